import { ConfigurationError } from '@plimsoll/errors';
import type { DecisionRecord } from './record.generated.ts';
import type { Fault } from './validate-record.generated.ts';

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
  // Loaded only by those who read records.
  const { validateRecord } = await import('./validate-record.generated.ts');
  if (!validateRecord(value)) throw notARecord(origin, describeSchemaError(validateRecord.errors?.[0]));
  return value;
}

function describeSchemaError(error: Fault | undefined): string {
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
