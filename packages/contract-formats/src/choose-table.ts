import { ConfigurationError, nearestName } from '@plimsoll/errors';
import type { Pointer } from './piece.ts';

/** A table that a document describes. */
export interface Named {
  readonly name: string | null;
  readonly value: Readonly<Record<string, unknown>>;
  readonly at: Pointer;
}

/**
 * The table that is meant: the one of the name, or the only one. Throws a ConfigurationError that says how to name
 * one of several.
 */
export function chooseTable(tables: readonly Named[], wanted: string | null, path: string): Named {
  const names = tables.map(({ name }, i) => name ?? String(i + 1));
  const [first, another] = tables;
  if (first === undefined) {
    throw new ConfigurationError({
      where: path,
      message: 'describes no table.',
      fix: 'Describe the columns of one.',
    });
  }
  if (wanted === null) {
    if (another === undefined) return first;
    throw new ConfigurationError({
      where: path,
      message: `describes several tables: ${list(names)}.`,
      fix: `Name the one that the data are, for example contract: ${path}#${names[0]}`,
    });
  }
  const chosen = tables[names.indexOf(wanted)];
  if (chosen) return chosen;
  const nearest = nearestName(wanted, names);
  throw new ConfigurationError({
    where: path,
    message: `has no table «${wanted.slice(0, 100)}».`,
    fix: nearest ? `Did you mean ${path}#${nearest}?` : `Its tables are ${list(names)}.`,
  });
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 10).join(', ');
  return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
}
