import {
  type ListedRelease,
  RegistryChangedError,
  type ReleaseStore,
  type StoredRelease,
} from '@plimsoll/registry';
import { text } from '../web/answer-fields.ts';
import { createOnce } from '../web/web-client.ts';
import { createMlflowAliases } from './aliases.ts';
import { labelOf, type MlflowRun, type MlflowVersion, tagsOf } from './answers.ts';
import { createArtifacts, pathOf } from './artifacts.ts';
import { createMlflowApi } from './mlflow-api.ts';
import { createStoredFiles, folders } from './stored-files.ts';
import { findTrackingServer, type ServerChoice } from './tracking-server.ts';

/** What the store needs. */
export interface MlflowStoreOptions extends ServerChoice {
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly log: (message: string) => void;
  readonly now: () => Date;
}

/** Longest text in a tag of a run. Source: mlflow/utils/validation.py, MAX_TAG_VAL_LENGTH. */
const maxNotes = 8000;

/**
 * Keeps versions in MLflow: the files of a version are artifacts of a run of their own, and the run is a draft until a version of
 * the registered model points to it, which is one call. MLflow numbers versions anew each time it is asked, so it is only asked
 * when no version has this run, and of two versions for one release the lower number is the release and the other a draft to tidy
 * up. MLflow tells no digests: drafts are read back, and what was found is written down for the published version.
 */
export function createMlflowStore(options: MlflowStoreOptions): ReleaseStore {
  const server = findTrackingServer(options);
  const api = createMlflowApi({ ...options, server });
  const artifacts = createArtifacts(api.client, server.url);
  const stored = createStoredFiles(artifacts);

  const rootOf = async (handle: string): Promise<string> => {
    const run = await api.getRun(handle);
    if (run === null) throw gone(handle);
    return run.artifactUri;
  };
  const requireRun = async (handle: string): Promise<MlflowRun> => {
    const run = await api.getRun(handle);
    if (!run?.isActive || labelOf(run.tags) === null) throw gone(handle);
    return run;
  };
  /** Versions of a model in MLflow that are versions here: of each, the one that was registered first. */
  const findPublished = async (model: string): Promise<MlflowVersion[]> => {
    const versions = (await api.findVersions(registeredName(model))).filter(
      ({ tags }) => tags.get('plimsoll.model') === model && tags.has('plimsoll.version'),
    );
    const versionOf = ({ tags }: MlflowVersion) => tags.get('plimsoll.version');
    return versions.filter((one) => versions.find((other) => versionOf(other) === versionOf(one)) === one);
  };

  return {
    kind: 'mlflow',
    parallelUploads: 4,
    digests: 'recorded',
    aliases: createMlflowAliases(api, { findPublished, registeredName }),

    async list(model) {
      const experiment = await api.findExperiment(experimentOf(model));
      // The drafts first: what is published meanwhile is seen as published.
      const tag = { key: 'plimsoll.model', value: model };
      const runs = experiment === null ? [] : await api.findRuns(experiment, tag);
      const published = await findPublished(model);
      const isPublished = new Set(published.map(({ runId }) => runId));
      return [
        ...published.map(
          ({ number, runId, tags }): ListedRelease => ({
            handle: runId,
            state: 'published',
            version: text(tags.get('plimsoll.version')),
            label: labelOf(tags),
            location: `${server.url}/#/models/${registeredName(model)}/versions/${number}`,
          }),
        ),
        ...runs.flatMap(({ id, tags }): ListedRelease[] => {
          const label = labelOf(tags);
          if (label === null || isPublished.has(id)) return [];
          const location = `${server.url}/#/experiments/${experiment}/runs/${id}`;
          return [{ handle: id, state: 'draft', version: label.version, label, location }];
        }),
      ];
    },

    async inspect({ model, version }) {
      const found: StoredRelease[] = [];
      for (const release of await this.list(model)) {
        if (release.version !== version) continue;
        const { handle, state } = release;
        const root = await rootOf(handle);
        const files = await (state === 'draft'
          ? stored.measure(handle, root)
          : stored.readPublished(handle, root));
        found.push({ ...release, files });
      }
      return found;
    },

    async createDraft({ label, tag, notes }) {
      const experiment = await api.ensureExperiment(experimentOf(label.model));
      const find = async () => {
        const found = await api.findRuns(experiment, { key: 'plimsoll.id', value: label.id });
        const published = new Set((await findPublished(label.model)).map(({ runId }) => runId));
        const draft = found.find(({ id }) => !published.has(id));
        if (draft === undefined && found.length > 0) throw isPublishedAlready(label);
        return draft;
      };
      const description = { key: 'mlflow.note.content', value: notes.slice(0, maxNotes) };
      const tags = [...tagsOf(label), description];
      const create = () => api.createRun({ experiment, name: tag, tags, startTime: options.now().getTime() });
      const draft = (await find()) ?? (await createOnce<MlflowRun>({ create, find, sleep: options.sleep }));
      // Says before the first byte whether the server keeps files at all.
      pathOf(draft.artifactUri, server.url);
      return draft.id;
    },

    async *readFile(handle, name) {
      yield* artifacts.read(`${await rootOf(handle)}/${folders.model}`, name);
    },

    async putFile(handle, file, content) {
      const { artifactUri } = await requireRun(handle);
      stored.forget(handle, file.name);
      await artifacts.put(`${artifactUri}/${folders.model}`, file, content);
    },

    async removeFile(handle, name) {
      const { artifactUri } = await requireRun(handle);
      stored.forget(handle, name);
      await artifacts.remove(`${artifactUri}/${folders.model}/${name}`);
    },

    async publish(handle) {
      const { id, artifactUri, tags } = await requireRun(handle);
      const label = labelOf(tags);
      if (label === null) throw gone(handle);
      const find = async () =>
        (await findPublished(label.model)).find(
          (version) => version.tags.get('plimsoll.version') === label.version,
        );
      const before = await find();
      if (before?.runId === id) return;
      if (before) throw isPublishedAlready(label);
      await stored.writeDigests(handle, artifactUri);
      await api.finishRun(id);
      await api.ensureModel(registeredName(label.model));
      const model = registeredName(label.model);
      const description = text(tags.get('mlflow.note.content'));
      const source = `${artifactUri}/${folders.model}`;
      await api.createVersion({ model, source, runId: id, description, tags: tagsOf(label) });
      // Somebody else may have asked for a number at the same time: the first one has it.
      if ((await find())?.runId !== id) {
        await removeVersions(model, id);
        throw isPublishedAlready(label);
      }
    },

    async removeDraft(handle) {
      const run = await api.getRun(handle);
      const label = run && labelOf(run.tags);
      if (!run?.isActive || !label) return;
      if ((await findPublished(label.model)).some(({ runId }) => runId === handle)) return;
      await removeVersions(registeredName(label.model), handle);
      await artifacts.remove(run.artifactUri);
      await api.deleteRun(handle);
      stored.forget(handle);
    },
  };

  /** Takes back what the run was registered as. */
  async function removeVersions(model: string, runId: string): Promise<void> {
    for (const version of await api.findVersions(model)) {
      if (version.runId === runId) await api.deleteVersion(model, version.number);
    }
  }
}

/** The experiment that keeps the files of a model. */
function experimentOf(model: string): string {
  return `plimsoll/${model}`;
}

/** The name of a model in MLflow, which has no slashes in names. Names of ours have no dots, so no two models meet. */
function registeredName(model: string): string {
  return model.replaceAll('/', '.');
}

function gone(handle: string): RegistryChangedError {
  return new RegistryChangedError(`The draft ${handle} is not there any more.`);
}

function isPublishedAlready({ model, version }: { model: string; version: string }): RegistryChangedError {
  return new RegistryChangedError(`${model} ${version} is published already.`);
}
