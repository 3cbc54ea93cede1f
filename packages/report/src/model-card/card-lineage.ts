import { joinBlocks, renderLimitedTable, renderTable } from '../blocks.ts';
import { codeSpan, escapeMarkdown } from '../escape.ts';
import { formatBytes } from '../format.ts';
import type { VersionFacts } from '../version-facts.ts';
import { tableLimit } from './card-limit.ts';

/** Where the version comes from: tag, commit, run, and why it is what it is. */
export function renderLineage(facts: VersionFacts): string {
  const { tag, commit, previousVersion, why, override, repository, run } = facts;
  const rows: readonly (readonly [string, string | null])[] = [
    ['Tag', tag],
    ['Commit', commit],
    ['Version before', previousVersion],
    ['Repository', repository],
    ['Run', run],
  ];
  const told: readonly (readonly [string, string | null | undefined])[] = [
    ['Why this version', why],
    ['Override', override],
  ];
  return renderTable(
    [{ heading: 'what' }, { heading: 'value' }],
    [
      ...rows.flatMap(([name, value]) => (value === null ? [] : [[name, codeSpan(value)]])),
      ...told.flatMap(([name, value]) => (value ? [[name, escapeMarkdown(value)]] : [])),
    ],
  );
}

/** The files of the model, and where they lie in the repository. */
export function renderModelFiles({ files }: VersionFacts): string {
  return renderLimitedTable(
    [
      { heading: 'file' },
      { heading: 'in the repository' },
      { heading: 'size', isNumber: true },
      { heading: 'SHA-256' },
    ],
    files,
    {
      limit: tableLimit,
      row: ({ name, path, bytes, sha256 }) => [
        codeSpan(name),
        codeSpan(path),
        formatBytes(bytes),
        codeSpan(sha256),
      ],
    },
  );
}

/** How to check what was downloaded: by its digests, and by its attestation where there is one. Names are safe in a shell. */
export function renderVerification({ tag, repository, store, notAttested }: VersionFacts): string {
  const isSafe = repository !== null && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./@-]+$/.test(tag);
  const download = store === 'github' && isSafe ? [`gh release download '${tag}' --repo ${repository}`] : [];
  const attestation =
    notAttested === null && isSafe
      ? [`gh attestation verify SHA256SUMS --repo ${repository} --bundle attestation.sigstore.json`]
      : [];
  return joinBlocks([
    'In a folder with all files of this version (it fails when one is missing or has changed):',
    ['```sh', ...download, 'sha256sum -c SHA256SUMS', ...attestation, '```'].join('\n'),
    notAttested === null
      ? '`attestation.sigstore.json` attests which workflow of which repository made these files, at which commit.'
      : `There is no attestation of who made these files: ${escapeMarkdown(notAttested, 600)}`,
  ]);
}
