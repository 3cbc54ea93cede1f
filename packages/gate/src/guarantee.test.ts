import { ConfigurationError } from '@plimsoll/errors';
import { describe, expect, it, test } from 'vitest';
import type { Guarantee } from './guarantee.ts';
import { parseConditions } from './parse.ts';
import { sampleSize } from './sample-size.ts';

function rowsFor(lines: readonly string[], guarantee: Partial<Guarantee> = {}) {
  const conditions = parseConditions(lines, 'test');
  return sampleSize(conditions, {
    reliability: 0.9999,
    steps: 32,
    adaptivity: 'full',
    mode: 'fp-free',
    ...guarantee,
  });
}

describe('the table of ease.ml/ci, figure 2, by its own estimator', () => {
  // reliability, tolerance; F1 and F4 none, full; F2 and F3 none (and first change), full. 156,955 stands in the text.
  test.each([
    [0.99, 0.1, 404, 1340, 1753, 5496],
    [0.99, 0.05, 1615, 5358, 7012, 21984],
    [0.99, 0.025, 6457, 21429, 28045, 87933],
    [0.99, 0.01, 40355, 133930, 175282, 549581],
    [0.999, 0.1, 519, 1455, 2214, 5957],
    [0.999, 0.05, 2075, 5818, 8854, 23826],
    [0.999, 0.025, 8299, 23271, 35414, 95302],
    [0.999, 0.01, 51868, 145443, 221333, 595633],
    [0.9999, 0.1, 634, 1570, 2674, 6417],
    [0.9999, 0.05, 2536, 6279, 10696, 25668],
    [0.9999, 0.025, 10141, 25113, 42782, 102670],
    [0.9999, 0.01, 63381, 156956, 267385, 641684],
    [0.99999, 0.1, 749, 1685, 3135, 6878],
    [0.99999, 0.05, 2996, 6739, 12538, 27510],
    [0.99999, 0.025, 11983, 26955, 50150, 110038],
    [0.99999, 0.01, 74894, 168469, 313437, 687736],
  ])('reliability %d, tolerance %d', (reliability, tolerance, one, oneFull, two, twoFull) => {
    const basic = (condition: string, adaptivity: Guarantee['adaptivity']) =>
      rowsFor([condition], { reliability, adaptivity }).basic;
    const expectNear = (actual: number, expected: number) =>
      expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1);
    for (const condition of [`n > 0.8 +/- ${tolerance}`, `d < 0.1 +/- ${tolerance}`]) {
      expectNear(basic(condition, 'none'), one);
      expectNear(basic(condition, 'full'), oneFull);
    }
    for (const adaptivity of ['none', 'first-change'] as const)
      expectNear(basic(`n - o > 0.02 +/- ${tolerance}`, adaptivity), two);
    expectNear(basic(`n - o > 0.02 +/- ${tolerance}`, 'full'), twoFull);
  });
});

// The paper's reference values for the exact bound are 2059 and 5704, by a grid over the true share that is one row short of the worst one.
describe('the best estimator', () => {
  test.each([
    [['n > 0.8 +/- 0.05'], { adaptivity: 'none' }, 'exact-binomial', 2060],
    [['n > 0.8 +/- 0.05'], {}, 'exact-binomial', 5704],
    [['d < 0.1 +/- 0.01', 'n - o > 0.02 +/- 0.01'], { adaptivity: 'none' }, 'bennett', 66847],
    [['n - o > 0.02 +/- 0.01', 'd < 0.1 +/- 0.05'], { adaptivity: 'none' }, 'bennett', 57180],
    [
      ['n - 1.1 * o > 0.01 +/- 0.01', 'd < 0.1 +/- 0.01'],
      { steps: 1, adaptivity: 'none' },
      'hoeffding',
      233656,
    ],
  ] as const)('for %j, %j', (lines, guarantee, estimator, rows) => {
    const found = rowsFor(lines, guarantee);
    expect([found.estimator, found.rows]).toEqual([estimator, rows]);
    expect(found.rows).toBeLessThanOrEqual(found.basic);
  });
});

it('reads conditions as they are written everywhere', () => {
  const rows = (line: string) => rowsFor([line]).basic;
  expect(rows('accuracy >= main + 0.02 +/- 0.01')).toBe(rows('n - o > 0.02 +/- 0.01'));
  expect(rows('accuracy - main.accuracy > 0.02 +/- 0.01')).toBe(rows('n - o > 0.02 +/- 0.01'));
  expect(rows('0.02 < 2 * n - 2 * o +/- 0.02')).toBe(rows('n - o > 0.01 +/- 0.01'));
});

it('refuses what no number of rows guarantees', () => {
  const refusal = (): unknown => {
    try {
      return rowsFor(['n - o > 0.02', 'f1 > 0.8 +/- 0.05', 'n / o > 1 +/- 0.05']);
    } catch (error) {
      if (error instanceof ConfigurationError) return error.message;
      throw error;
    }
  };
  expect(refusal()).toMatchInlineSnapshot(`
    "condition «n - o > 0.02»: has no tolerance, so no number of rows can be named. Example: n - o > 0.02 +/- 0.01 (n: accuracy of the change, o: accuracy of main, d: share of predictions that changed).
    condition «f1 > 0.8 +/- 0.05»: is not a weighted sum of n, o and d. Example: n - o > 0.02 +/- 0.01 (n: accuracy of the change, o: accuracy of main, d: share of predictions that changed).
    condition «n / o > 1 +/- 0.05»: is not a weighted sum of n, o and d. Example: n - o > 0.02 +/- 0.01 (n: accuracy of the change, o: accuracy of main, d: share of predictions that changed)."
  `);
});
