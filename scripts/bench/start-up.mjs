// Start-up: a whole run of an action that needs no network and no engine, against an empty Node script.
// Target: at most 3 times.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../prepare.mjs';
import { node24 } from './node24.mjs';

const rounds = 25;

export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-bench-'));
  try {
    writeFileSync(join(folder, 'empty.mjs'), '');
    writeFileSync(join(folder, 'train.json'), '{"accuracy": 0.95, "loss": 0.11}');
    writeFileSync(join(folder, 'holdout.json'), '{"accuracy": 0.94, "loss": 0.12}');
    for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '');
    const runs = { empty: [], action: [] };
    for (let round = 0; round <= rounds; round++) {
      const empty = time(folder, join(folder, 'empty.mjs'));
      const action = time(folder, join(root, 'dist', 'check-overfitting.js'));
      if (round === 0) continue; // warm-up
      runs.empty.push(empty);
      runs.action.push(action);
    }
    const ratios = runs.action.map((action, i) => action / runs.empty[i]);
    console.log(`Start-up, check-overfitting on two metric files, ${rounds} rounds side by side`);
    console.log(`  an empty Node script   ${median(runs.empty).toFixed(0)} ms`);
    console.log(`  the whole action       ${median(runs.action).toFixed(0)} ms`);
    console.log(`  ratio                  ${median(ratios).toFixed(2)} (target: at most 3)`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function time(folder, script) {
  const startedAt = performance.now();
  const { status, stdout, stderr } = spawnSync(node24, [script], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      RUNNER_TEMP: folder,
      INPUT_METRICS: 'holdout.json',
      'INPUT_TRAIN-METRICS': 'train.json',
      'INPUT_MAX-RELATIVE-GAP': '0.1',
    },
  });
  const milliseconds = performance.now() - startedAt;
  if (status !== 0) throw new Error(`${script} ended with ${status}:\n${stdout}${stderr}`);
  return milliseconds;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
