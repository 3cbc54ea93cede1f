export const id = 4439;
export const ids = [4439];
export const modules = {

/***/ 2460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ costMetrics)
/* harmony export */ });
const bytesPerMegabyte = 1e6;
/**
 * What a model costs, as metrics that conditions can name: `command_seconds` (wall-clock time of all commands together),
 * `command_cpu_seconds` (user and system time of their processes, where it is known of all), `command_peak_memory_mb` (the largest peak of one, where the system tells) and `model_size_mb` (all model files together);
 * megabytes of 10^6 bytes. What was not run, or is not there, has no metric.
 */
function costMetrics(measured) {
    const { commands, modelFiles } = measured;
    const peaks = commands.flatMap(({ peakMemoryBytes }) => peakMemoryBytes ?? []);
    const cpuTimes = commands.flatMap(({ cpuSeconds }) => cpuSeconds ?? []);
    const costs = [
        ['command_seconds', commands.map(({ seconds }) => seconds), sum],
        ['command_cpu_seconds', cpuTimes.length === commands.length ? cpuTimes : [], sum],
        [
            'command_peak_memory_mb',
            peaks.map((bytes) => bytes / bytesPerMegabyte),
            (values) => Math.max(...values),
        ],
        ['model_size_mb', modelFiles.map(({ bytes }) => bytes / bytesPerMegabyte), sum],
    ];
    return costs.flatMap(([name, values, combine]) => values.length === 0 ? [] : [{ name, value: combine(values), direction: 'lower', source: 'command' }]);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}


/***/ }),

/***/ 28717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ diagnosticsOf)
/* harmony export */ });
/* harmony import */ var _class_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43246);
/* harmony import */ var _measurable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29796);
/* harmony import */ var _probability_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73930);



/** A picture of more classes than this tells nothing. */
const mostMatrixClasses = 30;
const mostCurves = 10;
const mostPoints = 200;
const residualBins = 40;
/**
 * What pictures of a model are drawn from: confusion matrix (up to 30 classes), ROC and precision-recall curves (of the positive class,
 * or of each of up to 10, thinned to 200 points), calibration bins, and a histogram of label − prediction.
 */
function diagnosticsOf(predictions) {
    const nothing = {
        confusion: null,
        roc: [],
        precisionRecall: [],
        calibration: [],
        residuals: null,
    };
    const input = (0,_measurable_js__WEBPACK_IMPORTED_MODULE_0__/* .measurableOf */ .$)(predictions);
    if (input.task === 'regression')
        return { ...nothing, residuals: residualsOf(input.rows) };
    if (input.task !== 'classification')
        return nothing;
    const { classes } = input.rows;
    const curves = stepsToDraw(input);
    return {
        ...nothing,
        confusion: classes.length > mostMatrixClasses
            ? null
            : { classes: [...classes], counts: (0,_class_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .confusionMatrix */ .g)(input.rows).map((line) => [...line]) },
        roc: curves.map(({ name, steps }) => rocCurve(name, steps)),
        precisionRecall: curves.map(({ name, steps }) => precisionRecallCurve(name, steps)),
        calibration: calibrationOf(input),
    };
}
/** Of two classes the positive one, without a name; of more each. A curve of one label only is none. */
function stepsToDraw({ rows, ranked }) {
    const { classes, positiveClass } = rows;
    const isBinary = classes.length <= 2;
    if (classes.length > mostCurves)
        return [];
    const drawn = isBinary ? [positiveClass ?? classes.length - 1] : classes.map((_, index) => index);
    return drawn.flatMap((index) => {
        const steps = ranked.stepsOf(index);
        if (!steps || steps.positives === 0 || steps.negatives === 0)
            return [];
        return [{ name: isBinary ? '' : classes[index], steps }];
    });
}
/** From (0, 0) to (1, 1); a point is kept when the curve has gone a 200th of its way since the last one. */
function rocCurve(name, { truePositives, falsePositives, positives, negatives }) {
    const across = (i) => falsePositives[i] / negatives;
    const up = (i) => truePositives[i] / positives;
    const kept = thin(truePositives.length, { start: 0, placeOf: (i) => (across(i) + up(i)) / 2 });
    return { name, points: [[0, 0], ...kept.map((i) => [across(i), up(i)])] };
}
/** From the highest score down; a point is kept when recall has risen by a 200th since the last one. */
function precisionRecallCurve(name, { truePositives, falsePositives, positives }) {
    const recall = (i) => truePositives[i] / positives;
    const kept = thin(truePositives.length, { start: Number.NEGATIVE_INFINITY, placeOf: recall });
    const points = kept.map((i) => {
        const hits = truePositives[i];
        return [recall(i), hits / (hits + falsePositives[i] || 1)];
    });
    return { name, points };
}
/** The steps that are kept: each that is far enough from the one kept before it, and the last one. There may be millions of steps. */
function thin(length, { start, placeOf }) {
    const kept = [];
    let last = start;
    for (let i = 0; i < length; i++) {
        const place = placeOf(i);
        if (place - last < 1 / (mostPoints - 3) && i < length - 1)
            continue;
        kept.push(i);
        last = place;
    }
    return kept;
}
function calibrationOf({ rows }) {
    const bins = (0,_probability_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .reliabilityBins */ .Tb)(rows);
    if ('value' in bins)
        return [];
    return bins.map(({ lower, upper, rows: count, meanScore, positiveShare }) => ({
        lower,
        upper,
        rows: count,
        meanScore,
        positiveShare,
    }));
}
/** Bins of equal width from the least to the largest residual. */
function residualsOf({ labels, predictions }) {
    const residuals = labels.map((label, row) => label - predictions[row]);
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (const residual of residuals) {
        if (residual < least)
            least = residual;
        if (residual > most)
            most = residual;
    }
    const width = (most - least) / residualBins;
    // All the same, or too far apart for a number.
    if (!(width > 0) || !Number.isFinite(width))
        return { edges: [least, most], counts: [residuals.length] };
    const counts = new Array(residualBins).fill(0);
    for (const residual of residuals) {
        const bin = Math.min(Math.floor((residual - least) / width), residualBins - 1);
        counts[bin] = counts[bin] + 1;
    }
    const edges = Array.from({ length: residualBins + 1 }, (_, i) => i === residualBins ? most : least + i * width);
    return { edges, counts };
}


/***/ }),

/***/ 21893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readFolds)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90712);

/** Columns that say which fold a row is of, and are no metrics. */
const counters = new Set(['fold', 'split', 'repeat']);
/**
 * Reads metric files that hold one value for each fold of a cross-validation with `folds` folds, repeated or not: lists of equal length, as
 * scikit-learn's `cross_validate` returns, or a table with a row for each fold. A metric is its mean over the folds. A file without lists is
 * left as it is. Throws a ConfigurationError when no file has lists, or their length is no multiple of `folds`.
 */
function readFolds(files, folds) {
    const lists = files.flatMap(({ path, history }) => [...(history?.series ?? [])].map(([name, points]) => ({
        path,
        name,
        list: points.map(({ value }) => value),
    })));
    const metrics = lists.filter(({ name }) => !counters.has(name));
    const longest = metrics.reduce((most, one) => (one.list.length > most.list.length ? one : most), {
        path: files.map(({ path }) => path).join(', ') || 'no file',
        name: '',
        list: [],
    });
    const count = longest.list.length;
    if (count === 0 || count % folds !== 0) {
        const found = count === 0
            ? `${longest.path} has no value for each fold`
            : `${longest.path} has ${count} values of «${longest.name}», which is no multiple of ${folds}`;
        throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j({
            where: "input 'folds'",
            message: `is ${folds}, and ${found}.`,
            fix: 'Name in `metrics` a file with a list for each metric, as scikit-learn’s cross_validate returns: {"test_accuracy": [0.91, 0.93, …]}.',
        });
    }
    const complete = metrics.filter(({ list }) => list.length === count);
    const values = Object.fromEntries(complete.map(({ name, list }) => [name, list]));
    return { files: files.map((file) => foldFile(file, count)), values: { folds, values } };
}
/** The file with means for lists; a list that lacks a number is no number. */
function foldFile(file, count) {
    if (file.history === null)
        return file;
    const [values, unusable] = [new Map(file.values), new Map(file.unusable)];
    for (const name of counters)
        values.delete(name);
    for (const [name, points] of file.history.series) {
        if (counters.has(name))
            continue;
        values.delete(name);
        unusable.delete(name);
        if (points.length === count) {
            const mean = points.reduce((sum, { value }) => sum + value, 0) / count;
            values.set(name, { value: mean, isElement: false });
        }
        else
            unusable.set(name, incomplete(name, { path: file.path, found: points.length, count }));
    }
    return { ...file, values, unusable, history: null };
}
function incomplete(name, { path, found, count }) {
    const message = `«${name}» has a number in ${found} of ${count} folds only (${path}).`;
    return { name, kind: 'not-finite', message };
}


/***/ }),

/***/ 26799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ holdoutDigest),
/* harmony export */   x: () => (/* binding */ describeHoldout)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _column_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43498);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98131);



/** Four independent lanes of 32 bits: start values and odd multipliers with well-mixed bits (digits of pi and of e). */
const starts = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];
const factors = [0xb7e15163, 0x8aed2a6b, 0xbf715881, 0x9cf4f3c7];
/**
 * SHA-256 in hex over the set of (id, label), whatever the order of the rows; without ids, over the labels in their order. Of a cross-validation, each
 * with its fold.
 * Two runs with the same digest were tested on the same rows with the same labels.
 * Rows are summed with a fast 128-bit mix, so this tells mistakes apart, not forgeries: a million rows take a tenth of a second.
 */
function holdoutDigest(predictions) {
    const { rows, ids, sliceColumns } = predictions;
    const folds = sliceColumns.get(_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .foldColumn */ .E);
    const sums = new Uint32Array(4);
    const lanes = new Uint32Array(4);
    for (let row = 0; row < rows; row++) {
        for (let lane = 0; lane < 4; lane++)
            lanes[lane] = starts[lane];
        mix(lanes, ids ? (0,_column_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(ids, row) : String(row));
        mixCode(lanes, 0);
        mix(lanes, labelText(predictions, row));
        if (folds) {
            mixCode(lanes, 0);
            mix(lanes, (0,_column_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(folds, row));
        }
        for (let lane = 0; lane < 4; lane++)
            sums[lane] = sums[lane] + avalanche(lanes[lane]);
    }
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`plimsoll holdout 1\n${ids ? 'id' : 'row'}\n${rows}\n`);
    for (const sum of sums)
        digest.update(sum.toString(16).padStart(8, '0'));
    return digest.digest('hex');
}
function labelText(predictions, row) {
    switch (predictions.task) {
        case 'classification':
            return predictions.classes[predictions.labels[row]];
        case 'multilabel':
            return predictions.labels.map((flags) => flags[row]).join('');
        default:
            return String(predictions.labels[row]);
    }
}
function mix(lanes, text) {
    for (let i = 0; i < text.length; i++)
        mixCode(lanes, text.charCodeAt(i) + 1);
}
function mixCode(lanes, code) {
    for (let lane = 0; lane < 4; lane++) {
        const mixed = Math.imul(lanes[lane] ^ code, factors[lane]);
        lanes[lane] = mixed ^ (mixed >>> 15);
    }
}
/** The finalising step of MurmurHash3 (Appleby, public domain): every input bit reaches every output bit. */
function avalanche(lane) {
    let bits = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return (bits ^ (bits >>> 16)) >>> 0;
}
/** The holdout as records name it. */
function describeHoldout(predictions) {
    return { sha256: holdoutDigest(predictions), rows: predictions.rows, task: predictions.task };
}


/***/ }),

/***/ 63584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ haveFolds),
/* harmony export */   z: () => (/* binding */ measureFolds)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90712);
/* harmony import */ var _column_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43498);
/* harmony import */ var _measure_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86417);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98131);
/* harmony import */ var _take_predictions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57269);





/** More folds than this are no folds. */
const mostFolds = 1000;
/** Whether predictions are those of a cross-validation. */
function haveFolds({ sliceColumns }) {
    return sliceColumns.has(_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .foldColumn */ .E);
}
/**
 * Measures each fold of cross-validated predictions by itself, as scikit-learn's `cross_val_score` does, in the place of the metrics of all rows:
 * scores of different models do not make one ranking. A metric that some fold leaves undefined has no number to decide on. Throws a
 * ConfigurationError where the column is no list of folds, or holds another number of them than `folds`.
 */
function measureFolds(about) {
    const { predictions, measurements, directions } = about;
    const wanted = about.wanted.filter(({ split }) => split === null);
    const folds = rowsOfFolds(predictions, about);
    const measured = folds.map(({ rows }) => (0,_measure_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .measureMetrics */ .W)({ predictions: (0,_take_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .takePredictions */ .e)(predictions, rows), files: [], directions, wanted }));
    const byFold = measured.map(({ metrics }) => new Map(metrics.map(({ name, value }) => [name, value])));
    const values = {};
    const metrics = [];
    const unusable = [...measurements.unusable];
    for (const metric of measurements.metrics) {
        const { name, source } = metric;
        if (source !== 'predictions') {
            metrics.push(metric);
            continue;
        }
        const list = byFold.flatMap((fold) => fold.get(name) ?? []);
        if (list.length === folds.length) {
            values[name] = list;
            metrics.push({ ...metric, value: list.reduce((sum, value) => sum + value, 0) / list.length });
        }
        else {
            const first = byFold.findIndex((fold) => !fold.has(name));
            const why = measured[first]?.unusable.find((one) => one.name === name);
            const message = `«${name}» has no value in fold ${folds[first]?.name} of ${folds.length}${why ? `: ${why.message}` : '.'}`;
            unusable.push({ name, kind: 'undefined', message });
        }
    }
    return {
        measurements: { ...measurements, metrics, unusable },
        values: { folds: folds.length, values },
    };
}
/** The rows of each fold, by their numbers, else by their names. */
function rowsOfFolds({ rows, sliceColumns }, { folds, where }) {
    const column = sliceColumns.get(_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .foldColumn */ .E);
    const refuse = (message, fix) => {
        throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j({ where: `${where}, column «${_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .foldColumn */ .E}»`, message, ...(fix && { fix }) });
    };
    const missing = (0,_column_values_js__WEBPACK_IMPORTED_MODULE_4__/* .missingRows */ .Kt)(column, rows);
    if (missing.count > 0)
        refuse(`has no value in ${(0,_column_values_js__WEBPACK_IMPORTED_MODULE_4__/* .describeRows */ .$7)(missing)} of ${rows}.`, 'It says which fold of a cross-validation each row belongs to; rename it when it means something else.');
    const byName = new Map();
    for (let row = 0; row < rows; row++) {
        const name = (0,_column_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(column, row);
        const known = byName.get(name);
        if (known)
            known.push(row);
        else
            byName.set(name, [row]);
    }
    const count = byName.size;
    if (count < 2 || count > mostFolds)
        refuse(`holds ${count === 1 ? 'one value' : `${count} different values`}, and a cross-validation has 2 to ${mostFolds} folds.`, 'Leave the column out, or rename it, when the rows are not of a cross-validation.');
    if (folds !== undefined && folds !== count)
        refuse(`holds ${count} folds, and the input folds is ${folds}.`, 'Leave the input out: the column says it.');
    return [...byName]
        .map(([name, list]) => ({ name, rows: Uint32Array.from(list) }))
        .sort((a, b) => compareNames(a.name, b.name));
}
function compareNames(a, b) {
    return (0,_column_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isNumberText */ .tZ)(a) && (0,_column_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isNumberText */ .tZ)(b) ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 98131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ foldColumn)
/* harmony export */ });
/** The column of predictions that says which model of a cross-validation predicted a row: the one that was trained without that fold. */
const foldColumn = 'fold';


/***/ }),

/***/ 15287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ worstSlices)
});

// UNUSED EXPORTS: leastSliceRows

// EXTERNAL MODULE: ./packages/statistics/src/multiple-testing.ts
var multiple_testing = __webpack_require__(57684);
// EXTERNAL MODULE: ./packages/statistics/src/proportion.ts
var proportion = __webpack_require__(81991);
// EXTERNAL MODULE: ./packages/statistics/src/student-t.ts
var student_t = __webpack_require__(35535);
;// CONCATENATED MODULE: ./packages/metrics/src/slice-codes.ts
/** Columns with more different values than this are names, not groups. */
const mostValues = 50;
/** A numeric column with at most so many different values is sliced by value, any other one by quarters. */
const mostNumbers = 12;
/** The columns that can be sliced by: up to 50 different values, or numbers cut into quarters of the rows. */
function sliceableColumns({ sliceColumns }) {
    return [...sliceColumns].flatMap(([name, column]) => {
        const sliced = column.kind === 'category' ? byLevel(column) : byNumber(column.values);
        return sliced === null || sliced.values.length < 2 ? [] : [{ name, ...sliced }];
    });
}
function byLevel({ codes, levels }) {
    return levels.length > mostValues ? null : { values: levels, codes };
}
function byNumber(values) {
    const different = new Set();
    for (const value of values) {
        if (!Number.isNaN(value))
            different.add(value);
        if (different.size > mostNumbers)
            return byQuarter(values);
    }
    const sorted = [...different].sort((a, b) => a - b);
    const indexes = new Map(sorted.map((value, index) => [value, index]));
    return { values: sorted.map(String), codes: Int32Array.from(values, (value) => indexes.get(value) ?? -1) };
}
/** Cuts at the quartiles, with bounds of at most four digits so that people can write them. */
function byQuarter(values) {
    const sorted = values.filter((value) => !Number.isNaN(value)).sort();
    const at = (share) => Number(sorted[Math.floor(share * sorted.length)].toPrecision(4));
    const cuts = [...new Set([at(0.25), at(0.5), at(0.75)])];
    const codes = Int32Array.from(values, (value) => {
        if (Number.isNaN(value))
            return -1;
        let slice = 0;
        while (slice < cuts.length && value >= cuts[slice])
            slice++;
        return slice;
    });
    return { values: [...cuts, null].map((cut, i) => `${cuts[i - 1] ?? ''}..${cut ?? ''}`), codes };
}
/** Two columns cut together; null when there would be more slices than anybody reads. */
function crossColumns(first, second) {
    const size = second.values.length;
    if (first.values.length * size > 20 * mostValues)
        return null;
    const codes = Int32Array.from(first.codes, (code, row) => {
        const other = second.codes[row];
        return code < 0 || other < 0 ? -1 : code * size + other;
    });
    const values = first.values.flatMap((one) => second.values.map((other) => `${one}, ${second.name}=${other}`));
    return { values, codes };
}

;// CONCATENATED MODULE: ./packages/metrics/src/slice-measures.ts
/**
 * By what slices are compared: accuracy and, of two classes, recall and precision of the positive one; the mean absolute error; the
 * share of rows whose labels are all right. Rankings are means over queries, and have none.
 */
function sliceMeasures(predictions) {
    const share = (metric, value) => ({
        metric,
        direction: 'higher',
        isShare: true,
        values: Float64Array.from({ length: predictions.rows }, (_, row) => value(row)),
    });
    switch (predictions.task) {
        case 'classification': {
            const { labels, predictions: predicted, positiveClass } = predictions;
            const isRight = (row) => (labels[row] === predicted[row] ? 1 : 0);
            const among = (rows) => (row) => rows[row] === positiveClass ? isRight(row) : Number.NaN;
            if (positiveClass === null)
                return [share('accuracy', isRight)];
            return [
                share('accuracy', isRight),
                share('recall', among(labels)),
                share('precision', among(predicted)),
            ];
        }
        case 'regression': {
            const { labels, predictions: predicted } = predictions;
            const values = labels.map((label, row) => Math.abs(label - predicted[row]));
            return [{ metric: 'mae', direction: 'lower', isShare: false, values }];
        }
        case 'multilabel': {
            const { labels, predictions: predicted } = predictions;
            return [
                share('accuracy', (row) => (labels.every((flags, i) => flags[row] === predicted[i]?.[row]) ? 1 : 0)),
            ];
        }
        case 'ranking':
            return [];
    }
}

// EXTERNAL MODULE: ./packages/statistics/src/fisher-exact.ts
var fisher_exact = __webpack_require__(63262);
;// CONCATENATED MODULE: ./packages/metrics/src/slice-sums.ts

/** Sums of every slice of a column, and of all rows, those without a value included. */
function sumSlices({ values, codes }, measure, weights) {
    const empty = () => ({ rows: 0, weight: 0, squaredWeight: 0, sum: 0, squares: 0 });
    const slices = values.map(empty);
    const none = empty();
    for (let row = 0; row < codes.length; row++) {
        const value = measure.values[row];
        if (Number.isNaN(value))
            continue;
        const weight = weights === null ? 1 : weights[row];
        const sums = slices[codes[row]] ?? none;
        sums.rows++;
        sums.weight += weight;
        sums.squaredWeight += weight * weight;
        sums.sum += weight * value;
        sums.squares += weight * value * value;
    }
    const whole = empty();
    for (const sums of [...slices, none])
        for (const key of Object.keys(whole))
            whole[key] += sums[key];
    return { slices, whole };
}
/** The sums of the other rows. */
function subtract(whole, part) {
    return {
        rows: whole.rows - part.rows,
        weight: whole.weight - part.weight,
        squaredWeight: whole.squaredWeight - part.squaredWeight,
        sum: whole.sum - part.sum,
        squares: whole.squares - part.squares,
    };
}
/** Fisher's exact test of two shares. */
function comparedShares(own, rest) {
    return (0,fisher_exact/* compareShares */.m)({ successes: own.sum, rows: own.rows }, { successes: rest.sum, rows: rest.rows });
}
/** Squared standard error of a mean, with the rows that the weights are worth (Kish's effective size). */
function errorOf({ weight, squaredWeight, sum, squares }) {
    const size = (weight * weight) / squaredWeight;
    const variance = Math.max(0, squares / weight - (sum / weight) ** 2);
    return { square: variance / (size - 1), freedom: size - 1 };
}
/** Welch's test of two means (1947). 1 when nothing varies. */
function welchP(own, rest) {
    const [a, b] = [errorOf(own), errorOf(rest)];
    const square = a.square + b.square;
    if (!(square > 0) || !(a.freedom > 0) || !(b.freedom > 0))
        return 1;
    const freedom = square ** 2 / (a.square ** 2 / a.freedom + b.square ** 2 / b.freedom);
    return (0,student_t/* twoSidedStudentP */.j)((own.sum / own.weight - rest.sum / rest.weight) / Math.sqrt(square), freedom);
}

;// CONCATENATED MODULE: ./packages/metrics/src/worst-slices.ts




/** Slices with fewer rows than this say too little to be looked for. */
const leastSliceRows = 30;
/** Only the columns whose slices differ most are crossed: the number of pairs grows with the square. */
const crossedColumns = 4;
const mostSlices = 20;
const confidence = 0.95;
/**
 * The slices on which the model is worst, worst first, at most 20: of every column with up to 50 values (numbers are cut into quarters),
 * and of pairs of the four columns that differ most, with at least 30 rows. Each is compared with the rest of the rows, shares by Fisher's
 * exact test, means by Welch's; the p values are corrected over all slices that were looked at (Holm), the intervals are not.
 * Worst is what is surely worst: the end of the interval that is nearer to the whole is the farthest from it.
 */
function worstSlices(predictions) {
    const columns = sliceableColumns(predictions);
    if (columns.length === 0)
        return [];
    const found = sliceMeasures(predictions).flatMap((measure) => {
        const look = (column, names) => compareSlices({ column, names, measure, weights: predictions.weights });
        const single = columns.map((column) => ({ column, slices: look(column, [column.name]) }));
        const crossed = single
            .map(({ column, slices }) => ({ column, p: Math.min(1, ...slices.map(({ p }) => p)) }))
            .sort((a, b) => a.p - b.p)
            .slice(0, crossedColumns)
            .map(({ column }) => column);
        const pairs = crossed.flatMap((first, i) => crossed.slice(i + 1).flatMap((second) => {
            const cross = crossColumns(first, second);
            return cross === null ? [] : look(cross, [first.name, second.name]);
        }));
        return [...single.flatMap(({ slices }) => slices), ...pairs];
    });
    const adjusted = (0,multiple_testing/* adjustPValues */.u)(found.map(({ p }) => p), 'holm');
    return found
        .map((one, i) => ({
        ...resultOf(one, adjusted[i]),
        columns: one.columns,
        measure: one.measure,
    }))
        .filter((one) => shortfall(one, one.value) > 0)
        .filter((one, _, all) => !isExplained(one, all))
        .sort((a, b) => nearEnd(b) - nearEnd(a))
        .slice(0, mostSlices)
        .map(({ columns: _, measure: __, ...slice }) => slice);
}
/** How much worse than the whole a value is; of quantities as a share of the whole. */
function shortfall({ measure, whole }, value) {
    return measure.direction === 'higher' ? whole - value : (value - whole) / Math.abs(whole || 1);
}
function nearEnd(slice) {
    const { interval, value, measure } = slice;
    return shortfall(slice, (measure.direction === 'higher' ? interval?.upper : interval?.lower) ?? value);
}
/** A pair that is not surely worse than one of its columns alone says nothing new. */
function isExplained(slice, all) {
    if (slice.columns.length === 1)
        return false;
    const parts = slice.slice.split(', ');
    return all.some((other) => other.columns.length === 1 &&
        other.metric === slice.metric &&
        parts.includes(other.slice) &&
        shortfall(other, other.value) >= nearEnd(slice));
}
function compareSlices(about) {
    const { column, names, measure, weights } = about;
    const { slices, whole } = sumSlices(column, measure, weights);
    return column.values.flatMap((value, index) => {
        const own = slices[index];
        const rest = subtract(whole, own);
        if (own.rows < leastSliceRows || own.weight === 0 || rest.weight === 0)
            return [];
        const p = measure.isShare && weights === null ? comparedShares(own, rest) : welchP(own, rest);
        return [
            { slice: `${names[0]}=${value}`, columns: names, measure, own, whole: whole.sum / whole.weight, p },
        ];
    });
}
function resultOf({ slice, measure, own, whole }, adjustedP) {
    const value = own.sum / own.weight;
    return {
        slice,
        metric: measure.metric,
        rows: own.rows,
        value,
        interval: intervalOf(measure, own),
        whole,
        adjustedP,
    };
}
function intervalOf({ isShare }, own) {
    if (isShare && own.weight === own.rows) {
        const { lower, upper } = (0,proportion/* wilsonInterval */.Y)({ successes: own.sum, rows: own.rows }, { alpha: 1 - confidence });
        return { lower, upper, confidence, method: 'wilson' };
    }
    const { square, freedom } = errorOf(own);
    if (!(freedom > 0))
        return null;
    const reach = (0,student_t/* studentQuantile */.F)(1 - (1 - confidence) / 2, freedom) * Math.sqrt(square);
    const value = own.sum / own.weight;
    return { lower: value - reach, upper: value + reach, confidence, method: 'student-t' };
}


/***/ })

};
