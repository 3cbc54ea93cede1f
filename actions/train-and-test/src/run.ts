import { join } from 'node:path';
import { decideFailedCommand, decideTraining, parseConditions } from '@plimsoll/gate';
import { parseParameters } from '@plimsoll/lineage';
import { parseDirections } from '@plimsoll/metrics';
import {
  type Action,
  digestFiles,
  findFile,
  findFiles,
  forgetPredictions,
  predictionsFolder,
  readText,
  runUserCommand,
  type World,
  watchFiles,
} from '@plimsoll/runtime';
import { findOpponent } from './find-opponent.ts';
import { type Inputs, inputs } from './inputs.ts';
import { measureModel } from './measure-model.ts';

export const action: Action<typeof inputs> = {
  name: 'train-and-test',
  inputs,
  async run(given, world) {
    const conditions = parseConditions(given.conditions, "input 'conditions'");
    const directions = parseDirections(given['metrics-direction'], "input 'metrics-direction'");
    await forgetPredictions(join(world.workspace, predictionsFolder), given.id);

    const outputFiles = watchFiles(world.workspace, [...given.metrics, given.predictions]);
    const trained = given.command ? [await train(given, world)] : [];
    const identity = await identify(given, world);
    const commands = trained.map(({ run }) => run);
    const failure = trained.find((one) => one.failure !== null)?.failure;
    if (failure) return { ...decideFailedCommand(commands, failure), identity };

    const model = await measureModel({ given, world, commands, conditions, directions });
    const opponent = await findOpponent({ given, world, conditions, directions });
    const staleFiles = given.command ? outputFiles.unchanged() : [];
    const decision = decideTraining({ ...model, ...opponent, commands, conditions, staleFiles });
    const metrics = Object.fromEntries(model.measurements.metrics.map(({ name, value }) => [name, value]));
    return { ...decision, identity, outputs: { metrics: JSON.stringify(metrics) } };
  },
};

function train(given: Inputs, world: World) {
  return runUserCommand(world, { script: given.command, timeoutMinutes: given['timeout-minutes'] ?? 360 });
}

async function identify(given: Inputs, world: World) {
  const data = await digestFiles(world.root, await findFiles(world.workspace, given.data, 'data'));
  if (!given.params) return { data };
  const file = await findFile(world.workspace, given.params, 'params');
  return { data, parameters: await parseParameters(await readText(file, given.params), given.params) };
}
