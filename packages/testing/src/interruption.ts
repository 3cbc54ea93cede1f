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
] as const;

/**
 * A registry that stops at its n-th change (counted from 1): before anything happened, or after it happened and
 * before anybody was told. `count()` tells how many changes there were; `stop` is how it stops.
 */
export function interruptAt(
  registry: Registry,
  n: number,
  moment: 'before' | 'after',
  stop: (where: string) => never = interrupt,
): Registry & { count(): number } {
  let count = 0;
  const guard = <T extends object>(port: T): T =>
    new Proxy(port, {
      get(target, key, receiver) {
        const member: unknown = Reflect.get(target, key, receiver);
        if (typeof member !== 'function' || !changes.some((name) => name === key)) return member;
        return async (...args: unknown[]) => {
          const number = ++count;
          // What is dead does nothing more, whatever else it had begun.
          if (number > n || (number === n && moment === 'before')) stop(`before ${String(key)}`);
          const result: unknown = await member.apply(target, args);
          if (number === n) stop(`after ${String(key)}`);
          return result;
        };
      },
    });
  return { store: guard(registry.store), log: guard(registry.log), count: () => count };
}

function interrupt(where: string): never {
  throw new Interruption(where);
}
