import { createHash } from 'node:crypto';
import type { ReleaseLabel } from './release-label.ts';
import type { StoreAddress } from './store-address.ts';

/** One file of a version, by its name in the store. */
export interface ReleaseFile {
  readonly name: string;
  /** Hexadecimal SHA-256 of its content. */
  readonly sha256: string;
  readonly bytes: number;
}

/** Reads a file's content from the start; called again when an upload is repeated. */
export type FileContent = () => AsyncIterable<Uint8Array>;

/** Who did something, and why. */
export interface Because {
  /** A login, or a name; null where nobody is known. */
  readonly who: string | null;
  /** One sentence; null when nobody gave a reason. */
  readonly why: string | null;
}

/** What is said of a version when it is registered. */
export interface Registering extends Because {
  /** Where its files are kept; left out where nobody knows. */
  readonly store?: StoreAddress;
}

/** A version as it shall be published. */
export interface Release {
  readonly label: ReleaseLabel;
  /** <model>@vX.Y.Z */
  readonly tag: string;
  /** Who released it, why, and where its files are, for the log. */
  readonly because: Registering;
  /** Markdown for people, where the store shows it. */
  readonly notes: string;
  readonly files: readonly ReleaseFile[];
}

/** Names that the evidence of a version has in the store; every other file is the model's. */
export const evidenceNames = {
  checksums: 'SHA256SUMS',
  card: 'MODEL_CARD.md',
  bom: 'bom.cdx.json',
  /** Attests all others; no part of the release's id, because two signatures of the same files are never the same bytes. */
  attestation: 'attestation.sigstore.json',
  recordEnding: '.record.json',
} as const;

/** Whether a name in the store belongs to the evidence; all other files are the model. */
export function isEvidence(name: string): boolean {
  return fixedNames.has(name) || name.endsWith(evidenceNames.recordEnding);
}

/** What a file of a version is, in words. */
export function describeFile(name: string): string {
  const { checksums, card, bom, attestation, recordEnding } = evidenceNames;
  const words: Readonly<Record<string, string>> = {
    [checksums]: 'checksums',
    [card]: 'model card',
    [bom]: 'bill of materials',
    [attestation]: 'attestation',
  };
  return words[name] ?? (name.endsWith(recordEnding) ? 'record' : 'model');
}

const fixedNames: ReadonlySet<string> = new Set([
  evidenceNames.checksums,
  evidenceNames.card,
  evidenceNames.bom,
  evidenceNames.attestation,
]);

/** SHA-256 of the model: of the lines of SHA256SUMS for its files, sorted by name. Evidence does not count. */
export function modelDigest(files: readonly ReleaseFile[]): string {
  return sha256(renderChecksums(files.filter(({ name }) => !isEvidence(name))));
}

/** SHA-256 of the whole release: model, version, commit, and the name and digest of every file but the attestation. */
export function releaseId(
  label: Pick<ReleaseLabel, 'model' | 'version' | 'commit'>,
  files: readonly ReleaseFile[],
): string {
  const lines = renderChecksums(files.filter(({ name }) => name !== evidenceNames.attestation));
  return sha256(`${label.model}\n${label.version}\n${label.commit}\n${lines}`);
}

/** Lines as `sha256sum` writes them and `sha256sum -c` reads them, sorted by name. */
export function renderChecksums(files: readonly ReleaseFile[]): string {
  return [...files]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((file) => `${file.sha256}  ${file.name}\n`)
    .join('');
}

/** A text as a file of a release. */
export function textFile(name: string, text: string): ReleaseFile & { readonly content: FileContent } {
  const bytes = Buffer.from(text);
  return {
    name,
    sha256: sha256(bytes),
    bytes: bytes.length,
    content: async function* () {
      yield bytes;
    },
  };
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
