import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNode24, pushEvent, runAction } from '@plimsoll/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Project, enginePath as root, startProject } from './project.ts';

/** GitHub takes less than 2 GiB a file. The file has holes, so that it needs no room on the disk. */
const bytes = 2 * 1024 ** 3 + 100_000_000;
const command = `bash train.sh && truncate -s ${bytes - 4} model.txt && printf 'end\\n' >> model.txt`;
const mostMegabytes = 200;

let project: Project;
let scratch: string;
beforeAll(async () => {
  project = await startProject();
  scratch = await mkdtemp(join(tmpdir(), 'plimsoll-large-'));
  await writeFile(
    join(scratch, 'peak.cjs'),
    `const { readFileSync, writeFileSync } = require('node:fs');
     process.on('exit', () => writeFileSync(process.env.PEAK_FILE, readFileSync('/proc/self/status')));`,
  );
});
afterAll(async () => {
  expect(project.fake.violations).toEqual([]);
  await project.close();
  await rm(scratch, { recursive: true });
});

/** Lets a process tell the most memory that it had, where the system (Linux) knows it. */
const peakFile = () => join(scratch, 'peak');
const watched = () =>
  process.platform === 'linux'
    ? { NODE_OPTIONS: `--require ${join(scratch, 'peak.cjs')}`, PEAK_FILE: peakFile() }
    : {};
async function peakMegabytes(): Promise<number> {
  if (process.platform !== 'linux') return 0;
  return Number(/VmHWM:\s+(\d+) kB/.exec(await readFile(peakFile(), 'utf8'))?.[1]) / 1024;
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 ** 2 })) hash.update(chunk);
  return hash.digest('hex');
}

function plimsoll(...args: string[]): Promise<{ status: number | null; output: string }> {
  const node = findNode24();
  if ('missing' in node) throw new Error(node.missing);
  const { fake, repository } = project;
  return new Promise((resolve) => {
    const child = spawn(
      node.path,
      [join(root, 'dist/plimsoll.js'), ...args, '--repository', fake.repository],
      {
        cwd: repository.folder,
        env: { PATH: process.env.PATH, GITHUB_TOKEN: fake.token, GITHUB_API_URL: fake.url, ...watched() },
      },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
      });
    child.on('close', (status) => resolve({ status, output }));
  });
}

it('releases a file of more than 2 GiB in parts, in little memory, and once; and gives it back whole', async () => {
  const { fake, repository } = project;
  const event = pushEvent(fake);
  await project.step('train-and-test', event, { command });
  const publish = (run: { id: number; attempt?: number }) =>
    runAction({
      ...{ action: 'publish-model', event, fake, workspace: repository.folder, run },
      ...{ env: watched(), timeoutMs: 600_000 },
    });
  const parts = () =>
    fake.requests.flatMap(({ operation, query }) => {
      const name = query.get('name') ?? '';
      return operation === 'repos/upload-release-asset' && name.startsWith('model.txt') ? [name] : [];
    });
  const [first, second] = ['model.txt.part-001-of-002', 'model.txt.part-002-of-002'];

  // The second part is lost on its way as often as it is tried, and the job ends.
  fake.fault({ kind: 'reset-before', match: ({ query }) => query.get('name') === second, times: 3 });
  expect((await publish({ id: 4711 })).outputs).toMatchObject({ verdict: 'error' });
  expect([...new Set(parts())].sort()).toEqual([first, second]);
  expect(await peakMegabytes()).toBeLessThan(mostMegabytes);

  const before = parts().length;
  expect((await publish({ id: 4711, attempt: 2 })).outputs).toMatchObject({
    published: 'true',
    version: 'v1.0.0',
  });
  expect(parts().slice(before)).toEqual([second]);

  expect((await publish({ id: 4712 })).outputs).toMatchObject({ verdict: 'pass', version: 'v1.0.0' });
  expect(parts()).toHaveLength(before + 1);
  expect([...fake.state.releases.values()].map(({ tag, isDraft }) => [tag, isDraft])).toEqual([
    ['penguins@v1.0.0', false],
  ]);

  expect(await plimsoll('pull', 'penguins@v1.0.0', '--to', 'pulled')).toMatchObject({ status: 0 });
  expect(await peakMegabytes()).toBeLessThan(mostMegabytes);
  const [original, pulled] = ['model.txt', 'pulled/model.txt'].map((path) => join(repository.folder, path));
  expect((await stat(pulled ?? '')).size).toBe(bytes);
  expect(await sha256(pulled ?? '')).toBe(await sha256(original ?? ''));
}, 900_000);
