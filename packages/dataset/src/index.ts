export { parsePlainCsv } from './parse-plain-csv.ts';
export { type FetchedFile, publicAddress, type RemoteFiles, schemeOf } from './remote-files.ts';
export {
  type CategoryColumn,
  type Column,
  type NumberColumn,
  type Table,
  type TableFormat,
  type TableReader,
  type TableSource,
  tableExtensions,
  tableFormatOf,
} from './table.ts';
