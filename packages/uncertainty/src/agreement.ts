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
