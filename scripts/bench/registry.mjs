// The directory store: hashing and writing a model, against sha256sum and cp of it. Target: at most 1.3 times.
// Memory of the whole process: below 200 MB whatever the size. Publishing again transfers nothing.
import { spawn, spawnSync } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../prepare.mjs';
import { node24 } from './node24.mjs';

const chunk = 16 * 1024 * 1024;

export async function bench(args) {
  const megabytes = Number(args[args.indexOf('--megabytes') + 1]) || 2048;
  const rounds = Number(args[args.indexOf('--rounds') + 1]) || 3;
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-bench-'));
  try {
    prepare(folder, megabytes);
    const runs = { tools: [], publish: [] };
    let memory = 0;
    for (let round = 0; round < rounds; round++) {
      const tools = await time(folder, 'sh', ['-c', 'sha256sum model.bin > sums && cp model.bin copy.bin']);
      rmSync(join(folder, 'copy.bin'));
      const publish = await plimsoll(folder, 'publish-model');
      memory = Math.max(memory, publish.megabytes);
      runs.tools.push(tools.seconds);
      runs.publish.push(publish.seconds);
      if (round < rounds - 1) forget(folder);
    }
    const stored = join(folder, '.plimsoll/registry/bench/v1.0.0/model.bin');
    const before = statSync(stored).ctimeMs;
    const again = await plimsoll(folder, 'publish-model');
    const ratios = runs.publish.map((publish, i) => publish / runs.tools[i]);
    console.log(`Directory store, a model of ${megabytes} MB, ${rounds} rounds side by side`);
    console.log(`  sha256sum and cp       ${median(runs.tools).toFixed(2)} s`);
    console.log(`  publish-model          ${median(runs.publish).toFixed(2)} s, synced to disk`);
    console.log(`  ratio                  ${median(ratios).toFixed(2)} (target: at most 1.3)`);
    console.log(`  largest memory         ${memory.toFixed(0)} MB (target: below 200)`);
    const isUntouched = statSync(stored).ctimeMs === before;
    console.log(
      `  publishing it again    ${again.seconds.toFixed(2)} s, ${isUntouched ? 'nothing written' : 'WRITTEN AGAIN'}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A repository with a model of random bytes, and the record of its test. */
export function prepare(folder, megabytes) {
  const git = (...args) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder });
  writeFileSync(join(folder, '.gitignore'), 'model.bin\nsums\n.plimsoll/\n');
  writeFileSync(join(folder, 'metrics.json'), '{"accuracy": 0.95}');
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
    ['commit', '-qm', 'start'],
  ])
    git(...args);
  const bytes = Buffer.allocUnsafe(chunk);
  const file = openSync(join(folder, 'model.bin'), 'w');
  for (let written = 0; written < megabytes * 1024 * 1024; written += chunk)
    writeSync(file, randomFillSync(bytes));
  closeSync(file);
  const train = ['--command', 'true', '--metrics', 'metrics.json', '--model-files', 'model.bin'];
  const { status, stdout } = spawnSync(
    node24,
    [join(root, 'dist/plimsoll.js'), 'train-and-test', '--model', 'bench', ...train],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stdout);
}

/** Takes the published version away, so that the next round publishes it anew. */
function forget(folder) {
  rmSync(join(folder, '.plimsoll/registry'), { recursive: true });
  spawnSync('git', ['tag', '-d', 'bench@v1.0.0'], { cwd: folder });
}

export function plimsoll(folder, ...args) {
  return time(folder, node24, [join(root, 'dist/plimsoll.js'), ...args, '--model', 'bench']);
}

/** Runs a command; measures its time and, where the system tells, its largest memory. */
export function time(cwd, command, args) {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    let peak = 0;
    let output = '';
    child.stdout.on('data', (text) => {
      output += text;
    });
    const timer = setInterval(() => {
      peak = Math.max(peak, readPeak(child.pid));
    }, 20);
    child.on('close', (status) => {
      clearInterval(timer);
      const seconds = (performance.now() - startedAt) / 1000;
      if (status === 0) resolve({ seconds, megabytes: peak });
      else reject(new Error(`${command} ended with ${status}:\n${output}`));
    });
  });
}

function readPeak(pid) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
