import { createHash, generateKeyPairSync } from 'node:crypto';
import {
  fulcioHandler,
  type HandlerFn,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from '@sigstore/mock';
import { calculateJwkThumbprint, exportJWK, SignJWT } from 'jose';
import nock from 'nock';

const issuer = 'https://token.actions.githubusercontent.com';
const tokenService = 'https://tokens.localhost';

/** Sigstore and GitHub's token service in place of the network: only this process sees them. */
export interface MockSigstore {
  /** Whom to trust, as `gh attestation trusted-root` writes it. */
  readonly trustedRoot: string;
  /** What the runner gives a job that has `id-token: write`. */
  readonly environment: Readonly<Record<string, string>>;
  /** Lets every request to a service fail from now on. */
  breakService(name: 'fulcio' | 'rekor'): void;
  close(): void;
}

/** What GitHub says of a job in its token. */
export type Claims = Readonly<Record<string, string>>;

/** The claims of a push to main, with overrides. */
export function claimsOf(repository: string, overrides: Claims = {}): Claims {
  const workflow = `${repository}/.github/workflows/model.yml@refs/heads/main`;
  return {
    sub: `https://github.com/${workflow}`,
    repository,
    ref: 'refs/heads/main',
    sha: 'c'.repeat(40),
    event_name: 'push',
    workflow_ref: workflow,
    job_workflow_ref: workflow,
    repository_id: '900',
    repository_owner_id: '1',
    runner_environment: 'github-hosted',
    run_id: '7',
    run_attempt: '1',
    ...overrides,
  };
}

/**
 * Starts Fulcio, Rekor, a time stamp authority (`@sigstore/mock`, with real keys and certificates) and GitHub's issuer of tokens, at the
 * addresses that they have: every request of this process over node:http and node:https gets there.
 */
export async function mockSigstore(claims: Claims): Promise<MockSigstore> {
  const keys = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const ctlog = await initializeCTLog(keys());
  const ca = await initializeCA(keys(), ctlog);
  const tlog = await initializeTLog('https://rekor.sigstore.dev', keys());
  const tsa = await initializeTSA(keys());
  // It writes thousandths without leading zeros, which nobody can read; the real authority stamps whole seconds.
  const wholeSecond = () => new Date(Math.floor(Date.now() / 1000) * 1000);
  Object.assign(tsa, { getCurrentTime: wholeSecond });
  const broken = new Set<string>();
  const serve = (name: string, base: string, { path, fn }: { path: string; fn: HandlerFn }) => {
    nock(base)
      .persist()
      .post(path)
      .reply(async (_uri, body, answer) => {
        if (broken.has(name)) return answer(null, [400, `${name} is broken`]);
        // Time stamp requests are binary; nock gives those in hexadecimal.
        const text = typeof body === 'string' ? body : JSON.stringify(body);
        const { statusCode, response, contentType } = await fn(text);
        answer(null, [statusCode, response as string, { 'content-type': contentType ?? 'text/plain' }]);
      });
  };
  for (const base of ['https://fulcio.sigstore.dev', 'https://fulcio.githubapp.com']) {
    serve('fulcio', base, fulcioHandler(ca, { strict: true }));
  }
  const rekor = rekorHandler(tlog, { strict: true });
  serve('rekor', 'https://rekor.sigstore.dev', { ...rekor, fn: (body) => rekor.fn(toLoggedEntry(body)) });
  serve('timestamp', 'https://timestamp.githubapp.com', tsaHandler(tsa, { strict: true }));
  await serveTokens(claims);
  return {
    trustedRoot: describeTrust({ ca, ctlog, tlog, tsa }),
    environment: {
      GITHUB_SERVER_URL: 'https://github.com',
      ACTIONS_ID_TOKEN_REQUEST_URL: `${tokenService}/token?run=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner',
    },
    breakService: (name) => void broken.add(name),
    close: () => nock.cleanAll(),
  };
}

/**
 * What Rekor logs of a proposed DSSE entry: digests and signature in place of the envelope. The mock logs what it is sent. Source:
 * sigstore/rekor, pkg/types/dsse/v0.0.1.
 */
function toLoggedEntry(body: string): string {
  const { apiVersion, kind, spec } = JSON.parse(body);
  const { envelope, verifiers } = spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope);
  const hash = (bytes: string | Buffer) => ({
    algorithm: 'sha256',
    value: createHash('sha256').update(bytes).digest('hex'),
  });
  return JSON.stringify({
    ...{ apiVersion, kind },
    spec: {
      envelopeHash: hash(envelope),
      payloadHash: hash(Buffer.from(payload, 'base64')),
      signatures: signatures.map(({ sig }: { sig: string }) => ({ signature: sig, verifier: verifiers[0] })),
    },
  });
}

/** The runner's token service, and the keys that its tokens are checked with. */
async function serveTokens(claims: Claims): Promise<void> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  nock(issuer)
    .persist()
    .get('/.well-known/openid-configuration')
    .reply(200, { issuer, jwks_uri: `${issuer}/keys` })
    .get('/keys')
    .reply(200, { keys: [{ ...jwk, kid, alg: 'ES256', use: 'sig' }] });
  nock(tokenService)
    .persist()
    .get('/token')
    .query(true)
    .reply(async (uri, _body, answer) => {
      const audience = new URL(uri, tokenService).searchParams.get('audience') ?? '';
      const token = new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'ES256', kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime('5m');
      answer(null, [200, { value: await token.sign(privateKey) }]);
    });
}

interface Authorities {
  readonly ca: Awaited<ReturnType<typeof initializeCA>>;
  readonly ctlog: Awaited<ReturnType<typeof initializeCTLog>>;
  readonly tlog: Awaited<ReturnType<typeof initializeTLog>>;
  readonly tsa: Awaited<ReturnType<typeof initializeTSA>>;
}

function describeTrust({ ca, ctlog, tlog, tsa }: Authorities): string {
  const validFor = { start: new Date(Date.now() - 3_600_000).toISOString() };
  const base64 = (bytes: ArrayBufferView | Uint8Array) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  const chain = (certificates: readonly ArrayBufferView[]) => ({
    certificates: certificates.map((one) => ({ rawBytes: base64(one) })),
  });
  const log = (baseUrl: string, publicKey: Buffer, keyId: string) => ({
    ...{ baseUrl, hashAlgorithm: 'SHA2_256', logId: { keyId } },
    publicKey: { rawBytes: base64(publicKey), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
  });
  const keyIdOf = (key: Buffer) => createHash('sha256').update(key).digest('base64');
  const subject = { organization: 'sigstore.mock', commonName: 'sigstore' };
  const root = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [log('https://rekor.sigstore.dev', tlog.publicKey, keyIdOf(tlog.publicKey))],
    ctlogs: [log('https://ctfe.sigstore.dev', ctlog.publicKey, base64(ctlog.logID))],
    certificateAuthorities: [
      {
        ...{ subject, uri: 'https://fulcio.sigstore.dev', validFor },
        certChain: chain([ca.rootCertificate as ArrayBufferView]),
      },
    ],
    timestampAuthorities: [
      {
        ...{ subject, uri: 'https://timestamp.githubapp.com', validFor },
        certChain: chain([tsa.intCertificate, tsa.rootCertificate]),
      },
    ],
  };
  return `${JSON.stringify(root)}\n`;
}
