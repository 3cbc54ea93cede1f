import type { Keywords } from '../piece.ts';

/** Limits on a measured number. */
export type Range = {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
};

const operators: Readonly<Record<string, (value: number) => Range>> = {
  mustBe: (value) => ({ minimum: value, maximum: value }),
  mustBeGreaterThan: (value) => ({ exclusiveMinimum: value }),
  mustBeGreaterOrEqualTo: (value) => ({ minimum: value }),
  mustBeGreaterThanOrEqualTo: (value) => ({ minimum: value }),
  mustBeLessThan: (value) => ({ exclusiveMaximum: value }),
  mustBeLessOrEqualTo: (value) => ({ maximum: value }),
  mustBeLessThanOrEqualTo: (value) => ({ maximum: value }),
};

/** What the operators of a quality rule allow, or null when there is none, or one that is no range (mustNotBe…). */
export function rangeOf(quality: Keywords): Range | null {
  let range: Range = {};
  const written = Object.entries(quality).filter(([key]) => key.startsWith('must'));
  for (const [name, value] of written) {
    const operator = Object.hasOwn(operators, name) ? operators[name] : undefined;
    if (operator && typeof value === 'number') range = { ...range, ...operator(value) };
    else if (name === 'mustBeBetween' && isPair(value)) {
      range = { ...range, minimum: value[0], maximum: value[1] };
    } else return null;
  }
  return written.length > 0 ? range : null;
}

function isPair(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((entry) => typeof entry === 'number');
}

/** Whether a count has to be 0. */
export function isNone({ minimum = 0, maximum, exclusiveMaximum }: Range, isShare: boolean): boolean {
  if (minimum > 0) return false;
  return (
    (maximum !== undefined && maximum <= 0) ||
    (!isShare && exclusiveMaximum !== undefined && exclusiveMaximum <= 1)
  );
}

/** A range of a whole number, with its ends included. */
export function wholeRange(range: Range): { readonly least: number | null; readonly most: number | null } {
  const lower = [
    range.minimum,
    range.exclusiveMinimum === undefined ? undefined : Math.floor(range.exclusiveMinimum) + 1,
  ];
  const upper = [
    range.maximum,
    range.exclusiveMaximum === undefined ? undefined : Math.ceil(range.exclusiveMaximum) - 1,
  ];
  const known = (all: readonly (number | undefined)[]) =>
    all.filter((limit): limit is number => limit !== undefined);
  return {
    least: known(lower).length > 0 ? Math.max(0, Math.ceil(Math.max(...known(lower)))) : null,
    most: known(upper).length > 0 ? Math.floor(Math.min(...known(upper))) : null,
  };
}
