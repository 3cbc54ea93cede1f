import type { JsonType, OtherColumns, PlannedColumn } from './check-plan.ts';
import { inPlace } from './columns-of.ts';
import type { Part } from './flatten.ts';
import { keywords } from './keywords.ts';
import { compilePattern } from './pattern.ts';
import type { References } from './references.ts';
import { baseOf, isObject, type SchemaObject } from './walk-schemas.ts';

/** What a contract says, anywhere, about the values of a column. */
interface Hint {
  readonly types: Set<JsonType>;
  /** Kinds of the values that it lists. */
  readonly kinds: Set<JsonType>;
  speaksOfNumbers: boolean;
}

/** What a contract says about columns: by name, by pattern, and about all others. */
export interface ColumnHints {
  readonly byName: ReadonlyMap<string, Hint>;
  readonly byPattern: readonly {
    readonly pattern: string;
    readonly fits: (name: string) => boolean;
    readonly hint: Hint;
  }[];
  readonly others: Hint;
}

/** Looks through all of a contract, also through what holds on conditions only. */
export function collectHints(root: SchemaObject, base: string, references: References): ColumnHints {
  const byName = new Map<string, Hint>();
  const byPattern = new Map<string, Hint>();
  const others = noHint();
  const hintFor = (hints: Map<string, Hint>, name: string) => {
    const hint = hints.get(name) ?? noHint();
    hints.set(name, hint);
    return hint;
  };
  for (const { schema, base: own } of partsInPlace(root, base, references)) {
    for (const [keyword, value] of Object.entries(schema)) {
      for (const name of mentioned(keyword, value)) hintFor(byName, name);
      if (keyword === 'properties' || keyword === 'patternProperties') {
        for (const [name, inner] of Object.entries(value as object)) {
          addHint(hintFor(keyword === 'properties' ? byName : byPattern, name), inner, own, references);
        }
      }
      if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
        addHint(others, value, own, references);
      }
    }
  }
  return {
    byName,
    byPattern: [...byPattern].map(([pattern, hint]) => ({ pattern, fits: compilePattern(pattern), hint })),
    others,
  };
}

function mentioned(keyword: string, value: unknown): readonly string[] {
  if (keyword === 'required') return value as string[];
  if (keyword === 'dependentSchemas') return Object.keys(value as object);
  if (keyword === 'dependentRequired') return Object.entries(value as Record<string, string[]>).flat(2);
  return [];
}

/** How to read the cells of a column; `parts` are what holds for it without condition. */
export function planColumn(
  name: string,
  parts: readonly Part[],
  { hints, nullTexts, isOptional }: { hints: ColumnHints; nullTexts: readonly string[]; isOptional: boolean },
): PlannedColumn {
  const types = commonTypes(parts);
  const fitting = hints.byPattern.filter(({ fits }) => fits(name)).map(({ hint }) => hint);
  const said = [...(hints.byName.has(name) ? [hints.byName.get(name) ?? noHint()] : []), ...fitting];
  return { name, types, textTypes: types ?? typesSaid(said), nullTexts, isOptional };
}

/** How to read the cells of columns that the contract does not name. */
export function planOtherColumns(hints: ColumnHints, nullTexts: readonly string[]): OtherColumns {
  return {
    patterns: hints.byPattern.map(({ pattern, hint }) => ({
      pattern,
      textTypes: typesSaid([hint]) ?? ['number', 'string'],
    })),
    textTypes: typesSaid([hints.others]) ?? ['number', 'string'],
    nullTexts,
  };
}

/** How to read the text of a column, whether the plan names it or not. */
export function textTypesOf(
  name: string,
  { planned, otherColumns }: { planned: readonly PlannedColumn[]; otherColumns: OtherColumns },
): { textTypes: readonly JsonType[]; nullTexts: readonly string[] } {
  const own = planned.find((column) => column.name === name);
  if (own) return { textTypes: own.textTypes ?? ['string'], nullTexts: own.nullTexts ?? [] };
  const fitting = otherColumns.patterns.find(({ pattern }) => compilePattern(pattern)(name));
  return fitting ? { ...fitting, nullTexts: otherColumns.nullTexts } : otherColumns;
}

/** Null where numbers are spoken of, and nothing says which texts are numbers. */
function typesSaid(hints: readonly Hint[]): readonly JsonType[] | null {
  const types = new Set(hints.flatMap((hint) => [...hint.types, ...hint.kinds]));
  if (types.size === 0) return hints.some((hint) => hint.speaksOfNumbers) ? null : ['string'];
  const isNumeric = types.has('number') || types.has('integer');
  return hints.some((hint) => hint.speaksOfNumbers) && !isNumeric ? null : [...types];
}

/** The types that all parts allow; null when none of them says a type. */
function commonTypes(parts: readonly Part[]): readonly JsonType[] | null {
  const said = parts.flatMap(({ schema }) =>
    schema === false || schema.type === undefined ? [] : [[schema.type].flat() as JsonType[]],
  );
  const [first, ...others] = said;
  if (!first) return null;
  return others.reduce((common, types) => [...new Set(common.flatMap((type) => meet(type, types)))], first);
}

/** Every integer is a number. */
function meet(type: JsonType, types: readonly JsonType[]): JsonType[] {
  if (types.includes(type)) return [type];
  if (type === 'number' && types.includes('integer')) return ['integer'];
  return type === 'integer' && types.includes('number') ? ['integer'] : [];
}

function addHint(hint: Hint, schema: unknown, base: string, references: References): void {
  for (const { schema: part } of partsInPlace(schema, base, references)) {
    for (const type of [part.type ?? []].flat()) hint.types.add(type as JsonType);
    const members = [
      ...(Array.isArray(part.enum) ? part.enum : []),
      ...('const' in part ? [part.const] : []),
    ];
    for (const member of members) if (member !== null) hint.kinds.add(typeOf(member));
    hint.speaksOfNumbers ||= Object.keys(part).some((keyword) =>
      keywords[keyword]?.appliesTo?.includes('number'),
    );
  }
}

/** A schema and all schemas that it asks about the same value, on whatever condition. */
function partsInPlace(schema: unknown, base: string, references: References) {
  const found: { schema: SchemaObject; base: string }[] = [];
  const seen = new Set<unknown>();
  const waiting: { schema: unknown; base: string }[] = [{ schema, base }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!isObject(next.schema) || seen.has(next.schema)) continue;
    seen.add(next.schema);
    const own = baseOf(next.schema, next.base);
    found.push({ schema: next.schema, base: own });
    for (const [keyword, value] of Object.entries(next.schema)) {
      waiting.push(...inPlace(keyword, value).map((inner) => ({ schema: inner, base: own })));
      const referred = keyword === '$ref' ? references.resolve(String(value), own) : undefined;
      if (referred) waiting.push(referred);
    }
  }
  return found;
}

function typeOf(value: unknown): JsonType {
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'number' || type === 'boolean' || type === 'string' ? type : 'object';
}

function noHint(): Hint {
  return { types: new Set(), kinds: new Set(), speaksOfNumbers: false };
}
