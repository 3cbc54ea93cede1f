import type { Check, CheckPlan, PlannedColumn, Scalar } from './check-plan.ts';
import { columnsSql } from './column-comparisons.ts';
import { type CellSql, type Dialect, opposite, type TableSql } from './dialect.ts';

/** How far from a whole number a quotient of floats may be and still be one. */
export const multipleTolerance = 1e-9;

/**
 * The condition in SQL that is true for the rows that violate a check; null when no row of the table can.
 * Row counts and uniqueness are not conditions on a row: null too.
 */
export function violationSql(
  check: Check,
  plan: CheckPlan,
  at: { table: TableSql; dialect: Dialect },
): string | null {
  const { test } = check;
  if (test.kind === 'known-columns') return at.table.hasOtherColumns(test.columns);
  if (test.kind === 'compare-columns' || test.kind === 'sum-of-columns' || test.kind === 'ratio-of-columns') {
    return columnsSql(test, at);
  }
  const column = plan.columns.find(({ name }) => name === check.column);
  const cell = column && at.table.cells.get(column.name);
  if (!cell) return null;
  switch (test.kind) {
    case 'present':
      return cell.isPresent && allOf([at.table.isRow, `NOT (${cell.isPresent})`]);
    case 'not-null':
      return cell.isNull;
    case 'type':
      return wrongType(cell, test.types);
    case 'one-of':
      return noneOf(column, cell, { values: test.values, dialect: at.dialect });
    case 'bound': {
      const outside =
        cell.number && `${cell.number} ${opposite[test.comparison]} ${at.dialect.number(test.limit)}`;
      // Where a type is asked for, NaN is reported by it.
      return anyOf([outside, column.types === null ? cell.isNotFinite : null]);
    }
    case 'multiple-of':
      return cell.number && notMultiple(at.dialect.float(cell.number), test.divisor, at.dialect);
    case 'pattern':
      return cell.text && `NOT ${at.dialect.hasMatch(cell.text, test.pattern)}`;
    case 'length':
      return cell.text && `${at.dialect.characters(cell.text)} ${opposite[test.comparison]} ${test.limit}`;
    case 'format':
      return cell.format === test.format || !cell.text
        ? null
        : `${cell.text} IS NOT NULL AND NOT ${at.dialect.isFormat(cell.text, test.format)}`;
    default:
      return null;
  }
}

/** The condition that a value is of none of these types; null when every value of the column is of one. */
export function wrongType(cell: CellSql, types: readonly (keyof CellSql['is'])[]): string | null {
  const allowed = types.map((type) => cell.is[type]).filter((sql) => sql !== undefined);
  if (allowed.includes(true)) return null;
  const isSome = allOf([
    cell.isPresent,
    cell.isNull && `NOT (${cell.isNull})`,
    allowed.length > 0 ? `NOT (${allowed.join(' OR ')})` : null,
  ]);
  return isSome ?? 'TRUE';
}

/** Beyond 2^53 every float is a whole number; below, a quotient counts as whole when it is within rounding of one. */
function notMultiple(float: string, divisor: number, dialect: Dialect): string {
  const quotient = `(${float} / ${dialect.number(divisor)})`;
  return `abs(${quotient}) < 9007199254740992 AND abs(${quotient} - round(${quotient})) > ${dialect.number(multipleTolerance)}`;
}

/** Values of a wrong type are left to the check of the type. */
function noneOf(
  column: PlannedColumn,
  cell: CellSql,
  { values, dialect }: { values: readonly Scalar[]; dialect: Dialect },
): string | null {
  const mayBe = (...types: string[]) => !column.types || column.types.some((type) => types.includes(type));
  const outside = (sql: string | null, members: readonly string[]) =>
    sql && (members.length > 0 ? `${sql} NOT IN (${members.join(', ')})` : `${sql} IS NOT NULL`);
  const numbers = values.filter((value) => typeof value === 'number').map((value) => dialect.number(value));
  const texts = values.filter((value) => typeof value === 'string');
  const outsideTexts =
    cell.text && (texts.length > 0 ? `NOT ${dialect.isOneOf(cell.text, texts)}` : `${cell.text} IS NOT NULL`);
  const booleans = values
    .filter((value) => typeof value === 'boolean')
    .map((value) => (value ? 'TRUE' : 'FALSE'));
  const structured = (['array', 'object'] as const).map((type) =>
    mayBe(type) ? (cell.is[type] === true ? notNull(cell) : (cell.is[type] ?? null)) : null,
  );
  return anyOf([
    mayBe('number', 'integer') ? outside(cell.number, numbers) : null,
    mayBe('string') ? outsideTexts : null,
    mayBe('boolean') ? outside(cell.boolean, booleans) : null,
    mayBe('null') && !values.includes(null) ? cell.isNull : null,
    column.types === null ? cell.isNotFinite : null,
    ...structured,
  ]);
}

function notNull(cell: CellSql): string {
  return allOf([cell.isPresent, cell.isNull && `NOT (${cell.isNull})`]) ?? 'TRUE';
}

function anyOf(conditions: readonly (string | null)[]): string | null {
  return join(conditions, ' OR ');
}

function allOf(conditions: readonly (string | null)[]): string | null {
  return join(conditions, ' AND ');
}

function join(conditions: readonly (string | null)[], operator: string): string | null {
  const real = conditions.filter((condition) => condition !== null);
  return real.length === 0 ? null : real.map((condition) => `(${condition})`).join(operator);
}
