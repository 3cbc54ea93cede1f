export const id = 4450;
export const ids = [4450];
export const modules = {

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

/***/ 21053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ keptIn)
/* harmony export */ });
/* harmony import */ var _compare_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59199);

/**
 * Where the log says that the files of a version are; without a version, those of the last one that was registered. Null where nobody
 * wrote it, and where it is a place that each machine has of its own: GitHub Releases of the repository, a folder.
 */
function keptIn(history, version) {
    const registrations = history.filter(({ action }) => action === 'register').sort(_compare_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .compareEntries */ .w);
    const entry = version === null ? registrations.at(-1) : registrations.findLast((one) => one.version === version);
    const store = entry?.note?.store;
    return store === undefined || store.kind === 'github' || store.kind === 'directory' ? null : store;
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

/***/ 71365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ formatStoreAddress),
/* harmony export */   d1: () => (/* binding */ parseStoreAddress)
/* harmony export */ });
/* unused harmony export storeExamples */
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38671);

const forms = [
    {
        kind: 'github',
        word: 'github',
        example: 'github',
        read: (rest) => (rest === null ? { kind: 'github' } : { allowed: 'must be the word alone' }),
    },
    {
        kind: 'directory',
        word: 'directory',
        example: 'directory',
        read: (rest) => rest === null
            ? { kind: 'directory' }
            : { allowed: 'must be the word alone; the folder is the input directory' },
    },
    {
        kind: 'oci',
        word: 'oci',
        example: 'oci://ghcr.io/acme',
        read: readOci,
    },
    {
        kind: 'mlflow',
        word: 'mlflow',
        example: 'mlflow://mlflow.example.org',
        read: readMlflow,
    },
    {
        kind: 'hugging-face',
        word: 'hf',
        example: 'hf://acme/penguins',
        read: readHub,
    },
];
/** Every way to write a store, for help and messages. */
const storeExamples = forms.map(({ example }) => example);
/** Reads the text of the input `store`: a word such as github, or the address of a registry. */
function parseStoreAddress(text) {
    const [, word = '', rest = null] = /^([^:]*)(?::\/\/(.*))?$/s.exec(text) ?? [];
    const form = forms.find((known) => known.word === word.toLowerCase());
    if (!form) {
        const words = forms.map((known) => known.word);
        const nearest = forms.find((known) => known.word === (0,_plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(word, words));
        return {
            allowed: `must be one of auto, ${storeExamples.join(', ')}`,
            example: nearest?.example ?? 'auto',
        };
    }
    const read = form.read(rest);
    return 'allowed' in read ? { allowed: read.allowed, example: form.example } : { address: read };
}
/** An address as the input `store` takes it; `parseStoreAddress` reads it back. */
function formatStoreAddress(address) {
    switch (address.kind) {
        case 'github':
        case 'directory':
            return address.kind;
        case 'oci':
            return `oci://${address.host}${address.path === '' ? '' : `/${address.path}`}`;
        case 'mlflow':
            return address.url === null ? 'mlflow' : `mlflow://${address.url.replace(/^https?:\/\//, '')}`;
        case 'hugging-face':
            return `hf://${address.owner}${address.name === null ? '' : `/${address.name}`}`;
    }
}
/** Host names, with a dot, a port, or the name localhost, so that a repository's name is not taken for one. */
const ociForm = /^((?:[a-z0-9-]+\.)+[a-z0-9-]+|localhost|[a-z0-9.-]+(?=:\d)|\[[0-9a-f:]+\])(:\d{1,5})?((?:\/[a-z0-9._-]+)*)\/?$/;
function readOci(rest) {
    // Names of owners on GitHub may have capitals, and names in registries never do.
    const [, name, port = '', path = ''] = ociForm.exec((rest ?? '').toLowerCase()) ?? [];
    return name === undefined
        ? { allowed: 'must be a registry and a path in it, without a tag, a digest, a name or a password' }
        : { kind: 'oci', host: `${name}${port}`, path: path.slice(1) };
}
/** A server and a path on it. Without TLS only on this machine. */
function readMlflow(rest) {
    if (rest === null)
        return { kind: 'mlflow', url: null };
    const allowed = 'must be mlflow, for the server in MLFLOW_TRACKING_URI, or mlflow://HOST/PATH without a name, a password, ? or #';
    const text = `https://${rest}`;
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || url.username !== '' || /[?#@\s]/.test(rest))
        return { allowed };
    const scheme = /^(localhost|\[::1\]|127(\.\d{1,3}){3})$/.test(url.hostname) ? 'http' : 'https';
    // What follows // is the same for both schemes, but for the port that https leaves out.
    const port = /^[^/]*?:(\d+)(?:\/|$)/.exec(rest.replace(/^\[[^\]]*\]/, ''))?.[1];
    const host = port === undefined ? url.hostname : `${url.hostname}:${port}`;
    return { kind: 'mlflow', url: `${scheme}://${host}${url.pathname}`.replace(/\/+$/, '') };
}
/** An owner, and a repository of theirs. Capitals count. */
function readHub(rest) {
    const [, owner, name = null] = /^([A-Za-z0-9][A-Za-z0-9_.-]*)(?:\/([A-Za-z0-9_][A-Za-z0-9_.-]*))?\/?$/.exec(rest ?? '') ?? [];
    return owner === undefined
        ? {
            allowed: 'must be hf://OWNER/NAME, or hf://OWNER for a repository of each model, without a revision or a token',
        }
        : { kind: 'hugging-face', owner, name };
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


/***/ })

};
