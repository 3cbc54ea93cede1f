import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError } from '@plimsoll/errors';
import { parseRecord } from '@plimsoll/record';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Action, Decision } from './action.ts';
import type { Host } from './host.ts';
import { number } from './input-kinds.ts';
import { type InputSpec, sharedInputs } from './inputs.ts';
import { createLog } from './log.ts';
import { runAction } from './run-action.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-action-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const spec = { ...sharedInputs, limit: number({ min: 0, max: 1 }) } as const satisfies InputSpec;

function anAction(decide: () => Decision | Promise<Decision>): Action {
  const action: Action<typeof spec> = { name: 'weigh', inputs: spec, run: async () => decide() };
  return action as Action;
}

const passed: Decision = { verdict: 'pass', summary: 'All well.', reasons: [], evidence: { kind: 'none' } };

/** A host whose effects are kept in memory, but for the files. */
function aHost(inputs: Record<string, string> = {}, overrides: Partial<Host> = {}) {
  const said = {
    log: '',
    outputs: {} as Record<string, string>,
    summary: '',
    annotations: [] as string[],
    masked: [] as string[],
  };
  let ticks = 0;
  const host: Host = {
    inputs,
    root: folder,
    startFolder: folder,
    temporary: folder,
    context: {
      platform: 'github',
      event: 'push',
      repository: 'octo/penguins',
      commit: 'a'.repeat(40),
      ref: 'main',
      defaultBranch: 'main',
      base: null,
      isPrivileged: false,
      pullRequest: null,
      run: null,
    },
    defaultModel: 'penguins',
    environment: { os: 'linux' },
    commandEnvironment: {},
    log: createLog(
      (text) => {
        said.log += String(text);
      },
      { start: (title) => title, end: '', warning: (message) => `Warning: ${message}` },
    ),
    now: () => new Date(Date.UTC(2026, 0, 2, 3, 4, 5 + 2 * ticks++)),
    mask: (secret) => said.masked.push(secret),
    setOutput: async (name, value) => {
      said.outputs[name] = value;
    },
    addSummary: async (markdown) => {
      said.summary += markdown;
    },
    annotate: ({ level, message }) => said.annotations.push(`${level}: ${message}`),
    connectForge: () => Promise.reject(new Error('no forge here')),
    connectEngine: () => Promise.reject(new Error('no engine here')),
    readTrackedRun: () => Promise.reject(new Error('no tracking server here')),
    ...overrides,
  };
  return { host, said };
}

const recordIn = async (path: string) => parseRecord(await readFile(path, 'utf8'), path);

describe('runAction', () => {
  it('writes the record, and renders the rest from it', async () => {
    const { host, said } = aHost({ 'github-token': 's3cret', limit: '0.5' });
    const decision: Decision = { ...passed, outputs: { weight: '7' } };
    expect(
      await runAction(
        anAction(() => decision),
        host,
        '1.2.3',
      ),
    ).toBe(0);
    const path = join(folder, '.plimsoll/records/weigh.json');
    expect(said.outputs).toEqual({ weight: '7', verdict: 'pass', 'record-path': path, summary: 'All well.' });
    expect(said.masked).toEqual(['s3cret']);
    expect(said.summary).toContain('All well.');
    expect(await recordIn(path)).toMatchObject({
      action: 'weigh',
      id: 'weigh',
      model: 'penguins',
      verdict: 'pass',
      identity: { repository: 'octo/penguins', commit: 'a'.repeat(40), ref: 'main' },
      timings: { startedAt: '2026-01-02T03:04:05.000Z', seconds: 2 },
      tool: { name: 'plimsoll', version: '1.2.3' },
    });
  });

  it('fails the job from fail-on, and never twice', async () => {
    const failed: Decision = {
      ...passed,
      verdict: 'fail',
      reasons: [{ code: 'too-heavy', verdict: 'fail', message: 'Too heavy.' }],
    };
    const fail = anAction(() => failed);
    expect(await runAction(fail, aHost().host, '1')).toBe(1);
    expect(await runAction(fail, aHost({ 'fail-on': 'never' }).host, '1')).toBe(0);
    const { host, said } = aHost();
    await runAction(fail, host, '1');
    expect(said.annotations).toEqual(['error: Too heavy.']);
  });

  it('records what the user has to mend, without running', async () => {
    const { host, said } = aHost({ limit: '2', limt: '1', id: 'a b' });
    expect(
      await runAction(
        anAction(() => Promise.reject(new Error('ran'))),
        host,
        '1',
      ),
    ).toBe(1);
    const record = await recordIn(join(folder, '.plimsoll/records/weigh.json'));
    expect(record.verdict).toBe('error');
    expect(record.reasons.map(({ message }) => message)).toEqual([
      "input 'id': is «a b», and must be letters, digits, ., _ and -. Example: id: train-on-linux",
      "input 'limit': is «2», and must be a number from 0 to 1. Example: limit: 0",
      "input 'limt': is not an input of this action. Did you mean 'limit'?",
    ]);
    expect(said.log).not.toContain('at ');
  });

  it('shows a stack only for a failure of ours', async () => {
    const ours = aHost();
    expect(
      await runAction(
        anAction(() => Promise.reject(new TypeError('x is undefined'))),
        ours.host,
        '1',
      ),
    ).toBe(1);
    expect(ours.said.log).toContain('run-action.test.ts');
    expect(ours.said.log).toContain('Please report it');
    const theirs = aHost();
    await runAction(
      anAction(() => Promise.reject(new ConfigurationError({ where: 'a.csv', message: 'is empty.' }))),
      theirs.host,
      '1',
    );
    expect(theirs.said.log).toBe('weigh: error: a.csv: is empty.\n');
  });

  it('does not make the folder that working-directory misspells', async () => {
    const { host, said } = aHost({ 'working-directory': 'nowhere' });
    expect(
      await runAction(
        anAction(() => passed),
        host,
        '1',
      ),
    ).toBe(1);
    expect(await readdir(folder)).toEqual(['.plimsoll']);
    expect(said.annotations[0]).toContain('which is not a folder');
  });

  it('keeps the verdict when the outputs cannot be written', async () => {
    const { host, said } = aHost({}, { setOutput: () => Promise.reject(new Error('disk full')) });
    expect(
      await runAction(
        anAction(() => passed),
        host,
        '1',
      ),
    ).toBe(0);
    expect(said.log).toContain('Outputs and summary are incomplete: disk full');
  });

  it('fails when there is no record', async () => {
    await writeFile(join(folder, '.plimsoll'), 'a file in the way');
    const { host, said } = aHost();
    expect(
      await runAction(
        anAction(() => passed),
        host,
        '1',
      ),
    ).toBe(1);
    expect(said.annotations[0]).toContain('The decision record could not be written');
  });

  it('disarms text that looks like a command', async () => {
    const { host, said } = aHost();
    await runAction(
      anAction(() => ({ ...passed, summary: 'ok\n::add-mask::a' })),
      host,
      '1',
    );
    expect(said.log).not.toMatch(/^::/m);
  });
});
