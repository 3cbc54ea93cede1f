import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRows, withConnection } from './connection.ts';
import { duckdbDialect, quoteText } from './dialect.ts';

const limits = { spillFolder: join(tmpdir(), 'dialect-spill'), memoryMegabytes: 256, threads: 1 };

/** A time like those that programs write, with a few of its characters replaced by what readers may wrongly let pass. */
const nearlyTimes = fc
  .record({
    time: fc.constantFrom(
      '2024-02-29T23:59:59Z',
      '1000-01-01T00:00:00Z',
      '0999-12-31T20:00:00Z',
      '2023-02-29T09:30:00Z',
      '2016-12-31T23:59:60Z',
      '9999-10-10T10:10:10Z',
    ),
    changes: fc.array(
      fc.record({
        at: fc.nat(20),
        // Digits more often, as most other characters are told by the shape.
        to: fc.constantFrom(...'0123456789'.repeat(2), ...' -:.+/\\TtZz_eé', ''),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ time, changes }) =>
    changes.reduce<string>((text, { at, to }) => text.slice(0, at) + to + text.slice(at + 1), time),
  );

it('tells times as ajv does, however near to one they are', async () => {
  const { validate: isTime } = fullFormats['date-time'] as { validate(text: string): boolean };
  await withConnection(duckdb, limits, (connection) =>
    fc.assert(
      fc.asyncProperty(fc.array(nearlyTimes, { minLength: 2000, maxLength: 2000 }), async (texts) => {
        const rows = texts.map((text) => `(${quoteText(text)})`).join(', ');
        const asked = await readRows(
          connection,
          `SELECT t, ${duckdbDialect.isFormat('t', 'date-time')} FROM (VALUES ${rows}) AS v(t)`,
        );
        const wrong = asked.filter(([text, answer]) => answer !== isTime(String(text)));
        expect(wrong).toEqual([]);
      }),
      { numRuns: 10 },
    ),
  );
});
