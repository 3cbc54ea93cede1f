import type { GitHubClient } from './client.ts';
import { GitHubError } from './github-error.ts';
import { splitRepository } from './repository.ts';

/** An annotated tag as git holds it. */
export interface TagObject {
  readonly message: string;
  readonly who: string;
  /** UTC, ISO 8601, to the second. */
  readonly at: string;
  /** What it stands on. */
  readonly target: string;
}

/** How many objects one query asks for. */
const batch = 100;

const fields = '... on Tag { oid message tagger { name date } target { oid } }';

/** Reads annotated tags by their SHAs: a hundred with one request, because a log grows long. */
export async function readTagObjects(
  client: GitHubClient,
  repository: string,
  shas: readonly string[],
): Promise<Map<string, TagObject>> {
  const { owner, repo } = splitRepository(repository);
  const found = new Map<string, TagObject>();
  for (let start = 0; start < shas.length; start += batch) {
    const asked = shas.slice(start, start + batch);
    const objects = asked.map((sha, index) => `t${index}: object(oid: "${sha}") { ${fields} }`);
    const query = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${objects.join(' ')} } }`;
    const answer = await client.graphql<Answer>(query, { owner, name: repo }).catch((error: Error) => {
      if (error instanceof GitHubError) throw error;
      throw new GitHubError({ operation: 'reading the tags', attempts: 1, message: error.message });
    });
    for (const object of Object.values(answer.repository ?? {})) {
      if (!object?.oid) continue;
      const at = new Date(object.tagger?.date ?? 0).toISOString().replace('.000Z', 'Z');
      const { message, target } = object;
      found.set(object.oid, { message, at, who: object.tagger?.name ?? '', target: target.oid });
    }
  }
  return found;
}

interface Answer {
  readonly repository: Readonly<
    Record<
      string,
      {
        readonly oid: string;
        readonly message: string;
        readonly tagger: { readonly name: string | null; readonly date: string | null } | null;
        readonly target: { readonly oid: string };
      } | null
    >
  > | null;
}
