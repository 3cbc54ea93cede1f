export const id = 6867;
export const ids = [6867];
export const modules = {

/***/ 26867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/contract/src/decide-data.ts
var decide_data = __webpack_require__(8287);
;// CONCATENATED MODULE: ./packages/contract-formats/src/tell-remarks.ts
/**
 * A decision about data with what its contract could not say. The verdict stays: nothing is wrong with the data. But
 * nobody shall believe that more was checked than was.
 */
function tellRemarks(decision, { format, remarks }) {
    if (format === 'plimsoll')
        return decision;
    const count = remarks.length;
    const gap = count === 0 ? '' : ` ${count === 1 ? '1 rule' : `${count} rules`} of it cannot be checked.`;
    return {
        ...decision,
        summary: cut(`${decision.summary}${gap}`),
        evidence: {
            ...decision.evidence,
            contractFormat: format,
            ...(count > 0
                ? {
                    unchecked: remarks
                        .slice(0, 10_000)
                        .map(({ where, message }) => ({ where: cut(where), message: cut(message) })),
                }
                : {}),
        },
    };
}
/** Lines of a record have at most 2,000 characters. */
function cut(text) {
    const line = text.replace(/\s+/g, ' ');
    return line.length <= 2000 ? line : `${line.slice(0, 1999)}…`;
}

// EXTERNAL MODULE: ./packages/runtime/src/find-data.ts
var find_data = __webpack_require__(25754);
// EXTERNAL MODULE: ./packages/runtime/src/find-baseline.ts
var find_baseline = __webpack_require__(82061);
// EXTERNAL MODULE: ./packages/lineage/src/compare-trainings.ts
var compare_trainings = __webpack_require__(5460);
;// CONCATENATED MODULE: ./packages/lineage/src/compare-data.ts

/** What main's run saw under the same id, else in its only step of this kind. */
function dataOf(records, id) {
    const all = records.flatMap(({ id: own, evidence }) => evidence.kind === 'data' ? [{ own, evidence }] : []);
    return (all.find(({ own }) => own === id) ?? (all.length === 1 ? all[0] : undefined))?.evidence;
}
/** The data of a change against those that main's evidence is about; undefined where main has checked none. */
function compareData({ records, provenance }, now, id) {
    const before = dataOf(records, id);
    return (before && {
        source: provenance.source,
        rowsBefore: before.rows,
        files: (0,compare_trainings/* compareFiles */.h)(before.files, now.files),
        columns: compareColumns(before, now),
    });
}
function compareColumns(before, after) {
    const [old, now] = [before, after].map(({ columns }) => new Set(columns.map(({ name }) => name)));
    return [
        ...after.columns
            .filter(({ name }) => !old?.has(name))
            .map(({ name }) => ({ name, change: 'added' })),
        ...before.columns
            .filter(({ name }) => !now?.has(name))
            .map(({ name }) => ({ name, change: 'removed' })),
    ];
}

;// CONCATENATED MODULE: ./actions/validate-data/src/compare-with-main.ts


/** Adds how the data differ from those that main's run saw: rows, files, columns. Nothing is decided on it. */
async function compareWithMain(decision, given, world) {
    if (given.baseline === 'none')
        return decision;
    const found = await (0,find_baseline/* findBaseline */.Xn)(world, given);
    if (found.kind === 'unavailable') {
        world.log.info(`The data were not compared with main's: ${found.reason}`);
        return decision;
    }
    const comparison = found.kind === 'found' ? compareData(found, decision.evidence, given.id) : undefined;
    return comparison ? { ...decision, evidence: { ...decision.evidence, comparison } } : decision;
}

// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
;// CONCATENATED MODULE: ./actions/validate-data/src/csv-dialect.ts

/**
 * What the inputs say of the dialect of CSV files; nothing where they are silent. Throws a ConfigurationError for what is
 * not one ASCII character (`tab`, and for the quote `none`, stand for what is hard to write).
 */
function csvDialect(given) {
    const problems = [];
    const read = (name, word, meaning) => {
        const value = given[name];
        if (value === '')
            return undefined;
        if (value === word)
            return meaning;
        if (/^[\x20-\x7e]$/.test(value))
            return value;
        problems.push({
            where: `input '${name}'`,
            message: `is «${value}», not one ASCII character.`,
            fix: `Write one such as ${name === 'csv-quote' ? "'" : ';'}, or ${word}.`,
        });
        return undefined;
    };
    const delimiter = read('csv-delimiter', 'tab', '\t');
    const quote = read('csv-quote', 'none', '');
    if (problems.length > 0)
        throw new configuration_error/* ConfigurationError */.j(problems);
    if (delimiter === undefined && quote === undefined)
        return {};
    return { csv: { ...(delimiter !== undefined && { delimiter }), ...(quote !== undefined && { quote }) } };
}

// EXTERNAL MODULE: ./packages/contract/src/explain-finding.ts
var explain_finding = __webpack_require__(79267);
;// CONCATENATED MODULE: ./packages/contract/src/changes/change.ts
/** Makes a change. `pointer` is a path of keys and indexes into the contract. */
function change(pointer, effect, message) {
    const path = pointer.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    return { pointer: change_cut(path, 1024), effect, message: change_cut(message.replace(/\s+/g, ' '), 2000) };
}
/** A value of a contract in a message. */
function show(value) {
    return change_cut(JSON.stringify(value) ?? 'nothing', 120);
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Whether two values of a contract are the same; the order of keys says nothing. */
function isSame(a, b) {
    return canonical(a) === canonical(b);
}
function canonical(value) {
    return JSON.stringify(value, (_, inner) => isTable(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
        : inner);
}
function change_cut(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

;// CONCATENATED MODULE: ./packages/contract/src/changes/rules.ts

/** The larger the looser: a maximum, an allowed share. */
const most = { compare: (before, after) => byNumber(Number(after) - Number(before)) };
/** The smaller the looser. */
const least = { compare: (before, after) => byNumber(Number(before) - Number(after)) };
/** The longer the looser: durations in ISO 8601, or numbers. */
const longest = {
    compare: (before, after) => byNumber(secondsOf(after) - secondsOf(before)),
};
/** Every item is a promise of its own. */
const promises = {
    compare: (before, after) => {
        const kept = (list, other) => items(list).every((item) => items(other).some((one) => isSame(item, one)));
        return verdict(kept(before, after), kept(after, before));
    },
};
const range = { compare: compareRanges };
/** Ranges by a name: quantiles, shares of classes. */
const ranges = {
    compare: (before, after) => combine(unionOf(before, after).map((name) => compareRanges(at(before, name) ?? {}, at(after, name) ?? {}))),
};
/** A share, or a range of it. */
const shareOrRange = {
    compare: (before, after) => compareRanges(asRange(before), asRange(after)),
};
/** Shares by a name, or one for all. */
const shares = {
    compare: (before, after) => {
        if (typeof before === 'number' && typeof after === 'number')
            return most.compare(before, after);
        if (before === 0 || after === 0)
            return after === 0 ? 'tighter' : 'looser';
        if (!isTable(before) || !isTable(after))
            return isSame(before, after) ? 'same' : 'unknown';
        return combine(unionOf(before, after).map((name) => most.compare(at(before, name) ?? 0, at(after, name) ?? 0)));
    },
};
/** `true` promises something. */
const flag = {
    compare: (before, after) => (before === after ? 'same' : after === true ? 'tighter' : 'looser'),
};
const orders = ['strictlyIncreasing', 'increasing', 'strictlyDecreasing', 'decreasing'];
/** The keywords whose values can be compared. Any other keyword counts as unknown when its value changes. */
const rules = {
    minLength: least,
    maxLength: most,
    minItems: least,
    maxItems: most,
    minProperties: least,
    maxProperties: most,
    uniqueItems: flag,
    multipleOf: {
        compare: (before, after) => verdict(isWhole(Number(after) / Number(before)), isWhole(Number(before) / Number(after))),
    },
    allOf: promises,
    mean: range,
    median: range,
    standardDeviation: range,
    sum: range,
    smallest: range,
    largest: range,
    distinctCount: range,
    distinctShare: range,
    classBalance: range,
    nullShare: shareOrRange,
    quantiles: ranges,
    classShares: ranges,
    includes: promises,
    invalidShare: shares,
    freshness: longest,
    maxGap: longest,
    monotonic: {
        compare: (before, after) => {
            const [from, to] = [orders.indexOf(String(before)), orders.indexOf(String(after))];
            if (from === to)
                return 'same';
            return Math.floor(from / 2) === Math.floor(to / 2) ? (to < from ? 'tighter' : 'looser') : 'unknown';
        },
    },
    minRows: least,
    maxRows: most,
    minColumns: least,
    maxColumns: most,
    sums: promises,
    ratios: promises,
    comparisons: promises,
    foreignKeys: promises,
    unique: {
        compare: (before, after) => verdict(areKept(keysOf(before), keysOf(after)), areKept(keysOf(after), keysOf(before))),
        tell: (before, after) => `unique is ${show(after)}, before ${show(before)}`,
    },
};
/** A key is unique when columns among its own are. */
function areKept(keys, others) {
    return keys.every((key) => others.some((other) => other.every((column) => key.includes(column))));
}
function keysOf(unique) {
    const list = items(unique);
    return list.every((entry) => typeof entry === 'string') ? [list] : list;
}
function compareRanges(before, after) {
    if (!isTable(before) || !isTable(after))
        return isSame(before, after) ? 'same' : 'unknown';
    return combine([compareEnds(before, after, 'lower'), compareEnds(before, after, 'upper')]);
}
const ends = {
    lower: { inclusive: 'minimum', exclusive: 'exclusiveMinimum', sign: 1 },
    upper: { inclusive: 'maximum', exclusive: 'exclusiveMaximum', sign: -1 },
};
/** One end of a range, however it is written; for whole numbers, above 0 is from 1 on. */
function compareEnds(before, after, side) {
    const { inclusive, exclusive, sign } = ends[side];
    /** How far in the end is; of two at one place, the exclusive one is further in. */
    const endOf = (schema) => {
        const open = (name) => typeof schema[name] === 'number' ? schema[name] * sign : Number.NEGATIVE_INFINITY;
        const [included, excluded] = [open(inclusive), open(exclusive)];
        if (isWholeOnly(after.type))
            return [Math.max(Math.ceil(included), Math.floor(excluded) + 1), 0];
        return excluded >= included && excluded !== Number.NEGATIVE_INFINITY ? [excluded, 1] : [included, 0];
    };
    const [[from, fromStep], [to, toStep]] = [endOf(before), endOf(after)];
    return byNumber(from === to ? fromStep - toStep : from - to);
}
function isWholeOnly(type) {
    const types = items(type);
    return types.includes('integer') && types.every((one) => one === 'integer' || one === 'null');
}
/** What several promises of one keyword amount to together. */
function combine(all) {
    if (all.includes('looser'))
        return 'looser';
    if (all.includes('unknown'))
        return 'unknown';
    return all.includes('tighter') ? 'tighter' : 'same';
}
/** Whether what was promised is still, and whether what is promised was before. */
function verdict(isBeforeKept, isAfterOld) {
    return isBeforeKept ? (isAfterOld ? 'same' : 'tighter') : 'looser';
}
/** More than 0: looser. */
function byNumber(difference) {
    if (Number.isNaN(difference))
        return 'unknown';
    return difference > 0 ? 'looser' : difference < 0 ? 'tighter' : 'same';
}
const units = { W: 604_800, D: 86_400, H: 3600, M: 60, S: 1 };
function secondsOf(duration) {
    if (typeof duration === 'number')
        return duration;
    const parts = /^P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(String(duration));
    if (!parts)
        return Number.NaN;
    return Object.values(units).reduce((sum, seconds, i) => sum + Number(parts[i + 1] ?? 0) * seconds, 0);
}
function asRange(value) {
    return typeof value === 'number' ? { maximum: value } : value;
}
function unionOf(a, b) {
    return [...new Set([...Object.keys(isTable(a) ? a : {}), ...Object.keys(isTable(b) ? b : {})])];
}
function at(table, name) {
    return isTable(table) && Object.hasOwn(table, name) ? table[name] : undefined;
}
function items(value) {
    return Array.isArray(value) ? value : [value];
}
function isWhole(value) {
    return Math.abs(value - Math.round(value)) < 1e-9;
}

;// CONCATENATED MODULE: ./packages/contract/src/changes/diff-schema.ts


/** Words for readers: they promise nothing. */
const remarks = new Set([
    'title',
    'description',
    '$comment',
    '$id',
    '$schema',
    'default',
    'examples',
    'deprecated',
    'readOnly',
    'writeOnly',
]);
/** Keywords that are compared together, or that diffContracts looks at. */
const together = new Set([
    ...['type', 'enum', 'const', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
    ...['properties', 'required', 'additionalProperties', 'items', 'drift', 'nullValues'],
]);
/**
 * The changes between two schemas of a value, besides those of its properties. Data that keep the new one must keep the
 * old one, or who relied on the old one is broken.
 */
function diffSchema(before, after, subject) {
    const keywords = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return [
        ...diffTypes(before, after, subject),
        ...diffMembers(before, after, subject),
        ...diffEnd(before, after, { ...subject, side: 'lower' }),
        ...diffEnd(before, after, { ...subject, side: 'upper' }),
        ...keywords.flatMap((keyword) => diffKeyword(keyword, before, after, subject)),
        ...diffLeftOver(before, after, subject),
    ];
}
function diffKeyword(keyword, before, after, { pointer, name }) {
    const [from, to] = [before[keyword], after[keyword]];
    if (together.has(keyword) || isSame(from, to))
        return [];
    const place = [...pointer, keyword];
    if (remarks.has(keyword) || keyword.startsWith('x-')) {
        return [change(place, 'neutral', `${name}: ${keyword} is another one.`)];
    }
    if (from === undefined && loosens(keyword, before)) {
        return [change(place, 'breaking', `${name}: ${keyword} is new, and allows more: ${show(to)}.`)];
    }
    if (keyword === '$defs' && (from === undefined || to === undefined))
        return [];
    if (from === undefined)
        return [change(place, 'compatible', `${name}: ${keyword} is new: ${show(to)}.`)];
    if (to === undefined) {
        return [change(place, 'breaking', `${name}: ${keyword} ${show(from)} is no longer promised.`)];
    }
    const rule = Object.hasOwn(rules, keyword) ? rules[keyword] : undefined;
    const said = rule?.tell?.(from, to) ?? `${keyword} is ${show(to)}, before ${show(from)}`;
    return judged(place, rule?.compare(from, to) ?? 'unknown', `${name}: ${said}`);
}
/** Some keywords make an exception from another one, which allows more. */
function loosens(keyword, before) {
    const others = {
        patternProperties: 'additionalProperties',
        prefixItems: 'items',
        minContains: 'contains',
    };
    const other = Object.hasOwn(others, keyword) ? others[keyword] : undefined;
    if (other !== undefined)
        return before[other] !== undefined && before[other] !== true;
    return keyword === 'invalidShare';
}
/** What is left over depends on every other keyword. */
function diffLeftOver(before, after, { pointer, name }) {
    const keyword = ['unevaluatedProperties', 'unevaluatedItems'].find((one) => before[one] !== undefined);
    if (keyword === undefined || isSame(before, after))
        return [];
    const message = `${name} has other rules beside ${keyword}, which cannot be compared.`;
    return [change([...pointer, keyword], 'breaking', message)];
}
/** A comparison that is not known counts as breaking: nobody can rely on the old promise. */
function judged(pointer, comparison, message) {
    if (comparison === 'same')
        return [];
    if (comparison === 'tighter')
        return [change(pointer, 'compatible', `${message}.`)];
    const reason = comparison === 'unknown' ? ', which cannot be compared' : '';
    return [change(pointer, 'breaking', `${message}${reason}.`)];
}
const everyType = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];
function diffTypes(before, after, { pointer, name }) {
    const [from, to] = [typesOf(before), typesOf(after)];
    const holds = (types, type) => types.includes(type) || (type === 'integer' && types.includes('number'));
    const added = to.filter((type) => !holds(from, type));
    const removed = from.filter((type) => !holds(to, type));
    const place = [...pointer, 'type'];
    if (added.length === 1 && added[0] === 'null' && to.length > 1) {
        return [change(place, 'breaking', `${name} may be null.`)];
    }
    if (added.length > 0) {
        const isOpen = added.length > 3;
        return [
            change(place, 'breaking', `${name} may be ${isOpen ? 'of any type' : added.join(' or ')}, before ${from.join(' or ')}.`),
        ];
    }
    if (removed.length === 0)
        return [];
    const isNull = removed.length === 1 && removed[0] === 'null';
    const only = isNull
        ? `${name} may no longer be null.`
        : `${name} is ${to.join(' or ')}, before ${from.length > 5 ? 'of any type' : from.join(' or ')}.`;
    return [change(place, 'compatible', only)];
}
/** The types that a schema allows; a list of values has those of its members. */
function typesOf(schema) {
    const given = schema.type === undefined ? everyType : [schema.type].flat();
    const members = membersOf(schema)?.filter((value) => given.some((type) => type === typeOf(value) || (type === 'number' && typeOf(value) === 'integer')));
    if (!members)
        return given.includes('number') ? given.filter((type) => type !== 'integer') : given;
    return [...new Set(members.map(typeOf))];
}
function typeOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'integer' : 'number';
    return typeof value;
}
function membersOf({ enum: members, const: only }) {
    if (only !== undefined)
        return [only];
    return Array.isArray(members) ? members : null;
}
function diffMembers(before, after, { pointer, name }) {
    const [from, to] = [membersOf(before), membersOf(after)];
    const place = [...pointer, after.const === undefined ? 'enum' : 'const'];
    if (from === null && to === null)
        return [];
    if (to === null)
        return [change([...pointer, 'enum'], 'breaking', `${name} is no longer one of a list of values.`)];
    if (from === null)
        return [change(place, 'compatible', `${name} is one of ${show(to)}.`)];
    const added = to.filter((value) => value !== null && !from.some((one) => isSame(one, value)));
    const removed = from.filter((value) => value !== null && !to.some((one) => isSame(one, value)));
    return [
        ...(added.length > 0
            ? [change(place, 'breaking', `${name} may also be ${added.map(show).join(', ')}.`)]
            : []),
        ...(removed.length > 0
            ? [change(place, 'compatible', `${name} is never ${removed.map(show).join(', ')} any more.`)]
            : []),
    ];
}
const words = { lower: ['minimum', 'exclusiveMinimum'], upper: ['maximum', 'exclusiveMaximum'] };
function diffEnd(before, after, { pointer, name, side }) {
    const said = (schema) => words[side].flatMap((keyword) => schema[keyword] === undefined ? [] : [`${keyword} ${show(schema[keyword])}`]);
    const [from, to] = [said(before).join(' and '), said(after).join(' and ')];
    // A list of values says what its members are, whatever limits stood there before.
    const members = membersOf(after)?.filter((value) => typeof value === 'number');
    if (to === '' &&
        members?.every((value) => compareEnds(before, { minimum: value, maximum: value }, side) !== 'looser')) {
        return [];
    }
    const place = [...pointer, to === '' ? firstOf(before, side) : firstOf(after, side)];
    return judged(place, compareEnds(before, after, side), `${name} has ${to || `no ${words[side][0]}`}, before ${from || 'none'}`);
}
function firstOf(schema, side) {
    return words[side].find((keyword) => schema[keyword] !== undefined) ?? words[side][0];
}
/** The schema of a property, where `true` and nothing allow everything. */
function schemaOf(value) {
    if (value === false)
        return { not: {} };
    return isTable(value) ? value : {};
}

;// CONCATENATED MODULE: ./packages/contract/src/changes/diff-contracts.ts



/** More changes than these are counted, not listed. */
const mostChanges = 10_000;
/**
 * What changed between two contracts, for those who use the data: breaking when data that keep the new contract may
 * break the old one, compatible when they cannot, neutral when nothing is promised by it. Breaking changes come first;
 * within an effect, in the order of the contract.
 */
function diffContracts(before, after) {
    // Without minRows there has to be a row.
    const atTop = (contract) => ({ minRows: 1, ...contract });
    const changes = diffObject(atTop(before), atTop(after), { pointer: [], name: 'The table' });
    const order = ['breaking', 'compatible', 'neutral'];
    const sorted = changes.toSorted((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
    return sorted.slice(0, mostChanges);
}
function diffObject(before, after, subject) {
    return [
        ...diffColumns(before, after, subject),
        ...diffRequired(before, after, subject),
        ...diffClosed(before, after, subject),
        ...diffItems(before, after, subject),
        ...diffNullValues(before, after, subject),
        ...diffDrift(before, after, subject),
        ...diffSchema(before, after, subject),
    ];
}
function diffColumns(before, after, { pointer, name: owner }) {
    const [from, to] = [schemaOf(before.properties), schemaOf(after.properties)];
    const own = (columns, name) => (Object.hasOwn(columns, name) ? columns[name] : undefined);
    const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    const added = names.filter((name) => own(from, name) === undefined);
    const isInside = pointer.length > 0;
    return names.flatMap((name) => {
        const place = [...pointer, 'properties', name];
        const shown = isInside ? `${owner}.«${(0,explain_finding/* showName */.$)(name)}»` : `«${(0,explain_finding/* showName */.$)(name)}»`;
        const [old, current] = [own(from, name), own(to, name)];
        if (old === undefined && !isTable(before.additionalProperties))
            return [addedColumn(shown, place, before)];
        if (current === undefined) {
            const twin = added.find((other) => isSame(own(to, other), old));
            const hint = twin === undefined ? '' : ` Was it renamed to «${(0,explain_finding/* showName */.$)(twin)}»?`;
            return [change(place, 'breaking', `${shown} is no longer in the contract.${hint}`)];
        }
        return diffObject(schemaOf(old ?? before.additionalProperties), schemaOf(current), {
            pointer: place,
            name: shown,
        });
    });
}
/** Who was promised that there are no other columns may count on their number. */
function addedColumn(shown, place, before) {
    return before.additionalProperties === false
        ? change(place, 'breaking', `${shown} is new, and there were to be no other columns.`)
        : change(place, 'compatible', `${shown} is new in the contract.`);
}
function diffRequired(before, after, { pointer }) {
    const [from, to] = [namesOf(before.required), namesOf(after.required)];
    const place = [...pointer, 'required'];
    const isGone = (name) => Object.hasOwn(schemaOf(before.properties), name) && !Object.hasOwn(schemaOf(after.properties), name);
    return [
        ...from
            .filter((name) => !to.includes(name) && !isGone(name))
            .map((name) => change(place, 'breaking', `«${(0,explain_finding/* showName */.$)(name)}» may be missing.`)),
        ...to
            .filter((name) => !from.includes(name))
            .map((name) => change(place, 'compatible', `«${(0,explain_finding/* showName */.$)(name)}» is always there.`)),
    ];
}
function diffClosed(before, after, { pointer, name }) {
    const [from, to] = [before.additionalProperties ?? true, after.additionalProperties ?? true];
    const place = [...pointer, 'additionalProperties'];
    if (isSame(from, to))
        return [];
    if (to === false || from === true)
        return [change(place, 'compatible', `${name} has no other columns than those of the contract.`)];
    const said = to === true ? 'may have other columns than those of the contract' : 'has another rule for other columns';
    return [change(place, 'breaking', `${name} ${said}.`)];
}
/** What a list holds. */
function diffItems(before, after, { pointer, name }) {
    if (!isTable(before.items) && !isTable(after.items))
        return [];
    const inside = { pointer: [...pointer, 'items'], name: `Each item of ${name}` };
    return diffObject(schemaOf(before.items), schemaOf(after.items), inside);
}
/** Which texts stand for a missing value is how the files are to be read. */
function diffNullValues(before, after, { pointer, name }) {
    if (isSame(before.nullValues, after.nullValues))
        return [];
    const said = `${show(after.nullValues ?? [])} stand for a missing value, before ${show(before.nullValues ?? [])}`;
    return [change([...pointer, 'nullValues'], 'breaking', `${name}: ${said}.`)];
}
/** How far the data may drift is a limit of ours on a comparison, not a promise about the data. */
function diffDrift(before, after, { pointer, name }) {
    if (isSame(before.drift, after.drift))
        return [];
    return [change([...pointer, 'drift'], 'neutral', `${name}: the limits of drift are other ones.`)];
}
function namesOf(required) {
    return Array.isArray(required) ? required : [];
}

// EXTERNAL MODULE: ./packages/contract/src/parse-contract.ts + 3 modules
var parse_contract = __webpack_require__(95479);
// EXTERNAL MODULE: ./packages/contract/src/contract-text.ts
var contract_text = __webpack_require__(56634);
;// CONCATENATED MODULE: ./packages/contract-formats/src/assemble-column.ts
const every = ['boolean', 'number', 'string', 'array', 'object'];
const ofNumbers = [
    ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
    ...['mean', 'median', 'standardDeviation', 'sum', 'smallest', 'largest', 'quantiles'],
];
/**
 * The schema of a column. Tools speak about values and about nulls apart; JSON Schema does not, so a null that is
 * allowed joins the types, and the members of each list of values.
 */
function assembleColumn({ all }, context) {
    const schema = {};
    const answers = all.flatMap(({ piece }) => (piece.kind === 'nulls' ? [piece.isAllowed] : []));
    const isNullable = answers.length === 0 ? context.areNullsAllowed : answers.every(Boolean);
    for (const { piece, at } of all) {
        if (piece.kind === 'note')
            Object.assign(schema, piece.keywords);
        if (piece.kind === 'types')
            addRule(schema, { type: typesWith(piece.types, isNullable) }, at, context);
        if (piece.kind === 'whole')
            addWhole(schema, piece.keywords, (name) => context.remember([name], at));
        if (piece.kind === 'rule') {
            const keywords = withNull(piece.keywords, isNullable);
            if (piece.tolerance === undefined)
                addRule(schema, keywords, at, context);
            else
                addTolerant(schema, keywords, piece.tolerance, { at, context });
        }
    }
    const types = schema.type === undefined ? impliedTypes(schema, isNullable) : null;
    if (types) {
        const spoken = all.find(({ piece }) => piece.kind === 'nulls' || piece.kind === 'rule');
        if (spoken)
            context.remember(['type'], spoken.at);
        schema.type = typesWith(types, isNullable);
    }
    return schema;
}
/** A rule that speaks of a keyword that is taken joins `allOf`. */
function addRule(schema, keywords, at, context) {
    const tolerated = (schema.invalidShare ?? {});
    const isFree = Object.entries(keywords).every(([name, value]) => schema[name] === undefined || (isEqual(schema[name], value) && tolerated[name] === undefined));
    if (isFree) {
        Object.assign(schema, keywords);
        for (const name of Object.keys(keywords))
            context.remember([name], at);
        return;
    }
    const others = (schema.allOf ?? []);
    context.remember(['allOf', String(others.length)], at);
    schema.allOf = [...others, keywords];
}
/** A tolerance is one for a keyword, so a rule of several keywords becomes one of a single keyword. */
function addTolerant(schema, keywords, tolerance, { at, context }) {
    const names = Object.keys(keywords);
    const [only, another] = names;
    if (only === undefined)
        return;
    const name = another === undefined ? only : 'anyOf';
    if (schema[name] !== undefined) {
        context.drop(`the column has two rules about ${name}, and this one with a tolerance is not checked.`, at);
        return;
    }
    schema[name] = another === undefined ? keywords[only] : [keywords];
    schema.invalidShare = { ...(schema.invalidShare ?? {}), [name]: tolerance };
    context.remember([name], at);
    context.remember(['invalidShare'], at);
}
/** Two rules about the same measure are one with the limits of both. */
function addWhole(schema, keywords, remember) {
    for (const [name, value] of Object.entries(keywords)) {
        const known = schema[name];
        remember(name);
        if (Array.isArray(known) && Array.isArray(value))
            schema[name] = [...new Set([...known, ...value])];
        else if (assemble_column_isTable(known) && assemble_column_isTable(value))
            schema[name] = { ...known, ...value };
        else
            schema[name] = value;
    }
}
function assemble_column_isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function typesWith(types, isNullable) {
    const all = isNullable && !types.includes('null') ? [...types, 'null'] : types;
    return all.length === 1 && all[0] ? all[0] : all;
}
/** A limit on numbers means that the column holds numbers; that no null is allowed has to be said by the types. */
function impliedTypes(schema, isNullable) {
    const parts = [schema.allOf, schema.anyOf].flat().filter((part) => part !== undefined);
    const keywords = [schema, ...parts].flatMap(Object.keys);
    if (keywords.some((name) => ofNumbers.includes(name)))
        return ['number'];
    if (isNullable || keywords.includes('enum') || keywords.includes('const'))
        return null;
    return keywords.some((name) => name === 'pattern' || name.endsWith('Length')) ? ['string'] : every;
}
function withNull(keywords, isNullable) {
    if (!isNullable)
        return keywords;
    const { const: only, enum: members, ...others } = keywords;
    const values = members ?? (only === undefined ? undefined : [only]);
    if (!Array.isArray(values))
        return keywords;
    return { ...others, enum: values.includes(null) ? values : [...values, null] };
}
function isEqual(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}

;// CONCATENATED MODULE: ./packages/contract-formats/src/assemble.ts

/** Puts the pieces of a contract together. Pure; the order of columns is that of the pieces. */
function assemble(pieces, source) {
    const places = new Map();
    const schema = {};
    const remarks = [];
    const remember = (ours, theirs) => {
        for (let length = ours.length; length > 0; length--) {
            const key = keyOf(ours.slice(0, length));
            if (!places.has(key))
                places.set(key, theirs);
        }
    };
    const required = [];
    const keys = [];
    for (const { piece, at } of pieces) {
        if (piece.kind === 'remark')
            remarks.push({ where: source.place(at), message: piece.message });
        if (piece.kind === 'note' && piece.column === null)
            Object.assign(schema, piece.keywords);
        if (piece.kind === 'present' && !required.includes(piece.column)) {
            remember(['required', String(required.push(piece.column) - 1)], at);
        }
        if (piece.kind === 'unique' && !keys.some((key) => assemble_isSame(key, piece.columns))) {
            remember(['unique', String(keys.push([...piece.columns]) - 1)], at);
        }
        if (piece.kind === 'row')
            mergeRow(schema, piece.keywords, at, remember);
    }
    if (required.length > 0)
        schema.required = required;
    if (keys.length > 0)
        schema.unique = keys;
    for (const [name, { group, pieces: ofColumn }] of columnsOf(pieces)) {
        const base = [group, name];
        const column = assembleColumn(ofColumn, {
            areNullsAllowed: source.areNullsAllowed,
            remember: (ours, theirs) => remember([...base, ...ours], theirs),
            drop: (message, at) => remarks.push({ where: source.place(at), message }),
        });
        const first = ofColumn.all[0];
        if (first)
            remember(base, first.at);
        const columns = (schema[group] ?? {});
        schema[group] = Object.defineProperty(columns, name, { ...plain, value: column });
    }
    return { located: { value: schema, place: placer(places, source) }, remarks };
}
/** A column may have any name, __proto__ too. */
const plain = { enumerable: true, configurable: true, writable: true };
function columnsOf(pieces) {
    const found = new Map();
    const add = (group, name, placed) => {
        const known = found.get(name) ?? { group, pieces: { all: [] } };
        found.set(name, known);
        known.pieces.all.push(placed);
    };
    for (const placed of pieces) {
        const { piece, at } = placed;
        if (piece.kind === 'pattern') {
            for (const inner of piece.pieces)
                add('patternProperties', piece.names, { piece: inner, at });
        }
        else if ('column' in piece && piece.column !== null && piece.kind !== 'present') {
            add('properties', piece.column, placed);
        }
        else if (piece.kind === 'present')
            add('properties', piece.column, placed);
    }
    return found;
}
/** Lists grow, tables by column are joined, the stricter number of rows counts, and the rest is set. */
function mergeRow(schema, keywords, at, remember) {
    for (const [name, value] of Object.entries(keywords)) {
        const known = schema[name];
        if (Array.isArray(known) && Array.isArray(value)) {
            remember([name, String(known.length)], at);
            schema[name] = [...known, ...value];
            continue;
        }
        remember(Array.isArray(value) ? [name, '0'] : [name], at);
        if (assemble_isTable(known) && assemble_isTable(value)) {
            for (const [key, entry] of Object.entries(value)) {
                remember([name, key], at);
                const inner = known[key];
                known[key] = assemble_isTable(inner) && assemble_isTable(entry) ? { ...inner, ...entry } : entry;
            }
        }
        else if (known === undefined) {
            schema[name] = assemble_isTable(value) ? { ...value } : value;
            if (assemble_isTable(value))
                for (const key of Object.keys(value))
                    remember([name, key], at);
        }
        else if (name === 'minRows')
            schema[name] = Math.max(known, value);
        else if (name === 'maxRows')
            schema[name] = Math.min(known, value);
        else
            schema[name] = value;
    }
}
function assemble_isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function placer(places, source) {
    return (pointer) => {
        for (let length = pointer.length; length > 0; length--) {
            const theirs = places.get(keyOf(pointer.slice(0, length)));
            if (theirs)
                return source.place(theirs);
        }
        return source.place([]);
    };
}
function keyOf(pointer) {
    return JSON.stringify(pointer);
}
function assemble_isSame(a, b) {
    return a.length === b.length && a.every((name, i) => name === b[i]);
}

// EXTERNAL MODULE: ./packages/errors/src/nearest-name.ts
var nearest_name = __webpack_require__(38671);
;// CONCATENATED MODULE: ./packages/contract-formats/src/choose-table.ts

/**
 * The table that is meant: the one of the name, or the only one. Throws a ConfigurationError that says how to name
 * one of several.
 */
function chooseTable(tables, wanted, path) {
    const names = tables.map(({ name }, i) => name ?? String(i + 1));
    const [first, another] = tables;
    if (first === undefined) {
        throw new configuration_error/* ConfigurationError */.j({
            where: path,
            message: 'describes no table.',
            fix: 'Describe the columns of one.',
        });
    }
    if (wanted === null) {
        if (another === undefined)
            return first;
        throw new configuration_error/* ConfigurationError */.j({
            where: path,
            message: `describes several tables: ${list(names)}.`,
            fix: `Name the one that the data are, for example contract: ${path}#${names[0]}`,
        });
    }
    const chosen = tables[names.indexOf(wanted)];
    if (chosen)
        return chosen;
    const nearest = (0,nearest_name/* nearestName */.q)(wanted, names);
    throw new configuration_error/* ConfigurationError */.j({
        where: path,
        message: `has no table «${wanted.slice(0, 100)}».`,
        fix: nearest ? `Did you mean ${path}#${nearest}?` : `Its tables are ${list(names)}.`,
    });
}
function list(names) {
    const shown = names.slice(0, 10).join(', ');
    return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
}

;// CONCATENATED MODULE: ./packages/contract-formats/src/piece.ts
const types = (column, ...names) => ({
    kind: 'types',
    column,
    types: names,
});
const nulls = (column, isAllowed) => ({ kind: 'nulls', column, isAllowed });
const rule = (column, keywords) => ({ kind: 'rule', column, keywords });
const present = (column) => ({ kind: 'present', column });
const unique = (...columns) => ({ kind: 'unique', columns });
const row = (keywords) => ({ kind: 'row', keywords });
const remark = (message) => ({ kind: 'remark', message });
/** Title and description, where the other tool has them. */
function note(column, value) {
    const keywords = Object.fromEntries(['title', 'description'].flatMap((key) => (typeof value[key] === 'string' ? [[key, value[key]]] : [])));
    return { kind: 'note', column, keywords };
}
/** Stamps pieces with their place. */
function piece_at(pointer, pieces) {
    return pieces.map((piece) => ({ piece, at: pointer }));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isScalar(value) {
    return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
/** A list of values that a contract can name, or null when it is none. */
function scalars(value) {
    return Array.isArray(value) && value.length > 0 && value.every(isScalar) ? value : null;
}
/** A list of texts, or null when it is none. */
function texts(value) {
    return Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'string')
        ? value
        : null;
}

;// CONCATENATED MODULE: ./packages/contract-formats/src/detect-format.ts


/** What people call them. */
const formatTitles = {
    plimsoll: 'JSON Schema',
    odcs: 'Open Data Contract Standard',
    pandera: 'pandera',
    'great-expectations': 'Great Expectations',
    frictionless: 'Frictionless Table Schema',
    tfdv: 'TensorFlow Data Validation',
};
const isList = (value) => Array.isArray(value);
const detect_format_isTable = (value) => isObject(value);
/** What only documents of one format have, at their top. */
const signs = [
    { format: 'plimsoll', key: 'properties', holds: detect_format_isTable },
    { format: 'plimsoll', key: 'patternProperties', holds: detect_format_isTable },
    { format: 'plimsoll', key: '$schema', holds: (value) => String(value).includes('json-schema.org') },
    { format: 'odcs', key: 'kind', holds: (value) => value === 'DataContract' },
    { format: 'pandera', key: 'schema_type', holds: () => true },
    { format: 'great-expectations', key: 'expectations', holds: isList },
    { format: 'great-expectations', key: 'expectation_suite_name', holds: () => true },
    { format: 'frictionless', key: 'fields', holds: isList },
    { format: 'frictionless', key: 'resources', holds: isList },
    { format: 'frictionless', key: 'schema', holds: (value) => isObject(value) && Array.isArray(value.fields) },
];
/** Documents that are near to a format that can be read, and what to do with them. */
const relatives = [
    {
        key: 'dataContractSpecification',
        holds: () => true,
        message: 'is a Data Contract Specification, which the Open Data Contract Standard has replaced.',
        fix: 'Convert it: datacontract export --format odcs --output contract.odcs.yaml',
    },
    {
        key: 'datasetKind',
        holds: () => true,
        message: 'is an Open Data Contract Standard of version 2, and version 3 is read.',
        fix: 'Convert it: kind: DataContract, apiVersion: v3.1.0, and the tables below schema.',
    },
    {
        key: 'columns',
        holds: detect_format_isTable,
        message: 'has columns as a pandera schema has, but does not say that it is one.',
        fix: 'Write schema_type: dataframe, as pandera does, or properties: for a JSON Schema.',
    },
];
/**
 * The format of a document, from what it holds. Throws a ConfigurationError for a document that could be of two
 * formats, and for one of a format that is near to one of ours.
 */
function detectFormat(document, path) {
    if (!isObject(document))
        return 'plimsoll';
    const found = signs.filter(({ key, holds }) => Object.hasOwn(document, key) && holds(document[key], document));
    const [first] = found;
    const other = found.find(({ format }) => format !== first?.format);
    if (first && other) {
        throw new configuration_error/* ConfigurationError */.j({
            where: path,
            message: `could be ${formatTitles[first.format]} (it has ${first.key}) or ${formatTitles[other.format]} (it has ${other.key}).`,
            fix: `Remove ${first.key} or ${other.key}: a contract is of one format.`,
        });
    }
    if (first)
        return first.format;
    for (const { key, holds, message, fix } of relatives) {
        if (Object.hasOwn(document, key) && holds(document[key]))
            throw new configuration_error/* ConfigurationError */.j({ where: path, message, fix });
    }
    return 'plimsoll';
}
const protoStart = /^(?:\s|#[^\n]*\n)*(?:feature|sparse_feature|weighted_feature|string_domain|int_domain|float_domain|default_environment|dataset_constraints|tensor_representation_group|represent_variable_length_as_ragged|annotation)\s*(?::\s*(?:[{<"']|true|false)|[{<])/;
/** Whether a text is a TFDV schema in protobuf's text format, which is neither JSON nor YAML. */
function isTextProto(text, path) {
    return path.toLowerCase().endsWith('.pbtxt') || (protoStart.test(text) && /^\s*feature\s*[{<]/m.test(text));
}

;// CONCATENATED MODULE: ./packages/contract-formats/src/frictionless/choose-resource.ts

/** The Table Schemas of a document: the schema that it is, that of a resource, or one for each resource of a package. */
function tableSchemasOf(value) {
    if (Array.isArray(value.fields))
        return [{ name: null, value, at: [] }];
    if (isObject(value.schema))
        return [{ name: nameOf(value), value: value.schema, at: ['schema'] }];
    const resources = Array.isArray(value.resources) ? value.resources : [];
    return resources.flatMap((resource, i) => isObject(resource) && isObject(resource.schema)
        ? [{ name: nameOf(resource), value: resource.schema, at: ['resources', String(i), 'schema'] }]
        : []);
}
function nameOf(resource) {
    return typeof resource.name === 'string' ? resource.name : null;
}
/** The file of each resource of a package, by its name; one with several files or none is left out. */
function filesOf(described) {
    const resources = Array.isArray(described.resources) ? described.resources : [];
    return new Map(resources.flatMap((resource) => {
        if (!isObject(resource) || typeof resource.name !== 'string')
            return [];
        const [path, another] = [resource.path].flat();
        return typeof path === 'string' && another === undefined ? [[resource.name, path]] : [];
    }));
}

;// CONCATENATED MODULE: ./packages/contract-formats/src/table-rules.ts

/** A rule about a column as a whole, which is no rule about one of its values. */
const whole = (column, keywords) => ({ kind: 'whole', column, keywords });
const statistics = {
    mean: 'mean',
    median: 'median',
    stdev: 'standardDeviation',
    sum: 'sum',
    min: 'smallest',
    max: 'largest',
    distinct: 'distinctCount',
    distinctShare: 'distinctShare',
};
/**
 * The rules on the data as a whole that other tools have, in one place: each is a keyword of our contract, or a
 * remark where there is none.
 */
const tableRules = {
    columnOrder: () => [remark('the order of the columns is not checked.')],
    /** A measure of a column between limits. Without limits, nothing. */
    statistic: (column, name, bounds) => Object.keys(bounds).length === 0 ? [] : [whole(column, { [statistics[name]]: bounds })],
    /** Quantiles between limits, as pairs of probability and limits. */
    quantiles: (column, limits) => {
        const asked = limits.filter(([, bounds]) => Object.keys(bounds).length > 0);
        if (asked.length === 0)
            return [];
        return [
            whole(column, { quantiles: Object.fromEntries(asked.map(([p, bounds]) => [String(p), bounds])) }),
        ];
    },
    /** How large a share of the values is null. */
    nullShare: (column, bounds) => Object.keys(bounds).length === 0 ? [] : [whole(column, { nullShare: bounds })],
    /** Values that have to occur. */
    includes: (column, values) => {
        const members = scalars(values)?.filter((value) => value !== null) ?? [];
        return members.length > 0
            ? [whole(column, { includes: members })]
            : [remark('its values have a form that is not known.')];
    },
    /** Values in the order of the rows. */
    monotonic: (column, direction, isStrict) => [
        whole(column, {
            monotonic: isStrict ? `strictly${direction === 'increasing' ? 'Increasing' : 'Decreasing'}` : direction,
        }),
    ],
    /** At least this share of the values that are not null keeps the rules. */
    share: (column, share, rules) => {
        const tolerance = Number((1 - share).toPrecision(12));
        const hasRule = rules.some(({ kind }) => kind === 'rule');
        return rules.flatMap((piece) => {
            if (piece.kind === 'rule')
                return [{ ...piece, tolerance }];
            if (piece.kind === 'nulls')
                return [whole(column, { nullShare: { maximum: tolerance } })];
            if (piece.kind === 'remark' || (piece.kind === 'types' && hasRule))
                return [piece];
            return [remark(`it may be broken in ${percent(tolerance)} of the rows, which cannot be said here.`)];
        });
    },
    /** Two columns of each row compared. */
    comparison: (left, is, right) => [
        row({ comparisons: [{ left, is, right }] }),
    ],
    /** Keys that have to be in another file. */
    foreignKey: (columns, file, references) => {
        if (columns && references && columns.length === references.length && typeof file === 'string') {
            return [row({ foreignKeys: [{ columns, file, references }] })];
        }
        return [remark('the foreign key is not checked: the contract does not say which file it goes into.')];
    },
    /** Texts that stand for a missing value in text files. */
    nullTexts: (values) => [row({ nullValues: values })],
    columnCount: (bounds) => (Object.keys(bounds).length === 0 ? [] : [row(bounds)]),
    comparator: (_column, name, measures) => [
        remark(`the ${name} (${measures}) is not carried over: see the drift rules of contracts.`),
    ],
};
function percent(share) {
    return `${Number((share * 100).toPrecision(6))} %`;
}

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./packages/contract-formats/src/pattern.ts


/**
 * A rule that text matches a regular expression of another language, or a remark when the linear-time engine that
 * contracts run on does not have what the expression asks for (look-around, back-references).
 */
function patternRule(column, source, cover, isForbidden = false) {
    if (typeof source !== 'string')
        return remark('its regular expression is not a text.');
    const pattern = convert(source, cover);
    const refusal = refusalOf(pattern);
    if (refusal) {
        return remark(`the pattern «${source.slice(0, 200)}» cannot run on the linear-time engine RE2: ${refusal}.`);
    }
    if (isForbidden)
        return rule(column, { not: { type: 'string', pattern } });
    return rule(column, { pattern });
}
/** An expression that a name has to match from its start, or null when RE2 does not have it. */
function anchored(source) {
    const pattern = convert(source, 'start');
    return refusalOf(pattern) === null ? pattern : null;
}
/** Text as an expression that matches it alone. */
function quote(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
/** SQL's LIKE as an expression: % is any text, _ one character. */
function likeAsPattern(like, escapeCharacter = '\\') {
    let pattern = '';
    for (let i = 0; i < like.length; i++) {
        const character = like[i] ?? '';
        if (character === escapeCharacter && i + 1 < like.length)
            pattern += quote(like[++i] ?? '');
        else
            pattern += character === '%' ? '[\\s\\S]*' : character === '_' ? '[\\s\\S]' : quote(character);
    }
    return `^${pattern}$`;
}
/** Python ends a text with \Z where RE2 writes \z. */
function convert(source, cover) {
    const ours = source.replace(/(?<!\\)((?:\\\\)*)\\Z/g, '$1\\z');
    if (cover === 'part')
        return ours;
    const isWhole = /^\^[^|]*\$$/.test(ours) && !ours.endsWith('\\$');
    if (cover === 'whole')
        return isWhole ? ours : `^(?:${ours})$`;
    return /^\^[^|]*$/.test(ours) ? ours : `^(?:${ours})`;
}
function refusalOf(pattern) {
    try {
        build/* RE2JS */.L3.compile(build/* RE2JS */.L3.translateRegExp(pattern));
        return null;
    }
    catch (error) {
        return error.message;
    }
}

;// CONCATENATED MODULE: ./packages/contract-formats/src/dtypes.ts

/** A day, with a time behind a T or a blank where there is one, with or without a zone. */
const dateOrTime = '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?( ?(Z|[+-]\\d{2}:?\\d{2}))?)?$';
const dtypes_whole = (minimum, maximum) => ({
    type: 'integer',
    keywords: { minimum, maximum },
});
const dtypes_text = { type: 'string' };
const integer = { type: 'integer' };
const number = { type: 'number' };
const time = { type: 'string', keywords: { pattern: dateOrTime } };
/** What numpy, pandas, pyarrow, polars and SQL call the types, in lower case; null stands for no type at all. */
const kinds = {
    int: integer,
    integer,
    int64: integer,
    bigint: integer,
    long: integer,
    smallint: integer,
    tinyint: integer,
    int8: dtypes_whole(-128, 127),
    int16: dtypes_whole(-32_768, 32_767),
    int32: dtypes_whole(-2_147_483_648, 2_147_483_647),
    uint8: dtypes_whole(0, 255),
    uint16: dtypes_whole(0, 65_535),
    uint32: dtypes_whole(0, 4_294_967_295),
    uint64: { type: 'integer', keywords: { minimum: 0 } },
    float: number,
    float16: number,
    float32: number,
    float64: number,
    double: number,
    double_precision: number,
    real: number,
    decimal: number,
    decimal128: number,
    numeric: number,
    number,
    bool: { type: 'boolean' },
    bool_: { type: 'boolean' },
    boolean: { type: 'boolean' },
    str: dtypes_text,
    str_: dtypes_text,
    string: dtypes_text,
    stringtype: dtypes_text,
    large_string: dtypes_text,
    utf8: dtypes_text,
    varchar: dtypes_text,
    char: dtypes_text,
    text: dtypes_text,
    nvarchar: dtypes_text,
    date: { type: 'string', keywords: { format: 'date' } },
    date32: { type: 'string', keywords: { format: 'date' } },
    datetime: time,
    datetime64: time,
    timestamp: time,
    object: { type: null },
    any: { type: null },
    none: { type: null },
    category: { type: null },
    categorical: { type: null },
    categoricaldtypetype: { type: null },
};
/** What a name of a type in Python or SQL says of the values of a column; a remark for a type that files do not have. */
function typePieces(column, name) {
    const kind = kindOf(name);
    if (!kind)
        return [remark(`the type «${name.slice(0, 100)}» has no counterpart, so types are not checked.`)];
    return [
        ...(kind.type ? [types(column, kind.type)] : []),
        ...(kind.keywords ? [rule(column, kind.keywords)] : []),
    ];
}
/** The JSON types that names of types amount to together, or null when one of them is not known or says nothing. */
function jsonTypesOf(names) {
    const found = new Set();
    for (const name of names) {
        const type = kindOf(name)?.type;
        if (!type)
            return null;
        found.add(type);
    }
    if (found.has('number'))
        found.delete('integer');
    return found.size > 0 ? [...found] : null;
}
/** `string[pyarrow]`, `timestamp[ns, tz=UTC][pyarrow]`, `VARCHAR(20)` and `numpy.int64` by their plain name. */
function kindOf(name) {
    const plain = name
        .trim()
        .replace(/^(numpy|np|pandas|pd|polars|pl|pyarrow|pa)\./i, '')
        .replace(/[[(<].*$/s, '')
        .replace(/\s+/g, '_')
        .replace(/(?<=.)(dtype|type)$/i, '')
        .toLowerCase();
    return Object.hasOwn(kinds, plain) ? kinds[plain] : undefined;
}

;// CONCATENATED MODULE: ./packages/contract-formats/src/frictionless/field-types.ts

const field_types_text = (keywords) => ({ types: ['string'], ...(keywords ? { keywords } : {}) });
const clock = '^([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?(Z|[+-]\\d{2}:?\\d{2})?$';
/** Frictionless' types by name, and below them by format; `default` where a field has none. */
const fieldTypes = {
    string: {
        default: field_types_text(),
        email: field_types_text({ format: 'email' }),
        uri: field_types_text({ format: 'uri' }),
        uuid: field_types_text({ format: 'uuid' }),
        binary: field_types_text({ pattern: '^[A-Za-z0-9+/]*={0,2}$' }),
    },
    number: { default: { types: ['number'] } },
    integer: { default: { types: ['integer'] } },
    boolean: { default: { types: ['boolean'] } },
    object: { default: { types: ['object'] } },
    array: { default: { types: ['array'] } },
    list: { default: { types: ['array'] } },
    date: { default: field_types_text({ format: 'date' }) },
    time: { default: field_types_text({ pattern: clock }) },
    datetime: { default: field_types_text({ pattern: dateOrTime.replace('[T ]', 'T') }) },
    year: { default: { types: ['integer'] } },
    yearmonth: { default: field_types_text({ pattern: '^-?\\d{4}-(0[1-9]|1[0-2])$' }) },
    duration: { default: field_types_text({ format: 'duration' }) },
    geopoint: { default: field_types_text({ pattern: '^\\s*-?\\d+(\\.\\d+)?\\s*,\\s*-?\\d+(\\.\\d+)?\\s*$' }) },
    geojson: { default: { types: ['object'], gap: 'that the value is GeoJSON is not checked.' } },
    any: { default: { types: [] } },
};
/** What a field's type means, or null for a type that Frictionless does not have. */
function fieldTypeOf(type, format) {
    const formats = Object.hasOwn(fieldTypes, type) ? fieldTypes[type] : undefined;
    if (!formats)
        return null;
    const exact = Object.hasOwn(formats, format) ? formats[format] : undefined;
    if (exact)
        return exact;
    const gap = `the format «${format.slice(0, 100)}» of ${type} is not checked.`;
    // Another format is another spelling of the value: only plain text can be said of it.
    const isSpelling = ['date', 'time', 'datetime', 'geopoint'].includes(type);
    return isSpelling ? { types: ['string'], gap } : { ...formats.default, gap };
}
/** Constraints that are a keyword of JSON Schema as they are, by their name. */
const sameConstraints = [
    'minLength',
    'maxLength',
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
];

;// CONCATENATED MODULE: ./packages/contract-formats/src/frictionless/translate-field.ts



const constraints = {
    required: (column, value) => [nulls(column, value !== true)],
    unique: (column, value) => (value === true ? [unique(column)] : []),
    pattern: (column, value) => [patternRule(column, value, 'whole')],
    enum: (column, value) => {
        const values = scalars(value);
        return values ? [rule(column, { enum: values })] : [remark('the enum has a form that is not known.')];
    },
    jsonSchema: (column, value) => isObject(value) ? [rule(column, value)] : [remark('the jsonSchema has a form that is not known.')],
    ...Object.fromEntries(sameConstraints.map((name) => [
        name,
        (column, value) => typeof value === 'number'
            ? [rule(column, { [name]: value })]
            : [remark(`a ${name} that is no number is not checked.`)],
    ])),
};
/** Spellings of values in text files that a field may change, with what they are when it does not. */
const spellings = {
    decimalChar: '"."',
    groupChar: 'null',
    bareNumber: 'true',
};
/** A field of a Table Schema. `isExpected`: whether the data must have it. */
function translateField(field, pointer, isExpected) {
    if (!isObject(field) || typeof field.name !== 'string') {
        return piece_at(pointer, [remark('is a field without a name.')]);
    }
    const { name } = field;
    const type = typeof field.type === 'string' ? field.type : 'any';
    const format = typeof field.format === 'string' ? field.format : 'default';
    const kind = fieldTypeOf(type, format);
    const pieces = [note(name, field), ...(isExpected ? [present(name)] : [])];
    if (!kind)
        pieces.push(remark(`the type «${type.slice(0, 100)}» has no counterpart.`));
    if (kind && kind.types.length > 0)
        pieces.push(types(name, ...kind.types));
    if (kind?.keywords)
        pieces.push(rule(name, kind.keywords));
    if (kind?.gap)
        pieces.push(remark(kind.gap));
    for (const [key, usual] of Object.entries(spellings)) {
        if (field[key] === undefined || JSON.stringify(field[key]) === usual)
            continue;
        pieces.push(remark(`the spelling «${key}» is not carried over: write numbers as 1234.5.`));
    }
    const given = isObject(field.constraints) ? field.constraints : {};
    return [
        ...piece_at(pointer, pieces),
        ...Object.entries(given).flatMap(([constraint, value]) => {
            const translate = Object.hasOwn(constraints, constraint) ? constraints[constraint] : undefined;
            const found = translate
                ? type === 'array' || type === 'list'
                    ? ofLists(translate(name, value))
                    : translate(name, value)
                : [remark(`the constraint «${constraint.slice(0, 100)}» has no counterpart.`)];
            return piece_at([...pointer, 'constraints', constraint], found);
        }),
    ];
}
/** The length of a list is the number of its items. */
function ofLists(pieces) {
    return pieces.map((piece) => {
        if (piece.kind !== 'rule')
            return piece;
        const keywords = Object.entries(piece.keywords).map(([name, value]) => [
            name.replace('Length', 'Items'),
            value,
        ]);
        return { ...piece, keywords: Object.fromEntries(keywords) };
    });
}

;// CONCATENATED MODULE: ./packages/contract-formats/src/frictionless/translate-table-schema.ts



/** Whether data must have all fields, and whether they may have others, by `fieldsMatch` (Data Package 2). */
const matches = {
    exact: { all: true, only: true, ordered: true },
    equal: { all: true, only: true, ordered: false },
    subset: { all: true, only: false, ordered: false },
    superset: { all: false, only: true, ordered: false },
    partial: { all: false, only: false, ordered: false },
};
/** A Table Schema of Frictionless (versions 1 and 2). `base` is where it stands in its document. */
function translateTableSchema(schema, base, context) {
    const written = Array.isArray(schema.fieldsMatch) ? schema.fieldsMatch[0] : (schema.fieldsMatch ?? 'exact');
    const match = typeof written === 'string' && Object.hasOwn(matches, written) ? matches[written] : undefined;
    const { all, only, ordered } = match ?? { all: false, only: false, ordered: false };
    const fields = Array.isArray(schema.fields) ? schema.fields : [];
    return [
        ...piece_at(base, [note(null, schema), ...(only ? [row({ additionalProperties: false })] : [])]),
        ...(match ? [] : piece_at([...base, 'fieldsMatch'], [remark('the value of fieldsMatch is not known.')])),
        ...fields.flatMap((field, i) => translateField(field, [...base, 'fields', String(i)], all)),
        ...(ordered ? piece_at([...base, 'fields'], tableRules.columnOrder()) : []),
        ...translateKeys(schema, base),
        ...translateForeignKeys(schema.foreignKeys, [...base, 'foreignKeys'], context),
        ...translateMissing(schema.missingValues, [...base, 'missingValues']),
    ];
}
function translateKeys(schema, base) {
    const primary = translate_table_schema_namesOf(schema.primaryKey);
    const others = Array.isArray(schema.uniqueKeys) ? schema.uniqueKeys : [];
    return [
        ...(primary
            ? piece_at([...base, 'primaryKey'], [unique(...primary), ...primary.map((name) => nulls(name, false))])
            : []),
        ...others.flatMap((key, i) => {
            const names = translate_table_schema_namesOf(key);
            return names ? piece_at([...base, 'uniqueKeys', String(i)], [unique(...names)]) : [];
        }),
    ];
}
function translateForeignKeys(keys, base, context) {
    if (!Array.isArray(keys))
        return [];
    return keys.flatMap((key, i) => {
        const reference = isObject(key) && isObject(key.reference) ? key.reference : {};
        const file = context.fileOf(typeof reference.resource === 'string' ? reference.resource : '');
        const columns = translate_table_schema_namesOf(isObject(key) ? key.fields : null);
        return piece_at([...base, String(i)], tableRules.foreignKey(columns, file, translate_table_schema_namesOf(reference.fields)));
    });
}
function translateMissing(values, base) {
    const written = Array.isArray(values)
        ? values.map((value) => (isObject(value) ? value.value : value))
        : [''];
    const others = texts(written)?.filter((value) => value !== '') ?? [];
    return others.length > 0 ? piece_at(base, tableRules.nullTexts(others)) : [];
}
function translate_table_schema_namesOf(key) {
    return typeof key === 'string' ? [key] : texts(key);
}

;// CONCATENATED MODULE: ./packages/contract-formats/src/bounds.ts
/** JSON Schema's keywords for limits on a number; null when a limit is no number. Without limits, no keywords. */
function numberBounds({ least, most, isAboveLeast, isBelowMost }) {
    const given = [least, most].filter((limit) => limit !== undefined && limit !== null);
    if (!given.every((limit) => typeof limit === 'number' && Number.isFinite(limit)))
        return null;
    return {
        ...(isNumber(least) ? { [isAboveLeast ? 'exclusiveMinimum' : 'minimum']: least } : {}),
        ...(isNumber(most) ? { [isBelowMost ? 'exclusiveMaximum' : 'maximum']: most } : {}),
    };
}
/** Keywords for limits on a count, such as minLength and maxLength; null when a limit is no whole number. */
function countBounds(names, { least, most }) {
    const keywords = {};
    for (const [name, limit] of [
        [names.least, least],
        [names.most, most],
    ]) {
        if (limit === undefined || limit === null)
            continue;
        if (!isNumber(limit) || !Number.isInteger(limit) || limit < 0)
            return null;
        keywords[name] = limit;
    }
    return keywords;
}
function isNumber(value) {
    return typeof value === 'number' && Number.isFinite(value);
}

;// CONCATENATED MODULE: ./packages/contract-formats/src/great-expectations/day-pattern.ts

/** The directives of strftime whose text has one form in every language. */
const directives = {
    Y: '\\d{4}',
    y: '\\d{2}',
    m: '(0?[1-9]|1[0-2])',
    d: '(0?[1-9]|[12]\\d|3[01])',
    H: '([01]?\\d|2[0-3])',
    I: '(0?[1-9]|1[0-2])',
    M: '[0-5]?\\d',
    S: '([0-5]?\\d|6[01])',
    f: '\\d{1,6}',
    j: '(00[1-9]|0[1-9]\\d|[12]\\d{2}|3[0-5]\\d|36[0-6])',
    p: '([AaPp][Mm])',
    z: '(Z|[+-]\\d{2}:?\\d{2}(:?\\d{2}(\\.\\d+)?)?)',
    '%': '%',
};
/** A strftime format as a regular expression; null when a directive depends on the language or is not known. */
function dayPattern(format) {
    let pattern = '';
    for (let i = 0; i < format.length; i++) {
        if (format[i] !== '%') {
            pattern += quote(format[i] ?? '');
            continue;
        }
        const directive = directives[format[++i] ?? ''];
        if (directive === undefined)
            return null;
        pattern += directive;
    }
    return `^${pattern}$`;
}

;// CONCATENATED MODULE: ./packages/contract-formats/src/great-expectations/expectations.ts






const limitsOf = (given) => ({
    least: given.min_value,
    most: given.max_value,
    isAboveLeast: given.strict_min === true,
    isBelowMost: given.strict_max === true,
});
const odd = (name) => [remark(`its ${name} has a form that is not known.`)];
const statistic = (name) => (given) => {
    const bounds = numberBounds(limitsOf(given));
    return bounds ? tableRules.statistic(given.column, name, bounds) : odd('limit');
};
const patterns = (list, convert, isForbidden = false) => (given) => {
    const sources = texts(list(given));
    if (!sources)
        return odd('pattern');
    const pieces = sources.map((source) => patternRule(given.column, convert(source), 'part', isForbidden));
    const isAny = !isForbidden && sources.length > 1 && given.match_on !== 'all';
    const refused = pieces.find(({ kind }) => kind === 'remark');
    if (!isAny || refused)
        return refused ? [refused] : pieces;
    return [rule(given.column, { anyOf: pieces.map((piece) => piece.keywords) })];
};
const asIs = (source) => source;
const like = (given) => (source) => likeAsPattern(source, typeof given.escape === 'string' ? given.escape : undefined);
/** Great Expectations' expectations (0.x and 1.x) by their name. What is not here is listed as a remark. */
const expectations = {
    expect_column_to_exist: ({ column_index: index }) => typeof index === 'number' ? tableRules.columnOrder() : [],
    expect_column_values_to_not_be_null: ({ column }) => [nulls(column, false)],
    expect_column_values_to_be_null: ({ column }) => [types(column, 'null')],
    expect_column_values_to_be_unique: ({ column }) => [unique(column)],
    expect_column_values_to_be_of_type: ({ column, type_: type }) => typeof type === 'string' ? typePieces(column, type) : odd('type'),
    expect_column_values_to_be_in_type_list: ({ column, type_list: list }) => {
        const names = texts(list);
        const found = names && jsonTypesOf(names);
        return found ? [types(column, ...found)] : [remark('its types are not checked.')];
    },
    expect_column_values_to_be_in_set: ({ column, value_set: set }) => {
        const values = scalars(set);
        return values ? [rule(column, { enum: values })] : odd('value_set');
    },
    expect_column_values_to_not_be_in_set: ({ column, value_set: set }) => {
        const values = scalars(set);
        return values ? [rule(column, { not: { enum: values } })] : odd('value_set');
    },
    expect_column_values_to_be_between: (given) => {
        const bounds = numberBounds(limitsOf(given));
        return bounds ? [rule(given.column, bounds)] : [remark('limits that are no numbers are not checked.')];
    },
    expect_column_value_lengths_to_be_between: (given) => {
        const least = addOne(given.min_value, given.strict_min === true ? 1 : 0);
        const most = addOne(given.max_value, given.strict_max === true ? -1 : 0);
        const bounds = countBounds({ least: 'minLength', most: 'maxLength' }, { least, most });
        return bounds ? [types(given.column, 'string'), rule(given.column, bounds)] : odd('limit');
    },
    expect_column_value_lengths_to_equal: ({ column, value }) => {
        const bounds = countBounds({ least: 'minLength', most: 'maxLength' }, { least: value, most: value });
        return bounds ? [types(column, 'string'), rule(column, bounds)] : odd('value');
    },
    expect_column_values_to_match_regex: patterns(({ regex }) => [regex], asIs),
    expect_column_values_to_not_match_regex: patterns(({ regex }) => [regex], asIs, true),
    expect_column_values_to_match_regex_list: patterns(({ regex_list: list }) => list, asIs),
    expect_column_values_to_not_match_regex_list: patterns(({ regex_list: list }) => list, asIs, true),
    expect_column_values_to_match_like_pattern: (given) => patterns(({ like_pattern: one }) => [one], like(given))(given),
    expect_column_values_to_not_match_like_pattern: (given) => patterns(({ like_pattern: one }) => [one], like(given), true)(given),
    expect_column_values_to_match_like_pattern_list: (given) => patterns(({ like_pattern_list: list }) => list, like(given))(given),
    expect_column_values_to_not_match_like_pattern_list: (given) => patterns(({ like_pattern_list: list }) => list, like(given), true)(given),
    expect_column_values_to_match_strftime_format: ({ column, strftime_format: format }) => {
        const pattern = typeof format === 'string' ? dayPattern(format) : null;
        return pattern ? [types(column, 'string'), rule(column, { pattern })] : odd('strftime_format');
    },
    expect_column_distinct_values_to_be_in_set: ({ column, value_set: set }) => {
        const values = scalars(set);
        return values ? [rule(column, { enum: values })] : odd('value_set');
    },
    expect_compound_columns_to_be_unique: ({ column_list: list }) => {
        const columns = texts(list);
        return columns ? [unique(...columns), ...columns.map(present)] : odd('column_list');
    },
    expect_column_mean_to_be_between: statistic('mean'),
    expect_column_median_to_be_between: statistic('median'),
    expect_column_stdev_to_be_between: statistic('stdev'),
    expect_column_sum_to_be_between: statistic('sum'),
    expect_column_unique_value_count_to_be_between: statistic('distinct'),
    expect_column_proportion_of_unique_values_to_be_between: statistic('distinctShare'),
    expect_column_proportion_of_non_null_values_to_be_between: (given) => {
        const bounds = nullShareOf(limitsOf(given));
        return bounds ? tableRules.nullShare(given.column, bounds) : odd('limit');
    },
    expect_column_quantile_values_to_be_between: ({ column, quantile_ranges: ranges }) => {
        const limits = quantileLimits(ranges);
        return limits ? tableRules.quantiles(column, limits) : odd('quantile_ranges');
    },
    expect_column_distinct_values_to_contain_set: ({ column, value_set: set }) => tableRules.includes(column, set),
    expect_column_distinct_values_to_equal_set: ({ column, value_set: set }) => {
        const values = scalars(set);
        return values
            ? [rule(column, { enum: values }), ...tableRules.includes(column, values)]
            : odd('value_set');
    },
    expect_column_values_to_be_increasing: ({ column, strictly }) => tableRules.monotonic(column, 'increasing', strictly === true),
    expect_column_values_to_be_decreasing: ({ column, strictly }) => tableRules.monotonic(column, 'decreasing', strictly === true),
    expect_column_pair_values_to_be_equal: pair('='),
    expect_column_pair_values_a_to_be_greater_than_b: (given) => pair(given.or_equal === true ? '>=' : '>')(given),
    expect_table_column_count_to_equal: ({ value }) => {
        const bounds = countBounds({ least: 'minColumns', most: 'maxColumns' }, { least: value, most: value });
        return bounds ? tableRules.columnCount(bounds) : odd('value');
    },
    expect_table_column_count_to_be_between: ({ min_value: least, max_value: most }) => {
        const bounds = countBounds({ least: 'minColumns', most: 'maxColumns' }, { least, most });
        return bounds ? tableRules.columnCount(bounds) : odd('limit');
    },
    expect_column_min_to_be_between: (given) => {
        const { least, isAboveLeast, ...upper } = limitsOf(given);
        const lower = numberBounds({ least, isAboveLeast });
        const rest = numberBounds({ most: upper.most, isBelowMost: upper.isBelowMost });
        if (!lower || !rest)
            return odd('limit');
        return [rule(given.column, lower), ...tableRules.statistic(given.column, 'min', rest)];
    },
    expect_column_max_to_be_between: (given) => {
        const { most, isBelowMost, ...lower } = limitsOf(given);
        const upper = numberBounds({ most, isBelowMost });
        const rest = numberBounds({ least: lower.least, isAboveLeast: lower.isAboveLeast });
        if (!upper || !rest)
            return odd('limit');
        return [rule(given.column, upper), ...tableRules.statistic(given.column, 'max', rest)];
    },
    expect_table_row_count_to_equal: ({ value }) => {
        const bounds = countBounds({ least: 'minRows', most: 'maxRows' }, { least: value, most: value });
        return bounds ? [row(bounds)] : odd('value');
    },
    expect_table_row_count_to_be_between: (given) => {
        const least = addOne(given.min_value, given.strict_min === true ? 1 : 0);
        const most = addOne(given.max_value, given.strict_max === true ? -1 : 0);
        const bounds = countBounds({ least: 'minRows', most: 'maxRows' }, { least, most });
        return bounds ? [row(bounds)] : odd('limit');
    },
    expect_table_columns_to_match_set: ({ column_set: set, exact_match: exact }) => expectations_columnsOf(set, exact !== false),
    expect_table_columns_to_match_ordered_list: ({ column_list: list }) => [
        ...expectations_columnsOf(list, true),
        ...tableRules.columnOrder(),
    ],
};
function expectations_columnsOf(list, isExact) {
    const columns = texts(list);
    if (!columns)
        return odd('list of columns');
    return [...columns.map(present), ...(isExact ? [row({ additionalProperties: false })] : [])];
}
function pair(is) {
    return ({ column_A: left, column_B: right }) => {
        if (typeof left !== 'string' || typeof right !== 'string')
            return odd('pair of columns');
        return [present(left), present(right), ...tableRules.comparison(left, is, right)];
    };
}
/** A share of values that are there, as a share of nulls. */
function nullShareOf({ least, most, isAboveLeast, isBelowMost }) {
    const rest = (limit) => (typeof limit === 'number' ? Number((1 - limit).toPrecision(12)) : limit);
    return numberBounds({
        least: rest(most),
        most: rest(least),
        isAboveLeast: isBelowMost === true,
        isBelowMost: isAboveLeast === true,
    });
}
function quantileLimits(ranges) {
    if (!isObject(ranges))
        return null;
    const { quantiles, value_ranges: limits } = ranges;
    if (!Array.isArray(quantiles) || !Array.isArray(limits) || quantiles.length !== limits.length)
        return null;
    const found = quantiles.map((p, i) => {
        const [least, most] = Array.isArray(limits[i]) ? limits[i] : [];
        const bounds = numberBounds({ least, most });
        return typeof p === 'number' && bounds ? [p, bounds] : null;
    });
    return found.every((entry) => entry !== null) ? found : null;
}
function addOne(limit, step) {
    return typeof limit === 'number' ? limit + step : limit;
}

;// CONCATENATED MODULE: ./packages/contract-formats/src/great-expectations/translate-suite.ts




/**
 * A suite of Great Expectations, in the spelling of 0.x (`expectation_type`) or 1.x (`type`). An expectation about a
 * column fails there when the column is missing, so the column is required here.
 */
function translateSuite(suite) {
    const list = Array.isArray(suite.expectations) ? suite.expectations : [];
    const pieces = list.flatMap((expectation, i) => translate(expectation, ['expectations', String(i)]));
    const typed = new Set(pieces.flatMap(({ piece }) => (piece.kind === 'types' ? [piece.column] : [])));
    return pieces.map((placed) => (isOfUntyped(placed.piece, typed) ? { ...placed, piece: untyped } : placed));
}
const untyped = remark('two columns are compared, and their types are not said: add expect_column_values_to_be_of_type for both.');
/** A comparison of columns depends on what they are: numbers, days or text. */
function isOfUntyped(piece, typed) {
    if (piece.kind !== 'row' || !Array.isArray(piece.keywords.comparisons))
        return false;
    const compared = piece.keywords.comparisons;
    return compared.some(({ left, right }) => !typed.has(left) || !typed.has(right));
}
function translate(expectation, pointer) {
    const drop = (message) => piece_at(pointer, [remark(message)]);
    if (!isObject(expectation))
        return drop('is not an expectation.');
    const type = expectation.type ?? expectation.expectation_type;
    const name = typeof type === 'string' ? type.slice(0, 100) : '';
    if (name === '')
        return drop('is an expectation without a type.');
    const given = isObject(expectation.kwargs) ? expectation.kwargs : {};
    const known = Object.hasOwn(expectations, name) ? expectations[name] : undefined;
    if (!known) {
        const nearest = (0,nearest_name/* nearestName */.q)(name, Object.keys(expectations));
        return drop(`«${name}» has no counterpart.${nearest ? ` Did you mean «${nearest}»?` : ''}`);
    }
    const column = typeof given.column === 'string' ? given.column : null;
    if (/^expect_column_(?!pair_)/.test(name) && column === null)
        return drop(`«${name}» names no column.`);
    if (hasCondition(given))
        return drop(`«${name}» holds on some rows only (row_condition), which is not carried over.`);
    if (hasParameter(given))
        return drop(`«${name}» has a parameter ($PARAMETER), whose value is not in the suite.`);
    const pieces = known({ ...given, column: column ?? '' });
    const placed = piece_at(pointer, [
        ...(column === null ? [] : [present(column), note(column, meta(expectation))]),
        ...tolerate(pieces, given.mostly),
    ]);
    return placed.map(({ piece, ...rest }) => ({
        ...rest,
        piece: piece.kind === 'remark' ? remark(`«${name}»: ${piece.message}`) : piece,
    }));
    function tolerate(all, mostly) {
        if (mostly === undefined || mostly === null || mostly === 1)
            return all;
        if (typeof mostly !== 'number' || column === null)
            return [remark('its «mostly» is not a share.')];
        return tableRules.share(column, mostly, all);
    }
}
function meta(expectation) {
    return typeof expectation.description === 'string' ? { description: expectation.description } : {};
}
function hasCondition(given) {
    return given.row_condition !== undefined && given.row_condition !== null;
}
function hasParameter(given) {
    if (Array.isArray(given))
        return given.some(hasParameter);
    return isObject(given) && (Object.hasOwn(given, '$PARAMETER') || Object.values(given).some(hasParameter));
}

;// CONCATENATED MODULE: ./packages/contract-formats/src/odcs/logical-types.ts



/** The options that are a keyword of JSON Schema as they are, by logical type. */
const sameOptions = {
    string: ['minLength', 'maxLength'],
    number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
    integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
    array: ['minItems', 'maxItems', 'uniqueItems'],
    object: ['minProperties', 'maxProperties', 'required'],
};
const jsonTypes = {
    string: ['string'],
    date: ['string'],
    timestamp: ['string'],
    time: ['string'],
    number: ['number'],
    integer: ['integer'],
    boolean: ['boolean'],
    object: ['object'],
    map: ['object'],
    array: ['array'],
};
/** Formats of text that JSON Schema has too; the others (password, byte, binary) say nothing that can be checked. */
const textFormats = ['email', 'uuid', 'uri', 'hostname', 'ipv4', 'ipv6'];
const anyText = ['password', 'byte', 'binary'];
/** Whole numbers by their bits, as Rust names them. */
const integerRanges = {
    i8: { minimum: -128, maximum: 127 },
    i16: { minimum: -32_768, maximum: 32_767 },
    i32: { minimum: -2_147_483_648, maximum: 2_147_483_647 },
    u8: { minimum: 0, maximum: 255 },
    u16: { minimum: 0, maximum: 65_535 },
    u32: { minimum: 0, maximum: 4_294_967_295 },
    u64: { minimum: 0 },
    u128: { minimum: 0 },
};
const times = {
    date: { format: 'date' },
    timestamp: { pattern: dateOrTime },
    time: { pattern: '^([01]\\d|2[0-3]):[0-5]\\d(:([0-5]\\d|60)(\\.\\d+)?)?( ?(Z|[+-]\\d{2}:?\\d{2}))?$' },
};
/** The letters of JDK's DateTimeFormatter whose text has one form in every language. */
const letters = {
    yyyy: '\\d{4}',
    uuuu: '\\d{4}',
    YYYY: '\\d{4}',
    MM: '(0[1-9]|1[0-2])',
    dd: '(0[1-9]|[12]\\d|3[01])',
    DD: '(0[1-9]|[12]\\d|3[01])',
    HH: '([01]\\d|2[0-3])',
    mm: '[0-5]\\d',
    ss: '([0-5]\\d|60)',
    SSS: '\\d{3}',
    SSSSSS: '\\d{6}',
    Z: '(Z|[+-]\\d{2}:?\\d{2})',
    X: '(Z|[+-]\\d{2}(:?\\d{2})?)',
    XXX: '(Z|[+-]\\d{2}:\\d{2})',
    T: 'T',
};
/** What `logicalType` and `logicalTypeOptions` say; null for a logical type that the standard does not have. */
function logicalType(name, given) {
    const types = Object.hasOwn(jsonTypes, name) ? jsonTypes[name] : undefined;
    if (!types)
        return null;
    const options = isObject(given) ? given : {};
    const keywords = {};
    const gaps = [];
    for (const [option, value] of Object.entries(options)) {
        if (value === null || option === 'pattern')
            continue;
        const found = translateOption(name, option, value);
        if (typeof found === 'string')
            gaps.push(found);
        else
            Object.assign(keywords, found);
    }
    const isDated = keywords.pattern !== undefined || keywords.format !== undefined;
    return { types, keywords: isDated ? keywords : { ...times[name], ...keywords }, gaps };
}
function translateOption(type, option, value) {
    if (sameOptions[type]?.includes(option)) {
        const isBoolean = typeof value === 'boolean' && option.startsWith('exclusive');
        return isBoolean ? `the option «${option}» is not a number.` : { [option]: value };
    }
    if (option !== 'format')
        return `the option «${option.slice(0, 100)}» of ${type} is not checked.`;
    const format = String(value);
    if (type === 'string' && textFormats.includes(format))
        return { format };
    if (type === 'string' && anyText.includes(format))
        return {};
    if (type in times) {
        if (type === 'date' && format === 'yyyy-MM-dd')
            return { format: 'date' };
        const pattern = logical_types_dayPattern(format);
        if (pattern)
            return { pattern };
    }
    if (type === 'integer' && Object.hasOwn(integerRanges, format))
        return integerRanges[format] ?? {};
    if (/^[iuf]\d+$/.test(format))
        return {};
    return `the format «${format.slice(0, 100)}» of ${type} is not checked.`;
}
function logical_types_dayPattern(format) {
    let pattern = '';
    for (const [part] of format.matchAll(/'[^']*'|([A-Za-z])\1*|[^A-Za-z']+/g)) {
        const known = Object.hasOwn(letters, part) ? letters[part] : undefined;
        if (known)
            pattern += known;
        else if (/^[A-Za-z]/.test(part))
            return null;
        else
            pattern += quote(part.replaceAll("'", ''));
    }
    return `^${pattern}$`;
}

;// CONCATENATED MODULE: ./packages/contract-formats/src/odcs/operators.ts
const operators = {
    mustBe: (value) => ({ minimum: value, maximum: value }),
    mustBeGreaterThan: (value) => ({ exclusiveMinimum: value }),
    mustBeGreaterOrEqualTo: (value) => ({ minimum: value }),
    mustBeGreaterThanOrEqualTo: (value) => ({ minimum: value }),
    mustBeLessThan: (value) => ({ exclusiveMaximum: value }),
    mustBeLessOrEqualTo: (value) => ({ maximum: value }),
    mustBeLessThanOrEqualTo: (value) => ({ maximum: value }),
};
/** What the operators of a quality rule allow, or null when there is none, or one that is no range (mustNotBe…). */
function rangeOf(quality) {
    let range = {};
    const written = Object.entries(quality).filter(([key]) => key.startsWith('must'));
    for (const [name, value] of written) {
        const operator = Object.hasOwn(operators, name) ? operators[name] : undefined;
        if (operator && typeof value === 'number')
            range = { ...range, ...operator(value) };
        else if (name === 'mustBeBetween' && isPair(value)) {
            range = { ...range, minimum: value[0], maximum: value[1] };
        }
        else
            return null;
    }
    return written.length > 0 ? range : null;
}
function isPair(value) {
    return Array.isArray(value) && value.length === 2 && value.every((entry) => typeof entry === 'number');
}
/** Whether a count has to be 0. */
function isNone({ minimum = 0, maximum, exclusiveMaximum }, isShare) {
    if (minimum > 0)
        return false;
    return ((maximum !== undefined && maximum <= 0) ||
        (!isShare && exclusiveMaximum !== undefined && exclusiveMaximum <= 1));
}
/** A range of a whole number, with its ends included. */
function wholeRange(range) {
    const lower = [
        range.minimum,
        range.exclusiveMinimum === undefined ? undefined : Math.floor(range.exclusiveMinimum) + 1,
    ];
    const upper = [
        range.maximum,
        range.exclusiveMaximum === undefined ? undefined : Math.ceil(range.exclusiveMaximum) - 1,
    ];
    const known = (all) => all.filter((limit) => limit !== undefined);
    return {
        least: known(lower).length > 0 ? Math.max(0, Math.ceil(Math.max(...known(lower)))) : null,
        most: known(upper).length > 0 ? Math.floor(Math.min(...known(upper))) : null,
    };
}

;// CONCATENATED MODULE: ./packages/contract-formats/src/odcs/translate-quality.ts





/** The metrics of the standard's library, by name, and by the names of version 3.0. */
const metrics = {
    nullValues: ({ column, range, isShare }) => {
        if (column === null)
            return misplaced;
        return isNone(range, isShare) ? [nulls(column, false)] : someNulls(column, range, isShare);
    },
    missingValues: ({ column, range, isShare, given }) => {
        const values = scalars(given.missingValues) ?? [null];
        if (column === null)
            return misplaced;
        if (!isNone(range, isShare))
            return [remark('some missing values are allowed, and how many is not checked.')];
        const others = values.filter((value) => value !== null);
        return [
            ...(values.includes(null) ? [nulls(column, false)] : []),
            ...(others.length > 0 ? [rule(column, { not: { enum: others } })] : []),
        ];
    },
    invalidValues: ({ column, range, isShare, given }) => {
        const values = scalars(given.validValues);
        if (column === null)
            return misplaced;
        const pieces = [
            ...(values ? [rule(column, { enum: values })] : []),
            ...(given.pattern === undefined ? [] : [patternRule(column, given.pattern, 'part')]),
        ];
        if (pieces.length === 0)
            return [remark('names neither validValues nor a pattern.')];
        if (isNone(range, isShare))
            return pieces;
        const { maximum } = range;
        const share = isShare && maximum !== undefined ? 1 - maximum / 100 : null;
        return share === null
            ? [remark('some invalid values are allowed, and how many is not checked.')]
            : tableRules.share(column, share, pieces);
    },
    duplicateValues: ({ column, range, isShare, given, columnOf }) => {
        const names = column === null ? texts(given.properties)?.map(columnOf) : [column];
        if (!names)
            return [remark('names no properties.')];
        return isNone(range, isShare)
            ? [unique(...names)]
            : [remark('some duplicates are allowed, and how many is not checked.')];
    },
    rowCount: ({ range }) => {
        const keywords = countBounds({ least: 'minRows', most: 'maxRows' }, wholeRange(range));
        return keywords ? [row(keywords)] : [remark('its limit is no number of rows.')];
    },
};
function someNulls(column, range, isShare) {
    if (!isShare)
        return [remark('some nulls are allowed, and how many is not checked: write it in percent.')];
    const bounds = Object.entries(range).map(([name, limit]) => [name, Number((limit / 100).toPrecision(12))]);
    return tableRules.nullShare(column, Object.fromEntries(bounds));
}
const misplaced = [remark('stands at the table and has to stand at a property.')];
const earlierNames = {
    nullCheck: 'nullValues',
    duplicateCount: 'duplicateValues',
    uniqueCheck: 'duplicateValues',
    validValues: 'invalidValues',
};
/** One entry of `quality`. */
function translateQuality(quality, column, columnOf) {
    if (!isObject(quality))
        return [remark('is not a quality rule.')];
    const title = typeof quality.name === 'string' ? `«${quality.name.slice(0, 100)}» ` : '';
    const drop = (message) => [remark(`the quality rule ${title}${message}`)];
    const type = typeof quality.type === 'string' ? quality.type : 'library';
    if (type !== 'library') {
        const kinds = {
            text: 'is a text for people, and not checked.',
            sql: 'is a query for another engine, and not checked.',
            custom: `is for ${String(quality.engine ?? 'another engine').slice(0, 50)}, and not checked.`,
        };
        return drop(kinds[type] ?? `has the type «${type.slice(0, 50)}», and is not checked.`);
    }
    const written = String(quality.metric ?? quality.rule ?? '');
    const name = Object.hasOwn(earlierNames, written) ? earlierNames[written] : written;
    const translate = name !== undefined && Object.hasOwn(metrics, name) ? metrics[name] : undefined;
    if (!translate)
        return drop(`has the metric «${written.slice(0, 100)}», which has no counterpart.`);
    const range = rangeOf(quality);
    if (!range)
        return drop(`(${written}) has no operator, or one that names no range, and is not checked.`);
    // The standard's own example has pattern beside arguments; version 3.0 had the arguments beside the rule.
    const given = { ...quality, ...(isObject(quality.arguments) ? quality.arguments : {}) };
    const isShare = quality.unit === 'percent' || quality.unit === '%';
    return translate({ column, range, isShare, given, columnOf }).map((piece) => piece.kind === 'remark' ? remark(`the quality rule ${title}(${written}): ${piece.message}`) : piece);
}

;// CONCATENATED MODULE: ./packages/contract-formats/src/odcs/translate-object.ts





/** The tables that a data contract describes: the entries of `schema`. */
function objectsOf(contract) {
    const entries = Array.isArray(contract.schema) ? contract.schema : [];
    return entries.flatMap((entry, i) => isObject(entry)
        ? [
            {
                name: typeof entry.name === 'string' ? entry.name : null,
                value: entry,
                at: ['schema', String(i)],
            },
        ]
        : []);
}
/**
 * A table of a data contract of the Open Data Contract Standard. Columns go by their `physicalName` where they have
 * one; every property has to be in the data, and `required` means that it is never null.
 */
function translateObject({ value, at: base }) {
    const properties = Array.isArray(value.properties) ? value.properties : [];
    const names = new Map(properties.flatMap((property) => isObject(property) && typeof property.name === 'string' ? [[property.name, columnName(property)]] : []));
    const columnOf = (name) => names.get(name) ?? name;
    return [
        ...piece_at(base, [note(null, value)]),
        ...properties.flatMap((property, i) => translateProperty(property, [...base, 'properties', String(i)], columnOf)),
        ...primaryKey(properties, base),
        ...qualityOf(value, base, null, columnOf),
        ...relationshipsOf(value, base),
    ];
}
function translateProperty(property, base, columnOf) {
    if (!isObject(property) || typeof property.name !== 'string')
        return piece_at(base, [remark('is a property without a name.')]);
    const name = columnName(property);
    return [
        ...piece_at(base, [present(name), note(name, property)]),
        ...(typeof property.required === 'boolean'
            ? piece_at([...base, 'required'], [nulls(name, !property.required)])
            : []),
        ...piece_at([...base, 'logicalType'], translate_object_typePieces(name, property)),
        ...(property.unique === true ? piece_at([...base, 'unique'], [unique(name)]) : []),
        ...qualityOf(property, base, name, columnOf),
        ...relationshipsOf(property, base),
    ];
}
function columnName(property) {
    const { physicalName } = property;
    return typeof physicalName === 'string' && physicalName !== '' ? physicalName : String(property.name);
}
function translate_object_typePieces(name, property) {
    const written = property.logicalType;
    const pieces = [];
    const members = enumOf(property.enum);
    if (members)
        pieces.push(rule(name, { enum: members }));
    if (written === undefined || written === null)
        return pieces;
    const type = logicalType(String(written), property.logicalTypeOptions);
    if (!type)
        return [...pieces, remark(`the logicalType «${String(written).slice(0, 100)}» has no counterpart.`)];
    const options = isObject(property.logicalTypeOptions) ? property.logicalTypeOptions : {};
    const inside = written === 'object' || written === 'array' ? nested(property) : {};
    pieces.push(types(name, ...type.types));
    if (Object.keys({ ...type.keywords, ...inside }).length > 0)
        pieces.push(rule(name, { ...type.keywords, ...inside }));
    if (typeof options.pattern === 'string')
        pieces.push(patternRule(name, options.pattern, 'part'));
    return [...pieces, ...type.gaps.map(remark)];
}
/** Since 3.2: `enum: [{ value: … }]`. */
function enumOf(list) {
    if (!Array.isArray(list) || list.length === 0)
        return null;
    return list.map((entry) => (isObject(entry) ? entry.value : entry));
}
/** The JSON Schema of what an object or array holds. Inside values, a property that is not required may be absent or null. */
function nested(property) {
    if (isObject(property.items))
        return { items: valueSchema(property.items, false) };
    if (!Array.isArray(property.properties))
        return {};
    const entries = property.properties.filter(isObject).filter(({ name }) => typeof name === 'string');
    const required = entries.filter(({ required: isRequired }) => isRequired === true).map(({ name }) => name);
    return {
        properties: Object.fromEntries(entries.map((entry) => [entry.name, valueSchema(entry, entry.required !== true)])),
        ...(required.length > 0 ? { required } : {}),
    };
}
function valueSchema(property, isNullable) {
    const type = logicalType(String(property.logicalType), property.logicalTypeOptions);
    if (!type)
        return {};
    return {
        type: isNullable ? [...type.types, 'null'] : type.types[0],
        ...type.keywords,
        ...nested(property),
    };
}
function primaryKey(properties, base) {
    const position = (property) => Number(property.primaryKeyPosition ?? 0);
    const keys = properties
        .filter(isObject)
        .filter((property) => property.primaryKey === true)
        .sort((a, b) => position(a) - position(b))
        .map(columnName);
    if (keys.length === 0)
        return [];
    return piece_at([...base, 'properties'], [unique(...keys), ...keys.map((key) => nulls(key, false))]);
}
function qualityOf(owner, base, column, columnOf) {
    const list = Array.isArray(owner.quality) ? owner.quality : [];
    return list.flatMap((quality, i) => piece_at([...base, 'quality', String(i)], translateQuality(quality, column, columnOf)));
}
/** Where the other table of a relationship lies is not said by a data contract. */
function relationshipsOf(owner, base) {
    const list = Array.isArray(owner.relationships) ? owner.relationships : [];
    return list.flatMap((_, i) => piece_at([...base, 'relationships', String(i)], tableRules.foreignKey(null, null, null)));
}

;// CONCATENATED MODULE: ./packages/contract-formats/src/pandera/checks.ts




const checks_odd = [remark('its argument has a form that is not known.')];
const bound = (side, isExclusive) => (column, { only }) => {
    const exclusive = side === 'least' ? { isAboveLeast: isExclusive } : { isBelowMost: isExclusive };
    const bounds = numberBounds({ [side]: only, ...exclusive });
    return bounds ? [rule(column, bounds)] : [remark('limits that are no numbers are not checked.')];
};
const one = (keywords) => (column, { only }) => isScalar(only) ? [rule(column, keywords(only))] : checks_odd;
const members = (keywords) => (column, { only }) => {
    const values = scalars(only);
    return values ? [rule(column, keywords(values))] : checks_odd;
};
const checks_text = (pattern) => (column, { only }) => typeof only === 'string' ? [patternRule(column, pattern(only), 'part')] : checks_odd;
/** pandera's built-in checks by their name. */
const checks = {
    equal_to: one((value) => ({ const: value })),
    not_equal_to: one((value) => ({ not: { const: value } })),
    greater_than: bound('least', true),
    greater_than_or_equal_to: bound('least', false),
    less_than: bound('most', true),
    less_than_or_equal_to: bound('most', false),
    in_range: (column, { named }) => {
        const bounds = numberBounds({
            least: named.min_value,
            most: named.max_value,
            isAboveLeast: named.include_min === false,
            isBelowMost: named.include_max === false,
        });
        return bounds ? [rule(column, bounds)] : [remark('limits that are no numbers are not checked.')];
    },
    isin: members((values) => ({ enum: values })),
    notin: members((values) => ({ not: { enum: values } })),
    unique_values_eq: (column, { only }) => {
        const values = scalars(only);
        return values ? [rule(column, { enum: values }), ...tableRules.includes(column, values)] : checks_odd;
    },
    str_matches: (column, { only }) => [patternRule(column, only, 'start')],
    str_contains: (column, { only }) => [patternRule(column, only, 'part')],
    str_startswith: checks_text((start) => `^${quote(start)}`),
    str_endswith: checks_text((end) => `${quote(end)}$`),
    str_length: (column, { named, only }) => {
        const exact = named.exact_value ?? (typeof only === 'number' ? only : null);
        const limits = exact === null ? { least: named.min_value, most: named.max_value } : { least: exact, most: exact };
        const bounds = countBounds({ least: 'minLength', most: 'maxLength' }, limits);
        return bounds ? [types(column, 'string'), rule(column, bounds)] : checks_odd;
    },
};
/** Names of the built-in checks that stand beside a column's own keys in files of pandera 0.30 and up. */
const columnKeys = new Set('title description dtype pandas_dtype nullable checks unique coerce required regex default name allow_duplicates report_duplicates drop_invalid_rows metadata parsers'.split(' '));

;// CONCATENATED MODULE: ./packages/contract-formats/src/pandera/read-checks.ts

/**
 * The checks of a column or table in each of pandera's spellings: `checks` as a table by name, `checks` as a list whose
 * entries name themselves in `options.check_name`, and (since 0.30) by their name beside the column's own keys.
 */
function readChecks(owner, base, ownKeys) {
    const { checks } = owner;
    const beside = Object.entries(owner)
        .filter(([key]) => !ownKeys.has(key))
        .map(([name, value]) => readCheck(name, value, [...base, name]));
    if (Array.isArray(checks)) {
        return [
            ...checks.map((check, i) => readCheck(read_checks_nameOf(check), check, [...base, 'checks', String(i)])),
            ...beside,
        ];
    }
    const inside = isObject(checks) ? Object.entries(checks) : [];
    return [...inside.map(([name, value]) => readCheck(name, value, [...base, 'checks', name])), ...beside];
}
function read_checks_nameOf(check) {
    const options = isObject(check) && isObject(check.options) ? check.options : {};
    return typeof options.check_name === 'string' ? options.check_name : '?';
}
/** What a check's entry says about the check itself, and not about the values. */
const settings = [
    'options',
    'raise_warning',
    'ignore_na',
    'error',
    'n_failure_cases',
    'check_name',
    'name',
    'title',
    'description',
];
function readCheck(name, value, at) {
    if (!isObject(value))
        return { name, given: { named: {}, only: value }, isWarning: false, at };
    const options = isObject(value.options) ? value.options : {};
    const named = Object.fromEntries(Object.entries(value).filter(([key]) => !settings.includes(key)));
    const [only, another] = Object.values(named);
    return {
        name,
        given: { named, only: another === undefined ? only : undefined },
        isWarning: options.raise_warning === true || value.raise_warning === true,
        at,
    };
}

;// CONCATENATED MODULE: ./packages/contract-formats/src/pandera/translate-schema.ts






/**
 * A DataFrameSchema as pandera writes it to YAML or JSON. Types are those of the values, not of their storage: whole
 * numbers are numbers.
 */
function translateSchema(schema) {
    const columns = isObject(schema.columns) ? Object.entries(schema.columns) : [];
    return [
        ...piece_at([], [note(null, schema)]),
        ...columns.flatMap(([name, column]) => translateColumn(name, column, schema)),
        ...translateTable(schema),
    ];
}
function translateColumn(name, given, schema) {
    const base = ['columns', name];
    const column = isObject(given) ? given : {};
    const dtype = column.dtype ?? column.pandas_dtype ?? schema.dtype;
    const isFilled = column.default !== undefined && column.default !== null;
    const pieces = [
        ...piece_at(base, [note(name, column), nulls(name, column.nullable === true || isFilled)]),
        ...piece_at([...base, 'dtype'], typeof dtype === 'string' ? typePieces(name, dtype) : []),
        ...(column.unique === true || column.allow_duplicates === false
            ? piece_at([...base, 'unique'], [unique(name)])
            : []),
        ...translateChecks(name, column, base),
    ];
    if (column.regex !== true) {
        return column.required === false ? pieces : [...piece_at(base, [present(name)]), ...pieces];
    }
    return translateFamily(name, column.required !== false, pieces);
}
/** `regex: true` means every column whose name matches, and that there is one. */
function translateFamily(name, isRequired, pieces) {
    const names = anchored(name);
    const base = ['columns', name];
    if (names === null) {
        return piece_at(base, [remark(`names columns by the expression «${name}», which RE2 does not have.`)]);
    }
    const inside = ['types', 'nulls', 'rule', 'note'];
    return [
        ...pieces.map(({ piece, at: place }) => {
            if (inside.includes(piece.kind))
                return { piece: { kind: 'pattern', names, pieces: [piece] }, at: place };
            return piece.kind === 'remark'
                ? { piece, at: place }
                : { piece: remark('uniqueness in each of several columns is not checked.'), at: place };
        }),
        ...(isRequired ? piece_at(base, [remark(`that a column matches «${name}» is not checked.`)]) : []),
    ];
}
function translateChecks(name, column, base) {
    return readChecks(column, base, columnKeys).flatMap((check) => {
        const known = Object.hasOwn(checks, check.name) ? checks[check.name] : undefined;
        const drop = (message) => piece_at(check.at, [remark(message)]);
        if (!known)
            return drop(`the check «${check.name}» has no counterpart.`);
        if (check.isWarning)
            return drop(`the check «${check.name}» only warns (raise_warning), so it is not asked here.`);
        const pieces = known(name, check.given);
        return piece_at(check.at, pieces.map((piece) => (piece.kind === 'remark' ? remark(`«${check.name}»: ${piece.message}`) : piece)));
    });
}
function translateTable(schema) {
    const keys = typeof schema.unique === 'string' ? [schema.unique] : texts(schema.unique);
    return [
        ...(schema.strict === true ? piece_at(['strict'], [row({ additionalProperties: false })]) : []),
        ...(schema.ordered === true ? piece_at(['ordered'], tableRules.columnOrder()) : []),
        ...(keys ? piece_at(['unique'], [unique(...keys)]) : []),
        ...(schema.drop_invalid_rows === true
            ? piece_at(['drop_invalid_rows'], [remark('rows that break a rule are found here, not dropped.')])
            : []),
        ...readChecks({ checks: schema.checks }, [], columnKeys).flatMap(({ name, at: place }) => piece_at(place, [remark(`the check «${name}» on the whole table has no counterpart.`)])),
        ...indexRemarks(schema.index),
    ];
}
/** An index is no column of a file. */
function indexRemarks(index) {
    if (!Array.isArray(index) || index.length === 0)
        return [];
    return piece_at(['index'], [remark('the index is not checked: a file has columns only. Write it below columns.')]);
}

;// CONCATENATED MODULE: ./packages/contract-formats/src/tfdv/message.ts
/** The last message of a field, as protobuf reads a field that stands several times; undefined when there is none. */
function messageAt(message, name) {
    const value = message.fields.get(name)?.at(-1)?.value;
    return isMessage(value) ? value : undefined;
}
/** The text of a field, or undefined. */
function textAt(message, name) {
    const value = message.fields.get(name)?.at(-1)?.value;
    return typeof value === 'string' ? value : undefined;
}
/** The number of a field, or undefined. */
function numberAt(message, name) {
    const value = message.fields.get(name)?.at(-1)?.value;
    return typeof value === 'number' ? value : undefined;
}
/** The texts of a repeated field. */
function textsAt(message, name) {
    return (message.fields.get(name) ?? []).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}
/** The messages of a repeated field. */
function messagesAt(message, name) {
    return (message.fields.get(name) ?? []).flatMap(({ value }) => (isMessage(value) ? [value] : []));
}
function isMessage(value) {
    return typeof value === 'object';
}
/** Places for messages: a pointer is field, index, field, index, …; an index may be left out at the end. */
function placeIn(root, path) {
    return (pointer) => {
        let message = root;
        let line = 1;
        const shown = [];
        for (let i = 0; i < pointer.length && message; i += 2) {
            const entry = message.fields.get(pointer[i] ?? '')?.[Number(pointer[i + 1] ?? 0)];
            if (!entry)
                break;
            line = entry.line;
            shown.push(pointer[i] ?? '');
            const name = isMessage(entry.value) ? textAt(entry.value, 'name') : undefined;
            if (name !== undefined)
                shown.push(`«${name.slice(0, 100)}»`);
            message = isMessage(entry.value) ? entry.value : undefined;
        }
        return `${path}:${line}${shown.length > 0 ? ` at ${shown.join(' ')}` : ''}`;
    };
}

;// CONCATENATED MODULE: ./packages/contract-formats/src/tfdv/parse-text-proto.ts

const deepest = 100;
const mostCharacters = 4 * 1024 * 1024;
/**
 * Parses protobuf's text format (https://protobuf.dev/reference/protobuf/textformat-spec/). Throws a
 * ConfigurationError with the line for text that is not of it.
 */
function parseTextProto(text, path) {
    if (text.length > mostCharacters) {
        throw new configuration_error/* ConfigurationError */.j({
            where: path,
            message: 'is larger than 4 MB.',
            fix: 'A contract describes the data, it does not hold them.',
        });
    }
    const tokens = tokenize(text, path);
    let position = 0;
    const peek = () => tokens[position];
    const next = () => tokens[position++];
    const fail = (token, expected) => {
        const found = token.kind === 'end' ? 'the end of the text' : `«${token.text.slice(0, 50)}»`;
        throw new configuration_error/* ConfigurationError */.j({
            where: `${path}:${token.line}`,
            message: `is not protobuf's text format: ${found} where ${expected} was expected.`,
        });
    };
    const isMark = (...marks) => peek().kind === 'mark' && marks.includes(peek().text);
    const readMessage = (line, close, depth) => {
        if (depth > deepest)
            fail(peek(), 'less nesting');
        const fields = new Map();
        while (close === null ? peek().kind !== 'end' : !isMark(close)) {
            const name = readName();
            const entries = fields.get(name.text) ?? [];
            fields.set(name.text, entries);
            const hasColon = isMark(':');
            if (hasColon)
                next();
            if (isMark('['))
                entries.push(...readList(depth));
            else if (hasColon || isMark('{', '<'))
                entries.push(readValue(depth));
            else
                fail(peek(), 'a value');
            if (isMark(',', ';'))
                next();
        }
        if (close !== null)
            next();
        return { line, fields };
    };
    /** A field's name, or the name of an extension or a type in brackets. */
    const readName = () => {
        const token = next();
        if (token.kind === 'name')
            return token;
        if (token.text !== '[')
            fail(token, 'the name of a field');
        let text = '';
        while (!isMark(']')) {
            if (peek().kind === 'end')
                fail(peek(), '«]»');
            text += next().text;
        }
        next();
        return { ...token, text: `[${text}]` };
    };
    const readList = (depth) => {
        next();
        const entries = [];
        while (!isMark(']')) {
            entries.push(readValue(depth));
            if (isMark(','))
                next();
            else if (!isMark(']'))
                fail(peek(), '«,» or «]»');
        }
        next();
        return entries;
    };
    const readValue = (depth) => {
        const token = next();
        const { line } = token;
        if (token.text === '{' || token.text === '<') {
            if (token.kind === 'mark')
                return { line, value: readMessage(line, token.text === '{' ? '}' : '>', depth + 1) };
        }
        if (token.kind === 'number')
            return { line, value: numberOf(token.text) };
        if (token.kind === 'name')
            return { line, value: token.text };
        if (token.kind !== 'text')
            fail(token, 'a value');
        let value = token.text;
        while (peek().kind === 'text')
            value += next().text;
        return { line, value };
    };
    return readMessage(1, null, 0);
}
function numberOf(text) {
    const [, sign, digits = ''] = /^(-?)\s*(.*)$/.exec(text) ?? [];
    const value = /^inf/i.test(digits)
        ? Number.POSITIVE_INFINITY
        : /^0[0-7]+$/.test(digits)
            ? Number.parseInt(digits, 8)
            : Number(/^0x/i.test(digits) ? digits : digits.replace(/f$/i, ''));
    return sign === '-' ? -value : value;
}
const lexemes = /\s+|#[^\n]*|(?<text>"(?:[^"\\\n]|\\[^\n])*"|'(?:[^'\\\n]|\\[^\n])*')|(?<number>-?\s*(?:0x[\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?f?|inf(?:inity)?\b|nan\b))|(?<name>[A-Za-z_][\w./-]*)|(?<mark>[{}<>[\]:,;])/iy;
function tokenize(text, path) {
    const tokens = [];
    let line = 1;
    lexemes.lastIndex = 0;
    while (lexemes.lastIndex < text.length) {
        const start = lexemes.lastIndex;
        const match = lexemes.exec(text);
        if (!match) {
            throw new configuration_error/* ConfigurationError */.j({
                where: `${path}:${line}`,
                message: `is not protobuf's text format at «${text.slice(start, start + 20).split('\n')[0]}».`,
            });
        }
        const { text: quoted, number, name, mark } = match.groups ?? {};
        if (quoted !== undefined)
            tokens.push({ kind: 'text', text: unescaped(quoted.slice(1, -1)), line });
        else if (number !== undefined)
            tokens.push({ kind: 'number', text: number, line });
        else if (name !== undefined)
            tokens.push({ kind: 'name', text: name, line });
        else if (mark !== undefined)
            tokens.push({ kind: 'mark', text: mark, line });
        line += match[0].split('\n').length - 1;
    }
    return [...tokens, { kind: 'end', text: '', line }];
}
const escapes = {
    n: '\n',
    r: '\r',
    t: '\t',
    a: '\x07',
    b: '\b',
    f: '\f',
    v: '\v',
};
/** Escapes stand for bytes; together with the rest of the text they are UTF-8. */
function unescaped(text) {
    if (!text.includes('\\'))
        return text;
    const bytes = [];
    const encoder = new TextEncoder();
    for (const [part, octal, hex, one] of text.matchAll(/\\([0-7]{1,3})|\\x([\da-f]{1,2})|\\(.)|[^\\]+/gis)) {
        if (octal !== undefined)
            bytes.push(Number.parseInt(octal, 8) & 255);
        else if (hex !== undefined)
            bytes.push(Number.parseInt(hex, 16));
        else
            bytes.push(...encoder.encode(one === undefined ? part : (escapes[one] ?? one)));
    }
    return new TextDecoder().decode(Uint8Array.from(bytes));
}

;// CONCATENATED MODULE: ./packages/contract-formats/src/tfdv/translate-domain.ts


const featureTypes = {
    BYTES: ['string'],
    INT: ['integer'],
    FLOAT: ['number'],
};
const isText = (types) => types.includes('string');
const unchecked = (what) => (_, types) => ({ types, keywords: {}, gaps: [`${what} is not checked.`] });
/** The domains of schema.proto by their field. */
const domains = {
    int_domain: (domain, types) => ({
        types: ['integer'],
        keywords: numberBounds({ least: numberAt(domain, 'min'), most: numberAt(domain, 'max') }) ?? {},
        gaps: isText(types) ? ['numbers that are stored as text are asked to be numbers.'] : [],
    }),
    float_domain: (domain, types) => ({
        types: ['number'],
        keywords: numberBounds({ least: finite(domain, 'min'), most: finite(domain, 'max') }) ?? {},
        gaps: isText(types) ? ['numbers that are stored as text are asked to be numbers.'] : [],
    }),
    string_domain: (domain) => {
        const values = textsAt(domain, 'value');
        return { types: ['string'], keywords: values.length > 0 ? { enum: values } : {}, gaps: [] };
    },
    bool_domain: (domain, types) => {
        const texts = [textAt(domain, 'true_value') ?? 'true', textAt(domain, 'false_value') ?? 'false'];
        if (types.includes('integer'))
            return { types: ['integer'], keywords: { enum: [0, 1] }, gaps: [] };
        if (types.includes('number'))
            return { types: ['number'], keywords: { enum: [0, 1] }, gaps: [] };
        return { types: ['string'], keywords: { enum: texts }, gaps: [] };
    },
    natural_language_domain: unchecked('a vocabulary of natural language'),
    image_domain: unchecked('an image'),
    mid_domain: unchecked('a knowledge graph id'),
    url_domain: (_, types) => ({ types, keywords: isText(types) ? { format: 'uri' } : {}, gaps: [] }),
    time_domain: unchecked('the format of a time'),
    time_of_day_domain: unchecked('the format of a time of day'),
};
/** The domain of a feature: inline, or by the name of one at the top of the schema. */
function translateDomain(feature, schema) {
    const types = featureTypes[textAt(feature, 'type') ?? ''] ?? [];
    const field = Object.keys(domains).find((name) => feature.fields.has(name));
    const inline = field === undefined ? undefined : messageAt(feature, field);
    const translate = field === undefined ? undefined : domains[field];
    if (inline && translate && field !== undefined)
        return { field, ...translate(inline, types) };
    const named = textAt(feature, 'domain');
    if (named === undefined)
        return { field: 'type', types, keywords: {}, gaps: [] };
    for (const kind of ['string_domain', 'int_domain', 'float_domain']) {
        const shared = messagesAt(schema, kind).find((domain) => textAt(domain, 'name') === named);
        const found = shared && domains[kind]?.(shared, types);
        if (found)
            return { field: 'domain', ...found };
    }
    return { field: 'domain', types, keywords: {}, gaps: [`there is no domain «${named.slice(0, 100)}».`] };
}
/** Protobuf writes an open end as inf. */
function finite(message, name) {
    const value = numberAt(message, name);
    return value !== undefined && Number.isFinite(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./packages/contract-formats/src/tfdv/translate-schema.ts





/** Features of these stages are not validated. */
const dormant = ['PLANNED', 'ALPHA', 'DEPRECATED', 'DISABLED', 'DEBUG_ONLY'];
/** A schema of TensorFlow Data Validation (schema.proto of tensorflow/metadata). */
function translateTfdv(schema) {
    const features = messagesAt(schema, 'feature');
    const constraints = messageAt(schema, 'dataset_constraints');
    return [
        ...features.flatMap((feature, i) => translateFeature(feature, ['feature', String(i)], schema)),
        ...messagesAt(schema, 'sparse_feature').flatMap((_, i) => piece_at(['sparse_feature', String(i)], [remark('a sparse feature is not checked.')])),
        ...messagesAt(schema, 'weighted_feature').flatMap((_, i) => piece_at(['weighted_feature', String(i)], [remark('a weighted feature is not checked.')])),
        ...(constraints ? piece_at(['dataset_constraints', '0'], translateConstraints(constraints)) : []),
    ];
}
function translateConstraints(constraints) {
    const keywords = countBounds({ least: 'minRows', most: 'maxRows' }, { least: numberAt(constraints, 'min_examples_count'), most: numberAt(constraints, 'max_examples_count') });
    const changes = ['num_examples_drift_comparator', 'num_examples_version_comparator'];
    return [
        keywords ? row(keywords) : remark('its limit is no number of rows.'),
        ...changes
            .filter((name) => constraints.fields.has(name))
            .map((name) => remark(`${name}: the number of rows is not compared with an earlier one.`)),
    ];
}
function translateFeature(feature, base, schema) {
    const name = textAt(feature, 'name');
    if (name === undefined)
        return piece_at(base, [remark('is a feature without a name.')]);
    const stage = textAt(feature, 'lifecycle_stage') ?? 'UNKNOWN_STAGE';
    if (dormant.includes(stage) || textAt(feature, 'deprecated') === 'true')
        return [];
    const place = (field) => [...base, field, '0'];
    const isStruct = textAt(feature, 'type') === 'STRUCT' || feature.fields.has('struct_domain');
    return [
        ...piece_at(base, [{ kind: 'note', column: name, keywords: commentOf(feature) }, ...environments(feature)]),
        ...piece_at(place('presence'), translatePresence(name, feature)),
        ...(isStruct
            ? piece_at(base, [types(name, 'object'), remark('what a STRUCT holds is not checked.')])
            : translateValues(name, feature, schema).flatMap(({ field, pieces }) => piece_at(place(field), pieces))),
        ...comparators(name, feature, base),
    ];
}
function commentOf(feature) {
    const annotation = messageAt(feature, 'annotation');
    const comment = annotation ? textsAt(annotation, 'comment').join(' ') : '';
    return comment === '' ? {} : { description: comment };
}
function environments(feature) {
    const named = [...textsAt(feature, 'in_environment'), ...textsAt(feature, 'not_in_environment')];
    if (named.length === 0)
        return [];
    return [
        remark(`is not in every environment (${named.join(', ')}), and is checked wherever the contract is.`),
    ];
}
/** A feature is absent from an example when its value is null. */
function translatePresence(name, feature) {
    const presence = messageAt(feature, 'presence');
    if (!presence) {
        const group = messageAt(feature, 'group_presence');
        return group && textAt(group, 'required') === 'true' ? [present(name), nulls(name, false)] : [];
    }
    const share = numberAt(presence, 'min_fraction');
    const count = numberAt(presence, 'min_count');
    const isDemanded = (share ?? 0) > 0 || (count ?? 0) > 0;
    return [
        ...(isDemanded ? [present(name)] : []),
        ...(share === 1 ? [nulls(name, false)] : []),
        ...(share !== undefined && share > 0 && share < 1
            ? tableRules.nullShare(name, { maximum: Number((1 - share).toPrecision(12)) })
            : []),
        ...(count !== undefined && count > 1 && share !== 1
            ? [remark(`that ${count} values are there is not checked.`)]
            : []),
    ];
}
/** Type, domain and number of values. A feature with several values per example is a list. */
function translateValues(name, feature, schema) {
    const domain = translateDomain(feature, schema);
    const distribution = messageAt(feature, 'distribution_constraints');
    const mass = distribution ? (numberAt(distribution, 'min_domain_mass') ?? 1) : 1;
    const uniques = messageAt(feature, 'unique_constraints');
    const list = listBounds(feature);
    const pieces = [];
    const value = { ...(domain.types.length > 0 ? { type: [...domain.types] } : {}), ...domain.keywords };
    if (list)
        pieces.push(types(name, 'array'), rule(name, { ...list, items: value }));
    else {
        if (domain.types.length > 0)
            pieces.push(types(name, ...domain.types));
        const rules = Object.keys(domain.keywords).length > 0 ? [rule(name, domain.keywords)] : [];
        pieces.push(...(mass < 1 && rules.length > 0 ? tableRules.share(name, mass, rules) : rules));
    }
    const bounds = uniques
        ? numberBounds({ least: numberAt(uniques, 'min'), most: numberAt(uniques, 'max') })
        : null;
    return [
        { field: domain.field, pieces: [...pieces, ...domain.gaps.map(remark)] },
        ...(bounds
            ? [
                {
                    field: 'unique_constraints',
                    pieces: tableRules.statistic(name, 'distinct', bounds),
                },
            ]
            : []),
    ];
}
/** The number of values of a list; null for a feature with one value. */
function listBounds(feature) {
    const shape = messageAt(feature, 'shape');
    if (shape) {
        const size = messagesAt(shape, 'dim').reduce((product, dim) => product * (numberAt(dim, 'size') ?? 1), 1);
        return size === 1 ? null : { minItems: size, maxItems: size };
    }
    const count = messageAt(feature, 'value_count');
    if (!count || (numberAt(count, 'max') ?? Number.POSITIVE_INFINITY) <= 1)
        return null;
    return countBounds({ least: 'minItems', most: 'maxItems' }, { least: numberAt(count, 'min'), most: numberAt(count, 'max') });
}
function comparators(name, feature, base) {
    return ['drift_comparator', 'skew_comparator'].flatMap((field) => {
        const comparator = messageAt(feature, field);
        if (!comparator)
            return [];
        const measures = [...comparator.fields.keys()].join(', ');
        return piece_at([...base, field, '0'], tableRules.comparator(name, field, measures));
    });
}

;// CONCATENATED MODULE: ./packages/contract-formats/src/read-contract.ts













const translators = {
    odcs: {
        areNullsAllowed: true,
        translate: (document, wanted, path) => {
            refuseOtherVersion(document, path);
            return translateObject(chooseTable(objectsOf(document), wanted, path));
        },
    },
    pandera: { areNullsAllowed: false, translate: translateSchema },
    'great-expectations': { areNullsAllowed: true, translate: translateSuite },
    frictionless: {
        areNullsAllowed: true,
        translate: (document, wanted, path) => {
            const { value, at } = chooseTable(tableSchemasOf(document), wanted, path);
            const files = filesOf(document);
            return translateTableSchema(value, at, { fileOf: (resource) => files.get(resource) ?? null });
        },
    },
};
/**
 * Reads a contract of any format from its text. `table` names one of several tables that it describes. Throws a
 * ConfigurationError with every problem and its place in the document.
 */
async function readContract(text, path, table = null) {
    const { located, format, remarks } = translateContract(text, path, table);
    return { contract: await (0,parse_contract/* contractFrom */.R)(located, path), format, remarks };
}
/** Finds the format of a contract's text, and puts it in our words. */
function translateContract(text, path, table = null) {
    if (isTextProto(text, path)) {
        refuseTable(table, 'tfdv', path);
        const schema = parseTextProto(text, path);
        const source = { areNullsAllowed: true, place: placeIn(schema, path) };
        return { ...assemble(translateTfdv(schema), source), format: 'tfdv' };
    }
    const located = (0,contract_text/* readLocated */.H)(text, path);
    const format = detectFormat(located.value, path);
    if (format !== 'odcs' && format !== 'frictionless')
        refuseTable(table, format, path);
    if (format === 'plimsoll' || format === 'tfdv')
        return { located, format, remarks: [] };
    const { areNullsAllowed, translate } = translators[format];
    const pieces = translate(located.value, table, path);
    return { ...assemble(pieces, { areNullsAllowed, place: located.place }), format };
}
function refuseOtherVersion(document, path) {
    const version = String(document.apiVersion ?? '');
    if (/^v?3\./.test(version))
        return;
    throw new configuration_error/* ConfigurationError */.j({
        where: path,
        message: `is an Open Data Contract Standard of version ${version === '' ? 'unknown' : version.slice(0, 50)}, and version 3 is read.`,
        fix: 'Write apiVersion: v3.1.0 when the contract is of it.',
    });
}
function refuseTable(table, format, path) {
    if (table === null)
        return;
    throw new configuration_error/* ConfigurationError */.j({
        where: path,
        message: `describes one table (${formatTitles[format]}), so #${table.slice(0, 100)} cannot choose one.`,
        fix: `Write contract: ${path}`,
    });
}

// EXTERNAL MODULE: ./packages/errors/src/describe-failure.ts
var describe_failure = __webpack_require__(23575);
// EXTERNAL MODULE: ./packages/runtime/src/read-base-file.ts
var read_base_file = __webpack_require__(20329);
;// CONCATENATED MODULE: ./actions/validate-data/src/find-contract-changes.ts




/** How the contract differs from that of the base; null when there is nothing to compare with. */
async function findContractChanges({ contract, file, table, digest }, { context, log }) {
    const base = await (0,read_base_file/* readBaseFile */.g)(context, file);
    if (base.kind === 'unreadable')
        log.info(`The contract is not compared with its base: ${base.reason}`);
    // A name ends in .json where the text has to be JSON.
    const path = digest.path;
    if (base.kind === 'absent')
        log.info(`The base has no ${path}: a new or renamed contract is not compared.`);
    if (base.kind !== 'text')
        return null;
    try {
        const before = await readContract(base.text, path, table);
        return diffContracts(before.contract.schema, contract.schema);
    }
    catch (error) {
        const failure = (0,describe_failure/* describeFailure */.I)(error);
        if (failure.kind !== 'configuration')
            throw error;
        log.info(`The contract is not compared with its base, which cannot be read: ${failure.message}`);
        return null;
    }
}
/** A decision with the changes of its contract. The verdict stays: whether a change is wanted is for people to say. */
function tellChanges(decision, changes) {
    if (changes === null)
        return decision;
    const breaking = changes.filter(({ effect }) => effect === 'breaking').length;
    const said = ` Its contract has ${breaking} breaking ${breaking === 1 ? 'change' : 'changes'}.`;
    return {
        ...decision,
        summary: `${decision.summary}${breaking > 0 ? said : ''}`.slice(0, 2000),
        evidence: { ...decision.evidence, contractChanges: [...changes] },
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/metrics/src/table-source.ts + 1 modules
var table_source = __webpack_require__(78584);
// EXTERNAL MODULE: ./packages/runtime/src/files.ts
var files = __webpack_require__(22143);
;// CONCATENATED MODULE: ./actions/validate-data/src/find-references.ts



/** The other files that a contract looks into, by their names in it; paths are relative to the contract. */
async function findReferences(plan, contract, world) {
    const folder = (0,external_node_path_.join)(world.root, (0,external_node_path_.dirname)(contract));
    const sources = new Map();
    for (const { file } of plan.references) {
        if (sources.has(file))
            continue;
        const found = await (0,files/* findFile */.qE)(folder, file, 'contract');
        sources.set(file, { ...(0,table_source/* tableSourceOf */.b)([found], 'contract'), names: [(0,files/* pathFrom */.Iw)(world.root, found)] });
    }
    return sources;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./actions/validate-data/src/fresh-file.ts



/** Absolute path of a Parquet file to be written in the workspace; its folder is made. Throws a ConfigurationError for a place outside. */
async function freshFile(workspace, path) {
    const file = (0,external_node_path_.resolve)(workspace, path);
    const inside = (0,external_node_path_.relative)(workspace, file);
    const where = "input 'violations'";
    if (inside === '' || inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside)) {
        const message = `is «${path}», which lies outside the workspace.`;
        throw new configuration_error/* ConfigurationError */.j({ where, message, fix: 'Write a path such as violations.parquet.' });
    }
    if (!/\.parquet$/i.test(file)) {
        const message = `is «${path}», and the file is written as Parquet.`;
        throw new configuration_error/* ConfigurationError */.j({ where, message, fix: 'Let it end in .parquet.' });
    }
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    return file;
}

// EXTERNAL MODULE: ./packages/runtime/src/inputs.ts
var inputs = __webpack_require__(14291);
// EXTERNAL MODULE: ./packages/runtime/src/input-kinds.ts
var input_kinds = __webpack_require__(86730);
;// CONCATENATED MODULE: ./actions/validate-data/src/inputs.ts

/** The inputs of validate-data, by their names in action.yml. */
const inputs_inputs = {
    ...inputs/* sharedInputs */.d,
    data: (0,input_kinds/* requiredLines */.HW)('data/train.csv'),
    contract: (0,input_kinds/* text */.Qq)(),
    profile: (0,input_kinds/* flag */.Jt)(),
    reference: (0,input_kinds/* lines */.Mn)(),
    baseline: (0,input_kinds/* text */.Qq)(),
    'max-examples': (0,input_kinds/* number */.ai)({ min: 1, max: 100, integer: true }),
    'show-values': (0,input_kinds/* flag */.Jt)(),
    violations: (0,input_kinds/* text */.Qq)(),
    'csv-delimiter': (0,input_kinds/* text */.Qq)(),
    'csv-quote': (0,input_kinds/* text */.Qq)(),
    'engine-path': (0,input_kinds/* text */.Qq)(),
};

// EXTERNAL MODULE: ./packages/drift/src/decide-drift.ts + 15 modules
var decide_drift = __webpack_require__(45341);
// EXTERNAL MODULE: ./packages/drift/src/reference-column.ts
var reference_column = __webpack_require__(44153);
// EXTERNAL MODULE: ./packages/profile/src/number-distribution.ts
var number_distribution = __webpack_require__(21183);
// EXTERNAL MODULE: ./packages/profile/src/stored-value.ts
var stored_value = __webpack_require__(55662);
;// CONCATENATED MODULE: ./packages/profile/src/compact-profile.ts


/** Bins and categories that all columns of a record's profile have together: a profile stays below 8 MB. */
const mostPieces = 40_000;
const mostPerColumn = 100;
const leastPerColumn = 4;
/** More columns than these, and quantiles are left out: the bins tell them. */
const mostWithQuantiles = 1000;
/** A category of fewer rows may be a person: only the contract can name it. */
const leastRowsOfCategory = 10;
const shownQuantiles = [0.05, 0.25, 0.5, 0.75, 0.95];
/**
 * A table's profile for its record: small enough to be kept with every run, and enough to compare a later table with it.
 * Categories that `mayKeep` does not allow are kept as digests, and only when at least 10 rows share them.
 */
function compactProfile(table, mayKeep) {
    const share = Math.floor(mostPieces / Math.max(1, table.columns.length));
    const most = Math.max(leastPerColumn, Math.min(mostPerColumn, share));
    const hasQuantiles = table.columns.length <= mostWithQuantiles;
    const columns = table.columns.map((column) => compactColumn(column, { most, mayKeep, hasQuantiles }));
    return { rows: table.rows, columns };
}
function compactColumn(column, { most, mayKeep, hasQuantiles }) {
    const { name, kind, rows, nulls, invalid, distinct, minimum, maximum, mean, standardDeviation } = column;
    const numbers = kind === 'number' ? column.numbers : null;
    return {
        name: name.length <= 1024 ? name : `${name.slice(0, 1023)}…`,
        type: kind,
        rows,
        nulls,
        ...(invalid > 0 && { invalid }),
        distinct,
        ...(minimum !== null && { minimum }),
        ...(maximum !== null && { maximum }),
        ...(mean !== null && { mean: rounded(mean) }),
        ...(standardDeviation !== null && { standardDeviation: rounded(standardDeviation) }),
        ...(numbers && {
            ...(hasQuantiles && {
                quantiles: shownQuantiles.map((probability) => [
                    probability,
                    rounded((0,number_distribution/* quantileOf */.Xf)(numbers, probability), 6),
                ]),
            }),
            histogram: histogramOf((0,number_distribution/* thin */.yL)(numbers, most)),
        }),
        ...(column.values && { top: keepTop(name, column.values, { most, mayKeep }) }),
        isApproximate: !column.isDistinctExact || numbers?.kind === 'bins',
    };
}
function histogramOf({ edges, counts }) {
    return { edges: [...edges], counts: [...counts] };
}
function keepTop(name, values, { most, mayKeep }) {
    if (values.isSample)
        return [];
    const kept = values.counts.filter(({ value, rows }) => rows >= leastRowsOfCategory || mayKeep(name, value));
    return kept.slice(0, most).map(({ value, rows }) => ({ value: (0,stored_value/* storedValue */.b)(name, value, mayKeep), rows }));
}
/** The last digits of a floating-point sum depend on the order of its terms, which threads do not keep. */
function rounded(value, digits = 12) {
    return Number(value.toPrecision(digits));
}

// EXTERNAL MODULE: ./packages/record/src/verdict.ts
var src_verdict = __webpack_require__(61958);
;// CONCATENATED MODULE: ./actions/validate-data/src/judge-drift.ts





/**
 * Looks at the data for the record, and compares them with the reference files, or else with what main's run saw. Drift from a
 * reference that the user names fails; from main it warns, since a change may well be about other data.
 */
async function judgeDrift(about, decision) {
    const { given, engine, plan, source } = about;
    if (!given.profile)
        return decision;
    const request = requestOf(plan);
    const found = await findReference(about, request);
    const reference = 'columns' in found ? found : null;
    const table = await engine.profile(source, {
        ...request,
        ...(reference && { edges: edgesOf(reference) }),
        malformed: 'skip',
    });
    const mayKeep = namedValues(plan);
    const profile = compactProfile(table, mayKeep);
    if (!reference) {
        const { remark } = found;
        return withEvidence(decision, { profile }, remark ? [remark] : []);
    }
    const { severity } = reference;
    const judged = (0,decide_drift/* decideDrift */.w)({
        referenceName: reference.name,
        reference,
        current: table,
        severity,
        plan: plan.drift,
        mayKeep,
    });
    const summary = `${decision.summary}${summarise(judged.reasons, reference.name)}`;
    return withEvidence({ ...decision, summary }, { profile, drift: judged.drift }, judged.reasons);
}
function withEvidence(decision, more, reasons) {
    return {
        ...decision,
        verdict: (0,src_verdict/* worstVerdict */.zP)([decision.verdict, ...reasons.map(({ verdict }) => verdict)]),
        reasons: [...decision.reasons, ...reasons],
        evidence: { ...decision.evidence, ...more },
    };
}
function summarise(reasons, reference) {
    const drifted = reasons.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn').length;
    if (drifted > 0)
        return ` ${drifted === 1 ? '1 difference' : `${drifted} differences`} from ${reference}.`;
    return reasons.length > 0
        ? ` Whether they drifted from ${reference} is not clear.`
        : ` No drift from ${reference}.`;
}
/** In formats that know only text, the contract says what a column holds. */
function requestOf({ columns }) {
    const named = (isWanted) => new Set(columns.filter(({ textTypes }) => textTypes && isWanted(textTypes)).map(({ name }) => name));
    const isNumber = (types) => types.includes('number') || types.includes('integer');
    return {
        texts: named((types) => types.includes('string') && !isNumber(types)),
        numbers: named((types) => isNumber(types) && !types.includes('string')),
    };
}
/** Values that the contract itself names are no secret. */
function namedValues({ checks }) {
    const named = new Map();
    for (const { column, test } of checks) {
        if (test.kind === 'one-of' && column !== null)
            named.set(column, new Set(test.values.map(String)));
    }
    return (column, value) => value === 'true' || value === 'false' || named.get(column)?.has(value) === true;
}
async function findReference(about, request) {
    const { given, findData, engine } = about;
    if (given.reference.length === 0)
        return findMain(about);
    const { source } = await findData(given.reference, 'reference');
    const table = await engine.profile(source, request);
    const { names } = source;
    const name = names.length === 1 ? `the reference ${names[0]}` : `the ${names.length} reference files`;
    return { ...table, name, severity: 'fail' };
}
async function findMain({ given, world, data, }) {
    if (given.baseline === 'none')
        return { remark: null };
    const found = await (0,find_baseline/* findBaseline */.Xn)(world, given);
    if (found.kind === 'unavailable') {
        const message = `The data could not be compared with what main saw: ${found.reason} Let the job read it (permissions: actions: read), or write baseline: none.`;
        return { remark: { code: 'no-baseline', verdict: 'warn', message: message.slice(0, 2000) } };
    }
    const evidence = found.kind === 'found' ? dataOf(found.records, given.id) : undefined;
    const isSame = evidence && digestsOf(evidence.files) === digestsOf(data);
    if (found.kind === 'none' || !evidence?.profile || isSame)
        return { remark: null };
    const { rows, columns } = evidence.profile;
    return { rows, columns: columns.map(reference_column/* sideOfProfile */.g3), name: found.provenance.source, severity: 'warn' };
}
function digestsOf(files) {
    return files.map(({ sha256 }) => sha256).join(' ');
}
function edgesOf({ columns }) {
    return new Map(columns.flatMap(({ name, numbers }) => (numbers ? [[name, (0,number_distribution/* piecesOf */.Xe)(numbers).ends]] : [])));
}

// EXTERNAL MODULE: ./packages/contract/src/compile-contract.ts + 10 modules
var compile_contract = __webpack_require__(77753);
;// CONCATENATED MODULE: ./actions/validate-data/src/load-contract.ts





/** Reads the contract that the input names: a file, or `file#table` for one of several tables in it. */
async function loadContract(given, world) {
    const { path, table } = await splitTable(world.workspace, given);
    const file = await (0,files/* findFile */.qE)(world.workspace, path, 'contract');
    const digest = await (0,files/* digestFile */.TM)(world.root, file);
    const read = await readContract(await (0,files/* readText */.yR)(file, digest.path), digest.path, table);
    return { ...read, plan: (0,compile_contract/* compileContract */.q)(read.contract), digest, file, table };
}
/** A # is part of the name when there is such a file. */
async function splitTable(workspace, given) {
    const mark = given.lastIndexOf('#');
    const isWhole = mark < 0 || (await (0,promises_.stat)((0,external_node_path_.resolve)(workspace, given)).catch(() => undefined)) !== undefined;
    if (isWhole)
        return { path: given, table: null };
    return { path: given.slice(0, mark), table: given.slice(mark + 1) };
}

// EXTERNAL MODULE: ./packages/contract/src/propose/infer-contract.ts + 5 modules
var infer_contract = __webpack_require__(76001);
// EXTERNAL MODULE: ./packages/dataset/src/remote-files.ts
var remote_files = __webpack_require__(8366);
;// CONCATENATED MODULE: ./actions/validate-data/src/suggest-contract.ts




/** A longer proposal is not shown: nobody would read it in a summary. */
const mostShown = 60_000;
/** Whether the contract that the input names has still to be written. A glob, or a table in a file, is not for a first one. */
async function isMissing(given, workspace) {
    if (/[*?[\]{}#]/.test(given))
        return false;
    return (await (0,promises_.stat)((0,external_node_path_.resolve)(workspace, given)).catch(() => undefined)) === undefined;
}
/** What a step without a contract decides: nothing, but it proposes one. */
async function suggestContract({ contract: given, ...named }, source, world) {
    const data = named.data.map(remote_files/* publicAddress */.W);
    const contract = await (0,infer_contract/* inferContract */.V)(await world.engine(), source, data.join(' '));
    const options = data.map((pattern) => `--data ${suggest_contract_quote(pattern)}`).join(' ');
    const command = `plimsoll infer-contract ${options} --output ${suggest_contract_quote(given)}`;
    const message = `There is no contract «${given}», so nothing was checked. A proposal is in the job summary and in the log: read it, and commit it as «${given}».`;
    world.log.info(`${contract}\nTo write it: ${command}`);
    return {
        verdict: 'error',
        summary: message,
        reasons: [{ code: 'no-contract', verdict: 'error', message }],
        evidence: { kind: 'none' },
        markdown: renderProposal(contract, command),
    };
}
function renderProposal(contract, command) {
    const shown = contract.length <= mostShown ? fence(contract, 'yaml') : 'It is too long to be shown here.';
    return [
        '### validate-data: no contract yet',
        'Nothing was checked: there is no contract at this place. This one is proposed from the data; the data keep it.',
        'Read it, change what is not meant, and commit it.',
        shown,
        'In a terminal, this command writes it:',
        fence(command, 'sh'),
    ].join('\n\n');
}
/** A block of code that nothing in the text can end. */
function fence(text, language) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}${language}\n${text.trimEnd()}\n${ticks}`;
}
function suggest_contract_quote(text) {
    return /^[\w./@:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./actions/validate-data/src/run.ts












const action = {
    name: 'validate-data',
    inputs: inputs_inputs,
    run: (given, world) => (0,find_data/* withData */.n)(world, (findData) => validate(given, world, findData)),
};
async function validate(given, world, findData) {
    const path = given.contract || 'contract.yml';
    const hasContract = !(await isMissing(path, world.workspace));
    const contract = hasContract ? await loadContract(path, world) : null;
    const found = await findData(given.data, 'data');
    const source = { ...found.source, ...csvDialect(given) };
    if (contract === null)
        return suggestContract({ contract: path, data: given.data }, source, world);
    const references = await findReferences(contract.plan, contract.digest.path, world);
    // The forge and git are asked while the data are checked.
    const searching = given.baseline === 'none' ? null : (0,find_baseline/* findBaseline */.Xn)(world, given).catch(() => undefined);
    const comparing = findContractChanges(contract, world);
    comparing.catch(() => undefined);
    const engine = await world.engine();
    const [outcome, data] = await Promise.all([
        engine.check(contract.plan, source, {
            examples: given['max-examples'] ?? 5,
            references,
            showValues: given['show-values'],
            ...(given.violations !== '' && { violations: await freshFile(world.workspace, given.violations) }),
        }),
        found.digest(),
    ]);
    const checked = (0,decide_data/* decideData */.$)(contract.plan, outcome, {
        contract: contract.digest,
        files: data,
        now: world.now(),
    });
    const { plan } = contract;
    const judged = await judgeDrift({ given, world, findData, engine, plan, source, data }, checked);
    await searching;
    const decision = await compareWithMain(judged, given, world);
    return { ...tellChanges(tellRemarks(decision, contract), await comparing), identity: { data } };
}


/***/ }),

/***/ 5460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ compareTrainings),
/* harmony export */   h: () => (/* binding */ compareFiles)
/* harmony export */ });
/** Names everything in which a training differs from the one that the baseline is of. */
function compareTrainings(before, after) {
    const isPartSame = (part) => {
        const [a, b] = [before.fingerprint?.parts[part], after.fingerprint?.parts[part]];
        return a === undefined || b === undefined ? null : a === b;
    };
    const changes = {
        code: compareFiles(before.fingerprint?.code ?? [], after.fingerprint?.code ?? [], isPartSame('code')),
        data: compareFiles(before.identity.data, after.identity.data),
        environment: compareFiles(before.fingerprint?.environment ?? [], after.fingerprint?.environment ?? [], isPartSame('environment')),
        parameters: compareParameters(before.identity.parameters, after.identity.parameters),
        other: describeOthers(before, after, isPartSame),
    };
    return { ...changes, summary: summarise(changes, isPartSame).slice(0, 2000) };
}
/** Files that differ. Where a digest over all of them says that none does, none is looked at. */
function compareFiles(before, after, isSame = false) {
    if (isSame !== false)
        return [];
    const old = new Map(before.map(({ path, sha256 }) => [path, sha256]));
    const paths = new Set(after.map(({ path }) => path));
    return [
        ...after.flatMap(({ path, sha256 }) => {
            const known = old.get(path);
            if (known === sha256)
                return [];
            return [{ path, change: known === undefined ? 'added' : 'changed' }];
        }),
        ...before
            .filter(({ path }) => !paths.has(path))
            .map(({ path }) => ({ path, change: 'removed' })),
    ];
}
function compareParameters(before, after) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .filter((name) => before[name] !== after[name])
        .map((name) => ({ name, before: before[name] ?? null, after: after[name] ?? null }));
}
function describeOthers(before, after, isPartSame) {
    const others = [];
    if (isPartSame('command') === false)
        others.push('the command changed');
    if (isPartSame('seed') === false)
        others.push('the seeds changed');
    const [old, now] = [before.identity.environment, after.identity.environment];
    for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
        if (name === 'runner-image' || old[name] === now[name])
            continue;
        others.push(`${name}: ${old[name] ?? 'none'} → ${now[name] ?? 'none'}`);
    }
    if (others.length === 0 && isPartSame('platform') === false)
        others.push('the runner image changed');
    return others.slice(0, 100).map((line) => line.slice(0, 2000));
}
/** `code same, data changed (2 files), parameters: learning_rate 0.1 → 0.05`. */
function summarise({ code, data, environment, parameters, other }, isPartSame) {
    const isCodeChanged = isPartSame('code') === false;
    const isAnyChanged = isCodeChanged || data.length + environment.length + parameters.length + other.length > 0;
    if (!isAnyChanged) {
        const about = isPartSame('code') === null ? 'data and parameters are' : 'code, data, parameters and environment are';
        return `${about} the same`;
    }
    const parts = [
        isPartSame('code') === null ? '' : `code ${describeFiles(code, isCodeChanged)}`,
        `data ${describeFiles(data, data.length > 0)}`,
        parameters.length === 0 ? '' : `parameters: ${listParameters(parameters)}`,
        environment.length === 0 ? '' : `environment ${describeFiles(environment, true)}`,
        ...other,
    ];
    return parts.filter(Boolean).join(', ');
}
function describeFiles(files, isChanged) {
    if (!isChanged)
        return 'same';
    if (files.length === 0)
        return 'changed';
    return `changed (${files.length === 1 ? '1 file' : `${files.length} files`})`;
}
function listParameters(parameters) {
    const shown = parameters
        .slice(0, 5)
        .map(({ name, before, after }) => `${name} ${show(before)} → ${show(after)}`);
    const more = parameters.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function show(value) {
    return value === null ? 'none' : String(value).slice(0, 60);
}


/***/ }),

/***/ 20329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readBaseFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11420);


/**
 * Reads `file` (an absolute path) at the base of the change: on a pull request what it would be merged into, in a
 * terminal the default branch when another one is checked out. A shallow clone, as actions/checkout makes it, fetches
 * the one commit that it lacks.
 */
async function readBaseFile(context, file) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file);
    const reference = baseOf(context);
    if (reference === null)
        return { kind: 'no-base' };
    const commit = (await findCommit(folder, reference)) ?? (await fetchCommit(folder, reference));
    if (commit === null) {
        const reason = `the base ${reference.slice(0, 100)} is not in this clone: check out with fetch-depth: 0.`;
        return { kind: 'unreadable', reason };
    }
    const blob = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(folder, ['rev-parse', '--verify', '--quiet', `${commit}:./${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file)}`]);
    if (blob === null)
        return { kind: 'absent', commit };
    return { kind: 'text', text: (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(folder, ['cat-file', 'blob', blob])) ?? '', commit };
}
function baseOf({ base, platform, ref, defaultBranch }) {
    if (base)
        return base.commit;
    return platform === 'local' && defaultBranch !== ref ? defaultBranch : null;
}
async function findCommit(folder, reference) {
    for (const name of [reference, `refs/remotes/origin/${reference}`]) {
        const found = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(folder, [
            'rev-parse',
            '--verify',
            '--quiet',
            '--end-of-options',
            `${name}^{commit}`,
        ]);
        if (found !== null)
            return found;
    }
    return null;
}
/** Only into a shallow clone: in a whole one, a fetch of one commit alone would cut its history. */
async function fetchCommit(folder, commit) {
    if (!/^[0-9a-f]{40,64}$/.test(commit))
        return null;
    if ((await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(folder, ['rev-parse', '--is-shallow-repository'])) !== 'true')
        return null;
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(folder, ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit]);
    return findCommit(folder, commit);
}


/***/ })

};
