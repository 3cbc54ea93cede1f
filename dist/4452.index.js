export const id = 4452;
export const ids = [4452];
export const modules = {

/***/ 40440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
function summarise(gaps, reasons, directions) {
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
    // 25 % of a loss near zero may be within a limit of 10 %, which is then taken of more than the loss.
    const { scale } = (0,known_metrics/* traitsOf */.J)(widest.metric, directions);
    const allowed = widest.allowedGap === null ? '' : ` Allowed is ${describeLimit(widest, scale)}.`;
    return `No gap beyond its limit in ${count}. The widest: ${describeGap(widest)}${allowed}`;
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
    // A share of the scale of a small loss is no share of that loss.
    const worse = base > Math.abs(best.value)
        ? `worse by ${(0,format_number/* formatNumber */.Z)(Number(decline.toPrecision(3)))}`
        : `${share} % worse`;
    const since = `${at} and is ${worse} at the last one, ${(0,format_number/* formatNumber */.Z)(last.step)} (${(0,format_number/* formatNumber */.Z)(last.value)})`;
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
    return {
        verdict,
        reasons,
        gaps,
        learningCurves,
        trend,
        summary: summarise(gaps, reasons, input.directions),
    };
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

;// CONCATENATED MODULE: ./packages/overfitting/src/seal.ts

/** Reasons that hold values; what else is said has none. */
const withValues = new Set([
    'gap-too-large',
    'gap-undecided',
    'holdout-better',
    'curve-declined',
]);
/**
 * What may be told of a sealed holdout: which gaps are within their limits, and nothing from which a value can be read. A gap beside the values
 * on train tells those of the holdout, and so do its intervals, learning curves and trends.
 */
function sealOverfitting(decision) {
    const told = decision.reasons.filter(({ code }) => !withValues.has(code));
    const sealed = [
        ...decision.gaps.flatMap(sealGap),
        ...decision.reasons.filter(({ code }) => code === 'holdout-better').map(sealTooGood),
        ...decision.learningCurves
            .filter(({ verdict }) => verdict !== 'pass')
            .map(({ metric, verdict }) => ({
            code: 'curve-declined',
            verdict,
            message: `${metric}: the learning curve ends worse than it had been.`,
        })),
    ];
    const reasons = [...sealed, ...told].sort((a, b) => (0,src_verdict/* compareVerdicts */.m3)(b.verdict, a.verdict));
    const known = decision.gaps.filter(({ gap }) => gap !== null).length;
    const summary = reasons.find(({ verdict }) => verdict !== 'pass')?.message ??
        `No gap beyond its limit in ${known === 1 ? '1 metric' : `${known} metrics`}. The holdout is sealed.`;
    return { verdict: decision.verdict, reasons, gaps: [], learningCurves: [], trend: [], summary };
}
function sealGap({ metric, verdict }) {
    if (verdict === 'fail')
        return [
            {
                code: 'gap-too-large',
                verdict,
                message: `${metric}: the holdout is worse than train by more than its limit.`,
            },
        ];
    if (verdict === 'inconclusive')
        return [
            {
                code: 'gap-undecided',
                verdict,
                message: `${metric}: these rows cannot tell whether the gap is too large.`,
            },
        ];
    return [];
}
function sealTooGood({ code, verdict }) {
    const message = 'Too good to be true: the holdout is better than train beyond noise. Look for leakage: check-split names rows, groups and times that both sides share.';
    return { code, verdict, message };
}

// EXTERNAL MODULE: ./packages/record/src/record-folder.ts
var record_folder = __webpack_require__(45939);
// EXTERNAL MODULE: ./packages/runtime/src/read-measurements.ts + 3 modules
var read_measurements = __webpack_require__(75408);
// EXTERNAL MODULE: ./packages/runtime/src/find-baseline.ts
var find_baseline = __webpack_require__(82061);
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
    sealed: (0,input_kinds/* flag */.Jt)(),
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
        const decided = decideOverfitting({
            ...tellSides(holdout, train),
            ...{ limits, directions, maxDecline, id: given.id, commit: world.context.commit },
            predictions: predictions && trainPredictions && { train: trainPredictions, holdout: predictions },
            confidence: given.confidence ?? 0.95,
            curves: (0,learning_curves/* learningCurvesOf */.e)([...files, ...trainFiles, ...curveFiles], directions),
            history: await readHistory(given, world),
        });
        const isSealed = given.sealed || (await hasSealedTraining(world));
        const { gaps, learningCurves, trend, ...decision } = isSealed ? sealOverfitting(decided) : decided;
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
/** Whether train-and-test has sealed the holdout in this job: a gap would tell what it did not. */
async function hasSealedTraining({ workspace }) {
    const records = await (0,record_folder/* readRecords */.T3)((0,external_node_path_.join)(workspace, record_folder/* recordsFolder */.RM));
    return records.some(({ evidence }) => evidence.kind === 'training' && evidence.holdoutBudget?.isSealed === true);
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

/***/ 31690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ selectCandidates),
/* harmony export */   hf: () => (/* binding */ chooseBaseline),
/* harmony export */   jf: () => (/* binding */ refuseRecords)
/* harmony export */ });
/**
 * Picks the evidence that may serve as a baseline: made by the repository's own code on the target or the default
 * branch, not expired, not by this run. Evidence of the target branch comes before that of the default branch, newer
 * before older.
 */
function selectCandidates(candidates, target) {
    const eligible = [];
    const refused = new Map();
    for (const candidate of candidates) {
        const refusal = refuse(candidate, target);
        if (refusal !== null)
            refused.set(refusal, (refused.get(refusal) ?? 0) + 1);
        else
            eligible.push(candidate);
    }
    if (eligible.length === 0)
        return { kind: 'none', reason: describeNone(refused, target) };
    const isOnTarget = (candidate) => (candidate.headBranch === target.branch ? 0 : 1);
    eligible.sort((a, b) => isOnTarget(a) - isOnTarget(b) || newestFirst(a, b));
    return { kind: 'some', candidates: eligible };
}
function refuse(candidate, target) {
    const { runId, headSha, headBranch, headRepositoryId, repositoryId } = candidate;
    if (runId === null || headSha === null || repositoryId === null)
        return 'of an unknown run';
    if (runId === target.ownRunId)
        return 'of this very run';
    if (headRepositoryId !== repositoryId)
        return 'made by a fork';
    const isOnBranch = headBranch !== null && (headBranch === target.branch || headBranch === target.defaultBranch);
    if (!isOnBranch)
        return 'of another branch';
    return candidate.isExpired ? 'expired' : null;
}
function describeNone(refused, target) {
    const branch = target.branch ?? target.defaultBranch ?? 'the default branch';
    if (refused.size === 0)
        return `No run on ${branch} has left evidence yet.`;
    const counts = [...refused].map(([refusal, count]) => `${count} ${refusal}`);
    return `No evidence of ${branch} can serve: ${counts.join(', ')}.`;
}
function newestFirst(a, b) {
    const [left, right] = [a.createdAt ?? '', b.createdAt ?? ''];
    if (left !== right)
        return left < right ? 1 : -1;
    return b.artifactId - a.artifactId;
}
const unknownAncestry = { isAncestor: null, commitsBehind: null };
/**
 * Puts candidates into the order in which to try them: ancestors of the base first, the nearest one first of all, then the
 * others in the order of `selectCandidates`. A baseline that is no ancestor is better than none, and says so.
 * `ancestry` is keyed by commit; a commit that was not asked about counts as unknown.
 */
function chooseBaseline(candidates, ancestry) {
    const ranked = candidates.map((candidate) => ({
        candidate,
        ancestry: ancestry.get(candidate.headSha) ?? unknownAncestry,
    }));
    const ancestors = ranked.filter((entry) => entry.ancestry.isAncestor === true);
    const others = ranked.filter((entry) => entry.ancestry.isAncestor !== true);
    const distance = ({ ancestry: { commitsBehind } }) => commitsBehind ?? Number.POSITIVE_INFINITY;
    ancestors.sort((a, b) => (distance(a) === distance(b) ? 0 : distance(a) - distance(b)));
    return [...ancestors, ...others];
}
/** Why records cannot serve as evidence of `model`, in words; null when they can. */
function refuseRecords(model, records) {
    if (records.length === 0)
        return 'it holds no records';
    const stranger = records.find((record) => record.model !== model);
    if (stranger)
        return `its record «${stranger.id}» is about the model «${stranger.model}»`;
    return null;
}


/***/ }),

/***/ 85154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ isEvidencePart),
/* harmony export */   N5: () => (/* binding */ isEvidencePage),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   Q5: () => (/* binding */ evidencePrefix),
/* harmony export */   WM: () => (/* binding */ mainScope),
/* harmony export */   Xc: () => (/* binding */ evidenceName),
/* harmony export */   yY: () => (/* binding */ evidencePageName)
/* harmony export */ });
/** The evidence of the default branch. */
const mainScope = { kind: 'main' };
/** What the artifacts of Plimsoll begin with. */
const evidencePrefix = 'plimsoll-';
/**
 * Name of the artifact that holds a model's evidence: `plimsoll-<model>` of the default branch, `…@branch.<name>` of another,
 * `…@change` of a pull request or a merge queue, so that the evidence of changes never hides that of main in a list.
 * `part` is the report's id where a run has several, as in a matrix: `…+<part>`.
 * Slashes and some other characters are not allowed in artifact names, and become dots.
 */
function evidenceName(model, scope = mainScope, part) {
    const place = { main: '', branch: '@branch.', change: '@change' }[scope.kind];
    const branch = scope.kind === 'branch' ? scope.branch.replace(/["<>|/\\:*?+\r\n]/g, '.').slice(0, 100) : '';
    return `${evidencePrefix}${model.replaceAll('/', '.')}${place}${branch}${part === undefined ? '' : `+${part}`}`;
}
/**
 * Name of the HTML report of a run, as an artifact and as a file. That of a change carries its records along, and is named after them;
 * `model` is null for several models in one report.
 */
function evidencePageName(model, scope, part) {
    if (scope.kind === 'change')
        return `${evidenceName(model ?? 'ALL', scope, part)}.html`;
    const subject = model === null ? '' : `-${model.replaceAll('/', '.')}`;
    return `report${subject}${part === undefined ? '' : `+${part}`}.html`;
}
/** Whether an artifact is an HTML report, and not an archive. */
function isEvidencePage(name) {
    return name.endsWith('.html');
}
/** Whether an artifact holds one part of a run's evidence, that of a single job; the whole has no `+`. */
function isEvidencePart(name) {
    return name.includes('+');
}
/** For whom the evidence of a run may serve. `event` is GitHub's; `isPrivileged` as in a run's context. */
function scopeOf(run) {
    if (run.isPrivileged || /^(pull_request|merge_group)/.test(run.event))
        return { kind: 'change' };
    if (run.ref === null || run.ref === run.defaultBranch || run.defaultBranch === null)
        return mainScope;
    return { kind: 'branch', branch: run.ref };
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

/***/ 82401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createDirectoryEvidence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90712);
/* harmony import */ var _plimsoll_lineage__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31690);
/* harmony import */ var _plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85154);
/* harmony import */ var _plimsoll_record__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45939);






/**
 * Evidence in a folder, for a terminal and for `baseline: <folder>`: what `keep` stores, `find` finds.
 * A bundle is complete before it stands under its name: a crash never leaves half of one.
 */
function createDirectoryEvidence(options) {
    const { directory, label = directory } = options;
    return {
        async find(model, reference) {
            if (reference !== undefined)
                throw refuseReference(reference);
            const folder = await findBundle(directory, model);
            if (folder === undefined) {
                return { kind: 'none', reason: `The directory ${label} holds no evidence of ${model}.` };
            }
            try {
                const records = await (0,_plimsoll_record__WEBPACK_IMPORTED_MODULE_3__/* .readRecords */ .T3)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'records'));
                const refusal = (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_4__/* .refuseRecords */ .jf)(model, records);
                if (refusal !== null) {
                    return { kind: 'none', reason: `The evidence in ${label} cannot be used: ${refusal}.` };
                }
                return { kind: 'found', provenance: describe(label, records), records, folder };
            }
            catch (error) {
                if (!(error instanceof _plimsoll_errors__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j))
                    throw error;
                return { kind: 'none', reason: `The evidence in ${label} cannot be used: ${error.message}` };
            }
        },
        async keep({ model, folder, files }) {
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__/* .evidenceName */ .Xc)(model));
            const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.${(0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__/* .evidenceName */ .Xc)(model)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
            try {
                for (const file of files) {
                    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(unfinished, pathBelow(folder, file));
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(file, path);
                }
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(unfinished, { recursive: true });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(target, { recursive: true, force: true });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, target);
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { recursive: true, force: true });
            }
            return target;
        },
    };
}
function refuseReference(reference) {
    return new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j({
        where: "input 'baseline'",
        message: `is «${reference}», which is neither a folder nor an alias of a released version; branches, tags and commits are found on GitHub only.`,
        fix: 'Write auto, or a folder with evidence such as .plimsoll/evidence.',
    });
}
async function findBundle(directory, model) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__/* .evidenceName */ .Xc)(model));
    if (await isFolder(own))
        return own;
    return (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'records'))) ? directory : undefined;
}
function describe(label, records) {
    const commits = new Set(records.map((record) => record.identity.commit));
    const [commit = null] = commits;
    return {
        source: `directory ${label}`,
        commit: commits.size === 1 ? commit : null,
        createdAt: records
            .map((record) => record.timings.startedAt)
            .sort()
            .at(-1) ?? null,
        commitsBehind: null,
        url: null,
        isAncestor: null,
    };
}
function pathBelow(folder, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file));
    if (path === '' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || path === '..') {
        throw new Error(`${file} is not below ${folder}`);
    }
    return path;
}
async function isFolder(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw error;
    });
    return found?.isDirectory() ?? false;
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


/***/ }),

/***/ 75408:
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
// EXTERNAL MODULE: ./packages/metrics/src/predictions-from-table.ts + 10 modules
var predictions_from_table = __webpack_require__(77462);
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

;// CONCATENATED MODULE: ./packages/dataset/src/parse-plain-csv.ts
/** Characters with which a file is not plain: quotes, other delimiters, and what has no place in text. */
const special = /["\t;|\0\ufeff\ufffd]/;
const longestLine = 100_000;
const numberPattern = /^[+-]?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const notFinitePattern = /^[+-]?(?:nan|inf|infinity)$/i;
/** Below it a float has fewer digits, and readers differ. */
const smallestNormal = 2 ** -1022;
/** From it on a float does not tell whole numbers apart. */
const firstUnsafe = 2 ** 53;
/**
 * The table of a CSV text that can be read in one way only: commas, a header of at least two distinct names, as many fields in every
 * line, no quotes, and all line ends alike. Columns become what the data engine makes of them (a test holds both together): a number
 * where every value is one, else text, and an empty field is no value. Null for any other text, and for numbers that are infinite,
 * NaN or nearly zero: the engine reads those, and says what is wrong with them.
 */
function parsePlainCsv(text) {
    if (special.test(text))
        return null;
    const lines = splitLines(text);
    const names = lines?.[0]?.split(',') ?? [];
    if (lines === null || lines.length < 2 || names.length < 2 || new Set(names).size < names.length)
        return null;
    const records = new Array(lines.length - 1);
    for (let row = 0; row < records.length; row++) {
        const line = lines[row + 1];
        const fields = line.split(',');
        if (fields.length !== names.length || line === '' || line.length > longestLine)
            return null;
        records[row] = fields;
    }
    const columns = new Map();
    for (const [at, name] of names.entries()) {
        const numbers = numbersIn(records, at);
        if (numbers === null)
            return null;
        columns.set(name, numbers === 'text' ? categoriesIn(records, at) : numbers);
    }
    return { rows: records.length, columns };
}
/** Null where lines end in several ways. */
function splitLines(text) {
    const ending = text.includes('\r') ? '\r\n' : '\n';
    const lines = text.split(ending);
    if (lines.at(-1) === '')
        lines.pop();
    return ending === '\r\n' && lines.some((line) => /[\r\n]/.test(line)) ? null : lines;
}
/** The column as numbers, if it is one; null for numbers that only the engine is asked about. */
function numbersIn(records, at) {
    const values = new Float64Array(records.length);
    let nulls = null;
    let found = 0;
    for (let row = 0; row < values.length; row++) {
        const cell = records[row]?.[at];
        if (cell === '') {
            nulls ??= new Uint8Array(values.length);
            nulls[row] = 1;
            values[row] = Number.NaN;
            continue;
        }
        const value = Number(cell);
        if (!isPlainNumber(cell, value)) {
            const kind = kindOf(cell, value);
            if (kind !== 'number')
                return kind === 'text' ? 'text' : null;
        }
        values[row] = value;
        found++;
    }
    return found === 0 ? 'text' : { kind: 'number', values, nulls };
}
const [zero, nine, point] = [48, 57, 46];
/**
 * Whether a cell is plainly a number, told without the pattern, which takes longer than all else: it begins with 1 to 9 or with a zero
 * that stands alone or before the point, it ends in a digit or a point, and JavaScript takes it for a number of usual size.
 */
function isPlainNumber(cell, value) {
    if (!(value >= 1e-300 && value < firstUnsafe) && cell !== '0')
        return false;
    const first = cell.charCodeAt(0);
    const last = cell.charCodeAt(cell.length - 1);
    const isEnd = last === point || (last >= zero && last <= nine);
    const isSingleZero = first === zero && (cell.length === 1 || cell.charCodeAt(1) === point);
    return isEnd && ((first > zero && first <= nine) || isSingleZero);
}
/** What any other cell is: a number, text, or a number that the engine is asked about. */
function kindOf(cell, value) {
    if (!numberPattern.test(cell))
        return notFinitePattern.test(cell) ? 'engine' : 'text';
    const size = Math.abs(value);
    if (size === Number.POSITIVE_INFINITY)
        return 'engine';
    if (size < smallestNormal && /^[^eE]*[1-9]/.test(cell))
        return 'engine';
    return size >= firstUnsafe && !/[.eE]/.test(cell) ? 'text' : 'number';
}
function categoriesIn(records, at) {
    const codes = new Int32Array(records.length);
    const codeOf = new Map();
    for (let row = 0; row < codes.length; row++) {
        const cell = records[row]?.[at];
        let code = cell === '' ? -1 : codeOf.get(cell);
        if (code === undefined) {
            code = codeOf.size;
            codeOf.set(cell, code);
        }
        codes[row] = code;
    }
    return { kind: 'category', codes, levels: [...codeOf.keys()] };
}

;// CONCATENATED MODULE: ./packages/runtime/src/read-small-csv.ts


/** Up to this size a file is read faster than the data engine is loaded. */
const smallBytes = 4 * 1024 * 1024;
/**
 * The table of one small CSV file without surprises, read without the data engine: it takes longer to load than such a file to read,
 * and has to be installed first. Null for everything else, which the engine reads, or refuses with a message.
 */
async function readSmallCsv({ files, names = files, format, csv, }) {
    const [file = '', another] = files;
    // Folders key=value are columns.
    const isPlain = format === 'csv' && /\.csv$/i.test(file) && another === undefined && csv === undefined;
    if (!isPlain || names.join().includes('='))
        return null;
    const found = await (0,promises_.stat)(file).catch(() => undefined);
    if (!found?.isFile() || found.size > smallBytes)
        return null;
    const text = decode(await (0,promises_.readFile)(file));
    return text === null ? null : parsePlainCsv(text);
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./packages/runtime/src/tracked-run.ts
var tracked_run = __webpack_require__(98310);
;// CONCATENATED MODULE: ./packages/runtime/src/read-measurements.ts





/** The metric files that an input's patterns name; a tool's folder stands for those in it, and `mlflow:RUN_ID` for a run on a tracking server. */
async function readMetricsFiles(world, patterns, inputName) {
    const isRun = (pattern) => (0,tracked_run/* namesTrackedRun */._M)(pattern);
    const paths = patterns.filter((pattern) => !isRun(pattern));
    const files = await findMetricFiles(world.workspace, paths, inputName);
    return Promise.all([
        ...files.map(async (file) => {
            const path = (0,src_files/* pathFrom */.Iw)(world.workspace, file);
            return (0,metrics_file/* parseMetricsFile */.j)(await (0,src_files/* readText */.yR)(file, path), path);
        }),
        ...patterns.filter(isRun).map(async (written) => {
            const run = await (0,tracked_run/* findTrackedRun */.Vi)(world.workspace, written, inputName);
            return (0,metrics_file/* parseMetricsFile */.j)(await world.trackedRun(run, inputName), written);
        }),
    ]);
}
/** Predictions from the table that `files` (absolute) hold together. Loads the data engine, unless it is a small and plain CSV file. */
async function readPredictions(world, files, options) {
    const names = files.map((file) => (0,src_files/* pathFrom */.Iw)(world.workspace, file));
    const source = { ...(0,table_source/* tableSourceOf */.b)(files, options.inputName), names };
    const table = (await readSmallCsv(source)) ?? (await (await world.engine()).readTable(source));
    return (0,predictions_from_table/* predictionsFromTable */.Z)(table, {
        where: names.join(', '),
        task: options.task,
        positiveClass: options.positiveClass,
    });
}


/***/ }),

/***/ 98310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vi: () => (/* binding */ findTrackedRun),
/* harmony export */   _M: () => (/* binding */ namesTrackedRun),
/* harmony export */   bp: () => (/* binding */ fileOfTrackedRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90712);
/* harmony import */ var _plimsoll_registry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71365);




/** What MLflow takes for the id of a run. */
const runId = /^[A-Za-z0-9][\w-]{0,255}$/;
/** Whether an input's line names a run of MLflow, and not a file. */
function namesTrackedRun(written) {
    return /^mlflow:/i.test(written);
}
/** The file of the workspace that holds the run's id, where one is named; else undefined. `mlflow:run-id.txt` → `run-id.txt`. */
function fileOfTrackedRun(written) {
    const rest = written.slice('mlflow:'.length);
    return rest.startsWith('//') || runId.test(rest) ? undefined : rest;
}
/**
 * A run by what an input says: `mlflow:RUN_ID` on the server in MLFLOW_TRACKING_URI, `mlflow://HOST/PATH/RUN_ID` on another one, or `mlflow:FILE`
 * with the id in a file that the training has written. Throws a ConfigurationError.
 */
async function findTrackedRun(workspace, written, inputName) {
    const refuse = (message) => new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j({
        where: `input '${inputName}'`,
        // A password in an address is nobody's business.
        message: `names «${written.replace(/\/\/[^/@]*@/, '//…@')}», ${message}`,
        fix: 'Write mlflow:RUN_ID for a run on the server in MLFLOW_TRACKING_URI, mlflow://HOST/RUN_ID, or mlflow:run-id.txt for the id in a file that the training writes.',
    });
    const file = fileOfTrackedRun(written);
    if (file !== undefined) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, file), 'utf8').catch(() => undefined);
        if (file === '' || text === undefined)
            throw refuse('which is neither a run nor a file with the id of one.');
        if (!runId.test(text.trim()))
            throw refuse('and that file holds no id of a run.');
        return { written, url: null, id: text.trim() };
    }
    const rest = written.slice('mlflow:'.length);
    if (!rest.startsWith('//'))
        return { written, url: null, id: rest };
    const [, server = '', id = ''] = /^(\/\/.+)\/([^/]+)\/?$/.exec(rest) ?? [];
    const reading = (0,_plimsoll_registry__WEBPACK_IMPORTED_MODULE_3__/* .parseStoreAddress */ .d1)(`mlflow:${server}`);
    if (!runId.test(id) || !('address' in reading) || reading.address.kind !== 'mlflow')
        throw refuse('which is no server with the id of a run behind it.');
    return { written, url: reading.address.url, id };
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
