/** Begins the texts that stand for bare numbers until the tree is flattened: a noncharacter, which nobody writes. */
const mark = '\uFDD0';

/** JSON text in which the bare NaN, Infinity and -Infinity that Python writes are replaced by texts that stand for them. */
export function replaceBareNumbers(json: string): string {
  return json.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\bInfinity\b|\bNaN\b/gs, (token) =>
    token.startsWith('"') ? token : `"${mark}${token}"`,
  );
}

/** The number that a text stands for, or undefined for any other text. */
export function revivedNumber(text: string): number | undefined {
  return text.startsWith(mark) ? Number(text.slice(mark.length)) : undefined;
}
