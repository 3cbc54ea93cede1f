export const id = 774;
export const ids = [774];
export const modules = {

/***/ 87186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/errors/src/service-error.ts
var service_error = __webpack_require__(64453);
// EXTERNAL MODULE: ./packages/record/src/verdict.ts
var verdict = __webpack_require__(61958);
// EXTERNAL MODULE: ./packages/report/src/annotations.ts
var annotations = __webpack_require__(61142);
// EXTERNAL MODULE: ./packages/report/src/headline.ts
var src_headline = __webpack_require__(59998);
;// CONCATENATED MODULE: ./packages/report/src/merge-records.ts



/** The verdict of several steps together: the worst one, with a reason for every step that did not simply pass. */
function mergeRecords(records) {
    const reasons = (0,src_headline/* arrangeRecords */.lF)(records)
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ id, verdict, summary }) => ({ code: annotations/* mergedReasonCode */.O, verdict, message: `${id}: ${summary}` }));
    return { verdict: (0,verdict/* worstVerdict */.zP)(records.map(({ verdict }) => verdict)), reasons };
}

// EXTERNAL MODULE: ./packages/report/src/blocks.ts
var blocks = __webpack_require__(51856);
// EXTERNAL MODULE: ./packages/report/src/budgets.ts
var budgets = __webpack_require__(12346);
// EXTERNAL MODULE: ./packages/report/src/context.ts
var src_context = __webpack_require__(53631);
// EXTERNAL MODULE: ./packages/report/src/escape.ts
var src_escape = __webpack_require__(37121);
// EXTERNAL MODULE: ./packages/report/src/format.ts
var format = __webpack_require__(96121);
// EXTERNAL MODULE: ./packages/report/src/reasons-section.ts
var reasons_section = __webpack_require__(85363);
// EXTERNAL MODULE: ./packages/report/src/changes-section.ts + 1 modules
var changes_section = __webpack_require__(94192);
// EXTERNAL MODULE: ./packages/report/src/data-section.ts + 1 modules
var data_section = __webpack_require__(78226);
// EXTERNAL MODULE: ./packages/report/src/holdout-section.ts
var holdout_section = __webpack_require__(79805);
;// CONCATENATED MODULE: ./packages/report/src/mermaid-chart.ts
/** Readable on white and on black; the square stands for the colour in the text around the chart. */
const palette = {
    blue: { hex: '#3b82d6', sign: '🟦' },
    orange: { hex: '#d97a1f', sign: '🟧' },
};
/** What stands for a line's colour in a text: the charts of GitHub have no legend. */
function signOfLine(color) {
    return palette[color].sign;
}
/** Beyond these, numbers cannot be written without an exponent, which the charts do not read. */
const limits = { largest: 1e15, smallestSpan: 1e-9 };
/**
 * A chart as a fenced block that GitHub draws with Mermaid: `xychart-beta`, which every version from 10.5 on knows. No text from
 * records may stand in it, so there is nothing to escape; what it shows is named above it. Empty when its values cannot be drawn.
 */
function renderXyChart({ yTitle, x, lines }) {
    const values = lines.flatMap((line) => line.values);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const isDrawable = values.every((value) => Math.abs(value) < limits.largest);
    const span = high - low;
    if (values.length === 0 || !isDrawable || (span !== 0 && span < limits.smallestSpan))
        return '';
    const margin = span === 0 ? Math.max(Math.abs(low) * 0.05, limits.smallestSpan * 10) : span * 0.1;
    const decimals = Math.min(15, Math.max(0, 3 - Math.floor(Math.log10(span === 0 ? margin : span))));
    const show = (value) => {
        const text = value.toFixed(decimals);
        return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
    };
    const axis = 'labels' in x ? `[${x.labels.map((label) => `"${label}"`).join(', ')}]` : `${x.from} --> ${x.to}`;
    return [
        '```mermaid',
        init(lines),
        'xychart-beta',
        `    x-axis "${x.title}" ${axis}`,
        `    y-axis "${yTitle}" ${show(low - margin)} --> ${show(high + margin)}`,
        ...lines.map((line) => `    line [${line.values.map(show).join(', ')}]`),
        '```',
    ].join('\n');
}
/** The library's own first colour is all but white. */
function init(lines) {
    const plotColorPalette = lines.map(({ color }) => palette[color].hex).join(', ');
    const config = {
        themeVariables: { xyChart: { plotColorPalette } },
        xyChart: { width: 640, height: 280 },
    };
    return `%%{init: ${JSON.stringify(config)}}%%`;
}

;// CONCATENATED MODULE: ./packages/report/src/resample.ts
/**
 * A line's values at `count` evenly spaced places from `from` to `to`, on the straight lines between its points (sorted by x).
 * Both ends must lie within the line.
 */
function resample(points, range) {
    const { from, to, count } = range;
    const values = [];
    let at = 0;
    for (let step = 0; step < count; step++) {
        const x = step === count - 1 ? to : from + ((to - from) * step) / (count - 1);
        while (at < points.length - 2 && (points[at + 1]?.[0] ?? 0) < x)
            at++;
        const [x0, y0] = points[at] ?? [x, 0];
        const [x1, y1] = points[at + 1] ?? [x0, y0];
        values.push(x1 === x0 ? y0 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0));
    }
    return values;
}

;// CONCATENATED MODULE: ./packages/report/src/line-charts.ts





/** Fewer runs are no trend. */
const fewestRuns = 3;
/** More places than these cannot be told apart in a comment. */
const mostPlaces = 41;
/** Metrics over main's last runs as charts, folded; those with a condition first, as the record has them. */
function renderMetricTrends({ evidence }, context) {
    const trends = (evidence.trend ?? []).filter(({ points }) => points.length >= fewestRuns);
    return foldCharts('Trend over the last runs', trends, { context, draw: drawTrend });
}
function drawTrend({ metric, points }, { changeName }) {
    const values = points.map(({ value }) => value);
    const [first = 0, last = 0] = [values[0], values.at(-1)];
    const labels = values.map((_, at) => (at === values.length - 1 ? 'now' : `${at + 1 - values.length}`));
    const chart = renderXyChart({
        yTitle: 'value',
        x: { title: 'runs of main before, and this one', labels },
        lines: [{ color: 'blue', values }],
    });
    const words = `${(0,src_escape/* codeSpan */.SS)(metric, 100)}, from ${(0,format/* formatValue */.Fl)(first)} ${(0,format/* formatNumberOf */.Of)(values.length - 1, 'run')} ago to ${(0,format/* formatValue */.Fl)(last)} in ${changeName}:`;
    return chart === '' ? '' : (0,blocks/* joinBlocks */.x9)([words, chart]);
}
/** Learning curves as charts, folded; those that say something first. */
function renderLearningCurves({ evidence }, context) {
    const curves = (evidence.learningCurves ?? []).filter(({ points }) => points.length > 1);
    const sorted = [...curves].sort((a, b) => Number(b.isDiverging) - Number(a.isDiverging));
    return foldCharts('Learning curves', sorted, { context, draw: drawCurve });
}
function drawCurve({ metric, points }) {
    const placesOf = (side) => points
        .flatMap(({ step, [side]: value }) => (value === null ? [] : [[step, value]]))
        .sort(([a], [b]) => a - b);
    const sides = [
        { name: 'train', color: 'blue', places: placesOf('train') },
        { name: 'holdout', color: 'orange', places: placesOf('holdout') },
    ];
    const drawn = sides.filter(({ places }) => places.length > 1);
    // Where the lines overlap: there is no place for a gap in one of them.
    const from = Math.max(...drawn.map(({ places }) => places[0]?.[0] ?? 0));
    const to = Math.min(...drawn.map(({ places }) => places.at(-1)?.[0] ?? 0));
    if (drawn.length === 0 || !(from < to))
        return '';
    const count = Math.min(mostPlaces, Math.max(...drawn.map(({ places }) => places.length)));
    const chart = renderXyChart({
        yTitle: 'value',
        x: { title: 'step', from, to },
        lines: drawn.map(({ color, places }) => ({ color, values: resample(places, { from, to, count }) })),
    });
    const legend = drawn.map(({ name, color }) => `${signOfLine(color)} ${name}`).join(', ');
    const words = `${(0,src_escape/* codeSpan */.SS)(metric, 100)}: ${legend}`;
    return chart === '' ? '' : (0,blocks/* joinBlocks */.x9)([words, chart]);
}
function foldCharts(title, items, { context, draw }) {
    const { hasCharts = false, limits } = context;
    if (!hasCharts)
        return '';
    return (0,blocks/* fold */.AU)(title, (0,blocks/* joinBlocks */.x9)(items.slice(0, limits.charts).map((item) => draw(item, context))));
}

// EXTERNAL MODULE: ./packages/report/src/metrics-section.ts
var metrics_section = __webpack_require__(69739);
// EXTERNAL MODULE: ./packages/report/src/overfitting-section.ts
var overfitting_section = __webpack_require__(99803);
// EXTERNAL MODULE: ./packages/report/src/promotion-section.ts
var promotion_section = __webpack_require__(30519);
// EXTERNAL MODULE: ./packages/report/src/publication-section.ts
var publication_section = __webpack_require__(58836);
// EXTERNAL MODULE: ./packages/report/src/slices-section.ts
var slices_section = __webpack_require__(97543);
// EXTERNAL MODULE: ./packages/report/src/split-section.ts
var split_section = __webpack_require__(52702);
// EXTERNAL MODULE: ./packages/report/src/training-section.ts + 1 modules
var training_section = __webpack_require__(2254);
;// CONCATENATED MODULE: ./packages/report/src/report-body.ts

















/** What a report says of one model below its first line, in the order of use; `records` in the order of the pipeline. */
function renderBody(records, context) {
    const ofKind = {
        data: records.filter((record) => (0,src_context/* isOfKind */.Q)(record, 'data')),
        splits: records.filter((record) => (0,src_context/* isOfKind */.Q)(record, 'split')),
        trainings: records.filter((record) => (0,src_context/* isOfKind */.Q)(record, 'training')),
        overfitting: records.filter((record) => (0,src_context/* isOfKind */.Q)(record, 'overfitting')),
        publications: records.filter((record) => (0,src_context/* isOfKind */.Q)(record, 'publication')),
        promotions: records.filter((record) => (0,src_context/* isOfKind */.Q)(record, 'promotion')),
    };
    const { data, splits, trainings, overfitting, publications, promotions } = ofKind;
    const sections = (list, render) => renderSections(list, context, render);
    const reasons = (0,src_headline/* collectProblems */.vX)(records);
    const problems = (0,src_headline/* summariseProblems */.NH)(records);
    const hasFiles = trainings.some(({ evidence }) => evidence.modelFiles.length > 0);
    return [
        (0,reasons_section/* renderProblems */.x8)(withoutTold(problems), context),
        sections(trainings, (record) => (0,blocks/* joinBlocks */.x9)([(0,training_section/* describeBaseline */.FT)(record, context), (0,metrics_section/* renderMetrics */.q)(record, context)])),
        (0,changes_section/* renderChanges */.O)({ data, trainings }, context),
        sections(data, (record) => (0,data_section/* renderDataFindings */.J)(record, context)),
        sections(splits, (record) => (0,split_section/* renderSplit */.r)(record, context)),
        sections(overfitting, (record) => (0,overfitting_section/* renderGaps */.a)(record, context)),
        sections(trainings, (record) => renderMetricTrends(record, context)),
        sections(overfitting, (record) => renderLearningCurves(record, context)),
        sections(trainings, (record) => (0,slices_section/* renderSlices */.G)(record, context)),
        sections(trainings, (record) => (0,blocks/* joinSentences */.DP)([(0,holdout_section/* describeHoldoutBudget */.o)(record), (0,training_section/* describeTraining */.yN)(record)])),
        sections(publications, (record) => (0,publication_section/* renderPublication */.p)(record, context)),
        sections(promotions, (record) => (0,promotion_section/* renderPromotion */.W)(record, context)),
        (0,blocks/* fold */.AU)(hasFiles ? 'Training and model files' : 'Training', sections(trainings, (record) => (0,training_section/* renderTraining */.tF)(record, context))),
        context.limits.folded > 0 ? (0,blocks/* fold */.AU)('Data', sections(data, data_section/* describeData */.s)) : '',
        reasons.length > problems.length ? (0,reasons_section/* renderReasons */.e1)(reasons, context) : '',
        records.length > 1 ? (0,reasons_section/* renderSteps */.Il)(records, context) : '',
    ];
}
/** The problems that the first line has not told: it tells the first sentence of the first one, and nothing about its place. */
function withoutTold(problems) {
    const [first] = problems;
    const isTold = first && !first.where && (0,src_headline/* firstSentence */.qi)(first.message) === first.message;
    return isTold ? problems.slice(1) : problems;
}
/** The sections of one kind; with a heading each when there are several, as in a matrix. */
function renderSections(records, { limits }, render) {
    const shown = records.slice(0, limits.sections);
    const sections = shown.map((record) => {
        const text = render(record);
        if (text === '' || records.length === 1)
            return text;
        return (0,blocks/* joinBlocks */.x9)([`#### ${(0,src_escape/* escapeMarkdown */.FV)(record.id, 100)}`, text]);
    });
    const more = records.length - shown.length;
    return (0,blocks/* joinBlocks */.x9)([
        ...sections,
        more > 0 ? `… and ${(0,format/* formatNumberOf */.Of)(more, 'more step')} of this kind.` : '',
    ]);
}

// EXTERNAL MODULE: ./packages/report/src/verdict-words.ts
var verdict_words = __webpack_require__(50705);
;// CONCATENATED MODULE: ./packages/report/src/render-report.ts










/** Renders the records of a run as one report: the decision first, then what it rests on, then all the rest, folded. */
function renderReport(request) {
    const records = (0,src_headline/* arrangeRecords */.lF)(request.records);
    const models = groupByModel(records);
    const title = (0,src_headline/* headlineOf */.gD)(records, request.baseBranch);
    const markdown = (0,src_context/* fitBudget */.P)(request.budget ?? budgets/* commentBudget */.LO, (limits, isShortened) => {
        const context = {
            baseBranch: request.baseBranch,
            changeName: records.some(({ identity }) => identity.pullRequest !== null) ? 'this PR' : 'this run',
            now: request.now,
            origin: originOf(request.runUrl),
            reportUrl: request.reportUrl ?? null,
            hasCharts: request.hasCharts ?? true,
            limits,
        };
        return (0,blocks/* joinBlocks */.x9)([
            `### ${signOf(records)} ${(0,src_escape/* escapeMarkdown */.FV)(title, 300)}`,
            request.isForeign ? describeForeign(request, context) : '',
            ...(models.length > 1
                ? renderModels(models, context)
                : [`${(0,src_escape/* codeSpan */.SS)(request.model)} · ${(0,reasons_section/* listSteps */.A1)(records, context)}`, ...renderBody(records, context)]),
            isShortened ? describeShortening(context) : '',
            renderFooter(records, request, context),
        ]);
    });
    return { title, markdown };
}
function describeForeign({ runUrl }, { origin }) {
    const run = (0,blocks/* linkTo */.uM)('a run of the pull request’s own code', runUrl, origin);
    return `_Measured by ${run}, and as trustworthy as that code._`;
}
function groupByModel(records) {
    const groups = new Map();
    for (const record of records) {
        const group = groups.get(record.model);
        if (group)
            group.push(record);
        else
            groups.set(record.model, [record]);
    }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
/** A line for each model, then those that did not pass, then the others, folded. */
function renderModels(models, context) {
    const shown = models.slice(0, context.limits.sections);
    const isCalm = (records) => records.every(({ verdict }) => verdict === 'pass');
    const lines = shown.map(([model, records]) => {
        const headline = (0,src_escape/* escapeMarkdown */.FV)((0,src_headline/* headlineOf */.gD)(records, context.baseBranch), 200);
        return `- ${signOf(records)} ${(0,src_escape/* codeSpan */.SS)(model)}: ${headline}`;
    });
    const more = models.length - shown.length;
    const bodies = [...shown]
        .sort(([, a], [, b]) => Number(isCalm(a)) - Number(isCalm(b)))
        .map(([model, records]) => {
        const body = (0,blocks/* joinBlocks */.x9)([(0,reasons_section/* listSteps */.A1)(records, context), ...renderBody(records, context)]);
        // A model's name is letters, digits, - _ and /: the record's schema allows nothing else.
        if (isCalm(records))
            return context.limits.folded > 0 ? (0,blocks/* fold */.AU)(`${signOf(records)} ${model}`, body) : '';
        return (0,blocks/* joinBlocks */.x9)([`#### ${signOf(records)} ${(0,src_escape/* codeSpan */.SS)(model)}`, body]);
    });
    const rest = more > 0 ? [`- … and ${(0,format/* formatNumberOf */.Of)(more, 'more model')}.`] : [];
    return [[...lines, ...rest].join('\n'), ...bodies];
}
function signOf(records) {
    return verdict_words/* verdictWords */.L[(0,verdict/* worstVerdict */.zP)(records.map(({ verdict }) => verdict))].sign;
}
function describeShortening({ reportUrl = null, origin }) {
    const whole = (0,blocks/* linkTo */.uM)('the full report', reportUrl, origin);
    const place = whole === 'the full report' ? 'the decision records hold everything' : `${whole} holds everything`;
    return `_Shortened to fit here; ${place}._`;
}
function renderFooter(records, request, { origin, reportUrl = null }) {
    const [first] = records;
    const commits = [...new Set(records.flatMap(({ identity }) => identity.commit ?? []))].slice(0, 3);
    const links = [
        ['the full report', reportUrl],
        ['the run', request.runUrl],
    ];
    const parts = [
        ...(first ? [(0,src_escape/* escapeMarkdown */.FV)(`Plimsoll ${first.tool.version}`, 60)] : []),
        ...(commits.length === 0
            ? []
            : [`commit ${commits.map((one) => (0,src_escape/* codeSpan */.SS)((0,format/* shortCommit */.Ax)(one))).join(', ')}`]),
        ...links.map(([text, url]) => (0,blocks/* linkTo */.uM)(text, url, origin)).filter((link) => link.startsWith('[')),
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}
function originOf(address) {
    if (address === null || !URL.canParse(address))
        return null;
    const { protocol, origin } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/lineage/src/baseline-of.ts
var baseline_of = __webpack_require__(24022);
// EXTERNAL MODULE: ./packages/lineage/src/evidence-name.ts
var evidence_name = __webpack_require__(85154);
// EXTERNAL MODULE: ./packages/lineage/src/history.ts
var src_history = __webpack_require__(67129);
// EXTERNAL MODULE: ./packages/record/src/record-folder.ts
var record_folder = __webpack_require__(45939);
// EXTERNAL MODULE: ./packages/runtime/src/find-baseline.ts
var find_baseline = __webpack_require__(82061);
// EXTERNAL MODULE: ./packages/runtime/src/kept-predictions.ts
var kept_predictions = __webpack_require__(80921);
;// CONCATENATED MODULE: ./actions/report/src/evidence.ts





/** The records as they are shown: a training that had no baseline yet is compared with the one that can be found now. */
async function compareWithBaseline({ model, records }, given, world) {
    const isChange = /^(pull_request|merge_group)/.test(world.context.event);
    const isNamed = given.baseline !== '' && given.baseline !== 'auto';
    const needsOne = records.some(({ evidence }) => evidence.kind === 'training' && evidence.baseline.kind === 'none');
    if (!needsOne || !(isChange || isNamed))
        return [...records];
    const found = await (0,find_baseline/* findBaseline */.Xn)(world, { baseline: given.baseline, model });
    if (found.kind === 'unavailable') {
        world.log.warning(`The baseline could not be read: ${found.reason}`);
        return [...records];
    }
    return records.map((record) => {
        const { evidence } = record;
        if (evidence.kind !== 'training' || evidence.baseline.kind === 'found')
            return record;
        return { ...record, evidence: { ...evidence, baseline: (0,baseline_of/* baselineOf */.Bv)(found, record.id) } };
    });
}
/**
 * Keeps the records of a model and the predictions behind them for later runs; returns the evidence's name or path.
 * Evidence that may become a baseline carries the history that it goes on from along.
 */
async function keepEvidence(evidence, given, world) {
    const { model } = evidence;
    const scope = (0,evidence_name/* scopeOf */.Od)(world.context);
    const part = partOf(given);
    const name = (0,evidence_name/* evidenceName */.Xc)(model, scope, part);
    const home = (0,external_node_path_.join)(world.workspace, '.plimsoll');
    const folder = given.merge ? (0,external_node_path_.join)(home, 'merged', (0,evidence_name/* evidenceName */.Xc)(model)) : home;
    if (given.merge)
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    const files = await layOut(evidence, folder);
    if (scope.kind !== 'change')
        files.push(...(await writeHistory(folder, { ...given, model }, world)));
    const mayReplace = given.merge || (await mayReplaceOf(name, world));
    const { evidence: store } = await world.forge();
    return store.keep({ model, folder, files, scope, mayReplace, ...(part === undefined ? {} : { part }) });
}
/** What tells the report of this job from those of other jobs of the run; undefined where nobody said that there are others. */
function partOf({ id }) {
    return id === 'report' ? undefined : id;
}
/** The files of a model's records, all below one folder: where they are, or copied there from where the jobs left them. */
async function layOut({ records, folders }, folder) {
    const files = [];
    for (const { id } of records) {
        const source = folders.get(id) ?? folder;
        const predictions = await (0,kept_predictions/* findKeptPredictions */.A1)((0,external_node_path_.join)(source, 'predictions'), id);
        for (const file of [(0,external_node_path_.join)(source, 'records', `${id}.json`), ...(predictions ? [predictions] : [])]) {
            const target = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)((0,external_node_path_.dirname)(file)), (0,external_node_path_.basename)(file));
            if (target !== file) {
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
                await (0,promises_.cp)(file, target);
            }
            files.push(target);
        }
    }
    return files;
}
async function writeHistory(folder, given, world) {
    const baseline = await (0,find_baseline/* findBaseline */.Xn)(world, given);
    const path = (0,external_node_path_.join)(folder, src_history/* historyFile */.p2);
    if (baseline.kind === 'unavailable')
        world.log.warning(`The history begins anew: ${baseline.reason}`);
    if (baseline.kind !== 'found') {
        await (0,promises_.rm)(path, { force: true });
        return [];
    }
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.writeFile)(path, (0,src_history/* serialiseHistory */.MP)(await (0,find_baseline/* readHistory */.Lu)(world, baseline)));
    return [path];
}
/** Whether what stands under a name in this run is this job's own: of an earlier attempt, or of an earlier report of the job. */
async function mayReplaceOf(name, world) {
    if ((world.context.run?.attempt ?? 1) > 1)
        return true;
    const records = await (0,record_folder/* readRecords */.T3)((0,external_node_path_.join)(world.workspace, record_folder/* recordsFolder */.RM));
    return records.some(({ evidence }) => evidence.kind === 'report' && evidence.artifact === name);
}

// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
;// CONCATENATED MODULE: ./packages/lineage/src/merge-evidence.ts


/**
 * Puts together what the jobs of a run left, model by model. Where a model has parts (`…+<id>`), what was merged from them before
 * does not count. The same record twice is one; two records of one id that differ are refused with a ConfigurationError: one of
 * two legs would vanish without a word.
 */
function mergeEvidence(pieces) {
    const models = [...new Set(pieces.flatMap(({ records }) => records.map(({ model }) => model)))].sort();
    const problems = [];
    const merged = models.map((model) => mergeModel(model, pieces, problems));
    if (problems.length > 0)
        throw new configuration_error/* ConfigurationError */.j(problems);
    return merged.filter(({ records }) => records.length > 0);
}
function mergeModel(model, pieces, problems) {
    const own = pieces.filter(({ records }) => records.some((record) => record.model === model));
    const parts = own.filter(({ name }) => (0,evidence_name/* isEvidencePart */.Db)(name));
    const taken = new Map();
    for (const piece of parts.length > 0 ? parts : own) {
        for (const record of piece.records) {
            if (record.model !== model || record.action === 'report')
                continue;
            const other = taken.get(record.id);
            if (!other)
                taken.set(record.id, { record, piece });
            else if (JSON.stringify(other.record) !== JSON.stringify(record))
                problems.push(refuseTwins(record, other.piece, piece));
        }
    }
    return {
        model,
        records: [...taken.values()].map(({ record }) => record),
        folders: new Map([...taken].map(([id, { piece }]) => [id, piece.folder])),
    };
}
function refuseTwins(record, first, second) {
    return {
        where: `record ${record.id}`,
        message: `of the model «${record.model}» is in ${first.name} and, with other content, in ${second.name}.`,
        fix: 'Give the steps of each leg of a matrix an id of its own, such as id: train-on-linux.',
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./packages/record/src/parse.ts
var parse = __webpack_require__(4584);
;// CONCATENATED MODULE: ./packages/report/src/carried-records.ts




/** What the link begins with: no text of a record can hold it, because markup is escaped in all of them. */
const opening = '<a id="plimsoll-records" download="plimsoll-records.json.gz" href="data:application/gzip;base64,';
/** Unpacked: more than the largest records that the schema's limits make sensible. */
const maxBytes = 64 * 1024 * 1024;
/**
 * The records as a link at the end of an HTML report: people save them with it, and other jobs read them from there, so that a pull
 * request needs no second artifact.
 */
async function carryRecords(records) {
    const packed = await (0,external_node_util_.promisify)(external_node_zlib_.gzip)(JSON.stringify(records));
    return `<p>${opening}${packed.toString('base64')}">Save the records behind this report (JSON, gzip)</a></p>`;
}
/**
 * The records that an HTML report carries; the page may come from anybody. Throws a ConfigurationError that names `origin` when it
 * carries none, too much, or what is not a record.
 */
async function readCarriedRecords(html, origin) {
    const refuse = (message, cause) => new configuration_error/* ConfigurationError */.j({ where: origin, message }, { cause });
    const start = html.lastIndexOf(opening) + opening.length;
    const end = html.indexOf('"', start);
    if (start < opening.length || end < 0)
        throw refuse('carries no records.');
    let values;
    try {
        const packed = Buffer.from(html.slice(start, end), 'base64');
        values = JSON.parse((await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(packed, { maxOutputLength: maxBytes })).toString('utf8'));
    }
    catch (error) {
        throw refuse(`carries records that cannot be read (${error.message}).`, error);
    }
    if (!Array.isArray(values))
        throw refuse('carries something else than a list of records.');
    const records = [];
    for (const value of values)
        records.push(await (0,parse/* checkRecord */.E)(value, origin));
    return records;
}

// EXTERNAL MODULE: ./packages/runtime/src/artifacts.ts + 1 modules
var src_artifacts = __webpack_require__(43100);
;// CONCATENATED MODULE: ./actions/report/src/read-pieces.ts






/** Every artifact of ours, downloaded and read: archives of evidence, and pages that carry their records; what others left does not count. */
async function readPieces(artifacts) {
    const listed = (await artifacts.list()).filter(({ name }) => name.startsWith(evidence_name/* evidencePrefix */.Q5));
    const pieces = [];
    for (const artifact of listed) {
        const { name } = artifact;
        const folder = await artifacts.download(artifact);
        const records = (0,evidence_name/* isEvidencePage */.N5)(name)
            ? await readCarriedRecords(await (0,promises_.readFile)((0,external_node_path_.join)(folder, src_artifacts/* pageFile */.Kk), 'utf8'), `artifact ${name}`)
            : await (0,record_folder/* readRecords */.T3)((0,external_node_path_.join)(folder, 'records'));
        pieces.push({ name, folder, records });
    }
    return pieces;
}

;// CONCATENATED MODULE: ./actions/report/src/stranger.ts



/** How many artifacts and records of a stranger's run are read at most. */
const stranger_limits = { artifacts: 50, records: 500 };
/**
 * What another run left, most often that of a fork's pull request, for a job that may write. All of it is hostile until shown
 * otherwise: archives within limits and equal to their digests, records that the schema allows and that are about the very
 * commit of the run. Which pull request it is about, the forge says; of a run it says only which of several is meant.
 */
async function gatherFromRun(runId, world) {
    const { reporting } = await world.forge();
    if (!reporting) {
        throw new configuration_error/* ConfigurationError */.j({
            where: "input 'from-run'",
            message: 'is about a run on GitHub, and this is a terminal.',
            fix: 'Leave it out.',
        });
    }
    const run = await reporting.resolveRun(runId);
    const artifacts = reporting.artifactsOf(runId);
    const pieces = await readPieces({
        ...artifacts,
        list: async () => {
            const listed = await artifacts.list();
            if (listed.length > stranger_limits.artifacts)
                throw refuse(runId, `left ${listed.length} artifacts, more than ${stranger_limits.artifacts}.`);
            return listed;
        },
    });
    refuseRecords(pieces, run, world);
    const evidence = mergeEvidence(pieces);
    if (evidence.length === 0) {
        throw refuse(runId, 'left no evidence.', 'Let its job end with report: it uploads the records.');
    }
    const pull = choosePull(run, pieces);
    if (!pull)
        world.log.warning(`No open pull request has ${run.headSha} of ${run.headRepository} as its head (any more): nothing is commented.`);
    return {
        evidence,
        pullRequest: pull?.number ?? null,
        commit: run.headSha,
        baseBranch: pull?.baseRef ?? world.context.defaultBranch ?? 'main',
        runUrl: run.url,
        isForeign: true,
    };
}
function refuseRecords(pieces, run, world) {
    const records = pieces.flatMap((piece) => piece.records);
    if (records.length > stranger_limits.records) {
        throw refuse(run.id, `left ${records.length} records, more than ${stranger_limits.records}.`);
    }
    for (const { id, identity } of records) {
        if (identity.commit !== run.headSha) {
            throw refuse(run.id, `is about ${run.headSha}, and its record «${id}» about ${identity.commit ?? 'no commit'}.`);
        }
        if (identity.repository !== world.context.repository) {
            throw refuse(run.id, `left a record «${id}» about another repository.`);
        }
    }
}
/** Of several pull requests from the same commit, the one that the records name; never one that the forge did not name. */
function choosePull(run, pieces) {
    const claimed = pieces.flatMap(({ records }) => records.map(({ identity }) => identity.pullRequest));
    return run.pulls.find(({ number }) => claimed.includes(number)) ?? run.pulls[0];
}
function refuse(runId, message, fix) {
    return new configuration_error/* ConfigurationError */.j({ where: `run ${runId}`, message, ...(fix === undefined ? {} : { fix }) });
}

;// CONCATENATED MODULE: ./actions/report/src/gather.ts






/** The records of this job, of all jobs of this run (`merge`), or of another run (`from-run`). */
async function gather(given, world) {
    if (given['from-run'] !== undefined)
        return gatherFromRun(given['from-run'], world);
    const { context } = world;
    return {
        evidence: given.merge ? await mergeRun(world) : [await readWorkspace(given, world)],
        pullRequest: context.pullRequest?.number ?? null,
        commit: context.commit,
        baseBranch: context.base?.ref ?? context.defaultBranch ?? 'main',
        runUrl: context.run?.url ?? null,
        isForeign: false,
    };
}
/** The records of the model that the other steps of the job have left; at least one. */
async function readWorkspace({ model }, world) {
    const steps = await readSteps(world);
    const records = steps.filter((record) => record.model === model);
    if (records.length > 0)
        return inWorkspace(model, records, world);
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
async function readSteps(world) {
    const all = await (0,record_folder/* readRecords */.T3)((0,external_node_path_.join)(world.workspace, record_folder/* recordsFolder */.RM));
    return all.filter(({ action }) => action !== 'report');
}
function inWorkspace(model, records, world) {
    const folder = (0,external_node_path_.join)(world.workspace, '.plimsoll');
    return { model, records, folders: new Map(records.map(({ id }) => [id, folder])) };
}
async function mergeRun(world) {
    const { reporting } = await world.forge();
    if (!reporting) {
        throw new configuration_error/* ConfigurationError */.j({
            where: "input 'merge'",
            message: 'gathers what other jobs of a run have left, and there is no run here.',
            fix: 'Leave it out in a terminal.',
        });
    }
    const own = {
        name: 'this job',
        folder: (0,external_node_path_.join)(world.workspace, '.plimsoll'),
        records: await readSteps(world),
    };
    const pieces = await readPieces(reporting.artifactsOf('own'));
    const merged = mergeEvidence([...pieces, own]);
    if (merged.length > 0)
        return merged;
    throw new configuration_error/* ConfigurationError */.j({
        where: "input 'merge'",
        message: 'is true, and no job of this run has left evidence.',
        fix: 'Let each job end with report (with `comment: never`, `check: never` and an id of its own), and let this job need them.',
    });
}

// EXTERNAL MODULE: ./packages/runtime/src/inputs.ts
var inputs = __webpack_require__(14291);
// EXTERNAL MODULE: ./packages/runtime/src/input-kinds.ts
var input_kinds = __webpack_require__(86730);
;// CONCATENATED MODULE: ./actions/report/src/inputs.ts

/** The inputs of report, by their names in action.yml. */
const inputs_inputs = {
    ...inputs/* sharedInputs */.d,
    comment: (0,input_kinds/* oneOf */.yL)(['always', 'on-change', 'on-problem', 'never']),
    'require-comment': (0,input_kinds/* flag */.Jt)(),
    check: (0,input_kinds/* oneOf */.yL)(['auto', 'check-run', 'status', 'never']),
    merge: (0,input_kinds/* flag */.Jt)(),
    'from-run': (0,input_kinds/* number */.ai)({ min: 1, max: Number.MAX_SAFE_INTEGER, integer: true }),
    baseline: (0,input_kinds/* text */.Qq)(),
    upload: (0,input_kinds/* flag */.Jt)(),
    html: (0,input_kinds/* text */.Qq)(),
    json: (0,input_kinds/* text */.Qq)(),
    junit: (0,input_kinds/* text */.Qq)(),
    sarif: (0,input_kinds/* text */.Qq)(),
};

;// CONCATENATED MODULE: ./actions/report/src/publish-page.ts




/**
 * The records that the page carries, so that a change leaves one artifact and not two: nobody is compared with a change, so nobody
 * needs the predictions behind it. Empty where records are kept beside the page, or are a stranger's.
 */
async function carriedBy({ gathered, given, world }) {
    const { reporting } = await world.forge();
    const isAlone = (0,evidence_name/* scopeOf */.Od)(world.context).kind === 'change' && given.upload && !gathered.isForeign;
    return isAlone && reporting ? gathered.evidence.flatMap(({ records }) => records) : [];
}
/** Uploads the HTML report where a browser can open it; returns its name and where that is, or null where it is not wanted. */
async function publishPage(html, { gathered, given, world, carried }) {
    const { reporting } = await world.forge();
    if (!given.upload || !reporting)
        return null;
    const [first, second] = gathered.evidence;
    const model = first && !second ? first.model : null;
    const isCarrier = carried.length > 0;
    const name = (0,evidence_name/* evidencePageName */.yY)(model, isCarrier ? (0,evidence_name/* scopeOf */.Od)(world.context) : evidence_name/* mainScope */.WM, partOf(given));
    // What this job's earlier report has left is known by the name of its evidence.
    const kept = isCarrier ? name : (0,evidence_name/* evidenceName */.Xc)(first?.model ?? '', (0,evidence_name/* scopeOf */.Od)(world.context), partOf(given));
    const mayReplace = given.merge || (await mayReplaceOf(kept, world));
    const url = await reporting.pages.publish({ path: await copyPage(html, name, world), mayReplace });
    return { name, url };
}
/** The HTML report under the name that its artifact has: a browser shows it by that. */
async function copyPage(html, name, world) {
    const folder = (0,external_node_path_.join)(world.temporary, 'plimsoll-pages');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const page = (0,external_node_path_.join)(folder, name);
    await (0,promises_.copyFile)(html, page);
    return page;
}

;// CONCATENATED MODULE: ./packages/report/src/comment-thread.ts
/** Whose comment a report over several models is. No model is called so. */
const allModels = '+all';

// EXTERNAL MODULE: ./packages/report/src/arrange-rows.ts
var arrange_rows = __webpack_require__(85964);
// EXTERNAL MODULE: ./packages/report/src/compare-metrics.ts
var compare_metrics = __webpack_require__(34083);
;// CONCATENATED MODULE: ./packages/report/src/worth-saying.ts



/**
 * Whether a run has something for a comment to say. on-problem: a step did not simply pass. on-change: that, or something
 * differs from main: a metric beyond noise, what the training depends on, the contract, or a version to be released.
 */
function isWorthSaying(mode, records) {
    if (mode === 'always')
        return true;
    if (mode === 'never')
        return false;
    if ((0,verdict/* worstVerdict */.zP)(records.map(({ verdict }) => verdict)) !== 'pass')
        return true;
    return mode === 'on-change' && records.some(isChange);
}
function isChange({ evidence }) {
    switch (evidence.kind) {
        case 'training': {
            const { changes, baseline } = evidence;
            const isOther = changes &&
                [changes.code, changes.data, changes.parameters, changes.environment, changes.other].some((list) => list.length > 0);
            const rows = (0,compare_metrics/* compareMetrics */.f)(evidence).filter(({ scope }) => scope !== 'cost');
            return isOther === true || baseline.kind === 'none' || rows.some(arrange_rows/* isNews */.Ms);
        }
        case 'data':
            return (evidence.contractChanges ?? []).length > 0 || (evidence.comparison?.files ?? []).length > 0;
        case 'publication':
            return evidence.outcome === 'planned' || evidence.outcome === 'published';
        case 'promotion':
            return evidence.outcome === 'planned' || evidence.outcome === 'promoted';
        default:
            return false;
    }
}

// EXTERNAL MODULE: ./packages/runtime/src/assemble-record.ts
var assemble_record = __webpack_require__(55874);
;// CONCATENATED MODULE: ./actions/report/src/say.ts



/** Whose report it is: a model, or all of them. */
function subjectOf({ evidence }) {
    const [first, second] = evidence;
    return second || !first ? allModels : first.model;
}
/** Comments on the pull request, where there is one; returns the comment's location, or null when there is none. */
async function comment(markdown, about) {
    const { gathered, given, world, records } = about;
    const mode = given.comment;
    if (mode === 'never')
        return null;
    const forge = await world.forge();
    const { pullRequest, isForeign } = gathered;
    const thread = isForeign && pullRequest !== null
        ? forge.reporting?.commentsOn(pullRequest)
        : isForeign
            ? null
            : forge.comments;
    if (!thread)
        return null;
    const isQuiet = !isWorthSaying(mode, records);
    const { outcome, location } = await thread.upsert({ model: subjectOf(gathered), markdown, isQuiet });
    const words = { outdated: 'A newer run has commented', silent: `Nothing to say (comment: ${mode})` };
    const said = outcome in words ? words[outcome] : `Comment ${outcome}`;
    world.log.info(location === null ? `${said}.` : `${said}: ${location}`);
    return location;
}
/** Says the verdict of the commit, where branch protection looks for it. */
async function check(said, about) {
    const { gathered, given, world, records } = about;
    const { commit, isForeign } = gathered;
    // What a stranger's run claims must not open a gate, unless somebody asks for that in so many words.
    if (given.check === 'never' || commit === null || (isForeign && given.check === 'auto'))
        return null;
    const { reporting } = await world.forge();
    if (!reporting)
        return null;
    const outcome = await reporting.checks.say({
        kind: given.check,
        name: nameCheck(gathered, given),
        commit,
        conclusion: concludeFrom(said.verdict, given),
        title: said.title,
        markdown: said.markdown,
        url: said.url,
        annotations: annotationsOfAll(records),
    });
    if (outcome.kind === 'none')
        world.log.info(`No check was written: ${outcome.reason}`);
    return outcome.kind === 'none' ? null : outcome.location;
}
/** Errors before warnings, and of these the worst step's first; the board says how many it takes. */
function annotationsOfAll(records) {
    const all = [...records]
        .sort((a, b) => (0,verdict/* compareVerdicts */.m3)(b.verdict, a.verdict))
        .flatMap((record) => (0,annotations/* annotationsOf */.I)(record, Number.POSITIVE_INFINITY));
    return [...all.filter(({ level }) => level === 'error'), ...all.filter(({ level }) => level !== 'error')];
}
/** The same in every run, because branch protection asks for a check by its name. */
function nameCheck(gathered, { id }) {
    const subject = subjectOf(gathered);
    return `Plimsoll${subject === allModels ? '' : `: ${subject}`}${id === 'report' ? '' : ` (${id})`}`;
}
function concludeFrom(verdict, given) {
    if ((0,assemble_record/* isFailure */.N6)(verdict, given['fail-on']))
        return 'failure';
    return verdict === 'pass' || verdict === 'warn' ? 'success' : 'neutral';
}

;// CONCATENATED MODULE: ./packages/report/src/charts/draw.ts
/** Pixels; a phone shows them at nearly full size, and a wide screen two beside each other. */
const chartWidth = 340;
const font = 'system-ui, sans-serif';
/** Colours are those of the page, so that one picture serves by day and by night. */
const theme = {
    background: null,
    font,
    padding: 4,
    view: { stroke: null },
    axis: {
        labelColor: 'var(--quiet)',
        titleColor: 'var(--quiet)',
        titleFontWeight: 'normal',
        gridColor: 'var(--line)',
        domainColor: 'var(--line)',
        tickColor: 'var(--line)',
        labelFontSize: 12,
        titleFontSize: 12,
        labelLimit: 150,
        titlePadding: 8,
    },
    legend: { labelColor: 'var(--text)', labelFontSize: 12, orient: 'top', symbolStrokeWidth: 2 },
    header: { labelColor: 'var(--text)', labelFontSize: 12, labelFontWeight: 600, titleColor: 'var(--quiet)' },
    text: { color: 'var(--text)', font, fontSize: 12 },
    line: { strokeWidth: 2 },
    rule: { color: 'var(--quiet)' },
};
/** Draws a chart as an SVG element. The library is loaded by the first chart: most steps draw none. */
async function drawChart(chart, description) {
    const [vega, { compile }] = await Promise.all([__webpack_require__.e(/* import() */ 3972).then(__webpack_require__.bind(__webpack_require__, 33972)), Promise.all(/* import() */[__webpack_require__.e(3972), __webpack_require__.e(994)]).then(__webpack_require__.bind(__webpack_require__, 10994))]);
    const spec = { width: chartWidth, ...chart, config: theme };
    const view = new vega.View(vega.parse(compile(spec).spec), { renderer: 'none' });
    try {
        const svg = await view.toSVG();
        return nameForListeners(svg, description);
    }
    finally {
        view.finalize();
    }
}
/** One picture with one name, in place of the library's account of every mark. */
function nameForListeners(svg, description) {
    return svg
        .replace(/ (?:role|aria-[a-z]+)="[^"]*"/g, '')
        .replace(/ xmlns(?::xlink)?="[^"]*"/g, '')
        .replace(/^<svg /, `<svg role="img" aria-label="${escapeAttribute(description)}" `);
}
/** Text for an attribute or an element of HTML. */
function escapeAttribute(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}

// EXTERNAL MODULE: ./packages/report/src/metric-words.ts
var metric_words = __webpack_require__(68862);
;// CONCATENATED MODULE: ./packages/report/src/charts/figure.ts
/** Whose values they are, in the colours that every chart gives them. */
const sides = { main: 'var(--main)', change: 'var(--change)' };
/** A colour for each name, as an encoding. */
function colorBy(field, colors) {
    return {
        field,
        type: 'nominal',
        scale: { domain: Object.keys(colors), range: Object.values(colors) },
        legend: { title: null },
    };
}

;// CONCATENATED MODULE: ./packages/report/src/charts/compared-metrics.ts




const outcomeColors = {
    better: 'var(--good)',
    worse: 'var(--bad)',
    unclear: 'var(--quiet)',
    same: 'var(--quiet)',
};
const outcomeShapes = {
    better: 'triangle-right',
    worse: 'triangle-left',
    unclear: 'circle',
    same: 'circle',
};
/** As many metrics as an eye takes in. */
const mostMetrics = 20;
/** Differences from main with their intervals, better to the right: shares in points, everything else in percent of main. */
function compareMetricsFigures({ comparisons = [], metrics }) {
    const costs = new Set(metrics.filter(({ source }) => source === 'command').map(({ name }) => name));
    const judged = comparisons.filter(({ direction, metric }) => direction !== null && !costs.has(metric) && !/[[@.]/.test(metric));
    const shares = judged.filter(metric_words/* hasPoints */.U3);
    const others = judged.filter((one) => !(0,metric_words/* hasPoints */.U3)(one) && one.main !== 0);
    return [
        forest(shares, { title: 'Difference from main', unit: 'points', scale: () => 100 }),
        forest(others, {
            title: 'Relative difference from main',
            unit: '% of main',
            scale: ({ main }) => 100 / Math.abs(main),
        }),
    ].flat();
}
function forest(all, { title, unit, scale }) {
    const shown = all.slice(0, mostMetrics);
    if (shown.length === 0)
        return [];
    const rows = shown.map((one) => {
        const factor = scale(one) * (one.direction === 'lower' ? -1 : 1);
        const bounds = [one.interval?.lower, one.interval?.upper].map((bound) => typeof bound === 'number' ? bound * factor : null);
        const [low, high] = factor < 0 ? bounds.toReversed() : bounds;
        return {
            metric: (0,src_escape/* cleanText */.X5)(one.metric, 40),
            difference: one.difference * factor,
            low: low ?? null,
            high: high ?? null,
            outcome: one.outcome,
        };
    });
    const present = Object.keys(outcomeColors).filter((outcome) => rows.some((row) => row.outcome === outcome));
    const colors = Object.fromEntries(present.map((outcome) => [outcome, outcomeColors[outcome] ?? '']));
    const y = {
        field: 'metric',
        type: 'nominal',
        sort: null,
        axis: { title: null, domain: false, ticks: false, labelLimit: 220 },
    };
    const axis = {
        title: `better →  (${unit})`,
        format: '+f',
        labelExpr: "datum.value === 0 ? '0' : datum.label",
        labelFlush: false,
        tickCount: 6,
    };
    const chart = {
        height: { step: 24 },
        data: { values: rows },
        encoding: { y, color: colorBy('outcome', colors) },
        layer: [
            {
                mark: { type: 'rule', strokeDash: [3, 3] },
                encoding: {
                    x: { datum: 0 },
                    y: { value: 0 },
                    y2: { value: 24 * rows.length },
                    color: { value: 'var(--quiet)' },
                },
            },
            {
                mark: { type: 'rule', strokeWidth: 2 },
                transform: [{ filter: 'isValid(datum.low) && isValid(datum.high)' }],
                encoding: { x: { field: 'low', type: 'quantitative', axis }, x2: { field: 'high' } },
            },
            {
                mark: { type: 'point', filled: true, size: 70, opacity: 1 },
                encoding: {
                    x: { field: 'difference', type: 'quantitative', axis },
                    shape: {
                        field: 'outcome',
                        type: 'nominal',
                        scale: { domain: present, range: present.map((outcome) => outcomeShapes[outcome]) },
                    },
                },
            },
        ],
    };
    const better = shown.filter(({ outcome }) => outcome === 'better').length;
    const worse = shown.filter(({ outcome }) => outcome === 'worse').length;
    return [
        {
            title,
            description: `${(0,format/* formatNumberOf */.Of)(shown.length, 'metric')} with the interval of the difference from main: ${better} better, ${worse} worse beyond noise.`,
            chart,
            table: {
                columns: ['metric', 'main', 'this change', 'difference', 'interval', 'outcome'],
                rows: shown.map((one) => [
                    (0,src_escape/* cleanText */.X5)(one.metric, 40),
                    (0,format/* formatValue */.Fl)(one.main),
                    (0,format/* formatValue */.Fl)(one.change),
                    (0,format/* formatValue */.Fl)(one.difference),
                    one.interval ? showInterval(one.interval.lower, one.interval.upper) : '–',
                    one.outcome,
                ]),
            },
        },
    ];
}
/** `−0.01 to 0.02`; a side without a bound is left open. */
function showInterval(lower, upper) {
    const [from, to] = [lower, upper].map((bound) => (bound === null ? '…' : (0,format/* formatValue */.Fl)(bound)));
    return `${from} to ${to}`;
}

;// CONCATENATED MODULE: ./packages/report/src/charts/confusion.ts


/** More classes make cells too small to read. */
const mostClasses = 15;
const cell = 34;
/** Confusion matrices of main and of the change; a cell is shaded by its share of the label's rows. */
function confusionFigures({ diagnostics, baseline }) {
    const main = baseline.kind === 'found' ? baseline.diagnostics?.confusion : null;
    return [
        ...(main ? draw(main, 'main') : []),
        ...(diagnostics?.confusion ? draw(diagnostics.confusion, 'this change') : []),
    ];
}
function draw({ classes, counts }, side) {
    if (classes.length < 2 || classes.length > mostClasses)
        return [];
    const names = classes.map((name) => (0,src_escape/* cleanText */.X5)(name, 30));
    const values = counts.flatMap((row, label) => {
        const total = row.reduce((sum, count) => sum + count, 0);
        return row.map((count, prediction) => ({
            label: names[label],
            prediction: names[prediction],
            count,
            share: total === 0 ? 0 : count / total,
        }));
    });
    const right = counts.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
    const total = counts.flat().reduce((sum, count) => sum + count, 0);
    const size = Math.max(cell, Math.min(70, 280 / classes.length));
    const axis = { domain: false, ticks: false, grid: false };
    const position = {
        x: {
            field: 'prediction',
            type: 'nominal',
            sort: null,
            axis: { ...axis, title: 'prediction', orient: 'top', labelAngle: classes.length > 4 ? -45 : 0 },
        },
        y: { field: 'label', type: 'nominal', sort: null, axis: { ...axis, title: 'label' } },
    };
    return [
        {
            title: `Confusion matrix: ${side}`,
            description: `Of ${(0,format/* formatCount */.B4)(total)} rows, ${(0,format/* formatCount */.B4)(right)} have the label that was predicted.`,
            chart: {
                width: size * classes.length,
                height: size * classes.length,
                data: { values },
                encoding: position,
                layer: [
                    {
                        mark: { type: 'rect', color: 'var(--change)', stroke: 'var(--ground)', strokeWidth: 2 },
                        encoding: {
                            opacity: {
                                field: 'share',
                                type: 'quantitative',
                                scale: { domain: [0, 1], range: [0.06, 1] },
                                legend: null,
                            },
                        },
                    },
                    {
                        mark: { type: 'text', fontSize: 12 },
                        encoding: {
                            text: { field: 'count', type: 'quantitative', format: ',~g' },
                            color: {
                                condition: { test: 'datum.share > 0.5', value: 'var(--ground)' },
                                value: 'var(--text)',
                            },
                        },
                    },
                ],
            },
            table: {
                columns: ['label \\ prediction', ...names],
                rows: counts.map((row, at) => [names[at] ?? '', ...row.map(format/* formatCount */.B4)]),
            },
        },
    ];
}

;// CONCATENATED MODULE: ./packages/report/src/charts/drift.ts




/** Bars of one picture, and pictures. */
const mostBars = 20;
const mostColumns = 12;
const colors = { reference: sides.main, 'these data': sides.change };
/** The columns that drifted most, as shares of both sides over the same bins or categories. */
function driftFigures(drift) {
    const verdictOf = ({ column }) => (0,verdict/* worstVerdict */.zP)(drift.results.filter((result) => result.column === column).map(({ verdict }) => verdict));
    return drift.columns
        .filter(({ labels }) => labels.length > 0)
        .map((column) => ({ column, verdict: verdictOf(column) }))
        .sort((a, b) => (0,verdict/* compareVerdicts */.m3)(b.verdict, a.verdict))
        .slice(0, mostColumns)
        .map(({ column }) => drift_draw(foldBars(column)));
}
/** Neighbouring bins are added up until there are few enough to read. */
function foldBars(column) {
    const per = Math.ceil(column.labels.length / mostBars);
    if (per === 1)
        return column;
    const groups = Array.from({ length: Math.ceil(column.labels.length / per) }, (_, i) => i * per);
    const sum = (counts) => groups.map((from) => counts.slice(from, from + per).reduce((total, count) => total + count, 0));
    return {
        ...column,
        labels: groups.map((from) => column.labels[from] ?? ''),
        reference: sum(column.reference),
        current: sum(column.current),
    };
}
function drift_draw({ column, labels, reference, current }) {
    const name = (0,src_escape/* cleanText */.X5)(column, 60);
    const shares = (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        return counts.map((count) => (total === 0 ? 0 : count / total));
    };
    const [before, now] = [shares(reference), shares(current)];
    const values = labels.flatMap((label, at) => [
        { label: (0,src_escape/* cleanText */.X5)(label, 24), side: 'reference', share: before[at] ?? 0 },
        { label: (0,src_escape/* cleanText */.X5)(label, 24), side: 'these data', share: now[at] ?? 0 },
    ]);
    return {
        title: `Drift: ${name}`,
        description: `Shares of ${labels.length} bins or categories of ${name}, in the reference and in these data.`,
        chart: {
            height: 180,
            data: { values },
            mark: { type: 'bar' },
            encoding: {
                x: {
                    field: 'label',
                    type: 'nominal',
                    sort: null,
                    axis: { title: null, labelAngle: labels.length > 5 ? -45 : 0, labelLimit: 90 },
                },
                xOffset: { field: 'side' },
                y: {
                    field: 'share',
                    type: 'quantitative',
                    axis: { title: 'share of rows', format: '.0%', tickCount: 4 },
                },
                color: colorBy('side', colors),
            },
        },
        table: {
            columns: ['', 'reference', 'share', 'these data', 'share'],
            rows: labels.map((label, at) => [
                (0,src_escape/* cleanText */.X5)(label, 60),
                (0,format/* formatCount */.B4)(reference[at] ?? 0),
                (0,format/* formatShare */.T1)(before[at] ?? 0),
                (0,format/* formatCount */.B4)(current[at] ?? 0),
                (0,format/* formatShare */.T1)(now[at] ?? 0),
            ]),
        },
    };
}

;// CONCATENATED MODULE: ./packages/report/src/charts/learning.ts



const mostFigures = 6;
/** Fewer runs are no trend. */
const learning_fewestRuns = 3;
const tablePoints = 20;
const height = 200;
const learning_colors = { train: 'var(--train)', holdout: 'var(--change)' };
/** A metric over the steps of the training, with the best step marked. */
function learningFigures({ learningCurves = [] }) {
    return learningCurves
        .filter(({ points }) => points.length > 1)
        .slice(0, mostFigures)
        .map(learning_drawCurve);
}
function learning_drawCurve({ metric, points, bestStep, message }) {
    const name = (0,src_escape/* cleanText */.X5)(metric, 60);
    const values = points.flatMap(({ step, train, holdout }) => [
        ...(train === null ? [] : [{ step, side: 'train', value: train }]),
        ...(holdout === null ? [] : [{ step, side: 'holdout', value: holdout }]),
    ]);
    const best = bestStep === null
        ? []
        : [
            {
                mark: { type: 'rule', strokeDash: [4, 4] },
                encoding: { x: { datum: bestStep, type: 'quantitative' } },
            },
        ];
    const stride = Math.ceil(points.length / tablePoints);
    return {
        title: `Learning curve: ${name}`,
        description: message === '' ? `${name} over ${points.length} steps.` : (0,src_escape/* cleanText */.X5)(message, 500),
        chart: {
            height,
            data: { values },
            layer: [
                ...best,
                {
                    mark: { type: 'line' },
                    encoding: {
                        x: { field: 'step', type: 'quantitative', axis: { title: 'step', tickCount: 6 } },
                        y: {
                            field: 'value',
                            type: 'quantitative',
                            scale: { zero: false },
                            axis: { title: name, tickCount: 5 },
                        },
                        color: colorBy('side', learning_colors),
                    },
                },
            ],
        },
        table: {
            columns: ['step', 'train', 'holdout'],
            rows: points
                .filter((_, at) => at % stride === 0 || at === points.length - 1)
                .map(({ step, train, holdout }) => [(0,format/* formatValue */.Fl)(step), show(train), show(holdout)]),
        },
    };
}
/** The gap of a metric over main's last runs; the last point is this change. */
function trendFigures({ trend = [] }) {
    return trend
        .filter(({ points }) => points.length >= learning_fewestRuns)
        .slice(0, mostFigures)
        .map(learning_drawTrend);
}
function learning_drawTrend({ metric, points, message }) {
    const name = (0,src_escape/* cleanText */.X5)(metric, 60);
    const values = points.map(({ commit, gap }, at) => ({
        run: `${at + 1}`,
        commit: at === points.length - 1 ? 'this change' : commit === null ? `${at + 1}` : (0,format/* shortCommit */.Ax)(commit),
        gap,
    }));
    return {
        title: `Gap between train and holdout: ${name}`,
        description: message === '' ? `The gap of ${name} over ${points.length} runs.` : (0,src_escape/* cleanText */.X5)(message, 500),
        chart: {
            height: 160,
            data: { values },
            mark: {
                type: 'line',
                point: { filled: true, size: 50, color: 'var(--change)' },
                color: 'var(--change)',
            },
            encoding: {
                x: { field: 'commit', type: 'nominal', sort: null, axis: { title: null, labelAngle: -45 } },
                y: { field: 'gap', type: 'quantitative', axis: { title: 'gap', tickCount: 4 } },
            },
        },
        table: {
            columns: ['commit', 'train', 'holdout', 'gap'],
            rows: points.map(({ train, holdout, gap }, at) => [
                values[at]?.commit ?? '',
                (0,format/* formatValue */.Fl)(train),
                (0,format/* formatValue */.Fl)(holdout),
                (0,format/* formatValue */.Fl)(gap),
            ]),
        },
    };
}
function show(value) {
    return value === null ? '–' : (0,format/* formatValue */.Fl)(value);
}

;// CONCATENATED MODULE: ./packages/report/src/charts/score-curves.ts



/** Curves of more classes than this cannot be told apart. */
const mostCurves = 4;
/** Points of a curve in the table behind it. */
const score_curves_tablePoints = 11;
const score_curves_height = 280;
const score_curves_colors = { main: sides.main, 'this change': sides.change };
/** ROC, precision-recall and calibration curves, main's behind those of the change. */
function scoreCurveFigures({ diagnostics, baseline }) {
    const known = baseline.kind === 'found' ? baseline.diagnostics : undefined;
    const shown = [
        ...(known ? [{ side: 'main', diagnostics: known }] : []),
        ...(diagnostics ? [{ side: 'this change', diagnostics }] : []),
    ];
    const roc = { title: 'ROC curve', x: 'false positive rate', y: 'true positive rate' };
    const precision = { title: 'Precision-recall curve', x: 'recall', y: 'precision' };
    return [
        ...lines(shown.map(({ side, diagnostics: one }) => ({ side, curves: one.roc })), { ...roc, diagonal: true }),
        ...lines(shown.map(({ side, diagnostics: one }) => ({ side, curves: one.precisionRecall })), {
            ...precision,
            diagonal: false,
        }),
        ...calibration(shown),
    ];
}
function lines(all, axes) {
    const curves = all.flatMap(({ side, curves: own }) => own.slice(0, mostCurves).map(({ name, points }) => ({ side, name: (0,src_escape/* cleanText */.X5)(name, 30), points })));
    if (curves.length === 0)
        return [];
    const hasNames = curves.some(({ name }) => name !== '');
    const values = curves.flatMap(({ side, name, points }) => points.map(([x = 0, y = 0], order) => ({ side, name, x, y, order })));
    const line = {
        mark: { type: 'line', interpolate: 'linear' },
        encoding: {
            ...positions(axes),
            order: { field: 'order', type: 'quantitative' },
            color: colorBy('side', score_curves_colors),
            ...(hasNames && { strokeDash: { field: 'name', type: 'nominal', legend: { title: null } } }),
        },
    };
    const rows = curves.flatMap(({ side, name, points }) => pickEvenly(points, score_curves_tablePoints).map(([x = 0, y = 0]) => [
        hasNames ? `${side}, ${name}` : side,
        (0,format/* formatValue */.Fl)(x),
        (0,format/* formatValue */.Fl)(y),
    ]));
    const classes = hasNames ? ` for ${new Set(curves.map(({ name }) => name)).size} classes` : '';
    return [
        {
            title: axes.title,
            description: `The ${axes.y} against the ${axes.x}${classes}: ${[...new Set(curves.map(({ side }) => side))].join(' and ')}.`,
            chart: { height: score_curves_height, data: { values }, layer: [...(axes.diagonal ? [diagonal] : []), line] },
            table: { columns: ['', axes.x, axes.y], rows },
        },
    ];
}
function calibration(shown) {
    const values = shown.flatMap(({ side, diagnostics }) => diagnostics.calibration
        .filter(({ rows }) => rows > 0)
        .map(({ meanScore, positiveShare, rows }) => ({ side, x: meanScore, y: positiveShare, rows })));
    if (values.length === 0)
        return [];
    const axes = { x: 'mean predicted probability', y: 'share of positives' };
    const encoding = { ...positions(axes), color: colorBy('side', score_curves_colors) };
    return [
        {
            title: 'Calibration',
            description: 'Share of positives against the mean predicted probability, bin by bin; on the diagonal both are equal.',
            chart: {
                height: score_curves_height,
                data: { values },
                layer: [
                    diagonal,
                    { mark: { type: 'line', opacity: 0.5 }, encoding },
                    {
                        mark: { type: 'point', filled: true, opacity: 1 },
                        encoding: {
                            ...encoding,
                            size: { field: 'rows', type: 'quantitative', legend: null, scale: { range: [20, 200] } },
                        },
                    },
                ],
            },
            table: {
                columns: ['', axes.x, axes.y, 'rows'],
                rows: values.map(({ side, x, y, rows }) => [side, (0,format/* formatValue */.Fl)(x), (0,format/* formatValue */.Fl)(y), (0,format/* formatValue */.Fl)(rows)]),
            },
        },
    ];
}
const unit = { domain: [0, 1] };
function positions({ x, y }) {
    return {
        x: { field: 'x', type: 'quantitative', scale: unit, axis: { title: x, tickCount: 5 } },
        y: { field: 'y', type: 'quantitative', scale: unit, axis: { title: y, tickCount: 5 } },
    };
}
const diagonal = {
    data: { values: [{ a: 0, b: 0, c: 1, d: 1 }] },
    mark: { type: 'rule', strokeDash: [4, 4], opacity: 0.6 },
    encoding: {
        x: { field: 'a', type: 'quantitative', scale: unit },
        y: { field: 'b', type: 'quantitative', scale: unit },
        x2: { field: 'c' },
        y2: { field: 'd' },
    },
};
function pickEvenly(items, most) {
    if (items.length <= most)
        return [...items];
    return Array.from({ length: most }, (_, i) => items[Math.round((i * (items.length - 1)) / (most - 1))]);
}

;// CONCATENATED MODULE: ./packages/report/src/charts/slices.ts



/** Slices of one picture, and pictures. */
const mostSlices = 15;
const slices_mostMetrics = 4;
/** The worst slices with their intervals, for each metric, beside the whole holdout. */
function sliceFigures({ slices = [] }) {
    const byMetric = new Map();
    for (const slice of slices)
        byMetric.set(slice.metric, [...(byMetric.get(slice.metric) ?? []), slice]);
    return [...byMetric]
        .slice(0, slices_mostMetrics)
        .map(([metric, all]) => slices_draw((0,src_escape/* cleanText */.X5)(metric, 40), all.slice(0, mostSlices)));
}
function slices_draw(metric, slices) {
    const values = slices.map((one) => ({
        slice: (0,src_escape/* cleanText */.X5)(one.slice, 40),
        value: one.value,
        low: one.interval?.lower ?? null,
        high: one.interval?.upper ?? null,
    }));
    const axis = { title: `${metric}; the line is the whole holdout`, tickCount: 5 };
    const whole = slices[0]?.whole ?? 0;
    return {
        title: `Slices: ${metric}`,
        description: `The worst of all slices, with intervals; on the whole holdout ${metric} is ${(0,format/* formatValue */.Fl)(whole)}.`,
        chart: {
            height: { step: 22 },
            data: { values },
            encoding: {
                y: {
                    field: 'slice',
                    type: 'nominal',
                    sort: null,
                    axis: { title: null, domain: false, ticks: false, labelLimit: 200 },
                },
            },
            layer: [
                {
                    mark: { type: 'rule', color: 'var(--main)', strokeWidth: 2 },
                    encoding: {
                        x: { datum: whole, type: 'quantitative' },
                        y: { value: 0 },
                        y2: { value: 22 * values.length },
                    },
                },
                {
                    mark: { type: 'rule', color: 'var(--change)', strokeWidth: 2 },
                    transform: [{ filter: 'isValid(datum.low) && isValid(datum.high)' }],
                    encoding: {
                        x: { field: 'low', type: 'quantitative', axis, scale: { zero: false } },
                        x2: { field: 'high' },
                    },
                },
                {
                    mark: { type: 'point', filled: true, size: 60, opacity: 1, color: 'var(--change)' },
                    encoding: { x: { field: 'value', type: 'quantitative', axis, scale: { zero: false } } },
                },
            ],
        },
        table: {
            columns: ['slice', 'rows', metric, 'interval'],
            rows: slices.map((one) => [
                (0,src_escape/* cleanText */.X5)(one.slice, 100),
                (0,format/* formatCount */.B4)(one.rows),
                (0,format/* formatValue */.Fl)(one.value),
                one.interval ? showInterval(one.interval.lower, one.interval.upper) : '–',
            ]),
        },
    };
}

;// CONCATENATED MODULE: ./packages/report/src/charts/galleries.ts







/** Kinds of evidence in the order of their use. */
const order = ['training', 'overfitting', 'data', 'split'];
/** All pictures that the records have something for, in the order of their use. */
function galleriesOf(records) {
    const isOne = (kind) => records.filter(({ evidence }) => evidence.kind === kind).length === 1;
    const sorted = order.flatMap((kind) => records.filter(({ evidence }) => evidence.kind === kind));
    return sorted.flatMap((record) => {
        const name = isOne(record.evidence.kind) ? '' : `: ${(0,src_escape/* cleanText */.X5)(record.id, 60)}`;
        return galleriesOfRecord(record)
            .filter(({ figures }) => figures.length > 0)
            .map(({ heading, figures }) => ({ heading: `${heading}${name}`, figures }));
    });
}
function galleriesOfRecord({ evidence }) {
    switch (evidence.kind) {
        case 'training': {
            const predictions = [...confusionFigures(evidence), ...scoreCurveFigures(evidence)];
            return [
                { heading: 'Metrics against main', figures: compareMetricsFigures(evidence) },
                { heading: 'Predictions', figures: predictions },
                { heading: 'Slices', figures: sliceFigures(evidence) },
            ];
        }
        case 'overfitting':
            return [
                {
                    heading: 'Learning and overfitting',
                    figures: [...learningFigures(evidence), ...trendFigures(evidence)],
                },
            ];
        case 'data':
            return [{ heading: 'Data', figures: evidence.drift ? driftFigures(evidence.drift) : [] }];
        case 'split':
            return [{ heading: 'Splits', figures: (evidence.drift ?? []).flatMap(driftFigures) }];
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./packages/report/src/charts/lineage.ts


/** From code and data to the version: what the model of a run was made of. Empty without a training. */
function lineageOf(records) {
    const training = records.find(({ evidence }) => evidence.kind === 'training');
    if (training?.evidence.kind !== 'training')
        return [];
    const { identity, evidence } = training;
    const parameters = Object.entries(identity.parameters);
    const publication = records.flatMap(({ evidence: one }) => (one.kind === 'publication' ? [one] : []))[0];
    const seconds = evidence.commands.reduce((sum, command) => sum + command.seconds, 0);
    const bytes = evidence.modelFiles.reduce((sum, file) => sum + file.bytes, 0);
    const steps = [
        { name: 'Code', details: identity.commit === null ? [] : [`commit ${(0,format/* shortCommit */.Ax)(identity.commit)}`] },
        {
            name: 'Data',
            details: identity.data
                .slice(0, 4)
                .map(({ path, sha256 }) => `${(0,src_escape/* cleanText */.X5)(path, 60)} (${sha256.slice(0, 8)})`),
        },
        {
            name: 'Parameters',
            details: parameters
                .slice(0, 4)
                .map(([name, value]) => `${(0,src_escape/* cleanText */.X5)(name, 40)}: ${(0,src_escape/* cleanText */.X5)(String(value), 40)}`),
        },
        {
            name: 'Training',
            details: [
                ...(evidence.fingerprint ? [`fingerprint ${evidence.fingerprint.digest.slice(0, 8)}`] : []),
                ...(evidence.commands.length > 0 ? [(0,format/* formatSeconds */.Xo)(seconds)] : []),
                ...(evidence.reuse?.outcome === 'restored' ? ['restored from the cache'] : []),
            ],
        },
        {
            name: 'Model',
            details: evidence.modelFiles.length === 0
                ? []
                : [`${(0,format/* formatNumberOf */.Of)(evidence.modelFiles.length, 'file')}, ${(0,format/* formatBytes */.z3)(bytes)}`],
        },
        {
            name: publication?.outcome === 'published' ? 'Version' : 'Next version',
            details: publication?.version ? [(0,src_escape/* cleanText */.X5)(publication.version, 40)] : [],
        },
    ];
    return steps.filter(({ details }) => details.length > 0);
}

;// CONCATENATED MODULE: ./packages/report/src/stylesheet.ts
/** The page by day and by night; colours of charts are named here, so that a picture needs no second version. */
const stylesheet = `:root {
  color-scheme: light dark;
  --text: light-dark(#1f2328, #e6edf3);
  --quiet: light-dark(#59636e, #9198a1);
  --line: light-dark(#d1d9e0, #3d444d);
  --surface: light-dark(#f6f8fa, #151b23);
  --ground: light-dark(#ffffff, #0d1117);
  --link: light-dark(#0550ae, #79b8ff);
  --main: light-dark(#8c959f, #768390);
  --change: light-dark(#0969da, #4493f8);
  --train: light-dark(#bc4c00, #f0883e);
  --good: light-dark(#1a7f37, #3fb950);
  --bad: light-dark(#cf222e, #f85149);
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
section { margin-top: 2rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 1.5rem 2rem; align-items: start; }
figure { margin: 0; min-width: 0; }
figcaption { font-weight: 600; margin-bottom: 0.25rem; }
figure svg { display: block; max-width: 100%; height: auto; }
figure p { margin: 0.25rem 0 0; font-size: 0.875rem; color: var(--quiet); }
figure details { border: 0; padding: 0.25rem 0; font-size: 0.875rem; }
figure summary { color: var(--quiet); font-weight: normal; }
.lineage { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; list-style: none; margin: 0; padding: 0; }
.lineage li { position: relative; display: flex; flex-direction: column; background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: 0.4rem 0.75rem; font-size: 0.875rem; max-width: 16rem; }
.lineage li:not(:last-child)::after { content: "→"; position: absolute; right: -1.25rem; top: 0.4rem; color: var(--quiet); }
.lineage span { color: var(--quiet); }
@media print { details > * { display: block; } }`;

;// CONCATENATED MODULE: ./packages/report/src/render-html.ts





/**
 * A report as one self-contained HTML file: its text, then pictures of what its records hold. No script, no address that it loads
 * from, readable on a phone and in the dark; behind each picture stands a table. `carried`: records that the page has with it, as data.
 */
async function renderHtml({ title, markdown, records, carried = [], }) {
    const [text, pictures, data] = await Promise.all([
        toHtml(markdown),
        drawGalleries(galleriesOf(records)),
        carried.length === 0 ? '' : carryRecords(carried),
    ]);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeAttribute(title)}</title>
<style>
${stylesheet}
</style>
</head>
<body>
<main>
${asPage(text)}
${renderLineage(lineageOf(records))}${pictures}${data}</main>
</body>
</html>
`;
}
async function toHtml(markdown) {
    // Loaded here: most steps never need a Markdown parser.
    const [{ micromark }, { gfm, gfmHtml }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5464), __webpack_require__.e(5951)]).then(__webpack_require__.bind(__webpack_require__, 15951)),
        Promise.all(/* import() */[__webpack_require__.e(5464), __webpack_require__.e(9363)]).then(__webpack_require__.bind(__webpack_require__, 89363)),
    ]);
    return micromark(markdown, {
        // The report's own <details> and <sub>; text from records has been escaped before it came here.
        allowDangerousHtml: true,
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
    });
}
async function drawGalleries(galleries) {
    const sections = await Promise.all(galleries.map(async ({ heading, figures }) => {
        const drawn = await Promise.all(figures.map(renderFigure));
        return `<section><h2>${escapeAttribute(heading)}</h2>\n<div class="figures">\n${drawn.join('\n')}\n</div></section>\n`;
    }));
    return sections.join('');
}
async function renderFigure({ title, description, chart, table }) {
    const svg = await drawChart(chart, `${title}. ${description}`);
    return `<figure>
<figcaption>${escapeAttribute(title)}</figcaption>
${svg}
<p>${escapeAttribute(description)}</p>
<details><summary>Numbers</summary>${renderTable(table)}</details>
</figure>`;
}
function renderTable({ columns, rows }) {
    const row = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${escapeAttribute(cell)}</${tag}>`).join('')}</tr>`;
    return `<div class="table"><table><thead>${row(columns, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table></div>`;
}
function renderLineage(steps) {
    if (steps.length === 0)
        return '';
    const items = steps.map(({ name, details }) => {
        const lines = details.map((line) => `<span>${escapeAttribute(line)}</span>`).join('');
        return `<li><strong>${escapeAttribute(name)}</strong>${lines}</li>`;
    });
    return `<section><h2>Lineage</h2>\n<ol class="lineage">${items.join('')}</ol></section>\n`;
}
/** A comment's headings become those of a page, and a wide table scrolls by itself, so that the page keeps to the screen. */
function asPage(html) {
    return html
        .replace(/<(\/?)h3>/g, '<$1h1>')
        .replace(/<(\/?)h4>/g, '<$1h2>')
        .replace(/<table>/g, '<div class="table"><table>')
        .replace(/<\/table>/g, '</table></div>');
}

;// CONCATENATED MODULE: ./packages/report/src/render-json.ts

/** The whole report as data, for programs: the verdict of all, of each model, and every record as it is. */
function renderJson({ title, records }) {
    const models = [...new Set(records.map(({ model }) => model))].sort();
    const verdictOf = (list) => (0,verdict/* worstVerdict */.zP)(list.map(({ verdict }) => verdict));
    const report = {
        schemaVersion: 1,
        verdict: verdictOf(records),
        title,
        models: models.map((model) => ({
            model,
            verdict: verdictOf(records.filter((record) => record.model === model)),
        })),
        records,
    };
    return `${JSON.stringify(report, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./packages/report/src/test-cases.ts
/** The step itself, and every question that it answered. */
function testCasesOf(record) {
    const { id, verdict, summary, reasons } = record;
    const message = [summary, ...reasons.map((reason) => `- ${reason.message}`)].join('\n');
    return [{ name: id, verdict, message }, ...questionsOf(record)];
}
function questionsOf({ evidence }) {
    switch (evidence.kind) {
        case 'data':
            return [
                ...evidence.findings.map(({ column, rule, expected, rows }) => ({
                    name: `${column ?? 'whole table'}: ${rule}: ${expected}`,
                    verdict: 'fail',
                    message: `${rows} rows violate it.`,
                })),
                ...(evidence.drift?.results ?? []).map(({ column, measure, verdict, message }) => ({
                    name: `drift of ${column}: ${measure}`,
                    verdict,
                    message,
                })),
            ];
        case 'split':
            return evidence.checks.map(({ check, column, verdict, message }) => ({
                name: column === null ? check : `${check}: ${column}`,
                verdict,
                message,
            }));
        case 'training':
        case 'promotion':
            return evidence.conditions.map(fromCondition);
        case 'overfitting':
            return evidence.gaps.map(({ metric, train, holdout, verdict }) => ({
                name: `gap of ${metric}`,
                verdict,
                message: `${train} on train, ${holdout} on the holdout.`,
            }));
        default:
            return [];
    }
}
function fromCondition({ name, text, verdict, message }) {
    return { name: name || text, verdict, message };
}

;// CONCATENATED MODULE: ./packages/report/src/render-junit.ts

/** How a verdict is told in JUnit's words; what is undecided or a remark is no failure, and says so. */
const tags = {
    pass: null,
    warn: null,
    inconclusive: 'skipped',
    fail: 'failure',
    error: 'error',
};
/**
 * The records as a JUnit XML report: a suite for each step, a case for the step and for each condition, finding, gap or check.
 * An inconclusive one is skipped, with its reason; a warning passes, with its text as output.
 */
function renderJunit(records) {
    const suites = records.map((record, at) => renderSuite(record, at));
    return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suites, '</testsuites>', ''].join('\n');
}
function renderSuite(record, at) {
    const { model, id, timings, identity } = record;
    const cases = testCasesOf(record);
    const count = (tag) => cases.filter(({ verdict }) => tags[verdict] === tag).length;
    const skipped = count('skipped');
    const name = `${model}.${id}`;
    const opening = attributes({
        id: at,
        name,
        package: model,
        timestamp: timings.startedAt.slice(0, 19),
        hostname: identity.environment.runner ?? 'unknown',
        tests: cases.length,
        failures: count('failure'),
        errors: count('error'),
        ...(skipped > 0 ? { skipped } : {}),
        time: timings.seconds,
    });
    return [
        `  <testsuite ${opening}>`,
        `    <properties>${property('commit', identity.commit)}${property('verdict', record.verdict)}</properties>`,
        // Only the step as a whole took a time that is known.
        ...cases.map((one, index) => renderCase(one, name, index === 0 ? timings.seconds : 0)),
        '    <system-out></system-out>',
        '    <system-err></system-err>',
        '  </testsuite>',
    ].join('\n');
}
function renderCase({ name, verdict, message }, classname, time) {
    const tag = tags[verdict];
    const opening = `    <testcase ${attributes({ name, classname, time })}`;
    if (tag === 'skipped')
        return `${opening}><skipped>${escapeXml(message)}</skipped></testcase>`;
    if (tag !== null) {
        const [first = ''] = message.split('\n', 1);
        const text = `<${tag} ${attributes({ message: first, type: verdict })}>${escapeXml(message)}</${tag}>`;
        return `${opening}>${text}</testcase>`;
    }
    if (verdict === 'warn')
        return `${opening}><system-out>${escapeXml(message)}</system-out></testcase>`;
    return `${opening}/>`;
}
function property(name, value) {
    return value === null ? '' : `<property ${attributes({ name, value })}/>`;
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => `${name}="${escapeXml(typeof value === 'number' ? plain(value) : value)}"`)
        .join(' ');
}
/** A decimal as XML Schema knows it: without an exponent. */
function plain(value) {
    return Number.isInteger(value) ? String(value) : value.toFixed(6);
}
/** Text that XML can hold: what it forbids is replaced, what means something is escaped. */
function escapeXml(text) {
    return text
        .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
        .replace(/[&<>"'\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./packages/report/src/well-formed.ts
var well_formed = __webpack_require__(19904);
;// CONCATENATED MODULE: ./packages/report/src/render-sarif.ts

const levels = {
    pass: 'none',
    warn: 'warning',
    inconclusive: 'warning',
    fail: 'error',
    error: 'error',
};
/**
 * The reasons that are worse than pass as a SARIF 2.1.0 log, one run of one tool, worst first: what code scanning and editors read.
 * A fingerprint keeps a finding the same one from run to run, whatever its numbers.
 */
function renderSarif({ records, fallbackFile }) {
    const findings = records.flatMap((record) => record.reasons
        .filter(({ verdict }) => verdict !== 'pass')
        .map((reason) => toResult(reason, record, fallbackFile)));
    const rank = ['error', 'warning', 'none'];
    const results = findings.sort((a, b) => rank.indexOf(a.level) - rank.indexOf(b.level));
    const rules = [...new Set(results.map(({ ruleId }) => ruleId))].sort().map((id) => ({
        id,
        shortDescription: { text: id.replaceAll(/[-_.]/g, ' ') },
    }));
    const [first] = records;
    const version = first?.tool.version ?? '';
    const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'Plimsoll', ...(version === '' ? {} : { version }), rules } },
                results,
                columnKind: 'utf16CodeUnits',
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function toResult({ code, verdict, message, where }, record, fallbackFile) {
    const file = where?.file ?? fallbackFile;
    return {
        ruleId: code,
        level: levels[verdict],
        message: { text: `${record.model}: ${record.id}: ${(0,well_formed/* wellFormed */.E)(message)}` },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: {
                        uri: encodeURI((0,well_formed/* wellFormed */.E)(file)).replaceAll('#', '%23').replaceAll('?', '%3F'),
                    },
                    region: { startLine: where?.line ?? 1 },
                },
            },
        ],
        partialFingerprints: {
            'plimsoll/v1': `${record.model}/${record.id}/${code}/${file}/${where?.line ?? 0}`,
        },
    };
}

;// CONCATENATED MODULE: ./actions/report/src/write-files.ts




/** Writes the report as HTML (with `carried` in it) and as JSON, and as JUnit XML and SARIF where these are asked for. */
async function writeFiles(report, records, about) {
    const { given, world, carried } = about;
    const write = async (input, fallback, text) => {
        const path = (0,external_node_path_.resolve)(world.workspace, given[input] || fallback);
        await writeText(path, text, { input, example: fallback });
        return path;
    };
    const fallbackFile = world.context.run?.workflow ?? 'README.md';
    return {
        html: await write('html', '.plimsoll/report.html', await renderHtml({ ...report, records, carried })),
        json: await write('json', '.plimsoll/report.json', renderJson({ title: report.title, records })),
        junit: given.junit ? await write('junit', '.plimsoll/junit.xml', renderJunit(records)) : null,
        sarif: given.sarif
            ? await write('sarif', '.plimsoll/report.sarif', renderSarif({ records, fallbackFile }))
            : null,
    };
}
/** Writes a file, and the folders above it. */
async function writeText(path, text, { input, example }) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, text);
    }
    catch (error) {
        const { code = 'unknown' } = error;
        throw new configuration_error/* ConfigurationError */.j({
            where: `input '${input}'`,
            message: `is «${path}», which cannot be written (${code}).`,
            fix: `Write the path of a file, such as ${example}.`,
        }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./actions/report/src/run.ts








/** Merges the records of a run into one report, and says it where people look. */
const action = {
    name: 'report',
    inputs: inputs_inputs,
    async run(given, world) {
        const gathered = await gather(given, world);
        const records = await compareAll(gathered, given, world);
        const carried = await carriedBy({ gathered, given, world });
        const about = { gathered, given, world, records, carried };
        const { verdict, reasons } = mergeRecords(records);
        const request = {
            model: subjectOf(gathered),
            records,
            now: world.now(),
            baseBranch: gathered.baseBranch,
            runUrl: gathered.runUrl,
            isForeign: gathered.isForeign,
        };
        const written = await writeFiles(renderReport({ ...request, hasCharts: false, budget: budgets/* summaryBudget */.qN }), records, about);
        const [page, archive] = await Promise.all([
            attempt(world, () => publishPage(written.html, about)),
            attempt(world, () => keep(about)),
        ]);
        const published = givenBy(page);
        const reportUrl = published?.url ?? null;
        const artifact = carried.length > 0 ? (published?.name ?? null) : givenBy(archive);
        const full = renderReport({ ...request, reportUrl, budget: budgets/* summaryBudget */.qN });
        const forCheck = renderReport({ ...request, reportUrl, hasCharts: false, budget: budgets/* checkBudget */.Ik });
        const [said] = await Promise.all([
            attempt(world, () => comment(renderReport({ ...request, reportUrl }).markdown, about)),
            attempt(world, () => check({ ...forCheck, verdict, url: reportUrl ?? gathered.runUrl }, about)),
        ]);
        const isSilent = given['require-comment'] && 'failure' in said;
        return {
            verdict: isSilent ? 'error' : verdict,
            summary: full.title,
            reasons: isSilent ? [unsaid(said.failure), ...reasons] : reasons,
            evidence: {
                kind: 'report',
                merged: records.map(({ id, action: name, verdict: one }) => ({ id, action: name, verdict: one })),
                comment: givenBy(said),
                artifact,
            },
            outputs: {
                'comment-url': givenBy(said) ?? '',
                'report-url': reportUrl ?? '',
                'html-path': written.html,
                'json-path': written.json,
                'junit-path': written.junit ?? '',
                'sarif-path': written.sarif ?? '',
            },
            markdown: full.markdown,
        };
    },
};
async function compareAll({ evidence, isForeign }, given, world) {
    const records = [];
    for (const one of evidence)
        records.push(...(isForeign ? one.records : await compareWithBaseline(one, given, world)));
    return records;
}
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
function givenBy(attempted) {
    return 'value' in attempted ? attempted.value : null;
}
/** What a stranger's run left is nobody's baseline. */
async function keep({ gathered, given, world, carried }) {
    if (!given.upload || gathered.isForeign || carried.length > 0)
        return null;
    const names = [];
    for (const evidence of gathered.evidence)
        names.push(await keepEvidence(evidence, given, world));
    world.log.info(`Kept the evidence: ${names.join(', ')}`);
    return names.join(', ');
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
 * Puts candidates into the order in which to try them: ancestors of the base first, the nearest one first of all, then the
 * others in the order of `selectCandidates`. A baseline that is no ancestor is better than none, and says so.
 * `ancestry` is keyed by commit; a commit that was not asked about counts as unknown.
 */
function chooseBaseline(candidates, ancestry) {
    const ranked = candidates.map((candidate) => ({
        candidate,
        ancestry: ancestry.get(candidate.headSha) ?? unknownAncestry,
    }));
    const ancestors = ranked.filter((entry) => entry.ancestry.isAncestor === true);
    const others = ranked.filter((entry) => entry.ancestry.isAncestor !== true);
    const distance = ({ ancestry: { commitsBehind } }) => commitsBehind ?? Number.POSITIVE_INFINITY;
    ancestors.sort((a, b) => (distance(a) === distance(b) ? 0 : distance(a) - distance(b)));
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

/***/ 85154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ isEvidencePart),
/* harmony export */   N5: () => (/* binding */ isEvidencePage),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   Q5: () => (/* binding */ evidencePrefix),
/* harmony export */   WM: () => (/* binding */ mainScope),
/* harmony export */   Xc: () => (/* binding */ evidenceName),
/* harmony export */   yY: () => (/* binding */ evidencePageName)
/* harmony export */ });
/** The evidence of the default branch. */
const mainScope = { kind: 'main' };
/** What the artifacts of Plimsoll begin with. */
const evidencePrefix = 'plimsoll-';
/**
 * Name of the artifact that holds a model's evidence: `plimsoll-<model>` of the default branch, `…@branch.<name>` of another,
 * `…@change` of a pull request or a merge queue, so that the evidence of changes never hides that of main in a list.
 * `part` is the report's id where a run has several, as in a matrix: `…+<part>`.
 * Slashes and some other characters are not allowed in artifact names, and become dots.
 */
function evidenceName(model, scope = mainScope, part) {
    const place = { main: '', branch: '@branch.', change: '@change' }[scope.kind];
    const branch = scope.kind === 'branch' ? scope.branch.replace(/["<>|/\\:*?+\r\n]/g, '.').slice(0, 100) : '';
    return `${evidencePrefix}${model.replaceAll('/', '.')}${place}${branch}${part === undefined ? '' : `+${part}`}`;
}
/**
 * Name of the HTML report of a run, as an artifact and as a file. That of a change carries its records along, and is named after them;
 * `model` is null for several models in one report.
 */
function evidencePageName(model, scope, part) {
    if (scope.kind === 'change')
        return `${evidenceName(model ?? 'ALL', scope, part)}.html`;
    const subject = model === null ? '' : `-${model.replaceAll('/', '.')}`;
    return `report${subject}${part === undefined ? '' : `+${part}`}.html`;
}
/** Whether an artifact is an HTML report, and not an archive. */
function isEvidencePage(name) {
    return name.endsWith('.html');
}
/** Whether an artifact holds one part of a run's evidence, that of a single job; the whole has no `+`. */
function isEvidencePart(name) {
    return name.includes('+');
}
/** For whom the evidence of a run may serve. `event` is GitHub's; `isPrivileged` as in a run's context. */
function scopeOf(run) {
    if (run.isPrivileged || /^(pull_request|merge_group)/.test(run.event))
        return { kind: 'change' };
    if (run.ref === null || run.ref === run.defaultBranch || run.defaultBranch === null)
        return mainScope;
    return { kind: 'branch', branch: run.ref };
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

/***/ 43100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NH: () => (/* binding */ createArtifactDownload),
  sW: () => (/* binding */ createArtifactEvidence),
  ZE: () => (/* binding */ downloadWith),
  Ck: () => (/* binding */ isTaken),
  AX: () => (/* binding */ loadArtifactClient),
  bD: () => (/* binding */ messageOf),
  Kk: () => (/* binding */ pageFile),
  sF: () => (/* binding */ strangersLimits)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: ./packages/errors/src/service-error.ts
var service_error = __webpack_require__(64453);
// EXTERNAL MODULE: ./packages/lineage/src/evidence-name.ts
var evidence_name = __webpack_require__(85154);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./packages/runtime/src/extract-zip.ts






const unixFileType = 0o170000;
const unixRegular = 0o100000;
/**
 * Unpacks an archive that is not trusted: only plain files and folders, all of them below `folder`, within the limits.
 * What is larger than its header says, what climbs out and what is a link is refused with a ConfigurationError.
 */
async function extractZip(archive, folder, limits) {
    let zip;
    const refuse = (message, cause) => new configuration_error/* ConfigurationError */.j({ where: archive, message }, { cause });
    try {
        zip = await (0,yauzl/* openPromise */.sO)(archive, { lazyEntries: true, autoClose: false, strictFileNames: true });
        if (zip.entryCount > limits.maxEntries) {
            throw refuse(`the archive holds ${zip.entryCount} files, more than ${limits.maxEntries}.`);
        }
        let left = limits.maxBytes;
        for await (const entry of zip.eachEntry()) {
            const path = safePath(folder, entry.fileName);
            if (path === undefined)
                throw refuse(`the archive holds a file outside of itself: «${entry.fileName}».`);
            if (!isPlain(entry))
                throw refuse(`«${entry.fileName}» in the archive is neither file nor folder.`);
            if (entry.fileName.endsWith('/')) {
                await (0,promises_.mkdir)(path, { recursive: true });
                continue;
            }
            left -= entry.uncompressedSize;
            if (left < 0)
                throw refuse(`the archive unpacks to more than ${limits.maxBytes} bytes.`);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            const content = await zip.openReadStreamPromise(entry);
            // The reader fails by itself when a file turns out larger or smaller than its header says.
            await (0,external_node_stream_promises_.pipeline)(content, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }));
        }
    }
    catch (error) {
        if (error instanceof configuration_error/* ConfigurationError */.j)
            throw error;
        throw refuse(`the archive cannot be unpacked (${error.message}).`, error);
    }
    finally {
        zip?.close();
    }
}
function safePath(folder, name) {
    const root = (0,external_node_path_.resolve)(folder);
    const path = (0,external_node_path_.resolve)((0,external_node_path_.join)(root, name));
    return path.startsWith(root + external_node_path_.sep) && !name.includes('\0') ? path : undefined;
}
/** Archives made on Unix carry the kind of each file; those of others do not. */
function isPlain(entry) {
    const mode = (entry.externalFileAttributes >>> 16) & unixFileType;
    return mode === 0 || mode === unixRegular || mode === 0o040000;
}

;// CONCATENATED MODULE: ./packages/runtime/src/artifacts.ts








const ownLimits = {
    maxEntries: 10_000,
    maxBytes: 4 * 1024 ** 3,
    maxArchiveBytes: 1024 ** 3,
};
/** For what strangers made: records, and nothing that needs more. */
const strangersLimits = {
    maxEntries: 1000,
    maxBytes: 256 * 1024 ** 2,
    maxArchiveBytes: 64 * 1024 ** 2,
};
/**
 * A function that downloads an artifact into a new folder, and returns its path. The archive is unpacked only after its
 * digest is known to be right. Throws a ConfigurationError when the artifact cannot be used (gone, too large, damaged,
 * hostile), and a ServiceError when the forge could not be asked.
 */
function createArtifactDownload(options) {
    const [repositoryOwner = '', repositoryName = ''] = options.repository.split('/');
    return async ({ artifactId, runId, bytes, digest, isPage = false }) => {
        return downloadWith(options.temporary, {
            where: `artifact ${artifactId} of run ${runId}`,
            bytes,
            digest,
            isPage,
            ...(options.limits ? { limits: options.limits } : {}),
            fetch: async (path) => {
                const client = await loadArtifactClient(options.serverUrl);
                await client.downloadArtifact(artifactId, {
                    path,
                    skipDecompress: true,
                    findBy: { token: options.token, workflowRunId: runId, repositoryOwner, repositoryName },
                });
            },
        });
    };
}
/** Where a page lies in the folder that it was downloaded to. */
const pageFile = 'page.html';
/** Fetches an archive, compares its digest, and only then unpacks it, into a new folder whose path is returned; a page is not packed. */
async function downloadWith(temporary, archive) {
    const { where, bytes, digest, limits = ownLimits } = archive;
    if (bytes > limits.maxArchiveBytes) {
        const message = `has ${bytes} bytes, and Plimsoll reads at most ${limits.maxArchiveBytes}.`;
        throw new configuration_error/* ConfigurationError */.j({ where, message });
    }
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'plimsoll-evidence-'));
    const archiveFolder = (0,external_node_path_.join)(folder, 'archive');
    const content = (0,external_node_path_.join)(folder, 'content');
    await (0,promises_.mkdir)(content);
    try {
        await archive.fetch(archiveFolder);
        const [name] = await (0,promises_.readdir)(archiveFolder);
        const file = (0,external_node_path_.join)(archiveFolder, name ?? '');
        if (digest !== null && (await digestOf(file)) !== digest) {
            throw new configuration_error/* ConfigurationError */.j({ where, message: 'is not what its digest promises.' });
        }
        if (archive.isPage)
            await (0,promises_.rename)(file, (0,external_node_path_.join)(content, pageFile));
        else
            await extractZip(file, content, limits);
    }
    catch (error) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw describeDownloadFailure(error, where);
    }
    await (0,promises_.rm)(archiveFolder, { recursive: true });
    return content;
}
/**
 * Keeps evidence as an artifact of the current run. Names are unique in a run: what this job left itself is replaced, and what
 * another job left is not, because it is the evidence of another leg.
 */
function createArtifactEvidence(options) {
    return {
        async keep({ model, folder, files, scope, part, mayReplace }) {
            const name = (0,evidence_name/* evidenceName */.Xc)(model, scope, part);
            try {
                const client = await loadArtifactClient(options.serverUrl);
                try {
                    await client.uploadArtifact(name, [...files], folder);
                }
                catch (error) {
                    if (!isTaken(error))
                        throw error;
                    if (mayReplace === false)
                        throw refuseTaken(name);
                    await client.deleteArtifact(name);
                    await client.uploadArtifact(name, [...files], folder);
                }
            }
            catch (error) {
                if (error instanceof configuration_error/* ConfigurationError */.j)
                    throw error;
                throw new service_error/* ServiceError */._({
                    service: 'GitHub',
                    operation: `uploading the artifact «${name}»`,
                    attempts: 1,
                    message: messageOf(error),
                }, { cause: error });
            }
            return name;
        },
    };
}
function refuseTaken(name) {
    return new configuration_error/* ConfigurationError */.j({
        where: `artifact ${name}`,
        message: 'was left by another job of this run, and holds the evidence of that job.',
        fix: 'Give the steps of each leg of a matrix an id of its own, such as id: report-linux.',
    });
}
/**
 * Loaded on the first use: it brings a storage client with it. Throws where the server has no artifacts of this kind, before the
 * client warns of it in words that help nobody.
 */
async function loadArtifactClient(serverUrl) {
    const { hostname } = new URL(serverUrl);
    if (!/^github\.com$|\.ghe\.com$|\.localhost$/i.test(hostname))
        throw new Error(noArtifacts);
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2830), __webpack_require__.e(5555), __webpack_require__.e(7981), __webpack_require__.e(2271), __webpack_require__.e(6995), __webpack_require__.e(683)]).then(__webpack_require__.bind(__webpack_require__, 60683));
    return new DefaultArtifactClient();
}
async function digestOf(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return `sha256:${hash.digest('hex')}`;
}
function describeDownloadFailure(error, where) {
    if (error instanceof configuration_error/* ConfigurationError */.j)
        return error;
    const status = error?.status;
    if (status === 404 || status === 410)
        return new configuration_error/* ConfigurationError */.j({ where, message: 'is gone.' });
    const rights = status === 403 ? ' Add to the job:\npermissions:\n  actions: read\n  contents: read' : '';
    return new service_error/* ServiceError */._({
        service: 'GitHub',
        operation: `downloading ${where}`,
        attempts: 1,
        ...(typeof status === 'number' ? { status } : {}),
        message: `${messageOf(error).replace(/\.?$/, '.')}${rights}`,
    });
}
/** Whether an upload was refused because the run has an artifact of the name already. */
function isTaken(error) {
    return /\(409\)|already exists/i.test(messageOf(error));
}
const noArtifacts = 'this server (GitHub Enterprise Server, Gitea, Forgejo) has no artifacts of the current kind. Keep main’s evidence in a folder of your own, and name it in the input baseline.';
/** What went wrong, in words. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
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
/* harmony import */ var _plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85154);
/* harmony import */ var _plimsoll_record__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45939);






/**
 * Evidence in a folder, for a terminal and for `baseline: <folder>`: what `keep` stores, `find` finds.
 * A bundle is complete before it stands under its name: a crash never leaves half of one.
 */
function createDirectoryEvidence(options) {
    const { directory, label = directory } = options;
    return {
        async find(model, reference) {
            if (reference !== undefined)
                throw refuseReference(reference);
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
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__/* .evidenceName */ .Xc)(model));
            const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.${(0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__/* .evidenceName */ .Xc)(model)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
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
function refuseReference(reference) {
    return new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j({
        where: "input 'baseline'",
        message: `is «${reference}», which is neither a folder nor an alias of a released version; branches, tags and commits are found on GitHub only.`,
        fix: 'Write auto, or a folder with evidence such as .plimsoll/evidence.',
    });
}
async function findBundle(directory, model) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_6__/* .evidenceName */ .Xc)(model));
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
