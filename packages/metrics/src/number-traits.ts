/** What one pass over a column of numbers tells. NaN where there is no value is a number that is not finite. */
export interface NumberTraits {
  readonly areFinite: boolean;
  readonly areWhole: boolean;
  /** Of the values that are no NaN. */
  readonly least: number;
  readonly most: number;
  /** Whether each is above the one before it. */
  readonly isRising: boolean;
}

const known = new WeakMap<Float64Array, NumberTraits>();

/** The traits of a column, found once: most columns are as they should be, and then no row has to be looked for. */
export function numberTraits(values: Float64Array): NumberTraits {
  const found = known.get(values) ?? findTraits(values);
  known.set(values, found);
  return found;
}

function findTraits(values: Float64Array): NumberTraits {
  let [areFinite, areWhole, isRising] = [true, true, true];
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let previous = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    // Infinite or NaN: the difference is no zero.
    if (value - value !== 0) areFinite = false;
    if (Math.floor(value) !== value) areWhole = false;
    if (value < least) least = value;
    if (value > most) most = value;
    if (!(value > previous)) isRising = false;
    previous = value;
  }
  return { areFinite, areWhole: areWhole && areFinite, least, most, isRising };
}
