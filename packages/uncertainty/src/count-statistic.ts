import { type ClassificationPredictions, type Measurable, measurableOfCounts } from '@plimsoll/metrics';
import type { ResampledStatistic } from '@plimsoll/statistics';
import { definedValue } from './defined-value.ts';
import type { BoundTerm } from './term.ts';

/**
 * Metrics of class counts as statistics of units, each a row or a cell of rows with the same label, prediction and slice; `unitRows` has one
 * row for each unit, or is null when every row is a unit. Metrics of the same model and slice count a resample once, together. NaN where the
 * definition leaves a metric undefined.
 */
export function countStatistics(
  terms: readonly BoundTerm[],
  unitRows: Uint32Array | null,
): ResampledStatistic[] {
  const counters = new Map<string, (counts: Uint32Array) => Measurable | null>();
  return terms.map((term) => {
    const key = `${term.of} [${term.slice}]`;
    const count = counters.get(key) ?? classCounter(term, unitRows);
    counters.set(key, count);
    return {
      evaluate: (counts) => {
        const measurable = count(counts);
        return measurable === null ? Number.NaN : definedValue(term.definition.compute(measurable));
      },
    };
  });
}

/** Counts the classes of a resample; the last one is kept, since several metrics ask for it one after the other. Null without rows. */
function classCounter(
  { predictions, mask }: BoundTerm,
  unitRows: Uint32Array | null,
): (counts: Uint32Array) => Measurable | null {
  const rows = predictions as ClassificationPredictions;
  const pick = (column: Int32Array): Int32Array =>
    unitRows === null ? column : Int32Array.from(unitRows, (row) => column[row] as number);
  const [labels, predicted] = [pick(rows.labels), pick(rows.predictions)];
  const inside = Uint8Array.from(labels, (_, unit) =>
    mask === null ? 1 : (mask[unitRows?.[unit] ?? unit] as number),
  );
  const size = rows.classes.length;
  const [actual, guessed, correct] = [size, size, size].map((length) => new Float64Array(length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const lastCounts = new Uint32Array(labels.length);
  let last: Measurable | null | undefined;
  return (counts) => {
    if (last !== undefined && isEqual(lastCounts, counts)) return last;
    lastCounts.set(counts);
    actual.fill(0);
    guessed.fill(0);
    correct.fill(0);
    let total = 0;
    for (let unit = 0; unit < labels.length; unit++) {
      const count = (counts[unit] as number) * (inside[unit] as number);
      if (count === 0) continue;
      const label = labels[unit] as number;
      const guess = predicted[unit] as number;
      actual[label] = (actual[label] as number) + count;
      guessed[guess] = (guessed[guess] as number) + count;
      if (label === guess) correct[label] = (correct[label] as number) + count;
      total += count;
    }
    last = total === 0 ? null : measurableOfCounts(rows, { total, actual, predicted: guessed, correct });
    return last;
  };
}

function isEqual(first: Uint32Array, second: Uint32Array): boolean {
  for (let i = 0; i < first.length; i++) if (first[i] !== second[i]) return false;
  return true;
}
