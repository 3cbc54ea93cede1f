import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'command-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function run(script: string, timeoutMilliseconds = 20_000) {
  let output = '';
  const outcome = await runCommand({
    script,
    folder,
    temporary: folder,
    environment: { PATH: process.env.PATH ?? '', GREETING: 'hello' },
    timeoutMilliseconds,
    write: (chunk) => {
      output += Buffer.from(chunk).toString();
    },
  });
  return { ...outcome, output };
}

describe('runCommand', () => {
  it('runs several lines in the folder, with the environment it was given', async () => {
    const { exitCode, output } = await run('echo "$GREETING"\npwd\n');
    expect(exitCode).toBe(0);
    expect(output.split('\n')[0]).toBe('hello');
    expect(output).toContain(folder.split('/').at(-1));
    expect(await readdir(folder)).toEqual([]);
  });

  it('stops at the first line that fails, and in a pipe', async () => {
    expect(await run('false\necho late')).toMatchObject({ exitCode: 1, output: '' });
    expect(await run('false | cat\necho late')).toMatchObject({ exitCode: 1, output: '' });
  });

  it('keeps the last lines', async () => {
    const { lastLines, exitCode } = await run(
      'for i in $(seq 1 5000); do echo "line $i"; done; echo "it broke" >&2; exit 3',
    );
    expect(exitCode).toBe(3);
    expect(lastLines).toHaveLength(20);
    expect(lastLines).toContain('it broke');
  });

  it('ends the whole group when the time is over', async () => {
    const outcome = await run('sleep 30 & sleep 30', 200);
    expect(outcome).toMatchObject({ exitCode: null, signal: 'SIGTERM', isTimedOut: true });
    expect(outcome.seconds).toBeLessThan(5);
  });

  it('ends what the command left in the background', async () => {
    const outcome = await run('sleep 30 &\necho done');
    expect(outcome).toMatchObject({ exitCode: 0, isTimedOut: false, output: 'done\n' });
    expect(outcome.seconds).toBeLessThan(5);
  });

  it.skipIf(process.platform === 'win32')('measures the peak memory of the processes', async () => {
    const { peakMemoryBytes } = await run(
      `"${process.execPath}" -e "const a = Buffer.alloc(200e6, 1); setTimeout(() => a, 300)"`,
    );
    expect(peakMemoryBytes).toBeGreaterThan(200e6);
    expect(peakMemoryBytes).toBeLessThan(2e9);
  });
});
