import {
  type HistoryRow,
  historyOfLists,
  historyOfRows,
  lastValues,
  type MetricHistory,
} from './metric-history.ts';

/** What a file of a known tool says. */
export interface FormatContent {
  /** Metrics by name, as deep as they are written. */
  readonly tree: object;
  /** What each list was last, by the list's name: the metric that the model has now. */
  readonly last?: Readonly<Record<string, unknown>>;
  /** Other names of values in the tree, for those who ask by them. */
  readonly aliases?: Readonly<Record<string, unknown>>;
  readonly history: MetricHistory | null;
}

/** A metric file that a tool writes as JSON. */
export interface MetricFormat {
  readonly tool: string;
  /** What it says, or undefined when this is not such a file. */
  read(tree: Readonly<Record<string, unknown>>, path: string): FormatContent | undefined;
}

type Lists = ReadonlyMap<string, readonly unknown[]>;

/** Hugging Face Trainer: `trainer_state.json` with `log_history: [{step, epoch, loss | eval_loss, …}]`. */
const trainerState: MetricFormat = {
  tool: 'Hugging Face Trainer',
  read({ log_history: logs, ...rest }) {
    if (!Array.isArray(logs) || !logs.every(isRecord)) return undefined;
    const rows = logs.map(({ step, epoch: _, ...values }): HistoryRow => ({ step: Number(step), values }));
    const about = Object.fromEntries(
      Object.entries(rest).filter(([name]) =>
        ['best_metric', 'best_global_step', 'epoch', 'global_step'].includes(name),
      ),
    );
    return {
      tree: { ...about, ...lastValues(rows) },
      history: historyOfRows(rows, { step: 'step', bare: 'train' }),
    };
  },
};

/** XGBoost's `evals_result` and LightGBM's `record_evaluation`: `{eval: {rmse: [one value per round]}}`. */
const boosting: MetricFormat = {
  tool: 'XGBoost or LightGBM',
  read(tree) {
    const sets = Object.entries(tree);
    if (sets.length === 0 || !sets.every(([, set]) => isRecord(set) && listsOf(set) !== undefined))
      return undefined;
    const lists: Lists = new Map(
      sets.flatMap(([name, set]) =>
        [...(listsOf(set as Record<string, unknown>) ?? [])].map(
          ([metric, list]) => [`${name}.${metric}`, list] as const,
        ),
      ),
    );
    return withLastElements(tree, lists, historyOfLists(lists, { step: 'round', bare: null }));
  },
};

/** Keras: `History.history`, `{loss: [one value per epoch], val_loss: […]}`. */
const kerasHistory: MetricFormat = {
  tool: 'Keras',
  read(tree) {
    const lists = listsOf(tree);
    return lists && withLastElements(tree, lists, historyOfLists(lists, { step: 'epoch', bare: 'train' }));
  },
};

/** MLflow's REST answers: `runs/get` (the last values) and `metrics/get-history` (all of one metric). */
const mlflowAnswer: MetricFormat = {
  tool: 'MLflow',
  read(tree) {
    const metrics = mlflowMetrics(tree);
    if (!metrics) return undefined;
    const rows = metrics.map(
      ({ key, value, step }): HistoryRow => ({
        step: Number(step ?? 0),
        values: { [String(key)]: numberOf(value) },
      }),
    );
    return { tree: lastValues(rows), history: historyOfRows(rows, { step: 'step', bare: null }) };
  },
};

/** W&B: `wandb-summary.json`, whose names with an underscore before them are about the run. */
const wandbSummary: MetricFormat = {
  tool: 'Weights & Biases',
  read(tree, path) {
    const isSummary = /(^|\/)wandb-summary\.json$/.test(path) || '_wandb' in tree;
    if (!isSummary) return undefined;
    const kept = Object.entries(tree).filter(([name]) => !name.startsWith('_'));
    return { tree: Object.fromEntries(kept), history: null };
  },
};

/** scikit-learn: `classification_report(output_dict=True)`, also by the names that the metrics have when they are computed here. */
const classificationReport: MetricFormat = {
  tool: 'scikit-learn',
  read(tree) {
    if (!isRecord(tree['macro avg']) || !isRecord(tree['weighted avg'])) return undefined;
    const averages: Readonly<Record<string, string>> = {
      'macro avg': '_macro',
      'weighted avg': '_weighted',
      'micro avg': '_micro',
      'samples avg': '_samples',
    };
    const aliases: Record<string, unknown> = {};
    for (const [name, rates] of Object.entries(tree)) {
      if (!isRecord(rates)) continue;
      const suffix = averages[name] ?? `.${name}`;
      for (const [rate, ours] of [
        ['precision', 'precision'],
        ['recall', 'recall'],
        ['f1-score', 'f1'],
      ] as const)
        aliases[`${ours}${suffix}`] = rates[rate];
    }
    return { tree, aliases, history: null };
  },
};

/** Every tool whose JSON is more than a tree of numbers; the first that knows the file reads it. A new one is a new row. */
export const metricFormats: readonly MetricFormat[] = [
  trainerState,
  mlflowAnswer,
  wandbSummary,
  classificationReport,
  boosting,
  kerasHistory,
];

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values when they all are lists of numbers (or null) of one length, not empty; else undefined. */
function listsOf(tree: Readonly<Record<string, unknown>>): Lists | undefined {
  const entries = Object.entries(tree);
  const [first] = entries;
  const length = Array.isArray(first?.[1]) ? first[1].length : 0;
  const isList = (value: unknown): value is unknown[] =>
    Array.isArray(value) &&
    value.length === length &&
    value.every((one) => !isRecord(one) && !Array.isArray(one));
  if (length === 0 || !entries.every(([, value]) => isList(value))) return undefined;
  return new Map(entries as [string, unknown[]][]);
}

/** The metric is what it was last; earlier elements keep their names (`loss.0`) for those who ask. */
function withLastElements(tree: object, lists: Lists, history: MetricHistory): FormatContent {
  const last = Object.fromEntries([...lists].map(([name, list]) => [name, list.at(-1)]));
  return { tree, last, history };
}

function mlflowMetrics(
  tree: Readonly<Record<string, unknown>>,
): readonly Record<string, unknown>[] | undefined {
  const data = isRecord(tree.run) && isRecord(tree.run.data) ? tree.run.data : tree;
  const { metrics } = data;
  const isMetric = (one: unknown) => isRecord(one) && 'key' in one && 'value' in one && 'timestamp' in one;
  return Array.isArray(metrics) && metrics.length > 0 && metrics.every(isMetric)
    ? (metrics as Record<string, unknown>[])
    : undefined;
}

/** Protocol buffers write NaN and Infinity as text. */
function numberOf(value: unknown): unknown {
  return value === 'NaN'
    ? Number.NaN
    : value === 'Infinity'
      ? Infinity
      : value === '-Infinity'
        ? -Infinity
        : value;
}
