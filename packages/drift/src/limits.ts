/** Measures that a limit can be set for. */
export const limitNames = [
  'ks',
  'psi',
  'jensenShannon',
  'wasserstein',
  'cramersV',
  'lInfinity',
  'missingShare',
  'newCategories',
] as const;

export type LimitName = (typeof limitNames)[number];

/** The largest value of each measure that is allowed; null: not judged. What is not named keeps its default. */
export type DriftLimits = Readonly<Partial<Record<LimitName, number | null>>>;

/** What a contract says of drift. `false`: not judged at all. */
export interface DriftPlan {
  readonly default: DriftLimits | false | null;
  readonly columns: ReadonlyMap<string, DriftLimits | false>;
}

export const noDriftPlan: DriftPlan = { default: null, columns: new Map() };

/**
 * What applies when nobody says otherwise. A Kolmogorov–Smirnov distance of 0.2 is a shift by half a standard deviation; a
 * Jensen–Shannon distance of 0.2 a stability index of 0.22, near the 0.25 that practitioners call a major shift.
 */
export const defaultLimits: Readonly<Record<LimitName, number | null>> = {
  ks: 0.2,
  psi: null,
  jensenShannon: 0.2,
  wasserstein: null,
  cramersV: null,
  lInfinity: null,
  missingShare: 0.05,
  newCategories: 0,
};

/** A column's limits, and which of them somebody asked for; null for a column that is not judged. */
export interface ColumnLimits {
  readonly limits: Readonly<Record<LimitName, number | null>>;
  readonly asked: ReadonlySet<LimitName>;
}

/** The limits of one column: its own on top of the contract's, on top of the defaults. */
export function limitsOf(plan: DriftPlan, column: string): ColumnLimits | null {
  const own = plan.columns.get(column);
  if (own === false || (own === undefined && plan.default === false)) return null;
  const given: DriftLimits = { ...(plan.default || {}), ...own };
  const asked = new Set(limitNames.filter((name) => given[name] !== undefined));
  return { limits: { ...defaultLimits, ...given }, asked };
}
