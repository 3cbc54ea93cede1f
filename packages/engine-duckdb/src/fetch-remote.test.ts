import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import { type ServedFiles, serveFiles } from '@plimsoll/testing';
import { testRemoteFiles } from '@plimsoll/testing/remote-files-contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withConnection } from './connection.ts';
import { createDuckdbEngine } from './engine.ts';

const limits = { spillFolder: join(tmpdir(), 'fetch-remote-spill'), threads: 2 };
const engineWith = (environment: Record<string, string>, memoryMegabytes = 512) =>
  createDuckdbEngine(duckdb, { ...limits, memoryMegabytes }, { environment });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fetch-remote-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Why the extension is not here; empty where it is. */
const noExtension = await withConnection(duckdb, limits, async (connection) => {
  await connection.run('LOAD httpfs').catch(() => connection.run('INSTALL httpfs'));
  return '';
}).catch((error: Error) => ` (skipped: httpfs cannot be loaded: ${error.message.split('\n')[0]})`);

const to = (input = 'data') => ({ folder, input });

async function messageOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'fetched',
    (error: Error) => error.message,
  );
}

describe.skipIf(noExtension !== '')(`addresses${noExtension}`, () => {
  testRemoteFiles(async (contents) => {
    const files = Object.entries(contents).map(([name, content]) => [`/dir/${name}`, content]);
    const server = await serveFiles(Object.fromEntries(files));
    return { base: `${server.url}/dir/`, remote: engineWith({}), close: server.close };
  });

  async function served<T>(
    files: ServedFiles,
    work: (server: Awaited<ReturnType<typeof serveFiles>>) => Promise<T>,
  ): Promise<T> {
    const server = await serveFiles(files);
    try {
      return await work(server);
    } finally {
      await server.close();
    }
  }

  it('are fetched from a store like S3 with the credentials of the environment, by glob, bytes as they are', () =>
    served(
      {
        '/bucket/x/b.csv': 'id\n2\n',
        '/bucket/x/a.csv': Buffer.from([0, 255, 13, 10, 0]),
        '/bucket/x/c.txt': 'no',
        '/bucket/private.csv': 403,
      },
      async (server) => {
        const engine = engineWith({
          AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
          AWS_SECRET_ACCESS_KEY: "it's a secret",
          AWS_REGION: 'eu-west-1',
          AWS_ENDPOINT_URL: server.url,
        });
        const fetched = await engine.fetchRemote(['s3://bucket/x/*.csv'], to());
        expect(fetched.map(({ name }) => name)).toEqual(['s3://bucket/x/a.csv', 's3://bucket/x/b.csv']);
        expect(await readFile(fetched[0]?.path ?? '')).toEqual(Buffer.from([0, 255, 13, 10, 0]));
        const signed = /^AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE\/\d{8}\/eu-west-1\/s3\/aws4_request/;
        for (const { authorization } of server.requests) expect(authorization).toMatch(signed);
        expect(await messageOf(engine.fetchRemote(['s3://bucket/private.csv'], to()))).toMatchInlineSnapshot(
          `"input 'data': names «s3://bucket/private.csv», and the store refuses to give it (HTTP 403). Set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_REGION and, for a role, AWS_SESSION_TOKEN in an earlier step (aws-actions/configure-aws-credentials does), with the right to read it."`,
        );
        expect(await messageOf(engine.fetchRemote(['s3://bucket/y/*.csv'], to()))).toBe(
          "input 'data': names «s3://bucket/y/*.csv», and there is no such file.",
        );
      },
    ));

  it('that are refused, missing or failing are told without what is secret', () =>
    served({ '/no.csv': 403, '/broken.csv': 500 }, async ({ url }) => {
      const engine = engineWith({});
      const told = async (name: string) =>
        (await messageOf(engine.fetchRemote([url + name], to('reference')))).replaceAll(url, 'URL');
      expect(await told('/no.csv?token=s3cr3t')).toMatchInlineSnapshot(
        `"http: fetching URL/no.csv failed: the server refused it, or broke off. Only addresses without a login are read, such as presigned ones."`,
      );
      expect(await told('/none.csv')).toMatchInlineSnapshot(
        `"input 'reference': names «URL/none.csv», and there is no such file (HTTP 404). Look at the address again."`,
      );
      expect(await told('/broken.csv?token=s3cr3t')).toMatchInlineSnapshot(
        `"http: fetching URL/broken.csv failed [500]: HTTP Error: Request returned HTTP 500 for HTTP HEAD to 'URL/broken.csv'. A file that was fetched in an earlier step can be named instead."`,
      );
      const nobody = 'http://127.0.0.1:1/a.csv?token=s3cr3t';
      expect(await messageOf(engine.fetchRemote([nobody], to()))).toMatchInlineSnapshot(
        `"http: fetching http://127.0.0.1:1/a.csv failed: the server cannot be reached."`,
      );
    }));

  it('that do not fit into the memory at once are refused', () =>
    served({ '/large.csv': Buffer.alloc(90_000_000, 'a') }, async ({ url }) => {
      const small = engineWith({}, 64);
      const told = await messageOf(small.fetchRemote([`${url}/large.csv`], to()));
      expect(told.replaceAll(url, 'URL')).toMatchInlineSnapshot(
        `"input 'data': names «URL/large.csv», a file that does not fit into the 64 MB of the data engine at once. Fetch it in an earlier step (curl -fLO …), and name the file: files of the workspace may be of any size."`,
      );
    }));
});

describe('addresses that cannot be read here', () => {
  it('are refused before anything is loaded, all at once', async () => {
    const addresses = [
      'ftp://host/a.csv',
      'http://example.test/a.csv',
      'https://example.test/*.csv',
      'abfss://box/a.csv',
    ];
    expect(await messageOf(engineWith({}).fetchRemote(addresses, to()))).toMatchInlineSnapshot(`
      "input 'data': names «ftp://host/a.csv», an address that cannot be read. Fetch it in an earlier step, and name the file; s3://, gs://, hf://, https:// are read.
      input 'data': names «http://example.test/a.csv», which anybody on the way can change. Use https://.
      input 'data': names «https://example.test/*.csv», and a web server does not list its files. Name every file, one per line.
      input 'data': names «abfss://box/a.csv», an address that cannot be read. Fetch it in an earlier step, and name the file; s3://, gs://, hf://, https:// are read."
    `);
  });

  it('are told with what to do where the extension can neither be loaded nor installed', async () => {
    const noFolder = join(folder, 'a-file');
    await writeFile(noFolder, '');
    const engine = createDuckdbEngine(duckdb, limits, { environment: {}, extensionFolder: noFolder });
    const told = await messageOf(engine.fetchRemote(['s3://bucket/a.csv', 'hf://datasets/o/n/b.csv'], to()));
    const platform = /\/v[\d.]+\/\w+(?=\.$)/m;
    expect(told.replaceAll(noFolder, 'FOLDER').replace(platform, '/VERSION/PLATFORM')).toMatchInlineSnapshot(
      `"input 'data': names addresses, and the data engine's extension for them (httpfs) can neither be loaded nor installed here: IO Error: Failed to create directory "FOLDER": path exists but is not a directory! Fetch the data in an earlier step (aws s3 cp …) and name the files; or let the runner reach DuckDB's extension site, or put httpfs.duckdb_extension of DuckDB v1.5.5 into FOLDER/VERSION/PLATFORM."`,
    );
  });
});
