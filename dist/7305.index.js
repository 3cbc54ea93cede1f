export const id = 7305;
export const ids = [7305];
export const modules = {

/***/ 57305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubError: () => (/* reexport safe */ _github_error_js__WEBPACK_IMPORTED_MODULE_8__.y),
/* harmony export */   MissingPermissionError: () => (/* reexport safe */ _github_error_js__WEBPACK_IMPORTED_MODULE_8__.A),
/* harmony export */   createGitHubAnnouncer: () => (/* reexport safe */ _announcer_js__WEBPACK_IMPORTED_MODULE_0__.P),
/* harmony export */   createGitHubApprovals: () => (/* reexport safe */ _approvals_js__WEBPACK_IMPORTED_MODULE_1__.K),
/* harmony export */   createGitHubAttestationShelf: () => (/* reexport safe */ _attestation_shelf_js__WEBPACK_IMPORTED_MODULE_2__.s),
/* harmony export */   createGitHubBaselineSource: () => (/* reexport safe */ _baseline_source_js__WEBPACK_IMPORTED_MODULE_3__.u),
/* harmony export */   createGitHubCheckBoard: () => (/* reexport safe */ _check_board_js__WEBPACK_IMPORTED_MODULE_4__.C),
/* harmony export */   createGitHubClient: () => (/* reexport safe */ _client_js__WEBPACK_IMPORTED_MODULE_5__.L),
/* harmony export */   createGitHubCommentThread: () => (/* reexport safe */ _comment_thread_js__WEBPACK_IMPORTED_MODULE_6__.j),
/* harmony export */   createGitHubReleaseStore: () => (/* reexport safe */ _release_store_js__WEBPACK_IMPORTED_MODULE_9__.Y),
/* harmony export */   createGitHubVersionLog: () => (/* reexport safe */ _version_log_js__WEBPACK_IMPORTED_MODULE_13__.c),
/* harmony export */   createOnce: () => (/* reexport safe */ _create_once_js__WEBPACK_IMPORTED_MODULE_7__.U),
/* harmony export */   listRunArtifacts: () => (/* reexport safe */ _run_artifacts_js__WEBPACK_IMPORTED_MODULE_12__.N),
/* harmony export */   promotionEvent: () => (/* reexport safe */ _announcer_js__WEBPACK_IMPORTED_MODULE_0__.G),
/* harmony export */   resolveRun: () => (/* reexport safe */ _resolve_run_js__WEBPACK_IMPORTED_MODULE_11__.U),
/* harmony export */   splitRepository: () => (/* reexport safe */ _repository_js__WEBPACK_IMPORTED_MODULE_10__.T)
/* harmony export */ });
/* harmony import */ var _announcer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76926);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3213);
/* harmony import */ var _attestation_shelf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20922);
/* harmony import */ var _baseline_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67680);
/* harmony import */ var _check_board_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10504);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32993);
/* harmony import */ var _comment_thread_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79266);
/* harmony import */ var _create_once_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28739);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49117);
/* harmony import */ var _release_store_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63650);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87857);
/* harmony import */ var _resolve_run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(35881);
/* harmony import */ var _run_artifacts_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(87446);
/* harmony import */ var _version_log_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(72736);
















/***/ })

};
