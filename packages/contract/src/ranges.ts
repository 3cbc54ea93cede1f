import type { Range } from './check-plan.ts';

/** Whether a number is in a range. NaN is in none. */
export function isInRange(value: number, range: Range): boolean {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum, exclusiveMaximum } = range;
  return (
    value >= minimum &&
    value <= maximum &&
    (exclusiveMinimum === undefined || value > exclusiveMinimum) &&
    (exclusiveMaximum === undefined || value < exclusiveMaximum)
  );
}

/** Whether some number is in the range. */
export function isPossible({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Range): boolean {
  const least = Math.max(minimum ?? -Infinity, exclusiveMinimum ?? -Infinity);
  const most = Math.min(maximum ?? Infinity, exclusiveMaximum ?? Infinity);
  return least < most || (least === most && least !== exclusiveMinimum && most !== exclusiveMaximum);
}

/** `from 30 to 50`, `of at least 2`, `above 0 and at most 1`. */
export function saidRange({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Range): string {
  const isClosed = exclusiveMinimum === undefined && exclusiveMaximum === undefined;
  if (isClosed && minimum !== undefined && maximum !== undefined) {
    return minimum === maximum ? `of ${minimum}` : `from ${minimum} to ${maximum}`;
  }
  const limits = [
    minimum === undefined ? [] : [`of at least ${minimum}`],
    exclusiveMinimum === undefined ? [] : [`above ${exclusiveMinimum}`],
    maximum === undefined ? [] : [`of at most ${maximum}`],
    exclusiveMaximum === undefined ? [] : [`below ${exclusiveMaximum}`],
  ];
  return limits.flat().join(' and ');
}

/** Seconds of an ISO 8601 duration of weeks, or of days to seconds. The contract's form has passed already. */
export function parseDuration(text: string): number {
  const parts = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text) ?? [];
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  return (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds;
}

/** `1 day 2 hours` in words, to two units. */
export function saidSeconds(seconds: number): string {
  const units = [
    [86_400, 'day'],
    [3600, 'hour'],
    [60, 'minute'],
    [1, 'second'],
  ] as const;
  const first = units.findIndex(([size]) => seconds >= size);
  if (first === -1) return 'less than a second';
  let left = seconds;
  const said = units.slice(first, first + 2).flatMap(([size, name]) => {
    const many = Math.floor(left / size);
    left -= many * size;
    return many === 0 ? [] : [`${many} ${name}${many === 1 ? '' : 's'}`];
  });
  return said.join(' ');
}
