// Takes the README's pictures anew: the example's pull request on the fake GitHub, by the built actions, in a browser.
// Needs Node 24 (npm run pictures finds it) and Chromium.
import { execFileSync } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createGitRepository,
  pullRequestEvent,
  pushEvent,
  runAction,
  startFakeGitHub,
  type WorkflowEvent,
} from '@plimsoll/testing';
import { openBrowser, renderPage, takePicture } from './markdown-page.mjs';
import { root } from './prepare.mjs';

const images = join(root, 'docs', 'images');
const repository = await createGitRepository({ '.gitignore': 'node_modules\n.plimsoll\n' });
const fake = await startFakeGitHub();
// The comment says how old main's evidence is.
fake.state.now = () => `${new Date().toISOString().slice(0, 19)}Z`;
const browser = await openBrowser();
try {
  await cp(join(root, 'examples', 'penguins'), repository.folder, {
    recursive: true,
    filter: (file) => !/node_modules|\.plimsoll|model\.json$|predictions\.csv$/.test(file),
  });
  execFileSync('npm', ['ci', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: repository.folder,
  });
  const data = await readFile(join(repository.folder, 'data/penguins.csv'), 'utf8');
  await repository.commit('Mend the one bad value', {
    'data/penguins.csv': data.replace(/^(P337,.*,)\.$/m, '$1'),
  });
  await repository.pushTo(fake);
  const summary = await play(pushEvent(fake));

  await repository.git('checkout', '--quiet', '-b', 'more-features');
  const params = await readFile(join(repository.folder, 'params.yml'), 'utf8');
  const features = 'features: [bill_length_mm, bill_depth_mm, flipper_length_mm, body_mass_g]';
  const headSha = await repository.commit('Look at bill length and flippers, too', {
    'params.yml': params.replace(/^features: .*$/m, features),
  });
  await repository.pushTo(fake);
  await repository.git('clean', '-fdxq', '--exclude=node_modules');
  await play(pullRequestEvent(fake, fake.addPull({ headSha, headRef: 'more-features' })));

  const [comment] = fake.state.comments.values();
  if (!comment) throw new Error('there is no comment');
  for (const [name, markdown] of Object.entries({ comment: comment.body, summary })) {
    for (const [ending, theme] of [
      ['.png', 'light'],
      ['-dark.png', 'dark'],
    ] as const) {
      await takePicture(browser, renderPage(markdown.replaceAll(fake.url, 'https://github.com'), theme), {
        width: 840,
        path: join(images, `${name}${ending}`),
      });
    }
  }
  const html = await readFile(join(repository.folder, '.plimsoll', 'report.html'), 'utf8');
  for (const [name, colorScheme] of [
    ['report.png', 'light'],
    ['report-dark.png', 'dark'],
  ] as const) {
    await pictureOfCharts(html, { colorScheme, path: join(images, name) });
  }
} finally {
  await browser.close();
  await fake.close();
  await repository.remove();
}

/** The first pictures of the HTML report, below its text. */
async function pictureOfCharts(
  html: string,
  { colorScheme, path }: { colorScheme: 'light' | 'dark'; path: string },
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 960, height: 1200 }, colorScheme });
  await page.setContent(html);
  const top = (await page.locator('h2', { hasText: 'Lineage' }).boundingBox())?.y ?? 0;
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y: top - 16, width: 960, height: 1180 } });
  await page.close();
}

/** Runs a job of all steps; returns the summary that the report leaves. */
async function play(event: WorkflowEvent): Promise<string> {
  const steps: Record<string, Record<string, string>> = {
    'validate-data': { data: 'data/penguins.csv', contract: 'contract.yml', 'engine-path': root },
    'check-split': {
      train: 'data/train.csv',
      holdout: 'data/holdout.csv',
      label: 'species',
      ids: 'id',
      precision: '0.1',
      'engine-path': root,
    },
    'train-and-test': {
      command: 'node train.mjs',
      params: 'params.yml',
      data: 'data/train.csv\ndata/holdout.csv',
      predictions: 'predictions.csv',
      'model-files': 'model.json',
      conditions: 'accuracy >= 0.7\naccuracy >= main - 0.02',
      'engine-path': root,
    },
    'check-overfitting': {
      predictions: 'predictions.csv',
      'train-predictions': 'train-predictions.csv',
      'engine-path': root,
    },
    'publish-model': { card: 'about.md' },
    report: {},
  };
  let shown = '';
  for (const [action, inputs] of Object.entries(steps)) {
    const { exitCode, stdout, summary } = await runAction({
      action,
      inputs,
      event,
      fake,
      workspace: repository.folder,
      // What is said of it is of GitHub itself, whose part the fake plays.
      env: { GITHUB_SERVER_URL: 'https://github.com' },
    });
    if (exitCode !== 0) throw new Error(`${action} ended with ${exitCode}:\n${stdout}`);
    shown = summary;
  }
  return shown;
}
