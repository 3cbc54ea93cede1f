import { readFileSync } from 'node:fs';
import type { FakeGitHub } from './fake-github/index.ts';
import { type ForgeFace, startForgeFace } from './forge-face.ts';

/** The names that an object of an answer may have, with theirs; null for whatever is no object. */
type Fields = { readonly [name: string]: Fields } | null;

interface Route {
  /** `GET /repos/{owner}/{repo}/releases` */
  readonly route: string;
  readonly query: readonly string[];
  readonly answer?: Fields;
}

const prefix = '/api/v1';

/**
 * A server that answers as Gitea describes its own API (openapi/gitea.json; scripts/extract-gitea-api.mjs made it), below /api/v1:
 * routes that it has not got are 404, queries that it does not know are dropped, and of each answer only the fields are left that
 * Gitea's has. What the routes do, the fake GitHub does.
 */
export async function startGiteaFace(fake: FakeGitHub): Promise<ForgeFace> {
  const text = readFileSync(new URL('../openapi/gitea.json', import.meta.url), 'utf8');
  const { routes } = JSON.parse(text) as { routes: readonly Route[] };
  const known = routes.map((route) => ({ ...route, pattern: patternOf(route.route) }));
  return startForgeFace(fake, (method, { pathname, searchParams }) => {
    if (!pathname.startsWith(`${prefix}/`)) return undefined;
    const path = pathname.slice(prefix.length);
    const route = known.find(({ pattern }) => pattern.test(`${method} ${path}`));
    if (!route) return undefined;
    const query = new URLSearchParams([...searchParams].filter(([name]) => route.query.includes(name)));
    // Gitea gives all comments at once.
    if (method === 'GET' && path.endsWith('/comments')) query.set('per_page', '100');
    return {
      target: `${path}?${query}`,
      answer: (json) => keepFields(json, route.answer ?? null),
    };
  });
}

/** A parameter stands for one step of the path; some may hold several. */
function patternOf(route: string): RegExp {
  const pattern = route
    .replace(/[.*+?^$()[\]\\|]/g, '\\$&')
    .replace(/\{(\w+)\}/g, (_all, name: string) =>
      ['basehead', 'filepath', 'ref', 'tag'].includes(name) ? '.+' : '[^/]+',
    );
  return new RegExp(`^${pattern}$`);
}

function keepFields(value: unknown, fields: Fields): unknown {
  if (fields === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => keepFields(item, fields));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name in fields)
      .map(([name, item]) => [name, keepFields(item, fields[name] ?? null)]),
  );
}
