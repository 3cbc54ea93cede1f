import { describe, expect, it } from 'vitest';
import { readFolds } from './fold-values.ts';
import { parseMetricsFile } from './metrics-file.ts';

/** What `json.dumps({k: list(v) for k, v in cross_validate(…).items()})` writes, cut to four folds. */
const crossValidate = JSON.stringify({
  fit_time: [0.1, 0.1, 0.2, 0.2],
  test_accuracy: [0.9, 0.92, 0.94, 0.96],
  train_accuracy: [1, 1, 1, 1],
});

async function read(folds: number, files: Record<string, string>) {
  const parsed = await Promise.all(Object.entries(files).map(([path, text]) => parseMetricsFile(text, path)));
  return readFolds(parsed, folds);
}

const meansOf = ({ files }: Awaited<ReturnType<typeof read>>) =>
  Object.fromEntries(files.flatMap(({ values }) => [...values].filter(([, one]) => !one.isElement)));

describe('metrics over folds', () => {
  it('are those of cross_validate, repeated or not, each the mean of its list', async () => {
    const folded = await read(2, { 'cv.json': crossValidate });
    expect(folded.values).toEqual({ folds: 2, values: JSON.parse(crossValidate) });
    expect(meansOf(folded).test_accuracy?.value).toBeCloseTo(0.93, 12);
    expect(folded.files[0]?.history).toBeNull();
  });

  it.each([
    ['cv.csv', 'repeat,fold,rmse\n0,0,1.5\n0,1,1.7\n1,0,1.6\n1,1,1.4\n'],
    [
      'cv.jsonl',
      '{"fold":0,"rmse":1.5}\n{"fold":1,"rmse":1.7}\n{"fold":0,"rmse":1.6}\n{"fold":1,"rmse":1.4}\n',
    ],
  ])('are the rows of a table: %s', async (path, text) => {
    const folded = await read(2, { [path]: text });
    expect(folded.values).toEqual({ folds: 2, values: { rmse: [1.5, 1.7, 1.6, 1.4] } });
    expect(Object.keys(meansOf(folded))).toEqual(['rmse']);
    expect(meansOf(folded).rmse?.value).toBeCloseTo(1.55, 12);
  });

  it('leave files without lists as they are, and call a list with a gap no number', async () => {
    const folded = await read(3, {
      'size.json': '{"size": 3}',
      'cv.json': '{"auc": [0.8, NaN, 0.9], "acc": [0.7, 0.8, 0.9]}',
    });
    expect(Object.keys(folded.values.values)).toEqual(['acc']);
    expect(meansOf(folded).size?.value).toBe(3);
    expect(folded.files[1]?.unusable.get('auc')?.message).toBe(
      '«auc» has a number in 2 of 3 folds only (cv.json).',
    );
  });

  it.each([
    [3, crossValidate],
    [2, '{"accuracy": 0.9}'],
  ])('are refused where there are none, or not as many: %i', async (folds, text) => {
    await expect(read(folds, { 'cv.json': text })).rejects.toThrowErrorMatchingSnapshot();
  });
});
