import { type Estimate, estimateAll, type Question, type Sample } from '@plimsoll/uncertainty';

/** A question about some rows; nothing is asked where either is null. */
export interface Asked {
  readonly sample: Sample | null;
  readonly question: Question | null;
}

/** Estimates lists of questions; all that are about the same rows together. Returns the lists' estimates in their order. */
export function estimateTogether(lists: readonly (readonly Asked[])[]): (Estimate | undefined)[][] {
  const bySample = new Map<Sample, { question: Question; list: number; at: number }[]>();
  lists.forEach((asked, list) => {
    asked.forEach(({ sample, question }, at) => {
      if (sample === null || question === null) return;
      bySample.set(sample, [...(bySample.get(sample) ?? []), { question, list, at }]);
    });
  });
  const estimates = lists.map((asked) => new Array<Estimate | undefined>(asked.length).fill(undefined));
  for (const [sample, members] of bySample) {
    const found = estimateAll(
      sample,
      members.map(({ question }) => question),
    );
    members.forEach(({ list, at }, i) => {
      (estimates[list] as (Estimate | undefined)[])[at] = found[i];
    });
  }
  return estimates;
}
