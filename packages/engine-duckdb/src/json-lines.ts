import type { FoundRow } from '@plimsoll/contract';
import { ConfigurationError } from '@plimsoll/errors';
import { countLines, lineLengthGuard, type TextProblem } from './scan-text.ts';
import { isCompressed, streamText } from './text-stream.ts';

/** Lines of rows: every line that is not blank is one. */
export async function locateLines(
  files: readonly string[],
  rowNumbers: readonly number[],
): Promise<FoundRow[]> {
  const found: FoundRow[] = [];
  let row = 0;
  for (const [i, file] of files.entries()) {
    let line = 1;
    let isBlank = true;
    const endLine = () => {
      if (!isBlank) row++;
      if (!isBlank && rowNumbers[found.length] === row)
        found.push({ row, file: i, line: isCompressed(file) ? null : line });
      line++;
      isBlank = true;
    };
    for await (const chunk of streamText(file)) {
      let from = 0;
      for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
        isBlank &&= !hasInk(chunk, from, end);
        endLine();
        from = end + 1;
      }
      isBlank &&= !hasInk(chunk, from, chunk.length);
      if (found.length === rowNumbers.length) return found;
    }
    endLine();
  }
  return found;
}

function hasInk(chunk: Buffer, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((chunk[i] ?? 0) > 32) return true;
  return false;
}

/** Looks at the pieces of a file of JSON lines, and finds what the engine's reader stumbles over. */
export function lineGuard(file: string): (chunk: Buffer) => TextProblem | null {
  const [ends, lengths] = [lineEndGuard(file), lineLengthGuard(file)];
  return (chunk) => lengths(chunk) ?? ends(chunk);
}

/**
 * Looks at the pieces of a file of JSON lines, and finds a carriage return without a line feed behind it: JSON takes
 * it for a blank, and the engine's reader for the end of a line.
 */
function lineEndGuard(file: string): (chunk: Buffer) => TextProblem | null {
  let isOpen = false;
  const refuse = (line: number) =>
    new ConfigurationError({
      where: `${file}:${line}`,
      message: 'has a carriage return inside a line.',
      fix: 'End every line with a line feed, and write none inside.',
    });
  return (chunk) => {
    if (isOpen && chunk.length > 0 && chunk[0] !== 10) return refuse;
    let at = chunk.indexOf(13);
    for (; at !== -1 && at + 1 < chunk.length; at = chunk.indexOf(13, at + 1)) {
      if (chunk[at + 1] !== 10) {
        const lines = countLines(chunk, at);
        return (firstLine) => refuse(firstLine + lines);
      }
    }
    isOpen = at !== -1;
    return null;
  };
}
