import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError } from '@plimsoll/errors';
import { isMissing } from '../file-failure.ts';

/** How a registry is told who we are: a name with a password or token, or a token that is changed for others. */
export type Login =
  | { readonly username: string; readonly password: string }
  | { readonly identityToken: string };

/** Where logins are looked for. */
export interface LoginPlaces {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The token for the GitHub API; empty where there is none. */
  readonly githubToken: string;
}

/** The file of `docker login`, as far as it concerns us. */
interface DockerConfig {
  readonly auths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly credHelpers?: Readonly<Record<string, unknown>>;
  readonly credsStore?: unknown;
}

/**
 * The login for a registry: the one that `docker login`, docker/login-action, oras or podman left behind; for ghcr.io, else, the token
 * for the GitHub API. Null when there is none: public registries may be read without. Throws a ConfigurationError when the file of
 * logins cannot be read.
 */
export async function findLogin(
  host: string,
  { environment, githubToken }: LoginPlaces,
): Promise<Login | null> {
  const file =
    environment.REGISTRY_AUTH_FILE ||
    join(environment.DOCKER_CONFIG || join(environment.HOME || homedir(), '.docker'), 'config.json');
  const config = await readConfig(file);
  const helper = config.credHelpers?.[host] ?? config.credsStore;
  const found =
    readEntry(host, config) ??
    (typeof helper === 'string' ? await askHelper(helper, host, environment) : null);
  if (found) return found;
  return host === 'ghcr.io' && githubToken !== '' ? { username: 'token', password: githubToken } : null;
}

/** The names that a registry may have in the file. */
function namesOf(host: string): string[] {
  const names = [host, `https://${host}`, `https://${host}/v1/`, `https://${host}/v2/`];
  return host === 'docker.io' ? [...names, 'https://index.docker.io/v1/', 'index.docker.io'] : names;
}

function readEntry(host: string, { auths = {} }: DockerConfig): Login | null {
  for (const name of namesOf(host)) {
    const { auth, username, password, identitytoken } = auths[name] ?? {};
    if (typeof identitytoken === 'string' && identitytoken !== '') return { identityToken: identitytoken };
    if (typeof username === 'string' && typeof password === 'string' && username !== '') {
      return { username, password };
    }
    const text = typeof auth === 'string' ? Buffer.from(auth, 'base64').toString('utf8') : '';
    const colon = text.indexOf(':');
    if (colon > 0) return { username: text.slice(0, colon), password: text.slice(colon + 1) };
  }
  return null;
}

async function readConfig(file: string): Promise<DockerConfig> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return {};
    throw refuse(file, `cannot be read: ${(error as Error).message}.`, error);
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch (error) {
    throw refuse(file, 'is not JSON.', error);
  }
  throw refuse(file, 'is no JSON object.');
}

function refuse(file: string, message: string, cause?: unknown): ConfigurationError {
  return new ConfigurationError(
    { where: file, message, fix: 'It is what docker login writes; log in again.' },
    { cause },
  );
}

/** Asks a helper that keeps logins in the system's own store. It answers with an error where it knows none. */
function askHelper(
  helper: string,
  host: string,
  environment: LoginPlaces['environment'],
): Promise<Login | null> {
  if (!/^[\w.-]+$/.test(helper)) return Promise.resolve(null);
  return new Promise((resolve) => {
    const child = execFile(
      `docker-credential-${helper}`,
      ['get'],
      { env: environment, timeout: 60_000 },
      (error, stdout) => {
        resolve(error ? null : parseAnswer(stdout));
      },
    );
    // A helper that does not exist, or does not listen, is answered for above.
    child.stdin?.on('error', () => {});
    child.stdin?.end(host === 'docker.io' ? 'https://index.docker.io/v1/' : host);
  });
}

function parseAnswer(text: string): Login | null {
  try {
    const { Username, Secret } = JSON.parse(text) as Record<string, unknown>;
    if (typeof Username !== 'string' || typeof Secret !== 'string' || Secret === '') return null;
    return Username === '<token>' ? { identityToken: Secret } : { username: Username, password: Secret };
  } catch {
    return null;
  }
}
