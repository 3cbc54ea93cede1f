export const id = 5508;
export const ids = [5508];
export const modules = {

/***/ 75508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHubStore: () => (/* binding */ createHubStore)
});

// EXTERNAL MODULE: ./packages/registry/src/release-store.ts
var release_store = __webpack_require__(39128);
// EXTERNAL MODULE: ./packages/registry/src/release-label.ts
var release_label = __webpack_require__(42711);
// EXTERNAL MODULE: ./packages/stores/src/web/announced-content.ts
var announced_content = __webpack_require__(93256);
// EXTERNAL MODULE: ./packages/stores/src/web/web-client.ts
var web_client = __webpack_require__(95175);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/stores/src/hub/hub-files.ts

/** Files of a repository that are the store's own: no file of a model begins with a dot. */
const ownNames = { label: '.plimsoll.json', attributes: '.gitattributes', card: 'README.md' };
/** What became of MODEL_CARD.md: a repository shows its README.md to people. */
const cardName = 'MODEL_CARD.md';
/** The files of a version among those of a commit: without the store's own, and without the card's second name. */
function versionFiles(files) {
    const card = files.find(({ path }) => path === cardName);
    return files.filter(({ path, oid }) => path !== ownNames.label &&
        path !== ownNames.attributes &&
        !(path === ownNames.card && oid === card?.oid));
}
/** Reads digests of files: the Hub tells those of large files, and small ones are read, each content once. */
function createDigests(api) {
    const known = new Map();
    const hash = async (repository, commit, path) => {
        const sum = (0,external_node_crypto_.createHash)('sha256');
        for await (const piece of api.read(repository, commit, path))
            sum.update(piece);
        return sum.digest('hex');
    };
    return async (repository, commit, { path, bytes, oid, sha256 }) => {
        if (sha256 !== null)
            return { name: path, bytes, sha256 };
        const hashing = known.get(oid) ?? hash(repository, commit, path);
        known.set(oid, hashing);
        return { name: path, bytes, sha256: await hashing };
    };
}
/** A small text of a commit. */
async function readHubText(api, repository, commit, path) {
    const pieces = [];
    for await (const piece of api.read(repository, commit, path))
        pieces.push(piece);
    return Buffer.concat(pieces).toString('utf8');
}

// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
;// CONCATENATED MODULE: ./packages/stores/src/hub/refusals.ts


/** That a branch which was begun has gone. */
function draftGone(repository, ref) {
    return new release_store/* RegistryChangedError */.y(`The draft ${ref} of ${repository} is not there any more.`);
}
/** That a version has its tag already. */
function alreadyPublished({ model, version }) {
    return new release_store/* RegistryChangedError */.y(`${model} ${version} is published already.`);
}
/** That a repository holds the versions of another model. */
function otherModel(repository, there, model) {
    const owner = repository.split('/')[0];
    return new configuration_error/* ConfigurationError */.j({
        where: `hf://${repository}`,
        message: `holds the versions of ${there}, and this model is ${model}; a repository holds one model.`,
        fix: `Write store: hf://${owner} for a repository of each model, or name another repository.`,
    });
}

;// CONCATENATED MODULE: ./packages/stores/src/hub/begin-draft.ts




/** How the branch of a draft is called: by its version, and by the first letters of its label's id. */
const draftForm = /^plimsoll-draft-(v\d+\.\d+\.\d+)-([0-9a-f]{16})$/;
/**
 * Begins a draft, or finds the one that was begun by whoever wants the same; returns its branch. The repository is made where there is
 * none. Throws a RegistryChangedError where the version is published already, or the branch keeps going away.
 */
async function beginDraft(api, label, place) {
    const { repository, labelAt, sleep } = place;
    if ((await api.refs(repository)) === null)
        await api.ensureRepository(repository);
    const branch = `plimsoll-draft-${label.version}-${label.id.slice(0, 16)}`;
    const content = Buffer.from(`${(0,release_label/* formatLabel */.w)(label)}\n`);
    for (const pauseMs of [0, 500, 1_000, 2_000, 4_000]) {
        await sleep(pauseMs);
        const refs = await api.refs(repository);
        if (refs?.tags.some(({ name }) => name === label.version))
            throw alreadyPublished(label);
        const main = refs?.branches.find(({ name }) => name === 'main');
        if (!main)
            throw draftGone(repository, 'main');
        const begun = refs?.branches.find(({ name }) => name === branch)?.commit;
        if (begun !== undefined && (await labelAt(repository, begun))?.id === label.id)
            return branch;
        if (begun === undefined) {
            await api.createBranch(repository, branch, { commit: main.commit, overwrite: false });
        }
        const parent = begun ?? main.commit;
        const removals = (await api.tree(repository, parent))
            .filter(({ path }) => path !== ownNames.attributes && path !== ownNames.label)
            .map(({ path }) => ({ kind: 'deletedFile', path }));
        const changes = [...removals, { kind: 'file', path: ownNames.label, content }];
        const title = `Begin ${label.model} ${label.version}`;
        // Only on top of what was looked at: somebody else may have begun the same draft, and have files in it.
        await api.commit(repository, branch, { title, changes, parent }).catch((error) => {
            if (!((0,web_client/* isUncertain */.cp)(error) || error instanceof release_store/* RegistryChangedError */.y))
                throw error;
        });
    }
    throw draftGone(repository, branch);
}

;// CONCATENATED MODULE: ./packages/stores/src/hub/hub-aliases.ts

/** Aliases as branches: revision="production" is the version that the log gave production to. A branch moves in one call. */
function createHubAliases(open) {
    return {
        refuse(alias) {
            const isTaken = /^(main|head|refs|v\d+\.\d+\.\d+|plimsoll-draft-.*)$/i.test(alias);
            return isTaken
                ? `Hugging Face shows an alias as a branch, and «${alias}» is not free for one; choose another.`
                : undefined;
        },
        async read({ model, alias }) {
            const { repository, api } = open(model);
            const refs = await api.refs(repository);
            const branch = refs?.branches.find(({ name }) => name === alias);
            const tags = refs?.tags.filter(({ name }) => /^v\d+\.\d+\.\d+$/.test(name)) ?? [];
            return (branch && tags.find(({ commit }) => commit === branch.commit)?.name) ?? null;
        },
        async point({ model, alias }, version) {
            const { repository, api } = open(model);
            const tag = (await api.refs(repository))?.tags.find(({ name }) => name === version);
            if (!tag)
                throw new release_store/* RegistryChangedError */.y(`${repository} has no ${version} any more.`);
            await api.createBranch(repository, alias, { commit: tag.commit, overwrite: true });
        },
        async remove({ model, alias }) {
            const { repository, api } = open(model);
            await api.deleteBranch(repository, alias);
        },
    };
}

// EXTERNAL MODULE: ./packages/stores/src/web/fetch-of.ts
var fetch_of = __webpack_require__(85287);
// EXTERNAL MODULE: ./packages/stores/src/web/answer-fields.ts
var answer_fields = __webpack_require__(22881);
;// CONCATENATED MODULE: ./packages/stores/src/hub/hub-api.ts




/** Sources: huggingface_hub 2.4 (hf_api.py, _commit_api.py) and @huggingface/hub (create-branch.ts), which speak to the Hub. */
function createHubApi(client, endpoint) {
    const models = (repository, ...rest) => new URL([`${endpoint}/api/models/${repository}`, ...rest.map(encodeURIComponent)].join('/'));
    const post = (url, doing, body, expect, isRepeatable) => client.send({
        ...{ method: 'POST', url, doing, expect, isRepeatable },
        headers: { 'content-type': 'application/json' },
        body: () => JSON.stringify(body),
    });
    return {
        client,
        endpoint,
        async refs(repository) {
            const url = models(repository, 'refs');
            const doing = `looking at ${repository}`;
            const answer = await client.send({ method: 'GET', url, doing, expect: [200, 404] });
            const said = await answer.text();
            if (answer.status === 404)
                return null;
            const parsed = client.parse(said, doing);
            const read = (key) => (0,answer_fields/* listIn */.Of)(parsed, key).map((ref) => ({
                name: (0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(ref, 'name')),
                commit: (0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(ref, 'targetCommit')),
            }));
            return { branches: read('branches'), tags: read('tags') };
        },
        async ensureRepository(repository) {
            const [organization, name] = repository.split('/');
            const url = new URL(`${endpoint}/api/repos/create`);
            const body = { type: 'model', organization, name, private: true };
            await drain(await post(url, `creating ${repository}`, body, [200, 201, 409], true));
        },
        async createBranch(repository, branch, { commit, overwrite }) {
            const url = models(repository, 'branch', branch);
            const body = { startingPoint: commit, ...(overwrite && { overwrite }) };
            const answer = await post(url, `creating the branch ${branch}`, body, [200, 201, 409], true);
            await drain(answer);
            return answer.status !== 409;
        },
        async deleteBranch(repository, branch) {
            const url = models(repository, 'branch', branch);
            const doing = `removing the branch ${branch}`;
            await drain(await client.send({ method: 'DELETE', url, doing, expect: [200, 204, 404] }));
        },
        async createTag(repository, tag, commit) {
            const url = models(repository, 'tag', commit);
            const answer = await post(url, `creating the tag ${tag}`, { tag }, [200, 201, 409], true);
            await drain(answer);
            return answer.status !== 409;
        },
        async tree(repository, revision) {
            const files = [];
            let next = models(repository, 'tree', revision);
            next.searchParams.set('recursive', 'true');
            while (next) {
                const answer = await client.send({
                    ...{ method: 'GET', url: next, doing: `listing ${repository}`, expect: [200, 404] },
                });
                const said = await answer.text();
                if (answer.status === 404)
                    throw gone(repository, revision);
                for (const entry of (0,answer_fields/* listIn */.Of)({ entries: client.parse(said, `listing ${repository}`) }, 'entries')) {
                    if ((0,answer_fields/* field */.ZZ)(entry, 'type') !== 'file')
                        continue;
                    files.push({
                        path: (0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(entry, 'path')),
                        bytes: Number((0,answer_fields/* field */.ZZ)(entry, 'size') ?? 0),
                        oid: (0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(entry, 'oid')),
                        sha256: (0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(entry, 'lfs', 'oid')) || null,
                    });
                }
                const link = /<([^>]+)>\s*;\s*rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
                next = link === undefined ? undefined : new URL(link, next);
            }
            return files;
        },
        async commit(repository, branch, { title, changes, parent }) {
            const header = {
                summary: title,
                description: '',
                ...(parent !== undefined && { parentCommit: parent }),
            };
            const lines = [{ key: 'header', value: header }, ...changes.map(renderChange)];
            const answer = await client.send({
                method: 'POST',
                url: models(repository, 'commit', branch),
                doing: `committing to ${repository}`,
                headers: { 'content-type': 'application/x-ndjson' },
                body: () => lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
                expect: [200, 201, 404, 409, 412],
                timeoutMs: 5 * 60_000,
            });
            await drain(answer);
            if (answer.status >= 400)
                throw gone(repository, branch);
        },
        async uploadMode(repository, branch, { path, bytes, sample }) {
            const url = models(repository, 'preupload', branch);
            const files = [{ path, size: bytes, sample: Buffer.from(sample).toString('base64') }];
            const answer = await post(url, `asking how to upload ${path}`, { files }, [200, 404], true);
            const said = await answer.text();
            if (answer.status === 404)
                throw gone(repository, branch);
            return (0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)((0,answer_fields/* listIn */.Of)(client.parse(said, `asking how to upload ${path}`), 'files')[0], 'uploadMode'));
        },
        async *read(repository, revision, path) {
            const url = new URL(`${endpoint}/${repository}/resolve/${encodeURIComponent(revision)}/${path.split('/').map(encodeURIComponent).join('/')}`);
            const answer = await client.send({
                ...{ method: 'GET', url, doing: `reading ${path}`, expect: [200, 404], timeoutMs: web_client/* transferMs */.iN },
                headers: { 'accept-encoding': 'identity' },
            });
            if (answer.status === 404) {
                await drain(answer);
                throw new release_store/* RegistryChangedError */.y(`${repository} has no file ${path} at ${revision}.`);
            }
            if (answer.body)
                yield* answer.body;
        },
    };
}
/** What git calls a content: how a small file can be compared without reading it. */
function gitBlobId(content) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
function renderChange(change) {
    const { kind: key, path } = change;
    switch (change.kind) {
        case 'file': {
            const content = Buffer.from(change.content).toString('base64');
            return { key, value: { path, content, encoding: 'base64' } };
        }
        case 'lfsFile':
            return { key, value: { path, algo: 'sha256', oid: change.sha256, size: change.bytes } };
        case 'deletedFile':
            return { key, value: { path } };
    }
}
function gone(repository, revision) {
    return new release_store/* RegistryChangedError */.y(`${revision} of ${repository} is not there any more, or is not what it was.`);
}
async function drain(answer) {
    await answer.arrayBuffer();
}

;// CONCATENATED MODULE: ./packages/stores/src/hub/hub-login.ts

/**
 * Logs in: with HF_TOKEN where it is set, else as a trusted publisher, which needs no stored secret: GitHub's word of which workflow
 * this is is exchanged for a token of one hour and one repository, where the job has the permission `id-token: write`. Where neither
 * is there, public repositories can be read. Source: huggingface_hub 2.4, _oidc.py; RFC 8693.
 */
async function loginToHub({ endpoint, repository, environment, sender, log, }) {
    const given = environment.HF_TOKEN || environment.HUGGING_FACE_HUB_TOKEN;
    if (given)
        return { token: given, how: 'HF_TOKEN' };
    const { ACTIONS_ID_TOKEN_REQUEST_URL: issuer, ACTIONS_ID_TOKEN_REQUEST_TOKEN: right } = environment;
    if (!issuer || !right)
        return { token: null, how: 'no login' };
    const url = new URL(issuer);
    url.searchParams.set('audience', endpoint);
    const ask = (at, init) => askJson(sender, at, init);
    const word = await ask(url, { headers: { authorization: `Bearer ${right}` } });
    const subject_token = (0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(word.answer, 'value'));
    if (subject_token === '') {
        log(`GitHub gave no identity token [${word.status}].`);
        return { token: null, how: 'no login, since GitHub gave no identity token' };
    }
    const exchanged = await ask(new URL(`${endpoint}/oauth/token`), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
            grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
            subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
            subject_token,
            resource: repository,
        }),
    });
    const token = (0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(exchanged.answer, 'access_token'));
    if (token !== '')
        return { token, how: 'trusted publishing' };
    const why = (0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(exchanged.answer, 'error_description')) || (0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(exchanged.answer, 'error'));
    const message = `${endpoint} does not take this workflow for a trusted publisher of ${repository} [${exchanged.status}]${why === '' ? '' : `: ${why.replace(/[\p{Cc}]+/gu, ' ').slice(0, 200)}`}`;
    log(message);
    return { token: null, how: `no login, since ${message}` };
}
async function askJson(sender, url, init) {
    const response = await sender
        .fetch(url, { ...init, signal: AbortSignal.timeout(60_000) })
        .catch(() => undefined);
    if (!response)
        return { status: 0, answer: undefined };
    const said = await response.text();
    try {
        return { status: response.status, answer: JSON.parse(said) };
    }
    catch {
        return { status: response.status, answer: undefined };
    }
}

;// CONCATENATED MODULE: ./packages/stores/src/hub/hub-place.ts





const publicHub = 'https://huggingface.co';
/** The repository of a model, OWNER/NAME. Throws a ConfigurationError when the model's name is none for a repository. */
function repositoryOf(model, { owner, name }) {
    // Names of models have no dots, so no two of them meet.
    const repository = name ?? model.replaceAll('/', '.');
    // Source: huggingface_hub, utils/_validators.py, validate_repo_id.
    const isName = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,95}$/.test(repository) && !/--|\.\.|[-.]$|\.git$/.test(repository);
    if (!isName) {
        throw new configuration_error/* ConfigurationError */.j({
            where: `hf://${owner}/${repository}`,
            message: 'is no name for a repository on Hugging Face: at most 96 letters, digits, _, - and ., without -- or .., and with no - or . at its ends.',
            fix: `Name the repository: store: hf://${owner}/my-model`,
        });
    }
    return `${owner}/${repository}`;
}
/** Connects to the Hub, or to the one that HF_ENDPOINT names. Logs in when it is first asked for something. */
function connectToHub(repository, { environment, sleep, log }) {
    const endpoint = findEndpoint(environment.HF_ENDPOINT);
    let login;
    let how = 'no login';
    const sender = (0,fetch_of/* fetchOf */.A)(environment);
    const client = (0,web_client/* createWebClient */.kQ)({
        service: endpoint,
        origin: new URL(endpoint).origin,
        login: async () => {
            login ??= loginToHub({ endpoint, repository, environment, sender, log });
            const known = await login;
            how = known.how;
            return known.token === null ? {} : { authorization: `Bearer ${known.token}` };
        },
        readMessage: (said) => /"error"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(said)?.[1],
        explain: ({ status, doing, message }) => {
            if (status !== 401 && status !== 403)
                return undefined;
            return new configuration_error/* ConfigurationError */.j({
                where: `hf://${repository}`,
                message: `Hugging Face refuses ${doing} with ${how} [${status}]: ${message}`.replace(/\.?$/, '.'),
                fix: how.startsWith('no login')
                    ? `Make this workflow a trusted publisher in the settings of ${repository} and give the job the permission «id-token: write», or set HF_TOKEN in env from a secret.`
                    : `Give it the right to write to ${repository}.`,
            });
        },
        sender,
        sleep,
        log,
    });
    return createHubApi(client, endpoint);
}
function findEndpoint(text = '') {
    if (text === '')
        return publicHub;
    if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))
        return text.replace(/\/+$/, '');
    throw new configuration_error/* ConfigurationError */.j({
        where: 'environment variable HF_ENDPOINT',
        message: 'is no address that begins with https:// or http://.',
        fix: `Leave it out for ${publicHub}.`,
    });
}

// EXTERNAL MODULE: ./packages/errors/src/service-error.ts
var service_error = __webpack_require__(64453);
;// CONCATENATED MODULE: ./packages/stores/src/hub/large-files.ts





const lfs = 'application/vnd.git-lfs+json';
/**
 * Uploads a large file by its digest, in one piece or in the parts that the Hub asks for; what it has already is not sent again.
 * Nobody sees the file before a commit names it. Source: git-lfs docs/api/batch.md, and huggingface_hub lfs.py for the parts.
 */
async function uploadLargeFile(api, { repository, branch }, file, content) {
    const doing = `uploading ${file.name}`;
    const send = (href, body) => api.client.send({
        ...{ method: 'POST', url: new URL(href, api.endpoint), doing, isRepeatable: true },
        ...{ expect: [200, 201, 404], headers: { accept: lfs, 'content-type': lfs } },
        body: () => JSON.stringify(body),
    });
    const fail = (message) => new service_error/* ServiceError */._({ service: api.endpoint, operation: doing, attempts: 1, message });
    const asked = await send(`${api.endpoint}/${repository}.git/info/lfs/objects/batch`, {
        operation: 'upload',
        transfers: ['basic', 'multipart'],
        objects: [{ oid: file.sha256, size: file.bytes }],
        hash_algo: 'sha256',
        ref: { name: branch },
    });
    const said = await asked.text();
    if (asked.status === 404)
        throw new release_store/* RegistryChangedError */.y(`${repository} is not there any more.`);
    const [object] = (0,answer_fields/* listIn */.Of)(api.client.parse(said, doing), 'objects');
    const refusal = (0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(object, 'error', 'message'));
    if (refusal !== '')
        throw fail(refusal);
    const upload = (0,answer_fields/* field */.ZZ)(object, 'actions', 'upload');
    if (upload === undefined)
        return;
    const href = (0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(upload, 'href'));
    const header = ((0,answer_fields/* field */.ZZ)(upload, 'header') ?? {});
    const put = async (url, headers, bytes, body) => {
        const answer = await api.client.send({
            ...{
                method: 'PUT',
                url: new URL(url, api.endpoint),
                doing,
                expect: [200, 201, 204],
                timeoutMs: web_client/* transferMs */.iN,
            },
            headers: { ...headers, 'content-length': String(bytes) },
            body,
        });
        await answer.arrayBuffer();
        return answer.headers.get('etag');
    };
    const partBytes = Number(header.chunk_size ?? 0);
    if (partBytes > 0) {
        const urls = Object.entries(header)
            .filter(([key]) => /^\d+$/.test(key))
            .sort(([a], [b]) => Number(a) - Number(b))
            .map(([, url]) => (0,answer_fields/* text */.Qq)(url));
        if (urls.length !== Math.ceil(file.bytes / partBytes))
            throw fail('the parts that it asks for are not the file');
        const stretches = createStretches(() => (0,announced_content/* announcedContent */.X)(file, content));
        const parts = [];
        for (const [index, url] of urls.entries()) {
            const from = index * partBytes;
            const bytes = Math.min(partBytes, file.bytes - from);
            const etag = await put(url, {}, bytes, () => stretches.read(from, bytes));
            if (etag === null)
                throw fail(`the part ${index + 1} came without its etag`);
            parts.push({ partNumber: index + 1, etag });
        }
        await stretches.end();
        await (await send(href, { oid: file.sha256, parts })).arrayBuffer();
    }
    else {
        const headers = Object.fromEntries(Object.entries(header).map(([key, value]) => [key, String(value)]));
        await put(href, headers, file.bytes, () => (0,announced_content/* announcedContent */.X)(file, content));
    }
    const verify = (0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(object, 'actions', 'verify', 'href'));
    if (verify === '')
        return;
    const verified = await send(verify, { oid: file.sha256, size: file.bytes });
    await verified.arrayBuffer();
    if (verified.status === 404)
        throw fail('it does not have what was sent to it');
}
/** Reads a content in stretches, one after another, in one pass; a stretch that is asked for again is read from the start. */
function createStretches(open) {
    let source;
    let rest = new Uint8Array(0);
    let at = 0;
    const next = async () => {
        source ??= open();
        const { done, value } = await source.next();
        rest = done ? new Uint8Array(0) : value;
        return !done;
    };
    return {
        async *read(from, bytes) {
            if (from !== at) {
                await source?.return();
                [source, rest, at] = [undefined, new Uint8Array(0), 0];
            }
            while (at < from + bytes) {
                if (rest.length === 0 && !(await next()))
                    return;
                const skipped = Math.min(rest.length, Math.max(0, from - at));
                const taken = Math.min(rest.length - skipped, from + bytes - at - skipped);
                const piece = rest.subarray(skipped, skipped + taken);
                at += skipped + taken;
                rest = rest.subarray(skipped + taken);
                if (piece.length > 0)
                    yield piece;
            }
        },
        async end() {
            await source?.return();
        },
    };
}

;// CONCATENATED MODULE: ./packages/stores/src/hub/pending-commits.ts



/** How many bytes of small files wait for a commit at most. */
const maxPendingBytes = 16 * 1024 * 1024;
function createPendingCommits(api, { repository, sleep, }) {
    const waiting = new Map();
    /** One commit after another. */
    let last = Promise.resolve();
    const inTurn = (work) => {
        const turn = last.then(work, work);
        last = turn.catch(() => { });
        return turn;
    };
    const flush = () => inTurn(async () => {
        for (const [branch, changes] of [...waiting]) {
            waiting.delete(branch);
            const what = { repository, branch, title: 'Add files of a draft', sleep };
            await commitUntilThere(api, { ...what, changes: [...changes.values()] });
        }
    });
    return {
        flush,
        async add(branch, change) {
            const changes = waiting.get(branch) ?? new Map();
            waiting.set(branch, changes);
            changes.set(change.path, change);
            const bytes = [...changes.values()].reduce((sum, one) => sum + (one.kind === 'file' ? one.content.length : 0), 0);
            if (bytes > maxPendingBytes)
                await flush();
        },
    };
}
/**
 * Commits what a branch does not have yet, and nothing when it has all: a commit whose answer was lost is looked for before it is
 * sent again. Throws a RegistryChangedError when the branch is gone.
 */
async function commitUntilThere(api, what) {
    const { repository, branch, title, sleep } = what;
    let failure;
    for (const pauseMs of [1_000, 2_000, 4_000, 8_000]) {
        const there = new Map((await api.tree(repository, branch)).map((file) => [file.path, file]));
        const changes = what.changes.filter((change) => !isDone(change, there.get(change.path)));
        if (changes.length === 0)
            return;
        try {
            await api.commit(repository, branch, { title, changes });
            return;
        }
        catch (error) {
            // A branch that others commit to is not gone; then the next look at it tells what is still to be done.
            if (!((0,web_client/* isUncertain */.cp)(error) || error instanceof release_store/* RegistryChangedError */.y))
                throw error;
            failure = error;
        }
        await sleep(pauseMs);
    }
    throw failure;
}
function isDone(change, file) {
    switch (change.kind) {
        case 'deletedFile':
            return file === undefined;
        case 'lfsFile':
            return file?.sha256 === change.sha256;
        case 'file':
            return file?.sha256 === null && file.oid === gitBlobId(change.content);
    }
}

// EXTERNAL MODULE: ./packages/registry/src/version-tag.ts
var version_tag = __webpack_require__(32536);
;// CONCATENATED MODULE: ./packages/stores/src/hub/show-newest.ts



/**
 * Lets main show the newest version, in one commit. What people put there themselves stays: removed is only what the version that
 * main shows now had brought, and a README.md that somebody wrote is kept. When main moves meanwhile, all is looked at again.
 */
async function showNewest(api, { repository, labelAt, sleep }) {
    let failure;
    for (const pauseMs of [0, 500, 1_000, 2_000, 4_000, 8_000]) {
        await sleep(pauseMs);
        const refs = await api.refs(repository);
        const main = refs?.branches.find(({ name }) => name === 'main');
        const versions = refs?.tags.filter(({ name }) => /^v\d+\.\d+\.\d+$/.test(name)) ?? [];
        const newest = versions.sort((a, b) => (0,version_tag/* compareVersions */.Zy)(a.name, b.name)).at(-1);
        if (!main || !newest)
            return;
        const shown = await labelAt(repository, main.commit);
        const before = versions.find(({ name }) => name === shown?.version);
        const trees = {
            now: await api.tree(repository, main.commit),
            before: before ? await api.tree(repository, before.commit) : [],
            wanted: await api.tree(repository, newest.commit),
        };
        const { writes, removals } = compareTrees(trees);
        if (writes.length + removals.length === 0)
            return;
        const changes = removals.map((path) => ({ kind: 'deletedFile', path }));
        for (const { path, bytes, sha256 } of writes) {
            if (sha256 !== null)
                changes.push({ kind: 'lfsFile', path, sha256, bytes });
            else
                changes.push({ kind: 'file', path, content: await readWhole(api, repository, newest.commit, path) });
        }
        try {
            await api.commit(repository, 'main', { title: `Show ${newest.name}`, changes, parent: main.commit });
            return;
        }
        catch (error) {
            if (!((0,web_client/* isUncertain */.cp)(error) || error instanceof release_store/* RegistryChangedError */.y))
                throw error;
            failure = error;
        }
    }
    throw failure;
}
/** What main lacks of the version that it shall show, and what it has of the one that it shows. Pure. */
function compareTrees(trees) {
    const [now, before, wanted] = [byPath(trees.now), byPath(trees.before), byPath(trees.wanted)];
    const isOurs = (path) => now.get(path)?.oid === before.get(path)?.oid;
    const writes = trees.wanted.filter(({ path, oid }) => {
        const there = now.get(path);
        if (path === ownNames.attributes || there?.oid === oid)
            return false;
        const isCard = path === ownNames.card && oid === wanted.get(cardName)?.oid;
        return !(isCard && there && !isOurs(path));
    });
    const removals = trees.before
        .map(({ path }) => path)
        .filter((path) => now.has(path) && !wanted.has(path) && path !== ownNames.attributes && isOurs(path));
    return { writes, removals };
}
function byPath(files) {
    return new Map(files.map((file) => [file.path, file]));
}
async function readWhole(api, repository, commit, path) {
    const pieces = [];
    for await (const piece of api.read(repository, commit, path))
        pieces.push(piece);
    return Buffer.concat(pieces);
}

;// CONCATENATED MODULE: ./packages/stores/src/hub/hub-store.ts










const versionForm = /^v\d+\.\d+\.\d+$/;
/**
 * Keeps versions on the Hugging Face Hub: a version is a tag of the model's repository, v1.4.0, and a draft is a branch of its own,
 * named by its label, so that many who begin the same draft have one. The tag is created on the branch in one call; then main
 * shows the newest version, with MODEL_CARD.md as README.md, and the branch is removed. As long as the branch is there something
 * may be left to do, so it is listed. Handles are `<repository>#<branch or tag>`.
 */
function createHubStore(options) {
    const connections = new Map();
    const connect = (repository) => {
        const known = connections.get(repository);
        if (known)
            return known;
        const api = connectToHub(repository, options);
        const pending = createPendingCommits(api, { repository, sleep: options.sleep });
        const made = { api, pending, digest: createDigests(api), labels: new Map(), inspected: new Map() };
        connections.set(repository, made);
        return made;
    };
    const open = (handle) => {
        const at = handle.lastIndexOf('#');
        const repository = handle.slice(0, at);
        return { repository, ref: handle.slice(at + 1), ...connect(repository) };
    };
    const labelAt = async (repository, commit) => {
        const { api, labels } = connect(repository);
        const known = labels.get(commit);
        if (known !== undefined)
            return known;
        const said = await readHubText(api, repository, commit, ownNames.label).catch((error) => {
            if (error instanceof release_store/* RegistryChangedError */.y)
                return '';
            throw error;
        });
        const label = (0,release_label/* parseLabel */.Q)(said);
        labels.set(commit, label);
        return label;
    };
    const branchOf = async (handle) => {
        const { api, repository, ref } = open(handle);
        const found = (await api.refs(repository))?.branches.find(({ name }) => name === ref);
        if (!found || !draftForm.test(ref))
            throw draftGone(repository, ref);
        return found;
    };
    return {
        kind: 'hugging-face',
        parallelUploads: 4,
        digests: 'recorded',
        aliases: createHubAliases((model) => {
            const repository = repositoryOf(model, options);
            return { repository, api: connect(repository).api };
        }),
        async list(model) {
            const repository = repositoryOf(model, options);
            const { api } = connect(repository);
            const refs = await api.refs(repository);
            const releases = [];
            for (const { name, commit } of refs?.tags ?? []) {
                if (!versionForm.test(name))
                    continue;
                const label = await labelAt(repository, commit);
                if (label !== null && label.model !== model)
                    throw otherModel(repository, label.model, model);
                const location = `${api.endpoint}/${repository}/tree/${name}`;
                const own = label?.version === name ? label : null;
                releases.push({
                    handle: `${repository}#${name}`,
                    state: 'published',
                    version: name,
                    label: own,
                    location,
                });
            }
            for (const { name, commit } of refs?.branches ?? []) {
                const [, version, id] = draftForm.exec(name) ?? [];
                if (version === undefined || id === undefined)
                    continue;
                const found = await labelAt(repository, commit);
                // A branch that was only begun still has what main has.
                const label = found?.id.startsWith(id) && found.model === model ? found : null;
                const location = `${api.endpoint}/${repository}/tree/${name}`;
                releases.push({ handle: `${repository}#${name}`, state: 'draft', version, label, location });
            }
            return releases;
        },
        async inspect({ model, version }) {
            const repository = repositoryOf(model, options);
            const { api, pending, digest, inspected } = connect(repository);
            await pending.flush();
            const listed = (await this.list(model)).filter((release) => release.version === version);
            const refs = await api.refs(repository);
            const read = async (release) => {
                const { ref } = open(release.handle);
                const among = release.state === 'draft' ? refs?.branches : refs?.tags;
                const commit = among?.find(({ name }) => name === ref)?.commit;
                if (commit === undefined)
                    throw draftGone(repository, ref);
                inspected.set(ref, commit);
                const files = versionFiles(await api.tree(repository, commit));
                return {
                    ...release,
                    files: await Promise.all(files.map((file) => digest(repository, commit, file))),
                };
            };
            return Promise.all(listed.map(read));
        },
        async createDraft({ label }) {
            const repository = repositoryOf(label.model, options);
            const { api } = connect(repository);
            const branch = await beginDraft(api, label, { repository, labelAt, sleep: options.sleep });
            return `${repository}#${branch}`;
        },
        async *readFile(handle, name) {
            const { api, repository, ref } = open(handle);
            yield* api.read(repository, ref, name);
        },
        async putFile(handle, file, content) {
            await branchOf(handle);
            const { api, repository, ref, pending } = open(handle);
            const sample = await readSample(content());
            const mode = await api.uploadMode(repository, ref, { path: file.name, bytes: file.bytes, sample });
            if (mode === 'lfs' && file.bytes > 0) {
                await uploadLargeFile(api, { repository, branch: ref }, file, content);
                const { sha256, bytes } = file;
                await pending.add(ref, { kind: 'lfsFile', path: file.name, sha256, bytes });
                return;
            }
            const pieces = [];
            for await (const piece of (0,announced_content/* announcedContent */.X)(file, content))
                pieces.push(piece);
            const whole = Buffer.concat(pieces);
            await pending.add(ref, { kind: 'file', path: file.name, content: whole });
            if (file.name === cardName)
                await pending.add(ref, { kind: 'file', path: ownNames.card, content: whole });
        },
        async removeFile(handle, name) {
            await branchOf(handle);
            const { pending, ref } = open(handle);
            await pending.add(ref, { kind: 'deletedFile', path: name });
            await pending.flush();
        },
        async publish(handle) {
            const { api, repository, ref, pending, inspected } = open(handle);
            await pending.flush();
            // What was looked at last, and nothing that somebody committed since.
            const commit = inspected.get(ref) ?? (await branchOf(handle)).commit;
            const label = await labelAt(repository, commit);
            if (label === null)
                throw draftGone(repository, ref);
            const tagOf = async () => (await api.refs(repository))?.tags.find(({ name }) => name === label.version)?.commit;
            const before = await tagOf();
            if (before === undefined) {
                await branchOf(handle);
                await api.createTag(repository, label.version, commit);
            }
            if ((before ?? (await tagOf())) !== commit)
                throw alreadyPublished(label);
            await finish(handle);
        },
        async removeDraft(handle) {
            await finish(handle);
        },
    };
    /** Lets main show what is newest, and removes a branch that nobody needs any more. */
    async function finish(handle) {
        const { api, repository, ref } = open(handle);
        const refs = await api.refs(repository);
        if (!draftForm.test(ref) || !refs?.branches.some(({ name }) => name === ref))
            return;
        await showNewest(api, { repository, labelAt, sleep: options.sleep });
        await api.deleteBranch(repository, ref);
    }
}
async function readSample(content) {
    for await (const piece of content)
        return piece.subarray(0, 512);
    return new Uint8Array(0);
}


/***/ }),

/***/ 93256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ announcedContent),
/* harmony export */   m: () => (/* binding */ ContentChangedError)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90712);


/** Carries a failure of what is sent through the network code, which would take it for its own. */
class ContentChangedError extends Error {
    failure;
    constructor(failure) {
        super(failure.message, { cause: failure });
        this.name = 'ContentChangedError';
        this.failure = failure;
    }
}
/**
 * The content of a file while it is sent. It never ends whole when it is not what was announced: the last piece is kept back until
 * the digest is known, so that no server takes a wrong file for a right one. Throws a ContentChangedError.
 */
async function* announcedContent(file, content) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    let kept;
    try {
        for await (const piece of content()) {
            if (piece.length === 0)
                continue;
            hash.update(piece);
            bytes += piece.length;
            if (bytes > file.bytes)
                throw changed(file, `it has more than ${file.bytes} bytes now`);
            if (kept)
                yield kept;
            kept = piece;
        }
    }
    catch (error) {
        throw error instanceof ContentChangedError ? error : new ContentChangedError(error);
    }
    const sha256 = hash.digest('hex');
    if (sha256 !== file.sha256)
        throw changed(file, `its SHA-256 was ${file.sha256}, and now it is ${sha256}`);
    if (kept)
        yield kept;
}
function changed({ name }, how) {
    return new ContentChangedError(new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j({ where: name, message: `changed while it was published: ${how}.` }));
}


/***/ }),

/***/ 22881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ listIn),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ZZ: () => (/* binding */ field)
/* harmony export */ });
/** The field of an answer, whatever the answer is. */
function field(value, ...path) {
    return path.reduce((inner, key) => (typeof inner === 'object' && inner !== null ? inner[key] : undefined), value);
}
/** A list in an answer; services leave empty ones out. */
function listIn(value, key) {
    const list = field(value, key);
    return Array.isArray(list) ? list : [];
}
/** A text in an answer; services leave empty ones out. */
function text(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 85287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fetchOf)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90712);

/**
 * Sends through the proxy that HTTPS_PROXY (for https) or HTTP_PROXY (for http) names, in capitals or not, but for the hosts in NO_PROXY:
 * Node's own fetch goes past all of them unless the whole process is told otherwise. Throws a ConfigurationError on an address that is no
 * proxy's, without the address, which may hold a password.
 */
function fetchOf(environment) {
    const read = (name) => environment[name.toLowerCase()] || environment[name] || '';
    const proxies = { 'http:': proxyIn('HTTP_PROXY', read), 'https:': proxyIn('HTTPS_PROXY', read) };
    const proxyOf = ({ protocol }) => proxies[protocol] ?? '';
    let proxied;
    /** Loaded where there is a proxy: the library that fetch is made of, with its rules for NO_PROXY. */
    const load = async () => {
        const { EnvHttpProxyAgent, fetch } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
        const [httpProxy, httpsProxy] = [proxies['http:'], proxies['https:']];
        const dispatcher = new EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy: read('NO_PROXY') });
        return (url, init) => fetch(url, { ...init, dispatcher });
    };
    return {
        hasProxyFor: (url) => proxyOf(url) !== '',
        fetch: async (url, init) => {
            if (proxyOf(url) === '')
                return fetch(url, init);
            proxied ??= load();
            return (await proxied)(url, init);
        },
    };
}
/** The address of a proxy; a host and a port alone are one, as for curl. */
function proxyIn(name, read) {
    const given = read(name);
    if (given === '')
        return '';
    const address = given.includes('://') ? given : `http://${given}`;
    if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol))
        return address;
    throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j({
        where: `environment variable ${name}`,
        message: 'is no address of a proxy that speaks HTTP.',
        fix: `Example: ${name}=http://proxy.example.org:3128`,
    });
}


/***/ }),

/***/ 55240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m$: () => (/* binding */ maxTries),
/* harmony export */   xN: () => (/* binding */ waitBeforeNextTry)
/* harmony export */ });
/* unused harmony export maxLimitWaitMs */
/** How often a request is sent at most, when the registry fails. */
const maxTries = 4;
/** The longest that all waits for rate limits of one request may take together. */
const maxLimitWaitMs = 5 * 60_000;
const firstPauseMs = 1_000;
const limitPauseMs = 10_000;
/**
 * How long to wait before a request is sent again; null when it is not. Every request to a registry may be repeated: contents are named
 * by their digests, and an upload that was begun twice is two uploads of which one is forgotten.
 */
function waitBeforeNextTry(failed, { tries, waitedMs }) {
    const { status } = failed;
    if (status === 429) {
        const waitMs = parseRetryAfter(failed) ?? limitPauseMs;
        return waitedMs + waitMs <= maxLimitWaitMs ? waitMs : null;
    }
    const isFailure = status === undefined || status === 408 || status >= 500;
    if (!isFailure || tries >= maxTries)
        return null;
    return parseRetryAfter(failed) ?? firstPauseMs * 2 ** (tries - 1);
}
/** Source: RFC 9110 section 10.2.3. */
function parseRetryAfter({ retryAfter, date }) {
    if (retryAfter === null)
        return undefined;
    const isNumber = /^\d+$/.test(retryAfter.trim());
    const seconds = isNumber ? Number(retryAfter) : (Date.parse(retryAfter) - Date.parse(date ?? '')) / 1000;
    return Number.isFinite(seconds) ? Math.max(seconds, 1) * 1000 : undefined;
}


/***/ }),

/***/ 95175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ describeBody),
/* harmony export */   Ur: () => (/* binding */ createOnce),
/* harmony export */   cp: () => (/* binding */ isUncertain),
/* harmony export */   iN: () => (/* binding */ transferMs),
/* harmony export */   kQ: () => (/* binding */ createWebClient)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64453);
/* harmony import */ var _announced_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93256);
/* harmony import */ var _next_try_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55240);



/** Longest time for one file: ten gigabytes at two and a half megabytes a second. */
const transferMs = 70 * 60_000;
/**
 * A client that waits for rate limits within a bound, and sends again what failed on the other side when it can be repeated.
 * No message holds what was sent.
 */
function createWebClient(options) {
    const { service, sleep, log } = options;
    const sendUntilAnswered = async (request) => {
        const { method, url, doing, isRepeatable = method !== 'POST' } = request;
        let waitedMs = 0;
        for (let tries = 1;; tries++) {
            let failed = { status: undefined, retryAfter: null, date: null };
            let message;
            let cause;
            try {
                const answer = await options.sender.fetch(url, await toInit(request));
                const { status, headers } = answer;
                failed = { status, retryAfter: headers.get('retry-after'), date: headers.get('date') };
                if (request.expect?.includes(status))
                    return answer;
                if (status !== 429 && status !== 408 && status < 500)
                    return answer;
                message = tellMessage(await answer.text());
            }
            catch (error) {
                const inner = findContentFailure(error);
                if (inner)
                    throw inner;
                message = describeCause(error);
                cause = error;
            }
            const { status } = failed;
            const canRepeat = isRepeatable || status === 429;
            const waitMs = canRepeat ? (0,_next_try_js__WEBPACK_IMPORTED_MODULE_0__/* .waitBeforeNextTry */ .xN)(failed, { tries, waitedMs }) : null;
            if (waitMs === null || (tries >= _next_try_js__WEBPACK_IMPORTED_MODULE_0__/* .maxTries */ .m$ && status !== 429)) {
                throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._({ service, operation: doing, attempts: tries, ...(status !== undefined && { status }), message }, { cause });
            }
            if (status === 429)
                waitedMs += waitMs;
            log(`${service}: ${doing} failed (${message}); trying again in ${Math.ceil(waitMs / 1000)} s.`);
            await sleep(waitMs);
        }
    };
    const toInit = async ({ method, url, headers, body, timeoutMs = 60_000, }) => ({
        method,
        headers: {
            'user-agent': 'plimsoll',
            ...(url.origin === options.origin && (await options.login())),
            ...headers,
        },
        signal: AbortSignal.timeout(timeoutMs),
        ...(body && describeBody(body())),
    });
    const tellMessage = (text) => oneLine(options.readMessage(text) ?? text) || 'it gave no reason';
    const send = async (request) => {
        const answer = await sendUntilAnswered(request);
        const { expect = [200], doing, method } = request;
        const { status } = answer;
        if (expect.includes(status))
            return answer;
        const message = tellMessage(await answer.text());
        throw (options.explain({ doing, status, method, message }) ??
            new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._({ service, operation: doing, attempts: 1, status, message }));
    };
    const parse = (said, doing) => {
        try {
            return JSON.parse(said);
        }
        catch (cause) {
            const message = `it answered with no JSON: ${oneLine(said) || 'nothing'}`;
            throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._({ service, operation: doing, attempts: 1, message }, { cause });
        }
    };
    return {
        send,
        parse,
        json: async (request) => parse(await (await send(request)).text(), request.doing),
    };
}
/** Whether a failed request may have had its effect: no answer came, or the server broke off. */
function isUncertain(error) {
    return error instanceof _plimsoll_errors__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._ && (error.status === undefined || error.status >= 500);
}
/**
 * Creates something with a POST. When its answer is lost, reads back first, and sends it again only if the thing is not there.
 * Throws the last failure when that does not help.
 */
async function createOnce({ create, find, sleep, }) {
    let lost;
    for (const pauseMs of [1_000, 2_000, 4_000]) {
        try {
            return await create();
        }
        catch (error) {
            if (!isUncertain(error))
                throw error;
            lost = error;
        }
        await sleep(pauseMs);
        const found = await find();
        if (found !== undefined)
            return found;
    }
    throw lost;
}
/**
 * Content as a stream that is pulled: fetch reads an async iterable ahead of the network, all of it. And a stream that is sent once:
 * for a redirect or a question for a password, fetch would keep a copy of it (its standard, «HTTP-network-or-cache fetch», step 2).
 */
function describeBody(content) {
    if (typeof content === 'string')
        return { body: content };
    return { body: ReadableStream.from(content), duplex: 'half', redirect: 'error', window: null };
}
/** Without what a log obeys, and not a whole page of HTML. */
function oneLine(text) {
    return text
        .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
        .trim()
        .slice(0, 300);
}
/** What the content of a request threw, out of the wrapping of fetch. */
function findContentFailure(error) {
    for (let inner = error; inner instanceof Error; inner = inner.cause) {
        if (inner instanceof _announced_content_js__WEBPACK_IMPORTED_MODULE_2__/* .ContentChangedError */ .m)
            return inner.failure;
    }
    return undefined;
}
/** What the network said, without the wrapping of fetch. */
function describeCause(error) {
    const { name, message, cause } = error;
    if (name === 'TimeoutError')
        return 'no answer in time';
    const { message: inner, code } = (cause ?? {});
    return inner || code || message;
}


/***/ })

};
