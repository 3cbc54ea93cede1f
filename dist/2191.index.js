export const id = 2191;
export const ids = [2191];
export const modules = {

/***/ 72191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* reexport */ runCommandLine)
});

// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: ./packages/errors/src/nearest-name.ts
var nearest_name = __webpack_require__(38671);
// EXTERNAL MODULE: ./packages/runtime/src/run-action.ts + 1 modules
var run_action = __webpack_require__(79633);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/cli/src/action-manifest.ts


/** Reads what the build has made of `actions/<action>/action.yml`: parsing YAML takes longer than some actions. */
async function readManifest(installation, action) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(installation, 'dist', 'manifests', `${action}.json`), 'utf8');
    return { ...JSON.parse(text), name: action };
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
 * that is given several times has one line for each. Commands that take operands have them first: `plimsoll show penguins@v1.0.0`.
 */
function parseCommandLine(args, takesOperands = () => false) {
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
    if (!takesOperands(action))
        return { kind: 'run', action, inputs: readOptions(rest) };
    // Operands come first, as in every example.
    const end = rest.findIndex((arg) => arg.startsWith('-'));
    const operands = end < 0 ? rest : rest.slice(0, end);
    return { kind: 'run', action, operands, inputs: readOptions(rest.slice(operands.length)) };
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
function renderOverview(manifests, tools) {
    const width = Math.max(...[...manifests, ...tools].map(({ name }) => name.length));
    const line = ({ name, description }) => `  ${name.padEnd(width)}  ${description}`;
    return [
        'plimsoll <action> --<input> <value> …',
        '',
        'Runs a step of Plimsoll here as it runs on GitHub Actions, with the same inputs.',
        'Records, evidence, the comment and the registry are folders and files below .plimsoll/.',
        '',
        'Actions:',
        ...manifests.map(line),
        '',
        'Other commands:',
        ...tools.map(line),
        '',
        'plimsoll <action> --help lists the inputs of an action. plimsoll --version says which version this is.',
        '',
    ].join('\n');
}
/** The text of `plimsoll <action> --help`. */
function renderActionHelp(manifest) {
    const operands = manifest.operands === undefined ? '' : ` ${manifest.operands}`;
    const lines = [
        `plimsoll ${manifest.name}${operands} --<input> <value> …`,
        '',
        manifest.description,
        '',
        'Inputs:',
    ];
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
// EXTERNAL MODULE: ./packages/dataset/src/remote-files.ts
var remote_files = __webpack_require__(8366);
// EXTERNAL MODULE: ./packages/runtime/src/input-kinds.ts
var input_kinds = __webpack_require__(86730);
// EXTERNAL MODULE: ./packages/runtime/src/inputs.ts
var inputs = __webpack_require__(14291);
// EXTERNAL MODULE: ./packages/runtime/src/find-data.ts
var find_data = __webpack_require__(25754);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/runtime/src/git.ts
var src_git = __webpack_require__(11420);
// EXTERNAL MODULE: ./packages/runtime/src/process-environment.ts
var process_environment = __webpack_require__(55229);
// EXTERNAL MODULE: ./packages/runtime/src/log.ts
var log = __webpack_require__(37750);
// EXTERNAL MODULE: ./packages/runtime/src/directory-evidence.ts
var directory_evidence = __webpack_require__(82401);
// EXTERNAL MODULE: ./packages/runtime/src/directory-training-cache.ts
var directory_training_cache = __webpack_require__(63833);
// EXTERNAL MODULE: ./packages/stores/src/git-tag-log.ts + 1 modules
var git_tag_log = __webpack_require__(67530);
;// CONCATENATED MODULE: ./packages/cli/src/comment-file.ts


/** The comment of a terminal run: a Markdown file, replaced as a whole. */
function commentFile(path) {
    return {
        async upsert({ markdown, isQuiet = false }) {
            const text = `${markdown.trimEnd()}\n`;
            const current = await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
            if (current === undefined && isQuiet)
                return { outcome: 'silent', location: null };
            if (current === text)
                return { outcome: 'unchanged', location: path };
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,promises_.writeFile)(`${path}.tmp`, text);
            await (0,promises_.rename)(`${path}.tmp`, path);
            return { outcome: current === undefined ? 'created' : 'updated', location: path };
        },
    };
}

// EXTERNAL MODULE: ./packages/stores/src/open-store.ts + 1 modules
var open_store = __webpack_require__(72785);
;// CONCATENATED MODULE: ./packages/cli/src/open-local-store.ts



/** The token for GitHub that people have in their environment; empty where there is none. */
function githubTokenOf(environment) {
    return environment.GITHUB_TOKEN || environment.GH_TOKEN || '';
}
/** Opens a store for a terminal, whose environment may hold logins. */
function openLocalStore(store, place) {
    if (store.kind === 'github') {
        throw new configuration_error/* ConfigurationError */.j({
            where: "input 'store'",
            message: 'is «github», and nothing says whose releases are meant.',
            fix: 'Name the repository: --repository owner/name.',
        });
    }
    return (0,open_store/* openStore */.C)(store, {
        ...place,
        environment: process.env,
        githubToken: githubTokenOf(process.env),
        sleep: async (milliseconds) => void (await (0,external_node_timers_promises_.setTimeout)(milliseconds)),
        now: () => new Date(),
    });
}

;// CONCATENATED MODULE: ./packages/cli/src/local-forge.ts





/**
 * Folders below `<workspace>/.plimsoll` in place of a forge: evidence/ for main's artifacts, comment.md for the pull request's
 * comment, and the registry in a directory with its log in the repository's own tags. What another branch leaves behind is kept
 * apart, in branch-evidence/: it is nobody's baseline. cache/ holds the last trainings.
 */
function connectFolders(place) {
    const { workspace, root, context, log } = place;
    const home = (0,external_node_path_.join)(workspace, '.plimsoll');
    const evidenceIn = (name) => (0,directory_evidence/* createDirectoryEvidence */.D)({ directory: (0,external_node_path_.join)(home, name), label: `.plimsoll/${name}` });
    const ofMain = evidenceIn('evidence');
    const isMain = context.defaultBranch === null || context.ref === context.defaultBranch;
    return {
        baselines: ofMain,
        evidence: isMain ? ofMain : evidenceIn('branch-evidence'),
        trainings: (0,directory_training_cache/* createDirectoryTrainingCache */.e)((0,external_node_path_.join)(home, 'cache')),
        comments: commentFile((0,external_node_path_.join)(home, 'comment.md')),
        announcer: null,
        approvals: null,
        registry: async ({ store, directory, isFromLog = false }) => ({
            store: await openLocalStore(store, {
                ...{ directory, isFromLog },
                describePath: (path) => (0,external_node_path_.relative)(workspace, path),
                log: (message) => log.info(message),
            }),
            log: (0,git_tag_log/* createGitTagLog */.F)({ root }),
        }),
    };
}

;// CONCATENATED MODULE: ./packages/cli/src/terminal-host.ts





/** The host in a terminal: git for the context, folders below .plimsoll/ for the forge. */
async function createTerminalHost(inputs, connections) {
    const folder = process.cwd();
    const git = await (0,src_git/* readGitState */.I)(folder);
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
    const write = (text) => process.stdout.write(text);
    const log = terminalLog(write);
    const now = () => new Date();
    const commandEnvironment = (0,process_environment/* environmentForCommands */.HY)(process.env);
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
        connectForge: async ({ workspace }) => connectFolders({ workspace, root, context, log }),
        connectEngine: ({ enginePath }) => connectEngine(connections, enginePath, write),
        readTrackedRun: (run, inputName) => connections.trackedRun({
            ...{ ...run, inputName, environment: process.env },
            sleep: async (milliseconds) => void (await (0,external_node_timers_promises_.setTimeout)(milliseconds)),
            log: (message) => log.info(message),
        }),
    };
}
/** The data engine, installed on its first use into the user's cache; `write` takes what it tells. */
function connectEngine(connections, enginePath, write) {
    const cacheFolder = (0,external_node_path_.join)(process.env.XDG_CACHE_HOME || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'plimsoll');
    const environment = (0,process_environment/* environmentForCommands */.HY)(process.env);
    return connections.engine({ enginePath, cacheFolder, environment, log: terminalLog(write) });
}
function terminalLog(write) {
    return (0,log/* createLog */.h)(write, {
        start: (title) => title,
        end: '',
        warning: (message) => `Warning: ${message}`,
    });
}

;// CONCATENATED MODULE: ./packages/cli/src/infer-contract.ts







const infer_contract_inputs = {
    data: (0,input_kinds/* requiredLines */.HW)('data/train.csv'),
    output: (0,input_kinds/* text */.Qq)(),
    'engine-path': (0,input_kinds/* text */.Qq)(),
};
/** `plimsoll infer-contract --data … [--output contract.yml]`: proposes a contract from data. */
const inferContractTool = {
    manifest: {
        name: 'infer-contract',
        description: 'Propose a contract from data: cautious, with comments, and without values that may be personal.',
        inputs: {
            data: {
                description: 'Data files that together are one table, one path or glob each.',
                required: true,
            },
            output: { description: 'File to write; without it, the contract is printed.', required: false },
            'engine-path': { description: 'Folder with an installed data engine.', required: false },
        },
    },
    async run(raw, { connections }) {
        const given = (0,inputs/* readInputs */.K)(infer_contract_inputs, raw);
        const folder = process.cwd();
        // What is printed is the contract; what is told goes where it cannot get into it.
        const tell = (line) => process.stderr.write(line);
        const engine = await connectEngine(connections, given['engine-path'], tell);
        // Loaded here, so that no other command waits for it.
        const { inferContract } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7554), __webpack_require__.e(4605), __webpack_require__.e(6001), __webpack_require__.e(2596)]).then(__webpack_require__.bind(__webpack_require__, 52596));
        const contract = await (0,find_data/* withData */.n)({ workspace: folder, root: folder, temporary: (0,external_node_os_.tmpdir)(), engine: async () => engine }, async (findData) => {
            const { source } = await findData(given.data, 'data');
            return inferContract(engine, source, given.data.map(remote_files/* publicAddress */.W).join(' '));
        });
        if (given.output === '')
            process.stdout.write(contract);
        else {
            await writeNew((0,external_node_path_.resolve)(folder, given.output), contract, given.output);
            tell(`${given.output}: read it, change what is not meant, and commit it.\n`);
        }
        return 0;
    },
};
/** What somebody has written by hand is not overwritten. */
async function writeNew(file, content, name) {
    try {
        await (0,promises_.writeFile)(file, content, { flag: 'wx' });
    }
    catch (error) {
        const { code, message } = error;
        throw new configuration_error/* ConfigurationError */.j({
            where: "input 'output'",
            message: code === 'EEXIST' ? `names «${name}», which is there already.` : `cannot be written: ${message}.`,
            fix: code === 'EEXIST'
                ? 'Name another file, or remove this one.'
                : 'Name a file in a folder that is there.',
        });
    }
}

;// CONCATENATED MODULE: ./packages/cli/src/registry/print.ts
/** A text from a tag on one line, without what a terminal obeys. */
function line(text) {
    return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').slice(0, 300);
}
/** Prints a value for other programs. Returns the exit code. */
function printJson(value) {
    process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
    return 0;
}
/** Prints rows in columns below headings; the last column may be as wide as it likes. */
function printTable(headings, rows) {
    printRows([headings, ...rows]);
}
/** Prints rows in columns, without headings. */
function printRows(rows) {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widthOf = (at) => Math.max(...rows.map((row) => row[at]?.length ?? 0));
    const widths = Array.from({ length: columns }, (_, at) => widthOf(at));
    for (const row of rows) {
        const cells = row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)));
        process.stdout.write(`${cells.join('  ').trimEnd()}\n`);
    }
}

;// CONCATENATED MODULE: ./packages/cli/src/metrics-tool.ts




const metrics_tool_inputs = {
    metric: (0,input_kinds/* lines */.Mn)(),
    task: (0,input_kinds/* oneOf */.yL)(['auto', 'classification', 'regression', 'multilabel', 'ranking', 'forecasting']),
    'positive-class': (0,input_kinds/* text */.Qq)(),
    json: (0,input_kinds/* flag */.Jt)(),
    'engine-path': (0,input_kinds/* text */.Qq)(),
};
/** `plimsoll metrics predictions.parquet`: the metrics that `train-and-test` would compute, without judging them. */
const metricsTool = {
    manifest: {
        name: 'metrics',
        operands: '<file>',
        description: 'Compute metrics from a file of predictions, as train-and-test does, without judging them.',
        inputs: {
            metric: {
                description: 'A metric to compute, once for each; all usual ones when left out.',
                required: false,
            },
            task: {
                description: 'auto, classification, regression, multilabel, ranking or forecasting.',
                required: false,
                default: 'auto',
            },
            'positive-class': {
                description: 'The positive one of two classes; 1, true or yes when left out.',
                required: false,
            },
            json: { description: 'Print JSON: an object of names and numbers.', required: false },
            'engine-path': { description: 'Folder with an installed data engine.', required: false },
        },
    },
    async run(raw, { connections }, operands) {
        const given = (0,inputs/* readInputs */.K)(metrics_tool_inputs, raw);
        const folder = process.cwd();
        // What is printed is the metrics; what is told goes where it cannot get between them.
        const tell = (line) => process.stderr.write(line);
        // Loaded here, so that no other command waits for them.
        const [{ computeMetrics, findDefinition, metricDefinitions }, { findFile, readPredictions }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(9005), __webpack_require__.e(7259), __webpack_require__.e(4759), __webpack_require__.e(3871), __webpack_require__.e(4446), __webpack_require__.e(4439), __webpack_require__.e(5541)]).then(__webpack_require__.bind(__webpack_require__, 15541)), Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(2061), __webpack_require__.e(3871), __webpack_require__.e(9394), __webpack_require__.e(4469)]).then(__webpack_require__.bind(__webpack_require__, 53756))]);
        const file = await findFile(folder, requireFile(operands), 'file');
        const engine = () => connectEngine(connections, given['engine-path'], tell);
        const predictions = await readPredictions({ workspace: folder, engine }, [file], {
            inputName: 'file',
            task: given.task,
            positiveClass: given['positive-class'],
        });
        const unknown = given.metric.filter((name) => findDefinition(name, predictions) === undefined);
        if (unknown.length > 0) {
            const known = metricDefinitions.filter(({ task }) => task === predictions.task);
            throw new configuration_error/* ConfigurationError */.j(unknown.map((name) => notAMetric(name, known)));
        }
        const names = given.metric.length > 0 ? { names: given.metric } : {};
        const values = [];
        let isIncomplete = false;
        for (const [name, { outcome }] of computeMetrics(predictions, names)) {
            if (outcome.problem === null && outcome.value !== null)
                values.push([name, outcome.value]);
            else {
                isIncomplete = true;
                tell(`«${name}» ${outcome.problem?.message}.\n`);
            }
        }
        if (given.json)
            printJson(Object.fromEntries(values));
        else
            printRows(values.map(([name, value]) => [name, String(value)]));
        // What was asked for by name and cannot be had is a failure; of the usual ones some may be missing.
        return isIncomplete && given.metric.length > 0 ? 1 : 0;
    },
};
function notAMetric(name, known) {
    const names = known.map((one) => one.name);
    const nearest = (0,nearest_name/* nearestName */.q)(name, names);
    return {
        where: "input 'metric'",
        message: `names «${name}», which is not a metric of these predictions.`,
        fix: nearest === undefined ? `Some are ${names.slice(0, 12).join(', ')}.` : `Did you mean ${nearest}?`,
    };
}
function requireFile([file, another]) {
    if (file !== undefined && another === undefined)
        return file;
    throw new configuration_error/* ConfigurationError */.j({
        where: 'command line',
        message: file === undefined
            ? 'names no file of predictions.'
            : `names more than one file: «${file}» and «${another}».`,
        fix: 'Example: plimsoll metrics predictions.parquet --metric roc_auc',
    });
}

// EXTERNAL MODULE: ./packages/registry/src/alias-state.ts
var alias_state = __webpack_require__(73701);
// EXTERNAL MODULE: ./packages/registry/src/kept-in.ts
var kept_in = __webpack_require__(21053);
// EXTERNAL MODULE: ./packages/runtime/src/store-input.ts
var store_input = __webpack_require__(92964);
// EXTERNAL MODULE: ./packages/registry/src/choose-promotion.ts
var choose_promotion = __webpack_require__(89684);
;// CONCATENATED MODULE: ./packages/cli/src/registry/resolve-version.ts


/** The version that a target means now: itself, the highest one, or the one that has an alias. */
function resolveVersion(history, { model, version }) {
    const wanted = version ?? 'latest';
    if (/^v\d/.test(wanted))
        return wanted;
    if (wanted === 'latest') {
        const request = { model, alias: 'latest', version: 'latest', run: null, isReported: () => true };
        const choice = (0,choose_promotion/* choosePromotion */.v)(history, request);
        if ('version' in choice)
            return choice.version;
        throw new configuration_error/* ConfigurationError */.j({ where: model, message: choice.refusals[0]?.message ?? 'has no version.' });
    }
    const { current } = (0,alias_state/* readAlias */.Jd)(history, wanted);
    if (current)
        return current.version;
    throw new configuration_error/* ConfigurationError */.j({
        where: model,
        message: `no version has «${wanted}».`,
        fix: `plimsoll history ${model} shows what had which alias when.`,
    });
}

;// CONCATENATED MODULE: ./packages/cli/src/registry/open-registry.ts








/** Inputs of every command that looks into a registry. */
const registryInputs = {
    store: (0,store_input/* storeAddress */.u)(),
    repository: (0,input_kinds/* matching */.wC)(/^[\w.-]+\/[\w.-]+$/, 'must be owner/name', 'acme/penguins'),
    directory: (0,input_kinds/* text */.Qq)(),
};
/** What `--help` says of them. */
const registryHelp = {
    store: {
        description: "Where the files of versions are, as in publish-model. Default: where the version's tag says; GitHub Releases when a repository is given, else the directory.",
        required: false,
        default: 'auto',
    },
    repository: {
        description: 'owner/name of a repository on GitHub, whose tags and releases are meant; the token is in GITHUB_TOKEN (or GH_TOKEN). Default: the tags of the local repository, and the directory.',
        required: false,
    },
    directory: {
        description: 'Folder of the directory store.',
        required: false,
        default: '.plimsoll/registry',
    },
};
/** The registry that holds a version: the store is the one that the user named, else the one that the version's tag names. */
async function openVersion(given, target) {
    const { log } = await openLog(given);
    const history = await log.history(target.model);
    const version = resolveVersion(history, target);
    return { registry: await openRegistry(given, (0,kept_in/* keptIn */.C)(history, version)), history, version };
}
/** The log that a command means: GitHub's tags when a repository is given, else those of the local one. */
async function openLog(given) {
    if (given.repository !== '')
        return openGitHub(given.repository);
    const folder = process.cwd();
    const git = await (0,src_git/* readGitState */.I)(folder);
    if (!git) {
        throw new configuration_error/* ConfigurationError */.j({
            where: folder,
            message: 'is no git repository, and the log of versions is in its tags.',
            fix: 'Go to the repository, or name one on GitHub: --repository owner/name.',
        });
    }
    return { log: (0,git_tag_log/* createGitTagLog */.F)({ root: git.root }) };
}
/** The log, and the store: that of the user, else `logged` (what the log names), else GitHub Releases or the directory. */
async function openRegistry(given, logged) {
    const folder = process.cwd();
    const isAuto = given.store.kind === 'auto';
    const named = given.store.kind === 'auto' ? logged : given.store;
    if (given.repository !== '' && (named === null || named.kind === 'github')) {
        return openGitHub(given.repository);
    }
    const { log } = await openLog(given);
    const store = await openLocalStore(named ?? { kind: 'directory' }, {
        directory: (0,external_node_path_.resolve)(folder, given.directory || (0,external_node_path_.join)('.plimsoll', 'registry')),
        isFromLog: isAuto,
        describePath: (path) => (0,external_node_path_.relative)(folder, path) || path,
        log: (message) => process.stderr.write(`${message}\n`),
    });
    return { store, log };
}
async function openGitHub(repository) {
    const token = githubTokenOf(process.env);
    if (token === '') {
        throw new configuration_error/* ConfigurationError */.j({
            where: 'GITHUB_TOKEN',
            message: 'is not set, and GitHub is asked with it.',
            fix: 'Example: GITHUB_TOKEN=$(gh auth token) plimsoll history penguins --repository acme/penguins',
        });
    }
    // Loaded here, so that no local command waits for it.
    const github = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(9923), __webpack_require__.e(7305)]).then(__webpack_require__.bind(__webpack_require__, 57305));
    const pause = async (milliseconds) => void (await (0,external_node_timers_promises_.setTimeout)(milliseconds));
    const client = github.createGitHubClient({
        token,
        apiUrl: process.env.GITHUB_API_URL || 'https://api.github.com',
        sleep: pause,
        now: () => new Date(),
        log: (message) => process.stderr.write(`${message}\n`),
    });
    const options = { client, repository, sleep: pause };
    return { store: github.createGitHubReleaseStore(options), log: github.createGitHubVersionLog(options) };
}

// EXTERNAL MODULE: ./packages/registry/src/version-tag.ts
var version_tag = __webpack_require__(32536);
;// CONCATENATED MODULE: ./packages/cli/src/registry/operands.ts


const operands_name = '[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?';
const model = new RegExp(`^(${operands_name}(?:/${operands_name})*)(?:@(.+))?$`);
const alias = new RegExp(`^${operands_name}$`);
/** Reads the one operand that names a model, and maybe a version of it. */
function readTarget(operands, example) {
    const [text = '', another] = operands;
    const [, found, wanted] = model.exec(text) ?? [];
    if (found === undefined || another !== undefined)
        throw refuse(text, another, example);
    if (wanted === undefined)
        return { model: found, version: null };
    if (/^v?\d+\.\d+\.\d+$/.test(wanted))
        return { model: found, version: (0,version_tag/* readVersion */.$4)(wanted) };
    if (!alias.test(wanted))
        throw refuse(text, another, example);
    return { model: found, version: wanted };
}
/** Reads a model and an alias of it. */
function readModelAndAlias(operands, example) {
    const [text = '', wanted = '', another] = operands;
    const target = readTarget([text], example);
    if (target.version !== null || !alias.test(wanted) || another !== undefined) {
        throw refuse(operands.join(' '), another, example);
    }
    return { model: target.model, alias: wanted };
}
function refuse(text, another, example) {
    const given = another !== undefined ? 'names too much' : text === '' ? 'names no model' : `has «${text.slice(0, 100)}»`;
    return new configuration_error/* ConfigurationError */.j({
        where: 'command line',
        message: `${given} where a model was expected.`,
        fix: `Example: ${example}`,
    });
}

;// CONCATENATED MODULE: ./packages/cli/src/registry/history-tool.ts





const history_tool_inputs = { ...registryInputs, json: (0,input_kinds/* flag */.Jt)() };
const words = {
    register: 'registered',
    deprecate: 'deprecated',
    assign: 'got',
    unassign: 'lost',
};
/** `plimsoll history penguins`: what was released, and what was in production when, why, and by whom. */
const historyTool = {
    manifest: {
        name: 'history',
        operands: '<model>',
        description: 'Show what was in production (and under every other alias) when, why, and by whom, newest first.',
        inputs: { ...registryHelp, json: { description: 'Print JSON.', required: false } },
    },
    async run(raw, _installation, operands) {
        const given = (0,inputs/* readInputs */.K)(history_tool_inputs, raw);
        const { model } = readTarget(operands, 'plimsoll history penguins');
        const { log } = await openLog(given);
        const history = await log.history(model);
        const rows = history.toReversed().map((entry) => ({
            at: entry.at,
            event: entry.action,
            version: (0,alias_state/* versionOf */.E4)(entry, history),
            alias: entry.alias,
            before: entry.note?.from ?? null,
            isRollback: entry.note?.isRollback ?? false,
            who: entry.note?.who ?? entry.who,
            why: entry.note?.why ?? null,
            run: entry.note?.run ?? null,
            commit: entry.commit,
            digest: entry.note?.digest ?? null,
            tag: entry.tag,
        }));
        if (given.json)
            return printJson(rows);
        if (rows.length === 0)
            process.stdout.write(`Nothing is known of ${model}.\n`);
        else {
            printTable(['when', 'version', 'what', 'who', 'why'], rows.map((row) => [
                row.at ?? '–',
                row.version ?? '–',
                `${words[row.event]}${row.alias === null ? '' : ` ${row.alias}`}${row.isRollback ? ' back' : ''}`,
                line(row.who ?? '–'),
                line(row.why ?? '–'),
            ]));
        }
        return 0;
    },
};

// EXTERNAL MODULE: ./packages/registry/src/examine.ts + 1 modules
var examine = __webpack_require__(79383);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/registry/src/release.ts
var src_release = __webpack_require__(9284);
// EXTERNAL MODULE: ./packages/registry/src/release-store.ts
var release_store = __webpack_require__(39128);
// EXTERNAL MODULE: ./packages/registry/src/split-files.ts
var split_files = __webpack_require__(51255);
;// CONCATENATED MODULE: ./packages/registry/src/download.ts




/** The files of a version; SHA256SUMS and the attestation, which it does not list, last. What people added to a release by hand is none of them. */
function listDownloads({ files }, checksums) {
    const named = [...checksums].map(([name, sha256]) => {
        const whole = files.some((file) => file.name === name);
        return { name, sha256, parts: whole ? [name] : (0,split_files/* partsOf */.CI)(name, files).map((part) => part.name) };
    });
    const outside = [src_release/* evidenceNames */.Y$.checksums, src_release/* evidenceNames */.Y$.attestation];
    const others = files.flatMap(({ name, sha256 }) => outside.includes(name) && sha256 !== null ? [{ name, sha256, parts: [name] }] : []);
    return [...named, ...others];
}
/**
 * The content of a file, its pieces joined, read from the store. Ends in a RegistryChangedError when what came is not what
 * SHA256SUMS says, after the last byte: the caller uses nothing of it before the end.
 */
async function* download(store, handle, { name, sha256, parts }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const part of parts)
        yield* hashed(store.readFile(handle, part), hash);
    const found = hash.digest('hex');
    if (found === sha256)
        return;
    throw new release_store/* RegistryChangedError */.y(`The SHA-256 of ${name} is ${found}, and it was ${sha256}.`);
}
async function* hashed(content, hash) {
    for await (const chunk of content) {
        hash.update(chunk);
        yield chunk;
    }
}

// EXTERNAL MODULE: ./packages/runtime/src/files.ts
var src_files = __webpack_require__(22143);
// EXTERNAL MODULE: ./packages/stores/src/durable-files.ts
var durable_files = __webpack_require__(25377);
;// CONCATENATED MODULE: ./packages/cli/src/registry/pull-tool.ts








const pull_tool_inputs = { ...registryInputs, to: (0,input_kinds/* text */.Qq)() };
/** `plimsoll pull penguins@production --to model`: downloads a version; what is there already is not downloaded again. */
const pullTool = {
    manifest: {
        name: 'pull',
        operands: '<model>@<version>',
        description: 'Download a version (v1.2.3, latest, or an alias): every file is checked before it gets its name, parts are joined, and what is there already is not downloaded again.',
        inputs: {
            ...registryHelp,
            to: { description: 'Folder to download into. Default: <model>-<version>.', required: false },
        },
    },
    async run(raw, _installation, operands) {
        const given = (0,inputs/* readInputs */.K)(pull_tool_inputs, raw);
        const target = readTarget(operands, 'plimsoll pull penguins@production --to model');
        const { model } = target;
        const { registry, version } = await openVersion(given, target);
        const { release, checksums, refusals } = await (0,examine/* examineVersion */.wH)(registry, { model, version });
        const [refusal] = refusals;
        if (refusal || !release) {
            throw new configuration_error/* ConfigurationError */.j({
                where: `${model}@${version}`,
                message: refusal?.message ?? 'is not published.',
            });
        }
        const folder = (0,external_node_path_.resolve)(given.to || `${model.replaceAll('/', '-')}-${version}`);
        await (0,promises_.mkdir)(folder, { recursive: true });
        for (const file of listDownloads(release, checksums)) {
            const path = (0,external_node_path_.resolve)(folder, file.name);
            const isThere = await (0,durable_files/* hasFile */.jv)(path, file.sha256);
            if (!isThere) {
                await (0,durable_files/* writeFileDurably */.L5)({ path, partial: `${path}.partial` }, () => download(registry.store, release.handle, file));
            }
            process.stdout.write(`${isThere ? '=' : '✓'} ${file.name}\n`);
        }
        process.stdout.write(`${model} ${version} is in ${(0,src_files/* pathFrom */.Iw)(process.cwd(), folder) || '.'}.\n`);
        return 0;
    },
};

;// CONCATENATED MODULE: ./packages/cli/src/registry/show-tool.ts





const show_tool_inputs = { ...registryInputs, json: (0,input_kinds/* flag */.Jt)() };
/** `plimsoll show penguins`: its versions and aliases; `plimsoll show penguins@v1.2.3`: one version and its files. */
const showTool = {
    manifest: {
        name: 'show',
        operands: '<model>[@<version>]',
        description: 'Show the versions of a model and its aliases; or one version (v1.2.3, latest, or an alias) with its files.',
        inputs: { ...registryHelp, json: { description: 'Print JSON.', required: false } },
    },
    async run(raw, _installation, operands) {
        const given = (0,inputs/* readInputs */.K)(show_tool_inputs, raw);
        const target = readTarget(operands, 'plimsoll show penguins@v1.2.3');
        if (target.version === null) {
            const { log } = await openLog(given);
            return showModel(target.model, await log.history(target.model), given.json);
        }
        const { registry, history, version } = await openVersion(given, target);
        const releases = await registry.store.inspect({ model: target.model, version });
        const release = releases.find(({ state }) => state === 'published') ?? null;
        const files = release?.files ?? [];
        const shown = { ...describeVersion(history, version), location: release?.location ?? null, files };
        if (given.json)
            return printJson(shown);
        const { aliases, state, commit, at, who, why, digest } = shown;
        const facts = [
            [target.model, `${version}${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''}, ${state}`],
            ['commit', commit ?? '–'],
            ['digest', digest ?? '–'],
            ['registered', `${at ?? '–'} by ${line(who ?? '–')}`],
            ['why', line(why ?? '–')],
            ['location', shown.location ?? 'not published'],
        ];
        printRows(facts);
        if (files.length > 0) {
            process.stdout.write('\n');
            printTable(['bytes', 'SHA-256', 'what', 'file'], files.map(({ name, bytes, sha256 }) => [
                String(bytes),
                sha256 ?? 'incomplete',
                (0,src_release/* describeFile */.CL)(name),
                name,
            ]));
        }
        return (0,alias_state/* registrationOf */.DD)(history, version) ? 0 : 1;
    },
};
function showModel(model, history, isJson) {
    const versions = history
        .flatMap((entry) => (entry.action === 'register' ? (entry.version ?? []) : []))
        .sort(version_tag/* compareVersions */.Zy)
        .reverse()
        .map((version) => describeVersion(history, version));
    if (isJson)
        return printJson({ model, isDeprecated: (0,alias_state/* isModelDeprecated */.He)(history), versions });
    if (versions.length === 0)
        process.stdout.write(`${model} has no version.\n`);
    else {
        printTable(['version', 'alias', 'state', 'registered', 'why'], versions.map(({ version, aliases, state, at, why }) => [
            version,
            aliases.join(', ') || '–',
            state,
            at ?? '–',
            line(why ?? '–'),
        ]));
    }
    return 0;
}
function describeVersion(history, version) {
    const entry = (0,alias_state/* registrationOf */.DD)(history, version);
    const aliases = (0,alias_state/* aliasesOf */.QI)(history).filter((alias) => (0,alias_state/* readAlias */.Jd)(history, alias).current?.version === version);
    const state = !entry ? 'unknown' : (0,alias_state/* isDeprecated */.oT)(history, version) ? 'deprecated' : 'registered';
    const { note = null } = entry ?? {};
    return {
        ...{ version, aliases, state, commit: entry?.commit ?? null, at: entry?.at ?? null },
        ...{ who: note?.who ?? entry?.who ?? null, why: note?.why ?? null, run: note?.run ?? null },
        digest: note?.digest ?? null,
    };
}

// EXTERNAL MODULE: ./packages/registry/src/publishable.ts
var publishable = __webpack_require__(86222);
// EXTERNAL MODULE: ./packages/registry/src/attestation.ts
var attestation = __webpack_require__(79159);
;// CONCATENATED MODULE: ./packages/cli/src/registry/expected-repository.ts

/**
 * The repository whose jobs may have signed a version: the one that was named, that of the job, or where the local repository was cloned
 * from. What a tag says of itself does not count: a fork's tag would vouch for the fork. Null when nobody says.
 */
async function findExpectedRepository(named, { folder, environment, }) {
    const remote = parseRemote((await (0,src_git/* git */.$)(folder, ['remote', 'get-url', 'origin'])) ?? '');
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = environment;
    const isRemote = remote?.toLowerCase().endsWith(`/${named.toLowerCase()}`) === true;
    const server = GITHUB_SERVER_URL || (remote !== null && isRemote ? new URL(remote).origin : githubUrl);
    if (named !== '')
        return { url: `${server}/${named}`, source: '--repository' };
    if (GITHUB_REPOSITORY)
        return { url: `${server}/${GITHUB_REPOSITORY}`, source: 'GITHUB_REPOSITORY' };
    return remote === null ? null : { url: remote, source: "git's remote origin" };
}
const githubUrl = 'https://github.com';
/** The page of a repository, from the address that git has for it; null for a folder, or what has no owner and name. */
function parseRemote(address) {
    const [, host, path] = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(address) ??
        /^(?:[^@/\s]+@)?([^/:\s]{2,}):(?!\/)(.+)$/.exec(address) ??
        [];
    const name = path?.replace(/\/+$/, '').replace(/\.git$/, '');
    return host !== undefined && name !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name)
        ? `https://${host.toLowerCase()}/${name}`
        : null;
}

;// CONCATENATED MODULE: ./packages/cli/src/registry/check-attestation.ts






/** What `plimsoll verify` may be told of attestations. */
const attestationInputs = {
    workflow: (0,input_kinds/* text */.Qq)(),
    'trusted-root': (0,input_kinds/* text */.Qq)(),
    'require-attestation': (0,input_kinds/* flag */.Jt)(),
};
/** What `--help` says of them. */
const attestationHelp = {
    workflow: {
        description: 'Path of the workflow that must have signed the attestation, such as .github/workflows/release.yml. Default: any of the repository.',
        required: false,
    },
    'trusted-root': {
        description: "File of `gh attestation trusted-root`: whom to trust, for machines without the network and for private repositories. Default: Sigstore's public instance, asked over the network.",
        required: false,
    },
    'require-attestation': {
        description: 'Fail when there is no attestation, or it cannot be checked.',
        required: false,
        default: 'false',
    },
};
/**
 * Checks the attestation that a version carries: what it is about, the signature, and who signed. Says what could be checked and what
 * not; returns what is wrong.
 */
async function checkAttestation({ store }, { release, label, checksums }, given) {
    if (release === null || label === null)
        return [];
    const isRequired = given['require-attestation'];
    const { files, handle } = release;
    if (!files.some(({ name }) => name === src_release/* evidenceNames */.Y$.attestation)) {
        if (isRequired)
            return ['It carries no attestation.'];
        process.stdout.write(`– no attestation: ${src_release/* evidenceNames */.Y$.card} says why\n`);
        return [];
    }
    // Loaded here, so that no other command waits for it.
    const { fetchTrustedRoots, parseTrustedRoots, verifyAttestation } = await __webpack_require__.e(/* import() */ 913).then(__webpack_require__.bind(__webpack_require__, 30913));
    const file = given['trusted-root'];
    const roots = file === '' ? undefined : await parseTrustedRoots(await (0,src_files/* readText */.yR)((0,external_node_path_.resolve)(file), file), file);
    const bundle = await (0,examine/* readReleaseText */.P1)(store, handle, src_release/* evidenceNames */.Y$.attestation);
    const finding = await verifyAttestation(bundle, async () => {
        return roots ?? fetchTrustedRoots((0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache', 'plimsoll', 'sigstore'));
    });
    const place = { folder: process.cwd(), environment: process.env };
    const expected = await findExpectedRepository(given.repository, place);
    const problems = (0,attestation/* judgeAttestation */.qX)(finding, {
        ...{ checksums, files, workflow: given.workflow === '' ? null : given.workflow },
        repository: expected?.url ?? null,
    });
    if (problems.length > 0) {
        return expected && finding.kind === 'verified'
            ? [...problems, `The signature had to be of a job of ${expected.url}, from ${expected.source}.`].map(line)
            : problems.map(line);
    }
    if (finding.kind === 'verified') {
        const { workflow, commit, run } = finding.signer;
        process.stdout.write(`✓ attested: signed by ${line(workflow ?? 'unknown')} at commit ${line(commit ?? 'unknown')}, ${line(run ?? 'unknown')}\n`);
        if (expected) {
            process.stdout.write(`✓ signed for ${line(expected.url)}, the repository from ${expected.source}\n`);
        }
    }
    if (finding.kind === 'unchecked') {
        const told = `The attestation is about these files; who signed it could not be checked: ${line(finding.reason)} Without the network, name a trusted root: --trusted-root (from gh attestation trusted-root).`;
        if (isRequired)
            return [told];
        process.stdout.write(`? ${told}\n`);
    }
    return [];
}

;// CONCATENATED MODULE: ./packages/cli/src/registry/verify-tool.ts






const verify_tool_inputs = { ...registryInputs, ...attestationInputs };
/** `plimsoll verify penguins@v1.2.3`: downloads, hashes again, and reads the records. */
const verifyTool = {
    manifest: {
        name: 'verify',
        operands: '<model>@<version>',
        description: 'Download a version, hash every file again, and check its tag, its checksums, its records and its attestation. Exit code 1 when something is not what was published.',
        inputs: { ...registryHelp, ...attestationHelp },
    },
    async run(raw, _installation, operands) {
        const given = (0,inputs/* readInputs */.K)(verify_tool_inputs, raw);
        const target = readTarget(operands, 'plimsoll verify penguins@v1.2.3');
        const { registry, version } = await openVersion(given, target);
        const key = { model: target.model, version };
        const problems = await verify(registry, key, given);
        for (const problem of problems)
            process.stdout.write(`✗ ${problem}\n`);
        const verdict = problems.length === 0 ? 'is what was published' : 'is NOT what was published';
        process.stdout.write(`${target.model} ${version} ${verdict}.\n`);
        return problems.length === 0 ? 0 : 1;
    },
};
async function verify(registry, key, given) {
    const examination = await (0,examine/* examineVersion */.wH)(registry, key);
    const { release, refusals, label, checksums } = examination;
    if (release === null || label === null)
        return refusals.map(({ message }) => message);
    const problems = refusals.map(({ message }) => message);
    for (const file of listDownloads(release, checksums)) {
        try {
            for await (const _chunk of download(registry.store, release.handle, file))
                ;
            process.stdout.write(`✓ ${file.name}  ${file.sha256}\n`);
        }
        catch (error) {
            if (!(error instanceof release_store/* RegistryChangedError */.y))
                throw error;
            problems.push(error.message);
        }
    }
    return [
        ...problems,
        ...(await checkRecords(registry, examination, key.model)),
        ...(await checkAttestation(registry, examination, given)),
    ];
}
/** The records are of this model, this commit and these files. */
async function checkRecords({ store }, { release, label, checksums }, model) {
    if (release === null || label === null)
        return [];
    try {
        const records = (0,publishable/* countingRecords */.C)(await (0,examine/* readReleaseRecords */.c5)(store, release), model);
        const trainings = records.flatMap(({ evidence }) => (evidence.kind === 'training' ? [evidence] : []));
        const tested = new Set(trainings.flatMap(({ modelFiles }) => modelFiles.map(({ sha256 }) => sha256)));
        const untested = [...checksums].filter(([name, sha256]) => !(0,src_release/* isEvidence */.em)(name) && !tested.has(sha256));
        return [
            ...(trainings.length === 0 ? ['No record of train-and-test travels with it.'] : []),
            ...records
                .filter(({ identity }) => identity.commit !== label.commit)
                .map(({ id, identity }) => `The record «${id}» is of commit ${identity.commit}, and the version of ${label.commit}.`),
            ...untested.map(([name]) => `No record tells that ${name} was tested.`),
        ];
    }
    catch (error) {
        if (error instanceof configuration_error/* ConfigurationError */.j)
            return [error.message];
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/registry/src/log-tag.ts
var log_tag = __webpack_require__(20626);
// EXTERNAL MODULE: ./packages/registry/src/plan-promotion.ts
var plan_promotion = __webpack_require__(35042);
;// CONCATENATED MODULE: ./packages/registry/src/plan-withdrawal.ts



/** Plans to deprecate a version, or the whole model where `version` is null. What has an alias must be replaced first. */
function planDeprecation(history, { model, version }, work) {
    const registered = version === null
        ? history.findLast(({ action }) => action === 'register')
        : (0,alias_state/* registrationOf */.DD)(history, version);
    if (!registered)
        return plan_withdrawal_refuse('version-unknown', `There is no ${version ?? 'version'} of ${model}.`);
    if (version === null ? (0,alias_state/* isModelDeprecated */.He)(history) : (0,alias_state/* isDeprecated */.oT)(history, version))
        return { refusals: [] };
    const holding = (0,alias_state/* aliasesOf */.QI)(history).filter((alias) => {
        const { current } = (0,alias_state/* readAlias */.Jd)(history, alias);
        return current !== null && (version === null || current.version === version);
    });
    if (holding.length > 0) {
        const what = `${model}${version === null ? '' : ` ${version}`}`;
        return plan_withdrawal_refuse('in-use', `${what} has ${holding.join(' and ')}; move it to another version, or take it away, first.`);
    }
    const digest = version === null ? null : (registered.note?.digest ?? null);
    return makeEntry(history, { action: 'deprecate', model, version, alias: null, digest, commit: registered.commit }, work);
}
/** Plans to take an alias from the version that has it. */
function planUnassignment(history, { model, alias }, work) {
    const { current } = (0,alias_state/* readAlias */.Jd)(history, alias);
    if (!current) {
        const known = (0,alias_state/* aliasesOf */.QI)(history);
        if (known.includes(alias))
            return { refusals: [] };
        const names = known.length === 0 ? 'no alias was ever given' : `its aliases are ${known.join(', ')}`;
        return plan_withdrawal_refuse('alias-unknown', `${model} has no alias ${alias}; ${names}.`);
    }
    const { version, entry } = current;
    const digest = entry.note?.digest ?? null;
    return makeEntry(history, { action: 'unassign', model, version, alias, digest, commit: entry.commit }, work);
}
function makeEntry(history, what, { because, run, now }) {
    const { action, model, version, alias, digest, commit } = what;
    const number = (0,plan_promotion/* nextNumber */.Pt)(history);
    const named = { action, model, alias, version: alias === null ? version : null, number };
    const rest = { run, request: null, from: null, isRollback: false, completes: null };
    const note = { action, version, digest, ...rest, ...because };
    return { tag: (0,log_tag/* formatLogTag */.a)(named), model, alias, commit, at: (0,plan_promotion/* timeAfter */.iR)(history, now), note };
}
function plan_withdrawal_refuse(code, message) {
    return { refusals: [{ code, message }] };
}

// EXTERNAL MODULE: ./packages/registry/src/mirror-alias.ts
var mirror_alias = __webpack_require__(16127);
;// CONCATENATED MODULE: ./packages/registry/src/withdraw.ts



/** How often the log may change under our hands before we give up. */
const maxRounds = 8;
/**
 * Deprecates a version or takes an alias away, as `plan` says of the log as it is now; then the store shows of the alias what the log
 * says. Running again changes nothing, and finishes what was interrupted.
 */
async function withdraw(registry, { model, alias, isDryRun, plan, }) {
    const operations = [];
    for (let round = 1;; round++) {
        const entry = plan(await registry.log.history(model));
        if ('refusals' in entry && entry.refusals.length > 0)
            return { refusals: entry.refusals, operations };
        if (!('refusals' in entry)) {
            if (isDryRun)
                return { refusals: [], operations: [(0,plan_promotion/* describeEntry */.OY)(entry)] };
            try {
                await registry.log.append(entry);
                operations.push((0,plan_promotion/* describeEntry */.OY)(entry));
            }
            catch (error) {
                if (!(error instanceof release_store/* RegistryChangedError */.y) || round === maxRounds)
                    throw error;
                continue;
            }
        }
        const shown = alias === null || isDryRun ? [] : await (0,mirror_alias/* mirrorAlias */.w)(registry, { model, alias });
        return { refusals: [], operations: [...operations, ...shown] };
    }
}

;// CONCATENATED MODULE: ./packages/cli/src/registry/withdraw-tools.ts





const withdraw_tools_inputs = { ...registryInputs, reason: (0,input_kinds/* requiredText */.$4)('it is biased'), 'dry-run': (0,input_kinds/* flag */.Jt)() };
const help = {
    ...registryHelp,
    reason: { description: 'Why, in one sentence; it is written into the log.', required: true },
    'dry-run': { description: 'Only say what would be done.', required: false },
};
/** `plimsoll deprecate penguins@v1.2.3 --reason …`: no promotion takes the version any more. */
const deprecateTool = {
    manifest: {
        name: 'deprecate',
        operands: '<model>[@<version>]',
        description: 'Deprecate a version, or a whole model: it stays where it is, and nobody can promote it any more.',
        inputs: help,
    },
    run: async (raw, _installation, operands) => {
        const target = readTarget(operands, 'plimsoll deprecate penguins@v1.2.3 --reason "it is biased"');
        if (target.version !== null && !/^v\d/.test(target.version)) {
            throw new configuration_error/* ConfigurationError */.j({
                where: 'command line',
                message: `names «${target.version}», which is no version.`,
                fix: 'Name the version itself: what an alias means changes.',
            });
        }
        const about = { model: target.model, alias: null };
        return runWithdrawal(raw, about, (history, work) => planDeprecation(history, target, work));
    },
};
/** `plimsoll unassign penguins production --reason …`: no version has the alias any more. */
const unassignTool = {
    manifest: {
        name: 'unassign',
        operands: '<model> <alias>',
        description: 'Take an alias from the version that has it, without giving it to another one.',
        inputs: help,
    },
    run: async (raw, _installation, operands) => {
        const target = readModelAndAlias(operands, 'plimsoll unassign penguins staging --reason "not needed"');
        return runWithdrawal(raw, target, (history, work) => planUnassignment(history, target, work));
    },
};
async function runWithdrawal(raw, { model, alias }, plan) {
    const given = (0,inputs/* readInputs */.K)(withdraw_tools_inputs, raw);
    const { log } = await openLog(given);
    const history = await log.history(model);
    const registry = await openRegistry(given, alias === null ? null : storeOf(history, alias));
    const isDryRun = given['dry-run'];
    const because = { who: null, why: given.reason };
    const { refusals, operations } = await withdraw(registry, {
        ...{ model, alias, isDryRun },
        plan: (history) => plan(history, { because, run: null, now: new Date() }),
    });
    const [refusal] = refusals;
    if (refusal)
        throw new configuration_error/* ConfigurationError */.j({ where: model, message: refusal.message });
    for (const operation of operations) {
        process.stdout.write(`${isDryRun ? 'Would' : 'Done:'} ${operation}.\n`);
    }
    if (operations.length === 0)
        process.stdout.write('Nothing to do: it is so already.\n');
    return 0;
}
/** Where the version is that has an alias, or had it last: a store may still show what was taken away. */
function storeOf(history, alias) {
    const last = history.findLast((entry) => entry.alias === alias);
    const version = (0,alias_state/* readAlias */.Jd)(history, alias).current?.version ?? (last && (0,alias_state/* versionOf */.E4)(last, history)) ?? null;
    return (0,kept_in/* keptIn */.C)(history, version);
}

;// CONCATENATED MODULE: ./packages/cli/src/registry/index.ts





/** The commands that look into a registry, or withdraw something from it. */
const registryTools = [
    showTool,
    historyTool,
    verifyTool,
    pullTool,
    deprecateTool,
    unassignTool,
];

;// CONCATENATED MODULE: ./packages/cli/src/sample-size.ts

const sample_size_inputs = {
    condition: (0,input_kinds/* requiredLines */.HW)('n - o > 0.02 +/- 0.01'),
    reliability: (0,input_kinds/* number */.ai)({ min: 0.5, max: 0.99999999 }),
    steps: (0,input_kinds/* number */.ai)({ min: 1, max: 100_000, integer: true }),
    adaptivity: (0,input_kinds/* oneOf */.yL)(['full', 'first-change', 'none']),
    mode: (0,input_kinds/* oneOf */.yL)(['fp-free', 'fn-free']),
};
const estimators = {
    hoeffding: 'Hoeffding’s inequality',
    'exact-binomial': 'exact binomial probabilities',
    bennett: 'Bennett’s inequality, since few predictions may change',
};
/** `plimsoll sample-size --condition "n - o > 0.02 +/- 0.01" …`: how many rows a holdout needs. */
const sampleSizeTool = {
    manifest: {
        name: 'sample-size',
        description: 'Say how many rows a holdout needs to decide conditions with a guarantee.',
        inputs: {
            condition: {
                description: 'A condition over n (accuracy of the change), o (accuracy of main) and d (share of predictions that changed) with +/-, once for each.',
                required: true,
            },
            reliability: {
                description: 'Probability that no decision is wrong.',
                required: false,
                default: '0.999',
            },
            steps: { description: 'Decisions that the holdout shall serve.', required: false, default: '32' },
            adaptivity: {
                description: 'What people learn of a decision before the next one: full, first-change or none.',
                required: false,
                default: 'full',
            },
            mode: {
                description: 'fp-free or fn-free; both take as many rows.',
                required: false,
                default: 'fp-free',
            },
        },
    },
    async run(raw) {
        const given = (0,inputs/* readInputs */.K)(sample_size_inputs, raw);
        // Loaded here, so that no other command waits for it.
        const { parseConditions, sampleSize } = await Promise.all(/* import() */[__webpack_require__.e(9005), __webpack_require__.e(4759), __webpack_require__.e(6628), __webpack_require__.e(6631)]).then(__webpack_require__.bind(__webpack_require__, 96631));
        const conditions = parseConditions(given.condition, "input 'condition'");
        const { adaptivity, mode, reliability, steps } = given;
        const guarantee = { reliability: reliability ?? 0.999, steps: steps ?? 32, adaptivity, mode };
        const { rows, basic, estimator } = sampleSize(conditions, guarantee);
        process.stdout.write(`${rows}\n`);
        const basicToo = basic === rows ? '' : ` (by Hoeffding’s inequality alone: ${basic})`;
        const told = `Rows for ${guarantee.steps} decisions with reliability ${guarantee.reliability}, adaptivity ${adaptivity}, by ${estimators[estimator]}${basicToo}.`;
        process.stderr.write(`${told}\n`);
        return 0;
    },
};

;// CONCATENATED MODULE: ./packages/cli/src/run-command-line.ts










/** Commands that are no action. */
const tools = Object.fromEntries([inferContractTool, metricsTool, sampleSizeTool, ...registryTools].map((tool) => [
    tool.manifest.name,
    tool,
]));
/** Runs `plimsoll <args>` and returns its exit code: 0 passed, 1 a verdict failed, 2 the command line is wrong. */
async function runCommandLine(args, installation) {
    try {
        return await follow(parseCommandLine(args, takesOperands), installation);
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
            process.stdout.write(renderOverview(manifests, Object.values(tools).map(({ manifest }) => manifest)));
            return 0;
        }
        case 'help': {
            const tool = toolOf(command.action);
            if (tool) {
                process.stdout.write(renderActionHelp(tool.manifest));
                return 0;
            }
            requireAction(command.action, installation);
            process.stdout.write(renderActionHelp(await readManifest(installation.folder, command.action)));
            return 0;
        }
        case 'run': {
            const tool = toolOf(command.action);
            if (tool)
                return tool.run(command.inputs, installation, command.operands ?? []);
            const load = requireAction(command.action, installation);
            // The action is compiled while git is asked.
            const [host, { action }] = await Promise.all([hostFor(command, installation), load()]);
            return (0,run_action/* runAction */.C)(action, host, installation.version);
        }
    }
}
async function hostFor({ action, inputs }, { folder, connections }) {
    const defaults = terminalDefaults(await readManifest(folder, action));
    return createTerminalHost({ ...defaults, ...inputs }, connections);
}
function takesOperands(name) {
    return toolOf(name)?.manifest.operands !== undefined;
}
function toolOf(name) {
    return Object.hasOwn(tools, name) ? tools[name] : undefined;
}
function requireAction(name, { actions }) {
    const load = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (load)
        return load;
    const names = [...Object.keys(actions), ...Object.keys(tools)];
    const nearest = (0,nearest_name/* nearestName */.q)(name, names);
    throw new configuration_error/* ConfigurationError */.j({
        where: 'command line',
        message: `«${name}» is not an action.`,
        fix: nearest ? `Did you mean ${nearest}?` : `The actions are ${names.join(', ')}.`,
    });
}

;// CONCATENATED MODULE: ./packages/cli/src/index.ts



/***/ }),

/***/ 89684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ choosePromotion)
/* harmony export */ });
/* harmony import */ var _alias_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73701);
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32536);


/**
 * Chooses the version. `latest` and `previous` mean another version once they were carried out, so a request that was carried
 * out keeps its meaning: by the run that made it, and in a terminal until a record tells of it. Running again does nothing twice.
 */
function choosePromotion(history, request) {
    const { model, alias } = request;
    const state = (0,_alias_state_js__WEBPACK_IMPORTED_MODULE_0__/* .readAlias */ .Jd)(history, alias);
    const own = findOwn(history, request, state);
    if (own && own.tag !== state.current?.entry.tag) {
        const { version, entry } = state.current ?? { version: 'no version', entry: null };
        return refuse('superseded', `This run moved ${alias} to ${own.note?.version} before (${own.tag}), and since then it went to ${version}${entry ? ` (${entry.tag})` : ''}; start a new run to move it again.`);
    }
    if ((0,_alias_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelDeprecated */ .He)(history))
        return refuse('model-deprecated', `The model ${model} is deprecated.`);
    const wanted = own?.note?.version ?? resolve(history, request, state);
    if (typeof wanted !== 'string')
        return { refusals: [wanted] };
    const registration = (0,_alias_state_js__WEBPACK_IMPORTED_MODULE_0__/* .registrationOf */ .DD)(history, wanted);
    if (!registration)
        return refuse('version-unknown', `There is no ${wanted} of ${model}; ${describeVersions(history)}.`);
    if ((0,_alias_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeprecated */ .oT)(history, wanted)) {
        const entry = history.findLast(({ action, version }) => action === 'deprecate' && version === wanted);
        const why = entry?.note?.why ? `: ${entry.note.why}` : '';
        return refuse('version-deprecated', `${model} ${wanted} is deprecated (${entry?.tag})${why}.`);
    }
    const isThere = state.current?.version === wanted;
    return {
        version: wanted,
        registration,
        state,
        from: isThere ? (state.current?.entry.note?.from ?? null) : (state.current?.version ?? null),
        isRollback: isThere ? (state.current?.entry.note?.isRollback ?? false) : state.before.includes(wanted),
    };
}
/** The entry that this very request made when it was carried out before. */
function findOwn(history, { alias, version, run, isReported }, { current }) {
    const isMade = ({ note }) => note?.request === version && note.run === run;
    if (run !== null) {
        return history.findLast((entry) => entry.action === 'assign' && entry.alias === alias && isMade(entry));
    }
    const isUnreported = version === 'previous' && current !== null && isMade(current.entry);
    return isUnreported && !isReported(current.entry.tag) ? current.entry : undefined;
}
function resolve(history, { model, alias, version }, { current, before }) {
    if (version === 'latest') {
        const versions = history.flatMap((entry) => (entry.action === 'register' ? (entry.version ?? []) : []));
        const highest = versions
            .filter((one) => /^v\d+\.\d+\.\d+$/.test(one) && !(0,_alias_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeprecated */ .oT)(history, one))
            .sort(_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)
            .at(-1);
        return highest ?? { code: 'version-unknown', message: `${model} has no version yet.` };
    }
    if (version !== 'previous')
        return version;
    const back = before.findLast((one) => !(0,_alias_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeprecated */ .oT)(history, one));
    const now = current === null ? 'no version has it now' : `${current.version} has it now`;
    return (back ?? {
        code: 'no-previous-version',
        message: `There is no version to go back to: none had ${alias} before, and ${now}.`,
    });
}
function describeVersions(history) {
    const versions = history
        .flatMap((entry) => (entry.action === 'register' ? (entry.version ?? []) : []))
        .sort(_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy);
    if (versions.length === 0)
        return 'it has no version yet';
    const shown = versions.slice(-5);
    const more = versions.length > shown.length ? ` and ${versions.length - shown.length} older ones` : '';
    return `its versions are ${shown.join(', ')}${more}`;
}
function refuse(code, message) {
    return { refusals: [{ code, message }] };
}


/***/ }),

/***/ 16127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ mirrorAlias)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64453);
/* harmony import */ var _alias_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73701);
/* harmony import */ var _store_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76349);



/** How often the log may change under our hands before we give up. */
const maxRounds = 8;
/**
 * Lets the store show what the log says of an alias, where the store has names for versions. Reads back, and looks at the log again
 * afterwards: of several who promote at once, the last one leaves the store right. Returns what was done, in words.
 */
async function mirrorAlias({ store, log }, key) {
    const { aliases } = store;
    // A name that the store has no room for was never shown, and may be something else there.
    if (!aliases || aliases.refuse(key.alias) !== undefined)
        return [];
    const done = [];
    for (let round = 1; round <= maxRounds; round++) {
        const { current } = (0,_alias_state_js__WEBPACK_IMPORTED_MODULE_0__/* .readAlias */ .Jd)(await log.history(key.model), key.alias);
        const wanted = current?.version ?? null;
        if ((await aliases.read(key)) === wanted)
            return done;
        if (wanted === null) {
            await aliases.remove(key);
            done.push(`show nothing as ${key.alias} in ${(0,_store_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .storeName */ .Hz)(store.kind)} any more`);
        }
        else {
            await aliases.point(key, wanted);
            done.push(`show ${wanted} as ${key.alias} in ${(0,_store_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .storeName */ .Hz)(store.kind)}`);
        }
    }
    throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._({
        ...{ service: (0,_store_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .storeName */ .Hz)(store.kind), operation: `showing ${key.alias}`, attempts: maxRounds },
        message: 'it does not show what was written to it',
    });
}


/***/ }),

/***/ 35042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ describeEntry),
/* harmony export */   Pt: () => (/* binding */ nextNumber),
/* harmony export */   iR: () => (/* binding */ timeAfter),
/* harmony export */   z: () => (/* binding */ planPromotion)
/* harmony export */ });
/* harmony import */ var _log_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20626);

/**
 * Plans a promotion: the version is given the alias, then it is taken from those that have it still. What an interrupted run left
 * is finished. Numbers go on from the highest one of the model, as GTO has them; of two that want the same, one wins.
 */
function planPromotion(history, choice, by) {
    const { model, alias, version: asked, run } = by.request;
    const { version, registration, state, from, isRollback } = choice;
    const { current, others } = state;
    let number = nextNumber(history);
    const isThere = current?.version === version;
    const at = isThere ? new Date(current.entry.at ?? by.now) : timeAfter(history, by.now);
    const completes = isThere ? current.entry.number : number;
    const make = (note, commit) => {
        const named = { action: note.action, model, version: null, alias, number: number++ };
        return { tag: (0,_log_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLogTag */ .a)(named), model, alias, commit, at, note };
    };
    const entries = [];
    if (!isThere) {
        const digest = registration.note?.digest ?? null;
        const note = { version, digest, run, request: asked, from, isRollback, completes: null, ...by.because };
        entries.push(make({ action: 'assign', ...note }, registration.commit));
    }
    const leaving = [...others, ...(current && !isThere ? [current] : [])];
    for (const { version: left, entry } of leaving) {
        const { note } = entry;
        const why = `${alias} went to ${version}.`;
        const rest = { request: null, from: null, isRollback: false, completes, who: by.because.who, why };
        entries.push(make({ action: 'unassign', version: left, digest: note?.digest ?? null, run, ...rest }, entry.commit));
    }
    return { tag: isThere ? current.entry.tag : (entries[0]?.tag ?? ''), entries };
}
/** The number behind the highest one that the log of a model has. */
function nextNumber(history) {
    return Math.max(0, ...history.map(({ number }) => number ?? 0)) + 1;
}
/** Now, or a second after the last entry: GTO sorts by seconds, and clocks differ. */
function timeAfter(history, now) {
    const last = Math.max(0, ...history.map(({ at }) => (at === null ? 0 : Date.parse(at))));
    return new Date(Math.max(Math.floor(now.getTime() / 1000) * 1000, last + 1000));
}
/** An entry in words: what is done, or would be. */
function describeEntry({ tag, alias, model, commit, note }) {
    const end = `(tag ${tag} on ${commit})`;
    switch (note.action) {
        case 'register':
            return `register ${model} ${note.version} ${end}`;
        case 'deprecate':
            return `deprecate ${model}${note.version === null ? '' : ` ${note.version}`} ${end}`;
        case 'assign':
            return `give ${alias} to ${model} ${note.version} ${end}`;
        case 'unassign':
            return `take ${alias} from ${model} ${note.version} ${end}`;
    }
}


/***/ }),

/***/ 63833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createDirectoryTrainingCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** As many trainings as a laptop keeps; the oldest goes first. */
const maxKept = 10;
/** A cache in a folder, for a terminal. An entry stands under its name only when it is complete. */
function createDirectoryTrainingCache(directory) {
    return {
        async restore(key, folder) {
            if (!(await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, key))))
                return false;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, key), folder, { recursive: true });
            return true;
        },
        async save(key, folder) {
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, key);
            if (await isFolder(target))
                return false;
            const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, { recursive: true });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(folder, unfinished, { recursive: true });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, target);
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { recursive: true, force: true });
            }
            await forgetOldest(directory);
            return true;
        },
    };
}
async function forgetOldest(directory) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory)).filter((name) => !name.startsWith('.'));
    const aged = await Promise.all(names.map(async (name) => ({ name, time: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name))).mtimeMs })));
    aged.sort((a, b) => b.time - a.time);
    for (const { name } of aged.slice(maxKept))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name), { recursive: true, force: true });
}
async function isFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined))?.isDirectory() === true;
}


/***/ }),

/***/ 25754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withData)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _plimsoll_metrics__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78584);
/* harmony import */ var _digest_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60741);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22143);





/** Runs `work` with what finds its data. What was fetched is there as long as the work lasts. */
async function withData(world, work) {
    const folders = [];
    const fetchAll = async (addresses, input) => {
        if (addresses.length === 0)
            return [];
        const engine = await world.engine();
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(world.temporary, 'plimsoll-data-'));
        folders.push(folder);
        return engine.fetchRemote(addresses, { folder, input });
    };
    try {
        return await work(async (patterns, input) => {
            const { addresses, paths } = (0,_digest_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .splitAddresses */ .v)(patterns);
            const local = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .findFiles */ .lY)(world.workspace, paths, input);
            const fetched = await fetchAll(addresses, input);
            return foundData([...local.map((path) => ({ path, name: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(world.root, path) })), ...fetched], input);
        });
    }
    finally {
        for (const folder of folders)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
function foundData(found, input) {
    const files = found.map(({ path }) => path);
    return {
        source: { ...(0,_plimsoll_metrics__WEBPACK_IMPORTED_MODULE_4__/* .tableSourceOf */ .b)(files, input), names: found.map(({ name }) => name) },
        digest: () => (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .inParallel */ .HN)(found, async ({ path, name }) => ({ path: name, ...(await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .digestContent */ .aD)(path)) })),
    };
}


/***/ }),

/***/ 72785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/registry/src/release-label.ts
var release_label = __webpack_require__(42711);
// EXTERNAL MODULE: ./packages/registry/src/release-store.ts
var release_store = __webpack_require__(39128);
// EXTERNAL MODULE: ./packages/stores/src/durable-files.ts
var durable_files = __webpack_require__(25377);
// EXTERNAL MODULE: ./packages/stores/src/file-failure.ts
var file_failure = __webpack_require__(33435);
;// CONCATENATED MODULE: ./packages/stores/src/directory-store.ts





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
    const at = (...parts) => (0,external_node_path_.join)(directory, ...parts.flatMap((part) => part.split('/')));
    const draftsOf = (model) => `${model}/${draftsFolder}`;
    const verified = new Map();
    const readLabel = async (handle) => {
        const text = await (0,promises_.readFile)(at(handle, labelName), 'utf8').catch((error) => {
            if ((0,file_failure/* isMissing */.b)(error))
                return '';
            throw (0,file_failure/* reportFailure */.x)(error, 'reading a release');
        });
        return (0,release_label/* parseLabel */.Q)(text);
    };
    const requireDraft = async (handle) => {
        if (!(await exists(at(handle, labelName)))) {
            throw new release_store/* RegistryChangedError */.y(`The draft ${describePath(at(handle))} is not there any more.`);
        }
    };
    const wrap = async (doing, work) => {
        try {
            return await work();
        }
        catch (error) {
            throw (0,file_failure/* reportFailure */.x)(error, doing);
        }
    };
    return {
        kind: 'directory',
        // A disk writes one file after another.
        parallelUploads: 1,
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
            await (0,promises_.mkdir)(at(handle, partialFolder), { recursive: true });
            await (0,durable_files/* writeFileDurably */.L5)({ partial: at(handle, partialFolder, labelName), path: at(handle, labelName) }, async function* () {
                yield Buffer.from(`${(0,release_label/* formatLabel */.w)(label)}\n`);
            });
            return handle;
        }),
        async putFile(handle, file, content) {
            await requireDraft(handle);
            const written = await wrap(`writing ${file.name}`, () => (0,durable_files/* writeFileDurably */.L5)({ partial: at(handle, partialFolder, file.name), path: at(handle, file.name), expected: file }, content));
            if (written === 'gone') {
                throw new release_store/* RegistryChangedError */.y(`The draft ${describePath(at(handle))} is not there any more.`);
            }
            // It was read back just now; what does not change afterwards is not read again.
            const key = await keyOf(at(handle), file.name).catch(() => undefined);
            if (key)
                verified.set(key, { name: file.name, ...written });
        },
        async *readFile(handle, name) {
            try {
                yield* (0,durable_files/* readPieces */.ut)(at(handle, name));
            }
            catch (error) {
                if ((0,file_failure/* isMissing */.b)(error))
                    throw new release_store/* RegistryChangedError */.y(`${describePath(at(handle))} has no file ${name}.`);
                throw (0,file_failure/* reportFailure */.x)(error, `reading ${name}`);
            }
        },
        removeFile: (handle, name) => wrap(`removing ${name}`, () => (0,promises_.rm)(at(handle, name), { force: true })),
        publish: (handle) => wrap('publishing a draft', async () => {
            const [model = '', name = ''] = handle.split(`/${draftsFolder}/`);
            const version = versionOfDraft(name);
            await requireDraft(handle);
            await (0,promises_.rm)(at(handle, partialFolder), { recursive: true, force: true, maxRetries: 3 });
            await (0,durable_files/* syncFolder */.Yw)(at(handle));
            try {
                await (0,promises_.rename)(at(handle), at(model, version));
            }
            catch (error) {
                if (await exists(at(model, version))) {
                    throw isPublished(model, version);
                }
                await requireDraft(handle);
                throw error;
            }
            await (0,durable_files/* syncFolder */.Yw)(at(model));
            await removeIfEmpty(at(draftsOf(model)));
        }),
        removeDraft: (handle) => wrap('removing a draft', async () => {
            // The label goes first: what is left of an interrupted removal is no draft any more.
            if (!handle.includes(`/${draftsFolder}/`))
                return;
            await (0,promises_.rm)(at(handle, labelName), { force: true });
            await (0,promises_.rm)(at(handle), { recursive: true, force: true, maxRetries: 3 });
            await removeIfEmpty(at(handle, '..'));
        }),
    };
}
/** The files of a version as they are on disk now. What was hashed once, and has not changed since, is not read again. */
async function hashFolder(folder, verified) {
    const files = [];
    for (const name of (await (0,promises_.readdir)(folder).catch(() => [])).sort()) {
        if (name === labelName || name === partialFolder)
            continue;
        try {
            const key = await keyOf(folder, name);
            const known = verified.get(key) ?? { name, ...(await (0,durable_files/* hashFile */.DC)((0,external_node_path_.join)(folder, name))) };
            verified.set(key, known);
            files.push(known);
        }
        catch (error) {
            // Published or removed by somebody else while we looked: then it is not in this folder.
            if (!(0,file_failure/* isMissing */.b)(error))
                throw (0,file_failure/* reportFailure */.x)(error, `reading ${name}`);
        }
    }
    return files;
}
/** Names a file and its content: it differs whenever somebody wrote the file. */
async function keyOf(folder, name) {
    const { dev, ino, size, mtimeNs, ctimeNs } = await (0,promises_.stat)((0,external_node_path_.join)(folder, name), { bigint: true });
    return [name, dev, ino, size, mtimeNs, ctimeNs].join(':');
}
/** `v1.2.0.0123456789abcdef` is a draft of v1.2.0. */
function versionOfDraft(name) {
    return name.slice(0, name.lastIndexOf('.'));
}
function isPublished(model, version) {
    return new release_store/* RegistryChangedError */.y(`${model} ${version} is published already.`);
}
async function removeIfEmpty(folder) {
    await (0,promises_.rmdir)(folder).catch(() => { });
}
async function listFolders(folder) {
    try {
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        return entries
            .filter((entry) => entry.isDirectory())
            .map(({ name }) => name)
            .sort();
    }
    catch (error) {
        if ((0,file_failure/* isMissing */.b)(error))
            return [];
        throw (0,file_failure/* reportFailure */.x)(error, 'listing versions');
    }
}
async function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./packages/stores/src/open-store.ts

/** Opens the store that an address names. Releases on GitHub are opened by who is connected to GitHub. */
async function openStore(address, surroundings) {
    switch (address.kind) {
        case 'directory':
            return createDirectoryStore(surroundings);
        case 'oci': {
            const { createOciStore } = await __webpack_require__.e(/* import() */ 3043).then(__webpack_require__.bind(__webpack_require__, 63043));
            return createOciStore({ ...surroundings, ...address });
        }
        case 'mlflow': {
            const { createMlflowStore } = await __webpack_require__.e(/* import() */ 8091).then(__webpack_require__.bind(__webpack_require__, 88091));
            return createMlflowStore({ ...surroundings, ...address });
        }
        case 'hugging-face': {
            const { createHubStore } = await __webpack_require__.e(/* import() */ 5508).then(__webpack_require__.bind(__webpack_require__, 75508));
            return createHubStore({ ...surroundings, ...address });
        }
    }
}


/***/ })

};
