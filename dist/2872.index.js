export const id = 2872;
export const ids = [2872];
export const modules = {

/***/ 42872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTrackedRun: () => (/* reexport */ readTrackedRun)
});

// UNUSED EXPORTS: createDirectoryStore, createGitTagLog, digestStretches, hasFile, listUncommittedFiles, openStore, readFileContent, writeFileDurably

;// CONCATENATED MODULE: ./packages/stores/src/read-tracked-run.ts
/** The metrics of a run on a tracking server, as JSON that metric readers know. Loads what it takes only then. Fails as `readMlflowRun` does. */
async function readTrackedRun(request) {
    const { readMlflowRun } = await __webpack_require__.e(/* import() */ 910).then(__webpack_require__.bind(__webpack_require__, 90910));
    return readMlflowRun(request);
}

;// CONCATENATED MODULE: ./packages/stores/src/index.ts







/***/ })

};
