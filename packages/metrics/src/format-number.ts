/** A number for people: at most six significant digits, no trailing zeros. */
export function formatNumber(value: number): string {
  return formatWithDigits(value, 6);
}

/** Several numbers for people with as many digits as it takes to tell different ones apart. */
export function formatApart(...values: readonly number[]): string[] {
  for (let digits = 6; digits < 17; digits++) {
    const texts = values.map((value) => formatWithDigits(value, digits));
    if (new Set(texts).size === new Set(values).size) return texts;
  }
  return values.map((value) => String(value));
}

function formatWithDigits(value: number, digits: number): string {
  return String(Number(value.toPrecision(digits)));
}
