import { formatApart, formatNumber, referenceName } from '@plimsoll/metrics';
import type { MetricValue } from '@plimsoll/record';
import { type Estimate, rowsNeeded } from '@plimsoll/uncertainty';
import type { Condition, Expression, Operand } from './condition.ts';
import type { Judged } from './judge.ts';
import { linearDifference } from './linear-form.ts';
import { printReference } from './print.ts';

/** What is known about a comparison, for its message. */
export interface Comparing {
  readonly condition: Condition;
  readonly values: ReadonlyMap<Operand, MetricValue>;
  readonly left: number;
  readonly right: number;
}

/** `0.88 >= 0.9` with the parts of both sides: ` (main 0.905)`. */
export function describeSides({ condition, values, left, right }: Comparing): {
  sides: string;
  details: string;
} {
  const [shownLeft, shownRight] = formatApart(left, right);
  const whole = new Set<Expression>([condition.left, condition.right]);
  const parts = new Map<string, string>();
  for (const [operand, { value }] of values)
    if (!whole.has(operand)) parts.set(nameOfOperand(operand), formatNumber(value));
  const details = [...parts].map(([name, value]) => `${name} ${value}`).join(', ');
  return {
    sides: `${shownLeft} ${condition.comparison} ${shownRight}`,
    details: details === '' ? '' : ` (${details})`,
  };
}

/**
 * What an interval says, in words a reader can act on: the left side alone against a number, else the difference; and for an open condition
 * the rows that would settle it.
 */
export function describeJudging(
  comparing: Comparing,
  about: {
    readonly estimate: Estimate;
    readonly judged: Judged;
    readonly confidence: number;
    readonly note: string | null;
  },
): string {
  const { estimate, judged, confidence, note } = about;
  const { sides, details } = describeSides(comparing);
  const unit = estimate.unit ?? 'row';
  const how = `${formatCount(estimate.rows)} ${unit}${estimate.rows === 1 ? '' : 's'}${estimate.isPaired ? `, ${unit} by ${unit}` : ''}`;
  const end = note === null ? '' : ` ${note}`;
  if (judged.interval === null)
    return `${sides}${details} is open: on ${how}, nothing shows how large the noise is.${end}`;
  const { subject, shift } = subjectOf(comparing.condition);
  const [value, lower, upper] = formatWithin(
    [estimate.value - shift, judged.interval.lower - shift, judged.interval.upper - shift],
    judged.interval.upper - judged.interval.lower,
  );
  const span = `${subject === null ? 'left less right' : subject} is ${value}, ${formatConfidence(confidence)} interval ${lower} to ${upper} (${how})`;
  if (estimate.method === 'identical' && unit === 'fold')
    return `${sides} ${judged.answer}${details}: both have the same values on ${how}.${end}`;
  if (estimate.method === 'identical')
    return `${sides} ${judged.answer}${details}: both are the same model, with the same predictions on ${how}.${end}`;
  const beyond = judged.answer === 'holds' ? 'beyond' : 'and not by';
  if (judged.answer !== 'open') return `${sides} ${judged.answer}${details}, ${beyond} noise: ${span}.${end}`;
  const needed = rowsToSettle(estimate, { confidence, condition: comparing.condition });
  const advice =
    needed === null || isGuaranteed(estimate) ? '' : ` About ${formatCount(needed)} rows would settle it.`;
  return `${sides}${details} is within noise: ${span}.${advice}${end}`;
}

/** Rows that would settle an open condition if the estimate is the truth; null when none would, as within a tolerance. */
export function rowsToSettle(
  estimate: Estimate,
  { confidence, condition: { tolerance } }: { readonly confidence: number; readonly condition: Condition },
): number | null {
  // More folds of the same data share more of it, and tell little more.
  if (estimate.unit === 'fold') return null;
  if (tolerance !== null && Math.abs(estimate.value) <= tolerance) return null;
  const needed = rowsNeeded(estimate, { border: 0, confidence });
  return needed === null ? null : roundUp(needed);
}

/** Whether the interval is a tolerance that a guarantee holds: its rows are planned, not estimated. */
function isGuaranteed({ method }: Estimate): boolean {
  return method === 'hoeffding' || method === 'exact-binomial' || method === 'bennett';
}

export function nameOfOperand(operand: Operand): string {
  if (operand.kind === 'same') return operand.of;
  if (operand.of !== 'change' && referenceName(operand.reference) === 'd') return 'd';
  return `${operand.of === 'change' ? '' : `${operand.of}.`}${printReference(operand.reference)}`;
}

/** 95 %, 97.5 %, 99.9375 %. */
export function formatConfidence(confidence: number): string {
  return `${Number((100 * confidence).toPrecision(6))} %`;
}

/** What the interval is shown of: `accuracy` against a number, `accuracy - main` against a number; and how far that is from left less right. */
function subjectOf(condition: Condition): { subject: string | null; shift: number } {
  const form = linearDifference(condition.left, condition.right);
  if (form === null) return { subject: null, shift: 0 };
  const terms = [...form.weights].filter(([, weight]) => weight !== 0);
  const [first, second] = terms;
  const name = ([operand]: readonly [Operand, number]): string => nameOfOperand(operand);
  if (first && !second && first[1] === 1) return { subject: name(first), shift: form.constant };
  if (first && second && terms.length === 2 && first[1] === 1 && second[1] === -1)
    return { subject: `${name(first)} − ${name(second)}`, shift: form.constant };
  return { subject: null, shift: 0 };
}

/** Numbers with as many decimals as an interval of this width is worth: two significant digits of the width. */
function formatWithin(values: readonly number[], width: number): string[] {
  if (!(width > 0)) return values.map(formatNumber);
  const decimals = Math.min(12, Math.max(0, 1 - Math.floor(Math.log10(width))));
  return values.map((value) => String(Number(value.toFixed(decimals))).replace('-', '−'));
}

/** 12,345. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A planning number is worth two digits. */
export function roundUp(rows: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
  return Math.ceil(rows / unit) * unit;
}
