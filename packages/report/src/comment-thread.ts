/** What became of a comment. */
export interface CommentOutcome {
  /** hidden: there was nothing worth saying, and the comment that stood was folded away; silent: and none stood. */
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'outdated' | 'hidden' | 'silent';
  /** URL or path of the comment; null when there is none. */
  readonly location: string | null;
}

/** What is to be said. */
export interface CommentToSay {
  /** Whose comment it is: a model, or `allModels`. */
  readonly model: string;
  readonly markdown: string;
  /** Nothing worth a comment: none is created, and one that stands is brought up to date and folded away. */
  readonly isQuiet?: boolean;
}

/** Whose comment a report over several models is. No model is called so. */
export const allModels = '+all';

/** The place where the report of a model stands on a pull request: one comment, kept up to date. */
export interface CommentThread {
  /**
   * Creates or updates the one comment of `model`. A comment that a newer run wrote is left alone («outdated»); one that a
   * person hid stays hidden. Throws a ServiceError when the forge refused; one that names the missing permission when rights
   * are missing.
   */
  upsert(comment: CommentToSay): Promise<CommentOutcome>;
}
