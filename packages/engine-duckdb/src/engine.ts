import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { type CheckPlan, openRowRules, type TableEngine } from '@plimsoll/contract';
import type { RemoteFiles, TableSource } from '@plimsoll/dataset';
import { ConfigurationError } from '@plimsoll/errors';
import type { TableProfiler } from '@plimsoll/profile';
import type { SplitEngine } from '@plimsoll/split';
import { checkTable } from './check-table.ts';
import { type ColumnFacts, readColumnFacts } from './column-facts.ts';
import { compareSplits } from './compare-splits.ts';
import { type DuckdbModule, type EngineLimits, memoryOf, withConnection } from './connection.ts';
import { fetchRemote } from './fetch-remote.ts';
import { makeReadable, type ReadableSource, type ReadingTools } from './make-readable.ts';
import { openTable } from './open-table.ts';
import { profileTable } from './profile-table.ts';
import { readTable } from './read-table.ts';
import { refusePointers } from './refuse-pointers.ts';
import type { RemoteOptions } from './remote-request.ts';
import { sampleRows } from './sample-rows.ts';
import { plannedRows, streamView } from './stream-rows.ts';
import type { TableView } from './table-view.ts';
import { translateFailure } from './translate-failure.ts';

/** A source that is open, and a folder that is there as long as the work lasts. */
interface Opened {
  readonly connection: DuckDBConnection;
  readonly source: ReadableSource;
  readonly folder: string;
}

/** DuckDB as a table engine. Every call works on a database of its own, in memory. */
export function createDuckdbEngine(
  duckdb: DuckdbModule,
  limits: EngineLimits,
  remote: RemoteOptions = { environment: {} },
): TableEngine & TableProfiler & SplitEngine & RemoteFiles {
  const run = async <T>(given: TableSource, work: (opened: Opened) => Promise<T>): Promise<T> => {
    let source = given;
    try {
      await refuseUnusable(given);
      return await withConnection(duckdb, limits, (connection) =>
        withFolder(limits, async (folder) => {
          source = await makeReadable(given, { connection, duckdb, folder });
          return work({ connection, source, folder });
        }),
      );
    } catch (error) {
      throw renameFiles(renameFiles(await translateFailure(error, source), source), given);
    }
  };
  return {
    name: 'duckdb',
    check: (plan, given, { references, ...options }) =>
      run(given, async ({ connection, source, folder }) => {
        if (source.format === 'csv') refuseUntyped(plan);
        const view = await openTable(connection, source, plan.columns);
        const others = await openOthers(plan, references ?? new Map(), { connection, duckdb, folder });
        const rowRules = await openRules(connection, plan, { source, view, duckdb });
        return checkTable(connection, plan, {
          view,
          others,
          rowRules,
          ...options,
          facts: await factsOf(connection, source, view),
          files: source.files,
          names: source.names ?? source.files,
          folder,
          memoryMegabytes: memoryOf(limits),
        });
      }),
    streamRows: (given, request, onRows) =>
      run(given, async ({ connection, source }) => {
        const { columns } = await openTable(connection, source, []);
        const names = columns.map(({ name }) => name);
        const view = await openTable(connection, source, plannedRows(request, names));
        let rows = 0;
        for await (const some of streamView(connection, view, { duckdb, columns: request.columns })) {
          // Columnar files number their rows by file, and every line of theirs is a row.
          onRows(some.map(({ number, value }) => ({ row: view.isColumnar ? ++rows : number, value })));
        }
      }),
    profile: (given, request) =>
      run(given, ({ connection, source }) => profileTable(connection, source, request)),
    compareSplits: async (question) => {
      await refuseUnusable(question.train);
      return run(question.test, async ({ connection, source, folder }) => {
        const other = await mkdtemp(join(folder, 'train-'));
        const train = await makeReadable(question.train, { connection, duckdb, folder: other });
        return compareSplits(connection, { ...question, train, test: source });
      });
    },
    sampleRows: (given, request) =>
      run(given, ({ connection, source }) => sampleRows(connection, source, request)),
    fetchRemote: (addresses, to) =>
      // On a database of its own: no other one can reach the network.
      withConnection(duckdb, limits, (connection) =>
        fetchRemote(connection, { ...to, addresses, memoryMegabytes: memoryOf(limits) }, remote),
      ),
    readTable: (given) => run(given, ({ connection, source }) => readTable(connection, source)),
  };
}

/** What is known of the columns of a view without reading them, by their names. */
async function factsOf(
  connection: DuckDBConnection,
  { format, files, columnNames }: ReadableSource,
  { columns }: TableView,
): Promise<ReadonlyMap<string, ColumnFacts>> {
  if (format !== 'parquet') return new Map();
  const inFiles = await readColumnFacts(connection, files);
  return new Map(
    columns.flatMap(({ name }, i): [string, ColumnFacts][] => {
      const known = inFiles.get(columnNames ? `c${i}` : name);
      return known ? [[name, known]] : [];
    }),
  );
}

/** The other files that a plan looks into, each with the columns that it asks for. */
async function openOthers(
  plan: CheckPlan,
  sources: ReadonlyMap<string, TableSource>,
  { connection, duckdb, folder }: ReadingTools,
): Promise<Map<string, TableView>> {
  const others = new Map<string, TableView>();
  for (const { file } of plan.references) {
    const source = sources.get(file);
    if (!source) throw new Error(`${plan.contract} refers to ${file}, and nobody said where it is`);
    const asked = plan.references.filter((reference) => reference.file === file);
    await refuseUnusable(source);
    if (others.has(file)) continue;
    const readable = await makeReadable(source, {
      connection,
      duckdb,
      folder: await mkdtemp(join(folder, 'other-')),
    });
    const columns = asked.flatMap((reference) => reference.columns);
    others.set(file, await openTable(connection, readable, columns));
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
  const view = isReady ? at.view : await openTable(connection, at.source, plannedRows(request, names));
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
