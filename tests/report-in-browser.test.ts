import { spawnSync } from 'node:child_process';
import { renderHtml, renderReport } from '@plimsoll/report';
import { aRecord } from '@plimsoll/testing';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureRecords } from '../packages/report/tests/picture-records.ts';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const hasBrowser = spawnSync(executablePath, ['--version']).status === 0;

// Needs Chromium (Debian's package, or CHROMIUM names one); where it is not there, these are skipped.
describe.skipIf(!hasBrowser)('the HTML report in a browser', () => {
  let browser: Awaited<ReturnType<typeof chromium.launch>>;
  let html: string;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    const records = [...pictureRecords(), aRecord({ evidence: { kind: 'publication' } })];
    const report = renderReport({
      model: 'penguins',
      records,
      now: new Date('2026-11-22T12:00:00Z'),
      baseBranch: 'main',
      runUrl: null,
    });
    html = await renderHtml({ ...report, records });
  });
  afterAll(() => browser.close());

  it.each([
    ['a desktop, light', 1200, 'light'],
    ['a desktop, dark', 1200, 'dark'],
    ['a phone, light', 390, 'light'],
    ['a phone, dark', 390, 'dark'],
  ] as const)('is readable on %s', async (_name, width, colorScheme) => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => problems.push(`asks for ${request.url()}`));
    await page.setContent(html);
    expect(problems).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(await page.locator('h1, h2, h3').first().textContent()).not.toBe('');
    expect(await page.locator('table').count()).toBeGreaterThan(0);
    expect(await contrastOf(page)).toBeGreaterThan(7);
    // Every picture is drawn, in colours of the page, and fits the screen.
    const pictures = page.locator('figure svg');
    expect(await pictures.count()).toBe(12);
    for (const picture of await pictures.all()) {
      const box = await picture.boundingBox();
      expect(box?.width).toBeLessThanOrEqual(width);
      expect(box?.height).toBeGreaterThan(40);
    }
    expect(await unresolvedColours(page)).toEqual([]);
    await page.close();
  });

  it('names every picture for those who listen, and has its numbers in a table', async () => {
    const page = await browser.newPage();
    await page.setContent(html);
    const figures = page.locator('figure');
    for (const figure of await figures.all()) {
      expect(await figure.locator('svg[role=img]').getAttribute('aria-label')).toMatch(/\w+\. .+\.$/);
      expect(await figure.locator('figcaption').textContent()).not.toBe('');
      expect(await figure.locator('details table tbody tr').count()).toBeGreaterThan(0);
    }
    await page.close();
  });

  it('has no script, and a title and a language for those who listen', () => {
    expect(html).not.toMatch(/<script/i);
    expect(html).toMatch(/<html lang="en"/);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
  });
});

/** Marks whose colour is a variable that the page does not define: they would be black, or not there. */
function unresolvedColours(page: { evaluate(script: string): Promise<unknown> }): Promise<unknown> {
  return page.evaluate(`[...document.querySelectorAll('figure svg *')]
    .flatMap((mark) => [mark.getAttribute('fill'), mark.getAttribute('stroke')])
    .flatMap((value) => /^var\\((--[a-z]+)\\)$/.exec(value ?? '')?.[1] ?? [])
    .filter((name) => getComputedStyle(document.documentElement).getPropertyValue(name) === '')`);
}

/** Contrast of the body's text on its background, by WCAG 2: (L1 + 0.05) / (L2 + 0.05). */
async function contrastOf(page: { evaluate(script: string): Promise<unknown> }): Promise<number> {
  const colors = (await page.evaluate(
    '[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]',
  )) as string[];
  const [text = 0, background = 0] = colors.map(luminance);
  return (Math.max(text, background) + 0.05) / (Math.min(text, background) + 0.05);
}

function luminance(color: string): number {
  const channels = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((value) => Number(value) / 255);
  const linear = channels.map((value) =>
    value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}
