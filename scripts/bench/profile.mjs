// Profile and drift: the whole validate-data action on 10 million rows with a contract of one rule, which profiles them and compares them
// with an earlier run's record, against one hand-written statement of moments, quantiles, distinct counts, histograms and frequent values
// in the same engine, and against its SUMMARIZE. Target: at most 1.5 times the statement. `--rows N` makes it smaller.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../prepare.mjs';
import { compareRuns, describe, rowsAsked, time } from './side-by-side.mjs';

const threads = 2;
const numbers = ['id', 'amount', 'score', 'age'];
const texts = ['category', 'country', 'status', 'email', 'created_at', 'note'];

export async function bench(args) {
  const rows = rowsAsked(args, 10_000_000);
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-bench-'));
  try {
    await generate(folder, rows);
    writeFileSync(join(folder, 'contract.yml'), 'minRows: 1\n');
    writeFileSync(join(folder, 'statement.mjs'), script(folder, onePass(folder)));
    writeFileSync(
      join(folder, 'summarize.mjs'),
      script(folder, `SUMMARIZE SELECT * FROM '${join(folder, 'rows.parquet')}'`),
    );
    const action = (data, ...more) =>
      time(folder, [
        join(root, 'dist', 'plimsoll.js'),
        'validate-data',
        '--engine-path',
        root,
        '--contract',
        'contract.yml',
        '--model',
        'bench',
        '--data',
        data,
        ...more,
      ]);
    action('before.parquet', '--baseline', 'none');
    mkdirSync(join(folder, 'evidence', 'plimsoll-bench', 'records'), { recursive: true });
    cpSync(join(folder, '.plimsoll', 'records'), join(folder, 'evidence', 'plimsoll-bench', 'records'), {
      recursive: true,
    });
    console.log(
      `\nProfile and drift of ${rows.toLocaleString('en')} rows × 10 columns, Parquet, side by side`,
    );
    const runs = compareRuns(3, {
      statement: () => time(folder, [join(folder, 'statement.mjs')]),
      ours: () => action('rows.parquet', '--baseline', 'evidence', '--fail-on', 'never'),
      summarize: () => time(folder, [join(folder, 'summarize.mjs')]),
    });
    console.log(`  hand-written statement  ${describe(runs.statement)}`);
    console.log(`  SUMMARIZE               ${describe(runs.summarize)}`);
    console.log(`  validate-data           ${describe(runs.ours)}`);
    console.log(
      `  ratio                   ${runs.ratio('ours', 'statement').toFixed(2)} (target: at most 1.5), to SUMMARIZE ${runs.ratio('ours', 'summarize').toFixed(2)}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function generate(folder, rows) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:', { threads: String(threads) })).connect();
  for (const [name, from] of [
    ['before', rows],
    ['rows', 0],
  ]) {
    const select = `SELECT i AS id, (hash(i) % 10000000) / 100.0::DOUBLE AS amount, (hash(i + 1) % 1000) / 1000.0::DOUBLE AS score,
      CASE WHEN i % 10 = 0 THEN NULL ELSE (hash(i + 2) % 100)::INTEGER END AS age, chr((97 + hash(i + 3) % 5)::INTEGER) AS category,
      ['de', 'fr', 'jp', 'us'][1 + (hash(i + 4) % 4)::INTEGER] AS country,
      CASE WHEN i % 7 = 0 THEN NULL WHEN i % 2 = 0 THEN 'open' ELSE 'closed' END AS status,
      'user' || i || '@example.org' AS email,
      strftime(TIMESTAMP '2024-01-01' + to_seconds(i % 31536000), '%Y-%m-%dT%H:%M:%SZ') AS created_at,
      CASE WHEN i % 3 = 0 THEN NULL ELSE 'note ' || (i % 1000) END AS note FROM range(${from}, ${from + rows}) t(i)`;
    await connection.run(
      `COPY (${select}) TO '${join(folder, `${name}.parquet`)}' (FORMAT parquet, COMPRESSION zstd)`,
    );
  }
  connection.closeSync();
}

/** What somebody would write by hand to know as much: approximate where the engine has an approximation. */
function onePass(folder) {
  const probabilities = '[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]';
  const edges = (from, to) =>
    `[${Array.from({ length: 51 }, (_, i) => from + (i * (to - from)) / 50).join(', ')}]::DOUBLE[]`;
  const ranges = { id: [0, 1e7], amount: [0, 1e5], score: [0, 1], age: [0, 100] };
  const ofNumbers = numbers.map(
    (name) =>
      `count(${name}), min(${name}), max(${name}), avg(${name}), stddev_samp(${name}), approx_count_distinct(${name}),
    approx_quantile(${name}, ${probabilities}), histogram(${name}::DOUBLE, ${edges(...ranges[name])})`,
  );
  const ofTexts = texts.map(
    (name) => `count(${name}), approx_count_distinct(${name}), approx_top_k(${name}, 20)`,
  );
  return `SELECT count(*), ${[...ofNumbers, ...ofTexts].join(', ')} FROM '${join(folder, 'rows.parquet')}'`;
}

function script(folder, sql) {
  return `import { createRequire } from 'node:module';
const { DuckDBInstance } = createRequire(${JSON.stringify(join(root, 'package.json'))})('@duckdb/node-api');
const connection = await (await DuckDBInstance.create(':memory:', { threads: '${threads}', temp_directory: ${JSON.stringify(join(folder, 'spill'))} })).connect();
const reader = await connection.runAndReadAll(${JSON.stringify(sql)});
if (reader.getRows().length === 0) throw new Error('no answer');
`;
}
