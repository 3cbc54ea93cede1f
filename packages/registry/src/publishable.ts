import { compareVerdicts, type DecisionRecord, type FileDigest, type Location } from '@plimsoll/record';

/** Why a model is not published. */
export interface Refusal {
  readonly code: string;
  /** One sentence of plain text. */
  readonly message: string;
  readonly where?: Location;
}

/** What shall be published, and the evidence for it. */
export interface Publishable {
  readonly model: string;
  /** The commit that is published; null outside git. */
  readonly commit: string | null;
  /** All records of the run. Those of publishing and reporting say nothing about the model, and do not count. */
  readonly records: readonly DecisionRecord[];
  /** Ids of the records that must be there; none: at least one of train-and-test must. */
  readonly required: readonly string[];
  /** The files of the model as they are on disk now. */
  readonly modelFiles: readonly FileDigest[];
  /** Files of the model that were tested and are not on disk. */
  readonly missingFiles: readonly string[];
  readonly allowInconclusive: boolean;
}

/** Actions whose records tell what was done with a model, not whether it is good. */
const bystanders: ReadonlySet<string> = new Set(['publish-model', 'promote-model', 'report']);

/** The records that say something about a model, and travel with it. */
export function countingRecords(records: readonly DecisionRecord[], model: string): DecisionRecord[] {
  return records.filter((record) => record.model === model && !bystanders.has(record.action));
}

/**
 * Why the model must not be published; empty when it may. Only what was tested is published: the records are of this
 * commit and model, all that are required are there, none says no, it was trained here and not restored from a cache, and every file
 * is the one that was tested.
 */
export function checkPublishable(publishable: Publishable): Refusal[] {
  const { model, required } = publishable;
  const witnesses = publishable.records.filter(({ action }) => !bystanders.has(action));
  // In a repository of several models, `require` says which records count for this one.
  const others = witnesses.filter((record) => record.model !== model);
  const own = countingRecords(witnesses, model);
  const meantToCount = others.filter(({ id }) => required.length === 0 || required.includes(id));
  return [
    ...meantToCount.map((record) => refuseOtherModel(record, model)),
    ...checkRequired(publishable, witnesses, own),
    ...own.flatMap((record) => checkRecord(record, publishable)),
    ...checkModelFiles(publishable, own),
  ];
}

function refuseOtherModel({ id, model: other }: DecisionRecord, model: string): Refusal {
  return {
    code: 'record-of-other-model',
    message: `The record «${id}» is of the model «${other}», not of «${model}»; give every step the same model, or name the records that count in the input require.`,
  };
}

function checkRequired(
  { required, model }: Publishable,
  witnesses: readonly DecisionRecord[],
  own: readonly DecisionRecord[],
): Refusal[] {
  const ids = new Set(witnesses.map(({ id }) => id));
  const missing = required
    .filter((id) => !ids.has(id))
    .map((id) => ({
      code: 'required-record-missing',
      message: `The required record «${id}» is missing; ${describeFound(witnesses)}.`,
    }));
  if (own.some(({ evidence }) => evidence.kind === 'training')) return missing;
  // A train-and-test that stopped early left a record, and that record is refused by itself.
  if (own.some(({ action }) => action === 'train-and-test')) return missing;
  return [
    ...missing,
    {
      code: 'no-tested-model',
      message: `No record of train-and-test for «${model}» is there, so nothing says that the model was tested; ${describeFound(witnesses)}.`,
    },
  ];
}

function describeFound(records: readonly DecisionRecord[]): string {
  if (records.length === 0) return 'there are no records at all';
  return `the records are ${records.map(({ id }) => `«${id}»`).join(', ')}`;
}

function checkRecord(record: DecisionRecord, { commit, allowInconclusive }: Publishable): Refusal[] {
  const { id, verdict } = record;
  const refusals: Refusal[] = [];
  if (record.identity.commit !== commit) {
    refusals.push({
      code: 'record-of-other-commit',
      message: `The record «${id}» is of ${describeCommit(record.identity.commit)}, and what is published is ${describeCommit(commit)}.`,
    });
  }
  const worst = record.reasons.find((reason) => compareVerdicts(reason.verdict, verdict) > 0);
  if (worst) {
    refusals.push({
      code: 'record-edited',
      message: `The record «${id}» says ${verdict}, and one of its reasons says ${worst.verdict} («${worst.message.slice(0, 200)}»): somebody edited it; run the step again.`,
    });
  }
  if (verdict === 'fail' || verdict === 'error') {
    const says = verdict === 'fail' ? 'says fail' : 'could not decide';
    refusals.push({ code: `record-${verdict}`, message: `The record «${id}» ${says}.` });
  }
  if (verdict === 'inconclusive' && !allowInconclusive) {
    const fix = 'allow-inconclusive: true would let it pass.';
    refusals.push({
      code: 'record-inconclusive',
      message: `The record «${id}» is inconclusive. ${fix}`,
    });
  }
  if (record.evidence.kind === 'training' && record.evidence.reuse?.outcome === 'restored') {
    refusals.push({
      code: 'training-restored',
      message: `The training of «${id}» was restored from a cache, and a released model is trained in the job that releases it; write force: true in train-and-test.`,
    });
  }
  return refusals;
}

function checkModelFiles(
  { modelFiles, missingFiles }: Publishable,
  own: readonly DecisionRecord[],
): Refusal[] {
  const tested = new Map<string, Set<string>>();
  for (const { evidence } of own) {
    if (evidence.kind !== 'training') continue;
    for (const { path, sha256 } of evidence.modelFiles) {
      tested.set(path, (tested.get(path) ?? new Set()).add(sha256));
    }
  }
  const refusals: Refusal[] = [];
  const refuse = (code: string, file: string, message: string) =>
    refusals.push({ code, message: `«${file}» ${message}`, where: { file } });
  if (modelFiles.length === 0 && missingFiles.length === 0 && own.length > 0) {
    refusals.push({
      code: 'no-model-files',
      message: 'No file of a model is named; there is nothing to publish.',
    });
  }
  for (const { path, sha256 } of modelFiles) {
    const digests = tested.get(path);
    if (digests === undefined) {
      refuse('model-file-untested', path, 'was never tested: no record of train-and-test names it.');
    } else if (digests.size > 1) {
      refuse(
        'model-file-ambiguous',
        path,
        'was tested with different contents; give each step its own file.',
      );
    } else if (!digests.has(sha256)) {
      const [was = ''] = digests;
      refuse(
        'model-file-changed',
        path,
        `is not the file that was tested: its SHA-256 is ${sha256}, and the tested one's was ${was}.`,
      );
    }
  }
  for (const file of missingFiles)
    refuse('model-file-missing', file, 'was tested, and is not there any more.');
  const published = new Set([...modelFiles.map(({ path }) => path), ...missingFiles]);
  for (const file of tested.keys()) {
    if (!published.has(file)) {
      refuse(
        'model-file-missing',
        file,
        'was tested as a part of the model, and is not among the files to publish.',
      );
    }
  }
  return refusals;
}

function describeCommit(commit: string | null): string {
  return commit === null ? 'no commit' : `commit ${commit.slice(0, 7)}`;
}
