import { ConfigurationError } from '@plimsoll/errors';
import {
  describeEntry,
  type LogEntry,
  planDeprecation,
  planUnassignment,
  RegistryChangedError,
  type Withdrawal,
  type WithdrawalWork,
} from '@plimsoll/registry';
import { flag, readInputs, requiredText } from '@plimsoll/runtime';
import type { Tool } from '../tool.ts';
import { openRegistry, registryHelp, registryInputs } from './open-registry.ts';
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
    return withdraw(raw, target.model, (history, work) => planDeprecation(history, target, work));
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
    return withdraw(raw, target.model, (history, work) => planUnassignment(history, target, work));
  },
};

/** How often the log may change under our hands before we give up. */
const maxRounds = 8;

async function withdraw(
  raw: Readonly<Record<string, string>>,
  model: string,
  plan: (history: readonly LogEntry[], work: WithdrawalWork) => Withdrawal,
): Promise<number> {
  const given = readInputs(inputs, raw);
  const { log } = await openRegistry(given);
  for (let round = 1; ; round++) {
    const because = { who: null, why: given.reason };
    const entry = plan(await log.history(model), { because, run: null, now: new Date() });
    if ('refusals' in entry) {
      const [refusal] = entry.refusals;
      if (refusal) throw new ConfigurationError({ where: model, message: refusal.message });
      process.stdout.write('Nothing to do: it is so already.\n');
      return 0;
    }
    if (given['dry-run']) {
      process.stdout.write(`Would ${describeEntry(entry)}.\n`);
      return 0;
    }
    try {
      await log.append(entry);
      process.stdout.write(`Done: ${describeEntry(entry)}.\n`);
      return 0;
    } catch (error) {
      if (!(error instanceof RegistryChangedError) || round === maxRounds) throw error;
    }
  }
}
