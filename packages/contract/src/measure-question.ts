import type { Measure, Scalar } from './check-plan.ts';
import { orderedSql } from './column-comparisons.ts';
import type { CellSql, Dialect } from './dialect.ts';
import type { TableQuestion } from './table-question.ts';

/** The answer for a column that holds nothing that could be measured. */
const nothing = aggregate([], () => 'max(CASE WHEN FALSE THEN 1 END)');

/** How a measure is taken of a column's cells. */
export function measureQuestion(measure: Measure, cell: CellSql, dialect: Dialect): TableQuestion {
  switch (measure.kind) {
    case 'null-share':
      return aggregate([hasValue(cell)], ([isThere]) => `avg(CASE WHEN ${isThere} THEN 0.0 ELSE 1.0 END)`);
    case 'values':
      return aggregate([hasValue(cell)], ([isThere]) => dialect.countIf(isThere));
    case 'occurrences':
      return aggregate([isValue(cell, measure.value, dialect)], ([isSame]) => dialect.countIf(isSame));
    case 'class-share':
      return aggregate(
        [isValue(cell, measure.value, dialect), hasValue(cell)],
        ([isSame, isThere]) => `avg(CASE WHEN ${isSame} THEN 1.0 WHEN ${isThere} THEN 0.0 END)`,
      );
    case 'distinct-count':
      return ofKeys(cell, 'count(*)');
    case 'distinct-share':
      return ofKeys(cell, `${dialect.float('count(*)')} / sum(n)`);
    case 'class-balance':
      return ofKeys(cell, `${dialect.float('min(n)')} / max(n)`);
    case 'newest': {
      const instant = orderedSql(cell, 'time', dialect);
      return instant === null ? nothing : aggregate([instant], ([value]) => `max(${value})`);
    }
    default: {
      if (cell.number === null) return nothing;
      return aggregate([dialect.float(cell.number)], ([value]) => numberSql(measure, value, dialect));
    }
  }
}

function numberSql(measure: Measure, value: string, dialect: Dialect): string {
  if (measure.kind === 'quantile') return dialect.quantile(value, measure.at);
  const functions: Partial<Record<Measure['kind'], string>> = {
    mean: 'avg',
    'standard-deviation': 'stddev_samp',
    sum: 'sum',
    smallest: 'min',
    largest: 'max',
  };
  return `${functions[measure.kind]}(${value})`;
}

type Names<T extends readonly string[]> = { readonly [K in keyof T]: string };

function aggregate<const T extends readonly string[]>(
  inputs: T,
  sql: (names: Names<T>) => string,
): TableQuestion {
  return { kind: 'aggregate', inputs, sql: (names) => sql(names as unknown as Names<T>) };
}

/** Over one row for each different value, with its number of rows `n`; grouping can spill to disk. */
function ofKeys(cell: CellSql, answer: string): TableQuestion {
  return {
    kind: 'measure',
    inputs: [cell.key],
    sql: ({ from, names: [name] }) =>
      `SELECT ${answer} FROM (SELECT count(*) AS n FROM (SELECT ${name} AS k FROM ${from}) AS every_key WHERE k IS NOT NULL GROUP BY k) AS keys`,
  };
}

/** Whether a row has a value that is not null; never SQL's NULL. */
function hasValue(cell: CellSql): string {
  const conditions = [cell.isPresent, cell.isNull && `NOT (${cell.isNull})`].filter((sql) => sql !== null);
  return conditions.length === 0 ? 'TRUE' : conditions.map((sql) => `(${sql})`).join(' AND ');
}

function isValue(cell: CellSql, value: Scalar, dialect: Dialect): string {
  if (typeof value === 'number') return cell.number ? `${cell.number} = ${dialect.number(value)}` : 'FALSE';
  if (typeof value === 'boolean')
    return cell.boolean ? `${cell.boolean} = ${value ? 'TRUE' : 'FALSE'}` : 'FALSE';
  return cell.text ? `${cell.text} = ${dialect.text(String(value))}` : 'FALSE';
}
