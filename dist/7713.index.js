export const id = 7713;
export const ids = [7713];
export const modules = {

/***/ 27713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: ./packages/metrics/src/known-metrics.ts
var known_metrics = __webpack_require__(37658);
// EXTERNAL MODULE: ./packages/metrics/src/reference.ts
var reference = __webpack_require__(87308);
// EXTERNAL MODULE: ./packages/metrics/src/measure-metrics.ts
var measure_metrics = __webpack_require__(86417);
// EXTERNAL MODULE: ./packages/metrics/src/learning-curves.ts
var learning_curves = __webpack_require__(31396);
;// CONCATENATED MODULE: ./packages/overfitting/src/limits.ts

/**
 * Limits as users write them. `lines` are `accuracy: 0.05` (in the metric's unit), `rmse: 10%` (of the train value),
 * `rmse: 0.5, 10%` (both) or `loss: none`. A line replaces the general limits for its metric.
 * Throws a ConfigurationError with every line that is wrong.
 */
function parseLimits(given) {
    const problems = [];
    const byMetric = new Map();
    for (const line of given.lines) {
        const colon = line.lastIndexOf(':');
        const name = line.slice(0, Math.max(colon, 0)).trim().replaceAll('`', '');
        const limit = colon > 0 ? parseLimit(line.slice(colon + 1)) : undefined;
        if (name !== '' && limit && !byMetric.has(name))
            byMetric.set(name, limit);
        else
            problems.push(refuse('limits', line, byMetric.has(name) ? `is the second line for «${name}»` : 'is no limit'));
    }
    const general = { maxGap: parseShare(given.maxGap), maxRelativeGap: parseShare(given.maxRelativeGap) };
    if (general.maxGap === undefined)
        problems.push(refuse('max-gap', given.maxGap, 'is no number'));
    if (general.maxRelativeGap === undefined) {
        problems.push(refuse('max-relative-gap', given.maxRelativeGap, 'is no number'));
    }
    if (problems.length > 0)
        throw new configuration_error/* ConfigurationError */.j(problems);
    return { maxGap: general.maxGap ?? null, maxRelativeGap: general.maxRelativeGap ?? null, byMetric };
}
/** A share as users write it, such as 0.05, 5% or none. Throws a ConfigurationError that names the input. */
function parseShareInput(text, input) {
    const share = parseShare(text);
    if (share !== undefined)
        return share;
    throw new configuration_error/* ConfigurationError */.j(refuse(input, text, 'is no number'));
}
/** A number, a percentage as its share, or null for `none` and for nothing; undefined for anything else. */
function parseShare(text) {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed === 'none')
        return null;
    const match = /^((?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(%?)$/i.exec(trimmed);
    const value = match ? Number(match[1]) : Number.NaN;
    if (!Number.isFinite(value))
        return undefined;
    return match?.[2] === '%' ? value / 100 : value;
}
function parseLimit(text) {
    if (text.trim() === 'none')
        return { maxGap: null, maxRelativeGap: null };
    const parts = text.split(',').map((part) => part.trim());
    const [relative, ...moreRelative] = parts.filter((part) => part.endsWith('%')).map(parseShare);
    const [absolute, ...moreAbsolute] = parts.filter((part) => !part.endsWith('%')).map(parseShare);
    const isWrong = parts.some((part) => typeof parseShare(part) !== 'number');
    if (isWrong || moreRelative.length + moreAbsolute.length > 0)
        return undefined;
    return { maxGap: absolute ?? null, maxRelativeGap: relative ?? null };
}
function refuse(input, text, problem) {
    const examples = {
        limits: 'Write one metric per line, such as accuracy: 0.05 or rmse: 10%',
        'max-gap': 'Example: max-gap: 0.05',
        'max-relative-gap': 'Example: max-relative-gap: 0.1 (or 10%, or none)',
        'max-decline': 'Example: max-decline: 0.05 (or 5%, or none)',
    };
    const fix = examples[input];
    return { where: `input '${input}'`, message: `«${text.slice(0, 100)}» ${problem}.`, ...(fix && { fix }) };
}

// EXTERNAL MODULE: ./packages/metrics/src/find-metric.ts
var find_metric = __webpack_require__(94759);
// EXTERNAL MODULE: ./packages/record/src/verdict.ts
var src_verdict = __webpack_require__(61958);
// EXTERNAL MODULE: ./packages/metrics/src/format-number.ts
var format_number = __webpack_require__(55862);
// EXTERNAL MODULE: ./packages/statistics/src/rounding.ts
var rounding = __webpack_require__(55317);
;// CONCATENATED MODULE: ./packages/overfitting/src/compare-gap.ts


/**
 * Compares one metric on both sides. The gap is how much worse the holdout is, in the metric's unit.
 *
 * The relative limit is a share of the train value, but of no less than the metric's scale (0.1 for shares such as accuracy and
 * R², 1 for log loss, 0 for metrics in a unit of their own): near 0 every ratio is noise, and a log loss of 0.003 after 0.001
 * is not three times as bad in any sense that matters. So with the usual 10 %, a gap of 0.01 in an accuracy-like metric or
 * of 0.1 nats is always allowed. A gap that equals its limit is allowed.
 */
function compareGap(sides, about) {
    const { metric, train, holdout } = sides;
    const { direction, scale } = about.traits;
    const { maxGap, maxRelativeGap } = about.limit;
    const gap = direction === null ? null : direction === 'higher' ? train - holdout : holdout - train;
    const relativeGap = gap === null || train === 0 ? null : finiteOrNull(gap / Math.abs(train));
    const slack = (0,rounding/* roundingSlack */.V)(Math.max(Math.abs(train), Math.abs(holdout)));
    const relativeLimit = maxRelativeGap === null ? null : maxRelativeGap * Math.max(Math.abs(train), scale);
    const allowedGap = smaller(maxGap, relativeLimit);
    const isTooLarge = gap !== null && allowedGap !== null && gap > allowedGap + slack;
    const verdict = gap === null ? 'warn' : isTooLarge ? 'fail' : 'pass';
    return { metric, direction, train, holdout, gap, relativeGap, maxGap, maxRelativeGap, allowedGap, verdict };
}
function smaller(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return Math.min(a, b);
}
/** `accuracy is 1 on train and 0.85 on the holdout: worse by 0.15 (15 % of train).` */
function describeGap({ metric, train, holdout, gap, relativeGap }) {
    const [trainText, holdoutText] = (0,format_number/* formatApart */.W)(train, holdout);
    const values = `${metric} is ${trainText} on train and ${holdoutText} on the holdout`;
    if (gap === null)
        return `${values}.`;
    const share = relativeGap === null
        ? ''
        : ` (${(0,format_number/* formatNumber */.Z)(Number((Math.abs(relativeGap) * 100).toPrecision(3)))} % of train)`;
    return `${values}: ${gap < 0 ? 'better' : 'worse'} by ${(0,format_number/* formatNumber */.Z)(Math.abs(gap))}${share}.`;
}
/** `at most 0.05, and at most 0.09 (10 % of train)`. `scale` is the least that a share is taken of. */
function describeLimit({ train, maxGap, maxRelativeGap }, scale) {
    const parts = maxGap === null ? [] : [`at most ${(0,format_number/* formatNumber */.Z)(maxGap)}`];
    if (maxRelativeGap !== null) {
        const isSmall = Math.abs(train) < scale;
        const base = Math.max(Math.abs(train), scale);
        const share = (0,format_number/* formatNumber */.Z)(maxRelativeGap * 100);
        const of = isSmall ? `${scale}, since train is below that` : 'train';
        parts.push(`at most ${(0,format_number/* formatNumber */.Z)(Number((maxRelativeGap * base).toPrecision(4)))} (${share} % of ${of})`);
    }
    return parts.join(', and ');
}
function finiteOrNull(value) {
    return Number.isFinite(value) ? value : null;
}

// EXTERNAL MODULE: ./packages/statistics/src/newcombe.ts
var newcombe = __webpack_require__(31331);
// EXTERNAL MODULE: ./packages/statistics/src/delong.ts
var delong = __webpack_require__(92464);
// EXTERNAL MODULE: ./packages/statistics/src/bootstrap.ts + 2 modules
var bootstrap = __webpack_require__(65932);
// EXTERNAL MODULE: ./packages/statistics/src/random.ts
var src_random = __webpack_require__(65298);
// EXTERNAL MODULE: ./packages/statistics/src/distinct-cells.ts
var distinct_cells = __webpack_require__(65629);
// EXTERNAL MODULE: ./packages/uncertainty/src/binary-outcomes.ts
var binary_outcomes = __webpack_require__(84969);
// EXTERNAL MODULE: ./packages/uncertainty/src/closed-form.ts + 3 modules
var closed_form = __webpack_require__(16168);
// EXTERNAL MODULE: ./packages/uncertainty/src/count-statistic.ts
var count_statistic = __webpack_require__(43760);
// EXTERNAL MODULE: ./packages/uncertainty/src/resampled-estimate.ts + 1 modules
var resampled_estimate = __webpack_require__(93005);
// EXTERNAL MODULE: ./packages/uncertainty/src/term.ts
var term = __webpack_require__(2044);
// EXTERNAL MODULE: ./packages/uncertainty/src/term-statistic.ts + 5 modules
var term_statistic = __webpack_require__(92778);
;// CONCATENATED MODULE: ./packages/uncertainty/src/compare-independent.ts








/** Resamples of each side, and the rows from which on the jackknife says the same. */
const resamples = 2000;
const manyRows = 5000;
const manySlowRows = 500;
/**
 * A metric on `first` less the same metric on `second`, two independent sets of rows, such as train and holdout. Shares of rows by Newcombe's
 * interval, areas by DeLong's variances, everything else by the bootstrap of both sides (by the jackknife for many rows).
 * Undefined when one of them does not give the metric.
 */
function compareIndependent(name, { first, second, seed, }) {
    const sides = [first, second].map((predictions) => (0,term/* bindTerm */.G)({ of: 'change', reference: (0,reference/* plainReference */.y)(name) }, new Map([['change', predictions]])));
    const [a, b] = sides;
    if (a === undefined || b === undefined || a.definition.name !== b.definition.name)
        return undefined;
    return compareShares(a, b) ?? compareAreas(a, b) ?? compareByResampling(a, b, seed);
}
function compareShares(first, second) {
    const [a, b] = [first, second].map((term) => {
        const outcomes = (0,binary_outcomes/* binaryOutcomes */.JW)(term.predictions, term.definition.name);
        return outcomes && (0,binary_outcomes/* countOutcomes */.XF)(outcomes, null);
    });
    if (a === undefined || b === undefined || a.rows === 0 || b.rows === 0)
        return undefined;
    return {
        value: a.successes / a.rows - b.successes / b.rows,
        method: 'newcombe',
        rows: a.rows + b.rows,
        isPaired: false,
        intervalAt: (confidence) => (0,newcombe/* newcombeInterval */.Q)(a, b, { alpha: 1 - confidence }),
    };
}
function compareAreas(first, second) {
    const [a, b] = [(0,closed_form/* placeTerm */.u)(first), (0,closed_form/* placeTerm */.u)(second)];
    if (a === undefined || b === undefined)
        return undefined;
    return {
        value: a.auc - b.auc,
        method: 'delong',
        rows: a.values.length + b.values.length,
        isPaired: false,
        intervalAt: (confidence) => {
            const compared = (0,delong/* compareIndependentAucs */.ud)(a, b, { alpha: 1 - confidence });
            return compared.status === 'compared' ? compared.interval : null;
        },
    };
}
function compareByResampling(first, second, seed) {
    const sides = [first, second];
    const isFast = sides.every((term) => (0,term_statistic/* isOfOnePass */.BE)(term));
    const isMany = sides.some(({ rows }) => rows > (isFast ? manyRows : manySlowRows));
    const isJackknife = isMany && !sides.every(term_statistic/* isOfClassCounts */.qc);
    // Streams of their own: one stream for both would draw the same rows of two samples of equal size.
    const parts = sides.map((term, k) => resampleSide(term, { seed: seed + BigInt(k), isJackknife, isFast }));
    const combined = (0,bootstrap/* combineIndependentBootstraps */.n)(parts, ([a = Number.NaN, b = Number.NaN]) => a - b);
    const about = { rows: first.rows + second.rows, isPaired: false };
    return isJackknife
        ? (0,resampled_estimate/* jackknifeEstimate */.B8)(combined, about)
        : (0,resampled_estimate/* bootstrapEstimate */.dr)(combined, { ...about, isClustered: false, isSmooth: sides.every(term_statistic/* isSmooth */.Hk) });
}
function resampleSide(term, { seed, isJackknife, isFast, }) {
    const random = (0,src_random/* seededRandom */.I)(seed);
    if ((0,term_statistic/* isOfClassCounts */.qc)(term)) {
        const { labels, predictions } = term.predictions;
        const cells = (0,distinct_cells/* distinctCells */.k)([labels, predictions]);
        return (0,bootstrap/* bootstrap */.Nw)((0,count_statistic/* countStatistics */.$)([term], cells.firstRow), {
            unitCounts: cells.counts,
            resamples,
            random,
        })[0];
    }
    const { rows } = term;
    const groups = isJackknife && !isFast ? Math.min(rows, 100) : rows;
    const grouping = groups === rows
        ? null
        : { groupOf: Uint32Array.from({ length: rows }, (_, row) => row % groups), groups };
    const statistic = (0,term_statistic/* rowStatistic */.hJ)(term, grouping);
    const unitCounts = new Uint32Array(groups).fill(1);
    return (0,bootstrap/* bootstrap */.Nw)([statistic], {
        unitCounts,
        resamples: isJackknife ? 0 : resamples,
        random,
    })[0];
}

;// CONCATENATED MODULE: ./packages/overfitting/src/estimate-gaps.ts

/** The same rows give the same intervals. */
const seed = 20230411n;
/** Adds to each gap how sure it is, where both values were computed from predictions. */
function estimateGaps(gaps, sides, predictions) {
    return gaps.map((gap) => {
        const isComputed = [sides.train, sides.holdout].every((side) => side.metrics.get(gap.metric)?.source === 'predictions');
        if (predictions === null || !isComputed || gap.direction === null || gap.gap === null)
            return { gap, estimate: undefined };
        const { train, holdout } = predictions;
        const [first, second] = gap.direction === 'higher' ? [train, holdout] : [holdout, train];
        return { gap, estimate: compareIndependent(gap.metric, { first, second, seed }) };
    });
}

;// CONCATENATED MODULE: ./packages/overfitting/src/explain.ts


/** What a gap that is not within its limit comes to, in words. */
function explainGap(gap, about) {
    if (gap.verdict !== 'fail' && gap.verdict !== 'inconclusive')
        return [];
    const { scale } = (0,known_metrics/* traitsOf */.J)(gap.metric, about.directions);
    const sure = describeInterval(gap);
    const said = `${describeGap(gap)}${sure} Allowed is ${describeLimit(gap, scale)}`;
    if (gap.verdict === 'fail')
        return [{ code: 'gap-too-large', verdict: 'fail', message: `${said}.` }];
    const settle = gap.rowsNeeded
        ? ` About ${gap.rowsNeeded.toLocaleString('en')} rows of both together would settle it.`
        : '';
    const message = `${said}, and these rows cannot tell whether it is more.${settle}`;
    return [{ code: 'gap-undecided', verdict: 'inconclusive', message }];
}
function describeInterval({ interval }) {
    if (!interval || interval.lower === null || interval.upper === null)
        return '';
    const [lower, upper] = [interval.lower, interval.upper].map((value) => (0,format_number/* formatNumber */.Z)(Number(value.toPrecision(2))).replace('-', '−'));
    return ` The ${(0,format_number/* formatNumber */.Z)(interval.confidence * 100)} % interval is ${lower} to ${upper}.`;
}
/** Gaps of metrics of which nobody said which way is better. */
function explainUnknown(gaps) {
    const names = gaps.filter(({ gap }) => gap === null).map(({ metric }) => metric);
    if (names.length === 0)
        return [];
    const message = `It is not known which way is better for ${listNames(names)}: say so in metrics-direction, such as ${names[0]}: lower.`;
    return [{ code: 'direction-unknown', verdict: 'warn', message }];
}
/** A holdout that is better than train, beyond noise. */
function explainTooGood(gaps) {
    if (gaps.length === 0)
        return [];
    const values = gaps
        .slice(0, 3)
        .map(({ metric, train, holdout }) => `${metric} ${(0,format_number/* formatNumber */.Z)(holdout)} after ${(0,format_number/* formatNumber */.Z)(train)} on train`);
    const message = `Too good to be true: the holdout is better than train beyond noise (${values.join('; ')}). Look for leakage: check-split names rows, groups and times that both sides share.`;
    return [{ code: 'holdout-better', verdict: 'warn', message }];
}
/** Learning curves that ended worse than they had been. */
function explainCurves(curves) {
    return curves
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ verdict, message }) => ({ code: 'curve-declined', verdict, message }));
}
/** The decision in one line. */
function summarise(gaps, reasons) {
    const [error] = reasons.filter(({ verdict }) => verdict === 'error');
    if (error)
        return error.message;
    const failed = gaps.filter(({ verdict }) => verdict === 'fail');
    const known = gaps.filter(({ gap }) => gap !== null);
    const [first] = [...failed].sort((a, b) => (b.relativeGap ?? Infinity) - (a.relativeGap ?? Infinity));
    if (first) {
        const others = failed.length - 1;
        const rest = others === 0 ? '' : others === 1 ? ' So does 1 other metric.' : ` So do ${others} other metrics.`;
        return `Overfitting: ${describeGap(first)}${rest}`;
    }
    const open = gaps.find(({ verdict }) => verdict === 'inconclusive');
    if (open)
        return `Cannot tell: ${describeGap(open)}${describeInterval(open)}`;
    const [widest] = [...known].sort((a, b) => (b.relativeGap ?? 0) - (a.relativeGap ?? 0));
    if (!widest) {
        const [worst] = reasons;
        return gaps.length === 0 && worst
            ? worst.message
            : `No gap could be judged in ${(0,format_number/* formatNumber */.Z)(gaps.length)} metrics.`;
    }
    const count = known.length === 1 ? '1 metric' : `${known.length} metrics`;
    return `No gap beyond its limit in ${count}. The widest: ${describeGap(widest)}`;
}
/** `a, b, c`; the first ten. */
function listNames(names) {
    return `${names.slice(0, 10).join(', ')}${names.length > 10 ? ` and ${names.length - 10} more` : ''}`;
}

;// CONCATENATED MODULE: ./packages/overfitting/src/gap-trend.ts

/** Rises in a row from which on a trend is worth a remark. */
const notableRises = 3;
/**
 * The gap of each metric over main's last evidence (newest first as given; oldest first in the result), ending with this change.
 * Metrics that were not compared before have none.
 */
function gapTrends(gaps, history, about) {
    const earlier = history.toReversed().map((entry) => ({ ...entry, gaps: gapsIn(entry.records, about.id) }));
    return gaps.flatMap(({ metric, gap, train, holdout }) => {
        if (gap === null)
            return [];
        const points = earlier.flatMap(({ commit, createdAt, gaps: then }) => {
            const known = then.find((one) => one.metric === metric);
            if (known === undefined || known.gap === null)
                return [];
            return [{ commit, createdAt, gap: known.gap, train: known.train, holdout: known.holdout }];
        });
        if (points.length === 0)
            return [];
        points.push({ commit: about.commit, createdAt: null, gap, train, holdout });
        return [{ metric, points, message: describe(metric, points) }];
    });
}
/** The gaps of the step's own record, else of the only one. */
function gapsIn(records, id) {
    const found = records.flatMap(({ id: name, evidence }) => evidence.kind === 'overfitting' ? [{ name, gaps: evidence.gaps }] : []);
    const own = found.find(({ name }) => name === id) ?? (found.length === 1 ? found[0] : undefined);
    return own?.gaps ?? [];
}
function describe(metric, points) {
    let rises = 0;
    for (let i = points.length - 1; i > 0; i--) {
        if ((points[i]?.gap ?? 0) <= (points[i - 1]?.gap ?? 0))
            break;
        rises += 1;
    }
    if (rises < notableRises)
        return '';
    const [from, to] = [points[points.length - 1 - rises]?.gap ?? 0, points.at(-1)?.gap ?? 0];
    return `The gap of ${metric} has grown ${rises} times in a row, from ${(0,format_number/* formatNumber */.Z)(from)} to ${(0,format_number/* formatNumber */.Z)(to)}.`;
}

// EXTERNAL MODULE: ./packages/statistics/src/multiple-testing.ts
var multiple_testing = __webpack_require__(57684);
// EXTERNAL MODULE: ./packages/uncertainty/src/estimate.ts
var src_estimate = __webpack_require__(99324);
;// CONCATENATED MODULE: ./packages/overfitting/src/judge-gaps.ts



/**
 * Judges gaps with their intervals, as an alarm does: `fail` when the whole interval is beyond the limit, `inconclusive` when only the point value is,
 * with the rows (of train and holdout together) that would settle it, else `pass`. So a `pass` is no proof of a small gap: these rows give no
 * reason to call it too large. That one of several gaps is beyond is said with the chance of error 1 - confidence for all together (Holm).
 * Without an estimate the point values are compared, and a gap beyond its limit is `fail`.
 */
function judgeGaps(gaps, confidence) {
    const pValues = gaps.map(({ gap, estimate }) => pValueBeyond(gap, estimate));
    const adjusted = (0,multiple_testing/* adjustPValues */.u)(pValues, 'holm');
    return gaps.map(({ gap, estimate }, i) => {
        if (estimate === undefined || gap.gap === null)
            return gap;
        const interval = (0,src_estimate/* recordInterval */.N)(estimate, confidence);
        const isProven = adjusted[i] <= 1 - confidence;
        const verdict = verdictOf(gap, { interval, isProven });
        const border = gap.allowedGap;
        const rows = verdict === 'inconclusive' && border !== null ? (0,src_estimate/* rowsNeeded */.v)(estimate, { border, confidence }) : null;
        return { ...gap, interval, rowsNeeded: rows, verdict };
    });
}
function verdictOf({ verdict, allowedGap }, { interval, isProven }) {
    if (allowedGap === null || verdict === 'warn')
        return verdict;
    if (interval !== null && isProven)
        return 'fail';
    return verdict === 'fail' ? 'inconclusive' : 'pass';
}
/** Halvings of the level at which an interval just leaves the limit: enough for three digits. */
const halvings = 40;
/** The smallest level at which the whole interval is beyond the limit, by bisection over its logarithm; 1 when none is. */
function pValueBeyond({ allowedGap, gap }, estimate) {
    if (estimate === undefined || allowedGap === null || gap === null || gap <= allowedGap)
        return 1;
    const isBeyond = (alpha) => (estimate.intervalAt(1 - alpha)?.lower ?? Number.NEGATIVE_INFINITY) > allowedGap;
    if (!isBeyond(0.5))
        return 1;
    let [low, high] = [Math.log(1e-12), Math.log(0.5)];
    if (isBeyond(Math.exp(low)))
        return Math.exp(low);
    for (let step = 0; step < halvings && high - low > 1e-3; step++) {
        const middle = (low + high) / 2;
        if (isBeyond(Math.exp(middle)))
            high = middle;
        else
            low = middle;
    }
    return Math.exp(high);
}
/** Gaps whose whole interval is below zero: a holdout that is better than train beyond noise. Bonferroni over all. */
function tooGoodToBeTrue(gaps, confidence) {
    const estimated = gaps.filter(({ estimate }) => estimate !== undefined);
    const level = 1 - (1 - confidence) / Math.max(1, estimated.length);
    return estimated
        .filter(({ estimate }) => (estimate?.intervalAt(level)?.upper ?? 0) < 0)
        .map(({ gap }) => gap)
        .sort((a, b) => (0,src_verdict/* compareVerdicts */.m3)(b.verdict, a.verdict));
}

;// CONCATENATED MODULE: ./packages/overfitting/src/learning-curves.ts

/** More points say no more to an eye, and make a record long. */
const mostPoints = 200;
/**
 * What each learning curve says: the best step on the holdout, how much worse the last step is (generalisation loss: Prechelt 1998,
 * «Early stopping – but when?», section 2), and whether train went on improving meanwhile, which is learning by heart.
 */
function decideLearningCurves(curves, limits) {
    return curves.flatMap((curve) => {
        const traits = (0,known_metrics/* traitsOf */.J)(curve.metric, limits.directions);
        const direction = traits.direction ?? curve.direction;
        const isShown = curve.train.length + curve.holdout.length > 1 && traits.isQuality;
        return isShown ? [decideCurve({ ...curve, direction }, { scale: traits.scale, ...limits })] : [];
    });
}
function decideCurve(curve, { scale, maxDecline }) {
    const { metric, direction, step, train, holdout } = curve;
    const points = thin(joinSides(curve));
    const unknown = { metric, direction, points, bestStep: null, declineSinceBest: null, isDiverging: false };
    const last = holdout.at(-1);
    const [first] = holdout;
    if (direction === null || last === undefined || first === undefined)
        return { ...unknown, verdict: 'pass', message: '' };
    const loss = (value) => (direction === 'lower' ? value : -value);
    const best = holdout.reduce((a, b) => (loss(b.value) < loss(a.value) ? b : a), first);
    const decline = loss(last.value) - loss(best.value);
    const base = Math.max(Math.abs(best.value), scale);
    const isBeyond = maxDecline !== null && decline > maxDecline * base;
    const trainAtBest = train.findLast((point) => point.step <= best.step);
    const trainAtLast = train.at(-1);
    const isTrainBetter = trainAtBest !== undefined &&
        trainAtLast !== undefined &&
        loss(trainAtLast.value) < loss(trainAtBest.value);
    const isDiverging = isBeyond && isTrainBetter;
    const message = learning_curves_describe({ metric, step, best, last, decline, base, isBeyond, isDiverging });
    return {
        ...unknown,
        bestStep: best.step,
        declineSinceBest: decline,
        isDiverging,
        verdict: isBeyond ? 'warn' : 'pass',
        message,
    };
}
function learning_curves_describe(about) {
    const { metric, step, best, last, decline, base, isBeyond, isDiverging } = about;
    const at = `${metric} on the holdout was best at ${step} ${(0,format_number/* formatNumber */.Z)(best.step)} (${(0,format_number/* formatNumber */.Z)(best.value)})`;
    if (decline === 0)
        return `${metric} on the holdout is best at the last ${step} (${(0,format_number/* formatNumber */.Z)(last.value)}).`;
    const share = (0,format_number/* formatNumber */.Z)(Number(((decline / base) * 100).toPrecision(2)));
    const since = `${at} and is ${share} % worse at the last one, ${(0,format_number/* formatNumber */.Z)(last.step)} (${(0,format_number/* formatNumber */.Z)(last.value)})`;
    if (!isBeyond)
        return `${since}.`;
    const meanwhile = isDiverging ? ', while train went on improving' : '';
    return `${since}${meanwhile}: stop there, or keep the model of that ${step}.`;
}
function joinSides({ train, holdout }) {
    const points = new Map();
    const at = (step) => {
        const point = points.get(step) ?? { step, train: null, holdout: null };
        points.set(step, point);
        return point;
    };
    for (const { step, value } of train)
        at(step).train = value;
    for (const { step, value } of holdout)
        at(step).holdout = value;
    return [...points.values()].sort((a, b) => a.step - b.step);
}
/** Evenly over the steps, with the first and the last one. */
function thin(points) {
    if (points.length <= mostPoints)
        return [...points];
    const stride = (points.length - 1) / (mostPoints - 1);
    return Array.from({ length: mostPoints }, (_, i) => points[Math.round(i * stride)]);
}

;// CONCATENATED MODULE: ./packages/overfitting/src/decide.ts









/** Metrics that are compared only when a limit names them: near 0 by nature, or twice as sensitive as accuracy. */
const seldomCompared = new Set(['brier', 'ece', 'hamming_loss', 'mcc', 'kappa']);
/**
 * Compares every quality metric that both sides have. Costs (time, memory), counts, the rates of single classes and measures of
 * calibration are compared only when a limit names them. Throws a ConfigurationError when the sides have nothing in common.
 */
function decideOverfitting(input) {
    const { confidence, history, curves } = input;
    const named = resolveLimits(input);
    const reasons = [...named.reasons, ...brokenMetrics(input, named.limits)];
    const compared = compareGaps(input, named.limits);
    if (compared.length === 0 && reasons.length === 0 && curves.length === 0)
        throw nothingInCommon(input);
    const estimated = estimateGaps(compared, input, input.predictions);
    const earlier = gapsIn(history[0]?.records ?? [], input.id);
    const gaps = judgeGaps(estimated, confidence).map((gap) => addMain(gap, earlier));
    const learningCurves = decideLearningCurves(curves, input);
    reasons.push(...gaps.flatMap((gap) => explainGap(gap, input)), ...explainUnknown(gaps), ...explainTooGood(tooGoodToBeTrue(estimated, confidence)), ...explainCurves(learningCurves), ...oneSided(input));
    reasons.sort((a, b) => (0,src_verdict/* compareVerdicts */.m3)(b.verdict, a.verdict));
    const verdict = (0,src_verdict/* worstVerdict */.zP)(reasons.map((reason) => reason.verdict));
    const trend = gapTrends(gaps, history, input);
    return { verdict, reasons, gaps, learningCurves, trend, summary: summarise(gaps, reasons) };
}
function compareGaps({ train, holdout, limits, directions }, own) {
    return [...train.metrics].flatMap(([metric, measured]) => {
        const other = holdout.metrics.get(metric);
        if (other === undefined)
            return [];
        const traits = (0,known_metrics/* traitsOf */.J)(metric, directions);
        const isComputed = measured.source === 'predictions';
        const isSeldom = isComputed && (metric.includes('.') || seldomCompared.has(metric));
        if (!own.has(metric) && (!traits.isQuality || isSeldom))
            return [];
        const about = {
            traits: { ...traits, direction: traits.direction ?? measured.direction },
            limit: own.get(metric) ?? limits,
        };
        return [compareGap({ metric, train: measured.value, holdout: other.value }, about)];
    });
}
function addMain(gap, earlier) {
    const mainGap = earlier.find(({ metric }) => metric === gap.metric)?.gap;
    return mainGap === undefined ? gap : { ...gap, mainGap };
}
/** The limits of single metrics by the names that the metrics have; a limit for a metric that is not there is an error. */
function resolveLimits({ train, holdout, limits }) {
    const resolved = new Map();
    const reasons = [];
    for (const [name, limit] of limits.byMetric) {
        const known = [train, holdout].map((side) => nameIn(side, name));
        const missing = known[0] === undefined ? 'train' : known[1] === undefined ? 'holdout' : undefined;
        if (missing === undefined)
            resolved.set(known[0], limit);
        else {
            const there = missing === 'train' ? train : holdout;
            const nearest = (0,find_metric/* suggestNames */.Rd)(there, name).map((suggestion) => `«${suggestion}»`);
            const hint = nearest.length === 0 ? '' : ` Did you mean ${nearest.join(' or ')}?`;
            const message = `There is a limit for «${name}», and no such metric on ${missing === 'train' ? 'train' : 'the holdout'}.${hint}`;
            reasons.push({ code: 'metric-missing', verdict: 'error', message });
        }
    }
    return { limits: resolved, reasons };
}
function nameIn(side, name) {
    if (side.metrics.has(name) || side.unusable.has(name))
        return name;
    const found = (0,find_metric/* findMetric */.GF)(side, (0,reference/* plainReference */.y)(name));
    return found && [...side.metrics].find(([, metric]) => metric === found)?.[0];
}
/** NaN on one side, where the other has the metric too, is an error; so is whatever is no number and has a limit. */
function brokenMetrics({ train, holdout }, limits) {
    const reasons = new Map();
    for (const [side, other] of [
        [train, holdout],
        [holdout, train],
    ]) {
        for (const [metric, { kind, message }] of side.unusable) {
            const isOnBoth = other.metrics.has(metric) || other.unusable.has(metric);
            const isNeeded = limits.has(metric) || (isOnBoth && (kind === 'not-finite' || kind === 'ambiguous'));
            if (!isNeeded || (!limits.has(metric) && !(0,known_metrics/* traitsOf */.J)(metric).isQuality))
                continue;
            const verdict = kind === 'undefined' ? 'inconclusive' : 'error';
            reasons.set(message, {
                code: `metric-${kind === 'undefined' ? 'undefined' : 'unusable'}`,
                verdict,
                message,
            });
        }
    }
    return [...reasons.values()];
}
/** What only one side has is said, once for each side. */
function oneSided({ train, holdout }) {
    return [
        ['train', train, holdout],
        ['the holdout', holdout, train],
    ].flatMap(([name, side, other]) => {
        const only = [...side.metrics.keys()].filter((metric) => !other.metrics.has(metric) && !other.unusable.has(metric) && (0,known_metrics/* traitsOf */.J)(metric).isQuality);
        if (only.length === 0)
            return [];
        const message = `Measured on ${name} only, and so not compared: ${listNames(only)}.`;
        return [{ code: 'metric-on-one-side', verdict: 'pass', message }];
    });
}
function nothingInCommon({ train, holdout }) {
    const describe = (side) => side.metrics.size === 0 ? 'no number' : listNames([...side.metrics.keys()]);
    return new configuration_error/* ConfigurationError */.j({
        where: "inputs 'metrics' and 'train-metrics'",
        message: `have no metric in common: train has ${describe(train)}, and the holdout has ${describe(holdout)}.`,
        fix: 'Write the same metrics for both, such as {"train": {"accuracy": 0.95}, "holdout": {"accuracy": 0.93}}. Lists of values are not compared.',
    });
}

// EXTERNAL MODULE: ./packages/metrics/src/splits.ts
var splits = __webpack_require__(87688);
;// CONCATENATED MODULE: ./packages/overfitting/src/sides.ts

/**
 * Tells what belongs to train and what to the holdout. With two sources, each is one side (`eval_loss` of one and `train_loss`
 * of the other are both `loss`). With one source, names decide: `train.accuracy` and `test.accuracy`; of several holdouts the
 * first of holdout, test, eval, val counts. A name without such a word is the holdout beside a `train` one
 * (`accuracy`, `train_accuracy`), and train beside a `val` one alone (`loss`, `val_loss`, as Keras writes them).
 */
function tellSides(holdout, train) {
    const entries = entriesOf(holdout);
    if (train) {
        return {
            train: pick(entriesOf(train), [null, 'train']),
            holdout: pick(entries, [null, ...splits/* holdoutSplits */.jH]),
        };
    }
    const splitsByBase = new Map();
    for (const { base, split } of entries) {
        const splits = splitsByBase.get(base) ?? new Set();
        splitsByBase.set(base, splits.add(split));
    }
    const isTrain = ({ split, base }) => {
        const splits = splitsByBase.get(base) ?? new Set();
        if (split !== null || splits.has('train'))
            return split === 'train';
        return splits.has('val') && !splits.has('holdout') && !splits.has('test') && !splits.has('eval');
    };
    return {
        train: pick(entries.filter(isTrain), [null, 'train']),
        holdout: pick(entries.filter((entry) => !isTrain(entry)), [...splits/* holdoutSplits */.jH, null]),
    };
}
function entriesOf({ metrics, unusable }) {
    return [...metrics, ...unusable].map((measured) => {
        const isComputed = 'source' in measured && measured.source === 'predictions';
        const { split, base } = isComputed ? { split: null, base: measured.name } : (0,splits/* splitOfName */.fV)(measured.name);
        return { split, base, measured };
    });
}
/** Of entries with the same base, the one whose split stands first in `order`; splits that are not in it are left out. */
function pick(entries, order) {
    const metrics = new Map();
    const unusable = new Map();
    for (const split of order) {
        for (const { base, measured } of entries.filter((entry) => entry.split === split)) {
            if (metrics.has(base) || unusable.has(base))
                continue;
            if ('source' in measured)
                metrics.set(base, measured);
            else
                unusable.set(base, measured);
        }
    }
    return { metrics, unusable };
}

// EXTERNAL MODULE: ./packages/runtime/src/read-measurements.ts + 1 modules
var read_measurements = __webpack_require__(2892);
// EXTERNAL MODULE: ./packages/runtime/src/find-baseline.ts + 1 modules
var find_baseline = __webpack_require__(67038);
// EXTERNAL MODULE: ./packages/runtime/src/files.ts
var src_files = __webpack_require__(22143);
// EXTERNAL MODULE: ./packages/runtime/src/inputs.ts
var inputs = __webpack_require__(14291);
// EXTERNAL MODULE: ./packages/runtime/src/input-kinds.ts
var input_kinds = __webpack_require__(86730);
;// CONCATENATED MODULE: ./actions/check-overfitting/src/inputs.ts

/** The inputs of check-overfitting, by their names in action.yml. */
const inputs_inputs = {
    ...inputs/* sharedInputs */.d,
    metrics: (0,input_kinds/* lines */.Mn)(),
    'train-metrics': (0,input_kinds/* lines */.Mn)(),
    predictions: (0,input_kinds/* lines */.Mn)(),
    'train-predictions': (0,input_kinds/* lines */.Mn)(),
    'max-gap': (0,input_kinds/* text */.Qq)(),
    'max-relative-gap': (0,input_kinds/* text */.Qq)(),
    limits: (0,input_kinds/* lines */.Mn)(),
    confidence: (0,input_kinds/* number */.ai)({ min: 0.5, max: 0.9999 }),
    'learning-curves': (0,input_kinds/* lines */.Mn)(),
    'max-decline': (0,input_kinds/* text */.Qq)(),
    baseline: (0,input_kinds/* text */.Qq)(),
    'metrics-direction': (0,input_kinds/* lines */.Mn)(),
    task: (0,input_kinds/* oneOf */.yL)(['auto', 'classification', 'regression', 'multilabel', 'ranking', 'forecasting']),
    'positive-class': (0,input_kinds/* text */.Qq)(),
    'engine-path': (0,input_kinds/* text */.Qq)(),
};

;// CONCATENATED MODULE: ./actions/check-overfitting/src/run.ts





/** Earlier runs of main in the trend. */
const longestTrend = 20;
const action = {
    name: 'check-overfitting',
    inputs: inputs_inputs,
    async run(given, world) {
        refuseNothing(given);
        const limits = parseLimits({
            maxGap: given['max-gap'],
            maxRelativeGap: given['max-relative-gap'],
            lines: given.limits,
        });
        const directions = (0,known_metrics/* parseDirections */.a)(given['metrics-direction'], "input 'metrics-direction'");
        const maxDecline = parseShareInput(given['max-decline'], 'max-decline');
        const wanted = [...limits.byMetric.keys()].map(reference/* plainReference */.y);
        const files = await (0,read_measurements/* readMetricsFiles */.t)(world, given.metrics, 'metrics');
        const trainFiles = await (0,read_measurements/* readMetricsFiles */.t)(world, given['train-metrics'], 'train-metrics');
        const curveFiles = await (0,read_measurements/* readMetricsFiles */.t)(world, given['learning-curves'], 'learning-curves');
        const predictions = await readSide(world, given, 'predictions');
        const trainPredictions = await readSide(world, { ...given, task: predictions?.task ?? given.task }, 'train-predictions');
        const holdout = (0,measure_metrics/* measureMetrics */.W)({ predictions, files, directions, wanted });
        const isTrainApart = trainFiles.length > 0 || trainPredictions !== null;
        const train = isTrainApart
            ? (0,measure_metrics/* measureMetrics */.W)({ predictions: trainPredictions, files: trainFiles, directions, wanted })
            : null;
        const { gaps, learningCurves, trend, ...decision } = decideOverfitting({
            ...tellSides(holdout, train),
            ...{ limits, directions, maxDecline, id: given.id, commit: world.context.commit },
            predictions: predictions && trainPredictions && { train: trainPredictions, holdout: predictions },
            confidence: given.confidence ?? 0.95,
            curves: (0,learning_curves/* learningCurvesOf */.e)([...files, ...trainFiles, ...curveFiles], directions),
            history: await readHistory(given, world),
        });
        const evidence = {
            kind: 'overfitting',
            gaps: [...gaps],
            learningCurves: [...learningCurves],
            trend: [...trend],
        };
        return { ...decision, evidence };
    },
};
/** Main's gaps, for the trend. What cannot be read costs the trend, not the verdict. */
async function readHistory(given, world) {
    const canAsk = world.context.platform === 'local' || given['github-token'] !== '';
    return canAsk ? (0,find_baseline/* findHistory */.iz)(world, given, longestTrend) : [];
}
/** The engine is loaded only for predictions: files with metrics need none. */
async function readSide(world, given, inputName) {
    if (given[inputName].length === 0)
        return null;
    const files = await (0,src_files/* findFiles */.lY)(world.workspace, given[inputName], inputName);
    const { task, 'positive-class': positiveClass } = given;
    return (0,read_measurements/* readPredictions */.R)(world, files, { inputName, task, positiveClass });
}
function refuseNothing(given) {
    const hasHoldout = given.metrics.length + given.predictions.length + given['learning-curves'].length > 0;
    if (hasHoldout)
        return;
    throw new configuration_error/* ConfigurationError */.j({
        where: "inputs 'metrics' and 'predictions'",
        message: 'are both empty, so there is nothing to compare.',
        fix: 'Name a file that holds both sides, such as metrics: metrics.json with {"train": {"accuracy": 0.95}, "holdout": {"accuracy": 0.93}}; or metrics and train-metrics; or predictions and train-predictions.',
    });
}


/***/ }),

/***/ 31396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ learningCurvesOf)
/* harmony export */ });
/* harmony import */ var _known_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37658);
/* harmony import */ var _splits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87688);


/**
 * Learning curves from the histories of metric files: `train_loss` and `val_loss`, `eval.rmse` and `train.rmse`, in one file or in
 * several. A name without a word for the split is of the training data where its format says so (Keras, Hugging Face) or where there
 * is a held-out curve of the same name; else it makes no curve. Several held-out sets make a series each.
 */
function learningCurvesOf(files, directions = new Map()) {
    const train = new Map();
    const bare = new Map();
    const holdouts = new Map();
    for (const { history } of files) {
        for (const [name, points] of history?.series ?? []) {
            const { split, base } = (0,_splits_js__WEBPACK_IMPORTED_MODULE_0__/* .splitOfName */ .fV)(name);
            const series = { name, step: history?.step ?? 'step', points };
            const isTrain = split === 'train' || (split === null && history?.bare === 'train');
            // Hugging Face writes loss at every step, and train_loss once, at the end.
            if (isTrain && points.length >= (train.get(base)?.points.length ?? 0))
                train.set(base, series);
            else if (isTrain)
                continue;
            else if (split === null)
                bare.set(base, series);
            else
                holdouts.set(base, [...(holdouts.get(base) ?? []), series]);
        }
    }
    return [...new Set([...holdouts.keys(), ...train.keys()])].flatMap((metric) => {
        const own = train.get(metric) ?? (holdouts.has(metric) ? bare.get(metric) : undefined);
        const { direction, isQuality } = (0,_known_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .traitsOf */ .J)(metric, directions);
        // A learning rate or the time of an epoch has a history too.
        if (!isQuality || (direction === null && !(own && holdouts.has(metric))))
            return [];
        const sides = holdouts.get(metric) ?? [undefined];
        return sides.map((holdout) => ({
            metric,
            direction,
            step: (holdout ?? own)?.step ?? 'step',
            train: own?.points ?? [],
            holdout: holdout?.points ?? [],
            names: { train: own?.name ?? null, holdout: holdout?.name ?? null },
        }));
    });
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

/***/ 2892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readMetricsFiles),
  R: () => (/* binding */ readPredictions)
});

// EXTERNAL MODULE: ./packages/metrics/src/metrics-file.ts + 3 modules
var metrics_file = __webpack_require__(35678);
// EXTERNAL MODULE: ./packages/metrics/src/table-source.ts + 1 modules
var table_source = __webpack_require__(78584);
// EXTERNAL MODULE: ./packages/metrics/src/predictions-from-table.ts + 9 modules
var predictions_from_table = __webpack_require__(2362);
// EXTERNAL MODULE: ./packages/runtime/src/files.ts
var src_files = __webpack_require__(22143);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/metrics/src/dvc-metric-files.ts
var dvc_metric_files = __webpack_require__(79225);
;// CONCATENATED MODULE: ./packages/runtime/src/metric-files.ts




/** Folders that tools leave behind: by what lies in them, and which of their files hold metrics. A new one is a new row. */
const layouts = [
    { tool: 'MLflow run', marker: 'meta.yaml', files: ['metrics/**'] },
    { tool: 'DVCLive', marker: 'plots/metrics', files: ['metrics.json', 'plots/metrics/**/*.tsv'] },
    { tool: 'W&B run', marker: 'files/wandb-summary.json', files: ['files/wandb-summary.json'] },
    { tool: 'Hugging Face Trainer', marker: 'trainer_state.json', files: ['trainer_state.json'] },
    { tool: 'Lightning', marker: 'metrics.csv', files: ['metrics.csv'] },
];
/**
 * The metric files (absolute) that an input's paths and globs name. A folder of a tool stands for the files in it that hold metrics,
 * and `dvc.yaml` for those that it lists. Throws a ConfigurationError as findFiles does.
 */
async function findMetricFiles(workspace, patterns, inputName) {
    const expanded = [];
    for (const pattern of patterns)
        expanded.push(...(await expand(workspace, pattern, inputName)));
    return (0,src_files/* findFiles */.lY)(workspace, expanded, inputName);
}
async function expand(workspace, pattern, inputName) {
    if (/(^|\/)dvc\.yaml$/.test(pattern)) {
        const file = await (0,src_files/* findFile */.qE)(workspace, pattern, inputName);
        const listed = await (0,dvc_metric_files/* dvcMetricFiles */.D)(await (0,src_files/* readText */.yR)(file, pattern), pattern);
        return listed.map((path) => (0,src_files/* pathFrom */.Iw)(workspace, (0,external_node_path_.join)((0,external_node_path_.dirname)(file), path)));
    }
    const folder = pattern.replace(/\/+$/, '');
    const isFolder = (await (0,promises_.stat)((0,external_node_path_.resolve)(workspace, folder)).catch(() => undefined))?.isDirectory() ?? false;
    if (!isFolder)
        return [pattern];
    for (const { marker, files } of layouts) {
        if (!(await exists((0,external_node_path_.resolve)(workspace, folder, marker))))
            continue;
        const kept = [];
        for (const file of files)
            if (file.includes('*') || (await exists((0,external_node_path_.resolve)(workspace, folder, file))))
                kept.push(`${folder}/${file}`);
        return kept;
    }
    return [pattern];
}
async function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./packages/runtime/src/read-measurements.ts



/** The metric files that an input's patterns name; a tool's folder stands for those in it. */
async function readMetricsFiles(world, patterns, inputName) {
    const files = await findMetricFiles(world.workspace, patterns, inputName);
    return Promise.all(files.map(async (file) => {
        const path = (0,src_files/* pathFrom */.Iw)(world.workspace, file);
        return (0,metrics_file/* parseMetricsFile */.j)(await (0,src_files/* readText */.yR)(file, path), path);
    }));
}
/** Predictions from the table that `files` (absolute) hold together. Loads the data engine. */
async function readPredictions(world, files, options) {
    const names = files.map((file) => (0,src_files/* pathFrom */.Iw)(world.workspace, file));
    const source = { ...(0,table_source/* tableSourceOf */.b)(files, options.inputName), names };
    const engine = await world.engine();
    return (0,predictions_from_table/* predictionsFromTable */.Z)(await engine.readTable(source), {
        where: names.join(', '),
        task: options.task,
        positiveClass: options.positiveClass,
    });
}


/***/ }),

/***/ 31331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ newcombeInterval)
/* harmony export */ });
/* unused harmony export newcombePairedInterval */
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97155);
/* harmony import */ var _proportion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81991);



const wholeScale = { lower: -1, upper: 1 };
/**
 * Interval of the accuracy of the candidate less that of the baseline on the same rows: Newcombe's method 10 (1998, Statistics in Medicine
 * 17:2635), Wilson's intervals of both, squared and added, with a corrected correlation. [-1, 1] without rows.
 */
function newcombePairedInterval(counts, level = {}) {
    const rows = countRows(counts);
    if (rows === 0)
        return wholeScale;
    const { both, onlyCandidate } = counts;
    const candidate = { successes: both + onlyCandidate, rows };
    const baseline = { successes: both + counts.onlyBaseline, rows };
    return squareAndAdd({ first: candidate, second: baseline, correlation: correlation(counts, rows) }, level);
}
/**
 * Interval of `first` less `second`, two proportions of independent rows: Newcombe's hybrid score interval (1998, Statistics in Medicine
 * 17:873, method 10). [-1, 1] when one side has no rows.
 */
function newcombeInterval(first, second, level = {}) {
    if (first.rows === 0 || second.rows === 0)
        return wholeScale;
    return squareAndAdd({ first, second, correlation: 0 }, level);
}
function squareAndAdd({ first, second, correlation }, level) {
    const [a, b] = [reaches(first, level), reaches(second, level)];
    const difference = a.share - b.share;
    const reach = (x, y) => Math.sqrt(Math.max(0, x * x - 2 * correlation * x * y + y * y));
    const interval = {
        lower: difference - reach(a.below, b.above),
        upper: difference + reach(a.above, b.below),
    };
    return (0,_level_js__WEBPACK_IMPORTED_MODULE_0__/* .limitTo */ .$)(wholeScale, interval, level);
}
/** Each end of the difference takes opposite ends of the two intervals, so both are computed, at the level's tail. */
function reaches(proportion, level) {
    const share = proportion.successes / proportion.rows;
    const alpha = (0,_level_js__WEBPACK_IMPORTED_MODULE_0__/* .tailShare */ .w)(level);
    const { lower } = (0,_proportion_js__WEBPACK_IMPORTED_MODULE_1__/* .wilsonInterval */ .Y)(proportion, { alpha, sides: 'lower' });
    const { upper } = (0,_proportion_js__WEBPACK_IMPORTED_MODULE_1__/* .wilsonInterval */ .Y)(proportion, { alpha, sides: 'upper' });
    return { share, below: share - lower, above: upper - share };
}
/** Phi of the two-by-two table; its numerator is moved half a row per row towards 0 when positive, never beyond. */
function correlation({ both, onlyCandidate, onlyBaseline, neither }, rows) {
    const margins = (both + onlyCandidate) * (onlyBaseline + neither) * (both + onlyBaseline) * (onlyCandidate + neither);
    if (margins === 0)
        return 0;
    const numerator = both * neither - onlyCandidate * onlyBaseline;
    const corrected = numerator > 0 ? Math.max(0, numerator - rows / 2) : numerator;
    return corrected / Math.sqrt(margins);
}


/***/ })

};
