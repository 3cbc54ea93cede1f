import { fullFormats } from 'ajv-formats/dist/formats.js';
import { patternProblem } from './pattern.ts';

/** Formats of JSON Schema that a contract may ask for, with an example of each for messages. */
export const formatExamples = {
  date: 'a date such as 2026-01-31',
  'date-time': 'a time with zone such as 2026-01-31T09:30:00Z',
  time: 'a time of day with zone such as 09:30:00Z',
  duration: 'a duration such as P3DT12H',
  email: 'an e-mail address',
  hostname: 'a host name such as data.example.org',
  ipv4: 'an IPv4 address such as 192.0.2.1',
  ipv6: 'an IPv6 address such as 2001:db8::1',
  uri: 'a URI such as https://example.org/a',
  'uri-reference': 'a URI or a path of one',
  'uri-template': 'a URI template such as /items/{id}',
  uuid: 'a UUID such as 0b0f6b4e-5d6f-4ac3-a24d-9a3f4b9a2c11',
  'json-pointer': 'a JSON pointer such as /a/0',
  'relative-json-pointer': 'a relative JSON pointer such as 1/a',
  regex: 'a regular expression',
} as const;

export type Format = keyof typeof formatExamples;

/** Formats of JSON Schema that nothing here checks. */
export const uncheckedFormats: ReadonlySet<string> = new Set([
  'idn-email',
  'idn-hostname',
  'iri',
  'iri-reference',
]);

/** Formats that a column engine checks. */
export const columnFormats = ['date', 'date-time'] as const;

/** Whether a name is one of a format that is checked. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(formatExamples, name);
}

/** The regular expression of a format, where it is one that the linear-time engine can run; null where it is not. */
export function patternOfFormat(name: Format): string | null {
  const format: unknown = fullFormats[name];
  if (!(format instanceof RegExp)) return null;
  const source = format.ignoreCase ? `(?i)${format.source}` : format.source;
  return patternProblem(source) === null ? source : null;
}
