import type { ResampledStatistic } from '@plimsoll/statistics';
import type { BoundTerm } from './term.ts';

/** The rows of a term's slice. */
export function insideRows({ mask, predictions }: Pick<BoundTerm, 'mask' | 'predictions'>): Uint32Array {
  const all = new Uint32Array(predictions.rows);
  for (let row = 0; row < all.length; row++) all[row] = row;
  return mask === null ? all : all.filter((row) => mask[row] === 1);
}

/** A statistic of the rows of a slice, made one of all rows: those outside do not matter. */
export function insideSlice(
  bound: Pick<BoundTerm, 'mask' | 'predictions'>,
  make: (rows: Uint32Array) => ResampledStatistic,
): ResampledStatistic {
  const rows = insideRows(bound);
  const inner = make(rows);
  if (bound.mask === null) return inner;
  const gathered = new Uint32Array(rows.length);
  const gather = (counts: Uint32Array): Uint32Array => {
    for (let i = 0; i < rows.length; i++) gathered[i] = counts[rows[i] as number] as number;
    return gathered;
  };
  const { leaveOneOut } = inner;
  return {
    evaluate: (counts) => inner.evaluate(gather(counts)),
    ...(leaveOneOut && {
      leaveOneOut: (counts: Uint32Array) => {
        const inside = gather(counts);
        const values = new Float64Array(counts.length).fill(inner.evaluate(inside));
        leaveOneOut(inside).forEach((value, i) => {
          values[rows[i] as number] = value;
        });
        return values;
      },
    }),
  };
}

/** The mean of several statistics of the same rows, such as over classes. */
export function meanStatistic(parts: readonly ResampledStatistic[]): ResampledStatistic {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const jackknives = parts.flatMap(({ leaveOneOut }) => leaveOneOut ?? []);
  return {
    evaluate: (counts) => parts.reduce((sum, part) => sum + part.evaluate(counts), 0) / parts.length,
    ...(jackknives.length === parts.length && {
      leaveOneOut: (counts: Uint32Array) => {
        const columns = jackknives.map((leaveOneOut) => leaveOneOut(counts));
        return new Float64Array(counts.length).map(
          (_, row) => columns.reduce((sum, column) => sum + (column[row] as number), 0) / parts.length,
        );
      },
    }),
  };
}
