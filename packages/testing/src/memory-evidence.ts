import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { ConfigurationError } from '@plimsoll/errors';
import { type BaselineSource, type EvidenceStore, evidenceName, refuseRecords } from '@plimsoll/lineage';
import { readRecords } from '@plimsoll/record';

/** An in-memory twin of what keeps evidence. `temporary` is where `find` lays out what it found. */
export function createMemoryEvidence(temporary: string): BaselineSource & EvidenceStore {
  const bundles = new Map<string, ReadonlyMap<string, Uint8Array>>();
  return {
    async keep({ model, folder, files }) {
      const contents = await Promise.all(
        files.map(async (file) => [relative(folder, file), await readFile(file)] as const),
      );
      bundles.set(model, new Map(contents));
      return evidenceName(model);
    },

    async find(model) {
      const bundle = bundles.get(model);
      if (!bundle) return { kind: 'none', reason: `Nothing was kept for ${model}.` };
      const folder = await mkdtemp(join(temporary, 'evidence-'));
      for (const [path, bytes] of bundle) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), bytes);
      }
      try {
        const records = await readRecords(join(folder, 'records'));
        const refusal = refuseRecords(model, records);
        if (refusal !== null) return { kind: 'none', reason: `What was kept cannot be used: ${refusal}.` };
        const commit = records[0]?.identity.commit ?? null;
        const unknown = { createdAt: null, commitsBehind: null, url: null, isAncestor: null };
        return { kind: 'found', provenance: { source: 'memory', commit, ...unknown }, records, folder };
      } catch (error) {
        if (!(error instanceof ConfigurationError)) throw error;
        return { kind: 'none', reason: `What was kept cannot be used: ${error.message}` };
      }
    },
  };
}
