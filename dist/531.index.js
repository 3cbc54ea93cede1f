export const id = 531;
export const ids = [531];
export const modules = {

/***/ 35531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* reexport */ runCommandLine)
});

// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: ./packages/errors/src/nearest-name.ts
var nearest_name = __webpack_require__(38671);
// EXTERNAL MODULE: ./packages/runtime/src/run-action.ts + 3 modules
var run_action = __webpack_require__(62338);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./packages/cli/src/action-manifest.ts



/** Reads `<installation>/actions/<action>/action.yml`. */
async function readManifest(installation, action) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(installation, 'actions', action, 'action.yml'), 'utf8');
    const manifest = (0,dist.parse)(text);
    return { ...manifest, name: action };
}
/** Inputs whose default only GitHub can fill in, such as its token, have none in a terminal. */
function terminalDefaults(manifest) {
    const defaults = {};
    for (const [name, input] of Object.entries(manifest.inputs)) {
        if (input.default !== undefined && !input.default.includes('${{'))
            defaults[name] = input.default;
    }
    return defaults;
}

;// CONCATENATED MODULE: ./packages/cli/src/arguments.ts

/**
 * Reads `plimsoll <action> --<input> <value> …`. `--input=value` works too; an input without a value is `true`; an input
 * that is given several times has one line for each.
 */
function parseCommandLine(args) {
    const [action, ...rest] = args;
    if (action === undefined || action === '--help' || action === '-h' || action === 'help')
        return { kind: 'overview' };
    if (action === '--version')
        return { kind: 'version' };
    if (action.startsWith('-')) {
        throw new configuration_error/* ConfigurationError */.j({
            where: 'command line',
            message: `begins with «${action}», and the action comes first.`,
            fix: 'Example: plimsoll validate-data --data data/train.csv --contract contract.yml',
        });
    }
    if (rest.includes('--help') || rest.includes('-h'))
        return { kind: 'help', action };
    return { kind: 'run', action, inputs: readOptions(rest) };
}
function readOptions(args) {
    const inputs = new Map();
    for (let i = 0; i < args.length; i++) {
        const option = /^--([^=]+)(?:=(.*))?$/s.exec(args[i] ?? '');
        const name = option?.[1];
        if (name === undefined) {
            throw new configuration_error/* ConfigurationError */.j({
                where: 'command line',
                message: `has «${args[i]}» where an input was expected.`,
                fix: 'Write --<input> <value>; put a value with spaces in quotes.',
            });
        }
        let value = option?.[2];
        const next = args[i + 1];
        if (value === undefined && next !== undefined && !next.startsWith('--')) {
            value = next;
            i++;
        }
        const earlier = inputs.get(name);
        inputs.set(name, earlier === undefined ? (value ?? 'true') : `${earlier}\n${value ?? 'true'}`);
    }
    return Object.fromEntries(inputs);
}

;// CONCATENATED MODULE: ./packages/cli/src/help.ts
/** The text of `plimsoll --help`. */
function renderOverview(manifests) {
    const width = Math.max(...manifests.map(({ name }) => name.length));
    return [
        'plimsoll <action> --<input> <value> …',
        '',
        'Runs a step of Plimsoll here as it runs on GitHub Actions, with the same inputs.',
        'Records, evidence, the comment and the registry are folders and files below .plimsoll/.',
        '',
        'Actions:',
        ...manifests.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`),
        '',
        'plimsoll <action> --help lists the inputs of an action. plimsoll --version says which version this is.',
        '',
    ].join('\n');
}
/** The text of `plimsoll <action> --help`. */
function renderActionHelp(manifest) {
    const lines = [`plimsoll ${manifest.name} --<input> <value> …`, '', manifest.description, '', 'Inputs:'];
    for (const [name, input] of Object.entries(manifest.inputs)) {
        const facts = [
            input.required ? 'required' : '',
            input.default && !input.default.includes('${{') ? `default: ${input.default}` : '',
        ].filter(Boolean);
        lines.push(`  --${name}${facts.length > 0 ? `  (${facts.join(', ')})` : ''}`, ...indent(input.description));
    }
    return [...lines, ''].join('\n');
}
function indent(text) {
    return text
        .trim()
        .split('\n')
        .map((line) => `      ${line}`);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./packages/runtime/src/git.ts

/** Asks git for the repository that `folder` lies in. */
async function readGitState(folder) {
    const root = await git(folder, ['rev-parse', '--show-toplevel']);
    if (root === null)
        return null;
    const [commit, branch] = await Promise.all([
        git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']),
        git(folder, ['symbolic-ref', '--short', '--quiet', 'HEAD']),
    ]);
    return { root, commit, branch, defaultBranch: await readDefaultBranch(folder) };
}
async function readDefaultBranch(folder) {
    const remote = await git(folder, ['symbolic-ref', '--short', '--quiet', 'refs/remotes/origin/HEAD']);
    if (remote !== null)
        return remote.replace(/^origin\//, '');
    for (const name of ['main', 'master']) {
        const found = await git(folder, ['rev-parse', '--verify', '--quiet', `refs/heads/${name}`]);
        if (found !== null)
            return name;
    }
    return null;
}
/** The trimmed output of a git command, or null when it fails. */
function git(folder, args) {
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('git', args, { cwd: folder }, (error, stdout) => resolve(error ? null : stdout.trim() || null));
    });
}

// EXTERNAL MODULE: ./packages/runtime/src/log.ts
var src_log = __webpack_require__(37750);
// EXTERNAL MODULE: ./packages/runtime/src/process-environment.ts
var process_environment = __webpack_require__(55229);
// EXTERNAL MODULE: ./packages/runtime/src/directory-evidence.ts
var directory_evidence = __webpack_require__(82401);
// EXTERNAL MODULE: ./packages/stores/src/directory-store.ts
var directory_store = __webpack_require__(83823);
// EXTERNAL MODULE: ./packages/stores/src/git-tag-log.ts + 1 modules
var git_tag_log = __webpack_require__(67530);
;// CONCATENATED MODULE: ./packages/cli/src/comment-file.ts


/** The comment of a terminal run: a Markdown file, replaced as a whole. */
function commentFile(path) {
    return {
        async upsert({ markdown }) {
            const text = `${markdown.trimEnd()}\n`;
            const current = await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
            if (current === text)
                return { outcome: 'unchanged', location: path };
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,promises_.writeFile)(`${path}.tmp`, text);
            await (0,promises_.rename)(`${path}.tmp`, path);
            return { outcome: current === undefined ? 'created' : 'updated', location: path };
        },
    };
}

;// CONCATENATED MODULE: ./packages/cli/src/local-forge.ts




/**
 * Folders below `<workspace>/.plimsoll` in place of a forge: evidence/ for main's artifacts, comment.md for the pull request's
 * comment, and the registry in a directory with its log in the repository's own tags. What another branch leaves behind is kept
 * apart, in branch-evidence/: it is nobody's baseline.
 */
function connectFolders(place) {
    const { workspace, root, context } = place;
    const home = (0,external_node_path_.join)(workspace, '.plimsoll');
    const evidenceIn = (name) => (0,directory_evidence/* createDirectoryEvidence */.D)({ directory: (0,external_node_path_.join)(home, name), label: `.plimsoll/${name}` });
    const ofMain = evidenceIn('evidence');
    const isMain = context.defaultBranch === null || context.ref === context.defaultBranch;
    return {
        baselines: ofMain,
        evidence: isMain ? ofMain : evidenceIn('branch-evidence'),
        comments: commentFile((0,external_node_path_.join)(home, 'comment.md')),
        registry: async ({ directory }) => ({
            store: (0,directory_store/* createDirectoryStore */.$)({ directory, describePath: (path) => (0,external_node_path_.relative)(workspace, path) }),
            log: (0,git_tag_log/* createGitTagLog */.F)({ root }),
        }),
    };
}

;// CONCATENATED MODULE: ./packages/cli/src/terminal-host.ts




/** The host in a terminal: git for the context, folders below .plimsoll/ for the forge. */
async function createTerminalHost(inputs, connections) {
    const folder = process.cwd();
    const git = await readGitState(folder);
    const root = git?.root ?? folder;
    const context = {
        platform: 'local',
        event: 'local',
        repository: null,
        commit: git?.commit ?? null,
        ref: git?.branch ?? null,
        defaultBranch: git?.defaultBranch ?? null,
        base: null,
        isPrivileged: false,
        pullRequest: null,
        run: null,
    };
    const log = (0,src_log/* createLog */.h)((text) => process.stdout.write(text), {
        start: (title) => title,
        end: '',
        warning: (message) => `Warning: ${message}`,
    });
    const now = () => new Date();
    const commandEnvironment = (0,process_environment/* environmentForCommands */.HY)(process.env);
    const cacheFolder = (0,external_node_path_.join)(process.env.XDG_CACHE_HOME || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'plimsoll');
    return {
        inputs,
        root,
        startFolder: folder,
        temporary: (0,external_node_os_.tmpdir)(),
        context,
        defaultModel: (0,process_environment/* modelNameFrom */.Nw)((0,external_node_path_.basename)(root)),
        environment: (0,process_environment/* describeEnvironment */.NE)(process.env),
        commandEnvironment,
        log,
        now,
        mask: () => { },
        setOutput: async () => { },
        addSummary: async () => { },
        annotate: ({ level, title, message, file, line }) => {
            const place = file ? `${file}${line ? `:${line}` : ''}: ` : '';
            process.stderr.write(`${place}${level}: ${title}: ${message}\n`);
        },
        connectForge: async ({ workspace }) => connectFolders({ workspace, root, context }),
        connectEngine: ({ enginePath }) => connections.engine({ enginePath, cacheFolder, environment: commandEnvironment, log }),
    };
}

;// CONCATENATED MODULE: ./packages/cli/src/run-command-line.ts






/** Runs `plimsoll <args>` and returns its exit code: 0 passed, 1 a verdict failed, 2 the command line is wrong. */
async function runCommandLine(args, installation) {
    try {
        return await follow(parseCommandLine(args), installation);
    }
    catch (error) {
        if (!(error instanceof configuration_error/* ConfigurationError */.j))
            throw error;
        process.stderr.write(`${error.message}\n`);
        return 2;
    }
}
async function follow(command, installation) {
    switch (command.kind) {
        case 'version':
            process.stdout.write(`${installation.version}\n`);
            return 0;
        case 'overview': {
            const names = Object.keys(installation.actions);
            const manifests = await Promise.all(names.map((name) => readManifest(installation.folder, name)));
            process.stdout.write(renderOverview(manifests));
            return 0;
        }
        case 'help': {
            requireAction(command.action, installation);
            process.stdout.write(renderActionHelp(await readManifest(installation.folder, command.action)));
            return 0;
        }
        case 'run': {
            const load = requireAction(command.action, installation);
            const [manifest, { action }] = await Promise.all([
                readManifest(installation.folder, command.action),
                load(),
            ]);
            const host = await createTerminalHost({ ...terminalDefaults(manifest), ...command.inputs }, installation.connections);
            return (0,run_action/* runAction */.C)(action, host, installation.version);
        }
    }
}
function requireAction(name, { actions }) {
    const load = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (load)
        return load;
    const names = Object.keys(actions);
    const nearest = (0,nearest_name/* nearestName */.q)(name, names);
    throw new configuration_error/* ConfigurationError */.j({
        where: 'command line',
        message: `«${name}» is not an action.`,
        fix: nearest ? `Did you mean ${nearest}?` : `The actions are ${names.join(', ')}.`,
    });
}

;// CONCATENATED MODULE: ./packages/cli/src/index.ts



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
 * Puts candidates into the order in which to try them: ancestors of the base first, then the others, each in the order
 * of `selectCandidates`. A baseline that is no ancestor is better than none, and says so.
 * `ancestry` is keyed by commit; a commit that was not asked about counts as unknown.
 */
function chooseBaseline(candidates, ancestry) {
    const ranked = candidates.map((candidate) => ({
        candidate,
        ancestry: ancestry.get(candidate.headSha) ?? unknownAncestry,
    }));
    const ancestors = ranked.filter((entry) => entry.ancestry.isAncestor === true);
    const others = ranked.filter((entry) => entry.ancestry.isAncestor !== true);
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

/***/ 64172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceName)
/* harmony export */ });
/** Name of the artifact that holds a model's evidence. Slashes are not allowed in artifact names. */
function evidenceName(model) {
    return `plimsoll-${model.replaceAll('/', '.')}`;
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
/* harmony import */ var _plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64172);
/* harmony import */ var _plimsoll_record__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45296);






/**
 * Evidence in a folder, for a terminal and for `baseline: <folder>`: what `keep` stores, `find` finds.
 * A bundle is complete before it stands under its name: a crash never leaves half of one.
 */
function createDirectoryEvidence(options) {
    const { directory, label = directory } = options;
    return {
        async find(model) {
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
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__/* .evidenceName */ .X)(model));
            const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.${(0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__/* .evidenceName */ .X)(model)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
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
async function findBundle(directory, model) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__/* .evidenceName */ .X)(model));
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

/***/ 83823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createDirectoryStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _plimsoll_registry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42711);
/* harmony import */ var _plimsoll_registry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39128);
/* harmony import */ var _durable_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25377);
/* harmony import */ var _file_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33435);





/** Holds the label of a version, in its folder. It is not one of its files. */
const labelName = '.plimsoll.json';
/** Holds the drafts of a model. A model's name has no dots, so neither it nor a version can be mistaken for one. */
const draftsFolder = '.drafts';
/** Holds the files of a draft that are still being written. */
const partialFolder = '.partial';
/**
 * Keeps versions below a directory: `<model>/<version>/` holds the files of a version, and appears whole, by one
 * rename. Every file is written to a partial name, synced and renamed, so that nothing half written is ever seen.
 * Files of any size are streamed. Handles are paths of drafts, with forward slashes, relative to the directory.
 */
function createDirectoryStore({ directory, describePath = (path) => path, }) {
    const at = (...parts) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, ...parts.flatMap((part) => part.split('/')));
    const draftsOf = (model) => `${model}/${draftsFolder}`;
    const verified = new Map();
    const readLabel = async (handle) => {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(at(handle, labelName), 'utf8').catch((error) => {
            if ((0,_file_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b)(error))
                return '';
            throw (0,_file_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFailure */ .x)(error, 'reading a release');
        });
        return (0,_plimsoll_registry__WEBPACK_IMPORTED_MODULE_3__/* .parseLabel */ .Q_)(text);
    };
    const requireDraft = async (handle) => {
        if (!(await exists(at(handle, labelName)))) {
            throw new _plimsoll_registry__WEBPACK_IMPORTED_MODULE_4__/* .RegistryChangedError */ .y(`The draft ${describePath(at(handle))} is not there any more.`);
        }
    };
    const wrap = async (doing, work) => {
        try {
            return await work();
        }
        catch (error) {
            throw (0,_file_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFailure */ .x)(error, doing);
        }
    };
    return {
        kind: 'directory',
        async list(model) {
            const releases = [];
            for (const version of await listFolders(at(model))) {
                if (!/^v\d+\.\d+\.\d+$/.test(version))
                    continue;
                const handle = `${model}/${version}`;
                const location = describePath(at(handle));
                releases.push({ handle, state: 'published', version, label: await readLabel(handle), location });
            }
            for (const name of await listFolders(at(draftsOf(model)))) {
                const handle = `${draftsOf(model)}/${name}`;
                const label = await readLabel(handle);
                const location = describePath(at(handle));
                // A draft without a label was interrupted while it was begun or removed; somebody may tidy it up.
                releases.push({ handle, state: 'draft', version: versionOfDraft(name), label, location });
            }
            return releases;
        },
        async inspect({ model, version }) {
            const listed = (await this.list(model)).filter((release) => release.version === version);
            return Promise.all(listed.map(async (release) => ({
                ...release,
                files: await hashFolder(at(release.handle), verified),
            })));
        },
        createDraft: ({ label }) => wrap('beginning a draft', async () => {
            if (await exists(at(label.model, label.version)))
                throw isPublished(label.model, label.version);
            const handle = `${draftsOf(label.model)}/${label.version}.${label.id.slice(0, 16)}`;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(at(handle, partialFolder), { recursive: true });
            await (0,_durable_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFileDurably */ .L5)({ partial: at(handle, partialFolder, labelName), path: at(handle, labelName) }, async function* () {
                yield Buffer.from(`${(0,_plimsoll_registry__WEBPACK_IMPORTED_MODULE_3__/* .formatLabel */ .wR)(label)}\n`);
            });
            return handle;
        }),
        async putFile(handle, file, content) {
            await requireDraft(handle);
            const written = await wrap(`writing ${file.name}`, () => (0,_durable_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFileDurably */ .L5)({ partial: at(handle, partialFolder, file.name), path: at(handle, file.name), expected: file }, content));
            if (written === 'gone')
                throw new _plimsoll_registry__WEBPACK_IMPORTED_MODULE_4__/* .RegistryChangedError */ .y(`The draft ${describePath(at(handle))} is not there any more.`);
        },
        removeFile: (handle, name) => wrap(`removing ${name}`, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(at(handle, name), { force: true })),
        publish: (handle) => wrap('publishing a draft', async () => {
            const [model = '', name = ''] = handle.split(`/${draftsFolder}/`);
            const version = versionOfDraft(name);
            await requireDraft(handle);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(at(handle, partialFolder), { recursive: true, force: true, maxRetries: 3 });
            await (0,_durable_files_js__WEBPACK_IMPORTED_MODULE_5__/* .syncFolder */ .Yw)(at(handle));
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(at(handle), at(model, version));
            }
            catch (error) {
                if (await exists(at(model, version))) {
                    throw isPublished(model, version);
                }
                await requireDraft(handle);
                throw error;
            }
            await (0,_durable_files_js__WEBPACK_IMPORTED_MODULE_5__/* .syncFolder */ .Yw)(at(model));
            await removeIfEmpty(at(draftsOf(model)));
        }),
        removeDraft: (handle) => wrap('removing a draft', async () => {
            // The label goes first: what is left of an interrupted removal is no draft any more.
            if (!handle.includes(`/${draftsFolder}/`))
                return;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(at(handle, labelName), { force: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(at(handle), { recursive: true, force: true, maxRetries: 3 });
            await removeIfEmpty(at(handle, '..'));
        }),
    };
}
/** The files of a version as they are on disk now. What was hashed once, and has not changed since, is not read again. */
async function hashFolder(folder, verified) {
    const files = [];
    for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])).sort()) {
        if (name === labelName || name === partialFolder)
            continue;
        try {
            const { dev, ino, size, mtimeNs, ctimeNs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { bigint: true });
            const key = [name, dev, ino, size, mtimeNs, ctimeNs].join(':');
            const known = verified.get(key) ?? { name, ...(await (0,_durable_files_js__WEBPACK_IMPORTED_MODULE_5__/* .hashFile */ .DC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))) };
            verified.set(key, known);
            files.push(known);
        }
        catch (error) {
            // Published or removed by somebody else while we looked: then it is not in this folder.
            if (!(0,_file_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b)(error))
                throw (0,_file_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFailure */ .x)(error, `reading ${name}`);
        }
    }
    return files;
}
/** `v1.2.0.0123456789abcdef` is a draft of v1.2.0. */
function versionOfDraft(name) {
    return name.slice(0, name.lastIndexOf('.'));
}
function isPublished(model, version) {
    return new _plimsoll_registry__WEBPACK_IMPORTED_MODULE_4__/* .RegistryChangedError */ .y(`${model} ${version} is published already.`);
}
async function removeIfEmpty(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(folder).catch(() => { });
}
async function listFolders(folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
        return entries
            .filter((entry) => entry.isDirectory())
            .map(({ name }) => name)
            .sort();
    }
    catch (error) {
        if ((0,_file_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b)(error))
            return [];
        throw (0,_file_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFailure */ .x)(error, 'listing versions');
    }
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
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
