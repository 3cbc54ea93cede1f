import type { Challenge } from './challenge.ts';
import type { Login } from './login.ts';

/** What a token shall allow. */
export interface TokenRequest {
  readonly challenge: Extract<Challenge, { scheme: 'bearer' }>;
  readonly login: Login | null;
  /** Such as repository:acme/penguins:pull,push. */
  readonly scope: string;
}

/** A request for a token, as it is sent. Source: distribution, «Token Authentication» and «OAuth2 Token Authentication». */
export function renderTokenRequest({ challenge, login, scope }: TokenRequest): {
  readonly url: URL;
  readonly init: RequestInit;
} {
  const url = new URL(challenge.realm);
  const { service } = challenge;
  if (login && 'identityToken' in login) {
    const body = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'plimsoll', scope });
    if (service !== null) body.set('service', service);
    body.set('refresh_token', login.identityToken);
    return { url, init: { method: 'POST', body } };
  }
  if (service !== null) url.searchParams.set('service', service);
  url.searchParams.set('scope', scope);
  return { url, init: { headers: login ? { authorization: renderBasic(login) } : {} } };
}

/** The header that tells a name and a password. Source: RFC 7617. */
export function renderBasic({ username, password }: Extract<Login, { username: string }>): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

/** The token in an answer; null when there is none. */
export function parseToken(text: string): string | null {
  try {
    const { token, access_token: accessToken } = JSON.parse(text) as Record<string, unknown>;
    const found = token ?? accessToken;
    return typeof found === 'string' && found !== '' ? found : null;
  } catch {
    return null;
  }
}

/**
 * The scope to ask for: the repository as the registry calls it, and everything that is needed so far, so that one token serves for all
 * requests of a kind.
 */
export function mergeScope(
  repository: string,
  needed: Set<string>,
  { scope }: Extract<Challenge, { scheme: 'bearer' }>,
): string {
  const [, name = repository, asked = ''] = /^repository:([^\s:]+):([a-z*,]+)$/.exec(scope ?? '') ?? [];
  for (const action of asked.split(',').filter((one) => one !== '')) needed.add(action);
  return `repository:${name}:${[...needed].sort().join(',')}`;
}
