import type { DecisionRecord } from '@plimsoll/record';
import { fold, joinBlocks, joinSentences } from './blocks.ts';
import { summaryBudget } from './budgets.ts';
import { renderChanges } from './changes-section.ts';
import { fitBudget, isOfKind, type RenderContext } from './context.ts';
import { describeData, renderDataFindings } from './data-section.ts';
import { escapeMarkdown } from './escape.ts';
import { collectProblems } from './headline.ts';
import { describeHoldoutBudget } from './holdout-section.ts';
import { renderMetrics } from './metrics-section.ts';
import { renderGaps } from './overfitting-section.ts';
import { renderPromotion } from './promotion-section.ts';
import { renderPublication } from './publication-section.ts';
import { mostListed, renderProblems, renderReasons } from './reasons-section.ts';
import { renderSlices } from './slices-section.ts';
import { renderSplit } from './split-section.ts';
import { describeBaseline, describeTraining, renderTraining } from './training-section.ts';
import { showVerdict } from './verdict-words.ts';

/** One step's record as a short section for its job summary, of at most `budget` characters. */
export function renderStep(
  record: DecisionRecord,
  options: { baseBranch?: string; budget?: number } = {},
): string {
  const budget = options.budget ?? summaryBudget;
  return fitBudget(budget, (limits) => {
    const context: RenderContext = {
      baseBranch: options.baseBranch ?? 'main',
      changeName: record.identity.pullRequest === null ? 'this run' : 'this PR',
      now: new Date(record.timings.startedAt),
      origin: null,
      limits,
    };
    const reasons = collectProblems([record]);
    const isTold = reasons.every(({ message, where }) => !where && message === record.summary);
    return joinBlocks([
      `### ${escapeMarkdown(record.id, 100)}: ${showVerdict(record.verdict)}`,
      escapeMarkdown(record.summary, 600),
      isTold ? '' : renderProblems(reasons, context),
      ...renderEvidence(record, context),
      reasons.length > mostListed ? renderReasons(reasons, context) : '',
    ]);
  });
}

function renderEvidence(record: DecisionRecord, context: RenderContext): string[] {
  if (isOfKind(record, 'data')) return [renderDataFindings(record, context), describeData(record)];
  if (isOfKind(record, 'training')) {
    return [
      describeBaseline(record, context),
      renderMetrics(record, context),
      renderChanges({ data: [], trainings: [record] }, context),
      renderSlices(record, context),
      joinSentences([describeHoldoutBudget(record), describeTraining(record)]),
      fold('Commands and model files', renderTraining(record, context)),
    ];
  }
  if (isOfKind(record, 'overfitting')) return [renderGaps(record, context)];
  if (isOfKind(record, 'split')) return [renderSplit(record, context)];
  if (isOfKind(record, 'publication')) return [renderPublication(record, context)];
  if (isOfKind(record, 'promotion')) return [renderPromotion(record, context)];
  return [];
}
