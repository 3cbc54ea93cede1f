import { join, relative } from 'node:path';
import {
  createDirectoryEvidence,
  createDirectoryTrainingCache,
  type Forge,
  type Log,
  type RunContext,
} from '@plimsoll/runtime';
import { createGitTagLog } from '@plimsoll/stores';
import { commentFile } from './comment-file.ts';
import { openLocalStore } from './open-local-store.ts';

/**
 * Folders below `<workspace>/.plimsoll` in place of a forge: evidence/ for main's artifacts, comment.md for the pull request's
 * comment, and the registry in a directory with its log in the repository's own tags. What another branch leaves behind is kept
 * apart, in branch-evidence/: it is nobody's baseline. cache/ holds the last trainings.
 */
export function connectFolders(place: {
  workspace: string;
  root: string;
  context: RunContext;
  log: Log;
}): Forge {
  const { workspace, root, context, log } = place;
  const home = join(workspace, '.plimsoll');
  const evidenceIn = (name: string) =>
    createDirectoryEvidence({ directory: join(home, name), label: `.plimsoll/${name}` });
  const ofMain = evidenceIn('evidence');
  const isMain = context.defaultBranch === null || context.ref === context.defaultBranch;
  return {
    baselines: ofMain,
    evidence: isMain ? ofMain : evidenceIn('branch-evidence'),
    trainings: createDirectoryTrainingCache(join(home, 'cache')),
    comments: commentFile(join(home, 'comment.md')),
    announcer: null,
    approvals: null,
    registry: async ({ store, directory, isFromLog = false }) => ({
      store: await openLocalStore(store, {
        ...{ directory, isFromLog },
        describePath: (path) => relative(workspace, path),
        log: (message) => log.info(message),
      }),
      log: createGitTagLog({ root }),
    }),
  };
}
