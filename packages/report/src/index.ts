export { annotationsOf, mergedReasonCode, type StepAnnotation } from './annotations.ts';
export type { CommentOutcome, CommentThread } from './comment-thread.ts';
export { cleanText, codeSpan, escapeMarkdown } from './escape.ts';
export { mergeRecords } from './merge-records.ts';
export { type ModelCardRequest, renderModelCard } from './model-card.ts';
export { renderHtml } from './render-html.ts';
export {
  commentBudget,
  type Report,
  type ReportRequest,
  renderReport,
  summaryBudget,
} from './render-report.ts';
export { renderStep } from './render-step.ts';
