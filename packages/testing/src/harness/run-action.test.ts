import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialiseRecord } from '@plimsoll/record';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aRecord } from '../a-record.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/index.ts';
import {
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from './events.ts';
import { findNode24 } from './node-24.ts';
import { runAction } from './run-action.ts';

const manifest = `
name: Echo
inputs:
  data: { description: Data., required: true }
  fail-on: { description: When., default: fail }
  my name: { description: Odd. }
  github-token: { description: Token., default: "\${{ github.token }}" }
  ref: { description: Ref., default: "\${{ github.ref_name }} of \${{ github.event.repository.full_name }}" }
runs: { using: node24, main: ../../dist/echo.js }
`;

/** A step that tells what it was given, and uses every channel to the runner. */
const script = `
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const { env } = process;
const inputs = Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('INPUT_')));
appendFileSync(env.GITHUB_OUTPUT, 'plain=a=b\\nlong<<EOF_1\\nfirst\\n\\nlast\\nEOF_1\\n');
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Fine\\n');
console.log('::error file=a%2Cb.csv,line=3::50%25 is%0Atoo much');
console.log('::stop-commands::secret');
console.log('::warning::not a command');
console.log('::secret::');
console.error('  ::notice title=x::yes');
if (env.INPUT_DATA === 'large') appendFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024));
mkdirSync('.plimsoll/records', { recursive: true });
writeFileSync('.plimsoll/records/echo.json', readFileSync('record.json'));
console.log('SEEN ' + JSON.stringify({ inputs, names: Object.keys(env).sort(), version: process.version, cwd: process.cwd(),
  event: JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')), env }));
process.exitCode = 3;
`;

const node24 = findNode24();
let root: string;
let fake: FakeGitHub;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'plimsoll-harness-'));
  await mkdir(join(root, 'actions', 'echo'), { recursive: true });
  await mkdir(join(root, 'dist'));
  await mkdir(join(root, 'workspace'));
  await writeFile(join(root, 'actions', 'echo', 'action.yml'), manifest);
  await writeFile(join(root, 'dist', 'echo.js'), script);
  await writeFile(join(root, 'package.json'), '{ "type": "module" }');
  await writeFile(join(root, 'workspace', 'record.json'), serialiseRecord(aRecord({ id: 'echo' })));
  fake = await startFakeGitHub();
});

afterAll(async () => {
  await fake.close();
  await rm(root, { recursive: true });
});

async function runEcho(inputs: Record<string, string> = {}) {
  const workspace = join(root, 'workspace');
  const result = await runAction({ action: 'echo', root, workspace, fake, event: pushEvent(fake), inputs });
  return { result, seen: JSON.parse(result.stdout.split('SEEN ')[1] ?? 'null') };
}

describe.skipIf('missing' in node24)('a step under the harness', () => {
  it('is given inputs and defaults as the runner makes them', async () => {
    const { result, seen } = await runEcho({ data: 'a.csv', 'Fail-On': 'warn', tpyo: 'x' });
    expect(seen.inputs).toEqual({
      INPUT_DATA: 'a.csv',
      'INPUT_FAIL-ON': 'warn',
      INPUT_MY_NAME: '',
      'INPUT_GITHUB-TOKEN': result.token,
      INPUT_REF: 'main of octo/penguins',
      INPUT_TPYO: 'x',
    });
    expect(seen.version).toMatch(/^v24\./);
    expect(seen.cwd).toMatch(/workspace$/);
    expect(seen.event.repository.default_branch).toBe('main');
  });

  it('sees nothing of the host but what programs need', async () => {
    const { seen } = await runEcho();
    const foreign = seen.names.filter(
      (name: string) =>
        !/^(INPUT_|GITHUB_|ACTIONS_|RUNNER_|PATH$|HOME$|LANG$|CI$|SystemRoot$|ComSpec$|PATHEXT$)/.test(name),
    );
    expect(foreign).toEqual([]);
  });

  it('is understood on every channel', async () => {
    const { result } = await runEcho();
    expect(result.exitCode).toBe(3);
    expect(result.outputs).toEqual({ plain: 'a=b', long: 'first\n\nlast' });
    expect(result.summary).toBe('# Fine\n');
    expect(result.annotations).toHaveLength(2);
    expect(result.annotations).toContainEqual({
      level: 'error',
      message: '50% is\ntoo much',
      file: 'a,b.csv',
      line: 3,
    });
    expect(result.annotations).toContainEqual({ level: 'notice', message: 'yes', title: 'x' });
    expect((await result.record('echo')).id).toBe('echo');
  });

  it('shows no summary that is larger than the runner takes', async () => {
    const { result } = await runEcho({ data: 'large' });
    expect(result.summary).toBe('');
  });

  it('belongs to a run that the forge knows, and may belong to a later attempt of it', async () => {
    const workspace = join(root, 'workspace');
    const event = pushEvent(fake);
    const first = await runAction({ action: 'echo', root, workspace, fake, event });
    const second = await runAction({
      action: 'echo',
      root,
      workspace,
      fake,
      event,
      run: { id: first.runId, attempt: 2 },
    });
    expect(second.runId).toBe(first.runId);
    expect(fake.state.runs.get(first.runId)).toMatchObject({ attempt: 2, headBranch: 'main', event: 'push' });
  });
});

describe('events', () => {
  let headSha: string;

  beforeEach(() => {
    headSha = fake.addCommit({ branch: 'change' });
  });

  it('of a pull request name head, base and the merge commit', () => {
    const event = pullRequestEvent(fake, fake.addPull({ headSha }));
    expect(event).toMatchObject({ name: 'pull_request', headRef: 'change', baseRef: 'main' });
    expect(event.ref).toMatch(/^refs\/pull\/\d+\/merge$/);
    expect(event.sha).not.toBe(headSha);
    expect(event.permissions.contents).toBe('write');
  });

  it('of a fork come with a token that can only read', () => {
    const headRepository = fake.addFork('mallory');
    const event = pullRequestEvent(fake, fake.addPull({ headSha, headRepository, headRef: 'main' }));
    expect(new Set(Object.values(event.permissions))).toEqual(new Set(['read']));
    expect(event.run.headRepository.owner).toBe('mallory');
  });

  it.each([
    ['push', () => pushEvent(fake), 'refs/heads/main'],
    ['schedule', () => scheduleEvent(fake), 'refs/heads/main'],
    ['workflow_dispatch', () => workflowDispatchEvent(fake), 'refs/heads/main'],
    ['workflow_run', () => workflowRunEvent(fake, fake.startRun()), 'refs/heads/main'],
    [
      'merge_group',
      () => mergeGroupEvent(fake, { headSha: 'a'.repeat(40), baseSha: 'b'.repeat(40) }),
      `refs/heads/gh-readonly-queue/main/pr-1-${'b'.repeat(40)}`,
    ],
  ])('%s has its name and ref', (name, make, ref) => {
    expect(make()).toMatchObject({ name, ref });
  });
});
