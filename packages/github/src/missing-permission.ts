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

/** Who reads a pull request's comments here is about to write one: the right to read alone would only move the refusal. */
const readBeforeWriting = /\/issues\/\d+\/comments$/;

/**
 * The permissions that a refused request asks for.
 * `accepted` is GitHub's `x-accepted-github-permissions`: alternatives between semicolons, each a list between commas.
 */
export function missingPermissions(request: Request): Permission[] {
  const permissions = statedOrGuessed(request);
  return readBeforeWriting.test(request.path)
    ? permissions.map(({ name }) => ({ name, access: 'write' }))
    : permissions;
}

interface Request {
  readonly method: string;
  readonly path: string;
  readonly accepted: string | undefined;
}

function statedOrGuessed(request: Request): Permission[] {
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
