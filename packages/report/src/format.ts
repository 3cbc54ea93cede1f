/** Differences below this share of the larger value come from rounding, not from the models. */
const roundingShare = 1e-12;

/** Whether two measured values are the same but for rounding. */
export function isSameValue(a: number, b: number): boolean {
  return Math.abs(a - b) <= roundingShare * Math.max(Math.abs(a), Math.abs(b));
}

/** A value on main and in the change, and the difference (change minus main), all with the same number of decimals. */
export interface FormattedPair {
  readonly main: string;
  readonly change: string;
  readonly difference: string;
}

/** Shows two values with as many decimals as give their difference four significant digits, less zeros that all share. */
export function formatPair(main: number, change: number): FormattedPair {
  const difference = change - main;
  if (isSameValue(main, change))
    return { main: formatValue(main), change: formatValue(change), difference: '0' };
  const decimals = decimalsFor(difference, 4);
  if (decimals > 12 || Math.max(Math.abs(main), Math.abs(change)) >= 1e15) {
    const [left, right] = [main.toExponential(5), change.toExponential(5)];
    return { main: minus(left), change: minus(right), difference: signed(difference.toExponential(3)) };
  }
  const texts = [main, change, difference].map((value) => value.toFixed(decimals));
  const [left = '', right = '', between = ''] = dropSharedZeros(texts, decimals).map(group);
  return { main: minus(left), change: minus(right), difference: signed(between) };
}

/** A value with what is known of its uncertainty: `interval` is «0.011 to 0.047», «at least 0.011». */
export interface FormattedInterval extends FormattedPair {
  readonly interval: string;
}

/** The bounds of an interval; null where it has none. */
type Bounds = { readonly lower: number | null; readonly upper: number | null };

/**
 * Shows two values, their difference and its interval with as many decimals as give the interval's half-width two significant
 * digits, because what lies below is noise. Undefined when the interval has no width that could tell.
 */
export function formatComparison(
  main: number,
  change: number,
  bounds: Bounds,
): FormattedInterval | undefined {
  const difference = change - main;
  const decimals = decimalsOf(bounds, difference);
  if (decimals === undefined || Math.max(Math.abs(main), Math.abs(change)) >= 1e15) return undefined;
  const show = (value: number) => minus(group(fixed(value, decimals)));
  return {
    main: show(main),
    change: show(change),
    difference: Number(fixed(difference, decimals)) === 0 ? '±0' : signed(group(fixed(difference, decimals))),
    interval: showBounds(bounds, show),
  };
}

/** A value with the decimals of its own interval: «0.942 (0.915 to 0.961)». */
export function formatEstimate(value: number, bounds: Bounds): { value: string; interval: string } {
  const decimals = decimalsOf(bounds, value);
  if (decimals === undefined) return { value: formatValue(value), interval: '' };
  const show = (one: number) => minus(group(fixed(one, decimals)));
  return { value: show(value), interval: showBounds(bounds, show) };
}

/** «0.95» → «95 %». */
export function formatConfidence(confidence: number): string {
  return `${Number((confidence * 100).toFixed(2))} %`;
}

function showBounds({ lower, upper }: Bounds, show: (value: number) => string): string {
  if (lower !== null && upper !== null) return `${show(lower)} to ${show(upper)}`;
  if (lower !== null) return `at least ${show(lower)}`;
  return upper === null ? '' : `at most ${show(upper)}`;
}

function decimalsOf({ lower, upper }: Bounds, centre: number): number | undefined {
  const halfWidth =
    lower !== null && upper !== null ? (upper - lower) / 2 : Math.abs(centre - (lower ?? upper ?? centre));
  if (!(halfWidth > 1e-12) || !Number.isFinite(halfWidth)) return undefined;
  return decimalsFor(halfWidth, 2);
}

/** `toFixed` without a minus before nothing. */
function fixed(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

/** A number with four significant digits; from a thousand on, whole and grouped. */
export function formatValue(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-6 || size >= 1e15)) return minus(value.toExponential(3));
  const decimals = decimalsFor(value, 4);
  const text = value.toFixed(decimals);
  // A zero at the end of a rounded number says something; of an exact one, nothing.
  const [exact = text] = isSameValue(Number(text), value) ? dropSharedZeros([text], decimals) : [text];
  return minus(group(exact));
}

/** A share as a percentage with three significant digits. */
export function formatShare(share: number): string {
  return `${minus(String(Number((share * 100).toPrecision(3))))} %`;
}

/** A count, grouped by thousands. */
export function formatCount(count: number): string {
  return group(String(count));
}

/** «1 file», «2,900 files». */
export function formatNumberOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

const byteUnits = ['bytes', 'kB', 'MB', 'GB', 'TB', 'PB'];

/** A size with three significant digits, in units of a thousand. */
export function formatBytes(bytes: number): string {
  if (bytes === 1) return '1 byte';
  let unit = 0;
  let size = bytes;
  while (Number(size.toPrecision(3)) >= 1000 && unit < byteUnits.length - 1) {
    size /= 1000;
    unit++;
  }
  return `${unit === 0 ? bytes : Number(size.toPrecision(3))} ${byteUnits[unit]}`;
}

/** A span of time: «0.8 s», «42 s», «3 min 20 s», «2 h 5 min». */
export function formatSeconds(seconds: number): string {
  if (seconds < 9.95) return `${Number(seconds.toFixed(1))} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  if (minutes < 60) return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
  const [hours, left] = [Math.floor(minutes / 60), minutes % 60];
  return left === 0 ? `${formatCount(hours)} h` : `${formatCount(hours)} h ${left} min`;
}

/** How old something is: «2 days old»; «from now» for what a wrong clock put into the future. */
export function formatAge(createdAt: string, now: Date): string {
  const minutes = Math.floor((now.getTime() - Date.parse(createdAt)) / 60_000);
  if (Number.isNaN(minutes)) return 'of unknown age';
  if (minutes < 1) return 'just made';
  if (minutes < 120) return `${formatNumberOf(minutes, 'minute')} old`;
  if (minutes < 48 * 60) return `${formatNumberOf(Math.floor(minutes / 60), 'hour')} old`;
  return `${formatNumberOf(Math.floor(minutes / 1440), 'day')} old`;
}

/** The first seven characters of a commit, as git shows them. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 7);
}

function decimalsFor(value: number, digits: number): number {
  if (value === 0) return 0;
  return Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
}

/** Takes off the zeros at the end of the fraction that all of the numbers have. */
function dropSharedZeros(texts: readonly string[], decimals: number): string[] {
  if (decimals === 0) return [...texts];
  const zeros = Math.min(...texts.map((text) => /0*$/.exec(text)?.[0].length ?? 0), decimals);
  return texts.map((text) => text.slice(0, text.length - zeros).replace(/\.$/, ''));
}

function group(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function signed(text: string): string {
  return text.startsWith('-') ? minus(text) : `+${text}`;
}

function minus(text: string): string {
  return text.replace(/^-/, '−');
}
