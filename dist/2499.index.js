export const id = 2499;
export const ids = [2499];
export const modules = {

/***/ 65932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nw: () => (/* binding */ bootstrap),
  Rq: () => (/* binding */ combineBootstraps),
  n: () => (/* binding */ combineIndependentBootstraps)
});

// EXTERNAL MODULE: ./packages/statistics/src/jackknife.ts
var jackknife = __webpack_require__(61013);
// EXTERNAL MODULE: ./node_modules/@stdlib/math-base-special-gammaln/lib/index.js
var lib = __webpack_require__(67711);
var lib_default = /*#__PURE__*/__webpack_require__.n(lib);
;// CONCATENATED MODULE: ./packages/statistics/src/binomial-draw.ts

/**
 * Draws from a binomial law in bounded time, from a source of uniform numbers in (0, 1): by inversion while successes are few, else by
 * Hörmann's transformed rejection with squeeze (BTRS; 1993, Journal of Statistical Computation and Simulation 46:101).
 */
function drawBinomial({ trials, probability }, uniform) {
    if (probability > 0.5)
        return trials - drawBinomial({ trials, probability: 1 - probability }, uniform);
    if (trials === 0 || probability <= 0)
        return 0;
    return trials * probability < 10
        ? drawFew(trials, probability, uniform)
        : drawMany(trials, probability, uniform);
}
function drawFew(trials, probability, uniform) {
    const odds = probability / (1 - probability);
    let mass = Math.exp(trials * Math.log1p(-probability));
    let left = uniform();
    let successes = 0;
    while (left > mass && successes < trials) {
        left -= mass;
        successes++;
        mass *= (odds * (trials - successes + 1)) / successes;
    }
    return successes;
}
function drawMany(trials, probability, uniform) {
    const spread = Math.sqrt(trials * probability * (1 - probability));
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * probability;
    const centre = trials * probability + 0.5;
    const squeeze = 0.92 - 4.2 / b;
    for (;;) {
        const u = uniform() - 0.5;
        const v = uniform();
        const reach = 0.5 - Math.abs(u);
        const successes = Math.floor(((2 * a) / reach + b) * u + centre);
        if (reach >= 0.07 && v <= squeeze)
            return successes;
        if (successes < 0 || successes > trials)
            continue;
        const hat = ((2.83 + 5.1 / b) * spread) / (a / (reach * reach) + b);
        if (Math.log(v * hat) <= logMassAgainstMode(successes, trials, probability))
            return successes;
    }
}
/** Logarithm of the probability of `successes`, less that of the most likely number. */
function logMassAgainstMode(successes, trials, probability) {
    const mode = Math.floor((trials + 1) * probability);
    return (lib_default()(mode + 1) +
        lib_default()(trials - mode + 1) -
        lib_default()(successes + 1) -
        lib_default()(trials - successes + 1) +
        (successes - mode) * Math.log(probability / (1 - probability)));
}

// EXTERNAL MODULE: ./packages/statistics/src/random.ts
var src_random = __webpack_require__(65298);
;// CONCATENATED MODULE: ./packages/statistics/src/resample-counts.ts


/** A cell takes about as long to draw as this many rows. */
const cellCost = 30;
/**
 * Resamples units of which `unitCounts[i]` were observed (1 each for rows and clusters). Few cells of many rows are drawn by conditional
 * binomials, in time proportional to the cells; else row by row. A row is chosen from 32 random bits: the chances of two rows differ by less
 * than rows / 2^32.
 */
function countResampler(unitCounts, random) {
    const rows = unitCounts.reduce((sum, count) => sum + count, 0);
    if (rows === unitCounts.length && unitCounts.every((count) => count === 1))
        return drawRows(rows, random);
    if (unitCounts.length * cellCost < rows)
        return drawCells(unitCounts, rows, random);
    return drawThrough(unitCounts, rows, random);
}
function drawRows(rows, random) {
    const scatter = scatterRows(rows, random);
    return (target) => {
        target.fill(0);
        scatter(target, 1);
    };
}
/**
 * Draws four bootstrap samples of rows at once: byte k of `target[i]` is how often row i occurs in sample k. The samples are those that
 * `countResampler` would draw one after the other. That a row occurs 256 times among so many draws has a chance of less than rows / 256!.
 */
function fourResampler(rows, random) {
    const scatter = scatterRows(rows, random);
    return (target) => {
        target.fill(0);
        for (let lane = 0; lane < 4; lane++)
            scatter(target, 2 ** (8 * lane));
    };
}
/** Adds `increment` to as many random rows as there are. */
function scatterRows(rows, random) {
    const bits = new Uint32Array(4096);
    const scale = rows / 2 ** 32;
    return (target, increment) => {
        for (let left = rows; left > 0; left -= bits.length) {
            const draws = Math.min(left, bits.length);
            random.fill(draws === bits.length ? bits : bits.subarray(0, draws));
            // In 32-bit integers, signs and all: the fourth lane reaches the sign bit.
            for (let i = 0; i < draws; i++) {
                const row = (bits[i] * scale) | 0;
                target[row] = (target[row] + increment) | 0;
            }
        }
    };
}
function drawCells(unitCounts, rows, random) {
    const uniform = (0,src_random/* uniformNumbers */.t)(random);
    return (target) => {
        let [rowsLeft, trials] = [rows, rows];
        for (let unit = 0; unit < unitCounts.length; unit++) {
            const observed = unitCounts[unit];
            const probability = rowsLeft === 0 ? 0 : observed / rowsLeft;
            const drawn = probability >= 1 ? trials : drawBinomial({ trials, probability }, uniform);
            target[unit] = drawn;
            trials -= drawn;
            rowsLeft -= observed;
        }
    };
}
function drawThrough(unitCounts, rows, random) {
    const unitOfRow = new Uint32Array(rows);
    let row = 0;
    unitCounts.forEach((count, unit) => {
        unitOfRow.fill(unit, row, row + count);
        row += count;
    });
    const draw = drawRows(rows, random);
    const drawn = new Uint32Array(rows);
    return (target) => {
        draw(drawn);
        target.fill(0);
        for (let i = 0; i < rows; i++) {
            const unit = unitOfRow[i];
            target[unit] = target[unit] + drawn[i];
        }
    };
}

;// CONCATENATED MODULE: ./packages/statistics/src/bootstrap.ts


/**
 * Bootstraps several statistics of one sample together: all see the same resamples, so that two models or two metrics can be compared
 * resample by resample (the paired bootstrap). The same seed gives the same replicates.
 */
function bootstrap(statistics, resampling) {
    const { unitCounts, resamples, random } = resampling;
    const replicates = statistics.map(() => new Float64Array(resamples));
    const inFours = statistics
        .map((statistic) => statistic.evaluateFour)
        .filter((evaluate) => evaluate !== undefined);
    if (inFours.length === statistics.length && unitCounts.every((count) => count === 1))
        fillInFours(inFours, replicates, { rows: unitCounts.length, random });
    else
        fillOneByOne(statistics, replicates, resampling);
    return statistics.map((statistic, k) => ({
        estimate: statistic.evaluate(unitCounts),
        replicates: replicates[k],
        jackknives: [(0,jackknife/* jackknife */.z4)(statistic, unitCounts)],
    }));
}
function fillOneByOne(statistics, replicates, { unitCounts, resamples, random }) {
    if (resamples === 0)
        return;
    const draw = countResampler(unitCounts, random);
    const counts = new Uint32Array(unitCounts.length);
    for (let i = 0; i < resamples; i++) {
        draw(counts);
        statistics.forEach((statistic, k) => {
            replicates[k][i] = statistic.evaluate(counts);
        });
    }
}
/** Gives the same replicates; up to three resamples at the end are drawn for nothing. */
function fillInFours(evaluations, replicates, { rows, random }) {
    const draw = fourResampler(rows, random);
    const lanes = new Uint32Array(rows);
    const values = new Float64Array(4);
    const resamples = replicates[0]?.length ?? 0;
    for (let i = 0; i < resamples; i += 4) {
        draw(lanes);
        evaluations.forEach((evaluateFour, k) => {
            evaluateFour(lanes, values);
            replicates[k].set(values.subarray(0, Math.min(4, resamples - i)), i);
        });
    }
}
/** Difference, ratio or any expression of statistics that were bootstrapped together; RangeError when their resamples do not match. */
function combineBootstraps(parts, combination) {
    const [first] = parts;
    if (first === undefined)
        throw new RangeError('There is nothing to combine.');
    const values = new Array(parts.length).fill(0);
    // A plain loop over one array of values: there may be millions of them.
    const combine = (arrays) => {
        const combined = new Float64Array(arrays[0]?.length ?? 0);
        for (let i = 0; i < combined.length; i++) {
            for (let k = 0; k < arrays.length; k++)
                values[k] = arrays[k][i];
            combined[i] = combination(values);
        }
        return combined;
    };
    requireSameLengths(parts.map((part) => part.replicates));
    return {
        estimate: combination(parts.map((part) => part.estimate)),
        replicates: combine(parts.map((part) => part.replicates)),
        jackknives: first.jackknives.map(({ counts }, sample) => {
            const values = parts.map((part) => part.jackknives[sample].values);
            requireSameLengths(values);
            return { values: combine(values), counts };
        }),
    };
}
/** The same over independent samples, such as train and holdout: each sample's jackknife leaves the others whole. */
function combineIndependentBootstraps(parts, combination) {
    requireSameLengths(parts.map((part) => part.replicates));
    const estimates = parts.map((part) => part.estimate);
    return {
        estimate: combination(estimates),
        replicates: Float64Array.from({ length: parts[0]?.replicates.length ?? 0 }, (_, i) => combination(parts.map((part) => part.replicates[i]))),
        jackknives: parts.flatMap((part, k) => part.jackknives.map(({ values, counts }) => ({
            values: values.map((value) => combination(estimates.with(k, value))),
            counts,
        }))),
    };
}
function requireSameLengths(arrays) {
    if (new Set(arrays.map((array) => array.length)).size > 1)
        throw new RangeError('These statistics were not resampled together.');
}


/***/ }),

/***/ 92464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ comparePairedAucs),
/* harmony export */   ud: () => (/* binding */ compareIndependentAucs),
/* harmony export */   wk: () => (/* binding */ aucLogitInterval)
/* harmony export */ });
/* unused harmony export aucInterval */
/* harmony import */ var _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86021);
/* harmony import */ var _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74455);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97155);
/* harmony import */ var _placements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40225);
/* harmony import */ var _standard_normal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92710);





/**
 * Interval of one area under the ROC curve by DeLong's variance (DeLong, DeLong and Clarke-Pearson 1988, Biometrics 44:837), within [0, 1].
 * Null where that variance says nothing: fewer than two rows of a class, or no placement varies, as in a perfect ranking.
 */
function aucInterval(placements, level = {}) {
    const error = Math.sqrt(placementCovariance(placements, placements));
    if (!(error > 0))
        return null;
    const reach = criticalValue(level) * error;
    const interval = { lower: placements.auc - reach, upper: placements.auc + reach };
    return limitTo({ lower: 0, upper: 1 }, interval, level);
}
/**
 * The same on the logit scale, log(a / (1 - a)) ± z se / (a (1 - a)), and back: an area near 1 varies more to below than to above, which the plain
 * interval does not see (Pepe 2003, The Statistical Evaluation of Medical Tests for Classification and Prediction, section 5.2.4). Null as
 * the plain interval is, and for an area of 0 or 1.
 */
function aucLogitInterval(placements, level = {}) {
    const { auc } = placements;
    const error = Math.sqrt((0,_placements_js__WEBPACK_IMPORTED_MODULE_2__/* .placementCovariance */ .Ro)(placements, placements));
    if (!(error > 0 && auc > 0 && auc < 1))
        return null;
    const [centre, reach] = [Math.log(auc / (1 - auc)), ((0,_standard_normal_js__WEBPACK_IMPORTED_MODULE_3__/* .criticalValue */ .z7)(level) * error) / (auc * (1 - auc))];
    const back = (logit) => 1 / (1 + Math.exp(-logit));
    return (0,_level_js__WEBPACK_IMPORTED_MODULE_4__/* .limitTo */ .$)({ lower: 0, upper: 1 }, { lower: back(centre - reach), upper: back(centre + reach) }, level);
}
/** The area of `first` less that of `second`, two models on the same rows: DeLong's test and interval. */
function comparePairedAucs(first, second, level = {}) {
    const difference = first.auc - second.auc;
    const error = Math.sqrt((0,_placements_js__WEBPACK_IMPORTED_MODULE_2__/* .placementDifferenceVariance */ .Yt)(first, second));
    if (!(error > 0))
        return undetermined(difference, error);
    const statistic = difference / error;
    return {
        status: 'compared',
        difference,
        standardError: error,
        statistic,
        p: (0,_standard_normal_js__WEBPACK_IMPORTED_MODULE_3__/* .twoSidedP */ .mX)(statistic),
        interval: around(difference, (0,_standard_normal_js__WEBPACK_IMPORTED_MODULE_3__/* .criticalValue */ .z7)(level) * error, level),
    };
}
/**
 * The area of `first` less that of `second`, on two independent sets of rows, such as train and holdout: Student's t with the
 * degrees of freedom of Welch and Satterthwaite, each set counting rows - 1.
 */
function compareIndependentAucs(first, second, level = {}) {
    const difference = first.auc - second.auc;
    const variances = [first, second].map((placements) => (0,_placements_js__WEBPACK_IMPORTED_MODULE_2__/* .placementCovariance */ .Ro)(placements, placements));
    const [a = Number.NaN, b = Number.NaN] = variances;
    const error = Math.sqrt(a + b);
    if (!(error > 0))
        return undetermined(difference, error);
    const freedom = (a + b) ** 2 / (a ** 2 / (first.values.length - 1) + b ** 2 / (second.values.length - 1));
    const statistic = difference / error;
    return {
        status: 'compared',
        difference,
        standardError: error,
        statistic,
        p: 2 * _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_0___default()(-Math.abs(statistic), freedom),
        interval: around(difference, -_stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1___default()((0,_level_js__WEBPACK_IMPORTED_MODULE_4__/* .tailShare */ .w)(level), freedom) * error, level),
    };
}
function undetermined(difference, error) {
    return {
        status: 'undetermined',
        difference,
        reason: Number.isNaN(error) ? 'too-few-rows' : 'no-variance',
    };
}
function around(difference, reach, level) {
    const interval = { lower: difference - reach, upper: difference + reach };
    return (0,_level_js__WEBPACK_IMPORTED_MODULE_4__/* .limitTo */ .$)({ lower: -1, upper: 1 }, interval, level);
}


/***/ }),

/***/ 65629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ distinctCells)
/* harmony export */ });
/**
 * Groups rows by the values of several columns of equal length: right and wrong of two models make at most four cells of any number of rows,
 * and resampling four counts costs nothing. NaN equals NaN.
 */
function distinctCells(columns) {
    const rows = columns[0]?.length ?? 0;
    let cellOf = new Uint32Array(rows);
    let cells = rows === 0 ? 0 : 1;
    for (const column of columns) {
        if (column.length !== rows)
            throw new RangeError('The columns have different lengths.');
        const codes = new Map();
        const pairs = new Map();
        const refined = new Uint32Array(rows);
        for (let row = 0; row < rows; row++) {
            const code = numberOf(codes, column[row]);
            refined[row] = numberOf(pairs, code * cells + cellOf[row]);
        }
        cellOf = refined;
        cells = pairs.size;
    }
    const counts = new Uint32Array(cells);
    const firstRow = new Uint32Array(cells);
    for (let row = rows - 1; row >= 0; row--) {
        const cell = cellOf[row];
        counts[cell] = counts[cell] + 1;
        firstRow[cell] = row;
    }
    return { cellOf, counts, firstRow };
}
/** The number of a key, the next one for a new key. */
function numberOf(numbers, key) {
    const known = numbers.get(key);
    if (known !== undefined)
        return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
}


/***/ }),

/***/ 61013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ jackknifeError),
/* harmony export */   xG: () => (/* binding */ acceleration),
/* harmony export */   z4: () => (/* binding */ jackknife)
/* harmony export */ });
/** From here on parts are left out in groups, when each must be evaluated. */
const mostEvaluations = 1000;
/**
 * The jackknife of a statistic: without each row once, by its own formula where it has one, else by evaluation. A thousand units or more that
 * must be evaluated are left out in a thousand groups, unit i with unit i + 1000: enough for an acceleration, which is a skewness.
 */
function jackknife(statistic, unitCounts) {
    if (statistic.leaveOneOut !== undefined)
        return { values: statistic.leaveOneOut(unitCounts), counts: unitCounts };
    const counts = unitCounts.slice();
    if (unitCounts.length <= mostEvaluations) {
        const values = Float64Array.from(unitCounts, (count, unit) => {
            if (count === 0)
                return Number.NaN;
            counts[unit] = count - 1;
            const value = statistic.evaluate(counts);
            counts[unit] = count;
            return value;
        });
        return { values, counts: unitCounts };
    }
    const values = Float64Array.from({ length: mostEvaluations }, (_, group) => {
        for (let unit = group; unit < counts.length; unit += mostEvaluations)
            counts[unit] = 0;
        const value = statistic.evaluate(counts);
        for (let unit = group; unit < counts.length; unit += mostEvaluations)
            counts[unit] = unitCounts[unit];
        return value;
    });
    return { values, counts: new Uint32Array(mostEvaluations).fill(1) };
}
/**
 * Acceleration of the BCa interval: sum U^3 / (6 (sum U^2)^1.5) over the jackknife values of one sample, U the mean less the value
 * (Efron 1987); over several independent samples, sums of U^3 / n^3 and U^2 / n^2 with U scaled by n - 1, as scipy does.
 * Undefined values are passed over. 0 when the values do not vary.
 */
function acceleration(samples) {
    let [cubes, squares] = [0, 0];
    for (const { values, counts } of samples) {
        let [size, sum] = [0, 0];
        for (let i = 0; i < values.length; i++) {
            if (isDefined(values[i], counts[i])) {
                size += counts[i];
                sum += values[i] * counts[i];
            }
        }
        for (let i = 0; i < values.length; i++) {
            if (!isDefined(values[i], counts[i]))
                continue;
            const influence = ((sum / size - values[i]) * (size - 1)) / size;
            const square = influence * influence * counts[i];
            cubes += influence * square;
            squares += square;
        }
    }
    return squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
}
/**
 * Standard error sqrt((n - 1) / n sum (value - mean)^2). Over several independent samples, variances add, and the smallest sample gives the
 * degrees of freedom. NaN where a value is undefined.
 */
function jackknifeError(samples) {
    let [variance, degreesOfFreedom] = [0, Number.POSITIVE_INFINITY];
    for (const { values, counts } of samples) {
        let [size, sum, squares] = [0, 0, 0];
        // Plain loops: there may be millions of values.
        for (let i = 0; i < values.length; i++) {
            size += counts[i];
            sum += values[i] * counts[i];
        }
        const mean = sum / size;
        for (let i = 0; i < values.length; i++) {
            const distance = values[i] - mean;
            squares += distance * distance * counts[i];
        }
        variance += ((size - 1) / size) * squares;
        degreesOfFreedom = Math.min(degreesOfFreedom, size - 1);
    }
    return { standardError: Math.sqrt(variance), degreesOfFreedom };
}
function isDefined(value, count) {
    return count > 0 && Number.isFinite(value);
}


/***/ }),

/***/ 40225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ placementCovariance),
/* harmony export */   Yt: () => (/* binding */ placementDifferenceVariance),
/* harmony export */   zo: () => (/* binding */ placeScores)
/* harmony export */ });
/* harmony import */ var _sorted_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51016);

/**
 * Placements of all rows in one pass over the sorted scores, by the ranks of Sun and Xu (2014, IEEE Signal Processing Letters 21:1389),
 * in O(n log n) at most. RangeError when the lengths differ or a score is NaN.
 */
function placeScores({ isPositive, scores }) {
    const rows = scores.length;
    if (isPositive.length !== rows)
        throw new RangeError(`There are ${isPositive.length} labels for ${rows} scores.`);
    let positives = 0;
    for (let row = 0; row < rows; row++) {
        if (Number.isNaN(scores[row]))
            throw new RangeError(`The score of row ${row + 1} is not a number.`);
        positives += isPositive[row];
    }
    const negatives = rows - positives;
    const { order, sorted } = (0,_sorted_order_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedOrder */ .u)(scores);
    const values = new Float64Array(rows);
    let positivesBelow = 0;
    let wins = 0;
    let start = 0;
    while (start < rows) {
        let end = start + 1;
        let tiedPositives = isPositive[order[start]];
        while (end < rows && sorted[end] === sorted[start]) {
            tiedPositives += isPositive[order[end]];
            end++;
        }
        const tiedNegatives = end - start - tiedPositives;
        const negativesBelow = start - positivesBelow + tiedNegatives / 2;
        const above = positives - positivesBelow - tiedPositives / 2;
        wins += tiedPositives * negativesBelow;
        for (let i = start; i < end; i++) {
            const row = order[i];
            values[row] = isPositive[row] === 1 ? negativesBelow / negatives : above / positives;
        }
        positivesBelow += tiedPositives;
        start = end;
    }
    return { isPositive, values, positives, negatives, auc: wins / (positives * negatives) };
}
/**
 * DeLong's covariance of the areas of two models on the same rows; of a model with itself, its variance.
 * NaN with fewer than two rows of a class.
 */
function placementCovariance(first, second) {
    requireSameRows(first, second);
    const [a, b] = [first.values, second.values];
    const labels = first.isPositive;
    const products = Float64Array.of(0, 0);
    for (let row = 0; row < labels.length; row++) {
        const label = labels[row];
        products[label] =
            products[label] + (a[row] - first.auc) * (b[row] - second.auc);
    }
    return combine(products, first);
}
/**
 * DeLong's variance of the difference of two areas on the same rows, from the differences of the placements: exactly 0 when both models
 * rank alike, where S11 + S22 - 2 S12 would leave rounding errors. NaN with fewer than two rows of a class.
 */
function placementDifferenceVariance(first, second) {
    requireSameRows(first, second);
    const [a, b] = [first.values, second.values];
    const labels = first.isPositive;
    const difference = first.auc - second.auc;
    const squares = Float64Array.of(0, 0);
    for (let row = 0; row < labels.length; row++) {
        const label = labels[row];
        const apart = a[row] - b[row] - difference;
        squares[label] = squares[label] + apart * apart;
    }
    return combine(squares, first);
}
/** Sums of the negative and of the positive rows, each divided by rows - 1 and by rows. */
function combine(sums, { positives, negatives }) {
    const [ofNegatives, ofPositives] = sums;
    return ofPositives / (positives - 1) / positives + ofNegatives / (negatives - 1) / negatives;
}
function requireSameRows(first, second) {
    if (first.isPositive === second.isPositive)
        return;
    const isSame = first.isPositive.length === second.isPositive.length &&
        first.isPositive.every((label, row) => label === second.isPositive[row]);
    if (!isSame)
        throw new RangeError('The two models were not scored on the same rows.');
}


/***/ }),

/***/ 65298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom),
/* harmony export */   t: () => (/* binding */ uniformNumbers)
/* harmony export */ });
/**
 * xoshiro128** 1.1 of Blackman and Vigna (2018; prng.di.unimi.it), 128 bits of state, period 2^128 - 1, seeded by SplitMix64
 * (Steele, Lea and Flood 2014) as its authors advise. `seed` is any whole number; its low 64 bits count.
 * Not for secrets: the stream can be predicted from a few of its numbers.
 */
function seededRandom(seed) {
    const state = seedState(BigInt(seed));
    return {
        fill: (target) => {
            let a = state[0];
            let b = state[1];
            let c = state[2];
            let d = state[3];
            for (let i = 0; i < target.length; i++) {
                const scrambled = Math.imul(b, 5);
                target[i] = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
                const shifted = b << 9;
                c ^= a;
                d ^= b;
                b ^= c;
                a ^= d;
                c ^= shifted;
                d = (d << 11) | (d >>> 21);
            }
            state[0] = a;
            state[1] = b;
            state[2] = c;
            state[3] = d;
        },
    };
}
/** Uniform numbers in the open interval (0, 1), 32 bits each, taken from a source in blocks. */
function uniformNumbers(random) {
    const block = new Uint32Array(256);
    let next = block.length;
    return () => {
        if (next === block.length) {
            random.fill(block);
            next = 0;
        }
        return (block[next++] + 0.5) / 2 ** 32;
    };
}
/** The first 128 bits of SplitMix64, low word first. */
function seedState(seed) {
    const words = new BigUint64Array(2);
    let counter = BigInt.asUintN(64, seed);
    for (let i = 0; i < 2; i++) {
        counter = BigInt.asUintN(64, counter + 0x9e3779b97f4a7c15n);
        let mixed = counter;
        mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n);
        mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
        words[i] = mixed ^ (mixed >> 31n);
    }
    return Int32Array.from({ length: 4 }, (_, i) => Number(BigInt.asIntN(32, words[i >> 1] >> BigInt(32 * (i & 1)))));
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


/***/ }),

/***/ 83880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ok: () => (/* binding */ rowsToSettle),
/* harmony export */   yx: () => (/* binding */ rowsForHalfWidth)
/* harmony export */ });
/* unused harmony export rowsForMcNemar */
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97155);
/* harmony import */ var _standard_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92710);


/**
 * Rows for McNemar's test to see that two models differ: (z_alpha sqrt(p) + z_beta sqrt(p - d^2))^2 / d^2, with p the share of
 * discordant rows and d the difference of accuracies (Connor 1987, Biometrics 43:207). Not rounded; infinite when they do not differ.
 */
function rowsForMcNemar(shares, planned = {}) {
    const { onlyCandidate, onlyBaseline } = shares;
    if (!(onlyCandidate >= 0 && onlyBaseline >= 0 && onlyCandidate + onlyBaseline <= 1))
        throw new RangeError(`${onlyCandidate} and ${onlyBaseline} are not shares of the rows.`);
    const discordant = onlyCandidate + onlyBaseline;
    const difference = onlyCandidate - onlyBaseline;
    if (difference === 0)
        return Number.POSITIVE_INFINITY;
    const { test, power } = quantiles(planned);
    const reach = test * Math.sqrt(discordant) + power * Math.sqrt(discordant - difference * difference);
    return (reach / difference) ** 2;
}
/**
 * Rows until an interval no longer contains a border that lies `distance` from the estimate, if the estimate is the truth: standard errors
 * shrink with the root of the rows, and must reach distance / (z_alpha + z_beta). Normal approximation; not rounded; infinite at distance 0.
 */
function rowsToSettle({ rows, standardError, distance }, planned = {}) {
    const { test, power } = quantiles(planned);
    return rows * (((test + power) * standardError) / distance) ** 2;
}
/** Rows until an interval reaches no further than `halfWidth` from the estimate. Normal approximation; not rounded. */
function rowsForHalfWidth({ rows, standardError, halfWidth }, level = {}) {
    return rows * ((-(0,_standard_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((0,_level_js__WEBPACK_IMPORTED_MODULE_1__/* .tailShare */ .w)(level)) * standardError) / halfWidth) ** 2;
}
function quantiles(planned) {
    const { power = 0.8 } = planned;
    if (!(power >= 0.5 && power < 1))
        throw new RangeError(`A power of ${power} is not within [0.5, 1).`);
    return { test: -(0,_standard_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((0,_level_js__WEBPACK_IMPORTED_MODULE_1__/* .tailShare */ .w)(planned)), power: (0,_standard_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(power) };
}


/***/ }),

/***/ 84969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ binaryOutcomes),
/* harmony export */   Qv: () => (/* binding */ countedShare),
/* harmony export */   XF: () => (/* binding */ countOutcomes),
/* harmony export */   m8: () => (/* binding */ pairOutcomes)
/* harmony export */ });
/* harmony import */ var _plimsoll_metrics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29796);

const notLookedAt = 255;
const shares = {
    recall: { isByLabel: true, inside: 'class', success: 'class' },
    precision: { isByLabel: false, inside: 'class', success: 'class' },
    specificity: { isByLabel: true, inside: 'others', success: 'others' },
    fpr: { isByLabel: true, inside: 'others', success: 'class' },
    fnr: { isByLabel: true, inside: 'class', success: 'others' },
};
/** The rows behind a metric that is a plain share of them (accuracy, recall, precision, …); undefined for any other metric. */
function binaryOutcomes(predictions, definition) {
    const found = shareOf(predictions, definition);
    if (found === undefined)
        return undefined;
    const { labels, predictions: predicted } = found.rows;
    if (found.share === 'accuracy') {
        const outcomes = new Uint8Array(labels.length);
        for (let row = 0; row < outcomes.length; row++)
            outcomes[row] = labels[row] === predicted[row] ? 1 : 0;
        return { outcomes, isByLabel: true };
    }
    const { share, index } = found;
    const [given, asked] = share.isByLabel ? [labels, predicted] : [predicted, labels];
    const [isInside, isSuccess] = [share.inside === 'class', share.success === 'class'];
    const outcomes = new Uint8Array(given.length).fill(notLookedAt);
    for (let row = 0; row < outcomes.length; row++) {
        if ((given[row] === index) === isInside)
            outcomes[row] = (asked[row] === index) === isSuccess ? 1 : 0;
    }
    return { outcomes, isByLabel: share.isByLabel };
}
/** The same share of all rows, from the counts of the classes, without looking at each row. */
function countedShare(predictions, definition) {
    const found = shareOf(predictions, definition);
    const input = found && (0,_plimsoll_metrics__WEBPACK_IMPORTED_MODULE_0__/* .measurableOf */ .$)(found.rows);
    if (found === undefined || input?.task !== 'classification')
        return undefined;
    const { total, actual, predicted, correct } = input.counts;
    if (found.share === 'accuracy')
        return { successes: correct.reduce((sum, hits) => sum + hits, 0), rows: total };
    const { share, index } = found;
    const [labelled, guessed, hits] = [actual, predicted, correct].map((counts) => counts[index]);
    const [given, asked] = share.isByLabel ? [labelled, guessed] : [guessed, labelled];
    const rows = share.inside === 'class' ? given : total - given;
    const inClass = share.inside === 'class' ? hits : asked - hits;
    return { successes: share.success === 'class' ? inClass : rows - inClass, rows };
}
function shareOf(predictions, definition) {
    // Weighted rows are no plain share of rows.
    if (predictions.task !== 'classification' || predictions.weights !== null)
        return undefined;
    if (definition === 'accuracy')
        return { rows: predictions, share: 'accuracy' };
    const dot = definition.indexOf('.');
    const share = shares[dot < 0 ? definition : definition.slice(0, dot)];
    const index = dot < 0 ? binaryClass(predictions) : predictions.classes.indexOf(definition.slice(dot + 1));
    if (share === undefined || index === null || index < 0)
        return undefined;
    return { rows: predictions, share, index };
}
/** Successes and rows among the rows that count; `mask` leaves out rows with 0. */
function countOutcomes({ outcomes }, mask) {
    let [successes, rows] = [0, 0];
    for (let row = 0; row < outcomes.length; row++) {
        const outcome = outcomes[row];
        if (outcome === notLookedAt || mask?.[row] === 0)
            continue;
        rows++;
        successes += outcome;
    }
    return { successes, rows };
}
/** How two models did on the rows that both look at. */
function pairOutcomes(change, main, mask) {
    const counts = new Uint32Array(4);
    for (let row = 0; row < change.outcomes.length; row++) {
        const outcome = change.outcomes[row];
        if (outcome === notLookedAt || mask?.[row] === 0)
            continue;
        const which = 2 * outcome + main.outcomes[row];
        counts[which] = counts[which] + 1;
    }
    const [neither = 0, onlyBaseline = 0, onlyCandidate = 0, both = 0] = counts;
    return { both, onlyCandidate, onlyBaseline, neither };
}
function binaryClass({ classes, positiveClass }) {
    return classes.length <= 2 ? positiveClass : null;
}


/***/ }),

/***/ 16168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ closedForm),
  u: () => (/* binding */ placeTerm)
});

// EXTERNAL MODULE: ./packages/statistics/src/proportion.ts
var src_proportion = __webpack_require__(81991);
// EXTERNAL MODULE: ./packages/statistics/src/delong.ts
var delong = __webpack_require__(92464);
// EXTERNAL MODULE: ./packages/statistics/src/level.ts
var src_level = __webpack_require__(97155);
;// CONCATENATED MODULE: ./packages/statistics/src/paired-counts.ts
/** Number of rows. RangeError when a count is not a whole number of at least 0. */
function paired_counts_countRows({ both, onlyCandidate, onlyBaseline, neither }) {
    requireCounts([both, onlyCandidate, onlyBaseline, neither]);
    return both + onlyCandidate + onlyBaseline + neither;
}
/** Refuses anything but whole numbers of at least 0, with a RangeError. */
function requireCounts(counts) {
    for (const count of counts)
        if (!Number.isSafeInteger(count) || count < 0)
            throw new RangeError(`${count} is not a count of rows.`);
}

// EXTERNAL MODULE: ./packages/statistics/src/standard-normal.ts
var standard_normal = __webpack_require__(92710);
;// CONCATENATED MODULE: ./packages/statistics/src/tango.ts



/**
 * Tango's score statistic (1998, Statistics in Medicine 17:891) of the hypothesis that candidate less baseline is `difference`,
 * on the same rows: standard normal under it, falling in `difference`. Infinite where the hypothesis is impossible, 0 where it holds exactly.
 */
function tangoScore(counts, difference) {
    const rows = paired_counts_countRows(counts);
    const { onlyCandidate: f, onlyBaseline: g } = counts;
    const excess = f - g - rows * difference;
    if (excess === 0)
        return 0;
    // Share of rows that only the baseline gets right, most likely under the hypothesis: the root of a x^2 + b x + c.
    const a = 2 * rows;
    const b = -f - g + (2 * rows - f + g) * difference;
    const c = -g * difference * (1 - difference);
    const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
    // The same root in the form that does not subtract nearly equal numbers.
    const share = b > 0 ? (-2 * c) / (b + root) : (root - b) / (2 * a);
    const variance = rows * (2 * share + difference * (1 - difference));
    return variance > 0 ? excess / Math.sqrt(variance) : Math.sign(excess) * Number.POSITIVE_INFINITY;
}
/**
 * Interval of the accuracy of the candidate less that of the baseline on the same rows: the differences that Tango's score does not reject.
 * Sound where Wald's interval breaks down, also when the models never differ. [-1, 1] without rows.
 */
function tangoInterval(counts, level = {}) {
    const z = (0,standard_normal/* criticalValue */.z7)(level);
    const scale = { lower: -1, upper: 1 };
    const rows = paired_counts_countRows(counts);
    if (rows === 0)
        return scale;
    const observed = (counts.onlyCandidate - counts.onlyBaseline) / rows;
    const rejects = (difference) => Math.abs(tangoScore(counts, difference)) > z;
    const interval = {
        lower: bisect({ inside: observed, outside: -1, rejects }),
        upper: bisect({ inside: observed, outside: 1, rejects }),
    };
    return (0,src_level/* limitTo */.$)(scale, interval, level);
}
/** Is the candidate worse than the baseline by less than `margin`, in accuracy? Tango's score at `-margin`, one-sided. */
function tangoNonInferiority(counts, { margin, alpha = 0.05 }) {
    const critical = criticalValue({ alpha, sides: 'lower' });
    if (!(margin >= 0 && margin < 1))
        throw new RangeError(`A margin of ${margin} is not within [0, 1).`);
    const z = countRows(counts) === 0 ? 0 : tangoScore(counts, -margin);
    return { z, p: normalCdf(-z), isNonInferior: z > critical };
}
/** The border between what is not rejected and what is; the score is monotone, so halving cannot miss it. */
function bisect({ inside, outside, rejects }) {
    if (inside === outside || !rejects(outside))
        return outside;
    let [kept, rejected] = [inside, outside];
    for (;;) {
        const middle = (kept + rejected) / 2;
        if (middle === kept || middle === rejected)
            return kept;
        if (rejects(middle))
            rejected = middle;
        else
            kept = middle;
    }
}

// EXTERNAL MODULE: ./packages/statistics/src/placements.ts
var placements = __webpack_require__(40225);
// EXTERNAL MODULE: ./packages/uncertainty/src/binary-outcomes.ts
var binary_outcomes = __webpack_require__(84969);
// EXTERNAL MODULE: ./packages/metrics/src/measurable.ts
var measurable = __webpack_require__(29796);
;// CONCATENATED MODULE: ./packages/uncertainty/src/overlap.ts

/**
 * F1 and Jaccard's index of a class look at the rows that have the class as label or prediction, and rise with the share of those that have it
 * as both: F1 = 2 J / (1 + J). Given how many such rows there are, that share is a plain proportion, with an interval also where every
 * row is right. Undefined for any other metric, and for weighted rows.
 */
function overlapShare({ predictions, definition, mask }) {
    if (predictions.task !== 'classification' || predictions.weights !== null)
        return undefined;
    const dot = definition.name.indexOf('.');
    const stem = dot < 0 ? definition.name : definition.name.slice(0, dot);
    const metricOf = metrics[stem];
    const { classes, positiveClass, labels, predictions: predicted } = predictions;
    const binary = classes.length <= 2 ? positiveClass : null;
    const index = dot < 0 ? binary : classes.indexOf(definition.name.slice(dot + 1));
    if (metricOf === undefined || index === null || index < 0)
        return undefined;
    const input = mask === null ? (0,measurable/* measurableOf */.$)(predictions) : null;
    if (input?.task === 'classification') {
        const [actual, guessed, hits] = [input.counts.actual, input.counts.predicted, input.counts.correct];
        const successes = hits[index];
        return {
            proportion: { successes, rows: actual[index] + guessed[index] - successes },
            metricOf,
        };
    }
    let [successes, rows] = [0, 0];
    for (let row = 0; row < labels.length; row++) {
        if (mask?.[row] === 0)
            continue;
        const [isLabel, isGuess] = [labels[row] === index, predicted[row] === index];
        if (isLabel || isGuess)
            rows++;
        if (isLabel && isGuess)
            successes++;
    }
    return { proportion: { successes, rows }, metricOf };
}
const metrics = {
    f1: (share) => (2 * share) / (1 + share),
    jaccard: (share) => share,
};

// EXTERNAL MODULE: ./packages/uncertainty/src/slice-statistic.ts
var slice_statistic = __webpack_require__(26137);
// EXTERNAL MODULE: ./packages/uncertainty/src/term-statistic.ts + 5 modules
var term_statistic = __webpack_require__(92778);
;// CONCATENATED MODULE: ./packages/uncertainty/src/closed-form.ts





/**
 * The interval by formula where there is one: a share of rows, or what rises with one (Wilson), two models' share of the same rows (Tango), an
 * area under the ROC curve (DeLong), two models' areas on the same rows (DeLong, paired); each times a number plus a number. Undefined for
 * everything else.
 */
function closedForm(terms, { coefficients, constant }) {
    const isConstant = coefficients.every((coefficient) => coefficient === 0);
    if (isConstant)
        return exactly(constant, terms);
    const [first, second] = terms;
    const [scale = 0, opposite] = coefficients;
    if (first === undefined || scale === 0)
        return undefined;
    const core = second === undefined ? single(first) : coreOfTwo([first, second], [scale, opposite ?? 0]);
    if (core === undefined || terms.length > 2)
        return undefined;
    const shift = (value) => scale * value + constant;
    return {
        method: core.method,
        rows: core.rows,
        isPaired: core.isPaired,
        isAtEdge: core.isAtEdge ?? false,
        value: shift(core.value),
        intervalAt: (confidence) => {
            const interval = core.at(1 - confidence);
            if (interval === null)
                return null;
            const [a, b] = [shift(interval.lower), shift(interval.upper)];
            return { lower: Math.min(a, b), upper: Math.max(a, b) };
        },
    };
}
/** Terms that cancel out leave no noise: the difference of a model to itself. */
function exactly(value, terms) {
    const rows = Math.max(...terms.map((term) => term.rows));
    const interval = { lower: value, upper: value };
    return { value, method: 'identical', rows, isPaired: true, intervalAt: () => interval };
}
function coreOfTwo([first, second], [scale, opposite]) {
    const isDifference = scale === -opposite &&
        first.of !== second.of &&
        first.definition.name === second.definition.name &&
        first.slice === second.slice;
    return isDifference ? pair(first, second) : undefined;
}
function proportionOf({ predictions, definition, mask }) {
    if (mask === null)
        return (0,binary_outcomes/* countedShare */.Qv)(predictions, definition.name);
    const share = (0,binary_outcomes/* binaryOutcomes */.JW)(predictions, definition.name);
    return share && (0,binary_outcomes/* countOutcomes */.XF)(share, mask);
}
/** A metric that is a share of rows, or rises with one. */
function ofShare(term) {
    const proportion = proportionOf(term);
    return proportion ? { proportion, metricOf: (share) => share } : overlapShare(term);
}
function single(term) {
    const share = ofShare(term);
    if (share !== undefined) {
        const { proportion, metricOf } = share;
        const { successes, rows } = proportion;
        if (rows === 0)
            return undefined;
        const at = (alpha) => {
            const { lower, upper } = (0,src_proportion/* wilsonInterval */.Y)(proportion, { alpha });
            return { lower: metricOf(lower), upper: metricOf(upper) };
        };
        return {
            method: 'wilson',
            rows,
            isPaired: false,
            isAtEdge: successes === 0 || successes === rows,
            value: metricOf(successes / rows),
            at,
        };
    }
    const placed = placeTerm(term);
    if (placed === undefined)
        return undefined;
    const value = placed.auc;
    const about = { rows: placed.values.length, isPaired: false, value };
    // A perfect ranking has no variance, and is still not known to be perfect.
    if (value === 0 || value === 1) {
        const pairs = Math.min(placed.positives, placed.negatives);
        const at = (alpha) => (0,src_proportion/* clopperPearsonInterval */.J)({ successes: value * pairs, rows: pairs }, { alpha });
        return { ...about, method: 'exact-pairs', isAtEdge: true, at };
    }
    return { ...about, method: 'delong', at: (alpha) => (0,delong/* aucLogitInterval */.wk)(placed, { alpha }) };
}
function pair(first, second) {
    const [own, other] = [first, second].map((term) => (0,binary_outcomes/* binaryOutcomes */.JW)(term.predictions, term.definition.name));
    if (own !== undefined && other !== undefined) {
        if (!own.isByLabel)
            return undefined;
        const counts = (0,binary_outcomes/* pairOutcomes */.m8)(own, other, first.mask);
        const rows = counts.both + counts.onlyCandidate + counts.onlyBaseline + counts.neither;
        if (rows === 0)
            return undefined;
        const value = (counts.onlyCandidate - counts.onlyBaseline) / rows;
        const isAtEdge = counts.onlyCandidate + counts.onlyBaseline === 0;
        const at = (alpha) => tangoInterval(counts, { alpha });
        return { method: 'tango', rows, isPaired: true, isAtEdge, value, at };
    }
    const [a, b] = [placeTerm(first), placeTerm(second)];
    if (a === undefined || b === undefined)
        return undefined;
    const at = (alpha) => {
        const compared = (0,delong/* comparePairedAucs */.F8)(a, b, { alpha });
        return compared.status === 'compared' ? compared.interval : null;
    };
    return { method: 'delong', rows: a.values.length, isPaired: true, value: a.auc - b.auc, at };
}
const known = new WeakMap();
/** DeLong's placements of a term that is the area of one class; undefined without rows of both classes. Asked again, they are the same ones. */
function placeTerm(term) {
    const { predictions, definition, slice } = term;
    const ofRows = known.get(predictions) ?? new Map();
    known.set(predictions, ofRows);
    const key = `${definition.name} [${slice}]`;
    if (!ofRows.has(key))
        ofRows.set(key, place(term));
    return ofRows.get(key);
}
function place(term) {
    if (term.definition.name !== 'roc_auc')
        return undefined;
    const [column, more] = (0,term_statistic/* scoredClasses */.Ze)(term);
    if (column === undefined || more !== undefined)
        return undefined;
    const rows = (0,slice_statistic/* insideRows */.sL)(term);
    const { labels } = term.predictions;
    const placed = (0,placements/* placeScores */.zo)({
        isPositive: (0,term_statistic/* flagsOf */.Zo)(labels, rows, column.index),
        scores: (0,term_statistic/* pick */.Up)(column.scores, rows),
    });
    return placed.positives > 0 && placed.negatives > 0 ? placed : undefined;
}


/***/ }),

/***/ 43760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ countStatistics)
/* harmony export */ });
/* harmony import */ var _plimsoll_metrics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29796);
/* harmony import */ var _defined_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74053);


/**
 * Metrics of class counts as statistics of units, each a row or a cell of rows with the same label, prediction and slice; `unitRows` has one
 * row for each unit, or is null when every row is a unit. Metrics of the same model and slice count a resample once, together. NaN where the
 * definition leaves a metric undefined.
 */
function countStatistics(terms, unitRows) {
    const counters = new Map();
    return terms.map((term) => {
        const key = `${term.of} [${term.slice}]`;
        const count = counters.get(key) ?? classCounter(term, unitRows);
        counters.set(key, count);
        return {
            evaluate: (counts) => {
                const measurable = count(counts);
                return measurable === null ? Number.NaN : (0,_defined_value_js__WEBPACK_IMPORTED_MODULE_0__/* .definedValue */ .N)(term.definition.compute(measurable));
            },
        };
    });
}
/** Counts the classes of a resample; the last one is kept, since several metrics ask for it one after the other. Null without rows. */
function classCounter({ predictions, mask }, unitRows) {
    const rows = predictions;
    const pick = (column) => unitRows === null ? column : Int32Array.from(unitRows, (row) => column[row]);
    const [labels, predicted] = [pick(rows.labels), pick(rows.predictions)];
    const inside = Uint8Array.from(labels, (_, unit) => mask === null ? 1 : mask[unitRows?.[unit] ?? unit]);
    const size = rows.classes.length;
    const [actual, guessed, correct] = [size, size, size].map((length) => new Float64Array(length));
    const lastCounts = new Uint32Array(labels.length);
    let last;
    return (counts) => {
        if (last !== undefined && isEqual(lastCounts, counts))
            return last;
        lastCounts.set(counts);
        actual.fill(0);
        guessed.fill(0);
        correct.fill(0);
        let total = 0;
        for (let unit = 0; unit < labels.length; unit++) {
            const count = counts[unit] * inside[unit];
            if (count === 0)
                continue;
            const label = labels[unit];
            const guess = predicted[unit];
            actual[label] = actual[label] + count;
            guessed[guess] = guessed[guess] + count;
            if (label === guess)
                correct[label] = correct[label] + count;
            total += count;
        }
        last = total === 0 ? null : (0,_plimsoll_metrics__WEBPACK_IMPORTED_MODULE_1__/* .measurableOfCounts */ .L)(rows, { total, actual, predicted: guessed, correct });
        return last;
    };
}
function isEqual(first, second) {
    for (let i = 0; i < first.length; i++)
        if (first[i] !== second[i])
            return false;
    return true;
}


/***/ }),

/***/ 74053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ definedValue)
/* harmony export */ });
/** The number that a definition gives; NaN where it leaves the metric undefined. */
function definedValue(outcome) {
    return outcome.problem === null ? (outcome.value ?? Number.NaN) : Number.NaN;
}


/***/ }),

/***/ 99324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ recordInterval),
/* harmony export */   v: () => (/* binding */ rowsNeeded)
/* harmony export */ });
/* harmony import */ var _plimsoll_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92710);
/* harmony import */ var _plimsoll_statistics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83880);

/** An interval as records hold it; an unbounded side is null. */
function recordInterval(estimate, confidence) {
    const interval = estimate.intervalAt(confidence);
    if (interval === null)
        return null;
    const bound = (value) => (Number.isFinite(value) ? value : null);
    return { lower: bound(interval.lower), upper: bound(interval.upper), confidence, method: estimate.method };
}
/**
 * Rows, in all, until the interval leaves `border`, if the estimate is the truth, with a chance of 80 %: standard errors shrink with the root
 * of the rows. The standard error is taken from the interval's reach towards the border. Null when no number of rows would do, or when it
 * cannot be said: the estimate is at the border, or there is no interval.
 */
function rowsNeeded(estimate, { border, confidence }) {
    const interval = estimate.intervalAt(confidence);
    if (interval === null)
        return null;
    const level = { alpha: 1 - confidence };
    const distance = Math.abs(border - estimate.value);
    const reach = border > estimate.value ? interval.upper - estimate.value : estimate.value - interval.lower;
    const standardError = reach / (0,_plimsoll_statistics__WEBPACK_IMPORTED_MODULE_0__/* .criticalValue */ .z7)(level);
    const rows = Math.ceil(estimate.isAtEdge
        ? (estimate.rows * reach) / distance
        : (0,_plimsoll_statistics__WEBPACK_IMPORTED_MODULE_1__/* .rowsToSettle */ .ok)({ rows: estimate.rows, standardError, distance }, level));
    return Number.isSafeInteger(rows) ? Math.max(rows, estimate.rows + 1) : null;
}


/***/ }),

/***/ 95797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fD: () => (/* binding */ groupRows),
/* harmony export */   xp: () => (/* binding */ fewestGroups),
/* harmony export */   zo: () => (/* binding */ ownGroups)
/* harmony export */ });
/** From fewer groups nothing can be said about the noise between groups. */
const fewestGroups = 10;
/** Which rows have the same value in a column; a sentence on why that cannot be said. Rows without a value are groups of their own. */
function groupRows(predictions, column) {
    const cells = predictions.sliceColumns.get(column);
    if (cells === undefined) {
        const names = [...predictions.sliceColumns.keys()];
        const known = names.length === 0 ? 'they have no columns of their own' : `there are ${names.slice(0, 12).join(', ')}`;
        return `The predictions have no column «${column}»: ${known}.`;
    }
    return groupColumn(cells, predictions.rows);
}
/** Groups that the predictions bring along: the documents of a query, and, where there are enough of them, the rows of a time series. Null for none. */
function ownGroups(predictions) {
    if (predictions.task === 'ranking')
        return groupColumn(predictions.queries, predictions.rows);
    if (predictions.task !== 'regression' || predictions.series === null)
        return null;
    const groups = groupColumn(predictions.series, predictions.rows);
    return groups.groups < fewestGroups ? null : groups;
}
function groupColumn(cells, rows) {
    const numbers = new Map();
    const groupOf = new Uint32Array(rows);
    let groups = 0;
    for (let row = 0; row < rows; row++) {
        const value = cells.kind === 'number' ? cells.values[row] : cells.codes[row];
        const isMissing = cells.kind === 'number' ? cells.nulls?.[row] === 1 : value === -1;
        const known = isMissing ? undefined : numbers.get(value);
        if (known === undefined && !isMissing)
            numbers.set(value, groups);
        groupOf[row] = known ?? groups++;
    }
    return { groupOf, groups };
}


/***/ }),

/***/ 93005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dr: () => (/* binding */ bootstrapEstimate),
  CQ: () => (/* binding */ isWithoutVariation),
  B8: () => (/* binding */ jackknifeEstimate)
});

// EXTERNAL MODULE: ./packages/statistics/src/jackknife.ts
var jackknife = __webpack_require__(61013);
// EXTERNAL MODULE: ./packages/statistics/src/standard-normal.ts
var standard_normal = __webpack_require__(92710);
// EXTERNAL MODULE: ./packages/statistics/src/student-t.ts
var student_t = __webpack_require__(35535);
;// CONCATENATED MODULE: ./packages/statistics/src/bootstrap-interval.ts




/**
 * Percentile interval: quantiles of the replicates, interpolated linearly. Null when the replicates do not vary or none is defined: then the
 * bootstrap knows nothing, and an interval without width would pretend to be sure. The open side of a one-sided level is infinite.
 */
function percentileInterval(bootstrapped, level = {}) {
    const tail = tailShare(level);
    const sorted = sortedReplicates(bootstrapped);
    if (sorted === null)
        return null;
    return {
        ...between(sorted, { lower: tail, upper: 1 - tail }, level),
        method: 'percentile',
        undefinedShare: 1 - sorted.length / bootstrapped.replicates.length,
    };
}
/**
 * Bias-corrected and accelerated interval (Efron 1987, Journal of the American Statistical Association 82:171), with scipy's bias correction,
 * which counts ties half. Null as for the percentile interval.
 */
function bcaInterval(bootstrapped, level = {}) {
    const sorted = sortedReplicates(bootstrapped);
    if (sorted === null)
        return null;
    const shares = bcaShares(bootstrapped, sorted, level);
    if (shares === null)
        return percentileInterval(bootstrapped, level);
    return {
        ...between(sorted, shares, level),
        method: 'bca',
        undefinedShare: 1 - sorted.length / bootstrapped.replicates.length,
    };
}
/**
 * The two-sided BCa interval for samples of any size. BCa's own is a little short for few rows: its replicates vary as a population of n rows does,
 * sqrt(n / (n - 1)) too little, with the normal quantile where a t is due (the expanded percentiles of Hesterberg 2015, The American
 * Statistician 69:371), and it estimates bias and acceleration from the same few rows. So its deviates are those of the expanded percentiles,
 * and where the jackknife's standard error with Student's t reaches farther, that bound counts; `isSmooth: false` leaves the jackknife out,
 * which is wrong for medians. Null as for the percentile interval.
 */
function expandedInterval(bootstrapped, { alpha, isSmooth }) {
    return expandedIntervals(bootstrapped, isSmooth)(alpha);
}
/** The same at any alpha: what does not depend on it is computed once. */
function expandedIntervals(bootstrapped, isSmooth) {
    const sorted = sortedReplicates(bootstrapped);
    if (sorted === null)
        return () => null;
    const { standardError, degreesOfFreedom } = (0,jackknife/* jackknifeError */.D2)(bootstrapped.jackknives);
    const correction = correctionOf(bootstrapped, sorted);
    return (alpha) => {
        const t = (0,student_t/* studentQuantile */.F)(1 - alpha / 2, degreesOfFreedom);
        const deviate = t * Math.sqrt((degreesOfFreedom + 1) / degreesOfFreedom);
        const shares = sharesAt(correction, { lower: -deviate, upper: deviate });
        const isInside = shares !== null;
        const plain = isInside ? shares : { lower: (0,standard_normal/* normalCdf */.vr)(-deviate), upper: (0,standard_normal/* normalCdf */.vr)(deviate) };
        const { lower, upper } = between(sorted, plain, {});
        const reach = isSmooth && standardError > 0 ? t * standardError : 0;
        return {
            lower: Math.min(lower, bootstrapped.estimate - reach),
            upper: Math.max(upper, bootstrapped.estimate + reach),
            method: isInside ? 'bca' : 'percentile',
            undefinedShare: 1 - sorted.length / bootstrapped.replicates.length,
        };
    };
}
/** Standard deviation of the defined replicates (n - 1), an estimate of the standard error; NaN with fewer than two. */
function bootstrapStandardError({ replicates }) {
    const defined = replicates.filter(Number.isFinite);
    const mean = defined.reduce((sum, value) => sum + value, 0) / defined.length;
    const squares = defined.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return defined.length < 2 ? Number.NaN : Math.sqrt(squares / (defined.length - 1));
}
/** Share of replicates below the estimate, ties counting half: (#{below} + #{not above}) / 2B. */
function shareBelow(sorted, estimate) {
    let [below, notAbove] = [0, 0];
    for (const value of sorted) {
        if (value < estimate)
            below++;
        if (value <= estimate)
            notAbove++;
    }
    return (below + notAbove) / (2 * sorted.length);
}
/** Which quantiles of the sorted replicates bound the BCa interval; null when the estimate lies outside all of them. */
function bcaShares(bootstrapped, sorted, level = {}) {
    const tail = tailShare(level);
    const deviates = { lower: normalQuantile(tail), upper: normalQuantile(1 - tail) };
    return sharesAt(correctionOf(bootstrapped, sorted), deviates);
}
function correctionOf(bootstrapped, sorted) {
    return {
        bias: (0,standard_normal/* normalQuantile */.Zl)(shareBelow(sorted, bootstrapped.estimate)),
        accelerated: (0,jackknife/* acceleration */.xG)(bootstrapped.jackknives),
    };
}
/** Which quantiles bound the interval between these standard normal deviates; null when the estimate lies outside all replicates. */
function sharesAt({ bias, accelerated }, deviates) {
    if (!Number.isFinite(bias))
        return null;
    const share = (deviate) => {
        const shifted = bias + deviate;
        return (0,standard_normal/* normalCdf */.vr)(bias + shifted / (1 - accelerated * shifted));
    };
    return { lower: share(deviates.lower), upper: share(deviates.upper) };
}
/** Defined replicates from small to large; null when there are none or all are equal. */
function sortedReplicates({ replicates }) {
    const sorted = replicates.filter(Number.isFinite).sort();
    return sorted.length === 0 || sorted[0] === sorted.at(-1) ? null : sorted;
}
function between(sorted, shares, { sides = 'both' }) {
    return {
        lower: sides === 'upper' ? Number.NEGATIVE_INFINITY : quantile(sorted, shares.lower),
        upper: sides === 'lower' ? Number.POSITIVE_INFINITY : quantile(sorted, shares.upper),
    };
}
/** Linear interpolation between order statistics, as numpy's default. */
function quantile(sorted, share) {
    const position = share * (sorted.length - 1);
    const before = Math.floor(position);
    const low = sorted[before];
    const high = sorted[Math.min(before + 1, sorted.length - 1)];
    return low + (high - low) * (position - before);
}

// EXTERNAL MODULE: ./packages/uncertainty/src/group-rows.ts
var group_rows = __webpack_require__(95797);
;// CONCATENATED MODULE: ./packages/uncertainty/src/resampled-estimate.ts


/** A statistic that is undefined in a larger share of the resamples has no interval: what is left would be a choice. */
const mostUndefined = 0.05;
/** What does not vary by more than this varies through rounding alone: it says nothing about noise, and an interval of it would pretend to be sure. */
function noiseOfRounding({ estimate, jackknives }) {
    let largest = Math.abs(estimate);
    for (const { values } of jackknives) {
        for (let i = 0; i < values.length; i++)
            largest = Math.max(largest, Math.abs(values[i]));
    }
    return 1e-10 * largest;
}
/** Whether resamples and jackknife give nothing but the estimate itself, as with a model that is right on every row. */
function isWithoutVariation(bootstrapped) {
    const { estimate, replicates, jackknives } = bootstrapped;
    const noise = noiseOfRounding(bootstrapped);
    const isEstimate = (value) => Math.abs(value - estimate) <= noise;
    return replicates.every(isEstimate) && jackknives.every(({ values }) => values.every(isEstimate));
}
/** An estimate whose interval is the BCa interval of its bootstrap, expanded for few rows. `isSmooth` is false of medians and the like. */
function bootstrapEstimate(bootstrapped, about) {
    const { rows, isPaired, isClustered, isSmooth } = about;
    const method = isClustered ? 'cluster-bootstrap' : 'bca-bootstrap';
    // Several confidences are asked for, and not of every estimate.
    const intervals = once(() => expandedIntervals(bootstrapped, isSmooth));
    const noise = once(() => noiseOfRounding(bootstrapped));
    return {
        value: bootstrapped.estimate,
        method,
        rows,
        isPaired,
        intervalAt: (confidence) => {
            if ((about.groups ?? group_rows/* fewestGroups */.xp) < group_rows/* fewestGroups */.xp)
                return null;
            const interval = intervals()(1 - confidence);
            if (interval === null || interval.undefinedShare > mostUndefined)
                return null;
            if (interval.upper - interval.lower <= noise())
                return null;
            return { lower: interval.lower, upper: interval.upper };
        },
    };
}
/**
 * An estimate whose standard error is that of the jackknife over rows or groups of rows, sqrt((n - 1) / n sum (value - mean)^2), with
 * Student's t of n - 1 degrees of freedom, corrected for skewness as the ABC interval of a mean is (DiCiccio and Efron 1992, Biometrika
 * 79:231): estimate + w / (1 - a w)^2 standard errors, w = a + t, with the jackknife's acceleration a. For many rows, where the bootstrap
 * takes long and says the same.
 */
function jackknifeEstimate(bootstrapped, about) {
    const error = (0,jackknife/* jackknifeError */.D2)(bootstrapped.jackknives);
    const skew = (0,jackknife/* acceleration */.xG)(bootstrapped.jackknives);
    const noise = noiseOfRounding(bootstrapped);
    return {
        ...about,
        value: bootstrapped.estimate,
        method: 'jackknife',
        intervalAt: (confidence) => {
            if (!(error.standardError > noise))
                return null;
            const quantile = (0,student_t/* studentQuantile */.F)((1 + confidence) / 2, error.degreesOfFreedom);
            const bound = (deviate) => {
                const shifted = skew + deviate;
                return bootstrapped.estimate + (error.standardError * shifted) / (1 - skew * shifted) ** 2;
            };
            return { lower: bound(-quantile), upper: bound(quantile) };
        },
    };
}
function once(compute) {
    let known;
    return () => {
        known ??= { value: compute() };
        return known.value;
    };
}


/***/ }),

/***/ 26137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PR: () => (/* binding */ insideSlice),
/* harmony export */   Uc: () => (/* binding */ meanStatistic),
/* harmony export */   sL: () => (/* binding */ insideRows)
/* harmony export */ });
/** The rows of a term's slice. */
function insideRows({ mask, predictions }) {
    const all = new Uint32Array(predictions.rows);
    for (let row = 0; row < all.length; row++)
        all[row] = row;
    return mask === null ? all : all.filter((row) => mask[row] === 1);
}
/** A statistic of the rows of a slice, made one of all rows: those outside do not matter. */
function insideSlice(bound, make) {
    const rows = insideRows(bound);
    const inner = make(rows);
    if (bound.mask === null)
        return inner;
    const gathered = new Uint32Array(rows.length);
    const gather = (counts) => {
        for (let i = 0; i < rows.length; i++)
            gathered[i] = counts[rows[i]];
        return gathered;
    };
    const { leaveOneOut } = inner;
    return {
        evaluate: (counts) => inner.evaluate(gather(counts)),
        ...(leaveOneOut && {
            leaveOneOut: (counts) => {
                const inside = gather(counts);
                const values = new Float64Array(counts.length).fill(inner.evaluate(inside));
                leaveOneOut(inside).forEach((value, i) => {
                    values[rows[i]] = value;
                });
                return values;
            },
        }),
    };
}
/** The mean of several statistics of the same rows, such as over classes. */
function meanStatistic(parts) {
    const [only] = parts;
    if (only !== undefined && parts.length === 1)
        return only;
    const jackknives = parts.flatMap(({ leaveOneOut }) => leaveOneOut ?? []);
    return {
        evaluate: (counts) => parts.reduce((sum, part) => sum + part.evaluate(counts), 0) / parts.length,
        ...(jackknives.length === parts.length && {
            leaveOneOut: (counts) => {
                const columns = jackknives.map((leaveOneOut) => leaveOneOut(counts));
                return new Float64Array(counts.length).map((_, row) => columns.reduce((sum, column) => sum + column[row], 0) / parts.length);
            },
        }),
    };
}


/***/ }),

/***/ 92778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zo: () => (/* binding */ flagsOf),
  qc: () => (/* binding */ isOfClassCounts),
  BE: () => (/* binding */ isOfOnePass),
  Hk: () => (/* binding */ isSmooth),
  Up: () => (/* binding */ pick),
  hJ: () => (/* binding */ rowStatistic),
  Ze: () => (/* binding */ scoredClasses)
});

// EXTERNAL MODULE: ./packages/metrics/src/measurable.ts
var measurable = __webpack_require__(29796);
// EXTERNAL MODULE: ./packages/metrics/src/take-predictions.ts
var take_predictions = __webpack_require__(57269);
// EXTERNAL MODULE: ./packages/metrics/src/probability-metrics.ts
var probability_metrics = __webpack_require__(73930);
;// CONCATENATED MODULE: ./packages/statistics/src/resampled-statistic.ts
/** The statistic of a formula over sums. One pass over the columns for a resample, and one for the whole jackknife. */
function sumStatistic({ columns, finish }) {
    const sums = new Float64Array(columns.length);
    const addUp = (counts) => {
        columns.forEach((column, i) => {
            sums[i] = weightedSum(column, counts);
        });
        return totalOf(counts);
    };
    return {
        evaluate: (counts) => finish(sums, addUp(counts)),
        leaveOneOut: (unitCounts) => {
            const rows = addUp(unitCounts);
            const whole = sums.slice();
            // Plain loops: there may be millions of units.
            const values = new Float64Array(unitCounts.length);
            for (let unit = 0; unit < values.length; unit++) {
                for (let i = 0; i < columns.length; i++)
                    sums[i] = whole[i] - columns[i][unit];
                values[unit] = finish(sums, rows - 1);
            }
            return values;
        },
    };
}
/** Sums of a column over the members of each group: the column of a cluster bootstrap, whose units are the groups. */
function sumByGroup(column, { groupOf, groups }) {
    const sums = new Float64Array(groups);
    for (let row = 0; row < column.length; row++) {
        const group = groupOf[row];
        sums[group] = sums[group] + column[row];
    }
    return sums;
}
/** A statistic of rows made one of clusters: each cluster's rows occur as often as the cluster. */
function clusterStatistic(statistic, { groupOf }) {
    const rowCounts = new Uint32Array(groupOf.length);
    return {
        evaluate: (counts) => {
            for (let row = 0; row < rowCounts.length; row++)
                rowCounts[row] = counts[groupOf[row]];
            return statistic.evaluate(rowCounts);
        },
    };
}
function weightedSum(column, counts) {
    let sum = 0;
    for (let unit = 0; unit < counts.length; unit++)
        sum += column[unit] * counts[unit];
    return sum;
}
function totalOf(counts) {
    let total = 0;
    for (let unit = 0; unit < counts.length; unit++)
        total += counts[unit];
    return total;
}

;// CONCATENATED MODULE: ./packages/statistics/src/auc-of-four.ts
/** Up to here a byte times the rows fits 32 bits. */
const mostInLanes = 2 ** 23;
/**
 * Areas under the ROC curve of four samples, each of as many rows as there are units: one reading of the ranks serves all four, which takes
 * two thirds of the time. Written out, because a loop over the lanes would lose what it gains.
 */
function areasOfFour(ranked, lanes, areas) {
    const { marked } = ranked;
    let wins0 = 0;
    let wins1 = 0;
    let wins2 = 0;
    let wins3 = 0;
    let negatives0 = 0;
    let negatives1 = 0;
    let negatives2 = 0;
    let negatives3 = 0;
    for (let i = 0; i < marked.length; i++) {
        const mark = marked[i] | 0;
        const lane = lanes[mark >>> 1] | 0;
        if ((mark & 1) === 0) {
            negatives0 = (negatives0 + (lane & 0xff)) | 0;
            negatives1 = (negatives1 + ((lane >>> 8) & 0xff)) | 0;
            negatives2 = (negatives2 + ((lane >>> 16) & 0xff)) | 0;
            negatives3 = (negatives3 + (lane >>> 24)) | 0;
        }
        else {
            wins0 += Math.imul(lane & 0xff, negatives0);
            wins1 += Math.imul((lane >>> 8) & 0xff, negatives1);
            wins2 += Math.imul((lane >>> 16) & 0xff, negatives2);
            wins3 += Math.imul(lane >>> 24, negatives3);
        }
    }
    const wins = [wins0, wins1, wins2, wins3];
    [negatives0, negatives1, negatives2, negatives3].forEach((negatives, k) => {
        const won = wins[k] - halfTies(ranked, lanes, 8 * k);
        areas[k] = won / ((marked.length - negatives) * negatives);
    });
}
/** The pass counts each tied pair as won, because the negative units of a tie come first: half of that is too much. */
function halfTies({ marked, mixedTies }, lanes, shift) {
    let pairs = 0;
    for (let tie = 0; tie < mixedTies.length; tie += 2) {
        const rows = [0, 0];
        for (let i = mixedTies[tie]; i < mixedTies[tie + 1]; i++) {
            const mark = marked[i];
            rows[(mark & 1)] += (lanes[mark >>> 1] >>> shift) & 0xff;
        }
        pairs += rows[0] * rows[1];
    }
    return pairs / 2;
}

// EXTERNAL MODULE: ./packages/statistics/src/sorted-order.ts + 1 modules
var sorted_order = __webpack_require__(51016);
;// CONCATENATED MODULE: ./packages/statistics/src/auc-statistic.ts


/**
 * The area under the ROC curve as a statistic of resampled units, each a row or a cell of rows with the same label and score.
 * The scores are sorted once; a resample is one pass over the counts, and so is the whole jackknife. NaN without rows of both classes.
 */
function aucStatistic(scored) {
    const ranked = rankUnits(scored);
    return {
        evaluate: (counts) => {
            const { wins, positives, negatives } = countWins(ranked, counts);
            return wins / (positives * negatives);
        },
        leaveOneOut: (counts) => areasWithoutOne(ranked, counts),
        ...(ranked.marked.length <= mostInLanes && {
            evaluateFour: (lanes, values) => areasOfFour(ranked, lanes, values),
        }),
    };
}
function rankUnits({ isPositive, scores }) {
    const { order, sorted } = (0,sorted_order/* sortedOrder */.u)(scores);
    const marked = new Uint32Array(order.length);
    const mixedTies = [];
    let start = 0;
    while (start < order.length) {
        let end = start;
        let positives = 0;
        for (; end < order.length && sorted[end] === sorted[start]; end++)
            positives += isPositive[order[end]];
        if (positives > 0 && positives < end - start)
            mixedTies.push(start, end);
        const next = [start, end - positives];
        for (let i = start; i < end; i++) {
            const unit = order[i];
            const label = isPositive[unit];
            marked[next[label]++] = 2 * unit + label;
        }
        start = end;
    }
    return { marked, mixedTies: Uint32Array.from(mixedTies) };
}
/** Pairs won by a positive row (half of the tied ones), and the rows of each class. */
function countWins({ marked, mixedTies }, counts) {
    const counted = countSmall(marked, counts) ?? countLarge(marked, counts);
    // With the negative ones first, each tied pair was counted as won: half of that is too much.
    for (let tie = 0; tie < mixedTies.length; tie += 2) {
        const tied = countRun(marked.subarray(mixedTies[tie], mixedTies[tie + 1]), counts);
        counted.wins -= (tied.positives * tied.negatives) / 2;
    }
    return counted;
}
/** Rows drawn one by one have small counts, whose products fit 32 bits: that takes half the time. Null when one might not fit. */
function countSmall(marked, counts) {
    let positives = 0;
    let negatives = 0;
    let wins = 0;
    let bits = 0;
    for (let i = 0; i < marked.length; i++) {
        const mark = marked[i] | 0;
        const count = counts[mark >>> 1] | 0;
        const positive = count & -(mark & 1);
        bits |= count;
        negatives = (negatives + count - positive) | 0;
        positives = (positives + positive) | 0;
        wins += Math.imul(positive, negatives);
    }
    return bits >= 0 && negatives >= 0 && bits * negatives < 2 ** 31 ? { wins, positives, negatives } : null;
}
function countLarge(marked, counts) {
    let positives = 0;
    let negatives = 0;
    let wins = 0;
    for (let i = 0; i < marked.length; i++) {
        const mark = marked[i];
        const count = counts[mark >>> 1];
        if ((mark & 1) === 0)
            negatives += count;
        else {
            positives += count;
            wins += count * negatives;
        }
    }
    return { wins, positives, negatives };
}
function countRun(run, counts) {
    let [positives, all] = [0, 0];
    for (let i = 0; i < run.length; i++) {
        const mark = run[i];
        const count = counts[mark >>> 1];
        all += count;
        positives += count * (mark & 1);
    }
    return { positives, negatives: all - positives };
}
/** Without one row of a class with m rows, its pairs with the other class go: (m A - the share of them that was won) / (m - 1). */
function areasWithoutOne(ranked, counts) {
    const { marked, mixedTies } = ranked;
    const { wins, positives, negatives } = countWins(ranked, counts);
    const area = wins / (positives * negatives);
    const areas = new Float64Array(marked.length);
    let [positivesBelow, negativesBelow, tie, start] = [0, 0, 0, 0];
    while (start < marked.length) {
        const isTied = mixedTies[tie] === start;
        const run = marked.subarray(start, isTied ? mixedTies[tie + 1] : start + 1);
        if (isTied)
            tie += 2;
        const here = countRun(run, counts);
        const ofPositive = (negativesBelow + here.negatives / 2) / negatives;
        const ofNegative = 1 - (positivesBelow + here.positives / 2) / positives;
        for (const mark of run)
            areas[mark >>> 1] =
                (mark & 1) === 1
                    ? (positives * area - ofPositive) / (positives - 1)
                    : (negatives * area - ofNegative) / (negatives - 1);
        positivesBelow += here.positives;
        negativesBelow += here.negatives;
        start += run.length;
    }
    return areas;
}

// EXTERNAL MODULE: ./packages/uncertainty/src/count-statistic.ts
var count_statistic = __webpack_require__(43760);
// EXTERNAL MODULE: ./packages/uncertainty/src/defined-value.ts
var defined_value = __webpack_require__(74053);
;// CONCATENATED MODULE: ./packages/uncertainty/src/ranked-statistics.ts

function rankDown(values) {
    const { order, sorted } = (0,sorted_order/* sortedOrder */.u)(values);
    const size = order.length;
    const down = new Uint32Array(size);
    const isLast = new Uint8Array(size);
    for (let i = 0; i < size; i++) {
        const at = size - 1 - i;
        down[i] = order[at];
        isLast[i] = at === 0 || sorted[at] !== sorted[at - 1] ? 1 : 0;
    }
    return { order: down, isLast };
}
/** Average precision as a statistic of rows: sum over thresholds of (recall gained) x precision, one pass over ranked rows. NaN without positives. */
function averagePrecisionStatistic(scored) {
    const { order, isLast } = rankDown(scored.scores);
    const labels = new Uint8Array(order.length);
    for (let i = 0; i < labels.length; i++)
        labels[i] = scored.isPositive[order[i]];
    return {
        evaluate: (counts) => {
            let [positives, all, gained, area] = [0, 0, 0, 0];
            for (let i = 0; i < order.length; i++) {
                const count = counts[order[i]];
                all += count;
                gained += count * labels[i];
                if (isLast[i] === 0 || gained === 0)
                    continue;
                area += gained * ((positives + gained) / all);
                positives += gained;
                gained = 0;
            }
            return positives === 0 ? Number.NaN : area / positives;
        },
        leaveOneOut: (counts) => averagePrecisionWithoutEach({ order, isLast }, labels, counts),
    };
}
/**
 * Average precision without one occurrence of each unit, exactly, in two passes: thresholds above its score keep their precision TP / N,
 * the others have (TP - 1) / (N - 1) without a positive row, TP / (N - 1) without a negative one.
 */
function averagePrecisionWithoutEach({ order, isLast }, labels, counts) {
    const size = order.length;
    // Sums over the thresholds from the first on, at the threshold of each rank: of precision, and of it without a row of either class.
    const [kept, lessPositive, lessNegative, own] = [0, 1, 2, 3].map(() => new Float64Array(size));
    let [positives, all, gained, start] = [0, 0, 0, 0];
    const sums = { kept: 0, lessPositive: 0, lessNegative: 0 };
    for (let i = 0; i < size; i++) {
        const count = counts[order[i]];
        all += count;
        gained += count * labels[i];
        if (isLast[i] === 0)
            continue;
        positives += gained;
        const without = all > 1 ? (positives - 1) / (all - 1) : 0;
        for (let k = start; k <= i; k++) {
            kept[k] = sums.kept;
            lessPositive[k] = sums.lessPositive;
            lessNegative[k] = sums.lessNegative;
            own[k] = without;
        }
        if (gained > 0) {
            sums.kept += gained * (positives / all);
            sums.lessPositive += gained * without;
            sums.lessNegative += all > 1 ? gained * (positives / (all - 1)) : 0;
        }
        gained = 0;
        start = i + 1;
    }
    const values = new Float64Array(size).fill(Number.NaN);
    for (let i = 0; i < size; i++) {
        const isPositive = labels[i] === 1;
        const left = positives - (isPositive ? 1 : 0);
        if (left <= 0)
            continue;
        const above = kept[i];
        const below = isPositive
            ? sums.lessPositive - lessPositive[i] - own[i]
            : sums.lessNegative - lessNegative[i];
        values[order[i]] = (above + below) / left;
    }
    return values;
}
/** The median as a statistic of rows: of an even number, the mean of the two in the middle. NaN without rows. */
function medianStatistic(values) {
    const { order, sorted } = (0,sorted_order/* sortedOrder */.u)(values);
    return {
        evaluate: (counts) => {
            let total = 0;
            for (let i = 0; i < counts.length; i++)
                total += counts[i];
            if (total === 0)
                return Number.NaN;
            const [lower, upper] = [Math.floor((total - 1) / 2), Math.floor(total / 2)];
            let [seen, at] = [0, 0];
            for (;; at++) {
                seen += counts[order[at]];
                if (seen > lower)
                    break;
            }
            const low = sorted[at];
            while (seen <= upper)
                seen += counts[order[++at]];
            return (low + sorted[at]) / 2;
        },
    };
}
/**
 * Sum over bins of |sum of the bin's values|, divided by the rows, as a statistic of rows: what the expected calibration error is with
 * (confidence - outcome) in bins of confidence. Each row is in one bin, so a resample is one pass.
 */
function binnedStatistic(about) {
    const { bins, values } = about;
    const sums = new Float64Array(256);
    const addUp = (counts) => {
        sums.fill(0);
        let rows = 0;
        for (let row = 0; row < values.length; row++) {
            const count = counts[row];
            const bin = bins[row];
            sums[bin] = sums[bin] + count * values[row];
            rows += count;
        }
        return rows;
    };
    const whole = () => sums.reduce((sum, value) => sum + Math.abs(value), 0);
    return {
        evaluate: (counts) => {
            const rows = addUp(counts);
            return rows === 0 ? Number.NaN : whole() / rows;
        },
        leaveOneOut: (counts) => {
            const rows = addUp(counts);
            const all = whole();
            const without = new Float64Array(values.length);
            for (let row = 0; row < without.length; row++) {
                const sum = sums[bins[row]];
                without[row] = (all - Math.abs(sum) + Math.abs(sum - values[row])) / (rows - 1);
            }
            return without;
        },
    };
}

;// CONCATENATED MODULE: ./packages/uncertainty/src/row-sums.ts
const ratio = (sums, rows) => sums[0] / rows;
/** Each error of a regressor, through a function. */
function ofErrors({ labels, predictions }, term) {
    return labels.map((label, row) => {
        const prediction = predictions[row];
        return term(label - prediction, label, prediction);
    });
}
/** Metrics of regressors by the names of their definitions. A new one is a new row; a test holds each to its definition. */
const ofQuantities = {
    rmse: (rows) => ({
        columns: [ofErrors(rows, (error) => error * error)],
        finish: (sums, count) => Math.sqrt(sums[0] / count),
    }),
    mse: (rows) => ({ columns: [ofErrors(rows, (error) => error * error)], finish: ratio }),
    mae: (rows) => ({ columns: [ofErrors(rows, Math.abs)], finish: ratio }),
    mean_error: (rows) => ({ columns: [ofErrors(rows, (error) => error)], finish: ratio }),
    wape: (rows) => ({
        columns: [ofErrors(rows, Math.abs), rows.labels.map(Math.abs)],
        finish: ([absolute = 0, labels = 0]) => (labels === 0 ? Number.NaN : absolute / labels),
    }),
    r2: (rows) => explained(rows, ofErrors(rows, (error) => error * error), (squared) => squared),
    explained_variance: (rows) => {
        const errors = ofErrors(rows, (error) => error);
        return explained(rows, errors.map((error) => error * error), (squared, error, count) => squared - (error * error) / count);
    },
};
/** One less the share of the labels' spread that is left, by the sums of squared and of plain errors. */
function explained(rows, squares, left) {
    // Labels from their mean: large offsets would cancel every digit of the spread.
    const mean = rows.labels.reduce((sum, label) => sum + label, 0) / rows.rows;
    return {
        columns: [
            squares,
            rows.labels.map((label) => label - mean),
            rows.labels.map((label) => (label - mean) ** 2),
            ofErrors(rows, (error) => error),
        ],
        finish: (sums, count) => {
            const [squared = 0, offset = 0, spread = 0, error = 0] = sums;
            const total = spread - (offset * offset) / count;
            return total > 1e-12 * spread ? 1 - left(squared, error, count) / total : Number.NaN;
        },
    };
}
/** Metrics of classifiers' scores that are means over rows. */
const ofScores = {
    log_loss: (rows) => {
        const columns = rows.scores.flatMap((scores, index) => (scores === null ? [] : [{ scores, index }]));
        if (columns.length === 0 || rows.notProbabilities !== null)
            return undefined;
        const losses = new Float64Array(rows.labels.length);
        for (let row = 0; row < losses.length; row++)
            losses[row] = loss(columns, rows.labels[row], row);
        return { columns: [losses], finish: ratio };
    },
    brier: (rows) => {
        const { classes, scores, labels, positiveClass } = rows;
        const chosen = classes.length <= 2 ? [positiveClass ?? classes.length - 1] : classes.map((_, index) => index);
        if (rows.notProbabilities !== null || chosen.some((index) => !scores[index]))
            return undefined;
        const misses = new Float64Array(labels.length);
        for (const index of chosen) {
            const column = scores[index];
            for (let row = 0; row < misses.length; row++) {
                const miss = column[row] - (labels[row] === index ? 1 : 0);
                misses[row] = misses[row] + miss * miss;
            }
        }
        return { columns: [misses], finish: ratio };
    },
};
/** Whether `rowSums` knows the metric. */
function hasRowSums({ task }, definition) {
    return definition in (task === 'regression' ? ofQuantities : task === 'classification' ? ofScores : {});
}
/** Sums of which a metric is made, each row weighted as the predictions say; undefined when nobody has written down which. */
function rowSums(predictions, definition) {
    if (predictions.task === 'regression')
        return ofQuantities[definition]?.(predictions);
    return predictions.task === 'classification' ? ofScores[definition]?.(predictions) : undefined;
}
function clip(probability) {
    return Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON);
}
/** The negative log of the label's probability, clipped as the definition says. */
function loss(columns, label, row) {
    let own = 0;
    for (const { scores, index } of columns) {
        if (index === label)
            own = scores[row];
        else if (columns.length === 1)
            own = 1 - scores[row];
    }
    return -Math.log(clip(own));
}

// EXTERNAL MODULE: ./packages/uncertainty/src/slice-statistic.ts
var slice_statistic = __webpack_require__(26137);
;// CONCATENATED MODULE: ./packages/uncertainty/src/term-statistic.ts







/** Whether a metric looks at labels and predicted classes only, so that equal rows can be counted instead of drawn. */
function isOfClassCounts({ definition, predictions }) {
    return (predictions.task === 'classification' && predictions.weights === null && definition.basis === 'counts');
}
/** Whether a metric takes one pass over the rows for a resample, and is not computed anew. */
function isOfOnePass(bound) {
    const { predictions, definition } = bound;
    if (isOfClassCounts(bound) || hasRowSums(predictions, definition.name))
        return true;
    return (predictions.weights === null && (definition.name in areas || ['medae', 'ece'].includes(definition.name)));
}
/** Whether a metric changes little with any row; not so those of single rows in the order of errors, of whose noise leaving one row out tells nothing. */
function isSmooth({ definition }) {
    return definition.name !== 'medae' && definition.name !== 'max_error';
}
/** A metric as a statistic of all rows, or of groups of rows that are drawn whole. */
function rowStatistic(bound, groups) {
    const sums = rowSums(bound.predictions, bound.definition.name);
    if (sums !== undefined)
        return sumsInside(sums, bound, groups);
    const fast = isOfClassCounts(bound) ? (0,count_statistic/* countStatistics */.$)([bound], null)[0] : passStatistic(bound);
    const plain = fast ?? wholeStatistic(bound);
    return groups === null ? plain : clusterStatistic(plain, groups);
}
/** Sums over the rows of a slice, weighted, and by group. */
function sumsInside(sums, { mask, predictions }, groups) {
    const { rows, weights } = predictions;
    if (mask === null && weights === null && groups === null)
        return sumStatistic(sums);
    const counted = Float64Array.from({ length: rows }, (_, row) => (mask?.[row] ?? 1) * (weights?.[row] ?? 1));
    const columns = [
        ...sums.columns.map((column) => column.map((value, row) => value * counted[row])),
        counted,
    ];
    const last = sums.columns.length;
    return sumStatistic({
        columns: columns.map((column) => (groups === null ? column : sumByGroup(column, groups))),
        finish: (totals) => {
            const total = totals[last];
            return total === 0 ? Number.NaN : sums.finish(totals, total);
        },
    });
}
/** Any metric, computed anew with the counts of each resample for weights. */
function wholeStatistic({ predictions, definition, mask }) {
    const weights = new Float64Array(predictions.rows);
    return {
        evaluate: (counts) => {
            let total = 0;
            for (let row = 0; row < weights.length; row++) {
                const weight = counts[row] * (mask?.[row] ?? 1) * (predictions.weights?.[row] ?? 1);
                weights[row] = weight;
                total += weight;
            }
            if (total === 0)
                return Number.NaN;
            return (0,defined_value/* definedValue */.N)(definition.compute((0,measurable/* measurableOf */.$)((0,take_predictions/* withWeights */.c)(predictions, weights))));
        },
    };
}
/** A metric of ranked or binned rows, which takes one pass over them; undefined for any other. Weighted rows are left to the definition. */
function passStatistic(bound) {
    const { predictions, definition } = bound;
    if (predictions.weights !== null)
        return undefined;
    if (predictions.task === 'regression') {
        if (definition.name !== 'medae')
            return undefined;
        const { labels } = predictions;
        const misses = predictions.predictions.map((value, row) => Math.abs(value - labels[row]));
        return (0,slice_statistic/* insideSlice */.PR)(bound, (rows) => medianStatistic(pick(misses, rows)));
    }
    if (predictions.task !== 'classification')
        return undefined;
    if (definition.name === 'ece') {
        const calibration = (0,probability_metrics/* calibrationMisses */.ph)(predictions);
        return ((calibration &&
            (0,slice_statistic/* insideSlice */.PR)(bound, (rows) => binnedStatistic({
                bins: rows.length === predictions.rows
                    ? calibration.bins
                    : Uint8Array.from(rows, (row) => calibration.bins[row]),
                values: pick(calibration.misses, rows),
            }))) ??
            undefined);
    }
    const area = areas[definition.name];
    const columns = scoredClasses(bound);
    if (area === undefined || columns.length === 0)
        return undefined;
    const { labels } = predictions;
    return (0,slice_statistic/* insideSlice */.PR)(bound, (rows) => (0,slice_statistic/* meanStatistic */.Uc)(columns.map(({ index, scores }) => area({
        isPositive: flagsOf(labels, rows, index),
        scores: pick(scores, rows),
    }))));
}
/** Areas under curves of one class against the rest, of which the metric is the mean over classes. */
const areas = {
    roc_auc: aucStatistic,
    average_precision: averagePrecisionStatistic,
};
/** The values of some rows, in order; of all rows the values themselves. */
function pick(values, rows) {
    if (rows.length === values.length)
        return values;
    return Float64Array.from(rows, (row) => values[row]);
}
/** 1 for each of the rows that has the class. */
function flagsOf(labels, rows, index) {
    const flags = new Uint8Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        flags[i] = labels[rows[i]] === index ? 1 : 0;
    return flags;
}
/** The classes over whose areas a metric is the mean, with their scores; none for another metric, or without scores. */
function scoredClasses({ predictions, definition, }) {
    if (!(definition.name in areas) || predictions.task !== 'classification')
        return [];
    if (predictions.weights !== null)
        return [];
    const { classes, positiveClass, scores } = predictions;
    const index = positiveClass ?? classes.length - 1;
    const columns = scores.flatMap((column, at) => (column === null ? [] : [{ index: at, scores: column }]));
    return classes.length <= 2 ? columns.filter((column) => column.index === index) : columns;
}


/***/ }),

/***/ 2044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ bindTerm)
/* harmony export */ });
/* harmony import */ var _plimsoll_metrics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56689);
/* harmony import */ var _plimsoll_metrics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17042);

/**
 * Finds the definition and the rows of a term. Slices are cut by the columns of the change, so that both models are looked at on the same rows.
 * Undefined when the predictions cannot give the metric, or when it is of another split. `cuts` keeps the slices of these models, to be cut once.
 */
function bindTerm({ of, reference }, models, cuts = new Map()) {
    const [change, predictions] = [models.get('change'), models.get(of)];
    if (change === undefined || predictions === undefined || reference.split !== null)
        return undefined;
    const definition = (0,_plimsoll_metrics__WEBPACK_IMPORTED_MODULE_0__/* .findDefinition */ .Jn)(reference.name, predictions);
    if (definition === undefined || definition.task !== predictions.task)
        return undefined;
    const slice = reference.slice.map(({ column, value }) => `${column}=${value}`).join(', ');
    if (reference.slice.length === 0)
        return { of, predictions, definition, mask: null, rows: predictions.rows, slice };
    const cut = cuts.has(slice) ? cuts.get(slice) : cutSlice(change, reference);
    cuts.set(slice, cut);
    return cut && { of, predictions, definition, ...cut, slice };
}
function cutSlice(change, { slice }) {
    const rows = (0,_plimsoll_metrics__WEBPACK_IMPORTED_MODULE_1__/* .rowsOfSlice */ .H)(change, slice);
    if (typeof rows === 'string')
        return undefined;
    const mask = new Uint8Array(change.rows);
    for (let i = 0; i < rows.length; i++)
        mask[rows[i]] = 1;
    return { mask, rows: rows.length };
}


/***/ })

};
