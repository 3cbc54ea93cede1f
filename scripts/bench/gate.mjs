// Uncertainty: the bootstrap and DeLong's variance on their own, and a whole gate on 10,000 predictions; next to Python where it has the modules.
// Targets: at least 40 times a loop over scikit-learn's metrics and 5 times a NumPy loop with presorted scores; DeLong at most 2 times the sort;
// the whole action at most 0.35 s.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../prepare.mjs';
import { node24 } from './node24.mjs';

const rows = 100_000;
const resamples = 10_000;
const statistics = pathToFileURL(join(root, 'packages/statistics/src/index.ts')).href;

export async function bench([python = process.env.PYTHON ?? 'python3'] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-bench-'));
  try {
    benchResamples(folder, python);
    benchDeLong(folder);
    benchAction(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Accuracy, F1 and area under the ROC curve of two models, all on the same resamples. */
function benchResamples(folder, python) {
  const script = join(folder, 'resamples.mjs');
  writeFileSync(
    script,
    `import { aucStatistic, bootstrap, distinctCells, seededRandom, sumStatistic, uniformNumbers } from '${statistics}';
const uniform = uniformNumbers(seededRandom(1));
const n = ${rows};
const isPositive = Uint8Array.from({ length: n }, () => (uniform() < 0.3 ? 1 : 0));
const models = [3, 2.9].map((s) => Float64Array.from(isPositive, (y) => 1 / (1 + Math.exp(-(s * (y - 0.5) + 2 * (uniform() + uniform() + uniform() - 1.5))))));
const started = performance.now();
const predicted = models.map((scores) => Uint8Array.from(scores, (score) => (score > 0.5 ? 1 : 0)));
const cells = distinctCells([isPositive, ...predicted]);
const column = (test) => Float64Array.from(cells.firstRow, (row) => (test(row) ? 1 : 0));
const shares = predicted.flatMap((p) => [
  sumStatistic({ columns: [column((row) => p[row] === isPositive[row])], finish: ([right], all) => right / all }),
  sumStatistic({
    columns: [column((row) => p[row] === 1 && isPositive[row] === 1), column((row) => p[row] === 1), column((row) => isPositive[row] === 1)],
    finish: ([hits, guessed, actual]) => (2 * hits) / (guessed + actual),
  }),
]);
bootstrap(shares, { unitCounts: cells.counts, resamples: ${resamples}, random: seededRandom(2) });
const areas = models.map((scores) => aucStatistic({ isPositive, scores }));
bootstrap(areas, { unitCounts: new Uint32Array(n).fill(1), resamples: ${resamples}, random: seededRandom(2) });
console.log((performance.now() - started) / ${resamples});`,
  );
  const ours = Number(run(node24, ['--experimental-strip-types', '--no-warnings', script]));
  console.log(`Bootstrap of accuracy, F1 and area of two models, ${rows} rows, ${resamples} resamples`);
  console.log(`  Plimsoll                       ${ours.toFixed(3)} ms a resample`);
  const loops = join(folder, 'loops.py');
  writeFileSync(loops, pythonLoops);
  const { status, stdout } = spawnSync(python, [loops], { encoding: 'utf8' });
  if (status !== 0) {
    console.log(`  skipped: ${python} has no NumPy and scikit-learn`);
    return;
  }
  const [sklearn, numpy] = stdout.trim().split(' ').map(Number);
  console.log(
    `  a loop over scikit-learn       ${sklearn.toFixed(1)} ms, ratio ${(sklearn / ours).toFixed(1)} (target: at least 40)`,
  );
  console.log(
    `  NumPy, scores sorted once      ${numpy.toFixed(1)} ms, ratio ${(numpy / ours).toFixed(1)} (target: at least 5)`,
  );
}

const pythonLoops = `
import time
import numpy as np
from sklearn.metrics import accuracy_score, f1_score, roc_auc_score
n = ${rows}
r = np.random.default_rng(0)
y = (r.random(n) < 0.3).astype(int)
scores = [1 / (1 + np.exp(-(s * (y - 0.5) + r.normal(size=n)))) for s in (3, 2.9)]
predicted = [(s > 0.5).astype(int) for s in scores]
def sklearn_resample():
    i = r.integers(0, n, n)
    return [(accuracy_score(y[i], p[i]), f1_score(y[i], p[i]), roc_auc_score(y[i], s[i])) for p, s in zip(predicted, scores)]
orders = [np.argsort(s, kind='stable') for s in scores]
ordered = [y[o] for o in orders]
right = [p == y for p in predicted]
def numpy_resample():
    c = np.bincount(r.integers(0, n, n), minlength=n)
    out = []
    for k in range(2):
        w = c[orders[k]]
        pos = w * ordered[k]
        neg = w - pos
        below = np.cumsum(neg)
        auc = (pos * below).sum() / (pos.sum() * neg.sum())
        tp = (c * (predicted[k] & y)).sum()
        f1 = 2 * tp / ((c * predicted[k]).sum() + (c * y).sum())
        out.append(((c * right[k]).sum() / n, f1, auc))
    return out
def timed(f, times):
    f()
    best = []
    for _ in range(5):
        t = time.perf_counter()
        for _ in range(times):
            f()
        best.append((time.perf_counter() - t) / times)
    return 1000 * min(best)
print(timed(sklearn_resample, 3), timed(numpy_resample, 10))
`;

/** DeLong's placements and variance of two models with a million rows of each class, against sorting both columns of scores. */
function benchDeLong(folder) {
  const script = join(folder, 'delong.mjs');
  writeFileSync(
    script,
    `import { comparePairedAucs, placeScores, seededRandom, uniformNumbers } from '${statistics}';
const uniform = uniformNumbers(seededRandom(1));
const n = 2_000_000;
const isPositive = Uint8Array.from({ length: n }, (_, row) => row & 1);
const models = [0.3, 0.28].map((s) => Float64Array.from(isPositive, (y) => uniform() + s * y));
const sorts = [];
const tests = [];
for (let i = 0; i < 3; i++) {
  let started = performance.now();
  for (const scores of models) scores.slice().sort();
  sorts.push(performance.now() - started);
  started = performance.now();
  const [first, second] = models.map((scores) => placeScores({ isPositive, scores }));
  comparePairedAucs(first, second);
  tests.push(performance.now() - started);
}
console.log(Math.min(...sorts), Math.min(...tests));`,
  );
  const [sort, test] = run(node24, ['--experimental-strip-types', '--no-warnings', script])
    .trim()
    .split(' ')
    .map(Number);
  console.log('DeLong, two models, a million rows of each class');
  console.log(`  sorting the scores             ${sort.toFixed(0)} ms (Float64Array.sort)`);
  console.log(
    `  the whole comparison           ${test.toFixed(0)} ms, ratio ${(test / sort).toFixed(2)} (target: at most 2)`,
  );
}

function benchAction(folder) {
  const table = (separation) => {
    let state = 12345 + separation * 1000;
    const uniform = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return (state + 0.5) / 2 ** 32;
    };
    const lines = ['id,label,prediction,score,sex'];
    for (let row = 0; row < 10_000; row++) {
      const label = row % 10 < 3 ? 1 : 0;
      const score =
        1 / (1 + Math.exp(-(separation * (label - 0.5) + 2 * (uniform() + uniform() + uniform() - 1.5))));
      lines.push([row, label, score > 0.5 ? 1 : 0, score.toFixed(6), row % 2 ? 'f' : 'm'].join(','));
    }
    return `${lines.join('\n')}\n`;
  };
  const cli = (...args) => run(node24, [join(root, 'dist/plimsoll.js'), ...args], folder, [0, 1]);
  const gate = [
    'train-and-test',
    '--predictions',
    'p.csv',
    '--model',
    'bench',
    '--fail-on',
    'never',
    '--baseline',
    '.plimsoll/evidence',
  ];
  writeFileSync(join(folder, 'p.csv'), table(3));
  cli(...gate.slice(0, -2), '--conditions', 'accuracy >= 0.5');
  cli('report', '--model', 'bench');
  writeFileSync(join(folder, 'p.csv'), table(3.1));
  const conditions = [
    'accuracy >= main - 0.005',
    'roc_auc >= main - 0.01',
    'f1 >= 0.8',
    'recall[sex=f] >= 0.8 * recall[sex=m]',
  ];
  const output = join(folder, 'output');
  const step = {
    PATH: process.env.PATH,
    HOME: folder,
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    RUNNER_TEMP: folder,
    INPUT_PREDICTIONS: 'p.csv',
    INPUT_MODEL: 'bench',
    'INPUT_FAIL-ON': 'never',
    INPUT_BASELINE: '.plimsoll/evidence',
    INPUT_CONDITIONS: conditions.join('\n'),
  };
  const contestants = {
    'as a step of a workflow': () => {
      writeFileSync(output, '');
      const { status } = spawnSync(node24, [join(root, 'dist/train-and-test.js')], {
        cwd: folder,
        env: step,
      });
      if (status !== 0 || !readFileSync(output, 'utf8').includes('pass'))
        throw new Error('The gate did not pass.');
    },
    'in a terminal': () => cli(...gate, ...conditions.flatMap((condition) => ['--conditions', condition])),
    'an empty Node script': () => run(node24, ['-e', '0'], folder),
  };
  console.log('Gate on 10,000 predictions against main’s, four conditions, the whole action as a process');
  for (const [name, work] of Object.entries(contestants)) {
    const times = Array.from({ length: 10 }, () => {
      const started = performance.now();
      work();
      return (performance.now() - started) / 1000;
    });
    // The first one fills caches of files.
    const sorted = times.slice(1).sort((a, b) => a - b);
    const target = name.startsWith('an empty') ? '' : ' (target: at most 0.35 s)';
    console.log(
      `  ${name.padEnd(24)} median ${sorted[4].toFixed(2)} s, fastest ${sorted[0].toFixed(2)} s${target}`,
    );
  }
}

function run(command, args, cwd = root, accepted = [0]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (!accepted.includes(status))
    throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}
