// Splits: rows that 5 million rows of train and 5 million of the holdout share, over nine columns and verified value by value, against a
// plain semi join of 64-bit hashes in the same engine, which verifies nothing; then the whole check-split action. Target: at most 1.5
// times, below 512 MB. `--rows N` makes each side smaller.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../prepare.mjs';
import { compareRuns, describe, rowsAsked, time } from './side-by-side.mjs';

const threads = 2;
const planted = 50_000;

export async function bench(args) {
  const rows = rowsAsked(args, 5_000_000);
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-bench-'));
  try {
    await generate(folder, rows);
    writeFileSync(join(folder, 'statement.mjs'), statement(folder));
    writeFileSync(join(folder, 'compare.mjs'), comparison(folder));
    console.log(
      `\nRows shared by ${rows.toLocaleString('en')} + ${rows.toLocaleString('en')} rows, nine columns, side by side`,
    );
    const runs = compareRuns(5, {
      statement: () => work(folder, 'statement.mjs'),
      ours: () => work(folder, 'compare.mjs'),
    });
    console.log(`  hash semi join          ${describe(runs.statement)}`);
    console.log(`  found and verified      ${describe(runs.ours)}`);
    console.log(
      `  ratio                   ${runs.ratio('ours', 'statement').toFixed(2)} (target: at most 1.5; below 512 MB)`,
    );
    if (!existsSync(join(root, 'dist', 'plimsoll.js'))) return;
    const action = time(folder, [
      join(root, 'dist', 'plimsoll.js'),
      'check-split',
      '--engine-path',
      root,
      '--fail-on',
      'never',
      '--train',
      'train.parquet',
      '--holdout',
      'holdout.parquet',
      '--label',
      'c8',
      '--ids',
      'id',
    ]);
    console.log(`  the whole check-split   ${describe([action])}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A script that says how long its work took: reading the sources of one of them would count else. */
function work(folder, script) {
  const run = time(folder, [join(folder, script)]);
  return { ...run, seconds: Number(run.stdout.trim()) };
}

const features = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'];

async function generate(folder, rows) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:', { threads: String(threads) })).connect();
  const select = (
    from,
    to,
  ) => `SELECT i AS id, (hash(i) % 10000000) / 100.0::DOUBLE AS c0, (hash(i + 1) % 1000)::INTEGER AS c1,
    CASE WHEN hash(i + 2) % 10 = 0 THEN NULL ELSE (hash(i + 2) % 100)::INTEGER END AS c2, (hash(i + 3) % 1000000) / 1e6 AS c3,
    ['de', 'fr', 'jp', 'us'][1 + (hash(i + 4) % 4)::INTEGER] AS c4, 'user' || (hash(i + 5) % 3000000) AS c5, hash(i + 6) % 2 = 0 AS c6,
    'note ' || (hash(i + 7) % 1000) AS c7, chr((97 + hash(i + 8) % 3)::INTEGER) AS c8 FROM range(${from}, ${to}) t(i)`;
  const shared = Math.min(planted, Math.floor(rows / 100));
  const write = (query, name) =>
    connection.run(`COPY (${query}) TO '${join(folder, name)}' (FORMAT parquet, COMPRESSION zstd)`);
  await write(select(0, rows), 'train.parquet');
  await write(`${select(rows, 2 * rows - shared)} UNION ALL ${select(0, shared)}`, 'holdout.parquet');
  connection.closeSync();
}

const opened = (folder) => `import { createRequire } from 'node:module';
const duckdb = createRequire(${JSON.stringify(join(root, 'package.json'))})('@duckdb/node-api');
const [train, holdout] = ['train.parquet', 'holdout.parquet'].map((name) => ${JSON.stringify(`${folder}/`)} + name);
let startedAt = performance.now();
`;

function statement(folder) {
  const hashed = (name) => `(SELECT hash(${features.join(', ')}) AS h FROM '\${${name}}')`;
  return `${opened(folder)}const connection = await (await duckdb.DuckDBInstance.create(':memory:', { threads: '${threads}', memory_limit: '1GB' })).connect();
const reader = await connection.runAndReadAll(\`SELECT count(*) FROM ${hashed('holdout')} WHERE h IN (SELECT h FROM ${hashed('train')})\`);
if (Number(reader.getRows()[0][0]) < 100) throw new Error('too few');
console.log((performance.now() - startedAt) / 1000);
`;
}

/** The engine's own call, from the sources: Node 24 reads TypeScript. */
function comparison(folder) {
  const kinds = ['number', 'number', 'number', 'number', 'text', 'text', 'boolean', 'text', 'text'];
  const columns = features.map((name, i) => ({ name, kind: kinds[i], isHuge: false }));
  const engine = pathToFileURL(join(root, 'packages/engine-duckdb/src/engine.ts')).href;
  return `${opened(folder)}const { createDuckdbEngine } = await import(${JSON.stringify(engine)});
const engine = createDuckdbEngine(duckdb, { threads: ${threads}, memoryMegabytes: 400, spillFolder: ${JSON.stringify(join(folder, 'spill'))} });
startedAt = performance.now();
const facts = await engine.compareSplits({
  train: { files: [train], format: 'parquet' }, test: { files: [holdout], format: 'parquet' }, columns: ${JSON.stringify(columns)},
  features: ${JSON.stringify(features)}, seekBy: ['c0', 'c3'], label: null, keys: [], time: null, known: new Map(), examples: 5,
});
if (facts.sameFeatures.rows < 100) throw new Error('too few');
console.log((performance.now() - startedAt) / 1000);
`;
}
