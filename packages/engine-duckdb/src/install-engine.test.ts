import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installEngine } from './install-engine.ts';
import { openDuckdbEngine } from './open-engine.ts';

const installFolder = fileURLToPath(new URL('../install', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));
const isWindows = process.platform === 'win32';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'install-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** An npm that does what a script says, first in an otherwise usual PATH. */
async function fakeNpm(name: string, script: string): Promise<Record<string, string>> {
  const bin = join(folder, name);
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, 'npm'), `#!/bin/sh\n${script}\n`);
  await chmod(join(bin, 'npm'), 0o755);
  return { PATH: `${bin}:/usr/bin:/bin` };
}

describe('the lock file that is shipped', () => {
  it('names one version, its digest for every platform, and no address', async () => {
    const manifest = JSON.parse(await readFile(join(installFolder, 'package.json'), 'utf8'));
    const lock = JSON.parse(await readFile(join(installFolder, 'package-lock.json'), 'utf8'));
    const version = manifest.dependencies['@duckdb/node-api'];
    expect(version).toMatch(/^\d+\.\d+\.\d+-r\.\d+$/);
    expect(lock.packages[''].dependencies).toEqual(manifest.dependencies);
    const locked = Object.entries<Record<string, string>>(lock.packages).filter(([name]) => name !== '');
    for (const [name, entry] of locked) {
      expect(entry.integrity, name).toMatch(/^sha512-/);
      expect(entry.resolved, name).toBeUndefined();
      if (name.includes('@duckdb/')) expect(entry.version).toBe(version);
    }
    const platforms = locked.flatMap(([name]) => name.match(/node-bindings-(.+)$/)?.[1] ?? []);
    expect(platforms.sort()).toEqual([
      'darwin-arm64',
      'darwin-x64',
      'linux-arm64',
      'linux-arm64-musl',
      'linux-x64',
      'linux-x64-musl',
      'win32-arm64',
      'win32-x64',
    ]);
    const own = JSON.parse(await readFile(join(root, 'node_modules/@duckdb/node-api/package.json'), 'utf8'));
    expect(own.version).toBe(version);
  });
});

describe.skipIf(isWindows)('installing', () => {
  const install = (cacheFolder: string, environment: Record<string, string>) =>
    installEngine({ cacheFolder: join(folder, cacheFolder), installFolder, environment });

  it('happens once, with the lock file, and as a whole', async () => {
    const environment = await fakeNpm(
      'once',
      'echo "$@" >> ../calls; test -f package-lock.json && mkdir -p node_modules/@duckdb',
    );
    const installed = await install('once-cache', environment);
    expect(await install('once-cache', environment)).toBe(installed);
    expect(installed).toMatch(/plimsoll-engine.1\.5\.5-r\.5-[a-z0-9]+-[a-z0-9]+$/);
    expect((await readdir(dirname(installed))).sort()).toEqual([
      installed.slice(dirname(installed).length + 1),
      'calls',
    ]);
    expect(await readFile(join(dirname(installed), 'calls'), 'utf8')).toBe(
      'ci --ignore-scripts --omit=dev --no-audit --no-fund\n',
    );
  });

  it('may happen several times at once', async () => {
    const environment = await fakeNpm('race', 'sleep 0.2; mkdir -p node_modules/@duckdb');
    const all = await Promise.all(Array.from({ length: 4 }, () => install('race-cache', environment)));
    expect(new Set(all).size).toBe(1);
    expect(await readdir(dirname(all[0] ?? ''))).toHaveLength(1);
  });

  it('leaves nothing behind when npm fails, and names engine-path', async () => {
    const environment = await fakeNpm(
      'fail',
      'echo "npm error code ENOTFOUND" >&2; echo "npm error network request failed" >&2; exit 1',
    );
    await expect(install('fail-cache', environment)).rejects.toMatchObject({
      name: 'ServiceError',
      message:
        'npm: installing DuckDB failed: code ENOTFOUND; network request failed. Where the runner has no package registry, name a folder that has @duckdb/node-api with engine-path.',
    });
    expect(await readdir(join(folder, 'fail-cache', 'plimsoll-engine'))).toEqual([]);
  });

  it('says what to do where there is no npm', async () => {
    await expect(install('none-cache', { PATH: join(folder, 'nowhere') })).rejects.toThrow(
      'data engine: npm is needed to install DuckDB, and cannot be run (spawn npm ENOENT). Add actions/setup-node before this step, or name a folder that has @duckdb/node-api with engine-path.',
    );
  });
});

describe('engine-path', () => {
  const open = (enginePath: string) =>
    openDuckdbEngine({ enginePath, cacheFolder: join(folder, 'unused'), installFolder, environment: {} });

  it('is the folder above node_modules, or node_modules itself', async () => {
    expect((await open(root)).name).toBe('duckdb');
    expect((await open(join(root, 'node_modules'))).name).toBe('duckdb');
  });

  it('is refused where there is no engine', async () => {
    await expect(open(folder)).rejects.toThrow(
      `input 'engine-path': is «${folder}», and there is no node_modules/@duckdb/node-api. Run npm install @duckdb/node-api in a folder, and name the folder.`,
    );
  });

  it('is refused where the engine is not made for this machine', async () => {
    const elsewhere = join(folder, 'elsewhere');
    await mkdir(join(elsewhere, 'node_modules', '@duckdb'), { recursive: true });
    for (const name of ['node-api', 'node-bindings']) {
      await cp(join(root, 'node_modules/@duckdb', name), join(elsewhere, 'node_modules/@duckdb', name), {
        recursive: true,
      });
    }
    await symlink(
      join(root, 'node_modules/detect-libc'),
      join(elsewhere, 'node_modules/detect-libc'),
      'junction',
    );
    await expect(open(elsewhere)).rejects.toThrow(
      /^input 'engine-path': DuckDB in .* cannot be loaded on .*with engine-path\.$/,
    );
  });
});
