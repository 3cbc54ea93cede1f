import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import schema from '../record.schema.json' with { type: 'json' };
import { validateRecord } from './validate-record.generated.ts';

/** The part of JSON Schema that the record is written in. */
interface Schema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
}

const definitions = schema.$defs as unknown as Record<string, Schema>;

/** Values that a schema allows, small ones. */
function valuesOf(at: Schema): fc.Arbitrary<unknown> {
  if (at.$ref !== undefined) return valuesOf(definitions[at.$ref.slice('#/$defs/'.length)] ?? {});
  if ('const' in at) return fc.constant(at.const);
  if (at.enum) return fc.constantFrom(...at.enum);
  const branches = at.anyOf ?? at.oneOf;
  if (branches) return fc.oneof(...branches.map(valuesOf));
  if (Array.isArray(at.type)) return fc.oneof(...at.type.map((type) => valuesOf({ ...at, type })));
  switch (at.type) {
    case 'object':
      return objectsOf(at);
    case 'array':
      return fc.array(valuesOf(at.items ?? {}), {
        minLength: at.minItems ?? 0,
        maxLength: Math.min(at.maxItems ?? 2, Math.max(at.minItems ?? 0, 2)),
      });
    case 'string':
      return at.pattern === undefined
        ? fc.string({
            unit: 'binary',
            minLength: at.minLength ?? 0,
            maxLength: Math.min(at.maxLength ?? 8, 8),
          })
        : fc.stringMatching(new RegExp(at.pattern)).filter((text) => text.length <= (at.maxLength ?? 1000));
    case 'integer':
      return fc.integer({ min: at.minimum ?? -5, max: at.maximum ?? 1000 });
    case 'number':
      return fc.double({
        min: at.minimum ?? at.exclusiveMinimum ?? -10,
        max: at.maximum ?? at.exclusiveMaximum ?? 10,
        minExcluded: true,
        maxExcluded: true,
        noNaN: true,
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue();
  }
}

function objectsOf({ properties = {}, required = [], additionalProperties }: Schema): fc.Arbitrary<unknown> {
  const known = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, valuesOf(value)])),
    { requiredKeys: [...required] },
  );
  if (typeof additionalProperties !== 'object') return known;
  const more = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), valuesOf(additionalProperties), {
    maxKeys: 2,
  });
  return fc.tuple(more, known).map(([others, own]) => ({ ...others, ...own }));
}

type Holder = Record<string, unknown>;

/** All objects and arrays inside of a value, itself included. */
function holders(value: unknown): Holder[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Holder, ...Object.values(value).flatMap(holders)];
}

/** One thing that is otherwise in a record. */
interface Change {
  readonly place: number;
  readonly key: number;
  readonly kind: 'set' | 'drop' | 'add' | 'many';
  readonly value: unknown;
  readonly name: string;
}

const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    0.5,
    2 ** 53,
    '',
    'x'.repeat(3000),
    '💥'.repeat(1500),
    '../..',
    '__proto__',
  ),
);
const names = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'kind'), fc.string());
const changes: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(),
  key: fc.nat(),
  kind: fc.constantFrom('set', 'set', 'drop', 'add', 'many'),
  value: strange,
  name: names,
});

/** A copy of a record in which one thing is otherwise. */
function changed(record: unknown, { place, key, kind, value, name }: Change): unknown {
  const copy = structuredClone(record);
  const all = holders(copy);
  const holder = all[place % all.length];
  if (!holder) return value;
  const keys = Object.keys(holder);
  const own = keys[key % Math.max(keys.length, 1)] ?? name;
  const put = (at: string, what: unknown) =>
    Object.defineProperty(holder, at, { value: what, enumerable: true, configurable: true, writable: true });
  if (Array.isArray(holder) && (kind !== 'set' || keys.length === 0)) {
    if (kind === 'drop') holder.pop();
    else for (let i = 0; i < (kind === 'many' ? 1500 : 1); i++) holder.push(value);
  } else if (kind === 'set') put(own, value);
  else if (kind === 'add') put(name, value);
  else if (kind === 'many') for (let i = 0; i < 1500; i++) put(`${name}${i}`, value);
  else delete holder[own];
  return copy;
}

it('says the same as ajv does with the schema itself, of records with anything changed in them', () => {
  const compiled = new Ajv2020({ discriminator: true, strictTypes: false }).compile(schema);
  const counts = { valid: 0, invalid: 0 };
  const told = (errors: ErrorObject[] | typeof validateRecord.errors) =>
    (errors ?? []).map(({ instancePath, keyword, params, message }) => ({
      instancePath,
      keyword,
      params,
      message,
    }));
  const agree = (value: unknown) => {
    const isValid = compiled(value);
    counts[isValid ? 'valid' : 'invalid']++;
    expect(validateRecord(value)).toBe(isValid);
    expect(told(validateRecord.errors)).toEqual(told(compiled.errors));
    return isValid;
  };
  fc.assert(
    fc.property(
      valuesOf(schema as unknown as Schema),
      fc.array(changes, { minLength: 8, maxLength: 8 }),
      (record, list) => {
        expect(agree(record), JSON.stringify(compiled.errors)).toBe(true);
        for (const change of list) agree(changed(record, change));
        // Not many times many: the record would have millions of parts.
        agree(list.filter(({ kind }) => kind !== 'many').reduce(changed, record));
      },
    ),
    { numRuns: 100 },
  );
  expect(counts.valid).toBeGreaterThan(100);
  expect(counts.invalid).toBeGreaterThan(500);
});

it.each([null, undefined, 1, 'text', [], Object.create(null), new Map()])(
  'refuses %s as ajv does',
  (value) => {
    expect(validateRecord(value)).toBe(false);
  },
);
