import { pushEvent } from '@plimsoll/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Project, startProject } from './project.ts';
import { type Files, readRefusal } from './read-refusal.ts';

let project: Project;
beforeAll(async () => {
  project = await startProject();
});
afterAll(() => project.close());

const refusalOf = (action: string, inputs: Record<string, string>, files: Files = {}) =>
  readRefusal(project, { action, inputs, files });

const csv = 'id,age,sex\na,31,female\n';
const predictions = 'id,label,prediction\na,1,1\nb,0,0\nc,1,0\n';

describe('validate-data', () => {
  const rows: readonly [string, Record<string, string>, Files][] = [
    ['a file that is not there', { data: 'bad/nope.csv' }, {}],
    ['an empty file', { data: 'bad/empty.csv' }, { 'empty.csv': '' }],
    ['a header without rows', { data: 'bad/header.csv' }, { 'header.csv': 'id,age,sex\n' }],
    ['a folder', { data: 'bad' }, { 'a.csv': csv }],
    [
      'a Parquet file that is cut off',
      { data: 'bad/cut.parquet' },
      { 'cut.parquet': Buffer.from('PAR1\u0015\u0004') },
    ],
    [
      'text that is not UTF-8',
      { data: 'bad/latin.csv' },
      { 'latin.csv': Buffer.from('id,age,sex\na,31,f\xe9male\n', 'latin1') },
    ],
    ['an unknown ending', { data: 'bad/a.xlsx' }, { 'a.xlsx': 'x' }],
    ['a line with too many fields', { data: 'bad/ragged.csv' }, { 'ragged.csv': `${csv}b,1,male,extra\n` }],
    ['a quote that never ends', { data: 'bad/quote.csv' }, { 'quote.csv': `${csv}"b,1,male\nc,2,male\n` }],
    [
      'a broken JSON line',
      { data: 'bad/broken.jsonl' },
      { 'broken.jsonl': '{"id":"a","age":1,"sex":"male"}\n{"id":"b",\n' },
    ],
    ['a contract that is not there', { contract: 'nope.yml' }, {}],
    ['a contract that is not YAML', { contract: 'bad/c.yml' }, { 'c.yml': 'type: [object' }],
    [
      'a contract that is not JSON Schema',
      { contract: 'bad/c.yml' },
      { 'c.yml': 'type: object\nproperties:\n  age: { type: integr }\n' },
    ],
    [
      'a keyword with a typo',
      { contract: 'bad/c.yml' },
      { 'c.yml': 'type: object\nproperties:\n  age: { minimun: 0 }\n' },
    ],
    [
      'a schema elsewhere',
      { contract: 'bad/c.yml' },
      { 'c.yml': 'type: object\n$ref: https://example.org/row.json\n' },
    ],
    [
      'a pattern that needs backtracking',
      { contract: 'bad/c.yml' },
      { 'c.yml': "properties: { id: { type: string, pattern: '(?=a)b' } }" },
    ],
    [
      'a YAML bomb',
      { contract: 'bad/c.yml' },
      {
        'c.yml': `a: &a [x,x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f', 'g'].map((c, i) => `${c}: &${c} [${Array(10).fill(`*${'abcdef'[i]}`).join()}]`).join('\n')}`,
      },
    ],
    ['an unknown input and a number out of range', { 'max-exmples': '3', 'max-examples': '1000' }, {}],
  ];
  it.each(rows)('%s', async (_name, inputs, files) => {
    expect(await refusalOf('validate-data', inputs, files)).toMatchSnapshot();
  });

  it.each([
    ['Windows line ends', csv.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${csv}`],
    ['no line end at the end', csv.trimEnd()],
  ])('reads %s', async (_name, text) => {
    expect(await refusalOf('validate-data', { data: 'bad/fine.csv' }, { 'fine.csv': text })).toBe('pass');
  });
});

describe('train-and-test', () => {
  const given = {
    command: '',
    predictions: '',
    metrics: 'bad/m.json',
    'model-files': '',
    conditions: 'accuracy >= 0.9',
  };
  const rows: readonly [string, Record<string, string>, Files][] = [
    ['a metric that is missing', given, { 'm.json': '{"acuracy": 0.95}' }],
    ['a metric that is NaN', given, { 'm.json': '{"accuracy": NaN}' }],
    ['a metric that is text', given, { 'm.json': '{"accuracy": "0.95"}' }],
    ['metrics that are not JSON', given, { 'm.json': '{"accuracy": 0.95' }],
    ['an empty metrics file', given, { 'm.json': '' }],
    [
      'a condition with a typo',
      { ...given, conditions: 'accuracy >> 0.9\nrmse <= mian * 1.02' },
      { 'm.json': '{"accuracy": 0.95, "rmse": 1}' },
    ],
    [
      'a condition that stops early',
      { ...given, conditions: 'accuracy >=' },
      { 'm.json': '{"accuracy": 0.95}' },
    ],
    ['neither metrics nor predictions', { ...given, metrics: '' }, {}],
    ['no conditions', { ...given, conditions: '' }, { 'm.json': '{"accuracy": 0.95}' }],
    ['a time that is none', { ...given, 'timeout-minutes': 'soon' }, {}],
    ['a baseline that is not there', { ...given, baseline: 'nowhere' }, { 'm.json': '{"accuracy": 0.95}' }],
    [
      'predictions without a label',
      { ...given, metrics: '', predictions: 'bad/p.csv' },
      { 'p.csv': 'id,lable,prediction\na,1,1\n' },
    ],
    [
      'predictions that repeat an id',
      { ...given, metrics: '', predictions: 'bad/p.csv' },
      { 'p.csv': `${predictions}a,1,1\n` },
    ],
    [
      'predictions with a missing label',
      { ...given, metrics: '', predictions: 'bad/p.csv' },
      { 'p.csv': `${predictions}d,,1\n` },
    ],
    ...Object.entries({
      'fewer predictions than labels': `${predictions}d,1\n`,
      'an empty prediction': `${predictions}d,1,\n`,
      'None among numbers': `${predictions}d,None,1\ne,1,None\n`,
      'NaN among classes': 'label,prediction\ncat,cat\ndog,nan\ndog,nan\n',
      'classes that no label has': 'label,prediction\n0,cat\n1,dog\n1,dog\n',
      'probabilities above 1': 'label,prediction,probability\n1,1,0.9\n0,0,1.2\n1,1,0.7\n',
      'a score that is NaN': 'label,prediction,score\n1,1,0.9\n0,0,NaN\n1,1,0.7\n',
      'a score above 1': 'label,prediction,score\n1,1,0.9\n0,0,1.2\n1,1,0.7\n',
      'a score that is no number': 'label,prediction,score\n1,1,0.9\n0,0,high\n',
      'probabilities that do not sum to one':
        'label,prediction,score_a,score_b,score_c\na,a,0.5,0.2,0.1\nb,b,0.1,0.8,0.1\nc,a,0.3,0.3,0.4\n',
      'a label without a column of scores': 'label,prediction,score_a,score_b\na,a,0.9,0.1\nc,b,0.2,0.8\n',
      'values that are all NaN': 'label,prediction\nNaN,1.5\nNaN,2.5\n',
      'labels of one class': 'label,prediction,score\n1,1,0.9\n1,0,0.2\n1,1,0.7\n',
      'one row': 'label,prediction,score\n1,1,0.9\n',
      'no rows': 'label,prediction\n',
      'a weight below 0': 'label,prediction,weight\n1,1,1\n0,1,-2\n',
    }).map(([name, text]): [string, Record<string, string>, Files] => [
      name,
      {
        ...given,
        metrics: '',
        predictions: 'bad/p.csv',
        task: name.startsWith('values') ? 'regression' : 'auto',
        conditions: name.startsWith('values')
          ? 'rmse <= 1'
          : 'accuracy >= 0.5\nlog_loss <= 1\nroc_auc >= 0.5',
      },
      { 'p.csv': text },
    ]),
    ['folds of a file without any', { ...given, folds: '5' }, { 'm.json': '{"accuracy": 0.95}' }],
    ['a command that fails', { ...given, command: 'echo "no such column: age" >&2; exit 3' }, {}],
    ['a command that is killed', { ...given, command: 'echo "epoch 3: loss 0.2"; kill -9 $$' }, {}],
    ['a command that takes too long', { ...given, command: 'sleep 20', 'timeout-minutes': '0.01' }, {}],
    ['a command that writes nothing', { ...given, command: 'true', metrics: 'bad/unwritten.json' }, {}],
    ['a command that leaves an old file', { ...given, command: 'true' }, { 'm.json': '{"accuracy": 0.95}' }],
  ];
  it.each(rows)('%s', async (_name, inputs, files) => {
    const text = await refusalOf('train-and-test', inputs, files);
    expect(text.replace(/after \d+\.\d s/, 'after N s')).toMatchSnapshot();
  });
});

describe('check-overfitting', () => {
  const given = { predictions: '', 'train-predictions': '', metrics: 'bad/m.json' };
  const rows: readonly [string, Record<string, string>, Files][] = [
    ['nothing to compare', { ...given, metrics: '' }, {}],
    ['only one side', given, { 'm.json': '{"accuracy": 0.9}' }],
    [
      'a limit that is none',
      { ...given, limits: 'accuracy: lots' },
      { 'm.json': '{"train": {"accuracy": 0.9}, "test": {"accuracy": 0.9}}' },
    ],
    [
      'a metric that is NaN on one side',
      given,
      { 'm.json': '{"train": {"accuracy": 0.9}, "test": {"accuracy": NaN}}' },
    ],
  ];
  it.each(rows)('%s', async (_name, inputs, files) => {
    expect(await refusalOf('check-overfitting', inputs, files)).toMatchSnapshot();
  });
});

describe('without records', () => {
  it.each(['publish-model', 'report'])('%s says what must come first', async (action) => {
    const empty = await startProject();
    try {
      const result = await empty.step(action, pushEvent(empty.fake));
      expect([result.exitCode, result.outputs.verdict, result.outputs.summary]).toMatchSnapshot();
    } finally {
      await empty.close();
    }
  });
});
