import type { DecisionRecord, Interval, MetricComparison } from '@plimsoll/record';
import {
  digest,
  makeBaseline,
  makeCondition,
  makeData,
  makeGap,
  makeMetrics,
  makeRecord,
  makeTraining,
} from './sample-records.ts';

/** A 95 % interval. */
export function interval(lower: number | null, upper: number | null, confidence = 0.95): Interval {
  return { lower, upper, confidence, method: 'newcombe-paired' };
}

/** A metric of both with its uncertainty; higher is better unless said otherwise. */
export function compared(
  metric: string,
  values: readonly [main: number, change: number, lower: number | null, upper: number | null],
  outcome: MetricComparison['outcome'],
  more: Partial<MetricComparison> = {},
): MetricComparison {
  const [main, change, lower, upper] = values;
  return {
    metric,
    direction: 'higher',
    main,
    change,
    difference: change - main,
    interval: interval(lower, upper),
    isPaired: true,
    rows: 4120,
    rowsNeeded: null,
    outcome,
    ...more,
  };
}

const betterComparisons = [
  compared('accuracy', [0.9218, 0.9427, 0.0117, 0.0301], 'better'),
  compared('roc_auc', [0.9644, 0.9712, 0.0021, 0.0115], 'better'),
  compared('f1_macro', [0.9101, 0.9163, -0.0041, 0.0165], 'unclear', { rowsNeeded: 11_800 }),
  compared('log_loss', [0.2187, 0.2179, -0.0091, 0.0075], 'unclear', { direction: 'lower' }),
  compared('recall[sex=female]', [0.9, 0.91, -0.01, 0.03], 'unclear'),
];
const metricsOf = (comparisons: readonly MetricComparison[], side: 'main' | 'change') =>
  makeMetrics(Object.fromEntries(comparisons.map((one) => [one.metric, one[side]])), { lower: ['log_loss'] });

/** Better beyond noise, with all that a run can say. */
export const judgedReady: readonly DecisionRecord[] = [
  makeRecord({
    action: 'validate-data',
    verdict: 'warn',
    summary: '1 column has drifted.',
    reasons: [{ code: 'drift', verdict: 'warn', message: 'body_mass_g has drifted: PSI 0.27, limit 0.2.' }],
    evidence: makeData({
      rows: 20_600,
      drift: {
        reference: 'the data of the model on main',
        referenceRows: 18_200,
        results: [
          driftOf('body_mass_g', 0.27, 'warn'),
          driftOf('island', 0.04, 'pass'),
          driftOf('sex', 0.01, 'pass'),
        ],
        columns: [],
      },
      comparison: {
        source: 'run 812 on main',
        rowsBefore: 18_200,
        files: [{ path: 'data/penguins.csv', change: 'changed' }],
        columns: [{ name: 'year', change: 'added' }],
      },
      contractChanges: [
        { pointer: '/properties/island', effect: 'breaking', message: 'island may also be Biscoe.' },
        { pointer: '/properties/sex', effect: 'compatible', message: 'sex may no longer be null.' },
      ],
    }),
  }),
  makeRecord({
    action: 'check-split',
    summary: '6 checks hold.',
    evidence: {
      kind: 'split',
      splits: [
        { name: 'train', rows: 16_480, files: [] },
        { name: 'holdout', rows: 4120, files: [] },
      ],
      checks: [
        {
          check: 'duplicate-rows',
          column: null,
          value: 0,
          limit: 0,
          rows: 0,
          verdict: 'pass',
          message: 'No row of train is in the holdout.',
          examples: [],
        },
      ],
    },
  }),
  makeRecord({
    summary: '2 conditions hold.',
    evidence: makeTraining({
      metrics: metricsOf(betterComparisons, 'change'),
      holdout: { sha256: digest('a'), rows: 4120, task: 'classification' },
      baseline: makeBaseline({
        metrics: metricsOf(betterComparisons, 'main'),
        holdout: { sha256: digest('a'), rows: 4120, task: 'classification' },
      }),
      comparisons: betterComparisons,
      conditions: [
        makeCondition({ left: 0.9427, right: 0.9168, interval: interval(0.0167, 0.0351) }),
        makeCondition({ text: 'f1_macro >= 0.9', metric: 'f1_macro', left: 0.9163, right: 0.9 }),
      ],
      slices: [
        {
          slice: 'island=Torgersen,sex=female',
          metric: 'recall',
          rows: 212,
          value: 0.81,
          interval: interval(0.7517, 0.8573),
          whole: 0.9312,
          adjustedP: 0.0004,
        },
        {
          slice: 'sex=female',
          metric: 'recall',
          rows: 2011,
          value: 0.9154,
          interval: interval(0.902, 0.928),
          whole: 0.9312,
          adjustedP: 0.21,
        },
      ],
      holdoutBudget: {
        holdout: digest('a'),
        decisions: 17,
        allowed: 32,
        reliability: 0.999,
        adaptivity: 'full',
        rowsNeeded: 3900,
        rows: 4120,
        isSealed: false,
      },
      changes: {
        code: [{ path: 'src/train.py', change: 'changed' }],
        data: [{ path: 'data/penguins.csv', change: 'changed' }],
        environment: [],
        parameters: [
          { name: 'forest.trees', before: 50, after: 200 },
          { name: 'forest.depth', before: null, after: 12 },
        ],
        other: [],
        summary: 'code changed (1 file), data changed (1 file), parameters: forest.trees 50 → 200',
      },
      reuse: { outcome: 'ran', savedSeconds: null, reason: 'The code changed.' },
      seeds: [1, 2, 3].map((seed) => ({ seed, metrics: { accuracy: 0.94 + seed / 1000 } })),
    }),
  }),
  makeRecord({
    action: 'check-overfitting',
    summary: '2 gaps within their limits.',
    evidence: {
      kind: 'overfitting',
      gaps: [
        makeGap({
          train: 0.981,
          holdout: 0.9427,
          gap: 0.0383,
          interval: interval(0.029, 0.048),
          mainGap: 0.041,
        }),
      ],
      learningCurves: [
        {
          metric: 'log_loss',
          direction: 'lower',
          points: [],
          bestStep: 80,
          declineSinceBest: 0.002,
          isDiverging: false,
          verdict: 'pass',
          message: 'log_loss is best at round 80 of 100, and 0.002 worse at the end.',
        },
      ],
      trend: [{ metric: 'accuracy', points: [], message: 'The gap of accuracy has not grown over 12 runs.' }],
    },
  }),
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
      files: [{ path: 'model.onnx', sha256: digest('c'), bytes: 1_240_512 }],
      operations: ['Create the draft release penguins@v1.3.0.', 'Publish the release.'],
      bump: { level: 'minor', reason: 'the data changed, the interface did not' },
    },
  }),
];

/** Measures of drift, of which the rows cannot tell one. */
export const drifts = {
  reference: 'train',
  referenceRows: 221,
  results: [driftOf('island', 0.04, 'pass'), driftOf('sex', 0.16, 'inconclusive')],
  columns: [],
};

function driftOf(column: string, value: number, verdict: 'pass' | 'warn' | 'inconclusive') {
  return {
    column,
    measure: 'psi',
    value,
    limit: 0.2,
    interval: interval(value / 2, value * 1.5),
    adjustedP: null,
    verdict,
    message: `${column} has a PSI of ${value}.`,
  };
}

const worseComparisons = [
  compared('accuracy', [0.9427, 0.9391, -0.0102, 0.003], 'unclear'),
  compared('recall[sex=female]', [0.931, 0.9, -0.05, -0.012], 'worse'),
];

/** A slice fell beyond noise. */
export const judgedNotYet: readonly DecisionRecord[] = [
  makeRecord({
    verdict: 'fail',
    summary: '1 of 2 conditions does not hold.',
    reasons: [
      {
        code: 'condition-failed',
        verdict: 'fail',
        message: 'recall[sex=female] is 0.9 and main has 0.931 (recall[sex=female] >= main - 0.005).',
      },
    ],
    evidence: makeTraining({
      metrics: metricsOf(worseComparisons, 'change'),
      baseline: makeBaseline({ metrics: metricsOf(worseComparisons, 'main') }),
      comparisons: worseComparisons,
      conditions: [
        makeCondition(),
        makeCondition({
          text: 'recall[sex=female] >= main - 0.005',
          metric: 'recall[sex=female]',
          verdict: 'fail',
          left: 0.9,
          right: 0.926,
          interval: interval(-0.05, -0.007),
        }),
      ],
    }),
  }),
];

/** Too few rows to tell. */
export const judgedCannotTell: readonly DecisionRecord[] = [
  makeRecord({
    verdict: 'inconclusive',
    summary: 'One condition is inconclusive.',
    reasons: [
      {
        code: 'condition-inconclusive',
        verdict: 'inconclusive',
        message: 'accuracy may be above main, or not.',
      },
    ],
    evidence: makeTraining({
      metrics: makeMetrics({ accuracy: 0.9466 }),
      baseline: makeBaseline({ metrics: makeMetrics({ accuracy: 0.9417 }) }),
      comparisons: [
        compared('accuracy', [0.9417, 0.9466, -0.0112, 0.021], 'unclear', { rows: 412, rowsNeeded: 2900 }),
      ],
      conditions: [
        makeCondition({
          text: 'accuracy > main',
          verdict: 'inconclusive',
          left: 0.9466,
          right: 0.9417,
          rows: 412,
          rowsNeeded: 2931,
          interval: interval(-0.0112, 0.021),
        }),
      ],
    }),
  }),
];

/** A sealed holdout answers with yes or no. */
export const sealed: readonly DecisionRecord[] = [
  makeRecord({
    summary: '2 conditions hold.',
    evidence: makeTraining({
      metrics: [],
      baseline: makeBaseline({ metrics: [] }),
      comparisons: [],
      conditions: [
        makeCondition({ left: null, right: null }),
        makeCondition({ text: 'recall >= 0.9', metric: 'recall', left: null, right: null }),
      ],
      holdoutBudget: {
        holdout: digest('a'),
        decisions: 33,
        allowed: 32,
        reliability: 0.999,
        adaptivity: 'full',
        rowsNeeded: 5000,
        rows: 4120,
        isSealed: true,
      },
    }),
  }),
];

/** An older version is put back. */
export const promotions: readonly DecisionRecord[] = [
  makeRecord({
    action: 'promote-model',
    summary: 'production is v1.2.0.',
    evidence: {
      kind: 'promotion',
      outcome: 'promoted',
      alias: 'production',
      version: 'v1.2.0',
      previousVersion: 'v1.3.0',
      tag: 'penguins#production#4',
      isRollback: true,
      reason: 'v1.3.0 is slow.',
      actor: 'ada',
      conditions: [],
      operations: ['Create the tag penguins#production#4.'],
    },
  }),
];
