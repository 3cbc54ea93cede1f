import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** What an expression in a default may ask for: `${{ github.token }}` is `github.token`. */
export type Expressions = (name: string) => string | undefined;

interface Manifest {
  readonly inputs?: Readonly<Record<string, { default?: unknown } | null>>;
  readonly runs?: { readonly main?: string };
}

/** The inputs of an action as the runner hands them over, and the file that it starts. */
export interface PreparedAction {
  readonly environment: Readonly<Record<string, string>>;
  /** Relative to the folder of action.yml. */
  readonly main: string;
}

/**
 * Reads action.yml, fills in the defaults, and makes `INPUT_*` as the runner does: upper case, spaces as underscores,
 * dashes kept; an input without a default is there and empty; an unknown input is passed on.
 */
export async function prepareAction(
  manifestFile: string,
  given: Readonly<Record<string, string>>,
  expressions: Expressions,
): Promise<PreparedAction> {
  const manifest = parse(await readFile(manifestFile, 'utf8')) as Manifest;
  const values: Record<string, string> = {};
  for (const [name, input] of Object.entries(manifest.inputs ?? {})) {
    values[name.toLowerCase()] = evaluate(String(input?.default ?? ''), expressions);
  }
  for (const [name, value] of Object.entries(given)) values[name.toLowerCase()] = value;
  const environment = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
  const main = manifest.runs?.main;
  if (!main) throw new Error(`${manifestFile} names no runs.main`);
  return { environment, main };
}

function evaluate(text: string, expressions: Expressions): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_all, name: string) => {
    const value = expressions(name);
    if (value === undefined) throw new Error(`the harness cannot evaluate the default \${{ ${name} }}`);
    return value;
  });
}
