import { createHash } from 'node:crypto';
import type { Holdout } from '@plimsoll/record';
import { textAt } from './column-values.ts';
import { foldColumn, type Predictions } from './predictions.ts';

/** Four independent lanes of 32 bits: start values and odd multipliers with well-mixed bits (digits of pi and of e). */
const starts = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344] as const;
const factors = [0xb7e15163, 0x8aed2a6b, 0xbf715881, 0x9cf4f3c7] as const;

/**
 * SHA-256 in hex over the set of (id, label), whatever the order of the rows; without ids, over the labels in their order. Of a cross-validation, each
 * with its fold.
 * Two runs with the same digest were tested on the same rows with the same labels.
 * Rows are summed with a fast 128-bit mix, so this tells mistakes apart, not forgeries: a million rows take a tenth of a second.
 */
export function holdoutDigest(predictions: Predictions): string {
  const { rows, ids, sliceColumns } = predictions;
  const folds = sliceColumns.get(foldColumn);
  const sums = new Uint32Array(4);
  const lanes = new Uint32Array(4);
  for (let row = 0; row < rows; row++) {
    for (let lane = 0; lane < 4; lane++) lanes[lane] = starts[lane] as number;
    mix(lanes, ids ? textAt(ids, row) : String(row));
    mixCode(lanes, 0);
    mix(lanes, labelText(predictions, row));
    if (folds) {
      mixCode(lanes, 0);
      mix(lanes, textAt(folds, row));
    }
    for (let lane = 0; lane < 4; lane++)
      sums[lane] = (sums[lane] as number) + avalanche(lanes[lane] as number);
  }
  const digest = createHash('sha256').update(`plimsoll holdout 1\n${ids ? 'id' : 'row'}\n${rows}\n`);
  for (const sum of sums) digest.update(sum.toString(16).padStart(8, '0'));
  return digest.digest('hex');
}

function labelText(predictions: Predictions, row: number): string {
  switch (predictions.task) {
    case 'classification':
      return predictions.classes[predictions.labels[row] as number] as string;
    case 'multilabel':
      return predictions.labels.map((flags) => flags[row]).join('');
    default:
      return String(predictions.labels[row]);
  }
}

function mix(lanes: Uint32Array, text: string): void {
  for (let i = 0; i < text.length; i++) mixCode(lanes, text.charCodeAt(i) + 1);
}

function mixCode(lanes: Uint32Array, code: number): void {
  for (let lane = 0; lane < 4; lane++) {
    const mixed = Math.imul((lanes[lane] as number) ^ code, factors[lane] as number);
    lanes[lane] = mixed ^ (mixed >>> 15);
  }
}

/** The finalising step of MurmurHash3 (Appleby, public domain): every input bit reaches every output bit. */
function avalanche(lane: number): number {
  let bits = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** The holdout as records name it. */
export function describeHoldout(predictions: Predictions): Holdout {
  return { sha256: holdoutDigest(predictions), rows: predictions.rows, task: predictions.task };
}
