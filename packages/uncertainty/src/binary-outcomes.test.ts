import { seededRandom } from '@plimsoll/statistics';
import { chanceFrom, makeBinary } from '@plimsoll/testing/made-predictions';
import { expect, test } from 'vitest';
import { binaryOutcomes, countedShare, countOutcomes } from './binary-outcomes.ts';

test.each([
  'accuracy',
  'recall',
  'precision',
  'specificity',
  'fpr',
  'fnr',
  'recall.0',
  'precision.0',
  'fpr.0',
])('%s of all rows from class counts is what counting rows gives', (name) => {
  const [predictions] = makeBinary({ rows: 300, separations: [1.5] }, chanceFrom(seededRandom(3n)));
  if (!predictions) throw new Error('nothing made');
  const outcomes = binaryOutcomes(predictions, name);
  expect(countedShare(predictions, name)).toEqual(outcomes && countOutcomes(outcomes, null));
});
