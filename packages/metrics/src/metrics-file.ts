import { ConfigurationError } from '@plimsoll/errors';
import { replaceBareNumbers } from './bare-numbers.ts';
import { type FileMetric, flattenTree } from './flatten-tree.ts';
import { type FormatContent, isRecord, metricFormats } from './metric-formats.ts';
import type { MetricHistory } from './metric-history.ts';
import type { UnusableMetric } from './outcome.ts';
import { dvcLivePrefix, parseDelimited, parseHistoryLines, parseMlflowMetric } from './text-history.ts';

/** What one metrics file says, by dotted name: `test.accuracy`, `loss.0`. */
export interface MetricsFile {
  /** As the user would write it. */
  readonly path: string;
  readonly values: ReadonlyMap<string, FileMetric>;
  /** What has a name but is no number, with its place. */
  readonly unusable: ReadonlyMap<string, UnusableMetric>;
  /** How the metrics went over the training; null when the file has last values only. */
  readonly history: MetricHistory | null;
}

/**
 * Metrics from the text of a file: a tree of names and numbers in JSON (with the bare NaN and Infinity that Python writes), YAML 1.2 or
 * TOML; a table with a row per epoch or step (CSV, TSV, JSON lines); the file of an MLflow metric; or what a known tool writes as JSON
 * (metric-formats.ts). The ending decides, else the first character. Throws a ConfigurationError that names `path` for anything else.
 */
export async function parseMetricsFile(text: string, path: string): Promise<MetricsFile> {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') throw refuse(path, 'is empty.');
  const { tree, last = {}, aliases = {}, history } = await readContent(content, path);
  const flat = flattenTree(tree, path);
  const ending = flattenTree(last, path);
  const others = flattenTree(aliases, path);
  const hidden = [...others.values].filter(([name]) => !flat.values.has(name));
  return {
    path,
    values: new Map([
      ...flat.values,
      ...ending.values,
      ...hidden.map(([name, { value }]) => [name, { value, isElement: true }] as const),
    ]),
    unusable: new Map([...flat.unusable, ...ending.unusable]),
    history,
  };
}

async function readContent(text: string, path: string): Promise<FormatContent> {
  const mlflow = parseMlflowMetric(text, path);
  if (mlflow) return mlflow;
  if (/\.[ct]sv$/i.test(path)) return parseDelimited(text, path, dvcLivePrefix(path));
  if (/\.(jsonl|ndjson)$/i.test(path)) return parseHistoryLines(parseLines(text, path));
  const tree = await parseTree(text, path);
  if (isRecord(tree)) {
    for (const format of metricFormats) {
      const content = format.read(tree, path);
      if (content) return content;
    }
  }
  if (typeof tree === 'object' && tree !== null) return { tree, history: null };
  const found = tree === null ? 'nothing' : `a single ${typeof tree}`;
  throw refuse(path, `holds ${found} instead of names and numbers.`);
}

async function parseTree(text: string, path: string): Promise<unknown> {
  if (/\.toml$/i.test(path)) return parseToml(text, path);
  const isJson = /\.json$/i.test(path) || (!/\.ya?ml$/i.test(path) && /^\s*[[{]/.test(text));
  return isJson ? parseJson(text, path) : parseYaml(text, path);
}

function parseLines(text: string, path: string): Record<string, unknown>[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = parseJson(line, `${path}:${index + 1}`);
    if (!isRecord(value)) throw refuse(`${path}:${index + 1}`, 'is no object.');
    return [value];
  });
}

/** The TOML parser is loaded only by those who have TOML files. */
async function parseToml(text: string, path: string): Promise<unknown> {
  const { parse } = await import('smol-toml');
  try {
    return parse(text);
  } catch (error) {
    throw refuse(path, `is not TOML: ${firstLine(error)}.`, error);
  }
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
