import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import { compileContract, contractFrom, datasetVocabulary } from '@plimsoll/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withConnection } from './connection.ts';
import { createDuckdbEngine } from './engine.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'row-path-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const limits = { spillFolder: join(tmpdir(), 'row-path-spill'), memoryMegabytes: 256, threads: 1 };
const engine = createDuckdbEngine(duckdb, limits);

type Row = Readonly<Record<string, unknown>>;

const columns = ['a', 'b', 'c"d'] as const;
const fields = ['x', 'y', 'a'] as const;
const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: -2, max: 3 }),
  fc.constantFrom(0.5, 1e15, '', 'a', 'ab', '1', 'é', '2024-02-29', 'x@y.org'),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 3, arbitrary: scalar },
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...fields), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const rowsOf = (cell: fc.Arbitrary<unknown>) =>
  fc.array(fc.dictionary(fc.constantFrom(...columns, 'other'), cell, { noNullPrototype: true }), {
    minLength: 1,
    maxLength: 10,
  });

const types = fc.constantFrom('null', 'boolean', 'integer', 'number', 'string', 'array', 'object');
const count = fc.integer({ min: 0, max: 3 });
const one = <T>(name: string, values: fc.Arbitrary<T>) => values.map((it) => ({ [name]: it }));

/**
 * Schemas of every kind, for values and, with the columns' names, for rows: but for what ajv itself answers wrongly (unevaluated…, `contains` beside
 * `prefixItems`), which the official suite and recorded answers hold.
 */
const { schema, rowSchema } = fc.letrec<{ schema: unknown; rowSchema: Row; keyword: object }>((tie) => {
  const inner = tie('schema');
  const list = fc.array(inner, { minLength: 1, maxLength: 2 });
  const properties = (keys: readonly string[], values: fc.Arbitrary<unknown>) =>
    fc.dictionary(fc.constantFrom(...keys), values, { maxKeys: 2, noNullPrototype: true });
  const combined = (values: fc.Arbitrary<unknown>, keys: readonly string[]) => [
    one('allOf', fc.array(values, { minLength: 1, maxLength: 2 })),
    one('anyOf', fc.array(values, { minLength: 1, maxLength: 2 })),
    one('oneOf', fc.array(values, { minLength: 1, maxLength: 2 })),
    one('not', values),
    fc
      .tuple(one('if', values), one('then', values), one('else', values))
      .map(([a, b, c]) => ({ ...a, ...b, ...c })),
    fc.tuple(one('if', values), one('then', values)).map(([a, b]) => ({ ...a, ...b })),
    one('properties', properties(keys, inner)),
    one('required', fc.subarray([...keys])),
    one('dependentSchemas', properties(keys, values)),
    one('dependentRequired', properties(keys, fc.subarray([...keys]))),
    one(
      'propertyNames',
      fc.constantFrom<object>({ maxLength: 1 }, { enum: ['a', 'x', 'b'] }, { pattern: '^[a-y]' }),
    ),
    one(
      'patternProperties',
      fc.dictionary(fc.constantFrom('^a', '[xy]'), inner, { maxKeys: 1, noNullPrototype: true }),
    ),
    one('additionalProperties', inner),
    one('minProperties', count),
    one('maxProperties', count),
    one('$ref', fc.constantFrom('#/$defs/first', '#/$defs/second')),
  ];
  const plain = [
    one('type', fc.oneof(types, fc.uniqueArray(types, { minLength: 1, maxLength: 3 }))),
    one('enum', fc.array(value, { minLength: 1, maxLength: 3 })),
    one('const', value),
    one('minimum', count),
    one('exclusiveMaximum', count),
    one('multipleOf', fc.constantFrom(1, 2)),
    one('minLength', count),
    one('maxLength', count),
    one('pattern', fc.constantFrom('^a', 'b$', '[0-9]', '^.$')),
    one('format', fc.constantFrom('date', 'email')),
    one('items', inner),
    one('prefixItems', list),
    fc.record({ contains: inner, minContains: count, maxContains: count }, { requiredKeys: ['contains'] }),
    one('minItems', count),
    one('maxItems', count),
    one('uniqueItems', fc.boolean()),
  ];
  const merged = (keywords: fc.Arbitrary<object>[]) =>
    fc.array(fc.oneof(...keywords), { maxLength: 3 }).map((all): Row => Object.assign({}, ...all));
  return {
    keyword: fc.oneof(...plain),
    schema: fc.oneof(
      { maxDepth: 3 },
      { weight: 2, arbitrary: merged(plain.slice(0, 10)) },
      { weight: 1, arbitrary: fc.boolean() },
      { weight: 4, arbitrary: merged([...plain, ...combined(inner, fields)]) },
    ),
    rowSchema: fc.oneof(
      { maxDepth: 3 },
      merged([one('properties', properties(columns, inner)), one('required', fc.subarray([...columns]))]),
      { weight: 4, arbitrary: merged(combined(tie('rowSchema'), columns)) },
    ),
  };
});

const contracts = fc
  .record({
    root: rowSchema,
    properties: fc.dictionary(fc.constantFrom(...columns), schema, { maxKeys: 3, noNullPrototype: true }),
    first: schema,
    second: schema,
  })
  .map(({ root, properties, first, second }) => ({
    ...root,
    properties: { ...(root.properties as object | undefined), ...properties },
    $defs: { first, second },
  }));

/** Numbers of the rows that ajv, as everybody has it, finds invalid. */
function invalidByAjv(contract: object, rows: readonly unknown[]): number[] {
  const ajv = new Ajv2020({ strict: false, ownProperties: true });
  // Without what it does for unevaluated…, which breaks other keywords.
  ajv.opts.unevaluated = false;
  ajv.addVocabulary(datasetVocabulary);
  addFormats.default(ajv);
  const validate = ajv.compile(contract);
  return rows.flatMap((row, i) => (validate(row) ? [] : [i + 1]));
}

/** The same by the engine; null when the contract is refused. */
async function invalidByEngine(
  contract: object,
  file: string,
  format: 'jsonl' | 'parquet',
): Promise<number[] | null> {
  const place = (pointer: readonly string[]) => `/${pointer.join('/')}`;
  let plan: ReturnType<typeof compileContract>;
  try {
    plan = compileContract(await contractFrom({ value: contract, place }, 'contract'));
  } catch (error) {
    if ((error as Error).name !== 'ConfigurationError') throw error;
    return null;
  }
  const outcome = await engine.check(plan, { files: [file], format }, { examples: 100 });
  const rows = outcome.results.flatMap(({ firstRows }) => firstRows.map(({ row }) => row));
  return [...new Set(rows)].sort((a, b) => a - b);
}

it('finds in JSON lines the rows that ajv finds, whatever the schema', { timeout: 300_000 }, async () => {
  let decided = 0;
  await fc.assert(
    fc.asyncProperty(contracts, rowsOf(value), async (contract, rows) => {
      const file = join(folder, 'rows.jsonl');
      await writeFile(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
      const found = await invalidByEngine(contract, file, 'jsonl');
      if (found === null) return;
      decided++;
      expect(found).toEqual(invalidByAjv(contract, rows));
    }),
    { numRuns: 200, seed: 1 },
  );
  expect(decided).toBeGreaterThan(60);
});

it('finds in Parquet, nested values included, the rows that ajv finds', { timeout: 300_000 }, async () => {
  const nested = fc.record(
    {
      x: fc.integer({ min: -2, max: 3 }),
      y: fc.constantFrom('a', 'ab', ''),
      a: fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 3 }),
    },
    { requiredKeys: ['x'], noNullPrototype: true },
  );
  const cell = fc.constantFrom<fc.Arbitrary<unknown>[]>(
    [fc.option(fc.integer({ min: -2, max: 3 }))],
    [fc.option(fc.constantFrom('', 'a', 'ab', '2024-02-29'))],
    [fc.array(fc.option(fc.integer({ min: 0, max: 2 })), { maxLength: 3 })],
    [nested],
  );
  const table = fc.tuple(cell, cell, cell).chain(([[a], [b], [c]]) => {
    const row = fc.record({ a, b, 'c"d': c } as Record<string, fc.Arbitrary<unknown>>, {
      noNullPrototype: true,
    });
    return fc.array(row, { minLength: 1, maxLength: 8 });
  });
  let decided = 0;
  await fc.assert(
    fc.asyncProperty(contracts, table, async (contract, made) => {
      const file = join(folder, 'rows.parquet');
      const rows = await writeParquet(file, made);
      const found = await invalidByEngine(contract, file, 'parquet');
      if (found === null) return;
      decided++;
      expect(found).toEqual(invalidByAjv(contract, rows));
    }),
    { numRuns: 100, seed: 1 },
  );
  expect(decided).toBeGreaterThan(30);
});

/** Writes rows as Parquet with the types that the engine sees in them, and returns them as the file has them. */
async function writeParquet(file: string, rows: readonly object[]): Promise<unknown[]> {
  await writeFile(`${file}.jsonl`, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return withConnection(duckdb, limits, async (connection) => {
    await connection.run(
      `COPY (FROM read_json('${file}.jsonl', format = 'newline_delimited')) TO '${file}' (FORMAT parquet)`,
    );
    const read = await connection.runAndReadAll(
      `SELECT to_json(t)::VARCHAR FROM read_parquet('${file}') AS t`,
    );
    return read.getRows().map(([text]) => JSON.parse(String(text)) as unknown);
  });
}
