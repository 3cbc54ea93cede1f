import { ConfigurationError } from '@plimsoll/errors';
import { measureMetrics, parseDirections, parseMetricsFile, plainReference } from '@plimsoll/metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideOverfitting, type OverfittingDecision } from './decide.ts';
import { parseLimits } from './limits.ts';
import { tellSides } from './sides.ts';

interface Given {
  readonly train?: unknown;
  readonly limits?: readonly string[];
  readonly maxGap?: string;
  readonly maxRelativeGap?: string;
  readonly directions?: readonly string[];
}

/** Decides on metric files as the action does. */
async function decide(holdout: unknown, given: Given = {}): Promise<OverfittingDecision> {
  const limits = parseLimits({
    maxGap: given.maxGap ?? '',
    maxRelativeGap: given.maxRelativeGap ?? '0.1',
    lines: given.limits ?? [],
  });
  const directions = parseDirections(given.directions ?? [], 'directions');
  const wanted = [...limits.byMetric.keys()].map(plainReference);
  const measure = async (tree: unknown, path: string) => {
    const files = [await parseMetricsFile(typeof tree === 'string' ? tree : JSON.stringify(tree), path)];
    return measureMetrics({ predictions: null, files, directions, wanted });
  };
  const train = given.train === undefined ? null : await measure(given.train, 'train.json');
  return decideOverfitting({
    ...tellSides(await measure(holdout, 'metrics.json'), train),
    ...{ limits, directions, id: 'check-overfitting', commit: null, predictions: null, confidence: 0.95 },
    ...{ curves: [], maxDecline: 0.05, history: [] },
  });
}

function show({ verdict, summary, gaps, reasons }: OverfittingDecision): unknown {
  return {
    verdict,
    summary,
    gaps: gaps.map(
      (gap) =>
        `${gap.verdict} ${gap.metric}: ${gap.gap} ${gap.relativeGap} (${gap.maxGap}, ${gap.maxRelativeGap})`,
    ),
    reasons: reasons.map((one) => `${one.verdict} ${one.code}: ${one.message}`),
  };
}

test('a higher train accuracy and a lower train loss are gaps, in their units', async () => {
  expect(
    show(
      await decide({
        train: { accuracy: 1, rmse: 2, r2: 0.8 },
        holdout: { accuracy: 0.85, rmse: 2.1, r2: 0.9 },
      }),
    ),
  ).toMatchInlineSnapshot(`
    {
      "gaps": [
        "fail accuracy: 0.15000000000000002 0.15000000000000002 (null, 0.1)",
        "pass rmse: 0.10000000000000009 0.050000000000000044 (null, 0.1)",
        "pass r2: -0.09999999999999998 -0.12499999999999997 (null, 0.1)",
      ],
      "reasons": [
        "fail gap-too-large: accuracy is 1 on train and 0.85 on the holdout: worse by 0.15 (15 % of train). Allowed is at most 0.1 (10 % of train).",
      ],
      "summary": "Overfitting: accuracy is 1 on train and 0.85 on the holdout: worse by 0.15 (15 % of train).",
      "verdict": "fail",
    }
  `);
});

test.each<[string, string, number, number, 'pass' | 'fail']>([
  ['equal to the relative limit', 'accuracy', 1, 0.9, 'pass'],
  ['beyond it', 'accuracy', 1, 0.899, 'fail'],
  ['lower is better', 'rmse', 1, 1.1, 'pass'],
  ['lower is better, beyond', 'rmse', 1, 1.11, 'fail'],
  ['noise near 0', 'log_loss', 0.001, 0.003, 'pass'],
  ['log loss that truly grew', 'log_loss', 0.001, 0.3, 'fail'],
  ['small R²', 'r2', 0.01, 0.005, 'pass'],
  ['negative R²', 'r2', -0.5, -0.6, 'fail'],
  ['learned by heart: train 0', 'rmse', 0, 5, 'fail'],
  ['both 0', 'rmse', 0, 0, 'pass'],
  ['holdout better', 'accuracy', 0.8, 0.95, 'pass'],
])('%s: %s %d, %d: %s', async (_, metric, train, holdout, verdict) => {
  expect((await decide({ train: { [metric]: train }, holdout: { [metric]: holdout } })).verdict).toBe(
    verdict,
  );
});

test('limits of single metrics replace the general ones', async () => {
  const tree = {
    train: { accuracy: 0.95, f1: 0.95, rmse: 10, mae: 5 },
    holdout: { accuracy: 0.9, f1: 0.9, rmse: 14, mae: 9 },
  };
  const decision = await decide(tree, {
    maxGap: '0.01',
    limits: ['accuracy: 0.05', 'f1: 6%', 'rmse: 5, 50%', 'mae: none'],
  });
  expect(show(decision)).toMatchInlineSnapshot(`
    {
      "gaps": [
        "pass accuracy: 0.04999999999999993 0.052631578947368356 (0.05, null)",
        "pass f1: 0.04999999999999993 0.052631578947368356 (null, 0.06)",
        "pass rmse: 4 0.4 (5, 0.5)",
        "pass mae: 4 0.8 (null, null)",
      ],
      "reasons": [],
      "summary": "No gap beyond its limit in 4 metrics. The widest: mae is 5 on train and 9 on the holdout: worse by 4 (80 % of train).",
      "verdict": "pass",
    }
  `);
});

test.each<[string, unknown, readonly string[]]>([
  ['a branch for each', { train: { loss: 1 }, val: { loss: 1 } }, ['loss']],
  ['Keras', { loss: 1, val_loss: 1, accuracy: 1, val_accuracy: 1 }, ['loss', 'accuracy']],
  ['Hugging Face', { train_loss: 1, eval_loss: 1, train_runtime: 3, eval_runtime: 1, epoch: 3 }, ['loss']],
  ['Lightning', { 'train/loss': 1, 'val/loss': 1 }, ['loss']],
  ['plain beside train', { accuracy: 1, train_accuracy: 1 }, ['accuracy']],
  ['deep', { metrics: { train: { f1: 1 }, test: { f1: 1 } } }, ['metrics.f1']],
])('tells train from holdout: %s', async (_, tree, metrics) => {
  expect((await decide(tree)).gaps.map(({ metric }) => metric)).toEqual(metrics);
});

test('of several holdouts, the one that was kept apart most strictly counts', async () => {
  const { gaps } = await decide({ train: { loss: 1 }, val: { loss: 2 }, test: { loss: 3 } });
  expect(gaps).toMatchObject([{ train: 1, holdout: 3 }]);
});

test('two files need no words, and may have them', async () => {
  const { gaps } = await decide(
    { eval_loss: 1.2, accuracy: 0.9 },
    { train: { train_loss: 1, accuracy: 0.95, loss2: 1 } },
  );
  expect(gaps).toMatchObject([
    { metric: 'accuracy', train: 0.95, holdout: 0.9 },
    { metric: 'loss', train: 1, holdout: 1.2 },
  ]);
});

test('says what it could not compare', async () => {
  const tree = {
    train: { accuracy: 0.9, only: 1, gain: 1, runtime: 9 },
    test: { accuracy: 0.89, gain: 2, other: 1, runtime: 1 },
  };
  expect(show(await decide(tree))).toMatchInlineSnapshot(`
    {
      "gaps": [
        "pass accuracy: 0.010000000000000009 0.01111111111111112 (null, 0.1)",
        "warn gain: null null (null, 0.1)",
      ],
      "reasons": [
        "warn direction-unknown: It is not known which way is better for gain: say so in metrics-direction, such as gain: lower.",
        "pass metric-on-one-side: Measured on train only, and so not compared: only.",
        "pass metric-on-one-side: Measured on the holdout only, and so not compared: other.",
      ],
      "summary": "No gap beyond its limit in 1 metric. The widest: accuracy is 0.9 on train and 0.89 on the holdout: worse by 0.01 (1.11 % of train). Allowed is at most 0.09 (10 % of train).",
      "verdict": "warn",
    }
  `);
  expect((await decide(tree, { directions: ['gain: lower'] })).verdict).toBe('fail');
});

test('NaN is an error, text only where somebody needs it', async () => {
  const text =
    '{"train": {"loss": 0.5, "model": "a", "accuracy": 0.9}, "test": {"loss": NaN, "model": "b", "accuracy": 0.9}}';
  expect(show(await decide(text))).toMatchInlineSnapshot(`
    {
      "gaps": [
        "pass accuracy: 0 0 (null, 0.1)",
      ],
      "reasons": [
        "error metric-unusable: «test.loss» is NaN in metrics.json.",
      ],
      "summary": "«test.loss» is NaN in metrics.json.",
      "verdict": "error",
    }
  `);
  expect(
    show(
      await decide(
        { train: { a: 1, accuracy: '1' }, test: { a: 1, accuracy: 1 } },
        { limits: ['accuracy: 0.1', 'acc2: 1'] },
      ),
    ),
  ).toMatchInlineSnapshot(`
    {
      "gaps": [
        "warn a: null null (null, 0.1)",
      ],
      "reasons": [
        "error metric-missing: There is a limit for «acc2», and no such metric on train.",
        "error metric-unusable: «train.accuracy» is the text «1», not a number, in metrics.json.",
        "warn direction-unknown: It is not known which way is better for a: say so in metrics-direction, such as a: lower.",
      ],
      "summary": "There is a limit for «acc2», and no such metric on train.",
      "verdict": "error",
    }
  `);
});

test('refuses sides that have nothing in common', async () => {
  await expect(decide({ accuracy: 0.9 })).rejects.toThrowErrorMatchingInlineSnapshot(
    `[ConfigurationError: inputs 'metrics' and 'train-metrics': have no metric in common: train has no number, and the holdout has accuracy. Write the same metrics for both, such as {"train": {"accuracy": 0.95}, "holdout": {"accuracy": 0.93}}. Lists of values are not compared.]`,
  );
  await expect(decide({ a: 1 }, { train: { b: 1 } })).rejects.toThrow(ConfigurationError);
});

test('refuses limits that say nothing', () => {
  expect(() =>
    parseLimits({
      maxGap: '5 %x',
      maxRelativeGap: 'tenth',
      lines: ['accuracy', 'a: 1', 'a: 2', ': 3', 'b: 1, 2', 'c: 5%,'],
    }),
  ).toThrowErrorMatchingInlineSnapshot(`
    [ConfigurationError: input 'limits': «accuracy» is no limit. Write one metric per line, such as accuracy: 0.05 or rmse: 10%
    input 'limits': «a: 2» is the second line for «a». Write one metric per line, such as accuracy: 0.05 or rmse: 10%
    input 'limits': «: 3» is no limit. Write one metric per line, such as accuracy: 0.05 or rmse: 10%
    input 'limits': «b: 1, 2» is no limit. Write one metric per line, such as accuracy: 0.05 or rmse: 10%
    input 'limits': «c: 5%,» is no limit. Write one metric per line, such as accuracy: 0.05 or rmse: 10%
    input 'max-gap': «5 %x» is no number. Example: max-gap: 0.05
    input 'max-relative-gap': «tenth» is no number. Example: max-relative-gap: 0.1 (or 10%, or none)]
  `);
});

test('turning the direction turns the gap', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.float({ noNaN: true, noDefaultInfinity: true }),
      fc.float({ noNaN: true, noDefaultInfinity: true }),
      async (train, holdout) => {
        const tree = { train: { gain: train }, test: { gain: holdout } };
        const [up] = (await decide(tree, { directions: ['gain: higher'] })).gaps;
        const [down] = (await decide(tree, { directions: ['gain: lower'] })).gaps;
        expect((up?.gap ?? Number.NaN) + (down?.gap ?? Number.NaN)).toBe(0);
        if (up?.verdict === 'fail') expect(down?.verdict).toBe('pass');
      },
    ),
  );
});
