import type { OpenApi, Operation } from './openapi.ts';
import type { LargeContent } from './request-bodies.ts';
import type { FakeState, FakeUser } from './state.ts';

/** Which rights a token has; one that is not listed is not there. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

/** Whom a token speaks for, and what it may do. */
export interface Actor {
  readonly user: FakeUser;
  readonly permissions: Permissions;
}

/** A request to a route, as its handler sees it. */
export interface Call {
  readonly state: FakeState;
  readonly api: OpenApi;
  readonly operation: Operation;
  readonly actor: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The body of a JSON request; checked already. */
  readonly json: Readonly<Record<string, unknown>>;
  /** Empty where the body is `large`. */
  readonly bytes: Uint8Array;
  readonly large?: LargeContent | undefined;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The server's address, without a slash at the end. */
  readonly url: string;
  readonly path: string;
}

export interface Answer {
  readonly status: number;
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
  /** Instead of `bytes`: the part of a file from `start` to `end`, which is excluded. */
  readonly file?: { readonly path: string; readonly start: number; readonly end: number };
  readonly headers?: Readonly<Record<string, string>>;
}

/** Handlers by the ids of operations. */
export type Routes = Readonly<Record<string, (call: Call) => Answer>>;

/** A refusal in GitHub's words. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(status: number, message: string, more: Readonly<Record<string, unknown>> = {}) {
    super(message);
    const documentation = 'https://docs.github.com/rest';
    this.answer = {
      status,
      json: { message, documentation_url: documentation, status: String(status), ...more },
    };
  }
}

/** 404 as GitHub says it. */
export function notFound(): Refusal {
  return new Refusal(404, 'Not Found');
}

/** 422 with one entry in `errors`. */
export function invalid(resource: string, code: string, field: string, message?: string): Refusal {
  const error = { resource, code, field, ...(message ? { message } : {}) };
  return new Refusal(422, 'Validation Failed', { errors: [error] });
}

/** The number in a path. */
export function idOf(call: Call, name: string): number {
  return Number(call.params[name]);
}

/** Finds by number, or refuses with 404. */
export function findIn<T>(items: ReadonlyMap<number, T>, id: number): T {
  const item = items.get(id);
  if (item === undefined) throw notFound();
  return item;
}

/** Text of the JSON body, or undefined when it was not given. */
export function textOf(call: Call, key: string): string | undefined {
  const value = call.json[key];
  return typeof value === 'string' ? value : undefined;
}

/** Those of a list that GitHub shows by now: what was created lately is missing from its lists for a while. */
export function withLag<T>(call: Call, items: readonly T[], nameOf: (item: T) => string): T[] {
  const { listLag, leftOut } = call.state;
  return items.filter((item) => {
    const count = leftOut.get(nameOf(item)) ?? 0;
    if (count >= listLag) return true;
    leftOut.set(nameOf(item), count + 1);
    return false;
  });
}

/** The page of a list that the query asks for, and the Link header that leads on. */
export function paginate<T>(
  call: Call,
  items: readonly T[],
): { page: readonly T[]; headers: Record<string, string> } {
  const perPage = Math.min(100, Number(call.query.get('per_page') ?? 30) || 30);
  const number = Math.max(1, Number(call.query.get('page') ?? 1) || 1);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const link = (page: number, relation: string) => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(page));
    return `<${call.url}${call.path}?${query}>; rel="${relation}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev'), link(1, 'first')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
  ];
  return {
    page: items.slice((number - 1) * perPage, number * perPage),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}

/** A list as the answer, one page of it. */
export function answerList<T>(call: Call, items: readonly T[], render: (item: T) => unknown): Answer {
  const { page, headers } = paginate(call, items);
  return { status: 200, json: page.map(render), headers };
}

/** A list within an object that also counts it, as the Actions and Checks routes answer. */
export function answerCounted<T>(
  call: Call,
  key: string,
  list: { items: readonly T[]; render: (item: T) => unknown },
): Answer {
  const { page, headers } = paginate(call, list.items);
  return { status: 200, json: { total_count: list.items.length, [key]: page.map(list.render) }, headers };
}
