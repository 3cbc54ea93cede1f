import { ConfigurationError, type Problem } from '@plimsoll/errors';

export type Direction = 'higher' | 'lower';

/** What is known about a metric from its name. */
export interface MetricTraits {
  /** Which way is better; null when nobody said. */
  readonly direction: Direction | null;
  /**
   * What counts as a small value of it, in its unit: a relative change is taken of at least this much. 0 for metrics in a unit
   * of their own (RMSE), where only the ratio tells.
   */
  readonly scale: number;
  /** Whether it says how good the predictions are; costs (time, memory) and counts do not. */
  readonly isQuality: boolean;
}

const share = { direction: 'higher', scale: 0.1, isQuality: true } as const;
const errorShare = { direction: 'lower', scale: 0.1, isQuality: true } as const;
const nats = { direction: 'lower', scale: 1, isQuality: true } as const;
const unitError = { direction: 'lower', scale: 0, isQuality: true } as const;
const cost = { direction: 'lower', scale: 0, isQuality: false } as const;
const count = { direction: null, scale: 0, isQuality: false } as const;

/**
 * Metric names by their last words, longest match first: `val_log_loss` ends with `log loss`, `eval_accuracy` with `accuracy`.
 * A new name is a new row.
 */
const traitsByEnding: ReadonlyMap<string, MetricTraits> = new Map(
  (
    [
      [
        share,
        'accuracy|acc|top k accuracy|precision|recall|sensitivity|specificity|f1|f1 score|f1score|f beta|f score',
      ],
      [
        share,
        'f1 macro|f1 weighted|f1 micro|precision macro|precision weighted|precision micro|recall macro|recall weighted|recall micro',
      ],
      [
        share,
        'auc|auroc|roc auc|roc auc ovr|roc auc ovo|auprc|pr auc|average precision|map|mrr|ndcg|hit rate|iou|miou|dice|jaccard',
      ],
      [
        share,
        'mcc|matthews corrcoef|kappa|r2|r 2|r2 score|r squared|explained variance|tpr|tnr|npv|ppv|true positive rate|true negative rate',
      ],
      [
        share,
        'correlation|pearson|spearman|kendall|pearsonr|spearmanr|exact match|rouge1|rouge2|rouge l|rouge lsum|meteor|silhouette|gini|ks|coverage',
      ],
      [{ ...share, scale: 0 }, 'bleu|sacrebleu|psnr|log likelihood|likelihood|elbo|reward|profit|lift|score'],
      [
        errorShare,
        'error|error rate|err|misclassification|misclassification rate|hamming loss|zero one loss|brier|brier score|brier score loss',
      ],
      [
        errorShare,
        'fpr|fnr|fdr|eer|false positive rate|false negative rate|wer|cer|ece|calibration error|expected calibration error|hinge|hinge loss',
      ],
      [
        nats,
        'log loss|logloss|mlogloss|cross entropy|binary crossentropy|categorical crossentropy|sparse categorical crossentropy|nll|bits per byte',
      ],
      [
        unitError,
        'loss|rmse|mse|mae|rmsle|msle|medae|mape|smape|mase|wape|max error|pinball|pinball loss|quantile loss|crps|deviance|perplexity|ppl|fid',
      ],
      [
        unitError,
        'mean squared error|root mean squared error|mean absolute error|median absolute error|mean absolute percentage error|mean squared log error',
      ],
      [unitError, 'squared error|absolute error|percentage error|squared log error|log error'],
      [unitError, 'aic|bic|divergence|kl divergence|kld|distance|residual'],
      [cost, 'time|runtime|seconds|duration|latency|memory|bytes|size|cost'],
      [
        count,
        'count|support|samples|rows|n|steps|step|epoch|epochs|iteration|iterations|seed|lr|learning rate|flos|samples per second|steps per second',
      ],
      [
        count,
        'std|stderr|std error|standard error|var|variance|low|high|lower|upper|ci|p value|confidence|threshold|timestamp',
      ],
    ] as const
  ).flatMap(([traits, names]) => names.split('|').map((name) => [name, traits] as const)),
);

const unknown: MetricTraits = { direction: null, scale: 0, isQuality: true };

/**
 * What a metric's name tells: its last dotted part counts, then the one before (`recall.Adelie`, `Adelie.recall`).
 * A split or slice behind it does not matter; `neg_` turns an error round, as in scikit-learn's scorers.
 * `overrides` are what the user said, by the whole name or by its last part.
 */
export function traitsOf(name: string, overrides: ReadonlyMap<string, Direction> = new Map()): MetricTraits {
  const bare = name.replace(/\[.*$/s, '').replace(/@[^@]*$/, '');
  const parts = bare.split(/[./]/).filter((part) => part !== '');
  const traits = parts.reduceRight<MetricTraits | undefined>(
    (found, part) => found ?? traitsOfPart(part),
    undefined,
  );
  const said = overrides.get(name) ?? overrides.get(bare) ?? overrides.get(parts.at(-1) ?? '');
  if (said === undefined) return traits ?? unknown;
  return { scale: traits?.scale ?? 0, direction: said, isQuality: true };
}

function traitsOfPart(part: string): MetricTraits | undefined {
  const words = part
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  for (let start = 0; start < words.length; start++) {
    const traits = traitsByEnding.get(words.slice(start).join(' '));
    if (!traits) continue;
    const isNegated = words.slice(0, start).some((word) => word === 'neg' || word === 'negative');
    return isNegated && traits.direction === 'lower' ? { ...traits, direction: 'higher' } : traits;
  }
  return undefined;
}

/**
 * Directions as users write them, one per line: `business_score: higher`, `churn_cost: lower`.
 * Throws a ConfigurationError that names `where` and every line that is wrong.
 */
export function parseDirections(lines: readonly string[], where: string): ReadonlyMap<string, Direction> {
  const directions = new Map<string, Direction>();
  const problems: Problem[] = [];
  for (const line of lines) {
    const match = /^(.+?)\s*:\s*(higher|lower)$/.exec(line.trim());
    if (match?.[1] !== undefined) directions.set(match[1].replaceAll('`', ''), match[2] as Direction);
    else {
      const message = `has the line «${line.slice(0, 100)}».`;
      problems.push({ where, message, fix: 'Write name: higher or name: lower, such as churn_cost: lower' });
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  return directions;
}
