import type { Changes, ContractChange, DataComparison, Drift, FileChange } from '@plimsoll/record';
import { fold, joinBlocks, renderLimitedTable } from './blocks.ts';
import type { RecordOf, RenderContext } from './context.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';
import { formatCount, formatNumberOf } from './format.ts';
import { showParameters, showValue } from './show-parameters.ts';

/** How many changed parameters are named in the line; the others are counted. */
const mostNamed = 3;

/**
 * What differs from main, in one line: code, data, contract, drifted columns, parameters, environment. What it consists of is
 * folded below. Empty when nobody compared.
 */
export function renderChanges(
  records: { data: readonly RecordOf<'data'>[]; trainings: readonly RecordOf<'training'>[] },
  context: RenderContext,
): string {
  const all = records.trainings.flatMap(({ evidence }) => evidence.changes ?? []);
  const contract = records.data.flatMap(({ evidence }) => evidence.contractChanges ?? []);
  const drifts = records.data.flatMap(({ evidence }) => evidence.drift ?? []);
  // The legs of a matrix are about the same change: the first account stands for all.
  const [changes] = all;
  const [checked] = records.data.flatMap(({ evidence }) =>
    evidence.comparison ? [{ ...evidence.comparison, rows: evidence.rows }] : [],
  );
  const data = checked ? describeRows(checked) : count(changes?.data ?? [], 'data file');
  const parts = [...describeTraining(changes, data), ...describeData(contract, drifts)];
  if (!changes && parts.length === 0) return '';
  const line = parts.length === 0 ? 'nothing that the training depends on' : parts.join(', ');
  return joinBlocks([
    `**What changed:** ${line}.`,
    context.limits.folded > 0
      ? fold('What changed, one by one', listChanges({ changes, checked }, context))
      : '',
  ]);
}

/** The data that were checked, with the rows that main's had. */
type CheckedData = DataComparison & { readonly rows: number };

/** «data (344 → 412 rows, 2 files, 1 column added)»; nothing when the files are the same. */
function describeRows({ rowsBefore, rows, files, columns }: CheckedData): string[] {
  if (files.length === 0 && rowsBefore === rows && columns.length === 0) return [];
  const size =
    rowsBefore === rows
      ? `${formatNumberOf(rows, 'row')} as before`
      : `${formatCount(rowsBefore)} → ${formatNumberOf(rows, 'row')}`;
  const columnsThat = (change: 'added' | 'removed') => {
    const { length } = columns.filter((column) => column.change === change);
    return length === 0 ? [] : [`${formatNumberOf(length, 'column')} ${change}`];
  };
  const parts = [size, ...count(files, 'file'), ...columnsThat('added'), ...columnsThat('removed')];
  return [`data (${parts.join(', ')})`];
}

const noChanges = { code: [], parameters: [], environment: [], other: [] };

function describeTraining(changes: Changes | undefined, data: readonly string[]): string[] {
  const { code, parameters, environment, other }: Omit<Changes, 'data' | 'summary'> = changes ?? noChanges;
  const shown = showParameters(parameters);
  const named = shown.slice(0, mostNamed);
  const more = shown.length - named.length;
  return [
    ...count(code, 'code file'),
    ...data,
    ...named,
    ...(more > 0 ? [formatNumberOf(more, 'more parameter')] : []),
    ...count(environment, 'lock file'),
    ...other.slice(0, mostNamed).map((line) => escapeMarkdown(line, 120)),
  ];
}

function count(files: readonly FileChange[], noun: string): string[] {
  return files.length === 0 ? [] : [formatNumberOf(files.length, noun)];
}

function describeData(contract: readonly ContractChange[], drifts: readonly Drift[]): string[] {
  const breaking = contract.filter(({ effect }) => effect === 'breaking').length;
  const drifted = new Set(
    drifts.flatMap(({ results }) =>
      results.filter(({ verdict }) => verdict !== 'pass').map(({ column }) => column),
    ),
  );
  return [
    ...(contract.length === 0
      ? []
      : [
          `the contract (${formatNumberOf(contract.length, 'change')}${breaking > 0 ? `, ${breaking} breaking` : ''})`,
        ]),
    ...(drifted.size === 0 ? [] : [`the distribution of ${formatNumberOf(drifted.size, 'column')}`]),
  ];
}

function listChanges(
  { changes, checked }: { changes: Changes | undefined; checked: CheckedData | undefined },
  { limits }: RenderContext,
): string {
  const files = (list: readonly FileChange[], kind: string) =>
    list.map(({ path, change }) => [kind, codeSpan(path, 160), change]);
  const known = new Set(changes?.data.map(({ path }) => path));
  const alsoChecked = (checked?.files ?? []).filter(({ path }) => !known.has(path));
  const rows = [
    ...files(changes?.code ?? [], 'code'),
    ...files([...(changes?.data ?? []), ...alsoChecked], 'data'),
    ...(checked?.columns ?? []).map(({ name, change }) => ['column', codeSpan(name, 160), change]),
    ...(changes?.parameters ?? []).map(({ name, before, after }) => [
      'parameter',
      codeSpan(name, 100),
      `${showValue(before)} → ${showValue(after)}`,
    ]),
    ...files(changes?.environment ?? [], 'environment'),
    ...(changes?.other ?? []).map((line) => ['other', escapeMarkdown(line, 300), '']),
  ];
  const columns = [{ heading: 'kind' }, { heading: 'what' }, { heading: 'change' }];
  return renderLimitedTable(columns, rows, {
    limit: limits.folded,
    room: limits.room,
    row: (cells) => cells,
  });
}
