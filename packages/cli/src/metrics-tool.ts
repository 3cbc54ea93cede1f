import { ConfigurationError, nearestName } from '@plimsoll/errors';
import { flag, lines, oneOf, readInputs, text } from '@plimsoll/runtime';
import { printJson, printRows } from './registry/print.ts';
import { connectEngine } from './terminal-host.ts';
import type { Tool } from './tool.ts';

const inputs = {
  metric: lines(),
  task: oneOf(['auto', 'classification', 'regression', 'multilabel', 'ranking', 'forecasting']),
  'positive-class': text(),
  json: flag(),
  'engine-path': text(),
};

/** `plimsoll metrics predictions.parquet`: the metrics that `train-and-test` would compute, without judging them. */
export const metricsTool: Tool = {
  manifest: {
    name: 'metrics',
    operands: '<file>',
    description: 'Compute metrics from a file of predictions, as train-and-test does, without judging them.',
    inputs: {
      metric: {
        description: 'A metric to compute, once for each; all usual ones when left out.',
        required: false,
      },
      task: {
        description: 'auto, classification, regression, multilabel, ranking or forecasting.',
        required: false,
        default: 'auto',
      },
      'positive-class': {
        description: 'The positive one of two classes; 1, true or yes when left out.',
        required: false,
      },
      json: { description: 'Print JSON: an object of names and numbers.', required: false },
      'engine-path': { description: 'Folder with an installed data engine.', required: false },
    },
  },
  async run(raw, { connections }, operands) {
    const given = readInputs(inputs, raw);
    const folder = process.cwd();
    // What is printed is the metrics; what is told goes where it cannot get between them.
    const tell = (line: string | Uint8Array) => process.stderr.write(line);
    // Loaded here, so that no other command waits for them.
    const [{ computeMetrics, findDefinition, metricDefinitions }, { findFile, readPredictions }] =
      await Promise.all([import('@plimsoll/metrics'), import('@plimsoll/runtime')]);
    const file = await findFile(folder, requireFile(operands), 'file');
    const engine = () => connectEngine(connections, given['engine-path'], tell);
    const predictions = await readPredictions({ workspace: folder, engine }, [file], {
      inputName: 'file',
      task: given.task,
      positiveClass: given['positive-class'],
    });
    const unknown = given.metric.filter((name) => findDefinition(name, predictions) === undefined);
    if (unknown.length > 0) {
      const known = metricDefinitions.filter(({ task }) => task === predictions.task);
      throw new ConfigurationError(unknown.map((name) => notAMetric(name, known)));
    }
    const names = given.metric.length > 0 ? { names: given.metric } : {};
    const values: [name: string, value: number][] = [];
    let isIncomplete = false;
    for (const [name, { outcome }] of computeMetrics(predictions, names)) {
      if (outcome.problem === null && outcome.value !== null) values.push([name, outcome.value]);
      else {
        isIncomplete = true;
        tell(`«${name}» ${outcome.problem?.message}.\n`);
      }
    }
    if (given.json) printJson(Object.fromEntries(values));
    else printRows(values.map(([name, value]) => [name, String(value)]));
    // What was asked for by name and cannot be had is a failure; of the usual ones some may be missing.
    return isIncomplete && given.metric.length > 0 ? 1 : 0;
  },
};

function notAMetric(name: string, known: readonly { readonly name: string }[]) {
  const names = known.map((one) => one.name);
  const nearest = nearestName(name, names);
  return {
    where: "input 'metric'",
    message: `names «${name}», which is not a metric of these predictions.`,
    fix: nearest === undefined ? `Some are ${names.slice(0, 12).join(', ')}.` : `Did you mean ${nearest}?`,
  };
}

function requireFile([file, another]: readonly string[]): string {
  if (file !== undefined && another === undefined) return file;
  throw new ConfigurationError({
    where: 'command line',
    message:
      file === undefined
        ? 'names no file of predictions.'
        : `names more than one file: «${file}» and «${another}».`,
    fix: 'Example: plimsoll metrics predictions.parquet --metric roc_auc',
  });
}
