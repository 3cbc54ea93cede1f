import type { TableSource } from '@plimsoll/dataset';
import type { ColumnKind } from '@plimsoll/profile';

/** A column that both sides have, and how its values are compared. */
export interface SharedColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Whether its numbers are beyond what 64-bit floats tell apart: they are then compared by their text. */
  readonly isHuge: boolean;
}

/** What to look for. `test` is the side that must be new to a model that knows `train`. */
export interface SplitQuestion {
  readonly train: TableSource;
  readonly test: TableSource;
  readonly columns: readonly SharedColumn[];
  /** Names of columns that rows are compared by. */
  readonly features: readonly string[];
  /** Those of the features that rows are first sought by: they tell most rows apart. */
  readonly seekBy: readonly string[];
  readonly label: string | null;
  /** Columns whose values must not be on both sides: groups and ids. */
  readonly keys: readonly string[];
  readonly time: string | null;
  /** Values of a column that train has; rows of `test` with others are sought. */
  readonly known: ReadonlyMap<string, readonly string[]>;
  /** How many row numbers to name. */
  readonly examples: number;
}

/** Rows of `test`, and the numbers of the first of them, counted from 1 over all files. */
export interface FoundRows {
  readonly rows: number;
  readonly firstRows: readonly number[];
}

/** Values of a key on both sides. */
export interface SharedKey {
  readonly column: string;
  readonly same: FoundRows;
  /** Different values that are the same. */
  readonly values: number;
  /** Rows whose value is not train's, and is but for case, spaces, accents and Unicode's ways to write a character. */
  readonly near: FoundRows;
}

/** What train knows of the other side. Counts of all rows, exact. */
export interface SplitFacts {
  /** Rows with the features and the label of a row of train. */
  readonly sameRows: FoundRows;
  /** Rows with the features of a row of train. */
  readonly sameFeatures: FoundRows;
  /** Rows with the features of a row of train that has another label. */
  readonly conflicts: FoundRows;
  readonly keys: readonly SharedKey[];
  /** Rows before the last of train; null without a time, or where one side has none. */
  readonly early: (FoundRows & { readonly trainEnd: string }) | null;
  /** Rows with values that train does not have, for each column asked for. */
  readonly unseen: ReadonlyMap<string, FoundRows>;
}

/** A value of a sampled row. */
export type SampledValue = number | string | boolean | null;

/** Compares the sides of a split, row by row, within bounded memory. */
export interface SplitEngine {
  compareSplits(question: SplitQuestion): Promise<SplitFacts>;
  /** Some columns of at most `most` random rows; the same ones in every call where the format allows it. */
  sampleRows(
    source: TableSource,
    request: { readonly columns: readonly SharedColumn[]; readonly most: number },
  ): Promise<readonly (readonly SampledValue[])[]>;
}

/** A key as people would call it the same: composed, lower case, without accents, single blanks. */
export function normaliseKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
