import { nearestName } from '@plimsoll/errors';
import { at, isObject, note, type Piece, type PlacedPiece, type Pointer, present, remark } from '../piece.ts';
import { tableRules } from '../table-rules.ts';
import { type Arguments, expectations } from './expectations.ts';

/**
 * A suite of Great Expectations, in the spelling of 0.x (`expectation_type`) or 1.x (`type`). An expectation about a
 * column fails there when the column is missing, so the column is required here.
 */
export function translateSuite(suite: Readonly<Record<string, unknown>>): PlacedPiece[] {
  const list = Array.isArray(suite.expectations) ? suite.expectations : [];
  const pieces = list.flatMap((expectation: unknown, i) =>
    translate(expectation, ['expectations', String(i)]),
  );
  const typed = new Set(pieces.flatMap(({ piece }) => (piece.kind === 'types' ? [piece.column] : [])));
  return pieces.map((placed) => (isOfUntyped(placed.piece, typed) ? { ...placed, piece: untyped } : placed));
}

const untyped = remark(
  'two columns are compared, and their types are not said: add expect_column_values_to_be_of_type for both.',
);

/** A comparison of columns depends on what they are: numbers, days or text. */
function isOfUntyped(piece: Piece, typed: ReadonlySet<string>): boolean {
  if (piece.kind !== 'row' || !Array.isArray(piece.keywords.comparisons)) return false;
  const compared = piece.keywords.comparisons as readonly { left: string; right: string }[];
  return compared.some(({ left, right }) => !typed.has(left) || !typed.has(right));
}

function translate(expectation: unknown, pointer: Pointer): PlacedPiece[] {
  const drop = (message: string) => at(pointer, [remark(message)]);
  if (!isObject(expectation)) return drop('is not an expectation.');
  const type = expectation.type ?? expectation.expectation_type;
  const name = typeof type === 'string' ? type.slice(0, 100) : '';
  if (name === '') return drop('is an expectation without a type.');
  const given = isObject(expectation.kwargs) ? expectation.kwargs : {};
  const known = Object.hasOwn(expectations, name) ? expectations[name] : undefined;
  if (!known) {
    const nearest = nearestName(name, Object.keys(expectations));
    return drop(`«${name}» has no counterpart.${nearest ? ` Did you mean «${nearest}»?` : ''}`);
  }
  const column = typeof given.column === 'string' ? given.column : null;
  if (/^expect_column_(?!pair_)/.test(name) && column === null) return drop(`«${name}» names no column.`);
  if (hasCondition(given))
    return drop(`«${name}» holds on some rows only (row_condition), which is not carried over.`);
  if (hasParameter(given))
    return drop(`«${name}» has a parameter ($PARAMETER), whose value is not in the suite.`);
  const pieces = known({ ...given, column: column ?? '' } as Arguments);
  const placed = at(pointer, [
    ...(column === null ? [] : [present(column), note(column, meta(expectation))]),
    ...tolerate(pieces, given.mostly),
  ]);
  return placed.map(({ piece, ...rest }) => ({
    ...rest,
    piece: piece.kind === 'remark' ? remark(`«${name}»: ${piece.message}`) : piece,
  }));

  function tolerate(all: ReturnType<(typeof expectations)[string]>, mostly: unknown) {
    if (mostly === undefined || mostly === null || mostly === 1) return all;
    if (typeof mostly !== 'number' || column === null) return [remark('its «mostly» is not a share.')];
    return tableRules.share(column, mostly, all);
  }
}

function meta(expectation: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return typeof expectation.description === 'string' ? { description: expectation.description } : {};
}

function hasCondition(given: Readonly<Record<string, unknown>>): boolean {
  return given.row_condition !== undefined && given.row_condition !== null;
}

function hasParameter(given: unknown): boolean {
  if (Array.isArray(given)) return given.some(hasParameter);
  return isObject(given) && (Object.hasOwn(given, '$PARAMETER') || Object.values(given).some(hasParameter));
}
