import type { Registry } from '@plimsoll/registry';

/** What a test throws in place of a process that is killed. */
export class Interruption extends Error {}

/** The operations of a registry that change it. */
const changes = [
  'createDraft',
  'putFile',
  'removeFile',
  'publish',
  'removeDraft',
  'register',
  'append',
  // Of the names that a store shows.
  'point',
  'remove',
] as const;

/** How a process stops, and where. */
export interface Stop {
  /** The number of the change that it stops at, from 1. */
  readonly n: number;
  /** Before anything happened, or after it happened and before anybody was told. */
  readonly moment: 'before' | 'after';
  /** How it stops. */
  readonly stop: (where: string) => never;
}

/** Counts changes, and stops at one of them. */
export interface Countdown {
  /** Does a change. */
  pass<T>(where: string, change: () => Promise<T>): Promise<T>;
  /** How many changes there were. */
  count(): number;
}

export function createCountdown({ n, moment, stop }: Stop): Countdown {
  let count = 0;
  return {
    async pass(where, change) {
      const number = ++count;
      // What is dead does nothing more, whatever else it had begun.
      if (number > n || (number === n && moment === 'before')) stop(`before ${where}`);
      const result = await change();
      if (number === n) stop(`after ${where}`);
      return result;
    },
    count: () => count,
  };
}

/** A registry that stops at its n-th change. `count()` tells how many changes there were; `stop` is how it stops. */
export function interruptAt(
  registry: Registry,
  n: number,
  moment: 'before' | 'after',
  stop: (where: string) => never = interrupt,
): Registry & { count(): number } {
  const countdown = createCountdown({ n, moment, stop });
  return { ...guardRegistry(registry, countdown), count: countdown.count };
}

/** A registry whose every change passes a countdown. */
export function guardRegistry({ store, log }: Registry, countdown: Countdown): Registry {
  return { store: guard(store, countdown), log: guard(log, countdown) };
}

/** A port whose every change passes a countdown. */
export function guard<T extends object>(port: T, countdown: Countdown): T {
  return new Proxy(port, {
    get(target, key, receiver) {
      const member: unknown = Reflect.get(target, key, receiver);
      if (key === 'aliases' && typeof member === 'object' && member !== null) return guard(member, countdown);
      if (typeof member !== 'function' || !changes.some((name) => name === key)) return member;
      return (...args: unknown[]) => countdown.pass(String(key), async () => member.apply(target, args));
    },
  });
}

/**
 * Lets every request of this process that may change something pass a countdown, the finest that a service sees of us. Returns how
 * to end that.
 */
export function guardRequests(countdown: Countdown): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
    if (/^(GET|HEAD)$/i.test(method)) return fetch(input, init);
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    return countdown.pass(`${method} ${pathname}`, () => fetch(input, init));
  };
  return () => {
    globalThis.fetch = fetch;
  };
}

function interrupt(where: string): never {
  throw new Interruption(where);
}
