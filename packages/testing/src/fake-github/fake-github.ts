import { createHash } from 'node:crypto';
import { makeZip } from '../make-zip.ts';
import type { Permissions } from './call.ts';
import { shaOf } from './commit-graph.ts';
import type { Fault, SeenRequest } from './faults.ts';
import { allPermissions } from './permissions.ts';
import { startServer } from './server.ts';
import {
  createState,
  type FakeArtifact,
  type FakePull,
  type FakeRepository,
  type FakeRun,
  type FakeState,
  type FakeUser,
} from './state.ts';
import { createTokens } from './tokens.ts';

export interface FakeGitHubOptions {
  /** owner/name. Default: octo/penguins */
  readonly repository?: string;
  /** Default: main */
  readonly defaultBranch?: string;
}

/** An in-process GitHub for tests: REST, artifacts and caches, checked against GitHub's OpenAPI description. */
export interface FakeGitHub {
  readonly url: string;
  /** owner/name */
  readonly repository: string;
  /** A token that may do everything, of github-actions[bot]. */
  readonly token: string;
  readonly state: FakeState;
  readonly requests: readonly SeenRequest[];
  /** What requests had wrong. A test that ends should find none. */
  readonly violations: readonly string[];
  /** Lets coming requests fail. */
  fault(fault: Fault): void;
  /** Another token: with other permissions, of another user. */
  addToken(permissions: Permissions, user?: FakeUser): string;
  /** Adds a commit on top of `branch` (the default branch where that is new), which moves to it. Returns its SHA. */
  addCommit(commit?: {
    message?: string;
    parents?: readonly string[];
    branch?: string;
    sha?: string;
  }): string;
  /** Adds a pull request from a branch of the repository, or of a fork. */
  addPull(pull: {
    headSha: string;
    headRef?: string;
    headRepository?: FakeRepository;
    baseRef?: string;
    labels?: readonly string[];
    number?: number;
  }): FakePull;
  /** A fork of the repository. */
  addFork(owner: string): FakeRepository;
  startRun(run?: Partial<FakeRun>): FakeRun;
  /** Adds a finished artifact with these files. */
  addArtifact(artifact: {
    name: string;
    run: FakeRun;
    /** Packed into an archive. */
    files?: Readonly<Record<string, string | Uint8Array>>;
    /** Instead of files: one that was never packed. */
    page?: string;
    isExpired?: boolean;
  }): FakeArtifact;
  /** What a job's environment says about GitHub and its services. */
  environment(run?: FakeRun): Record<string, string>;
  /** Ends the server. Throws when the fake itself answered against GitHub's description. */
  close(): Promise<void>;
}

/** Starts a fake GitHub with one repository that has one commit on its default branch. */
export async function startFakeGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const [owner = '', name = ''] = (options.repository ?? 'octo/penguins').split('/');
  const defaultBranch = options.defaultBranch ?? 'main';
  const state = createState({ id: 900, owner, name, defaultBranch });
  const tokens = createTokens();
  const server = await startServer(state, tokens);

  const fake: FakeGitHub = {
    url: server.url,
    repository: `${owner}/${name}`,
    token: tokens.issue(allPermissions),
    state,
    requests: server.requests,
    violations: server.violations,
    fault: (fault) => server.addFault(fault),
    addToken: (permissions, user) => tokens.issue(permissions, user),

    addCommit({ message = 'Change', parents, branch = defaultBranch, sha } = {}) {
      const ref = `refs/heads/${branch}`;
      const tip = (state.refs.get(ref) ?? state.refs.get(`refs/heads/${defaultBranch}`))?.sha;
      const date = state.now();
      const commit = {
        sha: sha ?? shaOf(`${message}${date}`),
        parents: parents ?? (tip ? [tip] : []),
        message,
        date,
      };
      state.commits.set(commit.sha, commit);
      state.refs.set(ref, { sha: commit.sha, type: 'commit' });
      return commit.sha;
    },

    addPull({
      headSha,
      headRef = 'change',
      headRepository = state.repository,
      baseRef = defaultBranch,
      ...more
    }) {
      const number = more.number ?? state.pulls.size + 1;
      const pull: FakePull = {
        number,
        id: state.nextId(),
        headRef,
        headRepository,
        headSha,
        baseRef,
        baseSha: state.refs.get(`refs/heads/${baseRef}`)?.sha ?? headSha,
        title: 'Change the model',
        state: 'open',
        labels: more.labels ?? [],
        labelEvents: [],
      };
      state.pulls.set(number, pull);
      return pull;
    },

    addFork: (forkOwner) => ({ id: state.nextId(), owner: forkOwner, name }),

    startRun(given = {}) {
      const id = given.id ?? state.nextId();
      const tip = state.refs.get(`refs/heads/${defaultBranch}`)?.sha ?? '';
      const run: FakeRun = {
        id,
        number: state.runs.size + 1,
        attempt: 1,
        event: 'push',
        headSha: tip,
        headBranch: defaultBranch,
        headRepository: state.repository,
        ...given,
      };
      state.runs.set(id, run);
      return run;
    },

    addArtifact({ name: artifactName, run, files = {}, page, isExpired = false }) {
      const bytes = page === undefined ? makeZip(files) : Buffer.from(page);
      const artifact: FakeArtifact = {
        id: state.nextId(),
        name: artifactName,
        runId: run.id,
        createdAt: state.now(),
        bytes,
        digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        isExpired,
      };
      state.artifacts.set(artifact.id, artifact);
      return artifact;
    },

    environment(run = fake.startRun()) {
      const { port } = new URL(server.url);
      return {
        GITHUB_API_URL: server.url,
        // Not the address of the server: the toolkit takes only these hosts for one that has artifacts.
        GITHUB_SERVER_URL: `http://github.localhost:${port}`,
        GITHUB_GRAPHQL_URL: `${server.url}/graphql`,
        ACTIONS_RUNTIME_TOKEN: tokens.issueRuntime(run),
        ACTIONS_RUNTIME_URL: `${server.url}/`,
        ACTIONS_RESULTS_URL: `${server.url}/`,
        ACTIONS_CACHE_SERVICE_V2: 'true',
      };
    },

    close: () => server.close(),
  };
  fake.addCommit({ message: 'Start' });
  return fake;
}
