import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findNode24 } from '@plimsoll/testing';
import type { Job, JobOutcome } from './job.ts';

/** Node 24 reads TypeScript; or why there is none. */
export const node = findNode24();
const worker = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** How a process of its own ended. */
export interface WorkerEnd {
  readonly signal: string | null;
  readonly errors: string;
  /** Null when it did not come to its end. */
  readonly said: { readonly outcome: JobOutcome; readonly changes: number } | null;
}

/** Runs a job in a process of its own; with `n` it is killed at its n-th change. */
export function runWorker(given: {
  readonly job: Job;
  readonly unit: 'operation' | 'request';
  readonly n?: number;
  readonly moment?: 'before' | 'after';
}): Promise<WorkerEnd> {
  return new Promise((resolve) => {
    const path = 'path' in node ? node.path : '';
    const child = spawn(path, ['--no-warnings', worker, JSON.stringify({ moment: 'before', ...given })]);
    let errors = '';
    let output = '';
    child.stderr.on('data', (text) => {
      errors += text;
    });
    child.stdout.on('data', (text) => {
      output += text;
    });
    child.once('close', (_code, signal) =>
      resolve({ signal, errors, said: output === '' ? null : JSON.parse(output) }),
    );
  });
}
