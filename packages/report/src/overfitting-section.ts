import { compareVerdicts, type Gap } from '@plimsoll/record';
import { fold, joinBlocks, renderLimitedTable } from './blocks.ts';
import type { RecordOf, RenderContext } from './context.ts';
import { codeSpan } from './escape.ts';
import { formatNumberOf, formatPair, formatShare, formatValue } from './format.ts';
import { showVerdict } from './verdict-words.ts';

const columns = [
  { heading: 'metric' },
  { heading: 'train', isNumber: true },
  { heading: 'holdout', isNumber: true },
  { heading: 'gap', isNumber: true },
  { heading: 'limit' },
  { heading: 'verdict' },
];

/** The gaps between train and holdout; folded when all are within their limits. */
export function renderGaps({ evidence }: RecordOf<'overfitting'>, { limits }: RenderContext): string {
  const gaps = [...evidence.gaps].sort((a, b) => compareVerdicts(b.verdict, a.verdict));
  const table = (limit: number) =>
    renderLimitedTable(columns, gaps, { limit, room: limits.room, row: showGap });
  const isCalm = gaps.every(({ verdict }) => verdict === 'pass');
  if (gaps.length === 0) return '';
  if (isCalm && limits.folded === 0) return '';
  if (!isCalm) return joinBlocks(['Train against holdout:', table(limits.open)]);
  return fold(`Train against holdout: ${formatNumberOf(gaps.length, 'metric')}`, table(limits.folded));
}

function showGap(gap: Gap): readonly string[] {
  const { main: train, change: holdout } = formatPair(gap.train, gap.holdout);
  return [codeSpan(gap.metric, 100), train, holdout, showSize(gap), showLimit(gap), showVerdict(gap.verdict)];
}

function showSize({ gap, relativeGap }: Gap): string {
  if (gap === null) return '–';
  if (gap === 0) return 'none';
  const share = relativeGap === null ? '' : ` (${formatShare(Math.abs(relativeGap))})`;
  return `${formatValue(Math.abs(gap))}${share} ${gap > 0 ? 'worse' : 'better'}`;
}

function showLimit({ allowedGap }: Gap): string {
  return allowedGap === null ? 'none' : `≤ ${formatValue(allowedGap)}`;
}
