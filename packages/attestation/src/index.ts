export { createGitHubAttestor, type GitHubAttestorOptions } from './github-attestor.ts';
export { fetchTrustedRoots, parseTrustedRoots, type TrustedRoots } from './trusted-roots.ts';
export { verifyAttestation } from './verify-attestation.ts';
