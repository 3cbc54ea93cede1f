import type { CommandRun, FileDigest, TrainingReuse } from '@plimsoll/record';
import { joinBlocks, linkTo, renderLimitedTable } from './blocks.ts';
import { comparabilityOf } from './compare-metrics.ts';
import type { Limits, RecordOf, RenderContext } from './context.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';
import { renderFolds } from './folds-section.ts';
import { formatAge, formatBytes, formatCount, formatNumberOf, formatSeconds, shortCommit } from './format.ts';
import { renderSeeds } from './holdout-section.ts';

/** What the change is compared with: commit, source, age, how far behind, and whether that is fair. */
export function describeBaseline({ evidence }: RecordOf<'training'>, context: RenderContext): string {
  const { baseline, holdout } = evidence;
  const isEmpty = evidence.metrics.length === 0 && evidence.conditions.length === 0;
  if (baseline.kind === 'none' && isEmpty) return '';
  if (baseline.kind === 'none') return `No baseline to compare with: ${escapeMarkdown(baseline.reason)}`;
  const commit = baseline.commit === null ? '' : ` at ${codeSpan(shortCommit(baseline.commit))}`;
  const source = linkTo(escapeMarkdown(baseline.source, 120), baseline.url, context.origin);
  const facts = [
    ...(baseline.createdAt === null ? [] : [formatAge(baseline.createdAt, context.now)]),
    ...(baseline.commitsBehind ? [`${formatNumberOf(baseline.commitsBehind, 'commit')} behind`] : []),
  ];
  // A released version names itself; main is named with the run that made its evidence.
  const branch =
    baseline.version === undefined
      ? `${escapeMarkdown(context.baseBranch, 60)}${commit} (${[source, ...facts].join(', ')})`
      : `${source}${commit}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}, by the metrics of its records`;
  const isChanged = comparabilityOf(evidence) === 'holdout changed';
  const opening = isChanged
    ? `⚠️ Not comparable with ${branch}: ${describeChange(baseline.holdout?.rows ?? 0, holdout?.rows ?? 0)}.`
    : `Compared with ${branch}.`;
  const isForeign = baseline.isAncestor === false;
  return `${opening}${isForeign ? ' ⚠️ That commit is not in the history of the change.' : ''}`;
}

function describeChange(before: number, after: number): string {
  if (before === after)
    return `the holdout changed; it has ${formatNumberOf(after, 'row')}, but not the same ones`;
  return `the holdout changed from ${formatCount(before)} to ${formatNumberOf(after, 'row')}`;
}

/** Training time, memory and the model's size in one line; empty when nothing was run or kept. */
export function describeTraining({ evidence }: RecordOf<'training'>): string {
  const { commands, modelFiles, holdout, reuse } = evidence;
  const seconds = commands.reduce((sum, command) => sum + command.seconds, 0);
  const peaks = commands.flatMap(({ peakMemoryBytes }) =>
    peakMemoryBytes === null ? [] : [peakMemoryBytes],
  );
  const bytes = modelFiles.reduce((sum, file) => sum + file.bytes, 0);
  const isDone = commands.every(({ exitCode }) => exitCode === 0);
  const parts = [
    ...(holdout ? [`tested on ${formatNumberOf(holdout.rows, 'row')}`] : []),
    ...(reuse?.outcome === 'restored'
      ? [describeReuse(reuse)]
      : commands.length > 0
        ? [`${isDone ? 'trained in' : 'stopped after'} ${formatSeconds(seconds)}`]
        : []),
    ...(peaks.length > 0 ? [`peak memory ${formatBytes(Math.max(...peaks))}`] : []),
    ...(modelFiles.length > 0 ? [`model of ${formatBytes(bytes)}`] : []),
  ];
  const line = parts.join(', ');
  return line === '' ? '' : `${line[0]?.toUpperCase()}${line.slice(1)}.`;
}

/** The same training ran before, and its outputs were taken over. */
function describeReuse({ savedSeconds }: TrainingReuse): string {
  const saved = savedSeconds === null ? '' : `, which saved ${formatSeconds(savedSeconds)}`;
  return `training not repeated because nothing changed that it depends on${saved}`;
}

/** The commands, seeds and the model's files. */
export function renderTraining(record: RecordOf<'training'>, context: RenderContext): string {
  const { evidence } = record;
  const { limits } = context;
  const columns = [
    { heading: 'command' },
    { heading: 'exit code', isNumber: true },
    { heading: 'time', isNumber: true },
    { heading: 'peak memory', isNumber: true },
  ];
  return joinBlocks([
    renderLimitedTable(columns, evidence.commands, {
      row: showCommand,
      limit: limits.folded,
      room: limits.room,
    }),
    evidence.reuse ? escapeMarkdown(evidence.reuse.reason, 300) : '',
    renderSeeds(record, context),
    renderFolds(record, context),
    renderFiles(evidence.modelFiles, limits),
  ]);
}

/** A table of files by name, size and digest. */
export function renderFiles(files: readonly FileDigest[], { folded, room }: Limits): string {
  return renderLimitedTable(
    [{ heading: 'file' }, { heading: 'size', isNumber: true }, { heading: 'SHA-256' }],
    files,
    {
      row: ({ path, bytes, sha256 }) => [
        codeSpan(path, 120),
        formatBytes(bytes),
        codeSpan(sha256.slice(0, 12)),
      ],
      limit: folded,
      room,
    },
  );
}

function showCommand({ command, exitCode, seconds, peakMemoryBytes }: CommandRun): readonly string[] {
  return [
    codeSpan(command, 120),
    exitCode === null ? 'stopped by a signal' : String(exitCode),
    formatSeconds(seconds),
    peakMemoryBytes === null ? '–' : formatBytes(peakMemoryBytes),
  ];
}
