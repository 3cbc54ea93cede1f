import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { evidenceName, evidencePageName, mainScope, scopeOf } from '@plimsoll/lineage';
import type { DecisionRecord } from '@plimsoll/record';
import type { World } from '@plimsoll/runtime';
import { mayReplaceOf, partOf } from './evidence.ts';
import type { Gathered } from './gathered.ts';
import type { Inputs } from './inputs.ts';

interface Task {
  readonly gathered: Gathered;
  readonly given: Inputs;
  readonly world: World;
}

/** A report, and the records that its page carries. */
export interface ReportedPage extends Task {
  readonly carried: readonly DecisionRecord[];
}

/**
 * The records that the page carries, so that a change leaves one artifact and not two: nobody is compared with a change, so nobody
 * needs the predictions behind it. Empty where records are kept beside the page, or are a stranger's.
 */
export async function carriedBy({ gathered, given, world }: Task): Promise<readonly DecisionRecord[]> {
  const { reporting } = await world.forge();
  const isAlone = scopeOf(world.context).kind === 'change' && given.upload && !gathered.isForeign;
  return isAlone && reporting ? gathered.evidence.flatMap(({ records }) => records) : [];
}

/** Uploads the HTML report where a browser can open it; returns its name and where that is, or null where it is not wanted. */
export async function publishPage(
  html: string,
  { gathered, given, world, carried }: ReportedPage,
): Promise<{ name: string; url: string } | null> {
  const { reporting } = await world.forge();
  if (!given.upload || !reporting) return null;
  const [first, second] = gathered.evidence;
  const model = first && !second ? first.model : null;
  const isCarrier = carried.length > 0;
  const name = evidencePageName(model, isCarrier ? scopeOf(world.context) : mainScope, partOf(given));
  // What this job's earlier report has left is known by the name of its evidence.
  const kept = isCarrier ? name : evidenceName(first?.model ?? '', scopeOf(world.context), partOf(given));
  const mayReplace = given.merge || (await mayReplaceOf(kept, world));
  const url = await reporting.pages.publish({ path: await copyPage(html, name, world), mayReplace });
  return { name, url };
}

/** The HTML report under the name that its artifact has: a browser shows it by that. */
async function copyPage(html: string, name: string, world: World): Promise<string> {
  const folder = join(world.temporary, 'plimsoll-pages');
  await mkdir(folder, { recursive: true });
  const page = join(folder, name);
  await copyFile(html, page);
  return page;
}
