import {
  type Direction,
  indexMetrics,
  type Measurements,
  type MetricIndex,
  type Predictions,
} from '@plimsoll/metrics';
import {
  type Baseline,
  type ConditionResult,
  compareVerdicts,
  type FileDigest,
  type FoldValues,
  type MetricComparison,
  type MetricValue,
  type Reason,
  type SeedRun,
  type Verdict,
  worstVerdict,
} from '@plimsoll/record';
import type { Estimate, Question } from '@plimsoll/uncertainty';
import { builtInRemarks } from './built-in-remarks.ts';
import { addNoise, compareMetrics, pairMetrics, questionsOnNoise } from './compare-metrics.ts';
import { type Condition, type OpponentName, referencesOf } from './condition.ts';
import { type Decided, decideCondition, type Prepared, prepareCondition } from './decide-condition.ts';
import { estimateTogether } from './estimate-together.ts';
import type { Guarantee } from './guarantee.ts';
import { guaranteeConditions } from './guaranteed-conditions.ts';
import { judge } from './judge.ts';
import { foldEstimate, foldNoiseOf, judgeFolds } from './judge-folds.ts';
import { judgeSeeds, seedDifference, seedNoiseOf, widenBySeeds } from './judge-seeds.ts';
import { aloneOf, faceOpponent, type Opponent, type Tested } from './opponent.ts';
import { precisionRemarks, uncoveredReasons } from './precision-remarks.ts';
import { questionOf } from './question-of.ts';
import { remarksOn } from './remarks.ts';
import { shareBudget } from './share-budget.ts';
import { summariseConditions } from './summarise-conditions.ts';

/** What another model left behind: its record, and its predictions where it kept them. */
export interface OpponentEvidence {
  readonly baseline: Baseline;
  readonly predictions: Predictions | null;
  /** The files of that model; empty when they are not known. */
  readonly modelFiles: readonly FileDigest[];
}

export interface GateInput {
  readonly conditions: readonly Condition[];
  /** Of the change. */
  readonly measurements: Measurements;
  readonly tested: Tested;
  /** The files of the change's model; empty when they are not known. */
  readonly modelFiles: readonly FileDigest[];
  readonly opponents: Readonly<Record<OpponentName, OpponentEvidence>>;
  readonly directions: ReadonlyMap<string, Direction>;
  /** Chance that no condition is answered wrongly, in (0, 1): it is shared by all of them. */
  readonly confidence: number;
  /** Metrics of several trainings of the change that differ in their seed; empty for one. */
  readonly seeds: readonly SeedRun[];
  /** Metrics of the change in each fold of a cross-validation; null for none. */
  readonly folds: FoldValues | null;
  /** What the holdout shall promise over many decisions; null for each decision by itself. */
  readonly guarantee: Guarantee | null;
}

export interface GateDecision {
  readonly verdict: Verdict;
  /** Worst first. */
  readonly reasons: readonly Reason[];
  /** One per condition, in their order. A condition on an opponent that was not there has no `right` value. */
  readonly conditions: readonly ConditionResult[];
  /** The metrics of the change, with intervals where there are predictions. */
  readonly metrics: readonly MetricValue[];
  /** Every metric that main has too and that may be compared. */
  readonly comparisons: readonly MetricComparison[];
  /** Rows that the guarantee takes; null without one, or when no condition is covered by it. */
  readonly rowsNeeded: number | null;
  /** The decision in one line of plain text. */
  readonly summary: string;
}

/**
 * Decides every condition by the interval of left less right where predictions show the noise, else on point values, and says which. A metric
 * that does not exist or is no number is an error; one that the data leave undefined is inconclusive; values from different holdouts are never
 * compared. Without an opponent the conditions on it are left open and the others decide; when nothing was decided at all, the verdict is at
 * least `warn`.
 */
export function decideConditions(input: GateInput): GateDecision {
  const { tested, measurements, confidence } = input;
  const index = indexMetrics(measurements);
  const wanted = referencesOf(input.conditions);
  const face = (name: OpponentName): Opponent =>
    faceOpponent({
      ...input,
      ...input.opponents[name],
      hasSameFiles: haveSameContent(input.modelFiles, input.opponents[name].modelFiles),
      wanted,
    });
  const opponents = { main: face('main'), production: face('production') };
  const alone = aloneOf(tested, opponents.main);
  const prepared = input.conditions.map((condition) =>
    prepareCondition(condition, { index, opponents, alone }),
  );
  const pairs = pairMetrics(measurements.metrics, { opponent: opponents.main, wanted });
  const { main } = opponents;
  const facing = main.kind === 'found' ? main.sample : null;
  // All that is asked about the same rows is asked together, so that they are resampled once.
  const asked = estimateTogether([
    prepared.map((one) => ({ sample: one.sample, question: questionOfPrepared(one) })),
    questionsOnNoise(measurements.metrics, wanted).map((question) => ({ sample: alone, question })),
    pairs.map(({ question }) => ({ sample: facing, question })),
  ]);
  const [ofConditions = [], ofMetrics = [], ofPairs = []] = asked;
  const noise = seedNoiseOf(input.seeds, input.opponents.main.baseline);
  const folds = foldNoiseOf(input.folds, input.opponents.main.baseline);
  const guaranteed = guaranteeConditions(prepared, input.guarantee);
  const decided = decidePrepared(prepared, {
    index,
    opponents,
    confidence,
    estimates: judgeFolds(prepared, {
      estimates: judgeSeeds(prepared, { estimates: ofConditions, noise }),
      noise: folds,
    }),
    guaranteed: guaranteed.estimates,
    guarantee: input.guarantee,
  });
  const reasons = [
    ...decided.flatMap(({ reason }) => reason ?? []),
    ...openReasons(decided, input),
    ...uncoveredReasons(prepared, { guaranteed: guaranteed.estimates, guarantee: input.guarantee }),
    ...precisionRemarks(prepared, {
      ...{ decided, estimates: ofConditions },
      ...{ guaranteed: guaranteed.estimates, confidence },
    }),
    ...builtInRemarks(aloneOf({ ...tested, isFolded: false }, main), confidence),
    ...remarksOn(measurements, new Set(decided.flatMap(({ used }) => used))),
  ].sort((a, b) => compareVerdicts(b.verdict, a.verdict));
  return {
    verdict: worstVerdict(reasons.map((reason) => reason.verdict)),
    reasons,
    conditions: decided.map(({ result }) => result),
    metrics: addNoise(measurements.metrics, {
      estimates: ofMetrics.map((estimate, i) => {
        const { name = '' } = measurements.metrics[i] ?? {};
        return estimate ?? foldEstimate(name, { noise: folds, isDifference: false });
      }),
      confidence,
    }),
    comparisons: compareMetrics(pairs, {
      estimates: ofPairs.map((estimate, i) => {
        const { name = '' } = pairs[i]?.change ?? {};
        if (estimate === undefined) return foldEstimate(name, { noise: folds, isDifference: true });
        const seeds = noise && seedDifference(name, noise);
        return estimate && seeds ? widenBySeeds(estimate, seeds, 0) : estimate;
      }),
      isSameModel: main.kind === 'found' && main.isSameModel,
      confidence,
    }),
    rowsNeeded: guaranteed.needed?.rows ?? null,
    summary: summariseConditions(decided),
  };
}

function questionOfPrepared(prepared: Prepared): Question | null {
  const isDecided = prepared.obstacle === undefined && prepared.missing.length === 0;
  return isDecided ? questionOf(prepared.condition, prepared) : null;
}

/** Whether two lists name the same contents, and any at all; what the files are called does not matter. */
function haveSameContent(first: readonly FileDigest[], second: readonly FileDigest[]): boolean {
  const digests = (files: readonly FileDigest[]): string =>
    files
      .map(({ sha256 }) => sha256)
      .sort()
      .join(' ');
  return first.length > 0 && digests(first) === digests(second);
}

function decidePrepared(
  prepared: readonly Prepared[],
  world: {
    readonly index: MetricIndex;
    readonly opponents: Readonly<Record<OpponentName, Opponent>>;
    readonly confidence: number;
    readonly estimates: readonly (Estimate | undefined)[];
    /** Those that a guarantee covers: they take no part of the budget. */
    readonly guaranteed: readonly (Estimate | undefined)[];
    readonly guarantee: Guarantee | null;
  },
): Decided[] {
  const { estimates, guaranteed } = world;
  const asked = prepared.flatMap((one, i) => {
    const estimate = estimates[i];
    const isShared = estimate !== undefined && guaranteed[i] === undefined;
    return isShared ? [{ i, estimate, ...one.condition }] : [];
  });
  const shared = shareBudget(
    asked.map(
      ({ estimate, comparison, tolerance }) =>
        (confidence) =>
          judge(estimate, { comparison, tolerance, confidence }).answer !== 'open',
    ),
    world.confidence,
  );
  const confidences = new Map(asked.map(({ i }, k) => [i, shared[k] as number]));
  return prepared.map((one, i) =>
    decideCondition(one, {
      index: world.index,
      estimate: guaranteed[i] ?? estimates[i],
      mode: guaranteed[i] && world.guarantee?.mode,
      confidence: (guaranteed[i] && world.guarantee?.reliability) ?? confidences.get(i) ?? world.confidence,
      isDoubtful: one.needs.some((name) => {
        const opponent = world.opponents[name];
        return opponent.kind === 'found' && opponent.holdout === 'unknown';
      }),
    }),
  );
}

/** What is said about the conditions together: that there are none, or that some were left open. */
function openReasons(decided: readonly Decided[], { opponents }: GateInput): Reason[] {
  if (decided.length === 0) {
    const message =
      'There are no conditions, so nothing was decided. Add some, such as accuracy >= main - 0.005.';
    return [{ code: 'no-conditions', verdict: 'warn', message }];
  }
  const openOn = (name: OpponentName): number => decided.filter(({ missing }) => missing[0] === name).length;
  const isAll = decided.every(({ missing }) => missing.length > 0);
  return (['main', 'production'] as const).flatMap((name): Reason[] => {
    const open = openOn(name);
    const { baseline } = opponents[name];
    if (open === 0 || baseline.kind !== 'none') return [];
    const on = name === 'main' ? 'on main' : 'on production';
    const what = open === 1 ? `the condition ${on} is` : `the ${open} conditions ${on} are`;
    const rest = isAll ? 'so nothing was decided.' : 'the others decide.';
    const why = baseline.reason.replace(/\.$/, '');
    const [code, nothing] =
      name === 'main' ? ['no-baseline', 'No baseline yet'] : ['no-production', 'Nothing in production yet'];
    return [
      { code, verdict: isAll ? 'warn' : 'pass', message: `${nothing} (${why}): ${what} left open, ${rest}` },
    ];
  });
}
