import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as duckdb from '@duckdb/node-api';
import { compileContract, parseContract } from '@plimsoll/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDuckdbEngine } from './engine.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'csv-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const engine = createDuckdbEngine(duckdb, { spillFolder: join(tmpdir(), 'csv-spill'), threads: 2 });

async function check(contract: object, ...texts: (string | Buffer)[]) {
  const files = texts.map((_, i) => join(folder, `part-${i}.csv`));
  for (const [i, text] of texts.entries()) await writeFile(files[i] ?? '', text);
  return checkFiles(contract, files);
}

async function checkFiles(contract: object, files: readonly string[]) {
  const plan = compileContract(await parseContract(JSON.stringify(contract), 'contract.json'));
  const names = files.map((file) => file.slice(folder.length + 1));
  const outcome = await engine.check(plan, { files, names, format: 'csv' }, { examples: 100 });
  const violated = plan.checks.flatMap(({ rule, column }, i) => {
    const { rows = 0, firstRows = [] } = outcome.results[i] ?? {};
    return rows > 0
      ? [[column, rule, rows, firstRows.map(({ row, line }) => `${row}@${line}`).join(' ')]]
      : [];
  });
  return { ...outcome, violated };
}

const one = (schema: object) => ({ properties: { a: schema } });

describe('a CSV cell', () => {
  it.each([
    [
      'integer',
      ['1', '-1', '+1', '1.0', '1e3', '007', '123456789012345678901234567890', '0'],
      ['1.5', 'x', 'NaN', 'inf', '1_000', '0x1', '1,0', '""', 'true'],
    ],
    ['number', ['1.5', '.5', '5.', '-1e-3'], ['1_0', 'nan', '-Infinity', '1e999', 'ten', '1.2.3', '--1']],
    ['boolean', ['true', 'FALSE', 'True'], ['1', 'yes', 't', '0']],
    ['string', ['x', '1', '""', 'NA', 'null', ' '], []],
  ])('is a %s or is not', async (type, good, bad) => {
    const text = (cells: string[]) =>
      `a\n${cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join('\n')}\n`;
    expect((await check(one({ type }), text(good))).violated).toEqual([]);
    const { violated } = await check(one({ type }), text([...bad, ...good]));
    if (bad.length > 0)
      expect(violated.map(([, rule, rows]) => [rule, rows])).toEqual([['type', bad.length]]);
  });

  it('is no number with an underscore in it, in whichever file that stands', async () => {
    const { violated } = await check(one({ type: 'number' }), 'a,b\n1,x\n', 'a,b\n2,y\n1_000,z\n');
    expect(violated).toEqual([['a', 'type', 1, '3@3']]);
  });

  it('is null when it is empty and not quoted', async () => {
    const { violated } = await check(one({ type: 'string', minLength: 1 }), 'a,b\n,1\n"",2\nx,3\n');
    expect(violated).toEqual([
      ['a', 'null', 1, '1@2'],
      ['a', 'minLength', 1, '2@3'],
    ]);
  });

  it.each(['integer', 'number', 'boolean', 'string'])('that is null is no %s', async (type) => {
    const { violated } = await check(one({ type }), 'a,b\n,x\n');
    expect(violated).toEqual([['a', 'null', 1, '1@2']]);
  });

  it('is the first of number, truth and text that its types allow', async () => {
    const schema = { type: ['integer', 'boolean', 'string'], minimum: 5, pattern: '^x' };
    expect((await check(one(schema), 'a\n1\n7\ntrue\nxyz\nabc\n')).violated).toEqual([
      ['a', 'minimum', 1, '1@2'],
      ['a', 'pattern', 1, '5@6'],
    ]);
  });

  it('without a type is what the members of an enum are', async () => {
    expect((await check(one({ enum: [1, 'x', null] }), 'a\n1\n1.0\nx\n\n2\ny\n')).violated).toEqual([
      ['a', 'enum', 2, '5@6 6@7'],
    ]);
    expect((await check(one({ enum: ['1'] }), 'a\n1\n1.0\n')).violated).toEqual([['a', 'enum', 1, '2@3']]);
  });

  it('needs a type to be compared as a number', async () => {
    await expect(check(one({ minimum: 1 }), 'a\n1\n')).rejects.toThrowErrorMatchingInlineSnapshot(
      `[ConfigurationError: contract.json at /properties/a: compares numbers but gives no type, and a CSV file does not say what is a number. Add type: number or type: integer.]`,
    );
  });
});

describe('rows that repeat an earlier one', () => {
  it.each([
    ['integer', 'a\n1\n2\n1.0\n9007199254740992\n9007199254740993\n01\n', [['a', 'unique', 2, '3@4 6@7']]],
    ['string', 'a\n1\n2\n1.0\n2\n2\n', [['a', 'unique', 2, '4@5 5@6']]],
  ])('as %s', async (type, text, expected) => {
    expect((await check({ ...one({ type }), unique: ['a'] }, text)).violated).toEqual(expected);
  });

  it('in several columns together, a null being like no other', async () => {
    const contract = { properties: { a: {}, b: {} }, unique: [['a', 'b'], ['b']] };
    expect((await check(contract, 'a,b\nx,1\nx,2\nx,1\n,3\n,3\n,\n,\n')).violated).toEqual([
      [null, 'unique', 1, '3@4'],
      ['b', 'unique', 2, '3@4 5@6'],
    ]);
  });
});

describe('columns', () => {
  it('are compared with the contract', async () => {
    const contract = { properties: { a: { type: 'integer' } }, required: ['b'], additionalProperties: true };
    const outcome = await check(contract, 'A,"c\n""d",😀\n1,2,3\n');
    expect(outcome.missingColumns).toEqual(['a', 'b']);
    expect(outcome.columns.map(({ name }) => name)).toEqual(['A', 'c\n"d', '😀']);
  });

  it('that nobody knows are named', async () => {
    const { results } = await check({ properties: { a: {} }, additionalProperties: false }, 'a,b,c\n1,2,3\n');
    expect(results[0]?.otherColumns).toEqual(['b', 'c']);
  });

  it('a thousand of them, each with several rules', async () => {
    const names = Array.from({ length: 1000 }, (_, i) => `column ${i}`);
    const properties = Object.fromEntries(
      names.map((name) => [name, { type: 'integer', minimum: 0, maximum: 1500 }]),
    );
    const rows = Array.from({ length: 30 }, (_, row) =>
      names.map((_, i) => (row === 7 && i === 9 ? -1 : row + i)).join(),
    );
    const { violated } = await check(
      { properties, unique: ['column 0'] },
      `${names.join()}\n${rows.join('\n')}\n`,
    );
    expect(violated).toEqual([['column 9', 'minimum', 1, '8@9']]);
  });
});

describe('the delimiter', () => {
  it.each([
    [';', 'a;b\n1,5;2\n'],
    ['\t', 'a\tb\n1\t2\n'],
    ['|', 'a|b\n1|2\n'],
    [',', 'a,b\n1,2;3\n'],
  ])('%j is detected', async (_, text) => {
    const { columns, malformed } = await check({ properties: { a: {}, b: {} }, minRows: 1 }, text);
    expect(columns.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(malformed).toBeNull();
  });

  it('is not guessed from broken lines', async () => {
    const outcome = await check({ minRows: 1 }, 'id,amount,name\n1,2\n2,3,x,y\n3\n4,5,z\n5,6\n7,8,9,10\n');
    expect(outcome.columns.map(({ name }) => name)).toEqual(['id', 'amount', 'name']);
    expect(outcome.rows).toBe(1);
    expect(outcome.malformed).toMatchObject({ lines: 5, problem: 'it has fewer fields than the header' });
    expect(outcome.malformed?.firstRows.map(({ line }) => line)).toEqual([2, 3, 4, 6, 7]);
  });
});

describe('a text file', () => {
  it.each([
    ['Windows line ends', 'a,b\r\n1,x\r\n2,"y\nz"\r\n'],
    ['a byte order mark', '\ufeffa,b\n1,x\n2,y\n'],
    ['no line end at the end', 'a,b\n1,x\n2,y'],
    ['old Macintosh line ends', 'a,b\r1,x\r2,y\r'],
    ['empty lines', 'a,b\n\n1,x\n\n\n2,y\n\n'],
  ])('with %s is read', async (_, text) => {
    const outcome = await check({ properties: { a: { type: 'integer' }, b: {} } }, text);
    expect(outcome).toMatchObject({ rows: 2, malformed: null, violated: [], missingColumns: [] });
  });

  it('packed with gzip is read, and refused when it is cut off', async () => {
    const file = join(folder, 'packed.csv.gz');
    const packed = gzipSync(`a\n${'1\n'.repeat(100_000)}x\n`);
    await writeFile(file, packed);
    const whole = await checkFiles(one({ type: 'integer' }), [file]);
    expect(whole.violated).toEqual([['a', 'type', 1, '100001@null']]);
    await writeFile(file, packed.subarray(0, 60));
    await expect(checkFiles(one({ type: 'integer' }), [file])).rejects.toThrowErrorMatchingInlineSnapshot(
      `[ConfigurationError: packed.csv.gz: cannot be unpacked: it is cut off, damaged or not gzip. Write the file anew.]`,
    );
  });

  it('whose name looks like a pattern is that file', async () => {
    const file = join(folder, 'od[d] *?.csv');
    await writeFile(file, 'a\n1\n');
    expect((await checkFiles(one({ type: 'integer' }), [file])).rows).toBe(1);
  });
});

it('never loses what follows a quote that is not closed', async () => {
  const outcome = await check(one({ type: 'integer' }), 'a,b\n1,x\n2,"open\n3,y\n4,z\n');
  expect(outcome.rows).toBe(1);
  expect(outcome.malformed).toMatchObject({ lines: 1, firstRows: [{ row: 2, line: 3 }] });
  const late = await check(
    one({ type: 'integer' }),
    `a,b\n${'1,x\n'.repeat(400_000)}2,"open\n${'3,y\n'.repeat(400_000)}`,
  );
  expect(late.malformed?.firstRows).toEqual([{ row: 400_001, line: 400_002, file: 0 }]);
});

it('reads line breaks in quotes that look like rows, in a file that several threads could read', async () => {
  const record = (i: number) => `${i},"x${'\n1,y,z'.repeat(i % 40)}",2\n`;
  const text = `a,b,c\n${Array.from({ length: 100_000 }, (_, i) => record(i)).join('')}`;
  expect(text.length).toBeGreaterThan(10_000_000);
  const outcome = await check(
    { properties: { a: { type: 'integer' }, c: { const: '2' } }, unique: ['a'] },
    text,
  );
  expect(outcome).toMatchObject({ rows: 100_000, malformed: null, violated: [] });
});

it('counts rows over several files, in the order given', async () => {
  const contract = one({ type: 'integer' });
  const outcome = await check(contract, 'a,b\nx,1\n1,2\nbad\n', 'a,b\n2,"1\n2"\nx,2\n', 'a,b\nx,1\n');
  expect(outcome.results[1]?.firstRows).toEqual([
    { row: 1, file: 0, line: 2 },
    { row: 5, file: 1, line: 4 },
    { row: 6, file: 2, line: 2 },
  ]);
  expect(outcome.malformed?.firstRows).toEqual([{ row: 3, file: 0, line: 4 }]);
});

it('finds each record at its line', { timeout: 120_000 }, async () => {
  const cell = fc.constantFrom(
    '1',
    '',
    '""',
    '"x"',
    '"a\nb"',
    '"\n\n"',
    '"say ""hi"", ok"',
    'it"s',
    '" "',
    '"a,b"',
    '😀',
  );
  const record = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(cell, cell).map(([b, c]) => ({ kind: 'row', text: `r,${b},${c}` })) },
    { weight: 1, arbitrary: fc.constant({ kind: 'bad', text: 'r,1' }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'bad', text: 'r,1,2,3' }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'blank', text: '' }) },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { maxLength: 30 }),
      fc.constantFrom('\n', '\r\n'),
      async (records, end) => {
        const outcome = await check(
          { properties: { a: { const: 'never' } } },
          ['a,b,c', ...records.map(({ text }) => text)].join(end) + end,
        );
        let line = 2;
        let row = 0;
        const placed = records.map(({ kind, text }) => {
          if (kind !== 'blank') row++;
          const place = { kind, at: `${row}@${line}` };
          line += text.split('\n').length;
          return place;
        });
        const places = (kind: string) => placed.filter((place) => place.kind === kind).map(({ at }) => at);
        expect(outcome.results[0]?.firstRows.map(({ row, line }) => `${row}@${line}`)).toEqual(places('row'));
        expect((outcome.malformed?.firstRows ?? []).map(({ row, line }) => `${row}@${line}`)).toEqual(
          places('bad'),
        );
      },
    ),
    { numRuns: 60, seed: 2 },
  );
});
