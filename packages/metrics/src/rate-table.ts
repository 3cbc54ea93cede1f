import {
  falseNegativeRate,
  falsePositiveRate,
  fBeta,
  jaccard,
  negativePredictiveValue,
  precision,
  type RateFormula,
  recall,
  selectionRate,
  specificity,
} from './class-rates.ts';

/** A rate of one class or label, and the averages over all of them that are made of it. */
export interface Rate {
  readonly name: string;
  readonly formula: RateFormula;
  readonly direction: 'higher' | 'lower' | null;
  /** Whether it is listed without being asked for: binary, macro, weighted and for single classes. */
  readonly isUsual: boolean;
  /** Other spellings, with the average's suffix behind them. */
  readonly aliases: readonly string[];
}

function rate(
  name: string,
  formula: RateFormula,
  aliases: readonly string[] = [],
  direction: Rate['direction'] = 'higher',
): Rate {
  return { name, formula, direction, isUsual: false, aliases };
}

/** Every rate of a class. A new one is a new row. */
export const rates: readonly Rate[] = [
  { ...rate('precision', precision, ['precision_score']), isUsual: true },
  { ...rate('recall', recall, ['recall_score', 'sensitivity', 'tpr', 'true_positive_rate']), isUsual: true },
  { ...rate('f1', fBeta(1), ['f1_score', 'f1score']), isUsual: true },
  rate('jaccard', jaccard, ['jaccard_score', 'iou']),
  rate('specificity', specificity, ['tnr', 'true_negative_rate']),
  rate('npv', negativePredictiveValue, ['negative_predictive_value']),
  rate('fpr', falsePositiveRate, ['false_positive_rate'], 'lower'),
  rate('fnr', falseNegativeRate, ['false_negative_rate'], 'lower'),
  rate('selection_rate', selectionRate, [], null),
];

/** How rates of several classes are made one. */
export const rateAverages = ['macro', 'weighted', 'micro'] as const;
export type RateAverage = (typeof rateAverages)[number];

/** A name taken apart: `f0.5_macro`, `recall.Adelie`, `precision`. */
export interface RateName {
  readonly rate: Rate;
  readonly average: RateAverage | 'samples' | null;
  /** The class or label; null for all of them. */
  readonly part: string | null;
}

/**
 * The rate that a name means, in any spelling; `f<beta>` for any positive beta. `parts` are the classes or labels: where there is
 * a class 5, `f2.5` is the F2 of it. Undefined for other names.
 */
export function parseRateName(name: string, parts: readonly string[]): RateName | undefined {
  for (const { rate, spelling } of spellingsIn(name)) {
    const rest = name.slice(spelling.length);
    if (rest === '') return { rate, average: null, part: null };
    if (rest.startsWith('.') && parts.includes(rest.slice(1)))
      return { rate, average: null, part: rest.slice(1) };
    const average = [...rateAverages, 'samples' as const].find((one) => rest === `_${one}`);
    if (average) return { rate, average, part: null };
  }
  return undefined;
}

/** What the name may begin with. */
function* spellingsIn(name: string): Generator<{ rate: Rate; spelling: string }> {
  for (const one of rates)
    for (const spelling of [one.name, ...one.aliases])
      if (name.startsWith(spelling)) yield { rate: one, spelling };
  for (const pattern of [/^f(?:beta)?_?(\d+)/, /^f(?:beta)?_?(\d+\.\d+)/]) {
    const [spelling, beta] = pattern.exec(name) ?? [];
    if (spelling !== undefined && Number(beta) > 0) yield { rate: betaRate(beta as string), spelling };
  }
}

function betaRate(beta: string): Rate {
  return rate(`f${Number(beta)}`, fBeta(Number(beta)));
}
