import { describe, expect, it } from 'vitest';
import { translateContract } from './read-contract.ts';
import { showTranslation } from './show-translation.test-helper.ts';

const schema = {
  fields: [
    {
      name: 'id',
      type: 'integer',
      title: 'Number',
      constraints: { required: true, unique: true, minimum: 1 },
    },
    { name: 'code', type: 'string', constraints: { pattern: 'a|b', enum: ['a', 'b'] } },
    { name: 'mail', type: 'string', format: 'email' },
    { name: 'day', type: 'date', constraints: { minimum: '2020-01-01' } },
    { name: 'odd', type: 'date', format: '%d/%m/%y' },
    { name: 'price', type: 'number', decimalChar: ',' },
    { name: 'tags', type: 'array', constraints: { minLength: 1, jsonSchema: { items: { type: 'string' } } } },
    { name: 'shape', type: 'hologram' },
    { type: 'string' },
  ],
  primaryKey: 'id',
  uniqueKeys: [['code', 'day']],
  foreignKeys: [{ fields: 'code', reference: { resource: 'codes', fields: 'code' } }],
  missingValues: ['', 'NA'],
};

describe('a Table Schema of Frictionless', () => {
  it('is put in our words', () => {
    expect(
      showTranslation(translateContract(JSON.stringify(schema, null, 1), 'schema.json')),
    ).toMatchInlineSnapshot(`
      "additionalProperties: false
      nullValues: ["NA"]
      required: ["id","code","mail","day","odd","price","tags","shape"]
      unique: [["id"],["code","day"]]
        id: {"title":"Number","type":"integer","minimum":1}
        code: {"type":["string","null"],"pattern":"^(?:a|b)$","enum":["a","b",null]}
        mail: {"type":["string","null"],"format":"email"}
        day: {"type":["string","null"],"format":"date"}
        odd: {"type":["string","null"]}
        price: {"type":["number","null"]}
        tags: {"type":["array","null"],"minItems":1,"items":{"type":"string"}}
        shape: {}
      - schema.json:33 at /fields/3/constraints/minimum: a minimum that is no number is not checked.
      - schema.json:36 at /fields/4: the format «%d/%m/%y» of date is not checked.
      - schema.json:41 at /fields/5: the spelling «decimalChar» is not carried over: write numbers as 1234.5.
      - schema.json:58 at /fields/7: the type «hologram» has no counterpart.
      - schema.json:62 at /fields/8: is a field without a name.
      - schema.json:2 at /fields: the order of the columns is not checked.
      - schema.json:74 at /foreignKeys/0: the foreign key is not checked: the contract does not say which file it goes into."
    `);
  });

  it('is found in a package, where files of foreign keys are known', () => {
    const described = {
      name: 'shop',
      resources: [
        { name: 'orders', path: 'orders.csv', schema },
        { name: 'codes', path: 'codes.csv', schema: { fields: [{ name: 'code', type: 'string' }] } },
      ],
    };
    const text = JSON.stringify(described);
    const { located } = translateContract(text, 'datapackage.json', 'orders');
    expect((located.value as Record<string, unknown>).foreignKeys).toEqual([
      { columns: ['code'], file: 'codes.csv', references: ['code'] },
    ]);
    expect(() => translateContract(text, 'datapackage.json')).toThrow(
      'datapackage.json: describes several tables: orders, codes. Name the one that the data are, for example contract: datapackage.json#orders',
    );
    expect(() => translateContract(text, 'datapackage.json', 'order')).toThrow(
      'Did you mean datapackage.json#orders?',
    );
  });

  it.each([
    ['exact', ['a'], false],
    ['equal', ['a'], false],
    ['subset', ['a'], undefined],
    ['superset', undefined, false],
    ['partial', undefined, undefined],
  ])('has the columns that fieldsMatch: %s asks for', (fieldsMatch, required, additionalProperties) => {
    const text = JSON.stringify({ fields: [{ name: 'a', type: 'any' }], fieldsMatch: [fieldsMatch] });
    const value = translateContract(text, 's.json').located.value as Record<string, unknown>;
    expect([value.required, value.additionalProperties]).toEqual([required, additionalProperties]);
  });
});
