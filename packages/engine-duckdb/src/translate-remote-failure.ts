import { publicAddress, schemeOf } from '@plimsoll/dataset';
import { ConfigurationError, ServiceError } from '@plimsoll/errors';
import type { RemoteRequest } from './remote-request.ts';
import { remoteSchemes } from './remote-schemes.ts';

/** Why an address could not be fetched, as what the user can do about it. What the engine says may hold a signed address: it stays the cause. */
export function translateRemoteFailure(
  error: unknown,
  about: RemoteRequest & { readonly address: string },
): Error {
  const text = error instanceof Error ? error.message : String(error);
  const { address, input, memoryMegabytes } = about;
  const name = publicAddress(address);
  const { command = '', access = '' } = remoteSchemes[schemeOf(address) ?? ''] ?? {};
  const refuse = (message: string, fix: string) =>
    new ConfigurationError(
      { where: `input '${input}'`, message: `names «${name}», ${message}`, fix },
      { cause: error },
    );
  if (/Out of Memory|maximum allowed blob size|exceeds/i.test(text)) {
    return refuse(
      `a file that does not fit into the ${memoryMegabytes} MB of the data engine at once.`,
      `Fetch it in an earlier step (${command} …), and name the file: files of the workspace may be of any size.`,
    );
  }
  const status = Number(/\bHTTP (?:code )?([1-5]\d\d)\b/i.exec(text)?.[1] ?? Number.NaN);
  if (status === 404) return refuse('and there is no such file (HTTP 404).', 'Look at the address again.');
  if (status === 401 || status === 403)
    return refuse(`and the store refuses to give it (HTTP ${status}).`, access);
  return new ServiceError(
    {
      service: schemeOf(address) ?? 'network',
      operation: `fetching ${name}`,
      attempts: 1,
      ...(Number.isNaN(status) ? {} : { status }),
      message: wordsOf(text, access),
    },
    { cause: error },
  );
}

function wordsOf(text: string, access: string): string {
  if (/could not connect|could not establish/i.test(text)) return 'the server cannot be reached.';
  // So the engine calls an answer that it could not take, which a refusal with a body is for it.
  if (/\(HTTP 0\b/.test(text)) return `the server refused it, or broke off. ${access}`;
  return `${withoutAddresses(text)} A file that was fetched in an earlier step can be named instead.`;
}

function withoutAddresses(text: string): string {
  const line = (text.split('\n')[0] ?? '').replace(/\b[a-z][a-z0-9+.-]+:\/\/[^\s'"]*/gi, publicAddress);
  return line.endsWith('.') ? line : `${line}.`;
}
