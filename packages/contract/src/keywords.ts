import type { JsonType } from './check-plan.ts';
import { datasetKeywords } from './dataset-keywords.ts';

/**
 * Where a keyword may stand: in any schema, at the row (the contract's top), at a column (below the top's
 * properties), or at both.
 */
export type Level = 'any' | 'row' | 'column' | 'both';

/** A keyword that a contract may use. */
export interface Keyword {
  readonly level: Level;
  /** JSON Schema of its value. */
  readonly value: object;
  /** What its value must be, in words, and an example. */
  readonly allowed: string;
  readonly example: string;
  /** The types that it speaks about; none for a keyword that speaks about every value. */
  readonly appliesTo?: readonly JsonType[];
  /** How schemas lie in its value. */
  readonly holds?: 'schema' | 'list' | 'map';
  /** Whether its schemas speak about the very value that the keyword stands at. */
  readonly isInPlace?: true;
  /** Another keyword without which it says nothing. */
  readonly needs?: string;
  /** Whether it is a remark for the reader, or only names a place. */
  readonly isRemark?: true;
}

const jsonTypes = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'] as const;
const text = { type: 'string' };
const names = { type: 'array', items: text, uniqueItems: true };
const count = { type: 'integer', minimum: 0 };
const schema = { type: ['object', 'boolean'] };

const numeric = (
  name: string,
  value: object = { type: 'number' },
  allowed = 'must be a number',
): Keyword => ({
  level: 'any',
  value,
  allowed,
  example: `${name}: ${name === 'multipleOf' ? 5 : 0}`,
  appliesTo: ['number', 'integer'],
});
const counted = (name: string, of: string, type: JsonType): Keyword => ({
  level: 'any',
  value: count,
  allowed: `must be a whole number of ${of}, 0 or more`,
  example: `${name}: 3`,
  appliesTo: [type],
});
const inSchema = (name: string, more: Partial<Keyword> = {}): Keyword => ({
  level: 'any',
  value: schema,
  allowed: 'must be a schema: an object, or true or false',
  example: `${name}: { type: string }`,
  holds: 'schema',
  ...more,
});
const inList = (name: string, more: Partial<Keyword> = {}): Keyword => ({
  level: 'any',
  value: { type: 'array', items: schema, minItems: 1 },
  allowed: 'must be a list of schemas',
  example: `${name}: [{ minimum: 1 }, { const: -1 }]`,
  holds: 'list',
  ...more,
});
const inMap = (name: string, example: string, more: Partial<Keyword> = {}): Keyword => ({
  level: 'any',
  value: { type: 'object', additionalProperties: schema },
  allowed: 'must hold schemas by name',
  example: `${name}: { ${example}: { type: integer } }`,
  holds: 'map',
  ...more,
});
const remark = (value: object, allowed: string, example: string): Keyword => ({
  level: 'any',
  value,
  allowed,
  example,
  isRemark: true,
});
const note = (name: string) => remark(text, 'must be text', `${name}: Weight of the bird`);
const mark = (name: string) => remark({ type: 'boolean' }, 'must be true or false', `${name}: true`);
const reference = (name: string): Keyword => ({
  level: 'any',
  value: text,
  allowed: 'must name a schema of the contract',
  example: `${name}: '#/$defs/positive'`,
});
const anchor = (name: string) =>
  remark(
    { type: 'string', pattern: '^[A-Za-z_][-A-Za-z0-9._]*$' },
    'must be a plain name',
    `${name}: positive`,
  );
const forObjects = { appliesTo: ['object'] } as const;
const forArrays = { appliesTo: ['array'] } as const;
const inPlace = { isInPlace: true } as const;

/** JSON Schema 2020-12, and the dataset keywords. A new keyword is a new row here. */
export const keywords: Readonly<Record<string, Keyword>> = {
  $schema: {
    ...remark(
      { const: 'https://json-schema.org/draft/2020-12/schema' },
      'must be JSON Schema 2020-12',
      '$schema: https://json-schema.org/draft/2020-12/schema',
    ),
  },
  $id: remark({ type: 'string', pattern: '^[^#]*#?$' }, 'must be a URI without a fragment', '$id: penguins'),
  $anchor: anchor('$anchor'),
  $dynamicAnchor: anchor('$dynamicAnchor'),
  $ref: reference('$ref'),
  $defs: inMap('$defs', 'positive', { isRemark: true }),
  definitions: inMap('definitions', 'positive', { isRemark: true }),
  title: note('title'),
  description: note('description'),
  $comment: note('$comment'),
  default: remark({}, 'may be anything', 'default: 0'),
  examples: remark({ type: 'array' }, 'must be a list', 'examples: [1, 2]'),
  deprecated: mark('deprecated'),
  readOnly: mark('readOnly'),
  writeOnly: mark('writeOnly'),

  properties: {
    ...inMap('properties', 'id', forObjects),
    value: { type: 'object' },
    allowed: 'must hold one entry per column',
  },
  required: {
    level: 'any',
    value: names,
    allowed: 'must be a list of column names, none of them twice',
    example: 'required: [id, species]',
    ...forObjects,
  },
  patternProperties: inMap('patternProperties', '"^pixel_"', forObjects),
  additionalProperties: inSchema('additionalProperties', {
    example: 'additionalProperties: false',
    ...forObjects,
  }),
  unevaluatedProperties: inSchema('unevaluatedProperties', {
    example: 'unevaluatedProperties: false',
    ...forObjects,
  }),
  propertyNames: inSchema('propertyNames', {
    example: 'propertyNames: { pattern: "^[a-z_]+$" }',
    ...forObjects,
  }),
  minProperties: counted('minProperties', 'entries', 'object'),
  maxProperties: counted('maxProperties', 'entries', 'object'),
  dependentRequired: {
    level: 'any',
    value: { type: 'object', additionalProperties: names },
    allowed: 'must hold lists of column names by the column that asks for them',
    example: 'dependentRequired: { end: [start] }',
    ...forObjects,
  },
  dependentSchemas: inMap('dependentSchemas', 'end', { ...forObjects, ...inPlace }),
  ...datasetKeywords,

  allOf: inList('allOf', inPlace),
  anyOf: inList('anyOf', inPlace),
  oneOf: inList('oneOf', inPlace),
  not: inSchema('not', inPlace),
  if: inSchema('if', inPlace),
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: inSchema('then', { ...inPlace, needs: 'if' }),
  else: inSchema('else', { ...inPlace, needs: 'if' }),

  type: {
    level: 'any',
    value: {
      if: { type: 'array' },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { items: { enum: jsonTypes }, minItems: 1, uniqueItems: true },
      else: { enum: jsonTypes },
    },
    allowed: `must be one or several of ${jsonTypes.join(', ')}`,
    example: 'type: [number, "null"]',
  },
  enum: {
    level: 'any',
    value: { type: 'array', minItems: 1 },
    allowed: 'must be a list of values, at least one',
    example: 'enum: [male, female]',
  },
  const: { level: 'any', value: {}, allowed: 'may be any value', example: 'const: 1' },
  minimum: numeric('minimum'),
  maximum: numeric('maximum'),
  exclusiveMinimum: numeric('exclusiveMinimum'),
  exclusiveMaximum: numeric('exclusiveMaximum'),
  multipleOf: numeric('multipleOf', { type: 'number', exclusiveMinimum: 0 }, 'must be a number above 0'),
  minLength: counted('minLength', 'characters', 'string'),
  maxLength: counted('maxLength', 'characters', 'string'),
  pattern: {
    level: 'any',
    value: text,
    allowed: 'must be a regular expression',
    example: 'pattern: "^[A-Z]{2}$"',
    appliesTo: ['string'],
  },
  format: {
    level: 'any',
    value: text,
    allowed: 'must name a format',
    example: 'format: date',
    appliesTo: ['string'],
  },
  prefixItems: inList('prefixItems', forArrays),
  items: inSchema('items', forArrays),
  unevaluatedItems: inSchema('unevaluatedItems', { example: 'unevaluatedItems: false', ...forArrays }),
  contains: inSchema('contains', forArrays),
  minContains: { ...counted('minContains', 'entries', 'array'), needs: 'contains' },
  maxContains: { ...counted('maxContains', 'entries', 'array'), needs: 'contains' },
  minItems: counted('minItems', 'entries', 'array'),
  maxItems: counted('maxItems', 'entries', 'array'),
  uniqueItems: {
    level: 'any',
    value: { type: 'boolean' },
    allowed: 'must be true or false',
    example: 'uniqueItems: true',
    ...forArrays,
  },
};

/** Keywords of JSON Schema that a contract refuses, and what to write instead: they are never passed over. */
export const refusedKeywords: ReadonlyMap<string, string> = new Map([
  ['dependencies', 'It is of an older JSON Schema. Write dependentRequired or dependentSchemas.'],
  [
    'additionalItems',
    'It is of an older JSON Schema. Write prefixItems for the first entries and items for the others.',
  ],
  ['$dynamicRef', 'What it names depends on who asks, and nothing here follows that. Write $ref.'],
  ['$recursiveRef', 'It is of an older JSON Schema. Write $ref.'],
  ['$recursiveAnchor', 'It is of an older JSON Schema. Write $anchor.'],
  ['$vocabulary', 'It belongs to meta-schemas. Remove it.'],
  ...['contentEncoding', 'contentMediaType', 'contentSchema'].map(
    (name) =>
      [
        name,
        'JSON Schema 2020-12 checks nothing by it. Write a pattern, or begin it with x- to keep it as a remark.',
      ] as const,
  ),
]);
