import type { Keyword } from './keywords.ts';

const text = { type: 'string', minLength: 1 };
const count = { type: 'integer', minimum: 0 };
const share = { type: 'number', minimum: 0, maximum: 1 };
const someTexts = { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true };
const someNames = { type: 'array', items: { type: 'string' }, uniqueItems: true, minItems: 1 };
const scalar = { type: ['string', 'number', 'boolean'] };
const bounds = {
  minimum: { type: 'number' },
  maximum: { type: 'number' },
  exclusiveMinimum: { type: 'number' },
  exclusiveMaximum: { type: 'number' },
};
const range = { type: 'object', properties: bounds, additionalProperties: false, minProperties: 1 };
const numbers = ['number', 'integer'] as const;

/** Whole weeks, days, hours, minutes and seconds; months and years are not of one length. */
const duration = {
  type: 'string',
  pattern: '^P(?:[0-9]+W|(?:[0-9]+D)?(?:T(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?)?)$',
  minLength: 3,
  not: { pattern: 'T$' },
};

const rows = (name: string, of: string): Keyword => ({
  level: 'row',
  value: count,
  allowed: `must be a whole number of ${of}, 0 or more`,
  example: `${name}: ${of === 'rows' ? 100 : 10}`,
});
const ranged = (name: string, example: string, more: Partial<Keyword> = {}): Keyword => ({
  level: 'column',
  value: range,
  allowed: 'must say minimum, maximum, exclusiveMinimum or exclusiveMaximum, each a number',
  example: `${name}: { ${example} }`,
  ...more,
});
const ofNumbers = { appliesTo: numbers };
const quantile = '^(?:0(?:\\.[0-9]+)?|1(?:\\.0+)?)$';

/** The statistics that `drift` limits. */
const driftStatistics = [
  'ks',
  'psi',
  'jensenShannon',
  'wasserstein',
  'cramersV',
  'lInfinity',
  'missingShare',
  'newCategories',
] as const;
const driftLimits = Object.fromEntries(
  driftStatistics.map((name) => [name, { type: ['number', 'null'], minimum: 0 }]),
);

/** Rules on the data as a whole, beside the JSON Schema of a row. */
export const datasetKeywords: Readonly<Record<string, Keyword>> = {
  unique: {
    level: 'row',
    value: { anyOf: [someNames, { type: 'array', items: someNames, minItems: 1 }] },
    allowed: 'must be a list of columns that together are unique, or several such lists',
    example: 'unique: [id]',
  },
  minRows: rows('minRows', 'rows'),
  maxRows: rows('maxRows', 'rows'),
  minColumns: rows('minColumns', 'columns'),
  maxColumns: rows('maxColumns', 'columns'),
  comparisons: {
    level: 'row',
    value: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: { left: text, is: { enum: ['<', '<=', '>', '>=', '=', '!='] }, right: text },
        required: ['left', 'is', 'right'],
        additionalProperties: false,
      },
    },
    allowed: 'must be a list of comparisons of two columns: left, is (<, <=, >, >=, = or !=) and right',
    example: 'comparisons: [{ left: start, is: "<=", right: end }]',
  },
  sums: {
    level: 'row',
    value: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          columns: someNames,
          equals: { type: ['string', 'number'] },
          tolerance: { type: 'number', minimum: 0 },
        },
        required: ['columns', 'equals'],
        additionalProperties: false,
      },
    },
    allowed: 'must be a list of sums: columns, what they equal (a column or a number), and a tolerance',
    example: 'sums: [{ columns: [net, tax], equals: total, tolerance: 0.01 }]',
  },
  ratios: {
    level: 'row',
    value: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: { of: text, to: text, ...bounds },
        required: ['of', 'to'],
        minProperties: 3,
        additionalProperties: false,
      },
    },
    allowed: 'must be a list of ratios: of one column to another, and a minimum or maximum',
    example: 'ratios: [{ of: price, to: area, minimum: 1, maximum: 50 }]',
  },
  foreignKeys: {
    level: 'row',
    value: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: { columns: someNames, file: text, references: someNames },
        required: ['columns', 'file', 'references'],
        additionalProperties: false,
      },
    },
    allowed: 'must be a list of keys: columns, the file that they refer to, and its columns (references)',
    example: 'foreignKeys: [{ columns: [country], file: countries.csv, references: [code] }]',
  },
  nullValues: {
    level: 'both',
    value: someTexts,
    allowed: 'must be a list of texts that mean null in CSV',
    example: 'nullValues: [NA, "?"]',
  },
  invalidShare: {
    level: 'both',
    value: { anyOf: [share, { type: 'object', minProperties: 1, additionalProperties: share }] },
    allowed: 'must be a share from 0 to 1, at a column also one for each keyword',
    example: 'invalidShare: 0.01',
  },
  nullShare: {
    level: 'column',
    value: { anyOf: [share, range] },
    allowed: 'must be the largest share from 0 to 1, or say minimum and maximum',
    example: 'nullShare: 0.05',
  },
  distinctCount: ranged('distinctCount', 'minimum: 2'),
  distinctShare: ranged('distinctShare', 'minimum: 0.9'),
  mean: ranged('mean', 'minimum: 30, maximum: 50', ofNumbers),
  median: ranged('median', 'minimum: 30, maximum: 50', ofNumbers),
  standardDeviation: ranged('standardDeviation', 'maximum: 20', ofNumbers),
  sum: ranged('sum', 'minimum: 0', ofNumbers),
  smallest: ranged('smallest', 'maximum: 18', ofNumbers),
  largest: ranged('largest', 'minimum: 60', ofNumbers),
  quantiles: {
    level: 'column',
    value: {
      type: 'object',
      minProperties: 1,
      propertyNames: { pattern: quantile },
      additionalProperties: range,
    },
    allowed: 'must hold ranges by the quantile, from "0" to "1"',
    example: 'quantiles: { "0.95": { maximum: 70 } }',
    ...ofNumbers,
  },
  classShares: {
    level: 'column',
    value: { type: 'object', minProperties: 1, additionalProperties: range },
    allowed: 'must hold ranges of the share by value',
    example: 'classShares: { yes: { minimum: 0.05 } }',
  },
  classBalance: ranged('classBalance', 'minimum: 0.1'),
  includes: {
    level: 'column',
    value: { type: 'array', items: scalar, minItems: 1, uniqueItems: true },
    allowed: 'must be a list of values that have to occur',
    example: 'includes: [Adelie, Gentoo]',
  },
  monotonic: {
    level: 'column',
    value: { enum: ['increasing', 'strictlyIncreasing', 'decreasing', 'strictlyDecreasing'] },
    allowed: 'must be increasing, strictlyIncreasing, decreasing or strictlyDecreasing',
    example: 'monotonic: increasing',
  },
  maxGap: {
    level: 'column',
    value: { anyOf: [duration, { type: 'number', exclusiveMinimum: 0 }] },
    allowed: 'must be a duration such as P1D or PT15M (weeks to seconds), or for numbers a number above 0',
    example: 'maxGap: P1D',
  },
  freshness: {
    level: 'column',
    value: duration,
    allowed: 'must be a duration such as P7D or PT12H (weeks to seconds)',
    example: 'freshness: P7D',
    appliesTo: ['string'],
  },
  drift: {
    level: 'both',
    value: {
      anyOf: [
        { const: false },
        { type: 'object', properties: driftLimits, additionalProperties: false, minProperties: 1 },
      ],
    },
    allowed: `must be false, or say the most of ${driftStatistics.join(', ')} (null: not judged)`,
    example: 'drift: { psi: 0.2 }',
  },
};
