import type { DecisionRecord } from '@plimsoll/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText, reference, toHtml } from '../tests/hostile.ts';
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
import { commentBudget, type ReportRequest, renderReport, summaryBudget } from './render-report.ts';
import { renderStep } from './render-step.ts';

const runUrl = 'https://github.com/acme/penguins/actions/runs/901';

function report(records: readonly DecisionRecord[], overrides: Partial<ReportRequest> = {}) {
  const now = new Date('2026-11-22T10:01:00Z');
  return renderReport({ model: 'penguins', records, now, baseBranch: 'main', runUrl, ...overrides });
}

describe('whole comments', () => {
  it('of a model that is better', () => {
    expect(report(stories.ready).markdown).toMatchInlineSnapshot(`
      "### ✅ Ready: better than main on 3 of 5 metrics, worse on none; both conditions hold

      \`penguins\` · ✅ validate-data · ✅ train-and-test · ✅ check-overfitting · ✅ publish-model

      Compared with main at \`7c6b5a4\` ([run 812 on main](https://github.com/acme/penguins/actions/runs/812), 2 days old, 3 commits behind).

      | metric | main | this PR | Δ | condition | verdict |
      | :-- | --: | --: | --: | :-- | :-- |
      | \`accuracy\` | 0.94175 | 0.97087 | +0.02913 better | \`accuracy >= main - 0.005\` | ✅ pass |
      | \`recall.Chinstrap\` | 0.8824 | 0.9412 | +0.0588 better | \`recall.Chinstrap >= 0.8\` | ✅ pass |
      | \`f1_macro\` | 0.93302 | 0.96314 | +0.03012 better |  |  |
      | \`log_loss\` | 0.2187 | 0.1065 | −0.1122 better |  |  |

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
      | \`accuracy\` | 0.94175 | 0.91262 | −0.02913 worse | \`accuracy >= main - 0.005\` | ❌ fail |
      | \`log_loss\` | 0.21874 | 0.31229 | +0.09355 worse | \`log_loss <= 0.5\` | ✅ pass |
      | \`recall_macro\` | 0.92716 | 0.88110 | −0.04606 worse |  |  |

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
      | \`accuracy\` | 0.9417 | \`accuracy >= 0.9\` | ✅ pass |
      | \`f1_macro\` | 0.9330 |  |  |
      | \`precision_macro\` | 0.9401 |  |  |
      | \`recall_macro\` | 0.9272 |  |  |
      | \`log_loss\` | 0.2187 |  |  |

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
      | \`accuracy\` | 0.9417 | 0.9709 | \`accuracy >= 0.9\` | ✅ pass |
      | \`f1_macro\` | 0.9330 | 0.9631 |  |  |
      | \`precision_macro\` | 0.9401 | 0.9401 |  |  |
      | \`recall_macro\` | 0.9272 | 0.9272 |  |  |
      | \`log_loss\` | 0.2187 | 0.1065 |  |  |

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
    [
      { a: 1, loss: 2 },
      { a: 2, loss: 1 },
      'better than main on 2 of 2 metrics, worse on none; the condition holds',
    ],
    [
      { a: 1, loss: 2 },
      { a: 2, loss: 3 },
      'better than main on 1 of 2 metrics, worse on 1; the condition holds',
    ],
    [
      { a: 1, loss: 2 },
      { a: 1, loss: 3 },
      'worse than main on 1 of 2 metrics, better on none; the condition holds',
    ],
    [{ a: 1, loss: 2 }, { a: 1, loss: 2 }, 'same as main on 2 metrics; the condition holds'],
    [{ b: 1 }, { a: 1 }, 'the condition holds; no baseline to compare with'],
  ])('of %j and %j: %s', (main, change, words) => {
    expect(report([trained(main, change)]).title).toBe(`Ready: ${words}`);
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
    expect(title).toBe('Ready: same as main on 1 metric; the condition holds');
    expect(markdown).toContain('<summary>2 more metrics: 1 same</summary>');
    expect(markdown).toContain('| `seconds` | 2 | 3 | +1 worse |');
  });

  it('counts neither slices nor other splits', () => {
    const title = report([
      trained({ a: 1, 'a[b=c]': 1, 'a@train': 1 }, { a: 1, 'a[b=c]': 2, 'a@train': 2 }),
    ]).title;
    expect(title).toBe('Ready: same as main on 1 metric; the condition holds');
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
  /<\/?(?:h3|h4|p|ul|ol|li|em|code|table|thead|tbody|tr|details|summary|sub)>|<t[hd](?: align="(?:left|right)")?>|<\/t[hd]>|<br ?\/?>|<a href="https:\/\/github\.com\/[^"<>]*">|<\/a>|<span>\$<\/span>/g;

it('lets nothing but text through, wherever a record holds text', () => {
  const record = fc
    .tuple(
      fc.array(hostileText, { minLength: 24, maxLength: 24 }),
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
    fc.property(record, hostileText, (records, baseBranch) => {
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
