import { describe, expect, it } from 'vitest';
import { foldEstimate, foldNoiseOf } from './judge-folds.ts';

/** The ten differences of §1.6 in statistics.md, as what the change has more than a main of 0.9. */
const differences = [0.012, 0.005, -0.003, 0.02, 0.008, 0.001, 0.015, -0.006, 0.01, 0.004];
const main = { folds: 10, values: { accuracy: differences.map(() => 0.9) } };
const change = { folds: 10, values: { accuracy: differences.map((more) => 0.9 + more) } };
const baseline = { kind: 'found', folds: main } as never;

describe('a difference over folds', () => {
  it('is judged by the corrected resampled t test: 10 folds, t = 1.7826 (Nadeau and Bengio)', () => {
    const noise = foldNoiseOf(change, baseline);
    const found = foldEstimate('accuracy', { noise, isDifference: true });
    expect(found).toMatchObject({ method: 'corrected-t', rows: 10, unit: 'fold', isPaired: true });
    expect(found?.value).toBeCloseTo(0.0066, 12);
    // The two-sided p value of that vector is 0.108330005755: its interval at one less that just touches 0.
    expect(found?.intervalAt(1 - 0.108330005755)?.lower).toBeCloseTo(0, 9);
  });

  it('is not made of folds that are not as many, or of a metric that main has not', () => {
    const others = { folds: 5, values: main.values };
    const noise = foldNoiseOf(change, { kind: 'found', folds: others } as never);
    expect(noise.main).toBeNull();
    expect(foldEstimate('accuracy', { noise, isDifference: true })).toBeUndefined();
    expect(
      foldEstimate('rmse', { noise: foldNoiseOf(change, baseline), isDifference: true }),
    ).toBeUndefined();
    const longer = { folds: 10, values: { accuracy: [...main.values.accuracy, ...main.values.accuracy] } };
    const uneven = foldNoiseOf(change, { kind: 'found', folds: longer } as never);
    expect(foldEstimate('accuracy', { noise: uneven, isDifference: true })).toBeUndefined();
  });

  it('of the same values is none, and of one side alone is open where nothing varies', () => {
    const same = foldNoiseOf(main, baseline);
    expect(foldEstimate('accuracy', { noise: same, isDifference: true })?.intervalAt(0.95)).toEqual({
      lower: 0,
      upper: 0,
    });
    expect(foldEstimate('accuracy', { noise: same, isDifference: false })?.intervalAt(0.95)).toBeNull();
  });
});
