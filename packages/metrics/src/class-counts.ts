/** What most metrics of a classifier are made of: rows, or sums of their weights. Arrays are indexed by class. */
export interface ClassCounts {
  readonly total: number;
  readonly actual: Float64Array;
  readonly predicted: Float64Array;
  readonly correct: Float64Array;
}

/** Labels and predictions as indexes into the classes, and how much each row counts. */
export interface Classified {
  readonly classes: readonly string[];
  readonly labels: Int32Array;
  readonly predictions: Int32Array;
  readonly weights: Float64Array | null;
}

/** Counts labels, predictions and hits per class in one pass. */
export function countClasses({ classes, labels, predictions, weights }: Classified): ClassCounts {
  const actual = new Float64Array(classes.length);
  const predicted = new Float64Array(classes.length);
  const correct = new Float64Array(classes.length);
  let total = 0;
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] as number;
    const prediction = predictions[row] as number;
    const weight = weights === null ? 1 : (weights[row] as number);
    total += weight;
    actual[label] = (actual[label] as number) + weight;
    predicted[prediction] = (predicted[prediction] as number) + weight;
    if (label === prediction) correct[label] = (correct[label] as number) + weight;
  }
  return { total, actual, predicted, correct };
}

/** The confusion matrix: `counts[label][prediction]`. For as many classes as a square of them fits into memory. */
export function confusionMatrix({ classes, labels, predictions, weights }: Classified): Float64Array[] {
  const counts = classes.map(() => new Float64Array(classes.length));
  for (let row = 0; row < labels.length; row++) {
    const line = counts[labels[row] as number] as Float64Array;
    const prediction = predictions[row] as number;
    line[prediction] = (line[prediction] as number) + (weights === null ? 1 : (weights[row] as number));
  }
  return counts;
}
