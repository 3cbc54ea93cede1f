import { createHash } from 'node:crypto';
import { createMemoryRegistry } from '@plimsoll/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleRelease } from './assemble-release.ts';
import { nameAssets } from './asset-names.ts';
import { download, listDownloads } from './download.ts';
import { examineVersion } from './examine.ts';
import { publishRelease } from './publish.ts';
import { modelDigest } from './release.ts';
import { formatPartName, partsOf, splitBytes } from './split-files.ts';

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const model = Buffer.from('0123456789');
const whole = { name: 'model.bin', path: 'out/model.bin', sha256: sha256(model), bytes: model.length };

/** A version whose model is kept in pieces of four bytes. */
async function publishSplit() {
  const parts = splitBytes(model.length, 4).map(({ start, end }) => ({
    ...{ start, end },
    sha256: sha256(model.subarray(start, end)),
  }));
  const { release, contents } = assembleRelease({
    ...{
      model: 'penguins',
      version: 'v1.0.0',
      commit: 'c'.repeat(40),
      run: null,
      records: [],
      card: '# c\n',
      bom: '{}\n',
      notes: '',
    },
    because: { who: null, why: null },
    modelFiles: [{ ...whole, parts }],
    read: (_file, part) =>
      async function* () {
        yield model.subarray(part?.start, part?.end);
      },
  });
  const registry = createMemoryRegistry();
  await publishRelease(release, contents, { registry, log: () => {} });
  return { registry, release };
}

describe('a file that is too large for its store', () => {
  it('is stored in parts, and is the same model as in one piece', async () => {
    const { registry, release } = await publishSplit();
    expect(release.files.map(({ name, bytes }) => [name, bytes]).slice(0, 3)).toEqual([
      ['model.bin.part-001-of-003', 4],
      ['model.bin.part-002-of-003', 4],
      ['model.bin.part-003-of-003', 2],
    ]);
    expect(release.label.digest).toBe(modelDigest([whole]));
    const { release: stored, checksums, refusals } = await examineVersion(registry, release.label);
    expect(refusals).toEqual([]);
    expect(checksums.get('model.bin')).toBe(whole.sha256);
    const file = stored && listDownloads(stored, checksums).find(({ name }) => name === 'model.bin');
    if (!stored || !file) throw new Error('nothing is stored');
    const chunks: Uint8Array[] = [];
    for await (const chunk of download(registry.store, stored.handle, file)) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe('0123456789');
  });

  it('is found out when a part was replaced', async () => {
    const { registry, release } = await publishSplit();
    registry.damage({ version: 'v1.0.0', name: 'model.bin.part-002-of-003' });
    const { refusals } = await examineVersion(registry, release.label);
    expect(refusals.map(({ code }) => code)).toEqual(['version-altered']);
  });

  it('has no part left out, whatever its size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 11, max: 5000 }), (bytes, most) => {
        const parts = splitBytes(bytes, most);
        expect(parts[0]?.start).toBe(0);
        expect(parts.at(-1)?.end).toBe(bytes);
        for (const [at, part] of parts.entries()) {
          expect(part.end - part.start).toBeGreaterThan(0);
          expect(part.end - part.start).toBeLessThanOrEqual(most);
          expect(part.start).toBe(parts[at - 1]?.end ?? 0);
        }
        const named = parts.map((_, at) => ({ name: formatPartName('m', at + 1, parts.length) }));
        expect(partsOf('m', named.toReversed())).toEqual(named);
        expect(partsOf('m', named.slice(1))).toEqual([]);
      }),
    );
  });

  it('cannot be mistaken for a file of the user', () => {
    expect(nameAssets(['a/m.bin.part-001-of-002']).refusals).toHaveLength(1);
  });
});
