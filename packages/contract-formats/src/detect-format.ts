import { ConfigurationError } from '@plimsoll/errors';
import { isObject } from './piece.ts';

/** The formats of contracts. */
export type FormatName = 'plimsoll' | 'odcs' | 'pandera' | 'great-expectations' | 'frictionless' | 'tfdv';

/** What people call them. */
export const formatTitles: Readonly<Record<FormatName, string>> = {
  plimsoll: 'JSON Schema',
  odcs: 'Open Data Contract Standard',
  pandera: 'pandera',
  'great-expectations': 'Great Expectations',
  frictionless: 'Frictionless Table Schema',
  tfdv: 'TensorFlow Data Validation',
};

interface Sign {
  readonly format: FormatName;
  /** The key that gives the format away, and what it has to hold. */
  readonly key: string;
  readonly holds: (value: unknown, document: Readonly<Record<string, unknown>>) => boolean;
}

const isList = (value: unknown) => Array.isArray(value);
const isTable = (value: unknown) => isObject(value);

/** What only documents of one format have, at their top. */
const signs: readonly Sign[] = [
  { format: 'plimsoll', key: 'properties', holds: isTable },
  { format: 'plimsoll', key: 'patternProperties', holds: isTable },
  { format: 'plimsoll', key: '$schema', holds: (value) => String(value).includes('json-schema.org') },
  { format: 'odcs', key: 'kind', holds: (value) => value === 'DataContract' },
  { format: 'pandera', key: 'schema_type', holds: () => true },
  { format: 'great-expectations', key: 'expectations', holds: isList },
  { format: 'great-expectations', key: 'expectation_suite_name', holds: () => true },
  { format: 'frictionless', key: 'fields', holds: isList },
  { format: 'frictionless', key: 'resources', holds: isList },
  { format: 'frictionless', key: 'schema', holds: (value) => isObject(value) && Array.isArray(value.fields) },
];

/** Documents that are near to a format that can be read, and what to do with them. */
const relatives: readonly {
  key: string;
  holds: (value: unknown) => boolean;
  message: string;
  fix: string;
}[] = [
  {
    key: 'dataContractSpecification',
    holds: () => true,
    message: 'is a Data Contract Specification, which the Open Data Contract Standard has replaced.',
    fix: 'Convert it: datacontract export --format odcs --output contract.odcs.yaml',
  },
  {
    key: 'datasetKind',
    holds: () => true,
    message: 'is an Open Data Contract Standard of version 2, and version 3 is read.',
    fix: 'Convert it: kind: DataContract, apiVersion: v3.1.0, and the tables below schema.',
  },
  {
    key: 'columns',
    holds: isTable,
    message: 'has columns as a pandera schema has, but does not say that it is one.',
    fix: 'Write schema_type: dataframe, as pandera does, or properties: for a JSON Schema.',
  },
];

/**
 * The format of a document, from what it holds. Throws a ConfigurationError for a document that could be of two
 * formats, and for one of a format that is near to one of ours.
 */
export function detectFormat(document: unknown, path: string): FormatName {
  if (!isObject(document)) return 'plimsoll';
  const found = signs.filter(
    ({ key, holds }) => Object.hasOwn(document, key) && holds(document[key], document),
  );
  const [first] = found;
  const other = found.find(({ format }) => format !== first?.format);
  if (first && other) {
    throw new ConfigurationError({
      where: path,
      message: `could be ${formatTitles[first.format]} (it has ${first.key}) or ${formatTitles[other.format]} (it has ${other.key}).`,
      fix: `Remove ${first.key} or ${other.key}: a contract is of one format.`,
    });
  }
  if (first) return first.format;
  for (const { key, holds, message, fix } of relatives) {
    if (Object.hasOwn(document, key) && holds(document[key]))
      throw new ConfigurationError({ where: path, message, fix });
  }
  return 'plimsoll';
}

const protoStart =
  /^(?:\s|#[^\n]*\n)*(?:feature|sparse_feature|weighted_feature|string_domain|int_domain|float_domain|default_environment|dataset_constraints|tensor_representation_group|represent_variable_length_as_ragged|annotation)\s*(?::\s*(?:[{<"']|true|false)|[{<])/;

/** Whether a text is a TFDV schema in protobuf's text format, which is neither JSON nor YAML. */
export function isTextProto(text: string, path: string): boolean {
  return path.toLowerCase().endsWith('.pbtxt') || (protoStart.test(text) && /^\s*feature\s*[{<]/m.test(text));
}
