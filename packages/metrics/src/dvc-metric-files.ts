import { ConfigurationError } from '@plimsoll/errors';
import { isRecord } from './metric-formats.ts';

/**
 * The metric files that a `dvc.yaml` lists, at its top and in its stages, relative to its folder. Throws a ConfigurationError that
 * names `path` when it is not YAML or lists none.
 */
export async function dvcMetricFiles(text: string, path: string): Promise<string[]> {
  const { parse } = await import('yaml');
  let tree: unknown;
  try {
    tree = parse(text, { maxAliasCount: 100, logLevel: 'error', schema: 'core' });
  } catch (cause) {
    const message = `is not YAML: ${(cause as Error).message.split('\n', 1)[0]}`;
    throw new ConfigurationError({ where: path, message }, { cause });
  }
  const stages = isRecord(tree) && isRecord(tree.stages) ? Object.values(tree.stages) : [];
  const lists = [tree, ...stages].flatMap((part) =>
    isRecord(part) && Array.isArray(part.metrics) ? part.metrics : [],
  );
  const files = lists.flatMap((entry) => (isRecord(entry) ? Object.keys(entry) : [String(entry)]));
  if (files.length > 0) return [...new Set(files)];
  const fix = 'Name the metrics file itself, such as metrics.json.';
  throw new ConfigurationError({ where: path, message: 'lists no metrics.', fix });
}
