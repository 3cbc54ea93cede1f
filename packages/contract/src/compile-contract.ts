import { ConfigurationError, nearestName, type Problem } from '@plimsoll/errors';
import type { Check, CheckPlan, JsonType, PlannedColumn, Scalar } from './check-plan.ts';
import { columnTests } from './column-tests.ts';
import { keywords } from './keywords.ts';
import type { ColumnSchema, Contract } from './parse-contract.ts';

/**
 * A contract as a plan of checks. Throws a ConfigurationError that names every place where the contract contradicts
 * itself, could never be met, or has a pattern that the linear-time engine cannot run; and when it checks nothing.
 */
export function compileContract(contract: Contract): CheckPlan {
  const problems: Problem[] = [];
  const columns: PlannedColumn[] = [];
  const checks: Check[] = requiredChecks(contract);
  for (const [name, given] of Object.entries(contract.schema.properties ?? {})) {
    const schema = given === true ? {} : given;
    const place = (keyword: string) => contract.place(['properties', name, keyword]);
    problems.push(...findContradictions(schema, place));
    columns.push(planColumn(name, schema));
    for (const test of columnTests(schema)) {
      if ('refusal' in test) problems.push({ where: place(test.rule), ...test.refusal });
      else checks.push({ column: name, ...test });
    }
  }
  for (const name of mentionedColumns(contract)) {
    if (!columns.some((column) => column.name === name)) {
      columns.push({ name, types: null, textTypes: ['string'] });
    }
  }
  checks.push(...tableChecks(contract));
  problems.push(...findUnknownNames(contract));
  if (checks.length === 0 && problems.length === 0) {
    problems.push({
      where: contract.path,
      message: 'checks nothing.',
      fix: 'Say what the columns hold, for example properties: { id: { type: integer } }.',
    });
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  return { contract: contract.path, columns, checks };
}

function requiredChecks({ schema }: Contract): Check[] {
  return (schema.required ?? []).map((column) => ({
    rule: 'required',
    column,
    expected: 'present',
    test: { kind: 'present' },
  }));
}

function tableChecks({ schema }: Contract): Check[] {
  const checks: Check[] = [];
  if (schema.additionalProperties === false) {
    const columns = Object.keys(schema.properties ?? {});
    const expected = 'no other columns than those of the contract';
    checks.push({
      rule: 'additionalProperties',
      column: null,
      expected,
      test: { kind: 'known-columns', columns },
    });
  }
  for (const columns of uniqueKeys(schema.unique)) {
    const expected = `no two rows with the same ${columns.join(', ')}`;
    const column = columns.length === 1 ? (columns[0] ?? null) : null;
    checks.push({ rule: 'unique', column, expected, test: { kind: 'unique', columns } });
  }
  const bounds = [
    ['minRows', '>=', 'at least'],
    ['maxRows', '<=', 'at most'],
  ] as const;
  for (const [rule, comparison, words] of bounds) {
    const limit = schema[rule];
    if (limit === undefined) continue;
    const expected = `${words} ${limit} ${limit === 1 ? 'row' : 'rows'}`;
    checks.push({ rule, column: null, expected, test: { kind: 'row-count', comparison, limit } });
  }
  return checks;
}

/** The keys of `unique`, which is one list of columns or several. */
export function uniqueKeys(
  unique: readonly string[] | readonly (readonly string[])[] | undefined,
): readonly (readonly string[])[] {
  if (unique === undefined) return [];
  return unique.every((entry): entry is string => typeof entry === 'string')
    ? [unique]
    : (unique as readonly (readonly string[])[]);
}

function planColumn(name: string, schema: ColumnSchema): PlannedColumn {
  const types = schema.type === undefined ? null : [schema.type].flat();
  if (types) return { name, types, textTypes: types };
  const speaksOfNumbers = Object.keys(schema).some((key) => keywords[key]?.appliesTo?.includes('number'));
  if (speaksOfNumbers) return { name, types, textTypes: null };
  const members = [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])];
  const kinds = new Set(members.filter((member) => member !== null).map(typeOfScalar));
  return { name, types, textTypes: kinds.size > 0 ? [...kinds] : ['string'] };
}

function typeOfScalar(value: Exclude<Scalar, null>): JsonType {
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'string';
}

function mentionedColumns({ schema }: Contract): Set<string> {
  return new Set([...(schema.required ?? []), ...uniqueKeys(schema.unique).flat()]);
}

function findUnknownNames({ schema, place }: Contract): Problem[] {
  if (schema.additionalProperties !== false) return [];
  const known = Object.keys(schema.properties ?? {});
  const mentions = [
    ...(schema.required ?? []).map((name, i) => ({ name, pointer: ['required', String(i)] })),
    ...uniqueKeys(schema.unique)
      .flat()
      .map((name) => ({ name, pointer: ['unique'] })),
  ];
  return mentions
    .filter(({ name }) => !known.includes(name))
    .map(({ name, pointer }) => {
      const nearest = nearestName(name, known);
      return {
        where: place(pointer),
        message: `names the column «${name}», which additionalProperties: false forbids.`,
        fix: nearest ? `Did you mean «${nearest}»?` : `Write «${name}» below properties.`,
      };
    });
}

function findContradictions(schema: ColumnSchema, place: (keyword: string) => string): Problem[] {
  const problems: Problem[] = [];
  const types = schema.type === undefined ? null : [schema.type].flat();
  for (const name of Object.keys(schema)) {
    const { appliesTo } = keywords[name] ?? {};
    if (!types || !appliesTo || appliesTo.some((type) => types.includes(type))) continue;
    problems.push({
      where: place(name),
      message: `«${name}» speaks about ${appliesTo[0]} values, and the type is ${types.join(', ')}: it would never apply.`,
      fix: `Write type: ${appliesTo[0]}, or remove «${name}».`,
    });
  }
  for (const [lower, upper] of [
    ['minimum', 'maximum'],
    ['exclusiveMinimum', 'exclusiveMaximum'],
    ['minLength', 'maxLength'],
  ] as const) {
    const [least, most] = [schema[lower], schema[upper]];
    if (least === undefined || most === undefined || least <= most) continue;
    problems.push({
      where: place(lower),
      message: `«${lower}» ${least} is above «${upper}» ${most}: no value can be both.`,
      fix: 'Exchange them.',
    });
  }
  return problems;
}
