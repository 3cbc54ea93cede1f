import { formatLabel, RegistryChangedError, type ReleaseLabel } from '@plimsoll/registry';
import { isUncertain } from '../web/web-client.ts';
import type { HubApi, HubChange } from './hub-api.ts';
import { ownNames } from './hub-files.ts';
import { alreadyPublished, draftGone } from './refusals.ts';

/** How the branch of a draft is called: by its version, and by the first letters of its label's id. */
export const draftForm = /^plimsoll-draft-(v\d+\.\d+\.\d+)-([0-9a-f]{16})$/;

/**
 * Begins a draft, or finds the one that was begun by whoever wants the same; returns its branch. The repository is made where there is
 * none. Throws a RegistryChangedError where the version is published already, or the branch keeps going away.
 */
export async function beginDraft(
  api: HubApi,
  label: ReleaseLabel,
  place: {
    readonly repository: string;
    readonly labelAt: (repository: string, commit: string) => Promise<ReleaseLabel | null>;
    readonly sleep: (milliseconds: number) => Promise<void>;
  },
): Promise<string> {
  const { repository, labelAt, sleep } = place;
  if ((await api.refs(repository)) === null) await api.ensureRepository(repository);
  const branch = `plimsoll-draft-${label.version}-${label.id.slice(0, 16)}`;
  const content = Buffer.from(`${formatLabel(label)}\n`);
  for (const pauseMs of [0, 500, 1_000, 2_000, 4_000]) {
    await sleep(pauseMs);
    const refs = await api.refs(repository);
    if (refs?.tags.some(({ name }) => name === label.version)) throw alreadyPublished(label);
    const main = refs?.branches.find(({ name }) => name === 'main');
    if (!main) throw draftGone(repository, 'main');
    const begun = refs?.branches.find(({ name }) => name === branch)?.commit;
    if (begun !== undefined && (await labelAt(repository, begun))?.id === label.id) return branch;
    if (begun === undefined) {
      await api.createBranch(repository, branch, { commit: main.commit, overwrite: false });
    }
    const parent = begun ?? main.commit;
    const removals = (await api.tree(repository, parent))
      .filter(({ path }) => path !== ownNames.attributes && path !== ownNames.label)
      .map(({ path }) => ({ kind: 'deletedFile', path }) as const);
    const changes: HubChange[] = [...removals, { kind: 'file', path: ownNames.label, content }];
    const title = `Begin ${label.model} ${label.version}`;
    // Only on top of what was looked at: somebody else may have begun the same draft, and have files in it.
    await api.commit(repository, branch, { title, changes, parent }).catch((error: unknown) => {
      if (!(isUncertain(error) || error instanceof RegistryChangedError)) throw error;
    });
  }
  throw draftGone(repository, branch);
}
