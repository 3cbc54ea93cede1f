import { createMemorySplits } from './memory-splits.ts';
import { describeSplitEngine } from './splits-contract.ts';

describeSplitEngine('in memory', async (train, test) => ({
  engine: createMemorySplits(
    new Map([
      ['/train.csv', train],
      ['/test.csv', test],
    ]),
  ),
  train: { files: ['/train.csv'], format: 'csv' },
  test: { files: ['/test.csv'], format: 'csv' },
}));
