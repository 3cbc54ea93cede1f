// The gate as a user meets it: the built file, real predictions, evidence that an earlier run has kept.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DecisionRecord, TrainingEvidence } from '@plimsoll/record';
import { createGitRepository, type GitRepository } from '@plimsoll/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { enginePath as root } from './project.ts';

let repository: GitRepository;

beforeEach(async () => {
  repository = await createGitRepository({ 'README.md': 'birds', '.gitignore': 'p.csv\n.plimsoll/\n' });
});

afterEach(() => repository.remove());

function plimsoll(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/plimsoll.js'), ...args], {
    cwd: repository.folder,
    encoding: 'utf8',
  });
  return { status, output: `${stdout}${stderr}`, stdout };
}

/** Predictions of `rows` rows, of which every `nth` is wrong; `from` is the first id. */
function predictions({ rows = 1000, nth, from = 0 }: { rows?: number; nth: number; from?: number }): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const id = from + i;
    const label = (id * 7) % 10 < 4 ? 1 : 0;
    const isWrong = id % nth === 0;
    const score = (isWrong ? 1 - label : label) * 0.6 + 0.2 + ((id * 31) % 97) / 1000;
    return `${id},${label},${score > 0.5 ? 1 : 0},${score.toFixed(4)},${id % 3 === 0 ? 'f' : 'm'}`;
  });
  return `id,label,prediction,score,sex\n${lines.join('\n')}\n`;
}

const given = ['train-and-test', '--model', 'bird', '--predictions', 'p.csv', '--engine-path', root];

async function keepMain(text: string, ...args: string[]): Promise<void> {
  await repository.write({ 'p.csv': text });
  expect(plimsoll(...given, '--conditions', 'accuracy >= 0.5', ...args)).toMatchObject({ status: 0 });
  expect(plimsoll('report', '--model', 'bird').status).toBe(0);
}

function record(): DecisionRecord & { evidence: TrainingEvidence } {
  const file = join(repository.folder, '.plimsoll/records/train-and-test.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

function judge(...args: string[]) {
  const { status } = plimsoll(...given, '--baseline', '.plimsoll/evidence', ...args);
  const { verdict, reasons, evidence } = record();
  return { status, verdict, codes: reasons.map(({ code }) => code), evidence };
}

it('decides by intervals, row by row against main, and shares the budget', async () => {
  await keepMain(predictions({ nth: 8 }));
  await repository.write({ 'p.csv': predictions({ nth: 20 }) });
  const lines = [
    'accuracy >= main + 0.02',
    'accuracy >= 0.949',
    'recall[sex=f] >= 0.8 * recall[sex=m]',
    'accuracy <= 0.9',
  ];
  const { status, verdict, evidence } = judge(...lines.flatMap((line) => ['--conditions', line]));
  expect({ status, verdict }).toEqual({ status: 1, verdict: 'fail' });
  expect(
    evidence.conditions.map((one) => [one.verdict, one.interval?.method, one.isPaired, one.rows]),
  ).toMatchInlineSnapshot(`
    [
      [
        "pass",
        "tango",
        true,
        1000,
      ],
      [
        "inconclusive",
        "wilson",
        false,
        1000,
      ],
      [
        "pass",
        "bca-bootstrap",
        false,
        666,
      ],
      [
        "fail",
        "wilson",
        false,
        1000,
      ],
    ]
  `);
  expect(evidence.conditions[1]?.rowsNeeded).toBeGreaterThan(1000);
  const accuracy = evidence.comparisons?.find(({ metric }) => metric === 'accuracy');
  expect(accuracy).toMatchObject({ outcome: 'better', isPaired: true, rows: 1000 });
  expect(evidence.metrics.find(({ name }) => name === 'roc_auc')?.interval?.method).toBe('delong');
});

it('compares on the rows that both holdouts share, and never on none', async () => {
  await keepMain(predictions({ nth: 8 }));
  await repository.write({ 'p.csv': predictions({ nth: 20, from: 300 }) });
  const shared = judge('--conditions', 'accuracy > main').evidence.conditions[0];
  expect(shared).toMatchObject({ verdict: 'pass', rows: 700 });
  expect(shared?.message).toContain('the 700 rows that both holdouts share');
  await repository.write({ 'p.csv': predictions({ nth: 20, from: 5000 }) });
  expect(judge('--conditions', 'accuracy > main')).toMatchObject({
    verdict: 'inconclusive',
    codes: ['other-holdout'],
  });
  expect(record().reasons.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "accuracy > main: It is not compared: main was tested on other rows or labels (another holdout digest). No id occurs on both sides.",
    ]
  `);
});

it('counts decisions, and holds a guarantee', async () => {
  await keepMain(predictions({ nth: 8 }));
  const plan = ['--reliability', '0.95', '--steps', '1', '--adaptivity', 'none'];
  await repository.write({ 'p.csv': predictions({ nth: 20 }) });
  const { evidence, codes } = judge('--conditions', 'n - o > 0.02 +/- 0.05', ...plan);
  expect(evidence.holdoutBudget).toMatchObject({ decisions: 2, allowed: 1, isLowerBound: true, rows: 1000 });
  expect(evidence.conditions[0]?.interval).toMatchObject({ method: 'hoeffding', confidence: 0.95 });
  expect(codes).toContain('holdout-spent');
  expect(codes).toContain('holdout-too-small');
});

it('seals: yes and no, and no value anywhere', async () => {
  const text = predictions({ nth: 8 });
  await keepMain(text, '--sealed', 'true');
  await repository.write({ 'p.csv': predictions({ nth: 20 }) });
  const told = plimsoll(
    ...given,
    '--baseline',
    '.plimsoll/evidence',
    '--sealed',
    'true',
    '--conditions',
    'accuracy > main',
  );
  const { evidence, verdict } = record();
  expect(verdict).toBe('pass');
  expect(evidence.conditions[0]).toMatchObject({
    message: 'It holds.',
    left: null,
    right: null,
    interval: null,
  });
  expect(plimsoll('report', '--model', 'bird').status).toBe(0);
  const written = ['records/train-and-test.json', 'comment.md', 'report.html'].map((name) =>
    readFileSync(join(repository.folder, '.plimsoll', name), 'utf8').replace(/<style>[\s\S]*?<\/style>/, ''),
  );
  // 950 of 1,000 rows are right, and 875 were on main.
  for (const shown of [told.output, ...written]) expect(shown).not.toMatch(/0\.95\b|0\.875|95\.0 ?%|87\.5/);
  expect(readdirSync(join(repository.folder, '.plimsoll/predictions'))).toEqual(['train-and-test.csv']);
});

it('warns of a model that shows nothing, and refuses a group column that is not there', async () => {
  await repository.write({ 'p.csv': predictions({ nth: 1 }) });
  const codes = () => {
    plimsoll(...given, '--conditions', 'accuracy >= 0');
    return record().reasons.map(({ code }) => code);
  };
  expect(codes()).toContain('worse-than-trivial');
  await repository.write({ 'p.csv': 'id,label,prediction\n1,a,a\n2,b,a\n3,b,a\n' });
  expect(codes()).toContain('constant-predictions');
  expect(plimsoll(...given, '--group-column', 'user').output).toContain(
    "input 'group-column': is «user». The predictions have no column «user»",
  );
});

it('judges a difference against the noise between seeds', async () => {
  // Of 1,000 rows, every so many-th is wrong: a line for each seed.
  const train = `every=$(sed -n "\${PLIMSOLL_SEED}p" every.txt)
awk -v every="$every" 'BEGIN {
  print "id,label,prediction"
  for (i = 0; i < 1000; i++) { label = i % 7 < 3; print i "," label "," (i % every == 1 ? 1 - label : label) }
}' > p.csv
`;
  const trainWith = async (everies: string) => {
    await repository.write({ 'train.sh': train, 'every.txt': everies });
    return ['--command', 'bash train.sh', '--seeds', '3', '--force', 'true'];
  };
  const command = await trainWith('10\n11\n10\n');
  expect(plimsoll(...given, '--conditions', 'accuracy >= 0.5', ...command)).toMatchObject({ status: 0 });
  expect(plimsoll('report', '--model', 'bird').status).toBe(0);
  // The same model by its first seed: on the rows alone both would pass.
  const judged = async (everies: string) =>
    judge('--conditions', 'accuracy > main', ...(await trainWith(everies)));
  const steady = await judged('40\n41\n39\n');
  expect(steady.evidence.seeds?.map(({ seed, metrics }) => [seed, metrics.accuracy])).toEqual([
    [1, 0.975],
    [2, 0.975],
    [3, 0.974],
  ]);
  expect(steady.verdict).toBe('pass');
  const shaky = await judged('40\n8\n9\n');
  expect(shaky).toMatchObject({ verdict: 'inconclusive', codes: ['condition-undecided'] });
  expect(shaky.evidence.metrics.find(({ name }) => name === 'accuracy')?.value).toBe(0.975);
});

it('judges cross-validation over its folds, and not as if they were independent', async () => {
  const values = [0.9, 0.93, 0.91, 0.95, 0.92, 0.9, 0.94, 0.91, 0.93, 0.92];
  const crossValidated = (more: readonly number[]) =>
    JSON.stringify({
      test_accuracy: values.map((value, fold) => value + (more[fold % more.length] as number)),
    });
  const over = ['train-and-test', '--model', 'bird', '--metrics', 'cv.json', '--folds', '5'];
  await repository.write({ 'cv.json': crossValidated([0]) });
  expect(plimsoll(...over, '--conditions', 'test_accuracy >= 0.5')).toMatchObject({ status: 0 });
  expect(plimsoll('report', '--model', 'bird').status).toBe(0);

  const judgeFolds = async (more: readonly number[]) => {
    await repository.write({ 'cv.json': crossValidated(more) });
    plimsoll(...over, '--baseline', '.plimsoll/evidence', '--conditions', 'test_accuracy > main');
    const { verdict, evidence } = record();
    return { verdict, evidence, message: evidence.conditions[0]?.message };
  };
  const better = await judgeFolds([0.02, 0.025, 0.03, 0.022]);
  expect(better.verdict).toBe('pass');
  expect(better.message).toMatchInlineSnapshot(
    `"0.9449 > 0.921 holds, beyond noise: test_accuracy − main is 0.024, 95 % interval 0.019 to 0.029 (10 folds, fold by fold)."`,
  );
  expect(better.evidence.comparisons?.[0]).toMatchObject({ metric: 'test_accuracy', outcome: 'better' });
  // Over ten independent trainings, the same differences would be 0.009 ± 0.006.
  const noisy = await judgeFolds([0.02, -0.005, 0.01, 0.012, 0.008]);
  expect(noisy.verdict).toBe('inconclusive');
  expect(noisy.message).toMatchInlineSnapshot(
    `"0.93 > 0.921 is within noise: test_accuracy − main is 0.009, 95 % interval −0.002 to 0.02 (10 folds, fold by fold)."`,
  );
  expect((await judgeFolds([0])).message).toMatchInlineSnapshot(
    `"0.921 > 0.921 does not hold: both have the same values on 10 folds, fold by fold."`,
  );
});

it('judges cross-validated predictions by their column fold', async () => {
  const crossValidated = (nth: readonly number[], splitter: (row: number) => number = (row) => row % 5) =>
    `id,label,prediction,fold\n${Array.from({ length: 1000 }, (_, row) => {
      const label = (row * 7) % 10 < 4 ? 1 : 0;
      const isWrong = Math.floor(row / 5) % (nth[splitter(row)] as number) === 0;
      return `${row},${label},${isWrong ? 1 - label : label},${splitter(row)}`;
    }).join('\n')}\n`;
  await keepMain(crossValidated([8, 7, 9, 8, 10]));
  const judgeFolds = async (text: string, condition = 'accuracy > main') => {
    await repository.write({ 'p.csv': text });
    const { verdict, evidence } = judge('--conditions', condition);
    return { verdict, message: evidence.conditions[0]?.message, folds: evidence.folds?.values.accuracy };
  };
  expect(await judgeFolds(crossValidated([20, 18, 21, 19, 22]))).toMatchInlineSnapshot(`
    {
      "folds": [
        0.95,
        0.94,
        0.95,
        0.945,
        0.95,
      ],
      "message": "0.947 > 0.878 holds, beyond noise: accuracy − main is 0.069, 95 % interval 0.045 to 0.093 (5 folds, fold by fold).",
      "verdict": "pass",
    }
  `);
  // Row by row, 50 fewer errors would be beyond noise.
  expect((await judgeFolds(crossValidated([40, 7, 9, 8, 30]))).message).toMatchInlineSnapshot(
    `"0.911 > 0.878 is within noise: accuracy − main is 0.03, 95 % interval −0.05 to 0.12 (5 folds, fold by fold)."`,
  );
  const moved = crossValidated([20, 18, 21, 19, 22], (row) => Math.floor(row / 200));
  expect((await judgeFolds(moved)).message).toMatchInlineSnapshot(
    `"It is not compared: main was tested on other rows or labels (another holdout digest). Folds are compared with the same folds: keep the splitter and its random_state as on main."`,
  );
  expect(plimsoll('report', '--model', 'bird').status).toBe(0);
  const report = readFileSync(join(repository.folder, '.plimsoll/comment.md'), 'utf8');
  expect(report.slice(report.indexOf('Over 5 folds')).split('\n').slice(0, 5)).toMatchInlineSnapshot(`
    [
      "Over 5 folds of a cross-validation:",
      "",
      "| metric | mean | standard deviation | fold 1 | fold 2 | fold 3 | fold 4 | fold 5 |",
      "| :-- | --: | --: | --: | --: | --: | --: | --: |",
      "| \`accuracy\` | 0.95 | 0 | 0.95 | 0.95 | 0.95 | 0.95 | 0.95 |",
    ]
  `);
});

it('decides the four-fifths rule by its own test', async () => {
  const selected = (f: number, m: number) =>
    `id,label,prediction,sex\n${Array.from({ length: 200 }, (_, i) => {
      const guess = i < 100 ? i < f : i - 100 < m;
      return `${i},${i % 2},${guess ? 1 : 0},${i < 100 ? 'f' : 'm'}`;
    }).join('\n')}\n`;
  const verdicts: Record<string, string | undefined> = {};
  for (const [f, m] of [
    [50, 60],
    [47, 60],
    [30, 60],
  ] as const) {
    await repository.write({ 'p.csv': selected(f, m) });
    plimsoll(...given, '--conditions', 'four_fifths.sex >= 0.8');
    verdicts[`${f} of ${m}`] = record().evidence.conditions[0]?.verdict;
  }
  expect(verdicts).toEqual({ '50 of 60': 'pass', '47 of 60': 'inconclusive', '30 of 60': 'fail' });
});

it('judges a model without a single error', async () => {
  await repository.write({ 'p.csv': predictions({ rows: 400, nth: 401, from: 1 }) });
  const lines = ['accuracy >= 0.98', 'f1 >= 0.95', 'mcc >= 0.95', 'f1_macro >= 0.9999'];
  plimsoll(...given, ...lines.flatMap((line) => ['--conditions', line]));
  const { conditions } = record().evidence;
  expect(conditions.map((one) => [one.verdict, one.interval?.method])).toEqual([
    ['pass', 'wilson'],
    ['pass', 'wilson'],
    ['pass', 'rule-of-three'],
    ['inconclusive', 'rule-of-three'],
  ]);
});

it('says how many rows a holdout needs', () => {
  const size = (...args: string[]) => plimsoll('sample-size', ...args);
  expect(size('--condition', 'n > 0.8 +/- 0.05', '--reliability', '0.9999')).toMatchObject({
    status: 0,
    stdout: '5704\n',
  });
  expect(size('--condition', 'n - o > 0.02 +/- 0.01', '--reliability', '0.9999').stdout).toBe('641684\n');
  const pattern = ['--condition', 'n - o > 0.02 +/- 0.01', '--condition', 'd < 0.1 +/- 0.05'];
  expect(size(...pattern, '--reliability', '0.9999', '--adaptivity', 'none').output).toMatchInlineSnapshot(`
    "57180
    Rows for 32 decisions with reliability 0.9999, adaptivity none, by Bennett’s inequality, since few predictions may change (by Hoeffding’s inequality alone: 281248).
    "
  `);
  const wrong = size('--condition', 'f1 > 0.8 +/- 0.05');
  expect(wrong.status).toBe(2);
  expect(wrong.output).toContain('is not a weighted sum of n, o and d');
});
