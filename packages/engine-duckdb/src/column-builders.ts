import type { DuckDBVector } from '@duckdb/node-api';
import type { Column } from '@plimsoll/dataset';

/** What is read of a chunk's column, value by value, without an array in between. */
type Values = Pick<DuckDBVector, 'getItem'>;

/**
 * The numbers of a vector that has no NULL, as they lie in memory; null for any other vector. The engine's module keeps them to itself and
 * gives them out one by one, which takes longer than to read them from the file; should it once keep them otherwise, they are asked for one by one.
 */
function denseNumbers(vector: Values, count: number): Float64Array | null {
  const { items, validity } = vector as { items?: unknown; validity?: { data?: unknown } };
  return items instanceof Float64Array && items.length === count && validity?.data === null ? items : null;
}

/** Gathers a column of numbers, chunk by chunk. */
export class NumberBuilder {
  private values: Float64Array;
  private nulls: Uint8Array | null = null;
  private rows = 0;

  constructor(expected: number) {
    this.values = new Float64Array(expected);
  }

  add(vector: Values, count: number): void {
    this.reserve(this.rows + count);
    const dense = denseNumbers(vector, count);
    if (dense) {
      this.values.set(dense, this.rows);
      this.rows += count;
      return;
    }
    for (let i = 0; i < count; i++) {
      const value = vector.getItem(i);
      const row = this.rows++;
      if (value !== null) {
        this.values[row] = value as number;
        continue;
      }
      this.values[row] = Number.NaN;
      this.nulls ??= new Uint8Array(this.values.length);
      this.nulls[row] = 1;
    }
  }

  build(): Column {
    const { rows, values, nulls } = this;
    return {
      kind: 'number',
      values: values.length === rows ? values : values.slice(0, rows),
      nulls: nulls && (nulls.length === rows ? nulls : nulls.slice(0, rows)),
    };
  }

  private reserve(rows: number): void {
    if (rows <= this.values.length) return;
    const size = Math.max(2 * this.values.length, rows);
    const values = new Float64Array(size);
    values.set(this.values);
    this.values = values;
    if (!this.nulls) return;
    const nulls = new Uint8Array(size);
    nulls.set(this.nulls);
    this.nulls = nulls;
  }
}

/** Gathers a column of texts, chunk by chunk: every text once, and a code in each row. */
export class CategoryBuilder {
  private readonly codesByLevel = new Map<string, number>();
  private readonly codes: number[] = [];

  add(vector: Values, count: number): void {
    for (let i = 0; i < count; i++) {
      const value = vector.getItem(i);
      if (value === null) {
        this.codes.push(-1);
        continue;
      }
      const text = String(value);
      const known = this.codesByLevel.get(text);
      if (known === undefined) this.codesByLevel.set(text, this.codesByLevel.size);
      this.codes.push(known ?? this.codesByLevel.size - 1);
    }
  }

  build(): Column {
    return { kind: 'category', codes: Int32Array.from(this.codes), levels: [...this.codesByLevel.keys()] };
  }
}
