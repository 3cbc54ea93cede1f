import { isObject, type Pointer } from '../piece.ts';
import type { CheckArguments } from './checks.ts';

/** A check as it stands in a file. */
export interface WrittenCheck {
  readonly name: string;
  readonly given: CheckArguments;
  /** Whether pandera itself only warns. */
  readonly isWarning: boolean;
  readonly at: Pointer;
}

/**
 * The checks of a column or table in each of pandera's spellings: `checks` as a table by name, `checks` as a list whose
 * entries name themselves in `options.check_name`, and (since 0.30) by their name beside the column's own keys.
 */
export function readChecks(
  owner: Readonly<Record<string, unknown>>,
  base: Pointer,
  ownKeys: ReadonlySet<string>,
): WrittenCheck[] {
  const { checks } = owner;
  const beside = Object.entries(owner)
    .filter(([key]) => !ownKeys.has(key))
    .map(([name, value]) => readCheck(name, value, [...base, name]));
  if (Array.isArray(checks)) {
    return [
      ...checks.map((check: unknown, i) => readCheck(nameOf(check), check, [...base, 'checks', String(i)])),
      ...beside,
    ];
  }
  const inside = isObject(checks) ? Object.entries(checks) : [];
  return [...inside.map(([name, value]) => readCheck(name, value, [...base, 'checks', name])), ...beside];
}

function nameOf(check: unknown): string {
  const options = isObject(check) && isObject(check.options) ? check.options : {};
  return typeof options.check_name === 'string' ? options.check_name : '?';
}

/** What a check's entry says about the check itself, and not about the values. */
const settings = [
  'options',
  'raise_warning',
  'ignore_na',
  'error',
  'n_failure_cases',
  'check_name',
  'name',
  'title',
  'description',
];

function readCheck(name: string, value: unknown, at: Pointer): WrittenCheck {
  if (!isObject(value)) return { name, given: { named: {}, only: value }, isWarning: false, at };
  const options = isObject(value.options) ? value.options : {};
  const named = Object.fromEntries(Object.entries(value).filter(([key]) => !settings.includes(key)));
  const [only, another] = Object.values(named);
  return {
    name,
    given: { named, only: another === undefined ? only : undefined },
    isWarning: options.raise_warning === true || value.raise_warning === true,
    at,
  };
}
