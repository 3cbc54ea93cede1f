import { type DecisionRecord, worstVerdict } from '@plimsoll/record';
import { fold, joinBlocks, linkTo } from './blocks.ts';
import { commentBudget } from './budgets.ts';
import { fitBudget, type RenderContext } from './context.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';
import { formatNumberOf, shortCommit } from './format.ts';
import { arrangeRecords, headlineOf } from './headline.ts';
import { listSteps } from './reasons-section.ts';
import { renderBody } from './report-body.ts';
import { verdictWords } from './verdict-words.ts';

/** What a report is made of. Nothing else goes into it: no clock, no network. */
export interface ReportRequest {
  readonly model: string;
  /** The records of all steps of the run but the report's own; at least one. They may be about several models. */
  readonly records: readonly DecisionRecord[];
  readonly now: Date;
  /** The branch that the change is meant for, and that the baseline is of. */
  readonly baseBranch: string;
  /** The run that speaks; links lead to its host only. */
  readonly runUrl: string | null;
  /** Where the whole report can be read; on the run's host. */
  readonly reportUrl?: string | null;
  /** Measured by a run whose code nobody here has vouched for, such as a fork's: said above everything else. */
  readonly isForeign?: boolean;
  /** Whether the place where it is shown draws Mermaid: a comment and a job summary do. Default: it does. */
  readonly hasCharts?: boolean;
  /** Most characters of the Markdown: `commentBudget` when left out. */
  readonly budget?: number;
}

/** A report for people. */
export interface Report {
  /** The decision in one line of plain text. */
  readonly title: string;
  readonly markdown: string;
}

/** Renders the records of a run as one report: the decision first, then what it rests on, then all the rest, folded. */
export function renderReport(request: ReportRequest): Report {
  const records = arrangeRecords(request.records);
  const models = groupByModel(records);
  const title = headlineOf(records, request.baseBranch);
  const markdown = fitBudget(request.budget ?? commentBudget, (limits, isShortened) => {
    const context: RenderContext = {
      baseBranch: request.baseBranch,
      changeName: records.some(({ identity }) => identity.pullRequest !== null) ? 'this PR' : 'this run',
      now: request.now,
      origin: originOf(request.runUrl),
      reportUrl: request.reportUrl ?? null,
      hasCharts: request.hasCharts ?? true,
      limits,
    };
    return joinBlocks([
      `### ${signOf(records)} ${escapeMarkdown(title, 300)}`,
      request.isForeign ? describeForeign(request, context) : '',
      ...(models.length > 1
        ? renderModels(models, context)
        : [`${codeSpan(request.model)} · ${listSteps(records, context)}`, ...renderBody(records, context)]),
      isShortened ? describeShortening(context) : '',
      renderFooter(records, request, context),
    ]);
  });
  return { title, markdown };
}

function describeForeign({ runUrl }: ReportRequest, { origin }: RenderContext): string {
  const run = linkTo('a run of the pull request’s own code', runUrl, origin);
  return `_Measured by ${run}, and as trustworthy as that code._`;
}

type ModelGroup = readonly [model: string, records: readonly DecisionRecord[]];

function groupByModel(records: readonly DecisionRecord[]): ModelGroup[] {
  const groups = new Map<string, DecisionRecord[]>();
  for (const record of records) {
    const group = groups.get(record.model);
    if (group) group.push(record);
    else groups.set(record.model, [record]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A line for each model, then those that did not pass, then the others, folded. */
function renderModels(models: readonly ModelGroup[], context: RenderContext): string[] {
  const shown = models.slice(0, context.limits.sections);
  const isCalm = (records: readonly DecisionRecord[]) => records.every(({ verdict }) => verdict === 'pass');
  const lines = shown.map(([model, records]) => {
    const headline = escapeMarkdown(headlineOf(records, context.baseBranch), 200);
    return `- ${signOf(records)} ${codeSpan(model)}: ${headline}`;
  });
  const more = models.length - shown.length;
  const bodies = [...shown]
    .sort(([, a], [, b]) => Number(isCalm(a)) - Number(isCalm(b)))
    .map(([model, records]) => {
      const body = joinBlocks([listSteps(records, context), ...renderBody(records, context)]);
      // A model's name is letters, digits, - _ and /: the record's schema allows nothing else.
      if (isCalm(records)) return context.limits.folded > 0 ? fold(`${signOf(records)} ${model}`, body) : '';
      return joinBlocks([`#### ${signOf(records)} ${codeSpan(model)}`, body]);
    });
  const rest = more > 0 ? [`- … and ${formatNumberOf(more, 'more model')}.`] : [];
  return [[...lines, ...rest].join('\n'), ...bodies];
}

function signOf(records: readonly DecisionRecord[]): string {
  return verdictWords[worstVerdict(records.map(({ verdict }) => verdict))].sign;
}

function describeShortening({ reportUrl = null, origin }: RenderContext): string {
  const whole = linkTo('the full report', reportUrl, origin);
  const place =
    whole === 'the full report' ? 'the decision records hold everything' : `${whole} holds everything`;
  return `_Shortened to fit here; ${place}._`;
}

function renderFooter(
  records: readonly DecisionRecord[],
  request: ReportRequest,
  { origin, reportUrl = null }: RenderContext,
): string {
  const [first] = records;
  const commits = [...new Set(records.flatMap(({ identity }) => identity.commit ?? []))].slice(0, 3);
  const links = [
    ['the full report', reportUrl],
    ['the run', request.runUrl],
  ] as const;
  const parts = [
    ...(first ? [escapeMarkdown(`Plimsoll ${first.tool.version}`, 60)] : []),
    ...(commits.length === 0
      ? []
      : [`commit ${commits.map((one) => codeSpan(shortCommit(one))).join(', ')}`]),
    ...links.map(([text, url]) => linkTo(text, url, origin)).filter((link) => link.startsWith('[')),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}

function originOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, origin } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}
