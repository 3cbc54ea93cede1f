import { type ColumnSketch, compactProfile, sketchColumn } from '@plimsoll/profile';
import { seededRandom, uniformNumbers } from '@plimsoll/statistics';
import { describe, expect, it } from 'vitest';
import { type DriftQuestion, decideDrift } from './decide-drift.ts';
import type { DriftLimits, DriftPlan } from './limits.ts';
import { sideOfProfile } from './reference-column.ts';

const next = uniformNumbers(seededRandom(11));
const normal = () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
const normals = (rows: number, shift = 0) => Array.from({ length: rows }, () => normal() + shift);

function numbers(name: string, values: readonly number[], nulls = 0): ColumnSketch {
  return sketchColumn({
    name,
    type: 'DOUBLE',
    kind: 'number',
    rows: values.length + nulls,
    nulls,
    invalid: 0,
    numbers: values,
  });
}

function texts(name: string, counts: Readonly<Record<string, number>>, nulls = 0): ColumnSketch {
  const all = Object.entries(counts).flatMap(([value, rows]) => Array<string>(rows).fill(value));
  return sketchColumn({
    name,
    type: 'VARCHAR',
    kind: 'text',
    rows: all.length + nulls,
    nulls,
    invalid: 0,
    texts: all,
  });
}

const table = (...columns: ColumnSketch[]) => ({ rows: columns[0]?.rows ?? 0, columns });

function decide(
  reference: DriftQuestion['reference'],
  current: DriftQuestion['current'],
  more: Partial<DriftQuestion> = {},
) {
  const asked = { referenceName: 'the reference', severity: 'fail', mayKeep: () => true, ...more } as const;
  return decideDrift({ ...asked, reference, current });
}

describe('drift', () => {
  it('says what drifted, how far, and with what certainty', () => {
    const reference = table(
      numbers('age', normals(2000)),
      texts('sex', { female: 1000, male: 1000 }),
      numbers('height', normals(2000)),
    );
    const current = table(
      numbers('age', normals(2000, 1)),
      texts('sex', { female: 300, male: 1000, other: 700 }),
      numbers('height', normals(1400), 600),
    );
    const { verdict, reasons, drift } = decide(reference, current);
    expect(verdict).toBe('fail');
    expect(reasons.map(({ verdict: one, message }) => `${one}: ${message}`)).toMatchInlineSnapshot(`
      [
        "fail: «age»: Kolmogorov–Smirnov distance 0.3995 (95 % interval 0.3566 to 0.4424): more than the 0.2 that is allowed.",
        "fail: «sex»: Jensen–Shannon distance 0.4967 (95 % interval 0.4702 to 0.5228): more than the 0.2 that is allowed.",
        "fail: «height»: change of the share of missing values 0.3 (95 % interval 0.2802 to 0.3205), 0 % before, 30 % now: more than the 0.05 that is allowed.",
        "warn: «sex»: share of rows with new values 0.35, 1 new value in 700 rows: none is allowed.",
      ]
    `);
    expect(drift.columns.map(({ column, labels }) => [column, labels.length])).toEqual([
      ['age', 10],
      ['sex', 3],
      ['height', 10],
    ]);
  });

  it('says that too few rows cannot tell, and how many could', () => {
    const { verdict, reasons } = decide(table(numbers('x', normals(10))), table(numbers('x', normals(10))));
    expect(verdict).toBe('inconclusive');
    expect(reasons.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "Too few rows to tell whether «x» drifted from the reference. About 93 rows on each side would tell.",
      ]
    `);
  });

  it('is not made significant by many rows: three hundredths of a standard deviation pass with 200,000 of them', () => {
    const reference = table(numbers('x', normals(200_000)));
    const current = table(numbers('x', normals(200_000, 0.03)));
    const { verdict, drift } = decide(reference, current);
    expect(verdict).toBe('pass');
    const ks = drift.results.find(({ measure }) => measure === 'kolmogorov-smirnov');
    expect(ks?.adjustedP).toBeLessThan(0.001);
  });

  it('keeps its false alarms rare: 300 columns without drift, a true drift at the limit', () => {
    const same = (rows: number) =>
      table(...Array.from({ length: 300 }, (_, i) => numbers(`c${i}`, normals(rows))));
    const quiet = decide(same(150), same(150));
    expect(quiet.drift.results.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
    const shifted = (shift: number) =>
      table(...Array.from({ length: 300 }, (_, i) => numbers(`c${i}`, normals(200, shift))));
    // 2 Φ(d / 2) - 1 = 0.2 at d = 0.5067: the true distance is the limit itself.
    const atLimit = decide(shifted(0), shifted(0.5067));
    const wrong = atLimit.drift.results.filter(({ verdict }) => verdict === 'fail');
    expect(wrong.length / 300).toBeLessThan(0.08);
  });

  it('compares with a record as with the table that it is of', () => {
    const reference = table(
      numbers(
        'few',
        Array.from({ length: 1000 }, (_, i) => i % 9),
      ),
      numbers('many', normals(1000)),
      texts('sex', { female: 500, male: 480, rare: 20 }),
    );
    const profile = compactProfile(reference, () => false);
    const remembered = { rows: profile.rows, columns: profile.columns.map(sideOfProfile) };
    const current = table(
      numbers(
        'few',
        Array.from({ length: 1000 }, (_, i) => (i * i) % 9),
      ),
      numbers('many', normals(1000, 0.8)),
      texts('sex', { female: 200, male: 780, fresh: 20 }),
    );
    const [full, later] = [decide(reference, current), decide(remembered, current)];
    const measuredIn = ({ drift }: typeof full, column: string, measure: string) =>
      drift.results.find((one) => one.column === column && one.measure === measure)?.value ?? Number.NaN;
    expect(measuredIn(later, 'few', 'kolmogorov-smirnov')).toBeCloseTo(
      measuredIn(full, 'few', 'kolmogorov-smirnov'),
      12,
    );
    expect(measuredIn(later, 'sex', 'jensen-shannon')).toBeCloseTo(
      measuredIn(full, 'sex', 'jensen-shannon'),
      12,
    );
    expect(measuredIn(later, 'sex', 'new-categories')).toBeCloseTo(0.02, 12);
    const [exact, binned] = [
      measuredIn(full, 'many', 'kolmogorov-smirnov'),
      measuredIn(later, 'many', 'kolmogorov-smirnov'),
    ];
    expect(binned).toBeLessThanOrEqual(exact + 1e-12);
    expect(exact - binned).toBeLessThan(0.011);
    expect(measuredIn(later, 'many', 'wasserstein')).toBeCloseTo(measuredIn(full, 'many', 'wasserstein'), 1);
    expect(JSON.stringify(later.drift)).not.toContain('female');
  });

  it('tells columns that are gone, new or of another type', () => {
    const reference = table(
      numbers('age', normals(300)),
      texts('sexx', { a: 300 }),
      numbers('kept', normals(300)),
    );
    const current = table(texts('age', { x: 300 }), texts('sex', { a: 300 }), numbers('kept', normals(300)));
    const { reasons } = decide(reference, current);
    expect(reasons.map(({ verdict, message }) => `${verdict}: ${message}`)).toMatchInlineSnapshot(`
      [
        "fail: «age» holds text; in the reference it holds numbers.",
        "fail: «sexx» is a column of the reference and not of the data. Did it become «sex»?",
        "warn: «sex» is a new column: the reference does not have it.",
      ]
    `);
  });

  it('does not call it drift that names, times and row numbers are new', () => {
    const rows = Array.from({ length: 500 }, (_, i) => i);
    const of = (from: number) =>
      table(
        numbers(
          'id',
          rows.map((i) => i + from),
        ),
        texts('email', Object.fromEntries(rows.map((i) => [`user${i + from}`, 1]))),
        sketchColumn({
          name: 'at',
          type: 'DATE',
          kind: 'time',
          rows: 500,
          nulls: 0,
          invalid: 0,
          texts: [`${2000 + from / 1000}-01-01`],
        }),
      );
    expect(decide(of(0), of(9000))).toMatchObject({ verdict: 'pass', reasons: [] });
  });

  it.each<[string, ColumnSketch, ColumnSketch, string]>([
    ['a constant that stays', numbers('x', Array(200).fill(5)), numbers('x', Array(200).fill(5)), 'pass'],
    ['a constant that changes', numbers('x', Array(200).fill(5)), numbers('x', Array(200).fill(7)), 'fail'],
    ['a column that became empty', numbers('x', normals(200)), numbers('x', [], 200), 'fail'],
    ['a column that stayed empty', numbers('x', [], 200), numbers('x', [], 200), 'pass'],
    ['one row', numbers('x', [1]), numbers('x', [1]), 'inconclusive'],
    ['no rows', numbers('x', []), numbers('x', [1]), 'inconclusive'],
    ['values beyond all that was seen', numbers('x', normals(500)), numbers('x', normals(500, 50)), 'fail'],
    ['a tenth that is missing now', numbers('x', normals(1000)), numbers('x', normals(900), 100), 'fail'],
  ])('%s', (_, reference, current, verdict) => {
    expect(decide(table(reference), table(current)).verdict).toBe(verdict);
  });

  it('takes limits from the contract, for all columns and for one', () => {
    const reference = table(numbers('x', normals(3000)), texts('t', { a: 1500, b: 1500 }));
    const current = table(numbers('x', normals(3000, 0.3)), texts('t', { a: 1800, b: 1200, c: 1 }));
    const verdictWith = (plan: DriftPlan) => decide(reference, current, { plan }).verdict;
    expect(verdictWith({ default: null, columns: new Map() })).toBe('warn');
    expect(verdictWith({ default: { newCategories: null }, columns: new Map() })).toBe('pass');
    expect(verdictWith({ default: { ks: 0.05, newCategories: null }, columns: new Map() })).toBe('fail');
    expect(
      verdictWith({
        default: { ks: 0.05 },
        columns: new Map<string, DriftLimits | false>([
          ['x', false],
          ['t', { newCategories: 0.01 }],
        ]),
      }),
    ).toBe('pass');
    expect(verdictWith({ default: false, columns: new Map([['t', { cramersV: 0.01 }]]) })).toBe('fail');
    expect(verdictWith({ default: null, columns: new Map([['x', { wasserstein: 0.1, ks: null }]]) })).toBe(
      'fail',
    );
    expect(verdictWith({ default: null, columns: new Map([['t', { psi: 0.01, lInfinity: 0.05 }]]) })).toBe(
      'fail',
    );
    expect(verdictWith({ default: false, columns: new Map() })).toBe('pass');
  });
});
