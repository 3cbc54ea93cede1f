import {
  at,
  isObject,
  note,
  nulls,
  type PlacedPiece,
  type Pointer,
  remark,
  row,
  texts,
  unique,
} from '../piece.ts';
import { tableRules } from '../table-rules.ts';
import { translateField } from './translate-field.ts';

/** Whether data must have all fields, and whether they may have others, by `fieldsMatch` (Data Package 2). */
const matches: Readonly<Record<string, { all: boolean; only: boolean; ordered: boolean }>> = {
  exact: { all: true, only: true, ordered: true },
  equal: { all: true, only: true, ordered: false },
  subset: { all: true, only: false, ordered: false },
  superset: { all: false, only: true, ordered: false },
  partial: { all: false, only: false, ordered: false },
};

/** What a schema cannot know by itself. */
export interface TableContext {
  /** The file of a resource of the same package ('' is the schema's own), or null when it is not known. */
  fileOf(resource: string): string | null;
}

/** A Table Schema of Frictionless (versions 1 and 2). `base` is where it stands in its document. */
export function translateTableSchema(
  schema: Readonly<Record<string, unknown>>,
  base: Pointer,
  context: TableContext,
): PlacedPiece[] {
  const written = Array.isArray(schema.fieldsMatch) ? schema.fieldsMatch[0] : (schema.fieldsMatch ?? 'exact');
  const match = typeof written === 'string' && Object.hasOwn(matches, written) ? matches[written] : undefined;
  const { all, only, ordered } = match ?? { all: false, only: false, ordered: false };
  const fields = Array.isArray(schema.fields) ? schema.fields : [];
  return [
    ...at(base, [note(null, schema), ...(only ? [row({ additionalProperties: false })] : [])]),
    ...(match ? [] : at([...base, 'fieldsMatch'], [remark('the value of fieldsMatch is not known.')])),
    ...fields.flatMap((field: unknown, i) => translateField(field, [...base, 'fields', String(i)], all)),
    ...(ordered ? at([...base, 'fields'], tableRules.columnOrder()) : []),
    ...translateKeys(schema, base),
    ...translateForeignKeys(schema.foreignKeys, [...base, 'foreignKeys'], context),
    ...translateMissing(schema.missingValues, [...base, 'missingValues']),
  ];
}

function translateKeys(schema: Readonly<Record<string, unknown>>, base: Pointer): PlacedPiece[] {
  const primary = namesOf(schema.primaryKey);
  const others = Array.isArray(schema.uniqueKeys) ? schema.uniqueKeys : [];
  return [
    ...(primary
      ? at([...base, 'primaryKey'], [unique(...primary), ...primary.map((name) => nulls(name, false))])
      : []),
    ...others.flatMap((key: unknown, i) => {
      const names = namesOf(key);
      return names ? at([...base, 'uniqueKeys', String(i)], [unique(...names)]) : [];
    }),
  ];
}

function translateForeignKeys(keys: unknown, base: Pointer, context: TableContext): PlacedPiece[] {
  if (!Array.isArray(keys)) return [];
  return keys.flatMap((key: unknown, i) => {
    const reference = isObject(key) && isObject(key.reference) ? key.reference : {};
    const file = context.fileOf(typeof reference.resource === 'string' ? reference.resource : '');
    const columns = namesOf(isObject(key) ? key.fields : null);
    return at([...base, String(i)], tableRules.foreignKey(columns, file, namesOf(reference.fields)));
  });
}

function translateMissing(values: unknown, base: Pointer): PlacedPiece[] {
  const written = Array.isArray(values)
    ? values.map((value: unknown) => (isObject(value) ? value.value : value))
    : [''];
  const others = texts(written)?.filter((value) => value !== '') ?? [];
  return others.length > 0 ? at(base, tableRules.nullTexts(others)) : [];
}

function namesOf(key: unknown): readonly string[] | null {
  return typeof key === 'string' ? [key] : texts(key);
}
