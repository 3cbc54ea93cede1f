import { compareVerdicts, type Drift, type DriftResult, isAtLeast, type Verdict } from '@plimsoll/record';
import { fold, joinBlocks, renderLimitedTable } from './blocks.ts';
import type { RenderContext } from './context.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';
import { formatEstimate, formatNumberOf, formatValue } from './format.ts';
import { showVerdict } from './verdict-words.ts';

const columns = [
  { heading: 'column' },
  { heading: 'measure' },
  { heading: 'value', isNumber: true },
  { heading: 'limit', isNumber: true },
  { heading: 'verdict' },
];

/**
 * Columns against their reference: what drifted stands open, the rest is folded. So is what the rows could not tell where the step's
 * `verdict` does not count it: of a hundred rows, that is nearly every column.
 */
export function renderDrift(drift: Drift, verdict: Verdict, { limits }: RenderContext): string {
  const { results, reference, referenceRows } = drift;
  if (results.length === 0) return '';
  const sorted = [...results].sort((a, b) => compareVerdicts(b.verdict, a.verdict));
  const counts = (result: DriftResult) => result.verdict !== 'pass' && isAtLeast(verdict, result.verdict);
  const drifted = sorted.filter(counts);
  const calm = sorted.filter((result) => !counts(result));
  const against = `${escapeMarkdown(reference, 200)} (${formatNumberOf(referenceRows, 'row')})`;
  const table = (items: readonly DriftResult[], limit: number) =>
    renderLimitedTable(columns, items, { limit, room: limits.room, row: showResult });
  return joinBlocks([
    drifted.length === 0
      ? ''
      : joinBlocks([`Drift against ${against}:`, table(drifted, Math.max(1, limits.open))]),
    limits.folded === 0 || calm.length === 0
      ? ''
      : fold(
          titleOf(calm),
          joinBlocks([drifted.length === 0 ? `Against ${against}:` : '', table(calm, limits.folded)]),
        ),
  ]);
}

function titleOf(calm: readonly DriftResult[]): string {
  const unclear = calm.filter(({ verdict }) => verdict !== 'pass').length;
  const within = calm.length - unclear;
  if (within === 0) return `${formatNumberOf(unclear, 'drift measure')} unclear`;
  return `${formatNumberOf(within, 'drift measure')} within limits${unclear > 0 ? `, ${unclear} unclear` : ''}`;
}

function showResult({ column, measure, value, limit, interval, verdict }: DriftResult): readonly string[] {
  const shown = interval ? formatEstimate(value, interval) : { value: formatValue(value), interval: '' };
  return [
    codeSpan(column, 100),
    escapeMarkdown(measure, 60),
    shown.interval === '' ? shown.value : `${shown.value} (${shown.interval})`,
    limit === null ? '–' : formatValue(limit),
    showVerdict(verdict),
  ];
}
