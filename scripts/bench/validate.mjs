// Validation: the whole validate-data action on generated rows, against one hand-written statement of the same 26 checks in
// the same engine, each in a process of its own. `--rows N` makes it smaller than 10 million.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../prepare.mjs';
import { comparePeers } from './peers.mjs';
import { describe, median, time } from './side-by-side.mjs';

const rounds = 3;
const mostJsonRows = 2_000_000;
const threads = 2;

export async function bench(args) {
  const rows = Number(args[args.indexOf('--rows') + 1] ?? 0) || 10_000_000;
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-bench-'));
  try {
    writeFileSync(join(folder, 'contract.yml'), contract);
    await generate(folder, rows);
    console.log(
      `\nValidation of ${rows.toLocaleString('en')} rows × 10 columns, 26 checks, median of ${rounds} rounds side by side`,
    );
    for (const format of ['parquet', 'csv', 'jsonl']) compare(folder, format, rows);
    comparePeers(folder, rounds);
    timeSmallFile();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const contract = `type: object
required: [id, amount, score, age, category, country, status, email, created_at, note]
additionalProperties: false
unique: [id]
minRows: 1
properties:
  id: { type: integer, minimum: 0 }
  amount: { type: number, minimum: 0, maximum: 100000 }
  score: { type: number, minimum: 0, maximum: 1 }
  age: { type: [integer, "null"], minimum: 0, maximum: 120 }
  category: { type: string, enum: [a, b, c, d, e] }
  country: { type: string, minLength: 2, maxLength: 2 }
  status: { type: [string, "null"], enum: [open, closed, null] }
  email: { type: string, pattern: '^[a-z0-9]+@[a-z]+[.][a-z]+$' }
  created_at: { type: string, format: date-time }
  note: { type: [string, "null"], maxLength: 20 }
`;

/** The rows as Parquet, CSV and JSON lines, or some of these. */
export async function generate(folder, rows, formats = ['parquet', 'csv', 'jsonl']) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:', { threads: String(threads) })).connect();
  const select = `SELECT i AS id, (hash(i) % 10000000) / 100.0::DOUBLE AS amount, (hash(i + 1) % 1000) / 1000.0::DOUBLE AS score,
    CASE WHEN i % 10 = 0 THEN NULL ELSE (hash(i + 2) % 100)::INTEGER END AS age, chr((97 + hash(i + 3) % 5)::INTEGER) AS category,
    ['de', 'fr', 'jp', 'us'][1 + (hash(i + 4) % 4)::INTEGER] AS country,
    CASE WHEN i % 7 = 0 THEN NULL WHEN i % 2 = 0 THEN 'open' ELSE 'closed' END AS status,
    'user' || i || '@example.org' AS email,
    strftime(TIMESTAMP '2024-01-01' + to_seconds(i % 31536000), '%Y-%m-%dT%H:%M:%SZ') AS created_at,
    CASE WHEN i % 3 = 0 THEN NULL ELSE 'note ' || (i % 1000) END AS note FROM range(${rows}) t(i)`;
  const some = `SELECT * FROM (${select}) LIMIT ${Math.min(rows, mostJsonRows)}`;
  const copies = {
    parquet: `COPY (${select}) TO '${join(folder, 'rows.parquet')}' (FORMAT parquet, COMPRESSION zstd)`,
    csv: `COPY (${select}) TO '${join(folder, 'rows.csv')}' (FORMAT csv, HEADER)`,
    jsonl: `COPY (${some}) TO '${join(folder, 'rows.jsonl')}' (FORMAT json)`,
  };
  for (const format of formats) await connection.run(copies[format]);
  connection.closeSync();
}

const columns = [
  'id',
  'amount',
  'score',
  'age',
  'category',
  'country',
  'status',
  'email',
  'created_at',
  'note',
];

/** JSON's own types, told by the engine for each cell; the rest as for CSV. */
function jsonStatement(folder) {
  const types = Object.fromEntries(columns.map((name) => [name, 'JSON']));
  const list = JSON.stringify(types).replaceAll('"', "'");
  const wrong = {
    id: ['BIGINT', 'UBIGINT'],
    amount: ['BIGINT', 'UBIGINT', 'DOUBLE'],
    score: ['BIGINT', 'UBIGINT', 'DOUBLE'],
    age: ['BIGINT', 'UBIGINT'],
  };
  const typed = columns.map((name) => {
    const allowed = (wrong[name] ?? ['VARCHAR']).map((type) => `'${type}'`).join(', ');
    return `count(*) FILTER (json_type(${name}_json) NOT IN (${allowed}))`;
  });
  const read = columns.map((name) => `${name} AS ${name}_json, json_extract_string(${name}, '$') AS ${name}`);
  const source = `(SELECT ${read.join(', ')} FROM read_json('${join(folder, 'rows.jsonl')}', format = 'newline_delimited', columns = ${list}))`;
  return statement(folder, 'csv', source).replace('SELECT count(*)', `SELECT count(*), ${typed.join(', ')}`);
}

/** The same checks as somebody would write them by hand, for a table whose columns are text in a CSV file. */
function statement(folder, format, given) {
  if (format === 'jsonl') return jsonStatement(folder);
  const isText = format === 'csv';
  const source =
    given ??
    (isText
      ? `read_csv('${join(folder, 'rows.csv')}', header = true, all_varchar = true)`
      : `'${join(folder, 'rows.parquet')}'`);
  const cast = (name, type) => (isText ? `try_cast(${name} AS ${type})` : name);
  const wrongType = (name, type) =>
    isText ? `${name} IS NOT NULL AND ${cast(name, type)} IS NULL` : 'false';
  const checks = [
    ...['id', 'amount', 'score', 'category', 'country', 'email', 'created_at'].map(
      (name) => `${name} IS NULL`,
    ),
    wrongType('id', 'BIGINT'),
    wrongType('amount', 'DOUBLE'),
    wrongType('score', 'DOUBLE'),
    wrongType('age', 'BIGINT'),
    `${cast('id', 'BIGINT')} < 0`,
    `${cast('amount', 'DOUBLE')} < 0`,
    `${cast('amount', 'DOUBLE')} > 100000`,
    `${cast('score', 'DOUBLE')} < 0`,
    `${cast('score', 'DOUBLE')} > 1`,
    `${cast('age', 'BIGINT')} < 0`,
    `${cast('age', 'BIGINT')} > 120`,
    `category NOT IN ('a', 'b', 'c', 'd', 'e')`,
    'length(country) < 2',
    'length(country) > 2',
    `status NOT IN ('open', 'closed')`,
    `NOT regexp_matches(email, '^[a-z0-9]+@[a-z]+[.][a-z]+$')`,
    'try_cast(created_at AS TIMESTAMPTZ) IS NULL',
    'length(note) > 20',
  ];
  const counts = checks.map((check) => `count(*) FILTER (${check})`);
  return `SELECT count(*), ${counts.join(', ')}, count(id) - count(DISTINCT id) FROM ${source}`;
}

function compare(folder, format, rows) {
  writeFileSync(
    join(folder, 'statement.mjs'),
    `import { createRequire } from 'node:module';
const { DuckDBInstance } = createRequire(${JSON.stringify(join(root, 'package.json'))})('@duckdb/node-api');
const connection = await (await DuckDBInstance.create(':memory:', { threads: '${threads}', autoinstall_known_extensions: 'false' })).connect();
const reader = await connection.runAndReadAll(${JSON.stringify(statement(folder, format))});
const [total, ...violations] = reader.getRows()[0].map(Number);
if (total !== ${format === 'jsonl' ? Math.min(rows, mostJsonRows) : rows} || violations.some((count) => count !== 0)) throw new Error('unexpected counts: ' + [total, ...violations]);
`,
  );
  const command = [
    'dist/plimsoll.js',
    'validate-data',
    '--engine-path',
    root,
    '--contract',
    'contract.yml',
    '--profile',
    'false',
  ];
  const runs = { statement: [], action: [] };
  for (let round = 0; round < rounds; round++) {
    runs.statement.push(time(folder, [join(folder, 'statement.mjs')]));
    runs.action.push(time(folder, [join(root, command[0]), ...command.slice(1), '--data', `rows.${format}`]));
  }
  const size = (statSync(join(folder, `rows.${format}`)).size / 1e6).toFixed(0);
  const ratio = median(runs.action.map(({ seconds }, i) => seconds / runs.statement[i].seconds));
  console.log(`  ${format} (${size} MB)`);
  console.log(`    hand-written statement  ${describe(runs.statement)}`);
  console.log(`    validate-data           ${describe(runs.action)}`);
  console.log(`    ratio                   ${ratio.toFixed(2)}`);
}

/** A whole run of the action on 344 rows, the engine installed. */
function timeSmallFile() {
  const example = join(root, 'examples', 'penguins');
  const args = [
    'validate-data',
    '--engine-path',
    root,
    '--contract',
    'contract.yml',
    '--data',
    'data/penguins.csv',
    '--profile',
    'false',
  ];
  const runs = Array.from({ length: 9 }, () =>
    time(example, [join(root, 'dist', 'plimsoll.js'), ...args, '--id', 'bench', '--fail-on', 'never']),
  );
  rmSync(join(example, '.plimsoll', 'records', 'bench.json'), { force: true });
  console.log(`  344 rows, the whole action  ${describe(runs)} (target: at most 0.35 s)`);
}
