import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeprecated, isModelDeprecated, planDeprecation, readAlias, versionOf } from '@plimsoll/registry';
import { createGitRepository } from '@plimsoll/testing';
import { makeRelease, promote, publishMade } from '@plimsoll/testing/registry-contract';
import { describe, expect, it } from 'vitest';
import { createDirectoryStore } from './directory-store.ts';
import { createGitTagLog } from './git-tag-log.ts';

/** What `gto which` was before gto 1.0, and is in its API still. */
const whichScript = `
import sys, gto.api
found = gto.api.find_versions_in_stage(*sys.argv[1:], versions_per_stage=1)
print(",".join(one.version for one in found or []))
`;

/** The interpreter that gto is installed in: its script names it in the first line. */
function pythonOfGto(): string {
  const path = execFileSync('sh', ['-c', 'command -v gto'], { encoding: 'utf8' }).trim();
  return readFileSync(path, 'utf8').split('\n', 1)[0]?.slice(2).trim() ?? '';
}

const gtoEvents = {
  register: 'registration',
  deprecate: 'deregistration',
  assign: 'assignment',
  unassign: 'unassignment',
};

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

  it('says what we say of aliases: forward, back, and after a deprecation', async () => {
    const repository = await createGitRepository();
    const cwd = repository.folder;
    const registry = {
      store: createDirectoryStore({ directory: join(cwd, '.plimsoll', 'registry') }),
      log: createGitTagLog({ root: cwd }),
    };
    const models = ['penguins', 'group/seals'];
    for (const model of models) {
      for (const version of ['v1.0.0', 'v1.1.0', 'v2.0.0']) {
        const commit = await repository.commit(`Train ${model} ${version}`);
        await publishMade(makeRelease(commit, { model, version, weights: version }), registry);
      }
    }
    const gto = (...args: string[]) => execFileSync('gto', args, { cwd, encoding: 'utf8' });
    const which = (model: string, alias: string) => {
      const shown = JSON.parse(gto('show', `${model}#${alias}`, '--json')) as { version: string }[];
      const asked = execFileSync(pythonOfGto(), ['-c', whichScript, cwd, model, alias], { encoding: 'utf8' });
      expect(asked.trim()).toBe(shown.map(({ version }) => version).join());
      return asked.trim();
    };
    const agree = async () => {
      const shown = JSON.parse(gto('show', '--json')) as Record<string, { version: string; stage: object }>;
      for (const model of models) {
        const history = await registry.log.history(model);
        const stages: Record<string, string | null> = {};
        for (const alias of ['production', 'staging']) {
          const version = readAlias(history, alias).current?.version ?? null;
          stages[alias] = version;
          expect(which(model, alias)).toBe(version ?? '');
        }
        expect(shown[model]?.stage).toEqual(stages);
        const events = JSON.parse(gto('history', model, '--json')) as Record<string, unknown>[];
        const ours = history.map((entry) => ({
          event: gtoEvents[entry.action],
          version: versionOf(entry, history),
          stage: entry.alias,
          commit: entry.commit,
          ref: entry.tag,
        }));
        expect(
          new Set(
            events.map(({ event, version, stage = null, commit, ref }) =>
              JSON.stringify({ event, version, stage, commit, ref }),
            ),
          ),
        ).toEqual(new Set(ours.map((entry) => JSON.stringify(entry))));
      }
    };
    for (const model of models) {
      await promote(registry, 'v1.0.0', { model, alias: 'staging' });
      for (const version of ['v1.0.0', 'latest', 'previous', 'v1.1.0'])
        await promote(registry, version, { model });
      await promote(registry, 'v2.0.0', { model, alias: 'staging' });
    }
    await agree();
    await promote(registry, 'previous');
    await agree();
    expect(which('penguins', 'production')).toBe('v1.0.0');
    const history = await registry.log.history('penguins');
    const entry = planDeprecation(
      history,
      { model: 'penguins', version: 'v1.1.0' },
      { because: { who: 'ann', why: 'biased' }, run: null, now: new Date() },
    );
    if ('refusals' in entry) throw new Error('refused');
    await registry.log.append(entry);
    await agree();
    expect(
      JSON.parse(gto('show', 'penguins', '--json')).map(({ version }: { version: string }) => version),
    ).toEqual(['v2.0.0', 'v1.0.0']);
    await repository.remove();
  }, 300_000);

  it('and we read those that it makes', async () => {
    const repository = await createGitRepository();
    const cwd = repository.folder;
    execFileSync('gto', ['register', 'group/seals', '--version', 'v1.0.0'], { cwd });
    await repository.commit('Train again');
    execFileSync('gto', ['register', 'group/seals', '--bump-minor'], { cwd });
    const log = createGitTagLog({ root: cwd });
    expect(await log.versions('group/seals')).toEqual(['v1.0.0', 'v1.1.0']);
    expect(await log.find({ model: 'group/seals', version: 'v1.1.0' })).toMatchObject({ label: null });
    execFileSync('gto', ['assign', 'group/seals', '--stage', 'production', '--version', 'v1.0.0'], { cwd });
    execFileSync('gto', ['assign', 'group/seals', '--stage', 'staging', '--version', 'v1.1.0'], { cwd });
    const holder = async (alias: string) =>
      readAlias(await log.history('group/seals'), alias).current?.version;
    expect([await holder('production'), await holder('staging')]).toEqual(['v1.0.0', 'v1.1.0']);
    execFileSync('gto', ['deprecate', 'group/seals', 'v1.1.0', 'staging'], { cwd });
    execFileSync('gto', ['deprecate', 'group/seals', 'v1.0.0'], { cwd });
    expect([await holder('production'), await holder('staging')]).toEqual([undefined, undefined]);
    expect(isDeprecated(await log.history('group/seals'), 'v1.0.0')).toBe(true);
    // GTO orders by seconds: what it does to a model in the second of another entry counts as done before it.
    await sleep(1100);
    execFileSync('gto', ['deprecate', 'group/seals'], { cwd });
    expect(isModelDeprecated(await log.history('group/seals'))).toBe(true);
    await repository.remove();
  }, 120_000);
});
