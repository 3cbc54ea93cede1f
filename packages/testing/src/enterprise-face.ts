import type { FakeGitHub } from './fake-github/index.ts';
import { type ForgeFace, startForgeFace } from './forge-face.ts';

/** A server with the addresses of GitHub Enterprise Server: REST below /api/v3, GraphQL at /api/graphql. */
export function startEnterpriseFace(fake: FakeGitHub): Promise<ForgeFace> {
  return startForgeFace(fake, (_method, { pathname, search }) => {
    if (pathname === '/api/graphql') return { target: '/graphql' };
    return pathname.startsWith('/api/v3/')
      ? { target: pathname.slice('/api/v3'.length) + search }
      : undefined;
  });
}
