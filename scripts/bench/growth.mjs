// Growth: validate-data on more rows (1 and 10 million; 100 million too with `--rows 100000000`) and on more columns (10, 100
// and 1,000, with ten million cells each), as time per cell beside the smallest. Linear: the ratio does not grow. Flat: memory does not.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../prepare.mjs';
import { describe, rowsAsked, time } from './side-by-side.mjs';
import { contract, generate } from './validate.mjs';

const cells = 10_000_000;

export async function bench(args) {
  const most = rowsAsked(args, 10_000_000);
  console.log('\nGrowth of validate-data');
  for (const format of ['parquet', 'csv']) {
    const sizes = [1_000_000, 10_000_000, 100_000_000].filter((rows) => rows <= most);
    await grow(sizes, async (folder, rows) => {
      writeFileSync(join(folder, 'contract.yml'), contract);
      await generate(folder, rows, [format]);
      return {
        name: `${format}, ${rows.toLocaleString('en')} rows × 10 columns`,
        data: `rows.${format}`,
        cells: rows * 10,
      };
    });
    await grow([10, 100, 1000], async (folder, columns) => {
      const names = Array.from({ length: columns }, (_, i) => `x${i}`);
      const rules = names.map((name) => `  ${name}: { type: integer, minimum: 0, maximum: 999 }`);
      writeFileSync(join(folder, 'contract.yml'), `type: object\nproperties:\n${rules.join('\n')}\n`);
      await writeColumns(folder, { names, rows: cells / columns, format });
      const rows = (cells / columns).toLocaleString('en');
      return {
        name: `${format}, ${rows} rows × ${columns.toLocaleString('en')} columns`,
        data: `rows.${format}`,
        cells,
      };
    });
  }
}

async function grow(sizes, prepare) {
  let first = null;
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'plimsoll-bench-'));
    try {
      const table = await prepare(folder, size);
      const command = [
        join(root, 'dist', 'plimsoll.js'),
        'validate-data',
        '--engine-path',
        root,
        '--profile',
        'false',
      ];
      const run = time(folder, [...command, '--contract', 'contract.yml', '--data', table.data]);
      const each = run.seconds / table.cells;
      first ??= each;
      console.log(
        `  ${table.name.padEnd(44)}${describe([run])}, ${(each / first).toFixed(2)} × the time per cell`,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function writeColumns(folder, { names, rows, format }) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const select = names.map((name, i) => `(hash(i + ${i}) % 1000)::INTEGER AS ${name}`);
  await connection.run(
    `COPY (SELECT ${select.join(', ')} FROM range(${rows}) t(i)) TO '${join(folder, `rows.${format}`)}' (FORMAT ${format})`,
  );
  connection.closeSync();
}
