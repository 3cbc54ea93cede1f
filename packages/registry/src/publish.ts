import { ServiceError } from '@plimsoll/errors';
import { applyPlan } from './apply-plan.ts';
import { observeVersion } from './observe.ts';
import { describeOperation, planPublication } from './plan.ts';
import type { FileContent, Release } from './release.ts';
import { type Registry, RegistryChangedError } from './release-store.ts';
import { storeName } from './store-limits.ts';

/** What became of a publication, as read back from the registry. */
export type PublicationResult =
  | {
      readonly outcome: 'published' | 'already-published';
      readonly location: string;
      /** What was done, in words and in order. */
      readonly operations: readonly string[];
    }
  | {
      readonly outcome: 'conflict';
      readonly code: string;
      /** One sentence; names both digests where two models meet. */
      readonly message: string;
      readonly operations: readonly string[];
    };

/** How often the registry may change under our hands before we give up. */
const maxRounds = 6;

/**
 * Publishes a release: looks, plans, applies, and looks again until nothing is left to do. Whatever an earlier run
 * left half done is finished, and running again changes nothing. Throws a ServiceError when the store fails, or
 * when others change the same version all the time.
 */
export async function publishRelease(
  release: Release,
  contents: ReadonlyMap<string, FileContent>,
  { registry, log }: { readonly registry: Registry; readonly log: (line: string) => void },
): Promise<PublicationResult> {
  const done: string[] = [];
  let hasPublished = false;
  let change: unknown;
  for (let round = 1; round <= maxRounds; round++) {
    try {
      const plan = planPublication(release, await observeVersion(registry, release.label));
      await applyPlan(plan, {
        release,
        contents,
        registry,
        onDone: (operation) => {
          const line = describeOperation(operation, release);
          log(line);
          done.push(line);
          hasPublished ||= operation.kind === 'publish';
        },
      });
      if (plan.outcome === 'conflict') {
        return { outcome: 'conflict', code: plan.code, message: plan.message, operations: done };
      }
      if (plan.outcome === 'already-published' && plan.operations.length === 0) {
        const outcome = hasPublished ? 'published' : 'already-published';
        return { outcome, location: plan.location, operations: done };
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
      service: storeName(registry.store.kind),
      operation: `publishing ${release.tag}`,
      attempts: maxRounds,
      message: change instanceof Error ? change.message : 'it does not hold what was written to it',
    },
    { cause: change },
  );
}
