import { ConfigurationError } from '@plimsoll/errors';
import type { Format, ValidateFunction } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { CheckPlan, Test } from './check-plan.ts';
import { type Format as FormatName, formatExamples, patternOfFormat } from './formats.ts';
import { compilePattern } from './pattern.ts';
import { multipleTolerance } from './violations.ts';
import { datasetVocabulary } from './vocabulary.ts';
import { contractUri, isObject, type Schema, walkSchemas } from './walk-schemas.ts';

/** The rules of a plan that are asked row by row. */
export interface RowRules {
  /** Names of the columns that they look at; null when they look at all. */
  readonly columns: readonly string[] | null;
  /**
   * Numbers of the checks that a row violates. A row is an object with the columns that it has, as JSON values; a
   * number of the data that is not finite is one here too.
   */
  violatedBy(row: Readonly<Record<string, unknown>>): readonly number[];
}

/** Where the schemas of checks lie in the contract that ajv gets, so that they can refer to all of it. */
const checksKeyword = 'x-checks';

type RowCheck = Test & { readonly kind: 'row-schema' };

/** Compiles what has to be asked row by row with ajv; null when the engine answers everything. */
export async function openRowRules(plan: CheckPlan): Promise<RowRules | null> {
  const found = plan.checks.flatMap(({ test, column }, number) =>
    test.kind === 'row-schema' ? [{ number, column, test }] : [],
  );
  if (found.length === 0) return null;
  const compile = await createCompiler(
    plan,
    found.map(({ test }) => test),
  );
  const rules = found.map(({ number, column, test }, i) => ({
    number,
    column,
    isViolated: compile(test, i),
  }));
  return {
    columns: columnsOf(found),
    violatedBy(row) {
      try {
        return rules.flatMap(({ number, column, isViolated }) => {
          const value = column === null ? row : Object.hasOwn(row, column) ? row[column] : undefined;
          return value !== undefined && isViolated(value) ? [number] : [];
        });
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        throw new ConfigurationError(
          {
            where: plan.contract,
            message:
              'refers to itself more often than there is room for: a value of the data is nested too deeply.',
            fix: 'Flatten the values, or do not describe them recursively.',
          },
          { cause: error },
        );
      }
    },
  };
}

function columnsOf(found: readonly { column: string | null; test: RowCheck }[]): readonly string[] | null {
  const names = new Set<string>();
  for (const { column, test } of found) {
    if (column !== null) names.add(column);
    else if (test.columns === null) return null;
    else for (const name of test.columns) names.add(name);
  }
  return [...names];
}

async function createCompiler(plan: CheckPlan, tests: readonly RowCheck[]) {
  // Over its default: a bundle does not see the names beside a class that a CommonJS module exports.
  const { default: module } = await import('ajv/dist/2020.js');
  const ajv = new module.Ajv2020({
    strict: false,
    ownProperties: true,
    strictNumbers: true,
    multipleOfPrecision: -Math.log10(multipleTolerance),
    formats: linearFormats(),
    code: { regExp: Object.assign(linearPattern, { code: 'linearPattern' }) },
  });
  ajv.addVocabulary(datasetVocabulary);
  const schemas = tests.flatMap(({ schema, unless }): Schema[] =>
    unless === undefined ? [schema] : [schema, unless],
  );
  const uri = String(plan.root?.$id ?? contractUri);
  ajv.addSchema(spreadReferences({ ...plan.root, $id: uri, [checksKeyword]: schemas.map(spreadReferences) }));
  const places: number[] = [];
  let next = 0;
  for (const { unless } of tests) {
    places.push(next);
    next += unless === undefined ? 1 : 2;
  }
  const at = (place: number): ValidateFunction => {
    const validate = ajv.getSchema(`${uri}#/${checksKeyword}/${place}`);
    if (!validate) throw new Error(`ajv has no schema for check ${place} of ${plan.contract}`);
    return validate as ValidateFunction;
  };
  return ({ unless }: RowCheck, i: number): ((value: unknown) => boolean) => {
    const isValid = at(places[i] ?? 0);
    if (unless === undefined) return (value) => !isValid(value);
    const isAsked = at((places[i] ?? 0) + 1);
    return (value) => !isValid(value) && isAsked(value) === true;
  };
}

/** A copy in which a $ref beside an $id stands in allOf: ajv looks for what such a $ref names in the $ref itself, for ever. */
function spreadReferences<T extends Schema>(schema: T): T {
  const copy = structuredClone(schema);
  for (const { schema: one } of walkSchemas(copy)) {
    if (!isObject(one) || typeof one.$id !== 'string' || one.$ref === undefined) continue;
    const { $ref, allOf = [] } = one;
    const changed = one as Record<string, unknown>;
    changed.allOf = [...(allOf as Schema[]), { $ref }];
    delete changed.$ref;
  }
  return copy;
}

/** ajv asks for expressions as JavaScript has them, and keeps them by their text: two with the same are one. */
function linearPattern(source: string) {
  return { test: compilePattern(source), toString: () => source };
}

function linearFormats(): Record<string, Format> {
  const names = Object.keys(formatExamples) as FormatName[];
  return Object.fromEntries(
    names.map((name): [string, Format] => {
      const pattern = patternOfFormat(name);
      return [name, pattern === null ? (fullFormats[name] as Format) : compilePattern(pattern)];
    }),
  );
}
