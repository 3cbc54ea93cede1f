import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  baselineOf,
  evidenceName,
  historyFile,
  type MergedEvidence,
  scopeOf,
  serialiseHistory,
} from '@plimsoll/lineage';
import { type DecisionRecord, readRecords, recordsFolder } from '@plimsoll/record';
import { findBaseline, findKeptPredictions, readHistory, type World } from '@plimsoll/runtime';
import type { Inputs } from './inputs.ts';

/** The records as they are shown: a training that had no baseline yet is compared with the one that can be found now. */
export async function compareWithBaseline(
  { model, records }: Pick<MergedEvidence, 'model' | 'records'>,
  given: Inputs,
  world: World,
): Promise<DecisionRecord[]> {
  const isChange = /^(pull_request|merge_group)/.test(world.context.event);
  const isNamed = given.baseline !== '' && given.baseline !== 'auto';
  const needsOne = records.some(
    ({ evidence }) => evidence.kind === 'training' && evidence.baseline.kind === 'none',
  );
  if (!needsOne || !(isChange || isNamed)) return [...records];
  const found = await findBaseline(world, { baseline: given.baseline, model });
  if (found.kind === 'unavailable') {
    world.log.warning(`The baseline could not be read: ${found.reason}`);
    return [...records];
  }
  return records.map((record) => {
    const { evidence } = record;
    if (evidence.kind !== 'training' || evidence.baseline.kind === 'found') return record;
    return { ...record, evidence: { ...evidence, baseline: baselineOf(found, record.id) } };
  });
}

/**
 * Keeps the records of a model and the predictions behind them for later runs; returns the evidence's name or path.
 * Evidence that may become a baseline carries the history that it goes on from along.
 */
export async function keepEvidence(evidence: MergedEvidence, given: Inputs, world: World): Promise<string> {
  const { model } = evidence;
  const scope = scopeOf(world.context);
  const part = partOf(given);
  const name = evidenceName(model, scope, part);
  const home = join(world.workspace, '.plimsoll');
  const folder = given.merge ? join(home, 'merged', evidenceName(model)) : home;
  if (given.merge) await rm(folder, { recursive: true, force: true });
  const files = await layOut(evidence, folder);
  if (scope.kind !== 'change') files.push(...(await writeHistory(folder, { ...given, model }, world)));
  const mayReplace = given.merge || (await mayReplaceOf(name, world));
  const { evidence: store } = await world.forge();
  return store.keep({ model, folder, files, scope, mayReplace, ...(part === undefined ? {} : { part }) });
}

/** What tells the report of this job from those of other jobs of the run; undefined where nobody said that there are others. */
export function partOf({ id }: Pick<Inputs, 'id'>): string | undefined {
  return id === 'report' ? undefined : id;
}

/** The files of a model's records, all below one folder: where they are, or copied there from where the jobs left them. */
async function layOut({ records, folders }: MergedEvidence, folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const { id } of records) {
    const source = folders.get(id) ?? folder;
    const predictions = await findKeptPredictions(join(source, 'predictions'), id);
    for (const file of [join(source, 'records', `${id}.json`), ...(predictions ? [predictions] : [])]) {
      const target = join(folder, basename(dirname(file)), basename(file));
      if (target !== file) {
        await mkdir(dirname(target), { recursive: true });
        await cp(file, target);
      }
      files.push(target);
    }
  }
  return files;
}

async function writeHistory(folder: string, given: Inputs, world: World): Promise<string[]> {
  const baseline = await findBaseline(world, given);
  const path = join(folder, historyFile);
  if (baseline.kind === 'unavailable') world.log.warning(`The history begins anew: ${baseline.reason}`);
  if (baseline.kind !== 'found') {
    await rm(path, { force: true });
    return [];
  }
  await mkdir(folder, { recursive: true });
  await writeFile(path, serialiseHistory(await readHistory(world, baseline)));
  return [path];
}

/** Whether what stands under a name in this run is this job's own: of an earlier attempt, or of an earlier report of the job. */
export async function mayReplaceOf(name: string, world: World): Promise<boolean> {
  if ((world.context.run?.attempt ?? 1) > 1) return true;
  const records = await readRecords(join(world.workspace, recordsFolder));
  return records.some(({ evidence }) => evidence.kind === 'report' && evidence.artifact === name);
}
