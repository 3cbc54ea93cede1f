// The report: rendering one of 200 metrics × 50 slices (target: at most 100 ms), and the whole built action with a comment, a check
// and its artifacts against a fake GitHub that takes 50 ms for each call (target: at most 1 s plus what the API takes, 8 calls).
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../prepare.mjs';
import { node24 } from './node24.mjs';

export async function bench() {
  const script = join(root, 'scripts', 'bench', 'report-worker.ts');
  const { status } = spawnSync(node24, ['--no-warnings', script], { stdio: 'inherit', cwd: root });
  if (status !== 0) throw new Error(`the bench of the report ended with ${status}`);
}
