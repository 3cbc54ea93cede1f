import type { PublicationEvidence, Reason } from '@plimsoll/record';
import {
  type AssembledRelease,
  type Attestor,
  evidenceNames,
  observeVersion,
  planPublication,
  type Registry,
  withAttestation,
} from '@plimsoll/registry';
import { makeVersion, type VersionSource } from './make-version.ts';

/** A version with its attestation, or with the reason why it has none. */
export interface AttestedVersion {
  readonly made: AssembledRelease;
  readonly attestation: Pick<PublicationEvidence, 'attestation' | 'notAttested'>;
  readonly remarks: readonly Reason[];
}

/** Why nothing can be attested here; null when it can be tried. */
export function inabilityOf(attestor: Attestor | null): string | null {
  if (attestor) return attestor.inability;
  return 'It was published from a terminal, which has no identity that others could check; a job on GitHub can attest.';
}

/**
 * Puts a version together and attests it, before anything of it is stored: card, bill of materials and notes say the truth about it.
 * What is published already is not signed again. A failure to sign is a warning, and no reason to publish nothing.
 */
export async function attestVersion(
  source: VersionSource,
  {
    registry,
    attestor,
    log,
  }: {
    readonly registry: Registry;
    readonly attestor: Attestor | null;
    readonly log: (line: string) => void;
  },
): Promise<AttestedVersion> {
  const inability = inabilityOf(attestor);
  const made = makeVersion(source, inability);
  const { label } = made.release;
  const plan = planPublication(made.release, await observeVersion(registry, label));
  if (plan.outcome !== 'publish') return { made, attestation: {}, remarks: [] };
  if (attestor === null || inability !== null) {
    return { made, attestation: { attestation: null, notAttested: inability }, remarks: [] };
  }
  const outcome = await attestor.attest(made.subjects);
  if (outcome.kind === 'attested') {
    const { bundle, location, remark } = outcome;
    log(`attest ${made.subjects.length} files${location === null ? '' : `: ${location}`}`);
    if (remark !== undefined) log(remark);
    return {
      made: withAttestation(made, bundle),
      attestation: { attestation: location ?? evidenceNames.attestation },
      remarks: [],
    };
  }
  const { reason, isFailure } = outcome;
  const message = `The version is not attested. ${reason}`.slice(0, 2000);
  return {
    made: makeVersion(source, reason),
    attestation: { attestation: null, notAttested: reason },
    remarks: isFailure ? [{ code: 'not-attested', verdict: 'warn', message }] : [],
  };
}
