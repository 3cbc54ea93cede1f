import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { RemoteFiles } from '@plimsoll/dataset';
import { ConfigurationError } from '@plimsoll/errors';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** Files for a test of what fetches them. */
export interface ServedRemoteFiles {
  readonly remote: RemoteFiles;
  /** What stands before the name of a file in its address, with a slash at the end. */
  readonly base: string;
  close(): Promise<void>;
}

/** What everything that fetches files at addresses has to do. `serve` makes files with these contents reachable. */
export function testRemoteFiles(
  serve: (contents: Readonly<Record<string, string>>) => Promise<ServedRemoteFiles>,
): void {
  let folder: string;
  let served: ServedRemoteFiles;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'remote-files-'));
    served = await serve({ 'b.csv': 'id\n2\n', 'a.csv.gz': 'not really', 'secret.csv': 'id\n3\n' });
  });
  afterAll(async () => {
    await served.close();
    await rm(folder, { recursive: true });
  });
  const fetch = (names: readonly string[]) =>
    served.remote.fetchRemote(
      names.map((name) => served.base + name),
      { folder, input: 'data' },
    );

  it('fetches files whole, in the order of their addresses, with the endings of their names', async () => {
    const fetched = await fetch(['b.csv', 'a.csv.gz']);
    expect(fetched.map(({ name }) => name)).toEqual([`${served.base}b.csv`, `${served.base}a.csv.gz`]);
    expect(fetched.map(({ path }) => extname(path))).toEqual(['.csv', '.gz']);
    const contents = await Promise.all(fetched.map(({ path }) => readFile(path, 'utf8')));
    expect(contents).toEqual(['id\n2\n', 'not really']);
  });

  it('calls a file by its address without what may be a signature', async () => {
    const [fetched] = await fetch(['secret.csv?signature=s3cr3t#x']);
    expect(fetched?.name).toBe(`${served.base}secret.csv`);
  });

  it('names the input and the address of a file that is not there', async () => {
    const failure = await fetch(['b.csv', 'none.csv?signature=s3cr3t']).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConfigurationError);
    const { message } = failure as ConfigurationError;
    expect(message).toContain("input 'data'");
    expect(message).toContain(`«${served.base}none.csv»`);
    expect(message).not.toContain('s3cr3t');
  });
}
