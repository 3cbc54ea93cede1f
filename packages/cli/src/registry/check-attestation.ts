import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type Examination,
  evidenceNames,
  judgeAttestation,
  type Registry,
  readReleaseText,
} from '@plimsoll/registry';
import { flag, readText, text } from '@plimsoll/runtime';
import { findExpectedRepository } from './expected-repository.ts';
import { line } from './print.ts';

/** What `plimsoll verify` may be told of attestations. */
export const attestationInputs = {
  workflow: text(),
  'trusted-root': text(),
  'require-attestation': flag(),
} as const;

/** What `--help` says of them. */
export const attestationHelp = {
  workflow: {
    description:
      'Path of the workflow that must have signed the attestation, such as .github/workflows/release.yml. Default: any of the repository.',
    required: false,
  },
  'trusted-root': {
    description:
      "File of `gh attestation trusted-root`: whom to trust, for machines without the network and for private repositories. Default: Sigstore's public instance, asked over the network.",
    required: false,
  },
  'require-attestation': {
    description: 'Fail when there is no attestation, or it cannot be checked.',
    required: false,
    default: 'false',
  },
} as const;

/** The values of the inputs above, and the repository that was named. */
export interface AttestationInputs {
  readonly workflow: string;
  readonly 'trusted-root': string;
  readonly 'require-attestation': boolean;
  /** owner/name, or empty. */
  readonly repository: string;
}

/**
 * Checks the attestation that a version carries: what it is about, the signature, and who signed. Says what could be checked and what
 * not; returns what is wrong.
 */
export async function checkAttestation(
  { store }: Registry,
  { release, label, checksums }: Examination,
  given: AttestationInputs,
): Promise<string[]> {
  if (release === null || label === null) return [];
  const isRequired = given['require-attestation'];
  const { files, handle } = release;
  if (!files.some(({ name }) => name === evidenceNames.attestation)) {
    if (isRequired) return ['It carries no attestation.'];
    process.stdout.write(`– no attestation: ${evidenceNames.card} says why\n`);
    return [];
  }
  // Loaded here, so that no other command waits for it.
  const { fetchTrustedRoots, parseTrustedRoots, verifyAttestation } = await import('@plimsoll/attestation');
  const file = given['trusted-root'];
  const roots = file === '' ? undefined : await parseTrustedRoots(await readText(resolve(file), file), file);
  const bundle = await readReleaseText(store, handle, evidenceNames.attestation);
  const finding = await verifyAttestation(bundle, async () => {
    return roots ?? fetchTrustedRoots(join(homedir(), '.cache', 'plimsoll', 'sigstore'));
  });
  const place = { folder: process.cwd(), environment: process.env };
  const expected = await findExpectedRepository(given.repository, place);
  const problems = judgeAttestation(finding, {
    ...{ checksums, files, workflow: given.workflow === '' ? null : given.workflow },
    repository: expected?.url ?? null,
  });
  if (problems.length > 0) {
    return expected && finding.kind === 'verified'
      ? [...problems, `The signature had to be of a job of ${expected.url}, from ${expected.source}.`].map(
          line,
        )
      : problems.map(line);
  }
  if (finding.kind === 'verified') {
    const { workflow, commit, run } = finding.signer;
    process.stdout.write(
      `✓ attested: signed by ${line(workflow ?? 'unknown')} at commit ${line(commit ?? 'unknown')}, ${line(run ?? 'unknown')}\n`,
    );
    if (expected) {
      process.stdout.write(`✓ signed for ${line(expected.url)}, the repository from ${expected.source}\n`);
    }
  }
  if (finding.kind === 'unchecked') {
    const told = `The attestation is about these files; who signed it could not be checked: ${line(finding.reason)} Without the network, name a trusted root: --trusted-root (from gh attestation trusted-root).`;
    if (isRequired) return [told];
    process.stdout.write(`? ${told}\n`);
  }
  return [];
}
