import type { ServiceError } from '@plimsoll/errors';
import type { CheckBoard, CheckOutcome, CheckToSay, StepAnnotation } from '@plimsoll/report';
import type { CallOptions, GitHubClient } from './client.ts';
import { createOnce } from './create-once.ts';
import { GitHubError, MissingPermissionError } from './github-error.ts';
import { splitRepository } from './repository.ts';

export interface GitHubCheckOptions {
  readonly client: GitHubClient;
  /** owner/name */
  readonly repository: string;
  /** The run that speaks. */
  readonly run: { readonly id: number; readonly attempt: number };
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** GitHub takes fifty annotations with one request, and titles of 255 characters; nobody reads more than a few pages of a diff. */
const limits = { annotationsAtOnce: 50, annotations: 200, title: 255, description: 140 };

/**
 * The verdict on a commit: a check run, which holds the report, or a commit status, which holds one line and which Gitea and
 * Forgejo have too. Needs `checks: write`, or `statuses: write`.
 */
export function createGitHubCheckBoard(options: GitHubCheckOptions): CheckBoard {
  return {
    async say(check) {
      if (check.kind === 'check-run') return createCheckRun(options, check);
      if (check.kind === 'status') return createStatus(options, check);
      const refusals: ServiceError[] = [];
      for (const create of [createCheckRun, createStatus]) {
        try {
          return await create(options, check);
        } catch (error) {
          if (!isRefusal(error)) throw error;
          refusals.push(error);
        }
      }
      return { kind: 'none', reason: describeRefusals(refusals) };
    },
  };
}

/** No right to it, or a forge that has no such thing. */
function isRefusal(error: unknown): error is ServiceError {
  if (error instanceof MissingPermissionError) return true;
  return error instanceof GitHubError && (error.status === 403 || error.status === 404);
}

function describeRefusals(refusals: readonly ServiceError[]): string {
  const isRights = refusals.some((refusal) => refusal instanceof MissingPermissionError);
  if (!isRights) return `this forge takes neither check runs nor statuses (${refusals[0]?.message ?? ''})`;
  return 'the token may write neither checks nor statuses. To get one, add to the job:\npermissions:\n  checks: write';
}

async function createCheckRun(options: GitHubCheckOptions, check: CheckToSay): Promise<CheckOutcome> {
  const { client, repository, run, sleep } = options;
  const route = splitRepository(repository);
  const externalId = `plimsoll-${run.id}.${run.attempt}`;
  const all = check.annotations.flatMap(toAnnotation);
  const annotations = all.slice(0, limits.annotations);
  const pages = pagesOf(annotations, limits.annotationsAtOnce);
  const output = {
    title: cut(check.title, limits.title),
    summary: withoutRoom(check.markdown, all.length - annotations.length),
  };
  const { id, location } = await createOnce<{ id: number; location: string | null }>({
    sleep,
    create: async () => {
      const { data } = await client.rest.checks.create({
        ...route,
        name: check.name,
        head_sha: check.commit,
        status: 'completed',
        conclusion: check.conclusion,
        external_id: externalId,
        ...(check.url === null ? {} : { details_url: check.url }),
        output: { ...output, annotations: pages[0] ?? [] },
      });
      return { id: data.id, location: data.html_url };
    },
    find: async () => {
      const { data } = await client.rest.checks.listForRef({
        ...route,
        ref: check.commit,
        check_name: check.name,
        per_page: 100,
      });
      const found = data.check_runs.find((one) => one.external_id === externalId);
      return found && { id: found.id, location: found.html_url };
    },
  });
  let standing = pages[0]?.length ?? 0;
  for (const page of pages.slice(1)) {
    standing += page.length;
    await addAnnotations(options, { id, output: { ...output, annotations: page }, standing });
  }
  return { kind: 'check-run', location };
}

/** Adds annotations to those that stand; when the answer is lost, as many as there are then tell whether they were added. */
async function addAnnotations(
  { client, repository, sleep }: GitHubCheckOptions,
  update: {
    id: number;
    output: { title: string; summary: string; annotations: CheckAnnotation[] };
    /** How many there are when it is done. */
    standing: number;
  },
): Promise<void> {
  const { id, output, standing } = update;
  const route = { ...splitRepository(repository), check_run_id: id };
  const once: CallOptions = { isOnceOnly: true };
  await createOnce<true>({
    sleep,
    create: async () => {
      await client.rest.checks.update({ ...route, output, request: once });
      return true;
    },
    find: async () => {
      const { data } = await client.rest.checks.get(route);
      return data.output.annotations_count >= standing ? true : undefined;
    },
  });
}

type CheckAnnotation = ReturnType<typeof toAnnotation>[number];

function pagesOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

function withoutRoom(markdown: string, left: number): string {
  return left === 0 ? markdown : `${markdown}\n\n_${left} more places are not marked in the files._`;
}

/** Only what has a place in a file can be shown in a diff. */
function toAnnotation({ level, title, message, file, line = 1 }: StepAnnotation) {
  if (file === undefined) return [];
  return [
    {
      path: file,
      start_line: line,
      end_line: line,
      annotation_level: level === 'error' ? ('failure' as const) : ('warning' as const),
      title: cut(title, limits.title),
      message,
    },
  ];
}

const states = { success: 'success', neutral: 'success', failure: 'failure' } as const;

async function createStatus(options: GitHubCheckOptions, check: CheckToSay): Promise<CheckOutcome> {
  const { client, repository } = options;
  // The same status twice is no harm: the last one counts. So a lost answer may be asked for again.
  await createOnce({
    sleep: options.sleep,
    create: async () => {
      await client.rest.repos.createCommitStatus({
        ...splitRepository(repository),
        sha: check.commit,
        state: states[check.conclusion],
        context: check.name,
        description: cut(check.title, limits.description),
        ...(check.url === null ? {} : { target_url: check.url }),
      });
      return true;
    },
    find: async () => undefined,
  });
  return { kind: 'status', location: check.url };
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
