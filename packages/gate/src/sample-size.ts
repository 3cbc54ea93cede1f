import { ConfigurationError } from '@plimsoll/errors';
import { indexMetrics } from '@plimsoll/metrics';
import type { Condition } from './condition.ts';
import { clauseOf, type Guarantee, type GuaranteedRows, guaranteedRows } from './guarantee.ts';
import { resolveVariables } from './variables.ts';

/**
 * Rows that a holdout needs to decide conditions over `n`, `o` and `d` with a guarantee. Throws a ConfigurationError that names each condition
 * that no guarantee can be given for.
 */
export function sampleSize(conditions: readonly Condition[], guarantee: Guarantee): GuaranteedRows {
  const nothing = indexMetrics({ metrics: [] });
  const clauses = conditions.map((condition) => ({
    condition,
    clause: clauseOf(resolveVariables(condition, nothing)),
  }));
  const refused = clauses.filter(({ clause }) => clause === null);
  if (refused.length > 0) {
    throw new ConfigurationError(
      refused.map(({ condition }) => ({
        where: `condition «${condition.text}»`,
        message:
          condition.tolerance === null
            ? 'has no tolerance, so no number of rows can be named.'
            : 'is not a weighted sum of n, o and d.',
        fix: 'Example: n - o > 0.02 +/- 0.01 (n: accuracy of the change, o: accuracy of main, d: share of predictions that changed).',
      })),
    );
  }
  return guaranteedRows(
    clauses.flatMap(({ clause }) => clause ?? []),
    guarantee,
  );
}
