import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { type CheckPlan, openRowRules, type PlannedColumn, type TableEngine } from '@plimsoll/contract';
import type { TableSource } from '@plimsoll/dataset';
import { ConfigurationError } from '@plimsoll/errors';
import type { TableProfiler } from '@plimsoll/profile';
import type { SplitEngine } from '@plimsoll/split';
import { checkTable } from './check-table.ts';
import { compareSplits } from './compare-splits.ts';
import { type DuckdbModule, type EngineLimits, memoryOf, withConnection } from './connection.ts';
import { openCsv } from './csv-view.ts';
import { openJsonl } from './jsonl-view.ts';
import { proveByStatistics } from './parquet-proofs.ts';
import { openParquet } from './parquet-view.ts';
import { profileTable } from './profile-table.ts';
import { readTable } from './read-table.ts';
import { refusePointers } from './refuse-pointers.ts';
import { sampleRows } from './sample-rows.ts';
import { plannedRows, streamView } from './stream-rows.ts';
import type { TableView } from './table-view.ts';
import { translateFailure } from './translate-failure.ts';

/** DuckDB as a table engine. Every call works on a database of its own, in memory. */
export function createDuckdbEngine(
  duckdb: DuckdbModule,
  limits: EngineLimits,
): TableEngine & TableProfiler & SplitEngine {
  const run = async <T>(
    source: TableSource,
    work: (connection: DuckDBConnection) => Promise<T>,
  ): Promise<T> => {
    try {
      await refuseUnusable(source);
      return await withConnection(duckdb, limits, work);
    } catch (error) {
      throw renameFiles(await translateFailure(error, source), source);
    }
  };
  return {
    name: 'duckdb',
    check: (plan, source, { examples, references }) =>
      run(source, async (connection) => {
        if (source.format === 'csv') refuseUntyped(plan);
        const view = await openView(connection, source, plan.columns);
        const others = await openOthers(connection, plan, references ?? new Map());
        const rowRules = await openRules(connection, plan, { source, view, duckdb });
        const { files } = source;
        const proven =
          source.format === 'parquet'
            ? await proveByStatistics(connection, plan, { files, columns: view.columns })
            : new Set<number>();
        return withFolder(limits, (folder) =>
          checkTable(connection, plan, {
            view,
            others,
            rowRules,
            files,
            examples,
            folder,
            memoryMegabytes: memoryOf(limits),
            proven,
          }),
        );
      }),
    streamRows: (source, request, onRows) =>
      run(source, async (connection) => {
        const { columns } = await openView(connection, source, []);
        const names = columns.map(({ name }) => name);
        const view = await openView(connection, source, plannedRows(request, names));
        let rows = 0;
        for await (const some of streamView(connection, view, { duckdb, columns: request.columns })) {
          // Columnar files number their rows by file, and every line of theirs is a row.
          onRows(some.map(({ number, value }) => ({ row: view.isColumnar ? ++rows : number, value })));
        }
      }),
    profile: (source, request) => run(source, (connection) => profileTable(connection, source, request)),
    compareSplits: async (question) => {
      await refuseUnusable(question.train);
      return run(question.test, (connection) => compareSplits(connection, question));
    },
    sampleRows: (source, request) => run(source, (connection) => sampleRows(connection, source, request)),
    readTable: (source) => run(source, (connection) => readTable(connection, source)),
  };
}

function openView(
  connection: DuckDBConnection,
  { files, format }: TableSource,
  planned: readonly PlannedColumn[],
): Promise<TableView> {
  const request = { connection, files, planned };
  return {
    csv: () => openCsv(request),
    jsonl: () => openJsonl(request),
    parquet: () => openParquet(request),
  }[format]();
}

/** The other files that a plan looks into, each with the columns that it asks for. */
async function openOthers(
  connection: DuckDBConnection,
  plan: CheckPlan,
  sources: ReadonlyMap<string, TableSource>,
): Promise<Map<string, TableView>> {
  const others = new Map<string, TableView>();
  for (const { file } of plan.references) {
    const source = sources.get(file);
    if (!source) throw new Error(`${plan.contract} refers to ${file}, and nobody said where it is`);
    const asked = plan.references.filter((reference) => reference.file === file);
    await refuseUnusable(source);
    if (!others.has(file))
      others.set(
        file,
        await openView(
          connection,
          source,
          asked.flatMap(({ columns }) => columns),
        ),
      );
  }
  return others;
}

/** What is asked row by row, with all columns at hand that it looks at. */
async function openRules(
  connection: DuckDBConnection,
  plan: CheckPlan,
  at: { source: TableSource; view: TableView; duckdb: DuckdbModule },
) {
  const rules = await openRowRules(plan);
  if (!rules) return null;
  const { columns } = rules;
  const request = { columns, planned: plan.columns, otherColumns: plan.otherColumns };
  const names = at.view.columns.map(({ name }) => name);
  const isUnread = (name: string) => names.includes(name) && !at.view.cells.has(name);
  const isReady = at.view.rowJson !== null || !(columns ?? names).some(isUnread);
  const view = isReady ? at.view : await openView(connection, at.source, plannedRows(request, names));
  return { rules, rows: () => streamView(connection, view, { duckdb: at.duckdb, columns }) };
}

/** A folder beside the spilt data that is there as long as the work lasts. */
async function withFolder<T>(
  { spillFolder }: EngineLimits,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  await mkdir(dirname(spillFolder), { recursive: true });
  const folder = await mkdtemp(`${spillFolder}-`);
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Messages call files by the names that the source gives them. */
function renameFiles(error: unknown, { files, names }: TableSource): unknown {
  if (!(error instanceof ConfigurationError) || !names) return error;
  const rename = (text: string) =>
    files.reduce((all, file, i) => all.replaceAll(file, names[i] ?? file), text);
  const problems = error.problems.map(({ where, message, fix }) => ({
    where: rename(where),
    message: rename(message),
    ...(fix === undefined ? {} : { fix }),
  }));
  return new ConfigurationError(problems, { cause: error.cause });
}

async function refuseUnusable(source: TableSource): Promise<void> {
  for (const file of source.files) {
    const found = await stat(file).catch(() => undefined);
    const refuse = (message: string, fix: string) => new ConfigurationError({ where: file, message, fix });
    if (!found) throw refuse('is not there.', 'Is it made by an earlier step, or not checked out?');
    if (found.isDirectory()) throw refuse('is a folder.', 'Name the files in it.');
    if (found.size === 0) throw refuse('is empty.', 'Give a file with at least a header or a row.');
  }
  await refusePointers(source.files);
}

/** A CSV file says no types: a check on numbers has to know which of its texts are meant as numbers. */
function refuseUntyped(plan: CheckPlan): void {
  const untyped = plan.columns.filter(({ textTypes }) => textTypes === null);
  if (untyped.length === 0) return;
  throw new ConfigurationError(
    untyped.map(({ name }) => ({
      where: `${plan.contract} at /properties/${name}`,
      message: 'compares numbers but gives no type, and a CSV file does not say what is a number.',
      fix: 'Add type: number or type: integer.',
    })),
  );
}
