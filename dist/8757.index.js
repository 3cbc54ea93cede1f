export const id = 8757;
export const ids = [8757];
export const modules = {

/***/ 8366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ publicAddress),
/* harmony export */   d: () => (/* binding */ schemeOf)
/* harmony export */ });
/** The scheme of an address, in lower case; null for a path. A drive letter is none. */
function schemeOf(pattern) {
    return /^([a-z][a-z0-9+.-]+):\/\//i.exec(pattern)?.[1]?.toLowerCase() ?? null;
}
/** An address without user, password, query and fragment, which may hold credentials. */
function publicAddress(address) {
    return address.replace(/^([a-z][a-z0-9+.-]+:\/\/)(?:[^/?#]*@)?([^?#]*).*$/is, '$1$2');
}


/***/ }),

/***/ 31690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ selectCandidates),
/* harmony export */   hf: () => (/* binding */ chooseBaseline),
/* harmony export */   jf: () => (/* binding */ refuseRecords)
/* harmony export */ });
/**
 * Picks the evidence that may serve as a baseline: made by the repository's own code on the target or the default
 * branch, not expired, not by this run. Evidence of the target branch comes before that of the default branch, newer
 * before older.
 */
function selectCandidates(candidates, target) {
    const eligible = [];
    const refused = new Map();
    for (const candidate of candidates) {
        const refusal = refuse(candidate, target);
        if (refusal !== null)
            refused.set(refusal, (refused.get(refusal) ?? 0) + 1);
        else
            eligible.push(candidate);
    }
    if (eligible.length === 0)
        return { kind: 'none', reason: describeNone(refused, target) };
    const isOnTarget = (candidate) => (candidate.headBranch === target.branch ? 0 : 1);
    eligible.sort((a, b) => isOnTarget(a) - isOnTarget(b) || newestFirst(a, b));
    return { kind: 'some', candidates: eligible };
}
function refuse(candidate, target) {
    const { runId, headSha, headBranch, headRepositoryId, repositoryId } = candidate;
    if (runId === null || headSha === null || repositoryId === null)
        return 'of an unknown run';
    if (runId === target.ownRunId)
        return 'of this very run';
    if (headRepositoryId !== repositoryId)
        return 'made by a fork';
    const isOnBranch = headBranch !== null && (headBranch === target.branch || headBranch === target.defaultBranch);
    if (!isOnBranch)
        return 'of another branch';
    return candidate.isExpired ? 'expired' : null;
}
function describeNone(refused, target) {
    const branch = target.branch ?? target.defaultBranch ?? 'the default branch';
    if (refused.size === 0)
        return `No run on ${branch} has left evidence yet.`;
    const counts = [...refused].map(([refusal, count]) => `${count} ${refusal}`);
    return `No evidence of ${branch} can serve: ${counts.join(', ')}.`;
}
function newestFirst(a, b) {
    const [left, right] = [a.createdAt ?? '', b.createdAt ?? ''];
    if (left !== right)
        return left < right ? 1 : -1;
    return b.artifactId - a.artifactId;
}
const unknownAncestry = { isAncestor: null, commitsBehind: null };
/**
 * Puts candidates into the order in which to try them: ancestors of the base first, the nearest one first of all, then the
 * others in the order of `selectCandidates`. A baseline that is no ancestor is better than none, and says so.
 * `ancestry` is keyed by commit; a commit that was not asked about counts as unknown.
 */
function chooseBaseline(candidates, ancestry) {
    const ranked = candidates.map((candidate) => ({
        candidate,
        ancestry: ancestry.get(candidate.headSha) ?? unknownAncestry,
    }));
    const ancestors = ranked.filter((entry) => entry.ancestry.isAncestor === true);
    const others = ranked.filter((entry) => entry.ancestry.isAncestor !== true);
    const distance = ({ ancestry: { commitsBehind } }) => commitsBehind ?? Number.POSITIVE_INFINITY;
    ancestors.sort((a, b) => (distance(a) === distance(b) ? 0 : distance(a) - distance(b)));
    return [...ancestors, ...others];
}
/** Why records cannot serve as evidence of `model`, in words; null when they can. */
function refuseRecords(model, records) {
    if (records.length === 0)
        return 'it holds no records';
    const stranger = records.find((record) => record.model !== model);
    if (stranger)
        return `its record «${stranger.id}» is about the model «${stranger.model}»`;
    return null;
}


/***/ }),

/***/ 85154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ isEvidencePart),
/* harmony export */   N5: () => (/* binding */ isEvidencePage),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   Q5: () => (/* binding */ evidencePrefix),
/* harmony export */   WM: () => (/* binding */ mainScope),
/* harmony export */   Xc: () => (/* binding */ evidenceName),
/* harmony export */   yY: () => (/* binding */ evidencePageName)
/* harmony export */ });
/** The evidence of the default branch. */
const mainScope = { kind: 'main' };
/** What the artifacts of Plimsoll begin with. */
const evidencePrefix = 'plimsoll-';
/**
 * Name of the artifact that holds a model's evidence: `plimsoll-<model>` of the default branch, `…@branch.<name>` of another,
 * `…@change` of a pull request or a merge queue, so that the evidence of changes never hides that of main in a list.
 * `part` is the report's id where a run has several, as in a matrix: `…+<part>`.
 * Slashes and some other characters are not allowed in artifact names, and become dots.
 */
function evidenceName(model, scope = mainScope, part) {
    const place = { main: '', branch: '@branch.', change: '@change' }[scope.kind];
    const branch = scope.kind === 'branch' ? scope.branch.replace(/["<>|/\\:*?+\r\n]/g, '.').slice(0, 100) : '';
    return `${evidencePrefix}${model.replaceAll('/', '.')}${place}${branch}${part === undefined ? '' : `+${part}`}`;
}
/**
 * Name of the HTML report of a run, as an artifact and as a file. That of a change carries its records along, and is named after them;
 * `model` is null for several models in one report.
 */
function evidencePageName(model, scope, part) {
    if (scope.kind === 'change')
        return `${evidenceName(model ?? 'ALL', scope, part)}.html`;
    const subject = model === null ? '' : `-${model.replaceAll('/', '.')}`;
    return `report${subject}${part === undefined ? '' : `+${part}`}.html`;
}
/** Whether an artifact is an HTML report, and not an archive. */
function isEvidencePage(name) {
    return name.endsWith('.html');
}
/** Whether an artifact holds one part of a run's evidence, that of a single job; the whole has no `+`. */
function isEvidencePart(name) {
    return name.includes('+');
}
/** For whom the evidence of a run may serve. `event` is GitHub's; `isPrivileged` as in a run's context. */
function scopeOf(run) {
    if (run.isPrivileged || /^(pull_request|merge_group)/.test(run.event))
        return { kind: 'change' };
    if (run.ref === null || run.ref === run.defaultBranch || run.defaultBranch === null)
        return mainScope;
    return { kind: 'branch', branch: run.ref };
}


/***/ }),

/***/ 78584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ tableSourceOf)
});

;// CONCATENATED MODULE: ./packages/dataset/src/table.ts
const formatsByExtension = {
    csv: 'csv',
    tsv: 'csv',
    tab: 'csv',
    jsonl: 'jsonl',
    ndjson: 'jsonl',
    json: 'json',
    parquet: 'parquet',
    arrow: 'arrow',
    feather: 'arrow',
};
/** File name endings that hold a table, for messages. */
const tableExtensions = Object.keys(formatsByExtension);
/** The table format that a file name promises (a `.gz` or `.zst` behind it is looked through), or undefined. */
function tableFormatOf(file) {
    const extension = /\.([^./\\]+)(?:\.(?:gz|zst))?$/i.exec(file)?.[1];
    return extension === undefined ? undefined : formatsByExtension[extension.toLowerCase()];
}

// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
;// CONCATENATED MODULE: ./packages/metrics/src/table-source.ts


/**
 * One table from files (absolute paths) that an input named. Throws a ConfigurationError that names `input` when a file's
 * ending promises no table, or when the files are of several formats.
 */
function tableSourceOf(files, input) {
    const where = `input '${input}'`;
    const formats = new Map();
    for (const file of files) {
        const format = tableFormatOf(file);
        if (format === undefined) {
            const message = `names «${baseName(file)}», whose ending is not that of a table.`;
            throw new configuration_error/* ConfigurationError */.j({
                where,
                message,
                fix: file.endsWith('.dvc')
                    ? 'It is a DVC pointer: run dvc pull first, and name the file that it fetches.'
                    : `Files of a table end in ${tableExtensions.join(', ')}.`,
            });
        }
        formats.set(format, file);
    }
    const [format, other] = formats.keys();
    if (format === undefined)
        throw new configuration_error/* ConfigurationError */.j({ where, message: 'names no file.' });
    if (other !== undefined) {
        const message = `names files of several formats: ${[...formats.values()].map(baseName).join(', ')}.`;
        throw new configuration_error/* ConfigurationError */.j({ where, message, fix: 'Write all of them in one format.' });
    }
    return { files, format };
}
function baseName(file) {
    return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}


/***/ }),

/***/ 60741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ digestRemote),
/* harmony export */   v: () => (/* binding */ splitAddresses)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _plimsoll_dataset__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8366);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22143);




/** The addresses among paths, globs and addresses, and the rest. */
function splitAddresses(patterns) {
    const isAddress = (pattern) => (0,_plimsoll_dataset__WEBPACK_IMPORTED_MODULE_2__/* .schemeOf */ .d)(pattern) !== null;
    return {
        addresses: patterns.filter(isAddress),
        paths: patterns.filter((pattern) => !isAddress(pattern)),
    };
}
/**
 * Digests of the files at addresses, under their addresses without credentials. They are fetched for that, and not kept: an ETag is no digest
 * of the content, and a copy by another road has another one. Throws a ConfigurationError that names `input`.
 */
async function digestRemote(world, addresses, input) {
    if (addresses.length === 0)
        return [];
    const engine = await world.engine();
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(world.temporary, 'plimsoll-digest-'));
    try {
        const digests = [];
        // One address after the other, so that the disk holds no more than a pattern's files at a time.
        for (const address of addresses) {
            for (const { path, name } of await engine.fetchRemote([address], { folder, input })) {
                digests.push({ path: name, ...(await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .digestContent */ .aD)(path)) });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
            }
        }
        return digests;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 82401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createDirectoryEvidence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90712);
/* harmony import */ var _plimsoll_lineage__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31690);
/* harmony import */ var _plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85154);
/* harmony import */ var _plimsoll_record__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45939);






/**
 * Evidence in a folder, for a terminal and for `baseline: <folder>`: what `keep` stores, `find` finds.
 * A bundle is complete before it stands under its name: a crash never leaves half of one.
 */
function createDirectoryEvidence(options) {
    const { directory, label = directory } = options;
    return {
        async find(model, reference) {
            if (reference !== undefined)
                throw refuseReference(reference);
            const folder = await findBundle(directory, model);
            if (folder === undefined) {
                return { kind: 'none', reason: `The directory ${label} holds no evidence of ${model}.` };
            }
            try {
                const records = await (0,_plimsoll_record__WEBPACK_IMPORTED_MODULE_3__/* .readRecords */ .T3)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'records'));
                const refusal = (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_4__/* .refuseRecords */ .jf)(model, records);
                if (refusal !== null) {
                    return { kind: 'none', reason: `The evidence in ${label} cannot be used: ${refusal}.` };
                }
                return { kind: 'found', provenance: describe(label, records), records, folder };
            }
            catch (error) {
                if (!(error instanceof _plimsoll_errors__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j))
                    throw error;
                return { kind: 'none', reason: `The evidence in ${label} cannot be used: ${error.message}` };
            }
        },
        async keep({ model, folder, files }) {
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__/* .evidenceName */ .Xc)(model));
            const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.${(0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__/* .evidenceName */ .Xc)(model)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
            try {
                for (const file of files) {
                    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(unfinished, pathBelow(folder, file));
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(file, path);
                }
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(unfinished, { recursive: true });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(target, { recursive: true, force: true });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, target);
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { recursive: true, force: true });
            }
            return target;
        },
    };
}
function refuseReference(reference) {
    return new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j({
        where: "input 'baseline'",
        message: `is «${reference}», which is neither a folder nor an alias of a released version; branches, tags and commits are found on GitHub only.`,
        fix: 'Write auto, or a folder with evidence such as .plimsoll/evidence.',
    });
}
async function findBundle(directory, model) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__/* .evidenceName */ .Xc)(model));
    if (await isFolder(own))
        return own;
    return (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'records'))) ? directory : undefined;
}
function describe(label, records) {
    const commits = new Set(records.map((record) => record.identity.commit));
    const [commit = null] = commits;
    return {
        source: `directory ${label}`,
        commit: commits.size === 1 ? commit : null,
        createdAt: records
            .map((record) => record.timings.startedAt)
            .sort()
            .at(-1) ?? null,
        commitsBehind: null,
        url: null,
        isAncestor: null,
    };
}
function pathBelow(folder, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file));
    if (path === '' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || path === '..') {
        throw new Error(`${file} is not below ${folder}`);
    }
    return path;
}
async function isFolder(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw error;
    });
    return found?.isDirectory() ?? false;
}


/***/ }),

/***/ 22143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ digestFiles),
/* harmony export */   HN: () => (/* binding */ inParallel),
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   aD: () => (/* binding */ digestContent),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   qE: () => (/* binding */ findFile),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90712);




/** Files that are read as a whole, such as contracts and metric files, stay below this. */
const maxTextBytes = 64 * 1024 * 1024;
/** Files of any size are read in pieces of this size. */
const pieceBytes = 1024 * 1024;
/**
 * The files that an input's patterns (paths or globs, relative to the workspace) name: absolute, each once, those of a pattern in
 * the order of their names. Throws a ConfigurationError with every pattern that names no file, a folder, or a place outside the
 * workspace, be it by `..` or by a link.
 */
async function findFiles(workspace, patterns, inputName) {
    const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace);
    const problems = [];
    const files = new Set();
    for (const pattern of patterns) {
        const found = await findMatches(workspace, home, pattern);
        if (typeof found === 'string')
            problems.push({ where: `input '${inputName}'`, ...describe(pattern, found) });
        else
            for (const file of found)
                files.add(file);
    }
    if (problems.length > 0)
        throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(problems);
    return [...files];
}
/** The one file that an input names. Throws a ConfigurationError as findFiles does, and when it names several. */
async function findFile(workspace, path, inputName) {
    const [file, another] = await findFiles(workspace, [path], inputName);
    if (file !== undefined && another === undefined)
        return file;
    throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j({
        where: `input '${inputName}'`,
        message: `names several files by «${path}».`,
        fix: 'Name one file.',
    });
}
/** A file as records name it: by its path from `root`, its SHA-256 and its size. */
async function digestFile(root, file) {
    return { path: pathFrom(root, file), ...(await digestContent(file)) };
}
async function findMatches(workspace, home, pattern) {
    const plain = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, pattern)).catch(() => undefined);
    if (plain?.isDirectory())
        return 'folder';
    const matches = plain ? [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, pattern)] : await expand(workspace, pattern);
    if (matches.length === 0)
        return isOutside(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, pattern)) ? 'outside' : 'missing';
    for (const match of matches)
        if (isOutside(home, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(match)))
            return 'outside';
    return matches;
}
/** The glob library is loaded only by those who write globs. */
async function expand(workspace, pattern) {
    const { glob, isDynamicPattern } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    if (!isDynamicPattern(pattern))
        return [];
    const matches = await glob(pattern.replaceAll('\\', '/'), {
        cwd: workspace,
        absolute: true,
        dot: false,
        followSymbolicLinks: false,
        expandDirectories: false,
    });
    return matches.map((match) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(match)).sort();
}
function isOutside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
}
function describe(pattern, miss) {
    switch (miss) {
        case 'missing':
            return {
                message: `names «${pattern}», and there is no such file.`,
                fix: 'Paths and globs start from working-directory. Is the file made by an earlier step, or not checked out?',
            };
        case 'folder':
            return {
                message: `names «${pattern}», which is a folder.`,
                fix: `Name its files, such as ${pattern.replace(/[\\/]+$/, '')}/*.csv.`,
            };
        case 'outside':
            return {
                message: `names «${pattern}», which lies outside working-directory.`,
                fix: 'Copy the file into the workspace first.',
            };
    }
}
/**
 * Path, SHA-256 and size of each file; paths are relative to `root`, with forward slashes. Files are streamed, a few at a time.
 */
async function digestFiles(root, files) {
    return inParallel(files, (file) => digestFile(root, file));
}
const filesAtOnce = 8;
/** Does the same with every item, a few at a time; the results are in the items' order. */
async function inParallel(items, work) {
    const results = [];
    const queue = items.entries();
    const take = async () => {
        for (const [at, item] of queue)
            results[at] = await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(filesAtOnce, items.length) }, take));
    return results;
}
/** A path as records write it: relative to `root`, with forward slashes. */
function pathFrom(root, file) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, file).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/');
}
/** SHA-256 and size of a file. Two buffers take turns, one hashed while the other is read into: little memory, whatever the size. */
async function digestContent(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const read = (buffer, position) => file.read(buffer, 0, buffer.length, position);
        let [full, next] = [Buffer.allocUnsafe(pieceBytes), Buffer.allocUnsafe(pieceBytes)];
        let bytes = 0;
        let { bytesRead } = await read(full, 0);
        while (bytesRead > 0) {
            bytes += bytesRead;
            const reading = read(next, bytes);
            hash.update(full.subarray(0, bytesRead));
            [full, next] = [next, full];
            bytesRead = (await reading).bytesRead;
        }
        return { sha256: hash.digest('hex'), bytes };
    }
    finally {
        await file.close();
    }
}
/**
 * The text of a file, without a byte order mark. `what` names it for messages: `contract.yml`, `input 'params'`.
 * Throws a ConfigurationError when the file is missing, a folder, empty, larger than 64 MiB or not UTF-8.
 */
async function readText(path, what) {
    const refuse = (message, fix) => new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j({ where: what, message, ...(fix && { fix }) });
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (!found)
        throw refuse('is not there.', 'Paths start from working-directory.');
    if (found.isDirectory())
        throw refuse('is a folder.', 'Name a file.');
    if (found.size === 0)
        throw refuse('is empty.');
    if (found.size > maxTextBytes)
        throw refuse(`has ${found.size} bytes, and at most ${maxTextBytes} are read.`);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path));
    }
    catch (error) {
        if (error instanceof TypeError)
            throw refuse('is not UTF-8 text.', 'Save it as UTF-8.');
        throw error;
    }
}


/***/ }),

/***/ 11420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   I: () => (/* binding */ readGitState)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);

/** Asks git for the repository that `folder` lies in. */
async function readGitState(folder) {
    const root = await git(folder, ['rev-parse', '--show-toplevel']);
    if (root === null)
        return null;
    const [commit, branch, defaultBranch] = await Promise.all([
        git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']),
        git(folder, ['symbolic-ref', '--short', '--quiet', 'HEAD']),
        readDefaultBranch(folder),
    ]);
    return { root, commit, branch, defaultBranch };
}
async function readDefaultBranch(folder) {
    const asked = ['refs/remotes/origin/HEAD', 'refs/heads/main', 'refs/heads/master'];
    const found = (await git(folder, ['for-each-ref', '--format=%(refname) %(symref)', ...asked])) ?? '';
    const symrefs = new Map();
    for (const line of found.split('\n')) {
        const [ref = '', target = ''] = line.split(' ');
        symrefs.set(ref, target);
    }
    const remote = symrefs.get('refs/remotes/origin/HEAD');
    if (remote)
        return remote.replace(/^refs\/remotes\/origin\//, '');
    return ['main', 'master'].find((name) => symrefs.has(`refs/heads/${name}`)) ?? null;
}
/** The trimmed output of a git command, or null when it fails. */
function git(folder, args) {
    return new Promise((resolve) => {
        const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', args, { cwd: folder, env, maxBuffer: 256 * 1024 * 1024 }, (error, stdout) => resolve(error ? null : stdout.trim() || null));
    });
}


/***/ })

};
