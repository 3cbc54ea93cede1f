/**
 * Why there is no number to decide on.
 * undefined: the data do not say (0/0, one class only). unavailable: something that the metric needs was not given.
 * invalid: what was given is wrong. text, empty, not-finite, ambiguous: what stands in a metrics file.
 */
export type UnusableKind =
  | 'undefined'
  | 'unavailable'
  | 'invalid'
  | 'text'
  | 'empty'
  | 'not-finite'
  | 'ambiguous';

/** A metric that has a name but no number that a decision may use. */
export interface UnusableMetric {
  /** As written in conditions. */
  readonly name: string;
  readonly kind: UnusableKind;
  /** One sentence that names the metric, the place and the cause. */
  readonly message: string;
}

/** What computing a metric gave. */
export interface MetricOutcome {
  /** As scikit-learn gives it, its zeros for 0/0 included; null where scikit-learn raises an error. */
  readonly value: number | null;
  /** Why `value` is nothing to decide on; null when it is. */
  readonly problem: { readonly kind: UnusableKind; readonly message: string } | null;
}

/** A number to decide on; a result that overflowed is none. */
export function measured(value: number): MetricOutcome {
  return Number.isFinite(value)
    ? { value, problem: null }
    : notMeasured('invalid', 'is too large for a number');
}

/** No number to decide on; `value` is what scikit-learn would say. */
export function notMeasured(kind: UnusableKind, message: string, value: number | null = null): MetricOutcome {
  return { value, problem: { kind, message } };
}
