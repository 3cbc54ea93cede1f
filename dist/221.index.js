export const id = 221;
export const ids = [221];
export const modules = {

/***/ 65221:
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
    return (lower === src_release/* evidenceNames */.Y$.checksums.toLowerCase() ||
        lower === src_release/* evidenceNames */.Y$.card.toLowerCase() ||
        lower.endsWith(src_release/* evidenceNames */.Y$.recordEnding) ||
        (0,split_files/* isPartName */.fe)(lower));
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

// EXTERNAL MODULE: ./packages/record/src/serialise.ts
var serialise = __webpack_require__(14288);
;// CONCATENATED MODULE: ./packages/registry/src/assemble-release.ts




/**
 * Puts a release together: the model's files, one `<id>.record.json` for each record, MODEL_CARD.md, and SHA256SUMS
 * over all of them. The same parts always give the same release. A file that is too large for the store is stored in pieces;
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

;// CONCATENATED MODULE: ./packages/registry/src/store-limits.ts
/** What a store is called, and what it cannot hold. Source for GitHub: its documentation «About releases». */
const stores = {
    github: { name: 'GitHub Releases', files: 1000, minBytes: 1, maxBytes: 2 * 1024 ** 3 - 1 },
    directory: { name: 'the registry directory', ...limited({}) },
    oci: { name: 'the OCI registry', ...limited({ files: 1000 }) },
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
        service: storeName(registry.store.kind),
        operation: `publishing ${release.tag}`,
        attempts: maxRounds,
        message: change instanceof Error ? change.message : 'it does not hold what was written to it',
    }, { cause: change });
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
        ? `Compared with main${baseline.commit === null ? '' : ` at ${(0,src_escape/* codeSpan */.SS)(baseline.commit)}`} (${(0,src_escape/* escapeMarkdown */.FV)(baseline.source)})${(0,compare_metrics/* comparabilityOf */.s)(evidence) === 'ok' ? '' : ', which was tested on other rows'}.`
        : `Compared with nothing: ${(0,src_escape/* escapeMarkdown */.FV)(baseline.reason)}`;
    return (0,blocks/* joinBlocks */.x9)([
        isOneOfSeveral ? `### ${(0,src_escape/* codeSpan */.SS)(id)}` : '',
        `${tested} ${compared}`,
        renderMetrics(evidence),
        evidence.conditions.length === 0 ? 'No conditions were set: nothing was asked of these metrics.' : '',
    ]);
}
function renderMetrics(evidence) {
    const rows = (0,compare_metrics/* compareMetrics */.f)(evidence);
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
function renderLineage(request) {
    const { tag, commit, previousVersion, why, override, repository, run } = request;
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
        ...rows.map(([name, value]) => [name, value === null ? '–' : (0,src_escape/* codeSpan */.SS)(value)]),
        ...told.flatMap(([name, value]) => (value ? [[name, (0,src_escape/* escapeMarkdown */.FV)(value)]] : [])),
    ]);
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
    bump: (0,input_kinds/* oneOf */.yL)(['auto', 'patch', 'minor', 'major']),
    store: (0,input_kinds/* oneOf */.yL)(['auto', 'github', 'directory']),
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
    const tag = (0,version_tag/* formatVersionTag */.ub)({ model, version: choice.version });
    const identity = { model, commit, run: context.run?.url ?? null, records: counting };
    const reasons = { why: choice.bump?.reason ?? null, override: override && describeOverride(override) };
    const card = renderModelCard({
        ...identity,
        ...choice,
        ...reasons,
        tag,
        repository,
        store,
        files,
        purpose,
    });
    const why = [reasons.why, reasons.override].filter((reason) => reason !== null).join(' ') || null;
    const { release, contents } = assembleRelease({
        ...{ ...identity, version: choice.version, modelFiles: files, card, notes: card },
        because: { who: context.run?.actor || null, why },
        read: ({ path }, part) => (0,durable_files/* readFileContent */.AJ)((0,external_node_path_.resolve)(root, path), path, part),
    });
    const unfit = checkStoreLimits(store, release.files).map(({ file, message }) => refuseFile(file, message));
    if (unfit.length > 0)
        return decidePublication({ kind: 'refused', refusals: unfit, release }, about);
    if (given['dry-run'] || (0,open_registry/* isRehearsal */.S)(world)) {
        const plan = planPublication(release, await (0,observe/* observeVersion */.PN)(registry, release.label));
        return decidePublication({ kind: 'planned', release, plan }, about);
    }
    const log = (line) => world.log.info(line);
    const result = await publishRelease(release, contents, { registry, log });
    return decidePublication({ kind: 'done', release, result }, about);
}
/** Files that are larger than the store takes, in pieces that it takes. */
async function splitFiles(files, { store, root }) {
    const maxBytes = maxFileBytes(store);
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
    const known = { registered, registrations, releases };
    const choose = (wanted) => chooseVersion(wanted, model.digest, known);
    if ('version' in request) {
        return { ...choose(request), bump: { level: 'set-by-user', reason: 'The version was set by the user.' } };
    }
    const plain = choose({ bump: request.bump === 'auto' ? 'minor' : request.bump });
    if (existingVersion(model.digest, known) !== undefined)
        return { ...plain, bump: null };
    const { previousVersion } = plain;
    if (previousVersion === null)
        return { ...plain, bump: { level: 'first', reason: 'This is the first version.' } };
    if (request.bump !== 'auto') {
        return { ...plain, bump: { level: request.bump, reason: `The input bump asked for ${request.bump}.` } };
    }
    const before = await readVersionRecords(registry, { model: model.name, version: previousVersion });
    const { level, reason } = chooseBump(model.records, before, previousVersion);
    return { ...choose({ bump: level }), bump: { level, reason } };
}
/** The records that a version carries; null when it is not published, or is not what was published any more. */
async function readVersionRecords(registry, key) {
    const { release, refusals } = await (0,examine/* examineVersion */.w)(registry, key);
    return release === null || refusals.length > 0 ? null : (0,examine/* readReleaseRecords */.c)(registry.store, release);
}
/** The version that has an alias, with its records; null when none has, or its files are not what was published. */
async function readHolder(registry, { model, alias }) {
    const { current } = (0,alias_state/* readAlias */.Jd)(await registry.log.history(model), alias);
    if (current === null)
        return null;
    const { version } = current;
    const records = await readVersionRecords(registry, { model, version });
    return records && { version, records };
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
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90712);


/**
 * Chooses the registry by the inputs `store` and `directory`. Throws a ConfigurationError outside git, and when releases on GitHub
 * are asked for in a terminal. Nothing is connected before `open`.
 */
function chooseRegistry(given, world) {
    const { context, root, workspace } = world;
    const automatic = context.platform === 'github' ? 'github' : 'directory';
    const store = given.store === 'auto' ? automatic : given.store;
    if (context.commit === null)
        throw needsGit(root);
    if (store === 'github' && context.platform === 'local')
        throw needsActions();
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, given.directory || '.plimsoll/registry');
    return {
        store,
        commit: context.commit,
        open: async () => (await world.forge()).registry({ store, directory }),
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
    return new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j({
        where: root,
        message: 'is no git repository with a commit, and versions are tags on commits.',
        fix: 'Commit the code first: git init, git add, git commit.',
    });
}
function needsActions() {
    return new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j({
        where: "input 'store'",
        message: 'is «github», and releases on GitHub are made by a workflow there.',
        fix: 'Leave it out: in a terminal, versions go to a directory.',
    });
}


/***/ })

};
