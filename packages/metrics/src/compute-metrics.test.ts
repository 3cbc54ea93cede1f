import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeMetrics } from './compute-metrics.ts';
import { metricDefinitions } from './definitions.ts';
import type { Task } from './predictions.ts';
import { predictionsFromTable } from './predictions-from-table.ts';
import { tableOf } from './table-of.ts';

interface RecordedCase {
  readonly name: string;
  readonly task: Task | 'forecasting';
  readonly columns: Readonly<Record<string, readonly (string | number)[]>>;
  readonly positiveClass: string | null;
  readonly metrics: Readonly<Record<string, number>>;
}

const [header, ...cases] = readFileSync(new URL('../fixtures/scikit-learn.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

describe(`is equal to ${header.source}`, () => {
  test.each(cases as RecordedCase[])('$name', ({ task, columns, positiveClass, metrics }) => {
    const predictions = predictionsFromTable(tableOf(columns), {
      where: 'predictions.csv',
      task,
      positiveClass: positiveClass ?? '',
    });
    const computed = computeMetrics(predictions, { names: Object.keys(metrics) });
    for (const [name, value] of Object.entries(metrics)) {
      const ours = computed.get(name)?.outcome.value;
      expect(Math.abs((ours ?? Number.NaN) - value), `${name}: ${ours} and ${value}`).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(value)),
      );
    }
    for (const [name, { outcome }] of computeMetrics(predictions)) {
      if (outcome.value === null) expect(outcome.problem, name).not.toBeNull();
      else expect(metrics, name).toHaveProperty([name]);
    }
  });
});

test('every metric without a parameter is recorded, or has no reference implementation', () => {
  const recorded = new Set((cases as RecordedCase[]).flatMap(({ metrics }) => Object.keys(metrics)));
  const missing = metricDefinitions.filter(({ name }) => !recorded.has(name)).map(({ name }) => name);
  expect(missing).toMatchInlineSnapshot(`
    [
      "specificity",
      "specificity_macro",
      "specificity_weighted",
      "specificity_micro",
      "npv",
      "npv_macro",
      "npv_weighted",
      "npv_micro",
      "fpr",
      "fpr_macro",
      "fpr_weighted",
      "fpr_micro",
      "fnr",
      "fnr_macro",
      "fnr_weighted",
      "fnr_micro",
      "selection_rate",
      "selection_rate_macro",
      "selection_rate_weighted",
      "selection_rate_micro",
      "mce",
    ]
  `);
});

function problemsOf(columns: Parameters<typeof tableOf>[0], positiveClass = ''): Record<string, string> {
  const predictions = predictionsFromTable(tableOf(columns), { where: 'p.csv', task: 'auto', positiveClass });
  return Object.fromEntries(
    [...computeMetrics(predictions)].flatMap(([name, { outcome }]) =>
      outcome.problem ? [[name, `${outcome.problem.kind}: ${outcome.problem.message}`]] : [],
    ),
  );
}

test('says why there is nothing to decide on', () => {
  expect(problemsOf({ label: [0, 0], prediction: [0, 1], score: [0.2, 0.7] })).toMatchInlineSnapshot(`
    {
      "average_precision": "undefined: is undefined: no row has the label «1»",
      "mcc": "undefined: is undefined: all labels are one class",
      "recall": "undefined: is undefined: no row has the class «1»",
      "recall.1": "undefined: is undefined: no row has the class «1»",
      "roc_auc": "undefined: is undefined: no row has the label «1»",
    }
  `);
  expect(problemsOf({ label: ['cat', 'dog'], prediction: ['cat', 'cat'] })).toMatchInlineSnapshot(`
    {
      "average_precision": "unavailable: needs scores: write the column «score» (of the positive class) or one «score_<class>» per class",
      "brier": "unavailable: needs scores: write the column «score» (of the positive class) or one «score_<class>» per class",
      "ece": "unavailable: needs scores: write the column «score» (of the positive class) or one «score_<class>» per class",
      "f1": "unavailable: needs to know which of cat and dog is positive: say positive-class: dog",
      "log_loss": "unavailable: needs scores: write the column «score» (of the positive class) or one «score_<class>» per class",
      "mcc": "undefined: is undefined: all predictions are one class",
      "precision": "unavailable: needs to know which of cat and dog is positive: say positive-class: dog",
      "recall": "unavailable: needs to know which of cat and dog is positive: say positive-class: dog",
      "roc_auc": "unavailable: needs scores: write the column «score» (of the positive class) or one «score_<class>» per class",
    }
  `);
  expect(problemsOf({ label: ['a', 'b', 'c'], prediction: ['a', 'b', 'b'] })).toMatchInlineSnapshot(`
    {
      "average_precision": "unavailable: needs scores: write the column «score» (of the positive class) or one «score_<class>» per class",
      "brier": "unavailable: needs scores: write the column «score» (of the positive class) or one «score_<class>» per class",
      "ece": "unavailable: needs scores: write the column «score» (of the positive class) or one «score_<class>» per class",
      "f1": "unavailable: is for two classes, and there are 3: add _macro, _weighted or _micro, or .<class>",
      "log_loss": "unavailable: needs scores: write the column «score» (of the positive class) or one «score_<class>» per class",
      "precision": "unavailable: is for two classes, and there are 3: add _macro, _weighted or _micro, or .<class>",
      "recall": "unavailable: is for two classes, and there are 3: add _macro, _weighted or _micro, or .<class>",
      "roc_auc": "unavailable: needs scores: write the column «score» (of the positive class) or one «score_<class>» per class",
    }
  `);
  expect(problemsOf({ label: [0, 1], prediction: [0, 1], score: [-2, 3] })).toMatchInlineSnapshot(`
    {
      "brier": "unavailable: needs probabilities, and «score» is outside 0 to 1 in rows 1, 2",
      "ece": "unavailable: needs probabilities, and «score» is outside 0 to 1 in rows 1, 2",
      "log_loss": "invalid: needs probabilities, and «score» is outside 0 to 1 in rows 1, 2",
    }
  `);
  expect(problemsOf({ label: [1.5, 1.5], prediction: [1.5, 2] })).toMatchInlineSnapshot(`
    {
      "r2": "undefined: is undefined: all labels are the same",
    }
  `);
  expect(problemsOf({ label: [1.5, 2], prediction: [1e300, -1e300] })).toMatchInlineSnapshot(`
    {
      "r2": "invalid: is too large for a number",
      "rmse": "invalid: is too large for a number",
    }
  `);
});

test('lists the rates of single classes up to 20 classes, and computes others when asked', () => {
  const label = Array.from({ length: 21 }, (_, index) => `c${index}`);
  const options = { where: 'p.csv', task: 'auto', positiveClass: '' } as const;
  const predictions = predictionsFromTable(tableOf({ label, prediction: label }), options);
  expect(computeMetrics(predictions).has('recall.c3')).toBe(false);
  expect(
    computeMetrics(predictions, { names: ['recall.c3', 'nothing'] }).get('recall.c3')?.outcome.value,
  ).toBe(1);
});

const rows = fc.array(
  fc.record({
    label: fc.constantFrom('a', 'b', 'c'),
    prediction: fc.constantFrom('a', 'b', 'c', 'd'),
    scores: fc.tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
    ),
  }),
  { minLength: 1, maxLength: 40 },
);

function valuesOf(
  list: readonly { label: string; prediction: string; scores: readonly number[] }[],
): [string, number | null][] {
  const column = (index: number): number[] =>
    list.map(({ scores }) => (scores[index] as number) / scores.reduce((sum, one) => sum + one, 0));
  const table = tableOf({
    label: list.map(({ label }) => label),
    prediction: list.map(({ prediction }) => prediction),
    probability_a: column(0),
    probability_b: column(1),
    probability_c: column(2),
  });
  const predictions = predictionsFromTable(table, { where: 'p.csv', task: 'auto', positiveClass: '' });
  return [...computeMetrics(predictions)].map(([name, { outcome }]) => [name, outcome.value]);
}

test('stays within bounds, whatever the predictions', () => {
  fc.assert(
    fc.property(rows, (list) => {
      fc.pre(isReadable(list));
      for (const [name, value] of valuesOf(list)) {
        if (value === null) continue;
        expect(value, name).toBeGreaterThanOrEqual(name === 'mcc' || name === 'kappa' ? -1 - 1e-12 : 0);
        if (name !== 'log_loss') expect(value, name).toBeLessThanOrEqual(name === 'brier' ? 2 : 1 + 1e-12);
      }
    }),
  );
});

test('does not depend on the order of rows', () => {
  fc.assert(
    fc.property(rows, (list) => {
      fc.pre(isReadable(list));
      const backwards = new Map(valuesOf([...list].reverse()));
      for (const [name, value] of valuesOf(list)) {
        const other = backwards.get(name);
        if (value === null || other === null || other === undefined) expect(other, name).toBe(value);
        else expect(other, name).toBeCloseTo(value, 10);
      }
    }),
  );
});

/** Predictions of which none is a label are refused, and so tell nothing here. */
function isReadable(list: readonly { label: string; prediction: string }[]): boolean {
  const labels = new Set(list.map(({ label }) => label));
  return list.some(({ prediction }) => labels.has(prediction));
}
