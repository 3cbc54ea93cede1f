import { ConfigurationError, ServiceError } from '@plimsoll/errors';
import { field, listIn, text } from '../web/answer-fields.ts';
import { fetchOf } from '../web/fetch-of.ts';
import { createWebClient, type FailedAnswer, type WebClient } from '../web/web-client.ts';
import type { TrackingServer } from './tracking-server.ts';

/** What a call needs of the world. */
export interface RestOptions {
  readonly server: TrackingServer;
  /** Where a proxy may be named. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly log: (message: string) => void;
  /** The permission that a login must have; that to write versions when absent. */
  readonly needs?: string;
}

const toWrite = "EDIT on the model's experiment and registered model";

/** One call of the API below /api/2.0/mlflow/. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  /** For messages: «reading a run». */
  readonly doing: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Whether a POST may be sent again when nobody knows what became of it. */
  readonly isRepeatable?: boolean;
  /** Error codes that stand for «nothing». */
  readonly none?: readonly string[];
}

/** MLflow's REST API. */
export interface Rest {
  readonly client: WebClient;
  /** The answer; null when MLflow gives one of the codes that stand for nothing. */
  call(call: Call): Promise<unknown>;
  /** What a search finds under a key of its answers, every page of it. */
  search(call: Call, key: string): Promise<unknown[]>;
}

/** Calls one server. Failures that the user can mend are ConfigurationErrors, all others ServiceErrors. */
export function createRest({ server, environment, sleep, log, needs = toWrite }: RestOptions): Rest {
  const { url: base, authorization } = server;
  const client = createWebClient({
    service: base,
    origin: new URL(base).origin,
    login: async () => (authorization === null ? {} : { authorization }),
    readMessage: (said) => readError(said)?.message,
    explain: (answer) => explain(answer, server, needs),
    sender: fetchOf(environment),
    sleep,
    log,
  });
  const call = async ({
    method,
    path,
    doing,
    query,
    body,
    isRepeatable,
    none = [],
  }: Call): Promise<unknown> => {
    const url = new URL(`${base}/api/2.0/mlflow/${path}`);
    for (const [key, value] of Object.entries(query ?? {})) url.searchParams.set(key, value);
    const answer = await client.send({
      ...{ method, url, doing, ...(isRepeatable !== undefined && { isRepeatable }) },
      ...(body && { body: () => JSON.stringify(body) }),
      headers: { 'content-type': 'application/json' },
      expect: [200, 400, 404],
    });
    const said = await answer.text();
    const parsed = parseJson(said);
    if (answer.status === 200 && typeof parsed === 'object' && parsed !== null) return parsed;
    const error = readError(said);
    if (error === undefined) throw noMlflow(base, doing, answer.status);
    if (none.includes(error.code)) return null;
    const failed = { doing, status: answer.status, method, message: error.message };
    throw (
      explain(failed, server, needs) ??
      new ServiceError({ service: base, operation: doing, attempts: 1, ...failed })
    );
  };
  return {
    client,
    call,
    async search(asked, key) {
      const found: unknown[] = [];
      let token = '';
      do {
        const more = token === '' ? {} : { page_token: token };
        const { query, body } = asked;
        const page = await call({
          ...asked,
          ...(body ? { body: { ...body, ...more }, isRepeatable: true } : { query: { ...query, ...more } }),
        });
        found.push(...listIn(page, key));
        token = text(field(page, 'next_page_token'));
      } while (token !== '');
      return found;
    },
  };
}

/** The error in an answer; undefined when the answer is none of MLflow's. */
function readError(said: string): { readonly code: string; readonly message: string } | undefined {
  const parsed = parseJson(said);
  const code = text(field(parsed, 'error_code'));
  return code === '' ? undefined : { code, message: `${code}: ${text(field(parsed, 'message'))}` };
}

function parseJson(said: string): unknown {
  try {
    return JSON.parse(said);
  } catch {
    return undefined;
  }
}

function noMlflow(base: string, doing: string, status: number): ConfigurationError {
  return new ConfigurationError({
    where: base,
    message: `does not answer as an MLflow server does when ${doing} [${status}].`,
    fix: 'Give the address that MLFLOW_TRACKING_URI has for your training code, with its path and without /api.',
  });
}

/** The user's failure behind an answer: a login that is missing, wrong, or not enough. */
function explain(
  { status, doing, message }: FailedAnswer,
  { url, authorization }: TrackingServer,
  needs: string,
): Error | undefined {
  if (status !== 401 && status !== 403) return undefined;
  const whom = authorization === null ? 'requests without a login' : 'the login that it was given';
  const fix =
    authorization === null
      ? 'Set MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, in env from secrets.'
      : status === 401
        ? 'Check MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD.'
        : `Give it the permission ${needs}.`;
  return new ConfigurationError({
    where: url,
    message: `the server refuses ${doing} to ${whom} [${status}]: ${message}`.replace(/\.?$/, '.'),
    fix,
  });
}
