export const id = 469;
export const ids = [469];
export const modules = {

/***/ 72469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectGitHub: () => (/* binding */ connectGitHub)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(85555);
// EXTERNAL MODULE: ./packages/errors/src/service-error.ts
var service_error = __webpack_require__(64453);
;// CONCATENATED MODULE: ./packages/github/src/github-error.ts

/** GitHub's failure to answer, or its refusal. */
class GitHubError extends service_error/* ServiceError */._ {
    /** GitHub's codes for what is wrong, such as `already_exists`, `missing`, `custom`. */
    codes;
    /**
     * True when a POST ended in a 5xx or without an answer: what it creates may exist.
     * Read back before trying again; `createOnce` does.
     */
    isUncertain;
    constructor(details, options) {
        const { codes = [], isUncertain = false, ...service } = details;
        super({ service: 'GitHub', ...service }, options);
        this.name = 'GitHubError';
        this.codes = codes;
        this.isUncertain = isUncertain;
    }
}
/** The token lacks rights. The message names them, and the lines of YAML that grant them. */
class MissingPermissionError extends GitHubError {
    permissions;
    constructor(details, permissions) {
        super({ ...details, message: describeMissing(details.message, permissions) });
        this.name = 'MissingPermissionError';
        this.permissions = permissions;
    }
}
function describeMissing(answer, permissions) {
    const sentence = answer.replace(/ - https?:\S+$/, '').replace(/\.?$/, '.');
    if (permissions.length === 0)
        return `${sentence} The token's permissions do not allow it.`;
    const yaml = permissions.map(({ name, access }) => `  ${name}: ${access}`).join('\n');
    return (`${sentence} The token may not do this. Add to the job:\npermissions:\n${yaml}\n` +
        '(The token of a pull request from a fork can never write, whatever the job asks for.)');
}

;// CONCATENATED MODULE: ./packages/github/src/missing-permission.ts
/** Which permission a route needs, for answers that do not say so themselves. */
const permissionOfRoute = [
    [/\/issues\/|\/pulls/, 'pull-requests'],
    [/\/actions\//, 'actions'],
    [/\/check-(runs|suites)/, 'checks'],
    [/\/statuses\//, 'statuses'],
    [/\/deployments/, 'deployments'],
    [/\/releases|\/git\/|\/compare\/|\/commits|\/contents|\/dispatches/, 'contents'],
];
/**
 * The permissions that a refused request asks for.
 * `accepted` is GitHub's `x-accepted-github-permissions`: alternatives between semicolons, each a list between commas.
 */
function missingPermissions(request) {
    const alternatives = (request.accepted ?? '')
        .split(';')
        .map(parseAlternative)
        .filter((list) => list.length > 0);
    const preferred = alternatives.find((list) => list.some(({ name }) => name === 'pull-requests'));
    const stated = preferred ?? alternatives[0];
    if (stated)
        return stated;
    const name = permissionOfRoute.find(([route]) => route.test(request.path))?.[1];
    return name ? [{ name, access: request.method === 'GET' ? 'read' : 'write' }] : [];
}
function parseAlternative(text) {
    return text.split(',').flatMap((entry) => {
        const [name, access] = entry.trim().split('=');
        if (!name || (access !== 'read' && access !== 'write'))
            return [];
        return [{ name: name.replaceAll('_', '-'), access }];
    });
}

;// CONCATENATED MODULE: ./packages/github/src/retry-policy.ts
/** How often a request is sent at most, when the server fails. */
const maxAttempts = 4;
const firstPauseMs = 1_000;
const secondaryLimitPauseMs = 60_000;
/**
 * Decides what follows a failed try. GET, PUT, PATCH and DELETE can be repeated; a POST cannot, because its effect may
 * have happened although the answer is lost. Rate limits are waited for as GitHub's headers tell:
 * `retry-after`, else `x-ratelimit-reset` when nothing remains, else one minute.
 */
function decideNextStep(outcome, attempt, now) {
    const limit = rateLimitWait(outcome, now);
    if (limit !== undefined)
        return { kind: 'rate-limited', waitMs: limit };
    const isServerFailure = outcome.status === undefined || outcome.status >= 500;
    if (!isServerFailure || outcome.method === 'POST' || attempt >= maxAttempts)
        return { kind: 'give-up' };
    return { kind: 'retry', waitMs: firstPauseMs * 2 ** (attempt - 1) };
}
function rateLimitWait({ status, headers, message }, now) {
    if (status !== 403 && status !== 429)
        return undefined;
    const retryAfter = readNumber(headers['retry-after']);
    if (retryAfter !== undefined)
        return Math.max(1, retryAfter) * 1000;
    if (headers['x-ratelimit-remaining'] !== undefined && readNumber(headers['x-ratelimit-remaining']) === 0) {
        const reset = readNumber(headers['x-ratelimit-reset']);
        if (reset !== undefined)
            return Math.max(1000, reset * 1000 - now.getTime() + 1000);
    }
    const isLimit = status === 429 || /rate limit|abuse detection/i.test(message);
    return isLimit ? secondaryLimitPauseMs : undefined;
}
function readNumber(header) {
    if (header === undefined || header === '')
        return undefined;
    const value = Number(header);
    return Number.isFinite(value) && value >= 0 ? value : undefined;
}

;// CONCATENATED MODULE: ./packages/github/src/client.ts




/**
 * A client that repeats what can be repeated, waits for rate limits within a bound, and fails with a GitHubError
 * (a ServiceError): a MissingPermissionError where the token lacks rights. No error carries a header that was sent.
 * A DELETE that finds nothing when it is repeated has succeeded.
 */
function createGitHubClient(options) {
    const { sleep, now, log = () => { }, timeoutMs = 60_000 } = options;
    const client = new utils/* GitHub */.gq((0,utils/* getOctokitOptions */.EG)(options.token, {
        baseUrl: options.apiUrl,
        userAgent: 'plimsoll',
        request: options.fetch ? { fetch: options.fetch } : (utils/* defaults */.NT.request ?? {}),
    }));
    let waitLeftMs = options.maxRateLimitWaitMs ?? 90_000;
    client.hook.wrap('request', async (send, request) => {
        const { method } = request;
        const operation = `${method} ${new URL(client.request.endpoint(request).url, options.apiUrl).pathname}`;
        const own = request.request ?? {};
        for (let attempt = 1;; attempt++) {
            // Changed in place: Octokit's hooks give the options that they were called with to the next hook.
            request.request = { ...own, signal: own.signal ?? AbortSignal.timeout(own.timeoutMs ?? timeoutMs) };
            try {
                return await send(request);
            }
            catch (thrown) {
                const failure = thrown;
                const { response } = failure;
                if (attempt > 1 && method === 'DELETE' && response?.status === 404) {
                    return { status: 204, url: request.url, headers: {}, data: undefined };
                }
                const outcome = {
                    method,
                    status: response?.status,
                    headers: response?.headers ?? {},
                    message: failure.message,
                };
                const next = decideNextStep(outcome, attempt, now());
                if (next.kind === 'rate-limited' && next.waitMs <= waitLeftMs) {
                    waitLeftMs -= next.waitMs;
                    log(`GitHub limits the rate of requests; ${operation} waits ${seconds(next.waitMs)}.`);
                    await sleep(next.waitMs);
                    continue;
                }
                if (next.kind === 'retry') {
                    log(`${operation} failed (${describe(outcome)}); trying again in ${seconds(next.waitMs)}.`);
                    await sleep(next.waitMs);
                    continue;
                }
                throw toGitHubError(failure, outcome, {
                    operation,
                    attempts: attempt,
                    limitWaitMs: next.kind === 'rate-limited' ? next.waitMs : undefined,
                });
            }
        }
    });
    return client;
}
function toGitHubError(failure, { method, status, headers, message }, context) {
    const details = {
        operation: context.operation,
        attempts: context.attempts,
        ...(status === undefined ? {} : { status }),
        message: message.replace(/[\r\n]+/g, ' ').slice(0, 1000),
        codes: readCodes(failure.response?.data),
        isUncertain: method === 'POST' && (status === undefined || status >= 500),
    };
    if (context.limitWaitMs !== undefined) {
        const limit = `the rate limit asks to wait ${seconds(context.limitWaitMs)}, longer than this step may wait.`;
        return new GitHubError({ ...details, message: `${limit} ${details.message}` });
    }
    if (status === 403 && /not accessible by|must have .* (rights|access)|permission/i.test(message)) {
        const accepted = headers['x-accepted-github-permissions'];
        const path = context.operation.slice(method.length + 1);
        return new MissingPermissionError(details, missingPermissions({ method, path, accepted: accepted === undefined ? undefined : String(accepted) }));
    }
    if (status === 401) {
        return new GitHubError({ ...details, message: `${details.message}. Check the input github-token.` });
    }
    return new GitHubError(details);
}
function readCodes(body) {
    const errors = body?.errors;
    if (!Array.isArray(errors))
        return [];
    return errors.flatMap((error) => {
        const code = error?.code;
        return typeof code === 'string' ? [code] : [];
    });
}
function describe({ status, message }) {
    return status === undefined ? message : `status ${status}`;
}
function seconds(milliseconds) {
    return `${Math.ceil(milliseconds / 1000)} s`;
}

// EXTERNAL MODULE: ./packages/registry/src/version-tag.ts
var version_tag = __webpack_require__(32536);
// EXTERNAL MODULE: ./packages/registry/src/release-label.ts
var release_label = __webpack_require__(42711);
// EXTERNAL MODULE: ./packages/registry/src/release-store.ts
var release_store = __webpack_require__(39128);
;// CONCATENATED MODULE: ./packages/github/src/create-once.ts

/** Pauses before reading back: GitHub's lists lag behind its writes. */
const pausesMs = [1_000, 2_000, 4_000];
/**
 * Creates something with a POST. When its answer is lost or a 5xx, reads back first, and sends it again only if the
 * thing is not there. Throws the last GitHubError when that does not help.
 */
async function createOnce({ create, find, sleep }) {
    let lost;
    for (const pause of pausesMs) {
        try {
            return await create();
        }
        catch (error) {
            if (!(error instanceof GitHubError && error.isUncertain))
                throw error;
            lost = error;
        }
        await sleep(pause);
        const found = await find();
        if (found !== undefined)
            return found;
    }
    throw lost;
}

;// CONCATENATED MODULE: ./packages/github/src/repository.ts
/** `owner/name` as Octokit's routes want it. */
function splitRepository(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}

;// CONCATENATED MODULE: ./packages/github/src/version-log.ts




/**
 * The log of versions in the tags of a repository on GitHub: annotated tags in GTO's format. GitHub creates a
 * reference that exists for nobody (422), and that is the lock. Needs `contents: write`; looking needs `contents: read`.
 */
function createGitHubVersionLog(options) {
    const { client, sleep } = options;
    const route = splitRepository(options.repository);
    const { git } = client.rest;
    const listTags = async (prefix) => {
        const refs = await client.paginate(git.listMatchingRefs, {
            ...route,
            ref: `tags/${prefix}`,
        });
        return refs.map(({ ref, object }) => ({ name: ref.slice('refs/tags/'.length), object }));
    };
    const log = {
        async versions(model) {
            const tags = (await listTags(`${model}@v`)).map(({ name }) => (0,version_tag/* parseVersionTag */._Q)(name));
            const versions = tags.flatMap((tag) => (tag?.model === model ? [tag.version] : []));
            return [...new Set(versions)].sort(version_tag/* compareVersions */.Zy);
        },
        async find(key) {
            const name = (0,version_tag/* formatVersionTag */.ub)(key);
            const tag = (await listTags(name)).find((other) => {
                const parsed = (0,version_tag/* parseVersionTag */._Q)(other.name);
                return parsed?.model === key.model && parsed.version === key.version;
            });
            if (!tag)
                return null;
            const { version } = key;
            if (tag.object.type !== 'tag')
                return { tag: tag.name, version, commit: tag.object.sha, label: null };
            const { data } = await git.getTag({ ...route, tag_sha: tag.object.sha });
            return { tag: tag.name, version, commit: data.object.sha, label: (0,release_label/* parseTagMessage */.V3)(data.message) };
        },
        async register({ tag, label }) {
            const isOurs = async () => ((await log.find(label))?.label?.id === label.id ? true : undefined);
            // A tag object that no reference names is seen by nobody, so a lost one does no harm.
            const object = await createOnce({
                create: () => createTagObject(client, { ...route, tag, object: label.commit, message: (0,release_label/* renderTagMessage */.a5)(label) }),
                find: async () => undefined,
                sleep,
            });
            try {
                await createOnce({
                    create: async () => {
                        await git.createRef({ ...route, ref: `refs/tags/${tag}`, sha: object });
                        return true;
                    },
                    find: isOurs,
                    sleep,
                });
            }
            catch (error) {
                if (!(error instanceof GitHubError && error.status === 422))
                    throw error;
                if (!/already exists/i.test(error.message))
                    throw error;
                if (!(await isOurs()))
                    throw new release_store/* RegistryChangedError */.y(`The tag ${tag} exists already.`, { cause: error });
            }
        },
    };
    return log;
}
async function createTagObject(client, tag) {
    const { data } = await client.rest.git.createTag({ ...tag, type: 'commit' });
    return data.sha;
}

// EXTERNAL MODULE: ./packages/lineage/src/choose-baseline.ts
var choose_baseline = __webpack_require__(31690);
// EXTERNAL MODULE: ./packages/lineage/src/evidence.ts
var evidence = __webpack_require__(64172);
// EXTERNAL MODULE: ./packages/record/src/record-folder.ts + 2 modules
var record_folder = __webpack_require__(45296);
;// CONCATENATED MODULE: ./packages/github/src/baseline-source.ts






/** One page holds 100 artifacts, newest first; pull requests may leave many of the same name. */
const maxPages = 3;
/** How many commits are compared with the base at most. */
const maxComparisons = 4;
/** How many artifacts are downloaded at most, when the first ones turn out broken. */
const maxDownloads = 3;
/**
 * Finds a model's evidence among the artifacts of earlier runs on the base or default branch.
 * Usually one call for the list and one for the ancestry, at most three and four, beside the download.
 */
function createGitHubBaselineSource(options) {
    const { context } = options;
    const baseCommit = context.base?.commit ?? context.commit;
    const target = {
        branch: context.base?.ref ?? context.ref,
        defaultBranch: context.defaultBranch,
        ownRunId: context.run?.id ?? null,
    };
    return {
        async find(model) {
            const listed = [];
            let eligibility = (0,choose_baseline/* selectCandidates */.NB)(listed, target);
            for (let page = 1; page <= maxPages && eligibility.kind === 'none'; page++) {
                const artifacts = await listArtifacts(options, (0,evidence/* evidenceName */.X)(model), page);
                listed.push(...artifacts.items);
                eligibility = (0,choose_baseline/* selectCandidates */.NB)(listed, target);
                if (artifacts.isLast)
                    break;
            }
            if (eligibility.kind === 'none')
                return eligibility;
            const ancestry = await compareWithBase(options, eligibility.candidates, baseCommit);
            return tryInOrder(options, { model, listed, ranked: (0,choose_baseline/* chooseBaseline */.hf)(eligibility.candidates, ancestry) });
        },
    };
}
async function listArtifacts({ client, repository }, name, page) {
    const { data } = await client.rest.actions.listArtifactsForRepo({
        ...splitRepository(repository),
        name,
        per_page: 100,
        page,
    });
    const items = data.artifacts
        .filter((artifact) => artifact.name === name)
        .map((artifact) => ({
        artifactId: artifact.id,
        name: artifact.name,
        createdAt: artifact.created_at,
        isExpired: artifact.expired,
        runId: artifact.workflow_run?.id ?? null,
        headSha: artifact.workflow_run?.head_sha ?? null,
        headBranch: artifact.workflow_run?.head_branch ?? null,
        headRepositoryId: artifact.workflow_run?.head_repository_id ?? null,
        repositoryId: artifact.workflow_run?.repository_id ?? null,
        digest: artifact.digest ?? null,
        bytes: artifact.size_in_bytes,
    }));
    return { items, isLast: data.artifacts.length < 100 };
}
/** Asks about the first candidates until one is an ancestor of the base. */
async function compareWithBase(options, candidates, baseCommit) {
    const ancestry = new Map();
    if (baseCommit === null)
        return ancestry;
    const commits = [...new Set(candidates.map((candidate) => candidate.headSha))];
    if (commits.includes(baseCommit))
        return ancestry.set(baseCommit, { isAncestor: true, commitsBehind: 0 });
    for (const commit of commits.slice(0, maxComparisons)) {
        const answer = await compare(options, commit, baseCommit);
        ancestry.set(commit, answer);
        if (answer.isAncestor)
            break;
    }
    return ancestry;
}
async function compare({ client, repository }, commit, baseCommit) {
    try {
        const { data } = await client.rest.repos.compareCommitsWithBasehead({
            ...splitRepository(repository),
            basehead: `${commit}...${baseCommit}`,
            // The second page has neither the changed files nor, with one commit per page, more than one commit.
            per_page: 1,
            page: 2,
        });
        const isAncestor = data.status === 'ahead' || data.status === 'identical';
        return { isAncestor, commitsBehind: isAncestor ? data.ahead_by : null };
    }
    catch (error) {
        if (error instanceof GitHubError && error.status === 404)
            return { isAncestor: null, commitsBehind: null };
        throw error;
    }
}
async function tryInOrder(options, search) {
    const problems = [];
    for (const { candidate, ancestry } of search.ranked.slice(0, maxDownloads)) {
        const { artifactId, runId, headSha, headBranch, createdAt } = candidate;
        try {
            const artifact = search.listed.find((entry) => entry.artifactId === artifactId);
            const folder = await options.download({
                artifactId,
                runId,
                digest: artifact?.digest ?? null,
                bytes: artifact?.bytes ?? 0,
            });
            const records = await (0,record_folder/* readRecords */.T3)((0,external_node_path_.join)(folder, 'records'));
            const refusal = (0,choose_baseline/* refuseRecords */.jf)(search.model, records);
            if (refusal !== null) {
                problems.push(`run ${runId}: ${refusal}`);
                continue;
            }
            const url = options.context.run?.url.replace(/\d+$/, String(runId)) ?? null;
            const provenance = {
                source: `run ${runId} on ${headBranch}`,
                commit: headSha,
                createdAt,
                commitsBehind: ancestry.commitsBehind,
                url,
                isAncestor: ancestry.isAncestor,
            };
            return { kind: 'found', provenance, records, folder };
        }
        catch (error) {
            if (!(error instanceof configuration_error/* ConfigurationError */.j))
                throw error;
            problems.push(`run ${runId}: ${error.problems[0]?.message ?? error.message}`);
        }
    }
    return { kind: 'none', reason: `The evidence that was found cannot be used (${problems.join('; ')}).` };
}

;// CONCATENATED MODULE: ./packages/github/src/author.ts

/**
 * Learns whom the token speaks for. The token of a job may not read `/user`, but GraphQL tells it its name; a forge
 * without GraphQL (Gitea, Forgejo) tells it over `/user`. Where neither answers, only bots count as ourselves: a person
 * who imitates our marker is not one.
 */
async function identifyAuthor(client) {
    const login = (await askGraphql(client)) ?? (await askRest(client));
    if (login === undefined)
        return (author) => author?.type === 'Bot';
    const own = withoutSuffix(login);
    const isBot = login.endsWith('[bot]');
    return (author) => author !== null &&
        author !== undefined &&
        withoutSuffix(author.login) === own &&
        (!isBot || author.type === 'Bot');
}
async function askGraphql(client) {
    try {
        const answer = await client.graphql('query { viewer { login } }');
        return answer.viewer?.login;
    }
    catch {
        // Whatever is wrong here, the question that follows over REST meets it too, and is repeated where that helps.
        return undefined;
    }
}
async function askRest(client) {
    try {
        return (await client.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        if (error instanceof GitHubError && error.status !== undefined)
            return undefined;
        throw error;
    }
}
/** GraphQL names a bot without the suffix that REST gives it. */
function withoutSuffix(login) {
    return login.replace(/\[bot\]$/, '');
}

;// CONCATENATED MODULE: ./packages/github/src/comment-marker.ts
/**
 * The first line of a comment says in an HTML comment whose it is. It must be the very first text: a comment that quotes
 * a report is not a report.
 */
const marker = /^<!-- plimsoll report model=([a-z0-9_/-]{1,200}) run=(\d{1,15})\.(\d{1,6}) -->\r?\n/;
/** The comment's whole text, with the marker before the report. */
function markComment({ model, run, markdown }) {
    return `<!-- plimsoll report model=${model} run=${run.id}.${run.attempt} -->\n${markdown}`;
}
/** Takes a comment apart; undefined for a text that does not begin with our marker. */
function parseComment(body) {
    const match = marker.exec(body);
    if (!match)
        return undefined;
    const [line, model = '', id, attempt] = match;
    return { model, run: { id: Number(id), attempt: Number(attempt) }, markdown: body.slice(line.length) };
}
/** Negative when `a` ran before `b`. */
function compareRuns(a, b) {
    return a.id - b.id || a.attempt - b.attempt;
}

;// CONCATENATED MODULE: ./packages/github/src/plan-comment.ts

/** Decides what becomes of the standing comments of a model when `wanted` is to be said. */
function planComment(standing, wanted) {
    const [keep, ...remove] = [...standing].sort((a, b) => a.id - b.id);
    if (!keep)
        return { keep: undefined, update: undefined, remove: [], outcome: 'created' };
    const newer = standing.filter((comment) => compareRuns(comment.run, wanted.run) > 0);
    const latest = newer.sort((a, b) => compareRuns(b.run, a.run))[0];
    const text = latest ?? wanted;
    const update = isSameText(keep.markdown, text.markdown) ? undefined : text;
    const outcome = latest ? 'outdated' : update ? 'updated' : 'unchanged';
    return { keep, update, remove, outcome };
}
function isSameText(a, b) {
    const normalise = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return normalise(a) === normalise(b);
}

;// CONCATENATED MODULE: ./packages/github/src/comment-thread.ts







/** GitHub refuses longer bodies; keeping below is the renderer's duty. */
const maxBodyLength = 65_536;
/** How often the thread is read again because somebody else changed it meanwhile. */
const maxRounds = 3;
/**
 * The report as one comment per model on a pull request. It is found by a marker that begins its text and by its author,
 * on all pages. Duplicates that a race made are removed, the oldest stays.
 */
function createGitHubCommentThread(options) {
    return {
        async upsert({ model, markdown }) {
            const wanted = { model, run: options.run, markdown };
            const { length } = markComment(wanted);
            if (length > maxBodyLength) {
                throw new service_error/* ServiceError */._({
                    service: 'GitHub',
                    operation: 'writing the comment',
                    attempts: 1,
                    message: `it has ${length} characters, and GitHub takes ${maxBodyLength}.`,
                });
            }
            let created;
            for (let round = 1;; round++) {
                const plan = planComment(await listOwn(options, model), wanted);
                if (!plan.keep) {
                    if (created)
                        return created;
                    created = { outcome: 'created', location: await create(options, wanted) };
                    continue;
                }
                try {
                    if (plan.update)
                        await update(options, plan.keep, plan.update);
                    for (const duplicate of plan.remove)
                        await remove(options, duplicate);
                }
                catch (error) {
                    if (isGone(error) && round < maxRounds)
                        continue;
                    throw error;
                }
                const outcome = created && plan.outcome !== 'outdated' ? 'created' : plan.outcome;
                return { outcome, location: plan.keep.url };
            }
        },
    };
}
/** Our comments for the model, on all pages; those of others that imitate the marker do not count. */
async function listOwn(options, model) {
    const { client, repository, pullRequest } = options;
    const comments = await client.paginate(client.rest.issues.listComments, {
        ...splitRepository(repository),
        issue_number: pullRequest,
        per_page: 100,
    });
    const marked = comments.flatMap((comment) => {
        const parsed = parseComment(comment.body ?? '');
        return parsed?.model === model
            ? [{ ...parsed, id: comment.id, url: comment.html_url, user: comment.user }]
            : [];
    });
    if (marked.length === 0)
        return [];
    const isOwn = await identifyAuthor(client);
    return marked.filter(({ user }) => isOwn(user));
}
async function create(options, wanted) {
    const { client, repository, pullRequest, sleep } = options;
    return createOnce({
        sleep,
        create: async () => {
            const { data } = await client.rest.issues.createComment({
                ...splitRepository(repository),
                issue_number: pullRequest,
                body: markComment(wanted),
            });
            return data.html_url;
        },
        find: async () => (await listOwn(options, wanted.model))[0]?.url,
    });
}
async function update({ client, repository }, comment, text) {
    await client.rest.issues.updateComment({
        ...splitRepository(repository),
        comment_id: comment.id,
        body: markComment(text),
    });
}
async function remove({ client, repository }, comment) {
    try {
        await client.rest.issues.deleteComment({ ...splitRepository(repository), comment_id: comment.id });
    }
    catch (error) {
        if (!isGone(error))
            throw error;
    }
}
function isGone(error) {
    return error instanceof GitHubError && (error.status === 404 || error.status === 410);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./packages/github/src/release-assets.ts






/** Longest time for one file: two gigabytes at half a megabyte a second. */
const transferMs = 70 * 60_000;
function createReleaseAssets(options) {
    const { client, sleep } = options;
    const route = splitRepository(options.repository);
    const { repos } = client.rest;
    const list = (releaseId) => client.paginate(repos.listReleaseAssets, { ...route, release_id: releaseId, per_page: 100 });
    const remove = async ({ id }) => {
        await repos.deleteReleaseAsset({ ...route, asset_id: id }).catch((error) => {
            if (!isNotFound(error))
                throw error;
        });
    };
    const readAsset = async (asset) => {
        const { name, size: bytes, state } = asset;
        // GitHub keeps an empty «starter» of an upload that broke off.
        if (state !== 'uploaded')
            return { name, bytes, sha256: null };
        const digest = /^sha256:([0-9a-f]{64})$/.exec(asset.digest ?? '')?.[1];
        // Older servers tell no digests: what they store is read instead.
        return { name, bytes, sha256: digest ?? (await hashAsset(asset)) };
    };
    const hashAsset = async ({ id }) => {
        const { data } = await client.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
            ...route,
            asset_id: id,
            headers: { accept: 'application/octet-stream' },
            request: { parseSuccessResponseBody: false, timeoutMs: transferMs },
        });
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of data)
            hash.update(chunk);
        return hash.digest('hex');
    };
    const upload = async (release, file, content) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const { data } = await client.request({
            method: 'POST',
            // The address that GitHub names, without its template: on its servers uploads have a host of their own.
            url: `${release.upload_url.replace(/\{.*$/, '')}?name=${encodeURIComponent(file.name)}`,
            headers: { 'content-type': 'application/octet-stream', 'content-length': String(file.bytes) },
            data: external_node_stream_.Readable.toWeb(external_node_stream_.Readable.from(hashing(content(), hash))),
            request: { timeoutMs: transferMs },
        });
        if (hash.digest('hex') === file.sha256)
            return true;
        await remove(data);
        throw new configuration_error/* ConfigurationError */.j({
            where: file.name,
            message: 'changed while it was published.',
            fix: 'Let nothing write the files of the model after they were tested.',
        });
    };
    return {
        async read(releaseId) {
            const files = [];
            for (const asset of await list(releaseId))
                files.push(await readAsset(asset));
            return files;
        },
        async put(release, file, content) {
            const find = async () => {
                const asset = (await list(release.id)).find(({ name }) => name === file.name);
                if (!asset)
                    return undefined;
                const stored = await readAsset(asset);
                if (stored.sha256 === file.sha256 && stored.bytes === file.bytes)
                    return true;
                // Left by an upload that broke off, or of other evidence.
                await remove(asset);
                return undefined;
            };
            if (await find())
                return;
            try {
                await createOnce({ create: () => upload(release, file, content), find, sleep });
            }
            catch (error) {
                // Another publisher of the same draft may have been faster.
                const isThere = error instanceof GitHubError && error.codes.includes('already_exists');
                if (!isThere || !(await find()))
                    throw error;
            }
        },
        async remove(releaseId, name) {
            const asset = (await list(releaseId)).find((other) => other.name === name);
            if (asset)
                await remove(asset);
        },
    };
}
async function* hashing(content, hash) {
    for await (const chunk of content) {
        hash.update(chunk);
        yield chunk;
    }
}
/** Whether GitHub says that a thing is not there. */
function isNotFound(error) {
    return error instanceof GitHubError && error.status === 404;
}

;// CONCATENATED MODULE: ./packages/github/src/release-body.ts

/** Stands before anything else in the body of a release, where no text from data can come. */
const opening = '<!-- plimsoll:release ';
const closing = ' -->';
/** GitHub takes 125,000 characters. */
const maxNotesLength = 120_000;
/** The body of a release: our label, unseen, then the notes, cut at a line's end where they are too long. */
function renderReleaseBody(label, notes) {
    return `${opening}${(0,release_label/* formatLabel */.wR)(label)}${closing}\n\n${shorten(notes)}`;
}
/** The label of a release; null when it has none, or not at the start. */
function parseReleaseBody(body) {
    if (!body.startsWith(opening))
        return null;
    const end = body.indexOf(closing);
    return end < 0 ? null : (0,release_label/* parseLabel */.Q_)(body.slice(opening.length, end));
}
function shorten(notes) {
    if (notes.length <= maxNotesLength)
        return notes;
    const end = notes.lastIndexOf('\n', maxNotesLength);
    return `${notes.slice(0, end)}\n\nThe rest is in MODEL_CARD.md.\n`;
}

;// CONCATENATED MODULE: ./packages/github/src/release-store.ts







/**
 * Keeps versions as GitHub Releases. Needs `contents: write`; looking needs `contents: read`.
 *
 * GitHub finds no draft by its tag, so drafts are found by listing all releases, with our label in the body. Lists
 * lag behind writes: what this process created is asked for by its number as well. Nothing is ever marked «latest».
 */
function createGitHubReleaseStore(options) {
    const { client, sleep } = options;
    const route = splitRepository(options.repository);
    const { repos } = client.rest;
    const assets = createReleaseAssets(options);
    /** Numbers of the releases that this process began. */
    const begun = new Set();
    /** A release as it is now; undefined when it is not there. */
    const getRelease = async (id) => {
        try {
            return (await repos.getRelease({ ...route, release_id: id })).data;
        }
        catch (error) {
            if (isNotFound(error))
                return undefined;
            throw error;
        }
    };
    const requireDraft = async (handle) => {
        const release = await getRelease(Number(handle));
        if (!release?.draft)
            throw gone(handle);
        return release;
    };
    /** All releases and drafts of the repository, every page, the oldest first. */
    const listReleases = async () => {
        const listed = await client.paginate(repos.listReleases, { ...route, per_page: 100 });
        const byId = new Map(listed.map((release) => [release.id, release]));
        for (const id of begun) {
            const release = await getRelease(id);
            if (release)
                byId.set(id, release);
            else
                byId.delete(id);
        }
        return [...byId.values()].sort((a, b) => a.id - b.id);
    };
    return {
        kind: 'github',
        async list(model) {
            return (await listReleases()).flatMap((release) => {
                const listed = toListed(release);
                return listed && (0,version_tag/* parseVersionTag */._Q)(release.tag_name)?.model === model ? [listed] : [];
            });
        },
        async inspect({ model, version }) {
            const listed = (await this.list(model)).filter((release) => release.version === version);
            const read = async (release) => {
                const files = await assets.read(Number(release.handle)).catch((error) => {
                    throw isNotFound(error) ? gone(release.handle) : error;
                });
                return { ...release, files };
            };
            return Promise.all(listed.map(read));
        },
        async createDraft({ label, tag, notes }) {
            const find = async () => (await listReleases()).find(({ draft, body }) => draft && parseReleaseBody(body ?? '')?.id === label.id);
            const create = async () => {
                const { data } = await repos.createRelease({
                    ...route,
                    tag_name: tag,
                    target_commitish: label.commit,
                    name: `${label.model} ${label.version}`,
                    body: renderReleaseBody(label, notes),
                    draft: true,
                    make_latest: 'false',
                });
                return data;
            };
            const draft = (await find()) ?? (await createOnce({ create, find, sleep }));
            begun.add(draft.id);
            return String(draft.id);
        },
        async putFile(handle, file, content) {
            const release = await requireDraft(handle);
            await assets.put(release, file, content).catch((error) => {
                throw isNotFound(error) ? gone(handle) : error;
            });
        },
        async removeFile(handle, name) {
            await assets.remove((await requireDraft(handle)).id, name);
        },
        async publish(handle) {
            const release = await getRelease(Number(handle));
            if (!release)
                throw gone(handle);
            if (!release.draft)
                return;
            try {
                await repos.updateRelease({ ...route, release_id: release.id, draft: false, make_latest: 'false' });
                begun.add(release.id);
            }
            catch (error) {
                throw isNotFound(error) ? gone(handle) : explainRefusal(error, release.tag_name);
            }
        },
        async removeDraft(handle) {
            const release = await getRelease(Number(handle));
            if (!release?.draft)
                return;
            await repos.deleteRelease({ ...route, release_id: release.id }).catch((error) => {
                if (!isNotFound(error))
                    throw error;
            });
        },
    };
}
/** A release as the registry sees it; undefined for what is no version, and for drafts that people made by hand. */
function toListed(release) {
    const tag = (0,version_tag/* parseVersionTag */._Q)(release.tag_name);
    const found = parseReleaseBody(release.body ?? '');
    const label = found !== null && (0,version_tag/* formatVersionTag */.ub)(found) === release.tag_name ? found : null;
    if (!tag || (release.draft && label === null))
        return undefined;
    return {
        handle: String(release.id),
        state: release.draft ? 'draft' : 'published',
        version: tag.version,
        label,
        location: release.html_url,
    };
}
function gone(handle) {
    return new release_store/* RegistryChangedError */.y(`The draft ${handle} is not there any more.`);
}
function explainRefusal(error, tag) {
    if (!(error instanceof GitHubError) || error.status !== 422)
        return error;
    if (/immutable release/i.test(error.message)) {
        return new configuration_error/* ConfigurationError */.j({
            where: tag,
            message: 'was the tag of an immutable release that was deleted, and GitHub never lets it be used again.',
            fix: 'Publish as a later version with the input version.',
        }, { cause: error });
    }
    if (error.codes.includes('already_exists')) {
        return new release_store/* RegistryChangedError */.y(`${tag} was published by somebody else.`, { cause: error });
    }
    return error;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
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








const limits = { maxEntries: 10_000, maxBytes: 4 * 1024 ** 3 };
const maxArchiveBytes = 1024 ** 3;
/**
 * A function that downloads an artifact into a new folder, and returns its path. The archive is unpacked only after its
 * digest is known to be right. Throws a ConfigurationError when the artifact cannot be used (gone, too large, damaged,
 * hostile), and a ServiceError when the forge could not be asked.
 */
function createArtifactDownload(options) {
    const [repositoryOwner = '', repositoryName = ''] = options.repository.split('/');
    return async (artifact) => {
        const where = `artifact ${artifact.artifactId} of run ${artifact.runId}`;
        if (artifact.bytes > maxArchiveBytes) {
            const message = `has ${artifact.bytes} bytes, and Plimsoll reads at most ${maxArchiveBytes}.`;
            throw new configuration_error/* ConfigurationError */.j({ where, message });
        }
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporary, 'plimsoll-evidence-'));
        const archiveFolder = (0,external_node_path_.join)(folder, 'archive');
        const content = (0,external_node_path_.join)(folder, 'content');
        await (0,promises_.mkdir)(content);
        const client = await loadClient();
        try {
            await client.downloadArtifact(artifact.artifactId, {
                path: archiveFolder,
                skipDecompress: true,
                findBy: { token: options.token, workflowRunId: artifact.runId, repositoryOwner, repositoryName },
            });
            const [name] = await (0,promises_.readdir)(archiveFolder);
            const archive = (0,external_node_path_.join)(archiveFolder, name ?? '');
            if (artifact.digest !== null && (await digestOf(archive)) !== artifact.digest) {
                throw new configuration_error/* ConfigurationError */.j({ where, message: 'is not what its digest promises.' });
            }
            await extractZip(archive, content, limits);
        }
        catch (error) {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            throw describeDownloadFailure(error, where);
        }
        await (0,promises_.rm)(archiveFolder, { recursive: true });
        return content;
    };
}
/**
 * Keeps evidence as an artifact of the current run. A later attempt of the same run replaces what the earlier one left:
 * names are unique in a run.
 */
function createArtifactEvidence() {
    return {
        async keep({ model, folder, files }) {
            const client = await loadClient();
            const name = (0,evidence/* evidenceName */.X)(model);
            try {
                try {
                    await client.uploadArtifact(name, [...files], folder);
                }
                catch (error) {
                    if (!/\(409\)|already exists/i.test(messageOf(error)))
                        throw error;
                    await client.deleteArtifact(name);
                    await client.uploadArtifact(name, [...files], folder);
                }
            }
            catch (error) {
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
/** Loaded on the first use: it brings a storage client with it. */
async function loadClient() {
    const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 838).then(__webpack_require__.bind(__webpack_require__, 34838));
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
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./packages/stores/src/directory-store.ts
var directory_store = __webpack_require__(83823);
;// CONCATENATED MODULE: ./actions/connect-github.ts





/** GitHub behind the ports of a step: its API, its artifacts, its releases. */
function connectGitHub(request) {
    const { token, apiUrl, context, workspace, temporary, log, now, sleep } = request;
    const { repository, run, pullRequest } = context;
    if (!token || !repository)
        throw missing(token);
    const client = createGitHubClient({ token, apiUrl, sleep, now, log: (message) => log.info(message) });
    const download = createArtifactDownload({ token, repository, temporary });
    const versionLog = createGitHubVersionLog({ client, repository, sleep });
    return {
        baselines: createGitHubBaselineSource({ client, repository, context, download }),
        evidence: createArtifactEvidence(),
        comments: pullRequest && run
            ? createGitHubCommentThread({ client, repository, pullRequest: pullRequest.number, run, sleep })
            : null,
        registry: async ({ store, directory }) => ({
            log: versionLog,
            store: store === 'directory'
                ? (0,directory_store/* createDirectoryStore */.$)({ directory, describePath: (path) => (0,external_node_path_.relative)(workspace, path) })
                : createGitHubReleaseStore({ client, repository, sleep }),
        }),
    };
}
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


/***/ })

};
