import type { CheckPlan, DataDecision } from '@plimsoll/contract';
import type { TableSource } from '@plimsoll/dataset';
import { type DriftSide, decideDrift, sideOfProfile } from '@plimsoll/drift';
import { dataOf } from '@plimsoll/lineage';
import { compactProfile, type ProfileRequest, piecesOf, type TableSketch } from '@plimsoll/profile';
import type { DataEvidence, FileDigest, Reason } from '@plimsoll/record';
import { worstVerdict } from '@plimsoll/record';
import { type DataEngine, type FindData, findBaseline, type World } from '@plimsoll/runtime';
import type { Inputs } from './inputs.ts';

/** What the data are compared with; the reason why they are not, where somebody should know. */
interface Reference {
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly DriftSide[];
  readonly severity: 'warn' | 'fail';
}

/** The data of this run, already checked against their contract. */
export interface CheckedData {
  readonly given: Inputs & { readonly id: string; readonly model: string };
  readonly world: World;
  readonly findData: FindData;
  readonly engine: DataEngine;
  readonly plan: CheckPlan;
  readonly source: TableSource;
  readonly data: readonly FileDigest[];
}

/**
 * Looks at the data for the record, and compares them with the reference files, or else with what main's run saw. Drift from a
 * reference that the user names fails; from main it warns, since a change may well be about other data.
 */
export async function judgeDrift<D extends DataDecision>(about: CheckedData, decision: D): Promise<D> {
  const { given, engine, plan, source } = about;
  if (!given.profile) return decision;
  const request = requestOf(plan);
  const found = await findReference(about, request);
  const reference = 'columns' in found ? found : null;
  const table = await engine.profile(source, {
    ...request,
    ...(reference && { edges: edgesOf(reference) }),
    malformed: 'skip',
  });
  const mayKeep = namedValues(plan);
  const profile = compactProfile(table, mayKeep);
  if (!reference) {
    const { remark } = found as { remark: Reason | null };
    return withEvidence(decision, { profile }, remark ? [remark] : []);
  }
  const { severity } = reference;
  const judged = decideDrift({
    referenceName: reference.name,
    reference,
    current: table,
    severity,
    plan: plan.drift,
    mayKeep,
  });
  const summary = `${decision.summary}${summarise(judged.reasons, reference.name)}`;
  return withEvidence({ ...decision, summary }, { profile, drift: judged.drift }, judged.reasons);
}

function withEvidence<D extends DataDecision>(
  decision: D,
  more: Partial<Pick<DataEvidence, 'profile' | 'drift'>>,
  reasons: readonly Reason[],
): D {
  return {
    ...decision,
    verdict: worstVerdict([decision.verdict, ...reasons.map(({ verdict }) => verdict)]),
    reasons: [...decision.reasons, ...reasons],
    evidence: { ...decision.evidence, ...more },
  };
}

function summarise(reasons: readonly Reason[], reference: string): string {
  const drifted = reasons.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn').length;
  if (drifted > 0) return ` ${drifted === 1 ? '1 difference' : `${drifted} differences`} from ${reference}.`;
  return reasons.length > 0
    ? ` Whether they drifted from ${reference} is not clear.`
    : ` No drift from ${reference}.`;
}

/** In formats that know only text, the contract says what a column holds. */
function requestOf({ columns }: CheckPlan): ProfileRequest {
  const named = (isWanted: (types: readonly string[]) => boolean) =>
    new Set(columns.filter(({ textTypes }) => textTypes && isWanted(textTypes)).map(({ name }) => name));
  const isNumber = (types: readonly string[]) => types.includes('number') || types.includes('integer');
  return {
    texts: named((types) => types.includes('string') && !isNumber(types)),
    numbers: named((types) => isNumber(types) && !types.includes('string')),
  };
}

/** Values that the contract itself names are no secret. */
function namedValues({ checks }: CheckPlan): (column: string, value: string) => boolean {
  const named = new Map<string, Set<string>>();
  for (const { column, test } of checks) {
    if (test.kind === 'one-of' && column !== null) named.set(column, new Set(test.values.map(String)));
  }
  return (column, value) => value === 'true' || value === 'false' || named.get(column)?.has(value) === true;
}

async function findReference(
  about: CheckedData,
  request: ProfileRequest,
): Promise<Reference | { readonly remark: Reason | null }> {
  const { given, findData, engine } = about;
  if (given.reference.length === 0) return findMain(about);
  const { source } = await findData(given.reference, 'reference');
  const table: TableSketch = await engine.profile(source, request);
  const { names } = source;
  const name = names.length === 1 ? `the reference ${names[0]}` : `the ${names.length} reference files`;
  return { ...table, name, severity: 'fail' };
}

async function findMain({
  given,
  world,
  data,
}: CheckedData): Promise<Reference | { readonly remark: Reason | null }> {
  if (given.baseline === 'none') return { remark: null };
  const found = await findBaseline(world, given);
  if (found.kind === 'unavailable') {
    const message = `The data could not be compared with what main saw: ${found.reason} Let the job read it (permissions: actions: read), or write baseline: none.`;
    return { remark: { code: 'no-baseline', verdict: 'warn', message: message.slice(0, 2000) } };
  }
  const evidence = found.kind === 'found' ? dataOf(found.records, given.id) : undefined;
  const isSame = evidence && digestsOf(evidence.files) === digestsOf(data);
  if (found.kind === 'none' || !evidence?.profile || isSame) return { remark: null };
  const { rows, columns } = evidence.profile;
  return { rows, columns: columns.map(sideOfProfile), name: found.provenance.source, severity: 'warn' };
}

function digestsOf(files: readonly FileDigest[]): string {
  return files.map(({ sha256 }) => sha256).join(' ');
}

function edgesOf({ columns }: Reference): Map<string, readonly number[]> {
  return new Map(columns.flatMap(({ name, numbers }) => (numbers ? [[name, piecesOf(numbers).ends]] : [])));
}
