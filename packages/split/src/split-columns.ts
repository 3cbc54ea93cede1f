import { ConfigurationError, nearestName, type Problem } from '@plimsoll/errors';
import type { ColumnSketch, TableSketch } from '@plimsoll/profile';
import type { SharedColumn } from './split-engine.ts';

/** Columns that a user named, by the input that names them. */
export interface NamedColumns {
  readonly label: string;
  readonly time: string;
  readonly groups: readonly string[];
  readonly ids: readonly string[];
  readonly ignore: readonly string[];
}

/** Which column is what, on both sides. */
export interface SplitColumns {
  readonly shared: readonly SharedColumn[];
  /** What rows are compared by: neither label, nor key, nor time, nor ignored. */
  readonly features: readonly string[];
  /** Columns that are on one side only, and those whose values are of another type there. */
  readonly onlyTrain: readonly string[];
  readonly onlyTest: readonly string[];
  readonly otherType: readonly string[];
}

/** A side, and what messages call it. */
export interface Side {
  readonly name: string;
  readonly table: TableSketch;
}

/**
 * Finds every named column on both sides. Throws a ConfigurationError for each that is not there, with the nearest name, and when the
 * sides have no feature in common.
 */
export function resolveColumns(train: Side, test: Side, named: NamedColumns): SplitColumns {
  const problems = [...findMissing(train, named), ...findMissing(test, named)];
  if (problems.length > 0) throw new ConfigurationError(problems);
  const others = new Map(test.table.columns.map((column) => [column.name, column]));
  const shared: SharedColumn[] = [];
  const otherType: string[] = [];
  for (const column of train.table.columns) {
    const other = others.get(column.name);
    if (!other) continue;
    if (isOtherType(column, other)) otherType.push(column.name);
    else
      shared.push({
        name: column.name,
        kind: kindOf(column, other),
        isHuge: isHuge(column) || isHuge(other),
      });
  }
  const apart = new Set([named.label, named.time, ...named.groups, ...named.ids, ...named.ignore]);
  const features = shared
    .filter(({ name, kind }) => !apart.has(name) && kind !== 'other')
    .map(({ name }) => name);
  if (features.length === 0) {
    throw new ConfigurationError({
      where: `${train.name} and ${test.name}`,
      message: 'have no feature in common: no column is on both sides with values of the same type.',
      fix: 'Give both files the same header; label, groups, time, ids and ignored columns are no features.',
    });
  }
  const trainNames = new Set(train.table.columns.map(({ name }) => name));
  return {
    shared,
    features,
    onlyTrain: [...trainNames].filter((name) => !others.has(name)),
    onlyTest: [...others.keys()].filter((name) => !trainNames.has(name)),
    otherType,
  };
}

function findMissing({ name: side, table }: Side, named: NamedColumns): Problem[] {
  const present = table.columns.map(({ name }) => name);
  const asked: [string, string][] = [
    ['label', named.label],
    ['time', named.time],
    ...named.groups.map((name): [string, string] => ['groups', name]),
    ...named.ids.map((name): [string, string] => ['ids', name]),
    ...named.ignore.map((name): [string, string] => ['ignore', name]),
  ];
  return asked.flatMap(([input, name]) => {
    if (name === '' || present.includes(name)) return [];
    const nearest = nearestName(name, present);
    const fix = nearest ? `Did you mean «${nearest}»?` : `Its columns are ${list(present)}.`;
    return [
      { where: `input '${input}'`, message: `names the column «${name}», which ${side} does not have.`, fix },
    ];
  });
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 10).join(', ');
  return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
}

/** A column without values may be anything; a time is written as text in most formats. */
function isOtherType(column: ColumnSketch, other: ColumnSketch): boolean {
  const isEmpty = (one: ColumnSketch) => one.nulls === one.rows;
  const plain = (one: ColumnSketch) => (one.kind === 'time' ? 'text' : one.kind);
  return !isEmpty(column) && !isEmpty(other) && plain(column) !== plain(other);
}

function kindOf(column: ColumnSketch, other: ColumnSketch): SharedColumn['kind'] {
  if (column.nulls === column.rows) return other.kind;
  if (other.nulls === other.rows || column.kind === other.kind) return column.kind;
  return 'text';
}

function isHuge({ minimum, maximum }: ColumnSketch): boolean {
  return [minimum, maximum].some((value) => typeof value === 'number' && Math.abs(value) >= 2 ** 53);
}
