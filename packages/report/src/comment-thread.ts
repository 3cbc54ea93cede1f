/** What became of a comment. */
export interface CommentOutcome {
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'outdated';
  /** URL or path of the comment. */
  readonly location: string;
}

/** The place where the report of a model stands on a pull request: one comment, kept up to date. */
export interface CommentThread {
  /**
   * Creates or updates the one comment of `model`. A comment that a newer run wrote is left alone («outdated»).
   * Throws a ServiceError when the forge refused; one that names the missing permission when rights are missing.
   */
  upsert(comment: { model: string; markdown: string }): Promise<CommentOutcome>;
}
