import type { RunRequest } from './mlflow/read-run.ts';

export type { RunRequest };

/** The metrics of a run on a tracking server, as JSON that metric readers know. Loads what it takes only then. Fails as `readMlflowRun` does. */
export async function readTrackedRun(request: RunRequest): Promise<string> {
  const { readMlflowRun } = await import('./mlflow/read-run.ts');
  return readMlflowRun(request);
}
