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
  const names = lines?.[0]?.split(',') ?? [];
  if (lines === null || lines.length < 2 || names.length < 2 || new Set(names).size < names.length)
    return null;
  const records = new Array<string[]>(lines.length - 1);
  for (let row = 0; row < records.length; row++) {
    const line = lines[row + 1] as string;
    const fields = line.split(',');
    if (fields.length !== names.length || line === '' || line.length > longestLine) return null;
    records[row] = fields;
  }
  const columns = new Map<string, Column>();
  for (const [at, name] of names.entries()) {
    const numbers = numbersIn(records, at);
    if (numbers === null) return null;
    columns.set(name, numbers === 'text' ? categoriesIn(records, at) : numbers);
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

/** The column as numbers, if it is one; null for numbers that only the engine is asked about. */
function numbersIn(records: readonly (readonly string[])[], at: number): Column | 'text' | null {
  const values = new Float64Array(records.length);
  let nulls: Uint8Array | null = null;
  let found = 0;
  for (let row = 0; row < values.length; row++) {
    const cell = records[row]?.[at] as string;
    if (cell === '') {
      nulls ??= new Uint8Array(values.length);
      nulls[row] = 1;
      values[row] = Number.NaN;
      continue;
    }
    const value = Number(cell);
    if (!isPlainNumber(cell, value)) {
      const kind = kindOf(cell, value);
      if (kind !== 'number') return kind === 'text' ? 'text' : null;
    }
    values[row] = value;
    found++;
  }
  return found === 0 ? 'text' : { kind: 'number', values, nulls };
}

const [zero, nine, point] = [48, 57, 46];

/**
 * Whether a cell is plainly a number, told without the pattern, which takes longer than all else: it begins with 1 to 9 or with a zero
 * that stands alone or before the point, it ends in a digit or a point, and JavaScript takes it for a number of usual size.
 */
function isPlainNumber(cell: string, value: number): boolean {
  if (!(value >= 1e-300 && value < firstUnsafe) && cell !== '0') return false;
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  const isEnd = last === point || (last >= zero && last <= nine);
  const isSingleZero = first === zero && (cell.length === 1 || cell.charCodeAt(1) === point);
  return isEnd && ((first > zero && first <= nine) || isSingleZero);
}

/** What any other cell is: a number, text, or a number that the engine is asked about. */
function kindOf(cell: string, value: number): 'number' | 'text' | 'engine' {
  if (!numberPattern.test(cell)) return notFinitePattern.test(cell) ? 'engine' : 'text';
  const size = Math.abs(value);
  if (size === Number.POSITIVE_INFINITY) return 'engine';
  if (size < smallestNormal && /^[^eE]*[1-9]/.test(cell)) return 'engine';
  return size >= firstUnsafe && !/[.eE]/.test(cell) ? 'text' : 'number';
}

function categoriesIn(records: readonly (readonly string[])[], at: number): Column {
  const codes = new Int32Array(records.length);
  const codeOf = new Map<string, number>();
  for (let row = 0; row < codes.length; row++) {
    const cell = records[row]?.[at] as string;
    let code = cell === '' ? -1 : codeOf.get(cell);
    if (code === undefined) {
      code = codeOf.size;
      codeOf.set(cell, code);
    }
    codes[row] = code;
  }
  return { kind: 'category', codes, levels: [...codeOf.keys()] };
}
