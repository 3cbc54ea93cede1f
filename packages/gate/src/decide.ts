import { indexMetrics, type Measurements, type MetricIndex } from '@plimsoll/metrics';
import {
  type Baseline,
  type ConditionResult,
  compareVerdicts,
  type Holdout,
  type Reason,
  type Verdict,
  worstVerdict,
} from '@plimsoll/record';
import type { Condition } from './condition.ts';
import { type Decided, decideCondition } from './decide-condition.ts';
import { remarksOn } from './remarks.ts';
import type { Opponent } from './resolve-operands.ts';

export interface GateInput {
  readonly conditions: readonly Condition[];
  /** Of the change. */
  readonly measurements: Measurements;
  /** What the change was tested on; null when there are no predictions. */
  readonly holdout: Holdout | null;
  /** What main has. */
  readonly baseline: Baseline;
}

export interface GateDecision {
  readonly verdict: Verdict;
  /** Worst first. */
  readonly reasons: readonly Reason[];
  /** One per condition, in their order. A condition on main that was not compared has no `right` value. */
  readonly conditions: readonly ConditionResult[];
  /** The decision in one line of plain text. */
  readonly summary: string;
}

/**
 * Decides every condition on point values. A metric that does not exist or is no number is an error; one that the data leave
 * undefined is inconclusive; values from different holdouts are never compared. Without a baseline the conditions on main are
 * left open and the others decide; when nothing was decided at all, the verdict is at least `warn`.
 */
export function decideConditions(input: GateInput): GateDecision {
  const index = indexMetrics(input.measurements);
  const opponent = chooseOpponent(input);
  const decided = input.conditions.map((condition) => decideCondition(condition, { index, opponent }));
  const reasons = [
    ...decided.flatMap(({ reason }) => reason ?? []),
    ...openReasons(decided, input),
    ...remarksOn(input.measurements, new Set(decided.flatMap(({ used }) => used))),
  ].sort((a, b) => compareVerdicts(b.verdict, a.verdict));
  const verdict = worstVerdict(reasons.map((reason) => reason.verdict));
  const conditions = decided.map(({ result }) => result);
  return { verdict, reasons, conditions, summary: summarise(decided) };
}

function chooseOpponent({ baseline, holdout }: GateInput): Opponent {
  if (baseline.kind === 'none') return { kind: 'none' };
  const index: MetricIndex = indexMetrics(baseline);
  if (holdout === null || baseline.holdout === null) return { kind: 'found', index, holdout: 'unknown' };
  const isSame = holdout.sha256 === baseline.holdout.sha256;
  return { kind: 'found', index, holdout: isSame ? 'same' : 'different' };
}

/** What is said about the conditions together: that there are none, or that some were left open. */
function openReasons(decided: readonly Decided[], { baseline }: GateInput): Reason[] {
  if (decided.length === 0) {
    const message =
      'There are no conditions, so nothing was decided. Add some, such as accuracy >= main - 0.005.';
    return [{ code: 'no-conditions', verdict: 'warn', message }];
  }
  const open = decided.filter(({ isOpen }) => isOpen).length;
  if (open === 0 || baseline.kind !== 'none') return [];
  const isAll = open === decided.length;
  const what = open === 1 ? 'the condition on main is' : `the ${open} conditions on main are`;
  const rest = isAll ? 'so nothing was decided.' : 'the others decide.';
  const why = baseline.reason.replace(/\.$/, '');
  return [
    {
      code: 'no-baseline',
      verdict: isAll ? 'warn' : 'pass',
      message: `No baseline yet (${why}): ${what} left open, ${rest}`,
    },
  ];
}

/** How many conditions came to what, worst first, in words for one and for several. */
const outcomes: readonly (readonly [verdict: Verdict, one: string, several: string])[] = [
  ['error', 'cannot be decided', 'cannot be decided'],
  ['fail', 'does not hold', 'do not hold'],
  ['inconclusive', 'is undecided', 'are undecided'],
  ['warn', 'does not hold (warning only)', 'do not hold (warning only)'],
  ['pass', 'holds', 'hold'],
];

function summarise(decided: readonly Decided[]): string {
  if (decided.length === 0) return 'No conditions, so nothing was decided.';
  const closed = decided.filter(({ isOpen }) => !isOpen).map(({ result }) => result);
  const counted = outcomes.flatMap(([verdict, one, several]) => {
    const count = closed.filter((result) => result.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
  });
  const open = decided.length - closed.length;
  if (open > 0) counted.push(`${open} on main ${open === 1 ? 'is' : 'are'} left open (no baseline yet)`);
  const [worst] = [...closed].sort((a, b) => compareVerdicts(b.verdict, a.verdict));
  const isWhole = open === 0 && worst?.verdict === 'pass';
  if (isWhole)
    return (
      ['The condition holds.', 'Both conditions hold.'][decided.length - 1] ??
      `All ${decided.length} conditions hold.`
    );
  const conditions = decided.length === 1 ? '1 condition' : `${decided.length} conditions`;
  const first = worst === undefined || worst.verdict === 'pass' ? '' : ` ${worst.text}: ${worst.message}`;
  return `Of ${conditions}, ${counted.join(', ')}.${first}`.slice(0, 2000);
}
