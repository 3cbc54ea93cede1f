import type { DecisionRecord } from '@plimsoll/record';
import { aRecord } from '@plimsoll/testing';
import { describe, expect, it } from 'vitest';
import { chooseBump } from './choose-bump.ts';

const sha = (letter: string) => letter.repeat(64);
const file = (letter: string) => ({ path: 'data/train.csv', sha256: sha(letter), bytes: 1 });
const recipe = (parts: Record<string, string>) => ({
  digest: sha('f'),
  parts: {
    code: sha('1'),
    data: sha('2'),
    parameters: sha('3'),
    command: sha('4'),
    seed: sha('5'),
    ...parts,
  },
  code: [],
  environment: [],
});

/** The records of a version: a validation and a training, with what differs. */
function records(given: {
  columns?: Record<string, string>;
  contractChanges?: { pointer: string; effect: 'compatible' | 'breaking'; message: string }[];
  data?: string;
  parts?: Record<string, string> | null;
  task?: 'classification' | 'regression';
  classes?: string[];
  commit?: string;
}): DecisionRecord[] {
  const {
    columns = { id: 'text', age: 'number' },
    data = 'd',
    parts = {},
    task = 'classification',
    classes,
  } = given;
  const identity = { commit: (given.commit ?? 'c').repeat(40), data: [file(data)] };
  const confusion = classes ? { classes, counts: [] } : null;
  const diagnostics = { confusion, roc: [], precisionRecall: [], calibration: [], residuals: null };
  return [
    aRecord({
      identity,
      evidence: {
        kind: 'data',
        columns: Object.entries(columns).map(([name, type]) => ({ name, type })),
        ...(given.contractChanges && { contractChanges: given.contractChanges }),
      },
    }),
    aRecord({
      identity,
      evidence: {
        kind: 'training',
        holdout: { sha256: sha('e'), rows: 10, task },
        diagnostics,
        ...(parts && { fingerprint: recipe(parts) }),
      },
    }),
  ];
}

const breaking = {
  pointer: '/properties/age',
  effect: 'breaking' as const,
  message: 'age must be there now.',
};
const compatible = { ...breaking, effect: 'compatible' as const };
const opening = {
  major: 'major: who uses the model must change something: ',
  minor: 'minor: the model was made from something else: ',
};

describe('the next version by evidence', () => {
  it.each([
    ['the same recipe', {}, 'patch', 'patch: the recipe of v1.0.0 was trained again.'],
    [
      'another seed',
      { parts: { seed: sha('9') } },
      'patch',
      'patch: the recipe of v1.0.0 was trained again.',
    ],
    [
      'a contract that only grew',
      { contractChanges: [compatible] },
      'patch',
      'patch: the recipe of v1.0.0 was trained again.',
    ],
    ['other data', { data: 'x' }, 'minor', `${opening.minor}other data.`],
    ['other code', { parts: { code: sha('9') } }, 'minor', `${opening.minor}other code.`],
    [
      'other parameters',
      { parts: { parameters: sha('9'), data: sha('8') } },
      'minor',
      `${opening.minor}other parameters; other data.`,
    ],
    [
      'a new feature',
      { columns: { id: 'text', age: 'number', sex: 'text' } },
      'minor',
      `${opening.minor}the column sex is new.`,
    ],
    [
      'a broken contract',
      { contractChanges: [breaking], data: 'x' },
      'major',
      `${opening.major}the contract broke (age must be there now).`,
    ],
    [
      'a column that is gone',
      { columns: { id: 'text' } },
      'major',
      `${opening.major}the column age is gone.`,
    ],
    [
      'a column of another type',
      { columns: { id: 'text', age: 'text' } },
      'major',
      `${opening.major}the column age is text, and was number.`,
    ],
    [
      'another task',
      { task: 'regression' as const },
      'major',
      `${opening.major}it does regression, and did classification.`,
    ],
    ['a new class', { classes: ['a', 'b', 'c'] }, 'major', `${opening.major}it can answer «c».`],
    ['a class less', { classes: ['a'] }, 'major', `${opening.major}it never answers «b».`],
    [
      'no fingerprint and another commit',
      { parts: null, commit: 'e' },
      'minor',
      `${opening.minor}another commit, and the records do not tell whether its code differs.`,
    ],
    [
      'no fingerprint on the same commit',
      { parts: null },
      'patch',
      'patch: the recipe of v1.0.0 was trained again.',
    ],
  ])('%s', (_name, change, level, reason) => {
    expect(
      chooseBump(records({ classes: ['a', 'b'], ...change }), records({ classes: ['a', 'b'] }), 'v1.0.0'),
    ).toEqual({ level, reason });
  });

  it('is minor when nothing is known of the version before', () => {
    expect(chooseBump(records({}), null, 'v1.0.0')).toEqual({
      level: 'minor',
      reason: `${opening.minor}nothing is known of how v1.0.0 was made.`,
    });
  });
});
