import { compareVerdicts, type DecisionRecord, type Verdict } from '@plimsoll/record';
import {
  allModels,
  annotationsOf,
  type CheckToSay,
  isWorthSaying,
  type StepAnnotation,
} from '@plimsoll/report';
import { isFailure, type World } from '@plimsoll/runtime';
import type { Gathered } from './gathered.ts';
import type { Inputs } from './inputs.ts';

/** Whose report it is: a model, or all of them. */
export function subjectOf({ evidence }: Pick<Gathered, 'evidence'>): string {
  const [first, second] = evidence;
  return second || !first ? allModels : first.model;
}

/** Comments on the pull request, where there is one; returns the comment's location, or null when there is none. */
export async function comment(
  markdown: string,
  about: { gathered: Gathered; given: Inputs; world: World; records: readonly DecisionRecord[] },
): Promise<string | null> {
  const { gathered, given, world, records } = about;
  const mode = given.comment;
  if (mode === 'never') return null;
  const forge = await world.forge();
  const { pullRequest, isForeign } = gathered;
  const thread =
    isForeign && pullRequest !== null
      ? forge.reporting?.commentsOn(pullRequest)
      : isForeign
        ? null
        : forge.comments;
  if (!thread) return null;
  const isQuiet = !isWorthSaying(mode, records);
  const { outcome, location } = await thread.upsert({ model: subjectOf(gathered), markdown, isQuiet });
  const words = { outdated: 'A newer run has commented', silent: `Nothing to say (comment: ${mode})` };
  const said = outcome in words ? words[outcome as keyof typeof words] : `Comment ${outcome}`;
  world.log.info(location === null ? `${said}.` : `${said}: ${location}`);
  return location;
}

/** Says the verdict of the commit, where branch protection looks for it. */
export async function check(
  said: { title: string; markdown: string; verdict: Verdict; url: string | null },
  about: { gathered: Gathered; given: Inputs; world: World; records: readonly DecisionRecord[] },
): Promise<string | null> {
  const { gathered, given, world, records } = about;
  const { commit, isForeign } = gathered;
  // What a stranger's run claims must not open a gate, unless somebody asks for that in so many words.
  if (given.check === 'never' || commit === null || (isForeign && given.check === 'auto')) return null;
  const { reporting } = await world.forge();
  if (!reporting) return null;
  const outcome = await reporting.checks.say({
    kind: given.check,
    name: nameCheck(gathered, given),
    commit,
    conclusion: concludeFrom(said.verdict, given),
    title: said.title,
    markdown: said.markdown,
    url: said.url,
    annotations: annotationsOfAll(records),
  });
  if (outcome.kind === 'none') world.log.info(`No check was written: ${outcome.reason}`);
  return outcome.kind === 'none' ? null : outcome.location;
}

/** Errors before warnings, and of these the worst step's first; the board says how many it takes. */
function annotationsOfAll(records: readonly DecisionRecord[]): StepAnnotation[] {
  const all = [...records]
    .sort((a, b) => compareVerdicts(b.verdict, a.verdict))
    .flatMap((record) => annotationsOf(record, Number.POSITIVE_INFINITY));
  return [...all.filter(({ level }) => level === 'error'), ...all.filter(({ level }) => level !== 'error')];
}

/** The same in every run, because branch protection asks for a check by its name. */
function nameCheck(gathered: Gathered, { id }: Inputs): string {
  const subject = subjectOf(gathered);
  return `Plimsoll${subject === allModels ? '' : `: ${subject}`}${id === 'report' ? '' : ` (${id})`}`;
}

function concludeFrom(verdict: Verdict, given: Inputs): CheckToSay['conclusion'] {
  if (isFailure(verdict, given['fail-on'])) return 'failure';
  return verdict === 'pass' || verdict === 'warn' ? 'success' : 'neutral';
}
