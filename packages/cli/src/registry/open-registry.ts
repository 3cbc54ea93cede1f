import { join, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigurationError } from '@plimsoll/errors';
import type { Registry, StoreAddress } from '@plimsoll/registry';
import { matching, readGitState, type StoreInput, storeAddress, text } from '@plimsoll/runtime';
import { createGitTagLog } from '@plimsoll/stores';
import { githubTokenOf, openLocalStore } from '../open-local-store.ts';

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
      'Where the files of versions are, as in publish-model. Default: GitHub Releases when a repository is given, else the directory.',
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

/** The registry that a command means: GitHub's tags when a repository is given, else those of the local one; and the store. */
export async function openRegistry(given: {
  readonly store: StoreInput;
  readonly repository: string;
  readonly directory: string;
}): Promise<Registry> {
  const { store } = given;
  const folder = process.cwd();
  const open = (address: StoreAddress) =>
    openLocalStore(address, {
      directory: resolve(folder, given.directory || join('.plimsoll', 'registry')),
      describePath: (path) => relative(folder, path) || path,
      log: (message) => process.stderr.write(`${message}\n`),
    });
  if (given.repository !== '') {
    const github = await openGitHub(given.repository);
    return store.kind === 'auto' || store.kind === 'github'
      ? github
      : { ...github, store: await open(store) };
  }
  const git = await readGitState(folder);
  if (!git) {
    throw new ConfigurationError({
      where: folder,
      message: 'is no git repository, and the log of versions is in its tags.',
      fix: 'Go to the repository, or name one on GitHub: --repository owner/name.',
    });
  }
  return {
    store: await open(store.kind === 'auto' ? { kind: 'directory' } : store),
    log: createGitTagLog({ root: git.root }),
  };
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
