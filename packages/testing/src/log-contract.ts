import { type LogNote, type NewEntry, RegistryChangedError } from '@plimsoll/registry';
import { describe, expect, it } from 'vitest';
import { makeRelease, type RegistryUnderTest } from './make-release.ts';

/** What every log of versions promises. */
export function describeLog(name: string, create: () => Promise<RegistryUnderTest>): void {
  describe(`${name}: the log`, () => {
    const note: LogNote = {
      ...{ action: 'assign', version: 'v1.0.0', digest: 'd'.repeat(64), run: null, request: 'latest' },
      ...{
        from: null,
        isRollback: false,
        completes: null,
        who: 'ann',
        why: 'Plimsoll: {"plimsoll":1}\n\u2028é',
      },
    };
    const assignment = (commit: string, changes: Partial<NewEntry> = {}): NewEntry => ({
      ...{ tag: 'penguins#production#1', model: 'penguins', alias: 'production', commit, note },
      at: new Date('2026-02-01T00:00:00Z'),
      ...changes,
    });

    it('gives back what was written to it, in order', async () => {
      const { registry, commit } = await create();
      const { release } = makeRelease(commit);
      await registry.log.register(release);
      await registry.log.append(assignment(commit));
      const end = { ...note, action: 'unassign' as const };
      const at = new Date('2026-02-01T00:00:09Z');
      await registry.log.append(assignment(commit, { tag: 'penguins#production!#2', note: end, at }));
      const history = await registry.log.history('penguins');
      expect(history.map(({ tag }) => tag).sort()).toEqual([
        'penguins#production!#2',
        'penguins#production#1',
        'penguins@v1.0.0',
      ]);
      expect(history.find(({ action }) => action === 'register')).toMatchObject({
        version: 'v1.0.0',
        commit,
        note: { digest: release.label.digest, who: 'ann', why: 'the first one' },
      });
      expect(history.find(({ action }) => action === 'assign')).toMatchObject({
        ...{ alias: 'production', number: 1, commit, at: '2026-02-01T00:00:00Z' },
        note,
      });
      expect(history.find(({ action }) => action === 'unassign')).toMatchObject({ number: 2, note: end });
      expect(await registry.log.history('penguin')).toEqual([]);
    });

    it('never changes an entry', async () => {
      const { registry, commit, snapshot } = await create();
      await registry.log.append(assignment(commit));
      const before = await snapshot();
      await registry.log.append(assignment(commit));
      const other = assignment(commit, { note: { ...note, version: 'v2.0.0' } });
      await expect(registry.log.append(other)).rejects.toThrow(RegistryChangedError);
      expect(await snapshot()).toEqual(before);
    });
  });
}
