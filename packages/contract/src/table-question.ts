import { ConfigurationError } from '@plimsoll/errors';
import type { Check, Test } from './check-plan.ts';
import { orderedSql } from './column-comparisons.ts';
import type { CellSql, Dialect, TableSql } from './dialect.ts';
import { measureQuestion } from './measure-question.ts';

/** A question about all rows that no condition on a single row answers. */
export type TableQuestion =
  /** One aggregate; its value is a number, or NULL where there is nothing to measure. */
  | {
      readonly kind: 'aggregate';
      /** Expressions on a row that it is asked of. */
      readonly inputs: readonly string[];
      /** The aggregate, by the names of the inputs. */
      sql(names: readonly string[]): string;
    }
  /** A statement: for `measure` its only row holds what is measured, or NULL; for `violations` its rows are the `row_number`s that violate the check. */
  | {
      readonly kind: 'violations' | 'measure';
      readonly inputs: readonly string[];
      sql(at: QuestionTable): string;
    };

/** A table with the rows to be asked: their `row_number`, and the inputs by their names. */
export interface QuestionTable {
  readonly from: string;
  readonly names: readonly string[];
}

/**
 * The question that a check asks of all rows; null for a check on single rows, for one that is answered without the
 * rows' values, and where the table lacks the column. `others` gives the table of another file.
 */
export function tableQuestion(
  check: Check,
  at: { readonly table: TableSql; readonly dialect: Dialect; others(file: string): TableSql },
): TableQuestion | null {
  const { test } = check;
  if (test.kind === 'foreign-key') return foreignKeyQuestion(test, at);
  const cell = check.column === null ? undefined : at.table.cells.get(check.column);
  if (!cell) return null;
  switch (test.kind) {
    case 'measure':
      return measureQuestion(test.measure, cell, at.dialect);
    case 'freshness':
      return measureQuestion({ kind: 'newest' }, cell, at.dialect);
    case 'invalid-share':
      return test.of === 'values' ? measureQuestion({ kind: 'values' }, cell, at.dialect) : null;
    case 'monotonic': {
      const isBefore = test.direction === 'increasing' ? '<' : '>';
      return stepQuestion(cell, { as: test.as, dialect: at.dialect }, 'row_number', (value, last) =>
        test.isStrict ? `${value} ${isBefore}= ${last}` : `${value} ${isBefore} ${last}`,
      );
    }
    case 'max-gap':
      return stepQuestion(cell, { as: test.as, dialect: at.dialect }, 'x, row_number', (value, last) => {
        const rounding = `1e-9 * (abs(${value}) + abs(${last}))`;
        return `${value} - ${last} > ${at.dialect.number(test.most)} + ${test.as === 'time' ? '0' : rounding}`;
      });
    default:
      return null;
  }
}

/** Compares each value with the one before it, in an order. */
function stepQuestion(
  cell: CellSql,
  { as, dialect }: { as: 'number' | 'time'; dialect: Dialect },
  order: string,
  isWrong: (value: string, last: string) => string,
): TableQuestion | null {
  const input = orderedSql(cell, as, dialect);
  if (!input) return null;
  const wrong = isWrong('x', 'last_x');
  return {
    kind: 'violations',
    inputs: [input],
    sql: ({ from, names: [name = ''] }) =>
      `SELECT row_number FROM (SELECT row_number, x, lag(x) OVER (ORDER BY ${order}) AS last_x
  FROM (SELECT row_number, ${name} AS x FROM ${from}) AS every_value WHERE x IS NOT NULL) AS in_order
WHERE ${wrong}`,
  };
}

function foreignKeyQuestion(
  test: Test & { kind: 'foreign-key' },
  { table, dialect, others }: { table: TableSql; dialect: Dialect; others(file: string): TableSql },
): TableQuestion | null {
  const cells = test.columns.map((column) => table.cells.get(column));
  if (!cells.every((cell) => cell !== undefined)) return null;
  const other = others(test.file);
  const referred = test.references.map((column) => other.cells.get(column));
  const isSome = other.isRow === null ? '' : ` WHERE ${other.isRow}`;
  const missing = test.references.filter((_, i) => !referred[i]);
  if (missing.length > 0) {
    const named = missing.map((name) => `«${name}»`).join(', ');
    const message = `has no column ${named}, which foreignKeys of the contract refers to.`;
    throw new ConfigurationError({ where: test.file, message, fix: 'Name its columns below references.' });
  }
  const keys = referred.flatMap((cell, i) => (cell ? [`${comparableKey(cell, dialect)} AS r${i}`] : []));
  return {
    kind: 'violations',
    inputs: cells.map((cell) => comparableKey(cell, dialect)),
    sql: ({ from, names }) => {
      const own = names.map((name, i) => `${name} AS k${i}`).join(', ');
      const isKeyed = names.map((_, i) => `k${i} IS NOT NULL`).join(' AND ');
      const isSame = names.map((_, i) => `r${i} = k${i}`).join(' AND ');
      return `SELECT row_number FROM (SELECT row_number, ${own} FROM ${from}) AS keyed
WHERE ${isKeyed} AND NOT EXISTS (SELECT 1 FROM (SELECT ${keys.join(', ')} FROM ${other.from}${isSome}) AS referred WHERE ${isSame})`;
    },
  };
}

/** Text that is the same for the same value, whatever the formats of the two files. */
function comparableKey(cell: CellSql, dialect: Dialect): string {
  const cases: string[] = [];
  if (cell.number) {
    const float = dialect.float(cell.number);
    // Beyond 2^53 floats are no longer told apart; whole numbers are, by how they are written.
    cases.push(`WHEN abs(${float}) < 9007199254740992 THEN ${dialect.asText(float)}`);
  }
  if (cell.text) cases.push(`WHEN ${cell.text} IS NOT NULL THEN ${cell.text}`);
  const other = dialect.asText(cell.key);
  return cases.length === 0 ? other : `CASE ${cases.join(' ')} ELSE ${other} END`;
}
