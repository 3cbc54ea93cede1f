import { type DecisionRecord, worstVerdict } from '@plimsoll/record';
import { isNews } from './arrange-rows.ts';
import { compareMetrics } from './compare-metrics.ts';

/** When a pull request gets a comment. */
export type CommentMode = 'always' | 'on-change' | 'on-problem' | 'never';

/**
 * Whether a run has something for a comment to say. on-problem: a step did not simply pass. on-change: that, or something
 * differs from main: a metric beyond noise, what the training depends on, the contract, or a version to be released.
 */
export function isWorthSaying(mode: CommentMode, records: readonly DecisionRecord[]): boolean {
  if (mode === 'always') return true;
  if (mode === 'never') return false;
  if (worstVerdict(records.map(({ verdict }) => verdict)) !== 'pass') return true;
  return mode === 'on-change' && records.some(isChange);
}

function isChange({ evidence }: DecisionRecord): boolean {
  switch (evidence.kind) {
    case 'training': {
      const { changes, baseline } = evidence;
      const isOther =
        changes &&
        [changes.code, changes.data, changes.parameters, changes.environment, changes.other].some(
          (list) => list.length > 0,
        );
      const rows = compareMetrics(evidence).filter(({ scope }) => scope !== 'cost');
      return isOther === true || baseline.kind === 'none' || rows.some(isNews);
    }
    case 'data':
      return (evidence.contractChanges ?? []).length > 0 || (evidence.comparison?.files ?? []).length > 0;
    case 'publication':
      return evidence.outcome === 'planned' || evidence.outcome === 'published';
    case 'promotion':
      return evidence.outcome === 'planned' || evidence.outcome === 'promoted';
    default:
      return false;
  }
}
