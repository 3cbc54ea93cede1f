import type { JsonType, Scalar } from '@plimsoll/contract';

/** Where something stands in a document: keys and indexes from its root. */
export type Pointer = readonly string[];

/** Keywords of our contract about one value, or about the row. */
export type Keywords = Readonly<Record<string, unknown>>;

/** One thing that a contract of another tool says, in our words. */
export type Piece =
  /** What the values that are not null are. */
  | { readonly kind: 'types'; readonly column: string; readonly types: readonly JsonType[] }
  /** Whether the column may hold nulls. When several pieces speak, the stricter one counts. */
  | { readonly kind: 'nulls'; readonly column: string; readonly isAllowed: boolean }
  /** Keywords for the values that are not null; `tolerance` is the share of these that may break them. */
  | {
      readonly kind: 'rule';
      readonly column: string;
      readonly keywords: Keywords;
      readonly tolerance?: number;
    }
  /** Keywords for the column as a whole: its mean, its share of nulls. */
  | { readonly kind: 'whole'; readonly column: string; readonly keywords: Keywords }
  /** Words for the reader. */
  | { readonly kind: 'note'; readonly column: string | null; readonly keywords: Keywords }
  /** The column has to be there. */
  | { readonly kind: 'present'; readonly column: string }
  /** Keywords for every column whose name matches. */
  | { readonly kind: 'pattern'; readonly names: string; readonly pieces: readonly Piece[] }
  /** No two rows with the same values in these columns. */
  | { readonly kind: 'unique'; readonly columns: readonly string[] }
  /** Keywords at the row's level: rules that compare columns, or that speak about the whole table. */
  | { readonly kind: 'row'; readonly keywords: Keywords }
  /** A rule of the other tool that our contract does not have. */
  | { readonly kind: 'remark'; readonly message: string };

/** A piece, and where it stands in the other tool's document. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly at: Pointer;
}

/** A rule that is not carried over, for people. */
export interface Remark {
  /** `suite.json:12 at /expectations/3`. */
  readonly where: string;
  readonly message: string;
}

export const types = (column: string, ...names: readonly JsonType[]): Piece => ({
  kind: 'types',
  column,
  types: names,
});
export const nulls = (column: string, isAllowed: boolean): Piece => ({ kind: 'nulls', column, isAllowed });
export const rule = (column: string, keywords: Keywords): Piece => ({ kind: 'rule', column, keywords });
export const present = (column: string): Piece => ({ kind: 'present', column });
export const unique = (...columns: readonly string[]): Piece => ({ kind: 'unique', columns });
export const row = (keywords: Keywords): Piece => ({ kind: 'row', keywords });
export const remark = (message: string): Piece => ({ kind: 'remark', message });

/** Title and description, where the other tool has them. */
export function note(column: string | null, value: Keywords): Piece {
  const keywords = Object.fromEntries(
    ['title', 'description'].flatMap((key) => (typeof value[key] === 'string' ? [[key, value[key]]] : [])),
  );
  return { kind: 'note', column, keywords };
}

/** Stamps pieces with their place. */
export function at(pointer: Pointer, pieces: readonly Piece[]): PlacedPiece[] {
  return pieces.map((piece) => ({ piece, at: pointer }));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** A list of values that a contract can name, or null when it is none. */
export function scalars(value: unknown): readonly Scalar[] | null {
  return Array.isArray(value) && value.length > 0 && value.every(isScalar) ? value : null;
}

/** A list of texts, or null when it is none. */
export function texts(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'string')
    ? value
    : null;
}
