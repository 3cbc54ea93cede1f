import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import { compileContract, parseContract } from '@plimsoll/contract';
import type { TableSource } from '@plimsoll/dataset';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withConnection } from './connection.ts';
import { quoteText } from './dialect.ts';
import { createDuckdbEngine } from './engine.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repeated-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const limits = { spillFolder: join(tmpdir(), 'repeated-spill'), threads: 2 };
const engine = createDuckdbEngine(duckdb, limits);

/** Rows that repeat an earlier one, as the engine tells them. */
async function repeated(format: TableSource['format'], files: readonly string[]) {
  const contract = { properties: { a: { type: ['number', 'null'] } }, unique: ['a'] };
  const plan = compileContract(await parseContract(JSON.stringify(contract), 'contract.json'));
  const outcome = await engine.check(plan, { files, format }, { examples: 100 });
  const { rows, firstRows } = outcome.results[plan.checks.findIndex(({ rule }) => rule === 'unique')] ?? {};
  expect(rows).toBe(firstRows?.length);
  return firstRows?.map(({ row }) => row);
}

/** The same by hand; a null repeats nothing. */
function repeatedOf(keys: readonly (string | null)[]): number[] {
  return keys.flatMap((key, i) => (key !== null && keys.indexOf(key) < i ? [i + 1] : []));
}

// Runs of whole numbers that hardly repeat, as keys are, and among them what is no whole number of a float.
const wholes = fc.integer({ min: -40, max: 40 }).map(String);
const strangers = fc.constantFrom('0.5', '-0.5', '9007199254740993', '9007199254740992', '1e300', '');
const keys = fc.oneof(
  fc.uniqueArray(wholes, { minLength: 1, maxLength: 30 }),
  fc.array(fc.oneof({ weight: 20, arbitrary: wholes }, strangers), { minLength: 1, maxLength: 30 }),
);

describe('rows that repeat an earlier one', () => {
  it('are told in text, where numbers may be written in several ways', () =>
    fc.assert(
      fc.asyncProperty(keys, keys, fc.boolean(), async (first, second, isDecimal) => {
        const files = [join(folder, 'a.csv'), join(folder, 'b.csv')];
        for (const [i, some] of [first, second].entries()) {
          const written = some.map((key) => (isDecimal && /^-?\d{1,2}$/.test(key) ? `${key}.0` : key));
          await writeFile(files[i] ?? '', `b,a\n${written.map((key) => `x,${key}`).join('\n')}\n`);
        }
        const model = repeatedOf([...first, ...second].map((key) => (key === '' ? null : key)));
        expect(await repeated('csv', files)).toEqual(model);
      }),
      { numRuns: 40 },
    ));

  it.each([
    ['BIGINT', (key: string) => (key.includes('.') || key.includes('e') ? null : key)],
    ['DOUBLE', (key: string) => String(Number(key))],
  ] as const)('are told in columns of %s', (type, cellOf) =>
    withConnection(duckdb, limits, (connection) =>
      fc.assert(
        fc.asyncProperty(keys, keys, async (first, second) => {
          const files = [join(folder, 'a.parquet'), join(folder, 'b.parquet')];
          const read = (key: string) => (key === '' ? null : cellOf(key));
          for (const [i, some] of [first, second].entries()) {
            const rows = some.map((key) => `(${read(key) === null ? 'NULL' : quoteText(key)})`).join(', ');
            await connection.run(
              `COPY (SELECT CAST(v AS ${type}) AS a FROM (VALUES ${rows}) AS t(v)) TO ${quoteText(files[i] ?? '')} (FORMAT parquet)`,
            );
          }
          expect(await repeated('parquet', files)).toEqual(repeatedOf([...first, ...second].map(read)));
        }),
        { numRuns: 40 },
      ),
    ),
  );
});
