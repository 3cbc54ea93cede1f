import { describe, expect, it } from 'vitest';
import { parseCommandLine } from './arguments.ts';

describe('parseCommandLine', () => {
  it.each([
    [[], { kind: 'overview' }],
    [['--help'], { kind: 'overview' }],
    [['--version'], { kind: 'version' }],
    [['report', '--help'], { kind: 'help', action: 'report' }],
    [['report'], { kind: 'run', action: 'report', inputs: {} }],
    [
      ['report', '--comment', 'never', '--html=a b.html'],
      { kind: 'run', action: 'report', inputs: { comment: 'never', html: 'a b.html' } },
    ],
    [
      ['publish-model', '--dry-run', '--store', 'directory'],
      { kind: 'run', action: 'publish-model', inputs: { 'dry-run': 'true', store: 'directory' } },
    ],
    [
      ['publish-model', '--dry-run=false'],
      { kind: 'run', action: 'publish-model', inputs: { 'dry-run': 'false' } },
    ],
    [
      [
        'train-and-test',
        '--conditions',
        'accuracy >= 0.9',
        '--conditions',
        'f1 >= main',
        '--command',
        'a\nb',
      ],
      {
        kind: 'run',
        action: 'train-and-test',
        inputs: { conditions: 'accuracy >= 0.9\nf1 >= main', command: 'a\nb' },
      },
    ],
    [
      ['check-overfitting', '--max-gap', '-1'],
      { kind: 'run', action: 'check-overfitting', inputs: { 'max-gap': '-1' } },
    ],
    [['train-and-test', '--note='], { kind: 'run', action: 'train-and-test', inputs: { note: '' } }],
  ])('%j', (args, expected) => {
    expect(parseCommandLine(args)).toEqual(expected);
  });

  it.each([
    [['--data', 'a.csv'], 'command line: begins with «--data», and the action comes first.'],
    [['validate-data', 'a.csv'], 'command line: has «a.csv» where an input was expected.'],
    [['validate-data', '-d', 'a.csv'], 'command line: has «-d» where an input was expected.'],
  ])('refuses %j', (args, message) => {
    expect(() => parseCommandLine(args)).toThrow(message);
  });
});
