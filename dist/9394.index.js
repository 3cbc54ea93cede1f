export const id = 9394;
export const ids = [9394];
export const modules = {

/***/ 80921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ findKeptPredictions),
/* harmony export */   MU: () => (/* binding */ forgetPredictions),
/* harmony export */   Nq: () => (/* binding */ predictionsFolder),
/* harmony export */   sk: () => (/* binding */ keepPredictions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Where the predictions of a workspace are kept beside its records, relative to it, as in an evidence bundle. */
const predictionsFolder = '.plimsoll/predictions';
/** Forgets what an earlier run of the step kept, so that it cannot be taken for this run's. */
async function forgetPredictions(folder, id) {
    for (const name of await listKept(folder, id))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
}
/** Keeps a copy as `<id>.<extension>`, and returns its path. */
async function keepPredictions(folder, id, file) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${id}${fullExtension(file)}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(file, kept);
    return kept;
}
/** The predictions that a step kept, or undefined. */
async function findKeptPredictions(folder, id) {
    const [name] = await listKept(folder, id);
    return name === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
}
async function listKept(folder, id) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    return names.filter((name) => name.slice(0, -fullExtension(name).length) === id).sort();
}
/** `.csv`, or `.csv.gz` for a compressed table. */
function fullExtension(file) {
    const last = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(file);
    return /^\.(gz|zst)$/i.test(last) ? `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(file.slice(0, -last.length))}${last}` : last;
}


/***/ }),

/***/ 43829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ restoreTraining),
  k: () => (/* binding */ saveTraining)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/lineage/src/parse-kept-training.ts
/** The manifest of a kept training, from text that another job wrote; null when it is not one. */
async function parseKeptTraining(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null;
    }
    const { validateKeptTraining } = await __webpack_require__.e(/* import() */ 3616).then(__webpack_require__.bind(__webpack_require__, 73616));
    return validateKeptTraining(value) ? value : null;
}

// EXTERNAL MODULE: ./packages/runtime/src/files.ts
var src_files = __webpack_require__(22143);
// EXTERNAL MODULE: ./packages/runtime/src/watch-writes.ts
var watch_writes = __webpack_require__(35976);
;// CONCATENATED MODULE: ./packages/runtime/src/kept-training.ts





const manifestName = 'training.json';
const filesFolder = 'files';
/**
 * Takes a training from the cache and puts its files into the working directory, each only after its digest is known to be right.
 * Null when there is none, or when what there is cannot be used; then nothing in the working directory has changed.
 */
async function restoreTraining(world, entry) {
    const { trainings } = await world.forge();
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(world.temporary, 'plimsoll-training-'));
    try {
        if (!(await trainings.restore(entry.key, folder)))
            return null;
        const kept = await readKept(folder, entry.fingerprint);
        if (typeof kept === 'string') {
            world.log.warning(`A training in the cache is not used: ${kept}.`);
            return null;
        }
        for (const { path } of kept.files)
            await putInPlace((0,external_node_path_.join)(folder, filesFolder, path), (0,external_node_path_.join)(world.workspace, path));
        return kept;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Keeps what a training wrote: `written`, absolute paths below the working directory. */
async function saveTraining(world, entry, training) {
    if (!(0,watch_writes/* isKeepable */.Q)(entry.written)) {
        world.log.info(`The training wrote ${entry.written.length} files, too many to keep it.`);
        return;
    }
    const files = await (0,src_files/* digestFiles */.Eh)(world.workspace, entry.written);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(world.temporary, 'plimsoll-training-'));
    try {
        for (const { path } of files) {
            const target = (0,external_node_path_.join)(folder, filesFolder, path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await linkOrCopy((0,external_node_path_.join)(world.workspace, path), target);
        }
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, manifestName), JSON.stringify({ ...training, files }));
        const { trainings } = await world.forge();
        if (await trainings.save(entry.key, folder))
            world.log.info('Kept the training for runs with the same fingerprint.');
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** The manifest, once every file is what it promises; else why not. */
async function readKept(folder, fingerprint) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, manifestName), 'utf8').catch(() => '');
    const kept = await parseKeptTraining(text);
    if (kept === null)
        return 'its manifest cannot be read';
    if (kept.fingerprint !== fingerprint)
        return 'it has another fingerprint';
    const strange = kept.files.find(({ path }) => (0,external_node_path_.isAbsolute)(path) || /^\.\.([\\/]|$)/.test((0,external_node_path_.normalize)(path)));
    if (strange)
        return 'it names a file outside of the working directory';
    const home = (0,external_node_path_.join)(folder, filesFolder);
    const found = await (0,src_files/* digestFiles */.Eh)(home, kept.files.map(({ path }) => (0,external_node_path_.join)(home, path))).catch(() => []);
    const isIntact = found.length === kept.files.length && found.every(({ sha256 }, at) => sha256 === kept.files[at]?.sha256);
    return isIntact ? kept : 'its files are not those that it lists';
}
/** Copies beside the target first, so that no half of a file ever stands under its name. */
async function putInPlace(source, target) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const unfinished = `${target}.plimsoll.tmp`;
    await (0,promises_.copyFile)(source, unfinished);
    await (0,promises_.rename)(unfinished, target);
}
async function linkOrCopy(source, target) {
    try {
        await (0,promises_.link)(source, target);
    }
    catch {
        await (0,promises_.copyFile)(source, target);
    }
}


/***/ }),

/***/ 75408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readMetricsFiles),
  R: () => (/* binding */ readPredictions)
});

// EXTERNAL MODULE: ./packages/metrics/src/metrics-file.ts + 3 modules
var metrics_file = __webpack_require__(35678);
// EXTERNAL MODULE: ./packages/metrics/src/table-source.ts + 1 modules
var table_source = __webpack_require__(78584);
// EXTERNAL MODULE: ./packages/metrics/src/predictions-from-table.ts + 10 modules
var predictions_from_table = __webpack_require__(77462);
// EXTERNAL MODULE: ./packages/runtime/src/files.ts
var src_files = __webpack_require__(22143);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/metrics/src/dvc-metric-files.ts
var dvc_metric_files = __webpack_require__(79225);
;// CONCATENATED MODULE: ./packages/runtime/src/metric-files.ts




/** Folders that tools leave behind: by what lies in them, and which of their files hold metrics. A new one is a new row. */
const layouts = [
    { tool: 'MLflow run', marker: 'meta.yaml', files: ['metrics/**'] },
    { tool: 'DVCLive', marker: 'plots/metrics', files: ['metrics.json', 'plots/metrics/**/*.tsv'] },
    { tool: 'W&B run', marker: 'files/wandb-summary.json', files: ['files/wandb-summary.json'] },
    { tool: 'Hugging Face Trainer', marker: 'trainer_state.json', files: ['trainer_state.json'] },
    { tool: 'Lightning', marker: 'metrics.csv', files: ['metrics.csv'] },
];
/**
 * The metric files (absolute) that an input's paths and globs name. A folder of a tool stands for the files in it that hold metrics,
 * and `dvc.yaml` for those that it lists. Throws a ConfigurationError as findFiles does.
 */
async function findMetricFiles(workspace, patterns, inputName) {
    const expanded = [];
    for (const pattern of patterns)
        expanded.push(...(await expand(workspace, pattern, inputName)));
    return (0,src_files/* findFiles */.lY)(workspace, expanded, inputName);
}
async function expand(workspace, pattern, inputName) {
    if (/(^|\/)dvc\.yaml$/.test(pattern)) {
        const file = await (0,src_files/* findFile */.qE)(workspace, pattern, inputName);
        const listed = await (0,dvc_metric_files/* dvcMetricFiles */.D)(await (0,src_files/* readText */.yR)(file, pattern), pattern);
        return listed.map((path) => (0,src_files/* pathFrom */.Iw)(workspace, (0,external_node_path_.join)((0,external_node_path_.dirname)(file), path)));
    }
    const folder = pattern.replace(/\/+$/, '');
    const isFolder = (await (0,promises_.stat)((0,external_node_path_.resolve)(workspace, folder)).catch(() => undefined))?.isDirectory() ?? false;
    if (!isFolder)
        return [pattern];
    for (const { marker, files } of layouts) {
        if (!(await exists((0,external_node_path_.resolve)(workspace, folder, marker))))
            continue;
        const kept = [];
        for (const file of files)
            if (file.includes('*') || (await exists((0,external_node_path_.resolve)(workspace, folder, file))))
                kept.push(`${folder}/${file}`);
        return kept;
    }
    return [pattern];
}
async function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./packages/dataset/src/parse-plain-csv.ts
/** Characters with which a file is not plain: quotes, other delimiters, and what has no place in text. */
const special = /["\t;|\0\ufeff\ufffd]/;
const longestLine = 100_000;
const numberPattern = /^[+-]?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const notFinitePattern = /^[+-]?(?:nan|inf|infinity)$/i;
/** Below it a float has fewer digits, and readers differ. */
const smallestNormal = 2 ** -1022;
/** From it on a float does not tell whole numbers apart. */
const firstUnsafe = 2 ** 53;
/**
 * The table of a CSV text that can be read in one way only: commas, a header of at least two distinct names, as many fields in every
 * line, no quotes, and all line ends alike. Columns become what the data engine makes of them (a test holds both together): a number
 * where every value is one, else text, and an empty field is no value. Null for any other text, and for numbers that are infinite,
 * NaN or nearly zero: the engine reads those, and says what is wrong with them.
 */
function parsePlainCsv(text) {
    if (special.test(text))
        return null;
    const lines = splitLines(text);
    const names = lines?.[0]?.split(',') ?? [];
    if (lines === null || lines.length < 2 || names.length < 2 || new Set(names).size < names.length)
        return null;
    const records = new Array(lines.length - 1);
    for (let row = 0; row < records.length; row++) {
        const line = lines[row + 1];
        const fields = line.split(',');
        if (fields.length !== names.length || line === '' || line.length > longestLine)
            return null;
        records[row] = fields;
    }
    const columns = new Map();
    for (const [at, name] of names.entries()) {
        const numbers = numbersIn(records, at);
        if (numbers === null)
            return null;
        columns.set(name, numbers === 'text' ? categoriesIn(records, at) : numbers);
    }
    return { rows: records.length, columns };
}
/** Null where lines end in several ways. */
function splitLines(text) {
    const ending = text.includes('\r') ? '\r\n' : '\n';
    const lines = text.split(ending);
    if (lines.at(-1) === '')
        lines.pop();
    return ending === '\r\n' && lines.some((line) => /[\r\n]/.test(line)) ? null : lines;
}
/** The column as numbers, if it is one; null for numbers that only the engine is asked about. */
function numbersIn(records, at) {
    const values = new Float64Array(records.length);
    let nulls = null;
    let found = 0;
    for (let row = 0; row < values.length; row++) {
        const cell = records[row]?.[at];
        if (cell === '') {
            nulls ??= new Uint8Array(values.length);
            nulls[row] = 1;
            values[row] = Number.NaN;
            continue;
        }
        const value = Number(cell);
        if (!isPlainNumber(cell, value)) {
            const kind = kindOf(cell, value);
            if (kind !== 'number')
                return kind === 'text' ? 'text' : null;
        }
        values[row] = value;
        found++;
    }
    return found === 0 ? 'text' : { kind: 'number', values, nulls };
}
const [zero, nine, point] = [48, 57, 46];
/**
 * Whether a cell is plainly a number, told without the pattern, which takes longer than all else: it begins with 1 to 9 or with a zero
 * that stands alone or before the point, it ends in a digit or a point, and JavaScript takes it for a number of usual size.
 */
function isPlainNumber(cell, value) {
    if (!(value >= 1e-300 && value < firstUnsafe) && cell !== '0')
        return false;
    const first = cell.charCodeAt(0);
    const last = cell.charCodeAt(cell.length - 1);
    const isEnd = last === point || (last >= zero && last <= nine);
    const isSingleZero = first === zero && (cell.length === 1 || cell.charCodeAt(1) === point);
    return isEnd && ((first > zero && first <= nine) || isSingleZero);
}
/** What any other cell is: a number, text, or a number that the engine is asked about. */
function kindOf(cell, value) {
    if (!numberPattern.test(cell))
        return notFinitePattern.test(cell) ? 'engine' : 'text';
    const size = Math.abs(value);
    if (size === Number.POSITIVE_INFINITY)
        return 'engine';
    if (size < smallestNormal && /^[^eE]*[1-9]/.test(cell))
        return 'engine';
    return size >= firstUnsafe && !/[.eE]/.test(cell) ? 'text' : 'number';
}
function categoriesIn(records, at) {
    const codes = new Int32Array(records.length);
    const codeOf = new Map();
    for (let row = 0; row < codes.length; row++) {
        const cell = records[row]?.[at];
        let code = cell === '' ? -1 : codeOf.get(cell);
        if (code === undefined) {
            code = codeOf.size;
            codeOf.set(cell, code);
        }
        codes[row] = code;
    }
    return { kind: 'category', codes, levels: [...codeOf.keys()] };
}

;// CONCATENATED MODULE: ./packages/runtime/src/read-small-csv.ts


/** Up to this size a file is read faster than the data engine is loaded. */
const smallBytes = 4 * 1024 * 1024;
/**
 * The table of one small CSV file without surprises, read without the data engine: it takes longer to load than such a file to read,
 * and has to be installed first. Null for everything else, which the engine reads, or refuses with a message.
 */
async function readSmallCsv({ files, names = files, format, csv, }) {
    const [file = '', another] = files;
    // Folders key=value are columns.
    const isPlain = format === 'csv' && /\.csv$/i.test(file) && another === undefined && csv === undefined;
    if (!isPlain || names.join().includes('='))
        return null;
    const found = await (0,promises_.stat)(file).catch(() => undefined);
    if (!found?.isFile() || found.size > smallBytes)
        return null;
    const text = decode(await (0,promises_.readFile)(file));
    return text === null ? null : parsePlainCsv(text);
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./packages/runtime/src/tracked-run.ts
var tracked_run = __webpack_require__(98310);
;// CONCATENATED MODULE: ./packages/runtime/src/read-measurements.ts





/** The metric files that an input's patterns name; a tool's folder stands for those in it, and `mlflow:RUN_ID` for a run on a tracking server. */
async function readMetricsFiles(world, patterns, inputName) {
    const isRun = (pattern) => (0,tracked_run/* namesTrackedRun */._M)(pattern);
    const paths = patterns.filter((pattern) => !isRun(pattern));
    const files = await findMetricFiles(world.workspace, paths, inputName);
    return Promise.all([
        ...files.map(async (file) => {
            const path = (0,src_files/* pathFrom */.Iw)(world.workspace, file);
            return (0,metrics_file/* parseMetricsFile */.j)(await (0,src_files/* readText */.yR)(file, path), path);
        }),
        ...patterns.filter(isRun).map(async (written) => {
            const run = await (0,tracked_run/* findTrackedRun */.Vi)(world.workspace, written, inputName);
            return (0,metrics_file/* parseMetricsFile */.j)(await world.trackedRun(run, inputName), written);
        }),
    ]);
}
/** Predictions from the table that `files` (absolute) hold together. Loads the data engine, unless it is a small and plain CSV file. */
async function readPredictions(world, files, options) {
    const names = files.map((file) => (0,src_files/* pathFrom */.Iw)(world.workspace, file));
    const source = { ...(0,table_source/* tableSourceOf */.b)(files, options.inputName), names };
    const table = (await readSmallCsv(source)) ?? (await (await world.engine()).readTable(source));
    return (0,predictions_from_table/* predictionsFromTable */.Z)(table, {
        where: names.join(', '),
        task: options.task,
        positiveClass: options.positiveClass,
    });
}


/***/ }),

/***/ 102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readRecipe)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
;// CONCATENATED MODULE: ./packages/lineage/src/parameters.ts

const maxParameters = 1000;
const maxDepth = 32;
const maxTextLength = 2000;
/**
 * The parameters of a training from a JSON or YAML file, by dotted path: `{ forest: { trees: 50 } }` → `forest.trees: 50`.
 * Lists count by index. Throws a ConfigurationError that names `path` when the text is not a tree of plain values.
 */
async function parseParameters(text, path) {
    const parameters = Object.create(null);
    const collect = (value, names) => {
        if (names.length > maxDepth)
            throw refuse(path, `is nested deeper than ${maxDepth} levels.`);
        if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
            for (const [name, child] of Object.entries(value))
                collect(child, [...names, name]);
            return;
        }
        if (Object.keys(parameters).length >= maxParameters)
            throw refuse(path, `has more than ${maxParameters} values.`);
        parameters[names.join('.').slice(0, 200)] = plainValueOf(value);
    };
    const tree = await parseTree(text, path);
    if (typeof tree !== 'object' || tree === null)
        throw refuse(path, 'does not hold names and values.');
    collect(tree, []);
    return { ...parameters };
}
function plainValueOf(value) {
    if (value === null || typeof value === 'boolean')
        return value;
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    return (value instanceof Date ? value.toISOString() : String(value)).slice(0, maxTextLength);
}
async function parseTree(text, path) {
    try {
        if (path.endsWith('.json'))
            return JSON.parse(text);
        const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
        return parse(text, { maxAliasCount: 100 });
    }
    catch (error) {
        throw refuse(path, `is not ${path.endsWith('.json') ? 'JSON' : 'YAML'} (${firstLine(error)}).`, error);
    }
}
function firstLine(error) {
    return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.replace(/:$/, '') ?? '';
}
function refuse(path, message, cause) {
    const fix = 'Write a JSON or YAML file such as «learning_rate: 0.1».';
    return new configuration_error/* ConfigurationError */.j({ where: path, message, fix }, { cause });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/runtime/src/files.ts
var src_files = __webpack_require__(22143);
;// CONCATENATED MODULE: ./packages/runtime/src/digest-data.ts



/** A pointer is a few lines; what is larger is no pointer. */
const maxPointerBytes = 16 * 1024;
/**
 * Digests of data files. A pointer of git-lfs stands for its content, and one of DVC for the content that it names: both say the
 * digest themselves, so nothing has to be fetched to know whether data changed.
 */
async function digestData(root, files) {
    return (0,src_files/* inParallel */.HN)(files, async (file) => {
        const pointed = await readPointer(file);
        return pointed ? { path: (0,src_files/* pathFrom */.Iw)(root, file), ...pointed } : (0,src_files/* digestFile */.TM)(root, file);
    });
}
async function readPointer(file) {
    const isDvc = file.endsWith('.dvc');
    const { size } = await (0,promises_.stat)(file);
    if (size > maxPointerBytes)
        return null;
    const text = await readStart(file, isDvc ? maxPointerBytes : 512);
    return isDvc ? parseDvc(text) : parseLfs(text);
}
async function readStart(file, bytes) {
    const handle = await (0,promises_.open)(file);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
/** The pointer file of git-lfs, version 1: lines `version`, `oid sha256:<hex>`, `size <bytes>`. */
function parseLfs(text) {
    if (!text.startsWith('version https://git-lfs.github.com/spec/'))
        return null;
    const sha256 = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
    const bytes = /^size (\d+)$/m.exec(text)?.[1];
    return sha256 === undefined || bytes === undefined ? null : { sha256, bytes: Number(bytes) };
}
/**
 * A pointer file of DVC: each `md5` (or `etag`, `checksum`) below `outs`. The record's digest is SHA-256 over these, since that is
 * what a record holds; how the pointer is laid out does not count.
 */
function parseDvc(text) {
    const digests = [...text.matchAll(/^[\s-]*(md5|etag|checksum):\s*['"]?([\w.-]+)['"]?\s*$/gm)].map(([, kind, value]) => `${kind}:${value}`);
    if (digests.length === 0)
        return null;
    const sizes = [...text.matchAll(/^[\s-]*size:\s*(\d+)\s*$/gm)].map(([, bytes]) => Number(bytes));
    return {
        sha256: (0,external_node_crypto_.createHash)('sha256').update(digests.join('\n')).digest('hex'),
        bytes: sizes.reduce((sum, bytes) => sum + bytes, 0),
    };
}

// EXTERNAL MODULE: ./packages/runtime/src/git.ts
var git = __webpack_require__(11420);
;// CONCATENATED MODULE: ./packages/runtime/src/find-code.ts





/** Files that pin an environment, by name, wherever they lie. */
const lockFileNames = /^((dev-|test-)?requirements.*\.txt|.*-requirements\.txt|constraints.*\.txt|pylock.*\.toml|(uv|poetry|pdm|pixi|renv|flake|bun|yarn|Cargo)\.lock|(Pipfile|Gemfile)\.lock|conda-lock\.ya?ml|environment\.ya?ml|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|Manifest\.toml|go\.sum)$/;
/**
 * Finds the code: the files that git knows or would add below the working directory and that match `code` (git's globs, `!` before
 * one leaves out; all when empty), without lock files and without `others`, which are data, parameters and outputs (absolute
 * paths). Outside git only what `code` names. Content is that of the working tree, which is what runs.
 */
async function findCode(world, given) {
    const { workspace } = world;
    const named = await (0,src_files/* findFiles */.lY)(workspace, given.lockFiles, 'lock-files');
    const isRepository = (0,git/* git */.$)(workspace, ['rev-parse', '--is-inside-work-tree']).then((is) => is === 'true');
    const everything = listTracked(workspace, []);
    const [isTracked, tracked, listed] = await Promise.all([
        isRepository,
        everything,
        given.code.length > 0 ? listTracked(workspace, given.code) : everything,
    ]);
    const outside = given.code.length > 0 ? () => (0,src_files/* findFiles */.lY)(workspace, given.code, 'code') : () => null;
    const all = isTracked ? listed : await outside();
    const locks = given.lockFiles.length > 0 ? named : tracked.filter((file) => lockFileNames.test((0,external_node_path_.basename)(file)));
    const others = new Set([...given.others, ...locks]);
    const code = all?.filter((file) => !others.has(file)) ?? null;
    return {
        code: code && (await digestEntries(world.root, code)),
        lockFiles: await digestEntries(world.root, locks),
    };
}
/** Absolute paths of tracked and untracked files, those that git ignores aside; none outside a repository. */
async function listTracked(workspace, patterns) {
    const pathspecs = patterns.map((pattern) => pattern.startsWith('!') ? `:(exclude,glob)${pattern.slice(1)}` : `:(glob)${pattern}`);
    const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...pathspecs];
    const names = (await (0,git/* git */.$)(workspace, listing))?.split('\0').filter(Boolean) ?? [];
    return [...new Set(names)]
        .filter((name) => !/(^|\/)\.plimsoll\//.test(name))
        .sort()
        .map((name) => (0,external_node_path_.resolve)(workspace, name));
}
/** What git keeps of an entry: of a link its target, of a submodule its commit; a file that was deleted is none. */
async function digestEntries(root, paths) {
    const digests = await (0,src_files/* inParallel */.HN)(paths, async (path) => {
        const found = await (0,promises_.lstat)(path).catch(() => undefined);
        if (!found)
            return [];
        if (found.isSymbolicLink())
            return [digestText(root, path, await (0,promises_.readlink)(path))];
        if (found.isDirectory()) {
            const commit = await (0,git/* git */.$)(path, ['rev-parse', 'HEAD']);
            return [digestText(root, path, `commit ${commit ?? 'unknown'}`)];
        }
        return [await (0,src_files/* digestFile */.TM)(root, path)];
    });
    return digests.flat();
}
function digestText(root, path, text) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    return { path: (0,src_files/* pathFrom */.Iw)(root, (0,external_node_path_.join)(path)), sha256, bytes: Buffer.byteLength(text) };
}

;// CONCATENATED MODULE: ./packages/runtime/src/read-recipe.ts






/** Reads everything that a training depends on. Throws a ConfigurationError when a file that an input names is not there. */
async function readRecipe(world, given) {
    const dataFiles = await (0,src_files/* findFiles */.lY)(world.workspace, given.data, 'data');
    const paramsFile = given.params ? await (0,src_files/* findFile */.qE)(world.workspace, given.params, 'params') : null;
    const outputs = await findPresent(world, given.outputs);
    const others = [...dataFiles, ...(paramsFile ? [paramsFile] : []), ...outputs];
    const [data, { code, lockFiles }, parameters, languages] = await Promise.all([
        digestData(world.root, dataFiles),
        findCode(world, { code: given.code, lockFiles: given.lockFiles, others }),
        paramsFile ? (0,src_files/* readText */.yR)(paramsFile, given.params).then((text) => parseParameters(text, given.params)) : {},
        given.command ? readLanguages(world) : {},
    ]);
    const { command, seeds } = given;
    return {
        code,
        data: [...data, ...given.remoteData],
        parameters,
        command,
        lockFiles,
        languages,
        seeds,
        platform: platformOf(world),
    };
}
/** What an earlier run wrote may lie there still. */
async function findPresent(world, patterns) {
    const found = await Promise.all(patterns
        .filter(Boolean)
        .map((pattern) => (0,src_files/* findFiles */.lY)(world.workspace, [pattern], 'outputs').catch(() => [(0,external_node_path_.resolve)(world.workspace, pattern)])));
    return found.flat();
}
/** The kind of image, not its weekly version: that one changes without anything that a training would notice. */
function platformOf({ environment }) {
    const { os = '', architecture = '' } = environment;
    const [image = ''] = (environment['runner-image'] ?? '').split(' ');
    return { os, architecture, image };
}
const languages = [
    { name: 'python', command: 'python', args: ['--version'] },
    { name: 'python', command: 'python3', args: ['--version'] },
    { name: 'R', command: 'R', args: ['--version'] },
];
/** Versions of the languages on the command's PATH: a lock file does not name them. */
async function readLanguages({ commandEnvironment }) {
    const answers = await Promise.all(languages.map(async ({ name, command, args }) => ({
        name,
        version: await askVersion(command, args, commandEnvironment),
    })));
    const versions = {};
    for (const { name, version } of answers)
        if (version !== null)
            versions[name] ??= version;
    return versions;
}
function askVersion(command, args, env) {
    return new Promise((done) => {
        (0,external_node_child_process_.execFile)(command, args, { env, timeout: 10_000 }, (error, stdout) => {
            done(error ? null : (/\d+(\.\d+)+/.exec(stdout)?.[0] ?? null));
        });
    });
}


/***/ }),

/***/ 64526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/runtime/src/process-memory.ts


const firstSampleMilliseconds = 20;
const longestPauseMilliseconds = 500;
/**
 * Watches the memory of a process group, by samples that start dense and become rarer.
 * On Linux each process's own high-water mark counts too, so that a peak between two samples is not lost.
 */
function watchMemory(group) {
    const sample = samplers[process.platform];
    let peak = null;
    let pause = firstSampleMilliseconds;
    let timer;
    const take = async () => {
        if (!sample || group === undefined)
            return;
        const bytes = await sample(group);
        if (bytes > 0)
            peak = Math.max(peak ?? 0, bytes);
        pause = Math.min(pause * 1.5, longestPauseMilliseconds);
        timer = setTimeout(take, pause).unref();
    };
    timer = setTimeout(take, pause).unref();
    return { peakBytes: () => peak, stop: () => clearTimeout(timer) };
}
const samplers = {
    linux: async (group) => {
        let resident = 0;
        let highest = 0;
        for (const pid of (0,external_node_fs_.readdirSync)('/proc')) {
            if (!/^\d+$/.test(pid) || readGroup(pid) !== group)
                continue;
            const status = readProc(`/proc/${pid}/status`);
            resident += kilobytesOf('VmRSS', status);
            highest = Math.max(highest, kilobytesOf('VmHWM', status));
        }
        return Math.max(resident, highest) * 1024;
    },
    darwin: (group) => new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('ps', ['-axo', 'pgid=,rss='], (_error, stdout) => {
            const rows = stdout.split('\n').map((row) => row.trim().split(/\s+/).map(Number));
            resolve(rows.filter(([pgid]) => pgid === group).reduce((sum, [, kilobytes]) => sum + (kilobytes ?? 0), 0) *
                1024);
        });
    }),
};
/** Field 5 of /proc/<pid>/stat; the name in field 2 may hold anything, so count from its closing bracket. */
function readGroup(pid) {
    const stat = readProc(`/proc/${pid}/stat`);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[2] === undefined ? undefined : Number(fields[2]);
}
function kilobytesOf(field, status) {
    return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
}
/** A process may end between being listed and being read. */
function readProc(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./packages/runtime/src/run-command.ts





const shownLines = 20;
const tailBytes = 16 * 1024;
/** How long a command that was asked to end may take before it is killed. */
const graceMilliseconds = 10_000;
/** Runs the script as its child, since only a shell can tell the CPU time of its children. */
const wrapper = 'bash --noprofile --norc -e -o pipefail "$0"; code=$?; times >"$1"; exit "$code"';
/**
 * Runs a script as GitHub runs a `run:` step: bash without profile, `-e` and `pipefail`, from a file.
 * Its output goes to `write` as it comes. Its processes form a group of their own, which is ended as a whole when the
 * time is over or this process is asked to stop. Throws a ConfigurationError when there is no bash.
 */
async function runCommand(options) {
    const scriptFolder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporary, 'plimsoll-command-'));
    try {
        const scriptFile = (0,external_node_path_.join)(scriptFolder, 'command.sh');
        await (0,promises_.writeFile)(scriptFile, options.script);
        return await runScript(scriptFile, options);
    }
    finally {
        await (0,promises_.rm)(scriptFolder, { recursive: true, force: true });
    }
}
async function runScript(scriptFile, options) {
    const startedAt = performance.now();
    const timesFile = `${scriptFile}.times`;
    const child = (0,external_node_child_process_.spawn)('bash', ['--noprofile', '--norc', '-c', wrapper, scriptFile, timesFile], {
        cwd: options.folder,
        env: options.environment,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
    });
    const ended = new Promise((resolve, reject) => {
        child.once('error', (error) => reject(noBash(error)));
        // What the command left in the background holds its output open, and ends with it.
        child.once('exit', () => endGroup(child.pid));
        child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
    });
    const tail = keepTail();
    for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk) => {
            options.write(chunk);
            tail.add(chunk);
        });
    }
    const end = () => endGroup(child.pid);
    const memory = watchMemory(child.pid);
    let isTimedOut = false;
    const timer = setTimeout(() => {
        isTimedOut = true;
        end();
    }, options.timeoutMilliseconds);
    process.once('SIGINT', end).once('SIGTERM', end);
    try {
        const { exitCode, signal } = await ended;
        return {
            exitCode,
            signal,
            isTimedOut,
            seconds: (performance.now() - startedAt) / 1000,
            cpuSeconds: parseTimes(await (0,promises_.readFile)(timesFile, 'utf8').catch(() => '')),
            peakMemoryBytes: memory.peakBytes(),
            lastLines: tail.lines(),
        };
    }
    finally {
        clearTimeout(timer);
        memory.stop();
        process.off('SIGINT', end).off('SIGTERM', end);
    }
}
/** Bash's `times`: user and system time of the shell, then of its children: `1m2.345s 0m0.678s`. */
function parseTimes(text) {
    const times = [...(text.split('\n')[1] ?? '').matchAll(/(\d+)m(\d+(?:[.,]\d+)?)s/g)];
    if (times.length !== 2)
        return null;
    const seconds = times.map(([, minutes, rest]) => Number(minutes) * 60 + Number(rest?.replace(',', '.')));
    return seconds.reduce((sum, part) => sum + part, 0);
}
function endGroup(pid) {
    if (pid === undefined)
        return;
    signalGroup(pid, 'SIGTERM');
    setTimeout(() => signalGroup(pid, 'SIGKILL'), graceMilliseconds).unref();
}
function signalGroup(pid, signal) {
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, signal);
    }
    catch (error) {
        if (error.code !== 'ESRCH')
            throw error;
    }
}
/** Keeps the last few kilobytes of an output of any length. */
function keepTail() {
    let kept = Buffer.alloc(0);
    return {
        add(chunk) {
            kept = Buffer.concat([kept, chunk]).subarray(-tailBytes);
        },
        lines() {
            const lines = kept.toString('utf8').split(/\r?\n/);
            return lines.filter((line) => line.trim() !== '').slice(-shownLines);
        },
    };
}
function noBash(error) {
    return new configuration_error/* ConfigurationError */.j({
        where: "input 'command'",
        message: `could not be started: ${error.message}.`,
        fix: 'The command runs in bash: install bash on this runner and put it on the PATH.',
    }, { cause: error });
}


/***/ }),

/***/ 98310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vi: () => (/* binding */ findTrackedRun),
/* harmony export */   _M: () => (/* binding */ namesTrackedRun),
/* harmony export */   bp: () => (/* binding */ fileOfTrackedRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90712);
/* harmony import */ var _plimsoll_registry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71365);




/** What MLflow takes for the id of a run. */
const runId = /^[A-Za-z0-9][\w-]{0,255}$/;
/** Whether an input's line names a run of MLflow, and not a file. */
function namesTrackedRun(written) {
    return /^mlflow:/i.test(written);
}
/** The file of the workspace that holds the run's id, where one is named; else undefined. `mlflow:run-id.txt` → `run-id.txt`. */
function fileOfTrackedRun(written) {
    const rest = written.slice('mlflow:'.length);
    return rest.startsWith('//') || runId.test(rest) ? undefined : rest;
}
/**
 * A run by what an input says: `mlflow:RUN_ID` on the server in MLFLOW_TRACKING_URI, `mlflow://HOST/PATH/RUN_ID` on another one, or `mlflow:FILE`
 * with the id in a file that the training has written. Throws a ConfigurationError.
 */
async function findTrackedRun(workspace, written, inputName) {
    const refuse = (message) => new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j({
        where: `input '${inputName}'`,
        // A password in an address is nobody's business.
        message: `names «${written.replace(/\/\/[^/@]*@/, '//…@')}», ${message}`,
        fix: 'Write mlflow:RUN_ID for a run on the server in MLFLOW_TRACKING_URI, mlflow://HOST/RUN_ID, or mlflow:run-id.txt for the id in a file that the training writes.',
    });
    const file = fileOfTrackedRun(written);
    if (file !== undefined) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, file), 'utf8').catch(() => undefined);
        if (file === '' || text === undefined)
            throw refuse('which is neither a run nor a file with the id of one.');
        if (!runId.test(text.trim()))
            throw refuse('and that file holds no id of a run.');
        return { written, url: null, id: text.trim() };
    }
    const rest = written.slice('mlflow:'.length);
    if (!rest.startsWith('//'))
        return { written, url: null, id: rest };
    const [, server = '', id = ''] = /^(\/\/.+)\/([^/]+)\/?$/.exec(rest) ?? [];
    const reading = (0,_plimsoll_registry__WEBPACK_IMPORTED_MODULE_3__/* .parseStoreAddress */ .d1)(`mlflow:${server}`);
    if (!runId.test(id) || !('address' in reading) || reading.address.kind !== 'mlflow')
        throw refuse('which is no server with the id of a run behind it.');
    return { written, url: reading.address.url, id };
}


/***/ }),

/***/ 87841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ runUserCommand)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90712);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64526);


const maxKeptCommand = 10_000;
/**
 * Runs the command of an input in the workspace, with its output streamed to the log. Throws a ConfigurationError, and runs
 * nothing, where the event would give code of a stranger the rights of the project.
 */
async function runUserCommand(world, command) {
    refusePrivilegedEvent(world);
    const { script, timeoutMinutes, variables } = command;
    const outcome = await world.log.group(titleOf(script), () => world.log.stream((write) => (0,_run_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)({
        script,
        folder: world.workspace,
        environment: { ...world.commandEnvironment, ...variables },
        temporary: world.temporary,
        timeoutMilliseconds: timeoutMinutes * 60_000,
        write,
    })));
    const { exitCode, seconds, cpuSeconds, peakMemoryBytes, lastLines } = outcome;
    const run = {
        command: script.slice(0, maxKeptCommand),
        exitCode,
        seconds,
        ...(cpuSeconds !== null && { cpuSeconds }),
        peakMemoryBytes,
    };
    return { run, failure: describeFailure(outcome, timeoutMinutes), lastLines };
}
/** `Run python train.py`; the first of several lines. */
function titleOf(script) {
    const [first = '', ...rest] = script.trim().split('\n');
    return `Run ${first}${rest.length > 0 ? ' …' : ''}`;
}
function refusePrivilegedEvent({ context }) {
    if (!context.isPrivileged)
        return;
    throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j({
        where: `event ${context.event}`,
        message: "would run the change's code with the rights of this repository, and the change may come from a fork.",
        fix: 'Train under on: pull_request; it runs without these rights.',
    });
}
/** What bash says of a process that was killed: our own file, and nothing that the message does not say. */
const shellRemark = /\/plimsoll-command-[^/]+\/command\.sh: line \d+: +\d+ \w+/;
function describeFailure(outcome, timeoutMinutes) {
    const how = describeEnd(outcome, timeoutMinutes);
    if (how === null)
        return null;
    const said = outcome.lastLines.filter((line) => !shellRemark.test(line));
    const lines = said.length > 0 ? `\n${said.join('\n')}` : ' It wrote nothing.';
    return `The command ${how} after ${outcome.seconds.toFixed(1)} s.${lines}`;
}
function describeEnd({ exitCode, signal, isTimedOut }, timeoutMinutes) {
    if (isTimedOut)
        return `was stopped: it took longer than timeout-minutes (${timeoutMinutes})`;
    if (signal === 'SIGKILL')
        return 'was killed (SIGKILL; most often the machine ran out of memory)';
    if (signal)
        return `was ended by ${signal}`;
    if (exitCode === 128 + 9)
        return 'was killed (exit code 137, SIGKILL; most often the machine ran out of memory)';
    return exitCode === 0 ? null : `failed with exit code ${exitCode}`;
}


/***/ }),

/***/ 50669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ watchFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Remembers how files stand now, to tell later which of them nobody has written since. */
function watchFiles(folder, paths) {
    const before = new Map(paths.filter(Boolean).map((path) => [path, stampOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path))]));
    return {
        unchanged: () => [...before]
            .filter(([path, stamp]) => stamp && stamp === stampOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path)))
            .map(([path]) => path),
    };
}
/** Changes with every write; undefined for what is not there, or is a pattern. */
function stampOf(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true, throwIfNoEntry: false });
    return found && `${found.ino} ${found.size} ${found.mtimeNs}`;
}


/***/ }),

/***/ 35976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ watchWrites),
/* harmony export */   Q: () => (/* binding */ isKeepable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22143);



/** Folders that hold nothing that a later step would miss. */
const passedOver = new Set(['.git', '.plimsoll', '__pycache__', 'node_modules', '.venv', 'venv']);
/** More than this is no outcome of a training to keep. */
const maxFiles = 5000;
/**
 * Tells later which files below `folder` were written or moved there from now on. Times are compared with that of a file that
 * is written now, because the clock of a file system need not be the process's.
 */
async function watchWrites(folder) {
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.plimsoll');
    const marker = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'training-started');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(home, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(marker, '');
    const { ctimeMs: start } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(marker);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(marker);
    return {
        /** Absolute paths in the order of their names. */
        async written() {
            const files = await listFiles(folder);
            const stamped = await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .HN)(files, async (file) => ({ file, found: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file) }));
            return stamped
                .filter(({ found }) => found.isFile() && found.ctimeMs >= start)
                .map(({ file }) => file)
                .sort();
        },
    };
}
/** Whether so many files can be kept. */
function isKeepable(files) {
    return files.length <= maxFiles;
}
async function listFiles(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    const below = entries
        .filter((entry) => entry.isDirectory() && !passedOver.has(entry.name))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name));
    const nested = await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .HN)(below, listFiles);
    return [
        ...entries.filter((entry) => entry.isFile()).map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)),
        ...nested.flat(),
    ];
}


/***/ })

};
