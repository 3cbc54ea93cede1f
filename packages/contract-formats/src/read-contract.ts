import { type Contract, contractFrom, readLocated } from '@plimsoll/contract';
import { ConfigurationError } from '@plimsoll/errors';
import { type Assembled, assemble } from './assemble.ts';
import { chooseTable } from './choose-table.ts';
import { detectFormat, type FormatName, formatTitles, isTextProto } from './detect-format.ts';
import { filesOf, tableSchemasOf } from './frictionless/choose-resource.ts';
import { translateTableSchema } from './frictionless/translate-table-schema.ts';
import { translateSuite } from './great-expectations/translate-suite.ts';
import { objectsOf, translateObject } from './odcs/translate-object.ts';
import { translateSchema } from './pandera/translate-schema.ts';
import type { Keywords, PlacedPiece, Remark } from './piece.ts';
import { placeIn } from './tfdv/message.ts';
import { parseTextProto } from './tfdv/parse-text-proto.ts';
import { translateTfdv } from './tfdv/translate-schema.ts';

/** A contract in our words, whatever format it was written in. */
export interface ReadContract {
  readonly contract: Contract;
  readonly format: FormatName;
  /** Rules of the document that are not carried over, in its order. */
  readonly remarks: readonly Remark[];
}

interface Translator {
  /** Whether a column may hold nulls when the document does not say. */
  readonly areNullsAllowed: boolean;
  translate(document: Keywords, wanted: string | null, path: string): PlacedPiece[];
}

const translators: Readonly<Record<Exclude<FormatName, 'plimsoll' | 'tfdv'>, Translator>> = {
  odcs: {
    areNullsAllowed: true,
    translate: (document, wanted, path) => {
      refuseOtherVersion(document, path);
      return translateObject(chooseTable(objectsOf(document), wanted, path));
    },
  },
  pandera: { areNullsAllowed: false, translate: translateSchema },
  'great-expectations': { areNullsAllowed: true, translate: translateSuite },
  frictionless: {
    areNullsAllowed: true,
    translate: (document, wanted, path) => {
      const { value, at } = chooseTable(tableSchemasOf(document), wanted, path);
      const files = filesOf(document);
      return translateTableSchema(value, at, { fileOf: (resource) => files.get(resource) ?? null });
    },
  },
};

/** A document in our words, not yet held to the form of a contract. */
export interface Translation extends Assembled {
  readonly format: FormatName;
}

/**
 * Reads a contract of any format from its text. `table` names one of several tables that it describes. Throws a
 * ConfigurationError with every problem and its place in the document.
 */
export async function readContract(
  text: string,
  path: string,
  table: string | null = null,
): Promise<ReadContract> {
  const { located, format, remarks } = translateContract(text, path, table);
  return { contract: await contractFrom(located, path), format, remarks };
}

/** Finds the format of a contract's text, and puts it in our words. */
export function translateContract(text: string, path: string, table: string | null = null): Translation {
  if (isTextProto(text, path)) {
    refuseTable(table, 'tfdv', path);
    const schema = parseTextProto(text, path);
    const source = { areNullsAllowed: true, place: placeIn(schema, path) };
    return { ...assemble(translateTfdv(schema), source), format: 'tfdv' };
  }
  const located = readLocated(text, path);
  const format = detectFormat(located.value, path);
  if (format !== 'odcs' && format !== 'frictionless') refuseTable(table, format, path);
  if (format === 'plimsoll' || format === 'tfdv') return { located, format, remarks: [] };
  const { areNullsAllowed, translate } = translators[format];
  const pieces = translate(located.value as Keywords, table, path);
  return { ...assemble(pieces, { areNullsAllowed, place: located.place }), format };
}

function refuseOtherVersion(document: Keywords, path: string): void {
  const version = String(document.apiVersion ?? '');
  if (/^v?3\./.test(version)) return;
  throw new ConfigurationError({
    where: path,
    message: `is an Open Data Contract Standard of version ${version === '' ? 'unknown' : version.slice(0, 50)}, and version 3 is read.`,
    fix: 'Write apiVersion: v3.1.0 when the contract is of it.',
  });
}

function refuseTable(table: string | null, format: FormatName, path: string): void {
  if (table === null) return;
  throw new ConfigurationError({
    where: path,
    message: `describes one table (${formatTitles[format]}), so #${table.slice(0, 100)} cannot choose one.`,
    fix: `Write contract: ${path}`,
  });
}
