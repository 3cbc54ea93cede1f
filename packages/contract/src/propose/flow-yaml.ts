/** Words that YAML reads as something else than text, in one version of it or another. */
const reserved = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n', 'nan', 'inf']);

/** A value of JSON on one line of YAML. Names and plain words stand without quotes, everything else as in JSON. */
export function flowYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, entry]) => `${flowYaml(key)}: ${flowYaml(entry)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  if (typeof value !== 'string') return JSON.stringify(value);
  // As a type, null is a word in quotes: without them it would be the value.
  if (/^[A-Za-z_]\w*( \w+)*$/.test(value) && !reserved.has(value.toLowerCase())) return value;
  return JSON.stringify(value).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
