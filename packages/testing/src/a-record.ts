import type {
  DataEvidence,
  DecisionRecord,
  Evidence,
  OverfittingEvidence,
  PromotionEvidence,
  PublicationEvidence,
  ReportEvidence,
  SplitEvidence,
  TrainingEvidence,
} from '@plimsoll/record';

const sha256 = 'a'.repeat(64);

/** Evidence of each kind: small, whole, and as a step would write it. */
const samples = {
  none: { kind: 'none' },
  data: {
    kind: 'data',
    contract: { path: 'contract.yml', sha256, bytes: 512 },
    files: [{ path: 'data/train.csv', sha256, bytes: 4096 }],
    rows: 344,
    columns: [{ name: 'species', type: 'text' }],
    checks: 12,
    findings: [],
  },
  training: {
    kind: 'training',
    commands: [{ command: 'node train.js', exitCode: 0, seconds: 1.5, peakMemoryBytes: 50_000_000 }],
    metrics: [{ name: 'accuracy', value: 0.97, direction: 'higher', source: 'predictions' }],
    holdout: { sha256, rows: 69, task: 'classification' },
    predictions: null,
    modelFiles: [{ path: 'model.json', sha256, bytes: 2048 }],
    baseline: { kind: 'none', reason: 'No run on main has left evidence yet.' },
    conditions: [],
  },
  split: { kind: 'split', splits: [], checks: [] },
  overfitting: { kind: 'overfitting', gaps: [] },
  publication: {
    kind: 'publication',
    outcome: 'published',
    version: 'v1.0.0',
    tag: 'penguins@v1.0.0',
    previousVersion: null,
    store: 'github',
    location: 'http://github.localhost/octo/penguins/releases/tag/penguins@v1.0.0',
    files: [],
    operations: [],
  },
  promotion: {
    kind: 'promotion',
    outcome: 'promoted',
    alias: 'production',
    version: 'v1.0.0',
    previousVersion: null,
    tag: 'penguins#production#1',
    isRollback: false,
    reason: null,
    actor: 'octo',
    conditions: [],
    operations: [],
  },
  report: { kind: 'report', merged: [], comment: null, artifact: null },
} as const satisfies Readonly<Record<Evidence['kind'], Evidence>>;

/** Which action writes evidence of a kind. */
const actionOf: Readonly<Record<Evidence['kind'], string>> = {
  none: 'validate-data',
  data: 'validate-data',
  training: 'train-and-test',
  split: 'check-split',
  overfitting: 'check-overfitting',
  publication: 'publish-model',
  promotion: 'promote-model',
  report: 'report',
};

/** What a record's evidence may be given as: its kind, and the fields that matter to the test. */
export type EvidenceOverrides =
  | { kind: 'none' }
  | ({ kind: 'data' } & Partial<DataEvidence>)
  | ({ kind: 'training' } & Partial<TrainingEvidence>)
  | ({ kind: 'split' } & Partial<SplitEvidence>)
  | ({ kind: 'overfitting' } & Partial<OverfittingEvidence>)
  | ({ kind: 'publication' } & Partial<PublicationEvidence>)
  | ({ kind: 'promotion' } & Partial<PromotionEvidence>)
  | ({ kind: 'report' } & Partial<ReportEvidence>);

/** A valid record that says what the test is about, and something harmless for the rest. */
export function aRecord(
  overrides: Partial<Omit<DecisionRecord, 'evidence' | 'identity'>> & {
    evidence?: EvidenceOverrides;
    identity?: Partial<DecisionRecord['identity']>;
  } = {},
): DecisionRecord {
  const { evidence = { kind: 'training' }, identity = {}, ...rest } = overrides;
  const action = rest.action ?? actionOf[evidence.kind];
  return {
    schemaVersion: 1,
    action,
    id: rest.id ?? action,
    model: 'penguins',
    verdict: 'pass',
    summary: 'All is well.',
    reasons: [],
    identity: {
      repository: 'octo/penguins',
      commit: 'c'.repeat(40),
      ref: 'main',
      pullRequest: null,
      data: [],
      parameters: {},
      environment: {},
      ...identity,
    },
    evidence: { ...structuredClone(samples[evidence.kind]), ...evidence } as Evidence,
    timings: { startedAt: '2026-01-01T00:00:00Z', seconds: 2 },
    tool: { name: 'plimsoll', version: '0.1.0' },
    ...rest,
  };
}
