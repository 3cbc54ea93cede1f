export const id = 672;
export const ids = [672];
export const modules = {

/***/ 41909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ choosePositive),
/* harmony export */   Pb: () => (/* binding */ encodeClasses),
/* harmony export */   U$: () => (/* binding */ missingPositive),
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
    const problem = refuseForeignPredictions(labelClasses, [...new Set(predictions)], [...indexes.keys()]);
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

/***/ 51248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y2: () => (/* binding */ accuracy),
  Eh: () => (/* binding */ countClasses),
  f1: () => (/* binding */ f1),
  _1: () => (/* binding */ logLoss),
  jJ: () => (/* binding */ macroRate),
  Fz: () => (/* binding */ precision),
  md: () => (/* binding */ rateOfClass),
  I9: () => (/* binding */ recall),
  om: () => (/* binding */ rocAuc),
  qX: () => (/* binding */ weightedRate)
});

;// CONCATENATED MODULE: ./packages/statistics/src/area-under-roc.ts
/**
 * Area under the ROC curve from the scores of the positive and of the negative rows: the share of pairs
 * (positive, negative) in which the positive row has the higher score, a tie counting half.
 * That is the Mann–Whitney statistic U / (m n), equal to the trapezoidal area with ties (Bamber 1975; Hanley and McNeil 1982).
 * Both arrays are sorted in place. NaN when one of them is empty. Scores must not be NaN.
 */
function areaUnderRoc(positives, negatives) {
    positives.sort();
    negatives.sort();
    let wins = 0;
    let ties = 0;
    let below = 0;
    let i = 0;
    while (i < positives.length) {
        const score = positives[i];
        let equalPositives = 0;
        while (i < positives.length && positives[i] === score) {
            equalPositives++;
            i++;
        }
        while (below < negatives.length && negatives[below] < score)
            below++;
        let notAbove = below;
        while (notAbove < negatives.length && negatives[notAbove] === score)
            notAbove++;
        wins += equalPositives * below;
        ties += equalPositives * (notAbove - below);
        below = notAbove;
    }
    return (wins + ties / 2) / (positives.length * negatives.length);
}

// EXTERNAL MODULE: ./packages/metrics/src/outcome.ts
var outcome = __webpack_require__(45229);
;// CONCATENATED MODULE: ./packages/metrics/src/classification.ts


/** Counts labels, predictions and hits per class in one pass. */
function countClasses({ classes, labels, predictions }) {
    const actual = new Float64Array(classes.length);
    const predicted = new Float64Array(classes.length);
    const correct = new Float64Array(classes.length);
    for (let row = 0; row < labels.length; row++) {
        const label = labels[row];
        const prediction = predictions[row];
        actual[label]++;
        predicted[prediction]++;
        if (label === prediction)
            correct[label]++;
    }
    return { rows: labels.length, actual, predicted, correct };
}
/** tp / (tp + fp); 0 when the class was never predicted. */
const precision = (actual, predicted, correct) => ({
    value: predicted === 0 ? 0 : correct / predicted,
    empty: actual + predicted === 0,
});
/** tp / (tp + fn); 0 when no row has the class. */
const recall = (actual, _predicted, correct) => ({
    value: actual === 0 ? 0 : correct / actual,
    empty: actual === 0,
});
/** Harmonic mean of precision and recall, 2 tp / (2 tp + fp + fn); 0 when the class neither occurs nor is predicted. */
const f1 = (actual, predicted, correct) => ({
    value: actual + predicted === 0 ? 0 : (2 * correct) / (actual + predicted),
    empty: actual + predicted === 0,
});
/** Share of rows whose predicted class is the label. */
function accuracy(counts) {
    let correct = 0;
    for (const hits of counts.correct)
        correct += hits;
    return (0,outcome/* measured */.j)(correct / counts.rows);
}
/** A rate of one class. */
function rateOfClass(counts, { index, formula, className }) {
    const { value, empty } = rate(counts, index, formula);
    return empty
        ? (0,outcome/* notMeasured */.q)('undefined', `is undefined: no row has the class «${className}»`, value)
        : (0,outcome/* measured */.j)(value);
}
/** Unweighted mean over the classes that occur as label or as prediction. */
function macroRate(counts, formula) {
    let sum = 0;
    let classes = 0;
    for (let index = 0; index < counts.actual.length; index++) {
        if (counts.actual[index] === 0 && counts.predicted[index] === 0)
            continue;
        sum += rate(counts, index, formula).value;
        classes++;
    }
    return (0,outcome/* measured */.j)(sum / classes);
}
/** Mean over classes, each counting as often as it is a label. */
function weightedRate(counts, formula) {
    let sum = 0;
    for (let index = 0; index < counts.actual.length; index++) {
        sum += counts.actual[index] * rate(counts, index, formula).value;
    }
    return (0,outcome/* measured */.j)(sum / counts.rows);
}
/**
 * Mean negative log of the probability that was given to the label, in nats; probabilities are clipped to
 * [2^-52, 1 - 2^-52] and rescaled to sum to 1, as scikit-learn does with 64-bit floats.
 */
function logLoss(predictions) {
    const { labels, notProbabilities } = predictions;
    if (notProbabilities !== null)
        return (0,outcome/* notMeasured */.q)('invalid', `needs probabilities, and ${notProbabilities}`);
    const columns = predictions.scores.map((scores, index) => ({ scores, index }));
    const given = columns.filter((column) => column.scores !== null);
    if (given.length === 0)
        return needsScores;
    let loss = 0;
    for (let row = 0; row < labels.length; row++) {
        const label = labels[row];
        let sum = 0;
        let own = 0;
        for (const { scores, index } of given) {
            const probability = clip(scores[row]);
            sum += probability;
            if (index === label)
                own = probability;
            else if (given.length === 1)
                own = 1 - probability;
        }
        loss -= Math.log(given.length === 1 ? own : own / sum);
    }
    return (0,outcome/* measured */.j)(loss / labels.length);
}
/**
 * Area under the ROC curve: of the positive class of two (the second one in scikit-learn's order when nobody said which),
 * else the unweighted mean over classes, each against the rest.
 */
function rocAuc(predictions) {
    const { classes, scores, positiveClass } = predictions;
    if (scores.every((column) => column === null))
        return needsScores;
    if (classes.length <= 2)
        return aucOfClass(predictions, positiveClass ?? classes.length - 1);
    let sum = 0;
    let scored = 0;
    for (let index = 0; index < classes.length; index++) {
        if (!scores[index])
            continue;
        const outcome = aucOfClass(predictions, index);
        if (outcome.value === null)
            return outcome;
        sum += outcome.value;
        scored++;
    }
    return (0,outcome/* measured */.j)(sum / scored);
}
const needsScores = (0,outcome/* notMeasured */.q)('unavailable', 'needs scores: write the column «score» (of the positive class) or one «score_<class>» per class');
/** scikit-learn's machine epsilon of 64-bit floats. */
function clip(probability) {
    return Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON);
}
function rate({ actual, predicted, correct }, index, formula) {
    return formula(actual[index], predicted[index], correct[index]);
}
function aucOfClass({ classes, labels, scores }, index) {
    const column = scores[index];
    if (!column)
        return needsScores;
    let count = 0;
    for (const label of labels)
        if (label === index)
            count++;
    if (count === 0 || count === labels.length) {
        const rows = count === 0 ? 'no row has' : 'every row has';
        return (0,outcome/* notMeasured */.q)('undefined', `is undefined: ${rows} the label «${classes[index]}»`);
    }
    const inside = new Float64Array(count);
    const outside = new Float64Array(labels.length - count);
    let i = 0;
    let o = 0;
    for (let row = 0; row < labels.length; row++) {
        if (labels[row] === index)
            inside[i++] = column[row];
        else
            outside[o++] = column[row];
    }
    return (0,outcome/* measured */.j)(areaUnderRoc(inside, outside));
}


/***/ }),

/***/ 43498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $7: () => (/* binding */ describeRows),
/* harmony export */   Fe: () => (/* binding */ takeFloats),
/* harmony export */   Kt: () => (/* binding */ missingRows),
/* harmony export */   LY: () => (/* binding */ takeRows),
/* harmony export */   lj: () => (/* binding */ matchRows),
/* harmony export */   sJ: () => (/* binding */ matchValues),
/* harmony export */   tZ: () => (/* binding */ isNumberText)
/* harmony export */ });
/** Rows without a value. */
function missingRows(column, rows) {
    if (column.kind === 'category')
        return matchRows(rows, (row) => column.codes[row] === -1);
    const { nulls } = column;
    return nulls === null ? { count: 0, first: [] } : matchRows(rows, (row) => nulls[row] === 1);
}
/** Rows of `values` that meet `test`. */
function matchValues(values, test) {
    return matchRows(values.length, (row) => test(values[row]));
}
/** Rows from 0 to `rows` - 1 that meet `test`. */
function matchRows(rows, test) {
    let count = 0;
    const first = [];
    for (let row = 0; row < rows; row++) {
        if (!test(row))
            continue;
        if (first.length < 3)
            first.push(row + 1);
        count++;
    }
    return { count, first };
}
/** `row 7`, or `rows 7, 8, 12 and 40 more`. */
function describeRows({ count, first }) {
    if (count === 1)
        return `row ${first[0]}`;
    const more = count > first.length ? ` and ${count - first.length} more` : '';
    return `rows ${first.join(', ')}${more}`;
}
/** The value of a row as text, by which ids, classes and slices are told apart. Numbers in their shortest form. */
function textAt(column, row) {
    if (column.kind === 'number')
        return String(column.values[row]);
    return column.levels[column.codes[row]] ?? '';
}
/** Whether a text is a number as a table would hold it. */
function isNumberText(text) {
    return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);
}
/** The column with only the given rows. */
function takeRows(column, rows) {
    if (column.kind === 'category') {
        return { ...column, codes: Int32Array.from(rows, (row) => column.codes[row]) };
    }
    const { values, nulls } = column;
    return {
        kind: 'number',
        values: takeFloats(values, rows),
        nulls: nulls === null ? null : Uint8Array.from(rows, (row) => nulls[row]),
    };
}
/** The values of the given rows. */
function takeFloats(values, rows) {
    return Float64Array.from(rows, (row) => values[row]);
}


/***/ }),

/***/ 53767:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ findDefinition),
/* harmony export */   Pb: () => (/* binding */ metricDefinitions),
/* harmony export */   jy: () => (/* binding */ classDefinitions)
/* harmony export */ });
/* harmony import */ var _classification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51248);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45229);
/* harmony import */ var _regression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17348);



function ofClasses(name, compute, options = {}) {
    return {
        name,
        aliases: options.aliases ?? [],
        direction: options.direction ?? 'higher',
        task: 'classification',
        compute: (input) => (input.task === 'classification' ? compute(input) : wrongTask('classification')),
    };
}
function ofQuantities(name, compute, options) {
    return {
        name,
        ...options,
        task: 'regression',
        compute: (input) => input.task === 'regression' ? compute(input.sums) : wrongTask('regression'),
    };
}
/** Rates of one class, which come binary, macro, weighted and per class (`recall.<class>`). */
const rates = [
    { name: 'precision', formula: _classification_js__WEBPACK_IMPORTED_MODULE_0__/* .precision */ .Fz, aliases: (suffix) => [`precision_score${suffix}`] },
    { name: 'recall', formula: _classification_js__WEBPACK_IMPORTED_MODULE_0__/* .recall */ .I9, aliases: (suffix) => [`recall_score${suffix}`] },
    { name: 'f1', formula: _classification_js__WEBPACK_IMPORTED_MODULE_0__.f1, aliases: (suffix) => [`f1_score${suffix}`, `f1score${suffix}`] },
];
/** Every metric that is computed from predictions, except those of single classes. */
const metricDefinitions = [
    ofClasses('accuracy', ({ counts }) => _classification_js__WEBPACK_IMPORTED_MODULE_0__/* .accuracy */ .y2(counts), {
        aliases: ['acc', 'accuracy_score'],
    }),
    ...rates.flatMap(({ name, formula, aliases }) => [
        ofClasses(name, (input) => binaryRate(input, formula), { aliases: aliases('') }),
        ofClasses(`${name}_macro`, ({ counts }) => _classification_js__WEBPACK_IMPORTED_MODULE_0__/* .macroRate */ .jJ(counts, formula), {
            aliases: aliases('_macro'),
        }),
        ofClasses(`${name}_weighted`, ({ counts }) => _classification_js__WEBPACK_IMPORTED_MODULE_0__/* .weightedRate */ .qX(counts, formula), {
            aliases: aliases('_weighted'),
        }),
    ]),
    ofClasses('log_loss', ({ rows }) => _classification_js__WEBPACK_IMPORTED_MODULE_0__/* .logLoss */ ._1(rows), {
        aliases: ['logloss', 'cross_entropy'],
        direction: 'lower',
    }),
    ofClasses('roc_auc', ({ rows }) => _classification_js__WEBPACK_IMPORTED_MODULE_0__/* .rocAuc */ .om(rows), {
        aliases: ['auc', 'auroc', 'roc_auc_score', 'roc_auc_ovr'],
    }),
    ofQuantities('rmse', _regression_js__WEBPACK_IMPORTED_MODULE_1__/* .rootMeanSquaredError */ .D5, {
        aliases: ['root_mean_squared_error'],
        direction: 'lower',
    }),
    ofQuantities('mae', _regression_js__WEBPACK_IMPORTED_MODULE_1__/* .meanAbsoluteError */ .Xv, { aliases: ['mean_absolute_error'], direction: 'lower' }),
    ofQuantities('r2', _regression_js__WEBPACK_IMPORTED_MODULE_1__/* .rSquared */ ._D, { aliases: ['r2_score', 'r_squared'], direction: 'higher' }),
];
/** The definition that a metric's name or alias stands for, `recall.<class>` included; or undefined. */
function findDefinition(name, predictions) {
    const known = metricDefinitions.find((definition) => definition.name === name || definition.aliases.includes(name));
    if (known || predictions.task === 'regression')
        return known;
    const dot = name.indexOf('.');
    const family = rates.find((rate) => [rate.name, ...rate.aliases('')].includes(name.slice(0, Math.max(dot, 0))));
    return family && classDefinition(family.name, name.slice(dot + 1), predictions.classes);
}
/** The rates of each class: `precision.Adelie`, `recall.Adelie`, `f1.Adelie`, … */
function classDefinitions(classes) {
    return classes.flatMap((className) => rates.flatMap(({ name }) => classDefinition(name, className, classes) ?? []));
}
function classDefinition(rateName, className, classes) {
    const index = classes.indexOf(className);
    const formula = rates.find(({ name }) => name === rateName)?.formula;
    if (index < 0 || !formula)
        return undefined;
    return ofClasses(`${rateName}.${className}`, ({ counts }) => _classification_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOfClass */ .md(counts, { index, formula, className }));
}
function binaryRate({ rows, counts }, formula) {
    const { classes, positiveClass } = rows;
    if (classes.length > 2) {
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasured */ .q)('unavailable', `is for two classes, and there are ${classes.length}: add _macro or _weighted, or .<class>`);
    }
    if (positiveClass === null) {
        const message = `needs to know which of ${classes.join(' and ')} is positive: say positive-class: ${classes.at(-1)}`;
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasured */ .q)('unavailable', message);
    }
    const className = classes[positiveClass];
    return _classification_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOfClass */ .md(counts, { index: positiveClass, formula, className });
}
function wrongTask(task) {
    const other = task === 'classification' ? 'regression' : 'classification';
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasured */ .q)('unavailable', `is a metric of ${task}, and the predictions are of ${other} (see the input 'task')`);
}


/***/ }),

/***/ 94759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ findMetric),
/* harmony export */   Rd: () => (/* binding */ suggestNames),
/* harmony export */   e4: () => (/* binding */ indexMetrics)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38671);
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53767);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87308);
/* harmony import */ var _splits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87688);




/** An index over measured metrics, or over those of a record. */
function indexMetrics(measured) {
    return {
        metrics: new Map(measured.metrics.map((metric) => [metric.name, metric])),
        unusable: new Map((measured.unusable ?? []).map((metric) => [metric.name, metric])),
    };
}
/**
 * The metric that a reference means: by exactly its name, else by what the name is an alias of (`auc` is `roc_auc`).
 * Undefined when there is none.
 */
function findMetric(index, reference) {
    for (const name of spellings(reference)) {
        const found = index.metrics.get(name) ?? index.unusable.get(name);
        if (found)
            return found;
    }
    return undefined;
}
/** Names that somebody may have meant who wrote one that does not exist; at most three. */
function suggestNames(index, wanted) {
    const names = [...index.metrics.keys()];
    const nearest = (0,_plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(wanted, names);
    if (nearest !== undefined)
        return [nearest];
    const related = names.filter((name) => name.split(/[._/@[\s]/).some((part) => part === wanted));
    return related.slice(0, 3);
}
function spellings(reference) {
    const { name, split } = reference;
    const dot = name.indexOf('.');
    const stem = dot < 0 ? name : name.slice(0, dot);
    const definition = _definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .metricDefinitions */ .Pb.find(({ aliases }) => aliases.includes(stem));
    const isTrain = split !== null && (0,_splits_js__WEBPACK_IMPORTED_MODULE_2__/* .splitOf */ .uv)(split) === 'train';
    const canonical = {
        ...reference,
        name: definition ? `${definition.name}${name.slice(stem.length)}` : name,
        split: isTrain ? 'train' : split,
    };
    return [(0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceName */ .z)(reference), (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceName */ .z)(canonical)];
}


/***/ }),

/***/ 55862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ formatApart),
/* harmony export */   Z: () => (/* binding */ formatNumber)
/* harmony export */ });
/** A number for people: at most six significant digits, no trailing zeros. */
function formatNumber(value) {
    return formatWithDigits(value, 6);
}
/** Several numbers for people with as many digits as it takes to tell different ones apart. */
function formatApart(...values) {
    for (let digits = 6; digits < 17; digits++) {
        const texts = values.map((value) => formatWithDigits(value, digits));
        if (new Set(texts).size === new Set(values).size)
            return texts;
    }
    return values.map((value) => String(value));
}
function formatWithDigits(value, digits) {
    return String(Number(value.toPrecision(digits)));
}


/***/ }),

/***/ 37658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ traitsOf),
/* harmony export */   a: () => (/* binding */ parseDirections)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90712);

const share = { direction: 'higher', scale: 0.1, isQuality: true };
const errorShare = { direction: 'lower', scale: 0.1, isQuality: true };
const nats = { direction: 'lower', scale: 1, isQuality: true };
const unitError = { direction: 'lower', scale: 0, isQuality: true };
const cost = { direction: 'lower', scale: 0, isQuality: false };
const count = { direction: null, scale: 0, isQuality: false };
/**
 * Metric names by their last words, longest match first: `val_log_loss` ends with `log loss`, `eval_accuracy` with `accuracy`.
 * A new name is a new row.
 */
const traitsByEnding = new Map([
    [
        share,
        'accuracy|acc|top k accuracy|precision|recall|sensitivity|specificity|f1|f1 score|f1score|f beta|f score',
    ],
    [
        share,
        'f1 macro|f1 weighted|f1 micro|precision macro|precision weighted|precision micro|recall macro|recall weighted|recall micro',
    ],
    [
        share,
        'auc|auroc|roc auc|roc auc ovr|roc auc ovo|auprc|pr auc|average precision|map|mrr|ndcg|hit rate|iou|miou|dice|jaccard',
    ],
    [
        share,
        'mcc|matthews corrcoef|kappa|r2|r 2|r2 score|r squared|explained variance|tpr|tnr|npv|ppv|true positive rate|true negative rate',
    ],
    [
        share,
        'correlation|pearson|spearman|kendall|pearsonr|spearmanr|exact match|rouge1|rouge2|rouge l|rouge lsum|meteor|silhouette|gini|ks|coverage',
    ],
    [{ ...share, scale: 0 }, 'bleu|sacrebleu|psnr|log likelihood|likelihood|elbo|reward|profit|lift|score'],
    [
        errorShare,
        'error|error rate|err|misclassification|misclassification rate|hamming loss|zero one loss|brier|brier score|brier score loss',
    ],
    [
        errorShare,
        'fpr|fnr|fdr|eer|false positive rate|false negative rate|wer|cer|ece|calibration error|expected calibration error|hinge|hinge loss',
    ],
    [
        nats,
        'log loss|logloss|mlogloss|cross entropy|binary crossentropy|categorical crossentropy|sparse categorical crossentropy|nll|bits per byte',
    ],
    [
        unitError,
        'loss|rmse|mse|mae|rmsle|msle|medae|mape|smape|mase|wape|max error|pinball|pinball loss|quantile loss|crps|deviance|perplexity|ppl|fid',
    ],
    [
        unitError,
        'mean squared error|root mean squared error|mean absolute error|median absolute error|mean absolute percentage error|mean squared log error',
    ],
    [unitError, 'squared error|absolute error|percentage error|squared log error|log error'],
    [unitError, 'aic|bic|divergence|kl divergence|kld|distance|residual'],
    [cost, 'time|runtime|seconds|duration|latency|memory|bytes|size|cost'],
    [
        count,
        'count|support|samples|rows|n|steps|step|epoch|epochs|iteration|iterations|seed|lr|learning rate|flos|samples per second|steps per second',
    ],
    [
        count,
        'std|stderr|std error|standard error|var|variance|low|high|lower|upper|ci|p value|confidence|threshold|timestamp',
    ],
].flatMap(([traits, names]) => names.split('|').map((name) => [name, traits])));
const unknown = { direction: null, scale: 0, isQuality: true };
/**
 * What a metric's name tells: its last dotted part counts, then the one before (`recall.Adelie`, `Adelie.recall`).
 * A split or slice behind it does not matter; `neg_` turns an error round, as in scikit-learn's scorers.
 * `overrides` are what the user said, by the whole name or by its last part.
 */
function traitsOf(name, overrides = new Map()) {
    const bare = name.replace(/\[.*$/s, '').replace(/@[^@]*$/, '');
    const parts = bare.split(/[./]/).filter((part) => part !== '');
    const traits = parts.reduceRight((found, part) => found ?? traitsOfPart(part), undefined);
    const said = overrides.get(name) ?? overrides.get(bare) ?? overrides.get(parts.at(-1) ?? '');
    if (said === undefined)
        return traits ?? unknown;
    return { scale: traits?.scale ?? 0, direction: said, isQuality: true };
}
function traitsOfPart(part) {
    const words = part
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
    for (let start = 0; start < words.length; start++) {
        const traits = traitsByEnding.get(words.slice(start).join(' '));
        if (!traits)
            continue;
        const isNegated = words.slice(0, start).some((word) => word === 'neg' || word === 'negative');
        return isNegated && traits.direction === 'lower' ? { ...traits, direction: 'higher' } : traits;
    }
    return undefined;
}
/**
 * Directions as users write them, one per line: `business_score: higher`, `churn_cost: lower`.
 * Throws a ConfigurationError that names `where` and every line that is wrong.
 */
function parseDirections(lines, where) {
    const directions = new Map();
    const problems = [];
    for (const line of lines) {
        const match = /^(.+?)\s*:\s*(higher|lower)$/.exec(line.trim());
        if (match?.[1] !== undefined)
            directions.set(match[1].replaceAll('`', ''), match[2]);
        else {
            const message = `has the line «${line.slice(0, 100)}».`;
            problems.push({ where, message, fix: 'Write name: higher or name: lower, such as churn_cost: lower' });
        }
    }
    if (problems.length > 0)
        throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(problems);
    return directions;
}


/***/ }),

/***/ 70449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ measureMetrics)
});

// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: ./packages/metrics/src/classification.ts + 1 modules
var classification = __webpack_require__(51248);
// EXTERNAL MODULE: ./packages/metrics/src/definitions.ts
var src_definitions = __webpack_require__(53767);
// EXTERNAL MODULE: ./packages/metrics/src/regression.ts
var regression = __webpack_require__(17348);
// EXTERNAL MODULE: ./packages/errors/src/nearest-name.ts
var nearest_name = __webpack_require__(38671);
// EXTERNAL MODULE: ./packages/metrics/src/classes.ts
var classes = __webpack_require__(41909);
// EXTERNAL MODULE: ./packages/metrics/src/column-values.ts
var column_values = __webpack_require__(43498);
;// CONCATENATED MODULE: ./packages/metrics/src/slices.ts



/** Indexes (from 0) of the rows that satisfy every term; or one sentence on why there are none. */
function rowsOfSlice(predictions, slice) {
    let rows = Uint32Array.from({ length: predictions.rows }, (_, row) => row);
    for (const { column: name, value } of slice) {
        const column = predictions.sliceColumns.get(name);
        if (!column)
            return noSuchColumn(name, [...predictions.sliceColumns.keys()]);
        const code = column.kind === 'number' ? numberOf(value) : column.levels.indexOf(value);
        if (column.kind === 'category' && code === -1)
            return noSuchValue(name, value, column.levels);
        const cells = column.kind === 'number' ? column.values : column.codes;
        if (!cells.includes(code))
            return `No row has ${name}=${value}.`;
        rows = rows.filter((row) => cells[row] === code);
    }
    const terms = slice.map(({ column, value }) => `${column}=${value}`).join(' and ');
    return rows.length === 0 ? `No row has ${terms}.` : rows;
}
/** The predictions of the given rows only. */
function takePredictions(predictions, rows) {
    const common = {
        rows: rows.length,
        ids: predictions.ids && (0,column_values/* takeRows */.LY)(predictions.ids, rows),
        sliceColumns: new Map([...predictions.sliceColumns].map(([name, column]) => [name, (0,column_values/* takeRows */.LY)(column, rows)])),
    };
    if (predictions.task === 'regression') {
        const labels = (0,column_values/* takeFloats */.Fe)(predictions.labels, rows);
        return { ...predictions, ...common, labels, predictions: (0,column_values/* takeFloats */.Fe)(predictions.predictions, rows) };
    }
    return {
        ...predictions,
        ...common,
        labels: Int32Array.from(rows, (row) => predictions.labels[row]),
        predictions: Int32Array.from(rows, (row) => predictions.predictions[row]),
        scores: predictions.scores.map((scores) => scores && (0,column_values/* takeFloats */.Fe)(scores, rows)),
    };
}
function numberOf(text) {
    return (0,column_values/* isNumberText */.tZ)(text) ? Number(text) : Number.NaN;
}
function noSuchColumn(name, columns) {
    const nearest = (0,nearest_name/* nearestName */.q)(name, columns);
    if (nearest !== undefined)
        return `There is no column «${name}» to slice by; did you mean «${nearest}»?`;
    return columns.length === 0
        ? `There is no column «${name}»: the predictions have no columns to slice by.`
        : `There is no column «${name}» to slice by; there are ${(0,classes/* listClasses */.tD)(columns)}.`;
}
/** Names the value that was probably meant, and no other: the values of a column may be nobody's business. */
function noSuchValue(column, value, levels) {
    const nearest = (0,nearest_name/* nearestName */.q)(value, levels);
    return nearest === undefined
        ? `No row has ${column}=${value}.`
        : `No row has ${column}=${value}; did you mean «${nearest}»?`;
}

;// CONCATENATED MODULE: ./packages/metrics/src/compute-metrics.ts




/** With more classes than this, the rates of single classes are computed only when asked for. */
const mostListedClasses = 20;
/**
 * Computes metrics from predictions, by the name of their definition. All that belong to the task when `names` is not given
 * (those of single classes up to 20 classes); else exactly those that the names stand for, unknown names left out.
 * `rows` restricts them to a slice: indexes from 0, at least one.
 */
function computeMetrics(predictions, options = {}) {
    const part = options.rows ? takePredictions(predictions, options.rows) : predictions;
    const definitions = options.names
        ? [...options.names].flatMap((name) => (0,src_definitions/* findDefinition */.Jn)(name, predictions) ?? [])
        : usualDefinitions(predictions);
    const input = count(part);
    const computed = new Map();
    for (const definition of definitions) {
        if (computed.has(definition.name))
            continue;
        computed.set(definition.name, { definition, outcome: definition.compute(input) });
    }
    return computed;
}
function usualDefinitions(predictions) {
    const ofTask = src_definitions/* metricDefinitions */.Pb.filter(({ task }) => task === predictions.task);
    if (predictions.task === 'regression' || predictions.classes.length > mostListedClasses)
        return ofTask;
    return [...ofTask, ...(0,src_definitions/* classDefinitions */.jy)(predictions.classes)];
}
function count(predictions) {
    return predictions.task === 'classification'
        ? { task: 'classification', rows: predictions, counts: (0,classification/* countClasses */.Eh)(predictions) }
        : { task: 'regression', sums: (0,regression/* sumErrors */.jY)(predictions) };
}

// EXTERNAL MODULE: ./packages/metrics/src/known-metrics.ts
var known_metrics = __webpack_require__(37658);
// EXTERNAL MODULE: ./packages/metrics/src/reference.ts
var src_reference = __webpack_require__(87308);
// EXTERNAL MODULE: ./packages/metrics/src/splits.ts
var splits = __webpack_require__(87688);
;// CONCATENATED MODULE: ./packages/metrics/src/measure-metrics.ts






/** A record holds no more metrics than this. */
const mostMetrics = 20_000;
/**
 * Gathers metrics from predictions and metric files under one name each. What is computed from predictions goes before what a
 * file says. Throws a ConfigurationError when there are more metrics than a record holds.
 */
function measureMetrics(sources) {
    const gathered = new Gathering(sources.directions);
    if (sources.predictions)
        gathered.addComputed(computeMetrics(sources.predictions), '');
    if (sources.trainPredictions)
        gathered.addComputed(computeMetrics(sources.trainPredictions), '@train');
    for (const other of sources.others ?? [])
        gathered.metrics.set(other.name, other);
    gathered.addFiles(sources.files);
    for (const reference of sources.wanted)
        addWanted(gathered, reference, sources);
    if (gathered.metrics.size > mostMetrics) {
        const where = sources.files.map(({ path }) => path).join(', ');
        const message = `hold ${gathered.metrics.size} metrics, and at most ${mostMetrics} can be kept.`;
        throw new configuration_error/* ConfigurationError */.j({ where, message });
    }
    return {
        metrics: [...gathered.metrics.values()],
        unusable: [...gathered.unusable.values()],
        differing: gathered.differing,
    };
}
class Gathering {
    metrics = new Map();
    unusable = new Map();
    differing = [];
    #directions;
    /** Values of files that are not listed unless somebody asks. */
    elements = new Map();
    constructor(directions) {
        this.#directions = directions;
    }
    has(name) {
        return this.metrics.has(name) || this.unusable.has(name);
    }
    addComputed(computed, suffix) {
        for (const [bare, { definition, outcome }] of computed) {
            const name = `${bare}${suffix}`;
            const { value, problem } = outcome;
            if (problem) {
                this.unusable.set(name, { name, kind: problem.kind, message: `«${name}» ${problem.message}.` });
            }
            else if (value !== null) {
                const direction = this.#directions.get(name) ?? this.#directions.get(bare) ?? definition.direction;
                this.metrics.set(name, { name, value, direction, source: 'predictions' });
            }
        }
    }
    addFile(name, value) {
        const { direction } = (0,known_metrics/* traitsOf */.J)(name, this.#directions);
        this.metrics.set(name, { name, value, direction, source: 'file' });
    }
    addFiles(files) {
        const origins = new Map();
        for (const { path, values, unusable } of files) {
            for (const [name, metric] of values) {
                const known = this.metrics.get(name);
                const origin = origins.get(name);
                origins.set(name, path);
                if (known?.source === 'predictions')
                    this.#compare(known, metric.value, path);
                else if (origin !== undefined && (known ?? this.elements.get(name))?.value !== metric.value) {
                    this.#refuseTwice(name, origin, path);
                }
                else if (metric.isElement)
                    this.elements.set(name, metric);
                else if (!known && this.unusable.get(name)?.kind !== 'ambiguous') {
                    this.unusable.delete(name);
                    this.addFile(name, metric.value);
                }
            }
            for (const [name, problem] of unusable)
                if (!this.has(name))
                    this.unusable.set(name, problem);
        }
    }
    #refuseTwice(name, first, second) {
        this.metrics.delete(name);
        this.elements.delete(name);
        const message = `«${name}» has different values in ${first} and ${second}.`;
        this.unusable.set(name, { name, kind: 'ambiguous', message });
    }
    /** A file may round: half a unit of the last digit that it wrote does not count. */
    #compare({ name, value }, written, path) {
        const digits = /\.(\d+)$/.exec(String(written))?.[1]?.length ?? 0;
        if (Math.abs(value - written) > 0.5000001 * 10 ** -digits) {
            this.differing.push({ name, computed: value, written, path });
        }
    }
}
function addWanted(gathered, reference, sources) {
    const name = (0,src_reference/* referenceName */.z)(reference);
    if (gathered.metrics.has(name))
        return;
    const element = gathered.elements.get(name);
    if (element)
        gathered.addFile(name, element.value);
    else if (reference.split !== null && addSplit(gathered, reference, name))
        return;
    else
        addFromPredictions(gathered, reference, sources);
}
/** `accuracy@train` from a file's `train.accuracy`; `accuracy@holdout` from what the predictions of the holdout gave. */
function addSplit(gathered, { name, split, slice }, fullName) {
    if (slice.length > 0 || split === null)
        return false;
    const wanted = (0,splits/* splitOf */.uv)(split);
    const found = [...gathered.metrics.values()].filter((metric) => {
        const taken = (0,splits/* splitOfName */.fV)(metric.name);
        return metric.source === 'file' && taken.split === wanted && wanted !== null && taken.base === name;
    });
    const plain = wanted === 'holdout' ? gathered.metrics.get(name) : undefined;
    const metric = found[0] ?? plain;
    if (!metric)
        return false;
    if (found.length > 1) {
        const message = `«${fullName}» may be ${found.map((one) => `«${one.name}»`).join(' or ')}: write which one.`;
        gathered.unusable.set(fullName, { name: fullName, kind: 'ambiguous', message });
    }
    else {
        gathered.metrics.set(fullName, { ...metric, name: fullName });
    }
    return true;
}
function addFromPredictions(gathered, reference, sources) {
    const { name, split, slice } = reference;
    const fullName = (0,src_reference/* referenceName */.z)(reference);
    const isTrain = split !== null && (0,splits/* splitOf */.uv)(split) === 'train';
    const predictions = split === null ? sources.predictions : isTrain ? (sources.trainPredictions ?? null) : null;
    const refuse = (message) => {
        gathered.unusable.set(fullName, { name: fullName, kind: 'unavailable', message });
    };
    if (!predictions) {
        if (slice.length > 0)
            refuse(`«${fullName}» is a slice, and slices are computed from predictions: give some.`);
        return;
    }
    const rows = slice.length === 0 ? undefined : rowsOfSlice(predictions, slice);
    if (typeof rows === 'string') {
        refuse(rows);
        return;
    }
    const computed = computeMetrics(predictions, { names: [name], ...(rows && { rows }) });
    if (computed.size === 0 && slice.length > 0) {
        refuse(`«${name}» is not a metric that is computed from predictions, so it has no slices.`);
    }
    const suffix = (0,src_reference/* referenceName */.z)({ name: '', split: isTrain ? 'train' : null, slice });
    const unknown = [...computed].filter(([known]) => !gathered.has(`${known}${suffix}`));
    gathered.addComputed(new Map(unknown), suffix);
}


/***/ }),

/***/ 45229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ measured),
/* harmony export */   q: () => (/* binding */ notMeasured)
/* harmony export */ });
/** A number to decide on; a result that overflowed is none. */
function measured(value) {
    return Number.isFinite(value)
        ? { value, problem: null }
        : notMeasured('invalid', 'is too large for a number');
}
/** No number to decide on; `value` is what scikit-learn would say. */
function notMeasured(kind, message, value = null) {
    return { value, problem: { kind, message } };
}


/***/ }),

/***/ 87308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ plainReference),
/* harmony export */   z: () => (/* binding */ referenceName)
/* harmony export */ });
/** The name of a metric in records: `recall`, `loss@train`, `recall[sex=female, island=Dream]`. Without quotes. */
function referenceName({ name, split, slice }) {
    const terms = slice.map(({ column, value }) => `${column}=${value}`).join(', ');
    return `${name}${split === null ? '' : `@${split}`}${terms === '' ? '' : `[${terms}]`}`;
}
/** The reference to a metric on the whole holdout. */
function plainReference(name) {
    return { name, split: null, slice: [] };
}


/***/ }),

/***/ 17348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ rootMeanSquaredError),
/* harmony export */   Xv: () => (/* binding */ meanAbsoluteError),
/* harmony export */   _D: () => (/* binding */ rSquared),
/* harmony export */   jY: () => (/* binding */ sumErrors)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45229);

/** Sums errors over all rows; the spread of the labels in a second pass, so that large offsets do not cancel. */
function sumErrors({ labels, predictions }) {
    let absolute = 0;
    let squared = 0;
    let sum = 0;
    for (let row = 0; row < labels.length; row++) {
        const label = labels[row];
        const error = label - predictions[row];
        absolute += Math.abs(error);
        squared += error * error;
        sum += label;
    }
    const mean = sum / labels.length;
    let total = 0;
    for (const label of labels)
        total += (label - mean) * (label - mean);
    return { rows: labels.length, absolute, squared, total };
}
/** Root of the mean squared error, in the label's unit. */
function rootMeanSquaredError({ squared, rows }) {
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .j)(Math.sqrt(squared / rows));
}
/** Mean absolute error, in the label's unit. */
function meanAbsoluteError({ absolute, rows }) {
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .j)(absolute / rows);
}
/**
 * Coefficient of determination, 1 - residual / total sum of squares. With labels that are all the same it is undefined;
 * scikit-learn then says 1 for a perfect prediction and else 0 (and nothing for a single row).
 */
function rSquared({ squared, total, rows }) {
    if (rows < 2)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .notMeasured */ .q)('undefined', 'is undefined for a single row');
    if (total === 0)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .notMeasured */ .q)('undefined', 'is undefined: all labels are the same', squared === 0 ? 1 : 0);
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .j)(1 - squared / total);
}


/***/ }),

/***/ 87688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fV: () => (/* binding */ splitOfName),
/* harmony export */   jH: () => (/* binding */ holdoutSplits),
/* harmony export */   uv: () => (/* binding */ splitOf)
/* harmony export */ });
/** Words for the parts of the data on which a metric was measured; for the holdout in the order in which they are preferred. */
const wordsOfSplit = [
    ['train', ['train', 'training', 'fit']],
    ['holdout', ['holdout', 'heldout', 'hold_out']],
    ['test', ['test', 'testing']],
    ['eval', ['eval', 'evaluation']],
    ['val', ['val', 'valid', 'validation']],
];
const splitOfWord = new Map(wordsOfSplit.flatMap(([split, words]) => words.map((word) => [word, split])));
/** Splits that are not training data, best first: what is called holdout is trusted before what is called validation. */
const holdoutSplits = wordsOfSplit
    .map(([split]) => split)
    .filter((split) => split !== 'train');
/** The split that a word stands for: `training` is train; null for a word that stands for none. */
function splitOf(word) {
    return splitOfWord.get(word.toLowerCase()) ?? null;
}
/**
 * Takes the word for a split out of a metric's name, wherever it stands: `train.accuracy`, `metrics.val.loss`, `eval_loss`,
 * `train/loss`, `accuracy_test`, `accuracy@train`. The first such word counts.
 */
function splitOfName(name) {
    const marked = /^(.+)@([A-Za-z_]+)$/.exec(name);
    const mark = marked?.[2] === undefined ? null : splitOf(marked[2]);
    if (marked?.[1] !== undefined && mark !== null)
        return { split: mark, base: marked[1] };
    const parts = name.split(/([./])/);
    for (let i = 0; i < parts.length; i += 2) {
        const part = parts[i];
        const whole = splitOf(part);
        if (whole !== null) {
            const rest = i === 0 ? parts.slice(2) : [...parts.slice(0, i - 1), ...parts.slice(i + 1)];
            return rest.length === 0 ? { split: null, base: name } : { split: whole, base: rest.join('') };
        }
        const inside = splitInside(part);
        if (inside)
            return {
                split: inside.split,
                base: [...parts.slice(0, i), inside.rest, ...parts.slice(i + 1)].join(''),
            };
    }
    return { split: null, base: name };
}
/** `val_loss`, `loss_val`, `train-loss`. */
function splitInside(part) {
    const first = /^([A-Za-z]+)[_\- ](.+)$/.exec(part);
    const leading = first?.[1] === undefined ? null : splitOf(first[1]);
    if (first?.[2] !== undefined && leading !== null)
        return { split: leading, rest: first[2] };
    const last = /^(.+)[_\- ]([A-Za-z]+)$/.exec(part);
    const trailing = last?.[2] === undefined ? null : splitOf(last[2]);
    return last?.[1] !== undefined && trailing !== null ? { split: trailing, rest: last[1] } : undefined;
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


/***/ }),

/***/ 43511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readMetricsFiles),
  R: () => (/* binding */ readPredictions)
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

;// CONCATENATED MODULE: ./packages/metrics/src/metrics-file.ts



/**
 * A tree of metrics from JSON (with the bare NaN and Infinity that Python writes) or YAML 1.2 text. The file's ending decides,
 * else its first character. Throws a ConfigurationError that names `path` when the text is neither, or not a tree of names.
 */
async function parseMetricsFile(text, path) {
    const content = text.replace(/^\uFEFF/, '');
    if (content.trim() === '')
        throw refuse(path, 'is empty.');
    const isJson = /\.json$/i.test(path) || (!/\.ya?ml$/i.test(path) && /^\s*[[{]/.test(content));
    const tree = isJson ? parseJson(content, path) : await parseYaml(content, path);
    if (typeof tree !== 'object' || tree === null) {
        throw refuse(path, `holds ${tree === null ? 'nothing' : `a single ${typeof tree}`} instead of names and numbers.`);
    }
    return { path, ...flattenTree(tree, path) };
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
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
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

// EXTERNAL MODULE: ./packages/metrics/src/table-source.ts + 1 modules
var table_source = __webpack_require__(78584);
// EXTERNAL MODULE: ./packages/errors/src/nearest-name.ts
var nearest_name = __webpack_require__(38671);
// EXTERNAL MODULE: ./packages/metrics/src/column-values.ts
var column_values = __webpack_require__(43498);
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
/** Refuses labels and predictions that are missing or no finite number. */
function checkValues(columns, rows) {
    return Object.entries(columns).flatMap(([name, column]) => {
        const where = `column «${name}»`;
        const missing = (0,column_values/* missingRows */.Kt)(column, rows);
        if (missing.count > 0)
            return [{ where, message: `has no value in ${(0,column_values/* describeRows */.$7)(missing)} of ${rows}.` }];
        if (column.kind === 'category')
            return [];
        const broken = (0,column_values/* matchValues */.sJ)(column.values, (value) => !Number.isFinite(value));
        return broken.count > 0
            ? [{ where, message: `is NaN or infinite in ${(0,column_values/* describeRows */.$7)(broken)} of ${rows}.` }]
            : [];
    });
}
/** Refuses ids that are missing, inexact or repeated. */
function checkIds(ids, rows) {
    const where = 'column «id»';
    const missing = (0,column_values/* missingRows */.Kt)(ids, rows);
    if (missing.count > 0)
        return [{ where, message: `has no value in ${(0,column_values/* describeRows */.$7)(missing)}.` }];
    if (ids.kind === 'number') {
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
    const cells = ids.kind === 'number' ? ids.values : ids.codes;
    if (isRising(cells))
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
    if (column.kind === 'category')
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
    const labels = describeNumbers(label.values);
    if (!labels.areWhole)
        return 'regression';
    if (hasScores || prediction.kind === 'category')
        return 'classification';
    const predictions = describeNumbers(prediction.values);
    if (predictions.areWhole)
        return labels.isFew ? 'classification' : 'regression';
    const looksLikeProbability = labels.least >= 0 && labels.most <= 1 && predictions.least >= 0 && predictions.most <= 1;
    if (!looksLikeProbability)
        return 'regression';
    return {
        where: 'column «prediction»',
        message: 'holds numbers between 0 and 1 while «label» holds 0 and 1: are these probabilities or quantities?',
        fix: 'Put the predicted class into «prediction» and the probability into «score», or say task: regression.',
    };
}
function describeNumbers(values) {
    const different = new Set();
    let areWhole = true;
    let previous = Number.NaN;
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (const value of values) {
        if (Number.isNaN(value))
            continue;
        areWhole &&= Number.isInteger(value);
        if (value < least)
            least = value;
        if (value > most)
            most = value;
        if (value !== previous && different.size <= mostNumberedClasses && areWhole)
            different.add(value);
        previous = value;
    }
    return { areWhole, isFew: different.size <= mostNumberedClasses, least, most };
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
        const values = readNumbers(score, about.rows);
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
        problems.push({ where: 'probability columns', message: `are no probabilities: ${doubt}.` });
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
function readNumbers({ name, column }, rows) {
    const where = `column «${name}»`;
    const missing = (0,column_values/* missingRows */.Kt)(column, rows);
    if (missing.count > 0)
        return { where, message: `has no value in ${(0,column_values/* describeRows */.$7)(missing)}.` };
    if (column.kind === 'category') {
        const texts = (0,column_values/* matchRows */.lj)(rows, (row) => !(0,column_values/* isNumberText */.tZ)((0,column_values/* textAt */.$6)(column, row)));
        return { where, message: `holds text in ${(0,column_values/* describeRows */.$7)(texts)}, and scores are numbers.` };
    }
    const broken = (0,column_values/* matchValues */.sJ)(column.values, Number.isNaN);
    return broken.count > 0 ? { where, message: `is NaN in ${(0,column_values/* describeRows */.$7)(broken)}.` } : column.values;
}
function describeOutside({ name }, values) {
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

;// CONCATENATED MODULE: ./packages/metrics/src/predictions-from-table.ts





/**
 * Predictions from a table with the columns `label` and `prediction`, and, where there are, `id`, `score` (of the positive
 * one of two classes) or `score_<class>` / `probability_<class>`. Every other column is one to slice by.
 * Throws a ConfigurationError with everything that is wrong.
 */
function predictionsFromTable(table, options) {
    const refuse = (problems) => {
        throw new configuration_error/* ConfigurationError */.j(problems.map((problem) => problem.where.startsWith('input ')
            ? problem
            : { ...problem, where: `${options.where}, ${problem.where}` }));
    };
    const label = table.columns.get('label');
    const prediction = table.columns.get('prediction');
    if (!label || !prediction)
        return refuse(missingColumns(table));
    if (table.rows === 0) {
        throw new configuration_error/* ConfigurationError */.j({ where: options.where, message: 'has no rows.' });
    }
    const columns = { label, prediction };
    const ids = table.columns.get('id') ?? null;
    const problems = [...checkValues(columns, table.rows), ...(ids ? checkIds(ids, table.rows) : [])];
    if (problems.length > 0)
        return refuse(problems);
    const scoreColumns = findScoreColumns(table);
    const task = options.task === 'auto' ? chooseTask({ ...columns, hasScores: scoreColumns.length > 0 }) : options.task;
    if (typeof task === 'object')
        return refuse([task]);
    const predictions = task === 'regression'
        ? readRegression(columns, { table, ids })
        : readClassification(columns, { table, ids, scoreColumns, positiveClass: options.positiveClass });
    return Array.isArray(predictions) ? refuse(predictions) : predictions;
}
function readRegression({ label, prediction }, { table, ids }) {
    if (label.kind === 'number' && prediction.kind === 'number') {
        const sliceColumns = otherColumns(table, []);
        const { rows } = table;
        return {
            task: 'regression',
            rows,
            ids,
            sliceColumns,
            labels: label.values,
            predictions: prediction.values,
        };
    }
    return Object.entries({ label, prediction }).flatMap(([name, column]) => column.kind === 'number'
        ? []
        : [
            {
                where: `column «${name}»`,
                message: 'holds text, and regression needs numbers.',
                fix: 'Say task: classification when the values are classes.',
            },
        ]);
}
function readClassification(columns, about) {
    const { table, ids, scoreColumns } = about;
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
    const labelClasses = new Set(labels);
    const { scores, notProbabilities, problems } = readScores(scoreColumns, {
        classes,
        positiveClass,
        labelClasses,
        rows: table.rows,
    });
    if (problems.length > 0)
        return [...problems];
    const sliceColumns = otherColumns(table, scoreColumns);
    const { rows } = table;
    return {
        task: 'classification',
        rows,
        ids,
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
    const known = new Set(['id', 'label', 'prediction', ...scoreColumns.map(({ name }) => name)]);
    return new Map([...table.columns].filter(([name]) => !known.has(name)));
}

// EXTERNAL MODULE: ./packages/runtime/src/files.ts
var src_files = __webpack_require__(22143);
;// CONCATENATED MODULE: ./packages/runtime/src/read-measurements.ts


/** The metric files that an input's patterns name. */
async function readMetricsFiles(world, patterns, inputName) {
    const files = await (0,src_files/* findFiles */.lY)(world.workspace, patterns, inputName);
    return Promise.all(files.map(async (file) => {
        const path = (0,src_files/* pathFrom */.Iw)(world.workspace, file);
        return parseMetricsFile(await (0,src_files/* readText */.yR)(file, path), path);
    }));
}
/** Predictions from the table that `files` (absolute) hold together. Loads the data engine. */
async function readPredictions(world, files, options) {
    const names = files.map((file) => (0,src_files/* pathFrom */.Iw)(world.workspace, file));
    const source = { ...(0,table_source/* tableSourceOf */.b)(files, options.inputName), names };
    const engine = await world.engine();
    return predictionsFromTable(await engine.readTable(source), {
        where: names.join(', '),
        task: options.task,
        positiveClass: options.positiveClass,
    });
}


/***/ }),

/***/ 55317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ roundingSlack)
/* harmony export */ });
/** Eight units in the last place: what a few roundings of 64-bit arithmetic add up to. */
const relativeSlack = 8 * Number.EPSILON;
/**
 * How far two results may differ through rounding alone, when the numbers that went into them (intermediate results
 * included) are at most `magnitude` large: eight units in the last place of `magnitude`.
 * `0.905 - 0.005` and `0.9` are the same number to a person, and must be to a gate.
 */
function roundingSlack(magnitude) {
    return relativeSlack * Math.abs(magnitude);
}


/***/ })

};
