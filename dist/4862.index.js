export const id = 4862;
export const ids = [4862];
export const modules = {

/***/ 45341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ decideDrift)
});

// EXTERNAL MODULE: ./packages/record/src/verdict.ts
var verdict = __webpack_require__(61958);
// EXTERNAL MODULE: ./packages/statistics/src/multiple-testing.ts
var multiple_testing = __webpack_require__(57684);
// EXTERNAL MODULE: ./packages/profile/src/stored-value.ts
var stored_value = __webpack_require__(55662);
// EXTERNAL MODULE: ./packages/drift/src/reference-column.ts
var reference_column = __webpack_require__(44153);
;// CONCATENATED MODULE: ./packages/drift/src/draw-column.ts


/** Bars of one picture. */
const mostCells = 20;
/** Both sides over the same bins or categories; the largest categories, and the rest together. */
function drawColumn(column, drawn, mayKeep) {
    const { labels, reference, current } = drawn;
    const isOurs = (label) => label === reference_column/* restLabel */.N5 || label.startsWith('≤ ') || label.startsWith('~');
    const cells = labels.map((label, i) => ({
        label: (isOurs(label) ? label : (0,stored_value/* storedValue */.b)(column, label, mayKeep)).slice(0, 200),
        reference: reference[i] ?? 0,
        current: current[i] ?? 0,
    }));
    const shown = cells.slice(0, cells.length > mostCells ? mostCells - 1 : mostCells);
    const rest = cells.slice(shown.length);
    if (rest.length > 0) {
        shown.push({
            label: reference_column/* restLabel */.N5,
            reference: rest.reduce((sum, cell) => sum + cell.reference, 0),
            current: rest.reduce((sum, cell) => sum + cell.current, 0),
        });
    }
    return {
        column: column.slice(0, 1024),
        labels: shown.map(({ label }) => label),
        reference: shown.map((cell) => cell.reference),
        current: shown.map((cell) => cell.current),
    };
}

// EXTERNAL MODULE: ./packages/errors/src/nearest-name.ts
var nearest_name = __webpack_require__(38671);
// EXTERNAL MODULE: ./packages/statistics/src/proportion.ts
var proportion = __webpack_require__(81991);
// EXTERNAL MODULE: ./packages/statistics/src/standard-normal.ts
var standard_normal = __webpack_require__(92710);
;// CONCATENATED MODULE: ./packages/statistics/src/kolmogorov-smirnov.ts
/** Beyond so many steps the limit law is as good as the exact one. */
const mostSteps = 200_000;
/**
 * p value of the two-sample Kolmogorov–Smirnov test, two-sided: the probability of a statistic at least as large when both samples are
 * of one distribution. Exact and conditional on the ties (Schröer and Trenkler 1995) up to 200,000 pairs of rows, else Kolmogorov's
 * limit law, which ties make conservative. 1 when a sample is empty.
 */
function kolmogorovSmirnovP(samples) {
    const rows = { first: sum(samples.first), second: sum(samples.second) };
    if (rows.first === 0 || rows.second === 0)
        return 1;
    const statistic = kolmogorovSmirnovStatistic(samples);
    return rows.first * rows.second <= mostSteps
        ? exactP(samples, statistic)
        : kolmogorovTail(statistic * Math.sqrt((rows.first * rows.second) / (rows.first + rows.second)));
}
/** Largest distance between the two distribution functions. */
function kolmogorovSmirnovStatistic({ first, second }) {
    const [rowsOfFirst, rowsOfSecond] = [sum(first), sum(second)];
    let [seenOfFirst, seenOfSecond, largest] = [0, 0, 0];
    for (let i = 0; i < first.length; i++) {
        seenOfFirst += first[i] ?? 0;
        seenOfSecond += second[i] ?? 0;
        largest = Math.max(largest, Math.abs(seenOfFirst / rowsOfFirst - seenOfSecond / rowsOfSecond));
    }
    return largest;
}
/** P(K > x) of Kolmogorov's limit law. */
function kolmogorovTail(x) {
    if (x <= 0)
        return 1;
    if (x < 0.2)
        return 1;
    if (x < 1) {
        // The series of the distribution function converges where that of the tail does not.
        const factor = Math.PI ** 2 / (8 * x * x);
        let below = 0;
        for (let k = 1; k < 40; k += 2)
            below += Math.exp(-k * k * factor);
        return 1 - (Math.sqrt(2 * Math.PI) / x) * below;
    }
    let tail = 0;
    for (let k = 1; k < 40; k++)
        tail += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x);
    return Math.min(1, Math.max(0, tail));
}
/** How far apart chance alone puts two distribution functions: exceeded with probability at most alpha (Massart 1990, in the limit). */
function kolmogorovReach(rows, alpha) {
    return Math.sqrt((-Math.log(alpha / 2) / 2) * (1 / rows.first + 1 / rows.second));
}
/**
 * Walks over all orders of the rows: the probability that a walk to (i, j) never came as far as the statistic. A tie is looked at only
 * where it ends, since within it no order was seen.
 */
function exactP({ first, second }, statistic) {
    const [rowsOfFirst, rowsOfSecond] = [sum(first), sum(second)];
    const isTieEnd = new Uint8Array(rowsOfFirst + rowsOfSecond + 1);
    let seen = 0;
    for (let i = 0; i < first.length; i++) {
        seen += (first[i] ?? 0) + (second[i] ?? 0);
        isTieEnd[seen] = 1;
    }
    const reached = statistic - 1e-9 / Math.max(rowsOfFirst, rowsOfSecond);
    const walks = new Float64Array(rowsOfSecond + 1);
    for (let i = 0; i <= rowsOfFirst; i++) {
        for (let j = 0; j <= rowsOfSecond; j++) {
            const isTooFar = isTieEnd[i + j] === 1 && Math.abs(i / rowsOfFirst - j / rowsOfSecond) >= reached;
            if (i + j === 0)
                walks[j] = 1;
            else if (isTooFar)
                walks[j] = 0;
            else {
                const below = i === 0 ? 0 : walks[j] * (i / (i + j));
                const left = j === 0 ? 0 : walks[j - 1] * (j / (i + j));
                walks[j] = below + left;
            }
        }
    }
    return Math.min(1, Math.max(0, 1 - walks[rowsOfSecond]));
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

// EXTERNAL MODULE: ./node_modules/@stdlib/math-base-special-gammaln/lib/index.js
var lib = __webpack_require__(67711);
var lib_default = /*#__PURE__*/__webpack_require__.n(lib);
;// CONCATENATED MODULE: ./packages/statistics/src/incomplete-gamma.ts

/**
 * P(a, x) and Q(a, x) by their series below a + 1 and by their continued fraction above (Abramowitz and Stegun 6.5.29 and 6.5.31, the
 * latter by Lentz). Not by @stdlib's gammainc: version 0.3.1 is off by 0.02 near x = a for a of 1500 and more.
 */
function incompleteGamma(a, x) {
    if (x <= 0)
        return { lower: 0, upper: 1 };
    const front = Math.exp(a * Math.log(x) - x - lib_default()(a));
    if (x < a + 1) {
        let term = 1 / a;
        let sum = term;
        for (let n = 1; term > sum * 1e-17; n++) {
            term *= x / (a + n);
            sum += term;
        }
        const lower = Math.min(1, front * sum);
        return { lower, upper: 1 - lower };
    }
    const tiny = 1e-300;
    let b = x + 1 - a;
    let c = 1 / tiny;
    let d = 1 / b;
    let fraction = d;
    for (let n = 1;; n++) {
        const numerator = -n * (n - a);
        b += 2;
        d = 1 / nonZero(numerator * d + b, tiny);
        c = nonZero(b + numerator / c, tiny);
        const factor = d * c;
        fraction *= factor;
        if (Math.abs(factor - 1) < 1e-16 || n > 1e6)
            break;
    }
    const upper = Math.min(1, front * fraction);
    return { lower: 1 - upper, upper };
}
function nonZero(value, tiny) {
    return Math.abs(value) < tiny ? tiny : value;
}

// EXTERNAL MODULE: ./packages/statistics/src/level.ts
var src_level = __webpack_require__(97155);
;// CONCATENATED MODULE: ./packages/statistics/src/chi-square.ts




/** Probability that a chi-square variable with `degrees` of freedom exceeds `value`. Keeps its relative precision when small. */
function chiSquareTail(value, degrees) {
    if (value <= 0)
        return 1;
    return incompleteGamma(degrees / 2, value / 2).upper;
}
/** Where the sum over the Poisson mixture would take too long, and a normal approximation has six digits. */
const largeNoncentrality = 20_000;
/**
 * Distribution function of the noncentral chi-square: a mixture of central ones by Poisson weights, summed outwards from its mode.
 * Beyond a noncentrality of 20,000 by Sankaran's normal approximation (1963, Biometrika 50:199).
 */
function noncentralChiSquareCdf(value, degrees, noncentrality) {
    if (value <= 0)
        return 0;
    if (noncentrality === 0)
        return 1 - chiSquareTail(value, degrees);
    if (noncentrality > largeNoncentrality)
        return sankaran(value, degrees, noncentrality);
    const half = noncentrality / 2;
    const x = value / 2;
    const mode = Math.floor(half);
    const logX = Math.log(x);
    const weightAtMode = Math.exp(mode * Math.log(half) - half - logFactorial(mode));
    const shape = degrees / 2 + mode;
    const central = incompleteGamma(shape, x).lower;
    // x^a e^-x / gamma(a + 1): what one more degree of shape takes away.
    const step = Math.exp(shape * logX - x - lib_default()(shape + 1));
    let sum = weightAtMode * central;
    for (let [j, weight, cdf, gap, a] = [mode, weightAtMode, central, step, shape];;) {
        j++;
        weight *= half / j;
        cdf -= gap;
        a++;
        gap *= x / a;
        sum += weight * Math.max(0, cdf);
        if (weight < 1e-18 || cdf <= 0)
            break;
    }
    for (let [j, weight, cdf, gap, a] = [mode, weightAtMode, central, step, shape]; j > 0;) {
        weight *= j / half;
        gap *= a / x;
        cdf += gap;
        a--;
        j--;
        sum += weight * Math.min(1, cdf);
        if (weight < 1e-18)
            break;
    }
    return Math.min(1, sum);
}
function sankaran(value, degrees, noncentrality) {
    const [sum1, sum2, sum3] = [
        degrees + noncentrality,
        degrees + 2 * noncentrality,
        degrees + 3 * noncentrality,
    ];
    const h = 1 - (2 * sum1 * sum3) / (3 * sum2 * sum2);
    const p = sum2 / (sum1 * sum1);
    const m = (h - 1) * (1 - 3 * h);
    const mean = 1 + h * p * (h - 1 - 0.5 * (2 - h) * m * p);
    const deviation = h * Math.sqrt(2 * p) * (1 + 0.5 * m * p);
    return (0,standard_normal/* normalCdf */.vr)(((value / sum1) ** h - mean) / deviation);
}
/**
 * Interval of the noncentrality of a chi-square statistic, by inverting its distribution (Steiger and Fouladi 1997): the noncentralities
 * that the statistic does not contradict. Both ends are 0 when the statistic is smaller than chance alone makes it.
 */
function noncentralityInterval(value, degrees, level = {}) {
    const tail = (0,src_level/* tailShare */.w)(level);
    return {
        lower: level.sides === 'upper' ? 0 : noncentralityAt(value, degrees, 1 - tail),
        upper: level.sides === 'lower' ? Number.POSITIVE_INFINITY : noncentralityAt(value, degrees, tail),
    };
}
/** The noncentrality at which the distribution function of `value` is `probability`; it falls as noncentrality grows. */
function noncentralityAt(value, degrees, probability) {
    if (noncentralChiSquareCdf(value, degrees, 0) <= probability)
        return 0;
    let [low, high] = [0, Math.max(1, value)];
    while (noncentralChiSquareCdf(value, degrees, high) > probability)
        [low, high] = [high, 2 * high];
    for (let i = 0; i < 80 && high - low > 1e-9 * high; i++) {
        const middle = (low + high) / 2;
        if (noncentralChiSquareCdf(value, degrees, middle) > probability)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
function logFactorial(n) {
    return lib_default()(n + 1);
}

// EXTERNAL MODULE: ./packages/statistics/src/newcombe.ts
var newcombe = __webpack_require__(31331);
;// CONCATENATED MODULE: ./packages/drift/src/shares.ts
function total(counts) {
    return counts.reduce((sum, count) => sum + count, 0);
}
/** Counts as shares of their sum. RangeError when there is nothing to share. */
function sharesOf(counts) {
    const sum = total(counts);
    if (!(sum > 0))
        throw new RangeError('No rows, no shares.');
    return counts.map((count) => count / sum);
}

;// CONCATENATED MODULE: ./packages/drift/src/intervals.ts


const alpha = 0.05;
/**
 * Of a Kolmogorov–Smirnov distance: the difference of both empirical functions from the true ones is at most as wild as a Brownian
 * bridge at their mean, so Kolmogorov's law bounds it, whatever the true distance is. `most` is the distance that bins may hide.
 */
function kolmogorovSmirnovBounds({ value, most }, rows) {
    const reach = kolmogorovReach({ first: rows.reference, second: rows.current }, alpha);
    return { lower: Math.max(0, value - reach), upper: Math.min(1, most + reach), method: 'kolmogorov' };
}
/**
 * Of measures that grow, near no drift, like a chi-square statistic per row: `perStatistic` is the measure that a noncentrality of 1
 * stands for. The bounds are free of the bias that makes such measures large in small samples.
 */
function chiSquareBounds(measure, { degrees, perStatistic }) {
    if (degrees < 1)
        return { lower: 0, upper: 0 };
    const { lower, upper } = noncentralityInterval(measure / perStatistic, degrees, { alpha });
    return { lower: lower * perStatistic, upper: upper * perStatistic };
}
/** Rows that two samples are worth together: the variance of a difference of shares is p (1 - p) times this. */
function perRow({ reference, current }) {
    return 1 / reference + 1 / current;
}
/** Of a population stability index (in the limit (1/n + 1/m) times a chi-square variable: Yurdakul and Naranjo 2020). */
function stabilityBounds(value, cells, rows) {
    return {
        ...chiSquareBounds(value, { degrees: cells - 1, perStatistic: perRow(rows) }),
        method: 'noncentral-chi-square',
    };
}
/** Of a Jensen–Shannon distance: its square, in nats, is near no drift an eighth of the chi-square statistic per row. */
function jensenShannonBounds(distance, cells, rows) {
    const nats = distance * distance * Math.LN2;
    const { lower, upper } = chiSquareBounds(nats, { degrees: cells - 1, perStatistic: perRow(rows) / 8 });
    const toDistance = (value) => Math.min(1, Math.sqrt(value / Math.LN2));
    return { lower: toDistance(lower), upper: toDistance(upper), method: 'noncentral-chi-square' };
}
/** Of Cramér's V, whose square is the statistic per row. */
function cramersVBounds(statistic, degrees, rows) {
    const all = rows.reference + rows.current;
    const { lower, upper } = chiSquareBounds(statistic, { degrees, perStatistic: 1 });
    return {
        lower: Math.min(1, Math.sqrt(lower / all)),
        upper: Math.min(1, Math.sqrt(upper / all)),
        method: 'noncentral-chi-square',
    };
}
/** Of the largest difference between shares: Newcombe's interval of each, at a level that holds for all of them (Bonferroni). */
function lInfinityBounds({ reference, current }) {
    const [rows, others] = [total(reference), total(current)];
    const level = { alpha: alpha / Math.max(1, reference.length) };
    let [lower, upper] = [0, 0];
    for (const [i, count] of reference.entries()) {
        const first = { successes: count, rows };
        const second = { successes: current[i] ?? 0, rows: others };
        const interval = (0,newcombe/* newcombeInterval */.Q)(first, second, level);
        lower = Math.max(lower, interval.lower, -interval.upper);
        upper = Math.max(upper, interval.upper, -interval.lower);
    }
    return { lower, upper, method: 'newcombe-bonferroni' };
}
/** Of the absolute difference between two shares. */
function shareDifferenceBounds(cells, rows) {
    const { lower, upper } = (0,newcombe/* newcombeInterval */.Q)({ successes: cells.current, rows: rows.current }, { successes: cells.reference, rows: rows.reference }, { alpha });
    return {
        lower: Math.max(0, lower, -upper),
        upper: Math.max(Math.abs(lower), Math.abs(upper)),
        method: 'newcombe',
    };
}
/**
 * Rows on each side, at least, that would put the interval of such an effect on one side of the limit; null when no number below a
 * billion does. `boundsAt` gives the interval with so many rows on each side.
 */
function rowsToSettle(limit, boundsAt) {
    const isSettled = (rows) => {
        const { lower, upper } = boundsAt(rows);
        return upper <= limit || lower > limit;
    };
    let high = 10;
    while (!isSettled(high)) {
        high *= 2;
        if (high > 1e9)
            return null;
    }
    let low = high / 2;
    while (high - low > Math.max(1, high / 200)) {
        const middle = Math.round((low + high) / 2);
        if (isSettled(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}

;// CONCATENATED MODULE: ./packages/drift/src/measure-shares.ts


/** Rows with values that the reference does not have, where it knows all of its values. */
function measureUnseen(laid, limit) {
    const { unseen, unseenValues } = laid;
    if (unseen === null)
        return [];
    const rows = laid.current.reduce((sum, count) => sum + count, 0);
    const share = unseen / rows;
    // A value that was not there before is a fact, whatever its share; a share that may grow to a limit is an estimate.
    const bounds = limit === 0 ? null : { ...(0,proportion/* wilsonInterval */.Y)({ successes: unseen, rows }), method: 'wilson' };
    const remark = `${unseenValues} new ${unseenValues === 1 ? 'value' : 'values'} in ${unseen} ${unseen === 1 ? 'row' : 'rows'}`;
    return [
        {
            name: 'newCategories',
            value: share,
            limit,
            bounds,
            p: null,
            boundsAt: bounds && ((more) => (0,proportion/* wilsonInterval */.Y)({ successes: share * more, rows: more })),
            ...(unseen > 0 && { remark }),
        },
    ];
}
/** Nulls, and values that are no numbers in a column of numbers. */
function measureMissing({ reference, current }, limit) {
    const rows = { reference: reference.rows, current: current.rows };
    if (rows.reference === 0 || rows.current === 0)
        return [];
    const cells = { reference: reference.nulls + reference.invalid, current: current.nulls + current.invalid };
    const [before, now] = [cells.reference / rows.reference, cells.current / rows.current];
    const pooled = (cells.reference + cells.current) / (rows.reference + rows.current);
    const deviation = Math.sqrt(pooled * (1 - pooled) * perRow(rows));
    return [
        {
            name: 'missingShare',
            value: Math.abs(now - before),
            limit,
            bounds: shareDifferenceBounds(cells, rows),
            p: deviation === 0 ? 1 : (0,standard_normal/* twoSidedP */.mX)((now - before) / deviation),
            boundsAt: (more) => shareDifferenceBounds({ reference: before * more, current: now * more }, { reference: more, current: more }),
            remark: `${shortNumber(before * 100)} % before, ${shortNumber(now * 100)} % now`,
        },
    ];
}
/** Four significant digits. */
function shortNumber(value) {
    return String(Number(value.toPrecision(4)));
}

;// CONCATENATED MODULE: ./packages/drift/src/measured.ts

/** What a measure is called: in a record, and to people. */
const measureNames = {
    ks: { code: 'kolmogorov-smirnov', words: 'Kolmogorov–Smirnov distance' },
    psi: { code: 'psi', words: 'population stability index' },
    jensenShannon: { code: 'jensen-shannon', words: 'Jensen–Shannon distance' },
    wasserstein: { code: 'wasserstein', words: 'Wasserstein distance in standard deviations of the reference' },
    cramersV: { code: 'cramers-v', words: "Cramér's V" },
    lInfinity: { code: 'l-infinity', words: 'largest difference of a share' },
    missingShare: { code: 'missing-share', words: 'change of the share of missing values' },
    newCategories: { code: 'new-categories', words: 'share of rows with new values' },
};
/** A test that is corrected over all columns has to be below this as well before a column has drifted. */
const significance = 0.05;
/**
 * Beyond: the whole interval is above the limit, and the corrected test says that the difference is no chance. Within: the whole
 * interval is at most the limit. Else nobody can tell yet.
 */
function judge(measured, adjustedP) {
    const { value, limit, bounds, boundsAt } = measured;
    if (limit === null)
        return { outcome: 'not judged', rowsNeeded: null };
    if (bounds === null)
        return { outcome: value > limit ? 'beyond' : 'within', rowsNeeded: null };
    if (bounds.upper <= limit)
        return { outcome: 'within', rowsNeeded: null };
    const isSignificant = adjustedP === null || adjustedP <= significance;
    if (bounds.lower > limit && isSignificant)
        return { outcome: 'beyond', rowsNeeded: null };
    return { outcome: 'unclear', rowsNeeded: boundsAt && rowsToSettle(limit, boundsAt) };
}
const verdictOf = (judged, severity) => ({ within: 'pass', 'not judged': 'pass', unclear: 'inconclusive', beyond: severity })[judged.outcome];

;// CONCATENATED MODULE: ./packages/drift/src/explain-drift.ts



const mostReasons = 100;
const longestLine = 2000;
/** A column's name in one line. */
function showName(name, most = 100) {
    return name.length <= most ? name : `${name.slice(0, most - 1)}…`;
}
/** What a measure says of a column. */
function explainMeasure(column, one, { outcome, rowsNeeded }) {
    const { value, limit, bounds, remark } = one;
    const range = bounds ? ` (95 % interval ${shortNumber(bounds.lower)} to ${shortNumber(bounds.upper)})` : '';
    const measured = `«${showName(column)}»: ${measureNames[one.name].words} ${shortNumber(value)}${range}${remark ? `, ${remark}` : ''}`;
    if (limit === null)
        return cut(`${measured}.`);
    const needed = rowsNeeded === null ? '' : `; about ${rowsNeeded} rows on each side would tell`;
    const words = {
        within: limit === 0 ? 'none, as it should be.' : `at most ${limit} is allowed.`,
        beyond: limit === 0 ? 'none is allowed.' : `more than the ${limit} that is allowed.`,
        unclear: `too few rows to tell whether it is within the ${limit} that is allowed${needed}.`,
        'not judged': '.',
    }[outcome];
    return cut(`${measured}: ${words}`);
}
/** What a difference in the columns says. */
const explainSchema = {
    missing: (name, present) => {
        const nearest = (0,nearest_name/* nearestName */.q)(name, present);
        const hint = nearest ? ` Did it become «${showName(nearest)}»?` : '';
        return cut(`«${showName(name)}» is a column of the reference and not of the data.${hint}`);
    },
    changed: (name, before, now) => cut(`«${showName(name)}» holds ${kinds[now] ?? now}; in the reference it holds ${kinds[before] ?? before}.`),
    fresh: (name) => cut(`«${showName(name)}» is a new column: the reference does not have it.`),
};
const kinds = {
    number: 'numbers',
    text: 'text',
    boolean: 'true and false',
    time: 'times',
    other: 'values of several kinds',
};
/** One reason per drifted measure of a column, and one for all that cannot be told. */
function limitReasons(results, unclear, referenceName) {
    const found = results.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
    found.sort((a, b) => (a.verdict === b.verdict ? 0 : a.verdict === 'fail' ? -1 : 1));
    const reasons = found
        .slice(0, mostReasons)
        .map(({ measure, verdict, message }) => ({ code: `drift-${measure}`, verdict, message }));
    const [next] = found.slice(mostReasons);
    if (next) {
        const more = found.length - mostReasons;
        reasons.push({
            code: 'more-drift',
            verdict: next.verdict,
            message: `${more} more differences from ${referenceName} are in the record.`,
        });
    }
    return unclear.length === 0 ? reasons : [...reasons, explainUnclear(unclear, referenceName)];
}
function explainUnclear(unclear, referenceName) {
    const names = [...new Set(unclear.map(({ column }) => column))];
    const shown = names.slice(0, 3).map((name) => `«${showName(name, 60)}»`);
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    const needed = Math.max(...unclear.map(({ judged }) => judged.rowsNeeded ?? 0));
    const rows = needed > 0 ? ` About ${needed} rows on each side would tell.` : '';
    return {
        code: 'drift-unclear',
        verdict: 'inconclusive',
        message: cut(`Too few rows to tell whether ${shown.join(', ')}${more} drifted from ${referenceName}.${rows}`),
    };
}
function cut(text) {
    return text.length <= longestLine ? text : `${text.slice(0, longestLine - 1)}…`;
}

;// CONCATENATED MODULE: ./packages/drift/src/is-comparable.ts
/** More different texts than these, or fewer rows for each, and a column is a name or free text rather than a category. */
const mostCategories = 1000;
const leastRowsPerCategory = 5;
/**
 * Whether the values of a column are drawn from a distribution that should stay. Names, free text, times and row numbers are not: they
 * are new in every table.
 */
function isComparable(reference, current) {
    if (reference.kind !== current.kind)
        return false;
    if (reference.kind === 'number')
        return !isRowNumber(reference) && !isRowNumber(current);
    if (reference.kind !== 'text')
        return reference.kind === 'boolean';
    const { values } = reference;
    if (!values || values.isSample || values.counts.length === 0)
        return false;
    const filled = reference.rows - reference.nulls;
    const named = values.counts.reduce((sum, { rows }) => sum + rows, 0);
    const isFew = (reference.distinct ?? Number.POSITIVE_INFINITY) <= mostCategories;
    return isFew && named >= filled / 2 && filled >= leastRowsPerCategory * (reference.distinct ?? 1);
}
/** Whole numbers that are nearly all different and lie as close as if they were counted. */
function isRowNumber({ numbers, rows, nulls, distinct, minimum, maximum }) {
    const filled = rows - nulls;
    if (filled < 20 || distinct === null || distinct < 0.7 * filled)
        return false;
    if (typeof minimum !== 'number' || typeof maximum !== 'number')
        return false;
    const isWhole = Number.isInteger(minimum) && Number.isInteger(maximum);
    const areWhole = numbers?.kind !== 'atoms' || numbers.values.every(Number.isInteger);
    return isWhole && areWhole && maximum - minimum + 1 <= 2 * filled;
}

;// CONCATENATED MODULE: ./packages/drift/src/limits.ts
/** Measures that a limit can be set for. */
const limitNames = [
    'ks',
    'psi',
    'jensenShannon',
    'wasserstein',
    'cramersV',
    'lInfinity',
    'missingShare',
    'newCategories',
];
const noDriftPlan = { default: null, columns: new Map() };
/**
 * What applies when nobody says otherwise. A Kolmogorov–Smirnov distance of 0.2 is a shift by half a standard deviation; a
 * Jensen–Shannon distance of 0.2 a stability index of 0.22, near the 0.25 that practitioners call a major shift.
 */
const defaultLimits = {
    ks: 0.2,
    psi: null,
    jensenShannon: 0.2,
    wasserstein: null,
    cramersV: null,
    lInfinity: null,
    missingShare: 0.05,
    newCategories: 0,
};
/** The limits of one column: its own on top of the contract's, on top of the defaults. */
function limitsOf(plan, column) {
    const own = plan.columns.get(column);
    if (own === false || (own === undefined && plan.default === false))
        return null;
    const given = { ...(plan.default || {}), ...own };
    const asked = new Set(limitNames.filter((name) => given[name] !== undefined));
    return { limits: { ...defaultLimits, ...given }, asked };
}

;// CONCATENATED MODULE: ./packages/drift/src/chi-square.ts


/**
 * Chi-square test of two samples: both are chance, and expected counts come from both together. No continuity correction. Cells that
 * neither side has do not count; p is 1 where there is a single cell.
 */
function chiSquareTest({ reference, current }) {
    const [rowsOfReference, rowsOfCurrent] = [total(reference), total(current)];
    const rows = rowsOfReference + rowsOfCurrent;
    let statistic = 0;
    let cells = 0;
    for (const [i, count] of reference.entries()) {
        const other = current[i] ?? 0;
        const both = count + other;
        if (both === 0)
            continue;
        cells++;
        const expected = (both * rowsOfReference) / rows;
        const expectedOther = (both * rowsOfCurrent) / rows;
        statistic += (count - expected) ** 2 / expected + (other - expectedOther) ** 2 / expectedOther;
    }
    const degrees = Math.max(0, cells - 1);
    const p = degrees === 0 ? 1 : chiSquareTail(statistic, degrees);
    return { statistic, degrees, p, cramersV: Math.sqrt(statistic / rows) };
}
/** Fewer rows than these are expected in a cell: the chi-square law does not hold for it. */
const leastExpected = 5;
/** Joins the rarest cells until each is expected to have at least 5 rows on the smaller side. */
function joinRareCells(cells) {
    const [rowsOfReference, rowsOfCurrent] = [total(cells.reference), total(cells.current)];
    const smaller = Math.min(rowsOfReference, rowsOfCurrent) / (rowsOfReference + rowsOfCurrent);
    const order = cells.reference
        .map((count, i) => ({ count, other: cells.current[i] ?? 0 }))
        .filter(({ count, other }) => count + other > 0)
        .sort((a, b) => a.count + a.other - (b.count + b.other));
    const joined = { reference: [], current: [] };
    let [held, heldOther] = [0, 0];
    for (const { count, other } of order) {
        held += count;
        heldOther += other;
        if ((held + heldOther) * smaller < leastExpected)
            continue;
        joined.reference.push(held);
        joined.current.push(heldOther);
        [held, heldOther] = [0, 0];
    }
    if (held + heldOther > 0) {
        const last = joined.reference.length - 1;
        if (last < 0)
            return { reference: [held], current: [heldOther] };
        joined.reference[last] = (joined.reference[last] ?? 0) + held;
        joined.current[last] = (joined.current[last] ?? 0) + heldOther;
    }
    return joined;
}

// EXTERNAL MODULE: ./packages/profile/src/number-distribution.ts
var number_distribution = __webpack_require__(21183);
;// CONCATENATED MODULE: ./packages/drift/src/distribution-functions.ts

/** Lays two distributions side by side. Null when one is empty. */
function layTogether(reference, current) {
    const [left, right] = [cumulate(reference), cumulate(current)];
    if (left.rows === 0 || right.rows === 0)
        return null;
    const all = [...new Set([...left.ends, ...right.ends])].sort((a, b) => a - b);
    const cuts = [];
    const [below, belowOther] = [[], []];
    for (const cut of all) {
        const [rows, others] = [rowsUpTo(left, cut), rowsUpTo(right, cut)];
        if (rows === null || others === null)
            continue;
        cuts.push(cut);
        below.push(rows);
        belowOther.push(others);
    }
    return {
        cuts,
        reference: below,
        current: belowOther,
        rows: { reference: left.rows, current: right.rows },
        isExact: left.isAtoms && right.isAtoms,
        minimum: Math.min(left.start, right.start),
    };
}
function cumulate(distribution) {
    const { ends, counts } = (0,number_distribution/* piecesOf */.Xe)(distribution);
    let rows = 0;
    const upTo = counts.map((count) => {
        rows += count;
        return rows;
    });
    const start = distribution.kind === 'atoms' ? ends[0] : distribution.edges[0];
    return { ends, upTo, rows, isAtoms: distribution.kind === 'atoms', start: start ?? 0 };
}
/** Rows at most at a cut; null within a bin, where nobody knows. */
function rowsUpTo({ ends, upTo, rows, isAtoms, start }, cut) {
    const at = (0,number_distribution/* lowerBound */.yz)(ends, cut);
    if (at === ends.length)
        return rows;
    if (ends[at] === cut)
        return upTo[at] ?? rows;
    if (isAtoms)
        return at === 0 ? 0 : (upTo[at - 1] ?? 0);
    return cut < start ? 0 : null;
}
/** The Kolmogorov–Smirnov distance: at the cuts, and as large as it can be between them. Both are the same when exact. */
function kolmogorovSmirnov(functions) {
    const { reference, current, rows, isExact } = functions;
    let [value, most] = [0, 0];
    let [before, otherBefore] = [0, 0];
    for (const [i, count] of reference.entries()) {
        const share = count / rows.reference;
        const other = (current[i] ?? 0) / rows.current;
        value = Math.max(value, Math.abs(share - other));
        most = Math.max(most, share - otherBefore, other - before);
        [before, otherBefore] = [share, other];
    }
    return { value, most: isExact ? value : Math.max(value, most) };
}
/**
 * Wasserstein's first distance: the area between the distribution functions, in the unit of the column. Exact for atoms; within bins
 * rows are taken to lie evenly.
 */
function wasserstein(functions) {
    const { cuts, reference, current, rows, isExact, minimum } = functions;
    let area = 0;
    let [from, gapBefore] = [minimum, 0];
    for (const [i, cut] of cuts.entries()) {
        const gap = (reference[i] ?? 0) / rows.reference - (current[i] ?? 0) / rows.current;
        const width = cut - from;
        area += isExact ? Math.abs(gapBefore) * width : areaBetween(gapBefore, gap, width);
        [from, gapBefore] = [cut, gap];
    }
    return area;
}
/**
 * How far chance alone puts the distance from the true one, with 95 %: the area under 1.96 standard errors of the difference of the
 * distribution functions. It would be reached so often if the functions erred everywhere in the same direction; they seldom do.
 */
function wassersteinReach(functions) {
    const { cuts, reference, current, rows, minimum } = functions;
    const all = rows.reference + rows.current;
    const scale = 1.959963984540054 * Math.sqrt(1 / rows.reference + 1 / rows.current);
    let area = 0;
    let [from, spread] = [minimum, 0];
    for (const [i, cut] of cuts.entries()) {
        const share = ((reference[i] ?? 0) + (current[i] ?? 0)) / all;
        const next = Math.sqrt(share * (1 - share));
        area += (cut - from) * (functions.isExact ? spread : (spread + next) / 2);
        [from, spread] = [cut, next];
    }
    return scale * area;
}
/** Under the absolute value of a line from `start` to `end`. */
function areaBetween(start, end, width) {
    if (start * end >= 0)
        return (width * Math.abs(start + end)) / 2;
    return (width * (start * start + end * end)) / (2 * Math.abs(end - start));
}
/**
 * Rows per bin of about equal mass of the reference: few enough that chance does not fill them unevenly. What lies outside of the
 * reference's range gets a bin of its own where that is more than half a bin's share of the current rows.
 */
function coarseCells({ cuts, reference, current, rows }, bins = 10) {
    const last = cuts.length - 1;
    const ends = new Set([last]);
    const isMuch = (outside) => outside * 2 * bins > rows.current;
    const lastBefore = reference.lastIndexOf(0);
    if (lastBefore >= 0 && isMuch(current[lastBefore] ?? 0))
        ends.add(lastBefore);
    const firstComplete = reference.indexOf(rows.reference);
    if (firstComplete >= 0 && isMuch(rows.current - (current[firstComplete] ?? 0)))
        ends.add(firstComplete);
    let filled = 0;
    for (const [i, upTo] of reference.entries()) {
        if (filled === bins - 1 || upTo === rows.reference)
            break;
        if (upTo * bins < rows.reference * (filled + 1))
            continue;
        ends.add(i);
        filled++;
    }
    const cells = { reference: [], current: [], upper: [] };
    let [taken, takenOther] = [0, 0];
    for (const end of [...ends].sort((a, b) => a - b)) {
        const [upTo, otherUpTo] = [reference[end] ?? 0, current[end] ?? 0];
        cells.reference.push(upTo - taken);
        cells.current.push(otherUpTo - takenOther);
        cells.upper.push(cuts[end] ?? Number.NaN);
        [taken, takenOther] = [upTo, otherUpTo];
    }
    return cells;
}

;// CONCATENATED MODULE: ./packages/drift/src/divergences.ts

/**
 * Population stability index (Lewis 1994): the sum of (p − q) ln(p / q), in nats. It is infinite where one side has no row of a cell,
 * so there that side is given half a row (`zeroRows`), and both sides are brought to a sum of 1 again: unlike a fixed share, this
 * weighs less the more rows there are.
 */
function populationStability({ reference, current }, zeroRows = 0.5) {
    const fill = (counts) => sharesOf(counts.map((count) => (count === 0 ? zeroRows : count)));
    const kept = reference.map((count, i) => count > 0 || (current[i] ?? 0) > 0);
    const only = (counts) => counts.filter((_, i) => kept[i]);
    return stabilityOfShares(fill(only(reference)), fill(only(current)));
}
/** The same for shares without a zero. */
function stabilityOfShares(p, q) {
    return p.reduce((sum, share, i) => sum + (share - (q[i] ?? 0)) * Math.log(share / (q[i] ?? 0)), 0);
}
/**
 * Jensen–Shannon distance: the square root of the divergence of both sides from their mean, in bits, so that it lies between 0 and 1
 * (Endres and Schindelin 2003). Needs no care for empty cells.
 */
function jensenShannon({ reference, current }) {
    return Math.sqrt(jensenShannonDivergence(sharesOf(reference), sharesOf(current)) / Math.LN2);
}
/** The divergence of two lists of shares, in nats. */
function jensenShannonDivergence(p, q) {
    let sum = 0;
    for (const [i, share] of p.entries()) {
        const other = q[i] ?? 0;
        const mean = (share + other) / 2;
        if (share > 0)
            sum += (share * Math.log(share / mean)) / 2;
        if (other > 0)
            sum += (other * Math.log(other / mean)) / 2;
    }
    return Math.max(0, sum);
}
/** Largest difference between the shares of a cell. */
function lInfinity({ reference, current }) {
    const q = sharesOf(current);
    return Math.max(...sharesOf(reference).map((share, i) => Math.abs(share - (q[i] ?? 0))));
}

;// CONCATENATED MODULE: ./packages/drift/src/measure-column.ts







/** Everything that can be measured of a column, and what it looks like. */
function measureColumn(pair, { limits, asked }) {
    const missing = measureMissing(pair, limits.missingShare);
    const { reference, current } = pair;
    if (reference.kind === 'number' && current.kind === 'number' && reference.numbers && current.numbers) {
        const functions = layTogether(reference.numbers, current.numbers);
        if (!functions)
            return { measured: missing, drawn: null };
        const cells = coarseCells(functions);
        // The distance of the distribution functions judges numbers, unless somebody asks for another measure.
        const forNumbers = asked.has('jensenShannon') ? limits : { ...limits, jensenShannon: null };
        return {
            measured: [
                ...measureNumbers(functions, reference.standardDeviation, limits),
                ...measureCells(cells, forNumbers, ['psi', 'jensenShannon']),
                ...missing,
            ],
            drawn: { ...cells, labels: cells.upper.map((edge) => `≤ ${shortNumber(edge)}`) },
        };
    }
    if (reference.values && current.values) {
        const laid = (0,reference_column/* layCategories */.FS)(reference.name, reference.values, current.values);
        if (!laid)
            return { measured: missing, drawn: null };
        const joined = joinRareCells(laid);
        return {
            measured: [
                ...measureCells(joined, limits, ['jensenShannon', 'psi', 'cramersV', 'lInfinity']),
                ...measureUnseen(laid, limits.newCategories),
                ...missing,
            ],
            drawn: laid,
        };
    }
    return { measured: missing, drawn: null };
}
function measureNumbers(functions, deviation, limits) {
    const distance = kolmogorovSmirnov(functions);
    const { rows } = functions;
    const hidden = distance.most - distance.value;
    const ks = {
        name: 'ks',
        value: distance.value,
        limit: limits.ks,
        bounds: kolmogorovSmirnovBounds(distance, rows),
        p: kolmogorovSmirnovP({ first: stepsOf(functions.reference), second: stepsOf(functions.current) }),
        boundsAt: (more) => kolmogorovSmirnovBounds({ value: distance.value, most: distance.value + hidden }, { reference: more, current: more }),
    };
    // In units of a column that does not vary at all, every distance would be infinite.
    if (deviation === null || deviation === 0)
        return [ks];
    const scale = deviation * Math.sqrt((rows.reference - 1) / rows.reference);
    const value = wasserstein(functions) / scale;
    const reach = wassersteinReach(functions) / scale;
    const around = (width) => ({ lower: Math.max(0, value - width), upper: value + width });
    const both = (more) => perRow({ reference: more, current: more });
    return [
        ks,
        {
            name: 'wasserstein',
            value,
            limit: limits.wasserstein,
            bounds: { ...around(reach), method: 'pointwise-normal' },
            p: ks.p,
            boundsAt: (more) => around(reach * Math.sqrt(both(more) / perRow(rows))),
        },
    ];
}
function stepsOf(upTo) {
    return upTo.map((count, i) => count - (upTo[i - 1] ?? 0));
}
function measureCells(cells, limits, names) {
    const rows = {
        reference: cells.reference.reduce((sum, count) => sum + count, 0),
        current: cells.current.reduce((sum, count) => sum + count, 0),
    };
    const count = cells.reference.length;
    const test = chiSquareTest(cells);
    const p = test.degrees === 0 ? null : test.p;
    const both = (more) => ({ reference: more, current: more });
    const all = {
        psi: () => {
            const value = populationStability(cells);
            const bias = (at) => (count - 1) * perRow(at);
            const unbiased = Math.max(0, value - bias(rows));
            return {
                name: 'psi',
                value,
                limit: limits.psi,
                p,
                bounds: stabilityBounds(value, count, rows),
                boundsAt: (more) => stabilityBounds(unbiased + bias(both(more)), count, both(more)),
            };
        },
        jensenShannon: () => {
            const value = jensenShannon(cells);
            const bias = (at) => ((count - 1) * perRow(at)) / (8 * Math.LN2);
            const unbiased = Math.max(0, value * value - bias(rows));
            return {
                name: 'jensenShannon',
                value,
                limit: limits.jensenShannon,
                p,
                bounds: jensenShannonBounds(value, count, rows),
                boundsAt: (more) => jensenShannonBounds(Math.sqrt(unbiased + bias(both(more))), count, both(more)),
            };
        },
        cramersV: () => ({
            name: 'cramersV',
            value: test.cramersV,
            limit: limits.cramersV,
            p,
            bounds: cramersVBounds(test.statistic, test.degrees, rows),
            boundsAt: (more) => cramersVBounds(test.cramersV ** 2 * 2 * more, test.degrees, both(more)),
        }),
        lInfinity: () => {
            const value = lInfinity(cells);
            const scaled = (counts, from, to) => counts.map((one) => (one / from) * to);
            return {
                name: 'lInfinity',
                value,
                limit: limits.lInfinity,
                p,
                bounds: lInfinityBounds(cells),
                boundsAt: (more) => lInfinityBounds({
                    reference: scaled(cells.reference, rows.reference, more),
                    current: scaled(cells.current, rows.current, more),
                }),
            };
        },
    };
    return names.flatMap((name) => all[name]?.() ?? []);
}

;// CONCATENATED MODULE: ./packages/drift/src/decide-drift.ts








const mostResults = 20_000;
const mostDrawn = 50;
/**
 * Compares every column with its reference. A column has drifted when the whole interval of a measure lies beyond its limit, and its
 * test, corrected over all columns (Benjamini–Hochberg), says that this is no chance; it has not when the whole interval is within the
 * limit; else it is inconclusive, with the rows that would tell.
 */
function decideDrift(question) {
    const { reference, severity } = question;
    const empty = emptySide(question);
    if (empty)
        return empty;
    const schema = compareSchemas(question);
    const columns = measureAll(question);
    const tested = columns.flatMap(({ measured }) => measured.filter(({ p, limit }) => p !== null && limit !== null));
    const adjusted = (0,multiple_testing/* adjustPValues */.u)(tested.map(({ p }) => p ?? 1), 'benjaminiHochberg');
    const adjustedOf = new Map(tested.map((one, i) => [one, adjusted[i] ?? null]));
    const results = [...schema];
    const unclear = [];
    for (const { name, measured, limits } of columns) {
        for (const one of measured) {
            const adjustedP = adjustedOf.get(one) ?? null;
            const judged = judge(one, adjustedP);
            if (judged.outcome === 'unclear')
                unclear.push({ column: name, judged });
            results.push(resultOf({ name, one, judged, adjustedP, severity: severityOf(one, limits, severity) }));
        }
    }
    const kept = keepResults(results, columns.length);
    return {
        verdict: (0,verdict/* worstVerdict */.zP)(results.map(({ verdict }) => verdict)),
        reasons: limitReasons(results, unclear, question.referenceName),
        drift: {
            reference: question.referenceName.slice(0, 2000),
            referenceRows: reference.rows,
            results: kept,
            columns: drawWorst(columns, kept, question.mayKeep),
        },
    };
    function severityOf(one, { asked }, usual) {
        // Nobody asked for it: a new value is worth a look, and seldom a reason to stop.
        return one.name === 'newCategories' && !asked.has('newCategories') ? 'warn' : usual;
    }
}
function measureAll({ reference, current, plan = noDriftPlan }) {
    const before = new Map(reference.columns.map((column) => [column.name, column]));
    return current.columns.flatMap((column) => {
        const other = before.get(column.name);
        const limits = limitsOf(plan, column.name);
        if (!other || !limits)
            return [];
        const isDistribution = isComparable(other, column);
        const { measured, drawn } = measureColumn({ reference: other, current: column }, limits);
        const only = isDistribution ? measured : measured.filter(({ name }) => name === 'missingShare');
        return [{ name: column.name, limits, measured: only, drawn: isDistribution ? drawn : null }];
    });
}
function resultOf(about) {
    const { name, one, judged, adjustedP, severity } = about;
    const { value, limit, bounds } = one;
    return {
        column: showName(name, 1024),
        measure: measureNames[one.name].code,
        value,
        limit,
        interval: bounds && { lower: bounds.lower, upper: bounds.upper, confidence: 0.95, method: bounds.method },
        adjustedP,
        verdict: verdictOf(judged, severity),
        message: explainMeasure(name, one, judged),
    };
}
/** Columns that are gone, new, or of another type. */
function compareSchemas({ reference, current, severity, plan = noDriftPlan }) {
    const now = new Map(current.columns.map((column) => [column.name, column]));
    const before = new Map(reference.columns.map((column) => [column.name, column]));
    const entry = (column, verdict, measure, message) => ({
        column: showName(column, 1024),
        measure,
        value: 1,
        limit: 0,
        interval: null,
        adjustedP: null,
        verdict,
        message,
    });
    const results = [];
    for (const { name, kind } of reference.columns) {
        if (limitsOf(plan, name) === null)
            continue;
        const other = now.get(name);
        if (!other)
            results.push(entry(name, severity, 'column-missing', explainSchema.missing(name, [...now.keys()])));
        else if (isOtherType(kind, other.kind)) {
            results.push(entry(name, severity, 'type-changed', explainSchema.changed(name, kind, other.kind)));
        }
    }
    for (const { name } of current.columns) {
        if (!before.has(name) && limitsOf(plan, name)) {
            results.push(entry(name, 'warn', 'column-new', explainSchema.fresh(name)));
        }
    }
    return results;
}
/** A column without values has no type, and a date is a text in most formats. */
function isOtherType(before, now) {
    const plain = (kind) => (kind === 'time' ? 'text' : kind);
    return before !== 'other' && now !== 'other' && plain(before) !== plain(now);
}
function emptySide({ reference, current, referenceName }) {
    if (reference.rows > 0 && current.rows > 0)
        return null;
    const side = reference.rows === 0 ? `${referenceName} has` : 'the data have';
    const message = `Drift cannot be judged: ${side} no rows.`;
    return {
        verdict: 'inconclusive',
        reasons: [{ code: 'drift', verdict: 'inconclusive', message }],
        drift: {
            reference: referenceName.slice(0, 2000),
            referenceRows: reference.rows,
            results: [],
            columns: [],
        },
    };
}
/** The worst first; of wide tables only what is judged. */
function keepResults(results, columns) {
    const isWide = columns > 1000;
    const kept = results.filter(({ limit, verdict }) => !isWide || limit !== null || verdict !== 'pass');
    kept.sort((a, b) => (0,verdict/* compareVerdicts */.m3)(b.verdict, a.verdict));
    return kept.slice(0, mostResults);
}
function drawWorst(columns, results, mayKeep) {
    const order = [...new Set(results.map(({ column }) => column))];
    const byName = new Map(columns.map((column) => [showName(column.name, 1024), column]));
    return order
        .flatMap((name) => {
        const column = byName.get(name);
        return column?.drawn ? [drawColumn(column.name, column.drawn, mayKeep)] : [];
    })
        .slice(0, mostDrawn);
}


/***/ }),

/***/ 44153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ layCategories),
/* harmony export */   N5: () => (/* binding */ restLabel),
/* harmony export */   g3: () => (/* binding */ sideOfProfile)
/* harmony export */ });
/* harmony import */ var _plimsoll_profile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55662);

/** A column of an earlier record, whose categories may be digests. */
function sideOfProfile(profile) {
    const { name, type, rows, nulls, invalid = 0, distinct, minimum, maximum, standardDeviation } = profile;
    return {
        name,
        kind: type,
        rows,
        nulls,
        invalid,
        distinct,
        minimum: minimum ?? null,
        maximum: maximum ?? null,
        standardDeviation: standardDeviation ?? null,
        numbers: numbersOf(profile),
        values: valuesOf(profile),
    };
}
/** As many bins as values: each bin is one value, its upper edge. */
function numbersOf({ histogram, distinct }) {
    if (!histogram || histogram.counts.length === 0)
        return null;
    const { edges, counts } = histogram;
    return counts.length === distinct
        ? { kind: 'atoms', values: edges.slice(1), counts }
        : { kind: 'bins', edges, counts };
}
function valuesOf({ top, rows, nulls, distinct }) {
    if (!top)
        return null;
    const kept = top.reduce((sum, { rows: count }) => sum + count, 0);
    return {
        counts: top,
        rows: rows - nulls,
        isComplete: kept === rows - nulls && top.length === distinct,
        isSample: false,
    };
}
/** What labels the categories that one side does not tell apart. */
const restLabel = '(all others)';
/**
 * Lays the categories of two columns side by side. A reference from a record may hold digests: the current values are found by theirs.
 * What the reference does not name goes into one cell, unless it names everything.
 */
function layCategories(column, reference, current) {
    if (reference.rows === 0 || current.rows === 0)
        return null;
    const place = new Map(reference.counts.map(({ value }, i) => [value, i]));
    const labels = reference.counts.map(({ value }) => value);
    const left = reference.counts.map(({ rows }) => rows);
    const right = labels.map(() => 0);
    let [unseen, unseenValues] = [0, 0];
    const fresh = [];
    for (const { value, rows } of current.counts) {
        const at = place.get(value) ?? place.get((0,_plimsoll_profile__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .y)(column, value));
        if (at !== undefined)
            right[at] = (right[at] ?? 0) + rows;
        else {
            unseen += rows;
            unseenValues++;
            fresh.push({ label: value, rows });
        }
    }
    const rest = current.rows - right.reduce((sum, rows) => sum + rows, 0) - unseen;
    const restOfReference = reference.rows - left.reduce((sum, rows) => sum + rows, 0);
    if (reference.isComplete) {
        for (const { label, rows } of fresh) {
            labels.push(label);
            left.push(0);
            right.push(rows);
        }
    }
    const others = rest + (reference.isComplete ? 0 : unseen);
    if (others > 0 || restOfReference > 0) {
        labels.push(restLabel);
        left.push(restOfReference);
        right.push(others);
    }
    const gone = left.filter((rows, i) => rows > 0 && right[i] === 0 && labels[i] !== restLabel);
    return {
        labels,
        reference: left,
        current: right,
        unseen: reference.isComplete ? unseen + rest : null,
        unseenValues,
        vanished: current.isComplete ? gone.reduce((sum, rows) => sum + rows, 0) / reference.rows : null,
        vanishedValues: gone.length,
    };
}


/***/ }),

/***/ 21183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ chooseEdges),
/* harmony export */   QJ: () => (/* binding */ atomsOf),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   Xf: () => (/* binding */ quantileOf),
/* harmony export */   yL: () => (/* binding */ thin),
/* harmony export */   yz: () => (/* binding */ lowerBound)
/* harmony export */ });
/* unused harmony export roundWithin */
/** Every different value with its count, from finite numbers in any order. */
function atomsOf(values) {
    const sorted = Float64Array.from(values).sort();
    const atoms = [];
    const counts = [];
    for (const value of sorted) {
        // Zero and negative zero are one number.
        if (atoms.length > 0 && atoms.at(-1) === value)
            counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
        else {
            atoms.push(value === 0 ? 0 : value);
            counts.push(1);
        }
    }
    return { kind: 'atoms', values: atoms, counts };
}
/** Upper ends and rows of the pieces of a distribution: its atoms, or its bins. */
function piecesOf(distribution) {
    if (distribution.kind === 'atoms')
        return { ends: distribution.values, counts: distribution.counts };
    return { ends: distribution.edges.slice(1), counts: distribution.counts };
}
/**
 * Edges that part values into bins of about equal mass, from a sample of them (ascending), and their true extremes.
 * A value that many rows share gets a bin of its own. Edges are rounded within their gap, which keeps them short and keeps single
 * values of the data out of them.
 */
function chooseEdges(sample, range) {
    const { minimum, maximum, bins } = range;
    const wanted = new Set();
    const frequent = new Set();
    for (let i = 1; i < bins; i++) {
        const at = Math.floor((i * sample.length) / bins);
        const value = sample[at];
        if (value === undefined)
            continue;
        if (wanted.has(value))
            frequent.add(value);
        wanted.add(value);
    }
    for (const value of frequent) {
        const first = lowerBound(sample, value);
        const before = sample[first - 1];
        if (before !== undefined)
            wanted.add(before);
    }
    const inner = [...wanted].filter((value) => value > minimum && value < maximum).sort((a, b) => a - b);
    const edges = inner.map((value, i) => {
        if (frequent.has(value) || frequent.has(inner[i + 1] ?? Number.NaN))
            return value;
        const gap = Math.min(value - (inner[i - 1] ?? minimum), (inner[i + 1] ?? maximum) - value);
        return roundWithin(value, gap / 4);
    });
    return [minimum, ...edges, maximum];
}
/** The shortest decimal number within `tolerance` of a value. */
function roundWithin(value, tolerance) {
    for (let digits = 1; digits < 17; digits++) {
        const rounded = Number(value.toPrecision(digits));
        if (Math.abs(rounded - value) <= tolerance)
            return rounded;
    }
    return value;
}
/** Merges neighbouring pieces until at most `most` bins of about equal mass are left; the counts stay exact. */
function thin(distribution, most) {
    const { ends, counts } = piecesOf(distribution);
    const first = distribution.kind === 'atoms' ? (ends[0] ?? 0) : (distribution.edges[0] ?? 0);
    if (ends.length <= most)
        return { kind: 'bins', edges: [first, ...ends], counts };
    const total = counts.reduce((sum, count) => sum + count, 0);
    const edges = [first];
    const merged = [];
    let seen = 0;
    let held = 0;
    for (const [i, count] of counts.entries()) {
        seen += count;
        held += count;
        const isLast = i === counts.length - 1;
        const isFull = seen * most >= total * (merged.length + 1) && merged.length < most - 1;
        if (!isLast && !isFull)
            continue;
        edges.push(ends[i] ?? first);
        merged.push(held);
        held = 0;
    }
    return { kind: 'bins', edges, counts: merged };
}
/**
 * Quantile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7, as NumPy): exact for atoms; within a bin
 * rows are taken to lie evenly. NaN without rows.
 */
function quantileOf(distribution, probability) {
    const { ends, counts } = piecesOf(distribution);
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (total === 0)
        return Number.NaN;
    const position = (total - 1) * probability;
    const below = orderStatistic(distribution, { ends, counts, rank: Math.floor(position) });
    const above = orderStatistic(distribution, { ends, counts, rank: Math.ceil(position) });
    const weight = position - Math.floor(position);
    return weight === 0 ? below : below + (above - below) * weight;
}
function orderStatistic(distribution, { ends, counts, rank }) {
    let before = 0;
    for (const [i, count] of counts.entries()) {
        const end = ends[i] ?? Number.NaN;
        if (before + count > rank) {
            if (distribution.kind === 'atoms')
                return end;
            const start = distribution.edges[i] ?? end;
            return start + ((end - start) * (rank - before + 0.5)) / count;
        }
        before += count;
    }
    return ends.at(-1) ?? Number.NaN;
}
/** Index of the first element that is at least `value`, in an ascending list. */
function lowerBound(sorted, value) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 55662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ storedValue),
/* harmony export */   y: () => (/* binding */ digestValue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * What a record keeps of a category that may be personal data: the same for the same value of the same column, and no value.
 * Who can guess the value can confirm the guess: it hides from readers, not from a search through all names.
 */
function digestValue(column, value) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`plimsoll value 1\0${column}\0${value}`).digest('hex');
    return `~${digest.slice(0, 16)}`;
}
/** How a category stands in a record. */
function storedValue(column, value, mayKeep) {
    return mayKeep(column, value) ? value : digestValue(column, value);
}


/***/ }),

/***/ 25754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withData)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _plimsoll_metrics__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78584);
/* harmony import */ var _digest_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60741);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22143);





/** Runs `work` with what finds its data. What was fetched is there as long as the work lasts. */
async function withData(world, work) {
    const folders = [];
    const fetchAll = async (addresses, input) => {
        if (addresses.length === 0)
            return [];
        const engine = await world.engine();
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(world.temporary, 'plimsoll-data-'));
        folders.push(folder);
        return engine.fetchRemote(addresses, { folder, input });
    };
    try {
        return await work(async (patterns, input) => {
            const { addresses, paths } = (0,_digest_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .splitAddresses */ .v)(patterns);
            const local = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .findFiles */ .lY)(world.workspace, paths, input);
            const fetched = await fetchAll(addresses, input);
            return foundData([...local.map((path) => ({ path, name: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(world.root, path) })), ...fetched], input);
        });
    }
    finally {
        for (const folder of folders)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
function foundData(found, input) {
    const files = found.map(({ path }) => path);
    return {
        source: { ...(0,_plimsoll_metrics__WEBPACK_IMPORTED_MODULE_4__/* .tableSourceOf */ .b)(files, input), names: found.map(({ name }) => name) },
        digest: () => (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .inParallel */ .HN)(found, async ({ path, name }) => ({ path: name, ...(await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .digestContent */ .aD)(path)) })),
    };
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


/***/ }),

/***/ 81991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ clopperPearsonInterval),
/* harmony export */   Y: () => (/* binding */ wilsonInterval)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67259);
/* harmony import */ var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97155);
/* harmony import */ var _standard_normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92710);



const wholeScale = { lower: 0, upper: 1 };
/**
 * Wilson's score interval of one proportion (Wilson 1927; Newcombe 1998, method 3). [0, 1] when there are no rows.
 * Covers close to the level on average, slightly less than it for some true proportions; short.
 */
function wilsonInterval(proportion, level = {}) {
    const z = (0,_standard_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .criticalValue */ .z7)(level);
    const { successes, rows } = checked(proportion);
    if (rows === 0)
        return wholeScale;
    const share = successes / rows;
    const shrink = 1 + (z * z) / rows;
    const centre = (share + (z * z) / (2 * rows)) / shrink;
    const reach = (z / shrink) * Math.sqrt((share * (1 - share)) / rows + (z * z) / (4 * rows * rows));
    const interval = {
        lower: successes === 0 ? 0 : centre - reach,
        upper: successes === rows ? 1 : centre + reach,
    };
    return (0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .limitTo */ .$)(wholeScale, interval, level);
}
/**
 * Clopper and Pearson's exact interval of one proportion (1934), by quantiles of the beta distribution. [0, 1] when there are no rows.
 * Never misses more often than the level promises, whatever the true proportion; the price is its length.
 */
function clopperPearsonInterval(proportion, level = {}) {
    const tail = (0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .tailShare */ .w)(level);
    const { successes, rows } = checked(proportion);
    const failures = rows - successes;
    const interval = {
        lower: successes === 0 ? 0 : _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0___default()(tail, successes, failures + 1),
        upper: failures === 0 ? 1 : _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0___default()(1 - tail, successes + 1, failures),
    };
    return (0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .limitTo */ .$)(wholeScale, interval, level);
}
function checked(proportion) {
    const { successes, rows } = proportion;
    if (!(successes >= 0 && successes <= rows && rows < Number.POSITIVE_INFINITY))
        throw new RangeError(`${successes} of ${rows} is not a proportion.`);
    return proportion;
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
