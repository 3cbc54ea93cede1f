import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TrainingCache } from '@plimsoll/lineage';
import { describe, expect, it } from 'vitest';

async function layOut(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plimsoll-kept-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/** What everything that keeps trainings promises: the same tests for the twin and for each real one. */
export function describeTrainingCache(name: string, open: () => Promise<TrainingCache>): void {
  describe(`${name}: trainings`, () => {
    it('are restored as they were saved', async () => {
      const cache = await open();
      const saved = await layOut({ 'training.json': '{}', 'files/deep/model.bin': 'weights' });
      expect(await cache.save('plimsoll-training-a', saved)).toBe(true);
      const target = await layOut({});
      expect(await cache.restore('plimsoll-training-a', target)).toBe(true);
      expect(await readFile(join(target, 'files/deep/model.bin'), 'utf8')).toBe('weights');
      expect(await readFile(join(target, 'training.json'), 'utf8')).toBe('{}');
    });

    it('are found by their whole key only', async () => {
      const cache = await open();
      await cache.save('plimsoll-training-b2', await layOut({ 'training.json': '{}' }));
      const target = await layOut({});
      expect(await cache.restore('plimsoll-training-b', target)).toBe(false);
    });

    it('are never replaced', async () => {
      const cache = await open();
      await cache.save('plimsoll-training-c', await layOut({ 'training.json': '1' }));
      await cache.save('plimsoll-training-c', await layOut({ 'training.json': '2' }));
      const target = await layOut({});
      await cache.restore('plimsoll-training-c', target);
      expect(await readFile(join(target, 'training.json'), 'utf8')).toBe('1');
    });
  });
}
