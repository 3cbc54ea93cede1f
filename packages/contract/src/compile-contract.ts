import { ConfigurationError, type Problem } from '@plimsoll/errors';
import type { Check, CheckPlan, PlannedColumn, Test } from './check-plan.ts';
import { type ColumnParts, collectColumns } from './collect-columns.ts';
import { columnTests, isAsked, rowTest } from './column-tests.ts';
import { findContradictions, refuseForbidden } from './contradictions.ts';
import { type ColumnKnowledge, datasetTests } from './dataset-tests.ts';
import { flatten, type Part } from './flatten.ts';
import { columnTolerances, rowTolerance } from './invalid-share.ts';
import type { Contract } from './parse-contract.ts';
import { collectHints, planColumn, planOtherColumns } from './plan-columns.ts';
import { readDrift } from './read-drift.ts';
import { indexReferences, type References } from './references.ts';
import { tableTests } from './table-tests.ts';
import { isObject, type SchemaObject } from './walk-schemas.ts';

/**
 * A contract as a plan of checks. Throws a ConfigurationError that names every place where the contract contradicts
 * itself or could never be met; and when it checks nothing.
 */
export function compileContract(contract: Contract): CheckPlan {
  const { schema, place } = contract;
  const references = indexReferences(schema);
  const rowParts = flatten(schema, { pointer: [], base: references.base }, references);
  const described = collectColumns(rowParts, references);
  const problems: Problem[] = rowParts.flatMap((part) => findContradictions(part, place));
  const columns = [...described.values()];
  const knowledge = new Map(columns.map((column) => [column.name, knowColumn(column)]));
  const know = (name: string) => knowledge.get(name) ?? { types: null, isTime: false };

  const checks: Check[] = rowParts.flatMap(requiredChecks);
  for (const column of columns) {
    problems.push(...column.parts.flatMap((part) => findContradictions(part, place)));
    if (know(column.name).types?.length === 0) {
      const where = place(column.parts[0]?.pointer ?? []);
      problems.push({
        where,
        message: 'has types that exclude each other: no value can be all.',
        fix: 'Keep one type.',
      });
    }
    for (const part of column.parts) {
      checks.push(...columnTests(part, references).map((test) => ({ column: column.name, ...test })));
    }
  }
  for (const column of columns) {
    const about = datasetChecks(column, know(column.name), contract);
    checks.push(...about.checks);
    problems.push(...about.problems);
  }
  checks.push(...rowParts.flatMap((part) => rowChecks(part, references)));
  const table = tableTests(contract, know);
  checks.push(...table.checks);
  problems.push(...table.problems);
  const unique = withoutRepeats(checks);
  const tolerated = columns.flatMap((column) => columnTolerances(column, unique, place));
  problems.push(...tolerated.flatMap((one) => one.problems));
  const all = [
    ...unique,
    ...tolerated.flatMap((one) => one.checks),
    ...rowTolerance(schema.invalidShare, unique),
  ];

  const named = [...requiredNames(rowParts), ...table.named];
  for (const { schema, hasPatterns } of closedParts(rowParts)) {
    if (!hasPatterns)
      problems.push(...refuseForbidden(named, { known: Object.keys(schema.properties ?? {}), place }));
  }
  const drift = readDrift(columns, schema.drift);
  if (all.length === 0 && !drift.default && drift.columns.size === 0 && problems.length === 0) {
    problems.push({
      where: contract.path,
      message: 'checks nothing.',
      fix: 'Say what the columns hold, for example properties: { id: { type: integer } }.',
    });
  }
  if (problems.length > 0) throw new ConfigurationError(problems);

  const hints = collectHints(schema, references.base, references);
  const nullTexts = textsOf(schema.nullValues);
  const must = new Set([...described.keys(), ...named.map(({ name }) => name)]);
  const names = [...new Set([...must, ...hints.byName.keys()])];
  const planned = names.map((name) => {
    const parts = described.get(name)?.parts ?? [];
    const own = parts.flatMap(({ schema }) => (schema === false ? [] : textsOf(schema.nullValues)));
    return planColumn(name, parts, { hints, nullTexts: [...nullTexts, ...own], isOptional: !must.has(name) });
  });
  return {
    contract: contract.path,
    columns: planned,
    otherColumns: planOtherColumns(hints, nullTexts),
    checks: all,
    root: all.some(({ test }) => test.kind === 'row-schema') ? { ...schema, $id: references.base } : null,
    references: all.flatMap(({ test }) =>
      test.kind === 'foreign-key' ? [referencedFile(test, planned)] : [],
    ),
    drift,
  };
}

function requiredChecks({ schema }: Part): Check[] {
  const names = schema === false ? [] : ((schema.required ?? []) as string[]);
  return names.map((column) => ({
    rule: 'required',
    column,
    expected: 'present',
    test: { kind: 'present' },
  }));
}

function requiredNames(parts: readonly Part[]) {
  return parts.flatMap(({ schema, pointer }) =>
    (schema === false ? [] : ((schema.required ?? []) as string[])).map((name, i) => ({
      name,
      pointer: [...pointer, 'required', String(i)],
    })),
  );
}

/** Parts of the row that allow no other columns than those that they name. */
function closedParts(parts: readonly Part[]): { schema: SchemaObject; hasPatterns: boolean }[] {
  return parts.flatMap(({ schema }) =>
    schema !== false && schema.additionalProperties === false
      ? [{ schema, hasPatterns: Object.keys(schema.patternProperties ?? {}).length > 0 }]
      : [],
  );
}

/** What one part of the schema of a row asks for, besides the values of single columns. */
function rowChecks(part: Part, references: References): Check[] {
  const { schema } = part;
  if (schema === false) {
    const test: Test = { kind: 'row-schema', schema: false, columns: [] };
    return [{ rule: 'allOf', column: null, expected: 'absent', test }];
  }
  return Object.keys(schema).flatMap((name): Check[] => {
    if (name === 'properties' || name === 'required' || !isAsked(name, { ...part, schema }, references))
      return [];
    if (name === 'type' && [schema.type].flat().includes('object')) return [];
    if (name === 'additionalProperties' && schema.additionalProperties === true) return [];
    const hasPatterns =
      isObject(schema.patternProperties) && Object.keys(schema.patternProperties).length > 0;
    if (name === 'additionalProperties' && schema.additionalProperties === false && !hasPatterns) {
      const columns = Object.keys(schema.properties ?? {});
      const expected = 'no other columns than those of the contract';
      return [{ rule: name, column: null, expected, test: { kind: 'known-columns', columns } }];
    }
    return [{ column: null, ...rowTest(name, { ...part, schema }, { isRow: true, references }) }];
  });
}

function datasetChecks(column: ColumnParts, knowledge: ColumnKnowledge, { place }: Contract) {
  const checks: Check[] = [];
  const problems: Problem[] = [];
  for (const { schema, pointer } of column.parts) {
    for (const [name, value] of Object.entries(schema === false ? {} : schema)) {
      const outcome = datasetTests(name, value, knowledge);
      if (!outcome) continue;
      if ('message' in outcome) problems.push({ where: place([...pointer, name]), ...outcome });
      else checks.push(...outcome.map((test) => ({ column: column.name, ...test })));
    }
  }
  return { checks, problems };
}

function knowColumn({ name, parts }: ColumnParts): ColumnKnowledge {
  const none = { hints: noHints, nullTexts: [], isOptional: false };
  const isTime = parts.some(
    ({ schema }) => schema !== false && (schema.format === 'date' || schema.format === 'date-time'),
  );
  return { types: planColumn(name, parts, none).types, isTime };
}

const noHints = collectHints({}, 'contract:///', indexReferences({}));

/** The columns of another file are read as those that refer to them. */
function referencedFile(
  { columns, file, references }: Test & { kind: 'foreign-key' },
  planned: readonly PlannedColumn[],
): CheckPlan['references'][number] {
  const like = (name: string | undefined) => planned.find((column) => column.name === name);
  const textual = { types: null, textTypes: ['string'], nullTexts: [], isOptional: false } as const;
  return { file, columns: references.map((name, i) => ({ ...(like(columns[i]) ?? textual), name })) };
}

function withoutRepeats(checks: readonly Check[]): Check[] {
  const byText = new Map(
    checks.map((check) => [JSON.stringify([check.column, check.rule, check.test]), check]),
  );
  return [...byText.values()];
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as string[]) : [];
}
