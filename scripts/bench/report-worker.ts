// Run by report.mjs under Node 24, which reads TypeScript.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordsFolder, writeRecord } from '@plimsoll/record';
import { renderReport } from '@plimsoll/report';
import { aRecord, pullRequestEvent, runAction, startFakeGitHub } from '@plimsoll/testing';

const rounds = 7;
const callMs = 50;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** 200 metrics, each on the whole and on 49 slices, of the change and of main; `shift` makes one unlike the other. */
function metricsOf(shift: number) {
  return Array.from({ length: 200 * 50 }, (_, at) => {
    const [metric, slice] = [Math.floor(at / 50), at % 50];
    const name = slice === 0 ? `quality_${metric}` : `quality_${metric}[region=zone ${slice}]`;
    const value = 0.5 + ((at * 7919) % 1000) / 2500 + (at % 3 === 0 ? 0 : shift);
    return { name, value, direction: 'higher', source: 'predictions' } as const;
  });
}

/** What train-and-test has found, as it does from the second run of main on. */
const baseline = {
  kind: 'found',
  source: 'run 3 on main',
  commit: 'a'.repeat(40),
  createdAt: '2026-01-01T00:00:00Z',
  commitsBehind: 1,
  url: null,
  isAncestor: true,
  holdout: null,
  metrics: metricsOf(0),
} as const;

function renderOnce(round: number): number {
  // New records each time: what was compared before is remembered.
  const record = aRecord({
    evidence: { kind: 'training', metrics: metricsOf(0.001 * (round + 1)), baseline },
  });
  const startedAt = performance.now();
  renderReport({ model: 'penguins', records: [record], now: new Date(0), baseBranch: 'main', runUrl: null });
  return performance.now() - startedAt;
}

/** One run of the built action on a pull request; what it took in all, and how many calls it made of which kind. */
async function reportOnce(): Promise<{ seconds: number; api: number; artifacts: number }> {
  const fake = await startFakeGitHub();
  const workspace = await mkdtemp(join(tmpdir(), 'plimsoll-bench-'));
  try {
    const pull = fake.addPull({ headSha: fake.addCommit({ branch: 'change' }) });
    await writeRecord(join(workspace, recordsFolder), aRecord({ evidence: { kind: 'training', baseline } }));
    fake.fault({ match: () => true, kind: 'slow', delayMs: callMs, times: 1000 });
    const before = fake.requests.length;
    const { seconds, exitCode, stdout } = await runAction({
      action: 'report',
      event: pullRequestEvent(fake, pull),
      fake,
      workspace,
    });
    if (exitCode !== 0 || fake.state.comments.size !== 1) throw new Error(`the report failed:\n${stdout}`);
    const seen = fake.requests.slice(before).map(({ operation }) => operation);
    const artifacts = seen.filter((operation) => /^(twirp|blob)/.test(operation)).length;
    return { seconds, artifacts, api: seen.length - artifacts };
  } finally {
    await rm(workspace, { recursive: true });
    await fake.close();
  }
}

for (let warmUp = 0; warmUp < 2; warmUp++) renderOnce(warmUp);
const renders = Array.from({ length: rounds }, (_, round) => renderOnce(round));
console.log(`Report, ${rounds} rounds`);
console.log(`  rendering 200 metrics × 50 slices   ${median(renders).toFixed(0)} ms (target: at most 100)`);

const runs = [];
for (let round = 0; round < rounds; round++) runs.push(await reportOnce());
const seconds = median(runs.map((run) => run.seconds));
const [{ api, artifacts } = { api: 0, artifacts: 0 }] = runs;
const waits = ((api + artifacts) * callMs) / 1000;
console.log(
  `  the whole action, ${callMs} ms a call      ${seconds.toFixed(2)} s, of which calls one after another would be ${waits.toFixed(2)} s`,
);
console.log(`  without them                        ${(seconds - waits).toFixed(2)} s (target: at most 1.0)`);
console.log(
  `  calls                               ${api + artifacts} (target: at most 8): ${api} of the API, ${artifacts} of the artifact service`,
);
