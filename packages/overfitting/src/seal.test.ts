import type { Gap } from '@plimsoll/record';
import { expect, it } from 'vitest';
import { sealOverfitting } from './seal.ts';

const secret = 0.123456789;

const gap: Gap = {
  ...{ metric: 'accuracy', direction: 'higher', train: 1, holdout: secret, gap: secret, relativeGap: secret },
  ...{ maxGap: null, maxRelativeGap: 0.1, allowedGap: 0.1, verdict: 'pass' },
  interval: { lower: -secret, upper: secret, confidence: 0.95, method: 'newcombe' },
};

it('tells which gaps are too large, and no value', () => {
  const sealed = sealOverfitting({
    verdict: 'fail',
    summary: `Overfitting: ${secret}`,
    gaps: [
      { ...gap, metric: 'f1', verdict: 'fail' },
      { ...gap, metric: 'roc_auc', verdict: 'inconclusive' },
      gap,
    ],
    learningCurves: [
      {
        ...{ metric: 'loss', direction: 'lower', points: [{ step: 1, train: null, holdout: secret }] },
        ...{
          bestStep: 1,
          declineSinceBest: secret,
          isDiverging: true,
          verdict: 'warn',
          message: `${secret}`,
        },
      },
    ],
    trend: [{ metric: 'f1', points: [], message: `${secret}` }],
    reasons: [
      { code: 'gap-too-large', verdict: 'fail', message: `${secret}` },
      { code: 'gap-undecided', verdict: 'inconclusive', message: `${secret}` },
      { code: 'holdout-better', verdict: 'warn', message: `${secret}` },
      { code: 'curve-declined', verdict: 'warn', message: `${secret}` },
      { code: 'metric-on-one-side', verdict: 'pass', message: 'Measured on train only.' },
    ],
  });
  expect(JSON.stringify(sealed)).not.toContain('123456789');
  expect(sealed.reasons.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "f1: the holdout is worse than train by more than its limit.",
      "roc_auc: these rows cannot tell whether the gap is too large.",
      "Too good to be true: the holdout is better than train beyond noise. Look for leakage: check-split names rows, groups and times that both sides share.",
      "loss: the learning curve ends worse than it had been.",
      "Measured on train only.",
    ]
  `);
  expect(sealed.summary).toBe(sealed.reasons[0]?.message);
});

it('says so when all gaps are within their limits', () => {
  const decision = { verdict: 'pass', summary: '', reasons: [], learningCurves: [], trend: [] } as const;
  expect(sealOverfitting({ ...decision, gaps: [gap] }).summary).toBe(
    'No gap beyond its limit in 1 metric. The holdout is sealed.',
  );
});
