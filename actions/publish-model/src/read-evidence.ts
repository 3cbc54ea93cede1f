import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  type DecisionRecord,
  type FileDigest,
  type Reason,
  readRecords,
  recordsFolder,
} from '@plimsoll/record';
import { countingRecords } from '@plimsoll/registry';
import { digestFiles, findFiles, readText, type World } from '@plimsoll/runtime';
import { listUncommittedFiles } from '@plimsoll/stores';
import type { Inputs } from './inputs.ts';

/** All that the decision to publish rests on, as it is on disk now. */
export interface Evidence {
  readonly records: readonly DecisionRecord[];
  readonly modelFiles: readonly FileDigest[];
  /** Files that were tested, and are not there. */
  readonly missingFiles: readonly string[];
  /** The user's text on purpose and limits. */
  readonly purpose: string | null;
  readonly remarks: readonly Reason[];
}

/** Reads the records, the files of the model and the user's text. */
export async function readEvidence(inputs: Inputs, world: World): Promise<Evidence> {
  const { workspace, root } = world;
  const all = await readRecords(join(workspace, recordsFolder));
  const records = all.filter(({ id }) => id !== inputs.id);
  const { files, missingFiles } = await findModelFiles(inputs, world, records);
  const modelFiles = await digestFiles(root, files);
  const purpose = inputs.card === '' ? null : await readText(resolve(workspace, inputs.card), "input 'card'");
  const made = new Set(modelFiles.map(({ path }) => path));
  const remarks = remarkOn((await listUncommittedFiles(root)).filter((file) => !made.has(file)));
  return { records, modelFiles, missingFiles, purpose, remarks };
}

/** The files that the user names, else those that train-and-test tested. */
async function findModelFiles(
  inputs: Inputs,
  { workspace, root }: World,
  records: readonly DecisionRecord[],
): Promise<{ files: readonly string[]; missingFiles: readonly string[] }> {
  const named = inputs['model-files'];
  if (named.length > 0) return { files: await findFiles(workspace, named, 'model-files'), missingFiles: [] };
  const tested = countingRecords(records, inputs.model).flatMap(({ evidence }) =>
    evidence.kind === 'training' ? evidence.modelFiles.map(({ path }) => path) : [],
  );
  const present: string[] = [];
  const missingFiles: string[] = [];
  for (const path of new Set(tested)) {
    const isThere = await stat(resolve(root, path)).catch(() => undefined);
    (isThere ? present : missingFiles).push(path);
  }
  return { files: await findFiles(root, present, 'model-files'), missingFiles };
}

/** Code that is not in the commit cannot be found by it again. Training may well rewrite tracked files: a warning. */
function remarkOn(uncommitted: readonly string[]): Reason[] {
  if (uncommitted.length === 0) return [];
  const shown = uncommitted.slice(0, 5).map((file) => `«${file.slice(0, 200)}»`);
  const more = uncommitted.length > shown.length ? ` and ${uncommitted.length - shown.length} more` : '';
  const message = `Tracked files differ from the commit that is published: ${shown.join(', ')}${more}.`;
  return [{ code: 'uncommitted-changes', verdict: 'warn', message }];
}
