import { patternRule } from '../pattern.ts';
import {
  at,
  isObject,
  note,
  nulls,
  type Piece,
  type PlacedPiece,
  type Pointer,
  present,
  remark,
  rule,
  scalars,
  types,
  unique,
} from '../piece.ts';
import { fieldTypeOf, sameConstraints } from './field-types.ts';

type Constraint = (column: string, value: unknown) => readonly Piece[];

const constraints: Readonly<Record<string, Constraint>> = {
  required: (column, value) => [nulls(column, value !== true)],
  unique: (column, value) => (value === true ? [unique(column)] : []),
  pattern: (column, value) => [patternRule(column, value, 'whole')],
  enum: (column, value) => {
    const values = scalars(value);
    return values ? [rule(column, { enum: values })] : [remark('the enum has a form that is not known.')];
  },
  jsonSchema: (column, value) =>
    isObject(value) ? [rule(column, value)] : [remark('the jsonSchema has a form that is not known.')],
  ...Object.fromEntries(
    sameConstraints.map((name): [string, Constraint] => [
      name,
      (column, value) =>
        typeof value === 'number'
          ? [rule(column, { [name]: value })]
          : [remark(`a ${name} that is no number is not checked.`)],
    ]),
  ),
};

/** Spellings of values in text files that a field may change, with what they are when it does not. */
const spellings: Readonly<Record<string, string>> = {
  decimalChar: '"."',
  groupChar: 'null',
  bareNumber: 'true',
};

/** A field of a Table Schema. `isExpected`: whether the data must have it. */
export function translateField(field: unknown, pointer: Pointer, isExpected: boolean): PlacedPiece[] {
  if (!isObject(field) || typeof field.name !== 'string') {
    return at(pointer, [remark('is a field without a name.')]);
  }
  const { name } = field;
  const type = typeof field.type === 'string' ? field.type : 'any';
  const format = typeof field.format === 'string' ? field.format : 'default';
  const kind = fieldTypeOf(type, format);
  const pieces: Piece[] = [note(name, field), ...(isExpected ? [present(name)] : [])];
  if (!kind) pieces.push(remark(`the type «${type.slice(0, 100)}» has no counterpart.`));
  if (kind && kind.types.length > 0) pieces.push(types(name, ...kind.types));
  if (kind?.keywords) pieces.push(rule(name, kind.keywords));
  if (kind?.gap) pieces.push(remark(kind.gap));
  for (const [key, usual] of Object.entries(spellings)) {
    if (field[key] === undefined || JSON.stringify(field[key]) === usual) continue;
    pieces.push(remark(`the spelling «${key}» is not carried over: write numbers as 1234.5.`));
  }
  const given = isObject(field.constraints) ? field.constraints : {};
  return [
    ...at(pointer, pieces),
    ...Object.entries(given).flatMap(([constraint, value]) => {
      const translate = Object.hasOwn(constraints, constraint) ? constraints[constraint] : undefined;
      const found = translate
        ? type === 'array' || type === 'list'
          ? ofLists(translate(name, value))
          : translate(name, value)
        : [remark(`the constraint «${constraint.slice(0, 100)}» has no counterpart.`)];
      return at([...pointer, 'constraints', constraint], found);
    }),
  ];
}

/** The length of a list is the number of its items. */
function ofLists(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece) => {
    if (piece.kind !== 'rule') return piece;
    const keywords = Object.entries(piece.keywords).map(([name, value]) => [
      name.replace('Length', 'Items'),
      value,
    ]);
    return { ...piece, keywords: Object.fromEntries(keywords) };
  });
}
