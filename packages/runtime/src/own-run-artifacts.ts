import { ServiceError } from '@plimsoll/errors';
import { isEvidencePage } from '@plimsoll/lineage';
import { type ArtifactServer, downloadWith, loadArtifactClient, messageOf } from './artifacts.ts';
import type { RunArtifacts } from './reporting.ts';

/** The artifacts that the jobs of this run have left so far; needs no permission. */
export function createOwnRunArtifacts(options: ArtifactServer & { temporary: string }): RunArtifacts {
  return {
    async list() {
      try {
        const client = await loadArtifactClient(options.serverUrl);
        const { artifacts } = await client.listArtifacts({ latest: true });
        return artifacts.map(({ id, name, size, digest }) => ({
          id,
          name,
          bytes: size,
          digest: digest ?? null,
        }));
      } catch (error) {
        throw new ServiceError(
          {
            service: 'GitHub',
            operation: 'listing the artifacts of this run',
            attempts: 1,
            message: messageOf(error),
          },
          { cause: error },
        );
      }
    },
    async download(artifact) {
      return downloadWith(options.temporary, {
        where: `artifact ${artifact.name}`,
        bytes: artifact.bytes,
        digest: artifact.digest,
        isPage: isEvidencePage(artifact.name),
        fetch: async (path) => {
          const client = await loadArtifactClient(options.serverUrl);
          await client.downloadArtifact(artifact.id, { path, skipDecompress: true });
        },
      });
    },
  };
}
