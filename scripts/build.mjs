// Bundles actions/main.ts into dist/ and writes one stub per action folder. Same sources, same bytes.
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Builds into `target`, an absolute path of a folder that does not have to exist. */
export async function build(target) {
  const work = await mkdtemp(join(tmpdir(), 'plimsoll-build-'));
  try {
    const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
    execFileSync(
      process.execPath,
      [ncc, 'build', 'actions/main.ts', '--out', work, '--license', 'licenses.txt', '--no-cache', '--quiet'],
      {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    await mkdir(join(work, 'manifests'));
    for (const name of await listActions()) {
      await writeFile(join(work, `${name}.js`), renderStub(name));
      await writeFile(join(work, 'manifests', `${name}.json`), await renderManifest(name));
    }
    await writeFile(join(work, 'plimsoll.js'), command, { mode: 0o755 });
    await cp(join(root, 'packages', 'engine-duckdb', 'install'), join(work, 'engine'), { recursive: true });
    await rm(target, { recursive: true, force: true });
    await mkdir(dirname(target), { recursive: true });
    await cp(work, target, { recursive: true });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** What the command line needs of an action.yml, as JSON. */
async function renderManifest(name) {
  const { description, inputs } = parse(await readFile(join(root, 'actions', name, 'action.yml'), 'utf8'));
  return `${JSON.stringify({ description, inputs })}\n`;
}

/** An action is a folder of actions/ with an action.yml. */
export async function listActions() {
  const entries = await readdir(join(root, 'actions'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The file that action.yml names. */
function renderStub(name) {
  return `import { runInWorkflow } from './index.js';\n\nprocess.exitCode = await runInWorkflow('${name}', import.meta.url);\n`;
}

/**
 * The command. What V8 compiles is kept in the user's cache for the next command. Not so on a runner: there every step is the first of its kind, and
 * keeping takes longer than compiling.
 */
const command = `#!/usr/bin/env node
import module from 'node:module';
import { homedir } from 'node:os';

const cache = process.env.XDG_CACHE_HOME || homedir() + '/.cache';
module.enableCompileCache?.(cache + '/plimsoll/compiled');
const { runInTerminal } = await import('./index.js');

process.exitCode = await runInTerminal(process.argv.slice(2), import.meta.url);
`;
