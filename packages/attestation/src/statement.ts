import type { Subject } from '@plimsoll/registry';

/** What an attestation says: files by their digests, and what is claimed of them. */
export interface Statement {
  readonly subjects: readonly Subject[];
  /** Whether it claims SLSA provenance. */
  readonly isProvenance: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const payloadType = 'application/vnd.in-toto+json';
const statementType = 'https://in-toto.io/Statement/v1';
const provenanceType = 'https://slsa.dev/provenance/v1';

/** Reads the in-toto statement of a Sigstore bundle, whoever signed it; undefined when it holds none of SHA-256 digests. */
export function readStatement(bundle: unknown): Statement | undefined {
  const envelope = objectOf(objectOf(bundle).dsseEnvelope);
  if (envelope.payloadType !== payloadType || typeof envelope.payload !== 'string') return undefined;
  let statement: Json;
  try {
    statement = objectOf(JSON.parse(Buffer.from(envelope.payload, 'base64').toString('utf8')));
  } catch {
    return undefined;
  }
  if (statement._type !== statementType || !Array.isArray(statement.subject)) return undefined;
  const subjects: Subject[] = [];
  for (const entry of statement.subject) {
    const { name, digest } = objectOf(entry);
    const { sha256 } = objectOf(digest);
    if (typeof name !== 'string' || typeof sha256 !== 'string') return undefined;
    subjects.push({ name, sha256 });
  }
  return { subjects, isProvenance: statement.predicateType === provenanceType };
}

/** Whether a statement is about exactly these files. */
export function isAbout({ subjects }: Statement, wanted: readonly Subject[]): boolean {
  const lines = (list: readonly Subject[]) => list.map(({ name, sha256 }) => `${sha256} ${name}`).sort();
  return lines(subjects).join('\n') === lines(wanted).join('\n');
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}
