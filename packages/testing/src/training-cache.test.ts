import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createActionsTrainingCache, createDirectoryTrainingCache } from '@plimsoll/runtime';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeGitHub, startFakeGitHub } from './fake-github/index.ts';
import { createMemoryTrainingCache } from './memory-training-cache.ts';
import { describeTrainingCache } from './training-cache-contract.ts';

let temporary: string;
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'plimsoll-trainings-'));
});
afterAll(() => rm(temporary, { recursive: true }));

describeTrainingCache('in memory', async () => createMemoryTrainingCache());

describeTrainingCache('in a directory', async () =>
  createDirectoryTrainingCache(await mkdtemp(join(temporary, 'kept-'))),
);

describe('the cache of GitHub Actions', () => {
  let fake: FakeGitHub;
  const home = process.cwd();

  beforeAll(async () => {
    fake = await startFakeGitHub();
    const workspace = await mkdtemp(join(temporary, 'workspace-'));
    const runner = { RUNNER_TEMP: temporary, GITHUB_WORKSPACE: workspace, ACTIONS_CACHE_SERVICE_V2: 'true' };
    for (const [name, value] of Object.entries({ ...fake.environment(fake.startRun()), ...runner }))
      vi.stubEnv(name, value);
    process.chdir(workspace);
  });
  beforeEach(() => {
    // The toolkit talks.
    vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  });
  afterAll(async () => {
    process.chdir(home);
    vi.unstubAllEnvs();
    await fake.close();
  });

  describeTrainingCache('GitHub', async () => createActionsTrainingCache(process.cwd()));

  it('is not there where the runner has none, and nothing fails', async () => {
    vi.stubEnv('ACTIONS_RESULTS_URL', '');
    const cache = createActionsTrainingCache(process.cwd());
    expect(await cache.restore('plimsoll-training-a', temporary)).toBe(false);
    expect(await cache.save('plimsoll-training-a', temporary)).toBe(false);
  });
});
