import { ConfigurationError } from '@plimsoll/errors';
import { field, listIn, text } from '../web/answer-fields.ts';
import { createRest, type Rest } from './rest.ts';
import { findTrackingServer } from './tracking-server.ts';

/** A run whose metrics are asked for. */
export interface RunRequest {
  /** https://HOST/PATH of the tracking server; null to take MLFLOW_TRACKING_URI. */
  readonly url: string | null;
  readonly id: string;
  /** The input that names it, for messages. */
  readonly inputName: string;
  /** Where logins may be, by the names that MLflow's own client knows. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Told of what takes time. */
  readonly log: (message: string) => void;
}

/** Loads of the machine, which MLflow logs at every few seconds: their history says nothing about a model. */
const machineMetrics = /^system\//;

/**
 * The metrics of a run on an MLflow tracking server, as JSON in the shape of its REST answers: every value of those that were logged at several
 * steps, by ascending step, and the last one of all others. Throws a ConfigurationError for what the user can mend (no such run, a deleted one, one
 * without metrics, a login), else a ServiceError.
 */
export async function readMlflowRun(request: RunRequest): Promise<string> {
  const { url, id, environment, sleep, log, inputName } = request;
  const server = findTrackingServer({ url, environment, asked: askedFor(inputName, id) });
  const rest = createRest({ server, environment, sleep, log, needs: "READ on the run's experiment" });
  const where = `input '${inputName}'`;
  const refuse = (message: string, fix: string) => new ConfigurationError({ where, message, fix });
  const found = await rest.call({
    ...{ method: 'GET', path: 'runs/get', doing: `reading the run ${id}`, query: { run_id: id } },
    none: ['RESOURCE_DOES_NOT_EXIST', 'INVALID_PARAMETER_VALUE'],
  });
  if (found === null)
    throw refuse(
      `names the run ${id}, and ${server.url} has none of that id.`,
      'Copy it from the page of the run, or let the training write it into a file: mlflow:run-id.txt.',
    );
  if (text(field(found, 'run', 'info', 'lifecycle_stage')) === 'deleted')
    throw refuse(`names the run ${id}, which was deleted on ${server.url}.`, 'Name another one.');
  const last = listIn(field(found, 'run', 'data'), 'metrics');
  if (last.length === 0)
    throw refuse(
      `names the run ${id} on ${server.url}, which has no metrics.`,
      'Log them in the training: mlflow.log_metric("accuracy", 0.93).',
    );
  const metrics: unknown[] = [];
  for (const metric of last) metrics.push(...(await readHistory(rest, id, metric)));
  return JSON.stringify({ metrics });
}

/** Every logged value of a metric, the last one at the end; that one alone where it has no history. */
async function readHistory(rest: Rest, id: string, last: unknown): Promise<readonly unknown[]> {
  const key = text(field(last, 'key'));
  if (stepOf(last) === 0 || machineMetrics.test(key)) return [last];
  const values = await rest.search(
    {
      ...{ method: 'GET', path: 'metrics/get-history', doing: `reading the history of ${key}` },
      query: { run_id: id, metric_key: key, max_results: '25000' },
    },
    'metrics',
  );
  return [...[...values].sort((a, b) => stepOf(a) - stepOf(b)), last];
}

/** MLflow writes whole numbers of 64 bits as text, or as numbers, and leaves 0 out. */
function stepOf(metric: unknown): number {
  return Number(field(metric, 'step') ?? 0);
}

function askedFor(inputName: string, id: string) {
  return {
    where: `input '${inputName}'`,
    what: `names the run ${id} of MLflow`,
    example: `${inputName}: mlflow://mlflow.example.org/${id}`,
    holds: 'runs are read from an MLflow server',
  };
}
