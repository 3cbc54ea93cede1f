import { ConfigurationError } from '@plimsoll/errors';

/** What a command line asks for. */
export type CommandLine =
  | { readonly kind: 'overview' }
  | { readonly kind: 'version' }
  | { readonly kind: 'help'; readonly action: string }
  | {
      readonly kind: 'run';
      readonly action: string;
      readonly inputs: Readonly<Record<string, string>>;
      /** What stands without a --: only behind commands that take operands. */
      readonly operands?: readonly string[];
    };

/**
 * Reads `plimsoll <action> --<input> <value> …`. `--input=value` works too; an input without a value is `true`; an input
 * that is given several times has one line for each. Commands that take operands have them first: `plimsoll show penguins@v1.0.0`.
 */
export function parseCommandLine(
  args: readonly string[],
  takesOperands: (action: string) => boolean = () => false,
): CommandLine {
  const [action, ...rest] = args;
  if (action === undefined || action === '--help' || action === '-h' || action === 'help')
    return { kind: 'overview' };
  if (action === '--version') return { kind: 'version' };
  if (action.startsWith('-')) {
    throw new ConfigurationError({
      where: 'command line',
      message: `begins with «${action}», and the action comes first.`,
      fix: 'Example: plimsoll validate-data --data data/train.csv --contract contract.yml',
    });
  }
  if (rest.includes('--help') || rest.includes('-h')) return { kind: 'help', action };
  if (!takesOperands(action)) return { kind: 'run', action, inputs: readOptions(rest) };
  // Operands come first, as in every example.
  const end = rest.findIndex((arg) => arg.startsWith('-'));
  const operands = end < 0 ? rest : rest.slice(0, end);
  return { kind: 'run', action, operands, inputs: readOptions(rest.slice(operands.length)) };
}

function readOptions(args: readonly string[]): Record<string, string> {
  const inputs = new Map<string, string>();
  for (let i = 0; i < args.length; i++) {
    const option = /^--([^=]+)(?:=(.*))?$/s.exec(args[i] ?? '');
    const name = option?.[1];
    if (name === undefined) {
      throw new ConfigurationError({
        where: 'command line',
        message: `has «${args[i]}» where an input was expected.`,
        fix: 'Write --<input> <value>; put a value with spaces in quotes.',
      });
    }
    let value = option?.[2];
    const next = args[i + 1];
    if (value === undefined && next !== undefined && !next.startsWith('--')) {
      value = next;
      i++;
    }
    const earlier = inputs.get(name);
    inputs.set(name, earlier === undefined ? (value ?? 'true') : `${earlier}\n${value ?? 'true'}`);
  }
  return Object.fromEntries(inputs);
}
