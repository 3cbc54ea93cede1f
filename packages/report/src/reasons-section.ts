import type { DecisionRecord } from '@plimsoll/record';
import { fold, renderLimitedTable } from './blocks.ts';
import type { RenderContext } from './context.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';
import { formatCount, formatNumberOf, formatSeconds } from './format.ts';
import type { StepReason } from './headline.ts';
import { showVerdict, verdictWords } from './verdict-words.ts';

/** How many problems are spelled out above the tables. */
export const mostListed = 5;

/** The problems, one per line. */
export function renderProblems(problems: readonly StepReason[], { limits }: RenderContext): string {
  const shown = problems.slice(0, Math.min(mostListed, limits.open));
  const lines = shown.map((reason) => {
    const where = showPlace(reason);
    return `- ${verdictWords[reason.verdict].sign} ${escapeMarkdown(reason.message, 400)}${where && ` (${where})`}`;
  });
  const more = problems.length - shown.length;
  return [...lines, ...(more > 0 ? [`- … and ${formatCount(more)} more.`] : [])].join('\n');
}

/** Every reason as a folded table. */
export function renderReasons(reasons: readonly StepReason[], { limits }: RenderContext): string {
  const columns = [{ heading: 'verdict' }, { heading: 'step' }, { heading: 'reason' }, { heading: 'where' }];
  const table = renderLimitedTable(columns, reasons, {
    limit: limits.folded,
    room: limits.room,
    row: (reason) => [
      showVerdict(reason.verdict),
      escapeMarkdown(reason.step, 100),
      escapeMarkdown(reason.message, 400),
      showPlace(reason),
    ],
  });
  return fold(`All ${formatNumberOf(reasons.length, 'reason')}`, table);
}

/** The steps in one line: «✅ validate-data · ❌ train-and-test». */
export function listSteps(records: readonly DecisionRecord[], { limits }: RenderContext): string {
  const shown = records.slice(0, Math.max(3, limits.open));
  const steps = shown.map(({ id, verdict }) => `${verdictWords[verdict].sign} ${escapeMarkdown(id, 100)}`);
  const more = records.length - shown.length;
  return [...steps, ...(more > 0 ? [`and ${more} more`] : [])].join(' · ');
}

/** What every step said, folded. */
export function renderSteps(records: readonly DecisionRecord[], { limits }: RenderContext): string {
  if (limits.folded === 0) return '';
  const columns = [
    { heading: 'step' },
    { heading: 'verdict' },
    { heading: 'in one line' },
    { heading: 'time', isNumber: true },
  ];
  const table = renderLimitedTable(columns, records, {
    limit: limits.folded,
    room: limits.room,
    row: ({ id, verdict, summary, timings }) => [
      escapeMarkdown(id, 100),
      showVerdict(verdict),
      escapeMarkdown(summary),
      formatSeconds(timings.seconds),
    ],
  });
  return fold(formatNumberOf(records.length, 'step'), table);
}

function showPlace({ where }: StepReason): string {
  if (!where) return '';
  return codeSpan(where.line === undefined ? where.file : `${where.file}:${where.line}`, 160);
}
