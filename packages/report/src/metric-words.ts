import type { ConditionResult, MetricComparison } from '@plimsoll/record';
import { formatComparison, formatConfidence, formatCount, formatNumberOf, formatValue } from './format.ts';

/** Metrics that are shares: a difference of 0.01 is a percentage point. */
const shares =
  /^((balanced_|top_?\d*_?)?accuracy|precision|recall|f_?\d|f_?beta|specificity|sensitivity|(roc_|pr_)?auc|average_precision|jaccard|iou|hit_rate|coverage|exact_match)(?=$|[.@[]|_(macro|micro|weighted|samples|score|group)\b|_(macro|micro|weighted|group)_|_at_\d)/;

/** Metrics without an upper bound: a hundredth of them is no percentage point, even where their value is below one. */
const unbounded =
  /loss|error|deviance|perplexity|likelihood|(^|_)(r?ms(l)?e|mae|mape|smape|mase|wape|nll|crps)(?=$|[_.@[])/;

/** Whether differences of a metric are told in points, though its name may be one that nobody has heard of. */
export function hasPoints({
  metric,
  main,
  change,
}: Pick<MetricComparison, 'metric' | 'main' | 'change'>): boolean {
  if (shares.test(metric)) return true;
  return !unbounded.test(metric) && Math.abs(main) <= 1 && Math.abs(change) <= 1;
}

/** `recall[sex=female]` → «recall for sex=female», `loss@train` → «loss on train». */
export function nameMetric(metric: string): string {
  return metric.replace(/\[([^\]]*)\]/, ' for $1').replace(/@(\w+)$/, ' on $1');
}

/** «recall for sex=female fell by 3.1 points (95 % interval 1.2 to 5.0)»; undefined when nothing is known of the uncertainty. */
export function describeMovement(comparison: MetricComparison): string | undefined {
  const { metric, difference, interval } = comparison;
  if (!interval || difference === 0) return undefined;
  const isFall = difference < 0;
  const [lower, upper] = isFall ? [interval.upper, interval.lower] : [interval.lower, interval.upper];
  const scale = (isFall ? -1 : 1) * (shares.test(metric) ? 100 : 1);
  const scaled = (bound: number | null) => (bound === null ? null : bound * scale);
  const shown = formatComparison(0, difference * scale, { lower: scaled(lower), upper: scaled(upper) });
  if (!shown) return undefined;
  const unit = shares.test(metric) ? ' points' : '';
  const size = `${shown.change}${unit}`;
  const confidence = formatConfidence(interval.confidence);
  return `${nameMetric(metric)} ${isFall ? 'fell' : 'rose'} by ${size} (${confidence} interval ${shown.interval})`;
}

/** «412 rows, about 2,900 needed to see ±0.5 points of accuracy»; undefined when nobody knows how many would do. */
export function describeShortage(condition: ConditionResult): string | undefined {
  const { metric, rows, rowsNeeded, left, right } = condition;
  if (!rows || !rowsNeeded || left === null || right === null || left === right) return undefined;
  const isShare = metric !== null && shares.test(metric);
  const size = Number((Math.abs(left - right) * (isShare ? 100 : 1)).toPrecision(1));
  const what = `±${formatValue(size)}${isShare ? ' points' : ''}`;
  const of = metric === null ? '' : ` of ${nameMetric(metric)}`;
  const needed = formatCount(Number(rowsNeeded.toPrecision(2)));
  return `${formatNumberOf(rows, 'row')}, about ${needed} needed to see ${what}${of}`;
}
