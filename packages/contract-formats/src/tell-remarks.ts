import type { DataDecision } from '@plimsoll/contract';
import type { ReadContract } from './read-contract.ts';

/**
 * A decision about data with what its contract could not say. The verdict stays: nothing is wrong with the data. But
 * nobody shall believe that more was checked than was.
 */
export function tellRemarks(
  decision: DataDecision,
  { format, remarks }: Pick<ReadContract, 'format' | 'remarks'>,
): DataDecision {
  if (format === 'plimsoll') return decision;
  const count = remarks.length;
  const gap = count === 0 ? '' : ` ${count === 1 ? '1 rule' : `${count} rules`} of it cannot be checked.`;
  return {
    ...decision,
    summary: cut(`${decision.summary}${gap}`),
    evidence: {
      ...decision.evidence,
      contractFormat: format,
      ...(count > 0
        ? {
            unchecked: remarks
              .slice(0, 10_000)
              .map(({ where, message }) => ({ where: cut(where), message: cut(message) })),
          }
        : {}),
    },
  };
}

/** Lines of a record have at most 2,000 characters. */
function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 2000 ? line : `${line.slice(0, 1999)}…`;
}
