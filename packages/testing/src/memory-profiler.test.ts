import { createMemoryProfiler } from './memory-tables.ts';
import { describeTableProfiler } from './profiler-contract.ts';

describeTableProfiler('in memory', async (rows) => ({
  profiler: createMemoryProfiler(new Map([['/rows.csv', rows]])),
  source: { files: ['/rows.csv'], format: 'csv' },
}));
