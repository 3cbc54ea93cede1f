import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type EvidencePiece, evidencePrefix, isEvidencePage } from '@plimsoll/lineage';
import { readRecords } from '@plimsoll/record';
import { readCarriedRecords } from '@plimsoll/report';
import { pageFile, type RunArtifacts } from '@plimsoll/runtime';

/** Every artifact of ours, downloaded and read: archives of evidence, and pages that carry their records; what others left does not count. */
export async function readPieces(artifacts: RunArtifacts): Promise<EvidencePiece[]> {
  const listed = (await artifacts.list()).filter(({ name }) => name.startsWith(evidencePrefix));
  const pieces: EvidencePiece[] = [];
  for (const artifact of listed) {
    const { name } = artifact;
    const folder = await artifacts.download(artifact);
    const records = isEvidencePage(name)
      ? await readCarriedRecords(await readFile(join(folder, pageFile), 'utf8'), `artifact ${name}`)
      : await readRecords(join(folder, 'records'));
    pieces.push({ name, folder, records });
  }
  return pieces;
}
