import type { ContractChange, UncheckedRule } from '@plimsoll/record';
import { fold, joinBlocks, renderLimitedTable } from './blocks.ts';
import type { RecordOf, RenderContext } from './context.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';
import { formatNumberOf } from './format.ts';

/** What became of the contract itself: how it changed, and which of its rules could not be checked. */
export function renderContract(record: RecordOf<'data'>, context: RenderContext): string {
  return joinBlocks([
    renderChanges(record.evidence.contractChanges ?? [], context),
    renderUnchecked(record.evidence.unchecked ?? [], context),
  ]);
}

const effects = ['breaking', 'compatible', 'neutral'] as const;

/** «Contract: 2 breaking changes, 1 compatible change.», the breaking ones in the open. */
function renderChanges(changes: readonly ContractChange[], { limits }: RenderContext): string {
  if (changes.length === 0) return '';
  const of = (effect: ContractChange['effect']) => changes.filter((change) => change.effect === effect);
  const counts = effects
    .map((effect) => ({ effect, count: of(effect).length }))
    .filter(({ count }) => count > 0);
  const title = counts.map(({ effect, count }) => formatNumberOf(count, `${effect} change`)).join(', ');
  const table = (list: readonly ContractChange[], limit: number) =>
    renderLimitedTable([{ heading: 'effect' }, { heading: 'change' }, { heading: 'at' }], list, {
      limit,
      room: limits.room,
      row: ({ effect, message, pointer }) => [effect, escapeMarkdown(message, 300), codeSpan(pointer, 100)],
    });
  return joinBlocks([
    `**Contract:** ${title}.`,
    table(of('breaking'), limits.open),
    fold('Other changes of the contract', table([...of('compatible'), ...of('neutral')], limits.folded)),
  ]);
}

function renderUnchecked(rules: readonly UncheckedRule[], { limits }: RenderContext): string {
  return fold(
    `${formatNumberOf(rules.length, 'rule')} of the contract ${rules.length === 1 ? 'is' : 'are'} not checked`,
    renderLimitedTable([{ heading: 'at' }, { heading: 'not checked' }], rules, {
      limit: limits.folded,
      room: limits.room,
      row: ({ where, message }) => [codeSpan(where, 160), escapeMarkdown(message, 300)],
    }),
  );
}
