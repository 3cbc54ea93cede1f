// Generated from record.schema.json by `npm run fix`; edit the schema.

/**
 * Name of the model; slashes make groups, as in GTO.
 */
export type ModelName = string;
/**
 * From best to worst; error: the step could not decide.
 */
export type Verdict = 'pass' | 'warn' | 'inconclusive' | 'fail' | 'error';
export type Commit = string;
export type Path = string;
export type Sha256 = string;
export type Count = number;
export type Evidence =
  NoEvidence | DataEvidence | TrainingEvidence | OverfittingEvidence | PublicationEvidence | ReportEvidence;
/**
 * What the change is compared with, and where it came from.
 */
export type Baseline = NoBaseline | FoundBaseline;
export type Line = string;
/**
 * UTC, ISO 8601.
 */
export type Instant = string;
export type Identifier = string;

/**
 * What one step decided, why, about which code and data, and on what evidence.
 */
export interface DecisionRecord {
  /**
   * Version of this format.
   */
  schemaVersion: 1;
  /**
   * The action that decided: validate-data, train-and-test, …
   */
  action: string;
  /**
   * Names the record among those of a run.
   */
  id: string;
  model: ModelName;
  verdict: Verdict;
  /**
   * The decision in one line of plain text.
   */
  summary: string;
  /**
   * Why the verdict is what it is, worst first. Empty only when everything passed without remark.
   *
   * @maxItems 10000
   */
  reasons: Reason[];
  identity: Identity;
  evidence: Evidence;
  timings: Timings;
  tool: {
    name: 'plimsoll';
    version: string;
  };
}
export interface Reason {
  /**
   * Stable name of the rule that fired, such as condition-failed.
   */
  code: string;
  /**
   * From best to worst; error: the step could not decide.
   */
  verdict: 'pass' | 'warn' | 'inconclusive' | 'fail' | 'error';
  /**
   * One sentence of plain text.
   */
  message: string;
  where?: Location;
}
export interface Location {
  /**
   * Relative to the repository's root.
   */
  file: string;
  line?: number;
}
/**
 * Which code, data, parameters and environment the decision is about.
 */
export interface Identity {
  /**
   * owner/name, or null outside a forge.
   */
  repository: string | null;
  /**
   * Head of the change (not GitHub's merge commit); null outside git.
   */
  commit: Commit | null;
  ref: string | null;
  pullRequest: number | null;
  /**
   * The data files, by content.
   *
   * @maxItems 10000
   */
  data: FileDigest[];
  /**
   * Parameters by dotted path.
   */
  parameters: {
    [k: string]: string | number | boolean | null;
  };
  /**
   * Operating system, architecture, runner image, language versions.
   */
  environment: {
    [k: string]: string;
  };
}
export interface FileDigest {
  path: Path;
  sha256: Sha256;
  bytes: Count;
}
/**
 * The step stopped before it could look at anything.
 */
export interface NoEvidence {
  kind: 'none';
}
/**
 * What validate-data saw.
 */
export interface DataEvidence {
  kind: 'data';
  contract: FileDigest;
  /**
   * @maxItems 10000
   */
  files: FileDigest[];
  rows: Count;
  /**
   * @maxItems 20000
   */
  columns: ColumnSummary[];
  /**
   * How many rules were checked.
   */
  checks: number;
  /**
   * @maxItems 100000
   */
  findings: Finding[];
}
export interface ColumnSummary {
  name: string;
  type: string;
}
/**
 * One violated rule.
 */
export interface Finding {
  /**
   * The contract's keyword, such as minimum; or what the reader found, such as malformed-line.
   */
  rule: string;
  /**
   * The column, or null for a rule on the whole table.
   */
  column: string | null;
  /**
   * What the rule asks for, in words, such as «at least 0».
   */
  expected: string;
  /**
   * How many rows violate it; 0 for a rule that no row can violate.
   */
  rows: number;
  /**
   * The first violating rows, in order.
   *
   * @maxItems 100
   */
  firstRows: RowLocation[];
}
export interface RowLocation {
  /**
   * Data row, counted from 1 over all files.
   */
  row: number;
  file?: Path;
  /**
   * Line in the file, where the file is text.
   */
  line?: number;
}
/**
 * What train-and-test ran and measured.
 */
export interface TrainingEvidence {
  kind: 'training';
  /**
   * @maxItems 100
   */
  commands: CommandRun[];
  /**
   * @maxItems 20000
   */
  metrics: MetricValue[];
  /**
   * Null when there are no predictions.
   */
  holdout: Holdout | null;
  /**
   * The holdout predictions, kept beside the records.
   */
  predictions: FileDigest | null;
  /**
   * The files of the model that was tested.
   *
   * @maxItems 10000
   */
  modelFiles: FileDigest[];
  baseline: Baseline;
  /**
   * @maxItems 1000
   */
  conditions: ConditionResult[];
}
export interface CommandRun {
  command: string;
  /**
   * Null when a signal ended it.
   */
  exitCode: number | null;
  /**
   * Wall-clock time.
   */
  seconds: number;
  /**
   * Largest resident size of the processes together; null where the system does not tell.
   */
  peakMemoryBytes: Count | null;
}
export interface MetricValue {
  /**
   * As written in conditions: accuracy, recall[species=Adelie], loss@train.
   */
  name: string;
  value: number;
  /**
   * Which way is better; null when nobody said.
   */
  direction: 'higher' | 'lower' | null;
  /**
   * Computed by Plimsoll from predictions, read from a metrics file, or measured while the command ran.
   */
  source: 'predictions' | 'file' | 'command';
}
export interface Holdout {
  /**
   * Digest of ids and labels, whatever their order: two runs with the same one were tested on the same rows.
   */
  sha256: string;
  rows: Count;
  task: 'classification' | 'regression';
}
export interface NoBaseline {
  kind: 'none';
  reason: Line;
}
export interface FoundBaseline {
  kind: 'found';
  /**
   * Where it was found, in words: «run 812 on main», «directory evidence/main».
   */
  source: string;
  commit: Commit | null;
  createdAt: Instant | null;
  /**
   * Commits on the base branch since the baseline; null when unknown.
   */
  commitsBehind: Count | null;
  /**
   * The run that made it.
   */
  url: string | null;
  /**
   * Whether its commit is an ancestor of the change's base; null when unknown.
   */
  isAncestor: boolean | null;
  holdout: Holdout | null;
  /**
   * @maxItems 20000
   */
  metrics: MetricValue[];
}
export interface ConditionResult {
  /**
   * The condition as written.
   */
  text: string;
  /**
   * The metric on its left side, when it is a single one.
   */
  metric: string | null;
  verdict: Verdict;
  /**
   * Value of the left side; null when it could not be computed.
   */
  left: number | null;
  /**
   * Value of the right side; null when it could not be computed.
   */
  right: number | null;
  /**
   * What was compared with what, in words.
   */
  message: string;
}
/**
 * What check-overfitting compared.
 */
export interface OverfittingEvidence {
  kind: 'overfitting';
  /**
   * @maxItems 10000
   */
  gaps: Gap[];
}
export interface Gap {
  metric: string;
  direction: 'higher' | 'lower' | null;
  train: number;
  holdout: number;
  /**
   * How much worse the holdout is than train, in the metric's unit; negative when it is better; null when the direction is unknown.
   */
  gap: number | null;
  /**
   * gap / |train|; null when train is 0 or the direction is unknown.
   */
  relativeGap: number | null;
  /**
   * The absolute limit that applied; null for none.
   */
  maxGap: number | null;
  /**
   * The relative limit that applied; null for none.
   */
  maxRelativeGap: number | null;
  /**
   * The largest gap that was allowed, in the metric's unit: the smaller of both limits; null for none.
   */
  allowedGap: number | null;
  verdict: Verdict;
}
/**
 * What publish-model did, or would do.
 */
export interface PublicationEvidence {
  kind: 'publication';
  outcome: 'published' | 'already-published' | 'planned' | 'refused';
  /**
   * vX.Y.Z
   */
  version: string | null;
  /**
   * <model>@vX.Y.Z
   */
  tag: string | null;
  previousVersion: string | null;
  store: 'github' | 'directory';
  /**
   * URL of the release, or path of the version's folder.
   */
  location: string | null;
  /**
   * Everything that the version carries, by name in the store.
   *
   * @maxItems 10000
   */
  files: FileDigest[];
  /**
   * What was done, or what a dry run would do, in order.
   *
   * @maxItems 10000
   */
  operations: Line[];
}
/**
 * What report merged and where it said it.
 */
export interface ReportEvidence {
  kind: 'report';
  /**
   * @maxItems 10000
   */
  merged: MergedRecord[];
  /**
   * URL or path of the comment; null when there is none.
   */
  comment: string | null;
  /**
   * Name of the uploaded artifact, or path of the evidence folder; null when there is none.
   */
  artifact: string | null;
}
export interface MergedRecord {
  id: Identifier;
  action: Identifier;
  verdict: Verdict;
}
export interface Timings {
  startedAt: Instant;
  seconds: number;
}
