/** One `column=value` of a slice. */
export interface SliceTerm {
  readonly column: string;
  readonly value: string;
}

/** A metric as conditions name it: `name@split[column=value, …]`. */
export interface MetricReference {
  readonly name: string;
  /** Where it was measured, such as `train`; null for the holdout. */
  readonly split: string | null;
  /** Rows that satisfy all terms; none for all rows. */
  readonly slice: readonly SliceTerm[];
}

/** The name of a metric in records: `recall`, `loss@train`, `recall[sex=female, island=Dream]`. Without quotes. */
export function referenceName({ name, split, slice }: MetricReference): string {
  const terms = slice.map(({ column, value }) => `${column}=${value}`).join(', ');
  return `${name}${split === null ? '' : `@${split}`}${terms === '' ? '' : `[${terms}]`}`;
}

/** The reference to a metric on the whole holdout. */
export function plainReference(name: string): MetricReference {
  return { name, split: null, slice: [] };
}
