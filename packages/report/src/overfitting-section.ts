import { compareVerdicts, type Gap, type OverfittingEvidence } from '@plimsoll/record';
import { fold, joinBlocks, renderLimitedTable } from './blocks.ts';
import type { RecordOf, RenderContext } from './context.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';
import {
  formatComparison,
  formatEstimate,
  formatNumberOf,
  formatPair,
  formatShare,
  formatValue,
} from './format.ts';
import { showVerdict } from './verdict-words.ts';

/** The gaps between train and holdout, and what the curves and the trend say; folded when all is within its limits. */
export function renderGaps({ evidence }: RecordOf<'overfitting'>, context: RenderContext): string {
  const { limits, baseBranch } = context;
  const gaps = [...evidence.gaps].sort((a, b) => compareVerdicts(b.verdict, a.verdict));
  const hasMain = gaps.some(({ mainGap }) => typeof mainGap === 'number');
  const columns = [
    { heading: 'metric' },
    { heading: 'train', isNumber: true },
    { heading: 'holdout', isNumber: true },
    { heading: 'gap', isNumber: true },
    ...(hasMain ? [{ heading: `gap on ${escapeMarkdown(baseBranch, 60)}`, isNumber: true }] : []),
    { heading: 'limit' },
    { heading: 'verdict' },
  ];
  const table = (limit: number) =>
    renderLimitedTable(columns, gaps, { limit, room: limits.room, row: (gap) => showGap(gap, hasMain) });
  const { remarks, isCalm } = remarkOnCurves(evidence);
  if (gaps.length === 0 && remarks === '') return '';
  if (isCalm && gaps.every(({ verdict }) => verdict === 'pass')) {
    if (limits.folded === 0) return '';
    const title = `Train against holdout: ${formatNumberOf(gaps.length, 'metric')}`;
    return fold(title, joinBlocks([table(limits.folded), remarks]));
  }
  return joinBlocks(['Train against holdout:', table(limits.open), remarks]);
}

const mostRemarks = 5;

/** What learning curves and trends say, the worst first. */
function remarkOnCurves({ learningCurves = [], trend = [] }: OverfittingEvidence): {
  remarks: string;
  isCalm: boolean;
} {
  const curves = [...learningCurves].sort((a, b) => compareVerdicts(b.verdict, a.verdict));
  const said = [...curves, ...trend].map(({ message }) => message).filter((message) => message !== '');
  const lines = said.slice(0, mostRemarks).map((message) => `- ${escapeMarkdown(message, 300)}`);
  const more = said.length - lines.length;
  return {
    remarks: [...lines, ...(more > 0 ? [`- … and ${more} more.`] : [])].join('\n'),
    isCalm: curves.every(({ verdict }) => verdict === 'pass'),
  };
}

function showGap(gap: Gap, hasMain: boolean): readonly string[] {
  const { interval, mainGap } = gap;
  // Where the gap's uncertainty is known, what lies below it is noise in the sides, too.
  const { main: train, change: holdout } =
    (interval && formatComparison(gap.train, gap.holdout, interval)) ?? formatPair(gap.train, gap.holdout);
  const size = (value: number) => (interval ? formatEstimate(value, interval).value : formatValue(value));
  const onMain = typeof mainGap === 'number' ? showSide(mainGap, size(Math.abs(mainGap))) : '–';
  return [
    codeSpan(gap.metric, 100),
    train,
    holdout,
    showSize(gap),
    ...(hasMain ? [onMain] : []),
    showLimit(gap),
    showVerdict(gap.verdict),
  ];
}

function showSize({ gap, relativeGap, interval }: Gap): string {
  if (gap === null) return '–';
  if (interval) {
    const shown = formatEstimate(gap, interval);
    return showSide(gap, `${shown.value.replace(/^−/, '')} (${shown.interval})`);
  }
  const share = relativeGap === null ? '' : ` (${formatShare(Math.abs(relativeGap))})`;
  return showSide(gap, `${formatValue(Math.abs(gap))}${share}`);
}

/** A gap is how much worse the holdout is; a negative one is better. */
function showSide(gap: number, size: string): string {
  if (gap === 0) return 'none';
  return `${size} ${gap > 0 ? 'worse' : 'better'}`;
}

function showLimit({ allowedGap }: Gap): string {
  return allowedGap === null ? 'none' : `≤ ${formatValue(allowedGap)}`;
}
