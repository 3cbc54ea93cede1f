import {
  type Direction,
  indexMetrics,
  type MetricIndex,
  type MetricReference,
  measureMetrics,
  type Predictions,
} from '@plimsoll/metrics';
import type { Baseline, FoundBaseline, Holdout, MetricValue } from '@plimsoll/record';
import type { Grouping } from '@plimsoll/statistics';
import {
  agreementOf,
  groupRows,
  isContinuous,
  type ModelName,
  ownGroups,
  pairRows,
  predictTheSame,
  type Sample,
} from '@plimsoll/uncertainty';

/** What a model to compare with has, and on which rows it was measured. */
export type Opponent =
  | { readonly kind: 'none'; readonly reason: string }
  | {
      readonly kind: 'found';
      /** Its metrics, on the rows that are compared. */
      readonly index: MetricIndex;
      /** Those of the change on these rows; null when they are all its rows. */
      readonly own: MetricIndex | null;
      /** `shared`: the holdouts differ, and what is compared is the part that both have. */
      readonly holdout: 'same' | 'shared' | 'different' | 'unknown';
      /** What a reader must know about the rows, as one sentence. */
      readonly note: string | null;
      /** Whether it is the same model as the change, so that nothing can differ. */
      readonly isSameModel: boolean;
      /** Both models row by row; null when only numbers are known. */
      readonly sample: Sample | null;
    };

/** The change, and how it was tested. */
export interface Tested {
  readonly predictions: Predictions | null;
  readonly holdout: Holdout | null;
  /** Column of rows that belong together; empty for independent rows. */
  readonly groupColumn: string;
  /** Whether the rows are of a cross-validation, so that metrics are judged fold by fold, and not row by row. */
  readonly isFolded?: boolean;
}

/** Puts an opponent beside the change: row by row where both kept predictions of the same rows, else by its recorded numbers. */
export function faceOpponent(about: {
  readonly tested: Tested;
  readonly baseline: Baseline;
  readonly predictions: Predictions | null;
  /** Whether the model files of both are the same, as far as both are known. */
  readonly hasSameFiles: boolean;
  readonly wanted: readonly MetricReference[];
  readonly directions: ReadonlyMap<string, Direction>;
}): Opponent {
  const { tested, baseline } = about;
  if (baseline.kind === 'none') return { kind: 'none', reason: baseline.reason };
  if (tested.isFolded) return { ...byNumbers(tested.holdout, baseline), note: otherFolds };
  if (tested.predictions === null || about.predictions === null) return byNumbers(tested.holdout, baseline);
  const paired = pairRows(tested.predictions, about.predictions);
  if (paired.kind === 'unpaired') return { ...byNumbers(tested.holdout, baseline), note: paired.reason };
  const { change, main: opponent } = paired;
  const isWhole = change.rows === paired.ofChange && opponent.rows === paired.ofMain;
  const recorded = isWhole
    ? baseline.metrics
    : baseline.metrics.filter(({ source }) => source !== 'predictions');
  const index = indexMetrics({ metrics: complete(recorded, { ...about, predictions: opponent }) });
  const agreement = agreementOf(change, opponent);
  const models = new Map<ModelName, Predictions>([
    ['change', change],
    ['opponent', opponent],
    ...(agreement === null ? [] : [['agreement', agreement] as const]),
  ]);
  const isSameModel = predictTheSame(change, opponent) && (isContinuous(change) || about.hasSameFiles);
  const found = { kind: 'found', sample: sampleOf(models, tested), isSameModel } as const;
  if (isWhole)
    return { ...found, index: withChanges(index, agreement), own: null, holdout: 'same', note: null };
  const own = indexMetrics({ metrics: complete([], { ...about, predictions: change }) });
  const note = `Compared on the ${change.rows} rows that both holdouts share, of ${paired.ofChange} of the change and ${paired.ofMain} of the other model.`;
  return { ...found, index: withChanges(index, agreement), own, holdout: 'shared', note };
}

/** Why a cross-validation cannot be compared with what has another digest. */
const otherFolds =
  'Folds are compared with the same folds: keep the splitter and its random_state as on main.';

/** The rows on which the change is looked at alone: those that it shares with main where these are all its rows, so that both are resampled once. */
export function aloneOf(tested: Tested, main: Opponent): Sample | null {
  if (tested.predictions === null || tested.isFolded) return null;
  if (main.kind === 'found' && main.sample !== null && main.own === null) return main.sample;
  return sampleOf(new Map<ModelName, Predictions>([['change', tested.predictions]]), tested);
}

/** The rows of the change and of what it is compared with. Its seed is that of the holdout, so that the same rows always give the same intervals. */
function sampleOf(models: ReadonlyMap<ModelName, Predictions>, tested: Tested): Sample {
  const change = models.get('change') as Predictions;
  const grouping = tested.groupColumn === '' ? ownGroups(change) : groupRows(change, tested.groupColumn);
  const groups: Grouping | null = typeof grouping === 'string' ? null : grouping;
  return {
    models,
    rows: change.rows,
    groups,
    seed: BigInt(`0x${tested.holdout?.sha256.slice(0, 16) ?? '0'}`),
  };
}

function byNumbers(holdout: Holdout | null, baseline: FoundBaseline): Extract<Opponent, { kind: 'found' }> {
  const found = {
    kind: 'found',
    index: indexMetrics(baseline),
    own: null,
    note: null,
    isSameModel: false,
    sample: null,
  } as const;
  if (holdout === null || baseline.holdout === null) return { ...found, holdout: 'unknown' };
  return { ...found, holdout: holdout.sha256 === baseline.holdout.sha256 ? 'same' : 'different' };
}

/** Adds what its predictions give and its record lacks, such as a slice that only a condition names. */
function complete(
  recorded: readonly MetricValue[],
  {
    predictions,
    directions,
    wanted,
  }: { predictions: Predictions } & Pick<Parameters<typeof faceOpponent>[0], 'directions' | 'wanted'>,
): MetricValue[] {
  const known = new Set(recorded.map(({ name }) => name));
  const { metrics } = measureMetrics({ predictions, files: [], directions, wanted });
  return [...recorded, ...metrics.filter(({ name }) => !known.has(name))];
}

/** The share of predictions that the change changed, which ease.ml/ci calls d, beside the opponent's metrics. */
function withChanges(index: MetricIndex, agreement: Predictions | null): MetricIndex {
  if (agreement === null) return index;
  let changed = 0;
  for (let row = 0; row < agreement.rows; row++)
    if (agreement.labels[row] !== agreement.predictions[row]) changed++;
  const metric: MetricValue = {
    name: 'd',
    value: changed / agreement.rows,
    direction: null,
    source: 'predictions',
  };
  return { ...index, metrics: new Map([...index.metrics, [metric.name, metric]]) };
}
