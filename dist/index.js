import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 90712:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ConfigurationError)
/* harmony export */ });
/** The user's failure: short, complete (every problem at once), and with the fix. Never shown with a stack. */
class ConfigurationError extends Error {
    problems;
    constructor(problems, options) {
        const list = 'where' in problems ? [problems] : problems;
        super(list.map(renderProblem).join('\n'), options);
        this.name = 'ConfigurationError';
        this.problems = list;
    }
}
function renderProblem({ where, message, fix }) {
    return `${where}: ${message}${fix ? ` ${fix}` : ''}`;
}


/***/ }),

/***/ 23575:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(90712);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(64453);


/** Tells whose failure a thrown value is. Only our own failures carry a stack. */
function describeFailure(thrown) {
    if (thrown instanceof _configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j) {
        return { kind: 'configuration', problems: thrown.problems, message: thrown.message };
    }
    if (thrown instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._)
        return { kind: 'service', message: thrown.message };
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { kind: 'internal', message: error.message, stack: error.stack ?? error.message };
}


/***/ }),

/***/ 38671:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);

/** The known name that a misspelt one most likely means: at most a third of its letters away; or undefined. */
function nearestName(name, known) {
    let nearest;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of known) {
        const letters = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase(), candidate.toLowerCase());
        if (letters < least && letters <= Math.max(1, candidate.length / 3)) {
            nearest = candidate;
            least = letters;
        }
    }
    return nearest;
}


/***/ }),

/***/ 64453:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ServiceError)
/* harmony export */ });
/** A service's failure: which one, doing what, how often it was tried, and what it answered last. */
class ServiceError extends Error {
    service;
    operation;
    attempts;
    /** The last HTTP status, where there was an answer. */
    status;
    constructor(details, options) {
        const tried = details.attempts > 1 ? ` (tried ${details.attempts} times)` : '';
        const status = details.status === undefined ? '' : ` [${details.status}]`;
        super(`${details.service}: ${details.operation} failed${tried}${status}: ${details.message}`, options);
        this.name = 'ServiceError';
        this.service = details.service;
        this.operation = details.operation;
        this.attempts = details.attempts;
        this.status = details.status;
    }
}


/***/ }),

/***/ 4584:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkRecord),
/* harmony export */   H: () => (/* binding */ parseRecord)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(90712);

/**
 * A record from JSON text that may come from anywhere, a fork included.
 * Throws a ConfigurationError that names `origin` and the place in the JSON when the text is not a record.
 */
async function parseRecord(text, origin) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw notARecord(origin, `is not JSON (${error.message})`, error);
    }
    return checkRecord(value, origin);
}
/** A record that has been JSON already, as a part of another text. Throws as parseRecord does. */
async function checkRecord(value, origin) {
    const version = value?.schemaVersion;
    if (typeof version === 'number' && version !== 1) {
        throw notARecord(origin, `has schema version ${version}, and this Plimsoll reads version 1`);
    }
    // Loaded only by those who read records.
    const { validateRecord } = await __nccwpck_require__.e(/* import() */ 1032).then(__nccwpck_require__.bind(__nccwpck_require__, 81032));
    if (!validateRecord(value))
        throw notARecord(origin, describeSchemaError(validateRecord.errors?.[0]));
    return value;
}
function describeSchemaError(error) {
    if (!error)
        return 'does not match the record schema';
    const place = error.instancePath || '/';
    const detail = error.keyword === 'additionalProperties'
        ? ` «${String(error.params.additionalProperty).slice(0, 100)}»`
        : '';
    return `does not match the record schema: ${place} ${error.message}${detail}`;
}
function notARecord(origin, message, cause) {
    return new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j({ where: origin, message, fix: 'Let the same version of Plimsoll write and read the records of a run.' }, { cause });
}


/***/ }),

/***/ 45939:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RM: () => (/* binding */ recordsFolder),
/* harmony export */   T3: () => (/* binding */ readRecords),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(90712);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4584);
/* harmony import */ var _serialise_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(14288);





/** Where the records of a workspace live, relative to it. */
const recordsFolder = '.plimsoll/records';
/** Larger than any record that the schema's limits make sensible; a file above it is refused unread. */
const maxRecordBytes = 64 * 1024 * 1024;
/**
 * Writes `<folder>/<id>.json` whole or not at all, and returns its path.
 * A record of the same id is replaced: the last run of a step counts.
 */
async function writeRecord(folder, record) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${record.id}.json`);
    const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.${record.id}.${process.pid}.tmp`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(unfinished, (0,_serialise_js__WEBPACK_IMPORTED_MODULE_2__/* .serialiseRecord */ .p)(record));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(unfinished, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(unfinished, { force: true });
        throw error;
    }
    return path;
}
/**
 * All records of a folder, by id. A folder that does not exist holds none.
 * Throws a ConfigurationError that names the file when one is not a record.
 */
async function readRecords(folder) {
    const records = [];
    for (const name of await listRecordFiles(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
        if (bytes.length > maxRecordBytes) {
            throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j({
                where: path,
                message: `has ${bytes.length} bytes, more than any record.`,
            });
        }
        const record = await (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .H)(bytes.toString('utf8'), path);
        if (`${record.id}.json` !== name) {
            throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j({
                where: path,
                message: `holds the record «${record.id}».`,
                fix: `A record's file is named after its id: ${record.id}.json.`,
            });
        }
        records.push(record);
    }
    return records;
}
async function listRecordFiles(folder) {
    try {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
        return names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort();
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}


/***/ }),

/***/ 14288:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ serialiseRecord)
/* harmony export */ });
/** The record as JSON text, ending in a newline. The same record always gives the same text. */
function serialiseRecord(record) {
    return `${JSON.stringify(record, null, 2)}\n`;
}


/***/ }),

/***/ 61958:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   m3: () => (/* binding */ compareVerdicts),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/* unused harmony export verdicts */
/** All verdicts, from best to worst. */
const verdicts = [
    'pass',
    'warn',
    'inconclusive',
    'fail',
    'error',
];
/** Negative when `a` is better than `b`, positive when it is worse: sorts from best to worst. */
function compareVerdicts(a, b) {
    return verdicts.indexOf(a) - verdicts.indexOf(b);
}
/** Whether `verdict` is `threshold` or worse. */
function isAtLeast(verdict, threshold) {
    return compareVerdicts(verdict, threshold) >= 0;
}
/** The worst of several verdicts; `pass` of none. */
function worstVerdict(list) {
    let worst = 'pass';
    for (const verdict of list)
        if (compareVerdicts(verdict, worst) > 0)
            worst = verdict;
    return worst;
}


/***/ }),

/***/ 61142:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf),
/* harmony export */   O: () => (/* binding */ mergedReasonCode)
/* harmony export */ });
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(50705);

/** GitHub shows ten of each level per step, and cuts messages at 4,096 characters. */
const mostPerLevel = 10;
/**
 * The reasons of a record as annotations, the worst first, at most `most` errors and as many warnings (default: ten, as a step
 * may have): where there are more, the last one says how many. What the report merges has been annotated by the steps themselves.
 */
function annotationsOf(record, most = mostPerLevel) {
    const ofLevel = (level) => record.reasons.filter((reason) => levelOf(reason) === level && reason.code !== mergedReasonCode);
    return ['error', 'warning'].flatMap((level) => annotate(record, { level, reasons: ofLevel(level), most }));
}
/** Code of the reasons by which `report` repeats the verdicts of the steps. */
const mergedReasonCode = 'step-verdict';
function levelOf({ verdict }) {
    if (verdict === 'pass')
        return null;
    return verdict === 'fail' || verdict === 'error' ? 'error' : 'warning';
}
function annotate({ id }, { level, reasons, most }) {
    const isTooMany = reasons.length > most;
    const shown = reasons.slice(0, isTooMany ? most - 1 : most);
    const annotations = shown.map(({ verdict, message, where }) => ({
        level,
        title: `${id}: ${_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L[verdict].word}`,
        message,
        ...where,
    }));
    const more = reasons.length - shown.length;
    const rest = { level, title: id, message: `… and ${more} more: the job summary names them all.` };
    return isTooMany ? [...annotations, rest] : annotations;
}


/***/ }),

/***/ 85964:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ isJudgedPart),
/* harmony export */   Ms: () => (/* binding */ isNews),
/* harmony export */   eZ: () => (/* binding */ arrangeRows)
/* harmony export */ });
/* unused harmony exports isWorsePart, verdictOf */
/* harmony import */ var _plimsoll_record__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(61958);

/** How many rows stand open where none has a condition and none changed. */
const calmRows = 3;
/** How many rows of a kind stand open where many are news: those that got better, and classes or slices that got worse. */
const newsRows = 5;
/** The rows in the order of their use: those to show first, and the rest for who wants them. */
function arrangeRows(rows, limit) {
    const gated = rows
        .filter(({ conditions }) => conditions.length > 0)
        .sort((a, b) => (0,_plimsoll_record__WEBPACK_IMPORTED_MODULE_0__/* .compareVerdicts */ .m3)(verdictOf(b), verdictOf(a)));
    const rest = rows.filter(({ conditions }) => conditions.length === 0);
    const hasBaseline = rows.some(({ main }) => main !== null);
    // What got worse for a class or a slice must not hide behind what got better as a whole.
    const isOpen = (row) => (row.scope === 'whole' ? isNews(row) || !hasBaseline : isWorsePart(row));
    const news = keepSome(rest.filter(isOpen));
    const isCalm = gated.length === 0 && news.length === 0;
    const ungated = isCalm ? rest.filter(({ scope }) => scope === 'whole').slice(0, calmRows) : news;
    const room = Math.max(0, limit - gated.length);
    // Where there is not room for all, the weightiest come first and the rest is folded.
    const chosen = ungated.length > room ? [...ungated].sort(byWeight).slice(0, room) : ungated;
    const isChosen = new Set(chosen);
    const folded = [...gated.slice(limit), ...rest.filter((row) => !isChosen.has(row))];
    const worse = (row) => row.outcome === 'worse';
    const ungatedOpen = [...chosen.filter(worse), ...chosen.filter((row) => !worse(row))];
    return { open: [...gated.slice(0, limit), ...ungatedOpen], folded };
}
/** All rows, but of those that got better, and of the parts that got worse, only the weightiest; in their order. */
function keepSome(rows) {
    const many = [rows.filter(({ outcome }) => outcome === 'better'), rows.filter(isWorsePart)];
    const left = new Set(many.flatMap((list) => list.sort(byWeight).slice(newsRows)));
    return rows.filter((row) => !left.has(row));
}
/** Whether a class or a slice of the holdout got worse beyond noise. */
function isWorsePart(row) {
    return isJudgedPart(row) && row.outcome === 'worse';
}
/** Whether a row is about a class or a slice of the holdout, and was compared with its uncertainty. */
function isJudgedPart({ name, scope, outcome, interval }) {
    return scope === 'part' && outcome !== 'not compared' && interval !== null && !name?.includes('@');
}
/** Whether a row tells more than noise. */
function isNews({ outcome }) {
    return outcome !== 'same' && outcome !== 'unclear';
}
/** The worst verdict among the conditions of a row. */
function verdictOf(row) {
    return (0,_plimsoll_record__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(row.conditions.map(({ verdict }) => verdict));
}
const weights = ['worse', 'better', 'changed', 'not compared', 'unclear', 'same'];
function byWeight(a, b) {
    return weights.indexOf(a.outcome) - weights.indexOf(b.outcome) || relativeChange(b) - relativeChange(a);
}
function relativeChange({ main, change }) {
    if (main === null || change === null || main === change)
        return 0;
    return Math.abs(change - main) / Math.max(Math.abs(main), Math.abs(change));
}


/***/ }),

/***/ 51856:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   DP: () => (/* binding */ joinSentences),
/* harmony export */   H2: () => (/* binding */ renderLimitedTable),
/* harmony export */   bo: () => (/* binding */ renderTable),
/* harmony export */   uM: () => (/* binding */ linkTo),
/* harmony export */   x9: () => (/* binding */ joinBlocks)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(96121);

/** A GitHub table. Cells are Markdown of one line, already escaped. */
function renderTable(columns, rows) {
    return renderLimitedTable(columns, rows, { limit: rows.length, row: (cells) => cells });
}
/**
 * A table of the first `limit` items, and how many more there are; empty when there is no room for a single one.
 * After `room` characters it ends, because nobody will see a text as long as that.
 */
function renderLimitedTable(columns, items, options) {
    const { limit, room = Number.POSITIVE_INFINITY, row } = options;
    const shown = items.slice(0, limit);
    if (shown.length === 0)
        return '';
    const lines = [
        lineOf(columns.map(({ heading }) => heading)),
        lineOf(columns.map(({ isNumber }) => (isNumber ? '--:' : ':--'))),
    ];
    let length = 0;
    for (const item of shown) {
        if (length > room)
            break;
        const line = lineOf(row(item));
        length += line.length;
        lines.push(line);
    }
    const more = items.length - shown.length;
    return joinBlocks([lines.join('\n'), more > 0 ? `… and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(more)} more.` : '']);
}
function lineOf(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** A part that is folded until somebody opens it. The title is our own words: HTML, not Markdown. */
function fold(title, body) {
    return body === '' ? '' : `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** Blocks of Markdown one below the other; empty ones leave no trace. */
function joinBlocks(blocks) {
    return blocks.filter((block) => block !== '').join('\n\n');
}
/** Sentences one after the other; empty ones leave no trace. */
function joinSentences(sentences) {
    return sentences.filter((sentence) => sentence !== '').join(' ');
}
/** A link, only to the place that the report itself comes from: other addresses in records are not to be trusted. */
function linkTo(text, address, origin) {
    if (address === null || origin === null || !URL.canParse(address))
        return text;
    const url = new URL(address);
    if (url.origin !== origin || url.username !== '' || url.password !== '')
        return text;
    const destination = url.href.replace(/[()<>[\]|\\`]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
    return `[${text}](${destination})`;
}


/***/ }),

/***/ 12346:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ checkBudget),
/* harmony export */   LO: () => (/* binding */ commentBudget),
/* harmony export */   qN: () => (/* binding */ summaryBudget)
/* harmony export */ });
/** Characters for a comment: GitHub takes 65,536, and the comment's own mark needs some. */
const commentBudget = 60_000;
/** Characters for a job summary: GitHub takes 1 MiB, and a character has at most three bytes. */
const summaryBudget = 300_000;
/** Characters for the text of a check run: GitHub takes 65,535. */
const checkBudget = 60_000;


/***/ }),

/***/ 94192:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ renderChanges)
});

// EXTERNAL MODULE: ./packages/report/src/blocks.ts
var blocks = __nccwpck_require__(51856);
// EXTERNAL MODULE: ./packages/report/src/escape.ts
var src_escape = __nccwpck_require__(37121);
// EXTERNAL MODULE: ./packages/report/src/format.ts
var format = __nccwpck_require__(96121);
;// CONCATENATED MODULE: ./packages/report/src/show-parameters.ts


/** How many values of one list are named. */
const mostValues = 4;
/**
 * Changed parameters as Markdown, one text for each: «`trees` `50` → `80`». A list of names is shown by what came and what went
 * («`features` + `bill_length_mm`»), because a name put in at its front moves all the others, and no place tells what happened.
 */
function showParameters(changes) {
    const lists = new Map();
    for (const change of changes) {
        const list = listOf(change.name);
        if (list !== undefined)
            lists.set(list, [...(lists.get(list) ?? []), change]);
    }
    const shown = new Set();
    return changes.flatMap((change) => {
        const list = listOf(change.name);
        const entries = (list !== undefined && lists.get(list)) || [];
        if (list === undefined || entries.length < 2 || !entries.every(hasNames))
            return [showOne(change)];
        if (shown.has(list))
            return [];
        shown.add(list);
        return [showList(list, entries)];
    });
}
/** `features.3` is a place in `features`. */
function listOf(name) {
    return /^(.+)\.\d+$/s.exec(name)?.[1];
}
/** Numbers in a list mean something by their place, as the widths of layers do. */
function hasNames({ before, after }) {
    return [before, after].every((value) => value === null || typeof value === 'string');
}
function showList(list, entries) {
    const before = entries.flatMap((entry) => (entry.before === null ? [] : [String(entry.before)]));
    const after = entries.flatMap((entry) => (entry.after === null ? [] : [String(entry.after)]));
    const parts = [...show_parameters_name(without(after, before), '+'), ...show_parameters_name(without(before, after), '−')];
    return `${(0,src_escape/* codeSpan */.SS)(list, 80)} ${parts.length === 0 ? 'in another order' : parts.join(' ')}`;
}
/** What `values` have beyond `others`, each as often as it is there more. */
function without(values, others) {
    const left = [...others];
    return values.filter((value) => {
        const at = left.indexOf(value);
        if (at >= 0)
            left.splice(at, 1);
        return at < 0;
    });
}
function show_parameters_name(values, sign) {
    const more = values.length - mostValues;
    return [
        ...values.slice(0, mostValues).map((value) => `${sign} ${(0,src_escape/* codeSpan */.SS)(value, 40)}`),
        ...(more > 0 ? [`${sign} ${(0,format/* formatNumberOf */.Of)(more, 'more value')}`] : []),
    ];
}
function showOne({ name: parameter, before, after }) {
    return `${(0,src_escape/* codeSpan */.SS)(parameter, 80)} ${showValue(before)} → ${showValue(after)}`;
}
/** A value of a parameter; «none» where there is no such parameter. */
function showValue(value) {
    return value === null ? 'none' : (0,src_escape/* codeSpan */.SS)(String(value), 40);
}

;// CONCATENATED MODULE: ./packages/report/src/changes-section.ts




/** How many changed parameters are named in the line; the others are counted. */
const mostNamed = 3;
/**
 * What differs from main, in one line: code, data, contract, drifted columns, parameters, environment. What it consists of is
 * folded below. Empty when nobody compared.
 */
function renderChanges(records, context) {
    const all = records.trainings.flatMap(({ evidence }) => evidence.changes ?? []);
    const contract = records.data.flatMap(({ evidence }) => evidence.contractChanges ?? []);
    const drifts = records.data.flatMap(({ evidence }) => evidence.drift ?? []);
    // The legs of a matrix are about the same change: the first account stands for all.
    const [changes] = all;
    const [checked] = records.data.flatMap(({ evidence }) => evidence.comparison ? [{ ...evidence.comparison, rows: evidence.rows }] : []);
    const data = checked ? describeRows(checked) : count(changes?.data ?? [], 'data file');
    const parts = [...describeTraining(changes, data), ...describeData(contract, drifts)];
    if (!changes && parts.length === 0)
        return '';
    const line = parts.length === 0 ? 'nothing that the training depends on' : parts.join(', ');
    return (0,blocks/* joinBlocks */.x9)([
        `**What changed:** ${line}.`,
        context.limits.folded > 0
            ? (0,blocks/* fold */.AU)('What changed, one by one', listChanges({ changes, checked }, context))
            : '',
    ]);
}
/** «data (344 → 412 rows, 2 files, 1 column added)»; nothing when the files are the same. */
function describeRows({ rowsBefore, rows, files, columns }) {
    if (files.length === 0 && rowsBefore === rows && columns.length === 0)
        return [];
    const size = rowsBefore === rows
        ? `${(0,format/* formatNumberOf */.Of)(rows, 'row')} as before`
        : `${(0,format/* formatCount */.B4)(rowsBefore)} → ${(0,format/* formatNumberOf */.Of)(rows, 'row')}`;
    const columnsThat = (change) => {
        const { length } = columns.filter((column) => column.change === change);
        return length === 0 ? [] : [`${(0,format/* formatNumberOf */.Of)(length, 'column')} ${change}`];
    };
    const parts = [size, ...count(files, 'file'), ...columnsThat('added'), ...columnsThat('removed')];
    return [`data (${parts.join(', ')})`];
}
const noChanges = { code: [], parameters: [], environment: [], other: [] };
function describeTraining(changes, data) {
    const { code, parameters, environment, other } = changes ?? noChanges;
    const shown = showParameters(parameters);
    const named = shown.slice(0, mostNamed);
    const more = shown.length - named.length;
    return [
        ...count(code, 'code file'),
        ...data,
        ...named,
        ...(more > 0 ? [(0,format/* formatNumberOf */.Of)(more, 'more parameter')] : []),
        ...count(environment, 'lock file'),
        ...other.slice(0, mostNamed).map((line) => (0,src_escape/* escapeMarkdown */.FV)(line, 120)),
    ];
}
function count(files, noun) {
    return files.length === 0 ? [] : [(0,format/* formatNumberOf */.Of)(files.length, noun)];
}
function describeData(contract, drifts) {
    const breaking = contract.filter(({ effect }) => effect === 'breaking').length;
    const drifted = new Set(drifts.flatMap(({ results }) => results.filter(({ verdict }) => verdict !== 'pass').map(({ column }) => column)));
    return [
        ...(contract.length === 0
            ? []
            : [
                `the contract (${(0,format/* formatNumberOf */.Of)(contract.length, 'change')}${breaking > 0 ? `, ${breaking} breaking` : ''})`,
            ]),
        ...(drifted.size === 0 ? [] : [`the distribution of ${(0,format/* formatNumberOf */.Of)(drifted.size, 'column')}`]),
    ];
}
function listChanges({ changes, checked }, { limits }) {
    const files = (list, kind) => list.map(({ path, change }) => [kind, (0,src_escape/* codeSpan */.SS)(path, 160), change]);
    const known = new Set(changes?.data.map(({ path }) => path));
    const alsoChecked = (checked?.files ?? []).filter(({ path }) => !known.has(path));
    const rows = [
        ...files(changes?.code ?? [], 'code'),
        ...files([...(changes?.data ?? []), ...alsoChecked], 'data'),
        ...(checked?.columns ?? []).map(({ name, change }) => ['column', (0,src_escape/* codeSpan */.SS)(name, 160), change]),
        ...(changes?.parameters ?? []).map(({ name, before, after }) => [
            'parameter',
            (0,src_escape/* codeSpan */.SS)(name, 100),
            `${showValue(before)} → ${showValue(after)}`,
        ]),
        ...files(changes?.environment ?? [], 'environment'),
        ...(changes?.other ?? []).map((line) => ['other', (0,src_escape/* escapeMarkdown */.FV)(line, 300), '']),
    ];
    const columns = [{ heading: 'kind' }, { heading: 'what' }, { heading: 'change' }];
    return (0,blocks/* renderLimitedTable */.H2)(columns, rows, {
        limit: limits.folded,
        room: limits.room,
        row: (cells) => cells,
    });
}


/***/ }),

/***/ 34083:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ compareMetrics),
/* harmony export */   s: () => (/* binding */ comparabilityOf)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(96121);

/** Whether main was tested on the same rows. Unknown holdouts count as the same: then there are only metric files. */
function comparabilityOf(evidence) {
    const { baseline, holdout } = evidence;
    if (baseline.kind === 'none')
        return 'no baseline';
    const isChanged = holdout && baseline.holdout && holdout.sha256 !== baseline.holdout.sha256;
    return isChanged ? 'holdout changed' : 'ok';
}
/** What has been compared already: a report looks at the same evidence several times until its text fits. */
const compared = new WeakMap();
/** Every metric and condition of a training as rows: of the change in its order, then those that only main has. */
function compareMetrics(evidence) {
    const known = compared.get(evidence) ?? compare(evidence);
    compared.set(evidence, known);
    return known;
}
function compare(evidence) {
    const { baseline, metrics, conditions } = evidence;
    const onMain = new Map(metricsOf(baseline).map((metric) => [metric.name, metric]));
    const isComparable = comparabilityOf(evidence) === 'ok';
    const byMetric = new Map();
    for (const condition of conditions) {
        if (condition.metric === null)
            continue;
        const list = byMetric.get(condition.metric);
        if (list)
            list.push(condition);
        else
            byMetric.set(condition.metric, [condition]);
    }
    const judged = new Map((evidence.comparisons ?? []).map((comparison) => [comparison.metric, comparison]));
    const rows = metrics.map((metric) => {
        const main = onMain.get(metric.name)?.value ?? null;
        const mayCompare = main !== null && (isComparable || metric.source === 'command');
        const comparison = isComparable ? judged.get(metric.name) : undefined;
        return {
            name: metric.name,
            ...(comparison ? judgedRow(comparison) : pointRow(metric, { main, mayCompare })),
            conditions: byMetric.get(metric.name) ?? [],
            scope: scopeOf(metric),
        };
    });
    const known = new Set(metrics.map(({ name }) => name));
    for (const { name, value, source } of onMain.values()) {
        if (known.has(name))
            continue;
        known.add(name);
        rows.push({
            ...nothing,
            name,
            main: value,
            conditions: byMetric.get(name) ?? [],
            scope: scopeOf({ name, source }),
        });
    }
    for (const condition of conditions) {
        if (condition.metric !== null && known.has(condition.metric))
            continue;
        const { metric: name, left } = condition;
        rows.push({ ...nothing, name, change: left, conditions: [condition], scope: 'whole' });
    }
    return rows;
}
const nothing = { main: null, change: null, outcome: 'not compared', interval: null };
/** What the gate found, on the rows that both were tested on. */
function judgedRow({ main, change, outcome, interval }) {
    return { main, change, outcome, interval };
}
function pointRow(metric, known) {
    const { main, mayCompare } = known;
    const isCompared = mayCompare && main !== null;
    return {
        main,
        change: metric.value,
        outcome: isCompared ? outcomeOf(metric, main) : 'not compared',
        interval: isCompared ? null : (metric.interval ?? null),
    };
}
function metricsOf(baseline) {
    return baseline.kind === 'found' ? baseline.metrics : [];
}
function outcomeOf({ value, direction }, main) {
    if ((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameValue */ .am)(value, main))
        return 'same';
    if (direction === null)
        return 'changed';
    return value > main === (direction === 'higher') ? 'better' : 'worse';
}
function scopeOf({ name, source }) {
    if (source === 'command')
        return 'cost';
    return /[[@]/.test(name) || (source === 'predictions' && name.includes('.')) ? 'part' : 'whole';
}


/***/ }),

/***/ 53631:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fitBudget),
/* harmony export */   Q: () => (/* binding */ isOfKind)
/* harmony export */ });
/** From everything to almost nothing. The last one keeps any report small. */
const levels = [
    { open: 12, folded: Number.POSITIVE_INFINITY, charts: 4, sections: 100 },
    { open: 12, folded: 1000, charts: 4, sections: 100 },
    { open: 12, folded: 400, charts: 2, sections: 100 },
    { open: 12, folded: 100, charts: 0, sections: 25 },
    { open: 10, folded: 30, charts: 0, sections: 10 },
    { open: 8, folded: 10, charts: 0, sections: 5 },
    { open: 3, folded: 3, charts: 0, sections: 2 },
    { open: 2, folded: 0, charts: 0, sections: 1 },
];
/**
 * Renders with the most detail whose text fits into `budget` characters. Every attempt is whole Markdown; the last one is
 * taken whatever its size. `isShortened` tells `render` that something is left out for want of room.
 */
function fitBudget(budget, render) {
    let text = '';
    for (const [at, level] of levels.entries()) {
        const isLast = at === levels.length - 1;
        text = render({ ...level, room: isLast ? Number.POSITIVE_INFINITY : budget }, at > 0);
        if (text.length <= budget)
            break;
    }
    return text;
}
/** Whether a record holds evidence of a kind. */
function isOfKind(record, kind) {
    return record.evidence.kind === kind;
}


/***/ }),

/***/ 78226:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ describeData),
  J: () => (/* binding */ renderDataFindings)
});

// EXTERNAL MODULE: ./packages/report/src/blocks.ts
var blocks = __nccwpck_require__(51856);
// EXTERNAL MODULE: ./packages/report/src/escape.ts
var src_escape = __nccwpck_require__(37121);
// EXTERNAL MODULE: ./packages/report/src/format.ts
var format = __nccwpck_require__(96121);
;// CONCATENATED MODULE: ./packages/report/src/contract-section.ts



/** What became of the contract itself: how it changed, and which of its rules could not be checked. */
function renderContract(record, context) {
    return (0,blocks/* joinBlocks */.x9)([
        renderChanges(record.evidence.contractChanges ?? [], context),
        renderUnchecked(record.evidence.unchecked ?? [], context),
    ]);
}
const effects = ['breaking', 'compatible', 'neutral'];
/** «Contract: 2 breaking changes, 1 compatible change.», the breaking ones in the open. */
function renderChanges(changes, { limits }) {
    if (changes.length === 0)
        return '';
    const of = (effect) => changes.filter((change) => change.effect === effect);
    const counts = effects
        .map((effect) => ({ effect, count: of(effect).length }))
        .filter(({ count }) => count > 0);
    const title = counts.map(({ effect, count }) => (0,format/* formatNumberOf */.Of)(count, `${effect} change`)).join(', ');
    const table = (list, limit) => (0,blocks/* renderLimitedTable */.H2)([{ heading: 'effect' }, { heading: 'change' }, { heading: 'at' }], list, {
        limit,
        room: limits.room,
        row: ({ effect, message, pointer }) => [effect, (0,src_escape/* escapeMarkdown */.FV)(message, 300), (0,src_escape/* codeSpan */.SS)(pointer, 100)],
    });
    return (0,blocks/* joinBlocks */.x9)([
        `**Contract:** ${title}.`,
        table(of('breaking'), limits.open),
        (0,blocks/* fold */.AU)('Other changes of the contract', table([...of('compatible'), ...of('neutral')], limits.folded)),
    ]);
}
function renderUnchecked(rules, { limits }) {
    return (0,blocks/* fold */.AU)(`${(0,format/* formatNumberOf */.Of)(rules.length, 'rule')} of the contract ${rules.length === 1 ? 'is' : 'are'} not checked`, (0,blocks/* renderLimitedTable */.H2)([{ heading: 'at' }, { heading: 'not checked' }], rules, {
        limit: limits.folded,
        room: limits.room,
        row: ({ where, message }) => [(0,src_escape/* codeSpan */.SS)(where, 160), (0,src_escape/* escapeMarkdown */.FV)(message, 300)],
    }));
}

// EXTERNAL MODULE: ./packages/report/src/drift-section.ts
var drift_section = __nccwpck_require__(7957);
;// CONCATENATED MODULE: ./packages/report/src/data-section.ts





/** What was checked, in one line. */
function describeData({ evidence }) {
    const { files, rows, columns, checks } = evidence;
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    const size = `${(0,format/* formatNumberOf */.Of)(rows, 'row')}, ${(0,format/* formatNumberOf */.Of)(columns.length, 'column')}`;
    return `${size} in ${(0,format/* formatNumberOf */.Of)(files.length, 'file')} (${(0,format/* formatBytes */.z3)(bytes)}), ${(0,format/* formatNumberOf */.Of)(checks, 'rule')} checked.`;
}
/** What was found in the data: violated rules, then drift, then what became of the contract itself. */
function renderDataFindings(record, context) {
    const { drift } = record.evidence;
    return (0,blocks/* joinBlocks */.x9)([
        renderFindings(record, context),
        drift ? (0,drift_section/* renderDrift */.i)(drift, record.verdict, context) : '',
        renderContract(record, context),
    ]);
}
/** The violated rules: how many rows, and where the first ones are. No values from the data. */
function renderFindings({ evidence }, { limits }) {
    const count = evidence.findings.length;
    if (count === 0)
        return '';
    return (0,blocks/* joinBlocks */.x9)([
        `${(0,format/* formatNumberOf */.Of)(count, 'rule')} of the contract ${(0,src_escape/* codeSpan */.SS)(evidence.contract.path, 100)} ${count === 1 ? 'is' : 'are'} violated:`,
        (0,blocks/* renderLimitedTable */.H2)([
            { heading: 'column' },
            { heading: 'rule' },
            { heading: 'rows', isNumber: true },
            { heading: 'first at' },
        ], evidence.findings, { limit: limits.open, room: limits.room, row: showFinding }),
    ]);
}
function showFinding({ column, rule, expected, rows, firstRows }) {
    return [
        column === null ? 'whole table' : (0,src_escape/* codeSpan */.SS)(column, 100),
        `${(0,src_escape/* escapeMarkdown */.FV)(rule, 60)}: ${(0,src_escape/* escapeMarkdown */.FV)(expected, 160)}`,
        rows === 0 ? '–' : (0,format/* formatCount */.B4)(rows),
        showFirstRows(firstRows, rows),
    ];
}
const mostShownRows = 3;
function showFirstRows(firstRows, rows) {
    const shown = firstRows.slice(0, mostShownRows).map(showRow);
    return [...shown, ...(rows > shown.length && shown.length > 0 ? ['…'] : [])].join(', ');
}
function showRow({ row, file, line }) {
    if (file === undefined)
        return `row ${(0,format/* formatCount */.B4)(row)}`;
    return (0,src_escape/* codeSpan */.SS)(line === undefined ? `${file} row ${row}` : `${file}:${line}`, 100);
}


/***/ }),

/***/ 7957:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ renderDrift)
/* harmony export */ });
/* harmony import */ var _plimsoll_record__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(61958);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(51856);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37121);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(96121);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(50705);





const columns = [
    { heading: 'column' },
    { heading: 'measure' },
    { heading: 'value', isNumber: true },
    { heading: 'limit', isNumber: true },
    { heading: 'verdict' },
];
/**
 * Columns against their reference: what drifted stands open, the rest is folded. So is what the rows could not tell where the step's
 * `verdict` does not count it: of a hundred rows, that is nearly every column.
 */
function renderDrift(drift, verdict, { limits }) {
    const { results, reference, referenceRows } = drift;
    if (results.length === 0)
        return '';
    const sorted = [...results].sort((a, b) => (0,_plimsoll_record__WEBPACK_IMPORTED_MODULE_0__/* .compareVerdicts */ .m3)(b.verdict, a.verdict));
    const counts = (result) => result.verdict !== 'pass' && (0,_plimsoll_record__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .du)(verdict, result.verdict);
    const drifted = sorted.filter(counts);
    const calm = sorted.filter((result) => !counts(result));
    const against = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(reference, 200)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumberOf */ .Of)(referenceRows, 'row')})`;
    const table = (items, limit) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .renderLimitedTable */ .H2)(columns, items, { limit, room: limits.room, row: showResult });
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .joinBlocks */ .x9)([
        drifted.length === 0
            ? ''
            : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .joinBlocks */ .x9)([`Drift against ${against}:`, table(drifted, Math.max(1, limits.open))]),
        limits.folded === 0 || calm.length === 0
            ? ''
            : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(titleOf(calm), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .joinBlocks */ .x9)([drifted.length === 0 ? `Against ${against}:` : '', table(calm, limits.folded)])),
    ]);
}
function titleOf(calm) {
    const unclear = calm.filter(({ verdict }) => verdict !== 'pass').length;
    const within = calm.length - unclear;
    if (within === 0)
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumberOf */ .Of)(unclear, 'drift measure')} unclear`;
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumberOf */ .Of)(within, 'drift measure')} within limits${unclear > 0 ? `, ${unclear} unclear` : ''}`;
}
function showResult({ column, measure, value, limit, interval, verdict }) {
    const shown = interval ? (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatEstimate */ .eG)(value, interval) : { value: (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(value), interval: '' };
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(column, 100),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(measure, 60),
        shown.interval === '' ? shown.value : `${shown.value} (${shown.interval})`,
        limit === null ? '–' : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(limit),
        (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_4__/* .showVerdict */ .x)(verdict),
    ];
}


/***/ }),

/***/ 37121:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   X5: () => (/* binding */ cleanText)
/* harmony export */ });
/** Where an untrusted text is cut, in characters, when the caller does not say. */
const defaultLength = 300;
/** U+200B as an entity: GitHub sees two texts where it would link, mention or replace one. It has no width. */
const gap = '&#8203;';
/** Characters that nobody sees: blanks that pose as letters, joiners, variation selectors, tags. Cf holds bidi controls. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{DI}\u2800]/gu;
/** Most names and values: visible ASCII with single blanks. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/;
/**
 * Untrusted text as one line of GitHub Markdown in which only that text remains: no HTML, link, mention, reference, emoji
 * shortcode or math. For running text and table cells, not for HTML blocks. Longer texts are cut at `length` characters.
 */
function escapeMarkdown(text, length = defaultLength) {
    return protect(cleanText(text, length));
}
/** Untrusted text as code: for names, values and paths. Safe in a table cell as well; a text without letters is «(empty)». */
function codeSpan(text, length = defaultLength) {
    const clean = cleanText(text, length);
    if (clean === '')
        return '(empty)';
    // A pipe has no spelling that works in code both within and outside a table; a comment mark could imitate our marker.
    if (/[|]|<!|-->/.test(clean))
        return `<code>${protect(clean)}</code>`;
    if (!clean.includes('`'))
        return `\`${clean}\``;
    const longest = Math.max(...(clean.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${clean}${padding}${fence}`;
}
/** Untrusted text as one visible line: white space becomes single blanks, what nobody can see goes, the rest is cut. */
function cleanText(text, length = defaultLength) {
    if (text.length <= length && isPlain.test(text))
        return text;
    // Cutting first keeps a hostile text of any size cheap.
    const visible = text
        .slice(0, length * 8 + 64)
        .replace(/\p{Cs}/gu, '\ufffd')
        .replace(/\s+/gu, ' ')
        .replace(invisible, '')
        .replace(/(\p{M}{3})\p{M}+/gu, '$1')
        .replace(/ {2,}/g, ' ')
        .trim();
    const characters = visible.length > length ? Array.from(visible) : undefined;
    if (!characters || characters.length <= length)
        return visible;
    return `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
function protect(line) {
    return (line
        // GitHub looks for references in the finished HTML, where a backslash no longer helps: these need a gap.
        .replace(/@|#(?=\d)|:(?=[\w+/-])|www(?=\.)|(?:GH|GHSA|CVE)(?=-)/gi, '$&\u200b')
        // Decimals of a number are no commit.
        .replace(/(?<![0-9a-f]|\d\.(?=\d+(?![0-9a-f])))[0-9a-f]{7,40}(?![0-9a-f])/gi, (digits) => digits.replace(/.{6}(?=.)/g, '$&\u200b'))
        .replace(/[\\`*_~[\]]/g, '\\$&')
        .replace(/^(?:[-+=:]|#(?!\u200b)|\d{1,9}(?=[.)]))/, startOfLine)
        .replace(/[&<>|$]/g, (mark) => entities[mark] ?? '')
        .replaceAll('\u200b', gap));
}
/** Keeps the first characters of a line from making a list, heading or rule. */
function startOfLine(mark) {
    return /\d/.test(mark) ? `${mark}\\` : `\\${mark}`;
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    // GitHub's own advice for a dollar sign that is not math.
    $: '<span>$</span>',
};


/***/ }),

/***/ 96121:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Me: () => (/* binding */ formatConfidence),
/* harmony export */   Of: () => (/* binding */ formatNumberOf),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Tc: () => (/* binding */ formatComparison),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   am: () => (/* binding */ isSameValue),
/* harmony export */   eG: () => (/* binding */ formatEstimate),
/* harmony export */   kI: () => (/* binding */ formatPair),
/* harmony export */   nV: () => (/* binding */ formatAge),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Differences below this share of the larger value come from rounding, not from the models. */
const roundingShare = 1e-12;
/** Whether two measured values are the same but for rounding. */
function isSameValue(a, b) {
    return Math.abs(a - b) <= roundingShare * Math.max(Math.abs(a), Math.abs(b));
}
/** Shows two values with as many decimals as give their difference four significant digits, less zeros that all share. */
function formatPair(main, change) {
    const difference = change - main;
    if (isSameValue(main, change))
        return { main: formatValue(main), change: formatValue(change), difference: '0' };
    const decimals = decimalsFor(difference, 4);
    if (decimals > 12 || Math.max(Math.abs(main), Math.abs(change)) >= 1e15) {
        const [left, right] = [main.toExponential(5), change.toExponential(5)];
        return { main: minus(left), change: minus(right), difference: signed(difference.toExponential(3)) };
    }
    const texts = [main, change, difference].map((value) => value.toFixed(decimals));
    const [left = '', right = '', between = ''] = dropSharedZeros(texts, decimals).map(group);
    return { main: minus(left), change: minus(right), difference: signed(between) };
}
/**
 * Shows two values, their difference and its interval with as many decimals as give the interval's half-width two significant
 * digits, because what lies below is noise. Undefined when the interval has no width that could tell.
 */
function formatComparison(main, change, bounds) {
    const difference = change - main;
    const decimals = decimalsOf(bounds, difference);
    if (decimals === undefined || Math.max(Math.abs(main), Math.abs(change)) >= 1e15)
        return undefined;
    const show = (value) => minus(group(fixed(value, decimals)));
    return {
        main: show(main),
        change: show(change),
        difference: Number(fixed(difference, decimals)) === 0 ? '±0' : signed(group(fixed(difference, decimals))),
        interval: showBounds(bounds, show),
    };
}
/** A value with the decimals of its own interval: «0.942 (0.915 to 0.961)». */
function formatEstimate(value, bounds) {
    const decimals = decimalsOf(bounds, value);
    if (decimals === undefined)
        return { value: formatValue(value), interval: '' };
    const show = (one) => minus(group(fixed(one, decimals)));
    return { value: show(value), interval: showBounds(bounds, show) };
}
/** «0.95» → «95 %». */
function formatConfidence(confidence) {
    return `${Number((confidence * 100).toFixed(2))} %`;
}
function showBounds({ lower, upper }, show) {
    if (lower !== null && upper !== null)
        return `${show(lower)} to ${show(upper)}`;
    if (lower !== null)
        return `at least ${show(lower)}`;
    return upper === null ? '' : `at most ${show(upper)}`;
}
function decimalsOf({ lower, upper }, centre) {
    const halfWidth = lower !== null && upper !== null ? (upper - lower) / 2 : Math.abs(centre - (lower ?? upper ?? centre));
    if (!(halfWidth > 1e-12) || !Number.isFinite(halfWidth))
        return undefined;
    return decimalsFor(halfWidth, 2);
}
/** `toFixed` without a minus before nothing. */
function fixed(value, decimals) {
    const text = value.toFixed(decimals);
    return Number(text) === 0 ? text.replace('-', '') : text;
}
/** A number with four significant digits; from a thousand on, whole and grouped. */
function formatValue(value) {
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-6 || size >= 1e15))
        return minus(value.toExponential(3));
    const decimals = decimalsFor(value, 4);
    const text = value.toFixed(decimals);
    // A zero at the end of a rounded number says something; of an exact one, nothing.
    const [exact = text] = isSameValue(Number(text), value) ? dropSharedZeros([text], decimals) : [text];
    return minus(group(exact));
}
/** A share as a percentage with three significant digits. */
function formatShare(share) {
    return `${minus(String(Number((share * 100).toPrecision(3))))} %`;
}
/** A count, grouped by thousands. */
function formatCount(count) {
    return group(String(count));
}
/** «1 file», «2,900 files». */
function formatNumberOf(count, noun) {
    return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
const byteUnits = ['bytes', 'kB', 'MB', 'GB', 'TB', 'PB'];
/** A size with three significant digits, in units of a thousand. */
function formatBytes(bytes) {
    if (bytes === 1)
        return '1 byte';
    let unit = 0;
    let size = bytes;
    while (Number(size.toPrecision(3)) >= 1000 && unit < byteUnits.length - 1) {
        size /= 1000;
        unit++;
    }
    return `${unit === 0 ? bytes : Number(size.toPrecision(3))} ${byteUnits[unit]}`;
}
/** A span of time: «0.8 s», «42 s», «3 min 20 s», «2 h 5 min». */
function formatSeconds(seconds) {
    if (seconds < 9.95)
        return `${Number(seconds.toFixed(1))} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
    if (minutes < 60)
        return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
    const [hours, left] = [Math.floor(minutes / 60), minutes % 60];
    return left === 0 ? `${formatCount(hours)} h` : `${formatCount(hours)} h ${left} min`;
}
/** How old something is: «2 days old»; «from now» for what a wrong clock put into the future. */
function formatAge(createdAt, now) {
    const minutes = Math.floor((now.getTime() - Date.parse(createdAt)) / 60_000);
    if (Number.isNaN(minutes))
        return 'of unknown age';
    if (minutes < 1)
        return 'just made';
    if (minutes < 120)
        return `${formatNumberOf(minutes, 'minute')} old`;
    if (minutes < 48 * 60)
        return `${formatNumberOf(Math.floor(minutes / 60), 'hour')} old`;
    return `${formatNumberOf(Math.floor(minutes / 1440), 'day')} old`;
}
/** The first seven characters of a commit, as git shows them. */
function shortCommit(commit) {
    return commit.slice(0, 7);
}
function decimalsFor(value, digits) {
    if (value === 0)
        return 0;
    return Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
}
/** Takes off the zeros at the end of the fraction that all of the numbers have. */
function dropSharedZeros(texts, decimals) {
    if (decimals === 0)
        return [...texts];
    const zeros = Math.min(...texts.map((text) => /0*$/.exec(text)?.[0].length ?? 0), decimals);
    return texts.map((text) => text.slice(0, text.length - zeros).replace(/\.$/, ''));
}
function group(text) {
    const [whole = '', fraction] = text.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
function signed(text) {
    return text.startsWith('-') ? minus(text) : `+${text}`;
}
function minus(text) {
    return text.replace(/^-/, '−');
}


/***/ }),

/***/ 59998:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ summariseProblems),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   lF: () => (/* binding */ arrangeRecords),
/* harmony export */   qi: () => (/* binding */ firstSentence),
/* harmony export */   vX: () => (/* binding */ collectProblems)
/* harmony export */ });
/* harmony import */ var _plimsoll_record__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(61958);
/* harmony import */ var _arrange_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(85964);
/* harmony import */ var _compare_metrics_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(34083);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(53631);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(96121);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(68862);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50705);







/** The pipeline's order: what fails first is the likelier cause of what fails after. */
const order = [
    'validate-data',
    'check-split',
    'train-and-test',
    'check-overfitting',
    'publish-model',
    'promote-model',
];
/** Records in the order of the pipeline, then by id. */
function arrangeRecords(records) {
    const place = ({ action }) => (order.indexOf(action) + order.length + 1) % (order.length + 1);
    return [...records].sort((a, b) => place(a) - place(b) || compareTexts(a.id, b.id) || compareTexts(a.model, b.model));
}
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Every reason that is worse than pass, the worst first, then in the order of the pipeline. */
function collectProblems(records) {
    return sortByVerdict(arrangeRecords(records).flatMap(problemsOf));
}
/**
 * What is said of the problems before the tables: each reason of a step that has one or two, else what the step says of
 * them together. The worst first, then in the order of the pipeline.
 */
function summariseProblems(records) {
    const summaries = arrangeRecords(records)
        .filter(({ verdict }) => verdict !== 'pass')
        .flatMap((record) => {
        const problems = problemsOf(record);
        if (problems.length === 1 || problems.length === 2)
            return problems;
        const { id: step, model, verdict, summary: message } = record;
        return [{ code: 'summary', step, model, verdict, message }];
    });
    return sortByVerdict(summaries);
}
function problemsOf({ id: step, model, reasons }) {
    return reasons.filter(({ verdict }) => verdict !== 'pass').map((reason) => ({ ...reason, step, model }));
}
function sortByVerdict(reasons) {
    return [...reasons].sort((a, b) => (0,_plimsoll_record__WEBPACK_IMPORTED_MODULE_0__/* .compareVerdicts */ .m3)(b.verdict, a.verdict));
}
/** The decision of all records in one line of plain text: «Not yet: recall for sex=female fell by 3.1 points (…)». */
function headlineOf(records, baseBranch) {
    const verdict = (0,_plimsoll_record__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(records.map((record) => record.verdict));
    const [problem] = summariseProblems(records);
    const detail = verdict === 'pass' || !problem ? describeSuccess(records, baseBranch) : describeProblem(records, problem);
    return `${_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L[verdict].headline}: ${withoutDot(detail)}`;
}
/** The first problem; where a condition says more than its message, what moved and how sure that is, or how many rows are missing. */
function describeProblem(records, problem) {
    const hasModels = new Set(records.map(({ model }) => model)).size > 1;
    const record = records.find(({ id, model }) => id === problem.step && model === problem.model);
    const measured = record && (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfKind */ .Q)(record, 'training') ? describeCondition(record, problem) : undefined;
    return `${hasModels ? `${problem.model}: ` : ''}${measured ?? firstSentence(problem.message)}`;
}
function describeCondition({ evidence }, { verdict }) {
    const condition = evidence.conditions.find((one) => one.verdict === verdict);
    if (!condition)
        return undefined;
    if (verdict === 'inconclusive')
        return (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_3__/* .describeShortage */ .Jc)(condition);
    const comparison = evidence.comparisons?.find(({ metric }) => metric === condition.metric);
    const isAgainstMain = /\bmain\b/.test(condition.text);
    return comparison && isAgainstMain && comparison.outcome === 'worse'
        ? (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_3__/* .describeMovement */ .XP)(comparison)
        : undefined;
}
function describeSuccess(records, baseBranch) {
    const trainings = records.filter((record) => (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfKind */ .Q)(record, 'training'));
    if (trainings.length === 0) {
        return records.length === 1 ? (records[0]?.summary ?? '') : `all ${records.length} steps passed`;
    }
    return trainings.length === 1
        ? describeTrainings(trainings, baseBranch)
        : `${trainings.length} trainings: ${describeTrainings(trainings, baseBranch)}`;
}
function describeTrainings(trainings, baseBranch) {
    const conditions = trainings.flatMap(({ evidence }) => evidence.conditions);
    const held = describeConditions(conditions.length, conditions.filter(({ isLeftOpen }) => isLeftOpen).length);
    if (trainings.some(({ evidence }) => evidence.holdoutBudget?.isSealed))
        return `${held} on the sealed holdout`;
    if (trainings.some(({ evidence }) => (0,_compare_metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .comparabilityOf */ .s)(evidence) === 'holdout changed')) {
        return `${held}; not compared with ${baseBranch}, because the holdout changed`;
    }
    const all = trainings.flatMap(({ evidence }) => (0,_compare_metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .compareMetrics */ .f)(evidence));
    const rows = all.filter(isHeadline);
    if (rows.length === 0)
        return `${held}; no baseline to compare with`;
    const comparison = describeComparison(rows, { baseBranch, parts: all.filter(_arrange_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .isJudgedPart */ .Bo) });
    return conditions.length === 0 ? `${comparison}; ${held}` : comparison;
}
function describeConditions(count, open) {
    if (count === 0)
        return 'no conditions are set';
    if (open === count)
        return count === 1 ? 'the condition is left open' : `all ${count} conditions are left open`;
    if (open > 0) {
        const held = count - open;
        return `${held} of ${count} conditions ${held === 1 ? 'holds' : 'hold'}, ${open} left open`;
    }
    if (count <= 2)
        return count === 1 ? 'the condition holds' : 'both conditions hold';
    return `all ${count} conditions hold`;
}
/** What counts in the headline: metrics of the whole holdout of which it is known which way is better. */
function isHeadline({ scope, outcome }) {
    return scope === 'whole' && outcome !== 'changed' && outcome !== 'not compared';
}
/** `parts`: classes and slices, which may have got worse while the whole got better. */
function describeComparison(rows, { baseBranch, parts }) {
    const count = (wanted) => rows.filter(({ outcome }) => outcome === wanted).length;
    const [better, worse, unclear] = [count('better'), count('worse'), count('unclear')];
    const metrics = rows.length === 1 ? '1 metric' : `${rows.length} metrics`;
    const onParts = describeParts(parts);
    if (better === 0 && worse === 0) {
        const same = unclear > 0
            ? `no difference to ${baseBranch} beyond noise on ${metrics}`
            : `same as ${baseBranch} on ${metrics}`;
        return `${same}${onParts && `, but ${onParts}`}`;
    }
    if (worse === 0)
        return `better than ${baseBranch} on ${better} of ${metrics}, ${onParts === '' ? 'no regression' : onParts}`;
    if (better === 0)
        return `worse than ${baseBranch} on ${worse} of ${metrics}, better on none`;
    return `better than ${baseBranch} on ${better} of ${metrics}, worse on ${worse}`;
}
/** «worse on 1 of 9 for classes and slices»: of how many says what one means. Empty when none is. */
function describeParts(parts) {
    const worse = parts.filter(({ outcome }) => outcome === 'worse').length;
    if (worse === 0)
        return '';
    return `worse on ${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(worse)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(parts.length)} for classes and slices`;
}
/** The first sentence of a message; the rest says how to mend it, and stands below. */
function firstSentence(message) {
    return /^.*?[.!?](?=\s+[\p{Lu}«])/su.exec(message)?.[0] ?? message;
}
function withoutDot(sentence) {
    return sentence.trim().replace(/(?<!\.)\.$/, '');
}


/***/ }),

/***/ 79805:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renderSeeds),
/* harmony export */   o: () => (/* binding */ describeHoldoutBudget)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51856);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37121);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(96121);



/** How many decisions the holdout has answered, in one sentence; empty when nobody counts. */
function describeHoldoutBudget({ evidence }) {
    const { holdoutBudget } = evidence;
    if (!holdoutBudget)
        return '';
    const { decisions, allowed, reliability, isSealed, rows, rowsNeeded } = holdoutBudget;
    const sealed = isSealed ? '🔒 The holdout is sealed: only pass or fail is shown. ' : '';
    if (allowed === null)
        return `${sealed}This holdout has answered ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(decisions, 'decision')}.`;
    const promise = reliability === null ? '' : ` at ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(reliability)} reliability`;
    const isSpent = decisions > allowed;
    const isSmall = rowsNeeded !== null && rows < rowsNeeded;
    return [
        `${sealed}${isSpent ? '⚠️ ' : ''}This holdout has answered ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(decisions)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(allowed, 'decision')}${promise}.`,
        ...(isSpent ? ['It is used up: bring new rows.'] : []),
        ...(isSmall ? [`It has ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(rows, 'row')}, and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(rowsNeeded)} are needed.`] : []),
    ].join(' ');
}
/** Every metric over several seeds: mean, smallest and largest. */
function renderSeeds({ evidence }, { limits }) {
    const { seeds = [] } = evidence;
    if (seeds.length < 2)
        return '';
    const names = [...new Set(seeds.flatMap(({ metrics }) => Object.keys(metrics)))];
    const columns = [
        { heading: 'metric' },
        { heading: 'mean', isNumber: true },
        { heading: 'smallest', isNumber: true },
        { heading: 'largest', isNumber: true },
    ];
    const row = (name) => {
        const values = seeds.flatMap(({ metrics }) => metrics[name] ?? []);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        return [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(name, 100),
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(mean),
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(values.reduce((a, b) => Math.min(a, b))),
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(values.reduce((a, b) => Math.max(a, b))),
        ];
    };
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .joinBlocks */ .x9)([
        `Over ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(seeds.length, 'seed')} (${seeds
            .slice(0, 10)
            .map(({ seed }) => seed)
            .join(', ')}${seeds.length > 10 ? ', …' : ''}):`,
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .renderLimitedTable */ .H2)(columns, names, { limit: limits.folded, room: limits.room, row }),
    ]);
}


/***/ }),

/***/ 68862:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ describeShortage),
/* harmony export */   U3: () => (/* binding */ hasPoints),
/* harmony export */   XP: () => (/* binding */ describeMovement)
/* harmony export */ });
/* unused harmony export nameMetric */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(96121);

/** Metrics that are shares: a difference of 0.01 is a percentage point. */
const shares = /^((balanced_|top_?\d*_?)?accuracy|precision|recall|f_?\d|f_?beta|specificity|sensitivity|(roc_|pr_)?auc|average_precision|jaccard|iou|hit_rate|coverage|exact_match)(?=$|[.@[]|_(macro|micro|weighted|samples|score|group)\b|_(macro|micro|weighted|group)_|_at_\d)/;
/** Metrics without an upper bound: a hundredth of them is no percentage point, even where their value is below one. */
const unbounded = /loss|error|deviance|perplexity|likelihood|(^|_)(r?ms(l)?e|mae|mape|smape|mase|wape|nll|crps)(?=$|[_.@[])/;
/** Whether differences of a metric are told in points, though its name may be one that nobody has heard of. */
function hasPoints({ metric, main, change, }) {
    if (shares.test(metric))
        return true;
    return !unbounded.test(metric) && Math.abs(main) <= 1 && Math.abs(change) <= 1;
}
/** `recall[sex=female]` → «recall for sex=female», `loss@train` → «loss on train». */
function nameMetric(metric) {
    return metric.replace(/\[([^\]]*)\]/, ' for $1').replace(/@(\w+)$/, ' on $1');
}
/** «recall for sex=female fell by 3.1 points (95 % interval 1.2 to 5.0)»; undefined when nothing is known of the uncertainty. */
function describeMovement(comparison) {
    const { metric, difference, interval } = comparison;
    if (!interval || difference === 0)
        return undefined;
    const isFall = difference < 0;
    const [lower, upper] = isFall ? [interval.upper, interval.lower] : [interval.lower, interval.upper];
    const scale = (isFall ? -1 : 1) * (shares.test(metric) ? 100 : 1);
    const scaled = (bound) => (bound === null ? null : bound * scale);
    const shown = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatComparison */ .Tc)(0, difference * scale, { lower: scaled(lower), upper: scaled(upper) });
    if (!shown)
        return undefined;
    const unit = shares.test(metric) ? ' points' : '';
    const size = `${shown.change}${unit}`;
    const confidence = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatConfidence */ .Me)(interval.confidence);
    return `${nameMetric(metric)} ${isFall ? 'fell' : 'rose'} by ${size} (${confidence} interval ${shown.interval})`;
}
/** «412 rows, about 2,900 needed to see ±0.5 points of accuracy»; undefined when nobody knows how many would do. */
function describeShortage(condition) {
    const { metric, rows, rowsNeeded, left, right } = condition;
    if (!rows || !rowsNeeded || left === null || right === null || left === right)
        return undefined;
    const isShare = metric !== null && shares.test(metric);
    const size = Number((Math.abs(left - right) * (isShare ? 100 : 1)).toPrecision(1));
    const what = `±${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(size)}${isShare ? ' points' : ''}`;
    const of = metric === null ? '' : ` of ${nameMetric(metric)}`;
    const needed = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(Number(rowsNeeded.toPrecision(2)));
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(rows, 'row')}, about ${needed} needed to see ${what}${of}`;
}


/***/ }),

/***/ 69739:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ renderMetrics)
/* harmony export */ });
/* harmony import */ var _arrange_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85964);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51856);
/* harmony import */ var _compare_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34083);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(37121);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(96121);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(50705);






/** The table of metrics: those with conditions and those that changed first, the others folded. */
function renderMetrics({ evidence, reasons }, context) {
    const rows = (0,_compare_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMetrics */ .f)(evidence);
    const isSealed = evidence.holdoutBudget?.isSealed === true;
    if (rows.length === 0)
        return reasons.length > 0 || isSealed ? '' : 'No metrics were measured.';
    const { open, folded } = (0,_arrange_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .arrangeRows */ .eZ)(rows, context.limits.open);
    const hasNews = open.some((row) => row.conditions.length > 0 || (0,_arrange_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .isNews */ .Ms)(row));
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .joinBlocks */ .x9)([
        hasNews || evidence.baseline.kind === 'none' ? '' : 'No metric changed beyond noise.',
        // Apart, so that neither has empty cells: a comment is narrow, and what wraps is hard to read.
        ...[open.filter(isGated), open.filter((row) => !isGated(row))].map((rows) => rows.length > 0 ? renderRows(rows, evidence, { context, limit: rows.length }) : ''),
        evidence.conditions.length === 0 && reasons.length === 0
            ? '⚠️ No conditions are set: nothing here can stop a model. Set `conditions` in train-and-test.'
            : '',
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(titleOf(folded), renderRows(folded, evidence, { context, limit: context.limits.folded })),
    ]);
}
function nameOfMain({ baseline }, { baseBranch }) {
    return (baseline.kind === 'found' ? baseline.version : undefined) ?? baseBranch;
}
function isGated({ conditions }) {
    return conditions.length > 0;
}
/** One table; a column that would say nothing in it is left out. */
function renderRows(items, evidence, { context, limit }) {
    const { room } = context.limits;
    const hasMain = evidence.baseline.kind === 'found' && items.some(({ main }) => main !== null);
    const hasChange = items.some(({ change }) => change !== null);
    const hasDifference = items.some(({ outcome, interval }) => outcome !== 'not compared' || interval !== null);
    const hasGate = items.some(({ conditions }) => conditions.length > 0);
    const pick = (parts) => [
        parts.name,
        ...(hasMain ? [parts.main] : []),
        ...(hasChange || hasMain ? [parts.change] : []),
        ...(hasDifference ? [parts.difference] : []),
        ...(hasGate ? parts.gate : []),
    ];
    const columns = pick({
        name: { heading: 'metric' },
        main: { heading: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(nameOfMain(evidence, context), 60), isNumber: true },
        change: { heading: context.changeName, isNumber: true },
        difference: { heading: headingOf(items), isNumber: true },
        gate: [{ heading: 'condition' }, { heading: 'verdict' }],
    });
    const cells = (row) => pick({
        name: row.name === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(row.name, 100),
        ...showNumbers(row, commonConfidence(items)),
        gate: [
            eachCondition(row, ({ text }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(text, 120)),
            // The sign and its word stay on one line.
            eachCondition(row, (condition) => showAnswer(condition).replace(' ', '&nbsp;')),
        ],
    });
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .renderLimitedTable */ .H2)(columns, items, { limit, room, row: cells });
}
function showAnswer({ isLeftOpen, verdict }) {
    return isLeftOpen ? '– left&nbsp;open' : (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_4__/* .showVerdict */ .x)(verdict);
}
/** Conditions of one metric stand below each other in its cell; beyond a few, the rest is counted. */
function eachCondition({ conditions }, show) {
    const shown = conditions.slice(0, 5).map(show);
    const more = conditions.length - shown.length;
    return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('<br>');
}
/** «Δ (95 % interval)» where differences have one; «95 % interval» where there is nothing to compare with. */
function headingOf(items) {
    const confidence = commonConfidence(items);
    const isCompared = items.some(({ outcome }) => outcome !== 'not compared');
    if (confidence === undefined)
        return 'Δ';
    const interval = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatConfidence */ .Me)(confidence)} interval`;
    return isCompared ? `Δ (${interval})` : interval;
}
/** The confidence of the first interval; cells with another one name it. */
function commonConfidence(items) {
    return items.find(({ interval }) => interval !== null)?.interval?.confidence;
}
function showNumbers({ name, main, change, outcome, interval }, confidence) {
    const nothing = name === null ? '' : '–';
    const show = (value) => (value === null ? nothing : (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .Fl)(value));
    const note = interval === null || interval.confidence === confidence ? '' : `, ${showConfidence(interval)}`;
    if (main === null || change === null || outcome === 'not compared') {
        if (change === null || interval === null)
            return { main: show(main), change: show(change), difference: '' };
        const estimate = (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatEstimate */ .eG)(change, interval);
        return { main: show(main), change: estimate.value, difference: `${estimate.interval}${note}` };
    }
    const pair = (interval && (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatComparison */ .Tc)(main, change, interval)) ?? (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPair */ .kI)(main, change);
    if (outcome === 'same')
        return { ...pair, difference: 'same' };
    const range = 'interval' in pair ? ` (${pair.interval}${note})` : '';
    const word = outcome === 'changed' ? '' : ` ${outcome}`;
    return { ...pair, difference: `${pair.difference}${range}${word}` };
}
function showConfidence({ confidence }) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatConfidence */ .Me)(confidence);
}
/**
 * How many are folded, and whether there is something to see among them: «17 more metrics: 2 worse, 15 same». Time and memory
 * are never the same twice, and do not count.
 */
function titleOf(folded) {
    const counts = ['worse', 'better', 'changed', 'unclear', 'same'].flatMap((outcome) => {
        const count = folded.filter((row) => row.outcome === outcome && row.scope !== 'cost').length;
        return count === 0 ? [] : [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(count)} ${outcome}`];
    });
    if (folded.every(({ outcome }) => outcome === 'same'))
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumberOf */ .Of)(folded.length, 'unchanged metric');
    const title = (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumberOf */ .Of)(folded.length, 'more metric');
    return counts.length === 0 ? title : `${title}: ${counts.join(', ')}`;
}


/***/ }),

/***/ 99803:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ renderGaps)
/* harmony export */ });
/* harmony import */ var _plimsoll_record__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(61958);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51856);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37121);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(96121);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(50705);





/** The gaps between train and holdout, and what the curves and the trend say; folded when all is within its limits. */
function renderGaps({ evidence }, context) {
    const { limits, baseBranch } = context;
    const gaps = [...evidence.gaps].sort((a, b) => (0,_plimsoll_record__WEBPACK_IMPORTED_MODULE_0__/* .compareVerdicts */ .m3)(b.verdict, a.verdict));
    const hasMain = gaps.some(({ mainGap }) => typeof mainGap === 'number');
    const columns = [
        { heading: 'metric' },
        { heading: 'train', isNumber: true },
        { heading: 'holdout', isNumber: true },
        { heading: 'gap', isNumber: true },
        ...(hasMain ? [{ heading: `gap on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(baseBranch, 60)}`, isNumber: true }] : []),
        { heading: 'limit' },
        { heading: 'verdict' },
    ];
    const table = (limit) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .renderLimitedTable */ .H2)(columns, gaps, { limit, room: limits.room, row: (gap) => showGap(gap, hasMain) });
    const { remarks, isCalm } = remarkOnCurves(evidence);
    if (gaps.length === 0 && remarks === '')
        return '';
    if (isCalm && gaps.every(({ verdict }) => verdict === 'pass')) {
        if (limits.folded === 0)
            return '';
        const title = `Train against holdout: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumberOf */ .Of)(gaps.length, 'metric')}`;
        return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(title, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .joinBlocks */ .x9)([table(limits.folded), remarks]));
    }
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .joinBlocks */ .x9)(['Train against holdout:', table(limits.open), remarks]);
}
const mostRemarks = 5;
/** What learning curves and trends say, the worst first. */
function remarkOnCurves({ learningCurves = [], trend = [] }) {
    const curves = [...learningCurves].sort((a, b) => (0,_plimsoll_record__WEBPACK_IMPORTED_MODULE_0__/* .compareVerdicts */ .m3)(b.verdict, a.verdict));
    const said = [...curves, ...trend].map(({ message }) => message).filter((message) => message !== '');
    const lines = said.slice(0, mostRemarks).map((message) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(message, 300)}`);
    const more = said.length - lines.length;
    return {
        remarks: [...lines, ...(more > 0 ? [`- … and ${more} more.`] : [])].join('\n'),
        isCalm: curves.every(({ verdict }) => verdict === 'pass'),
    };
}
function showGap(gap, hasMain) {
    const { interval, mainGap } = gap;
    // Where the gap's uncertainty is known, what lies below it is noise in the sides, too.
    const { main: train, change: holdout } = (interval && (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatComparison */ .Tc)(gap.train, gap.holdout, interval)) ?? (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPair */ .kI)(gap.train, gap.holdout);
    const size = (value) => (interval ? (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatEstimate */ .eG)(value, interval).value : (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(value));
    const onMain = typeof mainGap === 'number' ? showSide(mainGap, size(Math.abs(mainGap))) : '–';
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(gap.metric, 100),
        train,
        holdout,
        showSize(gap),
        ...(hasMain ? [onMain] : []),
        showLimit(gap),
        (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_4__/* .showVerdict */ .x)(gap.verdict),
    ];
}
function showSize({ gap, relativeGap, interval }) {
    if (gap === null)
        return '–';
    if (interval) {
        const shown = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatEstimate */ .eG)(gap, interval);
        return showSide(gap, `${shown.value.replace(/^−/, '')} (${shown.interval})`);
    }
    const share = relativeGap === null ? '' : ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShare */ .T1)(Math.abs(relativeGap))})`;
    return showSide(gap, `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(Math.abs(gap))}${share}`);
}
/** A gap is how much worse the holdout is; a negative one is better. */
function showSide(gap, size) {
    if (gap === 0)
        return 'none';
    return `${size} ${gap > 0 ? 'worse' : 'better'}`;
}
function showLimit({ allowedGap }) {
    return allowedGap === null ? 'none' : `≤ ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(allowedGap)}`;
}


/***/ }),

/***/ 30519:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderPromotion)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51856);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37121);


const verbs = {
    promoted: 'is now',
    'already-there': 'was already',
    planned: 'would be',
    refused: 'stays',
};
/** Which version an alias points at now, or would, and why. */
function renderPromotion({ evidence }, { limits }) {
    const { outcome, alias, version, previousVersion, isRollback, reason, actor, operations } = evidence;
    const target = outcome === 'refused' ? previousVersion : version;
    const name = target === null ? 'no version' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(target, 60);
    const facts = [
        ...(isRollback ? ['a rollback'] : []),
        ...(previousVersion !== null && outcome !== 'refused'
            ? [`before: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(previousVersion, 60)}`]
            : []),
        ...(actor === null ? [] : [`by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(actor, 100)}`]),
    ];
    const why = reason === null ? '' : ` Reason: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(reason, 300)}`;
    const steps = operations
        .slice(0, limits.folded)
        .map((operation, at) => `${at + 1}. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(operation)}`);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .joinBlocks */ .x9)([
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(alias, 60)} ${verbs[outcome]} ${name}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}.${why}`,
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)('What the promotion does', steps.join('\n')),
    ]);
}


/***/ }),

/***/ 58836:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ renderPublication)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51856);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37121);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(96121);
/* harmony import */ var _training_section_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2254);




/** Which version was released, or would be, and what it carries. */
function renderPublication({ evidence }, context) {
    const { files, operations } = evidence;
    const { folded } = context.limits;
    const steps = operations.slice(0, folded).map((operation, at) => `${at + 1}. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(operation)}`);
    const more = operations.length - steps.length;
    const details = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .joinBlocks */ .x9)([
        steps.join('\n'),
        more > 0 && steps.length > 0 ? `… and ${more} more.` : '',
        (0,_training_section_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFiles */ .gt)(files, context.limits),
    ]);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .joinBlocks */ .x9)([
        describePublication(evidence, context),
        describeOverride(evidence),
        describeAttestation(evidence, context),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)('What the release carries', details),
    ]);
}
const sentences = {
    published: 'Released as',
    'already-published': 'Released before as',
    planned: 'Would be released as',
    refused: 'Not released',
};
function describePublication(evidence, { origin }) {
    const { outcome, tag, version, previousVersion, files, location, bump } = evidence;
    const name = tag ?? version;
    const opening = sentences[outcome];
    if (outcome === 'refused')
        return `${opening}${name === null ? '' : ` as ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(name, 120)}`}: see the reasons.`;
    const title = name === null ? 'a new version' : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .uM)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(name, 120), location, origin);
    const after = previousVersion === null ? 'the first version' : `after ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(previousVersion, 60)}`;
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    const size = files.length > 0 ? `; ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumberOf */ .Of)(files.length, 'file')}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes)}` : '';
    // The reason begins with the level, which has been said.
    const reason = bump?.reason.replace(/^(?:major|minor|patch): /, '') ?? '';
    // That it is the first has been said, too.
    const why = bump && bump.level !== 'first'
        ? ` ${levels[bump.level]}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(reason, 300).replace(/\.?$/, '.')}`
        : '';
    return `${opening} ${title} (${after}${size}).${why}`;
}
const levels = {
    major: 'A major version',
    minor: 'A minor version',
    patch: 'A patch',
    'set-by-user': 'The version was set',
};
/** Whether somebody can check who made the files. */
function describeAttestation({ attestation, notAttested }, { origin }) {
    if (attestation)
        return `🔏 Attested: ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .uM)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(attestation, 200), attestation, origin)}`;
    return notAttested ? `Not attested: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(notAttested, 600)}` : '';
}
/** A person decided against the records: said out loud, with the name. */
function describeOverride({ override }) {
    if (!override)
        return '';
    const waived = override.waived.slice(0, 10).map((one) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(one, 300)}`);
    const more = override.waived.length - waived.length;
    const opening = `⚠️ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(override.approver, 100)} let this pass against its records (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(override.how, 200)}):`;
    return [opening, ...waived, ...(more > 0 ? [`- … and ${more} more.`] : [])].join('\n');
}


/***/ }),

/***/ 85363:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ listSteps),
/* harmony export */   Il: () => (/* binding */ renderSteps),
/* harmony export */   e1: () => (/* binding */ renderReasons),
/* harmony export */   p9: () => (/* binding */ mostListed),
/* harmony export */   x8: () => (/* binding */ renderProblems)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(51856);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37121);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(96121);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(50705);




/** How many problems are spelled out above the tables. */
const mostListed = 5;
/** The problems, one per line. */
function renderProblems(problems, { limits }) {
    const shown = problems.slice(0, Math.min(mostListed, limits.open));
    const lines = shown.map((reason) => {
        const where = showPlace(reason);
        return `- ${_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L[reason.verdict].sign} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(reason.message, 400)}${where && ` (${where})`}`;
    });
    const more = problems.length - shown.length;
    return [...lines, ...(more > 0 ? [`- … and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(more)} more.`] : [])].join('\n');
}
/** Every reason as a folded table. */
function renderReasons(reasons, { limits }) {
    const columns = [{ heading: 'verdict' }, { heading: 'step' }, { heading: 'reason' }, { heading: 'where' }];
    const table = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .renderLimitedTable */ .H2)(columns, reasons, {
        limit: limits.folded,
        room: limits.room,
        row: (reason) => [
            (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showVerdict */ .x)(reason.verdict),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(reason.step, 100),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(reason.message, 400),
            showPlace(reason),
        ],
    });
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(`All ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumberOf */ .Of)(reasons.length, 'reason')}`, table);
}
/** The steps in one line: «✅ validate-data · ❌ train-and-test». */
function listSteps(records, { limits }) {
    const shown = records.slice(0, Math.max(3, limits.open));
    const steps = shown.map(({ id, verdict }) => `${_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L[verdict].sign} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(id, 100)}`);
    const more = records.length - shown.length;
    return [...steps, ...(more > 0 ? [`and ${more} more`] : [])].join(' · ');
}
/** What every step said, folded. */
function renderSteps(records, { limits }) {
    if (limits.folded === 0)
        return '';
    const columns = [
        { heading: 'step' },
        { heading: 'verdict' },
        { heading: 'in one line' },
        { heading: 'time', isNumber: true },
    ];
    const table = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .renderLimitedTable */ .H2)(columns, records, {
        limit: limits.folded,
        room: limits.room,
        row: ({ id, verdict, summary, timings }) => [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(id, 100),
            (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showVerdict */ .x)(verdict),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(summary),
            (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(timings.seconds),
        ],
    });
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumberOf */ .Of)(records.length, 'step'), table);
}
function showPlace({ where }) {
    if (!where)
        return '';
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(where.line === undefined ? where.file : `${where.file}:${where.line}`, 160);
}


/***/ }),

/***/ 97543:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderSlices)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51856);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(37121);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(96121);



/** From which corrected p-value on a slice counts as another than the rest. */
const significance = 0.05;
const columns = [
    { heading: 'slice' },
    { heading: 'metric' },
    { heading: 'rows', isNumber: true },
    { heading: 'value', isNumber: true },
    { heading: 'whole', isNumber: true },
    { heading: 'p', isNumber: true },
];
/** The weakest slices: one that differs beyond chance is named, the table is folded. */
function renderSlices({ evidence }, { limits }) {
    const { slices = [] } = evidence;
    const weak = slices.filter(({ adjustedP }) => adjustedP !== null && adjustedP < significance);
    const [worst] = weak;
    const table = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .renderLimitedTable */ .H2)(columns, slices, {
        limit: limits.folded,
        room: limits.room,
        row: showSlice,
    });
    const more = weak.length > 1 ? ` ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumberOf */ .Of)(weak.length - 1, 'more slice')} differ beyond chance.` : '';
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .joinBlocks */ .x9)([
        worst ? `**Weakest slice:** ${describe(worst)}.${more}` : '',
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`The ${slices.length === 1 ? 'weakest slice' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(slices.length)} weakest slices`}`, table),
    ]);
}
function describe(slice) {
    const { value, interval } = estimate(slice);
    const range = interval === '' ? '' : ` (${interval})`;
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(slice.metric, 80)} is ${value}${range} for ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(slice.slice, 120)}, and ${showWhole(slice)} on the whole`;
}
function showSlice(slice) {
    const { value, interval } = estimate(slice);
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(slice.slice, 160),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(slice.metric, 80),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(slice.rows),
        interval === '' ? value : `${value} (${interval})`,
        showWhole(slice),
        slice.adjustedP === null ? '–' : formatP(slice.adjustedP),
    ];
}
function estimate({ value, interval }) {
    return interval ? (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEstimate */ .eG)(value, interval) : { value: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(value), interval: '' };
}
/** With the decimals of the slice's own value beside it. */
function showWhole({ whole, interval }) {
    return interval ? (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEstimate */ .eG)(whole, interval).value : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(whole);
}
function formatP(p) {
    return p < 0.001 ? '< 0.001' : p.toFixed(3);
}


/***/ }),

/***/ 52702:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ renderSplit)
/* harmony export */ });
/* harmony import */ var _plimsoll_record__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(61958);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51856);
/* harmony import */ var _drift_section_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7957);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(37121);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(96121);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(50705);






const columns = [
    { heading: 'check' },
    { heading: 'column' },
    { heading: 'rows', isNumber: true },
    { heading: 'what was found' },
    { heading: 'first at' },
    { heading: 'verdict' },
];
const mostExamples = 3;
/** Whether the holdout is honest: what was found stands open, what holds is folded. */
function renderSplit({ evidence, verdict }, context) {
    const { limits } = context;
    const checks = [...evidence.checks].sort((a, b) => (0,_plimsoll_record__WEBPACK_IMPORTED_MODULE_0__/* .compareVerdicts */ .m3)(b.verdict, a.verdict));
    const found = checks.filter(({ verdict }) => verdict !== 'pass');
    const held = checks.length - found.length;
    const table = (items, limit) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .renderLimitedTable */ .H2)(columns, items, { limit, room: limits.room, row: showCheck });
    const sides = evidence.splits
        .slice(0, 10)
        .map(({ name, rows }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(name, 60)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumberOf */ .Of)(rows, 'row')}`);
    const title = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumberOf */ .Of)(held, 'check')} of the split ${held === 1 ? 'holds' : 'hold'}`;
    const passed = checks.filter(({ verdict }) => verdict === 'pass');
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .joinBlocks */ .x9)([
        found.length === 0 ? '' : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .joinBlocks */ .x9)(['The split:', table(found, limits.open)]),
        ...(evidence.drift ?? []).map((drift) => (0,_drift_section_js__WEBPACK_IMPORTED_MODULE_4__/* .renderDrift */ .i)(drift, verdict, context)),
        limits.folded === 0 || held === 0
            ? ''
            : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(title, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .joinBlocks */ .x9)([sides.length > 0 ? `${sides.join(', ')}.` : '', table(passed, limits.folded)])),
    ]);
}
function showCheck({ check, column, rows, message, examples, verdict }) {
    const shown = examples
        .slice(0, mostExamples)
        .map(({ split, row }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(split, 60)} row ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(row)}`);
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(check, 60),
        column === null ? '–' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(column, 100),
        rows === null ? '–' : (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(rows),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(message, 300),
        [...shown, ...(examples.length > shown.length ? ['…'] : [])].join(', '),
        (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_5__/* .showVerdict */ .x)(verdict),
    ];
}


/***/ }),

/***/ 2254:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  FT: () => (/* binding */ describeBaseline),
  yN: () => (/* binding */ describeTraining),
  gt: () => (/* binding */ renderFiles),
  tF: () => (/* binding */ renderTraining)
});

// EXTERNAL MODULE: ./packages/report/src/blocks.ts
var blocks = __nccwpck_require__(51856);
// EXTERNAL MODULE: ./packages/report/src/compare-metrics.ts
var compare_metrics = __nccwpck_require__(34083);
// EXTERNAL MODULE: ./packages/report/src/escape.ts
var src_escape = __nccwpck_require__(37121);
// EXTERNAL MODULE: ./packages/report/src/format.ts
var format = __nccwpck_require__(96121);
;// CONCATENATED MODULE: ./packages/report/src/folds-section.ts



/** With more values than this, a table of them is wider than a page: smallest and largest stand for them. */
const mostColumns = 10;
/** Every metric over the folds of a cross-validation: mean, standard deviation, and the value in each fold. */
function renderFolds({ evidence }, { limits }) {
    if (!evidence.folds)
        return '';
    const { folds, values } = evidence.folds;
    const names = Object.keys(values);
    const count = Math.max(0, ...names.map((name) => values[name]?.length ?? 0));
    if (count === 0)
        return '';
    const isWide = count > mostColumns;
    const each = isWide
        ? ['smallest', 'largest']
        : Array.from({ length: count }, (_, at) => headingOf(at, { folds, count }));
    const columns = [
        { heading: 'metric' },
        ...['mean', 'standard deviation', ...each].map((heading) => ({ heading, isNumber: true })),
    ];
    const row = (name) => {
        const list = values[name] ?? [];
        const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
        const squares = list.reduce((sum, value) => sum + (value - mean) ** 2, 0);
        const shown = isWide ? [Math.min(...list), Math.max(...list)] : list;
        return [
            (0,src_escape/* codeSpan */.SS)(name, 100),
            ...[mean, Math.sqrt(squares / (list.length - 1)), ...shown].map(format/* formatValue */.Fl),
        ];
    };
    const repeated = count > folds ? `, repeated ${(0,format/* formatNumberOf */.Of)(count / folds, 'time')}` : '';
    return (0,blocks/* joinBlocks */.x9)([
        `Over ${(0,format/* formatNumberOf */.Of)(folds, 'fold')} of a cross-validation${repeated}:`,
        (0,blocks/* renderLimitedTable */.H2)(columns, names, { limit: limits.folded, room: limits.room, row }),
    ]);
}
/** `fold 2`, or `2.1` for the first fold of the second repeat. */
function headingOf(at, { folds, count }) {
    const fold = (at % folds) + 1;
    return count === folds ? `fold ${fold}` : `${Math.floor(at / folds) + 1}.${fold}`;
}

// EXTERNAL MODULE: ./packages/report/src/holdout-section.ts
var holdout_section = __nccwpck_require__(79805);
;// CONCATENATED MODULE: ./packages/report/src/training-section.ts






/** What the change is compared with: commit, source, age, how far behind, and whether that is fair. */
function describeBaseline({ evidence }, context) {
    const { baseline, holdout } = evidence;
    const isEmpty = evidence.metrics.length === 0 && evidence.conditions.length === 0;
    if (baseline.kind === 'none' && isEmpty)
        return '';
    if (baseline.kind === 'none')
        return `No baseline to compare with: ${(0,src_escape/* escapeMarkdown */.FV)(baseline.reason)}`;
    const commit = baseline.commit === null ? '' : ` at ${(0,src_escape/* codeSpan */.SS)((0,format/* shortCommit */.Ax)(baseline.commit))}`;
    const source = (0,blocks/* linkTo */.uM)((0,src_escape/* escapeMarkdown */.FV)(baseline.source, 120), baseline.url, context.origin);
    const facts = [
        ...(baseline.createdAt === null ? [] : [(0,format/* formatAge */.nV)(baseline.createdAt, context.now)]),
        ...(baseline.commitsBehind ? [`${(0,format/* formatNumberOf */.Of)(baseline.commitsBehind, 'commit')} behind`] : []),
    ];
    // A released version names itself; main is named with the run that made its evidence.
    const branch = baseline.version === undefined
        ? `${(0,src_escape/* escapeMarkdown */.FV)(context.baseBranch, 60)}${commit} (${[source, ...facts].join(', ')})`
        : `${source}${commit}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}, by the metrics of its records`;
    const isChanged = (0,compare_metrics/* comparabilityOf */.s)(evidence) === 'holdout changed';
    const opening = isChanged
        ? `⚠️ Not comparable with ${branch}: ${describeChange(baseline.holdout?.rows ?? 0, holdout?.rows ?? 0)}.`
        : `Compared with ${branch}.`;
    const isForeign = baseline.isAncestor === false;
    return `${opening}${isForeign ? ' ⚠️ That commit is not in the history of the change.' : ''}`;
}
function describeChange(before, after) {
    if (before === after)
        return `the holdout changed; it has ${(0,format/* formatNumberOf */.Of)(after, 'row')}, but not the same ones`;
    return `the holdout changed from ${(0,format/* formatCount */.B4)(before)} to ${(0,format/* formatNumberOf */.Of)(after, 'row')}`;
}
/** Training time, memory and the model's size in one line; empty when nothing was run or kept. */
function describeTraining({ evidence }) {
    const { commands, modelFiles, holdout, reuse } = evidence;
    const seconds = commands.reduce((sum, command) => sum + command.seconds, 0);
    const peaks = commands.flatMap(({ peakMemoryBytes }) => peakMemoryBytes === null ? [] : [peakMemoryBytes]);
    const bytes = modelFiles.reduce((sum, file) => sum + file.bytes, 0);
    const isDone = commands.every(({ exitCode }) => exitCode === 0);
    const parts = [
        ...(holdout ? [`tested on ${(0,format/* formatNumberOf */.Of)(holdout.rows, 'row')}`] : []),
        ...(reuse?.outcome === 'restored'
            ? [describeReuse(reuse)]
            : commands.length > 0
                ? [`${isDone ? 'trained in' : 'stopped after'} ${(0,format/* formatSeconds */.Xo)(seconds)}`]
                : []),
        ...(peaks.length > 0 ? [`peak memory ${(0,format/* formatBytes */.z3)(Math.max(...peaks))}`] : []),
        ...(modelFiles.length > 0 ? [`model of ${(0,format/* formatBytes */.z3)(bytes)}`] : []),
    ];
    const line = parts.join(', ');
    return line === '' ? '' : `${line[0]?.toUpperCase()}${line.slice(1)}.`;
}
/** The same training ran before, and its outputs were taken over. */
function describeReuse({ savedSeconds }) {
    const saved = savedSeconds === null ? '' : `, which saved ${(0,format/* formatSeconds */.Xo)(savedSeconds)}`;
    return `training not repeated because nothing changed that it depends on${saved}`;
}
/** The commands, seeds and the model's files. */
function renderTraining(record, context) {
    const { evidence } = record;
    const { limits } = context;
    const columns = [
        { heading: 'command' },
        { heading: 'exit code', isNumber: true },
        { heading: 'time', isNumber: true },
        { heading: 'peak memory', isNumber: true },
    ];
    return (0,blocks/* joinBlocks */.x9)([
        (0,blocks/* renderLimitedTable */.H2)(columns, evidence.commands, {
            row: showCommand,
            limit: limits.folded,
            room: limits.room,
        }),
        evidence.reuse ? (0,src_escape/* escapeMarkdown */.FV)(evidence.reuse.reason, 300) : '',
        (0,holdout_section/* renderSeeds */.L)(record, context),
        renderFolds(record, context),
        renderFiles(evidence.modelFiles, limits),
    ]);
}
/** A table of files by name, size and digest. */
function renderFiles(files, { folded, room }) {
    return (0,blocks/* renderLimitedTable */.H2)([{ heading: 'file' }, { heading: 'size', isNumber: true }, { heading: 'SHA-256' }], files, {
        row: ({ path, bytes, sha256 }) => [
            (0,src_escape/* codeSpan */.SS)(path, 120),
            (0,format/* formatBytes */.z3)(bytes),
            (0,src_escape/* codeSpan */.SS)(sha256.slice(0, 12)),
        ],
        limit: folded,
        room,
    });
}
function showCommand({ command, exitCode, seconds, peakMemoryBytes }) {
    return [
        (0,src_escape/* codeSpan */.SS)(command, 120),
        exitCode === null ? 'stopped by a signal' : String(exitCode),
        (0,format/* formatSeconds */.Xo)(seconds),
        peakMemoryBytes === null ? '–' : (0,format/* formatBytes */.z3)(peakMemoryBytes),
    ];
}


/***/ }),

/***/ 50705:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ verdictWords),
/* harmony export */   x: () => (/* binding */ showVerdict)
/* harmony export */ });
/** How a verdict is shown: always a sign and a word. */
const verdictWords = {
    pass: { sign: '✅', word: 'pass', headline: 'Ready' },
    warn: { sign: '⚠️', word: 'warning', headline: 'Ready, with a warning' },
    inconclusive: { sign: '❔', word: 'inconclusive', headline: 'Cannot tell' },
    fail: { sign: '❌', word: 'fail', headline: 'Not yet' },
    error: { sign: '💥', word: 'error', headline: 'Could not decide' },
};
/** «✅ pass» */
function showVerdict(verdict) {
    return `${verdictWords[verdict].sign} ${verdictWords[verdict].word}`;
}


/***/ }),

/***/ 55874:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Uj: () => (/* binding */ decisionOfFailure),
/* harmony export */   yu: () => (/* binding */ assembleRecord)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23575);
/* harmony import */ var _plimsoll_record__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(61958);


const maxLineLength = 2000;
/** The record of a decision: what was decided, about what, when, and by which version of Plimsoll. */
function assembleRecord(parts) {
    const { decision, context, startedAt, finishedAt } = parts;
    return {
        schemaVersion: 1,
        action: parts.action,
        id: parts.id,
        model: parts.model,
        verdict: decision.verdict,
        summary: shorten(decision.summary),
        reasons: sortReasons(decision.reasons).map((reason) => ({ ...reason, message: shorten(reason.message) })),
        identity: {
            repository: context.repository,
            commit: context.commit,
            ref: context.ref,
            pullRequest: context.pullRequest?.number ?? null,
            data: [...(decision.identity?.data ?? [])],
            parameters: { ...decision.identity?.parameters },
            environment: { ...parts.environment, ...parts.decision.identity?.environment },
        },
        evidence: decision.evidence,
        timings: {
            startedAt: startedAt.toISOString(),
            seconds: Math.max(0, finishedAt.getTime() - startedAt.getTime()) / 1000,
        },
        tool: { name: 'plimsoll', version: parts.version },
    };
}
/** The decision of a step that threw: it could not decide, and says why. */
function decisionOfFailure(thrown) {
    const failure = (0,_plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .I)(thrown);
    const reasons = failure.kind === 'configuration'
        ? failure.problems.map(({ where, message, fix }) => ({
            code: 'configuration',
            verdict: 'error',
            message: `${where}: ${message}${fix ? ` ${fix}` : ''}`,
        }))
        : [{ code: `${failure.kind}-failure`, verdict: 'error', message: failure.message }];
    const summary = failure.kind === 'internal'
        ? `Plimsoll failed: ${failure.message}`
        : (reasons[0]?.message ?? failure.message);
    const more = reasons.length > 1 ? ` (and ${reasons.length - 1} more)` : '';
    return {
        decision: {
            verdict: 'error',
            summary: `${firstLine(summary)}${more}`,
            reasons,
            evidence: { kind: 'none' },
        },
        failure,
    };
}
/** Whether a verdict fails the job. A step that could not decide always does. */
function isFailure(verdict, failOn) {
    if (verdict === 'error')
        return true;
    return failOn !== 'never' && (0,_plimsoll_record__WEBPACK_IMPORTED_MODULE_1__/* .compareVerdicts */ .m3)(verdict, failOn) >= 0;
}
function sortReasons(reasons) {
    return [...reasons].sort((a, b) => (0,_plimsoll_record__WEBPACK_IMPORTED_MODULE_1__/* .compareVerdicts */ .m3)(b.verdict, a.verdict));
}
function shorten(text) {
    return text.length <= maxLineLength ? text : `${text.slice(0, maxLineLength - 1)}…`;
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? '';
}


/***/ }),

/***/ 48199:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ createGitHubHost)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(58500);
;// CONCATENATED MODULE: ./packages/runtime/src/github-context.ts
/**
 * Reads what started the run from GitHub's environment variables and event payload. Pure: the caller reads both.
 * A payload that lacks what it should have gives nulls, never an exception: an event of tomorrow still runs.
 */
function parseGitHubContext(environment, payload) {
    const event = environment.GITHUB_EVENT_NAME ?? '';
    const body = objectOf(payload);
    const repository = environment.GITHUB_REPOSITORY || null;
    const pull = objectOf(body.pull_request);
    const group = objectOf(body.merge_group);
    const workflowRun = objectOf(body.workflow_run);
    const headRepository = nameOf(objectOf(pull.head).repo) ?? null;
    const isForkPull = body.pull_request !== undefined && headRepository !== repository;
    const isForkRun = body.workflow_run !== undefined && nameOf(workflowRun.head_repository) !== repository;
    const pullNumber = numberOf(pull.number);
    return {
        platform: 'github',
        event,
        repository,
        commit: textOf(objectOf(pull.head).sha) ??
            textOf(group.head_sha) ??
            textOf(workflowRun.head_sha) ??
            (environment.GITHUB_SHA || null),
        ref: environment.GITHUB_HEAD_REF || environment.GITHUB_REF_NAME || null,
        defaultBranch: textOf(objectOf(body.repository).default_branch) ?? null,
        base: baseOf(pull, group),
        isPrivileged: event === 'pull_request_target' || isForkRun,
        pullRequest: pullNumber === undefined ? null : { number: pullNumber, isFork: isForkPull },
        run: runOf(environment),
    };
}
function baseOf(pull, group) {
    const ref = textOf(objectOf(pull.base).ref) ?? textOf(group.base_ref);
    const commit = textOf(objectOf(pull.base).sha) ?? textOf(group.base_sha);
    return ref && commit ? { ref: ref.replace(/^refs\/heads\//, ''), commit } : null;
}
function runOf(environment) {
    const id = Number(environment.GITHUB_RUN_ID);
    if (!Number.isInteger(id) || id <= 0)
        return null;
    const number = Number(environment.GITHUB_RUN_NUMBER) || 0;
    // The pages of Gitea and Forgejo are named by the number of the run in its repository.
    const isForgejo = [environment.GITEA_ACTIONS, environment.FORGEJO_ACTIONS].includes('true');
    return {
        id,
        number,
        attempt: Number(environment.GITHUB_RUN_ATTEMPT) || 1,
        url: `${environment.GITHUB_SERVER_URL}/${environment.GITHUB_REPOSITORY}/actions/runs/${isForgejo ? number : id}`,
        actor: environment.GITHUB_ACTOR ?? '',
        ...workflowOf(environment.GITHUB_WORKFLOW_REF),
    };
}
/** `octo/penguins/.github/workflows/model.yml@refs/heads/main` → `.github/workflows/model.yml`. */
function workflowOf(reference) {
    const path = /^[^/]+\/[^/]+\/(.+?)@/.exec(reference ?? '')?.[1];
    return path === undefined ? {} : { workflow: path };
}
function objectOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function numberOf(value) {
    return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}
function nameOf(repository) {
    return textOf(objectOf(repository).full_name);
}

// EXTERNAL MODULE: ./packages/runtime/src/log.ts
var src_log = __nccwpck_require__(37750);
// EXTERNAL MODULE: ./packages/runtime/src/process-environment.ts
var process_environment = __nccwpck_require__(55229);
// EXTERNAL MODULE: ./packages/runtime/src/workflow-commands.ts
var workflow_commands = __nccwpck_require__(6030);
;// CONCATENATED MODULE: ./packages/runtime/src/github-host.ts









/** The runner does not show a larger summary at all. */
const maxSummaryBytes = 1024 * 1024;
/** The host on GitHub's runner, from the environment that the runner sets. */
async function createGitHubHost(connections) {
    const environment = process.env;
    const context = parseGitHubContext(environment, await readEvent(environment.GITHUB_EVENT_PATH));
    const root = environment.GITHUB_WORKSPACE || process.cwd();
    const temporary = environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)();
    const log = (0,src_log/* createLog */.h)((text) => process.stdout.write(text), {
        start: (title) => (0,workflow_commands/* formatCommand */.fE)('group', {}, title),
        end: (0,workflow_commands/* formatCommand */.fE)('endgroup', {}, ''),
        warning: (message) => (0,workflow_commands/* formatCommand */.fE)('warning', {}, message),
    }, () => {
        const token = (0,external_node_crypto_.randomUUID)();
        return { stop: (0,workflow_commands/* formatCommand */.fE)('stop-commands', {}, token), resume: (0,workflow_commands/* formatCommand */.fE)(token, {}, '') };
    });
    const now = () => new Date();
    const commandEnvironment = (0,process_environment/* environmentForCommands */.HY)(environment);
    return {
        inputs: readGivenInputs(environment),
        root,
        startFolder: root,
        temporary,
        context,
        defaultModel: (0,process_environment/* modelNameFrom */.Nw)(context.repository?.split('/')[1] ?? 'model'),
        environment: (0,process_environment/* describeEnvironment */.NE)(environment),
        commandEnvironment,
        log,
        now,
        mask: (secret) => process.stdout.write(`${(0,workflow_commands/* formatCommand */.fE)('add-mask', {}, secret)}\n`),
        setOutput: (name, value) => appendTo(environment.GITHUB_OUTPUT, (0,workflow_commands/* formatFileCommand */.dU)({ name, value, delimiter: `plimsoll_${(0,external_node_crypto_.randomUUID)()}` })),
        addSummary: async (markdown) => {
            if (Buffer.byteLength(markdown) >= maxSummaryBytes)
                throw new Error('the summary is larger than 1 MiB');
            await appendTo(environment.GITHUB_STEP_SUMMARY, `${markdown}\n`);
        },
        annotate: ({ level, message, ...properties }) => {
            process.stdout.write(`${(0,workflow_commands/* formatCommand */.fE)(level, properties, message)}\n`);
        },
        connectForge: (options) => connections.forge({
            ...options,
            apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
            context,
            root,
            temporary,
            environment,
            log,
            now,
            sleep: (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds),
        }),
        connectEngine: ({ enginePath }) => connections.engine({
            enginePath,
            cacheFolder: environment.RUNNER_TOOL_CACHE || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache', 'plimsoll'),
            environment: commandEnvironment,
            log,
        }),
        readTrackedRun: (run, inputName) => connections.trackedRun({
            ...{ ...run, inputName, environment },
            sleep: (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds),
            log: (message) => log.info(message),
        }),
    };
}
/** `INPUT_FAIL-ON=warn` → `fail-on: warn`. The runner passes on unknown inputs too, so a typo can be refused. */
function readGivenInputs(environment) {
    const inputs = {};
    for (const [key, value] of Object.entries(environment)) {
        if (key.startsWith('INPUT_'))
            inputs[key.slice('INPUT_'.length).toLowerCase()] = value ?? '';
    }
    return inputs;
}
async function readEvent(path) {
    if (!path)
        return {};
    return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
}
async function appendTo(file, text) {
    if (file)
        await (0,promises_.appendFile)(file, text);
}


/***/ }),

/***/ 86730:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ requiredText),
/* harmony export */   HW: () => (/* binding */ requiredLines),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** Any text; `''` when not given. */
function text() {
    return { absent: { value: '' }, read: (value) => ({ value }) };
}
/** Text that must be given. */
function requiredText(example) {
    return { absent: { allowed: 'must be given', example }, read: (value) => ({ value }) };
}
/** One value per line; blank lines and lines that start with # do not count. None when not given. */
function lines() {
    return { absent: { value: [] }, read: (raw) => ({ value: splitLines(raw) }) };
}
/** At least one line. */
function requiredLines(example) {
    const refusal = { allowed: 'must be given, one value per line', example };
    return {
        absent: refusal,
        read: (raw) => {
            const value = splitLines(raw);
            return value.length === 0 ? refusal : { value };
        },
    };
}
/** One of a few words; the first one when not given. */
function oneOf(words) {
    return {
        absent: { value: words[0] },
        read: (raw) => {
            const value = words.find((word) => word === raw);
            return value === undefined
                ? { allowed: `must be one of ${words.join(', ')}`, example: words[0] }
                : { value };
        },
    };
}
/** `true` or `false`, spelled as YAML does; false when not given. */
function flag() {
    return {
        absent: { value: false },
        read: (raw) => {
            if (/^(true|True|TRUE)$/.test(raw))
                return { value: true };
            if (/^(false|False|FALSE)$/.test(raw))
                return { value: false };
            return { allowed: 'must be true or false', example: 'true' };
        },
    };
}
/** A number between two bounds, both included; undefined when not given. */
function number(bounds) {
    const kind = bounds.integer ? 'a whole number' : 'a number';
    const allowed = `must be ${kind} from ${bounds.min} to ${bounds.max}`;
    return {
        absent: { value: undefined },
        read: (raw) => {
            const value = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(raw) ? Number(raw) : Number.NaN;
            const isAllowed = value >= bounds.min && value <= bounds.max && (!bounds.integer || Number.isInteger(value));
            return isAllowed ? { value } : { allowed, example: String(bounds.min) };
        },
    };
}
/** Text of a given form; `''` when not given. */
function matching(pattern, allowed, example) {
    return {
        absent: { value: '' },
        read: (raw) => (pattern.test(raw) ? { value: raw } : { allowed, example }),
    };
}
function splitLines(raw) {
    return raw
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}


/***/ }),

/***/ 14291:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   d: () => (/* binding */ sharedInputs)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(90712);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(38671);
/* harmony import */ var _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(86730);


/** Inputs that every action has, with the same name, meaning and default. */
const sharedInputs = {
    model: (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^[a-z0-9]([a-z0-9_-]*[a-z0-9])?(\/[a-z0-9]([a-z0-9_-]*[a-z0-9])?)*$/, 'must be lower-case letters, digits, - and _, with / between groups', 'penguins'),
    id: (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'must be letters, digits, ., _ and -', 'train-on-linux'),
    'working-directory': (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    'fail-on': (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['fail', 'inconclusive', 'warn', 'never']),
    'github-token': (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
};
/**
 * Reads every input of `spec` from its raw text, and refuses all that is wrong at once, unknown names included.
 * `raw` holds the inputs that were given, by their names in action.yml; an empty text counts as not given.
 */
function readInputs(spec, raw) {
    const problems = [];
    const values = {};
    for (const [name, kind] of Object.entries(spec)) {
        const given = (raw[name] ?? '').trim();
        const reading = given === '' ? kind.absent : kind.read(given);
        if ('value' in reading)
            values[name] = reading.value;
        else
            problems.push(refuse(name, given, reading));
    }
    for (const name of Object.keys(raw)) {
        if (!(name in spec))
            problems.push(refuseUnknown(name, Object.keys(spec)));
    }
    if (problems.length > 0)
        throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(problems);
    return values;
}
function refuse(name, given, reading) {
    const shown = given.length > 100 ? `${given.slice(0, 100)}…` : given;
    return {
        where: `input '${name}'`,
        message: given === '' ? `${reading.allowed}.` : `is «${shown}», and ${reading.allowed}.`,
        fix: `Example: ${name}: ${reading.example}`,
    };
}
function refuseUnknown(name, known) {
    const nearest = (0,_plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(name, known);
    return {
        where: `input '${name}'`,
        message: 'is not an input of this action.',
        fix: nearest ? `Did you mean '${nearest}'?` : `Its inputs are ${known.join(', ')}.`,
    };
}


/***/ }),

/***/ 37750:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6030);

/**
 * A log that writes lines to `print`. `marks` say how a group begins and ends and how a warning looks; `guard`, where given, makes the lines around the
 * output of a user's command, so that the runner does not take that output for commands.
 */
function createLog(print, marks, guard) {
    const line = (text) => print(`${(0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .disarmCommands */ .T7)(text)}\n`);
    return {
        info: line,
        warning: (message) => print(`${marks.warning(message)}\n`),
        async group(title, work) {
            print(`${marks.start(title)}\n`);
            try {
                return await work();
            }
            finally {
                if (marks.end)
                    print(`${marks.end}\n`);
            }
        },
        async stream(work) {
            const guards = guard?.();
            if (guards)
                print(`${guards.stop}\n`);
            let endsLine = true;
            try {
                return await work((chunk) => {
                    print(chunk);
                    if (chunk.length > 0)
                        endsLine = chunk.at(-1) === 0x0a;
                });
            }
            finally {
                if (!endsLine)
                    print('\n');
                if (guards)
                    print(`${guards.resume}\n`);
            }
        },
    };
}


/***/ }),

/***/ 55229:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ environmentForCommands),
/* harmony export */   NE: () => (/* binding */ describeEnvironment),
/* harmony export */   Nw: () => (/* binding */ modelNameFrom)
/* harmony export */ });
/** Variables that are meant for the step alone: its inputs, the runner's credentials, and the files of its outputs. */
const privateVariables = /^(INPUT_|ACTIONS_|GITHUB_OUTPUT$|GITHUB_STATE$)/;
/** The environment that a user's command gets: the step's own, without what is meant for the step alone. */
function environmentForCommands(environment) {
    const passed = {};
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined && !privateVariables.test(name))
            passed[name] = value;
    }
    return passed;
}
/** What a record says of the machine. */
function describeEnvironment(environment) {
    const image = [environment.ImageOS, environment.ImageVersion].filter(Boolean).join(' ');
    return {
        os: process.platform,
        architecture: process.arch,
        ...(image ? { 'runner-image': image } : {}),
    };
}
/** A model name from the name of a repository or folder: lower case, other characters become dashes. */
function modelNameFrom(name) {
    const cleaned = name
        .toLowerCase()
        .replace(/[^a-z0-9_-]+/g, '-')
        .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
        .slice(0, 100);
    return cleaned || 'model';
}


/***/ }),

/***/ 79633:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __nccwpck_require__(90712);
// EXTERNAL MODULE: ./packages/record/src/record-folder.ts
var record_folder = __nccwpck_require__(45939);
// EXTERNAL MODULE: ./packages/report/src/annotations.ts
var annotations = __nccwpck_require__(61142);
// EXTERNAL MODULE: ./packages/report/src/blocks.ts
var blocks = __nccwpck_require__(51856);
// EXTERNAL MODULE: ./packages/report/src/budgets.ts
var budgets = __nccwpck_require__(12346);
// EXTERNAL MODULE: ./packages/report/src/changes-section.ts + 1 modules
var changes_section = __nccwpck_require__(94192);
// EXTERNAL MODULE: ./packages/report/src/context.ts
var src_context = __nccwpck_require__(53631);
// EXTERNAL MODULE: ./packages/report/src/data-section.ts + 1 modules
var data_section = __nccwpck_require__(78226);
// EXTERNAL MODULE: ./packages/report/src/escape.ts
var src_escape = __nccwpck_require__(37121);
// EXTERNAL MODULE: ./packages/report/src/headline.ts
var headline = __nccwpck_require__(59998);
// EXTERNAL MODULE: ./packages/report/src/holdout-section.ts
var holdout_section = __nccwpck_require__(79805);
// EXTERNAL MODULE: ./packages/report/src/metrics-section.ts
var metrics_section = __nccwpck_require__(69739);
// EXTERNAL MODULE: ./packages/report/src/overfitting-section.ts
var overfitting_section = __nccwpck_require__(99803);
// EXTERNAL MODULE: ./packages/report/src/promotion-section.ts
var promotion_section = __nccwpck_require__(30519);
// EXTERNAL MODULE: ./packages/report/src/publication-section.ts
var publication_section = __nccwpck_require__(58836);
// EXTERNAL MODULE: ./packages/report/src/reasons-section.ts
var reasons_section = __nccwpck_require__(85363);
// EXTERNAL MODULE: ./packages/report/src/slices-section.ts
var slices_section = __nccwpck_require__(97543);
// EXTERNAL MODULE: ./packages/report/src/split-section.ts
var split_section = __nccwpck_require__(52702);
// EXTERNAL MODULE: ./packages/report/src/training-section.ts + 1 modules
var training_section = __nccwpck_require__(2254);
// EXTERNAL MODULE: ./packages/report/src/verdict-words.ts
var verdict_words = __nccwpck_require__(50705);
;// CONCATENATED MODULE: ./packages/report/src/render-step.ts

















/** One step's record as a short section for its job summary, of at most `budget` characters. */
function renderStep(record, options = {}) {
    const budget = options.budget ?? budgets/* summaryBudget */.qN;
    return (0,src_context/* fitBudget */.P)(budget, (limits) => {
        const context = {
            baseBranch: options.baseBranch ?? 'main',
            changeName: record.identity.pullRequest === null ? 'this run' : 'this PR',
            now: new Date(record.timings.startedAt),
            origin: null,
            limits,
        };
        const reasons = (0,headline/* collectProblems */.vX)([record]);
        const isTold = reasons.every(({ message, where }) => !where && message === record.summary);
        return (0,blocks/* joinBlocks */.x9)([
            `### ${(0,src_escape/* escapeMarkdown */.FV)(record.id, 100)}: ${(0,verdict_words/* showVerdict */.x)(record.verdict)}`,
            (0,src_escape/* escapeMarkdown */.FV)(record.summary, 600),
            isTold ? '' : (0,reasons_section/* renderProblems */.x8)(reasons, context),
            ...renderEvidence(record, context),
            reasons.length > reasons_section/* mostListed */.p9 ? (0,reasons_section/* renderReasons */.e1)(reasons, context) : '',
        ]);
    });
}
function renderEvidence(record, context) {
    if ((0,src_context/* isOfKind */.Q)(record, 'data'))
        return [(0,data_section/* renderDataFindings */.J)(record, context), (0,data_section/* describeData */.s)(record)];
    if ((0,src_context/* isOfKind */.Q)(record, 'training')) {
        return [
            (0,training_section/* describeBaseline */.FT)(record, context),
            (0,metrics_section/* renderMetrics */.q)(record, context),
            (0,changes_section/* renderChanges */.O)({ data: [], trainings: [record] }, context),
            (0,slices_section/* renderSlices */.G)(record, context),
            (0,blocks/* joinSentences */.DP)([(0,holdout_section/* describeHoldoutBudget */.o)(record), (0,training_section/* describeTraining */.yN)(record)]),
            (0,blocks/* fold */.AU)('Commands and model files', (0,training_section/* renderTraining */.tF)(record, context)),
        ];
    }
    if ((0,src_context/* isOfKind */.Q)(record, 'overfitting'))
        return [(0,overfitting_section/* renderGaps */.a)(record, context)];
    if ((0,src_context/* isOfKind */.Q)(record, 'split'))
        return [(0,split_section/* renderSplit */.r)(record, context)];
    if ((0,src_context/* isOfKind */.Q)(record, 'publication'))
        return [(0,publication_section/* renderPublication */.p)(record, context)];
    if ((0,src_context/* isOfKind */.Q)(record, 'promotion'))
        return [(0,promotion_section/* renderPromotion */.W)(record, context)];
    return [];
}

// EXTERNAL MODULE: ./packages/runtime/src/assemble-record.ts
var assemble_record = __nccwpck_require__(55874);
// EXTERNAL MODULE: ./packages/runtime/src/inputs.ts
var src_inputs = __nccwpck_require__(14291);
;// CONCATENATED MODULE: ./packages/runtime/src/run-action.ts







/** Where a failure of ours is reported. */
const issuesUrl = 'https://github.com/plimsoll/plimsoll/issues';
/**
 * Runs one step: reads its inputs, lets it decide, writes the record, and renders everything else from it.
 * Returns the exit code. Nothing that happens after the decision changes the verdict.
 */
async function runAction(action, host, version) {
    const startedAt = host.now();
    const settings = readSettings(action, host);
    const { decision, failure } = await decide(action, host, settings);
    const record = (0,assemble_record/* assembleRecord */.yu)({
        action: action.name,
        id: settings.id,
        model: settings.model,
        decision,
        context: host.context,
        environment: host.environment,
        startedAt,
        finishedAt: host.now(),
        version,
    });
    if (failure?.kind === 'internal')
        host.log.info(`${failure.stack}\n\nThis is a failure of Plimsoll. Please report it: ${issuesUrl}`);
    const isRecorded = await emit(record, decision, host, settings);
    return isRecorded && !(0,assemble_record/* isFailure */.N6)(record.verdict, settings.failOn) ? 0 : 1;
}
/** What is needed even when the inputs are wrong: an unusable value falls back to its default here, and is refused later. */
function readSettings(action, host) {
    const usable = (name, fallback) => {
        const raw = (host.inputs[name] ?? '').trim();
        const isUsable = raw !== '' && 'value' in src_inputs/* sharedInputs */.d[name].read(raw);
        return isUsable ? raw : fallback;
    };
    return {
        id: usable('id', action.name),
        model: usable('model', host.defaultModel),
        workspace: (0,external_node_path_.resolve)(host.startFolder, usable('working-directory', '.')),
        failOn: usable('fail-on', 'fail'),
        token: usable('github-token', ''),
    };
}
async function decide(action, host, settings) {
    try {
        if (settings.token)
            host.mask(settings.token);
        const inputs = (0,src_inputs/* readInputs */.K)(action.inputs, host.inputs);
        await requireFolder(settings.workspace);
        const { id, model } = settings;
        return { decision: await action.run({ ...inputs, id, model }, createWorld(host, settings)) };
    }
    catch (thrown) {
        return (0,assemble_record/* decisionOfFailure */.Uj)(thrown);
    }
}
async function isFolder(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.isDirectory() === true;
}
async function requireFolder(workspace) {
    if (await isFolder(workspace))
        return;
    throw new configuration_error/* ConfigurationError */.j({
        where: "input 'working-directory'",
        message: `is «${workspace}», which is not a folder.`,
        fix: 'Write a folder of the repository, and check the repository out first (actions/checkout).',
    });
}
function createWorld(host, settings) {
    const { workspace, token, model } = settings;
    return {
        workspace,
        root: host.root,
        temporary: host.temporary,
        context: host.context,
        log: host.log,
        now: host.now,
        environment: host.environment,
        commandEnvironment: host.commandEnvironment,
        engine: once(() => host.connectEngine({ enginePath: (host.inputs['engine-path'] ?? '').trim() })),
        forge: once(() => host.connectForge({ token, workspace, model })),
        trackedRun: host.readTrackedRun,
    };
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
/** Writes the record, then everything that is rendered from it. Returns whether the record could be written. */
async function emit(record, decision, host, settings) {
    for (const annotation of (0,annotations/* annotationsOf */.I)(record))
        host.annotate(annotation);
    host.log.info(`${record.action}: ${record.verdict}: ${record.summary}`);
    let recordPath = '';
    try {
        const home = (await isFolder(settings.workspace)) ? settings.workspace : host.startFolder;
        recordPath = await (0,record_folder/* writeRecord */.rh)((0,external_node_path_.join)(home, record_folder/* recordsFolder */.RM), record);
    }
    catch (error) {
        host.annotate({
            level: 'error',
            title: 'No record',
            message: `The decision record could not be written: ${error.message}`,
        });
    }
    try {
        const outputs = {
            ...decision.outputs,
            verdict: record.verdict,
            'record-path': recordPath,
            summary: record.summary,
        };
        for (const [name, value] of Object.entries(outputs))
            await host.setOutput(name, value);
        await host.addSummary(decision.markdown ?? renderStep(record));
    }
    catch (error) {
        host.log.warning(`Outputs and summary are incomplete: ${error.message}`);
    }
    return recordPath !== '';
}


/***/ }),

/***/ 6030:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ disarmCommands),
/* harmony export */   dU: () => (/* binding */ formatFileCommand),
/* harmony export */   fE: () => (/* binding */ formatCommand)
/* harmony export */ });
/*
 * The texts by which a step talks to GitHub's runner. @actions/core makes the same ones, but loads an HTTP client with
 * them: 40 ms of a start-up that should stay below three empty Node processes. A test holds both to the same bytes.
 */
/** One workflow command, such as `::error file=a.csv,line=3::message`, without the line's end. */
function formatCommand(name, properties, message) {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '');
    const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
    return `::${name}${list ? ` ${list}` : ''}::${escapeData(message)}`;
}
/** One entry for GITHUB_OUTPUT and its like. `delimiter` must not occur in the value. */
function formatFileCommand(entry) {
    const { name, value, delimiter } = entry;
    if (name.includes(delimiter) || value.includes(delimiter)) {
        throw new Error(`the value of ${name} contains its own delimiter`);
    }
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
/** Text for the log in which no line can be taken for a command to the runner. */
function disarmCommands(text) {
    return text.replace(/^(\s*)::/gm, '$1: :').replace(/^(\s*)##\[/gm, '$1# #[');
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 72250:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 85675:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 37830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 16460:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers/promises");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o1: () => (/* binding */ actions),
/* harmony export */   q8: () => (/* binding */ runInWorkflow),
/* harmony export */   xs: () => (/* binding */ runInTerminal)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_url__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _plimsoll_runtime__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(48199);
/* harmony import */ var _plimsoll_runtime__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(79633);




/** Every action, loaded only when it runs. */
const actions = {
    'validate-data': () => Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(9005), __nccwpck_require__.e(7259), __nccwpck_require__.e(8815), __nccwpck_require__.e(7554), __nccwpck_require__.e(4450), __nccwpck_require__.e(2061), __nccwpck_require__.e(4605), __nccwpck_require__.e(8757), __nccwpck_require__.e(6001), __nccwpck_require__.e(4862), __nccwpck_require__.e(6867)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26867)),
    'check-split': () => Promise.all(/* import() */[__nccwpck_require__.e(9005), __nccwpck_require__.e(7259), __nccwpck_require__.e(4862), __nccwpck_require__.e(3470)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87769)),
    'train-and-test': () => Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(9005), __nccwpck_require__.e(7259), __nccwpck_require__.e(4450), __nccwpck_require__.e(4759), __nccwpck_require__.e(2061), __nccwpck_require__.e(3871), __nccwpck_require__.e(4446), __nccwpck_require__.e(2499), __nccwpck_require__.e(6628), __nccwpck_require__.e(8757), __nccwpck_require__.e(4017), __nccwpck_require__.e(9394), __nccwpck_require__.e(4439), __nccwpck_require__.e(1035)]).then(__nccwpck_require__.bind(__nccwpck_require__, 71035)),
    'check-overfitting': () => Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(9005), __nccwpck_require__.e(7259), __nccwpck_require__.e(4450), __nccwpck_require__.e(4759), __nccwpck_require__.e(2061), __nccwpck_require__.e(3871), __nccwpck_require__.e(4446), __nccwpck_require__.e(2499), __nccwpck_require__.e(4452)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40440)),
    'publish-model': () => Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(8815), __nccwpck_require__.e(3292), __nccwpck_require__.e(86), __nccwpck_require__.e(8248)]).then(__nccwpck_require__.bind(__nccwpck_require__, 68248)),
    'promote-model': () => Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(9005), __nccwpck_require__.e(7259), __nccwpck_require__.e(4450), __nccwpck_require__.e(4759), __nccwpck_require__.e(4446), __nccwpck_require__.e(2499), __nccwpck_require__.e(6628), __nccwpck_require__.e(4017), __nccwpck_require__.e(3946)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41640)),
    report: () => Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(663), __nccwpck_require__.e(4450), __nccwpck_require__.e(2061), __nccwpck_require__.e(774)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87186)),
};
/** Runs an action on GitHub's runner. `stub` is the address of the file in dist/ that action.yml names. */
async function runInWorkflow(name, stub) {
    const folder = installationOf(stub);
    const load = actions[name];
    if (!load)
        throw new Error(`there is no action ${name}`);
    const [{ action }, host, version] = await Promise.all([
        load(),
        (0,_plimsoll_runtime__WEBPACK_IMPORTED_MODULE_3__/* .createGitHubHost */ .I)(connectionsOf(folder)),
        readVersion(folder),
    ]);
    return (0,_plimsoll_runtime__WEBPACK_IMPORTED_MODULE_4__/* .runAction */ .C)(action, host, version);
}
/** Runs `plimsoll <args>` in a terminal. */
async function runInTerminal(args, stub) {
    const folder = installationOf(stub);
    const { runCommandLine } = await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(4450), __nccwpck_require__.e(8757), __nccwpck_require__.e(86), __nccwpck_require__.e(2191)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72191));
    return runCommandLine(args, {
        folder,
        version: await readVersion(folder),
        actions,
        connections: connectionsOf(folder),
    });
}
function connectionsOf(folder) {
    return {
        forge: async (request) => {
            const { connectGitHub } = await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(6752), __nccwpck_require__.e(5555), __nccwpck_require__.e(663), __nccwpck_require__.e(9923), __nccwpck_require__.e(7509)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72262));
            return connectGitHub(request);
        },
        engine: async (request) => {
            const { openDuckdbEngine } = await Promise.all(/* import() */[__nccwpck_require__.e(7554), __nccwpck_require__.e(4605), __nccwpck_require__.e(9036)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89036));
            return openDuckdbEngine({ ...request, installFolder: `${folder}/dist/engine` });
        },
        trackedRun: async (request) => {
            const { readTrackedRun } = await __nccwpck_require__.e(/* import() */ 2872).then(__nccwpck_require__.bind(__nccwpck_require__, 42872));
            return readTrackedRun(request);
        },
    };
}
/** The folder that holds actions/ and dist/: two levels above the stub. */
function installationOf(stub) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(stub)));
}
async function readVersion(folder) {
    const manifest = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`${folder}/package.json`, 'utf8'));
    return String(manifest.version);
}

var __webpack_exports__actions = __webpack_exports__.o1;
var __webpack_exports__runInTerminal = __webpack_exports__.xs;
var __webpack_exports__runInWorkflow = __webpack_exports__.q8;
export { __webpack_exports__actions as actions, __webpack_exports__runInTerminal as runInTerminal, __webpack_exports__runInWorkflow as runInWorkflow };
