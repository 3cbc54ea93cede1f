import { ConfigurationError } from '@plimsoll/errors';
import type { ErrorObject, ValidateFunction } from 'ajv';
import schema from '../record.schema.json' with { type: 'json' };
import type { DecisionRecord } from './record.generated.ts';

let compiled: Promise<ValidateFunction<DecisionRecord>> | undefined;

/**
 * A record from JSON text that may come from anywhere, a fork included.
 * Throws a ConfigurationError that names `origin` and the place in the JSON when the text is not a record.
 */
export async function parseRecord(text: string, origin: string): Promise<DecisionRecord> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw notARecord(origin, `is not JSON (${(error as Error).message})`, error);
  }
  return checkRecord(value, origin);
}

/** A record that has been JSON already, as a part of another text. Throws as parseRecord does. */
export async function checkRecord(value: unknown, origin: string): Promise<DecisionRecord> {
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === 'number' && version !== 1) {
    throw notARecord(origin, `has schema version ${version}, and this Plimsoll reads version 1`);
  }
  compiled ??= compileValidator();
  const validate = await compiled;
  if (!validate(value)) throw notARecord(origin, describeSchemaError(validate.errors?.[0]));
  return value;
}

/** ajv is loaded only by those who read records: it costs 40 ms at start. */
async function compileValidator(): Promise<ValidateFunction<DecisionRecord>> {
  // Over its default: a bundle does not see the names beside a class that a CommonJS module exports.
  const { default: ajv } = await import('ajv/dist/2020.js');
  return new ajv.Ajv2020({ discriminator: true, strictTypes: false }).compile<DecisionRecord>(schema);
}

function describeSchemaError(error: ErrorObject | undefined): string {
  if (!error) return 'does not match the record schema';
  const place = error.instancePath || '/';
  const detail =
    error.keyword === 'additionalProperties'
      ? ` «${String(error.params.additionalProperty).slice(0, 100)}»`
      : '';
  return `does not match the record schema: ${place} ${error.message}${detail}`;
}

function notARecord(origin: string, message: string, cause?: unknown): ConfigurationError {
  return new ConfigurationError(
    { where: origin, message, fix: 'Let the same version of Plimsoll write and read the records of a run.' },
    { cause },
  );
}
