import { expect, it } from 'vitest';
import { parseKeptTraining } from './parse-kept-training.ts';
import { planReuse, type ReuseContext, trainingCacheKey } from './training-cache.ts';

const context: ReuseContext = {
  event: 'pull_request',
  isOnMain: false,
  isForced: false,
  hasCommand: true,
  hasCode: true,
  hasLockFiles: true,
  hasData: true,
};

it.each<[string, Partial<ReuseContext>, 'restore and save' | 'save' | 'neither']>([
  ['a pull request', {}, 'restore and save'],
  ['the merge queue', { event: 'merge_group' }, 'restore and save'],
  ['a branch in a terminal', { event: 'local' }, 'restore and save'],
  ['main in a terminal, which may release', { event: 'local', isOnMain: true }, 'save'],
  ['a push to main, which may release', { event: 'push', isOnMain: true }, 'save'],
  ['a push to another branch', { event: 'push' }, 'neither'],
  ['a release started by hand', { event: 'workflow_dispatch' }, 'neither'],
  ['a schedule', { event: 'schedule' }, 'neither'],
  ['force', { isForced: true }, 'save'],
  ['no command', { hasCommand: false }, 'neither'],
  ['unknown code', { hasCode: false }, 'neither'],
  ['no lock file', { hasLockFiles: false }, 'neither'],
  ['data that the command makes', { hasData: false }, 'neither'],
  ['force on a pull request without a lock file', { isForced: true, hasLockFiles: false }, 'neither'],
])('%s', (_, change, expected) => {
  const { mayRestore, maySave, reason } = planReuse({ ...context, ...change });
  expect(mayRestore ? 'restore and save' : maySave ? 'save' : 'neither').toBe(expected);
  expect(reason).toMatch(/\.$/);
});

it('names an entry within the limits of the service', () => {
  const key = trainingCacheKey('birds/penguins', 'x'.repeat(100), 'a'.repeat(64));
  expect(key).toMatch(/^plimsoll-training-birds\.penguins-x+-a+$/);
  expect(key.length).toBeLessThan(512);
  expect(key).not.toContain(',');
});

const kept = {
  fingerprint: 'a'.repeat(64),
  commands: [{ command: 'make', exitCode: 0, seconds: 1.5, cpuSeconds: 1, peakMemoryBytes: null }],
  seeds: [{ seed: 1, metrics: { accuracy: 0.9 } }],
  files: [{ path: 'model.bin', sha256: 'b'.repeat(64), bytes: 3 }],
};

it('reads its own manifest, and nothing else', async () => {
  expect(await parseKeptTraining(JSON.stringify(kept))).toEqual(kept);
  for (const wrong of [
    '',
    '{',
    '[]',
    '{}',
    JSON.stringify({ ...kept, fingerprint: 'x' }),
    JSON.stringify({ ...kept, more: 1 }),
  ])
    expect(await parseKeptTraining(wrong)).toBe(null);
});
