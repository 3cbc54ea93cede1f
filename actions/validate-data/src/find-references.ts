import { dirname, join } from 'node:path';
import type { CheckPlan } from '@plimsoll/contract';
import type { TableSource } from '@plimsoll/dataset';
import { tableSourceOf } from '@plimsoll/metrics';
import { findFile, pathFrom, type World } from '@plimsoll/runtime';

/** The other files that a contract looks into, by their names in it; paths are relative to the contract. */
export async function findReferences(
  plan: CheckPlan,
  contract: string,
  world: World,
): Promise<Map<string, TableSource>> {
  const folder = join(world.root, dirname(contract));
  const sources = new Map<string, TableSource>();
  for (const { file } of plan.references) {
    if (sources.has(file)) continue;
    const found = await findFile(folder, file, 'contract');
    sources.set(file, { ...tableSourceOf([found], 'contract'), names: [pathFrom(world.root, found)] });
  }
  return sources;
}
