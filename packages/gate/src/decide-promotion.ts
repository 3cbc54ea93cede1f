import type { Direction, Measurements, UnusableMetric } from '@plimsoll/metrics';
import type {
  Baseline,
  DecisionRecord,
  FileDigest,
  Holdout,
  MetricValue,
  TrainingEvidence,
} from '@plimsoll/record';
import type { Condition } from './condition.ts';
import { decideConditions, type GateDecision, type OpponentEvidence } from './decide.ts';

/** What a promotion is judged by: the records that both versions carry. */
export interface Promotion {
  /** None for a promotion without conditions. */
  readonly conditions: readonly Condition[];
  /** Records of the version that is to be promoted. */
  readonly candidate: readonly DecisionRecord[];
  /** Records of the version that is in production; null when none is. */
  readonly production: readonly DecisionRecord[] | null;
}

/**
 * Decides the conditions of a promotion on the recorded metrics: metrics are those of the candidate, and `production` those of the version that
 * is in production now. Released versions carry no predictions, so values are compared as points, on the same holdout only. `main` has no meaning
 * here, and leaves a condition open. Without conditions there is nothing to say, and the verdict is `pass`.
 */
export function decidePromotion({ conditions, candidate, production }: Promotion): GateDecision {
  if (conditions.length === 0)
    return {
      verdict: 'pass',
      reasons: [],
      conditions: [],
      metrics: [],
      comparisons: [],
      rowsNeeded: null,
      summary: 'No conditions.',
    };
  const own = gather(candidate);
  const nothing = { predictions: null, modelFiles: [] };
  const noMain: Baseline = {
    kind: 'none',
    reason: 'a promotion is compared with production: write production for main',
  };
  return decideConditions({
    conditions,
    measurements: own.measurements,
    tested: { predictions: null, holdout: own.holdout, groupColumn: '' },
    modelFiles: own.modelFiles,
    opponents: {
      main: { ...nothing, baseline: noMain },
      production: recordedOpponent(production, production ? 'production' : 'no version is in production'),
    },
    directions: new Map<string, Direction>(),
    confidence: 0.95,
    guarantee: null,
    seeds: [],
    folds: null,
  });
}

interface Gathered {
  readonly measurements: Measurements;
  /** Null when the records are of several holdouts, or of none. */
  readonly holdout: Holdout | null;
  readonly modelFiles: readonly FileDigest[];
}

/** The metrics of all training records of a version; one that two records give differently is ambiguous. */
function gather(records: readonly DecisionRecord[]): Gathered {
  const trainings = records.flatMap(({ evidence }): TrainingEvidence[] =>
    evidence.kind === 'training' ? [evidence] : [],
  );
  const metrics = new Map<string, MetricValue>();
  const unusable = new Map<string, UnusableMetric>();
  for (const metric of trainings.flatMap((training) => training.metrics)) {
    const known = metrics.get(metric.name);
    if (known === undefined || known.value === metric.value) metrics.set(metric.name, metric);
    else {
      const message = `«${metric.name}» has different values in the records of the version.`;
      unusable.set(metric.name, { name: metric.name, kind: 'ambiguous', message });
    }
  }
  for (const name of unusable.keys()) metrics.delete(name);
  const holdouts = new Map(
    trainings.flatMap(({ holdout }) => (holdout ? [[holdout.sha256, holdout] as const] : [])),
  );
  return {
    measurements: { metrics: [...metrics.values()], unusable: [...unusable.values()], differing: [] },
    holdout: holdouts.size === 1 ? ([...holdouts.values()][0] ?? null) : null,
    modelFiles: trainings.flatMap((training) => training.modelFiles),
  };
}

/** A released version as an opponent: its recorded metrics, without predictions. `source` says which it is, or why there is none. */
export function recordedOpponent(
  records: readonly DecisionRecord[] | null,
  source: string,
): OpponentEvidence {
  if (records === null)
    return { baseline: { kind: 'none', reason: source }, predictions: null, modelFiles: [] };
  return {
    baseline: baselineOfRecords(records, source),
    predictions: null,
    modelFiles: gather(records).modelFiles,
  };
}

function baselineOfRecords(records: readonly DecisionRecord[], source: string): Baseline {
  const { measurements, holdout } = gather(records);
  if (measurements.metrics.length === 0)
    return { kind: 'none', reason: 'the version in production carries no metrics' };
  const unknown = { commit: null, createdAt: null, commitsBehind: null, url: null, isAncestor: null };
  return { kind: 'found', source, ...unknown, holdout, metrics: [...measurements.metrics] };
}
