import { resolve } from 'node:path';
import { ConfigurationError } from '@plimsoll/errors';
import {
  formatStoreAddress,
  type LogEntry,
  type Registry,
  type StoreAddress,
  type StoreKind,
} from '@plimsoll/registry';
import type { StoreInput } from './store-input.ts';
import type { World } from './world.ts';

/** The registry that a step works on, and the commit that it is about. */
export interface OpenRegistry {
  readonly store: StoreKind;
  readonly address: StoreAddress;
  readonly commit: string;
  open(): Promise<Registry>;
  /** The same where the user said no store: in the one that the log names, if it names one. For those who only read and point. */
  openLogged(model: string, name: (history: readonly LogEntry[]) => StoreAddress | null): Promise<Registry>;
}

/**
 * Chooses the registry by the inputs `store` and `directory`. Throws a ConfigurationError outside git, and when releases on GitHub
 * are asked for in a terminal. Nothing is connected before `open`.
 */
export function chooseRegistry(
  given: { readonly store: StoreInput; readonly directory: string },
  world: World,
): OpenRegistry {
  const { context, root, workspace } = world;
  const automatic: StoreAddress = { kind: context.platform === 'github' ? 'github' : 'directory' };
  const store = given.store.kind === 'auto' ? automatic : given.store;
  if (context.commit === null) throw needsGit(root);
  if (store.kind === 'github' && context.platform === 'local') throw needsActions();
  const directory = resolve(workspace, given.directory || '.plimsoll/registry');
  const open = async () => (await world.forge()).registry({ store, directory });
  return {
    ...{ store: store.kind, address: store, commit: context.commit, open },
    async openLogged(model, name) {
      const registry = await open();
      if (given.store.kind !== 'auto') return registry;
      const named = name(await registry.log.history(model));
      if (named === null) return registry;
      world.log.info(`${model} is kept in ${formatStoreAddress(named)}, as its tag says.`);
      return (await world.forge()).registry({ store: named, directory, isFromLog: true });
    },
  };
}

/**
 * Whether a step only shows what it would do. What is not on main yet is never released by the way: a pull request, the merge queue
 * and a push to another branch show what a merge would do. Somebody who means another branch starts the workflow by hand.
 */
export function isRehearsal({ context }: Pick<World, 'context'>): boolean {
  const { pullRequest, base, isPrivileged, event, ref, defaultBranch } = context;
  const isOnMain = defaultBranch === null || ref === defaultBranch;
  if (event === 'push') return !isOnMain;
  return pullRequest !== null || base !== null || isPrivileged || /^(pull_request|merge_group)/.test(event);
}

function needsGit(root: string): ConfigurationError {
  return new ConfigurationError({
    where: root,
    message: 'is no git repository with a commit, and versions are tags on commits.',
    fix: 'Commit the code first: git init, git add, git commit.',
  });
}

function needsActions(): ConfigurationError {
  return new ConfigurationError({
    where: "input 'store'",
    message: 'is «github», and releases on GitHub are made by a workflow there.',
    fix: 'Leave it out: in a terminal, versions go to a directory.',
  });
}
