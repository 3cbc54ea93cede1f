export const id = 3043;
export const ids = [3043];
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

/***/ 63043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOciStore: () => (/* binding */ createOciStore)
});

// EXTERNAL MODULE: ./packages/registry/src/release-store.ts
var release_store = __webpack_require__(39128);
// EXTERNAL MODULE: ./packages/stores/src/web/fetch-of.ts
var fetch_of = __webpack_require__(85287);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/errors/src/service-error.ts
var service_error = __webpack_require__(64453);
// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
// EXTERNAL MODULE: ./packages/stores/src/web/next-try.ts
var next_try = __webpack_require__(55240);
;// CONCATENATED MODULE: ./packages/stores/src/oci/place.ts

/** Names of repositories. Source: the distribution specification, «Pulling manifests». */
const repositoryForm = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
/**
 * The repository of a model: the path of the store with the model's name, unless the path ends with it already. Throws a
 * ConfigurationError when that is no name for a repository.
 */
function placeOf(model, store) {
    const { host, path } = store;
    const isWhole = path === model || path.endsWith(`/${model}`);
    const repository = isWhole || path === '' ? path || model : `${path}/${model}`;
    // Some registries take 255 characters for host and repository together.
    if (!repositoryForm.test(repository) || `${host}/${repository}`.length > 255) {
        throw new configuration_error/* ConfigurationError */.j({
            where: `oci://${host}/${repository}`,
            message: 'is no name for a repository of a registry: parts are lower-case letters and digits, with single ., - or _ between them, and at most 255 characters in all.',
            fix: `Choose another name with the input model, or another path with the input store. Example: store: oci://${host}/acme`,
        });
    }
    return { host, repository };
}
/** The address of a registry's API. As with docker, a registry on this machine is spoken to without TLS. */
function apiOf(host) {
    const name = host.replace(/:\d+$/, '');
    const isLocal = name === 'localhost' || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name);
    const server = host === 'docker.io' ? 'registry-1.docker.io' : host;
    return `${isLocal ? 'http' : 'https'}://${server}/v2/`;
}
/** What people call a place. */
function describePlace({ host, repository }) {
    return `${host}/${repository}`;
}

;// CONCATENATED MODULE: ./packages/stores/src/oci/explain.ts


/** Whose failure an answer is, and what mends it. */
function explainFailure(place, failure, cause) {
    const { doing, attempts, status, message } = failure;
    const where = `oci://${describePlace(place)}`;
    if (status === 401 || status === 403) {
        const whom = failure.hasLogin ? 'the login that it was given' : 'anonymous requests';
        return new configuration_error/* ConfigurationError */.j({
            where,
            message: `the registry refuses ${doing} to ${whom} [${status}]: ${message}.`,
            fix: adviseLogin(place, failure),
        }, { cause });
    }
    return new service_error/* ServiceError */._({
        service: `the registry ${place.host}`,
        operation: doing,
        attempts,
        ...(status === undefined ? {} : { status }),
        message,
    }, { cause });
}
function adviseLogin({ host, repository }, { isWriting, hasLogin }) {
    if (host === 'ghcr.io') {
        const access = isWriting ? 'write' : 'read';
        const name = repository.split('/').slice(1).join('/');
        return `Give the job the permission «packages: ${access}»; where the package «${name}» exists already, give this repository the role ${isWriting ? 'Write' : 'Read'} in its settings, under «Manage Actions access».`;
    }
    return hasLogin
        ? `Check the name and the password or token, and that it may ${isWriting ? 'write to' : 'read'} the repository «${repository}».`
        : `Log in before this step, with docker/login-action (registry: ${host}) or docker login ${host}.`;
}
/** The codes and messages of a registry's error. Source: the distribution specification, «Error Codes». */
function readErrors(text) {
    let errors;
    try {
        errors = JSON.parse(text)?.errors;
    }
    catch {
        errors = undefined;
    }
    const known = (Array.isArray(errors) ? errors : []).filter((error) => typeof error?.code === 'string');
    const told = known.map(({ code, message }) => (typeof message === 'string' ? `${code} ${message}` : code));
    const message = told.join('; ') || text;
    // One line without what a log obeys, and not a whole page of HTML.
    const line = message.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
    return { codes: known.map(({ code }) => code), message: line.slice(0, 300) || 'it gave no reason' };
}

;// CONCATENATED MODULE: ./packages/stores/src/oci/blobs.ts





/** Longest time for one file: ten gigabytes at two and a half megabytes a second. */
const transferMs = 70 * 60_000;
/** Texts that describe a version are small: a thousand files take a fifth of a megabyte. */
const maxTextBytes = 16 * 1024 * 1024;
function createBlobs(transport, { sleep, log }) {
    const { host } = transport.place;
    const fail = (doing, message, attempts = 1) => new service_error/* ServiceError */._({ service: `the registry ${host}`, operation: doing, attempts, message });
    const find = async ({ name, sha256 }) => {
        const answer = await transport.send({
            ...{
                method: 'HEAD',
                target: `blobs/sha256:${sha256}`,
                doing: `looking for ${name}`,
                expect: [200, 404],
            },
        });
        if (answer.status === 404)
            return null;
        const told = answer.headers.get('docker-content-digest') ?? `sha256:${sha256}`;
        if (told !== `sha256:${sha256}`)
            throw fail(`looking for ${name}`, `it answers with the digest ${told}`);
        return Number(answer.headers.get('content-length') ?? 0);
    };
    /** Sends a file once. Gives back the failure when it is worth another try. */
    const sendOnce = async (file, content, triedBefore) => {
        const doing = `uploading ${file.name}`;
        const begun = await transport.send({
            ...{ method: 'POST', target: 'blobs/uploads/', doing, expect: [202] },
            headers: { 'content-length': '0' },
        });
        await begun.body?.cancel();
        const location = begun.headers.get('location');
        if (location === null)
            throw fail(doing, 'it does not say where to');
        const target = new URL(location, begun.url);
        target.searchParams.set('digest', `sha256:${file.sha256}`);
        const watched = watch(file, content);
        try {
            const answer = await transport.send({
                ...{ method: 'PUT', target, doing, expect: [201, 400, 404, 416], timeoutMs: transferMs, tries: 1 },
                triedBefore,
                headers: { 'content-type': 'application/octet-stream' },
                stream: { content: watched.content, bytes: file.bytes },
            });
            if (answer.status === 201)
                return true;
            const { message } = readErrors(await answer.text());
            await watched.check();
            return fail(doing, message, triedBefore + 1);
        }
        catch (error) {
            await watched.check();
            if (error instanceof service_error/* ServiceError */._)
                return error;
            throw error;
        }
    };
    const put = async (file, content) => {
        for (let tries = 1;; tries++) {
            const bytes = await find(file);
            if (bytes === file.bytes)
                return;
            if (bytes !== null) {
                const message = `it holds ${bytes} bytes under the digest of a file of ${file.bytes}`;
                throw fail(`looking for ${file.name}`, message);
            }
            const sent = await sendOnce(file, content, tries - 1);
            if (sent === true)
                return;
            if (tries >= next_try/* maxTries */.m$)
                throw sent;
            log(`${sent.message}; trying again.`);
            await sleep(1000 * 2 ** (tries - 1));
        }
    };
    return {
        find,
        put,
        async readText({ digest, size }, name) {
            if (size > maxTextBytes)
                throw fail(`reading ${name}`, `it has ${size} bytes, and no text of ours has`);
            const chunks = [];
            const file = { name, sha256: digest.slice('sha256:'.length), bytes: size };
            for await (const chunk of this.read(file))
                chunks.push(chunk);
            return Buffer.concat(chunks).toString('utf8');
        },
        async putText({ digest, size }, text) {
            const bytes = Buffer.from(text);
            const file = { name: 'the description', sha256: digest.slice('sha256:'.length), bytes: size };
            await put(file, async function* () {
                yield bytes;
            });
        },
        async *read(file) {
            const doing = `reading ${file.name}`;
            const hash = (0,external_node_crypto_.createHash)('sha256');
            let done = 0;
            for (let tries = 1; done < file.bytes || tries === 1; tries++) {
                const answer = await transport.send({
                    ...{ method: 'GET', target: `blobs/sha256:${file.sha256}`, doing, expect: [200, 206, 404] },
                    ...(done > 0 && { headers: { range: `bytes=${done}-` } }),
                    timeoutMs: transferMs,
                });
                if (answer.status === 404) {
                    throw new release_store/* RegistryChangedError */.y(`${host} does not have ${file.name} any more.`);
                }
                // Who does not continue begins anew.
                let skip = answer.status === 206 ? 0 : done;
                try {
                    for await (const chunk of answer.body ?? []) {
                        const piece = skip < chunk.length ? chunk.subarray(skip) : new Uint8Array();
                        skip = Math.max(0, skip - chunk.length);
                        hash.update(piece);
                        done += piece.length;
                        if (piece.length > 0)
                            yield piece;
                    }
                }
                catch (error) {
                    if (tries >= next_try/* maxTries */.m$)
                        throw fail(doing, error.message, tries);
                    log(`${host}: ${doing} broke off after ${done} bytes; going on there.`);
                    await sleep(1000 * 2 ** (tries - 1));
                    continue;
                }
                if (done < file.bytes && tries >= next_try/* maxTries */.m$)
                    throw fail(doing, `it ended after ${done} bytes`, tries);
            }
            const found = hash.digest('hex');
            if (found !== file.sha256)
                throw fail(doing, `its SHA-256 is ${found}, and it was ${file.sha256}`);
        },
    };
}
/** A content that is watched while it is sent: whose fault a failure is can be told afterwards. */
function watch(file, content) {
    let broken;
    return {
        content: async function* () {
            try {
                yield* content();
            }
            catch (error) {
                broken = { error };
                throw error;
            }
        },
        /** Throws what reading the content threw, or that it is not what was announced. Reads it again for that. */
        async check() {
            if (broken)
                throw broken.error;
            const hash = (0,external_node_crypto_.createHash)('sha256');
            for await (const chunk of content())
                hash.update(chunk);
            const sha256 = hash.digest('hex');
            if (sha256 === file.sha256)
                return;
            throw new configuration_error/* ConfigurationError */.j({
                where: file.name,
                message: `changed while it was published: its SHA-256 was ${file.sha256}, and now it is ${sha256}.`,
                fix: 'Let nothing write the files of the model after they were tested.',
            });
        },
    };
}

// EXTERNAL MODULE: ./packages/registry/src/release-label.ts
var release_label = __webpack_require__(42711);
;// CONCATENATED MODULE: ./packages/stores/src/oci/manifest.ts
/** Media type of every manifest that we write. Source: the OCI image specification 1.1. */
const manifestType = 'application/vnd.oci.image.manifest.v1+json';
/** The blob that stands where a manifest needs one and there is nothing to say. Source: OCI image specification, «Guidance for an empty descriptor». */
const emptyText = '{}';
/** Reads a manifest that somebody else may have written; null when it is none that we could use. */
function parseManifest(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null;
    }
    if (!isObject(value))
        return null;
    const { config, layers, artifactType, annotations } = value;
    if (!isDescriptor(config) || !Array.isArray(layers) || !layers.every(isDescriptor))
        return null;
    if (artifactType !== undefined && typeof artifactType !== 'string')
        return null;
    if (annotations !== undefined && !isTexts(annotations))
        return null;
    return {
        ...{ schemaVersion: 2, mediaType: manifestType, config, layers },
        ...(artifactType !== undefined && { artifactType }),
        ...(annotations !== undefined && { annotations }),
    };
}
function isDescriptor(value) {
    if (!isObject(value))
        return false;
    const { mediaType, digest, size, annotations } = value;
    return (typeof mediaType === 'string' &&
        typeof digest === 'string' &&
        /^sha256:[0-9a-f]{64}$/.test(digest) &&
        Number.isSafeInteger(size) &&
        size >= 0 &&
        (annotations === undefined || isTexts(annotations)));
}
function isTexts(value) {
    return isObject(value) && Object.values(value).every((text) => typeof text === 'string');
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./packages/registry/src/release.ts
var release = __webpack_require__(9284);
;// CONCATENATED MODULE: ./packages/stores/src/oci/model-pack.ts


/** What a manifest of a version is. Source: CNCF ModelPack, model-spec v0.0.7. */
const modelType = 'application/vnd.cncf.model.manifest.v1+json';
/** Media type of the blob that describes a model. */
const modelConfigType = 'application/vnd.cncf.model.config.v1+json';
/** Where a manifest holds our label. */
const labelKey = 'plimsoll.label';
/** Where a layer holds the name of its file: for tools of ModelPack, and for oras. */
const nameKeys = ['org.cncf.model.filepath', 'org.opencontainers.image.title'];
/** What a file is, by its name; the first that fits. All other files are weights. */
const layerKinds = [
    [/\.(py|ipynb|r|jl|sh|js|ts|lua)$/i, 'code'],
    [/\.(md|txt|rst|pdf|html?)$|^(licen[cs]e|notice|readme|copying)\b/i, 'doc'],
    [
        /^(config|generation_config|tokenizer|vocab|special_tokens|preprocessor|labels?)[^.]*\.\w+$/i,
        'weight.config',
    ],
    [/\.(ya?ml|toml|ini|cfg)$/i, 'weight.config'],
];
function mediaTypeOf(name) {
    const kind = (0,release/* isEvidence */.em)(name) ? 'doc' : layerKinds.find(([form]) => form.test(name))?.[1];
    return `application/vnd.cncf.model.${kind ?? 'weight'}.v1.raw`;
}
/** A file as a layer: as it is, neither packed nor compressed, so that its digest is the file's own. */
function renderLayer({ name, sha256, bytes }) {
    return {
        mediaType: mediaTypeOf(name),
        digest: `sha256:${sha256}`,
        size: bytes,
        annotations: Object.fromEntries(nameKeys.map((key) => [key, name])),
    };
}
/** The text of the blob that describes a model. The same version always gives the same text: it holds no time. */
function renderModelConfig(label, files) {
    const source = sourceOf(label);
    return JSON.stringify({
        descriptor: {
            name: label.model,
            version: label.version,
            revision: label.commit,
            ...(source !== null && { sourceURL: source }),
        },
        config: {},
        modelfs: { type: 'layers', diffIds: files.map(({ sha256 }) => `sha256:${sha256}`) },
    });
}
/** The manifest of a version. */
function renderModelManifest(label, { config, files }) {
    const source = sourceOf(label);
    return {
        schemaVersion: 2,
        mediaType: manifestType,
        artifactType: modelType,
        config,
        layers: files.map(renderLayer),
        annotations: {
            'org.opencontainers.image.title': label.model,
            'org.opencontainers.image.version': label.version,
            'org.opencontainers.image.revision': label.commit,
            // GitHub shows a package on the page of the repository that this names.
            ...(source !== null && { 'org.opencontainers.image.source': source }),
            [labelKey]: (0,release_label/* formatLabel */.w)(label),
        },
    };
}
/** The label on a manifest; null when Plimsoll did not make it. */
function readLabel({ annotations }) {
    return (0,release_label/* parseLabel */.Q)(annotations?.[labelKey] ?? '');
}
/** The files that a manifest names. Layers without a name are none of ours. */
function readFiles({ layers }) {
    return layers.flatMap(({ digest, size, annotations }) => {
        const name = nameKeys.map((key) => annotations?.[key]).find((one) => one !== undefined);
        return name === undefined ? [] : [{ name, sha256: digest.slice('sha256:'.length), bytes: size }];
    });
}
/** The repository of the code, from the address of the run; null in a terminal. */
function sourceOf({ run }) {
    return /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\/actions\/runs\//.exec(run ?? '')?.[1] ?? null;
}

;// CONCATENATED MODULE: ./packages/stores/src/oci/draft.ts



/** What the manifest of a draft is: nothing that a tool would pull as a model. */
const draftType = 'application/vnd.plimsoll.draft.v1+json';
/** What stands where a draft was, in registries that do not let anything be removed. */
const removedType = 'application/vnd.plimsoll.removed-draft.v1+json';
/** The tag of a draft. Publishers of the same release share one; others have their own. */
function draftTag({ version, id }) {
    return `draft-${version}-${id.slice(0, 16)}`;
}
/** The version that a tag is of, and whether it is a draft's; null for tags of others. */
function parseTag(tag) {
    const [, draft, published] = /^(?:draft-(v\d+\.\d+\.\d+)-[0-9a-f]{16}|(v\d+\.\d+\.\d+))$/.exec(tag) ?? [];
    if (draft !== undefined)
        return { version: draft, state: 'draft' };
    return published === undefined ? null : { version: published, state: 'published' };
}
/** The text of the blob that holds a draft. */
function renderDraft({ label, files }) {
    return JSON.stringify({
        label: (0,release_label/* formatLabel */.w)(label),
        files: files.map(({ name, sha256, bytes }) => ({ name, sha256, bytes })),
    });
}
/** Reads the blob of a draft; null when it is none. */
function parseDraft(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null;
    }
    const { label: labelText, files } = (value ?? {});
    const label = typeof labelText === 'string' ? (0,release_label/* parseLabel */.Q)(labelText) : null;
    return label !== null && Array.isArray(files) && files.every(isFile) ? { label, files } : null;
}
/** The manifest of a draft. Its layers are empty, so that it can stand before any file is there. */
function renderDraftManifest(label, { config, empty }) {
    return {
        ...{ schemaVersion: 2, mediaType: manifestType, artifactType: draftType, config, layers: [empty] },
        annotations: { [labelKey]: (0,release_label/* formatLabel */.w)(label) },
    };
}
/** The manifest that stands where a draft was. */
function renderRemoved(empty) {
    return {
        schemaVersion: 2,
        mediaType: manifestType,
        artifactType: removedType,
        config: empty,
        layers: [empty],
    };
}
function isFile(value) {
    const { name, sha256, bytes } = (value ?? {});
    return (typeof name === 'string' &&
        typeof sha256 === 'string' &&
        /^[0-9a-f]{64}$/.test(sha256) &&
        Number.isSafeInteger(bytes) &&
        bytes >= 0);
}

;// CONCATENATED MODULE: ./packages/stores/src/oci/manifests.ts



const acceptedTypes = [manifestType, 'application/vnd.oci.image.index.v1+json'].join(', ');
/** A registry's lists come in pages; so many of them are too many for any model. */
const maxPages = 1000;
function createManifests(transport) {
    return {
        async tags() {
            const tags = [];
            let target = 'tags/list?n=1000';
            for (let page = 0; target !== null && page < maxPages; page++) {
                const request = { method: 'GET', target, doing: 'listing versions', expect: [200, 404] };
                const answer = await transport.send(request);
                if (answer.status === 404)
                    return tags;
                tags.push(...parseTags(await answer.text(), transport));
                target = nextPage(answer);
            }
            return [...new Set(tags)].sort();
        },
        async get(tag) {
            const answer = await transport.send({
                ...{ method: 'GET', target: `manifests/${tag}`, doing: `reading ${tag}`, expect: [200, 404] },
                headers: { accept: acceptedTypes },
            });
            const bytes = Buffer.from(await answer.arrayBuffer());
            if (answer.status === 404)
                return null;
            const digest = digestOf(bytes);
            checkDigest(answer, digest, { transport, doing: `reading ${tag}` });
            const manifest = parseManifest(bytes.toString('utf8'));
            return manifest && { digest, manifest };
        },
        async put(tag, manifest) {
            const bytes = Buffer.from(JSON.stringify(manifest));
            const doing = `writing ${tag}`;
            const answer = await transport.send({
                ...{ method: 'PUT', target: `manifests/${tag}`, doing, expect: [201, 400, 404] },
                headers: { 'content-type': manifestType },
                body: bytes,
            });
            if (answer.status === 201) {
                checkDigest(answer, digestOf(bytes), { transport, doing });
                return true;
            }
            const text = await answer.text();
            if (/BLOB_UNKNOWN/.test(text))
                return false;
            const { host } = transport.place;
            throw new service_error/* ServiceError */._({
                ...{ service: `the registry ${host}`, operation: doing, attempts: 1, status: answer.status },
                message: text.slice(0, 300),
            });
        },
        async remove(digest) {
            const answer = await transport.send({
                ...{ method: 'DELETE', target: `manifests/${digest}`, doing: 'removing a draft' },
                // 400, 405: deletes are not offered; 401, 403: not to us.
                expect: [200, 202, 204, 400, 401, 403, 404, 405],
            });
            await answer.body?.cancel();
            return answer.status < 300;
        },
    };
}
/** The digest of a descriptor for a text that is stored as it is. */
function describeText(mediaType, text) {
    const bytes = Buffer.from(text);
    return { mediaType, digest: digestOf(bytes), size: bytes.length };
}
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
function parseTags(text, { place: { host } }) {
    let tags;
    try {
        ({ tags } = JSON.parse(text));
    }
    catch (error) {
        const asked = { service: `the registry ${host}`, operation: 'listing versions', attempts: 1 };
        const message = 'its answer is not JSON, so it is no registry that speaks the distribution specification';
        throw new service_error/* ServiceError */._({ ...asked, message }, { cause: error });
    }
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
}
/** The address of the next page; null on the last one. Source: RFC 8288. */
function nextPage(answer) {
    const [, next] = /<([^>]*)>\s*;[^,]*\brel\s*=\s*"?next"?/i.exec(answer.headers.get('link') ?? '') ?? [];
    return next === undefined ? null : new URL(next, answer.url);
}
function checkDigest(answer, digest, { transport, doing }) {
    const told = answer.headers.get('docker-content-digest');
    if (told === null || !told.startsWith('sha256:') || told === digest)
        return;
    throw new service_error/* ServiceError */._({
        ...{ service: `the registry ${transport.place.host}`, operation: doing, attempts: 1 },
        message: `it says that the digest is ${told}, and it is ${digest}`,
    });
}

;// CONCATENATED MODULE: ./packages/stores/src/oci/drafts.ts




const empty = describeText('application/vnd.oci.empty.v1+json', emptyText);
function createDrafts({ at, readTag, }) {
    /** By the digests of what they were read from, which never change. */
    const known = new Map();
    let changes = Promise.resolve();
    const drafts = {
        async open(handle, { config }) {
            const { tag, repository } = at(handle);
            const draft = known.get(config.digest) ?? parseDraft(await repository.blobs.readText(config, `the draft ${tag}`));
            if (draft)
                known.set(config.digest, draft);
            return draft ?? undefined;
        },
        async read(handle) {
            const { model, tag } = at(handle);
            const release = await readTag(model, tag);
            return release?.state === 'draft' ? drafts.open(handle, release.manifest) : undefined;
        },
        async require(handle) {
            const draft = await drafts.read(handle);
            if (draft)
                return draft;
            throw new release_store/* RegistryChangedError */.y(`The draft ${handle} is not there any more.`);
        },
        async write(handle, draft) {
            const { tag, repository } = at(handle);
            const { blobs, manifests } = repository;
            const text = renderDraft(draft);
            const config = describeText(draftType, text);
            await Promise.all([blobs.putText(config, text), blobs.putText(empty, emptyText)]);
            await putWhole(manifests, tag, renderDraftManifest(draft.label, { config, empty }));
        },
        change(handle, change) {
            const next = changes.then(async () => {
                const { label, files } = await drafts.require(handle);
                await drafts.write(handle, { label, files: change(files) });
            });
            changes = next.catch(() => { });
            return next;
        },
        async remove(handle) {
            const { tag, repository } = at(handle);
            if (parseTag(tag)?.state !== 'draft')
                return;
            const { blobs, manifests } = repository;
            const found = await manifests.get(tag);
            if (found?.manifest.artifactType !== draftType)
                return;
            if ((await manifests.remove(found.digest)) && (await manifests.get(tag)) === null)
                return;
            await blobs.putText(empty, emptyText);
            await manifests.put(tag, renderRemoved(empty));
        },
    };
    return drafts;
}
/** Gives a manifest its tag. Throws a RegistryChangedError where the registry misses a file of it. */
async function putWhole(manifests, tag, manifest) {
    if (await manifests.put(tag, manifest))
        return;
    throw new release_store/* RegistryChangedError */.y(`The registry does not have all files of ${tag} any more.`);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/stores/src/file-failure.ts
var file_failure = __webpack_require__(33435);
;// CONCATENATED MODULE: ./packages/stores/src/oci/login.ts






/**
 * The login for a registry: the one that `docker login`, docker/login-action, oras or podman left behind; for ghcr.io, else, the token
 * for the GitHub API. Null when there is none: public registries may be read without. Throws a ConfigurationError when the file of
 * logins cannot be read.
 */
async function findLogin(host, { environment, githubToken }) {
    const file = environment.REGISTRY_AUTH_FILE ||
        (0,external_node_path_.join)(environment.DOCKER_CONFIG || (0,external_node_path_.join)(environment.HOME || (0,external_node_os_.homedir)(), '.docker'), 'config.json');
    const config = await readConfig(file);
    const helper = config.credHelpers?.[host] ?? config.credsStore;
    const found = readEntry(host, config) ??
        (typeof helper === 'string' ? await askHelper(helper, host, environment) : null);
    if (found)
        return found;
    return host === 'ghcr.io' && githubToken !== '' ? { username: 'token', password: githubToken } : null;
}
/** The names that a registry may have in the file. */
function namesOf(host) {
    const names = [host, `https://${host}`, `https://${host}/v1/`, `https://${host}/v2/`];
    return host === 'docker.io' ? [...names, 'https://index.docker.io/v1/', 'index.docker.io'] : names;
}
function readEntry(host, { auths = {} }) {
    for (const name of namesOf(host)) {
        const { auth, username, password, identitytoken } = auths[name] ?? {};
        if (typeof identitytoken === 'string' && identitytoken !== '')
            return { identityToken: identitytoken };
        if (typeof username === 'string' && typeof password === 'string' && username !== '') {
            return { username, password };
        }
        const text = typeof auth === 'string' ? Buffer.from(auth, 'base64').toString('utf8') : '';
        const colon = text.indexOf(':');
        if (colon > 0)
            return { username: text.slice(0, colon), password: text.slice(colon + 1) };
    }
    return null;
}
async function readConfig(file) {
    let text;
    try {
        text = await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,file_failure/* isMissing */.b)(error))
            return {};
        throw refuse(file, `cannot be read: ${error.message}.`, error);
    }
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch (error) {
        throw refuse(file, 'is not JSON.', error);
    }
    throw refuse(file, 'is no JSON object.');
}
function refuse(file, message, cause) {
    return new configuration_error/* ConfigurationError */.j({ where: file, message, fix: 'It is what docker login writes; log in again.' }, { cause });
}
/** Asks a helper that keeps logins in the system's own store. It answers with an error where it knows none. */
function askHelper(helper, host, environment) {
    if (!/^[\w.-]+$/.test(helper))
        return Promise.resolve(null);
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.execFile)(`docker-credential-${helper}`, ['get'], { env: environment, timeout: 60_000 }, (error, stdout) => {
            resolve(error ? null : parseAnswer(stdout));
        });
        // A helper that does not exist, or does not listen, is answered for above.
        child.stdin?.on('error', () => { });
        child.stdin?.end(host === 'docker.io' ? 'https://index.docker.io/v1/' : host);
    });
}
function parseAnswer(text) {
    try {
        const { Username, Secret } = JSON.parse(text);
        if (typeof Username !== 'string' || typeof Secret !== 'string' || Secret === '')
            return null;
        return Username === '<token>' ? { identityToken: Secret } : { username: Username, password: Secret };
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./packages/stores/src/web/web-client.ts
var web_client = __webpack_require__(95175);
;// CONCATENATED MODULE: ./packages/stores/src/oci/challenge.ts
/** Reads a WWW-Authenticate header; null when it asks for something else. */
function parseChallenge(header) {
    const [, scheme = '', rest = ''] = /^\s*([A-Za-z]+)\s*(.*)$/s.exec(header ?? '') ?? [];
    if (scheme.toLowerCase() === 'basic')
        return { scheme: 'basic' };
    if (scheme.toLowerCase() !== 'bearer')
        return null;
    const parameters = new Map();
    for (const [, name = '', quoted, plain] of rest.matchAll(/([a-z_]+)\s*=\s*(?:"([^"]*)"|([^\s,"]+))/gi)) {
        parameters.set(name.toLowerCase(), quoted ?? plain ?? '');
    }
    const realm = parameters.get('realm');
    if (realm === undefined)
        return null;
    return {
        scheme: 'bearer',
        realm,
        service: parameters.get('service') ?? null,
        scope: parameters.get('scope') ?? null,
    };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./packages/stores/src/oci/send-stream.ts



/** Answers without content. Source: the Fetch standard, «null body status». */
const emptyStatuses = [204, 205, 304];
/**
 * Sends a stream and returns the answer. In place of fetch, which buffers what it sends without a bound: little of the content is in
 * memory at a time here. An answer that comes before the end, such as a refusal, ends the sending. Throws when the connection breaks, or
 * when the content has not as many bytes as was said.
 */
async function sendStream(url, { method, headers, body, bytes, signal }) {
    const request = url.protocol === 'http:' ? external_node_http_.request : external_node_https_.request;
    const outgoing = request(url, { method, headers: { ...headers, 'content-length': bytes }, signal });
    let incoming;
    const answered = new Promise((resolve, reject) => {
        outgoing.once('error', reject).once('response', (answer) => {
            incoming = answer;
            resolve(answer);
        });
    });
    // It is awaited in the end; until then its failure is nobody's surprise.
    answered.catch(() => { });
    try {
        let sent = 0;
        for await (const chunk of body) {
            sent += chunk.length;
            if (incoming || sent > bytes)
                break;
            if (!outgoing.write(chunk))
                await Promise.race([(0,external_node_events_.once)(outgoing, 'drain'), answered]);
        }
        if (!incoming && sent !== bytes)
            throw new Error(`the content has not the ${bytes} bytes that it had`);
        if (!incoming)
            outgoing.end();
        return await toResponse(await answered);
    }
    finally {
        // What is whole keeps its connection.
        if (!outgoing.writableFinished)
            outgoing.destroy();
    }
}
async function toResponse(answer) {
    const chunks = [];
    for await (const chunk of answer)
        chunks.push(chunk);
    const { statusCode: status = 0 } = answer;
    const headers = Object.entries(answer.headers).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]));
    return new Response(emptyStatuses.includes(status) ? null : Buffer.concat(chunks), { status, headers });
}

;// CONCATENATED MODULE: ./packages/stores/src/oci/token.ts
/** A request for a token, as it is sent. Source: distribution, «Token Authentication» and «OAuth2 Token Authentication». */
function renderTokenRequest({ challenge, login, scope }) {
    const url = new URL(challenge.realm);
    const { service } = challenge;
    if (login && 'identityToken' in login) {
        const body = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'plimsoll', scope });
        if (service !== null)
            body.set('service', service);
        body.set('refresh_token', login.identityToken);
        return { url, init: { method: 'POST', body } };
    }
    if (service !== null)
        url.searchParams.set('service', service);
    url.searchParams.set('scope', scope);
    return { url, init: { headers: login ? { authorization: renderBasic(login) } : {} } };
}
/** The header that tells a name and a password. Source: RFC 7617. */
function renderBasic({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
/** The token in an answer; null when there is none. */
function parseToken(text) {
    try {
        const { token, access_token: accessToken } = JSON.parse(text);
        const found = token ?? accessToken;
        return typeof found === 'string' && found !== '' ? found : null;
    }
    catch {
        return null;
    }
}
/**
 * The scope to ask for: the repository as the registry calls it, and everything that is needed so far, so that one token serves for all
 * requests of a kind.
 */
function mergeScope(repository, needed, { scope }) {
    const [, name = repository, asked = ''] = /^repository:([^\s:]+):([a-z*,]+)$/.exec(scope ?? '') ?? [];
    for (const action of asked.split(',').filter((one) => one !== ''))
        needed.add(action);
    return `repository:${name}:${[...needed].sort().join(',')}`;
}

;// CONCATENATED MODULE: ./packages/stores/src/oci/transport.ts








/**
 * A transport that logs in when it is asked to, waits for rate limits within a bound, and sends again what failed on the other side.
 * No message holds what was sent.
 */
function createTransport(place, options) {
    const { sender, sleep, log, timeoutMs: patienceMs = 60_000 } = options;
    const api = new URL(`${apiOf(place.host)}${place.repository}/`);
    const needed = new Set(['pull']);
    let authorization;
    let login;
    /** Why there is no token. */
    let refusal = '';
    /** Logs in as an answer asks; false when that cannot be. */
    const authorize = async (answer, isWriting) => {
        const challenge = parseChallenge(answer.headers.get('www-authenticate'));
        login ??= options.login();
        const known = await login;
        if (challenge?.scheme === 'basic') {
            if (known === null || !('username' in known))
                return false;
            authorization = renderBasic(known);
            return true;
        }
        if (challenge === null)
            return false;
        if (isWriting)
            for (const action of ['push', 'pull'])
                needed.add(action);
        const scope = mergeScope(place.repository, needed, challenge);
        const { url, init } = renderTokenRequest({ challenge, login: known, scope });
        if (url.protocol !== 'https:' && url.protocol !== api.protocol) {
            throw new configuration_error/* ConfigurationError */.j({
                where: `oci://${place.host}`,
                message: `asks for the login to be sent without TLS, to ${url.origin}.`,
            });
        }
        const ask = () => sender.fetch(url, { ...init, signal: AbortSignal.timeout(patienceMs) });
        const given = await sendUntilAnswered(ask, 'logging in');
        const text = await given.text();
        const token = given.ok ? parseToken(text) : null;
        if (token !== null)
            authorization = `Bearer ${token}`;
        else
            refusal = `; ${url.host} gives no token [${given.status}]: ${readErrors(text).message}`;
        return token !== null;
    };
    /** Sends until there is an answer that is no failure of the registry's. */
    const sendUntilAnswered = async (sendOnce, doing, { mostTries = next_try/* maxTries */.m$, triedBefore = 0 } = {}) => {
        let waitedMs = 0;
        for (let tries = 1;; tries++) {
            let answer;
            let failed = { status: undefined, retryAfter: null, date: null };
            let message = '';
            let cause;
            try {
                answer = await sendOnce();
                const { status, headers } = answer;
                failed = { status, retryAfter: headers.get('retry-after'), date: headers.get('date') };
                if (status !== 429 && status !== 408 && status < 500)
                    return answer;
                message = readErrors(await answer.text()).message;
            }
            catch (error) {
                message = describeCause(error);
                cause = error;
            }
            const waitMs = (0,next_try/* waitBeforeNextTry */.xN)(failed, { tries, waitedMs });
            if (waitMs === null || (tries >= mostTries && failed.status !== 429)) {
                throw explainFailure(place, { doing, attempts: tries + triedBefore, message, ...failed, ...unasked }, cause);
            }
            if (failed.status === 429)
                waitedMs += waitMs;
            log(`${place.host}: ${doing} failed (${message}); trying again in ${Math.ceil(waitMs / 1000)} s.`);
            await sleep(waitMs);
        }
    };
    return {
        place,
        async send({ method, target, doing, expect, timeoutMs = patienceMs, ...request }) {
            const url = new URL(target, api);
            const isWriting = method !== 'GET' && method !== 'HEAD';
            const sendOnce = () => {
                const { body, stream } = request;
                const headers = { 'user-agent': 'plimsoll', ...request.headers };
                // An address that the registry gave may be somewhere else, where our token is nobody's business.
                if (authorization !== undefined && url.origin === api.origin)
                    headers.authorization = authorization;
                const init = { method, headers, signal: AbortSignal.timeout(timeoutMs) };
                if (!stream)
                    return sender.fetch(url, { ...init, ...(body && { body }) });
                if (!sender.hasProxyFor(url)) {
                    return sendStream(url, { ...init, body: stream.content(), bytes: stream.bytes });
                }
                headers['content-length'] = String(stream.bytes);
                return sender.fetch(url, { ...init, ...(0,web_client/* describeBody */.MP)(stream.content()) });
            };
            const { tries: mostTries = next_try/* maxTries */.m$, triedBefore = 0 } = request;
            const limits = { mostTries, triedBefore };
            let answer = await sendUntilAnswered(sendOnce, doing, limits);
            if (answer.status === 401 && (await authorize(answer, isWriting))) {
                await answer.body?.cancel();
                answer = await sendUntilAnswered(sendOnce, doing, limits);
            }
            if (expect.includes(answer.status))
                return answer;
            const message = readErrors(await answer.text()).message + refusal;
            const hasLogin = (await login) !== null && login !== undefined;
            throw explainFailure(place, {
                ...{ doing, attempts: 1, status: answer.status, message, isWriting, hasLogin },
            });
        },
    };
}
/** What does not matter for a registry that fails. */
const unasked = { isWriting: false, hasLogin: false };
/** What the network said, without the wrapping of fetch. */
function describeCause(error) {
    const { name, message, cause } = error;
    if (name === 'TimeoutError' || name === 'AbortError')
        return 'no answer in time';
    const { message: inner, code } = (cause ?? {});
    return inner || code || message;
}

;// CONCATENATED MODULE: ./packages/stores/src/oci/oci-store.ts










/** How many small questions are asked at the same time. */
const questionsAtOnce = 8;
/**
 * Keeps versions in a registry that speaks the distribution specification, as ModelPack artifacts: `<repository>:v1.2.0`. Files are blobs,
 * named by their digests, so that what is there already is never sent again.
 *
 * A draft is a manifest under a tag of its own, which says from its beginning what the version will hold; the blobs tell what is there of it.
 * The version appears when its manifest gets its tag, in one request. Handles are `<model>:<tag>`.
 */
function createOciStore(options) {
    const { sleep, log } = options;
    const login = () => findLogin(options.host, options);
    const sender = (0,fetch_of/* fetchOf */.A)(options.environment);
    const repositories = new Map();
    const repositoryOf = (model) => {
        const known = repositories.get(model);
        if (known)
            return known;
        const place = placeOf(model, options);
        const transport = createTransport(place, { ...options, sender, login });
        const blobs = createBlobs(transport, { sleep, log });
        const repository = { name: describePlace(place), blobs, manifests: createManifests(transport) };
        repositories.set(model, repository);
        return repository;
    };
    const at = (handle) => {
        const [model = '', tag = ''] = handle.split(':');
        return { model, tag, repository: repositoryOf(model) };
    };
    /** A tag of a model's repository as a release; undefined for what is none of this model's. */
    const readTag = async (model, tag) => {
        const parsed = parseTag(tag);
        const { name, manifests } = repositoryOf(model);
        const found = parsed && (await manifests.get(tag));
        if (!parsed || !found)
            return undefined;
        const { manifest } = found;
        const label = readLabel(manifest);
        const isDraft = manifest.artifactType === draftType;
        if (isDraft !== (parsed.state === 'draft') || (isDraft && label?.model !== model))
            return undefined;
        return { ...parsed, handle: `${model}:${tag}`, label, location: `${name}:${tag}`, manifest };
    };
    const listTags = async (model, isWanted) => {
        const tags = await repositoryOf(model).manifests.tags();
        const wanted = tags.filter((tag) => isWanted(parseTag(tag)?.version ?? ''));
        const read = await mapSome(wanted, (tag) => readTag(model, tag));
        return read.filter((release) => release !== undefined);
    };
    const drafts = createDrafts({ at, readTag });
    const filesOf = async (handle, { state, manifest }) => state === 'draft' ? ((await drafts.open(handle, manifest))?.files ?? []) : readFiles(manifest);
    const publishedLabel = async (model, version) => (await readTag(model, version))?.label;
    return {
        kind: 'oci',
        parallelUploads: 4,
        async list(model) {
            return (await listTags(model, () => true)).map(toListed);
        },
        async inspect({ model, version }) {
            const { blobs } = repositoryOf(model);
            const releases = await listTags(model, (other) => other === version);
            const read = async (release) => {
                const files = await filesOf(release.handle, release);
                const stored = await mapSome(files, (file) => look(blobs, file));
                return { ...toListed(release), files: stored.filter((file) => file !== undefined) };
            };
            return Promise.all(releases.map(read));
        },
        async createDraft({ label, files }) {
            const { model, version } = label;
            if ((await publishedLabel(model, version)) !== undefined) {
                throw new release_store/* RegistryChangedError */.y(`${model} ${version} is published already.`);
            }
            const handle = `${model}:${draftTag(label)}`;
            if ((await drafts.read(handle)) === undefined)
                await drafts.write(handle, { label, files });
            return handle;
        },
        async putFile(handle, file, content) {
            const { files } = await drafts.require(handle);
            await at(handle).repository.blobs.put(file, content);
            const { name, sha256, bytes } = file;
            if (files.some((one) => one.name === name && one.sha256 === sha256))
                return;
            const others = (all) => all.filter((one) => one.name !== name);
            await drafts.change(handle, (all) => [...others(all), { name, sha256, bytes }]);
        },
        async *readFile(handle, name) {
            const { model, tag, repository } = at(handle);
            const release = await readTag(model, tag);
            const file = release && (await filesOf(handle, release)).find((one) => one.name === name);
            if (!file)
                throw new release_store/* RegistryChangedError */.y(`${repository.name}:${tag} has no file ${name}.`);
            yield* repository.blobs.read(file);
        },
        // Blobs stay: other versions may hold the same ones.
        async removeFile(handle, name) {
            const { files } = await drafts.require(handle);
            if (!files.some((one) => one.name === name))
                return;
            await drafts.change(handle, (all) => all.filter((one) => one.name !== name));
        },
        async publish(handle) {
            const { model, tag, repository } = at(handle);
            const { blobs, manifests } = repository;
            const version = parseTag(tag)?.version ?? '';
            const existing = await publishedLabel(model, version);
            if (existing && draftTag(existing) === tag)
                return drafts.remove(handle);
            if (existing !== undefined)
                throw new release_store/* RegistryChangedError */.y(`${model} ${version} is published already.`);
            const { label, files } = await drafts.require(handle);
            const text = renderModelConfig(label, files);
            const config = describeText(modelConfigType, text);
            await blobs.putText(config, text);
            await putWhole(manifests, version, renderModelManifest(label, { config, files }));
            await drafts.remove(handle);
        },
        removeDraft: drafts.remove,
    };
}
/** A file as the registry holds it; undefined when it is not there. */
async function look(blobs, { name, sha256, bytes }) {
    const stored = await blobs.find({ name, sha256 });
    if (stored === null)
        return undefined;
    return { name, bytes: stored, sha256: stored === bytes ? sha256 : null };
}
function toListed({ handle, state, version, label, location }) {
    return { handle, state, version, label, location };
}
/** Asks for several things at a time; the answers come in the order of the questions. */
async function mapSome(items, ask) {
    const answers = [];
    for (let start = 0; start < items.length; start += questionsAtOnce) {
        answers.push(...(await Promise.all(items.slice(start, start + questionsAtOnce).map(ask))));
    }
    return answers;
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
