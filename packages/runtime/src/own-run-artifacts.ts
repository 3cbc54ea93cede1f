import { ServiceError } from '@plimsoll/errors';
import { downloadWith, loadArtifactClient, messageOf } from './artifacts.ts';
import type { RunArtifacts } from './reporting.ts';

/** The artifacts that the jobs of this run have left so far; needs no permission. */
export function createOwnRunArtifacts(options: { temporary: string }): RunArtifacts {
  return {
    async list() {
      const client = await loadArtifactClient();
      try {
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
      const client = await loadArtifactClient();
      return downloadWith(options.temporary, {
        where: `artifact ${artifact.name}`,
        bytes: artifact.bytes,
        digest: artifact.digest,
        fetch: async (path) => {
          await client.downloadArtifact(artifact.id, { path, skipDecompress: true });
        },
      });
    },
  };
}
