import { formatCount } from './format.ts';

/** A column of a table: its heading (our own words, or escaped), and whether it holds numbers. */
export interface TableColumn {
  readonly heading: string;
  readonly isNumber?: boolean;
}

/** A GitHub table. Cells are Markdown of one line, already escaped. */
export function renderTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  return renderLimitedTable(columns, rows, { limit: rows.length, row: (cells) => cells });
}

/**
 * A table of the first `limit` items, and how many more there are; empty when there is no room for a single one.
 * After `room` characters it ends, because nobody will see a text as long as that.
 */
export function renderLimitedTable<T>(
  columns: readonly TableColumn[],
  items: readonly T[],
  options: { limit: number; room?: number; row: (item: T) => readonly string[] },
): string {
  const { limit, room = Number.POSITIVE_INFINITY, row } = options;
  const shown = items.slice(0, limit);
  if (shown.length === 0) return '';
  const lines = [
    lineOf(columns.map(({ heading }) => heading)),
    lineOf(columns.map(({ isNumber }) => (isNumber ? '--:' : ':--'))),
  ];
  let length = 0;
  for (const item of shown) {
    if (length > room) break;
    const line = lineOf(row(item));
    length += line.length;
    lines.push(line);
  }
  const more = items.length - shown.length;
  return joinBlocks([lines.join('\n'), more > 0 ? `… and ${formatCount(more)} more.` : '']);
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A part that is folded until somebody opens it. The title is our own words: HTML, not Markdown. */
export function fold(title: string, body: string): string {
  return body === '' ? '' : `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** Blocks of Markdown one below the other; empty ones leave no trace. */
export function joinBlocks(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** Sentences one after the other; empty ones leave no trace. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** A link, only to the place that the report itself comes from: other addresses in records are not to be trusted. */
export function linkTo(text: string, address: string | null, origin: string | null): string {
  if (address === null || origin === null || !URL.canParse(address)) return text;
  const url = new URL(address);
  if (url.origin !== origin || url.username !== '' || url.password !== '') return text;
  const destination = url.href.replace(/[()<>[\]|\\`]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return `[${text}](${destination})`;
}
