import { type DecisionRecord, type Reason, type Verdict, worstVerdict } from '@plimsoll/record';
import { mergedReasonCode } from './annotations.ts';
import { arrangeRecords } from './headline.ts';

/** The verdict of several steps together: the worst one, with a reason for every step that did not simply pass. */
export function mergeRecords(records: readonly DecisionRecord[]): {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
} {
  const reasons = arrangeRecords(records)
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ id, verdict, summary }) => ({ code: mergedReasonCode, verdict, message: `${id}: ${summary}` }));
  return { verdict: worstVerdict(records.map(({ verdict }) => verdict)), reasons };
}
