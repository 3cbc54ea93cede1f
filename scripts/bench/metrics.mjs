// Metrics: ten metrics of classifiers from a million predictions in Parquet, by `plimsoll metrics` and by a Python process with scikit-learn, side by
// side; that both say the same is checked. Target: at most a quarter of its time. And the whole train-and-test action on the same file (all usual
// metrics with intervals, slices, diagnostics). PYTHON names the interpreter; without scikit-learn it is skipped.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../prepare.mjs';
import { node24 } from './node24.mjs';

const rounds = 5;
const python = process.env.PYTHON ?? 'python3';

export async function bench(args) {
  const rows = Number(args[args.indexOf('--rows') + 1] ?? 0) || 1_000_000;
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-bench-'));
  try {
    writeFileSync(join(folder, 'metrics.py'), script);
    await generate(folder, 'many.parquet', rows);
    await generate(folder, 'few.parquet', 10_000);
    const hasPython = run(folder, python, ['-c', 'import sklearn.metrics, pyarrow.parquet']).status === 0;
    console.log(`\nMetrics, median of ${rounds} rounds side by side`);
    if (hasPython) requireSameValues(folder);
    const runs = { ten: [], action: [], small: [], python: [] };
    for (let round = 0; round < rounds; round++) {
      runs.ten.push(time(folder, node24, tenMetrics('many.parquet')));
      runs.action.push(time(folder, node24, gate('many.parquet')));
      runs.small.push(time(folder, node24, gate('few.parquet')));
      if (hasPython) runs.python.push(time(folder, python, ['metrics.py', 'many.parquet']));
    }
    const millions = rows.toLocaleString('en');
    console.log(`  ten metrics of ${millions} predictions      ${median(runs.ten).toFixed(2)} s`);
    if (hasPython) {
      const ratio = (others) => median(runs.python.map((seconds, i) => seconds / others[i])).toFixed(2);
      console.log(`  the same with scikit-learn               ${median(runs.python).toFixed(2)} s`);
      console.log(`  times as fast                            ${ratio(runs.ten)} (target: at least 4)`);
      console.log(
        `  train-and-test on the same file          ${median(runs.action).toFixed(2)} s, ${ratio(runs.action)} times as fast`,
      );
    } else {
      console.log(`  train-and-test on the same file          ${median(runs.action).toFixed(2)} s`);
      console.log(
        `  scikit-learn is skipped: ${python} has no sklearn and pyarrow (name another one in PYTHON)`,
      );
    }
    console.log(`  train-and-test on 10,000 predictions     ${median(runs.small).toFixed(2)} s`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function gate(file) {
  const conditions = ['--conditions', 'accuracy >= 0.5\nroc_auc >= 0.5'];
  return [
    join(root, 'dist/plimsoll.js'),
    'train-and-test',
    '--engine-path',
    root,
    '--predictions',
    file,
    ...conditions,
  ];
}

const ten = [
  ...['accuracy', 'balanced_accuracy', 'precision', 'recall', 'f1', 'mcc'],
  ...['roc_auc', 'average_precision', 'log_loss', 'brier'],
];

function tenMetrics(file) {
  const named = ten.flatMap((name) => ['--metric', name]);
  return [join(root, 'dist/plimsoll.js'), 'metrics', file, '--engine-path', root, '--json', ...named];
}

function requireSameValues(folder) {
  const ours = JSON.parse(run(folder, node24, tenMetrics('many.parquet')).stdout);
  const theirs = run(folder, python, ['metrics.py', 'many.parquet']).stdout.trim().split('\n').map(Number);
  ten.forEach((name, i) => {
    if (!(Math.abs(ours[name] - theirs[i]) <= 1e-9))
      throw new Error(`${name}: ${ours[name]}, and ${theirs[i]} of scikit-learn`);
  });
}

const script = `import sys
import pyarrow.parquet as parquet
from sklearn import metrics as m

table = parquet.read_table(sys.argv[1])
label, prediction, score = (table[name].to_numpy() for name in ("label", "prediction", "score"))
for metric in (m.accuracy_score, m.balanced_accuracy_score, m.precision_score, m.recall_score, m.f1_score, m.matthews_corrcoef):
    print(repr(float(metric(label, prediction))))
for metric in (m.roc_auc_score, m.average_precision_score, m.log_loss, m.brier_score_loss):
    print(repr(float(metric(label, score))))
`;

async function generate(folder, name, rows) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const uniform = (salt) => `(hash(i * 7 + ${salt}) % 1000003) / 1000003.0`;
  await connection.run(`COPY (
    SELECT i AS id, label, (score >= 0.5)::INTEGER AS prediction, score FROM (
      SELECT i, label, (0.35 * label + 0.65 * ${uniform(1)})::DOUBLE AS score FROM (
        SELECT i, (${uniform(0)} < 0.3)::INTEGER AS label FROM range(${rows}) t(i)))
  ) TO '${join(folder, name)}' (FORMAT parquet)`);
  connection.closeSync();
}

function run(folder, command, args) {
  return spawnSync(command, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
}

function time(folder, command, args) {
  const startedAt = performance.now();
  const { status, stdout, stderr } = run(folder, command, args);
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}:\n${stdout}${stderr}`);
  return (performance.now() - startedAt) / 1000;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
