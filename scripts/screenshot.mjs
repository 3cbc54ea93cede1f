// Renders a Markdown file as GitHub shows it, light above dark, into one picture.
// Usage: node scripts/screenshot.mjs comment.md picture.png [width]
import { existsSync, readFileSync } from 'node:fs';
import { openBrowser, renderPage, takePicture } from './markdown-page.mjs';

const [source, picture, given = '900'] = process.argv.slice(2);
if (!source || !picture || !existsSync(source)) {
  console.error('Usage: node scripts/screenshot.mjs <comment.md> <picture.png> [width]');
  process.exit(1);
}

const width = Number(given);
const markdown = readFileSync(source, 'utf8');
const browser = await openBrowser();
try {
  const shots = [];
  for (const theme of ['light', 'dark']) {
    shots.push(await takePicture(browser, renderPage(markdown, theme), { width }));
  }
  const images = shots.map(
    (png) => `<img src="data:image/png;base64,${png.toString('base64')}" width="${width}">`,
  );
  const page = `<body style="margin:0;font-size:0">${images.join('')}</body>`;
  await takePicture(browser, page, { width, path: picture });
} finally {
  await browser.close();
}
