import type { TableSource } from '@plimsoll/dataset';
import { ConfigurationError } from '@plimsoll/errors';
import { quoteText } from './dialect.ts';

/** A column that stands in the names of folders, as in `year=2026/month=01/part.parquet` (Hive's way). */
export interface Partition {
  readonly name: string;
  /** One per file; null for Hive's name of null. */
  readonly values: readonly (string | null)[];
}

const nullName = '__HIVE_DEFAULT_PARTITION__';

/**
 * The partitions that all files of a source lie in, outermost first. Only the folders that messages name count, so that
 * a folder above the repository is none. Throws a ConfigurationError when the files lie in different ones.
 */
export function findPartitions({ files, names = files }: TableSource): Partition[] {
  const places = names.map(foldersOf);
  const [first = []] = places;
  for (const [i, place] of places.entries()) {
    const isSame = place.length === first.length && place.every(({ key }, at) => key === first[at]?.key);
    if (isSame) continue;
    const keys = (folders: typeof first) => folders.map(({ key }) => `«${key}»`).join(', ') || 'none';
    throw new ConfigurationError({
      where: names[i] ?? '',
      message: `lies in other partitions (${keys(place)}) than ${names[0]} (${keys(first)}).`,
      fix: 'Files of one table need the same folders key=value.',
    });
  }
  return first.map(({ key }, at) => ({ name: key, values: places.map((place) => place[at]?.value ?? null) }));
}

function foldersOf(file: string): { key: string; value: string | null }[] {
  return file
    .split(/[/\\]/)
    .slice(0, -1)
    .flatMap((folder) => {
      const [, key, value] = /^([^=]+)=(.*)$/.exec(folder) ?? [];
      if (key === undefined || value === undefined) return [];
      return [{ key: decode(key), value: value === nullName ? null : decode(value) }];
    });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The engine's type for a partition of a format that has types: whole numbers where all values are such, else text. */
export function partitionType({ values }: Partition): 'BIGINT' | 'VARCHAR' {
  const isWhole = values.every((value) => value === null || /^(0|-?[1-9]\d{0,17})$/.test(value));
  return isWhole && values.some((value) => value !== null) ? 'BIGINT' : 'VARCHAR';
}

/** The value of a partition in SQL, for file number `file`, or by the engine's `file_index` where files are read together. */
export function partitionSql({ values }: Partition, type: 'BIGINT' | 'VARCHAR', file?: number): string {
  const literal = (value: string | null | undefined) => (value == null ? 'NULL' : quoteText(value));
  const value =
    file !== undefined || values.length === 1
      ? literal(values[file ?? 0])
      : `list_extract([${values.map(literal).join(', ')}], CAST(file_index AS BIGINT) + 1)`;
  return `CAST(${value} AS ${type})`;
}

/** Throws a ConfigurationError for a partition that has the name of a column in the files. */
export function refuseShadowed(
  file: string,
  columns: readonly string[],
  partitions: readonly Partition[],
): void {
  const shadowed = partitions.find(({ name }) => columns.includes(name));
  if (!shadowed) return;
  throw new ConfigurationError({
    where: file,
    message: `has the column «${shadowed.name}» twice: in the file, and in the name of its folder.`,
    fix: 'Remove the column from the files, or rename the folders.',
  });
}
