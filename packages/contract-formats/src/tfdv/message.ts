import type { Pointer } from '../piece.ts';
import type { Entry, Message } from './parse-text-proto.ts';

/** The last message of a field, as protobuf reads a field that stands several times; undefined when there is none. */
export function messageAt(message: Message, name: string): Message | undefined {
  const value = message.fields.get(name)?.at(-1)?.value;
  return isMessage(value) ? value : undefined;
}

/** The text of a field, or undefined. */
export function textAt(message: Message, name: string): string | undefined {
  const value = message.fields.get(name)?.at(-1)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The number of a field, or undefined. */
export function numberAt(message: Message, name: string): number | undefined {
  const value = message.fields.get(name)?.at(-1)?.value;
  return typeof value === 'number' ? value : undefined;
}

/** The texts of a repeated field. */
export function textsAt(message: Message, name: string): string[] {
  return (message.fields.get(name) ?? []).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

/** The messages of a repeated field. */
export function messagesAt(message: Message, name: string): Message[] {
  return (message.fields.get(name) ?? []).flatMap(({ value }) => (isMessage(value) ? [value] : []));
}

function isMessage(value: Entry['value'] | undefined): value is Message {
  return typeof value === 'object';
}

/** Places for messages: a pointer is field, index, field, index, …; an index may be left out at the end. */
export function placeIn(root: Message, path: string): (pointer: Pointer) => string {
  return (pointer) => {
    let message: Message | undefined = root;
    let line = 1;
    const shown: string[] = [];
    for (let i = 0; i < pointer.length && message; i += 2) {
      const entry: Entry | undefined = message.fields.get(pointer[i] ?? '')?.[Number(pointer[i + 1] ?? 0)];
      if (!entry) break;
      line = entry.line;
      shown.push(pointer[i] ?? '');
      const name: string | undefined = isMessage(entry.value) ? textAt(entry.value, 'name') : undefined;
      if (name !== undefined) shown.push(`«${name.slice(0, 100)}»`);
      message = isMessage(entry.value) ? entry.value : undefined;
    }
    return `${path}:${line}${shown.length > 0 ? ` at ${shown.join(' ')}` : ''}`;
  };
}
