import { kolmogorovSmirnovP } from '@plimsoll/statistics';
import { chiSquareTest, joinRareCells } from './chi-square.ts';
import {
  coarseCells,
  type DistributionFunctions,
  kolmogorovSmirnov,
  layTogether,
  wasserstein,
  wassersteinReach,
} from './distribution-functions.ts';
import { jensenShannon, lInfinity, populationStability } from './divergences.ts';
import * as intervals from './intervals.ts';
import type { ColumnLimits, LimitName } from './limits.ts';
import { measureMissing, measureUnseen, shortNumber } from './measure-shares.ts';
import type { Measured } from './measured.ts';
import { type DriftSide, layCategories } from './reference-column.ts';
import type { Cells } from './shares.ts';

/** A column on both sides. */
export interface ColumnPair {
  readonly reference: DriftSide;
  readonly current: DriftSide;
}

/** Both sides over the same cells, for drawing. */
export interface DrawnCells extends Cells {
  readonly labels: readonly string[];
}

/** Everything that can be measured of a column, and what it looks like. */
export function measureColumn(
  pair: ColumnPair,
  { limits, asked }: ColumnLimits,
): { measured: Measured[]; drawn: DrawnCells | null } {
  const missing = measureMissing(pair, limits.missingShare);
  const { reference, current } = pair;
  if (reference.kind === 'number' && current.kind === 'number' && reference.numbers && current.numbers) {
    const functions = layTogether(reference.numbers, current.numbers);
    if (!functions) return { measured: missing, drawn: null };
    const cells = coarseCells(functions);
    // The distance of the distribution functions judges numbers, unless somebody asks for another measure.
    const forNumbers = asked.has('jensenShannon') ? limits : { ...limits, jensenShannon: null };
    return {
      measured: [
        ...measureNumbers(functions, reference.standardDeviation, limits),
        ...measureCells(cells, forNumbers, ['psi', 'jensenShannon']),
        ...missing,
      ],
      drawn: { ...cells, labels: cells.upper.map((edge) => `≤ ${shortNumber(edge)}`) },
    };
  }
  if (reference.values && current.values) {
    const laid = layCategories(reference.name, reference.values, current.values);
    if (!laid) return { measured: missing, drawn: null };
    const joined = joinRareCells(laid);
    return {
      measured: [
        ...measureCells(joined, limits, ['jensenShannon', 'psi', 'cramersV', 'lInfinity']),
        ...measureUnseen(laid, limits.newCategories),
        ...missing,
      ],
      drawn: laid,
    };
  }
  return { measured: missing, drawn: null };
}

type Limits = Readonly<Record<LimitName, number | null>>;

function measureNumbers(
  functions: DistributionFunctions,
  deviation: number | null,
  limits: Limits,
): Measured[] {
  const distance = kolmogorovSmirnov(functions);
  const { rows } = functions;
  const hidden = distance.most - distance.value;
  const ks: Measured = {
    name: 'ks',
    value: distance.value,
    limit: limits.ks,
    bounds: intervals.kolmogorovSmirnovBounds(distance, rows),
    p: kolmogorovSmirnovP({ first: stepsOf(functions.reference), second: stepsOf(functions.current) }),
    boundsAt: (more) =>
      intervals.kolmogorovSmirnovBounds(
        { value: distance.value, most: distance.value + hidden },
        { reference: more, current: more },
      ),
  };
  // In units of a column that does not vary at all, every distance would be infinite.
  if (deviation === null || deviation === 0) return [ks];
  const scale = deviation * Math.sqrt((rows.reference - 1) / rows.reference);
  const value = wasserstein(functions) / scale;
  const reach = wassersteinReach(functions) / scale;
  const around = (width: number) => ({ lower: Math.max(0, value - width), upper: value + width });
  const both = (more: number) => intervals.perRow({ reference: more, current: more });
  return [
    ks,
    {
      name: 'wasserstein',
      value,
      limit: limits.wasserstein,
      bounds: { ...around(reach), method: 'pointwise-normal' },
      p: ks.p,
      boundsAt: (more) => around(reach * Math.sqrt(both(more) / intervals.perRow(rows))),
    },
  ];
}

function stepsOf(upTo: readonly number[]): number[] {
  return upTo.map((count, i) => count - (upTo[i - 1] ?? 0));
}

function measureCells(cells: Cells, limits: Limits, names: readonly LimitName[]): Measured[] {
  const rows = {
    reference: cells.reference.reduce((sum, count) => sum + count, 0),
    current: cells.current.reduce((sum, count) => sum + count, 0),
  };
  const count = cells.reference.length;
  const test = chiSquareTest(cells);
  const p = test.degrees === 0 ? null : test.p;
  const both = (more: number) => ({ reference: more, current: more });
  const all: Partial<Record<LimitName, () => Measured>> = {
    psi: () => {
      const value = populationStability(cells);
      const bias = (at: intervals.SideRows) => (count - 1) * intervals.perRow(at);
      const unbiased = Math.max(0, value - bias(rows));
      return {
        name: 'psi',
        value,
        limit: limits.psi,
        p,
        bounds: intervals.stabilityBounds(value, count, rows),
        boundsAt: (more) => intervals.stabilityBounds(unbiased + bias(both(more)), count, both(more)),
      };
    },
    jensenShannon: () => {
      const value = jensenShannon(cells);
      const bias = (at: intervals.SideRows) => ((count - 1) * intervals.perRow(at)) / (8 * Math.LN2);
      const unbiased = Math.max(0, value * value - bias(rows));
      return {
        name: 'jensenShannon',
        value,
        limit: limits.jensenShannon,
        p,
        bounds: intervals.jensenShannonBounds(value, count, rows),
        boundsAt: (more) =>
          intervals.jensenShannonBounds(Math.sqrt(unbiased + bias(both(more))), count, both(more)),
      };
    },
    cramersV: () => ({
      name: 'cramersV',
      value: test.cramersV,
      limit: limits.cramersV,
      p,
      bounds: intervals.cramersVBounds(test.statistic, test.degrees, rows),
      boundsAt: (more) => intervals.cramersVBounds(test.cramersV ** 2 * 2 * more, test.degrees, both(more)),
    }),
    lInfinity: () => {
      const value = lInfinity(cells);
      const scaled = (counts: readonly number[], from: number, to: number) =>
        counts.map((one) => (one / from) * to);
      return {
        name: 'lInfinity',
        value,
        limit: limits.lInfinity,
        p,
        bounds: intervals.lInfinityBounds(cells),
        boundsAt: (more) =>
          intervals.lInfinityBounds({
            reference: scaled(cells.reference, rows.reference, more),
            current: scaled(cells.current, rows.current, more),
          }),
      };
    },
  };
  return names.flatMap((name) => all[name]?.() ?? []);
}
