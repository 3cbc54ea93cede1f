import { expect, it } from 'vitest';
import { showParameters } from './show-parameters.ts';

const inList = (list: string, before: readonly unknown[], after: readonly unknown[]) =>
  Array.from({ length: Math.max(before.length, after.length) }, (_, at) => ({
    name: `${list}.${at}`,
    before: (before[at] ?? null) as string | null,
    after: (after[at] ?? null) as string | null,
  })).filter((change) => change.before !== change.after);

it.each<[string, ReturnType<typeof inList>, readonly string[]]>([
  [
    'a name put in at the front',
    inList('features', ['depth', 'mass'], ['length', 'depth', 'flipper', 'mass']),
    ['`features` + `length` + `flipper`'],
  ],
  ['names that went', inList('features', ['a', 'b', 'c'], ['c']), ['`features` − `a` − `b`']],
  ['another order', inList('features', ['a', 'b'], ['b', 'a']), ['`features` in another order']],
  ['the same name twice', inList('f', ['a', 'b'], ['a', 'a', 'b', 'b']), ['`f` + `a` + `b`']],
  ['one place', inList('f', ['a', 'b'], ['a', 'c']), ['`f.1` `b` → `c`']],
  [
    'many names',
    inList('f', ['z', 'y'], ['a', 'b', 'c', 'd', 'e', 'g', 'z']),
    ['`f` + `a` + `b` + `c` + `d` + 2 more values − `y`'],
  ],
])('%s', (_name, changes, shown) => {
  expect(showParameters(changes)).toEqual(shown);
});

it('shows numbers by their place, and lists between other parameters', () => {
  const changes = [
    { name: 'widths.0', before: 64, after: 128 },
    { name: 'rate', before: 0.1, after: 0.05 },
    { name: 'widths.1', before: 64, after: 128 },
    { name: 'seed', before: null, after: 42 },
  ];
  expect(showParameters(changes)).toEqual([
    '`widths.0` `64` → `128`',
    '`rate` `0.1` → `0.05`',
    '`widths.1` `64` → `128`',
    '`seed` none → `42`',
  ]);
});
