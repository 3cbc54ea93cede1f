import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishRelease } from '@plimsoll/registry';
import { createMemoryRegistry, findNode24 } from '@plimsoll/testing';
import { makeRelease } from '@plimsoll/testing/registry-contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDirectoryStore } from './directory-store.ts';

const commit = 'c'.repeat(40);
const node = findNode24();
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plimsoll-kill-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A process that begins to publish, and stops in the middle of model.bin until it is killed. */
const publisher = `
const [store, registry, job] = process.argv.slice(2);
const { createDirectoryStore } = await import(store);
const { publishRelease } = await import(registry);
const { directory, release, texts } = JSON.parse(job);
const contents = new Map(Object.entries(texts).map(([name, text]) => [name, async function* () {
  yield Buffer.from(text.slice(0, 3));
  if (name === 'model.bin') {
    setInterval(() => {}, 1000);
    process.stdout.write('half');
    await new Promise(() => {});
  }
  yield Buffer.from(text.slice(3));
}]));
const log = { versions: async () => [], find: async () => null, register: async () => {} };
await publishRelease(release, contents, { registry: { store: createDirectoryStore({ directory }), log }, log() {} });
`;

async function textOf(content: () => AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function readTree(directory: string): Promise<Record<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files
    .sort()
    .map(async (file) => [file.slice(directory.length), await readFile(file, 'utf8')]);
  return Object.fromEntries(await Promise.all(pairs));
}

// A process that reads TypeScript needs Node 24.
describe.skipIf('missing' in node)('a publisher that is killed', () => {
  it('in the middle of a file leaves nothing visible, and the next one finishes it', async () => {
    const { release, contents } = makeRelease(commit);
    const directory = join(folder, 'registry');
    const texts: Record<string, string> = {};
    for (const [name, content] of contents) texts[name] = await textOf(content);
    const script = join(folder, 'publish.mjs');
    await writeFile(script, publisher);
    const child = spawn('path' in node ? node.path : '', [
      script,
      new URL('./directory-store.ts', import.meta.url).href,
      import.meta.resolve('@plimsoll/registry'),
      JSON.stringify({ directory, release, texts }),
    ]);
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    await new Promise((resolve) => child.stdout.once('data', resolve).once('end', resolve));
    expect(child.exitCode, errors).toBeNull();
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));

    const store = createDirectoryStore({ directory });
    expect((await store.list('penguins')).map(({ state }) => state)).toEqual(['draft']);
    const unfinished = Object.keys(await readTree(directory)).filter((file) => file.includes('.partial'));
    expect(unfinished).toHaveLength(1);

    const { log } = createMemoryRegistry();
    const result = await publishRelease(release, contents, { registry: { store, log }, log: () => {} });
    expect(result.outcome).toBe('published');
    const undisturbed = join(folder, 'undisturbed');
    await publishRelease(release, contents, {
      registry: { store: createDirectoryStore({ directory: undisturbed }), log: createMemoryRegistry().log },
      log: () => {},
    });
    expect(await readTree(directory)).toEqual(await readTree(undisturbed));
  });
});
