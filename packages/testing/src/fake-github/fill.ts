import type { Schema } from './openapi.ts';

type Schemas = Readonly<Record<string, Schema>>;

/** An object with all that its schema requires: the given values, and harmless ones for the rest. */
export function fillObject(
  schema: Schema,
  values: Readonly<Record<string, unknown>>,
  schemas: Schemas,
): Record<string, unknown> {
  const filled: Record<string, unknown> = { ...values };
  const properties = (schema.properties ?? {}) as Record<string, Schema>;
  for (const name of (schema.required ?? []) as string[]) {
    if (!(name in filled)) filled[name] = fillValue(properties[name] ?? {}, schemas);
  }
  return filled;
}

function fillValue(schema: Schema, schemas: Schemas): unknown {
  if (schema.nullable === true) return null;
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.slice('#/components/schemas/'.length);
    return fillValue(schemas[name] ?? {}, schemas);
  }
  const [alternative] = (schema.anyOf ?? schema.oneOf ?? schema.allOf ?? []) as Schema[];
  if (alternative) return fillValue(alternative, schemas);
  if (Array.isArray(schema.enum)) return schema.enum[0];
  switch (schema.type) {
    case 'object':
      return fillObject(schema, {}, schemas);
    case 'array':
      return [];
    case 'integer':
    case 'number':
      return schema.minimum ?? 0;
    case 'boolean':
      return false;
    default:
      return fillText(schema.format);
  }
}

function fillText(format: unknown): string {
  if (format === 'uri') return 'http://github.localhost/unused';
  return format === 'date-time' ? '2026-01-01T00:00:00Z' : '';
}
