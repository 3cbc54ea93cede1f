// Metrics: the whole train-and-test action on predictions in Parquet (all usual metrics with intervals, slices, diagnostics), against a Python
// process that computes ten of these metrics with scikit-learn, side by side. PYTHON names the interpreter; without scikit-learn it is skipped.
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
    const runs = { action: [], small: [], python: [] };
    for (let round = 0; round < rounds; round++) {
      runs.action.push(time(folder, node24, gate('many.parquet')));
      runs.small.push(time(folder, node24, gate('few.parquet')));
      if (hasPython) runs.python.push(time(folder, python, ['metrics.py', 'many.parquet']));
    }
    const millions = rows.toLocaleString('en');
    console.log(`  train-and-test on ${millions} predictions   ${median(runs.action).toFixed(2)} s`);
    if (hasPython) {
      const ratio = median(runs.python.map((seconds, i) => seconds / runs.action[i]));
      console.log(`  ten metrics of scikit-learn on them      ${median(runs.python).toFixed(2)} s`);
      console.log(`  ratio                                    ${ratio.toFixed(2)}`);
    } else {
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

const script = `import sys
import pyarrow.parquet as parquet
from sklearn import metrics as m

table = parquet.read_table(sys.argv[1])
label, prediction, score = (table[name].to_numpy() for name in ("label", "prediction", "score"))
for metric in (m.accuracy_score, m.balanced_accuracy_score, m.precision_score, m.recall_score, m.f1_score, m.matthews_corrcoef):
    metric(label, prediction)
for metric in (m.roc_auc_score, m.average_precision_score, m.log_loss, m.brier_score_loss):
    metric(label, score)
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
