import type { DriftLimits, DriftPlan } from './check-plan.ts';
import type { ColumnParts } from './collect-columns.ts';

/** The limits of drift of a contract: a default at its top, and what columns say themselves. */
export function readDrift(columns: readonly ColumnParts[], given: unknown): DriftPlan {
  const said = columns.flatMap(({ name, parts }) =>
    parts.flatMap(({ schema }): [string, DriftLimits | false][] =>
      schema === false || schema.drift === undefined ? [] : [[name, schema.drift as DriftLimits | false]],
    ),
  );
  return { default: given === undefined ? null : (given as DriftLimits | false), columns: new Map(said) };
}
