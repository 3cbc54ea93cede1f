import type { JsonType } from './check-plan.ts';

/** Where a keyword may stand: at the row (the contract's top), at a column, or at both. */
type Level = 'row' | 'column' | 'both';

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
}

const jsonTypes = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'] as const;
const text = { type: 'string' };
const names = { type: 'array', items: { type: 'string' }, uniqueItems: true };
const someNames = { ...names, minItems: 1 };
const count = { type: 'integer', minimum: 0 };
const scalar = { type: ['string', 'number', 'boolean', 'null'] };

const numeric = (name: string) => ({
  level: 'column' as const,
  value: { type: 'number' },
  allowed: 'must be a number',
  example: `${name}: 0`,
  appliesTo: ['number', 'integer'] as const,
});
const length = (name: string) => ({
  level: 'column' as const,
  value: count,
  allowed: 'must be a whole number of characters, 0 or more',
  example: `${name}: 3`,
  appliesTo: ['string'] as const,
});
const rows = (name: string) => ({
  level: 'row' as const,
  value: count,
  allowed: 'must be a whole number of rows, 0 or more',
  example: `${name}: 100`,
});
const annotation = (value: object, allowed: string, example: string) => ({
  level: 'both' as const,
  value,
  allowed,
  example,
});
const note = (name: string) => annotation(text, 'must be text', `${name}: Weight of the bird`);
const mark = (name: string) => annotation({ type: 'boolean' }, 'must be true or false', `${name}: true`);

/** Formats that a contract may ask for. */
export const formats = ['date', 'date-time'] as const;

/** Rules on the data as a whole, beside the JSON Schema of a row. */
export const datasetKeywords = {
  unique: {
    level: 'row',
    value: { anyOf: [someNames, { type: 'array', items: someNames, minItems: 1 }] },
    allowed: 'must be a list of columns that together are unique, or several such lists',
    example: 'unique: [id]',
  },
  minRows: rows('minRows'),
  maxRows: rows('maxRows'),
} as const satisfies Record<string, Keyword>;

/** Every keyword that does something, or that is a remark for the reader. */
export const keywords: Readonly<Record<string, Keyword>> = {
  $schema: {
    level: 'row',
    value: { const: 'https://json-schema.org/draft/2020-12/schema' },
    allowed: 'must be JSON Schema 2020-12',
    example: '$schema: https://json-schema.org/draft/2020-12/schema',
  },
  $id: { level: 'row', value: text, allowed: 'must be text', example: '$id: penguins' },
  title: note('title'),
  description: note('description'),
  $comment: note('$comment'),
  default: annotation({}, 'may be anything', 'default: 0'),
  examples: annotation({ type: 'array' }, 'must be a list', 'examples: [1, 2]'),
  deprecated: mark('deprecated'),
  readOnly: mark('readOnly'),
  writeOnly: mark('writeOnly'),

  properties: {
    level: 'row',
    value: { type: 'object' },
    allowed: 'must hold one entry per column',
    example: 'properties: { id: { type: integer } }',
  },
  required: {
    level: 'row',
    value: names,
    allowed: 'must be a list of column names, none of them twice',
    example: 'required: [id, species]',
  },
  additionalProperties: {
    level: 'row',
    value: { type: 'boolean' },
    allowed: 'must be true or false',
    example: 'additionalProperties: false',
  },
  ...datasetKeywords,

  type: {
    level: 'both',
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
    level: 'column',
    value: { type: 'array', items: scalar, minItems: 1 },
    allowed: 'must be a list of texts, numbers, booleans or null',
    example: 'enum: [male, female]',
  },
  const: {
    level: 'column',
    value: scalar,
    allowed: 'must be a text, a number, a boolean or null',
    example: 'const: 1',
  },
  minimum: numeric('minimum'),
  maximum: numeric('maximum'),
  exclusiveMinimum: numeric('exclusiveMinimum'),
  exclusiveMaximum: numeric('exclusiveMaximum'),
  minLength: length('minLength'),
  maxLength: length('maxLength'),
  pattern: {
    level: 'column',
    value: text,
    allowed: 'must be a regular expression',
    example: 'pattern: "^[A-Z]{2}$"',
    appliesTo: ['string'],
  },
  format: {
    level: 'column',
    value: { enum: formats },
    allowed: `must be ${formats.join(' or ')}`,
    example: 'format: date',
    appliesTo: ['string'],
  },
};

/** Keywords of JSON Schema 2020-12 that a contract cannot use yet: they are refused, never passed over. */
export const unsupportedKeywords: ReadonlySet<string> = new Set(
  `$anchor $defs $dynamicAnchor $dynamicRef $recursiveAnchor $recursiveRef $ref $vocabulary
  allOf anyOf contains contentEncoding contentMediaType contentSchema definitions dependencies
  dependentRequired dependentSchemas else if items maxContains maxItems maxProperties minContains minItems
  minProperties multipleOf not oneOf patternProperties prefixItems propertyNames then
  unevaluatedItems unevaluatedProperties uniqueItems`.split(/\s+/),
);

/** Formats of JSON Schema that a contract cannot use yet. */
export const unsupportedFormats: ReadonlySet<string> = new Set(
  `time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference iri iri-reference
  uri-template uuid json-pointer relative-json-pointer regex`.split(/\s+/),
);
