import type { DecisionRecord, FileDigest } from '@plimsoll/record';
import { serialiseRecord } from '@plimsoll/record';
import {
  type Because,
  evidenceNames,
  type FileContent,
  modelDigest,
  type Release,
  type ReleaseFile,
  releaseId,
  renderChecksums,
  textFile,
} from './release.ts';
import { formatVersionTag } from './version-tag.ts';

/** A file of the model: as it lies in the repository, and its name in the store. */
export interface ModelFile extends FileDigest {
  readonly name: string;
}

/** What a release is made of. */
export interface ReleaseParts {
  readonly model: string;
  readonly version: string;
  readonly commit: string;
  readonly run: string | null;
  readonly modelFiles: readonly ModelFile[];
  readonly records: readonly DecisionRecord[];
  /** The text of MODEL_CARD.md. */
  readonly card: string;
  readonly notes: string;
  /** Who releases it and why, for the log. */
  readonly because: Because;
  /** Reads a file of the model. */
  readonly read: (file: ModelFile) => FileContent;
}

/**
 * Puts a release together: the model's files, one `<id>.record.json` for each record, MODEL_CARD.md, and SHA256SUMS
 * over all of them. The same parts always give the same release.
 */
export function assembleRelease(parts: ReleaseParts): {
  readonly release: Release;
  readonly contents: ReadonlyMap<string, FileContent>;
} {
  const { model, version, commit, run } = parts;
  const contents = new Map<string, FileContent>();
  const modelFiles = parts.modelFiles.map(toReleaseFile);
  for (const file of parts.modelFiles) contents.set(file.name, parts.read(file));
  const texts = [
    ...parts.records.map((record) =>
      textFile(`${record.id}${evidenceNames.recordEnding}`, serialiseRecord(record)),
    ),
    textFile(evidenceNames.card, parts.card),
  ];
  const evidence = [...texts, textFile(evidenceNames.checksums, renderChecksums([...modelFiles, ...texts]))];
  for (const { name, content } of evidence) contents.set(name, content);
  const files = [...modelFiles, ...evidence.map(toReleaseFile)];
  const digest = modelDigest(files);
  const label = { model, version, commit, run, digest, id: releaseId({ model, version, commit }, files) };
  return {
    release: {
      label,
      tag: formatVersionTag({ model, version }),
      because: parts.because,
      notes: parts.notes,
      files,
    },
    contents,
  };
}

function toReleaseFile({ name, sha256, bytes }: ReleaseFile): ReleaseFile {
  return { name, sha256, bytes };
}
