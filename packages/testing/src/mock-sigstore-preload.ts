// Loaded with `node --import` before a built action: its process finds a mock Sigstore in place of the network. The trusted root goes to the
// file that PLIMSOLL_TEST_TRUSTED_ROOT names; PLIMSOLL_TEST_CLAIMS holds what differs in the job's token.
import { writeFileSync } from 'node:fs';
import { claimsOf, mockSigstore } from './mock-sigstore.ts';

const { env } = process;
const overrides = JSON.parse(env.PLIMSOLL_TEST_CLAIMS || '{}');
const { trustedRoot, environment } = await mockSigstore(claimsOf(env.GITHUB_REPOSITORY ?? '', overrides));
Object.assign(env, environment);
if (env.PLIMSOLL_TEST_TRUSTED_ROOT) writeFileSync(env.PLIMSOLL_TEST_TRUSTED_ROOT, trustedRoot);
