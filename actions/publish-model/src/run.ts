import { resolve } from 'node:path';
import {
  assembleRelease,
  checkPublishable,
  checkStoreLimits,
  countingRecords,
  decidePublication,
  formatVersionTag,
  modelDigest,
  nameAssets,
  observeModel,
  observeVersion,
  planPublication,
  publishRelease,
  readVersion,
} from '@plimsoll/registry';
import { renderModelCard } from '@plimsoll/report';
import { type Action, chooseRegistry, type Decision, isRehearsal, type World } from '@plimsoll/runtime';
import { readFileContent } from '@plimsoll/stores';
import { type Inputs, inputs } from './inputs.ts';
import { readEvidence } from './read-evidence.ts';

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

  const { records, modelFiles, missingFiles, purpose, remarks } = await readEvidence(given, world);
  const { names, refusals: nameRefusals } = nameAssets(modelFiles.map(({ path }) => path));
  const refusals = [
    ...checkPublishable({
      ...{ model, commit, records, modelFiles, missingFiles },
      required: given.require,
      allowInconclusive: given['allow-inconclusive'],
    }),
    ...nameRefusals.map(({ file, message }) => refuseFile(file, message)),
  ];
  if (refusals.length > 0) {
    return decidePublication({ kind: 'refused', refusals }, { model, store, choice: null, remarks });
  }

  const registry = await place.open();
  const files = modelFiles.map((file) => ({ ...file, name: names.get(file.path) ?? file.path }));
  const request = given.version === '' ? { bump: given.bump } : { version: readVersion(given.version) };
  const choice = await observeModel(registry, request, { name: model, digest: modelDigest(files) });
  const about = { model, store, choice, remarks };

  const tag = formatVersionTag({ model, version: choice.version });
  const identity = { model, commit, run: context.run?.url ?? null, records: countingRecords(records, model) };
  const card = renderModelCard({ ...identity, ...choice, tag, repository, store, files, purpose });
  const { release, contents } = assembleRelease({
    ...{
      ...identity,
      version: choice.version,
      modelFiles: files,
      card,
      notes: card,
      because: { who: context.run?.actor ?? null, why: null },
    },
    read: ({ path }) => readFileContent(resolve(root, path), path),
  });
  const unfit = checkStoreLimits(store, release.files).map(({ file, message }) => refuseFile(file, message));
  if (unfit.length > 0) return decidePublication({ kind: 'refused', refusals: unfit, release }, about);

  if (given['dry-run'] || isRehearsal(world)) {
    const plan = planPublication(release, await observeVersion(registry, release.label));
    return decidePublication({ kind: 'planned', release, plan }, about);
  }
  const log = (line: string) => world.log.info(line);
  const result = await publishRelease(release, contents, { registry, log });
  return decidePublication({ kind: 'done', release, result }, about);
}

function refuseFile(file: string | undefined, message: string) {
  return { code: 'file-unfit', message: file === undefined ? message : `«${file}»: ${message}` };
}
