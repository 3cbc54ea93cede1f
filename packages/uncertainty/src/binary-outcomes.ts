import { type ClassificationPredictions, measurableOf, type Predictions } from '@plimsoll/metrics';
import type { Proportion } from '@plimsoll/statistics';

/** A metric that is a share of rows: which rows count, and which of those are successes. */
export interface BinaryOutcomes {
  /** 1 for a success, 0 for a failure, 255 for a row that the metric does not look at. */
  readonly outcomes: Uint8Array;
  /** Whether labels alone say which rows count, so that two models count the same ones. */
  readonly isByLabel: boolean;
}

const notLookedAt = 255;

/** What a share of rows looks at, for a class: the rows by label or by prediction, and which of them are successes. */
interface Share {
  readonly isByLabel: boolean;
  readonly inside: 'class' | 'others';
  readonly success: 'class' | 'others';
}

const shares: Readonly<Record<string, Share>> = {
  recall: { isByLabel: true, inside: 'class', success: 'class' },
  precision: { isByLabel: false, inside: 'class', success: 'class' },
  specificity: { isByLabel: true, inside: 'others', success: 'others' },
  fpr: { isByLabel: true, inside: 'others', success: 'class' },
  fnr: { isByLabel: true, inside: 'class', success: 'others' },
};

/** The rows behind a metric that is a plain share of them (accuracy, recall, precision, …); undefined for any other metric. */
export function binaryOutcomes(predictions: Predictions, definition: string): BinaryOutcomes | undefined {
  const found = shareOf(predictions, definition);
  if (found === undefined) return undefined;
  const { labels, predictions: predicted } = found.rows;
  if (found.share === 'accuracy') {
    const outcomes = new Uint8Array(labels.length);
    for (let row = 0; row < outcomes.length; row++) outcomes[row] = labels[row] === predicted[row] ? 1 : 0;
    return { outcomes, isByLabel: true };
  }
  const { share, index } = found;
  const [given, asked] = share.isByLabel ? [labels, predicted] : [predicted, labels];
  const [isInside, isSuccess] = [share.inside === 'class', share.success === 'class'];
  const outcomes = new Uint8Array(given.length).fill(notLookedAt);
  for (let row = 0; row < outcomes.length; row++) {
    if ((given[row] === index) === isInside) outcomes[row] = (asked[row] === index) === isSuccess ? 1 : 0;
  }
  return { outcomes, isByLabel: share.isByLabel };
}

/** The same share of all rows, from the counts of the classes, without looking at each row. */
export function countedShare(predictions: Predictions, definition: string): Proportion | undefined {
  const found = shareOf(predictions, definition);
  const input = found && measurableOf(found.rows);
  if (found === undefined || input?.task !== 'classification') return undefined;
  const { total, actual, predicted, correct } = input.counts;
  if (found.share === 'accuracy')
    return { successes: correct.reduce((sum, hits) => sum + hits, 0), rows: total };
  const { share, index } = found;
  const [labelled, guessed, hits] = [actual, predicted, correct].map((counts) => counts[index] as number) as [
    number,
    number,
    number,
  ];
  const [given, asked] = share.isByLabel ? [labelled, guessed] : [guessed, labelled];
  const rows = share.inside === 'class' ? given : total - given;
  const inClass = share.inside === 'class' ? hits : asked - hits;
  return { successes: share.success === 'class' ? inClass : rows - inClass, rows };
}

type FoundShare =
  | { readonly rows: ClassificationPredictions; readonly share: 'accuracy' }
  | { readonly rows: ClassificationPredictions; readonly share: Share; readonly index: number };

function shareOf(predictions: Predictions, definition: string): FoundShare | undefined {
  // Weighted rows are no plain share of rows.
  if (predictions.task !== 'classification' || predictions.weights !== null) return undefined;
  if (definition === 'accuracy') return { rows: predictions, share: 'accuracy' };
  const dot = definition.indexOf('.');
  const share = shares[dot < 0 ? definition : definition.slice(0, dot)];
  const index = dot < 0 ? binaryClass(predictions) : predictions.classes.indexOf(definition.slice(dot + 1));
  if (share === undefined || index === null || index < 0) return undefined;
  return { rows: predictions, share, index };
}

/** Successes and rows among the rows that count; `mask` leaves out rows with 0. */
export function countOutcomes(
  { outcomes }: BinaryOutcomes,
  mask: Uint8Array | null,
): { successes: number; rows: number } {
  let [successes, rows] = [0, 0];
  for (let row = 0; row < outcomes.length; row++) {
    const outcome = outcomes[row] as number;
    if (outcome === notLookedAt || mask?.[row] === 0) continue;
    rows++;
    successes += outcome;
  }
  return { successes, rows };
}

/** How two models did on the rows that both look at. */
export function pairOutcomes(change: BinaryOutcomes, main: BinaryOutcomes, mask: Uint8Array | null) {
  const counts = new Uint32Array(4);
  for (let row = 0; row < change.outcomes.length; row++) {
    const outcome = change.outcomes[row] as number;
    if (outcome === notLookedAt || mask?.[row] === 0) continue;
    const which = 2 * outcome + (main.outcomes[row] as number);
    counts[which] = (counts[which] as number) + 1;
  }
  const [neither = 0, onlyBaseline = 0, onlyCandidate = 0, both = 0] = counts;
  return { both, onlyCandidate, onlyBaseline, neither };
}

function binaryClass({ classes, positiveClass }: ClassificationPredictions): number | null {
  return classes.length <= 2 ? positiveClass : null;
}
