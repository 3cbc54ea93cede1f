import type { DecisionRecord, Reason } from '@plimsoll/record';
import { verdictWords } from './verdict-words.ts';

/** A remark of a step for a place in a file, or for the step as a whole. */
export interface StepAnnotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** GitHub shows ten of each level per step, and cuts messages at 4,096 characters. */
const mostPerLevel = 10;

/**
 * The reasons of a record as annotations, the worst first, at most `most` errors and as many warnings (default: ten, as a step
 * may have): where there are more, the last one says how many. What the report merges has been annotated by the steps themselves.
 */
export function annotationsOf(record: DecisionRecord, most: number = mostPerLevel): StepAnnotation[] {
  const ofLevel = (level: StepAnnotation['level']) =>
    record.reasons.filter((reason) => levelOf(reason) === level && reason.code !== mergedReasonCode);
  return (['error', 'warning'] as const).flatMap((level) =>
    annotate(record, { level, reasons: ofLevel(level), most }),
  );
}

/** Code of the reasons by which `report` repeats the verdicts of the steps. */
export const mergedReasonCode = 'step-verdict';

function levelOf({ verdict }: Reason): StepAnnotation['level'] | null {
  if (verdict === 'pass') return null;
  return verdict === 'fail' || verdict === 'error' ? 'error' : 'warning';
}

function annotate(
  { id }: DecisionRecord,
  { level, reasons, most }: { level: StepAnnotation['level']; reasons: readonly Reason[]; most: number },
): StepAnnotation[] {
  const isTooMany = reasons.length > most;
  const shown = reasons.slice(0, isTooMany ? most - 1 : most);
  const annotations = shown.map(
    ({ verdict, message, where }): StepAnnotation => ({
      level,
      title: `${id}: ${verdictWords[verdict].word}`,
      message,
      ...where,
    }),
  );
  const more = reasons.length - shown.length;
  const rest = { level, title: id, message: `… and ${more} more: the job summary names them all.` };
  return isTooMany ? [...annotations, rest] : annotations;
}
