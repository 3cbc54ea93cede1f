import type { CommandRun, FileDigest, MetricValue } from '@plimsoll/record';

const bytesPerMegabyte = 1e6;

/**
 * What a model costs, as metrics that conditions can name: `command_seconds` (wall-clock time of all commands together),
 * `command_cpu_seconds` (user and system time of their processes, where it is known of all), `command_peak_memory_mb` (the largest peak of one, where the system tells) and `model_size_mb` (all model files together);
 * megabytes of 10^6 bytes. What was not run, or is not there, has no metric.
 */
export function costMetrics(measured: {
  readonly commands: readonly CommandRun[];
  readonly modelFiles: readonly FileDigest[];
}): MetricValue[] {
  const { commands, modelFiles } = measured;
  const peaks = commands.flatMap(({ peakMemoryBytes }) => peakMemoryBytes ?? []);
  const cpuTimes = commands.flatMap(({ cpuSeconds }) => cpuSeconds ?? []);
  const costs: readonly (readonly [
    name: string,
    values: readonly number[],
    combine: (values: readonly number[]) => number,
  ])[] = [
    ['command_seconds', commands.map(({ seconds }) => seconds), sum],
    ['command_cpu_seconds', cpuTimes.length === commands.length ? cpuTimes : [], sum],
    [
      'command_peak_memory_mb',
      peaks.map((bytes) => bytes / bytesPerMegabyte),
      (values) => Math.max(...values),
    ],
    ['model_size_mb', modelFiles.map(({ bytes }) => bytes / bytesPerMegabyte), sum],
  ];
  return costs.flatMap(([name, values, combine]) =>
    values.length === 0 ? [] : [{ name, value: combine(values), direction: 'lower', source: 'command' }],
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
