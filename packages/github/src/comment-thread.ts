import { ServiceError } from '@plimsoll/errors';
import type { CommentOutcome, CommentThread } from '@plimsoll/report';
import { type IsOwn, identifyAuthor } from './author.ts';
import type { GitHubClient } from './client.ts';
import { type CommentAuthorRun, type MarkedText, markComment, parseComment } from './comment-marker.ts';
import { changeVisibility } from './comment-visibility.ts';
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
    async upsert({ model, markdown, isQuiet = false }) {
      const wanted: MarkedText = { model, run: options.run, isHidden: isQuiet, markdown };
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
      const self: Self = {};
      for (let round = 1; ; round++) {
        const plan = planComment(await listOwn(options, model, self), wanted);
        if (!plan.keep) {
          if (created) return created;
          if (plan.outcome === 'silent') return { outcome: 'silent', location: null };
          created = { outcome: 'created', location: await create(options, wanted, self) };
          continue;
        }
        try {
          if (plan.update) await update(options, plan.keep, plan.update);
          if (plan.visibility) await changeVisibility(options.client, plan.keep, plan.visibility);
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

/** Whom the token speaks for, once that is known: the answer to a creation tells it too. */
interface Self {
  isOwn?: IsOwn;
}

/** Our comments for the model, on all pages; those of others that imitate the marker do not count. */
async function listOwn(options: GitHubCommentOptions, model: string, self: Self): Promise<StandingComment[]> {
  const { client, repository, pullRequest } = options;
  const comments = await client.paginate(client.rest.issues.listComments, {
    ...splitRepository(repository),
    issue_number: pullRequest,
    per_page: 100,
  });
  const marked = comments.flatMap((comment) => {
    const parsed = parseComment(comment.body ?? '');
    return parsed?.model === model
      ? [
          {
            ...parsed,
            id: comment.id,
            nodeId: comment.node_id || null,
            url: comment.html_url,
            user: comment.user,
          },
        ]
      : [];
  });
  if (marked.length === 0) return [];
  self.isOwn ??= await identifyAuthor(client);
  const { isOwn } = self;
  return marked.filter(({ user }) => isOwn(user));
}

async function create(options: GitHubCommentOptions, wanted: MarkedText, self: Self): Promise<string> {
  const { client, repository, pullRequest, sleep } = options;
  return createOnce({
    sleep,
    create: async () => {
      const { data } = await client.rest.issues.createComment({
        ...splitRepository(repository),
        issue_number: pullRequest,
        body: markComment(wanted),
      });
      const { user } = data;
      if (user) self.isOwn = (author) => author?.login === user.login && author.type === user.type;
      return data.html_url;
    },
    find: async () => (await listOwn(options, wanted.model, self))[0]?.url,
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
