import { nearestName } from '@plimsoll/errors';
import type { DriftResult, Reason } from '@plimsoll/record';
import { shortNumber } from './measure-shares.ts';
import { type Judged, type Measured, measureNames } from './measured.ts';

const mostReasons = 100;
const longestLine = 2000;

/** A column's name in one line. */
export function showName(name: string, most = 100): string {
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`;
}

/** What a measure says of a column. */
export function explainMeasure(column: string, one: Measured, { outcome, rowsNeeded }: Judged): string {
  const { value, limit, bounds, remark } = one;
  const range = bounds ? ` (95 % interval ${shortNumber(bounds.lower)} to ${shortNumber(bounds.upper)})` : '';
  const measured = `«${showName(column)}»: ${measureNames[one.name].words} ${shortNumber(value)}${range}${remark ? `, ${remark}` : ''}`;
  if (limit === null) return cut(`${measured}.`);
  const needed = rowsNeeded === null ? '' : `; about ${rowsNeeded} rows on each side would tell`;
  const words = {
    within: limit === 0 ? 'none, as it should be.' : `at most ${limit} is allowed.`,
    beyond: limit === 0 ? 'none is allowed.' : `more than the ${limit} that is allowed.`,
    unclear: `too few rows to tell whether it is within the ${limit} that is allowed${needed}.`,
    'not judged': '.',
  }[outcome];
  return cut(`${measured}: ${words}`);
}

/** What a difference in the columns says. */
export const explainSchema = {
  missing: (name: string, present: readonly string[]) => {
    const nearest = nearestName(name, present);
    const hint = nearest ? ` Did it become «${showName(nearest)}»?` : '';
    return cut(`«${showName(name)}» is a column of the reference and not of the data.${hint}`);
  },
  changed: (name: string, before: string, now: string) =>
    cut(
      `«${showName(name)}» holds ${kinds[now] ?? now}; in the reference it holds ${kinds[before] ?? before}.`,
    ),
  fresh: (name: string) => cut(`«${showName(name)}» is a new column: the reference does not have it.`),
};

const kinds: Readonly<Record<string, string>> = {
  number: 'numbers',
  text: 'text',
  boolean: 'true and false',
  time: 'times',
  other: 'values of several kinds',
};

/** One reason per drifted measure of a column, and one for all that cannot be told. */
export function limitReasons(
  results: readonly DriftResult[],
  unclear: readonly { column: string; judged: Judged }[],
  referenceName: string,
): Reason[] {
  const found = results.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
  found.sort((a, b) => (a.verdict === b.verdict ? 0 : a.verdict === 'fail' ? -1 : 1));
  const reasons = found
    .slice(0, mostReasons)
    .map(({ measure, verdict, message }): Reason => ({ code: `drift-${measure}`, verdict, message }));
  const [next] = found.slice(mostReasons);
  if (next) {
    const more = found.length - mostReasons;
    reasons.push({
      code: 'more-drift',
      verdict: next.verdict,
      message: `${more} more differences from ${referenceName} are in the record.`,
    });
  }
  return unclear.length === 0 ? reasons : [...reasons, explainUnclear(unclear, referenceName)];
}

function explainUnclear(
  unclear: readonly { column: string; judged: Judged }[],
  referenceName: string,
): Reason {
  const names = [...new Set(unclear.map(({ column }) => column))];
  const shown = names.slice(0, 3).map((name) => `«${showName(name, 60)}»`);
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
  const needed = Math.max(...unclear.map(({ judged }) => judged.rowsNeeded ?? 0));
  const rows = needed > 0 ? ` About ${needed} rows on each side would tell.` : '';
  return {
    code: 'drift-unclear',
    verdict: 'inconclusive',
    message: cut(
      `Too few rows to tell whether ${shown.join(', ')}${more} drifted from ${referenceName}.${rows}`,
    ),
  };
}

function cut(text: string): string {
  return text.length <= longestLine ? text : `${text.slice(0, longestLine - 1)}…`;
}
