import type { DecisionRecord } from './record.generated.ts';

/** The record as JSON text, ending in a newline. The same record always gives the same text. */
export function serialiseRecord(record: DecisionRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}
