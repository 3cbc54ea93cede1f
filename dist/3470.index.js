export const id = 3470;
export const ids = [3470];
export const modules = {

/***/ 87769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/record/src/verdict.ts
var src_verdict = __webpack_require__(61958);
// EXTERNAL MODULE: ./packages/runtime/src/find-data.ts
var find_data = __webpack_require__(25754);
// EXTERNAL MODULE: ./packages/errors/src/nearest-name.ts
var nearest_name = __webpack_require__(38671);
// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
;// CONCATENATED MODULE: ./packages/split/src/split-limits.ts

/** What is asked of a split, with the largest allowed share of the holdout's rows (or score), and what more amounts to. */
const splitChecks = {
    'duplicate-rows': { limit: 0.05, severity: 'fail' },
    'duplicate-features': { limit: 0.05, severity: 'fail' },
    'conflicting-labels': { limit: 0, severity: 'fail' },
    'group-leakage': { limit: 0, severity: 'fail' },
    'near-identical-keys': { limit: 0, severity: 'warn' },
    'index-leakage': { limit: 0, severity: 'fail' },
    'time-leakage': { limit: 0, severity: 'fail' },
    'predictive-power': { limit: 0.8, severity: 'fail' },
    'identifier-feature': { limit: 0.95, severity: 'warn' },
    'new-labels': { limit: 0, severity: 'fail' },
    'new-categories': { limit: 0, severity: 'warn' },
};
/**
 * Limits as users write them: `duplicate-rows: 0.01`, `group-leakage: 2%` or `new-categories: none`, one per line, on top of the
 * defaults. Throws a ConfigurationError with every line that is wrong.
 */
function parseSplitLimits(lines) {
    const names = Object.keys(splitChecks);
    const limits = Object.fromEntries(names.map((name) => [name, splitChecks[name].limit]));
    const problems = lines.flatMap((line) => {
        const [, name = '', text = ''] = /^([^:]*):(.*)$/.exec(line) ?? [];
        const known = names.find((other) => other === name.trim());
        const limit = parseLimit(text.trim());
        if (known && limit !== undefined) {
            limits[known] = limit;
            return [];
        }
        const nearest = (0,nearest_name/* nearestName */.q)(name.trim(), names);
        const fix = known
            ? `Write a share from 0 to 1, a percentage or none, such as ${known}: 0.01`
            : nearest
                ? `Did you mean «${nearest}»?`
                : `Checks are ${names.join(', ')}.`;
        return [{ where: "input 'limits'", message: `«${line.slice(0, 100)}» is no limit.`, fix }];
    });
    if (problems.length > 0)
        throw new configuration_error/* ConfigurationError */.j(problems);
    return limits;
}
function parseLimit(text) {
    if (text === 'none')
        return null;
    const match = /^(\d+\.?\d*|\.\d+)\s*(%?)$/.exec(text);
    if (!match)
        return undefined;
    const value = Number(match[1]) / (match[2] === '%' ? 100 : 1);
    return value <= 1 ? value : undefined;
}

;// CONCATENATED MODULE: ./packages/split/src/split-words.ts
/** A share as a percentage with three digits. */
function percent(share) {
    return `${Number((share * 100).toPrecision(3))} %`;
}
/** «1 row», «12 rows». */
function count(rows, noun) {
    return `${rows} ${noun}${rows === 1 ? '' : 's'}`;
}
/** The beginning of a text. */
function cut(text, most = 100) {
    return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

;// CONCATENATED MODULE: ./packages/split/src/check-size.ts

/**
 * Whether a holdout has rows enough for the precision that gates ask for: the half width of the 95 % interval of a share of one half,
 * the widest that there is.
 */
function checkSize(test, precision) {
    const halfWidth = test.rows === 0 ? 1 : 1.959963984540054 * Math.sqrt(0.25 / test.rows);
    const needed = Math.ceil(((1.959963984540054 * 0.5) / precision) ** 2);
    const isEnough = halfWidth <= precision;
    const message = isEnough
        ? `${test.name} has ${count(test.rows, 'row')}: an accuracy measured on it is right to ±${percent(halfWidth)}.`
        : `${test.name} has ${count(test.rows, 'row')}: an accuracy measured on it is right to ±${percent(halfWidth)} only, and ±${percent(precision)} is asked for. That takes ${needed} rows.`;
    return {
        check: 'holdout-size',
        column: null,
        value: halfWidth,
        limit: precision,
        rows: test.rows,
        verdict: isEnough ? 'pass' : 'warn',
        message,
        examples: [],
    };
}

;// CONCATENATED MODULE: ./packages/split/src/summarise-split.ts
/** The decision about a split in one line. */
function summariseSplit(about) {
    const { verdict, reasons, checks, splits } = about;
    const sizes = splits.map(({ name, rows }) => `${name} ${rows} ${rows === 1 ? 'row' : 'rows'}`).join(', ');
    if (verdict === 'pass')
        return `The split is honest: all ${checks} checks hold (${sizes}).`;
    const worst = reasons.filter((reason) => reason.verdict === verdict);
    const codes = [...new Set(worst.map(({ code }) => code))];
    const shown = codes.slice(0, 3).join(', ');
    const more = codes.length > 3 ? ` and ${codes.length - 3} more` : '';
    const word = {
        fail: 'The split is not honest',
        warn: 'The split is worth a look',
        inconclusive: 'The split cannot be judged',
        error: 'The split cannot be judged',
    }[verdict];
    return `${word}: ${shown}${more} (${sizes}; ${checks} checks).`.slice(0, 2000);
}

// EXTERNAL MODULE: ./packages/drift/src/decide-drift.ts + 15 modules
var decide_drift = __webpack_require__(45341);
;// CONCATENATED MODULE: ./packages/split/src/split-columns.ts

/**
 * Finds every named column on both sides. Throws a ConfigurationError for each that is not there, with the nearest name, and when the
 * sides have no feature in common.
 */
function resolveColumns(train, test, named) {
    const problems = [...findMissing(train, named), ...findMissing(test, named)];
    if (problems.length > 0)
        throw new configuration_error/* ConfigurationError */.j(problems);
    const others = new Map(test.table.columns.map((column) => [column.name, column]));
    const shared = [];
    const otherType = [];
    for (const column of train.table.columns) {
        const other = others.get(column.name);
        if (!other)
            continue;
        if (isOtherType(column, other))
            otherType.push(column.name);
        else
            shared.push({
                name: column.name,
                kind: kindOf(column, other),
                isHuge: isHuge(column) || isHuge(other),
            });
    }
    const apart = new Set([named.label, named.time, ...named.groups, ...named.ids, ...named.ignore]);
    const features = shared
        .filter(({ name, kind }) => !apart.has(name) && kind !== 'other')
        .map(({ name }) => name);
    if (features.length === 0) {
        throw new configuration_error/* ConfigurationError */.j({
            where: `${train.name} and ${test.name}`,
            message: 'have no feature in common: no column is on both sides with values of the same type.',
            fix: 'Give both files the same header; label, groups, time, ids and ignored columns are no features.',
        });
    }
    const trainNames = new Set(train.table.columns.map(({ name }) => name));
    return {
        shared,
        features,
        onlyTrain: [...trainNames].filter((name) => !others.has(name)),
        onlyTest: [...others.keys()].filter((name) => !trainNames.has(name)),
        otherType,
    };
}
function findMissing({ name: side, table }, named) {
    const present = table.columns.map(({ name }) => name);
    const asked = [
        ['label', named.label],
        ['time', named.time],
        ...named.groups.map((name) => ['groups', name]),
        ...named.ids.map((name) => ['ids', name]),
        ...named.ignore.map((name) => ['ignore', name]),
    ];
    return asked.flatMap(([input, name]) => {
        if (name === '' || present.includes(name))
            return [];
        const nearest = (0,nearest_name/* nearestName */.q)(name, present);
        const fix = nearest ? `Did you mean «${nearest}»?` : `Its columns are ${list(present)}.`;
        return [
            { where: `input '${input}'`, message: `names the column «${name}», which ${side} does not have.`, fix },
        ];
    });
}
function list(names) {
    const shown = names.slice(0, 10).join(', ');
    return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
}
/** A column without values may be anything; a time is written as text in most formats. */
function isOtherType(column, other) {
    const isEmpty = (one) => one.nulls === one.rows;
    const plain = (one) => (one.kind === 'time' ? 'text' : one.kind);
    return !isEmpty(column) && !isEmpty(other) && plain(column) !== plain(other);
}
function kindOf(column, other) {
    if (column.nulls === column.rows)
        return other.kind;
    if (other.nulls === other.rows || column.kind === other.kind)
        return column.kind;
    return 'text';
}
function isHuge({ minimum, maximum }) {
    return [minimum, maximum].some((value) => typeof value === 'number' && Math.abs(value) >= 2 ** 53);
}

;// CONCATENATED MODULE: ./packages/split/src/choose-columns.ts
/**
 * The features by which equal rows are first sought: the fewest whose values together tell a hundred times more rows apart than there
 * are, numbers first, since they are cheap to read.
 */
function chooseSeekers(features, table) {
    const byName = new Map(table.columns.map((column) => [column.name, column]));
    const order = features
        .map((name) => ({ name, column: byName.get(name) }))
        .map(({ name, column }) => ({
        name,
        distinct: Math.max(1, column?.distinct ?? 1),
        cost: column?.kind === 'number' || column?.kind === 'boolean' ? 0 : 1,
    }))
        .sort((a, b) => a.cost - b.cost || b.distinct - a.distinct);
    const wanted = Math.log(100 * Math.max(1, table.rows));
    const chosen = [];
    let told = 0;
    for (const { name, distinct } of order) {
        if (told >= wanted)
            break;
        chosen.push(name);
        told += Math.log(distinct);
    }
    return chosen;
}
/** More different values than these, or fewer rows for each, and a column is a name rather than a category. */
const mostCategories = 1000;
const leastRowsPerCategory = 5;
/** Values that train has, of each category column (the label too) of which the other side has others. */
function knownValues(train, test, { shared }) {
    const known = new Map();
    const others = new Map(test.columns.map((column) => [column.name, column]));
    for (const column of train.columns) {
        const values = valuesOf(column);
        const other = others.get(column.name);
        const isShared = shared.some(({ name }) => name === column.name);
        if (!isShared || !other || values === null || !isCategory(column))
            continue;
        const seen = new Set(values);
        const theirs = valuesOf(other);
        if (theirs === null || theirs.some((value) => !seen.has(value)))
            known.set(column.name, values);
    }
    return known;
}
/** Every value of a text or boolean column, or of numbers of which there are few; null where nobody counted them all. */
function valuesOf({ values, numbers, distinct }) {
    if (values)
        return values.isComplete ? values.counts.map(({ value }) => value) : null;
    const isFew = numbers?.kind === 'atoms' && (distinct ?? 0) <= 20;
    return isFew ? numbers.values.map(String) : null;
}
function isCategory({ rows, nulls, distinct }) {
    return distinct !== null && distinct <= mostCategories && rows - nulls >= leastRowsPerCategory * distinct;
}
/** Fewer rows than these may all be different by chance. */
const leastRows = 50;
/** Share of different values, of features that are text or whole numbers counted up: names, not measurements. */
function findIdentifiers(table, features) {
    const found = new Map();
    for (const column of table.columns) {
        const filled = column.rows - column.nulls;
        if (!features.includes(column.name) || filled < leastRows || column.distinct === null)
            continue;
        const share = Math.min(1, column.distinct / filled);
        if (column.kind === 'text' ? share >= 0.5 : isCounted(column, filled))
            found.set(column.name, share);
    }
    return found;
}
/** Whole numbers that lie as close as if they were counted. */
function isCounted({ kind, numbers, distinct, minimum, maximum }, filled) {
    if (kind !== 'number' || distinct === null || distinct < 0.7 * filled)
        return false;
    if (typeof minimum !== 'number' || typeof maximum !== 'number')
        return false;
    const isWhole = Number.isInteger(minimum) && Number.isInteger(maximum);
    const areWhole = numbers?.kind !== 'atoms' || numbers.values.every(Number.isInteger);
    return isWhole && areWhole && maximum - minimum + 1 <= 2 * filled;
}

;// CONCATENATED MODULE: ./packages/split/src/column-checks.ts


/** What single features give away, and which of them are names. */
function columnChecks({ train, label, powers, identifiers }, limits) {
    const checks = [];
    const limit = limits['predictive-power'];
    for (const [column, { score, rows }] of powers) {
        const isBeyond = limit !== null && score >= limit;
        const message = `«${cut(column)}» alone tells «${cut(label ?? '')}» with a predictive power of ${score.toFixed(2)} (on ${count(rows, 'row')} of ${train.name}; below ${limit ?? 1} is usual). Is it known before the label is?`;
        checks.push({
            check: 'predictive-power',
            column: cut(column, 1024),
            value: score,
            limit,
            rows: null,
            verdict: isBeyond ? splitChecks['predictive-power'].severity : 'pass',
            message: cut(message, 2000),
            examples: [],
        });
    }
    const most = limits['identifier-feature'];
    for (const [column, share] of identifiers) {
        const isBeyond = most !== null && share >= most;
        const message = `«${cut(column)}» is different in ${percent(share)} of the rows of ${train.name}: a model can only learn it by heart. List it in ids or ignore.`;
        checks.push({
            check: 'identifier-feature',
            column: cut(column, 1024),
            value: share,
            limit: most,
            rows: null,
            verdict: isBeyond ? splitChecks['identifier-feature'].severity : 'pass',
            message: cut(message, 2000),
            examples: [],
        });
    }
    return checks;
}

;// CONCATENATED MODULE: ./packages/split/src/decide-split.ts




const mostReasons = 200;
/** Whether a side is honest: new to a model that knows train. A check fails when more than its limit of the rows are concerned. */
function decideSplit(sides, limits) {
    const empty = [sides.train, sides.test].find(({ rows }) => rows === 0);
    const checks = empty
        ? [noRows(empty.name)]
        : [
            ...sameTable(sides),
            ...schemaChecks(sides),
            ...rowChecks(sides, limits),
            ...columnChecks(sides, limits),
        ];
    const reasons = checks
        .filter(({ verdict }) => verdict !== 'pass')
        .slice(0, mostReasons)
        .map(({ check, verdict, message }) => ({ code: check, verdict, message }));
    return { verdict: (0,src_verdict/* worstVerdict */.zP)(checks.map(({ verdict }) => verdict)), reasons, checks };
}
function noRows(name) {
    const message = `${name} has no rows: nothing can be compared.`;
    return {
        check: 'no-rows',
        column: null,
        value: null,
        limit: null,
        rows: null,
        verdict: 'inconclusive',
        message,
        examples: [],
    };
}
function sameTable({ train, test, areSameFiles }) {
    if (!areSameFiles)
        return [];
    const message = `${train.name} and ${test.name} are the same data: nothing measured on ${test.name} says anything about new rows.`;
    return [
        {
            check: 'same-files',
            column: null,
            value: 1,
            limit: 0,
            rows: test.rows,
            verdict: 'fail',
            message,
            examples: [],
        },
    ];
}
function schemaChecks({ train, test, columns }) {
    const entry = (column, message) => ({
        check: 'other-columns',
        column: cut(column, 1024),
        value: null,
        limit: null,
        rows: null,
        verdict: 'warn',
        message: cut(message, 2000),
        examples: [],
    });
    return [
        ...columns.onlyTrain.map((name) => entry(name, `«${cut(name)}» is in ${train.name} and not in ${test.name}: it was not compared.`)),
        ...columns.onlyTest.map((name) => entry(name, `«${cut(name)}» is in ${test.name} and not in ${train.name}: it was not compared.`)),
        ...columns.otherType.map((name) => ({
            ...entry(name, `«${cut(name)}» holds values of another type in ${test.name} than in ${train.name}: it was not compared.`),
            verdict: 'fail',
        })),
    ];
}
function rowChecks(sides, limits) {
    const { train, facts, label } = sides;
    const judge = judgeRows(sides, limits);
    const checks = [
        ...(label === null
            ? []
            : [
                judge('duplicate-rows', null, facts.sameRows, `have the features and the label of a row of ${train.name}`),
            ]),
        judge('duplicate-features', null, facts.sameFeatures, `have the features of a row of ${train.name}`),
        ...(label === null
            ? []
            : [
                judge('conflicting-labels', label, facts.conflicts, `have the features of a row of ${train.name} that has another label`),
            ]),
    ];
    for (const { column, same, values, near } of facts.keys) {
        const check = sides.ids.includes(column) ? 'index-leakage' : 'group-leakage';
        const of = `${values} ${values === 1 ? 'value' : 'values'} of «${cut(column)}»`;
        checks.push(judge(check, column, same, `share ${of} with ${train.name}`));
        checks.push(judge('near-identical-keys', column, near, `have a value of «${cut(column)}» that is one of ${train.name} but for case, spaces or accents`));
    }
    if (facts.early) {
        checks.push(judge('time-leakage', null, facts.early, `are earlier than the last row of ${train.name} (${facts.early.trainEnd})`));
    }
    for (const [column, found] of facts.unseen) {
        const check = column === label ? 'new-labels' : 'new-categories';
        checks.push(judge(check, column, found, `have a value of «${cut(column)}» that ${train.name} does not have`));
    }
    return checks;
}
function judgeRows({ test }, limits) {
    return (check, column, found, what) => {
        const share = test.rows === 0 ? 0 : found.rows / test.rows;
        const limit = limits[check];
        const isBeyond = limit !== null && share > limit;
        const verb = found.rows === 1
            ? what
                .replace(/^have/, 'has')
                .replace(/^share/, 'shares')
                .replace(/^are/, 'is')
            : what;
        const size = found.rows === 0 ? 'none' : percent(share);
        const allowed = limit === null ? '' : limit === 0 ? '; none may' : `; at most ${percent(limit)} may`;
        return {
            check,
            column: column === null ? null : cut(column, 1024),
            value: share,
            limit,
            rows: found.rows,
            verdict: isBeyond ? splitChecks[check].severity : 'pass',
            message: cut(`${found.rows} of ${count(test.rows, 'row')} of ${test.name} ${verb} (${size}${allowed}).`, 2000),
            examples: found.firstRows.map((row) => ({ split: test.name, row })),
        };
    };
}

;// CONCATENATED MODULE: ./packages/split/src/predictive-power.ts
const folds = 4;
const mostClasses = 20;
const mostBins = 32;
/** Fewer rows than these tell nothing about a feature. */
const predictive_power_leastRows = 40;
/**
 * Predictive power score: a tree over one feature predicts the label of rows that it has not seen, in four folds. For classes the
 * weighted F1 score, for numbers the mean absolute error, each against the better guess without the feature (the most common class or
 * a class by chance; the median): (F1 − guess) / (1 − guess) and 1 − error / guess, at least 0. Null with fewer than 40 rows or a
 * label that does not vary.
 */
function predictivePower(feature, label) {
    const rows = label.flatMap((target, i) => (target === null ? [] : [{ value: feature[i] ?? null, target }]));
    const targets = new Set(rows.map(({ target }) => target));
    if (rows.length < predictive_power_leastRows || targets.size < 2)
        return null;
    const isNumeric = rows.every(({ target }) => typeof target === 'number') && targets.size > mostClasses;
    const score = isNumeric ? scoreNumbers(rows) : scoreClasses(rows);
    return { score: Math.max(0, score), rows: rows.length };
}
function scoreClasses(rows) {
    const actual = rows.map(({ target }) => String(target));
    const predicted = predictUnseen(rows, (seen) => mostCommon(seen.map(({ target }) => String(target))));
    const common = mostCommon(actual);
    // A guess by chance with the true shares: its expected F1 of a class is the class's share.
    const shares = [...countsOf(actual).values()].map((count) => count / actual.length);
    const guess = Math.max(weightedF1(actual, actual.map(() => common)), shares.reduce((sum, share) => sum + share * share, 0));
    return guess >= 1 ? 0 : (weightedF1(actual, predicted) - guess) / (1 - guess);
}
function scoreNumbers(rows) {
    const actual = rows.map(({ target }) => Number(target));
    const predicted = predictUnseen(rows, (seen) => median(seen.map(({ target }) => Number(target))));
    const middle = median(actual);
    const error = (guesses) => actual.reduce((sum, value, i) => sum + Math.abs(value - (guesses[i] ?? 0)), 0);
    const guess = error(actual.map(() => middle));
    return guess === 0 ? 0 : 1 - error(predicted) / guess;
}
/** Each row's prediction by the rows of the other folds that share its bin of the feature. */
function predictUnseen(rows, answer) {
    const predicted = new Array(rows.length);
    for (let fold = 0; fold < folds; fold++) {
        const seen = rows.filter((_, i) => i % folds !== fold);
        const binOf = binning(seen.map(({ value }) => value));
        const bins = new Map();
        for (const row of seen) {
            const bin = binOf(row.value);
            const list = bins.get(bin);
            if (list)
                list.push(row);
            else
                bins.set(bin, [row]);
        }
        const answers = new Map([...bins].map(([bin, list]) => [bin, answer(list)]));
        const otherwise = answer(seen);
        for (let i = fold; i < rows.length; i += folds) {
            const bin = binOf(rows[i]?.value ?? null);
            predicted[i] = answers.has(bin) ? answers.get(bin) : otherwise;
        }
    }
    return predicted;
}
/** Numbers fall into bins of about equal mass, everything else into its own. */
function binning(values) {
    const numbers = values.filter((value) => typeof value === 'number').sort((a, b) => a - b);
    const different = new Set(numbers);
    if (different.size <= mostBins)
        return (value) => `${typeof value}:${value}`;
    const edges = [
        ...new Set(Array.from({ length: mostBins - 1 }, (_, i) => numbers[Math.floor(((i + 1) * numbers.length) / mostBins)])),
    ];
    return (value) => {
        if (typeof value !== 'number')
            return `${typeof value}:${value}`;
        const bin = edges.findIndex((edge) => edge !== undefined && value <= edge);
        return `bin ${bin === -1 ? edges.length : bin}`;
    };
}
function weightedF1(actual, predicted) {
    let sum = 0;
    const predictedCounts = countsOf(predicted);
    const hits = countsOf(actual.filter((value, i) => value === predicted[i]));
    for (const [name, count] of countsOf(actual)) {
        const f1 = (2 * (hits.get(name) ?? 0)) / (count + (predictedCounts.get(name) ?? 0));
        sum += f1 * count;
    }
    return sum / actual.length;
}
function countsOf(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
}
function mostCommon(values) {
    return [...countsOf(values)].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0])[0];
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = (sorted.length - 1) / 2;
    return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

;// CONCATENATED MODULE: ./actions/check-split/src/compare-sides.ts


/** Rows that the predictive power of a feature is measured on. */
const mostSampled = 5000;
/** More features than these are not each measured for its power. */
const mostMeasured = 500;
/** Everything that is asked of two sides. */
async function compareSides(about) {
    const { train, test, given, engine, limits } = about;
    const columns = resolveColumns(train, test, given);
    const label = given.label === '' ? null : given.label;
    const known = knownValues(train.table, test.table, columns);
    const facts = await engine.compareSplits({
        train: train.source,
        test: test.source,
        columns: columns.shared,
        features: columns.features,
        seekBy: chooseSeekers(columns.features, train.table),
        label,
        keys: [...given.groups, ...given.ids],
        time: given.time === '' ? null : given.time,
        known,
        examples: given['max-examples'] ?? 5,
    });
    const decision = decideSplit({
        train: { name: train.name, rows: train.table.rows },
        test: { name: test.name, rows: test.table.rows },
        columns,
        facts,
        label,
        ids: given.ids,
        powers: await measurePowers(engine, train, columns, label),
        identifiers: findIdentifiers(train.table, columns.features),
        areSameFiles: isSame(train, test),
    }, limits);
    return compareDistributions(about, columns, decision);
}
function isSame(train, test) {
    const [own, others] = [train.source.names, test.source.names];
    return own.length === others.length && own.every((name) => others.includes(name));
}
async function measurePowers(engine, { source }, { shared, features }, label) {
    const powers = new Map();
    const target = shared.find(({ name }) => name === label);
    if (!target)
        return powers;
    const measured = shared.filter(({ name }) => features.includes(name)).slice(0, mostMeasured);
    const sampled = [target, ...measured];
    const rows = await engine.sampleRows(source, { columns: sampled, most: mostSampled });
    const labels = rows.map((row) => row[0] ?? null);
    for (const [i, { name }] of measured.entries()) {
        const power = predictivePower(rows.map((row) => row[i + 1] ?? null), labels);
        if (power)
            powers.set(name, power);
    }
    return powers;
}
/** Sides that differ are worth a look; sides of which too little is known to tell are usual, and no reason. */
function compareDistributions({ train, test, given }, { features }, decision) {
    if (train.table.rows === 0 || test.table.rows === 0)
        return { ...decision, drift: null };
    const isCompared = ({ name }) => features.includes(name) || name === given.label;
    const { drift, reasons } = (0,decide_drift/* decideDrift */.w)({
        referenceName: train.name,
        reference: { rows: train.table.rows, columns: train.table.columns.filter(isCompared) },
        current: { rows: test.table.rows, columns: test.table.columns.filter(isCompared) },
        severity: 'warn',
        plan: { default: { newCategories: null }, columns: new Map() },
        mayKeep: (_, value) => value === 'true' || value === 'false',
    });
    const told = reasons.filter(({ verdict }) => verdict === 'warn' || verdict === 'fail');
    return { ...decision, reasons: [...decision.reasons, ...told], drift };
}

// EXTERNAL MODULE: ./packages/runtime/src/inputs.ts
var inputs = __webpack_require__(14291);
// EXTERNAL MODULE: ./packages/runtime/src/input-kinds.ts
var input_kinds = __webpack_require__(86730);
;// CONCATENATED MODULE: ./actions/check-split/src/inputs.ts

/** The inputs of check-split, by their names in action.yml. */
const inputs_inputs = {
    ...inputs/* sharedInputs */.d,
    train: (0,input_kinds/* requiredLines */.HW)('data/train.csv'),
    holdout: (0,input_kinds/* requiredLines */.HW)('data/holdout.csv'),
    validation: (0,input_kinds/* lines */.Mn)(),
    label: (0,input_kinds/* text */.Qq)(),
    groups: (0,input_kinds/* lines */.Mn)(),
    ids: (0,input_kinds/* lines */.Mn)(),
    time: (0,input_kinds/* text */.Qq)(),
    ignore: (0,input_kinds/* lines */.Mn)(),
    limits: (0,input_kinds/* lines */.Mn)(),
    precision: (0,input_kinds/* number */.ai)({ min: 0.001, max: 0.5 }),
    'max-examples': (0,input_kinds/* number */.ai)({ min: 1, max: 100, integer: true }),
    'engine-path': (0,input_kinds/* text */.Qq)(),
};

// EXTERNAL MODULE: ./packages/profile/src/number-distribution.ts
var number_distribution = __webpack_require__(21183);
;// CONCATENATED MODULE: ./actions/check-split/src/read-side.ts

/** Finds and profiles a side; its numbers are counted at the edges of `against` too. */
async function readSide(findData, engine, side) {
    const { source, digest } = await findData(side.patterns, side.name);
    const columns = side.against?.table.columns ?? [];
    const edges = new Map(columns.flatMap(({ name, numbers }) => (numbers ? [[name, (0,number_distribution/* piecesOf */.Xe)(numbers).ends]] : [])));
    const texts = new Set(columns.filter(({ kind }) => kind === 'text').map(({ name }) => name));
    return { name: side.name, source, digest, table: await engine.profile(source, { edges, texts }) };
}

;// CONCATENATED MODULE: ./actions/check-split/src/run.ts






const action = {
    name: 'check-split',
    inputs: inputs_inputs,
    run: (given, world) => (0,find_data/* withData */.n)(world, (findData) => checkSplit(given, world, findData)),
};
async function checkSplit(given, world, findData) {
    const limits = parseSplitLimits(given.limits);
    const engine = await world.engine();
    const train = await readSide(findData, engine, { name: 'train', patterns: given.train });
    const holdout = await readSide(findData, engine, {
        name: 'holdout',
        patterns: given.holdout,
        against: train,
    });
    const validation = given.validation.length === 0
        ? null
        : await readSide(findData, engine, { name: 'validation', patterns: given.validation, against: train });
    const size = checkSize({ name: holdout.name, rows: holdout.table.rows }, given.precision ?? 0.05);
    const compared = [await compareSides({ train, test: holdout, given, engine, limits })];
    if (validation) {
        compared.push(await compareSides({ train, test: validation, given, engine, limits }));
        compared.push(await compareSides({ train: validation, test: holdout, given, engine, limits }));
    }
    const checks = [...compared.flatMap((one) => one.checks), size];
    const reasons = compared.flatMap((one) => one.reasons);
    if (size.verdict !== 'pass')
        reasons.push({ code: size.check, verdict: size.verdict, message: size.message });
    const drift = compared.flatMap((one) => one.drift ?? []);
    const sides = [train, ...(validation ? [validation] : []), holdout];
    const splits = await Promise.all(sides.map(async ({ name, table, digest }) => ({
        name,
        rows: table.rows,
        files: await digest(),
    })));
    const verdict = (0,src_verdict/* worstVerdict */.zP)(reasons.map((reason) => reason.verdict));
    return {
        verdict,
        summary: summariseSplit({ verdict, reasons, checks: checks.length, splits }),
        reasons,
        evidence: { kind: 'split', splits, checks, ...(drift.length > 0 && { drift }) },
        identity: { data: splits.flatMap(({ files }) => files) },
    };
}


/***/ }),

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

/***/ 78584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ tableSourceOf)
});

;// CONCATENATED MODULE: ./packages/dataset/src/table.ts
const formatsByExtension = {
    csv: 'csv',
    tsv: 'csv',
    tab: 'csv',
    jsonl: 'jsonl',
    ndjson: 'jsonl',
    json: 'json',
    parquet: 'parquet',
    arrow: 'arrow',
    feather: 'arrow',
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

/***/ 60741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ digestRemote),
/* harmony export */   v: () => (/* binding */ splitAddresses)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _plimsoll_dataset__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8366);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22143);




/** The addresses among paths, globs and addresses, and the rest. */
function splitAddresses(patterns) {
    const isAddress = (pattern) => (0,_plimsoll_dataset__WEBPACK_IMPORTED_MODULE_2__/* .schemeOf */ .d)(pattern) !== null;
    return {
        addresses: patterns.filter(isAddress),
        paths: patterns.filter((pattern) => !isAddress(pattern)),
    };
}
/**
 * Digests of the files at addresses, under their addresses without credentials. They are fetched for that, and not kept: an ETag is no digest
 * of the content, and a copy by another road has another one. Throws a ConfigurationError that names `input`.
 */
async function digestRemote(world, addresses, input) {
    if (addresses.length === 0)
        return [];
    const engine = await world.engine();
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(world.temporary, 'plimsoll-digest-'));
    try {
        const digests = [];
        // One address after the other, so that the disk holds no more than a pattern's files at a time.
        for (const address of addresses) {
            for (const { path, name } of await engine.fetchRemote([address], { folder, input })) {
                digests.push({ path: name, ...(await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .digestContent */ .aD)(path)) });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
            }
        }
        return digests;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 22143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ digestFiles),
/* harmony export */   HN: () => (/* binding */ inParallel),
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   aD: () => (/* binding */ digestContent),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   qE: () => (/* binding */ findFile),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90712);




/** Files that are read as a whole, such as contracts and metric files, stay below this. */
const maxTextBytes = 64 * 1024 * 1024;
/** Files of any size are read in pieces of this size. */
const pieceBytes = 1024 * 1024;
/**
 * The files that an input's patterns (paths or globs, relative to the workspace) name: absolute, each once, those of a pattern in
 * the order of their names. Throws a ConfigurationError with every pattern that names no file, a folder, or a place outside the
 * workspace, be it by `..` or by a link.
 */
async function findFiles(workspace, patterns, inputName) {
    const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace);
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
        throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(problems);
    return [...files];
}
/** The one file that an input names. Throws a ConfigurationError as findFiles does, and when it names several. */
async function findFile(workspace, path, inputName) {
    const [file, another] = await findFiles(workspace, [path], inputName);
    if (file !== undefined && another === undefined)
        return file;
    throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j({
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
    const plain = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, pattern)).catch(() => undefined);
    if (plain?.isDirectory())
        return 'folder';
    const matches = plain ? [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, pattern)] : await expand(workspace, pattern);
    if (matches.length === 0)
        return isOutside(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, pattern)) ? 'outside' : 'missing';
    for (const match of matches)
        if (isOutside(home, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(match)))
            return 'outside';
    return matches;
}
/** The glob library is loaded only by those who write globs. */
async function expand(workspace, pattern) {
    const { glob, isDynamicPattern } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    if (!isDynamicPattern(pattern))
        return [];
    const matches = await glob(pattern.replaceAll('\\', '/'), {
        cwd: workspace,
        absolute: true,
        dot: false,
        followSymbolicLinks: false,
        expandDirectories: false,
    });
    return matches.map((match) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(match)).sort();
}
function isOutside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
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
/**
 * Path, SHA-256 and size of each file; paths are relative to `root`, with forward slashes. Files are streamed, a few at a time.
 */
async function digestFiles(root, files) {
    return inParallel(files, (file) => digestFile(root, file));
}
const filesAtOnce = 8;
/** Does the same with every item, a few at a time; the results are in the items' order. */
async function inParallel(items, work) {
    const results = [];
    const queue = items.entries();
    const take = async () => {
        for (const [at, item] of queue)
            results[at] = await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(filesAtOnce, items.length) }, take));
    return results;
}
/** A path as records write it: relative to `root`, with forward slashes. */
function pathFrom(root, file) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, file).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/');
}
/** SHA-256 and size of a file. Two buffers take turns, one hashed while the other is read into: little memory, whatever the size. */
async function digestContent(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const read = (buffer, position) => file.read(buffer, 0, buffer.length, position);
        let [full, next] = [Buffer.allocUnsafe(pieceBytes), Buffer.allocUnsafe(pieceBytes)];
        let bytes = 0;
        let { bytesRead } = await read(full, 0);
        while (bytesRead > 0) {
            bytes += bytesRead;
            const reading = read(next, bytes);
            hash.update(full.subarray(0, bytesRead));
            [full, next] = [next, full];
            bytesRead = (await reading).bytesRead;
        }
        return { sha256: hash.digest('hex'), bytes };
    }
    finally {
        await file.close();
    }
}
/**
 * The text of a file, without a byte order mark. `what` names it for messages: `contract.yml`, `input 'params'`.
 * Throws a ConfigurationError when the file is missing, a folder, empty, larger than 64 MiB or not UTF-8.
 */
async function readText(path, what) {
    const refuse = (message, fix) => new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j({ where: what, message, ...(fix && { fix }) });
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (!found)
        throw refuse('is not there.', 'Paths start from working-directory.');
    if (found.isDirectory())
        throw refuse('is a folder.', 'Name a file.');
    if (found.size === 0)
        throw refuse('is empty.');
    if (found.size > maxTextBytes)
        throw refuse(`has ${found.size} bytes, and at most ${maxTextBytes} are read.`);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path));
    }
    catch (error) {
        if (error instanceof TypeError)
            throw refuse('is not UTF-8 text.', 'Save it as UTF-8.');
        throw error;
    }
}


/***/ })

};
