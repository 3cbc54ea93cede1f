import { describe, expect, it } from 'vitest';
import { translateContract } from './read-contract.ts';

const written = `
schema_type: dataframe
api: pandas
columns:
  id:
    dtype: int64
    unique: true
    greater_than_or_equal_to: 0
  species:
    title: Species
    dtype: string[pyarrow]
    nullable: true
    isin: [a, b]
  mass:
    dtype: float64
    required: false
    in_range: { min_value: 0, max_value: 10, include_min: true, include_max: false }
    not_equal_to: 3
  when:
    dtype: datetime64[ns]
    greater_than: '2020-01-01 00:00:00'
  name:
    dtype: string
    str_length: { min_value: 1, max_value: 5, exact_value: null }
    str_matches: a|b
    str_contains: { pattern: z, raise_warning: true }
    looks_nice: 3
  ^x_.*$:
    dtype: float64
    regex: true
  any: {}
checks: null
index:
- dtype: int64
strict: true
ordered: true
unique: [id, species]
`;

describe('a schema of pandera', () => {
  it('is put in our words', () => {
    const { format, located } = translateContract(written, 'schema.yml');
    expect(format).toBe('pandera');
    expect(located.value).toMatchInlineSnapshot(`
      {
        "additionalProperties": false,
        "patternProperties": {
          "^x_.*$": {
            "type": "number",
          },
        },
        "properties": {
          "any": {
            "type": [
              "boolean",
              "number",
              "string",
              "array",
              "object",
            ],
          },
          "id": {
            "minimum": 0,
            "type": "integer",
          },
          "mass": {
            "exclusiveMaximum": 10,
            "minimum": 0,
            "not": {
              "const": 3,
            },
            "type": "number",
          },
          "name": {
            "maxLength": 5,
            "minLength": 1,
            "pattern": "^(?:a|b)",
            "type": "string",
          },
          "species": {
            "enum": [
              "a",
              "b",
              null,
            ],
            "title": "Species",
            "type": [
              "string",
              "null",
            ],
          },
          "when": {
            "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?( ?(Z|[+-]\\d{2}:?\\d{2}))?)?$",
            "type": "string",
          },
        },
        "required": [
          "id",
          "species",
          "when",
          "name",
          "any",
        ],
        "unique": [
          [
            "id",
          ],
          [
            "id",
            "species",
          ],
        ],
      }
    `);
  });

  it('lists what is not carried over, with its line', () => {
    const { remarks } = translateContract(written, 'schema.yml');
    expect(remarks.map(({ where, message }) => `${where}: ${message}`).join('\n')).toMatchInlineSnapshot(`
      "schema.yml:21 at /columns/when/greater_than: «greater_than»: limits that are no numbers are not checked.
      schema.yml:26 at /columns/name/str_contains: the check «str_contains» only warns (raise_warning), so it is not asked here.
      schema.yml:27 at /columns/name/looks_nice: the check «looks_nice» has no counterpart.
      schema.yml:28 at /columns/^x_.*$: that a column matches «^x_.*$» is not checked.
      schema.yml:36 at /ordered: the order of the columns is not checked.
      schema.yml:33 at /index: the index is not checked: a file has columns only. Write it below columns."
    `);
  });

  it('names places in its own text', () => {
    const { located } = translateContract(written, 'schema.yml');
    expect(located.place(['properties', 'species', 'enum'])).toBe('schema.yml:13 at /columns/species/isin');
    expect(located.place(['properties', 'mass', 'not'])).toBe('schema.yml:18 at /columns/mass/not_equal_to');
    expect(located.place(['required', '0'])).toBe('schema.yml:5 at /columns/id');
    expect(located.place(['nowhere'])).toBe('schema.yml:2 at /');
  });

  it.each([
    ['checks by name', 'checks: { greater_than: 0, isin: { allowed_values: [1, 2] } }'],
    [
      'checks that name themselves',
      'checks: [{ value: 0, options: { check_name: greater_than } }, { allowed_values: [1, 2], options: { check_name: isin } }]',
    ],
    ['checks beside the keys', 'greater_than: { min_value: 0 }\n    isin: [1, 2]'],
  ])('has %s', (_, checks) => {
    const text = `schema_type: dataframe\ncolumns:\n  c:\n    pandas_dtype: int\n    ${checks}\n`;
    expect(translateContract(text, 'schema.yml').located.value).toEqual({
      required: ['c'],
      properties: { c: { type: 'integer', exclusiveMinimum: 0, enum: [1, 2] } },
    });
  });
});
