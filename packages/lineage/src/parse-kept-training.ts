import type { KeptTraining } from './training-cache.ts';

const count = { type: 'integer', minimum: 0 };
const object = (properties: Record<string, unknown>, optional: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});

const schema = object({
  fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  commands: {
    type: 'array',
    maxItems: 100,
    items: object(
      {
        command: { type: 'string' },
        exitCode: { type: ['integer', 'null'] },
        seconds: { type: 'number', minimum: 0 },
        cpuSeconds: { type: 'number', minimum: 0 },
        peakMemoryBytes: { type: ['integer', 'null'], minimum: 0 },
      },
      ['cpuSeconds'],
    ),
  },
  seeds: {
    type: 'array',
    maxItems: 100,
    items: object({
      seed: { type: 'integer' },
      metrics: { type: 'object', additionalProperties: { type: 'number' } },
    }),
  },
  files: {
    type: 'array',
    maxItems: 10_000,
    items: object({
      path: { type: 'string', minLength: 1 },
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      bytes: count,
    }),
  },
});

/** The manifest of a kept training, from text that another job wrote; null when it is not one. */
export async function parseKeptTraining(text: string): Promise<KeptTraining | null> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const { default: ajv } = await import('ajv/dist/2020.js');
  const validate = new ajv.Ajv2020({ allowUnionTypes: true }).compile<KeptTraining>(schema);
  return validate(value) ? value : null;
}
