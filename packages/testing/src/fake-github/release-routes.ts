import { assetsOf, renderAsset } from './asset-routes.ts';
import {
  type Answer,
  answerList,
  type Call,
  findIn,
  idOf,
  invalid,
  notFound,
  Refusal,
  type Routes,
  textOf,
  withLag,
} from './call.ts';
import { resolveCommit, shaOf } from './commit-graph.ts';
import { apiUrl, nodeId, renderUser, webUrl } from './render.ts';
import type { FakeRelease } from './state.ts';

function renderRelease(call: Call, release: FakeRelease): Record<string, unknown> {
  const { id, name, body } = release;
  const page = release.isDraft ? `untagged-${shaOf(String(id)).slice(0, 20)}` : release.tag;
  return call.api.fill('release', {
    id,
    name,
    body,
    node_id: nodeId('RE', id),
    url: apiUrl(call, `/releases/${id}`),
    html_url: webUrl(call, `/releases/tag/${encodeURIComponent(page)}`),
    assets_url: apiUrl(call, `/releases/${id}/assets`),
    upload_url: `${apiUrl(call, `/releases/${id}/assets`)}{?name,label}`,
    tag_name: release.tag,
    target_commitish: release.target,
    draft: release.isDraft,
    prerelease: release.isPrerelease,
    immutable: release.isImmutable,
    created_at: release.createdAt,
    published_at: release.publishedAt,
    author: renderUser(call, release.author),
    assets: assetsOf(call, release).map((asset) => renderAsset(call, asset)),
  });
}

function answerRelease(call: Call, release: FakeRelease, status = 200): Answer {
  return { status, json: renderRelease(call, release) };
}

/** Drafts are there only for those who may write. */
function visibleReleases(call: Call): FakeRelease[] {
  const seesDrafts = call.actor.permissions.contents === 'write';
  return [...call.state.releases.values()].filter((release) => seesDrafts || !release.isDraft).reverse();
}

function publish(call: Call, release: FakeRelease): void {
  const { state } = call;
  const isTaken = [...state.releases.values()].some(
    (other) => other !== release && !other.isDraft && other.tag === release.tag,
  );
  if (isTaken) throw invalid('Release', 'already_exists', 'tag_name');
  if (state.burntTags.has(release.tag)) {
    throw invalid('Release', 'custom', 'tag_name', 'tag_name was used by an immutable release');
  }
  const tagRef = `refs/tags/${release.tag}`;
  if (!state.refs.has(tagRef)) {
    const sha = resolveCommit(state, release.target);
    if (sha === undefined) throw invalid('Release', 'invalid', 'target_commitish');
    state.refs.set(tagRef, { sha, type: 'commit' });
  }
  release.isDraft = false;
  release.publishedAt ??= state.now();
  release.isImmutable = state.immutableReleases;
}

function readFlag(call: Call, key: string): boolean | undefined {
  const value = call.json[key];
  return typeof value === 'boolean' ? value : undefined;
}

/** Takes over what a request says about a release, and publishes it when it is not to be a draft. */
function change(call: Call, release: FakeRelease, isNew: boolean): void {
  const isLocked = release.isImmutable;
  const tag = textOf(call, 'tag_name');
  if (isLocked && tag !== undefined && tag !== release.tag) throw new Refusal(422, 'tag_name is immutable');
  release.tag = tag ?? release.tag;
  release.target = textOf(call, 'target_commitish') ?? release.target;
  release.name = textOf(call, 'name') ?? release.name;
  release.body = textOf(call, 'body') ?? release.body;
  release.isPrerelease = readFlag(call, 'prerelease') ?? release.isPrerelease;
  const isDraft = readFlag(call, 'draft') ?? (isNew ? false : release.isDraft);
  const publishes = !isDraft && (isNew || release.isDraft);
  if (publishes) publish(call, release);
  const makeLatest = textOf(call, 'make_latest') ?? (publishes ? 'true' : 'false');
  if (makeLatest !== 'false' && !release.isDraft && !release.isPrerelease) {
    for (const other of call.state.releases.values()) other.isLatest = other === release;
    release.isLatest = true;
  }
}

function createRelease(call: Call): Answer {
  const release: FakeRelease = {
    id: call.state.nextId(),
    author: call.actor.user,
    createdAt: call.state.now(),
    tag: '',
    target: call.state.repository.defaultBranch,
    name: null,
    body: null,
    isDraft: true,
    isPrerelease: false,
    isLatest: false,
    isImmutable: false,
    publishedAt: null,
  };
  change(call, release, true);
  call.state.releases.set(release.id, release);
  return answerRelease(call, release, 201);
}

function deleteRelease(call: Call): Answer {
  const release = findIn(call.state.releases, idOf(call, 'release_id'));
  if (release.isImmutable) call.state.burntTags.add(release.tag);
  for (const asset of assetsOf(call, release)) call.state.assets.delete(asset.id);
  call.state.releases.delete(release.id);
  return { status: 204 };
}

/** Releases. A draft is not found by its tag, and does not make one. */
export const releaseRoutes: Routes = {
  'repos/list-releases': (call) =>
    answerList(
      call,
      withLag(call, visibleReleases(call), ({ id }) => `release ${id}`),
      (release) => renderRelease(call, release),
    ),
  'repos/create-release': createRelease,
  'repos/get-release': (call) => {
    const release = findIn(call.state.releases, idOf(call, 'release_id'));
    if (!visibleReleases(call).includes(release)) throw notFound();
    return answerRelease(call, release);
  },
  'repos/get-latest-release': (call) => {
    const latest = visibleReleases(call).find((release) => release.isLatest);
    if (!latest) throw notFound();
    return answerRelease(call, latest);
  },
  'repos/get-release-by-tag': (call) => {
    const release = visibleReleases(call).find(({ isDraft, tag }) => !isDraft && tag === call.params.tag);
    if (!release) throw notFound();
    return answerRelease(call, release);
  },
  'repos/update-release': (call) => {
    const release = findIn(call.state.releases, idOf(call, 'release_id'));
    const changed = { ...release };
    change(call, changed, false);
    Object.assign(release, changed);
    return answerRelease(call, release);
  },
  'repos/delete-release': deleteRelease,
};
