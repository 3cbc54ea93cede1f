import type { JsonType } from '@plimsoll/contract';
import { dateOrTime } from '../dtypes.ts';
import type { Keywords } from '../piece.ts';

/** What a field's type and format say of its values. */
export interface FieldType {
  readonly types: readonly JsonType[];
  readonly keywords?: Keywords;
  /** What is not checked, when something is not. */
  readonly gap?: string;
}

const text = (keywords?: Keywords): FieldType => ({ types: ['string'], ...(keywords ? { keywords } : {}) });
const clock = '^([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?(Z|[+-]\\d{2}:?\\d{2})?$';

/** Frictionless' types by name, and below them by format; `default` where a field has none. */
const fieldTypes: Readonly<Record<string, Readonly<Record<string, FieldType>>>> = {
  string: {
    default: text(),
    email: text({ format: 'email' }),
    uri: text({ format: 'uri' }),
    uuid: text({ format: 'uuid' }),
    binary: text({ pattern: '^[A-Za-z0-9+/]*={0,2}$' }),
  },
  number: { default: { types: ['number'] } },
  integer: { default: { types: ['integer'] } },
  boolean: { default: { types: ['boolean'] } },
  object: { default: { types: ['object'] } },
  array: { default: { types: ['array'] } },
  list: { default: { types: ['array'] } },
  date: { default: text({ format: 'date' }) },
  time: { default: text({ pattern: clock }) },
  datetime: { default: text({ pattern: dateOrTime.replace('[T ]', 'T') }) },
  year: { default: { types: ['integer'] } },
  yearmonth: { default: text({ pattern: '^-?\\d{4}-(0[1-9]|1[0-2])$' }) },
  duration: { default: text({ format: 'duration' }) },
  geopoint: { default: text({ pattern: '^\\s*-?\\d+(\\.\\d+)?\\s*,\\s*-?\\d+(\\.\\d+)?\\s*$' }) },
  geojson: { default: { types: ['object'], gap: 'that the value is GeoJSON is not checked.' } },
  any: { default: { types: [] } },
};

/** What a field's type means, or null for a type that Frictionless does not have. */
export function fieldTypeOf(type: string, format: string): FieldType | null {
  const formats = Object.hasOwn(fieldTypes, type) ? fieldTypes[type] : undefined;
  if (!formats) return null;
  const exact = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (exact) return exact;
  const gap = `the format «${format.slice(0, 100)}» of ${type} is not checked.`;
  // Another format is another spelling of the value: only plain text can be said of it.
  const isSpelling = ['date', 'time', 'datetime', 'geopoint'].includes(type);
  return isSpelling ? { types: ['string'], gap } : { ...(formats.default as FieldType), gap };
}

/** Constraints that are a keyword of JSON Schema as they are, by their name. */
export const sameConstraints = [
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
] as const;
