import type { GitHubClient } from './client.ts';
import { GitHubError } from './github-error.ts';

const hide = `mutation($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) { minimizedComment { isMinimized } } }`;
const show = `mutation($id: ID!) { unminimizeComment(input: {subjectId: $id}) { unminimizedComment { isMinimized } } }`;

/**
 * Folds a comment away as outdated, or unfolds it. Only GraphQL can: a forge without it (Gitea, Forgejo) shows the comment as it
 * is, with its text up to date. Returns whether it was done.
 */
export async function changeVisibility(
  client: GitHubClient,
  comment: { readonly nodeId: string | null },
  visibility: 'hide' | 'show',
): Promise<boolean> {
  if (comment.nodeId === null) return false;
  try {
    await client.graphql(visibility === 'hide' ? hide : show, { id: comment.nodeId });
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}

/** No GraphQL here, or an answer that refuses: the comment is right all the same. */
function isRefusal(error: unknown): boolean {
  if (error instanceof GitHubError)
    return error.status === 404 || error.status === 405 || error.status === 403;
  return (error as { name?: unknown } | null)?.name === 'GraphqlResponseError';
}
