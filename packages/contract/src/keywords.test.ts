import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { keywords } from './keywords.ts';

const ajv = new Ajv2020({ strictTypes: false, strictNumbers: true });

it.each(Object.entries(keywords))('%s: the form of its value is a JSON Schema', (_name, { value }) => {
  expect(ajv.validateSchema(value), ajv.errorsText()).toBe(true);
});
