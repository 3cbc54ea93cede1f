import type { CommandRun, FileDigest } from '@plimsoll/record';
import { fold, joinBlocks, linkTo, renderLimitedTable } from './blocks.ts';
import { comparabilityOf } from './compare-metrics.ts';
import type { RecordOf, RenderContext } from './context.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';
import { formatAge, formatBytes, formatCount, formatNumberOf, formatSeconds, shortCommit } from './format.ts';

/** What the change is compared with: commit, source, age, how far behind, and whether that is fair. */
export function describeBaseline({ evidence }: RecordOf<'training'>, context: RenderContext): string {
  const { baseline, holdout } = evidence;
  if (baseline.kind === 'none') return `No baseline to compare with: ${escapeMarkdown(baseline.reason)}`;
  const commit = baseline.commit === null ? '' : ` at ${codeSpan(shortCommit(baseline.commit))}`;
  const source = linkTo(escapeMarkdown(baseline.source, 120), baseline.url, context.origin);
  const facts = [
    ...(baseline.createdAt === null ? [] : [formatAge(baseline.createdAt, context.now)]),
    ...(baseline.commitsBehind ? [`${formatNumberOf(baseline.commitsBehind, 'commit')} behind`] : []),
  ];
  const branch = escapeMarkdown(context.baseBranch, 60);
  const remarks = [
    ...(baseline.isAncestor === false ? ['⚠️ This commit is not in the history of the change.'] : []),
    ...(comparabilityOf(evidence) === 'holdout changed'
      ? [
          `⚠️ The holdout changed (${formatCount(baseline.holdout?.rows ?? 0)} rows then, ${formatCount(holdout?.rows ?? 0)} now): not comparable.`,
        ]
      : []),
  ];
  const sentence = `Compared with ${branch}${commit} (${[source, ...facts].join(', ')}).`;
  return [sentence, ...remarks].join(' ');
}

/** Training time, memory and the model's size in one line; empty when nothing was run or kept. */
export function describeTraining({ evidence }: RecordOf<'training'>): string {
  const { commands, modelFiles, holdout } = evidence;
  const seconds = commands.reduce((sum, command) => sum + command.seconds, 0);
  const peaks = commands.flatMap(({ peakMemoryBytes }) =>
    peakMemoryBytes === null ? [] : [peakMemoryBytes],
  );
  const bytes = modelFiles.reduce((sum, file) => sum + file.bytes, 0);
  const parts = [
    ...(holdout ? [`tested on ${formatNumberOf(holdout.rows, 'row')}`] : []),
    ...(commands.length > 0 ? [`trained in ${formatSeconds(seconds)}`] : []),
    ...(peaks.length > 0 ? [`peak memory ${formatBytes(Math.max(...peaks))}`] : []),
    ...(modelFiles.length > 0 ? [`model of ${formatBytes(bytes)}`] : []),
  ];
  const line = parts.join(', ');
  return line === '' ? '' : `${line[0]?.toUpperCase()}${line.slice(1)}.`;
}

/** The commands and the model's files, folded. */
export function renderTraining({ evidence }: RecordOf<'training'>, { limits }: RenderContext): string {
  const { commands, modelFiles } = evidence;
  const size = modelFiles.reduce((sum, file) => sum + file.bytes, 0);
  if (limits.folded === 0 || commands.length + modelFiles.length === 0) return '';
  const files = renderFiles(modelFiles, limits.folded);
  const runs = renderLimitedTable(
    [
      { heading: 'command' },
      { heading: 'exit code', isNumber: true },
      { heading: 'time', isNumber: true },
      { heading: 'peak memory', isNumber: true },
    ],
    commands,
    { limit: limits.folded, row: showCommand },
  );
  const title = modelFiles.length > 0 ? `Training and model files (${formatBytes(size)})` : 'Training';
  return fold(title, joinBlocks([runs, files]));
}

/** A table of files by name, size and digest. */
export function renderFiles(files: readonly FileDigest[], limit: number): string {
  return renderLimitedTable(
    [{ heading: 'file' }, { heading: 'size', isNumber: true }, { heading: 'SHA-256' }],
    files,
    {
      limit,
      row: ({ path, bytes, sha256 }) => [
        codeSpan(path, 120),
        formatBytes(bytes),
        codeSpan(sha256.slice(0, 12)),
      ],
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
