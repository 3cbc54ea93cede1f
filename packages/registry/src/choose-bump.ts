import type { DataEvidence, DecisionRecord, PublicationEvidence, TrainingEvidence } from '@plimsoll/record';

/** Which part of a version is raised, and why. */
export type Bump = NonNullable<PublicationEvidence['bump']>;

/** The levels that evidence can lead to. */
export type BumpLevel = Extract<Bump['level'], 'major' | 'minor' | 'patch'>;

/**
 * Chooses the next version from evidence, as semantic versioning means it for who uses the model: major when it takes or gives
 * something else than before, minor when it was made from something else (data, features, code, parameters), patch when the same
 * recipe was trained again. What the records do not tell counts as changed.
 *
 * @param before Records of the version before; null when it carries none that can be read.
 */
export function chooseBump(
  now: readonly DecisionRecord[],
  before: readonly DecisionRecord[] | null,
  previousVersion: string,
): { readonly level: BumpLevel; readonly reason: string } {
  if (before === null) {
    return minor(`nothing is known of how ${previousVersion} was made`);
  }
  const breaking = [...brokenContract(now), ...changedInput(now, before), ...changedOutput(now, before)];
  if (breaking.length > 0) {
    return { level: 'major', reason: describe('major: who uses the model must change something', breaking) };
  }
  const made = [...changedData(now, before), ...changedRecipe(now, before)];
  if (made.length > 0) return minor(list(made));
  return { level: 'patch', reason: `patch: the recipe of ${previousVersion} was trained again.` };
}

function minor(what: string): { readonly level: 'minor'; readonly reason: string } {
  return { level: 'minor', reason: describe('minor: the model was made from something else', [what]) };
}

function describe(opening: string, reasons: readonly string[]): string {
  return `${opening}: ${list(reasons)}.`.slice(0, 1000);
}

function list(reasons: readonly string[]): string {
  const shown = [...new Set(reasons)].slice(0, 5);
  const more = new Set(reasons).size - shown.length;
  return `${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

function brokenContract(now: readonly DecisionRecord[]): string[] {
  return dataOf(now).flatMap(({ contractChanges = [] }) =>
    contractChanges.flatMap(({ effect, message }) =>
      effect === 'breaking' ? [`the contract broke (${message.replace(/\.$/, '')})`] : [],
    ),
  );
}

/** A column that is gone or of another type: who sends rows to the model must send others. */
function changedInput(now: readonly DecisionRecord[], before: readonly DecisionRecord[]): string[] {
  const [types, earlier] = [columnsOf(now), columnsOf(before)];
  if (types.size === 0) return [];
  return [...earlier].flatMap(([name, type]) => {
    const current = types.get(name);
    if (current === undefined) return [`the column ${name.slice(0, 100)} is gone`];
    return current === type ? [] : [`the column ${name.slice(0, 100)} is ${current}, and was ${type}`];
  });
}

function changedOutput(now: readonly DecisionRecord[], before: readonly DecisionRecord[]): string[] {
  const [tasks, earlier] = [now, before].map((records) =>
    trainingsOf(records).flatMap(({ holdout }) => (holdout ? [holdout.task] : [])),
  );
  const [task] = tasks ?? [];
  const [old] = earlier ?? [];
  if (task !== undefined && old !== undefined && task !== old) return [`it does ${task}, and did ${old}`];
  const [classes, known] = [classesOf(now), classesOf(before)];
  if (classes === null || known === null) return [];
  const added = [...classes].filter((name) => !known.has(name)).map((name) => `it can answer «${name}»`);
  const gone = [...known].filter((name) => !classes.has(name)).map((name) => `it never answers «${name}»`);
  return [...added, ...gone];
}

function changedData(now: readonly DecisionRecord[], before: readonly DecisionRecord[]): string[] {
  const added = [...columnsOf(now).keys()].filter(
    (name) => columnsOf(before).size > 0 && !columnsOf(before).has(name),
  );
  const [files, earlier] = [digestsOf(now), digestsOf(before)];
  const isSame = files.size === earlier.size && [...files].every((digest) => earlier.has(digest));
  return [
    ...added.map((name) => `the column ${name.slice(0, 100)} is new`),
    ...(isSame ? [] : ['other data']),
  ];
}

const recipeParts: Readonly<Record<string, string>> = {
  code: 'other code',
  parameters: 'other parameters',
  command: 'another command',
  data: 'other data',
};

function changedRecipe(now: readonly DecisionRecord[], before: readonly DecisionRecord[]): string[] {
  const [parts, earlier] = [partsOf(now), partsOf(before)];
  if (parts === null || earlier === null) {
    const parameters = [now, before].map((records) => JSON.stringify(sorted(parametersOf(records))));
    const commits = [now, before].map(
      (records) => records.find(({ identity }) => identity.commit)?.identity.commit,
    );
    return [
      ...(parameters[0] === parameters[1] ? [] : ['other parameters']),
      ...(commits[0] === commits[1]
        ? []
        : ['another commit, and the records do not tell whether its code differs']),
    ];
  }
  return Object.entries(recipeParts).flatMap(([part, text]) => (parts[part] === earlier[part] ? [] : [text]));
}

function dataOf(records: readonly DecisionRecord[]): DataEvidence[] {
  return records.flatMap(({ evidence }) => (evidence.kind === 'data' ? [evidence] : []));
}

function trainingsOf(records: readonly DecisionRecord[]): TrainingEvidence[] {
  return records.flatMap(({ evidence }) => (evidence.kind === 'training' ? [evidence] : []));
}

function columnsOf(records: readonly DecisionRecord[]): Map<string, string> {
  return new Map(
    dataOf(records).flatMap(({ columns }) => columns.map(({ name, type }) => [name, type] as const)),
  );
}

function classesOf(records: readonly DecisionRecord[]): ReadonlySet<string> | null {
  const classes = trainingsOf(records).flatMap(({ diagnostics }) => diagnostics?.confusion?.classes ?? []);
  return classes.length === 0 ? null : new Set(classes);
}

function digestsOf(records: readonly DecisionRecord[]): ReadonlySet<string> {
  return new Set(
    records.flatMap(({ identity }) => identity.data.map(({ path, sha256 }) => `${sha256} ${path}`)),
  );
}

/** Digests of the recipe's parts over all trainings, as in a matrix; null when one has none. */
function partsOf(records: readonly DecisionRecord[]): Record<string, string> | null {
  const trainings = trainingsOf(records);
  if (trainings.length === 0) return null;
  const parts: Record<string, string> = {};
  for (const { fingerprint } of trainings) {
    if (!fingerprint) return null;
    for (const [part, digest] of Object.entries(fingerprint.parts))
      parts[part] = `${parts[part] ?? ''}${digest}`;
  }
  return parts;
}

function parametersOf(records: readonly DecisionRecord[]): [string, unknown][] {
  return records.flatMap(({ evidence, identity }) =>
    evidence.kind === 'training' ? Object.entries(identity.parameters) : [],
  );
}

function sorted(entries: [string, unknown][]): [string, unknown][] {
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}
