import { ConfigurationError, type Problem } from '@plimsoll/errors';
import type { DecisionRecord } from '@plimsoll/record';
import { isEvidencePart } from './evidence-name.ts';

/** What one job of a run left. */
export interface EvidencePiece {
  /** Name of its artifact, or «this job». */
  readonly name: string;
  /** Absolute path: `records/<id>.json`, `predictions/<id>.<extension>`. */
  readonly folder: string;
  readonly records: readonly DecisionRecord[];
}

/** The evidence of one model, from all jobs of a run. */
export interface MergedEvidence {
  readonly model: string;
  readonly records: readonly DecisionRecord[];
  /** Which folder the files of a record are in, by the record's id. */
  readonly folders: ReadonlyMap<string, string>;
}

/**
 * Puts together what the jobs of a run left, model by model. Where a model has parts (`…+<id>`), what was merged from them before
 * does not count. The same record twice is one; two records of one id that differ are refused with a ConfigurationError: one of
 * two legs would vanish without a word.
 */
export function mergeEvidence(pieces: readonly EvidencePiece[]): MergedEvidence[] {
  const models = [...new Set(pieces.flatMap(({ records }) => records.map(({ model }) => model)))].sort();
  const problems: Problem[] = [];
  const merged = models.map((model) => mergeModel(model, pieces, problems));
  if (problems.length > 0) throw new ConfigurationError(problems);
  return merged.filter(({ records }) => records.length > 0);
}

function mergeModel(model: string, pieces: readonly EvidencePiece[], problems: Problem[]): MergedEvidence {
  const own = pieces.filter(({ records }) => records.some((record) => record.model === model));
  const parts = own.filter(({ name }) => isEvidencePart(name));
  const taken = new Map<string, { record: DecisionRecord; piece: EvidencePiece }>();
  for (const piece of parts.length > 0 ? parts : own) {
    for (const record of piece.records) {
      if (record.model !== model || record.action === 'report') continue;
      const other = taken.get(record.id);
      if (!other) taken.set(record.id, { record, piece });
      else if (JSON.stringify(other.record) !== JSON.stringify(record))
        problems.push(refuseTwins(record, other.piece, piece));
    }
  }
  return {
    model,
    records: [...taken.values()].map(({ record }) => record),
    folders: new Map([...taken].map(([id, { piece }]) => [id, piece.folder])),
  };
}

function refuseTwins(record: DecisionRecord, first: EvidencePiece, second: EvidencePiece): Problem {
  return {
    where: `record ${record.id}`,
    message: `of the model «${record.model}» is in ${first.name} and, with other content, in ${second.name}.`,
    fix: 'Give the steps of each leg of a matrix an id of its own, such as id: train-on-linux.',
  };
}
