import { expect, test } from 'vitest';
import { parseDirections, traitsOf } from './known-metrics.ts';

test.each([
  ['accuracy', 'higher'],
  ['eval_accuracy', 'higher'],
  ['val_loss', 'lower'],
  ['test.mse', 'lower'],
  ['recall.Adelie', 'higher'],
  ['Adelie.recall', 'higher'],
  ['recall[sex=female]', 'higher'],
  ['loss@train', 'lower'],
  ['ndcg@10', 'higher'],
  ['macro avg.f1-score', 'higher'],
  ['neg_log_loss', 'higher'],
  ['neg_mean_squared_error', 'higher'],
  ['false_positive_rate', 'lower'],
  ['valRocAuc', 'higher'],
  ['brier_score', 'lower'],
  ['zero_one_loss', 'lower'],
  ['accuracy_std', null],
  ['cv.accuracy.std', null],
  ['macro avg.support', null],
  ['loss_scale', null],
  ['profitability', null],
])('%s: %s', (name, direction) => {
  expect(traitsOf(name).direction).toBe(direction);
});

test('the user has the last word', () => {
  const said = parseDirections(['accuracy: lower', 'churn_cost : higher', '`f1-like`: lower'], 'input');
  expect(traitsOf('accuracy', said).direction).toBe('lower');
  expect(traitsOf('test.churn_cost', said)).toMatchObject({ direction: 'higher', isQuality: true });
  expect(traitsOf('f1-like', said).direction).toBe('lower');
});

test('refuses lines that say nothing', () => {
  expect(() =>
    parseDirections(['loss: down', 'higher', 'x: lower'], "input 'metrics-direction'"),
  ).toThrowErrorMatchingInlineSnapshot(`
    [ConfigurationError: input 'metrics-direction': has the line «loss: down». Write name: higher or name: lower, such as churn_cost: lower
    input 'metrics-direction': has the line «higher». Write name: higher or name: lower, such as churn_cost: lower]
  `);
});
