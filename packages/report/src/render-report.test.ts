import type { DecisionRecord } from '@plimsoll/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText, reference, toHtml, withTexts } from '../tests/hostile.ts';
import * as judged from '../tests/judged.ts';
import {
  makeBaseline,
  makeCondition,
  makeData,
  makeGap,
  makeMetrics,
  makeRecord,
  makeTraining,
} from '../tests/sample-records.ts';
import * as stories from '../tests/stories.ts';
import { commentBudget, summaryBudget } from './budgets.ts';
import { type ReportRequest, renderReport } from './render-report.ts';
import { renderStep } from './render-step.ts';

const runUrl = 'https://github.com/acme/penguins/actions/runs/901';

function report(records: readonly DecisionRecord[], overrides: Partial<ReportRequest> = {}) {
  const now = new Date('2026-11-22T10:01:00Z');
  return renderReport({ model: 'penguins', records, now, baseBranch: 'main', runUrl, ...overrides });
}

describe('whole comments', () => {
  it('of a model that is better', () => {
    expect(report(stories.ready).markdown).toMatchInlineSnapshot(`
      "### ✅ Ready: better than main on 3 of 5 metrics, no regression

      \`penguins\` · ✅ validate-data · ✅ train-and-test · ✅ check-overfitting · ✅ publish-model

      Compared with main at \`7c6b5a4\` ([run 812 on main](https://github.com/acme/penguins/actions/runs/812), 2 days old, 3 commits behind).

      | metric | main | this PR | Δ | condition | verdict |
      | :-- | --: | --: | --: | :-- | :-- |
      | \`accuracy\` | 0.94175 | 0.97087 | +0.02913 better | \`accuracy >= main - 0.005\` | ✅&nbsp;pass |
      | \`recall.Chinstrap\` | 0.8824 | 0.9412 | +0.0588 better | \`recall.Chinstrap >= 0.8\` | ✅&nbsp;pass |

      | metric | main | this PR | Δ |
      | :-- | --: | --: | --: |
      | \`f1_macro\` | 0.93302 | 0.96314 | +0.03012 better |
      | \`log_loss\` | 0.2187 | 0.1065 | −0.1122 better |

      <details>
      <summary>4 unchanged metrics</summary>

      | metric | main | this PR | Δ |
      | :-- | --: | --: | --: |
      | \`precision_macro\` | 0.9401 | 0.9401 | same |
      | \`recall_macro\` | 0.9272 | 0.9272 | same |
      | \`recall.Adelie\` | 0.9677 | 0.9677 | same |
      | \`recall.Gentoo\` | 0.9839 | 0.9839 | same |

      </details>

      <details>
      <summary>Train against holdout: 2 metrics</summary>

      | metric | train | holdout | gap | limit | verdict |
      | :-- | --: | --: | --: | :-- | :-- |
      | \`accuracy\` | 0.9810 | 0.9709 | 0.0101 (1.03 %) worse | ≤ 0.05 | ✅ pass |
      | \`log_loss\` | 0.07113 | 0.10652 | 0.03539 (49.8 %) worse | ≤ 0.1 | ✅ pass |

      </details>

      Tested on 412 rows, trained in 3.2 s, peak memory 212 MB, model of 1.24 MB.

      Would be released as \`penguins@v1.3.0\` (after \`v1.2.0\`; 2 files, 1.24 MB).

      <details>
      <summary>What the release carries</summary>

      1. Create the draft release penguins@&#8203;v1.3.0.
      2. Upload model.onnx.
      3. Publish the release.

      | file | size | SHA-256 |
      | :-- | --: | :-- |
      | \`model.onnx\` | 1.24 MB | \`cccccccccccc\` |
      | \`SHA256SUMS\` | 412 bytes | \`ffffffffffff\` |

      </details>

      <details>
      <summary>Training and model files</summary>

      | command | exit code | time | peak memory |
      | :-- | --: | --: | --: |
      | \`python train.py\` | 0 | 3.2 s | 212 MB |

      | file | size | SHA-256 |
      | :-- | --: | :-- |
      | \`model/model.onnx\` | 1.24 MB | \`cccccccccccc\` |

      </details>

      <details>
      <summary>Data</summary>

      344 rows, 4 columns in 1 file (13.5 kB), 19 rules checked.

      </details>

      <details>
      <summary>4 steps</summary>

      | step | verdict | in one line | time |
      | :-- | :-- | :-- | --: |
      | validate-data | ✅ pass | 344 rows, 19 rules hold. | 0.7 s |
      | train-and-test | ✅ pass | 2 conditions hold. | 4.2 s |
      | check-overfitting | ✅ pass | 2 gaps within their limits. | 0.4 s |
      | publish-model | ✅ pass | Would release penguins@&#8203;v1.3.0. | 4.2 s |

      </details>

      <sub>Plimsoll 0.1.0 · commit \`1f3c9a7\` · [the run](https://github.com/acme/penguins/actions/runs/901)</sub>"
    `);
  });

  it('of a model that is worse, on bad data, and overfitted', () => {
    expect(report(stories.notYet).markdown).toMatchInlineSnapshot(`
      "### ❌ Not yet: accuracy is 0.9126, and at least 0.9367 is asked for (accuracy &gt;= main - 0.005)

      \`penguins\` · ⚠️ validate-data · ❌ train-and-test · ❌ check-overfitting

      - ❌ accuracy is 0.0874 worse on the holdout than on train, and at most 0.05 is allowed.
      - ⚠️ sex must be one of MALE, FEMALE; 1 row is not. (\`data/penguins.csv:338\`)

      Compared with main at \`7c6b5a4\` ([run 812 on main](https://github.com/acme/penguins/actions/runs/812), 2 days old, 3 commits behind).

      | metric | main | this PR | Δ | condition | verdict |
      | :-- | --: | --: | --: | :-- | :-- |
      | \`accuracy\` | 0.94175 | 0.91262 | −0.02913 worse | \`accuracy >= main - 0.005\` | ❌&nbsp;fail |
      | \`log_loss\` | 0.21874 | 0.31229 | +0.09355 worse | \`log_loss <= 0.5\` | ✅&nbsp;pass |

      | metric | main | this PR | Δ |
      | :-- | --: | --: | --: |
      | \`recall_macro\` | 0.92716 | 0.88110 | −0.04606 worse |

      <details>
      <summary>5 more metrics: 1 worse, 4 same</summary>

      | metric | main | this PR | Δ |
      | :-- | --: | --: | --: |
      | \`f1_macro\` | 0.9330 | 0.9330 | same |
      | \`precision_macro\` | 0.9401 | 0.9401 | same |
      | \`recall.Adelie\` | 0.9677 | 0.9677 | same |
      | \`recall.Chinstrap\` | 0.8824 | 0.7647 | −0.1177 worse |
      | \`recall.Gentoo\` | 0.9839 | 0.9839 | same |

      </details>

      1 rule of the contract \`contract.yml\` is violated:

      | column | rule | rows | first at |
      | :-- | :-- | --: | :-- |
      | \`sex\` | enum: one of MALE, FEMALE | 1 | \`data/penguins.csv:338\` |

      Train against holdout:

      | metric | train | holdout | gap | limit | verdict |
      | :-- | --: | --: | --: | :-- | :-- |
      | \`accuracy\` | 1.0000 | 0.9126 | 0.0874 (8.74 %) worse | ≤ 0.05 | ❌ fail |
      | \`f1_macro\` | 0.9700 | 0.9621 | 0.0079 (0.81 %) worse | ≤ 0.05 | ✅ pass |

      Tested on 412 rows, trained in 3.2 s, peak memory 212 MB, model of 1.24 MB.

      <details>
      <summary>Training and model files</summary>

      | command | exit code | time | peak memory |
      | :-- | --: | --: | --: |
      | \`python train.py\` | 0 | 3.2 s | 212 MB |

      | file | size | SHA-256 |
      | :-- | --: | :-- |
      | \`model/model.onnx\` | 1.24 MB | \`cccccccccccc\` |

      </details>

      <details>
      <summary>Data</summary>

      344 rows, 4 columns in 1 file (13.5 kB), 19 rules checked.

      </details>

      <details>
      <summary>3 steps</summary>

      | step | verdict | in one line | time |
      | :-- | :-- | :-- | --: |
      | validate-data | ⚠️ warning | 1 of 19 rules is violated. | 4.2 s |
      | train-and-test | ❌ fail | 1 of 2 conditions does not hold. | 4.2 s |
      | check-overfitting | ❌ fail | 1 of 2 gaps is too wide. | 4.2 s |

      </details>

      <sub>Plimsoll 0.1.0 · commit \`1f3c9a7\` · [the run](https://github.com/acme/penguins/actions/runs/901)</sub>"
    `);
  });

  it('of a training that failed', () => {
    expect(report(stories.error).markdown).toMatchInlineSnapshot(`
      "### 💥 Could not decide: The command ended with exit code 1 after 2.1 s

      \`penguins\` · ✅ validate-data · 💥 train-and-test

      - 💥 The command ended with exit code 1 after 2.1 s. See its output in the log.

      Stopped after 2.1 s, peak memory 212 MB.

      <details>
      <summary>Training</summary>

      | command | exit code | time | peak memory |
      | :-- | --: | --: | --: |
      | \`python train.py\` | 1 | 2.1 s | 212 MB |

      </details>

      <details>
      <summary>Data</summary>

      344 rows, 4 columns in 1 file (13.5 kB), 19 rules checked.

      </details>

      <details>
      <summary>2 steps</summary>

      | step | verdict | in one line | time |
      | :-- | :-- | :-- | --: |
      | validate-data | ✅ pass | 344 rows, 19 rules hold. | 0.7 s |
      | train-and-test | 💥 error | The command ended with exit code 1 after 2.1 s. See its output in the log. | 4.2 s |

      </details>

      <sub>Plimsoll 0.1.0 · commit \`1f3c9a7\` · [the run](https://github.com/acme/penguins/actions/runs/901)</sub>"
    `);
  });

  it('of a first run, in the repository of a branch that is not called main', () => {
    expect(report(stories.firstRun, { baseBranch: 'trunk', runUrl: null }).markdown).toMatchInlineSnapshot(`
      "### ✅ Ready: the condition holds; no baseline to compare with

      \`penguins\` · ✅ validate-data · ✅ train-and-test

      No baseline to compare with: No run on main has left evidence yet.

      | metric | this PR | condition | verdict |
      | :-- | --: | :-- | :-- |
      | \`accuracy\` | 0.9417 | \`accuracy >= 0.9\` | ✅&nbsp;pass |

      | metric | this PR |
      | :-- | --: |
      | \`f1_macro\` | 0.9330 |
      | \`precision_macro\` | 0.9401 |
      | \`recall_macro\` | 0.9272 |
      | \`log_loss\` | 0.2187 |

      <details>
      <summary>3 more metrics</summary>

      | metric | this PR |
      | :-- | --: |
      | \`recall.Adelie\` | 0.9677 |
      | \`recall.Chinstrap\` | 0.8824 |
      | \`recall.Gentoo\` | 0.9839 |

      </details>

      Tested on 412 rows, trained in 3.2 s, peak memory 212 MB, model of 1.24 MB.

      <details>
      <summary>Training and model files</summary>

      | command | exit code | time | peak memory |
      | :-- | --: | --: | --: |
      | \`python train.py\` | 0 | 3.2 s | 212 MB |

      | file | size | SHA-256 |
      | :-- | --: | :-- |
      | \`model/model.onnx\` | 1.24 MB | \`cccccccccccc\` |

      </details>

      <details>
      <summary>Data</summary>

      344 rows, 4 columns in 1 file (13.5 kB), 19 rules checked.

      </details>

      <details>
      <summary>2 steps</summary>

      | step | verdict | in one line | time |
      | :-- | :-- | :-- | --: |
      | validate-data | ✅ pass | 344 rows, 19 rules hold. | 0.7 s |
      | train-and-test | ✅ pass | 1 condition holds. | 4.2 s |

      </details>

      <sub>Plimsoll 0.1.0 · commit \`1f3c9a7\`</sub>"
    `);
  });

  it('of a change of the holdout', () => {
    expect(report(stories.otherHoldout).markdown).toMatchInlineSnapshot(`
      "### ⚠️ Ready, with a warning: The holdout is not the one of main, so nothing was compared

      \`penguins\` · ⚠️ train-and-test

      ⚠️ Not comparable with main at \`7c6b5a4\` ([run 812 on main](https://github.com/acme/penguins/actions/runs/812), 2 days old): the holdout changed from 344 to 412 rows.

      | metric | main | this PR | condition | verdict |
      | :-- | --: | --: | :-- | :-- |
      | \`accuracy\` | 0.9417 | 0.9709 | \`accuracy >= 0.9\` | ✅&nbsp;pass |

      | metric | main | this PR |
      | :-- | --: | --: |
      | \`f1_macro\` | 0.9330 | 0.9631 |
      | \`precision_macro\` | 0.9401 | 0.9401 |
      | \`recall_macro\` | 0.9272 | 0.9272 |
      | \`log_loss\` | 0.2187 | 0.1065 |

      <details>
      <summary>3 more metrics</summary>

      | metric | main | this PR |
      | :-- | --: | --: |
      | \`recall.Adelie\` | 0.9677 | 0.9677 |
      | \`recall.Chinstrap\` | 0.8824 | 0.9412 |
      | \`recall.Gentoo\` | 0.9839 | 0.9839 |

      </details>

      Tested on 412 rows, trained in 3.2 s, peak memory 212 MB, model of 1.24 MB.

      <details>
      <summary>Training and model files</summary>

      | command | exit code | time | peak memory |
      | :-- | --: | --: | --: |
      | \`python train.py\` | 0 | 3.2 s | 212 MB |

      | file | size | SHA-256 |
      | :-- | --: | :-- |
      | \`model/model.onnx\` | 1.24 MB | \`cccccccccccc\` |

      </details>

      <sub>Plimsoll 0.1.0 · commit \`1f3c9a7\` · [the run](https://github.com/acme/penguins/actions/runs/901)</sub>"
    `);
  });
});

describe('what was judged with its uncertainty', () => {
  const reportUrl = 'https://github.com/acme/penguins/actions/runs/901/artifacts/3';

  it('is said with all that a run knows', () => {
    expect(report(judged.judgedReady, { reportUrl }).markdown).toMatchInlineSnapshot(`
      "### ⚠️ Ready, with a warning: body\\_mass\\_g has drifted: PSI 0.27, limit 0.2

      \`penguins\` · ⚠️ validate-data · ✅ check-split · ✅ train-and-test · ✅ check-overfitting · ✅ publish-model

      Compared with main at \`7c6b5a4\` ([run 812 on main](https://github.com/acme/penguins/actions/runs/812), 2 days old, 3 commits behind).

      | metric | main | this PR | Δ (95 % interval) | condition | verdict |
      | :-- | --: | --: | --: | :-- | :-- |
      | \`accuracy\` | 0.9218 | 0.9427 | +0.0209 (0.0117 to 0.0301) better | \`accuracy >= main - 0.005\` | ✅&nbsp;pass |
      | \`f1_macro\` | 0.910 | 0.916 | +0.006 (−0.004 to 0.017) unclear | \`f1_macro >= 0.9\` | ✅&nbsp;pass |

      | metric | main | this PR | Δ (95 % interval) |
      | :-- | --: | --: | --: |
      | \`roc_auc\` | 0.9644 | 0.9712 | +0.0068 (0.0021 to 0.0115) better |

      <details>
      <summary>2 more metrics: 2 unclear</summary>

      | metric | main | this PR | Δ (95 % interval) |
      | :-- | --: | --: | --: |
      | \`log_loss\` | 0.2187 | 0.2179 | −0.0008 (−0.0091 to 0.0075) unclear |
      | \`recall[sex=female]\` | 0.900 | 0.910 | +0.010 (−0.010 to 0.030) unclear |

      </details>

      **What changed:** 1 code file, data (18,200 → 20,600 rows, 1 file, 1 column added), \`forest.trees\` \`50\` → \`200\`, \`forest.depth\` none → \`12\`, the contract (2 changes, 1 breaking), the distribution of 1 column.

      <details>
      <summary>What changed, one by one</summary>

      | kind | what | change |
      | :-- | :-- | :-- |
      | code | \`src/train.py\` | changed |
      | data | \`data/penguins.csv\` | changed |
      | column | \`year\` | added |
      | parameter | \`forest.trees\` | \`50\` → \`200\` |
      | parameter | \`forest.depth\` | none → \`12\` |

      </details>

      Drift against the data of the model on main (18,200 rows):

      | column | measure | value | limit | verdict |
      | :-- | :-- | --: | --: | :-- |
      | \`body_mass_g\` | psi | 0.27 (0.14 to 0.41) | 0.2 | ⚠️ warning |

      <details>
      <summary>2 drift measures within limits</summary>

      | column | measure | value | limit | verdict |
      | :-- | :-- | --: | --: | :-- |
      | \`island\` | psi | 0.040 (0.020 to 0.060) | 0.2 | ✅ pass |
      | \`sex\` | psi | 0.0100 (0.0050 to 0.0150) | 0.2 | ✅ pass |

      </details>

      **Contract:** 1 breaking change, 1 compatible change.

      | effect | change | at |
      | :-- | :-- | :-- |
      | breaking | island may also be Biscoe. | \`/properties/island\` |

      <details>
      <summary>Other changes of the contract</summary>

      | effect | change | at |
      | :-- | :-- | :-- |
      | compatible | sex may no longer be null. | \`/properties/sex\` |

      </details>

      <details>
      <summary>1 check of the split holds</summary>

      train 16,480 rows, holdout 4,120 rows.

      | check | column | rows | what was found | first at | verdict |
      | :-- | :-- | --: | :-- | :-- | :-- |
      | duplicate-rows | – | 0 | No row of train is in the holdout. |  | ✅ pass |

      </details>

      <details>
      <summary>Train against holdout: 1 metric</summary>

      | metric | train | holdout | gap | gap on main | limit | verdict |
      | :-- | --: | --: | --: | --: | :-- | :-- |
      | \`accuracy\` | 0.9810 | 0.9427 | 0.0383 (0.0290 to 0.0480) worse | 0.0410 worse | ≤ 0.05 | ✅ pass |

      - log\\_loss is best at round 80 of 100, and 0.002 worse at the end.
      - The gap of accuracy has not grown over 12 runs.

      </details>

      **Weakest slice:** \`recall\` is 0.810 (0.752 to 0.857) for \`island=Torgersen,sex=female\`, and 0.931 on the whole.

      <details>
      <summary>The 2 weakest slices</summary>

      | slice | metric | rows | value | whole | p |
      | :-- | :-- | --: | --: | --: | --: |
      | \`island=Torgersen,sex=female\` | \`recall\` | 212 | 0.810 (0.752 to 0.857) | 0.931 | < 0.001 |
      | \`sex=female\` | \`recall\` | 2,011 | 0.915 (0.902 to 0.928) | 0.931 | 0.210 |

      </details>

      This holdout has answered 17 of 32 decisions at 99.9 % reliability. Tested on 4,120 rows, trained in 3.2 s, peak memory 212 MB, model of 1.24 MB.

      Would be released as \`penguins@v1.3.0\` (after \`v1.2.0\`; 1 file, 1.24 MB). A minor version: the data changed, the interface did not.

      <details>
      <summary>What the release carries</summary>

      1. Create the draft release penguins@&#8203;v1.3.0.
      2. Publish the release.

      | file | size | SHA-256 |
      | :-- | --: | :-- |
      | \`model.onnx\` | 1.24 MB | \`cccccccccccc\` |

      </details>

      <details>
      <summary>Training and model files</summary>

      | command | exit code | time | peak memory |
      | :-- | --: | --: | --: |
      | \`python train.py\` | 0 | 3.2 s | 212 MB |

      The code changed.

      Over 3 seeds (1, 2, 3):

      | metric | mean | smallest | largest |
      | :-- | --: | --: | --: |
      | \`accuracy\` | 0.942 | 0.941 | 0.943 |

      | file | size | SHA-256 |
      | :-- | --: | :-- |
      | \`model/model.onnx\` | 1.24 MB | \`cccccccccccc\` |

      </details>

      <details>
      <summary>Data</summary>

      20,600 rows, 4 columns in 1 file (13.5 kB), 19 rules checked.

      </details>

      <details>
      <summary>5 steps</summary>

      | step | verdict | in one line | time |
      | :-- | :-- | :-- | --: |
      | validate-data | ⚠️ warning | 1 column has drifted. | 4.2 s |
      | check-split | ✅ pass | 6 checks hold. | 4.2 s |
      | train-and-test | ✅ pass | 2 conditions hold. | 4.2 s |
      | check-overfitting | ✅ pass | 2 gaps within their limits. | 4.2 s |
      | publish-model | ✅ pass | Would release penguins@&#8203;v1.3.0. | 4.2 s |

      </details>

      <sub>Plimsoll 0.1.0 · commit \`1f3c9a7\` · [the full report](https://github.com/acme/penguins/actions/runs/901/artifacts/3) · [the run](https://github.com/acme/penguins/actions/runs/901)</sub>"
    `);
  });

  it.each([
    [judged.judgedNotYet, 'Not yet: recall for sex=female fell by 3.1 points (95 % interval 1.2 to 5.0)'],
    [judged.judgedCannotTell, 'Cannot tell: 412 rows, about 2,900 needed to see ±0.5 points of accuracy'],
    [judged.sealed, 'Ready: both conditions hold on the sealed holdout'],
  ])('%#: %s', (records, title) => {
    expect(report(records).title).toBe(title);
  });

  it('of a sealed holdout shows no number', () => {
    const { markdown } = report(judged.sealed);
    expect(markdown).toContain('| metric | condition | verdict |');
    expect(markdown).toContain('🔒 The holdout is sealed: only pass or fail is shown.');
    expect(markdown).toContain(
      '⚠️ This holdout has answered 33 of 32 decisions at 99.9 % reliability. It is used up',
    );
  });

  it.each([
    ['pass', '<summary>1 drift measure within limits, 1 unclear</summary>', 'Drift against'],
    ['inconclusive', 'Drift against train (221 rows):', 'unclear</summary>'],
  ] as const)(
    'of drift that the rows cannot tell is folded, unless it counts: %s',
    (verdict, said, unsaid) => {
      const evidence = makeData({ rows: 123, drift: judged.drifts });
      const { markdown } = report([makeRecord({ action: 'validate-data', verdict, evidence })]);
      expect(markdown).toContain(said);
      expect(markdown).not.toContain(unsaid);
    },
  );

  it('of a training that was not repeated says so', () => {
    const reuse = { outcome: 'restored', savedSeconds: 754, reason: 'Nothing changed.' } as const;
    const { markdown } = report([makeRecord({ evidence: makeTraining({ reuse }) })]);
    expect(markdown).toContain(
      'training not repeated because nothing changed that it depends on, which saved 12 min 34 s',
    );
  });

  it('of a promotion says which version is where', () => {
    expect(report(judged.promotions).markdown).toContain(
      '`production` is now `v1.2.0` (a rollback, before: `v1.3.0`, by ada). Reason: v1.3.0 is slow.',
    );
  });

  it('of several models has a line for each, and folds those that passed', () => {
    const records = [
      ...judged.judgedNotYet,
      ...judged.sealed.map((record) => ({ ...record, model: 'birds/whales' })),
    ];
    const { title, markdown } = report(records);
    expect(title).toMatch(/^Not yet: penguins: recall for sex=female fell by 3\.1 points/);
    expect(markdown).toContain(
      '- ✅ `birds/whales`: Ready: both conditions hold on the sealed holdout\n- ❌ `penguins`: Not yet: recall',
    );
    expect(markdown).toMatch(/#### ❌ `penguins`\n[\s\S]*<summary>✅ birds\/whales<\/summary>/);
  });
});

describe('the first line', () => {
  const trained = (main: Record<string, number>, change: Record<string, number>) =>
    makeRecord({
      evidence: makeTraining({
        metrics: makeMetrics(change, { lower: ['loss'] }),
        baseline: makeBaseline({ metrics: makeMetrics(main, { lower: ['loss'] }) }),
        conditions: [makeCondition()],
      }),
    });

  it.each([
    [{ a: 1, loss: 2 }, { a: 2, loss: 1 }, 'better than main on 2 of 2 metrics, no regression'],
    [{ a: 1, loss: 2 }, { a: 2, loss: 3 }, 'better than main on 1 of 2 metrics, worse on 1'],
    [{ a: 1, loss: 2 }, { a: 1, loss: 3 }, 'worse than main on 1 of 2 metrics, better on none'],
    [{ a: 1, loss: 2 }, { a: 1, loss: 2 }, 'same as main on 2 metrics'],
    [{ b: 1 }, { a: 1 }, 'the condition holds; no baseline to compare with'],
  ])('of %j and %j: %s', (main, change, words) => {
    expect(report([trained(main, change)]).title).toBe(`Ready: ${words}`);
  });

  it('and the open table do not hide a class that got worse behind a whole that got better', () => {
    const compared = (metric: string, [main, change]: readonly [number, number]) => ({
      ...{
        isPaired: true,
        rows: 1000,
        rowsNeeded: null,
        metric,
        main,
        change,
        difference: change - main,
        direction: 'higher' as const,
      },
      outcome: change > main ? ('better' as const) : ('worse' as const),
      interval: {
        ...{ lower: change - main - 0.01, upper: change - main + 0.01, confidence: 0.95 },
        method: 'bootstrap',
      },
    });
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'recall.small', 'recall.large'];
    const values = (side: 0 | 1) =>
      Object.fromEntries(
        names.map((name, at) => [name, [0.5, name.endsWith('small') ? 0.4 : 0.6 + at / 100][side]]),
      );
    const [main, change] = [values(0), values(1)] as [Record<string, number>, Record<string, number>];
    const evidence = makeTraining({
      metrics: makeMetrics(change),
      baseline: makeBaseline({ metrics: makeMetrics(main) }),
      comparisons: names.map((name) => compared(name, [main[name] ?? 0, change[name] ?? 0])),
      conditions: [makeCondition()],
    });
    const { title, markdown } = report([makeRecord({ evidence })]);
    expect(title).toBe('Ready: better than main on 7 of 7 metrics, worse on 1 of 2 for classes and slices');
    const [open = '', folded = ''] = markdown.split('<details>');
    expect(open.match(/^\| `[a-z.]+` \| 0/gm)).toEqual([
      ...['accuracy', 'recall.small', 'c', 'd', 'e', 'f', 'g'].map((name) => `| \`${name}\` | 0`),
    ]);
    expect(folded).toContain('<summary>3 more metrics: 3 better</summary>');
  });

  it.each([
    [[false, true], '1 of 2 conditions holds, 1 left open'],
    [[true], 'the condition is left open'],
    [[true, true, true], 'all 3 conditions are left open'],
  ])('does not say of a condition that was left open that it holds: %j', (open, said) => {
    const conditions = open.map((isLeftOpen) => makeCondition({ verdict: 'pass', isLeftOpen }));
    const { title } = report([makeRecord({ evidence: makeTraining({ conditions }) })]);
    expect(title).toContain(`Ready: ${said}; no baseline to compare with`);
  });

  it('does not count what the training cost', () => {
    const cost = (value: number) =>
      makeMetrics({ seconds: value }, { lower: ['seconds'], source: 'command' });
    const evidence = makeTraining({
      metrics: [...makeMetrics({ a: 1 }), ...cost(3)],
      baseline: makeBaseline({ metrics: [...makeMetrics({ a: 1 }), ...cost(2)] }),
      conditions: [makeCondition()],
    });
    const { title, markdown } = report([makeRecord({ evidence })]);
    expect(title).toBe('Ready: same as main on 1 metric');
    expect(markdown).toContain('<summary>2 more metrics: 1 same</summary>');
    expect(markdown).toContain('| `seconds` | 2 | 3 | +1 worse |');
  });

  it('counts neither slices nor other splits', () => {
    const title = report([
      trained({ a: 1, 'a[b=c]': 1, 'a@train': 1 }, { a: 1, 'a[b=c]': 2, 'a@train': 2 }),
    ]).title;
    expect(title).toBe('Ready: same as main on 1 metric');
  });

  it('names the worst reason, of the earliest step', () => {
    const step = (action: string, verdict: 'warn' | 'fail', message: string) =>
      makeRecord({ action, verdict, reasons: [{ code: 'x', verdict, message }] });
    const records = [
      step('publish-model', 'fail', 'Not released.'),
      step('check-overfitting', 'fail', 'The gap is 0.2. Give it more data.'),
      step('validate-data', 'warn', 'A row is odd.'),
    ];
    expect(report(records).title).toBe('Not yet: The gap is 0.2');
    expect(report(records).markdown).toContain(
      '- ❌ The gap is 0.2. Give it more data.\n- ❌ Not released.\n- ⚠️ A row is odd.',
    );
  });

  it('lets a step with many problems speak for them, and lists them below', () => {
    const reasons = ['a', 'b', 'c'].map((name) => ({
      code: 'gap-too-wide',
      verdict: 'fail' as const,
      message: `${name} is worse on the holdout.`,
    }));
    const summary = 'Overfitting: a is much worse on the holdout. So do 2 other metrics.';
    const { title, markdown } = report([
      makeRecord({ action: 'check-overfitting', verdict: 'fail', summary, reasons }),
    ]);
    expect(title).toBe('Not yet: Overfitting: a is much worse on the holdout');
    expect(markdown).toContain(`- ❌ ${summary}\n\n<details>\n<summary>All 3 reasons</summary>`);
    expect(markdown).toContain('| ❌ fail | check-overfitting | c is worse on the holdout. |  |');
  });

  it('says that nothing was gated', () => {
    const { title, markdown } = report([
      makeRecord({ evidence: makeTraining({ metrics: makeMetrics({ a: 1 }) }) }),
    ]);
    expect(title).toBe('Ready: no conditions are set; no baseline to compare with');
    expect(markdown).toContain('⚠️ No conditions are set: nothing here can stop a model.');
  });
});

it('puts the legs of a matrix under headings of their own', () => {
  const leg = (id: string) =>
    makeRecord({ id, evidence: makeTraining({ metrics: makeMetrics({ accuracy: 0.9 }) }) });
  const { markdown } = report([leg('on-windows'), leg('on-linux')]);
  expect(markdown).toMatch(/#### on-linux\n[\s\S]*#### on-windows\n/);
});

it('links to the host of the run only', () => {
  const from = (url: string) =>
    report([makeRecord({ evidence: makeTraining({ baseline: makeBaseline({ url }) }) })]).markdown;
  expect(from('https://github.com/a/b/actions/runs/(1)|')).toContain(
    '[run 812 on main](https://github.com/a/b/actions/runs/%281%29%7c)',
  );
  for (const url of [
    'https://evil.example/',
    'javascript:alert(1)',
    'https://a:b@github.com/',
    '//x',
    'no url',
  ]) {
    expect(from(url)).toContain('(run 812 on main, 2 days old');
  }
});

describe('the budget', () => {
  it('cuts long tables first, and stays whole', () => {
    const { markdown } = report(stories.manyMetrics(200, 50));
    expect(markdown.length).toBeLessThanOrEqual(commentBudget);
    expect(markdown.length).toBeGreaterThan(commentBudget / 3);
    expect(markdown).toContain('more metrics');
    expect(markdown).toContain('_Shortened to fit here');
    expect(markdown.match(/<details>/g)).toHaveLength(markdown.match(/<\/details>/g)?.length ?? 0);
  });

  it('takes the largest records that the schema allows', () => {
    const text = '$@'.repeat(1000);
    const many = <T>(count: number, make: (at: number) => T) =>
      Array.from({ length: count }, (_, at) => make(at));
    const reasons = many(10_000, () => ({
      code: 'x',
      verdict: 'fail' as const,
      message: text,
      where: { file: text.slice(0, 1024) },
    }));
    const conditions = many(1000, () =>
      makeCondition({ text, metric: null, message: text, verdict: 'fail' }),
    );
    const metrics = many(20_000, (at) => ({
      name: `${at}${'$'.repeat(190)}`,
      value: at / 7,
      direction: 'higher' as const,
      source: 'file' as const,
    }));
    const records = [
      ...many(256, (at) => makeRecord({ id: `leg-${at}-${'x'.repeat(90)}`, verdict: 'fail', summary: text })),
      makeRecord({ verdict: 'fail', reasons, evidence: makeTraining({ metrics, conditions }) }),
      makeRecord({
        action: 'validate-data',
        reasons,
        evidence: makeData({
          findings: many(10_000, () => ({
            rule: '$'.repeat(100),
            column: text,
            expected: text,
            rows: 9,
            firstRows: [],
          })),
        }),
      }),
      makeRecord({
        action: 'check-overfitting',
        evidence: { kind: 'overfitting', gaps: many(10_000, () => makeGap({ metric: '$'.repeat(200) })) },
      }),
    ];
    expect(report(records).markdown.length).toBeLessThanOrEqual(commentBudget);
    for (const record of records.slice(-3)) {
      expect(new TextEncoder().encode(renderStep(record)).length).toBeLessThanOrEqual(1024 ** 2);
    }
    const full = report(records, { budget: summaryBudget }).markdown;
    expect(new TextEncoder().encode(full).length).toBeLessThanOrEqual(1024 ** 2);
  });
});

const ownTags =
  /<\/?(?:h3|h4|p|ul|ol|li|em|strong|code|table|thead|tbody|tr|details|summary|sub)>|<t[hd](?: align="(?:left|right)")?>|<\/t[hd]>|<br ?\/?>|<a href="https:\/\/github\.com\/[^"<>]*">|<\/a>|<span>\$<\/span>/g;

it('lets nothing but text through, wherever a record holds text', () => {
  const everything = [
    ...judged.judgedReady,
    ...judged.judgedNotYet.map((record) => ({ ...record, model: 'whales' })),
    ...judged.promotions,
    ...judged.sealed,
  ];
  const stories = fc.array(hostileText, { minLength: 40, maxLength: 40 }).map((texts): DecisionRecord[] => {
    let next = 0;
    return withTexts(everything, () => texts[next++ % texts.length] ?? '');
  });
  const record = fc
    .tuple(
      fc.array(hostileText, { minLength: 30, maxLength: 30 }),
      fc.constantFrom('pass', 'warn', 'fail', 'error'),
    )
    .map(([texts, verdict]): DecisionRecord[] => {
      let next = 0;
      const text = () => texts[next++ % texts.length] ?? '';
      const reasons = [
        { code: 'x', verdict: verdict as 'fail', message: text(), where: { file: text(), line: 1 } },
        { code: 'y', verdict: 'warn' as const, message: text() },
      ];
      const file = { path: text(), sha256: 'a'.repeat(64), bytes: 1 };
      const metrics = makeMetrics({ [text()]: 1, [`${text()}[x]`]: 2 });
      return [
        makeRecord({
          verdict: verdict as 'fail',
          summary: text(),
          reasons,
          tool: { name: 'plimsoll', version: text() },
        }),
        makeRecord({
          id: 'data',
          evidence: makeData({
            contract: file,
            findings: [
              {
                rule: text(),
                column: text(),
                expected: text(),
                rows: 1,
                firstRows: [{ row: 1, file: text() }],
              },
            ],
            contractChanges: (['breaking', 'neutral'] as const).map((effect) => ({
              pointer: text(),
              effect,
              message: text(),
            })),
            unchecked: [{ where: text(), message: text() }],
          }),
        }),
        makeRecord({
          id: 'training',
          summary: text(),
          evidence: makeTraining({
            commands: [{ command: text(), exitCode: 0, seconds: 1, peakMemoryBytes: 1 }],
            metrics,
            modelFiles: [file],
            baseline: makeBaseline({
              source: text(),
              commit: text(),
              url: `https://github.com/${text()}`,
              metrics,
            }),
            conditions: [makeCondition({ text: text(), metric: text() })],
          }),
        }),
        makeRecord({
          id: 'publication',
          evidence: {
            kind: 'publication',
            outcome: 'planned',
            version: text(),
            tag: text(),
            previousVersion: text(),
            store: 'github',
            location: `https://github.com/${text()}`,
            files: [file],
            operations: [text()],
          },
        }),
      ];
    });
  fc.assert(
    fc.property(fc.oneof(record, stories), hostileText, (records, baseBranch) => {
      for (const markdown of [
        report(records, { baseBranch }).markdown,
        ...records.map((one) => renderStep(one)),
      ]) {
        expect(markdown).not.toMatch(/<!--|-->/);
        const html = toHtml(markdown);
        expect(html.replace(ownTags, '')).not.toMatch(/[<>]/);
        const visible = html.replace(/<code>.*?<\/code>/gs, '').replace(ownTags, '\n');
        expect(visible).not.toMatch(reference);
      }
    }),
    { numRuns: 150 },
  );
});
