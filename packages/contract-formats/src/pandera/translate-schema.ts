import { typePieces } from '../dtypes.ts';
import { anchored } from '../pattern.ts';
import {
  at,
  isObject,
  note,
  nulls,
  type Piece,
  type PlacedPiece,
  present,
  remark,
  row,
  texts,
  unique,
} from '../piece.ts';
import { tableRules } from '../table-rules.ts';
import { checks, columnKeys } from './checks.ts';
import { readChecks } from './read-checks.ts';

/**
 * A DataFrameSchema as pandera writes it to YAML or JSON. Types are those of the values, not of their storage: whole
 * numbers are numbers.
 */
export function translateSchema(schema: Readonly<Record<string, unknown>>): PlacedPiece[] {
  const columns = isObject(schema.columns) ? Object.entries(schema.columns) : [];
  return [
    ...at([], [note(null, schema)]),
    ...columns.flatMap(([name, column]) => translateColumn(name, column, schema)),
    ...translateTable(schema),
  ];
}

function translateColumn(
  name: string,
  given: unknown,
  schema: Readonly<Record<string, unknown>>,
): PlacedPiece[] {
  const base = ['columns', name];
  const column = isObject(given) ? given : {};
  const dtype = column.dtype ?? column.pandas_dtype ?? schema.dtype;
  const isFilled = column.default !== undefined && column.default !== null;
  const pieces: PlacedPiece[] = [
    ...at(base, [note(name, column), nulls(name, column.nullable === true || isFilled)]),
    ...at([...base, 'dtype'], typeof dtype === 'string' ? typePieces(name, dtype) : []),
    ...(column.unique === true || column.allow_duplicates === false
      ? at([...base, 'unique'], [unique(name)])
      : []),
    ...translateChecks(name, column, base),
  ];
  if (column.regex !== true) {
    return column.required === false ? pieces : [...at(base, [present(name)]), ...pieces];
  }
  return translateFamily(name, column.required !== false, pieces);
}

/** `regex: true` means every column whose name matches, and that there is one. */
function translateFamily(name: string, isRequired: boolean, pieces: readonly PlacedPiece[]): PlacedPiece[] {
  const names = anchored(name);
  const base = ['columns', name];
  if (names === null) {
    return at(base, [remark(`names columns by the expression «${name}», which RE2 does not have.`)]);
  }
  const inside: Piece['kind'][] = ['types', 'nulls', 'rule', 'note'];
  return [
    ...pieces.map(({ piece, at: place }): PlacedPiece => {
      if (inside.includes(piece.kind))
        return { piece: { kind: 'pattern', names, pieces: [piece] }, at: place };
      return piece.kind === 'remark'
        ? { piece, at: place }
        : { piece: remark('uniqueness in each of several columns is not checked.'), at: place };
    }),
    ...(isRequired ? at(base, [remark(`that a column matches «${name}» is not checked.`)]) : []),
  ];
}

function translateChecks(
  name: string,
  column: Readonly<Record<string, unknown>>,
  base: readonly string[],
): PlacedPiece[] {
  return readChecks(column, base, columnKeys).flatMap((check) => {
    const known = Object.hasOwn(checks, check.name) ? checks[check.name] : undefined;
    const drop = (message: string) => at(check.at, [remark(message)]);
    if (!known) return drop(`the check «${check.name}» has no counterpart.`);
    if (check.isWarning)
      return drop(`the check «${check.name}» only warns (raise_warning), so it is not asked here.`);
    const pieces = known(name, check.given);
    return at(
      check.at,
      pieces.map((piece) => (piece.kind === 'remark' ? remark(`«${check.name}»: ${piece.message}`) : piece)),
    );
  });
}

function translateTable(schema: Readonly<Record<string, unknown>>): PlacedPiece[] {
  const keys = typeof schema.unique === 'string' ? [schema.unique] : texts(schema.unique);
  return [
    ...(schema.strict === true ? at(['strict'], [row({ additionalProperties: false })]) : []),
    ...(schema.ordered === true ? at(['ordered'], tableRules.columnOrder()) : []),
    ...(keys ? at(['unique'], [unique(...keys)]) : []),
    ...(schema.drop_invalid_rows === true
      ? at(['drop_invalid_rows'], [remark('rows that break a rule are found here, not dropped.')])
      : []),
    ...readChecks({ checks: schema.checks }, [], columnKeys).flatMap(({ name, at: place }) =>
      at(place, [remark(`the check «${name}» on the whole table has no counterpart.`)]),
    ),
    ...indexRemarks(schema.index),
  ];
}

/** An index is no column of a file. */
function indexRemarks(index: unknown): PlacedPiece[] {
  if (!Array.isArray(index) || index.length === 0) return [];
  return at(
    ['index'],
    [remark('the index is not checked: a file has columns only. Write it below columns.')],
  );
}
