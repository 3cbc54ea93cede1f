import { compareVerdicts, type SplitCheck } from '@plimsoll/record';
import { fold, joinBlocks, renderLimitedTable } from './blocks.ts';
import type { RecordOf, RenderContext } from './context.ts';
import { renderDrift } from './drift-section.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';
import { formatCount, formatNumberOf } from './format.ts';
import { showVerdict } from './verdict-words.ts';

const columns = [
  { heading: 'check' },
  { heading: 'column' },
  { heading: 'rows', isNumber: true },
  { heading: 'what was found' },
  { heading: 'first at' },
  { heading: 'verdict' },
];

const mostExamples = 3;

/** Whether the holdout is honest: what was found stands open, what holds is folded. */
export function renderSplit({ evidence, verdict }: RecordOf<'split'>, context: RenderContext): string {
  const { limits } = context;
  const checks = [...evidence.checks].sort((a, b) => compareVerdicts(b.verdict, a.verdict));
  const found = checks.filter(({ verdict }) => verdict !== 'pass');
  const held = checks.length - found.length;
  const table = (items: readonly SplitCheck[], limit: number) =>
    renderLimitedTable(columns, items, { limit, room: limits.room, row: showCheck });
  const sides = evidence.splits
    .slice(0, 10)
    .map(({ name, rows }) => `${escapeMarkdown(name, 60)} ${formatNumberOf(rows, 'row')}`);
  const title = `${formatNumberOf(held, 'check')} of the split ${held === 1 ? 'holds' : 'hold'}`;
  const passed = checks.filter(({ verdict }) => verdict === 'pass');
  return joinBlocks([
    found.length === 0 ? '' : joinBlocks(['The split:', table(found, limits.open)]),
    ...(evidence.drift ?? []).map((drift) => renderDrift(drift, verdict, context)),
    limits.folded === 0 || held === 0
      ? ''
      : fold(
          title,
          joinBlocks([sides.length > 0 ? `${sides.join(', ')}.` : '', table(passed, limits.folded)]),
        ),
  ]);
}

function showCheck({ check, column, rows, message, examples, verdict }: SplitCheck): readonly string[] {
  const shown = examples
    .slice(0, mostExamples)
    .map(({ split, row }) => `${escapeMarkdown(split, 60)} row ${formatCount(row)}`);
  return [
    escapeMarkdown(check, 60),
    column === null ? '–' : codeSpan(column, 100),
    rows === null ? '–' : formatCount(rows),
    escapeMarkdown(message, 300),
    [...shown, ...(examples.length > shown.length ? ['…'] : [])].join(', '),
    showVerdict(verdict),
  ];
}
