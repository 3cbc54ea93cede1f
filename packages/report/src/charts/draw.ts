import type { TopLevelSpec } from 'vega-lite';
import type { Chart } from './figure.ts';

/** Pixels; a phone shows them at nearly full size, and a wide screen two beside each other. */
export const chartWidth = 340;

const font = 'system-ui, sans-serif';

/** Colours are those of the page, so that one picture serves by day and by night. */
const theme = {
  background: null,
  font,
  padding: 4,
  view: { stroke: null },
  axis: {
    labelColor: 'var(--quiet)',
    titleColor: 'var(--quiet)',
    titleFontWeight: 'normal',
    gridColor: 'var(--line)',
    domainColor: 'var(--line)',
    tickColor: 'var(--line)',
    labelFontSize: 12,
    titleFontSize: 12,
    labelLimit: 150,
    titlePadding: 8,
  },
  legend: { labelColor: 'var(--text)', labelFontSize: 12, orient: 'top', symbolStrokeWidth: 2 },
  header: { labelColor: 'var(--text)', labelFontSize: 12, labelFontWeight: 600, titleColor: 'var(--quiet)' },
  text: { color: 'var(--text)', font, fontSize: 12 },
  line: { strokeWidth: 2 },
  rule: { color: 'var(--quiet)' },
} as const;

/** Draws a chart as an SVG element. The library is loaded by the first chart: most steps draw none. */
export async function drawChart(chart: Chart, description: string): Promise<string> {
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  const spec = { width: chartWidth, ...chart, config: theme } as unknown as TopLevelSpec;
  const view = new vega.View(vega.parse(compile(spec).spec), { renderer: 'none' });
  try {
    const svg = await view.toSVG();
    return nameForListeners(svg, description);
  } finally {
    view.finalize();
  }
}

/** One picture with one name, in place of the library's account of every mark. */
function nameForListeners(svg: string, description: string): string {
  return svg
    .replace(/ (?:role|aria-[a-z]+)="[^"]*"/g, '')
    .replace(/ xmlns(?::xlink)?="[^"]*"/g, '')
    .replace(/^<svg /, `<svg role="img" aria-label="${escapeAttribute(description)}" `);
}

/** Text for an attribute or an element of HTML. */
export function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
