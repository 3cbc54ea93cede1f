import type { JsonType } from '@plimsoll/contract';
import { numberBounds } from '../bounds.ts';
import type { Keywords } from '../piece.ts';
import { messageAt, messagesAt, numberAt, textAt, textsAt } from './message.ts';
import type { Message } from './parse-text-proto.ts';

/** What one value of a feature is. */
export interface Domain {
  /** The field that says it, for messages. */
  readonly field: string;
  readonly types: readonly JsonType[];
  readonly keywords: Keywords;
  readonly gaps: readonly string[];
}

const featureTypes: Readonly<Record<string, readonly JsonType[]>> = {
  BYTES: ['string'],
  INT: ['integer'],
  FLOAT: ['number'],
};

type Translate = (domain: Message, types: readonly JsonType[]) => Omit<Domain, 'field'>;

const isText = (types: readonly JsonType[]) => types.includes('string');
const unchecked =
  (what: string): Translate =>
  (_, types) => ({ types, keywords: {}, gaps: [`${what} is not checked.`] });

/** The domains of schema.proto by their field. */
const domains: Readonly<Record<string, Translate>> = {
  int_domain: (domain, types) => ({
    types: ['integer'],
    keywords: numberBounds({ least: numberAt(domain, 'min'), most: numberAt(domain, 'max') }) ?? {},
    gaps: isText(types) ? ['numbers that are stored as text are asked to be numbers.'] : [],
  }),
  float_domain: (domain, types) => ({
    types: ['number'],
    keywords: numberBounds({ least: finite(domain, 'min'), most: finite(domain, 'max') }) ?? {},
    gaps: isText(types) ? ['numbers that are stored as text are asked to be numbers.'] : [],
  }),
  string_domain: (domain) => {
    const values = textsAt(domain, 'value');
    return { types: ['string'], keywords: values.length > 0 ? { enum: values } : {}, gaps: [] };
  },
  bool_domain: (domain, types) => {
    const texts = [textAt(domain, 'true_value') ?? 'true', textAt(domain, 'false_value') ?? 'false'];
    if (types.includes('integer')) return { types: ['integer'], keywords: { enum: [0, 1] }, gaps: [] };
    if (types.includes('number')) return { types: ['number'], keywords: { enum: [0, 1] }, gaps: [] };
    return { types: ['string'], keywords: { enum: texts }, gaps: [] };
  },
  natural_language_domain: unchecked('a vocabulary of natural language'),
  image_domain: unchecked('an image'),
  mid_domain: unchecked('a knowledge graph id'),
  url_domain: (_, types) => ({ types, keywords: isText(types) ? { format: 'uri' } : {}, gaps: [] }),
  time_domain: unchecked('the format of a time'),
  time_of_day_domain: unchecked('the format of a time of day'),
};

/** The domain of a feature: inline, or by the name of one at the top of the schema. */
export function translateDomain(feature: Message, schema: Message): Domain {
  const types = featureTypes[textAt(feature, 'type') ?? ''] ?? [];
  const field = Object.keys(domains).find((name) => feature.fields.has(name));
  const inline = field === undefined ? undefined : messageAt(feature, field);
  const translate = field === undefined ? undefined : domains[field];
  if (inline && translate && field !== undefined) return { field, ...translate(inline, types) };
  const named = textAt(feature, 'domain');
  if (named === undefined) return { field: 'type', types, keywords: {}, gaps: [] };
  for (const kind of ['string_domain', 'int_domain', 'float_domain']) {
    const shared = messagesAt(schema, kind).find((domain) => textAt(domain, 'name') === named);
    const found = shared && domains[kind]?.(shared, types);
    if (found) return { field: 'domain', ...found };
  }
  return { field: 'domain', types, keywords: {}, gaps: [`there is no domain «${named.slice(0, 100)}».`] };
}

/** Protobuf writes an open end as inf. */
function finite(message: Message, name: string): number | undefined {
  const value = numberAt(message, name);
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}
