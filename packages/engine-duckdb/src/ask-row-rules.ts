import type { DuckDBConnection } from '@duckdb/node-api';
import type { RowRules } from '@plimsoll/contract';
import { bitsPerWord } from './mask.ts';
import type { NumberedRow } from './stream-rows.ts';

/** Rows that are kept before they are handed to the engine. */
const batch = 65_536;

/**
 * Asks the rules of a plan that are asked row by row, and keeps the violating rows as `keepViolated` does, in the
 * temporary table `into`; `checks` says which bit is whose.
 */
export async function keepViolatedByRules(
  connection: DuckDBConnection,
  rows: AsyncIterable<readonly NumberedRow[]>,
  at: { readonly rules: RowRules; readonly checks: readonly number[]; readonly into: string },
): Promise<void> {
  const bits = new Map(at.checks.map((check, bit) => [check, bit]));
  const words = Math.ceil(at.checks.length / bitsPerWord);
  // What is streamed would be cut off by another statement of the same connection: the rows wait until it has ended.
  const kept: Float64Array[] = [];
  let open: number[] = [];
  for await (const some of rows) {
    for (const { number, value } of some) {
      const violated = at.rules.violatedBy(value);
      if (violated.length === 0) continue;
      const masks = new Array<number>(words).fill(0);
      for (const check of violated) {
        const bit = bits.get(check) ?? 0;
        const word = Math.floor(bit / bitsPerWord);
        masks[word] = (masks[word] ?? 0) + 2 ** (bit % bitsPerWord);
      }
      open.push(number, ...masks);
    }
    if (open.length < batch) continue;
    kept.push(Float64Array.from(open));
    open = [];
  }
  kept.push(Float64Array.from(open));
  const columns = Array.from({ length: words }, (_, i) => `m${i} INTEGER`);
  await connection.run(`CREATE TEMP TABLE ${at.into} (${['row_number BIGINT', ...columns].join(', ')})`);
  const appender = await connection.createAppender(at.into);
  for (const piece of kept) {
    for (let i = 0; i < piece.length; i += words + 1) {
      appender.appendBigInt(BigInt(piece[i] ?? 0));
      for (let word = 1; word <= words; word++) appender.appendInteger(piece[i + word] ?? 0);
      appender.endRow();
    }
  }
  appender.closeSync();
}
