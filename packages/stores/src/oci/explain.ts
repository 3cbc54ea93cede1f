import { ConfigurationError, ServiceError } from '@plimsoll/errors';
import { describePlace, type OciPlace } from './place.ts';

/** What came of a request in the end. */
export interface Failure {
  /** What it was for, such as «uploading model.bin». */
  readonly doing: string;
  readonly attempts: number;
  /** Undefined when no answer came. */
  readonly status: number | undefined;
  /** What the registry, or the network, said. */
  readonly message: string;
  readonly isWriting: boolean;
  readonly hasLogin: boolean;
}

/** Whose failure an answer is, and what mends it. */
export function explainFailure(place: OciPlace, failure: Failure, cause?: unknown): Error {
  const { doing, attempts, status, message } = failure;
  const where = `oci://${describePlace(place)}`;
  if (status === 401 || status === 403) {
    const whom = failure.hasLogin ? 'the login that it was given' : 'anonymous requests';
    return new ConfigurationError(
      {
        where,
        message: `the registry refuses ${doing} to ${whom} [${status}]: ${message}.`,
        fix: adviseLogin(place, failure),
      },
      { cause },
    );
  }
  return new ServiceError(
    {
      service: `the registry ${place.host}`,
      operation: doing,
      attempts,
      ...(status === undefined ? {} : { status }),
      message,
    },
    { cause },
  );
}

function adviseLogin({ host, repository }: OciPlace, { isWriting, hasLogin }: Failure): string {
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
export function readErrors(text: string): { readonly codes: readonly string[]; readonly message: string } {
  let errors: unknown;
  try {
    errors = (JSON.parse(text) as { errors?: unknown } | null)?.errors;
  } catch {
    errors = undefined;
  }
  const known = (Array.isArray(errors) ? errors : []).filter(
    (error): error is { code: string; message?: unknown } =>
      typeof (error as { code?: unknown } | null)?.code === 'string',
  );
  const told = known.map(({ code, message }) => (typeof message === 'string' ? `${code} ${message}` : code));
  const message = told.join('; ') || text;
  // One line without what a log obeys, and not a whole page of HTML.
  const line = message.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return { codes: known.map(({ code }) => code), message: line.slice(0, 300) || 'it gave no reason' };
}
