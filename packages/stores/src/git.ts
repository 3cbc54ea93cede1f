import { spawn } from 'node:child_process';
import { ConfigurationError } from '@plimsoll/errors';

/** What a git command answered. */
export interface GitAnswer {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs git in a folder with these very arguments; no shell reads them. Throws only when git cannot be started. */
export function runGit(folder: string, args: readonly string[], input = ''): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const git = spawn('git', args, { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    git.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    git.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    git.stdin.on('error', () => {});
    git.stdin.end(input);
    git.on('error', (error) =>
      reject(
        new ConfigurationError(
          {
            where: 'git',
            message: `cannot be started (${error.message}).`,
            fix: 'Install git, and put it on the PATH.',
          },
          { cause: error },
        ),
      ),
    );
    git.on('close', (exitCode) =>
      resolve({
        exitCode: exitCode ?? 1,
        output: Buffer.concat(output).toString('utf8'),
        errors: Buffer.concat(errors).toString('utf8').trim(),
      }),
    );
  });
}
