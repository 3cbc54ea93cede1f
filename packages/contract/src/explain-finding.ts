import { nearestName } from '@plimsoll/errors';
import type { RowLocation } from '@plimsoll/record';
import type { Check } from './check-plan.ts';
import { opposite } from './dialect.ts';
import type { CheckOutcome, CheckResult, MalformedLines } from './table-engine.ts';

/** Says in one sentence what is wrong with the data. No value of the data appears. */
export const explain = { check: explainCheck, malformed: explainMalformed };

/** What a check found, in one sentence; null when it found nothing. */
function explainCheck(
  check: Check,
  result: CheckResult,
  { outcome, rows }: { outcome: CheckOutcome; rows: readonly RowLocation[] },
): string | null {
  const { test } = check;
  const name = check.column === null ? 'The table' : quoted([check.column]);
  const of = `${result.rows} of ${outcome.rows} ${outcome.rows === 1 ? 'row' : 'rows'}`;
  const first = rows.length === 0 ? '.' : `; first in ${listRows(rows)}.`;
  switch (test.kind) {
    case 'row-count': {
      const isBroken = compares(outcome.rows, opposite[test.comparison], test.limit);
      return isBroken
        ? `The data have ${outcome.rows} ${outcome.rows === 1 ? 'row' : 'rows'}, and the contract asks for ${check.expected} (${check.rule}).`
        : null;
    }
    case 'present':
      if (outcome.missingColumns.includes(check.column ?? '')) {
        return `${name} is required, and the data do not have it.${suggest(check.column ?? '', outcome)}`;
      }
      return result.rows > 0 ? `${name} is missing in ${of} (required)${first}` : null;
    case 'unique': {
      const missing = test.columns.filter((column) => outcome.missingColumns.includes(column));
      if (missing.length > 0 && outcome.rows > 0) {
        return `${quoted(missing)} must be unique, and the data do not have it.${suggest(missing[0] ?? '', outcome)}`;
      }
      if (result.rows === 0) return null;
      return `${quoted(test.columns)}: ${of} repeat${result.rows === 1 ? 's' : ''} an earlier row (unique)${first}`;
    }
    case 'known-columns': {
      const others = result.otherColumns ?? [];
      if (others.length === 0 && result.rows === 0) return null;
      const more = others.length > 10 ? ` and ${others.length - 10} more` : '';
      const list = others.length > 0 ? `: ${quoted(others.slice(0, 10))}${more}` : '';
      return `The data have columns that the contract does not know${list} (additionalProperties).`;
    }
    case 'not-null':
      return result.rows > 0
        ? `${name}: ${of} ${be(result)} null, which the type does not allow${first}`
        : null;
    default:
      return result.rows > 0
        ? `${name}: ${of} ${be(result)} not ${check.expected} (${check.rule})${first}`
        : null;
  }
}

function explainMalformed(malformed: MalformedLines, rows: readonly RowLocation[]): string {
  const count = malformed.isLeast ? `At least ${malformed.lines}` : String(malformed.lines);
  const lines = rows.flatMap(({ line }) => (line === undefined ? [] : [line]));
  const word = lines.length === 1 ? 'line' : 'lines';
  const first = lines.length === 0 ? listRows(rows) : `${word} ${enumerate(lines)}`;
  const cannot = malformed.lines === 1 ? 'line cannot' : 'lines cannot';
  const place = rows[0]?.file === undefined ? '' : ` of ${rows[0].file}`;
  return `${count} ${cannot} be read as a row: ${malformed.problem}; first ${first}${place}.`;
}

function suggest(name: string, outcome: CheckOutcome): string {
  const nearest = nearestName(
    name,
    outcome.columns.map((column) => column.name),
  );
  return nearest ? ` Did you mean ${quoted([nearest])}?` : '';
}

function be(result: CheckResult): 'is' | 'are' {
  return result.rows === 1 ? 'is' : 'are';
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `«${showName(name)}»`).join(', ');
}

/** A name in one line of a message: line breaks and the like are spelt out, and a long name is cut. */
export function showName(name: string): string {
  const short = name.length > 100 ? `${name.slice(0, 100)}…` : name;
  return short.replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1));
}

function listRows(rows: readonly RowLocation[]): string {
  return `${rows.length === 1 ? 'row' : 'rows'} ${enumerate(rows.map(({ row }) => row))}`;
}

function enumerate(numbers: readonly number[]): string {
  if (numbers.length <= 1) return numbers.join('');
  return `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}

function compares(left: number, comparison: string, right: number): boolean {
  return comparison === '<' ? left < right : left > right;
}
