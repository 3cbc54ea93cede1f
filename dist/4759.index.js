export const id = 4759;
export const ids = [4759];
export const modules = {

/***/ 68757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ macroAverage),
/* harmony export */   L: () => (/* binding */ weightedAverage)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45229);

/** Unweighted mean over the parts; the first one that has no number decides that the mean has none. */
function macroAverage(parts) {
    return average(parts, () => 1);
}
/** Mean in which each part counts by its support. */
function weightedAverage(parts) {
    return average(parts, ({ support }) => support);
}
function average(parts, weightOf) {
    let sum = 0;
    let weights = 0;
    for (const part of parts) {
        const { outcome } = part;
        if (outcome.problem !== null || outcome.value === null)
            return outcome;
        const weight = weightOf(part);
        sum += weight * outcome.value;
        weights += weight;
    }
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .j)(sum / weights);
}


/***/ }),

/***/ 43246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ countClasses),
/* harmony export */   g: () => (/* binding */ confusionMatrix)
/* harmony export */ });
/** Counts labels, predictions and hits per class in one pass. */
function countClasses({ classes, labels, predictions, weights }) {
    const actual = new Float64Array(classes.length);
    const predicted = new Float64Array(classes.length);
    const correct = new Float64Array(classes.length);
    let total = 0;
    for (let row = 0; row < labels.length; row++) {
        const label = labels[row];
        const prediction = predictions[row];
        const weight = weights === null ? 1 : weights[row];
        total += weight;
        actual[label] = actual[label] + weight;
        predicted[prediction] = predicted[prediction] + weight;
        if (label === prediction)
            correct[label] = correct[label] + weight;
    }
    return { total, actual, predicted, correct };
}
/** The confusion matrix: `counts[label][prediction]`. For as many classes as a square of them fits into memory. */
function confusionMatrix({ classes, labels, predictions, weights }) {
    const counts = classes.map(() => new Float64Array(classes.length));
    for (let row = 0; row < labels.length; row++) {
        const line = counts[labels[row]];
        const prediction = predictions[row];
        line[prediction] = line[prediction] + (weights === null ? 1 : weights[row]);
    }
    return counts;
}


/***/ }),

/***/ 79475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ precision),
/* harmony export */   I9: () => (/* binding */ recall),
/* harmony export */   LG: () => (/* binding */ selectionRate),
/* harmony export */   MK: () => (/* binding */ rateOf),
/* harmony export */   T5: () => (/* binding */ falsePositiveRate),
/* harmony export */   cR: () => (/* binding */ negativePredictiveValue),
/* harmony export */   jJ: () => (/* binding */ macroRate),
/* harmony export */   jh: () => (/* binding */ microRate),
/* harmony export */   jw: () => (/* binding */ specificity),
/* harmony export */   oZ: () => (/* binding */ countsOfClass),
/* harmony export */   qX: () => (/* binding */ weightedRate),
/* harmony export */   rX: () => (/* binding */ falseNegativeRate),
/* harmony export */   ry: () => (/* binding */ fBeta),
/* harmony export */   xX: () => (/* binding */ jaccard)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45229);

const none = 'no row has';
const all = 'every row has';
const neither = 'neither labels nor predictions have';
/** A share that is 0 and undefined when there is nothing to take it of. */
function share(part, whole, lack) {
    return { value: whole === 0 ? 0 : part / whole, lack: whole === 0 ? lack : null };
}
/** tp / (tp + fp); 0 for a class that occurs and was never predicted, undefined for one that does neither. */
const precision = ({ tp, fp, fn }) => ({
    value: share(tp, tp + fp, neither).value,
    lack: tp + fp + fn === 0 ? neither : null,
});
/** tp / (tp + fn), also called sensitivity or true positive rate; undefined when no row has the class. */
const recall = ({ tp, fn }) => share(tp, tp + fn, none);
/**
 * (1 + β²) tp / ((1 + β²) tp + β² fn + fp): the harmonic mean of precision and recall in which recall counts β times as much
 * (van Rijsbergen 1979). Undefined when the class neither occurs nor is predicted.
 */
function fBeta(beta) {
    const square = beta * beta;
    return ({ tp, fp, fn }) => share((1 + square) * tp, (1 + square) * tp + square * fn + fp, neither);
}
/** tp / (tp + fp + fn), intersection over union; undefined when the class neither occurs nor is predicted. */
const jaccard = ({ tp, fp, fn }) => share(tp, tp + fp + fn, neither);
/** tn / (tn + fp), also called true negative rate; undefined when every row has the class. */
const specificity = ({ tn, fp }) => share(tn, tn + fp, all);
/** tn / (tn + fn), the precision of "not this class". */
const negativePredictiveValue = ({ tn, fn }) => share(tn, tn + fn, 'every prediction is');
/** fp / (fp + tn); undefined when every row has the class. */
const falsePositiveRate = ({ fp, tn }) => share(fp, fp + tn, all);
/** fn / (fn + tp); undefined when no row has the class. */
const falseNegativeRate = ({ fn, tp }) => share(fn, fn + tp, none);
/** (tp + fp) / rows: how often the class is predicted. */
const selectionRate = ({ tp, fp, fn, tn }) => share(tp + fp, tp + fp + fn + tn, none);
/** The counts of one class against the rest. */
function countsOfClass(counts, index) {
    const tp = counts.correct[index];
    const fp = counts.predicted[index] - tp;
    const fn = counts.actual[index] - tp;
    return { tp, fp, fn, tn: counts.total - tp - fp - fn };
}
/** A rate of one class. `noun` is what messages call it: «the class «yes»». */
function rateOf(counts, formula, noun) {
    const { value, lack } = formula(counts);
    return lack === null ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .j)(value) : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .notMeasured */ .q)('undefined', `is undefined: ${lack} ${noun}`, value);
}
/**
 * Unweighted mean over the classes that occur as label or as prediction (scikit-learn's `macro`). Undefined classes count 0.
 */
function macroRate(classes, formula) {
    let sum = 0;
    for (const counts of classes)
        sum += formula(counts).value;
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .j)(sum / classes.length);
}
/** Mean over classes, each counting as often as it is a label (scikit-learn's `weighted`). */
function weightedRate(classes, formula) {
    let sum = 0;
    let total = 0;
    for (const counts of classes) {
        const actual = counts.tp + counts.fn;
        sum += actual * formula(counts).value;
        total += actual;
    }
    return total === 0
        ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .notMeasured */ .q)('undefined', 'is undefined: no row has a label', 0)
        : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .j)(sum / total);
}
/** The rate of all classes' counts together (scikit-learn's `micro`). */
function microRate(classes, formula) {
    const sums = { tp: 0, fp: 0, fn: 0, tn: 0 };
    for (const { tp, fp, fn, tn } of classes) {
        sums.tp += tp;
        sums.fp += fp;
        sums.fn += fn;
        sums.tn += tn;
    }
    return rateOf(sums, formula, 'any class');
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
    let count = 0;
    const first = [];
    for (let row = 0; row < values.length; row++) {
        if (!test(values[row]))
            continue;
        if (first.length < 3)
            first.push(row + 1);
        count++;
    }
    return { count, first };
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

/***/ 14672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ definitionsOf)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45229);

/** Builds the rows of one task's table; a metric asked of predictions of another task says so. */
function definitionsOf(task) {
    return (name, compute, options = {}) => ({
        name,
        aliases: options.aliases ?? [],
        direction: options.direction === undefined ? 'higher' : options.direction,
        task,
        isUsual: options.isUsual ?? false,
        basis: options.basis ?? 'rows',
        compute: (input) => input.task === task ? compute(input) : wrongTask(task, input.task),
    });
}
function wrongTask(task, given) {
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .notMeasured */ .q)('unavailable', `is a metric of ${task}, and the predictions are of ${given} (see the input 'task')`);
}


/***/ }),

/***/ 56689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jn: () => (/* binding */ findDefinition),
  Pb: () => (/* binding */ metricDefinitions),
  t_: () => (/* binding */ usualDefinitions)
});

// EXTERNAL MODULE: ./packages/metrics/src/outcome.ts
var outcome = __webpack_require__(45229);
;// CONCATENATED MODULE: ./packages/metrics/src/agreement.ts

/** Share of rows whose predicted class is the label. */
function accuracy({ correct, total }) {
    return (0,outcome/* measured */.j)(sumOf(correct) / total);
}
/** Mean recall over the classes that occur as labels (`balanced_accuracy_score`). */
function balancedAccuracy({ actual, correct }) {
    let sum = 0;
    let classes = 0;
    for (let index = 0; index < actual.length; index++) {
        if (actual[index] === 0)
            continue;
        sum += correct[index] / actual[index];
        classes++;
    }
    return (0,outcome/* measured */.j)(sum / classes);
}
/**
 * Matthews' correlation coefficient for any number of classes (Gorodkin 2004, Comput. Biol. Chem. 28:367), from -1 to 1.
 * scikit-learn says 0 when all labels or all predictions are one class; it is 0/0 there.
 */
function matthewsCorrelation({ actual, predicted, correct, total }) {
    for (const [which, counts] of Object.entries({ labels: actual, predictions: predicted }))
        if (isOneClass(counts))
            return (0,outcome/* notMeasured */.q)('undefined', `is undefined: all ${which} are one class`, 0);
    const spread = (total * total - dot(actual, actual)) * (total * total - dot(predicted, predicted));
    return (0,outcome/* measured */.j)((sumOf(correct) * total - dot(actual, predicted)) / Math.sqrt(spread));
}
/** Cohen's kappa (Cohen 1960), from -1 to 1: the agreement beyond what independent draws of the same frequencies would give. */
function cohenKappa({ actual, predicted, correct, total }) {
    const expected = dot(actual, predicted) / (total * total);
    if (isOneClass(actual.map((count, i) => count + predicted[i])))
        return noExpectedDisagreement;
    return (0,outcome/* measured */.j)((sumOf(correct) / total - expected) / (1 - expected));
}
/**
 * Cohen's weighted kappa (Cohen 1968) over classes in their order: 1 - observed / expected disagreement.
 * `confusion[label][prediction]`; the disagreement is |i - j| (linear) or (i - j)² (quadratic).
 */
function weightedKappa(confusion, { actual, predicted, total }, disagreement) {
    let observed = 0;
    let expected = 0;
    confusion.forEach((line, i) => {
        for (let j = 0; j < line.length; j++) {
            const cost = disagreement(i, j);
            observed += cost * line[j];
            expected += (cost * actual[i] * predicted[j]) / total;
        }
    });
    return expected === 0 ? noExpectedDisagreement : (0,outcome/* measured */.j)(1 - observed / expected);
}
const noExpectedDisagreement = (0,outcome/* notMeasured */.q)('undefined', 'is undefined: labels and predictions are all one and the same class');
/** Told by the counts, not by a difference of large numbers. */
function isOneClass(counts) {
    return counts.filter((count) => count > 0).length === 1;
}
function sumOf(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum;
}
function dot(a, b) {
    let sum = 0;
    for (let i = 0; i < a.length; i++)
        sum += a[i] * b[i];
    return sum;
}

// EXTERNAL MODULE: ./packages/metrics/src/class-counts.ts
var class_counts = __webpack_require__(43246);
// EXTERNAL MODULE: ./packages/metrics/src/class-rates.ts
var class_rates = __webpack_require__(79475);
// EXTERNAL MODULE: ./packages/metrics/src/definition.ts
var definition = __webpack_require__(14672);
// EXTERNAL MODULE: ./packages/metrics/src/probability-metrics.ts
var probability_metrics = __webpack_require__(73930);
;// CONCATENATED MODULE: ./packages/metrics/src/rate-table.ts

function rate(name, formula, aliases = [], direction = 'higher') {
    return { name, formula, direction, isUsual: false, aliases };
}
/** Every rate of a class. A new one is a new row. */
const rates = [
    { ...rate('precision', class_rates/* precision */.Fz, ['precision_score']), isUsual: true },
    { ...rate('recall', class_rates/* recall */.I9, ['recall_score', 'sensitivity', 'tpr', 'true_positive_rate']), isUsual: true },
    { ...rate('f1', (0,class_rates/* fBeta */.ry)(1), ['f1_score', 'f1score']), isUsual: true },
    rate('jaccard', class_rates/* jaccard */.xX, ['jaccard_score', 'iou']),
    rate('specificity', class_rates/* specificity */.jw, ['tnr', 'true_negative_rate']),
    rate('npv', class_rates/* negativePredictiveValue */.cR, ['negative_predictive_value']),
    rate('fpr', class_rates/* falsePositiveRate */.T5, ['false_positive_rate'], 'lower'),
    rate('fnr', class_rates/* falseNegativeRate */.rX, ['false_negative_rate'], 'lower'),
    rate('selection_rate', class_rates/* selectionRate */.LG, [], null),
];
/** How rates of several classes are made one. */
const rateAverages = ['macro', 'weighted', 'micro'];
/**
 * The rate that a name means, in any spelling; `f<beta>` for any positive beta. `parts` are the classes or labels: where there is
 * a class 5, `f2.5` is the F2 of it. Undefined for other names.
 */
function parseRateName(name, parts) {
    for (const { rate, spelling } of spellingsIn(name)) {
        const rest = name.slice(spelling.length);
        if (rest === '')
            return { rate, average: null, part: null };
        if (rest.startsWith('.') && parts.includes(rest.slice(1)))
            return { rate, average: null, part: rest.slice(1) };
        const average = [...rateAverages, 'samples'].find((one) => rest === `_${one}`);
        if (average)
            return { rate, average, part: null };
    }
    return undefined;
}
/** What the name may begin with. */
function* spellingsIn(name) {
    for (const one of rates)
        for (const spelling of [one.name, ...one.aliases])
            if (name.startsWith(spelling))
                yield { rate: one, spelling };
    for (const pattern of [/^f(?:beta)?_?(\d+)/, /^f(?:beta)?_?(\d+\.\d+)/]) {
        const [spelling, beta] = pattern.exec(name) ?? [];
        if (spelling !== undefined && Number(beta) > 0)
            yield { rate: betaRate(beta), spelling };
    }
}
function betaRate(beta) {
    return rate(`f${Number(beta)}`, (0,class_rates/* fBeta */.ry)(Number(beta)));
}

// EXTERNAL MODULE: ./packages/metrics/src/score-metrics.ts
var score_metrics = __webpack_require__(85487);
;// CONCATENATED MODULE: ./packages/metrics/src/classification-definitions.ts








const metric = (0,definition/* definitionsOf */.m)('classification');
/** A metric that is computed from counts alone. */
const counted = (name, compute, options) => metric(name, compute, { ...options, basis: 'counts' });
/** A square of counts of more classes than this would not fit into memory. */
const mostClassesOfMatrix = 2000;
const averages = { macro: class_rates/* macroRate */.jJ, weighted: class_rates/* weightedRate */.qX, micro: class_rates/* microRate */.jh };
/** Every metric of a classifier whose name has no parameter. A new one is a new row. */
const classificationDefinitions = [
    counted('accuracy', ({ counts }) => accuracy(counts), {
        aliases: ['acc', 'accuracy_score'],
        isUsual: true,
    }),
    counted('balanced_accuracy', ({ counts }) => balancedAccuracy(counts), {
        aliases: ['balanced_accuracy_score', 'bacc'],
        isUsual: true,
    }),
    counted('error_rate', ({ counts }) => complement(accuracy(counts)), {
        aliases: ['zero_one_loss'],
        direction: 'lower',
    }),
    ...rates.flatMap((rate) => [
        counted(rate.name, (input) => binaryRate(input, rate), { ...rate, aliases: rate.aliases }),
        ...rateAverages.map((average) => averagedRate(rate, average)),
    ]),
    counted('mcc', ({ counts }) => matthewsCorrelation(counts), {
        aliases: ['matthews_corrcoef', 'matthews'],
        isUsual: true,
    }),
    counted('kappa', ({ counts }) => cohenKappa(counts), {
        aliases: ['cohen_kappa', 'cohen_kappa_score'],
        isUsual: true,
    }),
    metric('kappa_linear', (input) => classification_definitions_weightedKappa(input, (i, j) => Math.abs(i - j))),
    metric('kappa_quadratic', (input) => classification_definitions_weightedKappa(input, (i, j) => (i - j) ** 2), {
        aliases: ['qwk', 'quadratic_weighted_kappa'],
    }),
    metric('log_loss', ({ rows }) => probability_metrics/* logLoss */._1(rows), {
        aliases: ['logloss', 'cross_entropy'],
        direction: 'lower',
        isUsual: true,
    }),
    metric('brier', ({ rows }) => probability_metrics/* brierScore */.xz(rows), {
        aliases: ['brier_score', 'brier_score_loss'],
        direction: 'lower',
        isUsual: true,
    }),
    metric('ece', ({ rows }) => probability_metrics/* expectedCalibrationError */.pB(rows), {
        aliases: ['expected_calibration_error', 'calibration_error'],
        direction: 'lower',
        isUsual: true,
    }),
    metric('mce', ({ rows }) => probability_metrics/* maximumCalibrationError */.hR(rows), {
        aliases: ['maximum_calibration_error'],
        direction: 'lower',
    }),
    metric('roc_auc', ({ ranked }) => score_metrics/* areaOverRest */.sh(ranked, score_metrics/* rocArea */.KF, 'macro'), {
        aliases: ['auc', 'auroc', 'roc_auc_score', 'roc_auc_ovr', 'roc_auc_macro'],
        isUsual: true,
    }),
    metric('roc_auc_weighted', ({ ranked }) => score_metrics/* areaOverRest */.sh(ranked, score_metrics/* rocArea */.KF, 'weighted'), {
        aliases: ['roc_auc_ovr_weighted'],
    }),
    metric('roc_auc_micro', ({ rows }) => score_metrics/* areaOverAll */.fx(rows, score_metrics/* rocArea */.KF), {
        aliases: ['roc_auc_ovr_micro'],
    }),
    metric('roc_auc_ovo', ({ rows }) => score_metrics/* areaOverPairs */.Vv(rows, 'macro')),
    metric('roc_auc_ovo_weighted', ({ rows }) => score_metrics/* areaOverPairs */.Vv(rows, 'weighted')),
    metric('average_precision', ({ ranked }) => score_metrics/* areaOverRest */.sh(ranked, score_metrics/* precisionArea */._h, 'macro'), {
        aliases: ['ap', 'pr_auc', 'auprc', 'average_precision_score', 'average_precision_macro'],
        isUsual: true,
    }),
    metric('average_precision_weighted', ({ ranked }) => score_metrics/* areaOverRest */.sh(ranked, score_metrics/* precisionArea */._h, 'weighted')),
    metric('average_precision_micro', ({ rows }) => score_metrics/* areaOverAll */.fx(rows, score_metrics/* precisionArea */._h)),
];
/** `recall.<class>` and every other rate of one class; `f<beta>`, also averaged. */
const rateFamily = {
    pattern: '<rate>.<class>, f<beta>',
    find(name, predictions) {
        if (predictions.task !== 'classification')
            return undefined;
        const found = parseRateName(name, predictions.classes);
        if (!found || found.average === 'samples')
            return undefined;
        const { rate, average, part } = found;
        if (average !== null)
            return averagedRate(rate, average);
        if (part === null)
            return counted(rate.name, (input) => binaryRate(input, rate), { ...rate, aliases: [] });
        return rateOfClass(rate, part);
    },
};
const topFamily = {
    pattern: 'top_<k>_accuracy',
    find(name) {
        const k = Number(/^top_?(\d+)_accuracy(?:_score)?$/.exec(name)?.[1] ?? 0);
        if (k < 1)
            return undefined;
        return metric(`top_${k}_accuracy`, ({ rows }) => probability_metrics/* topAccuracy */.r$(rows, k));
    },
};
/** `roc_auc.<class>`, `average_precision.<class>`: of one class against the rest. */
const areaFamily = {
    pattern: 'roc_auc.<class>, average_precision.<class>',
    find(name, predictions) {
        const match = /^(roc_auc|average_precision)\.(.+)$/s.exec(name);
        if (!match || predictions.task !== 'classification')
            return undefined;
        const index = predictions.classes.indexOf(match[2]);
        const area = match[1] === 'roc_auc' ? score_metrics/* rocArea */.KF : score_metrics/* precisionArea */._h;
        return index < 0
            ? undefined
            : metric(name, ({ ranked }) => score_metrics/* areaOfClass */.Vn(ranked, area, index).outcome);
    },
};
const classificationFamilies = [rateFamily, topFamily, areaFamily];
/** The usual rates of each class: `precision.Adelie`, `recall.Adelie`, `f1.Adelie`, … */
function classDefinitions(classes) {
    const usual = rates.filter(({ isUsual }) => isUsual);
    return classes.flatMap((name) => usual.map((rate) => rateOfClass(rate, name)));
}
function rateOfClass(rate, className) {
    const compute = ({ rows, counts }) => (0,class_rates/* rateOf */.MK)((0,class_rates/* countsOfClass */.oZ)(counts, rows.classes.indexOf(className)), rate.formula, `the class «${className}»`);
    return counted(`${rate.name}.${className}`, compute, { ...rate, aliases: [] });
}
function averagedRate(rate, average) {
    return counted(`${rate.name}_${average}`, ({ occurring }) => averages[average](occurring, rate.formula), {
        ...rate,
        aliases: rate.aliases.map((alias) => `${alias}_${average}`),
        isUsual: rate.isUsual && average !== 'micro',
    });
}
function binaryRate({ rows, counts }, { formula }) {
    const { classes, positiveClass } = rows;
    if (classes.length > 2) {
        const message = `is for two classes, and there are ${classes.length}: add _macro, _weighted or _micro, or .<class>`;
        return (0,outcome/* notMeasured */.q)('unavailable', message);
    }
    if (positiveClass === null) {
        const message = `needs to know which of ${classes.join(' and ')} is positive: say positive-class: ${classes.at(-1)}`;
        return (0,outcome/* notMeasured */.q)('unavailable', message);
    }
    const noun = `the class «${classes[positiveClass]}»`;
    return (0,class_rates/* rateOf */.MK)((0,class_rates/* countsOfClass */.oZ)(counts, positiveClass), formula, noun);
}
function classification_definitions_weightedKappa({ rows, counts }, disagreement) {
    if (rows.classes.length > mostClassesOfMatrix)
        return (0,outcome/* notMeasured */.q)('unavailable', `is for at most ${mostClassesOfMatrix} classes in their order`);
    return weightedKappa((0,class_counts/* confusionMatrix */.g)(rows), counts, disagreement);
}
function complement({ value, problem }) {
    return problem === null && value !== null ? (0,outcome/* measured */.j)(1 - value) : { value, problem };
}

// EXTERNAL MODULE: ./packages/metrics/src/fairness-definitions.ts + 1 modules
var fairness_definitions = __webpack_require__(84807);
// EXTERNAL MODULE: ./packages/metrics/src/multilabel-metrics.ts
var multilabel_metrics = __webpack_require__(18548);
;// CONCATENATED MODULE: ./packages/metrics/src/multilabel-definitions.ts





const multilabel_definitions_metric = (0,definition/* definitionsOf */.m)('multilabel');
const multilabel_definitions_averages = { macro: class_rates/* macroRate */.jJ, weighted: class_rates/* weightedRate */.qX, micro: class_rates/* microRate */.jh };
/** Every metric of a multilabel classifier whose name has no parameter. A new one is a new row. */
const multilabelDefinitions = [
    multilabel_definitions_metric('accuracy', ({ rows }) => multilabel_metrics/* subsetAccuracy */.gW(rows), {
        aliases: ['acc', 'accuracy_score', 'subset_accuracy'],
        isUsual: true,
    }),
    multilabel_definitions_metric('hamming_loss', ({ rows }) => multilabel_metrics/* hammingLoss */.NL(rows), { direction: 'lower', isUsual: true }),
    ...rates
        .filter(({ isUsual, name }) => isUsual || name === 'jaccard')
        .flatMap((rate) => ['macro', 'weighted', 'micro', 'samples'].map((average) => multilabel_definitions_averagedRate(rate, average))),
    multilabel_definitions_metric('roc_auc', ({ rows }) => multilabel_metrics/* labelArea */.kx(rows, score_metrics/* rocArea */.KF, 'macro'), {
        aliases: ['auc', 'auroc', 'roc_auc_score', 'roc_auc_macro'],
        isUsual: true,
    }),
    multilabel_definitions_metric('roc_auc_weighted', ({ rows }) => multilabel_metrics/* labelArea */.kx(rows, score_metrics/* rocArea */.KF, 'weighted')),
    multilabel_definitions_metric('roc_auc_micro', ({ rows }) => multilabel_metrics/* pooledArea */.js(rows, score_metrics/* rocArea */.KF)),
    multilabel_definitions_metric('average_precision', ({ rows }) => multilabel_metrics/* labelArea */.kx(rows, score_metrics/* precisionArea */._h, 'macro'), {
        aliases: ['ap', 'map', 'average_precision_score', 'average_precision_macro'],
        isUsual: true,
    }),
    multilabel_definitions_metric('average_precision_weighted', ({ rows }) => multilabel_metrics/* labelArea */.kx(rows, score_metrics/* precisionArea */._h, 'weighted')),
    multilabel_definitions_metric('average_precision_micro', ({ rows }) => multilabel_metrics/* pooledArea */.js(rows, score_metrics/* precisionArea */._h)),
    multilabel_definitions_metric('average_precision_samples', ({ rows }) => multilabel_metrics/* averagePrecisionOverRows */.NN(rows)),
    multilabel_definitions_metric('lrap', ({ rows }) => multilabel_metrics/* labelRankingPrecision */.NV(rows), {
        aliases: ['label_ranking_average_precision', 'label_ranking_average_precision_score'],
    }),
    multilabel_definitions_metric('coverage_error', ({ rows }) => multilabel_metrics/* coverageError */.H8(rows), { direction: 'lower' }),
    multilabel_definitions_metric('label_ranking_loss', ({ rows }) => multilabel_metrics/* labelRankingLoss */.Sv(rows), { direction: 'lower' }),
];
/** `recall.<label>` and every other rate and area of one label; averages of the rates that the table does not list. */
const multilabelFamilies = [
    {
        pattern: '<rate>.<label>, f<beta>_<average>',
        find(name, predictions) {
            if (predictions.task !== 'multilabel')
                return undefined;
            const area = /^(roc_auc|average_precision)\.(.+)$/s.exec(name);
            if (area)
                return areaOfLabel(name, predictions.names.indexOf(area[2]), area[1] === 'roc_auc');
            const found = parseRateName(name, predictions.names);
            if (!found)
                return undefined;
            if (found.average !== null)
                return multilabel_definitions_averagedRate(found.rate, found.average);
            return rateOfLabel(found, predictions.names);
        },
    },
];
/** The usual rates of each label. */
function labelDefinitions(names) {
    return names.flatMap((part) => rates
        .filter(({ isUsual }) => isUsual)
        .flatMap((rate) => rateOfLabel({ rate, part, average: null }, names) ?? []));
}
function rateOfLabel({ rate, part }, names) {
    const index = part === null ? -1 : names.indexOf(part);
    if (index < 0)
        return undefined;
    return multilabel_definitions_metric(`${rate.name}.${part}`, ({ counts }) => (0,class_rates/* rateOf */.MK)(counts[index], rate.formula, `the label «${part}»`), { ...rate, aliases: [] });
}
function areaOfLabel(name, index, isRoc) {
    const area = isRoc ? score_metrics/* rocArea */.KF : score_metrics/* precisionArea */._h;
    return index < 0
        ? undefined
        : multilabel_definitions_metric(name, ({ rows }) => multilabel_metrics/* areaOfLabel */.$l(rows, area, index).outcome);
}
function multilabel_definitions_averagedRate(rate, average) {
    return multilabel_definitions_metric(`${rate.name}_${average}`, ({ rows, counts }) => average === 'samples'
        ? multilabel_metrics/* rateOverRows */.YT(rows, rate.formula)
        : multilabel_definitions_averages[average](counts, rate.formula), { ...rate, aliases: rate.aliases.map((alias) => `${alias}_${average}`) });
}

// EXTERNAL MODULE: ./packages/metrics/src/ranking-metrics.ts
var ranking_metrics = __webpack_require__(33439);
;// CONCATENATED MODULE: ./packages/metrics/src/ranking-definitions.ts


const ranking_definitions_metric = (0,definition/* definitionsOf */.m)('ranking');
/** Every metric of a ranker whose name has no parameter. A new one is a new row. */
const rankingDefinitions = [
    ranking_definitions_metric('ndcg', ({ queries }) => ranking_metrics/* meanOverQueries */.uF(queries, (query) => ranking_metrics/* ndcg */.xo(query, Infinity)), {
        aliases: ['ndcg_score'],
        isUsual: true,
    }),
    ranking_definitions_metric('mrr', ({ queries }) => ranking_metrics/* meanOverQueries */.uF(queries, ranking_metrics/* reciprocalRank */.JZ), {
        aliases: ['mean_reciprocal_rank'],
        isUsual: true,
    }),
    ranking_definitions_metric('map', ({ queries }) => ranking_metrics/* meanOverQueries */.uF(queries, ranking_metrics/* queryAveragePrecision */.Of), {
        aliases: ['mean_average_precision'],
        isUsual: true,
    }),
];
const atK = {
    ndcg: ranking_metrics/* ndcg */.xo,
    precision: ranking_metrics/* precisionAt */.g4,
    recall: ranking_metrics/* recallAt */.v$,
    hit_rate: ranking_metrics/* hitAt */.rI,
};
/** `ndcg_at_<k>`, `precision_at_<k>`, `recall_at_<k>`, `hit_rate_at_<k>`: over the first k documents of each query. */
const rankingFamilies = [
    {
        pattern: 'ndcg_at_<k>, precision_at_<k>, recall_at_<k>, hit_rate_at_<k>',
        find(name) {
            const match = /^(ndcg|precision|recall|hit_rate)_at_(\d+)$/.exec(name);
            const k = Number(match?.[2] ?? 0);
            if (!match || k < 1)
                return undefined;
            const compute = atK[match[1]];
            return ranking_definitions_metric(`${match[1]}_at_${k}`, ({ queries }) => ranking_metrics/* meanOverQueries */.uF(queries, (query) => compute(query, k)));
        },
    },
];
/** Listed without being asked for. */
const usualOfRanking = ['ndcg_at_10'];

// EXTERNAL MODULE: ./packages/metrics/src/errors-of-rows.ts
var errors_of_rows = __webpack_require__(71362);
;// CONCATENATED MODULE: ./packages/metrics/src/forecast-metrics.ts

/**
 * Mean absolute scaled error (Hyndman and Koehler 2006, Int. J. Forecasting 22:679): the absolute errors of each series over the mean
 * absolute error of the (seasonal) naive forecast on the series' training data, averaged within each series and then over the series.
 * Below 1, the forecast beats the naive one. That scale is in no holdout: it comes with the column `naive_error`.
 */
function meanAbsoluteScaledError(rows) {
    const { labels, predictions, naiveErrors } = rows;
    if (naiveErrors === null)
        return (0,outcome/* notMeasured */.q)('unavailable', 'needs the column «naive_error»: the mean absolute error of the naive forecast on the training data of the row’s series');
    if (naiveErrors.some((scale) => !(scale > 0)))
        return (0,outcome/* notMeasured */.q)('undefined', 'is undefined: a «naive_error» is not above 0, as of a series that never changes');
    return meanOverSeries(rows, (row) => Math.abs(labels[row] - predictions[row]) / naiveErrors[row]);
}
/** Root mean squared error of each series, averaged over the series: every series counts the same. */
function rmseOverSeries(rows) {
    const { labels, predictions } = rows;
    return meanOverSeries(rows, (row) => (labels[row] - predictions[row]) ** 2, Math.sqrt);
}
/** Mean absolute error of each series, averaged over the series. */
function maeOverSeries(rows) {
    const { labels, predictions } = rows;
    return meanOverSeries(rows, (row) => Math.abs(labels[row] - predictions[row]));
}
/** max(q (y − p), (q − 1)(y − p)): the pinball loss of the quantile `level`. */
function pinballLoss(level, label, prediction) {
    const miss = label - prediction;
    return miss >= 0 ? level * miss : (level - 1) * miss;
}
/** Mean pinball loss of one predicted quantile (`mean_pinball_loss(alpha=level)`). */
function pinballOf({ labels, weights }, { level, values }) {
    let sum = 0;
    let total = 0;
    for (let row = 0; row < labels.length; row++) {
        const weight = weights === null ? 1 : weights[row];
        sum += weight * pinballLoss(level, labels[row], values[row]);
        total += weight;
    }
    return (0,outcome/* measured */.j)(sum / total);
}
/** Mean pinball loss over all predicted quantiles; without any, that of the median, which is half of the mean absolute error. */
function pinball(rows) {
    const columns = rows.quantiles.length > 0 ? rows.quantiles : [{ level: 0.5, values: rows.predictions }];
    const sum = columns.reduce((total, column) => total + (pinballOf(rows, column).value ?? Number.NaN), 0);
    return (0,outcome/* measured */.j)(sum / columns.length);
}
/** Share of labels at or below the predicted quantile: near its level for an honest model. */
function coverageOf({ labels, weights }, { values }) {
    let inside = 0;
    let total = 0;
    for (let row = 0; row < labels.length; row++) {
        const weight = weights === null ? 1 : weights[row];
        if (labels[row] <= values[row])
            inside += weight;
        total += weight;
    }
    return (0,outcome/* measured */.j)(inside / total);
}
/** Averages within each series (rows by weight), finishes, and averages over the series that have weight. */
function meanOverSeries({ rows, series, weights }, value, finish = (mean) => mean) {
    const sums = new Map();
    for (let row = 0; row < rows; row++) {
        const key = series === null ? 0 : keyOf(series, row);
        const known = sums.get(key) ?? { sum: 0, weight: 0 };
        const weight = weights === null ? 1 : weights[row];
        known.sum += weight * value(row);
        known.weight += weight;
        sums.set(key, known);
    }
    const means = [...sums.values()].filter(({ weight }) => weight > 0);
    return (0,outcome/* measured */.j)(means.reduce((total, { sum, weight }) => total + finish(sum / weight), 0) / means.length);
}
function keyOf(column, row) {
    return (column.kind === 'number' ? column.values[row] : column.codes[row]);
}

// EXTERNAL MODULE: ./packages/statistics/src/sorted-order.ts + 1 modules
var sorted_order = __webpack_require__(51016);
// EXTERNAL MODULE: ./packages/metrics/src/column-values.ts
var column_values = __webpack_require__(43498);
;// CONCATENATED MODULE: ./packages/metrics/src/row-means.ts



/** Weighted mean of a loss over all rows. */
function meanLoss({ labels, predictions, weights }, loss) {
    let sum = 0;
    let total = 0;
    for (let row = 0; row < labels.length; row++) {
        const weight = weights === null ? 1 : weights[row];
        sum += weight * loss(labels[row], predictions[row]);
        total += weight;
    }
    return (0,outcome/* measured */.j)(sum / total);
}
/** |error| / max(|label|, 2^-52): a share, and enormous where a label is 0, as scikit-learn has it. */
const percentageLoss = (label, prediction) => Math.abs(label - prediction) / Math.max(Math.abs(label), Number.EPSILON);
/**
 * 2 |error| / (|label| + |prediction|), between 0 and 2; 0 where both are 0 (Makridakis 1993; the form of the M3 and M4 competitions,
 * as a share instead of percent).
 */
const symmetricPercentageLoss = (label, prediction) => {
    const size = Math.abs(label) + Math.abs(prediction);
    return size === 0 ? 0 : (2 * Math.abs(label - prediction)) / size;
};
/** (ln(1 + label) − ln(1 + prediction))². */
const squaredLogLoss = (label, prediction) => {
    const miss = Math.log1p(label) - Math.log1p(prediction);
    return miss * miss;
};
/**
 * Unit deviance of the Tweedie family: power 0 normal, 1 Poisson, 2 gamma, 3 inverse Gaussian, between 1 and 2 compound Poisson
 * (Jørgensen 1987; `mean_tweedie_deviance`).
 */
function tweedieLoss(power) {
    if (power === 0)
        return (label, prediction) => (label - prediction) ** 2;
    if (power === 1)
        return (label, prediction) => 2 * ((label === 0 ? 0 : label * Math.log(label / prediction)) - label + prediction);
    if (power === 2)
        return (label, prediction) => 2 * (Math.log(prediction / label) + label / prediction - 1);
    return (label, prediction) => 2 *
        (Math.max(label, 0) ** (2 - power) / ((1 - power) * (2 - power)) -
            (label * prediction ** (1 - power)) / (1 - power) +
            prediction ** (2 - power) / (2 - power));
}
/** Mean Tweedie deviance; the power decides which labels and predictions it is defined for. */
function tweedieDeviance(rows, power) {
    if (power > 0 && power < 1)
        return (0,outcome/* notMeasured */.q)('unavailable', 'does not exist for powers between 0 and 1');
    const leastLabel = power < 1 ? Number.NEGATIVE_INFINITY : power < 2 ? 0 : Number.MIN_VALUE;
    const problem = power === 0 ? null : refuseBelow(rows, { label: leastLabel, prediction: Number.MIN_VALUE });
    return problem ?? meanLoss(rows, tweedieLoss(power));
}
/** Mean squared logarithmic error: for labels and predictions above −1. */
function meanSquaredLogError(rows) {
    const aboveMinusOne = -1 + Number.EPSILON / 2;
    return (refuseBelow(rows, { label: aboveMinusOne, prediction: aboveMinusOne }) ?? meanLoss(rows, squaredLogLoss));
}
/** The largest absolute error, weights or not. */
function maxError({ labels, predictions }) {
    let most = 0;
    for (let row = 0; row < labels.length; row++) {
        const miss = Math.abs(labels[row] - predictions[row]);
        if (miss > most)
            most = miss;
    }
    return (0,outcome/* measured */.j)(most);
}
/**
 * Median of the absolute errors, in the label's unit. With weights the value at which half of the weight is reached, the mean of two
 * where it is reached exactly (scikit-learn 1.8 and later).
 */
function medianAbsoluteError({ labels, predictions, weights }) {
    const misses = labels.map((label, row) => Math.abs(label - predictions[row]));
    if (weights === null) {
        misses.sort();
        const middle = misses.length >> 1;
        const upper = misses[middle];
        return (0,outcome/* measured */.j)(misses.length % 2 === 1 ? upper : (misses[middle - 1] + upper) / 2);
    }
    const order = (0,sorted_order/* sortedOrder */.u)(misses).order.filter((row) => weights[row] > 0);
    const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
    let reached = 0;
    for (let i = 0; i < order.length; i++) {
        const row = order[i];
        reached += weights[row];
        if (reached < half)
            continue;
        const next = order[i + 1];
        const value = misses[row];
        return (0,outcome/* measured */.j)(reached === half && next !== undefined ? (value + misses[next]) / 2 : value);
    }
    return (0,outcome/* measured */.j)(misses[order.at(-1)]);
}
function refuseBelow({ labels, predictions }, least) {
    for (const [name, column, bound] of [
        ['label', labels, least.label],
        ['prediction', predictions, least.prediction],
    ]) {
        const below = (0,column_values/* matchRows */.lj)(column.length, (row) => column[row] < bound);
        if (below.count === 0)
            continue;
        const asked = bound === 0 ? 'at least 0' : bound > 0 ? 'above 0' : 'above -1';
        return (0,outcome/* notMeasured */.q)('unavailable', `needs every ${name} ${asked}, and there are others in ${(0,column_values/* describeRows */.$7)(below)}`);
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/metrics/src/regression-definitions.ts





const regression_definitions_metric = (0,definition/* definitionsOf */.m)('regression');
const lower = 'lower';
/** Every metric of a regressor or forecaster whose name has no parameter. A new one is a new row. */
const regressionDefinitions = [
    regression_definitions_metric('rmse', ({ sums }) => errors_of_rows/* rootMeanSquaredError */.D5(sums), {
        aliases: ['root_mean_squared_error'],
        direction: lower,
        isUsual: true,
    }),
    regression_definitions_metric('mse', ({ sums }) => errors_of_rows/* meanSquaredError */.bt(sums), {
        aliases: ['mean_squared_error'],
        direction: lower,
    }),
    regression_definitions_metric('mae', ({ sums }) => errors_of_rows/* meanAbsoluteError */.Xv(sums), {
        aliases: ['mean_absolute_error'],
        direction: lower,
        isUsual: true,
    }),
    regression_definitions_metric('medae', (input) => medianAbsoluteError(input.rows), {
        aliases: ['median_absolute_error'],
        direction: lower,
        isUsual: true,
    }),
    regression_definitions_metric('max_error', (input) => maxError(input.rows), { direction: lower }),
    regression_definitions_metric('mean_error', ({ sums }) => errors_of_rows/* meanError */.oC(sums), { aliases: ['bias'], direction: null }),
    regression_definitions_metric('r2', ({ sums }) => errors_of_rows/* rSquared */._D(sums), { aliases: ['r2_score', 'r_squared'], isUsual: true }),
    regression_definitions_metric('explained_variance', ({ sums }) => errors_of_rows/* explainedVariance */.y$(sums), {
        aliases: ['explained_variance_score'],
    }),
    regression_definitions_metric('mape', (input) => meanLoss(input.rows, percentageLoss), {
        aliases: ['mean_absolute_percentage_error'],
        direction: lower,
    }),
    regression_definitions_metric('smape', (input) => meanLoss(input.rows, symmetricPercentageLoss), { direction: lower }),
    regression_definitions_metric('wape', ({ sums }) => errors_of_rows/* weightedPercentageError */.wI(sums), { direction: lower }),
    regression_definitions_metric('msle', (input) => meanSquaredLogError(input.rows), {
        aliases: ['mean_squared_log_error'],
        direction: lower,
    }),
    regression_definitions_metric('poisson_deviance', (input) => tweedieDeviance(input.rows, 1), {
        aliases: ['mean_poisson_deviance'],
        direction: lower,
    }),
    regression_definitions_metric('gamma_deviance', (input) => tweedieDeviance(input.rows, 2), {
        aliases: ['mean_gamma_deviance'],
        direction: lower,
    }),
    regression_definitions_metric('pinball', (input) => pinball(input.rows), {
        aliases: ['pinball_loss', 'quantile_loss'],
        direction: lower,
    }),
    regression_definitions_metric('mase', (input) => meanAbsoluteScaledError(input.rows), { direction: lower }),
    regression_definitions_metric('rmse_over_series', (input) => rmseOverSeries(input.rows), { direction: lower }),
    regression_definitions_metric('mae_over_series', (input) => maeOverSeries(input.rows), { direction: lower }),
];
/** `pinball.<level>` and `coverage.<level>` of a predicted quantile. */
const quantileFamily = {
    pattern: 'pinball.<level>, coverage.<level>',
    find(name) {
        const match = /^(pinball|coverage)\.(0?\.\d+|\d+)$/.exec(name);
        if (!match)
            return undefined;
        const level = Number(match[2]);
        const isPinball = match[1] === 'pinball';
        return regression_definitions_metric(`${match[1]}.${level}`, (input) => {
            const column = input.rows.quantiles.find((one) => one.level === level);
            if (!column)
                return (0,outcome/* notMeasured */.q)('unavailable', `needs the column «quantile_${level}»`);
            return isPinball ? pinballOf(input.rows, column) : coverageOf(input.rows, column);
        }, { direction: isPinball ? lower : null });
    },
};
/** `tweedie_<power>`, such as `tweedie_1.5`. */
const tweedieFamily = {
    pattern: 'tweedie_<power>',
    find(name) {
        const power = /^tweedie_(?:deviance_)?(\d+(?:\.\d+)?)$/.exec(name)?.[1];
        if (power === undefined)
            return undefined;
        const compute = (input) => tweedieDeviance(input.rows, Number(power));
        return regression_definitions_metric(`tweedie_${Number(power)}`, compute, { direction: lower });
    },
};
const regressionFamilies = [quantileFamily, tweedieFamily];
/** What is listed of forecasts and predicted quantiles besides the usual metrics. */
function usualOfRegression({ quantiles, series, naiveErrors, }) {
    return [
        ...(quantiles.length > 0 ? ['pinball', ...quantiles.map(({ level }) => `coverage.${level}`)] : []),
        ...(series === null ? [] : ['wape', 'smape', 'rmse_over_series']),
        ...(naiveErrors === null ? [] : ['mase']),
    ];
}

;// CONCATENATED MODULE: ./packages/metrics/src/definitions.ts





/** With more classes or labels than this, the rates of single ones are computed only when asked for. */
const mostListedParts = 20;
/** Every metric that is computed from predictions and whose name has no parameter, task by task. */
const metricDefinitions = [
    ...classificationDefinitions,
    ...regressionDefinitions,
    ...multilabelDefinitions,
    ...rankingDefinitions,
];
const fairness = (0,fairness_definitions/* fairnessFamily */.S)((name, predictions) => findDefinition(name, predictions));
/** The definition that a metric's name or alias stands for on these predictions; or undefined. */
function findDefinition(name, predictions) {
    const means = (one) => one.name === name || one.aliases.includes(name);
    const own = metricDefinitions.find((one) => one.task === predictions.task && means(one));
    if (own)
        return own;
    for (const family of familiesOf(predictions)) {
        const found = family.find(name, predictions);
        if (found)
            return found;
    }
    return metricDefinitions.find(means);
}
/** What is computed when nobody asks for anything in particular. */
function usualDefinitions(predictions) {
    const usual = metricDefinitions.filter(({ task, isUsual }) => task === predictions.task && isUsual);
    switch (predictions.task) {
        case 'classification': {
            const { classes } = predictions;
            return [...usual, ...(classes.length <= mostListedParts ? classDefinitions(classes) : [])];
        }
        case 'multilabel': {
            const { names } = predictions;
            return [...usual, ...(names.length <= mostListedParts ? labelDefinitions(names) : [])];
        }
        case 'regression':
            return [...usual, ...named(usualOfRegression(predictions), predictions)];
        case 'ranking':
            return [...usual, ...named(usualOfRanking, predictions)];
    }
}
function named(names, predictions) {
    return names.flatMap((name) => findDefinition(name, predictions) ?? []);
}
const families = {
    classification: classificationFamilies,
    regression: regressionFamilies,
    multilabel: multilabelFamilies,
    ranking: rankingFamilies,
};
function familiesOf({ task }) {
    return [...families[task], fairness];
}


/***/ }),

/***/ 71362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ rootMeanSquaredError),
/* harmony export */   Xv: () => (/* binding */ meanAbsoluteError),
/* harmony export */   _D: () => (/* binding */ rSquared),
/* harmony export */   bt: () => (/* binding */ meanSquaredError),
/* harmony export */   jY: () => (/* binding */ sumErrors),
/* harmony export */   oC: () => (/* binding */ meanError),
/* harmony export */   wI: () => (/* binding */ weightedPercentageError),
/* harmony export */   y$: () => (/* binding */ explainedVariance)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45229);

/** Sums errors over all rows; spreads in a second pass, so that large offsets do not cancel. */
function sumErrors({ labels, predictions, weights }) {
    let weight = 0;
    let error = 0;
    let absolute = 0;
    let squared = 0;
    let sum = 0;
    let absoluteLabels = 0;
    for (let row = 0; row < labels.length; row++) {
        const w = weights === null ? 1 : weights[row];
        const label = labels[row];
        const miss = label - predictions[row];
        weight += w;
        error += w * miss;
        absolute += w * Math.abs(miss);
        squared += w * miss * miss;
        sum += w * label;
        absoluteLabels += w * Math.abs(label);
    }
    const mean = sum / weight;
    const meanError = error / weight;
    let total = 0;
    let errorSpread = 0;
    for (let row = 0; row < labels.length; row++) {
        const w = weights === null ? 1 : weights[row];
        const label = labels[row];
        const miss = label - predictions[row];
        total += w * (label - mean) * (label - mean);
        errorSpread += w * (miss - meanError) * (miss - meanError);
    }
    return { rows: labels.length, weight, error, absolute, squared, total, errorSpread, absoluteLabels };
}
/** Mean squared error, in the square of the label's unit. */
function meanSquaredError({ squared, weight }) {
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .j)(squared / weight);
}
/** Root of the mean squared error, in the label's unit. */
function rootMeanSquaredError({ squared, weight }) {
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .j)(Math.sqrt(squared / weight));
}
/** Mean absolute error, in the label's unit. */
function meanAbsoluteError({ absolute, weight }) {
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .j)(absolute / weight);
}
/** Mean of label − prediction, in the label's unit: above 0, the model predicts too little. */
function meanError({ error, weight }) {
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .j)(error / weight);
}
/** Weighted absolute percentage error, Σ|error| / Σ|label|: a share, and defined with labels of 0 unless all are. */
function weightedPercentageError({ absolute, absoluteLabels }) {
    if (absoluteLabels === 0)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .notMeasured */ .q)('undefined', 'is undefined: all labels are 0');
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .j)(absolute / absoluteLabels);
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
/** 1 - variance of the errors / variance of the labels: R² that does not mind a constant offset. */
function explainedVariance({ errorSpread, total, rows }) {
    if (rows < 2)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .notMeasured */ .q)('undefined', 'is undefined for a single row');
    if (total === 0)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .notMeasured */ .q)('undefined', 'is undefined: all labels are the same', errorSpread === 0 ? 1 : 0);
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .j)(1 - errorSpread / total);
}


/***/ }),

/***/ 84807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ carriesItsTest),
  S: () => (/* binding */ fairnessFamily)
});

// EXTERNAL MODULE: ./packages/metrics/src/definition.ts
var definition = __webpack_require__(14672);
// EXTERNAL MODULE: ./packages/statistics/src/multiple-testing.ts
var multiple_testing = __webpack_require__(57684);
// EXTERNAL MODULE: ./packages/statistics/src/fisher-exact.ts
var fisher_exact = __webpack_require__(63262);
// EXTERNAL MODULE: ./packages/metrics/src/column-values.ts
var column_values = __webpack_require__(43498);
// EXTERNAL MODULE: ./packages/metrics/src/measurable.ts
var measurable = __webpack_require__(29796);
// EXTERNAL MODULE: ./packages/metrics/src/outcome.ts
var src_outcome = __webpack_require__(45229);
// EXTERNAL MODULE: ./packages/metrics/src/take-predictions.ts
var take_predictions = __webpack_require__(57269);
;// CONCATENATED MODULE: ./packages/metrics/src/fairness.ts





/** The columns that a name means: one, or several joined by commas; null when one of them is none to slice by. */
function columnsOf(text, { sliceColumns }) {
    if (sliceColumns.has(text))
        return [text];
    const columns = text.split(',').map((name) => name.trim());
    return columns.every((name) => sliceColumns.has(name)) ? columns : null;
}
/** Largest less smallest value over the groups, the largest of several metrics (fairlearn, between_groups). */
function differenceOf(metrics) {
    return (grouped) => overMetrics(grouped, metrics, (values) => (0,src_outcome/* measured */.j)(Math.max(...values) - Math.min(...values)), Math.max);
}
/** Smallest over largest value, the smallest of several metrics (fairlearn, between_groups). Undefined when all are 0. */
function ratioOf(metrics) {
    const ratio = (values) => {
        const most = Math.max(...values);
        if (most === 0)
            return (0,src_outcome/* notMeasured */.q)('undefined', 'is undefined: it is 0 in every group');
        return (0,src_outcome/* measured */.j)(Math.min(...values) / most);
    };
    return (grouped) => overMetrics(grouped, metrics, ratio, Math.min);
}
/** The smallest value of a metric over the groups. */
function leastOf(metric) {
    return (grouped) => overMetrics(grouped, [metric], (values) => (0,src_outcome/* measured */.j)(Math.min(...values)), Math.min);
}
/** The largest value of a metric over the groups. */
function mostOf(metric) {
    return (grouped) => overMetrics(grouped, [metric], (values) => (0,src_outcome/* measured */.j)(Math.max(...values)), Math.max);
}
const fourFifthsLimit = 0.8;
const significance = 0.05;
/**
 * The four-fifths rule (29 CFR 1607.4 D) with its test: the selection rate of the least selected group over that of the most selected
 * one. Below 0.8 it counts only where Fisher's exact test, corrected over the groups (Holm), tells the group from the most selected one
 * at 5 %; else it is undefined, because at small numbers the ratio alone is noise. Weights do not count in it.
 */
const fourFifths = ({ rows, columns }) => {
    if (rows.task !== 'classification' || rows.positiveClass === null)
        return (0,src_outcome/* notMeasured */.q)('unavailable', 'is for two classes of which the positive one is known (see positive-class)');
    const { positiveClass } = rows;
    const groups = groupsOf(rows, columns).map((group) => {
        const { predictions, rows: count } = group.rows;
        const successes = predictions.reduce((sum, one) => sum + (one === positiveClass ? 1 : 0), 0);
        return { name: group.name, successes, rows: count, rate: successes / count };
    });
    if (groups.length < 2)
        return oneGroup(columns);
    const best = groups.reduce((a, b) => (b.rate > a.rate ? b : a));
    if (best.rate === 0)
        return (0,src_outcome/* notMeasured */.q)('undefined', 'is undefined: nobody is selected in any group');
    const others = groups
        .filter((group) => group !== best)
        .map((group) => ({ ...group, ratio: group.rate / best.rate }));
    const ps = (0,multiple_testing/* adjustPValues */.u)(others.map((group) => (0,fisher_exact/* compareShares */.m)(group, best)), 'holm');
    const low = others.filter(({ ratio }) => ratio < fourFifthsLimit);
    if (low.length === 0)
        return (0,src_outcome/* measured */.j)(Math.min(...others.map(({ ratio }) => ratio)));
    const sure = others.filter(({ ratio }, i) => ratio < fourFifthsLimit && ps[i] < significance);
    if (sure.length > 0)
        return (0,src_outcome/* measured */.j)(Math.min(...sure.map(({ ratio }) => ratio)));
    const worst = low.reduce((a, b) => (b.ratio < a.ratio ? b : a));
    const p = ps[others.indexOf(worst)];
    const message = `is undetermined: ${worst.ratio.toPrecision(3)} of «${worst.name}» against «${best.name}» may be chance (p = ${p.toPrecision(2)})`;
    return (0,src_outcome/* notMeasured */.q)('undefined', message, worst.ratio);
};
function overMetrics({ rows, columns, find }, metrics, combine, choose) {
    const groups = groupsOf(rows, columns);
    if (groups.length < 2)
        return oneGroup(columns);
    const chosen = [];
    let lack;
    for (const name of metrics) {
        const definition = find(name);
        if (!definition)
            return (0,src_outcome/* notMeasured */.q)('unavailable', `needs the metric «${name}», which there is not`);
        const values = [];
        for (const group of groups) {
            const { value, problem } = definition.compute((0,measurable/* measurableOf */.$)(group.rows));
            if (value === null || (problem !== null && problem.kind !== 'undefined'))
                return problem ? { value: null, problem } : (0,src_outcome/* notMeasured */.q)('undefined', 'is undefined');
            if (problem)
                lack ??= (0,src_outcome/* notMeasured */.q)('undefined', `is undefined: in «${group.name}» «${name}» ${problem.message}`);
            values.push(value);
        }
        const outcome = combine(values);
        if (outcome.problem)
            return outcome;
        chosen.push(outcome.value);
    }
    const value = choose(...chosen);
    // The value is what fairlearn says, in which such a group counts 0.
    return lack ? { value, problem: lack.problem } : (0,src_outcome/* measured */.j)(value);
}
function oneGroup(columns) {
    return (0,src_outcome/* notMeasured */.q)('undefined', `is undefined: «${columns.join(', ')}» makes one group only`);
}
/** Groups in order of first appearance; rows without a value are in none. */
function groupsOf(rows, columns) {
    const used = columns.map((name) => [name, rows.sliceColumns.get(name)]);
    const members = new Map();
    for (let row = 0; row < rows.rows; row++) {
        if (used.some(([, column]) => isMissing(column, row)))
            continue;
        const name = used.map(([column, cells]) => `${column}=${(0,column_values/* textAt */.$6)(cells, row)}`).join(', ');
        const known = members.get(name);
        if (known)
            known.push(row);
        else
            members.set(name, [row]);
    }
    return [...members].map(([name, list]) => ({ name, rows: (0,take_predictions/* takePredictions */.e)(rows, Uint32Array.from(list)) }));
}
function isMissing(column, row) {
    return column.kind === 'category' ? column.codes[row] === -1 : Number.isNaN(column.values[row]);
}

;// CONCATENATED MODULE: ./packages/metrics/src/fairness-definitions.ts


const classified = (0,definition/* definitionsOf */.m)('classification');
/** Measures of fairness between the groups of a column, by fairlearn's names. A new one is a new row. */
const measures = {
    demographic_parity_difference: { direction: 'lower', measure: differenceOf(['selection_rate']) },
    demographic_parity_ratio: { direction: 'higher', measure: ratioOf(['selection_rate']) },
    equalized_odds_difference: { direction: 'lower', measure: differenceOf(['recall', 'fpr']) },
    equalized_odds_ratio: { direction: 'higher', measure: ratioOf(['recall', 'fpr']) },
    equal_opportunity_difference: { direction: 'lower', measure: differenceOf(['recall']) },
    equal_opportunity_ratio: { direction: 'higher', measure: ratioOf(['recall']) },
    four_fifths: { direction: 'higher', measure: fourFifths, isTested: true },
};
/** Whether a metric, by its name, is measured only where its own test tells it from chance: an interval around it would ask the same twice. */
function carriesItsTest(name) {
    const stem = name.split('.', 1)[0];
    return Object.hasOwn(measures, stem) && measures[stem]?.isTested === true;
}
/** What is made of any metric over the groups of a column. */
const summaries = {
    group_min: { direction: null, measure: leastOf },
    group_max: { direction: null, measure: mostOf },
    difference: { direction: 'lower', measure: (name) => differenceOf([name]) },
    ratio: { direction: 'higher', measure: (name) => ratioOf([name]) },
};
/**
 * `demographic_parity_ratio.<column>` and the like, and `<metric>_group_min.<column>`, `_group_max`, `_difference`, `_ratio` of any metric.
 * Several columns, joined by commas, make groups together. `find` finds the metric that is taken of each group.
 */
function fairnessFamily(find) {
    return {
        pattern: 'demographic_parity_ratio.<column>, <metric>_group_min.<column>',
        find(name, predictions) {
            const dot = name.indexOf('.');
            const columns = dot < 0 ? null : columnsOf(name.slice(dot + 1), predictions);
            if (columns === null)
                return undefined;
            const stem = name.slice(0, dot);
            const known = Object.hasOwn(measures, stem) ? measures[stem] : undefined;
            const finder = (metric) => find(metric, predictions);
            if (known && predictions.task === 'classification') {
                const compute = ({ rows }) => known.measure({ rows, columns, find: finder });
                return classified(name, compute, { direction: known.direction });
            }
            const match = /^(.+)_(group_min|group_max|difference|ratio)$/.exec(stem);
            const base = match?.[1] === undefined ? undefined : finder(match[1]);
            if (!match || !base)
                return undefined;
            const summary = summaries[match[2]];
            const compute = ({ rows }) => summary.measure(base.name)({ rows, columns, find: finder });
            const direction = summary.direction ?? base.direction;
            return (0,definition/* definitionsOf */.m)(predictions.task)(`${base.name}_${match[2]}.${columns.join(',')}`, compute, {
                direction,
            });
        },
    };
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
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56689);
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

/***/ 29796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ measurableOf),
/* harmony export */   L: () => (/* binding */ measurableOfCounts)
/* harmony export */ });
/* harmony import */ var _class_counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43246);
/* harmony import */ var _class_rates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79475);
/* harmony import */ var _errors_of_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71362);
/* harmony import */ var _multilabel_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18548);
/* harmony import */ var _ranking_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33439);
/* harmony import */ var _score_metrics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85487);






/** A classifier's rows with counts from elsewhere, such as those of a resample: for metrics whose `basis` is `counts`. */
function measurableOfCounts(rows, counts) {
    return new CountedClassification(rows, counts);
}
const known = new WeakMap();
/** Predictions ready to be measured; the same predictions share what was computed. */
function measurableOf(rows) {
    const found = known.get(rows) ?? prepare(rows);
    known.set(rows, found);
    return found;
}
function prepare(rows) {
    switch (rows.task) {
        case 'classification':
            return new CountedClassification(rows, null);
        case 'regression': {
            const sums = once(() => (0,_errors_of_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .sumErrors */ .jY)(rows));
            return {
                task: 'regression',
                rows,
                get sums() {
                    return sums();
                },
            };
        }
        case 'multilabel': {
            const counts = once(() => rows.names.map((_, index) => (0,_multilabel_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .countLabel */ .Qk)(rows, index)));
            return {
                task: 'multilabel',
                rows,
                get counts() {
                    return counts();
                },
            };
        }
        case 'ranking': {
            const queries = once(() => (0,_ranking_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .rankQueries */ .Hd)(rows));
            return {
                task: 'ranking',
                rows,
                get queries() {
                    return queries();
                },
            };
        }
    }
}
/** A class with its fields in place: a bootstrap makes one for every resample. */
class CountedClassification {
    task = 'classification';
    rows;
    knownCounts;
    knownOccurring = null;
    knownRanked = null;
    /** `counts` is null when they are those of the rows. */
    constructor(rows, counts) {
        this.rows = rows;
        this.knownCounts = counts;
    }
    get counts() {
        this.knownCounts ??= (0,_class_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .countClasses */ .E)(this.rows);
        return this.knownCounts;
    }
    get occurring() {
        this.knownOccurring ??= occurringIn(this.counts);
        return this.knownOccurring;
    }
    get ranked() {
        this.knownRanked ??= (0,_score_metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .rankClasses */ .nB)(this.rows);
        return this.knownRanked;
    }
}
function occurringIn(counts) {
    const { actual, predicted } = counts;
    const occurring = [];
    for (let index = 0; index < actual.length; index++)
        if (actual[index] || predicted[index])
            occurring.push((0,_class_rates_js__WEBPACK_IMPORTED_MODULE_5__/* .countsOfClass */ .oZ)(counts, index));
    return occurring;
}
function once(compute) {
    let known;
    return () => {
        known ??= { value: compute() };
        return known.value;
    };
}


/***/ }),

/***/ 18548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ areaOfLabel),
/* harmony export */   H8: () => (/* binding */ coverageError),
/* harmony export */   NL: () => (/* binding */ hammingLoss),
/* harmony export */   NN: () => (/* binding */ averagePrecisionOverRows),
/* harmony export */   NV: () => (/* binding */ labelRankingPrecision),
/* harmony export */   Qk: () => (/* binding */ countLabel),
/* harmony export */   Sv: () => (/* binding */ labelRankingLoss),
/* harmony export */   YT: () => (/* binding */ rateOverRows),
/* harmony export */   gW: () => (/* binding */ subsetAccuracy),
/* harmony export */   js: () => (/* binding */ pooledArea),
/* harmony export */   kx: () => (/* binding */ labelArea)
/* harmony export */ });
/* harmony import */ var _averages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68757);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45229);
/* harmony import */ var _ranked_scores_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1604);



const needsLabelScores = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .notMeasured */ .q)('unavailable', 'needs scores: write one column «score_<label>» per label');
/** The counts of one label over all rows. */
function countLabel({ labels, predictions, weights, rows }, index) {
    const actual = labels[index];
    const predicted = predictions[index];
    const counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
    for (let row = 0; row < rows; row++) {
        const weight = weights === null ? 1 : weights[row];
        if (actual[row] === 1)
            counts[predicted[row] === 1 ? 'tp' : 'fn'] += weight;
        else
            counts[predicted[row] === 1 ? 'fp' : 'tn'] += weight;
    }
    return counts;
}
/** Weighted mean of a value of each row's own counts over its labels. */
function meanOverRows(rows, value) {
    let sum = 0;
    let total = 0;
    for (let row = 0; row < rows.rows; row++) {
        const counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
        rows.labels.forEach((actual, index) => {
            const isPredicted = rows.predictions[index]?.[row] === 1;
            if (actual[row] === 1)
                counts[isPredicted ? 'tp' : 'fn']++;
            else
                counts[isPredicted ? 'fp' : 'tn']++;
        });
        const weight = rows.weights === null ? 1 : rows.weights[row];
        sum += weight * value(counts);
        total += weight;
    }
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .j)(sum / total);
}
/** Share of rows of which every label is right (subset accuracy, what `accuracy_score` says of label indicators). */
function subsetAccuracy(rows) {
    return meanOverRows(rows, ({ fp, fn }) => (fp + fn === 0 ? 1 : 0));
}
/** Share of all (row, label) pairs that are wrong. */
function hammingLoss(rows) {
    return meanOverRows(rows, ({ fp, fn }) => (fp + fn) / rows.names.length);
}
/** A rate of each row over its labels, averaged over the rows (`average="samples"`); rows for which it is 0/0 count 0. */
function rateOverRows(rows, formula) {
    return meanOverRows(rows, (counts) => formula(counts).value);
}
/** An area for each label, and their mean: unweighted, or by how many rows have the label. */
function labelArea(rows, area, average) {
    const parts = rows.names.map((_, index) => areaOfLabel(rows, area, index));
    return average === 'macro' ? (0,_averages_js__WEBPACK_IMPORTED_MODULE_1__/* .macroAverage */ .A)(parts) : (0,_averages_js__WEBPACK_IMPORTED_MODULE_1__/* .weightedAverage */ .L)(parts);
}
/** An area of one label. */
function areaOfLabel(rows, area, index) {
    const scores = rows.scores?.[index];
    if (!scores)
        return { outcome: needsLabelScores, support: 0 };
    const labels = rows.labels[index];
    const isPositive = (row) => labels[row] === 1;
    const steps = (0,_ranked_scores_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreSteps */ .Q7)({ scores, isPositive, weights: rows.weights });
    const value = steps.positives === 0 ? Number.NaN : area(steps);
    const which = steps.positives === 0 ? 'no' : 'every';
    const message = `is undefined: ${which} row has the label «${rows.names[index]}»`;
    const outcome = Number.isNaN(value) ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .notMeasured */ .q)('undefined', message) : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .j)(value);
    return { outcome, support: steps.positives };
}
/** The area of all (row, label) pairs together (`average="micro"`). */
function pooledArea(rows, area) {
    const { scores, labels, weights } = rows;
    if (!scores)
        return needsLabelScores;
    const all = new Float64Array(rows.rows * scores.length);
    scores.forEach((column, index) => {
        all.set(column, index * rows.rows);
    });
    const steps = (0,_ranked_scores_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreSteps */ .Q7)({
        scores: all,
        isPositive: (i) => labels[Math.floor(i / rows.rows)]?.[i % rows.rows] === 1,
        weights: weights && Float64Array.from(all, (_, i) => weights[i % rows.rows]),
    });
    const value = steps.positives === 0 ? Number.NaN : area(steps);
    if (Number.isNaN(value))
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .notMeasured */ .q)('undefined', 'is undefined: all rows have the same labels');
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .j)(value);
}
function meanOverRankings(rows, value) {
    const { scores, labels, weights } = rows;
    if (!scores)
        return needsLabelScores;
    let sum = 0;
    let total = 0;
    for (let row = 0; row < rows.rows; row++) {
        const weight = weights === null ? 1 : weights[row];
        const ranking = {
            labels: labels.map((column) => column[row]),
            scores: scores.map((column) => column[row]),
        };
        sum += weight * value(ranking);
        total += weight;
    }
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .j)(sum / total);
}
/**
 * Label ranking average precision (`label_ranking_average_precision_score`): for each label of a row, the share of labels ranked at
 * least as high that the row has; 1 for rows with all labels or none.
 */
function labelRankingPrecision(rows) {
    return meanOverRankings(rows, ({ labels, scores }) => {
        const own = labels.flatMap((label, index) => (label === 1 ? [scores[index]] : []));
        if (own.length === 0 || own.length === labels.length)
            return 1;
        const atLeast = (list, score) => list.filter((one) => one >= score).length;
        return own.reduce((sum, score) => sum + atLeast(own, score) / atLeast(scores, score), 0) / own.length;
    });
}
/** How many labels, from the highest score down, it takes to meet all of a row's labels (`coverage_error`); 0 for a row without any. */
function coverageError(rows) {
    return meanOverRankings(rows, ({ labels, scores }) => {
        const own = scores.filter((_, index) => labels[index] === 1);
        const lowest = Math.min(...own);
        return own.length === 0 ? 0 : scores.filter((score) => score >= lowest).length;
    });
}
/** Share of pairs (label that the row has, label that it has not) in the wrong order, a tie being wrong (`label_ranking_loss`). */
function labelRankingLoss(rows) {
    return meanOverRankings(rows, ({ labels, scores }) => {
        const own = scores.filter((_, index) => labels[index] === 1);
        const others = scores.filter((_, index) => labels[index] === 0);
        if (own.length === 0 || others.length === 0)
            return 0;
        let wrong = 0;
        for (const score of own)
            for (const other of others)
                if (other >= score)
                    wrong++;
        return wrong / (own.length * others.length);
    });
}
/** Average precision of each row's ranking of the labels, averaged over rows (`average="samples"`); 0 for a row without labels. */
function averagePrecisionOverRows(rows) {
    return meanOverRankings(rows, ({ labels, scores }) => {
        if (!labels.includes(1))
            return 0;
        const isPositive = (index) => labels[index] === 1;
        return (0,_ranked_scores_js__WEBPACK_IMPORTED_MODULE_2__/* .averagePrecision */ .cF)((0,_ranked_scores_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreSteps */ .Q7)({ scores: Float64Array.from(scores), isPositive, weights: null }));
    });
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

/***/ 73930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tb: () => (/* binding */ reliabilityBins),
/* harmony export */   _1: () => (/* binding */ logLoss),
/* harmony export */   hR: () => (/* binding */ maximumCalibrationError),
/* harmony export */   pB: () => (/* binding */ expectedCalibrationError),
/* harmony export */   ph: () => (/* binding */ calibrationMisses),
/* harmony export */   r$: () => (/* binding */ topAccuracy),
/* harmony export */   xz: () => (/* binding */ brierScore)
/* harmony export */ });
/* unused harmony export calibrationBins */
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45229);
/* harmony import */ var _score_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85487);


/** How many bins of equal width calibration is looked at in (Guo et al. 2017 use 15). */
const calibrationBins = 15;
/** Probabilities per class; of two classes with one column, the other one is its complement. Null for a class without any. */
function probabilitiesOf({ classes, scores, rows }, index) {
    const own = scores[index];
    if (own)
        return own;
    const other = classes.length === 2 ? scores[1 - index] : null;
    if (other)
        return other.map((probability) => 1 - probability);
    return classes.length > 2 && scores.some(Boolean) ? new Float64Array(rows) : null;
}
/** Why there is nothing to compute from; null when there are probabilities. That scores are none is remarked once, of the log loss. */
function lacksProbabilities({ scores, notProbabilities }, kind = 'unavailable') {
    if (notProbabilities !== null)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .notMeasured */ .q)(kind, `needs probabilities, and ${notProbabilities}`);
    return scores.every((column) => column === null) ? _score_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .needsScores */ .XV : null;
}
/**
 * Mean negative log of the probability that was given to the label, in nats; probabilities are clipped to [2^-52, 1 - 2^-52] and
 * taken as they are (`log_loss` of scikit-learn 1.5 and later: rows that miss a sum of 1 by rounding are not rescaled).
 */
function logLoss(predictions) {
    const problem = lacksProbabilities(predictions, 'invalid');
    if (problem)
        return problem;
    const { labels, weights } = predictions;
    const columns = predictions.classes.map((_, index) => probabilitiesOf(predictions, index));
    let loss = 0;
    let total = 0;
    for (let row = 0; row < labels.length; row++) {
        const probability = columns[labels[row]]?.[row] ?? 0;
        const weight = weights === null ? 1 : weights[row];
        loss -= weight * Math.log(Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON));
        total += weight;
    }
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .j)(loss / total);
}
/**
 * Brier score (Brier 1950): mean squared distance of the probabilities from what happened. Of two classes that of the positive
 * class, between 0 and 1; of more the sum over classes, between 0 and 2 (`brier_score_loss` of scikit-learn 1.7 and later).
 */
function brierScore(predictions) {
    const problem = lacksProbabilities(predictions);
    if (problem)
        return problem;
    const { classes, labels, weights, positiveClass } = predictions;
    const isBinary = classes.length <= 2;
    const chosen = isBinary ? [positiveClass ?? classes.length - 1] : classes.map((_, index) => index);
    let loss = 0;
    let total = 0;
    for (let row = 0; row < labels.length; row++)
        total += weights === null ? 1 : weights[row];
    for (const index of chosen) {
        const probabilities = probabilitiesOf(predictions, index);
        if (!probabilities)
            return _score_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .needsScores */ .XV;
        for (let row = 0; row < labels.length; row++) {
            const miss = probabilities[row] - (labels[row] === index ? 1 : 0);
            loss += (weights === null ? 1 : weights[row]) * miss * miss;
        }
    }
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .j)(loss / total);
}
/**
 * Bins of a reliability diagram that hold rows, as scikit-learn's `calibration_curve(strategy="uniform")` cuts them: each holds its
 * upper edge. Of two classes: the probability of the positive one against how often it happened. Of more: the probability of the most
 * probable class against how often it was right (Guo et al. 2017, "On Calibration of Modern Neural Networks").
 */
function reliabilityBins(predictions) {
    const problem = lacksProbabilities(predictions);
    if (problem)
        return problem;
    const { labels, weights } = predictions;
    const { confidences, isRight } = confidencesOf(predictions);
    const bins = Array.from({ length: calibrationBins }, () => ({ rows: 0, weight: 0, scores: 0, right: 0 }));
    for (let row = 0; row < labels.length; row++) {
        const confidence = confidences[row];
        const weight = weights === null ? 1 : weights[row];
        const bin = bins[binOf(confidence)];
        bin.rows++;
        bin.weight += weight;
        bin.scores += weight * confidence;
        if (isRight(row))
            bin.right += weight;
    }
    return bins.flatMap(({ rows, weight, scores, right }, i) => {
        if (weight === 0)
            return [];
        const [lower, upper] = [edge(i), edge(i + 1)];
        return [{ lower, upper, rows, weight, meanScore: scores / weight, positiveShare: right / weight }];
    });
}
/** Expected calibration error: mean distance of confidence and frequency over 15 bins of equal width, each by its rows. */
function expectedCalibrationError(predictions) {
    const bins = reliabilityBins(predictions);
    if ('value' in bins)
        return bins;
    const total = bins.reduce((sum, { weight }) => sum + weight, 0);
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .j)(bins.reduce((sum, bin) => sum + bin.weight * distance(bin), 0) / total);
}
/** Maximum calibration error: the largest distance of confidence and frequency in a bin that holds rows. */
function maximumCalibrationError(predictions) {
    const bins = reliabilityBins(predictions);
    return 'value' in bins ? bins : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .j)(Math.max(...bins.map(distance)));
}
/**
 * What each row adds to the expected calibration error: its bin, and confidence less outcome; the error is the sum over bins of |sum of these|,
 * divided by the rows. Null without probabilities.
 */
function calibrationMisses(predictions) {
    if (lacksProbabilities(predictions))
        return null;
    const { confidences, isRight } = confidencesOf(predictions);
    const bins = new Uint8Array(confidences.length);
    const misses = new Float64Array(confidences.length);
    for (let row = 0; row < misses.length; row++) {
        const confidence = confidences[row];
        bins[row] = binOf(confidence);
        misses[row] = confidence - (isRight(row) ? 1 : 0);
    }
    return { bins, misses };
}
function distance({ meanScore, positiveShare }) {
    return Math.abs(meanScore - positiveShare);
}
/** The same floats as `numpy.linspace(0, 1, 16)`. */
function edge(i) {
    return i === calibrationBins ? 1 : i * (1 / calibrationBins);
}
/** The guess is at most one off, through rounding. */
function binOf(confidence) {
    const guess = Math.min(Math.max(Math.ceil(confidence * calibrationBins) - 1, 0), calibrationBins - 1);
    if (confidence <= edge(guess) && guess > 0)
        return guess - 1;
    return confidence > edge(guess + 1) && guess < calibrationBins - 1 ? guess + 1 : guess;
}
function confidencesOf(predictions) {
    const { classes, labels, positiveClass, rows } = predictions;
    if (classes.length <= 2) {
        const positive = positiveClass ?? classes.length - 1;
        const confidences = probabilitiesOf(predictions, positive) ?? new Float64Array(rows);
        return { confidences, isRight: (row) => labels[row] === positive };
    }
    const confidences = new Float64Array(rows);
    const best = new Int32Array(rows).fill(-1);
    predictions.scores.forEach((column, index) => {
        if (!column)
            return;
        for (let row = 0; row < rows; row++) {
            const score = column[row];
            if (best[row] !== -1 && score <= confidences[row])
                continue;
            confidences[row] = score;
            best[row] = index;
        }
    });
    return { confidences, isRight: (row) => best[row] === labels[row] };
}
/**
 * Share of rows whose label is among the k classes with the highest scores (`top_k_accuracy_score`); among equal scores, the class
 * that comes later counts as higher, as in scikit-learn.
 */
function topAccuracy({ classes, labels, scores, weights }, k) {
    if (classes.length <= 2)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .notMeasured */ .q)('unavailable', 'is for more than two classes');
    if (scores.some((column) => column === null))
        return _score_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .needsScores */ .XV;
    let hits = 0;
    let total = 0;
    for (let row = 0; row < labels.length; row++) {
        const label = labels[row];
        const own = scores[label]?.[row];
        let above = 0;
        for (let index = 0; index < scores.length; index++) {
            const score = scores[index]?.[row];
            if (score > own || (score === own && index > label))
                above++;
        }
        const weight = weights === null ? 1 : weights[row];
        if (above < k)
            hits += weight;
        total += weight;
    }
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .j)(hits / total);
}


/***/ }),

/***/ 1604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ areaUnderRocSteps),
/* harmony export */   Q7: () => (/* binding */ scoreSteps),
/* harmony export */   cF: () => (/* binding */ averagePrecision)
/* harmony export */ });
/* harmony import */ var _plimsoll_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51016);

/** Sorts rows by score and counts. Scores must not be NaN. */
function scoreSteps({ scores, isPositive, weights }) {
    const { order, sorted } = (0,_plimsoll_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sortedOrder */ .u)(scores);
    // Row by row first: in the order of the scores, each look at a row is a jump.
    const flags = new Uint8Array(order.length);
    for (let row = 0; row < flags.length; row++)
        flags[row] = isPositive(row) ? 1 : 0;
    const truePositives = new Float64Array(order.length);
    const falsePositives = new Float64Array(order.length);
    let steps = 0;
    let positives = 0;
    let negatives = 0;
    for (let i = order.length - 1; i >= 0; i--) {
        const row = order[i];
        const weight = weights === null ? 1 : weights[row];
        if (flags[row] === 1)
            positives += weight;
        else
            negatives += weight;
        if (i > 0 && sorted[i] === sorted[i - 1])
            continue;
        truePositives[steps] = positives;
        falsePositives[steps] = negatives;
        steps++;
    }
    return {
        truePositives: truePositives.subarray(0, steps),
        falsePositives: falsePositives.subarray(0, steps),
        positives,
        negatives,
    };
}
/**
 * Area under the ROC curve: the share of pairs (positive, negative) in which the positive row has the higher score, a tie counting
 * half (Mann–Whitney; equal to the trapezoidal area). NaN when one side has no rows.
 */
function areaUnderRocSteps({ truePositives, falsePositives, positives, negatives, }) {
    let area = 0;
    let above = 0;
    let left = 0;
    for (let i = 0; i < truePositives.length; i++) {
        const hits = truePositives[i];
        const misses = falsePositives[i];
        area += (misses - left) * (hits + above);
        above = hits;
        left = misses;
    }
    return area / 2 / (positives * negatives);
}
/**
 * Average precision, Σ (R_i − R_{i−1}) P_i over the different scores from high to low, without interpolation
 * (`average_precision_score`). NaN when no row is positive.
 */
function averagePrecision({ truePositives, falsePositives, positives }) {
    let sum = 0;
    let before = 0;
    for (let i = 0; i < truePositives.length; i++) {
        const hits = truePositives[i];
        const rows = hits + falsePositives[i];
        if (rows > 0)
            sum += ((hits - before) * hits) / rows;
        before = hits;
    }
    return sum / positives;
}


/***/ }),

/***/ 33439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ rankQueries),
/* harmony export */   JZ: () => (/* binding */ reciprocalRank),
/* harmony export */   Of: () => (/* binding */ queryAveragePrecision),
/* harmony export */   g4: () => (/* binding */ precisionAt),
/* harmony export */   rI: () => (/* binding */ hitAt),
/* harmony export */   uF: () => (/* binding */ meanOverQueries),
/* harmony export */   v$: () => (/* binding */ recallAt),
/* harmony export */   xo: () => (/* binding */ ndcg)
/* harmony export */ });
/* harmony import */ var _plimsoll_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51016);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45229);
/* harmony import */ var _ranked_scores_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1604);



/** Splits rows by query, and ranks each query's documents. */
function rankQueries({ rows, labels, predictions, queries, weights, }) {
    const keys = queries.kind === 'number' ? queries.values : queries.codes;
    const members = new Map();
    for (let row = 0; row < rows; row++) {
        const key = keys[row];
        const known = members.get(key);
        if (known)
            known.push(row);
        else
            members.set(key, [row]);
    }
    return [...members.values()].map((list) => {
        const scores = Float64Array.from(list, (row) => predictions[row]);
        const order = (0,_plimsoll_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sortedOrder */ .u)(scores).order.toReversed();
        return {
            gains: Float64Array.from(order, (i) => labels[list[i]]),
            scores: Float64Array.from(order, (i) => scores[i]),
            weight: weights === null ? 1 : weights[list[0]],
        };
    });
}
/** Mean over the queries of what each of them gives. */
function meanOverQueries(queries, value) {
    let sum = 0;
    let total = 0;
    for (const query of queries) {
        sum += query.weight * value(query);
        total += query.weight;
    }
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .j)(sum / total);
}
/**
 * Normalised discounted cumulative gain at `k` (Järvelin and Kekäläinen 2002, ACM TOIS 20:422): Σ gain / log2(rank + 1) over that of the
 * best order. Gains are the labels themselves; documents with equal scores share the gain of their places (McSherry and Najork 2008).
 * 0 for a query without a relevant document, as in `ndcg_score`.
 */
function ndcg(query, k) {
    const best = query.gains.slice().sort().reverse();
    const ideal = cumulativeGain({ ...query, gains: best, scores: best }, k);
    return ideal === 0 ? 0 : cumulativeGain(query, k) / ideal;
}
function cumulativeGain({ gains, scores }, k) {
    let sum = 0;
    for (let start = 0; start < gains.length;) {
        let end = start;
        let gain = 0;
        let discount = 0;
        for (; end < gains.length && scores[end] === scores[start]; end++) {
            gain += gains[end];
            if (end < k)
                discount += 1 / Math.log2(end + 2);
        }
        sum += (gain / (end - start)) * discount;
        start = end;
    }
    return sum;
}
/** 1 / rank of the first relevant document, documents with the same score before it; 0 when there is none. */
function reciprocalRank({ gains, scores }) {
    const first = gains.findIndex((gain) => gain > 0);
    if (first < 0)
        return 0;
    let rank = first + 1;
    while (rank < scores.length && scores[rank] === scores[first])
        rank++;
    return 1 / rank;
}
/** Average precision of the query's documents, relevant being any label above 0 (`average_precision_score`); 0 when there is none. */
function queryAveragePrecision({ gains, scores }) {
    const isPositive = (i) => gains[i] > 0;
    if (!gains.some((gain) => gain > 0))
        return 0;
    return (0,_ranked_scores_js__WEBPACK_IMPORTED_MODULE_2__/* .averagePrecision */ .cF)((0,_ranked_scores_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreSteps */ .Q7)({ scores, isPositive, weights: null }));
}
/** Share of the first `k` documents that are relevant; documents tied over the border count by their share. */
function precisionAt(query, k) {
    return relevantWithin(query, k) / k;
}
/** Share of the relevant documents that are among the first `k`; 0 when there is none. */
function recallAt(query, k) {
    const all = query.gains.filter((gain) => gain > 0).length;
    return all === 0 ? 0 : relevantWithin(query, k) / all;
}
/** 1 when a relevant document is surely among the first `k`, whatever the order of equal scores. */
function hitAt(query, k) {
    const rank = reciprocalRank(query);
    return rank > 0 && Math.round(1 / rank) <= k ? 1 : 0;
}
/** Expected number of relevant documents within the first k places over all orders of equal scores. */
function relevantWithin({ gains, scores }, k) {
    let sum = 0;
    for (let start = 0; start < gains.length && start < k;) {
        let end = start;
        let relevant = 0;
        for (; end < gains.length && scores[end] === scores[start]; end++)
            if (gains[end] > 0)
                relevant++;
        sum += (relevant * Math.min(end, k) - relevant * start) / (end - start);
        start = end;
    }
    return sum;
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

/***/ 85487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ rocArea),
/* harmony export */   Vn: () => (/* binding */ areaOfClass),
/* harmony export */   Vv: () => (/* binding */ areaOverPairs),
/* harmony export */   XV: () => (/* binding */ needsScores),
/* harmony export */   _h: () => (/* binding */ precisionArea),
/* harmony export */   fx: () => (/* binding */ areaOverAll),
/* harmony export */   nB: () => (/* binding */ rankClasses),
/* harmony export */   sh: () => (/* binding */ areaOverRest)
/* harmony export */ });
/* harmony import */ var _averages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68757);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45229);
/* harmony import */ var _ranked_scores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1604);



const rocArea = _ranked_scores_js__WEBPACK_IMPORTED_MODULE_0__/* .areaUnderRocSteps */ .Nk;
const precisionArea = _ranked_scores_js__WEBPACK_IMPORTED_MODULE_0__/* .averagePrecision */ .cF;
const needsScores = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .notMeasured */ .q)('unavailable', 'needs scores: write the column «score» (of the positive class) or one «score_<class>» per class');
/** Ranks rows by each class's score when it is asked for. */
function rankClasses(rows) {
    const known = new Map();
    return {
        rows,
        stepsOf(index) {
            const found = known.get(index);
            if (found !== undefined)
                return found;
            const scores = rows.scores[index] ?? null;
            const { labels, weights } = rows;
            const isPositive = (row) => labels[row] === index;
            const steps = scores && (0,_ranked_scores_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreSteps */ .Q7)({ scores, isPositive, weights });
            known.set(index, steps);
            return steps;
        },
    };
}
/**
 * An area of the positive class of two (the second one in scikit-learn's order when nobody said which); for more classes their mean,
 * each against the rest: unweighted (`macro`), or by how often each is a label (`weighted`).
 */
function areaOverRest(ranked, area, average) {
    const { classes, scores, positiveClass } = ranked.rows;
    if (scores.every((column) => column === null))
        return needsScores;
    if (classes.length <= 2)
        return areaOfClass(ranked, area, positiveClass ?? classes.length - 1).outcome;
    const scored = classes.flatMap((_, index) => (scores[index] ? [areaOfClass(ranked, area, index)] : []));
    return average === 'macro' ? (0,_averages_js__WEBPACK_IMPORTED_MODULE_2__/* .macroAverage */ .A)(scored) : (0,_averages_js__WEBPACK_IMPORTED_MODULE_2__/* .weightedAverage */ .L)(scored);
}
/**
 * Area under the ROC curve averaged over pairs of classes, both ways round (Hand and Till 2001, Machine Learning 45:171;
 * `multi_class="ovo"`); `weighted`: each pair by its share of the rows. Insensitive to how frequent classes are.
 */
function areaOverPairs(rows, average) {
    const { classes, scores, labels } = rows;
    if (scores.every((column) => column === null))
        return needsScores;
    if (rows.weights !== null)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .notMeasured */ .q)('unavailable', 'has no definition with weights; use roc_auc');
    if (classes.length <= 2)
        return areaOverRest(rankClasses(rows), rocArea, average);
    const members = classes.map((_, index) => rowsWhere(labels, index));
    const parts = [];
    for (let a = 0; a < classes.length; a++) {
        for (let b = a + 1; b < classes.length; b++) {
            const pair = [members[a], members[b]];
            const both = [pairArea(scores[a], pair), pairArea(scores[b], [pair[1], pair[0]])];
            const empty = [a, b].find((index) => members[index]?.length === 0);
            const outcome = empty === undefined
                ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .j)(((both[0] ?? Number.NaN) + (both[1] ?? Number.NaN)) / 2)
                : oneClassOnly(classes[empty], true);
            parts.push({ outcome, support: pair[0].length + pair[1].length });
        }
    }
    return average === 'macro' ? (0,_averages_js__WEBPACK_IMPORTED_MODULE_2__/* .macroAverage */ .A)(parts) : (0,_averages_js__WEBPACK_IMPORTED_MODULE_2__/* .weightedAverage */ .L)(parts);
}
/** The area of all (row, class) pairs together (`average="micro"`): every score against whether its class is the label. */
function areaOverAll(rows, area) {
    const { classes, scores, labels } = rows;
    if (scores.some((column) => column === null) || classes.length <= 2) {
        if (scores.every((column) => column === null))
            return needsScores;
        return areaOverRest(rankClasses(rows), area, 'macro');
    }
    const all = new Float64Array(labels.length * classes.length);
    scores.forEach((column, index) => {
        all.set(column, index * labels.length);
    });
    const weights = rows.weights && Float64Array.from(all, (_, i) => rows.weights?.[i % labels.length] ?? 0);
    const isPositive = (i) => labels[i % labels.length] === Math.floor(i / labels.length);
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .j)(area((0,_ranked_scores_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreSteps */ .Q7)({ scores: all, isPositive, weights })));
}
/** An area of one class against the rest. */
function areaOfClass({ rows, stepsOf }, area, index) {
    const steps = stepsOf(index);
    if (!steps)
        return { outcome: needsScores, support: 0 };
    const name = rows.classes[index];
    if (steps.positives === 0)
        return { outcome: oneClassOnly(name, true), support: 0 };
    // Average precision is defined without negatives: it is 1.
    const value = area(steps);
    const outcome = Number.isNaN(value) ? oneClassOnly(name, false) : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .j)(value);
    return { outcome, support: steps.positives };
}
function oneClassOnly(name, isAbsent) {
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .notMeasured */ .q)('undefined', `is undefined: ${isAbsent ? 'no' : 'every'} row has the label «${name}»`);
}
function rowsWhere(labels, index) {
    const rows = [];
    labels.forEach((label, row) => {
        if (label === index)
            rows.push(row);
    });
    return Uint32Array.from(rows);
}
function pairArea(scores, [inside, outside]) {
    if (!scores)
        return Number.NaN;
    const both = new Float64Array(inside.length + outside.length);
    inside.forEach((row, i) => {
        both[i] = scores[row];
    });
    outside.forEach((row, i) => {
        both[inside.length + i] = scores[row];
    });
    return (0,_ranked_scores_js__WEBPACK_IMPORTED_MODULE_0__/* .areaUnderRocSteps */ .Nk)((0,_ranked_scores_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreSteps */ .Q7)({ scores: both, isPositive: (i) => i < inside.length, weights: null }));
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
/**
 * The split that a word stands for: `training` is train, and LightGBM's `valid_0` and XGBoost's `validation_1` are val; null for a
 * word that stands for none.
 */
function splitOf(word) {
    return splitOfWord.get(word.toLowerCase().replace(/[_-]?\d+$/, '')) ?? null;
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

/***/ 57269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withWeights),
/* harmony export */   e: () => (/* binding */ takePredictions)
/* harmony export */ });
/* harmony import */ var _column_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43498);

/** The predictions of the given rows only, indexes from 0. */
function takePredictions(predictions, rows) {
    const floats = (values) => (0,_column_values_js__WEBPACK_IMPORTED_MODULE_0__/* .takeFloats */ .Fe)(values, rows);
    const common = {
        rows: rows.length,
        ids: predictions.ids && (0,_column_values_js__WEBPACK_IMPORTED_MODULE_0__/* .takeRows */ .LY)(predictions.ids, rows),
        weights: predictions.weights && floats(predictions.weights),
        sliceColumns: new Map([...predictions.sliceColumns].map(([name, column]) => [name, (0,_column_values_js__WEBPACK_IMPORTED_MODULE_0__/* .takeRows */ .LY)(column, rows)])),
    };
    switch (predictions.task) {
        case 'classification':
            return {
                ...predictions,
                ...common,
                labels: Int32Array.from(rows, (row) => predictions.labels[row]),
                predictions: Int32Array.from(rows, (row) => predictions.predictions[row]),
                scores: predictions.scores.map((scores) => scores && floats(scores)),
            };
        case 'regression':
            return {
                ...predictions,
                ...common,
                labels: floats(predictions.labels),
                predictions: floats(predictions.predictions),
                quantiles: predictions.quantiles.map(({ level, values }) => ({ level, values: floats(values) })),
                series: predictions.series && (0,_column_values_js__WEBPACK_IMPORTED_MODULE_0__/* .takeRows */ .LY)(predictions.series, rows),
                naiveErrors: predictions.naiveErrors && floats(predictions.naiveErrors),
            };
        case 'multilabel':
            return {
                ...predictions,
                ...common,
                labels: predictions.labels.map((flags) => takeFlags(flags, rows)),
                predictions: predictions.predictions.map((flags) => takeFlags(flags, rows)),
                scores: predictions.scores === null ? null : predictions.scores.map(floats),
            };
        case 'ranking':
            return {
                ...predictions,
                ...common,
                labels: floats(predictions.labels),
                predictions: floats(predictions.predictions),
                queries: (0,_column_values_js__WEBPACK_IMPORTED_MODULE_0__/* .takeRows */ .LY)(predictions.queries, rows),
            };
    }
}
/** The same predictions in which each row counts by the given weight, such as how often a bootstrap drew it. */
function withWeights(predictions, weights) {
    return { ...predictions, weights };
}
function takeFlags(flags, rows) {
    return Uint8Array.from(rows, (row) => flags[row]);
}


/***/ }),

/***/ 63262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ compareShares)
/* harmony export */ });
/* harmony import */ var _standard_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92710);

/** From this expected count in every cell on, the normal approximation is as good as exact, and does not count cells one by one. */
const manyExpected = 100;
/**
 * Two-sided p value of "both shares are equal" for two independent groups: Fisher's exact test (the sum of the probabilities of all tables
 * with the same margins that are at most as probable as this one), by the pooled score test where every expected count is at least 100.
 * 1 when a group or an outcome is empty. Counts must be whole numbers.
 */
function compareShares(first, second) {
    const total = first.rows + second.rows;
    const successes = first.successes + second.successes;
    if (first.rows === 0 || second.rows === 0 || successes === 0 || successes === total)
        return 1;
    const share = successes / total;
    const least = Math.min(first.rows, second.rows) * Math.min(share, 1 - share);
    if (least >= manyExpected) {
        const error = Math.sqrt(share * (1 - share) * (1 / first.rows + 1 / second.rows));
        return (0,_standard_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .twoSidedP */ .mX)((first.successes / first.rows - second.successes / second.rows) / error);
    }
    return fisherExact(first, second);
}
/** Probabilities of tables relative to the most probable one, by the ratio of neighbours, so that nothing over- or underflows. */
function fisherExact(first, second) {
    const total = first.rows + second.rows;
    const successes = first.successes + second.successes;
    const lowest = Math.max(0, successes - second.rows);
    const highest = Math.min(first.rows, successes);
    const mode = Math.min(Math.max(Math.floor(((first.rows + 1) * (successes + 1)) / (total + 2)), lowest), highest);
    const ratioUp = (k) => ((first.rows - k) * (successes - k)) / ((k + 1) * (total - first.rows - successes + k + 1));
    const weights = new Float64Array(highest - lowest + 1);
    weights[mode - lowest] = 1;
    for (let k = mode; k < highest; k++)
        weights[k + 1 - lowest] = weights[k - lowest] * ratioUp(k);
    for (let k = mode; k > lowest; k--)
        weights[k - 1 - lowest] = weights[k - lowest] / ratioUp(k - 1);
    const own = weights[first.successes - lowest];
    let sum = 0;
    let extreme = 0;
    for (const weight of weights) {
        sum += weight;
        // Equal probabilities differ by rounding.
        if (weight <= own * (1 + 1e-7))
            extreme += weight;
    }
    return Math.min(1, extreme / sum);
}


/***/ }),

/***/ 97155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ limitTo),
/* harmony export */   w: () => (/* binding */ tailShare)
/* harmony export */ });
/** Share of misses on each closed side. RangeError when alpha is not within (0, 1). */
function tailShare({ alpha = 0.05, sides = 'both' }) {
    if (!(alpha > 0 && alpha < 1))
        throw new RangeError(`alpha must lie between 0 and 1, not ${alpha}.`);
    return sides === 'both' ? alpha / 2 : alpha;
}
/** Opens the sides that the level leaves open, and keeps the rest within the scale [`scale.lower`, `scale.upper`]. */
function limitTo(scale, interval, { sides = 'both' }) {
    return {
        lower: sides === 'upper' ? scale.lower : Math.max(scale.lower, interval.lower),
        upper: sides === 'lower' ? scale.upper : Math.min(scale.upper, interval.upper),
    };
}


/***/ }),

/***/ 57684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ adjustPValues)
/* harmony export */ });
/** Every adjusted p value is at least the one before it. */
function neverFalling(values) {
    for (let i = 1; i < values.length; i++)
        values[i] = Math.max(values[i], values[i - 1]);
    return values;
}
/** Every adjusted p value is at most the one after it. */
function neverAboveNext(values) {
    for (let i = values.length - 2; i >= 0; i--)
        values[i] = Math.min(values[i], values[i + 1]);
    return values;
}
const bonferroni = (sorted) => sorted.map((p) => p * sorted.length);
const holm = (sorted) => neverFalling(sorted.map((p, i) => p * (sorted.length - i)));
// Not 1 - (1 - p)^k: that loses every digit of a small p.
const holmSidak = (sorted) => neverFalling(sorted.map((p, i) => -Math.expm1((sorted.length - i) * Math.log1p(-p))));
const benjaminiHochberg = (sorted) => neverAboveNext(sorted.map((p, i) => (p * sorted.length) / (i + 1)));
const benjaminiYekutieli = (sorted) => {
    const harmonic = sorted.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
    return benjaminiHochberg(sorted).map((p) => p * harmonic);
};
/** The closed procedure over Simes tests, in n^2 steps (Wright 1992, Biometrics 48:1005, appendix). */
const hommel = (sorted) => {
    const n = sorted.length;
    const adjusted = [...sorted];
    for (let size = n; size > 1; size--) {
        const first = n - size + 1;
        const simes = Math.min(...sorted.slice(first).map((p, k) => (size * p) / (k + 2)));
        for (let i = 0; i < n; i++) {
            const least = i < first ? Math.min(simes, size * sorted[i]) : simes;
            adjusted[i] = Math.max(adjusted[i], least);
        }
    }
    return adjusted;
};
/**
 * Holm 1979, Hommel 1988, Bonferroni and Holm–Šidák hold the chance of even one false alarm (Holm–Šidák and Hommel under independence or
 * positive dependence); Benjamini–Hochberg 1995 (same condition) and Benjamini–Yekutieli 2001 (always) hold the share of false alarms.
 */
const adjustments = { bonferroni, holm, holmSidak, hommel, benjaminiHochberg, benjaminiYekutieli };
/**
 * P values of several tests, adjusted so that each may be compared with the whole budget; in the order given, at most 1.
 * RangeError when one is not within [0, 1].
 */
function adjustPValues(pValues, adjustment) {
    for (const p of pValues)
        if (!(p >= 0 && p <= 1))
            throw new RangeError(`${p} is not a p value.`);
    const order = pValues.map((_, i) => i).sort((a, b) => pValues[a] - pValues[b]);
    const adjusted = adjustments[adjustment](order.map((i) => pValues[i]));
    const inOrder = new Array(pValues.length);
    order.forEach((position, i) => {
        inOrder[position] = Math.min(1, adjusted[i]);
    });
    return inOrder;
}


/***/ }),

/***/ 51016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ sortedOrder)
});

;// CONCATENATED MODULE: ./packages/statistics/src/sort-by-radix.ts
/** Digits of the sort key, the least significant first. */
const digits = [
    { half: 'low', shift: 0, mask: 0x7ff },
    { half: 'low', shift: 11, mask: 0x7ff },
    { half: 'low', shift: 22, mask: 0x3ff },
    { half: 'high', shift: 0, mask: 0x7ff },
    { half: 'high', shift: 11, mask: 0x7ff },
    { half: 'high', shift: 22, mask: 0x3ff },
];
const upperWord = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;
/**
 * Sorts positions by their values; equal values keep their order, and 0 and -0 are equal. Values must not be NaN.
 * A radix sort over the bits of the numbers, in linear time whatever the numbers are. Digits that all values share cost nothing.
 */
function sortByRadix(values) {
    const count = values.length;
    let from = sortKeys(values);
    let to = {
        order: new Uint32Array(count),
        high: new Uint32Array(count),
        low: new Uint32Array(count),
    };
    const counts = digits.map(({ mask }) => new Uint32Array(mask + 1));
    countDigits(from, counts);
    for (const [i, digit] of digits.entries()) {
        const places = counts[i];
        if (!startPlaces(places, count))
            continue;
        if (digit.half === 'low')
            moveByLow(from, to, { ...digit, places });
        else
            moveByLow(exchangeHalves(from), exchangeHalves(to), { ...digit, places });
        [from, to] = [to, from];
    }
    return { order: from.order, sorted: valuesOf(from) };
}
/** Keys that order as unsigned numbers like the values do: negative numbers with all bits turned, others with the sign bit set. */
function sortKeys(values) {
    const count = values.length;
    const words = new Uint32Array(values.buffer, values.byteOffset, 2 * count);
    const order = new Uint32Array(count);
    const high = new Uint32Array(count);
    const low = new Uint32Array(count);
    for (let i = 0; i < count; i++) {
        let upper = words[2 * i + upperWord];
        const lower = words[2 * i + 1 - upperWord];
        if (upper === 0x80000000 && lower === 0)
            upper = 0;
        const turned = (upper | 0) >> 31;
        high[i] = upper ^ (turned | 0x80000000);
        low[i] = lower ^ turned;
        order[i] = i;
    }
    return { order, high, low };
}
/** The values back from their keys. */
function valuesOf({ high, low }) {
    const values = new Float64Array(high.length);
    const words = new Uint32Array(values.buffer);
    for (let i = 0; i < high.length; i++) {
        const upper = high[i];
        const turned = ~((upper | 0) >> 31);
        words[2 * i + upperWord] = upper ^ (turned | 0x80000000);
        words[2 * i + 1 - upperWord] = low[i] ^ turned;
    }
    return values;
}
/** Counts all digits in one pass; the six lines stand apart from the table because the loop is the half of the sort that must be flat. */
function countDigits({ high, low }, counts) {
    const [a, b, c, d, e, f] = counts;
    for (let i = 0; i < low.length; i++) {
        const lower = low[i];
        const upper = high[i];
        a[lower & 0x7ff]++;
        b[(lower >>> 11) & 0x7ff]++;
        c[lower >>> 22]++;
        d[upper & 0x7ff]++;
        e[(upper >>> 11) & 0x7ff]++;
        f[upper >>> 22]++;
    }
}
/** Turns counts into the place of the first value with each digit; false when all values have the same digit. */
function startPlaces(counts, total) {
    let before = 0;
    for (let digit = 0; digit < counts.length; digit++) {
        const here = counts[digit];
        if (here === total)
            return false;
        counts[digit] = before;
        before += here;
    }
    return true;
}
function moveByLow(from, to, { places, shift, mask }) {
    const { order, high, low } = from;
    const { order: toOrder, high: toHigh, low: toLow } = to;
    for (let i = 0; i < order.length; i++) {
        const key = low[i];
        const digit = (key >>> shift) & mask;
        const place = places[digit];
        places[digit] = place + 1;
        toLow[place] = key;
        toHigh[place] = high[i];
        toOrder[place] = order[i];
    }
}
function exchangeHalves({ order, high, low }) {
    return { order, high: low, low: high };
}

;// CONCATENATED MODULE: ./packages/statistics/src/sorted-order.ts

/**
 * Sorts positions by their values; equal values keep their order, and 0 and -0 are equal. Values must not be NaN.
 * The same array is sorted once: neither the values nor the result may be changed afterwards. In linear time, and faster than sorting the values
 * themselves, which cannot say where a number came from: with a comparison function that takes ten times as long.
 */
function sortedOrder(values) {
    const found = known.get(values) ?? sortByPlace(values) ?? sortByRadix(values);
    known.set(values, found);
    return found;
}
/** Several statistics rank the same scores; a sort of a million of them takes as long as all that is then done with them. */
const known = new WeakMap();
const valuesOfBucket = 8;
/** So many neighbours are passed on the average before the radix sort is the faster one. */
const mostSteps = 8;
/**
 * Puts each value into the bucket that it falls into between the least and the largest, and sorts within the buckets by insertion: fast where
 * values lie scattered, as scores do. Null where too many share a bucket, or where the range is none.
 */
function sortByPlace(values) {
    const count = values.length;
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < count; i++) {
        const value = values[i];
        if (value < least)
            least = value;
        if (value > most)
            most = value;
    }
    const buckets = Math.ceil(count / valuesOfBucket);
    const scale = (buckets - 1) / (most - least);
    if (!Number.isFinite(scale) || !Number.isFinite(most - least))
        return null;
    // Subtraction, multiplication and truncation all keep the order, rounding included.
    const bucketOf = new Uint32Array(count);
    const starts = new Uint32Array(buckets + 1);
    for (let i = 0; i < count; i++) {
        const bucket = (values[i] - least) * scale;
        bucketOf[i] = bucket;
        starts[bucketOf[i] + 1]++;
    }
    let steps = 0;
    for (let bucket = 1; bucket <= buckets; bucket++) {
        const here = starts[bucket];
        steps += (here * here) / 4;
        starts[bucket] = here + starts[bucket - 1];
    }
    if (steps > mostSteps * count)
        return null;
    const order = new Uint32Array(count);
    const sorted = new Float64Array(count);
    for (let i = 0; i < count; i++) {
        const bucket = bucketOf[i];
        const place = starts[bucket];
        starts[bucket] = place + 1;
        order[place] = i;
        sorted[place] = values[i];
    }
    sortNeighbours(order, sorted);
    return { order, sorted };
}
/** By insertion: what is out of order is so only within its bucket. */
function sortNeighbours(order, sorted) {
    for (let i = 1; i < sorted.length; i++) {
        const value = sorted[i];
        if (!(sorted[i - 1] > value))
            continue;
        const position = order[i];
        let place = i;
        for (; place > 0 && sorted[place - 1] > value; place--) {
            sorted[place] = sorted[place - 1];
            order[place] = order[place - 1];
        }
        sorted[place] = value;
        order[place] = position;
    }
}


/***/ }),

/***/ 92710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   mX: () => (/* binding */ twoSidedP),
/* harmony export */   vr: () => (/* binding */ normalCdf),
/* harmony export */   z7: () => (/* binding */ criticalValue)
/* harmony export */ });
/* harmony import */ var _stdlib_math_base_special_erfcinv__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80119);
/* harmony import */ var _stdlib_math_base_special_erfcinv__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_stdlib_math_base_special_erfcinv__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72484);
/* harmony import */ var _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97155);



/** Probability that a standard normal variable is at most z. Keeps its relative precision in the lower tail. */
function normalCdf(z) {
    return _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_1___default()(z, 0, 1);
}
/**
 * The z below which a standard normal variable lies with this probability.
 * By erfc's inverse and not by erf's: that one loses seven digits at a probability of 1e-12, where sealed holdouts work.
 */
function normalQuantile(probability) {
    return -Math.SQRT2 * _stdlib_math_base_special_erfcinv__WEBPACK_IMPORTED_MODULE_0___default()(2 * probability);
}
/** How many standard errors an interval of this level reaches: 1.96 for alpha 0.05 on both sides. */
function criticalValue(level) {
    return -normalQuantile((0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .tailShare */ .w)(level));
}
/** Probability of a standard normal variable at least this far from 0, on either side. */
function twoSidedP(z) {
    return 2 * normalCdf(-Math.abs(z));
}


/***/ })

};
