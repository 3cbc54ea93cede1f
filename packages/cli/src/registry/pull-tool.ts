import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ConfigurationError } from '@plimsoll/errors';
import { download, examineVersion, listDownloads } from '@plimsoll/registry';
import { pathFrom, readInputs, text } from '@plimsoll/runtime';
import { hasFile, writeFileDurably } from '@plimsoll/stores';
import type { Tool } from '../tool.ts';
import { openVersion, registryHelp, registryInputs } from './open-registry.ts';
import { readTarget } from './operands.ts';

const inputs = { ...registryInputs, to: text() };

/** `plimsoll pull penguins@production --to model`: downloads a version; what is there already is not downloaded again. */
export const pullTool: Tool = {
  manifest: {
    name: 'pull',
    operands: '<model>@<version>',
    description:
      'Download a version (v1.2.3, latest, or an alias): every file is checked before it gets its name, parts are joined, and what is there already is not downloaded again.',
    inputs: {
      ...registryHelp,
      to: { description: 'Folder to download into. Default: <model>-<version>.', required: false },
    },
  },
  async run(raw, _installation, operands) {
    const given = readInputs(inputs, raw);
    const target = readTarget(operands, 'plimsoll pull penguins@production --to model');
    const { model } = target;
    const { registry, version } = await openVersion(given, target);
    const { release, checksums, refusals } = await examineVersion(registry, { model, version });
    const [refusal] = refusals;
    if (refusal || !release) {
      throw new ConfigurationError({
        where: `${model}@${version}`,
        message: refusal?.message ?? 'is not published.',
      });
    }
    const folder = resolve(given.to || `${model.replaceAll('/', '-')}-${version}`);
    await mkdir(folder, { recursive: true });
    for (const file of listDownloads(release, checksums)) {
      const path = resolve(folder, file.name);
      const isThere = await hasFile(path, file.sha256);
      if (!isThere) {
        await writeFileDurably({ path, partial: `${path}.partial` }, () =>
          download(registry.store, release.handle, file),
        );
      }
      process.stdout.write(`${isThere ? '=' : '✓'} ${file.name}\n`);
    }
    process.stdout.write(`${model} ${version} is in ${pathFrom(process.cwd(), folder) || '.'}.\n`);
    return 0;
  },
};
