import { ConfigurationError, type Problem } from '@plimsoll/errors';

/** How much worse the holdout may be than train. Null: no such limit. A gap is too large when it exceeds any limit. */
export interface Limit {
  /** In the metric's unit. */
  readonly maxGap: number | null;
  /** As a share of the train value. */
  readonly maxRelativeGap: number | null;
}

/** The limits for every metric, and those that replace them for single metrics. */
export interface Limits extends Limit {
  readonly byMetric: ReadonlyMap<string, Limit>;
}

/**
 * Limits as users write them. `lines` are `accuracy: 0.05` (in the metric's unit), `rmse: 10%` (of the train value),
 * `rmse: 0.5, 10%` (both) or `loss: none`. A line replaces the general limits for its metric.
 * Throws a ConfigurationError with every line that is wrong.
 */
export function parseLimits(given: {
  maxGap: string;
  maxRelativeGap: string;
  lines: readonly string[];
}): Limits {
  const problems: Problem[] = [];
  const byMetric = new Map<string, Limit>();
  for (const line of given.lines) {
    const colon = line.lastIndexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().replaceAll('`', '');
    const limit = colon > 0 ? parseLimit(line.slice(colon + 1)) : undefined;
    if (name !== '' && limit && !byMetric.has(name)) byMetric.set(name, limit);
    else
      problems.push(
        refuse('limits', line, byMetric.has(name) ? `is the second line for «${name}»` : 'is no limit'),
      );
  }
  const general = { maxGap: parseShare(given.maxGap), maxRelativeGap: parseShare(given.maxRelativeGap) };
  if (general.maxGap === undefined) problems.push(refuse('max-gap', given.maxGap, 'is no number'));
  if (general.maxRelativeGap === undefined) {
    problems.push(refuse('max-relative-gap', given.maxRelativeGap, 'is no number'));
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  return { maxGap: general.maxGap ?? null, maxRelativeGap: general.maxRelativeGap ?? null, byMetric };
}

/** A share as users write it, such as 0.05, 5% or none. Throws a ConfigurationError that names the input. */
export function parseShareInput(text: string, input: string): number | null {
  const share = parseShare(text);
  if (share !== undefined) return share;
  throw new ConfigurationError(refuse(input, text, 'is no number'));
}

/** A number, a percentage as its share, or null for `none` and for nothing; undefined for anything else. */
function parseShare(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === 'none') return null;
  const match = /^((?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(%?)$/i.exec(trimmed);
  const value = match ? Number(match[1]) : Number.NaN;
  if (!Number.isFinite(value)) return undefined;
  return match?.[2] === '%' ? value / 100 : value;
}

function parseLimit(text: string): Limit | undefined {
  if (text.trim() === 'none') return { maxGap: null, maxRelativeGap: null };
  const parts = text.split(',').map((part) => part.trim());
  const [relative, ...moreRelative] = parts.filter((part) => part.endsWith('%')).map(parseShare);
  const [absolute, ...moreAbsolute] = parts.filter((part) => !part.endsWith('%')).map(parseShare);
  const isWrong = parts.some((part) => typeof parseShare(part) !== 'number');
  if (isWrong || moreRelative.length + moreAbsolute.length > 0) return undefined;
  return { maxGap: absolute ?? null, maxRelativeGap: relative ?? null };
}

function refuse(input: string, text: string, problem: string): Problem {
  const examples: Readonly<Record<string, string>> = {
    limits: 'Write one metric per line, such as accuracy: 0.05 or rmse: 10%',
    'max-gap': 'Example: max-gap: 0.05',
    'max-relative-gap': 'Example: max-relative-gap: 0.1 (or 10%, or none)',
    'max-decline': 'Example: max-decline: 0.05 (or 5%, or none)',
  };
  const fix = examples[input];
  return { where: `input '${input}'`, message: `«${text.slice(0, 100)}» ${problem}.`, ...(fix && { fix }) };
}
