import type { ReleaseFile } from './release.ts';
import type { StoreKind } from './release-store.ts';

/** What a store is called, and what it cannot hold. Sources for GitHub: its documentation «About releases»,
 * and «Working with the Container registry» for layers. */
const stores: Readonly<
  Record<
    StoreKind,
    { readonly name: string; readonly files: number; readonly minBytes: number; readonly maxBytes: number }
  >
> = {
  github: { name: 'GitHub Releases', files: 1000, minBytes: 1, maxBytes: 2 * 1024 ** 3 - 1 },
  directory: { name: 'the registry directory', ...limited({}) },
  oci: { name: 'the OCI registry', ...limited({ files: 1000 }), maxBytes: 10 * 1000 ** 3 },
  mlflow: { name: 'MLflow', ...limited({}) },
  'hugging-face': { name: 'Hugging Face', ...limited({}) },
};

function limited({ files = 10_000 }): { files: number; minBytes: number; maxBytes: number } {
  return { files, minBytes: 0, maxBytes: Number.MAX_SAFE_INTEGER };
}

/** What people call a store. */
export function storeName(kind: StoreKind): string {
  return stores[kind].name;
}

/** Largest file that a store takes, in bytes. */
export function maxFileBytes(kind: StoreKind): number {
  return stores[kind].maxBytes;
}

/** One sentence for each file that a store cannot hold, before anything is sent to it. */
export function checkStoreLimits(
  kind: StoreKind,
  files: readonly ReleaseFile[],
): { readonly file: string | undefined; readonly message: string }[] {
  const { files: maxFiles, minBytes, maxBytes, name: store } = stores[kind];
  const tooMany =
    files.length > maxFiles
      ? [
          {
            file: undefined,
            message: `A version in ${store} has at most ${maxFiles} files, and these are ${files.length}; pack the model's files.`,
          },
        ]
      : [];
  const unfit = files.flatMap(({ name, bytes }) => {
    if (bytes < minBytes) return [{ file: name, message: `An empty file cannot be stored in ${store}.` }];
    if (bytes > maxBytes) {
      const message = `A file in ${store} has at most ${maxBytes} bytes, and this one has ${bytes}.`;
      return [{ file: name, message }];
    }
    return [];
  });
  return [...tooMany, ...unfit];
}
