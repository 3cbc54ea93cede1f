import { createMemoryRegistry } from './memory-registry.ts';
import { describeRegistry } from './registry-contract.ts';

describeRegistry('the registry in memory', async () => {
  const registry = createMemoryRegistry();
  return { registry, commit: 'c'.repeat(40), snapshot: async () => registry.snapshot() };
});
