import { ServiceError } from '@plimsoll/errors';
import type { CommentOutcome, CommentThread } from '@plimsoll/report';
import { identifyAuthor } from './author.ts';
import type { GitHubClient } from './client.ts';
import { type CommentAuthorRun, type MarkedText, markComment, parseComment } from './comment-marker.ts';
import { createOnce } from './create-once.ts';
import { GitHubError } from './github-error.ts';
import { planComment, type StandingComment } from './plan-comment.ts';
import { splitRepository } from './repository.ts';

export interface GitHubCommentOptions {
  readonly client: GitHubClient;
  /** owner/name */
  readonly repository: string;
  readonly pullRequest: number;
  /** The run that speaks: a later run's comment is never overwritten by an earlier one. */
  readonly run: CommentAuthorRun;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** GitHub refuses longer bodies; keeping below is the renderer's duty. */
const maxBodyLength = 65_536;
/** How often the thread is read again because somebody else changed it meanwhile. */
const maxRounds = 3;

/**
 * The report as one comment per model on a pull request. It is found by a marker that begins its text and by its author,
 * on all pages. Duplicates that a race made are removed, the oldest stays.
 */
export function createGitHubCommentThread(options: GitHubCommentOptions): CommentThread {
  return {
    async upsert({ model, markdown }) {
      const wanted: MarkedText = { model, run: options.run, markdown };
      const { length } = markComment(wanted);
      if (length > maxBodyLength) {
        throw new ServiceError({
          service: 'GitHub',
          operation: 'writing the comment',
          attempts: 1,
          message: `it has ${length} characters, and GitHub takes ${maxBodyLength}.`,
        });
      }
      let created: CommentOutcome | undefined;
      for (let round = 1; ; round++) {
        const plan = planComment(await listOwn(options, model), wanted);
        if (!plan.keep) {
          if (created) return created;
          created = { outcome: 'created', location: await create(options, wanted) };
          continue;
        }
        try {
          if (plan.update) await update(options, plan.keep, plan.update);
          for (const duplicate of plan.remove) await remove(options, duplicate);
        } catch (error) {
          if (isGone(error) && round < maxRounds) continue;
          throw error;
        }
        const outcome = created && plan.outcome !== 'outdated' ? 'created' : plan.outcome;
        return { outcome, location: plan.keep.url };
      }
    },
  };
}

/** Our comments for the model, on all pages; those of others that imitate the marker do not count. */
async function listOwn(options: GitHubCommentOptions, model: string): Promise<StandingComment[]> {
  const { client, repository, pullRequest } = options;
  const comments = await client.paginate(client.rest.issues.listComments, {
    ...splitRepository(repository),
    issue_number: pullRequest,
    per_page: 100,
  });
  const marked = comments.flatMap((comment) => {
    const parsed = parseComment(comment.body ?? '');
    return parsed?.model === model
      ? [{ ...parsed, id: comment.id, url: comment.html_url, user: comment.user }]
      : [];
  });
  if (marked.length === 0) return [];
  const isOwn = await identifyAuthor(client);
  return marked.filter(({ user }) => isOwn(user));
}

async function create(options: GitHubCommentOptions, wanted: MarkedText): Promise<string> {
  const { client, repository, pullRequest, sleep } = options;
  return createOnce({
    sleep,
    create: async () => {
      const { data } = await client.rest.issues.createComment({
        ...splitRepository(repository),
        issue_number: pullRequest,
        body: markComment(wanted),
      });
      return data.html_url;
    },
    find: async () => (await listOwn(options, wanted.model))[0]?.url,
  });
}

async function update(
  { client, repository }: GitHubCommentOptions,
  comment: StandingComment,
  text: MarkedText,
): Promise<void> {
  await client.rest.issues.updateComment({
    ...splitRepository(repository),
    comment_id: comment.id,
    body: markComment(text),
  });
}

async function remove({ client, repository }: GitHubCommentOptions, comment: StandingComment): Promise<void> {
  try {
    await client.rest.issues.deleteComment({ ...splitRepository(repository), comment_id: comment.id });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof GitHubError && (error.status === 404 || error.status === 410);
}
