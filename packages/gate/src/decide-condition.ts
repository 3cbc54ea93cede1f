import { carriesItsTest, findMetric, type MetricIndex, referenceName } from '@plimsoll/metrics';
import type { ConditionResult, Interval, MetricValue, Reason, Verdict } from '@plimsoll/record';
import type { Estimate, Sample } from '@plimsoll/uncertainty';
import { type Condition, type Operand, type OpponentName, referencesOf, subjectOf } from './condition.ts';
import { describeJudging, describeSides, rowsToSettle } from './describe-judging.ts';
import { compare, type Evaluated, evaluate } from './evaluate.ts';
import type { Guarantee } from './guarantee.ts';
import { judge } from './judge.ts';
import { type Outcome, type ResolvedOperands, resolveOperands, type World } from './resolve-operands.ts';
import { resolveVariables } from './variables.ts';

/** A condition with the values that it is about. */
export interface Prepared extends ResolvedOperands {
  /** With metrics in the place of `n`, `o` and `d`. */
  readonly condition: Condition;
  readonly left: Evaluated;
  readonly right: Evaluated;
  /** Opponents that it names and that are not there, and so leave it open. */
  readonly missing: readonly OpponentName[];
  /** What a reader must know about the rows. */
  readonly note: string | null;
  readonly isSameModel: boolean;
  /** The rows on which it is estimated; null when there are none, or not of one opponent alone. */
  readonly sample: Sample | null;
}

/** One condition, decided. */
export interface Decided {
  readonly result: ConditionResult;
  /** Null when it passed without remark, or when it was left open. */
  readonly reason: Reason | null;
  /** Opponents for want of which it was left open; none when it was decided. */
  readonly missing: readonly OpponentName[];
  /** Names of the metrics that it is about. */
  readonly used: readonly string[];
}

/** Finds the values of both sides. `alone` are the rows of the change without an opponent. */
export function prepareCondition(
  written: Condition,
  world: World & { readonly alone: Sample | null },
): Prepared {
  const condition = resolveVariables(written, world.index);
  const resolved = resolveOperands(condition, world);
  const lookUp = (operand: Operand): number => resolved.values.get(operand)?.value ?? Number.NaN;
  const found = resolved.needs.map((name) => world.opponents[name]);
  const [first] = found;
  const isAlone = found.length === 0;
  return {
    ...resolved,
    condition,
    left: evaluate(condition.left, lookUp),
    right: evaluate(condition.right, lookUp),
    missing: resolved.obstacle ? [] : resolved.needs.filter((name) => world.opponents[name].kind === 'none'),
    note: found.length === 1 && first?.kind === 'found' && first.holdout === 'shared' ? first.note : null,
    isSameModel: found.length === 1 && first?.kind === 'found' && first.isSameModel,
    sample: isAlone ? world.alone : found.length === 1 && first?.kind === 'found' ? first.sample : null,
  };
}

/** Decides a condition: by the interval of left less right at this confidence, or on point values where nothing is known about the noise. */
export function decideCondition(
  prepared: Prepared,
  about: {
    readonly index: MetricIndex;
    readonly estimate: Estimate | undefined;
    readonly confidence: number;
    readonly isDoubtful: boolean;
    /** What an open condition counts as, where a guarantee covers it. */
    readonly mode?: Guarantee['mode'] | undefined;
  },
): Decided {
  const { condition, obstacle, missing } = prepared;
  const result = {
    text: condition.text,
    metric: subjectName(condition, about.index),
    left: finiteOrNull(prepared.left.value),
    right: finiteOrNull(prepared.right.value),
    name: condition.name,
    severity: condition.severity,
    ...nothingKnown,
  };
  const used = referencesOf([condition]).map(referenceName);
  if (missing.length > 0) {
    const what = missing.includes('main') ? 'no baseline' : 'no version in production';
    const message = `Left open: there is ${what} yet.`;
    const open = { ...result, right: null, verdict: 'pass', message, isLeftOpen: true } as const;
    return { result: open, reason: null, missing, used };
  }
  const isComputable = result.left !== null && result.right !== null;
  const { code, message, known, ...outcome } =
    obstacle !== undefined
      ? { ...obstacle, known: nothingKnown }
      : !isComputable
        ? { ...notComputable, known: nothingKnown }
        : about.estimate === undefined
          ? { ...comparePoints(prepared, about.isDoubtful), known: nothingKnown }
          : compareEstimate(prepared, { ...about, estimate: about.estimate });
  const verdict = soften(outcome.verdict, condition);
  const label = condition.name ?? condition.text;
  const reason =
    verdict === 'pass' ? null : { code, verdict, message: `${label}: ${message}`.slice(0, 2000) };
  return { result: { ...result, ...known, verdict, message: message.slice(0, 2000) }, reason, missing, used };
}

/** What an interval tells beyond the verdict. */
type Known = Pick<ConditionResult, 'interval' | 'isPaired' | 'rows' | 'rowsNeeded'>;

const nothingKnown = { interval: null, isPaired: false, rows: null, rowsNeeded: null } as const;

function compareEstimate(
  { condition, values, left, right, note }: Prepared,
  about: {
    readonly estimate: Estimate;
    readonly confidence: number;
    readonly mode?: Guarantee['mode'] | undefined;
  },
): Outcome & { known: Known } {
  const { estimate, confidence, mode } = about;
  // Under a guarantee, the tolerance is the interval.
  const judged = judge(estimate, { ...condition, tolerance: mode ? null : condition.tolerance, confidence });
  const message = describeJudging(
    { condition, values, left: left.value, right: right.value },
    { estimate, judged, confidence, note },
  );
  const { method, rows, isPaired } = estimate;
  const interval: Interval | null = judged.interval && {
    lower: finiteOrNull(judged.interval.lower),
    upper: finiteOrNull(judged.interval.upper),
    confidence,
    method,
  };
  const known = { interval, isPaired, rows, rowsNeeded: null };
  switch (judged.answer) {
    case 'holds':
      return { code: 'condition-holds', verdict: 'pass', message, known };
    case 'does not hold':
      return { code: 'condition-failed', verdict: 'fail', message, known };
    case 'open': {
      if (mode === 'fp-free')
        return {
          code: 'condition-not-proven',
          verdict: 'fail',
          message: `${message} Open counts as not held (fp-free).`,
          known,
        };
      if (mode === 'fn-free')
        return {
          code: 'condition-not-refuted',
          verdict: 'pass',
          message: `${message} Open counts as held (fn-free).`,
          known,
        };
      const needed = rowsToSettle(estimate, { confidence, condition });
      return {
        code: 'condition-undecided',
        verdict: 'inconclusive',
        message,
        known: { ...known, rowsNeeded: needed },
      };
    }
  }
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
function comparePoints({ condition, values, left, right }: Prepared, isDoubtful: boolean): Outcome {
  const comparing = compare(condition.comparison, { left, right, tolerance: condition.tolerance });
  const { sides, details } = describeSides({ condition, values, left: left.value, right: right.value });
  const how = `compared as point values${whyPoints(values)}${isDoubtful ? '; whether on the same rows is not known' : ''}.`;
  if (comparing === 'undecided') {
    const [shownLeft, shownRight] = sides.split(` ${condition.comparison} `);
    const message = `${shownLeft} is within ${condition.tolerance} of ${shownRight}${details}, so it is undecided, ${how}`;
    return { code: 'condition-undecided', verdict: 'inconclusive', message };
  }
  const message = `${sides} ${comparing}${details}, ${how}`;
  return comparing === 'holds'
    ? { code: 'condition-holds', verdict: 'pass', message }
    : { code: 'condition-failed', verdict: 'fail', message };
}

/** A metric with its own test is defined only where that is sure; costs have no rows; a metric from a file has some that nobody showed; an opponent's rows may not have been kept. */
function whyPoints(values: ReadonlyMap<Operand, MetricValue>): string {
  if ([...values.values()].some(({ name }) => carriesItsTest(name)))
    return ', since the metric carries its own test';
  const sources = new Set([...values.values()].map(({ source }) => source));
  if (sources.has('predictions')) return ' (no predictions to compare row by row)';
  return sources.has('file') ? ' (no predictions)' : '';
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
