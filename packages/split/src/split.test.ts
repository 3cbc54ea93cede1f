import { sketchColumn } from '@plimsoll/profile';
import { expect, it, test } from 'vitest';
import { checkSize } from './check-size.ts';
import { chooseSeekers, findIdentifiers } from './choose-columns.ts';
import { resolveColumns } from './split-columns.ts';
import { parseSplitLimits } from './split-limits.ts';

const numbers = (name: string, values: readonly number[]) =>
  sketchColumn({
    name,
    type: 'BIGINT',
    kind: 'number',
    rows: values.length,
    nulls: 0,
    invalid: 0,
    numbers: values,
  });
const texts = (name: string, values: readonly string[]) =>
  sketchColumn({
    name,
    type: 'VARCHAR',
    kind: 'text',
    rows: values.length,
    nulls: 0,
    invalid: 0,
    texts: values,
  });
const many = Array.from({ length: 100 }, (_, i) => i);
const table = {
  rows: 100,
  columns: [
    numbers('id', many),
    numbers(
      'age',
      many.map((i) => i % 40),
    ),
    numbers(
      'price',
      many.map((i) => i * 17.5),
    ),
    texts(
      'user',
      many.map((i) => `user ${i}`),
    ),
    texts(
      'sex',
      many.map((i) => (i % 2 ? 'f' : 'm')),
    ),
  ],
};

const nobody = { label: '', time: '', groups: [], ids: [], ignore: [] };

it('reads limits on top of the defaults', () => {
  const limits = parseSplitLimits(['duplicate-rows: 1%', 'group-leakage: none', ' new-labels : 0.5']);
  expect(limits).toMatchObject({
    'duplicate-rows': 0.01,
    'group-leakage': null,
    'new-labels': 0.5,
    'time-leakage': 0,
  });
});

test.each([
  'duplicate-row: 1%',
  'duplicate-rows: lots',
  'duplicate-rows',
  'group-leakage: 200%',
  ': 1',
  'zzz: 1',
])('refuses the limit «%s»', (line) => {
  expect(() => parseSplitLimits([line])).toThrowErrorMatchingSnapshot();
});

it('finds what is a feature, and what cannot be compared', () => {
  const other = {
    rows: 3,
    columns: [
      numbers('id', [1, 2, 3]),
      texts('age', ['x', 'y', 'z']),
      texts('user', ['a', 'b', 'c']),
      texts('town', ['a', 'b', 'c']),
    ],
  };
  const found = resolveColumns(
    { name: 'train', table },
    { name: 'holdout', table: other },
    { ...nobody, ids: ['id'] },
  );
  expect(found).toMatchObject({
    features: ['user'],
    onlyTrain: ['price', 'sex'],
    onlyTest: ['town'],
    otherType: ['age'],
  });
});

it('refuses columns that are not there, all at once, with the nearest name', () => {
  const side = { name: 'train', table };
  const named = { label: 'sexx', time: 'when', groups: ['usr'], ids: ['id'], ignore: ['zip'] };
  expect(() => resolveColumns(side, { ...side, name: 'holdout' }, named)).toThrowErrorMatchingInlineSnapshot(`
    [ConfigurationError: input 'label': names the column «sexx», which train does not have. Did you mean «sex»?
    input 'time': names the column «when», which train does not have. Its columns are id, age, price, user, sex.
    input 'groups': names the column «usr», which train does not have. Did you mean «user»?
    input 'ignore': names the column «zip», which train does not have. Its columns are id, age, price, user, sex.
    input 'label': names the column «sexx», which holdout does not have. Did you mean «sex»?
    input 'time': names the column «when», which holdout does not have. Its columns are id, age, price, user, sex.
    input 'groups': names the column «usr», which holdout does not have. Did you mean «user»?
    input 'ignore': names the column «zip», which holdout does not have. Its columns are id, age, price, user, sex.]
  `);
  expect(() =>
    resolveColumns(side, { name: 'holdout', table: { rows: 1, columns: [numbers('else', [1])] } }, nobody),
  ).toThrowErrorMatchingInlineSnapshot(
    `[ConfigurationError: train and holdout: have no feature in common: no column is on both sides with values of the same type. Give both files the same header; label, groups, time, ids and ignored columns are no features.]`,
  );
});

it('knows names and row numbers from measurements', () => {
  const features = table.columns.map(({ name }) => name);
  expect([...findIdentifiers(table, features)]).toEqual([
    ['id', 1],
    ['user', 1],
  ]);
});

it('seeks by few columns, numbers first', () => {
  expect(chooseSeekers(['user', 'sex', 'age', 'price'], table)).toEqual(['price', 'age', 'user']);
  expect(chooseSeekers(['sex'], table)).toEqual(['sex']);
});

test.each([
  [385, 0.05, 'pass'],
  [384, 0.05, 'warn'],
  [123, 0.05, 'warn'],
  [0, 0.05, 'warn'],
])('%d rows for ±%d', (rows, precision, verdict) => {
  const check = checkSize({ name: 'holdout', rows }, precision);
  expect(check.verdict).toBe(verdict);
  if (rows === 123) {
    expect(check.message).toBe(
      'holdout has 123 rows: an accuracy measured on it is right to ±8.84 % only, and ±5 % is asked for. That takes 385 rows.',
    );
  }
});
