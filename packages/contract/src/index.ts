export type {
  Check,
  CheckPlan,
  Comparison,
  JsonType,
  PlannedColumn,
  Scalar,
  Test,
} from './check-plan.ts';
export {
  buildCountQueries,
  buildDuplicateQuery,
  buildRowQuery,
  type CheckQuery,
  type CountAnswer,
} from './check-query.ts';
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
export { inferContract } from './propose/infer-contract.ts';
export { type BrokenRule, proposeContract } from './propose/propose-contract.ts';
export type { CheckOutcome, CheckResult, FoundRow, MalformedLines, TableEngine } from './table-engine.ts';
export { violationSql } from './violations.ts';
export { datasetVocabulary } from './vocabulary.ts';
