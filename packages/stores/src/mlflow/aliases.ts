import { ServiceError } from '@plimsoll/errors';
import { type AliasMirror, RegistryChangedError } from '@plimsoll/registry';
import type { MlflowVersion } from './answers.ts';
import type { MlflowApi } from './mlflow-api.ts';

/** Aliases of registered models: models:/penguins@production is what the log gave production to. */
export function createMlflowAliases(
  api: MlflowApi,
  {
    findPublished,
    registeredName,
  }: {
    readonly findPublished: (model: string) => Promise<readonly MlflowVersion[]>;
    readonly registeredName: (model: string) => string;
  },
): AliasMirror {
  return {
    refuse(alias) {
      // Source: mlflow/utils/validation.py, _validate_model_alias_name and _validate_model_alias_name_reserved.
      const isReserved = /^(latest|v\d+)$/i.test(alias);
      if (/^[\w-]{1,255}$/.test(alias) && !isReserved) return undefined;
      return `MLflow takes no alias «${alias}»: it has letters, digits, _ and -, and is neither latest nor v1, v2 and so on.`;
    },
    async read({ model, alias }) {
      const number = await api.getAlias(registeredName(model), alias);
      if (number === null) return null;
      const version = (await findPublished(model)).find((one) => one.number === number);
      return version?.tags.get('plimsoll.version') ?? null;
    },
    async point({ model, alias }, version) {
      const found = (await findPublished(model)).find(({ tags }) => tags.get('plimsoll.version') === version);
      if (!found) throw new RegistryChangedError(`${model} ${version} is not in MLflow any more.`);
      const name = registeredName(model);
      try {
        await api.setAlias(name, alias, found.number);
      } catch (error) {
        // Of several who give an alias for the first time at once, its database refuses all but one. The caller reads back.
        const isRefused = error instanceof ServiceError && error.status === 400;
        if (!isRefused || (await api.getAlias(name, alias)) === null) throw error;
      }
    },
    async remove({ model, alias }) {
      await api.deleteAlias(registeredName(model), alias);
    },
  };
}
