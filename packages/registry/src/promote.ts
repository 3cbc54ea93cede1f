import { ServiceError } from '@plimsoll/errors';
import type { ConditionResult, DecisionRecord, Reason } from '@plimsoll/record';
import { choosePromotion, type PromotionChoice, type PromotionRequest } from './choose-promotion.ts';
import { type Examination, examineVersion, readReleaseRecords } from './examine.ts';
import { mirrorAlias } from './mirror-alias.ts';
import { describeEntry, planPromotion } from './plan-promotion.ts';
import type { Refusal } from './publishable.ts';
import type { Because } from './release.ts';
import { type Registry, RegistryChangedError } from './release-store.ts';

/** What the user's conditions say of a version, compared with the one that has the alias. */
export interface Comparison {
  readonly conditions: readonly ConditionResult[];
  readonly reasons: readonly Reason[];
}

/** What a promotion works with. */
export interface PromotionWork {
  readonly registry: Registry;
  readonly because: Because;
  readonly now: () => Date;
  /** Only plan. */
  readonly isDryRun: boolean;
  /** Decides the user's conditions; left out where there are none. `production` is null when nothing has the alias. */
  readonly compare?: (
    candidate: readonly DecisionRecord[],
    production: readonly DecisionRecord[] | null,
  ) => Comparison;
  readonly log: (line: string) => void;
}

/** What became of a promotion. */
export interface PromotionResult {
  readonly outcome: 'promoted' | 'already-there' | 'planned' | 'refused';
  /** Null when no version could be chosen. */
  readonly choice: PromotionChoice | null;
  /** The tag of the assignment that holds, or would; null when refused. */
  readonly tag: string | null;
  readonly refusals: readonly Refusal[];
  readonly comparison: Comparison;
  /** What was done, or would be, in words and in order. */
  readonly operations: readonly string[];
}

/** How often the log may change under our hands before we give up. */
const maxRounds = 8;
const noComparison: Comparison = { conditions: [], reasons: [] };

/**
 * Gives an alias to a version: chooses, examines, compares, plans, appends to the log, and looks again until nothing is left to
 * do. When somebody else moves the alias meanwhile, all is decided anew. Running again changes nothing.
 */
export async function promoteVersion(
  request: PromotionRequest,
  work: PromotionWork,
): Promise<PromotionResult> {
  const { registry, log, because } = work;
  const operations: string[] = [];
  let moved: { readonly choice: PromotionChoice; readonly tag: string } | undefined;
  let change: unknown;
  let comparison = noComparison;
  const unfit = registry.store.aliases?.refuse(request.alias);
  if (unfit !== undefined) return refused(null, [{ code: 'alias-unfit', message: unfit }]);
  const mirror = async () => {
    if (work.isDryRun) return;
    for (const line of await mirrorAlias(registry, request)) {
      log(line);
      operations.push(line);
    }
  };
  for (let round = 1; round <= maxRounds; round++) {
    const history = await registry.log.history(request.model);
    const choice = choosePromotion(history, request);
    // Somebody else may have moved the alias on, right after us.
    if (moved && ('refusals' in choice || choice.version !== moved.choice.version)) {
      await mirror();
      return { outcome: 'promoted', ...moved, refusals: [], comparison, operations };
    }
    if ('refusals' in choice) return refused(null, choice.refusals);
    const plan = planPromotion(history, choice, { request, because, now: work.now() });
    if (plan.entries.length === 0) {
      await mirror();
      const outcome = moved ? 'promoted' : 'already-there';
      return { outcome, choice, tag: plan.tag, refusals: [], comparison, operations };
    }
    const checked = await checkVersion(request, choice, work);
    comparison = checked.comparison;
    const { refusals } = checked;
    if (refusals.length > 0) return refused(choice, refusals, comparison);
    if (work.isDryRun) {
      return {
        ...{ outcome: 'planned', choice, tag: plan.tag, refusals, comparison },
        operations: plan.entries.map(describeEntry),
      };
    }
    try {
      for (const entry of plan.entries) {
        await registry.log.append(entry);
        const line = describeEntry(entry);
        log(line);
        operations.push(line);
        if (entry.note.action === 'assign') moved = { choice, tag: plan.tag };
      }
      change = undefined;
    } catch (error) {
      if (!(error instanceof RegistryChangedError)) throw error;
      change = error;
      log(`${error.message} Looking again.`);
    }
  }
  throw new ServiceError(
    {
      service: 'the version log',
      operation: `promoting ${request.model}`,
      attempts: maxRounds,
      message: change instanceof Error ? change.message : 'it does not hold what was written to it',
    },
    { cause: change },
  );
}

/** The version is what was published, and as good as the conditions ask. */
async function checkVersion(
  { model }: PromotionRequest,
  { version, from, state }: PromotionChoice,
  { registry, compare }: PromotionWork,
): Promise<{ readonly refusals: readonly Refusal[]; readonly comparison: Comparison }> {
  const examination = await examineVersion(registry, { model, version }, { readsContents: true });
  const { refusals } = examination;
  // A version that has the alias already is only tidied up after: its conditions were decided when it got it.
  if (refusals.length > 0 || !compare || state.current?.version === version) {
    return { refusals, comparison: noComparison };
  }
  const production = from === null ? null : await examineVersion(registry, { model, version: from });
  const comparison = compare(
    await recordsOf(registry, examination),
    production && (await recordsOf(registry, production)),
  );
  const against = comparison.reasons.filter(({ verdict }) => verdict === 'fail' || verdict === 'error');
  const undecided = comparison.reasons.filter(({ verdict }) => verdict === 'inconclusive');
  return { refusals: [...against, ...undecided].map(({ code, message }) => ({ code, message })), comparison };
}

/** The records of a version that is what was published; none of another one, which nobody should compare with. */
async function recordsOf({ store }: Registry, { release, refusals }: Examination): Promise<DecisionRecord[]> {
  return release === null || refusals.length > 0 ? [] : readReleaseRecords(store, release);
}

function refused(
  choice: PromotionChoice | null,
  refusals: readonly Refusal[],
  comparison: Comparison = noComparison,
): PromotionResult {
  return { outcome: 'refused', choice, tag: null, refusals, comparison, operations: [] };
}
