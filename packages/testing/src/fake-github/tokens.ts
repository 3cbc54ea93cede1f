import { type Actor, type Permissions, Refusal } from './call.ts';
import type { FakeRun, FakeUser } from './state.ts';

/** Name of the user behind the token of a job. */
export const botUser: FakeUser = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };

/** The tokens that the fake has given out. */
export interface Tokens {
  /** A token for the REST API. */
  issue(permissions: Permissions, user?: FakeUser): string;
  /** The token with which a job speaks to the artifact and cache services. */
  issueRuntime(run: FakeRun): string;
  /** Whom a REST request's `authorization` stands for; refuses with 401. */
  authenticate(authorization: string | undefined): Actor;
  /** Which run a service request comes from; refuses with 401. */
  authenticateRuntime(authorization: string | undefined): FakeRun;
}

export function createTokens(): Tokens {
  const actors = new Map<string, Actor>();
  const runs = new Map<string, FakeRun>();
  const bare = (authorization: string | undefined) => authorization?.replace(/^(token|bearer) /i, '') ?? '';
  return {
    issue(permissions, user = botUser) {
      const prefix = user.type === 'Bot' ? 'ghs' : 'ghp';
      const token = `${prefix}_fake${String(actors.size + 1).padStart(32, '0')}`;
      actors.set(token, {
        user,
        permissions: user.type === 'Bot' ? permissions : { ...permissions, user: 'read' },
      });
      return token;
    },
    issueRuntime(run) {
      const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
      const scp = `Actions.Results:run-${run.id}:job-${run.id}`;
      const token = `${encode({ alg: 'none', typ: 'JWT' })}.${encode({ scp, attempt: run.attempt })}.signature`;
      runs.set(token, run);
      return token;
    },
    authenticate(authorization) {
      const actor = actors.get(bare(authorization));
      if (!actor) throw new Refusal(401, 'Bad credentials');
      return actor;
    },
    authenticateRuntime(authorization) {
      const run = runs.get(bare(authorization));
      if (!run) throw new Refusal(401, 'invalid token');
      return run;
    },
  };
}
