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
  return joinBlocks([
    describePublication(evidence, context),
    describeOverride(evidence),
    describeAttestation(evidence, context),
    fold('What the release carries', details),
  ]);
}

const sentences: Readonly<Record<PublicationEvidence['outcome'], string>> = {
  published: 'Released as',
  'already-published': 'Released before as',
  planned: 'Would be released as',
  refused: 'Not released',
};

function describePublication(evidence: PublicationEvidence, { origin }: RenderContext): string {
  const { outcome, tag, version, previousVersion, files, location, bump } = evidence;
  const name = tag ?? version;
  const opening = sentences[outcome];
  if (outcome === 'refused')
    return `${opening}${name === null ? '' : ` as ${codeSpan(name, 120)}`}: see the reasons.`;
  const title = name === null ? 'a new version' : linkTo(codeSpan(name, 120), location, origin);
  const after = previousVersion === null ? 'the first version' : `after ${codeSpan(previousVersion, 60)}`;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const size = files.length > 0 ? `; ${formatNumberOf(files.length, 'file')}, ${formatBytes(bytes)}` : '';
  // The reason begins with the level, which has been said.
  const reason = bump?.reason.replace(/^(?:major|minor|patch): /, '') ?? '';
  // That it is the first has been said, too.
  const why =
    bump && bump.level !== 'first'
      ? ` ${levels[bump.level]}: ${escapeMarkdown(reason, 300).replace(/\.?$/, '.')}`
      : '';
  return `${opening} ${title} (${after}${size}).${why}`;
}

const levels: Readonly<Record<Exclude<NonNullable<PublicationEvidence['bump']>['level'], 'first'>, string>> =
  {
    major: 'A major version',
    minor: 'A minor version',
    patch: 'A patch',
    'set-by-user': 'The version was set',
  };

/** Whether somebody can check who made the files. */
function describeAttestation(
  { attestation, notAttested }: PublicationEvidence,
  { origin }: RenderContext,
): string {
  if (attestation) return `🔏 Attested: ${linkTo(codeSpan(attestation, 200), attestation, origin)}`;
  return notAttested ? `Not attested: ${escapeMarkdown(notAttested, 600)}` : '';
}

/** A person decided against the records: said out loud, with the name. */
function describeOverride({ override }: PublicationEvidence): string {
  if (!override) return '';
  const waived = override.waived.slice(0, 10).map((one) => `- ${escapeMarkdown(one, 300)}`);
  const more = override.waived.length - waived.length;
  const opening = `⚠️ ${escapeMarkdown(override.approver, 100)} let this pass against its records (${escapeMarkdown(override.how, 200)}):`;
  return [opening, ...waived, ...(more > 0 ? [`- … and ${more} more.`] : [])].join('\n');
}
