import { git } from '@plimsoll/runtime';

/** A repository on a forge, and who says that it is the one. */
export interface ExpectedRepository {
  /** Such as https://github.com/acme/penguins */
  readonly url: string;
  /** In words: what it was taken from. */
  readonly source: string;
}

/**
 * The repository whose jobs may have signed a version: the one that was named, that of the job, or where the local repository was cloned
 * from. What a tag says of itself does not count: a fork's tag would vouch for the fork. Null when nobody says.
 */
export async function findExpectedRepository(
  named: string,
  {
    folder,
    environment,
  }: { readonly folder: string; readonly environment: Readonly<Record<string, string | undefined>> },
): Promise<ExpectedRepository | null> {
  const remote = parseRemote((await git(folder, ['remote', 'get-url', 'origin'])) ?? '');
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = environment;
  const isRemote = remote?.toLowerCase().endsWith(`/${named.toLowerCase()}`) === true;
  const server = GITHUB_SERVER_URL || (remote !== null && isRemote ? new URL(remote).origin : githubUrl);
  if (named !== '') return { url: `${server}/${named}`, source: '--repository' };
  if (GITHUB_REPOSITORY) return { url: `${server}/${GITHUB_REPOSITORY}`, source: 'GITHUB_REPOSITORY' };
  return remote === null ? null : { url: remote, source: "git's remote origin" };
}

const githubUrl = 'https://github.com';

/** The page of a repository, from the address that git has for it; null for a folder, or what has no owner and name. */
export function parseRemote(address: string): string | null {
  const [, host, path] =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(address) ??
    /^(?:[^@/\s]+@)?([^/:\s]{2,}):(?!\/)(.+)$/.exec(address) ??
    [];
  const name = path?.replace(/\/+$/, '').replace(/\.git$/, '');
  return host !== undefined && name !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name)
    ? `https://${host.toLowerCase()}/${name}`
    : null;
}
