import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { DefaultArtifactClient } from '@actions/artifact';
import { ConfigurationError, ServiceError } from '@plimsoll/errors';
import { type EvidenceStore, evidenceName } from '@plimsoll/lineage';
import { type ExtractionLimits, extractZip } from './extract-zip.ts';

/** An artifact of any run of the repository. */
export interface ArtifactReference {
  readonly artifactId: number;
  readonly runId: number;
  /** `sha256:<hex>` of the archive as the forge knows it; null when it does not. */
  readonly digest: string | null;
  /** Of the archive. */
  readonly bytes: number;
  /** A single file that was never packed. */
  readonly isPage?: boolean;
}

export interface ArtifactDownloadOptions extends ArtifactServer {
  readonly token: string;
  /** owner/name */
  readonly repository: string;
  /** Where new folders may be made. */
  readonly temporary: string;
  /** Default: as much as evidence of our own may need. */
  readonly limits?: ArchiveLimits;
}

/** The server whose artifacts are meant. */
export interface ArtifactServer {
  /** Such as https://github.com. */
  readonly serverUrl: string;
}

/** How much is taken from an archive. */
export interface ArchiveLimits extends ExtractionLimits {
  /** Of the archive itself. */
  readonly maxArchiveBytes: number;
}

const ownLimits: ArchiveLimits = {
  maxEntries: 10_000,
  maxBytes: 4 * 1024 ** 3,
  maxArchiveBytes: 1024 ** 3,
};
/** For what strangers made: records, and nothing that needs more. */
export const strangersLimits: ArchiveLimits = {
  maxEntries: 1000,
  maxBytes: 256 * 1024 ** 2,
  maxArchiveBytes: 64 * 1024 ** 2,
};

/**
 * A function that downloads an artifact into a new folder, and returns its path. The archive is unpacked only after its
 * digest is known to be right. Throws a ConfigurationError when the artifact cannot be used (gone, too large, damaged,
 * hostile), and a ServiceError when the forge could not be asked.
 */
export function createArtifactDownload(
  options: ArtifactDownloadOptions,
): (artifact: ArtifactReference) => Promise<string> {
  const [repositoryOwner = '', repositoryName = ''] = options.repository.split('/');
  return async ({ artifactId, runId, bytes, digest, isPage = false }) => {
    return downloadWith(options.temporary, {
      where: `artifact ${artifactId} of run ${runId}`,
      bytes,
      digest,
      isPage,
      ...(options.limits ? { limits: options.limits } : {}),
      fetch: async (path) => {
        const client = await loadArtifactClient(options.serverUrl);
        await client.downloadArtifact(artifactId, {
          path,
          skipDecompress: true,
          findBy: { token: options.token, workflowRunId: runId, repositoryOwner, repositoryName },
        });
      },
    });
  };
}

/** How an archive is fetched into a folder, and what is known of it before. */
interface ArchiveToFetch {
  readonly where: string;
  readonly bytes: number;
  readonly digest: string | null;
  readonly isPage: boolean;
  readonly limits?: ArchiveLimits;
  readonly fetch: (folder: string) => Promise<void>;
}

/** Where a page lies in the folder that it was downloaded to. */
export const pageFile = 'page.html';

/** Fetches an archive, compares its digest, and only then unpacks it, into a new folder whose path is returned; a page is not packed. */
export async function downloadWith(temporary: string, archive: ArchiveToFetch): Promise<string> {
  const { where, bytes, digest, limits = ownLimits } = archive;
  if (bytes > limits.maxArchiveBytes) {
    const message = `has ${bytes} bytes, and Plimsoll reads at most ${limits.maxArchiveBytes}.`;
    throw new ConfigurationError({ where, message });
  }
  const folder = await mkdtemp(join(temporary, 'plimsoll-evidence-'));
  const archiveFolder = join(folder, 'archive');
  const content = join(folder, 'content');
  await mkdir(content);
  try {
    await archive.fetch(archiveFolder);
    const [name] = await readdir(archiveFolder);
    const file = join(archiveFolder, name ?? '');
    if (digest !== null && (await digestOf(file)) !== digest) {
      throw new ConfigurationError({ where, message: 'is not what its digest promises.' });
    }
    if (archive.isPage) await rename(file, join(content, pageFile));
    else await extractZip(file, content, limits);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw describeDownloadFailure(error, where);
  }
  await rm(archiveFolder, { recursive: true });
  return content;
}

/**
 * Keeps evidence as an artifact of the current run. Names are unique in a run: what this job left itself is replaced, and what
 * another job left is not, because it is the evidence of another leg.
 */
export function createArtifactEvidence(options: ArtifactServer): EvidenceStore {
  return {
    async keep({ model, folder, files, scope, part, mayReplace }) {
      const name = evidenceName(model, scope, part);
      try {
        const client = await loadArtifactClient(options.serverUrl);
        try {
          await client.uploadArtifact(name, [...files], folder);
        } catch (error) {
          if (!isTaken(error)) throw error;
          if (mayReplace === false) throw refuseTaken(name);
          await client.deleteArtifact(name);
          await client.uploadArtifact(name, [...files], folder);
        }
      } catch (error) {
        if (error instanceof ConfigurationError) throw error;
        throw new ServiceError(
          {
            service: 'GitHub',
            operation: `uploading the artifact «${name}»`,
            attempts: 1,
            message: messageOf(error),
          },
          { cause: error },
        );
      }
      return name;
    },
  };
}

function refuseTaken(name: string): ConfigurationError {
  return new ConfigurationError({
    where: `artifact ${name}`,
    message: 'was left by another job of this run, and holds the evidence of that job.',
    fix: 'Give the steps of each leg of a matrix an id of its own, such as id: report-linux.',
  });
}

/**
 * Loaded on the first use: it brings a storage client with it. Throws where the server has no artifacts of this kind, before the
 * client warns of it in words that help nobody.
 */
export async function loadArtifactClient(serverUrl: string): Promise<DefaultArtifactClient> {
  const { hostname } = new URL(serverUrl);
  if (!/^github\.com$|\.ghe\.com$|\.localhost$/i.test(hostname)) throw new Error(noArtifacts);
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return `sha256:${hash.digest('hex')}`;
}

function describeDownloadFailure(error: unknown, where: string): Error {
  if (error instanceof ConfigurationError) return error;
  const status = (error as { status?: unknown } | null)?.status;
  if (status === 404 || status === 410) return new ConfigurationError({ where, message: 'is gone.' });
  const rights = status === 403 ? ' Add to the job:\npermissions:\n  actions: read\n  contents: read' : '';
  return new ServiceError({
    service: 'GitHub',
    operation: `downloading ${where}`,
    attempts: 1,
    ...(typeof status === 'number' ? { status } : {}),
    message: `${messageOf(error).replace(/\.?$/, '.')}${rights}`,
  });
}

/** Whether an upload was refused because the run has an artifact of the name already. */
export function isTaken(error: unknown): boolean {
  return /\(409\)|already exists/i.test(messageOf(error));
}

const noArtifacts =
  'this server (GitHub Enterprise Server, Gitea, Forgejo) has no artifacts of the current kind. Keep main’s evidence in a folder of your own, and name it in the input baseline.';

/** What went wrong, in words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
