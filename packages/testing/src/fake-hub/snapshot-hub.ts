import type { HubState } from './hub-state.ts';

/** Everything that people can see on a fake Hub, without the names of commits. */
export function snapshotHub(state: HubState): unknown {
  return [...state.repositories].map(([name, { isPrivate, branches, tags, commits }]) => {
    const filesOf = (at: string) =>
      [...(commits.get(at)?.files ?? [])].map(([path, { oid }]) => `${path} ${oid}`).sort();
    const show = (refs: ReadonlyMap<string, string>) =>
      [...refs].map(([ref, at]) => [ref, filesOf(at)]).sort(([a], [b]) => (`${a}` < `${b}` ? -1 : 1));
    return { name, isPrivate, branches: show(branches), tags: show(tags) };
  });
}
