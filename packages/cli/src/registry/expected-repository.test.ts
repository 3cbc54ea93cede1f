import { createGitRepository } from '@plimsoll/testing';
import { describe, expect, it } from 'vitest';
import { findExpectedRepository, parseRemote } from './expected-repository.ts';

describe('the page of a repository', () => {
  it.each([
    ['https://github.com/acme/penguins.git', 'https://github.com/acme/penguins'],
    ['https://github.com/acme/penguins/', 'https://github.com/acme/penguins'],
    ['https://x-access-token:secret@GitHub.com/acme/penguins', 'https://github.com/acme/penguins'],
    ['git@github.com:acme/penguins.git', 'https://github.com/acme/penguins'],
    ['ssh://git@github.example.org:2222/acme/penguins.git', 'https://github.example.org/acme/penguins'],
    ['git@github.com:acme/.github', 'https://github.com/acme/.github'],
    ['/srv/git/penguins.git', null],
    ['../penguins', null],
    ['C:\\work\\penguins', null],
    ['file:///srv/git/penguins.git', null],
    ['https://gitlab.com/group/sub/penguins', null],
    ['', null],
  ])('%s: %s', (address, page) => expect(parseRemote(address)).toBe(page));
});

describe('the repository whose jobs may have signed', () => {
  const find = async (named: string, remote: string, environment: Record<string, string> = {}) => {
    const repository = await createGitRepository();
    try {
      if (remote !== '') await repository.git('remote', 'add', 'origin', remote);
      return await findExpectedRepository(named, { folder: repository.folder, environment });
    } finally {
      await repository.remove();
    }
  };
  const upstream = 'git@github.com:acme/penguins.git';
  const onActions = { GITHUB_REPOSITORY: 'acme/penguins', GITHUB_SERVER_URL: 'https://ghe.example.org' };

  it.each([
    ['', upstream, {}, 'https://github.com/acme/penguins', "git's remote origin"],
    ['', upstream, onActions, 'https://ghe.example.org/acme/penguins', 'GITHUB_REPOSITORY'],
    ['other/seals', upstream, {}, 'https://github.com/other/seals', '--repository'],
    ['other/seals', upstream, onActions, 'https://ghe.example.org/other/seals', '--repository'],
    [
      'acme/penguins',
      'https://ghe.example.org/acme/penguins',
      {},
      'https://ghe.example.org/acme/penguins',
      '--repository',
    ],
  ])('named «%s», cloned from %s, in %j', async (named, remote, environment, url, source) => {
    expect(await find(named, remote, environment)).toEqual({ url, source });
  });

  it('is nobody knows which in a repository of its own', async () => {
    expect(await find('', '')).toBeNull();
  });
});
