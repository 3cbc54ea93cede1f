export const id = 203;
export const ids = [203];
export const modules = {

/***/ 32335:
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

var constantFunction = __webpack_require__( 3084 );
var betainc = __webpack_require__( 89986 );
var isnan = __webpack_require__( 86523 );
var pow = __webpack_require__( 6310 );


// MAIN //

/**
* Returns a function for evaluating the cumulative distribution function (CDF) for a Student's t distribution with degrees of freedom `v`.
*
* @param {PositiveNumber} v - degrees of freedom
* @returns {Function} CDF
*
* @example
* var cdf = factory( 0.5 );
* var y = cdf( 3.0 );
* // returns ~0.816
*
* y = cdf( 1.0 );
* // returns ~0.699
*/
function factory( v ) {
	if ( isnan( v ) || v <= 0.0 ) {
		return constantFunction( NaN );
	}
	return cdf;

	/**
	* Evaluates the cumulative distribution function (CDF) for a Student's t distribution.
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
		var x2;
		var p;
		var z;
		if ( isnan( x ) ) {
			return NaN;
		}
		if ( x === 0.0 ) {
			return 0.5;
		}
		x2 = pow( x, 2.0 );
		if ( v > 2.0*x2 ) {
			z = x2 / ( v + x2 );
			p = betainc( z, 0.5, v/2.0, true, true ) / 2.0;
		} else {
			z = v / ( v + x2 );
			p = betainc( z, v/2.0, 0.5, true, false ) / 2.0;
		}
		return ( x > 0.0 ) ? 1.0 - p : p;
	}
}


// EXPORTS //

module.exports = factory;


/***/ }),

/***/ 86021:
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
* Student's t distribution cumulative distribution function (CDF).
*
* @module @stdlib/stats-base-dists-t-cdf
*
* @example
* var cdf = require( '@stdlib/stats-base-dists-t-cdf' );
*
* var y = cdf( 2.0, 0.1 );
* // returns ~0.611
*
* y = cdf( 1.0, 2.0 );
* // returns ~0.789
*
* y = cdf( -1.0, 4.0 );
* // returns ~0.187
*
* var mycdf = cdf.factory( 0.5 );
* y = mycdf( 3.0 );
* // returns ~0.816
*
* y = mycdf( 1.0 );
* // returns ~0.699
*/

// MODULES //

var setReadOnly = __webpack_require__( 4568 );
var main = __webpack_require__( 61044 );
var factory = __webpack_require__( 32335 );


// MAIN //

setReadOnly( main, 'factory', factory );


// EXPORTS //

module.exports = main;


/***/ }),

/***/ 61044:
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

var betainc = __webpack_require__( 89986 );
var isnan = __webpack_require__( 86523 );
var pow = __webpack_require__( 6310 );


// MAIN //

/**
* Evaluates the cumulative distribution function (CDF) for a Student's t distribution with degrees of freedom `v` at a value `x`.
*
* @param {number} x - input value
* @param {PositiveNumber} v - degrees of freedom
* @returns {Probability} evaluated CDF
*
* @example
* var y = cdf( 2.0, 0.1 );
* // returns ~0.611
*
* @example
* var y = cdf( 1.0, 2.0 );
* // returns ~0.789
*
* @example
* var y = cdf( -1.0, 4.0 );
* // returns ~0.187
*
* @example
* var y = cdf( NaN, 1.0 );
* // returns NaN
*
* @example
* var y = cdf( 0.0, NaN );
* // returns NaN
*
* @example
* var y = cdf( 2.0, -1.0 );
* // returns NaN
*/
function cdf( x, v ) {
	var x2;
	var p;
	var z;
	if (
		isnan( x ) ||
		isnan( v ) ||
		v <= 0.0
	) {
		return NaN;
	}
	if ( x === 0.0 ) {
		return 0.5;
	}
	x2 = pow( x, 2.0 );
	if ( v > 2.0*x2 ) {
		z = x2 / ( v + x2 );
		p = betainc( z, 0.5, v/2.0, true, true ) / 2.0;
	} else {
		z = v / ( v + x2 );
		p = betainc( z, v/2.0, 0.5, true, false ) / 2.0;
	}
	return ( x > 0.0 ) ? 1.0 - p : p;
}


// EXPORTS //

module.exports = cdf;


/***/ }),

/***/ 62077:
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

var constantFunction = __webpack_require__( 3084 );
var kernelBetaincinv = __webpack_require__( 61489 );
var isnan = __webpack_require__( 86523 );
var sign = __webpack_require__( 79079 );
var sqrt = __webpack_require__( 15478 );


// MAIN //

/**
* Returns a function for evaluating the quantile function for a Student's t distribution with degrees of freedom `v`.
*
* @param {PositiveNumber} v - degrees of freedom
* @returns {Function} quantile function
*
* @example
* var quantile = factory( 0.5 );
* var y = quantile( 0.5 );
* // returns 0.0
*
* y = quantile( 0.8 );
* // returns ~2.513
*
* y = quantile( 1.0 );
* // returns Infinity
*/
function factory( v ) {
	if ( isnan( v ) || v <= 0.0 ) {
		return constantFunction( NaN );
	}
	return quantile;

	/**
	* Evaluates the quantile function for a Student's t distribution.
	*
	* @private
	* @param {Probability} p - input value
	* @returns {number} evaluated quantile function
	*
	* @example
	* var y = quantile( 0.3 );
	* // returns <number>
	*/
	function quantile( p ) {
		var prob;
		var xs;

		if ( isnan( p ) || p < 0.0 || p > 1.0 ) {
			return NaN;
		}
		prob = ( p > 0.5 ) ? 1.0 - p : p;
		xs = kernelBetaincinv( v / 2.0, 0.5, 2.0 * prob, 1.0 - (2.0 * prob) );
		return sign( p - 0.5 ) * sqrt( v * xs[ 1 ] / xs[ 0 ] );
	}
}


// EXPORTS //

module.exports = factory;


/***/ }),

/***/ 74455:
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
* Evaluate the quantile function for a Student's t distribution.
*
* @module @stdlib/stats-base-dists-t-quantile
*
* @example
* var quantile = require( '@stdlib/stats-base-dists-t-quantile' );
*
* var y = quantile( 0.8, 1.0 );
* // returns ~1.376
*
* y = quantile( 0.1, 1.0 );
* // returns ~-3.078
*
* y = quantile( 0.5, 0.1 );
* // returns 0.0
*
* var myquantile = quantile.factory( 4.0 );
*
* y = myquantile( 0.2 );
* // returns ~-0.941
*
* y = myquantile( 0.9 );
* // returns ~1.533
*/

// MODULES //

var setReadOnly = __webpack_require__( 4568 );
var main = __webpack_require__( 75186 );
var factory = __webpack_require__( 62077 );


// MAIN //

setReadOnly( main, 'factory', factory );


// EXPORTS //

module.exports = main;


/***/ }),

/***/ 75186:
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

var kernelBetaincinv = __webpack_require__( 61489 );
var isnan = __webpack_require__( 86523 );
var sign = __webpack_require__( 79079 );
var sqrt = __webpack_require__( 15478 );


// MAIN //

/**
* Evaluates the quantile function for a Student's t distribution with degrees of freedom `v` at a probability `p`.
*
* @param {Probability} p - input value
* @param {PositiveNumber} v - degrees of freedom
* @returns {number} evaluated quantile function
*
* @example
* var y = quantile( 0.8, 1.0 );
* // returns ~1.376
*
* @example
* var y = quantile( 0.1, 1.0 );
* // returns ~-3.078
*
* @example
* var y = quantile( 0.5, 0.1 );
* // returns 0.0
*
* @example
* var y = quantile( -0.2, 0.1 );
* // returns NaN
*
* @example
* var y = quantile( NaN, 1.0 );
* // returns NaN
*
* @example
* var y = quantile( 0.0, NaN );
* // returns NaN
*
* @example
* var y = quantile( 0.5, -1.0 );
* // returns NaN
*/
function quantile( p, v ) {
	var prob;
	var xs;
	if (
		isnan( v ) ||
		isnan( p ) ||
		v <= 0.0 ||
		p < 0.0 ||
		p > 1.0
	) {
		return NaN;
	}
	prob = ( p > 0.5 ) ? 1.0 - p : p;
	xs = kernelBetaincinv( v / 2.0, 0.5, 2.0 * prob, 1.0 - (2.0 * prob) );
	return sign( p - 0.5 ) * sqrt( v * xs[ 1 ] / xs[ 0 ] );
}


// EXPORTS //

module.exports = quantile;


/***/ }),

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

/***/ 95275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ measureMetrics)
});

// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: ./packages/metrics/src/definitions.ts + 11 modules
var src_definitions = __webpack_require__(54745);
// EXTERNAL MODULE: ./packages/metrics/src/measurable.ts
var measurable = __webpack_require__(29796);
// EXTERNAL MODULE: ./packages/metrics/src/take-predictions.ts
var take_predictions = __webpack_require__(57269);
;// CONCATENATED MODULE: ./packages/metrics/src/compute-metrics.ts



/**
 * Computes metrics from predictions, by the name of their definition. The usual ones of the task when `names` is not given
 * (those of single classes up to 20 classes); else exactly those that the names stand for, unknown names left out.
 * `rows` restricts them to a slice: indexes from 0, at least one.
 */
function computeMetrics(predictions, options = {}) {
    const part = options.rows ? (0,take_predictions/* takePredictions */.e)(predictions, options.rows) : predictions;
    const definitions = options.names
        ? [...options.names].flatMap((name) => (0,src_definitions/* findDefinition */.Jn)(name, predictions) ?? [])
        : (0,src_definitions/* usualDefinitions */.t_)(predictions);
    const input = (0,measurable/* measurableOf */.$)(part);
    const computed = new Map();
    for (const definition of definitions) {
        if (computed.has(definition.name))
            continue;
        computed.set(definition.name, { definition, outcome: definition.compute(input) });
    }
    return computed;
}

// EXTERNAL MODULE: ./packages/metrics/src/known-metrics.ts
var known_metrics = __webpack_require__(37658);
// EXTERNAL MODULE: ./packages/metrics/src/reference.ts
var src_reference = __webpack_require__(87308);
// EXTERNAL MODULE: ./packages/metrics/src/slices.ts
var slices = __webpack_require__(17042);
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
    const rows = slice.length === 0 ? undefined : (0,slices/* rowsOfSlice */.H)(predictions, slice);
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

/***/ 17042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rowsOfSlice)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38671);
/* harmony import */ var _classes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41909);
/* harmony import */ var _column_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43498);



/**
 * Indexes (from 0) of the rows that satisfy every term; or one sentence on why there are none. A value of a numeric column may be a
 * range: `20..30` holds 20 and not 30, and `..20` and `30..` are open.
 */
function rowsOfSlice(predictions, slice) {
    let rows = Uint32Array.from({ length: predictions.rows }, (_, row) => row);
    for (const { column: name, value } of slice) {
        const column = predictions.sliceColumns.get(name);
        if (!column)
            return noSuchColumn(name, [...predictions.sliceColumns.keys()]);
        const code = column.kind === 'category' ? column.levels.indexOf(value) : -1;
        if (column.kind === 'category' && code === -1)
            return noSuchValue(name, value, column.levels);
        const { lower, upper } = rangeOf(value);
        const kept = column.kind === 'category'
            ? rows.filter((row) => column.codes[row] === code)
            : rows.filter((row) => isWithin(column.values[row], lower, upper));
        if (kept.length === 0 && rows.length === predictions.rows)
            return `No row has ${name}=${value}.`;
        rows = kept;
    }
    const terms = slice.map(({ column, value }) => `${column}=${value}`).join(' and ');
    return rows.length === 0 ? `No row has ${terms}.` : rows;
}
/** The bounds that a value of a numeric column stands for; both NaN for a text that is neither a number nor a range. */
function rangeOf(value) {
    const [lower = '', upper, more] = value.split('..');
    if (upper === undefined || more !== undefined || value === '..')
        return { lower: numberOf(value), upper: Number.NaN };
    return {
        lower: lower === '' ? Number.NEGATIVE_INFINITY : numberOf(lower),
        upper: upper === '' ? Number.POSITIVE_INFINITY : numberOf(upper),
    };
}
/** Without an upper bound (NaN) the lower one is the value itself. */
function isWithin(value, lower, upper) {
    return Number.isNaN(upper) ? value === lower : value >= lower && value < upper;
}
function numberOf(text) {
    return (0,_column_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumberText */ .tZ)(text) ? Number(text) : Number.NaN;
}
function noSuchColumn(name, columns) {
    const nearest = (0,_plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name, columns);
    if (nearest !== undefined)
        return `There is no column «${name}» to slice by; did you mean «${nearest}»?`;
    return columns.length === 0
        ? `There is no column «${name}»: the predictions have no columns to slice by.`
        : `There is no column «${name}» to slice by; there are ${(0,_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .listClasses */ .tD)(columns)}.`;
}
/** Names the value that was probably meant, and no other: the values of a column may be nobody's business. */
function noSuchValue(column, value, levels) {
    const nearest = (0,_plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(value, levels);
    return nearest === undefined
        ? `No row has ${column}=${value}.`
        : `No row has ${column}=${value}; did you mean «${nearest}»?`;
}


/***/ }),

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
        jackknives: [(0,jackknife/* jackknife */.z)(statistic, unitCounts)],
    }));
}
function fillOneByOne(statistics, replicates, { unitCounts, resamples, random }) {
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
/* harmony export */   tq: () => (/* binding */ aucInterval),
/* harmony export */   ud: () => (/* binding */ compareIndependentAucs)
/* harmony export */ });
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
    const error = Math.sqrt((0,_placements_js__WEBPACK_IMPORTED_MODULE_2__/* .placementCovariance */ .Ro)(placements, placements));
    if (!(error > 0))
        return null;
    const reach = (0,_standard_normal_js__WEBPACK_IMPORTED_MODULE_3__/* .criticalValue */ .z7)(level) * error;
    const interval = { lower: placements.auc - reach, upper: placements.auc + reach };
    return (0,_level_js__WEBPACK_IMPORTED_MODULE_4__/* .limitTo */ .$)({ lower: 0, upper: 1 }, interval, level);
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
/* harmony export */   x: () => (/* binding */ acceleration),
/* harmony export */   z: () => (/* binding */ jackknife)
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
            cubes += influence ** 3 * counts[i];
            squares += influence ** 2 * counts[i];
        }
    }
    return squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
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
/* harmony import */ var _sorted_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(989);

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
    const { order, high, low } = (0,_sorted_order_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedOrder */ .u)(scores);
    const values = new Float64Array(rows);
    let positivesBelow = 0;
    let wins = 0;
    let start = 0;
    while (start < rows) {
        let end = start + 1;
        let tiedPositives = isPositive[order[start]];
        while (end < rows && low[end] === low[start] && high[end] === high[start]) {
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

/***/ 35535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ studentQuantile),
/* harmony export */   j: () => (/* binding */ twoSidedStudentP)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86021);
/* harmony import */ var _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74455);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1__);


/** The t below which a variable of Student's t distribution lies with this probability. */
function studentQuantile(probability, degreesOfFreedom) {
    return _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1___default()(probability, degreesOfFreedom);
}
/** Two-sided p value of a t statistic. */
function twoSidedStudentP(statistic, degreesOfFreedom) {
    return 2 * _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_0___default()(-Math.abs(statistic), degreesOfFreedom);
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
        const outcomes = Uint8Array.from(labels, (label, row) => (label === predicted[row] ? 1 : 0));
        return { outcomes, isByLabel: true };
    }
    const { share, index } = found;
    const [given, asked] = share.isByLabel ? [labels, predicted] : [predicted, labels];
    const outcomes = Uint8Array.from(given, (value, row) => {
        if ((value === index) !== (share.inside === 'class'))
            return notLookedAt;
        return (asked[row] === index) === (share.success === 'class') ? 1 : 0;
    });
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
    const counts = { both: 0, onlyCandidate: 0, onlyBaseline: 0, neither: 0 };
    const names = ['neither', 'onlyBaseline', 'onlyCandidate', 'both'];
    for (let row = 0; row < change.outcomes.length; row++) {
        const outcome = change.outcomes[row];
        if (outcome === notLookedAt || mask?.[row] === 0)
            continue;
        counts[names[2 * outcome + main.outcomes[row]] ?? 'neither']++;
    }
    return counts;
}
function binaryClass({ classes, positiveClass }) {
    return classes.length <= 2 ? positiveClass : null;
}


/***/ }),

/***/ 74219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ closedForm),
  u: () => (/* binding */ placeTerm)
});

// EXTERNAL MODULE: ./packages/statistics/src/proportion.ts
var proportion = __webpack_require__(81991);
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
// EXTERNAL MODULE: ./packages/uncertainty/src/slice-statistic.ts
var slice_statistic = __webpack_require__(26137);
// EXTERNAL MODULE: ./packages/uncertainty/src/term-statistic.ts + 5 modules
var term_statistic = __webpack_require__(92778);
;// CONCATENATED MODULE: ./packages/uncertainty/src/closed-form.ts




/**
 * The interval by formula where there is one: a share of rows (Wilson), two models' share of the same rows (Tango), an area under the ROC
 * curve (DeLong), two models' areas on the same rows (DeLong, paired); each times a number plus a number. Undefined for everything else.
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
function single(term) {
    const counted = proportionOf(term);
    if (counted !== undefined) {
        if (counted.rows === 0)
            return undefined;
        const at = (alpha) => (0,proportion/* wilsonInterval */.Y)(counted, { alpha });
        return {
            method: 'wilson',
            rows: counted.rows,
            isPaired: false,
            isAtEdge: counted.successes === 0 || counted.successes === counted.rows,
            value: counted.successes / counted.rows,
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
        const at = (alpha) => (0,proportion/* clopperPearsonInterval */.J)({ successes: value * pairs, rows: pairs }, { alpha });
        return { ...about, method: 'exact-pairs', isAtEdge: true, at };
    }
    return { ...about, method: 'delong', at: (alpha) => (0,delong/* aucInterval */.tq)(placed, { alpha }) };
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
/** DeLong's placements of a term that is the area of one class; undefined without rows of both classes. */
function placeTerm(term) {
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
  d: () => (/* binding */ bootstrapEstimate),
  B: () => (/* binding */ jackknifeEstimate)
});

// EXTERNAL MODULE: ./packages/statistics/src/jackknife.ts
var jackknife = __webpack_require__(61013);
// EXTERNAL MODULE: ./packages/statistics/src/level.ts
var src_level = __webpack_require__(97155);
// EXTERNAL MODULE: ./packages/statistics/src/standard-normal.ts
var standard_normal = __webpack_require__(92710);
;// CONCATENATED MODULE: ./packages/statistics/src/bootstrap-interval.ts



/**
 * Percentile interval: quantiles of the replicates, interpolated linearly. Null when the replicates do not vary or none is defined: then the
 * bootstrap knows nothing, and an interval without width would pretend to be sure. The open side of a one-sided level is infinite.
 */
function percentileInterval(bootstrapped, level = {}) {
    const tail = (0,src_level/* tailShare */.w)(level);
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
    const tail = (0,src_level/* tailShare */.w)(level);
    const bias = (0,standard_normal/* normalQuantile */.Zl)(shareBelow(sorted, bootstrapped.estimate));
    if (!Number.isFinite(bias))
        return null;
    const accelerated = (0,jackknife/* acceleration */.x)(bootstrapped.jackknives);
    const share = (probability) => {
        const shifted = bias + (0,standard_normal/* normalQuantile */.Zl)(probability);
        return (0,standard_normal/* normalCdf */.vr)(bias + shifted / (1 - accelerated * shifted));
    };
    return { lower: share(tail), upper: share(1 - tail) };
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

// EXTERNAL MODULE: ./packages/statistics/src/student-t.ts
var student_t = __webpack_require__(35535);
// EXTERNAL MODULE: ./packages/uncertainty/src/group-rows.ts
var group_rows = __webpack_require__(95797);
;// CONCATENATED MODULE: ./packages/uncertainty/src/resampled-estimate.ts


/** A statistic that is undefined in a larger share of the resamples has no interval: what is left would be a choice. */
const mostUndefined = 0.05;
/** What does not vary by more than this varies through rounding alone: it says nothing about noise, and an interval of it would pretend to be sure. */
function noiseOfRounding({ estimate, jackknives }) {
    const largest = jackknives.reduce((most, { values }) => values.reduce((size, value) => Math.max(size, Math.abs(value)), most), Math.abs(estimate));
    return 1e-10 * largest;
}
/** An estimate whose interval is the BCa interval of its bootstrap. */
function bootstrapEstimate(bootstrapped, about) {
    const { rows, isPaired, isClustered } = about;
    const method = isClustered ? 'cluster-bootstrap' : 'bca-bootstrap';
    return {
        value: bootstrapped.estimate,
        method,
        rows,
        isPaired,
        intervalAt: (confidence) => {
            if ((about.groups ?? group_rows/* fewestGroups */.xp) < group_rows/* fewestGroups */.xp)
                return null;
            const interval = bcaInterval(bootstrapped, { alpha: 1 - confidence });
            if (interval === null || interval.undefinedShare > mostUndefined)
                return null;
            if (interval.upper - interval.lower <= noiseOfRounding(bootstrapped))
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
    const error = jackknifeError(bootstrapped.jackknives);
    const skew = (0,jackknife/* acceleration */.x)(bootstrapped.jackknives);
    return {
        ...about,
        value: bootstrapped.estimate,
        method: 'jackknife',
        intervalAt: (confidence) => {
            if (!(error.standardError > noiseOfRounding(bootstrapped)))
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
/** Over several independent samples, variances add, and the smallest sample gives the degrees of freedom. NaN where a value is undefined. */
function jackknifeError(samples) {
    let [variance, degreesOfFreedom] = [0, Number.POSITIVE_INFINITY];
    for (const { values, counts } of samples) {
        let [size, sum, squares] = [0, 0, 0];
        values.forEach((value, i) => {
            size += counts[i];
            sum += value * counts[i];
        });
        values.forEach((value, i) => {
            squares += (value - sum / size) ** 2 * counts[i];
        });
        variance += ((size - 1) / size) * squares;
        degreesOfFreedom = Math.min(degreesOfFreedom, size - 1);
    }
    return { standardError: Math.sqrt(variance), degreesOfFreedom };
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
            return Float64Array.from(unitCounts, (_, unit) => {
                columns.forEach((column, i) => {
                    sums[i] = whole[i] - column[unit];
                });
                return finish(sums, rows - 1);
            });
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

// EXTERNAL MODULE: ./packages/statistics/src/sorted-order.ts
var sorted_order = __webpack_require__(989);
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
    const { order, high, low } = (0,sorted_order/* sortedOrder */.u)(scores);
    const marked = new Uint32Array(order.length);
    const mixedTies = [];
    let start = 0;
    while (start < order.length) {
        let end = start;
        let positives = 0;
        for (; end < order.length && low[end] === low[start] && high[end] === high[start]; end++)
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
    const { order, high, low } = (0,sorted_order/* sortedOrder */.u)(values);
    const size = order.length;
    const down = new Uint32Array(size);
    const isLast = new Uint8Array(size);
    for (let i = 0; i < size; i++) {
        const at = size - 1 - i;
        down[i] = order[at];
        isLast[i] = at === 0 || high[at] !== high[at - 1] || low[at] !== low[at - 1] ? 1 : 0;
    }
    return { order: down, isLast };
}
/** Average precision as a statistic of rows: sum over thresholds of (recall gained) x precision, one pass over ranked rows. NaN without positives. */
function averagePrecisionStatistic(scored) {
    const { order, isLast } = rankDown(scored.scores);
    const labels = Uint8Array.from(order, (row) => scored.isPositive[row]);
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
        kept.fill(sums.kept, start, i + 1);
        lessPositive.fill(sums.lessPositive, start, i + 1);
        lessNegative.fill(sums.lessNegative, start, i + 1);
        const without = all > 1 ? (positives - 1) / (all - 1) : 0;
        own.fill(without, start, i + 1);
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
    const { order } = (0,sorted_order/* sortedOrder */.u)(values);
    const sorted = Float64Array.from(order, (row) => values[row]);
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
            return values.map((value, row) => {
                const sum = sums[bins[row]];
                return (all - Math.abs(sum) + Math.abs(sum - value)) / (rows - 1);
            });
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
        return {
            columns: [Float64Array.from(rows.labels, (label, row) => loss(columns, label, row))],
            finish: ratio,
        };
    },
    brier: (rows) => {
        const { classes, scores, labels, positiveClass } = rows;
        const chosen = classes.length <= 2 ? [positiveClass ?? classes.length - 1] : classes.map((_, index) => index);
        if (rows.notProbabilities !== null || chosen.some((index) => !scores[index]))
            return undefined;
        const column = Float64Array.from(labels, (label, row) => chosen.reduce((sum, index) => sum + (scores[index]?.[row] - (label === index ? 1 : 0)) ** 2, 0));
        return { columns: [column], finish: ratio };
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
                bins: Uint8Array.from(rows, (row) => calibration.bins[row]),
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
/* harmony import */ var _plimsoll_metrics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54745);
/* harmony import */ var _plimsoll_metrics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17042);

/**
 * Finds the definition and the rows of a term. Slices are cut by the columns of the change, so that both models are looked at on the same rows.
 * Undefined when the predictions cannot give the metric, or when it is of another split.
 */
function bindTerm({ of, reference }, models) {
    const [change, predictions] = [models.get('change'), models.get(of)];
    if (change === undefined || predictions === undefined || reference.split !== null)
        return undefined;
    const definition = (0,_plimsoll_metrics__WEBPACK_IMPORTED_MODULE_0__/* .findDefinition */ .Jn)(reference.name, predictions);
    if (definition === undefined || definition.task !== predictions.task)
        return undefined;
    const slice = reference.slice.map(({ column, value }) => `${column}=${value}`).join(', ');
    if (reference.slice.length === 0)
        return { of, predictions, definition, mask: null, rows: predictions.rows, slice };
    const rows = (0,_plimsoll_metrics__WEBPACK_IMPORTED_MODULE_1__/* .rowsOfSlice */ .H)(change, reference.slice);
    if (typeof rows === 'string')
        return undefined;
    const mask = new Uint8Array(change.rows);
    for (const row of rows)
        mask[row] = 1;
    return { of, predictions, definition, mask, rows: rows.length, slice };
}


/***/ })

};
