import type { ReleaseFile } from './release.ts';
import type { StoreKind } from './release-store.ts';

/** What a store cannot hold. Source for GitHub: its documentation «About releases». */
const limits: Readonly<
  Record<StoreKind, { readonly files: number; readonly minBytes: number; readonly maxBytes: number }>
> = {
  github: { files: 1000, minBytes: 1, maxBytes: 2 * 1024 ** 3 - 1 },
  directory: { files: 10_000, minBytes: 0, maxBytes: Number.MAX_SAFE_INTEGER },
};

/** One sentence for each file that a store cannot hold, before anything is sent to it. */
export function checkStoreLimits(
  kind: StoreKind,
  files: readonly ReleaseFile[],
): { readonly file: string | undefined; readonly message: string }[] {
  const { files: maxFiles, minBytes, maxBytes } = limits[kind];
  const store = kind === 'github' ? 'A GitHub Release' : 'The directory';
  const tooMany =
    files.length > maxFiles
      ? [
          {
            file: undefined,
            message: `${store} holds at most ${maxFiles} files, and these are ${files.length}; pack the model's files.`,
          },
        ]
      : [];
  const unfit = files.flatMap(({ name, bytes }) => {
    if (bytes < minBytes) return [{ file: name, message: `${store} does not take an empty file.` }];
    if (bytes > maxBytes) {
      const message = `${store} takes files below 2 GiB, and this one has ${bytes} bytes; split it, or use store: directory.`;
      return [{ file: name, message }];
    }
    return [];
  });
  return [...tooMany, ...unfit];
}
