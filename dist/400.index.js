export const id = 400;
export const ids = [400];
export const modules = {

/***/ 48400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/registry/src/release.ts

/** Names that the evidence of a version has in the store; every other file is the model's. */
const evidenceNames = {
    checksums: 'SHA256SUMS',
    card: 'MODEL_CARD.md',
    recordEnding: '.record.json',
};
/** Whether a name in the store belongs to the evidence; all other files are the model. */
function isEvidence(name) {
    return (name === evidenceNames.checksums ||
        name === evidenceNames.card ||
        name.endsWith(evidenceNames.recordEnding));
}
/** SHA-256 of the model: of the lines of SHA256SUMS for its files, sorted by name. Evidence does not count. */
function modelDigest(files) {
    return sha256(renderChecksums(files.filter(({ name }) => !isEvidence(name))));
}
/** SHA-256 of the whole release: model, version, commit, and the name and digest of every file. */
function releaseId(label, files) {
    return sha256(`${label.model}\n${label.version}\n${label.commit}\n${renderChecksums(files)}`);
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
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}

;// CONCATENATED MODULE: ./packages/registry/src/asset-names.ts

const maxNameLength = 200;
/**
 * Names the files of a model in a store, where all files of a version lie side by side.
 *
 * A file keeps its base name. Files of equal base names are told apart by the folders below the one that they share:
 * `out/encoder/weights.bin` becomes `encoder__weights.bin`. Letters that GitHub would replace by its own rules
 * become `-`, so the name is the same in every store. Control characters and `..` are refused; so are names that
 * differ only in case, for they are one file on other systems.
 *
 * @param paths Relative paths with forward slashes.
 */
function nameAssets(paths) {
    const refusals = [];
    const refuse = (file, message) => refusals.push({ file, message });
    const fit = [...new Set(paths)].filter((path) => {
        const problem = problemOf(path);
        if (problem !== undefined)
            refuse(path, problem);
        return problem === undefined;
    });
    const clashing = duplicates(fit, baseName);
    const shared = sharedFolder(fit.filter((path) => clashing.has(path)));
    const names = new Map();
    for (const path of fit) {
        const name = clashing.has(path) ? path.slice(shared.length).replaceAll('/', '__') : baseName(path);
        names.set(path, makeSafe(name));
    }
    const still = duplicates([...names.keys()], (path) => names.get(path) ?? path);
    for (const [path, name] of names) {
        if (still.has(path)) {
            refuse(path, `would be stored as «${name}», and so would another file; rename one of them.`);
        }
        else if (isEvidence(name) || isReserved(name)) {
            refuse(path, `would be stored as «${name}», a name that Plimsoll needs for the evidence; rename it.`);
        }
        else if (name.length > maxNameLength) {
            refuse(path, `has a name of more than ${maxNameLength} letters; shorten it.`);
        }
    }
    for (const { file } of refusals)
        names.delete(file);
    return { names, refusals };
}
function problemOf(path) {
    if (/[\p{Cc}\u2028\u2029]/u.test(path)) {
        return 'has control characters or line breaks in its name; rename it.';
    }
    if (path.split('/').includes('..') || path.startsWith('/') || /^[A-Za-z]:/.test(path)) {
        return 'lies outside the repository; only files inside it can be published.';
    }
    return undefined;
}
function isReserved(name) {
    const lower = name.toLowerCase();
    return (lower === evidenceNames.checksums.toLowerCase() ||
        lower === evidenceNames.card.toLowerCase() ||
        lower.endsWith(evidenceNames.recordEnding));
}
/** Only what every store keeps as it is: letters, digits, `.`, `_`, `-`, and no dot or dash in front. */
function makeSafe(name) {
    return name
        .normalize('NFC')
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/\.{2,}/g, '.')
        .replace(/^[.-]/, '_')
        .replace(/\.+$/, '_');
}
/** The paths whose name another path has too, whatever the case. */
function duplicates(paths, nameOf) {
    const byName = new Map();
    for (const path of paths) {
        const key = nameOf(path).toLowerCase();
        byName.set(key, [...(byName.get(key) ?? []), path]);
    }
    return new Set([...byName.values()].filter((group) => group.length > 1).flat());
}
/** The folder that all paths lie in, with a slash at its end; `''` for none. */
function sharedFolder(paths) {
    const [first = '', ...others] = paths;
    const folders = first.split('/').slice(0, -1);
    for (let depth = folders.length; depth > 0; depth--) {
        const folder = `${folders.slice(0, depth).join('/')}/`;
        if (others.every((path) => path.startsWith(folder)))
            return folder;
    }
    return '';
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./packages/registry/src/publishable.ts
/** Actions whose records tell what was done with a model, not whether it is good. */
const bystanders = new Set(['publish-model', 'promote-model', 'report']);
/** The records that say something about a model, and travel with it. */
function countingRecords(records, model) {
    return records.filter((record) => record.model === model && !bystanders.has(record.action));
}
/**
 * Why the model must not be published; empty when it may. Only what was tested is published: the records are of this
 * commit and model, all that are required are there, none says no, and every file is the one that was tested.
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

// EXTERNAL MODULE: ./packages/record/src/verdict.ts
var verdict = __webpack_require__(61958);
;// CONCATENATED MODULE: ./packages/registry/src/plan.ts

/**
 * Plans a publication from what is wanted and what is there. Pure, and the same for every store.
 *
 * The order makes any interruption harmless: the files are uploaded to a draft and verified, then the tag is created
 * (of many publishers one wins), then the draft is made visible, then what others left behind is removed. A draft
 * whose tag exists was verified before; it is published as it is, whoever began it.
 */
function planPublication(desired, observed) {
    const { registration, releases } = observed;
    const { version, digest, id } = desired.label;
    const drafts = releases.filter(({ state }) => state === 'draft');
    const published = releases.find(({ state }) => state === 'published');
    const conflict = (code, message) => {
        const ours = drafts.filter(({ label }) => label?.id === id);
        return { outcome: 'conflict', code, message, operations: ours.map(removeDraft) };
    };
    if (registration?.label && registration.label.commit !== registration.commit) {
        return conflict('tag-moved', `Somebody moved the tag ${registration.tag}: it was made for commit ${registration.label.commit}, and stands on ${registration.commit}.`);
    }
    const taken = digestOfVersion(observed, published);
    if (taken === null) {
        return conflict('version-taken', `The tag ${desired.tag} exists, and Plimsoll did not make it, so nobody can tell which model it stands for; this model's digest is ${digest}.`);
    }
    if (taken !== undefined && taken !== digest) {
        return conflict('version-taken', `${version} is another model: its digest is ${taken}, and this model's is ${digest}.`);
    }
    if (published) {
        const damage = describeDamage(desired.files, published.files);
        if (damage !== undefined) {
            return conflict('version-altered', `${version} at ${published.location} is not what was published: ${damage}.`);
        }
        const register = registration === null ? [{ kind: 'register' }] : [];
        const { location } = published;
        return { outcome: 'already-published', location, operations: [...register, ...drafts.map(removeDraft)] };
    }
    const verified = drafts.find((draft) => registration?.label?.id === draft.label?.id && isIntact(draft));
    const draft = verified ?? drafts.find(({ label }) => label?.id === id);
    const files = verified ? verified.files.filter(isComplete) : desired.files;
    const { removals, uploads } = compareFiles(files, draft?.files ?? []);
    return {
        outcome: 'publish',
        draft: draft?.handle ?? null,
        files,
        operations: [
            ...(draft ? [] : [{ kind: 'create-draft' }]),
            ...removals.map((name) => ({ kind: 'remove-file', name })),
            ...uploads.map((file) => ({ kind: 'upload-file', file })),
            { kind: 'verify-files' },
            ...(registration === null ? [{ kind: 'register' }] : []),
            { kind: 'publish' },
            ...drafts.filter((other) => other !== draft).map(removeDraft),
        ],
    };
}
/** The operation in words: what is done, or would be. */
function describeOperation(operation, { tag, label }) {
    switch (operation.kind) {
        case 'create-draft':
            return `begin a draft of ${tag}`;
        case 'remove-file':
            return `remove ${operation.name} from the draft`;
        case 'upload-file':
            return `upload ${operation.file.name} (${operation.file.bytes} bytes, SHA-256 ${operation.file.sha256})`;
        case 'verify-files':
            return 'read back every file and compare its digest';
        case 'register':
            return `create the tag ${tag} on ${label.commit}`;
        case 'publish':
            return `publish ${tag}`;
        case 'remove-draft':
            return 'remove a draft that nobody will finish';
    }
}
/** How stored files differ from those that should be there. */
function compareFiles(wanted, stored) {
    const byName = new Map(stored.map((file) => [file.name, file]));
    const isRight = ({ name, sha256, bytes }) => {
        const file = byName.get(name);
        return file?.sha256 === sha256 && file.bytes === bytes;
    };
    const uploads = wanted.filter((file) => !isRight(file));
    const right = new Set(wanted.filter(isRight).map(({ name }) => name));
    return { removals: stored.map(({ name }) => name).filter((name) => !right.has(name)), uploads };
}
/** The digest of the model that a version stands for; null when it cannot be known, undefined when it is free. */
function digestOfVersion({ registration }, published) {
    if (registration)
        return registration.label?.digest ?? null;
    if (published)
        return published.label?.digest ?? modelDigest(published.files.filter(isComplete));
    return undefined;
}
/** Whether a draft holds exactly the files that its label was made from. */
function isIntact({ label, files }) {
    const complete = files.filter(isComplete);
    return label !== null && complete.length === files.length && releaseId(label, complete) === label.id;
}
/** What is missing or different among the model's files; files that people added by hand do no harm. */
function describeDamage(wanted, stored) {
    const { uploads } = compareFiles(wanted.filter(({ name }) => !isEvidence(name)), stored);
    const [first] = uploads;
    if (first === undefined)
        return undefined;
    const file = stored.find(({ name }) => name === first.name);
    return file === undefined
        ? `${first.name} is missing`
        : `the SHA-256 of ${first.name} is ${file.sha256 ?? 'unknown'}, and it was ${first.sha256}`;
}
function isComplete(file) {
    return file.sha256 !== null;
}
function removeDraft({ handle }) {
    return { kind: 'remove-draft', handle };
}

;// CONCATENATED MODULE: ./packages/registry/src/decide.ts


/** Turns what became of a publication into its decision. `remarks` are reasons that came up on the way. */
function decidePublication(outcome, about) {
    const { model, store, choice, remarks } = about;
    const told = tell(outcome);
    const reasons = [...told.reasons, ...remarks];
    const release = outcome.release;
    return {
        verdict: (0,verdict/* worstVerdict */.zP)(reasons.map(({ verdict }) => verdict)),
        summary: summarise(told.outcome, { model, choice, release, reasons: told.reasons }),
        reasons,
        evidence: {
            kind: 'publication',
            outcome: told.outcome,
            version: release?.label.version ?? null,
            tag: release?.tag ?? null,
            previousVersion: choice?.previousVersion ?? null,
            store,
            location: told.location,
            files: (release?.files ?? []).map(({ name, sha256, bytes }) => ({ path: name, sha256, bytes })),
            operations: [...told.operations],
        },
    };
}
function tell(outcome) {
    if (outcome.kind === 'refused') {
        const reasons = outcome.refusals.map((refusal) => ({ ...refusal, verdict: 'fail' }));
        return { outcome: 'refused', reasons, location: null, operations: [] };
    }
    const end = outcome.kind === 'done' ? outcome.result : outcome.plan;
    const operations = outcome.kind === 'done'
        ? outcome.result.operations
        : outcome.plan.operations.map((operation) => describeOperation(operation, outcome.release));
    if (end.outcome === 'conflict') {
        const reason = { code: end.code, verdict: 'error', message: end.message };
        return { outcome: 'refused', reasons: [reason], location: null, operations };
    }
    if (end.outcome === 'publish')
        return { outcome: 'planned', reasons: [], location: null, operations };
    return { outcome: end.outcome, reasons: [], location: end.location, operations };
}
function summarise(outcome, about) {
    const { model, choice, release, reasons } = about;
    const version = release?.label.version ?? '';
    const before = choice?.previousVersion ? `after ${choice.previousVersion}` : 'the first version';
    const files = release ? `${release.files.length} files` : '';
    switch (outcome) {
        case 'published':
            return `Published ${model} ${version} (${before}), ${files}.`;
        case 'planned':
            return `Would publish ${model} ${version} (${before}), ${files}.`;
        case 'already-published':
            return `Nothing to publish: this model is ${model} ${version} already.`;
        case 'refused': {
            const [first, ...others] = reasons;
            const more = others.length > 0 ? ` (and ${others.length} more)` : '';
            return `${model} is not published: ${first?.message ?? 'no reason is known.'}${more}`;
        }
    }
}

// EXTERNAL MODULE: ./packages/registry/src/version-tag.ts
var version_tag = __webpack_require__(32536);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
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
    const version = 'version' in request ? request.version : (existing(digest, known) ?? next(request, taken));
    const previousVersion = taken.findLast((other) => (0,version_tag/* compareVersions */.Zy)(other, version) < 0) ?? null;
    return { version, previousVersion };
}
function existing(digest, known) {
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

;// CONCATENATED MODULE: ./packages/registry/src/observe.ts

/** Looks at one version: its tag, its release, and all drafts of it. */
async function observeVersion({ store, log }, key) {
    // The log first: what it names is in the store already, so a tag is never seen without its release.
    const registration = await log.find(key);
    return { registration, releases: await store.inspect(key) };
}
/**
 * Looks at all versions of a model, and chooses the one that a model of this digest gets.
 * Only the tags that can matter are read: the newest, and those of releases that carry the digest.
 */
async function observeModel({ store, log }, request, model) {
    const registered = await log.versions(model.name);
    const releases = await store.list(model.name);
    const relevant = new Set(releases.filter(({ label }) => label?.digest === model.digest).map(({ version }) => version));
    const newest = registered.at(-1);
    if (newest !== undefined)
        relevant.add(newest);
    const registrations = [];
    for (const version of relevant) {
        const registration = await log.find({ model: model.name, version });
        if (registration)
            registrations.push(registration);
    }
    return chooseVersion(request, model.digest, { registered, registrations, releases });
}

// EXTERNAL MODULE: ./packages/record/src/serialise.ts
var serialise = __webpack_require__(14288);
;// CONCATENATED MODULE: ./packages/registry/src/assemble-release.ts



/**
 * Puts a release together: the model's files, one `<id>.record.json` for each record, MODEL_CARD.md, and SHA256SUMS
 * over all of them. The same parts always give the same release.
 */
function assembleRelease(parts) {
    const { model, version, commit, run } = parts;
    const contents = new Map();
    const modelFiles = parts.modelFiles.map(toReleaseFile);
    for (const file of parts.modelFiles)
        contents.set(file.name, parts.read(file));
    const texts = [
        ...parts.records.map((record) => textFile(`${record.id}${evidenceNames.recordEnding}`, (0,serialise/* serialiseRecord */.p)(record))),
        textFile(evidenceNames.card, parts.card),
    ];
    const evidence = [...texts, textFile(evidenceNames.checksums, renderChecksums([...modelFiles, ...texts]))];
    for (const { name, content } of evidence)
        contents.set(name, content);
    const files = [...modelFiles, ...evidence.map(toReleaseFile)];
    const digest = modelDigest(files);
    const label = { model, version, commit, run, digest, id: releaseId({ model, version, commit }, files) };
    return {
        release: { label, tag: (0,version_tag/* formatVersionTag */.ub)({ model, version }), notes: parts.notes, files },
        contents,
    };
}
function toReleaseFile({ name, sha256, bytes }) {
    return { name, sha256, bytes };
}

;// CONCATENATED MODULE: ./packages/registry/src/store-limits.ts
/** What a store cannot hold. Source for GitHub: its documentation «About releases». */
const limits = {
    github: { files: 1000, minBytes: 1, maxBytes: 2 * 1024 ** 3 - 1 },
    directory: { files: 10_000, minBytes: 0, maxBytes: Number.MAX_SAFE_INTEGER },
};
/** One sentence for each file that a store cannot hold, before anything is sent to it. */
function checkStoreLimits(kind, files) {
    const { files: maxFiles, minBytes, maxBytes } = limits[kind];
    const store = kind === 'github' ? 'A GitHub Release' : 'The directory';
    const tooMany = files.length > maxFiles
        ? [
            {
                file: undefined,
                message: `${store} holds at most ${maxFiles} files, and these are ${files.length}; pack the model's files.`,
            },
        ]
        : [];
    const unfit = files.flatMap(({ name, bytes }) => {
        if (bytes < minBytes)
            return [{ file: name, message: `${store} does not take an empty file.` }];
        if (bytes > maxBytes) {
            const message = `${store} takes files below 2 GiB, and this one has ${bytes} bytes; split it, or use store: directory.`;
            return [{ file: name, message }];
        }
        return [];
    });
    return [...tooMany, ...unfit];
}

// EXTERNAL MODULE: ./packages/errors/src/service-error.ts
var service_error = __webpack_require__(64453);
// EXTERNAL MODULE: ./packages/registry/src/release-store.ts
var release_store = __webpack_require__(39128);
;// CONCATENATED MODULE: ./packages/registry/src/publish.ts




/** How often the registry may change under our hands before we give up. */
const maxRounds = 6;
/**
 * Publishes a release: looks, plans, applies, and looks again until nothing is left to do. Whatever an earlier run
 * left half done is finished, and running again changes nothing. Throws a ServiceError when the store fails, or
 * when others change the same version all the time.
 */
async function publishRelease(release, contents, { registry, log }) {
    const done = [];
    let hasPublished = false;
    let change;
    for (let round = 1; round <= maxRounds; round++) {
        try {
            const plan = planPublication(release, await observeVersion(registry, release.label));
            await applyPlan(plan, {
                release,
                contents,
                registry,
                onDone: (operation) => {
                    const line = describeOperation(operation, release);
                    log(line);
                    done.push(line);
                    hasPublished ||= operation.kind === 'publish';
                },
            });
            if (plan.outcome === 'conflict') {
                return { outcome: 'conflict', code: plan.code, message: plan.message, operations: done };
            }
            if (plan.outcome === 'already-published' && plan.operations.length === 0) {
                const outcome = hasPublished ? 'published' : 'already-published';
                return { outcome, location: plan.location, operations: done };
            }
            change = undefined;
        }
        catch (error) {
            if (!(error instanceof release_store/* RegistryChangedError */.y))
                throw error;
            change = error;
            log(`${error.message} Looking again.`);
        }
    }
    throw new service_error/* ServiceError */._({
        service: registry.store.kind === 'github' ? 'GitHub Releases' : 'the registry directory',
        operation: `publishing ${release.tag}`,
        attempts: maxRounds,
        message: change instanceof Error ? change.message : 'it does not hold what was written to it',
    }, { cause: change });
}
/** Carries out the operations of a plan, in order. */
async function applyPlan(plan, work) {
    const { release, contents, registry, onDone } = work;
    const { store, log } = registry;
    let draft = plan.outcome === 'publish' ? plan.draft : null;
    const handle = () => {
        if (draft === null)
            throw new Error(`a plan for ${release.tag} works on a draft before it begins one`);
        return draft;
    };
    for (const operation of plan.operations) {
        switch (operation.kind) {
            case 'create-draft':
                draft = await store.createDraft(release);
                break;
            case 'remove-file':
                await store.removeFile(handle(), operation.name);
                break;
            case 'upload-file':
                await store.putFile(handle(), operation.file, contentOf(operation.file.name, contents));
                break;
            case 'verify-files':
                await verifyFiles(handle(), plan, work);
                break;
            case 'register':
                await log.register(release);
                break;
            case 'publish':
                await store.publish(handle());
                break;
            case 'remove-draft':
                await store.removeDraft(operation.handle);
                break;
        }
        onDone(operation);
    }
}
/** Reads back what the store holds. Nothing is registered or published before it is exactly what it should be. */
async function verifyFiles(handle, plan, { release, registry }) {
    if (plan.outcome !== 'publish')
        return;
    const stored = (await registry.store.inspect(release.label)).find((draft) => draft.handle === handle);
    if (!stored)
        throw new release_store/* RegistryChangedError */.y(`The draft of ${release.tag} is not there any more.`);
    const { removals, uploads } = compareFiles(plan.files, stored.files);
    const [wrong] = [...uploads.map(({ name }) => name), ...removals];
    if (wrong !== undefined) {
        throw new release_store/* RegistryChangedError */.y(`${wrong} in the draft of ${release.tag} is not what was uploaded.`);
    }
}
function contentOf(name, contents) {
    const content = contents.get(name);
    if (!content)
        throw new Error(`no content was given for ${name}`);
    return content;
}

// EXTERNAL MODULE: ./packages/report/src/blocks.ts
var blocks = __webpack_require__(51856);
// EXTERNAL MODULE: ./packages/report/src/compare-metrics.ts
var compare_metrics = __webpack_require__(34083);
// EXTERNAL MODULE: ./packages/report/src/escape.ts
var src_escape = __webpack_require__(37121);
// EXTERNAL MODULE: ./packages/report/src/format.ts
var format = __webpack_require__(96121);
;// CONCATENATED MODULE: ./packages/report/src/how-to-load.ts
const loaders = [
    {
        endings: ['.joblib'],
        language: 'python',
        code: (name) => `import joblib\n\nmodel = joblib.load("${name}")`,
        runsCode: true,
    },
    {
        endings: ['.pkl', '.pickle'],
        language: 'python',
        code: (name) => `import pickle\n\nwith open("${name}", "rb") as file:\n    model = pickle.load(file)`,
        runsCode: true,
    },
    {
        endings: ['.pt', '.pth'],
        language: 'python',
        code: (name) => `import torch\n\nmodel = torch.load("${name}", weights_only=True)`,
        runsCode: true,
    },
    {
        endings: ['.safetensors'],
        language: 'python',
        code: (name) => `from safetensors import safe_open\n\ntensors = safe_open("${name}", framework="np")`,
    },
    {
        endings: ['.onnx'],
        language: 'python',
        code: (name) => `import onnxruntime\n\nmodel = onnxruntime.InferenceSession("${name}")`,
    },
    {
        endings: ['.keras', '.h5'],
        language: 'python',
        code: (name) => `import keras\n\nmodel = keras.saving.load_model("${name}")`,
    },
    {
        endings: ['.json'],
        language: 'js',
        code: (name) => `import { readFileSync } from 'node:fs';\n\nconst model = JSON.parse(readFileSync('${name}', 'utf8'));`,
    },
];
/** How the files of a model are loaded, as Markdown, as far as their names tell. Names are those of a release. */
function howToLoad(files) {
    const found = files.flatMap(({ name }) => {
        const loader = loaders.find(({ endings }) => endings.some((ending) => name.endsWith(ending)));
        return loader && /^[\w.-]+$/.test(name) ? [{ name, loader }] : [];
    });
    const general = 'Load it with the library that it was trained with, in the versions that stand below «Environment».';
    const blocks = found
        .slice(0, 5)
        .map(({ name, loader }) => `\`\`\`${loader.language}\n${loader.code(name)}\n\`\`\``);
    const warning = found.some(({ loader }) => loader.runsCode)
        ? [
            'Loading such a file can run code that is in it: verify it first, and load it only if you trust who published it.',
        ]
        : [];
    return [general, ...warning, ...blocks].join('\n\n');
}

// EXTERNAL MODULE: ./packages/report/src/verdict-words.ts
var verdict_words = __webpack_require__(50705);
;// CONCATENATED MODULE: ./packages/report/src/model-card.ts






/** Rows of one table, enough for every model that people read about. */
const limit = 500;
/**
 * The card of a model version, as Markdown: what it is for, how good it is and on what evidence, what it was made from,
 * and how to check and load it. The same records give the same card; text from them is escaped.
 */
function renderModelCard(request) {
    const trainings = request.records.filter(isTraining);
    const identities = trainings.length > 0 ? trainings : request.records;
    const sections = [
        ['Purpose and limits', renderPurpose(request)],
        ['Metrics', (0,blocks/* joinBlocks */.x9)(trainings.map((record) => renderTraining(record, trainings.length > 1)))],
        ['Checks', renderChecks(request.records)],
        ['Data', renderData(identities)],
        ['Parameters', renderValues('parameter', mergeValues(identities, 'parameters'))],
        ['Environment', renderValues('environment', mergeValues(identities, 'environment'))],
        ['Lineage', renderLineage(request)],
        ['Files', renderModelFiles(request)],
        ['Verify', renderVerification(request)],
        ['Load', howToLoad(request.files)],
    ];
    return `${(0,blocks/* joinBlocks */.x9)([
        `# ${(0,src_escape/* escapeMarkdown */.FV)(request.model)} ${(0,src_escape/* escapeMarkdown */.FV)(request.version)}`,
        ...sections.map(([title, body]) => (body === '' ? '' : `## ${title}\n\n${body}`)),
    ])}\n`;
}
function isTraining(record) {
    return record.evidence.kind === 'training';
}
function renderPurpose({ purpose }) {
    if (purpose !== null)
        return purpose.trim();
    return 'Nobody wrote down what this model is for, and what it must not be used for. Say it in a Markdown file, and name that file in the input `card` of publish-model.';
}
function renderTraining({ id, evidence }, isOneOfSeveral) {
    const { holdout, baseline } = evidence;
    const tested = holdout
        ? `Tested on a holdout of ${(0,format/* formatCount */.B4)(holdout.rows)} rows (${holdout.task}), whose ids and labels have the digest ${(0,src_escape/* codeSpan */.SS)(holdout.sha256)}.`
        : 'Metrics were read from files; there are no predictions to compute them from.';
    const compared = baseline.kind === 'found'
        ? `Compared with main${baseline.commit === null ? '' : ` at ${(0,src_escape/* codeSpan */.SS)(baseline.commit)}`} (${(0,src_escape/* escapeMarkdown */.FV)(baseline.source)})${(0,compare_metrics/* comparabilityOf */.sn)(evidence) === 'ok' ? '' : ', which was tested on other rows'}.`
        : `Compared with nothing: ${(0,src_escape/* escapeMarkdown */.FV)(baseline.reason)}`;
    return (0,blocks/* joinBlocks */.x9)([
        isOneOfSeveral ? `### ${(0,src_escape/* codeSpan */.SS)(id)}` : '',
        `${tested} ${compared}`,
        renderMetrics(evidence),
        evidence.conditions.length === 0 ? 'No conditions were set: nothing was asked of these metrics.' : '',
    ]);
}
function renderMetrics(evidence) {
    const rows = (0,compare_metrics/* compareMetrics */.fz)(evidence);
    if (rows.length === 0)
        return 'No metrics were measured.';
    const hasMain = rows.some(({ main }) => main !== null);
    return (0,blocks/* renderLimitedTable */.H2)([
        { heading: 'metric' },
        { heading: 'this version', isNumber: true },
        ...(hasMain ? [{ heading: 'main', isNumber: true }] : []),
        { heading: 'condition' },
        { heading: 'verdict' },
    ], rows, { limit, row: (row) => renderRow(row, hasMain) });
}
function renderRow(row, hasMain) {
    const { name, main, change, conditions } = row;
    const pair = main === null || change === null
        ? { main: renderNumber(main), change: renderNumber(change) }
        : (0,format/* formatPair */.kI)(main, change);
    return [
        name === null ? '' : (0,src_escape/* codeSpan */.SS)(name),
        pair.change,
        ...(hasMain ? [pair.main] : []),
        conditions.map(({ text }) => (0,src_escape/* codeSpan */.SS)(text)).join('<br>'),
        conditions.map(({ verdict }) => (0,verdict_words/* showVerdict */.x)(verdict)).join('<br>'),
    ];
}
function renderNumber(value) {
    return value === null ? '–' : (0,format/* formatValue */.Fl)(value);
}
function renderChecks(records) {
    return (0,blocks/* renderLimitedTable */.H2)([{ heading: 'record' }, { heading: 'verdict' }, { heading: 'summary' }], records, {
        limit,
        row: ({ id, verdict, summary }) => [(0,src_escape/* codeSpan */.SS)(id), (0,verdict_words/* showVerdict */.x)(verdict), (0,src_escape/* escapeMarkdown */.FV)(summary)],
    });
}
function renderData(records) {
    const files = new Map(records.flatMap(({ identity }) => identity.data).map((file) => [`${file.path}\n${file.sha256}`, file]));
    if (files.size === 0)
        return 'The records name no data files. List them in the input `data` of train-and-test.';
    return (0,blocks/* renderLimitedTable */.H2)([{ heading: 'file' }, { heading: 'size', isNumber: true }, { heading: 'SHA-256' }], [...files.values()], { limit, row: ({ path, bytes, sha256 }) => [(0,src_escape/* codeSpan */.SS)(path), (0,format/* formatBytes */.z3)(bytes), (0,src_escape/* codeSpan */.SS)(sha256)] });
}
function mergeValues(records, key) {
    const values = new Map();
    for (const { identity } of records) {
        for (const [name, value] of Object.entries(identity[key]))
            values.set(`${name}\n${value}`, [name, value]);
    }
    return [...values.values()].sort(([a], [b]) => (a < b ? -1 : 1));
}
function renderValues(heading, values) {
    return (0,blocks/* renderLimitedTable */.H2)([{ heading }, { heading: 'value' }], values, {
        limit,
        row: ([name, value]) => [(0,src_escape/* codeSpan */.SS)(name), (0,src_escape/* codeSpan */.SS)(String(value))],
    });
}
function renderLineage({ tag, commit, previousVersion, repository, run }) {
    const rows = [
        ['Tag', tag],
        ['Commit', commit],
        ['Version before', previousVersion],
        ['Repository', repository],
        ['Run', run],
    ];
    return (0,blocks/* renderTable */.bo)([{ heading: 'what' }, { heading: 'value' }], rows.map(([name, value]) => [name, value === null ? '–' : (0,src_escape/* codeSpan */.SS)(value)]));
}
function renderModelFiles({ files }) {
    return (0,blocks/* renderLimitedTable */.H2)([
        { heading: 'file' },
        { heading: 'in the repository' },
        { heading: 'size', isNumber: true },
        { heading: 'SHA-256' },
    ], files, {
        limit,
        row: ({ name, path, bytes, sha256 }) => [
            (0,src_escape/* codeSpan */.SS)(name),
            (0,src_escape/* codeSpan */.SS)(path),
            (0,format/* formatBytes */.z3)(bytes),
            (0,src_escape/* codeSpan */.SS)(sha256),
        ],
    });
}
/** Tags and repositories have only letters that are safe in a shell and in a code block. */
function renderVerification({ tag, repository, store }) {
    const download = store === 'github' &&
        repository !== null &&
        /^[\w.-]+\/[\w.-]+$/.test(repository) &&
        /^[\w./@-]+$/.test(tag)
        ? [`gh release download '${tag}' --repo ${repository}`]
        : [];
    const commands = [...download, 'sha256sum -c SHA256SUMS'];
    return [
        'In a folder with all files of this version (it fails when one is missing or has changed):',
        '',
        '```sh',
        ...commands,
        '```',
    ].join('\n');
}

// EXTERNAL MODULE: ./packages/stores/src/durable-files.ts
var durable_files = __webpack_require__(25377);
// EXTERNAL MODULE: ./packages/runtime/src/inputs.ts
var inputs = __webpack_require__(14291);
// EXTERNAL MODULE: ./packages/runtime/src/input-kinds.ts
var input_kinds = __webpack_require__(86730);
;// CONCATENATED MODULE: ./actions/publish-model/src/inputs.ts

const number = '(0|[1-9]\\d{0,14})';
/** The inputs of publish-model, by their names in action.yml. */
const inputs_inputs = {
    ...inputs/* sharedInputs */.d,
    version: (0,input_kinds/* matching */.wC)(new RegExp(`^v?${number}\\.${number}\\.${number}$`), 'must be three whole numbers with dots', 'v1.2.3'),
    bump: (0,input_kinds/* oneOf */.yL)(['minor', 'patch', 'major']),
    store: (0,input_kinds/* oneOf */.yL)(['auto', 'github', 'directory']),
    directory: (0,input_kinds/* text */.Qq)(),
    'model-files': (0,input_kinds/* lines */.Mn)(),
    require: (0,input_kinds/* lines */.Mn)(),
    'allow-inconclusive': (0,input_kinds/* flag */.Jt)(),
    'dry-run': (0,input_kinds/* flag */.Jt)(),
    card: (0,input_kinds/* text */.Qq)(),
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/record/src/record-folder.ts + 2 modules
var record_folder = __webpack_require__(45296);
// EXTERNAL MODULE: ./packages/runtime/src/files.ts
var src_files = __webpack_require__(22143);
// EXTERNAL MODULE: ./packages/stores/src/git-tag-log.ts + 1 modules
var git_tag_log = __webpack_require__(67530);
;// CONCATENATED MODULE: ./actions/publish-model/src/read-evidence.ts






/** Reads the records, the files of the model and the user's text. */
async function readEvidence(inputs, world) {
    const { workspace, root } = world;
    const all = await (0,record_folder/* readRecords */.T3)((0,external_node_path_.join)(workspace, record_folder/* recordsFolder */.RM));
    const records = all.filter(({ id }) => id !== inputs.id);
    const { files, missingFiles } = await findModelFiles(inputs, world, records);
    const modelFiles = await (0,src_files/* digestFiles */.Eh)(root, files);
    const purpose = inputs.card === '' ? null : await (0,src_files/* readText */.yR)((0,external_node_path_.resolve)(workspace, inputs.card), "input 'card'");
    const made = new Set(modelFiles.map(({ path }) => path));
    const remarks = remarkOn((await (0,git_tag_log/* listUncommittedFiles */.D)(root)).filter((file) => !made.has(file)));
    return { records, modelFiles, missingFiles, purpose, remarks };
}
/** The files that the user names, else those that train-and-test tested. */
async function findModelFiles(inputs, { workspace, root }, records) {
    const named = inputs['model-files'];
    if (named.length > 0)
        return { files: await (0,src_files/* findFiles */.lY)(workspace, named, 'model-files'), missingFiles: [] };
    const tested = countingRecords(records, inputs.model).flatMap(({ evidence }) => evidence.kind === 'training' ? evidence.modelFiles.map(({ path }) => path) : []);
    const present = [];
    const missingFiles = [];
    for (const path of new Set(tested)) {
        const isThere = await (0,promises_.stat)((0,external_node_path_.resolve)(root, path)).catch(() => undefined);
        (isThere ? present : missingFiles).push(path);
    }
    return { files: await (0,src_files/* findFiles */.lY)(root, present, 'model-files'), missingFiles };
}
/** Code that is not in the commit cannot be found by it again. Training may well rewrite tracked files: a warning. */
function remarkOn(uncommitted) {
    if (uncommitted.length === 0)
        return [];
    const shown = uncommitted.slice(0, 5).map((file) => `«${file.slice(0, 200)}»`);
    const more = uncommitted.length > shown.length ? ` and ${uncommitted.length - shown.length} more` : '';
    const message = `Tracked files differ from the commit that is published: ${shown.join(', ')}${more}.`;
    return [{ code: 'uncommitted-changes', verdict: 'warn', message }];
}

;// CONCATENATED MODULE: ./actions/publish-model/src/run.ts







/** Releases a model that its records speak for: tag, model, card, checksums and evidence. */
const action = {
    name: 'publish-model',
    inputs: inputs_inputs,
    async run(given, world) {
        const { evidence, ...decision } = await publish(given, world);
        const { version, tag, location, outcome } = evidence;
        const outputs = {
            version: version ?? '',
            tag: tag ?? '',
            location: location ?? '',
            published: String(outcome === 'published'),
        };
        return { ...decision, evidence, outputs };
    },
};
async function publish(given, world) {
    const { model, store: asked } = given;
    const { context, root } = world;
    const { commit, repository } = context;
    const store = asked !== 'auto' ? asked : context.platform === 'github' ? 'github' : 'directory';
    if (commit === null)
        throw needsGit(root);
    if (store === 'github' && context.platform === 'local')
        throw needsActions();
    const { records, modelFiles, missingFiles, purpose, remarks } = await readEvidence(given, world);
    const { names, refusals: nameRefusals } = nameAssets(modelFiles.map(({ path }) => path));
    const refusals = [
        ...checkPublishable({
            ...{ model, commit, records, modelFiles, missingFiles },
            required: given.require,
            allowInconclusive: given['allow-inconclusive'],
        }),
        ...nameRefusals.map(({ file, message }) => refuseFile(file, message)),
    ];
    if (refusals.length > 0) {
        return decidePublication({ kind: 'refused', refusals }, { model, store, choice: null, remarks });
    }
    const directory = (0,external_node_path_.resolve)(world.workspace, given.directory || '.plimsoll/registry');
    const registry = await (await world.forge()).registry({ store, directory });
    const files = modelFiles.map((file) => ({ ...file, name: names.get(file.path) ?? file.path }));
    const request = given.version === '' ? { bump: given.bump } : { version: (0,version_tag/* readVersion */.$4)(given.version) };
    const choice = await observeModel(registry, request, { name: model, digest: modelDigest(files) });
    const about = { model, store, choice, remarks };
    const tag = (0,version_tag/* formatVersionTag */.ub)({ model, version: choice.version });
    const identity = { model, commit, run: context.run?.url ?? null, records: countingRecords(records, model) };
    const card = renderModelCard({ ...identity, ...choice, tag, repository, store, files, purpose });
    const { release, contents } = assembleRelease({
        ...{ ...identity, version: choice.version, modelFiles: files, card, notes: card },
        read: ({ path }) => (0,durable_files/* readFileContent */.AJ)((0,external_node_path_.resolve)(root, path), path),
    });
    const unfit = checkStoreLimits(store, release.files).map(({ file, message }) => refuseFile(file, message));
    if (unfit.length > 0)
        return decidePublication({ kind: 'refused', refusals: unfit, release }, about);
    if (given['dry-run'] || isRehearsal(world)) {
        const plan = planPublication(release, await observeVersion(registry, release.label));
        return decidePublication({ kind: 'planned', release, plan }, about);
    }
    const log = (line) => world.log.info(line);
    const result = await publishRelease(release, contents, { registry, log });
    return decidePublication({ kind: 'done', release, result }, about);
}
/**
 * What is not on main yet is never released by the way: a pull request, the merge queue and a push to another branch show what
 * a merge would release. Somebody who means another branch starts the workflow by hand.
 */
function isRehearsal({ context }) {
    const { pullRequest, base, isPrivileged, event, ref, defaultBranch } = context;
    const isOnMain = defaultBranch === null || ref === defaultBranch;
    if (event === 'push')
        return !isOnMain;
    return pullRequest !== null || base !== null || isPrivileged || /^(pull_request|merge_group)/.test(event);
}
function refuseFile(file, message) {
    return { code: 'file-unfit', message: file === undefined ? message : `«${file}»: ${message}` };
}
function needsGit(root) {
    return new configuration_error/* ConfigurationError */.j({
        where: root,
        message: 'is no git repository with a commit, and versions are tags on commits.',
        fix: 'Commit the code first: git init, git add, git commit.',
    });
}
function needsActions() {
    return new configuration_error/* ConfigurationError */.j({
        where: "input 'store'",
        message: 'is «github», and releases on GitHub are made by a workflow there.',
        fix: 'Leave it out: in a terminal, versions go to a directory.',
    });
}


/***/ }),

/***/ 42711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q_: () => (/* binding */ parseLabel),
/* harmony export */   V3: () => (/* binding */ parseTagMessage),
/* harmony export */   a5: () => (/* binding */ renderTagMessage),
/* harmony export */   wR: () => (/* binding */ formatLabel)
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
/** The message of a version's tag: a line for people, and the label as a trailer for machines. */
function renderTagMessage(label) {
    return `Register ${label.model} ${label.version}\n\nPlimsoll: ${formatLabel(label)}\n`;
}
/** The label in the message of a tag; null when Plimsoll did not write it. */
function parseTagMessage(message) {
    const trailer = /^Plimsoll: (\{.*\})$/m.exec(message)?.[1];
    return trailer === undefined ? null : parseLabel(trailer);
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

/***/ 32536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _Q: () => (/* binding */ parseVersionTag),
/* harmony export */   ub: () => (/* binding */ formatVersionTag)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90712);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);


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

/***/ 22143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ digestFiles),
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   qE: () => (/* binding */ findFile),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90712);





/** Files that are read as a whole, such as contracts and metric files, stay below this. */
const maxTextBytes = 64 * 1024 * 1024;
/**
 * The files that an input's patterns (paths or globs, relative to the workspace) name: absolute, each once, those of a pattern in
 * the order of their names. Throws a ConfigurationError with every pattern that names no file, a folder, or a place outside the
 * workspace, be it by `..` or by a link.
 */
async function findFiles(workspace, patterns, inputName) {
    const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(workspace);
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
        throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j(problems);
    return [...files];
}
/** The one file that an input names. Throws a ConfigurationError as findFiles does, and when it names several. */
async function findFile(workspace, path, inputName) {
    const [file, another] = await findFiles(workspace, [path], inputName);
    if (file !== undefined && another === undefined)
        return file;
    throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j({
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
    const plain = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, pattern)).catch(() => undefined);
    if (plain?.isDirectory())
        return 'folder';
    const matches = plain ? [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, pattern)] : await expand(workspace, pattern);
    if (matches.length === 0)
        return isOutside(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, pattern)) ? 'outside' : 'missing';
    for (const match of matches)
        if (isOutside(home, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(match)))
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
    return matches.map((match) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(match)).sort();
}
function isOutside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, path);
    return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(way);
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
/** Path, SHA-256 and size of each file; paths are relative to `root`, with forward slashes. Files are streamed. */
async function digestFiles(root, files) {
    const digests = [];
    for (const file of files)
        digests.push(await digestFile(root, file));
    return digests;
}
/** A path as records write it: relative to `root`, with forward slashes. */
function pathFrom(root, file) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, file).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_3__.sep, '/');
}
async function digestContent(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: 1024 * 1024 })) {
        hash.update(chunk);
        bytes += chunk.length;
    }
    return { sha256: hash.digest('hex'), bytes };
}
/**
 * The text of a file, without a byte order mark. `what` names it for messages: `contract.yml`, `input 'params'`.
 * Throws a ConfigurationError when the file is missing, a folder, empty, larger than 64 MiB or not UTF-8.
 */
async function readText(path, what) {
    const refuse = (message, fix) => new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j({ where: what, message, ...(fix && { fix }) });
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => undefined);
    if (!found)
        throw refuse('is not there.', 'Paths start from working-directory.');
    if (found.isDirectory())
        throw refuse('is a folder.', 'Name a file.');
    if (found.size === 0)
        throw refuse('is empty.');
    if (found.size > maxTextBytes)
        throw refuse(`has ${found.size} bytes, and at most ${maxTextBytes} are read.`);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path));
    }
    catch (error) {
        if (error instanceof TypeError)
            throw refuse('is not UTF-8 text.', 'Save it as UTF-8.');
        throw error;
    }
}


/***/ }),

/***/ 25377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ readFileContent),
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   L5: () => (/* binding */ writeFileDurably),
/* harmony export */   Yw: () => (/* binding */ syncFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90712);
/* harmony import */ var _file_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33435);






/** Bytes read and written at a time: large enough that hashing is what takes the time, whatever the file's size. */
const chunkBytes = 1024 * 1024;
let partials = 0;
/**
 * Writes `path` whole or not at all, and durably: to a partial file of our own first, synced, then renamed. With
 * `expected`, throws a ConfigurationError when the content is not what was announced. «gone» when the folder is.
 */
async function writeFileDurably(target, content) {
    // Several publishers may write the same file of the same draft at once.
    const partial = `${target.partial}.${process.pid}-${++partials}`;
    try {
        const { sha256, bytes } = await writeStream(partial, content);
        const { expected } = target;
        if (expected && (expected.sha256 !== sha256 || expected.bytes !== bytes)) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, { force: true });
            throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j({
                where: expected.name,
                message: `changed while it was published: its SHA-256 was ${expected.sha256}, and now it is ${sha256}.`,
                fix: 'Let nothing write the files of the model after they were tested.',
            });
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, target.path);
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target.path));
        return 'written';
    }
    catch (error) {
        if ((0,_file_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b)(error) && pathOf(error).startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target.path)))
            return 'gone';
        throw error;
    }
}
async function writeStream(path, content) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'w', 0o644);
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let bytes = 0;
        for await (const chunk of content()) {
            hash.update(chunk);
            bytes += chunk.length;
            for (let written = 0; written < chunk.length;) {
                written += (await file.write(chunk, written)).bytesWritten;
            }
        }
        await file.sync();
        return { sha256: hash.digest('hex'), bytes };
    }
    finally {
        await file.close();
    }
}
/** SHA-256 and size of a file, read in pieces. */
async function hashFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: chunkBytes })) {
        hash.update(chunk);
        bytes += chunk.length;
    }
    return { sha256: hash.digest('hex'), bytes };
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
/**
 * Reads a file in pieces. Throws a ConfigurationError that names it by `shown` when it cannot be read.
 */
function readFileContent(path, shown) {
    return async function* () {
        try {
            yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: chunkBytes });
        }
        catch (error) {
            throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j({
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
// EXTERNAL MODULE: ./packages/registry/src/release-label.ts
var release_label = __webpack_require__(42711);
// EXTERNAL MODULE: ./packages/registry/src/release-store.ts
var release_store = __webpack_require__(39128);
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
const fallbackIdentity = ['-c', 'user.name=Plimsoll', '-c', 'user.email=plimsoll@localhost'];
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
                label: isAnnotated ? (0,release_label/* parseTagMessage */.V3)(message) : null,
            };
        },
        async register({ tag, label }) {
            const identity = await runGit(root, ['var', 'GIT_COMMITTER_IDENT']);
            const made = await runGit(root, [
                ...(identity.exitCode === 0 ? [] : fallbackIdentity),
                'tag',
                '--annotate',
                '--cleanup=whitespace',
                '--file=-',
                tag,
                label.commit,
            ], (0,release_label/* renderTagMessage */.a5)(label));
            if (made.exitCode === 0)
                return;
            const existing = await log.find(label);
            if (existing === null)
                throw failure(`creating the tag ${tag}`, made);
            if (existing.label?.id !== label.id)
                throw new release_store/* RegistryChangedError */.y(`The tag ${tag} exists already.`);
        },
    };
    return log;
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
