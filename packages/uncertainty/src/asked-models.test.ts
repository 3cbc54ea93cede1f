import { type Predictions, plainReference } from '@plimsoll/metrics';
import { bootstrap, distinctCells, percentileInterval, seededRandom } from '@plimsoll/statistics';
import { chanceFrom, makeBinary } from '@plimsoll/testing/made-predictions';
import { expect, it } from 'vitest';
import { countStatistics } from './count-statistic.ts';
import { estimate, type Question } from './estimate-all.ts';
import { bindTerm, type ModelName } from './term.ts';

const [change, main] = makeBinary(
  { rows: 2000, positiveShare: 0.3, separations: [2, 6] },
  chanceFrom(seededRandom(3)),
) as [Predictions, Predictions];

const balanced: Question = {
  terms: [{ of: 'change', reference: plainReference('balanced_accuracy') }],
  combine: (values) => values[0] ?? Number.NaN,
  linear: { coefficients: [1], constant: 0 },
};

function intervalIn(models: ReadonlyMap<ModelName, Predictions>) {
  const sample = { models, rows: 2000, groups: null, seed: 7n };
  const found = estimate(sample, balanced);
  return { method: found?.method, interval: found?.intervalAt(0.95) };
}

it('says the same of the change, whatever it is compared with', () => {
  const alone = intervalIn(new Map([['change', change]]));
  const beside = intervalIn(
    new Map([
      ['change', change],
      ['opponent', main],
    ]),
  );
  expect(beside).toEqual(alone);
  expect(alone.method).toBe('jackknife');
});

it('says what a bootstrap over the cells of both models says', () => {
  const rows = [change, main].flatMap((one) =>
    one.task === 'classification' ? [one.labels, one.predictions] : [],
  );
  const cells = distinctCells(rows);
  // Some of these are rare: with them, nothing but the bootstrap would be believed.
  expect(cells.counts.some((count) => count < 30)).toBe(true);
  const bound = bindTerm(
    { of: 'change', reference: plainReference('balanced_accuracy') },
    new Map([['change', change]]),
  );
  const [bootstrapped] = bootstrap(bound ? countStatistics([bound], cells.firstRow) : [], {
    unitCounts: cells.counts,
    resamples: 20_000,
    random: seededRandom(5),
  });
  const drawn = bootstrapped && percentileInterval(bootstrapped, { alpha: 0.05 });
  const { interval } = intervalIn(new Map([['change', change]]));
  const width = (drawn?.upper ?? Number.NaN) - (drawn?.lower ?? Number.NaN);
  expect(Math.abs((interval?.lower ?? Number.NaN) - (drawn?.lower ?? Number.NaN)) / width).toBeLessThan(0.03);
  expect(Math.abs((interval?.upper ?? Number.NaN) - (drawn?.upper ?? Number.NaN)) / width).toBeLessThan(0.03);
});
