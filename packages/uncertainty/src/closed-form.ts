import type { ClassificationPredictions, Predictions } from '@plimsoll/metrics';
import {
  aucLogitInterval,
  clopperPearsonInterval,
  comparePairedAucs,
  type Interval,
  type Placements,
  type Proportion,
  placeScores,
  tangoInterval,
  wilsonInterval,
} from '@plimsoll/statistics';
import { binaryOutcomes, countedShare, countOutcomes, pairOutcomes } from './binary-outcomes.ts';
import type { Estimate } from './estimate.ts';
import { type OfShare, overlapShare } from './overlap.ts';
import { insideRows } from './slice-statistic.ts';
import type { BoundTerm } from './term.ts';
import { flagsOf, pick, scoredClasses } from './term-statistic.ts';

/** `sum of coefficients x terms + constant`. */
export interface Linear {
  readonly coefficients: readonly number[];
  readonly constant: number;
}

/** What a closed form knows of a plain difference or a single metric: its value, and its interval at an alpha. */
type Core = Pick<Estimate, 'method' | 'rows' | 'isPaired' | 'isAtEdge'> & {
  readonly value: number;
  readonly at: (alpha: number) => Interval | null;
};

/**
 * The interval by formula where there is one: a share of rows, or what rises with one (Wilson), two models' share of the same rows (Tango), an
 * area under the ROC curve (DeLong), two models' areas on the same rows (DeLong, paired); each times a number plus a number. Undefined for
 * everything else.
 */
export function closedForm(
  terms: readonly BoundTerm[],
  { coefficients, constant }: Linear,
): Estimate | undefined {
  const isConstant = coefficients.every((coefficient) => coefficient === 0);
  if (isConstant) return exactly(constant, terms);
  const [first, second] = terms;
  const [scale = 0, opposite] = coefficients;
  if (first === undefined || scale === 0) return undefined;
  const core = second === undefined ? single(first) : coreOfTwo([first, second], [scale, opposite ?? 0]);
  if (core === undefined || terms.length > 2) return undefined;
  const shift = (value: number): number => scale * value + constant;
  return {
    method: core.method,
    rows: core.rows,
    isPaired: core.isPaired,
    isAtEdge: core.isAtEdge ?? false,
    value: shift(core.value),
    intervalAt: (confidence) => {
      const interval = core.at(1 - confidence);
      if (interval === null) return null;
      const [a, b] = [shift(interval.lower), shift(interval.upper)];
      return { lower: Math.min(a, b), upper: Math.max(a, b) };
    },
  };
}

/** Terms that cancel out leave no noise: the difference of a model to itself. */
function exactly(value: number, terms: readonly BoundTerm[]): Estimate {
  const rows = Math.max(...terms.map((term) => term.rows));
  const interval = { lower: value, upper: value };
  return { value, method: 'identical', rows, isPaired: true, intervalAt: () => interval };
}

function coreOfTwo(
  [first, second]: readonly [BoundTerm, BoundTerm],
  [scale, opposite]: readonly [number, number],
): Core | undefined {
  const isDifference =
    scale === -opposite &&
    first.of !== second.of &&
    first.definition.name === second.definition.name &&
    first.slice === second.slice;
  return isDifference ? pair(first, second) : undefined;
}

function proportionOf({ predictions, definition, mask }: BoundTerm): Proportion | undefined {
  if (mask === null) return countedShare(predictions, definition.name);
  const share = binaryOutcomes(predictions, definition.name);
  return share && countOutcomes(share, mask);
}

/** A metric that is a share of rows, or rises with one. */
function ofShare(term: BoundTerm): OfShare | undefined {
  const proportion = proportionOf(term);
  return proportion ? { proportion, metricOf: (share) => share } : overlapShare(term);
}

function single(term: BoundTerm): Core | undefined {
  const share = ofShare(term);
  if (share !== undefined) {
    const { proportion, metricOf } = share;
    const { successes, rows } = proportion;
    if (rows === 0) return undefined;
    const at = (alpha: number): Interval => {
      const { lower, upper } = wilsonInterval(proportion, { alpha });
      return { lower: metricOf(lower), upper: metricOf(upper) };
    };
    return {
      method: 'wilson',
      rows,
      isPaired: false,
      isAtEdge: successes === 0 || successes === rows,
      value: metricOf(successes / rows),
      at,
    };
  }
  const placed = placeTerm(term);
  if (placed === undefined) return undefined;
  const value = placed.auc;
  const about = { rows: placed.values.length, isPaired: false, value };
  // A perfect ranking has no variance, and is still not known to be perfect.
  if (value === 0 || value === 1) {
    const pairs = Math.min(placed.positives, placed.negatives);
    const at = (alpha: number): Interval =>
      clopperPearsonInterval({ successes: value * pairs, rows: pairs }, { alpha });
    return { ...about, method: 'exact-pairs', isAtEdge: true, at };
  }
  return { ...about, method: 'delong', at: (alpha) => aucLogitInterval(placed, { alpha }) };
}

function pair(first: BoundTerm, second: BoundTerm): Core | undefined {
  const [own, other] = [first, second].map((term) => binaryOutcomes(term.predictions, term.definition.name));
  if (own !== undefined && other !== undefined) {
    if (!own.isByLabel) return undefined;
    const counts = pairOutcomes(own, other, first.mask);
    const rows = counts.both + counts.onlyCandidate + counts.onlyBaseline + counts.neither;
    if (rows === 0) return undefined;
    const value = (counts.onlyCandidate - counts.onlyBaseline) / rows;
    const isAtEdge = counts.onlyCandidate + counts.onlyBaseline === 0;
    const at = (alpha: number): Interval => tangoInterval(counts, { alpha });
    return { method: 'tango', rows, isPaired: true, isAtEdge, value, at };
  }
  const [a, b] = [placeTerm(first), placeTerm(second)];
  if (a === undefined || b === undefined) return undefined;
  const at = (alpha: number): Interval | null => {
    const compared = comparePairedAucs(a, b, { alpha });
    return compared.status === 'compared' ? compared.interval : null;
  };
  return { method: 'delong', rows: a.values.length, isPaired: true, value: a.auc - b.auc, at };
}

const known = new WeakMap<Predictions, Map<string, Placements | undefined>>();

/** DeLong's placements of a term that is the area of one class; undefined without rows of both classes. Asked again, they are the same ones. */
export function placeTerm(term: BoundTerm): Placements | undefined {
  const { predictions, definition, slice } = term;
  const ofRows = known.get(predictions) ?? new Map<string, Placements | undefined>();
  known.set(predictions, ofRows);
  const key = `${definition.name} [${slice}]`;
  if (!ofRows.has(key)) ofRows.set(key, place(term));
  return ofRows.get(key);
}

function place(term: BoundTerm): Placements | undefined {
  if (term.definition.name !== 'roc_auc') return undefined;
  const [column, more] = scoredClasses(term);
  if (column === undefined || more !== undefined) return undefined;
  const rows = insideRows(term);
  const { labels } = term.predictions as ClassificationPredictions;
  const placed = placeScores({
    isPositive: flagsOf(labels, rows, column.index),
    scores: pick(column.scores, rows),
  });
  return placed.positives > 0 && placed.negatives > 0 ? placed : undefined;
}
