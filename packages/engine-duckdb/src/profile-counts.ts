import type { DuckDBConnection } from '@duckdb/node-api';
import { mostAtoms } from '@plimsoll/profile';
import { readRows } from './connection.ts';

/** Every value of an expression with its rows, most frequent first, and how many different ones there are. */
export interface ValueTally {
  readonly counts: readonly (readonly [string, number])[];
  readonly distinct: number;
}

/** Columns of one statement: each keeps a hash table of its values. */
const mostTogether = 30;

/**
 * Counts the values of each expression; of more than `mostAtoms` only the most frequent. Nulls do not count. `from` is the table
 * with what the expressions at some places need.
 */
export async function tallyValues(
  connection: DuckDBConnection,
  from: (places: readonly number[]) => string,
  expressions: readonly string[],
): Promise<ValueTally[]> {
  const tallies: { counts: [string, number][]; distinct: number }[] = expressions.map(() => ({
    counts: [],
    distinct: 0,
  }));
  for (let first = 0; first < expressions.length; first += mostTogether) {
    const some = expressions.slice(first, first + mostTogether);
    const names = some.map((_, i) => `k${i}`);
    const selected = some.map((sql, i) => `${sql} AS k${i}`).join(', ');
    const value = names.map((name) => `CAST(${name} AS VARCHAR)`).join(', ');
    const rows = await readRows(
      connection,
      `WITH counted AS (
        SELECT grouping_id(${names.join(', ')}) AS part, coalesce(${value}, NULL) AS value, count(*) AS rows
        FROM (SELECT ${selected} FROM ${from(some.map((_, i) => first + i))}) GROUP BY GROUPING SETS (${names.map((name) => `(${name})`).join(', ')})
      )
      SELECT part, value, rows, count(*) OVER (PARTITION BY part) AS different FROM counted WHERE value IS NOT NULL
      QUALIFY row_number() OVER (PARTITION BY part ORDER BY rows DESC, value) <= ${mostAtoms}
      ORDER BY part, rows DESC, value`,
    );
    for (const [part, text, count, distinct] of rows) {
      // The bit of the one column that is not folded is 0; the first column has the highest bit.
      const place = some.length - 1 - Math.log2(2 ** some.length - 1 - Number(part));
      const tally = tallies[first + Math.round(place)];
      tally?.counts.push([String(text), Number(count)]);
      if (tally) tally.distinct = Number(distinct);
    }
  }
  return tallies;
}

/** A column of numbers, and the edges at which to count them. */
export interface BinRequest {
  readonly sql: string;
  /** Ascending, each once; all values lie between the first and the last. */
  readonly edges: readonly number[];
}

/** What one statement more counts: rows per bin, and about how many different values there are. */
export interface Counted {
  /** One list per request: rows at most at the first edge, then rows per bin. */
  readonly bins: readonly (readonly number[])[];
  /** One per expression, off by up to a fifth. */
  readonly distinct: readonly number[];
  /** Least and greatest text of each expression. */
  readonly ranges: readonly (readonly [string | null, string | null])[];
}

/** One statement for all that is left to count, in parts for many columns. */
export async function countRest(
  connection: DuckDBConnection,
  from: string,
  asked: { bins: readonly BinRequest[]; distinct: readonly string[]; ranges: readonly string[] },
): Promise<Counted> {
  const aggregates = [
    ...asked.bins.map(
      ({ sql, edges }) => `map_values(histogram(${sql}, [${edges.map(literal).join(', ')}]::DOUBLE[]))`,
    ),
    ...asked.distinct.map((sql) => `approx_count_distinct(${sql})`),
    ...asked.ranges.map((sql) => `[min(${sql}), max(${sql})]`),
  ];
  const answers: unknown[] = [];
  for (let first = 0; first < aggregates.length; first += 200) {
    const some = aggregates.slice(first, first + 200);
    answers.push(...((await readRows(connection, `SELECT ${some.join(',\n  ')} FROM ${from}`))[0] ?? []));
  }
  const bins = asked.bins.map((_, i) => ((answers[i] ?? []) as unknown[]).map(Number));
  const distinct = asked.distinct.map((_, i) => Number(answers[asked.bins.length + i]));
  const ranges = asked.ranges.map((_, i): [string | null, string | null] => {
    const [least, greatest] = answers[asked.bins.length + asked.distinct.length + i] as (string | null)[];
    return [least ?? null, greatest ?? null];
  });
  return { bins, distinct, ranges };
}

/** A double, digit by digit. */
function literal(value: number): string {
  return `'${value}'`;
}
