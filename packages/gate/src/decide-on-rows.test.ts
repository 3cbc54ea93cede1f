import { describeHoldout, measureMetrics, type Predictions, takePredictions } from '@plimsoll/metrics';
import type { Baseline, FileDigest, SeedRun } from '@plimsoll/record';
import { seededRandom } from '@plimsoll/statistics';
import { chanceFrom, makeBinary, makeQuantities } from '@plimsoll/testing/made-predictions';
import { describe, expect, it } from 'vitest';
import { referencesOf } from './condition.ts';
import { decideConditions, type GateDecision } from './decide.ts';
import type { Guarantee } from './guarantee.ts';
import { parseConditions } from './parse.ts';

const none: Baseline = { kind: 'none', reason: 'nobody asked' };

interface Given {
  readonly change: Predictions;
  readonly main?: Predictions;
  readonly confidence?: number;
  readonly groupColumn?: string;
  readonly guarantee?: Guarantee | null;
  readonly seeds?: readonly SeedRun[];
  readonly mainSeeds?: readonly SeedRun[];
  /** Of both sides. */
  readonly modelFiles?: readonly FileDigest[];
}

/** Decides as the action does: everything that is known comes from the predictions. */
function decide(
  lines: readonly string[],
  {
    change,
    main,
    confidence = 0.95,
    groupColumn = '',
    modelFiles = [],
    guarantee = null,
    seeds = [],
    mainSeeds = [],
  }: Given,
): GateDecision {
  const conditions = parseConditions(lines, 'test');
  const directions = new Map();
  const wanted = referencesOf(conditions);
  const baseline: Baseline = main
    ? {
        kind: 'found',
        source: 'run 12 on main',
        commit: null,
        createdAt: null,
        commitsBehind: 0,
        url: null,
        isAncestor: true,
        holdout: describeHoldout(main),
        seeds: [...mainSeeds],
        metrics: [...measureMetrics({ predictions: main, files: [], directions, wanted: [] }).metrics],
      }
    : none;
  return decideConditions({
    conditions,
    measurements: measureMetrics({ predictions: change, files: [], directions, wanted }),
    tested: { predictions: change, holdout: describeHoldout(change), groupColumn },
    opponents: {
      main: { baseline, predictions: main ?? null, modelFiles },
      production: { baseline: none, predictions: null, modelFiles: [] },
    },
    modelFiles,
    directions,
    confidence,
    guarantee,
    seeds,
    folds: null,
  });
}

/** As many rows as asked, of which so many are right. */
function withRight(right: number, rows: number): Predictions {
  const [base] = makeBinary({ rows, separations: [1] }, chanceFrom(seededRandom(1)));
  if (base === undefined) throw new Error('nothing was made');
  const predictions = base.labels.map((label, row) => (row < right ? label : 1 - label));
  return { ...base, predictions, scores: [null, null] };
}

const [better, worse] = makeBinary(
  { rows: 1000, separations: [3, 1.5], shared: 0.7 },
  chanceFrom(seededRandom(3)),
) as [Predictions, Predictions];

const tell = ({ verdict, conditions }: GateDecision) => [
  verdict,
  ...conditions.map(({ text, message }) => `${text}: ${message}`),
];

describe('a limit', () => {
  it.each([
    [186, 200, 'inconclusive'],
    [930, 1000, 'pass'],
    [870, 1000, 'fail'],
    [1, 1, 'inconclusive'],
  ])('is held, broken or open by the interval: %i of %i', (right, rows, verdict) => {
    expect(decide(['accuracy >= 0.9'], { change: withRight(right, rows) }).verdict).toBe(verdict);
  });

  it('that is open says how many rows would settle it', () => {
    const decided = decide(['accuracy >= 0.9'], { change: withRight(186, 200) });
    expect(tell(decided)).toMatchInlineSnapshot(`
      [
        "inconclusive",
        "accuracy >= 0.9: 0.93 >= 0.9 is within noise: accuracy is 0.93, 95 % interval 0.886 to 0.958 (200 rows). About 890 rows would settle it.",
      ]
    `);
    expect(decided.conditions[0]).toMatchInlineSnapshot(`
      {
        "interval": {
          "confidence": 0.95,
          "lower": -0.014054808856106438,
          "method": "wilson",
          "upper": 0.05784782817165712,
        },
        "isPaired": false,
        "left": 0.93,
        "message": "0.93 >= 0.9 is within noise: accuracy is 0.93, 95 % interval 0.886 to 0.958 (200 rows). About 890 rows would settle it.",
        "metric": "accuracy",
        "name": null,
        "right": 0.9,
        "rows": 200,
        "rowsNeeded": 890,
        "severity": "fail",
        "text": "accuracy >= 0.9",
        "verdict": "inconclusive",
      }
    `);
  });

  it('that is held or broken says how surely', () => {
    expect(tell(decide(['accuracy >= 0.9', 'roc_auc > 0.99'], { change: better }))).toMatchInlineSnapshot(`
      [
        "fail",
        "accuracy >= 0.9: 0.929 >= 0.9 holds, beyond noise: accuracy is 0.929, 97.5 % interval 0.909 to 0.945 (1,000 rows).",
        "roc_auc > 0.99: 0.97888 > 0.99 does not hold, and not by noise: roc_auc is 0.979, 97.5 % interval 0.969 to 0.986 (1,000 rows).",
      ]
    `);
  });
});

describe('a comparison with main', () => {
  it('is made row by row', () => {
    const decided = decide(
      [
        'accuracy >= main - 0.005',
        'roc_auc > main',
        'f1 >= main',
        'log_loss <= main * 1.02',
        'recall[sex=female] >= 0.8 * recall[sex=male]',
        'accuracy - main.accuracy >= 0.5',
        'n - o > 0.02 +/- 0.01',
        'd < 0.5',
      ],
      { change: better, main: worse },
    );
    expect(tell(decided)).toMatchInlineSnapshot(`
      [
        "fail",
        "accuracy >= main - 0.005: 0.929 >= 0.767 holds (main 0.772), beyond noise: accuracy − main is 0.157, 99.375 % interval 0.125 to 0.193 (1,000 rows, row by row).",
        "roc_auc > main: 0.97888 > 0.856542 holds, beyond noise: roc_auc − main is 0.122, 99.375 % interval 0.095 to 0.15 (1,000 rows, row by row).",
        "f1 >= main: 0.928786 >= 0.772455 holds, beyond noise: f1 − main is 0.156, 99.375 % interval 0.12 to 0.196 (1,000 rows, row by row).",
        "log_loss <= main * 1.02: 0.280671 <= 0.497309 holds (main 0.487558), beyond noise: left less right is −0.217, 99.375 % interval −0.242 to −0.191 (1,000 rows, row by row).",
        "recall[sex=female] >= 0.8 * recall[sex=male]: 0.943231 >= 0.72381 holds (recall[sex=male] 0.904762), beyond noise: left less right is 0.22, 99.375 % interval 0.16 to 0.28 (533 rows).",
        "accuracy - main.accuracy >= 0.5: 0.157 >= 0.5 does not hold (accuracy 0.929, main.accuracy 0.772), and not by noise: accuracy − main.accuracy is 0.157, 99.375 % interval 0.125 to 0.193 (1,000 rows, row by row).",
        "n - o > 0.02 +/- 0.01: 0.157 > 0.02 holds (accuracy 0.929, main.accuracy 0.772), beyond noise: accuracy − main.accuracy is 0.157, 99.375 % interval 0.125 to 0.193 (1,000 rows, row by row).",
        "d < 0.5: 0.179 < 0.5 holds, beyond noise: d is 0.179, 99.375 % interval 0.148 to 0.214 (1,000 rows).",
      ]
    `);
    expect(
      decided.conditions.map(({ interval, isPaired }) => [interval?.method, isPaired]),
    ).toMatchInlineSnapshot(`
      [
        [
          "tango",
          true,
        ],
        [
          "delong",
          true,
        ],
        [
          "bca-bootstrap",
          true,
        ],
        [
          "bca-bootstrap",
          true,
        ],
        [
          "bca-bootstrap",
          false,
        ],
        [
          "tango",
          true,
        ],
        [
          "tango",
          true,
        ],
        [
          "wilson",
          false,
        ],
      ]
    `);
  });

  it('shares the error budget: each settled condition leaves its part to the others', () => {
    const one = decide(['accuracy >= main'], { change: better, main: worse });
    const several = decide(['accuracy >= main', 'accuracy >= 0.5', 'f1 >= 0.5', 'accuracy >= 0.85'], {
      change: better,
      main: worse,
    });
    expect(one.conditions[0]?.interval?.confidence).toBeCloseTo(0.95, 12);
    expect(
      several.conditions.map(({ verdict, interval }) => [verdict, interval?.confidence]),
    ).toMatchInlineSnapshot(`
      [
        [
          "pass",
          0.9875,
        ],
        [
          "pass",
          0.9875,
        ],
        [
          "pass",
          0.9875,
        ],
        [
          "pass",
          0.9875,
        ],
      ]
    `);
  });

  it('with the same model is not worse by much, and nothing is said to differ', () => {
    const decided = decide(['accuracy >= main - 0.01', 'roc_auc >= main - 0.01'], {
      change: better,
      main: better,
    });
    expect(tell(decided)).toMatchInlineSnapshot(`
      [
        "pass",
        "accuracy >= main - 0.01: 0.929 >= 0.919 holds (main 0.929): both are the same model, with the same predictions on 1,000 rows, row by row.",
        "roc_auc >= main - 0.01: 0.97888 >= 0.96888 holds (main 0.97888): both are the same model, with the same predictions on 1,000 rows, row by row.",
      ]
    `);
    expect(new Set(decided.comparisons.map(({ outcome }) => outcome))).toEqual(new Set(['same']));
  });

  it('lists every metric that both have', () => {
    const { comparisons } = decide([], { change: better, main: worse });
    const shown = comparisons.map(
      ({ metric, outcome, interval, rows, isPaired }) =>
        `${metric} ${outcome} ${interval?.method} ${rows} ${isPaired}`,
    );
    expect(shown).toMatchInlineSnapshot(`
      [
        "accuracy better tango 1000 true",
        "balanced_accuracy better bca-bootstrap 1000 true",
        "precision better bca-bootstrap 1000 true",
        "precision_macro better bca-bootstrap 1000 true",
        "precision_weighted better bca-bootstrap 1000 true",
        "recall better tango 502 true",
        "recall_macro better bca-bootstrap 1000 true",
        "recall_weighted better bca-bootstrap 1000 true",
        "f1 better bca-bootstrap 1000 true",
        "f1_macro better bca-bootstrap 1000 true",
        "f1_weighted better bca-bootstrap 1000 true",
        "mcc better bca-bootstrap 1000 true",
        "kappa better bca-bootstrap 1000 true",
        "log_loss better bca-bootstrap 1000 true",
        "brier better bca-bootstrap 1000 true",
        "ece worse bca-bootstrap 1000 true",
        "roc_auc better delong 1000 true",
        "average_precision better bca-bootstrap 1000 true",
        "precision.0 better bca-bootstrap 1000 true",
        "recall.0 better tango 498 true",
        "f1.0 better bca-bootstrap 1000 true",
        "precision.1 better bca-bootstrap 1000 true",
        "recall.1 better tango 502 true",
        "f1.1 better bca-bootstrap 1000 true",
      ]
    `);
  });
});

describe('the same model as main', () => {
  const tie = 'accuracy >= main - 0.0001';
  const [change] = [better, worse].map((one) => ({ ...one, scores: [null, null] }) as Predictions) as [
    Predictions,
  ];

  it('is known by its scores, or by its files: nothing can differ', () => {
    const file = { path: 'model.bin', sha256: 'b'.repeat(64), bytes: 12 };
    expect(tell(decide([tie, 'accuracy > main'], { change: better, main: better }))).toMatchInlineSnapshot(`
      [
        "fail",
        "accuracy >= main - 0.0001: 0.929 >= 0.9289 holds (main 0.929): both are the same model, with the same predictions on 1,000 rows, row by row.",
        "accuracy > main: 0.929 > 0.929 does not hold: both are the same model, with the same predictions on 1,000 rows, row by row.",
      ]
    `);
    expect(decide([tie], { change, main: change, modelFiles: [file] }).verdict).toBe('pass');
  });

  it('is not known by the same classes alone', () => {
    expect(tell(decide([tie], { change, main: change }))).toMatchInlineSnapshot(`
      [
        "inconclusive",
        "accuracy >= main - 0.0001: 0.929 >= 0.9289 (main 0.929) is within noise: accuracy − main is 0, 95 % interval −0.0038 to 0.0038 (1,000 rows, row by row). About 39,000 rows would settle it.",
      ]
    `);
  });
});

describe('under a guarantee', () => {
  const guarantee = { reliability: 0.99, steps: 2, adaptivity: 'none', mode: 'fp-free' } as const;

  it('conditions over n, o and d are decided by their tolerance, and an open one as the mode says', () => {
    const lines = ['n - o > 0.02 +/- 0.12', 'n > 0.9 +/- 0.05', 'f1 > 0.5'];
    const strict = decide(lines, { change: better, main: worse, guarantee });
    const lenient = decide(lines, {
      change: better,
      main: worse,
      guarantee: { ...guarantee, mode: 'fn-free' },
    });
    expect(tell(strict)).toMatchInlineSnapshot(`
      [
        "fail",
        "n - o > 0.02 +/- 0.12: 0.157 > 0.02 holds (accuracy 0.929, main.accuracy 0.772), beyond noise: accuracy − main.accuracy is 0.16, 99 % interval 0.04 to 0.28 (1,000 rows, row by row).",
        "n > 0.9 +/- 0.05: 0.929 > 0.9 is within noise: accuracy is 0.93, 99 % interval 0.88 to 0.98 (1,000 rows). Open counts as not held (fp-free).",
        "f1 > 0.5: 0.928786 > 0.5 holds, beyond noise: f1 is 0.929, 95 % interval 0.91 to 0.944 (534 rows).",
      ]
    `);
    expect(lenient.conditions.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass']);
    expect(strict.rowsNeeded).toBeLessThanOrEqual(1000);
    expect(strict.reasons.map(({ code }) => code)).toContain('not-guaranteed');
  });

  it('too few rows hold a wider tolerance only', () => {
    const wide = decide(['n > 0.9 +/- 0.001'], { change: better, guarantee });
    const { lower, upper } = wide.conditions[0]?.interval ?? {};
    expect(wide.rowsNeeded).toBeGreaterThan(1000);
    expect((upper ?? 0) - (lower ?? 0)).toBeGreaterThan(0.05);
  });
});

describe('several seeds on both sides', () => {
  const runs = (values: readonly number[], from = 1): SeedRun[] =>
    values.map((accuracy, i) => ({ seed: from + i, metrics: { accuracy } }));
  const steady = { seeds: runs([0.93, 0.931, 0.929]), mainSeeds: runs([0.77, 0.772, 0.771]) };
  const shaky = { seeds: runs([0.93, 0.7, 0.9]), mainSeeds: runs([0.77, 0.9, 0.75]) };

  it('a difference must hold against the noise of training too', () => {
    const verdict = (given: Partial<Given>) =>
      decide(['accuracy > main'], { change: better, main: worse, ...given }).verdict;
    expect([verdict({}), verdict(steady), verdict(shaky)]).toEqual(['pass', 'pass', 'inconclusive']);
    expect(verdict({ ...shaky, mainSeeds: runs([0.77, 0.9], 7) })).toBe('inconclusive');
    // One training of main tells nothing of its noise.
    expect(verdict({ seeds: shaky.seeds, mainSeeds: runs([0.77]) })).toBe('pass');
  });
});

describe('without any condition on it', () => {
  const codes = (change: Predictions) =>
    decide(['accuracy >= 0'], { change }).reasons.map(({ code }) => code);
  const base = better as Extract<Predictions, { task: 'classification' }>;

  it.each([
    ['constant-labels', { ...base, labels: new Int32Array(1000).fill(1) }],
    ['constant-predictions', { ...base, predictions: new Int32Array(1000) }],
    [
      'worse-than-trivial',
      { ...base, predictions: base.labels.map((label, row) => (row % 10 < 7 ? 1 - label : label)) },
    ],
  ])('a model that shows nothing is remarked upon: %s', (code, change) => {
    expect(codes(change)).toContain(code);
  });

  it('a regressor that is worse than the mean is, too', () => {
    const [change] = makeQuantities({ rows: 300, errors: [6] }, chanceFrom(seededRandom(9))) as [Predictions];
    expect(codes(change)).toContain('worse-than-trivial');
  });

  it('a model that finds a rare class among false alarms is not scolded', () => {
    const labels = Int32Array.from({ length: 1000 }, (_, row) => (row < 50 ? 1 : 0));
    const predictions = labels.map((label, row) => (label === 1 || row < 200 ? 1 : 0));
    expect(codes({ ...base, labels, predictions })).toEqual([]);
  });

  const imprecise = (decided: GateDecision) =>
    decided.reasons.flatMap(({ code, verdict, message }) =>
      code === 'condition-imprecise' ? [`${verdict}: ${message}`] : [],
    );
  const equalModels = (rows: number, task: 'classes' | 'quantities') => {
    const chance = chanceFrom(seededRandom(11));
    const [change, main] =
      task === 'classes'
        ? makeBinary({ rows, separations: [3, 3], shared: 0.9 }, chance)
        : makeQuantities({ rows, errors: [1, 1] }, chance);
    return { change, main } as { change: Predictions; main: Predictions };
  };

  it('a holdout that is too small for what a condition asks is said, with the rows that it takes', () => {
    const small = equalModels(200, 'classes');
    const asked = ['accuracy >= main - 0.005', 'accuracy >= 0.94', 'accuracy >= 0.5 +/- 0.001'];
    expect(asked.flatMap((line) => imprecise(decide([line], small)))).toMatchInlineSnapshot(`
      [
        "warn: accuracy >= main - 0.005: the holdout is too small for what it asks. 200 rows tell it to within 0.03 only, and its margin is 0.005: that takes about 7,200 rows.",
        "warn: accuracy >= 0.5 +/- 0.001: the holdout is too small for what it asks. 200 rows tell it to within 0.031 only, and its +/- is 0.001: that takes about 200,000 rows.",
      ]
    `);
    expect(imprecise(decide(['rmse <= main * 1.02'], equalModels(200, 'quantities')))).toMatchInlineSnapshot(`
      [
        "warn: rmse <= main * 1.02: the holdout is too small for what it asks. 200 rows tell it to within 0.14 only, and its margin is 0.021: that takes about 8,700 rows.",
      ]
    `);
    const perfect = { change: withRight(30, 30) };
    expect(imprecise(decide(['accuracy >= 0.95'], perfect))).toMatchInlineSnapshot(`
      [
        "warn: accuracy >= 0.95: the holdout is too small for what it asks. 30 rows tell it to within 0.11 only, and the room between its limit and a model without an error is 0.05: that takes about 69 rows.",
      ]
    `);
  });

  it('a holdout that is large enough is not scolded, nor one on which the answer is plain', () => {
    const large = equalModels(20_000, 'classes');
    const asked = [
      'accuracy >= main - 0.01',
      'accuracy > main',
      'accuracy >= 0.93',
      'accuracy >= 0.5 +/- 0.01',
    ];
    expect(asked.map((line) => imprecise(decide([line], large)))).toEqual([[], [], [], []]);
    // Far better than main: 0.005 is seen although 1,000 rows could not tell it.
    expect(imprecise(decide(['accuracy >= main - 0.005'], { change: better, main: worse }))).toEqual([]);
    expect(imprecise(decide(['accuracy >= main - 0.005'], { change: better, main: better }))).toEqual([]);
  });
});

describe('rows', () => {
  const rowsOf = (from: number, to: number): Uint32Array =>
    Uint32Array.from({ length: to - from }, (_, i) => from + i);

  it('in another order are the same rows', () => {
    const reversed = takePredictions(worse, rowsOf(0, 1000).reverse());
    const [straight, turned] = [worse, reversed].map((main) =>
      decide(['accuracy > main'], { change: better, main }),
    );
    expect(turned?.conditions).toEqual(straight?.conditions);
  });

  it('that only one side has are left out, and that is said', () => {
    const main = takePredictions(worse, rowsOf(0, 800));
    const change = takePredictions(better, rowsOf(100, 1000));
    const decided = decide(['accuracy > main', 'accuracy > 0.5'], { change, main });
    expect(tell(decided)).toMatchInlineSnapshot(`
      [
        "pass",
        "accuracy > main: 0.931429 > 0.772857 holds, beyond noise: accuracy − main is 0.159, 97.5 % interval 0.126 to 0.194 (700 rows, row by row). Compared on the 700 rows that both holdouts share, of 900 of the change and 800 of the other model.",
        "accuracy > 0.5: 0.927778 > 0.5 holds, beyond noise: accuracy is 0.928, 97.5 % interval 0.906 to 0.945 (900 rows).",
      ]
    `);
    expect(decided.comparisons[0]).toMatchObject({ metric: 'accuracy', rows: 700, isPaired: true });
  });

  it('of another holdout are not compared', () => {
    const change = takePredictions(better, rowsOf(0, 500));
    const main = takePredictions(worse, rowsOf(500, 1000));
    const decided = decide(['accuracy > main'], { change, main });
    expect(tell(decided)).toMatchInlineSnapshot(`
      [
        "inconclusive",
        "accuracy > main: It is not compared: main was tested on other rows or labels (another holdout digest). No id occurs on both sides.",
      ]
    `);
    expect(decided.comparisons).toEqual([]);
  });

  it('with other labels are not compared', () => {
    const labels = (worse as Extract<Predictions, { task: 'classification' }>).labels.map((label, row) =>
      row === 5 ? 1 - label : label,
    );
    const main = { ...worse, labels } as Predictions;
    expect(tell(decide(['accuracy > main'], { change: better, main }))).toMatchInlineSnapshot(`
      [
        "inconclusive",
        "accuracy > main: It is not compared: main was tested on other rows or labels (another holdout digest). Rows with the same id have other labels on main.",
      ]
    `);
  });

  it('without ids are matched by their order', () => {
    const [change, main] = [better, worse].map((one) => ({ ...one, ids: null })) as [
      Predictions,
      Predictions,
    ];
    expect(decide(['accuracy > main'], { change, main }).conditions[0]).toMatchObject({
      verdict: 'pass',
      isPaired: true,
    });
  });

  it('of one group count as little as they tell', () => {
    const [base] = makeQuantities({ rows: 600, errors: [1] }, chanceFrom(seededRandom(4))) as [
      Extract<Predictions, { task: 'regression' }>,
    ];
    const user = Int32Array.from({ length: 600 }, (_, row) => Math.floor(row / 30));
    const errors = base.predictions.map((value, row) => value - (base.labels[row] as number));
    const change: Predictions = {
      ...base,
      sliceColumns: new Map([
        ['user', { kind: 'category', codes: user, levels: [...new Set(user)].map(String) }],
      ]),
      predictions: base.labels.map((label, row) => label + (errors[row - (row % 30)] as number)),
    };
    const limits = ['mae <= 1'];
    const width = (groupColumn: string) => {
      const interval = decide(limits, { change, groupColumn }).conditions[0]?.interval;
      return (interval?.upper ?? Number.NaN) - (interval?.lower ?? Number.NaN);
    };
    expect(width('user') / width('')).toBeGreaterThan(3);
  });
});

it('a perfect model passes what it can be known to pass', () => {
  const change = withRight(400, 400);
  expect(
    tell(decide(['accuracy >= 0.98', 'accuracy >= 0.999', 'f1 >= 0.9'], { change })),
  ).toMatchInlineSnapshot(`
    [
      "inconclusive",
      "accuracy >= 0.98: 1 >= 0.98 holds, beyond noise: accuracy is 1, 98.3333 % interval 0.986 to 1 (400 rows).",
      "accuracy >= 0.999: 1 >= 0.999 is within noise: accuracy is 1, 95 % interval 0.9905 to 1 (400 rows). About 3,900 rows would settle it.",
      "f1 >= 0.9: 1 >= 0.9 holds, beyond noise: f1 is 1, 98.3333 % interval 0.986 to 1 (195 rows).",
    ]
  `);
});

it('the same rows give the same record', () => {
  const once = decide(['f1 >= main', 'log_loss <= main'], { change: better, main: worse });
  expect(decide(['f1 >= main', 'log_loss <= main'], { change: better, main: worse })).toEqual(once);
});

describe('a metric that carries its own test', () => {
  /** Of 100 women and 100 men, so many are selected. */
  function selecting(women: number, men: number): Predictions {
    const base = withRight(200, 200);
    if (base.task !== 'classification') throw new Error(base.task);
    const codes = Int32Array.from({ length: 200 }, (_, row) => (row < 100 ? 1 : 0));
    const isSelected = (row: number) => (row < 100 ? row < women : row - 100 < men);
    return {
      ...base,
      predictions: base.labels.map((_, row) => (isSelected(row) ? 1 : 0)),
      sliceColumns: new Map([['sex', { kind: 'category', codes, levels: ['m', 'f'] }]]),
    };
  }

  it.each([
    [50, 60],
    [30, 60],
    [47, 60],
  ])('is decided on its value: %i and %i of 100 are selected', (women, men) => {
    const { conditions, metrics } = decide(['four_fifths.sex >= 0.8'], { change: selecting(women, men) });
    const [condition] = conditions;
    expect(condition?.interval).toBeNull();
    expect(metrics.find(({ name }) => name === 'four_fifths.sex')?.interval).toBeUndefined();
    expect(`${condition?.verdict}: ${condition?.message}`).toMatchSnapshot();
  });
});
