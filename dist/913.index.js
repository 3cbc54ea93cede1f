export const id = 913;
export const ids = [913];
export const modules = {

/***/ 30913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchTrustedRoots: () => (/* reexport */ fetchTrustedRoots),
  parseTrustedRoots: () => (/* reexport */ parseTrustedRoots),
  verifyAttestation: () => (/* reexport */ verifyAttestation)
});

// UNUSED EXPORTS: createGitHubAttestor

// EXTERNAL MODULE: ./packages/errors/src/configuration-error.ts
var configuration_error = __webpack_require__(90712);
;// CONCATENATED MODULE: ./packages/attestation/src/trusted-roots.ts

/**
 * Reads what `gh attestation trusted-root` writes: a trusted root in JSON, or one on each line. Throws a ConfigurationError that names
 * `where` when the text is none.
 */
async function parseTrustedRoots(text, where) {
    const { TrustedRoot: parser } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23));
    const readRoot = (json) => readWith(parser, json);
    const whole = readRoot(text);
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const roots = whole ? [whole] : lines.map(readRoot);
    if (roots.length > 0 && roots.every((root) => root !== undefined))
        return roots;
    throw new configuration_error/* ConfigurationError */.j({
        where,
        message: 'holds no trusted root of Sigstore.',
        fix: 'Write one: gh attestation trusted-root > trusted_root.jsonl',
    });
}
function readWith(parser, text) {
    try {
        const root = parser.fromJSON(JSON.parse(text));
        return root.certificateAuthorities.length > 0 ? root : undefined;
    }
    catch {
        return undefined;
    }
}
/** The trusted root of Sigstore's public instance, over TUF, with a copy below `cacheFolder`. Fails without the network. */
async function fetchTrustedRoots(cacheFolder) {
    const { getTrustedRoot } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(3694)]).then(__webpack_require__.bind(__webpack_require__, 84423));
    return [await getTrustedRoot({ cachePath: cacheFolder, retry: 1, timeout: 10_000 })];
}

// EXTERNAL MODULE: ./packages/attestation/src/statement.ts
var src_statement = __webpack_require__(50599);
;// CONCATENATED MODULE: ./packages/attestation/src/verify-attestation.ts

/** What Fulcio writes into a certificate, by the last number of its object identifier. Source: sigstore/fulcio, docs/oid-info.md. */
const extensions = { workflow: 18, repository: 12, commit: 13, ref: 14, run: 21, issuer: 8 };
const fulcio = '1.3.6.1.4.1.57264.1.';
/**
 * Checks a Sigstore bundle: signature, certificate chain, transparency log or time stamp, and what it states. `getRoots` gives what is
 * trusted, and is asked once; where it fails, only what the bundle says is told.
 */
async function verifyAttestation(text, getRoots) {
    const { bundleFromJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040));
    const { toSignedEntity, toTrustMaterial, Verifier } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
    let json;
    let bundle;
    try {
        json = JSON.parse(text);
        bundle = bundleFromJSON(json);
    }
    catch (error) {
        return { kind: 'invalid', reason: describe(error) };
    }
    const statement = (0,src_statement/* readStatement */.c)(json);
    if (!statement?.isProvenance) {
        return { kind: 'invalid', reason: 'it states no provenance of files by their SHA-256.' };
    }
    const { subjects } = statement;
    let roots;
    try {
        roots = await getRoots();
    }
    catch (error) {
        return { kind: 'unchecked', reason: describe(error), subjects };
    }
    // Sigstore's public instance logs every signature; GitHub's own instance stamps the time instead, and has no log.
    const isLogged = bundle.verificationMaterial.tlogEntries.length > 0;
    const thresholds = isLogged
        ? { tlogThreshold: 1, ctlogThreshold: 1 }
        : { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 1 };
    const reasons = [];
    for (const root of roots) {
        try {
            const verifier = new Verifier(toTrustMaterial(root), thresholds);
            const { identity } = verifier.verify(toSignedEntity(bundle));
            return { kind: 'verified', signer: describeSigner(identity), subjects };
        }
        catch (error) {
            reasons.push(describe(error));
        }
    }
    return { kind: 'invalid', reason: [...new Set(reasons)].join(' ') };
}
function describeSigner(identity) {
    const values = new Map((identity?.oids ?? []).map(({ oid, value }) => [(oid?.id ?? []).join('.'), readText(value)]));
    const read = (name) => values.get(`${fulcio}${extensions[name]}`) ?? null;
    return {
        workflow: read('workflow'),
        repository: read('repository'),
        commit: read('commit'),
        ref: read('ref'),
        run: read('run'),
        issuer: read('issuer'),
    };
}
/** A UTF8String in DER: a tag, a length of one to five bytes, the text. */
function readText(value) {
    const bytes = Buffer.from(value);
    if (bytes[0] !== 0x0c)
        return bytes.toString('utf8');
    const length = bytes[1] ?? 0;
    return bytes.subarray(length < 0x80 ? 2 : 2 + (length & 0x7f)).toString('utf8');
}
function describe(error) {
    const text = error instanceof Error ? error.message : String(error);
    return text.replace(/\s+/g, ' ').trim().slice(0, 600).replace(/\.?$/, '.');
}

;// CONCATENATED MODULE: ./packages/attestation/src/index.ts





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


/***/ })

};
