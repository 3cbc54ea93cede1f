export type { TableEngine } from './table-engine.ts';
