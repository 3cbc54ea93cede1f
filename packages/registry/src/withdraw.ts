import type { LogEntry } from './log-entry.ts';
import { mirrorAlias } from './mirror-alias.ts';
import { describeEntry } from './plan-promotion.ts';
import type { Withdrawal } from './plan-withdrawal.ts';
import type { Refusal } from './publishable.ts';
import { type Registry, RegistryChangedError } from './release-store.ts';

/** What became of a withdrawal: `operations` in words and in order; none where it was so already. */
export interface WithdrawalResult {
  readonly refusals: readonly Refusal[];
  readonly operations: readonly string[];
}

/** How often the log may change under our hands before we give up. */
const maxRounds = 8;

/**
 * Deprecates a version or takes an alias away, as `plan` says of the log as it is now; then the store shows of the alias what the log
 * says. Running again changes nothing, and finishes what was interrupted.
 */
export async function withdraw(
  registry: Registry,
  {
    model,
    alias,
    isDryRun,
    plan,
  }: {
    readonly model: string;
    /** The alias that it is about; null for a version. */
    readonly alias: string | null;
    readonly isDryRun: boolean;
    readonly plan: (history: readonly LogEntry[]) => Withdrawal;
  },
): Promise<WithdrawalResult> {
  const operations: string[] = [];
  for (let round = 1; ; round++) {
    const entry = plan(await registry.log.history(model));
    if ('refusals' in entry && entry.refusals.length > 0) return { refusals: entry.refusals, operations };
    if (!('refusals' in entry)) {
      if (isDryRun) return { refusals: [], operations: [describeEntry(entry)] };
      try {
        await registry.log.append(entry);
        operations.push(describeEntry(entry));
      } catch (error) {
        if (!(error instanceof RegistryChangedError) || round === maxRounds) throw error;
        continue;
      }
    }
    const shown = alias === null || isDryRun ? [] : await mirrorAlias(registry, { model, alias });
    return { refusals: [], operations: [...operations, ...shown] };
  }
}
