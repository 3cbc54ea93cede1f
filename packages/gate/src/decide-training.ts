import {
  type Direction,
  diagnosticsOf,
  type Measurements,
  type Predictions,
  worstSlices,
} from '@plimsoll/metrics';
import {
  type CommandRun,
  compareVerdicts,
  type FileDigest,
  type FoldValues,
  type Reason,
  type SeedRun,
  type TrainingEvidence,
  type Verdict,
  worstVerdict,
} from '@plimsoll/record';
import { type Condition, type OpponentName, opponentsIn } from './condition.ts';
import { decideConditions, type OpponentEvidence } from './decide.ts';
import type { Guarantee } from './guarantee.ts';
import {
  budgetRemarks,
  type CountedRun,
  countDecisions,
  type EarlierDecisions,
  onHoldout,
} from './holdout-budget.ts';
import type { Tested } from './opponent.ts';
import { sealEvidence, sealReasons } from './seal.ts';

/** Everything that is known after a training. */
export interface Training {
  readonly commands: readonly CommandRun[];
  readonly conditions: readonly Condition[];
  readonly measurements: Measurements;
  /** The rows that the model was tested on. */
  readonly tested: Tested;
  /** The predictions as they are kept beside the record. */
  readonly predictions: FileDigest | null;
  readonly modelFiles: readonly FileDigest[];
  readonly opponents: Readonly<Record<OpponentName, OpponentEvidence>>;
  readonly directions: ReadonlyMap<string, Direction>;
  /** Chance that no condition is answered wrongly, in (0, 1). */
  readonly confidence: number;
  readonly guarantee: Guarantee | null;
  /** Metrics of each training when there were several, which differ in their seed. */
  readonly seeds: readonly SeedRun[];
  /** Metrics in each fold of a cross-validation; null for none. */
  readonly folds: FoldValues | null;
  /** Whether only yes and no may be told. */
  readonly isSealed: boolean;
  /** By what decisions on the holdout are counted. */
  readonly run: CountedRun | null;
  readonly earlier: EarlierDecisions;
  /** Why it is not known whether there is a baseline; null when it is. */
  readonly baselineProblem: string | null;
  /** Metric and prediction files that the command did not write, as the user names them. */
  readonly staleFiles: readonly string[];
}

/** A verdict on a training, with its evidence. */
export interface TrainingDecision {
  readonly verdict: Verdict;
  readonly summary: string;
  /** Worst first. */
  readonly reasons: readonly Reason[];
  readonly evidence: TrainingEvidence;
}

/** Decides whether a trained model is good enough, by its conditions and by what is odd about its evidence. */
export function decideTraining(training: Training): TrainingDecision {
  const gate = decideConditions(training);
  const { holdout } = training.tested;
  const budget = holdout && countDecisions({ ...training, holdout, rowsNeeded: gate.rowsNeeded });
  const remarks = [
    ...staleRemarks(training),
    ...baselineRemarks(training),
    ...(budget === null || holdout === null
      ? []
      : budgetRemarks(budget, onHoldout(training.earlier, holdout))),
  ];
  const reasons = [...gate.reasons, ...remarks].sort((a, b) => compareVerdicts(b.verdict, a.verdict));
  const verdict = worstVerdict(reasons.map((reason) => reason.verdict));
  const isOutdone = compareVerdicts(verdict, gate.verdict) > 0;
  const decision: TrainingDecision = {
    verdict,
    summary: isOutdone ? (reasons[0]?.message ?? gate.summary) : gate.summary,
    reasons,
    evidence: {
      kind: 'training',
      commands: [...training.commands],
      metrics: [...gate.metrics],
      holdout: training.tested.holdout,
      predictions: training.predictions,
      modelFiles: [...training.modelFiles],
      baseline: training.opponents.main.baseline,
      conditions: [...gate.conditions],
      comparisons: [...gate.comparisons],
      ...looksOf(training.tested.predictions),
      ...(budget !== null && { holdoutBudget: budget }),
      ...(training.folds && { folds: training.folds }),
    },
  };
  return training.isSealed ? sealDecision(decision) : decision;
}

/** The decision with yes and no for values. */
function sealDecision({ verdict, reasons, evidence }: TrainingDecision): TrainingDecision {
  const sealed = sealReasons(reasons, evidence.conditions);
  const summary = sealed[0]?.message ?? 'All conditions hold.';
  return { verdict, summary, reasons: sealed, evidence: sealEvidence(evidence) };
}

/** What people look at, and nothing is decided on: pictures and weak slices. */
function looksOf(predictions: Predictions | null): Pick<TrainingEvidence, 'diagnostics' | 'slices'> {
  if (predictions === null) return {};
  return { diagnostics: diagnosticsOf(predictions), slices: worstSlices(predictions) };
}

/** The decision on a training whose command failed: nothing was measured. */
export function decideFailedCommand(commands: readonly CommandRun[], message: string): TrainingDecision {
  return {
    verdict: 'error',
    summary: message.split('\n', 1)[0] ?? message,
    reasons: [{ code: 'command-failed', verdict: 'error', message }],
    evidence: {
      kind: 'training',
      commands: [...commands],
      metrics: [],
      holdout: null,
      predictions: null,
      modelFiles: [],
      baseline: { kind: 'none', reason: 'The command failed before anything was compared.' },
      conditions: [],
    },
  };
}

/** A file that was there before may be from another model: a reader must know. */
function staleRemarks({ staleFiles }: Training): Reason[] {
  return staleFiles.map((path) => ({
    code: 'stale-file',
    verdict: 'warn',
    message: `${path} was there before the command and was not written by it: its numbers may be of an older model.`,
  }));
}

function baselineRemarks({ baselineProblem, conditions }: Training): Reason[] {
  if (baselineProblem === null) return [];
  const needsMain = opponentsIn(conditions).includes('main');
  const message = `The baseline could not be read: ${baselineProblem}`;
  return [{ code: 'baseline-unavailable', verdict: needsMain ? 'inconclusive' : 'warn', message }];
}
