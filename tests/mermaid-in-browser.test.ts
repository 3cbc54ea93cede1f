import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { DecisionRecord } from '@plimsoll/record';
import { renderReport } from '@plimsoll/report';
import { aRecord } from '@plimsoll/testing';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureRecords } from '../packages/report/tests/picture-records.ts';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const hasBrowser = spawnSync(executablePath, ['--version']).status === 0;
const { resolve } = createRequire(import.meta.url);

const commentOn = (records: readonly DecisionRecord[], budget?: number) =>
  renderReport({
    ...{
      model: 'penguins',
      records,
      now: new Date('2026-11-22T12:00:00Z'),
      baseBranch: 'main',
      runUrl: null,
    },
    ...(budget !== undefined && { budget }),
  }).markdown;

/** The charts of a comment, as GitHub's own parser finds them. */
function chartsIn(markdown: string): string[] {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const blocks = html.matchAll(/<pre><code class="language-mermaid">(.*?)<\/code><\/pre>/gs);
  return [...blocks].map(([, text = '']) =>
    text.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
  );
}

const steps = (values: readonly (number | null)[], scale = 1) =>
  values.map((value, at) => ({ step: at * scale, train: value === null ? null : value / 2, holdout: value }));

/** Curves and trends of all shapes that numbers can have. */
const oddRecords = (values: readonly (number | null)[]): DecisionRecord[] => {
  const known = values.flatMap((value) => value ?? []);
  return [
    aRecord({
      evidence: {
        kind: 'training',
        trend: [
          { metric: 'accuracy', points: known.map((value) => ({ commit: null, createdAt: null, value })) },
        ],
      },
    }),
    aRecord({
      evidence: {
        kind: 'overfitting',
        learningCurves: [
          {
            ...{
              metric: 'loss',
              direction: 'lower',
              points: steps(values),
              bestStep: 1,
              declineSinceBest: 0,
            },
            ...{ isDiverging: false, verdict: 'pass', message: '' },
          },
        ],
      },
    }),
  ];
};

// Needs Chromium (Debian's package, or CHROMIUM names one); where it is not there, these are skipped.
describe.skipIf(!hasBrowser).each(['mermaid', 'mermaid-10'])(
  'the charts of a comment, drawn by %s',
  (library) => {
    let browser: Awaited<ReturnType<typeof chromium.launch>>;
    let page: Awaited<ReturnType<typeof browser.newPage>>;
    beforeAll(async () => {
      browser = await chromium.launch({
        executablePath,
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      });
      page = await browser.newPage({ viewport: { width: 900, height: 600 } });
      await page.setContent('<!doctype html><body></body>');
      await page.addScriptTag({ content: readFileSync(resolve(`${library}/dist/mermaid.min.js`), 'utf8') });
      await page.evaluate('mermaid.initialize({ startOnLoad: false, securityLevel: "strict" })');
    });
    afterAll(() => browser.close());

    /** Draws one, and tells how many lines and which texts it has. Throws what the library says of a text that it cannot read. */
    const draw = (chart: string) =>
      page.evaluate(
        `mermaid.render('chart', ${JSON.stringify(chart)}).then(({ svg }) => {
        document.body.innerHTML = svg;
        const root = document.querySelector('svg');
        return {
          lines: [...root.querySelectorAll('[class^=line-plot] path')].map((path) => path.getAttribute('d').split('L').length),
          colors: [...root.querySelectorAll('[class^=line-plot] path')].map((path) => path.getAttribute('stroke')),
          texts: [...root.querySelectorAll('text')].map((text) => text.textContent),
        };
      })`,
      ) as Promise<{ lines: number[]; colors: string[]; texts: string[] }>;

    it('show the trend and both sides of a learning curve', async () => {
      const charts = chartsIn(commentOn(pictureRecords()));
      expect(charts).toHaveLength(2);
      const trend = await draw(charts[0] ?? '');
      const curve = await draw(charts[1] ?? '');
      expect(trend).toMatchObject({ lines: [10], colors: ['#3b82d6'] });
      expect(trend.texts).toEqual(expect.arrayContaining(['-9', '-1', 'now']));
      expect(curve).toMatchObject({ colors: ['#3b82d6', '#d97a1f'] });
      expect(curve.texts).toEqual(expect.arrayContaining(['step', 'value']));
    });

    it.each([
      ['negative', [-0.5, -0.25, -0.75]],
      ['all the same', [0.5, 0.5, 0.5]],
      ['nothing', [0, 0, 0]],
      ['tiny', [1e-7, 2e-7, 3e-8]],
      ['huge', [3e12, 2e12, 2.5e12]],
      ['close together', [0.9123456, 0.9123457, 0.9123455]],
      ['far apart', [1e-6, 1, 1e6]],
      ['with gaps', [null, 3, null, 2, 1, null, 0.5]],
      ['many', Array.from({ length: 300 }, (_, at) => Math.exp(-at / 50))],
    ])('can be drawn when the numbers are %s', async (_name, values) => {
      const charts = chartsIn(commentOn(oddRecords(values)));
      expect(charts).toHaveLength(2);
      for (const chart of charts) {
        const { lines } = await draw(chart);
        expect(lines.length).toBeGreaterThan(0);
        for (const points of lines) expect(points).toBeGreaterThan(2);
      }
    });
  },
);

describe('a metric’s name', () => {
  const hostile = [
    '```\n<script>alert(1)</script>',
    'accuracy"]\n    click x "javascript:alert(1)"',
    '%%{init: {"securityLevel": "loose"}}%%',
    '~~~\n```mermaid\ngraph TD; A-->B',
    '</details><img src=x>',
  ];
  it.each(hostile)('%j stays out of the chart, and the chart within its fence', (name) => {
    const rename = (record: DecisionRecord): DecisionRecord =>
      JSON.parse(
        JSON.stringify(record)
          .replaceAll('"accuracy"', JSON.stringify(name))
          .replaceAll('"loss"', JSON.stringify(name)),
      );
    const plain = chartsIn(commentOn(pictureRecords()));
    expect(plain).toHaveLength(2);
    expect(chartsIn(commentOn(pictureRecords().map(rename)))).toEqual(plain);
  });
});

describe('the room for charts', () => {
  it('is counted, and given up before a table that stands open', () => {
    const whole = commentOn(pictureRecords());
    const shorter = commentOn(pictureRecords(), whole.length - 1);
    expect(shorter.length).toBeLessThan(whole.length);
    const smallest = commentOn(pictureRecords(), 1);
    expect(chartsIn(smallest)).toEqual([]);
    for (let budget = whole.length; budget > 1000; budget -= 250) {
      const markdown = commentOn(pictureRecords(), budget);
      if (chartsIn(markdown).length === 0) break;
      expect(markdown.length).toBeLessThanOrEqual(budget);
    }
  });
});
