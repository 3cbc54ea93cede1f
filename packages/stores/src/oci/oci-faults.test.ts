import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type DockerRegistry,
  missingDockerRegistry,
  type ProxiedRequest,
  type RegistryProxy,
  startDockerRegistry,
} from '@plimsoll/testing';
import { type BehindProxyOptions, messageOf, openBehindProxy } from '@plimsoll/testing/oci-registry';
import { makeRelease } from '@plimsoll/testing/registry-contract';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createOciStore } from './oci-store.ts';

const missing = missingDockerRegistry();
const made = makeRelease('c'.repeat(40));
const proxies: RegistryProxy[] = [];
const isWrite = ({ method }: ProxiedRequest) => method !== 'GET' && method !== 'HEAD';
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

describe.skipIf(missing)(`an OCI registry that fails ${missing ?? ''}`, () => {
  it('ends the same when any answer is an error or gets lost', async () => {
    const undisturbed = await open();
    await undisturbed.publish();
    const wanted = await undisturbed.snapshot();
    const seen = undisturbed.proxy.requests;
    const writes = seen.filter(isWrite).length;
    expect(writes).toBeGreaterThan(12);
    const disturbances = [
      ...(['status', 'reset-before', 'reset-after'] as const).map((kind) => ({
        kind,
        match: isWrite,
        count: writes,
      })),
      {
        kind: 'reset-after' as const,
        match: (one: ProxiedRequest) => !isWrite(one),
        count: seen.length - writes,
      },
    ];
    for (const { kind, match, count } of disturbances) {
      for (let skip = 0; skip < count; skip++) {
        const { proxy, publish, snapshot } = await open();
        proxy.fault({ kind, match, skip });
        expect((await publish()).outcome, `${kind} ${skip}`).toMatch(/published$/);
        expect(await snapshot(), `${kind} ${skip}`).toEqual(wanted);
      }
    }
  }, 300_000);

  it('waits as a rate limit asks, and in the end gives up', async () => {
    const match = ({ method, path }: ProxiedRequest) => method === 'PUT' && path.includes('/manifests/');
    const one = await open();
    one.proxy.fault({ kind: 'status', status: 429, headers: { 'retry-after': '7' }, match, times: 2 });
    expect((await one.publish()).outcome).toBe('published');
    expect(one.pauses).toEqual([7000, 7000]);
    const other = await open();
    const body = '{"errors":[{"code":"TOOMANYREQUESTS","message":"slow down"}]}';
    other.proxy.fault({ kind: 'status', status: 429, body, match, times: 1000 });
    expect(await messageOf(other.publish(), other)).toMatchInlineSnapshot(
      `"ServiceError: the registry <host>: writing draft-v1.0.0-<id> failed (tried 31 times) [429]: TOOMANYREQUESTS slow down"`,
    );
    expect(other.pauses.reduce((sum, pause) => sum + pause)).toBe(300_000);
  });

  it('tells what failed, and how often it was tried', async () => {
    const one = await open();
    one.proxy.fault({ kind: 'status', status: 503, match: ({ path }) => path.includes('/tags/'), times: 9 });
    expect(await messageOf(one.publish(), one)).toMatchInlineSnapshot(
      `"ServiceError: the registry <host>: listing versions failed (tried 4 times) [503]: it gave no reason"`,
    );
    const two = await open();
    two.proxy.fault({ kind: 'reset-before', match: ({ method }) => method === 'PUT', times: 99 });
    expect(await messageOf(two.publish(), two)).toMatchInlineSnapshot(
      `"ServiceError: the registry <host>: uploading the description failed (tried 4 times): <broken connection>"`,
    );
    const three = await open({ timeoutMs: 200 });
    three.proxy.fault({ kind: 'hang', match: () => true, times: 9 });
    expect(await messageOf(three.publish(), three)).toMatchInlineSnapshot(
      `"ServiceError: the registry <host>: listing versions failed (tried 4 times): no answer in time"`,
    );
    const four = await open();
    four.proxy.fault({ kind: 'status', status: 200, body: '<html>Welcome</html>', match: () => true });
    expect(await messageOf(four.publish(), four)).toMatchInlineSnapshot(
      `"ServiceError: the registry <host>: listing versions failed: its answer is not JSON, so it is no registry that speaks the distribution specification"`,
    );
    const closed = await open();
    await closed.proxy.close();
    expect(await messageOf(closed.publish(), closed)).toMatchInlineSnapshot(
      `"ServiceError: the registry <host>: listing versions failed (tried 4 times): connect ECONNREFUSED <host>"`,
    );
  });

  it('goes on with a download that breaks off', async () => {
    const large = makeRelease('c'.repeat(40), { weights: 'w'.repeat(3_000_000) });
    const { store, publish, proxy, lines } = await open();
    await publish(large);
    const digest = large.release.files.find(({ name }) => name === 'model.bin')?.sha256 ?? '';
    proxy.fault({ kind: 'cut', match: ({ method, path }) => method === 'GET' && path.includes(digest) });
    let bytes = 0;
    for await (const chunk of store.readFile('penguins:v1.0.0', 'model.bin')) bytes += chunk.length;
    expect(bytes).toBe(3_000_000);
    expect(lines.join('\n').replace(/\d{3,}/, '<n>')).toMatchInlineSnapshot(
      `"<host>: reading model.bin broke off after <n> bytes; going on there."`,
    );
  });

  it('tells whose fault it is when a file changed while it was sent', async () => {
    const one = await open();
    const contents = new Map(made.contents).set('model.bin', async function* () {
      yield Buffer.from('changed');
    });
    expect(await messageOf(one.publish({ ...made, contents }), one)).toMatchInlineSnapshot(
      `"ConfigurationError: model.bin: changed while it was published: its SHA-256 was 9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c, and now it is d67e2e944994496c8d8ec76eed0cf9f09679448d584b532bebf941852a37f5ed. Let nothing write the files of the model after they were tested."`,
    );
  });

  it('sends nothing again that is there', async () => {
    const { publish, proxy } = await open();
    await publish();
    const first = proxy.requests.length;
    const sent = proxy.requests.filter(({ bytes }) => bytes > 0).length;
    expect(sent).toBeGreaterThan(6);
    expect((await publish()).outcome).toBe('already-published');
    expect(proxy.requests.slice(first).filter(isWrite)).toEqual([]);
    // Another version with the same weights: only what describes it is new.
    await publish(makeRelease('c'.repeat(40), { version: 'v1.1.0' }));
    const weights = made.release.files.find(({ name }) => name === 'model.bin')?.sha256 ?? '';
    const again = proxy.requests
      .slice(first)
      .filter(({ method, path }) => method === 'PUT' && path.includes(weights));
    expect(again).toEqual([]);
  });

  it('reads lists page by page', async () => {
    const { publish, store, proxy } = await open({ tagsPerPage: 2 });
    for (const version of ['v1.0.0', 'v1.1.0', 'v1.2.0', 'v2.0.0', 'v2.0.1']) {
      await publish(makeRelease('c'.repeat(40), { version, weights: version }));
    }
    proxy.requests.length = 0;
    expect((await store.list('penguins')).map(({ version }) => version)).toHaveLength(5);
    expect(proxy.requests.filter(({ path }) => path.includes('/tags/list'))).toHaveLength(3);
  });
});
