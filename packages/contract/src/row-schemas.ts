import type { Format, FuncKeywordDefinition, Options } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { type Evaluation, evaluatedParts, inside, type UnevaluatedKeyword } from './evaluated.ts';
import { type Format as FormatName, formatExamples, patternOfFormat } from './formats.ts';
import { compilePattern } from './pattern.ts';
import { indexReferences } from './references.ts';
import { multipleTolerance } from './violations.ts';
import { datasetVocabulary } from './vocabulary.ts';
import {
  contractUri,
  isObject,
  type Schema,
  type SchemaObject,
  type SchemaPlace,
  walkSchemas,
} from './walk-schemas.ts';

/** Where the schemas lie in the contract that ajv gets, so that they can refer to all of it. */
const schemasKeyword = 'x-checks';

type IsValid = (value: unknown) => boolean;

/**
 * Compiles schemas that refer to places of a contract with ajv, each when it is first asked for, by its number. Where ajv's answer would be wrong, it
 * gets the same in other words, and `unevaluatedProperties` and `unevaluatedItems` are ours: decided by what evaluatedParts says.
 */
export async function compileRowSchemas(
  contract: SchemaObject,
  schemas: readonly Schema[],
): Promise<(number: number) => IsValid> {
  const ajv = await createAjv({
    strict: false,
    ownProperties: true,
    strictNumbers: true,
    multipleOfPrecision: -Math.log10(multipleTolerance),
    formats: linearFormats(),
    code: { regExp: Object.assign(linearPattern, { code: 'linearPattern' }) },
    dynamicRef: true,
    next: true,
  });
  ajv.addVocabulary(datasetVocabulary);
  const uri = String(contract.$id ?? contractUri);
  const asked = schemas.map(inWordsForAjv);
  const root: SchemaObject = Object.assign(inWordsForAjv({ ...contract, $id: uri }), {
    [schemasKeyword]: asked,
  });
  const validators = new Map<string, IsValid>();
  const isValid = ({ schema, pointer }: Pick<SchemaPlace, 'schema' | 'pointer'>): IsValid => {
    if (typeof schema === 'boolean') return () => schema;
    const place = `${uri}#${pointer.map((step) => `/${escapeStep(step)}`).join('')}`;
    const known = validators.get(place);
    if (known) return known;
    const validate = ajv.getSchema(place) as IsValid | undefined;
    if (!validate) throw new Error(`ajv has no schema at ${place}`);
    validators.set(place, validate);
    return validate;
  };
  const placeOf = (schema: unknown, number: number) => ({
    schema,
    pointer: [schemasKeyword, String(number)],
  });
  const places = new Map(
    [
      ...walkSchemas(root),
      ...asked.flatMap((schema, i) => {
        const { pointer } = placeOf(schema, i);
        return walkSchemas(schema).map((at) => ({ ...at, pointer: [...pointer, ...at.pointer] }));
      }),
    ].map((at) => [at.schema, at]),
  );
  const evaluation: Evaluation = {
    references: indexReferences(root),
    isValid: (at, value) => isValid(at)(value),
  };
  for (const keyword of ['unevaluatedProperties', 'unevaluatedItems'] as const) {
    ajv.removeKeyword(keyword);
    ajv.addKeyword(unevaluated(keyword, places, evaluation));
  }
  ajv.addSchema(root);
  return (number) => isValid(placeOf(asked[number], number));
}

function unevaluated(
  keyword: UnevaluatedKeyword,
  places: ReadonlyMap<unknown, SchemaPlace>,
  evaluation: Evaluation,
): FuncKeywordDefinition {
  return {
    keyword,
    type: keyword === 'unevaluatedItems' ? 'array' : 'object',
    schemaType: ['object', 'boolean'],
    errors: false,
    compile(schema: Schema, parent: SchemaObject) {
      const at = places.get(parent);
      if (!at) throw new Error(`the contract does not have the schema of «${keyword}»`);
      const own = inside(at, schema, keyword);
      return (value: object) => {
        const evaluated = evaluatedParts(keyword, value, at, evaluation);
        return Object.entries(value).every(
          ([part, one]) => evaluated.has(part) || evaluation.isValid(own, one),
        );
      };
    },
  };
}

/**
 * A copy in which a $ref beside an $id, and a `contains` beside `prefixItems`, stand in allOf: ajv looks for what such a $ref names in the $ref
 * itself, for ever, and lets an empty list pass by such a `contains`.
 */
function inWordsForAjv<T extends Schema>(schema: T): T {
  const copy = structuredClone(schema);
  for (const { schema: one } of walkSchemas(copy)) {
    if (!isObject(one)) continue;
    if (typeof one.$id === 'string') moveToAllOf(one, ['$ref']);
    if (one.prefixItems !== undefined) moveToAllOf(one, ['contains', 'minContains', 'maxContains']);
  }
  return copy;
}

function moveToAllOf(schema: Record<string, unknown>, names: readonly string[]): void {
  const moved = names.filter((name) => schema[name] !== undefined).map((name) => [name, schema[name]]);
  if (moved.length === 0) return;
  schema.allOf = [...((schema.allOf ?? []) as Schema[]), Object.fromEntries(moved)];
  for (const name of names) delete schema[name];
}

function escapeStep(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}

/** ajv asks for expressions as JavaScript has them, and keeps them by their text: two with the same are one. */
function linearPattern(source: string) {
  return { test: compilePattern(source), toString: () => source };
}

/** Each is compiled when a value first asks for it: all of them take longer than many a table. */
function linearFormats(): Record<string, Format> {
  const names = Object.keys(formatExamples) as FormatName[];
  return Object.fromEntries(
    names.map((name): [string, Format] => {
      const pattern = patternOfFormat(name);
      if (pattern === null) return [name, fullFormats[name] as Format];
      let isMatch: ReturnType<typeof compilePattern> | undefined;
      return [
        name,
        (text: string) => {
          isMatch ??= compilePattern(pattern);
          return isMatch(text);
        },
      ];
    }),
  );
}

/**
 * ajv for 2020-12 that does not keep track of what is evaluated: it errs there, and other keywords break by it. Its class insists on that; the
 * constructor of the class above it does not.
 */
async function createAjv(options: Options): Promise<Ajv2020> {
  // Over its default: a bundle does not see the names beside a class that a CommonJS module exports.
  const { default: module } = await import('ajv/dist/2020.js');
  return Reflect.construct(Object.getPrototypeOf(module.Ajv2020), [options], module.Ajv2020) as Ajv2020;
}
