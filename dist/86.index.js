export const id = 86;
export const ids = [86];
export const modules = {

/***/ 79159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   qX: () => (/* binding */ judgeAttestation)
/* harmony export */ });
/* unused harmony export maxSubjects */
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9284);

/** The largest number of subjects that one attestation may have. Source: README of actions/attest. */
const maxSubjects = 1024;
/**
 * Judges an attestation: it is about exactly these files, and a job of this repository signed it. Returns what is wrong, in
 * sentences; empty when nothing is. What could not be checked is no problem here: the finding says so.
 */
function judgeAttestation(finding, policy) {
    const name = _release_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceNames */ .Y$.attestation;
    if (finding.kind === 'invalid')
        return [`${name} is no valid attestation: ${finding.reason}`];
    const problems = compareSubjects(finding.subjects, policy).map((problem) => `${name} ${problem}`);
    if (finding.kind === 'unchecked')
        return problems;
    const { signer } = finding;
    const wanted = policy.repository;
    if (wanted === null) {
        problems.push(`${name} was signed for ${signer.repository ?? 'nobody'}, and nothing says which repository this version is of; name it with --repository.`);
    }
    else if (!isIssuerOf(signer.issuer, wanted)) {
        problems.push(`${name} was signed for an identity that ${signer.issuer ?? 'nobody'} vouches for, and not the GitHub Actions of ${new URL(wanted).host}.`);
    }
    else if (!isSame(signer.repository, wanted)) {
        problems.push(`${name} was signed for ${signer.repository ?? 'no repository'}, and this version is of ${wanted}.`);
    }
    else if (policy.workflow !== null && !isWorkflow(signer.workflow, `${wanted}/${policy.workflow}`)) {
        problems.push(`${name} was signed by the workflow ${signer.workflow ?? 'unknown'}, and not by ${policy.workflow}.`);
    }
    return problems;
}
/** The subjects of the attestation of a version: every file as people know it, SHA256SUMS first; SHA256SUMS alone for too many. */
function subjectsOf(files) {
    const sums = files.filter(({ name }) => name === _release_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceNames */ .Y$.checksums);
    const others = files.filter(({ name }) => name !== _release_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceNames */ .Y$.checksums);
    const subjects = [...sums, ...others].map(({ name, sha256 }) => ({ name, sha256 }));
    return subjects.length > maxSubjects ? sums : subjects;
}
/** SHA256SUMS must be attested; every other file may be left to it, and must not be attested as another one. */
function compareSubjects(subjects, { checksums, files }) {
    const attested = new Map(subjects.map(({ name, sha256 }) => [name, sha256]));
    const sums = files.find(({ name }) => name === _release_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceNames */ .Y$.checksums);
    const wanted = new Map([...checksums, ...(sums?.sha256 ? [[sums.name, sums.sha256]] : [])]);
    if (!attested.has(_release_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceNames */ .Y$.checksums))
        return [`does not attest ${_release_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceNames */ .Y$.checksums}.`];
    return [...attested].flatMap(([name, sha256]) => {
        const found = wanted.get(name);
        if (found === sha256)
            return [];
        return [
            found === undefined
                ? `attests ${name}, which this version does not have.`
                : `attests ${name} with the SHA-256 ${sha256}, and it is ${found}.`,
        ];
    });
}
function isSame(a, b) {
    return a !== null && a.toLowerCase() === b.toLowerCase();
}
/** GitHub's token issuer; an enterprise may have one below it. Source: GitHub's documentation on OpenID Connect. */
function isIssuerOf(issuer, repository) {
    const { hostname } = new URL(repository);
    const home = `https://token.actions.${hostname === 'github.com' ? 'githubusercontent.com' : hostname}`;
    return issuer !== null && (issuer === home || issuer.startsWith(`${home}/`));
}
function isWorkflow(found, wanted) {
    return found !== null && isSame(found.replace(/@[^@]*$/, ''), wanted);
}


/***/ }),

/***/ 96461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mq: () => (/* binding */ renderEntryMessage),
/* harmony export */   TR: () => (/* binding */ isSameEntry),
/* harmony export */   V3: () => (/* binding */ parseTagMessage),
/* harmony export */   a5: () => (/* binding */ renderTagMessage),
/* harmony export */   hB: () => (/* binding */ readEntry)
/* harmony export */ });
/* harmony import */ var _log_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20626);
/* harmony import */ var _release_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42711);
/* harmony import */ var _store_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71365);



const maxText = 2000;
/** The message of a version's tag: a line for people, the reason, and the label as a trailer for machines. */
function renderTagMessage(label, { who, why, store }) {
    const kept = store && { store: (0,_store_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatStoreAddress */ .d)(store) };
    const fields = { ...JSON.parse((0,_release_label_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLabel */ .w)(label)), ...kept, who: cut(who), why: cut(why) };
    return renderMessage(`Register ${label.model} ${label.version}`, why, fields);
}
/** The message of any other tag of the log. */
function renderEntryMessage({ model, alias, note }) {
    const { version, from, isRollback } = note;
    const subject = {
        register: `Register ${model} ${version}`,
        deprecate: `Deprecate ${model}${version === null ? '' : ` ${version}`}`,
        assign: `${isRollback ? 'Roll' : 'Move'} ${alias} of ${model} ${isRollback ? 'back ' : ''}to ${version}${from === null ? '' : ` from ${from}`}`,
        unassign: `Take ${alias} from ${model} ${version}`,
    }[note.action];
    const { who, why, ...rest } = note;
    return renderMessage(subject, why, { plimsoll: 1, model, alias, ...rest, who: cut(who), why: cut(why) });
}
function renderMessage(subject, why, fields) {
    const reason = why === null ? '' : `Reason: ${oneLine(cut(why) ?? '')}\n\n`;
    return `${subject}\n\n${reason}Plimsoll: ${toLine(fields)}\n`;
}
/** The label in the message of a version's tag; null when Plimsoll did not write it. */
function parseTagMessage(message) {
    const text = trailerOf(message);
    return text === undefined ? null : (0,_release_label_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLabel */ .Q)(text);
}
/** What a tag says, by its name and its message; undefined for a tag that is none of the log's. */
function readEntry({ name, commit, annotation }) {
    const tag = (0,_log_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLogTag */ .q)(name);
    if (!tag)
        return undefined;
    const note = annotation === null ? null : parseNote(annotation.message, tag);
    return { ...tag, tag: name, commit, at: annotation?.at ?? null, who: annotation?.who ?? null, note };
}
/** Whether an entry that exists says what another one would. */
function isSameEntry(existing, wanted) {
    return (existing.tag === wanted.tag &&
        existing.commit === wanted.commit &&
        JSON.stringify(existing.note) === JSON.stringify(parseNote(renderEntryMessage(wanted), existing)));
}
function parseNote(message, tag) {
    const text = trailerOf(message);
    if (text === undefined)
        return null;
    let fields;
    try {
        fields = JSON.parse(text);
    }
    catch {
        return null;
    }
    const { who, why } = { who: textOr(fields.who), why: textOr(fields.why) };
    const none = { request: null, from: null, isRollback: false, completes: null };
    if (tag.action === 'register') {
        const label = (0,_release_label_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLabel */ .Q)(text);
        if (label?.model !== tag.model || label.version !== tag.version)
            return null;
        const { version, digest, run } = label;
        const store = readStore(fields.store);
        return { action: 'register', version, digest, run, ...none, ...(store && { store }), who, why };
    }
    const { action, version, digest, from, request, run, completes } = fields;
    const isOurs = fields.plimsoll === 1 && action === tag.action && fields.model === tag.model;
    if (!isOurs || (fields.alias ?? null) !== tag.alias)
        return null;
    if (!isVersion(version) || !isVersion(from) || !/^[0-9a-f]{64}$|^null$/.test(String(digest)))
        return null;
    return {
        action: tag.action,
        version,
        digest: textOr(digest),
        run: typeof run === 'string' && /^https?:\/\/[^\s<>"]{1,500}$/.test(run) ? run : null,
        request: textOr(request),
        from,
        isRollback: fields.isRollback === true,
        completes: Number.isSafeInteger(completes) ? completes : null,
        who,
        why,
    };
}
/** Where a version is kept; undefined when that is not said, or in a way that this version does not know. */
function readStore(value) {
    const reading = typeof value === 'string' ? (0,_store_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStoreAddress */ .d1)(value) : undefined;
    return reading && 'address' in reading ? reading.address : undefined;
}
function isVersion(value) {
    return value === null || (typeof value === 'string' && /^v\d[0-9A-Za-z.+-]{0,90}$/.test(value));
}
function textOr(value) {
    return typeof value === 'string' ? value.slice(0, maxText) : null;
}
/** The last trailer of ours: what stands above it may be anybody's text. */
function trailerOf(message) {
    return [...message.matchAll(/^Plimsoll: (\{.*\})$/gm)].at(-1)?.[1];
}
function cut(text) {
    return text === null ? null : text.slice(0, maxText);
}
/** JSON on one line, also for those to whom these letters end a line. */
function toLine(fields) {
    const toEscape = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return JSON.stringify(fields).replace(/[\p{Cc}\u2028\u2029]/gu, toEscape);
}
/** A text from people must not begin a line of its own, nor hold what terminals obey. */
function oneLine(text) {
    return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}


/***/ }),

/***/ 20626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatLogTag),
/* harmony export */   q: () => (/* binding */ parseLogTag)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32536);


const form = new RegExp(`^(?<model>${_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .gtoName */ .Ks})(?:(?:#(?<alias>${_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .gtoName */ .Ks})|@(?<version>v\\d[^!#]*))(?<cancel>!?)|@deprecated)(?:#(?<number>\\d{1,15}))?$`);
/**
 * Reads the name of a tag as GTO writes it: `m@v1.2.3` registers, `m@v1.2.3!#4` deregisters, `m#production#5` assigns,
 * `m#production!#6` unassigns, `m@deprecated` deprecates the whole model; the number is optional. Undefined for every other tag.
 */
function parseLogTag(tag) {
    const groups = form.exec(tag)?.groups;
    if (!groups?.model)
        return undefined;
    const { model, alias = null, version = null, cancel, number } = groups;
    if (version !== null && semver__WEBPACK_IMPORTED_MODULE_0___default().valid(version) === null)
        return undefined;
    const isCancelled = cancel === '!';
    return {
        action: alias !== null
            ? isCancelled
                ? 'unassign'
                : 'assign'
            : version !== null && !isCancelled
                ? 'register'
                : 'deprecate',
        model,
        version,
        alias,
        number: number === undefined ? null : Number(number),
    };
}
/** The name of the tag that an entry of the log gets. */
function formatLogTag({ action, model, version, alias, number }) {
    const end = number === null ? '' : `#${number}`;
    if (alias !== null)
        return `${model}#${alias}${action === 'unassign' ? '!' : ''}${end}`;
    if (version === null)
        return `${model}@deprecated${end}`;
    return `${(0,_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersionTag */ .ub)({ model, version })}${action === 'deprecate' ? '!' : ''}${end}`;
}


/***/ }),

/***/ 86222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ countingRecords),
/* harmony export */   _: () => (/* binding */ checkPublishable)
/* harmony export */ });
/* harmony import */ var _plimsoll_record__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61958);

/** Actions whose records tell what was done with a model, not whether it is good. */
const bystanders = new Set(['publish-model', 'promote-model', 'report']);
/** The records that say something about a model, and travel with it. */
function countingRecords(records, model) {
    return records.filter((record) => record.model === model && !bystanders.has(record.action));
}
/**
 * Why the model must not be published; empty when it may. Only what was tested is published: the records are of this
 * commit and model, all that are required are there, none says no, it was trained here and not restored from a cache, and every file
 * is the one that was tested.
 */
function checkPublishable(publishable) {
    const { model, required } = publishable;
    const witnesses = publishable.records.filter(({ action }) => !bystanders.has(action));
    // In a repository of several models, `require` says which records count for this one.
    const others = witnesses.filter((record) => record.model !== model);
    const own = countingRecords(witnesses, model);
    const meantToCount = others.filter(({ id }) => required.length === 0 || required.includes(id));
    return [
        ...meantToCount.map((record) => refuseOtherModel(record, model)),
        ...checkRequired(publishable, witnesses, own),
        ...own.flatMap((record) => checkRecord(record, publishable)),
        ...checkModelFiles(publishable, own),
    ];
}
function refuseOtherModel({ id, model: other }, model) {
    return {
        code: 'record-of-other-model',
        message: `The record «${id}» is of the model «${other}», not of «${model}»; give every step the same model, or name the records that count in the input require.`,
    };
}
function checkRequired({ required, model }, witnesses, own) {
    const ids = new Set(witnesses.map(({ id }) => id));
    const missing = required
        .filter((id) => !ids.has(id))
        .map((id) => ({
        code: 'required-record-missing',
        message: `The required record «${id}» is missing; ${describeFound(witnesses)}.`,
    }));
    if (own.some(({ evidence }) => evidence.kind === 'training'))
        return missing;
    // A train-and-test that stopped early left a record, and that record is refused by itself.
    if (own.some(({ action }) => action === 'train-and-test'))
        return missing;
    return [
        ...missing,
        {
            code: 'no-tested-model',
            message: `No record of train-and-test for «${model}» is there, so nothing says that the model was tested; ${describeFound(witnesses)}.`,
        },
    ];
}
function describeFound(records) {
    if (records.length === 0)
        return 'there are no records at all';
    return `the records are ${records.map(({ id }) => `«${id}»`).join(', ')}`;
}
function checkRecord(record, { commit, allowInconclusive }) {
    const { id, verdict } = record;
    const refusals = [];
    if (record.identity.commit !== commit) {
        refusals.push({
            code: 'record-of-other-commit',
            message: `The record «${id}» is of ${describeCommit(record.identity.commit)}, and what is published is ${describeCommit(commit)}.`,
        });
    }
    const worst = record.reasons.find((reason) => (0,_plimsoll_record__WEBPACK_IMPORTED_MODULE_0__/* .compareVerdicts */ .m3)(reason.verdict, verdict) > 0);
    if (worst) {
        refusals.push({
            code: 'record-edited',
            message: `The record «${id}» says ${verdict}, and one of its reasons says ${worst.verdict} («${worst.message.slice(0, 200)}»): somebody edited it; run the step again.`,
        });
    }
    if (verdict === 'fail' || verdict === 'error') {
        const says = verdict === 'fail' ? 'says fail' : 'could not decide';
        refusals.push({ code: `record-${verdict}`, message: `The record «${id}» ${says}.` });
    }
    if (verdict === 'inconclusive' && !allowInconclusive) {
        const fix = 'allow-inconclusive: true would let it pass.';
        refusals.push({
            code: 'record-inconclusive',
            message: `The record «${id}» is inconclusive. ${fix}`,
        });
    }
    if (record.evidence.kind === 'training' && record.evidence.reuse?.outcome === 'restored') {
        refusals.push({
            code: 'training-restored',
            message: `The training of «${id}» was restored from a cache, and a released model is trained in the job that releases it; write force: true in train-and-test.`,
        });
    }
    return refusals;
}
function checkModelFiles({ modelFiles, missingFiles }, own) {
    const tested = new Map();
    for (const { evidence } of own) {
        if (evidence.kind !== 'training')
            continue;
        for (const { path, sha256 } of evidence.modelFiles) {
            tested.set(path, (tested.get(path) ?? new Set()).add(sha256));
        }
    }
    const refusals = [];
    const refuse = (code, file, message) => refusals.push({ code, message: `«${file}» ${message}`, where: { file } });
    if (modelFiles.length === 0 && missingFiles.length === 0 && own.length > 0) {
        refusals.push({
            code: 'no-model-files',
            message: 'No file of a model is named; there is nothing to publish.',
        });
    }
    for (const { path, sha256 } of modelFiles) {
        const digests = tested.get(path);
        if (digests === undefined) {
            refuse('model-file-untested', path, 'was never tested: no record of train-and-test names it.');
        }
        else if (digests.size > 1) {
            refuse('model-file-ambiguous', path, 'was tested with different contents; give each step its own file.');
        }
        else if (!digests.has(sha256)) {
            const [was = ''] = digests;
            refuse('model-file-changed', path, `is not the file that was tested: its SHA-256 is ${sha256}, and the tested one's was ${was}.`);
        }
    }
    for (const file of missingFiles)
        refuse('model-file-missing', file, 'was tested, and is not there any more.');
    const published = new Set([...modelFiles.map(({ path }) => path), ...missingFiles]);
    for (const file of tested.keys()) {
        if (!published.has(file)) {
            refuse('model-file-missing', file, 'was tested as a part of the model, and is not among the files to publish.');
        }
    }
    return refusals;
}
function describeCommit(commit) {
    return commit === null ? 'no commit' : `commit ${commit.slice(0, 7)}`;
}


/***/ }),

/***/ 42711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseLabel),
/* harmony export */   w: () => (/* binding */ formatLabel)
/* harmony export */ });
const forms = {
    model: /^[a-z0-9][a-z0-9_/-]{0,99}$/,
    version: /^v\d+\.\d+\.\d+$/,
    commit: /^[0-9a-f]{40}([0-9a-f]{24})?$/,
    digest: /^[0-9a-f]{64}$/,
    id: /^[0-9a-f]{64}$/,
    run: /^https?:\/\/[^\s<>"]{1,500}$/,
};
/** The label as JSON on one line, with its keys always in the same order. */
function formatLabel(label) {
    const ordered = Object.fromEntries(Object.keys(forms).map((key) => [key, label[key]]));
    return JSON.stringify({ plimsoll: 1, ...ordered });
}
/** Reads a label; null when the text is none, whoever wrote it. */
function parseLabel(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null;
    }
    if (typeof value !== 'object' || value === null)
        return null;
    const fields = value;
    if (fields.plimsoll !== 1)
        return null;
    for (const [key, form] of Object.entries(forms)) {
        const field = fields[key];
        if (key === 'run' && field === null)
            continue;
        if (typeof field !== 'string' || !form.test(field))
            return null;
    }
    const { model, version, commit, digest, id, run } = value;
    return { model, version, commit, digest, id, run };
}


/***/ }),

/***/ 39128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RegistryChangedError)
/* harmony export */ });
/** Somebody else changed the registry between our look and our operation: look again, and plan anew. */
class RegistryChangedError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'RegistryChangedError';
    }
}


/***/ }),

/***/ 76349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ storeName),
/* harmony export */   eV: () => (/* binding */ maxFileBytes),
/* harmony export */   kb: () => (/* binding */ checkStoreLimits)
/* harmony export */ });
/** What a store is called, and what it cannot hold. Sources for GitHub: its documentation «About releases»,
 * and «Working with the Container registry» for layers. */
const stores = {
    github: { name: 'GitHub Releases', files: 1000, minBytes: 1, maxBytes: 2 * 1024 ** 3 - 1 },
    directory: { name: 'the registry directory', ...limited({}) },
    oci: { name: 'the OCI registry', ...limited({ files: 1000 }), maxBytes: 10 * 1000 ** 3 },
    mlflow: { name: 'MLflow', ...limited({}) },
    'hugging-face': { name: 'Hugging Face', ...limited({}) },
};
function limited({ files = 10_000 }) {
    return { files, minBytes: 0, maxBytes: Number.MAX_SAFE_INTEGER };
}
/** What people call a store. */
function storeName(kind) {
    return stores[kind].name;
}
/** Largest file that a store takes, in bytes. */
function maxFileBytes(kind) {
    return stores[kind].maxBytes;
}
/** One sentence for each file that a store cannot hold, before anything is sent to it. */
function checkStoreLimits(kind, files) {
    const { files: maxFiles, minBytes, maxBytes, name: store } = stores[kind];
    const tooMany = files.length > maxFiles
        ? [
            {
                file: undefined,
                message: `A version in ${store} has at most ${maxFiles} files, and these are ${files.length}; pack the model's files.`,
            },
        ]
        : [];
    const unfit = files.flatMap(({ name, bytes }) => {
        if (bytes < minBytes)
            return [{ file: name, message: `An empty file cannot be stored in ${store}.` }];
        if (bytes > maxBytes) {
            const message = `A file in ${store} has at most ${maxBytes} bytes, and this one has ${bytes}.`;
            return [{ file: name, message }];
        }
        return [];
    });
    return [...tooMany, ...unfit];
}


/***/ }),

/***/ 92964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ storeAddress)
/* harmony export */ });
/* harmony import */ var _plimsoll_registry__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71365);

/** Where versions are kept: a word such as github, or the address of a registry; auto when not given. */
function storeAddress() {
    return {
        absent: { value: { kind: 'auto' } },
        read: (raw) => {
            if (raw.toLowerCase() === 'auto')
                return { value: { kind: 'auto' } };
            const reading = (0,_plimsoll_registry__WEBPACK_IMPORTED_MODULE_0__/* .parseStoreAddress */ .d1)(raw);
            return 'address' in reading ? { value: reading.address } : reading;
        },
    };
}


/***/ }),

/***/ 25377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ readFileContent),
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   L5: () => (/* binding */ writeFileDurably),
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   jv: () => (/* binding */ hasFile),
/* harmony export */   kI: () => (/* binding */ digestStretches),
/* harmony export */   ut: () => (/* binding */ readPieces)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90712);
/* harmony import */ var _file_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33435);







/** Bytes read and written at a time: large enough that hashing is what takes the time, whatever the file's size. */
const chunkBytes = 1024 * 1024;
/** Streams leave every piece to the garbage collector, so theirs are smaller. */
const streamBytes = 256 * 1024;
/** After so many bytes the disk begins to make them durable, while more are written. */
const syncBytes = 64 * 1024 * 1024;
let partials = 0;
/**
 * Writes `path` whole or not at all, and durably: to a partial file of our own first, synced, then renamed. With
 * `expected`, throws a ConfigurationError when the content is not what was announced. Returns the digest of what was read back,
 * or «gone» when the folder is.
 */
async function writeFileDurably(target, content) {
    // Several publishers may write the same file of the same draft at once.
    const partial = `${target.partial}.${process.pid}-${++partials}`;
    try {
        const { given, stored } = await writeStream(partial, content);
        const { expected } = target;
        if (expected && (expected.sha256 !== given.sha256 || expected.bytes !== given.bytes)) {
            throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j({
                where: expected.name,
                message: `changed while it was published: its SHA-256 was ${expected.sha256}, and now it is ${given.sha256}.`,
                fix: 'Let nothing write the files of the model after they were tested.',
            });
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, target.path);
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target.path));
        return stored;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, { force: true });
        if ((0,_file_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .isMissing */ .b)(error) && pathOf(error).startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target.path)))
            return 'gone';
        throw error;
    }
}
/**
 * Writes a stream, and reads it back. Hashing, writing, and making durable go on side by side, because the disk is what takes the
 * time.
 */
async function writeStream(path, content) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'w+', 0o644);
    let syncing;
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let bytes = 0;
        let unsynced = 0;
        for await (const chunk of content()) {
            const writing = writeAll(file, chunk);
            hash.update(chunk);
            await writing;
            bytes += chunk.length;
            unsynced += chunk.length;
            if (unsynced < syncBytes)
                continue;
            await syncing;
            unsynced = 0;
            syncing = file.datasync();
            // It is awaited later; until then its failure is nobody's surprise.
            syncing.catch(() => { });
        }
        await syncing;
        const [stored] = await Promise.all([hashOpenFile(file), file.sync()]);
        return { given: { sha256: hash.digest('hex'), bytes }, stored };
    }
    finally {
        await syncing?.catch(() => { });
        await file.close();
    }
}
async function writeAll(file, chunk) {
    for (let written = 0; written < chunk.length;) {
        written += (await file.write(chunk, written)).bytesWritten;
    }
}
/** Whether a file is there with this very content. */
async function hasFile(path, sha256) {
    try {
        return (await hashFile(path)).sha256 === sha256;
    }
    catch (error) {
        if ((0,_file_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .isMissing */ .b)(error))
            return false;
        throw error;
    }
}
/** SHA-256 and size of a file, read in pieces. */
async function hashFile(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r');
    try {
        return await hashOpenFile(file);
    }
    finally {
        await file.close();
    }
}
/** Two buffers take turns: one is hashed while the other is read into, and no more memory is used, whatever the size. */
async function hashOpenFile(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const buffers = [Buffer.allocUnsafe(chunkBytes), Buffer.allocUnsafe(chunkBytes)];
    const read = (at, position) => file.read(buffers[at], 0, chunkBytes, position);
    let at = 0;
    let bytes = 0;
    let reading = read(at, bytes);
    for (;;) {
        const { bytesRead } = await reading;
        if (bytesRead === 0)
            return { sha256: hash.digest('hex'), bytes };
        const full = buffers[at];
        bytes += bytesRead;
        at = at === 0 ? 1 : 0;
        reading = read(at, bytes);
        hash.update(full.subarray(0, bytesRead));
    }
}
/** Makes the names in a folder durable, where the system can do that (Windows cannot, and does it by itself). */
async function syncFolder(folder) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(folder, 'r');
        await handle.sync();
    }
    catch (error) {
        const { code = '' } = error;
        if (!['EPERM', 'EISDIR', 'EACCES', 'EINVAL', 'ENOTSUP', 'ENOENT'].includes(code))
            throw error;
    }
    finally {
        await handle?.close();
    }
}
function pathOf(error) {
    return error.path ?? '';
}
/** The bytes of a file, or of a stretch of it, in pieces. */
function readPieces(path, stretch) {
    if (stretch && stretch.end <= stretch.start)
        return node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.from([]);
    // The file system counts the end in.
    const range = stretch ? { start: stretch.start, end: stretch.end - 1 } : {};
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: streamBytes, ...range });
}
/** SHA-256 of each stretch of a file. */
async function digestStretches(path, stretches) {
    const digests = [];
    for (const stretch of stretches) {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        for await (const chunk of readPieces(path, stretch))
            hash.update(chunk);
        digests.push({ ...stretch, sha256: hash.digest('hex') });
    }
    return digests;
}
/**
 * Reads a file, or a stretch of it, in pieces. Throws a ConfigurationError that names it by `shown` when it cannot be read.
 */
function readFileContent(path, shown, stretch) {
    return async function* () {
        try {
            yield* readPieces(path, stretch);
        }
        catch (error) {
            throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j({
                where: shown,
                message: `cannot be read: ${error.message}.`,
                fix: 'Let nothing remove the files of the model while they are published.',
            }, { cause: error });
        }
    };
}


/***/ }),

/***/ 33435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isMissing),
/* harmony export */   x: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90712);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64453);
/* harmony import */ var _plimsoll_registry__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39128);


/** What the user can mend when the file system refuses, by its code. */
const advice = {
    EACCES: 'Choose a directory that this user may write to.',
    EPERM: 'Choose a directory that this user may write to.',
    EROFS: 'Choose a directory on a disk that can be written to.',
    ENOSPC: 'Make room on the disk, and run it again; it goes on where it stopped.',
    EDQUOT: 'Make room on the disk, and run it again; it goes on where it stopped.',
    ENOTDIR: 'Choose a directory; a part of its path is a file.',
    EEXIST: 'Choose a directory; a part of its path is a file.',
};
/** Whether the file system says that a path is not there. */
function isMissing(error) {
    return error?.code === 'ENOENT';
}
/** Tells whose failure an error of the file system is; what was told already is passed on. */
function reportFailure(error, doing) {
    const { code, message } = error;
    if (error instanceof _plimsoll_registry__WEBPACK_IMPORTED_MODULE_0__/* .RegistryChangedError */ .y || error instanceof _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j || code === undefined) {
        return error;
    }
    const fix = advice[code];
    if (fix)
        return new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j({ where: "input 'directory'", message: `${message}.`, fix }, { cause: error });
    return new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._({ service: 'the registry directory', operation: doing, attempts: 1, message }, { cause: error });
}


/***/ }),

/***/ 67530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ createGitTagLog),
  D: () => (/* binding */ listUncommittedFiles)
});

// EXTERNAL MODULE: ./packages/errors/src/service-error.ts
var service_error = __webpack_require__(64453);
// EXTERNAL MODULE: ./packages/registry/src/version-tag.ts
var version_tag = __webpack_require__(32536);
// EXTERNAL MODULE: ./packages/registry/src/log-message.ts
var log_message = __webpack_require__(96461);
// EXTERNAL MODULE: ./packages/registry/src/release-store.ts
var release_store = __webpack_require__(39128);
// EXTERNAL MODULE: ./packages/registry/src/compare-entries.ts
var compare_entries = __webpack_require__(59199);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
;// CONCATENATED MODULE: ./packages/stores/src/git.ts


/** Runs git in a folder with these very arguments; no shell reads them. Throws only when git cannot be started. */
function runGit(folder, args, input = '') {
    return new Promise((resolve, reject) => {
        const git = (0,external_node_child_process_.spawn)('git', args, { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
        const output = [];
        const errors = [];
        git.stdout.on('data', (chunk) => output.push(chunk));
        git.stderr.on('data', (chunk) => errors.push(chunk));
        git.stdin.on('error', () => { });
        git.stdin.end(input);
        git.on('error', (error) => reject(new configuration_error/* ConfigurationError */.j({
            where: 'git',
            message: `cannot be started (${error.message}).`,
            fix: 'Install git, and put it on the PATH.',
        }, { cause: error })));
        git.on('close', (exitCode) => resolve({
            exitCode: exitCode ?? 1,
            output: Buffer.concat(output).toString('utf8'),
            errors: Buffer.concat(errors).toString('utf8').trim(),
        }));
    });
}

;// CONCATENATED MODULE: ./packages/stores/src/git-tag-log.ts



/** Who makes a tag where git does not know the user, as in a fresh container. */
const fallbackName = 'Plimsoll <plimsoll@localhost>';
const fallbackIdentity = ['-c', 'user.name=Plimsoll', '-c', 'user.email=plimsoll@localhost'];
/** What is asked about every tag, each followed by a zero byte. */
const entryFormat = [
    '%(refname:lstrip=2)',
    '%(objecttype)',
    '%(objectname)',
    '%(*objectname)',
    '%(taggername)',
    '%(taggerdate:unix)',
    '%(contents)',
]
    .map((field) => `${field}%00`)
    .join('');
/**
 * The log of versions in the tags of a local repository: annotated tags in GTO's format, made by git itself, which
 * creates a tag that exists for nobody. The tags are not pushed.
 *
 * @param root Absolute path of the repository.
 */
function createGitTagLog({ root }) {
    const log = {
        async versions(model) {
            const answer = await runGit(root, [
                'for-each-ref',
                '--format=%(refname:lstrip=2)',
                `refs/tags/${model}@v*`,
            ]);
            if (answer.exitCode !== 0)
                throw failure('listing the tags', answer);
            const tags = answer.output.split('\n').map(version_tag/* parseVersionTag */._Q);
            const versions = tags.flatMap((tag) => (tag?.model === model ? [tag.version] : []));
            return [...new Set(versions)].sort(version_tag/* compareVersions */.Zy);
        },
        async find(key) {
            const name = (0,version_tag/* formatVersionTag */.ub)(key);
            const format = '%(refname:lstrip=2)%00%(objecttype)%00%(objectname)%00%(*objectname)%00%(contents)%00';
            // GTO may have put a counter behind the version.
            const patterns = [`refs/tags/${name}`, `refs/tags/${name}#*`];
            const answer = await runGit(root, ['for-each-ref', '--count=1', `--format=${format}`, ...patterns]);
            if (answer.exitCode !== 0)
                throw failure(`reading the tag ${name}`, answer);
            const [tag, type, object = '', target = '', message = ''] = answer.output.split('\0');
            if (!tag)
                return null;
            const isAnnotated = type === 'tag';
            return {
                tag,
                version: key.version,
                commit: isAnnotated ? target : object,
                label: isAnnotated ? (0,log_message/* parseTagMessage */.V3)(message) : null,
            };
        },
        async register({ tag, label, because }) {
            const identity = await runGit(root, ['var', 'GIT_COMMITTER_IDENT']);
            const made = await runGit(root, [
                ...(identity.exitCode === 0 ? [] : fallbackIdentity),
                'tag',
                '--annotate',
                '--cleanup=whitespace',
                '--file=-',
                tag,
                label.commit,
            ], (0,log_message/* renderTagMessage */.a5)(label, because));
            if (made.exitCode === 0)
                return;
            const existing = await log.find(label);
            if (existing === null)
                throw failure(`creating the tag ${tag}`, made);
            if (existing.label?.id !== label.id)
                throw new release_store/* RegistryChangedError */.y(`The tag ${tag} exists already.`);
        },
        async history(model) {
            const patterns = [`refs/tags/${model}@*`, `refs/tags/${model}#*`];
            const answer = await runGit(root, ['for-each-ref', `--format=${entryFormat}`, ...patterns]);
            if (answer.exitCode !== 0)
                throw failure(`reading the tags of ${model}`, answer);
            const fields = answer.output.split('\0');
            const entries = [];
            for (let at = 0; at + 7 <= fields.length; at += 7) {
                const entry = readTag(fields.slice(at, at + 7));
                if (entry?.model === model)
                    entries.push(entry);
            }
            return entries.sort(compare_entries/* compareEntries */.w);
        },
        async append(entry) {
            const { tag, commit, at } = entry;
            const identity = await runGit(root, ['var', 'GIT_COMMITTER_IDENT']);
            const who = identity.exitCode === 0 ? identity.output.replace(/ \d+ [+-]\d{4}\s*$/, '') : fallbackName;
            const seconds = Math.floor(at.getTime() / 1000);
            const text = `object ${commit}\ntype commit\ntag ${tag}\ntagger ${who} ${seconds} +0000\n\n${(0,log_message/* renderEntryMessage */.Mq)(entry)}`;
            const object = await runGit(root, ['mktag'], text);
            if (object.exitCode !== 0)
                throw failure(`creating the tag ${tag}`, object);
            // The old value of zeros: git creates the reference only where none is.
            const made = await runGit(root, [
                'update-ref',
                `refs/tags/${tag}`,
                object.output.trim(),
                '0'.repeat(commit.length),
            ]);
            if (made.exitCode === 0)
                return;
            const existing = (await log.history(entry.model)).find((other) => other.tag === tag);
            if (!existing)
                throw failure(`creating the tag ${tag}`, made);
            if (!(0,log_message/* isSameEntry */.TR)(existing, entry))
                throw new release_store/* RegistryChangedError */.y(`The tag ${tag} exists already.`);
        },
    };
    return log;
}
function readTag(fields) {
    const [name = '', type, object = '', target = '', who = '', date = '', message = ''] = fields;
    const isAnnotated = type === 'tag';
    return (0,log_message/* readEntry */.hB)({
        // Every answer but the first begins with the end of the line before it.
        name: name.trim(),
        commit: isAnnotated ? target : object,
        annotation: isAnnotated ? { message, who, at: formatSeconds(Number(date)) } : null,
    });
}
function formatSeconds(seconds) {
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
/**
 * Tracked files that differ from the last commit, relative to the repository's root, with forward slashes.
 * None outside a repository.
 */
async function listUncommittedFiles(root) {
    const answer = await runGit(root, [
        'status',
        '--porcelain=v1',
        '-z',
        '--untracked-files=no',
        '--no-renames',
    ]);
    if (answer.exitCode !== 0)
        return [];
    return answer.output
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => line.slice(3));
}
function failure(operation, { errors }) {
    return new service_error/* ServiceError */._({ service: 'git', operation, attempts: 1, message: errors.slice(0, 1000) });
}


/***/ })

};
