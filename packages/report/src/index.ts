export { annotationsOf, mergedReasonCode, type StepAnnotation } from './annotations.ts';
export { checkBudget, commentBudget, summaryBudget } from './budgets.ts';
export type { CommentOutcome, CommentThread } from './comment-thread.ts';
export { cleanText, codeSpan, escapeMarkdown } from './escape.ts';
export { mergeRecords } from './merge-records.ts';
export { type ModelCardRequest, renderModelCard } from './model-card.ts';
export { renderHtml } from './render-html.ts';
export { type Report, type ReportRequest, renderReport } from './render-report.ts';
export { renderStep } from './render-step.ts';
