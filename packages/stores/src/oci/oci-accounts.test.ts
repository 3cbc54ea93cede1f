import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type DockerRegistry,
  missingDockerRegistry,
  type RegistryProxy,
  startDockerRegistry,
} from '@plimsoll/testing';
import { type BehindProxyOptions, messageOf, openBehindProxy } from '@plimsoll/testing/oci-registry';
import { makeRelease } from '@plimsoll/testing/registry-contract';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createOciStore } from './oci-store.ts';

const missing = missingDockerRegistry();
const proxies: RegistryProxy[] = [];
let real: DockerRegistry;
let folder: string;

beforeAll(async () => {
  if (missing) return;
  real = await startDockerRegistry();
  folder = await mkdtemp(join(tmpdir(), 'plimsoll-login-'));
});
afterEach(async () => {
  for (const proxy of proxies.splice(0)) await proxy.close();
});
afterAll(async () => {
  if (missing) return;
  await real.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(options: Partial<BehindProxyOptions> = {}) {
  const opened = await openBehindProxy({
    ...{ createStore: createOciStore, upstream: real.host, logins: folder },
    ...options,
  });
  proxies.push(opened.proxy);
  return opened;
}

async function logIn(host: string, text: string): Promise<void> {
  await writeFile(
    join(folder, 'config.json'),
    JSON.stringify({ auths: { [host]: { auth: Buffer.from(text).toString('base64') } } }),
  );
}

describe.skipIf(missing)(`an OCI registry with accounts ${missing ?? ''}`, () => {
  const account = { username: 'ann', password: 'secret' };

  it('is logged in to with what docker login left, as often as it asks', async () => {
    const one = await open({ account: { ...account, requestsPerToken: 9 } });
    await logIn(one.proxy.host, 'ann:secret');
    expect((await one.publish()).outcome).toBe('published');
    const anonymous = one.proxy.requests.filter(({ authorization }) => authorization === undefined);
    expect(anonymous).toHaveLength(1);
  });

  it('refuses a wrong password, and who has none, and both are told what to do', async () => {
    const wrong = await open({ account });
    await logIn(wrong.proxy.host, 'ann:wrong');
    expect(await messageOf(wrong.publish(), wrong)).toMatchInlineSnapshot(
      `"ConfigurationError: oci://<host>/<path>/penguins: the registry refuses listing versions to the login that it was given [401]: UNAUTHORIZED authentication required; <host> gives no token [401]: UNAUTHORIZED bad credentials. Check the name and the password or token, and that it may read the repository «<path>/penguins»."`,
    );
    const nobody = await open({ account });
    expect(await messageOf(nobody.publish(), nobody)).toMatchInlineSnapshot(
      `"ConfigurationError: oci://<host>/<path>/penguins: the registry refuses listing versions to anonymous requests [401]: UNAUTHORIZED authentication required; <host> gives no token [401]: UNAUTHORIZED bad credentials. Log in before this step, with docker/login-action (registry: <host>) or docker login <host>."`,
    );
  });

  it('says no to writing', async () => {
    const one = await open();
    const body = '{"errors":[{"code":"DENIED","message":"requested access to the resource is denied"}]}';
    one.proxy.fault({
      kind: 'status',
      status: 403,
      body,
      match: ({ method }) => method === 'POST',
      times: 99,
    });
    expect(await messageOf(one.publish(), one)).toMatchInlineSnapshot(
      `"ConfigurationError: oci://<host>/<path>/penguins: the registry refuses uploading the description to anonymous requests [403]: DENIED requested access to the resource is denied. Log in before this step, with docker/login-action (registry: <host>) or docker login <host>."`,
    );
  });

  it('is never sent the login elsewhere', async () => {
    const one = await open({ account });
    await logIn(one.proxy.host, 'ann:secret');
    await one.publish();
    const message = await messageOf(one.publish(makeRelease('c'.repeat(40), { weights: 'x' })), one);
    expect(message).not.toContain('secret');
    expect(one.lines.join('\n')).not.toContain('secret');
  });
});
