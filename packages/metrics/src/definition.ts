import type {
  Measurable,
  MeasurableClassification,
  MeasurableMultilabel,
  MeasurableRanking,
  MeasurableRegression,
} from './measurable.ts';
import { type MetricOutcome, notMeasured } from './outcome.ts';
import type { Predictions, Task } from './predictions.ts';

/** A metric that Plimsoll computes from predictions. */
export interface MetricDefinition {
  readonly name: string;
  /** Other names by which conditions may call it. */
  readonly aliases: readonly string[];
  /** Which way is better; null for what only describes, such as a selection rate. */
  readonly direction: 'higher' | 'lower' | null;
  readonly task: Task;
  /** Whether it is computed and listed without a condition that names it. */
  readonly isUsual: boolean;
  /** `counts` when it is computed from class counts alone, so that it can be had of counts without their rows. */
  readonly basis: 'counts' | 'rows';
  compute(input: Measurable): MetricOutcome;
}

/** Metrics whose name carries a parameter: `recall.<class>`, `top_<k>_accuracy`. */
export interface MetricFamily {
  /** How the name is written, for messages. */
  readonly pattern: string;
  /** The metric that a name of the family means on these predictions; undefined for any other name. */
  find(name: string, predictions: Predictions): MetricDefinition | undefined;
}

interface Options {
  readonly aliases?: readonly string[];
  /** `higher` when absent. */
  readonly direction?: 'higher' | 'lower' | null;
  readonly isUsual?: boolean;
  /** `rows` when absent. */
  readonly basis?: 'counts' | 'rows';
}

/** What a metric of each task is computed from. */
interface MeasurableOf {
  readonly classification: MeasurableClassification;
  readonly regression: MeasurableRegression;
  readonly multilabel: MeasurableMultilabel;
  readonly ranking: MeasurableRanking;
}

/** Builds the rows of one task's table; a metric asked of predictions of another task says so. */
export function definitionsOf<T extends Task>(task: T) {
  return (
    name: string,
    compute: (input: MeasurableOf[T]) => MetricOutcome,
    options: Options = {},
  ): MetricDefinition => ({
    name,
    aliases: options.aliases ?? [],
    direction: options.direction === undefined ? 'higher' : options.direction,
    task,
    isUsual: options.isUsual ?? false,
    basis: options.basis ?? 'rows',
    compute: (input) =>
      input.task === task ? compute(input as MeasurableOf[T]) : wrongTask(task, input.task),
  });
}

function wrongTask(task: Task, given: Task): MetricOutcome {
  return notMeasured(
    'unavailable',
    `is a metric of ${task}, and the predictions are of ${given} (see the input 'task')`,
  );
}
