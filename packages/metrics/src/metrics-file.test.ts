import { ConfigurationError } from '@plimsoll/errors';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMetricsFile } from './metrics-file.ts';

async function read(text: string, path = 'metrics.json'): Promise<unknown> {
  const { values, unusable } = await parseMetricsFile(text, path);
  return {
    values: Object.fromEntries([...values].map(([name, { value }]) => [name, value])),
    unusable: [...unusable.values()].map(({ kind, message }) => `${kind}: ${message}`),
  };
}

async function refusal(text: string, path = 'metrics.json'): Promise<string> {
  try {
    await parseMetricsFile(text, path);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return 'accepted';
}

test('flattens JSON, and keeps what is no number with its place', async () => {
  const text = `\uFEFF{"accuracy": 0.93, "test": {"loss": NaN, "f1": {"macro": -Infinity}}, "model": "a \\"NaN\\" forest",\r
    "p": "0.9", "none": null, "ok": true, "curve": [0.5, 0.25], "huge": 1e999, "__proto__": {"x": 1}}`;
  expect(await read(text)).toMatchInlineSnapshot(`
    {
      "unusable": [
        "not-finite: «test.loss» is NaN in metrics.json.",
        "not-finite: «test.f1.macro» is -Infinity in metrics.json.",
        "text: «model» is the text «a "NaN" forest», not a number, in metrics.json.",
        "text: «p» is the text «0.9», not a number, in metrics.json.",
        "empty: «none» has no value in metrics.json.",
        "text: «ok» is true, not a number, in metrics.json.",
        "not-finite: «huge» is Infinity in metrics.json.",
      ],
      "values": {
        "__proto__.x": 1,
        "accuracy": 0.93,
        "curve.0": 0.5,
        "curve.1": 0.25,
      },
    }
  `);
});

test('flattens YAML', async () => {
  expect(
    await read('accuracy: 0.93\ntest:\n  loss: .nan\n  mae: 1.5e-05\n  by day: [1, 2]\n', 'm.yaml'),
  ).toMatchInlineSnapshot(`
    {
      "unusable": [
        "not-finite: «test.loss» is NaN in m.yaml.",
      ],
      "values": {
        "accuracy": 0.93,
        "test.by day.0": 1,
        "test.by day.1": 2,
        "test.mae": 0.000015,
      },
    }
  `);
});

test('tells the format of a file without a known ending from its first character', async () => {
  expect(await read(' {"a": 1}', 'metrics')).toMatchObject({ values: { a: 1 } });
  expect(await read('a: 1', 'metrics.txt')).toMatchObject({ values: { a: 1 } });
});

test('does not choose between two values of one name', async () => {
  expect(await read('{"a": {"b": 1}, "a.b": 2}')).toMatchInlineSnapshot(`
    {
      "unusable": [
        "ambiguous: «a.b» stands twice in metrics.json.",
      ],
      "values": {},
    }
  `);
});

test('refuses what is no tree of metrics', async () => {
  expect({
    empty: await refusal(' \n'),
    number: await refusal('0.93'),
    nothing: await refusal('null'),
    // Node 22 and later add the line and the column.
    cut: (await refusal('{"accuracy": 0.93, "loss": NaN')).replace(/ \(line 1 column 34\)/, ''),
    yaml: await refusal('a: [1, 2', 'metrics.yml'),
    twice: await refusal('a: 1\na: 2', 'metrics.yml'),
  }).toMatchInlineSnapshot(`
    {
      "cut": "metrics.json: is not JSON: Expected ',' or '}' after property value in JSON at position 33. Write a tree of names and numbers, such as {"accuracy": 0.93}.",
      "empty": "metrics.json: is empty. Write a tree of names and numbers, such as {"accuracy": 0.93}.",
      "nothing": "metrics.json: holds nothing instead of names and numbers. Write a tree of names and numbers, such as {"accuracy": 0.93}.",
      "number": "metrics.json: holds a single number instead of names and numbers. Write a tree of names and numbers, such as {"accuracy": 0.93}.",
      "twice": "metrics.yml: is not YAML: Map keys must be unique at line 2, column 1. Write a tree of names and numbers, such as {"accuracy": 0.93}.",
      "yaml": "metrics.yml: is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ] at line 1, column 9. Write a tree of names and numbers, such as {"accuracy": 0.93}.",
    }
  `);
});

test('survives files that are made to break it', async () => {
  const bomb = `a: &a [1,1,1,1,1,1,1,1,1,1]\n${'bcdefgh'
    .split('')
    .map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefg'[i]}`).join(',')}]`)
    .join('\n')}`;
  expect(await refusal(bomb, 'bomb.yaml')).toContain('bomb.yaml: ');
  expect(
    await read('a: &a\n  b: *a\n  c: 1\n', 'loop.yaml').catch((error: Error) => error.message),
  ).toBeTruthy();
  expect(await refusal('['.repeat(200_000), 'deep.yaml')).toContain('deep.yaml: ');
  expect(await read(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)).toMatchObject({ values: {} });
  expect(await read(`{"${'a'.repeat(300)}": 1}`)).toMatchObject({ values: {} });
});

test('gives back every number of a tree, whatever its names', async () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  const tree = fc.letrec((tie) => ({
    tree: fc.dictionary(
      fc.string({ minLength: 1, maxLength: 8 }),
      fc.oneof({ depthSize: 'small' }, number, tie('tree')),
    ),
  })).tree;
  await fc.assert(
    fc.asyncProperty(tree, async (value) => {
      const text = JSON.stringify(value);
      const { values, unusable } = await parseMetricsFile(text, 'm.json');
      const leaves: number[] = [];
      JSON.parse(text, (_, leaf) => (typeof leaf === 'number' ? leaves.push(leaf) && leaf : leaf));
      if (unusable.size === 0) {
        expect([...values.values()].map((metric) => metric.value).sort()).toEqual(leaves.sort());
      }
    }),
  );
});
