/** A text from a tag on one line, without what a terminal obeys. */
export function line(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').slice(0, 300);
}

/** Prints a value for other programs. Returns the exit code. */
export function printJson(value: unknown): number {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
  return 0;
}

/** Prints rows in columns below headings; the last column may be as wide as it likes. */
export function printTable(headings: readonly string[], rows: readonly (readonly string[])[]): void {
  printRows([headings, ...rows]);
}

/** Prints rows in columns, without headings. */
export function printRows(rows: readonly (readonly string[])[]): void {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widthOf = (at: number) => Math.max(...rows.map((row) => row[at]?.length ?? 0));
  const widths = Array.from({ length: columns }, (_, at) => widthOf(at));
  for (const row of rows) {
    const cells = row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)));
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`);
  }
}
