export type { CommentOutcome, CommentThread } from './comment-thread.ts';
