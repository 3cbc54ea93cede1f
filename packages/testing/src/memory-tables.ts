import type { TableSource } from '@plimsoll/dataset';
import { ConfigurationError } from '@plimsoll/errors';
import { type ColumnKind, sketchColumn, type TableProfiler } from '@plimsoll/profile';

/** A row of a table in memory; a column that a row lacks is null there. */
export type MemoryRow = Readonly<Record<string, string | number | boolean | null>>;

/** Tables by the path of their file. */
export type MemoryTables = ReadonlyMap<string, readonly MemoryRow[]>;

/** An in-memory twin of the engine's view on whole tables: everything is exact. */
export function createMemoryProfiler(tables: MemoryTables): TableProfiler {
  return {
    async profile(source) {
      const rows = rowsOf(tables, source);
      const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
      const columns = names.map((name) => {
        const cells = rows.map((row) => row[name] ?? null).filter((cell) => cell !== null);
        const kind = kindOf(cells);
        const numbers = cells.filter((cell): cell is number => Number.isFinite(cell));
        return sketchColumn({
          name,
          type: kind,
          kind,
          rows: rows.length,
          nulls: rows.length - cells.length,
          invalid: kind === 'number' ? cells.length - numbers.length : 0,
          numbers,
          texts: cells.map(String),
        });
      });
      return { rows: rows.length, columns };
    },
  };
}

/** All rows of a source, file after file. */
export function rowsOf(tables: MemoryTables, { files }: TableSource): MemoryRow[] {
  return files.flatMap((file) => {
    const rows = tables.get(file);
    if (rows) return rows;
    throw new ConfigurationError({ where: file, message: 'is not there.' });
  });
}

function kindOf(cells: readonly (string | number | boolean)[]): ColumnKind {
  const types = new Set(cells.map((cell) => typeof cell));
  const [type] = types;
  if (types.size !== 1) return 'other';
  if (type === 'number') return cells.some((cell) => Number.isFinite(cell)) ? 'number' : 'other';
  if (type === 'boolean') return 'boolean';
  return cells.every((cell) => /^\d{4}-\d{2}-\d{2}([T ].*)?$/.test(String(cell))) ? 'time' : 'text';
}
