export const id = 8091;
export const ids = [8091];
export const modules = {

/***/ 9284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ releaseId),
/* harmony export */   CL: () => (/* binding */ describeFile),
/* harmony export */   Ex: () => (/* binding */ textFile),
/* harmony export */   Y$: () => (/* binding */ evidenceNames),
/* harmony export */   a9: () => (/* binding */ modelDigest),
/* harmony export */   em: () => (/* binding */ isEvidence),
/* harmony export */   pd: () => (/* binding */ renderChecksums)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Names that the evidence of a version has in the store; every other file is the model's. */
const evidenceNames = {
    checksums: 'SHA256SUMS',
    card: 'MODEL_CARD.md',
    bom: 'bom.cdx.json',
    /** Attests all others; no part of the release's id, because two signatures of the same files are never the same bytes. */
    attestation: 'attestation.sigstore.json',
    recordEnding: '.record.json',
};
/** Whether a name in the store belongs to the evidence; all other files are the model. */
function isEvidence(name) {
    return fixedNames.has(name) || name.endsWith(evidenceNames.recordEnding);
}
/** What a file of a version is, in words. */
function describeFile(name) {
    const { checksums, card, bom, attestation, recordEnding } = evidenceNames;
    const words = {
        [checksums]: 'checksums',
        [card]: 'model card',
        [bom]: 'bill of materials',
        [attestation]: 'attestation',
    };
    return words[name] ?? (name.endsWith(recordEnding) ? 'record' : 'model');
}
const fixedNames = new Set([
    evidenceNames.checksums,
    evidenceNames.card,
    evidenceNames.bom,
    evidenceNames.attestation,
]);
/** SHA-256 of the model: of the lines of SHA256SUMS for its files, sorted by name. Evidence does not count. */
function modelDigest(files) {
    return sha256(renderChecksums(files.filter(({ name }) => !isEvidence(name))));
}
/** SHA-256 of the whole release: model, version, commit, and the name and digest of every file but the attestation. */
function releaseId(label, files) {
    const lines = renderChecksums(files.filter(({ name }) => name !== evidenceNames.attestation));
    return sha256(`${label.model}\n${label.version}\n${label.commit}\n${lines}`);
}
/** Lines as `sha256sum` writes them and `sha256sum -c` reads them, sorted by name. */
function renderChecksums(files) {
    return [...files]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((file) => `${file.sha256}  ${file.name}\n`)
        .join('');
}
/** A text as a file of a release. */
function textFile(name, text) {
    const bytes = Buffer.from(text);
    return {
        name,
        sha256: sha256(bytes),
        bytes: bytes.length,
        content: async function* () {
            yield bytes;
        },
    };
}
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 88091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createMlflowStore: () => (/* binding */ createMlflowStore)
});

// EXTERNAL MODULE: ./packages/registry/src/release-store.ts
var release_store = __webpack_require__(39128);
// EXTERNAL MODULE: ./packages/stores/src/web/answer-fields.ts
var answer_fields = __webpack_require__(22881);
// EXTERNAL MODULE: ./packages/stores/src/web/web-client.ts
var web_client = __webpack_require__(95175);
// EXTERNAL MODULE: ./packages/errors/src/service-error.ts
var service_error = __webpack_require__(64453);
;// CONCATENATED MODULE: ./packages/stores/src/mlflow/aliases.ts


/** Aliases of registered models: models:/penguins@production is what the log gave production to. */
function createMlflowAliases(api, { findPublished, registeredName, }) {
    return {
        refuse(alias) {
            // Source: mlflow/utils/validation.py, _validate_model_alias_name and _validate_model_alias_name_reserved.
            const isReserved = /^(latest|v\d+)$/i.test(alias);
            if (/^[\w-]{1,255}$/.test(alias) && !isReserved)
                return undefined;
            return `MLflow takes no alias «${alias}»: it has letters, digits, _ and -, and is neither latest nor v1, v2 and so on.`;
        },
        async read({ model, alias }) {
            const number = await api.getAlias(registeredName(model), alias);
            if (number === null)
                return null;
            const version = (await findPublished(model)).find((one) => one.number === number);
            return version?.tags.get('plimsoll.version') ?? null;
        },
        async point({ model, alias }, version) {
            const found = (await findPublished(model)).find(({ tags }) => tags.get('plimsoll.version') === version);
            if (!found)
                throw new release_store/* RegistryChangedError */.y(`${model} ${version} is not in MLflow any more.`);
            const name = registeredName(model);
            try {
                await api.setAlias(name, alias, found.number);
            }
            catch (error) {
                // Of several who give an alias for the first time at once, its database refuses all but one. The caller reads back.
                const isRefused = error instanceof service_error/* ServiceError */._ && error.status === 400;
                if (!isRefused || (await api.getAlias(name, alias)) === null)
                    throw error;
            }
        },
        async remove({ model, alias }) {
            await api.deleteAlias(registeredName(model), alias);
        },
    };
}

// EXTERNAL MODULE: ./packages/registry/src/release-label.ts
var release_label = __webpack_require__(42711);
;// CONCATENATED MODULE: ./packages/stores/src/mlflow/answers.ts


const labelKeys = ['model', 'version', 'commit', 'digest', 'id', 'run'];
/** A label as tags of MLflow: plimsoll.version = v1.4.0, and so on. */
function tagsOf(label) {
    return labelKeys.flatMap((key) => {
        const value = label[key];
        return value === null ? [] : [{ key: `plimsoll.${key}`, value }];
    });
}
/** The label in the tags of a run or a version; null when it is none. */
function labelOf(tags) {
    const fields = labelKeys.map((key) => [key, tags.get(`plimsoll.${key}`) ?? null]);
    return (0,release_label/* parseLabel */.Q)(JSON.stringify({ plimsoll: 1, ...Object.fromEntries(fields) }));
}
function parseRun(run) {
    return {
        id: (0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(run, 'info', 'run_id')),
        isActive: (0,answer_fields/* field */.ZZ)(run, 'info', 'lifecycle_stage') === 'active',
        artifactUri: (0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(run, 'info', 'artifact_uri')),
        startTime: Number((0,answer_fields/* field */.ZZ)(run, 'info', 'start_time') ?? 0),
        tags: parseTags((0,answer_fields/* field */.ZZ)(run, 'data')),
    };
}
function parseVersion(version) {
    return {
        number: Number((0,answer_fields/* field */.ZZ)(version, 'version')),
        runId: (0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(version, 'run_id')),
        source: (0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(version, 'source')),
        tags: parseTags(version),
    };
}
function parseTags(owner) {
    return new Map((0,answer_fields/* listIn */.Of)(owner, 'tags').map((tag) => [(0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(tag, 'key')), (0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(tag, 'value'))]));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: ./packages/stores/src/web/announced-content.ts
var announced_content = __webpack_require__(93256);
;// CONCATENATED MODULE: ./packages/stores/src/mlflow/artifacts.ts






/** The artifacts of a server that serves them itself, as `mlflow server` does unless it is told otherwise. */
function createArtifacts(client, server) {
    const api = `${server}/api/2.0/mlflow-artifacts/artifacts`;
    const urlOf = (root, name = '') => new URL(`${api}/${[...pathOf(root, server), ...(name === '' ? [] : [name])].map(encodeURIComponent).join('/')}`);
    const read = async function* (root, name) {
        const doing = `reading ${name}`;
        // Which status a missing file has depends on where the server keeps its artifacts, so its folder is asked.
        const isThere = async () => (await list(root)).some((file) => file.name === name);
        if (!(await isThere()))
            throw new release_store/* RegistryChangedError */.y(`There is no file ${name}.`);
        const request = {
            ...{ method: 'GET', doing, timeoutMs: web_client/* transferMs */.iN },
            url: urlOf(root, name),
            headers: { 'accept-encoding': 'identity' },
        };
        const answer = await client.send(request).catch(async (cause) => {
            // Another publisher may have removed its draft just now.
            if (!(cause instanceof service_error/* ServiceError */._) || (await isThere()))
                throw cause;
            throw new release_store/* RegistryChangedError */.y(`There is no file ${name} any more.`, { cause });
        });
        try {
            if (answer.body)
                yield* answer.body;
        }
        catch (cause) {
            const message = `it broke off (${cause.message})`;
            throw new service_error/* ServiceError */._({ service: server, operation: doing, attempts: 1, message }, { cause });
        }
    };
    const list = async (root) => {
        const url = new URL(api);
        url.searchParams.set('path', pathOf(root, server).join('/'));
        const answer = await client.json({ method: 'GET', url, doing: 'listing files' });
        return (0,answer_fields/* listIn */.Of)(answer, 'files')
            .filter((file) => (0,answer_fields/* field */.ZZ)(file, 'is_dir') !== true)
            .map((file) => ({ name: (0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(file, 'path')), bytes: Number((0,answer_fields/* field */.ZZ)(file, 'file_size') ?? 0) }));
    };
    return {
        list,
        read,
        async put(root, file, content) {
            const answer = await client.send({
                ...{ method: 'PUT', url: urlOf(root, file.name), doing: `uploading ${file.name}` },
                headers: { 'content-length': String(file.bytes), 'content-type': 'application/octet-stream' },
                // An empty file has nothing that could be streamed.
                body: () => (file.bytes === 0 ? '' : (0,announced_content/* announcedContent */.X)(file, content)),
                timeoutMs: web_client/* transferMs */.iN,
            });
            await answer.body?.cancel();
        },
        async hash(root, name) {
            const hash = (0,external_node_crypto_.createHash)('sha256');
            let bytes = 0;
            for await (const piece of read(root, name)) {
                hash.update(piece);
                bytes += piece.length;
            }
            return { sha256: hash.digest('hex'), bytes };
        },
        async remove(path) {
            const url = urlOf(path);
            const answer = await client.send({
                method: 'DELETE',
                url,
                doing: 'removing files',
                expect: [200, 404],
            });
            await answer.body?.cancel();
        },
    };
}
/** The folders of an address below mlflow-artifacts. Throws a ConfigurationError where files are kept behind the server's back. */
function pathOf(root, server) {
    const path = /^mlflow-artifacts:(?:\/\/[^/]*)?\/(.+)$/.exec(root)?.[1];
    if (path === undefined) {
        const scheme = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(root)?.[0] ?? 'a folder';
        throw new configuration_error/* ConfigurationError */.j({
            where: server,
            message: `keeps the files of this model's experiment in ${scheme}, where only its own clients write.`,
            fix: 'Start the server with --serve-artifacts (its default) and without --default-artifact-root, and publish again.',
        });
    }
    return path.split('/').filter((part) => part !== '');
}

// EXTERNAL MODULE: ./packages/stores/src/mlflow/rest.ts
var rest = __webpack_require__(81820);
;// CONCATENATED MODULE: ./packages/stores/src/mlflow/mlflow-api.ts





const missing = ['RESOURCE_DOES_NOT_EXIST'];
const existing = ['RESOURCE_ALREADY_EXISTS'];
/** The API of one server. Each function throws a ConfigurationError when the user can mend it, else a ServiceError. */
function createMlflowApi(options) {
    const { sleep } = options;
    const { client, call, search } = (0,rest/* createRest */.d)(options);
    const api = {
        client,
        async findExperiment(name) {
            const doing = `looking for the experiment ${name}`;
            const query = { experiment_name: name };
            const found = await call({
                method: 'GET',
                path: 'experiments/get-by-name',
                doing,
                query,
                none: missing,
            });
            if (found === null)
                return null;
            if ((0,answer_fields/* field */.ZZ)(found, 'experiment', 'lifecycle_stage') === 'deleted') {
                throw new configuration_error/* ConfigurationError */.j({
                    where: options.server.url,
                    message: `the experiment ${name}, which keeps the files of this model, was deleted.`,
                    fix: `Restore it (mlflow experiments restore --experiment-id ${(0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(found, 'experiment', 'experiment_id'))}), or let the server forget it with mlflow gc.`,
                });
            }
            return (0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(found, 'experiment', 'experiment_id'));
        },
        async ensureExperiment(name) {
            const found = await api.findExperiment(name);
            if (found !== null)
                return found;
            const doing = `creating the experiment ${name}`;
            const create = async () => {
                const made = await call({
                    method: 'POST',
                    path: 'experiments/create',
                    doing,
                    body: { name },
                    none: existing,
                });
                return made === null ? api.findExperiment(name) : (0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(made, 'experiment_id'));
            };
            const find = async () => (await api.findExperiment(name)) ?? undefined;
            const id = await (0,web_client/* createOnce */.Ur)({ create, find, sleep });
            return id ?? api.ensureExperiment(name);
        },
        async findRuns(experiment, { key, value }) {
            const body = {
                experiment_ids: [experiment],
                filter: `tags.\`${key}\` = '${value}'`,
                run_view_type: 'ACTIVE_ONLY',
                max_results: 1000,
            };
            const runs = await search({ method: 'POST', path: 'runs/search', doing: 'looking for runs', body }, 'runs');
            const isOlder = (a, b) => a.startTime - b.startTime || (a.id < b.id ? -1 : 1);
            return runs.map(parseRun).sort(isOlder);
        },
        async getRun(id) {
            const found = await call({
                method: 'GET',
                path: 'runs/get',
                doing: 'reading a run',
                query: { run_id: id },
                none: missing,
            });
            return found === null ? null : parseRun((0,answer_fields/* field */.ZZ)(found, 'run'));
        },
        async createRun({ experiment, name, tags, startTime }) {
            const body = { experiment_id: experiment, run_name: name, start_time: startTime, tags };
            return parseRun((0,answer_fields/* field */.ZZ)(await call({ method: 'POST', path: 'runs/create', doing: `beginning ${name}`, body }), 'run'));
        },
        async finishRun(id) {
            const body = { run_id: id, status: 'FINISHED' };
            await call({ method: 'POST', path: 'runs/update', doing: 'ending a run', body, isRepeatable: true });
        },
        async deleteRun(id) {
            const body = { run_id: id };
            await call({
                method: 'POST',
                path: 'runs/delete',
                doing: 'removing a run',
                body,
                isRepeatable: true,
                none: missing,
            });
        },
        async findVersions(model) {
            const query = { filter: `name = '${model}'`, max_results: '1000' };
            const found = await search({ method: 'GET', path: 'model-versions/search', doing: `looking for versions of ${model}`, query }, 'model_versions');
            return found.map(parseVersion).sort((a, b) => a.number - b.number);
        },
        async ensureModel(name) {
            const doing = `creating the registered model ${name}`;
            await call({
                ...{ method: 'POST', path: 'registered-models/create' },
                ...{ doing, body: { name }, isRepeatable: true, none: existing },
            });
        },
        async createVersion({ model, source, runId, description, tags }) {
            const doing = `registering a version of ${model}`;
            const body = { name: model, source, run_id: runId, description, tags };
            const find = async () => (await api.findVersions(model)).find((version) => version.runId === runId);
            await (0,web_client/* createOnce */.Ur)({
                create: () => call({ method: 'POST', path: 'model-versions/create', doing, body }),
                find,
                sleep,
            });
        },
        async deleteVersion(model, number) {
            const body = { name: model, version: String(number) };
            await call({
                method: 'DELETE',
                path: 'model-versions/delete',
                doing: 'removing a version',
                body,
                none: missing,
            });
        },
        async getAlias(name, alias) {
            const doing = `looking for the alias ${alias}`;
            const query = { name, alias };
            // An alias that nothing has is an invalid value for MLflow.
            const found = await call({
                method: 'GET',
                path: 'registered-models/alias',
                doing,
                query,
                none: ['INVALID_PARAMETER_VALUE', ...missing],
            });
            return found === null ? null : parseVersion((0,answer_fields/* field */.ZZ)(found, 'model_version')).number;
        },
        async setAlias(name, alias, number) {
            const body = { name, alias, version: String(number) };
            const doing = `giving ${alias} to version ${number} of ${name}`;
            await call({ method: 'POST', path: 'registered-models/alias', doing, body, isRepeatable: true });
        },
        async deleteAlias(name, alias) {
            const doing = `taking ${alias} from ${name}`;
            const body = { name, alias };
            await call({ method: 'DELETE', path: 'registered-models/alias', doing, body, none: missing });
        },
    };
    return api;
}

// EXTERNAL MODULE: ./packages/registry/src/release.ts
var release = __webpack_require__(9284);
;// CONCATENATED MODULE: ./packages/stores/src/mlflow/stored-files.ts


/** Folders below the artifacts of a run. */
const folders = { model: 'model', own: 'plimsoll' };
/** What a published version holds, written down when all of it was read back. */
const digestsName = 'digests.json';
function createStoredFiles(artifacts) {
    /** What this process read back: by run and name. */
    const measured = new Map();
    /** A file that its publisher removes while it is read is one whose upload never ended. */
    const hash = async (root, file) => {
        try {
            return { name: file.name, ...(await artifacts.hash(`${root}/${folders.model}`, file.name)) };
        }
        catch (error) {
            if (!(error instanceof release_store/* RegistryChangedError */.y))
                throw error;
            return { ...file, sha256: null };
        }
    };
    const readWhole = async (root, name) => {
        const pieces = [];
        for await (const piece of artifacts.read(root, name))
            pieces.push(piece);
        return Buffer.concat(pieces).toString('utf8');
    };
    const files = {
        async measure(run, root) {
            const known = measured.get(run) ?? new Map();
            measured.set(run, known);
            const found = [];
            for (const { name, bytes } of await artifacts.list(`${root}/${folders.model}`)) {
                const seen = known.get(name);
                const file = seen?.bytes === bytes ? seen : await hash(root, { name, bytes });
                known.set(name, file);
                found.push(file);
            }
            return found;
        },
        async readPublished(run, root) {
            const own = `${root}/${folders.own}`;
            const hasDigests = (await artifacts.list(own)).some(({ name }) => name === digestsName);
            if (!hasDigests)
                return files.measure(run, root);
            const written = parseDigests(await readWhole(own, digestsName));
            return (await artifacts.list(`${root}/${folders.model}`)).map(({ name, bytes }) => {
                const known = written.get(name);
                return { name, bytes, sha256: known?.bytes === bytes ? known.sha256 : null };
            });
        },
        async writeDigests(run, root) {
            const digests = (0,release/* textFile */.Ex)(digestsName, renderDigests(await files.measure(run, root)));
            await artifacts.put(`${root}/${folders.own}`, digests, digests.content);
        },
        forget(run, name) {
            if (name === undefined)
                measured.delete(run);
            else
                measured.get(run)?.delete(name);
        },
    };
    return files;
}
function renderDigests(files) {
    return `${JSON.stringify({ files }, null, 2)}\n`;
}
function parseDigests(said) {
    let parsed;
    try {
        parsed = JSON.parse(said);
    }
    catch {
        return new Map();
    }
    return new Map((0,answer_fields/* listIn */.Of)(parsed, 'files').map((file) => {
        const sha256 = (0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(file, 'sha256'));
        const known = /^[0-9a-f]{64}$/.test(sha256) ? sha256 : null;
        return [(0,answer_fields/* text */.Qq)((0,answer_fields/* field */.ZZ)(file, 'name')), { bytes: Number((0,answer_fields/* field */.ZZ)(file, 'bytes')), sha256: known }];
    }));
}

// EXTERNAL MODULE: ./packages/stores/src/mlflow/tracking-server.ts
var tracking_server = __webpack_require__(89335);
;// CONCATENATED MODULE: ./packages/stores/src/mlflow/mlflow-store.ts









/** Longest text in a tag of a run. Source: mlflow/utils/validation.py, MAX_TAG_VAL_LENGTH. */
const maxNotes = 8000;
/**
 * Keeps versions in MLflow: the files of a version are artifacts of a run of their own, and the run is a draft until a version of
 * the registered model points to it, which is one call. MLflow numbers versions anew each time it is asked, so it is only asked
 * when no version has this run, and of two versions for one release the lower number is the release and the other a draft to tidy
 * up. MLflow tells no digests: drafts are read back, and what was found is written down for the published version.
 */
function createMlflowStore(options) {
    const server = (0,tracking_server/* findTrackingServer */.y)(options);
    const api = createMlflowApi({ ...options, server });
    const artifacts = createArtifacts(api.client, server.url);
    const stored = createStoredFiles(artifacts);
    const rootOf = async (handle) => {
        const run = await api.getRun(handle);
        if (run === null)
            throw gone(handle);
        return run.artifactUri;
    };
    const requireRun = async (handle) => {
        const run = await api.getRun(handle);
        if (!run?.isActive || labelOf(run.tags) === null)
            throw gone(handle);
        return run;
    };
    /** Versions of a model in MLflow that are versions here: of each, the one that was registered first. */
    const findPublished = async (model) => {
        const versions = (await api.findVersions(registeredName(model))).filter(({ tags }) => tags.get('plimsoll.model') === model && tags.has('plimsoll.version'));
        const versionOf = ({ tags }) => tags.get('plimsoll.version');
        return versions.filter((one) => versions.find((other) => versionOf(other) === versionOf(one)) === one);
    };
    return {
        kind: 'mlflow',
        parallelUploads: 4,
        digests: 'recorded',
        aliases: createMlflowAliases(api, { findPublished, registeredName }),
        async list(model) {
            const experiment = await api.findExperiment(experimentOf(model));
            // The drafts first: what is published meanwhile is seen as published.
            const tag = { key: 'plimsoll.model', value: model };
            const runs = experiment === null ? [] : await api.findRuns(experiment, tag);
            const published = await findPublished(model);
            const isPublished = new Set(published.map(({ runId }) => runId));
            return [
                ...published.map(({ number, runId, tags }) => ({
                    handle: runId,
                    state: 'published',
                    version: (0,answer_fields/* text */.Qq)(tags.get('plimsoll.version')),
                    label: labelOf(tags),
                    location: `${server.url}/#/models/${registeredName(model)}/versions/${number}`,
                })),
                ...runs.flatMap(({ id, tags }) => {
                    const label = labelOf(tags);
                    if (label === null || isPublished.has(id))
                        return [];
                    const location = `${server.url}/#/experiments/${experiment}/runs/${id}`;
                    return [{ handle: id, state: 'draft', version: label.version, label, location }];
                }),
            ];
        },
        async inspect({ model, version }) {
            const found = [];
            for (const release of await this.list(model)) {
                if (release.version !== version)
                    continue;
                const { handle, state } = release;
                const root = await rootOf(handle);
                const files = await (state === 'draft'
                    ? stored.measure(handle, root)
                    : stored.readPublished(handle, root));
                found.push({ ...release, files });
            }
            return found;
        },
        async createDraft({ label, tag, notes }) {
            const experiment = await api.ensureExperiment(experimentOf(label.model));
            const find = async () => {
                const found = await api.findRuns(experiment, { key: 'plimsoll.id', value: label.id });
                const published = new Set((await findPublished(label.model)).map(({ runId }) => runId));
                const draft = found.find(({ id }) => !published.has(id));
                if (draft === undefined && found.length > 0)
                    throw isPublishedAlready(label);
                return draft;
            };
            const description = { key: 'mlflow.note.content', value: notes.slice(0, maxNotes) };
            const tags = [...tagsOf(label), description];
            const create = () => api.createRun({ experiment, name: tag, tags, startTime: options.now().getTime() });
            const draft = (await find()) ?? (await (0,web_client/* createOnce */.Ur)({ create, find, sleep: options.sleep }));
            // Says before the first byte whether the server keeps files at all.
            pathOf(draft.artifactUri, server.url);
            return draft.id;
        },
        async *readFile(handle, name) {
            yield* artifacts.read(`${await rootOf(handle)}/${folders.model}`, name);
        },
        async putFile(handle, file, content) {
            const { artifactUri } = await requireRun(handle);
            stored.forget(handle, file.name);
            await artifacts.put(`${artifactUri}/${folders.model}`, file, content);
        },
        async removeFile(handle, name) {
            const { artifactUri } = await requireRun(handle);
            stored.forget(handle, name);
            await artifacts.remove(`${artifactUri}/${folders.model}/${name}`);
        },
        async publish(handle) {
            const { id, artifactUri, tags } = await requireRun(handle);
            const label = labelOf(tags);
            if (label === null)
                throw gone(handle);
            const find = async () => (await findPublished(label.model)).find((version) => version.tags.get('plimsoll.version') === label.version);
            const before = await find();
            if (before?.runId === id)
                return;
            if (before)
                throw isPublishedAlready(label);
            await stored.writeDigests(handle, artifactUri);
            await api.finishRun(id);
            await api.ensureModel(registeredName(label.model));
            const model = registeredName(label.model);
            const description = (0,answer_fields/* text */.Qq)(tags.get('mlflow.note.content'));
            const source = `${artifactUri}/${folders.model}`;
            await api.createVersion({ model, source, runId: id, description, tags: tagsOf(label) });
            // Somebody else may have asked for a number at the same time: the first one has it.
            if ((await find())?.runId !== id) {
                await removeVersions(model, id);
                throw isPublishedAlready(label);
            }
        },
        async removeDraft(handle) {
            const run = await api.getRun(handle);
            const label = run && labelOf(run.tags);
            if (!run?.isActive || !label)
                return;
            if ((await findPublished(label.model)).some(({ runId }) => runId === handle))
                return;
            await removeVersions(registeredName(label.model), handle);
            await artifacts.remove(run.artifactUri);
            await api.deleteRun(handle);
            stored.forget(handle);
        },
    };
    /** Takes back what the run was registered as. */
    async function removeVersions(model, runId) {
        for (const version of await api.findVersions(model)) {
            if (version.runId === runId)
                await api.deleteVersion(model, version.number);
        }
    }
}
/** The experiment that keeps the files of a model. */
function experimentOf(model) {
    return `plimsoll/${model}`;
}
/** The name of a model in MLflow, which has no slashes in names. Names of ours have no dots, so no two models meet. */
function registeredName(model) {
    return model.replaceAll('/', '.');
}
function gone(handle) {
    return new release_store/* RegistryChangedError */.y(`The draft ${handle} is not there any more.`);
}
function isPublishedAlready({ model, version }) {
    return new release_store/* RegistryChangedError */.y(`${model} ${version} is published already.`);
}


/***/ }),

/***/ 81820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createRest)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64453);
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90712);
/* harmony import */ var _web_answer_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22881);
/* harmony import */ var _web_fetch_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85287);
/* harmony import */ var _web_web_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95175);




const toWrite = "EDIT on the model's experiment and registered model";
/** Calls one server. Failures that the user can mend are ConfigurationErrors, all others ServiceErrors. */
function createRest({ server, environment, sleep, log, needs = toWrite }) {
    const { url: base, authorization } = server;
    const client = (0,_web_web_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createWebClient */ .kQ)({
        service: base,
        origin: new URL(base).origin,
        login: async () => (authorization === null ? {} : { authorization }),
        readMessage: (said) => readError(said)?.message,
        explain: (answer) => explain(answer, server, needs),
        sender: (0,_web_fetch_of_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchOf */ .A)(environment),
        sleep,
        log,
    });
    const call = async ({ method, path, doing, query, body, isRepeatable, none = [], }) => {
        const url = new URL(`${base}/api/2.0/mlflow/${path}`);
        for (const [key, value] of Object.entries(query ?? {}))
            url.searchParams.set(key, value);
        const answer = await client.send({
            ...{ method, url, doing, ...(isRepeatable !== undefined && { isRepeatable }) },
            ...(body && { body: () => JSON.stringify(body) }),
            headers: { 'content-type': 'application/json' },
            expect: [200, 400, 404],
        });
        const said = await answer.text();
        const parsed = parseJson(said);
        if (answer.status === 200 && typeof parsed === 'object' && parsed !== null)
            return parsed;
        const error = readError(said);
        if (error === undefined)
            throw noMlflow(base, doing, answer.status);
        if (none.includes(error.code))
            return null;
        const failed = { doing, status: answer.status, method, message: error.message };
        throw (explain(failed, server, needs) ??
            new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._({ service: base, operation: doing, attempts: 1, ...failed }));
    };
    return {
        client,
        call,
        async search(asked, key) {
            const found = [];
            let token = '';
            do {
                const more = token === '' ? {} : { page_token: token };
                const { query, body } = asked;
                const page = await call({
                    ...asked,
                    ...(body ? { body: { ...body, ...more }, isRepeatable: true } : { query: { ...query, ...more } }),
                });
                found.push(...(0,_web_answer_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .listIn */ .Of)(page, key));
                token = (0,_web_answer_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_web_answer_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(page, 'next_page_token'));
            } while (token !== '');
            return found;
        },
    };
}
/** The error in an answer; undefined when the answer is none of MLflow's. */
function readError(said) {
    const parsed = parseJson(said);
    const code = (0,_web_answer_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_web_answer_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(parsed, 'error_code'));
    return code === '' ? undefined : { code, message: `${code}: ${(0,_web_answer_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_web_answer_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(parsed, 'message'))}` };
}
function parseJson(said) {
    try {
        return JSON.parse(said);
    }
    catch {
        return undefined;
    }
}
function noMlflow(base, doing, status) {
    return new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j({
        where: base,
        message: `does not answer as an MLflow server does when ${doing} [${status}].`,
        fix: 'Give the address that MLFLOW_TRACKING_URI has for your training code, with its path and without /api.',
    });
}
/** The user's failure behind an answer: a login that is missing, wrong, or not enough. */
function explain({ status, doing, message }, { url, authorization }, needs) {
    if (status !== 401 && status !== 403)
        return undefined;
    const whom = authorization === null ? 'requests without a login' : 'the login that it was given';
    const fix = authorization === null
        ? 'Set MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, in env from secrets.'
        : status === 401
            ? 'Check MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD.'
            : `Give it the permission ${needs}.`;
    return new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j({
        where: url,
        message: `the server refuses ${doing} to ${whom} [${status}]: ${message}`.replace(/\.?$/, '.'),
        fix,
    });
}


/***/ }),

/***/ 89335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ findTrackingServer)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90712);

const askedByStore = {
    where: "input 'store'",
    what: 'is mlflow',
    example: 'store: mlflow://mlflow.example.org',
    holds: 'versions are kept on an MLflow server',
};
/**
 * Finds the server, and the login in MLFLOW_TRACKING_TOKEN, in MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or in the
 * address itself, in the order in which MLflow's client looks. Throws a ConfigurationError without a value that could be secret.
 */
function findTrackingServer({ url, environment, isFromLog, asked = askedByStore, }) {
    const text = url ?? environment.MLFLOW_TRACKING_URI ?? '';
    const where = url === null ? 'environment variable MLFLOW_TRACKING_URI' : asked.where;
    const fix = 'Example: MLFLOW_TRACKING_URI: https://mlflow.example.org';
    if (text === '') {
        throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j({
            where: asked.where,
            message: `${asked.what}, and MLFLOW_TRACKING_URI does not say where the server is.`,
            fix: `Set it in env, or write the address: ${asked.example}`,
        });
    }
    const address = URL.canParse(text) ? new URL(text) : null;
    if (address === null || !/^https?:$/.test(address.protocol)) {
        const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1];
        const seen = scheme === undefined || address === null ? 'is no address of a server' : `begins with ${scheme}:`;
        const message = `${seen}; ${asked.holds}, whose address begins with http:// or https://.`;
        throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j({ where, message, fix });
    }
    const { MLFLOW_TRACKING_TOKEN: token, MLFLOW_TRACKING_USERNAME: user } = environment;
    const password = environment.MLFLOW_TRACKING_PASSWORD ?? '';
    const login = (name, word) => `Basic ${Buffer.from(`${name}:${word}`).toString('base64')}`;
    const authorization = user
        ? login(user, password)
        : token
            ? `Bearer ${token}`
            : address.username === ''
                ? null
                : login(decodeURIComponent(address.username), decodeURIComponent(address.password));
    if (authorization !== null && isFromLog === true && url !== null && !isNamed(address, environment)) {
        throw new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j({
            where: `mlflow://${address.host}${address.pathname}`,
            message: 'is where the tag says that the version is kept, and the login for MLflow is not sent where a tag says.',
            fix: `If the server is yours, name it: MLFLOW_TRACKING_URI: ${address.origin}, or --store or store:.`,
        });
    }
    return { url: `${address.origin}${address.pathname}`.replace(/\/+$/, ''), authorization };
}
/** Whether the environment names a server on this host itself. */
function isNamed({ host }, { MLFLOW_TRACKING_URI: own = '' }) {
    return URL.canParse(own) && new URL(own).host === host;
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
