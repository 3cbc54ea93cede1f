import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Action, type Connections, createGitHubHost, runAction } from '@plimsoll/runtime';

/** Every action, loaded only when it runs. */
const actions: Readonly<Record<string, () => Promise<{ action: Action }>>> = {
  'validate-data': () => import('./validate-data/src/run.ts'),
  'check-split': () => import('./check-split/src/run.ts'),
};

void actions;
void (readFile, fileURLToPath, createGitHubHost, runAction);

export type { Connections };
