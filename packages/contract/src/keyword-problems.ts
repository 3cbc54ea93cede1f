import { nearestName, type Problem } from '@plimsoll/errors';
import { datasetKeywords } from './dataset-keywords.ts';
import { formatExamples, isFormat, uncheckedFormats } from './formats.ts';
import { type Keyword, keywords, refusedKeywords } from './keywords.ts';
import { translatePattern } from './pattern.ts';
import { isObject, type SchemaPlace } from './walk-schemas.ts';

type Refusal = Omit<Problem, 'where'>;

/** What each keyword may hold; tells whether a value has that form. */
export type Forms = (keyword: string, value: unknown) => boolean;

/** Why a keyword may not stand where it stands; undefined when it may. */
export function refuseKeyword(name: string, level: SchemaPlace['level']): Refusal | undefined {
  if (name.startsWith('x-')) return undefined;
  const keyword = Object.hasOwn(keywords, name) ? keywords[name] : undefined;
  if (keyword) return belongsTo(keyword, level) ? undefined : misplaced(name, keyword);
  const instead = refusedKeywords.get(name);
  if (instead) return { message: `«${name}» would not be checked.`, fix: instead };
  const known = Object.keys(keywords).filter((other) => belongsTo(keywords[other], level));
  const nearest = nearestName(name, known);
  return {
    message: `«${name.slice(0, 100)}» is not a keyword of contracts.`,
    fix: nearest ? `Did you mean «${nearest}»?` : unknownKeyword(level),
  };
}

function belongsTo(keyword: Keyword | undefined, level: SchemaPlace['level']): boolean {
  if (!keyword) return false;
  if (keyword.level !== 'any')
    return keyword.level === level || (keyword.level === 'both' && level !== 'nested');
  // A row is an object: what speaks about other values never applies to it.
  return level !== 'row' || !keyword.appliesTo || keyword.appliesTo.includes('object');
}

function misplaced(name: string, { level, example }: Keyword): Refusal {
  const place =
    level === 'row'
      ? "at the contract's top"
      : level === 'both'
        ? "at the contract's top or at a column"
        : 'at a column, below properties';
  return { message: `«${name}» does not belong here.`, fix: `Write it ${place}: ${example}` };
}

function unknownKeyword(level: SchemaPlace['level']): string {
  if (level !== 'row') return 'Remove it, or begin it with x- to keep it as a remark.';
  const rules = Object.entries(datasetKeywords).filter(([, keyword]) => belongsTo(keyword, 'row'));
  return `Rules for the whole table are ${rules.map(([name]) => name).join(', ')}. Begin it with x- to keep it as a remark.`;
}

/** Why a keyword may not have the value that it has; undefined when it may. */
export function refuseValue(name: string, value: unknown, isOfForm: Forms): Refusal | undefined {
  const keyword = Object.hasOwn(keywords, name) ? keywords[name] : undefined;
  if (!keyword) return undefined;
  if (!isOfForm(name, value)) {
    const nearest = name === 'type' && typeof value === 'string' ? nearestType(value) : undefined;
    return {
      message: `«${name}» ${keyword.allowed}.`,
      fix: nearest ? `Did you mean «${nearest}»?` : `Example: ${keyword.example}`,
    };
  }
  if (name === 'format') return refuseFormat(String(value));
  const patterns =
    name === 'pattern'
      ? [String(value)]
      : name === 'patternProperties' && isObject(value)
        ? Object.keys(value)
        : [];
  return patterns.map(refusePattern).find((refusal) => refusal !== undefined);
}

function refusePattern(source: string): Refusal | undefined {
  const result = translatePattern(source);
  if (!('problem' in result)) return undefined;
  return {
    message: `«${source.slice(0, 200)}» cannot run on the linear-time engine RE2: ${result.problem}.`,
    fix: result.fix,
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

function refuseFormat(value: string): Refusal | undefined {
  if (isFormat(value)) return undefined;
  if (uncheckedFormats.has(value)) {
    return {
      message: `the format «${value}» is JSON Schema, but nothing here can check it.`,
      fix: 'Remove it, or write a pattern.',
    };
  }
  const known = Object.keys(formatExamples);
  const nearest = nearestName(value, known);
  return {
    message: `«${value.slice(0, 100)}» is not a format.`,
    fix: nearest ? `Did you mean «${nearest}»?` : `Formats are ${known.join(', ')}.`,
  };
}

/** Why a keyword says nothing because another is missing; undefined when it says something. */
export function refuseLonely(name: string, schema: object): Refusal | undefined {
  const needs = Object.hasOwn(keywords, name) ? keywords[name]?.needs : undefined;
  if (!needs || Object.hasOwn(schema, needs)) return undefined;
  return {
    message: `«${name}» says nothing without «${needs}».`,
    fix: `Write ${keywords[needs]?.example} beside it.`,
  };
}
