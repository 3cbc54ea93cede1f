import { drawBinomial } from './binomial-draw.ts';
import { type RandomBits, uniformNumbers } from './random.ts';
import { rowCountResampler } from './row-counts.ts';

/**
 * Draws a bootstrap sample as counts: fills `target` with how often each unit occurs among as many draws with replacement as there are rows.
 * A unit is a row, a cell of equal rows, or a cluster of rows; the counts are multinomial.
 */
export type DrawCounts = (target: Uint32Array) => void;

/** A cell takes about as long to draw as this many rows. */
const cellCost = 30;

/**
 * Resamples units of which `unitCounts[i]` were observed (1 each for rows and clusters). Few cells of many rows are drawn by conditional
 * binomials, in time proportional to the cells; else row by row.
 */
export function countResampler(unitCounts: Uint32Array, random: RandomBits): DrawCounts {
  const rows = unitCounts.reduce((sum, count) => sum + count, 0);
  if (rows === unitCounts.length && unitCounts.every((count) => count === 1))
    return rowCountResampler(rows, random);
  if (unitCounts.length * cellCost < rows) return drawCells(unitCounts, rows, random);
  return drawThrough(unitCounts, rows, random);
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
  const draw = rowCountResampler(rows, random);
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
