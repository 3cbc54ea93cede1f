import { expect, it } from 'vitest';
import { costMetrics } from './cost-metrics.ts';

const command = (seconds: number, peakMemoryBytes: number | null) => ({
  command: 'train',
  exitCode: 0,
  seconds,
  peakMemoryBytes,
});
const file = (bytes: number) => ({ path: 'model', sha256: '0'.repeat(64), bytes });
const valuesOf = (metrics: ReturnType<typeof costMetrics>) =>
  Object.fromEntries(metrics.map(({ name, value }) => [name, value]));

it('adds up time and size, and takes the largest peak', () => {
  const commands = [command(2, 300e6), command(3, 100e6)];
  expect(valuesOf(costMetrics({ commands, modelFiles: [file(1e6), file(5e5)] }))).toEqual({
    command_seconds: 5,
    command_peak_memory_mb: 300,
    model_size_mb: 1.5,
  });
});

it('has nothing to say of what was not run or not told', () => {
  expect(costMetrics({ commands: [], modelFiles: [] })).toEqual([]);
  expect(valuesOf(costMetrics({ commands: [command(1, null)], modelFiles: [] }))).toEqual({
    command_seconds: 1,
  });
});
