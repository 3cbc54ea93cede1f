import { ConfigurationError } from '@plimsoll/errors';
import { field, text } from '../web/answer-fields.ts';
import { createOnce, type WebClient } from '../web/web-client.ts';
import { type MlflowRun, type MlflowVersion, parseRun, parseVersion } from './answers.ts';
import { createRest, type RestOptions } from './rest.ts';

/** What the store needs of MLflow's REST API. All can be repeated, but createRun, of which every call makes one. */
export interface MlflowApi {
  readonly client: WebClient;
  /** The experiment of that name, or null. */
  findExperiment(name: string): Promise<string | null>;
  ensureExperiment(name: string): Promise<string>;
  /** Active runs with this tag, the oldest first. */
  findRuns(experiment: string, tag: { readonly key: string; readonly value: string }): Promise<MlflowRun[]>;
  /** Null when there never was one. */
  getRun(id: string): Promise<MlflowRun | null>;
  createRun(run: { experiment: string; name: string; tags: Tag[]; startTime: number }): Promise<MlflowRun>;
  finishRun(id: string): Promise<void>;
  deleteRun(id: string): Promise<void>;
  /** All versions of a registered model, the lowest number first. */
  findVersions(model: string): Promise<MlflowVersion[]>;
  ensureModel(model: string): Promise<void>;
  createVersion(version: NewVersion): Promise<void>;
  deleteVersion(model: string, number: number): Promise<void>;
  /** Number of the version that has an alias, or null. */
  getAlias(model: string, alias: string): Promise<number | null>;
  setAlias(model: string, alias: string, number: number): Promise<void>;
  deleteAlias(model: string, alias: string): Promise<void>;
}

interface Tag {
  readonly key: string;
  readonly value: string;
}

/** A version to be registered: the files of a run, seen under a number. */
export interface NewVersion {
  readonly model: string;
  readonly source: string;
  readonly runId: string;
  readonly description: string;
  readonly tags: readonly Tag[];
}

const missing = ['RESOURCE_DOES_NOT_EXIST'];
const existing = ['RESOURCE_ALREADY_EXISTS'];

/** The API of one server. Each function throws a ConfigurationError when the user can mend it, else a ServiceError. */
export function createMlflowApi(options: RestOptions): MlflowApi {
  const { sleep } = options;
  const { client, call, search } = createRest(options);

  const api: MlflowApi = {
    client,
    async findExperiment(name) {
      const doing = `looking for the experiment ${name}`;
      const query = { experiment_name: name };
      const found = await call({
        method: 'GET',
        path: 'experiments/get-by-name',
        doing,
        query,
        none: missing,
      });
      if (found === null) return null;
      if (field(found, 'experiment', 'lifecycle_stage') === 'deleted') {
        throw new ConfigurationError({
          where: options.server.url,
          message: `the experiment ${name}, which keeps the files of this model, was deleted.`,
          fix: `Restore it (mlflow experiments restore --experiment-id ${text(field(found, 'experiment', 'experiment_id'))}), or let the server forget it with mlflow gc.`,
        });
      }
      return text(field(found, 'experiment', 'experiment_id'));
    },
    async ensureExperiment(name) {
      const found = await api.findExperiment(name);
      if (found !== null) return found;
      const doing = `creating the experiment ${name}`;
      const create = async () => {
        const made = await call({
          method: 'POST',
          path: 'experiments/create',
          doing,
          body: { name },
          none: existing,
        });
        return made === null ? api.findExperiment(name) : text(field(made, 'experiment_id'));
      };
      const find = async () => (await api.findExperiment(name)) ?? undefined;
      const id = await createOnce<string | null>({ create, find, sleep });
      return id ?? api.ensureExperiment(name);
    },
    async findRuns(experiment, { key, value }) {
      const body = {
        experiment_ids: [experiment],
        filter: `tags.\`${key}\` = '${value}'`,
        run_view_type: 'ACTIVE_ONLY',
        max_results: 1000,
      };
      const runs = await search(
        { method: 'POST', path: 'runs/search', doing: 'looking for runs', body },
        'runs',
      );
      const isOlder = (a: MlflowRun, b: MlflowRun) => a.startTime - b.startTime || (a.id < b.id ? -1 : 1);
      return runs.map(parseRun).sort(isOlder);
    },
    async getRun(id) {
      const found = await call({
        method: 'GET',
        path: 'runs/get',
        doing: 'reading a run',
        query: { run_id: id },
        none: missing,
      });
      return found === null ? null : parseRun(field(found, 'run'));
    },
    async createRun({ experiment, name, tags, startTime }) {
      const body = { experiment_id: experiment, run_name: name, start_time: startTime, tags };
      return parseRun(
        field(await call({ method: 'POST', path: 'runs/create', doing: `beginning ${name}`, body }), 'run'),
      );
    },
    async finishRun(id) {
      const body = { run_id: id, status: 'FINISHED' };
      await call({ method: 'POST', path: 'runs/update', doing: 'ending a run', body, isRepeatable: true });
    },
    async deleteRun(id) {
      const body = { run_id: id };
      await call({
        method: 'POST',
        path: 'runs/delete',
        doing: 'removing a run',
        body,
        isRepeatable: true,
        none: missing,
      });
    },
    async findVersions(model) {
      const query = { filter: `name = '${model}'`, max_results: '1000' };
      const found = await search(
        { method: 'GET', path: 'model-versions/search', doing: `looking for versions of ${model}`, query },
        'model_versions',
      );
      return found.map(parseVersion).sort((a, b) => a.number - b.number);
    },
    async ensureModel(name) {
      const doing = `creating the registered model ${name}`;
      await call({
        ...{ method: 'POST', path: 'registered-models/create' },
        ...{ doing, body: { name }, isRepeatable: true, none: existing },
      });
    },
    async createVersion({ model, source, runId, description, tags }) {
      const doing = `registering a version of ${model}`;
      const body = { name: model, source, run_id: runId, description, tags };
      const find = async () => (await api.findVersions(model)).find((version) => version.runId === runId);
      await createOnce<unknown>({
        create: () => call({ method: 'POST', path: 'model-versions/create', doing, body }),
        find,
        sleep,
      });
    },
    async deleteVersion(model, number) {
      const body = { name: model, version: String(number) };
      await call({
        method: 'DELETE',
        path: 'model-versions/delete',
        doing: 'removing a version',
        body,
        none: missing,
      });
    },
    async getAlias(name, alias) {
      const doing = `looking for the alias ${alias}`;
      const query = { name, alias };
      // An alias that nothing has is an invalid value for MLflow.
      const found = await call({
        method: 'GET',
        path: 'registered-models/alias',
        doing,
        query,
        none: ['INVALID_PARAMETER_VALUE', ...missing],
      });
      return found === null ? null : parseVersion(field(found, 'model_version')).number;
    },
    async setAlias(name, alias, number) {
      const body = { name, alias, version: String(number) };
      const doing = `giving ${alias} to version ${number} of ${name}`;
      await call({ method: 'POST', path: 'registered-models/alias', doing, body, isRepeatable: true });
    },

    async deleteAlias(name, alias) {
      const doing = `taking ${alias} from ${name}`;
      const body = { name, alias };
      await call({ method: 'DELETE', path: 'registered-models/alias', doing, body, none: missing });
    },
  };
  return api;
}
