import type { ConditionResult, MetricValue } from '@plimsoll/record';
import { aRecord } from '@plimsoll/testing';
import { expect, it } from 'vitest';
import { metricTrends } from './metric-trends.ts';

const sha256 = (letter: string) => letter.repeat(64);
const metric = (name: string, value: number, source: MetricValue['source'] = 'predictions'): MetricValue => ({
  ...{ name, value, direction: 'higher', source },
});
const holdout = { sha256: sha256('a'), rows: 100, task: 'classification' } as const;

function entry(commit: string, metrics: MetricValue[], more: { holdout?: typeof holdout; id?: string } = {}) {
  const { id = 'train-and-test', holdout: tested = holdout } = more;
  const records = [aRecord({ id, evidence: { kind: 'training', metrics, holdout: tested } })];
  return { commit, createdAt: `2026-01-0${commit}T00:00:00Z`, url: null, records };
}

const now = {
  metrics: [metric('f1', 0.8), metric('accuracy', 0.94), metric('train_seconds', 3, 'command')],
  conditions: [],
  holdout,
};
const about = { id: 'train-and-test', commit: 'c'.repeat(40) };

it('goes from the oldest run of main to this one', () => {
  const history = [entry('2', [metric('accuracy', 0.93)]), entry('1', [metric('accuracy', 0.91)])];
  expect(metricTrends(now, history, about)).toEqual([
    {
      metric: 'accuracy',
      points: [
        { commit: '1', createdAt: '2026-01-01T00:00:00Z', value: 0.91 },
        { commit: '2', createdAt: '2026-01-02T00:00:00Z', value: 0.93 },
        { commit: about.commit, createdAt: null, value: 0.94 },
      ],
    },
  ]);
});

it('leaves out what was tested on other rows, and what is no quality', () => {
  const other = { ...holdout, sha256: sha256('b') };
  const history = [
    entry('3', [metric('accuracy', 0.93), metric('train_seconds', 2, 'command')]),
    entry('2', [metric('accuracy', 0.5)], { holdout: other }),
    entry('1', [metric('accuracy', 0.91)]),
  ];
  const trends = metricTrends(now, history, about);
  expect(trends.map((trend) => [trend.metric, trend.points.map(({ value }) => value)])).toEqual([
    ['accuracy', [0.91, 0.93, 0.94]],
  ]);
});

it('begins with the metrics of conditions, slices among them only when one asks', () => {
  const metrics = ['f1', 'recall[sex=female]', 'recall[sex=male]', 'accuracy'].map((name) =>
    metric(name, 0.9),
  );
  const condition: ConditionResult = {
    ...{ text: 'recall[sex=male] >= 0.8', metric: 'recall[sex=male]', left: 0.9, right: 0.8 },
    ...{ verdict: 'pass', message: '' },
  };
  const trends = metricTrends({ ...now, metrics, conditions: [condition] }, [entry('1', metrics)], about);
  expect(trends.map((trend) => trend.metric)).toEqual(['recall[sex=male]', 'f1', 'accuracy']);
});

it('of a leg of a matrix is about that leg', () => {
  const history = [
    {
      ...entry('1', []),
      records: [
        ...entry('1', [metric('accuracy', 0.1)], { id: 'linux' }).records,
        ...entry('1', [metric('accuracy', 0.2)], { id: 'windows' }).records,
      ],
    },
  ];
  const [trend] = metricTrends(now, history, { ...about, id: 'windows' });
  expect(trend?.points[0]?.value).toBe(0.2);
  expect(metricTrends(now, history, about)).toEqual([]);
});
