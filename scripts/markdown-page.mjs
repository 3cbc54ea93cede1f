// Markdown as a page in GitHub's style, and a browser to take its picture.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { chromium } from 'playwright-core';

const { resolve } = createRequire(import.meta.url);
const styleOf = (theme) => readFileSync(resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8');

/** One theme (light or dark) as a page of its own, because both stylesheets use the same names. */
export function renderPage(markdown, theme) {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const border = theme === 'dark' ? '#3d444d' : '#d1d9e0';
  return `<!doctype html><meta charset="utf-8"><style>${styleOf(theme)}
    body { margin: 0; padding: 16px; background: ${theme === 'dark' ? '#0d1117' : '#ffffff'}; }
    .markdown-body { border: 1px solid ${border}; border-radius: 6px; padding: 16px; font-size: 14px; }
  </style><article class="markdown-body">${html}</article>`;
}

export function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

/** A picture of a page's HTML at twice its size. */
export async function takePicture(browser, html, { width, path }) {
  const page = await browser.newPage({ viewport: { width, height: 200 }, deviceScaleFactor: 2 });
  await page.setContent(html);
  const png = await page.screenshot({ fullPage: true, type: 'png', ...(path && { path }) });
  await page.close();
  return png;
}
