import { type DecisionRecord, worstVerdict } from '@plimsoll/record';
import { fold, joinBlocks, linkTo } from './blocks.ts';
import { fitBudget, isOfKind, type RenderContext } from './context.ts';
import { describeData, renderFindings } from './data-section.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';
import { formatNumberOf, shortCommit } from './format.ts';
import { arrangeRecords, collectProblems, firstSentence, headlineOf, summariseProblems } from './headline.ts';
import { renderMetrics } from './metrics-section.ts';
import { renderGaps } from './overfitting-section.ts';
import { renderPublication } from './publication-section.ts';
import { listSteps, renderProblems, renderReasons, renderSteps } from './reasons-section.ts';
import { describeBaseline, describeTraining, renderTraining } from './training-section.ts';
import { verdictWords } from './verdict-words.ts';

/** What a report is made of. Nothing else goes into it: no clock, no network. */
export interface ReportRequest {
  readonly model: string;
  /** The records of all steps of the run but the report's own; at least one. */
  readonly records: readonly DecisionRecord[];
  readonly now: Date;
  /** The branch that the change is meant for, and that the baseline is of. */
  readonly baseBranch: string;
  /** The run that speaks; links lead to its host only. */
  readonly runUrl: string | null;
  /** Most characters of the Markdown: `commentBudget` when left out. */
  readonly budget?: number;
}

/** A report for people. */
export interface Report {
  /** The decision in one line of plain text. */
  readonly title: string;
  readonly markdown: string;
}

/** Characters for a comment: GitHub takes 65,536, and the comment's own mark needs some. */
export const commentBudget = 60_000;
/** Characters for a job summary: GitHub takes 1 MiB, and a character has at most three bytes. */
export const summaryBudget = 300_000;

/** Renders the records of a run as one report: the decision first, then what it rests on, then all the rest, folded. */
export function renderReport(request: ReportRequest): Report {
  const records = arrangeRecords(request.records);
  const title = headlineOf(records, request.baseBranch);
  const { sign } = verdictWords[worstVerdict(records.map(({ verdict }) => verdict))];
  const markdown = fitBudget(request.budget ?? commentBudget, (limits, isShortened) => {
    const context: RenderContext = {
      baseBranch: request.baseBranch,
      changeName: records.some(({ identity }) => identity.pullRequest !== null) ? 'this PR' : 'this run',
      now: request.now,
      origin: originOf(request.runUrl),
      limits,
    };
    return joinBlocks([
      `### ${sign} ${escapeMarkdown(title, 300)}`,
      `${codeSpan(request.model)} · ${listSteps(records, context)}`,
      ...renderBody(records, context),
      isShortened ? '_Shortened to fit here; the decision records hold everything._' : '',
      renderFooter(records, request, context),
    ]);
  });
  return { title, markdown };
}

function renderBody(records: readonly DecisionRecord[], context: RenderContext): string[] {
  const data = records.filter((record) => isOfKind(record, 'data'));
  const trainings = records.filter((record) => isOfKind(record, 'training'));
  const overfitting = records.filter((record) => isOfKind(record, 'overfitting'));
  const publications = records.filter((record) => isOfKind(record, 'publication'));
  const sections = <R extends DecisionRecord>(list: readonly R[], render: (record: R) => string) =>
    renderSections(list, context, render);
  const reasons = collectProblems(records);
  const problems = summariseProblems(records);
  const [first] = problems;
  // The first line tells the first sentence of the first problem, and nothing about its place.
  const isTold = first && !first.where && firstSentence(first.message) === first.message;
  const untold = isTold ? problems.slice(1) : problems;
  return [
    renderProblems(untold, context),
    sections(trainings, (record) =>
      joinBlocks([describeBaseline(record, context), renderMetrics(record, context)]),
    ),
    sections(data, (record) => renderFindings(record, context)),
    sections(overfitting, (record) => renderGaps(record, context)),
    sections(trainings, describeTraining),
    sections(publications, (record) => renderPublication(record, context)),
    fold(
      trainings.some(({ evidence }) => evidence.modelFiles.length > 0)
        ? 'Training and model files'
        : 'Training',
      sections(trainings, (record) => renderTraining(record, context)),
    ),
    context.limits.folded > 0 ? fold('Data', sections(data, describeData)) : '',
    reasons.length > problems.length ? renderReasons(reasons, context) : '',
    records.length > 1 ? renderSteps(records, context) : '',
  ];
}

/** The sections of one kind; with a heading each when there are several, as in a matrix. */
function renderSections<R extends DecisionRecord>(
  records: readonly R[],
  { limits }: RenderContext,
  render: (record: R) => string,
): string {
  const shown = records.slice(0, limits.sections);
  const sections = shown.map((record) => {
    const text = render(record);
    if (text === '' || records.length === 1) return text;
    return joinBlocks([`#### ${escapeMarkdown(record.id, 100)}`, text]);
  });
  const more = records.length - shown.length;
  return joinBlocks([
    ...sections,
    more > 0 ? `… and ${formatNumberOf(more, 'more step')} of this kind.` : '',
  ]);
}

function renderFooter(
  records: readonly DecisionRecord[],
  request: ReportRequest,
  context: RenderContext,
): string {
  const [first] = records;
  const commits = [...new Set(records.flatMap(({ identity }) => identity.commit ?? []))].slice(0, 3);
  const parts = [
    ...(first ? [escapeMarkdown(`Plimsoll ${first.tool.version}`, 60)] : []),
    ...(commits.length === 0
      ? []
      : [`commit ${commits.map((one) => codeSpan(shortCommit(one))).join(', ')}`]),
    ...(context.origin === null ? [] : [linkTo('the run', request.runUrl, context.origin)]),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}

function originOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, origin } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}
