import { createHash } from 'node:crypto';
import type { BlobStore } from './blob-store.ts';
import { type Answer, Refusal } from './call.ts';
import type { FakeArtifact, FakeCache, FakeRun, FakeState } from './state.ts';

/** What a Twirp method is given. */
interface Message {
  readonly [key: string]: unknown;
}

/** The run whose token asks, and where blobs are. */
export interface ResultsContext {
  readonly state: FakeState;
  readonly blobs: BlobStore;
  readonly run: FakeRun;
  readonly url: string;
}

type Method = (message: Message, context: ResultsContext) => Message;

/** A Twirp error. */
function refuse(status: number, code: string, msg: string): Refusal {
  const refusal = new Refusal(status, msg);
  return Object.assign(refusal, { answer: { status, json: { code, msg } } });
}

function text(message: Message, key: string): string {
  const value =
    message[key] ?? message[key.replaceAll(/_(\w)/g, (_all, letter: string) => letter.toUpperCase())];
  if (typeof value === 'string') return value;
  // A wrapped value, such as StringValue, is written as the value itself in JSON.
  return value === undefined || value === null ? '' : String(value);
}

function signed(context: ResultsContext, name: string): string {
  return `${context.url}/blob/${name}?sig=signature`;
}

function findArtifacts({ state, run }: ResultsContext, message: Message): FakeArtifact[] {
  const name = text(message, 'name_filter') || text(message, 'name');
  const id = text(message, 'id_filter');
  return [...state.artifacts.values()].filter(
    (artifact) =>
      artifact.runId === run.id &&
      (name === '' || artifact.name === name) &&
      (id === '' || String(artifact.id) === id),
  );
}

function findArtifact(context: ResultsContext, message: Message): FakeArtifact {
  const [artifact] = findArtifacts(context, message);
  if (!artifact) throw refuse(404, 'not_found', 'artifact not found');
  return artifact;
}

function uploadName({ run }: ResultsContext, message: Message): string {
  return `upload-${run.id}-${encodeURIComponent(text(message, 'name'))}`;
}

const artifactMethods: Readonly<Record<string, Method>> = {
  CreateArtifact: (message, context) => {
    if (findArtifacts(context, { name: text(message, 'name') }).length > 0) {
      throw refuse(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
    }
    const name = context.blobs.create(uploadName(context, message));
    return { ok: true, signed_upload_url: signed(context, name) };
  },
  FinalizeArtifact: (message, context) => {
    const bytes = context.blobs.read(uploadName(context, message));
    if (!bytes) throw refuse(404, 'not_found', 'nothing was uploaded');
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    const claimed = text(message, 'hash');
    if (claimed !== '' && claimed !== digest) throw refuse(400, 'invalid_argument', 'hash mismatch');
    if (Number(text(message, 'size')) !== bytes.length)
      throw refuse(400, 'invalid_argument', 'size mismatch');
    const { state, run } = context;
    const id = state.nextId();
    const name = text(message, 'name');
    state.artifacts.set(id, {
      id,
      name,
      runId: run.id,
      createdAt: state.now(),
      bytes,
      digest,
      isExpired: false,
    });
    return { ok: true, artifact_id: String(id) };
  },
  ListArtifacts: (message, context) => ({
    artifacts: findArtifacts(context, { ...message, name: '' }).map((artifact) => ({
      workflow_run_backend_id: text(message, 'workflow_run_backend_id'),
      workflow_job_run_backend_id: text(message, 'workflow_job_run_backend_id'),
      database_id: String(artifact.id),
      name: artifact.name,
      size: String(artifact.bytes.length),
      created_at: artifact.createdAt,
      digest: artifact.digest,
    })),
  }),
  GetSignedArtifactURL: (message, context) => ({
    signed_url: signed(context, `artifact-${findArtifact(context, message).id}`),
  }),
  DeleteArtifact: (message, context) => {
    const { id } = findArtifact(context, message);
    context.state.artifacts.delete(id);
    return { ok: true, artifact_id: String(id) };
  },
};

function findCache({ state }: ResultsContext, key: string, version: string): FakeCache | undefined {
  return [...state.caches.values()].find((cache) => cache.key === key && cache.version === version);
}

const cacheMethods: Readonly<Record<string, Method>> = {
  CreateCacheEntry: (message, context) => {
    const key = text(message, 'key');
    const version = text(message, 'version');
    if (findCache(context, key, version)) {
      throw refuse(409, 'already_exists', 'cache entry with the same key, version, and scope already exists');
    }
    const id = context.state.nextId();
    context.state.caches.set(id, { id, key, version, bytes: new Uint8Array(), isComplete: false });
    return { ok: true, signed_upload_url: signed(context, context.blobs.create(`reserved-${id}`)) };
  },
  FinalizeCacheEntryUpload: (message, context) => {
    const cache = findCache(context, text(message, 'key'), text(message, 'version'));
    const bytes = cache && context.blobs.read(`reserved-${cache.id}`);
    if (!cache || !bytes) throw refuse(404, 'not_found', 'nothing was uploaded');
    cache.bytes = bytes;
    cache.isComplete = true;
    return { ok: true, entry_id: String(cache.id) };
  },
  GetCacheEntryDownloadURL: (message, context) => {
    const version = text(message, 'version');
    const restoreKeys = (message.restore_keys ?? message.restoreKeys ?? []) as string[];
    const complete = [...context.state.caches.values()]
      .filter((cache) => cache.isComplete && cache.version === version)
      .reverse();
    const exact = complete.find((cache) => cache.key === text(message, 'key'));
    const near = restoreKeys.map((prefix) => complete.find((cache) => cache.key.startsWith(prefix)));
    const cache = exact ?? near.find((entry) => entry !== undefined);
    if (!cache) return { ok: false };
    return { ok: true, matched_key: cache.key, signed_download_url: signed(context, `cache-${cache.id}`) };
  },
};

const services: Readonly<Record<string, Readonly<Record<string, Method>>>> = {
  'github.actions.results.api.v1.ArtifactService': artifactMethods,
  'github.actions.results.api.v1.CacheService': cacheMethods,
};

/** Answers a Twirp call to the artifact service (v4) or the cache service (v2). */
export function handleTwirp(path: string, message: Message, context: ResultsContext): Answer {
  const [, , service = '', method = ''] = path.split('/');
  const handler = services[service]?.[method];
  if (!handler) return { status: 404, json: { code: 'bad_route', msg: `no handler for path ${path}` } };
  return { status: 200, json: handler(message, context) };
}
