// check-overfitting as a user meets it: the built file, numbers and rows of both sides, and what main has left behind.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DecisionRecord, OverfittingEvidence } from '@plimsoll/record';
import { createGitRepository, type GitRepository } from '@plimsoll/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { enginePath as root } from './project.ts';

let repository: GitRepository;

beforeEach(async () => {
  repository = await createGitRepository({
    'README.md': 'birds',
    '.gitignore': '*.csv\n*.json\n.plimsoll/\n',
  });
});

afterEach(() => repository.remove());

function plimsoll(...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist/plimsoll.js'), ...args], {
    cwd: repository.folder,
    encoding: 'utf8',
  });
  expect(status, stderr).not.toBeNull();
}

/** What the record says after a run of the step. */
function check(...args: string[]) {
  plimsoll('check-overfitting', '--model', 'bird', '--engine-path', root, ...args);
  const file = join(repository.folder, '.plimsoll/records/check-overfitting.json');
  const record: DecisionRecord & { evidence: OverfittingEvidence } = JSON.parse(readFileSync(file, 'utf8'));
  return { ...record, said: record.reasons.map(({ message }) => message) };
}

/** Predictions of 1,000 rows, of which so many are wrong. */
function rows(wrong: number): string {
  const lines = Array.from(
    { length: 1000 },
    (_, row) => `${row},${row % 2},${(row % 2) ^ (row < wrong ? 1 : 0)}`,
  );
  return `id,label,prediction\n${lines.join('\n')}\n`;
}

const both = (train: object, holdout: object) => JSON.stringify({ train, holdout });
const numbers = ['--metrics', 'm.json'];
const predictions = ['--predictions', 'p.csv', '--train-predictions', 't.csv'];

it('judges gaps in the right direction, by absolute, relative and single limits', async () => {
  await repository.write({ 'm.json': both({ accuracy: 0.95, rmse: 2 }, { accuracy: 0.9, rmse: 2.1 }) });
  const verdicts = (...args: string[]) =>
    check(...numbers, ...args).evidence.gaps.map(({ verdict }) => verdict);
  expect(check(...numbers).evidence.gaps.map(({ metric, gap }) => [metric, Number(gap?.toFixed(9))])).toEqual(
    [
      ['accuracy', 0.05],
      ['rmse', 0.1],
    ],
  );
  expect(verdicts()).toEqual(['pass', 'pass']);
  expect(verdicts('--max-gap', '0.07')).toEqual(['pass', 'fail']);
  expect(verdicts('--max-relative-gap', '0.051')).toEqual(['fail', 'pass']);
  expect(verdicts('--limits', 'rmse: 1%')).toEqual(['pass', 'fail']);
});

it('judges rows by the interval of the gap', async () => {
  await repository.write({ 't.csv': rows(20), 'p.csv': rows(50) });
  const gaps = (limit: string) => check(...predictions, '--limits', `accuracy: ${limit}`).evidence.gaps;
  const accuracy = (limit: string) => gaps(limit).find(({ metric }) => metric === 'accuracy');
  expect(accuracy('0.1')).toMatchObject({ verdict: 'pass', interval: { method: 'newcombe' } });
  expect(accuracy('0.025')).toMatchObject({ verdict: 'inconclusive', rowsNeeded: expect.any(Number) });
  expect(accuracy('0.005')).toMatchObject({ verdict: 'fail' });
});

it('finds a holdout that is too good to be true', async () => {
  await repository.write({ 't.csv': rows(100), 'p.csv': rows(20) });
  const { verdict, said } = check(...predictions);
  expect(verdict).toBe('warn');
  expect(said[0]).toMatchInlineSnapshot(
    `"Too good to be true: the holdout is better than train beyond noise (accuracy 0.98 after 0.9 on train; balanced_accuracy 0.98 after 0.9 on train; precision 0.98 after 0.9 on train). Look for leakage: check-split names rows, groups and times that both sides share."`,
  );
});

it('reads learning curves: the best step, the decline since, divergence', async () => {
  await repository.write({
    'rounds.json': JSON.stringify({
      train: { logloss: [0.6, 0.4, 0.3, 0.2, 0.1] },
      eval: { logloss: [0.65, 0.5, 0.45, 0.55, 0.7] },
    }),
  });
  const { evidence, said, verdict } = check('--learning-curves', 'rounds.json');
  expect([verdict, said]).toMatchInlineSnapshot(`
    [
      "warn",
      [
        "logloss on the holdout was best at round 2 (0.45) and is worse by 0.25 at the last one, 4 (0.7), while train went on improving: stop there, or keep the model of that round.",
      ],
    ]
  `);
  expect(evidence.learningCurves?.[0]).toMatchObject({ bestStep: 2, isDiverging: true });
});

it('stands beside main’s gap, and tells a trend over its last runs', async () => {
  for (const holdout of [0.94, 0.93, 0.92]) {
    await repository.write({ 'm.json': both({ accuracy: 0.95 }, { accuracy: holdout }) });
    expect(check(...numbers).verdict).toBe('pass');
    plimsoll('report', '--model', 'bird');
    await repository.commit('Next', { 'README.md': `birds ${holdout}` });
  }
  await repository.write({ 'm.json': both({ accuracy: 0.95 }, { accuracy: 0.9 }) });
  const { evidence } = check(...numbers);
  expect(evidence.gaps[0]?.mainGap).toBeCloseTo(0.03, 9);
  expect(evidence.trend?.[0]?.message).toMatchInlineSnapshot(
    `"The gap of accuracy has grown 3 times in a row, from 0.01 to 0.05."`,
  );
});
