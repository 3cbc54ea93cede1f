import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ConfigurationError, ServiceError } from '@plimsoll/errors';
import {
  continueHistory,
  type EvidenceBundle,
  type HistoryEntry,
  historyFile,
  type NoEvidenceFound,
  parseHistory,
} from '@plimsoll/lineage';
import { createDirectoryEvidence } from './directory-evidence.ts';
import { readText } from './files.ts';
import type { World } from './world.ts';

/** The forge could not be asked: there may be a baseline, and nobody knows. */
export interface UnavailableBaseline {
  readonly kind: 'unavailable';
  readonly reason: string;
}

/**
 * What an input `baseline` means: `auto` asks the forge for main's evidence; a folder holds evidence itself; anything else is
 * a branch, tag or commit of which the forge is asked for the evidence. Asking twice costs nothing.
 * Throws a ConfigurationError when it is none of these.
 */
export async function findBaseline(
  world: World,
  choice: { baseline: string; model: string },
): Promise<EvidenceBundle | NoEvidenceFound | UnavailableBaseline> {
  const isNamed = choice.baseline !== '' && choice.baseline !== 'auto';
  const directory = resolve(world.workspace, choice.baseline);
  if (isNamed && (await isFolder(directory))) {
    return createDirectoryEvidence({ directory, label: choice.baseline }).find(choice.model);
  }
  if (isNamed && /^\.|\\|\s|^\//.test(choice.baseline)) throw refusePath(choice.baseline);
  try {
    const forge = await world.forge();
    return await forge.baselines.find(choice.model, isNamed ? choice.baseline : undefined);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { kind: 'unavailable', reason: error.message };
  }
}

/**
 * What main's evidence was at its last `limit` runs before this change, the newest first: the baseline itself, and what it
 * knew of those before it. Empty without a baseline. Records are without what is only drawn or listed.
 */
export async function findHistory(
  world: World,
  choice: { baseline: string; model: string },
  limit: number,
): Promise<readonly HistoryEntry[]> {
  const bundle = await findBaseline(world, choice);
  return bundle.kind === 'found' ? (await readHistory(world, bundle)).slice(0, limit) : [];
}

/** The history that ends with a bundle. One that cannot be read begins anew, with a warning. */
export async function readHistory(world: World, bundle: EvidenceBundle): Promise<readonly HistoryEntry[]> {
  const path = join(bundle.folder, historyFile);
  if (!(await stat(path).catch(() => undefined))) return continueHistory(bundle, []);
  try {
    const text = await readText(path, historyFile);
    return continueHistory(bundle, await parseHistory(text, historyFile));
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    world.log.warning(`The history in ${bundle.provenance.source} cannot be read: ${error.message}`);
    return continueHistory(bundle, []);
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() === true;
}

function refusePath(given: string): ConfigurationError {
  return new ConfigurationError({
    where: "input 'baseline'",
    message: `is «${given}», and there is no such folder.`,
    fix: 'Write auto, a branch, tag or commit, or a folder that report has kept evidence in, such as .plimsoll/evidence.',
  });
}
