import { describe, expect, it } from 'vitest';
import { compileContract } from './compile-contract.ts';
import { decideData } from './decide-data.ts';
import { parseContract } from './parse-contract.ts';
import type { CheckOutcome, CheckResult } from './table-engine.ts';

const subject = {
  contract: { path: 'contract.yml', sha256: 'a'.repeat(64), bytes: 1 },
  files: [
    { path: 'data/a.csv', sha256: 'b'.repeat(64), bytes: 1 },
    { path: 'data/b.csv', sha256: 'c'.repeat(64), bytes: 1 },
  ],
};

async function decide(
  contract: string,
  given: Omit<Partial<CheckOutcome>, 'results'> & { results?: Record<string, Partial<CheckResult>> },
) {
  const plan = compileContract(await parseContract(contract, 'contract.yml'));
  const results = plan.checks.map(({ rule, column }) => ({
    rows: 0,
    firstRows: [],
    ...given.results?.[column === null ? rule : `${column} ${rule}`],
  }));
  const columns = [{ name: 'id', type: 'text' }];
  return decideData(
    plan,
    { rows: 344, columns, missingColumns: [], malformed: null, ...given, results },
    subject,
  );
}

const said = ({ verdict, summary, reasons }: Awaited<ReturnType<typeof decide>>) =>
  [
    `${verdict}: ${summary}`,
    ...reasons.map(
      ({ verdict, code, message, where }) =>
        `${verdict} ${code} ${where ? `${where.file}:${where.line} ` : ''}${message}`,
    ),
  ].join('\n');

const contract = `
required: [id, sex]
additionalProperties: false
unique: [[id], [id, sex]]
minRows: 100
maxRows: 1000
properties:
  id: { type: integer, minimum: 1 }
  sex: { type: [string, "null"], enum: [male, female, null] }
  born: { type: string, format: date, minLength: 10, pattern: "^2" }
`;

describe('decideData', () => {
  it('passes what keeps the contract', async () => {
    const decision = await decide(contract, {});
    expect(said(decision)).toMatchInlineSnapshot(
      `"pass: 344 rows and 1 column keep all 17 rules of contract.yml."`,
    );
    expect(decision.evidence.findings).toEqual([]);
  });

  it('says each broken rule once, with its first rows and the line of the first', async () => {
    const at = (...rows: number[]) => ({
      rows: rows.length,
      firstRows: rows.map((row) => ({ row, file: row > 300 ? 1 : 0, line: row + 1 })),
    });
    const decision = await decide(contract, {
      results: {
        'id null': at(7),
        'id type': at(7, 8),
        'id minimum': { rows: 344, firstRows: at(1, 2, 3, 4, 5).firstRows },
        'sex enum': at(338),
        'sex required': at(12),
        'born format': at(1),
        'born minLength': at(1),
        'born pattern': at(1),
        'id unique': at(9),
        unique: at(9, 10),
        additionalProperties: { rows: 0, firstRows: [], otherColumns: ['x', 'y\nz'] },
      },
      malformed: {
        lines: 100_000,
        isLeast: true,
        problem: 'it has fewer fields than the header',
        firstRows: at(3, 4).firstRows,
      },
    });
    expect(said(decision)).toMatchInlineSnapshot(`
      "fail: 12 rules are broken: malformed-line, «sex» required, «id» null and 9 more (344 rows and 1 column; 17 rules of contract.yml).
      fail malformed-line data/a.csv:4 At least 100000 lines cannot be read as a row: it has fewer fields than the header; first lines 4 and 5 of data/a.csv.
      fail required data/a.csv:13 «sex» is missing in 1 of 344 rows (required); first in row 12.
      fail null data/a.csv:8 «id»: 1 of 344 rows is null, which the type does not allow; first in row 7.
      fail type data/a.csv:8 «id»: 2 of 344 rows are not a whole number (type); first in rows 7 and 8.
      fail minimum data/a.csv:2 «id»: 344 of 344 rows are not at least 1 (minimum); first in rows 1, 2, 3, 4 and 5.
      fail enum data/b.csv:339 «sex»: 1 of 344 rows is not one of "male", "female" or null (enum); first in row 338.
      fail minLength data/a.csv:2 «born»: 1 of 344 rows is not at least 10 characters long (minLength); first in row 1.
      fail pattern data/a.csv:2 «born»: 1 of 344 rows is not text that matches ^2 (pattern); first in row 1.
      fail format data/a.csv:2 «born»: 1 of 344 rows is not a date such as 2026-01-31 (format); first in row 1.
      fail additionalProperties The data have columns that the contract does not know: «x», «y\\nz» (additionalProperties).
      fail unique data/a.csv:10 «id»: 1 of 344 rows repeats an earlier row (unique); first in row 9.
      fail unique data/a.csv:10 «id», «sex»: 2 of 344 rows repeat an earlier row (unique); first in rows 9 and 10."
    `);
    expect(decision.evidence.findings[0]).toMatchInlineSnapshot(`
      {
        "column": null,
        "expected": "a row on every line",
        "firstRows": [
          {
            "file": "data/a.csv",
            "line": 4,
            "row": 3,
          },
          {
            "file": "data/a.csv",
            "line": 5,
            "row": 4,
          },
        ],
        "rows": 100000,
        "rule": "malformed-line",
      }
    `);
  });

  it.each([
    ['no rows', 'properties: { id: { type: integer } }', { rows: 0 }],
    ['no rows, and that is right', 'minRows: 0', { rows: 0 }],
    ['too few rows', contract, { rows: 99 }],
    ['too many rows', contract, { rows: 1001 }],
    ['a required column is missing', 'required: [Id]', { missingColumns: ['Id'] }],
    ['a unique column is missing', 'unique: [idd]', { missingColumns: ['idd'] }],
    [
      'a column is missing that is not required',
      'properties: { ID: { type: integer } }',
      { missingColumns: ['ID'] },
    ],
    [
      'a column is missing that is like no other',
      'properties: { weight: { type: integer } }',
      { missingColumns: ['weight'] },
    ],
  ])('%s', async (_, text, outcome) => {
    expect(said(await decide(text, outcome))).toMatchSnapshot();
  });

  it('lists no more reasons than people read, and all findings', async () => {
    const properties = Array.from({ length: 600 }, (_, i) => `  c${i}: { const: 1 }`).join('\n');
    const results = Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`c${i} const`, { rows: 1 }]));
    const decision = await decide(`properties:\n${properties}`, { results });
    expect(decision.reasons).toHaveLength(501);
    expect(decision.reasons.at(-1)?.message).toBe('100 more rules are broken; the record lists them all.');
    expect(decision.evidence.findings).toHaveLength(600);
  });
});
