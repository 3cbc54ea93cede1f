/** A column of a file; formats without types have none. */
interface NamedColumn {
  readonly name: string;
  readonly type?: string;
}

const mostNamed = 5;

/** What the columns of one file are not that those of the first file are, in words; null where they are the same. */
export function describeDifference(
  first: readonly NamedColumn[],
  other: readonly NamedColumn[],
): string | null {
  const [names, others] = [first, other].map((columns) => new Set(columns.map(({ name }) => name)));
  const lacking = [...(names ?? [])].filter((name) => !others?.has(name));
  const added = [...(others ?? [])].filter((name) => !names?.has(name));
  const types = new Map(first.map(({ name, type }) => [name, type]));
  const retyped = other.filter(({ name, type }) => types.has(name) && types.get(name) !== type);
  const isMoved = other.some(({ name }, i) => name !== first[i]?.name);
  const parts = [
    ...(lacking.length > 0 ? [`it lacks ${list(lacking)}`] : []),
    ...(added.length > 0 ? [`it adds ${list(added)}`] : []),
    ...retyped
      .slice(0, mostNamed)
      .map(({ name, type }) => `its «${name}» is ${type}, not ${types.get(name)}`),
  ];
  if (parts.length > 0) return parts.join('; ');
  return isMoved ? 'they stand in another order' : null;
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).map((name) => `«${name}»`);
  return `${shown.join(', ')}${names.length > mostNamed ? ` and ${names.length - mostNamed} more` : ''}`;
}
