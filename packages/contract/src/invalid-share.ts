import type { Problem } from '@plimsoll/errors';
import type { Check } from './check-plan.ts';
import type { ColumnParts } from './collect-columns.ts';
import type { Contract } from './parse-contract.ts';

/** Kinds of checks that are about the table: no single row is wrong by them. */
const ofTheTable: ReadonlySet<string> = new Set([
  'row-count',
  'column-count',
  'known-columns',
  'measure',
  'freshness',
  'monotonic',
  'max-gap',
  'foreign-key',
  'invalid-share',
]);

/** Checks that a share of the rows of a table may break. */
export function rowTolerance(limit: unknown, checks: readonly Check[]): Check[] {
  const tolerated = checks.flatMap(({ test }, i) => (ofTheTable.has(test.kind) ? [] : [i]));
  if (typeof limit !== 'number' || tolerated.length === 0) return [];
  const expected = `at most ${percent(limit)} of the rows invalid`;
  const test = { kind: 'invalid-share', checks: tolerated, limit, of: 'rows' } as const;
  return [{ rule: 'invalidShare', column: null, expected, test }];
}

/** Checks of one column that a share of the rows, or of its values, may break. */
export function columnTolerances(
  { name, parts }: ColumnParts,
  checks: readonly Check[],
  place: Contract['place'],
): { checks: Check[]; problems: Problem[] } {
  const found: { checks: Check[]; problems: Problem[] } = { checks: [], problems: [] };
  // Of thousands of columns hardly one has it: to look through all checks for each would be quadratic.
  if (!parts.some(({ schema }) => schema !== false && schema.invalidShare !== undefined)) return found;
  const own = checks.flatMap(({ column, test, rule }, i) =>
    column === name && !ofTheTable.has(test.kind) ? [{ rule, i }] : [],
  );
  for (const { schema, pointer } of parts) {
    const given = schema === false ? undefined : schema.invalidShare;
    if (given === undefined) continue;
    const limits =
      typeof given === 'number' ? [[null, given] as const] : Object.entries(given as Record<string, number>);
    for (const [rule, limit] of limits) {
      const tolerated = own.filter((check) => rule === null || check.rule === rule).map(({ i }) => i);
      if (tolerated.length === 0) {
        const known = [...new Set(own.map((check) => check.rule))].join(', ');
        found.problems.push({
          where: place([...pointer, 'invalidShare', ...(rule === null ? [] : [rule])]),
          message: `tolerates what the contract does not ask of «${name}».`,
          fix: known ? `It asks for ${known}.` : 'Say first what the column holds.',
        });
        continue;
      }
      const expected =
        rule === null
          ? `at most ${percent(limit)} of the rows invalid`
          : `at most ${percent(limit)} of the values against ${rule}`;
      const test = {
        kind: 'invalid-share',
        checks: tolerated,
        limit,
        of: rule === null ? 'rows' : 'values',
      } as const;
      found.checks.push({ rule: 'invalidShare', column: name, expected, test });
    }
  }
  return found;
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(6))} %`;
}
