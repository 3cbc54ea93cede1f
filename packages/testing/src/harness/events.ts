import { createHash } from 'node:crypto';
import type { FakeGitHub, FakePull, FakeRepository, FakeRun, Permissions } from '../fake-github/index.ts';
import { allPermissions, forkPermissions } from '../fake-github/index.ts';

/** What starts a job, as GitHub tells it: the payload, and the variables of the environment that differ. */
export interface WorkflowEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** GITHUB_SHA */
  readonly sha: string;
  /** GITHUB_REF */
  readonly ref: string;
  readonly headRef: string;
  readonly baseRef: string;
  /** How the forge remembers the run. */
  readonly run: Pick<FakeRun, 'headSha' | 'headBranch' | 'headRepository'>;
  /** Rights of the job's token. */
  readonly permissions: Permissions;
}

/** A pull request was pushed to; from a fork, the token can only read. */
export function pullRequestEvent(
  fake: FakeGitHub,
  pull: FakePull,
  overrides: Partial<WorkflowEvent> = {},
): WorkflowEvent {
  const isFork = pull.headRepository.id !== fake.state.repository.id;
  return {
    name: 'pull_request',
    payload: {
      action: 'synchronize',
      number: pull.number,
      pull_request: describePull(fake, pull),
      repository: describeOwn(fake),
      sender: describeUser(pull.headRepository.owner),
    },
    // GitHub runs the merge of the pull request into its base, a commit of its own.
    sha: createHash('sha1').update(`merge ${pull.headSha} into ${pull.baseSha}`).digest('hex'),
    ref: `refs/pull/${pull.number}/merge`,
    headRef: pull.headRef,
    baseRef: pull.baseRef,
    run: { headSha: pull.headSha, headBranch: pull.headRef, headRepository: pull.headRepository },
    permissions: isFork ? forkPermissions : allPermissions,
    ...overrides,
  };
}

/** The default branch, or another, was pushed to. */
export function pushEvent(
  fake: FakeGitHub,
  overrides: Partial<WorkflowEvent> & { branch?: string } = {},
): WorkflowEvent {
  const { branch = fake.state.repository.defaultBranch, ...rest } = overrides;
  const sha = tipOf(fake, branch);
  return {
    ...onBranch(fake, branch),
    name: 'push',
    payload: {
      ref: `refs/heads/${branch}`,
      before: fake.state.commits.get(sha)?.parents[0] ?? '0'.repeat(40),
      after: sha,
      head_commit: { id: sha, message: fake.state.commits.get(sha)?.message },
      repository: describeOwn(fake),
      sender: describeUser(fake.state.repository.owner),
    },
    ...rest,
  };
}

/** The merge queue asks whether a group of changes may be merged. */
export function mergeGroupEvent(
  fake: FakeGitHub,
  group: { headSha: string; baseSha: string },
  overrides: Partial<WorkflowEvent> = {},
): WorkflowEvent {
  const { defaultBranch } = fake.state.repository;
  const branch = `gh-readonly-queue/${defaultBranch}/pr-1-${group.baseSha}`;
  return {
    ...onBranch(fake, branch, group.headSha),
    name: 'merge_group',
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: group.headSha,
        head_ref: `refs/heads/${branch}`,
        base_sha: group.baseSha,
        base_ref: `refs/heads/${defaultBranch}`,
      },
      repository: describeOwn(fake),
      sender: describeUser('github-merge-queue[bot]'),
    },
    ...overrides,
  };
}

/** The clock said so. */
export function scheduleEvent(fake: FakeGitHub, overrides: Partial<WorkflowEvent> = {}): WorkflowEvent {
  return {
    ...onBranch(fake, fake.state.repository.defaultBranch),
    name: 'schedule',
    payload: { schedule: '0 3 * * *', repository: describeOwn(fake) },
    ...overrides,
  };
}

/** Somebody pressed the button. */
export function workflowDispatchEvent(
  fake: FakeGitHub,
  inputs: Readonly<Record<string, string>> = {},
  overrides: Partial<WorkflowEvent> = {},
): WorkflowEvent {
  const { defaultBranch, owner } = fake.state.repository;
  return {
    ...onBranch(fake, defaultBranch),
    name: 'workflow_dispatch',
    payload: {
      inputs,
      ref: `refs/heads/${defaultBranch}`,
      repository: describeOwn(fake),
      sender: describeUser(owner),
    },
    ...overrides,
  };
}

/** Another workflow's run has ended. It runs on the default branch, whoever started the other run. */
export function workflowRunEvent(
  fake: FakeGitHub,
  run: FakeRun,
  overrides: Partial<WorkflowEvent> = {},
): WorkflowEvent {
  return {
    ...onBranch(fake, fake.state.repository.defaultBranch),
    name: 'workflow_run',
    payload: {
      action: 'completed',
      workflow_run: {
        id: run.id,
        run_number: run.number,
        run_attempt: run.attempt,
        event: run.event,
        head_sha: run.headSha,
        head_branch: run.headBranch,
        head_repository: describeRepository(run.headRepository),
        repository: describeOwn(fake),
        // Empty for forks; here always, so that nobody relies on it.
        pull_requests: [],
        conclusion: 'success',
      },
      repository: describeOwn(fake),
      sender: describeUser(run.headRepository.owner),
    },
    ...overrides,
  };
}

type BranchPart = Omit<WorkflowEvent, 'name' | 'payload'>;

function onBranch(fake: FakeGitHub, branch: string, sha = tipOf(fake, branch)): BranchPart {
  return {
    sha,
    ref: `refs/heads/${branch}`,
    headRef: '',
    baseRef: '',
    run: { headSha: sha, headBranch: branch, headRepository: fake.state.repository },
    permissions: allPermissions,
  };
}

function tipOf(fake: FakeGitHub, branch: string): string {
  const tip = fake.state.refs.get(`refs/heads/${branch}`);
  if (!tip) throw new Error(`the fake GitHub has no branch ${branch}`);
  return tip.sha;
}

function describePull(fake: FakeGitHub, pull: FakePull) {
  const { number, title, state } = pull;
  return {
    number,
    title,
    state,
    user: describeUser(pull.headRepository.owner),
    labels: pull.labels.map((name) => ({ name })),
    head: {
      ref: pull.headRef,
      sha: pull.headSha,
      label: `${pull.headRepository.owner}:${pull.headRef}`,
      repo: describeRepository(pull.headRepository),
    },
    base: {
      ref: pull.baseRef,
      sha: pull.baseSha,
      label: `${fake.state.repository.owner}:${pull.baseRef}`,
      repo: describeOwn(fake),
    },
  };
}

function describeOwn(fake: FakeGitHub) {
  return {
    ...describeRepository(fake.state.repository),
    default_branch: fake.state.repository.defaultBranch,
  };
}

function describeRepository({ id, owner, name }: FakeRepository) {
  return { id, name, full_name: `${owner}/${name}`, owner: describeUser(owner), private: false };
}

function describeUser(login: string) {
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}
