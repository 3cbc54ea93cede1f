import { type LockedPackage, packageUrl } from '@plimsoll/lineage';
import type { DecisionRecord, FileDigest } from '@plimsoll/record';
import { isOfKind } from '../context.ts';
import type { LockFile } from '../version-facts.ts';

/** A part of the bill of materials that others refer to. */
export interface BomComponent {
  readonly type: 'data' | 'library';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly [key: string]: unknown;
}

export function toHashes(sha256: string) {
  return [{ alg: 'SHA-256', content: sha256 }];
}

/** What a file was used as; the first use that is known is told. */
const uses = ['training data', 'holdout', 'checked data'] as const;

/** The data files, by content: those of the training, then those that were split and checked; and their profile. */
export function describeData(records: readonly DecisionRecord[]): BomComponent[] {
  const files = new Map<string, { readonly file: FileDigest; readonly use: string; rows: string[] }>();
  const add = (file: FileDigest, use: string, rows: readonly string[] = []) => {
    const key = `${file.path}\n${file.sha256}`;
    const known = files.get(key);
    if (known) known.rows.push(...rows);
    else files.set(key, { file, use, rows: [...rows] });
  };
  for (const record of records) {
    if (isOfKind(record, 'training')) for (const file of record.identity.data) add(file, uses[0]);
  }
  for (const record of records) {
    if (isOfKind(record, 'split')) {
      for (const { name, files: side } of record.evidence.splits)
        for (const file of side) add(file, `split ${name}`);
    }
    if (isOfKind(record, 'data')) {
      const { evidence, id } = record;
      const size = `${id}: ${evidence.rows} rows, ${evidence.columns.length} columns in ${evidence.files.length} files, ${evidence.checks} rules checked`;
      for (const file of evidence.files) add(file, uses[2], [size]);
    }
  }
  return [...files.values()].map(({ file, use, rows }) => ({
    type: 'data',
    'bom-ref': `data:${file.sha256}:${file.path}`,
    name: file.path,
    hashes: toHashes(file.sha256),
    data: [
      {
        type: 'dataset',
        name: file.path,
        description: use,
        contents: {
          properties: [
            { name: 'plimsoll:bytes', value: String(file.bytes) },
            ...rows.map((value) => ({ name: 'plimsoll:profile', value })),
          ],
        },
      },
    ],
  }));
}

export function describeLockFiles(lockFiles: readonly LockFile[]): BomComponent[] {
  return lockFiles.map(({ path, sha256, packages }) => ({
    type: 'data',
    'bom-ref': `lock-file:${path}`,
    name: path,
    hashes: toHashes(sha256),
    data: [{ type: 'configuration', name: path, description: 'lock file of the environment' }],
    ...(packages === null && { properties: [{ name: 'plimsoll:packages', value: 'unknown' }] }),
  }));
}

/** The packages that the lock files pin; one that several pin stands there once. */
export function describePackages(lockFiles: readonly LockFile[]): BomComponent[] {
  const byUrl = new Map<string, LockedPackage>();
  for (const { packages } of lockFiles) for (const one of packages ?? []) byUrl.set(packageUrl(one), one);
  return [...byUrl]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([purl, { name, version }]) => ({ type: 'library', 'bom-ref': purl, name, version, purl }));
}
