import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ConfigurationError } from '@plimsoll/errors';
import { baselineOf, evidenceName, historyFile, scopeOf, serialiseHistory } from '@plimsoll/lineage';
import { type DecisionRecord, readRecords, recordsFolder } from '@plimsoll/record';
import {
  findBaseline,
  findKeptPredictions,
  predictionsFolder,
  readHistory,
  type World,
} from '@plimsoll/runtime';
import type { Inputs } from './inputs.ts';

/** The records of the model that the other steps of the run have left; at least one. */
export async function readMerged({ model }: Inputs, world: World): Promise<DecisionRecord[]> {
  const all = await readRecords(join(world.workspace, recordsFolder));
  const steps = all.filter(({ action }) => action !== 'report');
  const merged = steps.filter((record) => record.model === model);
  if (merged.length > 0) return merged;
  const others = [...new Set(steps.map((record) => record.model))];
  throw new ConfigurationError(
    others.length === 0
      ? {
          where: recordsFolder,
          message: 'holds no record of another step.',
          fix: 'Run report after the other steps, in the same working-directory, with `if: always()`.',
        }
      : {
          where: "input 'model'",
          message: `is «${model}», and the records here are about ${others.map((name) => `«${name}»`).join(', ')}.`,
          fix: `Write model: ${others[0]}`,
        },
  );
}

/** The records as they are shown: a training that had no baseline yet is compared with the one that can be found now. */
export async function compareWithBaseline(
  records: readonly DecisionRecord[],
  given: Inputs,
  world: World,
): Promise<DecisionRecord[]> {
  const isChange = /^(pull_request|merge_group)/.test(world.context.event);
  const isNamed = given.baseline !== '' && given.baseline !== 'auto';
  const needsOne = records.some(
    ({ evidence }) => evidence.kind === 'training' && evidence.baseline.kind === 'none',
  );
  if (!needsOne || !(isChange || isNamed)) return [...records];
  const found = await findBaseline(world, given);
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
 * Keeps the records and the predictions behind them for later runs; returns the evidence's name or path.
 * Evidence that may become a baseline carries the history that it goes on from along.
 */
export async function keepEvidence(
  records: readonly DecisionRecord[],
  given: Inputs,
  world: World,
): Promise<string> {
  const { model } = given;
  const folder = join(world.workspace, '.plimsoll');
  const files: string[] = [];
  for (const { id } of records) {
    files.push(join(world.workspace, recordsFolder, `${id}.json`));
    const predictions = await findKeptPredictions(join(world.workspace, predictionsFolder), id);
    if (predictions !== undefined) files.push(predictions);
  }
  const scope = scopeOf(world.context);
  if (scope.kind !== 'change') files.push(...(await writeHistory(folder, given, world)));
  const { evidence } = await world.forge();
  const part = given.id === 'report' ? undefined : given.id;
  const name = evidenceName(model, scope, part);
  const mayReplace = (world.context.run?.attempt ?? 1) > 1 || (await hasKept(name, world));
  return evidence.keep({ model, folder, files, scope, mayReplace, ...(part === undefined ? {} : { part }) });
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

/** Whether an earlier report of this very job has kept evidence under the name. */
async function hasKept(name: string, world: World): Promise<boolean> {
  const records = await readRecords(join(world.workspace, recordsFolder));
  return records.some(({ evidence }) => evidence.kind === 'report' && evidence.artifact === name);
}

/** Writes the HTML report, and the folders above it. */
export async function writeHtml(path: string, html: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, html);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new ConfigurationError(
      {
        where: "input 'html'",
        message: `is «${path}», which cannot be written (${code}).`,
        fix: 'Write the path of a file, such as .plimsoll/report.html.',
      },
      { cause: error },
    );
  }
}
