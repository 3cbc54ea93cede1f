import { isSame, isTable, show } from './change.ts';

/** What became of the promise of one keyword. `unknown`: neither is known to hold all that the other holds. */
export type Comparison = 'same' | 'tighter' | 'looser' | 'unknown';

/** How two values of a keyword compare, neither of them absent. */
export interface Rule {
  compare(before: unknown, after: unknown): Comparison;
  /** What changed, in words, behind «column»; the values when absent. */
  tell?(before: unknown, after: unknown): string;
}

/** The larger the looser: a maximum, an allowed share. */
const most: Rule = { compare: (before, after) => byNumber(Number(after) - Number(before)) };
/** The smaller the looser. */
const least: Rule = { compare: (before, after) => byNumber(Number(before) - Number(after)) };
/** The longer the looser: durations in ISO 8601, or numbers. */
const longest: Rule = {
  compare: (before, after) => byNumber(secondsOf(after) - secondsOf(before)),
};
/** Every item is a promise of its own. */
const promises: Rule = {
  compare: (before, after) => {
    const kept = (list: unknown, other: unknown) =>
      items(list).every((item) => items(other).some((one) => isSame(item, one)));
    return verdict(kept(before, after), kept(after, before));
  },
};
const range: Rule = { compare: compareRanges };
/** Ranges by a name: quantiles, shares of classes. */
const ranges: Rule = {
  compare: (before, after) =>
    combine(
      unionOf(before, after).map((name) => compareRanges(at(before, name) ?? {}, at(after, name) ?? {})),
    ),
};
/** A share, or a range of it. */
const shareOrRange: Rule = {
  compare: (before, after) => compareRanges(asRange(before), asRange(after)),
};
/** Shares by a name, or one for all. */
const shares: Rule = {
  compare: (before, after) => {
    if (typeof before === 'number' && typeof after === 'number') return most.compare(before, after);
    if (before === 0 || after === 0) return after === 0 ? 'tighter' : 'looser';
    if (!isTable(before) || !isTable(after)) return isSame(before, after) ? 'same' : 'unknown';
    return combine(
      unionOf(before, after).map((name) => most.compare(at(before, name) ?? 0, at(after, name) ?? 0)),
    );
  },
};
/** `true` promises something. */
const flag: Rule = {
  compare: (before, after) => (before === after ? 'same' : after === true ? 'tighter' : 'looser'),
};

const orders = ['strictlyIncreasing', 'increasing', 'strictlyDecreasing', 'decreasing'];

/** The keywords whose values can be compared. Any other keyword counts as unknown when its value changes. */
export const rules: Readonly<Record<string, Rule>> = {
  minLength: least,
  maxLength: most,
  minItems: least,
  maxItems: most,
  minProperties: least,
  maxProperties: most,
  uniqueItems: flag,
  multipleOf: {
    compare: (before, after) =>
      verdict(isWhole(Number(after) / Number(before)), isWhole(Number(before) / Number(after))),
  },
  allOf: promises,
  mean: range,
  median: range,
  standardDeviation: range,
  sum: range,
  smallest: range,
  largest: range,
  distinctCount: range,
  distinctShare: range,
  classBalance: range,
  nullShare: shareOrRange,
  quantiles: ranges,
  classShares: ranges,
  includes: promises,
  invalidShare: shares,
  freshness: longest,
  maxGap: longest,
  monotonic: {
    compare: (before, after) => {
      const [from, to] = [orders.indexOf(String(before)), orders.indexOf(String(after))];
      if (from === to) return 'same';
      return Math.floor(from / 2) === Math.floor(to / 2) ? (to < from ? 'tighter' : 'looser') : 'unknown';
    },
  },
  minRows: least,
  maxRows: most,
  minColumns: least,
  maxColumns: most,
  sums: promises,
  ratios: promises,
  comparisons: promises,
  foreignKeys: promises,
  unique: {
    compare: (before, after) =>
      verdict(areKept(keysOf(before), keysOf(after)), areKept(keysOf(after), keysOf(before))),
    tell: (before, after) => `unique is ${show(after)}, before ${show(before)}`,
  },
};

/** A key is unique when columns among its own are. */
function areKept(keys: readonly (readonly string[])[], others: readonly (readonly string[])[]): boolean {
  return keys.every((key) => others.some((other) => other.every((column) => key.includes(column))));
}

function keysOf(unique: unknown): readonly (readonly string[])[] {
  const list = items(unique);
  return list.every((entry) => typeof entry === 'string') ? [list as string[]] : (list as string[][]);
}

function compareRanges(before: unknown, after: unknown): Comparison {
  if (!isTable(before) || !isTable(after)) return isSame(before, after) ? 'same' : 'unknown';
  return combine([compareEnds(before, after, 'lower'), compareEnds(before, after, 'upper')]);
}

const ends = {
  lower: { inclusive: 'minimum', exclusive: 'exclusiveMinimum', sign: 1 },
  upper: { inclusive: 'maximum', exclusive: 'exclusiveMaximum', sign: -1 },
} as const;

/** One end of a range, however it is written; for whole numbers, above 0 is from 1 on. */
export function compareEnds(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  side: keyof typeof ends,
): Comparison {
  const { inclusive, exclusive, sign } = ends[side];
  /** How far in the end is; of two at one place, the exclusive one is further in. */
  const endOf = (schema: Readonly<Record<string, unknown>>): readonly [number, number] => {
    const open = (name: string) =>
      typeof schema[name] === 'number' ? (schema[name] as number) * sign : Number.NEGATIVE_INFINITY;
    const [included, excluded] = [open(inclusive), open(exclusive)];
    if (isWholeOnly(after.type)) return [Math.max(Math.ceil(included), Math.floor(excluded) + 1), 0];
    return excluded >= included && excluded !== Number.NEGATIVE_INFINITY ? [excluded, 1] : [included, 0];
  };
  const [[from, fromStep], [to, toStep]] = [endOf(before), endOf(after)];
  return byNumber(from === to ? fromStep - toStep : from - to);
}

function isWholeOnly(type: unknown): boolean {
  const types = items(type);
  return types.includes('integer') && types.every((one) => one === 'integer' || one === 'null');
}

/** What several promises of one keyword amount to together. */
export function combine(all: readonly Comparison[]): Comparison {
  if (all.includes('looser')) return 'looser';
  if (all.includes('unknown')) return 'unknown';
  return all.includes('tighter') ? 'tighter' : 'same';
}

/** Whether what was promised is still, and whether what is promised was before. */
export function verdict(isBeforeKept: boolean, isAfterOld: boolean): Comparison {
  return isBeforeKept ? (isAfterOld ? 'same' : 'tighter') : 'looser';
}

/** More than 0: looser. */
function byNumber(difference: number): Comparison {
  if (Number.isNaN(difference)) return 'unknown';
  return difference > 0 ? 'looser' : difference < 0 ? 'tighter' : 'same';
}

const units = { W: 604_800, D: 86_400, H: 3600, M: 60, S: 1 };

function secondsOf(duration: unknown): number {
  if (typeof duration === 'number') return duration;
  const parts = /^P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(
    String(duration),
  );
  if (!parts) return Number.NaN;
  return Object.values(units).reduce((sum, seconds, i) => sum + Number(parts[i + 1] ?? 0) * seconds, 0);
}

function asRange(value: unknown): unknown {
  return typeof value === 'number' ? { maximum: value } : value;
}

function unionOf(a: unknown, b: unknown): string[] {
  return [...new Set([...Object.keys(isTable(a) ? a : {}), ...Object.keys(isTable(b) ? b : {})])];
}

function at(table: unknown, name: string): unknown {
  return isTable(table) && Object.hasOwn(table, name) ? table[name] : undefined;
}

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}
