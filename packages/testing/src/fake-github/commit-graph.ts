import { createHash } from 'node:crypto';
import type { FakeState } from './state.ts';

/** SHA-1 of a text, as git names its objects. */
export function shaOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/** The commit that a branch, a tag, a full ref or a SHA means. */
export function resolveCommit(state: FakeState, name: string): string | undefined {
  if (state.commits.has(name)) return name;
  for (const prefix of ['', 'refs/', 'refs/heads/', 'refs/tags/']) {
    const ref = state.refs.get(prefix + name);
    if (ref?.type === 'commit') return ref.sha;
    if (ref) return state.tagObjects.get(ref.sha)?.object.sha;
  }
  return undefined;
}

/** A commit and all before it. */
export function listAncestors(state: FakeState, sha: string): Set<string> {
  const seen = new Set<string>();
  const pending = [sha];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    pending.push(...(state.commits.get(next)?.parents ?? []));
  }
  return seen;
}
