import type { ContractChange } from '@plimsoll/record';

/** What a change means for those who use the data. */
export type Effect = ContractChange['effect'];

/** Makes a change. `pointer` is a path of keys and indexes into the contract. */
export function change(pointer: readonly string[], effect: Effect, message: string): ContractChange {
  const path = pointer.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return { pointer: cut(path, 1024), effect, message: cut(message.replace(/\s+/g, ' '), 2000) };
}

/** A value of a contract in a message. */
export function show(value: unknown): string {
  return cut(JSON.stringify(value) ?? 'nothing', 120);
}

export function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values of a contract are the same; the order of keys says nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isTable(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
