import {
  classDefinitions,
  classificationDefinitions,
  classificationFamilies,
} from './classification-definitions.ts';
import type { MetricDefinition, MetricFamily } from './definition.ts';
import { fairnessFamily } from './fairness-definitions.ts';
import { labelDefinitions, multilabelDefinitions, multilabelFamilies } from './multilabel-definitions.ts';
import type { Predictions } from './predictions.ts';
import { rankingDefinitions, rankingFamilies, usualOfRanking } from './ranking-definitions.ts';
import { regressionDefinitions, regressionFamilies, usualOfRegression } from './regression-definitions.ts';

/** With more classes or labels than this, the rates of single ones are computed only when asked for. */
const mostListedParts = 20;

/** Every metric that is computed from predictions and whose name has no parameter, task by task. */
export const metricDefinitions: readonly MetricDefinition[] = [
  ...classificationDefinitions,
  ...regressionDefinitions,
  ...multilabelDefinitions,
  ...rankingDefinitions,
];

const fairness = fairnessFamily((name, predictions) => findDefinition(name, predictions));

/** The definition that a metric's name or alias stands for on these predictions; or undefined. */
export function findDefinition(name: string, predictions: Predictions): MetricDefinition | undefined {
  const means = (one: MetricDefinition) => one.name === name || one.aliases.includes(name);
  const own = metricDefinitions.find((one) => one.task === predictions.task && means(one));
  if (own) return own;
  for (const family of familiesOf(predictions)) {
    const found = family.find(name, predictions);
    if (found) return found;
  }
  return metricDefinitions.find(means);
}

/** What is computed when nobody asks for anything in particular. */
export function usualDefinitions(predictions: Predictions): MetricDefinition[] {
  const usual = metricDefinitions.filter(({ task, isUsual }) => task === predictions.task && isUsual);
  switch (predictions.task) {
    case 'classification': {
      const { classes } = predictions;
      return [...usual, ...(classes.length <= mostListedParts ? classDefinitions(classes) : [])];
    }
    case 'multilabel': {
      const { names } = predictions;
      return [...usual, ...(names.length <= mostListedParts ? labelDefinitions(names) : [])];
    }
    case 'regression':
      return [...usual, ...named(usualOfRegression(predictions), predictions)];
    case 'ranking':
      return [...usual, ...named(usualOfRanking, predictions)];
  }
}

function named(names: readonly string[], predictions: Predictions): MetricDefinition[] {
  return names.flatMap((name) => findDefinition(name, predictions) ?? []);
}

const families = {
  classification: classificationFamilies,
  regression: regressionFamilies,
  multilabel: multilabelFamilies,
  ranking: rankingFamilies,
} as const;

function familiesOf({ task }: Predictions): readonly MetricFamily[] {
  return [...families[task], fairness];
}
