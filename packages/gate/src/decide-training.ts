import type { Measurements } from '@plimsoll/metrics';
import {
  type Baseline,
  type CommandRun,
  compareVerdicts,
  type FileDigest,
  type Holdout,
  type Reason,
  type TrainingEvidence,
  type Verdict,
  worstVerdict,
} from '@plimsoll/record';
import type { Condition } from './condition.ts';
import { operandsOf } from './condition.ts';
import { decideConditions } from './decide.ts';

/** Everything that is known after a training. */
export interface Training {
  readonly commands: readonly CommandRun[];
  readonly conditions: readonly Condition[];
  readonly measurements: Measurements;
  readonly holdout: Holdout | null;
  readonly predictions: FileDigest | null;
  readonly modelFiles: readonly FileDigest[];
  readonly baseline: Baseline;
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
  const remarks = [...staleRemarks(training), ...baselineRemarks(training)];
  const reasons = [...gate.reasons, ...remarks].sort((a, b) => compareVerdicts(b.verdict, a.verdict));
  const verdict = worstVerdict(reasons.map((reason) => reason.verdict));
  const isOutdone = compareVerdicts(verdict, gate.verdict) > 0;
  return {
    verdict,
    summary: isOutdone ? (reasons[0]?.message ?? gate.summary) : gate.summary,
    reasons,
    evidence: {
      kind: 'training',
      commands: [...training.commands],
      metrics: [...training.measurements.metrics],
      holdout: training.holdout,
      predictions: training.predictions,
      modelFiles: [...training.modelFiles],
      baseline: training.baseline,
      conditions: [...gate.conditions],
    },
  };
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
  const needsMain = conditions.some(({ left, right }) =>
    [...operandsOf(left), ...operandsOf(right)].some(
      (operand) => operand.kind === 'main' || (operand.kind === 'metric' && operand.of === 'main'),
    ),
  );
  const message = `The baseline could not be read: ${baselineProblem}`;
  return [{ code: 'baseline-unavailable', verdict: needsMain ? 'inconclusive' : 'warn', message }];
}
