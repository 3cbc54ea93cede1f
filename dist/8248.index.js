export const id = 8248;
export const ids = [8248];
export const modules = {

/***/ 68248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/registry/src/release.ts
var src_release = __webpack_require__(9284);
// EXTERNAL MODULE: ./packages/registry/src/split-files.ts
var split_files = __webpack_require__(51255);
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
        else if ((0,src_release/* isEvidence */.em)(name) || isReserved(name)) {
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
    const { recordEnding, ...fixed } = src_release/* evidenceNames */.Y$;
    const isFixed = Object.values(fixed).some((other) => other.toLowerCase() === lower);
    return isFixed || lower.endsWith(recordEnding) || (0,split_files/* isPartName */.fe)(lower);
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

// EXTERNAL MODULE: ./packages/registry/src/publishable.ts
var publishable = __webpack_require__(86222);
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
    const files = verified ? verified.files.filter(isComplete) : keepAttestation(desired.files, draft);
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
/**
 * A draft's attestation is as good as ours: it is about the same files. Several publishers of one draft would else exchange
 * theirs for ever.
 */
function keepAttestation(wanted, draft) {
    const isAttestation = ({ name }) => name === src_release/* evidenceNames */.Y$.attestation;
    const kept = draft?.files.filter(isComplete).find(isAttestation);
    return kept ? [...wanted.filter((file) => !isAttestation(file)), kept] : wanted;
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
        return published.label?.digest ?? (0,src_release/* modelDigest */.a9)(published.files.filter(isComplete));
    return undefined;
}
/** Whether a draft holds exactly the files that its label was made from. */
function isIntact({ label, files }) {
    const complete = files.filter(isComplete);
    return label !== null && complete.length === files.length && (0,src_release/* releaseId */.Bf)(label, complete) === label.id;
}
/** What is missing or different among the model's files; files that people added by hand do no harm. */
function describeDamage(wanted, stored) {
    const { uploads } = compareFiles(wanted.filter(({ name }) => !(0,src_release/* isEvidence */.em)(name)), stored);
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
    const { model, store, choice, remarks, bump, override } = about;
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
            ...(bump && { bump }),
            ...(override && { override }),
            ...about.attestation,
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
// EXTERNAL MODULE: ./packages/registry/src/observe.ts + 2 modules
var observe = __webpack_require__(97215);
;// CONCATENATED MODULE: ./packages/registry/src/override.ts
/** What a person may waive: a record's no, or its doubt. Never that the model is another one than the one that was tested. */
const waivable = new Set(['record-fail', 'record-error', 'record-inconclusive']);
/** Parts refusals into those that a person may waive, and the others. */
function partRefusals(refusals) {
    return {
        open: refusals.filter(({ code }) => waivable.has(code)),
        firm: refusals.filter(({ code }) => !waivable.has(code)),
    };
}
/** The override as records, notes and the log hold it. */
function makeOverride({ approver, how }, waived) {
    return { approver, how, waived: waived.map(({ message }) => message) };
}
/** The override in one sentence. */
function describeOverride({ approver, how, waived }) {
    return `${approver} let it pass (${how}) although: ${waived.join(' ')}`;
}

// EXTERNAL MODULE: ./packages/registry/src/store-limits.ts
var store_limits = __webpack_require__(76349);
// EXTERNAL MODULE: ./packages/errors/src/service-error.ts
var service_error = __webpack_require__(64453);
// EXTERNAL MODULE: ./packages/registry/src/release-store.ts
var release_store = __webpack_require__(39128);
;// CONCATENATED MODULE: ./packages/registry/src/apply-plan.ts


/** Carries out the operations of a plan, in order; files are stored several at a time where the store likes that. */
async function applyPlan(plan, work) {
    const { release, contents, registry, onDone } = work;
    const { store, log } = registry;
    let draft = plan.outcome === 'publish' ? plan.draft : null;
    const handle = () => {
        if (draft === null)
            throw new Error(`a plan for ${release.tag} works on a draft before it begins one`);
        return draft;
    };
    const upload = (file) => store.putFile(handle(), file, contentOf(file.name, contents));
    for (let at = 0; at < plan.operations.length; at++) {
        const operation = plan.operations[at];
        switch (operation.kind) {
            case 'create-draft':
                draft = await store.createDraft(release);
                break;
            case 'remove-file':
                await store.removeFile(handle(), operation.name);
                break;
            case 'upload-file':
                // All uploads stand together in a plan; the first takes the others with it.
                if (plan.operations[at - 1]?.kind !== 'upload-file') {
                    const files = plan.operations.flatMap((one) => (one.kind === 'upload-file' ? [one.file] : []));
                    await forEachOf(files, store.parallelUploads, upload);
                }
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
/**
 * Works on several items at a time. After a failure no further item is begun, and nothing goes on behind the caller's back: it
 * throws when all that was begun has ended.
 */
async function forEachOf(items, atOnce, work) {
    const failures = [];
    let next = 0;
    const worker = async () => {
        while (next < items.length && failures.length === 0) {
            const item = items[next++];
            await work(item).catch((error) => failures.push(error));
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, atOnce) }, worker));
    if (failures.length > 0)
        throw failures[0];
}

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
            const plan = planPublication(release, await (0,observe/* observeVersion */.PN)(registry, release.label));
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
        service: (0,store_limits/* storeName */.Hz)(registry.store.kind),
        operation: `publishing ${release.tag}`,
        attempts: maxRounds,
        message: change instanceof Error ? change.message : 'it does not hold what was written to it',
    }, { cause: change });
}

// EXTERNAL MODULE: ./packages/runtime/src/open-registry.ts
var open_registry = __webpack_require__(1544);
// EXTERNAL MODULE: ./packages/stores/src/durable-files.ts
var durable_files = __webpack_require__(25377);
;// CONCATENATED MODULE: ./actions/publish-model/src/ask-for-override.ts

/**
 * Where records speak against a model, asks whether a person let it pass: a reviewer of the environment, or who put the label on the
 * pull request, that the inputs name. Nobody is asked when something speaks against it that nobody may waive.
 */
async function askForOverride(refusals, { given, world, commit }) {
    const { open, firm } = partRefusals(refusals);
    const { 'override-environment': environment, 'override-label': label } = given;
    const isAsked = environment !== '' || label !== '';
    if (open.length === 0 || firm.length > 0 || !isAsked)
        return { refusals, override: null };
    const { approvals } = await world.forge();
    const approval = (environment === '' ? null : await approvals?.ofEnvironment(environment)) ??
        (label === '' ? null : await approvals?.ofLabel(label, commit)) ??
        null;
    if (approval)
        return { refusals: [], override: makeOverride(approval, open) };
    const places = [
        ...(environment === '' ? [] : [`nobody approved this run for the environment «${environment}»`]),
        ...(label === '' ? [] : [`no person put the label «${label}» on the pull request of this commit`]),
    ];
    const [first, ...others] = refusals;
    const asked = first && {
        ...first,
        message: `${first.message} There is no override: ${places.join(', and ')}.`,
    };
    return { refusals: asked ? [asked, ...others] : refusals, override: null };
}
/** A version that was let pass never looks as if it had passed. */
function remarkOnOverride(override) {
    return override === null
        ? []
        : [{ code: 'overridden', verdict: 'warn', message: describeOverride(override).slice(0, 2000) }];
}

// EXTERNAL MODULE: ./packages/record/src/serialise.ts
var serialise = __webpack_require__(14288);
// EXTERNAL MODULE: ./packages/registry/src/attestation.ts
var attestation = __webpack_require__(79159);
;// CONCATENATED MODULE: ./packages/registry/src/assemble-release.ts





/**
 * Puts a release together: the model's files, one `<id>.record.json` for each record, MODEL_CARD.md, bom.cdx.json,
 * and SHA256SUMS over all of them. The same parts always give the same release. A file that is too large for the store is stored in pieces;
 * SHA256SUMS and the model's digest are of the whole file.
 */
function assembleRelease(parts) {
    const { model, version, commit, run } = parts;
    const contents = new Map();
    const modelFiles = parts.modelFiles.map(toReleaseFile);
    const stored = parts.modelFiles.flatMap((file) => {
        const pieces = piecesOf(file);
        for (const { name, part } of pieces)
            contents.set(name, parts.read(file, part));
        return pieces.map(toReleaseFile);
    });
    const texts = [
        ...parts.records.map((record) => (0,src_release/* textFile */.Ex)(`${record.id}${src_release/* evidenceNames */.Y$.recordEnding}`, (0,serialise/* serialiseRecord */.p)(record))),
        (0,src_release/* textFile */.Ex)(src_release/* evidenceNames */.Y$.card, parts.card),
        (0,src_release/* textFile */.Ex)(src_release/* evidenceNames */.Y$.bom, parts.bom),
    ];
    const evidence = [...texts, (0,src_release/* textFile */.Ex)(src_release/* evidenceNames */.Y$.checksums, (0,src_release/* renderChecksums */.pd)([...modelFiles, ...texts]))];
    for (const { name, content } of evidence)
        contents.set(name, content);
    const files = [...stored, ...evidence.map(toReleaseFile)];
    const digest = (0,src_release/* modelDigest */.a9)(modelFiles);
    const label = { model, version, commit, run, digest, id: (0,src_release/* releaseId */.Bf)({ model, version, commit }, files) };
    return {
        release: {
            label,
            tag: (0,version_tag/* formatVersionTag */.ub)({ model, version }),
            because: parts.because,
            notes: parts.notes,
            files,
        },
        contents,
        subjects: (0,attestation/* subjectsOf */.Z6)([...modelFiles, ...evidence]),
    };
}
/** The same release with its attestation, which changes neither its label nor SHA256SUMS. */
function withAttestation(assembled, bundle) {
    const { release, contents, subjects } = assembled;
    const { content, ...file } = (0,src_release/* textFile */.Ex)(src_release/* evidenceNames */.Y$.attestation, bundle);
    return {
        release: { ...release, files: [...release.files, file] },
        contents: new Map([...contents, [file.name, content]]),
        subjects,
    };
}
function piecesOf(file) {
    const { name, parts } = file;
    if (!parts)
        return [file];
    return parts.map((part, index) => ({
        name: (0,split_files/* formatPartName */.q8)(name, index + 1, parts.length),
        sha256: part.sha256,
        bytes: part.end - part.start,
        part,
    }));
}
function toReleaseFile({ name, sha256, bytes }) {
    return { name, sha256, bytes };
}

// EXTERNAL MODULE: ./packages/report/src/blocks.ts
var blocks = __webpack_require__(51856);
// EXTERNAL MODULE: ./packages/report/src/context.ts
var context = __webpack_require__(53631);
// EXTERNAL MODULE: ./packages/report/src/escape.ts
var src_escape = __webpack_require__(37121);
// EXTERNAL MODULE: ./packages/report/src/format.ts
var format = __webpack_require__(96121);
;// CONCATENATED MODULE: ./packages/report/src/known-limits.ts


/** From which corrected p-value on a slice counts as another than the rest. */
const significance = 0.05;
/** As many as people read. */
const mostOfAKind = 20;
/**
 * What the evidence itself says that a model cannot do, or that nobody knows of it; plain sentences, not escaped. Classes that it mostly misses, slices that differ
 * beyond chance, checks that could not decide or warned, how little was measured.
 */
function listKnownLimits(records) {
    return [
        ...records.filter((record) => (0,context/* isOfKind */.Q)(record, 'training')).flatMap(limitsOfTraining),
        ...records.flatMap(limitsOfVerdict).slice(0, mostOfAKind),
    ];
}
function limitsOfTraining({ evidence }) {
    const { slices = [], holdout, conditions, metrics, holdoutBudget } = evidence;
    const weak = slices.filter(({ adjustedP }) => adjustedP !== null && adjustedP < significance);
    const spent = holdoutBudget?.allowed != null && holdoutBudget.decisions > holdoutBudget.allowed
        ? [
            `Its holdout has answered ${holdoutBudget.decisions} decisions and was sized for ${holdoutBudget.allowed}: the metrics may be optimistic.`,
        ]
        : [];
    return [
        ...metrics.filter(isMissedClass).slice(0, mostOfAKind).map(describeMissedClass),
        ...weak.slice(0, mostOfAKind).map(describeSlice),
        ...(holdout === null && metrics.length > 0
            ? ['Its metrics come from files: there are no predictions that they could be computed from again.']
            : []),
        ...(metrics.length === 0 ? ['No metrics were measured.'] : []),
        ...(conditions.length === 0 ? ['No conditions were set: nothing was asked of its metrics.'] : []),
        ...spent,
    ];
}
const recallOfClass = /^recall\.(.+)$/;
/** Whether a metric is the recall of a class of which more is missed than found, beyond chance. */
function isMissedClass({ name, interval }) {
    return recallOfClass.test(name) && interval?.upper != null && interval.upper < 0.5;
}
function describeMissedClass({ name, value, interval }) {
    const label = recallOfClass.exec(name)?.[1] ?? name;
    const shown = interval ? (0,format/* formatEstimate */.eG)(value, interval) : { value: (0,format/* formatValue */.Fl)(value), interval: '' };
    const range = interval ? ` (${(0,format/* formatConfidence */.Me)(interval.confidence)} interval ${shown.interval})` : '';
    return `It misses most of the class ${label}: its recall is ${shown.value}${range}.`;
}
function describeSlice({ slice, metric, value, interval, whole, rows }) {
    const shown = interval ? (0,format/* formatEstimate */.eG)(value, interval) : { value: (0,format/* formatValue */.Fl)(value), interval: '' };
    const range = interval ? ` (${(0,format/* formatConfidence */.Me)(interval.confidence)} interval ${shown.interval})` : '';
    return `${metric} is ${shown.value}${range} on the ${rows} rows with ${slice}, and ${(0,format/* formatValue */.Fl)(whole)} on the whole holdout.`;
}
/** Reasons of checks that did not simply pass; a version that was let pass carries them. */
function limitsOfVerdict({ id, verdict, reasons, summary }) {
    if (verdict === 'pass')
        return [];
    const [first] = reasons.filter((reason) => reason.verdict === verdict);
    return [`The check «${id}» says ${verdict}: ${first?.message ?? summary}`];
}

// EXTERNAL MODULE: ./packages/report/src/verdict-words.ts
var verdict_words = __webpack_require__(50705);
;// CONCATENATED MODULE: ./packages/report/src/model-card/card-limit.ts
/** Rows of one table of a card, enough for every model that people read about. */
const tableLimit = 500;

;// CONCATENATED MODULE: ./packages/report/src/model-card/card-data.ts





/** Every data file by its digest, and what the checked tables look like, column by column. */
function renderData(records) {
    const files = new Map();
    const add = (file) => files.set(`${file.path}\n${file.sha256}`, file);
    for (const record of records) {
        record.identity.data.forEach(add);
        if ((0,context/* isOfKind */.Q)(record, 'data'))
            record.evidence.files.forEach(add);
        if ((0,context/* isOfKind */.Q)(record, 'split'))
            record.evidence.splits.flatMap((split) => split.files).forEach(add);
    }
    const none = 'The records name no data files. List them in the input `data` of train-and-test.';
    const table = (0,blocks/* renderLimitedTable */.H2)([{ heading: 'file' }, { heading: 'size', isNumber: true }, { heading: 'SHA-256' }], [...files.values()], {
        limit: tableLimit,
        row: ({ path, bytes, sha256 }) => [(0,src_escape/* codeSpan */.SS)(path), (0,format/* formatBytes */.z3)(bytes), (0,src_escape/* codeSpan */.SS)(sha256)],
    });
    const profiles = records.filter((record) => (0,context/* isOfKind */.Q)(record, 'data')).map(renderProfile);
    return (0,blocks/* joinBlocks */.x9)([files.size === 0 ? none : table, ...profiles]);
}
function renderProfile({ id, evidence }) {
    const { rows, columns, profile } = evidence;
    const size = `${(0,src_escape/* codeSpan */.SS)(id)} saw ${(0,format/* formatNumberOf */.Of)(rows, 'row')} and ${(0,format/* formatNumberOf */.Of)(columns.length, 'column')}.`;
    if (!profile)
        return size;
    const table = (0,blocks/* renderLimitedTable */.H2)([
        { heading: 'column' },
        { heading: 'type' },
        { heading: 'missing', isNumber: true },
        { heading: 'distinct', isNumber: true },
        { heading: 'mean ± sd', isNumber: true },
    ], profile.columns, { limit: tableLimit, row: showColumn });
    return (0,blocks/* joinBlocks */.x9)([size, table]);
}
function showColumn(column) {
    const { name, type, rows, nulls, distinct, mean, standardDeviation, isApproximate } = column;
    const spread = typeof standardDeviation === 'number' ? ` ± ${(0,format/* formatValue */.Fl)(standardDeviation)}` : '';
    const count = distinct === null ? '–' : `${isApproximate ? '≈ ' : ''}${(0,format/* formatCount */.B4)(distinct)}`;
    return [
        (0,src_escape/* codeSpan */.SS)(name),
        type,
        rows === 0 ? '–' : (0,format/* formatShare */.T1)(nulls / rows),
        count,
        typeof mean === 'number' ? `${(0,format/* formatValue */.Fl)(mean)}${spread}` : '–',
    ];
}
/** The lock files by their digests, and how many packages each pins; the packages themselves are in the bill of materials. */
function renderLockFiles({ lockFiles }) {
    return (0,blocks/* renderLimitedTable */.H2)([{ heading: 'lock file' }, { heading: 'packages', isNumber: true }, { heading: 'SHA-256' }], lockFiles, {
        limit: tableLimit,
        row: ({ path, packages, sha256 }) => [
            (0,src_escape/* codeSpan */.SS)(path),
            packages === null ? '–' : (0,format/* formatCount */.B4)(packages.length),
            (0,src_escape/* codeSpan */.SS)(sha256),
        ],
    });
}
/** Parameters or environment of some records, by name; every value that occurs. */
function renderValues(heading, records, key) {
    const values = new Map();
    for (const { identity } of records) {
        for (const [name, value] of Object.entries(identity[key]))
            values.set(`${name}\n${value}`, [name, value]);
    }
    const sorted = [...values.values()].sort(([a], [b]) => (a < b ? -1 : 1));
    return (0,blocks/* renderLimitedTable */.H2)([{ heading }, { heading: 'value' }], sorted, {
        limit: tableLimit,
        row: ([name, value]) => [(0,src_escape/* codeSpan */.SS)(name), (0,src_escape/* codeSpan */.SS)(String(value))],
    });
}

;// CONCATENATED MODULE: ./packages/report/src/model-card/card-lineage.ts




/** Where the version comes from: tag, commit, run, and why it is what it is. */
function renderLineage(facts) {
    const { tag, commit, previousVersion, why, override, repository, run } = facts;
    const rows = [
        ['Tag', tag],
        ['Commit', commit],
        ['Version before', previousVersion],
        ['Repository', repository],
        ['Run', run],
    ];
    const told = [
        ['Why this version', why],
        ['Override', override],
    ];
    return (0,blocks/* renderTable */.bo)([{ heading: 'what' }, { heading: 'value' }], [
        ...rows.flatMap(([name, value]) => (value === null ? [] : [[name, (0,src_escape/* codeSpan */.SS)(value)]])),
        ...told.flatMap(([name, value]) => (value ? [[name, (0,src_escape/* escapeMarkdown */.FV)(value)]] : [])),
    ]);
}
/** The files of the model, and where they lie in the repository. */
function renderModelFiles({ files }) {
    return (0,blocks/* renderLimitedTable */.H2)([
        { heading: 'file' },
        { heading: 'in the repository' },
        { heading: 'size', isNumber: true },
        { heading: 'SHA-256' },
    ], files, {
        limit: tableLimit,
        row: ({ name, path, bytes, sha256 }) => [
            (0,src_escape/* codeSpan */.SS)(name),
            (0,src_escape/* codeSpan */.SS)(path),
            (0,format/* formatBytes */.z3)(bytes),
            (0,src_escape/* codeSpan */.SS)(sha256),
        ],
    });
}
/** How to check what was downloaded: by its digests, and by its attestation where there is one. Names are safe in a shell. */
function renderVerification({ tag, repository, store, notAttested }) {
    const isSafe = repository !== null && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./@-]+$/.test(tag);
    const download = store === 'github' && isSafe ? [`gh release download '${tag}' --repo ${repository}`] : [];
    const attestation = notAttested === null && isSafe
        ? [`gh attestation verify SHA256SUMS --repo ${repository} --bundle attestation.sigstore.json`]
        : [];
    return (0,blocks/* joinBlocks */.x9)([
        'In a folder with all files of this version (it fails when one is missing or has changed):',
        ['```sh', ...download, 'sha256sum -c SHA256SUMS', ...attestation, '```'].join('\n'),
        notAttested === null
            ? '`attestation.sigstore.json` attests which workflow of which repository made these files, at which commit.'
            : `There is no attestation of who made these files: ${(0,src_escape/* escapeMarkdown */.FV)(notAttested, 600)}`,
    ]);
}

// EXTERNAL MODULE: ./packages/report/src/compare-metrics.ts
var compare_metrics = __webpack_require__(34083);
;// CONCATENATED MODULE: ./packages/report/src/model-card/card-metrics.ts






/** How a training was tested, and every metric with its interval, main's value and what was asked of it. */
function renderTraining({ id, evidence }, isOneOfSeveral) {
    const { holdout, baseline } = evidence;
    const tested = holdout
        ? `Tested on a holdout of ${(0,format/* formatCount */.B4)(holdout.rows)} rows (${holdout.task}), whose ids and labels have the digest ${(0,src_escape/* codeSpan */.SS)(holdout.sha256)}.`
        : 'Metrics were read from files; there are no predictions to compute them from.';
    const compared = baseline.kind === 'found'
        ? `Compared with main${baseline.commit === null ? '' : ` at ${(0,src_escape/* codeSpan */.SS)(baseline.commit)}`} (${(0,src_escape/* escapeMarkdown */.FV)(baseline.source)})${(0,compare_metrics/* comparabilityOf */.s)(evidence) === 'ok' ? '' : ', which was tested on other rows'}.`
        : `Compared with nothing: ${(0,src_escape/* escapeMarkdown */.FV)(baseline.reason)}`;
    return (0,blocks/* joinBlocks */.x9)([
        isOneOfSeveral ? `### ${(0,src_escape/* codeSpan */.SS)(id)}` : '',
        `${tested} ${compared}`,
        renderMetrics(evidence),
        evidence.conditions.length === 0 ? 'No conditions were set: nothing was asked of these metrics.' : '',
    ]);
}
/** The slices that were furthest from the whole, with their intervals. */
function renderSlices({ id, evidence }, isOneOfSeveral) {
    const { slices = [] } = evidence;
    if (slices.length === 0)
        return '';
    const table = (0,blocks/* renderLimitedTable */.H2)([
        { heading: 'slice' },
        { heading: 'metric' },
        { heading: 'rows', isNumber: true },
        { heading: 'value (interval)', isNumber: true },
        { heading: 'whole', isNumber: true },
        { heading: 'p', isNumber: true },
    ], slices, {
        limit: tableLimit,
        row: ({ slice, metric, rows, value, interval, whole, adjustedP }) => [
            (0,src_escape/* codeSpan */.SS)(slice),
            (0,src_escape/* codeSpan */.SS)(metric),
            (0,format/* formatCount */.B4)(rows),
            showValue(value, interval),
            (0,format/* formatValue */.Fl)(whole),
            adjustedP === null ? '–' : adjustedP < 0.001 ? '< 0.001' : adjustedP.toFixed(3),
        ],
    });
    return (0,blocks/* joinBlocks */.x9)([
        isOneOfSeveral ? `### ${(0,src_escape/* codeSpan */.SS)(id)}` : '',
        'The slices that differ most from the whole holdout; p is that of slice against rest, corrected over all slices that were looked at.',
        table,
    ]);
}
function renderMetrics(evidence) {
    const rows = (0,compare_metrics/* compareMetrics */.f)(evidence);
    if (rows.length === 0)
        return 'No metrics were measured.';
    const hasMain = rows.some(({ main }) => main !== null);
    const metrics = new Map(evidence.metrics.map((metric) => [metric.name, metric]));
    const confidences = new Set(evidence.metrics.flatMap(({ interval }) => interval?.confidence ?? []));
    const [confidence] = confidences;
    const interval = confidence === undefined
        ? ''
        : confidences.size > 1
            ? ' (interval)'
            : ` (${(0,format/* formatConfidence */.Me)(confidence)} interval)`;
    return (0,blocks/* renderLimitedTable */.H2)([
        { heading: 'metric' },
        { heading: `this version${interval}`, isNumber: true },
        ...(hasMain ? [{ heading: 'main', isNumber: true }] : []),
        { heading: 'condition' },
        { heading: 'verdict' },
    ], rows, { limit: tableLimit, row: (row) => renderRow(row, { hasMain, metric: metrics.get(row.name ?? '') }) });
}
function renderRow({ name, main, change, conditions }, { hasMain, metric }) {
    const pair = main === null || change === null
        ? { main: showNumber(main), change: showNumber(change) }
        : (0,format/* formatPair */.kI)(main, change);
    return [
        name === null ? '' : (0,src_escape/* codeSpan */.SS)(name),
        metric?.interval && change === metric.value ? showValue(change, metric.interval) : pair.change,
        ...(hasMain ? [pair.main] : []),
        conditions.map(({ text }) => (0,src_escape/* codeSpan */.SS)(text)).join('<br>'),
        conditions.map(({ verdict }) => (0,verdict_words/* showVerdict */.x)(verdict)).join('<br>'),
    ];
}
/** «0.942 (0.915 to 0.961)» */
function showValue(value, interval) {
    if (!interval)
        return (0,format/* formatValue */.Fl)(value);
    const shown = (0,format/* formatEstimate */.eG)(value, interval);
    return shown.interval === '' ? shown.value : `${shown.value} (${shown.interval})`;
}
function showNumber(value) {
    return value === null ? '–' : (0,format/* formatValue */.Fl)(value);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./packages/report/src/well-formed.ts
var well_formed = __webpack_require__(19904);
;// CONCATENATED MODULE: ./packages/report/src/model-card/front-matter.ts



/** Metrics that a leaderboard could show; parts, other splits and costs are in the tables of the card. */
const mostMetrics = 50;
/** The library on Hugging Face that loads a file, where ending and pinned packages leave no doubt. */
const libraries = [
    { name: 'sklearn', file: /\.(joblib|skops|pkl|pickle)$/, needs: 'scikit-learn' },
    { name: 'keras', file: /\.keras$/ },
    { name: 'onnx', file: /\.onnx$/ },
    { name: 'xgboost', file: /\.(ubj|json)$/, needs: 'xgboost' },
    { name: 'lightgbm', file: /\.txt$/, needs: 'lightgbm' },
    { name: 'catboost', file: /\.cbm$/ },
    { name: 'pytorch', file: /\.(pt|pth)$/, needs: 'torch' },
];
/**
 * The front matter of a card, in YAML between two lines of `---`: tags, library, and the metrics as a model-index, as Hugging Face
 * reads them. A license is nobody's to guess. Source: huggingface/hub-docs, modelcard.md.
 */
function renderFrontMatter(facts) {
    const { model, version, files, lockFiles, records } = facts;
    const packages = new Set(lockFiles.flatMap((lock) => lock.packages ?? []).map(({ name }) => name));
    const library = libraries.find(({ file, needs }) => files.some(({ name }) => file.test(name)) && (needs === undefined || packages.has(needs)));
    const results = records
        .filter((record) => (0,context/* isOfKind */.Q)(record, 'training'))
        .flatMap(({ id, evidence }) => {
        const metrics = evidence.metrics
            .filter(({ name, source }) => source !== 'command' && !/[[@.]/.test(name))
            .slice(0, mostMetrics)
            .map(({ name, value }) => ({ type: (0,well_formed/* wellFormed */.E)(name), name: (0,well_formed/* wellFormed */.E)(name), value }));
        if (metrics.length === 0)
            return [];
        const { holdout } = evidence;
        const dataset = {
            type: 'holdout',
            name: holdout ? `holdout sha256:${holdout.sha256}` : `holdout of ${id}`,
        };
        return [{ task: { type: holdout?.task ?? 'other' }, dataset, metrics }];
    });
    const content = {
        tags: ['plimsoll', model, version],
        ...(library && { library_name: library.name }),
        ...(results.length > 0 && { 'model-index': [{ name: model, results }] }),
    };
    return `---\n${(0,dist/* stringify */.As)(content, { lineWidth: 0 })}---\n`;
}

;// CONCATENATED MODULE: ./packages/report/src/model-card/how-to-load.ts
const python = (imports, call) => ({
    language: 'python',
    code: (name) => `import ${imports}\n\nmodel = ${call(name)}`,
});
/** The first row that fits. Which formats run code: the documentation of each library on loading what others made. */
const loaders = [
    { endings: ['.joblib'], ...python('joblib', (name) => `joblib.load("${name}")`), runsCode: true },
    {
        endings: ['.pkl', '.pickle'],
        language: 'python',
        code: (name) => `import pickle\n\nwith open("${name}", "rb") as file:\n    model = pickle.load(file)`,
        runsCode: true,
    },
    {
        endings: ['.skops'],
        ...python('skops.io', (name) => `skops.io.load("${name}", trusted=skops.io.get_untrusted_types(file="${name}"))`),
        runsCode: true,
    },
    {
        endings: ['.pt', '.pth'],
        ...python('torch', (name) => `torch.load("${name}", weights_only=True)`),
        runsCode: true,
    },
    {
        endings: ['.safetensors'],
        language: 'python',
        code: (name) => `from safetensors import safe_open\n\ntensors = safe_open("${name}", framework="np")`,
    },
    { endings: ['.onnx'], ...python('onnxruntime', (name) => `onnxruntime.InferenceSession("${name}")`) },
    {
        endings: ['.keras', '.h5'],
        ...python('keras', (name) => `keras.saving.load_model("${name}", safe_mode=True)`),
        runsCode: true,
    },
    { endings: ['.tflite'], ...python('tensorflow as tf', (name) => `tf.lite.Interpreter("${name}")`) },
    { endings: ['.ubj'], ...python('xgboost', (name) => `xgboost.Booster(model_file="${name}")`) },
    {
        endings: ['.cbm'],
        ...python('catboost', (name) => `catboost.CatBoost().load_model("${name}")`),
    },
    { endings: ['.gguf'], ...python('llama_cpp', (name) => `llama_cpp.Llama(model_path="${name}")`) },
    { endings: ['.npz', '.npy'], ...python('numpy as np', (name) => `np.load("${name}", allow_pickle=False)`) },
    {
        endings: ['.rds'],
        language: 'r',
        code: (name) => `model <- readRDS("${name}")`,
        runsCode: true,
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

;// CONCATENATED MODULE: ./packages/report/src/model-card/model-card.ts











/**
 * The card of a model version, as Markdown: what it is for, how good it is and on what evidence, what it was made from,
 * and how to check and load it. The same facts give the same card; text from them is escaped.
 */
function renderModelCard(facts) {
    const { records, files, model, version } = facts;
    const trainings = records.filter((record) => (0,context/* isOfKind */.Q)(record, 'training'));
    const identities = trainings.length > 0 ? trainings : records;
    const sections = [
        ['Purpose and limits', renderPurpose(facts)],
        ['Known limits', renderLimits(facts)],
        ['Metrics', (0,blocks/* joinBlocks */.x9)(trainings.map((record) => renderTraining(record, trainings.length > 1)))],
        ['Slices', (0,blocks/* joinBlocks */.x9)(trainings.map((record) => renderSlices(record, trainings.length > 1)))],
        ['Checks', renderChecks(facts)],
        ['Data', renderData(records)],
        ['Parameters', renderValues('parameter', identities, 'parameters')],
        [
            'Environment',
            (0,blocks/* joinBlocks */.x9)([renderValues('environment', identities, 'environment'), renderLockFiles(facts)]),
        ],
        ['Lineage', renderLineage(facts)],
        ['Files', renderModelFiles(facts)],
        ['Verify', renderVerification(facts)],
        ['Load', howToLoad(files)],
    ];
    return `${(0,blocks/* joinBlocks */.x9)([
        `# ${(0,src_escape/* escapeMarkdown */.FV)(model)} ${(0,src_escape/* escapeMarkdown */.FV)(version)}`,
        ...sections.map(([title, body]) => (body === '' ? '' : `## ${title}\n\n${body}`)),
    ])}\n`;
}
/** The card as a file: with the front matter that Hugging Face reads, and GitHub shows as a table. */
function renderModelCardFile(facts) {
    return `${renderFrontMatter(facts)}\n${renderModelCard(facts)}`;
}
function renderPurpose({ purpose }) {
    if (purpose !== null)
        return purpose.trim();
    return 'Nobody wrote down what this model is for, and what it must not be used for. Say it in a Markdown file, and name that file in the input `card` of publish-model.';
}
function renderLimits({ records }) {
    return listKnownLimits(records)
        .map((limit) => `- ${(0,src_escape/* escapeMarkdown */.FV)(limit, 600)}`)
        .join('\n');
}
function renderChecks({ records }) {
    return (0,blocks/* renderLimitedTable */.H2)([{ heading: 'record' }, { heading: 'verdict' }, { heading: 'summary' }], records, {
        limit: tableLimit,
        row: ({ id, verdict, summary }) => [(0,src_escape/* codeSpan */.SS)(id), (0,verdict_words/* showVerdict */.x)(verdict), (0,src_escape/* escapeMarkdown */.FV)(summary)],
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./packages/lineage/src/locked-packages.ts


/** How the packages of a kind of lock file are read, by its file name. Each throws on what it cannot parse. */
const readers = [
    { file: /requirements.*\.txt$|^constraints.*\.txt$/, read: readRequirements },
    { file: /^(uv|poetry|pdm)\.lock$/, read: (text) => readToml(text, 'package', 'pypi') },
    { file: /^pylock.*\.toml$/, read: (text) => readToml(text, 'packages', 'pypi') },
    { file: /^Cargo\.lock$/, read: (text) => readToml(text, 'package', 'cargo') },
    { file: /^Pipfile\.lock$/, read: readPipfile },
    { file: /^(package-lock|npm-shrinkwrap)\.json$/, read: readNpm },
    { file: /^conda-lock\.ya?ml$/, read: readConda },
];
/**
 * The packages that a lock file pins, sorted; null for a kind that Plimsoll cannot read, or a text that is none of its kind. What is
 * not pinned to one version (a range, a path, an address) is left out. Sources: pip's requirements format, the lock file
 * formats of uv, Poetry, PDM, PEP 751, Cargo, Pipenv, npm (versions 2 and 3) and conda-lock.
 */
function parseLockedPackages(fileName, text) {
    const reader = readers.find(({ file }) => file.test(fileName));
    if (!reader)
        return null;
    let found;
    try {
        found = reader.read(text);
    }
    catch {
        return null;
    }
    const unique = new Map(found.map((one) => [`${one.ecosystem} ${one.name} ${one.version}`, one]));
    return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
/** The package URL: `pkg:pypi/scikit-learn@1.7.2`. Source: the purl specification and its types. */
function packageUrl({ ecosystem, name, version }) {
    const path = name.split('/').map(encodeURIComponent).join('/');
    return `pkg:${ecosystem}/${path}@${encodeURIComponent(version)}`;
}
/** `name==1.2.3`, with extras, markers and hashes behind it. */
function readRequirements(text) {
    const pinned = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*===?\s*([^\s;\\#,*]+)\s*(?:[;\\#]|--|$)/;
    return text.split(/\r?\n/).flatMap((line) => {
        const [, name = '', version = ''] = pinned.exec(line.trim()) ?? [];
        return name === '' ? [] : [ofPyPi(name, version)];
    });
}
function readToml(text, key, ecosystem) {
    const listed = (0,smol_toml_dist.parse)(text)[key];
    return entriesOf(listed).flatMap(({ name, version, source }) => {
        // The project itself stands in uv.lock, as editable or virtual; it is code, and in the commit.
        const isOwn = isObject(source) && ('editable' in source || 'virtual' in source || 'directory' in source);
        if (typeof name !== 'string' || typeof version !== 'string' || isOwn)
            return [];
        return [ecosystem === 'pypi' ? ofPyPi(name, version) : { ecosystem, name, version }];
    });
}
function readPipfile(text) {
    const { default: packages } = JSON.parse(text);
    return Object.entries(isObject(packages) ? packages : {}).flatMap(([name, entry]) => {
        const [, version] = /^==(.+)$/.exec(String(isObject(entry) ? entry.version : '')) ?? [];
        return version === undefined ? [] : [ofPyPi(name, version)];
    });
}
function readNpm(text) {
    const { packages } = JSON.parse(text);
    return Object.entries(isObject(packages) ? packages : {}).flatMap(([path, entry]) => {
        const name = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
        if (name === undefined || !isObject(entry) || typeof entry.version !== 'string' || entry.link)
            return [];
        return [{ ecosystem: 'npm', name, version: entry.version }];
    });
}
function readConda(text) {
    const { package: listed } = (0,dist.parse)(text, { maxAliasCount: 0 });
    return entriesOf(listed).flatMap(({ name, version, manager }) => {
        if (typeof name !== 'string' || version === undefined || version === null)
            return [];
        const pinned = String(version);
        return [
            manager === 'pip' ? ofPyPi(name, pinned) : { ecosystem: 'conda', name, version: pinned },
        ];
    });
}
/** Names on PyPI are compared in lower case, with runs of `-`, `_` and `.` as one dash (PEP 503). */
function ofPyPi(name, version) {
    return { ecosystem: 'pypi', name: name.toLowerCase().replace(/[-_.]+/g, '-'), version };
}
function entriesOf(value) {
    return Array.isArray(value) ? value.filter(isObject) : [];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/report/src/bom/components.ts


function toHashes(sha256) {
    return [{ alg: 'SHA-256', content: sha256 }];
}
/** What a file was used as; the first use that is known is told. */
const uses = ['training data', 'holdout', 'checked data'];
/** The data files, by content: those of the training, then those that were split and checked; and their profile. */
function describeData(records) {
    const files = new Map();
    const add = (file, use, rows = []) => {
        const key = `${file.path}\n${file.sha256}`;
        const known = files.get(key);
        if (known)
            known.rows.push(...rows);
        else
            files.set(key, { file, use, rows: [...rows] });
    };
    for (const record of records) {
        if ((0,context/* isOfKind */.Q)(record, 'training'))
            for (const file of record.identity.data)
                add(file, uses[0]);
    }
    for (const record of records) {
        if ((0,context/* isOfKind */.Q)(record, 'split')) {
            for (const { name, files: side } of record.evidence.splits)
                for (const file of side)
                    add(file, `split ${name}`);
        }
        if ((0,context/* isOfKind */.Q)(record, 'data')) {
            const { evidence, id } = record;
            const size = `${id}: ${evidence.rows} rows, ${evidence.columns.length} columns in ${evidence.files.length} files, ${evidence.checks} rules checked`;
            for (const file of evidence.files)
                add(file, uses[2], [size]);
        }
    }
    return [...files.values()].map(({ file, use, rows }) => ({
        type: 'data',
        'bom-ref': `data:${file.sha256}:${file.path}`,
        name: file.path,
        hashes: toHashes(file.sha256),
        data: [
            {
                type: 'dataset',
                name: file.path,
                description: use,
                contents: {
                    properties: [
                        { name: 'plimsoll:bytes', value: String(file.bytes) },
                        ...rows.map((value) => ({ name: 'plimsoll:profile', value })),
                    ],
                },
            },
        ],
    }));
}
function describeLockFiles(lockFiles) {
    return lockFiles.map(({ path, sha256, packages }) => ({
        type: 'data',
        'bom-ref': `lock-file:${path}`,
        name: path,
        hashes: toHashes(sha256),
        data: [{ type: 'configuration', name: path, description: 'lock file of the environment' }],
        ...(packages === null && { properties: [{ name: 'plimsoll:packages', value: 'unknown' }] }),
    }));
}
/** The packages that the lock files pin; one that several pin stands there once. */
function describePackages(lockFiles) {
    const byUrl = new Map();
    for (const { packages } of lockFiles)
        for (const one of packages ?? [])
            byUrl.set(packageUrl(one), one);
    return [...byUrl]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([purl, { name, version }]) => ({ type: 'library', 'bom-ref': purl, name, version, purl }));
}

;// CONCATENATED MODULE: ./packages/report/src/bom/formulation.ts

/**
 * How the model was made: one workflow of a step for each record, in the order of their times, with the commands that ran, the
 * parameters and the data that went in, and the files that came out.
 */
function describeFormulation(facts, data) {
    const { records, commit, tag, run, files } = facts;
    const ordered = [...records].sort((a, b) => (a.timings.startedAt < b.timings.startedAt ? -1 : 1));
    const steps = ordered.map((record) => ({
        name: record.id,
        description: record.summary,
        ...((0,context/* isOfKind */.Q)(record, 'training') &&
            record.evidence.commands.length > 0 && {
            commands: record.evidence.commands.map(({ command }) => ({ executed: command })),
        }),
        properties: [
            { name: 'plimsoll:action', value: record.action },
            { name: 'plimsoll:verdict', value: record.verdict },
        ],
    }));
    const parameters = valuesOf(records.filter((record) => (0,context/* isOfKind */.Q)(record, 'training')).map(({ identity }) => identity.parameters));
    const environment = valuesOf(records.map(({ identity }) => identity.environment));
    const inputs = [
        ...data.map((component) => ({ resource: { ref: component['bom-ref'] } })),
        ...(parameters.length > 0 ? [{ parameters }] : []),
    ];
    const workflow = {
        'bom-ref': 'workflow',
        uid: run ?? commit,
        name: `made ${tag}`,
        taskTypes: ['build', 'test', 'release'],
        ...(steps.length > 0 && { steps }),
        ...(inputs.length > 0 && { inputs }),
        outputs: files.map(({ name }) => ({ type: 'artifact', resource: { ref: `file:${name}` } })),
        properties: environment.map(({ name, value }) => ({ name: `plimsoll:environment:${name}`, value })),
    };
    return [{ 'bom-ref': 'formula', workflows: [workflow] }];
}
/** Values by name, every one that occurs, sorted. */
function valuesOf(maps) {
    const pairs = new Map();
    for (const map of maps) {
        for (const [name, value] of Object.entries(map))
            pairs.set(`${name}\n${value}`, { name, value: String(value) });
    }
    return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

;// CONCATENATED MODULE: ./packages/report/src/split-purpose.ts
/** Which heading is about what; the first row that fits. What stands below no such heading is a use. */
const subjects = [
    { subject: 'limits', heading: /limit|out[- ]of[- ]scope|must not|do not|not for|caveat|known issue/i },
    { subject: 'ethics', heading: /ethic|bias|fairness|risk|harm/i },
    { subject: 'users', heading: /\busers?\b|audience/i },
];
/** Sorts a user's Markdown by its headings. Pure text: nothing of it is rendered. */
function splitPurpose(markdown) {
    const parts = { users: [], uses: [], limits: [], ethics: [] };
    let subject = 'uses';
    let lines = [];
    let isCode = false;
    const end = () => {
        const text = lines.join('\n').trim();
        if (text !== '')
            parts[subject].push(text);
        lines = [];
    };
    for (const line of markdown.split(/\r?\n/)) {
        if (/^ {0,3}(```|~~~)/.test(line))
            isCode = !isCode;
        const heading = isCode ? undefined : /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(line)?.[1];
        if (heading === undefined) {
            lines.push(line);
            continue;
        }
        end();
        subject = subjects.find((row) => row.heading.test(heading))?.subject ?? 'uses';
    }
    end();
    return parts;
}

;// CONCATENATED MODULE: ./packages/report/src/bom/model-card.ts



/** The card of the model as CycloneDX has it: task, data, metrics with their intervals, what is known of its limits. */
function describeModelCard(facts, data) {
    const trainings = facts.records.filter((record) => (0,context/* isOfKind */.Q)(record, 'training'));
    const tasks = [...new Set(trainings.flatMap(({ evidence }) => evidence.holdout?.task ?? []))];
    const formats = [
        ...new Set(facts.files.map(({ name }) => /\.([A-Za-z0-9]+)$/.exec(name)?.[1] ?? 'unknown')),
    ];
    const performanceMetrics = trainings.flatMap(({ evidence }) => describeMetrics(evidence));
    return {
        'bom-ref': 'model-card',
        modelParameters: {
            ...(tasks.length > 0 && { approach: { type: 'supervised' }, task: tasks.join(', ') }),
            ...(data.length > 0 && { datasets: data.map((component) => ({ ref: component['bom-ref'] })) }),
        },
        ...(performanceMetrics.length > 0 && { quantitativeAnalysis: { performanceMetrics } }),
        considerations: describeConsiderations(facts),
        properties: [
            ...formats.sort().map((value) => ({ name: 'plimsoll:file-format', value })),
            ...trainings.flatMap(({ evidence }) => describeMethods(evidence)),
        ],
    };
}
/** Costs of the training are no performance of the model. */
function measuredBy({ metrics }) {
    return metrics.filter(({ source }) => source !== 'command');
}
function describeMetrics(evidence) {
    const known = new Set(evidence.metrics.map(({ name }) => name));
    const slices = (evidence.slices ?? []).filter(({ metric, slice }) => !known.has(`${metric}[${slice}]`));
    return [
        ...measuredBy(evidence).map(({ name, value, interval }) => ({
            ...splitName(name),
            value: String(value),
            ...describeInterval(interval),
        })),
        ...slices.map(({ metric, slice, value, interval }) => ({
            type: metric,
            value: String(value),
            slice,
            ...describeInterval(interval),
        })),
    ];
}
/** `recall[sex=female]` is the recall of a slice, `loss@train` that of another split. */
function splitName(name) {
    const [, type = name, slice, split] = /^([^[@]+)(?:\[(.+)\])?(?:@(.+))?$/.exec(name) ?? [];
    const parts = [slice, split && `split=${split}`].filter(Boolean);
    return parts.length === 0 ? { type } : { type, slice: parts.join(',') };
}
function describeInterval(interval) {
    if (!interval)
        return {};
    const { lower, upper } = interval;
    return {
        confidenceInterval: {
            ...(lower !== null && { lowerBound: String(lower) }),
            ...(upper !== null && { upperBound: String(upper) }),
        },
    };
}
/** CycloneDX has no place for the confidence of an interval and the method behind it. */
function describeMethods(evidence) {
    return measuredBy(evidence).flatMap(({ name, interval, rows }) => interval
        ? [
            {
                name: `plimsoll:interval:${name}`,
                value: `${interval.confidence} ${interval.method}${rows === undefined ? '' : `, ${rows} rows`}`,
            },
        ]
        : []);
}
function describeConsiderations({ records, purpose }) {
    const said = splitPurpose(purpose ?? '');
    const technicalLimitations = [...said.limits, ...listKnownLimits(records)];
    return {
        ...(said.users.length > 0 && { users: said.users }),
        ...(said.uses.length > 0 && { useCases: said.uses }),
        ...(technicalLimitations.length > 0 && { technicalLimitations }),
        ...(said.ethics.length > 0 && { ethicalConsiderations: said.ethics.map((name) => ({ name })) }),
    };
}

;// CONCATENATED MODULE: ./packages/report/src/bom/render-bom.ts





/** The reference of the model in its own bill of materials. */
const modelRef = 'model';
/**
 * The bill of materials of a model version: CycloneDX 1.6 JSON (ECMA-424) with the model and its card, the files, the data, the lock
 * files and the packages they pin, and how it was made. The same facts give the same bytes: the serial number is
 * made from the content, and the time is that of the newest record.
 */
function renderBom(facts) {
    const { model, records } = facts;
    const data = describeData(records);
    const lockFiles = describeLockFiles(facts.lockFiles);
    const packages = describePackages(facts.lockFiles);
    const components = [...data, ...lockFiles, ...packages];
    const times = records.map(({ timings }) => timings.startedAt).sort();
    const content = {
        version: 1,
        metadata: {
            ...(times.length > 0 && { timestamp: times.at(-1) }),
            lifecycles: [{ phase: 'build' }],
            tools: { components: describeTools(facts) },
            component: {
                type: 'machine-learning-model',
                'bom-ref': modelRef,
                name: model,
                version: facts.version,
                ...describeOrigin(facts),
                components: facts.files.map(({ name, sha256, bytes }) => ({
                    type: 'file',
                    'bom-ref': `file:${name}`,
                    name,
                    hashes: toHashes(sha256),
                    properties: [{ name: 'plimsoll:bytes', value: String(bytes) }],
                })),
                modelCard: describeModelCard(facts, data),
                properties: describeProperties(facts),
            },
        },
        components,
        dependencies: [{ ref: modelRef, dependsOn: components.map((component) => component['bom-ref']).sort() }],
        compositions: [
            // The lock files pin what was to be installed; nobody looked at what was.
            { aggregate: 'unknown', dependencies: [modelRef] },
        ],
        formulation: describeFormulation(facts, data),
    };
    const bom = {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
        ...content,
    };
    return `${JSON.stringify(bom, (_key, value) => (typeof value === 'string' ? (0,well_formed/* wellFormed */.E)(value) : value), 2)}\n`;
}
function describeTools({ records }) {
    const versions = [...new Set(records.map(({ tool }) => tool.version))].sort();
    return versions.map((version) => ({ type: 'application', name: 'plimsoll', version }));
}
/** The commit and the version before, and where the code and the run are, as far as they have an address. */
function describeOrigin({ commit, previousVersion, model, repository, run }) {
    const origin = run !== null && URL.canParse(run) ? new URL(run).origin : null;
    const home = origin !== null && repository !== null ? `${origin}/${repository}` : null;
    const url = home === null ? {} : { url: `${home}/commit/${commit}` };
    const ancestor = { type: 'machine-learning-model', name: model, version: previousVersion };
    return {
        pedigree: {
            ...(previousVersion !== null && { ancestors: [ancestor] }),
            commits: [{ uid: commit, ...url }],
        },
        externalReferences: [
            ...(home === null ? [] : [{ type: 'vcs', url: home }]),
            ...(run === null ? [] : [{ type: 'build-meta', url: run }]),
            { type: 'model-card', url: 'MODEL_CARD.md' },
        ],
    };
}
function describeProperties({ digest, tag, why, override, notAttested }) {
    const values = [
        ['digest', digest],
        ['tag', tag],
        ['why', why],
        ['override', override],
        ['not-attested', notAttested],
    ];
    return values.flatMap(([name, value]) => (value ? [{ name: `plimsoll:${name}`, value }] : []));
}
/** A UUID of version 8 (RFC 9562): its bits are those of a SHA-256. */
function uuidOf(text) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    const variant = ((Number.parseInt(digest.charAt(16), 16) & 0x3) | 0x8).toString(16);
    const parts = [
        digest.slice(0, 8),
        digest.slice(8, 12),
        `8${digest.slice(13, 16)}`,
        `${variant}${digest.slice(17, 20)}`,
        digest.slice(20, 32),
    ];
    return parts.join('-');
}

;// CONCATENATED MODULE: ./actions/publish-model/src/make-version.ts




/** Puts a version together: card, bill of materials and notes say that it is attested, or why it is not. */
function makeVersion({ facts, files, because, root }, notAttested) {
    const whole = { ...facts, files, notAttested };
    const { model, version, commit, run, records } = facts;
    return assembleRelease({
        ...{ model, version, commit, run, records, because, modelFiles: files },
        card: renderModelCardFile(whole),
        bom: renderBom(whole),
        notes: renderModelCard(whole),
        read: ({ path }, part) => (0,durable_files/* readFileContent */.AJ)((0,external_node_path_.resolve)(root, path), path, part),
    });
}

;// CONCATENATED MODULE: ./actions/publish-model/src/attest-version.ts


/** Why nothing can be attested here; null when it can be tried. */
function inabilityOf(attestor) {
    if (attestor)
        return attestor.inability;
    return 'It was published from a terminal, which has no identity that others could check; a job on GitHub can attest.';
}
/**
 * Puts a version together and attests it, before anything of it is stored: card, bill of materials and notes say the truth about it.
 * What is published already is not signed again. A failure to sign is a warning, and no reason to publish nothing.
 */
async function attestVersion(source, { registry, attestor, log, }) {
    const inability = inabilityOf(attestor);
    const made = makeVersion(source, inability);
    const { label } = made.release;
    const plan = planPublication(made.release, await (0,observe/* observeVersion */.PN)(registry, label));
    if (plan.outcome !== 'publish')
        return { made, attestation: {}, remarks: [] };
    if (attestor === null || inability !== null) {
        return { made, attestation: { attestation: null, notAttested: inability }, remarks: [] };
    }
    const outcome = await attestor.attest(made.subjects);
    if (outcome.kind === 'attested') {
        const { bundle, location, remark } = outcome;
        log(`attest ${made.subjects.length} files${location === null ? '' : `: ${location}`}`);
        if (remark !== undefined)
            log(remark);
        return {
            made: withAttestation(made, bundle),
            attestation: { attestation: location ?? src_release/* evidenceNames */.Y$.attestation },
            remarks: [],
        };
    }
    const { reason, isFailure } = outcome;
    const message = `The version is not attested. ${reason}`.slice(0, 2000);
    return {
        made: makeVersion(source, reason),
        attestation: { attestation: null, notAttested: reason },
        remarks: isFailure ? [{ code: 'not-attested', verdict: 'warn', message }] : [],
    };
}

// EXTERNAL MODULE: ./packages/runtime/src/inputs.ts
var inputs = __webpack_require__(14291);
// EXTERNAL MODULE: ./packages/runtime/src/input-kinds.ts
var input_kinds = __webpack_require__(86730);
// EXTERNAL MODULE: ./packages/runtime/src/store-input.ts
var store_input = __webpack_require__(92964);
;// CONCATENATED MODULE: ./actions/publish-model/src/inputs.ts

const number = '(0|[1-9]\\d{0,14})';
/** The inputs of publish-model, by their names in action.yml. */
const inputs_inputs = {
    ...inputs/* sharedInputs */.d,
    version: (0,input_kinds/* matching */.wC)(new RegExp(`^v?${number}\\.${number}\\.${number}$`), 'must be three whole numbers with dots', 'v1.2.3'),
    bump: (0,input_kinds/* oneOf */.yL)(['auto', 'patch', 'minor', 'major']),
    store: (0,store_input/* storeAddress */.u)(),
    directory: (0,input_kinds/* text */.Qq)(),
    'model-files': (0,input_kinds/* lines */.Mn)(),
    require: (0,input_kinds/* lines */.Mn)(),
    'allow-inconclusive': (0,input_kinds/* flag */.Jt)(),
    'override-environment': (0,input_kinds/* text */.Qq)(),
    'override-label': (0,input_kinds/* text */.Qq)(),
    'dry-run': (0,input_kinds/* flag */.Jt)(),
    card: (0,input_kinds/* text */.Qq)(),
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/record/src/record-folder.ts
var record_folder = __webpack_require__(45939);
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
    const tested = (0,publishable/* countingRecords */.C)(records, inputs.model).flatMap(({ evidence }) => evidence.kind === 'training' ? evidence.modelFiles.map(({ path }) => path) : []);
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

;// CONCATENATED MODULE: ./actions/publish-model/src/read-lock-files.ts



/** A lock file of a large project has some ten thousand packages. */
const maxBytes = 50_000_000;
/**
 * The lock files that the fingerprints of the trainings name, with the packages that they pin: read only where the file is still the one
 * that the training saw.
 */
async function readLockFiles(root, records) {
    const named = records.flatMap(({ evidence }) => evidence.kind === 'training' ? (evidence.fingerprint?.environment ?? []) : []);
    const unique = new Map(named.map((file) => [`${file.path}\n${file.sha256}`, file]));
    return Promise.all([...unique.values()].map((file) => readLockFile(root, file)));
}
async function readLockFile(root, file) {
    const unread = { ...file, packages: null };
    const path = (0,external_node_path_.resolve)(root, file.path);
    if (file.bytes > maxBytes)
        return unread;
    try {
        const [found] = await (0,src_files/* digestFiles */.Eh)(root, [path]);
        if (found?.sha256 !== file.sha256)
            return unread;
        return { ...file, packages: parseLockedPackages((0,external_node_path_.basename)(path), await (0,src_files/* readText */.yR)(path, file.path)) };
    }
    catch {
        // Gone since the training, or unreadable: its digest is still known.
        return unread;
    }
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
    const { model } = given;
    const { context, root } = world;
    const { repository } = context;
    const place = (0,open_registry/* chooseRegistry */.L)(given, world);
    const { store, commit } = place;
    const found = await readEvidence(given, world);
    const { records, modelFiles, missingFiles, purpose } = found;
    const { names, refusals: nameRefusals } = nameAssets(modelFiles.map(({ path }) => path));
    const { refusals, override } = await askForOverride([
        ...(0,publishable/* checkPublishable */._)({
            ...{ model, commit, records, modelFiles, missingFiles },
            required: given.require,
            allowInconclusive: given['allow-inconclusive'],
        }),
        ...nameRefusals.map(({ file, message }) => refuseFile(file, message)),
    ], { given, world, commit });
    const remarks = [...found.remarks, ...remarkOnOverride(override)];
    if (refusals.length > 0) {
        return decidePublication({ kind: 'refused', refusals }, { model, store, choice: null, remarks });
    }
    const registry = await place.open();
    const named = modelFiles.map((file) => ({ ...file, name: names.get(file.path) ?? file.path }));
    const files = await splitFiles(named, { store, root });
    const counting = (0,publishable/* countingRecords */.C)(records, model);
    const request = given.version === '' ? { bump: given.bump } : { version: (0,version_tag/* readVersion */.$4)(given.version) };
    const digest = (0,src_release/* modelDigest */.a9)(files);
    const choice = await (0,observe/* observeModel */.IZ)(registry, request, { name: model, digest, records: counting });
    const about = { model, store, choice, remarks, bump: choice.bump, override };
    const reasons = { why: choice.bump?.reason ?? null, override: override && describeOverride(override) };
    const why = [reasons.why, reasons.override].filter((reason) => reason !== null).join(' ') || null;
    const { version, previousVersion } = choice;
    const source = {
        facts: {
            ...{ model, version, previousVersion, commit, repository, store, digest, purpose, ...reasons },
            tag: (0,version_tag/* formatVersionTag */.ub)({ model, version }),
            run: context.run?.url ?? null,
            records: counting,
            lockFiles: await readLockFiles(root, counting),
        },
        ...{ files, root, because: { who: context.run?.actor || null, why, store: place.address } },
    };
    const { attestor = null } = await world.forge();
    const { release } = makeVersion(source, inabilityOf(attestor));
    const unfit = (0,store_limits/* checkStoreLimits */.kb)(store, release.files).map(({ file, message }) => refuseFile(file, message));
    if (unfit.length > 0)
        return decidePublication({ kind: 'refused', refusals: unfit, release }, about);
    if (given['dry-run'] || (0,open_registry/* isRehearsal */.S)(world)) {
        const plan = planPublication(release, await (0,observe/* observeVersion */.PN)(registry, release.label));
        return decidePublication({ kind: 'planned', release, plan }, about);
    }
    const log = (line) => world.log.info(line);
    const attested = await attestVersion(source, { registry, attestor, log });
    const { made, attestation, remarks: further } = attested;
    const result = await publishRelease(made.release, made.contents, { registry, log });
    return decidePublication({ kind: 'done', release: made.release, result }, { ...about, attestation, remarks: [...remarks, ...further] });
}
/** Files that are larger than the store takes, in pieces that it takes. */
async function splitFiles(files, { store, root }) {
    const maxBytes = (0,store_limits/* maxFileBytes */.eV)(store);
    const split = async (file) => {
        if (file.bytes <= maxBytes)
            return file;
        const parts = await (0,durable_files/* digestStretches */.kI)((0,external_node_path_.resolve)(root, file.path), (0,split_files/* splitBytes */.uD)(file.bytes, maxBytes));
        return { ...file, parts };
    };
    return Promise.all(files.map(split));
}
function refuseFile(file, message) {
    return { code: 'file-unfit', message: file === undefined ? message : `«${file}»: ${message}` };
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


/***/ }),

/***/ 19904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wellFormed)
/* harmony export */ });
/** The text with U+FFFD for every half of a surrogate pair, which is no text and no JSON that others read. */
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, '\ufffd');
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
