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
import { findReleased } from './find-released.ts';
import type { World } from './world.ts';

/** The forge could not be asked: there may be a baseline, and nobody knows. */
export interface UnavailableBaseline {
  readonly kind: 'unavailable';
  readonly reason: string;
}

type Found = EvidenceBundle | NoEvidenceFound | UnavailableBaseline;

/** What was found in a world, by the question: a step may ask in several places. */
const answers = new WeakMap<World, Map<string, Promise<Found>>>();

/**
 * What an input `baseline` means: `auto` asks the forge for main's evidence, and where there is none, the registry for the version
 * in production; a folder holds evidence itself; anything else is a branch, tag or commit of which the forge is asked for the
 * evidence, or else an alias of which the registry is asked. Asking twice costs nothing.
 * Throws a ConfigurationError when it is none of these.
 */
export function findBaseline(world: World, choice: { baseline: string; model: string }): Promise<Found> {
  const known = answers.get(world) ?? new Map<string, Promise<Found>>();
  answers.set(world, known);
  const question = JSON.stringify([choice.baseline, choice.model]);
  const answer = known.get(question) ?? search(world, choice);
  known.set(question, answer);
  return answer;
}

async function search(world: World, choice: { baseline: string; model: string }): Promise<Found> {
  const isNamed = choice.baseline !== '' && choice.baseline !== 'auto';
  const directory = resolve(world.workspace, choice.baseline);
  if (isNamed && (await isFolder(directory))) {
    return createDirectoryEvidence({ directory, label: choice.baseline }).find(choice.model);
  }
  if (isNamed && /^\.|\\|\s|^\//.test(choice.baseline)) throw refusePath(choice.baseline);
  try {
    const { model, baseline } = choice;
    return isNamed ? await findNamed(world, { model, reference: baseline }) : await findNearest(world, model);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { kind: 'unavailable', reason: error.message };
  }
}

/** Main's evidence, else that of the version in production. */
async function findNearest(world: World, model: string): Promise<EvidenceBundle | NoEvidenceFound> {
  const found = await (await world.forge()).baselines.find(model);
  if (found.kind === 'found') return found;
  return (await findReleased(world, { model, alias: 'production' })) ?? found;
}

/** The evidence of a branch, tag or commit, else that of the version with an alias. */
async function findNamed(
  world: World,
  { model, reference }: { model: string; reference: string },
): Promise<EvidenceBundle | NoEvidenceFound> {
  try {
    return await (await world.forge()).baselines.find(model, reference);
  } catch (error) {
    if (!(error instanceof ConfigurationError) || !aliasName.test(reference)) throw error;
    const released = await findReleased(world, { model, alias: reference });
    if (released) return released;
    throw error;
  }
}

/** As promote-model takes it. */
const aliasName = /^[a-z0-9]([a-z0-9_-]{0,98}[a-z0-9])?$/;

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
    fix: 'Write auto, a branch, tag, commit or alias, or a folder that report has kept evidence in, such as .plimsoll/evidence.',
  });
}
