import { expect, it } from 'vitest';
import { findMlflow, startMlflowServer } from './mlflow-server.ts';

const mlflow = findMlflow();
const note = 'missing' in mlflow ? ` (${mlflow.missing})` : '';

it.skipIf('missing' in mlflow)(
  `is an MLflow with nothing in it, and gone when it is stopped${note}`,
  async () => {
    if ('missing' in mlflow) throw new Error(mlflow.missing);
    const server = await startMlflowServer(mlflow);
    try {
      const script =
        'import mlflow; print([e.name for e in mlflow.search_experiments()], mlflow.search_registered_models())';
      expect(server.python(script).trim()).toBe("['Default'] []");
    } finally {
      await server.stop();
    }
    await expect(fetch(`${server.url}/health`)).rejects.toThrow('fetch failed');
  },
  180_000,
);
