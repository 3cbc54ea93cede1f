import type { DecisionRecord } from '@plimsoll/record';

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
}

/** What an earlier run left behind: its records, and a folder with the files beside them. */
export interface EvidenceBundle {
  readonly kind: 'found';
  readonly provenance: Provenance;
  readonly records: readonly DecisionRecord[];
  /** Absolute path of the bundle: `records/<id>.json`, `predictions/<id>.<extension>`. */
  readonly folder: string;
}

/** No evidence to compare with, and why. */
export interface NoEvidenceFound {
  readonly kind: 'none';
  readonly reason: string;
}

/** Finds what main left behind for a model. */
export interface BaselineSource {
  /** Never throws for what is merely absent; a ServiceError when the forge could not be asked. */
  find(model: string): Promise<EvidenceBundle | NoEvidenceFound>;
}

/** Keeps the evidence of this run for later ones. */
export interface EvidenceStore {
  /** Stores `files` (absolute paths below `folder`) as the evidence of `model`; returns its name or path for people. */
  keep(bundle: { model: string; folder: string; files: readonly string[] }): Promise<string>;
}

/** Name of the artifact that holds a model's evidence. Slashes are not allowed in artifact names. */
export function evidenceName(model: string): string {
  return `plimsoll-${model.replaceAll('/', '.')}`;
}
