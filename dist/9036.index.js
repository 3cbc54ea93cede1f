export const id = 9036;
export const ids = [9036];
export const modules = {

/***/ 8366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ publicAddress),
/* harmony export */   d: () => (/* binding */ schemeOf)
/* harmony export */ });
/** The scheme of an address, in lower case; null for a path. A drive letter is none. */
function schemeOf(pattern) {
    return /^([a-z][a-z0-9+.-]+):\/\//i.exec(pattern)?.[1]?.toLowerCase() ?? null;
}
/** An address without user, password, query and fragment, which may hold credentials. */
function publicAddress(address) {
    return address.replace(/^([a-z][a-z0-9+.-]+:\/\/)(?:[^/?#]*@)?([^?#]*).*$/is, '$1$2');
}


/***/ }),

/***/ 78664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   Qp: () => (/* binding */ duckdbDialect),
/* harmony export */   ol: () => (/* binding */ quoteText)
/* harmony export */ });
/** How DuckDB spells what checks need. */
const duckdbDialect = {
    text: quoteText,
    number: (value) => (Number.isSafeInteger(value) ? String(value) : `${quoteText(String(value))}::DOUBLE`),
    // count(*) FILTER takes quadratic time to plan over hundreds of columns.
    countIf: (condition) => `count_if(${condition})`,
    countDistinct: (expressions) => {
        if (expressions.length === 1)
            return `count(DISTINCT ${expressions[0]})`;
        const isKeyed = expressions.map((expression) => `${expression} IS NOT NULL`).join(' AND ');
        return `count(DISTINCT CASE WHEN ${isKeyed} THEN row(${expressions.join(', ')}) END)`;
    },
    isOneOf: (text, values) => {
        const list = values.map(quoteText).join(', ');
        // Unlike IN, a function is asked once for each entry of a column's dictionary; a long list is better hashed.
        return values.length > 32 ? `(${text} IN (${list}))` : `list_contains([${list}], ${text})`;
    },
    float: (number) => `CAST(${number} AS DOUBLE)`,
    asText: (sql) => `CAST(${sql} AS VARCHAR)`,
    // Of a text with a zone, DuckDB makes the time in UTC.
    instant: (text) => `CASE WHEN ${isDate(text)} THEN epoch(TRY_CAST(${text} AS DATE)) WHEN ${isDateTime(text)} THEN epoch(TRY_CAST(replace(upper(${text}), 'Z', '+00:00') AS TIMESTAMP)) END`,
    quantile: (float, at) => `quantile_cont(${float}, ${at})`,
    hasMatch: (text, pattern) => `regexp_matches(${text}, ${quoteText(pattern)})`,
    characters: (text) => `length(${text})`,
    isFormat: (text, format) => (format === 'date' ? isDate(text) : isDateTime(text)),
};
/** A text literal. The parser ends at a character 0, which therefore is put in by its number. */
function quoteText(value) {
    const pieces = value.split('\0').map((piece) => `'${piece.replaceAll("'", "''")}'`);
    return pieces.length === 1 ? pieces.join('') : `(${pieces.join(' || chr(0) || ')})`;
}
/** An identifier, whatever its characters. */
function quoteName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** The shape keeps out what DuckDB also takes for a date: 2024-1-5, infinity, years of five digits. */
function isDate(text) {
    const hasShape = `regexp_matches(${text}, '^\\d{4}-\\d{2}-\\d{2}$')`;
    return `CASE WHEN ${hasShape} THEN TRY_CAST(${text} AS DATE) IS NOT NULL ELSE FALSE END`;
}
/** RFC 3339 with the leniency of ajv-formats: a space for the T, and the zone without its colon or minutes. */
const dateTimePattern = '^\\d{4}-\\d{2}-\\d{2}[Tt\\s](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?(?:[Zz]|[+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?)$';
/** The shape 2026-01-31T09:30:00Z as GLOB tells it, for some hours; of the date as much as its reader lets pass. */
function plainShape(text, hour) {
    return `${text} GLOB '????-??-?[0-9]T${hour}:[0-5][0-9]:[0-5][0-9]Z'`;
}
/**
 * CASE keeps the rarer questions from being asked of every text. What nearly all programs write is told without a
 * regular expression, which costs twice as much. Behind that shape, the engine's reader of dates has no choice left: a
 * year from 1000 on fills its four places, and month and day theirs, as the reader wants a digit at the beginning of each.
 */
function isDateTime(text) {
    const hasShape = `regexp_matches(${text}, ${quoteText(dateTimePattern)})`;
    const isOnCalendar = `TRY_CAST(substr(${text}, 1, 10) AS DATE) IS NOT NULL`;
    const isPlain = (hour) => `${plainShape(text, hour)} AND TRY_CAST(${text} AS DATE) >= DATE '1000-01-01'`;
    return `CASE WHEN ${isPlain('[0-1][0-9]')} THEN TRUE WHEN ${isPlain('2[0-3]')} THEN TRUE
    WHEN NOT ${hasShape} THEN FALSE WHEN substr(${text}, 18, 2) = '60' THEN ${isOnCalendar} AND ${isLeapSecond(text)}
    ELSE ${isOnCalendar} END`;
}
/** A leap second is the last one of a day in UTC. */
function isLeapSecond(text) {
    const zonePart = (group) => `regexp_extract(${text}, '([+-])(\\d\\d):?(\\d\\d)?$', ${group})`;
    const number = (part) => `coalesce(TRY_CAST(${part} AS INTEGER), 0)`;
    const offset = `${number(`${zonePart(1)} || '1'`)} * (${number(zonePart(2))} * 60 + ${number(zonePart(3))})`;
    const minutes = `${number(`substr(${text}, 12, 2)`)} * 60 + ${number(`substr(${text}, 15, 2)`)} - ${offset}`;
    return `(${minutes} + 1440) % 1440 = 1439`;
}


/***/ }),

/***/ 89036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDuckdbEngine: () => (/* reexport */ openDuckdbEngine)
});

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/formats.js
var formats = __webpack_require__(10779);
// EXTERNAL MODULE: ./packages/contract/src/pattern.ts
var src_pattern = __webpack_require__(22814);
// EXTERNAL MODULE: ./packages/contract/src/walk-schemas.ts
var walk_schemas = __webpack_require__(76414);
;// CONCATENATED MODULE: ./packages/contract/src/evaluated.ts


/**
 * Which properties or entries of a value a schema, and what it asks in place, has already looked at: what JSON Schema 2020-12 (core, section 11)
 * calls evaluated. The value must be valid by the schema, without its own `unevaluated…` keyword.
 */
function evaluatedParts(keyword, value, at, evaluation) {
    const found = new Set();
    const waiting = [at];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { schema } = next;
        if (!(0,walk_schemas/* isObject */.Gv)(schema))
            continue;
        const isAll = next !== at && Object.hasOwn(schema, keyword);
        const looksAt = keyword === 'unevaluatedItems' ? entriesOf : propertiesOf;
        for (const part of Object.keys(value))
            if (isAll || looksAt(part, value, next, evaluation))
                found.add(part);
        waiting.push(...asked(value, next, evaluation));
    }
    return found;
}
function propertiesOf(name, _, { schema }) {
    const { properties, patternProperties, additionalProperties } = schema;
    if (additionalProperties !== undefined)
        return true;
    if ((0,walk_schemas/* isObject */.Gv)(properties) && Object.hasOwn(properties, name))
        return true;
    return ((0,walk_schemas/* isObject */.Gv)(patternProperties) && Object.keys(patternProperties).some((one) => (0,src_pattern/* compilePattern */.Eb)(one)(name)));
}
function entriesOf(index, value, at, { isValid }) {
    const { prefixItems, items, contains } = at.schema;
    if (items !== undefined)
        return true;
    if (Array.isArray(prefixItems) && Number(index) < prefixItems.length)
        return true;
    return (contains !== undefined && isValid(inside(at, contains, 'contains'), value[Number(index)]));
}
/** The schemas that are asked about the same value, and whose word counts: those of a failed branch are not heard. */
function asked(value, at, { references, isValid }) {
    const schema = at.schema;
    const listed = (keyword) => Array.isArray(schema[keyword])
        ? schema[keyword].map((one, i) => inside(at, one, keyword, String(i)))
        : [];
    const one = (keyword) => schema[keyword] === undefined ? [] : [inside(at, schema[keyword], keyword)];
    const alternatives = [...listed('anyOf'), ...listed('oneOf')].filter((branch) => isValid(branch, value));
    const condition = one('if');
    const isTrue = condition.every((branch) => isValid(branch, value));
    const conditional = condition.length === 0 ? [] : isTrue ? [...condition, ...one('then')] : one('else');
    const dependent = Object.entries((schema.dependentSchemas ?? {}))
        .filter(([name]) => Object.hasOwn(value, name))
        .map(([name, branch]) => inside(at, branch, 'dependentSchemas', name));
    const referred = typeof schema.$ref === 'string' ? references.resolve(schema.$ref, at.base) : undefined;
    return [
        ...listed('allOf'),
        ...alternatives,
        ...conditional,
        ...dependent,
        ...(referred ? [{ ...referred, level: 'nested' }] : []),
    ];
}
/** The place of a schema below another one. */
function inside(at, schema, ...steps) {
    const base = (0,walk_schemas/* isObject */.Gv)(schema) ? (0,walk_schemas/* baseOf */.bx)(schema, at.base) : at.base;
    return { schema, pointer: [...at.pointer, ...steps], level: 'nested', base };
}

// EXTERNAL MODULE: ./packages/contract/src/formats.ts
var src_formats = __webpack_require__(40080);
// EXTERNAL MODULE: ./packages/contract/src/references.ts
var references = __webpack_require__(16892);
// EXTERNAL MODULE: ./packages/contract/src/dialect.ts
var dialect = __webpack_require__(58918);
;// CONCATENATED MODULE: ./packages/contract/src/column-comparisons.ts

/** Sums and quotients of floats are off by so much of their size through rounding alone. */
const rounding = 1e-9;
const negated = { ...dialect/* opposite */.Q, '=': '<>', '!=': '=' };
/**
 * The condition in SQL for rows whose columns do not stand to each other as a test asks; rows with a null among them
 * are not compared. Null when the table does not have the columns.
 */
function columnsSql(test, { table, dialect }) {
    const cellOf = (name) => table.cells.get(name);
    const floatOf = (name) => {
        const number = cellOf(name)?.number;
        return number ? dialect.float(number) : null;
    };
    switch (test.kind) {
        case 'compare-columns': {
            const value = (name) => orderedSql(cellOf(name), test.as, dialect);
            const [left, right] = [value(test.left), value(test.right)];
            return left && right && `${left} ${negated[test.comparison]} ${right}`;
        }
        case 'sum-of-columns': {
            const parts = test.columns.map(floatOf);
            const total = typeof test.equals === 'number' ? dialect.number(test.equals) : floatOf(test.equals);
            if (!total || parts.some((part) => part === null))
                return null;
            const size = [...parts, total].map((part) => `abs(${part})`).join(' + ');
            const most = `${dialect.number(test.tolerance)} + ${dialect.number(rounding)} * (${size})`;
            return `abs(${parts.join(' + ')} - ${total}) > ${most}`;
        }
        case 'ratio-of-columns': {
            const [of, to] = [floatOf(test.of), floatOf(test.to)];
            if (!of || !to)
                return null;
            const outside = outsideSql(`CASE WHEN ${to} <> 0 THEN ${of} / ${to} END`, test.range, dialect);
            return `(${of} IS NOT NULL AND ${to} = 0) OR (${outside})`;
        }
    }
}
/** A value of a column as what rows are put in order by; null where the column cannot hold that. */
function orderedSql(cell, as, dialect) {
    if (!cell)
        return null;
    if (as === 'number')
        return cell.number && dialect.float(cell.number);
    if (as === 'text')
        return cell.text;
    return cell.instant ?? (cell.text && dialect.instant(cell.text));
}
function outsideSql(sql, range, dialect) {
    const limits = [
        ['<', range.minimum],
        ['>', range.maximum],
        ['<=', range.exclusiveMinimum],
        ['>=', range.exclusiveMaximum],
    ];
    return limits
        .flatMap(([operator, limit]) => limit === undefined ? [] : [`${sql} ${operator} ${dialect.number(limit)}`])
        .join(' OR ');
}

;// CONCATENATED MODULE: ./packages/contract/src/violations.ts


/** How far from a whole number a quotient of floats may be and still be one. */
const multipleTolerance = 1e-9;
/**
 * The condition in SQL that is true for the rows that violate a check; null when no row of the table can.
 * Row counts and uniqueness are not conditions on a row: null too.
 */
function violationSql(check, plan, at) {
    const { test } = check;
    if (test.kind === 'known-columns')
        return at.table.hasOtherColumns(test.columns);
    if (test.kind === 'compare-columns' || test.kind === 'sum-of-columns' || test.kind === 'ratio-of-columns') {
        return columnsSql(test, at);
    }
    const column = plan.columns.find(({ name }) => name === check.column);
    const cell = column && at.table.cells.get(column.name);
    if (!cell)
        return null;
    switch (test.kind) {
        case 'present':
            return cell.isPresent && allOf([at.table.isRow, `NOT (${cell.isPresent})`]);
        case 'not-null':
            return cell.isNull;
        case 'type':
            return wrongType(cell, test.types);
        case 'one-of':
            return noneOf(column, cell, { values: test.values, dialect: at.dialect });
        case 'bound': {
            const outside = cell.number && `${cell.number} ${dialect/* opposite */.Q[test.comparison]} ${at.dialect.number(test.limit)}`;
            // Where a type is asked for, NaN is reported by it.
            return anyOf([outside, column.types === null ? cell.isNotFinite : null]);
        }
        case 'multiple-of':
            return cell.number && notMultiple(at.dialect.float(cell.number), test.divisor, at.dialect);
        case 'pattern':
            return cell.text && `NOT ${at.dialect.hasMatch(cell.text, test.pattern)}`;
        case 'length':
            return cell.text && `${at.dialect.characters(cell.text)} ${dialect/* opposite */.Q[test.comparison]} ${test.limit}`;
        case 'format':
            return cell.format === test.format || !cell.text
                ? null
                : `${cell.text} IS NOT NULL AND NOT ${at.dialect.isFormat(cell.text, test.format)}`;
        default:
            return null;
    }
}
/** The condition that a value is of none of these types; null when every value of the column is of one. */
function wrongType(cell, types) {
    const allowed = types.map((type) => cell.is[type]).filter((sql) => sql !== undefined);
    if (allowed.includes(true))
        return null;
    const isSome = allOf([
        cell.isPresent,
        cell.isNull && `NOT (${cell.isNull})`,
        allowed.length > 0 ? `NOT (${allowed.join(' OR ')})` : null,
    ]);
    return isSome ?? 'TRUE';
}
/** Beyond 2^53 every float is a whole number; below, a quotient counts as whole when it is within rounding of one. */
function notMultiple(float, divisor, dialect) {
    const quotient = `(${float} / ${dialect.number(divisor)})`;
    return `abs(${quotient}) < 9007199254740992 AND abs(${quotient} - round(${quotient})) > ${dialect.number(multipleTolerance)}`;
}
/** Values of a wrong type are left to the check of the type. */
function noneOf(column, cell, { values, dialect }) {
    const mayBe = (...types) => !column.types || column.types.some((type) => types.includes(type));
    const outside = (sql, members) => sql && (members.length > 0 ? `${sql} NOT IN (${members.join(', ')})` : `${sql} IS NOT NULL`);
    const numbers = values.filter((value) => typeof value === 'number').map((value) => dialect.number(value));
    const texts = values.filter((value) => typeof value === 'string');
    const outsideTexts = cell.text && (texts.length > 0 ? `NOT ${dialect.isOneOf(cell.text, texts)}` : `${cell.text} IS NOT NULL`);
    const booleans = values
        .filter((value) => typeof value === 'boolean')
        .map((value) => (value ? 'TRUE' : 'FALSE'));
    const structured = ['array', 'object'].map((type) => mayBe(type) ? (cell.is[type] === true ? notNull(cell) : (cell.is[type] ?? null)) : null);
    return anyOf([
        mayBe('number', 'integer') ? outside(cell.number, numbers) : null,
        mayBe('string') ? outsideTexts : null,
        mayBe('boolean') ? outside(cell.boolean, booleans) : null,
        mayBe('null') && !values.includes(null) ? cell.isNull : null,
        column.types === null ? cell.isNotFinite : null,
        ...structured,
    ]);
}
function notNull(cell) {
    return allOf([cell.isPresent, cell.isNull && `NOT (${cell.isNull})`]) ?? 'TRUE';
}
function anyOf(conditions) {
    return join(conditions, ' OR ');
}
function allOf(conditions) {
    return join(conditions, ' AND ');
}
function join(conditions, operator) {
    const real = conditions.filter((condition) => condition !== null);
    return real.length === 0 ? null : real.map((condition) => `(${condition})`).join(operator);
}

// EXTERNAL MODULE: ./packages/contract/src/dataset-keywords.ts
var dataset_keywords = __webpack_require__(28745);
;// CONCATENATED MODULE: ./packages/contract/src/vocabulary.ts

/**
 * The dataset keywords as an ajv vocabulary with their own meta-schemas: an ajv that has it accepts a contract as
 * the JSON Schema of a row. They say nothing about a single row, so none of them validates one.
 */
const datasetVocabulary = Object.entries(dataset_keywords/* datasetKeywords */.r).map(([keyword, { value }]) => ({
    keyword,
    metaSchema: value,
}));

;// CONCATENATED MODULE: ./packages/contract/src/row-schemas.ts








/** Where the schemas lie in the contract that ajv gets, so that they can refer to all of it. */
const schemasKeyword = 'x-checks';
/**
 * Compiles schemas that refer to places of a contract with ajv, each when it is first asked for, by its number. Where ajv's answer would be wrong, it
 * gets the same in other words, and `unevaluatedProperties` and `unevaluatedItems` are ours: decided by what evaluatedParts says.
 */
async function compileRowSchemas(contract, schemas) {
    const ajv = await createAjv({
        strict: false,
        ownProperties: true,
        strictNumbers: true,
        multipleOfPrecision: -Math.log10(multipleTolerance),
        formats: linearFormats(),
        code: { regExp: Object.assign(linearPattern, { code: 'linearPattern' }) },
        dynamicRef: true,
        next: true,
    });
    ajv.addVocabulary(datasetVocabulary);
    const uri = String(contract.$id ?? walk_schemas/* contractUri */.Br);
    const asked = schemas.map(inWordsForAjv);
    const root = Object.assign(inWordsForAjv({ ...contract, $id: uri }), {
        [schemasKeyword]: asked,
    });
    const validators = new Map();
    const isValid = ({ schema, pointer }) => {
        if (typeof schema === 'boolean')
            return () => schema;
        const place = `${uri}#${pointer.map((step) => `/${escapeStep(step)}`).join('')}`;
        const known = validators.get(place);
        if (known)
            return known;
        const validate = ajv.getSchema(place);
        if (!validate)
            throw new Error(`ajv has no schema at ${place}`);
        validators.set(place, validate);
        return validate;
    };
    const placeOf = (schema, number) => ({
        schema,
        pointer: [schemasKeyword, String(number)],
    });
    const places = new Map([
        ...(0,walk_schemas/* walkSchemas */.uU)(root),
        ...asked.flatMap((schema, i) => {
            const { pointer } = placeOf(schema, i);
            return (0,walk_schemas/* walkSchemas */.uU)(schema).map((at) => ({ ...at, pointer: [...pointer, ...at.pointer] }));
        }),
    ].map((at) => [at.schema, at]));
    const evaluation = {
        references: (0,references/* indexReferences */.T)(root),
        isValid: (at, value) => isValid(at)(value),
    };
    for (const keyword of ['unevaluatedProperties', 'unevaluatedItems']) {
        ajv.removeKeyword(keyword);
        ajv.addKeyword(unevaluated(keyword, places, evaluation));
    }
    ajv.addSchema(root);
    return (number) => isValid(placeOf(asked[number], number));
}
function unevaluated(keyword, places, evaluation) {
    return {
        keyword,
        type: keyword === 'unevaluatedItems' ? 'array' : 'object',
        schemaType: ['object', 'boolean'],
        errors: false,
        compile(schema, parent) {
            const at = places.get(parent);
            if (!at)
                throw new Error(`the contract does not have the schema of «${keyword}»`);
            const own = inside(at, schema, keyword);
            return (value) => {
                const evaluated = evaluatedParts(keyword, value, at, evaluation);
                return Object.entries(value).every(([part, one]) => evaluated.has(part) || evaluation.isValid(own, one));
            };
        },
    };
}
/**
 * A copy in which a $ref beside an $id, and a `contains` beside `prefixItems`, stand in allOf: ajv looks for what such a $ref names in the $ref
 * itself, for ever, and lets an empty list pass by such a `contains`.
 */
function inWordsForAjv(schema) {
    const copy = structuredClone(schema);
    for (const { schema: one } of (0,walk_schemas/* walkSchemas */.uU)(copy)) {
        if (!(0,walk_schemas/* isObject */.Gv)(one))
            continue;
        if (typeof one.$id === 'string')
            moveToAllOf(one, ['$ref']);
        if (one.prefixItems !== undefined)
            moveToAllOf(one, ['contains', 'minContains', 'maxContains']);
    }
    return copy;
}
function moveToAllOf(schema, names) {
    const moved = names.filter((name) => schema[name] !== undefined).map((name) => [name, schema[name]]);
    if (moved.length === 0)
        return;
    schema.allOf = [...(schema.allOf ?? []), Object.fromEntries(moved)];
    for (const name of names)
        delete schema[name];
}
function escapeStep(step) {
    return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}
/** ajv asks for expressions as JavaScript has them, and keeps them by their text: two with the same are one. */
function linearPattern(source) {
    return { test: (0,src_pattern/* compilePattern */.Eb)(source), toString: () => source };
}
/** Each is compiled when a value first asks for it: all of them take longer than many a table. */
function linearFormats() {
    const names = Object.keys(src_formats/* formatExamples */.$B);
    return Object.fromEntries(names.map((name) => {
        const pattern = (0,src_formats/* patternOfFormat */.lt)(name);
        if (pattern === null)
            return [name, formats/* fullFormats */.U9[name]];
        let isMatch;
        return [
            name,
            (text) => {
                isMatch ??= (0,src_pattern/* compilePattern */.Eb)(pattern);
                return isMatch(text);
            },
        ];
    }));
}
/**
 * ajv for 2020-12 that does not keep track of what is evaluated: it errs there, and other keywords break by it. Its class insists on that; the
 * constructor of the class above it does not.
 */
async function createAjv(options) {
    // Over its default: a bundle does not see the names beside a class that a CommonJS module exports.
    const { default: module } = await __webpack_require__.e(/* import() */ 2210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 23));
    return Reflect.construct(Object.getPrototypeOf(module.Ajv2020), [options], module.Ajv2020);
}

;// CONCATENATED MODULE: ./packages/contract/src/row-rules.ts


/** Compiles what has to be asked row by row with ajv; null when the engine answers everything. */
async function openRowRules(plan) {
    const found = plan.checks.flatMap(({ test, column }, number) => test.kind === 'row-schema' ? [{ number, column, test }] : []);
    if (found.length === 0)
        return null;
    const compiled = await compileRowSchemas(plan.root ?? {}, found.flatMap(({ test: { schema, unless } }) => (unless === undefined ? [schema] : [schema, unless])));
    let next = 0;
    const rules = found.map(({ number, column, test }) => {
        const isValid = compiled(next++);
        const isAsked = test.unless === undefined ? () => true : compiled(next++);
        return { number, column, isViolated: (value) => !isValid(value) && isAsked(value) };
    });
    return {
        columns: columnsOf(found),
        violatedBy(row) {
            try {
                return rules.flatMap(({ number, column, isViolated }) => {
                    const value = column === null ? row : Object.hasOwn(row, column) ? row[column] : undefined;
                    return value !== undefined && isViolated(value) ? [number] : [];
                });
            }
            catch (error) {
                if (!(error instanceof RangeError))
                    throw error;
                throw new configuration_error/* ConfigurationError */.j({
                    where: plan.contract,
                    message: 'refers to itself more often than there is room for: a value of the data is nested too deeply.',
                    fix: 'Flatten the values, or do not describe them recursively.',
                }, { cause: error });
            }
        },
    };
}
function columnsOf(found) {
    const names = new Set();
    for (const { column, test } of found) {
        if (column !== null)
            names.add(column);
        else if (test.columns === null)
            return null;
        else
            for (const name of test.columns)
                names.add(name);
    }
    return [...names];
}

;// CONCATENATED MODULE: ./packages/contract/src/measure-question.ts

/** The answer for a column that holds nothing that could be measured. */
const nothing = aggregate([], () => 'max(CASE WHEN FALSE THEN 1 END)');
/** How a measure is taken of a column's cells. */
function measureQuestion(measure, cell, dialect) {
    switch (measure.kind) {
        case 'null-share':
            return aggregate([hasValue(cell)], ([isThere]) => `avg(CASE WHEN ${isThere} THEN 0.0 ELSE 1.0 END)`);
        case 'values':
            return aggregate([hasValue(cell)], ([isThere]) => dialect.countIf(isThere));
        case 'occurrences':
            return aggregate([isValue(cell, measure.value, dialect)], ([isSame]) => dialect.countIf(isSame));
        case 'class-share':
            return aggregate([isValue(cell, measure.value, dialect), hasValue(cell)], ([isSame, isThere]) => `avg(CASE WHEN ${isSame} THEN 1.0 WHEN ${isThere} THEN 0.0 END)`);
        case 'distinct-count':
            return ofKeys(cell, 'count(*)');
        case 'distinct-share':
            return ofKeys(cell, `${dialect.float('count(*)')} / sum(n)`);
        case 'class-balance':
            return ofKeys(cell, `${dialect.float('min(n)')} / max(n)`);
        case 'newest': {
            const instant = orderedSql(cell, 'time', dialect);
            return instant === null ? nothing : aggregate([instant], ([value]) => `max(${value})`);
        }
        default: {
            if (cell.number === null)
                return nothing;
            return aggregate([dialect.float(cell.number)], ([value]) => numberSql(measure, value, dialect));
        }
    }
}
function numberSql(measure, value, dialect) {
    if (measure.kind === 'quantile')
        return dialect.quantile(value, measure.at);
    const functions = {
        mean: 'avg',
        'standard-deviation': 'stddev_samp',
        sum: 'sum',
        smallest: 'min',
        largest: 'max',
    };
    return `${functions[measure.kind]}(${value})`;
}
function aggregate(inputs, sql) {
    return { kind: 'aggregate', inputs, sql: (names) => sql(names) };
}
/** Over one row for each different value, with its number of rows `n`; grouping can spill to disk. */
function ofKeys(cell, answer) {
    return {
        kind: 'measure',
        inputs: [cell.key],
        sql: ({ from, names: [name] }) => `SELECT ${answer} FROM (SELECT count(*) AS n FROM (SELECT ${name} AS k FROM ${from}) AS every_key WHERE k IS NOT NULL GROUP BY k) AS keys`,
    };
}
/** Whether a row has a value that is not null; never SQL's NULL. */
function hasValue(cell) {
    const conditions = [cell.isPresent, cell.isNull && `NOT (${cell.isNull})`].filter((sql) => sql !== null);
    return conditions.length === 0 ? 'TRUE' : conditions.map((sql) => `(${sql})`).join(' AND ');
}
function isValue(cell, value, dialect) {
    if (typeof value === 'number')
        return cell.number ? `${cell.number} = ${dialect.number(value)}` : 'FALSE';
    if (typeof value === 'boolean')
        return cell.boolean ? `${cell.boolean} = ${value ? 'TRUE' : 'FALSE'}` : 'FALSE';
    return cell.text ? `${cell.text} = ${dialect.text(String(value))}` : 'FALSE';
}

;// CONCATENATED MODULE: ./packages/contract/src/table-question.ts



/**
 * The question that a check asks of all rows; null for a check on single rows, for one that is answered without the
 * rows' values, and where the table lacks the column. `others` gives the table of another file.
 */
function tableQuestion(check, at) {
    const { test } = check;
    if (test.kind === 'foreign-key')
        return foreignKeyQuestion(test, at);
    const cell = check.column === null ? undefined : at.table.cells.get(check.column);
    if (!cell)
        return null;
    switch (test.kind) {
        case 'measure':
            return measureQuestion(test.measure, cell, at.dialect);
        case 'freshness':
            return measureQuestion({ kind: 'newest' }, cell, at.dialect);
        case 'invalid-share':
            return test.of === 'values' ? measureQuestion({ kind: 'values' }, cell, at.dialect) : null;
        case 'monotonic': {
            const isBefore = test.direction === 'increasing' ? '<' : '>';
            return stepQuestion(cell, { as: test.as, dialect: at.dialect }, 'row_number', (value, last) => test.isStrict ? `${value} ${isBefore}= ${last}` : `${value} ${isBefore} ${last}`);
        }
        case 'max-gap':
            return stepQuestion(cell, { as: test.as, dialect: at.dialect }, 'x, row_number', (value, last) => {
                const rounding = `1e-9 * (abs(${value}) + abs(${last}))`;
                return `${value} - ${last} > ${at.dialect.number(test.most)} + ${test.as === 'time' ? '0' : rounding}`;
            });
        default:
            return null;
    }
}
/** Compares each value with the one before it, in an order. */
function stepQuestion(cell, { as, dialect }, order, isWrong) {
    const input = orderedSql(cell, as, dialect);
    if (!input)
        return null;
    const wrong = isWrong('x', 'last_x');
    return {
        kind: 'violations',
        inputs: [input],
        sql: ({ from, names: [name = ''] }) => `SELECT row_number FROM (SELECT row_number, x, lag(x) OVER (ORDER BY ${order}) AS last_x
  FROM (SELECT row_number, ${name} AS x FROM ${from}) AS every_value WHERE x IS NOT NULL) AS in_order
WHERE ${wrong}`,
    };
}
function foreignKeyQuestion(test, { table, dialect, others }) {
    const cells = test.columns.map((column) => table.cells.get(column));
    if (!cells.every((cell) => cell !== undefined))
        return null;
    const other = others(test.file);
    const referred = test.references.map((column) => other.cells.get(column));
    const isSome = other.isRow === null ? '' : ` WHERE ${other.isRow}`;
    const missing = test.references.filter((_, i) => !referred[i]);
    if (missing.length > 0) {
        const named = missing.map((name) => `«${name}»`).join(', ');
        const message = `has no column ${named}, which foreignKeys of the contract refers to.`;
        throw new configuration_error/* ConfigurationError */.j({ where: test.file, message, fix: 'Name its columns below references.' });
    }
    const keys = referred.flatMap((cell, i) => (cell ? [`${comparableKey(cell, dialect)} AS r${i}`] : []));
    return {
        kind: 'violations',
        inputs: cells.map((cell) => comparableKey(cell, dialect)),
        sql: ({ from, names }) => {
            const own = names.map((name, i) => `${name} AS k${i}`).join(', ');
            const isKeyed = names.map((_, i) => `k${i} IS NOT NULL`).join(' AND ');
            const isSame = names.map((_, i) => `r${i} = k${i}`).join(' AND ');
            return `SELECT row_number FROM (SELECT row_number, ${own} FROM ${from}) AS keyed
WHERE ${isKeyed} AND NOT EXISTS (SELECT 1 FROM (SELECT ${keys.join(', ')} FROM ${other.from}${isSome}) AS referred WHERE ${isSame})`;
        },
    };
}
/** Text that is the same for the same value, whatever the formats of the two files. */
function comparableKey(cell, dialect) {
    const cases = [];
    if (cell.number) {
        const float = dialect.float(cell.number);
        // Beyond 2^53 floats are no longer told apart; whole numbers are, by how they are written.
        cases.push(`WHEN abs(${float}) < 9007199254740992 THEN ${dialect.asText(float)}`);
    }
    if (cell.text)
        cases.push(`WHEN ${cell.text} IS NOT NULL THEN ${cell.text}`);
    const other = dialect.asText(cell.key);
    return cases.length === 0 ? other : `CASE ${cases.join(' ')} ELSE ${other} END`;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/connection.ts

const megabyte = 1024 * 1024;
/** The engine's memory in MB. A container's limit counts as the machine's. */
function memoryOf(limits) {
    const constrained = process.constrainedMemory();
    const available = constrained > 0 ? Math.min(constrained, (0,external_node_os_.totalmem)()) : (0,external_node_os_.totalmem)();
    return limits.memoryMegabytes ?? Math.min(2048, Math.floor(available / 2 / megabyte));
}
/** Runs `work` on a fresh in-memory database that loads nothing from elsewhere, and closes it. */
async function withConnection(duckdb, limits, work) {
    const instance = await duckdb.DuckDBInstance.create(':memory:', {
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        allow_community_extensions: 'false',
        memory_limit: `${memoryOf(limits)}MB`,
        temp_directory: limits.spillFolder,
        threads: String(limits.threads ?? (0,external_node_os_.availableParallelism)()),
    });
    try {
        const connection = await instance.connect();
        try {
            // A file is asked once for each column: its footer is read once.
            await connection.run('SET parquet_metadata_cache = true');
            return await work(connection);
        }
        finally {
            connection.closeSync();
        }
    }
    finally {
        instance.closeSync();
    }
}
/** Rows of a result as plain values. */
async function readRows(connection, sql) {
    const result = await connection.runAndReadAll(sql);
    return result.getRowsJS();
}

// EXTERNAL MODULE: ./packages/engine-duckdb/src/dialect.ts
var src_dialect = __webpack_require__(78664);
;// CONCATENATED MODULE: ./packages/engine-duckdb/src/mask.ts
/** Conditions that one word holds: a sum of their bits stays within INTEGER. */
const bitsPerWord = 31;
/**
 * Packs conditions in SQL; one that is NULL for a row is not true for it. Where `suspect` is not true, they are not
 * asked: none of them is true there.
 */
function packConditions(conditions, suspect) {
    const words = [];
    for (let from = 0; from < conditions.length; from += bitsPerWord) {
        const bits = conditions.slice(from, from + bitsPerWord);
        const sum = bits.map((condition, i) => `CASE WHEN ${condition} THEN ${2 ** i} ELSE 0 END`).join(' + ');
        words.push(suspect === undefined ? sum : `CASE WHEN ${suspect} THEN ${sum} ELSE 0 END`);
    }
    return { words };
}
/** Whether condition `index` is true, by the name of the column that holds its word. */
function hasBit(index, name) {
    return `${name(Math.floor(index / bitsPerWord))} & ${2 ** (index % bitsPerWord)} <> 0`;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/violated-rows.ts


/** The expressions by which `keepViolated` tells the rows that it keeps; `suspect` is true wherever one of them is not 0. */
function violationWords(conditions, suspect) {
    return packConditions(conditions, suspect).words;
}
/**
 * Keeps the rows for which one of `conditions` is true (and perhaps some that are suspect for nothing), with which ones are, in the temporary table `into`
 * (`row_number`, `m0`, `m1`, …). In a side file they are answered already, by `answers`; elsewhere they are asked here.
 */
async function keepViolated(connection, rows, at) {
    const { words } = packConditions(at.conditions);
    const names = at.answers ? at.answers.map((word) => rows.name(word)) : words;
    const isKept = at.answers ? names.map((name) => `${name} <> 0`).join(' OR ') : at.suspect;
    const { from, number } = rows.filtered;
    const select = [`${number} AS row_number`, ...names.map((name, i) => `${name} AS m${i}`)].join(', ');
    await connection.run(`CREATE TEMP TABLE ${at.into} AS SELECT ${select} FROM ${from} WHERE ${isKept || 'FALSE'}`);
}
/** How often each condition is true, in the order in which `keepViolated` was given them. */
async function readViolated(connection, at) {
    const isTrue = Array.from({ length: at.conditions }, (_, i) => hasBit(i, (word) => `m${word}`));
    const none = isTrue.map(() => ({ rows: 0, firstRows: [] }));
    const [kept] = await readRows(connection, `SELECT count(*) FROM ${at.table}`);
    if (Number(kept?.[0]) === 0)
        return none;
    const counts = isTrue.map((condition) => `count_if(${condition})`);
    const [counted = []] = await readRows(connection, `SELECT ${counts.join(', ')} FROM ${at.table}`);
    const violated = isTrue.map((_, i) => i).filter((i) => Number(counted[i]) > 0);
    const firsts = violated.map((i) => `min(CASE WHEN ${isTrue[i]} THEN row_number END, ${at.examples})`);
    const [found = []] = await readRows(connection, `SELECT ${firsts.join(', ')} FROM ${at.table}`);
    const firstRows = new Map(violated.map((condition, i) => [condition, toNumbers(found[i])]));
    return none.map((_, i) => ({ rows: Number(counted[i]), firstRows: firstRows.get(i) ?? [] }));
}
/** How many rows a table of `row_number`s has, and the first of them. */
async function readRowNumbers(connection, table, examples) {
    const [found = []] = await readRows(connection, `SELECT count(*), min(row_number, ${examples}) FROM ${table}`);
    return { rows: Number(found[0]), firstRows: toNumbers(found[1]) };
}
/** A list of the engine as numbers. */
function toNumbers(list) {
    return Array.isArray(list) ? list.map(Number) : [];
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/ask-questions.ts




/** The temporary table of the rows that violate a check, when its question is about `violations`. */
function answerTable(check) {
    return `answered_${check}`;
}
/** As many aggregates in one statement. */
const mostTogether = 500;
/** The questions of a plan. `others` are the views on the other files that it looks into. */
function questionsOf(plan, view, others) {
    const at = {
        table: view,
        dialect: src_dialect/* duckdbDialect */.Qp,
        others: (file) => {
            const other = others.get(file);
            if (!other)
                throw new Error(`nobody opened ${file}`);
            return other;
        },
    };
    return plan.checks.flatMap((check, number) => {
        const question = tableQuestion(check, at);
        return question ? [{ check: number, question }] : [];
    });
}
/** Asks over the rows of a table; aggregates together, the others one by one. What violates them is kept in `answerTable`. */
async function askQuestions(connection, rows, at) {
    const found = new Map();
    if (at.questions.length === 0)
        return found;
    const { isRow } = at.view;
    const from = isRow === null ? rows.from : `(SELECT * FROM ${rows.from} WHERE ${rows.name(isRow)})`;
    const namesOf = (question) => question.inputs.map((input) => rows.name(input));
    const measured = (value) => ({
        rows: 0,
        firstRows: [],
        measured: value === null || value === undefined ? null : Number(value),
    });
    const aggregates = at.questions.flatMap(({ check, question }) => question.kind === 'aggregate' ? [{ check, sql: question.sql(namesOf(question)) }] : []);
    for (let first = 0; first < aggregates.length; first += mostTogether) {
        const some = aggregates.slice(first, first + mostTogether);
        const [values = []] = await readRows(connection, `SELECT ${some.map(({ sql }) => sql).join(', ')} FROM ${from}`);
        for (const [i, { check }] of some.entries())
            found.set(check, measured(values[i]));
    }
    for (const { check, question } of at.questions) {
        if (question.kind === 'aggregate')
            continue;
        const sql = question.sql({ from, names: namesOf(question) });
        if (question.kind === 'measure') {
            const [answer = []] = await readRows(connection, sql);
            found.set(check, measured(answer[0]));
            continue;
        }
        const into = answerTable(check);
        await connection.run(`CREATE TEMP TABLE ${into} AS ${sql}`);
        found.set(check, await readRowNumbers(connection, into, at.examples));
    }
    return found;
}
/** Expressions on a row that have to be at hand. */
function inputsOf(questions, view) {
    if (questions.length === 0)
        return [];
    return [
        ...(view.isRow === null ? [] : [view.isRow]),
        ...questions.flatMap(({ question }) => question.inputs),
    ];
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/ask-row-rules.ts

/** Rows that are kept before they are handed to the engine. */
const batch = 65_536;
/**
 * Asks the rules of a plan that are asked row by row, and keeps the violating rows as `keepViolated` does, in the
 * temporary table `into`; `checks` says which bit is whose.
 */
async function keepViolatedByRules(connection, rows, at) {
    const bits = new Map(at.checks.map((check, bit) => [check, bit]));
    const words = Math.ceil(at.checks.length / bitsPerWord);
    // What is streamed would be cut off by another statement of the same connection: the rows wait until it has ended.
    const kept = [];
    let open = [];
    for await (const some of rows) {
        for (const { number, value } of some) {
            const violated = at.rules.violatedBy(value);
            if (violated.length === 0)
                continue;
            const masks = new Array(words).fill(0);
            for (const check of violated) {
                const bit = bits.get(check) ?? 0;
                const word = Math.floor(bit / bitsPerWord);
                masks[word] = (masks[word] ?? 0) + 2 ** (bit % bitsPerWord);
            }
            open.push(number, ...masks);
        }
        if (open.length < batch)
            continue;
        kept.push(Float64Array.from(open));
        open = [];
    }
    kept.push(Float64Array.from(open));
    const columns = Array.from({ length: words }, (_, i) => `m${i} INTEGER`);
    await connection.run(`CREATE TEMP TABLE ${at.into} (${['row_number BIGINT', ...columns].join(', ')})`);
    const appender = await connection.createAppender(at.into);
    for (const piece of kept) {
        for (let i = 0; i < piece.length; i += words + 1) {
            appender.appendBigInt(BigInt(piece[i] ?? 0));
            for (let word = 1; word <= words; word++)
                appender.appendInteger(piece[i + word] ?? 0);
            appender.endRow();
        }
    }
    appender.closeSync();
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/invalid-shares.ts

/** For each check on the share of invalid rows, how many rows violate any of its checks. */
async function countInvalid(connection, plan, kept) {
    const counts = new Map();
    for (const [number, { test }] of plan.checks.entries()) {
        if (test.kind !== 'invalid-share')
            continue;
        const byTable = new Map();
        for (const check of test.checks) {
            const rows = kept.get(check);
            if (rows)
                byTable.set(rows.table, [...(byTable.get(rows.table) ?? []), rows.condition]);
        }
        const parts = [...byTable].map(([table, conditions]) => `SELECT row_number FROM ${table} WHERE ${conditions.join(' OR ')}`);
        const [counted] = parts.length === 0
            ? []
            : await readRows(connection, `SELECT count(DISTINCT row_number) FROM (${parts.join(' UNION ALL ')})`);
        counts.set(number, Number(counted?.[0] ?? 0));
    }
    return counts;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/kept-rows.ts


/** The table of the rows that violate what is asked row by row. */
const ruleTable = 'violated_by_rules';
/** The checks that are asked row by row, by their number in the plan. */
function ruleChecks(plan) {
    return plan.checks.flatMap(({ test }, check) => (test.kind === 'row-schema' ? [check] : []));
}
/** Where the rows that violate each check are kept, of every check that can name rows. */
function keptRows(plan, { groups, keys, questions, }) {
    const bit = (index) => hasBit(index, (word) => `m${word}`);
    const inGroups = groups.flatMap((group, i) => group.map(({ check }, place) => [
        check,
        { table: `violated_${i}`, condition: bit(place) },
    ]));
    const byKeys = keys.map(({ check }, i) => [
        check,
        { table: `repeated_${i}`, condition: 'TRUE' },
    ]);
    const byRules = ruleChecks(plan).map((check, i) => [
        check,
        { table: ruleTable, condition: bit(i) },
    ]);
    const byQuestions = questions
        .filter(({ question }) => question.kind === 'violations')
        .map(({ check }) => [check, { table: answerTable(check), condition: 'TRUE' }]);
    return new Map([...inGroups, ...byKeys, ...byRules, ...byQuestions]);
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/locate-all.ts

/** Where the first rows of all results stand, by their numbers; the files are gone through once for all of them. */
async function locateAll(connection, rows, at) {
    const numbers = [...new Set(at.found.flatMap(({ firstRows }) => firstRows))].sort((a, b) => a - b);
    if (numbers.length === 0)
        return new Map();
    const located = await at.view.locate(numbers, await countByFile(connection, rows, at));
    return new Map(numbers.flatMap((number, i) => (located[i] ? [[number, located[i]]] : [])));
}
/** Rows of each file, where a row's number does not tell its file; null elsewhere. */
async function countByFile(connection, rows, { view, files }) {
    if (view.fileName === null)
        return null;
    const name = rows.name(view.fileName);
    const counted = await readRows(connection, `SELECT ${name}, count(*) FROM ${rows.from} GROUP BY ${name}`);
    const counts = new Map(counted.map(([file, count]) => [String(file), Number(count)]));
    return files.map((file) => counts.get(file) ?? 0);
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/table-view.ts
/** A list of files in SQL. DuckDB takes a path for a pattern: its special characters are put into brackets. */
function fileList(files) {
    return `[${files.map((file) => `'${file.replace(/[*?[]/g, '[$&]').replaceAll("'", "''")}'`).join(', ')}]`;
}
/** The numbers of the columns that expressions look at, by names that end in them, and perhaps some others. */
function columnNumbers(expressions) {
    const found = new Set();
    for (const sql of expressions) {
        for (const [, number] of sql.matchAll(/[a-z](\d+)\b/g))
            found.add(Number(number));
    }
    return found;
}
/** What stands behind FROM for columns of what stands behind another. */
function selectFrom(from, columns) {
    return `(SELECT ${columns.join(', ')} FROM ${from})`;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/column-facts.ts


/** The columns of files, by their names in them; nested ones, and names that look like these, are left out. */
async function readColumnFacts(connection, files) {
    const bound = (which) => {
        const value = `TRY_CAST(stats_${which}_value AS HUGEINT)`;
        return `${which}(${value}), count(${value})`;
    };
    const rows = await readRows(connection, `SELECT path_in_schema, sum(num_values), count(*), sum(stats_null_count), count(stats_null_count),
      ${bound('min')}, ${bound('max')}, count_if(type NOT IN ('INT32', 'INT64'))
    FROM parquet_metadata(${fileList(files)}) WHERE path_in_schema NOT LIKE '%, %' GROUP BY path_in_schema`);
    const facts = new Map();
    for (const [path, values, groups, nulls, nullsSaid, least, leastSaid, most, mostSaid, others] of rows) {
        const isSaid = (groupsSaid) => Number(groupsSaid) === Number(groups);
        const hasRange = isSaid(leastSaid) && isSaid(mostSaid) && Number(others) === 0;
        facts.set(String(path), {
            rows: Number(values),
            nulls: isSaid(nullsSaid) ? Number(nulls) : null,
            range: hasRange ? { least: BigInt(String(least)), most: BigInt(String(most)) } : null,
        });
    }
    return facts;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/numbered-rows.ts




/** The rows of a columnar view are the view's own: a column that is read twice costs little. */
async function numberColumnar(connection, view, known) {
    const facts = new Map(view.columns.map(({ name }, i) => [`c${i}`, known.get(name)]));
    const [counted] = await readRows(connection, `SELECT count(*) FROM ${view.from}`);
    return {
        from: view.numbered,
        filtered: view.counted ?? { from: view.numbered, number: 'row_number' },
        count: Number(counted?.[0]),
        starts: [0],
        name: (expression) => `(${expression})`,
        facts: (expression) => facts.get(expression),
    };
}
/**
 * Reads text files once, with all threads, and writes what is asked of their rows into columnar files beside the spilt
 * data. The engine keeps the order of the rows within each of `sources`, so that their place tells their number.
 * Answers that are the same in most rows take next to no room.
 */
async function writeSideFile(connection, sources, at) {
    const places = new Map(at.expressions.map((expression, i) => [expression, `x${i}`]));
    const select = [...[...places].map(([expression, name]) => `${expression} AS ${name}`), 'TRUE AS is_row'];
    const before = [];
    const paths = [];
    let count = 0;
    for (const [i, source] of sources.entries()) {
        const path = `${at.path}-${i}.parquet`;
        const [copied] = await readRows(connection, `COPY (SELECT ${select.join(',\n  ')}\nFROM ${source}) TO ${(0,src_dialect/* quoteText */.ol)(path)} (FORMAT parquet, COMPRESSION lz4_raw)`);
        before.push(count);
        paths.push(path);
        count += Number(copied?.[0]);
    }
    const facts = await readColumnFacts(connection, paths);
    const number = `file_row_number + 1${paths.length === 1 ? '' : ` + list_extract([${before.join(', ')}], CAST(file_index AS BIGINT) + 1)`}`;
    const from = `(SELECT *, ${number} AS row_number FROM read_parquet(${fileList(paths)}, file_row_number = true))`;
    return {
        from,
        filtered: { from, number: 'row_number' },
        count,
        starts: before,
        name: (expression) => {
            const name = places.get(expression);
            if (name === undefined)
                throw new Error(`nobody asked for ${expression}`);
            return name;
        },
        facts: (expression) => facts.get(places.get(expression) ?? ''),
    };
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/parquet-proofs.ts
const wholeNumber = /^(U?(TINY|SMALL|BIG)INT|U?INTEGER)$/;
/**
 * The checks of a plan (by number) that the statistics of Parquet files prove to be kept, so that nobody has to look
 * at the rows: that there is no null, and that whole numbers are within limits. Floats are looked at, since their
 * statistics pass over NaN, and texts, since theirs may be cut.
 */
function proveByStatistics(plan, columns, facts) {
    const types = new Map(columns.map(({ name, type }) => [name, type]));
    const proven = new Set();
    for (const [number, { test, column }] of plan.checks.entries()) {
        const known = column === null ? undefined : facts.get(column);
        if (known && isProven(test, known, types.get(column ?? '') ?? ''))
            proven.add(number);
    }
    return proven;
}
function isProven(test, { nulls, range }, type) {
    if (test.kind === 'not-null')
        return nulls === 0;
    if (test.kind !== 'bound' || range === null || !wholeNumber.test(type))
        return false;
    // A bigint is compared with a float exactly.
    switch (test.comparison) {
        case '>=':
            return range.least >= test.limit;
        case '>':
            return range.least > test.limit;
        case '<=':
            return range.most <= test.limit;
        case '<':
            return range.most < test.limit;
    }
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/presence.ts


function absencesOf(view) {
    return [...view.cells].flatMap(([name, { isPresent }]) => isPresent === null ? [] : [{ name, isAbsent: `NOT (${isPresent})` }]);
}
/** Which columns a row lacks, packed into words; none in formats whose columns are the table's. */
function absenceWords(view) {
    const absences = absencesOf(view).map(({ isAbsent }) => isAbsent);
    return packConditions(absences, absences.map((isAbsent) => `(${isAbsent})`).join(' OR ')).words;
}
/** The columns of the view that no row has; none in a table without rows. */
async function findAbsent(connection, rows, view) {
    const words = absenceWords(view);
    if (words.length === 0 || rows.count === 0)
        return new Set();
    const common = words.map((word, i) => `bit_and(${rows.name(word)}) AS w${i}`).join(', ');
    const columns = absencesOf(view);
    const isLacked = columns.map((_, i) => hasBit(i, (word) => `w${word}`));
    const [lacked = []] = await readRows(connection, `SELECT ${isLacked.join(', ')} FROM (SELECT ${common} FROM ${rows.from})`);
    return new Set(columns.filter((_, i) => lacked[i] === true).map(({ name }) => name));
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/repeated-rows.ts

/** Below this limit the engine cuts its hash tables into parts that stay in the caches: faster, and far smaller. */
const groupingMegabytes = 256;
/** Whole numbers are ticked off in a bit each, over a range of at most so many, */
const mostBits = 2 ** 29;
/** and at most so many for each row. */
const bitsPerRow = 64;
/**
 * Writes the numbers of the rows that repeat an earlier one in their keys into a temporary table (`row_number`). Rows with a null among the keys are not compared, as in SQL.
 *
 * Exact: hashes and bits only prove that keys differ. Where hashes are the same, the keys themselves are compared.
 */
async function findRepeatedRows(connection, rows, { keys, into, memoryMegabytes }) {
    const parts = keys.flat();
    const names = parts.map((_, i) => `k${i}`);
    const isKeyed = keys.map((key) => `(${key.map((part) => `${rows.name(part)} IS NOT NULL`).join(' OR ')})`);
    const keyed = `(SELECT row_number, ${parts.map((part, i) => `${rows.name(part)} AS k${i}`).join(', ')} FROM ${rows.from}
    WHERE ${isKeyed.join(' AND ')})`;
    const create = (select) => connection.run(`CREATE TEMP TABLE ${into} AS ${select}`);
    const isDifferent = keys.length === 1 && (await areDifferentNumbers(connection, keyed, { rows, parts }));
    if (isDifferent) {
        await create('SELECT 0::BIGINT AS row_number WHERE FALSE');
        return;
    }
    await connection.run(`SET memory_limit = '${Math.min(memoryMegabytes, groupingMegabytes)}MB'`);
    const hash = `hash(${names.join(', ')})`;
    await connection.run(`CREATE TEMP TABLE same_hash AS SELECT ${hash} AS h FROM ${keyed} GROUP BY h HAVING count(*) > 1`);
    const candidates = `(SELECT * FROM ${keyed} WHERE ${hash} IN (SELECT h FROM same_hash))`;
    const isSame = names.map((name) => `candidate.${name} IS NOT DISTINCT FROM earliest.${name}`).join(' AND ');
    await create(`SELECT candidate.row_number FROM ${candidates} AS candidate
    JOIN (SELECT ${names.join(', ')}, min(row_number) AS first FROM ${candidates} GROUP BY ${names.join(', ')} HAVING count(*) > 1) AS earliest
    ON ${isSame} WHERE candidate.row_number > earliest.first`);
    await connection.run('DROP TABLE same_hash');
    await connection.run(`SET memory_limit = '${memoryMegabytes}MB'`);
}
/** Whether a key is a whole number, no two rows with the same; false where that cannot be told cheaply. */
async function areDifferentNumbers(connection, keyed, about) {
    const keys = knownNumbers(about) ?? (await lookAtNumbers(connection, keyed, about.parts.length));
    if (keys === null || keys === 'others')
        return false;
    const { count, least, most } = keys;
    const range = most - least + 1;
    const isSafe = Number.isSafeInteger(least) && Number.isSafeInteger(most);
    if (!isSafe || range > Math.min(mostBits, count * bitsPerRow))
        return false;
    const [ticked] = await readRows(connection, `SELECT bit_count(bitstring_agg(CAST(k0 AS BIGINT), ${least}, ${most})) FROM ${keyed}`);
    return Number(ticked?.[0]) === count;
}
/** The keys as footers tell them; 'others' where they tell that not all are whole numbers; null where they do not tell. */
function knownNumbers({ rows, parts: [number = '', ...others], }) {
    const known = rows.facts(number);
    const isAbsent = others
        .map((other) => rows.facts(other))
        .map((facts) => facts && facts.nulls === facts.rows);
    if (!known?.range || known.nulls === null || isAbsent.includes(undefined))
        return null;
    if (isAbsent.includes(false))
        return 'others';
    const { least, most } = known.range;
    return { count: known.rows - known.nulls, least: Number(least), most: Number(most) };
}
/** The same by reading them. */
async function lookAtNumbers(connection, keyed, parts) {
    const [typed] = await readRows(connection, `SELECT typeof(k0) FROM ${keyed} LIMIT 1`);
    if (!/^(U?TINYINT|U?SMALLINT|U?INTEGER|BIGINT|DOUBLE)$/.test(String(typed?.[0])))
        return null;
    const isOther = [
        typed?.[0] === 'DOUBLE' ? 'k0 <> floor(k0)' : 'FALSE',
        ...Array.from({ length: parts - 1 }, (_, i) => `k${i + 1} IS NOT NULL`),
    ];
    const [about = []] = await readRows(connection, `SELECT count(*), min(k0), max(k0), count_if(${isOther.join(' OR ')}) FROM ${keyed}`);
    const [count = 0, least = 0, most = 0, others = 0] = about.map(Number);
    return others > 0 ? null : { count, least, most };
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/csv-cells.ts

/**
 * How the text of a CSV column is read as the types that the contract gives it: null where it is one of `nullTexts`, a
 * number where it is one, else true or false, else text. What each of `readings` lists has to be selected beside the text
 * and beside what the lists before it gave: it looks at that more than once. `hasUnderscore` is false where no text has
 * one.
 */
function readTextCell(field, { types, nullTexts = [], hasUnderscore = true, }) {
    const column = nullTexts.length === 0 ? field : `v${field}`;
    const isNullText = `${field} IN (${nullTexts.map(src_dialect/* quoteText */.ol).join(', ')})`;
    const value = nullTexts.length === 0 ? null : `CASE WHEN NOT ${isNullText} THEN ${field} END AS ${column}`;
    const mayBeNumber = types.includes('number') || types.includes('integer');
    const number = mayBeNumber ? `n${field}` : null;
    const float = `f${field}`;
    const cast = mayBeNumber ? `TRY_CAST(${column} AS DOUBLE) AS ${float}` : null;
    // DuckDB alone would also take nan, inf and 1_000 for numbers.
    const isJsonNumber = `isfinite(${float})${hasUnderscore ? ` AND NOT contains(${column}, '_')` : ''}`;
    const reading = mayBeNumber ? `CASE WHEN ${isJsonNumber} THEN ${float} END AS ${number}` : null;
    const isBoolean = `lower(${column}) IN ('true', 'false')`;
    const boolean = types.includes('boolean')
        ? `CASE WHEN ${isBoolean} THEN lower(${column}) = 'true' END`
        : null;
    const isOther = [number && `${number} IS NULL`, boolean && `NOT ${isBoolean}`].filter((sql) => sql !== null);
    const mayBeText = types.includes('string');
    const text = isOther.length === 0 ? column : `CASE WHEN ${isOther.join(' AND ')} THEN ${column} END`;
    return {
        readings: [value, cast, reading].map((sql) => (sql === null ? [] : [sql])),
        cell: {
            isPresent: null,
            isNull: `${column} IS NULL`,
            is: {
                ...(number && {
                    number: `${number} IS NOT NULL`,
                    integer: `(${number} IS NOT NULL AND ${number} = floor(${number}))`,
                }),
                ...(boolean && { boolean: `coalesce(${isBoolean}, FALSE)` }),
                ...(mayBeText && { string: true }),
            },
            number,
            text: mayBeText ? text : null,
            boolean,
            isNotFinite: null,
            format: null,
            key: number ? canonicalNumber(column, number) : column,
            numberKey: number && csv_cells_wholeNumber(number),
        },
    };
}
/** Equal for equal numbers, however they are written; whole numbers beyond 2^53 by their text, as floats would merge them. */
function canonicalNumber(text, number) {
    const isSmall = `abs(${number}) < 9007199254740992`;
    return `CASE WHEN ${isSmall} AND ${number} = floor(${number}) THEN CAST(CAST(${number} AS BIGINT) AS VARCHAR)
    WHEN ${isSmall} THEN CAST(${number} AS VARCHAR) ELSE ${text} END`;
}
/** A whole number that a float tells from all others, as one of the engine's: what files say of their range, and bits, serve it. */
function csv_cells_wholeNumber(number) {
    return `CASE WHEN abs(${number}) < 9007199254740992 AND ${number} = floor(${number}) THEN CAST(${number} AS BIGINT) END`;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/json-cells.ts


/** Whether JSON text is a number: only they begin with a minus, a digit, Infinity's I or NaN's N. */
function isNumeric(json) {
    return `(${json} >= '-' AND ${json} < '[')`;
}
/** The number that the JSON text `j…` of a column is; NaN and infinite ones too. */
function readNumber(i) {
    return `CASE WHEN ${isNumeric(`j${i}`)} THEN TRY_CAST(j${i} AS DOUBLE) END`;
}
/** Beside the JSON text of a column: what it is as a finite number, and as text. */
function readingsOf(i) {
    return [
        `CASE WHEN isfinite(r${i}) THEN r${i} END AS n${i}`,
        `CASE WHEN starts_with(j${i}, '"') THEN json_extract_string(j${i}, '$') END AS s${i}`,
    ];
}
/** The cell of column `i`, by its JSON text `j…` (NULL where the row has no such key), number `n…` and text `s…`. */
function readJsonCell(i) {
    const [json, number] = [`j${i}`, `n${i}`];
    const begins = (text) => `coalesce(starts_with(${json}, '${text}'), FALSE)`;
    const isBoolean = `coalesce(${json} IN ('true', 'false'), FALSE)`;
    return {
        isPresent: `${json} IS NOT NULL`,
        isNull: `coalesce(${json} = 'null', FALSE)`,
        is: {
            number: `${number} IS NOT NULL`,
            integer: `coalesce(${number} = floor(${number}), FALSE)`,
            string: begins('"'),
            boolean: isBoolean,
            object: begins('{'),
            array: begins('['),
        },
        number,
        text: `s${i}`,
        boolean: `CASE WHEN ${isBoolean} THEN ${json} = 'true' END`,
        isNotFinite: `(coalesce(${isNumeric(json)}, FALSE) AND ${number} IS NULL)`,
        format: null,
        // The engine writes equal values alike, but for numbers.
        key: `CASE WHEN ${json} = 'null' THEN NULL WHEN ${number} IS NULL THEN ${json} ELSE ${canonicalNumber(json, number)} END`,
        numberKey: csv_cells_wholeNumber(number),
    };
}
/**
 * Whether an object has keys that are not known. Where all columns that are read are known, an object with as many
 * keys as columns has no other.
 */
function hasStrangeKeys(known, read) {
    const isStrange = `len(list_filter(json_keys(json), k -> NOT list_contains(${textList(known)}, k))) > 0`;
    const names = new Set(known);
    if (read.length === 0 || !read.every((name) => names.has(name)))
        return isStrange;
    return `CASE WHEN len(json_keys(json)) <> list_count(j) THEN ${isStrange} ELSE FALSE END`;
}
/** A column as a JSON pointer. */
function jsonPointer(name) {
    return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
/** A list of texts in SQL. */
function textList(values) {
    return `[${values.map(src_dialect/* quoteText */.ol).join(', ')}]::VARCHAR[]`;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/show-values.ts



/** Characters of a value that are shown. */
const longest = 60;
/**
 * The values that the first violating rows have in the column of their check, by `row_number` and column; null for null.
 * Long ones are cut. They may be personal data: only for those who ask for them.
 */
async function readShownValues(connection, plan, { view, found }) {
    const asked = new Map();
    for (const [check, { firstRows }] of found) {
        const column = plan.checks[check]?.column;
        if (!column || !view.cells.has(column))
            continue;
        asked.set(column, new Set([...(asked.get(column) ?? []), ...firstRows]));
    }
    const rows = [...new Set([...asked.values()].flatMap((numbers) => [...numbers]))];
    if (rows.length === 0)
        return new Map();
    const columns = [...asked.keys()];
    const texts = columns.map((column) => `left(${textOf(view, column)}, ${longest + 1})`);
    const read = await readRows(connection, `SELECT row_number, ${texts.join(', ')} FROM ${view.numbered} WHERE row_number IN (${rows.join(', ')}) LIMIT ${rows.length}`);
    return new Map(read.flatMap(([row, ...values]) => columns.map((column, i) => [valueKey(Number(row), column), cut(values[i])])));
}
/** Key of a value in the map. */
function valueKey(row, column) {
    return `${row} ${column}`;
}
function textOf(view, column) {
    const place = view.columns.findIndex(({ name }) => name === column);
    if (view.rowJson !== null)
        return `CAST(json_extract(${view.rowJson}, ${(0,src_dialect/* quoteText */.ol)(jsonPointer(column))}) AS VARCHAR)`;
    return `CAST(c${place} AS VARCHAR)`;
}
function cut(value) {
    if (value === null || value === undefined)
        return null;
    const characters = [...String(value)];
    return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('');
}

;// CONCATENATED MODULE: ./packages/contract/src/suspect-rows.ts

/**
 * A condition in SQL that is true for every row that violates one of these checks (by their numbers in the plan), and
 * for hardly any other: cheaper than to ask the checks one by one, which only has to be done where it is true. Null
 * when no row can violate any.
 */
function suspectSql(checks, plan, at) {
    const byColumn = new Map();
    for (const number of checks) {
        const check = plan.checks[number];
        if (!check)
            continue;
        const others = byColumn.get(check.column);
        if (others)
            others.push(check);
        else
            byColumn.set(check.column, [check]);
    }
    const cells = new Map([...at.table.cells].map(([name, cell]) => [name, loosen(cell)]));
    const loose = { ...at, table: { ...at.table, cells } };
    const conditions = [...byColumn].flatMap(([column, asked]) => {
        const cell = column === null ? undefined : at.table.cells.get(column);
        return askedTogether(asked, cell).flatMap((part) => {
            const sql = typeof part === 'string' ? part : violationSql(part, plan, loose);
            return sql === null ? [] : [`(${sql})`];
        });
    });
    return conditions.length === 0 ? null : conditions.join(' OR ');
}
/** NaN and infinite numbers are suspect anyhow. */
function loosen(cell) {
    return cell.looseNumber ? { ...cell, number: cell.looseNumber } : cell;
}
/** A value of the right type is there and is not null: these three questions about a column become one. */
function askedTogether(checks, cell) {
    const isAsked = (kind) => checks.some(({ test }) => test.kind === kind);
    const isTyped = cell && checks.some(({ test }) => test.kind === 'type' && wrongType(cell, test.types));
    if (!isTyped)
        return checks;
    return checks.flatMap((check) => {
        const { test } = check;
        if (test.kind === 'present' || test.kind === 'not-null')
            return [];
        if (test.kind !== 'type')
            return [check];
        const fine = [
            ...test.types.map((type) => cell.is[type]),
            isAsked('not-null') ? null : cell.isNull,
            isAsked('present') || cell.isPresent === null ? null : `NOT (${cell.isPresent})`,
        ].filter((sql) => typeof sql === 'string');
        return [fine.length === 0 ? 'TRUE' : `NOT (${fine.map((sql) => `(${sql})`).join(' OR ')})`];
    });
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/table-questions.ts


/** The condition of lines that are no rows counts as a check with this number. */
const strangerCheck = -1;
/** As many conditions in one pass: each takes memory for every row that is on its way. */
const table_questions_mostTogether = 2000;
/**
 * A columnar table is read column by column: what is asked of one column alone, the engine asks while it unpacks it, and
 * only once for each entry of its dictionary. With more columns than these, some are read together.
 */
const mostPasses = 24;
/** The conditions on a row that have to be looked at, in groups for one pass each; at least one group. */
function rowConditions(plan, view, proven) {
    const conditions = plan.checks.flatMap((check, number) => {
        const sql = proven.has(number) ? null : violationSql(check, plan, { table: view, dialect: src_dialect/* duckdbDialect */.Qp });
        return sql === null ? [] : [{ check: number, sql }];
    });
    if (view.isRow !== null) {
        conditions.unshift({ check: strangerCheck, sql: `NOT coalesce(${view.isRow}, FALSE)` });
    }
    const groups = view.isColumnar ? bundleByColumn(plan, conditions) : [conditions];
    return groups.flatMap((group) => slices(group, table_questions_mostTogether));
}
/** A condition that is true for every row for which one of the conditions is; NULL or false for the others. */
function suspectRows(plan, view, conditions) {
    const checks = conditions.flatMap(({ check }) => (check === strangerCheck ? [] : [check]));
    const strangers = conditions.filter(({ check }) => check === strangerCheck).map(({ sql }) => `(${sql})`);
    const violated = suspectSql(checks, plan, { table: view, dialect: src_dialect/* duckdbDialect */.Qp });
    return [...strangers, ...(violated === null ? [] : [violated])].join(' OR ') || 'FALSE';
}
function bundleByColumn(plan, conditions) {
    const byColumn = new Map();
    for (const condition of conditions) {
        const column = plan.checks[condition.check]?.column ?? null;
        byColumn.set(column, [...(byColumn.get(column) ?? []), condition]);
    }
    const columns = [...byColumn.values()];
    return slices(columns, Math.ceil(columns.length / mostPasses)).map((bundle) => bundle.flat());
}
/** Parts of a list with at most `size` members; one empty part of an empty list. */
function slices(list, size) {
    const parts = [list.slice(0, Math.max(1, size))];
    for (let from = Math.max(1, size); from < list.length; from += size)
        parts.push(list.slice(from, from + size));
    return parts;
}
/** The keys that have to be compared: those whose columns are all there. */
function uniqueKeys(plan, view) {
    return plan.checks.flatMap(({ test }, check) => {
        if (test.kind !== 'unique')
            return [];
        const cells = test.columns.map((column) => view.cells.get(column));
        const columns = cells.map((cell) => {
            if (!cell)
                return [];
            const { key, numberKey } = cell;
            return numberKey ? [numberKey, `CASE WHEN ${numberKey} IS NULL THEN ${key} END`] : [key];
        });
        return columns.every((parts) => parts.length > 0) ? [{ check, columns }] : [];
    });
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/write-violations.ts

/**
 * Writes every row that violates a check into a Parquet file: its number (`plimsoll_row`), its file (`plimsoll_file`), the
 * rules that it breaks (`plimsoll_rules`), and its columns, by names that `columnNames` makes; of JSON, the row as it stands. Lines that are no rows are
 * not in it.
 */
async function writeViolations(connection, plan, { view, names, places, kept, path }) {
    const rules = [...kept].flatMap(([check, { table, condition }]) => {
        const { rule, column } = plan.checks[check] ?? { rule: '', column: null };
        const name = column === null ? rule : `${column} ${rule}`;
        return [
            `SELECT row_number, ${check} AS place, ${(0,src_dialect/* quoteText */.ol)(name)} AS rule FROM ${table} WHERE ${condition}`,
        ];
    });
    const none = 'SELECT 0::BIGINT AS row_number, 0 AS place, NULL::VARCHAR AS rule WHERE FALSE';
    const standing = places.map(({ after, shift, file }) => `(${after}::BIGINT, ${shift}::BIGINT, ${(0,src_dialect/* quoteText */.ol)(names[file] ?? '')})`);
    const own = columnNames(view.columns.map(({ name }) => name));
    const values = view.rowJson === null ? own.map((name, i) => [`c${i}`, name]) : [['json', 'json']];
    const select = values.map(([sql = '', name = '']) => `rows.${sql} AS ${(0,src_dialect/* quoteName */.AB)(name)}`);
    await connection.run(`COPY (
    WITH broken AS (SELECT row_number, list(rule ORDER BY place) AS rules FROM (${[none, ...rules].join(' UNION ALL ')}) GROUP BY row_number),
    places AS (SELECT * FROM (VALUES ${standing.join(', ')}) AS t(after, shift, file))
    SELECT broken.row_number + places.shift AS plimsoll_row, places.file AS plimsoll_file, broken.rules AS plimsoll_rules, ${select.join(', ')}
    FROM broken ASOF JOIN places ON broken.row_number > places.after JOIN ${view.numbered} AS rows ON rows.row_number = broken.row_number
    ORDER BY broken.row_number) TO ${(0,src_dialect/* quoteText */.ol)(path)} (FORMAT parquet, COMPRESSION zstd)`);
}
/**
 * Names that the columns can have in one file of the engine, which needs a name and does not tell a from A: `column 3`
 * for one without a name, and `_2` behind one that was there before.
 */
function columnNames(names) {
    const taken = new Set(['plimsoll_row', 'plimsoll_file', 'plimsoll_rules']);
    return names.map((name, i) => {
        const wanted = name === '' ? `column ${i + 1}` : name;
        let free = wanted;
        for (let more = 2; taken.has(free.toLowerCase()); more++)
            free = `${wanted}_${more}`;
        taken.add(free.toLowerCase());
        return free;
    });
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/check-table.ts














/** With more checks than these, looking for expressions that they share takes longer than it saves: it is quadratic. */
const mostShared = 500;
/** What tells the rows that have to be looked at more closely. */
const suspect = 'is_suspect';
const check_table_nothing = { rows: 0, firstRows: [] };
/**
 * Runs every check, in one pass over a text file, and over the columns that are needed of a columnar one. What the pass
 * leaves are the violating rows with their numbers, so that naming the first of them reads nothing twice.
 */
async function checkTable(connection, plan, request) {
    const { view, examples } = request;
    if (plan.checks.length > mostShared) {
        await connection.run("SET disabled_optimizers = 'common_subexpressions'");
    }
    const groups = rowConditions(plan, view, proveByStatistics(plan, view.columns, request.facts));
    const keys = uniqueKeys(plan, view);
    const questions = questionsOf(plan, view, request.others);
    const inputs = inputsOf(questions, view);
    const { rows, found } = await checkRows(connection, plan, request, { groups, keys, inputs });
    const ruled = await checkRules(connection, plan, request);
    const answered = await askQuestions(connection, rows, { questions, view, examples });
    for (const results of [await checkKeys(connection, rows, { ...request, keys }), ruled, answered]) {
        for (const [check, result] of results)
            found.set(check, result);
    }
    const kept = keptRows(plan, { groups, keys, questions });
    const invalid = await countInvalid(connection, plan, kept);
    const strangers = found.get(strangerCheck) ?? check_table_nothing;
    const malformed = await view.readMalformed({ rows: rows.count, strangers }, examples);
    const located = await locateAll(connection, rows, { ...request, found: [...found.values()] });
    const shown = request.showValues ? await readShownValues(connection, plan, { view, found }) : null;
    if (request.violations !== undefined) {
        const broken = new Map([...kept].filter(([check]) => check >= 0 && (found.get(check)?.rows ?? 0) > 0));
        const places = await view.places({
            counts: await countByFile(connection, rows, request),
            starts: rows.starts,
        });
        await writeViolations(connection, plan, { ...request, places, kept: broken, path: request.violations });
    }
    const results = [];
    for (const [i, { test, column }] of plan.checks.entries()) {
        const { rows: violations, firstRows, measured } = found.get(i) ?? check_table_nothing;
        const isClosed = test.kind === 'known-columns';
        results.push({
            rows: invalid.get(i) ?? violations,
            ...(measured === undefined ? {} : { measured }),
            firstRows: firstRows.flatMap((row) => {
                const place = located.get(row);
                const value = column === null ? undefined : shown?.get(valueKey(row, column));
                return place ? [value === undefined ? place : { ...place, value }] : [];
            }),
            ...(isClosed && (violations > 0 || view.hasOtherColumns(test.columns) === null)
                ? { otherColumns: await view.otherColumns(test.columns) }
                : {}),
        });
    }
    const absent = await findAbsent(connection, rows, view);
    const missingColumns = plan.columns
        .map(({ name }) => name)
        .filter((name) => !view.cells.has(name) || absent.has(name));
    return { rows: rows.count - strangers.rows, columns: view.columns, missingColumns, results, malformed };
}
/** Asks all conditions on a row, and keeps the rows for which one is true in the tables `violated_0`, … */
async function checkRows(connection, plan, { view, examples, folder, facts }, asked) {
    const columnar = view.isColumnar ? await numberColumnar(connection, view, facts) : null;
    let first = columnar;
    const found = new Map();
    for (const [i, group] of asked.groups.entries()) {
        const conditions = group.map(({ sql }) => sql);
        const isSuspect = suspectRows(plan, view, group);
        const answers = columnar ? null : violationWords(conditions, suspect);
        const others = i > 0
            ? []
            : [...absenceWords(view), ...asked.keys.flatMap(({ columns }) => columns.flat()), ...asked.inputs];
        const looks = [isSuspect, ...conditions, ...others];
        const parts = view
            .partsFor(looks, i === 0)
            .map((part) => `(SELECT *, CASE WHEN ${isSuspect} THEN TRUE ELSE FALSE END AS ${suspect} FROM ${part})`);
        const rows = columnar ??
            (await writeSideFile(connection, parts, {
                expressions: [...(answers ?? []), ...others, ...(view.fileName === null ? [] : [view.fileName])],
                path: (0,external_node_path_.join)(folder, `side-${i}`),
            }));
        first ??= rows;
        const into = `violated_${i}`;
        await keepViolated(connection, rows, { conditions, answers, suspect: isSuspect, into });
        const results = await readViolated(connection, { conditions: conditions.length, table: into, examples });
        for (const [place, { check }] of group.entries())
            found.set(check, results[place] ?? check_table_nothing);
    }
    return { rows: first, found };
}
/** Asks what is asked row by row, and keeps the violating rows in the table `violated_by_rules`. */
async function checkRules(connection, plan, { rowRules, examples }) {
    const found = new Map();
    if (!rowRules)
        return found;
    const checks = ruleChecks(plan);
    await keepViolatedByRules(connection, rowRules.rows(), { rules: rowRules.rules, checks, into: ruleTable });
    const results = await readViolated(connection, { conditions: checks.length, table: ruleTable, examples });
    for (const [i, check] of checks.entries())
        found.set(check, results[i] ?? check_table_nothing);
    return found;
}
/** Compares the keys of rows, and keeps the rows that repeat an earlier one in the tables `repeated_0`, … */
async function checkKeys(connection, rows, { keys, examples, memoryMegabytes }) {
    const found = new Map();
    for (const [i, { check, columns }] of keys.entries()) {
        const into = `repeated_${i}`;
        await findRepeatedRows(connection, rows, { keys: columns, into, memoryMegabytes });
        found.set(check, await readRowNumbers(connection, into, examples));
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/column-difference.ts
const mostNamed = 5;
/** What the columns of one file are not that those of the first file are, in words; null where they are the same. */
function describeDifference(first, other) {
    const [names, others] = [first, other].map((columns) => new Set(columns.map(({ name }) => name)));
    const lacking = [...(names ?? [])].filter((name) => !others?.has(name));
    const added = [...(others ?? [])].filter((name) => !names?.has(name));
    const types = new Map(first.map(({ name, type }) => [name, type]));
    const retyped = other.filter(({ name, type }) => types.has(name) && types.get(name) !== type);
    const isMoved = other.some(({ name }, i) => name !== first[i]?.name);
    const parts = [
        ...(lacking.length > 0 ? [`it lacks ${list(lacking)}`] : []),
        ...(added.length > 0 ? [`it adds ${list(added)}`] : []),
        ...retyped
            .slice(0, mostNamed)
            .map(({ name, type }) => `its «${name}» is ${type}, not ${types.get(name)}`),
    ];
    if (parts.length > 0)
        return parts.join('; ');
    return isMoved ? 'they stand in another order' : null;
}
function list(names) {
    const shown = names.slice(0, mostNamed).map((name) => `«${name}»`);
    return `${shown.join(', ')}${names.length > mostNamed ? ` and ${names.length - mostNamed} more` : ''}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
;// CONCATENATED MODULE: ./packages/engine-duckdb/src/zstd-frames.ts

const magic = 0xfd2fb528;
/**
 * The frames of a zstd file (RFC 8878, section 3.1), whose contents follow each other: several threads write several of
 * them, and files are put together by `cat`. Node unpacks the first one and loses what follows it. What is no frame is one last
 * part to the file's end, for the unpacker to complain about.
 */
async function zstdFrames(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { size } = await handle.stat();
        const frames = [];
        for (let start = 0; start < size;) {
            const end = (await frameEnd(handle, start)) ?? size;
            if (end > size)
                return [...frames, { start, end: size }];
            if (!(await isSkipped(handle, start)))
                frames.push({ start, end });
            start = end;
        }
        return frames;
    }
    finally {
        await handle.close();
    }
}
async function bytesAt(handle, position, length) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
    return bytesRead === length ? buffer : null;
}
/** A frame of somebody's own data, which unpackers pass over. */
async function isSkipped(handle, start) {
    const mark = (await bytesAt(handle, start, 4))?.readUInt32LE() ?? 0;
    return mark >= 0x184d2a50 && mark <= 0x184d2a5f;
}
/** Null for what is no frame, or breaks off. */
async function frameEnd(handle, start) {
    if (await isSkipped(handle, start)) {
        const length = await bytesAt(handle, start + 4, 4);
        return length && start + 8 + length.readUInt32LE();
    }
    const head = await bytesAt(handle, start, 5);
    if (head?.readUInt32LE() !== magic)
        return null;
    const descriptor = head.readUInt8(4);
    const isSingle = (descriptor >> 5) & 1;
    const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
    const contentSize = [isSingle, 2, 4, 8][descriptor >> 6] ?? 0;
    let at = start + 5 + (1 - isSingle) + dictionary + contentSize;
    for (;;) {
        const block = (await bytesAt(handle, at, 3))?.readUIntLE(0, 3);
        if (block === undefined)
            return null;
        const [isLast, kind, size] = [block & 1, (block >> 1) & 3, block >> 3];
        if (kind === 3)
            return null;
        // A block of one byte, repeated, holds it once.
        at += 3 + (kind === 1 ? 1 : size);
        if (isLast)
            return at + ((descriptor >> 2) & 1) * 4;
    }
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/text-stream.ts






/** Whether a file name promises gzip or zstd, which are unpacked while reading. */
function isCompressed(file) {
    return /\.(gz|zst)$/i.test(file);
}
/** Bytes that are read or unpacked at a time. */
const pieceBytes = 1 << 20;
/** What unpacks to less is read in any case, however small it is packed; */
const harmless = 1024 ** 3;
/** beyond it, a file that unpacks to more than this many times what was read of it is made to use up time and disk. Data reach 100. */
const mostTimes = 200;
/**
 * The bytes of a text file in pieces of about a megabyte, unpacked. Throws a ConfigurationError when a compressed
 * file is cut off or damaged (DuckDB reads as much as it can and says nothing), or unpacks to absurdly much.
 */
async function* streamText(file) {
    if (!isCompressed(file)) {
        yield* (0,external_node_fs_.createReadStream)(file, { highWaterMark: pieceBytes });
        return;
    }
    const counts = { packed: 0, unpacked: 0 };
    const parts = /\.zst$/i.test(file) ? await zstdFrames(file) : [{ start: 0, end: Number.POSITIVE_INFINITY }];
    for (const part of parts)
        yield* unpackPart(file, part, counts);
}
/**
 * The same in less than half of the time: a piece is good until the next one is asked for, as all of a file that is not
 * compressed go through one buffer.
 */
async function* lendText(file) {
    if (isCompressed(file)) {
        yield* streamText(file);
        return;
    }
    const buffer = Buffer.allocUnsafeSlow(pieceBytes);
    const handle = await (0,promises_.open)(file);
    try {
        for (;;) {
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
            if (bytesRead === 0)
                return;
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        await handle.close();
    }
}
async function* unpackPart(file, { start, end }, counts) {
    const bytes = (0,external_node_fs_.createReadStream)(file, { highWaterMark: pieceBytes, start, end: end - 1 });
    const unpack = unpackerOf(file);
    let failure;
    const piped = (0,external_node_stream_promises_.pipeline)(bytes, unpack).catch((error) => {
        failure ??= error;
    });
    try {
        for await (const some of unpack) {
            counts.unpacked += some.length;
            const packed = counts.packed + bytes.bytesRead;
            if (counts.unpacked > Math.max(harmless, packed * mostTimes))
                throw absurd(file);
            yield some;
        }
    }
    catch (error) {
        failure ??= error;
    }
    finally {
        unpack.destroy();
        bytes.destroy();
        await piped;
    }
    if (failure instanceof configuration_error/* ConfigurationError */.j)
        throw failure;
    if (failure && !isEarlyEnd(failure))
        throw damaged(file, failure);
    counts.packed += bytes.bytesRead;
}
/** The first `most` bytes or a little more, as text without a byte order mark; bytes that are not UTF-8 are replaced. */
async function readHead(file, most) {
    const pieces = [];
    let bytes = 0;
    for await (const some of streamText(file)) {
        pieces.push(some);
        bytes += some.length;
        if (bytes >= most)
            break;
    }
    return new TextDecoder().decode(Buffer.concat(pieces));
}
function unpackerOf(file) {
    const options = { chunkSize: pieceBytes };
    if (/\.gz$/i.test(file))
        return external_node_zlib_default().createGunzip(options);
    if (typeof (external_node_zlib_default()).createZstdDecompress === 'function')
        return external_node_zlib_default().createZstdDecompress(options);
    throw new configuration_error/* ConfigurationError */.j({
        where: file,
        message: 'is compressed with zstd, which this version of Node cannot unpack.',
        fix: 'Use Node 22.15 or later, or compress it with gzip.',
    });
}
function absurd(file) {
    return new configuration_error/* ConfigurationError */.j({
        where: file,
        message: `unpacks to more than ${mostTimes} times its size, and to more than 1 GB: as files do that are made to fill a disk.`,
        fix: 'If it is sound, unpack it in a step before, or write it as Parquet.',
    });
}
function isEarlyEnd(failure) {
    return failure.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
function damaged(file, cause) {
    const kind = /\.gz$/i.test(file) ? 'gzip' : 'zstd';
    return new configuration_error/* ConfigurationError */.j({
        where: file,
        message: `cannot be unpacked: it is cut off, damaged or not ${kind}.`,
        fix: 'Write the file anew.',
    }, { cause });
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/csv-head.ts


const headBytes = 1 << 20;
const delimiters = [',', ';', '\t', '|'];
const sampledRecords = 50;
/**
 * Reads the header and detects the delimiter: the one that gives the most columns that the contract knows, then the
 * one that cuts most of the first records like the header, then the one that gives most columns. A line of the rest that
 * it does not fit is found when the file is read. Throws a ConfigurationError for an empty file, a header that is not
 * closed, and for columns that have the same name.
 */
async function readCsvHead(file, hints) {
    const text = await readHead(file, headBytes);
    if (text === '')
        throw new configuration_error/* ConfigurationError */.j({
            where: file,
            message: 'is empty.',
            fix: 'Give a CSV file with a header.',
        });
    if (/^[\t ]*(\r|\n)/.test(text)) {
        const fix = 'Remove the empty lines before the header.';
        throw new configuration_error/* ConfigurationError */.j({ where: `${file}:1`, message: 'starts with an empty line.', fix });
    }
    const quote = hints.dialect?.quote ?? '"';
    const candidates = (hints.dialect?.delimiter ? [hints.dialect.delimiter] : delimiters).map((delimiter) => {
        const records = parseRecords(text, { delimiter, quote });
        const columns = records[0]?.fields ?? [];
        const alike = records.filter(({ fields }) => fields.length === columns.length).length / records.length;
        const known = columns.filter((name) => hints.knownColumns.has(name)).length;
        const score = [known, columns.length > 1 ? 1 : 0, alike, columns.length];
        return {
            head: { dialect: { delimiter, quote }, columns },
            isClosed: records[0]?.isClosed ?? false,
            score,
        };
    });
    const [best] = candidates.sort((a, b) => compareScores(b.score, a.score));
    if (!best?.isClosed) {
        const fix = 'Close the quote that the header opens.';
        throw new configuration_error/* ConfigurationError */.j({
            where: `${file}:1`,
            message: 'has a header that does not end within 1 MB.',
            fix,
        });
    }
    refuseSameNames(`${file}:1`, best.head.columns);
    return best.head;
}
function parseRecords(text, { delimiter, quote }) {
    const records = [];
    let fields = [];
    let at = 0;
    while (at < text.length && records.length < sampledRecords) {
        let field = '';
        let start = at;
        while (text[start] === ' ')
            start++;
        const isQuoted = quote !== '' && text[start] === quote;
        if (isQuoted) {
            start++;
            let end = text.indexOf(quote, start);
            while (end !== -1 && text[end + 1] === quote)
                end = text.indexOf(quote, end + 2);
            const isOpen = end === -1;
            field = text.slice(start, isOpen ? undefined : end).replaceAll(quote + quote, quote);
            at = isOpen ? text.length : end + 1;
            if (isOpen) {
                records.push({ fields: [...fields, field], isClosed: false });
                return records;
            }
        }
        start = at;
        while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r')
            at++;
        const rest = text.slice(start, at);
        fields.push(isQuoted && rest.trim() === '' ? field : field + rest);
        if (text[at] === delimiter) {
            at++;
            if (at < text.length)
                continue;
            fields.push('');
        }
        if (fields.length > 1 || fields[0] !== '')
            records.push({ fields, isClosed: at < text.length || text.length < headBytes / 4 });
        fields = [];
        at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    }
    return records;
}
function compareScores(a, b) {
    for (let i = 0; i < a.length; i++) {
        const difference = (a[i] ?? 0) - (b[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Throws a ConfigurationError for columns of the same name; `file` is where they stand. */
function refuseSameNames(file, columns) {
    const first = new Map();
    for (const [i, name] of columns.entries()) {
        const earlier = first.get(name);
        if (earlier !== undefined) {
            const message = `has the column «${name}» twice, as columns ${earlier + 1} and ${i + 1}.`;
            throw new configuration_error/* ConfigurationError */.j({ where: file, message, fix: 'Give each column its own name.' });
        }
        first.set(name, i);
    }
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/locate-csv-rows.ts

const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
/**
 * Finds lines of records by reading the file once more, as the engine does not know them: a quoted field may hold
 * line breaks, and lines that cannot be read are no rows of the engine's table. Stops after the last that is sought.
 */
async function locateCsvRows(file, search) {
    const walk = new RecordWalk(search);
    for await (const chunk of streamText(file)) {
        walk.add(chunk);
        if (walk.isDone)
            break;
    }
    walk.end();
    return { readable: walk.readable, rejected: walk.rejected };
}
/** How many records a file has, and where the one begins whose quote is never closed. */
async function countCsvRecords(file, format) {
    const walk = new RecordWalk({ ...format, rejected: [], readable: [] }, 'to the end');
    for await (const chunk of streamText(file))
        walk.add(chunk);
    const unclosed = walk.unclosed;
    walk.end();
    return { records: walk.records, unclosed };
}
/** Goes through the records of a file, chunk by chunk. */
class RecordWalk {
    readable = [];
    rejected = [];
    search;
    offset = 0;
    line = 1;
    /** Record that is being read: where it began, and -1 before the header has ended. */
    row = -1;
    startOffset = 0;
    startLine = 1;
    isEmpty = true;
    state = 'field start';
    wasCarriageReturn = false;
    readableRows = 0;
    extent;
    constructor(search, extent = 'as needed') {
        this.search = search;
        this.extent = extent;
    }
    /** Records so far, without the header. */
    get records() {
        return Math.max(0, this.row);
    }
    /** The record that is being read inside a quote. */
    get unclosed() {
        return this.state === 'quoted' ? { row: this.row + 1, line: this.startLine } : null;
    }
    get isDone() {
        if (this.extent === 'to the end')
            return false;
        const { readable, rejected } = this.search;
        return this.readable.length === readable.length && this.rejected.length === rejected.length;
    }
    add(chunk) {
        let at = 0;
        while (at < chunk.length && !this.isDone) {
            const isPlain = this.state !== 'quoted' && this.state !== 'quote in quoted';
            const nextQuote = isPlain ? chunk.indexOf(this.search.quote, at) : at;
            at = this.skipPlainLines(chunk, at, nextQuote === -1 ? chunk.length : nextQuote);
            const end = chunk.indexOf(lineFeed, at);
            const to = end === -1 ? chunk.length : end + 1;
            for (; at < to && !this.isDone; at++)
                this.step(chunk[at] ?? 0, this.offset + at);
        }
        this.offset += chunk.length;
    }
    end() {
        if (!this.isEmpty && !this.isDone)
            this.finish(this.offset);
    }
    /** Whole lines without a quote need no look at each byte. Returns where the first other line begins. */
    skipPlainLines(chunk, from, to) {
        let at = from;
        while (this.isEmpty && this.state === 'field start' && !this.wasCarriageReturn && !this.isDone) {
            const end = chunk.indexOf(lineFeed, at);
            if (end === -1 || end >= to)
                return at;
            const length = end > at && chunk[end - 1] === carriageReturn ? end - 1 - at : end - at;
            if (chunk.subarray(at, at + length).includes(carriageReturn))
                return at;
            this.isEmpty = length === 0;
            this.finish(this.offset + end + 1);
            at = end + 1;
        }
        return at;
    }
    step(byte, offset) {
        if (this.wasCarriageReturn) {
            this.wasCarriageReturn = false;
            if (byte === lineFeed) {
                if (this.state === 'quoted')
                    return;
                this.startOffset = offset + 1;
                return;
            }
        }
        const isBreak = byte === lineFeed || byte === carriageReturn;
        this.wasCarriageReturn = byte === carriageReturn;
        if (this.state === 'quoted') {
            if (byte === this.search.quote)
                this.state = 'quote in quoted';
            if (isBreak)
                this.line++;
            return;
        }
        if (isBreak) {
            this.finish(offset + 1);
            return;
        }
        this.isEmpty = false;
        if (byte === this.search.quote && this.state !== 'unquoted')
            this.state = 'quoted';
        // The engine reads a quote behind spaces as the beginning of a quoted field.
        else if (byte !== space || this.state !== 'field start')
            this.state = byte === this.search.delimiter ? 'field start' : 'unquoted';
    }
    /** A record ends before `next`, where the next one begins. */
    finish(next) {
        const isRow = this.row < 0 ? !this.isEmpty : !this.isEmpty || this.search.hasOneColumn;
        if (isRow) {
            this.row++;
            if (this.row > 0)
                this.note();
        }
        this.line++;
        this.state = 'field start';
        this.isEmpty = true;
        this.startLine = this.line;
        this.startOffset = next;
    }
    note() {
        const here = { row: this.row, line: this.startLine };
        const rejected = this.search.rejected[this.rejected.length];
        // The engine's offset may lie on empty lines before the record.
        if (rejected !== undefined && rejected <= this.startOffset) {
            this.rejected.push(here);
            return;
        }
        this.readableRows++;
        if (this.search.readable[this.readable.length] === this.readableRows)
            this.readable.push(here);
    }
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/csv-rows.ts



/** The lines that the last query over the files rejected, in the order of the files. A line counts once. */
async function readRejected(connection, files) {
    const rows = await readRows(connection, `SELECT s.file_path, r.line_byte_position, min(CAST(r.error_type AS VARCHAR))
    FROM rejected r JOIN rejected_scans s USING (scan_id, file_id) GROUP BY ALL`);
    const lines = rows.map(([path, offset, error]) => ({
        file: files.indexOf(String(path)),
        // DuckDB counts bytes from 1.
        offset: Number(offset) - 1,
        error: String(error),
    }));
    return lines.sort((a, b) => a.file - b.file || a.offset - b.offset);
}
/** The first `most` rejected lines, found in their files. */
async function locateRejected(files, rejected, { search, most }) {
    const found = [];
    for (const [i, file] of files.entries()) {
        const offsets = rejected.filter((line) => line.file === i).map(({ offset }) => offset);
        const sought = offsets.slice(0, most - found.length);
        if (sought.length === 0)
            continue;
        const located = await locateCsvRows(file, { ...search, rejected: sought, readable: [] });
        for (const { row, line } of located.rejected) {
            found.push({ row, file: i, line: isCompressed(file) ? null : line });
        }
    }
    return found;
}
/**
 * The records behind the engine's row numbers (ascending). `counts` are the rows that the engine read from each file;
 * null for a single file.
 */
async function locateReadable(files, rowNumbers, about) {
    const found = [];
    let readableBefore = 0;
    let recordsBefore = 0;
    for (const [i, file] of files.entries()) {
        const rejected = about.rejected.filter((line) => line.file === i).map(({ offset }) => offset);
        const count = about.counts?.[i] ?? Number.POSITIVE_INFINITY;
        const readable = rowNumbers.map((row) => row - readableBefore).filter((row) => row > 0 && row <= count);
        if (readable.length > 0) {
            const located = await locateCsvRows(file, { ...about.search, rejected, readable });
            for (const { row, line } of located.readable) {
                found.push({ row: recordsBefore + row, file: i, line: isCompressed(file) ? null : line });
            }
        }
        readableBefore += count;
        recordsBefore += count + rejected.length;
    }
    return found;
}
/** The line at which a file first ends a line in another way than its first line; null when it never does. */
async function findOtherLineBreak(text) {
    let line = 1;
    let first = null;
    let previous = 0;
    for await (const chunk of text) {
        for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) {
            const kind = (at === 0 ? previous : chunk[at - 1]) === 13 ? 'CRLF' : 'LF';
            first ??= kind;
            if (kind !== first)
                return line;
            line++;
        }
        previous = chunk.at(-1) ?? previous;
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/partitions.ts


const nullName = '__HIVE_DEFAULT_PARTITION__';
/**
 * The partitions that all files of a source lie in, outermost first. Only the folders that messages name count, so that
 * a folder above the repository is none. Throws a ConfigurationError when the files lie in different ones.
 */
function findPartitions({ files, names = files }) {
    const places = names.map(foldersOf);
    const [first = []] = places;
    for (const [i, place] of places.entries()) {
        const isSame = place.length === first.length && place.every(({ key }, at) => key === first[at]?.key);
        if (isSame)
            continue;
        const keys = (folders) => folders.map(({ key }) => `«${key}»`).join(', ') || 'none';
        throw new configuration_error/* ConfigurationError */.j({
            where: names[i] ?? '',
            message: `lies in other partitions (${keys(place)}) than ${names[0]} (${keys(first)}).`,
            fix: 'Files of one table need the same folders key=value.',
        });
    }
    return first.map(({ key }, at) => ({ name: key, values: places.map((place) => place[at]?.value ?? null) }));
}
function foldersOf(file) {
    return file
        .split(/[/\\]/)
        .slice(0, -1)
        .flatMap((folder) => {
        const [, key, value] = /^([^=]+)=(.*)$/.exec(folder) ?? [];
        if (key === undefined || value === undefined)
            return [];
        return [{ key: decode(key), value: value === nullName ? null : decode(value) }];
    });
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The engine's type for a partition of a format that has types: whole numbers where all values are such, else text. */
function partitionType({ values }) {
    const isWhole = values.every((value) => value === null || /^(0|-?[1-9]\d{0,17})$/.test(value));
    return isWhole && values.some((value) => value !== null) ? 'BIGINT' : 'VARCHAR';
}
/** The value of a partition in SQL, for file number `file`, or by the engine's `file_index` where files are read together. */
function partitionSql({ values }, type, file) {
    const literal = (value) => (value == null ? 'NULL' : (0,src_dialect/* quoteText */.ol)(value));
    const value = file !== undefined || values.length === 1
        ? literal(values[file ?? 0])
        : `list_extract([${values.map(literal).join(', ')}], CAST(file_index AS BIGINT) + 1)`;
    return `CAST(${value} AS ${type})`;
}
/** Throws a ConfigurationError for a partition that has the name of a column in the files. */
function refuseShadowed(file, columns, partitions) {
    const shadowed = partitions.find(({ name }) => columns.includes(name));
    if (!shadowed)
        return;
    throw new configuration_error/* ConfigurationError */.j({
        where: file,
        message: `has the column «${shadowed.name}» twice: in the file, and in the name of its folder.`,
        fix: 'Remove the column from the files, or rename the folders.',
    });
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/row-places.ts
/**
 * Places of the rows of text files. `counts` are the rows that could be read of each; `rejected` the records that could
 * not, by their number in their file, ascending: they count as rows.
 */
function placesOf(counts, rejected = []) {
    const places = new Map();
    let readable = 0;
    let shift = 0;
    for (const [file, count] of counts.entries()) {
        places.set(readable, { after: readable, shift, file });
        const own = rejected.filter((line) => line.file === file);
        for (const [i, { row }] of own.entries()) {
            const after = readable + row - i - 1;
            shift++;
            places.set(after, { after, shift, file });
        }
        readable += count;
    }
    return [...places.values()];
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./packages/engine-duckdb/src/scan-text.ts



const scan_text_lineFeed = 10;
const scan_text_carriageReturn = 13;
const underscore = 95;
/**
 * Looks over a whole text file, as fast as it can be read. Throws a ConfigurationError that names the line when
 * the file is not UTF-8. `quote` and `delimiter` are single bytes; without them only the encoding is looked at.
 * `look` sees every piece of the text, and may find a problem.
 */
async function scanText(file, csv, look) {
    const quotes = csv && new QuoteScan(csv);
    const length = csv && lineLengthGuard(file);
    let isFirst = true;
    const findProblem = (chunk) => {
        if (isFirst && otherEncoding(chunk) !== null)
            return (line) => notUtf8(file, { line, chunk });
        isFirst = false;
        if (!(0,external_node_buffer_.isUtf8)(chunk))
            return (line) => notUtf8(file, { line, chunk });
        return length?.(chunk) ?? look?.(chunk) ?? null;
    };
    let before = 0;
    let rest = Buffer.alloc(0);
    let hasUnderscore = false;
    for await (const piece of lendText(file)) {
        const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
        const chunk = bytes.subarray(0, wholeCharacters(bytes));
        const problem = findProblem(chunk);
        if (problem)
            throw problem(await lineAt(file, before));
        quotes?.add(chunk);
        hasUnderscore ||= chunk.includes(underscore, before === 0 ? lineEnd(chunk) : 0);
        before += chunk.length;
        rest = Buffer.from(bytes.subarray(chunk.length));
    }
    if (!(0,external_node_buffer_.isUtf8)(rest))
        throw notUtf8(file, { line: await lineAt(file, before), chunk: rest });
    return { mayQuoteLineBreaks: quotes?.mayQuoteLineBreaks ?? false, hasUnderscore };
}
/** Where the first line of a text ends; 0 when it goes on. */
function lineEnd(chunk) {
    const ends = [scan_text_lineFeed, scan_text_carriageReturn].map((mark) => chunk.indexOf(mark)).filter((at) => at >= 0);
    return ends.length === 0 ? 0 : Math.min(...ends);
}
/** The line of the character behind the first `bytes` of a text. Lines are counted only when somebody has to be told. */
async function lineAt(file, bytes) {
    let line = 1;
    let left = bytes;
    for await (const piece of streamText(file)) {
        line += countLines(piece, left);
        left -= piece.length;
        if (left <= 0)
            break;
    }
    return line;
}
/** The reader loses a line that is longer than its buffer of 32 MB, and does not say so. */
const longestLine = 16 * 1024 * 1024;
/** Looks at the pieces of a file, and finds a line that is longer than a reader can take. */
function lineLengthGuard(file) {
    let bytes = 0;
    const tooLong = (line) => new configuration_error/* ConfigurationError */.j({
        where: `${file}:${line}`,
        message: 'has a line of more than 16 MB, which cannot be read.',
        fix: 'Is a line end missing, or the file of another format than its name says?',
    });
    return (chunk) => {
        // Line feeds first: hardly a file has none in a chunk.
        const mark = chunk.includes(scan_text_lineFeed) ? scan_text_lineFeed : scan_text_carriageReturn;
        const first = chunk.indexOf(mark);
        const isTooLong = bytes + (first === -1 ? chunk.length : first) > longestLine;
        bytes = first === -1 ? bytes + chunk.length : chunk.length - chunk.lastIndexOf(mark) - 1;
        return isTooLong ? tooLong : null;
    };
}
/** Tells line breaks inside quotes by parity, and gives up on a quote that stands where none should. */
class QuoteScan {
    mayQuoteLineBreaks = false;
    isInside = false;
    previous = scan_text_lineFeed;
    quote;
    delimiter;
    constructor({ quote, delimiter }) {
        this.quote = quote;
        this.delimiter = delimiter;
    }
    add(chunk) {
        if (this.mayQuoteLineBreaks || chunk.length === 0)
            return;
        let from = 0;
        for (let at = chunk.indexOf(this.quote); at !== -1; at = chunk.indexOf(this.quote, at + 1)) {
            if (this.isInside) {
                if (hasLineBreak(chunk, from, at))
                    break;
            }
            else if (!this.mayOpen(at === 0 ? this.previous : (chunk[at - 1] ?? 0)))
                break;
            this.isInside = !this.isInside;
            from = at + 1;
            if (from >= chunk.length)
                break;
        }
        const next = chunk.indexOf(this.quote, from);
        const isUnsettled = next !== -1 || (this.isInside && hasLineBreak(chunk, from, chunk.length));
        this.mayQuoteLineBreaks = isUnsettled;
        this.previous = chunk[chunk.length - 1] ?? scan_text_lineFeed;
    }
    /** A quote opens a field after a delimiter or a line break, or goes on after its double. */
    mayOpen(before) {
        return [this.delimiter, scan_text_lineFeed, scan_text_carriageReturn, this.quote].includes(before);
    }
}
function hasLineBreak(chunk, from, to) {
    for (let i = from; i < to; i++)
        if (chunk[i] === scan_text_lineFeed || chunk[i] === scan_text_carriageReturn)
            return true;
    return false;
}
/** Length of `bytes` without the character that it may end in the middle of. */
function wholeCharacters(bytes) {
    for (let back = 1; back <= Math.min(4, bytes.length); back++) {
        const byte = bytes[bytes.length - back] ?? 0;
        if (byte < 0x80)
            return bytes.length;
        if (byte >= 0xc0)
            return bytes.length - back;
    }
    return bytes.length;
}
function notUtf8(file, at) {
    let low = 0;
    let high = at.chunk.length;
    // The longest prefix that is UTF-8, but for a character that it may cut.
    while (low + 1 < high) {
        const middle = (low + high) >> 1;
        const prefix = at.chunk.subarray(0, middle);
        if ((0,external_node_buffer_.isUtf8)(prefix.subarray(0, wholeCharacters(prefix))))
            low = middle;
        else
            high = middle;
    }
    const line = at.line + countLines(at.chunk, low);
    const other = at.line === 1 ? otherEncoding(at.chunk) : null;
    return new configuration_error/* ConfigurationError */.j({
        where: `${file}:${other ? 1 : line}`,
        message: other
            ? `is ${other}, not UTF-8.`
            : 'is not UTF-8: the line has bytes that are no character in it.',
        fix: 'Save the file as UTF-8.',
    });
}
/**
 * The encoding that the first bytes of a text tell, by a byte order mark or by the zeros between ASCII characters, which UTF-8
 * takes for characters; null for any other than UTF-16 and UTF-32.
 */
function otherEncoding(chunk) {
    const [a = 1, b = 1, c = 1, d = 1] = chunk;
    const isZero = [a, b, c, d].map((byte) => (byte === 0 ? '0' : 'x')).join('');
    if ((a === 0xff && b === 0xfe && isZero.endsWith('00')) ||
        isZero === '000x' ||
        isZero === 'x000' ||
        isZero === '00xx') {
        return 'UTF-32';
    }
    const isMarked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
    return isMarked || isZero === 'x0x0' || isZero === '0x0x' ? 'UTF-16' : null;
}
/** Line feeds among the first `to` bytes. */
function countLines(chunk, to) {
    let lines = 0;
    for (let at = chunk.indexOf(scan_text_lineFeed); at !== -1 && at < to; at = chunk.indexOf(scan_text_lineFeed, at + 1))
        lines++;
    return lines;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/csv-view.ts











/** More lines than these are not told apart: the file is hardly a CSV file of this dialect. */
const mostRejected = 100_000;
/** What the reader says of a line that it rejects, in words. */
const problems = {
    'MISSING COLUMNS': 'it has fewer fields than the header',
    'TOO MANY COLUMNS': 'it has more fields than the header',
    'UNQUOTED VALUE': 'a quote is not closed or text follows a closing quote, so that what comes after it may be lost',
    'LINE SIZE OVER MAXIMUM': 'it is longer than 2 MB',
};
const unclosedQuote = 'it opens a quote that is never closed, so that all that follows belongs to it';
/**
 * CSV files with a header as one table. An empty field without quotes is null, "" is empty text.
 * Throws a ConfigurationError when a file is empty, is not UTF-8, or has other columns than the first.
 */
async function openCsv({ files, connection, planned, dialect, partitions, }) {
    const knownColumns = new Set(planned.map(({ name }) => name));
    const head = await readSameHead(files, { knownColumns, dialect });
    const bytes = {
        delimiter: head.dialect.delimiter.charCodeAt(0),
        quote: head.dialect.quote.charCodeAt(0),
    };
    let mayQuoteLineBreaks = false;
    let hasUnderscore = false;
    for (const file of files) {
        const traits = await scanText(file, bytes);
        mayQuoteLineBreaks ||= traits.mayQuoteLineBreaks;
        hasUnderscore ||= traits.hasUnderscore;
    }
    const read = (errors) => readCsv(files, head, `parallel = ${!mayQuoteLineBreaks}, ${errors}`);
    refuseShadowed(files[0] ?? '', head.columns, partitions);
    const columns = [...head.columns, ...partitions.map(({ name }) => name)];
    const { cells, readings } = readCells(columns, planned, {
        hasUnderscore: hasUnderscore || partitions.length > 0,
    });
    const own = [
        '*',
        ...(files.length > 1 ? ['filename'] : []),
        ...partitions.map((partition, i) => `${partitionSql(partition, 'VARCHAR')} AS c${head.columns.length + i}`),
    ];
    const select = (source, ...more) => [own, ...readings.map((some) => ['*', ...some]), ['*', ...more]].reduce(selectFrom, source);
    const sources = {
        first: read(`store_rejects = true, rejects_limit = ${mostRejected}, rejects_table = 'rejected', rejects_scan = 'rejected_scans'`),
        again: read('ignore_errors = true'),
    };
    const first = select(sources.first);
    const again = select(sources.again);
    const search = { ...bytes, hasOneColumn: head.columns.length === 1 };
    return {
        columns: columns.map((name) => ({ name, type: 'text' })),
        from: first,
        parts: [first],
        partsAgain: [again],
        partsFor: (expressions, isFirst) => {
            const numbers = columnNumbers(expressions);
            const some = head.columns.flatMap((_, i) => (numbers.has(i) ? [`c${i}`] : []));
            const narrow = [[...(some.length > 0 ? some : ['c0']), ...own.slice(1)]];
            const isAsked = (reading) => numbers.has(Number(/\d+$/.exec(reading)?.[0]));
            for (const level of readings)
                narrow.push(['*', ...level.filter(isAsked)]);
            return [narrow.reduce(selectFrom, isFirst ? sources.first : sources.again)];
        },
        counted: null,
        numbered: select(read('ignore_errors = true'), 'row_number() OVER () AS row_number'),
        cells,
        isColumnar: false,
        rowJson: null,
        fileName: files.length > 1 ? 'filename' : null,
        isRow: null,
        hasOtherColumns: () => null,
        otherColumns: async (known) => columns.filter((name) => !known.includes(name)),
        readMalformed: async ({ rows }, most) => {
            const rejected = await readRejected(connection, files);
            const unclosed = mayQuoteLineBreaks
                ? await findUnclosed(files, { search, rows, isWhole: rejected.length === 0 })
                : [];
            const [first] = rejected;
            if (!first && unclosed.length === 0)
                return null;
            return {
                lines: rejected.length + unclosed.length,
                isLeast: rejected.length >= mostRejected,
                problem: first ? (problems[first.error] ?? 'it does not fit the header') : unclosedQuote,
                firstRows: [...(await locateRejected(files, rejected, { search, most })), ...unclosed].slice(0, most),
            };
        },
        places: async ({ counts }) => {
            const rejected = await readRejected(connection, files);
            const most = { search, most: rejected.length };
            return placesOf(counts ?? [Number.MAX_SAFE_INTEGER], await locateRejected(files, rejected, most));
        },
        locate: async (rowNumbers, counts) => {
            const rejected = await readRejected(connection, files);
            return locateReadable(files, rowNumbers, { search, rejected, counts });
        },
    };
}
/** The reader of CSV files with given columns c0, c1, … of text. It detects nothing: what differs is rejected. */
function readCsv(files, { dialect, columns }, options) {
    const [delimiter, quote] = [(0,src_dialect/* quoteText */.ol)(dialect.delimiter), (0,src_dialect/* quoteText */.ol)(dialect.quote)];
    return `read_csv(${fileList(files)}, auto_detect = false, header = true, strict_mode = true,
    delim = ${delimiter}, quote = ${quote}, escape = ${quote}, comment = '', nullstr = '', allow_quoted_nulls = false,
    hive_partitioning = false, ${options}, columns = {${columns.map((_, i) => `'c${i}': 'VARCHAR'`).join(', ')}})`;
}
function readCells(columns, planned, { hasUnderscore }) {
    const plans = new Map(planned.map((plan) => [plan.name, plan]));
    const cells = new Map();
    const readings = [];
    for (const [i, name] of columns.entries()) {
        const plan = plans.get(name);
        if (!plan)
            continue;
        const { textTypes, nullTexts } = plan;
        const read = readTextCell(`c${i}`, {
            types: textTypes ?? ['string'],
            nullTexts,
            hasUnderscore,
        });
        cells.set(name, read.cell);
        for (const [level, some] of read.readings.entries())
            readings[level] = [...(readings[level] ?? []), ...some];
    }
    return { cells, readings };
}
/**
 * Records whose quote is never closed. DuckDB leaves them out without a word when it reads with one thread, which is
 * why its count is held against ours.
 */
async function findUnclosed(files, { search, rows, isWhole, }) {
    const found = [];
    let records = 0;
    for (const [i, file] of files.entries()) {
        const counted = await countCsvRecords(file, search);
        if (counted.unclosed)
            found.push({ row: records + counted.unclosed.row, file: i, line: counted.unclosed.line });
        records += counted.records;
    }
    if (isWhole && rows + found.length !== records) {
        throw new configuration_error/* ConfigurationError */.j({
            where: files.join(', '),
            message: `has ${records} records, and ${rows} could be read: its quotes are not those of CSV.`,
            fix: 'Double a quote inside a quoted field, and quote fields that hold a quote.',
        });
    }
    return found;
}
async function readSameHead(files, hints) {
    const [first = '', ...others] = files;
    const head = await readCsvHead(first, hints);
    for (const file of others) {
        const { columns } = await readCsvHead(file, { ...hints, dialect: head.dialect });
        const difference = describeDifference(head.columns.map((name) => ({ name })), columns.map((name) => ({ name })));
        if (difference === null)
            continue;
        throw new configuration_error/* ConfigurationError */.j({
            where: `${file}:1`,
            message: `does not have the same columns in the same order as ${first}: ${difference}.`,
            fix: 'Files of one table need the same header.',
        });
    }
    return head;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/json-lines.ts



/** Lines of rows: every line that is not blank is one. */
async function locateLines(files, rowNumbers) {
    const found = [];
    let row = 0;
    for (const [i, file] of files.entries()) {
        let line = 1;
        let isBlank = true;
        const endLine = () => {
            if (!isBlank)
                row++;
            if (!isBlank && rowNumbers[found.length] === row)
                found.push({ row, file: i, line: isCompressed(file) ? null : line });
            line++;
            isBlank = true;
        };
        for await (const chunk of streamText(file)) {
            let from = 0;
            for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
                isBlank &&= !hasInk(chunk, from, end);
                endLine();
                from = end + 1;
            }
            isBlank &&= !hasInk(chunk, from, chunk.length);
            if (found.length === rowNumbers.length)
                return found;
        }
        endLine();
    }
    return found;
}
function hasInk(chunk, from, to) {
    for (let i = from; i < to; i++)
        if ((chunk[i] ?? 0) > 32)
            return true;
    return false;
}
/** Looks at the pieces of a file of JSON lines, and finds what the engine's reader stumbles over. */
function lineGuard(file) {
    const [ends, lengths] = [lineEndGuard(file), lineLengthGuard(file)];
    return (chunk) => lengths(chunk) ?? ends(chunk);
}
/**
 * Looks at the pieces of a file of JSON lines, and finds a carriage return without a line feed behind it: JSON takes
 * it for a blank, and the engine's reader for the end of a line.
 */
function lineEndGuard(file) {
    let isOpen = false;
    const refuse = (line) => new configuration_error/* ConfigurationError */.j({
        where: `${file}:${line}`,
        message: 'has a carriage return inside a line.',
        fix: 'End every line with a line feed, and write none inside.',
    });
    return (chunk) => {
        if (isOpen && chunk.length > 0 && chunk[0] !== 10)
            return refuse;
        let at = chunk.indexOf(13);
        for (; at !== -1 && at + 1 < chunk.length; at = chunk.indexOf(13, at + 1)) {
            if (chunk[at + 1] !== 10) {
                const lines = countLines(chunk, at);
                return (firstLine) => refuse(firstLine + lines);
            }
        }
        isOpen = at !== -1;
        return null;
    };
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/json-members.ts

const [json_members_lineFeed, quote, backslash, comma, json_members_open, json_members_close, openBrace, closeBrace] = [
    10, 34, 92, 44, 91, 93, 123, 125,
];
/** Where members of JSON lists stand, by their numbers over all files (ascending). The files are known to be JSON. */
async function locateMembers(files, rowNumbers) {
    const found = [];
    let row = 0;
    for (const [i, file] of files.entries()) {
        if (found.length === rowNumbers.length)
            break;
        const walk = new MemberWalk(() => {
            row++;
            if (rowNumbers[found.length] !== row)
                return;
            found.push({ row, file: i, line: isCompressed(file) ? null : walk.line });
        });
        for await (const chunk of streamText(file))
            walk.add(chunk);
    }
    return found;
}
/** Goes through a JSON list byte by byte, and tells where each member begins. */
class MemberWalk {
    line = 1;
    depth = 0;
    isInText = false;
    isEscaped = false;
    isExpected = false;
    onMember;
    constructor(onMember) {
        this.onMember = onMember;
    }
    add(chunk) {
        for (const byte of chunk) {
            if (byte === json_members_lineFeed)
                this.line++;
            if (this.isInText)
                this.readText(byte);
            else
                this.readByte(byte);
        }
    }
    readText(byte) {
        if (this.isEscaped)
            this.isEscaped = false;
        else if (byte === backslash)
            this.isEscaped = true;
        else if (byte === quote)
            this.isInText = false;
    }
    readByte(byte) {
        if (byte <= 32)
            return;
        const isEnd = byte === json_members_close || byte === closeBrace;
        if (this.isExpected && !isEnd) {
            this.isExpected = false;
            this.onMember();
        }
        if (byte === quote)
            this.isInText = true;
        else if (byte === json_members_open || byte === openBrace) {
            this.depth++;
            if (this.depth === 1)
                this.isExpected = true;
        }
        else if (isEnd)
            this.depth--;
        else if (byte === comma && this.depth === 1)
            this.isExpected = true;
    }
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/parquet-view.ts






/** File number and row in the file in one number. */
const rowsPerFile = 2 ** 40;
const rowNumber = `file_index * ${rowsPerFile} + file_row_number + 1`;
/** Parquet files as one table. Throws a ConfigurationError when one is damaged or has other columns than the first. */
async function openParquet({ files, connection, planned, partitions, columnNames, }) {
    const own = await readSameColumns(connection, files, columnNames);
    refuseSameNames(files[0] ?? '', own.map(({ name }) => name));
    refuseShadowed(files[0] ?? '', own.map(({ name }) => name), partitions);
    const inFolders = partitions.map((partition) => ({ name: partition.name, type: partitionType(partition) }));
    const columns = [...own, ...inFolders];
    const plans = new Set(planned.map(({ name }) => name));
    const cells = new Map();
    for (const [i, { name, type }] of columns.entries()) {
        if (plans.has(name))
            cells.set(name, readTypedCell(`c${i}`, type));
    }
    const read = readParquet(files, own.length);
    const folders = partitions.map((partition, i) => `${partitionSql(partition, partitionType(partition))} AS c${own.length + i}`);
    const select = (...more) => `(SELECT ${['*', ...folders, ...more].join(', ')} FROM ${read})`;
    const from = folders.length === 0 ? read : select();
    return {
        columns,
        from,
        parts: [from],
        partsAgain: [from],
        partsFor: () => [from],
        numbered: select(`${rowNumber} AS row_number`),
        counted: { from: select('file_index', 'file_row_number'), number: rowNumber },
        cells,
        isColumnar: true,
        rowJson: null,
        fileName: null,
        isRow: null,
        hasOtherColumns: () => null,
        otherColumns: async (known) => columns.map(({ name }) => name).filter((name) => !known.includes(name)),
        readMalformed: async () => null,
        places: async () => (await rowsBefore(connection, files)).map((before, file) => ({
            after: file * rowsPerFile,
            shift: before - file * rowsPerFile,
            file,
        })),
        locate: async (rowNumbers) => {
            const before = await rowsBefore(connection, files);
            return rowNumbers.map((number) => {
                const file = Math.floor((number - 1) / rowsPerFile);
                return { row: (before[file] ?? 0) + number - file * rowsPerFile, file, line: null };
            });
        },
    };
}
/** Rows of the files before each file. */
async function rowsBefore(connection, files) {
    const rows = await readRows(connection, `SELECT file_name, num_rows FROM parquet_file_metadata(${fileList(files)})`);
    const counts = new Map(rows.map(([file, count]) => [String(file), Number(count)]));
    let sum = 0;
    return files.map((file) => {
        const before = sum;
        sum += counts.get(file) ?? 0;
        return before;
    });
}
/** Parquet files with their columns named c0, c1, …: names that differ in case alone are one to the engine. */
function readParquet(files, columns) {
    const names = Array.from({ length: columns }, (_, i) => `c${i}`).join(', ');
    return `read_parquet(${fileList(files)}, hive_partitioning = false) AS t(${names})`;
}
/** Names as the files have them, and the engine's types. */
async function readSameColumns(connection, files, names) {
    const [first = '', ...others] = files;
    const columns = await readColumns(connection, first, names?.[0]);
    for (const [i, file] of others.entries()) {
        const difference = describeDifference(columns, await readColumns(connection, file, names?.[i + 1]));
        if (difference === null)
            continue;
        throw new configuration_error/* ConfigurationError */.j({
            where: file,
            message: `does not have the same columns in the same order as ${first}: ${difference}.`,
            fix: 'Files of one table need the same columns.',
        });
    }
    return columns;
}
async function readColumns(connection, file, given) {
    const described = await readRows(connection, `DESCRIBE SELECT * FROM read_parquet(${fileList([file])}, hive_partitioning = false)`);
    const schema = await readRows(connection, `SELECT name, num_children FROM parquet_schema(${fileList([file])})`);
    const names = given ??
        topLevelNames(schema.map(([name, children]) => ({ name: String(name), children: Number(children ?? 0) })));
    return described.map(([name, type], i) => ({ name: names[i] ?? String(name), type: String(type) }));
}
/** The schema is a tree, written in depth-first order with the root first. */
function topLevelNames(schema) {
    const names = [];
    const open = [schema[0]?.children ?? 0];
    for (const { name, children } of schema.slice(1)) {
        if (open.length === 1)
            names.push(name);
        open[open.length - 1] = (open.at(-1) ?? 0) - 1;
        if (children > 0)
            open.push(children);
        while (open.length > 1 && open.at(-1) === 0)
            open.pop();
    }
    return names;
}
/** Which JSON type the values of an engine type have. */
const jsonTypes = [
    [/\[\d*\]$/, 'array'],
    [/^(STRUCT|MAP|UNION)\b/, 'object'],
    [/^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/, 'integer'],
    [/^(FLOAT|DOUBLE|DECIMAL\(.*\))$/, 'number'],
    [/^BOOLEAN$/, 'boolean'],
    [/^(VARCHAR|ENUM\(.*|UUID|DATE|TIME|TIME WITH TIME ZONE|TIMESTAMP.*|INTERVAL|JSON)$/, 'string'],
];
function readTypedCell(column, type) {
    const kind = jsonTypes.find(([pattern]) => pattern.test(type))?.[1];
    const isFloat = type === 'FLOAT' || type === 'DOUBLE';
    const finite = isFloat ? `CASE WHEN isfinite(${column}) THEN ${column} END` : column;
    const isWhole = `coalesce(${finite} = floor(${finite}), FALSE)`;
    return {
        isPresent: null,
        isNull: `${column} IS NULL`,
        is: {
            ...(kind === 'integer' && { integer: true, number: true }),
            ...(kind === 'number' && {
                integer: isWhole,
                number: isFloat ? `coalesce(isfinite(${column}), FALSE)` : true,
            }),
            ...((kind === 'string' || kind === 'boolean' || kind === 'array' || kind === 'object') && {
                [kind]: true,
            }),
        },
        number: kind === 'integer' || kind === 'number' ? finite : null,
        looseNumber: isFloat ? column : null,
        text: kind === 'string' ? parquet_view_textOf(column, type) : null,
        boolean: kind === 'boolean' ? column : null,
        isNotFinite: isFloat ? `(${column} IS NOT NULL AND NOT isfinite(${column}))` : null,
        format: formatOf(type),
        key: column,
    };
}
/** Dates and times as RFC 3339 writes them; a time without zone is taken for UTC. */
function parquet_view_textOf(column, type) {
    if (type === 'VARCHAR')
        return column;
    if (type === 'TIMESTAMP WITH TIME ZONE')
        return `replace(CAST(timezone('UTC', ${column}) AS VARCHAR), ' ', 'T') || 'Z'`;
    if (type.startsWith('TIMESTAMP'))
        return `replace(CAST(${column} AS VARCHAR), ' ', 'T') || 'Z'`;
    return `CAST(${column} AS VARCHAR)`;
}
function formatOf(type) {
    if (type === 'DATE')
        return 'date';
    return type.startsWith('TIMESTAMP') ? 'date-time' : null;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/json-view.ts











/** A row as one JSON object, with the columns that stand in the names of folders. */
function wholeRow(partitions) {
    if (partitions.length === 0)
        return 'json';
    const members = partitions.map(({ name }, i) => `${(0,src_dialect/* quoteText */.ol)(name)}, p${i}`);
    return `json_merge_patch(json, json_object(${members.join(', ')}))`;
}
/** The rows of several parts in order: the engine may mix what is put together by UNION ALL. */
function numberParts(parts) {
    const numbered = parts.map((part, i) => `SELECT *, ${i} AS part, row_number() OVER () AS place FROM ${part}`);
    if (parts.length === 1)
        return `(SELECT *, place AS row_number FROM (${numbered.join('')}))`;
    return `(SELECT *, row_number() OVER (ORDER BY part, place) AS row_number FROM (${numbered.join(' UNION ALL ')}))`;
}
/** Bytes of the longest row. */
const mostBytes = 16 * 1024 * 1024;
/**
 * JSON files as one table, with JSON's own types. Empty lines are no rows; a line, or a member of the list, that is no
 * object is a malformed row. Throws a ConfigurationError when a file is empty, not UTF-8, or not such a list.
 */
async function openJson({ files, connection, planned, partitions, format, }) {
    for (const file of files)
        await refuseUnreadable(file, format);
    const lines = readObjects(files, format);
    const inFolders = new Set(partitions.map(({ name }) => name));
    const names = planned.map(({ name }) => name).filter((name) => !inFolders.has(name));
    const pointers = `[${names.map((name) => (0,src_dialect/* quoteText */.ol)(jsonPointer(name))).join(', ')}]`;
    const looks = [
        `${isObject} AS ok`,
        'json',
        ...(names.length === 0 ? [] : [`json_extract(json, ${pointers}) AS j`]),
    ];
    const values = names.map((_, i) => `CAST(j[${i + 1}] AS VARCHAR) AS j${i + 1}`);
    const numbers = names.map((_, i) => `${readNumber(i + 1)} AS r${i + 1}`);
    const readings = names.flatMap((_, i) => readingsOf(i + 1));
    const select = (source, ...more) => [looks, ['*', ...values, ...more], ['*', ...numbers], ['*', ...readings]].reduce(selectFrom, source);
    // The engine reads several files of JSON lines in any order.
    const byFile = files.map((file, i) => select(readObjects([file], format), ...partitions.map((partition, at) => `${partitionSql(partition, partitionType(partition), i)} AS p${at}`)));
    const locate = (rowNumbers) => format === 'jsonl' ? locateLines(files, rowNumbers) : locateMembers(files, rowNumbers);
    const every = `(${byFile.join(' UNION ALL ')})`;
    const others = (known) => [...inFolders].filter((name) => !known.includes(name));
    return {
        columns: [
            ...(await sampleColumns(connection, lines)).filter(({ name }) => !inFolders.has(name)),
            ...partitions.map((partition) => ({
                name: partition.name,
                type: partitionNames[partitionType(partition)],
            })),
        ],
        from: byFile.length === 1 ? byFile.join('') : every,
        parts: byFile,
        partsAgain: byFile,
        partsFor: () => byFile,
        counted: null,
        numbered: numberParts(byFile),
        cells: new Map([
            ...names.map((name, i) => [name, readJsonCell(i + 1)]),
            ...partitions.map((partition, at) => [
                partition.name,
                readTypedCell(`p${at}`, partitionType(partition)),
            ]),
        ]),
        isColumnar: false,
        rowJson: wholeRow(partitions),
        fileName: null,
        isRow: 'ok',
        hasOtherColumns: (known) => `ok AND ${others(known).length > 0} OR ok AND ${hasStrangeKeys(known, names)}`,
        otherColumns: async (known) => [...(await listOtherKeys(connection, lines, known)), ...others(known)],
        readMalformed: async ({ strangers }) => strangers.rows === 0
            ? null
            : {
                lines: strangers.rows,
                isLeast: false,
                problem: 'it is not a JSON object',
                firstRows: await locate(strangers.firstRows),
            },
        locate,
        places: async ({ starts }) => starts.map((after, file) => ({ after, shift: 0, file })),
    };
}
/** How people call the types of partitions. */
const partitionNames = { BIGINT: 'integer', VARCHAR: 'string' };
/** Characters that JSON passes over, besides the line feed. */
const blanks = 'chr(32) || chr(9) || chr(13)';
/** Whether a JSON text, or NULL, is an object. CASE looks for blanks only where it has to. */
const isObject = `CASE WHEN starts_with(json, '{') THEN TRUE ELSE coalesce(starts_with(ltrim(json, ${blanks}), '{'), FALSE) END`;
/** A line that is no JSON may hold this; one that is JSON cannot. */
const noDelimiter = '\\x01\\x02\\x03\\x04';
/** One row per line that is not blank, or per member of the list, as JSON; NULL where a line is no JSON. */
function readObjects(files, format) {
    // The engine's reader of JSON gives rows in any order to several threads: its reader of CSV keeps the order of lines,
    // and a numbering that somebody looks at keeps the order of members.
    if (format === 'json') {
        const members = `read_json_objects(${fileList(files)}, format = 'array', hive_partitioning = false)`;
        return `(SELECT json FROM (SELECT json, row_number() OVER () AS place FROM ${members}) WHERE place > 0)`;
    }
    const lines = `read_csv(${fileList(files)}, auto_detect = false, header = false, columns = {'line': 'VARCHAR'}, new_line = '\\n',
    delim = e'${noDelimiter}', quote = '', escape = '', comment = '', nullstr = '', strict_mode = false, hive_partitioning = false, max_line_size = ${mostBytes}, buffer_size = ${2 * mostBytes})`;
    return `(SELECT TRY_CAST(line AS JSON) AS json FROM ${lines} WHERE starts_with(line, '{') OR ltrim(line, ${blanks}) <> '')`;
}
async function refuseUnreadable(file, format) {
    const refuse = (where, message, fix) => new configuration_error/* ConfigurationError */.j({ where, message, fix });
    const head = await readHead(file, 4096);
    const isList = format === 'json';
    if (head.trim() === '' && (isList || head === '')) {
        throw refuse(file, 'is empty.', `Give a file with ${isList ? 'a JSON list of objects' : 'one JSON object per line'}.`);
    }
    if ((await firstBytes(file)).equals(Buffer.from([0xef, 0xbb, 0xbf]))) {
        const message = 'begins with a byte order mark, which JSON does not allow.';
        throw refuse(`${file}:1`, message, 'Save the file as UTF-8 without it.');
    }
    await scanText(file, undefined, isList ? undefined : lineGuard(file));
    if (isList && !/^\s*\[/.test(head)) {
        const message = 'does not begin with [: it is not a JSON list of rows.';
        throw refuse(`${file}:1`, message, 'A file with one object per line is called .jsonl.');
    }
}
async function firstBytes(file) {
    for await (const chunk of streamText(file))
        return Buffer.from(chunk.subarray(0, 3));
    return Buffer.alloc(0);
}
/** How people call the engine's JSON types. */
const typeNames = {
    UBIGINT: 'integer',
    BIGINT: 'integer',
    DOUBLE: 'number',
    VARCHAR: 'string',
    BOOLEAN: 'boolean',
    OBJECT: 'object',
    ARRAY: 'array',
    NULL: 'null',
};
/** Names and types of the columns that the first thousand rows have. */
async function sampleColumns(connection, lines) {
    const rows = await readRows(connection, `SELECT key, list(DISTINCT json_type(value)) FROM (
      SELECT row_number, unnest(json_keys(json)) AS key, unnest(json_extract(json, '$.*')) AS value, generate_subscripts(json_keys(json), 1) AS place
      FROM (SELECT json, row_number() OVER () AS row_number FROM ${lines} LIMIT 1000) WHERE ${isObject}
    ) GROUP BY key ORDER BY min(row_number * 1000000 + place)`);
    return rows.map(([name, types]) => {
        const names = (Array.isArray(types) ? types : []).map((type) => typeNames[String(type)] ?? 'number');
        return { name: String(name), type: [...new Set(names)].sort().join(' or ') };
    });
}
async function listOtherKeys(connection, lines, known) {
    const rows = await readRows(connection, `SELECT DISTINCT key FROM (SELECT unnest(json_keys(json)) AS key FROM ${lines} WHERE ${isObject})
    WHERE key NOT IN (SELECT unnest(${textList(known)})) ORDER BY key LIMIT 1000`);
    return rows.map(([key]) => String(key));
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/open-table.ts




/**
 * Opens files of any format as one table; only the columns in `planned` get cells. Throws a ConfigurationError when they
 * cannot be read as one.
 */
async function openTable(connection, source, planned) {
    const { files, format } = source;
    const request = { connection, files, planned, partitions: findPartitions(source) };
    switch (format) {
        case 'csv':
            return openCsv({ ...request, dialect: dialectOf(source) });
        case 'jsonl':
        case 'json':
            return openJson({ ...request, format });
        default:
            return openParquet({ ...request, columnNames: source.columnNames });
    }
}
/** What the user says of the dialect, and what the name of the file does. */
function dialectOf({ files, csv }) {
    const isTabbed = files.every((file) => /\.(tsv|tab)(\.(gz|zst))?$/i.test(file));
    return { ...(isTabbed && { delimiter: '\t' }), ...csv };
}

;// CONCATENATED MODULE: ./packages/profile/src/table-sketch.ts
/** More different values than these are not kept one by one. */
const mostAtoms = 20_000;
/** Text is compared by its beginning: nobody calls anything longer a category. */
const longestValue = 200;

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/value-table.ts

/** How a column is read whose format knows types. */
function typedValues({ name, type }, cell, isColumnar) {
    const isTime = cell.format !== null;
    // What a columnar file holds needs no test for NaN to be compared, and a double no cast.
    const compared = isColumnar ? cell.key : cell.number;
    return {
        name,
        type,
        selected: [],
        kind: isTime ? 'time' : kindOf(cell),
        countFilled: cell.isPresent === null ? `count(${cell.key})` : `count_if(${cell.isPresent} AND NOT (${cell.isNull}))`,
        whole: cell.text && !isTime ? cell.text : `CAST(${cell.key} AS VARCHAR)`,
        comparable: cell.number && (type === 'DOUBLE' ? compared : `CAST(${compared} AS DOUBLE)`),
        number: cell.number,
        isTame: cell.isNotFinite === null,
        boolean: cell.boolean,
        text: cell.text && !isTime ? beginning(cell.text) : null,
        microseconds: isTime ? `epoch_us(${cell.key})` : null,
    };
}
/** The kind of a column whose type allows one alone; a JSON column may hold anything. */
function kindOf({ is }) {
    const kinds = ['number', 'string', 'boolean', 'array', 'object'].filter((type) => is[type]);
    const [kind, other] = kinds;
    if (other !== undefined)
        return null;
    if (kind === 'string')
        return 'text';
    return kind === 'number' || kind === 'boolean' ? kind : 'other';
}
/** Only long texts have to be cut character by character. */
function beginning(text) {
    return `CASE WHEN strlen(${text}) <= ${longestValue} THEN ${text} ELSE left(${text}, ${longestValue}) END`;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/profile-cells.ts




/** Columns of one part: each row of the table is held as so many rows at a time. */
const mostTurned = 2000;
/** Columns of a table that are read alike, turned into rows (i, x), in parts. */
function turnedCells(columns, at) {
    const parts = [];
    for (let first = 0; first < columns.length; first += mostTurned) {
        const some = columns.slice(first, first + mostTurned);
        const places = some.map((_, i) => i);
        const select = [
            `unnest([${places.join(', ')}]) AS i`,
            `unnest([${some.map(({ sql }) => sql).join(', ')}]) AS x`,
            ...(at.kept ?? []),
        ];
        parts.push({
            from: (isFirst) => at.read(`(SELECT ${select.join(', ')} FROM ${at.from(isFirst)})`),
            value: at.value,
            columns: new Map(some.map(({ column }, i) => [String(i), column])),
        });
    }
    return parts;
}
/** The cells of a columnar table, by the types of its columns. */
function columnarCells(from, columns) {
    const byType = new Map();
    for (const [i, column] of columns.entries()) {
        const same = byType.get(column.type) ?? [];
        same.push({ column, sql: `c${i}` });
        byType.set(column.type, same);
    }
    return [...byType].flatMap(([type, some]) => turnedCells(some, {
        value: typedValues({ name: '', type }, readTypedCell('x', type), true),
        from: () => from,
        read: (turned) => turned,
        kept: ['row_number'],
    }));
}
/** The cells of JSON objects: their members, each name once, and the columns in the names of folders. */
function jsonCells(from, { columns, inFolders }) {
    // Of several members of the same name the first counts, as everywhere.
    const once = (list) => `CASE WHEN len(k) = len(list_distinct(k)) THEN ${list} ELSE list_filter(${list}, (x, place) -> list_position(k, k[place]) = place) END`;
    const lists = `(SELECT json_keys(json) AS k, json_extract(json, '$.*') AS v FROM ${from})`;
    const members = `(SELECT unnest(${once('k')}) AS i, unnest(${once('v')}) AS x FROM ${lists})`;
    const numbers = `(SELECT *, ${readNumber(1)} AS r1 FROM (SELECT i, CAST(x AS VARCHAR) AS j1 FROM ${members}))`;
    const read = `(SELECT *, ${readingsOf(1).join(', ')} FROM ${numbers})`;
    const own = columns.filter(({ name }) => !inFolders.has(name));
    const folders = columns.filter(({ name }) => inFolders.has(name));
    return [
        {
            from: () => read,
            value: typedValues({ name: '', type: 'json' }, readJsonCell(1), false),
            columns: new Map(own.map((column) => [column.name, column])),
        },
        ...folders.map((column) => ({
            from: () => `(SELECT ${(0,src_dialect/* quoteText */.ol)(column.name)} AS i, * FROM ${from})`,
            value: column,
            columns: new Map([[column.name, column]]),
        })),
    ];
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/column-builders.ts
/**
 * The numbers of a vector that has no NULL, as they lie in memory; null for any other vector. The engine's module keeps them to itself and
 * gives them out one by one, which takes longer than to read them from the file; should it once keep them otherwise, they are asked for one by one.
 */
function denseNumbers(vector, count) {
    const { items, validity } = vector;
    return items instanceof Float64Array && items.length === count && validity?.data === null ? items : null;
}
/** Gathers a column of numbers, chunk by chunk. */
class NumberBuilder {
    values;
    nulls = null;
    rows = 0;
    constructor(expected) {
        this.values = new Float64Array(expected);
    }
    add(vector, count) {
        this.reserve(this.rows + count);
        const dense = denseNumbers(vector, count);
        if (dense) {
            this.values.set(dense, this.rows);
            this.rows += count;
            return;
        }
        for (let i = 0; i < count; i++) {
            const value = vector.getItem(i);
            const row = this.rows++;
            if (value !== null) {
                this.values[row] = value;
                continue;
            }
            this.values[row] = Number.NaN;
            this.nulls ??= new Uint8Array(this.values.length);
            this.nulls[row] = 1;
        }
    }
    build() {
        const { rows, values, nulls } = this;
        return {
            kind: 'number',
            values: values.length === rows ? values : values.slice(0, rows),
            nulls: nulls && (nulls.length === rows ? nulls : nulls.slice(0, rows)),
        };
    }
    reserve(rows) {
        if (rows <= this.values.length)
            return;
        const size = Math.max(2 * this.values.length, rows);
        const values = new Float64Array(size);
        values.set(this.values);
        this.values = values;
        if (!this.nulls)
            return;
        const nulls = new Uint8Array(size);
        nulls.set(this.nulls);
        this.nulls = nulls;
    }
}
/** Gathers a column of texts, chunk by chunk: every text once, and a code in each row. */
class CategoryBuilder {
    codesByLevel = new Map();
    codes = [];
    add(vector, count) {
        for (let i = 0; i < count; i++) {
            const value = vector.getItem(i);
            if (value === null) {
                this.codes.push(-1);
                continue;
            }
            const text = String(value);
            const known = this.codesByLevel.get(text);
            if (known === undefined)
                this.codesByLevel.set(text, this.codesByLevel.size);
            this.codes.push(known ?? this.codesByLevel.size - 1);
        }
    }
    build() {
        return { kind: 'category', codes: Int32Array.from(this.codes), levels: [...this.codesByLevel.keys()] };
    }
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/read-table.ts






/** A text that is a number, or what programs write for those that are none. Leading zeros make a name: 007. */
const numberPattern = '[+-]?(?:(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?';
const notFinitePattern = '(?i)[+-]?(?:nan|inf|infinity)';
/**
 * Reads a whole table into memory. A column is a number when every value is one; whole numbers beyond 2^53 stay
 * text, since they are names, and a float would merge them.
 */
async function readTable(connection, source) {
    const { from, columns } = await openColumns(connection, source);
    const { kept, rows: expected } = await findNumbers(connection, from, columns);
    const select = columns.map(({ text, number }, i) => (kept[i] ? `CAST(${number} AS DOUBLE)` : text));
    const result = await connection.stream(`SELECT ${select.length > 0 ? select.join(', ') : '1'} FROM ${from}`);
    const builders = kept.map((isNumber) => (isNumber ? new NumberBuilder(expected) : new CategoryBuilder()));
    let rows = 0;
    for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
        rows += chunk.rowCount;
        for (const [i, builder] of builders.entries())
            builder.add(chunk.getColumnVector(i), chunk.rowCount);
    }
    return {
        rows,
        columns: new Map(columns.map(({ name }, i) => [name, builders[i]?.build() ?? emptyColumn])),
    };
}
const emptyColumn = { kind: 'category', codes: new Int32Array(), levels: [] };
async function openColumns(connection, source) {
    const view = await openTable(connection, source, []);
    if (view.isColumnar) {
        return {
            from: view.from,
            columns: view.columns.map(({ name, type }, i) => typedColumn(name, { column: `c${i}`, type })),
        };
    }
    await refuseMalformed(source.files, connection, view);
    const from = view.partsAgain.length === 1
        ? view.partsAgain.join('')
        : `(SELECT * FROM ${view.numbered} ORDER BY row_number)`;
    if (source.format === 'csv') {
        return { from, columns: view.columns.map(({ name }, i) => textColumn(name, `c${i}`)) };
    }
    const partitions = findPartitions(source);
    const inFolders = new Set(partitions.map(({ name }) => name));
    const keys = await readRows(connection, `SELECT key FROM (SELECT row_number, unnest(keys) AS key, generate_subscripts(keys, 1) AS place
      FROM (SELECT json_keys(json) AS keys, row_number FROM ${view.numbered}))
    GROUP BY key ORDER BY min(row_number * 1000000 + place)`);
    return {
        from,
        columns: [
            ...keys.filter(([key]) => !inFolders.has(String(key))).map(([key]) => jsonColumn(String(key))),
            ...partitions.map((partition, i) => typedColumn(partition.name, { column: `p${i}`, type: partitionType(partition) })),
        ],
    };
}
function textColumn(name, column) {
    const isNumber = `regexp_full_match(${column}, '${numberPattern}|${notFinitePattern}')`;
    return { name, text: column, number: `CASE WHEN ${isNumber} THEN TRY_CAST(${column} AS DOUBLE) END` };
}
function typedColumn(name, { column, type }) {
    const isNumber = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(.*\))$/.test(type);
    const isExact = /^(U?(TINY|SMALL)INT|U?INTEGER|FLOAT|DOUBLE)$/.test(type);
    const isLargeInteger = /^U?(BIG|HUGE)INT$/.test(type);
    return {
        name,
        text: `CAST(${column} AS VARCHAR)`,
        number: isNumber ? column : null,
        isExact,
        isLargeInteger,
    };
}
function jsonColumn(name) {
    const pointer = (0,src_dialect/* quoteText */.ol)(`/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    const value = `json_extract_string(json, ${pointer})`;
    const isNumber = `json_type(json, ${pointer}) IN ('UBIGINT', 'BIGINT', 'DOUBLE', 'HUGEINT', 'UHUGEINT')`;
    return { name, text: value, number: `CASE WHEN ${isNumber} THEN TRY_CAST(${value} AS DOUBLE) END` };
}
/** Which columns hold numbers alone, at least one of them finite, and none beyond what a float tells apart; and how many rows there are. */
async function findNumbers(connection, from, columns) {
    const questions = columns.map(({ text, number, isExact, isLargeInteger }) => number === null
        ? 'FALSE'
        : isExact
            ? `count_if(isfinite(CAST(${number} AS DOUBLE))) > 0`
            : isLargeInteger
                ? `min(${number}) > -9007199254740992 AND max(${number}) < 9007199254740992`
                : `count(${text}) = count(${number}) AND count_if(isfinite(CAST(${number} AS DOUBLE))) > 0
        AND count_if(isfinite(CAST(${number} AS DOUBLE)) AND abs(CAST(${number} AS DOUBLE)) >= 9007199254740992 AND NOT contains(CAST(${text} AS VARCHAR), '.') AND NOT contains(lower(CAST(${text} AS VARCHAR)), 'e')) = 0`);
    if (questions.length === 0)
        return { kept: [], rows: 0 };
    const [found = []] = await readRows(connection, `SELECT count(*), ${questions.join(', ')} FROM ${from}`);
    const [rows, ...answers] = found;
    return { kept: answers.map((answer) => answer === true), rows: Number(rows) };
}
/** Throws a ConfigurationError that names the first line that is no row, if there is one. */
async function refuseMalformed(files, connection, view) {
    const isStranger = view.isRow === null ? 'FALSE' : `NOT coalesce(${view.isRow}, FALSE)`;
    const [counted = []] = await readRows(connection, `SELECT count(*), count_if(${isStranger}) FROM ${view.from}`);
    const [rows = 0, strangers = 0] = counted.map(Number);
    const first = strangers === 0
        ? []
        : await readRows(connection, `SELECT row_number FROM ${view.numbered} WHERE ${isStranger} LIMIT 1`);
    const firstRows = first.map(([row]) => Number(row));
    const malformed = await view.readMalformed({ rows, strangers: { rows: strangers, firstRows } }, 1);
    if (malformed)
        throw malformedLine(files, malformed);
}
/** That a line is no row, and which. */
function malformedLine(files, malformed) {
    const [place] = malformed.firstRows;
    const file = files[place?.file ?? 0] ?? '';
    return new configuration_error/* ConfigurationError */.j({
        where: place?.line ? `${file}:${place.line}` : file,
        message: `has a line that cannot be read as a row: ${malformed.problem}.`,
        fix: 'Mend the line.',
    });
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/profile-csv.ts





/** CSV with all of its columns, whose texts are looked at as what the request says they are meant for. */
async function openCsvValues(connection, source, { texts, numbers }) {
    const view = await openTable(connection, source, []);
    const meantFor = (name) => (texts?.has(name) ? 'text' : numbers?.has(name) ? 'number' : null);
    const columns = view.columns.map(({ name, type }, i) => textValues({ name, type }, `c${i}`, meantFor(name)));
    const select = (from, some, ...more) => `(SELECT ${[...some.flatMap(({ selected }) => selected), ...more].join(', ') || '1'} FROM ${from})`;
    const again = `(${view.partsAgain.map((part) => `SELECT * FROM ${part}`).join(' UNION ALL ')})`;
    const cells = ['text', 'number', null].flatMap((meaning) => {
        const value = textValues({ name: '', type: 'text' }, 'x', meaning);
        const some = columns.flatMap((column, i) => meantFor(column.name) === meaning ? [{ column, sql: `c${i}` }] : []);
        return turnedCells(some, {
            value,
            from: (isFirst) => (isFirst ? view.from : again),
            read: (turned) => `(SELECT i, ${value.selected.join(', ')} FROM ${turned})`,
        });
    });
    return {
        from: (some) => select(view.from, some),
        again: (some) => select(again, some),
        numbered: (some) => select(view.numbered, some, 'row_number'),
        // Without lines that are no rows, a row's number is its place.
        place: async (rowNumbers) => rowNumbers,
        isNumbered: false,
        knownRows: null,
        columns,
        cells,
        hasOthers: null,
        listOthers: async () => [],
        refuseMalformed: async (rows) => {
            const malformed = await view.readMalformed({ rows, strangers: { rows: 0, firstRows: [] } }, 1);
            if (malformed)
                throw malformedLine(source.files, malformed);
        },
    };
}
function textValues(about, column, meaning) {
    const base = {
        ...about,
        selected: [column],
        countFilled: `count(${column})`,
        whole: column,
        isTame: false,
        microseconds: null,
        text: beginning(column),
    };
    if (meaning === 'text')
        return { ...base, kind: 'text', number: null, comparable: null, boolean: null };
    const { cell, readings } = readTextCell(column, { types: ['number', 'boolean', 'string'] });
    return {
        ...base,
        selected: [column, ...readings.flat()],
        kind: meaning,
        comparable: cell.number,
        number: cell.number,
        boolean: cell.boolean,
    };
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/profile-columns.ts







/** What people are told of the type of a column that a sample of JSON rows did not have. */
const lateType = 'json';
/** Opens a table with all of its columns; of JSON, those of its first rows, and those that are named as `late`. */
async function openValues(connection, source, request) {
    const { late = [] } = request;
    const { files } = source;
    if (source.format === 'csv')
        return openCsvValues(connection, source, request);
    const plain = await openTable(connection, source, []);
    const columns = [...plain.columns, ...late.map((name) => ({ name, type: lateType }))];
    const planned = columns.map(({ name }) => ({ name, types: null, textTypes: null }));
    const view = await openTable(connection, source, planned);
    const rows = (from) => (view.isRow === null ? from : `(SELECT * FROM ${from} WHERE ${view.isRow})`);
    const isJson = !view.isColumnar;
    const from = rows(isJson ? view.from : view.numbered);
    const values = columns.flatMap(({ name, type }) => {
        const cell = view.cells.get(name);
        return cell ? [typedValues({ name, type }, cell, view.isColumnar)] : [];
    });
    const inFolders = new Set(findPartitions(source).map(({ name }) => name));
    return {
        from: () => from,
        again: (some) => (some.length === 0 ? rows(plain.from) : from),
        numbered: () => rows(view.numbered),
        place: async (rowNumbers) => (await view.locate(rowNumbers, null)).map(({ row }) => row),
        isNumbered: !isJson,
        knownRows: isJson
            ? null
            : Number((await readRows(connection, `SELECT count(*) FROM ${view.from}`))[0]?.[0]),
        columns: values,
        cells: isJson ? jsonCells(rows(plain.from), { columns: values, inFolders }) : columnarCells(from, values),
        hasOthers: view.hasOtherColumns(columns.map(({ name }) => name)),
        listOthers: () => view.otherColumns(columns.map(({ name }) => name)),
        refuseMalformed: () => refuseMalformed(files, connection, plain),
    };
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/split-side.ts
/** An expression that is equal for equal values on both sides, whatever their formats; SQL's NULL for null. */
function keySql(table, { name, kind, isHuge }) {
    const value = table.columns.find((column) => column.name === name);
    if (!value)
        return 'NULL';
    if (kind === 'number' && !isHuge && value.comparable)
        return value.comparable;
    if (kind === 'boolean' && value.boolean)
        return value.boolean;
    if (kind === 'time' && value.microseconds)
        return `make_timestamp(${value.microseconds})`;
    return value.whole;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/shared-keys.ts


/**
 * Values of a key that are on both sides, exactly or but for case, spaces and accents. Candidates are sought by the normalised value, which
 * equal ones share too; only they are then held against train's values as they are.
 */
async function findSharedKey(sides, column) {
    const { connection, question, train, test } = sides;
    const shared = question.columns.find(({ name }) => name === column);
    if (!shared) {
        const none = { rows: 0, firstRows: [] };
        return { column, same: none, values: 0, near: none };
    }
    const only = (table) => table.columns.filter(({ name }) => name === column);
    const isText = shared.kind === 'text' || shared.kind === 'time' || shared.isHuge;
    const seek = (value) => (isText ? normalised(value) : value);
    const inTrain = (selected) => `(SELECT ${selected} FROM (SELECT ${keySql(train, shared)} AS key_value FROM ${train.again(only(train))}) WHERE key_value IS NOT NULL)`;
    await connection.run(`CREATE OR REPLACE TEMP TABLE key_candidate AS
      SELECT row_number, key_value FROM (SELECT row_number, ${keySql(test, shared)} AS key_value FROM ${test.numbered(only(test))})
      WHERE ${seek('key_value')} IN ${inTrain(seek('key_value'))}`);
    await connection.run(`CREATE OR REPLACE TEMP TABLE known_key AS
      SELECT DISTINCT key_value FROM ${inTrain('key_value')} WHERE key_value IN (SELECT key_value FROM key_candidate)`);
    const find = async (isFound) => {
        const [found = []] = await readRows(connection, `SELECT count(*), count(DISTINCT key_value), min(row_number, ${question.examples}) FROM key_candidate
        WHERE key_value ${isFound} (SELECT key_value FROM known_key)`);
        const firstRows = Array.isArray(found[2]) ? found[2].map(Number) : [];
        return {
            values: Number(found[1]),
            rows: { rows: Number(found[0]), firstRows: await test.place(firstRows) },
        };
    };
    const same = await find('IN');
    const near = await find('NOT IN');
    return { column, same: same.rows, values: same.values, near: near.rows };
}
/** As `normaliseKey` of packages/split. */
function normalised(text) {
    return `trim(regexp_replace(lower(strip_accents(nfc_normalize(CAST(${text} AS VARCHAR)))), '[\\s\\p{Z}]+', ' ', 'g'))`;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/twin-rows.ts


/** Candidates that are compared at a time: their rows are held in memory, and files are read anew for the next ones. */
const twin_rows_mostTogether = 500_000;
/**
 * Rows of the other side that train has as well. First by a hash of the features that tell most rows apart, over the fewest columns;
 * then exactly, on the candidates alone: the hashes decide nothing.
 */
async function findTwins(sides) {
    const { connection, question, train, test } = sides;
    const featuresOf = (table, names) => names.flatMap((name) => {
        const column = question.columns.find((one) => one.name === name);
        return column ? [keySql(table, column)] : [];
    });
    const used = (table, names) => table.columns.filter(({ name }) => names.includes(name));
    const hashed = (table) => `(SELECT hash(${featuresOf(table, question.seekBy).join(', ')}) AS h FROM ${table.again(used(table, question.seekBy))})`;
    await connection.run(`CREATE OR REPLACE TEMP TABLE candidate AS
      SELECT DISTINCT h FROM ${hashed(train)} WHERE h IN (SELECT h FROM ${hashed(test)})`);
    const none = { rows: 0, firstRows: [] };
    const [counted = []] = await readRows(connection, 'SELECT count(*) FROM candidate');
    const candidates = Number(counted[0]);
    if (candidates === 0)
        return { sameRows: none, sameFeatures: none, conflicts: none };
    const compared = [...question.features, ...(question.label === null ? [] : [question.label])];
    const names = question.features.map((_, i) => `f${i}`);
    const select = (table) => {
        const features = featuresOf(table, question.features).map((sql, i) => `${sql} AS f${i}`);
        const label = question.label === null ? 'NULL' : (featuresOf(table, [question.label])[0] ?? 'NULL');
        const isCandidate = `hash(${featuresOf(table, question.seekBy).join(', ')}) IN (SELECT h FROM part)`;
        return { columns: [...features, `${label} AS label`].join(', '), isCandidate };
    };
    const [left, right] = [select(train), select(test)];
    const isTwin = names.map((name) => `a.${name} IS NOT DISTINCT FROM b.${name}`).join(' AND ');
    await connection.run('CREATE OR REPLACE TEMP TABLE twin (row_number BIGINT, is_same BOOLEAN, is_other BOOLEAN)');
    const parts = Math.ceil(candidates / twin_rows_mostTogether);
    for (let part = 0; part < parts; part++) {
        await connection.run(`CREATE OR REPLACE TEMP TABLE part AS SELECT h FROM candidate WHERE h % ${parts} = ${part}`);
        await connection.run(`CREATE OR REPLACE TEMP TABLE train_rows AS
        SELECT DISTINCT ${left.columns} FROM ${train.again(used(train, compared))} WHERE ${left.isCandidate}`);
        await connection.run(`CREATE OR REPLACE TEMP TABLE test_rows AS
        SELECT row_number, ${right.columns} FROM ${test.numbered(used(test, compared))} WHERE ${right.isCandidate}`);
        await connection.run(`INSERT INTO twin
        SELECT a.row_number, bool_or(a.label IS NOT DISTINCT FROM b.label), bool_or(a.label IS DISTINCT FROM b.label)
        FROM test_rows a JOIN train_rows b ON ${isTwin} GROUP BY a.row_number`);
    }
    const find = async (condition) => {
        const [found = []] = await readRows(connection, `SELECT count(*), min(row_number, ${question.examples}) FROM twin WHERE ${condition}`);
        const firstRows = Array.isArray(found[1]) ? found[1].map(Number) : [];
        return { rows: Number(found[0]), firstRows: await test.place(firstRows) };
    };
    return {
        sameRows: await find('is_same'),
        sameFeatures: await find('TRUE'),
        conflicts: await find('is_other'),
    };
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/compare-splits.ts






/** Compares the sides of a split: see `SplitEngine`. */
async function compareSplits(connection, question) {
    const texts = new Set(question.columns.filter(({ kind, isHuge }) => kind === 'text' || isHuge).map(({ name }) => name));
    const numbers = new Set(question.columns.filter(({ kind, isHuge }) => kind === 'number' && !isHuge).map(({ name }) => name));
    const open = (source) => openValues(connection, source, { texts, numbers });
    const sides = {
        train: await open(question.train),
        test: await open(question.test),
        question,
        connection,
    };
    // Keeping the order of rows takes memory, and those that have their numbers with them need none.
    if (sides.train.isNumbered && sides.test.isNumbered) {
        await connection.run('SET preserve_insertion_order = false');
    }
    const twins = await findTwins(sides);
    const keys = [];
    for (const column of question.keys)
        keys.push(await findSharedKey(sides, column));
    return { ...twins, keys, early: await findEarly(sides), unseen: await findUnseen(sides) };
}
/** Rows of the other side before the last of train. */
async function findEarly(sides) {
    const { question, train, test, connection } = sides;
    const column = question.columns.find(({ name }) => name === question.time);
    if (!column)
        return null;
    const [left, right] = [timeSql(train, column), timeSql(test, column)];
    const [last = []] = await readRows(connection, `SELECT max(${left}), CAST(max(${left}) AS VARCHAR) FROM ${train.again(train.columns)}`);
    if (last[0] === null || last[0] === undefined)
        return null;
    const condition = `${right} < (SELECT max(${left}) FROM ${train.again(train.columns)})`;
    return { ...(await findRows(sides, condition)), trainEnd: String(last[1]) };
}
/** Times as timestamps, numbers as they are, everything else by its text. */
function timeSql(table, column) {
    const value = table.columns.find(({ name }) => name === column.name);
    if (column.kind === 'number')
        return `CAST(${value?.number} AS DOUBLE)`;
    if (value?.microseconds)
        return `make_timestamp(${value.microseconds})`;
    return column.kind === 'time'
        ? `timezone('UTC', TRY_CAST(${value?.whole} AS TIMESTAMPTZ))`
        : `${value?.whole}`;
}
async function findUnseen(sides) {
    const found = new Map();
    for (const [name, values] of sides.question.known) {
        const column = sides.question.columns.find((one) => one.name === name);
        if (!column)
            continue;
        const key = keySql(sides.test, column);
        const list = values.map((value) => column.kind === 'number' ? `${(0,src_dialect/* quoteText */.ol)(value)}::DOUBLE` : (0,src_dialect/* quoteText */.ol)(value));
        const text = column.kind === 'number' ? key : `CAST(${key} AS VARCHAR)`;
        found.set(name, await findRows(sides, `${key} IS NOT NULL AND ${text} NOT IN (${list.join(', ') || 'NULL'})`));
    }
    return found;
}
/** How many rows of the other side meet a condition, and the first of them. */
async function findRows({ test, question, connection }, condition) {
    const [counted = []] = await readRows(connection, `SELECT count_if(${condition}) FROM ${test.again(test.columns)}`);
    const rows = Number(counted[0]);
    if (rows === 0)
        return { rows, firstRows: [] };
    const found = await readRows(connection, `SELECT row_number FROM ${test.numbered(test.columns)} WHERE ${condition} ORDER BY row_number LIMIT ${question.examples}`);
    return { rows, firstRows: await test.place(found.map(([row]) => Number(row))) };
}

// EXTERNAL MODULE: ./packages/dataset/src/remote-files.ts
var remote_files = __webpack_require__(8366);
;// CONCATENATED MODULE: ./packages/engine-duckdb/src/remote-schemes.ts
const web = {
    command: 'curl -fLO',
    access: 'Only addresses without a login are read, such as presigned ones.',
};
/** The addresses that the engine's extension reads. */
const remoteSchemes = {
    s3: {
        command: 'aws s3 cp',
        access: 'Set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_REGION and, for a role, AWS_SESSION_TOKEN in an earlier step (aws-actions/configure-aws-credentials does), with the right to read it.',
    },
    gs: {
        command: 'gcloud storage cp',
        access: 'Set GOOGLE_OAUTH_ACCESS_TOKEN to a token with the right to read it (google-github-actions/auth makes one).',
    },
    hf: { command: 'hf download', access: 'Set HF_TOKEN to a token with the right to read it.' },
    https: web,
    http: web,
};

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/load-remote-extension.ts





/**
 * Loads the engine's extension `httpfs`, and installs it on the first use; the engine loads only what its makers have signed.
 * Throws a ConfigurationError that says how to read the data without it.
 */
async function loadRemoteExtension(connection, { addresses, input }, { extensionFolder }) {
    if (extensionFolder !== undefined) {
        await connection.run(`SET extension_directory = ${(0,src_dialect/* quoteText */.ol)(extensionFolder)}`);
    }
    try {
        await connection.run('LOAD httpfs').catch(async () => {
            await connection.run('INSTALL httpfs');
            await connection.run('LOAD httpfs');
        });
    }
    catch (error) {
        const [about = []] = await readRows(connection, 'SELECT version(), platform FROM pragma_platform()');
        const [version, platform] = about.map(String);
        const place = `${extensionFolder ?? '~/.duckdb/extensions'}/${version}/${platform}`;
        const scheme = (0,remote_files/* schemeOf */.d)(addresses[0] ?? '') ?? '';
        throw new configuration_error/* ConfigurationError */.j({
            where: `input '${input}'`,
            message: `names addresses, and the data engine's extension for them (httpfs) can neither be loaded nor installed here: ${reasonOf(error)}`,
            fix: `Fetch the data in an earlier step (${remoteSchemes[scheme]?.command} …) and name the files; or let the runner reach DuckDB's extension site, or put httpfs.duckdb_extension of DuckDB ${version} into ${place}.`,
        }, { cause: error });
    }
}
/** The end of the engine's words says why; the beginning is a table of links. */
function reasonOf(error) {
    const text = error instanceof Error ? error.message : String(error);
    const network = /\(ERROR ([^()]*)\)\s*$/.exec(text)?.[1];
    const reason = (network ?? text.split('\n')[0] ?? '').replace(/ at URL "[^"]*"/, '').trim();
    return /[.!?]$/.test(reason) ? reason : `${reason}.`;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/remote-secrets.ts

/**
 * Statements that give the engine the credentials that the environment holds, under the names that the stores' own tools
 * read. They are for this connection alone, and are never told.
 */
function remoteSecrets(environment) {
    return [s3Secret(environment), gcsSecret(environment), hubSecret(environment)].filter((secret) => secret !== null);
}
function s3Secret(environment) {
    const endpoint = readEndpoint(environment.AWS_ENDPOINT_URL_S3 || environment.AWS_ENDPOINT_URL);
    return secret('plimsoll_s3', 's3', {
        KEY_ID: environment.AWS_ACCESS_KEY_ID,
        SECRET: environment.AWS_SECRET_ACCESS_KEY,
        SESSION_TOKEN: environment.AWS_SESSION_TOKEN,
        REGION: environment.AWS_REGION || environment.AWS_DEFAULT_REGION,
        ...endpoint,
    });
}
/** Stores other than Amazon's name buckets in the path. */
function readEndpoint(url) {
    const [, scheme, host] = /^(https?):\/\/([^/]+)\/*$/i.exec(url ?? '') ?? [];
    if (scheme === undefined || host === undefined)
        return {};
    return { ENDPOINT: host, URL_STYLE: 'path', USE_SSL: String(scheme.toLowerCase() === 'https') };
}
function gcsSecret(environment) {
    return secret('plimsoll_gcs', 'gcs', {
        BEARER_TOKEN: environment.GOOGLE_OAUTH_ACCESS_TOKEN || environment.CLOUDSDK_AUTH_ACCESS_TOKEN,
    });
}
function hubSecret(environment) {
    return secret('plimsoll_hf', 'huggingface', { TOKEN: environment.HF_TOKEN });
}
/** Null where the environment says nothing. */
function secret(name, type, values) {
    const given = Object.entries(values).flatMap(([key, value]) => value ? [`${key} ${(0,src_dialect/* quoteText */.ol)(value)}`] : []);
    return given.length === 0 ? null : `CREATE TEMPORARY SECRET ${name} (TYPE ${type}, ${given.join(', ')})`;
}

// EXTERNAL MODULE: ./packages/errors/src/service-error.ts
var service_error = __webpack_require__(64453);
;// CONCATENATED MODULE: ./packages/engine-duckdb/src/translate-remote-failure.ts



/** Why an address could not be fetched, as what the user can do about it. What the engine says may hold a signed address: it stays the cause. */
function translateRemoteFailure(error, about) {
    const text = error instanceof Error ? error.message : String(error);
    const { address, input, memoryMegabytes } = about;
    const name = (0,remote_files/* publicAddress */.W)(address);
    const { command = '', access = '' } = remoteSchemes[(0,remote_files/* schemeOf */.d)(address) ?? ''] ?? {};
    const refuse = (message, fix) => new configuration_error/* ConfigurationError */.j({ where: `input '${input}'`, message: `names «${name}», ${message}`, fix }, { cause: error });
    if (/Out of Memory|maximum allowed blob size|exceeds/i.test(text)) {
        return refuse(`a file that does not fit into the ${memoryMegabytes} MB of the data engine at once.`, `Fetch it in an earlier step (${command} …), and name the file: files of the workspace may be of any size.`);
    }
    const status = Number(/\bHTTP (?:code )?([1-5]\d\d)\b/i.exec(text)?.[1] ?? Number.NaN);
    if (status === 404)
        return refuse('and there is no such file (HTTP 404).', 'Look at the address again.');
    if (status === 401 || status === 403)
        return refuse(`and the store refuses to give it (HTTP ${status}).`, access);
    return new service_error/* ServiceError */._({
        service: (0,remote_files/* schemeOf */.d)(address) ?? 'network',
        operation: `fetching ${name}`,
        attempts: 1,
        ...(Number.isNaN(status) ? {} : { status }),
        message: wordsOf(text, access),
    }, { cause: error });
}
function wordsOf(text, access) {
    if (/could not connect|could not establish/i.test(text))
        return 'the server cannot be reached.';
    // So the engine calls an answer that it could not take, which a refusal with a body is for it.
    if (/\(HTTP 0\b/.test(text))
        return `the server refused it, or broke off. ${access}`;
    return `${withoutAddresses(text)} A file that was fetched in an earlier step can be named instead.`;
}
function withoutAddresses(text) {
    const line = (text.split('\n')[0] ?? '').replace(/\b[a-z][a-z0-9+.-]+:\/\/[^\s'"]*/gi, remote_files/* publicAddress */.W);
    return line.endsWith('.') ? line : `${line}.`;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/fetch-remote.ts










/**
 * Fetches files through the engine's extension `httpfs`, one at a time. All bytes come, and once: a verdict is tied to the
 * digest of the data, and reading a file again could read another one.
 */
async function fetchRemote(connection, request, options) {
    refuseUnknown(request);
    await loadRemoteExtension(connection, request, options);
    for (const secret of remoteSecrets(options.environment))
        await connection.run(secret);
    const fetched = [];
    for (const address of request.addresses) {
        const about = { ...request, address };
        const found = await find(connection, address).catch((error) => {
            throw translateRemoteFailure(error, about);
        });
        if (found.length === 0) {
            const message = `names «${(0,remote_files/* publicAddress */.W)(address)}», and there is no such file.`;
            throw new configuration_error/* ConfigurationError */.j({ where: `input '${request.input}'`, message });
        }
        for (const file of found) {
            const name = (0,remote_files/* publicAddress */.W)(file);
            const path = (0,external_node_path_.join)(request.folder, `${fetched.length}-${fileName(name)}`);
            try {
                await copy(connection, file, path);
            }
            catch (error) {
                for (const left of [path, `${path}.part`])
                    await (0,promises_.rm)(left, { force: true });
                throw translateRemoteFailure(error, about);
            }
            fetched.push({ name, path });
        }
    }
    return fetched;
}
/** Addresses that a pattern names; the engine asks the store, and reads no content. */
async function find(connection, address) {
    // Asking for the size asks the store whether the file is there.
    const rows = await readRows(connection, `SELECT filename, size FROM read_blob(${(0,src_dialect/* quoteText */.ol)(address)}) ORDER BY filename`);
    return rows.map(([file]) => String(file));
}
async function copy(connection, address, path) {
    const [sized] = await readRows(connection, `SELECT size FROM read_blob(${(0,src_dialect/* quoteText */.ol)(address)})`);
    // The engine would pack what it writes to a name such as a.csv.gz once more.
    const plain = `${path}.part`;
    await connection.run(`COPY (SELECT content FROM read_blob(${(0,src_dialect/* quoteText */.ol)(address)})) TO ${(0,src_dialect/* quoteText */.ol)(plain)} (FORMAT blob)`);
    await (0,promises_.rename)(plain, path);
    const { size } = await (0,promises_.stat)(path);
    if (BigInt(size) !== BigInt(String(sized?.[0]))) {
        throw new Error(`${size} of ${String(sized?.[0])} bytes arrived`);
    }
}
/** The name of a copy ends like the address, so that its format is known; what a file system dislikes is left out. */
function fileName(address) {
    const last = address.slice(address.lastIndexOf('/') + 1);
    return last.replace(/[^\w.-]+/g, '-').slice(-100);
}
function refuseUnknown({ addresses, input }) {
    const problems = addresses.flatMap((address) => {
        const refuse = (message, fix) => [
            { where: `input '${input}'`, message: `names «${(0,remote_files/* publicAddress */.W)(address)}», ${message}`, fix },
        ];
        const scheme = (0,remote_files/* schemeOf */.d)(address) ?? '';
        const isLocal = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?\//i.test(address);
        if (scheme === 'http' && !isLocal)
            return refuse('which anybody on the way can change.', 'Use https://.');
        if (!Object.hasOwn(remoteSchemes, scheme)) {
            const known = Object.keys(remoteSchemes).filter((name) => name !== 'http');
            const fix = `Fetch it in an earlier step, and name the file; ${known.map((name) => `${name}://`).join(', ')} are read.`;
            return refuse('an address that cannot be read.', fix);
        }
        if (/^https?$/.test(scheme) && /[*[\]]/.test((0,remote_files/* publicAddress */.W)(address))) {
            return refuse('and a web server does not list its files.', 'Name every file, one per line.');
        }
        return [];
    });
    if (problems.length > 0)
        throw new configuration_error/* ConfigurationError */.j(problems);
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/make-readable.ts
/** The same table in files that the engine reads itself: Arrow becomes Parquet. Its library is loaded only for it. */
async function makeReadable(source, tools) {
    if (source.format !== 'arrow')
        return source;
    const { convertArrow } = await __webpack_require__.e(/* import() */ 1880).then(__webpack_require__.bind(__webpack_require__, 81880));
    const converted = await convertArrow(tools.connection, tools.duckdb, { ...tools, files: source.files });
    return {
        ...source,
        format: 'parquet',
        files: converted.map(({ path }) => path),
        names: source.names ?? source.files,
        columnNames: converted.map(({ columns }) => columns),
    };
}

// EXTERNAL MODULE: ./packages/profile/src/number-distribution.ts
var number_distribution = __webpack_require__(21183);
;// CONCATENATED MODULE: ./packages/profile/src/sketch-column.ts


/** A column of which every value is at hand: all of it is exact. */
function sketchColumn(column) {
    const { name, type, kind, rows, nulls, invalid } = column;
    const base = { name, type, kind, rows, nulls, invalid, isDistinctExact: true };
    const none = {
        minimum: null,
        maximum: null,
        mean: null,
        standardDeviation: null,
        numbers: null,
        values: null,
    };
    if (kind === 'other')
        return { ...base, ...none, distinct: null };
    if (kind === 'number') {
        const atoms = (0,number_distribution/* atomsOf */.QJ)(column.numbers ?? []);
        return {
            ...base,
            ...none,
            distinct: atoms.values.length,
            minimum: atoms.values[0] ?? null,
            maximum: atoms.values.at(-1) ?? null,
            ...momentsOf(atoms),
            numbers: atoms.values.length === 0 ? null : atoms,
        };
    }
    if (kind === 'time') {
        const texts = [...(column.texts ?? [])].sort();
        const [minimum, maximum] = [texts[0] ?? null, texts.at(-1) ?? null];
        return { ...base, ...none, distinct: new Set(texts).size, minimum, maximum };
    }
    const counts = new Map();
    for (const text of column.texts ?? []) {
        const value = cutText(text);
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const values = countsOf(counts, { rows: column.texts?.length ?? 0, isSample: false });
    return { ...base, ...none, distinct: counts.size, values };
}
/** Counts in their order; those of more than `mostAtoms` values are cut. */
function countsOf(counts, about) {
    const all = [...counts].map(([value, rows]) => ({ value, rows }));
    all.sort((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1));
    return {
        counts: all.slice(0, mostAtoms),
        isComplete: !about.isSample && all.length <= mostAtoms,
        ...about,
    };
}
/** Mean and standard deviation, in two passes. */
function momentsOf(distribution) {
    const { values, counts } = distribution;
    const rows = counts.reduce((sum, count) => sum + count, 0);
    if (rows === 0)
        return { mean: null, standardDeviation: null };
    const mean = values.reduce((sum, value, i) => sum + value * ((counts[i] ?? 0) / rows), 0);
    const squares = values.reduce((sum, value, i) => sum + (value - mean) ** 2 * (counts[i] ?? 0), 0);
    return { mean, standardDeviation: rows === 1 ? null : Math.sqrt(squares / (rows - 1)) };
}
/** The beginning of a text by which it is compared, in whole characters. */
function cutText(text) {
    if (text.length <= longestValue)
        return text;
    return Array.from(text.slice(0, 2 * longestValue))
        .slice(0, longestValue)
        .join('');
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/profile-counts.ts


/** The expression of a column's values; null for one that has none of the kind. */
function valueSql({ number, text, boolean, microseconds }, kind) {
    if (kind === 'number')
        return number && `CAST(${number} AS DOUBLE)`;
    if (kind === 'text')
        return text;
    return kind === 'boolean' ? boolean : (microseconds ?? text);
}
/** Columns of one statement: each keeps a hash table of its values. */
const profile_counts_mostTogether = 30;
/** Counts the values of each column; of more than `mostAtoms` only the most frequent. Nulls do not count. */
async function tallyColumns(connection, table, asked) {
    const tallies = new Map();
    for (let first = 0; first < asked.length; first += profile_counts_mostTogether) {
        const some = asked.slice(first, first + profile_counts_mostTogether);
        const names = some.map((_, i) => `k${i}`);
        const selected = some.map(({ column, kind }, i) => `${valueSql(column, kind)} AS k${i}`).join(', ');
        const value = names.map((name) => `CAST(${name} AS VARCHAR)`).join(', ');
        const rows = await readRows(connection, `WITH counted AS (
        SELECT grouping_id(${names.join(', ')}) AS part, coalesce(${value}, NULL) AS value, count(*) AS rows
        FROM (SELECT ${selected} FROM ${table.again(some.map(({ column }) => column))}) GROUP BY GROUPING SETS (${names.map((name) => `(${name})`).join(', ')})
      )
      SELECT part, value, rows, count(*) OVER (PARTITION BY part) AS different FROM counted WHERE value IS NOT NULL
      QUALIFY row_number() OVER (PARTITION BY part ORDER BY rows DESC, value) <= ${mostAtoms}
      ORDER BY part, rows DESC, value`);
        for (const { column } of some)
            tallies.set(column.name, { counts: [], distinct: 0 });
        for (const [part, text, count, distinct] of rows) {
            // The bit of the one column that is not folded is 0; the first column has the highest bit.
            const place = some.length - 1 - Math.log2(2 ** some.length - 1 - Number(part));
            const tally = tallies.get(some[Math.round(place)]?.column.name ?? '');
            tally?.counts.push([String(text), Number(count)]);
            if (tally)
                tally.distinct = Number(distinct);
        }
    }
    return tallies;
}
/** One statement for all that is left to count, in parts for many columns. */
async function countColumns(connection, table, asked) {
    const questions = [
        ...asked.bins.map((one) => ({
            ...one,
            sql: `map_values(histogram(${valueSql(one.column, one.kind)}, ${edgeList(one.edges)}))`,
        })),
        ...asked.distinct.map((one) => ({
            ...one,
            sql: `approx_count_distinct(${valueSql(one.column, one.kind)})`,
        })),
        ...asked.ranges.map((one) => {
            const sql = valueSql(one.column, one.kind);
            return { ...one, sql: `[min(${sql}), max(${sql})]` };
        }),
    ];
    const answers = [];
    for (let first = 0; first < questions.length; first += 200) {
        const some = questions.slice(first, first + 200);
        const columns = [...new Set(some.map(({ column }) => column))];
        const select = some.map(({ sql }) => sql).join(',\n  ');
        answers.push(...((await readRows(connection, `SELECT ${select} FROM ${table.again(columns)}`))[0] ?? []));
    }
    const named = (some, from, read) => new Map(some.map(({ column }, i) => [column.name, read(answers[from + i])]));
    return {
        bins: named(asked.bins, 0, countsIn),
        distinct: named(asked.distinct, asked.bins.length, Number),
        ranges: named(asked.ranges, asked.bins.length + asked.distinct.length, rangeIn),
    };
}
/** Edges in SQL: doubles, digit by digit. */
function edgeList(edges) {
    return `[${edges.map((edge) => `'${edge}'`).join(', ')}]::DOUBLE[]`;
}
/** The counts in an answer about bins. */
function countsIn(answer) {
    return Array.isArray(answer) ? answer.map(Number) : [];
}
/** The least and the greatest text in an answer. */
function rangeIn(answer) {
    const [least, greatest] = (Array.isArray(answer) ? answer : []);
    return [least ?? null, greatest ?? null];
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/profile-sample.ts

const isoTime = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;
/** How many rows are sampled of a table: every column of a row counts. */
function sampleRowsOf({ columns }, size) {
    return Math.max(500, Math.min(size.rows, Math.floor(size.cells / Math.max(1, columns.length))));
}
/** Reads the table once: counts and moments of every column, and all columns of `most` random rows. */
async function readSample(connection, table, most) {
    const { columns, hasOthers } = table;
    const select = sampleSelect(columns, { most, table });
    const others = hasOthers === null ? '0' : `count_if(${hasOthers})`;
    const [answers = []] = await readRows(connection, `SELECT ${[others, ...select].join(',\n  ')}\nFROM ${table.from(columns)}`);
    const rows = Number(answers[1]);
    const sample = (answers[2] ?? []);
    return {
        rows,
        isWhole: rows <= most,
        hasOthers: Number(answers[0]) > 0,
        columns: columns.map((column, place) => {
            const counts = answers.slice(3 + place * answersPerColumn);
            return interpret(column, { rows, counts, sample, place });
        }),
    };
}
const answersPerColumn = 8;
/** What is asked of columns at the first reading: rows, a sample of them, and the answers that `interpret` reads for each. */
function sampleSelect(columns, at) {
    const counted = (sql) => (sql === null ? '0' : `count(${sql})`);
    const aggregates = columns.flatMap((column) => {
        const { countFilled, number, isTame, kind, boolean, text, microseconds } = column;
        // Squares of larger numbers are no 64-bit floats, and would be an error.
        const squarable = isTame ? number : `CASE WHEN abs(${number}) < 1e150 THEN ${number} END`;
        return [
            countFilled,
            kind !== null && isTame ? countFilled : counted(number),
            kind !== null ? '0' : counted(boolean),
            kind !== null ? '0' : counted(text),
            ...(number
                ? [`min(${number})`, `max(${number})`, `avg(${number})`, `stddev_samp(${squarable})`]
                : microseconds
                    ? [`min(${microseconds})`, `max(${microseconds})`, 'NULL', 'NULL']
                    : ['NULL', 'NULL', 'NULL', 'NULL']),
        ];
    });
    const values = columns.map(({ number, boolean, text, microseconds }, i) => {
        const parts = [
            number ? `n := CAST(${number} AS DOUBLE)` : null,
            boolean ? `b := ${boolean}` : null,
            text ? `t := ${text}` : null,
            microseconds ? `m := ${microseconds}` : null,
        ].filter((part) => part !== null);
        return `v${i} := struct_pack(${parts.length > 0 ? parts.join(', ') : 'x := 0'})`;
    });
    const row = `struct_pack(${values.length > 0 ? values.join(', ') : 'x := 0'})`;
    return ['count(*)', sampleAggregate(row, at), ...aggregates];
}
/** Rows by the hash of their number, the same in every run; else by chance, which takes an order of all of them. */
function sampleAggregate(row, { most, table }) {
    const { isNumbered, knownRows } = table;
    if (!isNumbered || knownRows === null)
        return `arg_min(${row}, random(), ${most})`;
    if (knownRows <= most)
        return `list(${row})`;
    const share = (2n ** 64n * BigInt(most)) / BigInt(knownRows);
    return `list(${row}) FILTER (hash(row_number) < ${share}::UBIGINT)`;
}
/** What the answers to `sampleSelect` tell of a column; `place` is its place among those that were asked of together. */
function interpret(column, about) {
    const { rows, counts, sample, place } = about;
    const [filled = 0, numbers = 0, booleans = 0, texts = 0] = counts.slice(0, 4).map(Number);
    const cells = sample.map((row) => row[`v${place}`]);
    const kind = filled === 0 ? 'other' : (column.kind ?? profile_sample_kindOf({ filled, numbers, booleans, texts, cells }));
    const isNumber = kind === 'number';
    const [minimum, maximum, mean, standardDeviation] = counts.slice(4, 8).map((value) => finite(value));
    return {
        column,
        kind,
        rows,
        nulls: rows - filled,
        invalid: isNumber ? filled - numbers : 0,
        minimum: (isNumber || column.microseconds !== null ? minimum : null) ?? null,
        maximum: (isNumber || column.microseconds !== null ? maximum : null) ?? null,
        mean: (isNumber ? mean : null) ?? null,
        standardDeviation: isNumber && isMeasured(minimum, maximum) ? (standardDeviation ?? null) : null,
        numbers: isNumber ? cells.flatMap(({ n }) => (typeof n === 'number' ? [n] : [])) : [],
        texts: isNumber ? [] : cells.flatMap((cell) => profile_sample_textOf(cell, kind, column.type)),
    };
}
/** Squares of larger numbers are no 64-bit floats. */
function isMeasured(minimum, maximum) {
    return Math.max(Math.abs(minimum ?? 0), Math.abs(maximum ?? 0)) < 1e150;
}
function profile_sample_textOf({ b, t, m }, kind, type) {
    if (kind === 'boolean')
        return typeof b === 'boolean' ? [String(b)] : [];
    if (typeof m === 'bigint')
        return [isoOf(Number(m), type)];
    return typeof t === 'string' ? [t] : [];
}
/** ISO 8601 in UTC, of microseconds since 1970; a date alone for the engine's type of dates. */
function isoOf(microseconds, type) {
    const date = new Date(microseconds / 1000);
    if (Number.isNaN(date.getTime()))
        return String(microseconds);
    const text = date.toISOString().replace('.000Z', 'Z');
    return type === 'DATE' ? text.slice(0, text.indexOf('T')) : text;
}
const notFinite = /^[+-]?(nan|inf|infinity)$/i;
/**
 * The kind of a column that may hold anything, by what it holds. Words for NaN and infinity are invalid numbers; they are looked
 * for in the sample, since asking every text would cost more than all the rest.
 */
function profile_sample_kindOf(about) {
    const { filled, numbers, booleans, texts, cells } = about;
    if (numbers === filled)
        return 'number';
    if (booleans === filled)
        return 'boolean';
    if (texts !== filled)
        return 'other';
    const some = cells.filter(({ t }) => typeof t === 'string');
    const words = some.filter(({ n }) => typeof n !== 'number').map(({ t }) => t ?? '');
    if (numbers > 0 && words.length > 0 && words.every((word) => notFinite.test(word)))
        return 'number';
    return some.length > 0 && some.every(({ t }) => isoTime.test(t ?? '')) ? 'time' : 'text';
}
function finite(value) {
    if (value === null || value === undefined)
        return null;
    const number = Number(value);
    return Number.isFinite(number) ? number : null;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/read-cells.ts





/**
 * The first reading of a table of very many columns. A statement that names every column takes the engine longer than linear
 * in their number; here a statement groups cells by their column, whatever their number.
 */
async function readCellSample(connection, table, most) {
    const readings = new Map();
    const [first] = table.cells;
    let rows = table.knownRows;
    for (const part of table.cells) {
        const from = part.from(part === first);
        const found = await readRows(connection, `SELECT CAST(i AS VARCHAR), ${sampleSelect([part.value], { most, table }).join(',\n  ')}\nFROM ${from} GROUP BY i`);
        const answers = new Map(found.map(([i, ...answer]) => [String(i), answer]));
        // Where every row has a cell of every column, any column tells the rows.
        if (table.hasOthers === null)
            rows ??= Number(found[0]?.[1] ?? 0);
        rows ??= Number((await readRows(connection, `SELECT count(*) FROM ${table.again([])}`))[0]?.[0]);
        for (const [i, column] of part.columns) {
            const [, sample, ...counts] = answers.get(i) ?? [];
            const of = { rows, counts, sample: (sample ?? []), place: 0 };
            readings.set(column.name, interpret(column, of));
        }
    }
    return {
        rows: rows ?? 0,
        isWhole: (rows ?? 0) <= most,
        hasOthers: table.hasOthers !== null,
        columns: table.columns.flatMap(({ name }) => readings.get(name) ?? []),
    };
}
/** Counts values as `tallyColumns` does. */
async function tallyCells(connection, table, asked) {
    const tallies = new Map();
    for (const { from, sql, columns } of groupsOf(table, asked)) {
        const rows = await readRows(connection, `WITH counted AS (SELECT CAST(i AS VARCHAR) AS i, CAST(${sql} AS VARCHAR) AS value, count(*) AS rows FROM ${from} GROUP BY ALL)
      SELECT i, value, rows, count(*) OVER (PARTITION BY i) FROM counted WHERE value IS NOT NULL
      QUALIFY row_number() OVER (PARTITION BY i ORDER BY rows DESC, value) <= ${mostAtoms}
      ORDER BY i, rows DESC, value`);
        for (const { column } of columns.values())
            tallies.set(column.name, { counts: [], distinct: 0 });
        for (const [i, value, count, distinct] of rows) {
            const tally = tallies.get(columns.get(String(i))?.column.name ?? '');
            tally?.counts.push([String(value), Number(count)]);
            if (tally)
                tally.distinct = Number(distinct);
        }
    }
    return tallies;
}
/** Counts what is left to count as `countColumns` does. */
async function countCells(connection, table, asked) {
    const bins = new Map();
    for (const { from, sql, columns } of groupsOf(table, asked.bins)) {
        const edges = [...columns].map(([i, { edges: list }]) => `(${(0,src_dialect/* quoteText */.ol)(i)}, ${edgeList(list)})`);
        const rows = await readRows(connection, `SELECT CAST(cells.i AS VARCHAR), map_values(histogram(${sql}, edges)) FROM ${from} AS cells
      JOIN (VALUES ${edges.join(', ')}) AS asked(i, edges) ON CAST(cells.i AS VARCHAR) = asked.i GROUP BY cells.i`);
        for (const [i, answer] of rows)
            bins.set(columns.get(String(i))?.column.name ?? '', countsIn(answer));
    }
    const distinct = await askCells(connection, table, asked.distinct, (sql) => `approx_count_distinct(${sql})`);
    const ranges = await askCells(connection, table, asked.ranges, (sql) => `[min(${sql}), max(${sql})]`);
    return {
        bins,
        distinct: new Map([...distinct].map(([name, answer]) => [name, Number(answer)])),
        ranges: new Map([...ranges].map(([name, answer]) => [name, rangeIn(answer)])),
    };
}
/** One aggregate over the values of each column. */
async function askCells(connection, table, asked, aggregate) {
    const answers = new Map();
    for (const { from, sql, columns } of groupsOf(table, asked)) {
        const rows = await readRows(connection, `SELECT CAST(i AS VARCHAR), ${aggregate(sql)} FROM ${from} GROUP BY i`);
        for (const [i, answer] of rows)
            answers.set(columns.get(String(i))?.column.name ?? '', answer);
    }
    return answers;
}
/** What is asked, by how cells are read: what stands behind FROM, the expression of a value, and the columns by `i`. */
function groupsOf(table, asked) {
    const byName = new Map(asked.map((one) => [one.column.name, one]));
    return table.cells.flatMap((part) => {
        const byKind = new Map();
        for (const [i, { name }] of part.columns) {
            const one = byName.get(name);
            if (one)
                byKind.set(one.kind, (byKind.get(one.kind) ?? new Map()).set(i, one));
        }
        return [...byKind].flatMap(([kind, columns]) => {
            const sql = valueSql(part.value, kind);
            const some = [...columns.keys()].map(src_dialect/* quoteText */.ol).join(', ');
            const from = `(SELECT * FROM ${part.from(false)} WHERE CAST(i AS VARCHAR) IN (${some}))`;
            return sql === null ? [] : [{ from, sql, columns }];
        });
    });
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/profile-table.ts





/** Values of this many rows lead the way: which columns have few values, and where numbers lie. */
const defaultSize = { rows: 10_000, cells: 4_000_000 };
/** A column with more different values than these in the sample has too many to count one by one. */
const mostFew = 2000;
const bins = 200;
/** A table of more columns than these is read cell by cell. */
const mostColumns = 100;
/**
 * Looks at every column in at most three readings: counts, moments and a random sample; then the rows of each value where there are
 * few, and the rows of each bin where there are many. A table that fits into the sample is read once, and all of it is exact.
 */
async function profileTable(connection, source, { size = defaultSize, mostNarrow = mostColumns, ...request } = {}) {
    const { table, reading, isWide } = await readFirst(connection, source, { ...request, size, mostNarrow });
    if (request.malformed !== 'skip')
        await table.refuseMalformed(reading.rows);
    if (reading.isWhole)
        return { rows: reading.rows, columns: reading.columns.map(sketchWhole) };
    const plans = reading.columns.map(planColumn);
    const [tally, count] = isWide ? [tallyCells, countCells] : [tallyColumns, countColumns];
    const tallied = plans.filter(({ isFew }) => isFew).map(({ reading: one }) => one);
    const tallies = await tally(connection, table, tallied);
    const others = plans.filter(({ reading: { column } }) => !tallies.has(column.name));
    const times = reading.columns.filter(({ kind, column }) => kind === 'time' && column.microseconds === null);
    const binned = reading.columns.flatMap((one) => {
        const counted = tallies.get(one.column.name);
        const isCounted = counted && counted.distinct <= mostAtoms;
        if (one.kind !== 'number' || isCounted || one.column.number === null)
            return [];
        const edges = edgesOf(one, request.edges?.get(one.column.name) ?? []);
        return edges ? [{ column: one.column, kind: one.kind, edges }] : [];
    });
    const rest = await count(connection, table, {
        bins: binned,
        distinct: others.filter(({ hasValues }) => hasValues).map(({ reading: one }) => one),
        ranges: times.filter(({ column }) => column.text !== null),
    });
    const binsOf = new Map(binned.map(({ column: { name }, edges }) => [name, joinFirstBin(edges, rest.bins.get(name) ?? [])]));
    return {
        rows: reading.rows,
        columns: reading.columns.map((one) => assemble(one, {
            tally: tallies.get(one.column.name),
            numbers: binsOf.get(one.column.name),
            distinct: rest.distinct.get(one.column.name),
            range: rest.ranges.get(one.column.name),
        })),
    };
}
/** The first reading; once more with the columns of JSON that only later rows have. */
async function readFirst(connection, source, { size, mostNarrow, ...request }) {
    const read = async (table) => {
        const isWide = table.columns.length > mostNarrow;
        const most = sampleRowsOf(table, size);
        const reading = await (isWide ? readCellSample : readSample)(connection, table, most);
        return { table, reading, isWide };
    };
    const first = await read(await openValues(connection, source, request));
    if (!first.reading.hasOthers)
        return first;
    const late = await first.table.listOthers();
    return late.length === 0 ? first : read(await openValues(connection, source, { ...request, late }));
}
function sketchWhole({ column, ...reading }) {
    return sketchColumn({ ...reading, name: column.name, type: column.type });
}
function planColumn(reading) {
    const { kind, column, numbers, texts } = reading;
    const values = kind === 'number' ? numbers : texts;
    const hasValues = kind !== 'other' && valueSql(column, kind) !== null;
    const isCountable = kind === 'number' || kind === 'text' || kind === 'boolean';
    const isFew = new Set(values).size <= Math.min(mostFew, Math.max(100, values.length / 2));
    return { reading, isFew: hasValues && isCountable && isFew, hasValues };
}
/** Edges from the sample, and those of the reference; null for a column without numbers. */
function edgesOf(reading, others) {
    const { minimum, maximum } = reading;
    if (minimum === null || maximum === null)
        return null;
    const sample = [...reading.numbers].sort((a, b) => a - b);
    const inner = others.filter((edge) => edge > minimum && edge < maximum);
    const edges = [...(0,number_distribution/* chooseEdges */.CF)(sample, { minimum, maximum, bins }), ...inner];
    return [...new Set(edges)].sort((a, b) => a - b);
}
/** The engine's first count is of what is at most at the first edge: those rows are the minimum, in the first bin. */
function joinFirstBin(edges, counts) {
    const [first = 0, second = 0, ...others] = counts;
    if (edges.length === 1)
        return { kind: 'bins', edges: [edges[0] ?? 0, edges[0] ?? 0], counts: [first] };
    return { kind: 'bins', edges, counts: [first + second, ...others.slice(0, edges.length - 2)] };
}
function assemble(reading, found) {
    const { column, kind, rows, nulls, invalid, mean, standardDeviation } = reading;
    const filled = rows - nulls;
    const isCounted = found.tally !== undefined;
    const time = (value) => (value === null ? null : isoOf(value, column.type));
    const [least, greatest] = kind === 'number'
        ? [reading.minimum, reading.maximum]
        : kind === 'time'
            ? (found.range ?? [time(reading.minimum), time(reading.maximum)])
            : [null, null];
    return {
        name: column.name,
        type: column.type,
        kind,
        rows,
        nulls,
        invalid,
        distinct: found.tally?.distinct ?? (found.distinct === undefined ? null : Math.min(found.distinct, filled)),
        isDistinctExact: isCounted,
        minimum: least,
        maximum: greatest,
        mean,
        standardDeviation,
        numbers: found.numbers ?? (kind === 'number' && found.tally ? atomsFrom(found.tally) : null),
        values: kind === 'text' || kind === 'boolean' ? valuesOf(reading, found.tally) : null,
    };
}
function atomsFrom({ counts }) {
    const merged = new Map();
    for (const [text, rows] of counts) {
        const value = Number(text) || 0;
        merged.set(value, (merged.get(value) ?? 0) + rows);
    }
    if (merged.size === 0)
        return null;
    const sorted = [...merged].sort(([a], [b]) => a - b);
    return { kind: 'atoms', values: sorted.map(([value]) => value), counts: sorted.map(([, rows]) => rows) };
}
function valuesOf(reading, tally) {
    if (tally) {
        const counts = tally.counts.map(([value, rows]) => ({ value, rows }));
        const isComplete = tally.distinct <= tally.counts.length;
        return { counts, rows: reading.rows - reading.nulls, isComplete, isSample: false };
    }
    const counts = new Map();
    for (const text of reading.texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    return countsOf(counts, { rows: reading.texts.length, isSample: true });
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/refuse-pointers.ts


/** What stands in a file in place of the data, how to tell it, and how to get the data. */
const pointers = [
    {
        name: 'a git-lfs pointer',
        pattern: /^version https:\/\/git-lfs\.github\.com\//,
        fix: 'Check out with lfs: true, or run git lfs pull first.',
    },
    {
        name: 'a DVC pointer',
        pattern: /^(outs|md5|wdir|deps|meta|frozen):[\s\S]*\bmd5: [0-9a-f]{32}/m,
        fix: 'Run dvc pull first, and name the file that it fetches.',
    },
];
/** Throws a ConfigurationError for every file that only points to the data. */
async function refusePointers(files) {
    const problems = [];
    for (const file of files) {
        const handle = await (0,promises_.open)(file);
        try {
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
            const text = buffer.toString('latin1', 0, bytesRead);
            const pointer = pointers.find(({ pattern }) => pattern.test(text));
            if (pointer)
                problems.push({ where: file, message: `is ${pointer.name}, not the data.`, fix: pointer.fix });
        }
        finally {
            await handle.close();
        }
    }
    if (problems.length > 0)
        throw new configuration_error/* ConfigurationError */.j(problems);
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/sample-rows.ts



/** Some columns of random rows. */
async function sampleRows(connection, source, { columns, most }) {
    const texts = new Set(columns.filter(({ kind, isHuge }) => kind === 'text' || isHuge).map(({ name }) => name));
    const table = await openValues(connection, source, { texts });
    const some = table.columns.filter(({ name }) => columns.some((column) => column.name === name));
    const select = columns.map((column, i) => {
        const key = keySql(table, column);
        const isPlain = column.kind === 'number' || column.kind === 'boolean';
        return `${isPlain && !column.isHuge ? key : `left(CAST(${key} AS VARCHAR), 200)`} AS s${i}`;
    });
    const rows = await readRows(connection, `SELECT * FROM (SELECT ${select.join(', ')} FROM ${table.again(some)}) USING SAMPLE reservoir(${most} ROWS) REPEATABLE (42)`);
    return rows;
}

// EXTERNAL MODULE: ./packages/contract/src/plan-columns.ts
var plan_columns = __webpack_require__(49323);
;// CONCATENATED MODULE: ./packages/engine-duckdb/src/json-values.ts
/** What a value that JSON has no type for (such as bytes) becomes: it is of none of its types either. */
const notJson = Symbol('not JSON');
/**
 * Values of the engine as JSON has them: whole numbers and decimals as numbers (64-bit floats), dates and times as RFC
 * 3339 writes them (a time without zone counts as UTC), lists as arrays, structs and maps as objects. NaN and infinite
 * numbers stay what they are.
 */
function createJsonReader(duckdb) {
    const inUtc = (text) => `${text.replace(' ', 'T')}Z`;
    const read = (value) => {
        switch (typeof value) {
            case 'bigint':
                return Number(value);
            case 'object':
                return value === null ? null : readObject(value);
            default:
                return value;
        }
    };
    const readObject = (value) => {
        if (value instanceof duckdb.DuckDBDecimalValue)
            return value.toDouble();
        if (value instanceof duckdb.DuckDBListValue || value instanceof duckdb.DuckDBArrayValue)
            return value.items.map(read);
        if (value instanceof duckdb.DuckDBStructValue)
            return readEntries(Object.entries(value.entries));
        if (value instanceof duckdb.DuckDBMapValue) {
            return readEntries(value.entries.map(({ key, value: inner }) => [String(read(key)), inner]));
        }
        if (value instanceof duckdb.DuckDBUnionValue)
            return readEntries([[value.tag, value.value]]);
        if (value instanceof duckdb.DuckDBTimestampTZValue) {
            return inUtc(new duckdb.DuckDBTimestampValue(value.micros).toString());
        }
        const isTimestamp = value instanceof duckdb.DuckDBTimestampValue ||
            value instanceof duckdb.DuckDBTimestampSecondsValue ||
            value instanceof duckdb.DuckDBTimestampMillisecondsValue ||
            value instanceof duckdb.DuckDBTimestampNanosecondsValue;
        if (isTimestamp)
            return inUtc(String(value));
        if (value instanceof duckdb.DuckDBBlobValue || value instanceof duckdb.DuckDBBitValue)
            return notJson;
        return String(value);
    };
    const readEntries = (entries) => Object.fromEntries(entries.map(([name, inner]) => [name, read(inner)]));
    return read;
}
/** JSON text as a value. The engine also takes NaN and infinite numbers, which become infinite here. */
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const token = /"(?:[^"\\]|\\.)*"|(-?)\b(?:nan|inf(?:inity)?)\b/gi;
        return JSON.parse(text.replace(token, (all, sign) => (all.startsWith('"') ? all : `${sign}1e999`)));
    }
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/stream-rows.ts


/** The columns that a request is about, with how to read their text; `names` are those of the table. */
function plannedRows(request, names) {
    const known = new Set(names);
    const asked = request.columns === null ? names : request.columns.filter((name) => known.has(name));
    const planned = new Map(request.planned.map((column) => [column.name, column]));
    return asked.map((name) => planned.get(name) ?? { name, types: null, ...(0,plan_columns/* textTypesOf */.WT)(name, { ...request, planned: [] }) });
}
/** The rows of a view in order, in batches; lines that are no rows are passed over. `columns` null: all of them. */
async function* streamView(connection, view, { duckdb, columns }) {
    const reader = view.rowJson === null
        ? stream_rows_readCells(view, columns, duckdb)
        : readJsonRows(view.rowJson, view.isRow, columns);
    let before = 0;
    for (const part of view.isColumnar ? [view.numbered] : view.partsAgain) {
        const number = view.isColumnar ? ['row_number'] : [];
        const result = await connection.stream(`SELECT ${[...number, ...reader.select].join(', ')} FROM ${part}`);
        for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
            const values = Array.from({ length: chunk.columnCount }, (_, i) => chunk?.getColumnValues(i) ?? []);
            const numbers = view.isColumnar ? values.shift() : undefined;
            const rows = [];
            for (let i = 0; i < chunk.rowCount; i++) {
                const value = reader.read(values, i);
                if (value)
                    rows.push({ number: numbers ? Number(numbers[i]) : before + i + 1, value });
            }
            before += chunk.rowCount;
            yield rows;
        }
    }
}
function readJsonRows(json, isRow, columns) {
    return {
        select: [`CASE WHEN ${isRow ?? 'TRUE'} THEN ${json} END`],
        read: ([texts = []], row) => {
            const text = texts[row];
            if (text === null || text === undefined)
                return null;
            const value = readJson(String(text));
            if (columns === null)
                return value;
            return Object.fromEntries(columns.flatMap((name) => (Object.hasOwn(value, name) ? [[name, value[name]]] : [])));
        },
    };
}
/** Cells that know their types; a cell of text is what its number or boolean reads as, else its text. */
function stream_rows_readCells(view, columns, duckdb) {
    const toJson = createJsonReader(duckdb);
    const places = new Map(view.columns.map(({ name }, i) => [name, i]));
    const names = (columns ?? [...places.keys()]).filter((name) => places.has(name));
    const select = [];
    const cells = names.map((name) => {
        const cell = view.cells.get(name);
        const raw = `c${places.get(name)}`;
        const add = (sql) => (sql === null ? null : select.push(sql) - 1);
        if (view.isColumnar || !cell)
            return { name, raw: add(raw), readings: [] };
        const readings = [add(cell.number), add(cell.boolean)].filter((place) => place !== null);
        return {
            name,
            raw: add(cell.isNull === null ? raw : `CASE WHEN NOT (${cell.isNull}) THEN ${raw} END`),
            readings,
        };
    });
    return {
        select: select.length === 0 ? ['1'] : select,
        read: (values, row) => Object.fromEntries(cells.map(({ name, raw, readings }) => {
            const read = readings.map((place) => values[place]?.[row]).find((value) => value !== null);
            return [name, toJson(read ?? values[raw ?? 0]?.[row] ?? null)];
        })),
    };
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/translate-failure.ts



/** An error of the engine as what the user can do about it. The engine's own words may quote the data: they stay the cause. */
async function translateFailure(error, source) {
    if (error instanceof configuration_error/* ConfigurationError */.j || !(error instanceof Error))
        return error;
    const message = error.message;
    const cause = { cause: error };
    const files = source.files.join(', ');
    if (/^Out of Memory Error/.test(message)) {
        const fix = 'Use a runner with more memory, or give fewer files at a time.';
        return new configuration_error/* ConfigurationError */.j({ where: files, message: 'does not fit into the memory of the data engine.', fix }, cause);
    }
    if (/regular expression|pattern too large|invalid perl operator/i.test(message)) {
        const fix = 'Write a shorter pattern.';
        return new configuration_error/* ConfigurationError */.j({ where: 'contract', message: 'has a pattern that the data engine cannot run.', fix }, cause);
    }
    const file = source.files.find((name) => message.includes(name)) ?? files;
    if (source.format === 'parquet' && !/^(Binder|Parser|Catalog|Internal) Error/i.test(message)) {
        const fix = 'Write the file anew.';
        return new configuration_error/* ConfigurationError */.j({ where: file, message: 'cannot be read as Parquet: it is cut off or damaged.', fix }, cause);
    }
    if (source.format === 'csv' && /state machine reached an invalid state/i.test(message)) {
        for (const name of source.files) {
            const line = await findOtherLineBreak(streamText(name));
            if (line === null)
                continue;
            const fix = 'Give all lines the same line end.';
            return new configuration_error/* ConfigurationError */.j({
                where: `${name}:${line}`,
                message: 'ends its line in another way than the lines before: CRLF and LF are mixed.',
                fix,
            }, cause);
        }
        const fix = 'Quote fields with line breaks, and end every line in the same way.';
        return new configuration_error/* ConfigurationError */.j({ where: files, message: 'has a lone carriage return outside quotes.', fix }, cause);
    }
    const brokenRecord = /Malformed JSON .*record\/value (\d+): (unexpected end of data)?/.exec(message);
    if (brokenRecord) {
        // The engine counts one or two records too many.
        const near = Math.max(1, Number(brokenRecord[1]) - 2);
        const what = brokenRecord[2] ? 'it breaks off' : 'something is not JSON';
        return new configuration_error/* ConfigurationError */.j({
            where: file,
            message: `cannot be read as JSON: ${what}, near row ${near}.`,
            fix: 'Write the file anew.',
        }, cause);
    }
    if (/^(IO|Invalid Input) Error/i.test(message)) {
        const fix = 'Write the file anew.';
        return new configuration_error/* ConfigurationError */.j({ where: file, message: `cannot be read as ${source.format.toUpperCase()}.`, fix }, cause);
    }
    return error;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/engine.ts

















/** DuckDB as a table engine. Every call works on a database of its own, in memory. */
function createDuckdbEngine(duckdb, limits, remote = { environment: {} }) {
    const run = async (given, work) => {
        let source = given;
        try {
            await refuseUnusable(given);
            return await withConnection(duckdb, limits, (connection) => withFolder(limits, async (folder) => {
                source = await makeReadable(given, { connection, duckdb, folder });
                return work({ connection, source, folder });
            }));
        }
        catch (error) {
            throw renameFiles(renameFiles(await translateFailure(error, source), source), given);
        }
    };
    return {
        name: 'duckdb',
        check: (plan, given, { references, ...options }) => run(given, async ({ connection, source, folder }) => {
            if (source.format === 'csv')
                refuseUntyped(plan);
            const view = await openTable(connection, source, plan.columns);
            const others = await openOthers(plan, references ?? new Map(), { connection, duckdb, folder });
            const rowRules = await openRules(connection, plan, { source, view, duckdb });
            return checkTable(connection, plan, {
                view,
                others,
                rowRules,
                ...options,
                facts: await factsOf(connection, source, view),
                files: source.files,
                names: source.names ?? source.files,
                folder,
                memoryMegabytes: memoryOf(limits),
            });
        }),
        streamRows: (given, request, onRows) => run(given, async ({ connection, source }) => {
            const { columns } = await openTable(connection, source, []);
            const names = columns.map(({ name }) => name);
            const view = await openTable(connection, source, plannedRows(request, names));
            let rows = 0;
            for await (const some of streamView(connection, view, { duckdb, columns: request.columns })) {
                // Columnar files number their rows by file, and every line of theirs is a row.
                onRows(some.map(({ number, value }) => ({ row: view.isColumnar ? ++rows : number, value })));
            }
        }),
        profile: (given, request) => run(given, ({ connection, source }) => profileTable(connection, source, request)),
        compareSplits: async (question) => {
            await refuseUnusable(question.train);
            return run(question.test, async ({ connection, source, folder }) => {
                const other = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'train-'));
                const train = await makeReadable(question.train, { connection, duckdb, folder: other });
                return compareSplits(connection, { ...question, train, test: source });
            });
        },
        sampleRows: (given, request) => run(given, ({ connection, source }) => sampleRows(connection, source, request)),
        fetchRemote: (addresses, to) => 
        // On a database of its own: no other one can reach the network.
        withConnection(duckdb, limits, (connection) => fetchRemote(connection, { ...to, addresses, memoryMegabytes: memoryOf(limits) }, remote)),
        readTable: (given) => run(given, ({ connection, source }) => readTable(connection, source)),
    };
}
/** What is known of the columns of a view without reading them, by their names. */
async function factsOf(connection, { format, files, columnNames }, { columns }) {
    if (format !== 'parquet')
        return new Map();
    const inFiles = await readColumnFacts(connection, files);
    return new Map(columns.flatMap(({ name }, i) => {
        const known = inFiles.get(columnNames ? `c${i}` : name);
        return known ? [[name, known]] : [];
    }));
}
/** The other files that a plan looks into, each with the columns that it asks for. */
async function openOthers(plan, sources, { connection, duckdb, folder }) {
    const others = new Map();
    for (const { file } of plan.references) {
        const source = sources.get(file);
        if (!source)
            throw new Error(`${plan.contract} refers to ${file}, and nobody said where it is`);
        const asked = plan.references.filter((reference) => reference.file === file);
        await refuseUnusable(source);
        if (others.has(file))
            continue;
        const readable = await makeReadable(source, {
            connection,
            duckdb,
            folder: await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'other-')),
        });
        const columns = asked.flatMap((reference) => reference.columns);
        others.set(file, await openTable(connection, readable, columns));
    }
    return others;
}
/** What is asked row by row, with all columns at hand that it looks at. */
async function openRules(connection, plan, at) {
    const rules = await openRowRules(plan);
    if (!rules)
        return null;
    const { columns } = rules;
    const request = { columns, planned: plan.columns, otherColumns: plan.otherColumns };
    const names = at.view.columns.map(({ name }) => name);
    const isUnread = (name) => names.includes(name) && !at.view.cells.has(name);
    const isReady = at.view.rowJson !== null || !(columns ?? names).some(isUnread);
    const view = isReady ? at.view : await openTable(connection, at.source, plannedRows(request, names));
    return { rules, rows: () => streamView(connection, view, { duckdb: at.duckdb, columns }) };
}
/** A folder beside the spilt data that is there as long as the work lasts. */
async function withFolder({ spillFolder }, work) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(spillFolder), { recursive: true });
    const folder = await (0,promises_.mkdtemp)(`${spillFolder}-`);
    try {
        return await work(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Messages call files by the names that the source gives them. */
function renameFiles(error, { files, names }) {
    if (!(error instanceof configuration_error/* ConfigurationError */.j) || !names)
        return error;
    const rename = (text) => files.reduce((all, file, i) => all.replaceAll(file, names[i] ?? file), text);
    const problems = error.problems.map(({ where, message, fix }) => ({
        where: rename(where),
        message: rename(message),
        ...(fix === undefined ? {} : { fix }),
    }));
    return new configuration_error/* ConfigurationError */.j(problems, { cause: error.cause });
}
async function refuseUnusable(source) {
    for (const file of source.files) {
        const found = await (0,promises_.stat)(file).catch(() => undefined);
        const refuse = (message, fix) => new configuration_error/* ConfigurationError */.j({ where: file, message, fix });
        if (!found)
            throw refuse('is not there.', 'Is it made by an earlier step, or not checked out?');
        if (found.isDirectory())
            throw refuse('is a folder.', 'Name the files in it.');
        if (found.size === 0)
            throw refuse('is empty.', 'Give a file with at least a header or a row.');
    }
    await refusePointers(source.files);
}
/** A CSV file says no types: a check on numbers has to know which of its texts are meant as numbers. */
function refuseUntyped(plan) {
    const untyped = plan.columns.filter(({ textTypes }) => textTypes === null);
    if (untyped.length === 0)
        return;
    throw new configuration_error/* ConfigurationError */.j(untyped.map(({ name }) => ({
        where: `${plan.contract} at /properties/${name}`,
        message: 'compares numbers but gives no type, and a CSV file does not say what is a number.',
        fix: 'Add type: number or type: integer.',
    })));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./packages/engine-duckdb/src/install-engine.ts




/** Everything that npm is told: the lock file decides, no scripts run, nothing else is asked of the network. */
const npmArguments = ['ci', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund'];
const patience = 10 * 60_000;
/**
 * The folder that holds the engine's node_modules: an earlier step's, or a new one. A new one is made beside it and then
 * renamed, so that it is there as a whole or not at all, and several steps may do it at once.
 * Throws a ConfigurationError when there is no npm, and a ServiceError when npm fails; both name `engine-path`.
 */
async function installEngine(request) {
    const version = await readVersion(request.installFolder);
    const folder = (0,external_node_path_.join)(request.cacheFolder, 'plimsoll-engine', `${version}-${process.platform}-${process.arch}`);
    if (await exists((0,external_node_path_.join)(folder, 'node_modules')))
        return folder;
    request.log?.info(`Installing the data engine (DuckDB ${version}) into ${folder}.`);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
    const fresh = await (0,promises_.mkdtemp)(`${folder}-`);
    try {
        for (const name of ['package.json', 'package-lock.json']) {
            await (0,promises_.cp)((0,external_node_path_.join)(request.installFolder, name), (0,external_node_path_.join)(fresh, name));
        }
        await runNpm(fresh, request.environment);
        await (0,promises_.rename)(fresh, folder).catch(async (error) => {
            // Another step was faster: its engine is the same.
            if (!(await exists((0,external_node_path_.join)(folder, 'node_modules'))))
                throw error;
        });
    }
    finally {
        await (0,promises_.rm)(fresh, { recursive: true, force: true });
    }
    return folder;
}
/** Whether there is something at a path. */
async function exists(path) {
    return (await (0,promises_.stat)(path).catch(() => undefined)) !== undefined;
}
async function readVersion(installFolder) {
    const manifest = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(installFolder, 'package.json'), 'utf8'));
    return manifest.dependencies['@duckdb/node-api'] ?? '';
}
async function runNpm(folder, environment) {
    const isWindows = process.platform === 'win32';
    // On Windows npm is a script, which only a shell starts; the arguments are ours.
    const npm = (0,external_node_child_process_.spawn)(isWindows ? 'npm.cmd' : 'npm', npmArguments, {
        cwd: folder,
        env: environment,
        shell: isWindows,
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: patience,
    });
    let output = '';
    const collect = (chunk) => {
        output = (output + chunk.toString()).slice(-4000);
    };
    npm.stdout.on('data', collect);
    npm.stderr.on('data', collect);
    const code = await new Promise((resolve) => {
        npm.on('error', resolve);
        npm.on('close', resolve);
    });
    if (code === 0)
        return;
    if (code instanceof Error) {
        throw new configuration_error/* ConfigurationError */.j({
            where: 'data engine',
            message: `npm is needed to install DuckDB, and cannot be run (${code.message}).`,
            fix: 'Add actions/setup-node before this step, or name a folder that has @duckdb/node-api with engine-path.',
        }, { cause: code });
    }
    throw new service_error/* ServiceError */._({
        service: 'npm',
        operation: 'installing DuckDB',
        attempts: 1,
        message: `${lastError(output)}. Where the runner has no package registry, name a folder that has @duckdb/node-api with engine-path.`,
    });
}
function lastError(output) {
    const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim());
    return lines
        .filter((line) => line !== '' && !/^npm |complete log|debug-0\.log/.test(line))
        .slice(0, 3)
        .join('; ');
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/open-engine.ts






/**
 * Loads DuckDB from where the user says, or from the cache folder, where npm installs it on the first use.
 * Throws a ConfigurationError that names `engine-path` when there is no engine to be had.
 */
async function openDuckdbEngine(request) {
    const { enginePath } = request;
    const folder = enginePath ? await resolveEnginePath(enginePath) : await installEngine(request);
    const duckdb = loadDuckdb(folder, enginePath ? "input 'engine-path'" : 'data engine');
    const limits = { spillFolder: (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `plimsoll-spill-${process.pid}`), ...request.limits };
    return createDuckdbEngine(duckdb, limits, { environment: request.environment });
}
/** The folder above node_modules. */
async function resolveEnginePath(path) {
    for (const folder of [(0,external_node_path_.resolve)(path), (0,external_node_path_.resolve)(path, '..')]) {
        if (await exists((0,external_node_path_.join)(folder, 'node_modules', '@duckdb', 'node-api', 'package.json')))
            return folder;
    }
    throw new configuration_error/* ConfigurationError */.j({
        where: "input 'engine-path'",
        message: `is «${path}», and there is no node_modules/@duckdb/node-api.`,
        fix: 'Run npm install @duckdb/node-api in a folder, and name the folder.',
    });
}
/** A bundler must not see this import: the engine is native, and not part of what is shipped. */
function loadDuckdb(folder, where) {
    try {
        return (0,external_node_module_.createRequire)((0,external_node_path_.join)(folder, 'package.json'))('@duckdb/node-api');
    }
    catch (error) {
        throw new configuration_error/* ConfigurationError */.j({
            where,
            message: `DuckDB in ${folder} cannot be loaded on ${process.platform} ${process.arch}: ${firstLine(error)}`,
            fix: 'Install @duckdb/node-api on a machine of the same kind, and name its folder with engine-path.',
        }, { cause: error });
    }
}
function firstLine(error) {
    const line = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    return line.endsWith('.') ? line : `${line}.`;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/index.ts



/***/ }),

/***/ 21183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ chooseEdges),
/* harmony export */   QJ: () => (/* binding */ atomsOf),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   Xf: () => (/* binding */ quantileOf),
/* harmony export */   yL: () => (/* binding */ thin),
/* harmony export */   yz: () => (/* binding */ lowerBound)
/* harmony export */ });
/* unused harmony export roundWithin */
/** Every different value with its count, from finite numbers in any order. */
function atomsOf(values) {
    const sorted = Float64Array.from(values).sort();
    const atoms = [];
    const counts = [];
    for (const value of sorted) {
        // Zero and negative zero are one number.
        if (atoms.length > 0 && atoms.at(-1) === value)
            counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
        else {
            atoms.push(value === 0 ? 0 : value);
            counts.push(1);
        }
    }
    return { kind: 'atoms', values: atoms, counts };
}
/** Upper ends and rows of the pieces of a distribution: its atoms, or its bins. */
function piecesOf(distribution) {
    if (distribution.kind === 'atoms')
        return { ends: distribution.values, counts: distribution.counts };
    return { ends: distribution.edges.slice(1), counts: distribution.counts };
}
/**
 * Edges that part values into bins of about equal mass, from a sample of them (ascending), and their true extremes.
 * A value that many rows share gets a bin of its own. Edges are rounded within their gap, which keeps them short and keeps single
 * values of the data out of them.
 */
function chooseEdges(sample, range) {
    const { minimum, maximum, bins } = range;
    const wanted = new Set();
    const frequent = new Set();
    for (let i = 1; i < bins; i++) {
        const at = Math.floor((i * sample.length) / bins);
        const value = sample[at];
        if (value === undefined)
            continue;
        if (wanted.has(value))
            frequent.add(value);
        wanted.add(value);
    }
    for (const value of frequent) {
        const first = lowerBound(sample, value);
        const before = sample[first - 1];
        if (before !== undefined)
            wanted.add(before);
    }
    const inner = [...wanted].filter((value) => value > minimum && value < maximum).sort((a, b) => a - b);
    const edges = inner.map((value, i) => {
        if (frequent.has(value) || frequent.has(inner[i + 1] ?? Number.NaN))
            return value;
        const gap = Math.min(value - (inner[i - 1] ?? minimum), (inner[i + 1] ?? maximum) - value);
        return roundWithin(value, gap / 4);
    });
    return [minimum, ...edges, maximum];
}
/** The shortest decimal number within `tolerance` of a value. */
function roundWithin(value, tolerance) {
    for (let digits = 1; digits < 17; digits++) {
        const rounded = Number(value.toPrecision(digits));
        if (Math.abs(rounded - value) <= tolerance)
            return rounded;
    }
    return value;
}
/** Merges neighbouring pieces until at most `most` bins of about equal mass are left; the counts stay exact. */
function thin(distribution, most) {
    const { ends, counts } = piecesOf(distribution);
    const first = distribution.kind === 'atoms' ? (ends[0] ?? 0) : (distribution.edges[0] ?? 0);
    if (ends.length <= most)
        return { kind: 'bins', edges: [first, ...ends], counts };
    const total = counts.reduce((sum, count) => sum + count, 0);
    const edges = [first];
    const merged = [];
    let seen = 0;
    let held = 0;
    for (const [i, count] of counts.entries()) {
        seen += count;
        held += count;
        const isLast = i === counts.length - 1;
        const isFull = seen * most >= total * (merged.length + 1) && merged.length < most - 1;
        if (!isLast && !isFull)
            continue;
        edges.push(ends[i] ?? first);
        merged.push(held);
        held = 0;
    }
    return { kind: 'bins', edges, counts: merged };
}
/**
 * Quantile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7, as NumPy): exact for atoms; within a bin
 * rows are taken to lie evenly. NaN without rows.
 */
function quantileOf(distribution, probability) {
    const { ends, counts } = piecesOf(distribution);
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (total === 0)
        return Number.NaN;
    const position = (total - 1) * probability;
    const below = orderStatistic(distribution, { ends, counts, rank: Math.floor(position) });
    const above = orderStatistic(distribution, { ends, counts, rank: Math.ceil(position) });
    const weight = position - Math.floor(position);
    return weight === 0 ? below : below + (above - below) * weight;
}
function orderStatistic(distribution, { ends, counts, rank }) {
    let before = 0;
    for (const [i, count] of counts.entries()) {
        const end = ends[i] ?? Number.NaN;
        if (before + count > rank) {
            if (distribution.kind === 'atoms')
                return end;
            const start = distribution.edges[i] ?? end;
            return start + ((end - start) * (rank - before + 0.5)) / count;
        }
        before += count;
    }
    return ends.at(-1) ?? Number.NaN;
}
/** Index of the first element that is at least `value`, in an ascending list. */
function lowerBound(sorted, value) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ })

};
