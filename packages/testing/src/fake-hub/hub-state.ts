import { createHash } from 'node:crypto';

/** A file of a commit: in git with its content, or apart by its digest. */
export interface HubEntry {
  readonly oid: string;
  readonly size: number;
  /** Null for a file that is kept in git. */
  readonly sha256: string | null;
  readonly content: Buffer;
}

export interface HubCommit {
  readonly oid: string;
  readonly parent: string | null;
  readonly title: string;
  readonly files: ReadonlyMap<string, HubEntry>;
}

export interface HubRepository {
  readonly isPrivate: boolean;
  readonly commits: Map<string, HubCommit>;
  readonly branches: Map<string, string>;
  readonly tags: Map<string, string>;
}

/** Everything that the fake holds. */
export interface HubState {
  readonly repositories: Map<string, HubRepository>;
  /** Large files by SHA-256; only some of them are named by a commit. */
  readonly large: Map<string, Buffer>;
  /** Parts of uploads that nobody has joined yet, by digest and number. */
  readonly parts: Map<string, Map<number, Buffer>>;
}

export function createHubState(): HubState {
  return { repositories: new Map(), large: new Map(), parts: new Map() };
}

/** A file in git. */
export function entryOf(content: Buffer): HubEntry {
  const oid = createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
  return { oid, size: content.length, sha256: null, content };
}

/** A large file, whose git object is a pointer. Source: git-lfs docs/spec.md. */
export function largeEntryOf(sha256: string, content: Buffer): HubEntry {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${content.length}\n`;
  return { ...entryOf(Buffer.from(pointer)), sha256, size: content.length, content };
}

/** Adds a commit on a branch, and returns its name, which its content and its parent decide. */
export function addCommit(
  { commits, branches }: HubRepository,
  { branch, title, files }: { branch: string; title: string; files: ReadonlyMap<string, HubEntry> },
): string {
  const parent = branches.get(branch) ?? null;
  const listing = [...files].map(([path, { oid }]) => `${oid} ${path}\n`).sort();
  const oid = createHash('sha1')
    .update(`${parent}\n${title}\n${commits.size}\n${listing.join('')}`)
    .digest('hex');
  commits.set(oid, { oid, parent, title, files });
  branches.set(branch, oid);
  return oid;
}

/** A new repository, as the Hub creates one: a commit with its own .gitattributes. */
export function addRepository(state: HubState, name: string, isPrivate: boolean): HubRepository {
  const made: HubRepository = { isPrivate, commits: new Map(), branches: new Map(), tags: new Map() };
  const attributes = entryOf(Buffer.from('*.bin filter=lfs diff=lfs merge=lfs -text\n'));
  addCommit(made, {
    branch: 'main',
    title: 'initial commit',
    files: new Map([['.gitattributes', attributes]]),
  });
  state.repositories.set(name, made);
  return made;
}

/** The commit of a branch, a tag or a commit's own name. */
export function resolveRevision(repository: HubRepository, revision: string): HubCommit | undefined {
  const { branches, tags, commits } = repository;
  return commits.get(branches.get(revision) ?? tags.get(revision) ?? revision);
}
