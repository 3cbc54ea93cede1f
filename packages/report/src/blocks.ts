/** A column of a table: its heading (our own words, or escaped), and whether it holds numbers. */
export interface TableColumn {
  readonly heading: string;
  readonly isNumber?: boolean;
}

/** A GitHub table. Cells are Markdown of one line, already escaped. */
export function renderTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const lines = [
    columns.map(({ heading }) => heading),
    columns.map(({ isNumber }) => (isNumber ? '--:' : ':--')),
    ...rows,
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A table of the first `limit` rows, and how many more there are; empty when there is no room for a single one. */
export function renderLimitedTable<T>(
  columns: readonly TableColumn[],
  items: readonly T[],
  options: { limit: number; row: (item: T) => readonly string[] },
): string {
  const shown = items.slice(0, options.limit);
  const table = shown.length > 0 ? [renderTable(columns, shown.map(options.row))] : [];
  const more = items.length - shown.length;
  return joinBlocks([...table, more > 0 && shown.length > 0 ? `… and ${more} more.` : '']);
}

/** A part that is folded until somebody opens it. The title is our own words: HTML, not Markdown. */
export function fold(title: string, body: string): string {
  return body === '' ? '' : `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** Blocks of Markdown one below the other; empty ones leave no trace. */
export function joinBlocks(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** A link, only to the place that the report itself comes from: other addresses in records are not to be trusted. */
export function linkTo(text: string, address: string | null, origin: string | null): string {
  if (address === null || origin === null || !URL.canParse(address)) return text;
  const url = new URL(address);
  if (url.origin !== origin || url.username !== '' || url.password !== '') return text;
  const destination = url.href.replace(/[()<>[\]|\\`]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return `[${text}](${destination})`;
}
