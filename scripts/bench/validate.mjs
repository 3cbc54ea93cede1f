// Validation: the whole action against one plain statement of the same 27 checks in the same engine, side by side.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import duckdb from '@duckdb/node-api';
import { root } from '../prepare.mjs';
import { node24 } from './node24.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const rounds = 3;

const contract = `
required: [id, amount, score]
properties:
  id: { type: integer }
  amount: { type: number, minimum: 0 }
  score: { type: number, maximum: 1 }
  age: { type: [integer, "null"], minimum: 0, maximum: 120 }
  category: { enum: [a, b, c, d] }
  country: { type: string, maxLength: 2 }
  status: { type: [string, "null"], enum: [active, inactive, null] }
  email: { type: string, pattern: '^[^@ ]+@[^@ ]+\\.[a-z]+$' }
  created_at: { type: string, format: date-time }
  note: { type: [string, "null"], maxLength: 20 }
unique: [[id], [email]]
`;

/** Ten columns; one row in a hundred thousand breaks a rule here and there. */
const generated = (rows) => `
  SELECT i AS id, CAST(hash(i) % 100000 AS DOUBLE) / 7 - CASE WHEN i % 100003 = 7 THEN 20000 ELSE 0 END AS amount,
    CAST(hash(i + 1) % 1000 AS DOUBLE) / 1000 AS score,
    CASE WHEN hash(i + 2) % 20 = 0 THEN NULL ELSE 18 + CAST(hash(i + 2) % 70 AS INTEGER) END AS age,
    ['a', 'b', 'c', 'd'][CAST(1 + hash(i + 3) % 4 AS INTEGER)] AS category,
    CASE WHEN i % 100019 = 8 THEN 'DEU' ELSE ['DE', 'FR', 'US', 'GB', 'IT'][CAST(1 + hash(i + 4) % 5 AS INTEGER)] END AS country,
    CASE WHEN hash(i + 5) % 10 = 0 THEN NULL ELSE ['active', 'inactive'][CAST(1 + hash(i + 5) % 2 AS INTEGER)] END AS status,
    'user' || CASE WHEN i % 100043 = 9 THEN 9 ELSE i END || '@example.org' AS email,
    TIMESTAMP '2020-01-01' + to_seconds(CAST(hash(i + 6) % 100000000 AS BIGINT)) AS created_at,
    CASE WHEN hash(i + 7) % 3 = 0 THEN NULL ELSE 'note ' || hash(i + 7) % 1000 END AS note
  FROM range(${rows}) t(i)`;

export async function bench(argv) {
  const { values } = parseArgs({ args: argv, options: { rows: { type: 'string', default: '10000000' } } });
  const rows = Number(values.rows);
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-validate-'));
  try {
    writeFileSync(join(folder, 'contract.yml'), contract);
    await generate(folder, rows);
    console.log(
      `Validation, 27 checks on ${rows} rows of 10 columns, ${rounds} rounds side by side, medians`,
    );
    for (const file of ['rows.parquet', 'rows.csv']) compare(folder, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function generate(folder, rows) {
  const instance = await duckdb.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const file = (name) => `'${join(folder, name)}'`;
  await connection.run(`COPY (${generated(rows)}) TO ${file('rows.parquet')} (FORMAT parquet)`);
  await connection.run(
    `COPY (SELECT * REPLACE (strftime(created_at, '%Y-%m-%dT%H:%M:%SZ') AS created_at) FROM ${file('rows.parquet')}) TO ${file('rows.csv')} (HEADER)`,
  );
  connection.closeSync();
  instance.closeSync();
}

function compare(folder, file) {
  const plain = [];
  const action = [];
  for (let round = 0; round <= rounds; round++) {
    const results = [
      run(folder, [join(here, 'validate-plain.mjs'), join(folder, file)], [0]),
      run(folder, [join(root, 'dist', 'validate-data.js')], [0, 1], {
        INPUT_DATA: file,
        INPUT_CONTRACT: 'contract.yml',
        'INPUT_ENGINE-PATH': root,
        'INPUT_MAX-EXAMPLES': '5',
        'INPUT_FAIL-ON': 'fail',
      }),
    ];
    if (round === 0) continue; // warm-up
    plain.push(results[0]);
    action.push(results[1]);
  }
  const seconds = (runs) => median(runs.map((one) => one.seconds));
  const megabytes = (runs) => Math.max(...runs.map((one) => one.megabytes));
  const show = (name, runs) =>
    console.log(`    ${name}  ${seconds(runs).toFixed(2)} s  ${megabytes(runs).toFixed(0)} MB`);
  console.log(`  ${file}`);
  show('one plain statement', plain);
  show('the whole action   ', action);
  const ratio = median(action.map((one, i) => one.seconds / plain[i].seconds));
  console.log(`    ratio                ${ratio.toFixed(2)}`);
}

/** Wall time of a Node process, and the most memory that it had. */
function run(folder, args, allowed, inputs = {}) {
  const memory = join(folder, 'memory');
  const report = `data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(memory)},String(process.resourceUsage().maxRSS)))`;
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '');
  const startedAt = performance.now();
  const { status, stdout, stderr } = spawnSync(node24, ['--import', report, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      RUNNER_TEMP: folder,
      ...inputs,
    },
  });
  const seconds = (performance.now() - startedAt) / 1000;
  if (!allowed.includes(status)) throw new Error(`${args[0]} ended with ${status}:\n${stdout}${stderr}`);
  return { seconds, megabytes: Number(readFileSync(memory, 'utf8')) / 1024 };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
