export const id = 5541;
export const ids = [5541];
export const modules = {

/***/ 15541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   calibrationMisses: () => (/* reexport safe */ _probability_metrics_js__WEBPACK_IMPORTED_MODULE_17__.ph),
/* harmony export */   carriesItsTest: () => (/* reexport safe */ _fairness_definitions_js__WEBPACK_IMPORTED_MODULE_5__.o),
/* harmony export */   computeMetrics: () => (/* reexport safe */ _compute_metrics_js__WEBPACK_IMPORTED_MODULE_0__.p),
/* harmony export */   costMetrics: () => (/* reexport safe */ _cost_metrics_js__WEBPACK_IMPORTED_MODULE_1__.h),
/* harmony export */   describeHoldout: () => (/* reexport safe */ _holdout_digest_js__WEBPACK_IMPORTED_MODULE_9__.x),
/* harmony export */   diagnosticsOf: () => (/* reexport safe */ _diagnostics_js__WEBPACK_IMPORTED_MODULE_3__.o),
/* harmony export */   dvcMetricFiles: () => (/* reexport safe */ _dvc_metric_files_js__WEBPACK_IMPORTED_MODULE_4__.D),
/* harmony export */   findDefinition: () => (/* reexport safe */ _definitions_js__WEBPACK_IMPORTED_MODULE_2__.Jn),
/* harmony export */   findMetric: () => (/* reexport safe */ _find_metric_js__WEBPACK_IMPORTED_MODULE_6__.GF),
/* harmony export */   formatApart: () => (/* reexport safe */ _format_number_js__WEBPACK_IMPORTED_MODULE_8__.W),
/* harmony export */   formatNumber: () => (/* reexport safe */ _format_number_js__WEBPACK_IMPORTED_MODULE_8__.Z),
/* harmony export */   haveFolds: () => (/* reexport safe */ _predicted_folds_js__WEBPACK_IMPORTED_MODULE_15__.B),
/* harmony export */   holdoutDigest: () => (/* reexport safe */ _holdout_digest_js__WEBPACK_IMPORTED_MODULE_9__.U),
/* harmony export */   holdoutSplits: () => (/* reexport safe */ _splits_js__WEBPACK_IMPORTED_MODULE_20__.jH),
/* harmony export */   indexMetrics: () => (/* reexport safe */ _find_metric_js__WEBPACK_IMPORTED_MODULE_6__.e4),
/* harmony export */   learningCurvesOf: () => (/* reexport safe */ _learning_curves_js__WEBPACK_IMPORTED_MODULE_11__.e),
/* harmony export */   measurableOf: () => (/* reexport safe */ _measurable_js__WEBPACK_IMPORTED_MODULE_12__.$),
/* harmony export */   measurableOfCounts: () => (/* reexport safe */ _measurable_js__WEBPACK_IMPORTED_MODULE_12__.L),
/* harmony export */   measureFolds: () => (/* reexport safe */ _predicted_folds_js__WEBPACK_IMPORTED_MODULE_15__.z),
/* harmony export */   measureMetrics: () => (/* reexport safe */ _measure_metrics_js__WEBPACK_IMPORTED_MODULE_13__.W),
/* harmony export */   metricDefinitions: () => (/* reexport safe */ _definitions_js__WEBPACK_IMPORTED_MODULE_2__.Pb),
/* harmony export */   parseDirections: () => (/* reexport safe */ _known_metrics_js__WEBPACK_IMPORTED_MODULE_10__.a),
/* harmony export */   parseMetricsFile: () => (/* reexport safe */ _metrics_file_js__WEBPACK_IMPORTED_MODULE_14__.j),
/* harmony export */   plainReference: () => (/* reexport safe */ _reference_js__WEBPACK_IMPORTED_MODULE_18__.y),
/* harmony export */   predictionsFromTable: () => (/* reexport safe */ _predictions_from_table_js__WEBPACK_IMPORTED_MODULE_16__.Z),
/* harmony export */   readFolds: () => (/* reexport safe */ _fold_values_js__WEBPACK_IMPORTED_MODULE_7__.n),
/* harmony export */   referenceName: () => (/* reexport safe */ _reference_js__WEBPACK_IMPORTED_MODULE_18__.z),
/* harmony export */   rowsOfSlice: () => (/* reexport safe */ _slices_js__WEBPACK_IMPORTED_MODULE_19__.H),
/* harmony export */   splitOf: () => (/* reexport safe */ _splits_js__WEBPACK_IMPORTED_MODULE_20__.uv),
/* harmony export */   splitOfName: () => (/* reexport safe */ _splits_js__WEBPACK_IMPORTED_MODULE_20__.fV),
/* harmony export */   suggestNames: () => (/* reexport safe */ _find_metric_js__WEBPACK_IMPORTED_MODULE_6__.Rd),
/* harmony export */   tableSourceOf: () => (/* reexport safe */ _table_source_js__WEBPACK_IMPORTED_MODULE_21__.b),
/* harmony export */   takePredictions: () => (/* reexport safe */ _take_predictions_js__WEBPACK_IMPORTED_MODULE_22__.e),
/* harmony export */   traitsOf: () => (/* reexport safe */ _known_metrics_js__WEBPACK_IMPORTED_MODULE_10__.J),
/* harmony export */   withWeights: () => (/* reexport safe */ _take_predictions_js__WEBPACK_IMPORTED_MODULE_22__.c),
/* harmony export */   worstSlices: () => (/* reexport safe */ _worst_slices_js__WEBPACK_IMPORTED_MODULE_23__.P)
/* harmony export */ });
/* harmony import */ var _compute_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63632);
/* harmony import */ var _cost_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2460);
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56689);
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28717);
/* harmony import */ var _dvc_metric_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79225);
/* harmony import */ var _fairness_definitions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84807);
/* harmony import */ var _find_metric_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94759);
/* harmony import */ var _fold_values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21893);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55862);
/* harmony import */ var _holdout_digest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26799);
/* harmony import */ var _known_metrics_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37658);
/* harmony import */ var _learning_curves_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(31396);
/* harmony import */ var _measurable_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(29796);
/* harmony import */ var _measure_metrics_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(86417);
/* harmony import */ var _metrics_file_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(35678);
/* harmony import */ var _predicted_folds_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(63584);
/* harmony import */ var _predictions_from_table_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(77462);
/* harmony import */ var _probability_metrics_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(73930);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(87308);
/* harmony import */ var _slices_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(17042);
/* harmony import */ var _splits_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(87688);
/* harmony import */ var _table_source_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(78584);
/* harmony import */ var _take_predictions_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(57269);
/* harmony import */ var _worst_slices_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(15287);


























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


/***/ })

};
