import { evidenceNames, type ReleaseFile } from './release.ts';
import type { StoredFile } from './release-store.ts';

/** The largest number of subjects that one attestation may have. Source: README of actions/attest. */
export const maxSubjects = 1024;

/** A file that is attested: its name, and its SHA-256 in hexadecimal. */
export type Subject = Pick<ReleaseFile, 'name' | 'sha256'>;

/** What became of an attempt to attest. */
export type AttestationOutcome =
  | {
      readonly kind: 'attested';
      /** The Sigstore bundle, as JSON. */
      readonly bundle: string;
      /** Where the forge shows it; null where the forge does not keep it. */
      readonly location: string | null;
      /** Why the forge does not keep it, in one sentence. */
      readonly remark?: string;
    }
  | {
      readonly kind: 'not-attested';
      /** One sentence, with what to do where something can be done. */
      readonly reason: string;
      /** Whether somebody wanted it: the job may sign, and it went wrong. */
      readonly isFailure: boolean;
    };

/** Signs who made files: the job that it runs in, by its identity at the forge. */
export interface Attestor {
  /** Why this job can attest nothing, in one sentence; null when it can try. */
  readonly inability: string | null;
  /** Attests the files. The same files again have the same attestation where the forge keeps it. */
  attest(subjects: readonly Subject[]): Promise<AttestationOutcome>;
}

/** Where a forge keeps attestations, by the digests of what they are about. */
export interface AttestationShelf {
  /** The bundles that are about a file of this SHA-256. */
  find(sha256: string): Promise<readonly unknown[]>;
  /** Keeps a bundle, once. Returns where people see it. */
  keep(bundle: unknown, sha256: string): Promise<string>;
}

/** Who signed, as the certificate authority saw it; null for what the certificate does not say. */
export interface Signer {
  /** URL of the workflow at a ref. */
  readonly workflow: string | null;
  /** URL of the repository that the job ran for. */
  readonly repository: string | null;
  readonly commit: string | null;
  readonly ref: string | null;
  /** URL of the attempt of the run. */
  readonly run: string | null;
  /** Who vouched for the job's identity. */
  readonly issuer: string | null;
}

/** What a look at an attestation found. */
export type AttestationFinding =
  /** Signature, certificate and log are sound. */
  | { readonly kind: 'verified'; readonly signer: Signer; readonly subjects: readonly Subject[] }
  /** What it says was read; who signed it could not be checked. */
  | { readonly kind: 'unchecked'; readonly reason: string; readonly subjects: readonly Subject[] }
  | { readonly kind: 'invalid'; readonly reason: string };

/** What an attestation has to say to speak for a version. */
export interface AttestationPolicy {
  /** Digests by file name, as SHA256SUMS lists them. */
  readonly checksums: ReadonlyMap<string, string>;
  readonly files: readonly StoredFile[];
  /** URL of the repository whose job must have signed; null when nobody knows. */
  readonly repository: string | null;
  /** Path of the workflow that must have signed; null for any of the repository. */
  readonly workflow: string | null;
}

/**
 * Judges an attestation: it is about exactly these files, and a job of this repository signed it. Returns what is wrong, in
 * sentences; empty when nothing is. What could not be checked is no problem here: the finding says so.
 */
export function judgeAttestation(finding: AttestationFinding, policy: AttestationPolicy): string[] {
  const name = evidenceNames.attestation;
  if (finding.kind === 'invalid') return [`${name} is no valid attestation: ${finding.reason}`];
  const problems = compareSubjects(finding.subjects, policy).map((problem) => `${name} ${problem}`);
  if (finding.kind === 'unchecked') return problems;
  const { signer } = finding;
  const wanted = policy.repository;
  if (wanted === null) {
    problems.push(
      `${name} was signed for ${signer.repository ?? 'nobody'}, and nothing says which repository this version is of; name it with --repository.`,
    );
  } else if (!isIssuerOf(signer.issuer, wanted)) {
    problems.push(
      `${name} was signed for an identity that ${signer.issuer ?? 'nobody'} vouches for, and not the GitHub Actions of ${new URL(wanted).host}.`,
    );
  } else if (!isSame(signer.repository, wanted)) {
    problems.push(
      `${name} was signed for ${signer.repository ?? 'no repository'}, and this version is of ${wanted}.`,
    );
  } else if (policy.workflow !== null && !isWorkflow(signer.workflow, `${wanted}/${policy.workflow}`)) {
    problems.push(
      `${name} was signed by the workflow ${signer.workflow ?? 'unknown'}, and not by ${policy.workflow}.`,
    );
  }
  return problems;
}

/** The subjects of the attestation of a version: every file as people know it, SHA256SUMS first; SHA256SUMS alone for too many. */
export function subjectsOf(files: readonly Subject[]): Subject[] {
  const sums = files.filter(({ name }) => name === evidenceNames.checksums);
  const others = files.filter(({ name }) => name !== evidenceNames.checksums);
  const subjects = [...sums, ...others].map(({ name, sha256 }) => ({ name, sha256 }));
  return subjects.length > maxSubjects ? sums : subjects;
}

/** SHA256SUMS must be attested; every other file may be left to it, and must not be attested as another one. */
function compareSubjects(subjects: readonly Subject[], { checksums, files }: AttestationPolicy): string[] {
  const attested = new Map(subjects.map(({ name, sha256 }) => [name, sha256]));
  const sums = files.find(({ name }) => name === evidenceNames.checksums);
  const wanted = new Map([...checksums, ...(sums?.sha256 ? [[sums.name, sums.sha256] as const] : [])]);
  if (!attested.has(evidenceNames.checksums)) return [`does not attest ${evidenceNames.checksums}.`];
  return [...attested].flatMap(([name, sha256]) => {
    const found = wanted.get(name);
    if (found === sha256) return [];
    return [
      found === undefined
        ? `attests ${name}, which this version does not have.`
        : `attests ${name} with the SHA-256 ${sha256}, and it is ${found}.`,
    ];
  });
}

function isSame(a: string | null, b: string): boolean {
  return a !== null && a.toLowerCase() === b.toLowerCase();
}

/** GitHub's token issuer; an enterprise may have one below it. Source: GitHub's documentation on OpenID Connect. */
function isIssuerOf(issuer: string | null, repository: string): boolean {
  const { hostname } = new URL(repository);
  const home = `https://token.actions.${hostname === 'github.com' ? 'githubusercontent.com' : hostname}`;
  return issuer !== null && (issuer === home || issuer.startsWith(`${home}/`));
}

function isWorkflow(found: string | null, wanted: string): boolean {
  return found !== null && isSame(found.replace(/@[^@]*$/, ''), wanted);
}
