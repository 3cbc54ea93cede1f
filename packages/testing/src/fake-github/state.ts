import type { LargeContent } from './request-bodies.ts';

/** A commit, without its content. */
export interface FakeCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly date: string;
}

export interface FakeUser {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

export interface FakeRepository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
}

export interface FakeRun {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** Where the code comes from: a fork, or the repository itself. */
  readonly headRepository: FakeRepository;
  /** Default: .github/workflows/model.yml */
  readonly workflow?: string;
  /** What reviewers of environments said, the oldest first. */
  readonly reviews?: readonly {
    readonly environment: string;
    readonly user: FakeUser;
    readonly state: 'approved' | 'rejected';
    readonly comment: string;
  }[];
}

export interface FakeComment {
  readonly id: number;
  readonly issue: number;
  readonly user: FakeUser;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
  /** Folded away, by us or by a person. */
  isMinimized?: boolean;
}

export interface FakePull {
  readonly number: number;
  readonly id: number;
  readonly headRef: string;
  readonly headRepository: FakeRepository;
  readonly baseRef: string;
  title: string;
  headSha: string;
  baseSha: string;
  state: 'open' | 'closed';
  labels: readonly string[];
  /** Who put which label on it, the oldest first. */
  readonly labelEvents: { readonly label: string; readonly actor: FakeUser; readonly at: string }[];
}

export interface FakeArtifact {
  readonly id: number;
  readonly name: string;
  readonly runId: number;
  readonly createdAt: string;
  /** The zip archive. */
  readonly bytes: Uint8Array;
  readonly digest: string;
  isExpired: boolean;
}

export interface FakeAsset {
  readonly id: number;
  readonly releaseId: number;
  readonly uploader: FakeUser;
  readonly createdAt: string;
  readonly contentType: string;
  /** Empty where the content is `large`. */
  readonly bytes: Uint8Array;
  readonly large?: LargeContent | undefined;
  name: string;
  label: string | null;
  /** `starter` is what an interrupted upload leaves. */
  state: 'uploaded' | 'starter';
}

export interface FakeRelease {
  readonly id: number;
  readonly author: FakeUser;
  readonly createdAt: string;
  tag: string;
  target: string;
  name: string | null;
  body: string | null;
  isDraft: boolean;
  isPrerelease: boolean;
  isLatest: boolean;
  isImmutable: boolean;
  publishedAt: string | null;
}

export interface FakeTagObject {
  readonly sha: string;
  readonly tag: string;
  readonly message: string;
  readonly object: { readonly sha: string; readonly type: string };
  readonly tagger: { readonly name: string; readonly email: string; readonly date: string };
}

export interface FakeCheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly startedAt: string;
  status: string;
  conclusion: string | null;
  completedAt: string | null;
  detailsUrl: string | null;
  externalId: string;
  output: { title: string | null; summary: string | null; text: string | null };
  annotations: unknown[];
}

export interface FakeStatus {
  readonly id: number;
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: FakeUser;
  readonly createdAt: string;
}

export interface FakeDeployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string | null;
  readonly payload: unknown;
  readonly creator: FakeUser;
  readonly createdAt: string;
  readonly statuses: {
    readonly id: number;
    readonly state: string;
    readonly description: string;
    readonly creator: FakeUser;
    readonly createdAt: string;
  }[];
}

export interface FakeCache {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  bytes: Uint8Array;
  isComplete: boolean;
}

/** All that the fake GitHub knows about its one repository. Tests may read and change it. */
export interface FakeState {
  readonly repository: FakeRepository & { readonly defaultBranch: string };
  readonly commits: Map<string, FakeCommit>;
  /** `refs/heads/main` → what it points at. */
  readonly refs: Map<string, { sha: string; type: 'commit' | 'tag' }>;
  readonly tagObjects: Map<string, FakeTagObject>;
  readonly pulls: Map<number, FakePull>;
  readonly comments: Map<number, FakeComment>;
  readonly releases: Map<number, FakeRelease>;
  readonly assets: Map<number, FakeAsset>;
  /** Tags of deleted immutable releases: they can never be used again. */
  readonly burntTags: Set<string>;
  readonly runs: Map<number, FakeRun>;
  readonly artifacts: Map<number, FakeArtifact>;
  readonly caches: Map<number, FakeCache>;
  readonly checkRuns: Map<number, FakeCheckRun>;
  readonly statuses: FakeStatus[];
  readonly deployments: Map<number, FakeDeployment>;
  readonly attestations: Map<number, { readonly bundle: unknown; readonly subjects: readonly string[] }>;
  readonly dispatches: { readonly eventType: string; readonly payload: unknown }[];
  /** How many listings do not show yet what was created: releases, assets and tags. GitHub's lists lag behind its writes. */
  listLag: number;
  /** How often each thing was left out of a list so far. */
  readonly leftOut: Map<string, number>;
  /** Releases that are published from now on cannot be changed. */
  immutableReleases: boolean;
  /** A number that was not used before. */
  nextId(): number;
  /** The time, a second later at each call: the same in every run of a test. */
  now(): string;
}

/** An empty repository. */
export function createState(repository: FakeState['repository']): FakeState {
  let lastId = 1000;
  let lastSecond = Date.UTC(2026, 0, 1) / 1000;
  return {
    repository,
    commits: new Map(),
    refs: new Map(),
    tagObjects: new Map(),
    pulls: new Map(),
    comments: new Map(),
    releases: new Map(),
    assets: new Map(),
    burntTags: new Set(),
    runs: new Map(),
    artifacts: new Map(),
    caches: new Map(),
    checkRuns: new Map(),
    statuses: [],
    deployments: new Map(),
    attestations: new Map(),
    dispatches: [],
    listLag: 0,
    leftOut: new Map(),
    immutableReleases: false,
    nextId: () => ++lastId,
    now: () => new Date(++lastSecond * 1000).toISOString().replace('.000', ''),
  };
}
