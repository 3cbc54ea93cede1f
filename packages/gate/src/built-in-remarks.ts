import type { Predictions } from '@plimsoll/metrics';
import type { Reason } from '@plimsoll/record';
import { estimate, type Question, type Sample } from '@plimsoll/uncertainty';

/** Warnings that need no condition: what no model that is worth a review should show. `isSealed`: without any number. */
export function builtInRemarks(sample: Sample | null, confidence: number): Reason[] {
  const predictions = sample?.models.get('change');
  if (sample === null || predictions === undefined) return [];
  const constant = constantRemarks(predictions);
  return constant.length > 0 ? constant : trivialRemarks(sample, { predictions, confidence });
}

/** One label or one prediction for all rows: nothing can be learnt from the first, and nothing was from the second. */
function constantRemarks(predictions: Predictions): Reason[] {
  if (predictions.rows < 2) return [];
  const { task } = predictions;
  if (task !== 'classification' && task !== 'regression') return [];
  const what = task === 'classification' ? 'class' : 'value';
  const warn = (code: string, message: string): Reason => ({ code, verdict: 'warn', message });
  if (isConstant(predictions.labels))
    return [
      warn(
        'constant-labels',
        `All labels of the holdout are the same ${what}: it cannot tell a good model from a bad one.`,
      ),
    ];
  if (isConstant(predictions.predictions))
    return [
      warn('constant-predictions', `The model predicts the same ${what} for every row of the holdout.`),
    ];
  return [];
}

function isConstant(values: ArrayLike<number>): boolean {
  for (let i = 1; i < values.length; i++) if (values[i] !== values[0]) return false;
  return true;
}

/**
 * Worse than a model that always says the most frequent class (and not even correlated with the labels, so that a model that finds a rare class
 * is not scolded for its false alarms), or the mean of the labels: beyond noise.
 */
function trivialRemarks(
  sample: Sample,
  about: { readonly predictions: Predictions; readonly confidence: number },
): Reason[] {
  const upperOf = (name: string): number => {
    const found = estimate({ ...sample, models: new Map([['change', about.predictions]]) }, questionOn(name));
    return found?.intervalAt(about.confidence)?.upper ?? Number.POSITIVE_INFINITY;
  };
  const lowerOf = (name: string): number => {
    const found = estimate({ ...sample, models: new Map([['change', about.predictions]]) }, questionOn(name));
    return found?.intervalAt(about.confidence)?.lower ?? Number.NEGATIVE_INFINITY;
  };
  const warn = (message: string): Reason[] => [{ code: 'worse-than-trivial', verdict: 'warn', message }];
  if (about.predictions.task === 'regression')
    return upperOf('r2') < 0 ? warn('The model is worse than always predicting the mean of the labels.') : [];
  if (about.predictions.task !== 'classification') return [];
  if (upperOf('accuracy') >= majorityShare(about.predictions.labels) || lowerOf('mcc') > 0) return [];
  return warn(
    'The model is worse than always predicting the most frequent class, and its predictions do not go along with the labels.',
  );
}

function majorityShare(labels: Int32Array): number {
  const counts = new Map<number, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return Math.max(...counts.values()) / labels.length;
}

function questionOn(name: string): Question {
  return {
    terms: [{ of: 'change', reference: { name, split: null, slice: [] } }],
    combine: ([value = Number.NaN]) => value,
    linear: { coefficients: [1], constant: 0 },
  };
}
