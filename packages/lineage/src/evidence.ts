import type { DecisionRecord } from '@plimsoll/record';
import type { EvidenceScope } from './evidence-name.ts';

/** Where evidence came from. */
export interface Provenance {
  /** In words: «run 812 on main», «directory evidence/main». */
  readonly source: string;
  readonly commit: string | null;
  /** UTC, ISO 8601. */
  readonly createdAt: string | null;
  /** Commits on the base branch since; null when unknown. */
  readonly commitsBehind: number | null;
  /** The run that made it. */
  readonly url: string | null;
  /** Whether its commit is an ancestor of the change's base; null when unknown. */
  readonly isAncestor: boolean | null;
  /** vX.Y.Z, where the evidence is that of a released version and not of main. */
  readonly version?: string;
}

/** What an earlier run left behind: its records, and a folder with the files beside them. */
export interface EvidenceBundle {
  readonly kind: 'found';
  readonly provenance: Provenance;
  readonly records: readonly DecisionRecord[];
  /** Absolute path of the bundle: `records/<id>.json`, `predictions/<id>.<extension>`, `history.json`. */
  readonly folder: string;
}

/** No evidence to compare with, and why. */
export interface NoEvidenceFound {
  readonly kind: 'none';
  readonly reason: string;
}

/** Finds what main left behind for a model. */
export interface BaselineSource {
  /**
   * The evidence nearest to the base of the change, or to `reference`: a branch, tag or commit.
   * Never throws for what is merely absent, but a ConfigurationError for a reference that there is not; a ServiceError when the
   * forge could not be asked.
   */
  find(model: string, reference?: string): Promise<EvidenceBundle | NoEvidenceFound>;
}

/** What `keep` stores. */
export interface EvidenceToKeep {
  readonly model: string;
  readonly folder: string;
  /** Absolute paths below `folder`. */
  readonly files: readonly string[];
  /** For whom it may serve. Default: everybody. */
  readonly scope?: EvidenceScope;
  /** Id of the report, where it is one of several of a run. */
  readonly part?: string;
  /** Whether what stands under the same name of this run is this job's own, from an earlier attempt or report. */
  readonly mayReplace?: boolean;
}

/** Keeps the evidence of this run for later ones. */
export interface EvidenceStore {
  /** Stores evidence; returns its name or path for people. Throws a ConfigurationError when another job holds the name. */
  keep(bundle: EvidenceToKeep): Promise<string>;
}
