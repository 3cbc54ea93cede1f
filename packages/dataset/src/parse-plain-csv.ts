import type { Column, Table } from './table.ts';

/** Characters with which a file is not plain: quotes, other delimiters, and what has no place in text. */
const special = /["\t;|\0\ufeff\ufffd]/;
const longestLine = 100_000;

const numberPattern = /^[+-]?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const notFinitePattern = /^[+-]?(?:nan|inf|infinity)$/i;
/** Below it a float has fewer digits, and readers differ. */
const smallestNormal = 2 ** -1022;
/** From it on a float does not tell whole numbers apart. */
const firstUnsafe = 2 ** 53;

/**
 * The table of a CSV text that can be read in one way only: commas, a header of at least two distinct names, as many fields in every
 * line, no quotes, and all line ends alike. Columns become what the data engine makes of them (a test holds both together): a number
 * where every value is one, else text, and an empty field is no value. Null for any other text, and for numbers that are infinite,
 * NaN or nearly zero: the engine reads those, and says what is wrong with them.
 */
export function parsePlainCsv(text: string): Table | null {
  if (special.test(text)) return null;
  const lines = splitLines(text);
  const [header = '', ...records] = lines ?? [];
  const names = header.split(',');
  if (records.length === 0 || names.length < 2 || new Set(names).size < names.length) return null;
  const cells = names.map(() => new Array<string>(records.length));
  for (const [row, record] of records.entries()) {
    const fields = record.split(',');
    if (fields.length !== names.length || record === '' || record.length > longestLine) return null;
    for (let i = 0; i < fields.length; i++) (cells[i] as string[])[row] = fields[i] as string;
  }
  const columns = new Map<string, Column>();
  for (const [i, name] of names.entries()) {
    const column = columnFrom(cells[i] as string[]);
    if (column === null) return null;
    columns.set(name, column);
  }
  return { rows: records.length, columns };
}

/** Null where lines end in several ways. */
function splitLines(text: string): string[] | null {
  const ending = text.includes('\r') ? '\r\n' : '\n';
  const lines = text.split(ending);
  if (lines.at(-1) === '') lines.pop();
  return ending === '\r\n' && lines.some((line) => /[\r\n]/.test(line)) ? null : lines;
}

/** Null for what only the engine is asked about. */
function columnFrom(cells: readonly string[]): Column | null {
  const numbers = numbersIn(cells);
  return numbers === 'text' ? categoriesIn(cells) : numbers;
}

function numbersIn(cells: readonly string[]): Column | 'text' | null {
  const values = new Float64Array(cells.length).fill(Number.NaN);
  let nulls: Uint8Array | null = null;
  let found = 0;
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] as string;
    if (cell === '') {
      nulls ??= new Uint8Array(cells.length);
      nulls[row] = 1;
      continue;
    }
    if (!numberPattern.test(cell)) return notFinitePattern.test(cell) ? null : 'text';
    const value = Number(cell);
    const size = Math.abs(value);
    if (size === Number.POSITIVE_INFINITY) return null;
    if (size < smallestNormal && /^[^eE]*[1-9]/.test(cell)) return null;
    if (size >= firstUnsafe && !/[.eE]/.test(cell)) return 'text';
    values[row] = value;
    found++;
  }
  return found === 0 ? 'text' : { kind: 'number', values, nulls };
}

function categoriesIn(cells: readonly string[]): Column {
  const codes = new Int32Array(cells.length);
  const codeOf = new Map<string, number>();
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] as string;
    let code = cell === '' ? -1 : codeOf.get(cell);
    if (code === undefined) {
      code = codeOf.size;
      codeOf.set(cell, code);
    }
    codes[row] = code;
  }
  return { kind: 'category', codes, levels: [...codeOf.keys()] };
}
