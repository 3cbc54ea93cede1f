export const id = 4469;
export const ids = [4469];
export const modules = {

/***/ 43498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $7: () => (/* binding */ describeRows),
/* harmony export */   Fe: () => (/* binding */ takeFloats),
/* harmony export */   Kt: () => (/* binding */ missingRows),
/* harmony export */   LY: () => (/* binding */ takeRows),
/* harmony export */   lj: () => (/* binding */ matchRows),
/* harmony export */   sJ: () => (/* binding */ matchValues),
/* harmony export */   tZ: () => (/* binding */ isNumberText)
/* harmony export */ });
/** Rows without a value. */
function missingRows(column, rows) {
    if (column.kind === 'category')
        return matchRows(rows, (row) => column.codes[row] === -1);
    const { nulls } = column;
    return nulls === null ? { count: 0, first: [] } : matchRows(rows, (row) => nulls[row] === 1);
}
/** Rows of `values` that meet `test`. */
function matchValues(values, test) {
    let count = 0;
    const first = [];
    for (let row = 0; row < values.length; row++) {
        if (!test(values[row]))
            continue;
        if (first.length < 3)
            first.push(row + 1);
        count++;
    }
    return { count, first };
}
/** Rows from 0 to `rows` - 1 that meet `test`. */
function matchRows(rows, test) {
    let count = 0;
    const first = [];
    for (let row = 0; row < rows; row++) {
        if (!test(row))
            continue;
        if (first.length < 3)
            first.push(row + 1);
        count++;
    }
    return { count, first };
}
/** `row 7`, or `rows 7, 8, 12 and 40 more`. */
function describeRows({ count, first }) {
    if (count === 1)
        return `row ${first[0]}`;
    const more = count > first.length ? ` and ${count - first.length} more` : '';
    return `rows ${first.join(', ')}${more}`;
}
/** The value of a row as text, by which ids, classes and slices are told apart. Numbers in their shortest form. */
function textAt(column, row) {
    if (column.kind === 'number')
        return String(column.values[row]);
    return column.levels[column.codes[row]] ?? '';
}
/** Whether a text is a number as a table would hold it. */
function isNumberText(text) {
    return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);
}
/** The column with only the given rows. */
function takeRows(column, rows) {
    if (column.kind === 'category') {
        return { ...column, codes: Int32Array.from(rows, (row) => column.codes[row]) };
    }
    const { values, nulls } = column;
    return {
        kind: 'number',
        values: takeFloats(values, rows),
        nulls: nulls === null ? null : Uint8Array.from(rows, (row) => nulls[row]),
    };
}
/** The values of the given rows. */
function takeFloats(values, rows) {
    return Float64Array.from(rows, (row) => values[row]);
}


/***/ }),

/***/ 33093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createActionsTrainingCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The cache of GitHub Actions. Its archives hold paths relative to the workspace (`root`), so folders are laid out below it first.
 * What the client cannot do it says in the log itself, and answers as if nothing were there.
 */
function createActionsTrainingCache(root) {
    const path = '.plimsoll/cache';
    const staging = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    return {
        async restore(key, folder) {
            const client = await loadClient();
            if (!client.isFeatureAvailable())
                return false;
            try {
                const found = await client.restoreCache([path], key);
                if (found !== key)
                    return false;
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(staging, folder, { recursive: true });
                return true;
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true });
            }
        },
        async save(key, folder) {
            const client = await loadClient();
            if (!client.isFeatureAvailable())
                return false;
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(staging, { recursive: true });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(folder, staging, { recursive: true });
                return (await client.saveCache([path], key)) !== -1;
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true });
            }
        },
    };
}
/** Loaded on the first use: it brings a storage client with it. */
function loadClient() {
    return Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2830), __webpack_require__.e(7981), __webpack_require__.e(2271), __webpack_require__.e(5941)]).then(__webpack_require__.bind(__webpack_require__, 60142));
}


/***/ }),

/***/ 43100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NH: () => (/* binding */ createArtifactDownload),
  sW: () => (/* binding */ createArtifactEvidence),
  ZE: () => (/* binding */ downloadWith),
  Ck: () => (/* binding */ isTaken),
  AX: () => (/* binding */ loadArtifactClient),
  bD: () => (/* binding */ messageOf),
  Kk: () => (/* binding */ pageFile),
  sF: () => (/* binding */ strangersLimits)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: ./packages/errors/src/service-error.ts
var service_error = __webpack_require__(64453);
// EXTERNAL MODULE: ./packages/lineage/src/evidence-name.ts
var evidence_name = __webpack_require__(85154);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./packages/runtime/src/extract-zip.ts






const unixFileType = 0o170000;
const unixRegular = 0o100000;
/**
 * Unpacks an archive that is not trusted: only plain files and folders, all of them below `folder`, within the limits.
 * What is larger than its header says, what climbs out and what is a link is refused with a ConfigurationError.
 */
async function extractZip(archive, folder, limits) {
    let zip;
    const refuse = (message, cause) => new configuration_error/* ConfigurationError */.j({ where: archive, message }, { cause });
    try {
        zip = await (0,yauzl/* openPromise */.sO)(archive, { lazyEntries: true, autoClose: false, strictFileNames: true });
        if (zip.entryCount > limits.maxEntries) {
            throw refuse(`the archive holds ${zip.entryCount} files, more than ${limits.maxEntries}.`);
        }
        let left = limits.maxBytes;
        for await (const entry of zip.eachEntry()) {
            const path = safePath(folder, entry.fileName);
            if (path === undefined)
                throw refuse(`the archive holds a file outside of itself: «${entry.fileName}».`);
            if (!isPlain(entry))
                throw refuse(`«${entry.fileName}» in the archive is neither file nor folder.`);
            if (entry.fileName.endsWith('/')) {
                await (0,promises_.mkdir)(path, { recursive: true });
                continue;
            }
            left -= entry.uncompressedSize;
            if (left < 0)
                throw refuse(`the archive unpacks to more than ${limits.maxBytes} bytes.`);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            const content = await zip.openReadStreamPromise(entry);
            // The reader fails by itself when a file turns out larger or smaller than its header says.
            await (0,external_node_stream_promises_.pipeline)(content, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }));
        }
    }
    catch (error) {
        if (error instanceof configuration_error/* ConfigurationError */.j)
            throw error;
        throw refuse(`the archive cannot be unpacked (${error.message}).`, error);
    }
    finally {
        zip?.close();
    }
}
function safePath(folder, name) {
    const root = (0,external_node_path_.resolve)(folder);
    const path = (0,external_node_path_.resolve)((0,external_node_path_.join)(root, name));
    return path.startsWith(root + external_node_path_.sep) && !name.includes('\0') ? path : undefined;
}
/** Archives made on Unix carry the kind of each file; those of others do not. */
function isPlain(entry) {
    const mode = (entry.externalFileAttributes >>> 16) & unixFileType;
    return mode === 0 || mode === unixRegular || mode === 0o040000;
}

;// CONCATENATED MODULE: ./packages/runtime/src/artifacts.ts








const ownLimits = {
    maxEntries: 10_000,
    maxBytes: 4 * 1024 ** 3,
    maxArchiveBytes: 1024 ** 3,
};
/** For what strangers made: records, and nothing that needs more. */
const strangersLimits = {
    maxEntries: 1000,
    maxBytes: 256 * 1024 ** 2,
    maxArchiveBytes: 64 * 1024 ** 2,
};
/**
 * A function that downloads an artifact into a new folder, and returns its path. The archive is unpacked only after its
 * digest is known to be right. Throws a ConfigurationError when the artifact cannot be used (gone, too large, damaged,
 * hostile), and a ServiceError when the forge could not be asked.
 */
function createArtifactDownload(options) {
    const [repositoryOwner = '', repositoryName = ''] = options.repository.split('/');
    return async ({ artifactId, runId, bytes, digest, isPage = false }) => {
        return downloadWith(options.temporary, {
            where: `artifact ${artifactId} of run ${runId}`,
            bytes,
            digest,
            isPage,
            ...(options.limits ? { limits: options.limits } : {}),
            fetch: async (path) => {
                const client = await loadArtifactClient(options.serverUrl);
                await client.downloadArtifact(artifactId, {
                    path,
                    skipDecompress: true,
                    findBy: { token: options.token, workflowRunId: runId, repositoryOwner, repositoryName },
                });
            },
        });
    };
}
/** Where a page lies in the folder that it was downloaded to. */
const pageFile = 'page.html';
/** Fetches an archive, compares its digest, and only then unpacks it, into a new folder whose path is returned; a page is not packed. */
async function downloadWith(temporary, archive) {
    const { where, bytes, digest, limits = ownLimits } = archive;
    if (bytes > limits.maxArchiveBytes) {
        const message = `has ${bytes} bytes, and Plimsoll reads at most ${limits.maxArchiveBytes}.`;
        throw new configuration_error/* ConfigurationError */.j({ where, message });
    }
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'plimsoll-evidence-'));
    const archiveFolder = (0,external_node_path_.join)(folder, 'archive');
    const content = (0,external_node_path_.join)(folder, 'content');
    await (0,promises_.mkdir)(content);
    try {
        await archive.fetch(archiveFolder);
        const [name] = await (0,promises_.readdir)(archiveFolder);
        const file = (0,external_node_path_.join)(archiveFolder, name ?? '');
        if (digest !== null && (await digestOf(file)) !== digest) {
            throw new configuration_error/* ConfigurationError */.j({ where, message: 'is not what its digest promises.' });
        }
        if (archive.isPage)
            await (0,promises_.rename)(file, (0,external_node_path_.join)(content, pageFile));
        else
            await extractZip(file, content, limits);
    }
    catch (error) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw describeDownloadFailure(error, where);
    }
    await (0,promises_.rm)(archiveFolder, { recursive: true });
    return content;
}
/**
 * Keeps evidence as an artifact of the current run. Names are unique in a run: what this job left itself is replaced, and what
 * another job left is not, because it is the evidence of another leg.
 */
function createArtifactEvidence(options) {
    return {
        async keep({ model, folder, files, scope, part, mayReplace }) {
            const name = (0,evidence_name/* evidenceName */.Xc)(model, scope, part);
            try {
                const client = await loadArtifactClient(options.serverUrl);
                try {
                    await client.uploadArtifact(name, [...files], folder);
                }
                catch (error) {
                    if (!isTaken(error))
                        throw error;
                    if (mayReplace === false)
                        throw refuseTaken(name);
                    await client.deleteArtifact(name);
                    await client.uploadArtifact(name, [...files], folder);
                }
            }
            catch (error) {
                if (error instanceof configuration_error/* ConfigurationError */.j)
                    throw error;
                throw new service_error/* ServiceError */._({
                    service: 'GitHub',
                    operation: `uploading the artifact «${name}»`,
                    attempts: 1,
                    message: messageOf(error),
                }, { cause: error });
            }
            return name;
        },
    };
}
function refuseTaken(name) {
    return new configuration_error/* ConfigurationError */.j({
        where: `artifact ${name}`,
        message: 'was left by another job of this run, and holds the evidence of that job.',
        fix: 'Give the steps of each leg of a matrix an id of its own, such as id: report-linux.',
    });
}
/**
 * Loaded on the first use: it brings a storage client with it. Throws where the server has no artifacts of this kind, before the
 * client warns of it in words that help nobody.
 */
async function loadArtifactClient(serverUrl) {
    const { hostname } = new URL(serverUrl);
    if (!/^github\.com$|\.ghe\.com$|\.localhost$/i.test(hostname))
        throw new Error(noArtifacts);
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2830), __webpack_require__.e(5555), __webpack_require__.e(7981), __webpack_require__.e(2271), __webpack_require__.e(6995), __webpack_require__.e(683)]).then(__webpack_require__.bind(__webpack_require__, 60683));
    return new DefaultArtifactClient();
}
async function digestOf(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return `sha256:${hash.digest('hex')}`;
}
function describeDownloadFailure(error, where) {
    if (error instanceof configuration_error/* ConfigurationError */.j)
        return error;
    const status = error?.status;
    if (status === 404 || status === 410)
        return new configuration_error/* ConfigurationError */.j({ where, message: 'is gone.' });
    const rights = status === 403 ? ' Add to the job:\npermissions:\n  actions: read\n  contents: read' : '';
    return new service_error/* ServiceError */._({
        service: 'GitHub',
        operation: `downloading ${where}`,
        attempts: 1,
        ...(typeof status === 'number' ? { status } : {}),
        message: `${messageOf(error).replace(/\.?$/, '.')}${rights}`,
    });
}
/** Whether an upload was refused because the run has an artifact of the name already. */
function isTaken(error) {
    return /\(409\)|already exists/i.test(messageOf(error));
}
const noArtifacts = 'this server (GitHub Enterprise Server, Gitea, Forgejo) has no artifacts of the current kind. Keep main’s evidence in a folder of your own, and name it in the input baseline.';
/** What went wrong, in words. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 53756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseRegistry: () => (/* reexport safe */ _open_registry_js__WEBPACK_IMPORTED_MODULE_17__.L),
/* harmony export */   createActionsTrainingCache: () => (/* reexport safe */ _actions_training_cache_js__WEBPACK_IMPORTED_MODULE_0__.u),
/* harmony export */   createArtifactDownload: () => (/* reexport safe */ _artifacts_js__WEBPACK_IMPORTED_MODULE_1__.NH),
/* harmony export */   createArtifactEvidence: () => (/* reexport safe */ _artifacts_js__WEBPACK_IMPORTED_MODULE_1__.sW),
/* harmony export */   createDirectoryEvidence: () => (/* reexport safe */ _directory_evidence_js__WEBPACK_IMPORTED_MODULE_4__.D),
/* harmony export */   createDirectoryTrainingCache: () => (/* reexport safe */ _directory_training_cache_js__WEBPACK_IMPORTED_MODULE_5__.e),
/* harmony export */   createGitHubHost: () => (/* reexport safe */ _github_host_js__WEBPACK_IMPORTED_MODULE_11__.I),
/* harmony export */   createLog: () => (/* reexport safe */ _log_js__WEBPACK_IMPORTED_MODULE_16__.h),
/* harmony export */   createOwnRunArtifacts: () => (/* reexport safe */ _own_run_artifacts_js__WEBPACK_IMPORTED_MODULE_18__.L),
/* harmony export */   createPageArtifacts: () => (/* reexport safe */ _page_artifacts_js__WEBPACK_IMPORTED_MODULE_19__.T),
/* harmony export */   describeEnvironment: () => (/* reexport safe */ _process_environment_js__WEBPACK_IMPORTED_MODULE_20__.NE),
/* harmony export */   digestFile: () => (/* reexport safe */ _files_js__WEBPACK_IMPORTED_MODULE_6__.TM),
/* harmony export */   digestFiles: () => (/* reexport safe */ _files_js__WEBPACK_IMPORTED_MODULE_6__.Eh),
/* harmony export */   digestRemote: () => (/* reexport safe */ _digest_remote_js__WEBPACK_IMPORTED_MODULE_3__.Z),
/* harmony export */   environmentForCommands: () => (/* reexport safe */ _process_environment_js__WEBPACK_IMPORTED_MODULE_20__.HY),
/* harmony export */   fileOfTrackedRun: () => (/* reexport safe */ _tracked_run_js__WEBPACK_IMPORTED_MODULE_27__.bp),
/* harmony export */   findBaseline: () => (/* reexport safe */ _find_baseline_js__WEBPACK_IMPORTED_MODULE_7__.Xn),
/* harmony export */   findFile: () => (/* reexport safe */ _files_js__WEBPACK_IMPORTED_MODULE_6__.qE),
/* harmony export */   findFiles: () => (/* reexport safe */ _files_js__WEBPACK_IMPORTED_MODULE_6__.lY),
/* harmony export */   findHistory: () => (/* reexport safe */ _find_baseline_js__WEBPACK_IMPORTED_MODULE_7__.iz),
/* harmony export */   findHolder: () => (/* reexport safe */ _find_released_js__WEBPACK_IMPORTED_MODULE_9__.I),
/* harmony export */   findKeptPredictions: () => (/* reexport safe */ _kept_predictions_js__WEBPACK_IMPORTED_MODULE_14__.A1),
/* harmony export */   flag: () => (/* reexport safe */ _input_kinds_js__WEBPACK_IMPORTED_MODULE_12__.Jt),
/* harmony export */   forgetPredictions: () => (/* reexport safe */ _kept_predictions_js__WEBPACK_IMPORTED_MODULE_14__.MU),
/* harmony export */   git: () => (/* reexport safe */ _git_js__WEBPACK_IMPORTED_MODULE_10__.$),
/* harmony export */   isFailure: () => (/* reexport safe */ _assemble_record_js__WEBPACK_IMPORTED_MODULE_2__.N6),
/* harmony export */   isRehearsal: () => (/* reexport safe */ _open_registry_js__WEBPACK_IMPORTED_MODULE_17__.S),
/* harmony export */   keepPredictions: () => (/* reexport safe */ _kept_predictions_js__WEBPACK_IMPORTED_MODULE_14__.sk),
/* harmony export */   lines: () => (/* reexport safe */ _input_kinds_js__WEBPACK_IMPORTED_MODULE_12__.Mn),
/* harmony export */   matching: () => (/* reexport safe */ _input_kinds_js__WEBPACK_IMPORTED_MODULE_12__.wC),
/* harmony export */   modelNameFrom: () => (/* reexport safe */ _process_environment_js__WEBPACK_IMPORTED_MODULE_20__.Nw),
/* harmony export */   namesTrackedRun: () => (/* reexport safe */ _tracked_run_js__WEBPACK_IMPORTED_MODULE_27__._M),
/* harmony export */   number: () => (/* reexport safe */ _input_kinds_js__WEBPACK_IMPORTED_MODULE_12__.ai),
/* harmony export */   oneOf: () => (/* reexport safe */ _input_kinds_js__WEBPACK_IMPORTED_MODULE_12__.yL),
/* harmony export */   pageFile: () => (/* reexport safe */ _artifacts_js__WEBPACK_IMPORTED_MODULE_1__.Kk),
/* harmony export */   pathFrom: () => (/* reexport safe */ _files_js__WEBPACK_IMPORTED_MODULE_6__.Iw),
/* harmony export */   predictionsFolder: () => (/* reexport safe */ _kept_predictions_js__WEBPACK_IMPORTED_MODULE_14__.Nq),
/* harmony export */   readBaseFile: () => (/* reexport safe */ _read_base_file_js__WEBPACK_IMPORTED_MODULE_21__.g),
/* harmony export */   readGitState: () => (/* reexport safe */ _git_js__WEBPACK_IMPORTED_MODULE_10__.I),
/* harmony export */   readHistory: () => (/* reexport safe */ _find_baseline_js__WEBPACK_IMPORTED_MODULE_7__.Lu),
/* harmony export */   readInputs: () => (/* reexport safe */ _inputs_js__WEBPACK_IMPORTED_MODULE_13__.K),
/* harmony export */   readMetricsFiles: () => (/* reexport safe */ _read_measurements_js__WEBPACK_IMPORTED_MODULE_22__.t),
/* harmony export */   readPredictions: () => (/* reexport safe */ _read_measurements_js__WEBPACK_IMPORTED_MODULE_22__.R),
/* harmony export */   readRecipe: () => (/* reexport safe */ _read_recipe_js__WEBPACK_IMPORTED_MODULE_23__.X),
/* harmony export */   readText: () => (/* reexport safe */ _files_js__WEBPACK_IMPORTED_MODULE_6__.yR),
/* harmony export */   requiredLines: () => (/* reexport safe */ _input_kinds_js__WEBPACK_IMPORTED_MODULE_12__.HW),
/* harmony export */   requiredText: () => (/* reexport safe */ _input_kinds_js__WEBPACK_IMPORTED_MODULE_12__.$4),
/* harmony export */   restoreTraining: () => (/* reexport safe */ _kept_training_js__WEBPACK_IMPORTED_MODULE_15__.P),
/* harmony export */   runAction: () => (/* reexport safe */ _run_action_js__WEBPACK_IMPORTED_MODULE_24__.C),
/* harmony export */   runCommand: () => (/* reexport safe */ _run_command_js__WEBPACK_IMPORTED_MODULE_25__.d),
/* harmony export */   runUserCommand: () => (/* reexport safe */ _user_command_js__WEBPACK_IMPORTED_MODULE_28__.w),
/* harmony export */   saveTraining: () => (/* reexport safe */ _kept_training_js__WEBPACK_IMPORTED_MODULE_15__.k),
/* harmony export */   sharedInputs: () => (/* reexport safe */ _inputs_js__WEBPACK_IMPORTED_MODULE_13__.d),
/* harmony export */   splitAddresses: () => (/* reexport safe */ _digest_remote_js__WEBPACK_IMPORTED_MODULE_3__.v),
/* harmony export */   storeAddress: () => (/* reexport safe */ _store_input_js__WEBPACK_IMPORTED_MODULE_26__.u),
/* harmony export */   strangersLimits: () => (/* reexport safe */ _artifacts_js__WEBPACK_IMPORTED_MODULE_1__.sF),
/* harmony export */   text: () => (/* reexport safe */ _input_kinds_js__WEBPACK_IMPORTED_MODULE_12__.Qq),
/* harmony export */   watchFiles: () => (/* reexport safe */ _watch_files_js__WEBPACK_IMPORTED_MODULE_29__.N),
/* harmony export */   watchWrites: () => (/* reexport safe */ _watch_writes_js__WEBPACK_IMPORTED_MODULE_30__.M),
/* harmony export */   withData: () => (/* reexport safe */ _find_data_js__WEBPACK_IMPORTED_MODULE_8__.n)
/* harmony export */ });
/* harmony import */ var _actions_training_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33093);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43100);
/* harmony import */ var _assemble_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55874);
/* harmony import */ var _digest_remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60741);
/* harmony import */ var _directory_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82401);
/* harmony import */ var _directory_training_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63833);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22143);
/* harmony import */ var _find_baseline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82061);
/* harmony import */ var _find_data_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25754);
/* harmony import */ var _find_released_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80245);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11420);
/* harmony import */ var _github_host_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(48199);
/* harmony import */ var _input_kinds_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(86730);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(14291);
/* harmony import */ var _kept_predictions_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(80921);
/* harmony import */ var _kept_training_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(43829);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(37750);
/* harmony import */ var _open_registry_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1544);
/* harmony import */ var _own_run_artifacts_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(61294);
/* harmony import */ var _page_artifacts_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(14331);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(55229);
/* harmony import */ var _read_base_file_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(20329);
/* harmony import */ var _read_measurements_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(75408);
/* harmony import */ var _read_recipe_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(102);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(79633);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(64526);
/* harmony import */ var _store_input_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(92964);
/* harmony import */ var _tracked_run_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(98310);
/* harmony import */ var _user_command_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(87841);
/* harmony import */ var _watch_files_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(50669);
/* harmony import */ var _watch_writes_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(35976);

































/***/ }),

/***/ 61294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createOwnRunArtifacts)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64453);
/* harmony import */ var _plimsoll_lineage__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85154);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43100);



/** The artifacts that the jobs of this run have left so far; needs no permission. */
function createOwnRunArtifacts(options) {
    return {
        async list() {
            try {
                const client = await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .loadArtifactClient */ .AX)(options.serverUrl);
                const { artifacts } = await client.listArtifacts({ latest: true });
                return artifacts.map(({ id, name, size, digest }) => ({
                    id,
                    name,
                    bytes: size,
                    digest: digest ?? null,
                }));
            }
            catch (error) {
                throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._({
                    service: 'GitHub',
                    operation: 'listing the artifacts of this run',
                    attempts: 1,
                    message: (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error),
                }, { cause: error });
            }
        },
        async download(artifact) {
            return (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .downloadWith */ .ZE)(options.temporary, {
                where: `artifact ${artifact.name}`,
                bytes: artifact.bytes,
                digest: artifact.digest,
                isPage: (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_2__/* .isEvidencePage */ .N5)(artifact.name),
                fetch: async (path) => {
                    const client = await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .loadArtifactClient */ .AX)(options.serverUrl);
                    await client.downloadArtifact(artifact.id, { path, skipDecompress: true });
                },
            });
        },
    };
}


/***/ }),

/***/ 14331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createPageArtifacts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90712);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64453);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43100);



/** Files of this run that a browser shows: artifacts of a single file, not packed. `runUrl` is the run's page. */
function createPageArtifacts(options) {
    return {
        async publish({ path, mayReplace }) {
            const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
            try {
                const client = await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .loadArtifactClient */ .AX)(options.serverUrl);
                const upload = () => client.uploadArtifact(name, [path], (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), { skipArchive: true });
                const { id } = await upload().catch(async (error) => {
                    if (!(0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .isTaken */ .Ck)(error))
                        throw error;
                    if (!mayReplace)
                        throw takenPage(name);
                    await client.deleteArtifact(name);
                    return upload();
                });
                return id === undefined ? options.runUrl : `${options.runUrl}/artifacts/${id}`;
            }
            catch (error) {
                if (error instanceof _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j)
                    throw error;
                throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._({ service: 'GitHub', operation: `uploading ${name}`, attempts: 1, message: (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) }, { cause: error });
            }
        },
    };
}
function takenPage(name) {
    return new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j({
        where: `artifact ${name}`,
        message: 'was left by another job of this run.',
        fix: 'Give the steps of each leg of a matrix an id of its own, such as id: report-linux.',
    });
}


/***/ }),

/***/ 20329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readBaseFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11420);


/**
 * Reads `file` (an absolute path) at the base of the change: on a pull request what it would be merged into, in a
 * terminal the default branch when another one is checked out. A shallow clone, as actions/checkout makes it, fetches
 * the one commit that it lacks.
 */
async function readBaseFile(context, file) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file);
    const reference = baseOf(context);
    if (reference === null)
        return { kind: 'no-base' };
    const commit = (await findCommit(folder, reference)) ?? (await fetchCommit(folder, reference));
    if (commit === null) {
        const reason = `the base ${reference.slice(0, 100)} is not in this clone: check out with fetch-depth: 0.`;
        return { kind: 'unreadable', reason };
    }
    const blob = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(folder, ['rev-parse', '--verify', '--quiet', `${commit}:./${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file)}`]);
    if (blob === null)
        return { kind: 'absent', commit };
    return { kind: 'text', text: (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(folder, ['cat-file', 'blob', blob])) ?? '', commit };
}
function baseOf({ base, platform, ref, defaultBranch }) {
    if (base)
        return base.commit;
    return platform === 'local' && defaultBranch !== ref ? defaultBranch : null;
}
async function findCommit(folder, reference) {
    for (const name of [reference, `refs/remotes/origin/${reference}`]) {
        const found = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(folder, [
            'rev-parse',
            '--verify',
            '--quiet',
            '--end-of-options',
            `${name}^{commit}`,
        ]);
        if (found !== null)
            return found;
    }
    return null;
}
/** Only into a shallow clone: in a whole one, a fetch of one commit alone would cut its history. */
async function fetchCommit(folder, commit) {
    if (!/^[0-9a-f]{40,64}$/.test(commit))
        return null;
    if ((await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(folder, ['rev-parse', '--is-shallow-repository'])) !== 'true')
        return null;
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(folder, ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit]);
    return findCommit(folder, commit);
}


/***/ })

};
