export const id = 3871;
export const ids = [3871];
export const modules = {

/***/ 41909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ choosePositive),
/* harmony export */   Pb: () => (/* binding */ encodeClasses),
/* harmony export */   U$: () => (/* binding */ missingPositive),
/* harmony export */   pS: () => (/* binding */ occurringCodes),
/* harmony export */   tD: () => (/* binding */ listClasses)
/* harmony export */ });
/* unused harmony export sortClasses */
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38671);
/* harmony import */ var _column_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43498);


/** More different classes than any classifier has: a sign that a column was mistaken for one of classes. */
const mostClasses = 10_000;
/** Class numbers below this are looked up in an array, which is faster than a Map. */
const smallNumbers = 1024;
/** Pairs of class names of which the second one is the positive class unless the user says otherwise. */
const usualPairs = [
    ['0', '1'],
    ['false', 'true'],
    ['no', 'yes'],
];
/**
 * Gives labels and predictions one list of classes. Where one of the columns holds numbers, text of the other that is a number
 * counts as that number. `others` are classes that are known from elsewhere.
 */
function encodeClasses(columns, others) {
    const areNumbered = columns.label.kind === 'number' || columns.prediction.kind === 'number';
    const indexes = new Map();
    const indexOf = (text) => {
        const name = areNumbered && (0,_column_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumberText */ .tZ)(text) ? String(Number(text)) : text;
        const known = indexes.get(name);
        if (known !== undefined)
            return known;
        indexes.set(name, indexes.size);
        return indexes.size - 1;
    };
    const labels = encodeColumn(columns.label, indexOf);
    const labelClasses = [...indexes.keys()];
    const predictions = encodeColumn(columns.prediction, indexOf);
    if (indexes.size > mostClasses)
        return tooManyClasses(indexes.size);
    const problem = refuseForeignPredictions(labelClasses, occurringCodes(predictions, indexes.size), [
        ...indexes.keys(),
    ]);
    if (problem)
        return problem;
    for (const other of others)
        indexOf(other);
    const classes = sortClasses([...indexes.keys()]);
    const positions = new Map(classes.map((name, position) => [name, position]));
    const renumbering = Int32Array.from(indexes.keys(), (name) => positions.get(name) ?? 0);
    renumber(labels, renumbering);
    renumber(predictions, renumbering);
    return { classes, labels, predictions };
}
/** The classes in scikit-learn's order: numbers by size, anything else as text. */
function sortClasses(names) {
    return names.every(_column_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumberText */ .tZ)
        ? [...names].sort((a, b) => Number(a) - Number(b))
        : [...names].sort((a, b) => (a < b ? -1 : 1));
}
/** The class that a lone class is usually opposed to, where that would be the positive one. */
function missingPositive(names) {
    if (names.length !== 1)
        return undefined;
    return usualPairs.find(([negative]) => negative === names[0]?.toLowerCase())?.[1];
}
/** Index of the positive class: the one the user named, else 1, true or yes; null when there is no such class. */
function choosePositive(classes, wanted) {
    if (wanted === '') {
        if (classes.length > 2)
            return null;
        for (const [, positive] of usualPairs) {
            const index = classes.findIndex((name) => name.toLowerCase() === positive);
            if (index >= 0)
                return index;
        }
        return null;
    }
    const where = "input 'positive-class'";
    const index = classes.indexOf(wanted);
    if (index < 0) {
        const nearest = (0,_plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(wanted, classes);
        return {
            where,
            message: `is «${wanted}», which is neither a label nor a prediction (${listClasses(classes)}).`,
            ...(nearest === undefined ? {} : { fix: `Did you mean «${nearest}»?` }),
        };
    }
    if (classes.length <= 2)
        return index;
    return {
        where,
        message: `is «${wanted}», and there are ${classes.length} classes.`,
        fix: `It is for two classes. Write conditions on one class of several as recall.${wanted}.`,
    };
}
/** The first few classes, for messages. */
function listClasses(classes) {
    const shown = classes.slice(0, 8).map((name) => name.slice(0, 40));
    return `${shown.join(', ')}${classes.length > 8 ? ` and ${classes.length - 8} more` : ''}`;
}
function encodeColumn(column, indexOf) {
    if (column.kind === 'category') {
        const codes = column.levels.map(() => -1);
        return column.codes.map((code) => {
            const known = codes[code];
            if (known >= 0)
                return known;
            const index = indexOf(column.levels[code]);
            codes[code] = index;
            return index;
        });
    }
    const small = new Int32Array(smallNumbers).fill(-1);
    const large = new Map();
    const encoded = new Int32Array(column.values.length);
    for (let row = 0; row < encoded.length; row++) {
        const value = column.values[row];
        const isSmall = value >= 0 && value < smallNumbers && Number.isInteger(value);
        let index = isSmall ? small[value] : (large.get(value) ?? -1);
        if (index < 0) {
            index = indexOf((0,_column_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(column, row));
            if (isSmall)
                small[value] = index;
            else
                large.set(value, index);
        }
        encoded[row] = index;
    }
    return encoded;
}
/** The codes from 0 to `size` - 1 that occur, in their order. */
function occurringCodes(codes, size) {
    const seen = new Uint8Array(size);
    for (let row = 0; row < codes.length; row++)
        seen[codes[row]] = 1;
    return Array.from(seen.keys()).filter((code) => seen[code] === 1);
}
function renumber(indexes, renumbering) {
    for (let row = 0; row < indexes.length; row++)
        indexes[row] = renumbering[indexes[row]];
}
/**
 * Predictions of which none is a class of any label are not bad, they are coded differently (0 and 1 against false and true,
 * numbers against names): an accuracy of 0 would be the wrong answer. A single label class tells too little to say so.
 */
function refuseForeignPredictions(labelClasses, predicted, all) {
    if (labelClasses.length < 2 || predicted.some((index) => index < labelClasses.length))
        return undefined;
    const predictedClasses = predicted.map((index) => all[index]);
    return {
        where: 'column «prediction»',
        message: `holds none of the classes of «label»: predicted are ${listClasses(predictedClasses)}, and labels are ${listClasses(labelClasses)}.`,
        fix: 'Write both columns with the same names for the classes.',
    };
}
function tooManyClasses(count) {
    return {
        where: 'columns «label» and «prediction»',
        message: `hold ${count} different values, too many for classes.`,
        fix: 'Say task: regression when they are quantities, and write them as numbers.',
    };
}


/***/ }),

/***/ 79225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ dvcMetricFiles)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90712);
/* harmony import */ var _metric_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62196);


/**
 * The metric files that a `dvc.yaml` lists, at its top and in its stages, relative to its folder. Throws a ConfigurationError that
 * names `path` when it is not YAML or lists none.
 */
async function dvcMetricFiles(text, path) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    let tree;
    try {
        tree = parse(text, { maxAliasCount: 100, logLevel: 'error', schema: 'core' });
    }
    catch (cause) {
        const message = `is not YAML: ${cause.message.split('\n', 1)[0]}`;
        throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j({ where: path, message }, { cause });
    }
    const stages = (0,_metric_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(tree) && (0,_metric_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(tree.stages) ? Object.values(tree.stages) : [];
    const lists = [tree, ...stages].flatMap((part) => (0,_metric_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(part) && Array.isArray(part.metrics) ? part.metrics : []);
    const files = lists.flatMap((entry) => ((0,_metric_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(entry) ? Object.keys(entry) : [String(entry)]));
    if (files.length > 0)
        return [...new Set(files)];
    const fix = 'Name the metrics file itself, such as metrics.json.';
    throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j({ where: path, message: 'lists no metrics.', fix });
}


/***/ }),

/***/ 62196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ metricFormats),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _metric_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64420);

/** Hugging Face Trainer: `trainer_state.json` with `log_history: [{step, epoch, loss | eval_loss, …}]`. */
const trainerState = {
    tool: 'Hugging Face Trainer',
    read({ log_history: logs, ...rest }) {
        if (!Array.isArray(logs) || !logs.every(isRecord))
            return undefined;
        const rows = logs.map(({ step, epoch: _, ...values }) => ({ step: Number(step), values }));
        const about = Object.fromEntries(Object.entries(rest).filter(([name]) => ['best_metric', 'best_global_step', 'epoch', 'global_step'].includes(name)));
        return {
            tree: { ...about, ...(0,_metric_history_js__WEBPACK_IMPORTED_MODULE_0__/* .lastValues */ .pT)(rows) },
            history: (0,_metric_history_js__WEBPACK_IMPORTED_MODULE_0__/* .historyOfRows */ .zk)(rows, { step: 'step', bare: 'train' }),
        };
    },
};
/** XGBoost's `evals_result` and LightGBM's `record_evaluation`: `{eval: {rmse: [one value per round]}}`. */
const boosting = {
    tool: 'XGBoost or LightGBM',
    read(tree) {
        const sets = Object.entries(tree);
        if (sets.length === 0 || !sets.every(([, set]) => isRecord(set) && listsOf(set) !== undefined))
            return undefined;
        const lists = new Map(sets.flatMap(([name, set]) => [...(listsOf(set) ?? [])].map(([metric, list]) => [`${name}.${metric}`, list])));
        return withLastElements(tree, lists, (0,_metric_history_js__WEBPACK_IMPORTED_MODULE_0__/* .historyOfLists */ .H2)(lists, { step: 'round', bare: null }));
    },
};
/** Keras: `History.history`, `{loss: [one value per epoch], val_loss: […]}`. */
const kerasHistory = {
    tool: 'Keras',
    read(tree) {
        const lists = listsOf(tree);
        return lists && withLastElements(tree, lists, (0,_metric_history_js__WEBPACK_IMPORTED_MODULE_0__/* .historyOfLists */ .H2)(lists, { step: 'epoch', bare: 'train' }));
    },
};
/** MLflow's REST answers: `runs/get` (the last values) and `metrics/get-history` (all of one metric). */
const mlflowAnswer = {
    tool: 'MLflow',
    read(tree) {
        const metrics = mlflowMetrics(tree);
        if (!metrics)
            return undefined;
        const rows = metrics.map(({ key, value, step }) => ({
            step: Number(step ?? 0),
            values: { [String(key)]: numberOf(value) },
        }));
        return { tree: (0,_metric_history_js__WEBPACK_IMPORTED_MODULE_0__/* .lastValues */ .pT)(rows), history: (0,_metric_history_js__WEBPACK_IMPORTED_MODULE_0__/* .historyOfRows */ .zk)(rows, { step: 'step', bare: null }) };
    },
};
/** W&B: `wandb-summary.json`, whose names with an underscore before them are about the run. */
const wandbSummary = {
    tool: 'Weights & Biases',
    read(tree, path) {
        const isSummary = /(^|\/)wandb-summary\.json$/.test(path) || '_wandb' in tree;
        if (!isSummary)
            return undefined;
        const kept = Object.entries(tree).filter(([name]) => !name.startsWith('_'));
        return { tree: Object.fromEntries(kept), history: null };
    },
};
/** scikit-learn: `classification_report(output_dict=True)`, also by the names that the metrics have when they are computed here. */
const classificationReport = {
    tool: 'scikit-learn',
    read(tree) {
        if (!isRecord(tree['macro avg']) || !isRecord(tree['weighted avg']))
            return undefined;
        const averages = {
            'macro avg': '_macro',
            'weighted avg': '_weighted',
            'micro avg': '_micro',
            'samples avg': '_samples',
        };
        const aliases = {};
        for (const [name, rates] of Object.entries(tree)) {
            if (!isRecord(rates))
                continue;
            const suffix = averages[name] ?? `.${name}`;
            for (const [rate, ours] of [
                ['precision', 'precision'],
                ['recall', 'recall'],
                ['f1-score', 'f1'],
            ])
                aliases[`${ours}${suffix}`] = rates[rate];
        }
        return { tree, aliases, history: null };
    },
};
/** Every tool whose JSON is more than a tree of numbers; the first that knows the file reads it. A new one is a new row. */
const metricFormats = [
    trainerState,
    mlflowAnswer,
    wandbSummary,
    classificationReport,
    boosting,
    kerasHistory,
];
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The values when they all are lists of numbers (or null) of one length, not empty; else undefined. */
function listsOf(tree) {
    const entries = Object.entries(tree);
    const [first] = entries;
    const length = Array.isArray(first?.[1]) ? first[1].length : 0;
    const isList = (value) => Array.isArray(value) &&
        value.length === length &&
        value.every((one) => !isRecord(one) && !Array.isArray(one));
    if (length === 0 || !entries.every(([, value]) => isList(value)))
        return undefined;
    return new Map(entries);
}
/** The metric is what it was last; earlier elements keep their names (`loss.0`) for those who ask. */
function withLastElements(tree, lists, history) {
    const last = Object.fromEntries([...lists].map(([name, list]) => [name, list.at(-1)]));
    return { tree, last, history };
}
function mlflowMetrics(tree) {
    const data = isRecord(tree.run) && isRecord(tree.run.data) ? tree.run.data : tree;
    const { metrics } = data;
    const isMetric = (one) => isRecord(one) && 'key' in one && 'value' in one && 'timestamp' in one;
    return Array.isArray(metrics) && metrics.length > 0 && metrics.every(isMetric)
        ? metrics
        : undefined;
}
/** Protocol buffers write NaN and Infinity as text. */
function numberOf(value) {
    return value === 'NaN'
        ? Number.NaN
        : value === 'Infinity'
            ? Infinity
            : value === '-Infinity'
                ? -Infinity
                : value;
}


/***/ }),

/***/ 64420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ historyOfLists),
/* harmony export */   pT: () => (/* binding */ lastValues),
/* harmony export */   zk: () => (/* binding */ historyOfRows)
/* harmony export */ });
/** A history from rows of which each has some of the names; of several values at one step the last one counts. */
function historyOfRows(rows, about) {
    const points = new Map();
    for (const { step, values } of rows) {
        for (const [name, value] of Object.entries(values)) {
            if (typeof value !== 'number' || !Number.isFinite(value) || !Number.isFinite(step))
                continue;
            const known = points.get(name) ?? new Map();
            known.set(step, value);
            points.set(name, known);
        }
    }
    const series = [...points].map(([name, byStep]) => [
        name,
        [...byStep].map(([step, value]) => ({ step, value })).sort((a, b) => a.step - b.step),
    ]);
    return { ...about, series: new Map(series) };
}
/** A history from one list per name, counted from 0. */
function historyOfLists(lists, about) {
    const rows = [...lists].flatMap(([name, list]) => list.map((value, step) => ({ step, values: { [name]: value } })));
    return historyOfRows(rows, about);
}
/** What each name was last, as logged: a value that is no finite number is the last one too. */
function lastValues(rows) {
    const last = {};
    for (const { values } of rows)
        for (const [name, value] of Object.entries(values))
            if (value !== null)
                last[name] = value;
    return last;
}


/***/ }),

/***/ 35678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ parseMetricsFile)
});

// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
;// CONCATENATED MODULE: ./packages/metrics/src/bare-numbers.ts
/** Begins the texts that stand for bare numbers until the tree is flattened: a noncharacter, which nobody writes. */
const mark = '\uFDD0';
/** JSON text in which the bare NaN, Infinity and -Infinity that Python writes are replaced by texts that stand for them. */
function replaceBareNumbers(json) {
    return json.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\bInfinity\b|\bNaN\b/gs, (token) => token.startsWith('"') ? token : `"${mark}${token}"`);
}
/** The number that a text stands for, or undefined for any other text. */
function revivedNumber(text) {
    return text.startsWith(mark) ? Number(text.slice(mark.length)) : undefined;
}

;// CONCATENATED MODULE: ./packages/metrics/src/flatten-tree.ts


/** More numbers than any metrics file holds. */
const mostValues = 1_000_000;
/** Names in records are at most so long. */
const longestName = 200;
/** A YAML file can refer to itself, and so have no bottom. */
const deepest = 100;
/**
 * Gives every leaf of a tree its dotted name; elements of lists by their index. Works with a list of open branches, not with
 * recursion, so that depth is no danger. Throws a ConfigurationError when there are more than a million leaves.
 */
function flattenTree(tree, path) {
    const values = new Map();
    const unusable = new Map();
    const refuse = (name, kind, problem) => {
        values.delete(name);
        const shown = name.length > longestName ? `${name.slice(0, longestName)}…` : name;
        unusable.set(name, { name, kind, message: `«${shown}» ${problem} in ${path}.` });
    };
    const open = children({ name: '', value: tree, isElement: false, depth: 0 });
    for (let taken = 1; open.length > 0; taken++) {
        if (taken > mostValues) {
            const message = `holds more than ${mostValues} values.`;
            throw new configuration_error/* ConfigurationError */.j({
                where: path,
                message,
                fix: 'Write metrics here, and predictions into a table.',
            });
        }
        const branch = open.pop();
        const { name, isElement } = branch;
        if (typeof branch.value === 'object' && branch.value !== null) {
            if (branch.depth > deepest)
                refuse(name, 'ambiguous', 'is nested too deeply');
            else
                for (const child of children(branch))
                    open.push(child);
            continue;
        }
        const value = typeof branch.value === 'string' ? (revivedNumber(branch.value) ?? branch.value) : branch.value;
        if (values.has(name) || unusable.has(name))
            refuse(name, 'ambiguous', 'stands twice');
        else if (name.length > longestName || name === '')
            refuse(name, 'ambiguous', 'is no usable name');
        else if (typeof value === 'number' && Number.isFinite(value))
            values.set(name, { value, isElement });
        else if (typeof value === 'number')
            refuse(name, 'not-finite', `is ${value}`);
        else if (typeof value === 'string')
            refuse(name, 'text', `is the text «${value.slice(0, 40)}», not a number,`);
        else if (value === null || value === undefined)
            refuse(name, 'empty', 'has no value');
        else
            refuse(name, 'text', `is ${String(value).slice(0, 40)}, not a number,`);
    }
    return { values: inOrder(values), unusable: inOrder(unusable) };
}
function children({ name, value, isElement, depth }) {
    const prefix = name === '' ? '' : `${name}.`;
    const isList = Array.isArray(value);
    return Object.entries(value).map(([key, child]) => ({
        name: `${prefix}${key}`,
        value: child,
        isElement: isElement || isList,
        depth: depth + 1,
    }));
}
/** Branches are taken from the end, so that leaves come in reverse. */
function inOrder(map) {
    return new Map([...map].reverse());
}

// EXTERNAL MODULE: ./packages/metrics/src/metric-formats.ts
var metric_formats = __webpack_require__(62196);
// EXTERNAL MODULE: ./packages/metrics/src/metric-history.ts
var metric_history = __webpack_require__(64420);
;// CONCATENATED MODULE: ./packages/metrics/src/text-history.ts


/** Columns that count, the finest that people compare by first. */
const stepColumns = [
    ['epoch', 'epoch'],
    ['step', 'step'],
    ['global_step', 'step'],
    ['iteration', 'round'],
    ['round', 'round'],
];
/** Columns that count or measure time, and are no metrics. */
const notMetrics = new Set([...stepColumns.map(([name]) => name), 'timestamp', 'time']);
/**
 * A history from a table: Lightning's and Keras's CSVLogger, DVCLive's TSV. Cells may be empty, as when training and validation are
 * logged in rows of their own. `prefix` goes before every name. Throws a ConfigurationError that names `path`.
 */
function parseDelimited(text, path, prefix = '') {
    const separator = /\.tsv$/i.test(path) ? '\t' : ',';
    const [header = [], ...lines] = text
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .map((line) => splitCells(line, separator));
    const counted = stepColumns.find(([name]) => header.includes(name));
    const wrong = lines.findIndex((cells) => cells.length !== header.length);
    if (lines.length === 0 || wrong >= 0) {
        const message = lines.length === 0
            ? 'has no row below its header.'
            : `has ${lines[wrong]?.length} cells in row ${wrong + 1}, and ${header.length} columns.`;
        const fix = 'Write one row per epoch or step with a column for each metric; predictions go into the input predictions.';
        throw new configuration_error/* ConfigurationError */.j({ where: path, message, fix });
    }
    const rows = lines.map((cells, index) => {
        const values = header.flatMap((name, i) => {
            const text = cells[i];
            return notMetrics.has(name) || text === ''
                ? []
                : [[`${prefix}${epochName(name, header)}`, cellValue(text)]];
        });
        const step = counted ? Number(cells[header.indexOf(counted[0])]) : index;
        return { step, values: Object.fromEntries(values) };
    });
    const kind = counted?.[1] ?? 'step';
    // Keras writes loss beside val_loss, Lightning train_loss.
    const isPaired = header.some((name) => header.includes(`val_${name}`));
    const history = (0,metric_history/* historyOfRows */.zk)(rows, { step: kind, bare: isPaired ? 'train' : null });
    return { tree: (0,metric_history/* lastValues */.pT)(rows), history };
}
/** JSON lines, one object per step: `{"step": 3, "loss": 0.2}`. */
function parseHistoryLines(lines) {
    const counted = stepColumns.find(([name]) => lines.every((line) => typeof line[name] === 'number'));
    const rows = lines.map((line, index) => {
        const values = Object.entries(line).filter(([name]) => !notMetrics.has(name) && !name.startsWith('_'));
        return { step: counted ? Number(line[counted[0]]) : index, values: Object.fromEntries(values) };
    });
    return {
        tree: (0,metric_history/* lastValues */.pT)(rows),
        history: (0,metric_history/* historyOfRows */.zk)(rows, { step: counted?.[1] ?? 'step', bare: null }),
    };
}
const mlflowLine = /^\d+ (\S+)(?: (-?\d+))?$/;
/**
 * The file of one metric in an MLflow run's folder, lines `timestamp value step`, named by its path below `metrics/`; undefined
 * for any other file.
 */
function parseMlflowMetric(text, path) {
    const name = /(?:^|\/)metrics\/([^.]+(?:\.[^./]+)*)$/.exec(path)?.[1];
    const lines = text.split('\n').filter((line) => line !== '');
    if (name === undefined || lines.length === 0 || !lines.every((line) => mlflowLine.test(line)))
        return undefined;
    const rows = lines.map((line, index) => {
        const [, value = '', step] = mlflowLine.exec(line) ?? [];
        return { step: step === undefined ? index : Number(step), values: { [name]: cellValue(value) } };
    });
    return { tree: (0,metric_history/* lastValues */.pT)(rows), history: (0,metric_history/* historyOfRows */.zk)(rows, { step: 'step', bare: null }) };
}
/** DVCLive writes `plots/metrics/train/loss.tsv` with a column `loss`: the folder belongs to the name, `train.loss` as in `metrics.json`. */
function dvcLivePrefix(path) {
    const folder = /(?:^|\/)plots\/metrics\/(.+\/)[^/]+\.tsv$/.exec(path)?.[1] ?? '';
    return folder.replaceAll('/', '.');
}
/** Lightning logs a metric of each step and its mean over the epoch; the mean is the metric. */
function epochName(name, header) {
    const stem = name.replace(/_epoch$/, '');
    return stem !== name && !header.includes(stem) ? stem : name;
}
function cellValue(text) {
    const special = { nan: Number.NaN, inf: Infinity, '-inf': -Infinity };
    const known = special[text.toLowerCase()];
    if (known !== undefined)
        return known;
    const number = Number(text);
    return Number.isNaN(number) ? text : number;
}
/** Cells of a line; quotes around a cell are taken off, and doubled ones inside are one (RFC 4180). */
function splitCells(line, separator) {
    const cells = [];
    const pattern = new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^"${separator}][^${separator}]*)?)`, 'g');
    for (const [, quoted, plain] of line.matchAll(pattern))
        cells.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
    return cells;
}

;// CONCATENATED MODULE: ./packages/metrics/src/metrics-file.ts





/**
 * Metrics from the text of a file: a tree of names and numbers in JSON (with the bare NaN and Infinity that Python writes), YAML 1.2 or
 * TOML; a table with a row per epoch or step (CSV, TSV, JSON lines); the file of an MLflow metric; or what a known tool writes as JSON
 * (metric-formats.ts). The ending decides, else the first character. Throws a ConfigurationError that names `path` for anything else.
 */
async function parseMetricsFile(text, path) {
    const content = text.replace(/^\uFEFF/, '');
    if (content.trim() === '')
        throw refuse(path, 'is empty.');
    const { tree, last = {}, aliases = {}, history } = await readContent(content, path);
    const flat = flattenTree(tree, path);
    const ending = flattenTree(last, path);
    const others = flattenTree(aliases, path);
    const hidden = [...others.values].filter(([name]) => !flat.values.has(name));
    return {
        path,
        values: new Map([
            ...flat.values,
            ...ending.values,
            ...hidden.map(([name, { value }]) => [name, { value, isElement: true }]),
        ]),
        unusable: new Map([...flat.unusable, ...ending.unusable]),
        history,
    };
}
async function readContent(text, path) {
    const mlflow = parseMlflowMetric(text, path);
    if (mlflow)
        return mlflow;
    if (/\.[ct]sv$/i.test(path))
        return parseDelimited(text, path, dvcLivePrefix(path));
    if (/\.(jsonl|ndjson)$/i.test(path))
        return parseHistoryLines(parseLines(text, path));
    const tree = await parseTree(text, path);
    if ((0,metric_formats/* isRecord */.u)(tree)) {
        for (const format of metric_formats/* metricFormats */.b) {
            const content = format.read(tree, path);
            if (content)
                return content;
        }
    }
    if (typeof tree === 'object' && tree !== null)
        return { tree, history: null };
    const found = tree === null ? 'nothing' : `a single ${typeof tree}`;
    throw refuse(path, `holds ${found} instead of names and numbers.`);
}
async function parseTree(text, path) {
    if (/\.toml$/i.test(path))
        return parseToml(text, path);
    const isJson = /\.json$/i.test(path) || (!/\.ya?ml$/i.test(path) && /^\s*[[{]/.test(text));
    return isJson ? parseJson(text, path) : parseYaml(text, path);
}
function parseLines(text, path) {
    return text.split('\n').flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        const value = parseJson(line, `${path}:${index + 1}`);
        if (!(0,metric_formats/* isRecord */.u)(value))
            throw refuse(`${path}:${index + 1}`, 'is no object.');
        return [value];
    });
}
/** The TOML parser is loaded only by those who have TOML files. */
async function parseToml(text, path) {
    const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        return parse(text);
    }
    catch (error) {
        throw refuse(path, `is not TOML: ${firstLine(error)}.`, error);
    }
}
function parseJson(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (!/NaN|Infinity/.test(text))
            throw refuse(path, `is not JSON: ${firstLine(error)}.`, error);
    }
    try {
        return JSON.parse(replaceBareNumbers(text));
    }
    catch (error) {
        throw refuse(path, `is not JSON: ${firstLine(error)}.`, error);
    }
}
/** The YAML parser is loaded only by those who have YAML files. */
async function parseYaml(text, path) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        return parse(text, { maxAliasCount: 100, prettyErrors: true, logLevel: 'error', schema: 'core' });
    }
    catch (error) {
        const isTooDeep = error instanceof RangeError;
        throw refuse(path, isTooDeep ? 'is nested too deeply.' : `is not YAML: ${firstLine(error)}.`, error);
    }
}
function firstLine(error) {
    const line = error.message.split('\n', 1)[0] ?? '';
    return line.replace(/[.:]$/, '').slice(0, 300);
}
function refuse(path, message, cause) {
    const fix = 'Write a tree of names and numbers, such as {"accuracy": 0.93}.';
    return new configuration_error/* ConfigurationError */.j({ where: path, message, fix }, { cause });
}


/***/ }),

/***/ 77462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ predictionsFromTable)
});

// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: ./packages/errors/src/nearest-name.ts
var nearest_name = __webpack_require__(38671);
// EXTERNAL MODULE: ./packages/metrics/src/column-values.ts
var column_values = __webpack_require__(43498);
;// CONCATENATED MODULE: ./packages/metrics/src/missing-words.ts

/** What tools write for a value that is not there, in lower case; no class should have such a name. */
const neverClasses = new Set(['nan', '<na>', 'nat', 'null']);
/** The same among numbers; a class may have such a name. */
const besideNumbers = new Set(['none', 'na', 'n/a', 'missing', 'undefined', '?', '-']);
/**
 * A value of a column that stands for a missing one, so that it must not count as a class: `NaN` always, `NA` or `none` where all other values
 * are numbers, and Python's `None` also where none of the other columns knows it. Undefined when there is none.
 */
function missingWord({ levels }, others) {
    const always = levels.find((level) => neverClasses.has(level.trim().toLowerCase()));
    if (always !== undefined)
        return always;
    const word = levels.find((level) => besideNumbers.has(level.trim().toLowerCase()));
    if (word === undefined)
        return undefined;
    const areNumbers = levels.every((level) => level === word || (0,column_values/* isNumberText */.tZ)(level));
    const isKnown = others.some((other) => other.kind === 'category' && other.levels.includes(word));
    return areNumbers || (word === 'None' && !isKnown) ? word : undefined;
}

;// CONCATENATED MODULE: ./packages/metrics/src/number-traits.ts
const known = new WeakMap();
/** The traits of a column, found once: most columns are as they should be, and then no row has to be looked for. */
function numberTraits(values) {
    const found = known.get(values) ?? findTraits(values);
    known.set(values, found);
    return found;
}
function findTraits(values) {
    let [areFinite, areWhole, isRising] = [true, true, true];
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    let previous = Number.NEGATIVE_INFINITY;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        // Infinite or NaN: the difference is no zero.
        if (value - value !== 0)
            areFinite = false;
        if (Math.floor(value) !== value)
            areWhole = false;
        if (value < least)
            least = value;
        if (value > most)
            most = value;
        if (!(value > previous))
            isRising = false;
        previous = value;
    }
    return { areFinite, areWhole: areWhole && areFinite, least, most, isRising };
}

;// CONCATENATED MODULE: ./packages/metrics/src/check-columns.ts




/** What to say of a table that lacks `label` or `prediction`. */
function missingColumns(table) {
    const names = [...table.columns.keys()];
    return ['label', 'prediction']
        .filter((name) => !table.columns.has(name))
        .map((name) => {
        const nearest = (0,nearest_name/* nearestName */.q)(name, names);
        const there = `The columns are ${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}.`;
        const fix = nearest === undefined ? there : `Rename «${nearest}»? ${there}`;
        return { where: `column «${name}»`, message: 'is missing.', fix };
    });
}
/** What to do about a value that is not there. */
const fixes = {
    label: 'Leave out rows of which the truth is not known.',
    prediction: 'Write a prediction for every row: without those that a model has no answer to, it would look better than it is.',
};
/** Refuses labels and predictions that are missing, stand for a missing value, or are no finite number. */
function checkValues(columns, rows) {
    return Object.entries(columns).flatMap(([name, column]) => {
        const others = Object.values(columns).filter((other) => other !== column);
        const message = describeMissing(column, { rows, others }) ?? describeNotFinite(column, rows);
        const fix = fixes[name];
        return message === null ? [] : [{ where: `column «${name}»`, message, ...(fix && { fix }) }];
    });
}
function describeMissing(column, { rows, others }) {
    const missing = (0,column_values/* missingRows */.Kt)(column, rows);
    if (missing.count > 0)
        return `has no value in ${(0,column_values/* describeRows */.$7)(missing)} of ${rows}.`;
    if (column.kind === 'number')
        return null;
    const word = missingWord(column, others);
    if (word === undefined)
        return null;
    const found = (0,column_values/* matchRows */.lj)(rows, (row) => column.levels[column.codes[row]] === word);
    return `holds «${word}», which stands for a missing value, in ${(0,column_values/* describeRows */.$7)(found)} of ${rows}.`;
}
function describeNotFinite(column, rows) {
    if (column.kind === 'category' || numberTraits(column.values).areFinite)
        return null;
    const broken = (0,column_values/* matchValues */.sJ)(column.values, (value) => !Number.isFinite(value));
    if (broken.count === 0)
        return null;
    const isNotANumber = Number.isNaN(column.values[broken.first[0] - 1]);
    return `is ${isNotANumber ? 'NaN' : 'infinite'} in ${(0,column_values/* describeRows */.$7)(broken)} of ${rows}.`;
}
/** Refuses ids that are missing, inexact or repeated. */
function checkIds(ids, rows) {
    const where = 'column «id»';
    const missing = (0,column_values/* missingRows */.Kt)(ids, rows);
    if (missing.count > 0)
        return [{ where, message: `has no value in ${(0,column_values/* describeRows */.$7)(missing)}.` }];
    if (ids.kind === 'number' && !isExact(numberTraits(ids.values))) {
        const inexact = (0,column_values/* matchValues */.sJ)(ids.values, (value) => Math.abs(value) > Number.MAX_SAFE_INTEGER);
        if (inexact.count > 0) {
            const message = `holds numbers above 2^53 in ${(0,column_values/* describeRows */.$7)(inexact)}, which cannot be told apart exactly.`;
            return [{ where, message, fix: 'Write these ids as text.' }];
        }
    }
    const repeated = repeatedIds(ids, rows);
    if (repeated.count === 0)
        return [];
    const message = `repeats an id in ${(0,column_values/* describeRows */.$7)(repeated)}.`;
    return [{ where, message, fix: 'Each holdout row has one id, and stands once.' }];
}
function isExact({ least, most }) {
    return least >= -Number.MAX_SAFE_INTEGER && most <= Number.MAX_SAFE_INTEGER;
}
function repeatedIds(ids, rows) {
    if (!hasRepeats(ids))
        return { count: 0, first: [] };
    const seen = new Set();
    const first = [];
    for (let row = 0; row < rows; row++) {
        const id = (ids.kind === 'number' ? ids.values[row] : ids.codes[row]);
        if (seen.has(id) && first.length < 3)
            first.push(row + 1);
        seen.add(id);
    }
    return { count: rows - seen.size, first };
}
/** Most files have their ids in order; for others, sorting a copy is several times faster than a Set. */
function hasRepeats(ids) {
    if (ids.kind === 'number' && numberTraits(ids.values).isRising)
        return false;
    const cells = ids.kind === 'number' ? ids.values : ids.codes;
    if (ids.kind === 'category' && isRising(ids.codes))
        return false;
    const sorted = cells.slice().sort();
    for (let i = 1; i < sorted.length; i++)
        if (sorted[i] === sorted[i - 1])
            return true;
    return false;
}
function isRising(cells) {
    for (let i = 1; i < cells.length; i++)
        if (cells[i] <= cells[i - 1])
            return false;
    return true;
}
/** Refuses numbers with a fraction where classes are meant. */
function refuseFractions(name, column) {
    if (column.kind === 'category' || numberTraits(column.values).areWhole)
        return [];
    const fractions = (0,column_values/* matchValues */.sJ)(column.values, (value) => !Number.isInteger(value));
    if (fractions.count === 0)
        return [];
    return [
        {
            where: `column «${name}»`,
            message: `holds numbers with a fraction in ${(0,column_values/* describeRows */.$7)(fractions)}, and classes are whole numbers or text.`,
            fix: 'Put probabilities into «score», or say task: regression.',
        },
    ];
}

;// CONCATENATED MODULE: ./packages/metrics/src/choose-task.ts


/** Whole numbers with at most so many different values are taken for classes. */
const mostNumberedClasses = 20;
/**
 * What kind of predictions these are, when nobody said: text or booleans are classes; numbers with a fraction are
 * quantities; whole numbers are classes when there is a score column, or when labels and predictions both are whole and the
 * labels have at most 20 different values. Returns a Problem where a guess would be a gamble.
 */
function chooseTask(columns) {
    const { label, prediction, hasScores } = columns;
    if (label.kind === 'category')
        return refuseStrayText(label) ?? 'classification';
    const labels = numberTraits(label.values);
    if (!labels.areWhole)
        return 'regression';
    if (hasScores || prediction.kind === 'category')
        return 'classification';
    const predictions = numberTraits(prediction.values);
    if (predictions.areWhole)
        return areFew(label.values) ? 'classification' : 'regression';
    const looksLikeProbability = labels.least >= 0 && labels.most <= 1 && predictions.least >= 0 && predictions.most <= 1;
    if (!looksLikeProbability)
        return 'regression';
    return {
        where: 'column «prediction»',
        message: 'holds numbers between 0 and 1 while «label» holds 0 and 1: are these probabilities or quantities?',
        fix: 'Put the predicted class into «prediction» and the probability into «score», or say task: regression.',
    };
}
function areFew(values) {
    const different = new Set();
    let previous = Number.NaN;
    for (let row = 0; row < values.length && different.size <= mostNumberedClasses; row++) {
        const value = values[row];
        if (value !== previous)
            different.add(value);
        previous = value;
    }
    return different.size <= mostNumberedClasses;
}
/** A column of quantities in which some value is no number reads as text; that is a mistake in the data, not a class. */
function refuseStrayText({ levels, codes }) {
    if (levels.length <= mostNumberedClasses)
        return undefined;
    const isText = levels.map((level) => !(0,column_values/* isNumberText */.tZ)(level));
    const texts = isText.filter(Boolean).length;
    if (texts === 0 || texts > levels.length / 10)
        return undefined;
    const stray = (0,column_values/* matchRows */.lj)(codes.length, (row) => isText[codes[row]] === true);
    return {
        where: 'column «label»',
        message: `holds text among ${levels.length - texts} different numbers, in ${(0,column_values/* describeRows */.$7)(stray)}.`,
        fix: 'Remove these rows, or say task: classification when every value is a class.',
    };
}

// EXTERNAL MODULE: ./packages/metrics/src/classes.ts
var src_classes = __webpack_require__(41909);
;// CONCATENATED MODULE: ./packages/metrics/src/read-numbers.ts


/** The finite numbers of a column, or the first thing that is wrong with it. `purpose` completes «holds text, and … are numbers». */
function readNumbers(name, column, purpose) {
    const where = `column «${name}»`;
    const rows = column.kind === 'number' ? column.values.length : column.codes.length;
    const missing = (0,column_values/* missingRows */.Kt)(column, rows);
    const fix = 'Write a finite number in every row.';
    if (missing.count > 0)
        return { where, message: `has no value in ${(0,column_values/* describeRows */.$7)(missing)}.`, fix };
    if (column.kind === 'category') {
        const texts = (0,column_values/* matchRows */.lj)(rows, (row) => !(0,column_values/* isNumberText */.tZ)((0,column_values/* textAt */.$6)(column, row)));
        const message = `holds text in ${(0,column_values/* describeRows */.$7)(texts)}, and ${purpose} are numbers.`;
        return { where, message, fix };
    }
    if (numberTraits(column.values).areFinite)
        return column.values;
    const broken = (0,column_values/* matchValues */.sJ)(column.values, (value) => !Number.isFinite(value));
    const isNotANumber = Number.isNaN(column.values[broken.first[0] - 1]);
    return { where, message: `is ${isNotANumber ? 'NaN' : 'infinite'} in ${(0,column_values/* describeRows */.$7)(broken)}.`, fix };
}
/** Whether reading gave a problem. */
function isProblem(result) {
    return typeof result === 'object' && result !== null && 'where' in result && 'message' in result;
}
/** The weights of the rows from the column `weight`: at least 0 and not all 0; null when there is no such column. */
function readWeights(column) {
    if (!column)
        return null;
    const where = 'column «weight»';
    const fix = 'It says how much each row counts in every metric. Rename it when it is something else, such as the weight of an animal.';
    const weights = readNumbers('weight', column, 'weights');
    if (isProblem(weights))
        return { ...weights, fix };
    const negative = (0,column_values/* matchValues */.sJ)(weights, (weight) => weight < 0);
    if (negative.count > 0)
        return { where, message: `is below 0 in ${(0,column_values/* describeRows */.$7)(negative)}.`, fix };
    if (weights.every((weight) => weight === 0))
        return { where, message: 'is 0 in every row.', fix };
    return weights;
}
/** A column of 0 and 1, or of false and true, one byte per row; or what is wrong with it. */
function readFlags(name, column) {
    const where = `column «${name}»`;
    const rows = column.kind === 'number' ? column.values.length : column.codes.length;
    const missing = (0,column_values/* missingRows */.Kt)(column, rows);
    if (missing.count > 0)
        return { where, message: `has no value in ${(0,column_values/* describeRows */.$7)(missing)}.` };
    const flags = new Uint8Array(rows);
    const flagOf = (text) => ['0', 'false', 'no'].indexOf(text) >= 0 ? 0 : ['1', 'true', 'yes'].indexOf(text) >= 0 ? 1 : -1;
    const levels = column.kind === 'category' ? column.levels.map((level) => flagOf(level.toLowerCase())) : [];
    const valueAt = (row) => {
        if (column.kind === 'category')
            return levels[column.codes[row]];
        const value = column.values[row];
        return value === 0 || value === 1 ? value : -1;
    };
    const others = (0,column_values/* matchRows */.lj)(rows, (row) => valueAt(row) === -1);
    if (others.count > 0) {
        const message = `is neither 0 nor 1 in ${(0,column_values/* describeRows */.$7)(others)}.`;
        return {
            where,
            message,
            fix: 'Columns label_<name> and prediction_<name> say for each row whether it has the label.',
        };
    }
    for (let row = 0; row < rows; row++)
        flags[row] = valueAt(row);
    return flags;
}

;// CONCATENATED MODULE: ./packages/metrics/src/score-columns.ts




/** Probabilities of one row may miss 1 by so much: they are often written with two or three digits. */
const sumTolerance = 0.015;
/** The table's score columns: `score` or `probability`, and numbers in `score_<class>` or `probability_<class>`. */
function findScoreColumns(table) {
    const found = [];
    for (const [name, column] of table.columns) {
        const match = /^(score|probability)(?:_(.+))?$/.exec(name);
        if (!match || (match[2] !== undefined && column.kind !== 'number'))
            continue;
        found.push({ name, className: match[2] ?? null, isProbability: match[1] === 'probability', column });
    }
    return found;
}
/** Sorts score columns by class and checks them against the classes that occur in the labels. */
function readScores(found, about) {
    const scores = about.classes.map(() => null);
    const problems = [];
    let doubt = null;
    for (const score of found) {
        const index = classOf(score, about);
        const values = readNumbers(score.name, score.column, 'scores');
        if (typeof index !== 'number')
            problems.push(index);
        else if (!(values instanceof Float64Array))
            problems.push(values);
        else if (scores[index])
            problems.push(twice(score, about.classes[index]));
        else {
            scores[index] = values;
            doubt ??= describeOutside(score, values);
        }
    }
    const isBinary = about.classes.length <= 2;
    const isIncomplete = found.length > 0 && !isBinary;
    for (const label of about.labelClasses) {
        if (isIncomplete && scores[label] === null && problems.length === 0) {
            problems.push(noScoreFor(about.classes[label]));
        }
    }
    doubt ??= problems.length > 0 ? null : describeSums(scores.filter((column) => column !== null));
    if (doubt !== null && found.some(({ isProbability }) => isProbability)) {
        const fix = 'Write probabilities, which lie between 0 and 1 and sum to 1, or call the columns score… when they are raw scores.';
        problems.push({ where: 'probability columns', message: `are no probabilities: ${doubt}.`, fix });
    }
    if (isBinary)
        derivePositive(scores, about.positiveClass, doubt !== null);
    return { scores, notProbabilities: doubt, problems };
}
/** The class name in a score column's name, with numbers in their shortest form where the classes are numbers. */
function matchClass(name, classes) {
    const exact = classes.indexOf(name);
    return exact < 0 && (0,column_values/* isNumberText */.tZ)(name) ? classes.indexOf(String(Number(name))) : exact;
}
function classOf({ name, className }, { classes, positiveClass }) {
    const where = `column «${name}»`;
    if (className !== null) {
        const index = matchClass(className, classes);
        if (index >= 0)
            return index;
        const message = `names a class that no row has (classes: ${(0,src_classes/* listClasses */.tD)(classes)}).`;
        return {
            where,
            message,
            fix: 'Name score columns score_<class>, with the class as it stands in «label».',
        };
    }
    if (classes.length > 2) {
        const message = `is one score for ${classes.length} classes.`;
        return { where, message, fix: `Write one column per class: score_${classes[0]}, score_${classes[1]}, …` };
    }
    if (positiveClass !== null)
        return positiveClass;
    const message = `is the score of the positive class, and it is not known which of ${(0,src_classes/* listClasses */.tD)(classes)} that is.`;
    return { where, message, fix: `Name it, such as positive-class: ${classes.at(-1)}` };
}
function describeOutside({ name }, values) {
    const { areFinite, least, most } = numberTraits(values);
    if (areFinite && least >= 0 && most <= 1)
        return null;
    const outside = (0,column_values/* matchValues */.sJ)(values, (value) => value < 0 || value > 1);
    if (outside.count === 0)
        return null;
    return `«${name}» is outside 0 to 1 in ${(0,column_values/* describeRows */.$7)(outside)}`;
}
function describeSums(scores) {
    if (scores.length < 2)
        return null;
    const sums = new Float64Array(scores[0]?.length ?? 0);
    for (const column of scores)
        for (let row = 0; row < sums.length; row++)
            sums[row] += column[row];
    const off = (0,column_values/* matchValues */.sJ)(sums, (sum) => Math.abs(sum - 1) > sumTolerance);
    if (off.count === 0)
        return null;
    return `the scores of all classes do not sum to 1 in ${(0,column_values/* describeRows */.$7)(off)}`;
}
/** Of two classes, the score of the negative one tells that of the positive one. */
function derivePositive(scores, positive, isRaw) {
    const target = positive ?? scores.length - 1;
    const other = scores[1 - target];
    if (scores.length !== 2 || scores[target] || !other)
        return;
    scores[target] = other.map((score) => (isRaw ? -score : 1 - score));
}
function twice({ name }, className) {
    return {
        where: `column «${name}»`,
        message: `is a second column with scores of «${className}».`,
        fix: 'Leave one.',
    };
}
function noScoreFor(className) {
    return {
        where: `column «score_${className}»`,
        message: `is missing, and rows have the label «${className}».`,
        fix: 'Write a score column for every class, or none.',
    };
}

;// CONCATENATED MODULE: ./packages/metrics/src/read-classification.ts



/** Predictions of classes from `label`, `prediction` and what score columns there are. */
function readClassification(columns, about) {
    const { table, common, scoreColumns } = about;
    const fractions = Object.entries(columns).flatMap(([name, column]) => refuseFractions(name, column));
    if (fractions.length > 0)
        return fractions;
    const seen = (0,src_classes/* encodeClasses */.Pb)(columns, []);
    if ('message' in seen)
        return [seen];
    const implied = impliedClasses(seen.classes, about).filter((name) => matchClass(name, seen.classes) < 0);
    const encoded = implied.length === 0 ? seen : (0,src_classes/* encodeClasses */.Pb)(columns, implied);
    if ('message' in encoded)
        return [encoded];
    const { classes, labels } = encoded;
    const positiveClass = (0,src_classes/* choosePositive */.$U)(classes, about.positiveClass);
    if (typeof positiveClass === 'object' && positiveClass !== null)
        return [positiveClass];
    const labelClasses = new Set((0,src_classes/* occurringCodes */.pS)(labels, classes.length));
    const { scores, notProbabilities, problems } = readScores(scoreColumns, {
        classes,
        positiveClass,
        labelClasses,
        rows: table.rows,
    });
    if (problems.length > 0)
        return [...problems];
    const sliceColumns = otherColumns(table, scoreColumns);
    return {
        task: 'classification',
        ...common,
        sliceColumns,
        ...encoded,
        positiveClass,
        scores,
        notProbabilities,
    };
}
/** Classes that no row has but that are known to exist: from score columns, or as the other one of a pair. */
function impliedClasses(seen, { scoreColumns, positiveClass }) {
    const scored = scoreColumns.flatMap(({ className }) => className ?? []);
    // Columns of which none names a class that is seen are named wrongly: they imply nothing, and are refused later.
    const implied = scored.some((name) => seen.includes(name)) ? scored : [];
    if (seen.length === 1 && implied.length === 0) {
        const positive = positiveClass || (0,src_classes/* missingPositive */.U$)(seen);
        if (positive !== undefined)
            implied.push(positive);
    }
    return implied;
}
function otherColumns(table, scoreColumns) {
    const known = new Set(['id', 'weight', 'label', 'prediction', ...scoreColumns.map(({ name }) => name)]);
    return new Map([...table.columns].filter(([name]) => !known.has(name)));
}

;// CONCATENATED MODULE: ./packages/metrics/src/read-multilabel.ts

const columnPattern = /^(label|prediction|score|probability)_(.+)$/s;
/** Names of the labels that a table has columns for: `label_<name>`, in the order of the file. */
function labelNames(table) {
    return [...table.columns.keys()].flatMap((name) => {
        const match = columnPattern.exec(name);
        return match?.[1] === 'label' ? [match[2]] : [];
    });
}
/** Predictions from the columns `label_<name>`, `prediction_<name>` and, for all labels or none, `score_<name>`. */
function readMultilabel(table, common) {
    const names = labelNames(table);
    if (names.length === 0) {
        const message = 'are missing: there is none, and multilabel predictions need one for each label.';
        return [
            {
                where: 'columns «label_<name>»',
                message,
                fix: 'Write label_<name> and prediction_<name>, each 0 or 1.',
            },
        ];
    }
    const problems = [];
    const take = (read) => {
        if (!isProblem(read))
            return [read];
        problems.push(read);
        return [];
    };
    const flagsOf = (kind) => names.flatMap((name) => {
        const column = table.columns.get(`${kind}_${name}`);
        return take(column ? readFlags(`${kind}_${name}`, column) : missing(`${kind}_${name}`, name));
    });
    const labels = flagsOf('label');
    const predictions = flagsOf('prediction');
    const scored = names.map((name) => ['score', 'probability'].map((kind) => `${kind}_${name}`).find((column) => table.columns.has(column)));
    const hasScores = scored.some((column) => column !== undefined);
    const scores = hasScores
        ? scored.flatMap((column, index) => {
            if (column === undefined)
                return take(missing(`score_${names[index]}`, names[index]));
            return take(readNumbers(column, table.columns.get(column), 'scores'));
        })
        : null;
    problems.push(...strayColumns(table, names));
    if (problems.length > 0)
        return problems;
    return { task: 'multilabel', ...common, names, labels, predictions, scores, sliceColumns: others(table) };
}
function missing(column, name) {
    return { where: `column «${column}»`, message: `is missing, and there is «label_${name}».` };
}
/** A prediction of a label that no column holds would silently count for nothing. */
function strayColumns(table, names) {
    return [...table.columns.keys()].flatMap((column) => {
        const match = columnPattern.exec(column);
        if (match?.[1] !== 'prediction' || names.includes(match[2]))
            return [];
        return [{ where: `column «${column}»`, message: `has no «label_${match[2]}» beside it.` }];
    });
}
function others(table) {
    const known = new Set(['id', 'weight']);
    return new Map([...table.columns].filter(([name]) => !known.has(name) && !columnPattern.test(name)));
}

;// CONCATENATED MODULE: ./packages/metrics/src/read-ranking.ts


/** Whether a table is laid out as that of a ranker: query, label and score, and no prediction. */
function looksLikeRanking({ columns }) {
    return columns.has('query') && columns.has('label') && columns.has('score') && !columns.has('prediction');
}
/** Predictions from the columns `query`, `label` (relevance, at least 0) and `score` (or `prediction`). */
function readRanking(table, common) {
    const queries = table.columns.get('query');
    const label = table.columns.get('label');
    const scoreName = table.columns.has('score') ? 'score' : 'prediction';
    const score = table.columns.get(scoreName);
    const missing = Object.entries({ query: queries, label, score }).filter(([, column]) => !column);
    if (!queries || !label || !score) {
        const fix = 'A ranker’s table has one row per document: query, label (how relevant it is) and score.';
        return missing.map(([name]) => ({ where: `column «${name}»`, message: 'is missing.', fix }));
    }
    const labels = readNumbers('label', label, 'relevances');
    const predictions = readNumbers(scoreName, score, 'scores');
    const problems = [labels, predictions].filter(isProblem);
    const unnamed = (0,column_values/* missingRows */.Kt)(queries, table.rows);
    if (unnamed.count > 0)
        problems.push({ where: 'column «query»', message: `has no value in ${(0,column_values/* describeRows */.$7)(unnamed)}.` });
    if (isProblem(labels) || isProblem(predictions) || problems.length > 0)
        return problems;
    const negative = (0,column_values/* matchRows */.lj)(table.rows, (row) => labels[row] < 0);
    if (negative.count > 0) {
        const message = `is below 0 in ${(0,column_values/* describeRows */.$7)(negative)}, and a relevance is at least 0.`;
        return [{ where: 'column «label»', message }];
    }
    const uneven = unevenWeights(queries, common.weights);
    if (uneven)
        return [uneven];
    const known = new Set(['id', 'weight', 'label', 'score', 'prediction']);
    const sliceColumns = new Map([...table.columns].filter(([name]) => !known.has(name)));
    return { task: 'ranking', ...common, labels, predictions, queries, sliceColumns };
}
/** Metrics of rankers are means over queries, so that a query has one weight. */
function unevenWeights(queries, weights) {
    if (weights === null)
        return undefined;
    const keys = queries.kind === 'number' ? queries.values : queries.codes;
    const first = new Map();
    const uneven = (0,column_values/* matchRows */.lj)(weights.length, (row) => {
        const weight = weights[row];
        const known = first.get(keys[row]);
        if (known === undefined)
            first.set(keys[row], weight);
        return known !== undefined && known !== weight;
    });
    if (uneven.count === 0)
        return undefined;
    const message = `differs from that of the query's first row in ${(0,column_values/* describeRows */.$7)(uneven)}.`;
    return { where: 'column «weight»', message, fix: 'All rows of a query have the query’s weight.' };
}

;// CONCATENATED MODULE: ./packages/metrics/src/read-regression.ts


/**
 * Predictions of quantities from `label` and `prediction`; with `quantile_<level>` for predicted quantiles, and with `series`,
 * `time` and `naive_error` for forecasts. Forecasts without `id` are identified by series and time.
 */
function readRegression(columns, { table, common, isForecast }) {
    const { label, prediction } = columns;
    if (label.kind !== 'number' || prediction.kind !== 'number')
        return refuseText(columns);
    const series = table.columns.get('series') ?? null;
    if (isForecast && series === null) {
        const message = 'is missing, and forecasts have one: which time series a row belongs to.';
        return [{ where: 'column «series»', message }];
    }
    const quantiles = readQuantiles(table);
    const naive = table.columns.get('naive_error');
    const naiveErrors = naive ? readNumbers('naive_error', naive, 'errors') : null;
    const problems = [...quantiles, naiveErrors, series && refuseMissing('series', series, table.rows)].filter(isProblem);
    const ids = common.ids ?? (series && forecastIds(series, table));
    if (isProblem(ids))
        problems.push(ids);
    if (problems.length > 0 || isProblem(ids) || isProblem(naiveErrors))
        return problems;
    return {
        task: 'regression',
        ...common,
        ids,
        labels: label.values,
        predictions: prediction.values,
        quantiles: quantiles.filter((one) => !isProblem(one)),
        series,
        naiveErrors,
        sliceColumns: read_regression_otherColumns(table),
    };
}
function refuseText(columns) {
    return Object.entries(columns).flatMap(([name, column]) => column.kind === 'number'
        ? []
        : [
            {
                where: `column «${name}»`,
                message: 'holds text, and regression needs numbers.',
                fix: 'Say task: classification when the values are classes.',
            },
        ]);
}
const quantilePattern = /^quantile_(\d*\.?\d+)$/;
function readQuantiles(table) {
    return [...table.columns]
        .flatMap(([name, column]) => {
        const level = Number(quantilePattern.exec(name)?.[1] ?? Number.NaN);
        if (Number.isNaN(level))
            return [];
        if (!(level > 0 && level < 1)) {
            const message = 'names no level between 0 and 1.';
            return [{ where: `column «${name}»`, message, fix: 'Write quantile_0.9 for the 90 % quantile.' }];
        }
        const values = readNumbers(name, column, 'quantiles');
        return [isProblem(values) ? values : { level, values }];
    })
        .sort((a, b) => ('level' in a && 'level' in b ? a.level - b.level : 0));
}
function refuseMissing(name, column, rows) {
    const missing = (0,column_values/* missingRows */.Kt)(column, rows);
    if (missing.count === 0)
        return null;
    return { where: `column «${name}»`, message: `has no value in ${(0,column_values/* describeRows */.$7)(missing)}.` };
}
/** A forecast is of one series at one time: that identifies its row when there is no id. */
function forecastIds(series, table) {
    const time = table.columns.get('time');
    if (!time)
        return null;
    const missing = refuseMissing('time', time, table.rows);
    if (missing)
        return missing;
    const seen = new Set();
    const levels = Array.from({ length: table.rows }, (_, row) => `${(0,column_values/* textAt */.$6)(series, row)}\u0000${(0,column_values/* textAt */.$6)(time, row)}`);
    const repeated = (0,column_values/* matchRows */.lj)(table.rows, (row) => {
        const isKnown = seen.has(levels[row]);
        seen.add(levels[row]);
        return isKnown;
    });
    if (repeated.count > 0) {
        const message = `repeat a time of a series in ${(0,column_values/* describeRows */.$7)(repeated)}.`;
        const fix = 'Each series has one forecast for a time; write the column id when there are several.';
        return { where: 'columns «series» and «time»', message, fix };
    }
    return { kind: 'category', levels, codes: Int32Array.from(levels, (_, row) => row) };
}
function read_regression_otherColumns(table) {
    const known = new Set(['id', 'weight', 'label', 'prediction', 'naive_error']);
    return new Map([...table.columns].filter(([name]) => !known.has(name) && !quantilePattern.test(name)));
}

;// CONCATENATED MODULE: ./packages/metrics/src/predictions-from-table.ts









/**
 * Predictions from a table. Its columns say of what kind (docs/metrics.md): `label` and `prediction` of classes or quantities;
 * `label_<name>` and `prediction_<name>` of several labels; `query`, `label` and `score` of ranked documents. Optional everywhere: `id`
 * and `weight`. Every other column is one to slice by. Throws a ConfigurationError with everything that is wrong.
 */
function predictionsFromTable(table, options) {
    const refuse = (problems) => {
        throw new configuration_error/* ConfigurationError */.j(problems.map((problem) => problem.where.startsWith('input ')
            ? problem
            : { ...problem, where: `${options.where}, ${problem.where}` }));
    };
    if (table.rows === 0 && table.columns.size > 0)
        throw new configuration_error/* ConfigurationError */.j({ where: options.where, message: 'has no rows.' });
    const predictions = readTask(table, options);
    return Array.isArray(predictions) ? refuse(predictions) : predictions;
}
function readTask(table, options) {
    const layout = layoutOf(table, options.task);
    const [label, prediction] = [table.columns.get('label'), table.columns.get('prediction')];
    if (layout === 'one label' && (!label || !prediction))
        return missingColumns(table);
    const common = readCommon(table);
    if (layout === 'labels')
        return Array.isArray(common) ? common : readMultilabel(table, common);
    if (layout === 'queries')
        return Array.isArray(common) ? common : readRanking(table, common);
    const columns = {
        label: label,
        prediction: prediction,
    };
    const problems = [...checkValues(columns, table.rows), ...(Array.isArray(common) ? common : [])];
    if (problems.length > 0 || Array.isArray(common))
        return problems;
    const scoreColumns = findScoreColumns(table);
    const task = options.task === 'auto' ? chooseTask({ ...columns, hasScores: scoreColumns.length > 0 }) : options.task;
    if (typeof task === 'object')
        return [task];
    const isForecast = task === 'forecasting';
    if (isForecast || task === 'regression')
        return readRegression(columns, { table, common, isForecast });
    return readClassification(columns, { table, common, scoreColumns, positiveClass: options.positiveClass });
}
/** What the user said decides; else the columns: a table without `label` and `prediction` may be one of the other two. */
function layoutOf(table, task) {
    if (task === 'multilabel')
        return 'labels';
    if (task === 'ranking')
        return 'queries';
    if (task !== 'auto')
        return 'one label';
    if (looksLikeRanking(table))
        return 'queries';
    return !table.columns.has('label') && labelNames(table).length > 0 ? 'labels' : 'one label';
}
function readCommon(table) {
    const ids = table.columns.get('id') ?? null;
    const weights = readWeights(table.columns.get('weight'));
    const problems = ids ? checkIds(ids, table.rows) : [];
    if (isProblem(weights))
        return [...problems, weights];
    return problems.length > 0 ? problems : { rows: table.rows, ids, weights };
}


/***/ })

};
