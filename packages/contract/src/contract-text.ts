import { ConfigurationError } from '@plimsoll/errors';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** Text of a contract that is larger than this is refused unread. */
const maxBytes = 4 * 1024 * 1024;

/** The value that a text holds, and where in the text each part of it stands. */
export interface LocatedValue {
  readonly value: unknown;
  /** A place for messages: `contract.yml:12 at /properties/age`. */
  place(pointer: readonly string[]): string;
}

/**
 * Reads JSON or YAML 1.2. Throws a ConfigurationError with the line for text that is neither, that names a key
 * twice, or whose aliases would expand to far more than what is written.
 */
export function readLocated(text: string, path: string): LocatedValue {
  if (text.trim() === '') throw refusal(path, 'is empty.', 'Write a JSON Schema for one row of the data.');
  if (text.length > maxBytes)
    throw refusal(path, 'is larger than 4 MB.', 'A contract describes the data, it does not hold them.');
  const isJson = path.toLowerCase().endsWith('.json');
  const lines = new LineCounter();
  try {
    const json = isJson ? parseJson(text, path) : undefined;
    const document = parseDocument(text, { lineCounter: lines, version: '1.2', schema: 'core' });
    // JSON is YAML but for corners that do not matter here; only a key that stands twice does.
    const errors = document.errors.filter(({ code }) => !isJson || code === 'DUPLICATE_KEY');
    if (errors.some(({ message }) => message.includes('call stack'))) throw new RangeError('too deep');
    if (errors.length > 0) {
      throw new ConfigurationError(
        errors.slice(0, 5).map(({ linePos, message }) => ({
          where: `${path}:${linePos?.[0].line ?? 1}`,
          message: `is not valid ${isJson ? 'JSON' : 'YAML'}: ${firstLine(message)}.`,
        })),
      );
    }
    return {
      value: isJson ? json : toPlain(document, path),
      place: (pointer) =>
        `${path}:${lineOf(document, pointer, lines)} at /${pointer.map(escapePointer).join('/')}`,
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw refusal(path, 'is nested too deeply.', 'A contract needs a few levels only.');
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refusal(
      path,
      `is not valid JSON: ${(error as Error).message}.`,
      'Mend it, or name the file .yml and write YAML.',
    );
  }
}

function toPlain(document: Document.Parsed, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (error instanceof ReferenceError) {
      throw refusal(
        path,
        `cannot be read: ${firstLine(error.message)}.`,
        'Write the values out instead of using so many aliases.',
      );
    }
    throw error;
  }
}

/** Line of the node that a pointer names, or of its nearest parent that stands in the text. */
function lineOf(document: Document.Parsed, pointer: readonly string[], lines: LineCounter): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const step of pointer) {
    const resolved =
      isNode(node) && 'resolve' in node
        ? (node as { resolve(d: Document): unknown }).resolve(document)
        : node;
    if (isMap(resolved)) {
      const pair = resolved.items.find(({ key }) => String(isScalar(key) ? key.value : key) === step);
      if (!pair) break;
      node = pair.value;
      offset = startOf(pair.key) ?? offset;
    } else if (isSeq(resolved)) {
      node = resolved.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return lines.linePos(offset ?? 0).line;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}

function escapePointer(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '')
    .replace(/ at line \d+, column \d+:?$/, '')
    .replace(/\.$/, '')
    .trim();
}

function refusal(where: string, message: string, fix: string): ConfigurationError {
  return new ConfigurationError({ where, message, fix });
}
