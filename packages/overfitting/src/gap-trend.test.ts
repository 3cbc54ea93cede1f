import type { DecisionRecord, Gap } from '@plimsoll/record';
import { aRecord } from '@plimsoll/testing';
import { expect, it } from 'vitest';
import { gapTrends } from './gap-trend.ts';

function aGap(gap: number, metric = 'accuracy'): Gap {
  const none = { maxGap: null, maxRelativeGap: null, allowedGap: null, relativeGap: null };
  return { metric, direction: 'higher', train: 0.9 + gap, holdout: 0.9, gap, ...none, verdict: 'pass' };
}

function entry(
  gap: number,
  id = 'check-overfitting',
): { commit: string; createdAt: string; records: DecisionRecord[] } {
  const record = aRecord({ id, evidence: { kind: 'overfitting', gaps: [aGap(gap)] } });
  return { commit: 'a'.repeat(40), createdAt: '2026-01-01T00:00:00Z', records: [record] };
}

const about = { id: 'check-overfitting', commit: 'b'.repeat(40) };

it('ends with this change, oldest first', () => {
  const [trend] = gapTrends([aGap(0.05)], [entry(0.03), entry(0.02)], about);
  expect(trend?.points.map(({ gap }) => gap)).toEqual([0.02, 0.03, 0.05]);
  expect(trend?.points.at(-1)).toMatchObject({ commit: about.commit, createdAt: null });
});

it('remarks on gaps that grow and grow', () => {
  const growing = [entry(0.04), entry(0.03), entry(0.02), entry(0.05)];
  expect(gapTrends([aGap(0.05)], growing, about)[0]?.message).toBe(
    'The gap of accuracy has grown 3 times in a row, from 0.02 to 0.05.',
  );
  expect(gapTrends([aGap(0.03)], growing, about)[0]?.message).toBe('');
});

it('takes the record of the same step, or the only one', () => {
  expect(gapTrends([aGap(0.05)], [entry(0.03, 'other')], about)).toHaveLength(1);
  const legs = { ...entry(0.03, 'a'), records: [...entry(0.03, 'a').records, ...entry(0.01, 'b').records] };
  expect(gapTrends([aGap(0.05)], [legs], about)).toEqual([]);
  expect(gapTrends([aGap(0.05)], [legs], { ...about, id: 'b' })[0]?.points[0]?.gap).toBe(0.01);
});

it('has none for what was not compared before', () => {
  expect(gapTrends([aGap(0.05, 'f1')], [entry(0.03)], about)).toEqual([]);
  expect(gapTrends([aGap(0.05)], [], about)).toEqual([]);
});
