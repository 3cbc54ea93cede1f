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
  mail: { format: idn-email, nullShare: 2, mean: {} }
  tags: { type: array, items: { typ: string }, unique: [a] }
  nested: { type: object, properties: { a: 3 }, required: [a, a], then: {} }
  encoded: { contentEncoding: base64 }
  any: 3
oneOf: []
dependencies: {}
sums: [{ columns: [a], equals: b, tolerence: 1 }]
`;
    expect(await refusal(text)).toMatchInlineSnapshot(`
      "contract.yml:4 at /minimun: «minimun» is not a keyword of contracts. Rules for the whole table are unique, minRows, maxRows, minColumns, maxColumns, comparisons, sums, ratios, foreignKeys, nullValues, invalidShare, drift. Begin it with x- to keep it as a remark.
      contract.yml:5 at /rowCount: «rowCount» is not a keyword of contracts. Rules for the whole table are unique, minRows, maxRows, minColumns, maxColumns, comparisons, sums, ratios, foreignKeys, nullValues, invalidShare, drift. Begin it with x- to keep it as a remark.
      contract.yml:6 at /unique: «unique» must be a list of columns that together are unique, or several such lists. Example: unique: [id]
      contract.yml:7 at /minRows: «minRows» must be a whole number of rows, 0 or more. Example: minRows: 100
      contract.yml:8 at /$schema: «$schema» must be JSON Schema 2020-12. Example: $schema: https://json-schema.org/draft/2020-12/schema
      contract.yml:23 at /oneOf: «oneOf» must be a list of schemas. Example: oneOf: [{ minimum: 1 }, { const: -1 }]
      contract.yml:24 at /dependencies: «dependencies» would not be checked. It is of an older JSON Schema. Write dependentRequired or dependentSchemas.
      contract.yml:25 at /sums: «sums» must be a list of sums: columns, what they equal (a column or a number), and a tolerance. Example: sums: [{ columns: [net, tax], equals: total, tolerance: 0.01 }]
      contract.yml:11 at /properties/id/type: «type» must be one or several of null, boolean, integer, number, string, array, object. Did you mean «integer»?
      contract.yml:11 at /properties/id/unique: «unique» does not belong here. Write it at the contract's top: unique: [id]
      contract.yml:14 at /properties/age/minimun: «minimun» is not a keyword of contracts. Did you mean «minimum»?
      contract.yml:15 at /properties/age/maximum: «maximum» must be a number. Example: maximum: 0
      contract.yml:16 at /properties/age/enum: «enum» must be a list of values, at least one. Example: enum: [male, female]
      contract.yml:17 at /properties/name/format: «dat» is not a format. Did you mean «date»?
      contract.yml:17 at /properties/name/minLength: «minLength» must be a whole number of characters, 0 or more. Example: minLength: 3
      contract.yml:17 at /properties/name/pattern: «pattern» must be a regular expression. Example: pattern: "^[A-Z]{2}$"
      contract.yml:18 at /properties/mail/format: the format «idn-email» is JSON Schema, but nothing here can check it. Remove it, or write a pattern.
      contract.yml:18 at /properties/mail/nullShare: «nullShare» must be the largest share from 0 to 1, or say minimum and maximum. Example: nullShare: 0.05
      contract.yml:18 at /properties/mail/mean: «mean» must say minimum, maximum, exclusiveMinimum or exclusiveMaximum, each a number. Example: mean: { minimum: 30, maximum: 50 }
      contract.yml:19 at /properties/tags/unique: «unique» does not belong here. Write it at the contract's top: unique: [id]
      contract.yml:19 at /properties/tags/items/typ: «typ» is not a keyword of contracts. Did you mean «type»?
      contract.yml:20 at /properties/nested/required: «required» must be a list of column names, none of them twice. Example: required: [id, species]
      contract.yml:20 at /properties/nested/then: «then» says nothing without «if». Write if: { type: string } beside it.
      contract.yml:20 at /properties/nested/properties/a: must be a schema: an object, or true or false. Example: { type: number }
      contract.yml:21 at /properties/encoded/contentEncoding: «contentEncoding» would not be checked. JSON Schema 2020-12 checks nothing by it. Write a pattern, or begin it with x- to keep it as a remark.
      contract.yml:22 at /properties/any: must be an object that says what the column holds. Example: { type: number }
      contract.yml:3 at /type: must be object: a contract describes a row. Write type: object, or leave it out."
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
    ['properties: []', 'at /properties: «properties» must hold one entry per column.'],
    ['required: [a, a]', 'at /required: «required» must be a list of column names, none of them twice.'],
    ['minRows: .inf', 'at /minRows: «minRows» must be a whole number of rows'],
    ['properties: { a: { minimum: .nan } }', 'at /properties/a/minimum: «minimum» must be a number.'],
    ['properties: { a: { enum: [] } }', '«enum» must be a list of values, at least one.'],
    ['properties: { a: { freshness: P1M } }', '«freshness» must be a duration such as P7D or PT12H'],
    ['properties: { a: { monotonic: increasing } }', '«monotonic» needs numbers or times'],
    ['properties: { a: { type: string, maxGap: P1D } }', '«maxGap» needs numbers or times'],
    ['properties: { a: { type: integer, maxGap: P1D } }', 'Write a number, such as maxGap: 1.'],
    [
      'properties: { a: { type: integer, quantiles: { "1.5": { minimum: 1 } } } }',
      '«quantiles» must hold ranges by the quantile',
    ],
    [
      'properties: { a: { type: integer, invalidShare: { pattern: 0.1 } } }',
      'tolerates what the contract does not ask of «a». It asks for null, type.',
    ],
    [
      'comparisons: [{ left: a, is: "<", right: b }]',
      '«a» < «b» compares what the contract does not call the same.',
    ],
    [
      'sums: [{ columns: [a], equals: 1 }]',
      'calculates with «a», which the contract does not call a number.',
    ],
    ['foreignKeys: [{ columns: [a], file: b.csv, references: [b, c] }]', 'compares 1 columns with 2.'],
    [
      'properties: { a: { $ref: "#/$defs/b" } }\n$defs: { c: {} }',
      '«#/$defs/b» is no schema of the contract. Did you mean «#/$defs/c»?',
    ],
    [
      'properties: { a: { $ref: "https://example.org/a.json" } }',
      'is not in the contract, and nothing is fetched. Copy that schema below $defs',
    ],
    ['properties: { a: { $ref: "file:///etc/passwd" } }', 'is not in the contract, and nothing is fetched.'],
    [
      'properties: { a: { $ref: "//example.org/a.json" } }',
      'is not in the contract, and nothing is fetched.',
    ],
    ['properties: { a: { $ref: other.json } }', '«other.json» is no schema of the contract.'],
    ['properties: { a: { $ref: "#/properties/a/enum/0", enum: [{}] } }', 'is no schema of the contract.'],
    [
      'properties: { a: { $ref: "#/$defs/a" } }\n$defs: { a: { $ref: "#/$defs/b" }, b: { not: { $ref: "#/$defs/a" } } }',
      'leads back to itself at the same value',
    ],
    ['$ref: "#"', 'leads back to itself at the same value'],
    ['properties: { a: { type: integer, allOf: [{ type: string }] } }', 'has types that exclude each other'],
    ['then: {}', '«then» says nothing without «if».'],
    ['properties: { a: { minContains: 1 } }', '«minContains» says nothing without «contains».'],
    ['drift: { psy: 0.1 }', '«drift» must be false, or say the most of'],
    ['properties: { a: { type: [] } }', '«type» must be one or several of'],
    ['properties: { a: { type: integer, unique: true } }', "Write it at the contract's top: unique: [id]"],
    ['minimum: 3', 'Write it at a column, below properties: minimum: 0'],
    ['properties: { __proto__: { minimum: a } }', 'at /properties/__proto__/minimum'],
    ['properties: { "a/b~c": { minimum: a } }', 'at /properties/a~1b~0c/minimum'],
  ])('%j', async (text, message) => {
    expect(await refusal(text)).toContain(message);
  });

  it.each([
    ['(?=a)b', 'it looks around, with `(?=`. Look-around and back-references are not there'],
    ['(?<!a)b', 'it looks around, with `(?<!`. Look-around'],
    ['(a)\\1', 'it refers back, with `\\1`. Look-around and back-references'],
    ['(?<y>a)\\k<y>', 'it refers back, with `\\k`.'],
    ['[a', 'a `[` is not closed'],
    ['a{1001}', 'invalid repeat count'],
    ['\\e', '`\\e` means nothing'],
    ['\\ud83d', '`\\ud83d` is half a character'],
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
          "isOptional": false,
          "name": "a",
          "nullTexts": [],
          "textTypes": [
            "integer",
          ],
          "types": [
            "integer",
          ],
        },
      ],
      "contract": "c.json",
      "drift": {
        "columns": Map {},
        "default": null,
      },
      "otherColumns": {
        "nullTexts": [],
        "patterns": [],
        "textTypes": [
          "string",
        ],
      },
      "references": [],
      "root": null,
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
