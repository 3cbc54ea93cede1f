import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'actions/*/src/**/*.test.ts', 'tests/**/*.test.ts'],
    pool: 'forks',
    // Most tests wait for processes of their own: by default one of two cores would stand still.
    maxWorkers: '100%',
    testTimeout: 60_000,
    restoreMocks: true,
  },
});
