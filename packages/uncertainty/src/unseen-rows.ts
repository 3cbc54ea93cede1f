import { type ClassCounts, type ClassificationPredictions, measurableOfCounts } from '@plimsoll/metrics';
import { distinctCells, type Interval } from '@plimsoll/statistics';
import { definedValue } from './defined-value.ts';
import type { BoundTerm, ModelName } from './term.ts';

/** Beyond so many classes, only the rarest and the most frequent one are looked at as other answers. */
const manyClasses = 30;

/** What is asked: an expression over metrics of class counts, on the same rows. */
export interface AskedOfCounts {
  readonly terms: readonly BoundTerm[];
  readonly combine: (values: readonly number[]) => number;
}

/**
 * The interval where nothing has varied: every row is right, or none, or two models answer alike. What n rows have not shown once happens, at
 * this alpha, in at most 1 - (alpha / 2)^(1 / n) of all rows (Clopper and Pearson's bound for none of n; at 95 % about 3.7 of the n
 * rows, the «rule of three» of two sides). The bounds are the worst and the best value with so many rows of one kind answered otherwise, by
 * one of the models. Null where the expression is undefined then.
 */
export function unseenInterval({ terms, combine }: AskedOfCounts, alpha: number): Interval | null {
  const rows = Math.max(...terms.map((term) => term.rows));
  const unseen = rows * (1 - (alpha / 2) ** (1 / rows));
  const counted = terms.map((term) => ({ term, counts: countInside(term) }));
  const value = combine(counted.map(({ term, counts }) => valueUnder(term, counts)));
  let [lower, upper] = [value, value];
  for (const move of movesOf(terms)) {
    const moved = combine(
      counted.map(({ term, counts }) => valueUnder(term, withMove(counts, { term, move, unseen }))),
    );
    if (!Number.isFinite(moved)) return null;
    lower = Math.min(lower, moved);
    upper = Math.max(upper, moved);
  }
  return lower < upper ? { lower, upper } : null;
}

/** Rows of one kind, of which some might have been predicted as another class. */
interface Move {
  readonly of: ModelName;
  /** One of the rows. */
  readonly row: number;
  /** How many there are. */
  readonly size: number;
  readonly to: number;
}

function* movesOf(terms: readonly BoundTerm[]): Generator<Move> {
  const models = new Map(terms.map(({ of, predictions }) => [of, predictions as ClassificationPredictions]));
  const masks = terms.flatMap(({ mask }) => mask ?? []);
  const columns = [...models.values()].flatMap(({ labels, predictions }) => [labels, predictions]);
  const { firstRow, counts } = distinctCells([...columns, ...masks]);
  for (const [of, { labels, predictions, classes }] of models) {
    const others = otherAnswers(labels, classes.length);
    for (const [cell, row] of firstRow.entries())
      for (const to of others)
        if (to !== predictions[row]) yield { of, row, size: counts[cell] as number, to };
  }
}

function otherAnswers(labels: Int32Array, classes: number): number[] {
  const all = Array.from({ length: classes }, (_, index) => index);
  if (classes <= manyClasses) return all;
  const counts = new Uint32Array(classes);
  for (const label of labels) counts[label] = (counts[label] as number) + 1;
  const sorted = all.sort((a, b) => (counts[a] as number) - (counts[b] as number));
  return [sorted[0] as number, sorted.at(-1) as number];
}

function countInside({ predictions, mask }: BoundTerm): ClassCounts {
  const { labels, predictions: predicted, classes } = predictions as ClassificationPredictions;
  const [actual, guessed, correct] = [0, 0, 0].map(() => new Float64Array(classes.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  let total = 0;
  for (let row = 0; row < labels.length; row++) {
    if (mask?.[row] === 0) continue;
    const [label, guess] = [labels[row] as number, predicted[row] as number];
    total++;
    actual[label] = (actual[label] as number) + 1;
    guessed[guess] = (guessed[guess] as number) + 1;
    if (label === guess) correct[label] = (correct[label] as number) + 1;
  }
  return { total, actual, predicted: guessed, correct };
}

/** The counts of a term with the move, if it is of this model and inside its slice. */
function withMove(
  counts: ClassCounts,
  { term, move, unseen }: { readonly term: BoundTerm; readonly move: Move; readonly unseen: number },
): ClassCounts {
  if (term.of !== move.of || term.mask?.[move.row] === 0) return counts;
  const rows = term.predictions as ClassificationPredictions;
  const [label, from] = [rows.labels[move.row] as number, rows.predictions[move.row] as number];
  const size = Math.min(unseen, move.size);
  const [predicted, correct] = [counts.predicted.slice(), counts.correct.slice()];
  predicted[from] = (predicted[from] as number) - size;
  predicted[move.to] = (predicted[move.to] as number) + size;
  if (label === from) correct[label] = (correct[label] as number) - size;
  if (label === move.to) correct[label] = (correct[label] as number) + size;
  return { ...counts, predicted, correct };
}

function valueUnder({ predictions, definition }: BoundTerm, counts: ClassCounts): number {
  return definedValue(
    definition.compute(measurableOfCounts(predictions as ClassificationPredictions, counts)),
  );
}
