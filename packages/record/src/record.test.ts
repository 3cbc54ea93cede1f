import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type DecisionRecord,
  isAtLeast,
  parseRecord,
  readRecords,
  serialiseRecord,
  worstVerdict,
  writeRecord,
} from './index.ts';

function aRecord(overrides: Partial<DecisionRecord> = {}): DecisionRecord {
  return {
    schemaVersion: 1,
    action: 'check-overfitting',
    id: 'check-overfitting',
    model: 'penguins',
    verdict: 'pass',
    summary: 'The holdout is as good as train.',
    reasons: [],
    identity: {
      repository: 'octo/penguins',
      commit: 'a'.repeat(40),
      ref: 'main',
      pullRequest: null,
      data: [],
      parameters: {},
      environment: {},
    },
    evidence: { kind: 'overfitting', gaps: [] },
    timings: { startedAt: '2026-01-02T03:04:05.678Z', seconds: 1.5 },
    tool: { name: 'plimsoll', version: '0.1.0' },
    ...overrides,
  };
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'records-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('verdicts', () => {
  it('are ordered from best to worst', () => {
    expect(worstVerdict([])).toBe('pass');
    expect(worstVerdict(['pass', 'inconclusive', 'warn'])).toBe('inconclusive');
    expect(worstVerdict(['fail', 'error', 'warn'])).toBe('error');
    expect(isAtLeast('fail', 'inconclusive')).toBe(true);
    expect(isAtLeast('warn', 'inconclusive')).toBe(false);
  });
});

describe('parseRecord', () => {
  it('gives back what was serialised', async () => {
    expect(await parseRecord(serialiseRecord(aRecord()), 'a.json')).toEqual(aRecord());
  });

  const text = (change: object) => JSON.stringify({ ...aRecord(), ...change });
  it.each([
    ['not JSON', '{"schemaVersion": 1,', 'a.json: is not JSON'],
    ['a list', '[]', 'a.json: does not match the record schema: / must be object'],
    ['null', 'null', 'a.json: does not match the record schema: / must be object'],
    [
      'a version of tomorrow',
      text({ schemaVersion: 2 }),
      'a.json: has schema version 2, and this Plimsoll reads version 1',
    ],
    ['an unknown verdict', text({ verdict: 'great' }), '/verdict must be equal to one of the allowed values'],
    [
      'an unknown kind of evidence',
      text({ evidence: { kind: 'magic' } }),
      '/evidence value of tag "kind" must be in oneOf',
    ],
    ['an extra field', text({ html: '<b>' }), '/ must NOT have additional properties «html»'],
    ['a path for an id', text({ id: '../../etc' }), '/id must match pattern'],
    [
      'a number that is none',
      text({ timings: { startedAt: '2026-01-02T03:04:05Z', seconds: '1' } }),
      '/timings/seconds must be number',
    ],
    [
      'a prototype',
      `{"__proto__": {"verdict": "pass"}, ${serialiseRecord(aRecord()).slice(1)}`,
      'additional properties «__proto__»',
    ],
  ])('refuses %s', async (_name, json, message) => {
    await expect(parseRecord(json, 'a.json')).rejects.toThrow(message);
  });
});

describe('the record folder', () => {
  it('keeps one record an id, the last one, and leaves nothing unfinished', async () => {
    await writeRecord(folder, aRecord({ verdict: 'fail' }));
    await writeRecord(folder, aRecord({ verdict: 'pass' }));
    await writeRecord(folder, aRecord({ id: 'another' }));
    expect(await readdir(folder)).toEqual(['another.json', 'check-overfitting.json']);
    expect((await readRecords(folder)).map(({ id, verdict }) => [id, verdict])).toEqual([
      ['another', 'pass'],
      ['check-overfitting', 'pass'],
    ]);
  });

  it('holds nothing when it is not there', async () => {
    expect(await readRecords(join(folder, 'nowhere'))).toEqual([]);
  });

  it('leaves the old record when the new one cannot be written', async () => {
    await mkdir(join(folder, 'taken.json'));
    await expect(writeRecord(folder, aRecord({ id: 'taken' }))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['taken.json']);
  });

  it('names the file that is not a record, or not the one it says', async () => {
    await writeFile(join(folder, 'mine.json'), serialiseRecord(aRecord({ id: 'yours' })));
    await expect(readRecords(folder)).rejects.toThrow(
      /mine\.json: holds the record «yours». A record's file is named after its id: yours\.json\./,
    );
  });
});
