import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ConfigurationError } from '@plimsoll/errors';
import { parseStoreAddress } from '@plimsoll/registry';

/** A run on a tracking server, as an input names it. */
export interface TrackedRun {
  /** As the user wrote it. */
  readonly written: string;
  /** https://HOST/PATH of the server; null for the one in the environment. */
  readonly url: string | null;
  readonly id: string;
}

/** What MLflow takes for the id of a run. */
const runId = /^[A-Za-z0-9][\w-]{0,255}$/;

/** Whether an input's line names a run of MLflow, and not a file. */
export function namesTrackedRun(written: string): boolean {
  return /^mlflow:/i.test(written);
}

/** The file of the workspace that holds the run's id, where one is named; else undefined. `mlflow:run-id.txt` → `run-id.txt`. */
export function fileOfTrackedRun(written: string): string | undefined {
  const rest = written.slice('mlflow:'.length);
  return rest.startsWith('//') || runId.test(rest) ? undefined : rest;
}

/**
 * A run by what an input says: `mlflow:RUN_ID` on the server in MLFLOW_TRACKING_URI, `mlflow://HOST/PATH/RUN_ID` on another one, or `mlflow:FILE`
 * with the id in a file that the training has written. Throws a ConfigurationError.
 */
export async function findTrackedRun(
  workspace: string,
  written: string,
  inputName: string,
): Promise<TrackedRun> {
  const refuse = (message: string) =>
    new ConfigurationError({
      where: `input '${inputName}'`,
      // A password in an address is nobody's business.
      message: `names «${written.replace(/\/\/[^/@]*@/, '//…@')}», ${message}`,
      fix: 'Write mlflow:RUN_ID for a run on the server in MLFLOW_TRACKING_URI, mlflow://HOST/RUN_ID, or mlflow:run-id.txt for the id in a file that the training writes.',
    });
  const file = fileOfTrackedRun(written);
  if (file !== undefined) {
    const text = await readFile(resolve(workspace, file), 'utf8').catch(() => undefined);
    if (file === '' || text === undefined)
      throw refuse('which is neither a run nor a file with the id of one.');
    if (!runId.test(text.trim())) throw refuse('and that file holds no id of a run.');
    return { written, url: null, id: text.trim() };
  }
  const rest = written.slice('mlflow:'.length);
  if (!rest.startsWith('//')) return { written, url: null, id: rest };
  const [, server = '', id = ''] = /^(\/\/.+)\/([^/]+)\/?$/.exec(rest) ?? [];
  const reading = parseStoreAddress(`mlflow:${server}`);
  if (!runId.test(id) || !('address' in reading) || reading.address.kind !== 'mlflow')
    throw refuse('which is no server with the id of a run behind it.');
  return { written, url: reading.address.url, id };
}
