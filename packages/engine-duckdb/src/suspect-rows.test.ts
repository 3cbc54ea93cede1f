import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import { compileContract, parseContract, suspectSql } from '@plimsoll/contract';
import type { TableFormat } from '@plimsoll/dataset';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRows, withConnection } from './connection.ts';
import { duckdbDialect as dialect } from './dialect.ts';
import { openTable } from './open-table.ts';
import { rowConditions, suspectRows } from './table-questions.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suspect-'));
  const texts = [
    '1',
    '-7',
    '1.5',
    'NaN',
    'Infinity',
    '1e999',
    '9007199254740993',
    'true',
    'FALSE',
    'a',
    'ä😀',
  ];
  const times = ['2024-02-29', '2023-02-29', '2024-01-01T10:00:00Z', '2024-01-01T24:00:00Z'];
  const quoted = [...texts, ...times].map((text) => JSON.stringify(text));
  await writeFile(
    join(folder, 'a.csv'),
    `a,b\n,1\n"",2\n${[...texts, ...times].map((text) => `${text},3\n`).join('')}`,
  );
  const others = [
    'null',
    '1',
    '-7',
    '1.5',
    'NaN',
    '-Infinity',
    '1e999',
    'true',
    '""',
    '[]',
    '[1]',
    '{}',
    '{"x":1}',
  ];
  const lines = [...quoted, ...others].map((json) => `{"a":${json},"b":1}\n`);
  await writeFile(join(folder, 'a.jsonl'), `${lines.join('')}{"b":1}\n[]\nno json\n{}\n`);
  await withConnection(duckdb, limits, async (connection) => {
    const numbers =
      "(1.0), (-7.0), (1.5), (NULL), ('NaN'::DOUBLE), ('-Infinity'::DOUBLE), (9007199254740993.0)";
    await connection.run(`COPY (SELECT a, 1 AS b FROM (VALUES ${numbers}) t(a)) TO '${folder}/a.parquet'`);
    const values = [...texts, ...times].map((text) => `('${text}')`).join(', ');
    await connection.run(
      `COPY (SELECT a, 1 AS b FROM (VALUES ${values}, (NULL), ('')) t(a)) TO '${folder}/t.parquet'`,
    );
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const limits = { spillFolder: join(tmpdir(), 'suspect-spill'), memoryMegabytes: 256, threads: 1 };

const schemas: readonly object[] = [
  ...['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'].flatMap((type) => [
    { type },
    { type: [...new Set([type, 'null'])] },
    { type: [...new Set([type, 'string'])], minLength: 1 },
  ]),
  { type: 'number', minimum: 0 },
  { type: ['number', 'null'], exclusiveMaximum: 1.5, multipleOf: 0.5 },
  { type: 'integer', enum: [1, 2, null] },
  { type: 'string', pattern: '^a', maxLength: 2 },
  { type: 'string', format: 'date' },
  { type: ['string', 'null'], format: 'date-time' },
  { type: 'string', enum: ['a', ''] },
  { const: 1, type: 'number' },
];

/** For all conditions of a contract: rows for which one is true, suspect rows, and rows that violate one and are not suspect. */
async function count(
  file: string,
  contract: object,
): Promise<{ violating: number; suspect: number; missed: number }> {
  const plan = compileContract(await parseContract(JSON.stringify(contract), 'contract.json'));
  const format = file.slice(file.indexOf('.') + 1) as TableFormat;
  return withConnection(duckdb, limits, async (connection) => {
    const view = await openTable(connection, { files: [join(folder, file)], format }, plan.columns);
    const total = { violating: 0, suspect: 0, missed: 0 };
    for (const group of rowConditions(plan, view, new Set())) {
      if (group.length === 0) continue;
      const violates = `coalesce(${group.map(({ sql }) => `(${sql})`).join(' OR ')}, FALSE)`;
      const isSuspect = `coalesce(${suspectRows(plan, view, group)}, FALSE)`;
      const [counted = []] = await readRows(
        connection,
        `SELECT count_if(${violates}), count_if(${isSuspect}), count_if(${violates} AND NOT ${isSuspect}) FROM ${view.partsAgain[0]}`,
      );
      total.violating += Number(counted[0]);
      total.suspect += Number(counted[1]);
      total.missed += Number(counted[2]);
    }
    return total;
  });
}

describe.each(['a.csv', 'a.jsonl', 'a.parquet', 't.parquet'])('in %s', (file) => {
  it.each(schemas.map((schema) => [JSON.stringify(schema), schema] as const))(
    'no row that violates %s goes unsuspected, and hardly any other is suspect',
    async (_name, schema) => {
      for (const required of [['a'], []]) {
        const found = await count(file, { properties: { a: schema, b: { type: 'integer' } }, required });
        expect(found.missed).toBe(0);
        // Besides the violating rows: those with a number that is not finite, where a number may stand.
        expect(found.suspect - found.violating).toBeLessThanOrEqual(3);
      }
    },
  );
});

it('asks of a typed column once what type, presence and null ask', async () => {
  const contract = {
    properties: { a: { type: ['integer', 'null'] }, b: { type: 'number', minimum: 2 } },
    required: ['a'],
  };
  const plan = compileContract(await parseContract(JSON.stringify(contract), 'contract.json'));
  await withConnection(duckdb, limits, async (connection) => {
    const view = await openTable(
      connection,
      { files: [join(folder, 'a.jsonl')], format: 'jsonl' },
      plan.columns,
    );
    const all = plan.checks.map((_, i) => i);
    expect(suspectSql(all, plan, { table: view, dialect })).toMatchInlineSnapshot(
      `"(NOT ((coalesce(n1 = floor(n1), FALSE)) OR (coalesce(j1 = 'null', FALSE)))) OR (NOT ((n2 IS NOT NULL) OR (NOT (j2 IS NOT NULL)))) OR ((n2 < 2))"`,
    );
    expect(suspectSql([], plan, { table: view, dialect })).toBeNull();
  });
});
