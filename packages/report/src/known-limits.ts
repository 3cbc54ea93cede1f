import type { DecisionRecord, MetricValue, SliceResult } from '@plimsoll/record';
import { isOfKind, type RecordOf } from './context.ts';
import { formatConfidence, formatEstimate, formatValue } from './format.ts';

/** From which corrected p-value on a slice counts as another than the rest. */
const significance = 0.05;

/** As many as people read. */
const mostOfAKind = 20;

/**
 * What the evidence itself says that a model cannot do, or that nobody knows of it; plain sentences, not escaped. Classes that it mostly misses, slices that differ
 * beyond chance, checks that could not decide or warned, how little was measured.
 */
export function listKnownLimits(records: readonly DecisionRecord[]): string[] {
  return [
    ...records.filter((record) => isOfKind(record, 'training')).flatMap(limitsOfTraining),
    ...records.flatMap(limitsOfVerdict).slice(0, mostOfAKind),
  ];
}

function limitsOfTraining({ evidence }: RecordOf<'training'>): string[] {
  const { slices = [], holdout, conditions, metrics, holdoutBudget } = evidence;
  const weak = slices.filter(({ adjustedP }) => adjustedP !== null && adjustedP < significance);
  const spent =
    holdoutBudget?.allowed != null && holdoutBudget.decisions > holdoutBudget.allowed
      ? [
          `Its holdout has answered ${holdoutBudget.decisions} decisions and was sized for ${holdoutBudget.allowed}: the metrics may be optimistic.`,
        ]
      : [];
  return [
    ...metrics.filter(isMissedClass).slice(0, mostOfAKind).map(describeMissedClass),
    ...weak.slice(0, mostOfAKind).map(describeSlice),
    ...(holdout === null && metrics.length > 0
      ? ['Its metrics come from files: there are no predictions that they could be computed from again.']
      : []),
    ...(metrics.length === 0 ? ['No metrics were measured.'] : []),
    ...(conditions.length === 0 ? ['No conditions were set: nothing was asked of its metrics.'] : []),
    ...spent,
  ];
}

const recallOfClass = /^recall\.(.+)$/;

/** Whether a metric is the recall of a class of which more is missed than found, beyond chance. */
function isMissedClass({ name, interval }: MetricValue): boolean {
  return recallOfClass.test(name) && interval?.upper != null && interval.upper < 0.5;
}

function describeMissedClass({ name, value, interval }: MetricValue): string {
  const label = recallOfClass.exec(name)?.[1] ?? name;
  const shown = interval ? formatEstimate(value, interval) : { value: formatValue(value), interval: '' };
  const range = interval ? ` (${formatConfidence(interval.confidence)} interval ${shown.interval})` : '';
  return `It misses most of the class ${label}: its recall is ${shown.value}${range}.`;
}

function describeSlice({ slice, metric, value, interval, whole, rows }: SliceResult): string {
  const shown = interval ? formatEstimate(value, interval) : { value: formatValue(value), interval: '' };
  const range = interval ? ` (${formatConfidence(interval.confidence)} interval ${shown.interval})` : '';
  return `${metric} is ${shown.value}${range} on the ${rows} rows with ${slice}, and ${formatValue(whole)} on the whole holdout.`;
}

/** Reasons of checks that did not simply pass; a version that was let pass carries them. */
function limitsOfVerdict({ id, verdict, reasons, summary }: DecisionRecord): string[] {
  if (verdict === 'pass') return [];
  const [first] = reasons.filter((reason) => reason.verdict === verdict);
  return [`The check «${id}» says ${verdict}: ${first?.message ?? summary}`];
}
