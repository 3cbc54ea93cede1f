import { resolve } from 'node:path';
import { assembleRelease, type ModelFile, type Registering } from '@plimsoll/registry';
import { renderBom, renderModelCard, renderModelCardFile, type VersionFacts } from '@plimsoll/report';
import { readFileContent } from '@plimsoll/stores';

/** What a version is made from: its facts, and where its files lie. */
export interface VersionSource {
  readonly facts: Omit<VersionFacts, 'files' | 'notAttested'>;
  readonly files: readonly ModelFile[];
  readonly because: Registering;
  /** Absolute path of the repository's root. */
  readonly root: string;
}

/** Puts a version together: card, bill of materials and notes say that it is attested, or why it is not. */
export function makeVersion({ facts, files, because, root }: VersionSource, notAttested: string | null) {
  const whole: VersionFacts = { ...facts, files, notAttested };
  const { model, version, commit, run, records } = facts;
  return assembleRelease({
    ...{ model, version, commit, run, records, because, modelFiles: files },
    card: renderModelCardFile(whole),
    bom: renderBom(whole),
    notes: renderModelCard(whole),
    read: ({ path }, part) => readFileContent(resolve(root, path), path, part),
  });
}
