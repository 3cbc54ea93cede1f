// What a sealed holdout tells, wherever people look: each surface of the built actions by itself.
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { type ActionResult, pullRequestEvent, pushEvent } from '@plimsoll/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Entry, fromBuffer, type Options, type ZipFile } from 'yauzl';
import { type Project, params, startProject } from './project.ts';

const conditions = 'accuracy >= 0.9\naccuracy > main\nf1 >= 0.99';
const files = { html: 'report.html', json: 'report.json', junit: 'report.xml', sarif: 'report.sarif' };

let project: Project;
/** Values of the holdout on main and of the change, as people would read them. */
let secrets: readonly string[];
/** What each step gave on the pull request, without its log's timings. */
let results: Record<string, ActionResult>;

async function head(): Promise<string> {
  return project.repository.git('rev-parse', 'HEAD');
}

/** What an open run shows of the holdout; it leaves nothing behind. */
async function openValues(): Promise<number[]> {
  const event = pushEvent(project.fake, { sha: await head() });
  const result = await project.step('train-and-test', event, { metrics: '', conditions });
  const { evidence, summary } = await result.record('train-and-test');
  if (evidence.kind !== 'training') throw new Error(summary);
  await project.repository.git('clean', '-fdxq');
  return evidence.metrics.flatMap(({ value, interval, source }) =>
    source === 'predictions' ? [value, interval?.lower ?? 0, interval?.upper ?? 0] : [],
  );
}

/** 0.935 and 93.5 %, with three and four digits. */
function readings(value: number): string[] {
  const texts = [value, 100 * value].flatMap((one) =>
    [3, 4].map((digits) => String(Number(one.toPrecision(digits)))),
  );
  return texts.filter((text) => /^0\.\d{3,}$|^\d{2}\.\d+$/.test(text));
}

beforeAll(async () => {
  project = await startProject();
  const { repository, fake } = project;
  const inputs = {
    'train-and-test': { sealed: 'true', metrics: '', conditions },
    report: { check: 'check-run', ...files },
  };
  await repository.commit('Worse', { 'params.yml': params(13, 3) });
  await repository.pushTo(fake);
  const before = await openValues();
  await project.job(pushEvent(fake, { sha: await head() }), inputs);
  await repository.git('clean', '-fdxq');
  await repository.git('checkout', '--quiet', '-b', 'change');
  await repository.commit('Better', { 'params.yml': params(7, 3) });
  await repository.pushTo(fake);
  const after = await openValues();
  secrets = [...new Set([...before, ...after].flatMap(readings))];
  fake.state.checkRuns.clear();
  results = await project.job(pullRequestEvent(fake, fake.addPull({ headSha: await head() })), inputs);
}, 300_000);

afterAll(() => project.close());

/** A text without what a run took, which may look like any value; a sealed record has no metrics but these. */
function withoutCosts(text: string): string {
  return text
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/"?(seconds|cpuSeconds|savedSeconds|value|time|command_\w+)"?\s*[:=]\s*"?[\d.e-]+/g, '')
    .replace(/^\| `command_.*$/gm, '')
    .replace(/[\d.]+\s?(s|ms|MB|kB|min)\b/g, '');
}

/** The values of the holdout that a text tells. */
function toldIn(text: string): string[] {
  const plain = withoutCosts(text);
  return secrets.filter((secret) =>
    new RegExp(`(?<![\\d.])${secret.replace('.', '\\.')}(?!\\d)`).test(plain),
  );
}

async function readIn(name: string): Promise<string> {
  return readFile(join(project.repository.folder, name), 'utf8');
}

/** What an artifact holds, its files one after another. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const content = Buffer.from(bytes);
  if (content.subarray(0, 2).toString('latin1') !== 'PK') return content.toString();
  const zip = await promisify<Buffer, Options, ZipFile>(fromBuffer)(content, { lazyEntries: true });
  const open = promisify<Entry, Readable>(zip.openReadStream.bind(zip));
  let text = '';
  zip.on('entry', async (entry: Entry) => {
    for await (const chunk of await open(entry)) text += String(chunk);
    zip.readEntry();
  });
  zip.readEntry();
  await once(zip, 'end');
  return text;
}

describe('a sealed holdout', () => {
  it('would tell these values if it were open', () => {
    expect(secrets.length).toBeGreaterThan(20);
    expect(secrets).toEqual(expect.arrayContaining(['0.935', '0.965', '93.5', '96.5']));
  });

  it.each(['train-and-test', 'check-overfitting', 'publish-model', 'report'])(
    'tells no value in the log, outputs, annotations and summary of %s',
    (name) => {
      const { stdout, stderr, outputs, annotations, summary } = results[name] as ActionResult;
      expect(stdout + stderr).not.toBe('');
      expect({
        log: toldIn(stdout + stderr),
        outputs: toldIn(JSON.stringify(outputs)),
        annotations: toldIn(JSON.stringify(annotations)),
        summary: toldIn(summary),
      }).toEqual({ log: [], outputs: [], annotations: [], summary: [] });
    },
  );

  it.each(['train-and-test', 'check-overfitting', 'publish-model', 'report'])(
    'tells no value in the record of %s',
    async (name) => {
      const text = await readIn(`.plimsoll/records/${name}.json`);
      expect(toldIn(text)).toEqual([]);
    },
  );

  it.each(Object.values(files))('tells no value in %s', async (name) => {
    const text = await readIn(name);
    expect(text.length).toBeGreaterThan(100);
    expect(toldIn(text)).toEqual([]);
  });

  it('tells no value in the comment and the check run, and says which conditions hold', () => {
    const { comments, checkRuns } = project.fake.state;
    const [comment] = [...comments.values()].map(({ body }) => body);
    const [check] = [...checkRuns.values()].map((run) => JSON.stringify(run));
    expect([toldIn(comment ?? ''), toldIn(check ?? '')]).toEqual([[], []]);
    expect(check).toContain('f1 >= 0.99');
    expect(comment).toContain('🔒 The holdout is sealed: only pass or fail is shown.');
    expect(comment).toContain('It does not hold.');
  });

  it('tells no value in what is uploaded, and uploads no predictions', async () => {
    const { artifacts } = project.fake.state;
    const newest = Math.max(...[...artifacts.values()].map(({ runId }) => runId));
    const own = [...artifacts.values()].filter(({ runId }) => runId === newest);
    expect(own.length).toBeGreaterThan(0);
    const names = await readdir(join(project.repository.folder, '.plimsoll'), { recursive: true });
    expect(names.filter((name) => /predictions\/./.test(name))).toEqual([]);
    for (const { name, bytes } of own) expect([name, toldIn(await textOf(bytes))]).toEqual([name, []]);
  });

  it('keeps what the next run needs: verdicts, the count, the digest of the holdout', async () => {
    const { evidence } = JSON.parse(await readIn('.plimsoll/records/train-and-test.json'));
    expect(
      evidence.conditions.map((one: { text: string; verdict: string }) => [one.text, one.verdict]),
    ).toEqual([
      ['accuracy >= 0.9', 'pass'],
      ['accuracy > main', 'pass'],
      ['f1 >= 0.99', 'fail'],
    ]);
    const sources = evidence.metrics.map((metric: { source: string }) => metric.source);
    expect(new Set(sources)).toEqual(new Set(['command']));
    expect(evidence.holdoutBudget).toMatchObject({ isSealed: true, decisions: expect.any(Number) });
    expect(evidence.holdoutBudget.decisions).toBeGreaterThan(1);
    expect(evidence.holdout.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
