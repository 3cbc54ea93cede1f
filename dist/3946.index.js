export const id = 3946;
export const ids = [3946];
export const modules = {

/***/ 41640:
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
// EXTERNAL MODULE: ./packages/gate/src/decide-promotion.ts
var decide_promotion = __webpack_require__(64017);
// EXTERNAL MODULE: ./packages/record/src/record-folder.ts
var record_folder = __webpack_require__(45939);
// EXTERNAL MODULE: ./packages/registry/src/version-tag.ts
var version_tag = __webpack_require__(32536);
// EXTERNAL MODULE: ./packages/registry/src/choose-promotion.ts
var choose_promotion = __webpack_require__(89684);
// EXTERNAL MODULE: ./packages/registry/src/kept-in.ts
var kept_in = __webpack_require__(21053);
// EXTERNAL MODULE: ./packages/errors/src/service-error.ts
var service_error = __webpack_require__(64453);
// EXTERNAL MODULE: ./packages/registry/src/examine.ts + 1 modules
var examine = __webpack_require__(79383);
// EXTERNAL MODULE: ./packages/registry/src/mirror-alias.ts
var mirror_alias = __webpack_require__(16127);
// EXTERNAL MODULE: ./packages/registry/src/plan-promotion.ts
var plan_promotion = __webpack_require__(35042);
// EXTERNAL MODULE: ./packages/registry/src/release-store.ts
var release_store = __webpack_require__(39128);
;// CONCATENATED MODULE: ./packages/registry/src/promote.ts






/** How often the log may change under our hands before we give up. */
const maxRounds = 8;
const noComparison = { conditions: [], reasons: [] };
/**
 * Gives an alias to a version: chooses, examines, compares, plans, appends to the log, and looks again until nothing is left to
 * do. When somebody else moves the alias meanwhile, all is decided anew. Running again changes nothing.
 */
async function promoteVersion(request, work) {
    const { registry, log, because } = work;
    const operations = [];
    let moved;
    let change;
    let comparison = noComparison;
    const unfit = registry.store.aliases?.refuse(request.alias);
    if (unfit !== undefined)
        return refused(null, [{ code: 'alias-unfit', message: unfit }]);
    const mirror = async () => {
        if (work.isDryRun)
            return;
        for (const line of await (0,mirror_alias/* mirrorAlias */.w)(registry, request)) {
            log(line);
            operations.push(line);
        }
    };
    for (let round = 1; round <= maxRounds; round++) {
        const history = await registry.log.history(request.model);
        const choice = (0,choose_promotion/* choosePromotion */.v)(history, request);
        // Somebody else may have moved the alias on, right after us.
        if (moved && ('refusals' in choice || choice.version !== moved.choice.version)) {
            await mirror();
            return { outcome: 'promoted', ...moved, refusals: [], comparison, operations };
        }
        if ('refusals' in choice)
            return refused(null, choice.refusals);
        const plan = (0,plan_promotion/* planPromotion */.z)(history, choice, { request, because, now: work.now() });
        if (plan.entries.length === 0) {
            await mirror();
            const outcome = moved ? 'promoted' : 'already-there';
            return { outcome, choice, tag: plan.tag, refusals: [], comparison, operations };
        }
        const checked = await checkVersion(request, choice, work);
        comparison = checked.comparison;
        const { refusals } = checked;
        if (refusals.length > 0)
            return refused(choice, refusals, comparison);
        if (work.isDryRun) {
            return {
                ...{ outcome: 'planned', choice, tag: plan.tag, refusals, comparison },
                operations: plan.entries.map(plan_promotion/* describeEntry */.OY),
            };
        }
        try {
            for (const entry of plan.entries) {
                await registry.log.append(entry);
                const line = (0,plan_promotion/* describeEntry */.OY)(entry);
                log(line);
                operations.push(line);
                if (entry.note.action === 'assign')
                    moved = { choice, tag: plan.tag };
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
        service: 'the version log',
        operation: `promoting ${request.model}`,
        attempts: maxRounds,
        message: change instanceof Error ? change.message : 'it does not hold what was written to it',
    }, { cause: change });
}
/** The version is what was published, and as good as the conditions ask. */
async function checkVersion({ model }, { version, from, state }, { registry, compare }) {
    const examination = await (0,examine/* examineVersion */.wH)(registry, { model, version }, { readsContents: true });
    const { refusals } = examination;
    // A version that has the alias already is only tidied up after: its conditions were decided when it got it.
    if (refusals.length > 0 || !compare || state.current?.version === version) {
        return { refusals, comparison: noComparison };
    }
    const production = from === null ? null : await (0,examine/* examineVersion */.wH)(registry, { model, version: from });
    const comparison = compare(await recordsOf(registry, examination), production && (await recordsOf(registry, production)));
    const against = comparison.reasons.filter(({ verdict }) => verdict === 'fail' || verdict === 'error');
    const undecided = comparison.reasons.filter(({ verdict }) => verdict === 'inconclusive');
    return { refusals: [...against, ...undecided].map(({ code, message }) => ({ code, message })), comparison };
}
/** The records of a version that is what was published; none of another one, which nobody should compare with. */
async function recordsOf({ store }, { release, refusals }) {
    return release === null || refusals.length > 0 ? [] : (0,examine/* readReleaseRecords */.c5)(store, release);
}
function refused(choice, refusals, comparison = noComparison) {
    return { outcome: 'refused', choice, tag: null, refusals, comparison, operations: [] };
}

// EXTERNAL MODULE: ./packages/record/src/verdict.ts
var verdict = __webpack_require__(61958);
;// CONCATENATED MODULE: ./packages/registry/src/decide-promotion.ts

/** Turns what became of a promotion into its decision. `remarks` came up on the way. */
function decidePromotion(result, about) {
    const { outcome, choice, comparison, tag } = result;
    const { request, because, remarks } = about;
    const decided = new Map(comparison.reasons.map((reason) => [reason.message, reason]));
    const refusals = result.refusals.map((refusal) => decided.get(refusal.message) ?? { ...refusal, verdict: 'fail' });
    const told = comparison.reasons.filter(({ verdict }) => verdict === 'warn');
    const reasons = [...refusals, ...told, ...remarks];
    return {
        verdict: (0,verdict/* worstVerdict */.zP)(reasons.map(({ verdict }) => verdict)),
        summary: summarise(result, request),
        reasons,
        evidence: {
            ...{ kind: 'promotion', outcome, alias: request.alias, tag },
            version: choice?.version ?? null,
            previousVersion: choice?.from ?? null,
            isRollback: choice?.isRollback ?? false,
            reason: because.why,
            actor: because.who,
            conditions: [...comparison.conditions],
            operations: [...result.operations],
        },
    };
}
function summarise({ outcome, choice, refusals }, { model, alias }) {
    const version = choice?.version ?? '';
    const before = choice?.from ? `before: ${choice.from}` : 'nothing before';
    const back = choice?.isRollback ? 'back ' : '';
    switch (outcome) {
        case 'promoted':
            return `${alias} of ${model} went ${back}to ${version} (${before}).`;
        case 'planned':
            return `${alias} of ${model} would go ${back}to ${version} (${before}).`;
        case 'already-there':
            return `Nothing to do: ${alias} of ${model} is ${version} already.`;
        case 'refused': {
            const [first, ...others] = refusals;
            const more = others.length > 0 ? ` (and ${others.length} more)` : '';
            return `${alias} of ${model} stays as it is: ${first?.message ?? 'no reason is known.'}${more}`;
        }
    }
}

// EXTERNAL MODULE: ./packages/runtime/src/open-registry.ts
var open_registry = __webpack_require__(1544);
// EXTERNAL MODULE: ./packages/runtime/src/inputs.ts
var inputs = __webpack_require__(14291);
// EXTERNAL MODULE: ./packages/runtime/src/input-kinds.ts
var input_kinds = __webpack_require__(86730);
// EXTERNAL MODULE: ./packages/runtime/src/store-input.ts
var store_input = __webpack_require__(92964);
;// CONCATENATED MODULE: ./actions/promote-model/src/inputs.ts

const number = '(0|[1-9]\\d{0,14})';
/** The inputs of promote-model, by their names in action.yml. */
const inputs_inputs = {
    ...inputs/* sharedInputs */.d,
    alias: (0,input_kinds/* matching */.wC)(/^[a-z0-9]([a-z0-9_-]{0,98}[a-z0-9])?$/, 'must be lower-case letters, digits, - and _, and begin and end with a letter or a digit', 'production'),
    version: (0,input_kinds/* matching */.wC)(new RegExp(`^(latest|previous|v?${number}\\.${number}\\.${number})$`), 'must be latest, previous, or three whole numbers with dots', 'v1.4.0'),
    reason: (0,input_kinds/* text */.Qq)(),
    conditions: (0,input_kinds/* lines */.Mn)(),
    environment: (0,input_kinds/* text */.Qq)(),
    store: (0,store_input/* storeAddress */.u)(),
    directory: (0,input_kinds/* text */.Qq)(),
    'dry-run': (0,input_kinds/* flag */.Jt)(),
};

;// CONCATENATED MODULE: ./actions/promote-model/src/run.ts






/** Gives an alias such as production to a version, forward or back, and tells those who deploy. */
const action = {
    name: 'promote-model',
    inputs: inputs_inputs,
    async run(given, world) {
        const { evidence, ...decision } = await promote(given, world);
        const { version, previousVersion, tag, outcome } = evidence;
        const outputs = {
            version: version ?? '',
            'previous-version': previousVersion ?? '',
            tag: tag ?? '',
            promoted: String(outcome === 'promoted'),
        };
        return { ...decision, evidence, outputs };
    },
};
async function promote(given, world) {
    const { context, log, now } = world;
    const reported = await reportedTags(world);
    const { version } = given;
    const request = {
        model: given.model,
        alias: given.alias || 'production',
        version: /^(latest|previous|)$/.test(version) ? version || 'latest' : (0,version_tag/* readVersion */.$4)(version),
        run: context.run?.url ?? null,
        isReported: (tag) => reported.has(tag),
    };
    const registry = await (0,open_registry/* chooseRegistry */.L)(given, world).openLogged(given.model, (history) => {
        const choice = (0,choose_promotion/* choosePromotion */.v)(history, request);
        return (0,kept_in/* keptIn */.C)(history, 'version' in choice ? choice.version : null);
    });
    const conditions = (0,parse/* parseConditions */.W)(given.conditions, "input 'conditions'");
    const because = { who: context.run?.actor || null, why: given.reason || null };
    const result = await promoteVersion(request, {
        ...{ registry, because, now },
        isDryRun: given['dry-run'] || (0,open_registry/* isRehearsal */.S)(world),
        ...(conditions.length > 0 && {
            compare: (candidate, production) => (0,decide_promotion/* decidePromotion */.g)({ conditions, candidate, production }),
        }),
        log: (line) => log.info(line),
    });
    const { told, remarks } = await tell(result, request, { given, world });
    const operations = [...result.operations, ...told];
    return decidePromotion({ ...result, operations }, { request, because, remarks });
}
/** The promotions that a record of this workspace tells of. */
async function reportedTags({ workspace }) {
    const records = await (0,record_folder/* readRecords */.T3)((0,external_node_path_.join)(workspace, record_folder/* recordsFolder */.RM));
    return new Set(records.flatMap(({ evidence }) => (evidence.kind === 'promotion' && evidence.tag ? [evidence.tag] : [])));
}
/** Starts what follows, once the alias is where it should be. What a run that died could not tell any more is told now. */
async function tell({ outcome, choice, tag }, { model, alias, run }, { given, world }) {
    const nothing = { told: [], remarks: [] };
    const isStanding = outcome === 'promoted' || outcome === 'already-there';
    const { announcer } = await world.forge();
    if (!isStanding || choice === null || tag === null || announcer === null)
        return nothing;
    const note = choice.state.current?.entry.note;
    const { registration } = choice;
    const announcement = {
        ...{ model, alias, version: choice.version, tag, commit: registration.commit },
        ...{ previousVersion: choice.from, isRollback: choice.isRollback },
        digest: registration.note?.digest ?? null,
        reason: note?.why ?? null,
        environment: given.environment === 'none' ? null : given.environment || alias,
        isNews: outcome === 'promoted' || (run !== null && note?.run === run),
    };
    // What was promoted without GitHub, or by hand, is nobody's to announce.
    return note?.run === null ? nothing : announcer.announce(announcement);
}


/***/ }),

/***/ 41909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ choosePositive),
/* harmony export */   Pb: () => (/* binding */ encodeClasses),
/* harmony export */   U$: () => (/* binding */ missingPositive),
/* harmony export */   pS: () => (/* binding */ occurringCodes),
/* harmony export */   tD: () => (/* binding */ listClasses)
/* harmony export */ });
/* unused harmony export sortClasses */
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38671);
/* harmony import */ var _column_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43498);


/** More different classes than any classifier has: a sign that a column was mistaken for one of classes. */
const mostClasses = 10_000;
/** Class numbers below this are looked up in an array, which is faster than a Map. */
const smallNumbers = 1024;
/** Pairs of class names of which the second one is the positive class unless the user says otherwise. */
const usualPairs = [
    ['0', '1'],
    ['false', 'true'],
    ['no', 'yes'],
];
/**
 * Gives labels and predictions one list of classes. Where one of the columns holds numbers, text of the other that is a number
 * counts as that number. `others` are classes that are known from elsewhere.
 */
function encodeClasses(columns, others) {
    const areNumbered = columns.label.kind === 'number' || columns.prediction.kind === 'number';
    const indexes = new Map();
    const indexOf = (text) => {
        const name = areNumbered && (0,_column_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumberText */ .tZ)(text) ? String(Number(text)) : text;
        const known = indexes.get(name);
        if (known !== undefined)
            return known;
        indexes.set(name, indexes.size);
        return indexes.size - 1;
    };
    const labels = encodeColumn(columns.label, indexOf);
    const labelClasses = [...indexes.keys()];
    const predictions = encodeColumn(columns.prediction, indexOf);
    if (indexes.size > mostClasses)
        return tooManyClasses(indexes.size);
    const problem = refuseForeignPredictions(labelClasses, occurringCodes(predictions, indexes.size), [
        ...indexes.keys(),
    ]);
    if (problem)
        return problem;
    for (const other of others)
        indexOf(other);
    const classes = sortClasses([...indexes.keys()]);
    const positions = new Map(classes.map((name, position) => [name, position]));
    const renumbering = Int32Array.from(indexes.keys(), (name) => positions.get(name) ?? 0);
    renumber(labels, renumbering);
    renumber(predictions, renumbering);
    return { classes, labels, predictions };
}
/** The classes in scikit-learn's order: numbers by size, anything else as text. */
function sortClasses(names) {
    return names.every(_column_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumberText */ .tZ)
        ? [...names].sort((a, b) => Number(a) - Number(b))
        : [...names].sort((a, b) => (a < b ? -1 : 1));
}
/** The class that a lone class is usually opposed to, where that would be the positive one. */
function missingPositive(names) {
    if (names.length !== 1)
        return undefined;
    return usualPairs.find(([negative]) => negative === names[0]?.toLowerCase())?.[1];
}
/** Index of the positive class: the one the user named, else 1, true or yes; null when there is no such class. */
function choosePositive(classes, wanted) {
    if (wanted === '') {
        if (classes.length > 2)
            return null;
        for (const [, positive] of usualPairs) {
            const index = classes.findIndex((name) => name.toLowerCase() === positive);
            if (index >= 0)
                return index;
        }
        return null;
    }
    const where = "input 'positive-class'";
    const index = classes.indexOf(wanted);
    if (index < 0) {
        const nearest = (0,_plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(wanted, classes);
        return {
            where,
            message: `is «${wanted}», which is neither a label nor a prediction (${listClasses(classes)}).`,
            ...(nearest === undefined ? {} : { fix: `Did you mean «${nearest}»?` }),
        };
    }
    if (classes.length <= 2)
        return index;
    return {
        where,
        message: `is «${wanted}», and there are ${classes.length} classes.`,
        fix: `It is for two classes. Write conditions on one class of several as recall.${wanted}.`,
    };
}
/** The first few classes, for messages. */
function listClasses(classes) {
    const shown = classes.slice(0, 8).map((name) => name.slice(0, 40));
    return `${shown.join(', ')}${classes.length > 8 ? ` and ${classes.length - 8} more` : ''}`;
}
function encodeColumn(column, indexOf) {
    if (column.kind === 'category') {
        const codes = column.levels.map(() => -1);
        return column.codes.map((code) => {
            const known = codes[code];
            if (known >= 0)
                return known;
            const index = indexOf(column.levels[code]);
            codes[code] = index;
            return index;
        });
    }
    const small = new Int32Array(smallNumbers).fill(-1);
    const large = new Map();
    const encoded = new Int32Array(column.values.length);
    for (let row = 0; row < encoded.length; row++) {
        const value = column.values[row];
        const isSmall = value >= 0 && value < smallNumbers && Number.isInteger(value);
        let index = isSmall ? small[value] : (large.get(value) ?? -1);
        if (index < 0) {
            index = indexOf((0,_column_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(column, row));
            if (isSmall)
                small[value] = index;
            else
                large.set(value, index);
        }
        encoded[row] = index;
    }
    return encoded;
}
/** The codes from 0 to `size` - 1 that occur, in their order. */
function occurringCodes(codes, size) {
    const seen = new Uint8Array(size);
    for (let row = 0; row < codes.length; row++)
        seen[codes[row]] = 1;
    return Array.from(seen.keys()).filter((code) => seen[code] === 1);
}
function renumber(indexes, renumbering) {
    for (let row = 0; row < indexes.length; row++)
        indexes[row] = renumbering[indexes[row]];
}
/**
 * Predictions of which none is a class of any label are not bad, they are coded differently (0 and 1 against false and true,
 * numbers against names): an accuracy of 0 would be the wrong answer. A single label class tells too little to say so.
 */
function refuseForeignPredictions(labelClasses, predicted, all) {
    if (labelClasses.length < 2 || predicted.some((index) => index < labelClasses.length))
        return undefined;
    const predictedClasses = predicted.map((index) => all[index]);
    return {
        where: 'column «prediction»',
        message: `holds none of the classes of «label»: predicted are ${listClasses(predictedClasses)}, and labels are ${listClasses(labelClasses)}.`,
        fix: 'Write both columns with the same names for the classes.',
    };
}
function tooManyClasses(count) {
    return {
        where: 'columns «label» and «prediction»',
        message: `hold ${count} different values, too many for classes.`,
        fix: 'Say task: regression when they are quantities, and write them as numbers.',
    };
}


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

/***/ 20626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatLogTag),
/* harmony export */   q: () => (/* binding */ parseLogTag)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32536);


const form = new RegExp(`^(?<model>${_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .gtoName */ .Ks})(?:(?:#(?<alias>${_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .gtoName */ .Ks})|@(?<version>v\\d[^!#]*))(?<cancel>!?)|@deprecated)(?:#(?<number>\\d{1,15}))?$`);
/**
 * Reads the name of a tag as GTO writes it: `m@v1.2.3` registers, `m@v1.2.3!#4` deregisters, `m#production#5` assigns,
 * `m#production!#6` unassigns, `m@deprecated` deprecates the whole model; the number is optional. Undefined for every other tag.
 */
function parseLogTag(tag) {
    const groups = form.exec(tag)?.groups;
    if (!groups?.model)
        return undefined;
    const { model, alias = null, version = null, cancel, number } = groups;
    if (version !== null && semver__WEBPACK_IMPORTED_MODULE_0___default().valid(version) === null)
        return undefined;
    const isCancelled = cancel === '!';
    return {
        action: alias !== null
            ? isCancelled
                ? 'unassign'
                : 'assign'
            : version !== null && !isCancelled
                ? 'register'
                : 'deprecate',
        model,
        version,
        alias,
        number: number === undefined ? null : Number(number),
    };
}
/** The name of the tag that an entry of the log gets. */
function formatLogTag({ action, model, version, alias, number }) {
    const end = number === null ? '' : `#${number}`;
    if (alias !== null)
        return `${model}#${alias}${action === 'unassign' ? '!' : ''}${end}`;
    if (version === null)
        return `${model}@deprecated${end}`;
    return `${(0,_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersionTag */ .ub)({ model, version })}${action === 'deprecate' ? '!' : ''}${end}`;
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

/***/ 76349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ storeName),
/* harmony export */   eV: () => (/* binding */ maxFileBytes),
/* harmony export */   kb: () => (/* binding */ checkStoreLimits)
/* harmony export */ });
/** What a store is called, and what it cannot hold. Sources for GitHub: its documentation «About releases»,
 * and «Working with the Container registry» for layers. */
const stores = {
    github: { name: 'GitHub Releases', files: 1000, minBytes: 1, maxBytes: 2 * 1024 ** 3 - 1 },
    directory: { name: 'the registry directory', ...limited({}) },
    oci: { name: 'the OCI registry', ...limited({ files: 1000 }), maxBytes: 10 * 1000 ** 3 },
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


/***/ }),

/***/ 92964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ storeAddress)
/* harmony export */ });
/* harmony import */ var _plimsoll_registry__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71365);

/** Where versions are kept: a word such as github, or the address of a registry; auto when not given. */
function storeAddress() {
    return {
        absent: { value: { kind: 'auto' } },
        read: (raw) => {
            if (raw.toLowerCase() === 'auto')
                return { value: { kind: 'auto' } };
            const reading = (0,_plimsoll_registry__WEBPACK_IMPORTED_MODULE_0__/* .parseStoreAddress */ .d1)(raw);
            return 'address' in reading ? { value: reading.address } : reading;
        },
    };
}


/***/ })

};
