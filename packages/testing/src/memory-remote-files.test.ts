import { describe } from 'vitest';
import { createMemoryRemoteFiles } from './memory-remote-files.ts';
import { testRemoteFiles } from './remote-files-contract.ts';

describe('files at addresses, in memory', () => {
  const base = 'https://data.test/';
  testRemoteFiles(async (contents) => ({
    base,
    remote: createMemoryRemoteFiles(
      new Map(Object.entries(contents).map(([name, content]) => [base + name, content])),
    ),
    close: async () => {},
  }));
});
