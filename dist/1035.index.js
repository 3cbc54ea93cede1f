export const id = 1035;
export const ids = [1035];
export const modules = {

/***/ 71035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/gate/src/parse.ts + 4 modules
var parse = __webpack_require__(57878);
// EXTERNAL MODULE: ./packages/metrics/src/diagnostics.ts
var diagnostics = __webpack_require__(28717);
// EXTERNAL MODULE: ./packages/metrics/src/worst-slices.ts + 3 modules
var worst_slices = __webpack_require__(15287);
// EXTERNAL MODULE: ./packages/record/src/verdict.ts
var src_verdict = __webpack_require__(61958);
// EXTERNAL MODULE: ./packages/gate/src/condition.ts
var condition = __webpack_require__(66768);
// EXTERNAL MODULE: ./packages/gate/src/decide.ts + 23 modules
var decide = __webpack_require__(51249);
;// CONCATENATED MODULE: ./packages/gate/src/holdout-budget.ts
/**
 * Counts the decisions that were made on a holdout, this one included. Each run of the workflow since main's evidence made one and told somebody,
 * on pull requests too and whatever became of them: the forge numbers them. Without numbers to compare, the count goes on by one, and is a lower
 * bound.
 */
function countDecisions(about) {
    const { holdout, run, guarantee, isSealed } = about;
    const before = onHoldout(about.earlier, holdout).budget;
    const since = before === undefined ? null : runsSince(before, run);
    return {
        holdout: holdout.sha256,
        decisions: (before?.decisions ?? 0) + Math.max(1, since ?? 1),
        isLowerBound: run === null || (before !== undefined && (since === null || before.isLowerBound === true)),
        allowed: guarantee?.steps ?? null,
        reliability: guarantee?.reliability ?? null,
        adaptivity: guarantee?.adaptivity ?? null,
        rowsNeeded: about.rowsNeeded,
        rows: holdout.rows,
        isSealed,
        ...(run !== null && { run: run.number, workflow: run.workflow }),
    };
}
/** What is known of this holdout: decisions on another one do not count. */
function onHoldout({ budget, hasPassed }, holdout) {
    return budget?.holdout === holdout.sha256 ? { budget, hasPassed } : { budget: undefined, hasPassed: false };
}
/** Runs of the same workflow since the evidence; null when they are not numbered alike. */
function runsSince({ run, workflow }, now) {
    if (now === null || run === undefined || run === null || (workflow ?? null) !== now.workflow)
        return null;
    return now.number > run ? now.number - run : null;
}
/** What is said about a budget: nothing while it lasts. */
function budgetRemarks({ decisions, allowed, adaptivity, rows, rowsNeeded }, { hasPassed }) {
    const remarks = [];
    if (hasPassed && adaptivity === 'first-change')
        remarks.push({
            code: 'holdout-spent',
            verdict: 'warn',
            message: 'A model has passed on this holdout, which adaptivity: first-change retires: rotate to a new one, and use this one for development.',
        });
    else if (allowed !== null && decisions > allowed)
        remarks.push({
            code: 'holdout-spent',
            verdict: 'warn',
            message: `This is decision ${decisions} on a holdout that was sized for ${allowed}: its guarantee is spent. Rotate to a new one, and use this one for development.`,
        });
    if (rowsNeeded !== null && rows < rowsNeeded)
        remarks.push({
            code: 'holdout-too-small',
            verdict: 'warn',
            message: `The holdout has ${rows} rows, and the guarantee takes ${rowsNeeded}: conditions are decided with the wider tolerance that ${rows} rows can hold.`,
        });
    return remarks;
}

;// CONCATENATED MODULE: ./packages/gate/src/seal.ts
/** What a sealed condition may say. */
const words = {
    pass: 'It holds.',
    warn: 'It does not hold.',
    inconclusive: 'It is open.',
    fail: 'It does not hold.',
    error: 'It could not be decided.',
};
/** Reasons about conditions, which say more than yes or no, and those that are values themselves. */
const withValues = /^(condition-|metric-(undefined|unusable|not-on-main|not-in-production|differs)$)/;
/**
 * What may be told of a training on a sealed holdout: whether each condition holds, and nothing from which a value can be read. Exact numbers
 * spend the guarantee many times faster than a yes or no (log of the number of reports per decision; ease.ml/ci's count of histories).
 */
function sealEvidence(evidence) {
    const { kind, commands, holdout, modelFiles, baseline, conditions, holdoutBudget, predictions } = evidence;
    const { fingerprint, changes, reuse } = evidence;
    return {
        kind,
        commands,
        metrics: evidence.metrics.filter(({ source }) => source === 'command'),
        holdout,
        predictions,
        modelFiles,
        baseline: sealBaseline(baseline),
        conditions: conditions.map(sealCondition),
        ...(holdoutBudget && { holdoutBudget }),
        ...(fingerprint && { fingerprint }),
        ...(changes && { changes }),
        ...(reuse && { reuse }),
    };
}
/** Reasons without values. A condition's is its name and yes or no. */
function sealReasons(reasons, conditions) {
    const kept = reasons.filter(({ code }) => !withValues.test(code));
    // How far the rows reach depends on the values; that they do not reach is of use.
    const imprecise = reasons
        .filter(({ code }) => code === 'condition-imprecise')
        .map((reason) => ({ ...reason, message: reason.message.replace(/(?<=for what it asks\.).*/s, '') }));
    const told = conditions
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ text, name, verdict }) => ({
        code: 'condition-sealed',
        verdict,
        message: `${name ?? text}: ${words[verdict]}`,
    }));
    return [...told, ...imprecise, ...kept];
}
function sealCondition(condition) {
    const message = condition.isLeftOpen ? condition.message : words[condition.verdict];
    const sealed = { ...condition, left: null, right: null, message };
    return { ...sealed, interval: null, rowsNeeded: null };
}
function sealBaseline(baseline) {
    if (baseline.kind === 'none')
        return baseline;
    const { diagnostics: _diagnostics, seeds: _seeds, folds: _folds, ...rest } = baseline;
    return { ...rest, metrics: baseline.metrics.filter(({ source }) => source === 'command') };
}

;// CONCATENATED MODULE: ./packages/gate/src/decide-training.ts






/** Decides whether a trained model is good enough, by its conditions and by what is odd about its evidence. */
function decideTraining(training) {
    const gate = (0,decide/* decideConditions */.h)(training);
    const { holdout } = training.tested;
    const budget = holdout && countDecisions({ ...training, holdout, rowsNeeded: gate.rowsNeeded });
    const remarks = [
        ...staleRemarks(training),
        ...baselineRemarks(training),
        ...(budget === null || holdout === null
            ? []
            : budgetRemarks(budget, onHoldout(training.earlier, holdout))),
    ];
    const reasons = [...gate.reasons, ...remarks].sort((a, b) => (0,src_verdict/* compareVerdicts */.m3)(b.verdict, a.verdict));
    const verdict = (0,src_verdict/* worstVerdict */.zP)(reasons.map((reason) => reason.verdict));
    const isOutdone = (0,src_verdict/* compareVerdicts */.m3)(verdict, gate.verdict) > 0;
    const decision = {
        verdict,
        summary: isOutdone ? (reasons[0]?.message ?? gate.summary) : gate.summary,
        reasons,
        evidence: {
            kind: 'training',
            commands: [...training.commands],
            metrics: [...gate.metrics],
            holdout: training.tested.holdout,
            predictions: training.predictions,
            modelFiles: [...training.modelFiles],
            baseline: training.opponents.main.baseline,
            conditions: [...gate.conditions],
            comparisons: [...gate.comparisons],
            ...looksOf(training.tested.predictions),
            ...(budget !== null && { holdoutBudget: budget }),
            ...(training.folds && { folds: training.folds }),
        },
    };
    return training.isSealed ? sealDecision(decision) : decision;
}
/** The decision with yes and no for values. */
function sealDecision({ verdict, reasons, evidence }) {
    const sealed = sealReasons(reasons, evidence.conditions);
    const summary = sealed[0]?.message ?? 'All conditions hold.';
    return { verdict, summary, reasons: sealed, evidence: sealEvidence(evidence) };
}
/** What people look at, and nothing is decided on: pictures and weak slices. */
function looksOf(predictions) {
    if (predictions === null)
        return {};
    return { diagnostics: (0,diagnostics/* diagnosticsOf */.o)(predictions), slices: (0,worst_slices/* worstSlices */.P)(predictions) };
}
/** The decision on a training whose command failed: nothing was measured. */
function decideFailedCommand(commands, message) {
    return {
        verdict: 'error',
        summary: message.split('\n', 1)[0] ?? message,
        reasons: [{ code: 'command-failed', verdict: 'error', message }],
        evidence: {
            kind: 'training',
            commands: [...commands],
            metrics: [],
            holdout: null,
            predictions: null,
            modelFiles: [],
            baseline: { kind: 'none', reason: 'The command failed before anything was compared.' },
            conditions: [],
        },
    };
}
/** A file that was there before may be from another model: a reader must know. */
function staleRemarks({ staleFiles }) {
    return staleFiles.map((path) => ({
        code: 'stale-file',
        verdict: 'warn',
        message: `${path} was there before the command and was not written by it: its numbers may be of an older model.`,
    }));
}
function baselineRemarks({ baselineProblem, conditions }) {
    if (baselineProblem === null)
        return [];
    const needsMain = (0,condition/* opponentsIn */.WF)(conditions).includes('main');
    const message = `The baseline could not be read: ${baselineProblem}`;
    return [{ code: 'baseline-unavailable', verdict: needsMain ? 'inconclusive' : 'warn', message }];
}

// EXTERNAL MODULE: ./packages/lineage/src/baseline-of.ts
var baseline_of = __webpack_require__(24022);
;// CONCATENATED MODULE: ./packages/lineage/src/metric-trends.ts

/** How many metrics have a trend: those with a condition, then the first ones. */
const mostMetrics = 20;
/**
 * Each metric of a training over main's last evidence (newest first as given; oldest first in the result), ending with this
 * training. Only what was measured on the same holdout belongs to it: other rows are another scale.
 */
function metricTrends(evidence, history, about) {
    const earlier = history.toReversed().flatMap(({ commit, createdAt, records }) => {
        const training = (0,baseline_of/* trainingOf */.cs)(records, about.id)?.evidence;
        if (!training || training.holdout?.sha256 !== evidence.holdout?.sha256)
            return [];
        return [{ commit, createdAt, values: new Map(training.metrics.map(({ name, value }) => [name, value])) }];
    });
    return chooseMetrics(evidence).flatMap(({ name, value }) => {
        const points = earlier.flatMap(({ commit, createdAt, values }) => {
            const then = values.get(name);
            return then === undefined ? [] : [{ commit, createdAt, value: then }];
        });
        return points.length === 0
            ? []
            : [{ metric: name, points: [...points, { commit: about.commit, createdAt: null, value }] }];
    });
}
/** What a training cost is never the same twice, and no quality. */
function chooseMetrics({ metrics, conditions }) {
    const gated = new Set(conditions.map(({ metric }) => metric));
    const measured = metrics.filter(({ source }) => source !== 'command');
    const rest = measured.filter(({ name }) => !gated.has(name) && !/[[@]/.test(name));
    return [...measured.filter(({ name }) => gated.has(name)), ...rest].slice(0, mostMetrics);
}

// EXTERNAL MODULE: ./packages/lineage/src/compare-trainings.ts
var compare_trainings = __webpack_require__(5460);
// EXTERNAL MODULE: ./packages/metrics/src/known-metrics.ts
var known_metrics = __webpack_require__(37658);
// EXTERNAL MODULE: ./packages/runtime/src/kept-predictions.ts
var kept_predictions = __webpack_require__(80921);
// EXTERNAL MODULE: ./packages/runtime/src/watch-files.ts
var watch_files = __webpack_require__(50669);
// EXTERNAL MODULE: ./packages/runtime/src/find-baseline.ts
var find_baseline = __webpack_require__(82061);
// EXTERNAL MODULE: ./packages/runtime/src/read-measurements.ts + 3 modules
var read_measurements = __webpack_require__(75408);
;// CONCATENATED MODULE: ./actions/train-and-test/src/find-opponent.ts



/** Earlier runs of main in a trend. */
const longestTrend = 20;
/** Finds main's evidence, and reads the predictions that it kept. */
async function findOpponent(given, world) {
    const nothing = { predictions: null, modelFiles: [], problem: null, training: undefined, history: [] };
    const found = await (0,find_baseline/* findBaseline */.Xn)(world, given);
    if (found.kind === 'unavailable') {
        const baseline = { kind: 'none', reason: 'It could not be read.' };
        return { ...nothing, baseline, problem: found.reason };
    }
    const baseline = (0,baseline_of/* baselineOf */.Bv)(found, given.id);
    if (found.kind === 'none' || baseline.kind === 'none')
        return { ...nothing, baseline };
    const training = (0,baseline_of/* trainingIn */.uO)(found, given.id);
    const predictions = await readKept(found, { baseline, training, given, world });
    return {
        ...{ baseline, predictions, modelFiles: training?.evidence.modelFiles ?? [], problem: null, training },
        history: (await (0,find_baseline/* readHistory */.Lu)(world, found)).slice(0, longestTrend),
    };
}
async function readKept(bundle, about) {
    const { baseline, training, given, world } = about;
    const file = await (0,kept_predictions/* findKeptPredictions */.A1)((0,external_node_path_.join)(bundle.folder, 'predictions'), training?.id ?? given.id);
    if (!file || !baseline.holdout)
        return null;
    return (0,read_measurements/* readPredictions */.R)(world, [file], {
        inputName: 'baseline',
        task: baseline.holdout.task,
        positiveClass: given['positive-class'],
    });
}

// EXTERNAL MODULE: ./packages/errors/src/service-error.ts
var service_error = __webpack_require__(64453);
// EXTERNAL MODULE: ./packages/gate/src/decide-promotion.ts
var decide_promotion = __webpack_require__(64017);
// EXTERNAL MODULE: ./packages/runtime/src/find-released.ts
var find_released = __webpack_require__(80245);
;// CONCATENATED MODULE: ./actions/train-and-test/src/find-production.ts



/** What the registry's production version was measured with, if a condition asks. Released versions carry no predictions. */
async function findProduction(about, world) {
    if (!(0,condition/* opponentsIn */.WF)(about.conditions).includes('production'))
        return (0,decide_promotion/* recordedOpponent */.M)(null, 'no condition asks for it');
    try {
        const holder = await (0,find_released/* findHolder */.I)(world, { model: about.model, alias: 'production' });
        return (0,decide_promotion/* recordedOpponent */.M)(holder?.records ?? null, holder ? `${about.model}@${holder.version}` : 'no version is in production');
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._))
            throw error;
        return (0,decide_promotion/* recordedOpponent */.M)(null, `the registry could not be read: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./actions/train-and-test/src/guard-holdout.ts


/** What the inputs ask the holdout to promise; null when neither `reliability` nor `steps` is given. */
function guaranteeOf({ reliability, steps, adaptivity, mode }) {
    if (reliability === undefined && steps === undefined)
        return null;
    return { reliability: reliability ?? 0.999, steps: steps ?? 32, adaptivity, mode };
}
/** By what the decisions on a holdout are counted. */
function countedRun({ context: { run } }) {
    return run && { number: run.number, workflow: run.workflow ?? null };
}
/** What main's evidence tells of earlier decisions. */
function earlierDecisions(training) {
    const budget = training?.evidence.holdoutBudget;
    const hasPassed = training?.evidence.conditions.some(({ verdict, isLeftOpen, text }) => verdict === 'pass' && !isLeftOpen && /\+\/-|±/.test(text));
    return { budget, hasPassed: hasPassed ?? false };
}
/** On a sealed holdout, predictions are kept by the runs that later ones compare with, and nowhere else: metrics can be computed from them. */
async function withholdPredictions(world, { id, sealed }) {
    const { context, workspace } = world;
    const isBaseline = context.pullRequest === null && (context.ref === context.defaultBranch || context.platform === 'local');
    if (!sealed || isBaseline)
        return false;
    await (0,kept_predictions/* forgetPredictions */.MU)((0,external_node_path_.join)(workspace, kept_predictions/* predictionsFolder */.Nq), id);
    return true;
}

// EXTERNAL MODULE: ./packages/runtime/src/inputs.ts
var inputs = __webpack_require__(14291);
// EXTERNAL MODULE: ./packages/runtime/src/input-kinds.ts
var input_kinds = __webpack_require__(86730);
;// CONCATENATED MODULE: ./actions/train-and-test/src/inputs.ts

/** The inputs of train-and-test, by their names in action.yml. */
const inputs_inputs = {
    ...inputs/* sharedInputs */.d,
    command: (0,input_kinds/* text */.Qq)(),
    data: (0,input_kinds/* lines */.Mn)(),
    params: (0,input_kinds/* text */.Qq)(),
    code: (0,input_kinds/* lines */.Mn)(),
    'lock-files': (0,input_kinds/* lines */.Mn)(),
    seeds: (0,input_kinds/* number */.ai)({ min: 2, max: 100, integer: true }),
    force: (0,input_kinds/* flag */.Jt)(),
    folds: (0,input_kinds/* number */.ai)({ min: 2, max: 1000, integer: true }),
    metrics: (0,input_kinds/* lines */.Mn)(),
    predictions: (0,input_kinds/* text */.Qq)(),
    task: (0,input_kinds/* oneOf */.yL)(['auto', 'classification', 'regression', 'multilabel', 'ranking', 'forecasting']),
    'positive-class': (0,input_kinds/* text */.Qq)(),
    conditions: (0,input_kinds/* lines */.Mn)(),
    confidence: (0,input_kinds/* number */.ai)({ min: 0.5, max: 0.999999 }),
    'group-column': (0,input_kinds/* text */.Qq)(),
    reliability: (0,input_kinds/* number */.ai)({ min: 0.5, max: 0.99999999 }),
    steps: (0,input_kinds/* number */.ai)({ min: 1, max: 100_000, integer: true }),
    adaptivity: (0,input_kinds/* oneOf */.yL)(['full', 'first-change', 'none']),
    mode: (0,input_kinds/* oneOf */.yL)(['fp-free', 'fn-free']),
    sealed: (0,input_kinds/* flag */.Jt)(),
    'metrics-direction': (0,input_kinds/* lines */.Mn)(),
    'model-files': (0,input_kinds/* lines */.Mn)(),
    baseline: (0,input_kinds/* text */.Qq)(),
    'timeout-minutes': (0,input_kinds/* number */.ai)({ min: 0.01, max: 21_600 }),
    'engine-path': (0,input_kinds/* text */.Qq)(),
};

// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: ./packages/metrics/src/predicted-folds.ts
var predicted_folds = __webpack_require__(63584);
// EXTERNAL MODULE: ./packages/metrics/src/fold-values.ts
var fold_values = __webpack_require__(21893);
// EXTERNAL MODULE: ./packages/metrics/src/cost-metrics.ts
var cost_metrics = __webpack_require__(2460);
// EXTERNAL MODULE: ./packages/metrics/src/measure-metrics.ts
var measure_metrics = __webpack_require__(86417);
// EXTERNAL MODULE: ./packages/metrics/src/holdout-digest.ts
var holdout_digest = __webpack_require__(26799);
// EXTERNAL MODULE: ./packages/runtime/src/files.ts
var src_files = __webpack_require__(22143);
// EXTERNAL MODULE: ./packages/uncertainty/src/group-rows.ts
var group_rows = __webpack_require__(95797);
;// CONCATENATED MODULE: ./actions/train-and-test/src/measure-model.ts






/** Reads metrics and predictions, keeps the predictions beside the records, and digests the model's files. */
async function measureModel(about) {
    const { given, world, commands, conditions, directions } = about;
    requireEvidence(given);
    const modelFiles = await (0,src_files/* digestFiles */.Eh)(world.root, await (0,src_files/* findFiles */.lY)(world.workspace, given['model-files'], 'model-files'));
    const read = await (0,read_measurements/* readMetricsFiles */.t)(world, given.metrics, 'metrics');
    const file = given.predictions ? await (0,src_files/* findFile */.qE)(world.workspace, given.predictions, 'predictions') : null;
    const options = { inputName: 'predictions', task: given.task, positiveClass: given['positive-class'] };
    const rows = file ? await (0,read_measurements/* readPredictions */.R)(world, [file], options) : null;
    const isFolded = rows !== null && (0,predicted_folds/* haveFolds */.B)(rows);
    const { files, values: foldsOfFiles } = given.folds === undefined || isFolded ? { files: read, values: null } : (0,fold_values/* readFolds */.n)(read, given.folds);
    const others = (0,cost_metrics/* costMetrics */.h)({ commands, modelFiles });
    const wanted = (0,condition/* referencesOf */.CL)(conditions);
    const together = (0,measure_metrics/* measureMetrics */.W)({ predictions: rows, files, others, directions, wanted });
    const folded = isFolded
        ? (0,predicted_folds/* measureFolds */.z)({
            ...{ predictions: rows, measurements: together, directions, wanted },
            ...{ folds: given.folds, where: given.predictions },
        })
        : null;
    const kept = file ? await (0,kept_predictions/* keepPredictions */.sk)((0,external_node_path_.join)(world.workspace, kept_predictions/* predictionsFolder */.Nq), given.id, file) : null;
    const predictions = kept ? await (0,src_files/* digestFile */.TM)(world.root, kept) : null;
    const tested = {
        predictions: rows,
        holdout: rows && (0,holdout_digest/* describeHoldout */.x)(rows),
        groupColumn: given['group-column'],
        isFolded,
    };
    requireGroups(tested);
    const measurements = folded?.measurements ?? together;
    return { measurements, tested, predictions, modelFiles, folds: folded?.values ?? foldsOfFiles };
}
/** A column that is not there, or a mistake in its name, must not make rows independent. */
function requireGroups({ predictions, groupColumn }) {
    if (groupColumn === '')
        return;
    const groups = predictions === null ? 'There are no predictions to group.' : (0,group_rows/* groupRows */.fD)(predictions, groupColumn);
    if (typeof groups !== 'string')
        return;
    throw new configuration_error/* ConfigurationError */.j({ where: "input 'group-column'", message: `is «${groupColumn}». ${groups}` });
}
/** The quality metrics of the files that lie there now, for a seed of several. */
async function measureSeed(about) {
    const { given, world, directions } = about;
    const files = await (0,read_measurements/* readMetricsFiles */.t)(world, given.metrics, 'metrics');
    const file = given.predictions ? await (0,src_files/* findFile */.qE)(world.workspace, given.predictions, 'predictions') : null;
    const options = { inputName: 'predictions', task: given.task, positiveClass: given['positive-class'] };
    const predictions = file ? await (0,read_measurements/* readPredictions */.R)(world, [file], options) : null;
    const { metrics } = (0,measure_metrics/* measureMetrics */.W)({ predictions, files, directions, wanted: [] });
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
function requireEvidence(given) {
    if (given.metrics.length > 0 || given.predictions)
        return;
    throw new configuration_error/* ConfigurationError */.j({
        where: "inputs 'metrics' and 'predictions'",
        message: 'are both empty, so there is nothing to judge the model by.',
        fix: 'Let the training write predictions (columns label and prediction) or metrics, and name the file: predictions: predictions.csv',
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/runtime/src/user-command.ts
var user_command = __webpack_require__(87841);
// EXTERNAL MODULE: ./packages/runtime/src/tracked-run.ts
var tracked_run = __webpack_require__(98310);
;// CONCATENATED MODULE: ./actions/train-and-test/src/run-training.ts



/**
 * Runs the command once, or once for each of the seeds 1, 2, 3, … in PLIMSOLL_SEED. The first seed comes last, so that its files are
 * those that stay. Stops at the first run that fails.
 */
async function runTraining(given, world, measureSeed) {
    if (given.command === '')
        return { commands: [], seeds: [], failure: null };
    const commands = [];
    const seeds = [];
    for (const seed of seedsOf(given).reverse()) {
        const variables = seed === null ? {} : { PLIMSOLL_SEED: String(seed) };
        const timeoutMinutes = given['timeout-minutes'] ?? 360;
        const result = await (0,user_command/* runUserCommand */.w)(world, { script: given.command, timeoutMinutes, variables });
        commands.unshift(result.run);
        const failure = result.failure ?? describeMissing(missingOutputs(given, world), result);
        if (failure !== null)
            return { commands, seeds: [], failure: seed === null ? failure : `Seed ${seed}: ${failure}` };
        if (seed !== null)
            seeds.unshift({ seed, metrics: { ...(await measureSeed()) } });
    }
    return { commands, seeds, failure: null };
}
/** 1, 2, 3, …; a single null for a command that is run without a seed. */
function seedsOf({ seeds }) {
    return seeds === undefined ? [null] : Array.from({ length: seeds }, (_, at) => at + 1);
}
/** The files that the command is to write: metrics, predictions, and the file with the id of a run whose metrics are on a tracking server. */
function outputsOf({ metrics, predictions }) {
    return [...metrics.map((one) => ((0,tracked_run/* namesTrackedRun */._M)(one) ? ((0,tracked_run/* fileOfTrackedRun */.bp)(one) ?? '') : one)), predictions];
}
/** Metric and prediction files that are named and not there. */
function missingOutputs(given, world) {
    return outputsOf(given).filter((path) => path !== '' && !/[*?{[]/.test(path) && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(world.workspace, path)));
}
/** A command that ended well and did not write what it was run for. */
function describeMissing(missing, { run, lastLines }) {
    if (missing.length === 0)
        return null;
    const said = lastLines.length > 0 ? `\n${lastLines.join('\n')}` : ' It wrote nothing to the log.';
    return `The command ended well after ${run.seconds.toFixed(1)} s, but did not write ${missing.join(' and ')}.${said}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/lineage/src/fingerprint.ts

/** Changes with what the digests are made of, so that old ones never match. */
const version = 'plimsoll-fingerprint-1';
/** More files than this are kept as one digest only: a record is no inventory. */
const maxListed = 2000;
/**
 * The identity of a training: SHA-256 over a digest for each part. Files count by path and content, in any order; the same recipe
 * has the same digest on every machine.
 */
function assembleFingerprint(recipe) {
    const { code, data, parameters, command, lockFiles, languages, seeds, platform } = recipe;
    const parts = {
        ...(code && { code: digestOf(listFiles(code)) }),
        data: digestOf(listFiles(data)),
        parameters: digestOf(sortEntries(parameters)),
        command: digestOf(command),
        environment: digestOf([listFiles(lockFiles), sortEntries(languages)]),
        seed: digestOf(seeds),
        platform: digestOf(sortEntries(platform)),
    };
    return {
        digest: digestOf([version, sortEntries(parts)]),
        parts,
        code: [...(code && code.length <= maxListed ? code : [])],
        environment: [...lockFiles],
    };
}
function listFiles(files) {
    return files.map(({ path, sha256 }) => [path, sha256]).sort(byName);
}
function sortEntries(values) {
    return Object.entries(values).sort(byName);
}
function byName([a], [b]) {
    return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}
function digestOf(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(value)).digest('hex');
}

;// CONCATENATED MODULE: ./packages/lineage/src/training-cache.ts
/** Events whose jobs only say what a merge would release. */
const rehearsals = /^(pull_request|merge_group)$/;
/**
 * Decides whether an unchanged training may be taken from the cache. Only where nothing is released: a released model is
 * trained in the job that releases it, because a cache can be written by other jobs.
 */
function planReuse(context) {
    const { event, isOnMain, isForced, hasCommand, hasCode, hasLockFiles, hasData } = context;
    const run = (reason, maySave = false) => ({
        mayRestore: false,
        maySave,
        outcome: 'ran',
        reason,
    });
    if (!hasCommand)
        return run('There is no command to run.');
    if (!hasCode)
        return run('Which code it runs is not known: this is no git repository, and the input code is empty.');
    if (!hasLockFiles)
        return run('No lock file tells what the environment holds: add one, such as requirements.txt, or name it in lock-files.');
    if (!hasData)
        return run('The data were not there before the command.');
    if (isForced)
        return { ...run('Asked for by force.', true), outcome: 'forced' };
    const isRehearsal = rehearsals.test(event) || (event === 'local' && !isOnMain);
    if (!isRehearsal)
        return run('A job that may release a model trains it itself.', isOnMain);
    return {
        mayRestore: true,
        maySave: true,
        outcome: 'ran',
        reason: 'Nothing was kept for this fingerprint.',
    };
}
/** Name of a cache entry. */
function trainingCacheKey(model, id, fingerprint) {
    return `plimsoll-training-${model.replaceAll('/', '.')}-${id}-${fingerprint}`;
}

// EXTERNAL MODULE: ./packages/runtime/src/digest-remote.ts
var digest_remote = __webpack_require__(60741);
// EXTERNAL MODULE: ./packages/runtime/src/read-recipe.ts + 3 modules
var read_recipe = __webpack_require__(102);
// EXTERNAL MODULE: ./packages/runtime/src/watch-writes.ts
var watch_writes = __webpack_require__(35976);
// EXTERNAL MODULE: ./packages/runtime/src/kept-training.ts + 1 modules
var kept_training = __webpack_require__(43829);
;// CONCATENATED MODULE: ./actions/train-and-test/src/train.ts




/** Trains with the user's command, or restores what a training with the same fingerprint has left. */
async function train(given, world, measureSeed) {
    const { addresses, paths } = (0,digest_remote/* splitAddresses */.v)(given.data);
    const remoteData = await (0,digest_remote/* digestRemote */.Z)(world, addresses, 'data');
    const read = () => (0,read_recipe/* readRecipe */.X)(world, { ...recipeInputs(given), data: paths, remoteData });
    // What the command itself makes is not there yet; it is read again afterwards.
    const before = await read().catch((error) => {
        if (error instanceof configuration_error/* ConfigurationError */.j && given.command !== '')
            return null;
        throw error;
    });
    const plan = planFor(given, world, before);
    const restored = plan.mayRestore && before ? await restore(given, world, before) : null;
    if (restored)
        return restored;
    const dataFiles = (0,watch_files/* watchFiles */.N)(world.root, (0,digest_remote/* splitAddresses */.v)((before?.data ?? []).map(({ path }) => path)).paths);
    const writes = plan.maySave ? await (0,watch_writes/* watchWrites */.M)(world.workspace) : null;
    const ran = await runTraining(given, world, measureSeed);
    const isUntouched = before !== null && dataFiles.unchanged().length === before.data.length - remoteData.length;
    const recipe = isUntouched ? before : await read();
    const fingerprint = assembleFingerprint(recipe);
    return {
        ...ran,
        recipe,
        fingerprint,
        reuse: { outcome: plan.outcome, savedSeconds: null, reason: plan.reason },
        keep: async () => {
            if (!writes || !isUntouched)
                return;
            const { commands, seeds } = ran;
            const entry = { key: keyOf(given, fingerprint), written: await writes.written() };
            await (0,kept_training/* saveTraining */.k)(world, entry, { fingerprint: fingerprint.digest, commands, seeds });
        },
    };
}
function recipeInputs(given) {
    const { code, params, command } = given;
    const outputs = [...outputsOf(given), ...given['model-files']].filter(Boolean);
    return { code, params, command, lockFiles: given['lock-files'], seeds: given.seeds ?? 0, outputs };
}
function planFor(given, world, before) {
    return planReuse({
        event: world.context.event,
        isOnMain: world.context.ref === world.context.defaultBranch,
        isForced: given.force,
        hasCommand: given.command !== '',
        hasCode: before !== null && before.code !== null,
        hasLockFiles: before !== null && before.lockFiles.length > 0,
        hasData: before !== null,
    });
}
async function restore(given, world, recipe) {
    const fingerprint = assembleFingerprint(recipe);
    const { digest } = fingerprint;
    const kept = await (0,kept_training/* restoreTraining */.P)(world, { key: keyOf(given, fingerprint), fingerprint: digest });
    if (!kept || missingOutputs(given, world).length > 0)
        return null;
    const { commands, seeds } = kept;
    const savedSeconds = commands.reduce((sum, { seconds }) => sum + seconds, 0);
    const reason = 'Code, data, parameters, command and environment are those of a training that was kept.';
    const reuse = { outcome: 'restored', savedSeconds, reason };
    return { recipe, fingerprint, commands, seeds, failure: null, reuse, keep: async () => { } };
}
function keyOf({ model, id }, { digest }) {
    return trainingCacheKey(model, id, digest);
}

;// CONCATENATED MODULE: ./actions/train-and-test/src/run.ts












const action = {
    name: 'train-and-test',
    inputs: inputs_inputs,
    async run(given, world) {
        const conditions = (0,parse/* parseConditions */.W)(given.conditions, "input 'conditions'");
        const directions = (0,known_metrics/* parseDirections */.a)(given['metrics-direction'], "input 'metrics-direction'");
        await (0,kept_predictions/* forgetPredictions */.MU)((0,external_node_path_.join)(world.workspace, kept_predictions/* predictionsFolder */.Nq), given.id);
        const outputFiles = (0,watch_files/* watchFiles */.N)(world.workspace, outputsOf(given));
        const isTrainedElsewhere = given.command === '';
        const early = isTrainedElsewhere ? searchBaseline(given, world) : null;
        const trained = await train(given, world, () => measureSeed({ given, world, directions }));
        const { commands, failure } = trained;
        const identity = identityOf(trained);
        if (failure)
            return { ...decideFailedCommand(commands, failure), identity };
        const searching = early ?? searchBaseline(given, world);
        const model = await measureModel({ given, world, commands, conditions, directions });
        await trained.keep();
        await searching;
        const main = await findOpponent(given, world);
        const staleFiles = commands.length > 0 ? outputFiles.unchanged() : [];
        const isWithheld = await withholdPredictions(world, given);
        const decision = decideTraining({
            ...model,
            predictions: isWithheld ? null : model.predictions,
            commands,
            conditions,
            directions,
            confidence: given.confidence ?? 0.95,
            guarantee: guaranteeOf(given),
            isSealed: given.sealed,
            run: countedRun(world),
            earlier: earlierDecisions(main.training),
            opponents: { main, production: await findProduction({ ...given, conditions }, world) },
            seeds: trained.seeds,
            baselineProblem: main.problem,
            staleFiles,
        });
        const environment = { ...world.environment, ...identity.environment };
        const lineage = addLineage(decision, trained, main, { ...identity, environment });
        const trend = metricTrends(lineage, main.history, { id: given.id, commit: world.context.commit });
        const evidence = { ...lineage, ...(trend.length > 0 && { trend }) };
        const metrics = Object.fromEntries(evidence.metrics.map(({ name, value }) => [name, value]));
        return { ...decision, evidence, identity, outputs: { metrics: JSON.stringify(metrics) } };
    },
};
/** Asks for main's evidence while something else is done: what comes of it, failures too, is there for whoever asks next. */
async function searchBaseline(given, world) {
    await (0,find_baseline/* findBaseline */.Xn)(world, given).catch(() => undefined);
}
function identityOf({ recipe }) {
    return { data: [...recipe.data], parameters: recipe.parameters, environment: { ...recipe.languages } };
}
/** What the training was made of, and how that differs from main's. */
function addLineage({ evidence }, { fingerprint, reuse, seeds }, main, identity) {
    const changes = main.training &&
        (0,compare_trainings/* compareTrainings */.T)({ identity: main.training.identity, fingerprint: main.training.evidence.fingerprint }, { identity, fingerprint });
    return {
        ...evidence,
        fingerprint,
        reuse,
        ...(changes && { changes }),
        ...(seeds.length > 0 && !evidence.holdoutBudget?.isSealed && { seeds: [...seeds] }),
    };
}


/***/ }),

/***/ 24022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   cs: () => (/* binding */ trainingOf),
/* harmony export */   uO: () => (/* binding */ trainingIn)
/* harmony export */ });
/** The record of the training that a step is compared with: the one of the same id, else the only one there is. */
function trainingIn({ records }, id) {
    return trainingOf(records, id);
}
/** The same among the records of any run. */
function trainingOf(records, id) {
    const trainings = records.filter(isTraining);
    return trainings.find((record) => record.id === id) ?? (trainings.length === 1 ? trainings[0] : undefined);
}
/** What a record says of the evidence that it was compared with. */
function baselineOf(found, id) {
    if (found.kind === 'none')
        return { kind: 'none', reason: found.reason };
    const training = trainingIn(found, id);
    const { provenance } = found;
    if (!training) {
        return { kind: 'none', reason: `${provenance.source} has no training record «${id}».` };
    }
    const { holdout, metrics, diagnostics, fingerprint, seeds, folds } = training.evidence;
    return {
        kind: 'found',
        ...provenance,
        holdout,
        metrics,
        ...(diagnostics && { diagnostics }),
        ...(fingerprint && { fingerprint }),
        ...(seeds && { seeds }),
        ...(folds && { folds }),
    };
}
function isTraining(record) {
    return record.evidence.kind === 'training';
}


/***/ }),

/***/ 5460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ compareTrainings),
/* harmony export */   h: () => (/* binding */ compareFiles)
/* harmony export */ });
/** Names everything in which a training differs from the one that the baseline is of. */
function compareTrainings(before, after) {
    const isPartSame = (part) => {
        const [a, b] = [before.fingerprint?.parts[part], after.fingerprint?.parts[part]];
        return a === undefined || b === undefined ? null : a === b;
    };
    const changes = {
        code: compareFiles(before.fingerprint?.code ?? [], after.fingerprint?.code ?? [], isPartSame('code')),
        data: compareFiles(before.identity.data, after.identity.data),
        environment: compareFiles(before.fingerprint?.environment ?? [], after.fingerprint?.environment ?? [], isPartSame('environment')),
        parameters: compareParameters(before.identity.parameters, after.identity.parameters),
        other: describeOthers(before, after, isPartSame),
    };
    return { ...changes, summary: summarise(changes, isPartSame).slice(0, 2000) };
}
/** Files that differ. Where a digest over all of them says that none does, none is looked at. */
function compareFiles(before, after, isSame = false) {
    if (isSame !== false)
        return [];
    const old = new Map(before.map(({ path, sha256 }) => [path, sha256]));
    const paths = new Set(after.map(({ path }) => path));
    return [
        ...after.flatMap(({ path, sha256 }) => {
            const known = old.get(path);
            if (known === sha256)
                return [];
            return [{ path, change: known === undefined ? 'added' : 'changed' }];
        }),
        ...before
            .filter(({ path }) => !paths.has(path))
            .map(({ path }) => ({ path, change: 'removed' })),
    ];
}
function compareParameters(before, after) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .filter((name) => before[name] !== after[name])
        .map((name) => ({ name, before: before[name] ?? null, after: after[name] ?? null }));
}
function describeOthers(before, after, isPartSame) {
    const others = [];
    if (isPartSame('command') === false)
        others.push('the command changed');
    if (isPartSame('seed') === false)
        others.push('the seeds changed');
    const [old, now] = [before.identity.environment, after.identity.environment];
    for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
        if (name === 'runner-image' || old[name] === now[name])
            continue;
        others.push(`${name}: ${old[name] ?? 'none'} → ${now[name] ?? 'none'}`);
    }
    if (others.length === 0 && isPartSame('platform') === false)
        others.push('the runner image changed');
    return others.slice(0, 100).map((line) => line.slice(0, 2000));
}
/** `code same, data changed (2 files), parameters: learning_rate 0.1 → 0.05`. */
function summarise({ code, data, environment, parameters, other }, isPartSame) {
    const isCodeChanged = isPartSame('code') === false;
    const isAnyChanged = isCodeChanged || data.length + environment.length + parameters.length + other.length > 0;
    if (!isAnyChanged) {
        const about = isPartSame('code') === null ? 'data and parameters are' : 'code, data, parameters and environment are';
        return `${about} the same`;
    }
    const parts = [
        isPartSame('code') === null ? '' : `code ${describeFiles(code, isCodeChanged)}`,
        `data ${describeFiles(data, data.length > 0)}`,
        parameters.length === 0 ? '' : `parameters: ${listParameters(parameters)}`,
        environment.length === 0 ? '' : `environment ${describeFiles(environment, true)}`,
        ...other,
    ];
    return parts.filter(Boolean).join(', ');
}
function describeFiles(files, isChanged) {
    if (!isChanged)
        return 'same';
    if (files.length === 0)
        return 'changed';
    return `changed (${files.length === 1 ? '1 file' : `${files.length} files`})`;
}
function listParameters(parameters) {
    const shown = parameters
        .slice(0, 5)
        .map(({ name, before, after }) => `${name} ${show(before)} → ${show(after)}`);
    const more = parameters.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function show(value) {
    return value === null ? 'none' : String(value).slice(0, 60);
}


/***/ })

};
