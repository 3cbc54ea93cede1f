import type { Named } from '../choose-table.ts';
import { patternRule } from '../pattern.ts';
import {
  at,
  isObject,
  type Keywords,
  note,
  nulls,
  type Piece,
  type PlacedPiece,
  type Pointer,
  present,
  remark,
  rule,
  types,
  unique,
} from '../piece.ts';
import { tableRules } from '../table-rules.ts';
import { logicalType } from './logical-types.ts';
import { translateQuality } from './translate-quality.ts';

/** The tables that a data contract describes: the entries of `schema`. */
export function objectsOf(contract: Keywords): readonly Named[] {
  const entries = Array.isArray(contract.schema) ? contract.schema : [];
  return entries.flatMap((entry: unknown, i) =>
    isObject(entry)
      ? [
          {
            name: typeof entry.name === 'string' ? entry.name : null,
            value: entry,
            at: ['schema', String(i)],
          },
        ]
      : [],
  );
}

/**
 * A table of a data contract of the Open Data Contract Standard. Columns go by their `physicalName` where they have
 * one; every property has to be in the data, and `required` means that it is never null.
 */
export function translateObject({ value, at: base }: Named): PlacedPiece[] {
  const properties = Array.isArray(value.properties) ? value.properties : [];
  const names = new Map(
    properties.flatMap((property: unknown): [string, string][] =>
      isObject(property) && typeof property.name === 'string' ? [[property.name, columnName(property)]] : [],
    ),
  );
  const columnOf = (name: string) => names.get(name) ?? name;
  return [
    ...at(base, [note(null, value)]),
    ...properties.flatMap((property: unknown, i) =>
      translateProperty(property, [...base, 'properties', String(i)], columnOf),
    ),
    ...primaryKey(properties, base),
    ...qualityOf(value, base, null, columnOf),
    ...relationshipsOf(value, base),
  ];
}

function translateProperty(
  property: unknown,
  base: Pointer,
  columnOf: (name: string) => string,
): PlacedPiece[] {
  if (!isObject(property) || typeof property.name !== 'string')
    return at(base, [remark('is a property without a name.')]);
  const name = columnName(property);
  return [
    ...at(base, [present(name), note(name, property)]),
    ...(typeof property.required === 'boolean'
      ? at([...base, 'required'], [nulls(name, !property.required)])
      : []),
    ...at([...base, 'logicalType'], typePieces(name, property)),
    ...(property.unique === true ? at([...base, 'unique'], [unique(name)]) : []),
    ...qualityOf(property, base, name, columnOf),
    ...relationshipsOf(property, base),
  ];
}

function columnName(property: Keywords): string {
  const { physicalName } = property;
  return typeof physicalName === 'string' && physicalName !== '' ? physicalName : String(property.name);
}

function typePieces(name: string, property: Keywords): Piece[] {
  const written = property.logicalType;
  const pieces: Piece[] = [];
  const members = enumOf(property.enum);
  if (members) pieces.push(rule(name, { enum: members }));
  if (written === undefined || written === null) return pieces;
  const type = logicalType(String(written), property.logicalTypeOptions);
  if (!type)
    return [...pieces, remark(`the logicalType «${String(written).slice(0, 100)}» has no counterpart.`)];
  const options = isObject(property.logicalTypeOptions) ? property.logicalTypeOptions : {};
  const inside = written === 'object' || written === 'array' ? nested(property) : {};
  pieces.push(types(name, ...type.types));
  if (Object.keys({ ...type.keywords, ...inside }).length > 0)
    pieces.push(rule(name, { ...type.keywords, ...inside }));
  if (typeof options.pattern === 'string') pieces.push(patternRule(name, options.pattern, 'part'));
  return [...pieces, ...type.gaps.map(remark)];
}

/** Since 3.2: `enum: [{ value: … }]`. */
function enumOf(list: unknown): readonly unknown[] | null {
  if (!Array.isArray(list) || list.length === 0) return null;
  return list.map((entry: unknown) => (isObject(entry) ? entry.value : entry));
}

/** The JSON Schema of what an object or array holds. Inside values, a property that is not required may be absent or null. */
function nested(property: Keywords): Keywords {
  if (isObject(property.items)) return { items: valueSchema(property.items, false) };
  if (!Array.isArray(property.properties)) return {};
  const entries = property.properties.filter(isObject).filter(({ name }) => typeof name === 'string');
  const required = entries.filter(({ required: isRequired }) => isRequired === true).map(({ name }) => name);
  return {
    properties: Object.fromEntries(
      entries.map((entry) => [entry.name, valueSchema(entry, entry.required !== true)]),
    ),
    ...(required.length > 0 ? { required } : {}),
  };
}

function valueSchema(property: Keywords, isNullable: boolean): Keywords {
  const type = logicalType(String(property.logicalType), property.logicalTypeOptions);
  if (!type) return {};
  return {
    type: isNullable ? [...type.types, 'null'] : type.types[0],
    ...type.keywords,
    ...nested(property),
  };
}

function primaryKey(properties: readonly unknown[], base: Pointer): PlacedPiece[] {
  const position = (property: Keywords) => Number(property.primaryKeyPosition ?? 0);
  const keys = properties
    .filter(isObject)
    .filter((property) => property.primaryKey === true)
    .sort((a, b) => position(a) - position(b))
    .map(columnName);
  if (keys.length === 0) return [];
  return at([...base, 'properties'], [unique(...keys), ...keys.map((key) => nulls(key, false))]);
}

function qualityOf(
  owner: Keywords,
  base: Pointer,
  column: string | null,
  columnOf: (name: string) => string,
): PlacedPiece[] {
  const list = Array.isArray(owner.quality) ? owner.quality : [];
  return list.flatMap((quality: unknown, i) =>
    at([...base, 'quality', String(i)], translateQuality(quality, column, columnOf)),
  );
}

/** Where the other table of a relationship lies is not said by a data contract. */
function relationshipsOf(owner: Keywords, base: Pointer): PlacedPiece[] {
  const list = Array.isArray(owner.relationships) ? owner.relationships : [];
  return list.flatMap((_, i) =>
    at([...base, 'relationships', String(i)], tableRules.foreignKey(null, null, null)),
  );
}
