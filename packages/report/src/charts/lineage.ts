import type { DecisionRecord } from '@plimsoll/record';
import { cleanText } from '../escape.ts';
import { formatBytes, formatNumberOf, formatSeconds, shortCommit } from '../format.ts';

/** One thing that a model came from, or became. Plain text. */
export interface LineageStep {
  readonly name: string;
  readonly details: readonly string[];
}

/** From code and data to the version: what the model of a run was made of. Empty without a training. */
export function lineageOf(records: readonly DecisionRecord[]): LineageStep[] {
  const training = records.find(({ evidence }) => evidence.kind === 'training');
  if (training?.evidence.kind !== 'training') return [];
  const { identity, evidence } = training;
  const parameters = Object.entries(identity.parameters);
  const publication = records.flatMap(({ evidence: one }) => (one.kind === 'publication' ? [one] : []))[0];
  const seconds = evidence.commands.reduce((sum, command) => sum + command.seconds, 0);
  const bytes = evidence.modelFiles.reduce((sum, file) => sum + file.bytes, 0);
  const steps: LineageStep[] = [
    { name: 'Code', details: identity.commit === null ? [] : [`commit ${shortCommit(identity.commit)}`] },
    {
      name: 'Data',
      details: identity.data
        .slice(0, 4)
        .map(({ path, sha256 }) => `${cleanText(path, 60)} (${sha256.slice(0, 8)})`),
    },
    {
      name: 'Parameters',
      details: parameters
        .slice(0, 4)
        .map(([name, value]) => `${cleanText(name, 40)}: ${cleanText(String(value), 40)}`),
    },
    {
      name: 'Training',
      details: [
        ...(evidence.fingerprint ? [`fingerprint ${evidence.fingerprint.digest.slice(0, 8)}`] : []),
        ...(evidence.commands.length > 0 ? [formatSeconds(seconds)] : []),
        ...(evidence.reuse?.outcome === 'restored' ? ['restored from the cache'] : []),
      ],
    },
    {
      name: 'Model',
      details:
        evidence.modelFiles.length === 0
          ? []
          : [`${formatNumberOf(evidence.modelFiles.length, 'file')}, ${formatBytes(bytes)}`],
    },
    {
      name: publication?.outcome === 'published' ? 'Version' : 'Next version',
      details: publication?.version ? [cleanText(publication.version, 40)] : [],
    },
  ];
  return steps.filter(({ details }) => details.length > 0);
}
