import { ConfigurationError, nearestName } from '@plimsoll/errors';
import { type Action, type Host, runAction } from '@plimsoll/runtime';
import { readManifest, terminalDefaults } from './action-manifest.ts';
import { type CommandLine, parseCommandLine } from './arguments.ts';
import { renderActionHelp, renderOverview } from './help.ts';
import { inferContractTool } from './infer-contract.ts';
import { metricsTool } from './metrics-tool.ts';
import { registryTools } from './registry/index.ts';
import { sampleSizeTool } from './sample-size.ts';
import { createTerminalHost, type TerminalConnections } from './terminal-host.ts';
import type { Tool } from './tool.ts';

/** Commands that are no action. */
const tools: Readonly<Record<string, Tool>> = Object.fromEntries(
  [inferContractTool, metricsTool, sampleSizeTool, ...registryTools].map((tool) => [
    tool.manifest.name,
    tool,
  ]),
);

/** What the entry knows and the command line needs. */
export interface Installation {
  /** Absolute path of the folder that holds actions/ and dist/. */
  readonly folder: string;
  readonly version: string;
  readonly actions: Readonly<Record<string, () => Promise<{ action: Action }>>>;
  readonly connections: TerminalConnections;
}

/** Runs `plimsoll <args>` and returns its exit code: 0 passed, 1 a verdict failed, 2 the command line is wrong. */
export async function runCommandLine(args: readonly string[], installation: Installation): Promise<number> {
  try {
    return await follow(parseCommandLine(args, takesOperands), installation);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function follow(command: CommandLine, installation: Installation): Promise<number> {
  switch (command.kind) {
    case 'version':
      process.stdout.write(`${installation.version}\n`);
      return 0;
    case 'overview': {
      const names = Object.keys(installation.actions);
      const manifests = await Promise.all(names.map((name) => readManifest(installation.folder, name)));
      process.stdout.write(
        renderOverview(
          manifests,
          Object.values(tools).map(({ manifest }) => manifest),
        ),
      );
      return 0;
    }
    case 'help': {
      const tool = toolOf(command.action);
      if (tool) {
        process.stdout.write(renderActionHelp(tool.manifest));
        return 0;
      }
      requireAction(command.action, installation);
      process.stdout.write(renderActionHelp(await readManifest(installation.folder, command.action)));
      return 0;
    }
    case 'run': {
      const tool = toolOf(command.action);
      if (tool) return tool.run(command.inputs, installation, command.operands ?? []);
      const load = requireAction(command.action, installation);
      // The action is compiled while git is asked.
      const [host, { action }] = await Promise.all([hostFor(command, installation), load()]);
      return runAction(action, host, installation.version);
    }
  }
}

async function hostFor(
  { action, inputs }: Extract<CommandLine, { kind: 'run' }>,
  { folder, connections }: Installation,
): Promise<Host> {
  const defaults = terminalDefaults(await readManifest(folder, action));
  return createTerminalHost({ ...defaults, ...inputs }, connections);
}

function takesOperands(name: string): boolean {
  return toolOf(name)?.manifest.operands !== undefined;
}

function toolOf(name: string): Tool | undefined {
  return Object.hasOwn(tools, name) ? tools[name] : undefined;
}

function requireAction(name: string, { actions }: Installation): () => Promise<{ action: Action }> {
  const load = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (load) return load;
  const names = [...Object.keys(actions), ...Object.keys(tools)];
  const nearest = nearestName(name, names);
  throw new ConfigurationError({
    where: 'command line',
    message: `«${name}» is not an action.`,
    fix: nearest ? `Did you mean ${nearest}?` : `The actions are ${names.join(', ')}.`,
  });
}
