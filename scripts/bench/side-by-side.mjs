// Measures processes in turn, so that what else the machine does falls on all of them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { node24 } from './node24.mjs';

/** Wall-clock time and peak memory of a script, under Node 24 unless said; memory where GNU time is installed. */
export function time(folder, args, program = node24) {
  const measured = existsSync('/usr/bin/time');
  const [command, all] = measured ? ['/usr/bin/time', ['-f', '%M', program, ...args]] : [program, args];
  const startedAt = performance.now();
  const { status, stdout, stderr } = spawnSync(command, all, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const seconds = (performance.now() - startedAt) / 1000;
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}:\n${stdout}${stderr}`);
  return {
    seconds,
    stdout,
    megabytes: measured ? Number(stderr.trim().split('\n').at(-1)) / 1000 : Number.NaN,
  };
}

/** Runs each contestant once per round; `ratio` is the median over the rounds. */
export function compareRuns(rounds, contestants) {
  const runs = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(contestants)) runs[name].push(run());
  }
  const ratio = (a, b) => median(runs[a].map(({ seconds }, i) => seconds / runs[b][i].seconds));
  return { ...runs, ratio };
}

export function describe(runs) {
  const memory = median(runs.map(({ megabytes }) => megabytes));
  const seconds = median(runs.map((run) => run.seconds));
  return `${seconds.toFixed(2)} s${Number.isNaN(memory) ? '' : `, ${memory.toFixed(0)} MB`}`;
}

/** What `--rows N` says, else the usual number. */
export function rowsAsked(args, usual) {
  return Number(args[args.indexOf('--rows') + 1] ?? 0) || usual;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
