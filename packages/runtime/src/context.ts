/** What started this run, and which code it is about. Plain data; GitHub's event or the terminal's git fills it. */
export interface RunContext {
  readonly platform: 'github' | 'local';
  /** pull_request, push, merge_group, schedule, workflow_dispatch, workflow_run, …; `local` in a terminal. */
  readonly event: string;
  /** owner/name, or null outside a forge. */
  readonly repository: string | null;
  /** Head of the change: on a pull request its head, not GitHub's merge commit. Null outside git. */
  readonly commit: string | null;
  /** Branch or tag, without refs/heads/. */
  readonly ref: string | null;
  readonly defaultBranch: string | null;
  /** What the change would be merged into, on pull_request and merge_group. */
  readonly base: { readonly ref: string; readonly commit: string } | null;
  /**
   * The event gives this job more rights than the change's author may have: pull_request_target, or a workflow_run that
   * a fork started. A command from the change must not run here.
   */
  readonly isPrivileged: boolean;
  readonly pullRequest: { readonly number: number; readonly isFork: boolean } | null;
  readonly run: {
    readonly id: number;
    readonly number: number;
    readonly attempt: number;
    readonly url: string;
    readonly actor: string;
    /** Path of the workflow's file, such as .github/workflows/model.yml, where the forge tells it. */
    readonly workflow?: string;
  } | null;
}
