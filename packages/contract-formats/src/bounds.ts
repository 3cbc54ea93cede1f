import type { Keywords } from './piece.ts';

/** Limits as another tool writes them; what is null or absent is no limit. */
export interface Limits {
  readonly least?: unknown;
  readonly most?: unknown;
  /** Whether the limit itself is not allowed. */
  readonly isAboveLeast?: boolean;
  readonly isBelowMost?: boolean;
}

/** JSON Schema's keywords for limits on a number; null when a limit is no number. Without limits, no keywords. */
export function numberBounds({ least, most, isAboveLeast, isBelowMost }: Limits): Keywords | null {
  const given = [least, most].filter((limit) => limit !== undefined && limit !== null);
  if (!given.every((limit) => typeof limit === 'number' && Number.isFinite(limit))) return null;
  return {
    ...(isNumber(least) ? { [isAboveLeast ? 'exclusiveMinimum' : 'minimum']: least } : {}),
    ...(isNumber(most) ? { [isBelowMost ? 'exclusiveMaximum' : 'maximum']: most } : {}),
  };
}

/** Keywords for limits on a count, such as minLength and maxLength; null when a limit is no whole number. */
export function countBounds(
  names: { readonly least: string; readonly most: string },
  { least, most }: { readonly least?: unknown; readonly most?: unknown },
): Keywords | null {
  const keywords: Record<string, number> = {};
  for (const [name, limit] of [
    [names.least, least],
    [names.most, most],
  ] as const) {
    if (limit === undefined || limit === null) continue;
    if (!isNumber(limit) || !Number.isInteger(limit) || limit < 0) return null;
    keywords[name] = limit;
  }
  return keywords;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
