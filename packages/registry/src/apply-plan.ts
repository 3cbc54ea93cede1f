import { compareFiles, type Operation, type PublicationPlan } from './plan.ts';
import type { FileContent, Release, ReleaseFile } from './release.ts';
import { type Registry, RegistryChangedError } from './release-store.ts';

/** What the operations of a plan work with. */
export interface Work {
  readonly release: Release;
  readonly contents: ReadonlyMap<string, FileContent>;
  readonly registry: Registry;
  /** Told of every operation that is done, in the order of the plan. */
  readonly onDone: (operation: Operation) => void;
}

/** Carries out the operations of a plan, in order; files are stored several at a time where the store likes that. */
export async function applyPlan(plan: PublicationPlan, work: Work): Promise<void> {
  const { release, contents, registry, onDone } = work;
  const { store, log } = registry;
  let draft = plan.outcome === 'publish' ? plan.draft : null;
  const handle = () => {
    if (draft === null) throw new Error(`a plan for ${release.tag} works on a draft before it begins one`);
    return draft;
  };
  const upload = (file: ReleaseFile) => store.putFile(handle(), file, contentOf(file.name, contents));
  for (let at = 0; at < plan.operations.length; at++) {
    const operation = plan.operations[at] as Operation;
    switch (operation.kind) {
      case 'create-draft':
        draft = await store.createDraft(release);
        break;
      case 'remove-file':
        await store.removeFile(handle(), operation.name);
        break;
      case 'upload-file':
        // All uploads stand together in a plan; the first takes the others with it.
        if (plan.operations[at - 1]?.kind !== 'upload-file') {
          const files = plan.operations.flatMap((one) => (one.kind === 'upload-file' ? [one.file] : []));
          await forEachOf(files, store.parallelUploads, upload);
        }
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

/**
 * Works on several items at a time. After a failure no further item is begun, and nothing goes on behind the caller's back: it
 * throws when all that was begun has ended.
 */
async function forEachOf<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>) {
  const failures: unknown[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length && failures.length === 0) {
      const item = items[next++] as T;
      await work(item).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, worker));
  if (failures.length > 0) throw failures[0];
}
