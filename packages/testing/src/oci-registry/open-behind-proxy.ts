import type { ReleaseStore } from '@plimsoll/registry';
import { makeRelease, publishMade } from '../make-release.ts';
import { createMemoryRegistry } from '../memory-registry.ts';
import { type ProxyOptions, type RegistryProxy, startRegistryProxy } from './registry-proxy.ts';
import { snapshotRepository } from './snapshot-repository.ts';

const made = makeRelease('c'.repeat(40));

/** What a store is opened with. */
export interface StorePlace {
  readonly host: string;
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly githubToken: string;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly log: (line: string) => void;
  readonly timeoutMs: number;
}

/** How a store behind a proxy is opened. */
export type BehindProxyOptions = ProxyOptions & {
  readonly createStore: (place: StorePlace) => ReleaseStore;
  /** Folder of what docker login left. */
  readonly logins: string;
  readonly timeoutMs?: number;
};

/** A store behind a proxy, at a place of its own, and all that can be seen of it. */
export type BehindProxy = Awaited<ReturnType<typeof openBehindProxy>>;

let places = 0;

/** Opens a store behind a proxy, at a place of its own. */
export async function openBehindProxy({
  createStore,
  logins,
  timeoutMs = 60_000,
  ...options
}: BehindProxyOptions) {
  const proxy: RegistryProxy = await startRegistryProxy(options);
  const path = `faults/place-${++places}`;
  const pauses: number[] = [];
  const lines: string[] = [];
  const connect = () =>
    createStore({
      ...{ host: proxy.host, path, environment: { DOCKER_CONFIG: logins }, githubToken: '' },
      sleep: async (milliseconds) => void pauses.push(milliseconds),
      log: (line) => lines.push(line.replaceAll(proxy.host, '<host>')),
      timeoutMs,
    });
  const { log } = createMemoryRegistry();
  return {
    ...{ proxy, pauses, lines, path, store: connect() },
    publish: (release = made) => publishMade(release, { store: connect(), log }),
    snapshot: () => snapshotRepository({ host: options.upstream, repository: `${path}/penguins` }, path),
  };
}

/** What a failure says, without what differs from run to run. */
export async function messageOf(work: Promise<unknown>, { proxy, path }: BehindProxy) {
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
