import type { ConditionResult, MetricValue, Reason, TrainingEvidence } from '@plimsoll/record';
import { aRecord } from '@plimsoll/testing';
import { expect, it } from 'vitest';
import { sealEvidence, sealReasons } from './seal.ts';

const secret = 0.123456789;

const metric: MetricValue = { name: 'accuracy', value: secret, direction: 'higher', source: 'predictions' };

const condition: ConditionResult = {
  text: 'accuracy >= main',
  metric: 'accuracy',
  verdict: 'fail',
  left: secret,
  right: secret,
  message: `${secret} >= ${secret} does not hold.`,
  name: null,
  severity: 'fail',
  interval: { lower: -secret, upper: secret, confidence: 0.95, method: 'tango' },
  isPaired: true,
  rows: 100,
  rowsNeeded: 123456789,
};

const whole = aRecord({
  evidence: {
    kind: 'training',
    metrics: [metric],
    conditions: [condition],
    baseline: {
      kind: 'found',
      source: 'run 1',
      commit: null,
      createdAt: null,
      commitsBehind: 0,
      url: null,
      isAncestor: true,
      holdout: null,
      metrics: [metric],
      seeds: [{ seed: 1, metrics: { accuracy: secret } }],
    },
    seeds: [{ seed: 1, metrics: { accuracy: secret } }],
    comparisons: [
      {
        metric: 'accuracy',
        direction: 'higher',
        main: secret,
        change: secret,
        difference: secret,
        interval: null,
        isPaired: true,
        rows: 100,
        rowsNeeded: null,
        outcome: 'unclear',
      },
    ],
    slices: [
      {
        slice: 'sex=f',
        metric: 'accuracy',
        rows: 5,
        value: secret,
        interval: null,
        whole: secret,
        adjustedP: secret,
      },
    ],
  },
}).evidence as TrainingEvidence;

it('leaves no value from which a metric can be read', () => {
  const text = JSON.stringify(sealEvidence(whole));
  expect(JSON.stringify(whole)).toContain('123456789');
  expect(text).not.toContain('123456789');
});

it('says of each condition whether it holds, and keeps what has no value', () => {
  const reasons: Reason[] = [
    { code: 'condition-failed', verdict: 'fail', message: condition.message },
    {
      code: 'condition-imprecise',
      verdict: 'warn',
      message: `accuracy >= main: the holdout is too small for what it asks. 10 rows tell it to within ${secret} only.`,
    },
    { code: 'metric-unusable', verdict: 'error', message: `«accuracy» is the text «${secret}».` },
    { code: 'metric-not-finite', verdict: 'warn', message: '«loss» is NaN in m.json.' },
    { code: 'metric-differs', verdict: 'pass', message: `${secret}` },
    { code: 'holdout-spent', verdict: 'warn', message: 'Rotate.' },
  ];
  expect(sealReasons(reasons, [condition])).toMatchInlineSnapshot(`
    [
      {
        "code": "condition-sealed",
        "message": "accuracy >= main: It does not hold.",
        "verdict": "fail",
      },
      {
        "code": "condition-imprecise",
        "message": "accuracy >= main: the holdout is too small for what it asks.",
        "verdict": "warn",
      },
      {
        "code": "metric-not-finite",
        "message": "«loss» is NaN in m.json.",
        "verdict": "warn",
      },
      {
        "code": "holdout-spent",
        "message": "Rotate.",
        "verdict": "warn",
      },
    ]
  `);
});
