export const id = 910;
export const ids = [910];
export const modules = {

/***/ 90910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readMlflowRun: () => (/* binding */ readMlflowRun)
/* harmony export */ });
/* harmony import */ var _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90712);
/* harmony import */ var _web_answer_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22881);
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81820);
/* harmony import */ var _tracking_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89335);




/** Loads of the machine, which MLflow logs at every few seconds: their history says nothing about a model. */
const machineMetrics = /^system\//;
/**
 * The metrics of a run on an MLflow tracking server, as JSON in the shape of its REST answers: every value of those that were logged at several
 * steps, by ascending step, and the last one of all others. Throws a ConfigurationError for what the user can mend (no such run, a deleted one, one
 * without metrics, a login), else a ServiceError.
 */
async function readMlflowRun(request) {
    const { url, id, environment, sleep, log, inputName } = request;
    const server = (0,_tracking_server_js__WEBPACK_IMPORTED_MODULE_0__/* .findTrackingServer */ .y)({ url, environment, asked: askedFor(inputName, id) });
    const rest = (0,_rest_js__WEBPACK_IMPORTED_MODULE_1__/* .createRest */ .d)({ server, environment, sleep, log, needs: "READ on the run's experiment" });
    const where = `input '${inputName}'`;
    const refuse = (message, fix) => new _plimsoll_errors__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j({ where, message, fix });
    const found = await rest.call({
        ...{ method: 'GET', path: 'runs/get', doing: `reading the run ${id}`, query: { run_id: id } },
        none: ['RESOURCE_DOES_NOT_EXIST', 'INVALID_PARAMETER_VALUE'],
    });
    if (found === null)
        throw refuse(`names the run ${id}, and ${server.url} has none of that id.`, 'Copy it from the page of the run, or let the training write it into a file: mlflow:run-id.txt.');
    if ((0,_web_answer_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_web_answer_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(found, 'run', 'info', 'lifecycle_stage')) === 'deleted')
        throw refuse(`names the run ${id}, which was deleted on ${server.url}.`, 'Name another one.');
    const last = (0,_web_answer_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .listIn */ .Of)((0,_web_answer_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(found, 'run', 'data'), 'metrics');
    if (last.length === 0)
        throw refuse(`names the run ${id} on ${server.url}, which has no metrics.`, 'Log them in the training: mlflow.log_metric("accuracy", 0.93).');
    const metrics = [];
    for (const metric of last)
        metrics.push(...(await readHistory(rest, id, metric)));
    return JSON.stringify({ metrics });
}
/** Every logged value of a metric, the last one at the end; that one alone where it has no history. */
async function readHistory(rest, id, last) {
    const key = (0,_web_answer_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_web_answer_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(last, 'key'));
    if (stepOf(last) === 0 || machineMetrics.test(key))
        return [last];
    const values = await rest.search({
        ...{ method: 'GET', path: 'metrics/get-history', doing: `reading the history of ${key}` },
        query: { run_id: id, metric_key: key, max_results: '25000' },
    }, 'metrics');
    return [...[...values].sort((a, b) => stepOf(a) - stepOf(b)), last];
}
/** MLflow writes whole numbers of 64 bits as text, or as numbers, and leaves 0 out. */
function stepOf(metric) {
    return Number((0,_web_answer_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(metric, 'step') ?? 0);
}
function askedFor(inputName, id) {
    return {
        where: `input '${inputName}'`,
        what: `names the run ${id} of MLflow`,
        example: `${inputName}: mlflow://mlflow.example.org/${id}`,
        holds: 'runs are read from an MLflow server',
    };
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
