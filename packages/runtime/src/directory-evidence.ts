import { randomUUID } from 'node:crypto';
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ConfigurationError } from '@plimsoll/errors';
import {
  type BaselineSource,
  type EvidenceStore,
  evidenceName,
  type Provenance,
  refuseRecords,
} from '@plimsoll/lineage';
import { type DecisionRecord, readRecords } from '@plimsoll/record';

export interface DirectoryEvidenceOptions {
  /** Absolute path: a folder of bundles (`plimsoll-<model>/records/…`), or a single bundle (`records/…`). */
  readonly directory: string;
  /** How the directory is called in provenance. Default: its path. */
  readonly label?: string;
}

/**
 * Evidence in a folder, for a terminal and for `baseline: <folder>`: what `keep` stores, `find` finds.
 * A bundle is complete before it stands under its name: a crash never leaves half of one.
 */
export function createDirectoryEvidence(options: DirectoryEvidenceOptions): BaselineSource & EvidenceStore {
  const { directory, label = directory } = options;
  return {
    async find(model, reference) {
      if (reference !== undefined) throw refuseReference(reference);
      const folder = await findBundle(directory, model);
      if (folder === undefined) {
        return { kind: 'none', reason: `The directory ${label} holds no evidence of ${model}.` };
      }
      try {
        const records = await readRecords(join(folder, 'records'));
        const refusal = refuseRecords(model, records);
        if (refusal !== null) {
          return { kind: 'none', reason: `The evidence in ${label} cannot be used: ${refusal}.` };
        }
        return { kind: 'found', provenance: describe(label, records), records, folder };
      } catch (error) {
        if (!(error instanceof ConfigurationError)) throw error;
        return { kind: 'none', reason: `The evidence in ${label} cannot be used: ${error.message}` };
      }
    },

    async keep({ model, folder, files }) {
      const target = join(directory, evidenceName(model));
      const unfinished = join(directory, `.${evidenceName(model)}.${randomUUID()}`);
      try {
        for (const file of files) {
          const path = join(unfinished, pathBelow(folder, file));
          await mkdir(dirname(path), { recursive: true });
          await cp(file, path);
        }
        await mkdir(unfinished, { recursive: true });
        await rm(target, { recursive: true, force: true });
        await rename(unfinished, target);
      } finally {
        await rm(unfinished, { recursive: true, force: true });
      }
      return target;
    },
  };
}

function refuseReference(reference: string): ConfigurationError {
  return new ConfigurationError({
    where: "input 'baseline'",
    message: `is «${reference}», which is neither a folder nor an alias of a released version; branches, tags and commits are found on GitHub only.`,
    fix: 'Write auto, or a folder with evidence such as .plimsoll/evidence.',
  });
}

async function findBundle(directory: string, model: string): Promise<string | undefined> {
  const own = join(directory, evidenceName(model));
  if (await isFolder(own)) return own;
  return (await isFolder(join(directory, 'records'))) ? directory : undefined;
}

function describe(label: string, records: readonly DecisionRecord[]): Provenance {
  const commits = new Set(records.map((record) => record.identity.commit));
  const [commit = null] = commits;
  return {
    source: `directory ${label}`,
    commit: commits.size === 1 ? commit : null,
    createdAt:
      records
        .map((record) => record.timings.startedAt)
        .sort()
        .at(-1) ?? null,
    commitsBehind: null,
    url: null,
    isAncestor: null,
  };
}

function pathBelow(folder: string, file: string): string {
  const path = relative(resolve(folder), resolve(file));
  if (path === '' || path.startsWith(`..${sep}`) || path === '..') {
    throw new Error(`${file} is not below ${folder}`);
  }
  return path;
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  return found?.isDirectory() ?? false;
}
