import type { CellSql, FoundRow, PlannedColumn } from '@plimsoll/contract';
import { ConfigurationError } from '@plimsoll/errors';
import { describeDifference } from './column-difference.ts';
import { readTextCell } from './csv-cells.ts';
import { type CsvDialect, type CsvHead, readCsvHead } from './csv-head.ts';
import { locateReadable, locateRejected, readRejected } from './csv-rows.ts';
import { quoteText } from './dialect.ts';
import { countCsvRecords } from './locate-csv-rows.ts';
import { partitionSql, refuseShadowed } from './partitions.ts';
import { placesOf } from './row-places.ts';
import { scanText } from './scan-text.ts';
import { columnNumbers, fileList, selectFrom, type TableView, type ViewRequest } from './table-view.ts';

/** More lines than these are not told apart: the file is hardly a CSV file of this dialect. */
const mostRejected = 100_000;

/** What the reader says of a line that it rejects, in words. */
const problems: Readonly<Record<string, string>> = {
  'MISSING COLUMNS': 'it has fewer fields than the header',
  'TOO MANY COLUMNS': 'it has more fields than the header',
  'UNQUOTED VALUE':
    'a quote is not closed or text follows a closing quote, so that what comes after it may be lost',
  'LINE SIZE OVER MAXIMUM': 'it is longer than 2 MB',
};

const unclosedQuote = 'it opens a quote that is never closed, so that all that follows belongs to it';

/** CSV files to open as one table. */
export interface CsvRequest extends ViewRequest {
  /** Columns that the plan speaks about; the others are not looked at. */
  readonly planned: readonly PlannedColumn[];
  readonly dialect?: Partial<CsvDialect> | undefined;
}

/**
 * CSV files with a header as one table. An empty field without quotes is null, "" is empty text.
 * Throws a ConfigurationError when a file is empty, is not UTF-8, or has other columns than the first.
 */
export async function openCsv({
  files,
  connection,
  planned,
  dialect,
  partitions,
}: CsvRequest): Promise<TableView> {
  const knownColumns = new Set(planned.map(({ name }) => name));
  const head = await readSameHead(files, { knownColumns, dialect });
  const bytes = {
    delimiter: head.dialect.delimiter.charCodeAt(0),
    quote: head.dialect.quote.charCodeAt(0),
  };
  let mayQuoteLineBreaks = false;
  let hasUnderscore = false;
  for (const file of files) {
    const traits = await scanText(file, bytes);
    mayQuoteLineBreaks ||= traits.mayQuoteLineBreaks;
    hasUnderscore ||= traits.hasUnderscore;
  }
  const read = (errors: string) => readCsv(files, head, `parallel = ${!mayQuoteLineBreaks}, ${errors}`);
  refuseShadowed(files[0] ?? '', head.columns, partitions);
  const columns = [...head.columns, ...partitions.map(({ name }) => name)];
  const { cells, readings } = readCells(columns, planned, {
    hasUnderscore: hasUnderscore || partitions.length > 0,
  });
  const own = [
    '*',
    ...(files.length > 1 ? ['filename'] : []),
    ...partitions.map(
      (partition, i) => `${partitionSql(partition, 'VARCHAR')} AS c${head.columns.length + i}`,
    ),
  ];
  const select = (source: string, ...more: string[]) =>
    [own, ...readings.map((some) => ['*', ...some]), ['*', ...more]].reduce(selectFrom, source);
  const sources = {
    first: read(
      `store_rejects = true, rejects_limit = ${mostRejected}, rejects_table = 'rejected', rejects_scan = 'rejected_scans'`,
    ),
    again: read('ignore_errors = true'),
  };
  const first = select(sources.first);
  const again = select(sources.again);
  const search = { ...bytes, hasOneColumn: head.columns.length === 1 };
  return {
    columns: columns.map((name) => ({ name, type: 'text' })),
    from: first,
    parts: [first],
    partsAgain: [again],
    partsFor: (expressions, isFirst) => {
      const numbers = columnNumbers(expressions);
      const some = head.columns.flatMap((_, i) => (numbers.has(i) ? [`c${i}`] : []));
      const narrow = [[...(some.length > 0 ? some : ['c0']), ...own.slice(1)]];
      const isAsked = (reading: string) => numbers.has(Number(/\d+$/.exec(reading)?.[0]));
      for (const level of readings) narrow.push(['*', ...level.filter(isAsked)]);
      return [narrow.reduce(selectFrom, isFirst ? sources.first : sources.again)];
    },
    counted: null,
    numbered: select(read('ignore_errors = true'), 'row_number() OVER () AS row_number'),
    cells,
    isColumnar: false,
    rowJson: null,
    fileName: files.length > 1 ? 'filename' : null,
    isRow: null,
    hasOtherColumns: () => null,
    otherColumns: async (known) => columns.filter((name) => !known.includes(name)),
    readMalformed: async ({ rows }, most) => {
      const rejected = await readRejected(connection, files);
      const unclosed = mayQuoteLineBreaks
        ? await findUnclosed(files, { search, rows, isWhole: rejected.length === 0 })
        : [];
      const [first] = rejected;
      if (!first && unclosed.length === 0) return null;
      return {
        lines: rejected.length + unclosed.length,
        isLeast: rejected.length >= mostRejected,
        problem: first ? (problems[first.error] ?? 'it does not fit the header') : unclosedQuote,
        firstRows: [...(await locateRejected(files, rejected, { search, most })), ...unclosed].slice(0, most),
      };
    },
    places: async ({ counts }) => {
      const rejected = await readRejected(connection, files);
      const most = { search, most: rejected.length };
      return placesOf(counts ?? [Number.MAX_SAFE_INTEGER], await locateRejected(files, rejected, most));
    },
    locate: async (rowNumbers, counts) => {
      const rejected = await readRejected(connection, files);
      return locateReadable(files, rowNumbers, { search, rejected, counts });
    },
  };
}

/** The reader of CSV files with given columns c0, c1, … of text. It detects nothing: what differs is rejected. */
function readCsv(files: readonly string[], { dialect, columns }: CsvHead, options: string): string {
  const [delimiter, quote] = [quoteText(dialect.delimiter), quoteText(dialect.quote)];
  return `read_csv(${fileList(files)}, auto_detect = false, header = true, strict_mode = true,
    delim = ${delimiter}, quote = ${quote}, escape = ${quote}, comment = '', nullstr = '', allow_quoted_nulls = false,
    hive_partitioning = false, ${options}, columns = {${columns.map((_, i) => `'c${i}': 'VARCHAR'`).join(', ')}})`;
}

function readCells(
  columns: readonly string[],
  planned: readonly PlannedColumn[],
  { hasUnderscore }: { readonly hasUnderscore: boolean },
) {
  const plans = new Map(planned.map((plan) => [plan.name, plan]));
  const cells = new Map<string, CellSql>();
  const readings: string[][] = [];
  for (const [i, name] of columns.entries()) {
    const plan = plans.get(name);
    if (!plan) continue;
    const { textTypes, nullTexts } = plan;
    const read = readTextCell(`c${i}`, {
      types: textTypes ?? ['string'],
      nullTexts,
      hasUnderscore,
    });
    cells.set(name, read.cell);
    for (const [level, some] of read.readings.entries())
      readings[level] = [...(readings[level] ?? []), ...some];
  }
  return { cells, readings };
}

/**
 * Records whose quote is never closed. DuckDB leaves them out without a word when it reads with one thread, which is
 * why its count is held against ours.
 */
async function findUnclosed(
  files: readonly string[],
  {
    search,
    rows,
    isWhole,
  }: { search: Parameters<typeof countCsvRecords>[1]; rows: number; isWhole: boolean },
): Promise<FoundRow[]> {
  const found: FoundRow[] = [];
  let records = 0;
  for (const [i, file] of files.entries()) {
    const counted = await countCsvRecords(file, search);
    if (counted.unclosed)
      found.push({ row: records + counted.unclosed.row, file: i, line: counted.unclosed.line });
    records += counted.records;
  }
  if (isWhole && rows + found.length !== records) {
    throw new ConfigurationError({
      where: files.join(', '),
      message: `has ${records} records, and ${rows} could be read: its quotes are not those of CSV.`,
      fix: 'Double a quote inside a quoted field, and quote fields that hold a quote.',
    });
  }
  return found;
}

async function readSameHead(
  files: readonly string[],
  hints: Parameters<typeof readCsvHead>[1],
): Promise<CsvHead> {
  const [first = '', ...others] = files;
  const head = await readCsvHead(first, hints);
  for (const file of others) {
    const { columns } = await readCsvHead(file, { ...hints, dialect: head.dialect });
    const difference = describeDifference(
      head.columns.map((name) => ({ name })),
      columns.map((name) => ({ name })),
    );
    if (difference === null) continue;
    throw new ConfigurationError({
      where: `${file}:1`,
      message: `does not have the same columns in the same order as ${first}: ${difference}.`,
      fix: 'Files of one table need the same header.',
    });
  }
  return head;
}
