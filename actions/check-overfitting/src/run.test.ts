import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Column } from '@plimsoll/dataset';
import { type Decision, readInputs, type World } from '@plimsoll/runtime';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inputs } from './inputs.ts';
import { action } from './run.ts';

let workspace: string;

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'check-overfitting-'));
});

afterEach(async () => {
  await rm(workspace, { recursive: true });
});

type Columns = Readonly<Record<string, readonly number[]>>;

/** A world in which the engine knows a few tables, and nothing else is there. */
function worldWith(tables: Readonly<Record<string, Columns>>): World {
  const engine = {
    readTable: async ({ files }: { files: readonly string[] }) => {
      const columns = Object.entries(tables[files[0]?.slice(workspace.length + 1) ?? ''] ?? {});
      const asColumn = (values: readonly number[]): Column => ({
        kind: 'number',
        values: Float64Array.from(values),
        nulls: null,
      });
      return {
        rows: columns[0]?.[1].length ?? 0,
        columns: new Map(columns.map(([name, values]) => [name, asColumn(values)])),
      };
    },
  };
  const isNeeded = Object.keys(tables).length > 0;
  return {
    workspace,
    root: workspace,
    engine: () => (isNeeded ? Promise.resolve(engine) : Promise.reject(new Error('the engine was loaded'))),
  } as unknown as World;
}

async function run(
  given: Readonly<Record<string, string>>,
  tables: Readonly<Record<string, Columns>> = {},
): Promise<Decision> {
  const read = readInputs(inputs, { 'max-relative-gap': '0.1', ...given });
  return action.run({ ...read, model: 'penguins', id: 'check-overfitting' }, worldWith(tables));
}

test('reads both sides from one file, without the data engine', async () => {
  await writeFile(
    join(workspace, 'metrics.json'),
    '{"train": {"accuracy": 1.0}, "holdout": {"accuracy": 0.7}}',
  );
  expect(await run({ metrics: 'metrics.json' })).toMatchInlineSnapshot(`
    {
      "evidence": {
        "gaps": [
          {
            "allowedGap": 0.1,
            "direction": "higher",
            "gap": 0.30000000000000004,
            "holdout": 0.7,
            "maxGap": null,
            "maxRelativeGap": 0.1,
            "metric": "accuracy",
            "relativeGap": 0.30000000000000004,
            "train": 1,
            "verdict": "fail",
          },
        ],
        "kind": "overfitting",
      },
      "reasons": [
        {
          "code": "gap-too-large",
          "message": "accuracy is 1 on train and 0.7 on the holdout: worse by 0.3 (30 % of train). Allowed is at most 0.1 (10 % of train).",
          "verdict": "fail",
        },
      ],
      "summary": "Overfitting: accuracy is 1 on train and 0.7 on the holdout: worse by 0.3 (30 % of train).",
      "verdict": "fail",
    }
  `);
});

test('reads each side from its own files', async () => {
  await writeFile(join(workspace, 'train.yaml'), 'accuracy: 0.9\n');
  await writeFile(join(workspace, 'test.yml'), 'accuracy: 0.88\n');
  expect(await run({ metrics: 'test.yml', 'train-metrics': 'train.yaml' })).toMatchObject({
    verdict: 'pass',
  });
});

test('computes both sides from predictions', async () => {
  const tables = {
    'holdout.csv': { label: [1, 0, 1, 0], prediction: [1, 0, 0, 1] },
    'train.csv': { label: [1, 0, 1, 0], prediction: [1, 0, 1, 0] },
  };
  for (const name of Object.keys(tables)) await writeFile(join(workspace, name), '\n');
  const decision = await run({ predictions: 'holdout.csv', 'train-predictions': 'train.csv' }, tables);
  expect(decision.summary).toMatchInlineSnapshot(
    `"Overfitting: mcc is 1 on train and 0 on the holdout: worse by 1 (100 % of train). So do 12 other metrics."`,
  );
  const { evidence } = decision;
  expect(evidence.kind === 'overfitting' && evidence.gaps.map(({ metric }) => metric)).toMatchInlineSnapshot(`
    [
      "accuracy",
      "balanced_accuracy",
      "precision",
      "precision_macro",
      "precision_weighted",
      "recall",
      "recall_macro",
      "recall_weighted",
      "f1",
      "f1_macro",
      "f1_weighted",
      "mcc",
      "kappa",
    ]
  `);
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['nothing', {}],
  ['train alone', { 'train-metrics': 'metrics.json' }],
  ['a missing file', { metrics: 'metric.json' }],
  ['one side', { metrics: 'metrics.json' }],
  ['no table', { predictions: 'metrics.json', 'train-predictions': 'metrics.json' }],
  ['a limit that is none', { metrics: 'metrics.json', limits: 'accuracy 0.1' }],
])('says what is wrong with %s', async (_, given) => {
  await writeFile(join(workspace, 'metrics.json'), '{"accuracy": 0.9}');
  await expect(run(given)).rejects.toThrowErrorMatchingSnapshot();
});
