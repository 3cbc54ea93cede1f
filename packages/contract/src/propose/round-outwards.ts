/** A share, up to the next number of one digit: 0.013 is 0.02. */
export function roundUp(share: number): number {
  const step = 10 ** Math.floor(Math.log10(share));
  return Number((Math.ceil(share / step - 1e-9) * step).toPrecision(1));
}

/**
 * Limits around what was seen: a tenth of the span more on both sides, rounded outwards to one digit of the span.
 * What never was negative stays so, and the other way round. `least` < `most`.
 */
export function rangeAround(least: number, most: number): [number, number] {
  const span = most - least;
  // Nearer to the ends of the floating-point numbers there is nothing to round to.
  if (!Number.isFinite(span * 1.2) || span < 1e-290) return [least, most];
  const step = 10 ** Math.floor(Math.log10(span));
  const lower = clean(Math.floor((least - span / 10) / step) * step, step);
  const upper = clean(Math.ceil((most + span / 10) / step) * step, step);
  return [
    least >= 0 ? Math.max(0, lower) : Math.min(lower, least),
    most <= 0 ? Math.min(0, upper) : Math.max(upper, most),
  ];
}

/** 0.30000000000000004 is 0.3. */
function clean(value: number, step: number): number {
  const digits = Math.min(100, Math.max(0, -Math.floor(Math.log10(step))));
  const rounded = Number(value.toFixed(digits));
  return Object.is(rounded, -0) ? 0 : rounded;
}
