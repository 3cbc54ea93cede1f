import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Remembers how files stand now, to tell later which of them nobody has written since. */
export function watchFiles(folder: string, paths: readonly string[]): { unchanged(): string[] } {
  const before = new Map(paths.filter(Boolean).map((path) => [path, stampOf(resolve(folder, path))]));
  return {
    unchanged: () =>
      [...before]
        .filter(([path, stamp]) => stamp && stamp === stampOf(resolve(folder, path)))
        .map(([path]) => path),
  };
}

/** Changes with every write; undefined for what is not there, or is a pattern. */
function stampOf(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.ino} ${found.size} ${found.mtimeNs}`;
}
