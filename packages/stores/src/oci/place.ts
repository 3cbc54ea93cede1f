import { ConfigurationError } from '@plimsoll/errors';

/** A repository of a registry: where the versions of one model are. */
export interface OciPlace {
  /** Host as people write it, with its port: ghcr.io, localhost:5000. */
  readonly host: string;
  /** Such as acme/penguins. */
  readonly repository: string;
}

/** Names of repositories. Source: the distribution specification, «Pulling manifests». */
const repositoryForm = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;

/**
 * The repository of a model: the path of the store with the model's name, unless the path ends with it already. Throws a
 * ConfigurationError when that is no name for a repository.
 */
export function placeOf(model: string, store: { readonly host: string; readonly path: string }): OciPlace {
  const { host, path } = store;
  const isWhole = path === model || path.endsWith(`/${model}`);
  const repository = isWhole || path === '' ? path || model : `${path}/${model}`;
  // Some registries take 255 characters for host and repository together.
  if (!repositoryForm.test(repository) || `${host}/${repository}`.length > 255) {
    throw new ConfigurationError({
      where: `oci://${host}/${repository}`,
      message:
        'is no name for a repository of a registry: parts are lower-case letters and digits, with single ., - or _ between them, and at most 255 characters in all.',
      fix: `Choose another name with the input model, or another path with the input store. Example: store: oci://${host}/acme`,
    });
  }
  return { host, repository };
}

/** The address of a registry's API. As with docker, a registry on this machine is spoken to without TLS. */
export function apiOf(host: string): string {
  const name = host.replace(/:\d+$/, '');
  const isLocal = name === 'localhost' || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name);
  const server = host === 'docker.io' ? 'registry-1.docker.io' : host;
  return `${isLocal ? 'http' : 'https'}://${server}/v2/`;
}

/** What people call a place. */
export function describePlace({ host, repository }: OciPlace): string {
  return `${host}/${repository}`;
}
