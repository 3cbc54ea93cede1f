/** A line of a chart: values at evenly spaced places. */
export interface ChartLine {
  readonly color: keyof typeof palette;
  readonly values: readonly number[];
}

export interface XyChart {
  /** Our own words: letters, digits and blanks. */
  readonly yTitle: string;
  /** Words under each place, or the first and the last number of an axis of numbers. Texts of our own words and digits. */
  readonly x: { readonly title: string } & (
    | { readonly labels: readonly string[] }
    | { readonly from: number; readonly to: number }
  );
  readonly lines: readonly ChartLine[];
}

/** Readable on white and on black; the square stands for the colour in the text around the chart. */
const palette = {
  blue: { hex: '#3b82d6', sign: '🟦' },
  orange: { hex: '#d97a1f', sign: '🟧' },
} as const;

/** What stands for a line's colour in a text: the charts of GitHub have no legend. */
export function signOfLine(color: ChartLine['color']): string {
  return palette[color].sign;
}

/** Beyond these, numbers cannot be written without an exponent, which the charts do not read. */
const limits = { largest: 1e15, smallestSpan: 1e-9 };

/**
 * A chart as a fenced block that GitHub draws with Mermaid: `xychart-beta`, which every version from 10.5 on knows. No text from
 * records may stand in it, so there is nothing to escape; what it shows is named above it. Empty when its values cannot be drawn.
 */
export function renderXyChart({ yTitle, x, lines }: XyChart): string {
  const values = lines.flatMap((line) => line.values);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isDrawable = values.every((value) => Math.abs(value) < limits.largest);
  const span = high - low;
  if (values.length === 0 || !isDrawable || (span !== 0 && span < limits.smallestSpan)) return '';
  const margin = span === 0 ? Math.max(Math.abs(low) * 0.05, limits.smallestSpan * 10) : span * 0.1;
  const decimals = Math.min(15, Math.max(0, 3 - Math.floor(Math.log10(span === 0 ? margin : span))));
  const show = (value: number) => {
    const text = value.toFixed(decimals);
    return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  };
  const axis =
    'labels' in x ? `[${x.labels.map((label) => `"${label}"`).join(', ')}]` : `${x.from} --> ${x.to}`;
  return [
    '```mermaid',
    init(lines),
    'xychart-beta',
    `    x-axis "${x.title}" ${axis}`,
    `    y-axis "${yTitle}" ${show(low - margin)} --> ${show(high + margin)}`,
    ...lines.map((line) => `    line [${line.values.map(show).join(', ')}]`),
    '```',
  ].join('\n');
}

/** The library's own first colour is all but white. */
function init(lines: readonly ChartLine[]): string {
  const plotColorPalette = lines.map(({ color }) => palette[color].hex).join(', ');
  const config = {
    themeVariables: { xyChart: { plotColorPalette } },
    xyChart: { width: 640, height: 280 },
  };
  return `%%{init: ${JSON.stringify(config)}}%%`;
}
