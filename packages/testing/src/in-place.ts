import type { ListedRelease, ReleaseLabel, ReleaseStore } from '@plimsoll/registry';

/**
 * A store as one test sees it, in a place of its own: models have other names behind it. So tests share a server that is slow to start,
 * and each finds it empty.
 */
export function inPlace(store: ReleaseStore, place: string): ReleaseStore {
  const inside = (model: string) => `${place}/${model}`;
  const outside = (label: ReleaseLabel | null) =>
    label && { ...label, model: label.model.slice(place.length + 1) };
  const show = <T extends ListedRelease>(release: T): T => ({ ...release, label: outside(release.label) });
  const { aliases } = store;
  return {
    ...store,
    list: async (model) => (await store.list(inside(model))).map(show),
    inspect: async ({ model, version }) => (await store.inspect({ model: inside(model), version })).map(show),
    createDraft: (release) =>
      store.createDraft({ ...release, label: { ...release.label, model: inside(release.label.model) } }),
    ...(aliases && {
      aliases: {
        ...aliases,
        read: ({ model, alias }) => aliases.read({ model: inside(model), alias }),
        point: ({ model, alias }, version) => aliases.point({ model: inside(model), alias }, version),
        remove: ({ model, alias }) => aliases.remove({ model: inside(model), alias }),
      },
    }),
  };
}
