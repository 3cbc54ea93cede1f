import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createMemoryRegistry,
  type DockerRegistry,
  missingDockerRegistry,
  type ProxiedRequest,
  type RegistryProxy,
  snapshotRepository,
  startDockerRegistry,
  startRegistryProxy,
} from '@plimsoll/testing';
import { makeRelease, publishMade } from '@plimsoll/testing/registry-contract';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createOciStore } from './oci-store.ts';

const missing = missingDockerRegistry();
const made = makeRelease('c'.repeat(40));
const proxies: RegistryProxy[] = [];
const isWrite = ({ method }: ProxiedRequest) => method !== 'GET' && method !== 'HEAD';
let real: DockerRegistry;
let folder: string;
let places = 0;

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

/** A store behind a proxy, at a place of its own. */
async function open(
  options: Partial<Parameters<typeof startRegistryProxy>[0]> & { timeoutMs?: number } = {},
) {
  const proxy = await startRegistryProxy({ upstream: real.host, ...options });
  proxies.push(proxy);
  const path = `faults/place-${++places}`;
  const pauses: number[] = [];
  const lines: string[] = [];
  const connect = () =>
    createOciStore({
      ...{ host: proxy.host, path, environment: { DOCKER_CONFIG: folder }, githubToken: '' },
      sleep: async (milliseconds) => void pauses.push(milliseconds),
      log: (line) => lines.push(line.replaceAll(proxy.host, '<host>')),
      timeoutMs: options.timeoutMs ?? 60_000,
    });
  const { log } = createMemoryRegistry();
  return {
    ...{ proxy, pauses, lines, path, store: connect() },
    publish: (release = made) => publishMade(release, { store: connect(), log }),
    snapshot: () => snapshotRepository({ host: real.host, repository: `${path}/penguins` }, path),
  };
}

async function logIn(host: string, text: string): Promise<void> {
  await writeFile(
    join(folder, 'config.json'),
    JSON.stringify({ auths: { [host]: { auth: Buffer.from(text).toString('base64') } } }),
  );
}

async function messageOf(work: Promise<unknown>, { proxy, path }: Awaited<ReturnType<typeof open>>) {
  const error = await work.then(
    () => new Error('it succeeded'),
    (thrown: Error) => thrown,
  );
  const shown = error.message
    .replaceAll(proxy.host, '<host>')
    .replaceAll(path, '<path>')
    .replace(/(draft-v[\d.]+)-[0-9a-f]{16}/, '$1-<id>')
    .replace(/socket hang up|read ECONNRESET|write EPIPE|other side closed/, '<broken connection>');
  return `${error.name}: ${shown}`;
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
