import type { Actor, Permissions } from './call.ts';
import { Refusal } from './call.ts';
import type { Operation } from './openapi.ts';

/** Which permissions open a route: any one of them does. The first rule that matches counts. */
const rules: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^users\//, ['user']],
  [/^repos\/get$/, ['metadata']],
  [/^issues\//, ['issues', 'pull_requests']],
  [/^pulls\/|associated-with-commit$/, ['pull_requests']],
  [/^actions\//, ['actions']],
  [/^checks\//, ['checks']],
  [/^repos\/.*(commit-status|combined-status)/, ['statuses']],
  [/^repos\/.*deployment/, ['deployments']],
  [/^repos\/.*attestation/, ['attestations']],
  [/^(repos|git)\//, ['contents']],
];

/** Rights of a job's token where the workflow asks for everything that Plimsoll can use. */
export const allPermissions: Permissions = {
  actions: 'write',
  attestations: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  metadata: 'read',
  pull_requests: 'write',
  statuses: 'write',
};

/** Rights of a job's token on a pull request from a fork: GitHub turns every `write` into `read`. */
export const forkPermissions: Permissions = Object.fromEntries(
  Object.keys(allPermissions).map((name) => [name, 'read']),
);

/** Refuses as GitHub does when the token has no right to the route, and names what would open it. */
export function requirePermission(actor: Actor, operation: Operation): void {
  const names = rules.find(([pattern]) => pattern.test(operation.id))?.[1] ?? ['administration'];
  const access = operation.method === 'GET' ? 'read' : 'write';
  const isAllowed = names.some((name) => {
    const granted = actor.permissions[name];
    return granted === 'write' || granted === access;
  });
  if (isAllowed) return;
  const refusal = new Refusal(403, 'Resource not accessible by integration');
  const accepted = names.map((name) => `${name}=${access}`).join('; ');
  throw Object.assign(refusal, {
    answer: { ...refusal.answer, headers: { 'x-accepted-github-permissions': accepted } },
  });
}
