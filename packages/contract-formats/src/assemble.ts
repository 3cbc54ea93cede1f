import type { LocatedValue } from '@plimsoll/contract';
import { assembleColumn, type ColumnPieces } from './assemble-column.ts';
import type { Keywords, PlacedPiece, Pointer, Remark } from './piece.ts';

/** A contract of another tool in our words. */
export interface Assembled {
  /** Our contract; places are those of the other tool's document. */
  readonly located: LocatedValue;
  readonly remarks: readonly Remark[];
}

/** What an assembly needs to know of the document. */
export interface Source {
  /** Whether a column may hold nulls when the document does not say. */
  readonly areNullsAllowed: boolean;
  place(pointer: Pointer): string;
}

/** Puts the pieces of a contract together. Pure; the order of columns is that of the pieces. */
export function assemble(pieces: readonly PlacedPiece[], source: Source): Assembled {
  const places = new Map<string, Pointer>();
  const schema: Record<string, unknown> = {};
  const remarks: Remark[] = [];
  const remember = (ours: Pointer, theirs: Pointer) => {
    for (let length = ours.length; length > 0; length--) {
      const key = keyOf(ours.slice(0, length));
      if (!places.has(key)) places.set(key, theirs);
    }
  };
  const required: string[] = [];
  const keys: string[][] = [];
  for (const { piece, at } of pieces) {
    if (piece.kind === 'remark') remarks.push({ where: source.place(at), message: piece.message });
    if (piece.kind === 'note' && piece.column === null) Object.assign(schema, piece.keywords);
    if (piece.kind === 'present' && !required.includes(piece.column)) {
      remember(['required', String(required.push(piece.column) - 1)], at);
    }
    if (piece.kind === 'unique' && !keys.some((key) => isSame(key, piece.columns))) {
      remember(['unique', String(keys.push([...piece.columns]) - 1)], at);
    }
    if (piece.kind === 'row') mergeRow(schema, piece.keywords, at, remember);
  }
  if (required.length > 0) schema.required = required;
  if (keys.length > 0) schema.unique = keys;
  for (const [name, { group, pieces: ofColumn }] of columnsOf(pieces)) {
    const base = [group, name];
    const column = assembleColumn(ofColumn, {
      areNullsAllowed: source.areNullsAllowed,
      remember: (ours, theirs) => remember([...base, ...ours], theirs),
      drop: (message, at) => remarks.push({ where: source.place(at), message }),
    });
    const first = ofColumn.all[0];
    if (first) remember(base, first.at);
    const columns = (schema[group] ?? {}) as Record<string, unknown>;
    schema[group] = Object.defineProperty(columns, name, { ...plain, value: column });
  }
  return { located: { value: schema, place: placer(places, source) }, remarks };
}

/** A column may have any name, __proto__ too. */
const plain = { enumerable: true, configurable: true, writable: true };

interface Group {
  readonly group: 'properties' | 'patternProperties';
  readonly pieces: ColumnPieces;
}

function columnsOf(pieces: readonly PlacedPiece[]): Map<string, Group> {
  const found = new Map<string, Group>();
  const add = (group: Group['group'], name: string, placed: PlacedPiece) => {
    const known = found.get(name) ?? { group, pieces: { all: [] } };
    found.set(name, known);
    known.pieces.all.push(placed);
  };
  for (const placed of pieces) {
    const { piece, at } = placed;
    if (piece.kind === 'pattern') {
      for (const inner of piece.pieces) add('patternProperties', piece.names, { piece: inner, at });
    } else if ('column' in piece && piece.column !== null && piece.kind !== 'present') {
      add('properties', piece.column, placed);
    } else if (piece.kind === 'present') add('properties', piece.column, placed);
  }
  return found;
}

/** Lists grow, tables by column are joined, the stricter number of rows counts, and the rest is set. */
function mergeRow(
  schema: Record<string, unknown>,
  keywords: Keywords,
  at: Pointer,
  remember: (ours: Pointer, theirs: Pointer) => void,
): void {
  for (const [name, value] of Object.entries(keywords)) {
    const known = schema[name];
    if (Array.isArray(known) && Array.isArray(value)) {
      remember([name, String(known.length)], at);
      schema[name] = [...known, ...value];
      continue;
    }
    remember(Array.isArray(value) ? [name, '0'] : [name], at);
    if (isTable(known) && isTable(value)) {
      for (const [key, entry] of Object.entries(value)) {
        remember([name, key], at);
        const inner = known[key];
        known[key] = isTable(inner) && isTable(entry) ? { ...inner, ...entry } : entry;
      }
    } else if (known === undefined) {
      schema[name] = isTable(value) ? { ...value } : value;
      if (isTable(value)) for (const key of Object.keys(value)) remember([name, key], at);
    } else if (name === 'minRows') schema[name] = Math.max(known as number, value as number);
    else if (name === 'maxRows') schema[name] = Math.min(known as number, value as number);
    else schema[name] = value;
  }
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function placer(places: ReadonlyMap<string, Pointer>, source: Source): LocatedValue['place'] {
  return (pointer) => {
    for (let length = pointer.length; length > 0; length--) {
      const theirs = places.get(keyOf(pointer.slice(0, length)));
      if (theirs) return source.place(theirs);
    }
    return source.place([]);
  };
}

function keyOf(pointer: Pointer): string {
  return JSON.stringify(pointer);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, i) => name === b[i]);
}
