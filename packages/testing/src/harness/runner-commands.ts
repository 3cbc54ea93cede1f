/** A command in the output of a step, such as `::error file=a.csv,line=3::too large`. */
export interface RunnerCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What a step shows at a file, or at the run. */
export interface ShownAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly title?: string;
}

/**
 * Reads the output of a step line by line as the runner does: only lines that begin with `::` are commands, and none
 * between `::stop-commands::<token>` and `::<token>::`.
 */
export function createCommandReader(): {
  read(line: string): void;
  readonly commands: readonly RunnerCommand[];
} {
  const commands: RunnerCommand[] = [];
  let stopToken: string | undefined;
  return {
    commands,
    read(line) {
      const parsed = parseCommand(line);
      if (!parsed) return;
      if (stopToken !== undefined) {
        if (parsed.command === stopToken) stopToken = undefined;
        return;
      }
      if (parsed.command === 'stop-commands') stopToken = parsed.message;
      else commands.push(parsed);
    },
  };
}

/** The annotations among commands. */
export function annotationsOf(commands: readonly RunnerCommand[]): ShownAnnotation[] {
  return commands.flatMap(({ command, properties, message }) => {
    if (command !== 'error' && command !== 'warning' && command !== 'notice') return [];
    const { file, line, title } = properties;
    return [
      {
        level: command,
        message,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line: Number(line) }),
        ...(title === undefined ? {} : { title }),
      },
    ];
  });
}

function parseCommand(line: string): RunnerCommand | undefined {
  const match = /^\s*::([^:\s]+)(?: ([^\n]*?))?::(.*)$/s.exec(line);
  if (!match) return undefined;
  const [, command = '', list = '', message = ''] = match;
  const properties: Record<string, string> = {};
  for (const entry of list.split(',')) {
    const equals = entry.indexOf('=');
    if (equals > 0) properties[entry.slice(0, equals).trim()] = unescapeProperty(entry.slice(equals + 1));
  }
  return { command, properties, message: unescapeData(message) };
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
