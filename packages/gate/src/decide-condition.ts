import { findMetric, formatApart, formatNumber, type MetricIndex, referenceName } from '@plimsoll/metrics';
import type { ConditionResult, MetricValue, Reason, Verdict } from '@plimsoll/record';
import { type Condition, type Expression, referencesOf, subjectOf } from './condition.ts';
import { compare, type Evaluated, evaluate } from './evaluate.ts';
import { printReference } from './print.ts';
import { type Operand, type Opponent, type Outcome, resolveOperands } from './resolve-operands.ts';

/** One condition, decided. */
export interface Decided {
  readonly result: ConditionResult;
  /** Null when it passed without remark, or when it was left open. */
  readonly reason: Reason | null;
  /** Whether it needs a baseline and there is none. */
  readonly isOpen: boolean;
  /** Names of the metrics that it is about. */
  readonly used: readonly string[];
}

/** Decides one condition on point values. */
export function decideCondition(
  condition: Condition,
  world: { index: MetricIndex; opponent: Opponent },
): Decided {
  const { values, obstacle, needsMain } = resolveOperands(condition, world);
  const lookUp = (operand: Operand): number => values.get(operand)?.value ?? Number.NaN;
  const left = evaluate(condition.left, lookUp);
  const right = evaluate(condition.right, lookUp);
  const result = {
    text: condition.text,
    metric: subjectName(condition, world.index),
    left: finiteOrNull(left.value),
    right: finiteOrNull(right.value),
  };
  const used = referencesOf([condition]).map(referenceName);
  const isOpen = !obstacle && needsMain && world.opponent.kind === 'none';
  if (isOpen) {
    const message = 'Left open: there is no baseline yet.';
    return { result: { ...result, right: null, verdict: 'pass', message }, reason: null, isOpen, used };
  }
  const isComputable = result.left !== null && result.right !== null;
  const { code, message, ...outcome } =
    obstacle ??
    (isComputable
      ? describeComparing(condition, { values, left, right, opponent: world.opponent })
      : notComputable);
  const verdict = soften(outcome.verdict, condition);
  const label = condition.name ?? condition.text;
  const reason =
    verdict === 'pass' ? null : { code, verdict, message: `${label}: ${message}`.slice(0, 2000) };
  return { result: { ...result, verdict, message: message.slice(0, 2000) }, reason, isOpen, used };
}

/** The metric on the left side, by the name that it has among the measured ones; null when there are several. */
function subjectName(condition: Condition, index: MetricIndex): string | null {
  const subject = subjectOf(condition);
  return subject ? (findMetric(index, subject)?.name ?? referenceName(subject)) : null;
}

const notComputable: Outcome = {
  code: 'condition-not-computable',
  verdict: 'error',
  message: 'It cannot be computed: something is divided by zero, or too large.',
};

/** A `warn:` condition never says more than warn, except that it could not decide. */
function soften(verdict: Verdict, { severity }: Condition): Verdict {
  return severity === 'warn' && (verdict === 'fail' || verdict === 'inconclusive') ? 'warn' : verdict;
}

/** `0.88 >= 0.9 does not hold (main 0.905), compared as point values.` */
function describeComparing(
  condition: Condition,
  about: {
    values: ReadonlyMap<Operand, MetricValue>;
    left: Evaluated;
    right: Evaluated;
    opponent: Opponent;
  },
): Outcome {
  const { values, opponent } = about;
  const comparing = compare(condition.comparison, { ...about, tolerance: condition.tolerance });
  const [left, right] = formatApart(about.left.value, about.right.value);
  const whole = new Set<Expression>([condition.left, condition.right]);
  const parts = new Map<string, string>();
  for (const [operand, { value }] of values)
    if (!whole.has(operand)) parts.set(nameOf(operand), formatNumber(value));
  const details =
    parts.size === 0 ? '' : ` (${[...parts].map(([name, value]) => `${name} ${value}`).join(', ')})`;
  const usesMain = [...values.keys()].some((operand) => operand.kind === 'main' || operand.of === 'main');
  const doubt = usesMain && opponent.kind === 'found' && opponent.holdout === 'unknown';
  const how = `compared as point values${doubt ? '; whether on the same rows is not known' : ''}.`;
  if (comparing === 'undecided') {
    const message = `${left} is within ${condition.tolerance} of ${right}${details}, so it is undecided, ${how}`;
    return { code: 'condition-undecided', verdict: 'inconclusive', message };
  }
  const message = `${left} ${condition.comparison} ${right} ${comparing}${details}, ${how}`;
  return comparing === 'holds'
    ? { code: 'condition-holds', verdict: 'pass', message }
    : { code: 'condition-failed', verdict: 'fail', message };
}

function nameOf(operand: Operand): string {
  if (operand.kind === 'main') return 'main';
  return `${operand.of === 'main' ? 'main.' : ''}${printReference(operand.reference)}`;
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
