import { createHash } from 'node:crypto';

/** Whether a value of a column may be kept as it is. */
export type MayKeep = (column: string, value: string) => boolean;

/**
 * What a record keeps of a category that may be personal data: the same for the same value of the same column, and no value.
 * Who can guess the value can confirm the guess: it hides from readers, not from a search through all names.
 */
export function digestValue(column: string, value: string): string {
  const digest = createHash('sha256').update(`plimsoll value 1\0${column}\0${value}`).digest('hex');
  return `~${digest.slice(0, 16)}`;
}

/** How a category stands in a record. */
export function storedValue(column: string, value: string, mayKeep: MayKeep): string {
  return mayKeep(column, value) ? value : digestValue(column, value);
}
