import { resolve } from 'node:path';
import { ConfigurationError } from '@plimsoll/errors';
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
import type { Action, Decision, World } from '@plimsoll/runtime';
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
  const { model, store: asked } = given;
  const { context, root } = world;
  const { commit, repository } = context;
  const store = asked !== 'auto' ? asked : context.platform === 'github' ? 'github' : 'directory';
  if (commit === null) throw needsGit(root);
  if (store === 'github' && context.platform === 'local') throw needsActions();

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

  const directory = resolve(world.workspace, given.directory || '.plimsoll/registry');
  const registry = await (await world.forge()).registry({ store, directory });
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

/**
 * What is not on main yet is never released by the way: a pull request, the merge queue and a push to another branch show what
 * a merge would release. Somebody who means another branch starts the workflow by hand.
 */
function isRehearsal({ context }: World): boolean {
  const { pullRequest, base, isPrivileged, event, ref, defaultBranch } = context;
  const isOnMain = defaultBranch === null || ref === defaultBranch;
  if (event === 'push') return !isOnMain;
  return pullRequest !== null || base !== null || isPrivileged || /^(pull_request|merge_group)/.test(event);
}

function refuseFile(file: string | undefined, message: string) {
  return { code: 'file-unfit', message: file === undefined ? message : `«${file}»: ${message}` };
}

function needsGit(root: string): ConfigurationError {
  return new ConfigurationError({
    where: root,
    message: 'is no git repository with a commit, and versions are tags on commits.',
    fix: 'Commit the code first: git init, git add, git commit.',
  });
}

function needsActions(): ConfigurationError {
  return new ConfigurationError({
    where: "input 'store'",
    message: 'is «github», and releases on GitHub are made by a workflow there.',
    fix: 'Leave it out: in a terminal, versions go to a directory.',
  });
}
