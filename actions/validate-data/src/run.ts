import { compileContract, decideData, parseContract } from '@plimsoll/contract';
import { tableSourceOf } from '@plimsoll/metrics';
import {
  type Action,
  digestFile,
  digestFiles,
  findFile,
  findFiles,
  pathFrom,
  readText,
  type World,
} from '@plimsoll/runtime';
import { inputs } from './inputs.ts';

export const action: Action<typeof inputs> = {
  name: 'validate-data',
  inputs,
  async run(given, world) {
    const contract = await readContract(given.contract, world);
    const files = await findFiles(world.workspace, given.data, 'data');
    const names = files.map((file) => pathFrom(world.root, file));
    const source = { ...tableSourceOf(files, 'data'), names };

    const engine = await world.engine();
    const [outcome, data] = await Promise.all([
      engine.check(contract.plan, source, { examples: given['max-examples'] ?? 5 }),
      digestFiles(world.root, files),
    ]);
    const decision = decideData(contract.plan, outcome, { contract: contract.digest, files: data });
    return { ...decision, identity: { data } };
  },
};

async function readContract(path: string, world: World) {
  const file = await findFile(world.workspace, path, 'contract');
  const digest = await digestFile(world.root, file);
  const plan = compileContract(await parseContract(await readText(file, digest.path), digest.path));
  return { plan, digest };
}
