import { drawBinomial } from './binomial-draw.ts';
import { type RandomBits, uniformNumbers } from './random.ts';

/**
 * Draws a bootstrap sample as counts: fills `target` with how often each unit occurs among as many draws with replacement as there are rows.
 * A unit is a row, a cell of equal rows, or a cluster of rows; the counts are multinomial.
 */
export type DrawCounts = (target: Uint32Array) => void;

/** A cell takes about as long to draw as this many rows. */
const cellCost = 30;

/**
 * Resamples units of which `unitCounts[i]` were observed (1 each for rows and clusters). Few cells of many rows are drawn by conditional
 * binomials, in time proportional to the cells; else row by row. A row is chosen from 32 random bits: the chances of two rows differ by less
 * than rows / 2^32.
 */
export function countResampler(unitCounts: Uint32Array, random: RandomBits): DrawCounts {
  const rows = unitCounts.reduce((sum, count) => sum + count, 0);
  if (rows === unitCounts.length && unitCounts.every((count) => count === 1)) return drawRows(rows, random);
  if (unitCounts.length * cellCost < rows) return drawCells(unitCounts, rows, random);
  return drawThrough(unitCounts, rows, random);
}

function drawRows(rows: number, random: RandomBits): DrawCounts {
  const scatter = scatterRows(rows, random);
  return (target) => {
    target.fill(0);
    scatter(target, 1);
  };
}

/**
 * Draws four bootstrap samples of rows at once: byte k of `target[i]` is how often row i occurs in sample k. The samples are those that
 * `countResampler` would draw one after the other. That a row occurs 256 times among so many draws has a chance of less than rows / 256!.
 */
export function fourResampler(rows: number, random: RandomBits): DrawCounts {
  const scatter = scatterRows(rows, random);
  return (target) => {
    target.fill(0);
    for (let lane = 0; lane < 4; lane++) scatter(target, 2 ** (8 * lane));
  };
}

/** Adds `increment` to as many random rows as there are. */
function scatterRows(rows: number, random: RandomBits): (target: Uint32Array, increment: number) => void {
  const bits = new Uint32Array(4096);
  const scale = rows / 2 ** 32;
  return (target, increment) => {
    for (let left = rows; left > 0; left -= bits.length) {
      const draws = Math.min(left, bits.length);
      random.fill(draws === bits.length ? bits : bits.subarray(0, draws));
      // In 32-bit integers, signs and all: the fourth lane reaches the sign bit.
      for (let i = 0; i < draws; i++) {
        const row = ((bits[i] as number) * scale) | 0;
        target[row] = ((target[row] as number) + increment) | 0;
      }
    }
  };
}

function drawCells(unitCounts: Uint32Array, rows: number, random: RandomBits): DrawCounts {
  const uniform = uniformNumbers(random);
  return (target) => {
    let [rowsLeft, trials] = [rows, rows];
    for (let unit = 0; unit < unitCounts.length; unit++) {
      const observed = unitCounts[unit] as number;
      const probability = rowsLeft === 0 ? 0 : observed / rowsLeft;
      const drawn = probability >= 1 ? trials : drawBinomial({ trials, probability }, uniform);
      target[unit] = drawn;
      trials -= drawn;
      rowsLeft -= observed;
    }
  };
}

function drawThrough(unitCounts: Uint32Array, rows: number, random: RandomBits): DrawCounts {
  const unitOfRow = new Uint32Array(rows);
  let row = 0;
  unitCounts.forEach((count, unit) => {
    unitOfRow.fill(unit, row, row + count);
    row += count;
  });
  const draw = drawRows(rows, random);
  const drawn = new Uint32Array(rows);
  return (target) => {
    draw(drawn);
    target.fill(0);
    for (let i = 0; i < rows; i++) {
      const unit = unitOfRow[i] as number;
      target[unit] = (target[unit] as number) + (drawn[i] as number);
    }
  };
}
