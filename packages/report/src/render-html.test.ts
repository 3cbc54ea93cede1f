import { expect, it } from 'vitest';
import * as stories from '../tests/stories.ts';
import { renderHtml } from './render-html.ts';
import { renderReport } from './render-report.ts';

const now = new Date('2026-11-22T10:01:00Z');

it('is one whole file that loads nothing and runs nothing', async () => {
  const report = renderReport({
    model: 'penguins',
    records: stories.notYet,
    now,
    baseBranch: 'main',
    runUrl: null,
  });
  const html = await renderHtml({ ...report, records: stories.notYet });
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script|<img|<link|<iframe|@import|url\(|https?:/i);
  expect(html).toContain('<h1>❌ Not yet: accuracy is 0.9126');
  expect(html).toContain('<td align="right">−0.02913 worse</td>');
  expect(html).toContain('<summary>5 more metrics: 1 worse, 4 same</summary>');
});

it('escapes the title', async () => {
  const html = await renderHtml({ title: '</title><script>alert(1)</script>&', markdown: 'a', records: [] });
  expect(html).toContain('<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;</title>');
});
