import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ConfigurationError, ServiceError } from '@plimsoll/errors';
import type { EvidenceBundle, NoEvidenceFound } from '@plimsoll/lineage';
import { createDirectoryEvidence } from './directory-evidence.ts';
import type { World } from './world.ts';

/** The forge could not be asked: there may be a baseline, and nobody knows. */
export interface UnavailableBaseline {
  readonly kind: 'unavailable';
  readonly reason: string;
}

/**
 * What an input `baseline` means: `auto` asks the forge for main's evidence, else it is a folder with evidence.
 * Throws a ConfigurationError when that folder is not there.
 */
export async function findBaseline(
  world: World,
  choice: { baseline: string; model: string },
): Promise<EvidenceBundle | NoEvidenceFound | UnavailableBaseline> {
  if (choice.baseline !== '' && choice.baseline !== 'auto') {
    const directory = resolve(world.workspace, choice.baseline);
    await requireFolder(directory, choice.baseline);
    return createDirectoryEvidence({ directory, label: choice.baseline }).find(choice.model);
  }
  try {
    const forge = await world.forge();
    return await forge.baselines.find(choice.model);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { kind: 'unavailable', reason: error.message };
  }
}

async function requireFolder(directory: string, given: string): Promise<void> {
  const found = await stat(directory).catch(() => undefined);
  if (found?.isDirectory()) return;
  throw new ConfigurationError({
    where: "input 'baseline'",
    message: `is «${given}», which is not a folder.`,
    fix: 'Write auto, or a folder that report has kept evidence in, such as .plimsoll/evidence.',
  });
}
