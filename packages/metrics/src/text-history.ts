import { ConfigurationError } from '@plimsoll/errors';
import type { FormatContent } from './metric-formats.ts';
import { type HistoryRow, historyOfRows, lastValues, type StepKind } from './metric-history.ts';

/** Columns that count, the finest that people compare by first. */
const stepColumns: readonly (readonly [name: string, kind: StepKind])[] = [
  ['epoch', 'epoch'],
  ['step', 'step'],
  ['global_step', 'step'],
  ['iteration', 'round'],
  ['round', 'round'],
];

/** Columns that count or measure time, and are no metrics. */
const notMetrics = new Set([...stepColumns.map(([name]) => name), 'timestamp', 'time']);

/**
 * A history from a table: Lightning's and Keras's CSVLogger, DVCLive's TSV. Cells may be empty, as when training and validation are
 * logged in rows of their own. `prefix` goes before every name. Throws a ConfigurationError that names `path`.
 */
export function parseDelimited(text: string, path: string, prefix = ''): FormatContent {
  const separator = /\.tsv$/i.test(path) ? '\t' : ',';
  const [header = [], ...lines] = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => splitCells(line, separator));
  const counted = stepColumns.find(([name]) => header.includes(name));
  const wrong = lines.findIndex((cells) => cells.length !== header.length);
  if (lines.length === 0 || wrong >= 0) {
    const message =
      lines.length === 0
        ? 'has no row below its header.'
        : `has ${lines[wrong]?.length} cells in row ${wrong + 1}, and ${header.length} columns.`;
    const fix =
      'Write one row per epoch or step with a column for each metric; predictions go into the input predictions.';
    throw new ConfigurationError({ where: path, message, fix });
  }
  const rows = lines.map((cells, index): HistoryRow => {
    const values = header.flatMap((name, i) => {
      const text = cells[i] as string;
      return notMetrics.has(name) || text === ''
        ? []
        : [[`${prefix}${epochName(name, header)}`, cellValue(text)]];
    });
    const step = counted ? Number(cells[header.indexOf(counted[0])]) : index;
    return { step, values: Object.fromEntries(values) };
  });
  const kind = counted?.[1] ?? 'step';
  // Keras writes loss beside val_loss, Lightning train_loss.
  const isPaired = header.some((name) => header.includes(`val_${name}`));
  const history = historyOfRows(rows, { step: kind, bare: isPaired ? 'train' : null });
  return { tree: lastValues(rows), history };
}

/** JSON lines, one object per step: `{"step": 3, "loss": 0.2}`. */
export function parseHistoryLines(lines: readonly Record<string, unknown>[]): FormatContent {
  const counted = stepColumns.find(([name]) => lines.every((line) => typeof line[name] === 'number'));
  const rows = lines.map((line, index): HistoryRow => {
    const values = Object.entries(line).filter(([name]) => !notMetrics.has(name) && !name.startsWith('_'));
    return { step: counted ? Number(line[counted[0]]) : index, values: Object.fromEntries(values) };
  });
  return {
    tree: lastValues(rows),
    history: historyOfRows(rows, { step: counted?.[1] ?? 'step', bare: null }),
  };
}

const mlflowLine = /^\d+ (\S+)(?: (-?\d+))?$/;

/**
 * The file of one metric in an MLflow run's folder, lines `timestamp value step`, named by its path below `metrics/`; undefined
 * for any other file.
 */
export function parseMlflowMetric(text: string, path: string): FormatContent | undefined {
  const name = /(?:^|\/)metrics\/([^.]+(?:\.[^./]+)*)$/.exec(path)?.[1];
  const lines = text.split('\n').filter((line) => line !== '');
  if (name === undefined || lines.length === 0 || !lines.every((line) => mlflowLine.test(line)))
    return undefined;
  const rows = lines.map((line, index): HistoryRow => {
    const [, value = '', step] = mlflowLine.exec(line) ?? [];
    return { step: step === undefined ? index : Number(step), values: { [name]: cellValue(value) } };
  });
  return { tree: lastValues(rows), history: historyOfRows(rows, { step: 'step', bare: null }) };
}

/** DVCLive writes `plots/metrics/train/loss.tsv` with a column `loss`: the folder belongs to the name, `train.loss` as in `metrics.json`. */
export function dvcLivePrefix(path: string): string {
  const folder = /(?:^|\/)plots\/metrics\/(.+\/)[^/]+\.tsv$/.exec(path)?.[1] ?? '';
  return folder.replaceAll('/', '.');
}

/** Lightning logs a metric of each step and its mean over the epoch; the mean is the metric. */
function epochName(name: string, header: readonly string[]): string {
  const stem = name.replace(/_epoch$/, '');
  return stem !== name && !header.includes(stem) ? stem : name;
}

function cellValue(text: string): unknown {
  const special: Readonly<Record<string, number>> = { nan: Number.NaN, inf: Infinity, '-inf': -Infinity };
  const known = special[text.toLowerCase()];
  if (known !== undefined) return known;
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}

/** Cells of a line; quotes around a cell are taken off, and doubled ones inside are one (RFC 4180). */
function splitCells(line: string, separator: string): string[] {
  const cells: string[] = [];
  const pattern = new RegExp(
    `(?:^|${separator})(?:"((?:[^"]|"")*)"|([^"${separator}][^${separator}]*)?)`,
    'g',
  );
  for (const [, quoted, plain] of line.matchAll(pattern))
    cells.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
  return cells;
}
