import type { Translation } from './read-contract.ts';

/** A translation as text: a line for each column and each rule of the table, and for each remark. */
export function showTranslation({ located, remarks }: Translation): string {
  const { properties = {}, patternProperties = {}, ...table } = located.value as Record<string, object>;
  const line = (prefix: string) => (entry: readonly [string, unknown]) =>
    `${prefix}${entry[0]}: ${JSON.stringify(entry[1])}`;
  return [
    ...Object.entries(table).map(line('')),
    ...Object.entries(properties).map(line('  ')),
    ...Object.entries(patternProperties).map(line('  /')),
    ...remarks.map(({ where, message }) => `- ${where}: ${message}`),
  ].join('\n');
}
