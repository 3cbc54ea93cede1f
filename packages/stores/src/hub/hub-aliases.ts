import { type AliasMirror, RegistryChangedError } from '@plimsoll/registry';
import type { HubApi } from './hub-api.ts';

/** Aliases as branches: revision="production" is the version that the log gave production to. A branch moves in one call. */
export function createHubAliases(
  open: (model: string) => { readonly repository: string; readonly api: HubApi },
): AliasMirror {
  return {
    refuse(alias) {
      const isTaken = /^(main|head|refs|v\d+\.\d+\.\d+|plimsoll-draft-.*)$/i.test(alias);
      return isTaken
        ? `Hugging Face shows an alias as a branch, and «${alias}» is not free for one; choose another.`
        : undefined;
    },
    async read({ model, alias }) {
      const { repository, api } = open(model);
      const refs = await api.refs(repository);
      const branch = refs?.branches.find(({ name }) => name === alias);
      const tags = refs?.tags.filter(({ name }) => /^v\d+\.\d+\.\d+$/.test(name)) ?? [];
      return (branch && tags.find(({ commit }) => commit === branch.commit)?.name) ?? null;
    },
    async point({ model, alias }, version) {
      const { repository, api } = open(model);
      const tag = (await api.refs(repository))?.tags.find(({ name }) => name === version);
      if (!tag) throw new RegistryChangedError(`${repository} has no ${version} any more.`);
      await api.createBranch(repository, alias, { commit: tag.commit, overwrite: true });
    },
    async remove({ model, alias }) {
      const { repository, api } = open(model);
      await api.deleteBranch(repository, alias);
    },
  };
}
