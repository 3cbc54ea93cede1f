import { createHash } from 'node:crypto';
import { RegistryChangedError } from '@plimsoll/registry';
import { field, listIn, text } from '../web/answer-fields.ts';
import { transferMs, type WebClient } from '../web/web-client.ts';

/** A branch or a tag, and the commit that it stands on. */
export interface HubRef {
  readonly name: string;
  readonly commit: string;
}

/** The refs of a repository. */
export interface HubRefs {
  readonly branches: readonly HubRef[];
  readonly tags: readonly HubRef[];
}

/** A file of a commit. */
export interface HubFile {
  readonly path: string;
  readonly bytes: number;
  /** The git object: names the content of a small file, or the pointer to a large one. */
  readonly oid: string;
  /** SHA-256 of a large file; null for one that is kept in git. */
  readonly sha256: string | null;
}

/** One change in a commit. Content in git comes whole, a large file by its digest, which was uploaded before. */
export type HubChange =
  | { readonly kind: 'file'; readonly path: string; readonly content: Uint8Array }
  | { readonly kind: 'lfsFile'; readonly path: string; readonly sha256: string; readonly bytes: number }
  | { readonly kind: 'deletedFile'; readonly path: string };

/** The API of the Hub for the repositories of one owner. */
export interface HubApi {
  /** Null when there is no such repository, or none that the login may see. */
  refs(repository: string): Promise<HubRefs | null>;
  /** Creates a private repository, unless it exists. */
  ensureRepository(repository: string): Promise<void>;
  /** False when the branch exists already and is not to be overwritten. */
  createBranch(
    repository: string,
    branch: string,
    from: { commit: string; overwrite: boolean },
  ): Promise<boolean>;
  deleteBranch(repository: string, branch: string): Promise<void>;
  /** False when the tag exists already. */
  createTag(repository: string, tag: string, commit: string): Promise<boolean>;
  /** The files of a revision. Throws a RegistryChangedError when it is not there. */
  tree(repository: string, revision: string): Promise<HubFile[]>;
  /** Commits changes on top of a branch. Throws a RegistryChangedError when the branch is gone, or moved on from `parent`. */
  commit(
    repository: string,
    branch: string,
    what: { title: string; changes: readonly HubChange[]; parent?: string },
  ): Promise<void>;
  /** Whether the Hub keeps a file in git (`regular`), or apart (`lfs`). */
  uploadMode(
    repository: string,
    branch: string,
    file: { path: string; bytes: number; sample: Uint8Array },
  ): Promise<string>;
  /** The content of a file, in pieces. */
  read(repository: string, revision: string, path: string): AsyncIterable<Uint8Array>;
  readonly client: WebClient;
  readonly endpoint: string;
}

/** Sources: huggingface_hub 2.4 (hf_api.py, _commit_api.py) and @huggingface/hub (create-branch.ts), which speak to the Hub. */
export function createHubApi(client: WebClient, endpoint: string): HubApi {
  const models = (repository: string, ...rest: string[]) =>
    new URL([`${endpoint}/api/models/${repository}`, ...rest.map(encodeURIComponent)].join('/'));
  const post = (url: URL, doing: string, body: unknown, expect: readonly number[], isRepeatable: boolean) =>
    client.send({
      ...{ method: 'POST', url, doing, expect, isRepeatable },
      headers: { 'content-type': 'application/json' },
      body: () => JSON.stringify(body),
    });

  return {
    client,
    endpoint,

    async refs(repository) {
      const url = models(repository, 'refs');
      const doing = `looking at ${repository}`;
      const answer = await client.send({ method: 'GET', url, doing, expect: [200, 404] });
      const said = await answer.text();
      if (answer.status === 404) return null;
      const parsed = client.parse(said, doing);
      const read = (key: string) =>
        listIn(parsed, key).map((ref) => ({
          name: text(field(ref, 'name')),
          commit: text(field(ref, 'targetCommit')),
        }));
      return { branches: read('branches'), tags: read('tags') };
    },

    async ensureRepository(repository) {
      const [organization, name] = repository.split('/');
      const url = new URL(`${endpoint}/api/repos/create`);
      const body = { type: 'model', organization, name, private: true };
      await drain(await post(url, `creating ${repository}`, body, [200, 201, 409], true));
    },

    async createBranch(repository, branch, { commit, overwrite }) {
      const url = models(repository, 'branch', branch);
      const body = { startingPoint: commit, ...(overwrite && { overwrite }) };
      const answer = await post(url, `creating the branch ${branch}`, body, [200, 201, 409], true);
      await drain(answer);
      return answer.status !== 409;
    },

    async deleteBranch(repository, branch) {
      const url = models(repository, 'branch', branch);
      const doing = `removing the branch ${branch}`;
      await drain(await client.send({ method: 'DELETE', url, doing, expect: [200, 204, 404] }));
    },

    async createTag(repository, tag, commit) {
      const url = models(repository, 'tag', commit);
      const answer = await post(url, `creating the tag ${tag}`, { tag }, [200, 201, 409], true);
      await drain(answer);
      return answer.status !== 409;
    },

    async tree(repository, revision) {
      const files: HubFile[] = [];
      let next: URL | undefined = models(repository, 'tree', revision);
      next.searchParams.set('recursive', 'true');
      while (next) {
        const answer: Response = await client.send({
          ...{ method: 'GET', url: next, doing: `listing ${repository}`, expect: [200, 404] },
        });
        const said = await answer.text();
        if (answer.status === 404) throw gone(repository, revision);
        for (const entry of listIn({ entries: client.parse(said, `listing ${repository}`) }, 'entries')) {
          if (field(entry, 'type') !== 'file') continue;
          files.push({
            path: text(field(entry, 'path')),
            bytes: Number(field(entry, 'size') ?? 0),
            oid: text(field(entry, 'oid')),
            sha256: text(field(entry, 'lfs', 'oid')) || null,
          });
        }
        const link = /<([^>]+)>\s*;\s*rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
        next = link === undefined ? undefined : new URL(link, next);
      }
      return files;
    },

    async commit(repository, branch, { title, changes, parent }) {
      const header = {
        summary: title,
        description: '',
        ...(parent !== undefined && { parentCommit: parent }),
      };
      const lines = [{ key: 'header', value: header }, ...changes.map(renderChange)];
      const answer = await client.send({
        method: 'POST',
        url: models(repository, 'commit', branch),
        doing: `committing to ${repository}`,
        headers: { 'content-type': 'application/x-ndjson' },
        body: () => lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
        expect: [200, 201, 404, 409, 412],
        timeoutMs: 5 * 60_000,
      });
      await drain(answer);
      if (answer.status >= 400) throw gone(repository, branch);
    },

    async uploadMode(repository, branch, { path, bytes, sample }) {
      const url = models(repository, 'preupload', branch);
      const files = [{ path, size: bytes, sample: Buffer.from(sample).toString('base64') }];
      const answer = await post(url, `asking how to upload ${path}`, { files }, [200, 404], true);
      const said = await answer.text();
      if (answer.status === 404) throw gone(repository, branch);
      return text(
        field(listIn(client.parse(said, `asking how to upload ${path}`), 'files')[0], 'uploadMode'),
      );
    },

    async *read(repository, revision, path) {
      const url = new URL(
        `${endpoint}/${repository}/resolve/${encodeURIComponent(revision)}/${path.split('/').map(encodeURIComponent).join('/')}`,
      );
      const answer = await client.send({
        ...{ method: 'GET', url, doing: `reading ${path}`, expect: [200, 404], timeoutMs: transferMs },
        headers: { 'accept-encoding': 'identity' },
      });
      if (answer.status === 404) {
        await drain(answer);
        throw new RegistryChangedError(`${repository} has no file ${path} at ${revision}.`);
      }
      if (answer.body) yield* answer.body;
    },
  };
}

/** What git calls a content: how a small file can be compared without reading it. */
export function gitBlobId(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

function renderChange(change: HubChange): { key: string; value: unknown } {
  const { kind: key, path } = change;
  switch (change.kind) {
    case 'file': {
      const content = Buffer.from(change.content).toString('base64');
      return { key, value: { path, content, encoding: 'base64' } };
    }
    case 'lfsFile':
      return { key, value: { path, algo: 'sha256', oid: change.sha256, size: change.bytes } };
    case 'deletedFile':
      return { key, value: { path } };
  }
}

function gone(repository: string, revision: string): RegistryChangedError {
  return new RegistryChangedError(
    `${revision} of ${repository} is not there any more, or is not what it was.`,
  );
}

async function drain(answer: Response): Promise<void> {
  await answer.arrayBuffer();
}
