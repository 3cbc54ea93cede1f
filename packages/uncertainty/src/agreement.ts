import type { Predictions } from '@plimsoll/metrics';

/**
 * The change judged by what the opponent predicts on the same rows: labels are the opponent's predictions, so the accuracy is the share of rows
 * on which the models agree, and one less it the `d` of ease.ml/ci. Null for models that do not predict classes.
 */
export function agreementOf(change: Predictions, opponent: Predictions): Predictions | null {
  if (change.task !== 'classification' || opponent.task !== 'classification') return null;
  const classes = [...new Set([...change.classes, ...opponent.classes])];
  const code = (own: readonly string[]) => own.map((name) => classes.indexOf(name));
  const [ofChange, ofOpponent] = [code(change.classes), code(opponent.classes)];
  return {
    ...change,
    classes,
    labels: opponent.predictions.map((value) => ofOpponent[value] as number),
    predictions: change.predictions.map((value) => ofChange[value] as number),
    positiveClass: null,
    scores: classes.map(() => null),
  };
}

/** Whether both models give the same answers on every row, classes and scores to the last digit. */
export function predictTheSame(change: Predictions, opponent: Predictions): boolean {
  if (change.task !== 'classification' || opponent.task !== 'classification') {
    if (change.task !== opponent.task || change.task === 'classification') return false;
    return change.predictions.every((value, row) => value === opponent.predictions[row]);
  }
  const agreement = agreementOf(change, opponent);
  const isSameClass = agreement?.labels.every((label, row) => label === agreement.predictions[row]);
  if (!isSameClass) return false;
  return change.classes.every((name, index) => {
    const [own, other] = [change.scores[index], opponent.scores[opponent.classes.indexOf(name)]];
    if (!own || !other) return !own === !other;
    return own.every((score, row) => score === other[row]);
  });
}

/** Whether predictions have a continuous part: a model that gives the same on every row is then the same model. */
export function isContinuous(predictions: Predictions): boolean {
  return predictions.task !== 'classification' || predictions.scores.some((column) => column !== null);
}
