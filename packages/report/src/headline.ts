import { compareVerdicts, type DecisionRecord, type Reason, worstVerdict } from '@plimsoll/record';
import { isJudgedPart } from './arrange-rows.ts';
import { comparabilityOf, compareMetrics, type MetricRow } from './compare-metrics.ts';
import { isOfKind, type RecordOf } from './context.ts';
import { formatCount } from './format.ts';
import { describeMovement, describeShortage } from './metric-words.ts';
import { verdictWords } from './verdict-words.ts';

/** A reason with the step that gave it. */
export interface StepReason extends Reason {
  readonly step: string;
  readonly model: string;
}

/** The pipeline's order: what fails first is the likelier cause of what fails after. */
const order = [
  'validate-data',
  'check-split',
  'train-and-test',
  'check-overfitting',
  'publish-model',
  'promote-model',
];

/** Records in the order of the pipeline, then by id. */
export function arrangeRecords(records: readonly DecisionRecord[]): DecisionRecord[] {
  const place = ({ action }: DecisionRecord) =>
    (order.indexOf(action) + order.length + 1) % (order.length + 1);
  return [...records].sort(
    (a, b) => place(a) - place(b) || compareTexts(a.id, b.id) || compareTexts(a.model, b.model),
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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
      const { id: step, model, verdict, summary: message } = record;
      return [{ code: 'summary', step, model, verdict, message }];
    });
  return sortByVerdict(summaries);
}

function problemsOf({ id: step, model, reasons }: DecisionRecord): StepReason[] {
  return reasons.filter(({ verdict }) => verdict !== 'pass').map((reason) => ({ ...reason, step, model }));
}

function sortByVerdict(reasons: readonly StepReason[]): StepReason[] {
  return [...reasons].sort((a, b) => compareVerdicts(b.verdict, a.verdict));
}

/** The decision of all records in one line of plain text: «Not yet: recall for sex=female fell by 3.1 points (…)». */
export function headlineOf(records: readonly DecisionRecord[], baseBranch: string): string {
  const verdict = worstVerdict(records.map((record) => record.verdict));
  const [problem] = summariseProblems(records);
  const detail =
    verdict === 'pass' || !problem ? describeSuccess(records, baseBranch) : describeProblem(records, problem);
  return `${verdictWords[verdict].headline}: ${withoutDot(detail)}`;
}

/** The first problem; where a condition says more than its message, what moved and how sure that is, or how many rows are missing. */
function describeProblem(records: readonly DecisionRecord[], problem: StepReason): string {
  const hasModels = new Set(records.map(({ model }) => model)).size > 1;
  const record = records.find(({ id, model }) => id === problem.step && model === problem.model);
  const measured = record && isOfKind(record, 'training') ? describeCondition(record, problem) : undefined;
  return `${hasModels ? `${problem.model}: ` : ''}${measured ?? firstSentence(problem.message)}`;
}

function describeCondition({ evidence }: RecordOf<'training'>, { verdict }: StepReason): string | undefined {
  const condition = evidence.conditions.find((one) => one.verdict === verdict);
  if (!condition) return undefined;
  if (verdict === 'inconclusive') return describeShortage(condition);
  const comparison = evidence.comparisons?.find(({ metric }) => metric === condition.metric);
  const isAgainstMain = /\bmain\b/.test(condition.text);
  return comparison && isAgainstMain && comparison.outcome === 'worse'
    ? describeMovement(comparison)
    : undefined;
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
  const conditions = trainings.flatMap(({ evidence }) => evidence.conditions);
  const held = describeConditions(
    conditions.length,
    conditions.filter(({ isLeftOpen }) => isLeftOpen).length,
  );
  if (trainings.some(({ evidence }) => evidence.holdoutBudget?.isSealed))
    return `${held} on the sealed holdout`;
  if (trainings.some(({ evidence }) => comparabilityOf(evidence) === 'holdout changed')) {
    return `${held}; not compared with ${baseBranch}, because the holdout changed`;
  }
  const all = trainings.flatMap(({ evidence }) => compareMetrics(evidence));
  const rows = all.filter(isHeadline);
  if (rows.length === 0) return `${held}; no baseline to compare with`;
  const comparison = describeComparison(rows, { baseBranch, parts: all.filter(isJudgedPart) });
  return conditions.length === 0 ? `${comparison}; ${held}` : comparison;
}

function describeConditions(count: number, open: number): string {
  if (count === 0) return 'no conditions are set';
  if (open === count)
    return count === 1 ? 'the condition is left open' : `all ${count} conditions are left open`;
  if (open > 0) {
    const held = count - open;
    return `${held} of ${count} conditions ${held === 1 ? 'holds' : 'hold'}, ${open} left open`;
  }
  if (count <= 2) return count === 1 ? 'the condition holds' : 'both conditions hold';
  return `all ${count} conditions hold`;
}

/** What counts in the headline: metrics of the whole holdout of which it is known which way is better. */
function isHeadline({ scope, outcome }: MetricRow): boolean {
  return scope === 'whole' && outcome !== 'changed' && outcome !== 'not compared';
}

/** `parts`: classes and slices, which may have got worse while the whole got better. */
function describeComparison(
  rows: readonly MetricRow[],
  { baseBranch, parts }: { baseBranch: string; parts: readonly MetricRow[] },
): string {
  const count = (wanted: MetricRow['outcome']) => rows.filter(({ outcome }) => outcome === wanted).length;
  const [better, worse, unclear] = [count('better'), count('worse'), count('unclear')];
  const metrics = rows.length === 1 ? '1 metric' : `${rows.length} metrics`;
  const onParts = describeParts(parts);
  if (better === 0 && worse === 0) {
    const same =
      unclear > 0
        ? `no difference to ${baseBranch} beyond noise on ${metrics}`
        : `same as ${baseBranch} on ${metrics}`;
    return `${same}${onParts && `, but ${onParts}`}`;
  }
  if (worse === 0)
    return `better than ${baseBranch} on ${better} of ${metrics}, ${onParts === '' ? 'no regression' : onParts}`;
  if (better === 0) return `worse than ${baseBranch} on ${worse} of ${metrics}, better on none`;
  return `better than ${baseBranch} on ${better} of ${metrics}, worse on ${worse}`;
}

/** «worse on 1 of 9 for classes and slices»: of how many says what one means. Empty when none is. */
function describeParts(parts: readonly MetricRow[]): string {
  const worse = parts.filter(({ outcome }) => outcome === 'worse').length;
  if (worse === 0) return '';
  return `worse on ${formatCount(worse)} of ${formatCount(parts.length)} for classes and slices`;
}

/** The first sentence of a message; the rest says how to mend it, and stands below. */
export function firstSentence(message: string): string {
  return /^.*?[.!?](?=\s+[\p{Lu}«])/su.exec(message)?.[0] ?? message;
}

function withoutDot(sentence: string): string {
  return sentence.trim().replace(/(?<!\.)\.$/, '');
}
