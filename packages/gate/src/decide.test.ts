import type { Measurements } from '@plimsoll/metrics';
import type { Baseline, Holdout, MetricValue } from '@plimsoll/record';
import { expect, test } from 'vitest';
import { decideConditions, type GateDecision } from './decide.ts';
import { parseConditions } from './parse.ts';

type Numbers = Readonly<Record<string, number>>;

function metricsOf(numbers: Numbers, source: MetricValue['source'] = 'file'): MetricValue[] {
  return Object.entries(numbers).map(([name, value]) => ({ name, value, direction: 'higher', source }));
}

function measured(numbers: Numbers, rest: Partial<Measurements> = {}): Measurements {
  return { metrics: metricsOf(numbers), unusable: [], differing: [], ...rest };
}

function baselineOf(numbers: Numbers, holdout: Holdout | null = null): Baseline {
  const provenance = {
    source: 'run 12 on main',
    commit: null,
    createdAt: null,
    commitsBehind: 0,
    url: null,
    isAncestor: true,
  };
  return { kind: 'found', ...provenance, holdout, metrics: metricsOf(numbers) };
}

const noProduction: Baseline = { kind: 'none', reason: 'No version is in production.' };
const noBaseline: Baseline = { kind: 'none', reason: 'main has no evidence.' };

function holdoutOf(digit: string): Holdout {
  return { sha256: digit.repeat(64), rows: 100, task: 'classification' };
}

function decide(
  lines: readonly string[],
  given: {
    measurements?: Measurements;
    baseline?: Baseline;
    holdout?: Holdout;
  } = {},
): GateDecision {
  const conditions = parseConditions(lines, "input 'conditions'");
  const measurements = measured({
    accuracy: 0.9,
    rmse: 2,
    'f1-score': 0.8,
    'recall[sex=f]': 0.5,
    roc_auc: 0.7,
    zero: 0,
  });
  return decideConditions({
    conditions,
    measurements: given.measurements ?? measurements,
    tested: { predictions: null, holdout: given.holdout ?? null, groupColumn: '' },
    opponents: {
      main: {
        baseline: given.baseline ?? baselineOf({ accuracy: 0.905, rmse: 2, zero: 0 }),
        predictions: null,
        modelFiles: [],
      },
      production: { baseline: noProduction, predictions: null, modelFiles: [] },
    },
    modelFiles: [],
    directions: new Map(),
    confidence: 0.95,
    guarantee: null,
    seeds: [],
    folds: null,
  });
}

function show({ verdict, summary, conditions, reasons }: GateDecision): unknown {
  return {
    verdict,
    summary,
    conditions: conditions.map(
      (one) => `${one.verdict}: ${one.metric} ${one.left} ${one.right}: ${one.message}`,
    ),
    reasons: reasons.map((one) => `${one.verdict} ${one.code}: ${one.message}`),
  };
}

test.each([
  ['accuracy >= 0.9', 'pass'],
  ['accuracy > 0.9', 'fail'],
  ['accuracy <= 0.9', 'pass'],
  ['accuracy < 0.9', 'fail'],
  ['accuracy >= main - 0.005', 'pass'],
  ['accuracy > main - 0.005', 'fail'],
  ['accuracy - main >= -0.005', 'pass'],
  ['main - accuracy <= 0.005', 'pass'],
  ['accuracy >= main - 0.00499999', 'fail'],
  ['accuracy * 3 >= 2.7', 'pass'],
  ['0.3 * 3 <= accuracy', 'pass'],
  ['accuracy / 3 - 0.3 >= 0', 'pass'],
  ['rmse <= main * 1.02', 'pass'],
  ['rmse / main.rmse <= 1', 'pass'],
  ['rmse < main', 'fail'],
  ['recall[sex=f] >= 0.5', 'pass'],
  ['auc >= 0.7', 'pass'],
  ['`f1-score` >= 0.8', 'pass'],
  ['warn: accuracy > 0.95', 'warn'],
  ['accuracy >= 0.88 +/- 0.01', 'pass'],
  ['accuracy >= 0.89 +/- 0.01', 'inconclusive'],
  ['accuracy >= 0.91 +/- 0.01', 'inconclusive'],
  ['accuracy >= 0.92 +/- 0.01', 'fail'],
  ['accuracy <= 0.92 +/- 0.01', 'pass'],
  ['accuracy <= 0.88 +/- 0.01', 'fail'],
  ['accuracy < 0.9 +/- 0', 'fail'],
  ['warn: accuracy >= 0.9 +/- 0.01', 'warn'],
  ['acuracy >= 0.5', 'error'],
  ['warn: acuracy >= 0.5', 'error'],
  ['f1-score >= 0', 'error'],
  ['recall[sex=g] >= 0.5', 'error'],
  ['accuracy@train >= 0.5', 'error'],
  ['roc_auc >= main', 'warn'],
  ['accuracy >= main.mae', 'warn'],
  ['rmse / zero <= 1', 'error'],
  ['zero / main <= 1', 'error'],
])('%s: %s', (line, verdict) => {
  const decision = decide([line]);
  expect(decision.conditions[0]?.verdict, decision.conditions[0]?.message).toBe(verdict);
  expect(decision.verdict).toBe(verdict);
});

test('says what was compared with what', () => {
  expect(
    show(
      decide([
        'accuracy >= 0.9',
        'warn: "no worse than main": accuracy >= main + 0.001',
        'rmse + main.rmse <= 3',
        'accuracy >= 0.895 +/- 0.01',
        'accuracy > 0.90000001',
        'f1-score >= 0',
        'acuracy >= main',
        'mae <= 1',
        'roc_auc >= main',
        'zero / main <= 1',
      ]),
    ),
  ).toMatchInlineSnapshot(`
    {
      "conditions": [
        "pass: accuracy 0.9 0.9: 0.9 >= 0.9 holds, compared as point values (no predictions).",
        "warn: accuracy 0.9 0.906: 0.9 >= 0.906 does not hold (main 0.905), compared as point values (no predictions); whether on the same rows is not known.",
        "fail: rmse 4 3: 4 <= 3 does not hold (rmse 2, main.rmse 2), compared as point values (no predictions); whether on the same rows is not known.",
        "inconclusive: accuracy 0.9 0.895: 0.9 is within 0.01 of 0.895, so it is undecided, compared as point values (no predictions).",
        "fail: accuracy 0.9 0.90000001: 0.9 > 0.90000001 does not hold, compared as point values (no predictions).",
        "error: null null 0: There is no metric «f1»; a name with a dash goes into backticks: \`f1-score\`.",
        "error: acuracy null null: There is no metric «acuracy»; did you mean «accuracy»?",
        "error: mae null 1: There is no metric «mae»; there are accuracy, rmse, f1-score, recall[sex=f], roc_auc, zero.",
        "warn: roc_auc 0.7 null: Main has no «roc_auc» to compare with.",
        "error: zero null 1: It cannot be computed: something is divided by zero, or too large.",
      ],
      "reasons": [
        "error metric-missing: f1-score >= 0: There is no metric «f1»; a name with a dash goes into backticks: \`f1-score\`.",
        "error metric-missing: acuracy >= main: There is no metric «acuracy»; did you mean «accuracy»?",
        "error metric-missing: mae <= 1: There is no metric «mae»; there are accuracy, rmse, f1-score, recall[sex=f], roc_auc, zero.",
        "error condition-not-computable: zero / main <= 1: It cannot be computed: something is divided by zero, or too large.",
        "fail condition-failed: rmse + main.rmse <= 3: 4 <= 3 does not hold (rmse 2, main.rmse 2), compared as point values (no predictions); whether on the same rows is not known.",
        "fail condition-failed: accuracy > 0.90000001: 0.9 > 0.90000001 does not hold, compared as point values (no predictions).",
        "inconclusive condition-undecided: accuracy >= 0.895 +/- 0.01: 0.9 is within 0.01 of 0.895, so it is undecided, compared as point values (no predictions).",
        "warn condition-failed: no worse than main: 0.9 >= 0.906 does not hold (main 0.905), compared as point values (no predictions); whether on the same rows is not known.",
        "warn metric-not-on-main: roc_auc >= main: Main has no «roc_auc» to compare with.",
      ],
      "summary": "Of 10 conditions, 4 cannot be decided, 2 do not hold, 1 is undecided, 2 do not hold (warning only), 1 holds. f1-score >= 0: There is no metric «f1»; a name with a dash goes into backticks: \`f1-score\`.",
      "verdict": "error",
    }
  `);
});

test('nothing to decide is a warning, never a silent pass', () => {
  expect(show(decide([]))).toMatchInlineSnapshot(`
    {
      "conditions": [],
      "reasons": [
        "warn no-conditions: There are no conditions, so nothing was decided. Add some, such as accuracy >= main - 0.005.",
      ],
      "summary": "No conditions, so nothing was decided.",
      "verdict": "warn",
    }
  `);
});

test('without a baseline the absolute conditions decide', () => {
  expect(
    show(decide(['accuracy >= 0.8', 'accuracy >= main'], { baseline: noBaseline })),
  ).toMatchInlineSnapshot(`
    {
      "conditions": [
        "pass: accuracy 0.9 0.8: 0.9 >= 0.8 holds, compared as point values (no predictions).",
        "pass: accuracy 0.9 null: Left open: there is no baseline yet.",
      ],
      "reasons": [
        "pass no-baseline: No baseline yet (main has no evidence): the condition on main is left open, the others decide.",
      ],
      "summary": "Of 2 conditions, 1 holds, 1 on main is left open (no baseline yet).",
      "verdict": "pass",
    }
  `);
  expect(
    show(decide(['accuracy >= main', 'rmse <= main.rmse'], { baseline: noBaseline })),
  ).toMatchInlineSnapshot(`
    {
      "conditions": [
        "pass: accuracy 0.9 null: Left open: there is no baseline yet.",
        "pass: rmse 2 null: Left open: there is no baseline yet.",
      ],
      "reasons": [
        "warn no-baseline: No baseline yet (main has no evidence): the 2 conditions on main are left open, so nothing was decided.",
      ],
      "summary": "Of 2 conditions, 2 on main are left open (no baseline yet).",
      "verdict": "warn",
    }
  `);
  expect(decide(['acuracy >= main'], { baseline: noBaseline }).verdict).toBe('error');
  expect(decide(['accuracy >= 0.95', 'rmse <= main'], { baseline: noBaseline }).verdict).toBe('fail');
});

test('values from other rows are never compared, what a command took always', () => {
  const other = {
    holdout: holdoutOf('a'),
    baseline: baselineOf({ accuracy: 0.905, seconds: 9 }, holdoutOf('b')),
  };
  expect(
    show(decide(['accuracy >= 0.8', 'accuracy >= main - 0.1', 'rmse <= main'], other)),
  ).toMatchInlineSnapshot(`
    {
      "conditions": [
        "pass: accuracy 0.9 0.8: 0.9 >= 0.8 holds, compared as point values (no predictions).",
        "inconclusive: accuracy 0.9 null: It is not compared: main was tested on other rows or labels (another holdout digest).",
        "inconclusive: rmse 2 null: It is not compared: main was tested on other rows or labels (another holdout digest).",
      ],
      "reasons": [
        "inconclusive other-holdout: accuracy >= main - 0.1: It is not compared: main was tested on other rows or labels (another holdout digest).",
        "inconclusive other-holdout: rmse <= main: It is not compared: main was tested on other rows or labels (another holdout digest).",
      ],
      "summary": "Of 3 conditions, 2 are undecided, 1 holds. accuracy >= main - 0.1: It is not compared: main was tested on other rows or labels (another holdout digest).",
      "verdict": "inconclusive",
    }
  `);
  const baseline = { ...other.baseline, metrics: metricsOf({ seconds: 9 }, 'command') } as Baseline;
  const measurements = { ...measured({}), metrics: metricsOf({ seconds: 8 }, 'command') };
  expect(decide(['seconds <= main'], { ...other, baseline, measurements }).verdict).toBe('pass');
});

test('on the same rows nothing is in doubt', () => {
  const same = { holdout: holdoutOf('a'), baseline: baselineOf({ accuracy: 0.89 }, holdoutOf('a')) };
  expect(decide(['accuracy >= main'], same).conditions[0]?.message).toMatchInlineSnapshot(
    `"0.9 >= 0.89 holds, compared as point values (no predictions)."`,
  );
});

test('a metric that is no number decides nothing, and only matters when somebody needs it', () => {
  const measurements = measured(
    { accuracy: 0.9 },
    {
      unusable: [
        { name: 'loss', kind: 'not-finite', message: '«loss» is NaN in metrics.json.' },
        { name: 'model', kind: 'text', message: '«model» is the text «rf», not a number, in metrics.json.' },
        { name: 'recall', kind: 'undefined', message: '«recall» is undefined: no row has the class «1».' },
      ],
      differing: [{ name: 'accuracy', computed: 0.9, written: 0.95, path: 'metrics.json' }],
    },
  );
  expect(show(decide(['accuracy >= 0.9'], { measurements }))).toMatchInlineSnapshot(`
    {
      "conditions": [
        "pass: accuracy 0.9 0.9: 0.9 >= 0.9 holds, compared as point values (no predictions).",
      ],
      "reasons": [
        "warn metric-not-finite: «loss» is NaN in metrics.json.",
        "pass metric-differs: «accuracy» is 0.9 by the predictions and 0.95 in metrics.json; the predictions count.",
      ],
      "summary": "The condition holds.",
      "verdict": "warn",
    }
  `);
  expect(
    show(decide(['loss <= 1', 'model > 0', 'recall >= 0.5', 'loss + recall < 3'], { measurements })),
  ).toMatchInlineSnapshot(`
    {
      "conditions": [
        "error: loss null 1: «loss» is NaN in metrics.json.",
        "error: model null 0: «model» is the text «rf», not a number, in metrics.json.",
        "inconclusive: recall null 0.5: «recall» is undefined: no row has the class «1».",
        "error: null null 3: «loss» is NaN in metrics.json.",
      ],
      "reasons": [
        "error metric-unusable: loss <= 1: «loss» is NaN in metrics.json.",
        "error metric-unusable: model > 0: «model» is the text «rf», not a number, in metrics.json.",
        "error metric-unusable: loss + recall < 3: «loss» is NaN in metrics.json.",
        "inconclusive metric-undefined: recall >= 0.5: «recall» is undefined: no row has the class «1».",
        "pass metric-differs: «accuracy» is 0.9 by the predictions and 0.95 in metrics.json; the predictions count.",
      ],
      "summary": "Of 4 conditions, 3 cannot be decided, 1 is undecided. loss <= 1: «loss» is NaN in metrics.json.",
      "verdict": "error",
    }
  `);
});
