import { nearestName } from '@plimsoll/errors';
import type { RowLocation } from '@plimsoll/record';
import type { Check, Test } from './check-plan.ts';
import { opposite } from './dialect.ts';
import { isInRange, saidSeconds } from './ranges.ts';
import type { CheckOutcome, CheckResult, MalformedLines } from './table-engine.ts';

/** Says in one sentence what is wrong with the data. No value of the data appears. */
export const explain = {
  check: explainCheck,
  malformed: explainMalformed,
  age: explainAge,
  share: explainShare,
};

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
    case 'column-count': {
      const columns = outcome.columns.length;
      const isBroken = compares(columns, opposite[test.comparison], test.limit);
      return isBroken
        ? `The data have ${columns} ${columns === 1 ? 'column' : 'columns'}, and the contract asks for ${check.expected} (${check.rule}).`
        : null;
    }
    case 'measure':
      return outcome.missingColumns.includes(check.column ?? '') ? null : explainMeasure(check, test, result);
    case 'compare-columns':
    case 'sum-of-columns':
    case 'ratio-of-columns':
      return result.rows > 0
        ? `${of} do${result.rows === 1 ? 'es' : ''} not have ${check.expected} (${check.rule})${first}`
        : null;
    case 'foreign-key':
      return result.rows > 0
        ? `${quoted(test.columns)}: ${of} ${result.rows === 1 ? 'has' : 'have'} no match in ${quoted([...test.references])} of ${showName(test.file)} (${check.rule})${first}`
        : null;
    case 'row-schema':
      if (check.column !== null) break;
      return result.rows > 0 ? `${of} ${be(result)} not ${check.expected} (${check.rule})${first}` : null;
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
  }
  return result.rows > 0
    ? `${name}: ${of} ${be(result)} not ${check.expected} (${check.rule})${first}`
    : null;
}

/** Numbers that are values of single rows: they are not shown. */
const personal: ReadonlySet<string> = new Set(['smallest', 'largest']);

function explainMeasure(
  check: Check,
  { measure, range }: Test & { kind: 'measure' },
  result: CheckResult,
): string | null {
  const { measured } = result;
  if (measured === undefined || (measured !== null && isInRange(measured, range))) return null;
  const name = `«${showName(check.column ?? '')}»`;
  if (measured === null)
    return `${name} has no values to measure, and the contract asks for ${check.expected} (${check.rule}).`;
  const has = personal.has(measure.kind) ? '' : ` has ${Number(measured.toPrecision(6))}, and`;
  return has === ''
    ? `${name} does not have ${check.expected} (${check.rule}).`
    : `${name}${has} the contract asks for ${check.expected} (${check.rule}).`;
}

/** That the newest time is too old at `now`; null when it is not. */
function explainAge(check: Check, result: CheckResult, now: Date): string | null {
  if (check.test.kind !== 'freshness' || result.measured === undefined) return null;
  const name = `«${showName(check.column ?? '')}»`;
  if (result.measured === null)
    return `${name} has no times, and the contract asks for ${check.expected} (${check.rule}).`;
  const age = now.getTime() / 1000 - result.measured;
  if (age <= check.test.seconds) return null;
  return `${name}: the newest time is ${saidSeconds(age)} old, and the contract asks for ${check.expected} (${check.rule}).`;
}

/** That more is invalid than the contract allows; null when it is not. */
function explainShare(check: Check, result: CheckResult, rows: number): string | null {
  if (check.test.kind !== 'invalid-share') return null;
  const of = check.test.of === 'rows' ? rows : (result.measured ?? 0);
  if (of === 0 || result.rows / of <= check.test.limit) return null;
  const what = check.test.of === 'rows' ? 'rows' : 'values';
  const name = check.column === null ? '' : `«${showName(check.column)}»: `;
  const share = Number(((result.rows / of) * 100).toPrecision(3));
  return `${name}${result.rows} of ${of} ${what} are invalid (${share} %), and the contract allows ${check.expected} (${check.rule}).`;
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
  return `${rows.length === 1 ? 'row' : 'rows'} ${enumerate(rows.map(({ row, value }) => (value === undefined ? row : `${row} (${showValue(value)})`)))}`;
}

/** A value between quotes, so that an empty one is seen. */
function showValue(value: string | null): string {
  return value === null ? 'null' : `"${showName(value)}"`;
}

function enumerate(numbers: readonly (number | string)[]): string {
  if (numbers.length <= 1) return numbers.join('');
  return `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}

function compares(left: number, comparison: string, right: number): boolean {
  return comparison === '<' ? left < right : left > right;
}
