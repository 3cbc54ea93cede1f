import { joinBlocks, renderLimitedTable } from '../blocks.ts';
import { isOfKind } from '../context.ts';
import { codeSpan, escapeMarkdown } from '../escape.ts';
import { listKnownLimits } from '../known-limits.ts';
import { showVerdict } from '../verdict-words.ts';
import type { VersionFacts } from '../version-facts.ts';
import { renderData, renderLockFiles, renderValues } from './card-data.ts';
import { tableLimit } from './card-limit.ts';
import { renderLineage, renderModelFiles, renderVerification } from './card-lineage.ts';
import { renderSlices, renderTraining } from './card-metrics.ts';
import { renderFrontMatter } from './front-matter.ts';
import { howToLoad } from './how-to-load.ts';

/**
 * The card of a model version, as Markdown: what it is for, how good it is and on what evidence, what it was made from,
 * and how to check and load it. The same facts give the same card; text from them is escaped.
 */
export function renderModelCard(facts: VersionFacts): string {
  const { records, files, model, version } = facts;
  const trainings = records.filter((record) => isOfKind(record, 'training'));
  const identities = trainings.length > 0 ? trainings : records;
  const sections: readonly (readonly [title: string, body: string])[] = [
    ['Purpose and limits', renderPurpose(facts)],
    ['Known limits', renderLimits(facts)],
    ['Metrics', joinBlocks(trainings.map((record) => renderTraining(record, trainings.length > 1)))],
    ['Slices', joinBlocks(trainings.map((record) => renderSlices(record, trainings.length > 1)))],
    ['Checks', renderChecks(facts)],
    ['Data', renderData(records)],
    ['Parameters', renderValues('parameter', identities, 'parameters')],
    [
      'Environment',
      joinBlocks([renderValues('environment', identities, 'environment'), renderLockFiles(facts)]),
    ],
    ['Lineage', renderLineage(facts)],
    ['Files', renderModelFiles(facts)],
    ['Verify', renderVerification(facts)],
    ['Load', howToLoad(files)],
  ];
  return `${joinBlocks([
    `# ${escapeMarkdown(model)} ${escapeMarkdown(version)}`,
    ...sections.map(([title, body]) => (body === '' ? '' : `## ${title}\n\n${body}`)),
  ])}\n`;
}

/** The card as a file: with the front matter that Hugging Face reads, and GitHub shows as a table. */
export function renderModelCardFile(facts: VersionFacts): string {
  return `${renderFrontMatter(facts)}\n${renderModelCard(facts)}`;
}

function renderPurpose({ purpose }: VersionFacts): string {
  if (purpose !== null) return purpose.trim();
  return 'Nobody wrote down what this model is for, and what it must not be used for. Say it in a Markdown file, and name that file in the input `card` of publish-model.';
}

function renderLimits({ records }: VersionFacts): string {
  return listKnownLimits(records)
    .map((limit) => `- ${escapeMarkdown(limit, 600)}`)
    .join('\n');
}

function renderChecks({ records }: VersionFacts): string {
  return renderLimitedTable(
    [{ heading: 'record' }, { heading: 'verdict' }, { heading: 'summary' }],
    records,
    {
      limit: tableLimit,
      row: ({ id, verdict, summary }) => [codeSpan(id), showVerdict(verdict), escapeMarkdown(summary)],
    },
  );
}
