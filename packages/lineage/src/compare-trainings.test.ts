import { expect, it } from 'vitest';
import { compareTrainings, type KnownTraining } from './compare-trainings.ts';
import { assembleFingerprint, type Recipe } from './fingerprint.ts';

const file = (path: string, content = 'a') => ({ path, sha256: content.repeat(64), bytes: 1 });

const recipe: Recipe = {
  code: [file('train.py'), file('model.py')],
  data: [file('a.csv'), file('b.csv')],
  parameters: { learning_rate: 0.1, depth: 3 },
  command: 'python train.py',
  lockFiles: [file('requirements.txt')],
  languages: { python: '3.13.1' },
  seeds: 0,
  platform: { os: 'linux', architecture: 'x64', image: 'ubuntu24' },
};

function known(change: Partial<Recipe> = {}): KnownTraining {
  const made = { ...recipe, ...change };
  const { os = '', architecture = '' } = made.platform;
  return {
    identity: {
      data: [...made.data],
      parameters: made.parameters,
      environment: { os, architecture, ...made.languages },
    },
    fingerprint: assembleFingerprint(made),
  };
}

it.each<[string, Partial<Recipe>, string]>([
  ['nothing', {}, 'code, data, parameters and environment are the same'],
  [
    'data and a parameter',
    { data: [file('a.csv', 'b'), file('c.csv')], parameters: { learning_rate: 0.05, depth: 3 } },
    'code same, data changed (3 files), parameters: learning_rate 0.1 → 0.05',
  ],
  ['code', { code: [file('train.py', 'b'), file('model.py')] }, 'code changed (1 file), data same'],
  [
    'a parameter that went',
    { parameters: { depth: 3 } },
    'code same, data same, parameters: learning_rate 0.1 → none',
  ],
  [
    'the lock file',
    { lockFiles: [file('requirements.txt', 'b')] },
    'code same, data same, environment changed (1 file)',
  ],
  ['the language', { languages: { python: '3.14.0' } }, 'code same, data same, python: 3.13.1 → 3.14.0'],
  ['the command', { command: 'make' }, 'code same, data same, the command changed'],
  ['the seeds', { seeds: 5 }, 'code same, data same, the seeds changed'],
  [
    'the image',
    { platform: { os: 'linux', architecture: 'x64', image: 'ubuntu26' } },
    'code same, data same, the runner image changed',
  ],
])('names what changed: %s', (_, change, summary) => {
  expect(compareTrainings(known(), known(change)).summary).toBe(summary);
});

it('lists the files', () => {
  const { data, code } = compareTrainings(
    known(),
    known({ data: [file('a.csv', 'b'), file('c.csv')], code: [file('train.py')] }),
  );
  expect({ data, code }).toEqual({
    data: [
      { path: 'a.csv', change: 'changed' },
      { path: 'c.csv', change: 'added' },
      { path: 'b.csv', change: 'removed' },
    ],
    code: [{ path: 'model.py', change: 'removed' }],
  });
});

it('knows of a record without a fingerprint what it can know', () => {
  const { fingerprint: _, ...old } = known({ parameters: { depth: 3 } });
  const before = { ...old, fingerprint: undefined };
  expect(compareTrainings(before, known()).summary).toBe('data same, parameters: learning_rate none → 0.1');
  expect(compareTrainings({ ...known(), fingerprint: undefined }, known()).summary).toBe(
    'data and parameters are the same',
  );
});
