export const id = 4446;
export const ids = [4446];
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
var kernelBetaincinv = __webpack_require__( 83870 );
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

var kernelBetaincinv = __webpack_require__( 83870 );
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

/***/ 63632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ computeMetrics)
/* harmony export */ });
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56689);
/* harmony import */ var _measurable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29796);
/* harmony import */ var _take_predictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57269);



/**
 * Computes metrics from predictions, by the name of their definition. The usual ones of the task when `names` is not given
 * (those of single classes up to 20 classes); else exactly those that the names stand for, unknown names left out.
 * `rows` restricts them to a slice: indexes from 0, at least one.
 */
function computeMetrics(predictions, options = {}) {
    const part = options.rows ? (0,_take_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .takePredictions */ .e)(predictions, options.rows) : predictions;
    const definitions = options.names
        ? [...options.names].flatMap((name) => (0,_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .findDefinition */ .Jn)(name, predictions) ?? [])
        : (0,_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .usualDefinitions */ .t_)(predictions);
    const input = (0,_measurable_js__WEBPACK_IMPORTED_MODULE_2__/* .measurableOf */ .$)(part);
    const computed = new Map();
    for (const definition of definitions) {
        if (computed.has(definition.name))
            continue;
        computed.set(definition.name, { definition, outcome: definition.compute(input) });
    }
    return computed;
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

/***/ 86417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ measureMetrics)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90712);
/* harmony import */ var _compute_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63632);
/* harmony import */ var _known_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37658);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87308);
/* harmony import */ var _slices_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17042);
/* harmony import */ var _splits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87688);






/** A record holds no more metrics than this. */
const mostMetrics = 20_000;
/**
 * Gathers metrics from predictions and metric files under one name each. What is computed from predictions goes before what a
 * file says. Throws a ConfigurationError when there are more metrics than a record holds.
 */
function measureMetrics(sources) {
    const gathered = new Gathering(sources.directions);
    if (sources.predictions)
        gathered.addComputed((0,_compute_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .computeMetrics */ .p)(sources.predictions), '');
    if (sources.trainPredictions)
        gathered.addComputed((0,_compute_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .computeMetrics */ .p)(sources.trainPredictions), '@train');
    for (const other of sources.others ?? [])
        gathered.metrics.set(other.name, other);
    gathered.addFiles(sources.files);
    for (const reference of sources.wanted)
        addWanted(gathered, reference, sources);
    if (gathered.metrics.size > mostMetrics) {
        const where = sources.files.map(({ path }) => path).join(', ');
        const message = `hold ${gathered.metrics.size} metrics, and at most ${mostMetrics} can be kept.`;
        throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j({ where, message });
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
        const { direction } = (0,_known_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .traitsOf */ .J)(name, this.#directions);
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
    const name = (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceName */ .z)(reference);
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
    const wanted = (0,_splits_js__WEBPACK_IMPORTED_MODULE_4__/* .splitOf */ .uv)(split);
    const found = [...gathered.metrics.values()].filter((metric) => {
        const taken = (0,_splits_js__WEBPACK_IMPORTED_MODULE_4__/* .splitOfName */ .fV)(metric.name);
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
    const fullName = (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceName */ .z)(reference);
    const isTrain = split !== null && (0,_splits_js__WEBPACK_IMPORTED_MODULE_4__/* .splitOf */ .uv)(split) === 'train';
    const predictions = split === null ? sources.predictions : isTrain ? (sources.trainPredictions ?? null) : null;
    const refuse = (message) => {
        gathered.unusable.set(fullName, { name: fullName, kind: 'unavailable', message });
    };
    if (!predictions) {
        if (slice.length > 0)
            refuse(`«${fullName}» is a slice, and slices are computed from predictions: give some.`);
        return;
    }
    const rows = slice.length === 0 ? undefined : (0,_slices_js__WEBPACK_IMPORTED_MODULE_5__/* .rowsOfSlice */ .H)(predictions, slice);
    if (typeof rows === 'string') {
        refuse(rows);
        return;
    }
    const computed = (0,_compute_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .computeMetrics */ .p)(predictions, { names: [name], ...(rows && { rows }) });
    if (computed.size === 0 && slice.length > 0) {
        refuse(`«${name}» is not a metric that is computed from predictions, so it has no slices.`);
    }
    const suffix = (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceName */ .z)({ name: '', split: isTrain ? 'train' : null, slice });
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


/** Inverting the distribution takes long, and all metrics of the same rows ask for the same quantiles. */
const known = new Map();
const mostKnown = 1000;
/** The t below which a variable of Student's t distribution lies with this probability. */
function studentQuantile(probability, degreesOfFreedom) {
    const key = `${probability} ${degreesOfFreedom}`;
    const found = known.get(key) ?? _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1___default()(probability, degreesOfFreedom);
    if (known.size < mostKnown)
        known.set(key, found);
    return found;
}
/** Two-sided p value of a t statistic. */
function twoSidedStudentP(statistic, degreesOfFreedom) {
    return 2 * _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_0___default()(-Math.abs(statistic), degreesOfFreedom);
}


/***/ })

};
