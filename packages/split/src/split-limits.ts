import { ConfigurationError, nearestName } from '@plimsoll/errors';

/** What is asked of a split, with the largest allowed share of the holdout's rows (or score), and what more amounts to. */
export const splitChecks = {
  'duplicate-rows': { limit: 0.05, severity: 'fail' },
  'duplicate-features': { limit: 0.05, severity: 'fail' },
  'conflicting-labels': { limit: 0, severity: 'fail' },
  'group-leakage': { limit: 0, severity: 'fail' },
  'near-identical-keys': { limit: 0, severity: 'warn' },
  'index-leakage': { limit: 0, severity: 'fail' },
  'time-leakage': { limit: 0, severity: 'fail' },
  'predictive-power': { limit: 0.8, severity: 'fail' },
  'identifier-feature': { limit: 0.95, severity: 'warn' },
  'new-labels': { limit: 0, severity: 'fail' },
  'new-categories': { limit: 0, severity: 'warn' },
} as const satisfies Record<string, { limit: number; severity: 'warn' | 'fail' }>;

export type SplitCheckName = keyof typeof splitChecks;

/** Limits by check; null: not judged. */
export type SplitLimits = Readonly<Record<SplitCheckName, number | null>>;

/**
 * Limits as users write them: `duplicate-rows: 0.01`, `group-leakage: 2%` or `new-categories: none`, one per line, on top of the
 * defaults. Throws a ConfigurationError with every line that is wrong.
 */
export function parseSplitLimits(lines: readonly string[]): SplitLimits {
  const names = Object.keys(splitChecks) as SplitCheckName[];
  const limits = Object.fromEntries(names.map((name) => [name, splitChecks[name].limit])) as Record<
    SplitCheckName,
    number | null
  >;
  const problems = lines.flatMap((line) => {
    const [, name = '', text = ''] = /^([^:]*):(.*)$/.exec(line) ?? [];
    const known = names.find((other) => other === name.trim());
    const limit = parseLimit(text.trim());
    if (known && limit !== undefined) {
      limits[known] = limit;
      return [];
    }
    const nearest = nearestName(name.trim(), names);
    const fix = known
      ? `Write a share from 0 to 1, a percentage or none, such as ${known}: 0.01`
      : nearest
        ? `Did you mean «${nearest}»?`
        : `Checks are ${names.join(', ')}.`;
    return [{ where: "input 'limits'", message: `«${line.slice(0, 100)}» is no limit.`, fix }];
  });
  if (problems.length > 0) throw new ConfigurationError(problems);
  return limits;
}

function parseLimit(text: string): number | null | undefined {
  if (text === 'none') return null;
  const match = /^(\d+\.?\d*|\.\d+)\s*(%?)$/.exec(text);
  if (!match) return undefined;
  const value = Number(match[1]) / (match[2] === '%' ? 100 : 1);
  return value <= 1 ? value : undefined;
}
