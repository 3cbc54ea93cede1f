import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AucComparison,
  aucInterval,
  aucLogitInterval,
  compareIndependentAucs,
  comparePairedAucs,
} from './delong.ts';
import { placementCovariance, placeScores } from './placements.ts';

const isPositive = Uint8Array.of(0, 0, 1, 1, 0, 1, 0, 1, 1, 0, 1, 0);
const first = Float64Array.of(0.1, 0.4, 0.35, 0.8, 0.2, 0.7, 0.6, 0.9, 0.55, 0.3, 0.65, 0.5);
const second = Float64Array.of(0.2, 0.5, 0.3, 0.6, 0.1, 0.9, 0.7, 0.8, 0.4, 0.35, 0.45, 0.55);

function compared(comparison: AucComparison) {
  if (comparison.status !== 'compared') throw new Error(comparison.reason);
  return comparison;
}

test('twelve rows, as pROC computes them', () => {
  const a = placeScores({ isPositive, scores: first });
  const b = placeScores({ isPositive, scores: second });
  expect(a.auc).toBeCloseTo(0.888888888888889, 14);
  expect(b.auc).toBeCloseTo(0.694444444444444, 14);
  expect(placementCovariance(a, a)).toBeCloseTo(0.00987654320987654, 15);
  expect(placementCovariance(b, b)).toBeCloseTo(0.0274691358024691, 15);
  expect(placementCovariance(a, b)).toBeCloseTo(0.0132716049382716, 15);
  const { difference, statistic, p, interval, standardError } = compared(comparePairedAucs(a, b));
  expect(difference).toBeCloseTo(0.194444444444445, 14);
  expect(standardError ** 2).toBeCloseTo(
    0.00987654320987654 + 0.0274691358024691 - 2 * 0.0132716049382716,
    14,
  );
  expect(statistic).toBeCloseTo(1.87082869338697, 12);
  expect(p).toBeCloseTo(0.0613688291394024, 12);
  expect(interval.lower).toBeCloseTo(-0.00926427001569954, 12);
  expect(interval.upper).toBeCloseTo(0.39815315890458813, 12);
});

test('independent rows take the t distribution of Welch and Satterthwaite', () => {
  const a = placeScores({ isPositive, scores: first });
  const b = placeScores({
    isPositive: isPositive.map((label) => 1 - label),
    scores: second.map((score) => -score),
  });
  const { statistic, p, interval } = compared(compareIndependentAucs(a, b));
  // From the variances above: freedom (Sa + Sb)^2 / ((Sa^2 + Sb^2) / 11); p and quantile by scipy.stats.t.
  expect(statistic).toBeCloseTo(1.006179255508124, 12);
  expect(p).toBeCloseTo(0.3276613485395593, 12);
  expect(interval.upper - interval.lower).toBeCloseTo(0.8119928179536974, 12);
});

test('113 patients with a haemorrhage, graded from 1 to 5 (Turck 2010), as pROC computes them', () => {
  const patients = { good: [37, 20, 3, 8, 4], poor: [2, 12, 1, 8, 18] };
  const grades = (counts: readonly number[]) =>
    counts.flatMap((count, i) => Array<number>(count).fill(i + 1));
  const [good, poor] = [grades(patients.good), grades(patients.poor)];
  const wfns = placeScores({
    isPositive: Uint8Array.from([...good.map(() => 0), ...poor.map(() => 1)]),
    scores: Float64Array.from([...good, ...poor]),
  });
  expect(wfns.auc).toBeCloseTo(0.823678861788618, 14);
  expect(placementCovariance(wfns, wfns)).toBeCloseTo(0.00146991470882363, 15);
});

const rows = fc
  .array(
    fc.record({
      label: fc.nat({ max: 1 }),
      a: fc.integer({ min: -4, max: 4 }),
      b: fc.double({ noNaN: true }),
    }),
    {
      minLength: 4,
      maxLength: 60,
    },
  )
  .filter((list) => [0, 1].every((label) => list.filter((row) => row.label === label).length >= 2));

/** DeLong's definitions: every positive row against every negative one. */
function byDefinition(labels: readonly number[], a: readonly number[], b: readonly number[]) {
  const wins = (x: number, y: number) => (x > y ? 1 : x === y ? 0.5 : 0);
  const pick = (scores: readonly number[], label: number) => scores.filter((_, i) => labels[i] === label);
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const place = (scores: readonly number[]) => {
    const [negatives, positives] = [pick(scores, 0), pick(scores, 1)];
    return {
      positive: positives.map((x) => mean(negatives.map((y) => wins(x, y)))),
      negative: negatives.map((y) => mean(positives.map((x) => wins(x, y)))),
    };
  };
  const covariance = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, v, i) => sum + (v - mean(x)) * ((y[i] as number) - mean(y)), 0) /
    (x.length - 1) /
    x.length;
  const [first, second] = [place(a), place(b)];
  return {
    auc: mean(first.positive),
    covariance: covariance(first.positive, second.positive) + covariance(first.negative, second.negative),
  };
}

test('areas, variances and covariances are those of the definition, ties included', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const labels = list.map((row) => row.label);
      const [a, b] = [list.map((row) => row.a), list.map((row) => row.b)];
      const marks = Uint8Array.from(labels);
      const first = placeScores({ isPositive: marks, scores: Float64Array.from(a) });
      const second = placeScores({ isPositive: marks, scores: Float64Array.from(b) });
      expect(first.auc).toBeCloseTo(byDefinition(labels, a, b).auc, 12);
      expect(placementCovariance(first, second)).toBeCloseTo(byDefinition(labels, a, b).covariance, 12);
      expect(placementCovariance(first, first)).toBeCloseTo(byDefinition(labels, a, a).covariance, 12);
      const result = comparePairedAucs(first, second);
      const expected =
        byDefinition(labels, a, a).covariance +
        byDefinition(labels, b, b).covariance -
        2 * byDefinition(labels, a, b).covariance;
      if (result.status === 'compared') expect(result.standardError ** 2).toBeCloseTo(expected, 12);
      else expect(expected).toBeCloseTo(0, 12);
    }),
  );
});

test('two perfect rankings are undetermined, not equal', () => {
  const a = placeScores({ isPositive, scores: Float64Array.from(isPositive) });
  const b = placeScores({ isPositive, scores: Float64Array.from(isPositive, (label) => label * 9 - 1) });
  expect(aucInterval(a)).toBeNull();
  expect(comparePairedAucs(a, b)).toEqual({ status: 'undetermined', difference: 0, reason: 'no-variance' });
  expect(compareIndependentAucs(a, b)).toEqual({
    status: 'undetermined',
    difference: 0,
    reason: 'no-variance',
  });
});

test('the same ranking twice has no variance either', () => {
  const a = placeScores({ isPositive, scores: first });
  const b = placeScores({ isPositive: isPositive.slice(), scores: first.map((score) => score * 3 - 7) });
  expect(comparePairedAucs(a, b)).toEqual({ status: 'undetermined', difference: 0, reason: 'no-variance' });
});

test.each([
  ['one class only', Uint8Array.of(1, 1, 1), Float64Array.of(0.1, 0.2, 0.3)],
  ['one row of a class', Uint8Array.of(1, 0, 1), Float64Array.of(0.1, 0.2, 0.3)],
  ['no rows', new Uint8Array(), new Float64Array()],
])('%s is too few', (_, labels, scores) => {
  const placements = placeScores({ isPositive: labels, scores });
  expect(aucInterval(placements)).toBeNull();
  expect(comparePairedAucs(placements, placements)).toMatchObject({
    status: 'undetermined',
    reason: 'too-few-rows',
  });
});

test('the interval on the logit scale is that of the logit, brought back, and leans away from 1', () => {
  const a = placeScores({ isPositive, scores: first });
  const error = Math.sqrt(placementCovariance(a, a));
  const { lower = Number.NaN, upper = Number.NaN } = aucLogitInterval(a) ?? {};
  const logit = (share: number) => Math.log(share / (1 - share));
  const reach = (1.959963984540054 * error) / (a.auc * (1 - a.auc));
  expect(logit(lower)).toBeCloseTo(logit(a.auc) - reach, 9);
  expect(logit(upper)).toBeCloseTo(logit(a.auc) + reach, 9);
  expect(a.auc - lower).toBeGreaterThan(upper - a.auc);
  expect(aucLogitInterval(placeScores({ isPositive, scores: Float64Array.from(isPositive) }))).toBeNull();
});

test('bounds stay on the scale, and one side can be left open', () => {
  const a = placeScores({ isPositive, scores: first });
  expect(aucInterval(a)).toMatchObject({ upper: 1 });
  expect(aucInterval(a, { sides: 'upper', alpha: 0.5 })).toMatchObject({ lower: 0 });
});

test('refuses scores that are not numbers, and labels of other rows', () => {
  expect(() => placeScores({ isPositive, scores: new Float64Array(3) })).toThrow(
    'There are 12 labels for 3 scores.',
  );
  expect(() =>
    placeScores({ isPositive: Uint8Array.of(1, 0), scores: Float64Array.of(1, Number.NaN) }),
  ).toThrow('The score of row 2 is not a number.');
  const a = placeScores({ isPositive, scores: first });
  const other = placeScores({ isPositive: isPositive.map((label) => 1 - label), scores: first });
  expect(() => comparePairedAucs(a, other)).toThrow('The two models were not scored on the same rows.');
});
