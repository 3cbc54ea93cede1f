import type { Vocabulary } from 'ajv';
import { datasetKeywords } from './dataset-keywords.ts';

/**
 * The dataset keywords as an ajv vocabulary with their own meta-schemas: an ajv that has it accepts a contract as
 * the JSON Schema of a row. They say nothing about a single row, so none of them validates one.
 */
export const datasetVocabulary: Vocabulary = Object.entries(datasetKeywords).map(([keyword, { value }]) => ({
  keyword,
  metaSchema: value,
}));
