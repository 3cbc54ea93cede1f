import type { Finding, RowLocation } from '@plimsoll/record';
import { joinBlocks, renderLimitedTable } from './blocks.ts';
import type { RecordOf, RenderContext } from './context.ts';
import { renderContract } from './contract-section.ts';
import { renderDrift } from './drift-section.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';
import { formatBytes, formatCount, formatNumberOf } from './format.ts';

/** What was checked, in one line. */
export function describeData({ evidence }: RecordOf<'data'>): string {
  const { files, rows, columns, checks } = evidence;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const size = `${formatNumberOf(rows, 'row')}, ${formatNumberOf(columns.length, 'column')}`;
  return `${size} in ${formatNumberOf(files.length, 'file')} (${formatBytes(bytes)}), ${formatNumberOf(checks, 'rule')} checked.`;
}

/** What was found in the data: violated rules, then drift, then what became of the contract itself. */
export function renderDataFindings(record: RecordOf<'data'>, context: RenderContext): string {
  const { drift } = record.evidence;
  return joinBlocks([
    renderFindings(record, context),
    drift ? renderDrift(drift, record.verdict, context) : '',
    renderContract(record, context),
  ]);
}

/** The violated rules: how many rows, and where the first ones are. No values from the data. */
function renderFindings({ evidence }: RecordOf<'data'>, { limits }: RenderContext): string {
  const count = evidence.findings.length;
  if (count === 0) return '';
  return joinBlocks([
    `${formatNumberOf(count, 'rule')} of the contract ${codeSpan(evidence.contract.path, 100)} ${count === 1 ? 'is' : 'are'} violated:`,
    renderLimitedTable(
      [
        { heading: 'column' },
        { heading: 'rule' },
        { heading: 'rows', isNumber: true },
        { heading: 'first at' },
      ],
      evidence.findings,
      { limit: limits.open, room: limits.room, row: showFinding },
    ),
  ]);
}

function showFinding({ column, rule, expected, rows, firstRows }: Finding): readonly string[] {
  return [
    column === null ? 'whole table' : codeSpan(column, 100),
    `${escapeMarkdown(rule, 60)}: ${escapeMarkdown(expected, 160)}`,
    rows === 0 ? '–' : formatCount(rows),
    showFirstRows(firstRows, rows),
  ];
}

const mostShownRows = 3;

function showFirstRows(firstRows: readonly RowLocation[], rows: number): string {
  const shown = firstRows.slice(0, mostShownRows).map(showRow);
  return [...shown, ...(rows > shown.length && shown.length > 0 ? ['…'] : [])].join(', ');
}

function showRow({ row, file, line }: RowLocation): string {
  if (file === undefined) return `row ${formatCount(row)}`;
  return codeSpan(line === undefined ? `${file} row ${row}` : `${file}:${line}`, 100);
}
