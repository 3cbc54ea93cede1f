import { ConfigurationError } from '@plimsoll/errors';
import { describe, expect, it } from 'vitest';
import { flag, lines, number, oneOf, requiredLines, requiredText, text } from './input-kinds.ts';
import { readInputs } from './inputs.ts';

const spec = {
  name: requiredText('penguins'),
  data: requiredLines('data/train.csv'),
  note: text(),
  extra: lines(),
  'dry-run': flag(),
  'max-gap': number({ min: 0, max: 1 }),
  rows: number({ min: 1, max: 100, integer: true }),
  'fail-on': oneOf(['fail', 'warn']),
};

function refusalOf(raw: Record<string, string>): string {
  try {
    readInputs(spec, raw);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('readInputs', () => {
  it('reads every kind', () => {
    const raw = {
      name: ' penguins ',
      data: 'a.csv\n# not this one\n\n  b.csv\r\n',
      'dry-run': 'True',
      'max-gap': '5e-2',
      rows: '7',
    };
    expect(readInputs(spec, raw)).toEqual({
      name: 'penguins',
      data: ['a.csv', 'b.csv'],
      note: '',
      extra: [],
      'dry-run': true,
      'max-gap': 0.05,
      rows: 7,
      'fail-on': 'fail',
    });
  });

  it('refuses all that is wrong at once', () => {
    const raw = {
      data: '\n',
      'dry-run': 'yes',
      'max-gap': '1.5',
      rows: '2.5',
      'fail-on': 'fial',
      nmae: 'x',
      zzz: '',
    };
    expect(refusalOf(raw)).toMatchInlineSnapshot(`
      "input 'name': must be given. Example: name: penguins
      input 'data': must be given, one value per line. Example: data: data/train.csv
      input 'dry-run': is «yes», and must be true or false. Example: dry-run: true
      input 'max-gap': is «1.5», and must be a number from 0 to 1. Example: max-gap: 0
      input 'rows': is «2.5», and must be a whole number from 1 to 100. Example: rows: 1
      input 'fail-on': is «fial», and must be one of fail, warn. Example: fail-on: fail
      input 'nmae': is not an input of this action. Its inputs are name, data, note, extra, dry-run, max-gap, rows, fail-on.
      input 'zzz': is not an input of this action. Its inputs are name, data, note, extra, dry-run, max-gap, rows, fail-on."
    `);
  });

  it('suggests the input that a typo means', () => {
    expect(refusalOf({ name: 'a', data: 'b', 'fail-onn': 'warn' })).toBe(
      "input 'fail-onn': is not an input of this action. Did you mean 'fail-on'?",
    );
  });

  it.each(['0x10', '1,5', 'abc', 'NaN', 'Infinity', '--1', '1 2', '1e999'])(
    'does not take %j for a number',
    (value) => {
      expect(refusalOf({ name: 'a', data: 'b', 'max-gap': value })).toContain('must be a number');
    },
  );
});
