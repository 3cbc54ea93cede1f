export const id = 9923;
export const ids = [9923];
export const modules = {

/***/ 76926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ promotionEvent),
/* harmony export */   P: () => (/* binding */ createGitHubAnnouncer)
/* harmony export */ });
/* harmony import */ var _create_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28739);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49117);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87857);



/** The event that a promotion sends: `on: repository_dispatch: types: [plimsoll-promotion]`. */
const promotionEvent = 'plimsoll-promotion';
const forbidden = 'the token may not create one. Add to the job: permissions: deployments: write; or say environment: none.';
/**
 * Tells of a promotion on GitHub: a deployment that waits for a deploy workflow, and a `repository_dispatch` that starts one (the
 * one event that the job's own token can start workflows with). Needs `deployments: write` and `contents: write`.
 *
 * The deployment is found again by the tag in its payload, so there is one. An event cannot be read back; the deployment's first
 * status is written after it, and as long as there is none, the next run sends the event again: at least once, and who hears it
 * twice knows the tag.
 */
function createGitHubAnnouncer(options) {
    const { client, sleep } = options;
    const route = (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T)(options.repository);
    const { repos } = client.rest;
    const deploy = async (announcement, environment) => {
        const { tag, commit, alias, model, version, reason } = announcement;
        const find = async () => {
            const { data } = await repos.listDeployments({ ...route, environment, per_page: 100 });
            return data.find(({ payload }) => tagOf(payload) === tag)?.id;
        };
        const create = async () => {
            const { data } = await repos.createDeployment({
                ...{ ...route, ref: commit, environment, task: 'deploy', auto_merge: false, required_contexts: [] },
                description: `${model} ${version} has ${alias}${reason === null ? '' : `: ${reason}`}`.slice(0, 140),
                production_environment: alias === 'production',
                payload: payloadOf(announcement),
            });
            if (!('id' in data))
                throw new _github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y({
                    operation: 'creating a deployment',
                    attempts: 1,
                    message: data.message ?? 'it was not created',
                });
            return data.id;
        };
        return (await find()) ?? (await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_2__/* .createOnce */ .U)({ create, find, sleep }));
    };
    const isTold = async (deployment) => {
        const { data } = await repos.listDeploymentStatuses({ ...route, deployment_id: deployment, per_page: 1 });
        return data.length > 0;
    };
    const dispatch = (announcement, deployment) => repos.createDispatchEvent({
        ...{ ...route, event_type: promotionEvent },
        client_payload: { ...payloadOf(announcement), deployment },
    });
    const confirm = (deployment, { tag }) => (0,_create_once_js__WEBPACK_IMPORTED_MODULE_2__/* .createOnce */ .U)({
        create: async () => {
            const description = `Promoted by ${tag}; waits for a deploy workflow.`.slice(0, 140);
            await repos.createDeploymentStatus({
                ...route,
                deployment_id: deployment,
                state: 'queued',
                description,
            });
            return true;
        },
        find: async () => ((await isTold(deployment)) ? true : undefined),
        sleep,
    });
    return {
        async announce(announcement) {
            const { environment, isNews } = announcement;
            const told = [];
            const remarks = [];
            const attempt = async (what, code, work) => {
                try {
                    return await work();
                }
                catch (error) {
                    if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y))
                        throw error;
                    // Looking needs less than creating; who lacks the first lacks both.
                    const isForbidden = error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MissingPermissionError */ .A && code === 'deployment-missing';
                    const message = isForbidden ? forbidden : error.message;
                    remarks.push({ code, verdict: 'warn', message: `${what}: ${message}` });
                    return undefined;
                }
            };
            const deployment = environment === null
                ? undefined
                : await attempt('The promotion stands, but has no deployment', 'deployment-missing', () => deploy(announcement, environment));
            if (deployment === undefined ? !isNews : await isTold(deployment))
                return { told, remarks };
            if (deployment !== undefined)
                told.push(`create the deployment ${deployment} in ${environment}`);
            const lost = 'The promotion stands, but GitHub did not confirm the event that starts a deploy workflow; running again sends it again';
            const sent = await attempt(lost, 'event-unconfirmed', () => dispatch(announcement, deployment ?? null));
            if (sent === undefined)
                return { told, remarks };
            told.push(`send the event ${promotionEvent}`);
            if (deployment !== undefined) {
                await attempt('The promotion stands, but its deployment has no status', 'deployment-missing', () => confirm(deployment, announcement));
            }
            return { told, remarks };
        },
    };
}
/** GitHub takes ten properties; the deployment's number is the tenth of the event's. */
function payloadOf(announcement) {
    const { model, alias, version, tag, commit, digest, previousVersion, isRollback, reason } = announcement;
    return { model, alias, version, tag, commit, digest, previousVersion, isRollback, reason };
}
function tagOf(payload) {
    const value = typeof payload === 'string' ? parse(payload) : payload;
    return typeof value === 'object' && value !== null ? value.tag : undefined;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 3213:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createGitHubApprovals)
/* harmony export */ });
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87857);

/**
 * Reads who approved: reviewers of an environment (needs `actions: read`), and who labelled the pull request that a commit came with
 * (needs `pull-requests: read` and `issues: read`). A bot approves nothing.
 */
function createGitHubApprovals({ client, repository, runId }) {
    const route = (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T)(repository);
    const { actions, issues, repos } = client.rest;
    return {
        async ofEnvironment(environment) {
            if (runId === null)
                return null;
            const { data } = await actions.getReviewsForRun({ ...route, run_id: runId });
            const review = data.findLast(({ state, environments, user }) => state === 'approved' &&
                user.type === 'User' &&
                environments.some(({ name }) => name === environment));
            if (!review)
                return null;
            const words = review.comment ? `, «${review.comment.slice(0, 500)}»` : '';
            return {
                approver: review.user.login,
                how: `approved the run for the environment ${environment}${words}`,
            };
        },
        async ofLabel(label, commit) {
            const { data: pulls } = await repos.listPullRequestsAssociatedWithCommit({
                ...route,
                commit_sha: commit,
            });
            for (const { number, labels } of pulls) {
                if (!labels.some(({ name }) => name === label))
                    continue;
                const events = await client.paginate(issues.listEvents, {
                    ...route,
                    issue_number: number,
                    per_page: 100,
                });
                const event = events.findLast((one) => one.event === 'labeled' &&
                    'label' in one &&
                    one.label.name === label &&
                    one.actor?.type === 'User');
                if (event?.actor)
                    return { approver: event.actor.login, how: `put the label ${label} on #${number}` };
            }
            return null;
        },
    };
}


/***/ }),

/***/ 20922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createGitHubAttestationShelf)
/* harmony export */ });
/* harmony import */ var _create_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28739);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49117);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87857);



/** The attestations of a repository on GitHub. Keeping needs `attestations: write`, looking `attestations: read`. */
function createGitHubAttestationShelf(options) {
    const { client, repository, serverUrl, sleep } = options;
    const route = (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T)(repository);
    const home = `${serverUrl}/${repository}/attestations`;
    const find = async (sha256) => {
        try {
            const { data } = await client.rest.repos.listAttestations({
                ...route,
                subject_digest: `sha256:${sha256}`,
                per_page: 100,
            });
            return (data.attestations ?? []).map(({ bundle }) => bundle);
        }
        catch (error) {
            // GitHub says so when nothing is about the file.
            if (error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y && error.status === 404)
                return [];
            throw error;
        }
    };
    return {
        find,
        async keep(bundle, sha256) {
            const isKept = async () => {
                const signature = signatureOf(bundle);
                const bundles = await find(sha256);
                // The list does not tell numbers.
                return bundles.some((other) => signatureOf(other) === signature) ? home : undefined;
            };
            const create = async () => {
                const { data } = await client.rest.repos.createAttestation({
                    ...route,
                    bundle: bundle,
                });
                return data.id === undefined ? home : `${home}/${data.id}`;
            };
            const known = await isKept().catch((error) => {
                // A job that may write may read; one that may not is told so by the write below.
                if (error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y && error.status === 403)
                    return undefined;
                throw error;
            });
            return known ?? (0,_create_once_js__WEBPACK_IMPORTED_MODULE_2__/* .createOnce */ .U)({ create, find: isKept, sleep });
        },
    };
}
/** The signature tells two bundles about the same files apart. */
function signatureOf(bundle) {
    const { dsseEnvelope } = (bundle ?? {});
    return dsseEnvelope?.signatures?.[0]?.sig ?? '';
}


/***/ }),

/***/ 67680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createGitHubBaselineSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: ./packages/lineage/src/choose-baseline.ts
var choose_baseline = __webpack_require__(31690);
// EXTERNAL MODULE: ./packages/lineage/src/evidence-name.ts
var evidence_name = __webpack_require__(85154);
// EXTERNAL MODULE: ./packages/record/src/record-folder.ts
var record_folder = __webpack_require__(45939);
;// CONCATENATED MODULE: ./packages/lineage/src/ancestry.ts
/**
 * What a list of the base's last commits (the base itself first) tells about the candidates in it: each is an ancestor, and
 * is behind by the listed commits that it does not reach itself. Candidates that are not in the list are not in the answer:
 * they are no ancestors, or further back than the list.
 */
function ancestryFrom(commits, candidates) {
    const listed = new Map(commits.map((commit) => [commit.sha, commit]));
    const known = new Map();
    for (const candidate of candidates) {
        if (!listed.has(candidate) || known.has(candidate))
            continue;
        const behind = listed.size - countReached(candidate, listed);
        known.set(candidate, { isAncestor: true, commitsBehind: behind });
    }
    return known;
}
/** How many of the listed commits are `start` or before it. */
function countReached(start, listed) {
    const seen = new Set();
    const pending = [start];
    for (let sha = pending.pop(); sha !== undefined; sha = pending.pop()) {
        const commit = listed.get(sha);
        if (!commit || seen.has(sha))
            continue;
        seen.add(sha);
        pending.push(...commit.parents);
    }
    return seen.size;
}

// EXTERNAL MODULE: ./packages/github/src/github-error.ts
var github_error = __webpack_require__(49117);
// EXTERNAL MODULE: ./packages/github/src/repository.ts
var src_repository = __webpack_require__(87857);
;// CONCATENATED MODULE: ./packages/github/src/base-ancestry.ts



/** How many commits are compared one by one, where none is among the base's last hundred. */
const maxComparisons = 3;
/**
 * How commits (the likeliest baseline first) stand to the base: no call when the first of them is the base, one for the base's
 * last hundred commits, and only when none is among these, up to three more.
 */
async function askAncestry(forge, commits, base) {
    if (base === null || commits.length === 0)
        return new Map();
    if (commits.includes(base))
        return new Map([[base, { isAncestor: true, commitsBehind: 0 }]]);
    const ancestry = ancestryFrom(await listCommits(forge, base), commits);
    if (ancestry.size > 0)
        return ancestry;
    for (const commit of [...new Set(commits)].slice(0, maxComparisons)) {
        const answer = await compare(forge, commit, base);
        ancestry.set(commit, answer);
        if (answer.isAncestor)
            break;
    }
    return ancestry;
}
async function listCommits({ client, repository }, sha) {
    try {
        const { data } = await client.rest.repos.listCommits({
            ...(0,src_repository/* splitRepository */.T)(repository),
            sha,
            per_page: 100,
        });
        return data.map((commit) => ({ sha: commit.sha, parents: commit.parents.map((parent) => parent.sha) }));
    }
    catch (error) {
        // A base that the repository does not know any more has no ancestors that could be asked for.
        if (error instanceof github_error/* GitHubError */.y && (error.status === 404 || error.status === 422))
            return [];
        throw error;
    }
}
async function compare({ client, repository }, commit, base) {
    try {
        const { data } = await client.rest.repos.compareCommitsWithBasehead({
            ...(0,src_repository/* splitRepository */.T)(repository),
            basehead: `${commit}...${base}`,
            // The second page has neither the changed files nor, with one commit per page, more than one commit.
            per_page: 1,
            page: 2,
        });
        const isAncestor = data.status === 'ahead' || data.status === 'identical';
        return { isAncestor, commitsBehind: isAncestor ? data.ahead_by : null };
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y && error.status === 404)
            return { isAncestor: null, commitsBehind: null };
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/github/src/list-evidence.ts
var list_evidence = __webpack_require__(64639);
;// CONCATENATED MODULE: ./packages/github/src/baseline-source.ts








/** One page holds 100 artifacts, newest first; forks may leave many under a name of main's. */
const maxPages = 3;
/** How many artifacts are downloaded at most, when the first ones turn out broken. */
const maxDownloads = 3;
/**
 * Finds a model's evidence among the artifacts of earlier runs on the base or default branch. Usually one call for the list,
 * none or one for the ancestry and one for the run, beside the download; at most twelve. Asking again costs nothing.
 */
function createGitHubBaselineSource(options) {
    const answers = new Map();
    return {
        find(model, reference) {
            const question = JSON.stringify([model, reference]);
            const answer = answers.get(question) ?? search(options, model, reference);
            answers.set(question, answer);
            return answer;
        },
    };
}
async function search(options, model, reference) {
    const { context } = options;
    const base = reference === undefined
        ? (context.base?.commit ?? context.commit)
        : await resolveReference(options, reference);
    const target = {
        branch: reference ?? context.base?.ref ?? context.ref,
        defaultBranch: context.defaultBranch,
        ownRunId: context.run?.id ?? null,
    };
    const listed = [];
    const eligibility = await listCandidates(options, { model, target, listed });
    if (eligibility.kind === 'none')
        return eligibility;
    const commits = eligibility.candidates.map(({ headSha }) => headSha);
    const ranked = (0,choose_baseline/* chooseBaseline */.hf)(eligibility.candidates, await askAncestry(options, commits, base));
    return tryInOrder(options, { model, listed, ranked });
}
async function resolveReference({ client, repository }, reference) {
    try {
        const { data } = await client.rest.repos.getCommit({
            ...(0,src_repository/* splitRepository */.T)(repository),
            ref: reference,
            per_page: 1,
            page: 2,
        });
        return data.sha;
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y && (error.status === 404 || error.status === 422)))
            throw error;
        throw new configuration_error/* ConfigurationError */.j({
            where: "input 'baseline'",
            message: `is «${reference}», which is neither a folder nor a branch, tag or commit of ${repository}, nor an alias of a released version.`,
            fix: 'Write auto, main, v1.2.0, a commit, production, or a folder with evidence such as .plimsoll/evidence.',
        }, { cause: error });
    }
}
const noList = 'This server has no list of artifacts: keep main’s evidence in a folder, and name it in the input baseline.';
/** The branch's own evidence where it is another than the default branch, and else that of the default branch. */
async function listCandidates(options, search) {
    const { model, target, listed } = search;
    const { branch, defaultBranch } = target;
    const isCommit = branch !== null && /^[0-9a-f]{40}$/.test(branch);
    const scopes = branch === null || branch === defaultBranch || isCommit
        ? [evidence_name/* mainScope */.WM]
        : [{ kind: 'branch', branch }, evidence_name/* mainScope */.WM];
    let eligibility = (0,choose_baseline/* selectCandidates */.NB)(listed, target);
    for (const scope of scopes) {
        for (let page = 1; page <= maxPages && eligibility.kind === 'none'; page++) {
            const answer = await (0,list_evidence/* listEvidence */.Y)(options, (0,evidence_name/* evidenceName */.Xc)(model, scope), page);
            if (answer === null)
                return { kind: 'none', reason: noList };
            const { items, isLast } = answer;
            listed.push(...items);
            eligibility = (0,choose_baseline/* selectCandidates */.NB)(listed, target);
            if (isLast)
                break;
        }
    }
    return eligibility;
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
            const workflow = await nameOtherWorkflow(options, runId);
            const provenance = {
                source: `run ${runId}${workflow} on ${headBranch}`,
                commit: headSha,
                createdAt,
                commitsBehind: ancestry.commitsBehind,
                url: options.context.run?.url.replace(/\d+$/, String(runId)) ?? null,
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
/** « of nightly.yml» when the run is one of another workflow than ours: its training may be another. */
async function nameOtherWorkflow({ client, repository, context }, runId) {
    const own = context.run?.workflow;
    if (own === undefined)
        return '';
    try {
        const { data } = await client.rest.actions.getWorkflowRun({
            ...(0,src_repository/* splitRepository */.T)(repository),
            run_id: runId,
            exclude_pull_requests: true,
        });
        const path = data.path.replace(/@.*$/, '');
        return path === own ? '' : ` of ${path.split('/').at(-1)}`;
    }
    catch (error) {
        // A run that is gone left its evidence all the same.
        if (error instanceof github_error/* GitHubError */.y && error.status === 404)
            return '';
        throw error;
    }
}


/***/ }),

/***/ 10504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createGitHubCheckBoard)
/* harmony export */ });
/* harmony import */ var _create_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28739);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49117);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87857);



/** GitHub takes fifty annotations with one request, and titles of 255 characters; nobody reads more than a few pages of a diff. */
const limits = { annotationsAtOnce: 50, annotations: 200, title: 255, description: 140 };
/**
 * The verdict on a commit: a check run, which holds the report, or a commit status, which holds one line and which Gitea and
 * Forgejo have too. Needs `checks: write`, or `statuses: write`.
 */
function createGitHubCheckBoard(options) {
    return {
        async say(check) {
            if (check.kind === 'check-run')
                return createCheckRun(options, check);
            if (check.kind === 'status')
                return createStatus(options, check);
            const refusals = [];
            for (const create of [createCheckRun, createStatus]) {
                try {
                    return await create(options, check);
                }
                catch (error) {
                    if (!isRefusal(error))
                        throw error;
                    refusals.push(error);
                }
            }
            return { kind: 'none', reason: describeRefusals(refusals) };
        },
    };
}
/** No right to it, or a forge that has no such thing. */
function isRefusal(error) {
    if (error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MissingPermissionError */ .A)
        return true;
    return error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y && (error.status === 403 || error.status === 404);
}
function describeRefusals(refusals) {
    const isRights = refusals.some((refusal) => refusal instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MissingPermissionError */ .A);
    if (!isRights)
        return `this forge takes neither check runs nor statuses (${refusals[0]?.message ?? ''})`;
    return 'the token may write neither checks nor statuses. To get one, add to the job:\npermissions:\n  checks: write';
}
async function createCheckRun(options, check) {
    const { client, repository, run, sleep } = options;
    const route = (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T)(repository);
    const externalId = `plimsoll-${run.id}.${run.attempt}`;
    const all = check.annotations.flatMap(toAnnotation);
    const annotations = all.slice(0, limits.annotations);
    const pages = pagesOf(annotations, limits.annotationsAtOnce);
    const output = {
        title: cut(check.title, limits.title),
        summary: withoutRoom(check.markdown, all.length - annotations.length),
    };
    const { id, location } = await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_2__/* .createOnce */ .U)({
        sleep,
        create: async () => {
            const { data } = await client.rest.checks.create({
                ...route,
                name: check.name,
                head_sha: check.commit,
                status: 'completed',
                conclusion: check.conclusion,
                external_id: externalId,
                ...(check.url === null ? {} : { details_url: check.url }),
                output: { ...output, annotations: pages[0] ?? [] },
            });
            return { id: data.id, location: data.html_url };
        },
        find: async () => {
            const { data } = await client.rest.checks.listForRef({
                ...route,
                ref: check.commit,
                check_name: check.name,
                per_page: 100,
            });
            const found = data.check_runs.find((one) => one.external_id === externalId);
            return found && { id: found.id, location: found.html_url };
        },
    });
    let standing = pages[0]?.length ?? 0;
    for (const page of pages.slice(1)) {
        standing += page.length;
        await addAnnotations(options, { id, output: { ...output, annotations: page }, standing });
    }
    return { kind: 'check-run', location };
}
/** Adds annotations to those that stand; when the answer is lost, as many as there are then tell whether they were added. */
async function addAnnotations({ client, repository, sleep }, update) {
    const { id, output, standing } = update;
    const route = { ...(0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T)(repository), check_run_id: id };
    const once = { isOnceOnly: true };
    await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_2__/* .createOnce */ .U)({
        sleep,
        create: async () => {
            await client.rest.checks.update({ ...route, output, request: once });
            return true;
        },
        find: async () => {
            const { data } = await client.rest.checks.get(route);
            return data.output.annotations_count >= standing ? true : undefined;
        },
    });
}
function pagesOf(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
function withoutRoom(markdown, left) {
    return left === 0 ? markdown : `${markdown}\n\n_${left} more places are not marked in the files._`;
}
/** Only what has a place in a file can be shown in a diff. */
function toAnnotation({ level, title, message, file, line = 1 }) {
    if (file === undefined)
        return [];
    return [
        {
            path: file,
            start_line: line,
            end_line: line,
            annotation_level: level === 'error' ? 'failure' : 'warning',
            title: cut(title, limits.title),
            message,
        },
    ];
}
const states = { success: 'success', neutral: 'success', failure: 'failure' };
async function createStatus(options, check) {
    const { client, repository } = options;
    // The same status twice is no harm: the last one counts. So a lost answer may be asked for again.
    await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_2__/* .createOnce */ .U)({
        sleep: options.sleep,
        create: async () => {
            await client.rest.repos.createCommitStatus({
                ...(0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T)(repository),
                sha: check.commit,
                state: states[check.conclusion],
                context: check.name,
                description: cut(check.title, limits.description),
                ...(check.url === null ? {} : { target_url: check.url }),
            });
            return true;
        },
        find: async () => undefined,
    });
    return { kind: 'status', location: check.url };
}
function cut(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}


/***/ }),

/***/ 32993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ createGitHubClient)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(85555);
// EXTERNAL MODULE: ./packages/github/src/github-error.ts
var github_error = __webpack_require__(49117);
;// CONCATENATED MODULE: ./packages/github/src/missing-permission.ts
/** Which permission a route needs, for answers that do not say so themselves. */
const permissionOfRoute = [
    [/\/issues\/|\/pulls/, 'pull-requests'],
    [/\/actions\//, 'actions'],
    [/\/check-(runs|suites)/, 'checks'],
    [/\/statuses\//, 'statuses'],
    [/\/deployments/, 'deployments'],
    [/\/attestations/, 'attestations'],
    [/\/releases|\/git\/|\/compare\/|\/commits|\/contents|\/dispatches/, 'contents'],
];
/** Who reads a pull request's comments here is about to write one: the right to read alone would only move the refusal. */
const readBeforeWriting = /\/issues\/\d+\/comments$/;
/**
 * The permissions that a refused request asks for.
 * `accepted` is GitHub's `x-accepted-github-permissions`: alternatives between semicolons, each a list between commas.
 */
function missingPermissions(request) {
    const permissions = statedOrGuessed(request);
    return readBeforeWriting.test(request.path)
        ? permissions.map(({ name }) => ({ name, access: 'write' }))
        : permissions;
}
function statedOrGuessed(request) {
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
        request: { ...utils/* defaults */.NT.request, fetch: sendStreamsOnce(options.fetch ?? utils/* defaults */.NT.request?.fetch) },
    }));
    let waitLeftMs = options.maxRateLimitWaitMs ?? 90_000;
    client.hook.wrap('request', async (send, request) => {
        // A GraphQL query is sent as a POST, and changes nothing.
        const isQuery = /\/graphql$/.test(request.url) && /^\s*query\b/.test(String(request.query));
        const method = isQuery ? 'GET' : request.method;
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
                    method: own.isOnceOnly ? 'POST' : method,
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
/**
 * fetch keeps a copy of what it sends, for a redirect or a question for a password: of a file, all of it in memory.
 * Without either (https://fetch.spec.whatwg.org, «HTTP-network-or-cache fetch», step 2) it keeps none.
 */
function sendStreamsOnce(send) {
    return (url, init) => send(url, init?.body instanceof ReadableStream ? { ...init, redirect: 'error', window: null } : init);
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
        return new github_error/* GitHubError */.y({ ...details, message: `${limit} ${details.message}` });
    }
    if (status === 403 && /not accessible by|must have .* (rights|access)|permission/i.test(message)) {
        const accepted = headers['x-accepted-github-permissions'];
        const [sent = '', path = ''] = context.operation.split(' ');
        return new github_error/* MissingPermissionError */.A(details, missingPermissions({
            method: sent,
            path,
            accepted: accepted === undefined ? undefined : String(accepted),
        }));
    }
    if (status === 401) {
        return new github_error/* GitHubError */.y({ ...details, message: `${details.message}. Check the input github-token.` });
    }
    return new github_error/* GitHubError */.y(details);
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


/***/ }),

/***/ 79266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createGitHubCommentThread)
});

// EXTERNAL MODULE: ./packages/errors/src/service-error.ts
var service_error = __webpack_require__(64453);
// EXTERNAL MODULE: ./packages/github/src/github-error.ts
var github_error = __webpack_require__(49117);
;// CONCATENATED MODULE: ./packages/github/src/author.ts

/**
 * Learns whom the token speaks for. The token of a job may not read `/user`, but GraphQL tells it its name; a forge
 * without GraphQL (Gitea, Forgejo) tells it over `/user`. Where neither answers, only bots count as ourselves: a person
 * who imitates our marker is not one. Gitea and Forgejo have no types of users, but reserve a name for their jobs.
 */
async function identifyAuthor(client) {
    const login = (await askGraphql(client)) ?? (await askRest(client));
    if (login === undefined) {
        return (author) => author?.type === 'Bot' || (author?.type === undefined && jobUsers.includes(author?.login ?? ''));
    }
    const own = withoutSuffix(login);
    const isBot = login.endsWith('[bot]');
    return (author) => author !== null &&
        author !== undefined &&
        withoutSuffix(author.login) === own &&
        (!isBot || author.type === 'Bot');
}
const jobUsers = ['gitea-actions', 'forgejo-actions'];
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
        if (error instanceof github_error/* GitHubError */.y && error.status !== undefined)
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
const marker = /^<!-- plimsoll report model=([a-z0-9_/+-]{1,200}) run=(\d{1,15})\.(\d{1,6})( hidden)? -->\r?\n/;
/** The comment's whole text, with the marker before the report. */
function markComment({ model, run, isHidden, markdown }) {
    return `<!-- plimsoll report model=${model} run=${run.id}.${run.attempt}${isHidden ? ' hidden' : ''} -->\n${markdown}`;
}
/** Takes a comment apart; undefined for a text that does not begin with our marker. */
function parseComment(body) {
    const match = marker.exec(body);
    if (!match)
        return undefined;
    const [line, model = '', id, attempt, hidden] = match;
    const run = { id: Number(id), attempt: Number(attempt) };
    return { model, run, isHidden: hidden !== undefined, markdown: body.slice(line.length) };
}
/** Negative when `a` ran before `b`. */
function compareRuns(a, b) {
    return a.id - b.id || a.attempt - b.attempt;
}

;// CONCATENATED MODULE: ./packages/github/src/comment-visibility.ts

const hide = `mutation($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) { minimizedComment { isMinimized } } }`;
const show = `mutation($id: ID!) { unminimizeComment(input: {subjectId: $id}) { unminimizedComment { isMinimized } } }`;
/**
 * Folds a comment away as outdated, or unfolds it. Only GraphQL can: a forge without it (Gitea, Forgejo) shows the comment as it
 * is, with its text up to date. Returns whether it was done.
 */
async function changeVisibility(client, comment, visibility) {
    if (comment.nodeId === null)
        return false;
    try {
        await client.graphql(visibility === 'hide' ? hide : show, { id: comment.nodeId });
        return true;
    }
    catch (error) {
        if (isRefusal(error))
            return false;
        throw error;
    }
}
/** No GraphQL here, or an answer that refuses: the comment is right all the same. */
function isRefusal(error) {
    if (error instanceof github_error/* GitHubError */.y)
        return error.status === 404 || error.status === 405 || error.status === 403;
    return error?.name === 'GraphqlResponseError';
}

// EXTERNAL MODULE: ./packages/github/src/create-once.ts
var create_once = __webpack_require__(28739);
;// CONCATENATED MODULE: ./packages/github/src/plan-comment.ts

/** Decides what becomes of the standing comments of a model when `wanted` is to be said; hidden when it is not worth it. */
function planComment(standing, wanted) {
    const [keep, ...remove] = [...standing].sort((a, b) => a.id - b.id);
    if (!keep) {
        const outcome = wanted.isHidden ? 'silent' : 'created';
        return { keep: undefined, update: undefined, visibility: null, remove: [], outcome };
    }
    const newer = standing.filter((comment) => compareRuns(comment.run, wanted.run) > 0);
    const latest = newer.sort((a, b) => compareRuns(b.run, a.run))[0];
    const text = latest ?? wanted;
    const isSame = isSameText(keep.markdown, text.markdown) && keep.isHidden === text.isHidden;
    const visibility = keep.isHidden === text.isHidden ? null : text.isHidden ? 'hide' : 'show';
    const done = text.isHidden ? 'hidden' : 'updated';
    const outcome = latest ? 'outdated' : isSame ? 'unchanged' : done;
    return { keep, update: isSame ? undefined : text, visibility, remove, outcome };
}
function isSameText(a, b) {
    const normalise = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return normalise(a) === normalise(b);
}

// EXTERNAL MODULE: ./packages/github/src/repository.ts
var src_repository = __webpack_require__(87857);
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
        async upsert({ model, markdown, isQuiet = false }) {
            const wanted = { model, run: options.run, isHidden: isQuiet, markdown };
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
            const self = {};
            for (let round = 1;; round++) {
                const plan = planComment(await listOwn(options, model, self), wanted);
                if (!plan.keep) {
                    if (created)
                        return created;
                    if (plan.outcome === 'silent')
                        return { outcome: 'silent', location: null };
                    created = { outcome: 'created', location: await create(options, wanted, self) };
                    continue;
                }
                try {
                    if (plan.update)
                        await update(options, plan.keep, plan.update);
                    if (plan.visibility)
                        await changeVisibility(options.client, plan.keep, plan.visibility);
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
async function listOwn(options, model, self) {
    const { client, repository, pullRequest } = options;
    const comments = await client.paginate(client.rest.issues.listComments, {
        ...(0,src_repository/* splitRepository */.T)(repository),
        issue_number: pullRequest,
        per_page: 100,
    });
    const marked = comments.flatMap((comment) => {
        const parsed = parseComment(comment.body ?? '');
        return parsed?.model === model
            ? [
                {
                    ...parsed,
                    id: comment.id,
                    nodeId: comment.node_id || null,
                    url: comment.html_url,
                    user: comment.user,
                },
            ]
            : [];
    });
    if (marked.length === 0)
        return [];
    self.isOwn ??= await identifyAuthor(client);
    const { isOwn } = self;
    return marked.filter(({ user }) => isOwn(user));
}
async function create(options, wanted, self) {
    const { client, repository, pullRequest, sleep } = options;
    return (0,create_once/* createOnce */.U)({
        sleep,
        create: async () => {
            const { data } = await client.rest.issues.createComment({
                ...(0,src_repository/* splitRepository */.T)(repository),
                issue_number: pullRequest,
                body: markComment(wanted),
            });
            const { user } = data;
            if (user)
                self.isOwn = (author) => author?.login === user.login && author.type === user.type;
            return data.html_url;
        },
        find: async () => (await listOwn(options, wanted.model, self))[0]?.url,
    });
}
async function update({ client, repository }, comment, text) {
    await client.rest.issues.updateComment({
        ...(0,src_repository/* splitRepository */.T)(repository),
        comment_id: comment.id,
        body: markComment(text),
    });
}
async function remove({ client, repository }, comment) {
    try {
        await client.rest.issues.deleteComment({ ...(0,src_repository/* splitRepository */.T)(repository), comment_id: comment.id });
    }
    catch (error) {
        if (!isGone(error))
            throw error;
    }
}
function isGone(error) {
    return error instanceof github_error/* GitHubError */.y && (error.status === 404 || error.status === 410);
}


/***/ }),

/***/ 28739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49117);

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
            if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y && error.isUncertain))
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


/***/ }),

/***/ 49117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ MissingPermissionError),
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64453);

/** GitHub's failure to answer, or its refusal. */
class GitHubError extends _plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._ {
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


/***/ }),

/***/ 64639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ listEvidence),
/* harmony export */   z: () => (/* binding */ toEvidence)
/* harmony export */ });
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49117);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87857);


/**
 * One page, of at most 100, of a repository's artifacts with this name, newest first; null where the forge has no such list, as
 * Forgejo and older Gitea. (GitHub answers a token without rights with 403.)
 */
async function listEvidence({ client, repository }, name, page) {
    try {
        const { data } = await client.rest.actions.listArtifactsForRepo({
            ...(0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T)(repository),
            name,
            per_page: 100,
            page,
        });
        const items = data.artifacts.filter((artifact) => artifact.name === name).map(toEvidence);
        return { items, isLast: data.artifacts.length < 100 };
    }
    catch (error) {
        if (error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y && error.status === 404)
            return null;
        throw error;
    }
}
/** GitHub's words in ours. */
function toEvidence(artifact) {
    return {
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
    };
}


/***/ }),

/***/ 63650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ createGitHubReleaseStore)
});

// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: ./packages/registry/src/version-tag.ts
var version_tag = __webpack_require__(32536);
// EXTERNAL MODULE: ./packages/registry/src/release-store.ts
var release_store = __webpack_require__(39128);
// EXTERNAL MODULE: ./packages/github/src/create-once.ts
var create_once = __webpack_require__(28739);
// EXTERNAL MODULE: ./packages/github/src/github-error.ts
var github_error = __webpack_require__(49117);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/web"
var web_ = __webpack_require__(37830);
// EXTERNAL MODULE: ./packages/github/src/repository.ts
var repository = __webpack_require__(87857);
;// CONCATENATED MODULE: ./packages/github/src/release-assets.ts







/** Longest time for one file: two gigabytes at half a megabyte a second. */
const transferMs = 70 * 60_000;
function createReleaseAssets(options) {
    const { client, sleep } = options;
    const route = (0,repository/* splitRepository */.T)(options.repository);
    const { repos } = client.rest;
    /** As they were last looked at: what was replaced since has another number, and is not found. */
    const seen = new Map();
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
    const download = async ({ id }) => {
        const { data } = await client.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
            ...route,
            asset_id: id,
            headers: { accept: 'application/octet-stream' },
            request: { parseSuccessResponseBody: false, timeoutMs: transferMs },
        });
        return data;
    };
    const hashAsset = async (asset) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of await download(asset))
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
            data: web_.ReadableStream.from(hashing(content(), hash)),
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
            const assets = await list(releaseId);
            seen.set(releaseId, assets);
            const files = [];
            for (const asset of assets)
                files.push(await readAsset(asset));
            return files;
        },
        async *open(releaseId, name) {
            const assets = seen.get(releaseId) ?? (await list(releaseId));
            const asset = assets.find((other) => other.name === name && other.state === 'uploaded');
            const gone = new release_store/* RegistryChangedError */.y(`The release ${releaseId} has no file ${name}.`);
            if (!asset)
                throw gone;
            yield* await download(asset).catch((error) => {
                throw isNotFound(error) ? gone : error;
            });
        },
        async put(release, file, content) {
            seen.delete(release.id);
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
                await (0,create_once/* createOnce */.U)({ create: () => upload(release, file, content), find, sleep });
            }
            catch (error) {
                const isThere = error instanceof github_error/* GitHubError */.y && error.codes.includes('already_exists');
                if (!isThere)
                    throw error;
                // Another publisher of the same draft was faster. What it stores is left alone: it may be an attestation as good as ours.
                const asset = (await list(release.id)).find(({ name }) => name === file.name);
                const stored = asset && (await readAsset(asset));
                if (stored?.sha256 === file.sha256)
                    return;
                const message = `Another publisher put ${file.name} into the draft of the release ${release.id} at the same time.`;
                throw new release_store/* RegistryChangedError */.y(message, { cause: error });
            }
        },
        async remove(releaseId, name) {
            seen.delete(releaseId);
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
    return error instanceof github_error/* GitHubError */.y && error.status === 404;
}

// EXTERNAL MODULE: ./packages/registry/src/release-label.ts
var release_label = __webpack_require__(42711);
;// CONCATENATED MODULE: ./packages/github/src/release-body.ts

/** Stands before anything else in the body of a release, where no text from data can come. */
const opening = '<!-- plimsoll:release ';
const closing = ' -->';
/** GitHub takes 125,000 characters. */
const maxNotesLength = 120_000;
/** The body of a release: our label, unseen, then the notes, cut at a line's end where they are too long. */
function renderReleaseBody(label, notes) {
    return `${opening}${(0,release_label/* formatLabel */.w)(label)}${closing}\n\n${shorten(notes)}`;
}
/** The label of a release; null when it has none, or not at the start. */
function parseReleaseBody(body) {
    if (!body.startsWith(opening))
        return null;
    const end = body.indexOf(closing);
    return end < 0 ? null : (0,release_label/* parseLabel */.Q)(body.slice(opening.length, end));
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
    const route = (0,repository/* splitRepository */.T)(options.repository);
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
        parallelUploads: 4,
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
            const begin = () => (0,create_once/* createOnce */.U)({ create, find, sleep }).catch((error) => {
                throw explainRefusal(error, { tag, repository: options.repository });
            });
            const draft = (await find()) ?? (await begin());
            begun.add(draft.id);
            return String(draft.id);
        },
        readFile: (handle, name) => assets.open(Number(handle), name),
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
                if (isNotFound(error))
                    throw gone(handle);
                const refusal = explainRefusal(error, { tag: release.tag_name, repository: options.repository });
                // Nobody can ever publish this draft.
                if (refusal instanceof configuration_error/* ConfigurationError */.j)
                    await this.removeDraft(handle);
                throw refusal;
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
function explainRefusal(error, { tag, repository }) {
    if (!(error instanceof github_error/* GitHubError */.y) || error.status !== 422)
        return error;
    if (/immutable release/i.test(error.message)) {
        return new configuration_error/* ConfigurationError */.j({
            where: tag,
            message: 'was the tag of an immutable release that was deleted, and GitHub never lets it be used again; the version is in the log, and has no release.',
            fix: `Give it up: plimsoll deprecate ${tag} --reason "its release was deleted" --repository ${repository}; then run publish-model again, which takes the next version.`,
        }, { cause: error });
    }
    if (error.codes.includes('already_exists')) {
        return new release_store/* RegistryChangedError */.y(`${tag} was published by somebody else.`, { cause: error });
    }
    return error;
}


/***/ }),

/***/ 87857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ splitRepository)
/* harmony export */ });
/** `owner/name` as Octokit's routes want it. */
function splitRepository(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}


/***/ }),

/***/ 35881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ resolveRun)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90712);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49117);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87857);



/**
 * Asks GitHub, and nobody else, which pull requests a run is about: what the run itself says may be a lie, and the event's list
 * is empty for forks. Needs `actions: read` and `pull-requests: read`.
 */
async function resolveRun(forge, id) {
    const run = await getRun(forge, id);
    const headRepository = run.head_repository?.full_name ?? null;
    const found = await findPulls(forge, { sha: run.head_sha, branch: run.head_branch, headRepository });
    return { id, event: run.event, headSha: run.head_sha, headRepository, url: run.html_url, pulls: found };
}
async function getRun({ client, repository }, id) {
    try {
        const { data } = await client.rest.actions.getWorkflowRun({ ...(0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T)(repository), run_id: id });
        return data;
    }
    catch (error) {
        if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y && error.status === 404))
            throw error;
        throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j({
            where: "input 'from-run'",
            message: `is ${id}, and ${repository} has no such run.`,
            fix: 'Write the id of the run that started this one: github.event.workflow_run.id.',
        }, { cause: error });
    }
}
/** By the commit, and where GitHub does not know the commit's pull requests, by the branch. */
async function findPulls({ client, repository }, head) {
    const route = (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T)(repository);
    const { sha, branch, headRepository } = head;
    if (headRepository === null)
        return [];
    const isRight = (pull) => pull.state === 'open' &&
        pull.head.sha === sha &&
        pull.head.repo?.full_name === headRepository &&
        pull.base.repo.full_name.toLowerCase() === repository.toLowerCase();
    const byCommit = await client.rest.repos
        .listPullRequestsAssociatedWithCommit({ ...route, commit_sha: sha, per_page: 100 })
        .then(({ data }) => data)
        .catch((error) => {
        if (error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y && (error.status === 404 || error.status === 422))
            return [];
        throw error;
    });
    const matches = byCommit.filter(isRight);
    const [owner] = headRepository.split('/');
    const byBranch = matches.length > 0 || branch === null
        ? []
        : (await client.rest.pulls.list({ ...route, state: 'open', head: `${owner}:${branch}`, per_page: 100 }))
            .data;
    return [...matches, ...byBranch.filter(isRight)]
        .map(({ number, base }) => ({ number, baseRef: base.ref }))
        .sort((a, b) => a.number - b.number);
}


/***/ }),

/***/ 87446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ listRunArtifacts)
/* harmony export */ });
/* harmony import */ var _list_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64639);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87857);


/** One run has at most 500 artifacts. */
const maxPages = 5;
/** All artifacts of a run that are still there. Needs `actions: read`. */
async function listRunArtifacts({ client, repository }, runId) {
    const listed = [];
    for (let page = 1; page <= maxPages; page++) {
        const { data } = await client.rest.actions.listWorkflowRunArtifacts({
            ...(0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T)(repository),
            run_id: runId,
            per_page: 100,
            page,
        });
        listed.push(...data.artifacts.map(_list_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .toEvidence */ .z));
        if (data.artifacts.length < 100)
            break;
    }
    return listed
        .filter(({ isExpired }) => !isExpired)
        .map(({ artifactId, name, bytes, digest }) => ({ id: artifactId, name, bytes, digest }));
}


/***/ }),

/***/ 72736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ createGitHubVersionLog)
});

// EXTERNAL MODULE: ./packages/registry/src/version-tag.ts
var version_tag = __webpack_require__(32536);
// EXTERNAL MODULE: ./packages/registry/src/log-message.ts
var log_message = __webpack_require__(96461);
// EXTERNAL MODULE: ./packages/registry/src/log-tag.ts
var log_tag = __webpack_require__(20626);
// EXTERNAL MODULE: ./packages/registry/src/compare-entries.ts
var compare_entries = __webpack_require__(59199);
// EXTERNAL MODULE: ./packages/registry/src/release-store.ts
var release_store = __webpack_require__(39128);
// EXTERNAL MODULE: ./packages/github/src/create-once.ts
var create_once = __webpack_require__(28739);
// EXTERNAL MODULE: ./packages/github/src/github-error.ts
var github_error = __webpack_require__(49117);
// EXTERNAL MODULE: ./packages/github/src/repository.ts
var src_repository = __webpack_require__(87857);
;// CONCATENATED MODULE: ./packages/github/src/tag-objects.ts


/** How many objects one query asks for. */
const batch = 100;
const fields = '... on Tag { oid message tagger { name date } target { oid } }';
/** Reads annotated tags by their SHAs: a hundred with one request, because a log grows long. */
async function readTagObjects(client, repository, shas) {
    const { owner, repo } = (0,src_repository/* splitRepository */.T)(repository);
    const found = new Map();
    for (let start = 0; start < shas.length; start += batch) {
        const asked = shas.slice(start, start + batch);
        const objects = asked.map((sha, index) => `t${index}: object(oid: "${sha}") { ${fields} }`);
        const query = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${objects.join(' ')} } }`;
        const answer = await client.graphql(query, { owner, name: repo }).catch((error) => {
            if (error instanceof github_error/* GitHubError */.y)
                throw error;
            throw new github_error/* GitHubError */.y({ operation: 'reading the tags', attempts: 1, message: error.message });
        });
        for (const object of Object.values(answer.repository ?? {})) {
            if (!object?.oid)
                continue;
            const at = new Date(object.tagger?.date ?? 0).toISOString().replace('.000Z', 'Z');
            const { message, target } = object;
            found.set(object.oid, { message, at, who: object.tagger?.name ?? '', target: target.oid });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/github/src/version-log.ts





/**
 * The log of versions in the tags of a repository on GitHub: annotated tags in GTO's format. GitHub creates a
 * reference that exists for nobody (422), and that is the lock. Needs `contents: write`; looking needs `contents: read`.
 */
function createGitHubVersionLog(options) {
    const { client, sleep } = options;
    const route = (0,src_repository/* splitRepository */.T)(options.repository);
    const { git } = client.rest;
    /** Tags that this process made: lists lag behind writes. */
    const made = new Map();
    const listTags = async (prefix) => {
        const refs = await client
            .paginate(git.listMatchingRefs, { ...route, ref: `tags/${prefix}` })
            .catch(explainMissingRoute);
        const own = [...made].filter(([name]) => name.startsWith(prefix));
        const listed = refs.map(({ ref, object }) => [ref.slice('refs/tags/'.length), object]);
        return [...new Map([...own, ...listed])].map(([name, object]) => ({ name, object }));
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
            return { tag: tag.name, version, commit: data.object.sha, label: (0,log_message/* parseTagMessage */.V3)(data.message) };
        },
        async register({ tag, label, because }) {
            const isOurs = async () => (await log.find(label))?.label?.id === label.id;
            const message = (0,log_message/* renderTagMessage */.a5)(label, because);
            const object = await createTagObject({ tag, object: label.commit, message, ...taggerOf(because.who) });
            await createTag(tag, object, isOurs);
        },
        async history(model) {
            const refs = [...(await listTags(`${model}@`)), ...(await listTags(`${model}#`))];
            const ours = refs.filter(({ name }) => (0,log_tag/* parseLogTag */.q)(name)?.model === model);
            const annotated = ours.flatMap(({ object }) => (object.type === 'tag' ? [object.sha] : []));
            const objects = await readTagObjects(client, options.repository, annotated);
            const entries = ours.flatMap(({ name, object }) => {
                const annotation = objects.get(object.sha) ?? null;
                const entry = (0,log_message/* readEntry */.hB)({ name, commit: annotation?.target ?? object.sha, annotation });
                return entry ? [entry] : [];
            });
            return entries.sort(compare_entries/* compareEntries */.w);
        },
        async append(entry) {
            const { tag, commit, at, note } = entry;
            const isOurs = async () => {
                const existing = (await log.history(entry.model)).find((other) => other.tag === tag);
                return existing !== undefined && (0,log_message/* isSameEntry */.TR)(existing, entry);
            };
            const date = `${at.toISOString().slice(0, 19)}Z`;
            const message = (0,log_message/* renderEntryMessage */.Mq)(entry);
            const object = await createTagObject({ tag, object: commit, message, ...taggerOf(note.who, date) });
            await createTag(tag, object, isOurs);
        },
    };
    /** A tag object that no reference names is seen by nobody, so a lost one does no harm. */
    const createTagObject = (object) => (0,create_once/* createOnce */.U)({
        create: async () => (await git.createTag({ ...route, ...object, type: 'commit' })).data.sha,
        find: async () => undefined,
        sleep,
    });
    const createTag = async (tag, object, isOurs) => {
        try {
            await (0,create_once/* createOnce */.U)({
                create: async () => {
                    await git.createRef({ ...route, ref: `refs/tags/${tag}`, sha: object });
                    return true;
                },
                find: async () => ((await isOurs()) ? true : undefined),
                sleep,
            });
            made.set(tag, { type: 'tag', sha: object });
        }
        catch (error) {
            if (!(error instanceof github_error/* GitHubError */.y && error.status === 422))
                throw error;
            if (!/already exists/i.test(error.message))
                throw error;
            if (await isOurs())
                return;
            // The list that did not show it yet should show it the next time.
            await sleep(1_000);
            if (await isOurs())
                return;
            throw new release_store/* RegistryChangedError */.y(`The tag ${tag} exists already.`, { cause: error });
        }
    };
    return log;
}
/** Who did it, as git writes it; GitHub fills in the token's user and the time where nothing is given. */
function taggerOf(who, date) {
    const name = who ?? (date === undefined ? null : 'Plimsoll');
    if (name === null)
        return {};
    const email = `${name.replace(/[^A-Za-z0-9-]/g, '-')}@users.noreply.github.com`;
    return { tagger: { name, email, ...(date !== undefined && { date }) } };
}
/** GitHub answers with an empty list where nothing matches; only a server that has no such list answers 404. */
function explainMissingRoute(error) {
    if (!(error instanceof github_error/* GitHubError */.y && error.status === 404))
        throw error;
    throw new github_error/* GitHubError */.y({
        ...{ operation: 'listing the tags of versions', attempts: 1, status: 404 },
        message: 'this server (Gitea, Forgejo) lacks the part of GitHub’s API that versions are kept with, or the token may not read the repository. There, publish from a checkout with `plimsoll publish-model`, which makes the tags with git, and push them.',
    }, { cause: error });
}


/***/ })

};
