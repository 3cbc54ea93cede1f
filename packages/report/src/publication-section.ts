import type { PublicationEvidence } from '@plimsoll/record';
import { fold, joinBlocks, linkTo } from './blocks.ts';
import type { RecordOf, RenderContext } from './context.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';
import { formatBytes, formatNumberOf } from './format.ts';
import { renderFiles } from './training-section.ts';

/** Which version was released, or would be, and what it carries. */
export function renderPublication({ evidence }: RecordOf<'publication'>, context: RenderContext): string {
  const { files, operations } = evidence;
  const { folded } = context.limits;
  const steps = operations.slice(0, folded).map((operation, at) => `${at + 1}. ${escapeMarkdown(operation)}`);
  const more = operations.length - steps.length;
  const details = joinBlocks([
    steps.join('\n'),
    more > 0 && steps.length > 0 ? `… and ${more} more.` : '',
    renderFiles(files, context.limits),
  ]);
  return joinBlocks([describePublication(evidence, context), fold('What the release carries', details)]);
}

const sentences: Readonly<Record<PublicationEvidence['outcome'], string>> = {
  published: 'Released as',
  'already-published': 'Released before as',
  planned: 'Would be released as',
  refused: 'Not released',
};

function describePublication(evidence: PublicationEvidence, { origin }: RenderContext): string {
  const { outcome, tag, version, previousVersion, files, location } = evidence;
  const name = tag ?? version;
  const opening = sentences[outcome];
  if (outcome === 'refused')
    return `${opening}${name === null ? '' : ` as ${codeSpan(name, 120)}`}: see the reasons.`;
  const title = name === null ? 'a new version' : linkTo(codeSpan(name, 120), location, origin);
  const after = previousVersion === null ? 'the first version' : `after ${codeSpan(previousVersion, 60)}`;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const size = files.length > 0 ? `; ${formatNumberOf(files.length, 'file')}, ${formatBytes(bytes)}` : '';
  return `${opening} ${title} (${after}${size}).`;
}
