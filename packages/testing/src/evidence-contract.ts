import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BaselineSource, EvidenceStore } from '@plimsoll/lineage';
import { type DecisionRecord, serialiseRecord } from '@plimsoll/record';
import { describe, expect, it } from 'vitest';
import { aRecord } from './a-record.ts';

/** Where a run keeps its evidence, and where a later one looks for it. */
export interface EvidenceUnderTest {
  readonly store: EvidenceStore;
  readonly source: BaselineSource;
}

/** Lays out a bundle in a temporary folder, ready for `keep`. */
export async function layOutEvidence(
  model: string,
  files: Readonly<Record<string, string>>,
): Promise<Parameters<EvidenceStore['keep']>[0]> {
  const folder = await mkdtemp(join(tmpdir(), 'plimsoll-bundle-'));
  const paths = Object.keys(files).map((name) => join(folder, name));
  for (const path of paths) await mkdir(dirname(path), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return { model, folder, files: paths };
}

function filesOf(...records: readonly DecisionRecord[]): Record<string, string> {
  return Object.fromEntries(records.map((record) => [`records/${record.id}.json`, serialiseRecord(record)]));
}

/** What everything that keeps evidence promises: the same tests for the twin and for each real one. */
export function describeEvidence(name: string, open: () => Promise<EvidenceUnderTest>): void {
  describe(`${name}: evidence`, () => {
    it('is found as it was kept, with the files beside the records', async () => {
      const { store, source } = await open();
      const records = [aRecord(), aRecord({ evidence: { kind: 'data' } })];
      const predictions = 'id,label,prediction\n1,a,a\n';
      const files = { ...filesOf(...records), 'predictions/train-and-test.csv': predictions };
      await store.keep(await layOutEvidence('penguins', files));
      const found = await source.find('penguins');
      if (found.kind === 'none') throw new Error(found.reason);
      expect(found.records).toEqual(records);
      expect(await readFile(join(found.folder, 'predictions', 'train-and-test.csv'), 'utf8')).toBe(
        predictions,
      );
      expect(found.provenance.source).not.toBe('');
    });

    it('is not there before anything was kept, and that is said', async () => {
      const { source } = await open();
      expect(await source.find('penguins')).toEqual({ kind: 'none', reason: expect.stringMatching(/\.$/) });
    });

    it('is replaced when the same run keeps again', async () => {
      const { store, source } = await open();
      const old = filesOf(aRecord({ summary: 'Old.' }), aRecord({ id: 'gone' }));
      await store.keep(await layOutEvidence('penguins', old));
      await store.keep(await layOutEvidence('penguins', filesOf(aRecord({ summary: 'New.' }))));
      const found = await source.find('penguins');
      expect(found.kind === 'found' && found.records.map(({ summary }) => summary)).toEqual(['New.']);
    });

    it('is its own for each model, groups included', async () => {
      const { store, source } = await open();
      const model = 'birds/penguins';
      await store.keep(await layOutEvidence(model, filesOf(aRecord({ model }))));
      expect((await source.find(model)).kind).toBe('found');
      expect((await source.find('penguins')).kind).toBe('none');
    });

    it.each([
      ['a record that is not JSON', { 'records/a.json': '{' }, 'is not JSON'],
      ['a record of a later version', { 'records/a.json': '{"schemaVersion": 2}' }, 'schema version 2'],
      ['a record under another name', { 'records/a.json': serialiseRecord(aRecord()) }, 'train-and-test'],
      ['no record at all', { 'predictions/a.csv': 'id\n' }, 'no records'],
      ['a record of another model', filesOf(aRecord({ model: 'whales' })), '«whales»'],
    ])('that is broken counts as none, and says why: %s', async (_name, files, reason) => {
      const { store, source } = await open();
      await store.keep(await layOutEvidence('penguins', files));
      expect(await source.find('penguins')).toEqual({
        kind: 'none',
        reason: expect.stringContaining(reason),
      });
    });
  });
}
