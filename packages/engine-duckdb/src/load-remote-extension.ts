import type { DuckDBConnection } from '@duckdb/node-api';
import { schemeOf } from '@plimsoll/dataset';
import { ConfigurationError } from '@plimsoll/errors';
import { readRows } from './connection.ts';
import { quoteText } from './dialect.ts';
import type { RemoteOptions, RemoteRequest } from './remote-request.ts';
import { remoteSchemes } from './remote-schemes.ts';

/**
 * Loads the engine's extension `httpfs`, and installs it on the first use; the engine loads only what its makers have signed.
 * Throws a ConfigurationError that says how to read the data without it.
 */
export async function loadRemoteExtension(
  connection: DuckDBConnection,
  { addresses, input }: Pick<RemoteRequest, 'addresses' | 'input'>,
  { extensionFolder }: RemoteOptions,
): Promise<void> {
  if (extensionFolder !== undefined) {
    await connection.run(`SET extension_directory = ${quoteText(extensionFolder)}`);
  }
  try {
    await connection.run('LOAD httpfs').catch(async () => {
      await connection.run('INSTALL httpfs');
      await connection.run('LOAD httpfs');
    });
  } catch (error) {
    const [about = []] = await readRows(connection, 'SELECT version(), platform FROM pragma_platform()');
    const [version, platform] = about.map(String);
    const place = `${extensionFolder ?? '~/.duckdb/extensions'}/${version}/${platform}`;
    const scheme = schemeOf(addresses[0] ?? '') ?? '';
    throw new ConfigurationError(
      {
        where: `input '${input}'`,
        message: `names addresses, and the data engine's extension for them (httpfs) can neither be loaded nor installed here: ${reasonOf(error)}`,
        fix: `Fetch the data in an earlier step (${remoteSchemes[scheme]?.command} …) and name the files; or let the runner reach DuckDB's extension site, or put httpfs.duckdb_extension of DuckDB ${version} into ${place}.`,
      },
      { cause: error },
    );
  }
}

/** The end of the engine's words says why; the beginning is a table of links. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const network = /\(ERROR ([^()]*)\)\s*$/.exec(text)?.[1];
  const reason = (network ?? text.split('\n')[0] ?? '').replace(/ at URL "[^"]*"/, '').trim();
  return /[.!?]$/.test(reason) ? reason : `${reason}.`;
}
