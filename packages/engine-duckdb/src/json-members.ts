import type { FoundRow } from '@plimsoll/contract';
import { isCompressed, streamText } from './text-stream.ts';

const [lineFeed, quote, backslash, comma, open, close, openBrace, closeBrace] = [
  10, 34, 92, 44, 91, 93, 123, 125,
];

/** Where members of JSON lists stand, by their numbers over all files (ascending). The files are known to be JSON. */
export async function locateMembers(
  files: readonly string[],
  rowNumbers: readonly number[],
): Promise<FoundRow[]> {
  const found: FoundRow[] = [];
  let row = 0;
  for (const [i, file] of files.entries()) {
    if (found.length === rowNumbers.length) break;
    const walk = new MemberWalk(() => {
      row++;
      if (rowNumbers[found.length] !== row) return;
      found.push({ row, file: i, line: isCompressed(file) ? null : walk.line });
    });
    for await (const chunk of streamText(file)) walk.add(chunk);
  }
  return found;
}

/** Goes through a JSON list byte by byte, and tells where each member begins. */
class MemberWalk {
  line = 1;
  private depth = 0;
  private isInText = false;
  private isEscaped = false;
  private isExpected = false;
  private readonly onMember: () => void;

  constructor(onMember: () => void) {
    this.onMember = onMember;
  }

  add(chunk: Buffer): void {
    for (const byte of chunk) {
      if (byte === lineFeed) this.line++;
      if (this.isInText) this.readText(byte);
      else this.readByte(byte);
    }
  }

  private readText(byte: number): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (byte === backslash) this.isEscaped = true;
    else if (byte === quote) this.isInText = false;
  }

  private readByte(byte: number): void {
    if (byte <= 32) return;
    const isEnd = byte === close || byte === closeBrace;
    if (this.isExpected && !isEnd) {
      this.isExpected = false;
      this.onMember();
    }
    if (byte === quote) this.isInText = true;
    else if (byte === open || byte === openBrace) {
      this.depth++;
      if (this.depth === 1) this.isExpected = true;
    } else if (isEnd) this.depth--;
    else if (byte === comma && this.depth === 1) this.isExpected = true;
  }
}
