import { aRecord } from '@plimsoll/testing';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { VersionFacts } from '../version-facts.ts';
import { howToLoad } from './how-to-load.ts';
import { renderModelCard, renderModelCardFile } from './model-card.ts';

const sha256 = '0'.repeat(64);
const interval = { lower: 0.904, upper: 0.992, confidence: 0.95, method: 'wilson' };

function request(overrides: Partial<VersionFacts> = {}): VersionFacts {
  const training = aRecord({
    summary: 'Good enough: 2 of 2 conditions hold.',
    identity: {
      data: [{ path: 'data/train.csv', sha256: '1'.repeat(64), bytes: 4096 }],
      parameters: { 'tree.max_depth': 3, criterion: 'gini' },
      environment: { python: '3.13.1', os: 'linux' },
    },
    evidence: {
      kind: 'training',
      metrics: [
        { name: 'accuracy', value: 0.971, direction: 'higher', source: 'predictions', interval },
        { name: 'recall[sex=female]', value: 0.95, direction: 'higher', source: 'predictions' },
      ],
      baseline: {
        kind: 'found',
        source: 'run 812 on main',
        commit: 'b'.repeat(40),
        createdAt: null,
        commitsBehind: 1,
        url: null,
        isAncestor: true,
        holdout: { sha256: 'a'.repeat(64), rows: 69, task: 'classification' },
        metrics: [{ name: 'accuracy', value: 0.942, direction: 'higher', source: 'predictions' }],
      },
      conditions: [
        {
          text: 'accuracy >= main - 0.005',
          metric: 'accuracy',
          verdict: 'pass',
          left: 0.971,
          right: 0.937,
          message: '',
        },
      ],
    },
  });
  return {
    model: 'penguins',
    version: 'v1.1.0',
    tag: 'penguins@v1.1.0',
    previousVersion: 'v1.0.0',
    commit: 'c'.repeat(40),
    repository: 'octo/penguins',
    store: 'github',
    run: 'https://github.com/octo/penguins/actions/runs/1',
    records: [training, aRecord({ evidence: { kind: 'data' }, summary: '344 rows, 12 rules hold.' })],
    files: [{ path: 'out/model.joblib', name: 'model.joblib', sha256, bytes: 2048 }],
    purpose: null,
    ...{ digest: 'd'.repeat(64), lockFiles: [], notAttested: null },
    ...overrides,
  };
}

describe('the model card', () => {
  it('says what the version is, how good, made from what, and how to check and load it', () => {
    expect(renderModelCard(request())).toMatchInlineSnapshot(`
      "# penguins v1.1.0

      ## Purpose and limits

      Nobody wrote down what this model is for, and what it must not be used for. Say it in a Markdown file, and name that file in the input \`card\` of publish-model.

      ## Metrics

      Tested on a holdout of 69 rows (classification), whose ids and labels have the digest \`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\`. Compared with main at \`bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\` (run 812 on main).

      | metric | this version (95 % interval) | main | condition | verdict |
      | :-- | --: | --: | :-- | :-- |
      | \`accuracy\` | 0.971 (0.904 to 0.992) | 0.942 | \`accuracy >= main - 0.005\` | ✅ pass |
      | \`recall[sex=female]\` | 0.95 | – |  |  |

      ## Checks

      | record | verdict | summary |
      | :-- | :-- | :-- |
      | \`train-and-test\` | ✅ pass | Good enough: 2 of 2 conditions hold. |
      | \`validate-data\` | ✅ pass | 344 rows, 12 rules hold. |

      ## Data

      | file | size | SHA-256 |
      | :-- | --: | :-- |
      | \`data/train.csv\` | 4.1 kB | \`1111111111111111111111111111111111111111111111111111111111111111\` |
      | \`data/train.csv\` | 4.1 kB | \`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\` |

      \`validate-data\` saw 344 rows and 1 column.

      ## Parameters

      | parameter | value |
      | :-- | :-- |
      | \`criterion\` | \`gini\` |
      | \`tree.max_depth\` | \`3\` |

      ## Environment

      | environment | value |
      | :-- | :-- |
      | \`os\` | \`linux\` |
      | \`python\` | \`3.13.1\` |

      ## Lineage

      | what | value |
      | :-- | :-- |
      | Tag | \`penguins@v1.1.0\` |
      | Commit | \`cccccccccccccccccccccccccccccccccccccccc\` |
      | Version before | \`v1.0.0\` |
      | Repository | \`octo/penguins\` |
      | Run | \`https://github.com/octo/penguins/actions/runs/1\` |

      ## Files

      | file | in the repository | size | SHA-256 |
      | :-- | :-- | --: | :-- |
      | \`model.joblib\` | \`out/model.joblib\` | 2.05 kB | \`0000000000000000000000000000000000000000000000000000000000000000\` |

      ## Verify

      In a folder with all files of this version (it fails when one is missing or has changed):

      \`\`\`sh
      gh release download 'penguins@v1.1.0' --repo octo/penguins
      sha256sum -c SHA256SUMS
      gh attestation verify SHA256SUMS --repo octo/penguins --bundle attestation.sigstore.json
      \`\`\`

      \`attestation.sigstore.json\` attests which workflow of which repository made these files, at which commit.

      ## Load

      Load it with the library that it was trained with, in the versions that stand below «Environment».

      Loading such a file can run code that is in it: verify it first, and load it only if you trust who published it.

      \`\`\`python
      import joblib

      model = joblib.load("model.joblib")
      \`\`\`
      "
    `);
  });

  it('tells slices, limits, the data profile, lock files, and that nobody attested it', () => {
    const training = aRecord({
      evidence: {
        kind: 'training',
        metrics: [
          {
            ...{ name: 'recall.Adelie', value: 0.6, direction: 'higher', source: 'predictions' },
            interval: { ...interval, lower: 0.5, upper: 0.7 },
          },
          {
            ...{ name: 'recall.Chinstrap', value: 0, direction: 'higher', source: 'predictions' },
            interval: { ...interval, lower: 0, upper: 0.149 },
          },
          {
            ...{ name: 'recall.Gentoo', value: 0.4, direction: 'higher', source: 'predictions' },
            interval: { ...interval, lower: 0.3, upper: 0.52 },
          },
        ],
        slices: [
          {
            ...{ slice: 'island=Dream', metric: 'accuracy', rows: 20, value: 0.8 },
            ...{ interval: { ...interval, lower: 0.58, upper: 0.92 }, whole: 0.971, adjustedP: 0.012 },
          },
        ],
        conditions: [
          { text: 'accuracy >= 0.9', metric: 'accuracy', verdict: 'pass', left: 1, right: 1, message: '' },
        ],
      },
    });
    const column = { name: 'bill_length_mm', type: 'number', rows: 344, nulls: 2, distinct: 164 } as const;
    const data = aRecord({
      verdict: 'warn',
      reasons: [{ code: 'drift', verdict: 'warn', message: 'island has drifted.' }],
      evidence: {
        kind: 'data',
        profile: {
          rows: 344,
          columns: [{ ...column, mean: 43.92, standardDeviation: 5.46, isApproximate: false }],
        },
      },
    });
    const card = renderModelCard(
      request({
        records: [training, data],
        lockFiles: [
          {
            ...{ path: 'requirements.txt', sha256: '2'.repeat(64), bytes: 20 },
            packages: [{ ecosystem: 'pypi', name: 'scikit-learn', version: '1.7.2' }],
          },
        ],
        notAttested: 'The job has no permission «id-token: write».',
      }),
    );
    const section = (title: string) => card.split(`## ${title}\n\n`)[1]?.split('\n\n## ')[0];
    expect(['Known limits', 'Slices', 'Data', 'Environment', 'Verify'].map(section)).toMatchInlineSnapshot(`
      [
        "- It misses most of the class Chinstrap: its recall is 0.000 (95 % interval 0.000 to 0.149).
      - accuracy is 0.80 (95 % interval 0.58 to 0.92) on the 20 rows with island=Dream, and 0.971 on the whole holdout.
      - The check «validate-data» says warn: island has drifted.",
        "The slices that differ most from the whole holdout; p is that of slice against rest, corrected over all slices that were looked at.

      | slice | metric | rows | value (interval) | whole | p |
      | :-- | :-- | --: | --: | --: | --: |
      | \`island=Dream\` | \`accuracy\` | 20 | 0.80 (0.58 to 0.92) | 0.971 | 0.012 |",
        "| file | size | SHA-256 |
      | :-- | --: | :-- |
      | \`data/train.csv\` | 4.1 kB | \`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\` |

      \`validate-data\` saw 344 rows and 1 column.

      | column | type | missing | distinct | mean ± sd |
      | :-- | :-- | --: | --: | --: |
      | \`bill_length_mm\` | number | 0.581 % | 164 | 43.92 ± 5.46 |",
        "| lock file | packages | SHA-256 |
      | :-- | --: | :-- |
      | \`requirements.txt\` | 1 | \`2222222222222222222222222222222222222222222222222222222222222222\` |",
        "In a folder with all files of this version (it fails when one is missing or has changed):

      \`\`\`sh
      gh release download 'penguins@v1.1.0' --repo octo/penguins
      sha256sum -c SHA256SUMS
      \`\`\`

      There is no attestation of who made these files: The job has no permission «id-token: write».",
      ]
    `);
  });

  it('has front matter that YAML reads back, whatever the names, with the metrics as a model-index', () => {
    const card = renderModelCardFile(request());
    const [, matter = '', body = ''] = card.split(/^---\n/m);
    expect(parse(matter)).toMatchInlineSnapshot(`
      {
        "model-index": [
          {
            "name": "penguins",
            "results": [
              {
                "dataset": {
                  "name": "holdout sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                  "type": "holdout",
                },
                "metrics": [
                  {
                    "name": "accuracy",
                    "type": "accuracy",
                    "value": 0.971,
                  },
                ],
                "task": {
                  "type": "classification",
                },
              },
            ],
          },
        ],
        "tags": [
          "plimsoll",
          "penguins",
          "v1.1.0",
        ],
      }
    `);
    expect(body).toBe(`\n${renderModelCard(request())}`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const name = text.replace(/[[@.]/g, '_');
        const record = aRecord({
          evidence: { kind: 'training', metrics: [{ name, value: 1, direction: null, source: 'file' }] },
        });
        const file = renderModelCardFile(request({ records: [record] }));
        const end = file.indexOf('\n---\n', 4);
        const found = parse(file.slice(4, end + 1));
        const clean = name.replace(/\p{Cs}/gu, '\ufffd');
        expect(found['model-index'][0].results[0].metrics).toEqual([{ type: clean, name: clean, value: 1 }]);
      }),
    );
  });

  it('takes over what the user wrote on purpose and limits', () => {
    expect(renderModelCard(request({ purpose: 'For **ornithologists**.\n' }))).toContain(
      '## Purpose and limits\n\nFor **ornithologists**.\n\n## Metrics',
    );
  });

  it('lets no text from data become anything but text', () => {
    const evil = '</summary><img src=x onerror=alert(1)> [x](javascript:1) @octo #1 | ``` \n# h';
    const identity = {
      data: [{ path: evil, sha256, bytes: 1 }],
      parameters: { [evil]: evil },
      environment: { [evil]: evil },
    };
    const record = aRecord({
      summary: evil,
      identity,
      evidence: {
        kind: 'training',
        metrics: [{ name: evil, value: 1, direction: null, source: 'file' }],
        baseline: { kind: 'none', reason: evil },
        conditions: [{ text: evil, metric: null, verdict: 'pass', left: 1, right: 1, message: evil }],
      },
    });
    const card = renderModelCard(
      request({ records: [record], files: [{ path: evil, name: 'a.json', sha256, bytes: 1 }], run: evil }),
    );
    const html = micromark(card, {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
    });
    expect(html).not.toMatch(/<(img|a|script|\/?summary)\b/);
    expect(html.match(/<h1\b/g)).toHaveLength(1);
  });

  it('tells no way to fetch what lies in a directory', () => {
    expect(renderModelCard(request({ store: 'directory' }))).not.toContain('gh release download');
  });

  it('shows each leg of a matrix', () => {
    const legs = ['train-linux', 'train-mac'].map((id) => aRecord({ id }));
    const card = renderModelCard(request({ records: legs }));
    expect(card.match(/^### /gm)).toEqual(['### ', '### ']);
  });
});

describe('how to load a model', () => {
  it.each([
    ['model.joblib', 'joblib.load("model.joblib")', true],
    ['model.pkl', 'pickle.load(file)', true],
    ['model.safetensors', 'safe_open("model.safetensors"', false],
    ['model.skops', 'skops.io.load("model.skops"', true],
    ['model.pt', 'weights_only=True', true],
    ['model.h5', 'safe_mode=True', true],
    ['model.rds', 'readRDS("model.rds")', true],
    ['weights.npz', 'allow_pickle=False', false],
    ['model.ubj', 'xgboost.Booster(model_file="model.ubj")', false],
    ['model.onnx', 'InferenceSession("model.onnx")', false],
    ['model.json', "readFileSync('model.json'", false],
    ['model.weird', 'Load it with the library', false],
  ])('%s', (name, code, runsCode) => {
    const text = howToLoad([{ name }]);
    expect(text).toContain(code);
    expect(text.includes('can run code that is in it')).toBe(runsCode);
  });
});
