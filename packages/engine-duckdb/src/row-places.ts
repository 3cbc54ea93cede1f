/** From which row number on rows stand in a file, and what their number in all data is. */
export interface RowPlace {
  /** The place is that of rows whose `row_number` is greater, up to the next place. */
  readonly after: number;
  /** What has to be added to `row_number`. */
  readonly shift: number;
  /** Index of the file. */
  readonly file: number;
}

/**
 * Places of the rows of text files. `counts` are the rows that could be read of each; `rejected` the records that could
 * not, by their number in their file, ascending: they count as rows.
 */
export function placesOf(
  counts: readonly number[],
  rejected: readonly { readonly file: number; readonly row: number }[] = [],
): RowPlace[] {
  const places = new Map<number, RowPlace>();
  let readable = 0;
  let shift = 0;
  for (const [file, count] of counts.entries()) {
    places.set(readable, { after: readable, shift, file });
    const own = rejected.filter((line) => line.file === file);
    for (const [i, { row }] of own.entries()) {
      const after = readable + row - i - 1;
      shift++;
      places.set(after, { after, shift, file });
    }
    readable += count;
  }
  return [...places.values()];
}
