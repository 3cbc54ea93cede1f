import type { HubCall } from './fake-hub.ts';
import { storageOf } from './hub-large-routes.ts';
import {
  addCommit,
  addRepository,
  entryOf,
  type HubCommit,
  type HubEntry,
  type HubRepository,
  largeEntryOf,
  resolveRevision,
} from './hub-state.ts';

export interface HubAnswer {
  readonly status: number;
  readonly json?: unknown;
  readonly content?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const refused: HubAnswer = { status: 401, json: { error: 'Invalid username or password.' } };
const conflict: HubAnswer = { status: 409, json: { error: 'Reference already exists' } };
const noRevision: HubAnswer = {
  status: 404,
  json: { error: 'Invalid rev id' },
  headers: { 'x-error-code': 'RevisionNotFound' },
};
const noEntry: HubAnswer = {
  status: 404,
  json: { error: 'Entry not found' },
  headers: { 'x-error-code': 'EntryNotFound' },
};

/** Everything that has to do with one repository. */
export function answerRepository(call: HubCall): HubAnswer {
  const { method, parts, body, state, mayWrite } = call;
  if (parts[0] === 'api' && parts[1] === 'repos' && parts[2] === 'create') {
    if (!mayWrite) return refused;
    const { organization, name, private: isPrivate = false, visibility } = JSON.parse(body.toString());
    const id = `${organization ?? 'me'}/${name}`;
    const url = `${call.url.origin}/${id}`;
    if (state.repositories.has(id)) {
      return { status: 409, json: { error: 'You already created this model repo', url } };
    }
    addRepository(state, id, isPrivate || visibility === 'private');
    return { status: 200, json: { url, name: id, id } };
  }
  const isApi = parts[0] === 'api' && parts[1] === 'models';
  const [owner, name, what = '', ...rest] = isApi ? parts.slice(2) : parts;
  const repository = state.repositories.get(`${owner}/${name}`);
  if (!repository || (repository.isPrivate && !mayWrite)) {
    const isKnownUser = mayWrite && call.options.tokens !== undefined;
    const json = { error: 'Repository not found' };
    return {
      status: isKnownUser || !call.options.tokens ? 404 : 401,
      json,
      headers: { 'x-error-code': 'RepoNotFound' },
    };
  }
  const id = `${owner}/${name}`;
  if (method === 'GET' || method === 'HEAD') {
    return isApi ? look(call, { id, repository, what, rest }) : download(call, repository, what, rest);
  }
  return mayWrite ? change(call, { id, repository, what, rest }) : refused;
}

interface Target {
  readonly id: string;
  readonly repository: HubRepository;
  readonly what: string;
  readonly rest: readonly string[];
}

function look({ url }: HubCall, { id, repository, what, rest }: Target): HubAnswer {
  const refs = (kind: string, all: ReadonlyMap<string, string>) =>
    [...all].map(([name, targetCommit]) => ({ name, ref: `refs/${kind}/${name}`, targetCommit }));
  if (what === 'refs') {
    const json = {
      branches: refs('heads', repository.branches),
      tags: refs('tags', repository.tags),
      converts: [],
    };
    return { status: 200, json };
  }
  const [revision = 'main'] = rest;
  const commit = resolveRevision(repository, revision);
  if (!commit) return noRevision;
  if (what === 'tree') return listTree(url, commit);
  const siblings = [...commit.files].map(([rfilename, { size }]) => ({ rfilename, size }));
  return {
    status: 200,
    json: { id, modelId: id, sha: commit.oid, private: repository.isPrivate, tags: [], siblings },
  };
}

/** Pages of two files, so that whoever reads the first one only is found out. */
function listTree(url: URL, { files }: HubCommit): HubAnswer {
  const size = 2;
  const from = Number(url.searchParams.get('cursor') ?? 0);
  const json = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(from, from + size)
    .map(([path, { oid, size: bytes, sha256 }]) => ({
      ...{ type: 'file', oid, size: bytes, path },
      ...(sha256 !== null && { lfs: { oid: sha256, size: bytes, pointerSize: 130 } }),
    }));
  if (from + size >= files.size) return { status: 200, json };
  const next = new URL(url);
  next.searchParams.set('cursor', String(from + size));
  return { status: 200, json, headers: { link: `<${next}>; rel="next"` } };
}

function download(
  call: HubCall,
  repository: HubRepository,
  what: string,
  rest: readonly string[],
): HubAnswer {
  const [revision = '', ...path] = rest;
  const commit = resolveRevision(repository, revision);
  if (what !== 'resolve') return { status: 404, json: { error: 'no such route' } };
  if (!commit) return noRevision;
  const file = commit.files.get(path.join('/'));
  const headers = { 'x-repo-commit': commit.oid };
  if (!file) return { ...noEntry, headers: { ...headers, ...noEntry.headers } };
  if (file.sha256 === null) {
    return { status: 200, content: file.content, headers: { ...headers, etag: `"${file.oid}"` } };
  }
  return {
    status: 302,
    headers: {
      ...headers,
      location: `${storageOf(call.url)}/large-files/${file.sha256}`,
      'x-linked-etag': `"${file.sha256}"`,
      'x-linked-size': String(file.size),
    },
  };
}

function change(
  { method, body, state, options }: HubCall,
  { id, repository, what, rest }: Target,
): HubAnswer {
  const [name = ''] = rest;
  const { branches, tags } = repository;
  if (method === 'DELETE') {
    const refs = what === 'branch' ? branches : tags;
    if (what === 'branch' && name === 'main')
      return { status: 403, json: { error: 'main cannot be removed' } };
    return refs.delete(name) ? { status: 200, json: {} } : noRevision;
  }
  if (what === 'commit') return commit(repository, { state, options } as HubCall, name, { body, id });
  const asked = JSON.parse(body.toString() || '{}');
  if (what === 'branch') {
    if (branches.has(name) && asked.overwrite !== true) return conflict;
    const from = resolveRevision(repository, asked.startingPoint ?? 'main');
    if (!from) return noRevision;
    branches.set(name, from.oid);
    return { status: 200, json: {} };
  }
  if (what === 'tag') {
    if (tags.has(asked.tag)) return conflict;
    const from = resolveRevision(repository, name);
    if (!from) return noRevision;
    tags.set(asked.tag, from.oid);
    return { status: 200, json: {} };
  }
  if (what === 'preupload') {
    const there = resolveRevision(repository, name);
    if (!there) return noRevision;
    const files = asked.files.map(({ path, size }: { path: string; size: number }) => ({
      ...{ path, shouldIgnore: false, oid: there.files.get(path)?.oid ?? null },
      uploadMode: /\.bin$/.test(path) || size > 1_000_000 ? 'lfs' : 'regular',
    }));
    return { status: 200, json: { files } };
  }
  return { status: 404, json: { error: `no route for ${method} ${what}` } };
}

/** Source: huggingface_hub, _commit_api.py: one JSON line for the header and one for each change. */
function commit(
  repository: HubRepository,
  { state }: HubCall,
  branch: string,
  { body, id }: { body: Buffer; id: string },
): HubAnswer {
  const head = repository.branches.get(branch);
  if (head === undefined) return noRevision;
  const files = new Map<string, HubEntry>(repository.commits.get(head)?.files);
  let title = '';
  for (const line of body.toString().split('\n').filter(Boolean)) {
    const { key, value } = JSON.parse(line);
    if (key === 'header') {
      title = value.summary;
      if (value.parentCommit !== undefined && value.parentCommit !== head) {
        return { status: 412, json: { error: 'A commit has happened since. Please refresh and try again.' } };
      }
    } else if (key === 'file') files.set(value.path, entryOf(Buffer.from(value.content, value.encoding)));
    else if (key === 'lfsFile') {
      const content = state.large.get(value.oid);
      if (!content)
        return { status: 400, json: { error: `Your push was rejected: ${value.path} was not uploaded` } };
      files.set(value.path, largeEntryOf(value.oid, content));
    } else if (!files.delete(value.path))
      return { status: 400, json: { error: `${value.path} is not there` } };
  }
  const commitOid = addCommit(repository, { branch, title, files });
  return { status: 200, json: { success: true, commitOid, commitUrl: `/${id}/commit/${commitOid}` } };
}
