import { join, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigurationError } from '@plimsoll/errors';
import { keptIn, type LogEntry, type Registry, type StoreAddress } from '@plimsoll/registry';
import { matching, readGitState, type StoreInput, storeAddress, text } from '@plimsoll/runtime';
import { createGitTagLog } from '@plimsoll/stores';
import { githubTokenOf, openLocalStore } from '../open-local-store.ts';
import type { Target } from './operands.ts';
import { resolveVersion } from './resolve-version.ts';

/** Inputs of every command that looks into a registry. */
export const registryInputs = {
  store: storeAddress(),
  repository: matching(/^[\w.-]+\/[\w.-]+$/, 'must be owner/name', 'acme/penguins'),
  directory: text(),
} as const;

/** What `--help` says of them. */
export const registryHelp = {
  store: {
    description:
      "Where the files of versions are, as in publish-model. Default: where the version's tag says; GitHub Releases when a repository is given, else the directory.",
    required: false,
    default: 'auto',
  },
  repository: {
    description:
      'owner/name of a repository on GitHub, whose tags and releases are meant; the token is in GITHUB_TOKEN (or GH_TOKEN). Default: the tags of the local repository, and the directory.',
    required: false,
  },
  directory: {
    description: 'Folder of the directory store.',
    required: false,
    default: '.plimsoll/registry',
  },
} as const;

/** Inputs of a command that say which registry is meant. */
interface RegistryInputs {
  readonly store: StoreInput;
  readonly repository: string;
  readonly directory: string;
}

/** A registry with a version of it, and all that the log says of its model. */
export interface OpenVersion {
  readonly registry: Registry;
  readonly history: readonly LogEntry[];
  readonly version: string;
}

/** The registry that holds a version: the store is the one that the user named, else the one that the version's tag names. */
export async function openVersion(given: RegistryInputs, target: Target): Promise<OpenVersion> {
  const { log } = await openLog(given);
  const history = await log.history(target.model);
  const version = resolveVersion(history, target);
  return { registry: await openRegistry(given, keptIn(history, version)), history, version };
}

/** The log that a command means: GitHub's tags when a repository is given, else those of the local one. */
export async function openLog(given: RegistryInputs): Promise<Pick<Registry, 'log'>> {
  if (given.repository !== '') return openGitHub(given.repository);
  const folder = process.cwd();
  const git = await readGitState(folder);
  if (!git) {
    throw new ConfigurationError({
      where: folder,
      message: 'is no git repository, and the log of versions is in its tags.',
      fix: 'Go to the repository, or name one on GitHub: --repository owner/name.',
    });
  }
  return { log: createGitTagLog({ root: git.root }) };
}

/** The log, and the store: that of the user, else `logged` (what the log names), else GitHub Releases or the directory. */
export async function openRegistry(given: RegistryInputs, logged: StoreAddress | null): Promise<Registry> {
  const folder = process.cwd();
  const isAuto = given.store.kind === 'auto';
  const named = given.store.kind === 'auto' ? logged : given.store;
  if (given.repository !== '' && (named === null || named.kind === 'github')) {
    return openGitHub(given.repository);
  }
  const { log } = await openLog(given);
  const store = await openLocalStore(named ?? { kind: 'directory' }, {
    directory: resolve(folder, given.directory || join('.plimsoll', 'registry')),
    isFromLog: isAuto,
    describePath: (path) => relative(folder, path) || path,
    log: (message) => process.stderr.write(`${message}\n`),
  });
  return { store, log };
}

async function openGitHub(repository: string): Promise<Registry> {
  const token = githubTokenOf(process.env);
  if (token === '') {
    throw new ConfigurationError({
      where: 'GITHUB_TOKEN',
      message: 'is not set, and GitHub is asked with it.',
      fix: 'Example: GITHUB_TOKEN=$(gh auth token) plimsoll history penguins --repository acme/penguins',
    });
  }
  // Loaded here, so that no local command waits for it.
  const github = await import('@plimsoll/github');
  const pause = async (milliseconds: number) => void (await sleep(milliseconds));
  const client = github.createGitHubClient({
    token,
    apiUrl: process.env.GITHUB_API_URL || 'https://api.github.com',
    sleep: pause,
    now: () => new Date(),
    log: (message) => process.stderr.write(`${message}\n`),
  });
  const options = { client, repository, sleep: pause };
  return { store: github.createGitHubReleaseStore(options), log: github.createGitHubVersionLog(options) };
}
