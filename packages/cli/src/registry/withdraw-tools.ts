import { ConfigurationError } from '@plimsoll/errors';
import {
  keptIn,
  type LogEntry,
  planDeprecation,
  planUnassignment,
  readAlias,
  type StoreAddress,
  versionOf,
  type Withdrawal,
  type WithdrawalWork,
  withdraw,
} from '@plimsoll/registry';
import { flag, readInputs, requiredText } from '@plimsoll/runtime';
import type { Tool } from '../tool.ts';
import { openLog, openRegistry, registryHelp, registryInputs } from './open-registry.ts';
import { readModelAndAlias, readTarget } from './operands.ts';

const inputs = { ...registryInputs, reason: requiredText('it is biased'), 'dry-run': flag() };

const help = {
  ...registryHelp,
  reason: { description: 'Why, in one sentence; it is written into the log.', required: true },
  'dry-run': { description: 'Only say what would be done.', required: false },
};

/** `plimsoll deprecate penguins@v1.2.3 --reason …`: no promotion takes the version any more. */
export const deprecateTool: Tool = {
  manifest: {
    name: 'deprecate',
    operands: '<model>[@<version>]',
    description:
      'Deprecate a version, or a whole model: it stays where it is, and nobody can promote it any more.',
    inputs: help,
  },
  run: async (raw, _installation, operands) => {
    const target = readTarget(operands, 'plimsoll deprecate penguins@v1.2.3 --reason "it is biased"');
    if (target.version !== null && !/^v\d/.test(target.version)) {
      throw new ConfigurationError({
        where: 'command line',
        message: `names «${target.version}», which is no version.`,
        fix: 'Name the version itself: what an alias means changes.',
      });
    }
    const about = { model: target.model, alias: null };
    return runWithdrawal(raw, about, (history, work) => planDeprecation(history, target, work));
  },
};

/** `plimsoll unassign penguins production --reason …`: no version has the alias any more. */
export const unassignTool: Tool = {
  manifest: {
    name: 'unassign',
    operands: '<model> <alias>',
    description: 'Take an alias from the version that has it, without giving it to another one.',
    inputs: help,
  },
  run: async (raw, _installation, operands) => {
    const target = readModelAndAlias(operands, 'plimsoll unassign penguins staging --reason "not needed"');
    return runWithdrawal(raw, target, (history, work) => planUnassignment(history, target, work));
  },
};

async function runWithdrawal(
  raw: Readonly<Record<string, string>>,
  { model, alias }: { readonly model: string; readonly alias: string | null },
  plan: (history: readonly LogEntry[], work: WithdrawalWork) => Withdrawal,
): Promise<number> {
  const given = readInputs(inputs, raw);
  const { log } = await openLog(given);
  const history = await log.history(model);
  const registry = await openRegistry(given, alias === null ? null : storeOf(history, alias));
  const isDryRun = given['dry-run'];
  const because = { who: null, why: given.reason };
  const { refusals, operations } = await withdraw(registry, {
    ...{ model, alias, isDryRun },
    plan: (history) => plan(history, { because, run: null, now: new Date() }),
  });
  const [refusal] = refusals;
  if (refusal) throw new ConfigurationError({ where: model, message: refusal.message });
  for (const operation of operations) {
    process.stdout.write(`${isDryRun ? 'Would' : 'Done:'} ${operation}.\n`);
  }
  if (operations.length === 0) process.stdout.write('Nothing to do: it is so already.\n');
  return 0;
}

/** Where the version is that has an alias, or had it last: a store may still show what was taken away. */
function storeOf(history: readonly LogEntry[], alias: string): StoreAddress | null {
  const last = history.findLast((entry) => entry.alias === alias);
  const version = readAlias(history, alias).current?.version ?? (last && versionOf(last, history)) ?? null;
  return keptIn(history, version);
}
