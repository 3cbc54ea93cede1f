import { execFileSync, spawnSync } from 'node:child_process';
import { createGitRepository } from '@plimsoll/testing';
import { makeRelease } from '@plimsoll/testing/registry-contract';
import { describe, expect, it } from 'vitest';
import { createGitTagLog } from './git-tag-log.ts';

const isInstalled = spawnSync('gto', ['--version']).status === 0;

// Needs the real gto (`pip install gto`); where it is not on the PATH, these are skipped.
describe.skipIf(!isInstalled)('the real gto', () => {
  it('reads the versions of several models, and who made them when on which commit', async () => {
    const repository = await createGitRepository();
    const cwd = repository.folder;
    const log = createGitTagLog({ root: cwd });
    const first = await repository.git('rev-parse', 'HEAD');
    await log.register(makeRelease(first).release);
    await log.register(makeRelease(first, { model: 'group/seals' }).release);
    const second = await repository.commit('Train again');
    await log.register(makeRelease(second, { version: 'v1.10.0' }).release);
    await log.register(makeRelease(second, { model: 'group/seals', version: 'v2.0.0' }).release);

    const gto = (...args: string[]): unknown =>
      JSON.parse(execFileSync('gto', [...args, '--json'], { cwd, encoding: 'utf8' }));
    const history = gto('history', 'penguins') as Record<string, unknown>[];
    // gto sorts by seconds, and these are of one.
    const events = history.map(({ event, version, commit, ref }) => ({ event, version, commit, ref }));
    expect(new Set(events)).toEqual(
      new Set([
        { event: 'registration', version: 'v1.0.0', commit: first, ref: 'penguins@v1.0.0' },
        { event: 'registration', version: 'v1.10.0', commit: second, ref: 'penguins@v1.10.0' },
      ]),
    );
    expect(gto('show')).toMatchObject({
      penguins: { version: 'v1.10.0' },
      'group/seals': { version: 'v2.0.0' },
    });
    await repository.remove();
  });

  it('and we read those that it makes', async () => {
    const repository = await createGitRepository();
    const cwd = repository.folder;
    execFileSync('gto', ['register', 'group/seals', '--version', 'v1.0.0'], { cwd });
    await repository.commit('Train again');
    execFileSync('gto', ['register', 'group/seals', '--bump-minor'], { cwd });
    const log = createGitTagLog({ root: cwd });
    expect(await log.versions('group/seals')).toEqual(['v1.0.0', 'v1.1.0']);
    expect(await log.find({ model: 'group/seals', version: 'v1.1.0' })).toMatchObject({ label: null });
    await repository.remove();
  });
});
