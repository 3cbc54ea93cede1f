import type { DecisionRecord } from '@plimsoll/record';
import { carryRecords } from './carried-records.ts';
import { drawChart, escapeAttribute } from './charts/draw.ts';
import type { Figure, FigureTable, Gallery } from './charts/figure.ts';
import { galleriesOf } from './charts/galleries.ts';
import { type LineageStep, lineageOf } from './charts/lineage.ts';
import { stylesheet } from './stylesheet.ts';

/**
 * A report as one self-contained HTML file: its text, then pictures of what its records hold. No script, no address that it loads
 * from, readable on a phone and in the dark; behind each picture stands a table. `carried`: records that the page has with it, as data.
 */
export async function renderHtml({
  title,
  markdown,
  records,
  carried = [],
}: {
  readonly title: string;
  readonly markdown: string;
  readonly records: readonly DecisionRecord[];
  readonly carried?: readonly DecisionRecord[];
}): Promise<string> {
  const [text, pictures, data] = await Promise.all([
    toHtml(markdown),
    drawGalleries(galleriesOf(records)),
    carried.length === 0 ? '' : carryRecords(carried),
  ]);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeAttribute(title)}</title>
<style>
${stylesheet}
</style>
</head>
<body>
<main>
${asPage(text)}
${renderLineage(lineageOf(records))}${pictures}${data}</main>
</body>
</html>
`;
}

async function toHtml(markdown: string): Promise<string> {
  // Loaded here: most steps never need a Markdown parser.
  const [{ micromark }, { gfm, gfmHtml }] = await Promise.all([
    import('micromark'),
    import('micromark-extension-gfm'),
  ]);
  return micromark(markdown, {
    // The report's own <details> and <sub>; text from records has been escaped before it came here.
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

async function drawGalleries(galleries: readonly Gallery[]): Promise<string> {
  const sections = await Promise.all(
    galleries.map(async ({ heading, figures }) => {
      const drawn = await Promise.all(figures.map(renderFigure));
      return `<section><h2>${escapeAttribute(heading)}</h2>\n<div class="figures">\n${drawn.join('\n')}\n</div></section>\n`;
    }),
  );
  return sections.join('');
}

async function renderFigure({ title, description, chart, table }: Figure): Promise<string> {
  const svg = await drawChart(chart, `${title}. ${description}`);
  return `<figure>
<figcaption>${escapeAttribute(title)}</figcaption>
${svg}
<p>${escapeAttribute(description)}</p>
<details><summary>Numbers</summary>${renderTable(table)}</details>
</figure>`;
}

function renderTable({ columns, rows }: FigureTable): string {
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeAttribute(cell)}</${tag}>`).join('')}</tr>`;
  return `<div class="table"><table><thead>${row(columns, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table></div>`;
}

function renderLineage(steps: readonly LineageStep[]): string {
  if (steps.length === 0) return '';
  const items = steps.map(({ name, details }) => {
    const lines = details.map((line) => `<span>${escapeAttribute(line)}</span>`).join('');
    return `<li><strong>${escapeAttribute(name)}</strong>${lines}</li>`;
  });
  return `<section><h2>Lineage</h2>\n<ol class="lineage">${items.join('')}</ol></section>\n`;
}

/** A comment's headings become those of a page, and a wide table scrolls by itself, so that the page keeps to the screen. */
function asPage(html: string): string {
  return html
    .replace(/<(\/?)h3>/g, '<$1h1>')
    .replace(/<(\/?)h4>/g, '<$1h2>')
    .replace(/<table>/g, '<div class="table"><table>')
    .replace(/<\/table>/g, '</table></div>');
}
