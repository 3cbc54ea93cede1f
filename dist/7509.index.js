export const id = 7509;
export const ids = [7509];
export const modules = {

/***/ 72262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectGitHub: () => (/* binding */ connectGitHub)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/attestation/src/statement.ts
var src_statement = __webpack_require__(50599);
;// CONCATENATED MODULE: ./packages/attestation/src/github-attestor.ts

/** Lines that let a job attest. */
const permissions = '«id-token: write» and «attestations: write»';
/**
 * Attests as a job on GitHub: SLSA provenance (which workflow of which repository, at which commit) over all files, signed
 * with a short-lived certificate of Sigstore for the job's own identity; in public repositories in Sigstore's public log, in others
 * at GitHub's own instance. What is attested already is not signed again.
 */
function createGitHubAttestor(options) {
    const { environment, shelf, log } = options;
    return {
        inability: inabilityOf(environment),
        async attest(subjects) {
            const [first] = subjects;
            if (!first)
                throw new Error('nothing was given to attest');
            const known = await findBundle(shelf, first, subjects).catch((error) => {
                log(`Whether these files are attested already is not known: ${describe(error)}`);
                return undefined;
            });
            try {
                const bundle = known ?? (await sign(subjects, options));
                return {
                    kind: 'attested',
                    bundle: `${JSON.stringify(bundle)}\n`,
                    ...(await keep(shelf, bundle, first)),
                };
            }
            catch (error) {
                return {
                    kind: 'not-attested',
                    reason: `Signing failed: ${describe(error)}`,
                    isFailure: true,
                };
            }
        },
    };
}
/** GitHub signs for jobs of github.com and of ghe.com that asked for a token of their identity. */
function inabilityOf(environment) {
    const server = environment.GITHUB_SERVER_URL ?? 'https://github.com';
    if (!/^https:\/\/(github\.com|[a-z0-9-]+\.ghe\.com)$/.test(server)) {
        return 'Only github.com and ghe.com sign for jobs, and this is a GitHub Enterprise Server.';
    }
    if (environment.ACTIONS_ID_TOKEN_REQUEST_URL && environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN)
        return null;
    return `The job may not sign: add ${permissions} to its permissions.`;
}
async function sign(subjects, { token, instance }) {
    // Loaded here: no other step waits for it.
    const { attestProvenance } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(7981), __webpack_require__.e(6995), __webpack_require__.e(4476)]).then(__webpack_require__.bind(__webpack_require__, 4476));
    const { bundle } = await attestProvenance({
        subjects: subjects.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
        token,
        // Written by our own client, which reads back before it sends a second time.
        skipWrite: true,
        ...(instance && { sigstore: instance }),
    });
    return bundle;
}
/** The bundle that the forge has of exactly these files. */
async function findBundle(shelf, first, subjects) {
    const bundles = await shelf.find(first.sha256);
    return bundles.find((bundle) => {
        const statement = (0,src_statement/* readStatement */.c)(bundle);
        return statement?.isProvenance === true && (0,src_statement/* isAbout */.K)(statement, subjects);
    });
}
/** A signature is good wherever it is kept: that the forge does not keep it is a remark. */
async function keep(shelf, bundle, { sha256 }) {
    try {
        return { location: await shelf.keep(bundle, sha256) };
    }
    catch (error) {
        return { location: null, remark: `The attestation travels with the files only: ${describe(error)}` };
    }
}
function describe(error) {
    const text = error instanceof Error ? error.message : String(error);
    return text.replace(/\s+/g, ' ').trim().slice(0, 600).replace(/\.?$/, '.');
}

// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: ./packages/github/src/client.ts + 2 modules
var src_client = __webpack_require__(32993);
// EXTERNAL MODULE: ./packages/github/src/version-log.ts + 1 modules
var version_log = __webpack_require__(72736);
// EXTERNAL MODULE: ./packages/github/src/comment-thread.ts + 4 modules
var comment_thread = __webpack_require__(79266);
// EXTERNAL MODULE: ./packages/github/src/baseline-source.ts + 2 modules
var baseline_source = __webpack_require__(67680);
// EXTERNAL MODULE: ./packages/github/src/announcer.ts
var announcer = __webpack_require__(76926);
// EXTERNAL MODULE: ./packages/github/src/check-board.ts
var check_board = __webpack_require__(10504);
// EXTERNAL MODULE: ./packages/github/src/run-artifacts.ts
var run_artifacts = __webpack_require__(87446);
// EXTERNAL MODULE: ./packages/github/src/resolve-run.ts
var resolve_run = __webpack_require__(35881);
// EXTERNAL MODULE: ./packages/github/src/attestation-shelf.ts
var attestation_shelf = __webpack_require__(20922);
// EXTERNAL MODULE: ./packages/github/src/approvals.ts
var approvals = __webpack_require__(3213);
// EXTERNAL MODULE: ./packages/github/src/release-store.ts + 2 modules
var release_store = __webpack_require__(63650);
// EXTERNAL MODULE: ./packages/lineage/src/evidence-name.ts
var evidence_name = __webpack_require__(85154);
// EXTERNAL MODULE: ./packages/runtime/src/artifacts.ts + 1 modules
var artifacts = __webpack_require__(43100);
// EXTERNAL MODULE: ./packages/runtime/src/actions-training-cache.ts
var actions_training_cache = __webpack_require__(33093);
// EXTERNAL MODULE: ./packages/runtime/src/page-artifacts.ts
var page_artifacts = __webpack_require__(14331);
// EXTERNAL MODULE: ./packages/runtime/src/own-run-artifacts.ts
var own_run_artifacts = __webpack_require__(61294);
// EXTERNAL MODULE: ./packages/stores/src/open-store.ts + 1 modules
var open_store = __webpack_require__(72785);
;// CONCATENATED MODULE: ./actions/connect-github.ts







/** GitHub behind the ports of a step: its API, its artifacts, its releases. */
function connectGitHub(request) {
    const { token, apiUrl, context, root, workspace, temporary, environment, log, now, sleep } = request;
    const { repository, run, pullRequest } = context;
    if (!token || !repository)
        throw missing(token);
    const client = (0,src_client/* createGitHubClient */.L)({ token, apiUrl, sleep, now, log: (message) => log.info(message) });
    const serverUrl = environment.GITHUB_SERVER_URL || 'https://github.com';
    const download = (0,artifacts/* createArtifactDownload */.NH)({ token, repository, temporary, serverUrl });
    const versionLog = (0,version_log/* createGitHubVersionLog */.c)({ client, repository, sleep });
    const forge = { client, repository };
    const fetchStrangers = (0,artifacts/* createArtifactDownload */.NH)({
        ...{ token, repository, temporary, serverUrl },
        limits: artifacts/* strangersLimits */.sF,
    });
    const commentsOn = (number) => (0,comment_thread/* createGitHubCommentThread */.j)({ client, repository, pullRequest: number, run: run ?? noRun, sleep });
    return {
        baselines: (0,baseline_source/* createGitHubBaselineSource */.u)({ client, repository, context, download }),
        evidence: (0,artifacts/* createArtifactEvidence */.sW)({ serverUrl }),
        trainings: (0,actions_training_cache/* createActionsTrainingCache */.u)(root),
        announcer: (0,announcer/* createGitHubAnnouncer */.P)({ client, repository, sleep }),
        comments: pullRequest && run ? commentsOn(pullRequest.number) : null,
        reporting: {
            checks: (0,check_board/* createGitHubCheckBoard */.C)({ client, repository, run: run ?? noRun, sleep }),
            pages: (0,page_artifacts/* createPageArtifacts */.T)({ runUrl: run?.url ?? '', serverUrl }),
            artifactsOf: (id) => id === 'own'
                ? (0,own_run_artifacts/* createOwnRunArtifacts */.L)({ temporary, serverUrl })
                : {
                    list: () => (0,run_artifacts/* listRunArtifacts */.N)(forge, id),
                    download: ({ id: artifactId, name, digest, bytes }) => fetchStrangers({ artifactId, runId: id, digest, bytes, isPage: (0,evidence_name/* isEvidencePage */.N5)(name) }),
                },
            resolveRun: (id) => (0,resolve_run/* resolveRun */.U)(forge, id),
            commentsOn,
        },
        attestor: createGitHubAttestor({
            ...{ environment, token },
            shelf: (0,attestation_shelf/* createGitHubAttestationShelf */.s)({
                ...{ client, repository, sleep },
                serverUrl,
            }),
            log: (message) => log.info(message),
        }),
        approvals: (0,approvals/* createGitHubApprovals */.K)({ client, repository, runId: run?.id ?? null }),
        registry: async ({ store, directory, isFromLog = false }) => ({
            log: versionLog,
            store: store.kind === 'github'
                ? (0,release_store/* createGitHubReleaseStore */.Y)({ client, repository, sleep })
                : await (0,open_store/* openStore */.C)(store, {
                    ...{ directory, environment, githubToken: token, sleep, now, isFromLog },
                    describePath: (path) => (0,external_node_path_.relative)(workspace, path),
                    log: (message) => log.info(message),
                }),
        }),
    };
}
/** A job without a run does not exist; a comment by one would be the oldest. */
const noRun = { id: 0, attempt: 0 };
function missing(token) {
    return token
        ? new configuration_error/* ConfigurationError */.j({
            where: 'GITHUB_REPOSITORY',
            message: 'is not set.',
            fix: 'Run this on GitHub Actions, or use the command line.',
        })
        : new configuration_error/* ConfigurationError */.j({
            where: "input 'github-token'",
            message: 'is empty.',
            fix: "Leave it out: its default is the job's own token.",
        });
}


/***/ }),

/***/ 50599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isAbout),
/* harmony export */   c: () => (/* binding */ readStatement)
/* harmony export */ });
const payloadType = 'application/vnd.in-toto+json';
const statementType = 'https://in-toto.io/Statement/v1';
const provenanceType = 'https://slsa.dev/provenance/v1';
/** Reads the in-toto statement of a Sigstore bundle, whoever signed it; undefined when it holds none of SHA-256 digests. */
function readStatement(bundle) {
    const envelope = objectOf(objectOf(bundle).dsseEnvelope);
    if (envelope.payloadType !== payloadType || typeof envelope.payload !== 'string')
        return undefined;
    let statement;
    try {
        statement = objectOf(JSON.parse(Buffer.from(envelope.payload, 'base64').toString('utf8')));
    }
    catch {
        return undefined;
    }
    if (statement._type !== statementType || !Array.isArray(statement.subject))
        return undefined;
    const subjects = [];
    for (const entry of statement.subject) {
        const { name, digest } = objectOf(entry);
        const { sha256 } = objectOf(digest);
        if (typeof name !== 'string' || typeof sha256 !== 'string')
            return undefined;
        subjects.push({ name, sha256 });
    }
    return { subjects, isProvenance: statement.predicateType === provenanceType };
}
/** Whether a statement is about exactly these files. */
function isAbout({ subjects }, wanted) {
    const lines = (list) => list.map(({ name, sha256 }) => `${sha256} ${name}`).sort();
    return lines(subjects).join('\n') === lines(wanted).join('\n');
}
function objectOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
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

/***/ 96461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mq: () => (/* binding */ renderEntryMessage),
/* harmony export */   TR: () => (/* binding */ isSameEntry),
/* harmony export */   V3: () => (/* binding */ parseTagMessage),
/* harmony export */   a5: () => (/* binding */ renderTagMessage),
/* harmony export */   hB: () => (/* binding */ readEntry)
/* harmony export */ });
/* harmony import */ var _log_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20626);
/* harmony import */ var _release_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42711);
/* harmony import */ var _store_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71365);



const maxText = 2000;
/** The message of a version's tag: a line for people, the reason, and the label as a trailer for machines. */
function renderTagMessage(label, { who, why, store }) {
    const kept = store && { store: (0,_store_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatStoreAddress */ .d)(store) };
    const fields = { ...JSON.parse((0,_release_label_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLabel */ .w)(label)), ...kept, who: cut(who), why: cut(why) };
    return renderMessage(`Register ${label.model} ${label.version}`, why, fields);
}
/** The message of any other tag of the log. */
function renderEntryMessage({ model, alias, note }) {
    const { version, from, isRollback } = note;
    const subject = {
        register: `Register ${model} ${version}`,
        deprecate: `Deprecate ${model}${version === null ? '' : ` ${version}`}`,
        assign: `${isRollback ? 'Roll' : 'Move'} ${alias} of ${model} ${isRollback ? 'back ' : ''}to ${version}${from === null ? '' : ` from ${from}`}`,
        unassign: `Take ${alias} from ${model} ${version}`,
    }[note.action];
    const { who, why, ...rest } = note;
    return renderMessage(subject, why, { plimsoll: 1, model, alias, ...rest, who: cut(who), why: cut(why) });
}
function renderMessage(subject, why, fields) {
    const reason = why === null ? '' : `Reason: ${oneLine(cut(why) ?? '')}\n\n`;
    return `${subject}\n\n${reason}Plimsoll: ${toLine(fields)}\n`;
}
/** The label in the message of a version's tag; null when Plimsoll did not write it. */
function parseTagMessage(message) {
    const text = trailerOf(message);
    return text === undefined ? null : (0,_release_label_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLabel */ .Q)(text);
}
/** What a tag says, by its name and its message; undefined for a tag that is none of the log's. */
function readEntry({ name, commit, annotation }) {
    const tag = (0,_log_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLogTag */ .q)(name);
    if (!tag)
        return undefined;
    const note = annotation === null ? null : parseNote(annotation.message, tag);
    return { ...tag, tag: name, commit, at: annotation?.at ?? null, who: annotation?.who ?? null, note };
}
/** Whether an entry that exists says what another one would. */
function isSameEntry(existing, wanted) {
    return (existing.tag === wanted.tag &&
        existing.commit === wanted.commit &&
        JSON.stringify(existing.note) === JSON.stringify(parseNote(renderEntryMessage(wanted), existing)));
}
function parseNote(message, tag) {
    const text = trailerOf(message);
    if (text === undefined)
        return null;
    let fields;
    try {
        fields = JSON.parse(text);
    }
    catch {
        return null;
    }
    const { who, why } = { who: textOr(fields.who), why: textOr(fields.why) };
    const none = { request: null, from: null, isRollback: false, completes: null };
    if (tag.action === 'register') {
        const label = (0,_release_label_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLabel */ .Q)(text);
        if (label?.model !== tag.model || label.version !== tag.version)
            return null;
        const { version, digest, run } = label;
        const store = readStore(fields.store);
        return { action: 'register', version, digest, run, ...none, ...(store && { store }), who, why };
    }
    const { action, version, digest, from, request, run, completes } = fields;
    const isOurs = fields.plimsoll === 1 && action === tag.action && fields.model === tag.model;
    if (!isOurs || (fields.alias ?? null) !== tag.alias)
        return null;
    if (!isVersion(version) || !isVersion(from) || !/^[0-9a-f]{64}$|^null$/.test(String(digest)))
        return null;
    return {
        action: tag.action,
        version,
        digest: textOr(digest),
        run: typeof run === 'string' && /^https?:\/\/[^\s<>"]{1,500}$/.test(run) ? run : null,
        request: textOr(request),
        from,
        isRollback: fields.isRollback === true,
        completes: Number.isSafeInteger(completes) ? completes : null,
        who,
        why,
    };
}
/** Where a version is kept; undefined when that is not said, or in a way that this version does not know. */
function readStore(value) {
    const reading = typeof value === 'string' ? (0,_store_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStoreAddress */ .d1)(value) : undefined;
    return reading && 'address' in reading ? reading.address : undefined;
}
function isVersion(value) {
    return value === null || (typeof value === 'string' && /^v\d[0-9A-Za-z.+-]{0,90}$/.test(value));
}
function textOr(value) {
    return typeof value === 'string' ? value.slice(0, maxText) : null;
}
/** The last trailer of ours: what stands above it may be anybody's text. */
function trailerOf(message) {
    return [...message.matchAll(/^Plimsoll: (\{.*\})$/gm)].at(-1)?.[1];
}
function cut(text) {
    return text === null ? null : text.slice(0, maxText);
}
/** JSON on one line, also for those to whom these letters end a line. */
function toLine(fields) {
    const toEscape = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return JSON.stringify(fields).replace(/[\p{Cc}\u2028\u2029]/gu, toEscape);
}
/** A text from people must not begin a line of its own, nor hold what terminals obey. */
function oneLine(text) {
    return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
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

/***/ 42711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseLabel),
/* harmony export */   w: () => (/* binding */ formatLabel)
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

/***/ 33093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createActionsTrainingCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The cache of GitHub Actions. Its archives hold paths relative to the workspace (`root`), so folders are laid out below it first.
 * What the client cannot do it says in the log itself, and answers as if nothing were there.
 */
function createActionsTrainingCache(root) {
    const path = '.plimsoll/cache';
    const staging = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    return {
        async restore(key, folder) {
            const client = await loadClient();
            if (!client.isFeatureAvailable())
                return false;
            try {
                const found = await client.restoreCache([path], key);
                if (found !== key)
                    return false;
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(staging, folder, { recursive: true });
                return true;
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true });
            }
        },
        async save(key, folder) {
            const client = await loadClient();
            if (!client.isFeatureAvailable())
                return false;
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(staging, { recursive: true });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(folder, staging, { recursive: true });
                return (await client.saveCache([path], key)) !== -1;
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true });
            }
        },
    };
}
/** Loaded on the first use: it brings a storage client with it. */
function loadClient() {
    return Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2830), __webpack_require__.e(7981), __webpack_require__.e(2271), __webpack_require__.e(5941)]).then(__webpack_require__.bind(__webpack_require__, 60142));
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

/***/ 61294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createOwnRunArtifacts)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64453);
/* harmony import */ var _plimsoll_lineage__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85154);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43100);



/** The artifacts that the jobs of this run have left so far; needs no permission. */
function createOwnRunArtifacts(options) {
    return {
        async list() {
            try {
                const client = await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .loadArtifactClient */ .AX)(options.serverUrl);
                const { artifacts } = await client.listArtifacts({ latest: true });
                return artifacts.map(({ id, name, size, digest }) => ({
                    id,
                    name,
                    bytes: size,
                    digest: digest ?? null,
                }));
            }
            catch (error) {
                throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._({
                    service: 'GitHub',
                    operation: 'listing the artifacts of this run',
                    attempts: 1,
                    message: (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error),
                }, { cause: error });
            }
        },
        async download(artifact) {
            return (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .downloadWith */ .ZE)(options.temporary, {
                where: `artifact ${artifact.name}`,
                bytes: artifact.bytes,
                digest: artifact.digest,
                isPage: (0,_plimsoll_lineage__WEBPACK_IMPORTED_MODULE_2__/* .isEvidencePage */ .N5)(artifact.name),
                fetch: async (path) => {
                    const client = await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .loadArtifactClient */ .AX)(options.serverUrl);
                    await client.downloadArtifact(artifact.id, { path, skipDecompress: true });
                },
            });
        },
    };
}


/***/ }),

/***/ 14331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createPageArtifacts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90712);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64453);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43100);



/** Files of this run that a browser shows: artifacts of a single file, not packed. `runUrl` is the run's page. */
function createPageArtifacts(options) {
    return {
        async publish({ path, mayReplace }) {
            const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
            try {
                const client = await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .loadArtifactClient */ .AX)(options.serverUrl);
                const upload = () => client.uploadArtifact(name, [path], (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), { skipArchive: true });
                const { id } = await upload().catch(async (error) => {
                    if (!(0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .isTaken */ .Ck)(error))
                        throw error;
                    if (!mayReplace)
                        throw takenPage(name);
                    await client.deleteArtifact(name);
                    return upload();
                });
                return id === undefined ? options.runUrl : `${options.runUrl}/artifacts/${id}`;
            }
            catch (error) {
                if (error instanceof _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j)
                    throw error;
                throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._({ service: 'GitHub', operation: `uploading ${name}`, attempts: 1, message: (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) }, { cause: error });
            }
        },
    };
}
function takenPage(name) {
    return new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j({
        where: `artifact ${name}`,
        message: 'was left by another job of this run.',
        fix: 'Give the steps of each leg of a matrix an id of its own, such as id: report-linux.',
    });
}


/***/ }),

/***/ 25377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ readFileContent),
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   L5: () => (/* binding */ writeFileDurably),
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   jv: () => (/* binding */ hasFile),
/* harmony export */   kI: () => (/* binding */ digestStretches),
/* harmony export */   ut: () => (/* binding */ readPieces)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90712);
/* harmony import */ var _file_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33435);







/** Bytes read and written at a time: large enough that hashing is what takes the time, whatever the file's size. */
const chunkBytes = 1024 * 1024;
/** Streams leave every piece to the garbage collector, so theirs are smaller. */
const streamBytes = 256 * 1024;
/** After so many bytes the disk begins to make them durable, while more are written. */
const syncBytes = 64 * 1024 * 1024;
let partials = 0;
/**
 * Writes `path` whole or not at all, and durably: to a partial file of our own first, synced, then renamed. With
 * `expected`, throws a ConfigurationError when the content is not what was announced. Returns the digest of what was read back,
 * or «gone» when the folder is.
 */
async function writeFileDurably(target, content) {
    // Several publishers may write the same file of the same draft at once.
    const partial = `${target.partial}.${process.pid}-${++partials}`;
    try {
        const { given, stored } = await writeStream(partial, content);
        const { expected } = target;
        if (expected && (expected.sha256 !== given.sha256 || expected.bytes !== given.bytes)) {
            throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j({
                where: expected.name,
                message: `changed while it was published: its SHA-256 was ${expected.sha256}, and now it is ${given.sha256}.`,
                fix: 'Let nothing write the files of the model after they were tested.',
            });
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, target.path);
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target.path));
        return stored;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(partial, { force: true });
        if ((0,_file_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .isMissing */ .b)(error) && pathOf(error).startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target.path)))
            return 'gone';
        throw error;
    }
}
/**
 * Writes a stream, and reads it back. Hashing, writing, and making durable go on side by side, because the disk is what takes the
 * time.
 */
async function writeStream(path, content) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'w+', 0o644);
    let syncing;
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let bytes = 0;
        let unsynced = 0;
        for await (const chunk of content()) {
            const writing = writeAll(file, chunk);
            hash.update(chunk);
            await writing;
            bytes += chunk.length;
            unsynced += chunk.length;
            if (unsynced < syncBytes)
                continue;
            await syncing;
            unsynced = 0;
            syncing = file.datasync();
            // It is awaited later; until then its failure is nobody's surprise.
            syncing.catch(() => { });
        }
        await syncing;
        const [stored] = await Promise.all([hashOpenFile(file), file.sync()]);
        return { given: { sha256: hash.digest('hex'), bytes }, stored };
    }
    finally {
        await syncing?.catch(() => { });
        await file.close();
    }
}
async function writeAll(file, chunk) {
    for (let written = 0; written < chunk.length;) {
        written += (await file.write(chunk, written)).bytesWritten;
    }
}
/** Whether a file is there with this very content. */
async function hasFile(path, sha256) {
    try {
        return (await hashFile(path)).sha256 === sha256;
    }
    catch (error) {
        if ((0,_file_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .isMissing */ .b)(error))
            return false;
        throw error;
    }
}
/** SHA-256 and size of a file, read in pieces. */
async function hashFile(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r');
    try {
        return await hashOpenFile(file);
    }
    finally {
        await file.close();
    }
}
/** Two buffers take turns: one is hashed while the other is read into, and no more memory is used, whatever the size. */
async function hashOpenFile(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const buffers = [Buffer.allocUnsafe(chunkBytes), Buffer.allocUnsafe(chunkBytes)];
    const read = (at, position) => file.read(buffers[at], 0, chunkBytes, position);
    let at = 0;
    let bytes = 0;
    let reading = read(at, bytes);
    for (;;) {
        const { bytesRead } = await reading;
        if (bytesRead === 0)
            return { sha256: hash.digest('hex'), bytes };
        const full = buffers[at];
        bytes += bytesRead;
        at = at === 0 ? 1 : 0;
        reading = read(at, bytes);
        hash.update(full.subarray(0, bytesRead));
    }
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
/** The bytes of a file, or of a stretch of it, in pieces. */
function readPieces(path, stretch) {
    if (stretch && stretch.end <= stretch.start)
        return node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.from([]);
    // The file system counts the end in.
    const range = stretch ? { start: stretch.start, end: stretch.end - 1 } : {};
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: streamBytes, ...range });
}
/** SHA-256 of each stretch of a file. */
async function digestStretches(path, stretches) {
    const digests = [];
    for (const stretch of stretches) {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        for await (const chunk of readPieces(path, stretch))
            hash.update(chunk);
        digests.push({ ...stretch, sha256: hash.digest('hex') });
    }
    return digests;
}
/**
 * Reads a file, or a stretch of it, in pieces. Throws a ConfigurationError that names it by `shown` when it cannot be read.
 */
function readFileContent(path, shown, stretch) {
    return async function* () {
        try {
            yield* readPieces(path, stretch);
        }
        catch (error) {
            throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j({
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
