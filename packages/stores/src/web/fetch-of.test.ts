import { createHash } from 'node:crypto';
import { createMemoryRegistry, startFakeHub, startForwardProxy } from '@plimsoll/testing';
import { makeRelease, publishMade } from '@plimsoll/testing/registry-contract';
import { expect, it } from 'vitest';
import { createHubStore } from '../hub/hub-store.ts';
import { fetchOf } from './fetch-of.ts';

/** Publishes to a hub in this environment, and returns what a proxy was asked for. */
async function publishWith(environment: (proxy: string) => Record<string, string>, login?: string) {
  const hub = await startFakeHub({ partBytes: 400_000 });
  const proxy = await startForwardProxy(login === undefined ? {} : { login });
  try {
    const store = createHubStore({
      ...{ owner: 'acme', name: null, sleep: async () => {}, log: () => {} },
      environment: { HF_ENDPOINT: hub.url, ...environment(proxy.url) },
    });
    const registry = { store, log: createMemoryRegistry().log };
    const made = makeRelease('c'.repeat(40), { weights: 'w'.repeat(1_000_000) });
    const { outcome } = await publishMade(made, registry);
    const [release] = await store.inspect(made.release.label);
    const hash = createHash('sha256');
    for await (const piece of store.readFile(release?.handle ?? '', 'model.bin')) hash.update(piece);
    const isWhole = made.release.files.some(({ sha256 }) => sha256 === hash.copy().digest('hex'));
    return { outcome, isWhole, proxied: new Set(proxy.connected), host: new URL(hub.url).host };
  } finally {
    await proxy.close();
    await hub.close();
  }
}

it.each<[string, (proxy: string) => Record<string, string>, boolean]>([
  ['HTTP_PROXY', (proxy) => ({ HTTP_PROXY: proxy }), true],
  ['http_proxy, without a scheme', (proxy) => ({ http_proxy: proxy.slice('http://'.length) }), true],
  ['the proxy for https, which is not meant', (proxy) => ({ HTTPS_PROXY: proxy }), false],
  [
    'NO_PROXY for this host',
    (proxy) => ({ HTTP_PROXY: proxy, NO_PROXY: 'example.org,127.0.0.1,localhost' }),
    false,
  ],
  ['no_proxy for another host', (proxy) => ({ HTTP_PROXY: proxy, no_proxy: 'example.org' }), true],
])('publishes and reads with %s', async (_, environment, isProxied) => {
  const { outcome, isWhole, proxied, host } = await publishWith(environment);
  expect({ outcome, isWhole }).toEqual({ outcome: 'published', isWhole: true });
  // Large files have a host of their own.
  const hosts = [host, host.replace('127.0.0.1', 'localhost')];
  expect([...proxied].sort()).toEqual(isProxied ? hosts : []);
});

it('logs in to the proxy with what its address holds', async () => {
  const withLogin = (proxy: string) => ({ HTTP_PROXY: proxy.replace('//', '//ann:s3cret@') });
  expect((await publishWith(withLogin, 'ann:s3cret')).outcome).toBe('published');
});

it('refuses what is no proxy, without its password', () => {
  expect(() => fetchOf({ HTTPS_PROXY: 'socks5://ann:s3cret@proxy:1080' })).toThrowErrorMatchingInlineSnapshot(
    `[ConfigurationError: environment variable HTTPS_PROXY: is no address of a proxy that speaks HTTP. Example: HTTPS_PROXY=http://proxy.example.org:3128]`,
  );
});
