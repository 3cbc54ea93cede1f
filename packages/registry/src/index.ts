export type { ReleaseStore } from './release-store.ts';
