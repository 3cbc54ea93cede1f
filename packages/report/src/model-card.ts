import type {
  DecisionRecord,
  FileDigest,
  Identity,
  PublicationEvidence,
  TrainingEvidence,
} from '@plimsoll/record';
import { joinBlocks, renderLimitedTable, renderTable } from './blocks.ts';
import { comparabilityOf, compareMetrics, type MetricRow } from './compare-metrics.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';
import { formatBytes, formatCount, formatPair, formatValue } from './format.ts';
import { howToLoad } from './how-to-load.ts';
import { showVerdict } from './verdict-words.ts';

/** What a model card is made of. */
export interface ModelCardRequest {
  readonly model: string;
  /** vX.Y.Z */
  readonly version: string;
  readonly tag: string;
  readonly previousVersion: string | null;
  /** Why the version is what it is, in one sentence; null when nobody knows. */
  readonly why?: string | null;
  /** Who let it pass although a record spoke against it, in one sentence; null when nobody had to. */
  readonly override?: string | null;
  readonly commit: string;
  /** owner/name; null outside a forge. */
  readonly repository: string | null;
  /** The run that published it; null in a terminal. */
  readonly run: string | null;
  /** Where the version is kept, which tells how it is fetched. */
  readonly store: PublicationEvidence['store'];
  /** The records that the release carries. */
  readonly records: readonly DecisionRecord[];
  /** The files of the model: where they lie in the repository, and their names in the release. */
  readonly files: readonly (FileDigest & { readonly name: string })[];
  /** The user's own Markdown on purpose and limits, which is taken over as it is; null for none. */
  readonly purpose: string | null;
}

/** Rows of one table, enough for every model that people read about. */
const limit = 500;

/**
 * The card of a model version, as Markdown: what it is for, how good it is and on what evidence, what it was made from,
 * and how to check and load it. The same records give the same card; text from them is escaped.
 */
export function renderModelCard(request: ModelCardRequest): string {
  const trainings = request.records.filter(isTraining);
  const identities = trainings.length > 0 ? trainings : request.records;
  const sections: readonly (readonly [title: string, body: string])[] = [
    ['Purpose and limits', renderPurpose(request)],
    ['Metrics', joinBlocks(trainings.map((record) => renderTraining(record, trainings.length > 1)))],
    ['Checks', renderChecks(request.records)],
    ['Data', renderData(identities)],
    ['Parameters', renderValues('parameter', mergeValues(identities, 'parameters'))],
    ['Environment', renderValues('environment', mergeValues(identities, 'environment'))],
    ['Lineage', renderLineage(request)],
    ['Files', renderModelFiles(request)],
    ['Verify', renderVerification(request)],
    ['Load', howToLoad(request.files)],
  ];
  return `${joinBlocks([
    `# ${escapeMarkdown(request.model)} ${escapeMarkdown(request.version)}`,
    ...sections.map(([title, body]) => (body === '' ? '' : `## ${title}\n\n${body}`)),
  ])}\n`;
}

type TrainingRecord = DecisionRecord & { readonly evidence: TrainingEvidence };

function isTraining(record: DecisionRecord): record is TrainingRecord {
  return record.evidence.kind === 'training';
}

function renderPurpose({ purpose }: ModelCardRequest): string {
  if (purpose !== null) return purpose.trim();
  return 'Nobody wrote down what this model is for, and what it must not be used for. Say it in a Markdown file, and name that file in the input `card` of publish-model.';
}

function renderTraining({ id, evidence }: TrainingRecord, isOneOfSeveral: boolean): string {
  const { holdout, baseline } = evidence;
  const tested = holdout
    ? `Tested on a holdout of ${formatCount(holdout.rows)} rows (${holdout.task}), whose ids and labels have the digest ${codeSpan(holdout.sha256)}.`
    : 'Metrics were read from files; there are no predictions to compute them from.';
  const compared =
    baseline.kind === 'found'
      ? `Compared with main${baseline.commit === null ? '' : ` at ${codeSpan(baseline.commit)}`} (${escapeMarkdown(baseline.source)})${comparabilityOf(evidence) === 'ok' ? '' : ', which was tested on other rows'}.`
      : `Compared with nothing: ${escapeMarkdown(baseline.reason)}`;
  return joinBlocks([
    isOneOfSeveral ? `### ${codeSpan(id)}` : '',
    `${tested} ${compared}`,
    renderMetrics(evidence),
    evidence.conditions.length === 0 ? 'No conditions were set: nothing was asked of these metrics.' : '',
  ]);
}

function renderMetrics(evidence: TrainingEvidence): string {
  const rows = compareMetrics(evidence);
  if (rows.length === 0) return 'No metrics were measured.';
  const hasMain = rows.some(({ main }) => main !== null);
  return renderLimitedTable(
    [
      { heading: 'metric' },
      { heading: 'this version', isNumber: true },
      ...(hasMain ? [{ heading: 'main', isNumber: true }] : []),
      { heading: 'condition' },
      { heading: 'verdict' },
    ],
    rows,
    { limit, row: (row) => renderRow(row, hasMain) },
  );
}

function renderRow(row: MetricRow, hasMain: boolean): string[] {
  const { name, main, change, conditions } = row;
  const pair =
    main === null || change === null
      ? { main: renderNumber(main), change: renderNumber(change) }
      : formatPair(main, change);
  return [
    name === null ? '' : codeSpan(name),
    pair.change,
    ...(hasMain ? [pair.main] : []),
    conditions.map(({ text }) => codeSpan(text)).join('<br>'),
    conditions.map(({ verdict }) => showVerdict(verdict)).join('<br>'),
  ];
}

function renderNumber(value: number | null): string {
  return value === null ? '–' : formatValue(value);
}

function renderChecks(records: readonly DecisionRecord[]): string {
  return renderLimitedTable(
    [{ heading: 'record' }, { heading: 'verdict' }, { heading: 'summary' }],
    records,
    {
      limit,
      row: ({ id, verdict, summary }) => [codeSpan(id), showVerdict(verdict), escapeMarkdown(summary)],
    },
  );
}

function renderData(records: readonly DecisionRecord[]): string {
  const files = new Map(
    records.flatMap(({ identity }) => identity.data).map((file) => [`${file.path}\n${file.sha256}`, file]),
  );
  if (files.size === 0)
    return 'The records name no data files. List them in the input `data` of train-and-test.';
  return renderLimitedTable(
    [{ heading: 'file' }, { heading: 'size', isNumber: true }, { heading: 'SHA-256' }],
    [...files.values()],
    { limit, row: ({ path, bytes, sha256 }) => [codeSpan(path), formatBytes(bytes), codeSpan(sha256)] },
  );
}

function mergeValues(
  records: readonly DecisionRecord[],
  key: 'parameters' | 'environment',
): [string, Identity['parameters'][string]][] {
  const values = new Map<string, [string, Identity['parameters'][string]]>();
  for (const { identity } of records) {
    for (const [name, value] of Object.entries(identity[key])) values.set(`${name}\n${value}`, [name, value]);
  }
  return [...values.values()].sort(([a], [b]) => (a < b ? -1 : 1));
}

function renderValues(
  heading: string,
  values: readonly (readonly [string, Identity['parameters'][string]])[],
): string {
  return renderLimitedTable([{ heading }, { heading: 'value' }], values, {
    limit,
    row: ([name, value]) => [codeSpan(name), codeSpan(String(value))],
  });
}

function renderLineage(request: ModelCardRequest): string {
  const { tag, commit, previousVersion, why, override, repository, run } = request;
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
      ...rows.map(([name, value]) => [name, value === null ? '–' : codeSpan(value)]),
      ...told.flatMap(([name, value]) => (value ? [[name, escapeMarkdown(value)]] : [])),
    ],
  );
}

function renderModelFiles({ files }: ModelCardRequest): string {
  return renderLimitedTable(
    [
      { heading: 'file' },
      { heading: 'in the repository' },
      { heading: 'size', isNumber: true },
      { heading: 'SHA-256' },
    ],
    files,
    {
      limit,
      row: ({ name, path, bytes, sha256 }) => [
        codeSpan(name),
        codeSpan(path),
        formatBytes(bytes),
        codeSpan(sha256),
      ],
    },
  );
}

/** Tags and repositories have only letters that are safe in a shell and in a code block. */
function renderVerification({ tag, repository, store }: ModelCardRequest): string {
  const download =
    store === 'github' &&
    repository !== null &&
    /^[\w.-]+\/[\w.-]+$/.test(repository) &&
    /^[\w./@-]+$/.test(tag)
      ? [`gh release download '${tag}' --repo ${repository}`]
      : [];
  const commands = [...download, 'sha256sum -c SHA256SUMS'];
  return [
    'In a folder with all files of this version (it fails when one is missing or has changed):',
    '',
    '```sh',
    ...commands,
    '```',
  ].join('\n');
}
