export const id = 4017;
export const ids = [4017];
export const modules = {

/***/ 64017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ recordedOpponent),
/* harmony export */   g: () => (/* binding */ decidePromotion)
/* harmony export */ });
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51249);

/**
 * Decides the conditions of a promotion on the recorded metrics: metrics are those of the candidate, and `production` those of the version that
 * is in production now. Released versions carry no predictions, so values are compared as points, on the same holdout only. `main` has no meaning
 * here, and leaves a condition open. Without conditions there is nothing to say, and the verdict is `pass`.
 */
function decidePromotion({ conditions, candidate, production }) {
    if (conditions.length === 0)
        return {
            verdict: 'pass',
            reasons: [],
            conditions: [],
            metrics: [],
            comparisons: [],
            rowsNeeded: null,
            summary: 'No conditions.',
        };
    const own = gather(candidate);
    const nothing = { predictions: null, modelFiles: [] };
    const noMain = {
        kind: 'none',
        reason: 'a promotion is compared with production: write production for main',
    };
    return (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decideConditions */ .h)({
        conditions,
        measurements: own.measurements,
        tested: { predictions: null, holdout: own.holdout, groupColumn: '' },
        modelFiles: own.modelFiles,
        opponents: {
            main: { ...nothing, baseline: noMain },
            production: recordedOpponent(production, production ? 'production' : 'no version is in production'),
        },
        directions: new Map(),
        confidence: 0.95,
        guarantee: null,
        seeds: [],
        folds: null,
    });
}
/** The metrics of all training records of a version; one that two records give differently is ambiguous. */
function gather(records) {
    const trainings = records.flatMap(({ evidence }) => evidence.kind === 'training' ? [evidence] : []);
    const metrics = new Map();
    const unusable = new Map();
    for (const metric of trainings.flatMap((training) => training.metrics)) {
        const known = metrics.get(metric.name);
        if (known === undefined || known.value === metric.value)
            metrics.set(metric.name, metric);
        else {
            const message = `«${metric.name}» has different values in the records of the version.`;
            unusable.set(metric.name, { name: metric.name, kind: 'ambiguous', message });
        }
    }
    for (const name of unusable.keys())
        metrics.delete(name);
    const holdouts = new Map(trainings.flatMap(({ holdout }) => (holdout ? [[holdout.sha256, holdout]] : [])));
    return {
        measurements: { metrics: [...metrics.values()], unusable: [...unusable.values()], differing: [] },
        holdout: holdouts.size === 1 ? ([...holdouts.values()][0] ?? null) : null,
        modelFiles: trainings.flatMap((training) => training.modelFiles),
    };
}
/** A released version as an opponent: its recorded metrics, without predictions. `source` says which it is, or why there is none. */
function recordedOpponent(records, source) {
    if (records === null)
        return { baseline: { kind: 'none', reason: source }, predictions: null, modelFiles: [] };
    return {
        baseline: baselineOfRecords(records, source),
        predictions: null,
        modelFiles: gather(records).modelFiles,
    };
}
function baselineOfRecords(records, source) {
    const { measurements, holdout } = gather(records);
    if (measurements.metrics.length === 0)
        return { kind: 'none', reason: 'the version in production carries no metrics' };
    const unknown = { commit: null, createdAt: null, commitsBehind: null, url: null, isAncestor: null };
    return { kind: 'found', source, ...unknown, holdout, metrics: [...measurements.metrics] };
}


/***/ }),

/***/ 51249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ decideConditions)
});

// EXTERNAL MODULE: ./packages/metrics/src/find-metric.ts
var find_metric = __webpack_require__(94759);
// EXTERNAL MODULE: ./packages/record/src/verdict.ts
var verdict = __webpack_require__(61958);
// EXTERNAL MODULE: ./packages/statistics/src/bootstrap.ts + 2 modules
var bootstrap = __webpack_require__(65932);
// EXTERNAL MODULE: ./packages/statistics/src/distinct-cells.ts
var distinct_cells = __webpack_require__(65629);
// EXTERNAL MODULE: ./packages/statistics/src/random.ts
var random = __webpack_require__(65298);
// EXTERNAL MODULE: ./packages/uncertainty/src/closed-form.ts + 3 modules
var closed_form = __webpack_require__(16168);
// EXTERNAL MODULE: ./packages/uncertainty/src/count-statistic.ts
var count_statistic = __webpack_require__(43760);
// EXTERNAL MODULE: ./packages/uncertainty/src/group-rows.ts
var group_rows = __webpack_require__(95797);
// EXTERNAL MODULE: ./packages/uncertainty/src/resampled-estimate.ts + 1 modules
var resampled_estimate = __webpack_require__(93005);
// EXTERNAL MODULE: ./packages/uncertainty/src/term.ts
var src_term = __webpack_require__(2044);
// EXTERNAL MODULE: ./packages/uncertainty/src/term-statistic.ts + 5 modules
var term_statistic = __webpack_require__(92778);
// EXTERNAL MODULE: ./packages/metrics/src/measurable.ts
var measurable = __webpack_require__(29796);
// EXTERNAL MODULE: ./packages/uncertainty/src/defined-value.ts
var defined_value = __webpack_require__(74053);
;// CONCATENATED MODULE: ./packages/uncertainty/src/unseen-rows.ts



/** Beyond so many classes, only the rarest and the most frequent one are looked at as other answers. */
const manyClasses = 30;
/**
 * The interval where nothing has varied: every row is right, or none, or two models answer alike. What n rows have not shown once happens, at
 * this alpha, in at most 1 - (alpha / 2)^(1 / n) of all rows (Clopper and Pearson's bound for none of n; at 95 % about 3.7 of the n
 * rows, the «rule of three» of two sides). The bounds are the worst and the best value with so many rows of one kind answered otherwise, by
 * one of the models. Null where the expression is undefined then.
 */
function unseenInterval({ terms, combine }, alpha) {
    const rows = Math.max(...terms.map((term) => term.rows));
    const unseen = rows * (1 - (alpha / 2) ** (1 / rows));
    const counted = terms.map((term) => ({ term, counts: countInside(term) }));
    const value = combine(counted.map(({ term, counts }) => valueUnder(term, counts)));
    let [lower, upper] = [value, value];
    for (const move of movesOf(terms)) {
        const moved = combine(counted.map(({ term, counts }) => valueUnder(term, withMove(counts, { term, move, unseen }))));
        if (!Number.isFinite(moved))
            return null;
        lower = Math.min(lower, moved);
        upper = Math.max(upper, moved);
    }
    return lower < upper ? { lower, upper } : null;
}
function* movesOf(terms) {
    const models = new Map(terms.map(({ of, predictions }) => [of, predictions]));
    const masks = terms.flatMap(({ mask }) => mask ?? []);
    const columns = [...models.values()].flatMap(({ labels, predictions }) => [labels, predictions]);
    const { firstRow, counts } = (0,distinct_cells/* distinctCells */.k)([...columns, ...masks]);
    for (const [of, { labels, predictions, classes }] of models) {
        const others = otherAnswers(labels, classes.length);
        for (const [cell, row] of firstRow.entries())
            for (const to of others)
                if (to !== predictions[row])
                    yield { of, row, size: counts[cell], to };
    }
}
function otherAnswers(labels, classes) {
    const all = Array.from({ length: classes }, (_, index) => index);
    if (classes <= manyClasses)
        return all;
    const counts = new Uint32Array(classes);
    for (const label of labels)
        counts[label] = counts[label] + 1;
    const sorted = all.sort((a, b) => counts[a] - counts[b]);
    return [sorted[0], sorted.at(-1)];
}
function countInside({ predictions, mask }) {
    const { labels, predictions: predicted, classes } = predictions;
    const [actual, guessed, correct] = [0, 0, 0].map(() => new Float64Array(classes.length));
    let total = 0;
    for (let row = 0; row < labels.length; row++) {
        if (mask?.[row] === 0)
            continue;
        const [label, guess] = [labels[row], predicted[row]];
        total++;
        actual[label] = actual[label] + 1;
        guessed[guess] = guessed[guess] + 1;
        if (label === guess)
            correct[label] = correct[label] + 1;
    }
    return { total, actual, predicted: guessed, correct };
}
/** The counts of a term with the move, if it is of this model and inside its slice. */
function withMove(counts, { term, move, unseen }) {
    if (term.of !== move.of || term.mask?.[move.row] === 0)
        return counts;
    const rows = term.predictions;
    const [label, from] = [rows.labels[move.row], rows.predictions[move.row]];
    const size = Math.min(unseen, move.size);
    const [predicted, correct] = [counts.predicted.slice(), counts.correct.slice()];
    predicted[from] = predicted[from] - size;
    predicted[move.to] = predicted[move.to] + size;
    if (label === from)
        correct[label] = correct[label] - size;
    if (label === move.to)
        correct[label] = correct[label] + size;
    return { ...counts, predicted, correct };
}
function valueUnder({ predictions, definition }, counts) {
    return (0,defined_value/* definedValue */.N)(definition.compute((0,measurable/* measurableOfCounts */.L)(predictions, counts)));
}

;// CONCATENATED MODULE: ./packages/uncertainty/src/estimate-all.ts








/** Resamples of a bootstrap. */
const resamples = 2000;
/** From so many rows on, the jackknife's standard error says what the bootstrap would, in a thousandth of the time. */
const manyRows = 5000;
/** The same where every kind of row (label, prediction of each model, slice) that occurs at all occurs so often. */
const manyOfCell = 30;
/** The same for a metric that has to be computed anew on every resample. */
const manySlowRows = 500;
/** Groups of rows that the jackknife of such a metric leaves out, one by one. */
const jackknifeGroups = 100;
/**
 * Estimates every question with its noise: by formula where there is one, else by the bootstrap (all terms see the same resamples, which is
 * what makes two models' comparison a paired one), and for many rows by the jackknife. With groups, whole groups are drawn.
 * Undefined for a question about what the predictions do not tell.
 */
function estimateAll(sample, questions) {
    const cuts = new Map();
    const asked = questions.map((question) => {
        const terms = question.terms.map((term) => (0,src_term/* bindTerm */.G)(term, sample.models, cuts));
        return terms.length > 0 && terms.every((term) => term !== undefined) ? { question, terms } : undefined;
    });
    const estimates = asked.map((one) => one && estimateByFormula(sample, one));
    const left = asked.flatMap((one, i) => one !== undefined && estimates[i] === undefined ? [{ one, i }] : []);
    const byBasis = new Map();
    for (const member of left) {
        const basis = basisOf(sample, member.one);
        byBasis.set(basis, [...(byBasis.get(basis) ?? []), member]);
    }
    for (const [basis, members] of byBasis) {
        const resampled = resample(sample, { basis, asked: members.map(({ one }) => one) });
        members.forEach(({ i }, k) => {
            estimates[i] = resampled[k];
        });
    }
    return estimates;
}
/** Estimates one question; undefined when the predictions do not tell. */
function estimate(sample, question) {
    return estimateAll(sample, [question])[0];
}
function estimateByFormula({ groups }, { question, terms }) {
    if (question.linear === null)
        return undefined;
    const isConstant = question.linear.coefficients.every((coefficient) => coefficient === 0);
    return groups === null || isConstant ? (0,closed_form/* closedForm */.P)(terms, question.linear) : undefined;
}
function basisOf({ groups }, { terms }) {
    if (groups === null && terms.every(term_statistic/* isOfClassCounts */.qc))
        return `cells ${[...new Set(terms.map(({ slice }) => slice))].sort().join('; ')}`;
    return terms.every(term_statistic/* isOfOnePass */.BE) ? 'rows' : `slow ${terms.map(keyOf).join('; ')}`;
}
function resample(sample, { basis, asked }) {
    const terms = new Map(asked.flatMap((one) => one.terms).map((term) => [keyOf(term), term]));
    const bound = [...terms.values()];
    const drawn = basis.startsWith('cells')
        ? resampleCells(sample, bound)
        : resampleRows(sample, { terms: bound, isSlow: basis.startsWith('slow') });
    const byKey = new Map([...terms.keys()].map((key, i) => [key, drawn.bootstrapped[i]]));
    return asked.map(({ question, terms: own }) => {
        const parts = own.map((term) => byKey.get(keyOf(term)));
        const combined = isItself(question)
            ? parts[0]
            : (0,bootstrap/* combineBootstraps */.Rq)(parts, question.combine);
        const about = {
            rows: Math.max(...own.map(({ rows }) => rows)),
            isPaired: own.some(({ of }) => of !== 'change'),
        };
        if (basis.startsWith('cells') && (0,resampled_estimate/* isWithoutVariation */.CQ)(combined))
            return unseenEstimate(combined.estimate, { question, terms: own }, about);
        return drawn.isJackknife
            ? (0,resampled_estimate/* jackknifeEstimate */.B8)(combined, about)
            : (0,resampled_estimate/* bootstrapEstimate */.dr)(combined, {
                ...about,
                isClustered: sample.groups !== null,
                isSmooth: own.every(term_statistic/* isSmooth */.Hk),
                ...(sample.groups && { groups: sample.groups.groups }),
            });
    });
}
/** A single metric needs no arithmetic. */
function isItself({ terms, linear }) {
    return terms.length === 1 && linear?.coefficients[0] === 1 && linear.constant === 0;
}
/** Equal rows that are counted and do not vary: what they have not shown bounds the noise. */
function unseenEstimate(value, { question, terms }, about) {
    return {
        ...about,
        value,
        method: 'rule-of-three',
        isAtEdge: true,
        intervalAt: (confidence) => unseenInterval({ terms, combine: question.combine }, 1 - confidence),
    };
}
function resampleCells({ seed }, terms) {
    const masks = new Map(terms.flatMap(({ slice, mask }) => (mask === null ? [] : [[slice, mask]])));
    // Only the models that are asked about: another one would cut cells smaller that nobody looks into.
    const asked = [...new Set(terms.map(({ predictions }) => predictions))];
    const codes = asked.flatMap((rows) => rows.task === 'classification' ? [rows.labels, rows.predictions] : []);
    const cells = (0,distinct_cells/* distinctCells */.k)([...codes, ...masks.values()]);
    const isJackknife = cells.counts.every((count) => count >= manyOfCell);
    const bootstrapped = (0,bootstrap/* bootstrap */.Nw)((0,count_statistic/* countStatistics */.$)(terms, cells.firstRow), {
        unitCounts: cells.counts,
        resamples: isJackknife ? 0 : resamples,
        random: (0,random/* seededRandom */.I)(seed),
    });
    return { bootstrapped, isJackknife };
}
function resampleRows({ rows, groups, seed }, { terms, isSlow }) {
    const isMany = rows > (isSlow ? manySlowRows : manyRows);
    const isJackknife = isMany && (groups === null || groups.groups > (isSlow ? group_rows/* fewestGroups */.xp : jackknifeGroups));
    const leftOut = Math.min(jackknifeGroups, groups?.groups ?? jackknifeGroups);
    const draw = (grouping) => {
        const statistics = terms.map((term) => (0,term_statistic/* rowStatistic */.hJ)(term, grouping));
        const isLeftOutQuickly = statistics.every(({ leaveOneOut }) => leaveOneOut !== undefined);
        if (isJackknife && !isLeftOutQuickly && grouping?.groups !== leftOut)
            return draw(inGroups(leftOut, rows, grouping));
        const unitCounts = new Uint32Array(grouping?.groups ?? rows).fill(1);
        const bootstrapped = (0,bootstrap/* bootstrap */.Nw)(statistics, {
            unitCounts,
            resamples: isJackknife ? 0 : resamples,
            random: (0,random/* seededRandom */.I)(seed),
        });
        return { bootstrapped, isJackknife };
    };
    return draw(groups);
}
/** So many groups, row by row (or group by group) in turn: independent rows make independent groups. */
function inGroups(groups, rows, grouping) {
    const groupOf = Uint32Array.from({ length: rows }, (_, row) => (grouping?.groupOf[row] ?? row) % groups);
    return { groupOf, groups };
}
function keyOf({ of, definition, slice }) {
    return `${of} ${definition.name} [${slice}]`;
}

;// CONCATENATED MODULE: ./packages/gate/src/built-in-remarks.ts

/** Warnings that need no condition: what no model that is worth a review should show. `isSealed`: without any number. */
function builtInRemarks(sample, confidence) {
    const predictions = sample?.models.get('change');
    if (sample === null || predictions === undefined)
        return [];
    const constant = constantRemarks(predictions);
    return constant.length > 0 ? constant : trivialRemarks(sample, { predictions, confidence });
}
/** One label or one prediction for all rows: nothing can be learnt from the first, and nothing was from the second. */
function constantRemarks(predictions) {
    if (predictions.rows < 2)
        return [];
    const { task } = predictions;
    if (task !== 'classification' && task !== 'regression')
        return [];
    const what = task === 'classification' ? 'class' : 'value';
    const warn = (code, message) => ({ code, verdict: 'warn', message });
    if (isConstant(predictions.labels))
        return [
            warn('constant-labels', `All labels of the holdout are the same ${what}: it cannot tell a good model from a bad one.`),
        ];
    if (isConstant(predictions.predictions))
        return [
            warn('constant-predictions', `The model predicts the same ${what} for every row of the holdout.`),
        ];
    return [];
}
function isConstant(values) {
    for (let i = 1; i < values.length; i++)
        if (values[i] !== values[0])
            return false;
    return true;
}
/**
 * Worse than a model that always says the most frequent class (and not even correlated with the labels, so that a model that finds a rare class
 * is not scolded for its false alarms), or the mean of the labels: beyond noise.
 */
function trivialRemarks(sample, about) {
    const upperOf = (name) => {
        const found = estimate({ ...sample, models: new Map([['change', about.predictions]]) }, questionOn(name));
        return found?.intervalAt(about.confidence)?.upper ?? Number.POSITIVE_INFINITY;
    };
    const lowerOf = (name) => {
        const found = estimate({ ...sample, models: new Map([['change', about.predictions]]) }, questionOn(name));
        return found?.intervalAt(about.confidence)?.lower ?? Number.NEGATIVE_INFINITY;
    };
    const warn = (message) => [{ code: 'worse-than-trivial', verdict: 'warn', message }];
    if (about.predictions.task === 'regression')
        return upperOf('r2') < 0 ? warn('The model is worse than always predicting the mean of the labels.') : [];
    if (about.predictions.task !== 'classification')
        return [];
    if (upperOf('accuracy') >= majorityShare(about.predictions.labels) || lowerOf('mcc') > 0)
        return [];
    return warn('The model is worse than always predicting the most frequent class, and its predictions do not go along with the labels.');
}
function majorityShare(labels) {
    const counts = new Map();
    for (const label of labels)
        counts.set(label, (counts.get(label) ?? 0) + 1);
    return Math.max(...counts.values()) / labels.length;
}
function questionOn(name) {
    return {
        terms: [{ of: 'change', reference: { name, split: null, slice: [] } }],
        combine: ([value = Number.NaN]) => value,
        linear: { coefficients: [1], constant: 0 },
    };
}

// EXTERNAL MODULE: ./packages/metrics/src/fairness-definitions.ts + 1 modules
var fairness_definitions = __webpack_require__(84807);
// EXTERNAL MODULE: ./packages/metrics/src/reference.ts
var src_reference = __webpack_require__(87308);
// EXTERNAL MODULE: ./packages/uncertainty/src/estimate.ts
var src_estimate = __webpack_require__(99324);
;// CONCATENATED MODULE: ./packages/gate/src/compare-metrics.ts


/** What is asked of the metrics of the change: the interval of each that was computed from predictions. */
function questionsOnNoise(metrics, wanted) {
    return metrics.map((metric) => questionAbout(metric, { wanted, models: ['change'] }));
}
/** The metrics with the interval and the rows of those that were estimated. */
function addNoise(metrics, { estimates, confidence, }) {
    return metrics.map((metric, i) => {
        const estimate = estimates[i];
        const interval = estimate && (0,src_estimate/* recordInterval */.N)(estimate, confidence);
        return estimate && interval ? { ...metric, interval, rows: estimate.rows } : metric;
    });
}
/** Every metric of the change that the opponent has too and that may be compared. */
function pairMetrics(metrics, { opponent, wanted }) {
    if (opponent.kind === 'none')
        return [];
    const models = ['change', opponent.isSameModel ? 'change' : 'opponent'];
    return metrics
        .flatMap((metric) => pairMetric(metric, opponent))
        .map(({ change, main }) => {
        const isOfRows = change.source === 'predictions' && main.source === 'predictions';
        return { change, main, question: isOfRows ? questionAbout(change, { wanted, models }) : null };
    });
}
/** Each pair with its difference, and the interval of it where rows show it. The confidence is of each by itself: these inform, and decide nothing. */
function compareMetrics(pairs, about) {
    const { confidence } = about;
    return pairs.map(({ change, main }, i) => {
        const estimate = about.estimates[i];
        const interval = (estimate && (0,src_estimate/* recordInterval */.N)(estimate, confidence)) ?? null;
        const difference = change.value - main.value;
        const outcome = about.isSameModel && estimate ? 'same' : outcomeOf({ change, difference, interval });
        const isOpen = outcome === 'unclear' && estimate !== undefined;
        return {
            metric: change.name,
            direction: change.direction,
            main: main.value,
            change: change.value,
            difference,
            interval,
            isPaired: estimate?.isPaired ?? false,
            rows: estimate?.rows ?? null,
            rowsNeeded: isOpen ? (0,src_estimate/* rowsNeeded */.v)(estimate, { border: 0, confidence }) : null,
            outcome,
        };
    });
}
/** Both values of a metric on the rows that are compared; none when they may not be compared, or one has none. */
function pairMetric(metric, { index, own, holdout }) {
    const { name, source } = metric;
    const main = index.metrics.get(name);
    const change = source === 'predictions' && own !== null ? own.metrics.get(name) : metric;
    if (main === undefined || change === undefined)
        return [];
    const isCost = source === 'command' && main.source === 'command';
    const isOnSharedRows = source === 'predictions' && main.source === 'predictions';
    const isComparable = holdout === 'shared' ? isOnSharedRows : holdout !== 'different';
    return isCost || isComparable ? [{ change, main }] : [];
}
/** Names of costs that are the same whenever they are measured: the other ones vary from run to run. */
const exactCosts = new Set(['model_size_mb']);
function outcomeOf(about) {
    const { change, difference, interval } = about;
    const isExact = change.source === 'command' && exactCosts.has(change.name);
    const isAbove = interval ? (interval.lower ?? Number.NEGATIVE_INFINITY) > 0 : isExact && difference > 0;
    const isBelow = interval ? (interval.upper ?? Number.POSITIVE_INFINITY) < 0 : isExact && difference < 0;
    if (interval === null && difference === 0)
        return 'same';
    if (!isAbove && !isBelow)
        return 'unclear';
    if (change.direction === null)
        return 'changed';
    return isAbove === (change.direction === 'higher') ? 'better' : 'worse';
}
/** The metric, or its difference between two models, as a question; null for what is not of the holdout's predictions. */
function questionAbout({ name, source }, { wanted, models }) {
    const isNoisy = source === 'predictions' && !(0,fairness_definitions/* carriesItsTest */.o)(name);
    const reference = isNoisy ? referenceOf(name, wanted) : undefined;
    if (reference === undefined)
        return null;
    const [first, second] = models;
    if (first === second)
        return {
            terms: [{ of: 'change', reference }],
            combine: () => 0,
            linear: { coefficients: [0], constant: 0 },
        };
    return {
        terms: models.map((of) => ({ of, reference })),
        // By index: taking an array apart is slow, and this is asked of every resample.
        combine: (values) => (values[0] ?? Number.NaN) - (values[1] ?? 0),
        linear: { coefficients: [1, -1].slice(0, models.length), constant: 0 },
    };
}
/** The reference that a measured metric's name stands for; of a slice, as a condition cut it. */
function referenceOf(name, wanted) {
    const bracket = name.indexOf('[');
    if (bracket < 0)
        return name.includes('@') ? undefined : (0,src_reference/* plainReference */.y)(name);
    const suffix = name.slice(bracket);
    const slice = wanted.find((one) => (0,src_reference/* referenceName */.z)({ ...one, name: '', split: null }) === suffix)?.slice;
    return slice && { name: name.slice(0, bracket), split: null, slice };
}

// EXTERNAL MODULE: ./packages/gate/src/condition.ts
var src_condition = __webpack_require__(66768);
// EXTERNAL MODULE: ./packages/metrics/src/format-number.ts
var format_number = __webpack_require__(55862);
// EXTERNAL MODULE: ./packages/gate/src/linear-form.ts
var linear_form = __webpack_require__(20719);
// EXTERNAL MODULE: ./packages/gate/src/print.ts
var print = __webpack_require__(22658);
;// CONCATENATED MODULE: ./packages/gate/src/describe-judging.ts




/** `0.88 >= 0.9` with the parts of both sides: ` (main 0.905)`. */
function describeSides({ condition, values, left, right }) {
    const [shownLeft, shownRight] = (0,format_number/* formatApart */.W)(left, right);
    const whole = new Set([condition.left, condition.right]);
    const parts = new Map();
    for (const [operand, { value }] of values)
        if (!whole.has(operand))
            parts.set(nameOfOperand(operand), (0,format_number/* formatNumber */.Z)(value));
    const details = [...parts].map(([name, value]) => `${name} ${value}`).join(', ');
    return {
        sides: `${shownLeft} ${condition.comparison} ${shownRight}`,
        details: details === '' ? '' : ` (${details})`,
    };
}
/**
 * What an interval says, in words a reader can act on: the left side alone against a number, else the difference; and for an open condition
 * the rows that would settle it.
 */
function describeJudging(comparing, about) {
    const { estimate, judged, confidence, note } = about;
    const { sides, details } = describeSides(comparing);
    const unit = estimate.unit ?? 'row';
    const how = `${formatCount(estimate.rows)} ${unit}${estimate.rows === 1 ? '' : 's'}${estimate.isPaired ? `, ${unit} by ${unit}` : ''}`;
    const end = note === null ? '' : ` ${note}`;
    if (judged.interval === null)
        return `${sides}${details} is open: on ${how}, nothing shows how large the noise is.${end}`;
    const { subject, shift } = subjectOf(comparing.condition);
    const [value, lower, upper] = formatWithin([estimate.value - shift, judged.interval.lower - shift, judged.interval.upper - shift], judged.interval.upper - judged.interval.lower);
    const span = `${subject === null ? 'left less right' : subject} is ${value}, ${formatConfidence(confidence)} interval ${lower} to ${upper} (${how})`;
    if (estimate.method === 'identical' && unit === 'fold')
        return `${sides} ${judged.answer}${details}: both have the same values on ${how}.${end}`;
    if (estimate.method === 'identical')
        return `${sides} ${judged.answer}${details}: both are the same model, with the same predictions on ${how}.${end}`;
    const beyond = judged.answer === 'holds' ? 'beyond' : 'and not by';
    if (judged.answer !== 'open')
        return `${sides} ${judged.answer}${details}, ${beyond} noise: ${span}.${end}`;
    const needed = rowsToSettle(estimate, { confidence, condition: comparing.condition });
    const advice = needed === null || isGuaranteed(estimate) ? '' : ` About ${formatCount(needed)} rows would settle it.`;
    return `${sides}${details} is within noise: ${span}.${advice}${end}`;
}
/** Rows that would settle an open condition if the estimate is the truth; null when none would, as within a tolerance. */
function rowsToSettle(estimate, { confidence, condition: { tolerance } }) {
    // More folds of the same data share more of it, and tell little more.
    if (estimate.unit === 'fold')
        return null;
    if (tolerance !== null && Math.abs(estimate.value) <= tolerance)
        return null;
    const needed = (0,src_estimate/* rowsNeeded */.v)(estimate, { border: 0, confidence });
    return needed === null ? null : roundUp(needed);
}
/** Whether the interval is a tolerance that a guarantee holds: its rows are planned, not estimated. */
function isGuaranteed({ method }) {
    return method === 'hoeffding' || method === 'exact-binomial' || method === 'bennett';
}
function nameOfOperand(operand) {
    if (operand.kind === 'same')
        return operand.of;
    if (operand.of !== 'change' && (0,src_reference/* referenceName */.z)(operand.reference) === 'd')
        return 'd';
    return `${operand.of === 'change' ? '' : `${operand.of}.`}${(0,print/* printReference */.nt)(operand.reference)}`;
}
/** 95 %, 97.5 %, 99.9375 %. */
function formatConfidence(confidence) {
    return `${Number((100 * confidence).toPrecision(6))} %`;
}
/** What the interval is shown of: `accuracy` against a number, `accuracy - main` against a number; and how far that is from left less right. */
function subjectOf(condition) {
    const form = (0,linear_form/* linearDifference */.$M)(condition.left, condition.right);
    if (form === null)
        return { subject: null, shift: 0 };
    const terms = [...form.weights].filter(([, weight]) => weight !== 0);
    const [first, second] = terms;
    const name = ([operand]) => nameOfOperand(operand);
    if (first && !second && first[1] === 1)
        return { subject: name(first), shift: form.constant };
    if (first && second && terms.length === 2 && first[1] === 1 && second[1] === -1)
        return { subject: `${name(first)} − ${name(second)}`, shift: form.constant };
    return { subject: null, shift: 0 };
}
/** Numbers with as many decimals as an interval of this width is worth: two significant digits of the width. */
function formatWithin(values, width) {
    if (!(width > 0))
        return values.map(format_number/* formatNumber */.Z);
    const decimals = Math.min(12, Math.max(0, 1 - Math.floor(Math.log10(width))));
    return values.map((value) => String(Number(value.toFixed(decimals))).replace('-', '−'));
}
/** 12,345. */
function formatCount(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** A planning number is worth two digits. */
function roundUp(rows) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
    return Math.ceil(rows / unit) * unit;
}

// EXTERNAL MODULE: ./packages/statistics/src/rounding.ts
var rounding = __webpack_require__(55317);
;// CONCATENATED MODULE: ./packages/gate/src/evaluate.ts

const apply = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => a / b,
};
/** Computes an expression. The value is not finite where something was divided by zero or overflowed. */
function evaluate(expression, lookUp) {
    switch (expression.kind) {
        case 'number':
            return { value: expression.value, magnitude: Math.abs(expression.value) };
        case 'metric':
        case 'same': {
            const value = lookUp(expression);
            return { value, magnitude: Math.abs(value) };
        }
        case 'negate': {
            const { value, magnitude } = evaluate(expression.operand, lookUp);
            return { value: -value, magnitude };
        }
        case 'binary':
            return combine(expression.operator, evaluate(expression.left, lookUp), evaluate(expression.right, lookUp));
    }
}
/** The first-order error of a product or quotient is relative to the errors of both sides. */
function combine(operator, left, right) {
    const value = apply[operator](left.value, right.value);
    if (operator === '+' || operator === '-') {
        return { value, magnitude: Math.max(Math.abs(value), left.magnitude, right.magnitude) };
    }
    const size = Math.abs(value);
    const magnitude = Math.max(size, size * relative(left), size * relative(right));
    return { value, magnitude: Number.isFinite(magnitude) ? magnitude : size };
}
function relative({ value, magnitude }) {
    return value === 0 ? 1 : magnitude / Math.abs(value);
}
/**
 * Compares as ease.ml/ci does (Renggli et al. 2019, appendix A.2): with a tolerance the left side is the interval
 * [left - tolerance, left + tolerance]; wholly on one side of the right value it decides, else nothing is decided.
 * Sides that differ through rounding alone are equal.
 */
function compare(comparison, sides) {
    const { left, right, tolerance } = sides;
    const slack = (0,rounding/* roundingSlack */.V)(Math.max(left.magnitude, right.magnitude, tolerance ?? 0));
    const lead = comparison.startsWith('>') ? left.value - right.value : right.value - left.value;
    const isUndecided = tolerance !== null && tolerance > 0 && Math.abs(lead) <= tolerance + slack;
    if (isUndecided)
        return 'undecided';
    const holds = comparison.endsWith('=') ? lead >= -slack : lead > slack;
    return holds ? 'holds' : 'does not hold';
}

;// CONCATENATED MODULE: ./packages/gate/src/judge.ts

/**
 * Judges a comparison by the interval of left less right: wholly on the good side it holds, wholly on the bad side it does not, else it is open.
 * A tolerance widens the interval to at least the estimate ± tolerance, as in ease.ml/ci.
 */
function judge(estimate, about) {
    const noise = estimate.intervalAt(about.confidence);
    if (noise === null)
        return { answer: 'open', interval: null };
    const tolerance = about.tolerance ?? 0;
    const interval = {
        lower: Math.min(noise.lower, estimate.value - tolerance),
        upper: Math.max(noise.upper, estimate.value + tolerance),
    };
    const [worst, best] = about.comparison.startsWith('>')
        ? [interval.lower, interval.upper]
        : [-interval.upper, -interval.lower];
    const slack = (0,rounding/* roundingSlack */.V)(Math.max(Math.abs(interval.lower), Math.abs(interval.upper), tolerance));
    // On the border itself >= and <= hold, and > and < do not.
    const includesEqual = about.comparison.endsWith('=');
    const isGood = includesEqual ? worst >= -slack : worst > slack;
    const isBad = includesEqual ? best < -slack : best <= slack;
    return { answer: isGood ? 'holds' : isBad ? 'does not hold' : 'open', interval };
}

;// CONCATENATED MODULE: ./packages/gate/src/resolve-operands.ts




/** Finds the value of every operand of a condition: those of the change first, since an opponent is looked at only with them. */
function resolveOperands(condition, { index, opponents }) {
    const operands = [...(0,src_condition/* operandsOf */.ep)(condition.left), ...(0,src_condition/* operandsOf */.ep)(condition.right)];
    const needs = [...new Set(operands.flatMap(({ of }) => (of === 'change' ? [] : [of])))];
    const values = new Map();
    const obstacles = [];
    const take = (operand, value) => {
        if ('source' in value)
            values.set(operand, value);
        else
            obstacles.push(value);
    };
    const shared = needs.flatMap((name) => {
        const opponent = opponents[name];
        return opponent.kind === 'found' && opponent.own !== null ? [opponent.own] : [];
    });
    for (const operand of operands) {
        if (operand.kind === 'metric' && operand.of === 'change')
            take(operand, measuredValue(index, { reference: operand.reference, shared: shared[0] }));
    }
    const own = [...values.values()];
    for (const operand of obstacles.length === 0 ? operands : []) {
        const opponent = operand.of === 'change' ? undefined : opponents[operand.of];
        if (operand.of === 'change' || opponent?.kind !== 'found')
            continue;
        const reference = operand.kind === 'same' ? (0,src_condition/* subjectOf */.et)(condition) : operand.reference;
        if (reference)
            take(operand, valueOnOpponent(opponent, { name: operand.of, reference, own }));
    }
    const [obstacle] = obstacles.sort((a, b) => (0,verdict/* compareVerdicts */.m3)(b.verdict, a.verdict));
    return { values, obstacle, needs };
}
/** The metric of the change; on the rows that it shares with its opponent, where these are not all its rows. */
function measuredValue(index, { reference, shared }) {
    const found = (0,find_metric/* findMetric */.GF)(index, reference);
    if (found && 'value' in found) {
        const onShared = found.source === 'predictions' && shared ? (0,find_metric/* findMetric */.GF)(shared, reference) : found;
        return onShared && 'value' in onShared
            ? onShared
            : describeUnusable({
                name: found.name,
                kind: 'undefined',
                message: `«${found.name}» is undefined on the rows that both holdouts share.`,
            });
    }
    if (found)
        return describeUnusable(found);
    return { code: 'metric-missing', verdict: 'error', message: describeMissing(index, reference) };
}
function describeUnusable({ kind, message }) {
    const verdict = kind === 'undefined' ? 'inconclusive' : 'error';
    return { code: `metric-${kind === 'undefined' ? 'undefined' : 'unusable'}`, verdict, message };
}
function describeMissing(index, reference) {
    const name = (0,src_reference/* referenceName */.z)(reference);
    const suggestions = (0,find_metric/* suggestNames */.Rd)(index, name).map((known) => `«${known}»`);
    if (suggestions.length > 0)
        return `There is no metric «${name}»; did you mean ${suggestions.join(' or ')}?`;
    // f1-score reads as f1 minus score.
    const dashed = [...index.metrics.keys()].find((known) => known.split('-').includes(reference.name));
    if (dashed !== undefined) {
        const written = (0,print/* printReference */.nt)({ ...reference, name: dashed });
        return `There is no metric «${name}»; a name with a dash goes into backticks: ${written}.`;
    }
    const all = [...index.metrics.keys()];
    if (all.length === 0)
        return `There is no metric «${name}»: no metric was measured.`;
    return `There is no metric «${name}»; there are ${all.slice(0, 12).join(', ')}${all.length > 12 ? ', …' : ''}.`;
}
const whereIs = {
    main: 'Main',
    production: 'The version in production',
};
function valueOnOpponent({ index, holdout, note }, about) {
    const found = (0,find_metric/* findMetric */.GF)(index, about.reference);
    const isThere = found !== undefined && 'value' in found;
    // What a command took does not depend on the rows that the model was tested on.
    const isIndependent = isThere && found.source === 'command' && about.own.every(({ source }) => source === 'command');
    const isElsewhere = holdout === 'different' || (holdout === 'shared' && (!isThere || found.source !== 'predictions'));
    if (isElsewhere && !isIndependent) {
        const why = holdout === 'different' && note !== null ? ` ${note}` : '';
        const message = `It is not compared: ${whereIs[about.name].toLowerCase()} was tested on other rows or labels (another holdout digest).${why}`;
        return { code: 'other-holdout', verdict: 'inconclusive', message };
    }
    if (isThere)
        return found;
    const message = `${whereIs[about.name]} has no «${(0,src_reference/* referenceName */.z)(about.reference)}» to compare with.`;
    return {
        code: `metric-not-${about.name === 'main' ? 'on-main' : 'in-production'}`,
        verdict: 'warn',
        message,
    };
}

// EXTERNAL MODULE: ./packages/gate/src/variables.ts
var variables = __webpack_require__(73420);
;// CONCATENATED MODULE: ./packages/gate/src/decide-condition.ts







/** Finds the values of both sides. `alone` are the rows of the change without an opponent. */
function prepareCondition(written, world) {
    const condition = (0,variables/* resolveVariables */.C)(written, world.index);
    const resolved = resolveOperands(condition, world);
    const lookUp = (operand) => resolved.values.get(operand)?.value ?? Number.NaN;
    const found = resolved.needs.map((name) => world.opponents[name]);
    const [first] = found;
    const isAlone = found.length === 0;
    return {
        ...resolved,
        condition,
        left: evaluate(condition.left, lookUp),
        right: evaluate(condition.right, lookUp),
        missing: resolved.obstacle ? [] : resolved.needs.filter((name) => world.opponents[name].kind === 'none'),
        note: found.length === 1 && first?.kind === 'found' && first.holdout === 'shared' ? first.note : null,
        isSameModel: found.length === 1 && first?.kind === 'found' && first.isSameModel,
        sample: isAlone ? world.alone : found.length === 1 && first?.kind === 'found' ? first.sample : null,
    };
}
/** Decides a condition: by the interval of left less right at this confidence, or on point values where nothing is known about the noise. */
function decideCondition(prepared, about) {
    const { condition, obstacle, missing } = prepared;
    const result = {
        text: condition.text,
        metric: subjectName(condition, about.index),
        left: finiteOrNull(prepared.left.value),
        right: finiteOrNull(prepared.right.value),
        name: condition.name,
        severity: condition.severity,
        ...nothingKnown,
    };
    const used = (0,src_condition/* referencesOf */.CL)([condition]).map(src_reference/* referenceName */.z);
    if (missing.length > 0) {
        const what = missing.includes('main') ? 'no baseline' : 'no version in production';
        const message = `Left open: there is ${what} yet.`;
        const open = { ...result, right: null, verdict: 'pass', message, isLeftOpen: true };
        return { result: open, reason: null, missing, used };
    }
    const isComputable = result.left !== null && result.right !== null;
    const { code, message, known, ...outcome } = obstacle !== undefined
        ? { ...obstacle, known: nothingKnown }
        : !isComputable
            ? { ...notComputable, known: nothingKnown }
            : about.estimate === undefined
                ? { ...comparePoints(prepared, about.isDoubtful), known: nothingKnown }
                : compareEstimate(prepared, { ...about, estimate: about.estimate });
    const verdict = soften(outcome.verdict, condition);
    const label = condition.name ?? condition.text;
    const reason = verdict === 'pass' ? null : { code, verdict, message: `${label}: ${message}`.slice(0, 2000) };
    return { result: { ...result, ...known, verdict, message: message.slice(0, 2000) }, reason, missing, used };
}
const nothingKnown = { interval: null, isPaired: false, rows: null, rowsNeeded: null };
function compareEstimate({ condition, values, left, right, note }, about) {
    const { estimate, confidence, mode } = about;
    // Under a guarantee, the tolerance is the interval.
    const judged = judge(estimate, { ...condition, tolerance: mode ? null : condition.tolerance, confidence });
    const message = describeJudging({ condition, values, left: left.value, right: right.value }, { estimate, judged, confidence, note });
    const { method, rows, isPaired } = estimate;
    const interval = judged.interval && {
        lower: finiteOrNull(judged.interval.lower),
        upper: finiteOrNull(judged.interval.upper),
        confidence,
        method,
    };
    const known = { interval, isPaired, rows, rowsNeeded: null };
    switch (judged.answer) {
        case 'holds':
            return { code: 'condition-holds', verdict: 'pass', message, known };
        case 'does not hold':
            return { code: 'condition-failed', verdict: 'fail', message, known };
        case 'open': {
            if (mode === 'fp-free')
                return {
                    code: 'condition-not-proven',
                    verdict: 'fail',
                    message: `${message} Open counts as not held (fp-free).`,
                    known,
                };
            if (mode === 'fn-free')
                return {
                    code: 'condition-not-refuted',
                    verdict: 'pass',
                    message: `${message} Open counts as held (fn-free).`,
                    known,
                };
            const needed = rowsToSettle(estimate, { confidence, condition });
            return {
                code: 'condition-undecided',
                verdict: 'inconclusive',
                message,
                known: { ...known, rowsNeeded: needed },
            };
        }
    }
}
/** The metric on the left side, by the name that it has among the measured ones; null when there are several. */
function subjectName(condition, index) {
    const subject = (0,src_condition/* subjectOf */.et)(condition);
    return subject ? ((0,find_metric/* findMetric */.GF)(index, subject)?.name ?? (0,src_reference/* referenceName */.z)(subject)) : null;
}
const notComputable = {
    code: 'condition-not-computable',
    verdict: 'error',
    message: 'It cannot be computed: something is divided by zero, or too large.',
};
/** A `warn:` condition never says more than warn, except that it could not decide. */
function soften(verdict, { severity }) {
    return severity === 'warn' && (verdict === 'fail' || verdict === 'inconclusive') ? 'warn' : verdict;
}
/** `0.88 >= 0.9 does not hold (main 0.905), compared as point values.` */
function comparePoints({ condition, values, left, right }, isDoubtful) {
    const comparing = compare(condition.comparison, { left, right, tolerance: condition.tolerance });
    const { sides, details } = describeSides({ condition, values, left: left.value, right: right.value });
    const how = `compared as point values${whyPoints(values)}${isDoubtful ? '; whether on the same rows is not known' : ''}.`;
    if (comparing === 'undecided') {
        const [shownLeft, shownRight] = sides.split(` ${condition.comparison} `);
        const message = `${shownLeft} is within ${condition.tolerance} of ${shownRight}${details}, so it is undecided, ${how}`;
        return { code: 'condition-undecided', verdict: 'inconclusive', message };
    }
    const message = `${sides} ${comparing}${details}, ${how}`;
    return comparing === 'holds'
        ? { code: 'condition-holds', verdict: 'pass', message }
        : { code: 'condition-failed', verdict: 'fail', message };
}
/** A metric with its own test is defined only where that is sure; costs have no rows; a metric from a file has some that nobody showed; an opponent's rows may not have been kept. */
function whyPoints(values) {
    if ([...values.values()].some(({ name }) => (0,fairness_definitions/* carriesItsTest */.o)(name)))
        return ', since the metric carries its own test';
    const sources = new Set([...values.values()].map(({ source }) => source));
    if (sources.has('predictions'))
        return ' (no predictions to compare row by row)';
    return sources.has('file') ? ' (no predictions)' : '';
}
function finiteOrNull(value) {
    return Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./packages/gate/src/estimate-together.ts

/** Estimates lists of questions; all that are about the same rows together. Returns the lists' estimates in their order. */
function estimateTogether(lists) {
    const bySample = new Map();
    lists.forEach((asked, list) => {
        asked.forEach(({ sample, question }, at) => {
            if (sample === null || question === null)
                return;
            bySample.set(sample, [...(bySample.get(sample) ?? []), { question, list, at }]);
        });
    });
    const estimates = lists.map((asked) => new Array(asked.length).fill(undefined));
    for (const [sample, members] of bySample) {
        const found = estimateAll(sample, members.map(({ question }) => question));
        members.forEach(({ list, at }, i) => {
            estimates[list][at] = found[i];
        });
    }
    return estimates;
}

// EXTERNAL MODULE: ./packages/gate/src/guarantee.ts + 4 modules
var src_guarantee = __webpack_require__(61340);
;// CONCATENATED MODULE: ./packages/gate/src/guaranteed-conditions.ts

/** Estimates the conditions over `n`, `o` and `d` with `+/-` as ease.ml/ci does: the estimate plus or minus the tolerance, which the rows were planned for. */
function guaranteeConditions(prepared, guarantee) {
    const clauses = prepared.map(({ condition }) => (guarantee === null ? null : (0,src_guarantee/* clauseOf */.pQ)(condition)));
    const known = clauses.filter((clause) => clause !== null);
    if (guarantee === null || known.length === 0)
        return { estimates: prepared.map(() => undefined), needed: null };
    const needed = (0,src_guarantee/* guaranteedRows */.AQ)(known, guarantee);
    const estimateOf = (clause, { left, right, sample, values }) => {
        const isOfRows = [...values.values()].every(({ source }) => source === 'predictions');
        if (sample === null || !isOfRows)
            return undefined;
        const value = left.value - right.value;
        const about = { rows: sample.rows, needed: needed.rows, clauses: known.length, guarantee };
        const tolerance = (0,src_guarantee/* heldTolerance */.po)(clause, about);
        const interval = { lower: value - tolerance, upper: value + tolerance };
        const method = sample.rows >= needed.rows ? needed.estimator : 'hoeffding';
        return {
            value,
            method,
            rows: sample.rows,
            isPaired: clause.coefficients.length > 1,
            intervalAt: () => interval,
        };
    };
    const estimates = prepared.map((one, i) => {
        const clause = clauses[i];
        const isDecided = one.obstacle === undefined && one.missing.length === 0;
        return clause && isDecided ? estimateOf(clause, one) : undefined;
    });
    return { estimates, needed };
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-cdf/lib/index.js
var lib = __webpack_require__(86021);
var lib_default = /*#__PURE__*/__webpack_require__.n(lib);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-quantile/lib/index.js
var stats_base_dists_t_quantile_lib = __webpack_require__(74455);
var stats_base_dists_t_quantile_lib_default = /*#__PURE__*/__webpack_require__.n(stats_base_dists_t_quantile_lib);
// EXTERNAL MODULE: ./packages/statistics/src/level.ts
var src_level = __webpack_require__(97155);
;// CONCATENATED MODULE: ./packages/statistics/src/resampled-t.ts



/**
 * Corrected resampled t test (Nadeau and Bengio 2003, Machine Learning 52:239): trainings that share data vary together, so the variance of
 * the mean is taken as s^2 (1 / k + test / train) with k - 1 degrees of freedom, instead of s^2 / k, which calls noise an effect.
 */
function correctedResampledT(resampled, level = {}) {
    const { differences, testToTrain } = resampled;
    const count = differences.length;
    if (count < 2)
        throw new RangeError('A t test takes at least two differences.');
    if (!(testToTrain >= 0 && testToTrain < Number.POSITIVE_INFINITY))
        throw new RangeError(`testToTrain must be a number of at least 0, not ${testToTrain}.`);
    const mean = differences.reduce((sum, d) => sum + d, 0) / count;
    const squares = differences.reduce((sum, d) => sum + (d - mean) ** 2, 0);
    const error = Math.sqrt((squares / (count - 1)) * (1 / count + testToTrain));
    const degreesOfFreedom = count - 1;
    const t = error > 0 ? mean / error : Number.NaN;
    const reach = error > 0 ? -stats_base_dists_t_quantile_lib_default()((0,src_level/* tailShare */.w)(level), degreesOfFreedom) * error : Number.NaN;
    const { sides = 'both' } = level;
    return {
        mean,
        t,
        degreesOfFreedom,
        twoSidedP: 2 * lib_default()(-Math.abs(t), degreesOfFreedom),
        greaterP: lib_default()(-t, degreesOfFreedom),
        interval: {
            lower: sides === 'upper' ? Number.NEGATIVE_INFINITY : mean - reach,
            upper: sides === 'lower' ? Number.POSITIVE_INFINITY : mean + reach,
        },
    };
}

;// CONCATENATED MODULE: ./packages/gate/src/judge-folds.ts


/** The folds of both sides; main's only where it was split as often, since values are compared fold by fold. */
function foldNoiseOf(change, baseline) {
    const main = baseline.kind === 'found' ? (baseline.folds ?? null) : null;
    const isSame = change !== null && main !== null && main.folds === change.folds;
    return { change, main: isSame ? main : null };
}
/** Estimates of conditions, with those over metrics that have values for each fold where rows tell nothing. */
function judgeFolds(prepared, { estimates, noise }) {
    return estimates.map((estimate, i) => {
        const one = prepared[i];
        if (estimate !== undefined || one === undefined || noise.change === null)
            return estimate;
        if (one.obstacle !== undefined || one.missing.length > 0)
            return undefined;
        const form = (0,linear_form/* linearDifference */.$M)(one.condition.left, one.condition.right);
        return form === null
            ? undefined
            : estimateOverFolds(weigh(form.weights, one.values), noise, form.constant);
    });
}
/** A metric of the change over its folds, or its difference from main's fold by fold; undefined without values for each fold. */
function foldEstimate(metric, { noise, isDifference }) {
    if (noise.change?.values[metric] === undefined)
        return undefined;
    const own = { name: metric, of: 'change', weight: 1, value: Number.NaN };
    const sides = isDifference ? [own, { ...own, of: 'main', weight: -1 }] : [own];
    return estimateOverFolds(sides, noise, 0);
}
function weigh(weights, values) {
    return [...weights].map(([operand, weight]) => {
        const found = values.get(operand);
        const value = found?.source === 'command' ? found.value : Number.NaN;
        return { name: found?.name ?? '', of: operand.of, weight, value };
    });
}
/**
 * A weighted sum of metrics by its values in each fold, with the corrected resampled t test's interval (Nadeau and Bengio 2003): trainings on
 * folds share most of their data, so their spread alone would take noise for an effect. A tested fold has 1 / (K - 1) of the rows that were
 * trained on. Undefined where a metric of files has no values for each fold, or when the folds of both sides are not as many.
 */
function estimateOverFolds(sum, noise, constant) {
    const lists = sum.map(({ name, of }) => of === 'production' ? undefined : noise[of === 'main' ? 'main' : 'change']?.values[name]);
    const count = lists.find((list) => list !== undefined)?.length;
    const isComplete = lists.every((list, i) => list === undefined ? Number.isFinite(sum[i]?.value) : list.length === count);
    if (count === undefined || count < 2 || noise.change === null || !isComplete)
        return undefined;
    const differences = Array.from({ length: count }, (_, fold) => sum.reduce((total, { weight, value }, i) => total + weight * (lists[i]?.[fold] ?? value), constant));
    const resampled = { differences, testToTrain: 1 / (noise.change.folds - 1) };
    const { mean } = correctedResampledT(resampled);
    const isPaired = sum.some(({ of }) => of === 'main');
    const about = { value: mean, rows: count, unit: 'fold', isPaired };
    if (isPaired && areEqual(lists)) {
        const interval = { lower: mean, upper: mean };
        return { ...about, method: 'identical', intervalAt: () => interval };
    }
    return {
        ...about,
        method: 'corrected-t',
        intervalAt: (confidence) => {
            const { interval } = correctedResampledT(resampled, { alpha: 1 - confidence });
            // Values that rounding alone varies say nothing about noise.
            return interval.upper - interval.lower > 1e-10 * Math.abs(mean) ? interval : null;
        },
    };
}
/** Whether both sides have the same value in every fold, to the last digit: nothing has changed. */
function areEqual(lists) {
    const [first, ...others] = lists;
    return (first !== undefined &&
        others.length === 1 &&
        others.every((list) => list?.every((value, fold) => value === first[fold])));
}

// EXTERNAL MODULE: ./packages/statistics/src/student-t.ts
var student_t = __webpack_require__(35535);
;// CONCATENATED MODULE: ./packages/gate/src/judge-seeds.ts


/** The trainings of both sides; null unless both have at least two. */
function seedNoiseOf(change, baseline) {
    const main = baseline.kind === 'found' ? (baseline.seeds ?? []) : [];
    return change.length >= 2 && main.length >= 2 ? { change, main } : null;
}
/**
 * The difference of a metric over seeds, change less main, with its noise: by Student's t over the differences of equal seeds where both sides
 * used the same ones, else by Welch's. All trainings saw the same data, so Nadeau and Bengio's correction, which is for overlapping splits,
 * has a share of 0. Undefined when a training lacks the metric, or no seed makes a difference.
 */
function seedDifference(metric, noise) {
    const [change, main] = [noise.change, noise.main].map((runs) => runs.flatMap(({ metrics }) => metrics[metric] ?? []));
    if (change.length < noise.change.length || main.length < noise.main.length)
        return undefined;
    const about = {
        method: 'corrected-t',
        rows: Math.min(change.length, main.length),
        isPaired: false,
    };
    if (haveSameSeeds(noise)) {
        const differences = change.map((value, i) => value - main[i]);
        const { mean, t } = correctedResampledT({ differences, testToTrain: 0 });
        if (Number.isNaN(t))
            return undefined;
        return {
            ...about,
            isPaired: true,
            value: mean,
            intervalAt: (confidence) => correctedResampledT({ differences, testToTrain: 0 }, { alpha: 1 - confidence }).interval,
        };
    }
    const [a, b] = [spread(change), spread(main)];
    const error = Math.sqrt(a.error + b.error);
    if (!(error > 0))
        return undefined;
    const freedom = (a.error + b.error) ** 2 / (a.error ** 2 / (change.length - 1) + b.error ** 2 / (main.length - 1));
    const value = a.mean - b.mean;
    return {
        ...about,
        value,
        intervalAt: (confidence) => {
            const reach = (0,student_t/* studentQuantile */.F)((1 + confidence) / 2, freedom) * error;
            return { lower: value - reach, upper: value + reach };
        },
    };
}
/** An estimate from rows that must hold against seed noise too: the interval spans both, around its own. */
function widenBySeeds(estimate, seeds, constant) {
    if (seeds === undefined)
        return estimate;
    return {
        ...estimate,
        isAtEdge: false,
        intervalAt: (confidence) => {
            const [rows, trainings] = [estimate.intervalAt(confidence), seeds.intervalAt(confidence)];
            if (rows === null || trainings === null)
                return null;
            return {
                lower: Math.min(rows.lower, trainings.lower + constant),
                upper: Math.max(rows.upper, trainings.upper + constant),
            };
        },
    };
}
/** Conditions on one metric of the change against the same of main must hold against seed noise too, where both sides trained several times. */
function judgeSeeds(prepared, { estimates, noise, }) {
    return estimates.map((estimate, i) => {
        const one = prepared[i];
        const compared = one && (0,linear_form/* differenceOf */.Pq)(one.condition);
        if (noise === null || estimate === undefined || !compared || one.isSameModel)
            return estimate;
        return widenBySeeds(estimate, seedDifference(compared.metric, noise), compared.constant);
    });
}
function haveSameSeeds({ change, main }) {
    return change.length === main.length && change.every(({ seed }, i) => seed === main[i]?.seed);
}
/** Mean, and the squared standard error of it. */
function spread(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, error: squares / (values.length - 1) / values.length };
}

// EXTERNAL MODULE: ./packages/metrics/src/measure-metrics.ts
var measure_metrics = __webpack_require__(86417);
// EXTERNAL MODULE: ./packages/metrics/src/take-predictions.ts
var take_predictions = __webpack_require__(57269);
;// CONCATENATED MODULE: ./packages/uncertainty/src/pair-rows.ts

/** With fewer shared rows than this there is nothing to compare. */
const fewestShared = 2;
/**
 * Matches the rows of two sets of predictions by id, else by position. Rows that only one side has are left out: both models were tested on
 * the shared rows, so a comparison on those is a fair one. Never paired when a shared row has two labels, or when rows without ids differ:
 * those are other rows, or other labels. Slices are cut by the columns of the change on both sides.
 */
function pairRows(change, main) {
    const unpaired = (reason) => ({ kind: 'unpaired', reason });
    if (change.task !== main.task)
        return unpaired(`Main's predictions are of ${main.task}, and those of the change of ${change.task}.`);
    const counts = { ofChange: change.rows, ofMain: main.rows };
    if (change.ids === null || main.ids === null) {
        if (change.rows !== main.rows)
            return unpaired('Without ids in both files, rows cannot be matched.');
        return hasSameLabels(change, main)
            ? { kind: 'paired', change, main: { ...main, sliceColumns: change.sliceColumns }, ...counts }
            : unpaired('Without ids in both files, rows are matched by their order, and the labels differ.');
    }
    const { rows, others } = matchIds(change.ids, main.ids, counts);
    if (rows.length < fewestShared)
        return unpaired(describeNoOverlap(rows.length));
    const isWhole = rows.length === change.rows;
    const shared = isWhole ? change : (0,take_predictions/* takePredictions */.e)(change, rows);
    const isInOrder = isWhole && main.rows === change.rows && others.every((row, i) => row === i);
    const { sliceColumns } = shared;
    const opposite = { ...(isInOrder ? main : (0,take_predictions/* takePredictions */.e)(main, others)), sliceColumns };
    return hasSameLabels(shared, opposite)
        ? { kind: 'paired', change: shared, main: opposite, ...counts }
        : unpaired('Rows with the same id have other labels on main.');
}
function describeNoOverlap(shared) {
    return shared === 0 ? 'No id occurs on both sides.' : `Only ${shared} id occurs on both sides.`;
}
function matchIds(change, main, { ofChange, ofMain }) {
    const rowOfId = new Map();
    const key = change.kind === 'number' && main.kind === 'number' ? numberAt : textAt;
    for (let row = 0; row < ofMain; row++)
        rowOfId.set(key(main, row), row);
    const rows = new Uint32Array(ofChange);
    const others = new Uint32Array(ofChange);
    let shared = 0;
    for (let row = 0; row < ofChange; row++) {
        const other = rowOfId.get(key(change, row));
        if (other === undefined)
            continue;
        rows[shared] = row;
        others[shared++] = other;
    }
    return { rows: rows.slice(0, shared), others: others.slice(0, shared) };
}
function numberAt(column, row) {
    return column.kind === 'number' ? column.values[row] : textAt(column, row);
}
function textAt(column, row) {
    if (column.kind === 'number')
        return String(column.values[row]);
    return column.levels[column.codes[row]] ?? '';
}
function hasSameLabels(change, main) {
    if (change.task === 'classification' && main.task === 'classification') {
        const codeOnMain = change.classes.map((name) => main.classes.indexOf(name));
        return change.labels.every((label, row) => codeOnMain[label] === main.labels[row]);
    }
    if (change.task === 'multilabel' && main.task === 'multilabel')
        return change.names.every((name, index) => {
            const other = main.labels[main.names.indexOf(name)];
            return change.labels[index]?.every((flag, row) => flag === other?.[row]) ?? false;
        });
    if (change.task === 'multilabel' || main.task === 'multilabel')
        return false;
    return change.labels.every((label, row) => label === main.labels[row]);
}

;// CONCATENATED MODULE: ./packages/uncertainty/src/agreement.ts
/**
 * The change judged by what the opponent predicts on the same rows: labels are the opponent's predictions, so the accuracy is the share of rows
 * on which the models agree, and one less it the `d` of ease.ml/ci. Null for models that do not predict classes.
 */
function agreementOf(change, opponent) {
    if (change.task !== 'classification' || opponent.task !== 'classification')
        return null;
    const classes = [...new Set([...change.classes, ...opponent.classes])];
    const code = (own) => own.map((name) => classes.indexOf(name));
    const [ofChange, ofOpponent] = [code(change.classes), code(opponent.classes)];
    return {
        ...change,
        classes,
        labels: opponent.predictions.map((value) => ofOpponent[value]),
        predictions: change.predictions.map((value) => ofChange[value]),
        positiveClass: null,
        scores: classes.map(() => null),
    };
}
/** Whether both models give the same answers on every row, classes and scores to the last digit. */
function predictTheSame(change, opponent) {
    if (change.task !== 'classification' || opponent.task !== 'classification') {
        if (change.task !== opponent.task || change.task === 'classification')
            return false;
        return change.predictions.every((value, row) => value === opponent.predictions[row]);
    }
    const agreement = agreementOf(change, opponent);
    const isSameClass = agreement?.labels.every((label, row) => label === agreement.predictions[row]);
    if (!isSameClass)
        return false;
    return change.classes.every((name, index) => {
        const [own, other] = [change.scores[index], opponent.scores[opponent.classes.indexOf(name)]];
        if (!own || !other)
            return !own === !other;
        return own.every((score, row) => score === other[row]);
    });
}
/** Whether predictions have a continuous part: a model that gives the same on every row is then the same model. */
function isContinuous(predictions) {
    return predictions.task !== 'classification' || predictions.scores.some((column) => column !== null);
}

;// CONCATENATED MODULE: ./packages/gate/src/opponent.ts


/** Puts an opponent beside the change: row by row where both kept predictions of the same rows, else by its recorded numbers. */
function faceOpponent(about) {
    const { tested, baseline } = about;
    if (baseline.kind === 'none')
        return { kind: 'none', reason: baseline.reason };
    if (tested.isFolded)
        return { ...byNumbers(tested.holdout, baseline), note: otherFolds };
    if (tested.predictions === null || about.predictions === null)
        return byNumbers(tested.holdout, baseline);
    const paired = pairRows(tested.predictions, about.predictions);
    if (paired.kind === 'unpaired')
        return { ...byNumbers(tested.holdout, baseline), note: paired.reason };
    const { change, main: opponent } = paired;
    const isWhole = change.rows === paired.ofChange && opponent.rows === paired.ofMain;
    const recorded = isWhole
        ? baseline.metrics
        : baseline.metrics.filter(({ source }) => source !== 'predictions');
    const index = (0,find_metric/* indexMetrics */.e4)({ metrics: complete(recorded, { ...about, predictions: opponent }) });
    const agreement = agreementOf(change, opponent);
    const models = new Map([
        ['change', change],
        ['opponent', opponent],
        ...(agreement === null ? [] : [['agreement', agreement]]),
    ]);
    const isSameModel = predictTheSame(change, opponent) && (isContinuous(change) || about.hasSameFiles);
    const found = { kind: 'found', sample: sampleOf(models, tested), isSameModel };
    if (isWhole)
        return { ...found, index: withChanges(index, agreement), own: null, holdout: 'same', note: null };
    const own = (0,find_metric/* indexMetrics */.e4)({ metrics: complete([], { ...about, predictions: change }) });
    const note = `Compared on the ${change.rows} rows that both holdouts share, of ${paired.ofChange} of the change and ${paired.ofMain} of the other model.`;
    return { ...found, index: withChanges(index, agreement), own, holdout: 'shared', note };
}
/** Why a cross-validation cannot be compared with what has another digest. */
const otherFolds = 'Folds are compared with the same folds: keep the splitter and its random_state as on main.';
/** The rows on which the change is looked at alone: those that it shares with main where these are all its rows, so that both are resampled once. */
function aloneOf(tested, main) {
    if (tested.predictions === null || tested.isFolded)
        return null;
    if (main.kind === 'found' && main.sample !== null && main.own === null)
        return main.sample;
    return sampleOf(new Map([['change', tested.predictions]]), tested);
}
/** The rows of the change and of what it is compared with. Its seed is that of the holdout, so that the same rows always give the same intervals. */
function sampleOf(models, tested) {
    const change = models.get('change');
    const grouping = tested.groupColumn === '' ? (0,group_rows/* ownGroups */.zo)(change) : (0,group_rows/* groupRows */.fD)(change, tested.groupColumn);
    const groups = typeof grouping === 'string' ? null : grouping;
    return {
        models,
        rows: change.rows,
        groups,
        seed: BigInt(`0x${tested.holdout?.sha256.slice(0, 16) ?? '0'}`),
    };
}
function byNumbers(holdout, baseline) {
    const found = {
        kind: 'found',
        index: (0,find_metric/* indexMetrics */.e4)(baseline),
        own: null,
        note: null,
        isSameModel: false,
        sample: null,
    };
    if (holdout === null || baseline.holdout === null)
        return { ...found, holdout: 'unknown' };
    return { ...found, holdout: holdout.sha256 === baseline.holdout.sha256 ? 'same' : 'different' };
}
/** Adds what its predictions give and its record lacks, such as a slice that only a condition names. */
function complete(recorded, { predictions, directions, wanted, }) {
    const known = new Set(recorded.map(({ name }) => name));
    const { metrics } = (0,measure_metrics/* measureMetrics */.W)({ predictions, files: [], directions, wanted });
    return [...recorded, ...metrics.filter(({ name }) => !known.has(name))];
}
/** The share of predictions that the change changed, which ease.ml/ci calls d, beside the opponent's metrics. */
function withChanges(index, agreement) {
    if (agreement === null)
        return index;
    let changed = 0;
    for (let row = 0; row < agreement.rows; row++)
        if (agreement.labels[row] !== agreement.predictions[row])
            changed++;
    const metric = {
        name: 'd',
        value: changed / agreement.rows,
        direction: null,
        source: 'predictions',
    };
    return { ...index, metrics: new Map([...index.metrics, [metric.name, metric]]) };
}

// EXTERNAL MODULE: ./packages/statistics/src/standard-normal.ts
var standard_normal = __webpack_require__(92710);
// EXTERNAL MODULE: ./packages/statistics/src/rows-needed.ts
var rows_needed = __webpack_require__(83880);
// EXTERNAL MODULE: ./packages/metrics/src/known-metrics.ts
var known_metrics = __webpack_require__(37658);
;// CONCATENATED MODULE: ./packages/gate/src/asked-precision.ts




/**
 * What a condition asks the rows to tell apart: its `+/-`; else the margin that it leaves when both sides have the same value (0.005 of
 * `accuracy >= main - 0.005`), since a wider interval leaves equal models open; but never more than the room between its border and a model
 * without an error, since otherwise not even that would be seen to hold. Null when it asks for nothing that can be said: a metric of unknown range,
 * or a limit that no model could keep.
 */
function askedPrecision(prepared) {
    const { tolerance } = prepared.condition;
    if (tolerance !== null && tolerance > 0)
        return { distance: tolerance, because: 'tolerance' };
    const margin = marginOf(prepared);
    const room = roomOf(prepared);
    if (margin !== null && (room === null || margin < room))
        return { distance: margin, because: 'margin' };
    return room === null ? null : { distance: room, because: 'room' };
}
/** Left less right when every metric has the value that the subject has; null for conditions on one metric, or without a margin. */
function marginOf({ condition, values }) {
    const operands = [...(0,src_condition/* operandsOf */.ep)(condition.left), ...(0,src_condition/* operandsOf */.ep)(condition.right)];
    const [first] = operands;
    const value = first && values.get(first)?.value;
    if (operands.length < 2 || value === undefined)
        return null;
    return distanceOf(condition, () => value);
}
/** How far left less right can lie on the good side: with the best value that the subject can have, and all others as they are. */
function roomOf({ condition, values }) {
    const subject = (0,src_condition/* subjectOf */.et)(condition);
    const best = subject && bestValue((0,src_reference/* referenceName */.z)(subject));
    if (subject === undefined || best === undefined)
        return null;
    const name = (0,src_reference/* referenceName */.z)(subject);
    const lookUp = (operand) => {
        const isSubject = operand.kind === 'metric' && operand.of === 'change' && (0,src_reference/* referenceName */.z)(operand.reference) === name;
        return isSubject ? best : (values.get(operand)?.value ?? Number.NaN);
    };
    const isGood = condition.comparison.startsWith('>') ? 1 : -1;
    const lead = isGood * differenceWith(condition, lookUp);
    return lead > 0 ? distanceOf(condition, lookUp) : null;
}
/** The value of a model without an error: 1 of shares such as accuracy, 0 of errors; undefined where that is not known. */
function bestValue(name) {
    const { direction, scale, isQuality } = (0,known_metrics/* traitsOf */.J)(name);
    if (!isQuality || direction === null)
        return undefined;
    if (direction === 'lower')
        return 0;
    return scale === 0.1 ? 1 : undefined;
}
function differenceWith({ left, right }, lookUp) {
    return evaluate(left, lookUp).value - evaluate(right, lookUp).value;
}
/** The size of a difference; null when it is none, or cannot be computed. */
function distanceOf(condition, lookUp) {
    const distance = Math.abs(differenceWith(condition, lookUp));
    const { magnitude } = evaluate(condition.left, lookUp);
    return Number.isFinite(distance) && distance > (0,rounding/* roundingSlack */.V)(magnitude) ? distance : null;
}

;// CONCATENATED MODULE: ./packages/gate/src/precision-remarks.ts




/**
 * Conditions that ask for more than the holdout can tell: a warning, with the rows that it takes. One with `+/-` says what it asks, and is always told;
 * another only where it was left open, since what is settled needs no more rows.
 */
function precisionRemarks(prepared, about) {
    return prepared.flatMap((one, i) => {
        const estimate = about.guaranteed[i] === undefined ? about.estimates[i] : undefined;
        const interval = estimate?.intervalAt(about.confidence);
        if (!estimate || !interval || estimate.unit === 'fold')
            return [];
        const asked = askedPrecision(one);
        const isOpen = about.decided[i]?.reason?.code === 'condition-undecided';
        if (asked === null || (asked.because !== 'tolerance' && !isOpen))
            return [];
        const halfWidth = reachOf(estimate, interval);
        if (!Number.isFinite(halfWidth) || halfWidth <= asked.distance)
            return [];
        const { condition } = one;
        const needed = rowsFor(asked, { estimate, halfWidth, confidence: about.confidence });
        const [reach, distance] = [halfWidth, asked.distance].map((value) => (0,format_number/* formatNumber */.Z)(Number(value.toPrecision(2))));
        const message = `${condition.name ?? condition.text}: the holdout is too small for what it asks. ${formatCount(estimate.rows)} row${estimate.rows === 1 ? ' tells' : 's tell'} it to within ${reach} only, and ${why[asked.because]} is ${distance}: that takes about ${formatCount(needed)} rows.`;
        return [{ code: 'condition-imprecise', verdict: 'warn', message }];
    });
}
const why = {
    tolerance: 'its +/-',
    margin: 'its margin',
    room: 'the room between its limit and a model without an error',
};
/** How far the interval reaches from its middle; at an edge, where it lies on one side of the estimate, from the estimate. */
function reachOf({ value, isAtEdge }, { lower, upper }) {
    return isAtEdge ? Math.max(upper - value, value - lower) : (upper - lower) / 2;
}
/** Rows until the interval reaches no further than what is asked; a planning number of two digits. */
function rowsFor({ distance }, about) {
    const { estimate, halfWidth, confidence } = about;
    const { rows, isAtEdge } = estimate;
    if (isAtEdge)
        return roundUp((rows * halfWidth) / distance);
    const level = { alpha: 1 - confidence };
    const standardError = halfWidth / (0,standard_normal/* criticalValue */.z7)(level);
    return roundUp((0,rows_needed/* rowsForHalfWidth */.yx)({ rows, standardError, halfWidth: distance }, level));
}
/** Under a guarantee: conditions that it does not cover, which are decided by themselves. */
function uncoveredReasons(prepared, { guaranteed, guarantee }) {
    if (guarantee === null)
        return [];
    const left = prepared.filter((one, i) => guaranteed[i] === undefined && one.missing.length === 0 && one.obstacle === undefined);
    return left.map(({ condition }) => ({
        code: 'not-guaranteed',
        verdict: 'pass',
        message: `${condition.name ?? condition.text}: decided by itself; the guarantee covers n, o and d with +/- on predictions.`,
    }));
}

;// CONCATENATED MODULE: ./packages/gate/src/question-of.ts




/**
 * What has to be estimated for a condition: left less right, over the operands that were computed from predictions; numbers from files and
 * costs count as exact. Null when no operand was, when the opponent's rows are not there, or when a metric carries its own test: then there
 * are only point values to compare.
 */
function questionOf(condition, about) {
    const { values, sample } = about;
    if (sample === null || [...values.values()].some(({ name }) => (0,fairness_definitions/* carriesItsTest */.o)(name)))
        return null;
    const noisy = [...values].flatMap(([operand, { source }]) => (source === 'predictions' ? [operand] : []));
    const bound = noisy.map((operand) => ({
        operand,
        ...termOf(operand, { condition, isSameModel: about.isSameModel }),
    }));
    if (bound.length === 0 || bound.some(({ term }) => !sample.models.has(term.of)))
        return null;
    const keys = bound.map(({ term }) => JSON.stringify(term));
    const distinct = [...new Set(keys)];
    const positions = new Map(bound.map(({ operand }, i) => [operand, distinct.indexOf(keys[i])]));
    const isShareOfChanges = new Set(bound.filter(({ isChanges }) => isChanges).map(({ operand }) => operand));
    const lookUp = (numbers) => (operand) => {
        const position = positions.get(operand);
        if (position === undefined)
            return values.get(operand)?.value ?? Number.NaN;
        const value = numbers[position];
        return isShareOfChanges.has(operand) ? 1 - value : value;
    };
    return {
        terms: distinct.map((key) => JSON.parse(key)),
        combine: (numbers) => evaluate(condition.left, lookUp(numbers)).value - evaluate(condition.right, lookUp(numbers)).value,
        linear: linearOf(condition, { positions, values, isShareOfChanges, size: distinct.length }),
    };
}
function termOf(operand, { condition, isSameModel }) {
    const reference = operand.kind === 'same' ? (0,src_condition/* subjectOf */.et)(condition) : operand.reference;
    if (reference === undefined)
        throw new Error('a condition without a subject was accepted');
    if (operand.of !== 'change' && reference.name === 'd') {
        const accuracy = { ...reference, name: 'accuracy' };
        return { term: { of: 'agreement', reference: accuracy }, isChanges: true };
    }
    return {
        term: { of: operand.of === 'change' || isSameModel ? 'change' : 'opponent', reference },
        isChanges: false,
    };
}
function linearOf({ left, right }, about) {
    const form = (0,linear_form/* linearDifference */.$M)(left, right);
    if (form === null)
        return null;
    const coefficients = new Array(about.size).fill(0);
    let { constant } = form;
    for (const [operand, weight] of form.weights) {
        const position = about.positions.get(operand);
        if (position === undefined)
            constant += weight * (about.values.get(operand)?.value ?? Number.NaN);
        else if (about.isShareOfChanges.has(operand)) {
            constant += weight;
            coefficients[position] = coefficients[position] - weight;
        }
        else
            coefficients[position] = coefficients[position] + weight;
    }
    return { coefficients, constant };
}

;// CONCATENATED MODULE: ./packages/gate/src/remarks.ts

/** What is said about a metric that has no number, when no condition needs it. Text in a metrics file is nobody's mistake. */
const remarkable = {
    'not-finite': { code: 'metric-not-finite', verdict: 'warn' },
    ambiguous: { code: 'metric-ambiguous', verdict: 'warn' },
    invalid: { code: 'metric-not-computed', verdict: 'pass' },
};
/** Remarks on metrics that no condition is about: those in `used` are explained where they decide. */
function remarksOn({ unusable, differing }, used) {
    const remarks = unusable.flatMap(({ name, kind, message }) => {
        const remark = remarkable[kind];
        return remark && !used.has(name) ? [{ ...remark, message: message.slice(0, 2000) }] : [];
    });
    for (const { name, computed, written, path } of differing) {
        const [ours, theirs] = (0,format_number/* formatApart */.W)(computed, written);
        const message = `«${name}» is ${ours} by the predictions and ${theirs} in ${path}; the predictions count.`;
        remarks.push({ code: 'metric-differs', verdict: 'pass', message });
    }
    return remarks;
}

;// CONCATENATED MODULE: ./packages/gate/src/share-budget.ts
/**
 * Shares the chance of any wrong answer over several conditions, by Holm's rule (1979) on intervals: every condition is first asked at
 * alpha / k; each one that is settled leaves its share to the others, which are asked again. Returns the confidence at which each is decided,
 * in their order. The chance that any settled answer is wrong is at most 1 - confidence.
 */
function shareBudget(conditions, confidence) {
    const shared = conditions.map(() => Number.NaN);
    let open = conditions.map((_, i) => i);
    while (open.length > 0) {
        const level = 1 - (1 - confidence) / open.length;
        for (const i of open)
            shared[i] = level;
        const left = open.filter((i) => !conditions[i](level));
        if (left.length === open.length)
            break;
        open = left;
    }
    return shared;
}

;// CONCATENATED MODULE: ./packages/gate/src/summarise-conditions.ts

/** How many conditions came to what, worst first, in words for one and for several. */
const outcomes = [
    ['error', 'cannot be decided', 'cannot be decided'],
    ['fail', 'does not hold', 'do not hold'],
    ['inconclusive', 'is undecided', 'are undecided'],
    ['warn', 'does not hold (warning only)', 'do not hold (warning only)'],
    ['pass', 'holds', 'hold'],
];
/** What all conditions came to, in one line, with the worst one in full. */
function summariseConditions(decided) {
    if (decided.length === 0)
        return 'No conditions, so nothing was decided.';
    const closed = decided.filter(({ missing }) => missing.length === 0).map(({ result }) => result);
    const counted = outcomes.flatMap(([verdict, one, several]) => {
        const count = closed.filter((result) => result.verdict === verdict).length;
        return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
    });
    for (const [name, why] of [
        ['main', 'no baseline yet'],
        ['production', 'nothing there yet'],
    ]) {
        const open = decided.filter(({ missing }) => missing[0] === name).length;
        if (open > 0)
            counted.push(`${open} on ${name} ${open === 1 ? 'is' : 'are'} left open (${why})`);
    }
    const [worst] = [...closed].sort((a, b) => (0,verdict/* compareVerdicts */.m3)(b.verdict, a.verdict));
    const isWhole = closed.length === decided.length && worst?.verdict === 'pass';
    if (isWhole)
        return (['The condition holds.', 'Both conditions hold.'][decided.length - 1] ??
            `All ${decided.length} conditions hold.`);
    const conditions = decided.length === 1 ? '1 condition' : `${decided.length} conditions`;
    const first = worst === undefined || worst.verdict === 'pass' ? '' : ` ${worst.text}: ${worst.message}`;
    return `Of ${conditions}, ${counted.join(', ')}.${first}`.slice(0, 2000);
}

;// CONCATENATED MODULE: ./packages/gate/src/decide.ts

















/**
 * Decides every condition by the interval of left less right where predictions show the noise, else on point values, and says which. A metric
 * that does not exist or is no number is an error; one that the data leave undefined is inconclusive; values from different holdouts are never
 * compared. Without an opponent the conditions on it are left open and the others decide; when nothing was decided at all, the verdict is at
 * least `warn`.
 */
function decideConditions(input) {
    const { tested, measurements, confidence } = input;
    const index = (0,find_metric/* indexMetrics */.e4)(measurements);
    const wanted = (0,src_condition/* referencesOf */.CL)(input.conditions);
    const face = (name) => faceOpponent({
        ...input,
        ...input.opponents[name],
        hasSameFiles: haveSameContent(input.modelFiles, input.opponents[name].modelFiles),
        wanted,
    });
    const opponents = { main: face('main'), production: face('production') };
    const alone = aloneOf(tested, opponents.main);
    const prepared = input.conditions.map((condition) => prepareCondition(condition, { index, opponents, alone }));
    const pairs = pairMetrics(measurements.metrics, { opponent: opponents.main, wanted });
    const { main } = opponents;
    const facing = main.kind === 'found' ? main.sample : null;
    // All that is asked about the same rows is asked together, so that they are resampled once.
    const asked = estimateTogether([
        prepared.map((one) => ({ sample: one.sample, question: questionOfPrepared(one) })),
        questionsOnNoise(measurements.metrics, wanted).map((question) => ({ sample: alone, question })),
        pairs.map(({ question }) => ({ sample: facing, question })),
    ]);
    const [ofConditions = [], ofMetrics = [], ofPairs = []] = asked;
    const noise = seedNoiseOf(input.seeds, input.opponents.main.baseline);
    const folds = foldNoiseOf(input.folds, input.opponents.main.baseline);
    const guaranteed = guaranteeConditions(prepared, input.guarantee);
    const decided = decidePrepared(prepared, {
        index,
        opponents,
        confidence,
        estimates: judgeFolds(prepared, {
            estimates: judgeSeeds(prepared, { estimates: ofConditions, noise }),
            noise: folds,
        }),
        guaranteed: guaranteed.estimates,
        guarantee: input.guarantee,
    });
    const reasons = [
        ...decided.flatMap(({ reason }) => reason ?? []),
        ...openReasons(decided, input),
        ...uncoveredReasons(prepared, { guaranteed: guaranteed.estimates, guarantee: input.guarantee }),
        ...precisionRemarks(prepared, {
            ...{ decided, estimates: ofConditions },
            ...{ guaranteed: guaranteed.estimates, confidence },
        }),
        ...builtInRemarks(aloneOf({ ...tested, isFolded: false }, main), confidence),
        ...remarksOn(measurements, new Set(decided.flatMap(({ used }) => used))),
    ].sort((a, b) => (0,verdict/* compareVerdicts */.m3)(b.verdict, a.verdict));
    return {
        verdict: (0,verdict/* worstVerdict */.zP)(reasons.map((reason) => reason.verdict)),
        reasons,
        conditions: decided.map(({ result }) => result),
        metrics: addNoise(measurements.metrics, {
            estimates: ofMetrics.map((estimate, i) => {
                const { name = '' } = measurements.metrics[i] ?? {};
                return estimate ?? foldEstimate(name, { noise: folds, isDifference: false });
            }),
            confidence,
        }),
        comparisons: compareMetrics(pairs, {
            estimates: ofPairs.map((estimate, i) => {
                const { name = '' } = pairs[i]?.change ?? {};
                if (estimate === undefined)
                    return foldEstimate(name, { noise: folds, isDifference: true });
                const seeds = noise && seedDifference(name, noise);
                return estimate && seeds ? widenBySeeds(estimate, seeds, 0) : estimate;
            }),
            isSameModel: main.kind === 'found' && main.isSameModel,
            confidence,
        }),
        rowsNeeded: guaranteed.needed?.rows ?? null,
        summary: summariseConditions(decided),
    };
}
function questionOfPrepared(prepared) {
    const isDecided = prepared.obstacle === undefined && prepared.missing.length === 0;
    return isDecided ? questionOf(prepared.condition, prepared) : null;
}
/** Whether two lists name the same contents, and any at all; what the files are called does not matter. */
function haveSameContent(first, second) {
    const digests = (files) => files
        .map(({ sha256 }) => sha256)
        .sort()
        .join(' ');
    return first.length > 0 && digests(first) === digests(second);
}
function decidePrepared(prepared, world) {
    const { estimates, guaranteed } = world;
    const asked = prepared.flatMap((one, i) => {
        const estimate = estimates[i];
        const isShared = estimate !== undefined && guaranteed[i] === undefined;
        return isShared ? [{ i, estimate, ...one.condition }] : [];
    });
    const shared = shareBudget(asked.map(({ estimate, comparison, tolerance }) => (confidence) => judge(estimate, { comparison, tolerance, confidence }).answer !== 'open'), world.confidence);
    const confidences = new Map(asked.map(({ i }, k) => [i, shared[k]]));
    return prepared.map((one, i) => decideCondition(one, {
        index: world.index,
        estimate: guaranteed[i] ?? estimates[i],
        mode: guaranteed[i] && world.guarantee?.mode,
        confidence: (guaranteed[i] && world.guarantee?.reliability) ?? confidences.get(i) ?? world.confidence,
        isDoubtful: one.needs.some((name) => {
            const opponent = world.opponents[name];
            return opponent.kind === 'found' && opponent.holdout === 'unknown';
        }),
    }));
}
/** What is said about the conditions together: that there are none, or that some were left open. */
function openReasons(decided, { opponents }) {
    if (decided.length === 0) {
        const message = 'There are no conditions, so nothing was decided. Add some, such as accuracy >= main - 0.005.';
        return [{ code: 'no-conditions', verdict: 'warn', message }];
    }
    const openOn = (name) => decided.filter(({ missing }) => missing[0] === name).length;
    const isAll = decided.every(({ missing }) => missing.length > 0);
    return ['main', 'production'].flatMap((name) => {
        const open = openOn(name);
        const { baseline } = opponents[name];
        if (open === 0 || baseline.kind !== 'none')
            return [];
        const on = name === 'main' ? 'on main' : 'on production';
        const what = open === 1 ? `the condition ${on} is` : `the ${open} conditions ${on} are`;
        const rest = isAll ? 'so nothing was decided.' : 'the others decide.';
        const why = baseline.reason.replace(/\.$/, '');
        const [code, nothing] = name === 'main' ? ['no-baseline', 'No baseline yet'] : ['no-production', 'Nothing in production yet'];
        return [
            { code, verdict: isAll ? 'warn' : 'pass', message: `${nothing} (${why}): ${what} left open, ${rest}` },
        ];
    });
}


/***/ })

};
