import type {
  ConditionResult,
  DataEvidence,
  DecisionRecord,
  FoundBaseline,
  Gap,
  MetricValue,
  TrainingEvidence,
} from '@plimsoll/record';

/** A digest that is recognisable. */
export function digest(letter: string): string {
  return letter.repeat(64);
}

/** A record as a step of a pull request leaves it, with what matters to a test put over it. */
export function makeRecord(overrides: Partial<DecisionRecord> = {}): DecisionRecord {
  const action = overrides.action ?? 'train-and-test';
  return {
    schemaVersion: 1,
    action,
    id: action,
    model: 'penguins',
    verdict: 'pass',
    summary: 'All is well.',
    reasons: [],
    identity: {
      repository: 'acme/penguins',
      commit: '1f3c9a7be2d84c5a96f0e1d2c3b4a5968778695a',
      ref: 'deeper-trees',
      pullRequest: 42,
      data: [],
      parameters: {},
      environment: {},
    },
    evidence: { kind: 'none' },
    timings: { startedAt: '2026-11-22T10:00:00.000Z', seconds: 4.2 },
    tool: { name: 'plimsoll', version: '0.1.0' },
    ...overrides,
  };
}

/** Metrics by name and value; `lower` names those of which less is better. */
export function makeMetrics(
  values: Readonly<Record<string, number>>,
  options: { lower?: readonly string[]; source?: MetricValue['source'] } = {},
): MetricValue[] {
  return Object.entries(values).map(([name, value]) => ({
    name,
    value,
    direction: options.lower?.includes(name) ? 'lower' : 'higher',
    source: options.source ?? 'predictions',
  }));
}

export function makeBaseline(overrides: Partial<FoundBaseline> = {}): FoundBaseline {
  return {
    kind: 'found',
    source: 'run 812 on main',
    commit: '7c6b5a49382716f5e4d3c2b1a0998877665544ff',
    createdAt: '2026-11-20T08:30:00.000Z',
    commitsBehind: 3,
    url: 'https://github.com/acme/penguins/actions/runs/812',
    isAncestor: true,
    holdout: { sha256: digest('a'), rows: 412, task: 'classification' },
    metrics: [],
    ...overrides,
  };
}

export function makeCondition(overrides: Partial<ConditionResult> = {}): ConditionResult {
  return {
    text: 'accuracy >= main - 0.005',
    metric: 'accuracy',
    verdict: 'pass',
    left: 0.97,
    right: 0.936,
    message: 'accuracy is 0.97, and at least 0.936 is asked for.',
    ...overrides,
  };
}

export function makeTraining(overrides: Partial<TrainingEvidence> = {}): TrainingEvidence {
  return {
    kind: 'training',
    commands: [{ command: 'python train.py', exitCode: 0, seconds: 3.24, peakMemoryBytes: 212_000_000 }],
    metrics: [],
    holdout: { sha256: digest('a'), rows: 412, task: 'classification' },
    predictions: { path: 'predictions.csv', sha256: digest('b'), bytes: 18_204 },
    modelFiles: [{ path: 'model/model.onnx', sha256: digest('c'), bytes: 1_240_512 }],
    baseline: makeBaseline(),
    conditions: [],
    ...overrides,
  };
}

export function makeData(overrides: Partial<DataEvidence> = {}): DataEvidence {
  return {
    kind: 'data',
    contract: { path: 'contract.yml', sha256: digest('d'), bytes: 900 },
    files: [{ path: 'data/penguins.csv', sha256: digest('e'), bytes: 13_478 }],
    rows: 344,
    columns: ['species', 'island', 'sex', 'body_mass_g'].map((name) => ({ name, type: 'VARCHAR' })),
    checks: 19,
    findings: [],
    ...overrides,
  };
}

export function makeGap(overrides: Partial<Gap> = {}): Gap {
  return {
    metric: 'accuracy',
    direction: 'higher',
    train: 0.981,
    holdout: 0.9709,
    gap: 0.0101,
    relativeGap: 0.0103,
    maxGap: 0.05,
    maxRelativeGap: null,
    allowedGap: 0.05,
    verdict: 'pass',
    ...overrides,
  };
}
