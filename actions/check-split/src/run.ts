import type { Drift, SplitCheck, Verdict } from '@plimsoll/record';
import { worstVerdict } from '@plimsoll/record';
import { type Action, type Decision, type FindData, type World, withData } from '@plimsoll/runtime';
import { checkSize, parseSplitLimits, summariseSplit } from '@plimsoll/split';
import { compareSides } from './compare-sides.ts';
import { type Inputs, inputs } from './inputs.ts';
import { readSide } from './read-side.ts';

export const action: Action<typeof inputs> = {
  name: 'check-split',
  inputs,
  run: (given, world) => withData(world, (findData) => checkSplit(given, world, findData)),
};

async function checkSplit(given: Inputs, world: World, findData: FindData): Promise<Decision> {
  const limits = parseSplitLimits(given.limits);
  const engine = await world.engine();
  const train = await readSide(findData, engine, { name: 'train', patterns: given.train });
  const holdout = await readSide(findData, engine, {
    name: 'holdout',
    patterns: given.holdout,
    against: train,
  });
  const validation =
    given.validation.length === 0
      ? null
      : await readSide(findData, engine, { name: 'validation', patterns: given.validation, against: train });

  const size = checkSize({ name: holdout.name, rows: holdout.table.rows }, given.precision ?? 0.05);
  const compared = [await compareSides({ train, test: holdout, given, engine, limits })];
  if (validation) {
    compared.push(await compareSides({ train, test: validation, given, engine, limits }));
    compared.push(await compareSides({ train: validation, test: holdout, given, engine, limits }));
  }
  const checks: SplitCheck[] = [...compared.flatMap((one) => one.checks), size];
  const reasons = compared.flatMap((one) => one.reasons);
  if (size.verdict !== 'pass')
    reasons.push({ code: size.check, verdict: size.verdict, message: size.message });
  const drift: Drift[] = compared.flatMap((one) => one.drift ?? []);
  const sides = [train, ...(validation ? [validation] : []), holdout];
  const splits = await Promise.all(
    sides.map(async ({ name, table, digest }) => ({
      name,
      rows: table.rows,
      files: await digest(),
    })),
  );
  const verdict: Verdict = worstVerdict(reasons.map((reason) => reason.verdict));
  return {
    verdict,
    summary: summariseSplit({ verdict, reasons, checks: checks.length, splits }),
    reasons,
    evidence: { kind: 'split', splits, checks, ...(drift.length > 0 && { drift }) },
    identity: { data: splits.flatMap(({ files }) => files) },
  };
}
