export { diffContracts } from './changes/diff-contracts.ts';
export type {
  Check,
  CheckPlan,
  Comparison,
  DriftLimits,
  DriftPlan,
  JsonType,
  Measure,
  OtherColumns,
  PlannedColumn,
  Range,
  Scalar,
  Test,
} from './check-plan.ts';
export { compileContract } from './compile-contract.ts';
export { type LocatedValue, readLocated } from './contract-text.ts';
export { type DataDecision, decideData } from './decide-data.ts';
export type { CellSql, Dialect, TableSql } from './dialect.ts';
export {
  type ColumnSchema,
  type Contract,
  type ContractSchema,
  contractFrom,
  parseContract,
} from './parse-contract.ts';
export { compilePattern, patternProblem, translatePattern } from './pattern.ts';
export { textTypesOf } from './plan-columns.ts';
export { inferContract } from './propose/infer-contract.ts';
export { type BrokenRule, proposeContract } from './propose/propose-contract.ts';
export { openRowRules, type RowRules } from './row-rules.ts';
export { suspectSql } from './suspect-rows.ts';
export type {
  CheckOptions,
  CheckOutcome,
  CheckResult,
  FoundRow,
  MalformedLines,
  RowRequest,
  StreamedRow,
  TableEngine,
} from './table-engine.ts';
export { type QuestionTable, type TableQuestion, tableQuestion } from './table-question.ts';
export { violationSql } from './violations.ts';
export { datasetVocabulary } from './vocabulary.ts';
