import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import { compileContract, datasetVocabulary, parseContract } from '@plimsoll/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withConnection } from './connection.ts';
import { quoteName } from './dialect.ts';
import { createDuckdbEngine } from './engine.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agrees-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const limits = { spillFolder: join(tmpdir(), 'agrees-spill'), memoryMegabytes: 256, threads: 1 };
const engine = createDuckdbEngine(duckdb, limits);

const numbers = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0.5, 1.5, -0.1, 2.5, 1e300, 9007199254740992),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const dates = fc.constantFrom(
  ...[
    '2024-02-29',
    '2023-02-29',
    '2024-2-9',
    '0000-02-29',
    '2024-01-01T10:00:00Z',
    '2024-01-01 10:00:00.5+01:00',
    '2016-12-31T23:59:60Z',
  ],
  ...[
    '2024-01-01T24:00:00Z',
    '2024-01-01T10:00:60Z',
    '2024-01-01t10:00:00',
    '2024-01-01T10:00:00+0100',
    '99999-01-01',
    'infinity',
    ' 2024-01-01',
  ],
);
const texts = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    'ab',
    'abc',
    'A',
    '1',
    '1.0',
    'true',
    'é',
    '😀',
    '😀😀',
    'a\nb',
    "it's",
    '"',
    '\\',
  ),
  dates,
  fc.string({ maxLength: 4, unit: 'grapheme' }).filter((text) => Buffer.from(text).toString() === text),
);
const types = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'] as const;
const scalars = fc.oneof(fc.constant(null), fc.boolean(), numbers, texts);
const someTypes = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom(...types),
  fc.uniqueArray(fc.constantFrom(...types), { minLength: 1, maxLength: 3 }),
);
const limit = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(0.5, -0.1, 1e300, 9007199254740992));
const values = fc.array(scalars, { minLength: 1, maxLength: 4 });
const count = fc.integer({ min: 0, max: 3 });
const patterns = ['^a', 'b$', '^.$', '[0-9]', '^\\d+$', '\\u00e9', '(?i)a', '^$', 'a.b', "'"];
/** Keywords that speak about every value, about numbers, about text. */
const anyKeyword = fc.oneof(fc.record({ enum: values }), fc.record({ const: scalars }), fc.constant({}));
const numberKeyword = fc
  .constantFrom('minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum')
  .chain((name) => limit.map((value) => ({ [name]: value })));
const textKeyword = fc.oneof(
  fc.constantFrom('minLength', 'maxLength').chain((name) => count.map((value) => ({ [name]: value }))),
  fc.constantFrom(...patterns).map((pattern) => ({ pattern })),
  fc.constantFrom('date', 'date-time').map((format) => ({ format })),
);
const columnSchema = someTypes.chain((type) => {
  const speaksOf = (...some: string[]) =>
    type === undefined || [type].flat().some((one) => some.includes(one));
  const keywords = [
    anyKeyword,
    ...(speaksOf('number', 'integer') ? [numberKeyword, numberKeyword] : []),
    ...(speaksOf('string') ? [textKeyword, textKeyword] : []),
  ];
  const some = fc.array(fc.oneof(...keywords), { maxLength: 3 });
  return some.map((all) => Object.assign(type === undefined ? {} : { type }, ...all));
});
/** Names that would break a query that quotes them badly. */
const names = ['a', 'b"c', "d'e", 'f\ng', '😀', 'x/y~z', 'A'] as const;
const contract = fc
  .dictionary(fc.constantFrom(...names), columnSchema, { minKeys: 1, maxKeys: 4, noNullPrototype: true })
  .chain((properties) =>
    fc.record(
      {
        properties: fc.constant(properties),
        required: fc.subarray(Object.keys(properties)),
        additionalProperties: fc.boolean(),
      },
      { requiredKeys: ['properties'] },
    ),
  );

const ajv = new Ajv2020({
  allErrors: true,
  strict: false,
  code: {
    regExp: Object.assign(
      (pattern: string) => {
        const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
        // ajv keeps expressions by their text: two with the same are one.
        return { test: (text: string) => compiled.matcher(text).find(), toString: () => pattern };
      },
      { code: 'unused' },
    ),
  },
});
ajv.addVocabulary(datasetVocabulary);
addFormats.default(ajv);

/** `row column rule` of every violation. Where the type is wrong, the other rules of the column do not count. */
function violationsByAjv(schema: object, rows: readonly object[]): string[] {
  const validate = ajv.compile(schema);
  return rows.flatMap((row, i) => {
    validate(row);
    const found = (validate.errors ?? []).map(({ keyword, instancePath, params }) => {
      const path = instancePath.slice(1).replaceAll('~1', '/').replaceAll('~0', '~');
      const column = keyword === 'required' ? String(params.missingProperty) : path;
      return keyword === 'additionalProperties' ? [i + 1, keyword, keyword] : [i + 1, column, keyword];
    });
    return settle(found as [number, string, string][]);
  });
}

function settle(found: readonly [number, string, string][]): string[] {
  const wrong = new Set(
    found.filter(([, , rule]) => rule === 'type').map(([row, column]) => `${row} ${column}`),
  );
  const kept = found.filter(([row, column, rule]) => rule === 'type' || !wrong.has(`${row} ${column}`));
  return [...new Set(kept.map((violation) => JSON.stringify(violation)))].sort();
}

async function violationsByEngine(
  schema: object,
  file: string,
  format: 'jsonl' | 'parquet',
): Promise<string[] | null> {
  const parsed = await parseContract(JSON.stringify(schema), 'contract.json');
  let plan: ReturnType<typeof compileContract>;
  try {
    plan = compileContract(parsed);
  } catch {
    return null;
  }
  const outcome = await engine.check(plan, { files: [file], format }, { examples: 100 });
  const byRow = new Map<number, [number, string, string][]>();
  for (const [i, { rule, column, test }] of plan.checks.entries()) {
    const result = outcome.results[i];
    expect(result?.firstRows.length).toBe(result?.rows);
    for (const { row } of result?.firstRows ?? []) {
      const name = test.kind === 'known-columns' ? rule : (column ?? '');
      byRow.set(row, [...(byRow.get(row) ?? []), [row, name, rule === 'null' ? 'type' : rule]]);
    }
  }
  return [...byRow].sort(([a], [b]) => a - b).flatMap(([, found]) => settle(found));
}

it('finds in JSON lines what ajv finds in each row', { timeout: 300_000 }, async () => {
  const value = fc.oneof(
    { weight: 8, arbitrary: scalars },
    fc.constantFrom<unknown[]>([[]], [{}], [[1]]).map(([v]) => v),
  );
  const rows = fc.array(fc.dictionary(fc.constantFrom(...names, 'other'), value, { noNullPrototype: true }), {
    minLength: 1,
    maxLength: 12,
  });
  let checked = 0;
  await fc.assert(
    fc.asyncProperty(contract, rows, async (schema, data) => {
      const file = join(folder, 'rows.jsonl');
      await writeFile(file, data.map((row) => `${JSON.stringify(row)}\n`).join(''));
      const found = await violationsByEngine(schema, file, 'jsonl');
      if (found === null) return;
      checked++;
      expect(found).toEqual(violationsByAjv(schema, data));
    }),
    { numRuns: 60, seed: 1 },
  );
  expect(checked).toBeGreaterThan(30);
});

it('finds in Parquet what ajv finds in each row', { timeout: 300_000 }, async () => {
  const kinds = {
    BIGINT: fc.integer({ min: -3, max: 3 }),
    DOUBLE: numbers,
    VARCHAR: texts,
    BOOLEAN: fc.boolean(),
  };
  const column = fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])).chain((type) =>
    fc.record({
      type: fc.constant(type),
      values: fc.array(fc.option(kinds[type] as fc.Arbitrary<unknown>), { minLength: 6, maxLength: 6 }),
    }),
  );
  const table = fc.dictionary(fc.constantFrom('a', 'b"c', "d'e", 'f\ng', '😀', 'x/y~z'), column, {
    minKeys: 1,
    noNullPrototype: true,
  });
  let checked = 0;
  await fc.assert(
    fc.asyncProperty(contract, table, async (schema, columns) => {
      const { additionalProperties: _, ...open } = schema;
      const rows = Array.from({ length: 6 }, (_, i) =>
        Object.fromEntries(Object.entries(columns).map(([name, { values }]) => [name, values[i]])),
      );
      const file = join(folder, 'rows.parquet');
      await writeParquet(file, columns, rows);
      const found = await violationsByEngine(open, file, 'parquet');
      if (found === null) return;
      checked++;
      const isMissing = (violation: string) => violation.endsWith('"required"]');
      expect(found).toEqual(violationsByAjv(open, rows).filter((violation) => !isMissing(violation)));
    }),
    { numRuns: 60, seed: 1 },
  );
  expect(checked).toBeGreaterThan(30);
});

async function writeParquet(
  file: string,
  columns: Record<string, { type: string }>,
  rows: readonly object[],
): Promise<void> {
  await writeFile(`${file}.json`, JSON.stringify(rows.map((row) => Object.values(row))));
  const select = Object.entries(columns).map(
    ([name, { type }], i) => `CAST(json_extract_string(row, '/${i}') AS ${type}) AS ${quoteName(name)}`,
  );
  await withConnection(duckdb, limits, (connection) =>
    connection.run(
      `COPY (SELECT ${select.join(', ')} FROM (SELECT unnest(CAST(content AS JSON[])) AS row FROM read_text('${file}.json'))) TO '${file}' (FORMAT parquet)`,
    ),
  );
}
