import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { DefaultArtifactClient } from '@actions/artifact';
import { ConfigurationError, ServiceError } from '@plimsoll/errors';
import { type EvidenceStore, evidenceName } from '@plimsoll/lineage';
import { extractZip } from './extract-zip.ts';

/** An artifact of any run of the repository. */
export interface ArtifactReference {
  readonly artifactId: number;
  readonly runId: number;
  /** `sha256:<hex>` of the archive as the forge knows it; null when it does not. */
  readonly digest: string | null;
  /** Of the archive. */
  readonly bytes: number;
}

export interface ArtifactDownloadOptions {
  readonly token: string;
  /** owner/name */
  readonly repository: string;
  /** Where new folders may be made. */
  readonly temporary: string;
}

const limits = { maxEntries: 10_000, maxBytes: 4 * 1024 ** 3 };
const maxArchiveBytes = 1024 ** 3;

/**
 * A function that downloads an artifact into a new folder, and returns its path. The archive is unpacked only after its
 * digest is known to be right. Throws a ConfigurationError when the artifact cannot be used (gone, too large, damaged,
 * hostile), and a ServiceError when the forge could not be asked.
 */
export function createArtifactDownload(
  options: ArtifactDownloadOptions,
): (artifact: ArtifactReference) => Promise<string> {
  const [repositoryOwner = '', repositoryName = ''] = options.repository.split('/');
  return async (artifact) => {
    const where = `artifact ${artifact.artifactId} of run ${artifact.runId}`;
    if (artifact.bytes > maxArchiveBytes) {
      const message = `has ${artifact.bytes} bytes, and Plimsoll reads at most ${maxArchiveBytes}.`;
      throw new ConfigurationError({ where, message });
    }
    const folder = await mkdtemp(join(options.temporary, 'plimsoll-evidence-'));
    const archiveFolder = join(folder, 'archive');
    const content = join(folder, 'content');
    await mkdir(content);
    const client = await loadClient();
    try {
      await client.downloadArtifact(artifact.artifactId, {
        path: archiveFolder,
        skipDecompress: true,
        findBy: { token: options.token, workflowRunId: artifact.runId, repositoryOwner, repositoryName },
      });
      const [name] = await readdir(archiveFolder);
      const archive = join(archiveFolder, name ?? '');
      if (artifact.digest !== null && (await digestOf(archive)) !== artifact.digest) {
        throw new ConfigurationError({ where, message: 'is not what its digest promises.' });
      }
      await extractZip(archive, content, limits);
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw describeDownloadFailure(error, where);
    }
    await rm(archiveFolder, { recursive: true });
    return content;
  };
}

/**
 * Keeps evidence as an artifact of the current run. Names are unique in a run: what this job left itself is replaced, and what
 * another job left is not, because it is the evidence of another leg.
 */
export function createArtifactEvidence(): EvidenceStore {
  return {
    async keep({ model, folder, files, scope, part, mayReplace }) {
      const client = await loadClient();
      const name = evidenceName(model, scope, part);
      try {
        try {
          await client.uploadArtifact(name, [...files], folder);
        } catch (error) {
          if (!/\(409\)|already exists/i.test(messageOf(error))) throw error;
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

/** Loaded on the first use: it brings a storage client with it. */
async function loadClient(): Promise<DefaultArtifactClient> {
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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
