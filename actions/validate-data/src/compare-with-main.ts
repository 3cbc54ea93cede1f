import type { DataDecision } from '@plimsoll/contract';
import { compareData } from '@plimsoll/lineage';
import { findBaseline, type World } from '@plimsoll/runtime';
import type { Inputs } from './inputs.ts';

/** Adds how the data differ from those that main's run saw: rows, files, columns. Nothing is decided on it. */
export async function compareWithMain<D extends DataDecision>(
  decision: D,
  given: Inputs & { readonly id: string; readonly model: string },
  world: World,
): Promise<D> {
  if (given.baseline === 'none') return decision;
  const found = await findBaseline(world, given);
  if (found.kind === 'unavailable') {
    world.log.info(`The data were not compared with main's: ${found.reason}`);
    return decision;
  }
  const comparison = found.kind === 'found' ? compareData(found, decision.evidence, given.id) : undefined;
  return comparison ? { ...decision, evidence: { ...decision.evidence, comparison } } : decision;
}
