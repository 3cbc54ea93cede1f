export const id = 4605;
export const ids = [4605];
export const modules = {

/***/ 39329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf),
/* harmony export */   z: () => (/* binding */ inPlace)
/* harmony export */ });
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19426);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16892);
/* harmony import */ var _walk_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76414);



/** Keywords that look at every entry of an object, whatever its name. */
const lookAtAll = new Set([
    'patternProperties',
    'additionalProperties',
    'unevaluatedProperties',
    'propertyNames',
    'minProperties',
    'maxProperties',
    'enum',
    'const',
]);
/** Names of the columns that a schema of a row looks at; null when it looks at all. */
function columnsOf(schema, base, references) {
    const found = new Set();
    const seen = new Set();
    const waiting = [{ schema, base }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        if (!(0,_walk_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(next.schema) || seen.has(next.schema))
            continue;
        seen.add(next.schema);
        const own = (0,_walk_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(next.schema, next.base);
        for (const [keyword, value] of Object.entries(next.schema)) {
            if (lookAtAll.has(keyword))
                return null;
            for (const name of namesIn(keyword, value))
                found.add(name);
            if (keyword === '$ref') {
                const referred = references.resolve(String(value), own);
                if (!referred || String(value) === _references_js__WEBPACK_IMPORTED_MODULE_1__/* .metaSchemaUri */ .Z)
                    return null;
                waiting.push(referred);
            }
            waiting.push(...inPlace(keyword, value).map((inner) => ({ schema: inner, base: own })));
        }
    }
    return [...found];
}
function namesIn(keyword, value) {
    if (keyword === 'required')
        return value;
    if (keyword === 'dependentRequired')
        return Object.entries(value).flat(2);
    if (keyword === 'properties' || keyword === 'dependentSchemas')
        return Object.keys(value);
    return [];
}
/** Schemas below a keyword that speak about the same value as it does. */
function inPlace(name, value) {
    const keyword = Object.hasOwn(_keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .keywords */ .R, name) ? _keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .keywords */ .R[name] : undefined;
    if (!keyword?.isInPlace)
        return [];
    return keyword.holds === 'schema' ? [value] : Object.values(value);
}


/***/ }),

/***/ 28745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ datasetKeywords)
/* harmony export */ });
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
const numbers = ['number', 'integer'];
/** Whole weeks, days, hours, minutes and seconds; months and years are not of one length. */
const duration = {
    type: 'string',
    pattern: '^P(?:[0-9]+W|(?:[0-9]+D)?(?:T(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?)?)$',
    minLength: 3,
    not: { pattern: 'T$' },
};
const rows = (name, of) => ({
    level: 'row',
    value: count,
    allowed: `must be a whole number of ${of}, 0 or more`,
    example: `${name}: ${of === 'rows' ? 100 : 10}`,
});
const ranged = (name, example, more = {}) => ({
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
];
const driftLimits = Object.fromEntries(driftStatistics.map((name) => [name, { type: ['number', 'null'], minimum: 0 }]));
/** Rules on the data as a whole, beside the JSON Schema of a row. */
const datasetKeywords = {
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


/***/ }),

/***/ 58918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ opposite)
/* harmony export */ });
/** The opposite of each comparison. */
const opposite = {
    '>=': '<',
    '>': '<=',
    '<=': '>',
    '<': '>=',
};


/***/ }),

/***/ 40080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ formatExamples),
/* harmony export */   lt: () => (/* binding */ patternOfFormat),
/* harmony export */   r3: () => (/* binding */ columnFormats),
/* harmony export */   s2: () => (/* binding */ isFormat),
/* harmony export */   xC: () => (/* binding */ uncheckedFormats)
/* harmony export */ });
/* harmony import */ var ajv_formats_dist_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10779);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22814);


/** Formats of JSON Schema that a contract may ask for, with an example of each for messages. */
const formatExamples = {
    date: 'a date such as 2026-01-31',
    'date-time': 'a time with zone such as 2026-01-31T09:30:00Z',
    time: 'a time of day with zone such as 09:30:00Z',
    duration: 'a duration such as P3DT12H',
    email: 'an e-mail address',
    hostname: 'a host name such as data.example.org',
    ipv4: 'an IPv4 address such as 192.0.2.1',
    ipv6: 'an IPv6 address such as 2001:db8::1',
    uri: 'a URI such as https://example.org/a',
    'uri-reference': 'a URI or a path of one',
    'uri-template': 'a URI template such as /items/{id}',
    uuid: 'a UUID such as 0b0f6b4e-5d6f-4ac3-a24d-9a3f4b9a2c11',
    'json-pointer': 'a JSON pointer such as /a/0',
    'relative-json-pointer': 'a relative JSON pointer such as 1/a',
    regex: 'a regular expression',
};
/** Formats of JSON Schema that nothing here checks. */
const uncheckedFormats = new Set([
    'idn-email',
    'idn-hostname',
    'iri',
    'iri-reference',
]);
/** Formats that a column engine checks. */
const columnFormats = ['date', 'date-time'];
/** Whether a name is one of a format that is checked. */
function isFormat(name) {
    return Object.hasOwn(formatExamples, name);
}
/** The regular expression of a format, where it is one that the linear-time engine can run; null where it is not. */
function patternOfFormat(name) {
    const format = ajv_formats_dist_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .fullFormats */ .U9[name];
    if (!(format instanceof RegExp))
        return null;
    const source = format.ignoreCase ? `(?i)${format.source}` : format.source;
    return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternProblem */ .AL)(source) === null ? source : null;
}


/***/ }),

/***/ 19426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ keywords),
/* harmony export */   p: () => (/* binding */ refusedKeywords)
/* harmony export */ });
/* harmony import */ var _dataset_keywords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28745);

const jsonTypes = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];
const text = { type: 'string' };
const names = { type: 'array', items: text, uniqueItems: true };
const count = { type: 'integer', minimum: 0 };
const schema = { type: ['object', 'boolean'] };
const numeric = (name, value = { type: 'number' }, allowed = 'must be a number') => ({
    level: 'any',
    value,
    allowed,
    example: `${name}: ${name === 'multipleOf' ? 5 : 0}`,
    appliesTo: ['number', 'integer'],
});
const counted = (name, of, type) => ({
    level: 'any',
    value: count,
    allowed: `must be a whole number of ${of}, 0 or more`,
    example: `${name}: 3`,
    appliesTo: [type],
});
const inSchema = (name, more = {}) => ({
    level: 'any',
    value: schema,
    allowed: 'must be a schema: an object, or true or false',
    example: `${name}: { type: string }`,
    holds: 'schema',
    ...more,
});
const inList = (name, more = {}) => ({
    level: 'any',
    value: { type: 'array', items: schema, minItems: 1 },
    allowed: 'must be a list of schemas',
    example: `${name}: [{ minimum: 1 }, { const: -1 }]`,
    holds: 'list',
    ...more,
});
const inMap = (name, example, more = {}) => ({
    level: 'any',
    value: { type: 'object', additionalProperties: schema },
    allowed: 'must hold schemas by name',
    example: `${name}: { ${example}: { type: integer } }`,
    holds: 'map',
    ...more,
});
const remark = (value, allowed, example) => ({
    level: 'any',
    value,
    allowed,
    example,
    isRemark: true,
});
const note = (name) => remark(text, 'must be text', `${name}: Weight of the bird`);
const mark = (name) => remark({ type: 'boolean' }, 'must be true or false', `${name}: true`);
const reference = (name) => ({
    level: 'any',
    value: text,
    allowed: 'must name a schema of the contract',
    example: `${name}: '#/$defs/positive'`,
});
const anchor = (name) => remark({ type: 'string', pattern: '^[A-Za-z_][-A-Za-z0-9._]*$' }, 'must be a plain name', `${name}: positive`);
const forObjects = { appliesTo: ['object'] };
const forArrays = { appliesTo: ['array'] };
const inPlace = { isInPlace: true };
/** JSON Schema 2020-12, and the dataset keywords. A new keyword is a new row here. */
const keywords = {
    $schema: {
        ...remark({ const: 'https://json-schema.org/draft/2020-12/schema' }, 'must be JSON Schema 2020-12', '$schema: https://json-schema.org/draft/2020-12/schema'),
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
    ..._dataset_keywords_js__WEBPACK_IMPORTED_MODULE_0__/* .datasetKeywords */ .r,
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
const refusedKeywords = new Map([
    ['dependencies', 'It is of an older JSON Schema. Write dependentRequired or dependentSchemas.'],
    [
        'additionalItems',
        'It is of an older JSON Schema. Write prefixItems for the first entries and items for the others.',
    ],
    ['$dynamicRef', 'What it names depends on who asks, and nothing here follows that. Write $ref.'],
    ['$recursiveRef', 'It is of an older JSON Schema. Write $ref.'],
    ['$recursiveAnchor', 'It is of an older JSON Schema. Write $anchor.'],
    ['$vocabulary', 'It belongs to meta-schemas. Remove it.'],
    ...['contentEncoding', 'contentMediaType', 'contentSchema'].map((name) => [
        name,
        'JSON Schema 2020-12 checks nothing by it. Write a pattern, or begin it with x- to keep it as a remark.',
    ]),
]);


/***/ }),

/***/ 22814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ patternProblem),
/* harmony export */   Eb: () => (/* binding */ compilePattern),
/* harmony export */   pQ: () => (/* binding */ translatePattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

/** White space and line ends of ECMAScript, where RE2 knows only those of ASCII. */
const spaces = '\\x09-\\x0d\\x20\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}';
const notSpaces = '\\x00-\\x08\\x0e-\\x1f\\x21-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}';
const notLineEnds = '[^\\n\\r\\x{2028}\\x{2029}]';
/** What ECMAScript calls categories of characters, where RE2 has only their short names. */
const categories = {
    Letter: 'L',
    Lowercase_Letter: 'Ll',
    Uppercase_Letter: 'Lu',
    Mark: 'M',
    Number: 'N',
    Decimal_Number: 'Nd',
    digit: 'Nd',
    Punctuation: 'P',
    punct: 'P',
    Symbol: 'S',
    Separator: 'Z',
    Space_Separator: 'Zs',
};
const features = 'Look-around and back-references are not there: say it with an enum, a length or a plainer pattern.';
const syntax = 'See RE2 for the syntax of patterns.';
class Untranslatable extends Error {
    fix;
    constructor(message, fix) {
        super(message);
        this.fix = fix;
    }
}
/**
 * A pattern of JSON Schema (ECMAScript's syntax; what only RE2 has works too) in the syntax of RE2, with the same
 * meaning: RE2 takes time linear in the text, whatever the pattern.
 */
function translatePattern(source) {
    const known = translated.get(source);
    if (known)
        return known;
    const result = translate(source);
    if (translated.size > 10_000)
        translated.clear();
    translated.set(source, result);
    return result;
}
const translated = new Map();
/** Why a pattern cannot run, as the middle of a sentence; null when it can. */
function patternProblem(source) {
    const result = translatePattern(source);
    return 'problem' in result ? result.problem : null;
}
/** A test whether a text contains a match, in time linear in the text. The pattern must be one that translates. */
function compilePattern(source) {
    const result = translatePattern(source);
    if ('problem' in result)
        throw new Error(`${source}: ${result.problem}`);
    const compiled = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(result.re2);
    return (text) => compiled.test(text);
}
function translate(source) {
    try {
        const re2 = new Translation(source).run();
        re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(re2);
        return { re2 };
    }
    catch (error) {
        if (error instanceof Untranslatable)
            return { problem: error.message, fix: error.fix };
        const problem = error.message.replace(/^error parsing regexp: /, '');
        return { problem, fix: /^\(\?<?[=!]|\(\?<?[=!]/.test(source) ? features : syntax };
    }
}
/** One walk over a pattern. */
class Translation {
    at = 0;
    out = [];
    matchesLineEnds;
    source;
    constructor(source) {
        this.source = source;
        this.matchesLineEnds = /\(\?[a-zA-Z]*s[a-zA-Z]*[-:)]/.test(source);
    }
    run() {
        while (this.at < this.source.length)
            this.out.push(this.next());
        return this.out.join('');
    }
    next() {
        const { source, at } = this;
        if (source.startsWith('\\Q', at))
            return this.take(endOf(source, '\\E', at));
        if (source[at] === '\\')
            return this.escape(false);
        if (source[at] === '[')
            return this.set();
        if (source[at] === '.' && !this.matchesLineEnds)
            return this.replace(1, notLineEnds);
        const around = /^\(\?<?[=!]/.exec(source.slice(at, at + 4))?.[0];
        if (around)
            throw new Untranslatable(`it looks around, with \`${around}\``, features);
        if (/^\(\?<[^=!]/.test(source.slice(at, at + 4)))
            return this.replace(3, '(?P<');
        return this.take(at + String.fromCodePoint(source.codePointAt(at) ?? 0).length);
    }
    /** A set in brackets; RE2's own names of classes, as in [[:alpha:]], are left as they are. */
    set() {
        const isNegated = this.source[this.at + 1] === '^';
        const open = isNegated ? '[^' : '[';
        this.at += open.length;
        if (this.source[this.at] === ']') {
            // ECMAScript's sets of nothing and of everything.
            return this.replace(1, isNegated ? '[\\x00-\\x{10ffff}]' : '[^\\x00-\\x{10ffff}]');
        }
        const parts = [open];
        while (this.at < this.source.length && this.source[this.at] !== ']') {
            if (this.source[this.at] === '\\')
                parts.push(this.escape(true));
            else if (this.source.startsWith('[:', this.at))
                parts.push(this.take(endOf(this.source, ':]', this.at)));
            else if (this.source[this.at] === '[')
                parts.push(this.replace(1, '\\['));
            else
                parts.push(this.take(this.at + String.fromCodePoint(this.source.codePointAt(this.at) ?? 0).length));
        }
        if (this.at >= this.source.length)
            throw new Untranslatable('a `[` is not closed', syntax);
        parts.push(this.take(this.at + 1));
        return parts.join('');
    }
    escape(isInSet) {
        const rest = this.source.slice(this.at + 1);
        const letter = rest[0];
        if (letter === undefined)
            throw new Untranslatable('it ends with a backslash', syntax);
        if (letter === 's')
            return this.replace(2, isInSet ? spaces : `[${spaces}]`);
        if (letter === 'S')
            return this.replace(2, isInSet ? notSpaces : `[${notSpaces}]`);
        if (letter === 'u')
            return this.codePoint(rest);
        const control = /^c([A-Za-z])/.exec(rest)?.[1];
        if (control)
            return this.replace(3, hex(control.charCodeAt(0) % 32));
        const property = /^([pP])\{(\^?)([^}]*)\}/.exec(rest);
        if (property)
            return this.replace(property[0].length + 1, `\\${property[1]}{${property[2]}${nameOf(property[3] ?? '')}}`);
        if (letter === '0' && !/^0[0-9]/.test(rest))
            return this.replace(2, '\\x00');
        if (/^[1-9]/.test(letter) || /^k</.test(rest)) {
            throw new Untranslatable(`it refers back, with \`\\${letter}\``, features);
        }
        if (isInSet && letter === 'b')
            return this.replace(2, '\\x08');
        const meant = isInSet ? /^[aAdDfnrtvwWxpP]/ : /^[aAbBdDfnrtvwWxzpP]/;
        if (/^[A-Za-z0-9]/.test(letter) && !meant.test(letter)) {
            throw new Untranslatable(`\`\\${letter}\` means nothing`, syntax);
        }
        return this.take(this.at + 1 + String.fromCodePoint(rest.codePointAt(0) ?? 0).length);
    }
    /** `\u00e9`, `\u{1f600}`, or two halves of a character beyond the first 65,536. */
    codePoint(rest) {
        const braced = /^u\{([0-9a-fA-F]{1,6})\}/.exec(rest);
        if (braced)
            return this.replace(braced[0].length + 1, hex(Number.parseInt(braced[1] ?? '', 16)));
        const pair = /^u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})/.exec(rest);
        if (pair) {
            const text = String.fromCharCode(...pair.slice(1).map((half) => Number.parseInt(half, 16)));
            return this.replace(12, hex(text.codePointAt(0) ?? 0));
        }
        const plain = /^u([0-9a-fA-F]{4})/.exec(rest)?.[1];
        if (!plain)
            throw new Untranslatable('`\\u` needs four hexadecimal digits', syntax);
        const code = Number.parseInt(plain, 16);
        if (code >= 0xd800 && code < 0xe000)
            throw new Untranslatable(`\`\\u${plain}\` is half a character`, syntax);
        return this.replace(6, hex(code));
    }
    take(end) {
        const part = this.source.slice(this.at, end);
        this.at = end;
        return part;
    }
    replace(length, by) {
        this.at += length;
        return by;
    }
}
function endOf(source, mark, from) {
    const found = source.indexOf(mark, from + 2);
    return found === -1 ? source.length : found + mark.length;
}
function hex(code) {
    return `\\x{${code.toString(16)}}`;
}
function nameOf(property) {
    const name = property.replace(/^(Script|sc|Script_Extensions|scx|General_Category|gc)=/, '');
    return Object.hasOwn(categories, name) ? (categories[name] ?? name) : name;
}


/***/ }),

/***/ 49323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ planColumn),
/* harmony export */   WT: () => (/* binding */ textTypesOf),
/* harmony export */   XO: () => (/* binding */ planOtherColumns),
/* harmony export */   rn: () => (/* binding */ collectHints)
/* harmony export */ });
/* harmony import */ var _columns_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39329);
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19426);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22814);
/* harmony import */ var _walk_schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76414);




/** Looks through all of a contract, also through what holds on conditions only. */
function collectHints(root, base, references) {
    const byName = new Map();
    const byPattern = new Map();
    const others = noHint();
    const hintFor = (hints, name) => {
        const hint = hints.get(name) ?? noHint();
        hints.set(name, hint);
        return hint;
    };
    for (const { schema, base: own } of partsInPlace(root, base, references)) {
        for (const [keyword, value] of Object.entries(schema)) {
            for (const name of mentioned(keyword, value))
                hintFor(byName, name);
            if (keyword === 'properties' || keyword === 'patternProperties') {
                for (const [name, inner] of Object.entries(value)) {
                    addHint(hintFor(keyword === 'properties' ? byName : byPattern, name), inner, own, references);
                }
            }
            if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
                addHint(others, value, own, references);
            }
        }
    }
    return {
        byName,
        byPattern: [...byPattern].map(([pattern, hint]) => ({ pattern, fits: (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb)(pattern), hint })),
        others,
    };
}
function mentioned(keyword, value) {
    if (keyword === 'required')
        return value;
    if (keyword === 'dependentSchemas')
        return Object.keys(value);
    if (keyword === 'dependentRequired')
        return Object.entries(value).flat(2);
    return [];
}
/** How to read the cells of a column; `parts` are what holds for it without condition. */
function planColumn(name, parts, { hints, nullTexts, isOptional }) {
    const types = commonTypes(parts);
    const fitting = hints.byPattern.filter(({ fits }) => fits(name)).map(({ hint }) => hint);
    const said = [...(hints.byName.has(name) ? [hints.byName.get(name) ?? noHint()] : []), ...fitting];
    return { name, types, textTypes: types ?? typesSaid(said), nullTexts, isOptional };
}
/** How to read the cells of columns that the contract does not name. */
function planOtherColumns(hints, nullTexts) {
    return {
        patterns: hints.byPattern.map(({ pattern, hint }) => ({
            pattern,
            textTypes: typesSaid([hint]) ?? ['number', 'string'],
        })),
        textTypes: typesSaid([hints.others]) ?? ['number', 'string'],
        nullTexts,
    };
}
/** How to read the text of a column, whether the plan names it or not. */
function textTypesOf(name, { planned, otherColumns }) {
    const own = planned.find((column) => column.name === name);
    if (own)
        return { textTypes: own.textTypes ?? ['string'], nullTexts: own.nullTexts ?? [] };
    const fitting = otherColumns.patterns.find(({ pattern }) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb)(pattern)(name));
    return fitting ? { ...fitting, nullTexts: otherColumns.nullTexts } : otherColumns;
}
/** Null where numbers are spoken of, and nothing says which texts are numbers. */
function typesSaid(hints) {
    const types = new Set(hints.flatMap((hint) => [...hint.types, ...hint.kinds]));
    if (types.size === 0)
        return hints.some((hint) => hint.speaksOfNumbers) ? null : ['string'];
    const isNumeric = types.has('number') || types.has('integer');
    return hints.some((hint) => hint.speaksOfNumbers) && !isNumeric ? null : [...types];
}
/** The types that all parts allow; null when none of them says a type. */
function commonTypes(parts) {
    const said = parts.flatMap(({ schema }) => schema === false || schema.type === undefined ? [] : [[schema.type].flat()]);
    const [first, ...others] = said;
    if (!first)
        return null;
    return others.reduce((common, types) => [...new Set(common.flatMap((type) => meet(type, types)))], first);
}
/** Every integer is a number. */
function meet(type, types) {
    if (types.includes(type))
        return [type];
    if (type === 'number' && types.includes('integer'))
        return ['integer'];
    return type === 'integer' && types.includes('number') ? ['integer'] : [];
}
function addHint(hint, schema, base, references) {
    for (const { schema: part } of partsInPlace(schema, base, references)) {
        for (const type of [part.type ?? []].flat())
            hint.types.add(type);
        const members = [
            ...(Array.isArray(part.enum) ? part.enum : []),
            ...('const' in part ? [part.const] : []),
        ];
        for (const member of members)
            if (member !== null)
                hint.kinds.add(typeOf(member));
        hint.speaksOfNumbers ||= Object.keys(part).some((keyword) => _keywords_js__WEBPACK_IMPORTED_MODULE_1__/* .keywords */ .R[keyword]?.appliesTo?.includes('number'));
    }
}
/** A schema and all schemas that it asks about the same value, on whatever condition. */
function partsInPlace(schema, base, references) {
    const found = [];
    const seen = new Set();
    const waiting = [{ schema, base }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        if (!(0,_walk_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(next.schema) || seen.has(next.schema))
            continue;
        seen.add(next.schema);
        const own = (0,_walk_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .baseOf */ .bx)(next.schema, next.base);
        found.push({ schema: next.schema, base: own });
        for (const [keyword, value] of Object.entries(next.schema)) {
            waiting.push(...(0,_columns_of_js__WEBPACK_IMPORTED_MODULE_3__/* .inPlace */ .z)(keyword, value).map((inner) => ({ schema: inner, base: own })));
            const referred = keyword === '$ref' ? references.resolve(String(value), own) : undefined;
            if (referred)
                waiting.push(referred);
        }
    }
    return found;
}
function typeOf(value) {
    if (Array.isArray(value))
        return 'array';
    const type = typeof value;
    return type === 'number' || type === 'boolean' || type === 'string' ? type : 'object';
}
function noHint() {
    return { types: new Set(), kinds: new Set(), speaksOfNumbers: false };
}


/***/ }),

/***/ 16892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ indexReferences),
/* harmony export */   Z: () => (/* binding */ metaSchemaUri)
/* harmony export */ });
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19426);
/* harmony import */ var _walk_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76414);


/** The one schema that is known without being in the contract. */
const metaSchemaUri = 'https://json-schema.org/draft/2020-12/schema';
/** Makes an index of what a contract's references can name: its $ids, $anchors and JSON pointers. */
function indexReferences(root) {
    const byUri = new Map();
    const known = [];
    byUri.set(_walk_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .contractUri */ .Br, { schema: root, pointer: [], base: (0,_walk_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(root, _walk_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .contractUri */ .Br) });
    for (const { schema, pointer, base } of (0,_walk_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .walkSchemas */ .uU)(root)) {
        if (!(0,_walk_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(schema))
            continue;
        const found = { schema, pointer, base };
        if (typeof schema.$id === 'string')
            byUri.set(base, found);
        for (const anchor of [schema.$anchor, schema.$dynamicAnchor]) {
            if (typeof anchor !== 'string')
                continue;
            byUri.set(`${base}#${anchor}`, found);
            known.push(`#${anchor}`);
        }
        const [place, name] = pointer;
        if (pointer.length === 2 && name !== undefined && (place === '$defs' || place === 'definitions')) {
            known.push(`#/${place}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
        }
    }
    return {
        base: (0,_walk_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(root, _walk_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .contractUri */ .Br),
        known,
        resolve(reference, base) {
            const uri = (0,_walk_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveUri */ .Hi)(reference, base);
            if (uri === undefined)
                return undefined;
            const direct = byUri.get(uri);
            if (direct)
                return direct;
            const [resource = '', fragment] = uri.split('#', 2);
            const from = byUri.get(resource);
            if (!from || !fragment?.startsWith('/'))
                return undefined;
            return followPointer(from, fragment);
        },
    };
}
/** Only what is a schema can be referred to: a value below `enum`, say, cannot. */
function followPointer(from, fragment) {
    let { base } = from;
    let node = from.schema;
    let holds = 'schema';
    const steps = fragment.slice(1).split('/').map(unescapeStep);
    for (const step of steps) {
        const isStep = typeof node === 'object' && node !== null && Object.hasOwn(node, step);
        if (!isStep || holds === undefined)
            return undefined;
        if (holds === 'schema') {
            if (!(0,_walk_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node))
                return undefined;
            holds = Object.hasOwn(_keywords_js__WEBPACK_IMPORTED_MODULE_1__/* .keywords */ .R, step) ? _keywords_js__WEBPACK_IMPORTED_MODULE_1__/* .keywords */ .R[step]?.holds : undefined;
        }
        else
            holds = 'schema';
        node = node[step];
        if (holds === 'schema' && (0,_walk_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node))
            base = (0,_walk_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(node, base);
    }
    if (holds !== 'schema' || !((0,_walk_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node) || typeof node === 'boolean'))
        return undefined;
    return { schema: node, pointer: [...from.pointer, ...steps], base };
}
function unescapeStep(step) {
    let text = step;
    try {
        text = decodeURIComponent(step);
    }
    catch {
        // A percent sign that encodes nothing stands for itself.
    }
    return text.replaceAll('~1', '/').replaceAll('~0', '~');
}


/***/ }),

/***/ 76414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ contractUri),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Hi: () => (/* binding */ resolveUri),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   uU: () => (/* binding */ walkSchemas)
/* harmony export */ });
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19426);

/** What references are relative to where the contract has no $id. */
const contractUri = 'contract:///';
/** Every schema of a contract, from the top down, in the order of the text. */
function walkSchemas(root) {
    const places = [];
    const waiting = [{ schema: root, pointer: [], level: 'row', base: contractUri }];
    for (let place = waiting.pop(); place; place = waiting.pop()) {
        const { schema } = place;
        if (!isObject(schema)) {
            places.push(place);
            continue;
        }
        const base = baseOf(schema, place.base);
        places.push({ ...place, base });
        waiting.push(...innerSchemas(schema, { ...place, base }).reverse());
    }
    return places;
}
function innerSchemas(schema, { pointer, level, base }) {
    return Object.entries(schema).flatMap(([keyword, value]) => {
        const holds = Object.hasOwn(_keywords_js__WEBPACK_IMPORTED_MODULE_0__/* .keywords */ .R, keyword) ? _keywords_js__WEBPACK_IMPORTED_MODULE_0__/* .keywords */ .R[keyword]?.holds : undefined;
        const isColumns = level === 'row' && keyword === 'properties';
        const inner = (schema, ...more) => ({
            schema,
            pointer: [...pointer, keyword, ...more],
            level: isColumns ? 'column' : 'nested',
            base,
        });
        if (holds === 'schema')
            return [inner(value)];
        if (holds === 'list')
            return Array.isArray(value) ? value.map((one, i) => inner(one, String(i))) : [];
        if (holds === 'map')
            return isObject(value) ? Object.entries(value).map(([name, one]) => inner(one, name)) : [];
        return [];
    });
}
/** What references in a schema are relative to: its own $id, if it has one. */
function baseOf(schema, outer) {
    return typeof schema.$id === 'string' ? (resolveUri(schema.$id, outer) ?? outer) : outer;
}
/** A reference as a whole URI without an empty fragment; undefined when it is none. */
function resolveUri(reference, base) {
    if (!URL.canParse(reference, base))
        return undefined;
    return new URL(reference, base).href.replace(/#$/, '');
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};
