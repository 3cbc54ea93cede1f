export const id = 6631;
export const ids = [6631];
export const modules = {

/***/ 96631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConditions: () => (/* reexport */ parse/* parseConditions */.W),
  sampleSize: () => (/* reexport */ sampleSize)
});

// UNUSED EXPORTS: compare, decideConditions, decideFailedCommand, decidePromotion, decideTraining, evaluate, metricsOf, operandsOf, opponentsIn, parseCondition, printCondition, printExpression, printReference, recordedOpponent, referencesOf, subjectOf

// EXTERNAL MODULE: ./packages/gate/src/parse.ts + 4 modules
var parse = __webpack_require__(57878);
// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: ./packages/metrics/src/find-metric.ts
var find_metric = __webpack_require__(94759);
// EXTERNAL MODULE: ./packages/gate/src/guarantee.ts + 4 modules
var src_guarantee = __webpack_require__(61340);
// EXTERNAL MODULE: ./packages/gate/src/variables.ts
var variables = __webpack_require__(73420);
;// CONCATENATED MODULE: ./packages/gate/src/sample-size.ts




/**
 * Rows that a holdout needs to decide conditions over `n`, `o` and `d` with a guarantee. Throws a ConfigurationError that names each condition
 * that no guarantee can be given for.
 */
function sampleSize(conditions, guarantee) {
    const nothing = (0,find_metric/* indexMetrics */.e4)({ metrics: [] });
    const clauses = conditions.map((condition) => ({
        condition,
        clause: (0,src_guarantee/* clauseOf */.pQ)((0,variables/* resolveVariables */.C)(condition, nothing)),
    }));
    const refused = clauses.filter(({ clause }) => clause === null);
    if (refused.length > 0) {
        throw new configuration_error/* ConfigurationError */.j(refused.map(({ condition }) => ({
            where: `condition «${condition.text}»`,
            message: condition.tolerance === null
                ? 'has no tolerance, so no number of rows can be named.'
                : 'is not a weighted sum of n, o and d.',
            fix: 'Example: n - o > 0.02 +/- 0.01 (n: accuracy of the change, o: accuracy of main, d: share of predictions that changed).',
        })));
    }
    return (0,src_guarantee/* guaranteedRows */.AQ)(clauses.flatMap(({ clause }) => clause ?? []), guarantee);
}

;// CONCATENATED MODULE: ./packages/gate/src/index.ts










/***/ })

};
