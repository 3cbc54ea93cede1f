import type { GitHubClient } from './client.ts';
import { GitHubError } from './github-error.ts';

/** The author of a comment, as GitHub's REST API tells it. */
export interface Author {
  readonly login: string;
  /** `User`, `Bot`, … */
  readonly type?: string;
}

/** Whether an author is the one whom the token speaks for. */
export type IsOwn = (author: Author | null | undefined) => boolean;

/**
 * Learns whom the token speaks for. The token of a job may not read `/user`, but GraphQL tells it its name; a forge
 * without GraphQL (Gitea, Forgejo) tells it over `/user`. Where neither answers, only bots count as ourselves: a person
 * who imitates our marker is not one. Gitea and Forgejo have no types of users, but reserve a name for their jobs.
 */
export async function identifyAuthor(client: GitHubClient): Promise<IsOwn> {
  const login = (await askGraphql(client)) ?? (await askRest(client));
  if (login === undefined) {
    return (author) =>
      author?.type === 'Bot' || (author?.type === undefined && jobUsers.includes(author?.login ?? ''));
  }
  const own = withoutSuffix(login);
  const isBot = login.endsWith('[bot]');
  return (author) =>
    author !== null &&
    author !== undefined &&
    withoutSuffix(author.login) === own &&
    (!isBot || author.type === 'Bot');
}

const jobUsers: readonly string[] = ['gitea-actions', 'forgejo-actions'];

async function askGraphql(client: GitHubClient): Promise<string | undefined> {
  try {
    const answer = await client.graphql<{ viewer?: { login?: string } }>('query { viewer { login } }');
    return answer.viewer?.login;
  } catch {
    // Whatever is wrong here, the question that follows over REST meets it too, and is repeated where that helps.
    return undefined;
  }
}

async function askRest(client: GitHubClient): Promise<string | undefined> {
  try {
    return (await client.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    if (error instanceof GitHubError && error.status !== undefined) return undefined;
    throw error;
  }
}

/** GraphQL names a bot without the suffix that REST gives it. */
function withoutSuffix(login: string): string {
  return login.replace(/\[bot\]$/, '');
}
