import { type Keywords, type Piece, remark, row, scalars } from './piece.ts';

/** A rule about a column as a whole, which is no rule about one of its values. */
const whole = (column: string, keywords: Keywords): Piece => ({ kind: 'whole', column, keywords });

const statistics = {
  mean: 'mean',
  median: 'median',
  stdev: 'standardDeviation',
  sum: 'sum',
  min: 'smallest',
  max: 'largest',
  distinct: 'distinctCount',
  distinctShare: 'distinctShare',
} as const;

/** The measures of a column that other tools limit, by short names of ours. */
export type Statistic = keyof typeof statistics;

/**
 * The rules on the data as a whole that other tools have, in one place: each is a keyword of our contract, or a
 * remark where there is none.
 */
export const tableRules = {
  columnOrder: (): Piece[] => [remark('the order of the columns is not checked.')],

  /** A measure of a column between limits. Without limits, nothing. */
  statistic: (column: string, name: Statistic, bounds: Keywords): Piece[] =>
    Object.keys(bounds).length === 0 ? [] : [whole(column, { [statistics[name]]: bounds })],

  /** Quantiles between limits, as pairs of probability and limits. */
  quantiles: (column: string, limits: readonly (readonly [number, Keywords])[]): Piece[] => {
    const asked = limits.filter(([, bounds]) => Object.keys(bounds).length > 0);
    if (asked.length === 0) return [];
    return [
      whole(column, { quantiles: Object.fromEntries(asked.map(([p, bounds]) => [String(p), bounds])) }),
    ];
  },

  /** How large a share of the values is null. */
  nullShare: (column: string, bounds: Keywords): Piece[] =>
    Object.keys(bounds).length === 0 ? [] : [whole(column, { nullShare: bounds })],

  /** Values that have to occur. */
  includes: (column: string, values: unknown): Piece[] => {
    const members = scalars(values)?.filter((value) => value !== null) ?? [];
    return members.length > 0
      ? [whole(column, { includes: members })]
      : [remark('its values have a form that is not known.')];
  },

  /** Values in the order of the rows. */
  monotonic: (column: string, direction: 'increasing' | 'decreasing', isStrict: boolean): Piece[] => [
    whole(column, {
      monotonic: isStrict ? `strictly${direction === 'increasing' ? 'Increasing' : 'Decreasing'}` : direction,
    }),
  ],

  /** At least this share of the values that are not null keeps the rules. */
  share: (column: string, share: number, rules: readonly Piece[]): Piece[] => {
    const tolerance = Number((1 - share).toPrecision(12));
    const hasRule = rules.some(({ kind }) => kind === 'rule');
    return rules.flatMap((piece): Piece[] => {
      if (piece.kind === 'rule') return [{ ...piece, tolerance }];
      if (piece.kind === 'nulls') return [whole(column, { nullShare: { maximum: tolerance } })];
      if (piece.kind === 'remark' || (piece.kind === 'types' && hasRule)) return [piece];
      return [remark(`it may be broken in ${percent(tolerance)} of the rows, which cannot be said here.`)];
    });
  },

  /** Two columns of each row compared. */
  comparison: (left: string, is: '<' | '<=' | '>' | '>=' | '=' | '!=', right: string): Piece[] => [
    row({ comparisons: [{ left, is, right }] }),
  ],

  /** Keys that have to be in another file. */
  foreignKey: (
    columns: readonly string[] | null,
    file: unknown,
    references: readonly string[] | null,
  ): Piece[] => {
    if (columns && references && columns.length === references.length && typeof file === 'string') {
      return [row({ foreignKeys: [{ columns, file, references }] })];
    }
    return [remark('the foreign key is not checked: the contract does not say which file it goes into.')];
  },

  /** Texts that stand for a missing value in text files. */
  nullTexts: (values: readonly string[]): Piece[] => [row({ nullValues: values })],

  columnCount: (bounds: Keywords): Piece[] => (Object.keys(bounds).length === 0 ? [] : [row(bounds)]),

  comparator: (_column: string, name: string, measures: string): Piece[] => [
    remark(`the ${name} (${measures}) is not carried over: see the drift rules of contracts.`),
  ],
};

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(6))} %`;
}
