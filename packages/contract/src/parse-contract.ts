import { ConfigurationError, nearestName, type Problem } from '@plimsoll/errors';
import type { JsonType, Scalar } from './check-plan.ts';
import { type LocatedValue, readLocated } from './contract-text.ts';
import {
  datasetKeywords,
  formats,
  type Keyword,
  keywords,
  unsupportedFormats,
  unsupportedKeywords,
} from './keywords.ts';

/** What a contract says about one column. */
export interface ColumnSchema {
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly Scalar[];
  readonly const?: Scalar;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: (typeof formats)[number];
}

/** A JSON Schema for one row, with the rules on the data as a whole beside it. */
export interface ContractSchema {
  readonly properties?: Readonly<Record<string, ColumnSchema | true>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly unique?: readonly string[] | readonly (readonly string[])[];
  readonly minRows?: number;
  readonly maxRows?: number;
}

/** A contract whose every keyword is known, well formed, and in its place. */
export interface Contract {
  /** Its path, for messages. */
  readonly path: string;
  readonly schema: ContractSchema;
  /** A place in its text for messages: `contract.yml:12 at /properties/age`. */
  place(pointer: readonly string[]): string;
}

/**
 * Reads a contract from JSON or YAML text. Throws a ConfigurationError that names every keyword that is unknown,
 * not supported, misplaced or of a wrong form, each with its line, its JSON pointer and what to write instead.
 */
export async function parseContract(text: string, path: string): Promise<Contract> {
  return contractFrom(readLocated(text, path), path);
}

/** Holds a value that is already read to the form of a contract. Throws what parseContract throws. */
export async function contractFrom(located: LocatedValue, path: string): Promise<Contract> {
  const problems = [...(await findProblems(located))];
  if (problems.length > 0) throw new ConfigurationError(problems);
  return { path, schema: located.value as ContractSchema, place: located.place };
}

async function findProblems(located: LocatedValue): Promise<Problem[]> {
  const root = located.value;
  if (!isObject(root)) {
    return [
      {
        where: located.place([]),
        message: 'is not a JSON Schema for a row: it must be an object.',
        fix: 'Write properties: with one entry per column.',
      },
    ];
  }
  const isWellFormed = await compileForms();
  const problems: Problem[] = [];
  const look = (schema: Record<string, unknown>, pointer: readonly string[]) => {
    for (const [name, value] of Object.entries(schema)) {
      const level = pointer.length === 0 ? 'row' : 'column';
      const refusal = refuseKeyword(name, level) ?? refuseValue(name, value, isWellFormed);
      if (refusal) problems.push({ where: located.place([...pointer, name]), ...refusal });
    }
  };
  look(root, []);
  if (root.type !== undefined && !(root.type === 'object')) {
    problems.push({
      where: located.place(['type']),
      message: 'must be object: a contract describes a row.',
      fix: 'Write type: object, or leave it out.',
    });
  }
  if (isObject(root.properties)) {
    for (const [column, schema] of Object.entries(root.properties)) {
      const pointer = ['properties', column];
      if (isObject(schema)) look(schema, pointer);
      else if (schema !== true) problems.push({ where: located.place(pointer), ...notAColumn });
    }
  }
  return problems;
}

const notAColumn = {
  message: 'must be an object that says what the column holds.',
  fix: 'Example: { type: number }',
};

function refuseKeyword(name: string, level: 'row' | 'column'): Omit<Problem, 'where'> | undefined {
  if (name.startsWith('x-')) return undefined;
  const keyword = Object.hasOwn(keywords, name) ? keywords[name] : undefined;
  if (keyword && (keyword.level === level || keyword.level === 'both')) return undefined;
  if (keyword && (level === 'row' || !nestedKeywords.has(name))) {
    const place = keyword.level === 'row' ? "at the contract's top" : 'at a column, below properties';
    return { message: `«${name}» does not belong here.`, fix: `Write it ${place}: ${keyword.example}` };
  }
  if (keyword || unsupportedKeywords.has(name)) {
    return {
      message: `«${name}» is JSON Schema, but not yet supported in contracts, so it would not be checked.`,
      fix: 'Remove it.',
    };
  }
  const known = Object.keys(keywords).filter((other) => keywords[other]?.level !== flip[level]);
  const nearest = nearestName(name, known);
  return {
    message: `«${name.slice(0, 100)}» is not a keyword of contracts.`,
    fix: nearest ? `Did you mean «${nearest}»?` : unknownKeyword[level],
  };
}

const unknownKeyword = {
  row: `Rules for the whole table are ${Object.keys(datasetKeywords).join(', ')}. Begin it with x- to keep it as a remark.`,
  column: 'Remove it, or begin it with x- to keep it as a remark.',
};

const flip = { row: 'column', column: 'row' } as const;

/** Keywords of the row that JSON Schema also allows at a column, for nested objects. */
const nestedKeywords: ReadonlySet<string> = new Set([
  'properties',
  'required',
  'additionalProperties',
  '$id',
]);

function refuseValue(
  name: string,
  value: unknown,
  isWellFormed: (name: string, value: unknown) => boolean,
): Omit<Problem, 'where'> | undefined {
  const keyword: Keyword | undefined = Object.hasOwn(keywords, name) ? keywords[name] : undefined;
  if (!keyword || isWellFormed(name, value)) return undefined;
  if (name === 'additionalProperties' && isObject(value)) {
    return {
      message: '«additionalProperties» with a schema is not yet supported in contracts.',
      fix: 'Write additionalProperties: false, and list the columns below properties.',
    };
  }
  if (name === 'format' && typeof value === 'string') return refuseFormat(value);
  const nearest = name === 'type' && typeof value === 'string' ? nearestType(value) : undefined;
  return {
    message: `«${name}» ${keyword.allowed}.`,
    fix: nearest ? `Did you mean «${nearest}»?` : `Example: ${keyword.example}`,
  };
}

const typeNames = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];

/** What other languages call the types. */
const otherTypeNames: Readonly<Record<string, string>> = {
  bool: 'boolean',
  decimal: 'number',
  dict: 'object',
  double: 'number',
  float: 'number',
  int: 'integer',
  list: 'array',
  none: 'null',
  str: 'string',
  text: 'string',
};

function nearestType(value: string): string | undefined {
  const name = value.toLowerCase();
  return Object.hasOwn(otherTypeNames, name) ? otherTypeNames[name] : nearestName(name, typeNames);
}

function refuseFormat(value: string): Omit<Problem, 'where'> {
  if (unsupportedFormats.has(value)) {
    return {
      message: `the format «${value}» is JSON Schema, but not yet supported in contracts, so it would not be checked.`,
      fix: 'Remove it, or write a pattern.',
    };
  }
  const nearest = nearestName(value, [...formats, ...unsupportedFormats]);
  return {
    message: `«${value.slice(0, 100)}» is not a format.`,
    fix: nearest ? `Did you mean «${nearest}»?` : `Formats are ${formats.join(' and ')}.`,
  };
}

let compiled: Promise<(name: string, value: unknown) => boolean> | undefined;

/** ajv on the form of each keyword's value. It is loaded only by those who read contracts: it costs 40 ms. */
function compileForms(): Promise<(name: string, value: unknown) => boolean> {
  // Over its default: a bundle does not see the names beside a class that a CommonJS module exports.
  compiled ??= import('ajv/dist/2020.js').then(({ default: { Ajv2020 } }) => {
    const ajv = new Ajv2020({ strictTypes: false, strictNumbers: true });
    const validators = new Map<string, (value: unknown) => unknown>();
    return (name, value) => {
      const validate = validators.get(name) ?? ajv.compile(keywords[name]?.value ?? {});
      validators.set(name, validate);
      return validate(value) === true;
    };
  });
  return compiled;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
