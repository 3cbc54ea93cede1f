import type { Permission } from './github-error.ts';

/** Which permission a route needs, for answers that do not say so themselves. */
const permissionOfRoute: readonly (readonly [RegExp, string])[] = [
  [/\/issues\/|\/pulls/, 'pull-requests'],
  [/\/actions\//, 'actions'],
  [/\/check-(runs|suites)/, 'checks'],
  [/\/statuses\//, 'statuses'],
  [/\/deployments/, 'deployments'],
  [/\/attestations/, 'attestations'],
  [/\/releases|\/git\/|\/compare\/|\/commits|\/contents|\/dispatches/, 'contents'],
];

/**
 * The permissions that a refused request asks for.
 * `accepted` is GitHub's `x-accepted-github-permissions`: alternatives between semicolons, each a list between commas.
 */
export function missingPermissions(request: {
  method: string;
  path: string;
  accepted: string | undefined;
}): Permission[] {
  const alternatives = (request.accepted ?? '')
    .split(';')
    .map(parseAlternative)
    .filter((list) => list.length > 0);
  const preferred = alternatives.find((list) => list.some(({ name }) => name === 'pull-requests'));
  const stated = preferred ?? alternatives[0];
  if (stated) return stated;
  const name = permissionOfRoute.find(([route]) => route.test(request.path))?.[1];
  return name ? [{ name, access: request.method === 'GET' ? 'read' : 'write' }] : [];
}

function parseAlternative(text: string): Permission[] {
  return text.split(',').flatMap((entry) => {
    const [name, access] = entry.trim().split('=');
    if (!name || (access !== 'read' && access !== 'write')) return [];
    return [{ name: name.replaceAll('_', '-'), access }];
  });
}
