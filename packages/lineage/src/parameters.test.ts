import { describe, expect, it } from 'vitest';
import { parseParameters } from './parameters.ts';

describe('parseParameters', () => {
  it.each([
    [
      'params.yml',
      'forest:\n  trees: 50\n  depth: null\nseed: 7\nname: wide\n',
      { 'forest.trees': 50, 'forest.depth': null, seed: 7, name: 'wide' },
    ],
    [
      'params.json',
      '{"layers":[64,32],"early_stop":true}',
      { 'layers.0': 64, 'layers.1': 32, early_stop: true },
    ],
    ['params.yml', 'rate: .inf\nwhen: 2024-01-01', { rate: 'Infinity', when: '2024-01-01' }],
    ['params.json', '{"__proto__":{"polluted":1}}', { '__proto__.polluted': 1 }],
  ])('%s: %s', async (path, text, expected) => {
    expect(await parseParameters(text, path)).toEqual(expected);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it.each([
    ['params.json', '{"a":', 'params.json: is not JSON'],
    ['params.yml', 'a: [1', 'params.yml: is not YAML'],
    ['params.yml', 'just text', 'params.yml: does not hold names and values.'],
    ['params.json', `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`, 'nested deeper than 32 levels'],
    ['params.json', JSON.stringify(Array(1001).fill(1)), 'has more than 1000 values.'],
    [
      'params.yml',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdef'
        .split('')
        .map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcde'[i]}`)}]`)
        .join('\n')}`,
      'is not YAML',
    ],
  ])('refuses %s: %s', async (path, text, message) => {
    await expect(parseParameters(text, path)).rejects.toThrow(message);
  });
});
