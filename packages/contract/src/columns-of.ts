import { keywords } from './keywords.ts';
import { metaSchemaUri, type References } from './references.ts';
import { baseOf, isObject, type SchemaObject } from './walk-schemas.ts';

/** Keywords that look at every entry of an object, whatever its name. */
const lookAtAll: ReadonlySet<string> = new Set([
  'patternProperties',
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'minProperties',
  'maxProperties',
  'enum',
  'const',
]);

/** Names of the columns that a schema of a row looks at; null when it looks at all. */
export function columnsOf(
  schema: SchemaObject,
  base: string,
  references: References,
): readonly string[] | null {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const waiting: { schema: unknown; base: string }[] = [{ schema, base }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!isObject(next.schema) || seen.has(next.schema)) continue;
    seen.add(next.schema);
    const own = baseOf(next.schema, next.base);
    for (const [keyword, value] of Object.entries(next.schema)) {
      if (lookAtAll.has(keyword)) return null;
      for (const name of namesIn(keyword, value)) found.add(name);
      if (keyword === '$ref') {
        const referred = references.resolve(String(value), own);
        if (!referred || String(value) === metaSchemaUri) return null;
        waiting.push(referred);
      }
      waiting.push(...inPlace(keyword, value).map((inner) => ({ schema: inner, base: own })));
    }
  }
  return [...found];
}

function namesIn(keyword: string, value: unknown): readonly string[] {
  if (keyword === 'required') return value as string[];
  if (keyword === 'dependentRequired') return Object.entries(value as Record<string, string[]>).flat(2);
  if (keyword === 'properties' || keyword === 'dependentSchemas') return Object.keys(value as object);
  return [];
}

/** Schemas below a keyword that speak about the same value as it does. */
export function inPlace(name: string, value: unknown): readonly unknown[] {
  const keyword = Object.hasOwn(keywords, name) ? keywords[name] : undefined;
  if (!keyword?.isInPlace) return [];
  return keyword.holds === 'schema' ? [value] : Object.values(value as object);
}
