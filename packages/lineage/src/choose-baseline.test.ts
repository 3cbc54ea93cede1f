import { aRecord } from '@plimsoll/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BaselineCandidate,
  type BaselineTarget,
  chooseBaseline,
  type EligibleCandidate,
  refuseRecords,
  selectCandidates,
} from './choose-baseline.ts';

const target: BaselineTarget = { branch: 'main', defaultBranch: 'main', ownRunId: 99 };

function aCandidate(overrides: Partial<BaselineCandidate> = {}): BaselineCandidate {
  return {
    artifactId: 1,
    name: 'plimsoll-penguins',
    createdAt: '2026-01-01T00:00:00Z',
    isExpired: false,
    runId: 1,
    headSha: 'a'.repeat(40),
    headBranch: 'main',
    headRepositoryId: 5,
    repositoryId: 5,
    ...overrides,
  };
}

function idsOf(candidates: readonly BaselineCandidate[], at: BaselineTarget = target): number[] | string {
  const selected = selectCandidates(candidates, at);
  return selected.kind === 'none' ? selected.reason : selected.candidates.map(({ artifactId }) => artifactId);
}

describe('selectCandidates', () => {
  it.each([
    ['a fork', { headRepositoryId: 6 }, '1 made by a fork'],
    ['a fork that named its branch main', { headRepositoryId: 6, headBranch: 'main' }, '1 made by a fork'],
    ['another branch', { headBranch: 'change' }, '1 of another branch'],
    ['no branch', { headBranch: null }, '1 of another branch'],
    ['an expired artifact', { isExpired: true }, '1 expired'],
    ['the run that asks', { runId: 99 }, '1 of this very run'],
    ['a run that is gone', { runId: null, headSha: null, repositoryId: null }, '1 of an unknown run'],
  ])('refuses evidence of %s', (_name, overrides, count) => {
    expect(idsOf([aCandidate(overrides)])).toBe(`No evidence of main can serve: ${count}.`);
  });

  it('says when there is nothing at all', () => {
    expect(idsOf([])).toBe('No run on main has left evidence yet.');
    expect(idsOf([], { branch: null, defaultBranch: null, ownRunId: null })).toBe(
      'No run on the default branch has left evidence yet.',
    );
  });

  it('puts the target branch before the default branch, and newer before older', () => {
    const candidates = [
      aCandidate({ artifactId: 1, createdAt: '2026-01-03T00:00:00Z' }),
      aCandidate({ artifactId: 2, headBranch: 'release/1', createdAt: '2026-01-01T00:00:00Z' }),
      aCandidate({ artifactId: 3, headBranch: 'release/1', createdAt: '2026-01-02T00:00:00Z' }),
      aCandidate({ artifactId: 4, createdAt: null }),
      aCandidate({ artifactId: 5, createdAt: null }),
    ];
    expect(idsOf(candidates, { ...target, branch: 'release/1' })).toEqual([3, 2, 1, 5, 4]);
  });
});

describe('chooseBaseline', () => {
  const shas = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(40));
  const candidates = shas.map(
    (headSha, index) => aCandidate({ artifactId: index, headSha }) as EligibleCandidate,
  );

  it('tries ancestors first, and keeps the order otherwise', () => {
    const ancestry = new Map([
      [shas[0] ?? '', { isAncestor: false, commitsBehind: null }],
      [shas[2] ?? '', { isAncestor: true, commitsBehind: 4 }],
    ]);
    const ranked = chooseBaseline(candidates, ancestry);
    expect(ranked.map(({ candidate }) => candidate.artifactId)).toEqual([2, 0, 1, 3]);
    expect(ranked.map(({ ancestry: known }) => known.isAncestor)).toEqual([true, false, null, null]);
  });

  it('loses and invents nothing', () => {
    const ancestries = fc.array(fc.constantFrom(true, false, null), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(ancestries, (known) => {
        const ancestry = new Map(
          shas.map((sha, i) => [sha, { isAncestor: known[i] ?? null, commitsBehind: null }]),
        );
        const ranked = chooseBaseline(candidates, ancestry).map(({ candidate }) => candidate.artifactId);
        expect([...ranked].sort()).toEqual([0, 1, 2, 3]);
      }),
    );
  });
});

describe('refuseRecords', () => {
  it.each([
    [[], 'it holds no records'],
    [[aRecord({ model: 'whales' })], 'its record «train-and-test» is about the model «whales»'],
    [[aRecord()], null],
  ])('%#', (records, refusal) => {
    expect(refuseRecords('penguins', records)).toBe(refusal);
  });
});
