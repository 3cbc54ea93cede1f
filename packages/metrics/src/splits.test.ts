import { expect, test } from 'vitest';
import { splitOfName } from './splits.ts';

test.each([
  ['train.accuracy', 'train', 'accuracy'],
  ['metrics.validation.loss', 'val', 'metrics.loss'],
  ['loss.train', 'train', 'loss'],
  ['val_loss', 'val', 'loss'],
  ['eval_f1', 'eval', 'f1'],
  ['accuracy_test', 'test', 'accuracy'],
  ['train/loss', 'train', 'loss'],
  ['Training-loss', 'train', 'loss'],
  ['accuracy@train', 'train', 'accuracy'],
  ['accuracy', null, 'accuracy'],
  ['ndcg@10', null, 'ndcg@10'],
  ['test', null, 'test'],
  ['value', null, 'value'],
  ['std_dev', null, 'std_dev'],
])('%s is %s of %s', (name, split, base) => {
  expect(splitOfName(name)).toEqual({ split, base });
});
