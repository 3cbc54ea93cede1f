import { type AttestationShelf, judgeAttestation, type Subject } from '@plimsoll/registry';
import { claimsOf, type MockSigstore, mockSigstore } from '@plimsoll/testing/mock-sigstore';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGitHubAttestor, type GitHubAttestorOptions } from './github-attestor.ts';
import { parseTrustedRoots } from './trusted-roots.ts';
import { verifyAttestation } from './verify-attestation.ts';

const repository = 'https://github.com/octo/penguins';
const subjects: readonly Subject[] = [
  { name: 'SHA256SUMS', sha256: 'a'.repeat(64) },
  { name: 'model.bin', sha256: 'b'.repeat(64) },
];
const policy = {
  checksums: new Map([['model.bin', 'b'.repeat(64)]]),
  files: [{ name: 'SHA256SUMS', sha256: 'a'.repeat(64), bytes: 1 }],
  repository,
  workflow: '.github/workflows/model.yml',
};

let sigstore: MockSigstore;
let kept: unknown[];
const shelf: AttestationShelf = {
  find: async () => kept,
  keep: async (bundle) => {
    kept.push(bundle);
    return `${repository}/attestations/1`;
  },
};
beforeEach(() => {
  kept = [];
});
afterEach(() => {
  sigstore?.close();
  vi.unstubAllEnvs();
});

/** Starts Sigstore for a job with these claims, and makes this process that job. */
async function startJob(claims: Readonly<Record<string, string>> = {}) {
  sigstore = await mockSigstore(claimsOf('octo/penguins', claims));
  for (const [name, value] of Object.entries(sigstore.environment)) vi.stubEnv(name, value);
}

function attestor(options: Partial<GitHubAttestorOptions> = {}) {
  return createGitHubAttestor({
    ...{ environment: sigstore.environment, token: 'token', shelf, log: () => {} },
    ...{ instance: 'public-good', ...options },
  });
}

async function sign(claims: Readonly<Record<string, string>> = {}): Promise<string> {
  await startJob(claims);
  const outcome = await attestor().attest(subjects);
  if (outcome.kind !== 'attested') throw new Error(outcome.reason);
  return outcome.bundle;
}

const roots = async () => parseTrustedRoots(sigstore.trustedRoot, 'root.json');
const judge = async (bundle: string, overrides: Partial<typeof policy> = {}) =>
  judgeAttestation(await verifyAttestation(bundle, roots), { ...policy, ...overrides });

describe('an attestation', () => {
  it('says which workflow of which repository made the files, and is found sound', async () => {
    const bundle = await sign();
    expect(await verifyAttestation(bundle, roots)).toEqual({
      kind: 'verified',
      subjects,
      signer: {
        workflow: `${repository}/.github/workflows/model.yml@refs/heads/main`,
        repository,
        commit: 'c'.repeat(40),
        ref: 'refs/heads/main',
        run: `${repository}/actions/runs/7/attempts/1`,
        issuer: 'https://token.actions.githubusercontent.com',
      },
    });
    expect(await judge(bundle)).toEqual([]);
    expect(kept).toHaveLength(1);
  });

  it('of a private repository has a time stamp of GitHub in place of the public log', async () => {
    await startJob();
    const outcome = await attestor({ instance: 'github' }).attest(subjects);
    const bundle = outcome.kind === 'attested' ? outcome.bundle : '';
    expect(JSON.parse(bundle).verificationMaterial.tlogEntries ?? []).toEqual([]);
    expect(await judge(bundle)).toEqual([]);
    const stripped = JSON.parse(bundle);
    stripped.verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [] };
    expect(await judge(JSON.stringify(stripped))).toEqual([expect.stringMatching(/is no valid/)]);
  });

  it('is not made twice of the same files', async () => {
    const bundle = await sign();
    const again = await attestor().attest(subjects);
    expect(again).toMatchObject({ kind: 'attested', bundle });
    const others = await attestor().attest([{ name: 'SHA256SUMS', sha256: 'd'.repeat(64) }]);
    expect(others).not.toMatchObject({ bundle });
  });

  it.each<[string, (bundle: Bundle) => void, RegExp]>([
    [
      'another subject',
      (one) => edit(one, (text) => text.replace('b'.repeat(64), 'e'.repeat(64))),
      /is no valid/,
    ],
    ['another claim', (one) => edit(one, (text) => text.replace('octo', 'evil')), /is no valid/],
    [
      'another signature',
      (one) => {
        const [first] = one.dsseEnvelope.signatures;
        if (first) first.sig = Buffer.from('nonsense').toString('base64');
      },
      /is no valid/,
    ],
    [
      'no entry in a log',
      (one) => {
        one.verificationMaterial.tlogEntries = [];
      },
      /is no valid/,
    ],
    [
      'another type of payload',
      (one) => {
        one.dsseEnvelope.payloadType = 'text/plain';
      },
      /states no provenance/,
    ],
  ])('that was edited is refused: %s', async (_name, change, problem) => {
    const bundle = JSON.parse(await sign()) as Bundle;
    change(bundle);
    expect(await judge(JSON.stringify(bundle))).toEqual([expect.stringMatching(problem)]);
  });

  it.each(['', '{}', '[]', 'null', '{"mediaType":"x"}', '<html>'])('is not «%s»', async (text) => {
    await startJob();
    expect(await judge(text)).toEqual([expect.stringMatching(/is no valid attestation/)]);
  });

  it('of other files, another repository, another workflow or an issuer that is not GitHub is refused', async () => {
    const bundle = await sign();
    const other = new Map([['model.bin', 'f'.repeat(64)]]);
    const found = [
      ...(await judge(bundle, { checksums: other })),
      ...(await judge(bundle, { checksums: new Map() })),
      ...(await judge(bundle, { files: [{ name: 'SHA256SUMS', sha256: '9'.repeat(64), bytes: 1 }] })),
      ...(await judge(bundle, { repository: 'https://github.com/octo/other' })),
      ...(await judge(bundle, { repository: 'https://octo.ghe.com/octo/penguins' })),
      ...(await judge(bundle, { workflow: '.github/workflows/other.yml' })),
    ];
    expect(found.map((line) => line.replace(/([0-9a-f])\1{63}/g, '<$1>'))).toMatchInlineSnapshot(`
      [
        "attestation.sigstore.json attests model.bin with the SHA-256 <b>, and it is <f>.",
        "attestation.sigstore.json attests model.bin, which this version does not have.",
        "attestation.sigstore.json attests SHA256SUMS with the SHA-256 <a>, and it is <9>.",
        "attestation.sigstore.json was signed for https://github.com/octo/penguins, and this version is of https://github.com/octo/other.",
        "attestation.sigstore.json was signed for an identity that https://token.actions.githubusercontent.com vouches for, and not the GitHub Actions of octo.ghe.com.",
        "attestation.sigstore.json was signed by the workflow https://github.com/octo/penguins/.github/workflows/model.yml@refs/heads/main, and not by .github/workflows/other.yml.",
      ]
    `);
  });

  it('of an authority that is not trusted is refused', async () => {
    const bundle = await sign();
    sigstore.close();
    await startJob();
    expect(await judge(bundle)).toEqual([expect.stringMatching(/is no valid attestation/)]);
  });

  it('whose signer cannot be checked still tells what it is about', async () => {
    const bundle = await sign();
    const offline = async () => {
      throw new Error('getaddrinfo ENOTFOUND');
    };
    const finding = await verifyAttestation(bundle, offline);
    expect(finding).toEqual({ kind: 'unchecked', reason: 'getaddrinfo ENOTFOUND.', subjects });
    expect(judgeAttestation(finding, policy)).toEqual([]);
    expect(judgeAttestation(finding, { ...policy, checksums: new Map() })).toHaveLength(1);
  });
});

describe('a job that cannot attest', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['has no permission', {}, /^The job may not sign: add «id-token: write» and «attestations: write»/],
    ['runs on an enterprise server', { GITHUB_SERVER_URL: 'https://git.acme.com' }, /Enterprise Server/],
  ])('says so before it tries: it %s', async (_name, environment, reason) => {
    await startJob();
    expect(attestor({ environment }).inability).toMatch(reason);
    expect(attestor().inability).toBeNull();
  });

  it.each(['fulcio', 'rekor'] as const)('says that %s failed', async (service) => {
    await startJob();
    sigstore.breakService(service);
    const outcome = await attestor().attest(subjects);
    expect(outcome).toMatchObject({ kind: 'not-attested', isFailure: true });
    expect(outcome.kind === 'not-attested' && outcome.reason).toMatch(/^Signing failed: /);
  });

  it('keeps the signature with the files where the forge refuses it', async () => {
    await startJob();
    const refusing: AttestationShelf = {
      find: () => Promise.reject(new Error('403')),
      keep: () => Promise.reject(new Error('attestations: write is missing')),
    };
    expect(await attestor({ shelf: refusing }).attest(subjects)).toMatchObject({
      kind: 'attested',
      location: null,
      remark: 'The attestation travels with the files only: attestations: write is missing.',
    });
  });
});

describe('a trusted root', () => {
  it('is read from JSON or from lines of it', async () => {
    await startJob();
    const { trustedRoot } = sigstore;
    expect(await parseTrustedRoots(trustedRoot, 'x')).toHaveLength(1);
    expect(await parseTrustedRoots(trustedRoot + trustedRoot, 'x')).toHaveLength(2);
    expect(await parseTrustedRoots(JSON.stringify(JSON.parse(trustedRoot), null, 2), 'x')).toHaveLength(1);
  });

  it.each(['', '{}', '[]', 'null', 'no json'])('is not «%s»', async (text) => {
    await expect(parseTrustedRoots(text, 'root.json')).rejects.toThrow(/root\.json.*holds no trusted root/s);
  });
});

interface Bundle {
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] };
  verificationMaterial: { tlogEntries: unknown[] };
}

function edit({ dsseEnvelope }: Bundle, change: (text: string) => string): void {
  const text = Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8');
  expect(change(text)).not.toBe(text);
  dsseEnvelope.payload = Buffer.from(change(text)).toString('base64');
}
