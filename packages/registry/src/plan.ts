import type { Observation } from './observe.ts';
import {
  evidenceNames,
  isEvidence,
  modelDigest,
  type Release,
  type ReleaseFile,
  releaseId,
} from './release.ts';
import type { StoredFile, StoredRelease } from './release-store.ts';

/** One change of the registry. Each can be repeated, and the work can stop after any of them. */
export type Operation =
  | { readonly kind: 'create-draft' }
  | { readonly kind: 'remove-file'; readonly name: string }
  | { readonly kind: 'upload-file'; readonly file: ReleaseFile }
  | { readonly kind: 'verify-files' }
  | { readonly kind: 'register' }
  | { readonly kind: 'publish' }
  | { readonly kind: 'remove-draft'; readonly handle: string };

/** What is to be done so that the registry holds a release; running it twice does it once. */
export type PublicationPlan =
  /** There is work to do; with `draft`, on a draft that exists. */
  | {
      readonly outcome: 'publish';
      readonly draft: string | null;
      /** What the draft must hold before it is published. */
      readonly files: readonly ReleaseFile[];
      readonly operations: readonly Operation[];
    }
  /** The version is published; at most something is to be tidied up or registered. */
  | {
      readonly outcome: 'already-published';
      readonly location: string;
      readonly operations: readonly Operation[];
    }
  /** The version is another model, or is not what it was; only our own draft is tidied up. */
  | {
      readonly outcome: 'conflict';
      readonly code: 'version-taken' | 'version-altered' | 'tag-moved';
      readonly message: string;
      readonly operations: readonly Operation[];
    };

/**
 * Plans a publication from what is wanted and what is there. Pure, and the same for every store.
 *
 * The order makes any interruption harmless: the files are uploaded to a draft and verified, then the tag is created
 * (of many publishers one wins), then the draft is made visible, then what others left behind is removed. A draft
 * whose tag exists was verified before; it is published as it is, whoever began it.
 */
export function planPublication(desired: Release, observed: Observation): PublicationPlan {
  const { registration, releases } = observed;
  const { version, digest, id } = desired.label;
  const drafts = releases.filter(({ state }) => state === 'draft');
  const published = releases.find(({ state }) => state === 'published');
  const conflict = (code: 'version-taken' | 'version-altered' | 'tag-moved', message: string) => {
    const ours = drafts.filter(({ label }) => label?.id === id);
    return { outcome: 'conflict', code, message, operations: ours.map(removeDraft) } as const;
  };

  if (registration?.label && registration.label.commit !== registration.commit) {
    return conflict(
      'tag-moved',
      `Somebody moved the tag ${registration.tag}: it was made for commit ${registration.label.commit}, and stands on ${registration.commit}.`,
    );
  }
  const taken = digestOfVersion(observed, published);
  if (taken === null) {
    return conflict(
      'version-taken',
      `The tag ${desired.tag} exists, and Plimsoll did not make it, so nobody can tell which model it stands for; this model's digest is ${digest}.`,
    );
  }
  if (taken !== undefined && taken !== digest) {
    return conflict(
      'version-taken',
      `${version} is another model: its digest is ${taken}, and this model's is ${digest}.`,
    );
  }
  if (published) {
    const damage = describeDamage(desired.files, published.files);
    if (damage !== undefined) {
      return conflict(
        'version-altered',
        `${version} at ${published.location} is not what was published: ${damage}.`,
      );
    }
    const register = registration === null ? [{ kind: 'register' } as const] : [];
    const { location } = published;
    return { outcome: 'already-published', location, operations: [...register, ...drafts.map(removeDraft)] };
  }

  const verified = drafts.find((draft) => registration?.label?.id === draft.label?.id && isIntact(draft));
  const draft = verified ?? drafts.find(({ label }) => label?.id === id);
  const files = verified ? verified.files.filter(isComplete) : keepAttestation(desired.files, draft);
  const { removals, uploads } = compareFiles(files, draft?.files ?? []);
  return {
    outcome: 'publish',
    draft: draft?.handle ?? null,
    files,
    operations: [
      ...(draft ? [] : [{ kind: 'create-draft' } as const]),
      ...removals.map((name) => ({ kind: 'remove-file', name }) as const),
      ...uploads.map((file) => ({ kind: 'upload-file', file }) as const),
      { kind: 'verify-files' },
      ...(registration === null ? [{ kind: 'register' } as const] : []),
      { kind: 'publish' },
      ...drafts.filter((other) => other !== draft).map(removeDraft),
    ],
  };
}

/** The operation in words: what is done, or would be. */
export function describeOperation(operation: Operation, { tag, label }: Release): string {
  switch (operation.kind) {
    case 'create-draft':
      return `begin a draft of ${tag}`;
    case 'remove-file':
      return `remove ${operation.name} from the draft`;
    case 'upload-file':
      return `upload ${operation.file.name} (${operation.file.bytes} bytes, SHA-256 ${operation.file.sha256})`;
    case 'verify-files':
      return 'read back every file and compare its digest';
    case 'register':
      return `create the tag ${tag} on ${label.commit}`;
    case 'publish':
      return `publish ${tag}`;
    case 'remove-draft':
      return 'remove a draft that nobody will finish';
  }
}

/**
 * A draft's attestation is as good as ours: it is about the same files. Several publishers of one draft would else exchange
 * theirs for ever.
 */
function keepAttestation(
  wanted: readonly ReleaseFile[],
  draft: StoredRelease | undefined,
): readonly ReleaseFile[] {
  const isAttestation = ({ name }: { readonly name: string }) => name === evidenceNames.attestation;
  const kept = draft?.files.filter(isComplete).find(isAttestation);
  return kept ? [...wanted.filter((file) => !isAttestation(file)), kept] : wanted;
}

/** How stored files differ from those that should be there. */
export function compareFiles(
  wanted: readonly ReleaseFile[],
  stored: readonly StoredFile[],
): { readonly removals: readonly string[]; readonly uploads: readonly ReleaseFile[] } {
  const byName = new Map(stored.map((file) => [file.name, file]));
  const isRight = ({ name, sha256, bytes }: ReleaseFile) => {
    const file = byName.get(name);
    return file?.sha256 === sha256 && file.bytes === bytes;
  };
  const uploads = wanted.filter((file) => !isRight(file));
  const right = new Set(wanted.filter(isRight).map(({ name }) => name));
  return { removals: stored.map(({ name }) => name).filter((name) => !right.has(name)), uploads };
}

/** The digest of the model that a version stands for; null when it cannot be known, undefined when it is free. */
function digestOfVersion(
  { registration }: Observation,
  published: StoredRelease | undefined,
): string | null | undefined {
  if (registration) return registration.label?.digest ?? null;
  if (published) return published.label?.digest ?? modelDigest(published.files.filter(isComplete));
  return undefined;
}

/** Whether a draft holds exactly the files that its label was made from. */
function isIntact({ label, files }: StoredRelease): boolean {
  const complete = files.filter(isComplete);
  return label !== null && complete.length === files.length && releaseId(label, complete) === label.id;
}

/** What is missing or different among the model's files; files that people added by hand do no harm. */
function describeDamage(wanted: readonly ReleaseFile[], stored: readonly StoredFile[]): string | undefined {
  const { uploads } = compareFiles(
    wanted.filter(({ name }) => !isEvidence(name)),
    stored,
  );
  const [first] = uploads;
  if (first === undefined) return undefined;
  const file = stored.find(({ name }) => name === first.name);
  return file === undefined
    ? `${first.name} is missing`
    : `the SHA-256 of ${first.name} is ${file.sha256 ?? 'unknown'}, and it was ${first.sha256}`;
}

function isComplete(file: StoredFile): file is StoredFile & { readonly sha256: string } {
  return file.sha256 !== null;
}

function removeDraft({ handle }: StoredRelease): Operation {
  return { kind: 'remove-draft', handle };
}
