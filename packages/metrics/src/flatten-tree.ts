import { ConfigurationError } from '@plimsoll/errors';
import { revivedNumber } from './bare-numbers.ts';
import type { UnusableKind, UnusableMetric } from './outcome.ts';

/** A number of a metrics file. */
export interface FileMetric {
  readonly value: number;
  /** Whether it is an element of a list (a curve, a matrix), which is no metric unless somebody asks for it by name. */
  readonly isElement: boolean;
}

/** More numbers than any metrics file holds. */
const mostValues = 1_000_000;

/** Names in records are at most so long. */
const longestName = 200;

/** A YAML file can refer to itself, and so have no bottom. */
const deepest = 100;

interface Branch {
  readonly name: string;
  readonly value: unknown;
  readonly isElement: boolean;
  readonly depth: number;
}

/**
 * Gives every leaf of a tree its dotted name; elements of lists by their index. Works with a list of open branches, not with
 * recursion, so that depth is no danger. Throws a ConfigurationError when there are more than a million leaves.
 */
export function flattenTree(
  tree: object,
  path: string,
): { values: ReadonlyMap<string, FileMetric>; unusable: ReadonlyMap<string, UnusableMetric> } {
  const values = new Map<string, FileMetric>();
  const unusable = new Map<string, UnusableMetric>();
  const refuse = (name: string, kind: UnusableKind, problem: string): void => {
    values.delete(name);
    const shown = name.length > longestName ? `${name.slice(0, longestName)}…` : name;
    unusable.set(name, { name, kind, message: `«${shown}» ${problem} in ${path}.` });
  };
  const open: Branch[] = children({ name: '', value: tree, isElement: false, depth: 0 });
  for (let taken = 1; open.length > 0; taken++) {
    if (taken > mostValues) {
      const message = `holds more than ${mostValues} values.`;
      throw new ConfigurationError({
        where: path,
        message,
        fix: 'Write metrics here, and predictions into a table.',
      });
    }
    const branch = open.pop() as Branch;
    const { name, isElement } = branch;
    if (typeof branch.value === 'object' && branch.value !== null) {
      if (branch.depth > deepest) refuse(name, 'ambiguous', 'is nested too deeply');
      else for (const child of children(branch)) open.push(child);
      continue;
    }
    const value =
      typeof branch.value === 'string' ? (revivedNumber(branch.value) ?? branch.value) : branch.value;
    if (values.has(name) || unusable.has(name)) refuse(name, 'ambiguous', 'stands twice');
    else if (name.length > longestName || name === '') refuse(name, 'ambiguous', 'is no usable name');
    else if (typeof value === 'number' && Number.isFinite(value)) values.set(name, { value, isElement });
    else if (typeof value === 'number') refuse(name, 'not-finite', `is ${value}`);
    else if (typeof value === 'string')
      refuse(name, 'text', `is the text «${value.slice(0, 40)}», not a number,`);
    else if (value === null || value === undefined) refuse(name, 'empty', 'has no value');
    else refuse(name, 'text', `is ${String(value).slice(0, 40)}, not a number,`);
  }
  return { values: inOrder(values), unusable: inOrder(unusable) };
}

function children({ name, value, isElement, depth }: Branch): Branch[] {
  const prefix = name === '' ? '' : `${name}.`;
  const isList = Array.isArray(value);
  return Object.entries(value as object).map(([key, child]) => ({
    name: `${prefix}${key}`,
    value: child,
    isElement: isElement || isList,
    depth: depth + 1,
  }));
}

/** Branches are taken from the end, so that leaves come in reverse. */
function inOrder<T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...map].reverse());
}
