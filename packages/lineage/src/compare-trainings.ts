import type {
  Changes,
  FileChange,
  FileDigest,
  Fingerprint,
  Identity,
  ParameterChange,
} from '@plimsoll/record';

/** One training, as its record knows it. */
export interface KnownTraining {
  readonly identity: Pick<Identity, 'data' | 'parameters' | 'environment'>;
  /** Undefined in records of a version that did not write one. */
  readonly fingerprint: Fingerprint | undefined;
}

/** Names everything in which a training differs from the one that the baseline is of. */
export function compareTrainings(before: KnownTraining, after: KnownTraining): Changes {
  const isPartSame = (part: string): boolean | null => {
    const [a, b] = [before.fingerprint?.parts[part], after.fingerprint?.parts[part]];
    return a === undefined || b === undefined ? null : a === b;
  };
  const changes = {
    code: compareFiles(before.fingerprint?.code ?? [], after.fingerprint?.code ?? [], isPartSame('code')),
    data: compareFiles(before.identity.data, after.identity.data),
    environment: compareFiles(
      before.fingerprint?.environment ?? [],
      after.fingerprint?.environment ?? [],
      isPartSame('environment'),
    ),
    parameters: compareParameters(before.identity.parameters, after.identity.parameters),
    other: describeOthers(before, after, isPartSame),
  };
  return { ...changes, summary: summarise(changes, isPartSame).slice(0, 2000) };
}

/** Files that differ. Where a digest over all of them says that none does, none is looked at. */
export function compareFiles(
  before: readonly FileDigest[],
  after: readonly FileDigest[],
  isSame: boolean | null = false,
): FileChange[] {
  if (isSame !== false) return [];
  const old = new Map(before.map(({ path, sha256 }) => [path, sha256]));
  const paths = new Set(after.map(({ path }) => path));
  return [
    ...after.flatMap(({ path, sha256 }): FileChange[] => {
      const known = old.get(path);
      if (known === sha256) return [];
      return [{ path, change: known === undefined ? 'added' : 'changed' }];
    }),
    ...before
      .filter(({ path }) => !paths.has(path))
      .map(({ path }): FileChange => ({ path, change: 'removed' })),
  ];
}

function compareParameters(before: Identity['parameters'], after: Identity['parameters']): ParameterChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => before[name] !== after[name])
    .map((name) => ({ name, before: before[name] ?? null, after: after[name] ?? null }));
}

function describeOthers(
  before: KnownTraining,
  after: KnownTraining,
  isPartSame: (part: string) => boolean | null,
): string[] {
  const others: string[] = [];
  if (isPartSame('command') === false) others.push('the command changed');
  if (isPartSame('seed') === false) others.push('the seeds changed');
  const [old, now] = [before.identity.environment, after.identity.environment];
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (name === 'runner-image' || old[name] === now[name]) continue;
    others.push(`${name}: ${old[name] ?? 'none'} → ${now[name] ?? 'none'}`);
  }
  if (others.length === 0 && isPartSame('platform') === false) others.push('the runner image changed');
  return others.slice(0, 100).map((line) => line.slice(0, 2000));
}

/** `code same, data changed (2 files), parameters: learning_rate 0.1 → 0.05`. */
function summarise(
  { code, data, environment, parameters, other }: Omit<Changes, 'summary'>,
  isPartSame: (part: string) => boolean | null,
): string {
  const isCodeChanged = isPartSame('code') === false;
  const isAnyChanged =
    isCodeChanged || data.length + environment.length + parameters.length + other.length > 0;
  if (!isAnyChanged) {
    const about =
      isPartSame('code') === null ? 'data and parameters are' : 'code, data, parameters and environment are';
    return `${about} the same`;
  }
  const parts = [
    isPartSame('code') === null ? '' : `code ${describeFiles(code, isCodeChanged)}`,
    `data ${describeFiles(data, data.length > 0)}`,
    parameters.length === 0 ? '' : `parameters: ${listParameters(parameters)}`,
    environment.length === 0 ? '' : `environment ${describeFiles(environment, true)}`,
    ...other,
  ];
  return parts.filter(Boolean).join(', ');
}

function describeFiles(files: readonly FileChange[], isChanged: boolean): string {
  if (!isChanged) return 'same';
  if (files.length === 0) return 'changed';
  return `changed (${files.length === 1 ? '1 file' : `${files.length} files`})`;
}

function listParameters(parameters: readonly ParameterChange[]): string {
  const shown = parameters
    .slice(0, 5)
    .map(({ name, before, after }) => `${name} ${show(before)} → ${show(after)}`);
  const more = parameters.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function show(value: ParameterChange['before']): string {
  return value === null ? 'none' : String(value).slice(0, 60);
}
