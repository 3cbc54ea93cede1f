export const id = 2061;
export const ids = [2061];
export const modules = {

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
/* harmony import */ var _plimsoll_record__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4584);


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
            const { profile, drift, contractChanges, comparison, ...rest } = evidence;
            return { ...rest, files: [], columns: [], findings: [] };
        }
        case 'training': {
            const { diagnostics, slices, comparisons, fingerprint, changes, trend, ...rest } = evidence;
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

/***/ 97215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IZ: () => (/* binding */ observeModel),
  PN: () => (/* binding */ observeVersion),
  F1: () => (/* binding */ readHolder)
});

// EXTERNAL MODULE: ./packages/registry/src/alias-state.ts
var alias_state = __webpack_require__(73701);
;// CONCATENATED MODULE: ./packages/registry/src/choose-bump.ts
/**
 * Chooses the next version from evidence, as semantic versioning means it for who uses the model: major when it takes or gives
 * something else than before, minor when it was made from something else (data, features, code, parameters), patch when the same
 * recipe was trained again. What the records do not tell counts as changed.
 *
 * @param before Records of the version before; null when it carries none that can be read.
 */
function chooseBump(now, before, previousVersion) {
    if (before === null) {
        return minor(`nothing is known of how ${previousVersion} was made`);
    }
    const breaking = [...brokenContract(now), ...changedInput(now, before), ...changedOutput(now, before)];
    if (breaking.length > 0) {
        return { level: 'major', reason: describe('major: who uses the model must change something', breaking) };
    }
    const made = [...changedData(now, before), ...changedRecipe(now, before)];
    if (made.length > 0)
        return minor(list(made));
    return { level: 'patch', reason: `patch: the recipe of ${previousVersion} was trained again.` };
}
function minor(what) {
    return { level: 'minor', reason: describe('minor: the model was made from something else', [what]) };
}
function describe(opening, reasons) {
    return `${opening}: ${list(reasons)}.`.slice(0, 1000);
}
function list(reasons) {
    const shown = [...new Set(reasons)].slice(0, 5);
    const more = new Set(reasons).size - shown.length;
    return `${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}
function brokenContract(now) {
    return dataOf(now).flatMap(({ contractChanges = [] }) => contractChanges.flatMap(({ effect, message }) => effect === 'breaking' ? [`the contract broke (${message.replace(/\.$/, '')})`] : []));
}
/** A column that is gone or of another type: who sends rows to the model must send others. */
function changedInput(now, before) {
    const [types, earlier] = [columnsOf(now), columnsOf(before)];
    if (types.size === 0)
        return [];
    return [...earlier].flatMap(([name, type]) => {
        const current = types.get(name);
        if (current === undefined)
            return [`the column ${name.slice(0, 100)} is gone`];
        return current === type ? [] : [`the column ${name.slice(0, 100)} is ${current}, and was ${type}`];
    });
}
function changedOutput(now, before) {
    const [tasks, earlier] = [now, before].map((records) => trainingsOf(records).flatMap(({ holdout }) => (holdout ? [holdout.task] : [])));
    const [task] = tasks ?? [];
    const [old] = earlier ?? [];
    if (task !== undefined && old !== undefined && task !== old)
        return [`it does ${task}, and did ${old}`];
    const [classes, known] = [classesOf(now), classesOf(before)];
    if (classes === null || known === null)
        return [];
    const added = [...classes].filter((name) => !known.has(name)).map((name) => `it can answer «${name}»`);
    const gone = [...known].filter((name) => !classes.has(name)).map((name) => `it never answers «${name}»`);
    return [...added, ...gone];
}
function changedData(now, before) {
    const added = [...columnsOf(now).keys()].filter((name) => columnsOf(before).size > 0 && !columnsOf(before).has(name));
    const [files, earlier] = [digestsOf(now), digestsOf(before)];
    const isSame = files.size === earlier.size && [...files].every((digest) => earlier.has(digest));
    return [
        ...added.map((name) => `the column ${name.slice(0, 100)} is new`),
        ...(isSame ? [] : ['other data']),
    ];
}
const recipeParts = {
    code: 'other code',
    parameters: 'other parameters',
    command: 'another command',
    data: 'other data',
};
function changedRecipe(now, before) {
    const [parts, earlier] = [partsOf(now), partsOf(before)];
    if (parts === null || earlier === null) {
        const parameters = [now, before].map((records) => JSON.stringify(sorted(parametersOf(records))));
        const commits = [now, before].map((records) => records.find(({ identity }) => identity.commit)?.identity.commit);
        return [
            ...(parameters[0] === parameters[1] ? [] : ['other parameters']),
            ...(commits[0] === commits[1]
                ? []
                : ['another commit, and the records do not tell whether its code differs']),
        ];
    }
    return Object.entries(recipeParts).flatMap(([part, text]) => (parts[part] === earlier[part] ? [] : [text]));
}
function dataOf(records) {
    return records.flatMap(({ evidence }) => (evidence.kind === 'data' ? [evidence] : []));
}
function trainingsOf(records) {
    return records.flatMap(({ evidence }) => (evidence.kind === 'training' ? [evidence] : []));
}
function columnsOf(records) {
    return new Map(dataOf(records).flatMap(({ columns }) => columns.map(({ name, type }) => [name, type])));
}
function classesOf(records) {
    const classes = trainingsOf(records).flatMap(({ diagnostics }) => diagnostics?.confusion?.classes ?? []);
    return classes.length === 0 ? null : new Set(classes);
}
function digestsOf(records) {
    return new Set(records.flatMap(({ identity }) => identity.data.map(({ path, sha256 }) => `${sha256} ${path}`)));
}
/** Digests of the recipe's parts over all trainings, as in a matrix; null when one has none. */
function partsOf(records) {
    const trainings = trainingsOf(records);
    if (trainings.length === 0)
        return null;
    const parts = {};
    for (const { fingerprint } of trainings) {
        if (!fingerprint)
            return null;
        for (const [part, digest] of Object.entries(fingerprint.parts))
            parts[part] = `${parts[part] ?? ''}${digest}`;
    }
    return parts;
}
function parametersOf(records) {
    return records.flatMap(({ evidence, identity }) => evidence.kind === 'training' ? Object.entries(identity.parameters) : []);
}
function sorted(entries) {
    return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
// EXTERNAL MODULE: ./packages/registry/src/version-tag.ts
var version_tag = __webpack_require__(32536);
;// CONCATENATED MODULE: ./packages/registry/src/choose-version.ts


/** The version of a model that was never published, as semantic versioning counts what is used in earnest. */
const firstVersion = 'v1.0.0';
/**
 * Chooses the version of a model by its digest. A model that has a version already keeps it, so that running again
 * publishes nothing new, and an interrupted publication is taken up again. Otherwise the highest version that exists
 * anywhere is raised; numbers that were used are never used again.
 */
function chooseVersion(request, digest, known) {
    const taken = [...known.registered, ...published(known.releases)].sort(version_tag/* compareVersions */.Zy);
    const version = 'version' in request ? request.version : (existingVersion(digest, known) ?? next(request, taken));
    const previousVersion = taken.findLast((other) => (0,version_tag/* compareVersions */.Zy)(other, version) < 0) ?? null;
    return { version, previousVersion };
}
/** The version that a model of this digest has already, be it that its publication was interrupted. */
function existingVersion(digest, known) {
    const highest = known.registered.at(-1);
    const isHeldByOther = (version) => known.registrations.some((tag) => tag.version === version && tag.label?.digest !== digest);
    const candidates = known.releases.filter(({ state, version, label }) => label?.digest === digest &&
        !isHeldByOther(version) &&
        // A draft of a version that others have passed, and that was never registered, is not taken up again.
        (state === 'published' ||
            known.registered.includes(version) ||
            highest === undefined ||
            (0,version_tag/* compareVersions */.Zy)(version, highest) > 0));
    const registered = known.registrations.filter(({ label }) => label?.digest === digest);
    return [...candidates, ...registered]
        .map(({ version }) => version)
        .sort(version_tag/* compareVersions */.Zy)
        .at(-1);
}
function published(releases) {
    return releases.filter(({ state }) => state === 'published').map(({ version }) => version);
}
function next(request, taken) {
    const highest = taken.at(-1);
    if (highest === undefined)
        return firstVersion;
    return `v${semver_default().inc(highest, request.bump)}`;
}

// EXTERNAL MODULE: ./packages/registry/src/examine.ts + 1 modules
var examine = __webpack_require__(79383);
;// CONCATENATED MODULE: ./packages/registry/src/observe.ts




/** Looks at one version: its tag, its release, and all drafts of it. */
async function observeVersion({ store, log }, key) {
    // The log first: what it names is in the store already, so a tag is never seen without its release.
    const registration = await log.find(key);
    return { registration, releases: await store.inspect(key) };
}
/**
 * Looks at all versions of a model, and chooses the one that a model of this digest gets, and says why.
 * Only the tags that can matter are read: the newest, and those of releases that carry the digest.
 */
async function observeModel(registry, request, model) {
    const { store, log } = registry;
    const registered = await log.versions(model.name);
    const listed = await store.list(model.name);
    const relevant = new Set(listed.filter(({ label }) => label?.digest === model.digest).map(({ version }) => version));
    const newest = registered.at(-1);
    if (newest !== undefined)
        relevant.add(newest);
    const registrations = [];
    for (const version of relevant) {
        const registration = await log.find({ model: model.name, version });
        if (registration)
            registrations.push(registration);
    }
    const known = await withoutWithdrawn(registry, model, { registered, registrations, releases: listed });
    const choose = (wanted) => chooseVersion(wanted, model.digest, known);
    if ('version' in request) {
        return { ...choose(request), bump: { level: 'set-by-user', reason: 'The version was set by the user.' } };
    }
    const plain = choose({ bump: 'minor' });
    const existing = existingVersion(model.digest, known);
    const isRegistered = known.registrations.some(({ version }) => version === existing);
    if (isRegistered || known.releases.some((one) => isPublished(one) && one.version === existing)) {
        return { ...plain, bump: null };
    }
    const bump = await decideBump(registry, request.bump, { ...model, previousVersion: plain.previousVersion });
    const level = bump.level === 'major' || bump.level === 'patch' ? bump.level : 'minor';
    const chosen = choose({ bump: level });
    // A draft that was left is taken up again under its own number. Where today's evidence leads to that number, too, the reason is
    // told as it was: then the release is the same, byte for byte, and nothing is sent twice.
    const releases = known.releases.filter(isPublished);
    const anew = chooseVersion({ bump: level }, model.digest, { ...known, releases });
    return { ...chosen, bump: anew.version === chosen.version ? bump : null };
}
function isPublished({ state }) {
    return state === 'published';
}
/** Which number the next version raises, and why. */
async function decideBump(registry, asked, { name, records, previousVersion, }) {
    if (previousVersion === null)
        return { level: 'first', reason: 'This is the first version.' };
    if (asked !== 'auto')
        return { level: asked, reason: `The input bump asked for ${asked}.` };
    const before = await readVersionRecords(registry, { model: name, version: previousVersion });
    return chooseBump(records, before, previousVersion);
}
/**
 * What is known of a model, without its claim on a version that has no release and was deprecated: that is how people give up a
 * version that can never be released, such as one whose immutable release was deleted. Its number stays taken.
 */
async function withoutWithdrawn({ log }, { name, digest }, known) {
    const existing = existingVersion(digest, known);
    const isOf = ({ version }) => version === existing;
    const isRegistered = known.registrations.some(isOf);
    const isReleased = known.releases.some((release) => isOf(release) && isPublished(release));
    if (existing === undefined || !isRegistered || isReleased)
        return known;
    if (!(0,alias_state/* isDeprecated */.oT)(await log.history(name), existing))
        return known;
    return {
        registered: known.registered,
        registrations: known.registrations.filter((one) => !isOf(one)),
        releases: known.releases.filter((one) => !isOf(one)),
    };
}
/** The records that a version carries; null when it is not published, or is not what was published any more. */
async function readVersionRecords(registry, key) {
    const { release, refusals } = await (0,examine/* examineVersion */.wH)(registry, key);
    return release === null || refusals.length > 0 ? null : (0,examine/* readReleaseRecords */.c5)(registry.store, release);
}
/** The version that has an alias by the model's `history`; null when none has, or its files are not what was published. */
async function readHolder(registry, history, { model, alias }) {
    const { current } = (0,alias_state/* readAlias */.Jd)(history, alias);
    if (current === null)
        return null;
    const { version } = current;
    const records = await readVersionRecords(registry, { model, version });
    return records && { ...current, records };
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
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90712);
/* harmony import */ var _plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67129);
/* harmony import */ var _directory_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82401);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22143);
/* harmony import */ var _find_released_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80245);







/** What was found in a world, by the question: a step may ask in several places. */
const answers = new WeakMap();
/**
 * What an input `baseline` means: `auto` asks the forge for main's evidence, and where there is none, the registry for the version
 * in production; a folder holds evidence itself; anything else is a branch, tag or commit of which the forge is asked for the
 * evidence, or else an alias of which the registry is asked. Asking twice costs nothing.
 * Throws a ConfigurationError when it is none of these.
 */
function findBaseline(world, choice) {
    const known = answers.get(world) ?? new Map();
    answers.set(world, known);
    const question = JSON.stringify([choice.baseline, choice.model]);
    const answer = known.get(question) ?? search(world, choice);
    known.set(question, answer);
    return answer;
}
async function search(world, choice) {
    const isNamed = choice.baseline !== '' && choice.baseline !== 'auto';
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.workspace, choice.baseline);
    if (isNamed && (await isFolder(directory))) {
        return (0,_directory_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .createDirectoryEvidence */ .D)({ directory, label: choice.baseline }).find(choice.model);
    }
    if (isNamed && /^\.|\\|\s|^\//.test(choice.baseline))
        throw refusePath(choice.baseline);
    try {
        const { model, baseline } = choice;
        return isNamed ? await findNamed(world, { model, reference: baseline }) : await findNearest(world, model);
    }
    catch (error) {
        if (!(error instanceof _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._))
            throw error;
        return { kind: 'unavailable', reason: error.message };
    }
}
/** Main's evidence, else that of the version in production. */
async function findNearest(world, model) {
    const found = await (await world.forge()).baselines.find(model);
    if (found.kind === 'found')
        return found;
    return (await (0,_find_released_js__WEBPACK_IMPORTED_MODULE_4__/* .findReleased */ .H)(world, { model, alias: 'production' })) ?? found;
}
/** The evidence of a branch, tag or commit, else that of the version with an alias. */
async function findNamed(world, { model, reference }) {
    try {
        return await (await world.forge()).baselines.find(model, reference);
    }
    catch (error) {
        if (!(error instanceof _plimsoll_errors__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j) || !aliasName.test(reference))
            throw error;
        const released = await (0,_find_released_js__WEBPACK_IMPORTED_MODULE_4__/* .findReleased */ .H)(world, { model, alias: reference });
        if (released)
            return released;
        throw error;
    }
}
/** As promote-model takes it. */
const aliasName = /^[a-z0-9]([a-z0-9_-]{0,98}[a-z0-9])?$/;
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
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundle.folder, _plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__/* .historyFile */ .p2);
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined)))
        return (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__/* .continueHistory */ .s$)(bundle, []);
    try {
        const text = await (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .yR)(path, _plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__/* .historyFile */ .p2);
        return (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__/* .continueHistory */ .s$)(bundle, await (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__/* .parseHistory */ .i6)(text, _plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__/* .historyFile */ .p2));
    }
    catch (error) {
        if (!(error instanceof _plimsoll_errors__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j))
            throw error;
        world.log.warning(`The history in ${bundle.provenance.source} cannot be read: ${error.message}`);
        return (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__/* .continueHistory */ .s$)(bundle, []);
    }
}
async function isFolder(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    return found?.isDirectory() === true;
}
function refusePath(given) {
    return new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j({
        where: "input 'baseline'",
        message: `is «${given}», and there is no such folder.`,
        fix: 'Write auto, a branch, tag, commit or alias, or a folder that report has kept evidence in, such as .plimsoll/evidence.',
    });
}


/***/ }),

/***/ 80245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findReleased),
/* harmony export */   I: () => (/* binding */ findHolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64453);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90712);
/* harmony import */ var _plimsoll_lineage__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31690);
/* harmony import */ var _plimsoll_registry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21053);
/* harmony import */ var _plimsoll_registry__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73701);
/* harmony import */ var _plimsoll_registry__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97215);
/* harmony import */ var _open_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1544);






/**
 * The evidence that the version with an alias was released with, as the registry holds it; null when no version has the alias, or
 * none that can be used. It has no predictions: a release carries the records only. A ServiceError when the registry cannot be asked.
 */
async function findReleased(world, { model, alias }) {
    const holder = await findHolder(world, { model, alias });
    if (holder === null || (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_2__/* .refuseRecords */ .jf)(model, holder.records) !== null)
        return null;
    const { version, records, entry } = holder;
    const since = entry.at === null ? '' : ` since ${entry.at.slice(0, 10)}`;
    const commits = new Set(records.map(({ identity }) => identity.commit));
    const [commit = null] = commits;
    return {
        kind: 'found',
        provenance: {
            source: `${version}, in ${alias}${since}`,
            commit: commits.size === 1 ? commit : null,
            createdAt: records
                .map(({ timings }) => timings.startedAt)
                .sort()
                .at(-1) ?? null,
            commitsBehind: null,
            url: null,
            isAncestor: null,
            version,
        },
        records,
        folder: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(world.temporary, 'plimsoll-evidence-')),
    };
}
/**
 * The version with an alias, read from the store that its tag names; null when no version has it. The user named no store here, so what
 * is wrong there is no input of theirs: a ServiceError.
 */
async function findHolder(world, key) {
    // Versions are tags: outside of git there are none.
    if (world.context.commit === null)
        return null;
    const { model, alias } = key;
    const place = (0,_open_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseRegistry */ .L)({ store: { kind: 'auto' }, directory: '' }, world);
    let history = [];
    try {
        const registry = await place.openLogged(model, (read) => {
            history = read;
            return (0,_plimsoll_registry__WEBPACK_IMPORTED_MODULE_4__/* .keptIn */ .C)(read, (0,_plimsoll_registry__WEBPACK_IMPORTED_MODULE_5__/* .readAlias */ .Jd)(read, alias).current?.version ?? null);
        });
        return await (0,_plimsoll_registry__WEBPACK_IMPORTED_MODULE_6__/* .readHolder */ .F1)(registry, history, key);
    }
    catch (cause) {
        // Gitea and Forgejo have no list of tags like GitHub's: no version of theirs can be in production.
        if (cause instanceof _plimsoll_errors__WEBPACK_IMPORTED_MODULE_7__/* .ServiceError */ ._ && cause.status === 404)
            return null;
        if (!(cause instanceof _plimsoll_errors__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j))
            throw cause;
        const operation = `reading the version in ${alias}`;
        const { message } = cause;
        throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_7__/* .ServiceError */ ._({ service: 'the registry', operation, attempts: 1, message }, { cause });
    }
}


/***/ }),

/***/ 1544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ chooseRegistry),
/* harmony export */   S: () => (/* binding */ isRehearsal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90712);
/* harmony import */ var _plimsoll_registry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71365);



/**
 * Chooses the registry by the inputs `store` and `directory`. Throws a ConfigurationError outside git, and when releases on GitHub
 * are asked for in a terminal. Nothing is connected before `open`.
 */
function chooseRegistry(given, world) {
    const { context, root, workspace } = world;
    const automatic = { kind: context.platform === 'github' ? 'github' : 'directory' };
    const store = given.store.kind === 'auto' ? automatic : given.store;
    if (context.commit === null)
        throw needsGit(root);
    if (store.kind === 'github' && context.platform === 'local')
        throw needsActions();
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, given.directory || '.plimsoll/registry');
    const open = async () => (await world.forge()).registry({ store, directory });
    return {
        ...{ store: store.kind, address: store, commit: context.commit, open },
        async openLogged(model, name) {
            const registry = await open();
            if (given.store.kind !== 'auto')
                return registry;
            const named = name(await registry.log.history(model));
            if (named === null)
                return registry;
            world.log.info(`${model} is kept in ${(0,_plimsoll_registry__WEBPACK_IMPORTED_MODULE_1__/* .formatStoreAddress */ .d)(named)}, as its tag says.`);
            return (await world.forge()).registry({ store: named, directory, isFromLog: true });
        },
    };
}
/**
 * Whether a step only shows what it would do. What is not on main yet is never released by the way: a pull request, the merge queue
 * and a push to another branch show what a merge would do. Somebody who means another branch starts the workflow by hand.
 */
function isRehearsal({ context }) {
    const { pullRequest, base, isPrivileged, event, ref, defaultBranch } = context;
    const isOnMain = defaultBranch === null || ref === defaultBranch;
    if (event === 'push')
        return !isOnMain;
    return pullRequest !== null || base !== null || isPrivileged || /^(pull_request|merge_group)/.test(event);
}
function needsGit(root) {
    return new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j({
        where: root,
        message: 'is no git repository with a commit, and versions are tags on commits.',
        fix: 'Commit the code first: git init, git add, git commit.',
    });
}
function needsActions() {
    return new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j({
        where: "input 'store'",
        message: 'is «github», and releases on GitHub are made by a workflow there.',
        fix: 'Leave it out: in a terminal, versions go to a directory.',
    });
}


/***/ })

};
