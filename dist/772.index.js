export const id = 772;
export const ids = [772];
export const modules = {

/***/ 92772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/errors/src/nearest-name.ts
var nearest_name = __webpack_require__(38671);
// EXTERNAL MODULE: ./packages/contract/src/dialect.ts
var dialect = __webpack_require__(58918);
;// CONCATENATED MODULE: ./packages/contract/src/explain-finding.ts


/** Says in one sentence what is wrong with the data. No value of the data appears. */
const explain = { check: explainCheck, malformed: explainMalformed };
/** What a check found, in one sentence; null when it found nothing. */
function explainCheck(check, result, { outcome, rows }) {
    const { test } = check;
    const name = check.column === null ? 'The table' : quoted([check.column]);
    const of = `${result.rows} of ${outcome.rows} ${outcome.rows === 1 ? 'row' : 'rows'}`;
    const first = rows.length === 0 ? '.' : `; first in ${listRows(rows)}.`;
    switch (test.kind) {
        case 'row-count': {
            const isBroken = compares(outcome.rows, dialect/* opposite */.Q[test.comparison], test.limit);
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
        default:
            return result.rows > 0
                ? `${name}: ${of} ${be(result)} not ${check.expected} (${check.rule})${first}`
                : null;
    }
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
    const nearest = (0,nearest_name/* nearestName */.q)(name, outcome.columns.map((column) => column.name));
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
    return `${rows.length === 1 ? 'row' : 'rows'} ${enumerate(rows.map(({ row }) => row))}`;
}
function enumerate(numbers) {
    if (numbers.length <= 1)
        return numbers.join('');
    return `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}
function compares(left, comparison, right) {
    return comparison === '<' ? left < right : left > right;
}

;// CONCATENATED MODULE: ./packages/contract/src/decide-data.ts


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
        };
    };
    const broken = findBroken(plan, outcome, locate);
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
            findings: broken.map(({ finding }) => finding),
        },
    };
}
function findBroken(plan, outcome, locate) {
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
        add(finding, rows, explain.malformed(malformed, rows));
    }
    for (const [i, check] of plan.checks.entries()) {
        const result = outcome.results[i] ?? { rows: 0, firstRows: [] };
        const rows = result.firstRows.map(locate);
        const finding = { rule: check.rule, column: check.column, expected: check.expected, rows: result.rows };
        const message = explain.check(check, result, { outcome, rows });
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
/** Columns that the contract describes and nobody has: not required, so not wrong, but hardly meant. */
function missingColumns(plan, outcome) {
    if (outcome.rows === 0)
        return [];
    const reported = new Set(plan.checks.flatMap(({ test, column }) => test.kind === 'unique' ? test.columns : test.kind === 'present' && column !== null ? [column] : []));
    const missing = outcome.missingColumns.filter((name) => !reported.has(name));
    const present = outcome.columns.map(({ name }) => name);
    return missing.slice(0, mostReasons).map((name) => {
        const nearest = (0,nearest_name/* nearestName */.q)(name, present);
        const fix = nearest
            ? ` Did you mean «${showName(nearest)}»?`
            : ' List it in required if it has to be there.';
        const message = `«${showName(name)}» is in the contract and not in the data, so nothing about it was checked.${fix}`;
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
function summarise(plan, outcome, { broken, missing, path }) {
    const rules = `${plan.checks.length} ${plan.checks.length === 1 ? 'rule' : 'rules'} of ${path}`;
    const size = `${outcome.rows} ${outcome.rows === 1 ? 'row' : 'rows'} and ${outcome.columns.length} ${outcome.columns.length === 1 ? 'column' : 'columns'}`;
    if (broken.length === 0) {
        const gap = missing === 0 ? '' : `, but ${missing} of its columns ${missing === 1 ? 'is' : 'are'} not there`;
        return cut(`${size} keep ${plan.checks.length === 1 ? 'the' : 'all'} ${rules}${gap}.`, 2000);
    }
    const names = broken
        .slice(0, 3)
        .map(({ rule, column }) => (column === null ? rule : `«${showName(column)}» ${rule}`));
    const more = broken.length > 3 ? ` and ${broken.length - 3} more` : '';
    const many = broken.length === 1 ? '1 rule is' : `${broken.length} rules are`;
    return cut(`${many} broken: ${names.join(', ')}${more} (${size}; ${rules}).`, 2000);
}
function cut(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./packages/contract/src/column-tests.ts

/** What each keyword of a column asks for. A new keyword is a new row here. */
const tests = {
    type: (given) => {
        const types = [given].flat();
        const others = types.filter((type) => type !== 'null');
        const test = { kind: 'type', types: others };
        const typeTest = { rule: 'type', expected: alternatives(others.map((type) => typeNames[type])), test };
        if (others.length === 0)
            return [{ ...typeTest, expected: 'null' }];
        if (types.includes('null'))
            return [typeTest];
        return [{ rule: 'null', expected: 'a value, not null', test: { kind: 'not-null' } }, typeTest];
    },
    enum: (values) => [oneOf('enum', values)],
    const: (value) => [oneOf('const', [value])],
    minimum: bound('minimum', '>=', 'at least'),
    exclusiveMinimum: bound('exclusiveMinimum', '>', 'more than'),
    maximum: bound('maximum', '<=', 'at most'),
    exclusiveMaximum: bound('exclusiveMaximum', '<', 'less than'),
    minLength: column_tests_length('minLength', '>=', 'at least'),
    maxLength: column_tests_length('maxLength', '<=', 'at most'),
    pattern: (source) => {
        try {
            const pattern = build/* RE2JS */.L3.translateRegExp(source);
            build/* RE2JS */.L3.compile(pattern);
            return [
                { rule: 'pattern', expected: `text that matches ${source}`, test: { kind: 'pattern', pattern } },
            ];
        }
        catch (error) {
            const message = `«${source}» cannot run on the linear-time engine RE2: ${error.message}.`;
            const fix = /\(\?<?[=!]|\\\d/.test(source)
                ? 'Look-around and back-references are not there: say it with an enum, a length or a plainer pattern.'
                : 'See RE2 for the syntax of patterns.';
            return [{ rule: 'pattern', refusal: { message, fix } }];
        }
    },
    format: (format) => [
        {
            rule: 'format',
            expected: format === 'date' ? 'a date such as 2026-01-31' : 'a time with zone such as 2026-01-31T09:30:00Z',
            test: { kind: 'format', format },
        },
    ],
};
const typeNames = {
    null: 'null',
    boolean: 'true or false',
    integer: 'a whole number',
    number: 'a number',
    string: 'text',
    array: 'a list',
    object: 'an object',
};
/** The checks that the keywords of a column ask for, in the order of the table above. */
function columnTests(schema) {
    const found = [];
    for (const [name, testsOf] of Object.entries(tests)) {
        const value = schema[name];
        if (value !== undefined)
            found.push(...testsOf(value));
    }
    return found;
}
function oneOf(rule, values) {
    const expected = `${values.length > 1 ? 'one of ' : ''}${alternatives(values.map(shown))}`;
    return { rule, expected, test: { kind: 'one-of', values } };
}
function bound(rule, comparison, words) {
    return (limit) => [{ rule, expected: `${words} ${limit}`, test: { kind: 'bound', comparison, limit } }];
}
function column_tests_length(rule, comparison, words) {
    return (limit) => {
        const expected = `${words} ${limit} ${limit === 1 ? 'character' : 'characters'} long`;
        return [{ rule, expected, test: { kind: 'length', comparison, limit } }];
    };
}
function shown(value) {
    return typeof value === 'string' ? `"${value}"` : String(value);
}
/** `a, b or c`; a long list is cut. */
function alternatives(list) {
    const most = 12;
    if (list.length > most)
        return `${list.slice(0, most).join(', ')} or ${list.length - most} more`;
    return [list.slice(0, -1).join(', '), list.at(-1) ?? ''].filter((part) => part !== '').join(' or ');
}

;// CONCATENATED MODULE: ./packages/contract/src/keywords.ts
const jsonTypes = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];
const keywords_text = { type: 'string' };
const names = { type: 'array', items: { type: 'string' }, uniqueItems: true };
const someNames = { ...names, minItems: 1 };
const count = { type: 'integer', minimum: 0 };
const scalar = { type: ['string', 'number', 'boolean', 'null'] };
const numeric = (name) => ({
    level: 'column',
    value: { type: 'number' },
    allowed: 'must be a number',
    example: `${name}: 0`,
    appliesTo: ['number', 'integer'],
});
const keywords_length = (name) => ({
    level: 'column',
    value: count,
    allowed: 'must be a whole number of characters, 0 or more',
    example: `${name}: 3`,
    appliesTo: ['string'],
});
const rows = (name) => ({
    level: 'row',
    value: count,
    allowed: 'must be a whole number of rows, 0 or more',
    example: `${name}: 100`,
});
const annotation = (value, allowed, example) => ({
    level: 'both',
    value,
    allowed,
    example,
});
const note = (name) => annotation(keywords_text, 'must be text', `${name}: Weight of the bird`);
const mark = (name) => annotation({ type: 'boolean' }, 'must be true or false', `${name}: true`);
/** Formats that a contract may ask for. */
const formats = ['date', 'date-time'];
/** Rules on the data as a whole, beside the JSON Schema of a row. */
const datasetKeywords = {
    unique: {
        level: 'row',
        value: { anyOf: [someNames, { type: 'array', items: someNames, minItems: 1 }] },
        allowed: 'must be a list of columns that together are unique, or several such lists',
        example: 'unique: [id]',
    },
    minRows: rows('minRows'),
    maxRows: rows('maxRows'),
};
/** Every keyword that does something, or that is a remark for the reader. */
const keywords = {
    $schema: {
        level: 'row',
        value: { const: 'https://json-schema.org/draft/2020-12/schema' },
        allowed: 'must be JSON Schema 2020-12',
        example: '$schema: https://json-schema.org/draft/2020-12/schema',
    },
    $id: { level: 'row', value: keywords_text, allowed: 'must be text', example: '$id: penguins' },
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
    minLength: keywords_length('minLength'),
    maxLength: keywords_length('maxLength'),
    pattern: {
        level: 'column',
        value: keywords_text,
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
const unsupportedKeywords = new Set(`$anchor $defs $dynamicAnchor $dynamicRef $recursiveAnchor $recursiveRef $ref $vocabulary
  allOf anyOf contains contentEncoding contentMediaType contentSchema definitions dependencies
  dependentRequired dependentSchemas else if items maxContains maxItems maxProperties minContains minItems
  minProperties multipleOf not oneOf patternProperties prefixItems propertyNames then
  unevaluatedItems unevaluatedProperties uniqueItems`.split(/\s+/));
/** Formats of JSON Schema that a contract cannot use yet. */
const unsupportedFormats = new Set(`time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference iri iri-reference
  uri-template uuid json-pointer relative-json-pointer regex`.split(/\s+/));

;// CONCATENATED MODULE: ./packages/contract/src/compile-contract.ts



/**
 * A contract as a plan of checks. Throws a ConfigurationError that names every place where the contract contradicts
 * itself, could never be met, or has a pattern that the linear-time engine cannot run; and when it checks nothing.
 */
function compileContract(contract) {
    const problems = [];
    const columns = [];
    const checks = requiredChecks(contract);
    for (const [name, given] of Object.entries(contract.schema.properties ?? {})) {
        const schema = given === true ? {} : given;
        const place = (keyword) => contract.place(['properties', name, keyword]);
        problems.push(...findContradictions(schema, place));
        columns.push(planColumn(name, schema));
        for (const test of columnTests(schema)) {
            if ('refusal' in test)
                problems.push({ where: place(test.rule), ...test.refusal });
            else
                checks.push({ column: name, ...test });
        }
    }
    for (const name of mentionedColumns(contract)) {
        if (!columns.some((column) => column.name === name)) {
            columns.push({ name, types: null, textTypes: ['string'] });
        }
    }
    checks.push(...tableChecks(contract));
    problems.push(...findUnknownNames(contract));
    if (checks.length === 0 && problems.length === 0) {
        problems.push({
            where: contract.path,
            message: 'checks nothing.',
            fix: 'Say what the columns hold, for example properties: { id: { type: integer } }.',
        });
    }
    if (problems.length > 0)
        throw new configuration_error/* ConfigurationError */.j(problems);
    return { contract: contract.path, columns, checks };
}
function requiredChecks({ schema }) {
    return (schema.required ?? []).map((column) => ({
        rule: 'required',
        column,
        expected: 'present',
        test: { kind: 'present' },
    }));
}
function tableChecks({ schema }) {
    const checks = [];
    if (schema.additionalProperties === false) {
        const columns = Object.keys(schema.properties ?? {});
        const expected = 'no other columns than those of the contract';
        checks.push({
            rule: 'additionalProperties',
            column: null,
            expected,
            test: { kind: 'known-columns', columns },
        });
    }
    for (const columns of uniqueKeys(schema.unique)) {
        const expected = `no two rows with the same ${columns.join(', ')}`;
        const column = columns.length === 1 ? (columns[0] ?? null) : null;
        checks.push({ rule: 'unique', column, expected, test: { kind: 'unique', columns } });
    }
    const bounds = [
        ['minRows', '>=', 'at least'],
        ['maxRows', '<=', 'at most'],
    ];
    for (const [rule, comparison, words] of bounds) {
        const limit = schema[rule];
        if (limit === undefined)
            continue;
        const expected = `${words} ${limit} ${limit === 1 ? 'row' : 'rows'}`;
        checks.push({ rule, column: null, expected, test: { kind: 'row-count', comparison, limit } });
    }
    return checks;
}
/** The keys of `unique`, which is one list of columns or several. */
function uniqueKeys(unique) {
    if (unique === undefined)
        return [];
    return unique.every((entry) => typeof entry === 'string')
        ? [unique]
        : unique;
}
function planColumn(name, schema) {
    const types = schema.type === undefined ? null : [schema.type].flat();
    if (types)
        return { name, types, textTypes: types };
    const speaksOfNumbers = Object.keys(schema).some((key) => keywords[key]?.appliesTo?.includes('number'));
    if (speaksOfNumbers)
        return { name, types, textTypes: null };
    const members = [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])];
    const kinds = new Set(members.filter((member) => member !== null).map(typeOfScalar));
    return { name, types, textTypes: kinds.size > 0 ? [...kinds] : ['string'] };
}
function typeOfScalar(value) {
    return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'string';
}
function mentionedColumns({ schema }) {
    return new Set([...(schema.required ?? []), ...uniqueKeys(schema.unique).flat()]);
}
function findUnknownNames({ schema, place }) {
    if (schema.additionalProperties !== false)
        return [];
    const known = Object.keys(schema.properties ?? {});
    const mentions = [
        ...(schema.required ?? []).map((name, i) => ({ name, pointer: ['required', String(i)] })),
        ...uniqueKeys(schema.unique)
            .flat()
            .map((name) => ({ name, pointer: ['unique'] })),
    ];
    return mentions
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
function findContradictions(schema, place) {
    const problems = [];
    const types = schema.type === undefined ? null : [schema.type].flat();
    for (const name of Object.keys(schema)) {
        const { appliesTo } = keywords[name] ?? {};
        if (!types || !appliesTo || appliesTo.some((type) => types.includes(type)))
            continue;
        problems.push({
            where: place(name),
            message: `«${name}» speaks about ${appliesTo[0]} values, and the type is ${types.join(', ')}: it would never apply.`,
            fix: `Write type: ${appliesTo[0]}, or remove «${name}».`,
        });
    }
    for (const [lower, upper] of [
        ['minimum', 'maximum'],
        ['exclusiveMinimum', 'exclusiveMaximum'],
        ['minLength', 'maxLength'],
    ]) {
        const [least, most] = [schema[lower], schema[upper]];
        if (least === undefined || most === undefined || least <= most)
            continue;
        problems.push({
            where: place(lower),
            message: `«${lower}» ${least} is above «${upper}» ${most}: no value can be both.`,
            fix: 'Exchange them.',
        });
    }
    return problems;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./packages/contract/src/contract-text.ts


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
    const lines = new dist/* LineCounter */.HN();
    try {
        const json = isJson ? parseJson(text, path) : undefined;
        const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, version: '1.2', schema: 'core' });
        // JSON is YAML but for corners that do not matter here; only a key that stands twice does.
        const errors = document.errors.filter(({ code }) => !isJson || code === 'DUPLICATE_KEY');
        if (errors.some(({ message }) => message.includes('call stack')))
            throw new RangeError('too deep');
        if (errors.length > 0) {
            throw new configuration_error/* ConfigurationError */.j(errors.slice(0, 5).map(({ linePos, message }) => ({
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
        const resolved = (0,dist/* isNode */.Ll)(node) && 'resolve' in node
            ? node.resolve(document)
            : node;
        if ((0,dist/* isMap */.jh)(resolved)) {
            const pair = resolved.items.find(({ key }) => String((0,dist/* isScalar */.jn)(key) ? key.value : key) === step);
            if (!pair)
                break;
            node = pair.value;
            offset = startOf(pair.key) ?? offset;
        }
        else if ((0,dist/* isSeq */.oP)(resolved)) {
            node = resolved.items[Number(step)];
            offset = startOf(node) ?? offset;
        }
        else
            break;
    }
    return lines.linePos(offset ?? 0).line;
}
function startOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined;
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
    return new configuration_error/* ConfigurationError */.j({ where, message, fix });
}

;// CONCATENATED MODULE: ./packages/contract/src/parse-contract.ts



/**
 * Reads a contract from JSON or YAML text. Throws a ConfigurationError that names every keyword that is unknown,
 * not supported, misplaced or of a wrong form, each with its line, its JSON pointer and what to write instead.
 */
async function parseContract(text, path) {
    const located = readLocated(text, path);
    const problems = [...(await findProblems(located))];
    if (problems.length > 0)
        throw new configuration_error/* ConfigurationError */.j(problems);
    return { path, schema: located.value, place: located.place };
}
async function findProblems(located) {
    const root = located.value;
    if (!isObject(root)) {
        return [
            {
                where: located.place([]),
                message: 'is not a JSON Schema for a row: it must be an object.',
                fix: 'Write properties: with one entry per column.',
            },
        ];
    }
    const isWellFormed = await compileForms();
    const problems = [];
    const look = (schema, pointer) => {
        for (const [name, value] of Object.entries(schema)) {
            const level = pointer.length === 0 ? 'row' : 'column';
            const refusal = refuseKeyword(name, level) ?? refuseValue(name, value, isWellFormed);
            if (refusal)
                problems.push({ where: located.place([...pointer, name]), ...refusal });
        }
    };
    look(root, []);
    if (root.type !== undefined && !(root.type === 'object')) {
        problems.push({
            where: located.place(['type']),
            message: 'must be object: a contract describes a row.',
            fix: 'Write type: object, or leave it out.',
        });
    }
    if (isObject(root.properties)) {
        for (const [column, schema] of Object.entries(root.properties)) {
            const pointer = ['properties', column];
            if (isObject(schema))
                look(schema, pointer);
            else if (schema !== true)
                problems.push({ where: located.place(pointer), ...notAColumn });
        }
    }
    return problems;
}
const notAColumn = {
    message: 'must be an object that says what the column holds.',
    fix: 'Example: { type: number }',
};
function refuseKeyword(name, level) {
    if (name.startsWith('x-'))
        return undefined;
    const keyword = Object.hasOwn(keywords, name) ? keywords[name] : undefined;
    if (keyword && (keyword.level === level || keyword.level === 'both'))
        return undefined;
    if (keyword && (level === 'row' || !nestedKeywords.has(name))) {
        const place = keyword.level === 'row' ? "at the contract's top" : 'at a column, below properties';
        return { message: `«${name}» does not belong here.`, fix: `Write it ${place}: ${keyword.example}` };
    }
    if (keyword || unsupportedKeywords.has(name)) {
        return {
            message: `«${name}» is JSON Schema, but not yet supported in contracts, so it would not be checked.`,
            fix: 'Remove it.',
        };
    }
    const known = Object.keys(keywords).filter((other) => keywords[other]?.level !== flip[level]);
    const nearest = (0,nearest_name/* nearestName */.q)(name, known);
    return {
        message: `«${name.slice(0, 100)}» is not a keyword of contracts.`,
        fix: nearest ? `Did you mean «${nearest}»?` : unknownKeyword[level],
    };
}
const unknownKeyword = {
    row: `Rules for the whole table are ${Object.keys(datasetKeywords).join(', ')}. Begin it with x- to keep it as a remark.`,
    column: 'Remove it, or begin it with x- to keep it as a remark.',
};
const flip = { row: 'column', column: 'row' };
/** Keywords of the row that JSON Schema also allows at a column, for nested objects. */
const nestedKeywords = new Set([
    'properties',
    'required',
    'additionalProperties',
    '$id',
]);
function refuseValue(name, value, isWellFormed) {
    const keyword = Object.hasOwn(keywords, name) ? keywords[name] : undefined;
    if (!keyword || isWellFormed(name, value))
        return undefined;
    if (name === 'additionalProperties' && isObject(value)) {
        return {
            message: '«additionalProperties» with a schema is not yet supported in contracts.',
            fix: 'Write additionalProperties: false, and list the columns below properties.',
        };
    }
    if (name === 'format' && typeof value === 'string')
        return refuseFormat(value);
    const nearest = name === 'type' && typeof value === 'string' ? nearestType(value) : undefined;
    return {
        message: `«${name}» ${keyword.allowed}.`,
        fix: nearest ? `Did you mean «${nearest}»?` : `Example: ${keyword.example}`,
    };
}
const parse_contract_typeNames = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];
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
    return Object.hasOwn(otherTypeNames, name) ? otherTypeNames[name] : (0,nearest_name/* nearestName */.q)(name, parse_contract_typeNames);
}
function refuseFormat(value) {
    if (unsupportedFormats.has(value)) {
        return {
            message: `the format «${value}» is JSON Schema, but not yet supported in contracts, so it would not be checked.`,
            fix: 'Remove it, or write a pattern.',
        };
    }
    const nearest = (0,nearest_name/* nearestName */.q)(value, [...formats, ...unsupportedFormats]);
    return {
        message: `«${value.slice(0, 100)}» is not a format.`,
        fix: nearest ? `Did you mean «${nearest}»?` : `Formats are ${formats.join(' and ')}.`,
    };
}
let compiled;
/** ajv on the form of each keyword's value. It is loaded only by those who read contracts: it costs 40 ms. */
function compileForms() {
    // Over its default: a bundle does not see the names beside a class that a CommonJS module exports.
    compiled ??= __webpack_require__.e(/* import() */ 210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 23)).then(({ default: { Ajv2020 } }) => {
        const ajv = new Ajv2020({ strictTypes: false, strictNumbers: true });
        const validators = new Map();
        return (name, value) => {
            const validate = validators.get(name) ?? ajv.compile(keywords[name]?.value ?? {});
            validators.set(name, validate);
            return validate(value) === true;
        };
    });
    return compiled;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./packages/metrics/src/table-source.ts + 1 modules
var table_source = __webpack_require__(78584);
// EXTERNAL MODULE: ./packages/runtime/src/files.ts
var src_files = __webpack_require__(22143);
// EXTERNAL MODULE: ./packages/runtime/src/inputs.ts
var inputs = __webpack_require__(14291);
// EXTERNAL MODULE: ./packages/runtime/src/input-kinds.ts
var input_kinds = __webpack_require__(86730);
;// CONCATENATED MODULE: ./actions/validate-data/src/inputs.ts

/** The inputs of validate-data, by their names in action.yml. */
const inputs_inputs = {
    ...inputs/* sharedInputs */.d,
    data: (0,input_kinds/* requiredLines */.HW)('data/train.csv'),
    contract: (0,input_kinds/* requiredText */.$4)('contract.yml'),
    'max-examples': (0,input_kinds/* number */.ai)({ min: 1, max: 100, integer: true }),
    'engine-path': (0,input_kinds/* text */.Qq)(),
};

;// CONCATENATED MODULE: ./actions/validate-data/src/run.ts




const action = {
    name: 'validate-data',
    inputs: inputs_inputs,
    async run(given, world) {
        const contract = await readContract(given.contract, world);
        const files = await (0,src_files/* findFiles */.lY)(world.workspace, given.data, 'data');
        const names = files.map((file) => (0,src_files/* pathFrom */.Iw)(world.root, file));
        const source = { ...(0,table_source/* tableSourceOf */.b)(files, 'data'), names };
        const engine = await world.engine();
        const [outcome, data] = await Promise.all([
            engine.check(contract.plan, source, { examples: given['max-examples'] ?? 5 }),
            (0,src_files/* digestFiles */.Eh)(world.root, files),
        ]);
        const decision = decideData(contract.plan, outcome, { contract: contract.digest, files: data });
        return { ...decision, identity: { data } };
    },
};
async function readContract(path, world) {
    const file = await (0,src_files/* findFile */.qE)(world.workspace, path, 'contract');
    const digest = await (0,src_files/* digestFile */.TM)(world.root, file);
    const plan = compileContract(await parseContract(await (0,src_files/* readText */.yR)(file, digest.path), digest.path));
    return { plan, digest };
}


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

/***/ 78584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ tableSourceOf)
});

;// CONCATENATED MODULE: ./packages/dataset/src/table.ts
const formatsByExtension = {
    csv: 'csv',
    jsonl: 'jsonl',
    ndjson: 'jsonl',
    parquet: 'parquet',
};
/** File name endings that hold a table, for messages. */
const tableExtensions = Object.keys(formatsByExtension);
/** The table format that a file name promises (a `.gz` or `.zst` behind it is looked through), or undefined. */
function tableFormatOf(file) {
    const extension = /\.([^./\\]+)(?:\.(?:gz|zst))?$/i.exec(file)?.[1];
    return extension === undefined ? undefined : formatsByExtension[extension.toLowerCase()];
}

// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
;// CONCATENATED MODULE: ./packages/metrics/src/table-source.ts


/**
 * One table from files (absolute paths) that an input named. Throws a ConfigurationError that names `input` when a file's
 * ending promises no table, or when the files are of several formats.
 */
function tableSourceOf(files, input) {
    const where = `input '${input}'`;
    const formats = new Map();
    for (const file of files) {
        const format = tableFormatOf(file);
        if (format === undefined) {
            const message = `names «${baseName(file)}», whose ending is not that of a table.`;
            throw new configuration_error/* ConfigurationError */.j({
                where,
                message,
                fix: file.endsWith('.dvc')
                    ? 'It is a DVC pointer: run dvc pull first, and name the file that it fetches.'
                    : `Files of a table end in ${tableExtensions.join(', ')}.`,
            });
        }
        formats.set(format, file);
    }
    const [format, other] = formats.keys();
    if (format === undefined)
        throw new configuration_error/* ConfigurationError */.j({ where, message: 'names no file.' });
    if (other !== undefined) {
        const message = `names files of several formats: ${[...formats.values()].map(baseName).join(', ')}.`;
        throw new configuration_error/* ConfigurationError */.j({ where, message, fix: 'Write all of them in one format.' });
    }
    return { files, format };
}
function baseName(file) {
    return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}


/***/ }),

/***/ 22143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ digestFiles),
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   qE: () => (/* binding */ findFile),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90712);





/** Files that are read as a whole, such as contracts and metric files, stay below this. */
const maxTextBytes = 64 * 1024 * 1024;
/**
 * The files that an input's patterns (paths or globs, relative to the workspace) name: absolute, each once, those of a pattern in
 * the order of their names. Throws a ConfigurationError with every pattern that names no file, a folder, or a place outside the
 * workspace, be it by `..` or by a link.
 */
async function findFiles(workspace, patterns, inputName) {
    const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(workspace);
    const problems = [];
    const files = new Set();
    for (const pattern of patterns) {
        const found = await findMatches(workspace, home, pattern);
        if (typeof found === 'string')
            problems.push({ where: `input '${inputName}'`, ...describe(pattern, found) });
        else
            for (const file of found)
                files.add(file);
    }
    if (problems.length > 0)
        throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j(problems);
    return [...files];
}
/** The one file that an input names. Throws a ConfigurationError as findFiles does, and when it names several. */
async function findFile(workspace, path, inputName) {
    const [file, another] = await findFiles(workspace, [path], inputName);
    if (file !== undefined && another === undefined)
        return file;
    throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j({
        where: `input '${inputName}'`,
        message: `names several files by «${path}».`,
        fix: 'Name one file.',
    });
}
/** A file as records name it: by its path from `root`, its SHA-256 and its size. */
async function digestFile(root, file) {
    return { path: pathFrom(root, file), ...(await digestContent(file)) };
}
async function findMatches(workspace, home, pattern) {
    const plain = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, pattern)).catch(() => undefined);
    if (plain?.isDirectory())
        return 'folder';
    const matches = plain ? [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, pattern)] : await expand(workspace, pattern);
    if (matches.length === 0)
        return isOutside(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, pattern)) ? 'outside' : 'missing';
    for (const match of matches)
        if (isOutside(home, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(match)))
            return 'outside';
    return matches;
}
/** The glob library is loaded only by those who write globs. */
async function expand(workspace, pattern) {
    const { glob, isDynamicPattern } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 73382));
    if (!isDynamicPattern(pattern))
        return [];
    const matches = await glob(pattern.replaceAll('\\', '/'), {
        cwd: workspace,
        absolute: true,
        dot: false,
        followSymbolicLinks: false,
        expandDirectories: false,
    });
    return matches.map((match) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(match)).sort();
}
function isOutside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, path);
    return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(way);
}
function describe(pattern, miss) {
    switch (miss) {
        case 'missing':
            return {
                message: `names «${pattern}», and there is no such file.`,
                fix: 'Paths and globs start from working-directory. Is the file made by an earlier step, or not checked out?',
            };
        case 'folder':
            return {
                message: `names «${pattern}», which is a folder.`,
                fix: `Name its files, such as ${pattern.replace(/[\\/]+$/, '')}/*.csv.`,
            };
        case 'outside':
            return {
                message: `names «${pattern}», which lies outside working-directory.`,
                fix: 'Copy the file into the workspace first.',
            };
    }
}
/** Path, SHA-256 and size of each file; paths are relative to `root`, with forward slashes. Files are streamed. */
async function digestFiles(root, files) {
    const digests = [];
    for (const file of files)
        digests.push(await digestFile(root, file));
    return digests;
}
/** A path as records write it: relative to `root`, with forward slashes. */
function pathFrom(root, file) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, file).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_3__.sep, '/');
}
async function digestContent(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: 1024 * 1024 })) {
        hash.update(chunk);
        bytes += chunk.length;
    }
    return { sha256: hash.digest('hex'), bytes };
}
/**
 * The text of a file, without a byte order mark. `what` names it for messages: `contract.yml`, `input 'params'`.
 * Throws a ConfigurationError when the file is missing, a folder, empty, larger than 64 MiB or not UTF-8.
 */
async function readText(path, what) {
    const refuse = (message, fix) => new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j({ where: what, message, ...(fix && { fix }) });
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => undefined);
    if (!found)
        throw refuse('is not there.', 'Paths start from working-directory.');
    if (found.isDirectory())
        throw refuse('is a folder.', 'Name a file.');
    if (found.size === 0)
        throw refuse('is empty.');
    if (found.size > maxTextBytes)
        throw refuse(`has ${found.size} bytes, and at most ${maxTextBytes} are read.`);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path));
    }
    catch (error) {
        if (error instanceof TypeError)
            throw refuse('is not UTF-8 text.', 'Save it as UTF-8.');
        throw error;
    }
}


/***/ })

};
