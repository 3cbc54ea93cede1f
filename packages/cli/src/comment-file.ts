import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CommentThread } from '@plimsoll/report';

/** The comment of a terminal run: a Markdown file, replaced as a whole. */
export function commentFile(path: string): CommentThread {
  return {
    async upsert({ markdown, isQuiet = false }) {
      const text = `${markdown.trimEnd()}\n`;
      const current = await readFile(path, 'utf8').catch(() => undefined);
      if (current === undefined && isQuiet) return { outcome: 'silent', location: null };
      if (current === text) return { outcome: 'unchanged', location: path };
      await mkdir(dirname(path), { recursive: true });
      await writeFile(`${path}.tmp`, text);
      await rename(`${path}.tmp`, path);
      return { outcome: current === undefined ? 'created' : 'updated', location: path };
    },
  };
}
