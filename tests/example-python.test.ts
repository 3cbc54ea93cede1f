import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const leftOut = new Set(['node_modules', '.plimsoll']);

/** The first Python that can import what train.py imports; PLIMSOLL_PYTHON names one to try first. */
function findPython(): string | undefined {
  const candidates = [process.env.PLIMSOLL_PYTHON, 'python3', '/usr/bin/python3', 'python'];
  return candidates.find(
    (candidate) =>
      candidate &&
      spawnSync(candidate, ['-c', 'import sklearn, pandas, yaml, joblib'], { timeout: 60_000 }).status === 0,
  );
}

const python = findPython();
if (!python) {
  console.log(
    'Skipped: the example in Python. No Python with scikit-learn, pandas and PyYAML was found; PLIMSOLL_PYTHON can name one.',
  );
}

describe.skipIf(!python)('the example in Python', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plimsoll-python-'));
    cpSync(join(root, 'examples', 'penguins'), folder, {
      recursive: true,
      filter: (file) => !leftOut.has(basename(file)),
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function plimsoll(action: string, ...inputs: string[]) {
    const entry = join(root, 'dist', 'plimsoll.js');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [entry, action, '--model', 'penguins', ...inputs],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    const record = JSON.parse(read('.plimsoll', 'records', `${action}.json`));
    return { status, output: `${stdout}${stderr}`, record };
  }

  function read(...path: string[]): string {
    return readFileSync(join(folder, ...path), 'utf8');
  }

  function metric(record: { evidence: { metrics: { name: string; value: number }[] } }, name: string) {
    return record.evidence.metrics.find((candidate) => candidate.name === name)?.value;
  }

  it('is trained and tested, with the metrics that scikit-learn computes itself', () => {
    const { status, output, record } = plimsoll(
      'train-and-test',
      ...['--command', `'${python}' train.py`, '--params', 'params.yml'],
      ...['--data', 'data/train.csv', '--data', 'data/holdout.csv'],
      ...['--predictions', 'predictions.csv', '--model-files', 'model.joblib'],
      ...['--conditions', 'accuracy >= 0.7'],
    );
    expect(output).toContain('on holdout');
    expect([status, record.verdict]).toEqual([0, 'pass']);
    const own = JSON.parse(read('metrics.json'));
    expect(metric(record, 'accuracy')).toBeCloseTo(own.accuracy, 12);
    expect(metric(record, 'log_loss')).toBeCloseTo(own.log_loss, 12);
    const sha256 = createHash('sha256')
      .update(readFileSync(join(folder, 'model.joblib')))
      .digest('hex');
    expect(record.evidence.modelFiles).toMatchObject([{ path: 'model.joblib', sha256 }]);
  });

  it('is compared on train and holdout', () => {
    const { status, record } = plimsoll(
      'check-overfitting',
      ...['--predictions', 'predictions.csv', '--train-predictions', 'train-predictions.csv'],
      ...['--max-relative-gap', '10%'],
    );
    expect(status).toBe(0);
    const own = JSON.parse(read('metrics.json'));
    const gap = record.evidence.gaps.find((candidate: { metric: string }) => candidate.metric === 'accuracy');
    expect(gap.train).toBeCloseTo(own.train.accuracy, 12);
    expect(gap.holdout).toBeCloseTo(own.accuracy, 12);
    expect(gap.verdict).toBe('pass');
    // Of 123 birds, no gap is beyond its limit for certain.
    expect(record.evidence.gaps.filter(({ verdict }: { verdict: string }) => verdict === 'fail')).toEqual([]);
  });
});
