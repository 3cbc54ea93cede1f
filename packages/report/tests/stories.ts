import type { DecisionRecord } from '@plimsoll/record';
import {
  makeBaseline,
  makeCondition,
  makeData,
  makeGap,
  makeMetrics,
  makeRecord,
  makeTraining,
} from './sample-records.ts';

const onMain = {
  accuracy: 0.9417475728,
  f1_macro: 0.9330211,
  precision_macro: 0.94011,
  recall_macro: 0.92716,
  log_loss: 0.21874,
  'recall.Adelie': 0.9677,
  'recall.Chinstrap': 0.8824,
  'recall.Gentoo': 0.9839,
};
const better = {
  ...onMain,
  accuracy: 0.9708737864,
  f1_macro: 0.96314,
  log_loss: 0.10652,
  'recall.Chinstrap': 0.9412,
};
const worse = {
  ...onMain,
  accuracy: 0.9126213592,
  recall_macro: 0.8811,
  log_loss: 0.31229,
  'recall.Chinstrap': 0.7647,
};
const lower = ['log_loss'];
const baseline = makeBaseline({ metrics: makeMetrics(onMain, { lower }) });

const soundData = makeRecord({
  action: 'validate-data',
  summary: '344 rows, 19 rules hold.',
  evidence: makeData(),
  timings: { startedAt: '2026-11-22T10:00:00.000Z', seconds: 0.7 },
});
const generalises = makeRecord({
  action: 'check-overfitting',
  summary: '2 gaps within their limits.',
  evidence: {
    kind: 'overfitting',
    gaps: [
      makeGap(),
      makeGap({
        metric: 'log_loss',
        direction: 'lower',
        train: 0.07113,
        holdout: 0.10652,
        gap: 0.03539,
        relativeGap: 0.4975,
        maxGap: 0.1,
        allowedGap: 0.1,
      }),
    ],
  },
  timings: { startedAt: '2026-11-22T10:00:05.000Z', seconds: 0.4 },
});

/** Better than main, with the release that a merge would make. */
export const ready: readonly DecisionRecord[] = [
  soundData,
  makeRecord({
    summary: '2 conditions hold.',
    evidence: makeTraining({
      metrics: makeMetrics(better, { lower }),
      baseline,
      conditions: [
        makeCondition(),
        makeCondition({
          text: 'recall.Chinstrap >= 0.8',
          metric: 'recall.Chinstrap',
          left: 0.9412,
          right: 0.8,
        }),
      ],
    }),
  }),
  generalises,
  makeRecord({
    action: 'publish-model',
    summary: 'Would release penguins@v1.3.0.',
    evidence: {
      kind: 'publication',
      outcome: 'planned',
      version: 'v1.3.0',
      tag: 'penguins@v1.3.0',
      previousVersion: 'v1.2.0',
      store: 'github',
      location: null,
      files: [
        { path: 'model.onnx', sha256: 'c'.repeat(64), bytes: 1_240_512 },
        { path: 'SHA256SUMS', sha256: 'f'.repeat(64), bytes: 412 },
      ],
      operations: ['Create the draft release penguins@v1.3.0.', 'Upload model.onnx.', 'Publish the release.'],
    },
  }),
];

/** Worse than main, on bad data, and overfitted. */
export const notYet: readonly DecisionRecord[] = [
  makeRecord({
    action: 'validate-data',
    verdict: 'warn',
    summary: '1 of 19 rules is violated.',
    reasons: [
      {
        code: 'enum',
        verdict: 'warn',
        message: 'sex must be one of MALE, FEMALE; 1 row is not.',
        where: { file: 'data/penguins.csv', line: 338 },
      },
    ],
    evidence: makeData({
      findings: [
        {
          rule: 'enum',
          column: 'sex',
          expected: 'one of MALE, FEMALE',
          rows: 1,
          firstRows: [{ row: 337, file: 'data/penguins.csv', line: 338 }],
        },
      ],
    }),
  }),
  makeRecord({
    verdict: 'fail',
    summary: '1 of 2 conditions does not hold.',
    reasons: [
      {
        code: 'condition-failed',
        verdict: 'fail',
        message: 'accuracy is 0.9126, and at least 0.9367 is asked for (accuracy >= main - 0.005).',
      },
    ],
    evidence: makeTraining({
      metrics: makeMetrics(worse, { lower }),
      baseline,
      conditions: [
        makeCondition({ text: 'log_loss <= 0.5', metric: 'log_loss', left: 0.31229, right: 0.5 }),
        makeCondition({ verdict: 'fail', left: 0.9126, right: 0.9367 }),
      ],
    }),
  }),
  makeRecord({
    action: 'check-overfitting',
    verdict: 'fail',
    summary: '1 of 2 gaps is too wide.',
    reasons: [
      {
        code: 'gap-too-wide',
        verdict: 'fail',
        message: 'accuracy is 0.0874 worse on the holdout than on train, and at most 0.05 is allowed.',
      },
    ],
    evidence: {
      kind: 'overfitting',
      gaps: [
        makeGap({ train: 1, holdout: 0.9126, gap: 0.0874, relativeGap: 0.0874, verdict: 'fail' }),
        makeGap({ metric: 'f1_macro', train: 0.97, holdout: 0.9621, gap: 0.0079, relativeGap: 0.0081 }),
      ],
    },
  }),
];

/** Within the noise. */
export const cannotTell: readonly DecisionRecord[] = [
  soundData,
  makeRecord({
    verdict: 'inconclusive',
    summary: '412 rows cannot tell whether accuracy is better than on main by 0.01.',
    reasons: [
      {
        code: 'condition-undecided',
        verdict: 'inconclusive',
        message: 'accuracy is 0.0049 above main, and ±0.01 is too wide to say whether that is more than 0.',
      },
    ],
    evidence: makeTraining({
      metrics: makeMetrics({ ...onMain, accuracy: 0.9466019417 }, { lower }),
      baseline,
      conditions: [
        makeCondition({
          text: 'accuracy - main > 0 +/- 0.01',
          verdict: 'inconclusive',
          left: 0.0049,
          right: 0,
        }),
      ],
    }),
  }),
];

const failure = 'The command ended with exit code 1 after 2.1 s. See its output in the log.';

/** The training command failed. */
export const error: readonly DecisionRecord[] = [
  soundData,
  makeRecord({
    verdict: 'error',
    summary: failure,
    reasons: [{ code: 'command-failed', verdict: 'error', message: failure }],
    evidence: makeTraining({
      commands: [{ command: 'python train.py', exitCode: 1, seconds: 2.1, peakMemoryBytes: 212_000_000 }],
      holdout: null,
      predictions: null,
      modelFiles: [],
      baseline: { kind: 'none', reason: 'The command failed before anything was compared.' },
    }),
  }),
];

/** The first run: nothing to compare with. */
export const firstRun: readonly DecisionRecord[] = [
  soundData,
  makeRecord({
    summary: '1 condition holds.',
    evidence: makeTraining({
      metrics: makeMetrics(onMain, { lower }),
      baseline: { kind: 'none', reason: 'No run on main has left evidence yet.' },
      conditions: [makeCondition({ text: 'accuracy >= 0.9', left: 0.9417, right: 0.9 })],
    }),
  }),
];

/** Metrics of `count` names in `slices` slices each. */
export function manyMetrics(count: number, slices: number): readonly DecisionRecord[] {
  const values = (shift: number) =>
    Object.fromEntries(
      Array.from({ length: count * slices }, (_, at) => {
        const [metric, slice] = [Math.floor(at / slices), at % slices];
        const name = slice === 0 ? `quality_${metric}` : `quality_${metric}[region=zone ${slice}]`;
        return [
          name,
          0.5 + ((at * 7919) % 1000) / 2500 + (at % 3 === 0 ? 0 : shift * (((at * 31) % 13) - 6)),
        ];
      }),
    );
  return [
    makeRecord({
      summary: '1 condition holds.',
      evidence: makeTraining({
        metrics: makeMetrics(values(0.001)),
        baseline: makeBaseline({ metrics: makeMetrics(values(0)) }),
        conditions: [makeCondition({ text: 'quality_0 >= 0.4', metric: 'quality_0', left: 0.5, right: 0.4 })],
      }),
    }),
  ];
}

/** The same, tested on other rows than main was. */
export const otherHoldout: readonly DecisionRecord[] = [
  makeRecord({
    verdict: 'warn',
    summary: 'The holdout changed.',
    reasons: [
      {
        code: 'holdout-changed',
        verdict: 'warn',
        message: 'The holdout is not the one of main, so nothing was compared.',
      },
    ],
    evidence: makeTraining({
      metrics: makeMetrics(better, { lower }),
      baseline: makeBaseline({
        metrics: makeMetrics(onMain, { lower }),
        holdout: { sha256: 'b'.repeat(64), rows: 344, task: 'classification' },
        commitsBehind: 0,
      }),
      conditions: [makeCondition({ text: 'accuracy >= 0.9', left: 0.97, right: 0.9 })],
    }),
  }),
];
