export const id = 954;
export const ids = [954];
export const modules = {

/***/ 89954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: ./packages/metrics/src/known-metrics.ts
var known_metrics = __webpack_require__(37658);
// EXTERNAL MODULE: ./packages/metrics/src/reference.ts
var reference = __webpack_require__(87308);
// EXTERNAL MODULE: ./packages/metrics/src/measure-metrics.ts + 2 modules
var measure_metrics = __webpack_require__(70449);
;// CONCATENATED MODULE: ./packages/overfitting/src/limits.ts

/**
 * Limits as users write them. `lines` are `accuracy: 0.05` (in the metric's unit), `rmse: 10%` (of the train value),
 * `rmse: 0.5, 10%` (both) or `loss: none`. A line replaces the general limits for its metric.
 * Throws a ConfigurationError with every line that is wrong.
 */
function parseLimits(given) {
    const problems = [];
    const byMetric = new Map();
    for (const line of given.lines) {
        const colon = line.lastIndexOf(':');
        const name = line.slice(0, Math.max(colon, 0)).trim().replaceAll('`', '');
        const limit = colon > 0 ? parseLimit(line.slice(colon + 1)) : undefined;
        if (name !== '' && limit && !byMetric.has(name))
            byMetric.set(name, limit);
        else
            problems.push(refuse('limits', line, byMetric.has(name) ? `is the second line for «${name}»` : 'is no limit'));
    }
    const general = { maxGap: parseShare(given.maxGap), maxRelativeGap: parseShare(given.maxRelativeGap) };
    if (general.maxGap === undefined)
        problems.push(refuse('max-gap', given.maxGap, 'is no number'));
    if (general.maxRelativeGap === undefined) {
        problems.push(refuse('max-relative-gap', given.maxRelativeGap, 'is no number'));
    }
    if (problems.length > 0)
        throw new configuration_error/* ConfigurationError */.j(problems);
    return { maxGap: general.maxGap ?? null, maxRelativeGap: general.maxRelativeGap ?? null, byMetric };
}
/** A number, a percentage as its share, or null for `none` and for nothing; undefined for anything else. */
function parseShare(text) {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed === 'none')
        return null;
    const match = /^((?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(%?)$/i.exec(trimmed);
    const value = match ? Number(match[1]) : Number.NaN;
    if (!Number.isFinite(value))
        return undefined;
    return match?.[2] === '%' ? value / 100 : value;
}
function parseLimit(text) {
    if (text.trim() === 'none')
        return { maxGap: null, maxRelativeGap: null };
    const parts = text.split(',').map((part) => part.trim());
    const [relative, ...moreRelative] = parts.filter((part) => part.endsWith('%')).map(parseShare);
    const [absolute, ...moreAbsolute] = parts.filter((part) => !part.endsWith('%')).map(parseShare);
    const isWrong = parts.some((part) => typeof parseShare(part) !== 'number');
    if (isWrong || moreRelative.length + moreAbsolute.length > 0)
        return undefined;
    return { maxGap: absolute ?? null, maxRelativeGap: relative ?? null };
}
function refuse(input, text, problem) {
    const examples = {
        limits: 'Write one metric per line, such as accuracy: 0.05 or rmse: 10%',
        'max-gap': 'Example: max-gap: 0.05',
        'max-relative-gap': 'Example: max-relative-gap: 0.1 (or 10%, or none)',
    };
    const fix = examples[input];
    return { where: `input '${input}'`, message: `«${text.slice(0, 100)}» ${problem}.`, ...(fix && { fix }) };
}

// EXTERNAL MODULE: ./packages/metrics/src/find-metric.ts
var find_metric = __webpack_require__(94759);
// EXTERNAL MODULE: ./packages/metrics/src/format-number.ts
var format_number = __webpack_require__(55862);
// EXTERNAL MODULE: ./packages/record/src/verdict.ts
var src_verdict = __webpack_require__(61958);
// EXTERNAL MODULE: ./packages/statistics/src/rounding.ts
var rounding = __webpack_require__(55317);
;// CONCATENATED MODULE: ./packages/overfitting/src/compare-gap.ts


/**
 * Compares one metric on both sides. The gap is how much worse the holdout is, in the metric's unit.
 *
 * The relative limit is a share of the train value, but of no less than the metric's scale (0.1 for shares such as accuracy and
 * R², 1 for log loss, 0 for metrics in a unit of their own): near 0 every ratio is noise, and a log loss of 0.003 after 0.001
 * is not three times as bad in any sense that matters. So with the usual 10 %, a gap of 0.01 in an accuracy-like metric or
 * of 0.1 nats is always allowed. A gap that equals its limit is allowed.
 */
function compareGap(sides, about) {
    const { metric, train, holdout } = sides;
    const { direction, scale } = about.traits;
    const { maxGap, maxRelativeGap } = about.limit;
    const gap = direction === null ? null : direction === 'higher' ? train - holdout : holdout - train;
    const relativeGap = gap === null || train === 0 ? null : finiteOrNull(gap / Math.abs(train));
    const slack = (0,rounding/* roundingSlack */.V)(Math.max(Math.abs(train), Math.abs(holdout)));
    const relativeLimit = maxRelativeGap === null ? null : maxRelativeGap * Math.max(Math.abs(train), scale);
    const allowedGap = smaller(maxGap, relativeLimit);
    const isTooLarge = gap !== null && allowedGap !== null && gap > allowedGap + slack;
    const verdict = gap === null ? 'warn' : isTooLarge ? 'fail' : 'pass';
    return { metric, direction, train, holdout, gap, relativeGap, maxGap, maxRelativeGap, allowedGap, verdict };
}
function smaller(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return Math.min(a, b);
}
/** `accuracy is 1 on train and 0.85 on the holdout: worse by 0.15 (15 % of train).` */
function describeGap({ metric, train, holdout, gap, relativeGap }) {
    const [trainText, holdoutText] = (0,format_number/* formatApart */.W)(train, holdout);
    const values = `${metric} is ${trainText} on train and ${holdoutText} on the holdout`;
    if (gap === null)
        return `${values}.`;
    const share = relativeGap === null
        ? ''
        : ` (${(0,format_number/* formatNumber */.Z)(Number((Math.abs(relativeGap) * 100).toPrecision(3)))} % of train)`;
    return `${values}: ${gap < 0 ? 'better' : 'worse'} by ${(0,format_number/* formatNumber */.Z)(Math.abs(gap))}${share}.`;
}
/** `at most 0.05, and at most 0.09 (10 % of train)`. `scale` is the least that a share is taken of. */
function describeLimit({ train, maxGap, maxRelativeGap }, scale) {
    const parts = maxGap === null ? [] : [`at most ${(0,format_number/* formatNumber */.Z)(maxGap)}`];
    if (maxRelativeGap !== null) {
        const isSmall = Math.abs(train) < scale;
        const base = Math.max(Math.abs(train), scale);
        const share = (0,format_number/* formatNumber */.Z)(maxRelativeGap * 100);
        const of = isSmall ? `${scale}, since train is below that` : 'train';
        parts.push(`at most ${(0,format_number/* formatNumber */.Z)(Number((maxRelativeGap * base).toPrecision(4)))} (${share} % of ${of})`);
    }
    return parts.join(', and ');
}
function finiteOrNull(value) {
    return Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./packages/overfitting/src/decide.ts




/**
 * Compares every quality metric that both sides have. Costs (time, memory), counts and the rates of single classes are
 * compared only when a limit names them. Throws a ConfigurationError when the sides have nothing in common.
 */
function decideOverfitting(input) {
    const named = resolveLimits(input);
    const reasons = [...named.reasons];
    const gaps = [];
    for (const [metric, { value: train, source, direction }] of input.train.metrics) {
        const holdout = input.holdout.metrics.get(metric)?.value;
        const own = named.limits.get(metric);
        const traits = (0,known_metrics/* traitsOf */.J)(metric, input.directions);
        const isOfClass = source === 'predictions' && metric.includes('.');
        if (holdout === undefined || (!own && (!traits.isQuality || isOfClass)))
            continue;
        const limit = own ?? input.limits;
        gaps.push(compareGap({ metric, train, holdout }, { traits: { ...traits, direction: traits.direction ?? direction }, limit }));
    }
    reasons.push(...brokenMetrics(input, named.limits));
    if (gaps.length === 0 && reasons.length === 0)
        throw nothingInCommon(input);
    reasons.push(...gaps.filter(({ verdict }) => verdict === 'fail').map(explainFailure));
    reasons.push(...explainUnknown(gaps), ...oneSided(input));
    reasons.sort((a, b) => (0,src_verdict/* compareVerdicts */.m3)(b.verdict, a.verdict));
    const verdict = (0,src_verdict/* worstVerdict */.zP)(reasons.map((reason) => reason.verdict));
    return { verdict, reasons, gaps, summary: summarise(gaps, reasons) };
}
/** The limits of single metrics by the names that the metrics have; a limit for a metric that is not there is an error. */
function resolveLimits({ train, holdout, limits }) {
    const resolved = new Map();
    const reasons = [];
    for (const [name, limit] of limits.byMetric) {
        const known = [train, holdout].map((side) => nameIn(side, name));
        const missing = known[0] === undefined ? 'train' : known[1] === undefined ? 'holdout' : undefined;
        if (missing === undefined)
            resolved.set(known[0], limit);
        else {
            const there = missing === 'train' ? train : holdout;
            const nearest = (0,find_metric/* suggestNames */.Rd)(there, name).map((suggestion) => `«${suggestion}»`);
            const hint = nearest.length === 0 ? '' : ` Did you mean ${nearest.join(' or ')}?`;
            const message = `There is a limit for «${name}», and no such metric on ${missing === 'train' ? 'train' : 'the holdout'}.${hint}`;
            reasons.push({ code: 'metric-missing', verdict: 'error', message });
        }
    }
    return { limits: resolved, reasons };
}
function nameIn(side, name) {
    if (side.metrics.has(name) || side.unusable.has(name))
        return name;
    const found = (0,find_metric/* findMetric */.GF)(side, (0,reference/* plainReference */.y)(name));
    return found && [...side.metrics].find(([, metric]) => metric === found)?.[0];
}
/** NaN on one side, where the other has the metric too, is an error; so is whatever is no number and has a limit. */
function brokenMetrics({ train, holdout }, limits) {
    const reasons = new Map();
    for (const [side, other] of [
        [train, holdout],
        [holdout, train],
    ]) {
        for (const [metric, { kind, message }] of side.unusable) {
            const isOnBoth = other.metrics.has(metric) || other.unusable.has(metric);
            const isNeeded = limits.has(metric) || (isOnBoth && (kind === 'not-finite' || kind === 'ambiguous'));
            if (!isNeeded || (!limits.has(metric) && !(0,known_metrics/* traitsOf */.J)(metric).isQuality))
                continue;
            const verdict = kind === 'undefined' ? 'inconclusive' : 'error';
            reasons.set(message, {
                code: `metric-${kind === 'undefined' ? 'undefined' : 'unusable'}`,
                verdict,
                message,
            });
        }
    }
    return [...reasons.values()];
}
function explainFailure(gap) {
    const { scale } = (0,known_metrics/* traitsOf */.J)(gap.metric);
    const message = `${describeGap(gap)} Allowed is ${describeLimit(gap, scale)}.`;
    return { code: 'gap-too-large', verdict: 'fail', message };
}
function explainUnknown(gaps) {
    const names = gaps.filter(({ gap }) => gap === null).map(({ metric }) => metric);
    if (names.length === 0)
        return [];
    const message = `It is not known which way is better for ${list(names)}: say so in metrics-direction, such as ${names[0]}: lower.`;
    return [{ code: 'direction-unknown', verdict: 'warn', message }];
}
/** What only one side has is said, once for each side. */
function oneSided({ train, holdout }) {
    return [
        ['train', train, holdout],
        ['the holdout', holdout, train],
    ].flatMap(([name, side, other]) => {
        const only = [...side.metrics.keys()].filter((metric) => !other.metrics.has(metric) && !other.unusable.has(metric) && (0,known_metrics/* traitsOf */.J)(metric).isQuality);
        if (only.length === 0)
            return [];
        const message = `Measured on ${name} only, and so not compared: ${list(only)}.`;
        return [{ code: 'metric-on-one-side', verdict: 'pass', message }];
    });
}
function nothingInCommon({ train, holdout }) {
    const describe = (side) => side.metrics.size === 0 ? 'no number' : list([...side.metrics.keys()]);
    return new configuration_error/* ConfigurationError */.j({
        where: "inputs 'metrics' and 'train-metrics'",
        message: `have no metric in common: train has ${describe(train)}, and the holdout has ${describe(holdout)}.`,
        fix: 'Write the same metrics for both, such as {"train": {"accuracy": 0.95}, "holdout": {"accuracy": 0.93}}. Lists of values are not compared.',
    });
}
function summarise(gaps, reasons) {
    const [error] = reasons.filter(({ verdict }) => verdict === 'error');
    if (error)
        return error.message;
    const failed = gaps.filter(({ verdict }) => verdict === 'fail');
    const known = gaps.filter(({ gap }) => gap !== null);
    const [first] = [...failed].sort((a, b) => (b.relativeGap ?? Infinity) - (a.relativeGap ?? Infinity));
    if (first) {
        const others = failed.length === 1 ? '' : ` So do ${failed.length - 1} other metrics.`;
        return `Overfitting: ${describeGap(first)}${others.replace('So do 1 other metrics', 'So does 1 other metric')}`;
    }
    const [widest] = [...known].sort((a, b) => (b.relativeGap ?? 0) - (a.relativeGap ?? 0));
    if (!widest)
        return `No gap could be judged in ${(0,format_number/* formatNumber */.Z)(gaps.length)} metrics.`;
    const count = known.length === 1 ? '1 metric' : `${known.length} metrics`;
    return `No gap beyond its limit in ${count}. The widest: ${describeGap(widest)}`;
}
function list(names) {
    return `${names.slice(0, 10).join(', ')}${names.length > 10 ? ` and ${names.length - 10} more` : ''}`;
}

// EXTERNAL MODULE: ./packages/metrics/src/splits.ts
var splits = __webpack_require__(87688);
;// CONCATENATED MODULE: ./packages/overfitting/src/sides.ts

/**
 * Tells what belongs to train and what to the holdout. With two sources, each is one side (`eval_loss` of one and `train_loss`
 * of the other are both `loss`). With one source, names decide: `train.accuracy` and `test.accuracy`; of several holdouts the
 * first of holdout, test, eval, val counts. A name without such a word is the holdout beside a `train` one
 * (`accuracy`, `train_accuracy`), and train beside a `val` one alone (`loss`, `val_loss`, as Keras writes them).
 */
function tellSides(holdout, train) {
    const entries = entriesOf(holdout);
    if (train) {
        return {
            train: pick(entriesOf(train), [null, 'train']),
            holdout: pick(entries, [null, ...splits/* holdoutSplits */.jH]),
        };
    }
    const splitsByBase = new Map();
    for (const { base, split } of entries) {
        const splits = splitsByBase.get(base) ?? new Set();
        splitsByBase.set(base, splits.add(split));
    }
    const isTrain = ({ split, base }) => {
        const splits = splitsByBase.get(base) ?? new Set();
        if (split !== null || splits.has('train'))
            return split === 'train';
        return splits.has('val') && !splits.has('holdout') && !splits.has('test') && !splits.has('eval');
    };
    return {
        train: pick(entries.filter(isTrain), [null, 'train']),
        holdout: pick(entries.filter((entry) => !isTrain(entry)), [...splits/* holdoutSplits */.jH, null]),
    };
}
function entriesOf({ metrics, unusable }) {
    return [...metrics, ...unusable].map((measured) => {
        const isComputed = 'source' in measured && measured.source === 'predictions';
        const { split, base } = isComputed ? { split: null, base: measured.name } : (0,splits/* splitOfName */.fV)(measured.name);
        return { split, base, measured };
    });
}
/** Of entries with the same base, the one whose split stands first in `order`; splits that are not in it are left out. */
function pick(entries, order) {
    const metrics = new Map();
    const unusable = new Map();
    for (const split of order) {
        for (const { base, measured } of entries.filter((entry) => entry.split === split)) {
            if (metrics.has(base) || unusable.has(base))
                continue;
            if ('source' in measured)
                metrics.set(base, measured);
            else
                unusable.set(base, measured);
        }
    }
    return { metrics, unusable };
}

// EXTERNAL MODULE: ./packages/runtime/src/read-measurements.ts + 7 modules
var read_measurements = __webpack_require__(43511);
// EXTERNAL MODULE: ./packages/runtime/src/files.ts
var src_files = __webpack_require__(22143);
// EXTERNAL MODULE: ./packages/runtime/src/inputs.ts
var inputs = __webpack_require__(14291);
// EXTERNAL MODULE: ./packages/runtime/src/input-kinds.ts
var input_kinds = __webpack_require__(86730);
;// CONCATENATED MODULE: ./actions/check-overfitting/src/inputs.ts

/** The inputs of check-overfitting, by their names in action.yml. */
const inputs_inputs = {
    ...inputs/* sharedInputs */.d,
    metrics: (0,input_kinds/* lines */.Mn)(),
    'train-metrics': (0,input_kinds/* lines */.Mn)(),
    predictions: (0,input_kinds/* lines */.Mn)(),
    'train-predictions': (0,input_kinds/* lines */.Mn)(),
    'max-gap': (0,input_kinds/* text */.Qq)(),
    'max-relative-gap': (0,input_kinds/* text */.Qq)(),
    limits: (0,input_kinds/* lines */.Mn)(),
    'metrics-direction': (0,input_kinds/* lines */.Mn)(),
    task: (0,input_kinds/* oneOf */.yL)(['auto', 'classification', 'regression']),
    'positive-class': (0,input_kinds/* text */.Qq)(),
    'engine-path': (0,input_kinds/* text */.Qq)(),
};

;// CONCATENATED MODULE: ./actions/check-overfitting/src/run.ts





const action = {
    name: 'check-overfitting',
    inputs: inputs_inputs,
    async run(given, world) {
        refuseNothing(given);
        const limits = parseLimits({
            maxGap: given['max-gap'],
            maxRelativeGap: given['max-relative-gap'],
            lines: given.limits,
        });
        const directions = (0,known_metrics/* parseDirections */.a)(given['metrics-direction'], "input 'metrics-direction'");
        const wanted = [...limits.byMetric.keys()].map(reference/* plainReference */.y);
        const files = await (0,read_measurements/* readMetricsFiles */.t)(world, given.metrics, 'metrics');
        const trainFiles = await (0,read_measurements/* readMetricsFiles */.t)(world, given['train-metrics'], 'train-metrics');
        const predictions = await readSide(world, given, 'predictions');
        const trainPredictions = await readSide(world, { ...given, task: predictions?.task ?? given.task }, 'train-predictions');
        const holdout = (0,measure_metrics/* measureMetrics */.W)({ predictions, files, directions, wanted });
        const isTrainApart = trainFiles.length > 0 || trainPredictions !== null;
        const train = isTrainApart
            ? (0,measure_metrics/* measureMetrics */.W)({ predictions: trainPredictions, files: trainFiles, directions, wanted })
            : null;
        const { gaps, ...decision } = decideOverfitting({ ...tellSides(holdout, train), limits, directions });
        return { ...decision, evidence: { kind: 'overfitting', gaps: [...gaps] } };
    },
};
/** The engine is loaded only for predictions: files with metrics need none. */
async function readSide(world, given, inputName) {
    if (given[inputName].length === 0)
        return null;
    const files = await (0,src_files/* findFiles */.lY)(world.workspace, given[inputName], inputName);
    const { task, 'positive-class': positiveClass } = given;
    return (0,read_measurements/* readPredictions */.R)(world, files, { inputName, task, positiveClass });
}
function refuseNothing(given) {
    const hasHoldout = given.metrics.length > 0 || given.predictions.length > 0;
    if (hasHoldout)
        return;
    throw new configuration_error/* ConfigurationError */.j({
        where: "inputs 'metrics' and 'predictions'",
        message: 'are both empty, so there is nothing to compare.',
        fix: 'Name a file that holds both sides, such as metrics: metrics.json with {"train": {"accuracy": 0.95}, "holdout": {"accuracy": 0.93}}; or metrics and train-metrics; or predictions and train-predictions.',
    });
}


/***/ })

};
