export const id = 61;
export const ids = [61];
export const modules = {

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
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   Q5: () => (/* binding */ evidencePrefix),
/* harmony export */   WM: () => (/* binding */ mainScope),
/* harmony export */   Xc: () => (/* binding */ evidenceName)
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

/***/ 67129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ serialiseHistory),
/* harmony export */   i6: () => (/* binding */ parseHistory),
/* harmony export */   p2: () => (/* binding */ historyFile),
/* harmony export */   s$: () => (/* binding */ continueHistory)
/* harmony export */ });
/* unused harmony export longestHistory */
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90712);
/* harmony import */ var _plimsoll_record__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66339);


/** Name of the file in a bundle that holds the history before it. */
const historyFile = 'history.json';
/** How far back a history reaches, in runs. */
const longestHistory = 50;
/**
 * The history that goes on from a bundle: itself first, then what it knew of earlier ones, newest first.
 * Evidence carries its own history along, so that a trend costs one download and no search.
 */
function continueHistory(bundle, earlier) {
    const { commit, createdAt, url } = bundle.provenance;
    const records = bundle.records.filter(({ action }) => action !== 'report').map(shortenRecord);
    const isSame = (entry) => commit !== null && entry.commit === commit;
    return [{ commit, createdAt, url, records }, ...earlier.filter((entry) => !isSame(entry))].slice(0, longestHistory);
}
/** The text of a bundle's `history.json`. */
function serialiseHistory(entries) {
    return `${JSON.stringify({ schemaVersion: 1, entries })}\n`;
}
/**
 * Reads `history.json`. An entry with a record that this version cannot read is left out, because a trend does without it;
 * throws a ConfigurationError when the whole is no history.
 */
async function parseHistory(text, origin) {
    const entries = readEntries(text, origin);
    const readable = [];
    for (const entry of entries.slice(0, longestHistory)) {
        try {
            readable.push(await readEntry(entry, origin));
        }
        catch (error) {
            if (!(error instanceof _plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j))
                throw error;
        }
    }
    return readable;
}
function readEntries(text, origin) {
    try {
        const { schemaVersion, entries } = JSON.parse(text);
        if (schemaVersion === 1 && Array.isArray(entries))
            return entries;
    }
    catch {
        // Said below, as for any other text that is no history.
    }
    throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j({ where: origin, message: 'is not a history of evidence.' });
}
async function readEntry(entry, origin) {
    const { commit, createdAt, url, records } = (entry ?? {});
    const list = Array.isArray(records) ? records : [];
    return {
        commit: textOrNull(commit),
        createdAt: textOrNull(createdAt),
        url: textOrNull(url),
        records: await Promise.all(list.map((record) => (0,_plimsoll_record__WEBPACK_IMPORTED_MODULE_1__/* .checkRecord */ .E)(record, origin))),
    };
}
function textOrNull(value) {
    return typeof value === 'string' && value.length <= 2000 ? value : null;
}
/** A record with all that it decided and measured, and without what is long. */
function shortenRecord(record) {
    const identity = { ...record.identity, data: [] };
    return {
        ...record,
        identity,
        reasons: record.reasons.slice(0, 10),
        evidence: shortenEvidence(record.evidence),
    };
}
function shortenEvidence(evidence) {
    switch (evidence.kind) {
        case 'data': {
            const { profile, drift, contractChanges, ...rest } = evidence;
            return { ...rest, files: [], columns: [], findings: [] };
        }
        case 'training': {
            const { diagnostics, slices, comparisons, fingerprint, changes, ...rest } = evidence;
            const baseline = { kind: 'none', reason: 'Not kept in the history.' };
            return { ...rest, baseline, commands: [], modelFiles: [] };
        }
        case 'overfitting': {
            const { learningCurves, trend, ...rest } = evidence;
            return rest;
        }
        case 'split':
            return { ...evidence, splits: [], checks: [], drift: [] };
        case 'publication':
            return { ...evidence, files: [], operations: [] };
        default:
            return evidence;
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
        message: `is «${reference}», which is not a folder; branches, tags and commits are found on GitHub only.`,
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
    const { glob, isDynamicPattern } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 73382));
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
/** Two buffers take turns, one hashed while the other is read into: little memory, whatever the size. */
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

/***/ 82061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   Xn: () => (/* binding */ findBaseline),
/* harmony export */   iz: () => (/* binding */ findHistory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64453);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90712);
/* harmony import */ var _plimsoll_lineage__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67129);
/* harmony import */ var _directory_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82401);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22143);






/**
 * What an input `baseline` means: `auto` asks the forge for main's evidence; a folder holds evidence itself; anything else is
 * a branch, tag or commit of which the forge is asked for the evidence. Asking twice costs nothing.
 * Throws a ConfigurationError when it is none of these.
 */
async function findBaseline(world, choice) {
    const isNamed = choice.baseline !== '' && choice.baseline !== 'auto';
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.workspace, choice.baseline);
    if (isNamed && (await isFolder(directory))) {
        return (0,_directory_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .createDirectoryEvidence */ .D)({ directory, label: choice.baseline }).find(choice.model);
    }
    if (isNamed && /^\.|\\|\s|^\//.test(choice.baseline))
        throw refusePath(choice.baseline);
    try {
        const forge = await world.forge();
        return await forge.baselines.find(choice.model, isNamed ? choice.baseline : undefined);
    }
    catch (error) {
        if (!(error instanceof _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._))
            throw error;
        return { kind: 'unavailable', reason: error.message };
    }
}
/**
 * What main's evidence was at its last `limit` runs before this change, the newest first: the baseline itself, and what it
 * knew of those before it. Empty without a baseline. Records are without what is only drawn or listed.
 */
async function findHistory(world, choice, limit) {
    const bundle = await findBaseline(world, choice);
    return bundle.kind === 'found' ? (await readHistory(world, bundle)).slice(0, limit) : [];
}
/** The history that ends with a bundle. One that cannot be read begins anew, with a warning. */
async function readHistory(world, bundle) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundle.folder, _plimsoll_lineage__WEBPACK_IMPORTED_MODULE_4__/* .historyFile */ .p2);
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined)))
        return (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_4__/* .continueHistory */ .s$)(bundle, []);
    try {
        const text = await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(path, _plimsoll_lineage__WEBPACK_IMPORTED_MODULE_4__/* .historyFile */ .p2);
        return (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_4__/* .continueHistory */ .s$)(bundle, await (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_4__/* .parseHistory */ .i6)(text, _plimsoll_lineage__WEBPACK_IMPORTED_MODULE_4__/* .historyFile */ .p2));
    }
    catch (error) {
        if (!(error instanceof _plimsoll_errors__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j))
            throw error;
        world.log.warning(`The history in ${bundle.provenance.source} cannot be read: ${error.message}`);
        return (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_4__/* .continueHistory */ .s$)(bundle, []);
    }
}
async function isFolder(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    return found?.isDirectory() === true;
}
function refusePath(given) {
    return new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j({
        where: "input 'baseline'",
        message: `is «${given}», and there is no such folder.`,
        fix: 'Write auto, a branch, tag or commit, or a folder that report has kept evidence in, such as .plimsoll/evidence.',
    });
}


/***/ })

};
