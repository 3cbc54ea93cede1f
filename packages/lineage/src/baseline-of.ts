import type { Baseline, DecisionRecord, TrainingEvidence } from '@plimsoll/record';
import type { EvidenceBundle, NoEvidenceFound } from './evidence.ts';

/** A training's record. */
export type TrainingRecord = DecisionRecord & { readonly evidence: TrainingEvidence };

/** The record of the training that a step is compared with: the one of the same id, else the only one there is. */
export function trainingIn({ records }: EvidenceBundle, id: string): TrainingRecord | undefined {
  return trainingOf(records, id);
}

/** The same among the records of any run. */
export function trainingOf(records: readonly DecisionRecord[], id: string): TrainingRecord | undefined {
  const trainings = records.filter(isTraining);
  return trainings.find((record) => record.id === id) ?? (trainings.length === 1 ? trainings[0] : undefined);
}

/** What a record says of the evidence that it was compared with. */
export function baselineOf(found: EvidenceBundle | NoEvidenceFound, id: string): Baseline {
  if (found.kind === 'none') return { kind: 'none', reason: found.reason };
  const training = trainingIn(found, id);
  const { provenance } = found;
  if (!training) {
    return { kind: 'none', reason: `${provenance.source} has no training record «${id}».` };
  }
  const { holdout, metrics, diagnostics, fingerprint, seeds, folds } = training.evidence;
  return {
    kind: 'found',
    ...provenance,
    holdout,
    metrics,
    ...(diagnostics && { diagnostics }),
    ...(fingerprint && { fingerprint }),
    ...(seeds && { seeds }),
    ...(folds && { folds }),
  };
}

function isTraining(record: DecisionRecord): record is TrainingRecord {
  return record.evidence.kind === 'training';
}
