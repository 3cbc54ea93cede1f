import type { PromotionEvidence } from '@plimsoll/record';
import { fold, joinBlocks } from './blocks.ts';
import type { RecordOf, RenderContext } from './context.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';

const verbs: Readonly<Record<PromotionEvidence['outcome'], string>> = {
  promoted: 'is now',
  'already-there': 'was already',
  planned: 'would be',
  refused: 'stays',
};

/** Which version an alias points at now, or would, and why. */
export function renderPromotion({ evidence }: RecordOf<'promotion'>, { limits }: RenderContext): string {
  const { outcome, alias, version, previousVersion, isRollback, reason, actor, operations } = evidence;
  const target = outcome === 'refused' ? previousVersion : version;
  const name = target === null ? 'no version' : codeSpan(target, 60);
  const facts = [
    ...(isRollback ? ['a rollback'] : []),
    ...(previousVersion !== null && outcome !== 'refused'
      ? [`before: ${codeSpan(previousVersion, 60)}`]
      : []),
    ...(actor === null ? [] : [`by ${escapeMarkdown(actor, 100)}`]),
  ];
  const why = reason === null ? '' : ` Reason: ${escapeMarkdown(reason, 300)}`;
  const steps = operations
    .slice(0, limits.folded)
    .map((operation, at) => `${at + 1}. ${escapeMarkdown(operation)}`);
  return joinBlocks([
    `${codeSpan(alias, 60)} ${verbs[outcome]} ${name}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}.${why}`,
    fold('What the promotion does', steps.join('\n')),
  ]);
}
