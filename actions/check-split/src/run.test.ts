import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDuckdbEngine } from '@plimsoll/engine-duckdb';
import { type DecisionRecord, parseRecord, serialiseRecord } from '@plimsoll/record';
import { type Decision, readInputs, type World } from '@plimsoll/runtime';
import { aRecord } from '@plimsoll/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inputs } from './inputs.ts';
import { action } from './run.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

let root: string;
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'check-split-')));
  await mkdir(join(root, 'work'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const write = (name: string, lines: readonly string[]) =>
  writeFile(join(root, 'work', name), `${lines.join('\n')}\n`);

async function run(given: Record<string, string> = {}): Promise<Decision> {
  const read = readInputs(inputs, { train: 'train.csv', holdout: 'holdout.csv', ...given });
  const world = {
    workspace: join(root, 'work'),
    root,
    engine: () =>
      openDuckdbEngine({ enginePath: repository, cacheFolder: root, installFolder: root, environment: {} }),
  } as unknown as World;
  const decision = await action.run({ ...read, model: 'visits', id: 'check-split' }, world);
  const record = { ...aRecord(), verdict: decision.verdict, evidence: decision.evidence } as DecisionRecord;
  expect((await parseRecord(serialiseRecord(record), 'test')).evidence).toEqual(decision.evidence);
  return decision;
}

const header = 'id,user,at,age,dose,outcome';
const chance = (i: number) => {
  const wave = Math.sin(i * 12.9898) * 43758.5453;
  return wave - Math.floor(wave);
};
const visit = (i: number, user = `user${i % 97 === 0 ? i : i}`) =>
  `${i},${user},2024-${String(1 + Math.floor(i / 100)).padStart(2, '0')}-01,${20 + Math.floor(chance(i) * 60)},${chance(i + 0.5).toFixed(6)},${chance(i + 0.25) < 0.4 ? 'ill' : 'well'}`;
const visits = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => visit(from + i));

const named = { label: 'outcome', groups: 'user', ids: 'id', time: 'at' };

it('passes an honest split', async () => {
  await write('train.csv', [header, ...visits(0, 700)]);
  await write('holdout.csv', [header, ...visits(700, 1100)]);
  const { verdict, summary, reasons } = await run(named);
  expect([verdict, summary, reasons]).toEqual(['pass', expect.stringContaining('The split is honest'), []]);
});

it('finds every kind of leak, with rows', async () => {
  await write('train.csv', [header, ...visits(0, 600)]);
  const leaks = [
    ...visits(300, 340), // the very rows
    ...visits(340, 345).map((line) => line.replace(/ill$|well$/, 'dead')), // another, new label
    visit(600, 'USER7 '), // the same user, nearly
    visit(601, 'user8'),
    ...visits(602, 700),
  ];
  await write('holdout.csv', [header, ...leaks]);
  const { verdict, summary, reasons } = await run({ ...named, 'max-examples': '2' });
  expect([
    verdict,
    summary,
    ...reasons.map((one) => `${one.verdict}: ${one.message}`),
  ]).toMatchInlineSnapshot(`
    [
      "fail",
      "The split is not honest: duplicate-rows, duplicate-features, conflicting-labels and 4 more (train 600 rows, holdout 145 rows; 12 checks).",
      "fail: 40 of 145 rows of holdout have the features and the label of a row of train (27.6 %; at most 5 % may).",
      "fail: 45 of 145 rows of holdout have the features of a row of train (31 %; at most 5 % may).",
      "fail: 5 of 145 rows of holdout have the features of a row of train that has another label (3.45 %; none may).",
      "fail: 46 of 145 rows of holdout share 46 values of «user» with train (31.7 %; none may).",
      "warn: 1 of 145 rows of holdout has a value of «user» that is one of train but for case, spaces or accents (0.69 %; none may).",
      "fail: 45 of 145 rows of holdout share 45 values of «id» with train (31 %; none may).",
      "fail: 45 of 145 rows of holdout are earlier than the last row of train (2024-06-01 00:00:00) (31 %; none may).",
      "fail: 5 of 145 rows of holdout have a value of «outcome» that train does not have (3.45 %; none may).",
      "warn: holdout has 145 rows: an accuracy measured on it is right to ±8.14 % only, and ±5 % is asked for. That takes 385 rows.",
    ]
  `);
});

it('names a feature that gives the label away, and features that are names', async () => {
  const rows = (from: number, to: number) =>
    visits(from, to).map((line) => `${line},${line.endsWith('ill') ? 'A1' : 'B2'}`);
  await write('train.csv', [`${header},code`, ...rows(0, 700)]);
  await write('holdout.csv', [`${header},code`, ...rows(700, 1200)]);
  const { reasons } = await run({ label: 'outcome', ignore: 'at' });
  expect(reasons.map(({ verdict, message }) => `${verdict}: ${message}`)).toMatchInlineSnapshot(`
    [
      "fail: «code» alone tells «outcome» with a predictive power of 1.00 (on 700 rows of train; below 0.8 is usual). Is it known before the label is?",
      "warn: «id» is different in 100 % of the rows of train: a model can only learn it by heart. List it in ids or ignore.",
      "warn: «user» is different in 100 % of the rows of train: a model can only learn it by heart. List it in ids or ignore.",
    ]
  `);
});

it('compares validation with both', async () => {
  await write('train.csv', [header, ...visits(0, 500)]);
  await write('validation.csv', [header, ...visits(500, 900)]);
  await write('holdout.csv', [header, ...visits(890, 1300)]);
  const { reasons } = await run({ ...named, validation: 'validation.csv' });
  expect(reasons.map(({ code, message }) => `${code}: ${message}`)).toMatchInlineSnapshot(`
    [
      "group-leakage: 10 of 410 rows of holdout share 10 values of «user» with validation (2.44 %; none may).",
      "index-leakage: 10 of 410 rows of holdout share 10 values of «id» with validation (2.44 %; none may).",
    ]
  `);
});

it('says that both sides are the same file', async () => {
  await write('train.csv', [header, ...visits(0, 500)]);
  const { verdict, reasons } = await run({ holdout: 'train.csv', label: 'outcome' });
  expect([verdict, reasons[0]?.message]).toMatchInlineSnapshot(`
    [
      "fail",
      "train and holdout are the same data: nothing measured on holdout says anything about new rows.",
    ]
  `);
});

it.each<[string, readonly string[], readonly string[], Record<string, string>]>([
  ['no rows', ['a,b', '1,2'], ['a,b'], {}],
  ['one row', ['a,b', '1,2'], ['a,b', '3,4'], {}],
  ['constant and empty columns', ['a,b,c', '1,,x', '1,,x'], ['a,b,c', '1,,x', '1,,x'], {}],
  ['columns on one side and of another type', ['a,b,c', '1,2,3', '4,5,6'], ['a,b,d', '1,x,3', '2,y,4'], {}],
])('has an honest answer for %s', async (_, train, holdout, given) => {
  await write('train.csv', train);
  await write('holdout.csv', holdout);
  const { verdict, reasons } = await run(given);
  expect([verdict, ...reasons.map(({ message }) => message)]).toMatchSnapshot();
});

it.each<[string, readonly string[], Record<string, string>]>([
  ['columns that are not there', ['a,label', '1,2'], { label: 'lable', groups: 'user', time: 'at' }],
  ['nothing in common', ['x,y', '1,2'], {}],
  ['a broken line', ['a,label', '1'], {}],
  ['a missing file', ['a,label', '1,2'], { holdout: 'nope.csv' }],
  ['a limit that is none', ['a,label', '1,2'], { limits: 'duplicates: 1' }],
])('refuses %s', async (_, holdout, given) => {
  await write('train.csv', ['a,label', '1,2']);
  await write('holdout.csv', holdout);
  await expect(run(given)).rejects.toThrowErrorMatchingSnapshot();
});
