import { ServiceError } from '@plimsoll/errors';
import { observeVersion } from './observe.ts';
import {
  compareFiles,
  describeOperation,
  type Operation,
  type PublicationPlan,
  planPublication,
} from './plan.ts';
import type { FileContent, Release } from './release.ts';
import { type Registry, RegistryChangedError } from './release-store.ts';

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
      service: registry.store.kind === 'github' ? 'GitHub Releases' : 'the registry directory',
      operation: `publishing ${release.tag}`,
      attempts: maxRounds,
      message: change instanceof Error ? change.message : 'it does not hold what was written to it',
    },
    { cause: change },
  );
}

/** Carries out the operations of a plan, in order. */
async function applyPlan(
  plan: PublicationPlan,
  work: {
    readonly release: Release;
    readonly contents: ReadonlyMap<string, FileContent>;
    readonly registry: Registry;
    readonly onDone: (operation: Operation) => void;
  },
): Promise<void> {
  const { release, contents, registry, onDone } = work;
  const { store, log } = registry;
  let draft = plan.outcome === 'publish' ? plan.draft : null;
  const handle = () => {
    if (draft === null) throw new Error(`a plan for ${release.tag} works on a draft before it begins one`);
    return draft;
  };
  for (const operation of plan.operations) {
    switch (operation.kind) {
      case 'create-draft':
        draft = await store.createDraft(release);
        break;
      case 'remove-file':
        await store.removeFile(handle(), operation.name);
        break;
      case 'upload-file':
        await store.putFile(handle(), operation.file, contentOf(operation.file.name, contents));
        break;
      case 'verify-files':
        await verifyFiles(handle(), plan, work);
        break;
      case 'register':
        await log.register(release);
        break;
      case 'publish':
        await store.publish(handle());
        break;
      case 'remove-draft':
        await store.removeDraft(operation.handle);
        break;
    }
    onDone(operation);
  }
}

/** Reads back what the store holds. Nothing is registered or published before it is exactly what it should be. */
async function verifyFiles(
  handle: string,
  plan: PublicationPlan,
  { release, registry }: { readonly release: Release; readonly registry: Registry },
): Promise<void> {
  if (plan.outcome !== 'publish') return;
  const stored = (await registry.store.inspect(release.label)).find((draft) => draft.handle === handle);
  if (!stored) throw new RegistryChangedError(`The draft of ${release.tag} is not there any more.`);
  const { removals, uploads } = compareFiles(plan.files, stored.files);
  const [wrong] = [...uploads.map(({ name }) => name), ...removals];
  if (wrong !== undefined) {
    throw new RegistryChangedError(`${wrong} in the draft of ${release.tag} is not what was uploaded.`);
  }
}

function contentOf(name: string, contents: ReadonlyMap<string, FileContent>): FileContent {
  const content = contents.get(name);
  if (!content) throw new Error(`no content was given for ${name}`);
  return content;
}
