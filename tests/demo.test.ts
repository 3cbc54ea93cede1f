import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the story leaves behind is checked here by other means than the demo's own: git, digests, the model itself. */
describe('npm run demo', () => {
  let folder: string;
  let repository: string;
  let demo: { status: number | null; stdout: string; stderr: string };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plimsoll-demo-test-'));
    repository = join(folder, 'penguins');
    demo = spawnSync(process.execPath, [join(root, 'scripts', 'demo.mjs'), folder], {
      encoding: 'utf8',
      timeout: 300_000,
    });
  }, 310_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function git(...args: string[]): string {
    return spawnSync('git', args, { cwd: repository, encoding: 'utf8' }).stdout.trim();
  }

  function comment(name: string): string {
    return readFileSync(join(folder, 'comments', `${name}.md`), 'utf8');
  }

  function readEvidence(...path: string[]): string {
    return readFileSync(join(repository, '.plimsoll', ...path), 'utf8');
  }

  function published(version: string): string {
    return join(repository, '.plimsoll', 'registry', 'penguins', version);
  }

  it('plays to its end', () => {
    expect(demo.stderr).toBe('');
    expect(demo.status).toBe(0);
  });

  it('shows the bad value at file and line, and both verdicts', () => {
    expect(demo.stdout).toContain('data/penguins.csv:338');
    expect(demo.stdout).toContain('(exit code 1, verdict fail)');
    expect(demo.stdout).toContain('(exit code 0, verdict pass)');
  });

  it('tags the versions at the commits of main that were tested', () => {
    expect(git('tag', '--list').split('\n')).toEqual(['penguins@v1.0.0', 'penguins@v1.1.0']);
    expect(git('rev-parse', 'penguins@v1.1.0^{commit}')).toBe(git('rev-parse', 'main'));
    expect(git('merge-base', '--is-ancestor', 'penguins@v1.0.0', 'main')).toBe('');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('publishes files that are what SHA256SUMS says', () => {
    for (const version of ['v1.0.0', 'v1.1.0'].map(published)) {
      const sums = readFileSync(join(version, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
      for (const line of sums) {
        const [digest, name = ''] = line.split(/ [ *]/);
        const content = readFileSync(join(version, name));
        expect(createHash('sha256').update(content).digest('hex'), name).toBe(digest);
      }
      expect(sums.join('\n')).toContain('model.json');
    }
  });

  it.runIf(process.platform === 'linux')('publishes what sha256sum finds in order', () => {
    for (const version of ['v1.0.0', 'v1.1.0'].map(published)) {
      const { status, stderr } = spawnSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], {
        cwd: version,
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    }
  });

  it('publishes a model that predicts what was tested', () => {
    const script = `
      import { readFileSync } from 'node:fs';
      import forests from 'ml-random-forest';
      import Papa from 'papaparse';
      const model = JSON.parse(readFileSync(process.argv[1], 'utf8'));
      const forest = forests.RandomForestClassifier.load(model.forest);
      const { data } = Papa.parse(readFileSync('data/holdout.csv', 'utf8'), { header: true, skipEmptyLines: true });
      const birds = data.map((bird) => model.features.map((name) => Number(bird[name] || model.medians[name])));
      const right = forest.predict(birds).filter((code, index) => model.classes[code] === data[index].species);
      console.log(right.length / data.length);`;
    const model = join(published('v1.1.0'), 'model.json');
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, model], {
      cwd: repository,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const record = JSON.parse(readEvidence('records', 'train-and-test.json'));
    const accuracy = record.evidence.metrics.find((metric: { name: string }) => metric.name === 'accuracy');
    expect(Number(stdout)).toBeCloseTo(accuracy.value, 12);
    expect(accuracy.value).toBeGreaterThan(0.94);
  });

  it('comments on both pull requests with the right verdict', () => {
    expect(comment('more-features')).toMatch(/accuracy.*0\.821 .*0\.951 /);
    expect(comment('more-features')).toMatch(/^### ✅/);
    expect(comment('more-features')).not.toContain('❌');
    expect(comment('more-features')).toContain('penguins@v1.1.0');
    expect(comment('deep-trees')).toMatch(/accuracy.*0\.821 .*0\.740 /);
    expect(comment('deep-trees')).toMatch(/^### ❌/);
    expect(comment('deep-trees')).toMatch(/accuracy.* 0\.991 .* 0\.740 .*fail/);
  });

  it('leaves the evidence of main as the baseline of what comes next', () => {
    const record = JSON.parse(
      readEvidence('evidence', 'plimsoll-penguins', 'records', 'train-and-test.json'),
    );
    expect(record.identity.commit).toBe(git('rev-parse', 'main'));
    expect(record.evidence.baseline).toMatchObject({
      kind: 'found',
      commit: git('rev-parse', 'penguins@v1.0.0^{commit}'),
    });
  });

  it('ends with places that exist', () => {
    const end = demo.stdout.slice(demo.stdout.lastIndexOf('━━ The end'));
    const places = [...end.matchAll(/: +(\/\S+|[A-Z]:\\\S+)$/gm)].map((match) => match[1] ?? '');
    expect(places).toHaveLength(5);
    for (const place of places) expect(() => readdirSync(dirname(place))).not.toThrow();
    expect(readEvidence('report.html')).toMatch(/^<!doctype html>/i);
  });
});
