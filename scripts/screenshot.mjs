// Renders a Markdown file as GitHub shows it, light and dark, into one picture.
// Usage: node scripts/screenshot.mjs comment.md picture.png [width]
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { chromium } from 'playwright-core';

const [source, picture, width = '900'] = process.argv.slice(2);
if (!source || !picture || !existsSync(source)) {
  console.error('Usage: node scripts/screenshot.mjs <comment.md> <picture.png> [width]');
  process.exit(1);
}

const { resolve } = createRequire(import.meta.url);
const styleOf = (theme) => readFileSync(resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8');

/** One theme as a page of its own, because both stylesheets use the same names. */
function renderPage(theme) {
  const html = micromark(readFileSync(source, 'utf8'), {
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

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const shots = [];
  for (const theme of ['light', 'dark']) {
    const page = await browser.newPage({
      viewport: { width: Number(width), height: 200 },
      deviceScaleFactor: 2,
    });
    await page.setContent(renderPage(theme));
    shots.push(await page.screenshot({ fullPage: true, type: 'png' }));
    await page.close();
  }
  const images = shots.map(
    (png) => `<img src="data:image/png;base64,${png.toString('base64')}" width="${width}">`,
  );
  const page = await browser.newPage({
    viewport: { width: Number(width), height: 200 },
    deviceScaleFactor: 2,
  });
  await page.setContent(`<body style="margin:0;font-size:0">${images.join('')}</body>`);
  await page.screenshot({ path: picture, fullPage: true });
} finally {
  await browser.close();
}
