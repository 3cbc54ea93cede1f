export type { CommentOutcome, CommentThread } from './comment-thread.ts';
export { cleanText, codeSpan, escapeMarkdown } from './escape.ts';
