import * as classification from './classification.ts';
import { type MetricOutcome, notMeasured } from './outcome.ts';
import type { ClassificationPredictions, Predictions, Task } from './predictions.ts';
import * as regression from './regression.ts';

/** Predictions with what has been counted in them once for all metrics. */
export type Measurable =
  | {
      readonly task: 'classification';
      readonly rows: ClassificationPredictions;
      readonly counts: classification.ClassCounts;
    }
  | { readonly task: 'regression'; readonly sums: regression.ErrorSums };

/** A metric that Plimsoll computes from predictions. A new one is a new row of the table below. */
export interface MetricDefinition {
  readonly name: string;
  /** Other names by which conditions may call it. */
  readonly aliases: readonly string[];
  readonly direction: 'higher' | 'lower';
  readonly task: Task;
  compute(input: Measurable): MetricOutcome;
}

type Classified = Extract<Measurable, { task: 'classification' }>;

function ofClasses(
  name: string,
  compute: (input: Classified) => MetricOutcome,
  options: { aliases?: readonly string[]; direction?: 'lower' } = {},
): MetricDefinition {
  return {
    name,
    aliases: options.aliases ?? [],
    direction: options.direction ?? 'higher',
    task: 'classification',
    compute: (input) => (input.task === 'classification' ? compute(input) : wrongTask('classification')),
  };
}

function ofQuantities(
  name: string,
  compute: (sums: regression.ErrorSums) => MetricOutcome,
  options: { aliases: readonly string[]; direction: 'higher' | 'lower' },
): MetricDefinition {
  return {
    name,
    ...options,
    task: 'regression',
    compute: (input: Measurable) =>
      input.task === 'regression' ? compute(input.sums) : wrongTask('regression'),
  };
}

/** Rates of one class, which come binary, macro, weighted and per class (`recall.<class>`). */
const rates: readonly {
  name: string;
  formula: classification.RateFormula;
  aliases: (suffix: string) => string[];
}[] = [
  { name: 'precision', formula: classification.precision, aliases: (suffix) => [`precision_score${suffix}`] },
  { name: 'recall', formula: classification.recall, aliases: (suffix) => [`recall_score${suffix}`] },
  { name: 'f1', formula: classification.f1, aliases: (suffix) => [`f1_score${suffix}`, `f1score${suffix}`] },
];

/** Every metric that is computed from predictions, except those of single classes. */
export const metricDefinitions: readonly MetricDefinition[] = [
  ofClasses('accuracy', ({ counts }) => classification.accuracy(counts), {
    aliases: ['acc', 'accuracy_score'],
  }),
  ...rates.flatMap(({ name, formula, aliases }) => [
    ofClasses(name, (input) => binaryRate(input, formula), { aliases: aliases('') }),
    ofClasses(`${name}_macro`, ({ counts }) => classification.macroRate(counts, formula), {
      aliases: aliases('_macro'),
    }),
    ofClasses(`${name}_weighted`, ({ counts }) => classification.weightedRate(counts, formula), {
      aliases: aliases('_weighted'),
    }),
  ]),
  ofClasses('log_loss', ({ rows }) => classification.logLoss(rows), {
    aliases: ['logloss', 'cross_entropy'],
    direction: 'lower',
  }),
  ofClasses('roc_auc', ({ rows }) => classification.rocAuc(rows), {
    aliases: ['auc', 'auroc', 'roc_auc_score', 'roc_auc_ovr'],
  }),
  ofQuantities('rmse', regression.rootMeanSquaredError, {
    aliases: ['root_mean_squared_error'],
    direction: 'lower',
  }),
  ofQuantities('mae', regression.meanAbsoluteError, { aliases: ['mean_absolute_error'], direction: 'lower' }),
  ofQuantities('r2', regression.rSquared, { aliases: ['r2_score', 'r_squared'], direction: 'higher' }),
];

/** The definition that a metric's name or alias stands for, `recall.<class>` included; or undefined. */
export function findDefinition(name: string, predictions: Predictions): MetricDefinition | undefined {
  const known = metricDefinitions.find(
    (definition) => definition.name === name || definition.aliases.includes(name),
  );
  if (known || predictions.task === 'regression') return known;
  const dot = name.indexOf('.');
  const family = rates.find((rate) =>
    [rate.name, ...rate.aliases('')].includes(name.slice(0, Math.max(dot, 0))),
  );
  return family && classDefinition(family.name, name.slice(dot + 1), predictions.classes);
}

/** The rates of each class: `precision.Adelie`, `recall.Adelie`, `f1.Adelie`, … */
export function classDefinitions(classes: readonly string[]): MetricDefinition[] {
  return classes.flatMap((className) =>
    rates.flatMap(({ name }) => classDefinition(name, className, classes) ?? []),
  );
}

function classDefinition(
  rateName: string,
  className: string,
  classes: readonly string[],
): MetricDefinition | undefined {
  const index = classes.indexOf(className);
  const formula = rates.find(({ name }) => name === rateName)?.formula;
  if (index < 0 || !formula) return undefined;
  return ofClasses(`${rateName}.${className}`, ({ counts }) =>
    classification.rateOfClass(counts, { index, formula, className }),
  );
}

function binaryRate({ rows, counts }: Classified, formula: classification.RateFormula): MetricOutcome {
  const { classes, positiveClass } = rows;
  if (classes.length > 2) {
    return notMeasured(
      'unavailable',
      `is for two classes, and there are ${classes.length}: add _macro or _weighted, or .<class>`,
    );
  }
  if (positiveClass === null) {
    const message = `needs to know which of ${classes.join(' and ')} is positive: say positive-class: ${classes.at(-1)}`;
    return notMeasured('unavailable', message);
  }
  const className = classes[positiveClass] as string;
  return classification.rateOfClass(counts, { index: positiveClass, formula, className });
}

function wrongTask(task: Task): MetricOutcome {
  const other: Task = task === 'classification' ? 'regression' : 'classification';
  return notMeasured(
    'unavailable',
    `is a metric of ${task}, and the predictions are of ${other} (see the input 'task')`,
  );
}
