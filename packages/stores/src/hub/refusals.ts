import { ConfigurationError } from '@plimsoll/errors';
import { RegistryChangedError, type ReleaseLabel } from '@plimsoll/registry';

/** That a branch which was begun has gone. */
export function draftGone(repository: string, ref: string): RegistryChangedError {
  return new RegistryChangedError(`The draft ${ref} of ${repository} is not there any more.`);
}

/** That a version has its tag already. */
export function alreadyPublished({ model, version }: ReleaseLabel): RegistryChangedError {
  return new RegistryChangedError(`${model} ${version} is published already.`);
}

/** That a repository holds the versions of another model. */
export function otherModel(repository: string, there: string, model: string): ConfigurationError {
  const owner = repository.split('/')[0];
  return new ConfigurationError({
    where: `hf://${repository}`,
    message: `holds the versions of ${there}, and this model is ${model}; a repository holds one model.`,
    fix: `Write store: hf://${owner} for a repository of each model, or name another repository.`,
  });
}
