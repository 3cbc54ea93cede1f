export const id = 468;
export const ids = [468];
export const modules = {

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

/***/ 82468:
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
// EXTERNAL MODULE: ./packages/contract/src/dialect.ts
var dialect = __webpack_require__(58918);
;// CONCATENATED MODULE: ./packages/contract/src/violations.ts

/**
 * The condition in SQL that is true for the rows that violate a check; null when no row of the table can.
 * Row counts and uniqueness are not conditions on a row: null too.
 */
function violationSql(check, plan, at) {
    const { test } = check;
    if (test.kind === 'known-columns')
        return at.table.hasOtherColumns(test.columns);
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
/** Values of a wrong type are left to the check of the type. */
function noneOf(column, cell, { values, dialect }) {
    const mayBe = (...types) => !column.types || column.types.some((type) => types.includes(type));
    const outside = (sql, members) => sql && (members.length > 0 ? `${sql} NOT IN (${members.join(', ')})` : `${sql} IS NOT NULL`);
    const numbers = values.filter((value) => typeof value === 'number').map((value) => dialect.number(value));
    const texts = values.filter((value) => typeof value === 'string').map((value) => dialect.text(value));
    const booleans = values
        .filter((value) => typeof value === 'boolean')
        .map((value) => (value ? 'TRUE' : 'FALSE'));
    const structured = ['array', 'object'].map((type) => mayBe(type) ? (cell.is[type] === true ? notNull(cell) : (cell.is[type] ?? null)) : null);
    return anyOf([
        mayBe('number', 'integer') ? outside(cell.number, numbers) : null,
        mayBe('string') ? outside(cell.text, texts) : null,
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

;// CONCATENATED MODULE: ./packages/contract/src/check-query.ts

/**
 * Statements that count the violations of every check; one, unless there are more than `most` things to count.
 * The only row of each holds the answers.
 */
function buildCountQueries(plan, at) {
    const entries = [[{ kind: 'rows' }, 'count(*)']];
    for (const [column, cell] of at.table.cells) {
        if (cell.isPresent)
            entries.push([{ kind: 'present', column }, at.dialect.countIf(cell.isPresent)]);
    }
    for (const [number, check] of plan.checks.entries()) {
        const condition = violationSql(check, plan, at);
        if (condition)
            entries.push([{ kind: 'violations', check: number }, at.dialect.countIf(condition)]);
        const keys = keysOf(check, at.table);
        if (!keys)
            continue;
        const isKeyed = keys.map((key) => `${key} IS NOT NULL`).join(' AND ');
        entries.push([{ kind: 'keyed-rows', check: number }, at.dialect.countIf(isKeyed)]);
        entries.push([{ kind: 'distinct-keys', check: number }, at.dialect.countDistinct(keys)]);
    }
    const queries = [];
    for (let from = 0; from < entries.length; from += at.most) {
        const some = entries.slice(from, from + at.most);
        const select = some.map(([, sql]) => sql).join(',\n  ');
        queries.push({ sql: `SELECT ${select}\nFROM ${at.table.from}`, answers: some.map(([answer]) => answer) });
    }
    return queries;
}
/**
 * One statement that finds the first rows that violate each of `checks` (numbers in the plan; none of them a
 * uniqueness). `numbered` is the table with a column `row_number`.
 */
function buildRowQuery(plan, checks, at) {
    const entries = checks.flatMap((number) => {
        const check = plan.checks[number];
        const condition = check && violationSql(check, plan, at);
        return condition ? [[number, at.dialect.firstRows(condition, at.most)]] : [];
    });
    const select = entries.map(([, sql]) => sql).join(',\n  ');
    return { sql: `SELECT ${select}\nFROM ${at.numbered}`, answers: entries.map(([number]) => number) };
}
/** One statement that finds the first rows that repeat an earlier one in the columns of a uniqueness check. */
function buildDuplicateQuery(check, at) {
    const keys = keysOf(check, at.table);
    if (!keys)
        return null;
    const names = keys.map((_, i) => `k${i}`);
    const selected = keys.map((key, i) => `${key} AS k${i}`).join(', ');
    const isKeyed = keys.map((key) => `${key} IS NOT NULL`).join(' AND ');
    const isSame = names.map((name) => `keyed.${name} = repeated.${name}`).join(' AND ');
    return `WITH repeated AS (
  SELECT ${names.join(', ')} FROM (SELECT ${selected} FROM ${at.table.from} WHERE ${isKeyed}) AS every_key
  GROUP BY ${names.join(', ')} HAVING count(*) > 1
), copies AS (
  SELECT row_number, row_number() OVER (PARTITION BY ${names.map((name) => `keyed.${name}`).join(', ')} ORDER BY row_number) AS copy
  FROM (SELECT row_number, ${selected} FROM ${at.numbered} WHERE ${isKeyed}) AS keyed
  JOIN repeated ON ${isSame}
)
SELECT ${at.dialect.firstRows('copy > 1', at.most)} FROM copies`;
}
function keysOf(check, table) {
    if (check.test.kind !== 'unique')
        return null;
    const keys = check.test.columns.map((column) => table.cells.get(column)?.key);
    return keys.every((key) => key !== undefined) ? keys : null;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/connection.ts

const megabyte = 1024 * 1024;
/** Runs `work` on a fresh in-memory database that loads nothing from elsewhere, and closes it. */
async function withConnection(duckdb, limits, work) {
    const memory = limits.memoryMegabytes ?? Math.min(2048, Math.floor((0,external_node_os_.totalmem)() / 2 / megabyte));
    const instance = await duckdb.DuckDBInstance.create(':memory:', {
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        allow_community_extensions: 'false',
        memory_limit: `${memory}MB`,
        temp_directory: limits.spillFolder,
        ...(limits.threads === undefined ? {} : { threads: String(limits.threads) }),
    });
    try {
        const connection = await instance.connect();
        try {
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

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/dialect.ts
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
    firstRows: (condition, most) => `min(CASE WHEN ${condition} THEN row_number END, ${most})`,
    hasMatch: (text, pattern) => `regexp_matches(${text}, ${quoteText(pattern)})`,
    characters: (text) => `length(${text})`,
    isFormat: (text, format) => (format === 'date' ? isDate(text) : isDateTime(text)),
};
/** A text literal. */
function quoteText(value) {
    return `'${value.replaceAll("'", "''")}'`;
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
/** CASE keeps the rarer questions from being asked of every text. */
function isDateTime(text) {
    const hasShape = `regexp_matches(${text}, ${quoteText(dateTimePattern)})`;
    const isOnCalendar = `TRY_CAST(substr(${text}, 1, 10) AS DATE) IS NOT NULL`;
    return `CASE WHEN NOT ${hasShape} THEN FALSE WHEN substr(${text}, 18, 2) = '60' THEN ${isOnCalendar} AND ${isLeapSecond(text)}
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

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/check-table.ts



/** Rows at the beginning in which the first violations are looked for before the whole table is. */
const prefixRows = 100_000;
/** With more checks than these, looking for expressions that they share takes longer than it saves: it is quadratic. */
const mostShared = 500;
/** As many answers in one statement: each takes memory for every row that is on its way. */
const mostTogether = 2000;
/**
 * Counts the violations of every check in one pass, with all threads. Only when there are some, their first rows are
 * looked for: numbering the rows of a text file takes one thread, so that the beginning is tried first.
 */
async function checkTable(connection, plan, { view, examples }) {
    if (plan.checks.length > mostShared) {
        await connection.run("SET disabled_optimizers = 'common_subexpressions'");
    }
    const counts = await countViolations(connection, plan, view);
    const malformed = await view.readMalformed(counts.rows, examples);
    const firstRows = await findFirstRows(connection, plan, { view, examples, counts: counts.violations });
    const results = [];
    for (const [i, { test }] of plan.checks.entries()) {
        const rows = counts.violations.get(i) ?? 0;
        const found = firstRows.get(i) ?? [];
        const isClosed = test.kind === 'known-columns';
        results.push({
            rows,
            firstRows: found.length > 0 ? await view.locate(found) : [],
            ...(isClosed && (rows > 0 || view.hasOtherColumns(test.columns) === null)
                ? { otherColumns: await view.otherColumns(test.columns) }
                : {}),
        });
    }
    const rows = counts.rows - (view.isRow === null ? 0 : (malformed?.lines ?? 0));
    const missingColumns = plan.columns.map(({ name }) => name).filter((name) => !counts.present.has(name));
    return { rows, columns: view.columns, missingColumns, results, malformed };
}
async function countViolations(connection, plan, view) {
    const present = new Set(view.cells.keys());
    const violations = new Map();
    let rows = 0;
    for (const { sql, answers } of buildCountQueries(plan, { table: view, dialect: duckdbDialect, most: mostTogether })) {
        const [values = []] = await readRows(connection, sql);
        for (const [i, answer] of answers.entries()) {
            const count = Number(values[i]);
            if (answer.kind === 'rows')
                rows = count;
            else if (answer.kind === 'present') {
                if (count === 0 && rows > 0)
                    present.delete(answer.column);
            }
            else if (answer.kind === 'distinct-keys') {
                violations.set(answer.check, (violations.get(answer.check) ?? 0) - count);
            }
            else
                violations.set(answer.check, count);
        }
    }
    return { rows, present, violations };
}
/** Row numbers of the first violations of each violated check. */
async function findFirstRows(connection, plan, { view, examples, counts }) {
    const found = new Map();
    const violated = [...counts].filter(([, rows]) => rows > 0).map(([check]) => check);
    const at = { table: view, dialect: duckdbDialect, most: examples };
    for (const check of violated.filter((i) => plan.checks[i]?.test.kind === 'unique')) {
        const test = plan.checks[check];
        const sql = test && buildDuplicateQuery(test, { ...at, numbered: view.numbered });
        if (sql)
            found.set(check, toNumbers((await readRows(connection, sql))[0]?.[0]));
    }
    let sought = violated.filter((i) => plan.checks[i]?.test.kind !== 'unique');
    for (const numbered of [`(SELECT * FROM ${view.numbered} LIMIT ${prefixRows})`, view.numbered]) {
        if (sought.length === 0)
            break;
        for (let from = 0; from < sought.length; from += mostTogether) {
            const some = sought.slice(from, from + mostTogether);
            const { sql, answers } = buildRowQuery(plan, some, { ...at, numbered });
            const [values = []] = await readRows(connection, sql);
            for (const [i, check] of answers.entries())
                found.set(check, toNumbers(values[i]));
        }
        sought = sought.filter((check) => (found.get(check)?.length ?? 0) < Math.min(examples, counts.get(check) ?? 0));
    }
    return found;
}
function toNumbers(list) {
    return Array.isArray(list) ? list.map(Number) : [];
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/csv-cells.ts
/**
 * How the text of a CSV column is read as the types that the contract gives it: a number where it is one, else true or
 * false, else text. `reading` is a column that has to be selected beside the text, where numbers are read.
 */
function readTextCell(column, types) {
    const mayBeNumber = types.includes('number') || types.includes('integer');
    const number = mayBeNumber ? `n${column}` : null;
    // DuckDB alone would also take nan, inf and 1_000 for numbers.
    const reading = mayBeNumber
        ? `CASE WHEN isfinite(TRY_CAST(${column} AS DOUBLE)) AND NOT contains(${column}, '_') THEN TRY_CAST(${column} AS DOUBLE) END AS n${column}`
        : null;
    const isBoolean = `lower(${column}) IN ('true', 'false')`;
    const boolean = types.includes('boolean')
        ? `CASE WHEN ${isBoolean} THEN lower(${column}) = 'true' END`
        : null;
    const isOther = [number && `${number} IS NULL`, boolean && `NOT ${isBoolean}`].filter((sql) => sql !== null);
    const mayBeText = types.includes('string');
    const text = isOther.length === 0 ? column : `CASE WHEN ${isOther.join(' AND ')} THEN ${column} END`;
    return {
        reading,
        cell: {
            isPresent: null,
            isNull: `${column} IS NULL`,
            is: {
                ...(number && {
                    number: `${number} IS NOT NULL`,
                    integer: `(${number} IS NOT NULL AND ${number} = floor(${number}))`,
                }),
                ...(boolean && { boolean: isBoolean }),
                ...(mayBeText && { string: true }),
            },
            number,
            text: mayBeText ? text : null,
            boolean,
            isNotFinite: null,
            format: null,
            key: number ? canonicalNumber(column, number) : column,
        },
    };
}
/** Equal for equal numbers, however they are written; whole numbers beyond 2^53 by their text, as floats would merge them. */
function canonicalNumber(text, number) {
    const isSmall = `abs(${number}) < 9007199254740992`;
    return `CASE WHEN ${isSmall} AND ${number} = floor(${number}) THEN CAST(CAST(${number} AS BIGINT) AS VARCHAR)
    WHEN ${isSmall} THEN CAST(${number} AS VARCHAR) ELSE ${text} END`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
;// CONCATENATED MODULE: ./packages/engine-duckdb/src/text-stream.ts





/** Whether a file name promises gzip or zstd, which are unpacked while reading. */
function isCompressed(file) {
    return /\.(gz|zst)$/i.test(file);
}
/**
 * The bytes of a text file in pieces of about a megabyte, unpacked. Throws a ConfigurationError when a compressed
 * file is cut off or damaged: DuckDB reads as much as it can and says nothing.
 */
async function* streamText(file) {
    const bytes = (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1 << 20 });
    const unpack = unpackerOf(file);
    if (!unpack) {
        yield* bytes;
        return;
    }
    let failure;
    const piped = (0,external_node_stream_promises_.pipeline)(bytes, unpack).catch((error) => {
        failure = error;
    });
    try {
        yield* external_node_stream_.Readable.from(unpack);
    }
    catch (error) {
        failure = error;
    }
    finally {
        unpack.destroy();
        bytes.destroy();
        await piped;
    }
    if (failure && !isEarlyEnd(failure))
        throw damaged(file, failure);
}
/** The first `most` bytes or a little more, as text without a byte order mark; bytes that are not UTF-8 are replaced. */
async function readHead(file, most) {
    const pieces = [];
    let bytes = 0;
    for await (const piece of streamText(file)) {
        pieces.push(piece);
        bytes += piece.length;
        if (bytes >= most)
            break;
    }
    return new TextDecoder().decode(Buffer.concat(pieces));
}
function unpackerOf(file) {
    const options = { chunkSize: 1 << 20 };
    if (/\.gz$/i.test(file))
        return external_node_zlib_default().createGunzip(options);
    if (!/\.zst$/i.test(file))
        return undefined;
    if (typeof (external_node_zlib_default()).createZstdDecompress === 'function')
        return external_node_zlib_default().createZstdDecompress(options);
    throw new configuration_error/* ConfigurationError */.j({
        where: file,
        message: 'is compressed with zstd, which this version of Node cannot unpack.',
        fix: 'Use Node 22.15 or later, or compress it with gzip.',
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
    refuseSameNames(file, best.head.columns);
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
function refuseSameNames(file, columns) {
    const first = new Map();
    for (const [i, name] of columns.entries()) {
        const earlier = first.get(name);
        if (earlier !== undefined) {
            const message = `has the column «${name}» twice, as columns ${earlier + 1} and ${i + 1}.`;
            throw new configuration_error/* ConfigurationError */.j({ where: `${file}:1`, message, fix: 'Give each column its own name.' });
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./packages/engine-duckdb/src/scan-text.ts



const scan_text_lineFeed = 10;
const scan_text_carriageReturn = 13;
/**
 * Looks over a whole text file, as fast as it can be read. Throws a ConfigurationError that names the line when
 * the file is not UTF-8. `quote` and `delimiter` are single bytes; without them only the encoding is looked at.
 */
async function scanText(file, csv) {
    const quotes = csv && new QuoteScan(csv);
    let line = 1;
    let rest = Buffer.alloc(0);
    for await (const piece of streamText(file)) {
        const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
        const chunk = bytes.subarray(0, wholeCharacters(bytes));
        if (!(0,external_node_buffer_.isUtf8)(chunk))
            throw notUtf8(file, { line, chunk });
        quotes?.add(chunk);
        line += countLines(chunk, chunk.length);
        rest = bytes.subarray(chunk.length);
    }
    if (!(0,external_node_buffer_.isUtf8)(rest))
        throw notUtf8(file, { line, chunk: rest });
    return { mayQuoteLineBreaks: quotes?.mayQuoteLineBreaks ?? false };
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
    const [first, second] = at.line === 1 ? at.chunk : [];
    const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    return new configuration_error/* ConfigurationError */.j({
        where: `${file}:${line}`,
        message: isUtf16
            ? 'is UTF-16, not UTF-8.'
            : 'is not UTF-8: the line has bytes that are no character in it.',
        fix: 'Save the file as UTF-8.',
    });
}
function countLines(chunk, to) {
    let lines = 0;
    for (let at = chunk.indexOf(scan_text_lineFeed); at !== -1 && at < to; at = chunk.indexOf(scan_text_lineFeed, at + 1))
        lines++;
    return lines;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/table-view.ts
/** A list of files in SQL. DuckDB takes a path for a pattern: its special characters are put into brackets. */
function fileList(files) {
    return `[${files.map((file) => `'${file.replace(/[*?[]/g, '[$&]').replaceAll("'", "''")}'`).join(', ')}]`;
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
async function openCsv({ files, connection, planned, dialect }) {
    const knownColumns = new Set(planned.map(({ name }) => name));
    const head = await readSameHead(files, { knownColumns, dialect });
    const bytes = {
        delimiter: head.dialect.delimiter.charCodeAt(0),
        quote: head.dialect.quote.charCodeAt(0),
    };
    let mayQuoteLineBreaks = false;
    for (const file of files) {
        const traits = await scanText(file, bytes);
        mayQuoteLineBreaks ||= traits.mayQuoteLineBreaks;
    }
    const read = (errors) => readCsv(files, head, `parallel = ${!mayQuoteLineBreaks}, ${errors}`);
    const { cells, readings } = readCells(head.columns, planned);
    const select = (source, ...more) => `(SELECT ${['*', ...readings, ...more].join(', ')} FROM ${source})`;
    const search = { ...bytes, hasOneColumn: head.columns.length === 1 };
    return {
        columns: head.columns.map((name) => ({ name, type: 'text' })),
        from: select(read(`store_rejects = true, rejects_limit = ${mostRejected}, rejects_table = 'rejected', rejects_scan = 'rejected_scans'`)),
        again: select(read('ignore_errors = true')),
        numbered: select(read('ignore_errors = true'), 'row_number() OVER () AS row_number'),
        cells,
        isRow: null,
        hasOtherColumns: () => null,
        otherColumns: async (known) => head.columns.filter((name) => !known.includes(name)),
        readMalformed: async (rows, most) => {
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
        locate: async (rowNumbers) => {
            const counts = files.length === 1 ? null : await countByFile(connection, files, read('ignore_errors = true'));
            const rejected = await readRejected(connection, files);
            return locateReadable(files, rowNumbers, { search, rejected, counts });
        },
    };
}
/** The reader of CSV files with given columns c0, c1, … of text. It detects nothing: what differs is rejected. */
function readCsv(files, { dialect, columns }, options) {
    const [delimiter, quote] = [quoteText(dialect.delimiter), quoteText(dialect.quote)];
    return `read_csv(${fileList(files)}, auto_detect = false, header = true, strict_mode = true,
    delim = ${delimiter}, quote = ${quote}, escape = ${quote}, comment = '', nullstr = '', allow_quoted_nulls = false,
    hive_partitioning = false, ${options}, columns = {${columns.map((_, i) => `'c${i}': 'VARCHAR'`).join(', ')}})`;
}
function readCells(columns, planned) {
    const plans = new Map(planned.map((plan) => [plan.name, plan]));
    const cells = new Map();
    const readings = [];
    for (const [i, name] of columns.entries()) {
        const plan = plans.get(name);
        if (!plan)
            continue;
        const { cell, reading } = readTextCell(`c${i}`, plan.textTypes ?? ['string']);
        cells.set(name, cell);
        if (reading)
            readings.push(reading);
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
/** Rows that the engine reads from each file. */
async function countByFile(connection, files, source) {
    const rows = await readRows(connection, `SELECT filename, count(*) FROM ${source} GROUP BY filename`);
    const counts = new Map(rows.map(([file, count]) => [String(file), Number(count)]));
    return files.map((file) => counts.get(file) ?? 0);
}
async function readSameHead(files, hints) {
    const [first = '', ...others] = files;
    const head = await readCsvHead(first, hints);
    for (const file of others) {
        const { columns } = await readCsvHead(file, { ...hints, dialect: head.dialect });
        const isSame = columns.length === head.columns.length && columns.every((name, i) => name === head.columns[i]);
        if (isSame)
            continue;
        throw new configuration_error/* ConfigurationError */.j({
            where: `${file}:1`,
            message: `does not have the same columns in the same order as ${first}.`,
            fix: 'Files of one table need the same header.',
        });
    }
    return head;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/jsonl-view.ts







/**
 * Files with one JSON object per line as one table, with JSON's own types. Empty lines are no rows; a line that is no
 * JSON object is a malformed row. Throws a ConfigurationError when a file is empty or not UTF-8.
 */
async function openJsonl({ files, connection, planned, }) {
    for (const file of files)
        await refuseUnreadable(file);
    const lines = readLines(files);
    const names = planned.map(({ name }) => name);
    const pointers = `[${names.map((name) => quoteText(jsonPointer(name))).join(', ')}]`;
    const parts = [
        `json IS NOT NULL AND starts_with(json, '{') AS ok`,
        'json',
        ...(names.length === 0
            ? []
            : [`json_type(json, ${pointers}) AS t`, `json_extract_string(json, ${pointers}) AS v`]),
    ];
    const numbers = names.map((_, i) => `CASE WHEN t[${i + 1}] IN ('UBIGINT', 'BIGINT', 'DOUBLE', 'HUGEINT', 'UHUGEINT') THEN TRY_CAST(v[${i + 1}] AS DOUBLE) END AS n${i + 1}`);
    const select = (more) => `(SELECT ${['*', ...numbers].join(', ')} FROM (SELECT ${[...parts, ...(more ? [more] : [])].join(', ')} FROM ${lines}))`;
    return {
        columns: await sampleColumns(connection, lines),
        from: select(''),
        again: select(''),
        numbered: select('row_number() OVER () AS row_number'),
        cells: new Map(names.map((name, i) => [name, readJsonCell(i + 1)])),
        isRow: 'ok',
        hasOtherColumns: (known) => `ok AND len(list_filter(json_keys(json), k -> NOT list_contains(${textList(known)}, k))) > 0`,
        otherColumns: (known) => listOtherKeys(connection, lines, known),
        readMalformed: (_rows, most) => findMalformed({ connection, files, lines, most }),
        locate: (rowNumbers) => locateLines({ connection, files, lines, rowNumbers }),
    };
}
/** One row per line that is not blank, as JSON; NULL where a line is no JSON. */
function readLines(files) {
    return `read_json_objects(${fileList(files)}, format = 'newline_delimited', ignore_errors = true, hive_partitioning = false)`;
}
async function refuseUnreadable(file) {
    const head = await readHead(file, 4);
    if (head === '')
        throw new configuration_error/* ConfigurationError */.j({
            where: file,
            message: 'is empty.',
            fix: 'Give a file with one JSON object per line.',
        });
    const first = await firstBytes(file);
    if (first.equals(Buffer.from([0xef, 0xbb, 0xbf]))) {
        throw new configuration_error/* ConfigurationError */.j({
            where: `${file}:1`,
            message: 'begins with a byte order mark, which JSON does not allow.',
            fix: 'Save the file as UTF-8 without it.',
        });
    }
    await scanText(file);
}
async function firstBytes(file) {
    for await (const chunk of streamText(file))
        return Buffer.from(chunk.subarray(0, 3));
    return Buffer.alloc(0);
}
function readJsonCell(i) {
    const [type, value, number] = [`t[${i}]`, `v[${i}]`, `n${i}`];
    const isNumber = `(${number} IS NOT NULL AND isfinite(${number}))`;
    const is = (name) => `coalesce(${type} = '${name}', FALSE)`;
    return {
        isPresent: `${type} IS NOT NULL`,
        isNull: is('NULL'),
        is: {
            number: isNumber,
            integer: `(${isNumber} AND ${number} = floor(${number}))`,
            string: is('VARCHAR'),
            boolean: is('BOOLEAN'),
            object: is('OBJECT'),
            array: is('ARRAY'),
        },
        number: `CASE WHEN isfinite(${number}) THEN ${number} END`,
        text: `CASE WHEN ${type} = 'VARCHAR' THEN ${value} END`,
        boolean: `CASE WHEN ${type} = 'BOOLEAN' THEN ${value} = 'true' END`,
        isNotFinite: `(${number} IS NOT NULL AND NOT isfinite(${number}))`,
        format: null,
        key: `CASE ${type} WHEN 'NULL' THEN NULL WHEN 'VARCHAR' THEN '"' || ${value} WHEN 'DOUBLE' THEN ${canonicalNumber(value, number)} ELSE ${value} END`,
    };
}
function jsonPointer(name) {
    return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
function textList(values) {
    return `[${values.map(quoteText).join(', ')}]::VARCHAR[]`;
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
    const rows = await readRows(connection, `SELECT key, list(DISTINCT json_type(json, '/' || replace(replace(key, '~', '~0'), '/', '~1'))) FROM (
      SELECT json, row_number, unnest(json_keys(json)) AS key, generate_subscripts(json_keys(json), 1) AS place
      FROM (SELECT json, row_number() OVER () AS row_number FROM ${lines} LIMIT 1000) WHERE starts_with(json, '{')
    ) GROUP BY key ORDER BY min(row_number * 1000000 + place)`);
    return rows.map(([name, types]) => {
        const names = (Array.isArray(types) ? types : []).map((type) => typeNames[String(type)] ?? 'number');
        return { name: String(name), type: [...new Set(names)].sort().join(' or ') };
    });
}
async function listOtherKeys(connection, lines, known) {
    const rows = await readRows(connection, `SELECT DISTINCT key FROM (SELECT unnest(json_keys(json)) AS key FROM ${lines} WHERE starts_with(json, '{'))
    WHERE NOT list_contains(${textList(known)}, key) ORDER BY key LIMIT 1000`);
    return rows.map(([key]) => String(key));
}
async function findMalformed({ most, ...question }) {
    const isMalformed = `json IS NULL OR NOT starts_with(json, '{')`;
    const [counted] = await readRows(question.connection, `SELECT count_if(${isMalformed}) FROM ${question.lines}`);
    const lines = Number(counted?.[0]);
    if (lines === 0)
        return null;
    const rows = await readRows(question.connection, `SELECT row_number FROM (SELECT json, row_number() OVER () AS row_number FROM ${question.lines}) WHERE ${isMalformed} LIMIT ${most}`);
    const firstRows = await locateLines({ ...question, rowNumbers: rows.map(([row]) => Number(row)) });
    return { lines, isLeast: false, problem: 'it is not a JSON object', firstRows };
}
/** Lines of rows: every line that is not blank is one. */
async function locateLines({ files, rowNumbers, }) {
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

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/parquet-view.ts



/** File number and row in the file in one number. */
const rowsPerFile = 2 ** 40;
/** Parquet files as one table. Throws a ConfigurationError when one is damaged or has other columns than the first. */
async function openParquet({ files, connection, planned, }) {
    const columns = await readSameColumns(connection, files);
    const plans = new Set(planned.map(({ name }) => name));
    const cells = new Map();
    for (const [i, { name, type }] of columns.entries()) {
        if (plans.has(name))
            cells.set(name, readTypedCell(`c${i}`, type));
    }
    const read = readParquet(files, columns.length);
    return {
        columns,
        from: read,
        again: read,
        numbered: `(SELECT *, file_index * ${rowsPerFile} + file_row_number + 1 AS row_number FROM ${read})`,
        cells,
        isRow: null,
        hasOtherColumns: () => null,
        otherColumns: async (known) => columns.map(({ name }) => name).filter((name) => !known.includes(name)),
        readMalformed: async () => null,
        locate: async (rowNumbers) => {
            const rows = await readRows(connection, `SELECT file_name, num_rows FROM parquet_file_metadata(${fileList(files)})`);
            const counts = new Map(rows.map(([file, count]) => [String(file), Number(count)]));
            const before = files.map((_, i) => files.slice(0, i).reduce((sum, file) => sum + (counts.get(file) ?? 0), 0));
            return rowNumbers.map((number) => {
                const file = Math.floor((number - 1) / rowsPerFile);
                return { row: (before[file] ?? 0) + number - file * rowsPerFile, file, line: null };
            });
        },
    };
}
/** Parquet files with their columns named c0, c1, …: names that differ in case alone are one to the engine. */
function readParquet(files, columns) {
    const names = Array.from({ length: columns }, (_, i) => `c${i}`).join(', ');
    return `read_parquet(${fileList(files)}, hive_partitioning = false) AS t(${names})`;
}
/** Names as the files have them, and the engine's types. */
async function readSameColumns(connection, files) {
    const [first = '', ...others] = files;
    const columns = await readColumns(connection, first);
    for (const file of others) {
        const names = (await readColumns(connection, file)).map(({ name }) => name);
        if (names.length === columns.length && names.every((name, i) => name === columns[i]?.name))
            continue;
        throw new configuration_error/* ConfigurationError */.j({
            where: file,
            message: `does not have the same columns in the same order as ${first}.`,
            fix: 'Files of one table need the same columns.',
        });
    }
    return columns;
}
async function readColumns(connection, file) {
    const described = await readRows(connection, `DESCRIBE SELECT * FROM read_parquet(${fileList([file])}, hive_partitioning = false)`);
    const schema = await readRows(connection, `SELECT name, num_children FROM parquet_schema(${fileList([file])})`);
    const names = topLevelNames(schema.map(([name, children]) => ({ name: String(name), children: Number(children ?? 0) })));
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
        text: kind === 'string' ? textOf(column, type) : null,
        boolean: kind === 'boolean' ? column : null,
        isNotFinite: isFloat ? `(${column} IS NOT NULL AND NOT isfinite(${column}))` : null,
        format: formatOf(type),
        key: column,
    };
}
/** Dates and times as RFC 3339 writes them; a time without zone is taken for UTC. */
function textOf(column, type) {
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
    const kept = await findNumbers(connection, from, columns);
    const select = columns.map(({ text, number }, i) => (kept[i] ? `CAST(${number} AS DOUBLE)` : text));
    const result = await connection.stream(`SELECT ${select.length > 0 ? select.join(', ') : '1'} FROM ${from}`);
    const builders = kept.map((isNumber) => (isNumber ? new NumberBuilder() : new CategoryBuilder()));
    let rows = 0;
    for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
        rows += chunk.rowCount;
        for (const [i, builder] of builders.entries())
            builder.add(chunk.getColumnValues(i));
    }
    return {
        rows,
        columns: new Map(columns.map(({ name }, i) => [name, builders[i]?.build() ?? emptyColumn])),
    };
}
const emptyColumn = { kind: 'category', codes: new Int32Array(), levels: [] };
async function openColumns(connection, source) {
    const { files } = source;
    if (source.format === 'parquet') {
        const columns = await readSameColumns(connection, files);
        const from = readParquet(files, columns.length);
        return {
            from,
            columns: columns.map(({ name, type }, i) => typedColumn(name, { column: `c${i}`, type })),
        };
    }
    if (source.format === 'csv') {
        const view = await openCsv({ connection, files, planned: [] });
        const [counted = []] = await readRows(connection, `SELECT count(*) FROM ${view.from}`);
        await refuseMalformed(files, await view.readMalformed(Number(counted[0]), 1));
        return { from: view.again, columns: view.columns.map(({ name }, i) => textColumn(name, `c${i}`)) };
    }
    const view = await openJsonl({ connection, files, planned: [] });
    await refuseMalformed(files, await view.readMalformed(0, 1));
    const lines = readLines(files);
    const keys = await readRows(connection, `SELECT key FROM (SELECT row_number, unnest(keys) AS key, generate_subscripts(keys, 1) AS place
      FROM (SELECT json_keys(json) AS keys, row_number() OVER () AS row_number FROM ${lines}))
    GROUP BY key ORDER BY min(row_number * 1000000 + place)`);
    return { from: lines, columns: keys.map(([key]) => jsonColumn(String(key))) };
}
function textColumn(name, column) {
    const isNumber = `regexp_full_match(${column}, '${numberPattern}|${notFinitePattern}')`;
    return { name, text: column, number: `CASE WHEN ${isNumber} THEN TRY_CAST(${column} AS DOUBLE) END` };
}
function typedColumn(name, { column, type }) {
    const isNumber = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(.*\))$/.test(type);
    return { name, text: `CAST(${column} AS VARCHAR)`, number: isNumber ? column : null };
}
function jsonColumn(name) {
    const pointer = quoteText(`/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    const value = `json_extract_string(json, ${pointer})`;
    const isNumber = `json_type(json, ${pointer}) IN ('UBIGINT', 'BIGINT', 'DOUBLE', 'HUGEINT', 'UHUGEINT')`;
    return { name, text: value, number: `CASE WHEN ${isNumber} THEN TRY_CAST(${value} AS DOUBLE) END` };
}
/** Which columns hold numbers alone, at least one of them finite, and none beyond what a float tells apart. */
async function findNumbers(connection, from, columns) {
    const questions = columns.map(({ text, number }) => number === null
        ? 'FALSE'
        : `count(${text}) = count(${number}) AND count_if(isfinite(CAST(${number} AS DOUBLE))) > 0
        AND count_if(isfinite(CAST(${number} AS DOUBLE)) AND abs(CAST(${number} AS DOUBLE)) >= 9007199254740992 AND NOT contains(CAST(${text} AS VARCHAR), '.') AND NOT contains(lower(CAST(${text} AS VARCHAR)), 'e')) = 0`);
    if (questions.length === 0)
        return [];
    const [answers = []] = await readRows(connection, `SELECT ${questions.join(', ')} FROM ${from}`);
    return answers.map((answer) => answer === true);
}
async function refuseMalformed(files, malformed) {
    if (!malformed)
        return;
    const [first] = malformed.firstRows;
    const file = files[first?.file ?? 0] ?? '';
    throw new configuration_error/* ConfigurationError */.j({
        where: first?.line ? `${file}:${first.line}` : file,
        message: `has a line that cannot be read as a row: ${malformed.problem}.`,
        fix: 'Mend the line.',
    });
}
class NumberBuilder {
    pieces = [];
    rows = 0;
    hasNulls = false;
    add(values) {
        this.pieces.push(values);
        this.rows += values.length;
        this.hasNulls ||= values.includes(null);
    }
    build() {
        const values = new Float64Array(this.rows);
        const nulls = this.hasNulls ? new Uint8Array(this.rows) : null;
        let row = 0;
        for (const piece of this.pieces) {
            for (const value of piece) {
                values[row] = value === null ? Number.NaN : Number(value);
                if (nulls && value === null)
                    nulls[row] = 1;
                row++;
            }
        }
        return { kind: 'number', values, nulls };
    }
}
class CategoryBuilder {
    codesByLevel = new Map();
    codes = [];
    add(values) {
        for (const value of values) {
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
    if (/^(IO|Invalid Input) Error/i.test(message)) {
        const fix = 'Write the file anew.';
        return new configuration_error/* ConfigurationError */.j({ where: file, message: `cannot be read as ${source.format.toUpperCase()}.`, fix }, cause);
    }
    return error;
}

;// CONCATENATED MODULE: ./packages/engine-duckdb/src/engine.ts










/** DuckDB as a table engine. Every call works on a database of its own, in memory. */
function createDuckdbEngine(duckdb, limits) {
    const run = async (source, work) => {
        try {
            await refuseUnusable(source);
            return await withConnection(duckdb, limits, work);
        }
        catch (error) {
            throw renameFiles(await translateFailure(error, source), source);
        }
    };
    return {
        name: 'duckdb',
        check: (plan, source, { examples }) => run(source, async (connection) => {
            if (source.format === 'csv')
                refuseUntyped(plan);
            const request = { connection, files: source.files, planned: plan.columns };
            const view = await {
                csv: () => openCsv(request),
                jsonl: () => openJsonl(request),
                parquet: () => openParquet(request),
            }[source.format]();
            return checkTable(connection, plan, { view, examples });
        }),
        readTable: (source) => run(source, (connection) => readTable(connection, source)),
    };
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
// EXTERNAL MODULE: ./packages/errors/src/service-error.ts
var service_error = __webpack_require__(64453);
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
    return createDuckdbEngine(duckdb, {
        spillFolder: (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `plimsoll-spill-${process.pid}`),
        ...request.limits,
    });
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



/***/ })

};
