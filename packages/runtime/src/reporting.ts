import type { CheckBoard, CommentThread } from '@plimsoll/report';

/** An artifact of a run, as it is listed. */
export interface RunArtifact {
  readonly id: number;
  readonly name: string;
  /** Of the archive. */
  readonly bytes: number;
  /** `sha256:<hex>` of the archive; null when the forge does not tell. */
  readonly digest: string | null;
}

/** What the jobs of a run have left. */
export interface RunArtifacts {
  list(): Promise<readonly RunArtifact[]>;
  /**
   * Downloads one into a new folder, and returns its path; a page lies in it as page.html. Throws a ConfigurationError when it cannot be used: gone, too
   * large, damaged, hostile.
   */
  download(artifact: RunArtifact): Promise<string>;
}

/** A file that people can open from the run's page. */
export interface PagePublisher {
  /** Uploads the file under its own name; returns where it can be opened. */
  publish(page: { path: string; mayReplace: boolean }): Promise<string>;
}

/** Another run, and the pull requests that the forge, not the run, says that it is about. */
export interface ResolvedRun {
  readonly id: number;
  /** What started it: pull_request, … */
  readonly event: string;
  readonly headSha: string;
  /** owner/name that the code came from; null when it is gone. */
  readonly headRepository: string | null;
  readonly url: string;
  /** Open, from exactly this commit of this repository, by number. */
  readonly pulls: readonly { readonly number: number; readonly baseRef: string }[];
}

/** What only `report` asks of a forge. */
export interface Reporting {
  readonly checks: CheckBoard;
  readonly pages: PagePublisher;
  /** The artifacts of this run, or of another. */
  artifactsOf(run: 'own' | number): RunArtifacts;
  /** Asks the forge about another run; throws a ConfigurationError when there is none. */
  resolveRun(id: number): Promise<ResolvedRun>;
  commentsOn(pullRequest: number): CommentThread;
}
