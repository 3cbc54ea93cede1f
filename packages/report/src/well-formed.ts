/** The text with U+FFFD for every half of a surrogate pair, which is no text and no JSON that others read. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}
