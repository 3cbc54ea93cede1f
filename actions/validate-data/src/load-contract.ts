import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type CheckPlan, compileContract } from '@plimsoll/contract';
import { type ReadContract, readContract } from '@plimsoll/contract-formats';
import type { FileDigest } from '@plimsoll/record';
import { digestFile, findFile, readText, type World } from '@plimsoll/runtime';

/** A contract that is ready to be held against data. */
export interface LoadedContract extends ReadContract {
  readonly plan: CheckPlan;
  readonly digest: FileDigest;
  /** Absolute path of its file, and the table that was chosen in it. */
  readonly file: string;
  readonly table: string | null;
}

/** Reads the contract that the input names: a file, or `file#table` for one of several tables in it. */
export async function loadContract(given: string, world: World): Promise<LoadedContract> {
  const { path, table } = await splitTable(world.workspace, given);
  const file = await findFile(world.workspace, path, 'contract');
  const digest = await digestFile(world.root, file);
  const read = await readContract(await readText(file, digest.path), digest.path, table);
  return { ...read, plan: compileContract(read.contract), digest, file, table };
}

/** A # is part of the name when there is such a file. */
async function splitTable(workspace: string, given: string): Promise<{ path: string; table: string | null }> {
  const mark = given.lastIndexOf('#');
  const isWhole = mark < 0 || (await stat(resolve(workspace, given)).catch(() => undefined)) !== undefined;
  if (isWhole) return { path: given, table: null };
  return { path: given.slice(0, mark), table: given.slice(mark + 1) };
}
