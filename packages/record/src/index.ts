export { parseRecord } from './parse.ts';
export type {
  Baseline,
  ColumnSummary,
  CommandRun,
  ConditionResult,
  DataEvidence,
  DecisionRecord,
  Evidence,
  FileDigest,
  Finding,
  FoundBaseline,
  Gap,
  Holdout,
  Identity,
  Location,
  MergedRecord,
  MetricValue,
  NoEvidence,
  OverfittingEvidence,
  PublicationEvidence,
  Reason,
  ReportEvidence,
  RowLocation,
  Timings,
  TrainingEvidence,
  Verdict,
} from './record.generated.ts';
export { readRecords, recordsFolder, writeRecord } from './record-folder.ts';
export { serialiseRecord } from './serialise.ts';
export { compareVerdicts, isAtLeast, verdicts, worstVerdict } from './verdict.ts';
