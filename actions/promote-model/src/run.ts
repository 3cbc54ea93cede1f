import { join } from 'node:path';
import { decidePromotion as decideByConditions, parseConditions } from '@plimsoll/gate';
import { type DecisionRecord, type Reason, readRecords, recordsFolder } from '@plimsoll/record';
import {
  type Announcement,
  choosePromotion,
  decidePromotion,
  keptIn,
  type PromotionRequest,
  type PromotionResult,
  promoteVersion,
  readVersion,
} from '@plimsoll/registry';
import { type Action, chooseRegistry, type Decision, isRehearsal, type World } from '@plimsoll/runtime';
import { type Inputs, inputs } from './inputs.ts';

/** Gives an alias such as production to a version, forward or back, and tells those who deploy. */
export const action: Action<typeof inputs> = {
  name: 'promote-model',
  inputs,
  async run(given, world) {
    const { evidence, ...decision } = await promote(given, world);
    const { version, previousVersion, tag, outcome } = evidence;
    const outputs = {
      version: version ?? '',
      'previous-version': previousVersion ?? '',
      tag: tag ?? '',
      promoted: String(outcome === 'promoted'),
    };
    return { ...decision, evidence, outputs } satisfies Decision;
  },
};

async function promote(given: Inputs, world: World): Promise<ReturnType<typeof decidePromotion>> {
  const { context, log, now } = world;
  const reported = await reportedTags(world);
  const { version } = given;
  const request: PromotionRequest = {
    model: given.model,
    alias: given.alias || 'production',
    version: /^(latest|previous|)$/.test(version) ? version || 'latest' : readVersion(version),
    run: context.run?.url ?? null,
    isReported: (tag) => reported.has(tag),
  };
  const registry = await chooseRegistry(given, world).openLogged(given.model, (history) => {
    const choice = choosePromotion(history, request);
    return keptIn(history, 'version' in choice ? choice.version : null);
  });
  const conditions = parseConditions(given.conditions, "input 'conditions'");
  const because = { who: context.run?.actor || null, why: given.reason || null };
  const result = await promoteVersion(request, {
    ...{ registry, because, now },
    isDryRun: given['dry-run'] || isRehearsal(world),
    ...(conditions.length > 0 && {
      compare: (candidate: readonly DecisionRecord[], production: readonly DecisionRecord[] | null) =>
        decideByConditions({ conditions, candidate, production }),
    }),
    log: (line) => log.info(line),
  });
  const { told, remarks } = await tell(result, request, { given, world });
  const operations = [...result.operations, ...told];
  return decidePromotion({ ...result, operations }, { request, because, remarks });
}

/** The promotions that a record of this workspace tells of. */
async function reportedTags({ workspace }: World): Promise<ReadonlySet<string>> {
  const records = await readRecords(join(workspace, recordsFolder));
  return new Set(
    records.flatMap(({ evidence }) => (evidence.kind === 'promotion' && evidence.tag ? [evidence.tag] : [])),
  );
}

/** Starts what follows, once the alias is where it should be. What a run that died could not tell any more is told now. */
async function tell(
  { outcome, choice, tag }: PromotionResult,
  { model, alias, run }: PromotionRequest,
  { given, world }: { readonly given: Inputs; readonly world: World },
): Promise<{ readonly told: readonly string[]; readonly remarks: readonly Reason[] }> {
  const nothing = { told: [], remarks: [] };
  const isStanding = outcome === 'promoted' || outcome === 'already-there';
  const { announcer } = await world.forge();
  if (!isStanding || choice === null || tag === null || announcer === null) return nothing;
  const note = choice.state.current?.entry.note;
  const { registration } = choice;
  const announcement: Announcement = {
    ...{ model, alias, version: choice.version, tag, commit: registration.commit },
    ...{ previousVersion: choice.from, isRollback: choice.isRollback },
    digest: registration.note?.digest ?? null,
    reason: note?.why ?? null,
    environment: given.environment === 'none' ? null : given.environment || alias,
    isNews: outcome === 'promoted' || (run !== null && note?.run === run),
  };
  // What was promoted without GitHub, or by hand, is nobody's to announce.
  return note?.run === null ? nothing : announcer.announce(announcement);
}
