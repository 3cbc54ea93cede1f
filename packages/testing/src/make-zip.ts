import { type Zippable, zipSync } from 'fflate';

/** What a zip archive shall hold: text or bytes, with a Unix mode where that matters. */
export type ZipContent = string | Uint8Array | { readonly content: string; readonly mode: number };

const madeOnUnix = 3;

/** A zip archive with exactly these names, harmless or not. */
export function makeZip(files: Readonly<Record<string, ZipContent>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    if (typeof content === 'string') entries[name] = new TextEncoder().encode(content);
    else if (content instanceof Uint8Array) entries[name] = content;
    else {
      const bytes = new TextEncoder().encode(content.content);
      entries[name] = [bytes, { os: madeOnUnix, attrs: content.mode * 0x10000 }];
    }
  }
  return zipSync(entries);
}
