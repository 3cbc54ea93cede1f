import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findLogin } from './login.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plimsoll-login-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const base64 = (text: string) => Buffer.from(text).toString('base64');

async function find(host: string, config?: unknown, githubToken = '') {
  const text = typeof config === 'string' ? config : JSON.stringify(config);
  if (config !== undefined) await writeFile(join(folder, 'config.json'), text);
  const environment = { DOCKER_CONFIG: folder, PATH: `${folder}:${process.env.PATH}` };
  return findLogin(host, { environment, githubToken });
}

describe('the login for a registry', () => {
  const ann = { username: 'ann', password: 'a:b' };

  it.each([
    ['as docker writes it', 'r.example', { 'r.example': { auth: base64('ann:a:b') } }, ann],
    ['as an address', 'r.example', { 'https://r.example': { auth: base64('ann:a:b') } }, ann],
    ['of Docker Hub', 'docker.io', { 'https://index.docker.io/v1/': { auth: base64('ann:a:b') } }, ann],
    ['in two fields', 'r.example', { 'r.example': { username: 'ann', password: 'a:b' } }, ann],
    ['as a token', 'r.example', { 'r.example': { identitytoken: 't' } }, { identityToken: 't' }],
    ['of another host', 'r.example', { 'r.example.org': { auth: base64('ann:a:b') } }, null],
    ['that is empty', 'r.example', { 'r.example': {} }, null],
  ])('%s', async (_name, host, auths, login) => {
    expect(await find(host, { auths })).toEqual(login);
  });

  it('is the token for GitHub on ghcr.io alone, and only where nobody logged in', async () => {
    const token = { username: 'token', password: 'ghs' };
    expect(await find('ghcr.io', undefined, 'ghs')).toEqual(token);
    expect(await find('r.example', undefined, 'ghs')).toBeNull();
    expect(await find('ghcr.io.example', undefined, 'ghs')).toBeNull();
    expect(await find('ghcr.io', { auths: { 'ghcr.io': { auth: base64('ann:a:b') } } }, 'ghs')).toEqual(ann);
  });

  it.skipIf(process.platform === 'win32')('is asked for from a helper', async () => {
    const helper = join(folder, 'docker-credential-test');
    const script =
      '#!/bin/sh\nread host\ntest "$host" = r.example || exit 1\necho "{\\"Username\\":\\"ann\\",\\"Secret\\":\\"a:b\\"}"\n';
    await writeFile(helper, script);
    await chmod(helper, 0o755);
    expect(await find('r.example', { credsStore: 'test' })).toEqual(ann);
    expect(await find('other.example', { credsStore: 'test' })).toBeNull();
    expect(await find('r.example', { credHelpers: { 'r.example': 'test' } })).toEqual(ann);
    expect(await find('r.example', { credsStore: 'missing' })).toBeNull();
    expect(await find('r.example', { credsStore: '../../bin/sh' })).toBeNull();
  });

  it('is refused where the file is broken', async () => {
    await expect(find('r.example', '{')).rejects.toThrow(
      `${join(folder, 'config.json')}: is not JSON. It is what docker login writes; log in again.`,
    );
    await expect(find('r.example', 'null')).rejects.toThrow(/is no JSON object/);
  });
});
