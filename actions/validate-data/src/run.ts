import { decideData } from '@plimsoll/contract';
import { tellRemarks } from '@plimsoll/contract-formats';
import {
  type Action,
  type Decision,
  type FindData,
  findBaseline,
  type World,
  withData,
} from '@plimsoll/runtime';
import { compareWithMain } from './compare-with-main.ts';
import { csvDialect } from './csv-dialect.ts';
import { findContractChanges, tellChanges } from './find-contract-changes.ts';
import { findReferences } from './find-references.ts';
import { freshFile } from './fresh-file.ts';
import { type Inputs, inputs } from './inputs.ts';
import { judgeDrift } from './judge-drift.ts';
import { loadContract } from './load-contract.ts';
import { isMissing, suggestContract } from './suggest-contract.ts';

type Given = Inputs & { readonly id: string; readonly model: string };

export const action: Action<typeof inputs> = {
  name: 'validate-data',
  inputs,
  run: (given, world) => withData(world, (findData) => validate(given, world, findData)),
};

async function validate(given: Given, world: World, findData: FindData): Promise<Decision> {
  const path = given.contract || 'contract.yml';
  const hasContract = !(await isMissing(path, world.workspace));
  const contract = hasContract ? await loadContract(path, world) : null;
  const found = await findData(given.data, 'data');
  const source = { ...found.source, ...csvDialect(given) };
  if (contract === null) return suggestContract({ contract: path, data: given.data }, source, world);

  const references = await findReferences(contract.plan, contract.digest.path, world);
  // The forge and git are asked while the data are checked.
  const searching = given.baseline === 'none' ? null : findBaseline(world, given).catch(() => undefined);
  const comparing = findContractChanges(contract, world);
  comparing.catch(() => undefined);
  const engine = await world.engine();
  const [outcome, data] = await Promise.all([
    engine.check(contract.plan, source, {
      examples: given['max-examples'] ?? 5,
      references,
      showValues: given['show-values'],
      ...(given.violations !== '' && { violations: await freshFile(world.workspace, given.violations) }),
    }),
    found.digest(),
  ]);
  const checked = decideData(contract.plan, outcome, {
    contract: contract.digest,
    files: data,
    now: world.now(),
  });
  const { plan } = contract;
  const judged = await judgeDrift({ given, world, findData, engine, plan, source, data }, checked);
  await searching;
  const decision = await compareWithMain(judged, given, world);
  return { ...tellChanges(tellRemarks(decision, contract), await comparing), identity: { data } };
}
