export const id = 198;
export const ids = [198];
export const modules = {

/***/ 61198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/errors/src/service-error.ts
var service_error = __webpack_require__(64453);
// EXTERNAL MODULE: ./packages/record/src/verdict.ts
var verdict = __webpack_require__(61958);
// EXTERNAL MODULE: ./packages/report/src/annotations.ts
var annotations = __webpack_require__(61142);
// EXTERNAL MODULE: ./packages/report/src/headline.ts
var headline = __webpack_require__(59998);
;// CONCATENATED MODULE: ./packages/report/src/merge-records.ts



/** The verdict of several steps together: the worst one, with a reason for every step that did not simply pass. */
function mergeRecords(records) {
    const reasons = (0,headline/* arrangeRecords */.lF)(records)
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ id, verdict, summary }) => ({ code: annotations/* mergedReasonCode */.O, verdict, message: `${id}: ${summary}` }));
    return { verdict: (0,verdict/* worstVerdict */.zP)(records.map(({ verdict }) => verdict)), reasons };
}

// EXTERNAL MODULE: ./packages/report/src/render-report.ts
var render_report = __webpack_require__(9953);
;// CONCATENATED MODULE: ./packages/report/src/render-html.ts
/** A report as one self-contained HTML file: no script, no address that it loads from, readable on a phone and in the dark. */
async function renderHtml({ title, markdown, }) {
    // Loaded here: most steps never need a Markdown parser.
    const [{ micromark }, { gfm, gfmHtml }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(464), __webpack_require__.e(951)]).then(__webpack_require__.bind(__webpack_require__, 15951)),
        Promise.all(/* import() */[__webpack_require__.e(464), __webpack_require__.e(363)]).then(__webpack_require__.bind(__webpack_require__, 89363)),
    ]);
    const body = micromark(markdown, {
        // The report's own <details> and <sub>; text from records has been escaped before it came here.
        allowDangerousHtml: true,
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
    });
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${stylesheet}
</style>
</head>
<body>
<main>
${asPage(body)}
</main>
</body>
</html>
`;
}
/** A comment's headings become those of a page, and a wide table scrolls by itself, so that the page keeps to the screen. */
function asPage(html) {
    return html
        .replace(/<(\/?)h3>/g, '<$1h1>')
        .replace(/<(\/?)h4>/g, '<$1h2>')
        .replace(/<table>/g, '<div class="table"><table>')
        .replace(/<\/table>/g, '</table></div>');
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
const stylesheet = `:root {
  color-scheme: light dark;
  --text: light-dark(#1f2328, #e6edf3);
  --quiet: light-dark(#59636e, #9198a1);
  --line: light-dark(#d1d9e0, #3d444d);
  --surface: light-dark(#f6f8fa, #151b23);
  --ground: light-dark(#ffffff, #0d1117);
  --link: light-dark(#0550ae, #79b8ff);
}
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 1rem; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 0.5rem; }
td code { white-space: nowrap; }
a { color: var(--link); }
code { font: 0.875em/1.4 ui-monospace, monospace; background: var(--surface); padding: 0.1em 0.35em; border-radius: 4px; }
.table { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
th, td { padding: 0.35rem 0.75rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th { background: var(--surface); font-weight: 600; }
[align="right"] { text-align: right; white-space: nowrap; }
details { border-top: 1px solid var(--line); padding: 0.6rem 0; }
summary { cursor: pointer; font-weight: 600; }
sub { display: block; font-size: 0.85rem; color: var(--quiet); border-top: 1px solid var(--line); padding-top: 0.75rem; margin-top: 1rem; vertical-align: baseline; }
@media print { details > * { display: block; } }`;

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: ./packages/lineage/src/baseline-of.ts
var baseline_of = __webpack_require__(24022);
// EXTERNAL MODULE: ./packages/record/src/record-folder.ts + 2 modules
var record_folder = __webpack_require__(45296);
// EXTERNAL MODULE: ./packages/runtime/src/find-baseline.ts
var find_baseline = __webpack_require__(82061);
// EXTERNAL MODULE: ./packages/runtime/src/kept-predictions.ts
var kept_predictions = __webpack_require__(80921);
;// CONCATENATED MODULE: ./actions/report/src/evidence.ts






/** The records of the model that the other steps of the run have left; at least one. */
async function readMerged({ model }, world) {
    const all = await (0,record_folder/* readRecords */.T3)((0,external_node_path_.join)(world.workspace, record_folder/* recordsFolder */.RM));
    const steps = all.filter(({ action }) => action !== 'report');
    const merged = steps.filter((record) => record.model === model);
    if (merged.length > 0)
        return merged;
    const others = [...new Set(steps.map((record) => record.model))];
    throw new configuration_error/* ConfigurationError */.j(others.length === 0
        ? {
            where: record_folder/* recordsFolder */.RM,
            message: 'holds no record of another step.',
            fix: 'Run report after the other steps, in the same working-directory, with `if: always()`.',
        }
        : {
            where: "input 'model'",
            message: `is «${model}», and the records here are about ${others.map((name) => `«${name}»`).join(', ')}.`,
            fix: `Write model: ${others[0]}`,
        });
}
/** The records as they are shown: a training that had no baseline yet is compared with the one that can be found now. */
async function compareWithBaseline(records, given, world) {
    const isChange = /^(pull_request|merge_group)/.test(world.context.event);
    const isNamed = given.baseline !== '' && given.baseline !== 'auto';
    const needsOne = records.some(({ evidence }) => evidence.kind === 'training' && evidence.baseline.kind === 'none');
    if (!needsOne || !(isChange || isNamed))
        return [...records];
    const found = await (0,find_baseline/* findBaseline */.X)(world, given);
    if (found.kind === 'unavailable') {
        world.log.warning(`The baseline could not be read: ${found.reason}`);
        return [...records];
    }
    return records.map((record) => {
        const { evidence } = record;
        if (evidence.kind !== 'training' || evidence.baseline.kind === 'found')
            return record;
        return { ...record, evidence: { ...evidence, baseline: (0,baseline_of/* baselineOf */.B)(found, record.id) } };
    });
}
/** Keeps the records and the predictions behind them for later runs; returns the evidence's name or path. */
async function keepEvidence(records, model, world) {
    const files = [];
    for (const { id } of records) {
        files.push((0,external_node_path_.join)(world.workspace, record_folder/* recordsFolder */.RM, `${id}.json`));
        const predictions = await (0,kept_predictions/* findKeptPredictions */.A1)((0,external_node_path_.join)(world.workspace, kept_predictions/* predictionsFolder */.Nq), id);
        if (predictions !== undefined)
            files.push(predictions);
    }
    const { evidence } = await world.forge();
    return evidence.keep({ model, folder: (0,external_node_path_.join)(world.workspace, '.plimsoll'), files });
}
/** Writes the HTML report, and the folders above it. */
async function writeHtml(path, html) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, html);
    }
    catch (error) {
        const { code = 'unknown' } = error;
        throw new configuration_error/* ConfigurationError */.j({
            where: "input 'html'",
            message: `is «${path}», which cannot be written (${code}).`,
            fix: 'Write the path of a file, such as .plimsoll/report.html.',
        }, { cause: error });
    }
}

// EXTERNAL MODULE: ./packages/runtime/src/inputs.ts
var inputs = __webpack_require__(14291);
// EXTERNAL MODULE: ./packages/runtime/src/input-kinds.ts
var input_kinds = __webpack_require__(86730);
;// CONCATENATED MODULE: ./actions/report/src/inputs.ts

/** The inputs of report, by their names in action.yml. */
const inputs_inputs = {
    ...inputs/* sharedInputs */.d,
    comment: (0,input_kinds/* oneOf */.yL)(['always', 'never']),
    'require-comment': (0,input_kinds/* flag */.Jt)(),
    baseline: (0,input_kinds/* text */.Qq)(),
    upload: (0,input_kinds/* flag */.Jt)(),
    html: (0,input_kinds/* text */.Qq)(),
};

;// CONCATENATED MODULE: ./actions/report/src/run.ts





/** Merges the records of a run into one report, and says it where people look. */
const action = {
    name: 'report',
    inputs: inputs_inputs,
    async run(given, world) {
        const merged = await readMerged(given, world);
        const { verdict, reasons } = mergeRecords(merged);
        const request = {
            model: given.model,
            records: await compareWithBaseline(merged, given, world),
            now: world.now(),
            baseBranch: world.context.base?.ref ?? world.context.defaultBranch ?? 'main',
            runUrl: world.context.run?.url ?? null,
        };
        const full = (0,render_report/* renderReport */.B1)({ ...request, budget: render_report/* summaryBudget */.qN });
        const htmlPath = (0,external_node_path_.resolve)(world.workspace, given.html || '.plimsoll/report.html');
        await writeHtml(htmlPath, await renderHtml(full));
        const artifact = await attempt(world, () => keep(merged, given, world));
        const comment = await attempt(world, () => say((0,render_report/* renderReport */.B1)(request).markdown, given, world));
        const isSilent = given['require-comment'] && 'failure' in comment;
        return {
            verdict: isSilent ? 'error' : verdict,
            summary: full.title,
            reasons: isSilent ? [unsaid(comment.failure), ...reasons] : reasons,
            evidence: {
                kind: 'report',
                merged: merged.map(({ id, action: name, verdict: one }) => ({ id, action: name, verdict: one })),
                comment: 'value' in comment ? comment.value : null,
                artifact: 'value' in artifact ? artifact.value : null,
            },
            outputs: {
                'comment-url': ('value' in comment && comment.value) || '',
                'html-path': htmlPath,
            },
            markdown: full.markdown,
        };
    },
};
/** What the forge refuses is a warning here: the verdict stands, and the job summary carries the report. */
async function attempt(world, work) {
    try {
        return { value: await work() };
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._))
            throw error;
        world.log.warning(error.message);
        return { failure: error.message };
    }
}
async function keep(merged, given, world) {
    if (!given.upload)
        return null;
    const name = await keepEvidence(merged, given.model, world);
    world.log.info(`Kept the evidence: ${name}`);
    return name;
}
async function say(markdown, given, world) {
    if (given.comment === 'never')
        return null;
    const { comments } = await world.forge();
    if (!comments)
        return null;
    const { outcome, location } = await comments.upsert({ model: given.model, markdown });
    world.log.info(outcome === 'outdated' ? `A newer run has commented: ${location}` : `Comment ${outcome}: ${location}`);
    return location;
}
function unsaid(failure) {
    return {
        code: 'comment-failed',
        verdict: 'error',
        message: `The comment could not be written. ${failure}`,
    };
}


/***/ }),

/***/ 24022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineOf)
/* harmony export */ });
/* unused harmony export trainingIn */
/** The record of the training that a step is compared with: the one of the same id, else the only one there is. */
function trainingIn(bundle, id) {
    const trainings = bundle.records.filter(isTraining);
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
    const { holdout, metrics } = training.evidence;
    return { kind: 'found', ...provenance, holdout, metrics };
}
function isTraining(record) {
    return record.evidence.kind === 'training';
}


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

/***/ 82061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ findBaseline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64453);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90712);
/* harmony import */ var _directory_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82401);




/**
 * What an input `baseline` means: `auto` asks the forge for main's evidence, else it is a folder with evidence.
 * Throws a ConfigurationError when that folder is not there.
 */
async function findBaseline(world, choice) {
    if (choice.baseline !== '' && choice.baseline !== 'auto') {
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.workspace, choice.baseline);
        await requireFolder(directory, choice.baseline);
        return (0,_directory_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .createDirectoryEvidence */ .D)({ directory, label: choice.baseline }).find(choice.model);
    }
    try {
        const forge = await world.forge();
        return await forge.baselines.find(choice.model);
    }
    catch (error) {
        if (!(error instanceof _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._))
            throw error;
        return { kind: 'unavailable', reason: error.message };
    }
}
async function requireFolder(directory, given) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).catch(() => undefined);
    if (found?.isDirectory())
        return;
    throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j({
        where: "input 'baseline'",
        message: `is «${given}», which is not a folder.`,
        fix: 'Write auto, or a folder that report has kept evidence in, such as .plimsoll/evidence.',
    });
}


/***/ }),

/***/ 80921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ findKeptPredictions),
/* harmony export */   MU: () => (/* binding */ forgetPredictions),
/* harmony export */   Nq: () => (/* binding */ predictionsFolder),
/* harmony export */   sk: () => (/* binding */ keepPredictions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Where the predictions of a workspace are kept beside its records, relative to it, as in an evidence bundle. */
const predictionsFolder = '.plimsoll/predictions';
/** Forgets what an earlier run of the step kept, so that it cannot be taken for this run's. */
async function forgetPredictions(folder, id) {
    for (const name of await listKept(folder, id))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
}
/** Keeps a copy as `<id>.<extension>`, and returns its path. */
async function keepPredictions(folder, id, file) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${id}${fullExtension(file)}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(file, kept);
    return kept;
}
/** The predictions that a step kept, or undefined. */
async function findKeptPredictions(folder, id) {
    const [name] = await listKept(folder, id);
    return name === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
}
async function listKept(folder, id) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    return names.filter((name) => name.slice(0, -fullExtension(name).length) === id).sort();
}
/** `.csv`, or `.csv.gz` for a compressed table. */
function fullExtension(file) {
    const last = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(file);
    return /^\.(gz|zst)$/i.test(last) ? `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(file.slice(0, -last.length))}${last}` : last;
}


/***/ })

};
