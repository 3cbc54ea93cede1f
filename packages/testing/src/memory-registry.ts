import { createHash } from 'node:crypto';
import {
  compareEntries,
  compareVersions,
  type FileContent,
  isSameEntry,
  type LogEntry,
  type Registration,
  type Registry,
  RegistryChangedError,
  type Release,
  type ReleaseFile,
  type ReleaseLabel,
  type ReleaseStore,
  readEntry,
  renderEntryMessage,
  renderTagMessage,
  type StoredFile,
  type VersionLog,
} from '@plimsoll/registry';

interface KeptRelease {
  state: 'draft' | 'published';
  readonly label: ReleaseLabel;
  readonly files: Map<string, StoredFile & { readonly content: Buffer }>;
}

/** A registry in memory, for tests: the same promises as the real ones, and a look at what it holds. */
export interface MemoryRegistry extends Registry {
  /** Everything that is there, in a form that two registries can be compared by. */
  snapshot(): unknown;
  /** Damages a stored file, as a broken disk or a person would. */
  damage(key: { version: string; name: string }): void;
  /** Puts a tag there that Plimsoll did not make, or moves one. */
  setTag(registration: Registration): void;
}

/** A ReleaseStore and a VersionLog that live in memory. */
export function createMemoryRegistry(): MemoryRegistry {
  const releases = new Map<string, KeptRelease>();
  const tags = new Map<string, Registration>();
  const entries = new Map<string, LogEntry>();
  let created = 0;
  return {
    store: createStore(releases, () => `draft-${++created}`),
    log: createLog(tags, entries),
    snapshot: () => ({
      releases: [...releases.values()]
        .map(({ state, label, files }) => ({
          state,
          label,
          files: [...files.values()].map(withoutContent).sort(byName),
        }))
        .sort((a, b) => a.label.id.localeCompare(b.label.id)),
      tags: [...tags.values()].sort((a, b) => a.tag.localeCompare(b.tag)),
      entries: [...entries.values()].sort(compareEntries),
    }),
    damage: ({ version, name }) => {
      for (const { label, files } of releases.values()) {
        const file = files.get(name);
        if (label.version !== version || !file) continue;
        const content = Buffer.from('damaged');
        const sha256 = createHash('sha256').update(content).digest('hex');
        files.set(name, { name, content, sha256, bytes: content.length });
      }
    },
    setTag: (registration) => {
      tags.set(registration.tag, registration);
    },
  };
}

function createStore(releases: Map<string, KeptRelease>, nextHandle: () => string): ReleaseStore {
  const draft = (handle: string) => {
    const release = releases.get(handle);
    if (release?.state !== 'draft') throw new RegistryChangedError(`${handle} is not a draft any more.`);
    return release;
  };
  return {
    kind: 'directory',
    parallelUploads: 2,
    list: async (model) =>
      [...releases]
        .filter(([, { label }]) => label.model === model)
        .map(([handle, { state, label }]) => ({
          handle,
          state,
          version: label.version,
          label,
          location: `memory:${label.model}/${label.version}`,
        })),
    async inspect({ model, version }) {
      const listed = await this.list(model);
      return listed
        .filter((release) => release.version === version)
        .map((release) => ({
          ...release,
          files: [...(releases.get(release.handle)?.files.values() ?? [])].map(withoutContent),
        }));
    },
    async *readFile(handle, name) {
      const file = releases.get(handle)?.files.get(name);
      if (file === undefined || file.sha256 === null) throw new RegistryChangedError(`There is no ${name}.`);
      yield file.content;
    },
    async createDraft({ label }: Release) {
      for (const [handle, release] of releases) {
        if (release.state === 'draft' && release.label.id === label.id) return handle;
      }
      const handle = nextHandle();
      releases.set(handle, { state: 'draft', label, files: new Map() });
      return handle;
    },
    async putFile(handle: string, file: ReleaseFile, content: FileContent) {
      const { files } = draft(handle);
      files.set(file.name, { name: file.name, bytes: 0, sha256: null, content: Buffer.alloc(0) });
      const chunks: Uint8Array[] = [];
      for await (const chunk of content()) chunks.push(chunk);
      const whole = Buffer.concat(chunks);
      const bytes = whole.length;
      const sha256 = createHash('sha256').update(whole).digest('hex');
      if (sha256 !== file.sha256 || bytes !== file.bytes) {
        throw new Error(`${file.name} changed while it was published`);
      }
      draft(handle).files.set(file.name, { name: file.name, bytes, sha256, content: whole });
    },
    async removeFile(handle, name) {
      draft(handle).files.delete(name);
    },
    async publish(handle) {
      const release = releases.get(handle);
      if (!release) throw new RegistryChangedError(`${handle} is not there any more.`);
      const other = [...releases.values()].find(
        ({ state, label }) =>
          state === 'published' &&
          label.model === release.label.model &&
          label.version === release.label.version,
      );
      if (other && other !== release) throw new RegistryChangedError('The version is published already.');
      release.state = 'published';
    },
    async removeDraft(handle) {
      if (releases.get(handle)?.state === 'draft') releases.delete(handle);
    },
  };
}

function createLog(tags: Map<string, Registration>, entries: Map<string, LogEntry>): VersionLog {
  const keep = (entry: LogEntry | undefined) => {
    if (entry) entries.set(entry.tag, entry);
  };
  return {
    versions: async (model) =>
      [...tags.values()]
        .filter(({ tag, version }) => tag === `${model}@${version}`)
        .map(({ version }) => version)
        .sort(compareVersions),
    find: async ({ model, version }) => tags.get(`${model}@${version}`) ?? null,
    async register({ tag, label, because }) {
      const existing = tags.get(tag);
      if (existing && existing.label?.id !== label.id) {
        throw new RegistryChangedError(`The tag ${tag} exists already.`);
      }
      tags.set(tag, existing ?? { tag, version: label.version, commit: label.commit, label });
      if (existing) return;
      const annotation = {
        message: renderTagMessage(label, because),
        who: 'memory',
        at: '2026-01-01T00:00:00Z',
      };
      keep(readEntry({ name: tag, commit: label.commit, annotation }));
    },
    history: async (model) =>
      [...entries.values()].filter((entry) => entry.model === model).sort(compareEntries),
    async append(entry) {
      const existing = entries.get(entry.tag);
      if (existing && !isSameEntry(existing, entry)) {
        throw new RegistryChangedError(`The tag ${entry.tag} exists already.`);
      }
      const at = `${entry.at.toISOString().slice(0, 19)}Z`;
      const annotation = { message: renderEntryMessage(entry), who: 'memory', at };
      if (!existing) keep(readEntry({ name: entry.tag, commit: entry.commit, annotation }));
    },
  };
}

function withoutContent({ name, bytes, sha256 }: StoredFile): StoredFile {
  return { name, bytes, sha256 };
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
