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
  | NoEvidence
  | DataEvidence
  | SplitEvidence
  | TrainingEvidence
  | OverfittingEvidence
  | PublicationEvidence
  | PromotionEvidence
  | ReportEvidence;
export type Line = string;
/**
 * What the change is compared with, and where it came from.
 */
export type Baseline = NoBaseline | FoundBaseline;
/**
 * UTC, ISO 8601.
 */
export type Instant = string;
/**
 * @minItems 2
 * @maxItems 2
 */
export type CurvePoint = number[];
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
  profile?: Profile;
  drift?: Drift;
  /**
   * What the contract is written in; absent for our own.
   */
  contractFormat?: 'plimsoll' | 'odcs' | 'pandera' | 'great-expectations' | 'frictionless' | 'tfdv';
  /**
   * Rules of a contract in another tool's format that were not carried over, so were not checked.
   *
   * @maxItems 10000
   */
  unchecked?: UncheckedRule[];
  /**
   * Against the base of the change.
   *
   * @maxItems 10000
   */
  contractChanges?: ContractChange[];
  comparison?: DataComparison;
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
   * Whether the contract allows so many (invalidShare); it does not fail then.
   */
  tolerated?: boolean;
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
  /**
   * What stands in the column of the rule, cut when long; only where show-values asked for it.
   */
  value?: string | null;
}
/**
 * What a table looked like, compact enough to compare with it later without the data.
 */
export interface Profile {
  rows: Count;
  /**
   * @maxItems 20000
   */
  columns: ColumnProfile[];
}
/**
 * One column in short; exact unless isApproximate.
 */
export interface ColumnProfile {
  name: string;
  type: 'number' | 'text' | 'boolean' | 'time' | 'other';
  rows: Count;
  nulls: Count;
  /**
   * Values that are no finite number in a column of numbers; none when absent.
   */
  invalid?: number;
  /**
   * Different values that are not null.
   */
  distinct: Count | null;
  minimum?: number | string | null;
  maximum?: number | string | null;
  mean?: number | null;
  /**
   * With n − 1.
   */
  standardDeviation?: number | null;
  /**
   * Pairs of probability and value, ascending.
   *
   * @maxItems 1001
   */
  quantiles?: number[][];
  histogram?: Histogram | null;
  /**
   * Most frequent first.
   *
   * @maxItems 1000
   */
  top?: TopValue[];
  isApproximate: boolean;
}
/**
 * One more edge than counts; each bin holds what is above its edge and at most the next one, the first one its edge too. As many bins as distinct values: each holds one value, the upper edge.
 */
export interface Histogram {
  /**
   * @maxItems 1001
   */
  edges: number[];
  /**
   * @maxItems 1000
   */
  counts: Count[];
}
/**
 * A category; its value is a digest where values may not be kept.
 */
export interface TopValue {
  value: string;
  rows: Count;
}
/**
 * Columns against a reference.
 */
export interface Drift {
  /**
   * What the data were compared with, in words.
   */
  reference: string;
  referenceRows: Count;
  /**
   * @maxItems 20000
   */
  results: DriftResult[];
  /**
   * @maxItems 1000
   */
  columns: DriftColumn[];
}
/**
 * One column against its reference by one measure.
 */
export interface DriftResult {
  column: string;
  /**
   * psi, kolmogorov-smirnov, jensen-shannon, wasserstein, chi-square, l-infinity, missing-share, new-categories, …
   */
  measure: string;
  value: number;
  limit: number | null;
  interval: Interval | null;
  /**
   * Corrected over columns (Benjamini–Hochberg); null where the measure has no test.
   */
  adjustedP: number | null;
  verdict: Verdict;
  message: Line;
}
/**
 * A confidence interval; a bound is null where it is unbounded.
 */
export interface Interval {
  lower: number | null;
  upper: number | null;
  /**
   * Coverage that the method promises, such as 0.95.
   */
  confidence: number;
  /**
   * wilson, newcombe, delong, bca-bootstrap, cluster-bootstrap, …
   */
  method: string;
}
/**
 * Histograms of both sides over the same bins or categories, for drawing.
 */
export interface DriftColumn {
  column: string;
  /**
   * @maxItems 200
   */
  labels: string[];
  /**
   * @maxItems 200
   */
  reference: Count[];
  /**
   * @maxItems 200
   */
  current: Count[];
}
/**
 * A rule of the contract that was not checked.
 */
export interface UncheckedRule {
  /**
   * Its place in the contract, in words.
   */
  where: string;
  /**
   * What is not checked, and why.
   */
  message: string;
}
/**
 * One difference between the contract of the base and of the change.
 */
export interface ContractChange {
  /**
   * JSON Pointer into the contract.
   */
  pointer: string;
  /**
   * For who consumes the data.
   */
  effect: 'compatible' | 'breaking' | 'neutral';
  message: Line;
}
/**
 * The data against those that main's last evidence is about.
 */
export interface DataComparison {
  /**
   * Where main's evidence was found, in words.
   */
  source: string;
  rowsBefore: Count;
  /**
   * Files that differ.
   *
   * @maxItems 10000
   */
  files: FileChange[];
  /**
   * Columns that only one side has.
   *
   * @maxItems 20000
   */
  columns: ColumnChange[];
}
/**
 * A file that differs.
 */
export interface FileChange {
  path: Path;
  change: 'added' | 'removed' | 'changed';
}
/**
 * A column that came or went.
 */
export interface ColumnChange {
  name: string;
  change: 'added' | 'removed';
}
/**
 * What check-split compared.
 */
export interface SplitEvidence {
  kind: 'split';
  /**
   * @maxItems 10
   */
  splits: Split[];
  /**
   * @maxItems 100000
   */
  checks: SplitCheck[];
  /**
   * @maxItems 10
   */
  drift?: Drift[];
}
/**
 * One side.
 */
export interface Split {
  name: string;
  rows: Count;
  /**
   * @maxItems 10000
   */
  files: FileDigest[];
}
/**
 * One question about the splits.
 */
export interface SplitCheck {
  /**
   * duplicate-rows, duplicate-features, conflicting-labels, group-leakage, time-leakage, …
   */
  check: string;
  column: string | null;
  /**
   * The measured share or statistic.
   */
  value: number | null;
  limit: number | null;
  /**
   * Rows concerned.
   */
  rows: Count | null;
  verdict: Verdict;
  message: Line;
  /**
   * @maxItems 100
   */
  examples: SplitExample[];
}
/**
 * A row, counted from 1 over all files of the split.
 */
export interface SplitExample {
  split: string;
  row: number;
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
  /**
   * Every metric that both the change and main have.
   *
   * @maxItems 20000
   */
  comparisons?: MetricComparison[];
  diagnostics?: Diagnostics;
  /**
   * The worst slices, worst first.
   *
   * @maxItems 1000
   */
  slices?: SliceResult[];
  holdoutBudget?: HoldoutBudget;
  fingerprint?: Fingerprint;
  changes?: Changes;
  reuse?: TrainingReuse;
  /**
   * @maxItems 100
   */
  seeds?: SeedRun[];
  folds?: FoldValues;
  /**
   * @maxItems 200
   */
  trend?: MetricTrend[];
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
   * User and system time of its processes together.
   */
  cpuSeconds?: number;
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
  interval?: Interval;
  /**
   * Rows that it was computed on.
   */
  rows?: number;
}
export interface Holdout {
  /**
   * Digest of ids and labels, whatever their order: two runs with the same one were tested on the same rows.
   */
  sha256: string;
  rows: Count;
  task: 'classification' | 'regression' | 'multilabel' | 'ranking';
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
  /**
   * vX.Y.Z, where it is a released version and not main.
   */
  version?: string;
  holdout: Holdout | null;
  /**
   * @maxItems 20000
   */
  metrics: MetricValue[];
  diagnostics?: Diagnostics;
  fingerprint?: Fingerprint;
  /**
   * @maxItems 100
   */
  seeds?: SeedRun[];
  folds?: FoldValues;
}
/**
 * What pictures of a model are drawn from; nothing is decided on it.
 */
export interface Diagnostics {
  confusion: ConfusionMatrix | null;
  /**
   * x: false positive rate, y: true positive rate.
   *
   * @maxItems 100
   */
  roc: Curve[];
  /**
   * x: recall, y: precision.
   *
   * @maxItems 100
   */
  precisionRecall: Curve[];
  /**
   * @maxItems 100
   */
  calibration: CalibrationBin[];
  residuals: ResidualHistogram | null;
}
/**
 * Counts (or sums of weights): row = label, column = prediction.
 */
export interface ConfusionMatrix {
  /**
   * @maxItems 1000
   */
  classes: string[];
  /**
   * @maxItems 1000
   */
  counts: number[][];
}
/**
 * Points of a line, thinned for drawing.
 */
export interface Curve {
  /**
   * The class or series; empty when there is one.
   */
  name: string;
  /**
   * @maxItems 1000
   */
  points: CurvePoint[];
}
/**
 * One bin of a reliability diagram.
 */
export interface CalibrationBin {
  lower: number;
  upper: number;
  rows: Count;
  meanScore: number;
  positiveShare: number;
}
/**
 * Histogram of label − prediction: one more edge than counts.
 */
export interface ResidualHistogram {
  /**
   * @maxItems 201
   */
  edges: number[];
  /**
   * @maxItems 200
   */
  counts: Count[];
}
/**
 * Identity of a training: same digest, same training.
 */
export interface Fingerprint {
  digest: Sha256;
  /**
   * Digest of each part: code, data, parameters, command, environment, seed, platform.
   */
  parts: {
    [k: string]: Sha256;
  };
  /**
   * @maxItems 10000
   */
  code: FileDigest[];
  /**
   * Lock files.
   *
   * @maxItems 1000
   */
  environment: FileDigest[];
}
/**
 * Metrics of one training of several that differ in their seed.
 */
export interface SeedRun {
  seed: number;
  metrics: {
    [k: string]: number;
  };
}
/**
 * Metrics of the models of a cross-validation.
 */
export interface FoldValues {
  /**
   * Into how many parts the data were split; repeated splits have a multiple of as many values.
   */
  folds: number;
  /**
   * One value for each fold, by metric.
   */
  values: {
    /**
     * @maxItems 10000
     */
    [k: string]: number[];
  };
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
  /**
   * What the user calls it.
   */
  name?: string | null;
  /**
   * What a violation amounts to.
   */
  severity?: 'fail' | 'warn';
  /**
   * Of left − right, at the confidence of this condition; null for a comparison of point values.
   */
  interval?: Interval | null;
  /**
   * Whether it had nothing to be compared with yet: it stopped nobody, and did not hold either. False where it is not said.
   */
  isLeftOpen?: boolean;
  isPaired?: boolean;
  rows?: Count | null;
  /**
   * Rows that would settle an inconclusive condition; null when settled or unknown.
   */
  rowsNeeded?: Count | null;
}
/**
 * One metric of the change against the same metric of main, with its uncertainty.
 */
export interface MetricComparison {
  metric: string;
  direction: 'higher' | 'lower' | null;
  main: number;
  change: number;
  /**
   * change − main.
   */
  difference: number;
  /**
   * Of the difference; null when only point values are known.
   */
  interval: Interval | null;
  /**
   * Whether both were measured on the same rows, row by row.
   */
  isPaired: boolean;
  /**
   * Rows that both share; null when unknown.
   */
  rows: Count | null;
  /**
   * Rows that would settle the direction of a difference of this size; null when settled or unknown.
   */
  rowsNeeded: Count | null;
  /**
   * Beyond noise; unclear: the interval holds 0; changed: nobody said which way is better.
   */
  outcome: 'better' | 'worse' | 'same' | 'unclear' | 'changed';
}
/**
 * One metric on one part of the holdout against the whole.
 */
export interface SliceResult {
  /**
   * As in conditions: sex=female, sex=female,island=Dream.
   */
  slice: string;
  metric: string;
  rows: Count;
  value: number;
  interval: Interval | null;
  /**
   * The metric on the whole holdout.
   */
  whole: number;
  /**
   * p-value of the slice against the rest, corrected over all slices that were looked at.
   */
  adjustedP: number | null;
}
/**
 * How many decisions this holdout has answered, of how many it can.
 */
export interface HoldoutBudget {
  holdout: Sha256;
  /**
   * Decisions made on it, this one included.
   */
  decisions: number;
  /**
   * Decisions that it was sized for; null when nobody said.
   */
  allowed: Count | null;
  /**
   * Promised probability that every decision is right.
   */
  reliability: number | null;
  adaptivity: 'none' | 'first-change' | 'full' | null;
  rowsNeeded: Count | null;
  rows: Count;
  /**
   * Whether there may have been more decisions, which nobody counted.
   */
  isLowerBound?: boolean;
  /**
   * Number of the run in its workflow, by which later runs are counted.
   */
  run?: number | null;
  /**
   * File of that workflow.
   */
  workflow?: string | null;
  /**
   * Only pass or fail is shown, because exact values spend the guarantee.
   */
  isSealed: boolean;
}
/**
 * What differs from the training that the baseline is of.
 */
export interface Changes {
  /**
   * Code files.
   *
   * @maxItems 10000
   */
  code: FileChange[];
  /**
   * Data files.
   *
   * @maxItems 10000
   */
  data: FileChange[];
  /**
   * Lock files.
   *
   * @maxItems 10000
   */
  environment: FileChange[];
  /**
   * @maxItems 1000
   */
  parameters: ParameterChange[];
  /**
   * Command, seed, platform, in words.
   *
   * @maxItems 100
   */
  other: Line[];
  /**
   * «code same, data changed (2 files), parameters: learning_rate 0.1 → 0.05».
   */
  summary: string;
}
/**
 * A parameter that differs; null where it is absent.
 */
export interface ParameterChange {
  name: string;
  before: string | number | boolean | null;
  after: string | number | boolean | null;
}
/**
 * Whether the training ran, or its outputs were restored.
 */
export interface TrainingReuse {
  outcome: 'ran' | 'restored' | 'forced';
  /**
   * What the restored training took when it ran.
   */
  savedSeconds: number | null;
  reason: Line;
}
/**
 * A metric over main's last evidence on the same holdout, oldest first; the last point is this change. Nothing is decided on it.
 */
export interface MetricTrend {
  metric: string;
  /**
   * @maxItems 200
   */
  points: MetricPoint[];
}
/**
 * The metric at one commit.
 */
export interface MetricPoint {
  commit: Commit | null;
  createdAt: Instant | null;
  value: number;
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
  /**
   * @maxItems 200
   */
  learningCurves?: LearningCurve[];
  /**
   * @maxItems 200
   */
  trend?: GapTrend[];
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
  /**
   * Of the gap; null when only point values are known.
   */
  interval?: Interval | null;
  /**
   * The same gap on main; null when unknown.
   */
  mainGap?: number | null;
  rowsNeeded?: Count | null;
}
/**
 * A metric over steps, epochs or boosting rounds.
 */
export interface LearningCurve {
  metric: string;
  direction: 'higher' | 'lower' | null;
  /**
   * @maxItems 1000
   */
  points: LearningPoint[];
  bestStep: number | null;
  /**
   * How much worse the last step is than the best one on the holdout.
   */
  declineSinceBest: number | null;
  isDiverging: boolean;
  verdict: Verdict;
  message: Line;
}
/**
 * One step.
 */
export interface LearningPoint {
  step: number;
  train: number | null;
  holdout: number | null;
}
/**
 * The gap of a metric over main’s last evidence, oldest first; the last point is this change.
 */
export interface GapTrend {
  metric: string;
  /**
   * @maxItems 200
   */
  points: TrendPoint[];
  message: Line;
}
/**
 * One commit.
 */
export interface TrendPoint {
  commit: Commit | null;
  createdAt: Instant | null;
  gap: number;
  train: number;
  holdout: number;
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
  store: 'github' | 'directory' | 'oci' | 'mlflow' | 'hugging-face';
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
  bump?: Bump;
  /**
   * Where the attestation is: its page, or its file's name; null when there is none.
   */
  attestation?: string | null;
  /**
   * Why there is no attestation, in one sentence.
   */
  notAttested?: string | null;
  override?: Override;
}
/**
 * Why the version is what it is.
 */
export interface Bump {
  level: 'major' | 'minor' | 'patch' | 'set-by-user' | 'first';
  reason: Line;
}
/**
 * A person let a model pass that its records spoke against.
 */
export interface Override {
  approver: string;
  how: Line;
  /**
   * What was waived.
   *
   * @maxItems 1000
   */
  waived: Line[];
}
/**
 * What promote-model did, or would do.
 */
export interface PromotionEvidence {
  kind: 'promotion';
  outcome: 'promoted' | 'already-there' | 'planned' | 'refused';
  alias: string;
  version: string | null;
  previousVersion: string | null;
  /**
   * <model>#<alias>#<n>
   */
  tag: string | null;
  isRollback: boolean;
  reason: string | null;
  actor: string | null;
  /**
   * @maxItems 1000
   */
  conditions: ConditionResult[];
  /**
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
