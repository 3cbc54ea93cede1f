import type { StepAnnotation } from './annotations.ts';

/** How a verdict is said of a commit: auto takes what the token may write. */
export type CheckKind = 'auto' | 'check-run' | 'status';

/** The verdict as it is said of a commit, where branch protection looks. */
export interface CheckToSay {
  readonly kind: CheckKind;
  /** The same in every run: branch protection asks for it by this name. */
  readonly name: string;
  readonly commit: string;
  /** neutral lets a merge through, and does not look like success. */
  readonly conclusion: 'success' | 'neutral' | 'failure';
  /** One line of plain text. */
  readonly title: string;
  readonly markdown: string;
  /** Where more is to be read. */
  readonly url: string | null;
  /** The most important first; the board takes as many as it can. */
  readonly annotations: readonly StepAnnotation[];
}

/** What became of it; `none` with a reason where `auto` found nothing that it may write. */
export type CheckOutcome =
  | { readonly kind: 'check-run' | 'status'; readonly location: string | null }
  | { readonly kind: 'none'; readonly reason: string };

/** Where the verdict on a commit is said. */
export interface CheckBoard {
  /** Throws a ServiceError when the forge refused the kind that was asked for. */
  say(check: CheckToSay): Promise<CheckOutcome>;
}
