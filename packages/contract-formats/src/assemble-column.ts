import type { JsonType } from '@plimsoll/contract';
import type { Keywords, PlacedPiece, Pointer } from './piece.ts';

/** All that is said of one column, in order. */
export interface ColumnPieces {
  readonly all: PlacedPiece[];
}

interface Context {
  readonly areNullsAllowed: boolean;
  /** Notes where a part of the column's schema comes from. */
  remember(ours: Pointer, theirs: Pointer): void;
  /** Lists a rule that cannot be carried over. */
  drop(message: string, at: Pointer): void;
}

const every: readonly JsonType[] = ['boolean', 'number', 'string', 'array', 'object'];
const ofNumbers = [
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['mean', 'median', 'standardDeviation', 'sum', 'smallest', 'largest', 'quantiles'],
];

/**
 * The schema of a column. Tools speak about values and about nulls apart; JSON Schema does not, so a null that is
 * allowed joins the types, and the members of each list of values.
 */
export function assembleColumn({ all }: ColumnPieces, context: Context): Keywords {
  const schema: Record<string, unknown> = {};
  const answers = all.flatMap(({ piece }) => (piece.kind === 'nulls' ? [piece.isAllowed] : []));
  const isNullable = answers.length === 0 ? context.areNullsAllowed : answers.every(Boolean);
  for (const { piece, at } of all) {
    if (piece.kind === 'note') Object.assign(schema, piece.keywords);
    if (piece.kind === 'types') addRule(schema, { type: typesWith(piece.types, isNullable) }, at, context);
    if (piece.kind === 'whole') addWhole(schema, piece.keywords, (name) => context.remember([name], at));
    if (piece.kind === 'rule') {
      const keywords = withNull(piece.keywords, isNullable);
      if (piece.tolerance === undefined) addRule(schema, keywords, at, context);
      else addTolerant(schema, keywords, piece.tolerance, { at, context });
    }
  }
  const types = schema.type === undefined ? impliedTypes(schema, isNullable) : null;
  if (types) {
    const spoken = all.find(({ piece }) => piece.kind === 'nulls' || piece.kind === 'rule');
    if (spoken) context.remember(['type'], spoken.at);
    schema.type = typesWith(types, isNullable);
  }
  return schema;
}

/** A rule that speaks of a keyword that is taken joins `allOf`. */
function addRule(schema: Record<string, unknown>, keywords: Keywords, at: Pointer, context: Context): void {
  const tolerated = (schema.invalidShare ?? {}) as Keywords;
  const isFree = Object.entries(keywords).every(
    ([name, value]) =>
      schema[name] === undefined || (isEqual(schema[name], value) && tolerated[name] === undefined),
  );
  if (isFree) {
    Object.assign(schema, keywords);
    for (const name of Object.keys(keywords)) context.remember([name], at);
    return;
  }
  const others = (schema.allOf ?? []) as unknown[];
  context.remember(['allOf', String(others.length)], at);
  schema.allOf = [...others, keywords];
}

/** A tolerance is one for a keyword, so a rule of several keywords becomes one of a single keyword. */
function addTolerant(
  schema: Record<string, unknown>,
  keywords: Keywords,
  tolerance: number,
  { at, context }: { at: Pointer; context: Context },
): void {
  const names = Object.keys(keywords);
  const [only, another] = names;
  if (only === undefined) return;
  const name = another === undefined ? only : 'anyOf';
  if (schema[name] !== undefined) {
    context.drop(`the column has two rules about ${name}, and this one with a tolerance is not checked.`, at);
    return;
  }
  schema[name] = another === undefined ? keywords[only] : [keywords];
  schema.invalidShare = { ...((schema.invalidShare ?? {}) as Keywords), [name]: tolerance };
  context.remember([name], at);
  context.remember(['invalidShare'], at);
}

/** Two rules about the same measure are one with the limits of both. */
function addWhole(
  schema: Record<string, unknown>,
  keywords: Keywords,
  remember: (name: string) => void,
): void {
  for (const [name, value] of Object.entries(keywords)) {
    const known = schema[name];
    remember(name);
    if (Array.isArray(known) && Array.isArray(value)) schema[name] = [...new Set([...known, ...value])];
    else if (isTable(known) && isTable(value)) schema[name] = { ...known, ...value };
    else schema[name] = value;
  }
}

function isTable(value: unknown): value is Keywords {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesWith(types: readonly JsonType[], isNullable: boolean): JsonType | readonly JsonType[] {
  const all = isNullable && !types.includes('null') ? [...types, 'null' as const] : types;
  return all.length === 1 && all[0] ? all[0] : all;
}

/** A limit on numbers means that the column holds numbers; that no null is allowed has to be said by the types. */
function impliedTypes(schema: Keywords, isNullable: boolean): readonly JsonType[] | null {
  const parts = [schema.allOf, schema.anyOf].flat().filter((part) => part !== undefined) as Keywords[];
  const keywords = [schema, ...parts].flatMap(Object.keys);
  if (keywords.some((name) => ofNumbers.includes(name))) return ['number'];
  if (isNullable || keywords.includes('enum') || keywords.includes('const')) return null;
  return keywords.some((name) => name === 'pattern' || name.endsWith('Length')) ? ['string'] : every;
}

function withNull(keywords: Keywords, isNullable: boolean): Keywords {
  if (!isNullable) return keywords;
  const { const: only, enum: members, ...others } = keywords;
  const values = members ?? (only === undefined ? undefined : [only]);
  if (!Array.isArray(values)) return keywords;
  return { ...others, enum: values.includes(null) ? values : [...values, null] };
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
