/** Conditions that one word holds: a sum of their bits stays within INTEGER. */
export const bitsPerWord = 31;

/** Many conditions on a row, packed into the bits of a few whole numbers. */
export interface Mask {
  /** One expression per word, for a row. */
  readonly words: readonly string[];
}

/**
 * Packs conditions in SQL; one that is NULL for a row is not true for it. Where `suspect` is not true, they are not
 * asked: none of them is true there.
 */
export function packConditions(conditions: readonly string[], suspect?: string): Mask {
  const words: string[] = [];
  for (let from = 0; from < conditions.length; from += bitsPerWord) {
    const bits = conditions.slice(from, from + bitsPerWord);
    const sum = bits.map((condition, i) => `CASE WHEN ${condition} THEN ${2 ** i} ELSE 0 END`).join(' + ');
    words.push(suspect === undefined ? sum : `CASE WHEN ${suspect} THEN ${sum} ELSE 0 END`);
  }
  return { words };
}

/** Whether condition `index` is true, by the name of the column that holds its word. */
export function hasBit(index: number, name: (word: number) => string): string {
  return `${name(Math.floor(index / bitsPerWord))} & ${2 ** (index % bitsPerWord)} <> 0`;
}
