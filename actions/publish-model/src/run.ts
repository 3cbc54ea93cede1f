import { resolve } from 'node:path';
import {
  checkPublishable,
  checkStoreLimits,
  countingRecords,
  decidePublication,
  describeOverride,
  formatVersionTag,
  type ModelFile,
  maxFileBytes,
  modelDigest,
  nameAssets,
  observeModel,
  observeVersion,
  planPublication,
  publishRelease,
  readVersion,
  type StoreKind,
  splitBytes,
} from '@plimsoll/registry';
import { type Action, chooseRegistry, type Decision, isRehearsal, type World } from '@plimsoll/runtime';
import { digestStretches } from '@plimsoll/stores';
import { askForOverride, remarkOnOverride } from './ask-for-override.ts';
import { attestVersion, inabilityOf } from './attest-version.ts';
import { type Inputs, inputs } from './inputs.ts';
import { makeVersion, type VersionSource } from './make-version.ts';
import { readEvidence } from './read-evidence.ts';
import { readLockFiles } from './read-lock-files.ts';

/** Releases a model that its records speak for: tag, model, card, checksums and evidence. */
export const action: Action<typeof inputs> = {
  name: 'publish-model',
  inputs,
  async run(given, world) {
    const { evidence, ...decision } = await publish(given, world);
    const { version, tag, location, outcome } = evidence;
    const outputs = {
      version: version ?? '',
      tag: tag ?? '',
      location: location ?? '',
      published: String(outcome === 'published'),
    };
    return { ...decision, evidence, outputs } satisfies Decision;
  },
};

async function publish(given: Inputs, world: World): Promise<ReturnType<typeof decidePublication>> {
  const { model } = given;
  const { context, root } = world;
  const { repository } = context;
  const place = chooseRegistry(given, world);
  const { store, commit } = place;

  const found = await readEvidence(given, world);
  const { records, modelFiles, missingFiles, purpose } = found;
  const { names, refusals: nameRefusals } = nameAssets(modelFiles.map(({ path }) => path));
  const { refusals, override } = await askForOverride(
    [
      ...checkPublishable({
        ...{ model, commit, records, modelFiles, missingFiles },
        required: given.require,
        allowInconclusive: given['allow-inconclusive'],
      }),
      ...nameRefusals.map(({ file, message }) => refuseFile(file, message)),
    ],
    { given, world, commit },
  );
  const remarks = [...found.remarks, ...remarkOnOverride(override)];
  if (refusals.length > 0) {
    return decidePublication({ kind: 'refused', refusals }, { model, store, choice: null, remarks });
  }

  const registry = await place.open();
  const named = modelFiles.map((file) => ({ ...file, name: names.get(file.path) ?? file.path }));
  const files = await splitFiles(named, { store, root });
  const counting = countingRecords(records, model);
  const request = given.version === '' ? { bump: given.bump } : { version: readVersion(given.version) };
  const digest = modelDigest(files);
  const choice = await observeModel(registry, request, { name: model, digest, records: counting });
  const about = { model, store, choice, remarks, bump: choice.bump, override };

  const reasons = { why: choice.bump?.reason ?? null, override: override && describeOverride(override) };
  const why = [reasons.why, reasons.override].filter((reason) => reason !== null).join(' ') || null;
  const { version, previousVersion } = choice;
  const source: VersionSource = {
    facts: {
      ...{ model, version, previousVersion, commit, repository, store, digest, purpose, ...reasons },
      tag: formatVersionTag({ model, version }),
      run: context.run?.url ?? null,
      records: counting,
      lockFiles: await readLockFiles(root, counting),
    },
    ...{ files, root, because: { who: context.run?.actor || null, why, store: place.address } },
  };
  const { attestor = null } = await world.forge();
  const { release } = makeVersion(source, inabilityOf(attestor));
  const unfit = checkStoreLimits(store, release.files).map(({ file, message }) => refuseFile(file, message));
  if (unfit.length > 0) return decidePublication({ kind: 'refused', refusals: unfit, release }, about);

  if (given['dry-run'] || isRehearsal(world)) {
    const plan = planPublication(release, await observeVersion(registry, release.label));
    return decidePublication({ kind: 'planned', release, plan }, about);
  }
  const log = (line: string) => world.log.info(line);
  const attested = await attestVersion(source, { registry, attestor, log });
  const { made, attestation, remarks: further } = attested;
  const result = await publishRelease(made.release, made.contents, { registry, log });
  return decidePublication(
    { kind: 'done', release: made.release, result },
    { ...about, attestation, remarks: [...remarks, ...further] },
  );
}

/** Files that are larger than the store takes, in pieces that it takes. */
async function splitFiles(
  files: readonly ModelFile[],
  { store, root }: { readonly store: StoreKind; readonly root: string },
): Promise<ModelFile[]> {
  const maxBytes = maxFileBytes(store);
  const split = async (file: ModelFile): Promise<ModelFile> => {
    if (file.bytes <= maxBytes) return file;
    const parts = await digestStretches(resolve(root, file.path), splitBytes(file.bytes, maxBytes));
    return { ...file, parts };
  };
  return Promise.all(files.map(split));
}

function refuseFile(file: string | undefined, message: string) {
  return { code: 'file-unfit', message: file === undefined ? message : `«${file}»: ${message}` };
}
