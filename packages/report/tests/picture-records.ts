import type {
  ConfusionMatrix,
  DecisionRecord,
  Diagnostics,
  LearningPoint,
  MetricComparison,
} from '@plimsoll/record';
import { aRecord } from '@plimsoll/testing';

/** Records that have something for every picture; `separation` is how well the classes are told apart. */
export function pictureRecords(): DecisionRecord[] {
  const sha256 = 'a'.repeat(64);
  const comparisons = [
    compare('accuracy', { main: 0.912, change: 0.934, half: 0.011 }),
    compare('f1_macro', { main: 0.9, change: 0.921, half: 0.014 }),
    compare('roc_auc', { main: 0.964, change: 0.961, half: 0.006 }),
    compare('log_loss', { main: 0.24, change: 0.31, half: 0.04, direction: 'lower' }),
    compare('latency_ms', { main: 12.1, change: 11.2, half: 0.5, direction: 'lower' }),
  ];
  return [
    aRecord({
      identity: {
        data: [{ path: 'data/train.csv', sha256, bytes: 1 }],
        parameters: { 'forest.trees': 50, learning_rate: 0.05 },
      },
      evidence: {
        kind: 'training',
        commands: [{ command: 'python train.py', exitCode: 0, seconds: 93, peakMemoryBytes: null }],
        comparisons,
        trend: [
          {
            metric: 'accuracy',
            points: [0.881, 0.885, 0.893, 0.89, 0.902, 0.907, 0.905, 0.911, 0.912, 0.934].map(
              (value, at) => ({
                ...{ commit: `${at}`.repeat(40), createdAt: null, value },
              }),
            ),
          },
        ],
        diagnostics: diagnosticsOf(1.9),
        slices: ['sex=female', 'sex=male', 'island=Dream', 'island=Biscoe, sex=female'].map((slice, at) => ({
          ...{
            slice,
            metric: 'recall',
            rows: 400 - 80 * at,
            value: 0.82 + 0.03 * at,
            whole: 0.9,
            adjustedP: null,
          },
          interval: { lower: 0.76 + 0.03 * at, upper: 0.87 + 0.03 * at, confidence: 0.95, method: 'wilson' },
        })),
        baseline: {
          ...{
            kind: 'found',
            source: 'run 812 on main',
            commit: 'b'.repeat(40),
            createdAt: '2026-01-01T00:00:00Z',
          },
          ...{ commitsBehind: 2, url: null, isAncestor: true, holdout: null, metrics: [] },
          diagnostics: diagnosticsOf(1.4),
        },
      },
    }),
    aRecord({
      evidence: {
        kind: 'overfitting',
        learningCurves: [
          {
            ...{
              metric: 'loss',
              direction: 'lower',
              points: learningPoints(),
              bestStep: 18,
              declineSinceBest: 0.06,
            },
            ...{ isDiverging: true, verdict: 'warn', message: 'loss on the holdout was best at epoch 18.' },
          },
        ],
        trend: [
          {
            metric: 'accuracy',
            points: [0.01, 0.012, 0.019, 0.024, 0.033].map((gap, at) => ({
              ...{ commit: `${at}`.repeat(40), createdAt: null, gap, train: 0.95, holdout: 0.95 - gap },
            })),
            message: 'The gap of accuracy has grown 4 times in a row, from 0.01 to 0.033.',
          },
        ],
      },
    }),
    aRecord({
      evidence: {
        kind: 'data',
        drift: {
          ...{ reference: 'run 812 on main', referenceRows: 1000, results: [] },
          columns: [
            {
              column: 'body_mass_g',
              labels: ['< 3,000', '3,000', '3,500', '4,000', '4,500', '5,000', '≥ 5,500'],
              reference: [20, 180, 260, 230, 160, 100, 50],
              current: [5, 60, 150, 240, 260, 190, 95],
            },
            {
              column: 'island',
              labels: ['Biscoe', 'Dream', 'Torgersen'],
              reference: [480, 370, 150],
              current: [300, 380, 320],
            },
          ],
        },
      },
    }),
  ];
}

function compare(
  metric: string,
  about: { main: number; change: number; half: number; direction?: 'higher' | 'lower' },
): MetricComparison {
  const { main, change, half, direction = 'higher' } = about;
  const difference = change - main;
  const [lower, upper] = [difference - half, difference + half];
  const isBetter = direction === 'higher' ? lower > 0 : upper < 0;
  const isWorse = direction === 'higher' ? upper < 0 : lower > 0;
  return {
    ...{ metric, direction, main, change, difference, isPaired: true, rows: 2000, rowsNeeded: null },
    interval: { lower, upper, confidence: 0.95, method: 'bca-bootstrap' },
    outcome: isBetter ? 'better' : isWorse ? 'worse' : 'unclear',
  };
}

/** What two normal distributions, `separation` apart, would show. */
function diagnosticsOf(separation: number): Diagnostics {
  const thresholds = Array.from({ length: 41 }, (_, i) => 4 - i * 0.2);
  const above = (threshold: number, mean: number) => 1 / (1 + Math.exp(1.7 * (threshold - mean)));
  const roc = thresholds.map((t) => [above(t, 0), above(t, separation)]);
  const recall = thresholds.map((t) => [
    above(t, separation),
    above(t, separation) / (above(t, separation) + above(t, 0)),
  ]);
  return {
    confusion: confusionOf(separation),
    roc: [{ name: '', points: roc as [number, number][] }],
    precisionRecall: [{ name: '', points: recall as [number, number][] }],
    calibration: Array.from({ length: 10 }, (_, i) => {
      const meanScore = (i + 0.5) / 10;
      return {
        lower: i / 10,
        upper: (i + 1) / 10,
        rows: 40 + 30 * Math.abs(i - 5),
        meanScore,
        positiveShare: meanScore ** (2 / separation),
      };
    }),
    residuals: null,
  };
}

function confusionOf(separation: number): ConfusionMatrix {
  const right = Math.round(60 + 18 * separation);
  const counts = [
    [right, 100 - right - 2, 2],
    [6, right + 3, 91 - right],
    [1, 3, right + 2],
  ];
  return {
    classes: ['Adelie', 'Chinstrap', 'Gentoo'],
    counts: counts.map((row) => row.map((n) => Math.max(0, n))),
  };
}

function learningPoints(): LearningPoint[] {
  return Array.from({ length: 40 }, (_, i) => {
    const train = 0.9 * Math.exp(-i / 12) + 0.05;
    return { step: i + 1, train, holdout: train + 0.08 + 0.0009 * Math.max(0, i - 10) ** 1.7 };
  });
}
