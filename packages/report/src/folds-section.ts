import { joinBlocks, renderLimitedTable } from './blocks.ts';
import type { RecordOf, RenderContext } from './context.ts';
import { codeSpan } from './escape.ts';
import { formatNumberOf, formatValue } from './format.ts';

/** With more values than this, a table of them is wider than a page: smallest and largest stand for them. */
const mostColumns = 10;

/** Every metric over the folds of a cross-validation: mean, standard deviation, and the value in each fold. */
export function renderFolds({ evidence }: RecordOf<'training'>, { limits }: RenderContext): string {
  if (!evidence.folds) return '';
  const { folds, values } = evidence.folds;
  const names = Object.keys(values);
  const count = Math.max(0, ...names.map((name) => values[name]?.length ?? 0));
  if (count === 0) return '';
  const isWide = count > mostColumns;
  const each = isWide
    ? ['smallest', 'largest']
    : Array.from({ length: count }, (_, at) => headingOf(at, { folds, count }));
  const columns = [
    { heading: 'metric' },
    ...['mean', 'standard deviation', ...each].map((heading) => ({ heading, isNumber: true })),
  ];
  const row = (name: string) => {
    const list = values[name] ?? [];
    const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
    const squares = list.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const shown = isWide ? [Math.min(...list), Math.max(...list)] : list;
    return [
      codeSpan(name, 100),
      ...[mean, Math.sqrt(squares / (list.length - 1)), ...shown].map(formatValue),
    ];
  };
  const repeated = count > folds ? `, repeated ${formatNumberOf(count / folds, 'time')}` : '';
  return joinBlocks([
    `Over ${formatNumberOf(folds, 'fold')} of a cross-validation${repeated}:`,
    renderLimitedTable(columns, names, { limit: limits.folded, room: limits.room, row }),
  ]);
}

/** `fold 2`, or `2.1` for the first fold of the second repeat. */
function headingOf(at: number, { folds, count }: { readonly folds: number; readonly count: number }): string {
  const fold = (at % folds) + 1;
  return count === folds ? `fold ${fold}` : `${Math.floor(at / folds) + 1}.${fold}`;
}
