import { expect, test } from 'vitest';
import { computeMetrics } from './compute-metrics.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { Predictions } from './predictions.ts';
import { predictionsFromTable } from './predictions-from-table.ts';
import { rowsOfSlice } from './slices.ts';
import { tableOf } from './table-of.ts';
import { worstSlices } from './worst-slices.ts';

type Columns = Parameters<typeof tableOf>[0];

function read(columns: Columns): Predictions {
  return predictionsFromTable(tableOf(columns), { where: 'p.csv', task: 'auto', positiveClass: '' });
}

function outcomes(predictions: Predictions, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    [...computeMetrics(predictions, { names })].map(([name, { outcome }]) => [
      name,
      outcome.problem
        ? `${outcome.value} ${outcome.problem.kind}: ${outcome.problem.message}`
        : Number(outcome.value?.toPrecision(7)),
    ]),
  );
}

test('fairness measures are those of fairlearn’s user guide', () => {
  const guide = read({
    label: [0, 1, 1, 1, 1, 0, 1, 0, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1],
    prediction: [0, 0, 1, 0, 1, 1, 1, 0, 0, 1, 1, 1, 1, 0, 0, 1, 1, 0],
    sf: [...'bbabbcccaacabccbcc'],
  });
  expect(
    outcomes(guide, [
      'demographic_parity_difference.sf',
      'demographic_parity_ratio.sf',
      'equalized_odds_difference.sf',
      'equalized_odds_ratio.sf',
      'equal_opportunity_difference.sf',
      'equal_opportunity_ratio.sf',
      'recall_group_min.sf',
      'recall_group_max.sf',
      'fpr_difference.sf',
      'accuracy_ratio.sf',
    ]),
  ).toEqual({
    'demographic_parity_difference.sf': 0.25,
    'demographic_parity_ratio.sf': 0.6666667,
    'equalized_odds_difference.sf': 1,
    'equalized_odds_ratio.sf': 0,
    'equal_opportunity_difference.sf': 0.2,
    'equal_opportunity_ratio.sf': 0.6666667,
    'recall_group_min.sf': 0.4,
    'recall_group_max.sf': 0.6,
    'fpr_difference.sf': 1,
    'accuracy_ratio.sf': 0.375,
  });
});

/** `selected` of `rows` in each group. */
function selection(groups: Readonly<Record<string, readonly [selected: number, rows: number]>>): Predictions {
  const list = Object.entries(groups).flatMap(([sex, [selected, rows]]) =>
    Array.from({ length: rows }, (_, i) => ({ sex, prediction: i < selected ? 1 : 0 })),
  );
  return read({
    label: list.map((_, i) => i % 2),
    prediction: list.map(({ prediction }) => prediction),
    sex: list.map(({ sex }) => sex),
  });
}

test('the four-fifths rule counts only with its test', () => {
  const at = (groups: Parameters<typeof selection>[0]) =>
    outcomes(selection(groups), ['four_fifths.sex'])['four_fifths.sex'];
  expect([
    at({ m: [48, 80], f: [12, 40] }),
    at({ m: [7, 72], f: [3, 63] }),
    at({ m: [50, 100], f: [45, 100] }),
    at({ m: [0, 10], f: [0, 10] }),
    at({ m: [1, 10] }),
    // The small group is lowest by chance, the large one surely.
    at({ m: [60, 80], f: [12, 40], d: [0, 1] }),
  ]).toMatchInlineSnapshot(`
    [
      0.5,
      "0.4897959183673469 undefined: is undetermined: 0.490 of «sex=f» against «sex=m» may be chance (p = 0.34)",
      0.9,
      "null undefined: is undefined: nobody is selected in any group",
      "null undefined: is undefined: «sex» makes one group only",
      0.4,
    ]
  `);
});

test('a group without the class is not scored as the worst one', () => {
  const predictions = read({
    label: [1, 0, 1, 0, 0, 0],
    prediction: [1, 0, 0, 1, 0, 1],
    sex: ['a', 'a', 'a', 'b', 'b', 'b'],
    age: [1, 1, 2, 2, 1, 2],
  });
  expect(
    outcomes(predictions, [
      'equalized_odds_difference.sex',
      'accuracy_group_min.sex,age',
      'recall_ratio.nothing',
    ]),
  ).toMatchInlineSnapshot(`
    {
      "accuracy_group_min.sex,age": 0,
      "equalized_odds_difference.sex": "0.6666666666666666 undefined: is undefined: in «sex=b» «recall» is undefined: no row has the class «1»",
    }
  `);
});

/** A model that is wrong twice as often for women, and most often for old women. */
function biased(rows: number): Columns {
  const random = { state: 12345 };
  const next = () => {
    random.state = (Math.imul(random.state, 1664525) + 1013904223) >>> 0;
    return random.state / 2 ** 32;
  };
  const list = Array.from({ length: rows }, (_, id) => {
    const [sex, age, noise, label] = [
      next() < 0.4 ? 'f' : 'm',
      Math.floor(18 + 60 * next()),
      next(),
      next() < 0.5 ? 1 : 0,
    ];
    const wrong = noise < (sex === 'f' ? (age >= 60 ? 0.5 : 0.2) : 0.1);
    return {
      id: `r${id}`,
      sex,
      age,
      shade: ['red', 'blue'][id % 2] as string,
      label,
      prediction: wrong ? 1 - label : label,
    };
  });
  const column = <K extends keyof (typeof list)[number]>(key: K) => list.map((row) => row[key]);
  return {
    id: column('id'),
    sex: column('sex'),
    age: column('age'),
    shade: column('shade'),
    label: column('label'),
    prediction: column('prediction'),
  };
}

test('finds the worst slices, pairs too, and not those that are bad by chance', () => {
  const predictions = read(biased(3000));
  const slices = worstSlices(predictions);
  expect(
    slices
      .slice(0, 4)
      .map(
        ({ slice, metric, rows, value, adjustedP }) =>
          `${slice}: ${metric} ${value.toFixed(3)} of ${rows}, p ${adjustedP?.toExponential(0)}`,
      ),
  ).toMatchInlineSnapshot(`
    [
      "sex=f, age=62..: precision 0.467 of 169, p 2e-26",
      "sex=f, age=62..: accuracy 0.506 of 320, p 8e-44",
      "sex=f, age=62..: recall 0.537 of 147, p 3e-17",
      "sex=f: accuracy 0.720 of 1224, p 4e-36",
    ]
  `);
  const sure = slices.filter(({ adjustedP }) => (adjustedP ?? 1) < 0.05).map(({ slice }) => slice);
  expect(sure.filter((slice) => slice.includes('shade') && !slice.includes('sex'))).toEqual([]);
  for (const { slice, metric, value, rows } of slices.filter((one) => one.metric === 'accuracy')) {
    const terms = slice
      .split(', ')
      .map((term) => ({ column: term.split('=')[0] as string, value: term.split('=')[1] as string }));
    const found = rowsOfSlice(predictions, terms);
    expect(found.length, slice).toBe(rows);
    if (typeof found === 'string') continue;
    expect(
      computeMetrics(predictions, { names: [metric], rows: found }).get(metric)?.outcome.value,
    ).toBeCloseTo(value, 12);
  }
});

test('slices of quantities by mean error, weighted rows by what they are worth', () => {
  const { sex, age } = biased(400);
  const label = Array.from({ length: 400 }, (_, i) => i / 7);
  const prediction = label.map((value, i) => value + (sex?.[i] === 'f' ? 3 : 1) * (i % 3));
  const [first] = worstSlices(read({ label, prediction, sex, age } as Columns));
  expect(first).toMatchObject({ slice: 'sex=f', metric: 'mae', interval: { method: 'student-t' } });
  const [weighted] = worstSlices(
    read({ label, prediction, sex, weight: label.map((_, i) => 1 + (i % 2)) } as Columns),
  );
  expect(weighted).toMatchObject({ slice: 'sex=f', interval: { method: 'student-t' } });
});

test('small holdouts have no slices', () => {
  expect(worstSlices(read({ label: [0, 1], prediction: [0, 0], sex: ['f', 'm'] }))).toEqual([]);
});

test('a slice of numbers may be a range', () => {
  const predictions = read({ label: [0, 1, 0, 1], prediction: [0, 1, 1, 1], age: [20, 30, 40, null] });
  const at = (value: string) => {
    const rows = rowsOfSlice(predictions, [{ column: 'age', value }]);
    return typeof rows === 'string' ? rows : [...rows];
  };
  expect([at('20..40'), at('..30'), at('30..'), at('30'), at('..'), at('x..3'), at('50..60')]).toEqual([
    [0, 1],
    [0],
    [1, 2],
    [1],
    'No row has age=...',
    'No row has age=x..3.',
    'No row has age=50..60.',
  ]);
});

test('diagnostics are what pictures need, thinned', () => {
  const scored = read({
    ...biased(2000),
    score: Array.from({ length: 2000 }, (_, i) => ((i * 7919) % 1000) / 1000),
  });
  const { confusion, roc, precisionRecall, calibration, residuals } = diagnosticsOf(scored);
  expect(confusion?.counts.flat().reduce((sum, count) => sum + count, 0)).toBe(2000);
  expect(roc).toHaveLength(1);
  expect(roc[0]?.points.length).toBeLessThanOrEqual(200);
  expect([roc[0]?.points[0], roc[0]?.points.at(-1)]).toEqual([
    [0, 0],
    [1, 1],
  ]);
  expect(precisionRecall[0]?.points.length).toBeLessThanOrEqual(200);
  expect(precisionRecall[0]?.points.at(-1)?.[0]).toBe(1);
  expect(calibration.reduce((sum, { rows }) => sum + rows, 0)).toBe(2000);
  expect(residuals).toBeNull();
  const { residuals: histogram } = diagnosticsOf(read({ label: [1.5, 2, 4], prediction: [1, 2, 2] }));
  expect(histogram?.edges).toHaveLength(41);
  expect(histogram?.counts.reduce((sum, count) => sum + count, 0)).toBe(3);
  expect(diagnosticsOf(read({ label: [1.5], prediction: [1] })).residuals).toEqual({
    edges: [0.5, 0.5],
    counts: [1],
  });
  const three = diagnosticsOf(read({ label: ['a', 'b', 'c'], prediction: ['a', 'b', 'b'] }));
  expect(three).toMatchObject({ confusion: { classes: ['a', 'b', 'c'] }, roc: [], calibration: [] });
});
