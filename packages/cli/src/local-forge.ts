import { join, relative } from 'node:path';
import { createDirectoryEvidence, type Forge } from '@plimsoll/runtime';
import { createDirectoryStore, createGitTagLog } from '@plimsoll/stores';
import { commentFile } from './comment-file.ts';

/**
 * Folders below `<workspace>/.plimsoll` in place of a forge: evidence/ for artifacts, comment.md for the pull request's comment,
 * and the registry in a directory with its log in the repository's own tags.
 */
export function connectFolders(workspace: string, root: string): Forge {
  const home = join(workspace, '.plimsoll');
  const evidence = createDirectoryEvidence({
    directory: join(home, 'evidence'),
    label: '.plimsoll/evidence',
  });
  return {
    baselines: evidence,
    evidence,
    comments: commentFile(join(home, 'comment.md')),
    registry: async ({ directory }) => ({
      store: createDirectoryStore({ directory, describePath: (path) => relative(workspace, path) }),
      log: createGitTagLog({ root }),
    }),
  };
}
