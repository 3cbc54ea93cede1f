import { join } from 'node:path';
import { decideFailedCommand, decideTraining, parseConditions, type TrainingDecision } from '@plimsoll/gate';
import { compareTrainings, metricTrends } from '@plimsoll/lineage';
import { parseDirections } from '@plimsoll/metrics';
import type { Identity, TrainingEvidence } from '@plimsoll/record';
import {
  type Action,
  findBaseline,
  forgetPredictions,
  predictionsFolder,
  type World,
  watchFiles,
} from '@plimsoll/runtime';
import { findOpponent, type OpponentFound } from './find-opponent.ts';
import { findProduction } from './find-production.ts';
import { countedRun, earlierDecisions, guaranteeOf, withholdPredictions } from './guard-holdout.ts';
import { inputs } from './inputs.ts';
import { measureModel, measureSeed } from './measure-model.ts';
import { outputsOf } from './run-training.ts';
import { type Trained, train } from './train.ts';

export const action: Action<typeof inputs> = {
  name: 'train-and-test',
  inputs,
  async run(given, world) {
    const conditions = parseConditions(given.conditions, "input 'conditions'");
    const directions = parseDirections(given['metrics-direction'], "input 'metrics-direction'");
    await forgetPredictions(join(world.workspace, predictionsFolder), given.id);

    const outputFiles = watchFiles(world.workspace, outputsOf(given));
    const isTrainedElsewhere = given.command === '';
    const early = isTrainedElsewhere ? searchBaseline(given, world) : null;
    const trained = await train(given, world, () => measureSeed({ given, world, directions }));
    const { commands, failure } = trained;
    const identity = identityOf(trained);
    if (failure) return { ...decideFailedCommand(commands, failure), identity };

    const searching = early ?? searchBaseline(given, world);
    const model = await measureModel({ given, world, commands, conditions, directions });
    await trained.keep();
    await searching;
    const main = await findOpponent(given, world);
    const staleFiles = commands.length > 0 ? outputFiles.unchanged() : [];
    const isWithheld = await withholdPredictions(world, given);
    const decision = decideTraining({
      ...model,
      predictions: isWithheld ? null : model.predictions,
      commands,
      conditions,
      directions,
      confidence: given.confidence ?? 0.95,
      guarantee: guaranteeOf(given),
      isSealed: given.sealed,
      run: countedRun(world),
      earlier: earlierDecisions(main.training),
      opponents: { main, production: await findProduction({ ...given, conditions }, world) },
      seeds: trained.seeds,
      baselineProblem: main.problem,
      staleFiles,
    });
    const environment = { ...world.environment, ...identity.environment };
    const lineage = addLineage(decision, trained, main, { ...identity, environment });
    const trend = metricTrends(lineage, main.history, { id: given.id, commit: world.context.commit });
    const evidence = { ...lineage, ...(trend.length > 0 && { trend }) };
    const metrics = Object.fromEntries(evidence.metrics.map(({ name, value }) => [name, value]));
    return { ...decision, evidence, identity, outputs: { metrics: JSON.stringify(metrics) } };
  },
};

/** Asks for main's evidence while something else is done: what comes of it, failures too, is there for whoever asks next. */
async function searchBaseline(given: { baseline: string; model: string }, world: World): Promise<void> {
  await findBaseline(world, given).catch(() => undefined);
}

function identityOf({ recipe }: Trained) {
  return { data: [...recipe.data], parameters: recipe.parameters, environment: { ...recipe.languages } };
}

/** What the training was made of, and how that differs from main's. */
function addLineage(
  { evidence }: TrainingDecision,
  { fingerprint, reuse, seeds }: Trained,
  main: OpponentFound,
  identity: Pick<Identity, 'data' | 'parameters' | 'environment'>,
): TrainingEvidence {
  const changes =
    main.training &&
    compareTrainings(
      { identity: main.training.identity, fingerprint: main.training.evidence.fingerprint },
      { identity, fingerprint },
    );
  return {
    ...evidence,
    fingerprint,
    reuse,
    ...(changes && { changes }),
    ...(seeds.length > 0 && !evidence.holdoutBudget?.isSealed && { seeds: [...seeds] }),
  };
}
