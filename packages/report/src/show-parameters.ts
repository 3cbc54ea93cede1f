import type { ParameterChange } from '@plimsoll/record';
import { codeSpan } from './escape.ts';
import { formatNumberOf } from './format.ts';

/** How many values of one list are named. */
const mostValues = 4;

/**
 * Changed parameters as Markdown, one text for each: «`trees` `50` → `80`». A list of names is shown by what came and what went
 * («`features` + `bill_length_mm`»), because a name put in at its front moves all the others, and no place tells what happened.
 */
export function showParameters(changes: readonly ParameterChange[]): string[] {
  const lists = new Map<string, ParameterChange[]>();
  for (const change of changes) {
    const list = listOf(change.name);
    if (list !== undefined) lists.set(list, [...(lists.get(list) ?? []), change]);
  }
  const shown = new Set<string>();
  return changes.flatMap((change) => {
    const list = listOf(change.name);
    const entries = (list !== undefined && lists.get(list)) || [];
    if (list === undefined || entries.length < 2 || !entries.every(hasNames)) return [showOne(change)];
    if (shown.has(list)) return [];
    shown.add(list);
    return [showList(list, entries)];
  });
}

/** `features.3` is a place in `features`. */
function listOf(name: string): string | undefined {
  return /^(.+)\.\d+$/s.exec(name)?.[1];
}

/** Numbers in a list mean something by their place, as the widths of layers do. */
function hasNames({ before, after }: ParameterChange): boolean {
  return [before, after].every((value) => value === null || typeof value === 'string');
}

function showList(list: string, entries: readonly ParameterChange[]): string {
  const before = entries.flatMap((entry) => (entry.before === null ? [] : [String(entry.before)]));
  const after = entries.flatMap((entry) => (entry.after === null ? [] : [String(entry.after)]));
  const parts = [...name(without(after, before), '+'), ...name(without(before, after), '−')];
  return `${codeSpan(list, 80)} ${parts.length === 0 ? 'in another order' : parts.join(' ')}`;
}

/** What `values` have beyond `others`, each as often as it is there more. */
function without(values: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return values.filter((value) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function name(values: readonly string[], sign: string): string[] {
  const more = values.length - mostValues;
  return [
    ...values.slice(0, mostValues).map((value) => `${sign} ${codeSpan(value, 40)}`),
    ...(more > 0 ? [`${sign} ${formatNumberOf(more, 'more value')}`] : []),
  ];
}

function showOne({ name: parameter, before, after }: ParameterChange): string {
  return `${codeSpan(parameter, 80)} ${showValue(before)} → ${showValue(after)}`;
}

/** A value of a parameter; «none» where there is no such parameter. */
export function showValue(value: ParameterChange['before']): string {
  return value === null ? 'none' : codeSpan(String(value), 40);
}
