export * from './fake-github/index.ts';
export { Interruption, interruptAt } from './interruption.ts';
export { createMemoryRegistry, type MemoryRegistry } from './memory-registry.ts';
