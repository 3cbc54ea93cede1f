import {
  type Answer,
  answerList,
  type Call,
  notFound,
  Refusal,
  type Routes,
  textOf,
  withLag,
} from './call.ts';
import { listAncestors, shaOf } from './commit-graph.ts';
import { apiUrl, nodeId } from './render.ts';
import type { FakeTagObject } from './state.ts';

function renderRef(call: Call, name: string): Record<string, unknown> {
  const ref = call.state.refs.get(name);
  if (!ref) throw notFound();
  return {
    ref: name,
    node_id: nodeId('REF', name),
    url: apiUrl(call, `/git/${name.split('/').map(encodeURIComponent).join('/')}`),
    object: { ...ref, url: apiUrl(call, `/git/${ref.type}s/${ref.sha}`) },
  };
}

function renderTag(call: Call, tag: FakeTagObject): Record<string, unknown> {
  const { sha, message, tagger, object } = tag;
  return {
    sha,
    message,
    tagger,
    tag: tag.tag,
    node_id: nodeId('TA', sha),
    url: apiUrl(call, `/git/tags/${sha}`),
    object: { ...object, url: apiUrl(call, `/git/${object.type}s/${object.sha}`) },
  };
}

/** What a SHA names; refuses as GitHub does when there is nothing. */
function findObject(call: Call, sha: string): { sha: string; type: 'commit' | 'tag' } {
  if (call.state.commits.has(sha)) return { sha, type: 'commit' };
  if (call.state.tagObjects.has(sha)) return { sha, type: 'tag' };
  throw new Refusal(422, 'Object does not exist');
}

function createRef(call: Call): Answer {
  const name = textOf(call, 'ref') ?? '';
  if (!/^refs\/[^/]+\/.+$/.test(name))
    throw new Refusal(422, 'Reference name must start with refs/ and have two slashes');
  const object = findObject(call, textOf(call, 'sha') ?? '');
  if (call.state.refs.has(name)) throw new Refusal(422, 'Reference already exists');
  call.state.refs.set(name, object);
  return { status: 201, json: renderRef(call, name) };
}

function updateRef(call: Call): Answer {
  const name = `refs/${call.params.ref}`;
  const old = call.state.refs.get(name);
  if (!old) throw new Refusal(422, 'Reference does not exist');
  const object = findObject(call, textOf(call, 'sha') ?? '');
  const isForward = object.type === 'commit' && listAncestors(call.state, object.sha).has(old.sha);
  if (call.json.force !== true && !isForward) throw new Refusal(422, 'Update is not a fast forward');
  call.state.refs.set(name, object);
  return { status: 200, json: renderRef(call, name) };
}

function createTag(call: Call): Answer {
  const tag = textOf(call, 'tag') ?? '';
  const message = textOf(call, 'message') ?? '';
  const object = findObject(call, textOf(call, 'object') ?? '');
  const given = call.json.tagger as { name: string; email: string; date?: string } | undefined;
  const tagger = {
    name: given?.name ?? call.actor.user.login,
    email: given?.email ?? `${call.actor.user.login}@users.noreply.github.localhost`,
    date: given?.date ?? call.state.now(),
  };
  const sha = shaOf(JSON.stringify([tag, message, object, tagger]));
  call.state.tagObjects.set(sha, { sha, tag, message, object, tagger });
  return { status: 201, json: renderTag(call, { sha, tag, message, object, tagger }) };
}

/** References and annotated tags, below the level of releases. */
export const gitRoutes: Routes = {
  'git/create-tag': createTag,
  'git/get-tag': (call) => {
    const tag = call.state.tagObjects.get(call.params.tag_sha ?? '');
    if (!tag) throw notFound();
    return { status: 200, json: renderTag(call, tag) };
  },
  'git/get-ref': (call) => ({ status: 200, json: renderRef(call, `refs/${call.params.ref}`) }),
  'git/create-ref': createRef,
  'git/update-ref': updateRef,
  'git/delete-ref': (call) => {
    if (!call.state.refs.delete(`refs/${call.params.ref}`)) {
      throw new Refusal(422, 'Reference does not exist');
    }
    return { status: 204 };
  },
  'git/list-matching-refs': (call) => {
    const names = [...call.state.refs.keys()]
      .filter((name) => name.startsWith(`refs/${call.params.ref}`))
      .sort();
    const shown = withLag(call, names, (name) => `ref ${name}`);
    return answerList(call, shown, (name) => renderRef(call, name));
  },
};
