import { ConfigurationError } from '@plimsoll/errors';
import {
  countingRecords,
  download,
  type Examination,
  examineVersion,
  isEvidence,
  listDownloads,
  type Registry,
  RegistryChangedError,
  readReleaseRecords,
} from '@plimsoll/registry';
import { readInputs } from '@plimsoll/runtime';
import type { Tool } from '../tool.ts';
import {
  type AttestationInputs,
  attestationHelp,
  attestationInputs,
  checkAttestation,
} from './check-attestation.ts';
import { openVersion, registryHelp, registryInputs } from './open-registry.ts';
import { readTarget } from './operands.ts';

const inputs = { ...registryInputs, ...attestationInputs };

/** `plimsoll verify penguins@v1.2.3`: downloads, hashes again, and reads the records. */
export const verifyTool: Tool = {
  manifest: {
    name: 'verify',
    operands: '<model>@<version>',
    description:
      'Download a version, hash every file again, and check its tag, its checksums, its records and its attestation. Exit code 1 when something is not what was published.',
    inputs: { ...registryHelp, ...attestationHelp },
  },
  async run(raw, _installation, operands) {
    const given = readInputs(inputs, raw);
    const target = readTarget(operands, 'plimsoll verify penguins@v1.2.3');
    const { registry, version } = await openVersion(given, target);
    const key = { model: target.model, version };
    const problems = await verify(registry, key, given);
    for (const problem of problems) process.stdout.write(`✗ ${problem}\n`);
    const verdict = problems.length === 0 ? 'is what was published' : 'is NOT what was published';
    process.stdout.write(`${target.model} ${version} ${verdict}.\n`);
    return problems.length === 0 ? 0 : 1;
  },
};

async function verify(
  registry: Registry,
  key: { model: string; version: string },
  given: AttestationInputs,
): Promise<string[]> {
  const examination = await examineVersion(registry, key);
  const { release, refusals, label, checksums } = examination;
  if (release === null || label === null) return refusals.map(({ message }) => message);
  const problems = refusals.map(({ message }) => message);
  for (const file of listDownloads(release, checksums)) {
    try {
      for await (const _chunk of download(registry.store, release.handle, file));
      process.stdout.write(`✓ ${file.name}  ${file.sha256}\n`);
    } catch (error) {
      if (!(error instanceof RegistryChangedError)) throw error;
      problems.push(error.message);
    }
  }
  return [
    ...problems,
    ...(await checkRecords(registry, examination, key.model)),
    ...(await checkAttestation(registry, examination, given)),
  ];
}

/** The records are of this model, this commit and these files. */
async function checkRecords(
  { store }: Registry,
  { release, label, checksums }: Examination,
  model: string,
): Promise<string[]> {
  if (release === null || label === null) return [];
  try {
    const records = countingRecords(await readReleaseRecords(store, release), model);
    const trainings = records.flatMap(({ evidence }) => (evidence.kind === 'training' ? [evidence] : []));
    const tested = new Set(trainings.flatMap(({ modelFiles }) => modelFiles.map(({ sha256 }) => sha256)));
    const untested = [...checksums].filter(([name, sha256]) => !isEvidence(name) && !tested.has(sha256));
    return [
      ...(trainings.length === 0 ? ['No record of train-and-test travels with it.'] : []),
      ...records
        .filter(({ identity }) => identity.commit !== label.commit)
        .map(
          ({ id, identity }) =>
            `The record «${id}» is of commit ${identity.commit}, and the version of ${label.commit}.`,
        ),
      ...untested.map(([name]) => `No record tells that ${name} was tested.`),
    ];
  } catch (error) {
    if (error instanceof ConfigurationError) return [error.message];
    throw error;
  }
}
