import type { Call, Routes } from './call.ts';

/** Digests of what a bundle is about, as its in-toto statement says. */
function subjectsOf(bundle: unknown): string[] {
  const { payload = '' } = (bundle as { dsseEnvelope?: { payload?: string } }).dsseEnvelope ?? {};
  const statement = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
  return statement.subject.map(({ digest }: { digest: { sha256: string } }) => `sha256:${digest.sha256}`);
}

function createAttestation(call: Call) {
  const { bundle } = call.json;
  const id = call.state.nextId();
  call.state.attestations.set(id, { bundle, subjects: subjectsOf(bundle) });
  return { status: 201, json: { id } };
}

/** Attestations, by the digests of what they are about. */
export const attestationRoutes: Routes = {
  'repos/create-attestation': createAttestation,
  'repos/list-attestations': (call) => {
    const digest = call.params.subject_digest ?? '';
    const found = [...call.state.attestations.values()].filter(({ subjects }) => subjects.includes(digest));
    const attestations = found.map(({ bundle }) => ({ bundle, repository_id: call.state.repository.id }));
    return { status: 200, json: { attestations } };
  },
};
