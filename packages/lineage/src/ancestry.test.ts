import { expect, it } from 'vitest';
import { ancestryFrom } from './ancestry.ts';

/** A merge `m` of `b` (main) and `f` (a feature that started at `a`), on top of which is the base `z`. */
const commits = [
  { sha: 'z', parents: ['m'] },
  { sha: 'm', parents: ['b', 'f'] },
  { sha: 'b', parents: ['a'] },
  { sha: 'f', parents: ['a'] },
  { sha: 'a', parents: ['older'] },
];

it.each([
  ['z', 0],
  ['m', 1],
  ['b', 3],
  ['f', 3],
  ['a', 4],
])('%s is an ancestor, %i behind', (candidate, commitsBehind) => {
  expect(ancestryFrom(commits, [candidate]).get(candidate)).toEqual({ isAncestor: true, commitsBehind });
});

it('says nothing of what is not listed', () => {
  expect(ancestryFrom(commits, ['older', 'stranger', 'a', 'a']).size).toBe(1);
  expect(ancestryFrom([], ['a']).size).toBe(0);
});
