export { type Installation, runCommandLine } from './run-command-line.ts';
export type { TerminalConnections } from './terminal-host.ts';
