import { describe, expect, it } from 'vitest';
import { waitBeforeNextTry } from '../web/next-try.ts';
import { parseChallenge } from './challenge.ts';
import { draftTag, parseDraft, parseTag } from './draft.ts';
import { explainFailure, readErrors } from './explain.ts';
import { parseManifest } from './manifest.ts';
import { apiOf, placeOf } from './place.ts';
import { mergeScope, parseToken, renderTokenRequest } from './token.ts';

describe('the repository of a model', () => {
  const at = (path: string) => ({ host: 'ghcr.io', path });
  it.each([
    ['penguins', 'acme', 'acme/penguins'],
    ['penguins', 'acme/penguins', 'acme/penguins'],
    ['penguins', 'acme/big-penguins', 'acme/big-penguins/penguins'],
    ['birds/penguins', 'acme', 'acme/birds/penguins'],
    ['penguins', '', 'penguins'],
    ['penguins', 'penguins', 'penguins'],
  ])('%s in «%s»', (model, path, repository) => {
    expect(placeOf(model, at(path))).toEqual({ host: 'ghcr.io', repository });
  });

  it.each([
    ['a___b', 'acme'],
    ['penguins', '-acme'],
    ['penguins', 'acme//x'],
    ['penguins', 'a'.repeat(250)],
  ])('cannot be named %s in «%s»', (model, path) => {
    expect(() => placeOf(model, at(path))).toThrow(/is no name for a repository of a registry/);
  });

  it('is spoken to without TLS on this machine alone', () => {
    const hosts = [
      'localhost:5000',
      '127.0.0.1:5000',
      '[::1]:5000',
      'localhost.example',
      '127.0.0.1.example',
      'docker.io',
    ];
    expect(hosts.map(apiOf)).toEqual([
      'http://localhost:5000/v2/',
      'http://127.0.0.1:5000/v2/',
      'http://[::1]:5000/v2/',
      'https://localhost.example/v2/',
      'https://127.0.0.1.example/v2/',
      'https://registry-1.docker.io/v2/',
    ]);
  });
});

describe('a challenge', () => {
  it.each([
    [
      'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:a/b:pull"',
      { scheme: 'bearer', realm: 'https://ghcr.io/token', service: 'ghcr.io', scope: 'repository:a/b:pull' },
    ],
    ['bearer realm=https://r/t', { scheme: 'bearer', realm: 'https://r/t', service: null, scope: null }],
    ['Basic realm="Registry"', { scheme: 'basic' }],
    ['Bearer service="x"', null],
    ['Negotiate', null],
    [null, null],
  ])('%s', (header, challenge) => {
    expect(parseChallenge(header)).toEqual(challenge);
  });

  const challenge = {
    scheme: 'bearer',
    realm: 'https://r/t?a=1',
    service: 's',
    scope: 'repository:x/b:pull',
  } as const;

  it('is answered with all that is needed so far', () => {
    const needed = new Set(['pull']);
    expect(mergeScope('b', needed, challenge)).toBe('repository:x/b:pull');
    needed.add('push');
    expect(mergeScope('b', needed, { ...challenge, scope: null })).toBe('repository:b:pull,push');
    expect(mergeScope('b', needed, { ...challenge, scope: 'repository:b:delete' })).toBe(
      'repository:b:delete,pull,push',
    );
  });

  it('is answered with a name and password, or with a token, and never with both', () => {
    const basic = renderTokenRequest({ challenge, login: { username: 'a', password: 'b' }, scope: 'x' });
    expect(basic).toEqual({
      url: new URL('https://r/t?a=1&service=s&scope=x'),
      init: { headers: { authorization: 'Basic YTpi' } },
    });
    const refreshed = renderTokenRequest({ challenge, login: { identityToken: 'i' }, scope: 'x' });
    expect(refreshed.url.href).toBe('https://r/t?a=1');
    expect(String(refreshed.init.body)).toBe(
      'grant_type=refresh_token&client_id=plimsoll&scope=x&service=s&refresh_token=i',
    );
    expect(renderTokenRequest({ challenge, login: null, scope: 'x' }).init).toEqual({ headers: {} });
  });

  it.each([
    ['{"token":"a"}', 'a'],
    ['{"access_token":"a"}', 'a'],
    ['{"token":""}', null],
    ['<html>', null],
  ])('%s gives %s', (text, token) => {
    expect(parseToken(text)).toBe(token);
  });
});

describe('a failed try', () => {
  const date = 'Wed, 25 Nov 2026 10:00:00 GMT';
  const failed = { status: 503, retryAfter: null, date };
  it.each([
    ['no answer', { ...failed, status: undefined }, 1, 1000],
    ['a failing server', failed, 2, 2000],
    ['a failing server, the last time', failed, 4, null],
    ['a server that says when', { ...failed, retryAfter: '30' }, 1, 30_000],
    [
      'a limit that says when',
      { ...failed, status: 429, retryAfter: 'Wed, 25 Nov 2026 10:00:20 GMT' },
      1,
      20_000,
    ],
    ['a limit that says nothing', { ...failed, status: 429, date: null }, 9, 10_000],
    ['a limit that takes too long', { ...failed, status: 429, retryAfter: '3600' }, 1, null],
    ['a refusal', { ...failed, status: 403 }, 1, null],
  ])('%s', (_name, one, tries, waitMs) => {
    expect(waitBeforeNextTry(one, { tries, waitedMs: 0 })).toBe(waitMs);
  });
});

describe('a refusal', () => {
  const failure = {
    doing: 'writing v1.0.0',
    attempts: 1,
    status: 403,
    message: 'DENIED',
    isWriting: true,
    hasLogin: true,
  };
  it('of GitHub names the permission', () => {
    const place = { host: 'ghcr.io', repository: 'acme/penguins' };
    expect(explainFailure(place, failure).message).toMatchInlineSnapshot(
      `"oci://ghcr.io/acme/penguins: the registry refuses writing v1.0.0 to the login that it was given [403]: DENIED. Give the job the permission «packages: write»; where the package «penguins» exists already, give this repository the role Write in its settings, under «Manage Actions access»."`,
    );
    expect(explainFailure(place, { ...failure, isWriting: false }).message).toContain('«packages: read»');
  });

  it('is told on one line, without what a log obeys', () => {
    expect(
      readErrors('{"errors":[{"code":"DENIED","message":"no\\n::error::x\\u001b[1m"},{"code":"X"}]}'),
    ).toEqual({
      codes: ['DENIED', 'X'],
      message: 'DENIED no ::error::x [1m; X',
    });
    expect(readErrors('')).toEqual({ codes: [], message: 'it gave no reason' });
    expect(readErrors('x'.repeat(999)).message).toHaveLength(300);
    expect(readErrors('{"errors":"x"}').codes).toEqual([]);
  });
});

describe('what somebody else wrote', () => {
  it.each([
    '',
    'null',
    '[]',
    '{}',
    '{"config":{}}',
    '{"config":{"mediaType":"a","digest":"sha256:../x","size":1},"layers":[]}',
  ])('%s is no manifest', (text) => {
    expect(parseManifest(text)).toBeNull();
    expect(parseDraft(text)).toBeNull();
  });

  it.each([
    ['v1.2.3', { version: 'v1.2.3', state: 'published' }],
    [draftTag({ version: 'v1.2.3', id: 'a'.repeat(64) }), { version: 'v1.2.3', state: 'draft' }],
    ['latest', null],
    ['v1.2.3-0123456789abcdef', null],
    ['draft-v1.2.3', null],
    ['v1.2', null],
  ])('the tag %s', (tag, parsed) => {
    expect(parseTag(tag)).toEqual(parsed);
  });
});
