import type { DecisionRecord } from '@plimsoll/record';
import { parseRecord, serialiseRecord } from '@plimsoll/record';
import { aRecord } from '@plimsoll/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactProfile } from './compact-profile.ts';
import { atomsOf, chooseEdges, piecesOf, quantileOf, thin } from './number-distribution.ts';
import { sketchColumn } from './sketch-column.ts';
import { digestValue } from './stored-value.ts';

const numbers = (name: string, values: readonly number[], nulls = 0) =>
  sketchColumn({
    name,
    type: 'DOUBLE',
    kind: 'number',
    rows: values.length + nulls,
    nulls,
    invalid: 0,
    numbers: values,
  });
const texts = (name: string, values: readonly string[]) =>
  sketchColumn({
    name,
    type: 'VARCHAR',
    kind: 'text',
    rows: values.length,
    nulls: 0,
    invalid: 0,
    texts: values,
  });

describe('the profile in a record', () => {
  it('keeps what the contract names, digests of what many share, and nothing of what may be a person', () => {
    const values = [...Array<string>(12).fill('Oslo'), ...Array<string>(3).fill('Ann Smith'), 'yes', 'yes'];
    const profile = compactProfile(
      { rows: 17, columns: [texts('town', values)] },
      (_, value) => value === 'yes',
    );
    expect(profile.columns[0]?.top).toEqual([
      { value: digestValue('town', 'Oslo'), rows: 12 },
      { value: 'yes', rows: 2 },
    ]);
    expect(digestValue('town', 'Oslo')).not.toBe(digestValue('city', 'Oslo'));
  });

  it('stays small with ten thousand columns', async () => {
    const values = Array.from({ length: 500 }, (_, i) => Math.sin(i) * 1000);
    const words = values.map((_, i) => `word ${i % 40}`);
    const columns = Array.from({ length: 10_000 }, (_, i) =>
      i % 2 ? numbers(`measurement ${i}`, values, 3) : texts(`category ${i}`, words),
    );
    const profile = compactProfile({ rows: 503, columns }, () => false);
    const record = aRecord({ evidence: { kind: 'data' } }) as DecisionRecord;
    const whole = { ...record, evidence: { ...record.evidence, profile } } as DecisionRecord;
    const text = serialiseRecord(whole);
    expect(text.length).toBeLessThan(8_000_000);
    expect((await parseRecord(text, 'test')).evidence).toEqual(whole.evidence);
  });

  it('keeps everything of few columns', () => {
    const profile = compactProfile({ rows: 4, columns: [numbers('x', [1, 2, 2, 4])] }, () => false);
    expect(profile.columns[0]).toEqual({
      name: 'x',
      type: 'number',
      rows: 4,
      nulls: 0,
      distinct: 3,
      minimum: 1,
      maximum: 4,
      mean: 2.25,
      standardDeviation: 1.25830573921,
      quantiles: [
        [0.05, 1.15],
        [0.25, 1.75],
        [0.5, 2],
        [0.75, 2.5],
        [0.95, 3.7],
      ],
      histogram: { edges: [1, 1, 2, 4], counts: [1, 2, 1] },
      isApproximate: false,
    });
  });
});

describe('distributions of numbers', () => {
  const lists = fc.array(
    fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ noNaN: true, min: -1e6, max: 1e6 })),
    { minLength: 1, maxLength: 300 },
  );

  it('thinning keeps the count below every edge that is left', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 40 }), (values, most) => {
        const atoms = atomsOf(values);
        const { edges, counts } = thin(atoms, most);
        expect(counts.length).toBeLessThanOrEqual(Math.max(most, 1));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
        for (const [i, edge] of edges.slice(1).entries()) {
          const below = values.filter((value) => value <= edge).length;
          expect(counts.slice(0, i + 1).reduce((sum, count) => sum + count, 0)).toBe(below);
        }
      }),
    );
  });

  it('quantiles of atoms are those of the sorted values', () => {
    fc.assert(
      fc.property(lists, fc.double({ min: 0, max: 1, noNaN: true }), (values, probability) => {
        const sorted = [...values].sort((a, b) => a - b);
        const at = (sorted.length - 1) * probability;
        const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
        expect(quantileOf(atomsOf(values), probability)).toBeCloseTo(
          low + (high - low) * (at - Math.floor(at)),
          6,
        );
      }),
    );
  });

  it('edges ascend from minimum to maximum, and hold no more than a few hundredths each', () => {
    const sample = Array.from({ length: 5000 }, (_, i) => (i < 2500 ? 0 : Math.exp(Math.sin(i) * 5))).sort(
      (a, b) => a - b,
    );
    const edges = chooseEdges(sample, { minimum: -1, maximum: 200, bins: 100 });
    expect(edges[0]).toBe(-1);
    expect(edges.at(-1)).toBe(200);
    expect(edges.every((edge, i) => i === 0 || edge > (edges[i - 1] ?? 0))).toBe(true);
    expect(edges).toContain(0);
    const { counts } = piecesOf(thin(atomsOf(sample.filter((value) => value > 0)), 100));
    expect(Math.max(...counts)).toBeLessThan(60);
  });
});
