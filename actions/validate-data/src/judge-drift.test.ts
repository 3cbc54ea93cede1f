import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDuckdbEngine } from '@plimsoll/engine-duckdb';
import { ServiceError } from '@plimsoll/errors';
import type { BaselineSource } from '@plimsoll/lineage';
import { type DecisionRecord, parseRecord, serialiseRecord } from '@plimsoll/record';
import { type Decision, readInputs, type World } from '@plimsoll/runtime';
import { aRecord } from '@plimsoll/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inputs } from './inputs.ts';
import { action } from './run.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

let root: string;
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'judge-drift-')));
  await mkdir(join(root, 'work'));
  await write('contract.yml', contract);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const contract = `
properties:
  mass: { type: [number, "null"] }
  sex: { type: string, enum: [female, male] }
  name: { type: string }
  town: { type: string }
`;

const write = (name: string, content: string) => writeFile(join(root, 'work', name), content);

/** Birds of a mean mass; names are their own, towns shared by a third each. */
const birds = (rows: number, mass: number, from = 0) =>
  [
    'mass,sex,name,town',
    ...Array.from({ length: rows }, (_, i) => {
      const wave = Math.sin(i * 12.9898) * 43758.5453;
      const chance = wave - Math.floor(wave);
      return `${(mass + chance).toFixed(4)},${i % 2 ? 'male' : 'female'},Bird ${from + i},${['Oslo', 'Rome', 'Lima'][i % 3]}`;
    }),
    '',
  ].join('\n');

const nothing: BaselineSource = { find: async () => ({ kind: 'none', reason: 'Nothing yet.' }) };

function run(given: Record<string, string>, baselines: BaselineSource = nothing): Promise<Decision> {
  const read = readInputs(inputs, { data: 'birds.csv', contract: 'contract.yml', profile: 'true', ...given });
  const world = {
    workspace: join(root, 'work'),
    root,
    context: { platform: 'github', base: null, commit: null },
    log: { info: () => {} },
    now: () => new Date('2026-02-01T00:00:00Z'),
    forge: async () => ({ baselines }),
    engine: () =>
      openDuckdbEngine({ enginePath: repository, cacheFolder: root, installFolder: root, environment: {} }),
  } as unknown as World;
  return action.run({ ...read, model: 'birds', id: 'validate-data' }, world);
}

const evidenceOf = (decision: Decision) => (decision.evidence.kind === 'data' ? decision.evidence : null);

async function recordOf(decision: Decision): Promise<DecisionRecord> {
  const record = { ...aRecord(), verdict: decision.verdict, evidence: decision.evidence };
  return parseRecord(serialiseRecord(record as DecisionRecord), 'test');
}

const mainHas = (records: readonly DecisionRecord[]): BaselineSource => ({
  find: async () => ({
    kind: 'found',
    provenance: {
      source: 'run 7 on main',
      commit: null,
      createdAt: null,
      commitsBehind: null,
      url: null,
      isAncestor: null,
    },
    records,
    folder: root,
  }),
});

it('keeps a profile without values that nobody named', async () => {
  await write('birds.csv', birds(300, 3));
  const decision = await run({});
  const profile = evidenceOf(decision)?.profile;
  expect(
    profile?.columns.map(({ name, type, distinct, top }) => [
      name,
      type,
      distinct,
      top?.map(({ value }) => value),
    ]),
  ).toEqual([
    ['mass', 'number', expect.any(Number), undefined],
    ['sex', 'text', 2, ['female', 'male']],
    ['name', 'text', 300, []],
    ['town', 'text', 3, Array(3).fill(expect.stringMatching(/^~[0-9a-f]{16}$/))],
  ]);
  expect(JSON.stringify(profile)).not.toMatch(/Oslo|Bird/);
  expect(decision.verdict).toBe('pass');
  await recordOf(decision);
});

it('fails when the data drifted from the reference that the user names', async () => {
  await write('before.csv', birds(500, 3));
  await write('birds.csv', birds(500, 3.5, 500));
  const { verdict, summary, reasons } = await run({ reference: 'before.csv' });
  expect([
    verdict,
    summary,
    ...reasons.map(({ code, message }) => `${code}: ${message}`),
  ]).toMatchInlineSnapshot(`
    [
      "fail",
      "500 rows and 4 columns keep all 8 rules of work/contract.yml. 1 difference from the reference work/before.csv.",
      "drift-kolmogorov-smirnov: «mass»: Kolmogorov–Smirnov distance 0.546 (95 % interval 0.4601 to 0.6319): more than the 0.2 that is allowed.",
    ]
  `);
});

it('warns when they drifted from what main saw, by its record alone', async () => {
  await write('birds.csv', birds(500, 3));
  const before = await recordOf(await run({}));
  await write('birds.csv', birds(500, 3.5, 500));
  const { verdict, summary, reasons } = await run({}, mainHas([before]));
  expect([
    verdict,
    summary,
    ...reasons.map(({ code, message }) => `${code}: ${message}`),
  ]).toMatchInlineSnapshot(`
    [
      "warn",
      "500 rows and 4 columns keep all 8 rules of work/contract.yml. 1 difference from run 7 on main.",
      "drift-kolmogorov-smirnov: «mass»: Kolmogorov–Smirnov distance 0.544 (95 % interval 0.4581 to 0.6399): more than the 0.2 that is allowed.",
    ]
  `);
  await write('birds.csv', birds(480, 3, 9));
  const calm = await run({}, mainHas([before]));
  expect([calm.verdict, calm.summary]).toMatchInlineSnapshot(`
    [
      "pass",
      "480 rows and 4 columns keep all 8 rules of work/contract.yml. No drift from run 7 on main.",
    ]
  `);
});

it('takes its limits from the contract', async () => {
  await write('before.csv', birds(2000, 3));
  await write('birds.csv', birds(2000, 3.1, 500));
  expect((await run({ reference: 'before.csv' })).verdict).toBe('pass');
  await write('contract.yml', `${contract}drift: { ks: 0.01 }\n`);
  expect((await run({ reference: 'before.csv' })).verdict).toBe('fail');
  await write('contract.yml', contract.replace('[number, "null"]', '[number, "null"], drift: false'));
  await write('birds.csv', birds(500, 9, 500));
  expect((await run({ reference: 'before.csv' })).verdict).toBe('pass');
});

it('does not compare the same files, nor what is switched off', async () => {
  await write('birds.csv', birds(30, 3));
  const before = await recordOf(await run({}));
  expect(evidenceOf(await run({}, mainHas([before])))?.drift).toBeUndefined();
  const off = evidenceOf(await run({ profile: 'false' }, mainHas([before])));
  expect([off?.profile, off?.drift]).toEqual([undefined, undefined]);
  await write('birds.csv', birds(30, 9));
  expect(evidenceOf(await run({ baseline: 'none' }, mainHas([before])))?.drift).toBeUndefined();
});

it('says that it could not ask, and what to do', async () => {
  await write('birds.csv', birds(30, 3));
  const refusing: BaselineSource = {
    find: async () => {
      throw new ServiceError({
        service: 'GitHub',
        operation: 'list artifacts',
        attempts: 1,
        status: 403,
        message: 'no.',
      });
    },
  };
  const { verdict, reasons } = await run({}, refusing);
  expect([verdict, reasons[0]?.message]).toMatchInlineSnapshot(`
    [
      "warn",
      "The data could not be compared with what main saw: GitHub: list artifacts failed [403]: no. Let the job read it (permissions: actions: read), or write baseline: none.",
    ]
  `);
});

it.each<[string, string, Record<string, string>]>([
  ['a reference that is not there', birds(5, 1), { reference: 'nope.csv' }],
  ['a reference that is no table', birds(5, 1), { reference: 'contract.yml' }],
  ['a reference with a broken line', 'mass\n1\n"2', { reference: 'before.csv' }],
])('refuses %s', async (_, before, given) => {
  await write('birds.csv', birds(5, 1));
  await write('before.csv', before);
  await expect(run(given)).rejects.toThrowErrorMatchingSnapshot();
});

it('says that a reference without rows tells nothing', async () => {
  await write('birds.csv', birds(5, 1));
  await write('before.csv', 'mass,sex,name,town\n');
  const { verdict, reasons } = await run({ reference: 'before.csv' });
  expect([verdict, reasons[0]?.message]).toMatchInlineSnapshot(`
    [
      "inconclusive",
      "Drift cannot be judged: the reference work/before.csv has no rows.",
    ]
  `);
});
