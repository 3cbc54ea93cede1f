import { ServiceError } from '@plimsoll/errors';
import type { DecisionRecord, Reason } from '@plimsoll/record';
import { checkBudget, mergeRecords, renderReport, summaryBudget } from '@plimsoll/report';
import type { Action, World } from '@plimsoll/runtime';
import { compareWithBaseline, keepEvidence } from './evidence.ts';
import { gather } from './gather.ts';
import type { Gathered } from './gathered.ts';
import { type Inputs, inputs } from './inputs.ts';
import { carriedBy, publishPage, type ReportedPage } from './publish-page.ts';
import { check, comment, subjectOf } from './say.ts';
import { writeFiles } from './write-files.ts';

/** Merges the records of a run into one report, and says it where people look. */
export const action: Action<typeof inputs> = {
  name: 'report',
  inputs,
  async run(given, world) {
    const gathered = await gather(given, world);
    const records = await compareAll(gathered, given, world);
    const carried = await carriedBy({ gathered, given, world });
    const about = { gathered, given, world, records, carried };
    const { verdict, reasons } = mergeRecords(records);
    const request = {
      model: subjectOf(gathered),
      records,
      now: world.now(),
      baseBranch: gathered.baseBranch,
      runUrl: gathered.runUrl,
      isForeign: gathered.isForeign,
    };
    const written = await writeFiles(
      renderReport({ ...request, hasCharts: false, budget: summaryBudget }),
      records,
      about,
    );
    const [page, archive] = await Promise.all([
      attempt(world, () => publishPage(written.html, about)),
      attempt(world, () => keep(about)),
    ]);
    const published = givenBy(page);
    const reportUrl = published?.url ?? null;
    const artifact = carried.length > 0 ? (published?.name ?? null) : givenBy(archive);
    const full = renderReport({ ...request, reportUrl, budget: summaryBudget });
    const forCheck = renderReport({ ...request, reportUrl, hasCharts: false, budget: checkBudget });
    const [said] = await Promise.all([
      attempt(world, () => comment(renderReport({ ...request, reportUrl }).markdown, about)),
      attempt(world, () => check({ ...forCheck, verdict, url: reportUrl ?? gathered.runUrl }, about)),
    ]);
    const isSilent = given['require-comment'] && 'failure' in said;
    return {
      verdict: isSilent ? 'error' : verdict,
      summary: full.title,
      reasons: isSilent ? [unsaid(said.failure), ...reasons] : reasons,
      evidence: {
        kind: 'report',
        merged: records.map(({ id, action: name, verdict: one }) => ({ id, action: name, verdict: one })),
        comment: givenBy(said),
        artifact,
      },
      outputs: {
        'comment-url': givenBy(said) ?? '',
        'report-url': reportUrl ?? '',
        'html-path': written.html,
        'json-path': written.json,
        'junit-path': written.junit ?? '',
        'sarif-path': written.sarif ?? '',
      },
      markdown: full.markdown,
    };
  },
};

type About = ReportedPage & { records: readonly DecisionRecord[] };

async function compareAll({ evidence, isForeign }: Gathered, given: Inputs, world: World) {
  const records: DecisionRecord[] = [];
  for (const one of evidence)
    records.push(...(isForeign ? one.records : await compareWithBaseline(one, given, world)));
  return records;
}

type Attempt<T> = { readonly value: T } | { readonly failure: string };

/** What the forge refuses is a warning here: the verdict stands, and the job summary carries the report. */
async function attempt<T>(world: World, work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    world.log.warning(error.message);
    return { failure: error.message };
  }
}

function givenBy<T>(attempted: Attempt<T | null>): T | null {
  return 'value' in attempted ? attempted.value : null;
}

/** What a stranger's run left is nobody's baseline. */
async function keep({ gathered, given, world, carried }: About): Promise<string | null> {
  if (!given.upload || gathered.isForeign || carried.length > 0) return null;
  const names: string[] = [];
  for (const evidence of gathered.evidence) names.push(await keepEvidence(evidence, given, world));
  world.log.info(`Kept the evidence: ${names.join(', ')}`);
  return names.join(', ');
}

function unsaid(failure: string): Reason {
  return {
    code: 'comment-failed',
    verdict: 'error',
    message: `The comment could not be written. ${failure}`,
  };
}
