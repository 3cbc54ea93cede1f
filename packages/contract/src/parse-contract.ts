import { ConfigurationError, type Problem } from '@plimsoll/errors';
import type { JsonType } from './check-plan.ts';
import { type LocatedValue, readLocated } from './contract-text.ts';
import { type Forms, refuseKeyword, refuseLonely, refuseValue } from './keyword-problems.ts';
import { findReferenceProblems } from './reference-problems.ts';
import { indexReferences } from './references.ts';
import { isObject, walkSchemas } from './walk-schemas.ts';

/** What a contract says about one column: any JSON Schema, and the dataset keywords of a column. */
export interface ColumnSchema {
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly [keyword: string]: unknown;
}

/** A JSON Schema for one row, with the rules on the data as a whole beside it. */
export interface ContractSchema {
  readonly properties?: Readonly<Record<string, ColumnSchema | boolean>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | ColumnSchema;
  readonly unique?: readonly string[] | readonly (readonly string[])[];
  readonly minRows?: number;
  readonly maxRows?: number;
  readonly [keyword: string]: unknown;
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
 * misplaced or of a wrong form, each with its line, its JSON pointer and what to write instead.
 */
export async function parseContract(text: string, path: string): Promise<Contract> {
  return contractFrom(readLocated(text, path), path);
}

/** Holds a value that is already read to the form of a contract. Throws what parseContract throws. */
export async function contractFrom(located: LocatedValue, path: string): Promise<Contract> {
  const problems = await findProblems(located);
  if (problems.length > 0) throw new ConfigurationError(problems);
  return { path, schema: located.value as ContractSchema, place: located.place };
}

async function findProblems({ value: root, place }: LocatedValue): Promise<Problem[]> {
  if (!isObject(root)) {
    return [
      {
        where: place([]),
        message: 'is not a JSON Schema for a row: it must be an object.',
        fix: 'Write properties: with one entry per column.',
      },
    ];
  }
  const isOfForm = await loadForms();
  const problems: Problem[] = [];
  const places = walkSchemas(root);
  for (const { schema, pointer, level } of places) {
    if (!isObject(schema)) {
      // What else is wrong here is said where the keyword that holds it stands.
      if (pointer.at(-2) !== 'properties' || typeof schema === 'boolean') continue;
      problems.push({ where: place(pointer), ...(level === 'column' ? notAColumn : notASchema) });
      continue;
    }
    for (const [name, value] of Object.entries(schema)) {
      const refusal =
        refuseKeyword(name, level) ?? refuseValue(name, value, isOfForm) ?? refuseLonely(name, schema);
      if (refusal) problems.push({ where: place([...pointer, name]), ...refusal });
    }
  }
  if (root.type !== undefined && root.type !== 'object') {
    problems.push({
      where: place(['type']),
      message: 'must be object: a contract describes a row.',
      fix: 'Write type: object, or leave it out.',
    });
  }
  return problems.length > 0 ? problems : findReferenceProblems(places, indexReferences(root), place);
}

const notAColumn = {
  message: 'must be an object that says what the column holds.',
  fix: 'Example: { type: number }',
};

const notASchema = {
  message: 'must be a schema: an object, or true or false.',
  fix: 'Example: { type: number }',
};

/** Whether the value of a keyword has its form. Loaded only by those who read contracts. */
async function loadForms(): Promise<Forms> {
  const { keywordForms } = await import('./keyword-forms.generated.ts');
  return (name, value) => !Object.hasOwn(keywordForms, name) || keywordForms[name]?.(value) === true;
}
