import { aRecord } from '@plimsoll/testing';
import { expect, it } from 'vitest';
import { mergeEvidence } from './merge-evidence.ts';

const piece = (name: string, ...records: ReturnType<typeof aRecord>[]) => ({
  name,
  folder: `/${name}`,
  records,
});

it('puts legs and models together', () => {
  const merged = mergeEvidence([
    piece(
      'plimsoll-penguins@change+linux',
      aRecord({ id: 'linux' }),
      aRecord({ evidence: { kind: 'report' } }),
    ),
    piece('plimsoll-penguins@change+windows', aRecord({ id: 'windows' })),
    piece('plimsoll-whales@change', aRecord({ model: 'whales' })),
    piece('this job'),
  ]);
  expect(merged.map(({ model, records }) => [model, records.map(({ id }) => id)])).toEqual([
    ['penguins', ['linux', 'windows']],
    ['whales', ['train-and-test']],
  ]);
  expect(merged[0]?.folders.get('windows')).toBe('/plimsoll-penguins@change+windows');
});

it('does not count what was merged before', () => {
  const [merged] = mergeEvidence([
    piece('plimsoll-penguins', aRecord({ id: 'linux', summary: 'Of the first attempt.' })),
    piece('plimsoll-penguins+linux', aRecord({ id: 'linux', summary: 'Of the second attempt.' })),
  ]);
  expect(merged?.records.map(({ summary }) => summary)).toEqual(['Of the second attempt.']);
});

it('takes the same record twice for one, and refuses two that differ', () => {
  const same = mergeEvidence([
    piece('plimsoll-penguins+a', aRecord()),
    piece('plimsoll-penguins+b', aRecord()),
  ]);
  expect(same[0]?.records).toHaveLength(1);
  const twins = [
    piece('plimsoll-penguins+a', aRecord()),
    piece('plimsoll-penguins+b', aRecord({ verdict: 'fail' })),
  ];
  expect(() => mergeEvidence(twins)).toThrowErrorMatchingInlineSnapshot(
    `[ConfigurationError: record train-and-test: of the model «penguins» is in plimsoll-penguins+a and, with other content, in plimsoll-penguins+b. Give the steps of each leg of a matrix an id of its own, such as id: train-on-linux.]`,
  );
  expect(mergeEvidence([])).toEqual([]);
});
