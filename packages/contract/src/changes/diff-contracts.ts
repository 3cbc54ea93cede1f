import type { ContractChange } from '@plimsoll/record';
import { showName } from '../explain-finding.ts';
import { change, isSame, isTable, show } from './change.ts';
import { diffSchema, type Subject, schemaOf } from './diff-schema.ts';

type Schema = Readonly<Record<string, unknown>>;

/** More changes than these are counted, not listed. */
const mostChanges = 10_000;

/**
 * What changed between two contracts, for those who use the data: breaking when data that keep the new contract may
 * break the old one, compatible when they cannot, neutral when nothing is promised by it. Breaking changes come first;
 * within an effect, in the order of the contract.
 */
export function diffContracts(before: object, after: object): ContractChange[] {
  // Without minRows there has to be a row.
  const atTop = (contract: object): Schema => ({ minRows: 1, ...contract });
  const changes = diffObject(atTop(before), atTop(after), { pointer: [], name: 'The table' });
  const order = ['breaking', 'compatible', 'neutral'];
  const sorted = changes.toSorted((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
  return sorted.slice(0, mostChanges);
}

function diffObject(before: Schema, after: Schema, subject: Subject): ContractChange[] {
  return [
    ...diffColumns(before, after, subject),
    ...diffRequired(before, after, subject),
    ...diffClosed(before, after, subject),
    ...diffItems(before, after, subject),
    ...diffNullValues(before, after, subject),
    ...diffDrift(before, after, subject),
    ...diffSchema(before, after, subject),
  ];
}

function diffColumns(before: Schema, after: Schema, { pointer, name: owner }: Subject): ContractChange[] {
  const [from, to] = [schemaOf(before.properties), schemaOf(after.properties)];
  const own = (columns: Schema, name: string) => (Object.hasOwn(columns, name) ? columns[name] : undefined);
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  const added = names.filter((name) => own(from, name) === undefined);
  const isInside = pointer.length > 0;
  return names.flatMap((name): ContractChange[] => {
    const place = [...pointer, 'properties', name];
    const shown = isInside ? `${owner}.«${showName(name)}»` : `«${showName(name)}»`;
    const [old, current] = [own(from, name), own(to, name)];
    if (old === undefined && !isTable(before.additionalProperties))
      return [addedColumn(shown, place, before)];
    if (current === undefined) {
      const twin = added.find((other) => isSame(own(to, other), old));
      const hint = twin === undefined ? '' : ` Was it renamed to «${showName(twin)}»?`;
      return [change(place, 'breaking', `${shown} is no longer in the contract.${hint}`)];
    }
    return diffObject(schemaOf(old ?? before.additionalProperties), schemaOf(current), {
      pointer: place,
      name: shown,
    });
  });
}

/** Who was promised that there are no other columns may count on their number. */
function addedColumn(shown: string, place: readonly string[], before: Schema): ContractChange {
  return before.additionalProperties === false
    ? change(place, 'breaking', `${shown} is new, and there were to be no other columns.`)
    : change(place, 'compatible', `${shown} is new in the contract.`);
}

function diffRequired(before: Schema, after: Schema, { pointer }: Subject): ContractChange[] {
  const [from, to] = [namesOf(before.required), namesOf(after.required)];
  const place = [...pointer, 'required'];
  const isGone = (name: string) =>
    Object.hasOwn(schemaOf(before.properties), name) && !Object.hasOwn(schemaOf(after.properties), name);
  return [
    ...from
      .filter((name) => !to.includes(name) && !isGone(name))
      .map((name) => change(place, 'breaking', `«${showName(name)}» may be missing.`)),
    ...to
      .filter((name) => !from.includes(name))
      .map((name) => change(place, 'compatible', `«${showName(name)}» is always there.`)),
  ];
}

function diffClosed(before: Schema, after: Schema, { pointer, name }: Subject): ContractChange[] {
  const [from, to] = [before.additionalProperties ?? true, after.additionalProperties ?? true];
  const place = [...pointer, 'additionalProperties'];
  if (isSame(from, to)) return [];
  if (to === false || from === true)
    return [change(place, 'compatible', `${name} has no other columns than those of the contract.`)];
  const said =
    to === true ? 'may have other columns than those of the contract' : 'has another rule for other columns';
  return [change(place, 'breaking', `${name} ${said}.`)];
}

/** What a list holds. */
function diffItems(before: Schema, after: Schema, { pointer, name }: Subject): ContractChange[] {
  if (!isTable(before.items) && !isTable(after.items)) return [];
  const inside = { pointer: [...pointer, 'items'], name: `Each item of ${name}` };
  return diffObject(schemaOf(before.items), schemaOf(after.items), inside);
}

/** Which texts stand for a missing value is how the files are to be read. */
function diffNullValues(before: Schema, after: Schema, { pointer, name }: Subject): ContractChange[] {
  if (isSame(before.nullValues, after.nullValues)) return [];
  const said = `${show(after.nullValues ?? [])} stand for a missing value, before ${show(before.nullValues ?? [])}`;
  return [change([...pointer, 'nullValues'], 'breaking', `${name}: ${said}.`)];
}

/** How far the data may drift is a limit of ours on a comparison, not a promise about the data. */
function diffDrift(before: Schema, after: Schema, { pointer, name }: Subject): ContractChange[] {
  if (isSame(before.drift, after.drift)) return [];
  return [change([...pointer, 'drift'], 'neutral', `${name}: the limits of drift are other ones.`)];
}

function namesOf(required: unknown): readonly string[] {
  return Array.isArray(required) ? (required as string[]) : [];
}
