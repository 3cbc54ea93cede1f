import { keywords } from './keywords.ts';

/** A JSON Schema that is an object. */
export type SchemaObject = { readonly [keyword: string]: unknown };

/** A schema as it may stand in another: an object, or true (anything) or false (nothing). */
export type Schema = SchemaObject | boolean;

/** A place of a contract at which a schema stands. */
export interface SchemaPlace {
  /** What stands there; the form of a wrong contract may be anything. */
  readonly schema: unknown;
  readonly pointer: readonly string[];
  /** The contract's top, a column below its properties, or deeper. */
  readonly level: 'row' | 'column' | 'nested';
  /** The URI that references in it are relative to. */
  readonly base: string;
}

/** What references are relative to where the contract has no $id. */
export const contractUri = 'contract:///';

/** Every schema of a contract, from the top down, in the order of the text. */
export function walkSchemas(root: unknown): SchemaPlace[] {
  const places: SchemaPlace[] = [];
  const waiting: SchemaPlace[] = [{ schema: root, pointer: [], level: 'row', base: contractUri }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { schema } = place;
    if (!isObject(schema)) {
      places.push(place);
      continue;
    }
    const base = baseOf(schema, place.base);
    places.push({ ...place, base });
    waiting.push(...innerSchemas(schema, { ...place, base }).reverse());
  }
  return places;
}

function innerSchemas(schema: SchemaObject, { pointer, level, base }: SchemaPlace): SchemaPlace[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const holds = Object.hasOwn(keywords, keyword) ? keywords[keyword]?.holds : undefined;
    const isColumns = level === 'row' && keyword === 'properties';
    const inner = (schema: unknown, ...more: string[]): SchemaPlace => ({
      schema,
      pointer: [...pointer, keyword, ...more],
      level: isColumns ? 'column' : 'nested',
      base,
    });
    if (holds === 'schema') return [inner(value)];
    if (holds === 'list') return Array.isArray(value) ? value.map((one, i) => inner(one, String(i))) : [];
    if (holds === 'map')
      return isObject(value) ? Object.entries(value).map(([name, one]) => inner(one, name)) : [];
    return [];
  });
}

/** What references in a schema are relative to: its own $id, if it has one. */
export function baseOf(schema: SchemaObject, outer: string): string {
  return typeof schema.$id === 'string' ? (resolveUri(schema.$id, outer) ?? outer) : outer;
}

/** A reference as a whole URI without an empty fragment; undefined when it is none. */
export function resolveUri(reference: string, base: string): string | undefined {
  if (!URL.canParse(reference, base)) return undefined;
  return new URL(reference, base).href.replace(/#$/, '');
}

export function isObject(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
