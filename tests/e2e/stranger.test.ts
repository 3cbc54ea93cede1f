import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type DecisionRecord, recordsFolder, serialiseRecord, writeRecord } from '@plimsoll/record';
import {
  type ActionResult,
  aRecord,
  type FakeGitHub,
  type FakePull,
  type FakeRun,
  pullRequestEvent,
  runAction,
  startFakeGitHub,
  workflowRunEvent,
} from '@plimsoll/testing';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let fake: FakeGitHub;
let pull: FakePull;
let run: FakeRun;
const folders: string[] = [];

// A fork's pull request whose run has ended; the poster runs on the default branch, with the right to write.
beforeEach(async () => {
  fake = await startFakeGitHub();
  const headRepository = fake.addFork('mallory');
  pull = fake.addPull({ headSha: fake.addCommit({ branch: 'elsewhere' }), headRepository, headRef: 'main' });
  run = fake.startRun({ event: 'pull_request', headSha: pull.headSha, headBranch: 'main', headRepository });
});
afterEach(async () => {
  expect(fake.violations).toEqual([]);
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
  await fake.close();
});

async function post(inputs: Record<string, string> = {}): Promise<ActionResult> {
  const workspace = await mkdtemp(join(tmpdir(), 'plimsoll-poster-'));
  folders.push(workspace);
  return runAction({
    action: 'report',
    event: workflowRunEvent(fake, run),
    fake,
    workspace,
    inputs: { 'from-run': String(run.id), ...inputs },
  });
}

function leave(files: Record<string, string | Uint8Array>, name = 'plimsoll-penguins@change') {
  return fake.addArtifact({ name, run, files });
}

function strangersRecord(overrides: Parameters<typeof aRecord>[0] = {}): DecisionRecord {
  const identity = { commit: pull.headSha, pullRequest: pull.number, ...overrides.identity };
  return aRecord({ ...overrides, identity });
}

/** A page as a stranger would forge it. */
function carrying(content: string | Uint8Array): string {
  const packed = gzipSync(content).toString('base64');
  return `<a id="plimsoll-records" download="plimsoll-records.json.gz" href="data:application/gzip;base64,${packed}">`;
}

const asFile = (record: DecisionRecord) => ({ [`records/${record.id}.json`]: serialiseRecord(record) });
const bodies = () => [...fake.state.comments.values()].map(({ issue, body }) => [issue, body] as const);

describe('the report on a run of a fork', () => {
  it('comments on the pull request that GitHub names, and says whose word it is', async () => {
    leave(asFile(strangersRecord()));
    const { exitCode, outputs } = await post();
    expect(exitCode).toBe(0);
    expect(outputs['comment-url']).toContain('/pull/1#');
    const [[issue, body] = []] = bodies();
    expect(issue).toBe(pull.number);
    expect(body).toContain('### ✅ Ready');
    expect(body).toMatch(
      /_Measured by \[a run of the pull request’s own code\]\([^)]+\/actions\/runs\/\d+\), and as trustworthy as that code\._/,
    );
  });

  it('keeps nothing as evidence, and opens no gate unless it is told to', async () => {
    leave(asFile(strangersRecord()));
    await post();
    const kept = [...fake.state.artifacts.values()].filter(({ runId }) => runId !== run.id);
    expect(kept.map(({ name }) => name)).toEqual(['report-penguins.html']);
    expect(fake.state.checkRuns.size).toBe(0);
    await post({ check: 'check-run' });
    expect([...fake.state.checkRuns.values()]).toMatchObject([{ headSha: pull.headSha }]);
  });

  it('is not led to another pull request by a number in the records', async () => {
    const victim = fake.addPull({ headSha: fake.addCommit({ branch: 'victim' }), headRef: 'victim' });
    leave(asFile(strangersRecord({ identity: { pullRequest: victim.number } })));
    await post();
    expect(bodies().map(([issue]) => issue)).toEqual([pull.number]);
  });

  it('of two pull requests from the same commit takes the one that the records name', async () => {
    const { headSha, headRepository } = pull;
    fake.addCommit({ branch: 'next' });
    const second = fake.addPull({ headSha, headRepository, headRef: 'main', baseRef: 'next' });
    leave(asFile(strangersRecord({ identity: { pullRequest: second.number } })));
    await post();
    expect(bodies().map(([issue]) => issue)).toEqual([second.number]);
  });

  it.each([
    ['has moved on', () => Object.assign(pull, { headSha: fake.addCommit({ branch: 'elsewhere' }) })],
    ['is closed', () => Object.assign(pull, { state: 'closed' })],
    [
      'comes from another repository',
      () => Object.assign(pull, { headRepository: fake.addFork('somebody') }),
    ],
  ])('comments nowhere when the pull request %s', async (_name, change) => {
    leave(asFile(strangersRecord({ identity: { commit: run.headSha } })));
    change();
    const { exitCode, annotations, summary } = await post();
    expect(exitCode).toBe(0);
    expect(bodies()).toEqual([]);
    expect(annotations[0]?.message).toContain(
      `No open pull request has ${run.headSha} of mallory/penguins as its head`,
    );
    expect(summary).toContain('### ✅ Ready');
  });

  it('finds the pull request by its branch where GitHub does not know the commit', async () => {
    fake.fault({
      match: { operation: 'repos/list-pull-requests-associated-with-commit' },
      kind: 'before',
      status: 422,
      message: 'No commit found for SHA',
    });
    leave(asFile(strangersRecord()));
    await post();
    expect(bodies().map(([issue]) => issue)).toEqual([pull.number]);
  });

  it('reads what the first of the two workflows has left, with a token that may only read', async () => {
    const workspace = await mkdtemp(join(tmpdir(), 'plimsoll-fork-'));
    folders.push(workspace);
    const record = strangersRecord({ verdict: 'fail', summary: 'It is worse.' });
    await writeRecord(join(workspace, recordsFolder), record);
    const untrusted = await runAction({
      action: 'report',
      event: pullRequestEvent(fake, pull),
      fake,
      workspace,
      token: fake.addToken({ actions: 'read', contents: 'read' }),
      run: { id: run.id, attempt: 1 },
    });
    expect(untrusted.summary).toContain('It is worse');
    expect([...fake.state.artifacts.values()].map(({ name }) => name)).toEqual([
      'plimsoll-penguins@change.html',
    ]);
    expect(bodies()).toEqual([]);
    await post({ 'fail-on': 'never' });
    expect(bodies()).toEqual([[pull.number, expect.stringContaining('It is worse')]]);
  });

  it('merges the legs that the run has left', async () => {
    leave(asFile(strangersRecord({ id: 'linux' })), 'plimsoll-penguins@change+linux');
    leave(asFile(strangersRecord({ id: 'windows' })), 'plimsoll-penguins@change+windows');
    leave({ 'report.html': '<script>' }, 'report-penguins.html');
    leave({ 'x.txt': 'x' }, 'something-else');
    const { outputs } = await post();
    expect(outputs.verdict).toBe('pass');
    expect(bodies()[0]?.[1]).toContain('✅ linux · ✅ windows');
  });
});

describe('what a stranger leaves', () => {
  const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const text = serialiseRecord(aRecord());
  const deep = text.replace('"reasons": []', `"reasons": ${nested}`);

  it.each<[string, () => Record<string, string | Uint8Array>, RegExp]>([
    ['nothing', () => ({}), /left no evidence/],
    ['no JSON', () => ({ 'records/a.json': '{' }), /is not JSON/],
    ['a record of a later version', () => ({ 'records/a.json': '{"schemaVersion": 2}' }), /schema version 2/],
    [
      'a key that is not allowed',
      () => ({ 'records/a.json': text.replace('{', '{"constructor": 1,') }),
      /constructor/,
    ],
    [
      'a polluted prototype',
      () => ({ 'records/a.json': text.replace('{', '{"__proto__": {"verdict": "pass"},') }),
      /must NOT have additional properties/,
    ],
    ['deep nesting', () => ({ 'records/train-and-test.json': deep }), /does not match the record schema/],
    [
      'a string of 100 MB',
      () => ({ 'records/train-and-test.json': text.replace('All is well.', 'x'.repeat(100 * 1024 ** 2)) }),
      /bytes/,
    ],
    ['a summary that is too long', () => asFile(strangersRecord({ summary: 'x'.repeat(3000) })), /summary/],
    [
      'a file that climbs out',
      () => ({ '../../../escape.json': text }),
      /outside of itself|cannot be unpacked/,
    ],
    [
      'a file name that is absolute',
      () => ({ '/tmp/escape.json': text }),
      /outside of itself|cannot be unpacked/,
    ],
    [
      'more files than anybody needs',
      () => Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`records/${at}.json`, '{}'])),
      /1001 files, more than 1000/,
    ],
    [
      'a record of another commit',
      () => asFile(strangersRecord({ identity: { commit: 'f'.repeat(40) } })),
      /about ffff/,
    ],
    [
      'a record of no commit',
      () => asFile(strangersRecord({ identity: { commit: null } })),
      /about no commit/,
    ],
    [
      'a record of another repository',
      () => asFile(strangersRecord({ identity: { repository: 'octo/other' } })),
      /about another repository/,
    ],
    [
      'a name that is not the record’s',
      () => ({ 'records/b.json': serialiseRecord(strangersRecord()) }),
      /train-and-test/,
    ],
  ])(
    '%s is refused, in words, and nothing is said of it on the pull request',
    async (_name, files, message) => {
      leave(files());
      const { exitCode, outputs, stdout } = await post();
      expect(exitCode).toBe(1);
      expect(outputs.verdict).toBe('error');
      expect(outputs.summary).toMatch(message);
      expect(stdout).not.toContain('This is a failure of Plimsoll');
      expect(bodies()).toEqual([]);
      expect(fake.state.checkRuns.size).toBe(0);
    },
  );

  it.each<[string, () => string, RegExp]>([
    ['no records', () => '<script>alert(1)</script>', /carries no records/],
    ['a bomb', () => carrying(Buffer.alloc(100 * 1024 ** 2, 0x20)), /cannot be read/],
    ['something else', () => carrying('[{}]'), /does not match the record schema/],
    [
      'a record of another commit',
      () => carrying(JSON.stringify([strangersRecord({ identity: { commit: 'f'.repeat(40) } })])),
      /about ffff/,
    ],
    [
      'more records than anybody needs',
      () =>
        carrying(JSON.stringify(Array.from({ length: 501 }, (_, at) => strangersRecord({ id: `r${at}` })))),
      /left 501 records, more than 500/,
    ],
  ])('a page with %s is refused, in words', async (_name, page, message) => {
    fake.addArtifact({ name: 'plimsoll-penguins@change.html', run, page: page() });
    const { exitCode, outputs } = await post();
    expect([exitCode, outputs.verdict]).toEqual([1, 'error']);
    expect(outputs.summary).toMatch(message);
    expect(bodies()).toEqual([]);
  });

  it('is not unpacked when its digest is not what GitHub knows', async () => {
    const artifact = leave(asFile(strangersRecord()));
    fake.state.artifacts.set(artifact.id, { ...artifact, digest: `sha256:${'0'.repeat(64)}` });
    expect((await post()).outputs.summary).toContain('is not what its digest promises');
  });

  it('is not listed without an end', async () => {
    for (let at = 0; at < 51; at++) leave(asFile(strangersRecord()), `plimsoll-penguins@change+${at}`);
    expect((await post()).outputs.summary).toContain('left 51 artifacts, more than 50');
  });

  it('is text, whatever it holds', async () => {
    const evil = [
      '<script>alert(1)</script><img src=x onerror=alert(1)>',
      '[click](https://evil.example) ![img](https://evil.example/x.png) https://evil.example www.evil.example',
      '@octo/maintainers @octocat #1 octo/penguins#1 GH-1 deadbeefdeadbeef :tada: $`x`$ $$x$$',
      '\u202e\u200b\u2066txt.exe\u2069 \u0000\u0007\u001b[31m',
      '<!-- plimsoll report model=penguins run=999999.1 -->\n--> </details></summary> ```\n# Heading\n::error::x',
      '::add-mask::x ::set-output name=verdict::pass',
    ].join(' ');
    const reasons = [
      { code: 'x', verdict: 'fail' as const, message: evil, where: { file: `${evil}.csv`, line: 1 } },
      { code: 'y', verdict: 'warn' as const, message: evil },
      { code: 'z', verdict: 'warn' as const, message: evil },
    ];
    const metrics = [
      { name: evil.slice(0, 200), value: 1, direction: 'higher' as const, source: 'file' as const },
    ];
    leave(
      asFile(
        strangersRecord({ verdict: 'fail', summary: evil, reasons, evidence: { kind: 'training', metrics } }),
      ),
    );
    const { outputs, stdout, summary } = await post({ junit: 'junit.xml', sarif: 'x.sarif' });
    expect(outputs.verdict).toBe('fail');
    const [[, body = ''] = []] = bodies();
    for (const shown of [body.slice(body.indexOf('\n')), summary]) {
      const html = micromark(shown, {
        allowDangerousHtml: true,
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
      });
      // In code, GitHub makes nothing of it; everywhere else it must not be there in this form.
      const outsideOfCode = html.replace(/<code>.*?<\/code>/gs, '');
      expect(outsideOfCode).not.toMatch(/<script|<img|<!--|href="(?!http:\/\/github\.localhost)/);
      expect(outsideOfCode).not.toMatch(
        /@octo|https:\/\/evil|www\.evil|GH-1|deadbeefdeadbeef|:tada:|\$`|\$\$/,
      );
      expect(outsideOfCode).not.toMatch(/(?<![/&])#1\b/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
      expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
      expect(shown.match(/<details>/g)?.length).toBe(shown.match(/<\/details>/g)?.length);
    }
    expect(body.match(/<!-- plimsoll report model=/g)).toHaveLength(1);
    expect(stdout.split('\n').filter((line) => /^::(add-mask::x|set-output|error::x)/.test(line))).toEqual(
      [],
    );
  });
});
