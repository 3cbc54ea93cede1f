import { field, text } from '../web/answer-fields.ts';
import type { Sender } from '../web/fetch-of.ts';

/** What a login needs of the world. */
export interface HubLoginOptions {
  readonly endpoint: string;
  /** OWNER/NAME: what the login is for. */
  readonly repository: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly sender: Sender;
  readonly log: (message: string) => void;
}

/** A login, and how it came about. */
export interface HubLogin {
  readonly token: string | null;
  /** For messages; never the token. */
  readonly how: string;
}

/**
 * Logs in: with HF_TOKEN where it is set, else as a trusted publisher, which needs no stored secret: GitHub's word of which workflow
 * this is is exchanged for a token of one hour and one repository, where the job has the permission `id-token: write`. Where neither
 * is there, public repositories can be read. Source: huggingface_hub 2.4, _oidc.py; RFC 8693.
 */
export async function loginToHub({
  endpoint,
  repository,
  environment,
  sender,
  log,
}: HubLoginOptions): Promise<HubLogin> {
  const given = environment.HF_TOKEN || environment.HUGGING_FACE_HUB_TOKEN;
  if (given) return { token: given, how: 'HF_TOKEN' };
  const { ACTIONS_ID_TOKEN_REQUEST_URL: issuer, ACTIONS_ID_TOKEN_REQUEST_TOKEN: right } = environment;
  if (!issuer || !right) return { token: null, how: 'no login' };
  const url = new URL(issuer);
  url.searchParams.set('audience', endpoint);
  const ask = (at: URL, init: RequestInit) => askJson(sender, at, init);
  const word = await ask(url, { headers: { authorization: `Bearer ${right}` } });
  const subject_token = text(field(word.answer, 'value'));
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
  const token = text(field(exchanged.answer, 'access_token'));
  if (token !== '') return { token, how: 'trusted publishing' };
  const why = text(field(exchanged.answer, 'error_description')) || text(field(exchanged.answer, 'error'));
  const message = `${endpoint} does not take this workflow for a trusted publisher of ${repository} [${exchanged.status}]${why === '' ? '' : `: ${why.replace(/[\p{Cc}]+/gu, ' ').slice(0, 200)}`}`;
  log(message);
  return { token: null, how: `no login, since ${message}` };
}

async function askJson(
  sender: Sender,
  url: URL,
  init: RequestInit,
): Promise<{ status: number; answer: unknown }> {
  const response = await sender
    .fetch(url, { ...init, signal: AbortSignal.timeout(60_000) })
    .catch(() => undefined);
  if (!response) return { status: 0, answer: undefined };
  const said = await response.text();
  try {
    return { status: response.status, answer: JSON.parse(said) };
  } catch {
    return { status: response.status, answer: undefined };
  }
}
