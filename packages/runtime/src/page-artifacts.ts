import { basename, dirname } from 'node:path';
import { ConfigurationError, ServiceError } from '@plimsoll/errors';
import { type ArtifactServer, isTaken, loadArtifactClient, messageOf } from './artifacts.ts';
import type { PagePublisher } from './reporting.ts';

/** Files of this run that a browser shows: artifacts of a single file, not packed. `runUrl` is the run's page. */
export function createPageArtifacts(options: ArtifactServer & { runUrl: string }): PagePublisher {
  return {
    async publish({ path, mayReplace }) {
      const name = basename(path);
      try {
        const client = await loadArtifactClient(options.serverUrl);
        const upload = () => client.uploadArtifact(name, [path], dirname(path), { skipArchive: true });
        const { id } = await upload().catch(async (error: unknown) => {
          if (!isTaken(error)) throw error;
          if (!mayReplace) throw takenPage(name);
          await client.deleteArtifact(name);
          return upload();
        });
        return id === undefined ? options.runUrl : `${options.runUrl}/artifacts/${id}`;
      } catch (error) {
        if (error instanceof ConfigurationError) throw error;
        throw new ServiceError(
          { service: 'GitHub', operation: `uploading ${name}`, attempts: 1, message: messageOf(error) },
          { cause: error },
        );
      }
    },
  };
}

function takenPage(name: string): ConfigurationError {
  return new ConfigurationError({
    where: `artifact ${name}`,
    message: 'was left by another job of this run.',
    fix: 'Give the steps of each leg of a matrix an id of its own, such as id: report-linux.',
  });
}
