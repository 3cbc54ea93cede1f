import type { JsonType } from '@plimsoll/contract';
import { type Keywords, type Piece, remark, rule, types } from './piece.ts';

/** A day, with a time behind a T or a blank where there is one, with or without a zone. */
export const dateOrTime =
  '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?( ?(Z|[+-]\\d{2}:?\\d{2}))?)?$';

interface Kind {
  readonly type: JsonType | null;
  readonly keywords?: Keywords;
}

const whole = (minimum: number, maximum: number): Kind => ({
  type: 'integer',
  keywords: { minimum, maximum },
});
const text: Kind = { type: 'string' };
const integer: Kind = { type: 'integer' };
const number: Kind = { type: 'number' };
const time: Kind = { type: 'string', keywords: { pattern: dateOrTime } };

/** What numpy, pandas, pyarrow, polars and SQL call the types, in lower case; null stands for no type at all. */
const kinds: Readonly<Record<string, Kind>> = {
  int: integer,
  integer,
  int64: integer,
  bigint: integer,
  long: integer,
  smallint: integer,
  tinyint: integer,
  int8: whole(-128, 127),
  int16: whole(-32_768, 32_767),
  int32: whole(-2_147_483_648, 2_147_483_647),
  uint8: whole(0, 255),
  uint16: whole(0, 65_535),
  uint32: whole(0, 4_294_967_295),
  uint64: { type: 'integer', keywords: { minimum: 0 } },
  float: number,
  float16: number,
  float32: number,
  float64: number,
  double: number,
  double_precision: number,
  real: number,
  decimal: number,
  decimal128: number,
  numeric: number,
  number,
  bool: { type: 'boolean' },
  bool_: { type: 'boolean' },
  boolean: { type: 'boolean' },
  str: text,
  str_: text,
  string: text,
  stringtype: text,
  large_string: text,
  utf8: text,
  varchar: text,
  char: text,
  text,
  nvarchar: text,
  date: { type: 'string', keywords: { format: 'date' } },
  date32: { type: 'string', keywords: { format: 'date' } },
  datetime: time,
  datetime64: time,
  timestamp: time,
  object: { type: null },
  any: { type: null },
  none: { type: null },
  category: { type: null },
  categorical: { type: null },
  categoricaldtypetype: { type: null },
};

/** What a name of a type in Python or SQL says of the values of a column; a remark for a type that files do not have. */
export function typePieces(column: string, name: string): Piece[] {
  const kind = kindOf(name);
  if (!kind)
    return [remark(`the type «${name.slice(0, 100)}» has no counterpart, so types are not checked.`)];
  return [
    ...(kind.type ? [types(column, kind.type)] : []),
    ...(kind.keywords ? [rule(column, kind.keywords)] : []),
  ];
}

/** The JSON types that names of types amount to together, or null when one of them is not known or says nothing. */
export function jsonTypesOf(names: readonly string[]): readonly JsonType[] | null {
  const found = new Set<JsonType>();
  for (const name of names) {
    const type = kindOf(name)?.type;
    if (!type) return null;
    found.add(type);
  }
  if (found.has('number')) found.delete('integer');
  return found.size > 0 ? [...found] : null;
}

/** `string[pyarrow]`, `timestamp[ns, tz=UTC][pyarrow]`, `VARCHAR(20)` and `numpy.int64` by their plain name. */
function kindOf(name: string): Kind | undefined {
  const plain = name
    .trim()
    .replace(/^(numpy|np|pandas|pd|polars|pl|pyarrow|pa)\./i, '')
    .replace(/[[(<].*$/s, '')
    .replace(/\s+/g, '_')
    .replace(/(?<=.)(dtype|type)$/i, '')
    .toLowerCase();
  return Object.hasOwn(kinds, plain) ? kinds[plain] : undefined;
}
