import { type DecisionRecord, type Verdict, worstVerdict } from '@plimsoll/record';

/** What the JSON report says besides the records. */
export interface JsonRequest {
  readonly title: string;
  readonly records: readonly DecisionRecord[];
}

/** The whole report as data, for programs: the verdict of all, of each model, and every record as it is. */
export function renderJson({ title, records }: JsonRequest): string {
  const models = [...new Set(records.map(({ model }) => model))].sort();
  const verdictOf = (list: readonly DecisionRecord[]): Verdict =>
    worstVerdict(list.map(({ verdict }) => verdict));
  const report = {
    schemaVersion: 1,
    verdict: verdictOf(records),
    title,
    models: models.map((model) => ({
      model,
      verdict: verdictOf(records.filter((record) => record.model === model)),
    })),
    records,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
