import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keywordForms } from './keyword-forms.generated.ts';
import { keywords } from './keywords.ts';

const ajv = new Ajv2020({ strictTypes: false, strictNumbers: true });

const texts = [
  '',
  'a',
  'number',
  'null',
  'P1D',
  'PT',
  'P1DT2H',
  '#/$defs/a',
  '^a$',
  'https://example.org',
  '1.5',
];
const scalar = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1, 0.5, 2, 1e300, Number.NaN, ...texts),
  fc.string(),
);
const scalars = fc.array(scalar, { maxLength: 3 });
const names = fc.constantFrom(
  'minimum',
  'maximum',
  'columns',
  'file',
  'column',
  'than',
  'of',
  'limit',
  '__proto__',
);
const value = fc.oneof(
  scalar,
  scalars,
  fc.array(scalars, { maxLength: 3 }),
  fc.dictionary(names, fc.oneof(scalar, scalars), { maxKeys: 3 }),
  fc.jsonValue({ maxDepth: 2 }),
);

it('has a form for each keyword', () => {
  expect(Object.keys(keywordForms)).toEqual(Object.keys(keywords));
});

it.each(Object.entries(keywords))('%s: what was compiled before says what ajv says', (name, keyword) => {
  expect(ajv.validateSchema(keyword.value), ajv.errorsText()).toBe(true);
  const validate = ajv.compile(keyword.value);
  fc.assert(
    fc.property(value, (found) => {
      expect(keywordForms[name]?.(found)).toBe(validate(found));
    }),
  );
});
