import type { AttestationFinding, Signer } from '@plimsoll/registry';
import type { Signer as VerifiedSigner } from '@sigstore/verify';
import { readStatement } from './statement.ts';
import type { TrustedRoots } from './trusted-roots.ts';

/** What Fulcio writes into a certificate, by the last number of its object identifier. Source: sigstore/fulcio, docs/oid-info.md. */
const extensions = { workflow: 18, repository: 12, commit: 13, ref: 14, run: 21, issuer: 8 } as const;
const fulcio = '1.3.6.1.4.1.57264.1.';

/**
 * Checks a Sigstore bundle: signature, certificate chain, transparency log or time stamp, and what it states. `getRoots` gives what is
 * trusted, and is asked once; where it fails, only what the bundle says is told.
 */
export async function verifyAttestation(
  text: string,
  getRoots: () => Promise<TrustedRoots>,
): Promise<AttestationFinding> {
  const { bundleFromJSON } = await import('@sigstore/bundle');
  const { toSignedEntity, toTrustMaterial, Verifier } = await import('@sigstore/verify');
  let json: unknown;
  let bundle: ReturnType<typeof bundleFromJSON>;
  try {
    json = JSON.parse(text);
    bundle = bundleFromJSON(json);
  } catch (error) {
    return { kind: 'invalid', reason: describe(error) };
  }
  const statement = readStatement(json);
  if (!statement?.isProvenance) {
    return { kind: 'invalid', reason: 'it states no provenance of files by their SHA-256.' };
  }
  const { subjects } = statement;
  let roots: TrustedRoots;
  try {
    roots = await getRoots();
  } catch (error) {
    return { kind: 'unchecked', reason: describe(error), subjects };
  }
  // Sigstore's public instance logs every signature; GitHub's own instance stamps the time instead, and has no log.
  const isLogged = bundle.verificationMaterial.tlogEntries.length > 0;
  const thresholds = isLogged
    ? { tlogThreshold: 1, ctlogThreshold: 1 }
    : { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 1 };
  const reasons: string[] = [];
  for (const root of roots) {
    try {
      const verifier = new Verifier(toTrustMaterial(root), thresholds);
      const { identity } = verifier.verify(toSignedEntity(bundle));
      return { kind: 'verified', signer: describeSigner(identity), subjects };
    } catch (error) {
      reasons.push(describe(error));
    }
  }
  return { kind: 'invalid', reason: [...new Set(reasons)].join(' ') };
}

function describeSigner(identity: VerifiedSigner['identity']): Signer {
  const values = new Map(
    (identity?.oids ?? []).map(({ oid, value }) => [(oid?.id ?? []).join('.'), readText(value)]),
  );
  const read = (name: keyof typeof extensions) => values.get(`${fulcio}${extensions[name]}`) ?? null;
  return {
    workflow: read('workflow'),
    repository: read('repository'),
    commit: read('commit'),
    ref: read('ref'),
    run: read('run'),
    issuer: read('issuer'),
  };
}

/** A UTF8String in DER: a tag, a length of one to five bytes, the text. */
function readText(value: Uint8Array): string {
  const bytes = Buffer.from(value);
  if (bytes[0] !== 0x0c) return bytes.toString('utf8');
  const length = bytes[1] ?? 0;
  return bytes.subarray(length < 0x80 ? 2 : 2 + (length & 0x7f)).toString('utf8');
}

function describe(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').trim().slice(0, 600).replace(/\.?$/, '.');
}
