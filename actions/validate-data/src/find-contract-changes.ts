import { type DataDecision, diffContracts } from '@plimsoll/contract';
import { readContract } from '@plimsoll/contract-formats';
import { describeFailure } from '@plimsoll/errors';
import type { ContractChange } from '@plimsoll/record';
import { readBaseFile, type World } from '@plimsoll/runtime';
import type { LoadedContract } from './load-contract.ts';

/** How the contract differs from that of the base; null when there is nothing to compare with. */
export async function findContractChanges(
  { contract, file, table, digest }: LoadedContract,
  { context, log }: World,
): Promise<ContractChange[] | null> {
  const base = await readBaseFile(context, file);
  if (base.kind === 'unreadable') log.info(`The contract is not compared with its base: ${base.reason}`);
  // A name ends in .json where the text has to be JSON.
  const path = digest.path;
  if (base.kind === 'absent') log.info(`The base has no ${path}: a new or renamed contract is not compared.`);
  if (base.kind !== 'text') return null;
  try {
    const before = await readContract(base.text, path, table);
    return diffContracts(before.contract.schema, contract.schema);
  } catch (error) {
    const failure = describeFailure(error);
    if (failure.kind !== 'configuration') throw error;
    log.info(`The contract is not compared with its base, which cannot be read: ${failure.message}`);
    return null;
  }
}

/** A decision with the changes of its contract. The verdict stays: whether a change is wanted is for people to say. */
export function tellChanges(decision: DataDecision, changes: readonly ContractChange[] | null): DataDecision {
  if (changes === null) return decision;
  const breaking = changes.filter(({ effect }) => effect === 'breaking').length;
  const said = ` Its contract has ${breaking} breaking ${breaking === 1 ? 'change' : 'changes'}.`;
  return {
    ...decision,
    summary: `${decision.summary}${breaking > 0 ? said : ''}`.slice(0, 2000),
    evidence: { ...decision.evidence, contractChanges: [...changes] },
  };
}
