export const id = 262;
export const ids = [262];
export const modules = {

/***/ 93262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/gate/src/parse.ts + 4 modules
var parse = __webpack_require__(57878);
// EXTERNAL MODULE: ./packages/metrics/src/class-counts.ts
var class_counts = __webpack_require__(43246);
// EXTERNAL MODULE: ./packages/metrics/src/measurable.ts
var measurable = __webpack_require__(29796);
// EXTERNAL MODULE: ./packages/metrics/src/probability-metrics.ts
var probability_metrics = __webpack_require__(73930);
;// CONCATENATED MODULE: ./packages/metrics/src/diagnostics.ts



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
    const input = (0,measurable/* measurableOf */.$)(predictions);
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
            : { classes: [...classes], counts: (0,class_counts/* confusionMatrix */.g)(input.rows).map((line) => [...line]) },
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
    const points = [[0, 0]];
    thin(truePositives.length, (i) => {
        const point = [
            falsePositives[i] / negatives,
            truePositives[i] / positives,
        ];
        const [x, y] = points.at(-1);
        return { way: (point[0] - x + point[1] - y) / 2, keep: () => points.push(point) };
    });
    return { name, points };
}
/** From the highest score down; a point is kept when recall has risen by a 200th since the last one. */
function precisionRecallCurve(name, { truePositives, falsePositives, positives }) {
    const points = [];
    thin(truePositives.length, (i) => {
        const hits = truePositives[i];
        const point = [hits / positives, hits / (hits + falsePositives[i] || 1)];
        const [x] = points.at(-1) ?? [Number.NEGATIVE_INFINITY];
        return { way: point[0] - x, keep: () => points.push(point) };
    });
    return { name, points };
}
/** Keeps the first step that has gone far enough, and the last one. */
function thin(length, visit) {
    for (let i = 0; i < length; i++) {
        const { way, keep } = visit(i);
        if (way >= 1 / (mostPoints - 3) || i === length - 1)
            keep();
    }
}
function calibrationOf({ rows }) {
    const bins = (0,probability_metrics/* reliabilityBins */.Tb)(rows);
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

// EXTERNAL MODULE: ./packages/record/src/verdict.ts
var src_verdict = __webpack_require__(61958);
// EXTERNAL MODULE: ./packages/gate/src/condition.ts
var condition = __webpack_require__(66768);
// EXTERNAL MODULE: ./packages/gate/src/decide.ts + 20 modules
var decide = __webpack_require__(34965);
;// CONCATENATED MODULE: ./packages/gate/src/holdout-budget.ts
/**
 * Counts the decisions that were made on a holdout, this one included. Each run of the workflow since main's evidence made one and told somebody,
 * on pull requests too and whatever became of them: the forge numbers them. Without numbers to compare, the count goes on by one, and is a lower
 * bound.
 */
function countDecisions(about) {
    const { holdout, run, guarantee, isSealed } = about;
    const before = onHoldout(about.earlier, holdout).budget;
    const since = before === undefined ? null : runsSince(before, run);
    return {
        holdout: holdout.sha256,
        decisions: (before?.decisions ?? 0) + Math.max(1, since ?? 1),
        isLowerBound: run === null || (before !== undefined && (since === null || before.isLowerBound === true)),
        allowed: guarantee?.steps ?? null,
        reliability: guarantee?.reliability ?? null,
        adaptivity: guarantee?.adaptivity ?? null,
        rowsNeeded: about.rowsNeeded,
        rows: holdout.rows,
        isSealed,
        ...(run !== null && { run: run.number, workflow: run.workflow }),
    };
}
/** What is known of this holdout: decisions on another one do not count. */
function onHoldout({ budget, hasPassed }, holdout) {
    return budget?.holdout === holdout.sha256 ? { budget, hasPassed } : { budget: undefined, hasPassed: false };
}
/** Runs of the same workflow since the evidence; null when they are not numbered alike. */
function runsSince({ run, workflow }, now) {
    if (now === null || run === undefined || run === null || (workflow ?? null) !== now.workflow)
        return null;
    return now.number > run ? now.number - run : null;
}
/** What is said about a budget: nothing while it lasts. */
function budgetRemarks({ decisions, allowed, adaptivity, rows, rowsNeeded }, { hasPassed }) {
    const remarks = [];
    if (hasPassed && adaptivity === 'first-change')
        remarks.push({
            code: 'holdout-spent',
            verdict: 'warn',
            message: 'A model has passed on this holdout, which adaptivity: first-change retires: rotate to a new one, and use this one for development.',
        });
    else if (allowed !== null && decisions > allowed)
        remarks.push({
            code: 'holdout-spent',
            verdict: 'warn',
            message: `This is decision ${decisions} on a holdout that was sized for ${allowed}: its guarantee is spent. Rotate to a new one, and use this one for development.`,
        });
    if (rowsNeeded !== null && rows < rowsNeeded)
        remarks.push({
            code: 'holdout-too-small',
            verdict: 'warn',
            message: `The holdout has ${rows} rows, and the guarantee takes ${rowsNeeded}: conditions are decided with the wider tolerance that ${rows} rows can hold.`,
        });
    return remarks;
}

;// CONCATENATED MODULE: ./packages/gate/src/seal.ts
/** What a sealed condition may say. */
const words = {
    pass: 'It holds.',
    warn: 'It does not hold.',
    inconclusive: 'It is open.',
    fail: 'It does not hold.',
    error: 'It could not be decided.',
};
/** Reasons about conditions: their messages hold values. */
const ofConditions = /^(condition-|metric-(?!missing))/;
/** Reasons that are values themselves. */
const values = new Set(['metric-differs']);
/**
 * What may be told of a training on a sealed holdout: whether each condition holds, and nothing from which a value can be read. Exact numbers
 * spend the guarantee many times faster than a yes or no (log of the number of reports per decision; ease.ml/ci's count of histories).
 */
function sealEvidence(evidence) {
    const { kind, commands, holdout, modelFiles, baseline, conditions, holdoutBudget, predictions } = evidence;
    const { fingerprint, changes, reuse } = evidence;
    return {
        kind,
        commands,
        metrics: evidence.metrics.filter(({ source }) => source === 'command'),
        holdout,
        predictions,
        modelFiles,
        baseline: sealBaseline(baseline),
        conditions: conditions.map(sealCondition),
        ...(holdoutBudget && { holdoutBudget }),
        ...(fingerprint && { fingerprint }),
        ...(changes && { changes }),
        ...(reuse && { reuse }),
    };
}
/** Reasons without values. A condition's is its name and yes or no. */
function sealReasons(reasons, conditions) {
    const kept = reasons.filter(({ code }) => !ofConditions.test(code) && !values.has(code));
    const told = conditions
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ text, name, verdict }) => ({
        code: 'condition-sealed',
        verdict,
        message: `${name ?? text}: ${words[verdict]}`,
    }));
    return [...told, ...kept];
}
function sealCondition(condition) {
    const isOpen = condition.message.startsWith('Left open');
    const message = isOpen ? condition.message : words[condition.verdict];
    const sealed = { ...condition, left: null, right: null, message };
    return { ...sealed, interval: null, rowsNeeded: null };
}
function sealBaseline(baseline) {
    if (baseline.kind === 'none')
        return baseline;
    const { diagnostics: _diagnostics, seeds: _seeds, ...rest } = baseline;
    return { ...rest, metrics: baseline.metrics.filter(({ source }) => source === 'command') };
}

;// CONCATENATED MODULE: ./packages/gate/src/decide-training.ts






/** Decides whether a trained model is good enough, by its conditions and by what is odd about its evidence. */
function decideTraining(training) {
    const gate = (0,decide/* decideConditions */.h)(training);
    const { holdout } = training.tested;
    const budget = holdout && countDecisions({ ...training, holdout, rowsNeeded: gate.rowsNeeded });
    const remarks = [
        ...staleRemarks(training),
        ...baselineRemarks(training),
        ...(budget === null || holdout === null
            ? []
            : budgetRemarks(budget, onHoldout(training.earlier, holdout))),
    ];
    const reasons = [...gate.reasons, ...remarks].sort((a, b) => (0,src_verdict/* compareVerdicts */.m3)(b.verdict, a.verdict));
    const verdict = (0,src_verdict/* worstVerdict */.zP)(reasons.map((reason) => reason.verdict));
    const isOutdone = (0,src_verdict/* compareVerdicts */.m3)(verdict, gate.verdict) > 0;
    const decision = {
        verdict,
        summary: isOutdone ? (reasons[0]?.message ?? gate.summary) : gate.summary,
        reasons,
        evidence: {
            kind: 'training',
            commands: [...training.commands],
            metrics: [...gate.metrics],
            holdout: training.tested.holdout,
            predictions: training.predictions,
            modelFiles: [...training.modelFiles],
            baseline: training.opponents.main.baseline,
            conditions: [...gate.conditions],
            comparisons: [...gate.comparisons],
            ...looksOf(training.tested.predictions),
            ...(budget !== null && { holdoutBudget: budget }),
        },
    };
    return training.isSealed ? sealDecision(decision) : decision;
}
/** The decision with yes and no for values. */
function sealDecision({ verdict, reasons, evidence }) {
    const sealed = sealReasons(reasons, evidence.conditions);
    const summary = sealed[0]?.message ?? 'All conditions hold.';
    return { verdict, summary, reasons: sealed, evidence: sealEvidence(evidence) };
}
/** What people look at, and nothing is decided on: pictures and weak slices. */
function looksOf(predictions) {
    if (predictions === null)
        return {};
    return { diagnostics: diagnosticsOf(predictions), slices: worstSlices(predictions) };
}
/** The decision on a training whose command failed: nothing was measured. */
function decideFailedCommand(commands, message) {
    return {
        verdict: 'error',
        summary: message.split('\n', 1)[0] ?? message,
        reasons: [{ code: 'command-failed', verdict: 'error', message }],
        evidence: {
            kind: 'training',
            commands: [...commands],
            metrics: [],
            holdout: null,
            predictions: null,
            modelFiles: [],
            baseline: { kind: 'none', reason: 'The command failed before anything was compared.' },
            conditions: [],
        },
    };
}
/** A file that was there before may be from another model: a reader must know. */
function staleRemarks({ staleFiles }) {
    return staleFiles.map((path) => ({
        code: 'stale-file',
        verdict: 'warn',
        message: `${path} was there before the command and was not written by it: its numbers may be of an older model.`,
    }));
}
function baselineRemarks({ baselineProblem, conditions }) {
    if (baselineProblem === null)
        return [];
    const needsMain = (0,condition/* opponentsIn */.WF)(conditions).includes('main');
    const message = `The baseline could not be read: ${baselineProblem}`;
    return [{ code: 'baseline-unavailable', verdict: needsMain ? 'inconclusive' : 'warn', message }];
}

;// CONCATENATED MODULE: ./packages/lineage/src/compare-trainings.ts
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

// EXTERNAL MODULE: ./packages/metrics/src/known-metrics.ts
var known_metrics = __webpack_require__(37658);
// EXTERNAL MODULE: ./packages/runtime/src/kept-predictions.ts
var kept_predictions = __webpack_require__(80921);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/runtime/src/watch-files.ts


/** Remembers how files stand now, to tell later which of them nobody has written since. */
function watchFiles(folder, paths) {
    const before = new Map(paths.filter(Boolean).map((path) => [path, stampOf((0,external_node_path_.resolve)(folder, path))]));
    return {
        unchanged: () => [...before]
            .filter(([path, stamp]) => stamp && stamp === stampOf((0,external_node_path_.resolve)(folder, path)))
            .map(([path]) => path),
    };
}
/** Changes with every write; undefined for what is not there, or is a pattern. */
function stampOf(path) {
    const found = (0,external_node_fs_.statSync)(path, { bigint: true, throwIfNoEntry: false });
    return found && `${found.ino} ${found.size} ${found.mtimeNs}`;
}

// EXTERNAL MODULE: ./packages/lineage/src/baseline-of.ts
var baseline_of = __webpack_require__(24022);
// EXTERNAL MODULE: ./packages/runtime/src/find-baseline.ts
var find_baseline = __webpack_require__(82061);
// EXTERNAL MODULE: ./packages/runtime/src/read-measurements.ts + 17 modules
var read_measurements = __webpack_require__(94041);
;// CONCATENATED MODULE: ./actions/train-and-test/src/find-opponent.ts



/** Finds main's evidence, and reads the predictions that it kept. */
async function findOpponent(given, world) {
    const nothing = { predictions: null, modelFiles: [], problem: null, training: undefined };
    const found = await (0,find_baseline/* findBaseline */.Xn)(world, given);
    if (found.kind === 'unavailable') {
        const baseline = { kind: 'none', reason: 'It could not be read.' };
        return { ...nothing, baseline, problem: found.reason };
    }
    const baseline = (0,baseline_of/* baselineOf */.B)(found, given.id);
    if (found.kind === 'none' || baseline.kind === 'none')
        return { ...nothing, baseline };
    const training = (0,baseline_of/* trainingIn */.u)(found, given.id);
    const predictions = await readKept(found, { baseline, training, given, world });
    return { baseline, predictions, modelFiles: training?.evidence.modelFiles ?? [], problem: null, training };
}
async function readKept(bundle, about) {
    const { baseline, training, given, world } = about;
    const file = await (0,kept_predictions/* findKeptPredictions */.A1)((0,external_node_path_.join)(bundle.folder, 'predictions'), training?.id ?? given.id);
    if (!file || !baseline.holdout)
        return null;
    return (0,read_measurements/* readPredictions */.R)(world, [file], {
        inputName: 'baseline',
        task: baseline.holdout.task,
        positiveClass: given['positive-class'],
    });
}

// EXTERNAL MODULE: ./packages/errors/src/service-error.ts
var service_error = __webpack_require__(64453);
// EXTERNAL MODULE: ./packages/gate/src/decide-promotion.ts
var decide_promotion = __webpack_require__(64017);
// EXTERNAL MODULE: ./packages/registry/src/observe.ts + 2 modules
var observe = __webpack_require__(97215);
// EXTERNAL MODULE: ./packages/runtime/src/open-registry.ts
var open_registry = __webpack_require__(1544);
;// CONCATENATED MODULE: ./actions/train-and-test/src/find-production.ts




/** What the registry's production version was measured with, if a condition asks. Released versions carry no predictions. */
async function findProduction(about, world) {
    if (!(0,condition/* opponentsIn */.WF)(about.conditions).includes('production'))
        return (0,decide_promotion/* recordedOpponent */.M)(null, 'no condition asks for it');
    try {
        const registry = await (0,open_registry/* chooseRegistry */.L)({ store: 'auto', directory: '' }, world).open();
        const holder = await (0,observe/* readHolder */.F1)(registry, { model: about.model, alias: 'production' });
        return (0,decide_promotion/* recordedOpponent */.M)(holder?.records ?? null, holder ? `${about.model}@${holder.version}` : 'no version is in production');
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._))
            throw error;
        return (0,decide_promotion/* recordedOpponent */.M)(null, `the registry could not be read: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./actions/train-and-test/src/guard-holdout.ts


/** What the inputs ask the holdout to promise; null when neither `reliability` nor `steps` is given. */
function guaranteeOf({ reliability, steps, adaptivity, mode }) {
    if (reliability === undefined && steps === undefined)
        return null;
    return { reliability: reliability ?? 0.999, steps: steps ?? 32, adaptivity, mode };
}
/** By what the decisions on a holdout are counted. */
function countedRun({ context: { run } }) {
    return run && { number: run.number, workflow: run.workflow ?? null };
}
/** What main's evidence tells of earlier decisions. */
function earlierDecisions(training) {
    const budget = training?.evidence.holdoutBudget;
    const hasPassed = training?.evidence.conditions.some(({ verdict, message, text }) => verdict === 'pass' && !message.startsWith('Left open') && /\+\/-|±/.test(text));
    return { budget, hasPassed: hasPassed ?? false };
}
/** On a sealed holdout, predictions are kept by the runs that later ones compare with, and nowhere else: metrics can be computed from them. */
async function withholdPredictions(world, { id, sealed }) {
    const { context, workspace } = world;
    const isBaseline = context.pullRequest === null && (context.ref === context.defaultBranch || context.platform === 'local');
    if (!sealed || isBaseline)
        return false;
    await (0,kept_predictions/* forgetPredictions */.MU)((0,external_node_path_.join)(workspace, kept_predictions/* predictionsFolder */.Nq), id);
    return true;
}

// EXTERNAL MODULE: ./packages/runtime/src/inputs.ts
var inputs = __webpack_require__(14291);
// EXTERNAL MODULE: ./packages/runtime/src/input-kinds.ts
var input_kinds = __webpack_require__(86730);
;// CONCATENATED MODULE: ./actions/train-and-test/src/inputs.ts

/** The inputs of train-and-test, by their names in action.yml. */
const inputs_inputs = {
    ...inputs/* sharedInputs */.d,
    command: (0,input_kinds/* text */.Qq)(),
    data: (0,input_kinds/* lines */.Mn)(),
    params: (0,input_kinds/* text */.Qq)(),
    code: (0,input_kinds/* lines */.Mn)(),
    'lock-files': (0,input_kinds/* lines */.Mn)(),
    seeds: (0,input_kinds/* number */.ai)({ min: 2, max: 100, integer: true }),
    force: (0,input_kinds/* flag */.Jt)(),
    metrics: (0,input_kinds/* lines */.Mn)(),
    predictions: (0,input_kinds/* text */.Qq)(),
    task: (0,input_kinds/* oneOf */.yL)(['auto', 'classification', 'regression', 'multilabel', 'ranking', 'forecasting']),
    'positive-class': (0,input_kinds/* text */.Qq)(),
    conditions: (0,input_kinds/* lines */.Mn)(),
    confidence: (0,input_kinds/* number */.ai)({ min: 0.5, max: 0.999999 }),
    'group-column': (0,input_kinds/* text */.Qq)(),
    reliability: (0,input_kinds/* number */.ai)({ min: 0.5, max: 0.99999999 }),
    steps: (0,input_kinds/* number */.ai)({ min: 1, max: 100_000, integer: true }),
    adaptivity: (0,input_kinds/* oneOf */.yL)(['full', 'first-change', 'none']),
    mode: (0,input_kinds/* oneOf */.yL)(['fp-free', 'fn-free']),
    sealed: (0,input_kinds/* flag */.Jt)(),
    'metrics-direction': (0,input_kinds/* lines */.Mn)(),
    'model-files': (0,input_kinds/* lines */.Mn)(),
    baseline: (0,input_kinds/* text */.Qq)(),
    'timeout-minutes': (0,input_kinds/* number */.ai)({ min: 0.01, max: 21_600 }),
    'engine-path': (0,input_kinds/* text */.Qq)(),
};

// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
;// CONCATENATED MODULE: ./packages/metrics/src/cost-metrics.ts
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

// EXTERNAL MODULE: ./packages/metrics/src/measure-metrics.ts + 1 modules
var measure_metrics = __webpack_require__(95275);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/metrics/src/column-values.ts
var column_values = __webpack_require__(43498);
;// CONCATENATED MODULE: ./packages/metrics/src/holdout-digest.ts


/** Four independent lanes of 32 bits: start values and odd multipliers with well-mixed bits (digits of pi and of e). */
const starts = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];
const factors = [0xb7e15163, 0x8aed2a6b, 0xbf715881, 0x9cf4f3c7];
/**
 * SHA-256 in hex over the set of (id, label), whatever the order of the rows; without ids, over the labels in their order.
 * Two runs with the same digest were tested on the same rows with the same labels.
 * Rows are summed with a fast 128-bit mix, so this tells mistakes apart, not forgeries: a million rows take a tenth of a second.
 */
function holdoutDigest(predictions) {
    const { rows, ids } = predictions;
    const sums = new Uint32Array(4);
    const lanes = new Uint32Array(4);
    for (let row = 0; row < rows; row++) {
        for (let lane = 0; lane < 4; lane++)
            lanes[lane] = starts[lane];
        mix(lanes, ids ? (0,column_values/* textAt */.$6)(ids, row) : String(row));
        mixCode(lanes, 0);
        mix(lanes, labelText(predictions, row));
        for (let lane = 0; lane < 4; lane++)
            sums[lane] = sums[lane] + avalanche(lanes[lane]);
    }
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`plimsoll holdout 1\n${ids ? 'id' : 'row'}\n${rows}\n`);
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

// EXTERNAL MODULE: ./packages/runtime/src/files.ts
var src_files = __webpack_require__(22143);
// EXTERNAL MODULE: ./packages/uncertainty/src/group-rows.ts
var group_rows = __webpack_require__(95797);
;// CONCATENATED MODULE: ./actions/train-and-test/src/measure-model.ts






/** Reads metrics and predictions, keeps the predictions beside the records, and digests the model's files. */
async function measureModel(about) {
    const { given, world, commands, conditions, directions } = about;
    requireEvidence(given);
    const modelFiles = await (0,src_files/* digestFiles */.Eh)(world.root, await (0,src_files/* findFiles */.lY)(world.workspace, given['model-files'], 'model-files'));
    const files = await (0,read_measurements/* readMetricsFiles */.t)(world, given.metrics, 'metrics');
    const file = given.predictions ? await (0,src_files/* findFile */.qE)(world.workspace, given.predictions, 'predictions') : null;
    const options = { inputName: 'predictions', task: given.task, positiveClass: given['positive-class'] };
    const rows = file ? await (0,read_measurements/* readPredictions */.R)(world, [file], options) : null;
    const others = costMetrics({ commands, modelFiles });
    const wanted = (0,condition/* referencesOf */.CL)(conditions);
    const measurements = (0,measure_metrics/* measureMetrics */.W)({ predictions: rows, files, others, directions, wanted });
    const kept = file ? await (0,kept_predictions/* keepPredictions */.sk)((0,external_node_path_.join)(world.workspace, kept_predictions/* predictionsFolder */.Nq), given.id, file) : null;
    const predictions = kept ? await (0,src_files/* digestFile */.TM)(world.root, kept) : null;
    const tested = {
        predictions: rows,
        holdout: rows && describeHoldout(rows),
        groupColumn: given['group-column'],
    };
    requireGroups(tested);
    return { measurements, tested, predictions, modelFiles };
}
/** A column that is not there, or a mistake in its name, must not make rows independent. */
function requireGroups({ predictions, groupColumn }) {
    if (groupColumn === '')
        return;
    const groups = predictions === null ? 'There are no predictions to group.' : (0,group_rows/* groupRows */.fD)(predictions, groupColumn);
    if (typeof groups !== 'string')
        return;
    throw new configuration_error/* ConfigurationError */.j({ where: "input 'group-column'", message: `is «${groupColumn}». ${groups}` });
}
/** The quality metrics of the files that lie there now, for a seed of several. */
async function measureSeed(about) {
    const { given, world, directions } = about;
    const files = await (0,read_measurements/* readMetricsFiles */.t)(world, given.metrics, 'metrics');
    const file = given.predictions ? await (0,src_files/* findFile */.qE)(world.workspace, given.predictions, 'predictions') : null;
    const options = { inputName: 'predictions', task: given.task, positiveClass: given['positive-class'] };
    const predictions = file ? await (0,read_measurements/* readPredictions */.R)(world, [file], options) : null;
    const { metrics } = (0,measure_metrics/* measureMetrics */.W)({ predictions, files, directions, wanted: [] });
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
function requireEvidence(given) {
    if (given.metrics.length > 0 || given.predictions)
        return;
    throw new configuration_error/* ConfigurationError */.j({
        where: "inputs 'metrics' and 'predictions'",
        message: 'are both empty, so there is nothing to judge the model by.',
        fix: 'Let the training write predictions (columns label and prediction) or metrics, and name the file: predictions: predictions.csv',
    });
}

;// CONCATENATED MODULE: ./packages/lineage/src/fingerprint.ts

/** Changes with what the digests are made of, so that old ones never match. */
const version = 'plimsoll-fingerprint-1';
/** More files than this are kept as one digest only: a record is no inventory. */
const maxListed = 2000;
/**
 * The identity of a training: SHA-256 over a digest for each part. Files count by path and content, in any order; the same recipe
 * has the same digest on every machine.
 */
function assembleFingerprint(recipe) {
    const { code, data, parameters, command, lockFiles, languages, seeds, platform } = recipe;
    const parts = {
        ...(code && { code: digestOf(listFiles(code)) }),
        data: digestOf(listFiles(data)),
        parameters: digestOf(sortEntries(parameters)),
        command: digestOf(command),
        environment: digestOf([listFiles(lockFiles), sortEntries(languages)]),
        seed: digestOf(seeds),
        platform: digestOf(sortEntries(platform)),
    };
    return {
        digest: digestOf([version, sortEntries(parts)]),
        parts,
        code: [...(code && code.length <= maxListed ? code : [])],
        environment: [...lockFiles],
    };
}
function listFiles(files) {
    return files.map(({ path, sha256 }) => [path, sha256]).sort(byName);
}
function sortEntries(values) {
    return Object.entries(values).sort(byName);
}
function byName([a], [b]) {
    return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}
function digestOf(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(value)).digest('hex');
}

;// CONCATENATED MODULE: ./packages/lineage/src/training-cache.ts
/** Events whose jobs only say what a merge would release. */
const rehearsals = /^(pull_request|merge_group)$/;
/**
 * Decides whether an unchanged training may be taken from the cache. Only where nothing is released: a released model is
 * trained in the job that releases it, because a cache can be written by other jobs.
 */
function planReuse(context) {
    const { event, isOnMain, isForced, hasCommand, hasCode, hasLockFiles, hasData } = context;
    const run = (reason, maySave = false) => ({
        mayRestore: false,
        maySave,
        outcome: 'ran',
        reason,
    });
    if (!hasCommand)
        return run('There is no command to run.');
    if (!hasCode)
        return run('Which code it runs is not known: this is no git repository, and the input code is empty.');
    if (!hasLockFiles)
        return run('No lock file tells what the environment holds: add one, such as requirements.txt, or name it in lock-files.');
    if (!hasData)
        return run('The data were not there before the command.');
    if (isForced)
        return { ...run('Asked for by force.', true), outcome: 'forced' };
    const isRehearsal = rehearsals.test(event) || (event === 'local' && !isOnMain);
    if (!isRehearsal)
        return run('A job that may release a model trains it itself.', isOnMain);
    return {
        mayRestore: true,
        maySave: true,
        outcome: 'ran',
        reason: 'Nothing was kept for this fingerprint.',
    };
}
/** Name of a cache entry. */
function trainingCacheKey(model, id, fingerprint) {
    return `plimsoll-training-${model.replaceAll('/', '.')}-${id}-${fingerprint}`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./packages/lineage/src/parameters.ts

const maxParameters = 1000;
const maxDepth = 32;
const maxTextLength = 2000;
/**
 * The parameters of a training from a JSON or YAML file, by dotted path: `{ forest: { trees: 50 } }` → `forest.trees: 50`.
 * Lists count by index. Throws a ConfigurationError that names `path` when the text is not a tree of plain values.
 */
async function parseParameters(text, path) {
    const parameters = Object.create(null);
    const collect = (value, names) => {
        if (names.length > maxDepth)
            throw refuse(path, `is nested deeper than ${maxDepth} levels.`);
        if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
            for (const [name, child] of Object.entries(value))
                collect(child, [...names, name]);
            return;
        }
        if (Object.keys(parameters).length >= maxParameters)
            throw refuse(path, `has more than ${maxParameters} values.`);
        parameters[names.join('.').slice(0, 200)] = plainValueOf(value);
    };
    const tree = await parseTree(text, path);
    if (typeof tree !== 'object' || tree === null)
        throw refuse(path, 'does not hold names and values.');
    collect(tree, []);
    return { ...parameters };
}
function plainValueOf(value) {
    if (value === null || typeof value === 'boolean')
        return value;
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    return (value instanceof Date ? value.toISOString() : String(value)).slice(0, maxTextLength);
}
async function parseTree(text, path) {
    try {
        if (path.endsWith('.json'))
            return JSON.parse(text);
        const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
        return parse(text, { maxAliasCount: 100 });
    }
    catch (error) {
        throw refuse(path, `is not ${path.endsWith('.json') ? 'JSON' : 'YAML'} (${firstLine(error)}).`, error);
    }
}
function firstLine(error) {
    return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.replace(/:$/, '') ?? '';
}
function refuse(path, message, cause) {
    const fix = 'Write a JSON or YAML file such as «learning_rate: 0.1».';
    return new configuration_error/* ConfigurationError */.j({ where: path, message, fix }, { cause });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./packages/runtime/src/digest-data.ts



/** A pointer is a few lines; what is larger is no pointer. */
const maxPointerBytes = 16 * 1024;
/**
 * Digests of data files. A pointer of git-lfs stands for its content, and one of DVC for the content that it names: both say the
 * digest themselves, so nothing has to be fetched to know whether data changed.
 */
async function digestData(root, files) {
    return (0,src_files/* inParallel */.HN)(files, async (file) => {
        const pointed = await readPointer(file);
        return pointed ? { path: (0,src_files/* pathFrom */.Iw)(root, file), ...pointed } : (0,src_files/* digestFile */.TM)(root, file);
    });
}
async function readPointer(file) {
    const isDvc = file.endsWith('.dvc');
    const { size } = await (0,promises_.stat)(file);
    if (size > maxPointerBytes)
        return null;
    const text = await readStart(file, isDvc ? maxPointerBytes : 512);
    return isDvc ? parseDvc(text) : parseLfs(text);
}
async function readStart(file, bytes) {
    const handle = await (0,promises_.open)(file);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
/** The pointer file of git-lfs, version 1: lines `version`, `oid sha256:<hex>`, `size <bytes>`. */
function parseLfs(text) {
    if (!text.startsWith('version https://git-lfs.github.com/spec/'))
        return null;
    const sha256 = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
    const bytes = /^size (\d+)$/m.exec(text)?.[1];
    return sha256 === undefined || bytes === undefined ? null : { sha256, bytes: Number(bytes) };
}
/**
 * A pointer file of DVC: each `md5` (or `etag`, `checksum`) below `outs`. The record's digest is SHA-256 over these, since that is
 * what a record holds; how the pointer is laid out does not count.
 */
function parseDvc(text) {
    const digests = [...text.matchAll(/^[\s-]*(md5|etag|checksum):\s*['"]?([\w.-]+)['"]?\s*$/gm)].map(([, kind, value]) => `${kind}:${value}`);
    if (digests.length === 0)
        return null;
    const sizes = [...text.matchAll(/^[\s-]*size:\s*(\d+)\s*$/gm)].map(([, bytes]) => Number(bytes));
    return {
        sha256: (0,external_node_crypto_.createHash)('sha256').update(digests.join('\n')).digest('hex'),
        bytes: sizes.reduce((sum, bytes) => sum + bytes, 0),
    };
}

// EXTERNAL MODULE: ./packages/runtime/src/git.ts
var git = __webpack_require__(11420);
;// CONCATENATED MODULE: ./packages/runtime/src/find-code.ts





/** Files that pin an environment, by name, wherever they lie. */
const lockFileNames = /^((dev-|test-)?requirements.*\.txt|.*-requirements\.txt|constraints.*\.txt|pylock.*\.toml|(uv|poetry|pdm|pixi|renv|flake|bun|yarn|Cargo)\.lock|(Pipfile|Gemfile)\.lock|conda-lock\.ya?ml|environment\.ya?ml|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|Manifest\.toml|go\.sum)$/;
/**
 * Finds the code: the files that git knows or would add below the working directory and that match `code` (git's globs, `!` before
 * one leaves out; all when empty), without lock files and without `others`, which are data, parameters and outputs (absolute
 * paths). Outside git only what `code` names. Content is that of the working tree, which is what runs.
 */
async function findCode(world, given) {
    const named = await (0,src_files/* findFiles */.lY)(world.workspace, given.lockFiles, 'lock-files');
    const listed = await listTracked(world.workspace, given.code);
    const all = listed ?? (given.code.length > 0 ? await (0,src_files/* findFiles */.lY)(world.workspace, given.code, 'code') : null);
    const locks = given.lockFiles.length > 0 ? named : await findLockFiles(world.workspace);
    const others = new Set([...given.others, ...locks]);
    const code = all?.filter((file) => !others.has(file)) ?? null;
    return {
        code: code && (await digestEntries(world.root, code)),
        lockFiles: await digestEntries(world.root, locks),
    };
}
async function findLockFiles(workspace) {
    const all = (await listTracked(workspace, [])) ?? [];
    return all.filter((file) => lockFileNames.test((0,external_node_path_.basename)(file)));
}
/** Absolute paths of tracked and untracked files, those that git ignores aside; null outside a repository. */
async function listTracked(workspace, patterns) {
    const pathspecs = patterns.map((pattern) => pattern.startsWith('!') ? `:(exclude,glob)${pattern.slice(1)}` : `:(glob)${pattern}`);
    const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...pathspecs];
    const isRepository = (await (0,git/* git */.$)(workspace, ['rev-parse', '--is-inside-work-tree'])) === 'true';
    if (!isRepository)
        return null;
    const names = (await (0,git/* git */.$)(workspace, listing))?.split('\0').filter(Boolean) ?? [];
    return [...new Set(names)]
        .filter((name) => !/(^|\/)\.plimsoll\//.test(name))
        .sort()
        .map((name) => (0,external_node_path_.resolve)(workspace, name));
}
/** What git keeps of an entry: of a link its target, of a submodule its commit; a file that was deleted is none. */
async function digestEntries(root, paths) {
    const digests = await (0,src_files/* inParallel */.HN)(paths, async (path) => {
        const found = await (0,promises_.lstat)(path).catch(() => undefined);
        if (!found)
            return [];
        if (found.isSymbolicLink())
            return [digestText(root, path, await (0,promises_.readlink)(path))];
        if (found.isDirectory()) {
            const commit = await (0,git/* git */.$)(path, ['rev-parse', 'HEAD']);
            return [digestText(root, path, `commit ${commit ?? 'unknown'}`)];
        }
        return [await (0,src_files/* digestFile */.TM)(root, path)];
    });
    return digests.flat();
}
function digestText(root, path, text) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    return { path: (0,src_files/* pathFrom */.Iw)(root, (0,external_node_path_.join)(path)), sha256, bytes: Buffer.byteLength(text) };
}

;// CONCATENATED MODULE: ./packages/runtime/src/read-recipe.ts






/** Reads everything that a training depends on. Throws a ConfigurationError when a file that an input names is not there. */
async function readRecipe(world, given) {
    const dataFiles = await (0,src_files/* findFiles */.lY)(world.workspace, given.data, 'data');
    const paramsFile = given.params ? await (0,src_files/* findFile */.qE)(world.workspace, given.params, 'params') : null;
    const outputs = await findPresent(world, given.outputs);
    const others = [...dataFiles, ...(paramsFile ? [paramsFile] : []), ...outputs];
    const [data, { code, lockFiles }, parameters, languages] = await Promise.all([
        digestData(world.root, dataFiles),
        findCode(world, { code: given.code, lockFiles: given.lockFiles, others }),
        paramsFile ? (0,src_files/* readText */.yR)(paramsFile, given.params).then((text) => parseParameters(text, given.params)) : {},
        given.command ? readLanguages(world) : {},
    ]);
    const { command, seeds } = given;
    return { code, data, parameters, command, lockFiles, languages, seeds, platform: platformOf(world) };
}
/** What an earlier run wrote may lie there still. */
async function findPresent(world, patterns) {
    const found = await Promise.all(patterns
        .filter(Boolean)
        .map((pattern) => (0,src_files/* findFiles */.lY)(world.workspace, [pattern], 'outputs').catch(() => [(0,external_node_path_.resolve)(world.workspace, pattern)])));
    return found.flat();
}
/** The kind of image, not its weekly version: that one changes without anything that a training would notice. */
function platformOf({ environment }) {
    const { os = '', architecture = '' } = environment;
    const [image = ''] = (environment['runner-image'] ?? '').split(' ');
    return { os, architecture, image };
}
const languages = [
    { name: 'python', command: 'python', args: ['--version'] },
    { name: 'python', command: 'python3', args: ['--version'] },
    { name: 'R', command: 'R', args: ['--version'] },
];
/** Versions of the languages on the command's PATH: a lock file does not name them. */
async function readLanguages({ commandEnvironment }) {
    const answers = await Promise.all(languages.map(async ({ name, command, args }) => ({
        name,
        version: await askVersion(command, args, commandEnvironment),
    })));
    const versions = {};
    for (const { name, version } of answers)
        if (version !== null)
            versions[name] ??= version;
    return versions;
}
function askVersion(command, args, env) {
    return new Promise((done) => {
        (0,external_node_child_process_.execFile)(command, args, { env, timeout: 10_000 }, (error, stdout) => {
            done(error ? null : (/\d+(\.\d+)+/.exec(stdout)?.[0] ?? null));
        });
    });
}

;// CONCATENATED MODULE: ./packages/runtime/src/watch-writes.ts



/** Folders that hold nothing that a later step would miss. */
const passedOver = new Set(['.git', '.plimsoll', '__pycache__', 'node_modules', '.venv', 'venv']);
/** More than this is no outcome of a training to keep. */
const maxFiles = 5000;
/**
 * Tells later which files below `folder` were written or moved there from now on. Times are compared with that of a file that
 * is written now, because the clock of a file system need not be the process's.
 */
async function watchWrites(folder) {
    const home = (0,external_node_path_.join)(folder, '.plimsoll');
    const marker = (0,external_node_path_.join)(home, 'training-started');
    await (0,promises_.mkdir)(home, { recursive: true });
    await (0,promises_.writeFile)(marker, '');
    const { ctimeMs: start } = await (0,promises_.lstat)(marker);
    await (0,promises_.rm)(marker);
    return {
        /** Absolute paths in the order of their names. */
        async written() {
            const files = await watch_writes_listFiles(folder);
            const stamped = await (0,src_files/* inParallel */.HN)(files, async (file) => ({ file, found: await (0,promises_.lstat)(file) }));
            return stamped
                .filter(({ found }) => found.isFile() && found.ctimeMs >= start)
                .map(({ file }) => file)
                .sort();
        },
    };
}
/** Whether so many files can be kept. */
function isKeepable(files) {
    return files.length <= maxFiles;
}
async function watch_writes_listFiles(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    const below = entries
        .filter((entry) => entry.isDirectory() && !passedOver.has(entry.name))
        .map((entry) => (0,external_node_path_.join)(folder, entry.name));
    const nested = await (0,src_files/* inParallel */.HN)(below, watch_writes_listFiles);
    return [
        ...entries.filter((entry) => entry.isFile()).map(({ name }) => (0,external_node_path_.join)(folder, name)),
        ...nested.flat(),
    ];
}

;// CONCATENATED MODULE: ./packages/lineage/src/parse-kept-training.ts
const count = { type: 'integer', minimum: 0 };
const object = (properties, optional = []) => ({
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    properties,
});
const schema = object({
    fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    commands: {
        type: 'array',
        maxItems: 100,
        items: object({
            command: { type: 'string' },
            exitCode: { type: ['integer', 'null'] },
            seconds: { type: 'number', minimum: 0 },
            cpuSeconds: { type: 'number', minimum: 0 },
            peakMemoryBytes: { type: ['integer', 'null'], minimum: 0 },
        }, ['cpuSeconds']),
    },
    seeds: {
        type: 'array',
        maxItems: 100,
        items: object({
            seed: { type: 'integer' },
            metrics: { type: 'object', additionalProperties: { type: 'number' } },
        }),
    },
    files: {
        type: 'array',
        maxItems: 10_000,
        items: object({
            path: { type: 'string', minLength: 1 },
            sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
            bytes: count,
        }),
    },
});
/** The manifest of a kept training, from text that another job wrote; null when it is not one. */
async function parseKeptTraining(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null;
    }
    const { default: ajv } = await __webpack_require__.e(/* import() */ 210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 23));
    const validate = new ajv.Ajv2020({ allowUnionTypes: true }).compile(schema);
    return validate(value) ? value : null;
}

;// CONCATENATED MODULE: ./packages/runtime/src/kept-training.ts





const manifestName = 'training.json';
const filesFolder = 'files';
/**
 * Takes a training from the cache and puts its files into the working directory, each only after its digest is known to be right.
 * Null when there is none, or when what there is cannot be used; then nothing in the working directory has changed.
 */
async function restoreTraining(world, entry) {
    const { trainings } = await world.forge();
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(world.temporary, 'plimsoll-training-'));
    try {
        if (!(await trainings.restore(entry.key, folder)))
            return null;
        const kept = await kept_training_readKept(folder, entry.fingerprint);
        if (typeof kept === 'string') {
            world.log.warning(`A training in the cache is not used: ${kept}.`);
            return null;
        }
        for (const { path } of kept.files)
            await putInPlace((0,external_node_path_.join)(folder, filesFolder, path), (0,external_node_path_.join)(world.workspace, path));
        return kept;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Keeps what a training wrote: `written`, absolute paths below the working directory. */
async function saveTraining(world, entry, training) {
    if (!isKeepable(entry.written)) {
        world.log.info(`The training wrote ${entry.written.length} files, too many to keep it.`);
        return;
    }
    const files = await (0,src_files/* digestFiles */.Eh)(world.workspace, entry.written);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(world.temporary, 'plimsoll-training-'));
    try {
        for (const { path } of files) {
            const target = (0,external_node_path_.join)(folder, filesFolder, path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await linkOrCopy((0,external_node_path_.join)(world.workspace, path), target);
        }
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, manifestName), JSON.stringify({ ...training, files }));
        const { trainings } = await world.forge();
        if (await trainings.save(entry.key, folder))
            world.log.info('Kept the training for runs with the same fingerprint.');
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** The manifest, once every file is what it promises; else why not. */
async function kept_training_readKept(folder, fingerprint) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, manifestName), 'utf8').catch(() => '');
    const kept = await parseKeptTraining(text);
    if (kept === null)
        return 'its manifest cannot be read';
    if (kept.fingerprint !== fingerprint)
        return 'it has another fingerprint';
    const strange = kept.files.find(({ path }) => (0,external_node_path_.isAbsolute)(path) || /^\.\.([\\/]|$)/.test((0,external_node_path_.normalize)(path)));
    if (strange)
        return 'it names a file outside of the working directory';
    const home = (0,external_node_path_.join)(folder, filesFolder);
    const found = await (0,src_files/* digestFiles */.Eh)(home, kept.files.map(({ path }) => (0,external_node_path_.join)(home, path))).catch(() => []);
    const isIntact = found.length === kept.files.length && found.every(({ sha256 }, at) => sha256 === kept.files[at]?.sha256);
    return isIntact ? kept : 'its files are not those that it lists';
}
/** Copies beside the target first, so that no half of a file ever stands under its name. */
async function putInPlace(source, target) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const unfinished = `${target}.plimsoll.tmp`;
    await (0,promises_.copyFile)(source, unfinished);
    await (0,promises_.rename)(unfinished, target);
}
async function linkOrCopy(source, target) {
    try {
        await (0,promises_.link)(source, target);
    }
    catch {
        await (0,promises_.copyFile)(source, target);
    }
}

;// CONCATENATED MODULE: ./packages/runtime/src/process-memory.ts


const firstSampleMilliseconds = 20;
const longestPauseMilliseconds = 500;
/**
 * Watches the memory of a process group, by samples that start dense and become rarer.
 * On Linux each process's own high-water mark counts too, so that a peak between two samples is not lost.
 */
function watchMemory(group) {
    const sample = samplers[process.platform];
    let peak = null;
    let pause = firstSampleMilliseconds;
    let timer;
    const take = async () => {
        if (!sample || group === undefined)
            return;
        const bytes = await sample(group);
        if (bytes > 0)
            peak = Math.max(peak ?? 0, bytes);
        pause = Math.min(pause * 1.5, longestPauseMilliseconds);
        timer = setTimeout(take, pause).unref();
    };
    timer = setTimeout(take, pause).unref();
    return { peakBytes: () => peak, stop: () => clearTimeout(timer) };
}
const samplers = {
    linux: async (group) => {
        let resident = 0;
        let highest = 0;
        for (const pid of (0,external_node_fs_.readdirSync)('/proc')) {
            if (!/^\d+$/.test(pid) || readGroup(pid) !== group)
                continue;
            const status = readProc(`/proc/${pid}/status`);
            resident += kilobytesOf('VmRSS', status);
            highest = Math.max(highest, kilobytesOf('VmHWM', status));
        }
        return Math.max(resident, highest) * 1024;
    },
    darwin: (group) => new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('ps', ['-axo', 'pgid=,rss='], (_error, stdout) => {
            const rows = stdout.split('\n').map((row) => row.trim().split(/\s+/).map(Number));
            resolve(rows.filter(([pgid]) => pgid === group).reduce((sum, [, kilobytes]) => sum + (kilobytes ?? 0), 0) *
                1024);
        });
    }),
};
/** Field 5 of /proc/<pid>/stat; the name in field 2 may hold anything, so count from its closing bracket. */
function readGroup(pid) {
    const stat = readProc(`/proc/${pid}/stat`);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[2] === undefined ? undefined : Number(fields[2]);
}
function kilobytesOf(field, status) {
    return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
}
/** A process may end between being listed and being read. */
function readProc(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./packages/runtime/src/run-command.ts





const shownLines = 20;
const tailBytes = 16 * 1024;
/** How long a command that was asked to end may take before it is killed. */
const graceMilliseconds = 10_000;
/** Runs the script as its child, since only a shell can tell the CPU time of its children. */
const wrapper = 'bash --noprofile --norc -e -o pipefail "$0"; code=$?; times >"$1"; exit "$code"';
/**
 * Runs a script as GitHub runs a `run:` step: bash without profile, `-e` and `pipefail`, from a file.
 * Its output goes to `write` as it comes. Its processes form a group of their own, which is ended as a whole when the
 * time is over or this process is asked to stop. Throws a ConfigurationError when there is no bash.
 */
async function runCommand(options) {
    const scriptFolder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporary, 'plimsoll-command-'));
    try {
        const scriptFile = (0,external_node_path_.join)(scriptFolder, 'command.sh');
        await (0,promises_.writeFile)(scriptFile, options.script);
        return await runScript(scriptFile, options);
    }
    finally {
        await (0,promises_.rm)(scriptFolder, { recursive: true, force: true });
    }
}
async function runScript(scriptFile, options) {
    const startedAt = performance.now();
    const timesFile = `${scriptFile}.times`;
    const child = (0,external_node_child_process_.spawn)('bash', ['--noprofile', '--norc', '-c', wrapper, scriptFile, timesFile], {
        cwd: options.folder,
        env: options.environment,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
    });
    const ended = new Promise((resolve, reject) => {
        child.once('error', (error) => reject(noBash(error)));
        // What the command left in the background holds its output open, and ends with it.
        child.once('exit', () => endGroup(child.pid));
        child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
    });
    const tail = keepTail();
    for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk) => {
            options.write(chunk);
            tail.add(chunk);
        });
    }
    const end = () => endGroup(child.pid);
    const memory = watchMemory(child.pid);
    let isTimedOut = false;
    const timer = setTimeout(() => {
        isTimedOut = true;
        end();
    }, options.timeoutMilliseconds);
    process.once('SIGINT', end).once('SIGTERM', end);
    try {
        const { exitCode, signal } = await ended;
        return {
            exitCode,
            signal,
            isTimedOut,
            seconds: (performance.now() - startedAt) / 1000,
            cpuSeconds: parseTimes(await (0,promises_.readFile)(timesFile, 'utf8').catch(() => '')),
            peakMemoryBytes: memory.peakBytes(),
            lastLines: tail.lines(),
        };
    }
    finally {
        clearTimeout(timer);
        memory.stop();
        process.off('SIGINT', end).off('SIGTERM', end);
    }
}
/** Bash's `times`: user and system time of the shell, then of its children: `1m2.345s 0m0.678s`. */
function parseTimes(text) {
    const times = [...(text.split('\n')[1] ?? '').matchAll(/(\d+)m(\d+(?:[.,]\d+)?)s/g)];
    if (times.length !== 2)
        return null;
    const seconds = times.map(([, minutes, rest]) => Number(minutes) * 60 + Number(rest?.replace(',', '.')));
    return seconds.reduce((sum, part) => sum + part, 0);
}
function endGroup(pid) {
    if (pid === undefined)
        return;
    signalGroup(pid, 'SIGTERM');
    setTimeout(() => signalGroup(pid, 'SIGKILL'), graceMilliseconds).unref();
}
function signalGroup(pid, signal) {
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, signal);
    }
    catch (error) {
        if (error.code !== 'ESRCH')
            throw error;
    }
}
/** Keeps the last few kilobytes of an output of any length. */
function keepTail() {
    let kept = Buffer.alloc(0);
    return {
        add(chunk) {
            kept = Buffer.concat([kept, chunk]).subarray(-tailBytes);
        },
        lines() {
            const lines = kept.toString('utf8').split(/\r?\n/);
            return lines.filter((line) => line.trim() !== '').slice(-shownLines);
        },
    };
}
function noBash(error) {
    return new configuration_error/* ConfigurationError */.j({
        where: "input 'command'",
        message: `could not be started: ${error.message}.`,
        fix: 'The command runs in bash: install bash on this runner and put it on the PATH.',
    }, { cause: error });
}

;// CONCATENATED MODULE: ./packages/runtime/src/user-command.ts


const maxKeptCommand = 10_000;
/**
 * Runs the command of an input in the workspace, with its output streamed to the log. Throws a ConfigurationError, and runs
 * nothing, where the event would give code of a stranger the rights of the project.
 */
async function runUserCommand(world, command) {
    refusePrivilegedEvent(world);
    const { script, timeoutMinutes, variables } = command;
    const outcome = await world.log.group(titleOf(script), () => world.log.stream((write) => runCommand({
        script,
        folder: world.workspace,
        environment: { ...world.commandEnvironment, ...variables },
        temporary: world.temporary,
        timeoutMilliseconds: timeoutMinutes * 60_000,
        write,
    })));
    const { exitCode, seconds, cpuSeconds, peakMemoryBytes, lastLines } = outcome;
    const run = {
        command: script.slice(0, maxKeptCommand),
        exitCode,
        seconds,
        ...(cpuSeconds !== null && { cpuSeconds }),
        peakMemoryBytes,
    };
    return { run, failure: describeFailure(outcome, timeoutMinutes), lastLines };
}
/** `Run python train.py`; the first of several lines. */
function titleOf(script) {
    const [first = '', ...rest] = script.trim().split('\n');
    return `Run ${first}${rest.length > 0 ? ' …' : ''}`;
}
function refusePrivilegedEvent({ context }) {
    if (!context.isPrivileged)
        return;
    throw new configuration_error/* ConfigurationError */.j({
        where: `event ${context.event}`,
        message: "would run the change's code with the rights of this repository, and the change may come from a fork.",
        fix: 'Train under on: pull_request; it runs without these rights.',
    });
}
function describeFailure(outcome, timeoutMinutes) {
    const how = describeEnd(outcome, timeoutMinutes);
    if (how === null)
        return null;
    const lines = outcome.lastLines.length > 0 ? `\n${outcome.lastLines.join('\n')}` : ' It wrote nothing.';
    return `The command ${how} after ${outcome.seconds.toFixed(1)} s.${lines}`;
}
function describeEnd({ exitCode, signal, isTimedOut }, timeoutMinutes) {
    if (isTimedOut)
        return `was stopped: it took longer than timeout-minutes (${timeoutMinutes})`;
    if (signal === 'SIGKILL')
        return 'was killed (SIGKILL; most often the machine ran out of memory)';
    if (signal)
        return `was ended by ${signal}`;
    if (exitCode === 128 + 9)
        return 'was killed (exit code 137, SIGKILL; most often the machine ran out of memory)';
    return exitCode === 0 ? null : `failed with exit code ${exitCode}`;
}

;// CONCATENATED MODULE: ./actions/train-and-test/src/run-training.ts



/**
 * Runs the command once, or once for each of the seeds 1, 2, 3, … in PLIMSOLL_SEED. The first seed comes last, so that its files are
 * those that stay. Stops at the first run that fails.
 */
async function runTraining(given, world, measureSeed) {
    if (given.command === '')
        return { commands: [], seeds: [], failure: null };
    const commands = [];
    const seeds = [];
    for (const seed of seedsOf(given).reverse()) {
        const variables = seed === null ? {} : { PLIMSOLL_SEED: String(seed) };
        const timeoutMinutes = given['timeout-minutes'] ?? 360;
        const result = await runUserCommand(world, { script: given.command, timeoutMinutes, variables });
        commands.unshift(result.run);
        const failure = result.failure ?? describeMissing(missingOutputs(given, world), result);
        if (failure !== null)
            return { commands, seeds: [], failure: seed === null ? failure : `Seed ${seed}: ${failure}` };
        if (seed !== null)
            seeds.unshift({ seed, metrics: { ...(await measureSeed()) } });
    }
    return { commands, seeds, failure: null };
}
/** 1, 2, 3, …; a single null for a command that is run without a seed. */
function seedsOf({ seeds }) {
    return seeds === undefined ? [null] : Array.from({ length: seeds }, (_, at) => at + 1);
}
/** Metric and prediction files that are named and not there. */
function missingOutputs(given, world) {
    return [...given.metrics, given.predictions].filter((path) => path !== '' && !/[*?{[]/.test(path) && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(world.workspace, path)));
}
/** A command that ended well and did not write what it was run for. */
function describeMissing(missing, { run, lastLines }) {
    if (missing.length === 0)
        return null;
    const said = lastLines.length > 0 ? `\n${lastLines.join('\n')}` : ' It wrote nothing to the log.';
    return `The command ended well after ${run.seconds.toFixed(1)} s, but did not write ${missing.join(' and ')}.${said}`;
}

;// CONCATENATED MODULE: ./actions/train-and-test/src/train.ts




/** Trains with the user's command, or restores what a training with the same fingerprint has left. */
async function train(given, world, measureSeed) {
    const read = () => readRecipe(world, recipeInputs(given));
    // What the command itself makes is not there yet; it is read again afterwards.
    const before = await read().catch((error) => {
        if (error instanceof configuration_error/* ConfigurationError */.j && given.command !== '')
            return null;
        throw error;
    });
    const plan = planFor(given, world, before);
    const restored = plan.mayRestore && before ? await restore(given, world, before) : null;
    if (restored)
        return restored;
    const dataFiles = watchFiles(world.root, (before?.data ?? []).map(({ path }) => path));
    const writes = plan.maySave ? await watchWrites(world.workspace) : null;
    const ran = await runTraining(given, world, measureSeed);
    const isUntouched = before !== null && dataFiles.unchanged().length === before.data.length;
    const recipe = isUntouched ? before : await read();
    const fingerprint = assembleFingerprint(recipe);
    return {
        ...ran,
        recipe,
        fingerprint,
        reuse: { outcome: plan.outcome, savedSeconds: null, reason: plan.reason },
        keep: async () => {
            if (!writes || !isUntouched)
                return;
            const { commands, seeds } = ran;
            const entry = { key: keyOf(given, fingerprint), written: await writes.written() };
            await saveTraining(world, entry, { fingerprint: fingerprint.digest, commands, seeds });
        },
    };
}
function recipeInputs(given) {
    const { code, data, params, command, metrics, predictions } = given;
    const outputs = [...metrics, predictions, ...given['model-files']].filter(Boolean);
    return { code, data, params, command, lockFiles: given['lock-files'], seeds: given.seeds ?? 0, outputs };
}
function planFor(given, world, before) {
    return planReuse({
        event: world.context.event,
        isOnMain: world.context.ref === world.context.defaultBranch,
        isForced: given.force,
        hasCommand: given.command !== '',
        hasCode: before !== null && before.code !== null,
        hasLockFiles: before !== null && before.lockFiles.length > 0,
        hasData: before !== null,
    });
}
async function restore(given, world, recipe) {
    const fingerprint = assembleFingerprint(recipe);
    const { digest } = fingerprint;
    const kept = await restoreTraining(world, { key: keyOf(given, fingerprint), fingerprint: digest });
    if (!kept || missingOutputs(given, world).length > 0)
        return null;
    const { commands, seeds } = kept;
    const savedSeconds = commands.reduce((sum, { seconds }) => sum + seconds, 0);
    const reason = 'Code, data, parameters, command and environment are those of a training that was kept.';
    const reuse = { outcome: 'restored', savedSeconds, reason };
    return { recipe, fingerprint, commands, seeds, failure: null, reuse, keep: async () => { } };
}
function keyOf({ model, id }, { digest }) {
    return trainingCacheKey(model, id, digest);
}

;// CONCATENATED MODULE: ./actions/train-and-test/src/run.ts











const action = {
    name: 'train-and-test',
    inputs: inputs_inputs,
    async run(given, world) {
        const conditions = (0,parse/* parseConditions */.W)(given.conditions, "input 'conditions'");
        const directions = (0,known_metrics/* parseDirections */.a)(given['metrics-direction'], "input 'metrics-direction'");
        await (0,kept_predictions/* forgetPredictions */.MU)((0,external_node_path_.join)(world.workspace, kept_predictions/* predictionsFolder */.Nq), given.id);
        const outputFiles = watchFiles(world.workspace, [...given.metrics, given.predictions]);
        const trained = await train(given, world, () => measureSeed({ given, world, directions }));
        const { commands, failure } = trained;
        const identity = identityOf(trained);
        if (failure)
            return { ...decideFailedCommand(commands, failure), identity };
        const model = await measureModel({ given, world, commands, conditions, directions });
        await trained.keep();
        const main = await findOpponent(given, world);
        const staleFiles = commands.length > 0 ? outputFiles.unchanged() : [];
        const isWithheld = await withholdPredictions(world, given);
        const decision = decideTraining({
            ...model,
            predictions: isWithheld ? null : model.predictions,
            commands,
            conditions,
            directions,
            confidence: given.confidence ?? 0.95,
            guarantee: guaranteeOf(given),
            isSealed: given.sealed,
            run: countedRun(world),
            earlier: earlierDecisions(main.training),
            opponents: { main, production: await findProduction({ ...given, conditions }, world) },
            seeds: trained.seeds,
            baselineProblem: main.problem,
            staleFiles,
        });
        const environment = { ...world.environment, ...identity.environment };
        const evidence = addLineage(decision, trained, main, { ...identity, environment });
        const metrics = Object.fromEntries(evidence.metrics.map(({ name, value }) => [name, value]));
        return { ...decision, evidence, identity, outputs: { metrics: JSON.stringify(metrics) } };
    },
};
function identityOf({ recipe }) {
    return { data: [...recipe.data], parameters: recipe.parameters, environment: { ...recipe.languages } };
}
/** What the training was made of, and how that differs from main's. */
function addLineage({ evidence }, { fingerprint, reuse, seeds }, main, identity) {
    const changes = main.training &&
        compareTrainings({ identity: main.training.identity, fingerprint: main.training.evidence.fingerprint }, { identity, fingerprint });
    return {
        ...evidence,
        fingerprint,
        reuse,
        ...(changes && { changes }),
        ...(seeds.length > 0 && !evidence.holdoutBudget?.isSealed && { seeds: [...seeds] }),
    };
}


/***/ }),

/***/ 24022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineOf),
/* harmony export */   u: () => (/* binding */ trainingIn)
/* harmony export */ });
/** The record of the training that a step is compared with: the one of the same id, else the only one there is. */
function trainingIn(bundle, id) {
    const trainings = bundle.records.filter(isTraining);
    return trainings.find((record) => record.id === id) ?? (trainings.length === 1 ? trainings[0] : undefined);
}
/** What a record says of the evidence that it was compared with. */
function baselineOf(found, id) {
    if (found.kind === 'none')
        return { kind: 'none', reason: found.reason };
    const training = trainingIn(found, id);
    const { provenance } = found;
    if (!training) {
        return { kind: 'none', reason: `${provenance.source} has no training record «${id}».` };
    }
    const { holdout, metrics, diagnostics, fingerprint, seeds } = training.evidence;
    return {
        kind: 'found',
        ...provenance,
        holdout,
        metrics,
        ...(diagnostics && { diagnostics }),
        ...(fingerprint && { fingerprint }),
        ...(seeds && { seeds }),
    };
}
function isTraining(record) {
    return record.evidence.kind === 'training';
}


/***/ }),

/***/ 97215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IZ: () => (/* binding */ observeModel),
  PN: () => (/* binding */ observeVersion),
  F1: () => (/* binding */ readHolder)
});

// EXTERNAL MODULE: ./packages/registry/src/alias-state.ts
var alias_state = __webpack_require__(73701);
;// CONCATENATED MODULE: ./packages/registry/src/choose-bump.ts
/**
 * Chooses the next version from evidence, as semantic versioning means it for who uses the model: major when it takes or gives
 * something else than before, minor when it was made from something else (data, features, code, parameters), patch when the same
 * recipe was trained again. What the records do not tell counts as changed.
 *
 * @param before Records of the version before; null when it carries none that can be read.
 */
function chooseBump(now, before, previousVersion) {
    if (before === null) {
        return minor(`nothing is known of how ${previousVersion} was made`);
    }
    const breaking = [...brokenContract(now), ...changedInput(now, before), ...changedOutput(now, before)];
    if (breaking.length > 0) {
        return { level: 'major', reason: describe('major: who uses the model must change something', breaking) };
    }
    const made = [...changedData(now, before), ...changedRecipe(now, before)];
    if (made.length > 0)
        return minor(list(made));
    return { level: 'patch', reason: `patch: the recipe of ${previousVersion} was trained again.` };
}
function minor(what) {
    return { level: 'minor', reason: describe('minor: the model was made from something else', [what]) };
}
function describe(opening, reasons) {
    return `${opening}: ${list(reasons)}.`.slice(0, 1000);
}
function list(reasons) {
    const shown = [...new Set(reasons)].slice(0, 5);
    const more = new Set(reasons).size - shown.length;
    return `${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}
function brokenContract(now) {
    return dataOf(now).flatMap(({ contractChanges = [] }) => contractChanges.flatMap(({ effect, message }) => effect === 'breaking' ? [`the contract broke (${message.replace(/\.$/, '')})`] : []));
}
/** A column that is gone or of another type: who sends rows to the model must send others. */
function changedInput(now, before) {
    const [types, earlier] = [columnsOf(now), columnsOf(before)];
    if (types.size === 0)
        return [];
    return [...earlier].flatMap(([name, type]) => {
        const current = types.get(name);
        if (current === undefined)
            return [`the column ${name.slice(0, 100)} is gone`];
        return current === type ? [] : [`the column ${name.slice(0, 100)} is ${current}, and was ${type}`];
    });
}
function changedOutput(now, before) {
    const [tasks, earlier] = [now, before].map((records) => trainingsOf(records).flatMap(({ holdout }) => (holdout ? [holdout.task] : [])));
    const [task] = tasks ?? [];
    const [old] = earlier ?? [];
    if (task !== undefined && old !== undefined && task !== old)
        return [`it does ${task}, and did ${old}`];
    const [classes, known] = [classesOf(now), classesOf(before)];
    if (classes === null || known === null)
        return [];
    const added = [...classes].filter((name) => !known.has(name)).map((name) => `it can answer «${name}»`);
    const gone = [...known].filter((name) => !classes.has(name)).map((name) => `it never answers «${name}»`);
    return [...added, ...gone];
}
function changedData(now, before) {
    const added = [...columnsOf(now).keys()].filter((name) => columnsOf(before).size > 0 && !columnsOf(before).has(name));
    const [files, earlier] = [digestsOf(now), digestsOf(before)];
    const isSame = files.size === earlier.size && [...files].every((digest) => earlier.has(digest));
    return [
        ...added.map((name) => `the column ${name.slice(0, 100)} is new`),
        ...(isSame ? [] : ['other data']),
    ];
}
const recipeParts = {
    code: 'other code',
    parameters: 'other parameters',
    command: 'another command',
    data: 'other data',
};
function changedRecipe(now, before) {
    const [parts, earlier] = [partsOf(now), partsOf(before)];
    if (parts === null || earlier === null) {
        const parameters = [now, before].map((records) => JSON.stringify(sorted(parametersOf(records))));
        const commits = [now, before].map((records) => records.find(({ identity }) => identity.commit)?.identity.commit);
        return [
            ...(parameters[0] === parameters[1] ? [] : ['other parameters']),
            ...(commits[0] === commits[1]
                ? []
                : ['another commit, and the records do not tell whether its code differs']),
        ];
    }
    return Object.entries(recipeParts).flatMap(([part, text]) => (parts[part] === earlier[part] ? [] : [text]));
}
function dataOf(records) {
    return records.flatMap(({ evidence }) => (evidence.kind === 'data' ? [evidence] : []));
}
function trainingsOf(records) {
    return records.flatMap(({ evidence }) => (evidence.kind === 'training' ? [evidence] : []));
}
function columnsOf(records) {
    return new Map(dataOf(records).flatMap(({ columns }) => columns.map(({ name, type }) => [name, type])));
}
function classesOf(records) {
    const classes = trainingsOf(records).flatMap(({ diagnostics }) => diagnostics?.confusion?.classes ?? []);
    return classes.length === 0 ? null : new Set(classes);
}
function digestsOf(records) {
    return new Set(records.flatMap(({ identity }) => identity.data.map(({ path, sha256 }) => `${sha256} ${path}`)));
}
/** Digests of the recipe's parts over all trainings, as in a matrix; null when one has none. */
function partsOf(records) {
    const trainings = trainingsOf(records);
    if (trainings.length === 0)
        return null;
    const parts = {};
    for (const { fingerprint } of trainings) {
        if (!fingerprint)
            return null;
        for (const [part, digest] of Object.entries(fingerprint.parts))
            parts[part] = `${parts[part] ?? ''}${digest}`;
    }
    return parts;
}
function parametersOf(records) {
    return records.flatMap(({ evidence, identity }) => evidence.kind === 'training' ? Object.entries(identity.parameters) : []);
}
function sorted(entries) {
    return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
// EXTERNAL MODULE: ./packages/registry/src/version-tag.ts
var version_tag = __webpack_require__(32536);
;// CONCATENATED MODULE: ./packages/registry/src/choose-version.ts


/** The version of a model that was never published, as semantic versioning counts what is used in earnest. */
const firstVersion = 'v1.0.0';
/**
 * Chooses the version of a model by its digest. A model that has a version already keeps it, so that running again
 * publishes nothing new, and an interrupted publication is taken up again. Otherwise the highest version that exists
 * anywhere is raised; numbers that were used are never used again.
 */
function chooseVersion(request, digest, known) {
    const taken = [...known.registered, ...published(known.releases)].sort(version_tag/* compareVersions */.Zy);
    const version = 'version' in request ? request.version : (existingVersion(digest, known) ?? next(request, taken));
    const previousVersion = taken.findLast((other) => (0,version_tag/* compareVersions */.Zy)(other, version) < 0) ?? null;
    return { version, previousVersion };
}
/** The version that a model of this digest has already, be it that its publication was interrupted. */
function existingVersion(digest, known) {
    const highest = known.registered.at(-1);
    const isHeldByOther = (version) => known.registrations.some((tag) => tag.version === version && tag.label?.digest !== digest);
    const candidates = known.releases.filter(({ state, version, label }) => label?.digest === digest &&
        !isHeldByOther(version) &&
        // A draft of a version that others have passed, and that was never registered, is not taken up again.
        (state === 'published' ||
            known.registered.includes(version) ||
            highest === undefined ||
            (0,version_tag/* compareVersions */.Zy)(version, highest) > 0));
    const registered = known.registrations.filter(({ label }) => label?.digest === digest);
    return [...candidates, ...registered]
        .map(({ version }) => version)
        .sort(version_tag/* compareVersions */.Zy)
        .at(-1);
}
function published(releases) {
    return releases.filter(({ state }) => state === 'published').map(({ version }) => version);
}
function next(request, taken) {
    const highest = taken.at(-1);
    if (highest === undefined)
        return firstVersion;
    return `v${semver_default().inc(highest, request.bump)}`;
}

// EXTERNAL MODULE: ./packages/registry/src/examine.ts + 1 modules
var examine = __webpack_require__(79383);
;// CONCATENATED MODULE: ./packages/registry/src/observe.ts




/** Looks at one version: its tag, its release, and all drafts of it. */
async function observeVersion({ store, log }, key) {
    // The log first: what it names is in the store already, so a tag is never seen without its release.
    const registration = await log.find(key);
    return { registration, releases: await store.inspect(key) };
}
/**
 * Looks at all versions of a model, and chooses the one that a model of this digest gets, and says why.
 * Only the tags that can matter are read: the newest, and those of releases that carry the digest.
 */
async function observeModel(registry, request, model) {
    const { store, log } = registry;
    const registered = await log.versions(model.name);
    const releases = await store.list(model.name);
    const relevant = new Set(releases.filter(({ label }) => label?.digest === model.digest).map(({ version }) => version));
    const newest = registered.at(-1);
    if (newest !== undefined)
        relevant.add(newest);
    const registrations = [];
    for (const version of relevant) {
        const registration = await log.find({ model: model.name, version });
        if (registration)
            registrations.push(registration);
    }
    const known = { registered, registrations, releases };
    const choose = (wanted) => chooseVersion(wanted, model.digest, known);
    if ('version' in request) {
        return { ...choose(request), bump: { level: 'set-by-user', reason: 'The version was set by the user.' } };
    }
    const plain = choose({ bump: request.bump === 'auto' ? 'minor' : request.bump });
    if (existingVersion(model.digest, known) !== undefined)
        return { ...plain, bump: null };
    const { previousVersion } = plain;
    if (previousVersion === null)
        return { ...plain, bump: { level: 'first', reason: 'This is the first version.' } };
    if (request.bump !== 'auto') {
        return { ...plain, bump: { level: request.bump, reason: `The input bump asked for ${request.bump}.` } };
    }
    const before = await readVersionRecords(registry, { model: model.name, version: previousVersion });
    const { level, reason } = chooseBump(model.records, before, previousVersion);
    return { ...choose({ bump: level }), bump: { level, reason } };
}
/** The records that a version carries; null when it is not published, or is not what was published any more. */
async function readVersionRecords(registry, key) {
    const { release, refusals } = await (0,examine/* examineVersion */.w)(registry, key);
    return release === null || refusals.length > 0 ? null : (0,examine/* readReleaseRecords */.c)(registry.store, release);
}
/** The version that has an alias, with its records; null when none has, or its files are not what was published. */
async function readHolder(registry, { model, alias }) {
    const { current } = (0,alias_state/* readAlias */.Jd)(await registry.log.history(model), alias);
    if (current === null)
        return null;
    const { version } = current;
    const records = await readVersionRecords(registry, { model, version });
    return records && { version, records };
}


/***/ }),

/***/ 11420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   I: () => (/* binding */ readGitState)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);

/** Asks git for the repository that `folder` lies in. */
async function readGitState(folder) {
    const root = await git(folder, ['rev-parse', '--show-toplevel']);
    if (root === null)
        return null;
    const [commit, branch] = await Promise.all([
        git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']),
        git(folder, ['symbolic-ref', '--short', '--quiet', 'HEAD']),
    ]);
    return { root, commit, branch, defaultBranch: await readDefaultBranch(folder) };
}
async function readDefaultBranch(folder) {
    const remote = await git(folder, ['symbolic-ref', '--short', '--quiet', 'refs/remotes/origin/HEAD']);
    if (remote !== null)
        return remote.replace(/^origin\//, '');
    for (const name of ['main', 'master']) {
        const found = await git(folder, ['rev-parse', '--verify', '--quiet', `refs/heads/${name}`]);
        if (found !== null)
            return name;
    }
    return null;
}
/** The trimmed output of a git command, or null when it fails. */
function git(folder, args) {
    return new Promise((resolve) => {
        const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', args, { cwd: folder, env, maxBuffer: 256 * 1024 * 1024 }, (error, stdout) => resolve(error ? null : stdout.trim() || null));
    });
}


/***/ }),

/***/ 80921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ findKeptPredictions),
/* harmony export */   MU: () => (/* binding */ forgetPredictions),
/* harmony export */   Nq: () => (/* binding */ predictionsFolder),
/* harmony export */   sk: () => (/* binding */ keepPredictions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Where the predictions of a workspace are kept beside its records, relative to it, as in an evidence bundle. */
const predictionsFolder = '.plimsoll/predictions';
/** Forgets what an earlier run of the step kept, so that it cannot be taken for this run's. */
async function forgetPredictions(folder, id) {
    for (const name of await listKept(folder, id))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
}
/** Keeps a copy as `<id>.<extension>`, and returns its path. */
async function keepPredictions(folder, id, file) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${id}${fullExtension(file)}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(file, kept);
    return kept;
}
/** The predictions that a step kept, or undefined. */
async function findKeptPredictions(folder, id) {
    const [name] = await listKept(folder, id);
    return name === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
}
async function listKept(folder, id) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    return names.filter((name) => name.slice(0, -fullExtension(name).length) === id).sort();
}
/** `.csv`, or `.csv.gz` for a compressed table. */
function fullExtension(file) {
    const last = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(file);
    return /^\.(gz|zst)$/i.test(last) ? `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(file.slice(0, -last.length))}${last}` : last;
}


/***/ })

};
