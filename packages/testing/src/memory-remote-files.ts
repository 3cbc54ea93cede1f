import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publicAddress, type RemoteFiles } from '@plimsoll/dataset';
import { ConfigurationError } from '@plimsoll/errors';

/** An in-memory twin of what fetches files at addresses: their contents by their addresses. It knows no globs. */
export function createMemoryRemoteFiles(contents: ReadonlyMap<string, string>): RemoteFiles {
  return {
    fetchRemote: async (addresses, { folder, input }) =>
      Promise.all(
        addresses.map(async (address, i) => {
          const name = publicAddress(address);
          const content = contents.get(name);
          if (content === undefined) {
            const message = `names «${name}», and there is no such file.`;
            throw new ConfigurationError({ where: `input '${input}'`, message });
          }
          const path = join(folder, `${i}-${name.slice(name.lastIndexOf('/') + 1)}`);
          await writeFile(path, content);
          return { name, path };
        }),
      ),
  };
}
