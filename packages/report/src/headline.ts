import { compareVerdicts, type DecisionRecord, type Reason, worstVerdict } from '@plimsoll/record';
import { comparabilityOf, compareMetrics, type MetricRow } from './compare-metrics.ts';
import { isOfKind, type RecordOf } from './context.ts';
import { verdictWords } from './verdict-words.ts';

/** A reason with the step that gave it. */
export interface StepReason extends Reason {
  readonly step: string;
}

/** The pipeline's order: what fails first is the likelier cause of what fails after. */
const order = ['validate-data', 'check-split', 'train-and-test', 'check-overfitting', 'publish-model'];

/** Records in the order of the pipeline, then by id. */
export function arrangeRecords(records: readonly DecisionRecord[]): DecisionRecord[] {
  const place = ({ action }: DecisionRecord) =>
    (order.indexOf(action) + order.length + 1) % (order.length + 1);
  return [...records].sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}

/** Every reason that is worse than pass, the worst first, then in the order of the pipeline. */
export function collectProblems(records: readonly DecisionRecord[]): StepReason[] {
  return sortByVerdict(arrangeRecords(records).flatMap(problemsOf));
}

/**
 * What is said of the problems before the tables: each reason of a step that has one or two, else what the step says of
 * them together. The worst first, then in the order of the pipeline.
 */
export function summariseProblems(records: readonly DecisionRecord[]): StepReason[] {
  const summaries = arrangeRecords(records)
    .filter(({ verdict }) => verdict !== 'pass')
    .flatMap((record): StepReason[] => {
      const problems = problemsOf(record);
      if (problems.length === 1 || problems.length === 2) return problems;
      return [{ code: 'summary', step: record.id, verdict: record.verdict, message: record.summary }];
    });
  return sortByVerdict(summaries);
}

function problemsOf({ id, reasons }: DecisionRecord): StepReason[] {
  return reasons.filter(({ verdict }) => verdict !== 'pass').map((reason) => ({ ...reason, step: id }));
}

function sortByVerdict(reasons: readonly StepReason[]): StepReason[] {
  return [...reasons].sort((a, b) => compareVerdicts(b.verdict, a.verdict));
}

/** The decision of all records in one line of plain text: «Not yet: accuracy is 0.91, and …». */
export function headlineOf(records: readonly DecisionRecord[], baseBranch: string): string {
  const verdict = worstVerdict(records.map((record) => record.verdict));
  const [problem] = summariseProblems(records);
  const detail = verdict === 'pass' || !problem ? describeSuccess(records, baseBranch) : problem.message;
  return `${verdictWords[verdict].headline}: ${withoutDot(firstSentence(detail))}`;
}

function describeSuccess(records: readonly DecisionRecord[], baseBranch: string): string {
  const trainings = records.filter((record) => isOfKind(record, 'training'));
  if (trainings.length === 0) {
    return records.length === 1 ? (records[0]?.summary ?? '') : `all ${records.length} steps passed`;
  }
  return trainings.length === 1
    ? describeTrainings(trainings, baseBranch)
    : `${trainings.length} trainings: ${describeTrainings(trainings, baseBranch)}`;
}

function describeTrainings(trainings: readonly RecordOf<'training'>[], baseBranch: string): string {
  const conditions = trainings.reduce((sum, { evidence }) => sum + evidence.conditions.length, 0);
  const held = describeConditions(conditions);
  if (trainings.some(({ evidence }) => comparabilityOf(evidence) === 'holdout changed')) {
    return `${held}; not compared with ${baseBranch}, because the holdout changed`;
  }
  const rows = trainings.flatMap(({ evidence }) => compareMetrics(evidence)).filter(isHeadline);
  if (rows.length === 0) return `${held}; no baseline to compare with`;
  return describeComparison(rows, { held, baseBranch });
}

function describeConditions(count: number): string {
  if (count === 0) return 'no conditions are set';
  if (count <= 2) return count === 1 ? 'the condition holds' : 'both conditions hold';
  return `all ${count} conditions hold`;
}

/** What counts in the headline: metrics of the whole holdout of which it is known which way is better. */
function isHeadline({ scope, outcome }: MetricRow): boolean {
  return scope === 'whole' && (outcome === 'better' || outcome === 'worse' || outcome === 'same');
}

function describeComparison(rows: readonly MetricRow[], words: { held: string; baseBranch: string }): string {
  const { held, baseBranch } = words;
  const count = (wanted: MetricRow['outcome']) => rows.filter(({ outcome }) => outcome === wanted).length;
  const [better, worse] = [count('better'), count('worse')];
  const metrics = rows.length === 1 ? '1 metric' : `${rows.length} metrics`;
  if (better === 0 && worse === 0) return `same as ${baseBranch} on ${metrics}; ${held}`;
  if (worse === 0) return `better than ${baseBranch} on ${better} of ${metrics}, worse on none; ${held}`;
  if (better === 0) return `worse than ${baseBranch} on ${worse} of ${metrics}, better on none; ${held}`;
  return `better than ${baseBranch} on ${better} of ${metrics}, worse on ${worse}; ${held}`;
}

/** The first sentence of a message; the rest says how to mend it, and stands below. */
export function firstSentence(message: string): string {
  return /^.*?[.!?](?=\s+[\p{Lu}«])/su.exec(message)?.[0] ?? message;
}

function withoutDot(sentence: string): string {
  return sentence.trim().replace(/(?<!\.)\.$/, '');
}
