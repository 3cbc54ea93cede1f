import { decideData } from '@plimsoll/contract';
import { tellRemarks } from '@plimsoll/contract-formats';
import { tableSourceOf } from '@plimsoll/metrics';
import { type Action, digestFiles, findFiles, pathFrom } from '@plimsoll/runtime';
import { csvDialect } from './csv-dialect.ts';
import { findContractChanges, tellChanges } from './find-contract-changes.ts';
import { findReferences } from './find-references.ts';
import { freshFile } from './fresh-file.ts';
import { inputs } from './inputs.ts';
import { judgeDrift } from './judge-drift.ts';
import { loadContract } from './load-contract.ts';
import { refuseRemote } from './refuse-remote.ts';
import { isMissing, suggestContract } from './suggest-contract.ts';

export const action: Action<typeof inputs> = {
  name: 'validate-data',
  inputs,
  async run(given, world) {
    const path = given.contract || 'contract.yml';
    const hasContract = !(await isMissing(path, world.workspace));
    const contract = hasContract ? await loadContract(path, world) : null;
    refuseRemote(given.data);
    const files = await findFiles(world.workspace, given.data, 'data');
    const names = files.map((file) => pathFrom(world.root, file));
    const source = { ...tableSourceOf(files, 'data'), names, ...csvDialect(given) };
    if (contract === null) return suggestContract({ contract: path, data: given.data }, source, world);

    const references = await findReferences(contract.plan, contract.digest.path, world);
    const engine = await world.engine();
    const [outcome, data] = await Promise.all([
      engine.check(contract.plan, source, {
        examples: given['max-examples'] ?? 5,
        references,
        showValues: given['show-values'],
        ...(given.violations !== '' && { violations: await freshFile(world.workspace, given.violations) }),
      }),
      digestFiles(world.root, files),
    ]);
    const checked = decideData(contract.plan, outcome, {
      contract: contract.digest,
      files: data,
      now: world.now(),
    });
    const decision = await judgeDrift({ given, world, engine, plan: contract.plan, source, data }, checked);
    const changes = await findContractChanges(contract, world);
    return { ...tellChanges(tellRemarks(decision, contract), changes), identity: { data } };
  },
};
