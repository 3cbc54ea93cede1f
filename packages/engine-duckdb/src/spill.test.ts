import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import { compileContract, parseContract } from '@plimsoll/contract';
import type { TableSource } from '@plimsoll/dataset';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DuckdbModule, withConnection } from './connection.ts';
import { quoteText } from './dialect.ts';
import { createDuckdbEngine } from './engine.ts';

let folder: string;
let source: Pick<TableSource, 'files'>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spill-'));
  source = { files: [join(folder, 'texts.parquet')] };
  await withConnection(duckdb, { spillFolder: join(folder, 'writing') }, (connection) =>
    connection.run(
      `COPY (SELECT 'a rather long text of nobody in particular, number ' || (i % 3999990) AS name FROM range(4000000) t(i))
      TO ${quoteText(source.files[0] ?? '')} (FORMAT parquet)`,
    ),
  );
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The same engine without a folder for what does not fit into memory. */
const withoutDisk = {
  ...duckdb,
  DuckDBInstance: {
    create: (path: string, options: Record<string, string>) =>
      duckdb.DuckDBInstance.create(path, { ...options, temp_directory: '' }),
  },
} as unknown as DuckdbModule;

/** Compares texts of 230 MB in as many megabytes of memory. */
async function compareTexts(on: DuckdbModule, memoryMegabytes: number) {
  const limits = { spillFolder: join(folder, 'spill'), threads: 2, memoryMegabytes };
  const plan = compileContract(await parseContract('{"unique": ["name"]}', 'contract.json'));
  const engine = createDuckdbEngine(on, limits);
  return engine.check(plan, { ...source, format: 'parquet' }, { examples: 2 });
}

const repeated = {
  rows: 10,
  firstRows: [
    { row: 3_999_991, file: 0, line: null },
    { row: 3_999_992, file: 0, line: null },
  ],
};

describe('texts that take more memory than the engine may take', () => {
  it('are compared on disk', { timeout: 300_000 }, async () => {
    expect((await compareTexts(duckdb, 128)).results).toEqual([repeated]);
  });

  it('cannot be compared without a disk, where all that is missing is memory', {
    timeout: 300_000,
  }, async () => {
    await expect(compareTexts(withoutDisk, 128)).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: `${source.files[0]}: does not fit into the memory of the data engine. Use a runner with more memory, or give fewer files at a time.`,
    });
    expect((await compareTexts(withoutDisk, 2048)).results).toEqual([repeated]);
  });
});
