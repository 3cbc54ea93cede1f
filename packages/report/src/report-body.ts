import type { DecisionRecord } from '@plimsoll/record';
import { fold, joinBlocks, joinSentences } from './blocks.ts';
import { renderChanges } from './changes-section.ts';
import { isOfKind, type RenderContext } from './context.ts';
import { describeData, renderDataFindings } from './data-section.ts';
import { escapeMarkdown } from './escape.ts';
import { formatNumberOf } from './format.ts';
import { collectProblems, firstSentence, summariseProblems } from './headline.ts';
import { describeHoldoutBudget } from './holdout-section.ts';
import { renderLearningCurves, renderMetricTrends } from './line-charts.ts';
import { renderMetrics } from './metrics-section.ts';
import { renderGaps } from './overfitting-section.ts';
import { renderPromotion } from './promotion-section.ts';
import { renderPublication } from './publication-section.ts';
import { renderProblems, renderReasons, renderSteps } from './reasons-section.ts';
import { renderSlices } from './slices-section.ts';
import { renderSplit } from './split-section.ts';
import { describeBaseline, describeTraining, renderTraining } from './training-section.ts';

/** What a report says of one model below its first line, in the order of use; `records` in the order of the pipeline. */
export function renderBody(records: readonly DecisionRecord[], context: RenderContext): string[] {
  const ofKind = {
    data: records.filter((record) => isOfKind(record, 'data')),
    splits: records.filter((record) => isOfKind(record, 'split')),
    trainings: records.filter((record) => isOfKind(record, 'training')),
    overfitting: records.filter((record) => isOfKind(record, 'overfitting')),
    publications: records.filter((record) => isOfKind(record, 'publication')),
    promotions: records.filter((record) => isOfKind(record, 'promotion')),
  };
  const { data, splits, trainings, overfitting, publications, promotions } = ofKind;
  const sections = <R extends DecisionRecord>(list: readonly R[], render: (record: R) => string) =>
    renderSections(list, context, render);
  const reasons = collectProblems(records);
  const problems = summariseProblems(records);
  const hasFiles = trainings.some(({ evidence }) => evidence.modelFiles.length > 0);
  return [
    renderProblems(withoutTold(problems), context),
    sections(trainings, (record) =>
      joinBlocks([describeBaseline(record, context), renderMetrics(record, context)]),
    ),
    renderChanges({ data, trainings }, context),
    sections(data, (record) => renderDataFindings(record, context)),
    sections(splits, (record) => renderSplit(record, context)),
    sections(overfitting, (record) => renderGaps(record, context)),
    sections(trainings, (record) => renderMetricTrends(record, context)),
    sections(overfitting, (record) => renderLearningCurves(record, context)),
    sections(trainings, (record) => renderSlices(record, context)),
    sections(trainings, (record) => joinSentences([describeHoldoutBudget(record), describeTraining(record)])),
    sections(publications, (record) => renderPublication(record, context)),
    sections(promotions, (record) => renderPromotion(record, context)),
    fold(
      hasFiles ? 'Training and model files' : 'Training',
      sections(trainings, (record) => renderTraining(record, context)),
    ),
    context.limits.folded > 0 ? fold('Data', sections(data, describeData)) : '',
    reasons.length > problems.length ? renderReasons(reasons, context) : '',
    records.length > 1 ? renderSteps(records, context) : '',
  ];
}

/** The problems that the first line has not told: it tells the first sentence of the first one, and nothing about its place. */
function withoutTold(problems: ReturnType<typeof summariseProblems>) {
  const [first] = problems;
  const isTold = first && !first.where && firstSentence(first.message) === first.message;
  return isTold ? problems.slice(1) : problems;
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
