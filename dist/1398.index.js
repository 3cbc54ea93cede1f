export const id = 1398;
export const ids = [1398];
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

/***/ 73701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ registrationOf),
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   He: () => (/* binding */ isModelDeprecated),
/* harmony export */   Jd: () => (/* binding */ readAlias),
/* harmony export */   QI: () => (/* binding */ aliasesOf),
/* harmony export */   oT: () => (/* binding */ isDeprecated)
/* harmony export */ });
/* harmony import */ var _compare_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59199);

/** The state of an alias after all entries of a model's log. Deprecated versions hold nothing, as in GTO. */
function readAlias(history, alias) {
    const holders = new Map();
    let stack = [];
    for (const entry of [...history].sort(_compare_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .compareEntries */ .w)) {
        if (entry.alias !== alias)
            continue;
        const version = versionOf(entry, history);
        if (version === null)
            continue;
        if (entry.action === 'unassign') {
            holders.delete(version);
            continue;
        }
        const at = entry.note?.isRollback ? stack.lastIndexOf(version) : -1;
        stack = at < 0 ? [...stack, version] : stack.slice(0, at + 1);
        holders.delete(version);
        holders.set(version, { version, entry });
    }
    const held = [...holders.values()].filter(({ version }) => !isDeprecated(history, version));
    const current = held.at(-1) ?? null;
    const top = current === null ? -1 : stack.lastIndexOf(current.version);
    const before = (top < 0 ? stack : stack.slice(0, top)).filter((version) => version !== current?.version);
    return { current, before, others: held.slice(0, -1) };
}
/** All aliases that the log of a model names, in the order of their names. */
function aliasesOf(history) {
    return [...new Set(history.flatMap(({ alias }) => alias ?? []))].sort();
}
/** The version that an entry is about: the one it names, else the only one that is registered on its commit, as GTO reads it. */
function versionOf(entry, history) {
    const named = entry.version ?? entry.note?.version ?? null;
    if (named !== null || entry.alias === null)
        return named;
    const there = history.filter(({ action, commit }) => action === 'register' && commit === entry.commit);
    const versions = new Set(there.map(({ version }) => version));
    return versions.size === 1 ? (there[0]?.version ?? null) : null;
}
/** Whether a version was deprecated, and not registered anew since. */
function isDeprecated(history, version) {
    const last = [...history].sort(_compare_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .compareEntries */ .w).findLast((entry) => entry.version === version);
    return last?.action === 'deprecate';
}
/** Whether the model as a whole was deprecated, and nothing was done with it since. */
function isModelDeprecated(history) {
    const last = [...history].sort(_compare_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .compareEntries */ .w).at(-1);
    return last?.action === 'deprecate' && last.version === null;
}
/** The entry that registered a version, whoever made it. */
function registrationOf(history, version) {
    return history.find((entry) => entry.action === 'register' && entry.version === version);
}


/***/ }),

/***/ 59199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ compareEntries)
/* harmony export */ });
/**
 * The order of the log: by time, as GTO has it; in one second by the number, an entry that completes another one right behind
 * it; a registration before what is done with the version.
 */
function compareEntries(a, b) {
    const [left, right] = [a, b].map(({ at, number, note, action }) => [
        at === null ? 0 : Date.parse(at) / 1000,
        note?.completes ?? number ?? 0,
        ['register', 'assign', 'unassign', 'deprecate'].indexOf(action),
    ]);
    for (const [index, value] of (left ?? []).entries()) {
        const difference = value - (right?.[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return a.tag < b.tag ? -1 : 1;
}


/***/ }),

/***/ 79383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wH: () => (/* binding */ examineVersion),
  c5: () => (/* binding */ readReleaseRecords),
  P1: () => (/* binding */ readReleaseText)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/record/src/parse.ts
var parse = __webpack_require__(4584);
// EXTERNAL MODULE: ./packages/registry/src/release.ts
var src_release = __webpack_require__(9284);
// EXTERNAL MODULE: ./packages/registry/src/split-files.ts
var split_files = __webpack_require__(51255);
;// CONCATENATED MODULE: ./packages/registry/src/checksums.ts


/** Digests by file name, as SHA256SUMS lists them; undefined when the text is none of ours. */
function parseChecksums(text) {
    const digests = new Map();
    for (const line of text.split('\n')) {
        if (line === '')
            continue;
        const [, sha256, name] = /^([0-9a-f]{64}) {2}([A-Za-z0-9_][A-Za-z0-9._-]*)$/.exec(line) ?? [];
        if (sha256 === undefined || name === undefined || digests.has(name))
            return undefined;
        digests.set(name, sha256);
    }
    return digests.size === 0 ? undefined : digests;
}
/**
 * What is wrong with the files of a published version, in one sentence; undefined when they are those that were published. The
 * label in the tag holds the digest over all names and digests; files that people added by hand do no harm.
 */
function describeDifference(label, stored, checksums) {
    const sums = stored.find(({ name }) => name === src_release/* evidenceNames */.Y$.checksums);
    if (sums === undefined)
        return `${src_release/* evidenceNames */.Y$.checksums} is missing`;
    if (checksums === undefined)
        return `${src_release/* evidenceNames */.Y$.checksums} is not what was published`;
    const found = [sums];
    for (const [name, sha256] of checksums) {
        const whole = stored.find((file) => file.name === name);
        const parts = whole ? [whole] : (0,split_files/* partsOf */.CI)(name, stored);
        if (parts.length === 0)
            return `${name} is missing`;
        if (whole && whole.sha256 !== sha256) {
            return `the SHA-256 of ${name} is ${whole.sha256 ?? 'unknown'}, and it was ${sha256}`;
        }
        found.push(...parts);
    }
    const complete = found.filter((file) => file.sha256 !== null);
    const model = [...checksums].map(([name, sha256]) => ({ name, sha256, bytes: 0 }));
    const isSame = complete.length === found.length &&
        (0,src_release/* releaseId */.Bf)(label, complete) === label.id &&
        (0,src_release/* modelDigest */.a9)(model.filter(({ name }) => !(0,src_release/* isEvidence */.em)(name))) === label.digest;
    return isSame ? undefined : `${src_release/* evidenceNames */.Y$.checksums} or a part of a file is not what was published`;
}

;// CONCATENATED MODULE: ./packages/registry/src/examine.ts




/** Texts of the evidence are small. */
const maxTextBytes = 64 * 1024 * 1024;
/**
 * Looks at a version: its tag stands where it was put, its release is there, and every file is the one that was published, by
 * the digests that the store tells of what it holds now. With `readsContents`, what a store only recorded is read and hashed.
 */
async function examineVersion({ store, log }, key, { readsContents = false } = {}) {
    const { model, version } = key;
    const registration = await log.find(key);
    const refuse = (code, message, seen = {}) => ({
        ...{ label: null, release: null, checksums: new Map(), ...seen },
        refusals: [{ code, message }],
    });
    if (!registration)
        return refuse('version-unknown', `There is no tag of ${model} ${version}.`);
    const { tag, label, commit } = registration;
    if (!label) {
        const message = `Plimsoll did not make the tag ${tag}, so nothing says which files ${version} is.`;
        return refuse('tag-foreign', message);
    }
    if (label.commit !== commit) {
        const message = `Somebody moved the tag ${tag}: it was made for commit ${label.commit}, and stands on ${commit}.`;
        return refuse('tag-moved', message, { label });
    }
    const releases = await store.inspect(key);
    const release = releases.find(({ state }) => state === 'published');
    if (!release) {
        const state = releases.length > 0 ? 'is a draft that nobody finished' : 'has no release';
        return refuse('release-missing', `${model} ${version} ${state}; run publish-model for it again.`, {
            label,
        });
    }
    const hasSums = release.files.some(({ name }) => name === src_release/* evidenceNames */.Y$.checksums);
    const text = hasSums ? await readReleaseText(store, release.handle, src_release/* evidenceNames */.Y$.checksums) : '';
    const checksums = parseChecksums(text);
    const seen = { label, release, checksums: checksums ?? new Map() };
    const mustRead = readsContents && store.digests === 'recorded';
    const files = mustRead ? await hashFiles(store, release) : release.files;
    const difference = describeDifference(label, files, checksums);
    if (difference === undefined)
        return { ...seen, refusals: [] };
    const message = `${model} ${version} at ${release.location} is not what was published: ${difference}.`;
    return refuse('version-altered', message, seen);
}
/** The files of a version with the digests of what the store gives back now. */
async function hashFiles(store, { handle, files }) {
    const measured = [];
    for (const { name } of files) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let bytes = 0;
        for await (const chunk of store.readFile(handle, name)) {
            hash.update(chunk);
            bytes += chunk.length;
        }
        measured.push({ name, bytes, sha256: hash.digest('hex') });
    }
    return measured;
}
/** The decision records that a version carries. Throws a ConfigurationError when one is none. */
async function readReleaseRecords(store, { handle, files }) {
    const records = [];
    for (const { name } of files) {
        if (!name.endsWith(src_release/* evidenceNames */.Y$.recordEnding))
            continue;
        records.push(await (0,parse/* parseRecord */.H)(await readReleaseText(store, handle, name), name));
    }
    return records;
}
/** The text of a small file of a release, as the store has it now. */
async function readReleaseText(store, handle, name) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of store.readFile(handle, name)) {
        bytes += chunk.length;
        if (bytes > maxTextBytes)
            throw new Error(`${name} is larger than any text that Plimsoll writes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 9284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ releaseId),
/* harmony export */   CL: () => (/* binding */ describeFile),
/* harmony export */   Ex: () => (/* binding */ textFile),
/* harmony export */   Y$: () => (/* binding */ evidenceNames),
/* harmony export */   a9: () => (/* binding */ modelDigest),
/* harmony export */   em: () => (/* binding */ isEvidence),
/* harmony export */   pd: () => (/* binding */ renderChecksums)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Names that the evidence of a version has in the store; every other file is the model's. */
const evidenceNames = {
    checksums: 'SHA256SUMS',
    card: 'MODEL_CARD.md',
    bom: 'bom.cdx.json',
    /** Attests all others; no part of the release's id, because two signatures of the same files are never the same bytes. */
    attestation: 'attestation.sigstore.json',
    recordEnding: '.record.json',
};
/** Whether a name in the store belongs to the evidence; all other files are the model. */
function isEvidence(name) {
    return fixedNames.has(name) || name.endsWith(evidenceNames.recordEnding);
}
/** What a file of a version is, in words. */
function describeFile(name) {
    const { checksums, card, bom, attestation, recordEnding } = evidenceNames;
    const words = {
        [checksums]: 'checksums',
        [card]: 'model card',
        [bom]: 'bill of materials',
        [attestation]: 'attestation',
    };
    return words[name] ?? (name.endsWith(recordEnding) ? 'record' : 'model');
}
const fixedNames = new Set([
    evidenceNames.checksums,
    evidenceNames.card,
    evidenceNames.bom,
    evidenceNames.attestation,
]);
/** SHA-256 of the model: of the lines of SHA256SUMS for its files, sorted by name. Evidence does not count. */
function modelDigest(files) {
    return sha256(renderChecksums(files.filter(({ name }) => !isEvidence(name))));
}
/** SHA-256 of the whole release: model, version, commit, and the name and digest of every file but the attestation. */
function releaseId(label, files) {
    const lines = renderChecksums(files.filter(({ name }) => name !== evidenceNames.attestation));
    return sha256(`${label.model}\n${label.version}\n${label.commit}\n${lines}`);
}
/** Lines as `sha256sum` writes them and `sha256sum -c` reads them, sorted by name. */
function renderChecksums(files) {
    return [...files]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((file) => `${file.sha256}  ${file.name}\n`)
        .join('');
}
/** A text as a file of a release. */
function textFile(name, text) {
    const bytes = Buffer.from(text);
    return {
        name,
        sha256: sha256(bytes),
        bytes: bytes.length,
        content: async function* () {
            yield bytes;
        },
    };
}
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 51255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   fe: () => (/* binding */ isPartName),
/* harmony export */   q8: () => (/* binding */ formatPartName),
/* harmony export */   uD: () => (/* binding */ splitBytes)
/* harmony export */ });
/** How a part of a file is called: `model.bin.part-002-of-003`. The parts in the order of their names are the file. */
const partName = /^(?<name>.+)\.part-(?<number>\d{3})-of-(?<count>\d{3})$/;
/** Whether a name is that of a part. */
function isPartName(name) {
    return partName.test(name);
}
/** The name of a part, counted from 1. */
function formatPartName(name, number, count) {
    const digits = (value) => String(value).padStart(3, '0');
    return `${name}.part-${digits(number)}-of-${digits(count)}`;
}
/** The parts of a file among others, in their order; none unless all of them are there. */
function partsOf(name, files) {
    const parts = files
        .filter((file) => partName.exec(file.name)?.groups?.name === name)
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    const count = parts.length;
    return parts.every((file, index) => file.name === formatPartName(name, index + 1, count)) ? parts : [];
}
/** Where the parts of a file begin and end (end excluded), none larger than the store takes. */
function splitBytes(bytes, maxBytes) {
    const count = Math.max(1, Math.ceil(bytes / maxBytes));
    return Array.from({ length: count }, (_, index) => ({
        start: index * maxBytes,
        end: Math.min(bytes, (index + 1) * maxBytes),
    }));
}


/***/ }),

/***/ 32536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   Ks: () => (/* binding */ gtoName),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _Q: () => (/* binding */ parseVersionTag),
/* harmony export */   ub: () => (/* binding */ formatVersionTag)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90712);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);


/** The names that GTO knows for models and stages, as a part of a pattern. */
const gtoName = '[a-zA-Z0-9](?:[a-zA-Z0-9_/-]*[a-zA-Z0-9])?';
const registration = new RegExp(`^(${gtoName})@(v\\d.*?)(?:#\\d+)?$`);
/** `penguins@v1.2.3`: GTO's tag for a registered version. */
function formatVersionTag({ model, version }) {
    return `${model}@${version}`;
}
/**
 * Reads a tag that registers a version, as Plimsoll or GTO writes it (GTO may append a counter: `m@v1.0.0#3`).
 * Undefined for every other tag: a stage, a deprecation, a deregistration, or none of GTO's.
 */
function parseVersionTag(tag) {
    const [, model, version] = registration.exec(tag) ?? [];
    if (model === undefined || version === undefined)
        return undefined;
    return semver__WEBPACK_IMPORTED_MODULE_0___default().valid(version) === null ? undefined : { model, version };
}
/** The input `version` as vX.Y.Z. Throws a ConfigurationError when it is not `v1.2.3` or `1.2.3`. */
function readVersion(text) {
    const version = text.startsWith('v') ? text : `v${text}`;
    if (/^v\d+\.\d+\.\d+$/.test(version) && semver__WEBPACK_IMPORTED_MODULE_0___default().valid(version) !== null)
        return version;
    throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j({
        where: "input 'version'",
        message: `is «${text.slice(0, 100)}», and must be three whole numbers with dots.`,
        fix: 'Example: version: v1.2.3',
    });
}
/** Sorts from the oldest to the newest version. */
function compareVersions(a, b) {
    return semver__WEBPACK_IMPORTED_MODULE_0___default().compare(a, b);
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


/***/ })

};
