import { resolve } from 'node:path';
import { ServiceError } from '@plimsoll/errors';
import type { DecisionRecord, Reason } from '@plimsoll/record';
import { mergeRecords, renderHtml, renderReport, summaryBudget } from '@plimsoll/report';
import type { Action, World } from '@plimsoll/runtime';
import { compareWithBaseline, keepEvidence, readMerged, writeHtml } from './evidence.ts';
import { type Inputs, inputs } from './inputs.ts';

/** Merges the records of a run into one report, and says it where people look. */
export const action: Action<typeof inputs> = {
  name: 'report',
  inputs,
  async run(given, world) {
    const merged = await readMerged(given, world);
    const { verdict, reasons } = mergeRecords(merged);
    const request = {
      model: given.model,
      records: await compareWithBaseline(merged, given, world),
      now: world.now(),
      baseBranch: world.context.base?.ref ?? world.context.defaultBranch ?? 'main',
      runUrl: world.context.run?.url ?? null,
    };
    const full = renderReport({ ...request, budget: summaryBudget });
    const htmlPath = resolve(world.workspace, given.html || '.plimsoll/report.html');
    await writeHtml(htmlPath, await renderHtml(full));

    const artifact = await attempt(world, () => keep(merged, given, world));
    const comment = await attempt(world, () => say(renderReport(request).markdown, given, world));
    const isSilent = given['require-comment'] && 'failure' in comment;
    return {
      verdict: isSilent ? 'error' : verdict,
      summary: full.title,
      reasons: isSilent ? [unsaid(comment.failure), ...reasons] : reasons,
      evidence: {
        kind: 'report',
        merged: merged.map(({ id, action: name, verdict: one }) => ({ id, action: name, verdict: one })),
        comment: 'value' in comment ? comment.value : null,
        artifact: 'value' in artifact ? artifact.value : null,
      },
      outputs: {
        'comment-url': ('value' in comment && comment.value) || '',
        'html-path': htmlPath,
      },
      markdown: full.markdown,
    };
  },
};

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

async function keep(merged: readonly DecisionRecord[], given: Inputs, world: World): Promise<string | null> {
  if (!given.upload) return null;
  const name = await keepEvidence(merged, given, world);
  world.log.info(`Kept the evidence: ${name}`);
  return name;
}

async function say(markdown: string, given: Inputs, world: World): Promise<string | null> {
  if (given.comment === 'never') return null;
  const { comments } = await world.forge();
  if (!comments) return null;
  const { outcome, location } = await comments.upsert({ model: given.model, markdown });
  world.log.info(
    outcome === 'outdated' ? `A newer run has commented: ${location}` : `Comment ${outcome}: ${location}`,
  );
  return location;
}

function unsaid(failure: string): Reason {
  return {
    code: 'comment-failed',
    verdict: 'error',
    message: `The comment could not be written. ${failure}`,
  };
}
