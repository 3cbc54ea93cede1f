import type { ContractChange } from '@plimsoll/record';
import { change, isSame, isTable, show } from './change.ts';
import { type Comparison, compareEnds, rules } from './rules.ts';

type Schema = Readonly<Record<string, unknown>>;

/** What is compared: where it stands, and what it is called. */
export interface Subject {
  readonly pointer: readonly string[];
  /** «age», or the contract. */
  readonly name: string;
}

/** Words for readers: they promise nothing. */
const remarks = new Set([
  'title',
  'description',
  '$comment',
  '$id',
  '$schema',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
]);
/** Keywords that are compared together, or that diffContracts looks at. */
const together = new Set([
  ...['type', 'enum', 'const', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['properties', 'required', 'additionalProperties', 'items', 'drift', 'nullValues'],
]);

/**
 * The changes between two schemas of a value, besides those of its properties. Data that keep the new one must keep the
 * old one, or who relied on the old one is broken.
 */
export function diffSchema(before: Schema, after: Schema, subject: Subject): ContractChange[] {
  const keywords = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return [
    ...diffTypes(before, after, subject),
    ...diffMembers(before, after, subject),
    ...diffEnd(before, after, { ...subject, side: 'lower' }),
    ...diffEnd(before, after, { ...subject, side: 'upper' }),
    ...keywords.flatMap((keyword) => diffKeyword(keyword, before, after, subject)),
    ...diffLeftOver(before, after, subject),
  ];
}

function diffKeyword(
  keyword: string,
  before: Schema,
  after: Schema,
  { pointer, name }: Subject,
): ContractChange[] {
  const [from, to] = [before[keyword], after[keyword]];
  if (together.has(keyword) || isSame(from, to)) return [];
  const place = [...pointer, keyword];
  if (remarks.has(keyword) || keyword.startsWith('x-')) {
    return [change(place, 'neutral', `${name}: ${keyword} is another one.`)];
  }
  if (from === undefined && loosens(keyword, before)) {
    return [change(place, 'breaking', `${name}: ${keyword} is new, and allows more: ${show(to)}.`)];
  }
  if (keyword === '$defs' && (from === undefined || to === undefined)) return [];
  if (from === undefined) return [change(place, 'compatible', `${name}: ${keyword} is new: ${show(to)}.`)];
  if (to === undefined) {
    return [change(place, 'breaking', `${name}: ${keyword} ${show(from)} is no longer promised.`)];
  }
  const rule = Object.hasOwn(rules, keyword) ? rules[keyword] : undefined;
  const said = rule?.tell?.(from, to) ?? `${keyword} is ${show(to)}, before ${show(from)}`;
  return judged(place, rule?.compare(from, to) ?? 'unknown', `${name}: ${said}`);
}

/** Some keywords make an exception from another one, which allows more. */
function loosens(keyword: string, before: Schema): boolean {
  const others: Readonly<Record<string, string>> = {
    patternProperties: 'additionalProperties',
    prefixItems: 'items',
    minContains: 'contains',
  };
  const other = Object.hasOwn(others, keyword) ? others[keyword] : undefined;
  if (other !== undefined) return before[other] !== undefined && before[other] !== true;
  return keyword === 'invalidShare';
}

/** What is left over depends on every other keyword. */
function diffLeftOver(before: Schema, after: Schema, { pointer, name }: Subject): ContractChange[] {
  const keyword = ['unevaluatedProperties', 'unevaluatedItems'].find((one) => before[one] !== undefined);
  if (keyword === undefined || isSame(before, after)) return [];
  const message = `${name} has other rules beside ${keyword}, which cannot be compared.`;
  return [change([...pointer, keyword], 'breaking', message)];
}

/** A comparison that is not known counts as breaking: nobody can rely on the old promise. */
function judged(pointer: readonly string[], comparison: Comparison, message: string): ContractChange[] {
  if (comparison === 'same') return [];
  if (comparison === 'tighter') return [change(pointer, 'compatible', `${message}.`)];
  const reason = comparison === 'unknown' ? ', which cannot be compared' : '';
  return [change(pointer, 'breaking', `${message}${reason}.`)];
}

const everyType = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];

function diffTypes(before: Schema, after: Schema, { pointer, name }: Subject): ContractChange[] {
  const [from, to] = [typesOf(before), typesOf(after)];
  const holds = (types: readonly string[], type: string) =>
    types.includes(type) || (type === 'integer' && types.includes('number'));
  const added = to.filter((type) => !holds(from, type));
  const removed = from.filter((type) => !holds(to, type));
  const place = [...pointer, 'type'];
  if (added.length === 1 && added[0] === 'null' && to.length > 1) {
    return [change(place, 'breaking', `${name} may be null.`)];
  }
  if (added.length > 0) {
    const isOpen = added.length > 3;
    return [
      change(
        place,
        'breaking',
        `${name} may be ${isOpen ? 'of any type' : added.join(' or ')}, before ${from.join(' or ')}.`,
      ),
    ];
  }
  if (removed.length === 0) return [];
  const isNull = removed.length === 1 && removed[0] === 'null';
  const only = isNull
    ? `${name} may no longer be null.`
    : `${name} is ${to.join(' or ')}, before ${from.length > 5 ? 'of any type' : from.join(' or ')}.`;
  return [change(place, 'compatible', only)];
}

/** The types that a schema allows; a list of values has those of its members. */
function typesOf(schema: Schema): readonly string[] {
  const given = schema.type === undefined ? everyType : ([schema.type].flat() as string[]);
  const members = membersOf(schema)?.filter((value) =>
    given.some((type) => type === typeOf(value) || (type === 'number' && typeOf(value) === 'integer')),
  );
  if (!members) return given.includes('number') ? given.filter((type) => type !== 'integer') : given;
  return [...new Set(members.map(typeOf))];
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function membersOf({ enum: members, const: only }: Schema): readonly unknown[] | null {
  if (only !== undefined) return [only];
  return Array.isArray(members) ? members : null;
}

function diffMembers(before: Schema, after: Schema, { pointer, name }: Subject): ContractChange[] {
  const [from, to] = [membersOf(before), membersOf(after)];
  const place = [...pointer, after.const === undefined ? 'enum' : 'const'];
  if (from === null && to === null) return [];
  if (to === null)
    return [change([...pointer, 'enum'], 'breaking', `${name} is no longer one of a list of values.`)];
  if (from === null) return [change(place, 'compatible', `${name} is one of ${show(to)}.`)];
  const added = to.filter((value) => value !== null && !from.some((one) => isSame(one, value)));
  const removed = from.filter((value) => value !== null && !to.some((one) => isSame(one, value)));
  return [
    ...(added.length > 0
      ? [change(place, 'breaking', `${name} may also be ${added.map(show).join(', ')}.`)]
      : []),
    ...(removed.length > 0
      ? [change(place, 'compatible', `${name} is never ${removed.map(show).join(', ')} any more.`)]
      : []),
  ];
}

const words = { lower: ['minimum', 'exclusiveMinimum'], upper: ['maximum', 'exclusiveMaximum'] } as const;

function diffEnd(
  before: Schema,
  after: Schema,
  { pointer, name, side }: Subject & { readonly side: 'lower' | 'upper' },
): ContractChange[] {
  const said = (schema: Schema) =>
    words[side].flatMap((keyword) =>
      schema[keyword] === undefined ? [] : [`${keyword} ${show(schema[keyword])}`],
    );
  const [from, to] = [said(before).join(' and '), said(after).join(' and ')];
  // A list of values says what its members are, whatever limits stood there before.
  const members = membersOf(after)?.filter((value) => typeof value === 'number');
  if (
    to === '' &&
    members?.every((value) => compareEnds(before, { minimum: value, maximum: value }, side) !== 'looser')
  ) {
    return [];
  }
  const place = [...pointer, to === '' ? firstOf(before, side) : firstOf(after, side)];
  return judged(
    place,
    compareEnds(before, after, side),
    `${name} has ${to || `no ${words[side][0]}`}, before ${from || 'none'}`,
  );
}

function firstOf(schema: Schema, side: 'lower' | 'upper'): string {
  return words[side].find((keyword) => schema[keyword] !== undefined) ?? words[side][0];
}

/** The schema of a property, where `true` and nothing allow everything. */
export function schemaOf(value: unknown): Schema {
  if (value === false) return { not: {} };
  return isTable(value) ? value : {};
}
