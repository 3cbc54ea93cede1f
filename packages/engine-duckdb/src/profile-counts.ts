import type { DuckDBConnection } from '@duckdb/node-api';
import { type ColumnKind, mostAtoms } from '@plimsoll/profile';
import { readRows } from './connection.ts';
import type { ValueSql, ValueTable } from './value-table.ts';

/** Every value of an expression with its rows, most frequent first, and how many different ones there are. */
export interface ValueTally {
  readonly counts: readonly (readonly [string, number])[];
  readonly distinct: number;
}

/** A column, and what its values are taken for. */
export interface AskedColumn {
  readonly column: ValueSql;
  readonly kind: ColumnKind;
}

/** What is asked of the values of columns after the first reading; the answers are by the names of the columns. */
export interface CountRequest {
  /** Rows between edges, which ascend, each once; all values lie between the first and the last. */
  readonly bins: readonly (AskedColumn & { readonly edges: readonly number[] })[];
  /** About how many different values there are, off by up to a fifth. */
  readonly distinct: readonly AskedColumn[];
  /** Least and greatest text. */
  readonly ranges: readonly AskedColumn[];
}

/** The answers. */
export interface Counted {
  /** Rows at most at the first edge, then rows per bin. */
  readonly bins: ReadonlyMap<string, readonly number[]>;
  readonly distinct: ReadonlyMap<string, number>;
  readonly ranges: ReadonlyMap<string, readonly [string | null, string | null]>;
}

/** The expression of a column's values; null for one that has none of the kind. */
export function valueSql({ number, text, boolean, microseconds }: ValueSql, kind: ColumnKind): string | null {
  if (kind === 'number') return number && `CAST(${number} AS DOUBLE)`;
  if (kind === 'text') return text;
  return kind === 'boolean' ? boolean : (microseconds ?? text);
}

/** Columns of one statement: each keeps a hash table of its values. */
const mostTogether = 30;

/** Counts the values of each column; of more than `mostAtoms` only the most frequent. Nulls do not count. */
export async function tallyColumns(
  connection: DuckDBConnection,
  table: ValueTable,
  asked: readonly AskedColumn[],
): Promise<Map<string, ValueTally>> {
  const tallies = new Map<string, { counts: [string, number][]; distinct: number }>();
  for (let first = 0; first < asked.length; first += mostTogether) {
    const some = asked.slice(first, first + mostTogether);
    const names = some.map((_, i) => `k${i}`);
    const selected = some.map(({ column, kind }, i) => `${valueSql(column, kind)} AS k${i}`).join(', ');
    const value = names.map((name) => `CAST(${name} AS VARCHAR)`).join(', ');
    const rows = await readRows(
      connection,
      `WITH counted AS (
        SELECT grouping_id(${names.join(', ')}) AS part, coalesce(${value}, NULL) AS value, count(*) AS rows
        FROM (SELECT ${selected} FROM ${table.again(some.map(({ column }) => column))}) GROUP BY GROUPING SETS (${names.map((name) => `(${name})`).join(', ')})
      )
      SELECT part, value, rows, count(*) OVER (PARTITION BY part) AS different FROM counted WHERE value IS NOT NULL
      QUALIFY row_number() OVER (PARTITION BY part ORDER BY rows DESC, value) <= ${mostAtoms}
      ORDER BY part, rows DESC, value`,
    );
    for (const { column } of some) tallies.set(column.name, { counts: [], distinct: 0 });
    for (const [part, text, count, distinct] of rows) {
      // The bit of the one column that is not folded is 0; the first column has the highest bit.
      const place = some.length - 1 - Math.log2(2 ** some.length - 1 - Number(part));
      const tally = tallies.get(some[Math.round(place)]?.column.name ?? '');
      tally?.counts.push([String(text), Number(count)]);
      if (tally) tally.distinct = Number(distinct);
    }
  }
  return tallies;
}

/** One statement for all that is left to count, in parts for many columns. */
export async function countColumns(
  connection: DuckDBConnection,
  table: ValueTable,
  asked: CountRequest,
): Promise<Counted> {
  const questions = [
    ...asked.bins.map((one) => ({
      ...one,
      sql: `map_values(histogram(${valueSql(one.column, one.kind)}, ${edgeList(one.edges)}))`,
    })),
    ...asked.distinct.map((one) => ({
      ...one,
      sql: `approx_count_distinct(${valueSql(one.column, one.kind)})`,
    })),
    ...asked.ranges.map((one) => {
      const sql = valueSql(one.column, one.kind);
      return { ...one, sql: `[min(${sql}), max(${sql})]` };
    }),
  ];
  const answers: unknown[] = [];
  for (let first = 0; first < questions.length; first += 200) {
    const some = questions.slice(first, first + 200);
    const columns = [...new Set(some.map(({ column }) => column))];
    const select = some.map(({ sql }) => sql).join(',\n  ');
    answers.push(...((await readRows(connection, `SELECT ${select} FROM ${table.again(columns)}`))[0] ?? []));
  }
  const named = <T>(some: readonly AskedColumn[], from: number, read: (answer: unknown) => T) =>
    new Map(some.map(({ column }, i) => [column.name, read(answers[from + i])] as const));
  return {
    bins: named(asked.bins, 0, countsIn),
    distinct: named(asked.distinct, asked.bins.length, Number),
    ranges: named(asked.ranges, asked.bins.length + asked.distinct.length, rangeIn),
  };
}

/** Edges in SQL: doubles, digit by digit. */
export function edgeList(edges: readonly number[]): string {
  return `[${edges.map((edge) => `'${edge}'`).join(', ')}]::DOUBLE[]`;
}

/** The counts in an answer about bins. */
export function countsIn(answer: unknown): number[] {
  return Array.isArray(answer) ? answer.map(Number) : [];
}

/** The least and the greatest text in an answer. */
export function rangeIn(answer: unknown): readonly [string | null, string | null] {
  const [least, greatest] = (Array.isArray(answer) ? answer : []) as (string | null)[];
  return [least ?? null, greatest ?? null];
}
