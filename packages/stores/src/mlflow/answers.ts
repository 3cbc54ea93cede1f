import { parseLabel, type ReleaseLabel } from '@plimsoll/registry';
import { field, listIn, text } from '../web/answer-fields.ts';

/** A run: what holds the files of one version, and shows it on the server's pages. */
export interface MlflowRun {
  readonly id: string;
  /** Whether nobody deleted it. */
  readonly isActive: boolean;
  /** Such as mlflow-artifacts:/1/0123/artifacts */
  readonly artifactUri: string;
  /** Milliseconds since 1970. */
  readonly startTime: number;
  readonly tags: Tags;
}

/** A version of a registered model. */
export interface MlflowVersion {
  /** The number that the server gave it. */
  readonly number: number;
  readonly runId: string;
  readonly source: string;
  readonly tags: Tags;
}

export type Tags = ReadonlyMap<string, string>;

const labelKeys = ['model', 'version', 'commit', 'digest', 'id', 'run'] as const;

/** A label as tags of MLflow: plimsoll.version = v1.4.0, and so on. */
export function tagsOf(label: ReleaseLabel): { readonly key: string; readonly value: string }[] {
  return labelKeys.flatMap((key) => {
    const value = label[key];
    return value === null ? [] : [{ key: `plimsoll.${key}`, value }];
  });
}

/** The label in the tags of a run or a version; null when it is none. */
export function labelOf(tags: Tags): ReleaseLabel | null {
  const fields = labelKeys.map((key) => [key, tags.get(`plimsoll.${key}`) ?? null]);
  return parseLabel(JSON.stringify({ plimsoll: 1, ...Object.fromEntries(fields) }));
}

export function parseRun(run: unknown): MlflowRun {
  return {
    id: text(field(run, 'info', 'run_id')),
    isActive: field(run, 'info', 'lifecycle_stage') === 'active',
    artifactUri: text(field(run, 'info', 'artifact_uri')),
    startTime: Number(field(run, 'info', 'start_time') ?? 0),
    tags: parseTags(field(run, 'data')),
  };
}

export function parseVersion(version: unknown): MlflowVersion {
  return {
    number: Number(field(version, 'version')),
    runId: text(field(version, 'run_id')),
    source: text(field(version, 'source')),
    tags: parseTags(version),
  };
}

function parseTags(owner: unknown): Tags {
  return new Map(listIn(owner, 'tags').map((tag) => [text(field(tag, 'key')), text(field(tag, 'value'))]));
}
