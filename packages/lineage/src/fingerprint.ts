import { createHash } from 'node:crypto';
import type { FileDigest, Fingerprint, Identity } from '@plimsoll/record';

/** Everything that the outcome of a training may depend on. */
export interface Recipe {
  /** The code, by content; null when nobody knows which files it is. */
  readonly code: readonly FileDigest[] | null;
  readonly data: readonly FileDigest[];
  readonly parameters: Identity['parameters'];
  readonly command: string;
  /** Lock files of the environment. */
  readonly lockFiles: readonly FileDigest[];
  /** Versions of the languages that the command finds, such as python. */
  readonly languages: Readonly<Record<string, string>>;
  /** How many seeds the command is run with; 0 when it is run once with none. */
  readonly seeds: number;
  /** Operating system, architecture and kind of runner image. */
  readonly platform: Readonly<Record<string, string>>;
}

/** Changes with what the digests are made of, so that old ones never match. */
const version = 'plimsoll-fingerprint-1';

/** More files than this are kept as one digest only: a record is no inventory. */
const maxListed = 2000;

/**
 * The identity of a training: SHA-256 over a digest for each part. Files count by path and content, in any order; the same recipe
 * has the same digest on every machine.
 */
export function assembleFingerprint(recipe: Recipe): Fingerprint {
  const { code, data, parameters, command, lockFiles, languages, seeds, platform } = recipe;
  const parts = {
    ...(code && { code: digestOf(listFiles(code)) }),
    data: digestOf(listFiles(data)),
    parameters: digestOf(sortEntries(parameters)),
    command: digestOf(command),
    environment: digestOf([listFiles(lockFiles), sortEntries(languages)]),
    seed: digestOf(seeds),
    platform: digestOf(sortEntries(platform)),
  };
  return {
    digest: digestOf([version, sortEntries(parts)]),
    parts,
    code: [...(code && code.length <= maxListed ? code : [])],
    environment: [...lockFiles],
  };
}

function listFiles(files: readonly FileDigest[]): unknown {
  return files.map(({ path, sha256 }) => [path, sha256]).sort(byName);
}

function sortEntries(values: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(values).sort(byName);
}

function byName([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
