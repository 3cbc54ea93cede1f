import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What action.yml says of an action: the one source of its help, its defaults and its README tables. */
export interface ActionManifest {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required: boolean; readonly default?: string }>
  >;
}

/** Reads what the build has made of `actions/<action>/action.yml`: parsing YAML takes longer than some actions. */
export async function readManifest(installation: string, action: string): Promise<ActionManifest> {
  const text = await readFile(join(installation, 'dist', 'manifests', `${action}.json`), 'utf8');
  return { ...(JSON.parse(text) as Omit<ActionManifest, 'name'>), name: action };
}

/** Inputs whose default only GitHub can fill in, such as its token, have none in a terminal. */
export function terminalDefaults(manifest: ActionManifest): Record<string, string> {
  const defaults: Record<string, string> = {};
  for (const [name, input] of Object.entries(manifest.inputs)) {
    if (input.default !== undefined && !input.default.includes('${{')) defaults[name] = input.default;
  }
  return defaults;
}
