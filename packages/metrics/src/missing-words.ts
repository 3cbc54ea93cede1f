import type { CategoryColumn, Column } from '@plimsoll/dataset';
import { isNumberText } from './column-values.ts';

/** What tools write for a value that is not there, in lower case; no class should have such a name. */
const neverClasses: ReadonlySet<string> = new Set(['nan', '<na>', 'nat', 'null']);

/** The same among numbers; a class may have such a name. */
const besideNumbers: ReadonlySet<string> = new Set(['none', 'na', 'n/a', 'missing', 'undefined', '?', '-']);

/**
 * A value of a column that stands for a missing one, so that it must not count as a class: `NaN` always, `NA` or `none` where all other values
 * are numbers, and Python's `None` also where none of the other columns knows it. Undefined when there is none.
 */
export function missingWord({ levels }: CategoryColumn, others: readonly Column[]): string | undefined {
  const always = levels.find((level) => neverClasses.has(level.trim().toLowerCase()));
  if (always !== undefined) return always;
  const word = levels.find((level) => besideNumbers.has(level.trim().toLowerCase()));
  if (word === undefined) return undefined;
  const areNumbers = levels.every((level) => level === word || isNumberText(level));
  const isKnown = others.some((other) => other.kind === 'category' && other.levels.includes(word));
  return areNumbers || (word === 'None' && !isKnown) ? word : undefined;
}
