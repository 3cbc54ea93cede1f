import { ConfigurationError } from '@plimsoll/errors';

/** A parameter as a record keeps it. */
export type ParameterValue = string | number | boolean | null;

const maxParameters = 1000;
const maxDepth = 32;
const maxTextLength = 2000;

/**
 * The parameters of a training from a JSON or YAML file, by dotted path: `{ forest: { trees: 50 } }` → `forest.trees: 50`.
 * Lists count by index. Throws a ConfigurationError that names `path` when the text is not a tree of plain values.
 */
export async function parseParameters(text: string, path: string): Promise<Record<string, ParameterValue>> {
  const parameters: Record<string, ParameterValue> = Object.create(null);
  const collect = (value: unknown, names: readonly string[]): void => {
    if (names.length > maxDepth) throw refuse(path, `is nested deeper than ${maxDepth} levels.`);
    if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
      for (const [name, child] of Object.entries(value)) collect(child, [...names, name]);
      return;
    }
    if (Object.keys(parameters).length >= maxParameters)
      throw refuse(path, `has more than ${maxParameters} values.`);
    parameters[names.join('.').slice(0, 200)] = plainValueOf(value);
  };
  const tree = await parseTree(text, path);
  if (typeof tree !== 'object' || tree === null) throw refuse(path, 'does not hold names and values.');
  collect(tree, []);
  return { ...parameters };
}

function plainValueOf(value: unknown): ParameterValue {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  return (value instanceof Date ? value.toISOString() : String(value)).slice(0, maxTextLength);
}

async function parseTree(text: string, path: string): Promise<unknown> {
  try {
    if (path.endsWith('.json')) return JSON.parse(text);
    const { parse } = await import('yaml');
    return parse(text, { maxAliasCount: 100 });
  } catch (error) {
    throw refuse(path, `is not ${path.endsWith('.json') ? 'JSON' : 'YAML'} (${firstLine(error)}).`, error);
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.replace(/:$/, '') ?? '';
}

function refuse(path: string, message: string, cause?: unknown): ConfigurationError {
  const fix = 'Write a JSON or YAML file such as «learning_rate: 0.1».';
  return new ConfigurationError({ where: path, message, fix }, { cause });
}
