export type { EngineLimits } from './connection.ts';
export { type EngineRequest, openDuckdbEngine } from './open-engine.ts';
