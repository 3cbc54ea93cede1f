import { ConfigurationError } from '@plimsoll/errors';
import { replaceBareNumbers } from './bare-numbers.ts';
import { type FileMetric, flattenTree } from './flatten-tree.ts';
import type { UnusableMetric } from './outcome.ts';

/** What one metrics file says, by dotted name: `test.accuracy`, `loss.0`. */
export interface MetricsFile {
  /** As the user would write it. */
  readonly path: string;
  readonly values: ReadonlyMap<string, FileMetric>;
  /** What has a name but is no number, with its place. */
  readonly unusable: ReadonlyMap<string, UnusableMetric>;
}

/**
 * A tree of metrics from JSON (with the bare NaN and Infinity that Python writes) or YAML 1.2 text. The file's ending decides,
 * else its first character. Throws a ConfigurationError that names `path` when the text is neither, or not a tree of names.
 */
export async function parseMetricsFile(text: string, path: string): Promise<MetricsFile> {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') throw refuse(path, 'is empty.');
  const isJson = /\.json$/i.test(path) || (!/\.ya?ml$/i.test(path) && /^\s*[[{]/.test(content));
  const tree = isJson ? parseJson(content, path) : await parseYaml(content, path);
  if (typeof tree !== 'object' || tree === null) {
    throw refuse(
      path,
      `holds ${tree === null ? 'nothing' : `a single ${typeof tree}`} instead of names and numbers.`,
    );
  }
  return { path, ...flattenTree(tree, path) };
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!/NaN|Infinity/.test(text)) throw refuse(path, `is not JSON: ${firstLine(error)}.`, error);
  }
  try {
    return JSON.parse(replaceBareNumbers(text));
  } catch (error) {
    throw refuse(path, `is not JSON: ${firstLine(error)}.`, error);
  }
}

/** The YAML parser is loaded only by those who have YAML files. */
async function parseYaml(text: string, path: string): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    return parse(text, { maxAliasCount: 100, prettyErrors: true, logLevel: 'error', schema: 'core' });
  } catch (error) {
    const isTooDeep = error instanceof RangeError;
    throw refuse(path, isTooDeep ? 'is nested too deeply.' : `is not YAML: ${firstLine(error)}.`, error);
  }
}

function firstLine(error: unknown): string {
  const line = (error as Error).message.split('\n', 1)[0] ?? '';
  return line.replace(/[.:]$/, '').slice(0, 300);
}

function refuse(path: string, message: string, cause?: unknown): ConfigurationError {
  const fix = 'Write a tree of names and numbers, such as {"accuracy": 0.93}.';
  return new ConfigurationError({ where: path, message, fix }, { cause });
}
