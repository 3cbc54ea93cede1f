// The same checks with other tools on the same files: ajv row by row, and polars and pandera where Python has them.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../prepare.mjs';
import { describe, time } from './side-by-side.mjs';

/** Runs each tool on the files in `folder` and prints how long it took. */
export function comparePeers(folder, rounds) {
  const run = (name, args, program) => {
    const runs = Array.from({ length: rounds }, () => time(folder, args, program));
    console.log(`  ${name.padEnd(38)}${describe(runs)}`);
  };
  writeFileSync(join(folder, 'ajv.mjs'), ajv);
  run('jsonl, row by row with ajv', [join(folder, 'ajv.mjs')]);
  for (const [module, script] of Object.entries({ polars, pandera })) {
    if (spawnSync('python3', ['-c', `import polars, ${module}`]).status !== 0) {
      console.log(`  ${module}: skipped, as python3 has no ${module}`);
      continue;
    }
    writeFileSync(join(folder, `with_${module}.py`), script);
    const name = module === 'polars' ? 'hand-written in polars' : 'pandera on polars';
    for (const format of ['parquet', 'csv'])
      run(`${format}, ${name}`, [`with_${module}.py`, format], 'python3');
  }
}

const ajv = `import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
const require = createRequire(${JSON.stringify(join(root, 'package.json'))});
const ajv = new (require('ajv/dist/2020').default)({ allErrors: true });
require('ajv-formats')(ajv);
for (const keyword of ['unique', 'minRows']) ajv.addKeyword(keyword);
const isValid = ajv.compile(require('yaml').parse(readFileSync('contract.yml', 'utf8')));
const seen = new Set();
let wrong = 0;
for await (const line of createInterface({ input: createReadStream('rows.jsonl') })) {
  const row = JSON.parse(line);
  if (!isValid(row) || seen.has(row.id)) wrong++;
  seen.add(row.id);
}
if (wrong !== 0) throw new Error(wrong + ' rows are wrong');
`;

const polars = `import polars as pl, sys
c = pl.col
types = {'id': pl.Int64, 'amount': pl.Float64, 'score': pl.Float64, 'age': pl.Int64}
rows = pl.scan_parquet('rows.parquet') if sys.argv[1] == 'parquet' else pl.scan_csv('rows.csv', schema_overrides=types)
checks = [c(name).is_null() for name in ['id', 'amount', 'score', 'category', 'country', 'email', 'created_at']] + [
    c('id') < 0, c('amount') < 0, c('amount') > 100000, c('score') < 0, c('score') > 1, c('age') < 0, c('age') > 120,
    ~c('category').is_in(['a', 'b', 'c', 'd', 'e']), c('country').str.len_chars() < 2, c('country').str.len_chars() > 2,
    ~c('status').is_in(['open', 'closed']), ~c('email').str.contains('^[a-z0-9]+@[a-z]+[.][a-z]+$'),
    c('created_at').str.to_datetime('%Y-%m-%dT%H:%M:%SZ', strict=False).is_null(), c('note').str.len_chars() > 20]
counts = [check.sum().alias(str(i)) for i, check in enumerate(checks)] + [(pl.len() - c('id').n_unique()).alias('repeated')]
assert sum(rows.select(counts).collect(engine='streaming').row(0)) == 0
`;

// A schema over a lazy frame would look at the types alone.
const pandera = `import polars as pl, pandera.polars as pa, sys
types = {'id': pl.Int64, 'amount': pl.Float64, 'score': pl.Float64, 'age': pl.Int64}
rows = pl.read_parquet('rows.parquet') if sys.argv[1] == 'parquet' else pl.read_csv('rows.csv', schema_overrides=types)
whole = rows.schema
is_time = pa.Check(lambda data: data.lazyframe.select(
    pl.col(data.key).str.to_datetime('%Y-%m-%dT%H:%M:%SZ', strict=False).is_not_null()))
schema = pa.DataFrameSchema({
    'id': pa.Column(pl.Int64, pa.Check.ge(0), unique=True),
    'amount': pa.Column(pl.Float64, pa.Check.in_range(0, 100000)),
    'score': pa.Column(pl.Float64, pa.Check.in_range(0, 1)),
    'age': pa.Column(whole['age'], pa.Check.in_range(0, 120), nullable=True),
    'category': pa.Column(pl.String, pa.Check.isin(['a', 'b', 'c', 'd', 'e'])),
    'country': pa.Column(pl.String, pa.Check.str_length(2, 2)),
    'status': pa.Column(pl.String, pa.Check.isin(['open', 'closed']), nullable=True),
    'email': pa.Column(pl.String, pa.Check.str_matches('^[a-z0-9]+@[a-z]+[.][a-z]+$')),
    'created_at': pa.Column(pl.String, is_time),
    'note': pa.Column(pl.String, pa.Check.str_length(max_value=20), nullable=True)}, strict=True)
schema.validate(rows, lazy=True)
`;
