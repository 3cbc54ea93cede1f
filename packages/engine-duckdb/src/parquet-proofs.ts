import type { CheckPlan, Test } from '@plimsoll/contract';
import type { ColumnFacts } from './column-facts.ts';

const wholeNumber = /^(U?(TINY|SMALL|BIG)INT|U?INTEGER)$/;

/**
 * The checks of a plan (by number) that the statistics of Parquet files prove to be kept, so that nobody has to look
 * at the rows: that there is no null, and that whole numbers are within limits. Floats are looked at, since their
 * statistics pass over NaN, and texts, since theirs may be cut.
 */
export function proveByStatistics(
  plan: CheckPlan,
  columns: readonly { readonly name: string; readonly type: string }[],
  facts: ReadonlyMap<string, ColumnFacts>,
): ReadonlySet<number> {
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  const proven = new Set<number>();
  for (const [number, { test, column }] of plan.checks.entries()) {
    const known = column === null ? undefined : facts.get(column);
    if (known && isProven(test, known, types.get(column ?? '') ?? '')) proven.add(number);
  }
  return proven;
}

function isProven(test: Test, { nulls, range }: ColumnFacts, type: string): boolean {
  if (test.kind === 'not-null') return nulls === 0;
  if (test.kind !== 'bound' || range === null || !wholeNumber.test(type)) return false;
  // A bigint is compared with a float exactly.
  switch (test.comparison) {
    case '>=':
      return range.least >= test.limit;
    case '>':
      return range.least > test.limit;
    case '<=':
      return range.most <= test.limit;
    case '<':
      return range.most < test.limit;
  }
}
