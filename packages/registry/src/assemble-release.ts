import type { DecisionRecord, FileDigest } from '@plimsoll/record';
import { serialiseRecord } from '@plimsoll/record';
import { type Subject, subjectsOf } from './attestation.ts';
import {
  evidenceNames,
  type FileContent,
  modelDigest,
  type Registering,
  type Release,
  type ReleaseFile,
  releaseId,
  renderChecksums,
  textFile,
} from './release.ts';
import { formatPartName } from './split-files.ts';
import { formatVersionTag } from './version-tag.ts';

/** A file of the model: as it lies in the repository, and its name in the store. */
export interface ModelFile extends FileDigest {
  readonly name: string;
  /** The pieces that the store takes, in their order, where the file is too large for it; left out where it is not. */
  readonly parts?: readonly FilePart[];
}

/** A piece of a file: where it begins and ends (end excluded), and its digest. */
export interface FilePart {
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
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
  /** The text of bom.cdx.json. */
  readonly bom: string;
  readonly notes: string;
  /** Who releases it, why, and where its files will be, for the log. */
  readonly because: Registering;
  /** Reads a file of the model, or a piece of it. */
  readonly read: (file: ModelFile, part?: FilePart) => FileContent;
}

/** A release, what its files hold, and what an attestation of it is about: files as people know them, not their pieces. */
export interface AssembledRelease {
  readonly release: Release;
  readonly contents: ReadonlyMap<string, FileContent>;
  readonly subjects: readonly Subject[];
}

/**
 * Puts a release together: the model's files, one `<id>.record.json` for each record, MODEL_CARD.md, bom.cdx.json,
 * and SHA256SUMS over all of them. The same parts always give the same release. A file that is too large for the store is stored in pieces;
 * SHA256SUMS and the model's digest are of the whole file.
 */
export function assembleRelease(parts: ReleaseParts): AssembledRelease {
  const { model, version, commit, run } = parts;
  const contents = new Map<string, FileContent>();
  const modelFiles = parts.modelFiles.map(toReleaseFile);
  const stored = parts.modelFiles.flatMap((file) => {
    const pieces = piecesOf(file);
    for (const { name, part } of pieces) contents.set(name, parts.read(file, part));
    return pieces.map(toReleaseFile);
  });
  const texts = [
    ...parts.records.map((record) =>
      textFile(`${record.id}${evidenceNames.recordEnding}`, serialiseRecord(record)),
    ),
    textFile(evidenceNames.card, parts.card),
    textFile(evidenceNames.bom, parts.bom),
  ];
  const evidence = [...texts, textFile(evidenceNames.checksums, renderChecksums([...modelFiles, ...texts]))];
  for (const { name, content } of evidence) contents.set(name, content);
  const files = [...stored, ...evidence.map(toReleaseFile)];
  const digest = modelDigest(modelFiles);
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
    subjects: subjectsOf([...modelFiles, ...evidence]),
  };
}

/** The same release with its attestation, which changes neither its label nor SHA256SUMS. */
export function withAttestation(assembled: AssembledRelease, bundle: string): AssembledRelease {
  const { release, contents, subjects } = assembled;
  const { content, ...file } = textFile(evidenceNames.attestation, bundle);
  return {
    release: { ...release, files: [...release.files, file] },
    contents: new Map([...contents, [file.name, content]]),
    subjects,
  };
}

function piecesOf(file: ModelFile): (ReleaseFile & { readonly part?: FilePart })[] {
  const { name, parts } = file;
  if (!parts) return [file];
  return parts.map((part, index) => ({
    name: formatPartName(name, index + 1, parts.length),
    sha256: part.sha256,
    bytes: part.end - part.start,
    part,
  }));
}

function toReleaseFile({ name, sha256, bytes }: ReleaseFile): ReleaseFile {
  return { name, sha256, bytes };
}
