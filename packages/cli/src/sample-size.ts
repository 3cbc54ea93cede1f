import { number, oneOf, readInputs, requiredLines } from '@plimsoll/runtime';
import type { Tool } from './tool.ts';

const inputs = {
  condition: requiredLines('n - o > 0.02 +/- 0.01'),
  reliability: number({ min: 0.5, max: 0.99999999 }),
  steps: number({ min: 1, max: 100_000, integer: true }),
  adaptivity: oneOf(['full', 'first-change', 'none']),
  mode: oneOf(['fp-free', 'fn-free']),
};

const estimators = {
  hoeffding: 'Hoeffding’s inequality',
  'exact-binomial': 'exact binomial probabilities',
  bennett: 'Bennett’s inequality, since few predictions may change',
} as const;

/** `plimsoll sample-size --condition "n - o > 0.02 +/- 0.01" …`: how many rows a holdout needs. */
export const sampleSizeTool: Tool = {
  manifest: {
    name: 'sample-size',
    description: 'Say how many rows a holdout needs to decide conditions with a guarantee.',
    inputs: {
      condition: {
        description:
          'A condition over n (accuracy of the change), o (accuracy of main) and d (share of predictions that changed) with +/-, once for each.',
        required: true,
      },
      reliability: {
        description: 'Probability that no decision is wrong.',
        required: false,
        default: '0.999',
      },
      steps: { description: 'Decisions that the holdout shall serve.', required: false, default: '32' },
      adaptivity: {
        description: 'What people learn of a decision before the next one: full, first-change or none.',
        required: false,
        default: 'full',
      },
      mode: {
        description: 'fp-free or fn-free; both take as many rows.',
        required: false,
        default: 'fp-free',
      },
    },
  },
  async run(raw) {
    const given = readInputs(inputs, raw);
    // Loaded here, so that no other command waits for it.
    const { parseConditions, sampleSize } = await import('@plimsoll/gate');
    const conditions = parseConditions(given.condition, "input 'condition'");
    const { adaptivity, mode, reliability, steps } = given;
    const guarantee = { reliability: reliability ?? 0.999, steps: steps ?? 32, adaptivity, mode };
    const { rows, basic, estimator } = sampleSize(conditions, guarantee);
    process.stdout.write(`${rows}\n`);
    const basicToo = basic === rows ? '' : ` (by Hoeffding’s inequality alone: ${basic})`;
    const told = `Rows for ${guarantee.steps} decisions with reliability ${guarantee.reliability}, adaptivity ${adaptivity}, by ${estimators[estimator]}${basicToo}.`;
    process.stderr.write(`${told}\n`);
    return 0;
  },
};
