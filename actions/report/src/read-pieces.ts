import { join } from 'node:path';
import { type EvidencePiece, evidencePrefix } from '@plimsoll/lineage';
import { readRecords } from '@plimsoll/record';
import type { RunArtifacts } from '@plimsoll/runtime';

/** Every artifact of ours, downloaded and read; pages and what others left do not count. */
export async function readPieces(artifacts: RunArtifacts): Promise<EvidencePiece[]> {
  const listed = (await artifacts.list()).filter(
    ({ name }) => name.startsWith(evidencePrefix) && !name.endsWith('.html'),
  );
  const pieces: EvidencePiece[] = [];
  for (const artifact of listed) {
    const folder = await artifacts.download(artifact);
    pieces.push({ name: artifact.name, folder, records: await readRecords(join(folder, 'records')) });
  }
  return pieces;
}
