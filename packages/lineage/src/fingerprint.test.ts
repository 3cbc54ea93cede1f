import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assembleFingerprint, type Recipe } from './fingerprint.ts';

const file = (path: string, content = 'a') => ({ path, sha256: content.repeat(64), bytes: 1 });

const recipe: Recipe = {
  code: [file('train.py'), file('src/model.py', 'b')],
  data: [file('data/train.csv', 'c')],
  parameters: { 'forest.trees': 50, rate: 0.1 },
  command: 'python train.py',
  lockFiles: [file('requirements.txt', 'd')],
  languages: { python: '3.13.1' },
  seeds: 0,
  platform: { os: 'linux', architecture: 'x64', image: 'ubuntu24' },
};

it('is the same for the same recipe, in whatever order it is told', () => {
  const permuted = fc.record({
    code: fc.shuffledSubarray([...(recipe.code ?? [])], { minLength: 2 }),
    parameters: fc
      .shuffledSubarray(Object.entries(recipe.parameters), { minLength: 2 })
      .map((entries) => Object.fromEntries(entries)),
  });
  fc.assert(
    fc.property(permuted, (parts) => {
      expect(assembleFingerprint({ ...recipe, ...parts }).digest).toBe(assembleFingerprint(recipe).digest);
    }),
  );
});

it.each<[string, Partial<Recipe>]>([
  ['code', { code: [file('train.py', 'e'), file('src/model.py', 'b')] }],
  ['code', { code: [file('renamed.py'), file('src/model.py', 'b')] }],
  ['data', { data: [] }],
  ['parameters', { parameters: { 'forest.trees': 50, rate: '0.1' } }],
  ['command', { command: 'python train.py --fast' }],
  ['environment', { lockFiles: [file('requirements.txt', 'e')] }],
  ['environment', { languages: { python: '3.14.0' } }],
  ['seed', { seeds: 5 }],
  ['platform', { platform: { os: 'darwin', architecture: 'arm64', image: '' } }],
])('changes with %s', (part, change) => {
  const before = assembleFingerprint(recipe);
  const after = assembleFingerprint({ ...recipe, ...change });
  expect(after.digest).not.toBe(before.digest);
  const differing = Object.keys(before.parts).filter((name) => before.parts[name] !== after.parts[name]);
  expect(differing).toEqual([part]);
});

it('cannot be made to collide by moving text between its parts', () => {
  const a = assembleFingerprint({ ...recipe, command: 'a', parameters: { b: 'c' } });
  const b = assembleFingerprint({ ...recipe, command: 'ab', parameters: { '': 'c' } });
  expect(a.digest).not.toBe(b.digest);
});

it('says nothing of code that nobody knows', () => {
  const { parts, code } = assembleFingerprint({ ...recipe, code: null });
  expect([Object.keys(parts), code]).toEqual([
    ['data', 'parameters', 'command', 'environment', 'seed', 'platform'],
    [],
  ]);
});
