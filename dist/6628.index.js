export const id = 6628;
export const ids = [6628];
export const modules = {

/***/ 14993:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/



/**
* Test if a finite double-precision floating-point number is a nonnegative integer.
*
* @module @stdlib/math-base-assert-is-nonnegative-integer
*
* @example
* var isNonNegativeInteger = require( '@stdlib/math-base-assert-is-nonnegative-integer' );
*
* var bool = isNonNegativeInteger( 1.0 );
* // returns true
*
* bool = isNonNegativeInteger( 0.0 );
* // returns true
*
* bool = isNonNegativeInteger( -10.0 );
* // returns false
*/

// MODULES //

var main = __webpack_require__( 30656 );


// EXPORTS //

module.exports = main;


/***/ }),

/***/ 30656:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/



// MODULES //

var floor = __webpack_require__( 42334 );


// MAIN //

/**
* Tests if a finite double-precision floating-point number is a nonnegative integer.
*
* @param {number} x - value to test
* @returns {boolean} boolean indicating whether the value is a nonnegative integer
*
* @example
* var bool = isNonNegativeInteger( 1.0 );
* // returns true
*
* @example
* var bool = isNonNegativeInteger( 0.0 );
* // returns true
*
* @example
* var bool = isNonNegativeInteger( -10.0 );
* // returns false
*/
function isNonNegativeInteger( x ) {
	return (floor(x) === x && x >= 0);
}


// EXPORTS //

module.exports = isNonNegativeInteger;


/***/ }),

/***/ 6084:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/



// MODULES //

var isNonNegativeInteger = __webpack_require__( 14993 );
var constantFunction = __webpack_require__( 3084 );
var betainc = __webpack_require__( 89986 );
var isnan = __webpack_require__( 86523 );
var floor = __webpack_require__( 42334 );
var PINF = __webpack_require__( 50469 );


// MAIN //

/**
* Returns a function for evaluating the cumulative distribution function (CDF) for a binomial distribution with number of trials `n` and success probability `p`.
*
* @param {NonNegativeInteger} n - number of trials
* @param {Probability} p - success probability
* @returns {Function} CDF
*
* @example
* var cdf = factory( 10, 0.5 );
* var y = cdf( 3.0 );
* // returns ~0.172
*
* y = cdf( 1.0 );
* // returns ~0.011
*/
function factory( n, p ) {
	if (
		isnan( n ) ||
		isnan( p ) ||
		p < 0.0 ||
		p > 1.0 ||
		!isNonNegativeInteger( n ) ||
		n === PINF
	) {
		return constantFunction( NaN );
	}
	return cdf;

	/**
	* Evaluates the cumulative distribution function (CDF) for a binomial distribution.
	*
	* @private
	* @param {number} x - input value
	* @returns {Probability} evaluated CDF
	*
	* @example
	* var y = cdf( 2.0 );
	* // returns <number>
	*/
	function cdf( x ) {
		if ( isnan( x ) ) {
			return NaN;
		}
		if ( x < 0.0 ) {
			return 0.0;
		}
		if ( x >= n ) {
			return 1.0;
		}
		// Ensure left-continuity:
		x = floor( x + 1.0e-7 );
		return betainc( p, x + 1.0, n - x, true, true );
	}
}


// EXPORTS //

module.exports = factory;


/***/ }),

/***/ 36794:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/



/**
* Binomial distribution cumulative distribution function (CDF).
*
* @module @stdlib/stats-base-dists-binomial-cdf
*
* @example
* var cdf = require( '@stdlib/stats-base-dists-binomial-cdf' );
*
* var y = cdf( 3.0, 20, 0.2 );
* // returns ~0.411
*
* y = cdf( 21.0, 20, 0.2 );
* // returns 1.0
*
* y = cdf( 5.0, 10, 0.4 );
* // returns ~0.834
*
* y = cdf( 0.0, 10, 0.4 );
* // returns ~0.006
*
* @example
* var factory = require( '@stdlib/stats-base-dists-binomial-cdf' ).factory;
*
* var cdf = factory( 10, 0.5 );
*
* var y = cdf( 3.0 );
* // returns ~0.172
*
* y = cdf( 1.0 );
* // returns ~0.011
*/

// MODULES //

var setReadOnly = __webpack_require__( 4568 );
var main = __webpack_require__( 52669 );
var factory = __webpack_require__( 6084 );


// MAIN //

setReadOnly( main, 'factory', factory );


// EXPORTS //

module.exports = main;


/***/ }),

/***/ 52669:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/



// MODULES //

var isNonNegativeInteger = __webpack_require__( 14993 );
var betainc = __webpack_require__( 89986 );
var isnan = __webpack_require__( 86523 );
var floor = __webpack_require__( 42334 );
var PINF = __webpack_require__( 50469 );


// MAIN //

/**
* Evaluates the cumulative distribution function (CDF) for a binomial distribution with number of trials `n` and success probability `p` at a value `x`.
*
* @param {number} x - input value
* @param {NonNegativeInteger} n - number of trials
* @param {Probability} p - success probability
* @returns {Probability} evaluated CDF
*
* @example
* var y = cdf( 3.0, 20, 0.2 );
* // returns ~0.411
*
* @example
* var y = cdf( 21.0, 20, 0.2 );
* // returns 1.0
*
* @example
* var y = cdf( 5.0, 10, 0.4 );
* // returns ~0.834
*
* @example
* var y = cdf( 0.0, 10, 0.4 );
* // returns ~0.006
*
* @example
* var y = cdf( NaN, 20, 0.5 );
* // returns NaN
*
* @example
* var y = cdf( 0.0, NaN, 0.5 );
* // returns NaN
*
* @example
* var y = cdf( 0.0, 20, NaN );
* // returns NaN
*
* @example
* var y = cdf( 2.0, 1.5, 0.5 );
* // returns NaN
*
* @example
* var y = cdf( 2.0, -2.0, 0.5 );
* // returns NaN
*
* @example
* var y = cdf( 2.0, 20, -1.0 );
* // returns NaN
*
* @example
* var y = cdf( 2.0, 20, 1.5 );
* // returns NaN
*/
function cdf( x, n, p ) {
	if (
		isnan( x ) ||
		isnan( n ) ||
		isnan( p ) ||
		p < 0.0 ||
		p > 1.0 ||
		!isNonNegativeInteger( n ) ||
		n === PINF
	) {
		return NaN;
	}
	if ( x < 0.0 ) {
		return 0.0;
	}
	if ( x >= n ) {
		return 1.0;
	}
	x = floor( x + 1.0e-7 );
	return betainc( p, x + 1.0, n - x, true, true );
}


// EXPORTS //

module.exports = cdf;


/***/ }),

/***/ 66768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   WF: () => (/* binding */ opponentsIn),
/* harmony export */   ep: () => (/* binding */ operandsOf),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _plimsoll_metrics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87308);

/** The parts of an expression that stand for a measured value, in order. */
function operandsOf(expression) {
    switch (expression.kind) {
        case 'number':
            return [];
        case 'metric':
        case 'same':
            return [expression];
        case 'negate':
            return operandsOf(expression.operand);
        case 'binary':
            return [...operandsOf(expression.left), ...operandsOf(expression.right)];
    }
}
/** The different metrics of the change in an expression, in order. */
function metricsOf(expression) {
    const byName = new Map();
    for (const operand of operandsOf(expression)) {
        if (operand.kind !== 'metric' || operand.of !== 'change')
            continue;
        byName.set((0,_plimsoll_metrics__WEBPACK_IMPORTED_MODULE_0__/* .referenceName */ .z)(operand.reference), operand.reference);
    }
    return [...byName.values()];
}
/** The metric that `main` or `production` means in a condition; undefined when the left side has none or several. */
function subjectOf({ left }) {
    const metrics = metricsOf(left);
    return metrics.length === 1 ? metrics[0] : undefined;
}
/** Every metric that conditions name, on the change and on its opponents, each once: what has to be measured on both. */
function referencesOf(conditions) {
    const byName = new Map();
    for (const { left, right } of conditions) {
        for (const operand of [...operandsOf(left), ...operandsOf(right)]) {
            if (operand.kind === 'metric')
                byName.set((0,_plimsoll_metrics__WEBPACK_IMPORTED_MODULE_0__/* .referenceName */ .z)(operand.reference), operand.reference);
        }
    }
    return [...byName.values()];
}
/** The opponents that conditions name, in order. */
function opponentsIn(conditions) {
    const named = conditions.flatMap(({ left, right }) => [...operandsOf(left), ...operandsOf(right)]);
    return [...new Set(named.flatMap(({ of }) => (of === 'change' ? [] : [of])))];
}


/***/ }),

/***/ 61340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pQ: () => (/* binding */ clauseOf),
  AQ: () => (/* binding */ guaranteedRows),
  po: () => (/* binding */ heldTolerance)
});

// UNUSED EXPORTS: budgetOf

;// CONCATENATED MODULE: ./packages/statistics/src/adaptivity.ts
/**
 * Natural logarithm of the number of models that could come to be judged, over which a union bound must hold: steps for `none` and
 * `first-change`, 2^steps for `full` (Renggli and others 2019, ease.ml/ci, arXiv:1903.00278, section 3). The same count of histories
 * gives sum of C(steps, j) for j up to the passes, and levels^steps for reports.
 */
function logHistories({ steps, adaptivity }) {
    requireCount(steps, 'steps');
    switch (adaptivity.kind) {
        case 'none':
        case 'first-change':
            return Math.log(steps);
        case 'full':
            return steps * Math.LN2;
        case 'passes':
            requireCount(adaptivity.passes, 'passes');
            return logBinomialSum(steps, Math.min(adaptivity.passes, steps));
        case 'reports':
            requireCount(adaptivity.levels, 'levels');
            return steps * Math.log(adaptivity.levels);
    }
}
/** ln(histories / delta): what every sample size below is proportional to. RangeError when delta is not within (0, 1). */
function adaptivity_logFailures(budget) {
    const { delta } = budget;
    if (!(delta > 0 && delta < 1))
        throw new RangeError(`delta must lie between 0 and 1, not ${delta}.`);
    return logHistories(budget) - Math.log(delta);
}
/** Logarithm of C(n, 1) + ... + C(n, k), without overflow. */
function logBinomialSum(n, k) {
    let logTerm = 0;
    let logSum = Number.NEGATIVE_INFINITY;
    for (let j = 1; j <= k; j++) {
        logTerm += Math.log((n - j + 1) / j);
        const larger = Math.max(logSum, logTerm);
        logSum = larger + Math.log(Math.exp(logSum - larger) + Math.exp(logTerm - larger));
    }
    return logSum;
}
function requireCount(value, name) {
    if (!Number.isSafeInteger(value) || value < 1)
        throw new RangeError(`${name} must be a whole number of at least 1, not ${value}.`);
}

;// CONCATENATED MODULE: ./packages/statistics/src/hoeffding.ts

/**
 * Rows that decide a conjunction of clauses as reliably as the budget says, by Hoeffding's inequality on one side
 * (ease.ml/ci, arXiv:1903.00278, section 3): the largest over the clauses of (sum |c|)^2 ln(variables clauses histories / delta) / (2 eps^2).
 * Its rule for sums gives each variable an equal part of delta, and the tolerance in proportion to |c|, which is optimal.
 * Right for no false positive or for no false negative; to promise both, halve delta. Not rounded: take the ceiling.
 */
function hoeffdingRows(clauses, budget) {
    const failures = adaptivity_logFailures(budget) + Math.log(clauses.length);
    return Math.max(...clauses.map(({ coefficients, tolerance }) => {
        requireTolerance(tolerance);
        const { reach, variables } = weigh(coefficients);
        return (reach * reach * (failures + Math.log(variables))) / (2 * tolerance * tolerance);
    }));
}
/** The tolerance that so many rows can hold for one clause of these coefficients: the inverse of `hoeffdingRows`. */
function hoeffdingTolerance({ coefficients, rows }, budget) {
    const { reach, variables } = weigh(coefficients);
    return reach * Math.sqrt((adaptivity_logFailures(budget) + Math.log(variables)) / (2 * rows));
}
/** Refuses a tolerance that is not above 0, with a RangeError. */
function requireTolerance(tolerance) {
    if (!(tolerance > 0))
        throw new RangeError(`A tolerance must be above 0, not ${tolerance}.`);
}
function weigh(coefficients) {
    const used = coefficients.filter((coefficient) => coefficient !== 0);
    if (used.length === 0)
        throw new RangeError('A clause needs a variable.');
    return { reach: used.reduce((sum, c) => sum + Math.abs(c), 0), variables: used.length };
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-binomial-cdf/lib/index.js
var lib = __webpack_require__(36794);
var lib_default = /*#__PURE__*/__webpack_require__.n(lib);
;// CONCATENATED MODULE: ./packages/statistics/src/exact-binomial-rows.ts



/**
 * Fewest rows that measure one share of rows to within `tolerance` on one side, whatever the true share, by exact binomial probabilities
 * (the idea of ease.ml/ci, arXiv:1903.00278, section 4.3, after Langford 2005): 9 to 25 % fewer than by Hoeffding's inequality.
 */
function exactBinomialRows(tolerance, budget) {
    const allowed = Math.exp(-adaptivity_logFailures(budget));
    let enough = Math.ceil(hoeffdingRows([{ coefficients: [1], tolerance }], budget));
    let tooFew = 0;
    while (enough - tooFew > 1) {
        const rows = Math.floor((enough + tooFew) / 2);
        if (worstError(rows, tolerance) <= allowed)
            enough = rows;
        else
            tooFew = rows;
    }
    return enough;
}
/**
 * The largest chance, over all true shares, that the observed share is too high by `tolerance` or more. Between two possible counts it grows
 * with the true share, so it is largest just where a count is exactly that far off; over those counts it has one peak, near one half.
 */
function worstError(rows, tolerance) {
    const errorAt = (count) => lib_default()(rows - count, rows, 1 - Math.max(0, count / rows - tolerance));
    let [low, high] = [Math.ceil(rows * tolerance), rows];
    while (high - low > 2) {
        const third = Math.floor((high - low) / 3);
        if (errorAt(low + third) < errorAt(high - third))
            low += third;
        else
            high -= third;
    }
    let worst = 0;
    for (let count = low; count <= high; count++)
        worst = Math.max(worst, errorAt(count));
    return worst;
}

;// CONCATENATED MODULE: ./packages/statistics/src/bennett.ts


/**
 * Rows that measure `n - o` to within the tolerance when few predictions change, by Bennett's inequality:
 * (ln histories + ln(c / delta)) / (p h(eps / p)), h(u) = (1 + u) ln(1 + u) - u, with c = 2 when p is known and 4 when it is tested on other
 * rows first (ease.ml/ci, arXiv:1903.00278, section 4.1). Not rounded: take the ceiling. Often a tenth of Hoeffding's.
 */
function bennettRows({ changed, tolerance, isKnown }, budget) {
    requireTolerance(tolerance);
    return (adaptivity_logFailures(budget) + Math.log(isKnown ? 2 : 4)) / bennettRate(changed, tolerance);
}
/** The tolerance that so many rows can hold: the inverse of `bennettRows`. */
function bennettTolerance({ changed, rows, isKnown }, budget) {
    const rate = (logFailures(budget) + Math.log(isKnown ? 2 : 4)) / rows;
    let [low, high] = [0, 1];
    while (bennettRate(changed, high) < rate)
        high *= 2;
    for (;;) {
        const middle = (low + high) / 2;
        if (middle === low || middle === high)
            return high;
        if (bennettRate(changed, middle) < rate)
            low = middle;
        else
            high = middle;
    }
}
/**
 * Pattern 1 of ease.ml/ci (section 4.1): first see on unlabelled rows, with half of delta, that few predictions changed; then measure the
 * difference by Bennett's inequality with the other half, and A + 2 B for the share of changes.
 */
function differencePatternRows(pattern, budget) {
    const { changeLimit, changeTolerance, tolerance } = pattern;
    const changed = changeLimit + 2 * changeTolerance;
    const single = { ...budget, steps: 1, adaptivity: { kind: 'none' } };
    const difference = { changed, tolerance, isKnown: false };
    return {
        unlabelled: coarseRows(changeTolerance, budget),
        labelled: bennettRows(difference, budget),
        labelsPerStep: bennettRows(difference, single) * changed,
    };
}
/**
 * Pattern 2 of ease.ml/ci (section 4.2), `n - o > C +/- D` alone: the share of changes is first measured to 2 D, and its upper end then
 * bounds the variance of the difference on other rows. `changed` is the measured share.
 */
function implicitVarianceRows({ changed, tolerance }, budget) {
    return {
        unlabelled: coarseRows(2 * tolerance, budget),
        labelled: bennettRows({ changed: changed + 2 * tolerance, tolerance, isKnown: false }, budget),
    };
}
function coarseRows(tolerance, budget) {
    return hoeffdingRows([{ coefficients: [1], tolerance }], { ...budget, delta: budget.delta / 2 });
}
/** p h(eps / p): how fast the chance of an error of eps falls with each row, as a logarithm. */
function bennettRate(changed, tolerance) {
    if (!(changed > 0 && changed <= 1))
        throw new RangeError(`The share of changed predictions must lie within (0, 1], not ${changed}.`);
    return changed * bennettFunction(tolerance / changed);
}
/** h(u) = (1 + u) ln(1 + u) - u. */
function bennettFunction(u) {
    return (1 + u) * Math.log1p(u) - u;
}

// EXTERNAL MODULE: ./packages/gate/src/linear-form.ts
var linear_form = __webpack_require__(20719);
;// CONCATENATED MODULE: ./packages/gate/src/guarantee.ts


/** The clause that a condition (with `n`, `o` and `d` resolved) is; null when it is about anything else, or has no `+/-`. */
function clauseOf({ left, right, comparison, tolerance }) {
    const form = (0,linear_form/* linearDifference */.$M)(left, right);
    if (form === null || tolerance === null || tolerance === 0)
        return null;
    const weights = { n: 0, o: 0, d: 0 };
    for (const [operand, weight] of form.weights) {
        const variable = variableOf(operand, left);
        if (variable === null)
            return null;
        weights[variable] += weight;
    }
    const coefficients = Object.values(weights).filter((weight) => weight !== 0);
    if (coefficients.length === 0)
        return null;
    return {
        coefficients,
        tolerance,
        weights,
        border: -form.constant,
        isUpperLimit: comparison.startsWith('<'),
    };
}
/** How surely each of several decisions must be right. */
function budgetOf({ reliability, steps, adaptivity }) {
    return { delta: 1 - reliability, steps, adaptivity: { kind: adaptivity } };
}
/** Rows that decide all clauses together with the guarantee, by each estimator that applies; the fewest count. */
function guaranteedRows(clauses, guarantee) {
    const budget = budgetOf(guarantee);
    const basic = Math.ceil(hoeffdingRows(clauses, budget));
    const each = { ...budget, delta: budget.delta / clauses.length };
    const exact = clauses.map((clause) => isSingle(clause) ? exactBinomialRows(clause.tolerance, each) : Math.ceil(hoeffdingRows([clause], each)));
    const candidates = [
        { rows: basic, estimator: 'hoeffding' },
        { rows: Math.max(...exact), estimator: 'exact-binomial' },
    ];
    const pattern = differencePattern(clauses);
    if (pattern !== null) {
        const { unlabelled, labelled } = differencePatternRows(pattern, budget);
        candidates.push({ rows: Math.ceil(Math.max(unlabelled, labelled)), estimator: 'bennett' });
    }
    const [best] = candidates.sort((a, b) => a.rows - b.rows);
    if (best === undefined)
        throw new Error('there is always an estimator');
    return { basic, ...best };
}
/** How far off the clause's left side may be with so many rows: what was asked for where they are enough, else what they can hold. */
function heldTolerance(clause, about) {
    if (about.rows >= about.needed)
        return clause.tolerance;
    const budget = budgetOf(about.guarantee);
    const each = { ...budget, delta: budget.delta / about.clauses };
    return Math.max(clause.tolerance, hoeffdingTolerance({ coefficients: clause.coefficients, rows: about.rows }, each));
}
/** `d < A +/- B` and `n - o > C +/- D`, the first pattern of ease.ml/ci (section 4.1), in any order; null for any other formula. */
function differencePattern(clauses) {
    if (clauses.length !== 2)
        return null;
    const changes = clauses.find(({ weights: { n, o, d } }) => n === 0 && o === 0 && d !== 0);
    const gain = clauses.find(({ weights: { n, o, d } }) => d === 0 && n === -o && n !== 0);
    if (changes === undefined || gain === undefined)
        return null;
    const scale = Math.abs(changes.weights.d);
    const isLimit = changes.isUpperLimit === changes.weights.d > 0;
    const [changeLimit, changeTolerance] = [changes.border / changes.weights.d, changes.tolerance / scale];
    const isShare = changeLimit > 0 && changeLimit + 2 * changeTolerance <= 1;
    if (!isLimit || !isShare)
        return null;
    return { changeLimit, changeTolerance, tolerance: gain.tolerance / Math.abs(gain.weights.n) };
}
function isSingle({ coefficients }) {
    return coefficients.length === 1 && Math.abs(coefficients[0]) === 1;
}
function variableOf(operand, left) {
    if (operand.kind === 'same')
        return operand.of === 'main' && left.kind === 'metric' && isAccuracy(left) ? 'o' : null;
    if (operand.of === 'main' && operand.reference.name === 'd')
        return 'd';
    if (!isAccuracy(operand))
        return null;
    return operand.of === 'change' ? 'n' : operand.of === 'main' ? 'o' : null;
}
function isAccuracy({ reference }) {
    return reference.name === 'accuracy' && reference.split === null && reference.slice.length === 0;
}


/***/ }),

/***/ 20719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ linearDifference),
/* harmony export */   Pq: () => (/* binding */ differenceOf)
/* harmony export */ });
/* unused harmony export linearForm */
/* harmony import */ var _plimsoll_metrics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87308);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66768);


/** The weighted sum that an expression is; null when operands are multiplied with each other, or divided by. */
function linearForm(expression) {
    switch (expression.kind) {
        case 'number':
            return { weights: new Map(), constant: expression.value };
        case 'metric':
        case 'same':
            return { weights: new Map([[expression, 1]]), constant: 0 };
        case 'negate':
            return scale(linearForm(expression.operand), -1);
        case 'binary': {
            const [left, right] = [linearForm(expression.left), linearForm(expression.right)];
            if (left === null || right === null)
                return null;
            switch (expression.operator) {
                case '+':
                    return add(left, right);
                case '-':
                    return add(left, scale(right, -1));
                case '*':
                    if (left.weights.size === 0)
                        return scale(right, left.constant);
                    return right.weights.size === 0 ? scale(left, right.constant) : null;
                case '/':
                    return right.weights.size === 0 ? scale(left, 1 / right.constant) : null;
            }
        }
    }
}
/** Left less right. */
function linearDifference(left, right) {
    return linearForm({ kind: 'binary', operator: '-', left, right });
}
/** The metric of which a condition compares the change with main, one less the other, and what is added; null for any other condition. */
function differenceOf(condition) {
    const form = linearDifference(condition.left, condition.right);
    const terms = form === null ? [] : [...form.weights].filter(([, weight]) => weight !== 0);
    const own = terms.find(([operand, weight]) => operand.of === 'change' && weight === 1)?.[0];
    const other = terms.find(([operand, weight]) => operand.of === 'main' && weight === -1)?.[0];
    if (form === null || terms.length !== 2 || own?.kind !== 'metric' || other === undefined)
        return null;
    const metric = (0,_plimsoll_metrics__WEBPACK_IMPORTED_MODULE_0__/* .referenceName */ .z)(own.reference);
    const reference = other.kind === 'same' ? (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(condition) : other.reference;
    return reference && (0,_plimsoll_metrics__WEBPACK_IMPORTED_MODULE_0__/* .referenceName */ .z)(reference) === metric ? { metric, constant: form.constant } : null;
}
function scale(form, factor) {
    if (form === null)
        return null;
    const weights = new Map([...form.weights].map(([operand, weight]) => [operand, weight * factor]));
    return { weights, constant: form.constant * factor };
}
function add(left, right) {
    const weights = new Map(left.weights);
    for (const [operand, weight] of right.weights)
        weights.set(operand, (weights.get(operand) ?? 0) + weight);
    return { weights, constant: left.constant + right.constant };
}


/***/ }),

/***/ 57878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ parseConditions)
});

// UNUSED EXPORTS: parseCondition

// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: ./packages/errors/src/nearest-name.ts
var nearest_name = __webpack_require__(38671);
// EXTERNAL MODULE: ./packages/gate/src/condition.ts
var src_condition = __webpack_require__(66768);
// EXTERNAL MODULE: ./packages/gate/src/print.ts
var print = __webpack_require__(22658);
;// CONCATENATED MODULE: ./packages/gate/src/syntax-error.ts

/** How much of a long condition is shown on either side of a mistake. */
const shownBefore = 60;
const shownAfter = 30;
/** A condition's text with a caret under position `at`, on two lines. */
function pointAt(text, at) {
    const start = Math.max(0, at - shownBefore);
    const shown = text.slice(start, at + shownAfter).replace(/\p{Cc}/gu, ' ');
    const lead = start > 0 ? '…' : '';
    return `\n  ${lead}${shown}${text.length > at + shownAfter ? '…' : ''}\n  ${' '.repeat(lead.length + at - start)}^`;
}
/** The user's mistake in a condition: what is wrong, and a caret under the place. `message` is one or two sentences. */
function syntaxError(source, at, message) {
    return new configuration_error/* ConfigurationError */.j({ where: source.where, message: `${message}${pointAt(source.text, at)}` });
}

;// CONCATENATED MODULE: ./packages/gate/src/check-meaning.ts



/** Refuses what can be written but decides nothing, or not what it seems to. */
function checkMeaning(condition, source) {
    const { left, right } = condition;
    const refuse = (message) => {
        throw syntaxError(source, source.text.length - source.text.trimStart().length, message);
    };
    const operands = [...(0,src_condition/* operandsOf */.ep)(left), ...(0,src_condition/* operandsOf */.ep)(right)];
    if ((0,src_condition/* metricsOf */.Ps)(left).length + (0,src_condition/* metricsOf */.Ps)(right).length === 0) {
        refuse(operands.length === 0
            ? 'This names no metric: it always gives the same answer. Example: accuracy >= 0.9'
            : `This names no metric of the change, only of ${operands[0]?.of}. Example: accuracy >= main - 0.005`);
    }
    const same = operands.find(({ kind }) => kind === 'same')?.of;
    if (same !== undefined && !(0,src_condition/* subjectOf */.et)(condition)) {
        const count = (0,src_condition/* metricsOf */.Ps)(left).length;
        refuse(count === 0
            ? `«${same}» is the same metric ${on[same]}, so the metric stands on the left side: accuracy >= ${same} - 0.005.`
            : `«${same}» is the same metric ${on[same]}, and the left side has ${count}. Write ${same}.<metric>, such as ${same}.${(0,print/* printExpression */.W9)({ kind: 'metric', of: 'change', reference: (0,src_condition/* metricsOf */.Ps)(left)[0] ?? missing })}.`);
    }
    if ((0,print/* printExpression */.W9)(left) === (0,print/* printExpression */.W9)(right))
        refuse('Both sides are the same: this always gives the same answer.');
    if (dividesByZero(left) || dividesByZero(right))
        refuse('This divides by zero.');
}
const on = { change: '', main: 'on main', production: 'in production' };
const missing = { name: 'accuracy', split: null, slice: [] };
function dividesByZero(expression) {
    if (expression.kind === 'negate')
        return dividesByZero(expression.operand);
    if (expression.kind !== 'binary')
        return false;
    const { operator, left, right } = expression;
    if (operator === '/' && (0,src_condition/* operandsOf */.ep)(right).length === 0 && constantOf(right) === 0)
        return true;
    return dividesByZero(left) || dividesByZero(right);
}
function constantOf(expression) {
    if (expression.kind === 'number')
        return expression.value;
    if (expression.kind === 'negate')
        return -constantOf(expression.operand);
    if (expression.kind !== 'binary')
        return Number.NaN;
    const left = constantOf(expression.left);
    const right = constantOf(expression.right);
    return { '+': left + right, '-': left - right, '*': left * right, '/': left / right }[expression.operator];
}

// EXTERNAL MODULE: ./packages/metrics/src/reference.ts
var src_reference = __webpack_require__(87308);
;// CONCATENATED MODULE: ./packages/gate/src/tokens.ts

/** What people write that the language does not have, and what to write instead; longest first. */
const foreign = [
    ['===', 'A measured number is rarely equal to another: write >= or <=.'],
    ['==', 'A measured number is rarely equal to another: write >= or <=.'],
    ['!=', 'A measured number is rarely equal to another: write > or <.'],
    ['=>', 'Write >=.'],
    ['=<', 'Write <=.'],
    ['=', 'Write >= or <=.'],
    ['&&', 'Write each condition on a line of its own.'],
    ['||', 'Write each condition on a line of its own.'],
    ['/\\', 'Write each condition on a line of its own.'],
    ['**', 'There are + - * and /.'],
    ['^', 'There are + - * and /.'],
    ['%', 'Write 0.02 for 2 %, and main * 1.02 for 2 % more than on main.'],
    [',', 'Write decimals with a dot.'],
    ['−', 'Write the minus sign of the keyboard: -'],
    ['–', 'Write the minus sign of the keyboard: -'],
    ["'", 'Put odd names into backticks: `f1-score`'],
    ['“', 'Put names of conditions into plain double quotes: "no worse than main":'],
];
const symbols = [
    '+/-',
    '±',
    '>=',
    '<=',
    '≥',
    '≤',
    '>',
    '<',
    '+',
    '-',
    '*',
    '/',
    '(',
    ')',
    '[',
    ']',
    '@',
    ':',
];
const canonical = { '±': '+/-', '≥': '>=', '≤': '<=' };
const numberPattern = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const firstPart = /[\p{L}_][\p{L}\p{N}_]*|`[^`]*`/uy;
const laterPart = /\.([\p{L}\p{N}_]+|`[^`]*`)/uy;
/** The next word at or after `position`. Throws a ConfigurationError with a caret at what is no word. */
function readToken(source, position) {
    const { text } = source;
    const start = skipSpace(text, position);
    if (start >= text.length)
        return { kind: 'end', start: text.length, end: text.length };
    const number = matchAt(numberPattern, text, start);
    if (number)
        return readNumber(source, { start, written: number[0] });
    if (text[start] === '"')
        return readQuoted(source, start);
    const first = matchAt(firstPart, text, start);
    if (first)
        return readName(source, { start, first: first[0] });
    const odd = foreign.find(([written]) => text.startsWith(written, start));
    const symbol = symbols.find((candidate) => text.startsWith(candidate, start));
    if (symbol !== undefined && (odd?.[0].length ?? 0) <= symbol.length) {
        return { kind: 'symbol', symbol: canonical[symbol] ?? symbol, start, end: start + symbol.length };
    }
    if (odd)
        throw syntaxError(source, start, `«${odd[0]}» is not part of the language. ${odd[1]}`);
    if (text[start] === '`')
        throw syntaxError(source, start, 'This backtick is not closed.');
    const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
    throw syntaxError(source, start, `«${character}» is not part of the language.`);
}
/** The position of the first character at or after `position` that is no white space. */
function skipSpace(text, position) {
    let at = position;
    while (at < text.length && /\s/.test(text[at]))
        at++;
    return at;
}
/** A match of a sticky pattern at exactly `position`, or null. */
function matchAt(pattern, text, position) {
    pattern.lastIndex = position;
    return pattern.exec(text);
}
function readNumber(source, read) {
    const end = read.start + read.written.length;
    const value = Number(read.written);
    if (!Number.isFinite(value))
        throw syntaxError(source, read.start, 'This number is too large.');
    if (/[\p{L}_]/u.test(source.text[end] ?? '')) {
        throw syntaxError(source, end, 'Expected an operator after the number. A name that starts with a digit goes into backticks.');
    }
    return { kind: 'number', value, start: read.start, end };
}
function readQuoted(source, start) {
    const close = source.text.indexOf('"', start + 1);
    if (close < 0)
        throw syntaxError(source, start, 'This quote is not closed.');
    return { kind: 'text', text: source.text.slice(start + 1, close), start, end: close + 1 };
}
function readName(source, read) {
    const parts = [read.first];
    let end = read.start + read.first.length;
    for (let next = matchAt(laterPart, source.text, end); next; next = matchAt(laterPart, source.text, end)) {
        parts.push(next[1]);
        end += next[0].length;
    }
    if (source.text[end] === '.')
        throw syntaxError(source, end, 'Expected a name after the dot.');
    const names = parts.map((part) => part.replaceAll('`', ''));
    if (names.some((name) => name.trim() === ''))
        throw syntaxError(source, read.start, 'This name is empty.');
    return { kind: 'name', parts: names, isQuoted: read.first.startsWith('`'), start: read.start, end };
}

;// CONCATENATED MODULE: ./packages/gate/src/parse-reference.ts



/** Names in records are at most so long. */
const longestName = 200;
const splitPattern = /@(?:([\p{L}\p{N}_]+)|`([^`]+)`)/uy;
const termPart = /`([^`]*)`|"([^"]*)"|[^\s`"[\],=](?:[^`"[\],=]*[^\s`"[\],=])?/y;
const opponents = ['main', 'production'];
/** Reads what follows a name: `@split`, `[column=value, …]`. Returns the expression, and the position behind it. */
function readReference(source, token) {
    const opponent = token.isQuoted ? undefined : opponents.find((name) => name === token.parts[0]);
    const parts = opponent ? token.parts.slice(1) : token.parts;
    const split = readSplit(source, token.end);
    const { slice, end } = readSlice(source, split.end);
    if (parts.length === 0 && opponent) {
        if (end !== token.end) {
            const message = `«${opponent}» alone is the same metric ${opponent === 'main' ? 'on main' : 'in production'}. Write ${opponent}.<metric> before @ and [.`;
            throw syntaxError(source, token.end, message);
        }
        return { expression: { kind: 'same', of: opponent }, end };
    }
    const reference = { name: parts.join('.'), split: split.split, slice };
    if ((0,src_reference/* referenceName */.z)(reference).length > longestName) {
        throw syntaxError(source, token.start, `This name is longer than ${longestName} characters.`);
    }
    return { expression: { kind: 'metric', of: opponent ?? 'change', reference }, end };
}
function readSplit(source, start) {
    if (source.text[start] !== '@')
        return { split: null, end: start };
    const match = matchAt(splitPattern, source.text, start);
    if (!match)
        throw syntaxError(source, start + 1, 'Expected the name of a split after @, such as accuracy@train.');
    return { split: match[1] ?? match[2] ?? '', end: start + match[0].length };
}
function readSlice(source, start) {
    const open = skipSpace(source.text, start);
    if (source.text[open] !== '[')
        return { slice: [], end: start };
    const slice = [];
    let at = open + 1;
    for (;;) {
        const column = readTerm(source, at, 'a column');
        at = expectCharacter(source, column.end, '=');
        const value = readTerm(source, at, 'a value');
        slice.push({ column: column.text, value: value.text });
        at = skipSpace(source.text, value.end);
        if (source.text[at] === ']')
            break;
        at = expectCharacter(source, at, ',');
    }
    return { slice, end: checkBehind(source, at + 1) };
}
function checkBehind(source, end) {
    if (source.text[end] === '@')
        throw syntaxError(source, end, 'Write the split before the slice: recall@train[sex=female].');
    if (source.text[end] === '[')
        throw syntaxError(source, end, 'Write several columns in one pair of brackets: [sex=female, island=Dream].');
    return end;
}
function readTerm(source, start, what) {
    const at = skipSpace(source.text, start);
    const match = matchAt(termPart, source.text, at);
    if (!match) {
        const found = at < source.text.length ? `found «${source.text[at]}»` : 'it ends here';
        throw syntaxError(source, at, `Expected ${what}, as in recall[sex=female]; ${found}. Odd ones go into backticks.`);
    }
    return { text: match[1] ?? match[2] ?? match[0], end: at + match[0].length };
}
function expectCharacter(source, start, character) {
    const at = skipSpace(source.text, start);
    if (source.text[at] === character)
        return at + 1;
    const expected = character === '=' ? '=' : 'a comma or ]';
    const found = at < source.text.length ? `found «${source.text[at]}»` : 'it ends here';
    throw syntaxError(source, at, `Expected ${expected}, as in recall[sex=female]; ${found}.`);
}

;// CONCATENATED MODULE: ./packages/gate/src/parse.ts





/** A record's lines are not longer. */
const longestCondition = 1000;
const deepestNesting = 50;
const comparisons = new Set(['>=', '<=', '>', '<']);
const severities = ['warn', 'fail'];
/**
 * The grammar, with white space anywhere between words:
 *
 *     condition  = [ ("warn" | "fail") ":" ] [ '"' name '"' ":" ] sum comparison sum [ "+/-" number ]
 *     comparison = ">=" | "<=" | ">" | "<"
 *     sum        = product { ("+" | "-") product }
 *     product    = factor { ("*" | "/") factor }
 *     factor     = "-" factor | "(" sum ")" | number | opponent | [ opponent "." ] metric
 *     opponent   = "main" | "production"
 *     metric     = name [ "@" split ] [ "[" column "=" value { "," column "=" value } "]" ]
 *
 * Names are letters, digits, _ and dots; others stand in backticks. `main` is the condition's one metric as
 * main has it, `production` as the registry's production version has it.
 * Throws a ConfigurationError that names `where`, with a caret under the mistake.
 */
function parseCondition(text, where) {
    if (text.length > longestCondition) {
        throw new configuration_error/* ConfigurationError */.j({ where, message: `has a condition of ${text.length} characters.` });
    }
    const condition = new Parser({ text, where }).condition();
    checkMeaning(condition, { text, where });
    return condition;
}
/** One condition per line. Throws a ConfigurationError with the mistakes of all lines. */
function parseConditions(lines, where) {
    const problems = [];
    const conditions = lines.flatMap((line) => {
        try {
            return [parseCondition(line, where)];
        }
        catch (error) {
            if (!(error instanceof configuration_error/* ConfigurationError */.j))
                throw error;
            problems.push(...error.problems);
            return [];
        }
    });
    if (problems.length > 0)
        throw new configuration_error/* ConfigurationError */.j(problems);
    return conditions;
}
class Parser {
    #source;
    #token;
    #depth = 0;
    constructor(source) {
        this.#source = source;
        this.#token = readToken(source, 0);
    }
    condition() {
        const severity = this.#severity();
        const name = this.#name();
        const left = this.#sum();
        const comparison = this.#comparison();
        const right = this.#sum();
        const tolerance = this.#takeSymbol('+/-') ? this.#tolerance() : null;
        if (this.#token.kind !== 'end')
            throw this.#unexpected(this.#whatMayFollow(tolerance !== null));
        return { text: this.#source.text.trim(), severity, name, left, comparison, right, tolerance };
    }
    #severity() {
        const token = this.#token;
        if (token.kind !== 'name' || this.#symbolAfter(token) !== ':')
            return 'fail';
        const word = token.parts.join('.');
        const severity = severities.find((known) => known === word);
        if (severity === undefined) {
            const nearest = (0,nearest_name/* nearestName */.q)(word, severities);
            const hint = nearest === undefined ? `A name goes into double quotes: "${word}":` : `Did you mean ${nearest}: ?`;
            throw syntaxError(this.#source, token.start, `«${word}:» is not a severity (warn, fail). ${hint}`);
        }
        this.#advance();
        this.#advance();
        return severity;
    }
    #name() {
        const token = this.#token;
        if (token.kind !== 'text')
            return null;
        this.#advance();
        if (!this.#takeSymbol(':'))
            throw this.#unexpected('a colon after the name of the condition');
        return token.text;
    }
    #sum() {
        return this.#chain(['+', '-'], () => this.#chain(['*', '/'], () => this.#factor()));
    }
    #chain(operators, operand) {
        let left = operand();
        for (;;) {
            const operator = operators.find((candidate) => this.#takeSymbol(candidate));
            if (operator === undefined)
                return left;
            left = { kind: 'binary', operator, left, right: operand() };
        }
    }
    #factor() {
        const token = this.#token;
        if (++this.#depth > deepestNesting)
            throw syntaxError(this.#source, token.start, 'This is nested too deeply.');
        const factor = this.#unnestedFactor(token);
        this.#depth--;
        return factor;
    }
    #unnestedFactor(token) {
        if (this.#takeSymbol('-'))
            return { kind: 'negate', operand: this.#factor() };
        if (this.#takeSymbol('(')) {
            const inside = this.#sum();
            if (!this.#takeSymbol(')'))
                throw this.#unexpected('a closing parenthesis or + - * /');
            return inside;
        }
        if (token.kind === 'number') {
            this.#advance();
            return { kind: 'number', value: token.value };
        }
        if (token.kind !== 'name')
            throw this.#unexpected('a metric, a number or (');
        const { expression, end } = readReference(this.#source, token);
        this.#token = readToken(this.#source, end);
        return expression;
    }
    #comparison() {
        const token = this.#token;
        if (token.kind !== 'symbol' || !comparisons.has(token.symbol))
            throw this.#unexpected('>= <= > < or + - * /');
        this.#advance();
        return token.symbol;
    }
    #tolerance() {
        const token = this.#token;
        if (token.kind !== 'number')
            throw this.#unexpected('a number after +/-');
        this.#advance();
        return token.value;
    }
    #whatMayFollow(hasTolerance) {
        return hasTolerance ? 'the end of the condition' : '+ - * / or the end of the condition';
    }
    #unexpected(expected) {
        const token = this.#token;
        const found = token.kind === 'end' ? 'it ends here' : `found «${this.#source.text.slice(token.start, token.end)}»`;
        return syntaxError(this.#source, token.start, `Expected ${expected}; ${found}.${this.#hint(token)}`);
    }
    #hint(token) {
        if (token.kind === 'symbol' && comparisons.has(token.symbol))
            return ' A condition has one comparison.';
        const isWord = token.kind === 'name' && ['and', 'or', 'AND', 'OR'].includes(token.parts.join('.'));
        return isWord ? ' Write each condition on a line of its own.' : '';
    }
    #takeSymbol(symbol) {
        if (this.#token.kind !== 'symbol' || this.#token.symbol !== symbol)
            return false;
        this.#advance();
        return true;
    }
    #symbolAfter({ end }) {
        return /^\s*:/.test(this.#source.text.slice(end)) ? ':' : undefined;
    }
    #advance() {
        this.#token = readToken(this.#source, this.#token.end);
    }
}


/***/ }),

/***/ 22658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W9: () => (/* binding */ printExpression),
/* harmony export */   nt: () => (/* binding */ printReference)
/* harmony export */ });
/* unused harmony export printCondition */
const precedence = { '+': 1, '-': 1, '*': 2, '/': 2 };
const bareName = /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}\p{N}_]+)*$/u;
const bareWord = /^[\p{L}\p{N}_]+$/u;
const bareTerm = /^[^\s`"[\],=]+( +[^\s`"[\],=]+)*$/;
/** The condition in its canonical spelling, which parses to the same condition. */
function printCondition({ severity, name, left, comparison, right, tolerance }) {
    const prefix = `${severity === 'warn' ? 'warn: ' : ''}${name === null ? '' : `"${name}": `}`;
    const suffix = tolerance === null ? '' : ` +/- ${tolerance}`;
    return `${prefix}${printExpression(left)} ${comparison} ${printExpression(right)}${suffix}`;
}
/** The expression in its canonical spelling, with no more parentheses than it needs. */
function printExpression(expression) {
    switch (expression.kind) {
        case 'number':
            return String(expression.value);
        case 'same':
            return expression.of;
        case 'metric':
            return `${expression.of === 'change' ? '' : `${expression.of}.`}${printReference(expression.reference)}`;
        case 'negate': {
            const operand = printExpression(expression.operand);
            return expression.operand.kind === 'binary' ? `-(${operand})` : `-${operand}`;
        }
        case 'binary': {
            const own = precedence[expression.operator];
            const left = printOperand(expression.left, own);
            return `${left} ${expression.operator} ${printOperand(expression.right, own + 0.5)}`;
        }
    }
}
/** A metric as it is written in conditions, with odd names in backticks. */
function printReference({ name, split, slice }) {
    const isBare = bareName.test(name) && !/^(main|production)(\.|$)/.test(name);
    const at = split === null ? '' : `@${bareWord.test(split) ? split : `\`${split}\``}`;
    const terms = slice.map(({ column, value }) => `${printTerm(column)}=${printTerm(value)}`).join(', ');
    return `${isBare ? name : `\`${name}\``}${at}${terms === '' ? '' : `[${terms}]`}`;
}
function printOperand(expression, least) {
    const text = printExpression(expression);
    return expression.kind === 'binary' && precedence[expression.operator] < least ? `(${text})` : text;
}
function printTerm(text) {
    return bareTerm.test(text) ? text : `\`${text}\``;
}


/***/ }),

/***/ 73420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ resolveVariables)
/* harmony export */ });
/* harmony import */ var _plimsoll_metrics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87308);

/**
 * The variables of ease.ml/ci (Renggli et al. 2019, section 2.2): the accuracy of the new and of the old model, and the share of predictions
 * that changed, which is kept beside the old model's metrics.
 */
const variables = {
    n: { kind: 'metric', of: 'change', reference: (0,_plimsoll_metrics__WEBPACK_IMPORTED_MODULE_0__/* .plainReference */ .y)('accuracy') },
    o: { kind: 'metric', of: 'main', reference: (0,_plimsoll_metrics__WEBPACK_IMPORTED_MODULE_0__/* .plainReference */ .y)('accuracy') },
    d: { kind: 'metric', of: 'main', reference: (0,_plimsoll_metrics__WEBPACK_IMPORTED_MODULE_0__/* .plainReference */ .y)('d') },
};
/** Puts metrics in the place of `n`, `o` and `d`. A measured metric of that name goes before. */
function resolveVariables(condition, index) {
    const resolve = (expression) => {
        switch (expression.kind) {
            case 'metric': {
                const { of, reference } = expression;
                const isPlain = of === 'change' && reference.split === null && reference.slice.length === 0;
                const isMeasured = index.metrics.has(reference.name) || index.unusable.has(reference.name);
                return (isPlain && !isMeasured && variables[reference.name]) || expression;
            }
            case 'negate':
                return { ...expression, operand: resolve(expression.operand) };
            case 'binary':
                return { ...expression, left: resolve(expression.left), right: resolve(expression.right) };
            default:
                return expression;
        }
    };
    return { ...condition, left: resolve(condition.left), right: resolve(condition.right) };
}


/***/ })

};
