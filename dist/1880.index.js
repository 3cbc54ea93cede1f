export const id = 1880;
export const ids = [1880];
export const modules = {

/***/ 81880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convertArrow: () => (/* binding */ convertArrow)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
;// CONCATENATED MODULE: ./packages/engine-duckdb/src/arrow-type.ts
/** How to read a type; null for one that has no counterpart here, such as a duration. */
function readingOf(type, modules) {
    const { arrow, duckdb } = modules;
    const { DataType: is } = arrow;
    const as = (kept, convert = (value) => value) => ({
        type: kept,
        convert,
    });
    if (is.isNull(type))
        return as(duckdb.INTEGER, () => null);
    if (is.isBool(type))
        return as(duckdb.BOOLEAN);
    if (is.isInt(type))
        return as(integerType(type, duckdb));
    if (is.isFloat(type))
        return as(type.precision === arrow.Precision.DOUBLE ? duckdb.DOUBLE : duckdb.FLOAT);
    if (is.isUtf8(type) || is.isLargeUtf8(type))
        return as(duckdb.VARCHAR);
    if (is.isBinary(type) || is.isLargeBinary(type) || is.isFixedSizeBinary(type)) {
        return as(duckdb.BLOB, (value) => duckdb.blobValue(value));
    }
    if (is.isDictionary(type))
        return readingOf(type.dictionary, modules);
    if (is.isDecimal(type) && type.bitWidth === 128 && type.scale >= 0) {
        return as(duckdb.DECIMAL(type.precision, type.scale), (words) => duckdb.decimalValue(wholeOf(words), type.precision, type.scale));
    }
    if (is.isDate(type)) {
        return as(duckdb.DATE, (milliseconds) => new duckdb.DuckDBDateValue(Math.floor(Number(milliseconds) / 86_400_000)));
    }
    if (is.isTimestamp(type))
        return readTimestamp(type, modules);
    if (is.isList(type) || is.isFixedSizeList(type)) {
        const member = readingOf(type.children[0]?.type, modules);
        return (member &&
            as(duckdb.LIST(member.type), (list) => duckdb.listValue([...list].map((value) => keep(value, member)))));
    }
    if (is.isStruct(type))
        return readStruct(type, modules);
    return null;
}
/** A value or null, as the engine takes it. */
function keep(value, { convert }) {
    return value === null || value === undefined ? null : convert(value);
}
/** Apache Arrow's library gives milliseconds with a fraction that a float cuts; whole numbers come from its buffers. */
function readTimestamp(type, { arrow, duckdb }) {
    const { TimeUnit } = arrow;
    const perSecond = {
        [TimeUnit.SECOND]: 1n,
        [TimeUnit.MILLISECOND]: 1000n,
        [TimeUnit.MICROSECOND]: 1000000n,
        [TimeUnit.NANOSECOND]: 1000000000n,
    };
    const nanosecondsOf = (value) => typeof value === 'bigint'
        ? value * (1000000000n / perSecond[type.unit])
        : BigInt(Math.round(value * 1000)) * 1000n;
    if (type.unit === TimeUnit.NANOSECOND && !type.timezone) {
        return {
            type: duckdb.TIMESTAMP_NS,
            convert: (value) => new duckdb.DuckDBTimestampNanosecondsValue(nanosecondsOf(value)),
        };
    }
    const microsecondsOf = (value) => {
        const nanoseconds = nanosecondsOf(value);
        return (nanoseconds - (((nanoseconds % 1000n) + 1000n) % 1000n)) / 1000n;
    };
    return type.timezone
        ? {
            type: duckdb.TIMESTAMPTZ,
            convert: (value) => new duckdb.DuckDBTimestampTZValue(microsecondsOf(value)),
        }
        : {
            type: duckdb.TIMESTAMP,
            convert: (value) => new duckdb.DuckDBTimestampValue(microsecondsOf(value)),
        };
}
function readStruct(type, modules) {
    const { duckdb } = modules;
    const readings = new Map();
    for (const field of type.children ?? []) {
        const reading = readingOf(field.type, modules);
        if (reading === null)
            return null;
        readings.set(field.name, reading);
    }
    const types = Object.fromEntries([...readings].map(([name, reading]) => [name, reading.type]));
    return {
        type: duckdb.STRUCT(types),
        convert: (row) => duckdb.structValue(Object.fromEntries([...readings].map(([name, reading]) => [name, keep(row[name], reading)]))),
    };
}
function integerType({ bitWidth, isSigned }, duckdb) {
    const types = {
        8: [duckdb.TINYINT, duckdb.UTINYINT],
        16: [duckdb.SMALLINT, duckdb.USMALLINT],
        32: [duckdb.INTEGER, duckdb.UINTEGER],
    };
    const [signed, unsigned] = types[bitWidth] ?? [duckdb.BIGINT, duckdb.UBIGINT];
    return isSigned ? signed : unsigned;
}
/** A whole number of 128 bits in two's complement, from four words, the least first. */
function wholeOf(words) {
    const bits = [...words].reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
    return BigInt.asIntN(128, bits);
}

// EXTERNAL MODULE: ./packages/engine-duckdb/src/dialect.ts
var dialect = __webpack_require__(78664);
;// CONCATENATED MODULE: ./packages/engine-duckdb/src/read-arrow.ts






/** What the engine takes at once. */
const chunkRows = 2048;
/**
 * Writes Arrow files (IPC file, IPC stream, Feather 2; also those packed with LZ4 or zstd) as Parquet into a folder, batch
 * by batch: the engine cannot read them without an extension that it would have to fetch. Throws a ConfigurationError for
 * a file that is damaged, that is Feather 1, and for types that have no counterpart.
 */
async function convertArrow(connection, duckdb, { files, folder }) {
    const arrow = await loadArrow();
    const converted = [];
    for (const [i, file] of files.entries()) {
        const path = (0,external_node_path_.join)(folder, `arrow-${i}.parquet`);
        converted.push({ path, columns: await convertFile(connection, { arrow, duckdb }, { file, path }) });
    }
    return converted;
}
/** No buffer of a batch unpacks to more: a few kB of zstd could take all memory. */
const mostUnpacked = 2 ** 30;
async function loadArrow() {
    const [arrow, lz4] = await Promise.all([__webpack_require__.e(/* import() */ 7236).then(__webpack_require__.bind(__webpack_require__, 74855)), __webpack_require__.e(/* import() */ 9103).then(__webpack_require__.t.bind(__webpack_require__, 29103, 19))]);
    const { compressionRegistry, CompressionType } = arrow;
    compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: (data) => lz4.decompress(data) });
    if (typeof (external_node_zlib_default()).zstdDecompressSync === 'function') {
        compressionRegistry.set(CompressionType.ZSTD, {
            decode: (data) => external_node_zlib_default().zstdDecompressSync(data, { maxOutputLength: mostUnpacked }),
        });
    }
    return arrow;
}
async function convertFile(connection, modules, { file, path }) {
    const handle = await (0,promises_.open)(file);
    try {
        await refuseFeather1(file, handle);
        const reader = await modules.arrow.RecordBatchReader.from(handle);
        await reader.open();
        const { schema } = reader;
        const readings = readingsOf(file, schema, modules);
        const { duckdb } = modules;
        const types = readings.map(({ type }) => type);
        const declared = types.map((type, i) => `c${i} ${type.toString()}`);
        await connection.run(`CREATE TABLE arrow (${declared.join(', ') || 'c0 INTEGER'})`);
        const appender = await connection.createAppender('arrow');
        const chunk = duckdb.DuckDBDataChunk.create(types.length > 0 ? types : [duckdb.INTEGER]);
        for await (const batch of reader) {
            for (let from = 0; from < batch.numRows; from += chunkRows) {
                const rows = Math.min(chunkRows, batch.numRows - from);
                chunk.reset();
                chunk.rowCount = rows;
                for (const [i, reading] of readings.entries()) {
                    chunk.setColumnValues(i, valuesOf(batch, { column: i, from, rows, reading }, modules));
                }
                appender.appendDataChunk(chunk);
            }
        }
        appender.closeSync();
        await connection.run(`COPY arrow TO ${(0,dialect/* quoteText */.ol)(path)} (FORMAT parquet)`);
        await connection.run('DROP TABLE arrow');
        return schema.fields.map(({ name }) => name);
    }
    catch (error) {
        throw error instanceof configuration_error/* ConfigurationError */.j || isOutOfMemory(error) ? error : damaged(file, error);
    }
    finally {
        await handle.close().catch(() => undefined);
    }
}
function valuesOf(batch, at, { arrow }) {
    const vector = batch.getChildAt(at.column);
    const isTime = vector !== null && arrow.DataType.isTimestamp(vector.type);
    const raw = isTime ? vector.data[0]?.values : null;
    return Array.from({ length: at.rows }, (_, i) => {
        const value = vector?.get(at.from + i);
        return keep(value === null || raw === null ? value : raw[at.from + i], at.reading);
    });
}
function readingsOf(file, schema, modules) {
    return schema.fields.map(({ name, type }) => {
        const reading = readingOf(type, modules);
        if (reading)
            return reading;
        throw new configuration_error/* ConfigurationError */.j({
            where: file,
            message: `has the column «${name}» of the type ${String(type)}, which cannot be read.`,
            fix: 'Write it as a number, a text or a time, or write the file as Parquet.',
        });
    });
}
async function refuseFeather1(file, handle) {
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    if (buffer.toString('latin1') !== 'FEA1')
        return;
    throw new configuration_error/* ConfigurationError */.j({
        where: file,
        message: 'is Feather version 1, which Arrow has given up.',
        fix: 'Write it as Feather version 2 (the default) or as Parquet.',
    });
}
/** A table of very many columns may be too large for the engine, and no less sound for that. */
function isOutOfMemory(error) {
    return error instanceof Error && /out of memory/i.test(error.message);
}
function damaged(file, cause) {
    return new configuration_error/* ConfigurationError */.j({
        where: file,
        message: 'cannot be read as Arrow: it is cut off, damaged or not Arrow.',
        fix: 'Write the file anew.',
    }, { cause });
}


/***/ })

};
