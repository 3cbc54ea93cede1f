import type { AttestationShelf, Attestor, Subject } from '@plimsoll/registry';
import { isAbout, readStatement } from './statement.ts';

/** What attesting on GitHub needs. */
export interface GitHubAttestorOptions {
  /** The job's environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly token: string;
  /** Where the forge keeps attestations. */
  readonly shelf: AttestationShelf;
  readonly log: (message: string) => void;
  /** Sigstore's public instance or GitHub's own. Default: public for a public repository, by what the event says of it. */
  readonly instance?: 'public-good' | 'github';
}

/** Lines that let a job attest. */
const permissions = '«id-token: write» and «attestations: write»';

/**
 * Attests as a job on GitHub: SLSA provenance (which workflow of which repository, at which commit) over all files, signed
 * with a short-lived certificate of Sigstore for the job's own identity; in public repositories in Sigstore's public log, in others
 * at GitHub's own instance. What is attested already is not signed again.
 */
export function createGitHubAttestor(options: GitHubAttestorOptions): Attestor {
  const { environment, shelf, log } = options;
  return {
    inability: inabilityOf(environment),
    async attest(subjects) {
      const [first] = subjects;
      if (!first) throw new Error('nothing was given to attest');
      const known = await findBundle(shelf, first, subjects).catch((error: unknown) => {
        log(`Whether these files are attested already is not known: ${describe(error)}`);
        return undefined;
      });
      try {
        const bundle = known ?? (await sign(subjects, options));
        return {
          kind: 'attested',
          bundle: `${JSON.stringify(bundle)}\n`,
          ...(await keep(shelf, bundle, first)),
        };
      } catch (error) {
        return {
          kind: 'not-attested',
          reason: `Signing failed: ${describe(error)}`,
          isFailure: true,
        };
      }
    },
  };
}

/** GitHub signs for jobs of github.com and of ghe.com that asked for a token of their identity. */
function inabilityOf(environment: GitHubAttestorOptions['environment']): string | null {
  const server = environment.GITHUB_SERVER_URL ?? 'https://github.com';
  if (!/^https:\/\/(github\.com|[a-z0-9-]+\.ghe\.com)$/.test(server)) {
    return 'Only github.com and ghe.com sign for jobs, and this is a GitHub Enterprise Server.';
  }
  if (environment.ACTIONS_ID_TOKEN_REQUEST_URL && environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN) return null;
  return `The job may not sign: add ${permissions} to its permissions.`;
}

async function sign(
  subjects: readonly Subject[],
  { token, instance }: GitHubAttestorOptions,
): Promise<unknown> {
  // Loaded here: no other step waits for it.
  const { attestProvenance } = await import('@actions/attest');
  const { bundle } = await attestProvenance({
    subjects: subjects.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
    token,
    // Written by our own client, which reads back before it sends a second time.
    skipWrite: true,
    ...(instance && { sigstore: instance }),
  });
  return bundle;
}

/** The bundle that the forge has of exactly these files. */
async function findBundle(
  shelf: AttestationShelf,
  first: Subject,
  subjects: readonly Subject[],
): Promise<unknown> {
  const bundles = await shelf.find(first.sha256);
  return bundles.find((bundle) => {
    const statement = readStatement(bundle);
    return statement?.isProvenance === true && isAbout(statement, subjects);
  });
}

/** A signature is good wherever it is kept: that the forge does not keep it is a remark. */
async function keep(
  shelf: AttestationShelf,
  bundle: unknown,
  { sha256 }: Subject,
): Promise<{ location: string | null; remark?: string }> {
  try {
    return { location: await shelf.keep(bundle, sha256) };
  } catch (error) {
    return { location: null, remark: `The attestation travels with the files only: ${describe(error)}` };
  }
}

function describe(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').trim().slice(0, 600).replace(/\.?$/, '.');
}
