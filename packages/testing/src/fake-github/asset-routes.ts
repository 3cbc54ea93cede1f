import { createHash } from 'node:crypto';
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
import { apiUrl, nodeId, renderUser, webUrl } from './render.ts';
import type { FakeAsset, FakeRelease } from './state.ts';

const maxAssets = 1000;
const maxBytes = 2 * 1024 ** 3 - 1;

/** An asset as GitHub shows it. */
export function renderAsset(call: Call, asset: FakeAsset): Record<string, unknown> {
  const { id, name, label, state } = asset;
  const isWhole = state === 'uploaded';
  return {
    id,
    name,
    label,
    state,
    node_id: nodeId('RA', id),
    content_type: asset.contentType,
    size: (asset.large ?? asset.bytes).length,
    digest: isWhole ? `sha256:${digestOf(asset)}` : null,
    url: apiUrl(call, `/releases/assets/${id}`),
    browser_download_url: webUrl(call, `/releases/download/${encodeURIComponent(name)}`),
    download_count: 0,
    uploader: renderUser(call, asset.uploader),
    created_at: asset.createdAt,
    updated_at: asset.createdAt,
  };
}

function digestOf({ large, bytes }: FakeAsset): string {
  return large?.sha256 ?? createHash('sha256').update(bytes).digest('hex');
}

/** The assets of a release, in the order of their upload. */
export function assetsOf(call: Call, release: FakeRelease): FakeAsset[] {
  return [...call.state.assets.values()].filter((asset) => asset.releaseId === release.id);
}

/** GitHub replaces what is unusual in names of assets. */
export function assetNameOnGitHub(name: string): string {
  return name
    .replaceAll(/[^A-Za-z0-9._-]+/g, '.')
    .replaceAll(/\.{2,}/g, '.')
    .replaceAll(/^\.+|\.+$/g, '');
}

function refuseLocked(release: FakeRelease): void {
  if (release.isImmutable) throw new Refusal(422, 'Cannot change the assets of an immutable release.');
}

/** Stores an uploaded asset; `starter` is what stays when the storage behind GitHub fails, `truncated` half of it. */
export function uploadAsset(call: Call, given: FakeAsset['state'] | 'truncated'): Answer {
  const state = given === 'starter' ? given : 'uploaded';
  const release = findIn(call.state.releases, idOf(call, 'release_id'));
  refuseLocked(release);
  const name = assetNameOnGitHub(call.query.get('name') ?? '');
  const others = assetsOf(call, release);
  if (name === '') throw invalid('ReleaseAsset', 'missing_field', 'name');
  if (others.some((asset) => asset.name === name)) throw invalid('ReleaseAsset', 'already_exists', 'name');
  if (others.length >= maxAssets) throw invalid('ReleaseAsset', 'custom', 'base', 'too many assets');
  if (call.large && call.large.length > maxBytes)
    throw invalid('ReleaseAsset', 'custom', 'size', 'too large');
  if (call.large && given !== 'uploaded') throw new Error('the fake breaks no uploads of this size');
  const asset: FakeAsset = {
    id: call.state.nextId(),
    releaseId: release.id,
    uploader: call.actor.user,
    createdAt: call.state.now(),
    contentType: call.headers['content-type'] ?? 'application/octet-stream',
    large: call.large,
    bytes: state === 'starter' ? new Uint8Array() : call.bytes.subarray(0, lengthOf(call, given)),
    name,
    label: call.query.get('label') ?? '',
    state,
  };
  call.state.assets.set(asset.id, asset);
  return { status: 201, json: renderAsset(call, asset) };
}

function lengthOf({ bytes }: Call, given: FakeAsset['state'] | 'truncated'): number {
  return given === 'truncated' ? Math.floor(bytes.length / 2) : bytes.length;
}

function findAsset(call: Call): FakeAsset {
  return findIn(call.state.assets, idOf(call, 'asset_id'));
}

/** The files of releases. */
export const assetRoutes: Routes = {
  'repos/list-release-assets': (call) => {
    const release = findIn(call.state.releases, idOf(call, 'release_id'));
    const shown = withLag(call, assetsOf(call, release), ({ id }) => `asset ${id}`);
    return answerList(call, shown, (asset) => renderAsset(call, asset));
  },
  'repos/upload-release-asset': (call) => uploadAsset(call, 'uploaded'),
  'repos/get-release-asset': (call) => {
    const asset = findAsset(call);
    if (!call.headers.accept?.includes('application/octet-stream')) {
      return { status: 200, json: renderAsset(call, asset) };
    }
    if (asset.state !== 'uploaded') throw notFound();
    return { status: 302, headers: { location: `${call.url}/blob/asset-${asset.id}?sig=signature` } };
  },
  'repos/update-release-asset': (call) => {
    const asset = findAsset(call);
    refuseLocked(findIn(call.state.releases, asset.releaseId));
    asset.name = assetNameOnGitHub(textOf(call, 'name') ?? asset.name);
    asset.label = textOf(call, 'label') ?? asset.label;
    return { status: 200, json: renderAsset(call, asset) };
  },
  'repos/delete-release-asset': (call) => {
    const asset = findAsset(call);
    refuseLocked(findIn(call.state.releases, asset.releaseId));
    call.state.assets.delete(asset.id);
    return { status: 204 };
  },
};
