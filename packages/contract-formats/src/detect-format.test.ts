import { describe, expect, it } from 'vitest';
import { translateContract } from './read-contract.ts';

const found = (text: string, path = 'contract.yml', table: string | null = null) => {
  try {
    return translateContract(text, path, table).format;
  } catch (error) {
    expect((error as Error).name).toBe('ConfigurationError');
    return (error as Error).message;
  }
};

describe('the format of a contract', () => {
  it.each([
    ['properties: { a: { type: integer } }', 'plimsoll'],
    ['minRows: 3', 'plimsoll'],
    ['unique: [a]', 'plimsoll'],
    ['schema_type: dataframe\ncolumns: {}', 'pandera'],
    ['expectation_suite_name: x\nexpectations: []', 'great-expectations'],
    ['name: x\nexpectations: []', 'great-expectations'],
    ['fields: [{ name: a }]', 'frictionless'],
    ['name: r\npath: a.csv\nschema: { fields: [] }', 'frictionless'],
    ['resources: [{ name: r, schema: { fields: [] } }]', 'frictionless'],
    ['kind: DataContract\napiVersion: v3.1.0\nschema: [{ name: a }]', 'odcs'],
    ['# schema\nfeature {\n name: "a" }', 'tfdv'],
    ['default_environment: "T"\nfeature {\n name: "a" }', 'tfdv'],
    ['string_domain { name: "d" value: "x" } feature { name: "a" }\nfeature { name: "b" }', 'tfdv'],
  ])('of %j is %s', (text, format) => {
    expect(found(text)).toBe(format);
  });

  it('is told by one who is asked, when it could be two', () => {
    expect(found('properties: {}\nfields: [{ name: a }]')).toMatchInlineSnapshot(
      `"contract.yml: could be JSON Schema (it has properties) or Frictionless Table Schema (it has fields). Remove properties or fields: a contract is of one format."`,
    );
    expect(found('schema_type: dataframe\nexpectations: []')).toMatchInlineSnapshot(
      `"contract.yml: could be pandera (it has schema_type) or Great Expectations (it has expectations). Remove schema_type or expectations: a contract is of one format."`,
    );
  });

  it('is refused with the way out, when it is near to one that is read', () => {
    expect(found('dataContractSpecification: 1.1.0\nmodels: {}')).toMatchInlineSnapshot(
      `"contract.yml: is a Data Contract Specification, which the Open Data Contract Standard has replaced. Convert it: datacontract export --format odcs --output contract.odcs.yaml"`,
    );
    expect(found('datasetKind: virtualDataset\n')).toMatchInlineSnapshot(
      `"contract.yml: is an Open Data Contract Standard of version 2, and version 3 is read. Convert it: kind: DataContract, apiVersion: v3.1.0, and the tables below schema."`,
    );
    expect(found('columns: { a: { dtype: int } }')).toMatchInlineSnapshot(
      `"contract.yml: has columns as a pandera schema has, but does not say that it is one. Write schema_type: dataframe, as pandera does, or properties: for a JSON Schema."`,
    );
  });

  it('has one table, so that # has nothing to choose', () => {
    expect(found('properties: {}', 'c.yml', 'a')).toMatchInlineSnapshot(
      `"c.yml: describes one table (JSON Schema), so #a cannot choose one. Write contract: c.yml"`,
    );
    expect(found('fields: [{ name: a }]', 'c.yml', 'a')).toMatchInlineSnapshot(
      `"c.yml: has no table «a». Did you mean c.yml#1?"`,
    );
    expect(found('resources: []', 'c.yml')).toMatchInlineSnapshot(
      `"c.yml: describes no table. Describe the columns of one."`,
    );
  });
});
