import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { compileContract } from './compile-contract.ts';
import { parseContract } from './parse-contract.ts';
import { datasetVocabulary } from './vocabulary.ts';

async function refusal(text: string, path = 'contract.yml'): Promise<string> {
  try {
    compileContract(await parseContract(text, path));
  } catch (error) {
    expect((error as Error).name).toBe('ConfigurationError');
    return (error as Error).message;
  }
  return 'accepted';
}

describe('a contract that is refused', () => {
  it('names every place, with what to write instead', async () => {
    const text = `
title: Penguins
type: array
minimun: 1
rowCount: 3
unique: id
minRows: -1
$schema: http://json-schema.org/draft-07/schema#
definitions: {}
properties:
  id: { type: int, unique: true }
  age:
    type: integer
    minimun: 0
    maximum: "100"
    enum: []
  name: { format: dat, minLength: 1.5, pattern: 3 }
  mail: { format: email }
  tags: { type: array, items: { type: string } }
  nested: { type: object, properties: { a: {} }, required: [a] }
  any: 3
additionalProperties: { type: string }
`;
    expect(await refusal(text)).toMatchInlineSnapshot(`
      "contract.yml:4 at /minimun: «minimun» is not a keyword of contracts. Rules for the whole table are unique, minRows, maxRows. Begin it with x- to keep it as a remark.
      contract.yml:5 at /rowCount: «rowCount» is not a keyword of contracts. Rules for the whole table are unique, minRows, maxRows. Begin it with x- to keep it as a remark.
      contract.yml:6 at /unique: «unique» must be a list of columns that together are unique, or several such lists. Example: unique: [id]
      contract.yml:7 at /minRows: «minRows» must be a whole number of rows, 0 or more. Example: minRows: 100
      contract.yml:8 at /$schema: «$schema» must be JSON Schema 2020-12. Example: $schema: https://json-schema.org/draft/2020-12/schema
      contract.yml:9 at /definitions: «definitions» is JSON Schema, but not yet supported in contracts, so it would not be checked. Remove it.
      contract.yml:22 at /additionalProperties: «additionalProperties» with a schema is not yet supported in contracts. Write additionalProperties: false, and list the columns below properties.
      contract.yml:3 at /type: must be object: a contract describes a row. Write type: object, or leave it out.
      contract.yml:11 at /properties/id/type: «type» must be one or several of null, boolean, integer, number, string, array, object. Did you mean «integer»?
      contract.yml:11 at /properties/id/unique: «unique» does not belong here. Write it at the contract's top: unique: [id]
      contract.yml:14 at /properties/age/minimun: «minimun» is not a keyword of contracts. Did you mean «minimum»?
      contract.yml:15 at /properties/age/maximum: «maximum» must be a number. Example: maximum: 0
      contract.yml:16 at /properties/age/enum: «enum» must be a list of texts, numbers, booleans or null. Example: enum: [male, female]
      contract.yml:17 at /properties/name/format: «dat» is not a format. Did you mean «date»?
      contract.yml:17 at /properties/name/minLength: «minLength» must be a whole number of characters, 0 or more. Example: minLength: 3
      contract.yml:17 at /properties/name/pattern: «pattern» must be a regular expression. Example: pattern: "^[A-Z]{2}$"
      contract.yml:18 at /properties/mail/format: the format «email» is JSON Schema, but not yet supported in contracts, so it would not be checked. Remove it, or write a pattern.
      contract.yml:19 at /properties/tags/items: «items» is JSON Schema, but not yet supported in contracts, so it would not be checked. Remove it.
      contract.yml:20 at /properties/nested/properties: «properties» is JSON Schema, but not yet supported in contracts, so it would not be checked. Remove it.
      contract.yml:20 at /properties/nested/required: «required» is JSON Schema, but not yet supported in contracts, so it would not be checked. Remove it.
      contract.yml:21 at /properties/any: must be an object that says what the column holds. Example: { type: number }"
    `);
  });

  it.each([
    ['', 'contract.yml: is empty.'],
    ['- a', 'contract.yml:1 at /: is not a JSON Schema for a row: it must be an object.'],
    ['just text', 'it must be an object.'],
    ['a: [1', 'contract.yml:1: is not valid YAML: '],
    ['a: 1\na: 2', 'contract.yml:2: is not valid YAML: Map keys must be unique.'],
    ['%%%', 'is not valid YAML'],
    ['{}', 'contract.yml: checks nothing.'],
    ['properties: { a: {}, b: true }\ntitle: x', 'contract.yml: checks nothing.'],
    ['properties:\n  a: false', 'contract.yml:2 at /properties/a: must be an object'],
    ['properties: []', 'at /properties: «properties» must hold one entry per column.'],
    ['required: [a, a]', 'at /required: «required» must be a list of column names, none of them twice.'],
    ['minRows: .inf', 'at /minRows: «minRows» must be a whole number of rows'],
    ['properties: { a: { minimum: .nan } }', 'at /properties/a/minimum: «minimum» must be a number.'],
    ['properties: { a: { enum: [[1]] } }', '«enum» must be a list of texts, numbers, booleans or null.'],
    ['properties: { a: { type: [] } }', '«type» must be one or several of'],
    ['properties: { a: { type: integer, unique: true } }', "Write it at the contract's top: unique: [id]"],
    ['minimum: 3', 'Write it at a column, below properties: minimum: 0'],
    ['properties: { __proto__: { minimum: a } }', 'at /properties/__proto__/minimum'],
    ['properties: { "a/b~c": { minimum: a } }', 'at /properties/a~1b~0c/minimum'],
  ])('%j', async (text, message) => {
    expect(await refusal(text)).toContain(message);
  });

  it.each([
    'if',
    'oneOf',
    'not',
    '$ref',
    'allOf',
    'dependentSchemas',
    'patternProperties',
    'multipleOf',
    '$defs',
  ])('says that %s would not be checked', async (keyword) => {
    const expected = `«${keyword}» is JSON Schema, but not yet supported in contracts, so it would not be checked. Remove it.`;
    expect(await refusal(JSON.stringify({ [keyword]: {}, minRows: 1 }))).toContain(
      `/${keyword}: ${expected}`,
    );
    expect(await refusal(JSON.stringify({ properties: { a: { [keyword]: {} } } }))).toContain(expected);
  });

  it.each([
    ['(?=a)b', 'Look-around and back-references are not there'],
    ['(?<!a)b', 'Look-around'],
    ['(a)\\1', 'Look-around and back-references'],
    ['[a', 'missing closing ]'],
    ['a{1001}', 'invalid repeat count'],
  ])('for the pattern %s', async (pattern, message) => {
    const said = await refusal(JSON.stringify({ properties: { a: { type: 'string', pattern } } }));
    expect(said).toContain(`«${pattern}» cannot run on the linear-time engine RE2`);
    expect(said).toContain(message);
  });

  it.each([
    [
      '{ type: integer, pattern: a }',
      '«pattern» speaks about string values, and the type is integer: it would never apply.',
    ],
    ['{ type: string, minimum: 1 }', 'Write type: number, or remove «minimum».'],
    ['{ type: number, minimum: 3, maximum: 2 }', '«minimum» 3 is above «maximum» 2: no value can be both.'],
    ['{ minLength: 3, maxLength: 2 }', '«minLength» 3 is above «maxLength» 2'],
  ])('because it contradicts itself: %s', async (column, message) => {
    expect(await refusal(`properties: { a: ${column} }`)).toContain(message);
  });

  it('because it forbids what it asks for', async () => {
    const text = 'required: [idd]\nunique: [id, b]\nadditionalProperties: false\nproperties: { id: {} }';
    expect(await refusal(text)).toMatchInlineSnapshot(`
      "contract.yml:1 at /required/0: names the column «idd», which additionalProperties: false forbids. Did you mean «id»?
      contract.yml:2 at /unique: names the column «b», which additionalProperties: false forbids. Write «b» below properties."
    `);
  });

  it('because its aliases expand to far more than is written', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`,
    );
    expect(await refusal(`l0: &l0 x\n${levels.join('\n')}\n`)).toContain(
      'Write the values out instead of using so many aliases.',
    );
  });

  it('because it is nested too deeply, or is not JSON', async () => {
    expect(await refusal(`${'['.repeat(200_000)}`, 'a.json')).toContain('a.json: is ');
    expect(await refusal(`a: ${'['.repeat(50_000)}${']'.repeat(50_000)}`)).toMatch(
      /nested too deeply|must be|not a keyword/,
    );
    expect(await refusal('{"minRows": 1,}', 'a.json')).toContain('a.json: is not valid JSON: ');
    expect(await refusal('{"minRows": 1, "minRows": 2}', 'a.json')).toContain(
      'a.json:1: is not valid JSON: Map keys must be unique.',
    );
  });
});

it('reads JSON and YAML, remarks and aliases', async () => {
  const yaml =
    'x-owner: us\ntitle: T\nproperties:\n  a: &number { type: [number, "null"], description: D, examples: [1] }\n  b: *number\n  2020: { const: 1 }\n';
  const { schema } = await parseContract(yaml, 'c.yaml');
  expect(Object.keys(schema.properties ?? {}).sort()).toEqual(['2020', 'a', 'b']);
  const json = '{\n\t"properties": {\n\t\t"a": { "type": "integer" }\n\t}\n}';
  const contract = await parseContract(json, 'c.json');
  expect(contract.place(['properties', 'a', 'type'])).toBe('c.json:3 at /properties/a/type');
  expect(compileContract(contract)).toMatchInlineSnapshot(`
    {
      "checks": [
        {
          "column": "a",
          "expected": "a value, not null",
          "rule": "null",
          "test": {
            "kind": "not-null",
          },
        },
        {
          "column": "a",
          "expected": "a whole number",
          "rule": "type",
          "test": {
            "kind": "type",
            "types": [
              "integer",
            ],
          },
        },
      ],
      "columns": [
        {
          "name": "a",
          "textTypes": [
            "integer",
          ],
          "types": [
            "integer",
          ],
        },
      ],
      "contract": "c.json",
    }
  `);
});

it('is a JSON Schema that ajv takes, with the dataset keywords as a vocabulary', () => {
  const ajv = new Ajv2020();
  ajv.addVocabulary(datasetVocabulary);
  addFormats.default(ajv);
  const schema = {
    type: 'object',
    properties: { a: { type: 'string', format: 'date' } },
    unique: ['a'],
    minRows: 1,
  };
  expect(ajv.validate(schema, { a: '2026-01-31' })).toBe(true);
  expect(() => ajv.compile({ ...schema, minRows: 'many' })).toThrow('minRows');
});
