import type { JsonType } from '@plimsoll/contract';
import { dateOrTime } from '../dtypes.ts';
import { quote } from '../pattern.ts';
import { isObject, type Keywords } from '../piece.ts';

/** What a logical type says of values, with what of its options is not carried over. */
export interface LogicalType {
  readonly types: readonly JsonType[];
  readonly keywords: Keywords;
  readonly gaps: readonly string[];
}

/** The options that are a keyword of JSON Schema as they are, by logical type. */
const sameOptions: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['minItems', 'maxItems', 'uniqueItems'],
  object: ['minProperties', 'maxProperties', 'required'],
};

const jsonTypes: Readonly<Record<string, readonly JsonType[]>> = {
  string: ['string'],
  date: ['string'],
  timestamp: ['string'],
  time: ['string'],
  number: ['number'],
  integer: ['integer'],
  boolean: ['boolean'],
  object: ['object'],
  map: ['object'],
  array: ['array'],
};

/** Formats of text that JSON Schema has too; the others (password, byte, binary) say nothing that can be checked. */
const textFormats = ['email', 'uuid', 'uri', 'hostname', 'ipv4', 'ipv6'];
const anyText = ['password', 'byte', 'binary'];

/** Whole numbers by their bits, as Rust names them. */
const integerRanges: Readonly<Record<string, Keywords>> = {
  i8: { minimum: -128, maximum: 127 },
  i16: { minimum: -32_768, maximum: 32_767 },
  i32: { minimum: -2_147_483_648, maximum: 2_147_483_647 },
  u8: { minimum: 0, maximum: 255 },
  u16: { minimum: 0, maximum: 65_535 },
  u32: { minimum: 0, maximum: 4_294_967_295 },
  u64: { minimum: 0 },
  u128: { minimum: 0 },
};

const times: Readonly<Record<string, Keywords>> = {
  date: { format: 'date' },
  timestamp: { pattern: dateOrTime },
  time: { pattern: '^([01]\\d|2[0-3]):[0-5]\\d(:([0-5]\\d|60)(\\.\\d+)?)?( ?(Z|[+-]\\d{2}:?\\d{2}))?$' },
};

/** The letters of JDK's DateTimeFormatter whose text has one form in every language. */
const letters: Readonly<Record<string, string>> = {
  yyyy: '\\d{4}',
  uuuu: '\\d{4}',
  YYYY: '\\d{4}',
  MM: '(0[1-9]|1[0-2])',
  dd: '(0[1-9]|[12]\\d|3[01])',
  DD: '(0[1-9]|[12]\\d|3[01])',
  HH: '([01]\\d|2[0-3])',
  mm: '[0-5]\\d',
  ss: '([0-5]\\d|60)',
  SSS: '\\d{3}',
  SSSSSS: '\\d{6}',
  Z: '(Z|[+-]\\d{2}:?\\d{2})',
  X: '(Z|[+-]\\d{2}(:?\\d{2})?)',
  XXX: '(Z|[+-]\\d{2}:\\d{2})',
  T: 'T',
};

/** What `logicalType` and `logicalTypeOptions` say; null for a logical type that the standard does not have. */
export function logicalType(name: string, given: unknown): LogicalType | null {
  const types = Object.hasOwn(jsonTypes, name) ? jsonTypes[name] : undefined;
  if (!types) return null;
  const options = isObject(given) ? given : {};
  const keywords: Record<string, unknown> = {};
  const gaps: string[] = [];
  for (const [option, value] of Object.entries(options)) {
    if (value === null || option === 'pattern') continue;
    const found = translateOption(name, option, value);
    if (typeof found === 'string') gaps.push(found);
    else Object.assign(keywords, found);
  }
  const isDated = keywords.pattern !== undefined || keywords.format !== undefined;
  return { types, keywords: isDated ? keywords : { ...times[name], ...keywords }, gaps };
}

function translateOption(type: string, option: string, value: unknown): Keywords | string {
  if (sameOptions[type]?.includes(option)) {
    const isBoolean = typeof value === 'boolean' && option.startsWith('exclusive');
    return isBoolean ? `the option «${option}» is not a number.` : { [option]: value };
  }
  if (option !== 'format') return `the option «${option.slice(0, 100)}» of ${type} is not checked.`;
  const format = String(value);
  if (type === 'string' && textFormats.includes(format)) return { format };
  if (type === 'string' && anyText.includes(format)) return {};
  if (type in times) {
    if (type === 'date' && format === 'yyyy-MM-dd') return { format: 'date' };
    const pattern = dayPattern(format);
    if (pattern) return { pattern };
  }
  if (type === 'integer' && Object.hasOwn(integerRanges, format)) return integerRanges[format] ?? {};
  if (/^[iuf]\d+$/.test(format)) return {};
  return `the format «${format.slice(0, 100)}» of ${type} is not checked.`;
}

function dayPattern(format: string): string | null {
  let pattern = '';
  for (const [part] of format.matchAll(/'[^']*'|([A-Za-z])\1*|[^A-Za-z']+/g)) {
    const known = Object.hasOwn(letters, part) ? letters[part] : undefined;
    if (known) pattern += known;
    else if (/^[A-Za-z]/.test(part)) return null;
    else pattern += quote(part.replaceAll("'", ''));
  }
  return `^${pattern}$`;
}
