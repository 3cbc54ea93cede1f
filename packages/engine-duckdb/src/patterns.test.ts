import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import { compilePattern, patternProblem, translatePattern } from '@plimsoll/contract';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withConnection } from './connection.ts';
import { quoteText } from './dialect.ts';

const limits = { spillFolder: join(tmpdir(), 'patterns-spill'), memoryMegabytes: 256, threads: 1 };

const character = fc.constantFrom(
  'a',
  'b',
  'Z',
  '1',
  '_',
  ' ',
  '\n',
  '\r',
  '\u2028',
  'é',
  '😀',
  '\u00a0',
  '-',
  '.',
);
const atom = fc.constantFrom(
  ...[
    'a',
    'b',
    'é',
    '😀',
    '.',
    '\\d',
    '\\D',
    '\\w',
    '\\W',
    '\\s',
    '\\S',
    '\\b',
    '\\B',
    '^',
    '$',
    '[a-c]',
    '[^a]',
    '[\\s\\d]',
  ],
  ...[
    '[^\\S]',
    '[]',
    '[^]',
    '\\u00e9',
    '\\u{1f600}',
    '\\x41',
    '\\p{L}',
    '\\P{Lu}',
    '\\.',
    '(?i:A)',
    '\\cJ',
    '\\0',
    '[[:alpha:]]',
    '-',
  ],
);
const quantifier = fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,2}', '*?');
const pattern = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.tuple(atom, quantifier).map((both) => both.join('')) },
      fc.tuple(atom, atom, quantifier).map(([a, b, many]) => `(${a}|${b})${many}`),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''));
const texts = fc.array(fc.string({ unit: character, maxLength: 6 }), { minLength: 5, maxLength: 10 });

it('finds with RE2 in the engine what RE2 in JavaScript finds, and what ECMAScript means', async () => {
  let asked = 0;
  await withConnection(duckdb, limits, (connection) =>
    fc.assert(
      fc.asyncProperty(pattern, texts, async (source, values) => {
        const translated = translatePattern(source);
        if ('problem' in translated) {
          expect(patternProblem(source)).toBe(translated.problem);
          return;
        }
        asked++;
        const list = values.map(
          (value) => `regexp_matches(${quoteText(value)}, ${quoteText(translated.re2)})`,
        );
        const read = await connection.runAndReadAll(`SELECT ${list.join(', ')}`);
        const isMatch = compilePattern(source);
        expect(read.getRows()[0]).toEqual(values.map(isMatch));
        const meant = ecmaScript(source);
        if (meant) expect(values.map(isMatch)).toEqual(values.map((value) => meant.test(value)));
      }),
      { numRuns: 500, seed: 1 },
    ),
  );
  expect(asked).toBeGreaterThan(300);
});

/** Null where ECMAScript does not have the syntax. */
function ecmaScript(source: string): RegExp | null {
  if (source.includes('[[:')) return null;
  try {
    return new RegExp(source, 'u');
  } catch {
    return null;
  }
}
