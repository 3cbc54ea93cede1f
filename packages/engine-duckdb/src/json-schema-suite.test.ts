import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import { compileContract, contractFrom } from '@plimsoll/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDuckdbEngine } from './engine.ts';

/** A schema of the official suite, with what is valid by it. */
interface Group {
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly {
    readonly description: string;
    readonly data: unknown;
    readonly valid: boolean;
  }[];
}

interface SuiteFile {
  readonly file: string;
  readonly groups: readonly Group[];
}

const suite = readFileSync(
  new URL('../../contract/fixtures/json-schema-suite.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => JSON.parse(line) as SuiteFile);

/** Files whose cases say something else than a contract does, and why. */
const apart: Readonly<Record<string, string>> = {
  'format.json': 'a format is a remark there, and a rule in a contract',
};

/** Single cases that are answered otherwise, and why. */
const otherwise: Readonly<Record<string, string>> = {
  'multipleOf.json: float division = inf: always invalid, but naive implementations may raise an overflow error':
    'the quotient has no end as a double',
  'properties.json: properties whose names are Javascript object property names: __proto__ not valid':
    'no column is read under that name',
  'optional/format/ecmascript-regex.json: \\a is not an ECMA 262 control escape: when used as a pattern':
    'RE2 knows \\a as the bell',
  ...Object.fromEntries(
    [
      'a quoted string with a space in the local part is valid',
      'a quoted string with a double dot in the local part is valid',
      'a quoted string with a @ in the local part is valid',
      'an IPv4-address-literal after the @ is valid',
      'an IPv6-address-literal after the @ is valid',
    ].map((rest) => [
      `optional/format/email.json: validation of e-mail addresses: ${rest}`,
      'no address that a person writes has these forms',
    ]),
  ),
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suite-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const limits = { spillFolder: join(tmpdir(), 'suite-spill'), memoryMegabytes: 256, threads: 1 };
const engine = createDuckdbEngine(duckdb, limits);

/** Rows that the contract finds invalid, counted from 0; or why it is refused. Any other failure is one of the test. */
async function invalidRows(schema: unknown, rows: readonly unknown[]): Promise<Set<number> | string> {
  try {
    const contract = await contractFrom({ value: schema, place: (pointer) => `/${pointer.join('/')}` }, 'c');
    const plan = compileContract(contract);
    const file = join(folder, 'rows.jsonl');
    await writeFile(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const outcome = await engine.check(plan, { files: [file], format: 'jsonl' }, { examples: 100 });
    return new Set(outcome.results.flatMap(({ firstRows }) => firstRows.map(({ row }) => row - 1)));
  } catch (error) {
    if ((error as Error).name !== 'ConfigurationError') throw error;
    return (error as Error).message;
  }
}

/** Every case of a schema as one column's contract, and those of objects as the contract of a row. */
async function askBothWays({
  schema,
  tests,
}: Group): Promise<{ wrong: string[]; answered: number; refused: string[] }> {
  const isNamed = typeof schema === 'object' && schema !== null && '$id' in schema;
  const named =
    typeof schema === 'object' && !isNamed ? { $id: 'https://example.org/suite', ...schema } : schema;
  const objects = tests.filter(
    ({ data }) => typeof data === 'object' && data !== null && !Array.isArray(data),
  );
  const ways = [
    {
      contract: { properties: { value: named } },
      cases: tests,
      row: (data: unknown): unknown => ({ value: data }),
    },
    ...(typeof schema === 'object'
      ? [{ contract: schema, cases: objects, row: (data: unknown) => data }]
      : []),
  ];
  const found = { wrong: [] as string[], answered: 0, refused: [] as string[] };
  for (const { contract, cases, row } of ways) {
    if (cases.length === 0) continue;
    const invalid = await invalidRows(
      contract,
      cases.map(({ data }) => row(data)),
    );
    if (typeof invalid === 'string') {
      found.refused.push(invalid);
      continue;
    }
    found.answered += cases.length;
    found.wrong.push(
      ...cases.filter(({ valid }, i) => invalid.has(i) === valid).map(({ description }) => description),
    );
  }
  return found;
}

let answered = 0;
it.each(suite.filter(({ file }) => !(file in apart)).map(({ file, groups }) => [file, groups] as const))(
  '%s of the official suite is answered as it says, or refused',
  { timeout: 300_000 },
  async (file, groups) => {
    const wrong = new Set<string>();
    for (const group of groups) {
      const found = await askBothWays(group);
      answered += found.answered;
      for (const one of found.wrong) wrong.add(`${file}: ${group.description}: ${one}`);
      for (const message of found.refused) expect(message).not.toMatch(/undefined|\[object/);
    }
    expect([...wrong]).toEqual(Object.keys(otherwise).filter((name) => name.startsWith(`${file}:`)));
  },
);

it('answers most of it', () => {
  expect(answered).toBeGreaterThan(1800);
});
