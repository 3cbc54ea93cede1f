import type { Problem } from '@plimsoll/errors';
import type { JsonType, Measure, OrderedKind, Range, Scalar, Test } from './check-plan.ts';
import type { ColumnTest } from './column-tests.ts';
import { parseDuration, saidRange } from './ranges.ts';

/** What is known of a column that a rule on the data as a whole speaks about. */
export interface ColumnKnowledge {
  readonly types: readonly JsonType[] | null;
  /** Whether its texts are held to the format date or date-time. */
  readonly isTime: boolean;
}

/** Why a keyword cannot be checked on a column. */
export type Refusal = Omit<Problem, 'where'>;

/** The checks of one dataset keyword at a column, or why there can be none. */
type Outcome = readonly ColumnTest[] | Refusal;

const measured = (rule: string, what: string, measure: Measure, range: Range): ColumnTest => ({
  rule,
  expected: `${what} ${saidRange(range)}`,
  test: { kind: 'measure', measure, range },
});
const ofColumn = (rule: string, what: string, measure: Measure) => (range: Range) => [
  measured(rule, what, measure, range),
];

/** What each dataset keyword of a column asks for. A new keyword is a new row here. */
const tests: Readonly<Record<string, (value: never, column: ColumnKnowledge) => Outcome>> = {
  nullShare: (given: number | Range) => {
    const range = typeof given === 'number' ? { maximum: given } : given;
    return [measured('nullShare', 'a share of rows without a value', { kind: 'null-share' }, range)];
  },
  distinctCount: ofColumn('distinctCount', 'a number of different values', { kind: 'distinct-count' }),
  distinctShare: ofColumn('distinctShare', 'a share of different values', { kind: 'distinct-share' }),
  mean: ofColumn('mean', 'a mean', { kind: 'mean' }),
  median: ofColumn('median', 'a median', { kind: 'quantile', at: 0.5 }),
  standardDeviation: ofColumn('standardDeviation', 'a standard deviation', { kind: 'standard-deviation' }),
  sum: ofColumn('sum', 'a sum', { kind: 'sum' }),
  smallest: ofColumn('smallest', 'a smallest value', { kind: 'smallest' }),
  largest: ofColumn('largest', 'a largest value', { kind: 'largest' }),
  quantiles: (ranges: Record<string, Range>) =>
    Object.entries(ranges).map(([at, range]) =>
      measured('quantiles', `a ${at} quantile`, { kind: 'quantile', at: Number(at) }, range),
    ),
  classShares: (ranges: Record<string, Range>, { types }) =>
    Object.entries(ranges).map(([name, range]) =>
      measured(
        'classShares',
        `a share of ${JSON.stringify(name)}`,
        { kind: 'class-share', value: namedValue(name, types) },
        range,
      ),
    ),
  classBalance: ofColumn('classBalance', 'rows of the rarest value per row of the most common one', {
    kind: 'class-balance',
  }),
  includes: (values: Scalar[]) =>
    values.map((value) => ({
      rule: 'includes',
      expected: `${JSON.stringify(value)} in at least 1 row`,
      test: { kind: 'measure', measure: { kind: 'occurrences', value }, range: { minimum: 1 } },
    })),
  monotonic: (order: string, column) => {
    const kind = orderedKind('monotonic', column);
    if (typeof kind !== 'string') return kind;
    const direction = /increasing/i.test(order) ? 'increasing' : 'decreasing';
    const isStrict = order.startsWith('strictly');
    const [than, equal] = [
      direction === 'increasing' ? 'greater than' : 'less than',
      isStrict ? '' : ' or equal to',
    ];
    const test: Test = { kind: 'monotonic', direction, isStrict, as: kind };
    return [{ rule: 'monotonic', expected: `${than}${equal} the value before it`, test }];
  },
  maxGap: (given: number | string, column) => {
    const kind = orderedKind('maxGap', column);
    if (typeof kind !== 'string') return kind;
    const isDuration = typeof given === 'string';
    if (isDuration !== (kind === 'time')) {
      return isDuration
        ? {
            message: `«maxGap» ${given} is a duration, and the column holds numbers.`,
            fix: 'Write a number, such as maxGap: 1.',
          }
        : {
            message: `«maxGap» ${given} is a number, and the column holds times.`,
            fix: 'Write a duration, such as maxGap: P1D.',
          };
    }
    const most = isDuration ? parseDuration(given) : given;
    return [
      {
        rule: 'maxGap',
        expected: `at most ${given} after the next smaller value`,
        test: { kind: 'max-gap', most, as: kind },
      },
    ];
  },
  freshness: (given: string, column) => {
    if (!column.isTime) return noTime('freshness');
    const test: Test = { kind: 'freshness', seconds: parseDuration(given) };
    return [{ rule: 'freshness', expected: `a newest time at most ${given} old`, test }];
  },
};

/** The checks that one dataset keyword at a column asks for; undefined when it is no such keyword. */
export function datasetTests(name: string, value: unknown, column: ColumnKnowledge): Outcome | undefined {
  const testsOf = Object.hasOwn(tests, name) ? tests[name] : undefined;
  return testsOf?.(value as never, column);
}

/** What a column is ordered by; undefined when the contract does not say what it holds. */
export function kindOf({ types, isTime }: ColumnKnowledge): OrderedKind | undefined {
  const others = types?.filter((type) => type !== 'null') ?? [];
  if (isTime && others.every((type) => type === 'string')) return 'time';
  if (others.length > 0 && others.every((type) => type === 'number' || type === 'integer')) return 'number';
  return others.length > 0 && others.every((type) => type === 'string') ? 'text' : undefined;
}

function orderedKind(keyword: string, column: ColumnKnowledge): 'number' | 'time' | Refusal {
  const kind = kindOf(column);
  return kind === 'number' || kind === 'time' ? kind : noOrder(keyword);
}

function noOrder(keyword: string): Refusal {
  return {
    message: `«${keyword}» needs numbers or times, and the contract does not say that the column holds them.`,
    fix: 'Add type: number, type: integer, or type: string with format: date or date-time.',
  };
}

function noTime(keyword: string): Refusal {
  return {
    message: `«${keyword}» needs times, and the contract does not say that the column holds them.`,
    fix: 'Add type: string with format: date or date-time.',
  };
}

/** The value that a name in the contract stands for: a number or a boolean where the column holds these. */
function namedValue(name: string, types: readonly JsonType[] | null): Scalar {
  const isNumeric = types?.some((type) => type === 'number' || type === 'integer') ?? false;
  if (isNumeric && name.trim() !== '' && Number.isFinite(Number(name))) return Number(name);
  if (types?.includes('boolean') && (name === 'true' || name === 'false')) return name === 'true';
  return name;
}
