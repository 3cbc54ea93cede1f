import { computeMetrics, type Predictions, plainReference } from '@plimsoll/metrics';
import { seededRandom, wilsonInterval } from '@plimsoll/statistics';
import { chanceFrom, makeBinary, makeQuantities } from '@plimsoll/testing/made-predictions';
import { describe, expect, it } from 'vitest';
import { recordInterval, rowsNeeded } from './estimate.ts';
import { estimate, type Question } from './estimate-all.ts';
import { ownGroups } from './group-rows.ts';
import { bindTerm, type ModelName } from './term.ts';
import { rowStatistic } from './term-statistic.ts';

const binary = makeBinary(
  { rows: 400, positiveShare: 0.3, separations: [2, 1.5] },
  chanceFrom(seededRandom(1)),
);
const quantities = makeQuantities({ rows: 400, errors: [1, 1.2] }, chanceFrom(seededRandom(2)));

function sampleOf([change, main]: readonly Predictions[]) {
  const models = new Map<ModelName, Predictions>([['change', change as Predictions]]);
  if (main) models.set('opponent', main);
  return { models, rows: (change as Predictions).rows, groups: null, seed: 7n };
}

function single(name: string): Question {
  return {
    terms: [{ of: 'change', reference: plainReference(name) }],
    combine: ([value = Number.NaN]) => value,
    linear: { coefficients: [1], constant: 0 },
  };
}

function difference(name: string): Question {
  return {
    terms: (['change', 'opponent'] as const).map((of) => ({ of, reference: plainReference(name) })),
    combine: ([a = Number.NaN, b = Number.NaN]) => a - b,
    linear: { coefficients: [1, -1], constant: 0 },
  };
}

describe('a statistic of rows', () => {
  it.each([
    ['classification', binary[0]],
    ['regression', quantities[0]],
  ] as const)('is the metric itself on all rows and on a resample: %s', (_, predictions) => {
    const change = predictions as Predictions;
    const resample = Uint32Array.from({ length: change.rows }, (_value, row) => (row * 7) % 3);
    const drawn = Uint32Array.from([...resample].flatMap((count, row) => new Array<number>(count).fill(row)));
    for (const [name, { outcome }] of computeMetrics(change)) {
      const bound = bindTerm(
        { of: 'change', reference: plainReference(name) },
        new Map([['change', change]]),
      );
      if (bound === undefined) throw new Error(`${name} is not bound`);
      const statistic = rowStatistic(bound, null);
      const expected = computeMetrics(change, { rows: drawn, names: [name] }).get(name)?.outcome.value;
      expect(statistic.evaluate(new Uint32Array(change.rows).fill(1)), name).toBeCloseTo(
        outcome.value as number,
        11,
      );
      expect(statistic.evaluate(resample), name).toBeCloseTo(expected as number, 11);
    }
  });
});

describe('an interval of one metric', () => {
  it.each([
    ['accuracy', 'wilson'],
    ['recall', 'wilson'],
    ['precision', 'wilson'],
    ['recall.0', 'wilson'],
    ['f1', 'wilson'],
    ['jaccard.1', 'wilson'],
    ['f1_macro', 'bca-bootstrap'],
    ['log_loss', 'bca-bootstrap'],
    ['roc_auc', 'delong'],
  ])('of %s is by %s and holds the value', (name, method) => {
    const found = estimate(sampleOf(binary), single(name));
    const interval = found && recordInterval(found, 0.95);
    const value = computeMetrics(binary[0] as Predictions, { names: [name] }).get(name)?.outcome
      .value as number;
    expect(interval).toMatchObject({ method, confidence: 0.95 });
    expect(found?.value).toBeCloseTo(value, 11);
    expect(interval?.lower).toBeLessThan(value);
    expect(interval?.upper).toBeGreaterThan(value);
    expect(found && recordInterval(found, 0.95)).toEqual(interval);
  });

  it.each(['rmse', 'mae', 'r2'])('of %s is by the bootstrap', (name) => {
    const found = estimate(sampleOf(quantities), single(name));
    expect(found?.method).toBe('bca-bootstrap');
    expect(found?.intervalAt(0.95)?.lower).toBeLessThan(found?.value ?? Number.NaN);
  });

  it('of accuracy 186 of 200 is Wilson’s', () => {
    const labels = new Int32Array(200);
    const change = { ...(binary[0] as Extract<Predictions, { task: 'classification' }>), rows: 200, labels };
    const predictions = Int32Array.from(labels, (_, row) => (row < 14 ? 1 : 0));
    const found = estimate(sampleOf([{ ...change, predictions }]), single('accuracy'));
    expect(found && recordInterval(found, 0.95)).toMatchInlineSnapshot(`
      {
        "confidence": 0.95,
        "lower": 0.8859451911438936,
        "method": "wilson",
        "upper": 0.9578478281716571,
      }
    `);
    expect(found && rowsNeeded(found, { border: 0.9, confidence: 0.95 })).toMatchInlineSnapshot(`882`);
  });
});

describe('an interval of a difference on the same rows', () => {
  it.each([
    ['accuracy', 'tango'],
    ['recall', 'tango'],
    ['precision', 'bca-bootstrap'],
    ['f1', 'bca-bootstrap'],
    ['log_loss', 'bca-bootstrap'],
    ['roc_auc', 'delong'],
  ])('of %s is by %s, and narrower than that of the metric twice over', (name, method) => {
    const found = estimate(sampleOf(binary), difference(name));
    const interval = found?.intervalAt(0.95);
    const own = estimate(sampleOf(binary), single(name))?.intervalAt(0.95);
    expect(found).toMatchObject({ method, isPaired: true });
    const width = (one: typeof own) => (one ? one.upper - one.lower : Number.NaN);
    expect(width(interval)).toBeLessThan(2 * width(own));
    expect(interval?.lower).toBeLessThan(found?.value ?? Number.NaN);
  });

  it('is by the jackknife for many rows, and close to the bootstrap', () => {
    const many = makeQuantities({ rows: 5001, errors: [1, 1.01] }, chanceFrom(seededRandom(5)));
    const few = many.map((one) => ({
      ...one,
      rows: 5000,
      labels: one.labels.slice(1),
      predictions: one.predictions.slice(1),
    }));
    const [jackknifed, bootstrapped] = [many, few].map((pair) =>
      estimate(sampleOf(pair), difference('rmse')),
    );
    expect([jackknifed?.method, bootstrapped?.method]).toEqual(['jackknife', 'bca-bootstrap']);
    const [a, b] = [jackknifed?.intervalAt(0.95), bootstrapped?.intervalAt(0.95)];
    const width = (a?.upper ?? 0) - (a?.lower ?? 0);
    expect(Math.abs((a?.lower ?? 0) - (b?.lower ?? 0)) / width).toBeLessThan(0.06);
    expect(Math.abs((a?.upper ?? 0) - (b?.upper ?? 0)) / width).toBeLessThan(0.06);
  });

  it('draws groups whole, and is wider when rows of a group are alike', () => {
    const groupOf = Uint32Array.from({ length: 400 }, (_, row) => Math.floor(row / 8));
    const alike = binary.map((one) => ({
      ...one,
      predictions: one.predictions.map((_, row) => one.predictions[row - (row % 8)] ?? 0),
    }));
    const grouped = estimate({ ...sampleOf(alike), groups: { groupOf, groups: 50 } }, difference('accuracy'));
    const free = estimate(sampleOf(alike), difference('accuracy'));
    expect(grouped?.method).toBe('cluster-bootstrap');
    const width = (one: typeof free) => {
      const interval = one?.intervalAt(0.95);
      return interval ? interval.upper - interval.lower : Number.NaN;
    };
    expect(grouped?.value).toBeCloseTo(free?.value ?? Number.NaN, 12);
    expect(width(grouped)).toBeGreaterThan(1.1 * width(free));
  });
});

describe('rows that belong together', () => {
  const queries = {
    kind: 'number' as const,
    values: Float64Array.from({ length: 400 }, (_, row) => row >> 3),
    nulls: null,
  };
  const regression = quantities[0] as Extract<Predictions, { task: 'regression' }>;

  it('are the documents of a query, and the rows of a series where there are enough', () => {
    const ranking = { ...regression, task: 'ranking', queries } as unknown as Predictions;
    expect(ownGroups(ranking)?.groups).toBe(50);
    expect(ownGroups({ ...regression, series: queries })?.groups).toBe(50);
    const few = { ...queries, values: queries.values.map((query) => query % 3) };
    expect(ownGroups({ ...regression, series: few })).toBeNull();
    expect(ownGroups(regression)).toBeNull();
  });

  it('are left out whole where a metric takes long to compute', () => {
    const [many] = makeQuantities({ rows: 1200, errors: [1] }, chanceFrom(seededRandom(8)));
    const width = (groups: number | null) => {
      const groupOf = Uint32Array.from({ length: 1200 }, (_, row) =>
        Math.floor((row * (groups ?? 1)) / 1200),
      );
      const found = estimate(
        { ...sampleOf([many as Predictions]), groups: groups === null ? null : { groupOf, groups } },
        single('poisson_deviance'),
      );
      const interval = found?.intervalAt(0.95);
      return { method: found?.method, width: interval ? interval.upper - interval.lower : Number.NaN };
    };
    const [rows, groups] = [width(null), width(40)];
    expect([rows.method, groups.method]).toEqual(['jackknife', 'jackknife']);
    // Rows are independent here, so that groups of them tell the same.
    expect(groups.width / rows.width).toBeGreaterThan(0.6);
    expect(groups.width / rows.width).toBeLessThan(1.6);
    expect(width(10).method).toBe('cluster-bootstrap');
  });

  it('give no interval when they are few', () => {
    const width = (groups: number) => {
      const groupOf = Uint32Array.from({ length: 400 }, (_, row) => row % groups);
      return estimate({ ...sampleOf(quantities), groups: { groupOf, groups } }, single('rmse'))?.intervalAt(
        0.95,
      );
    };
    expect(width(9)).toBeNull();
    expect(width(10)).not.toBeNull();
  });
});

describe('an interval of an expression', () => {
  it('of two slices is by the bootstrap', () => {
    const recall = (value: string) => ({
      of: 'change' as const,
      reference: { name: 'recall', split: null, slice: [{ column: 'sex', value }] },
    });
    const found = estimate(sampleOf(binary), {
      terms: [recall('female'), recall('male')],
      combine: ([a = Number.NaN, b = Number.NaN]) => a / b,
      linear: null,
    });
    expect(found?.method).toBe('bca-bootstrap');
    expect(found?.intervalAt(0.95)?.lower).toBeLessThan(found?.value ?? 0);
  });

  it('of a metric that the predictions do not give is none', () => {
    expect(estimate(sampleOf(binary), single('rmse'))).toBeUndefined();
    expect(estimate(sampleOf(binary), single('nonsense'))).toBeUndefined();
    expect(estimate(sampleOf(binary.slice(0, 1)), difference('accuracy'))).toBeUndefined();
  });
});

describe('noise that these rows do not show', () => {
  const base = binary[0] as Extract<Predictions, { task: 'classification' }>;
  const allRight = {
    ...base,
    predictions: base.labels,
    scores: base.scores.map(() => Float64Array.from(base.labels)),
  };

  it('of a perfect ranking is bounded by as many pairs as the smaller class has rows', () => {
    const found = estimate(sampleOf([allRight]), single('roc_auc'));
    expect(found).toMatchObject({ method: 'exact-pairs', value: 1 });
    const positives = base.labels.reduce((sum, label) => sum + label, 0);
    expect(found?.intervalAt(0.95)?.lower).toBeCloseTo(0.025 ** (1 / positives), 12);
  });

  it('of F1 is bounded by the rows that have the class, as label or prediction', () => {
    const found = estimate(sampleOf([allRight]), single('f1'));
    const positives = base.labels.reduce((sum, label) => sum + label, 0);
    expect(found).toMatchObject({ method: 'wilson', value: 1, rows: positives });
    const { lower: share } = wilsonInterval({ successes: positives, rows: positives });
    expect(found?.intervalAt(0.95)?.lower).toBeCloseTo((2 * share) / (1 + share), 12);
  });

  it.each([60, 400, 6000])('of values that rounding alone varies has no interval: %d rows', (rows) => {
    const steady = { ...(quantities[0] as Extract<Predictions, { task: 'regression' }>), rows };
    const same = {
      labels: new Float64Array(rows).fill(0.3),
      predictions: new Float64Array(rows).fill(0.1),
    };
    expect(estimate(sampleOf([{ ...steady, ...same }]), single('rmse'))?.intervalAt(0.95)).toBeNull();
  });

  it('of one row says next to nothing', () => {
    const one = {
      ...base,
      rows: 1,
      labels: Int32Array.of(1),
      predictions: Int32Array.of(1),
      scores: [null, null],
    };
    const { lower, upper } = estimate(sampleOf([one]), single('accuracy'))?.intervalAt(0.95) ?? {};
    expect([lower, upper].map((bound) => bound?.toFixed(4))).toEqual(['0.2065', '1.0000']);
  });
});
