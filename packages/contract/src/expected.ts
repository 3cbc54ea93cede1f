import type { JsonType } from './check-plan.ts';
import type { Part } from './flatten.ts';
import { formatExamples, isFormat } from './formats.ts';
import { isObject } from './walk-schemas.ts';

const typeNames: Readonly<Record<JsonType, string>> = {
  null: 'null',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  string: 'text',
  array: 'a list',
  object: 'an object',
};

/** What keywords ask for, in words that follow «is not». */
const words: Readonly<Record<string, (value: never) => string>> = {
  type: (types: JsonType[]) => {
    const others = types.filter((type) => type !== 'null');
    return others.length === 0 ? 'null' : alternatives(others.map((type) => typeNames[type]));
  },
  enum: (values: unknown[]) => `${values.length > 1 ? 'one of ' : ''}${alternatives(values.map(shown))}`,
  const: (value: unknown) => shown(value),
  minimum: (limit: number) => `at least ${limit}`,
  exclusiveMinimum: (limit: number) => `more than ${limit}`,
  maximum: (limit: number) => `at most ${limit}`,
  exclusiveMaximum: (limit: number) => `less than ${limit}`,
  multipleOf: (divisor: number) => `a multiple of ${divisor}`,
  minLength: (limit: number) => `at least ${count(limit, 'character')} long`,
  maxLength: (limit: number) => `at most ${count(limit, 'character')} long`,
  pattern: (source: string) => `text that matches ${source}`,
  format: (name: string) => (isFormat(name) ? formatExamples[name] : name),
  minItems: (limit: number) => `at least ${count(limit, 'entry')} long`,
  maxItems: (limit: number) => `at most ${count(limit, 'entry')} long`,
  uniqueItems: () => 'a list of entries that all differ',
  minProperties: (limit: number) => `an object of at least ${count(limit, 'entry')}`,
  maxProperties: (limit: number) => `an object of at most ${count(limit, 'entry')}`,
  required: (names: string[]) => `an object with ${enumerated(names)}`,
};

/**
 * What a keyword asks for, in words that follow «is not». What a schema in it describes is said by its title or
 * description, else by its place in the contract.
 */
export function expectedOf(keyword: string, value: unknown, part?: Part): string {
  const say = Object.hasOwn(words, keyword) ? words[keyword] : undefined;
  if (say) return say((keyword === 'type' ? [value].flat() : value) as never);
  const said = part && remarkOf(keyword, value, part);
  return said ? `as the contract says: ${said}` : `what ${place(keyword, part)} asks for`;
}

function remarkOf(keyword: string, value: unknown, part: Part): string | undefined {
  const own = isObject(value) ? value : keyword === 'if' && part.schema ? part.schema : {};
  const text = own.title ?? own.description;
  return typeof text === 'string' && text.trim() !== '' && keyword !== 'not'
    ? text.trim().replace(/\.$/, '')
    : undefined;
}

function place(keyword: string, part: Part | undefined): string {
  const steps = [...(part?.pointer ?? []), keyword];
  return `/${steps.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : noun.replace(/y$/, 'ie').concat('s')}`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

/** `a, b or c`; a long list is cut. */
export function alternatives(list: readonly string[]): string {
  const most = 12;
  if (list.length > most) return `${list.slice(0, most).join(', ')} or ${list.length - most} more`;
  return [list.slice(0, -1).join(', '), list.at(-1) ?? ''].filter((part) => part !== '').join(' or ');
}

function enumerated(names: readonly string[]): string {
  const quoted = names.slice(0, 12).map((name) => `«${name}»`);
  return names.length > 12 ? `${quoted.join(', ')} and ${names.length - 12} more` : quoted.join(', ');
}
