import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { type FetchedFile, publicAddress, schemeOf } from '@plimsoll/dataset';
import { ConfigurationError, type Problem } from '@plimsoll/errors';
import { readRows } from './connection.ts';
import { quoteText } from './dialect.ts';
import { loadRemoteExtension } from './load-remote-extension.ts';
import type { RemoteOptions, RemoteRequest } from './remote-request.ts';
import { remoteSchemes } from './remote-schemes.ts';
import { remoteSecrets } from './remote-secrets.ts';
import { translateRemoteFailure } from './translate-remote-failure.ts';

/**
 * Fetches files through the engine's extension `httpfs`, one at a time. All bytes come, and once: a verdict is tied to the
 * digest of the data, and reading a file again could read another one.
 */
export async function fetchRemote(
  connection: DuckDBConnection,
  request: RemoteRequest,
  options: RemoteOptions,
): Promise<FetchedFile[]> {
  refuseUnknown(request);
  await loadRemoteExtension(connection, request, options);
  for (const secret of remoteSecrets(options.environment)) await connection.run(secret);
  const fetched: FetchedFile[] = [];
  for (const address of request.addresses) {
    const about = { ...request, address };
    const found = await find(connection, address).catch((error: unknown) => {
      throw translateRemoteFailure(error, about);
    });
    if (found.length === 0) {
      const message = `names «${publicAddress(address)}», and there is no such file.`;
      throw new ConfigurationError({ where: `input '${request.input}'`, message });
    }
    for (const file of found) {
      const name = publicAddress(file);
      const path = join(request.folder, `${fetched.length}-${fileName(name)}`);
      try {
        await copy(connection, file, path);
      } catch (error) {
        for (const left of [path, `${path}.part`]) await rm(left, { force: true });
        throw translateRemoteFailure(error, about);
      }
      fetched.push({ name, path });
    }
  }
  return fetched;
}

/** Addresses that a pattern names; the engine asks the store, and reads no content. */
async function find(connection: DuckDBConnection, address: string): Promise<string[]> {
  // Asking for the size asks the store whether the file is there.
  const rows = await readRows(
    connection,
    `SELECT filename, size FROM read_blob(${quoteText(address)}) ORDER BY filename`,
  );
  return rows.map(([file]) => String(file));
}

async function copy(connection: DuckDBConnection, address: string, path: string): Promise<void> {
  const [sized] = await readRows(connection, `SELECT size FROM read_blob(${quoteText(address)})`);
  // The engine would pack what it writes to a name such as a.csv.gz once more.
  const plain = `${path}.part`;
  await connection.run(
    `COPY (SELECT content FROM read_blob(${quoteText(address)})) TO ${quoteText(plain)} (FORMAT blob)`,
  );
  await rename(plain, path);
  const { size } = await stat(path);
  if (BigInt(size) !== BigInt(String(sized?.[0]))) {
    throw new Error(`${size} of ${String(sized?.[0])} bytes arrived`);
  }
}

/** The name of a copy ends like the address, so that its format is known; what a file system dislikes is left out. */
function fileName(address: string): string {
  const last = address.slice(address.lastIndexOf('/') + 1);
  return last.replace(/[^\w.-]+/g, '-').slice(-100);
}

function refuseUnknown({ addresses, input }: RemoteRequest): void {
  const problems = addresses.flatMap((address): Problem[] => {
    const refuse = (message: string, fix: string): Problem[] => [
      { where: `input '${input}'`, message: `names «${publicAddress(address)}», ${message}`, fix },
    ];
    const scheme = schemeOf(address) ?? '';
    const isLocal = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?\//i.test(address);
    if (scheme === 'http' && !isLocal) return refuse('which anybody on the way can change.', 'Use https://.');
    if (!Object.hasOwn(remoteSchemes, scheme)) {
      const known = Object.keys(remoteSchemes).filter((name) => name !== 'http');
      const fix = `Fetch it in an earlier step, and name the file; ${known.map((name) => `${name}://`).join(', ')} are read.`;
      return refuse('an address that cannot be read.', fix);
    }
    if (/^https?$/.test(scheme) && /[*[\]]/.test(publicAddress(address))) {
      return refuse('and a web server does not list its files.', 'Name every file, one per line.');
    }
    return [];
  });
  if (problems.length > 0) throw new ConfigurationError(problems);
}
