export const id = 6001;
export const ids = [6001];
export const modules = {

/***/ 77753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ compileContract)
});

// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: ./packages/contract/src/walk-schemas.ts
var walk_schemas = __webpack_require__(76414);
;// CONCATENATED MODULE: ./packages/contract/src/flatten.ts

/** Keywords whose schemas hold for the same value without condition, so that they are parts of their own. */
const joining = new Set(['allOf', '$ref']);
/** Whether a keyword of a part is one whose schemas are parts too. */
function isJoining(keyword) {
    return joining.has(keyword);
}
/** A schema as parts that all have to hold: itself, what its allOf lists, what its $ref names, and so on. */
function flatten(schema, at, references) {
    const parts = [];
    const seen = new Set();
    const waiting = [{ schema, ...at }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { schema, pointer } = next;
        if (schema === false)
            parts.push({ schema, pointer, base: next.base });
        if (!(0,walk_schemas/* isObject */.Gv)(schema) || seen.has(schema))
            continue;
        seen.add(schema);
        const base = (0,walk_schemas/* baseOf */.bx)(schema, next.base);
        parts.push({ schema, pointer, base });
        const members = Array.isArray(schema.allOf) ? schema.allOf : [];
        const referred = typeof schema.$ref === 'string' ? references.resolve(schema.$ref, base) : undefined;
        const inner = members.map((member, i) => ({
            schema: member,
            pointer: [...pointer, 'allOf', String(i)],
            base,
        }));
        // The first is looked at first: it is taken from the end.
        waiting.push(...(referred ? [...inner, referred] : inner).reverse());
    }
    return parts;
}

;// CONCATENATED MODULE: ./packages/contract/src/collect-columns.ts

/** The columns that a row's schema describes, in the order of the contract. */
function collectColumns(rowParts, references) {
    const columns = new Map();
    for (const { schema, pointer, base } of rowParts) {
        if (schema === false)
            continue;
        for (const [name, inner] of Object.entries((schema.properties ?? {}))) {
            const column = columns.get(name) ?? { name, parts: [] };
            columns.set(name, column);
            column.parts.push(...flatten(inner, { pointer: [...pointer, 'properties', name], base }, references));
        }
    }
    return columns;
}

// EXTERNAL MODULE: ./packages/contract/src/formats.ts
var formats = __webpack_require__(40080);
;// CONCATENATED MODULE: ./packages/contract/src/expected.ts


const typeNames = {
    null: 'null',
    boolean: 'true or false',
    integer: 'a whole number',
    number: 'a number',
    string: 'text',
    array: 'a list',
    object: 'an object',
};
/** What keywords ask for, in words that follow «is not». */
const words = {
    type: (types) => {
        const others = types.filter((type) => type !== 'null');
        return others.length === 0 ? 'null' : alternatives(others.map((type) => typeNames[type]));
    },
    enum: (values) => `${values.length > 1 ? 'one of ' : ''}${alternatives(values.map(shown))}`,
    const: (value) => shown(value),
    minimum: (limit) => `at least ${limit}`,
    exclusiveMinimum: (limit) => `more than ${limit}`,
    maximum: (limit) => `at most ${limit}`,
    exclusiveMaximum: (limit) => `less than ${limit}`,
    multipleOf: (divisor) => `a multiple of ${divisor}`,
    minLength: (limit) => `at least ${count(limit, 'character')} long`,
    maxLength: (limit) => `at most ${count(limit, 'character')} long`,
    pattern: (source) => `text that matches ${source}`,
    format: (name) => ((0,formats/* isFormat */.s2)(name) ? formats/* formatExamples */.$B[name] : name),
    minItems: (limit) => `at least ${count(limit, 'entry')} long`,
    maxItems: (limit) => `at most ${count(limit, 'entry')} long`,
    uniqueItems: () => 'a list of entries that all differ',
    minProperties: (limit) => `an object of at least ${count(limit, 'entry')}`,
    maxProperties: (limit) => `an object of at most ${count(limit, 'entry')}`,
    required: (names) => `an object with ${enumerated(names)}`,
};
/**
 * What a keyword asks for, in words that follow «is not». What a schema in it describes is said by its title or
 * description, else by its place in the contract.
 */
function expectedOf(keyword, value, part) {
    const say = Object.hasOwn(words, keyword) ? words[keyword] : undefined;
    if (say)
        return say((keyword === 'type' ? [value].flat() : value));
    const said = part && remarkOf(keyword, value, part);
    return said ? `as the contract says: ${said}` : `what ${place(keyword, part)} asks for`;
}
function remarkOf(keyword, value, part) {
    const own = (0,walk_schemas/* isObject */.Gv)(value) ? value : keyword === 'if' && part.schema ? part.schema : {};
    const text = own.title ?? own.description;
    return typeof text === 'string' && text.trim() !== '' && keyword !== 'not'
        ? text.trim().replace(/\.$/, '')
        : undefined;
}
function place(keyword, part) {
    const steps = [...(part?.pointer ?? []), keyword];
    return `/${steps.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
}
function count(number, noun) {
    return `${number} ${number === 1 ? noun : noun.replace(/y$/, 'ie').concat('s')}`;
}
function shown(value) {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
/** `a, b or c`; a long list is cut. */
function alternatives(list) {
    const most = 12;
    if (list.length > most)
        return `${list.slice(0, most).join(', ')} or ${list.length - most} more`;
    return [list.slice(0, -1).join(', '), list.at(-1) ?? ''].filter((part) => part !== '').join(' or ');
}
function enumerated(names) {
    const quoted = names.slice(0, 12).map((name) => `«${name}»`);
    return names.length > 12 ? `${quoted.join(', ')} and ${names.length - 12} more` : quoted.join(', ');
}

// EXTERNAL MODULE: ./packages/contract/src/keywords.ts
var keywords = __webpack_require__(19426);
// EXTERNAL MODULE: ./packages/contract/src/pattern.ts
var pattern = __webpack_require__(22814);
// EXTERNAL MODULE: ./packages/contract/src/columns-of.ts
var columns_of = __webpack_require__(39329);
;// CONCATENATED MODULE: ./packages/contract/src/row-schema.ts


/** Keywords that say something together with others; each is asked under the name of one of them. */
const companions = {
    if: ['then', 'else'],
    contains: ['minContains', 'maxContains'],
};
const isCompanion = new Set(Object.values(companions).flat());
/** Whether a keyword is asked under another's name. */
function belongsToOther(keyword) {
    return isCompanion.has(keyword);
}
/**
 * The test that a value keeps one keyword of a schema, to be asked row by row. `isRow`: whether the value is the row
 * itself, so that only the columns that the keyword looks at are needed.
 */
function rowSchemaTest(keyword, part, { isRow, references }) {
    const alone = isolate(keyword, part.schema);
    const columns = isRow ? (0,columns_of/* columnsOf */.P)(alone, part.base, references) : [];
    const rebase = (schema) => part.base === references.base ? schema : { ...schema, $id: part.base };
    if (!keyword.startsWith('unevaluated'))
        return { kind: 'row-schema', schema: rebase(alone), columns };
    // What others of its keywords refuse is theirs to say: only values that they let pass are asked.
    const { [keyword]: _, ...others } = part.schema;
    return { kind: 'row-schema', schema: rebase(part.schema), unless: rebase(others), columns };
}
/** The keyword with what it needs of its neighbours, and without what they ask for themselves. */
function isolate(keyword, schema) {
    const own = { [keyword]: schema[keyword] };
    if (keyword.startsWith('unevaluated'))
        return schema;
    if (keyword === 'items' && Array.isArray(schema.prefixItems)) {
        return { prefixItems: schema.prefixItems.map(() => true), ...own };
    }
    if (keyword === 'additionalProperties') {
        const anything = (map) => Object.fromEntries(Object.keys((0,walk_schemas/* isObject */.Gv)(map) ? map : {}).map((name) => [name, true]));
        return {
            properties: anything(schema.properties),
            patternProperties: anything(schema.patternProperties),
            ...own,
        };
    }
    const more = (companions[keyword] ?? []).filter((name) => Object.hasOwn(schema, name));
    return { ...own, ...Object.fromEntries(more.map((name) => [name, schema[name]])) };
}

;// CONCATENATED MODULE: ./packages/contract/src/column-tests.ts






/** What a column engine answers; null for a value that it cannot, which is asked row by row. */
const tests = {
    type: (given) => {
        const types = [given].flat();
        const others = types.filter((type) => type !== 'null');
        const test = { kind: 'type', types: others };
        const typeTest = { rule: 'type', expected: expectedOf('type', types), test };
        if (others.length === 0 || types.includes('null'))
            return [typeTest];
        return [{ rule: 'null', expected: 'a value, not null', test: { kind: 'not-null' } }, typeTest];
    },
    enum: (values) => oneOf('enum', values),
    const: (value) => oneOf('const', [value]),
    minimum: bound('minimum', '>='),
    exclusiveMinimum: bound('exclusiveMinimum', '>'),
    maximum: bound('maximum', '<='),
    exclusiveMaximum: bound('exclusiveMaximum', '<'),
    multipleOf: (divisor) => [
        {
            rule: 'multipleOf',
            expected: expectedOf('multipleOf', divisor),
            test: { kind: 'multiple-of', divisor },
        },
    ],
    minLength: column_tests_length('minLength', '>='),
    maxLength: column_tests_length('maxLength', '<='),
    pattern: (source) => patternTest('pattern', source, expectedOf('pattern', source)),
    format: (name) => {
        const known = formats/* columnFormats */.r3.find((format) => format === name);
        const expected = expectedOf('format', name);
        if (known)
            return [{ rule: 'format', expected, test: { kind: 'format', format: known } }];
        const pattern = (0,formats/* isFormat */.s2)(name) ? (0,formats/* patternOfFormat */.lt)(name) : null;
        return pattern === null ? null : patternTest('format', pattern, expected);
    },
};
/** The checks that one part of a column's schema asks for: in SQL where that is possible, else row by row. */
function columnTests(part, references) {
    const { schema, pointer } = part;
    if (schema === false) {
        const test = { kind: 'row-schema', schema: false, columns: [] };
        return [{ rule: pointer.at(-2) === 'properties' ? 'properties' : 'allOf', expected: 'absent', test }];
    }
    const inOrder = [
        ...Object.keys(tests),
        ...Object.keys(schema).filter((name) => !Object.hasOwn(tests, name)),
    ];
    return inOrder.flatMap((name) => {
        if (!Object.hasOwn(schema, name) || !isAsked(name, { ...part, schema }, references))
            return [];
        const value = schema[name];
        const inSql = tests[name]?.(value) ?? null;
        return inSql ?? [rowTest(name, { ...part, schema }, { isRow: false, references })];
    });
}
/** Whether a keyword asks for something itself: it is no remark, no rule on the data as a whole, and no list of parts. */
function isAsked(name, part, references) {
    const keyword = Object.hasOwn(keywords/* keywords */.R, name) ? keywords/* keywords */.R[name] : undefined;
    if (!keyword || keyword.isRemark || keyword.level !== 'any' || belongsToOther(name))
        return false;
    if (name === 'uniqueItems' && part.schema.uniqueItems === false)
        return false;
    if (name === '$ref')
        return references.resolve(String(part.schema.$ref), part.base) === undefined;
    return !isJoining(name);
}
/** The test of one keyword, row by row. */
function rowTest(name, part, at) {
    return {
        rule: name,
        expected: expectedOf(name, part.schema[name], part),
        test: rowSchemaTest(name, part, at),
    };
}
function oneOf(rule, given) {
    const values = given.filter(isScalar);
    if (values.length < given.length)
        return null;
    return [
        {
            rule,
            expected: expectedOf(rule, rule === 'const' ? values[0] : values),
            test: { kind: 'one-of', values },
        },
    ];
}
function isScalar(value) {
    return value === null || typeof value !== 'object';
}
function bound(rule, comparison) {
    return (limit) => [{ rule, expected: expectedOf(rule, limit), test: { kind: 'bound', comparison, limit } }];
}
function column_tests_length(rule, comparison) {
    return (limit) => [
        { rule, expected: expectedOf(rule, limit), test: { kind: 'length', comparison, limit } },
    ];
}
function patternTest(rule, source, expected) {
    const result = (0,pattern/* translatePattern */.pQ)(source);
    return 're2' in result ? [{ rule, expected, test: { kind: 'pattern', pattern: result.re2 } }] : null;
}

// EXTERNAL MODULE: ./packages/errors/src/nearest-name.ts
var nearest_name = __webpack_require__(38671);
;// CONCATENATED MODULE: ./packages/contract/src/contradictions.ts


/** Keywords of one schema that never apply, or that no value can meet. */
function findContradictions(part, place) {
    const { schema, pointer } = part;
    if (schema === false)
        return [];
    const at = (keyword) => place([...pointer, keyword]);
    const types = schema.type === undefined ? null : [schema.type].flat().map(String);
    const idle = Object.keys(schema).flatMap((name) => {
        const appliesTo = Object.hasOwn(keywords/* keywords */.R, name) ? keywords/* keywords */.R[name]?.appliesTo : undefined;
        if (!types || !appliesTo || appliesTo.some((type) => types.includes(type)))
            return [];
        return [
            {
                where: at(name),
                message: `«${name}» speaks about ${appliesTo[0]} values, and the type is ${types.join(', ')}: it would never apply.`,
                fix: `Write type: ${appliesTo[0]}, or remove «${name}».`,
            },
        ];
    });
    const crossed = pairs.flatMap(([lower, upper]) => {
        const [least, most] = [schema[lower], schema[upper]];
        if (typeof least !== 'number' || typeof most !== 'number' || least <= most)
            return [];
        return [
            {
                where: at(lower),
                message: `«${lower}» ${least} is above «${upper}» ${most}: no value can be both.`,
                fix: 'Exchange them.',
            },
        ];
    });
    return [...idle, ...crossed];
}
const pairs = [
    ['minimum', 'maximum'],
    ['exclusiveMinimum', 'exclusiveMaximum'],
    ['minLength', 'maxLength'],
    ['minItems', 'maxItems'],
    ['minContains', 'maxContains'],
    ['minProperties', 'maxProperties'],
];
/** A column that a rule names and that the contract forbids. */
function refuseForbidden(names, { known, place }) {
    return names
        .filter(({ name }) => !known.includes(name))
        .map(({ name, pointer }) => {
        const nearest = (0,nearest_name/* nearestName */.q)(name, known);
        return {
            where: place(pointer),
            message: `names the column «${name}», which additionalProperties: false forbids.`,
            fix: nearest ? `Did you mean «${nearest}»?` : `Write «${name}» below properties.`,
        };
    });
}

// EXTERNAL MODULE: ./packages/contract/src/ranges.ts
var ranges = __webpack_require__(71332);
;// CONCATENATED MODULE: ./packages/contract/src/dataset-tests.ts

const measured = (rule, what, measure, range) => ({
    rule,
    expected: `${what} ${(0,ranges/* saidRange */.hA)(range)}`,
    test: { kind: 'measure', measure, range },
});
const ofColumn = (rule, what, measure) => (range) => [
    measured(rule, what, measure, range),
];
/** What each dataset keyword of a column asks for. A new keyword is a new row here. */
const dataset_tests_tests = {
    nullShare: (given) => {
        const range = typeof given === 'number' ? { maximum: given } : given;
        return [measured('nullShare', 'a share of rows without a value', { kind: 'null-share' }, range)];
    },
    distinctCount: ofColumn('distinctCount', 'a number of different values', { kind: 'distinct-count' }),
    distinctShare: ofColumn('distinctShare', 'a share of different values', { kind: 'distinct-share' }),
    mean: ofColumn('mean', 'a mean', { kind: 'mean' }),
    median: ofColumn('median', 'a median', { kind: 'quantile', at: 0.5 }),
    standardDeviation: ofColumn('standardDeviation', 'a standard deviation', { kind: 'standard-deviation' }),
    sum: ofColumn('sum', 'a sum', { kind: 'sum' }),
    smallest: ofColumn('smallest', 'a smallest value', { kind: 'smallest' }),
    largest: ofColumn('largest', 'a largest value', { kind: 'largest' }),
    quantiles: (ranges) => Object.entries(ranges).map(([at, range]) => measured('quantiles', `a ${at} quantile`, { kind: 'quantile', at: Number(at) }, range)),
    classShares: (ranges, { types }) => Object.entries(ranges).map(([name, range]) => measured('classShares', `a share of ${JSON.stringify(name)}`, { kind: 'class-share', value: namedValue(name, types) }, range)),
    classBalance: ofColumn('classBalance', 'rows of the rarest value per row of the most common one', {
        kind: 'class-balance',
    }),
    includes: (values) => values.map((value) => ({
        rule: 'includes',
        expected: `${JSON.stringify(value)} in at least 1 row`,
        test: { kind: 'measure', measure: { kind: 'occurrences', value }, range: { minimum: 1 } },
    })),
    monotonic: (order, column) => {
        const kind = orderedKind('monotonic', column);
        if (typeof kind !== 'string')
            return kind;
        const direction = /increasing/i.test(order) ? 'increasing' : 'decreasing';
        const isStrict = order.startsWith('strictly');
        const [than, equal] = [
            direction === 'increasing' ? 'greater than' : 'less than',
            isStrict ? '' : ' or equal to',
        ];
        const test = { kind: 'monotonic', direction, isStrict, as: kind };
        return [{ rule: 'monotonic', expected: `${than}${equal} the value before it`, test }];
    },
    maxGap: (given, column) => {
        const kind = orderedKind('maxGap', column);
        if (typeof kind !== 'string')
            return kind;
        const isDuration = typeof given === 'string';
        if (isDuration !== (kind === 'time')) {
            return isDuration
                ? {
                    message: `«maxGap» ${given} is a duration, and the column holds numbers.`,
                    fix: 'Write a number, such as maxGap: 1.',
                }
                : {
                    message: `«maxGap» ${given} is a number, and the column holds times.`,
                    fix: 'Write a duration, such as maxGap: P1D.',
                };
        }
        const most = isDuration ? (0,ranges/* parseDuration */.E9)(given) : given;
        return [
            {
                rule: 'maxGap',
                expected: `at most ${given} after the next smaller value`,
                test: { kind: 'max-gap', most, as: kind },
            },
        ];
    },
    freshness: (given, column) => {
        if (!column.isTime)
            return noTime('freshness');
        const test = { kind: 'freshness', seconds: (0,ranges/* parseDuration */.E9)(given) };
        return [{ rule: 'freshness', expected: `a newest time at most ${given} old`, test }];
    },
};
/** The checks that one dataset keyword at a column asks for; undefined when it is no such keyword. */
function datasetTests(name, value, column) {
    const testsOf = Object.hasOwn(dataset_tests_tests, name) ? dataset_tests_tests[name] : undefined;
    return testsOf?.(value, column);
}
/** What a column is ordered by; undefined when the contract does not say what it holds. */
function kindOf({ types, isTime }) {
    const others = types?.filter((type) => type !== 'null') ?? [];
    if (isTime && others.every((type) => type === 'string'))
        return 'time';
    if (others.length > 0 && others.every((type) => type === 'number' || type === 'integer'))
        return 'number';
    return others.length > 0 && others.every((type) => type === 'string') ? 'text' : undefined;
}
function orderedKind(keyword, column) {
    const kind = kindOf(column);
    return kind === 'number' || kind === 'time' ? kind : noOrder(keyword);
}
function noOrder(keyword) {
    return {
        message: `«${keyword}» needs numbers or times, and the contract does not say that the column holds them.`,
        fix: 'Add type: number, type: integer, or type: string with format: date or date-time.',
    };
}
function noTime(keyword) {
    return {
        message: `«${keyword}» needs times, and the contract does not say that the column holds them.`,
        fix: 'Add type: string with format: date or date-time.',
    };
}
/** The value that a name in the contract stands for: a number or a boolean where the column holds these. */
function namedValue(name, types) {
    const isNumeric = types?.some((type) => type === 'number' || type === 'integer') ?? false;
    if (isNumeric && name.trim() !== '' && Number.isFinite(Number(name)))
        return Number(name);
    if (types?.includes('boolean') && (name === 'true' || name === 'false'))
        return name === 'true';
    return name;
}

;// CONCATENATED MODULE: ./packages/contract/src/invalid-share.ts
/** Kinds of checks that are about the table: no single row is wrong by them. */
const ofTheTable = new Set([
    'row-count',
    'column-count',
    'known-columns',
    'measure',
    'freshness',
    'monotonic',
    'max-gap',
    'foreign-key',
    'invalid-share',
]);
/** Checks that a share of the rows of a table may break. */
function rowTolerance(limit, checks) {
    const tolerated = checks.flatMap(({ test }, i) => (ofTheTable.has(test.kind) ? [] : [i]));
    if (typeof limit !== 'number' || tolerated.length === 0)
        return [];
    const expected = `at most ${percent(limit)} of the rows invalid`;
    const test = { kind: 'invalid-share', checks: tolerated, limit, of: 'rows' };
    return [{ rule: 'invalidShare', column: null, expected, test }];
}
/** Checks of one column that a share of the rows, or of its values, may break. */
function columnTolerances({ name, parts }, checks, place) {
    const found = { checks: [], problems: [] };
    // Of thousands of columns hardly one has it: to look through all checks for each would be quadratic.
    if (!parts.some(({ schema }) => schema !== false && schema.invalidShare !== undefined))
        return found;
    const own = checks.flatMap(({ column, test, rule }, i) => column === name && !ofTheTable.has(test.kind) ? [{ rule, i }] : []);
    for (const { schema, pointer } of parts) {
        const given = schema === false ? undefined : schema.invalidShare;
        if (given === undefined)
            continue;
        const limits = typeof given === 'number' ? [[null, given]] : Object.entries(given);
        for (const [rule, limit] of limits) {
            const tolerated = own.filter((check) => rule === null || check.rule === rule).map(({ i }) => i);
            if (tolerated.length === 0) {
                const known = [...new Set(own.map((check) => check.rule))].join(', ');
                found.problems.push({
                    where: place([...pointer, 'invalidShare', ...(rule === null ? [] : [rule])]),
                    message: `tolerates what the contract does not ask of «${name}».`,
                    fix: known ? `It asks for ${known}.` : 'Say first what the column holds.',
                });
                continue;
            }
            const expected = rule === null
                ? `at most ${percent(limit)} of the rows invalid`
                : `at most ${percent(limit)} of the values against ${rule}`;
            const test = {
                kind: 'invalid-share',
                checks: tolerated,
                limit,
                of: rule === null ? 'rows' : 'values',
            };
            found.checks.push({ rule: 'invalidShare', column: name, expected, test });
        }
    }
    return found;
}
function percent(share) {
    return `${Number((share * 100).toPrecision(6))} %`;
}

// EXTERNAL MODULE: ./packages/contract/src/plan-columns.ts
var plan_columns = __webpack_require__(49323);
;// CONCATENATED MODULE: ./packages/contract/src/read-drift.ts
/** The limits of drift of a contract: a default at its top, and what columns say themselves. */
function readDrift(columns, given) {
    const said = columns.flatMap(({ name, parts }) => parts.flatMap(({ schema }) => schema === false || schema.drift === undefined ? [] : [[name, schema.drift]]));
    return { default: given === undefined ? null : given, columns: new Map(said) };
}

// EXTERNAL MODULE: ./packages/contract/src/references.ts
var src_references = __webpack_require__(16892);
;// CONCATENATED MODULE: ./packages/contract/src/table-tests.ts


/** What the dataset keywords at the contract's top ask for. */
function tableTests({ schema, place }, know) {
    const checks = [];
    const problems = [];
    const named = [];
    const name = (columns, ...pointer) => named.push(...columns.map((column) => ({ name: column, pointer })));
    for (const columns of uniqueKeys(schema.unique)) {
        const expected = `no two rows with the same ${columns.join(', ')}`;
        checks.push({ rule: 'unique', column: soleOf(columns), expected, test: { kind: 'unique', columns } });
        name(columns, 'unique');
    }
    for (const [rule, kind, comparison, words, noun] of counts) {
        const limit = schema[rule];
        if (typeof limit !== 'number')
            continue;
        const expected = `${words} ${limit} ${limit === 1 ? noun : `${noun}s`}`;
        checks.push({ rule, column: null, expected, test: { kind, comparison, limit } });
    }
    for (const [i, { left, is, right }] of listOf(schema.comparisons).entries()) {
        name([left, right], 'comparisons', String(i));
        const as = sameKind(know(left), know(right), is);
        if (!as)
            problems.push({ where: place(['comparisons', String(i)]), ...notComparable(left, right, is) });
        else {
            const expected = `«${left}» ${is} «${right}»`;
            const test = { kind: 'compare-columns', left, comparison: is, right, as };
            checks.push({ rule: 'comparisons', column: null, expected, test });
        }
    }
    for (const [i, { columns, equals, tolerance = 0 }] of listOf(schema.sums).entries()) {
        const all = typeof equals === 'string' ? [...columns, equals] : columns;
        name(all, 'sums', String(i));
        problems.push(...refuseOthers(all, know, place(['sums', String(i)])));
        const total = typeof equals === 'string' ? `«${equals}»` : String(equals);
        const within = tolerance > 0 ? ` within ${tolerance}` : '';
        const expected = `${columns.map((column) => `«${column}»`).join(' + ')} = ${total}${within}`;
        checks.push({
            rule: 'sums',
            column: null,
            expected,
            test: { kind: 'sum-of-columns', columns, equals, tolerance },
        });
    }
    for (const [i, { of, to, ...range }] of listOf(schema.ratios).entries()) {
        name([of, to], 'ratios', String(i));
        problems.push(...refuseOthers([of, to], know, place(['ratios', String(i)])));
        const expected = `«${of}» / «${to}» ${(0,ranges/* saidRange */.hA)(range)}`;
        checks.push({
            rule: 'ratios',
            column: null,
            expected,
            test: { kind: 'ratio-of-columns', of, to, range },
        });
    }
    for (const [i, { columns, file, references }] of listOf(schema.foreignKeys).entries()) {
        name(columns, 'foreignKeys', String(i));
        if (columns.length !== references.length) {
            const message = `compares ${columns.length} columns with ${references.length}.`;
            problems.push({
                where: place(['foreignKeys', String(i)]),
                message,
                fix: 'Name one of «references» for each of «columns».',
            });
        }
        const expected = `a row of ${file} with the same ${references.map((column) => `«${column}»`).join(', ')}`;
        const test = { kind: 'foreign-key', columns, file, references };
        checks.push({ rule: 'foreignKeys', column: soleOf(columns), expected, test });
    }
    return { checks, problems, named };
}
const counts = [
    ['minRows', 'row-count', '>=', 'at least', 'row'],
    ['maxRows', 'row-count', '<=', 'at most', 'row'],
    ['minColumns', 'column-count', '>=', 'at least', 'column'],
    ['maxColumns', 'column-count', '<=', 'at most', 'column'],
];
/** The keys of `unique`, which is one list of columns or several. */
function uniqueKeys(unique) {
    if (unique === undefined)
        return [];
    return unique.every((entry) => typeof entry === 'string')
        ? [unique]
        : unique;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function soleOf(columns) {
    return columns.length === 1 ? (columns[0] ?? null) : null;
}
/** Texts can be the same or not; which one comes first depends on a language that nobody named. */
function sameKind(left, right, is) {
    const kinds = [kindOf(left), kindOf(right)];
    if (kinds[0] !== kinds[1])
        return undefined;
    return kinds[0] === 'text' && is !== '=' && is !== '!=' ? undefined : kinds[0];
}
function notComparable(left, right, is) {
    return {
        message: `«${left}» ${is} «${right}» compares what the contract does not call the same.`,
        fix: 'Give both columns type: number or integer, or type: string with format: date or date-time; plain text compares by = and !=.',
    };
}
function refuseOthers(columns, know, where) {
    return columns
        .filter((column) => kindOf(know(column)) !== 'number')
        .map((column) => ({
        where,
        message: `calculates with «${column}», which the contract does not call a number.`,
        fix: `Write «${column}» below properties with type: number or type: integer.`,
    }));
}

;// CONCATENATED MODULE: ./packages/contract/src/compile-contract.ts












/**
 * A contract as a plan of checks. Throws a ConfigurationError that names every place where the contract contradicts
 * itself or could never be met; and when it checks nothing.
 */
function compileContract(contract) {
    const { schema, place } = contract;
    const references = (0,src_references/* indexReferences */.T)(schema);
    const rowParts = flatten(schema, { pointer: [], base: references.base }, references);
    const described = collectColumns(rowParts, references);
    const problems = rowParts.flatMap((part) => findContradictions(part, place));
    const columns = [...described.values()];
    const knowledge = new Map(columns.map((column) => [column.name, knowColumn(column)]));
    const know = (name) => knowledge.get(name) ?? { types: null, isTime: false };
    const checks = rowParts.flatMap(requiredChecks);
    for (const column of columns) {
        problems.push(...column.parts.flatMap((part) => findContradictions(part, place)));
        if (know(column.name).types?.length === 0) {
            const where = place(column.parts[0]?.pointer ?? []);
            problems.push({
                where,
                message: 'has types that exclude each other: no value can be all.',
                fix: 'Keep one type.',
            });
        }
        for (const part of column.parts) {
            checks.push(...columnTests(part, references).map((test) => ({ column: column.name, ...test })));
        }
    }
    for (const column of columns) {
        const about = datasetChecks(column, know(column.name), contract);
        checks.push(...about.checks);
        problems.push(...about.problems);
    }
    checks.push(...rowParts.flatMap((part) => rowChecks(part, references)));
    const table = tableTests(contract, know);
    checks.push(...table.checks);
    problems.push(...table.problems);
    const unique = withoutRepeats(checks);
    const tolerated = columns.flatMap((column) => columnTolerances(column, unique, place));
    problems.push(...tolerated.flatMap((one) => one.problems));
    const all = [
        ...unique,
        ...tolerated.flatMap((one) => one.checks),
        ...rowTolerance(schema.invalidShare, unique),
    ];
    const named = [...requiredNames(rowParts), ...table.named];
    for (const { schema, hasPatterns } of closedParts(rowParts)) {
        if (!hasPatterns)
            problems.push(...refuseForbidden(named, { known: Object.keys(schema.properties ?? {}), place }));
    }
    const drift = readDrift(columns, schema.drift);
    if (all.length === 0 && !drift.default && drift.columns.size === 0 && problems.length === 0) {
        problems.push({
            where: contract.path,
            message: 'checks nothing.',
            fix: 'Say what the columns hold, for example properties: { id: { type: integer } }.',
        });
    }
    if (problems.length > 0)
        throw new configuration_error/* ConfigurationError */.j(problems);
    const hints = (0,plan_columns/* collectHints */.rn)(schema, references.base, references);
    const nullTexts = textsOf(schema.nullValues);
    const must = new Set([...described.keys(), ...named.map(({ name }) => name)]);
    const names = [...new Set([...must, ...hints.byName.keys()])];
    const planned = names.map((name) => {
        const parts = described.get(name)?.parts ?? [];
        const own = parts.flatMap(({ schema }) => (schema === false ? [] : textsOf(schema.nullValues)));
        return (0,plan_columns/* planColumn */.CU)(name, parts, { hints, nullTexts: [...nullTexts, ...own], isOptional: !must.has(name) });
    });
    return {
        contract: contract.path,
        columns: planned,
        otherColumns: (0,plan_columns/* planOtherColumns */.XO)(hints, nullTexts),
        checks: all,
        root: all.some(({ test }) => test.kind === 'row-schema') ? { ...schema, $id: references.base } : null,
        references: all.flatMap(({ test }) => test.kind === 'foreign-key' ? [referencedFile(test, planned)] : []),
        drift,
    };
}
function requiredChecks({ schema }) {
    const names = schema === false ? [] : (schema.required ?? []);
    return names.map((column) => ({
        rule: 'required',
        column,
        expected: 'present',
        test: { kind: 'present' },
    }));
}
function requiredNames(parts) {
    return parts.flatMap(({ schema, pointer }) => (schema === false ? [] : (schema.required ?? [])).map((name, i) => ({
        name,
        pointer: [...pointer, 'required', String(i)],
    })));
}
/** Parts of the row that allow no other columns than those that they name. */
function closedParts(parts) {
    return parts.flatMap(({ schema }) => schema !== false && schema.additionalProperties === false
        ? [{ schema, hasPatterns: Object.keys(schema.patternProperties ?? {}).length > 0 }]
        : []);
}
/** What one part of the schema of a row asks for, besides the values of single columns. */
function rowChecks(part, references) {
    const { schema } = part;
    if (schema === false) {
        const test = { kind: 'row-schema', schema: false, columns: [] };
        return [{ rule: 'allOf', column: null, expected: 'absent', test }];
    }
    return Object.keys(schema).flatMap((name) => {
        if (name === 'properties' || name === 'required' || !isAsked(name, { ...part, schema }, references))
            return [];
        if (name === 'type' && [schema.type].flat().includes('object'))
            return [];
        if (name === 'additionalProperties' && schema.additionalProperties === true)
            return [];
        const hasPatterns = (0,walk_schemas/* isObject */.Gv)(schema.patternProperties) && Object.keys(schema.patternProperties).length > 0;
        if (name === 'additionalProperties' && schema.additionalProperties === false && !hasPatterns) {
            const columns = Object.keys(schema.properties ?? {});
            const expected = 'no other columns than those of the contract';
            return [{ rule: name, column: null, expected, test: { kind: 'known-columns', columns } }];
        }
        return [{ column: null, ...rowTest(name, { ...part, schema }, { isRow: true, references }) }];
    });
}
function datasetChecks(column, knowledge, { place }) {
    const checks = [];
    const problems = [];
    for (const { schema, pointer } of column.parts) {
        for (const [name, value] of Object.entries(schema === false ? {} : schema)) {
            const outcome = datasetTests(name, value, knowledge);
            if (!outcome)
                continue;
            if ('message' in outcome)
                problems.push({ where: place([...pointer, name]), ...outcome });
            else
                checks.push(...outcome.map((test) => ({ column: column.name, ...test })));
        }
    }
    return { checks, problems };
}
function knowColumn({ name, parts }) {
    const none = { hints: noHints, nullTexts: [], isOptional: false };
    const isTime = parts.some(({ schema }) => schema !== false && (schema.format === 'date' || schema.format === 'date-time'));
    return { types: (0,plan_columns/* planColumn */.CU)(name, parts, none).types, isTime };
}
const noHints = (0,plan_columns/* collectHints */.rn)({}, 'contract:///', (0,src_references/* indexReferences */.T)({}));
/** The columns of another file are read as those that refer to them. */
function referencedFile({ columns, file, references }, planned) {
    const like = (name) => planned.find((column) => column.name === name);
    const textual = { types: null, textTypes: ['string'], nullTexts: [], isOptional: false };
    return { file, columns: references.map((name, i) => ({ ...(like(columns[i]) ?? textual), name })) };
}
function withoutRepeats(checks) {
    const byText = new Map(checks.map((check) => [JSON.stringify([check.column, check.rule, check.test]), check]));
    return [...byText.values()];
}
function textsOf(value) {
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 56634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readLocated)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90712);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);


/** Text of a contract that is larger than this is refused unread. */
const maxBytes = 4 * 1024 * 1024;
/**
 * Reads JSON or YAML 1.2. Throws a ConfigurationError with the line for text that is neither, that names a key
 * twice, or whose aliases would expand to far more than what is written.
 */
function readLocated(text, path) {
    if (text.trim() === '')
        throw refusal(path, 'is empty.', 'Write a JSON Schema for one row of the data.');
    if (text.length > maxBytes)
        throw refusal(path, 'is larger than 4 MB.', 'A contract describes the data, it does not hold them.');
    const isJson = path.toLowerCase().endsWith('.json');
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    try {
        const json = isJson ? parseJson(text, path) : undefined;
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, version: '1.2', schema: 'core' });
        // JSON is YAML but for corners that do not matter here; only a key that stands twice does.
        const errors = document.errors.filter(({ code }) => !isJson || code === 'DUPLICATE_KEY');
        if (errors.some(({ message }) => message.includes('call stack')))
            throw new RangeError('too deep');
        if (errors.length > 0) {
            throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(errors.slice(0, 5).map(({ linePos, message }) => ({
                where: `${path}:${linePos?.[0].line ?? 1}`,
                message: `is not valid ${isJson ? 'JSON' : 'YAML'}: ${firstLine(message)}.`,
            })));
        }
        return {
            value: isJson ? json : toPlain(document, path),
            place: (pointer) => `${path}:${lineOf(document, pointer, lines)} at /${pointer.map(escapePointer).join('/')}`,
        };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw refusal(path, 'is nested too deeply.', 'A contract needs a few levels only.');
    }
}
function parseJson(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw refusal(path, `is not valid JSON: ${error.message}.`, 'Mend it, or name the file .yml and write YAML.');
    }
}
function toPlain(document, path) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        if (error instanceof ReferenceError) {
            throw refusal(path, `cannot be read: ${firstLine(error.message)}.`, 'Write the values out instead of using so many aliases.');
        }
        throw error;
    }
}
/** Line of the node that a pointer names, or of its nearest parent that stands in the text. */
function lineOf(document, pointer, lines) {
    let node = document.contents;
    let offset = startOf(node);
    for (const step of pointer) {
        const resolved = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && 'resolve' in node
            ? node.resolve(document)
            : node;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(resolved)) {
            const pair = resolved.items.find(({ key }) => String((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : key) === step);
            if (!pair)
                break;
            node = pair.value;
            offset = startOf(pair.key) ?? offset;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(resolved)) {
            node = resolved.items[Number(step)];
            offset = startOf(node) ?? offset;
        }
        else
            break;
    }
    return lines.linePos(offset ?? 0).line;
}
function startOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
}
function escapePointer(step) {
    return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
function firstLine(message) {
    return (message.split('\n')[0] ?? '')
        .replace(/ at line \d+, column \d+:?$/, '')
        .replace(/\.$/, '')
        .trim();
}
function refusal(where, message, fix) {
    return new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j({ where, message, fix });
}


/***/ }),

/***/ 8287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ decideData)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38671);
/* harmony import */ var _explain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79267);


/** More reasons than this are counted, not listed; the findings in the evidence are complete. */
const mostReasons = 500;
/**
 * Whether the data keep the contract: `fail` when a rule is broken, `warn` when a column that the contract describes
 * but does not require is nowhere in the data. A table without rows fails unless the contract says `minRows: 0`.
 * `files` and `contract` are named as the record shall name them, `files` in the order of the source.
 */
function decideData(plan, outcome, subject) {
    const locate = (row) => {
        const file = subject.files[row.file]?.path;
        return {
            row: row.row,
            ...(file === undefined ? {} : { file }),
            ...(row.line === null ? {} : { line: row.line }),
            ...(row.value === undefined ? {} : { value: row.value }),
        };
    };
    const found = findBroken(plan, outcome, { locate, now: subject.now });
    const broken = found.filter(({ finding }) => !finding.tolerated);
    const failures = broken.map(({ finding, message }) => {
        const first = finding.firstRows.find(({ line }) => line !== undefined);
        const where = first?.file === undefined ? {} : { where: { file: first.file, line: first.line ?? 1 } };
        return { code: finding.rule, verdict: 'fail', message: cut(message, 2000), ...where };
    });
    const missing = missingColumns(plan, outcome);
    const reasons = [...limit(failures), ...missing];
    const verdict = failures.length > 0 ? 'fail' : reasons.length > 0 ? 'warn' : 'pass';
    return {
        verdict,
        summary: summarise(plan, outcome, {
            broken: broken.map(({ finding }) => finding),
            tolerated: found.length - broken.length,
            missing: missing.length,
            path: subject.contract.path,
        }),
        reasons,
        evidence: {
            kind: 'data',
            contract: subject.contract,
            files: [...subject.files],
            rows: outcome.rows,
            columns: outcome.columns.map(({ name, type }) => ({ name: cut(name, 1024), type: cut(type, 200) })),
            checks: plan.checks.length,
            findings: found.map(({ finding }) => finding),
        },
    };
}
function findBroken(plan, outcome, { locate, now }) {
    const broken = [];
    const add = (about, firstRows, message) => broken.push({
        finding: {
            ...about,
            column: about.column === null ? null : cut(about.column, 1024),
            expected: cut(about.expected, 2000),
            firstRows: [...firstRows],
        },
        message,
    });
    const { malformed } = outcome;
    if (malformed) {
        const rows = malformed.firstRows.map(locate);
        const finding = {
            rule: 'malformed-line',
            column: null,
            expected: 'a row on every line',
            rows: malformed.lines,
        };
        add(finding, rows, _explain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W.malformed(malformed, rows));
    }
    const tolerated = findTolerated(plan, outcome);
    for (const [i, check] of plan.checks.entries()) {
        const result = outcome.results[i] ?? { rows: 0, firstRows: [] };
        const rows = result.firstRows.map(locate);
        const isTolerated = tolerated.has(i) && { tolerated: true };
        const finding = {
            rule: check.rule,
            column: check.column,
            expected: check.expected,
            rows: result.rows,
            ...isTolerated,
        };
        const message = explainAny(check, result, { outcome, rows, now });
        if (message !== null)
            add(finding, rows, message);
    }
    const isRowCountAsked = plan.checks.some(({ rule }) => rule === 'minRows');
    if (outcome.rows === 0 && !malformed && !isRowCountAsked) {
        const finding = { rule: 'minRows', column: null, expected: 'at least 1 row', rows: 0 };
        add(finding, [], 'The data have no rows. Write minRows: 0 into the contract if that is right.');
    }
    return broken;
}
function explainAny(check, result, at) {
    if (check.test.kind === 'invalid-share')
        return _explain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W.share(check, result, at.outcome.rows);
    if (check.test.kind !== 'freshness')
        return _explain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W.check(check, result, at);
    if (at.outcome.missingColumns.includes(check.column ?? ''))
        return null;
    if (!at.now)
        throw new Error('a contract that asks for freshness needs the time of the check');
    return _explain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W.age(check, result, at.now);
}
/** Checks that so few rows break that the contract allows it. */
function findTolerated(plan, outcome) {
    const tolerated = new Set();
    for (const [i, check] of plan.checks.entries()) {
        const result = outcome.results[i];
        if (check.test.kind !== 'invalid-share' || !result)
            continue;
        if (_explain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W.share(check, result, outcome.rows) === null)
            for (const one of check.test.checks)
                tolerated.add(one);
    }
    return tolerated;
}
/** Columns that the contract describes and nobody has: not required, so not wrong, but hardly meant. */
function missingColumns(plan, outcome) {
    if (outcome.rows === 0)
        return [];
    const reported = new Set(plan.checks.flatMap(({ test, column }) => test.kind === 'unique' ? test.columns : test.kind === 'present' && column !== null ? [column] : []));
    const optional = new Set(plan.columns.flatMap(({ name, isOptional }) => (isOptional ? [name] : [])));
    const missing = outcome.missingColumns.filter((name) => !reported.has(name) && !optional.has(name));
    const present = outcome.columns.map(({ name }) => name);
    return missing.slice(0, mostReasons).map((name) => {
        const nearest = (0,_plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name, present);
        const fix = nearest
            ? ` Did you mean «${(0,_explain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$)(nearest)}»?`
            : ' List it in required if it has to be there.';
        const message = `«${(0,_explain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$)(name)}» is in the contract and not in the data, so nothing about it was checked.${fix}`;
        return { code: 'missing-column', verdict: 'warn', message: cut(message, 2000) };
    });
}
function limit(reasons) {
    if (reasons.length <= mostReasons)
        return [...reasons];
    const more = reasons.length - mostReasons;
    return [
        ...reasons.slice(0, mostReasons),
        {
            code: 'more-findings',
            verdict: 'fail',
            message: `${more} more rules are broken; the record lists them all.`,
        },
    ];
}
function summarise(plan, outcome, { broken, tolerated, missing, path, }) {
    const rules = `${plan.checks.length} ${plan.checks.length === 1 ? 'rule' : 'rules'} of ${path}`;
    const size = `${outcome.rows} ${outcome.rows === 1 ? 'row' : 'rows'} and ${outcome.columns.length} ${outcome.columns.length === 1 ? 'column' : 'columns'}`;
    if (broken.length === 0) {
        const gap = missing === 0 ? '' : `, but ${missing} of its columns ${missing === 1 ? 'is' : 'are'} not there`;
        const allowed = tolerated === 0 ? '' : `, ${tolerated} of them within the allowed share of invalid rows`;
        return cut(`${size} keep ${plan.checks.length === 1 ? 'the' : 'all'} ${rules}${allowed}${gap}.`, 2000);
    }
    const names = broken
        .slice(0, 3)
        .map(({ rule, column }) => (column === null ? rule : `«${(0,_explain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$)(column)}» ${rule}`));
    const more = broken.length > 3 ? ` and ${broken.length - 3} more` : '';
    const many = broken.length === 1 ? '1 rule is' : `${broken.length} rules are`;
    return cut(`${many} broken: ${names.join(', ')}${more} (${size}; ${rules}).`, 2000);
}
function cut(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}


/***/ }),

/***/ 79267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ showName),
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38671);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58918);
/* harmony import */ var _ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71332);



/** Says in one sentence what is wrong with the data. No value of the data appears. */
const explain = {
    check: explainCheck,
    malformed: explainMalformed,
    age: explainAge,
    share: explainShare,
};
/** What a check found, in one sentence; null when it found nothing. */
function explainCheck(check, result, { outcome, rows }) {
    const { test } = check;
    const name = check.column === null ? 'The table' : quoted([check.column]);
    const of = `${result.rows} of ${outcome.rows} ${outcome.rows === 1 ? 'row' : 'rows'}`;
    const first = rows.length === 0 ? '.' : `; first in ${listRows(rows)}.`;
    switch (test.kind) {
        case 'column-count': {
            const columns = outcome.columns.length;
            const isBroken = compares(columns, _dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .opposite */ .Q[test.comparison], test.limit);
            return isBroken
                ? `The data have ${columns} ${columns === 1 ? 'column' : 'columns'}, and the contract asks for ${check.expected} (${check.rule}).`
                : null;
        }
        case 'measure':
            return outcome.missingColumns.includes(check.column ?? '') ? null : explainMeasure(check, test, result);
        case 'compare-columns':
        case 'sum-of-columns':
        case 'ratio-of-columns':
            return result.rows > 0
                ? `${of} do${result.rows === 1 ? 'es' : ''} not have ${check.expected} (${check.rule})${first}`
                : null;
        case 'foreign-key':
            return result.rows > 0
                ? `${quoted(test.columns)}: ${of} ${result.rows === 1 ? 'has' : 'have'} no match in ${quoted([...test.references])} of ${showName(test.file)} (${check.rule})${first}`
                : null;
        case 'row-schema':
            if (check.column !== null)
                break;
            return result.rows > 0 ? `${of} ${be(result)} not ${check.expected} (${check.rule})${first}` : null;
        case 'row-count': {
            const isBroken = compares(outcome.rows, _dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .opposite */ .Q[test.comparison], test.limit);
            return isBroken
                ? `The data have ${outcome.rows} ${outcome.rows === 1 ? 'row' : 'rows'}, and the contract asks for ${check.expected} (${check.rule}).`
                : null;
        }
        case 'present':
            if (outcome.missingColumns.includes(check.column ?? '')) {
                return `${name} is required, and the data do not have it.${suggest(check.column ?? '', outcome)}`;
            }
            return result.rows > 0 ? `${name} is missing in ${of} (required)${first}` : null;
        case 'unique': {
            const missing = test.columns.filter((column) => outcome.missingColumns.includes(column));
            if (missing.length > 0 && outcome.rows > 0) {
                return `${quoted(missing)} must be unique, and the data do not have it.${suggest(missing[0] ?? '', outcome)}`;
            }
            if (result.rows === 0)
                return null;
            return `${quoted(test.columns)}: ${of} repeat${result.rows === 1 ? 's' : ''} an earlier row (unique)${first}`;
        }
        case 'known-columns': {
            const others = result.otherColumns ?? [];
            if (others.length === 0 && result.rows === 0)
                return null;
            const more = others.length > 10 ? ` and ${others.length - 10} more` : '';
            const list = others.length > 0 ? `: ${quoted(others.slice(0, 10))}${more}` : '';
            return `The data have columns that the contract does not know${list} (additionalProperties).`;
        }
        case 'not-null':
            return result.rows > 0
                ? `${name}: ${of} ${be(result)} null, which the type does not allow${first}`
                : null;
    }
    return result.rows > 0
        ? `${name}: ${of} ${be(result)} not ${check.expected} (${check.rule})${first}`
        : null;
}
/** Numbers that are values of single rows: they are not shown. */
const personal = new Set(['smallest', 'largest']);
function explainMeasure(check, { measure, range }, result) {
    const { measured } = result;
    if (measured === undefined || (measured !== null && (0,_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .isInRange */ .h$)(measured, range)))
        return null;
    const name = `«${showName(check.column ?? '')}»`;
    if (measured === null)
        return `${name} has no values to measure, and the contract asks for ${check.expected} (${check.rule}).`;
    const has = personal.has(measure.kind) ? '' : ` has ${Number(measured.toPrecision(6))}, and`;
    return has === ''
        ? `${name} does not have ${check.expected} (${check.rule}).`
        : `${name}${has} the contract asks for ${check.expected} (${check.rule}).`;
}
/** That the newest time is too old at `now`; null when it is not. */
function explainAge(check, result, now) {
    if (check.test.kind !== 'freshness' || result.measured === undefined)
        return null;
    const name = `«${showName(check.column ?? '')}»`;
    if (result.measured === null)
        return `${name} has no times, and the contract asks for ${check.expected} (${check.rule}).`;
    const age = now.getTime() / 1000 - result.measured;
    if (age <= check.test.seconds)
        return null;
    return `${name}: the newest time is ${(0,_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .saidSeconds */ .VU)(age)} old, and the contract asks for ${check.expected} (${check.rule}).`;
}
/** That more is invalid than the contract allows; null when it is not. */
function explainShare(check, result, rows) {
    if (check.test.kind !== 'invalid-share')
        return null;
    const of = check.test.of === 'rows' ? rows : (result.measured ?? 0);
    if (of === 0 || result.rows / of <= check.test.limit)
        return null;
    const what = check.test.of === 'rows' ? 'rows' : 'values';
    const name = check.column === null ? '' : `«${showName(check.column)}»: `;
    const share = Number(((result.rows / of) * 100).toPrecision(3));
    return `${name}${result.rows} of ${of} ${what} are invalid (${share} %), and the contract allows ${check.expected} (${check.rule}).`;
}
function explainMalformed(malformed, rows) {
    const count = malformed.isLeast ? `At least ${malformed.lines}` : String(malformed.lines);
    const lines = rows.flatMap(({ line }) => (line === undefined ? [] : [line]));
    const word = lines.length === 1 ? 'line' : 'lines';
    const first = lines.length === 0 ? listRows(rows) : `${word} ${enumerate(lines)}`;
    const cannot = malformed.lines === 1 ? 'line cannot' : 'lines cannot';
    const place = rows[0]?.file === undefined ? '' : ` of ${rows[0].file}`;
    return `${count} ${cannot} be read as a row: ${malformed.problem}; first ${first}${place}.`;
}
function suggest(name, outcome) {
    const nearest = (0,_plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(name, outcome.columns.map((column) => column.name));
    return nearest ? ` Did you mean ${quoted([nearest])}?` : '';
}
function be(result) {
    return result.rows === 1 ? 'is' : 'are';
}
function quoted(names) {
    return names.map((name) => `«${showName(name)}»`).join(', ');
}
/** A name in one line of a message: line breaks and the like are spelt out, and a long name is cut. */
function showName(name) {
    const short = name.length > 100 ? `${name.slice(0, 100)}…` : name;
    return short.replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1));
}
function listRows(rows) {
    return `${rows.length === 1 ? 'row' : 'rows'} ${enumerate(rows.map(({ row, value }) => (value === undefined ? row : `${row} (${showValue(value)})`)))}`;
}
/** A value between quotes, so that an empty one is seen. */
function showValue(value) {
    return value === null ? 'null' : `"${showName(value)}"`;
}
function enumerate(numbers) {
    if (numbers.length <= 1)
        return numbers.join('');
    return `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}
function compares(left, comparison, right) {
    return comparison === '<' ? left < right : left > right;
}


/***/ }),

/***/ 95479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ contractFrom),
  U: () => (/* binding */ parseContract)
});

// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: ./packages/contract/src/contract-text.ts
var contract_text = __webpack_require__(56634);
// EXTERNAL MODULE: ./packages/errors/src/nearest-name.ts
var nearest_name = __webpack_require__(38671);
// EXTERNAL MODULE: ./packages/contract/src/dataset-keywords.ts
var dataset_keywords = __webpack_require__(28745);
// EXTERNAL MODULE: ./packages/contract/src/formats.ts
var formats = __webpack_require__(40080);
// EXTERNAL MODULE: ./packages/contract/src/keywords.ts
var keywords = __webpack_require__(19426);
// EXTERNAL MODULE: ./packages/contract/src/pattern.ts
var pattern = __webpack_require__(22814);
// EXTERNAL MODULE: ./packages/contract/src/walk-schemas.ts
var walk_schemas = __webpack_require__(76414);
;// CONCATENATED MODULE: ./packages/contract/src/keyword-problems.ts






/** Why a keyword may not stand where it stands; undefined when it may. */
function refuseKeyword(name, level) {
    if (name.startsWith('x-'))
        return undefined;
    const keyword = Object.hasOwn(keywords/* keywords */.R, name) ? keywords/* keywords */.R[name] : undefined;
    if (keyword)
        return belongsTo(keyword, level) ? undefined : misplaced(name, keyword);
    const instead = keywords/* refusedKeywords */.p.get(name);
    if (instead)
        return { message: `«${name}» would not be checked.`, fix: instead };
    const known = Object.keys(keywords/* keywords */.R).filter((other) => belongsTo(keywords/* keywords */.R[other], level));
    const nearest = (0,nearest_name/* nearestName */.q)(name, known);
    return {
        message: `«${name.slice(0, 100)}» is not a keyword of contracts.`,
        fix: nearest ? `Did you mean «${nearest}»?` : unknownKeyword(level),
    };
}
function belongsTo(keyword, level) {
    if (!keyword)
        return false;
    if (keyword.level !== 'any')
        return keyword.level === level || (keyword.level === 'both' && level !== 'nested');
    // A row is an object: what speaks about other values never applies to it.
    return level !== 'row' || !keyword.appliesTo || keyword.appliesTo.includes('object');
}
function misplaced(name, { level, example }) {
    const place = level === 'row'
        ? "at the contract's top"
        : level === 'both'
            ? "at the contract's top or at a column"
            : 'at a column, below properties';
    return { message: `«${name}» does not belong here.`, fix: `Write it ${place}: ${example}` };
}
function unknownKeyword(level) {
    if (level !== 'row')
        return 'Remove it, or begin it with x- to keep it as a remark.';
    const rules = Object.entries(dataset_keywords/* datasetKeywords */.r).filter(([, keyword]) => belongsTo(keyword, 'row'));
    return `Rules for the whole table are ${rules.map(([name]) => name).join(', ')}. Begin it with x- to keep it as a remark.`;
}
/** Why a keyword may not have the value that it has; undefined when it may. */
function refuseValue(name, value, isOfForm) {
    const keyword = Object.hasOwn(keywords/* keywords */.R, name) ? keywords/* keywords */.R[name] : undefined;
    if (!keyword)
        return undefined;
    if (!isOfForm(name, value)) {
        const nearest = name === 'type' && typeof value === 'string' ? nearestType(value) : undefined;
        return {
            message: `«${name}» ${keyword.allowed}.`,
            fix: nearest ? `Did you mean «${nearest}»?` : `Example: ${keyword.example}`,
        };
    }
    if (name === 'format')
        return refuseFormat(String(value));
    const patterns = name === 'pattern'
        ? [String(value)]
        : name === 'patternProperties' && (0,walk_schemas/* isObject */.Gv)(value)
            ? Object.keys(value)
            : [];
    return patterns.map(refusePattern).find((refusal) => refusal !== undefined);
}
function refusePattern(source) {
    const result = (0,pattern/* translatePattern */.pQ)(source);
    if (!('problem' in result))
        return undefined;
    return {
        message: `«${source.slice(0, 200)}» cannot run on the linear-time engine RE2: ${result.problem}.`,
        fix: result.fix,
    };
}
const typeNames = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];
/** What other languages call the types. */
const otherTypeNames = {
    bool: 'boolean',
    decimal: 'number',
    dict: 'object',
    double: 'number',
    float: 'number',
    int: 'integer',
    list: 'array',
    none: 'null',
    str: 'string',
    text: 'string',
};
function nearestType(value) {
    const name = value.toLowerCase();
    return Object.hasOwn(otherTypeNames, name) ? otherTypeNames[name] : (0,nearest_name/* nearestName */.q)(name, typeNames);
}
function refuseFormat(value) {
    if ((0,formats/* isFormat */.s2)(value))
        return undefined;
    if (formats/* uncheckedFormats */.xC.has(value)) {
        return {
            message: `the format «${value}» is JSON Schema, but nothing here can check it.`,
            fix: 'Remove it, or write a pattern.',
        };
    }
    const known = Object.keys(formats/* formatExamples */.$B);
    const nearest = (0,nearest_name/* nearestName */.q)(value, known);
    return {
        message: `«${value.slice(0, 100)}» is not a format.`,
        fix: nearest ? `Did you mean «${nearest}»?` : `Formats are ${known.join(', ')}.`,
    };
}
/** Why a keyword says nothing because another is missing; undefined when it says something. */
function refuseLonely(name, schema) {
    const needs = Object.hasOwn(keywords/* keywords */.R, name) ? keywords/* keywords */.R[name]?.needs : undefined;
    if (!needs || Object.hasOwn(schema, needs))
        return undefined;
    return {
        message: `«${name}» says nothing without «${needs}».`,
        fix: `Write ${keywords/* keywords */.R[needs]?.example} beside it.`,
    };
}

;// CONCATENATED MODULE: ./packages/contract/src/in-place.ts


/** The schemas that a schema asks about its own value: below allOf, anyOf, if and their kin, and what its $ref names. */
function inPlaceOf(at, references) {
    const { schema, pointer, base } = at;
    if (!(0,walk_schemas/* isObject */.Gv)(schema))
        return [];
    const step = (inner, via, innerBase = base) => ({
        to: { schema: inner, pointer: via, level: 'nested', base: innerBase },
        via,
    });
    const inner = Object.entries(schema).flatMap(([name, value]) => {
        const keyword = Object.hasOwn(keywords/* keywords */.R, name) ? keywords/* keywords */.R[name] : undefined;
        if (!keyword?.isInPlace)
            return [];
        if (keyword.holds === 'schema')
            return [step(value, [...pointer, name])];
        return Object.entries(value).map(([key, one]) => step(one, [...pointer, name, key]));
    });
    const found = typeof schema.$ref === 'string' ? references.resolve(schema.$ref, base) : undefined;
    return found ? [...inner, step(found.schema, [...pointer, '$ref'], found.base)] : inner;
}

// EXTERNAL MODULE: ./packages/contract/src/references.ts
var src_references = __webpack_require__(16892);
;// CONCATENATED MODULE: ./packages/contract/src/reference-problems.ts




/** References that name nothing in the contract, and those that lead back to themselves at the same value. */
function findReferenceProblems(places, references, place) {
    const unknown = places.flatMap(({ schema, pointer, base }) => (0,walk_schemas/* isObject */.Gv)(schema) ? refuseUnknown(schema, { pointer, base, references, place }) : []);
    return unknown.length > 0 ? unknown : refuseCircles(places, references, place);
}
function refuseUnknown(schema, { pointer, base, references, place }) {
    const reference = schema.$ref;
    if (typeof reference !== 'string')
        return [];
    if (reference === src_references/* metaSchemaUri */.Z || references.resolve(reference, base))
        return [];
    const where = place([...pointer, '$ref']);
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(reference)) {
        const message = `«${reference.slice(0, 200)}» is not in the contract, and nothing is fetched.`;
        return [{ where, message, fix: "Copy that schema below $defs, and write $ref: '#/$defs/<name>'." }];
    }
    const nearest = (0,nearest_name/* nearestName */.q)(reference, references.known);
    const known = references.known.slice(0, 10).join(', ');
    const fix = nearest
        ? `Did you mean «${nearest}»?`
        : known
            ? `The contract has ${known}.`
            : "Write the schema below $defs, and refer to it with '#/$defs/<name>'.";
    return [{ where, message: `«${reference.slice(0, 200)}» is no schema of the contract.`, fix }];
}
/** A schema that asks itself about the same value would ask for ever. */
function refuseCircles(places, references, place) {
    const state = new Map();
    const problems = [];
    for (const start of places) {
        const waiting = [
            { at: start, isLeaving: false, via: start.pointer },
        ];
        for (let step = waiting.pop(); step; step = waiting.pop()) {
            const { at, via } = step;
            if (!(0,walk_schemas/* isObject */.Gv)(at.schema))
                continue;
            if (step.isLeaving) {
                state.set(at.schema, 'done');
                continue;
            }
            const seen = state.get(at.schema);
            if (seen === 'open') {
                problems.push({
                    where: place(via),
                    message: 'leads back to itself at the same value, so that it would never be decided.',
                    fix: 'Refer to it from below properties or items, where the value is another one.',
                });
            }
            if (seen)
                continue;
            state.set(at.schema, 'open');
            const next = inPlaceOf(at, references);
            waiting.push({ at, isLeaving: true, via }, ...next.map((step) => ({ at: step.to, isLeaving: false, via: step.via })));
        }
    }
    return problems;
}

;// CONCATENATED MODULE: ./packages/contract/src/parse-contract.ts






/**
 * Reads a contract from JSON or YAML text. Throws a ConfigurationError that names every keyword that is unknown,
 * misplaced or of a wrong form, each with its line, its JSON pointer and what to write instead.
 */
async function parseContract(text, path) {
    return contractFrom((0,contract_text/* readLocated */.H)(text, path), path);
}
/** Holds a value that is already read to the form of a contract. Throws what parseContract throws. */
async function contractFrom(located, path) {
    const problems = await findProblems(located);
    if (problems.length > 0)
        throw new configuration_error/* ConfigurationError */.j(problems);
    return { path, schema: located.value, place: located.place };
}
async function findProblems({ value: root, place }) {
    if (!(0,walk_schemas/* isObject */.Gv)(root)) {
        return [
            {
                where: place([]),
                message: 'is not a JSON Schema for a row: it must be an object.',
                fix: 'Write properties: with one entry per column.',
            },
        ];
    }
    const isOfForm = await loadForms();
    const problems = [];
    const places = (0,walk_schemas/* walkSchemas */.uU)(root);
    for (const { schema, pointer, level } of places) {
        if (!(0,walk_schemas/* isObject */.Gv)(schema)) {
            // What else is wrong here is said where the keyword that holds it stands.
            if (pointer.at(-2) !== 'properties' || typeof schema === 'boolean')
                continue;
            problems.push({ where: place(pointer), ...(level === 'column' ? notAColumn : notASchema) });
            continue;
        }
        for (const [name, value] of Object.entries(schema)) {
            const refusal = refuseKeyword(name, level) ?? refuseValue(name, value, isOfForm) ?? refuseLonely(name, schema);
            if (refusal)
                problems.push({ where: place([...pointer, name]), ...refusal });
        }
    }
    if (root.type !== undefined && root.type !== 'object') {
        problems.push({
            where: place(['type']),
            message: 'must be object: a contract describes a row.',
            fix: 'Write type: object, or leave it out.',
        });
    }
    return problems.length > 0 ? problems : findReferenceProblems(places, (0,src_references/* indexReferences */.T)(root), place);
}
const notAColumn = {
    message: 'must be an object that says what the column holds.',
    fix: 'Example: { type: number }',
};
const notASchema = {
    message: 'must be a schema: an object, or true or false.',
    fix: 'Example: { type: number }',
};
/** Whether the value of a keyword has its form. Loaded only by those who read contracts. */
async function loadForms() {
    const { keywordForms } = await __webpack_require__.e(/* import() */ 6094).then(__webpack_require__.bind(__webpack_require__, 76094));
    return (name, value) => !Object.hasOwn(keywordForms, name) || keywordForms[name]?.(value) === true;
}


/***/ }),

/***/ 76001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ inferContract)
});

// EXTERNAL MODULE: ./packages/contract/src/compile-contract.ts + 10 modules
var compile_contract = __webpack_require__(77753);
// EXTERNAL MODULE: ./packages/contract/src/decide-data.ts
var decide_data = __webpack_require__(8287);
// EXTERNAL MODULE: ./packages/contract/src/parse-contract.ts + 3 modules
var parse_contract = __webpack_require__(95479);
;// CONCATENATED MODULE: ./packages/contract/src/propose/flow-yaml.ts
/** Words that YAML reads as something else than text, in one version of it or another. */
const reserved = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n', 'nan', 'inf']);
/** A value of JSON on one line of YAML. Names and plain words stand without quotes, everything else as in JSON. */
function flowYaml(value) {
    if (Array.isArray(value))
        return `[${value.map(flowYaml).join(', ')}]`;
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).map(([key, entry]) => `${flowYaml(key)}: ${flowYaml(entry)}`);
        return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
    }
    if (typeof value !== 'string')
        return JSON.stringify(value);
    // As a type, null is a word in quotes: without them it would be the value.
    if (/^[A-Za-z_]\w*( \w+)*$/.test(value) && !reserved.has(value.toLowerCase()))
        return value;
    return JSON.stringify(value).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./packages/contract/src/propose/personal-data.ts
/** Words in names of columns that hold what identifies a person, or what a person wrote. */
const personalNames = /(^|[^a-z])(e?-?mails?|phones?|tel|telephone|mobile|fax|names?|surname|lastname|firstname|fullname|username|nickname|login|address|street|zip|zipcode|postcode|postal|city|birth|birthday|birthdate|dob|ssn|passport|iban|bic|account|card|ip|mac|lat|latitude|lon|lng|longitude|location|license|plate|patient|person|customer|employee|user|author|owner|comments?|notes?|remarks?|messages?|text|description|url|link|password|token|secret)([^a-z]|$)/;
/** Values that look as if they were about one person or one thing: mail, number, address, date, long text. */
const personalValues = [
    /@/,
    /\d{5,}/,
    /\d{2}[-./]\d{2}[-./]\d{2,4}/,
    /^\+?[\d ()-]{7,}$/,
    /:\/\/|^www\./i,
    /^\d{1,3}(\.\d{1,3}){3}$/,
    /[0-9a-f]{8}-[0-9a-f]{4}/i,
    /(\S+\s+){3}\S/,
];
/** Text that is longer than this is no category. */
const longestCategory = 40;
/** Whether a column's name says that it may hold personal data: `firstName`, `e_mail`, `customer`. */
function looksPersonal(name) {
    const words = name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/[_\W]+/g, ' ')
        .toLowerCase();
    return personalNames.test(words);
}
/** Whether a text may stand in a file as the name of a category. */
function isCategory(value) {
    return (value.length <= longestCategory &&
        !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(value) &&
        !personalValues.some((pattern) => pattern.test(value)));
}

;// CONCATENATED MODULE: ./packages/contract/src/propose/round-outwards.ts
/** A share, up to the next number of one digit: 0.013 is 0.02. */
function roundUp(share) {
    const step = 10 ** Math.floor(Math.log10(share));
    return Number((Math.ceil(share / step - 1e-9) * step).toPrecision(1));
}
/**
 * Limits around what was seen: a tenth of the span more on both sides, rounded outwards to one digit of the span.
 * What never was negative stays so, and the other way round. `least` < `most`.
 */
function rangeAround(least, most) {
    const span = most - least;
    // Nearer to the ends of the floating-point numbers there is nothing to round to.
    if (!Number.isFinite(span * 1.2) || span < 1e-290)
        return [least, most];
    const step = 10 ** Math.floor(Math.log10(span));
    const lower = clean(Math.floor((least - span / 10) / step) * step, step);
    const upper = clean(Math.ceil((most + span / 10) / step) * step, step);
    return [
        least >= 0 ? Math.max(0, lower) : Math.min(lower, least),
        most <= 0 ? Math.min(0, upper) : Math.max(upper, most),
    ];
}
/** 0.30000000000000004 is 0.3. */
function clean(value, step) {
    const digits = Math.min(100, Math.max(0, -Math.floor(Math.log10(step))));
    const rounded = Number(value.toFixed(digits));
    return Object.is(rounded, -0) ? 0 : rounded;
}

;// CONCATENATED MODULE: ./packages/contract/src/propose/propose-column.ts


/** With fewer rows than these, that something was never seen says little. */
const fewRows = 20;
const mostCategories = 12;
/** So many rows must have each category on average, so that the others have probably been seen. */
const rowsPerCategory = 10;
const keyName = /(^|_|[a-z](?=Id$|ID$))(id|uuid|guid|key)$/i;
/** A column's rules, as cautious as its sketch allows. Holds no value of columns that may be personal. */
function proposeColumn(sketch) {
    const { name, rows, nulls } = sketch;
    const filled = rows - nulls;
    const notes = [];
    const isPersonal = looksPersonal(name);
    const isKey = nulls === 0 &&
        rows >= fewRows &&
        keyName.test(name) &&
        (sketch.distinct ?? 0) >= rows * (sketch.isDistinctExact ? 1 : 0.7);
    const mayBeNull = nulls > 0 || rows < fewRows;
    if (filled === 0)
        return { name, keywords: {}, notes: ['only nulls: nothing is known of it'], isKey: false };
    const types = typesOf(sketch, notes);
    const keywords = {};
    if (types)
        keywords.type = mayBeNull ? [types, 'null'] : types;
    if (nulls > 0)
        Object.assign(keywords, nullRule(nulls, rows, notes));
    if (nulls === 0 && mayBeNull)
        notes.push(`no null in ${rows} rows: too few to forbid it`);
    const format = sketch.kind === 'time' ? formatOf(sketch) : null;
    if (format)
        keywords.format = format;
    if (isPersonal)
        notes.push('may be personal data, so that none of its values is written here');
    else if (types === 'number' || types === 'integer')
        Object.assign(keywords, rangeOf(sketch, isKey, notes));
    else if (types === 'string' && sketch.kind === 'text')
        Object.assign(keywords, membersOf(sketch, mayBeNull, notes));
    if (!isKey && filled >= fewRows && sketch.distinct === filled && sketch.isDistinctExact && nulls === 0) {
        if (types === 'string' || types === 'integer')
            notes.push('every value differs: add it to unique if that is meant');
    }
    return { name, keywords, notes, isKey };
}
function typesOf({ kind, numbers, invalid, type }, notes) {
    if (kind === 'boolean')
        return 'boolean';
    if (kind === 'text')
        return 'string';
    if (kind === 'time')
        return 'string';
    if (kind === 'other') {
        notes.push('lists, objects or values of several kinds: nothing is proposed');
        return null;
    }
    if (invalid > 0) {
        notes.push(`${invalid} ${invalid === 1 ? 'value is' : 'values are'} no finite number: no type is proposed`);
        return null;
    }
    if (/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/i.test(type))
        return 'integer';
    const isWhole = numbers?.kind === 'atoms' && numbers.values.every(Number.isInteger);
    if (isWhole && numbers.values.length >= 2)
        return 'integer';
    return 'number';
}
/** Times are text in contracts. Whether all of them are of this form is not known here. */
function formatOf({ minimum }) {
    if (typeof minimum !== 'string')
        return null;
    if (/^\d{4}-\d{2}-\d{2}$/.test(minimum))
        return 'date';
    return /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(minimum) ? 'date-time' : null;
}
/** A share that may happen again: half as many more, and what so few rows cannot rule out (three rows: the rule of three). */
function nullRule(nulls, rows, notes) {
    const share = nulls / rows;
    const limit = roundUp(share * 1.5 + 3 / rows);
    notes.push(`${percent(share)} of ${rows} rows are null`);
    return limit < 1 ? { nullShare: limit } : {};
}
function rangeOf(sketch, isKey, notes) {
    const { minimum, maximum } = sketch;
    if (isKey || typeof minimum !== 'number' || typeof maximum !== 'number')
        return {};
    if (minimum === maximum) {
        notes.push('always the same number, so that no limits are proposed');
        return {};
    }
    const [least, most] = rangeAround(minimum, maximum);
    return { minimum: least, maximum: most };
}
function membersOf({ values, rows, nulls }, mayBeNull, notes) {
    if (!values?.isComplete || values.isSample)
        return {};
    const members = values.counts.map(({ value }) => value);
    const isFew = members.length <= mostCategories;
    if (!isFew || !members.every(isCategory))
        return {};
    if ((rows - nulls) / members.length < rowsPerCategory) {
        notes.push(`${members.length} different ${members.length === 1 ? 'value' : 'values'} in ${rows} rows: too few rows to call them all there is`);
        return {};
    }
    notes.push(`the only values in ${rows} rows: add those that may come`);
    const sorted = [...members].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    return { enum: mayBeNull ? [...sorted, null] : sorted };
}
function percent(share) {
    return `${Number((share * 100).toPrecision(2))} %`;
}

;// CONCATENATED MODULE: ./packages/contract/src/propose/propose-contract.ts


/**
 * A contract that the data of a sketch keep, as commented YAML: cautious, the same for the same sketch, and without
 * values of columns that may be personal. What the sketch cannot show for sure (a format, that a key stays one) is to
 * be checked against the data, and made again `without` what they break.
 */
function proposeContract(sketch, { data, without = [] }) {
    const isLeftOut = (rule, column) => without.some((broken) => broken.rule === rule && broken.column === column);
    const columns = sketch.columns.map(proposeColumn).map((column) => leaveOut(column, isLeftOut));
    const keys = columns
        .filter(({ isKey, name }) => isKey && !isLeftOut('unique', name))
        .map(({ name }) => name);
    const required = columns.map(({ name }) => name).filter((name) => !isLeftOut('required', name));
    const { rows } = sketch;
    return [
        `# A contract for ${oneLine(data)}, proposed from ${rows} ${rows === 1 ? 'row' : 'rows'} and ${columns.length} ${columns.length === 1 ? 'column' : 'columns'}.`,
        '# It says what these data look like, not what they have to be: read it, and change what is not meant.',
        '# Limits are rounded outwards from what was seen. What is not sure is said behind a #.',
        '$schema: https://json-schema.org/draft/2020-12/schema',
        ...(required.length > 0 ? [`required: ${flowYaml(required)}`] : []),
        '# additionalProperties: false # would refuse columns that are not described here',
        ...(keys.length > 0 ? [`unique: ${flowYaml(keys.map((key) => [key]))} # looks like a key`] : []),
        rows === 0
            ? 'minRows: 0 # there were none'
            : `minRows: ${leastRows(rows)} # an empty or cut table is noticed`,
        ...(columns.length > 0 ? ['properties:', ...columns.flatMap(renderColumn)] : []),
        '',
    ].join('\n');
}
/** About half of the rows that there are, as a number of one digit. */
function leastRows(rows) {
    const step = 10 ** Math.floor(Math.log10(Math.max(1, rows / 2)));
    return Math.max(1, Math.floor(rows / 2 / step) * step);
}
function leaveOut(column, isLeftOut) {
    const names = Object.keys(column.keywords);
    const broken = names.filter((name) => isLeftOut(name, column.name) || (name === 'type' && isLeftOut('null', column.name)));
    if (broken.length === 0)
        return column;
    const keywords = Object.fromEntries(Object.entries(column.keywords).filter(([name]) => !broken.includes(name)));
    // Limits without a type cannot be checked in formats that know only text.
    const { minimum: _, maximum: __, ...untyped } = keywords;
    return {
        ...column,
        keywords: broken.includes('type') ? untyped : keywords,
        notes: [...column.notes, `${broken.join(' and ')} would not hold for every row`],
    };
}
function renderColumn({ name, keywords, notes }) {
    const [first, ...others] = notes.map(oneLine);
    return [
        ...others.map((note) => `  # ${note}`).reverse(),
        `  ${flowYaml(name)}: ${flowYaml(keywords)}${first === undefined ? '' : ` # ${first}`}`,
    ];
}
function oneLine(text) {
    return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 300);
}

;// CONCATENATED MODULE: ./packages/contract/src/propose/infer-contract.ts




/** Rounds of leaving out what the data break; one is enough unless leaving out one rule brings up another. */
const mostRounds = 3;
/**
 * Proposes a contract for a table, and holds the table to it: what its own rows break is left out. The same data give
 * the same text. `data` is what the first line calls them. Throws what the engine throws for data that cannot be read.
 */
async function inferContract(engine, source, data) {
    const sketch = await engine.profile(source);
    const without = [];
    for (let round = 0; round < mostRounds; round++) {
        const text = proposeContract(sketch, { data, without });
        const broken = await findBroken(engine, source, text);
        if (broken.length === 0)
            return text;
        without.push(...broken);
    }
    throw new Error(`the proposal for ${data} is not kept: ${JSON.stringify(without)}`);
}
async function findBroken(engine, source, text) {
    const path = 'contract.yml';
    const plan = (0,compile_contract/* compileContract */.q)(await (0,parse_contract/* parseContract */.U)(text, path));
    const outcome = await engine.check(plan, source, { examples: 1 });
    const nobody = { path, sha256: '0'.repeat(64), bytes: text.length };
    const { evidence } = (0,decide_data/* decideData */.$)(plan, outcome, { contract: nobody, files: [] });
    return evidence.findings.map(({ rule, column }) => ({ rule, column }));
}


/***/ }),

/***/ 71332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   VU: () => (/* binding */ saidSeconds),
/* harmony export */   h$: () => (/* binding */ isInRange),
/* harmony export */   hA: () => (/* binding */ saidRange)
/* harmony export */ });
/* unused harmony export isPossible */
/** Whether a number is in a range. NaN is in none. */
function isInRange(value, range) {
    const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum, exclusiveMaximum } = range;
    return (value >= minimum &&
        value <= maximum &&
        (exclusiveMinimum === undefined || value > exclusiveMinimum) &&
        (exclusiveMaximum === undefined || value < exclusiveMaximum));
}
/** Whether some number is in the range. */
function isPossible({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }) {
    const least = Math.max(minimum ?? -Infinity, exclusiveMinimum ?? -Infinity);
    const most = Math.min(maximum ?? Infinity, exclusiveMaximum ?? Infinity);
    return least < most || (least === most && least !== exclusiveMinimum && most !== exclusiveMaximum);
}
/** `from 30 to 50`, `of at least 2`, `above 0 and at most 1`. */
function saidRange({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }) {
    const isClosed = exclusiveMinimum === undefined && exclusiveMaximum === undefined;
    if (isClosed && minimum !== undefined && maximum !== undefined) {
        return minimum === maximum ? `of ${minimum}` : `from ${minimum} to ${maximum}`;
    }
    const limits = [
        minimum === undefined ? [] : [`of at least ${minimum}`],
        exclusiveMinimum === undefined ? [] : [`above ${exclusiveMinimum}`],
        maximum === undefined ? [] : [`of at most ${maximum}`],
        exclusiveMaximum === undefined ? [] : [`below ${exclusiveMaximum}`],
    ];
    return limits.flat().join(' and ');
}
/** Seconds of an ISO 8601 duration of weeks, or of days to seconds. The contract's form has passed already. */
function parseDuration(text) {
    const parts = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text) ?? [];
    const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
        .slice(1)
        .map((part) => Number(part ?? 0));
    return (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds;
}
/** `1 day 2 hours` in words, to two units. */
function saidSeconds(seconds) {
    const units = [
        [86_400, 'day'],
        [3600, 'hour'],
        [60, 'minute'],
        [1, 'second'],
    ];
    const first = units.findIndex(([size]) => seconds >= size);
    if (first === -1)
        return 'less than a second';
    let left = seconds;
    const said = units.slice(first, first + 2).flatMap(([size, name]) => {
        const many = Math.floor(left / size);
        left -= many * size;
        return many === 0 ? [] : [`${many} ${name}${many === 1 ? '' : 's'}`];
    });
    return said.join(' ');
}


/***/ })

};
