/** A picture and what it shows in words and numbers, for those who do not see it. */
export interface Figure {
  /** Plain text. */
  readonly title: string;
  /** What there is to see, in a sentence of plain text. */
  readonly description: string;
  readonly chart: Chart;
  /** The numbers behind the picture. */
  readonly table: FigureTable;
}

/** Cells are plain text. */
export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A Vega-Lite specification without what all charts share. */
export type Chart = Readonly<Record<string, unknown>>;

/** Figures that belong together, under one heading. */
export interface Gallery {
  readonly heading: string;
  readonly figures: readonly Figure[];
}

/** Whose values they are, in the colours that every chart gives them. */
export const sides = { main: 'var(--main)', change: 'var(--change)' } as const;

/** A colour for each name, as an encoding. */
export function colorBy(field: string, colors: Readonly<Record<string, string>>): Chart {
  return {
    field,
    type: 'nominal',
    scale: { domain: Object.keys(colors), range: Object.values(colors) },
    legend: { title: null },
  };
}
