import type { AttestationShelf } from '@plimsoll/registry';
import type { GitHubClient } from './client.ts';
import { createOnce } from './create-once.ts';
import { GitHubError } from './github-error.ts';
import { splitRepository } from './repository.ts';

/** What the shelf of attestations on GitHub needs. */
export interface GitHubAttestationShelfOptions {
  readonly client: GitHubClient;
  /** owner/name */
  readonly repository: string;
  /** Address of GitHub for people, such as https://github.com */
  readonly serverUrl: string;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** The attestations of a repository on GitHub. Keeping needs `attestations: write`, looking `attestations: read`. */
export function createGitHubAttestationShelf(options: GitHubAttestationShelfOptions): AttestationShelf {
  const { client, repository, serverUrl, sleep } = options;
  const route = splitRepository(repository);
  const home = `${serverUrl}/${repository}/attestations`;

  const find = async (sha256: string): Promise<readonly unknown[]> => {
    try {
      const { data } = await client.rest.repos.listAttestations({
        ...route,
        subject_digest: `sha256:${sha256}`,
        per_page: 100,
      });
      return (data.attestations ?? []).map(({ bundle }) => bundle);
    } catch (error) {
      // GitHub says so when nothing is about the file.
      if (error instanceof GitHubError && error.status === 404) return [];
      throw error;
    }
  };

  return {
    find,
    async keep(bundle, sha256) {
      const isKept = async (): Promise<string | undefined> => {
        const signature = signatureOf(bundle);
        const bundles = await find(sha256);
        // The list does not tell numbers.
        return bundles.some((other) => signatureOf(other) === signature) ? home : undefined;
      };
      const create = async () => {
        const { data } = await client.rest.repos.createAttestation({
          ...route,
          bundle: bundle as NonNullable<Parameters<typeof client.rest.repos.createAttestation>[0]>['bundle'],
        });
        return data.id === undefined ? home : `${home}/${data.id}`;
      };
      const known = await isKept().catch((error: unknown) => {
        // A job that may write may read; one that may not is told so by the write below.
        if (error instanceof GitHubError && error.status === 403) return undefined;
        throw error;
      });
      return known ?? createOnce({ create, find: isKept, sleep });
    },
  };
}

/** The signature tells two bundles about the same files apart. */
function signatureOf(bundle: unknown): string {
  const { dsseEnvelope } = (bundle ?? {}) as { dsseEnvelope?: { signatures?: readonly { sig?: string }[] } };
  return dsseEnvelope?.signatures?.[0]?.sig ?? '';
}
