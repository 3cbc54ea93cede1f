import type { SliceResult } from '@plimsoll/record';
import { fold, joinBlocks, renderLimitedTable } from './blocks.ts';
import type { RecordOf, RenderContext } from './context.ts';
import { codeSpan } from './escape.ts';
import { formatCount, formatEstimate, formatNumberOf, formatValue } from './format.ts';

/** From which corrected p-value on a slice counts as another than the rest. */
const significance = 0.05;

const columns = [
  { heading: 'slice' },
  { heading: 'metric' },
  { heading: 'rows', isNumber: true },
  { heading: 'value', isNumber: true },
  { heading: 'whole', isNumber: true },
  { heading: 'p', isNumber: true },
];

/** The weakest slices: one that differs beyond chance is named, the table is folded. */
export function renderSlices({ evidence }: RecordOf<'training'>, { limits }: RenderContext): string {
  const { slices = [] } = evidence;
  const weak = slices.filter(({ adjustedP }) => adjustedP !== null && adjustedP < significance);
  const [worst] = weak;
  const table = renderLimitedTable(columns, slices, {
    limit: limits.folded,
    room: limits.room,
    row: showSlice,
  });
  const more =
    weak.length > 1 ? ` ${formatNumberOf(weak.length - 1, 'more slice')} differ beyond chance.` : '';
  return joinBlocks([
    worst ? `**Weakest slice:** ${describe(worst)}.${more}` : '',
    fold(
      `The ${slices.length === 1 ? 'weakest slice' : `${formatCount(slices.length)} weakest slices`}`,
      table,
    ),
  ]);
}

function describe(slice: SliceResult): string {
  const { value, interval } = estimate(slice);
  const range = interval === '' ? '' : ` (${interval})`;
  return `${codeSpan(slice.metric, 80)} is ${value}${range} for ${codeSpan(slice.slice, 120)}, and ${showWhole(slice)} on the whole`;
}

function showSlice(slice: SliceResult): readonly string[] {
  const { value, interval } = estimate(slice);
  return [
    codeSpan(slice.slice, 160),
    codeSpan(slice.metric, 80),
    formatCount(slice.rows),
    interval === '' ? value : `${value} (${interval})`,
    showWhole(slice),
    slice.adjustedP === null ? '–' : formatP(slice.adjustedP),
  ];
}

function estimate({ value, interval }: SliceResult): { value: string; interval: string } {
  return interval ? formatEstimate(value, interval) : { value: formatValue(value), interval: '' };
}

/** With the decimals of the slice's own value beside it. */
function showWhole({ whole, interval }: SliceResult): string {
  return interval ? formatEstimate(whole, interval).value : formatValue(whole);
}

function formatP(p: number): string {
  return p < 0.001 ? '< 0.001' : p.toFixed(3);
}
