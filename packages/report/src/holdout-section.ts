import { joinBlocks, renderLimitedTable } from './blocks.ts';
import type { RecordOf, RenderContext } from './context.ts';
import { codeSpan } from './escape.ts';
import { formatCount, formatNumberOf, formatShare, formatValue } from './format.ts';

/** How many decisions the holdout has answered, in one sentence; empty when nobody counts. */
export function describeHoldoutBudget({ evidence }: RecordOf<'training'>): string {
  const { holdoutBudget } = evidence;
  if (!holdoutBudget) return '';
  const { decisions, allowed, reliability, isSealed, rows, rowsNeeded } = holdoutBudget;
  const sealed = isSealed ? '🔒 The holdout is sealed: only pass or fail is shown. ' : '';
  if (allowed === null) return `${sealed}This holdout has answered ${formatNumberOf(decisions, 'decision')}.`;
  const promise = reliability === null ? '' : ` at ${formatShare(reliability)} reliability`;
  const isSpent = decisions > allowed;
  const isSmall = rowsNeeded !== null && rows < rowsNeeded;
  return [
    `${sealed}${isSpent ? '⚠️ ' : ''}This holdout has answered ${formatCount(decisions)} of ${formatNumberOf(allowed, 'decision')}${promise}.`,
    ...(isSpent ? ['It is used up: bring new rows.'] : []),
    ...(isSmall ? [`It has ${formatNumberOf(rows, 'row')}, and ${formatCount(rowsNeeded)} are needed.`] : []),
  ].join(' ');
}

/** Every metric over several seeds: mean, smallest and largest. */
export function renderSeeds({ evidence }: RecordOf<'training'>, { limits }: RenderContext): string {
  const { seeds = [] } = evidence;
  if (seeds.length < 2) return '';
  const names = [...new Set(seeds.flatMap(({ metrics }) => Object.keys(metrics)))];
  const columns = [
    { heading: 'metric' },
    { heading: 'mean', isNumber: true },
    { heading: 'smallest', isNumber: true },
    { heading: 'largest', isNumber: true },
  ];
  const row = (name: string) => {
    const values = seeds.flatMap(({ metrics }) => metrics[name] ?? []);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return [
      codeSpan(name, 100),
      formatValue(mean),
      formatValue(values.reduce((a, b) => Math.min(a, b))),
      formatValue(values.reduce((a, b) => Math.max(a, b))),
    ];
  };
  return joinBlocks([
    `Over ${formatNumberOf(seeds.length, 'seed')} (${seeds
      .slice(0, 10)
      .map(({ seed }) => seed)
      .join(', ')}${seeds.length > 10 ? ', …' : ''}):`,
    renderLimitedTable(columns, names, { limit: limits.folded, room: limits.room, row }),
  ]);
}
