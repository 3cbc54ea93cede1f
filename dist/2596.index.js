export const id = 2596;
export const ids = [2596];
export const modules = {

/***/ 52596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inferContract: () => (/* reexport safe */ _propose_infer_contract_js__WEBPACK_IMPORTED_MODULE_0__.V)
/* harmony export */ });
/* harmony import */ var _propose_infer_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76001);
















/***/ })

};
