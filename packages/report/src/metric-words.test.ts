import { expect, it } from 'vitest';
import { compared } from '../tests/judged.ts';
import { makeCondition } from '../tests/sample-records.ts';
import { describeMovement, describeShortage, nameMetric } from './metric-words.ts';

it.each([
  ['recall[sex=female]', 'recall for sex=female'],
  ['loss@train', 'loss on train'],
  ['f1_macro', 'f1_macro'],
])('%s is called %s', (metric, words) => {
  expect(nameMetric(metric)).toBe(words);
});

it.each([
  [
    compared('recall', [0.931, 0.9, -0.05, -0.012], 'worse'),
    'recall fell by 3.1 points (95 % interval 1.2 to 5.0)',
  ],
  [compared('rmse', [10, 13.1, 1.9, 4.3], 'worse'), 'rmse rose by 3.1 (95 % interval 1.9 to 4.3)'],
  [compared('rmse', [4210, 4390, 90, 270], 'worse'), 'rmse rose by 180 (95 % interval 90 to 270)'],
  [compared('f1', [0.9, 0.85, null, -0.01], 'worse'), 'f1 fell by 5.0 points (95 % interval at least 1.0)'],
  [
    compared('accuracy_of_lamps', [4, 3, -1.5, -0.5], 'worse'),
    'accuracy_of_lamps fell by 1.00 (95 % interval 0.50 to 1.50)',
  ],
  [compared('f1', [0.9, 0.85, null, null], 'worse'), undefined],
  [compared('f1', [0.9, 0.85, -0.1, 0], 'worse', { interval: null }), undefined],
])('tells a movement: %#', (comparison, words) => {
  expect(describeMovement(comparison)).toBe(words);
});

it.each([
  [
    { rows: 412, rowsNeeded: 2931, left: 0.9466, right: 0.9417 },
    '412 rows, about 2,900 needed to see ±0.5 points of accuracy',
  ],
  [
    { rows: 1, rowsNeeded: 38, left: 0.2, right: 0.5 },
    '1 row, about 38 needed to see ±30 points of accuracy',
  ],
  [
    { rows: 412, rowsNeeded: 2931, left: 3.3, right: 3.2, metric: 'rmse' },
    '412 rows, about 2,900 needed to see ±0.1 of rmse',
  ],
  [
    { rows: 412, rowsNeeded: 2931, left: 3.3, right: 3.2, metric: null },
    '412 rows, about 2,900 needed to see ±0.1',
  ],
  [{ rows: 412, rowsNeeded: null }, undefined],
  [{ rows: 412, rowsNeeded: 2931, left: null }, undefined],
])('tells how many rows are missing: %#', (overrides, words) => {
  expect(describeShortage(makeCondition({ verdict: 'inconclusive', ...overrides }))).toBe(words);
});
