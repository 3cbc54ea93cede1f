/** Files at addresses, fetched once so that what is checked is what was digested. */
export interface RemoteFiles {
  /**
   * Fetches what the addresses (`s3://`, `gs://`, `hf://`, `https://`; with globs where the store can list) name into a folder,
   * in the order of the addresses, those of a glob in the order of their names. Throws a ConfigurationError that names
   * `input` when they cannot be fetched here, name nothing, or are refused, and a ServiceError when the store fails.
   */
  fetchRemote(
    addresses: readonly string[],
    to: { readonly folder: string; readonly input: string },
  ): Promise<FetchedFile[]>;
}

/** A file that was fetched. */
export interface FetchedFile {
  /** Its address without credentials and query: what messages and records call it. */
  readonly name: string;
  /** Absolute path of the copy; it ends like the address. */
  readonly path: string;
}

/** The scheme of an address, in lower case; null for a path. A drive letter is none. */
export function schemeOf(pattern: string): string | null {
  return /^([a-z][a-z0-9+.-]+):\/\//i.exec(pattern)?.[1]?.toLowerCase() ?? null;
}

/** An address without user, password, query and fragment, which may hold credentials. */
export function publicAddress(address: string): string {
  return address.replace(/^([a-z][a-z0-9+.-]+:\/\/)(?:[^/?#]*@)?([^?#]*).*$/is, '$1$2');
}
