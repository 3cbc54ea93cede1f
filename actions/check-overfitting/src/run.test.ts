import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Column } from '@plimsoll/dataset';
import { type EvidenceBundle, type NoEvidenceFound, serialiseHistory } from '@plimsoll/lineage';
import { type Decision, readInputs, type World } from '@plimsoll/runtime';
import { aRecord, createMemoryRegistry } from '@plimsoll/testing';
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

/** What main has left behind. */
let main: EvidenceBundle | NoEvidenceFound;
beforeEach(() => {
  main = { kind: 'none', reason: 'Nothing was kept yet.' };
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
    context: { platform: 'github', commit: 'c'.repeat(40) },
    forge: async () => ({
      baselines: { find: async () => main },
      registry: async () => createMemoryRegistry(),
    }),
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
        "learningCurves": [],
        "trend": [],
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

test('judges gaps of predictions by their intervals, and what four rows cannot tell it does not say', async () => {
  const tables = {
    'holdout.csv': { label: [1, 0, 1, 0], prediction: [1, 0, 0, 1] },
    'train.csv': { label: [1, 0, 1, 0], prediction: [1, 0, 1, 0] },
  };
  for (const name of Object.keys(tables)) await writeFile(join(workspace, name), '\n');
  const decision = await run({ predictions: 'holdout.csv', 'train-predictions': 'train.csv' }, tables);
  expect(decision.verdict).toBe('inconclusive');
  expect(decision.reasons[0]).toMatchInlineSnapshot(`
    {
      "code": "gap-undecided",
      "message": "accuracy is 1 on train and 0.5 on the holdout: worse by 0.5 (50 % of train). The 95 % interval is −0.1 to 0.85. Allowed is at most 0.1 (10 % of train), and these rows cannot tell whether it is more. About 38 rows of both together would settle it.",
      "verdict": "inconclusive",
    }
  `);
  const { evidence } = decision;
  expect(
    evidence.kind === 'overfitting' &&
      evidence.gaps.map(({ metric, interval }) => [metric, interval?.method]),
  ).toMatchInlineSnapshot(`
    [
      [
        "accuracy",
        "newcombe",
      ],
      [
        "balanced_accuracy",
        "bca-bootstrap",
      ],
      [
        "precision",
        "newcombe",
      ],
      [
        "precision_macro",
        "bca-bootstrap",
      ],
      [
        "precision_weighted",
        "bca-bootstrap",
      ],
      [
        "recall",
        "newcombe",
      ],
      [
        "recall_macro",
        "bca-bootstrap",
      ],
      [
        "recall_weighted",
        "bca-bootstrap",
      ],
      [
        "f1",
        undefined,
      ],
      [
        "f1_macro",
        "bca-bootstrap",
      ],
      [
        "f1_weighted",
        "bca-bootstrap",
      ],
    ]
  `);
});

test('fails a model that learned its training data by heart, beyond noise', async () => {
  const label = Array.from({ length: 400 }, (_, i) => i % 2);
  const tables = {
    'holdout.csv': { label, prediction: label.map((one, i) => (i % 5 === 0 ? 1 - one : one)) },
    'train.csv': { label, prediction: label },
  };
  for (const name of Object.keys(tables)) await writeFile(join(workspace, name), '\n');
  const decision = await run(
    { predictions: 'holdout.csv', 'train-predictions': 'train.csv', limits: 'accuracy: 0.05' },
    tables,
  );
  expect(decision.reasons.find(({ message }) => message.startsWith('accuracy'))).toMatchInlineSnapshot(`
    {
      "code": "gap-too-large",
      "message": "accuracy is 1 on train and 0.8 on the holdout: worse by 0.2 (20 % of train). The 95 % interval is 0.16 to 0.24. Allowed is at most 0.05.",
      "verdict": "fail",
    }
  `);
});

test('reads learning curves, and warns of an end that is worse than the best step', async () => {
  const history = { loss: [1, 0.5, 0.3, 0.2], val_loss: [1.1, 0.7, 0.8, 0.9] };
  await writeFile(join(workspace, 'history.json'), JSON.stringify(history));
  const decision = await run({ 'learning-curves': 'history.json', 'max-decline': '5%' });
  expect(decision.reasons).toMatchInlineSnapshot(`
    [
      {
        "code": "curve-declined",
        "message": "loss on the holdout was best at epoch 1 (0.7) and is 29 % worse at the last one, 3 (0.9), while train went on improving: stop there, or keep the model of that epoch.",
        "verdict": "warn",
      },
    ]
  `);
});

test("stands beside main's gaps, and tells when they grow and grow", async () => {
  const gapOf = (gap: number) => ({
    ...({
      metric: 'accuracy',
      direction: 'higher',
      train: 0.9,
      holdout: 0.9 - gap,
      gap,
      relativeGap: null,
    } as const),
    ...({ maxGap: null, maxRelativeGap: 0.1, allowedGap: 0.09, verdict: 'pass' } as const),
  });
  const record = (gap: number) => aRecord({ evidence: { kind: 'overfitting', gaps: [gapOf(gap)] } });
  const earlier = [0.02, 0.01].map((gap, at) => ({
    ...{ commit: `${at}`.repeat(40), createdAt: null, url: null, records: [record(gap)] },
  }));
  await writeFile(join(workspace, 'history.json'), serialiseHistory(earlier));
  const provenance = {
    source: 'run 1 on main',
    commit: 'a'.repeat(40),
    createdAt: null,
    commitsBehind: 0,
    url: null,
  };
  main = {
    kind: 'found',
    provenance: { ...provenance, isAncestor: true },
    records: [record(0.03)],
    folder: workspace,
  };
  await writeFile(
    join(workspace, 'metrics.json'),
    '{"train": {"accuracy": 0.95}, "holdout": {"accuracy": 0.91}}',
  );
  const { evidence } = await run({ metrics: 'metrics.json', 'github-token': 'token' });
  if (evidence.kind !== 'overfitting') throw new Error(evidence.kind);
  expect(evidence.gaps[0]?.mainGap).toBe(0.03);
  expect(evidence.trend?.[0]?.message).toBe(
    'The gap of accuracy has grown 3 times in a row, from 0.01 to 0.04.',
  );
  const tokenless = await run({ metrics: 'metrics.json' });
  expect(tokenless.evidence).toMatchObject({ trend: [] });
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
