import type { SplitCheck } from '@plimsoll/record';
import { count, percent } from './split-words.ts';

/**
 * Whether a holdout has rows enough for the precision that gates ask for: the half width of the 95 % interval of a share of one half,
 * the widest that there is.
 */
export function checkSize(test: { name: string; rows: number }, precision: number): SplitCheck {
  const halfWidth = test.rows === 0 ? 1 : 1.959963984540054 * Math.sqrt(0.25 / test.rows);
  const needed = Math.ceil(((1.959963984540054 * 0.5) / precision) ** 2);
  const isEnough = halfWidth <= precision;
  const message = isEnough
    ? `${test.name} has ${count(test.rows, 'row')}: an accuracy measured on it is right to ±${percent(halfWidth)}.`
    : `${test.name} has ${count(test.rows, 'row')}: an accuracy measured on it is right to ±${percent(halfWidth)} only, and ±${percent(precision)} is asked for. That takes ${needed} rows.`;
  return {
    check: 'holdout-size',
    column: null,
    value: halfWidth,
    limit: precision,
    rows: test.rows,
    verdict: isEnough ? 'pass' : 'warn',
    message,
    examples: [],
  };
}
