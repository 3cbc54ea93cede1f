import {
  findDefinition,
  type MetricDefinition,
  type MetricReference,
  type Predictions,
  rowsOfSlice,
} from '@plimsoll/metrics';

/**
 * Whose metric: of the change, of the opponent that it is compared with (main, or the version in production), or of the change with the
 * opponent's predictions for labels: its accuracy is the share of predictions that did not change.
 */
export type ModelName = 'change' | 'opponent' | 'agreement';

/** A metric of one of the models on (a slice of) the same rows. */
export interface Term {
  readonly of: ModelName;
  readonly reference: MetricReference;
}

/** A term, found in the predictions. */
export interface BoundTerm {
  readonly of: ModelName;
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
 * Undefined when the predictions cannot give the metric, or when it is of another split. `cuts` keeps the slices of these models, to be cut once.
 */
export function bindTerm(
  { of, reference }: Term,
  models: ReadonlyMap<ModelName, Predictions>,
  cuts: Map<string, Cut | undefined> = new Map(),
): BoundTerm | undefined {
  const [change, predictions] = [models.get('change'), models.get(of)];
  if (change === undefined || predictions === undefined || reference.split !== null) return undefined;
  const definition = findDefinition(reference.name, predictions);
  if (definition === undefined || definition.task !== predictions.task) return undefined;
  const slice = reference.slice.map(({ column, value }) => `${column}=${value}`).join(', ');
  if (reference.slice.length === 0)
    return { of, predictions, definition, mask: null, rows: predictions.rows, slice };
  const cut = cuts.has(slice) ? cuts.get(slice) : cutSlice(change, reference);
  cuts.set(slice, cut);
  return cut && { of, predictions, definition, ...cut, slice };
}

/** The rows of a slice. */
type Cut = Pick<BoundTerm, 'mask' | 'rows'>;

function cutSlice(change: Predictions, { slice }: MetricReference): Cut | undefined {
  const rows = rowsOfSlice(change, slice);
  if (typeof rows === 'string') return undefined;
  const mask = new Uint8Array(change.rows);
  for (let i = 0; i < rows.length; i++) mask[rows[i] as number] = 1;
  return { mask, rows: rows.length };
}
