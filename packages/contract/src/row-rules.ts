import { ConfigurationError } from '@plimsoll/errors';
import type { CheckPlan, Test } from './check-plan.ts';
import { compileRowSchemas } from './row-schemas.ts';

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

type RowCheck = Test & { readonly kind: 'row-schema' };

/** Compiles what has to be asked row by row with ajv; null when the engine answers everything. */
export async function openRowRules(plan: CheckPlan): Promise<RowRules | null> {
  const found = plan.checks.flatMap(({ test, column }, number) =>
    test.kind === 'row-schema' ? [{ number, column, test }] : [],
  );
  if (found.length === 0) return null;
  const compiled = await compileRowSchemas(
    plan.root ?? {},
    found.flatMap(({ test: { schema, unless } }) => (unless === undefined ? [schema] : [schema, unless])),
  );
  let next = 0;
  const rules = found.map(({ number, column, test }) => {
    const isValid = compiled(next++);
    const isAsked = test.unless === undefined ? () => true : compiled(next++);
    return { number, column, isViolated: (value: unknown) => !isValid(value) && isAsked(value) };
  });
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
