import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { disarmCommands, formatCommand, formatFileCommand } from './workflow-commands.ts';

/** What @actions/core prints for the same call. */
function printedBy(call: () => void): string {
  const print = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    call();
    return print.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    print.mockRestore();
  }
}

describe('formatCommand', () => {
  it('makes what @actions/core makes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ minLength: 1 }),
        fc.nat(9999),
        (message, file, line) => {
          const theirs = printedBy(() => core.error(message, { file, startLine: line, title: 'A, b: c%' }));
          const ours = formatCommand('error', { title: 'A, b: c%', file, line: line || undefined }, message);
          expect(`${ours}\n`).toBe(theirs.replaceAll('\r\n', '\n'));
        },
      ),
    );
  });

  it('makes the same mask, group and end of group', () => {
    expect(`${formatCommand('add-mask', {}, 's3cret%\n')}\n`).toBe(
      printedBy(() => core.setSecret('s3cret%\n')),
    );
    expect(`${formatCommand('group', {}, 'Train')}\n`).toBe(printedBy(() => core.startGroup('Train')));
    expect(`${formatCommand('endgroup', {}, '')}\n`).toBe(printedBy(() => core.endGroup()));
  });
});

describe('formatFileCommand', () => {
  it('makes what @actions/core makes, but for the random delimiter', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'output-'));
    const file = join(folder, 'output');
    await writeFile(file, '');
    vi.stubEnv('GITHUB_OUTPUT', file);
    try {
      core.setOutput('summary', 'two\nlines');
      const theirs = (await readFile(file, 'utf8')).replace(/ghadelimiter_[-0-9a-f]+/g, 'mark');
      expect(formatFileCommand({ name: 'summary', value: 'two\nlines', delimiter: 'mark' })).toBe(theirs);
    } finally {
      vi.unstubAllEnvs();
      await rm(folder, { recursive: true });
    }
  });

  it('refuses a value that holds its delimiter', () => {
    expect(() => formatFileCommand({ name: 'a', value: 'x mark y', delimiter: 'mark' })).toThrow(
      'its own delimiter',
    );
  });
});

describe('disarmCommands', () => {
  it.each([
    ['plain text', 'plain text'],
    ['::warning::boo', ': :warning::boo'],
    ['ok\n  ::set-output name=x::y', 'ok\n  : :set-output name=x::y'],
    ['##[error]boo', '# #[error]boo'],
    ['a::b', 'a::b'],
  ])('%j → %j', (text, expected) => {
    expect(disarmCommands(text)).toBe(expected);
  });
});
