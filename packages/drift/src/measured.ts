import type { Verdict } from '@plimsoll/record';
import { type Bounds, rowsToSettle } from './intervals.ts';
import type { LimitName } from './limits.ts';

/** What a measure is called: in a record, and to people. */
export const measureNames = {
  ks: { code: 'kolmogorov-smirnov', words: 'Kolmogorov–Smirnov distance' },
  psi: { code: 'psi', words: 'population stability index' },
  jensenShannon: { code: 'jensen-shannon', words: 'Jensen–Shannon distance' },
  wasserstein: { code: 'wasserstein', words: 'Wasserstein distance in standard deviations of the reference' },
  cramersV: { code: 'cramers-v', words: "Cramér's V" },
  lInfinity: { code: 'l-infinity', words: 'largest difference of a share' },
  missingShare: { code: 'missing-share', words: 'change of the share of missing values' },
  newCategories: { code: 'new-categories', words: 'share of rows with new values' },
} as const satisfies Record<LimitName, { code: string; words: string }>;

/** A measure of one column. */
export interface Measured {
  readonly name: LimitName;
  readonly value: number;
  readonly limit: number | null;
  readonly bounds: Bounds | null;
  /** Of no drift at all; null where there is no test. */
  readonly p: number | null;
  /** The bounds that so many rows on each side would give, were the value the true one. */
  readonly boundsAt: ((rows: number) => { lower: number; upper: number }) | null;
  /** More to say, such as how many new values there are. */
  readonly remark?: string;
}

/** A measure held against its limit. */
export interface Judged {
  readonly outcome: 'within' | 'beyond' | 'unclear' | 'not judged';
  readonly rowsNeeded: number | null;
}

/** A test that is corrected over all columns has to be below this as well before a column has drifted. */
const significance = 0.05;

/**
 * Beyond: the whole interval is above the limit, and the corrected test says that the difference is no chance. Within: the whole
 * interval is at most the limit. Else nobody can tell yet.
 */
export function judge(measured: Measured, adjustedP: number | null): Judged {
  const { value, limit, bounds, boundsAt } = measured;
  if (limit === null) return { outcome: 'not judged', rowsNeeded: null };
  if (bounds === null) return { outcome: value > limit ? 'beyond' : 'within', rowsNeeded: null };
  if (bounds.upper <= limit) return { outcome: 'within', rowsNeeded: null };
  const isSignificant = adjustedP === null || adjustedP <= significance;
  if (bounds.lower > limit && isSignificant) return { outcome: 'beyond', rowsNeeded: null };
  return { outcome: 'unclear', rowsNeeded: boundsAt && rowsToSettle(limit, boundsAt) };
}

export const verdictOf = (judged: Judged, severity: 'warn' | 'fail'): Verdict =>
  (({ within: 'pass', 'not judged': 'pass', unclear: 'inconclusive', beyond: severity }) as const)[
    judged.outcome
  ];
