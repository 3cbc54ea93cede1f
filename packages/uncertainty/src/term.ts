import {
  findDefinition,
  type MetricDefinition,
  type MetricReference,
  type Predictions,
  rowsOfSlice,
} from '@plimsoll/metrics';

/** A metric of one of two models on (a slice of) the same rows. */
export interface Term {
  readonly of: 'change' | 'main';
  readonly reference: MetricReference;
}

/** A term, found in the predictions. */
export interface BoundTerm {
  readonly of: 'change' | 'main';
  readonly predictions: Predictions;
  readonly definition: MetricDefinition;
  /** 1 for the rows of its slice, 0 for others; null for all rows. */
  readonly mask: Uint8Array | null;
  /** Rows of the slice. */
  readonly rows: number;
  /** Names the slice; equal for equal slices. */
  readonly slice: string;
}

/**
 * Finds the definition and the rows of a term. Slices are cut by the columns of the change, so that both models are looked at on the same rows.
 * Undefined when the predictions cannot give the metric, or when it is of another split.
 */
export function bindTerm(
  { of, reference }: Term,
  { change, main }: { readonly change: Predictions; readonly main: Predictions | null },
): BoundTerm | undefined {
  const predictions = of === 'main' ? main : change;
  if (predictions === null || reference.split !== null) return undefined;
  const definition = findDefinition(reference.name, predictions);
  if (definition === undefined || definition.task !== predictions.task) return undefined;
  const slice = reference.slice.map(({ column, value }) => `${column}=${value}`).join(', ');
  if (reference.slice.length === 0)
    return { of, predictions, definition, mask: null, rows: predictions.rows, slice };
  const rows = rowsOfSlice(change, reference.slice);
  if (typeof rows === 'string') return undefined;
  const mask = new Uint8Array(change.rows);
  for (const row of rows) mask[row] = 1;
  return { of, predictions, definition, mask, rows: rows.length, slice };
}
